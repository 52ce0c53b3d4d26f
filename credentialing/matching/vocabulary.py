"""The words by which certificates say who, when, how long and under which number, of all languages together.

The languages are in ``languages``, and nothing but the patterns made of them is here. What is searched must be as
``page.folded`` leaves it: lower case, base letters.
"""

import re
from typing import Final

from credentialing.matching.languages.phrases import WORD_BEGINS, WORD_ENDS, any_phrase, not_behind, stems, whole_words
from credentialing.matching.languages.table import LANGUAGES

# The language of a page tells in which order it writes day and month; English says nothing about it.
DAY_FIRST: Final = whole_words(each.telling for each in LANGUAGES if each.day_first)
NOT_DAY_FIRST: Final = whole_words(each.telling for each in LANGUAGES if not each.day_first)

# -- who ---------------------------------------------------------------------------------------------------------------

HOLDER_FOLLOWS: Final = whole_words(each.announces for each in LANGUAGES)
HOLDER_PRECEDES: Final = whole_words(each.verbs for each in LANGUAGES)
OTHER_CAPTION: Final = whole_words(each.other_captions for each in LANGUAGES)
HOLDER_ENDS: Final = whole_words(each.holder_ends for each in LANGUAGES)
BORN: Final = whole_words(each.born for each in LANGUAGES)
ROLE: Final = stems(each.roles for each in LANGUAGES)
AUXILIARY_BEHIND: Final = re.compile(rf"\s{any_phrase(each.auxiliaries for each in LANGUAGES)}$")
# What takes back what a page says: it is void or no original, or the course is not yet completed.
NOT_CERTIFIED: Final = whole_words(each.not_certified for each in LANGUAGES)
# What makes less of it: in part, pending. Such words are common elsewhere, and say so only beside the holder's name.
LIMITED: Final = whole_words(each.limits for each in LANGUAGES)
# A paper of another kind by its heading, which may be numbered: "Tax invoice", "RECHNUNG Nr. 118".
OTHER_PAPER: Final = re.compile(
    rf"^\W*(?:[^\W\d]+\W+){{0,2}}?{any_phrase(each.other_papers for each in LANGUAGES)}{WORD_ENDS}"
    r"(?:\W+[^\W\d]+){0,2}\W*(?:\S*\d\S*)?\W*$"
)

# "Adı Soyadı / Name:": a form in two languages gives the label in both; "Alumno/a" is for either sex.
_OF_EITHER_SEX: Final = r"(?: ?[/(:*_] ?-?(?:in|innen|a|o|e|ka|ta|ne|ice|or|ora|trice)\)?)?"
NAME_LABEL: Final = re.compile(
    rf"^\W*(?:[^\W\d][^:/\d]{{1,30}}/\s*){{0,3}}{any_phrase(each.name_labels for each in LANGUAGES)}"
    rf"{_OF_EITHER_SEX}\.*\s*(?:[:：]|\s[–—-]\s|$)"
)

# -- when --------------------------------------------------------------------------------------------------------------

EXPIRES: Final = whole_words(each.expires for each in LANGUAGES)
STARTS: Final = whole_words(each.other_days for each in LANGUAGES)
COMPLETED: Final = whole_words(each.completed for each in LANGUAGES)
ISSUED: Final = whole_words(each.issued for each in LANGUAGES)
DATE_ONLY: Final = whole_words(each.dates for each in LANGUAGES)
FILLER: Final = whole_words(each.fillers for each in LANGUAGES)
# Words that belong to the date itself ("le 14 août", "den 3 maj") and say less than a caption above them.
DATE_PARTICLE: Final = re.compile(rf"^\W*{any_phrase(each.date_particles for each in LANGUAGES)}\W*$")

# -- how long ----------------------------------------------------------------------------------------------------------

HOUR_UNIT: Final = any_phrase(each.hour_units for each in LANGUAGES) + r"(?!(?<=\w)\w)"  # none in "2021H5"
HOUR_LABEL: Final = whole_words(each.hour_labels for each in LANGUAGES)
OTHER_UNIT: Final = stems(each.other_units for each in LANGUAGES)
KINDS: Final = (
    ("theory", any_phrase(each.theory for each in LANGUAGES)),
    ("in_person", any_phrase(each.in_person for each in LANGUAGES)),
    ("general", any_phrase(each.general for each in LANGUAGES)),
    ("total", any_phrase(each.total for each in LANGUAGES)),
)

# -- under which number ------------------------------------------------------------------------------------------------

_CERTIFICATES: Final = any_phrase(each.certificates for each in LANGUAGES)
_NUMBERS: Final = any_phrase(each.numbers for each in LANGUAGES)
_OF: Final = any_phrase(each.number_of for each in LANGUAGES)
# "Getuigschrift nr.", "N.º de constancia", "Nr. der Bestätigung": a word for a certificate and one for a number.
_COMPOSED: Final = (
    rf"{_CERTIFICATES}[ -]?{_NUMBERS}{WORD_ENDS}|{_NUMBERS}\W{{1,2}}(?:{_OF}\W?)?{_CERTIFICATES}{WORD_ENDS}"
)
# A word for a certificate that begins a line: its heading.
CERTIFICATE: Final = re.compile(rf"^\W*(?:\w+\W+)?{_CERTIFICATES}{WORD_ENDS}")
CERTIFICATE_WORD: Final = re.compile(rf"{WORD_BEGINS}{_CERTIFICATES}{WORD_ENDS}")
CERTIFICATE_INSIDE: Final = re.compile(_CERTIFICATES)  # "Fortbildungszertifikat", "Kursintyg"
_OWN: Final = not_behind(each.other_certificates for each in LANGUAGES)
NUMBER_LABEL: Final = re.compile(
    rf"{WORD_BEGINS}{_OWN}(?:{any_phrase(each.number_labels for each in LANGUAGES)}{WORD_ENDS}|{_COMPOSED})"
)
GENERIC_NUMBER_LABEL: Final = re.compile(rf"^\W*{any_phrase(each.number_alone for each in LANGUAGES)}(?:\W*[:.#]|$)")
OTHER_NUMBER_LABEL: Final = stems(each.other_numbers for each in LANGUAGES)
