"""Whether the page carries a title: the training body's name, the course's."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import accumulate
from typing import Final

from rapidfuzz.distance import Levenshtein

from credentialing.matching.calendar_words import MONTHS
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.hours import find_hours
from credentialing.matching.numerals import NUMBER_WORDS
from credentialing.matching.page import folded, texts
from credentialing.matching.spelling import ascii_spellings, lower, visible

# Letters a word must have for one of them to be misread in a picture: of shorter ones ("II", "2") each tells a level.
_LONG_ENOUGH: Final = 5
_LEVELS: Final = frozenset({*"123456789", "i", "ii", "iii", "iv", "v"})
_LEGAL_FORMS: Final = re.compile(
    r"(?: (?:pty|ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|ug|e v|kg|sarl|sas|sa|srl|spa|bv|b v|nv|oy|ab|as|aps|"
    r"kft|sp z o o|s r [ol]|s p a|s l|d o o|ltda|co))+$"
)
_ARTICLE: Final = re.compile(r"^(?:the|die|das|der|le|la|les|l|el|il|lo|het|de|o|a|den|det) ")
# "Inst.", "Coll.": a word that a full stop cuts short, of so many letters at least.
_CUT_SHORT: Final = re.compile(r"([^\W\d_]{3,})\.")
_CONJUNCTIONS: Final = frozenset(["and", "und", "et", "y", "og", "och", "oraz"])
ROMAN: Final = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}
_SMALL_ROMAN: Final = frozenset(["ii", "iii", "iv"])  # "i" and "v" are words
_ROMAN_MISREAD: Final = re.compile(r"(?=.*[Il])[Il1]{1,3}")
_ACRONYM: Final = re.compile(r"[A-Z]{3,8}")
_SMALL_WORDS_TABLE: Final = "of and the for in de la le du des et y e der die das für und di del van voor en"
_SMALL_WORDS: Final = frozenset(_SMALL_WORDS_TABLE.split())
# What it is called besides its title: "Dry Needling Foundation Course".
_COURSES: Final = (
    "course training workshop programme program seminar kurs kursus lehrgang curso corso cursus kurz utbildning"
)
_COURSE: Final = re.compile(rf"\s+(?:{_COURSES.replace(' ', '|')})\s*$", re.IGNORECASE)
_LEVEL: Final = "level part module modul stage step phase grade grad teil stufe niveau nivel livello nivell niva del"
_LEVELS_NAMED: Final = frozenset(_LEVEL.split())
_BEFORE_LEVELS: Final = frozenset(_COURSES.split()) | _LEVELS_NAMED
_A_TITLE: Final = 2  # words
_ASIDE: Final = re.compile(r",[^,]*$|\s*\([^()]*\)$")  # a town, or the body's initials
_COURSE_ASIDE: Final = re.compile(r"\s*[,(–-]\s*([^(),–-]+)\)?\s*$")
_ENDS: Final = 20  # letters of a title of which a reader of pictures may lose the first and the last
_BODIES: Final = re.compile(
    r"\b(?:institut\w*|academ\w*|akademi\w*|college|school|schule|universit\w*|ecole|escuela|scuola|escola|education|"
    r"seminars?|training cent\w*|association|society|verband|gesellschaft|centro|centre de formation|"
    r"hogeschool|szkola|skola|skole|fundacja)\b"
)

# Who accredited a course did not give it: "Accredited by the Royal College", "agréé par l'Institut".
_ACCREDITS: Final = re.compile(
    r"\b(?:accredit|approv|recogni[sz]|endors|akkredit|anerkann|agree|reconnu|acredit|avalad|reconocid|reconhecid"
    r"|riconosciut|geaccredit|erkend|ackredit|godk[ae]n|akredyt|akredit|uznan)\w*(?:\s[^\W\d]+){0,2}?"
    r"\s(?:by|durch|von|vom|par|por|pelo|pela|da|dal\w*|door|av|af|przez|od)\b(?P<whom>[^.;]*)"
)


def compare_body(claimed: str, lines: Sequence[str | ScoredLine], *, from_image: bool = False) -> Comparison:
    """Look for the training body's name, without its legal form, its town and its initials.

    ``unclear`` if the page names a body of training and this one nowhere, or as an accreditor only; ``missing`` if it
    names none (a logo may). Never ``differs``: a body may trade under another name.
    """
    # The number of a house may follow the name of a body.
    found = _compare(claimed, lines, "the training body", from_image=from_image, levels=frozenset())
    shown = texts(lines)
    for body in (_ASIDE.sub("", claimed), *_written_out(claimed, shown)):
        if body != claimed and found.agreement is not Agreement.MATCH:
            found = _compare(body, lines, "the training body", from_image=from_image, levels=frozenset())
    if found.agreement is Agreement.MATCH:
        others = _without_accreditors(shown)
        if others == shown or compare_body(claimed, others, from_image=from_image).agreement is Agreement.MATCH:
            return found
        return replace(
            found,
            agreement=Agreement.UNCLEAR,
            explanation=f"The certificate names {claimed} only as who accredited it: “{found.seen}”.",
        )
    at = next((at for at, text in enumerate(shown) if _BODIES.search(_words(text))), None)
    if at is None:
        return found
    why = f"The certificate names “{shown[at]}”, and {claimed} nowhere."
    return Comparison(Agreement.UNCLEAR, why, shown[at], at)


def _without_accreditors(shown: Sequence[str]) -> list[str]:
    """The lines without who accredited the course, who may be named on the line below the words for it."""
    left, is_behind = [], False
    for text in shown:
        found = _ACCREDITS.search(folded(text))
        kept = text[: found.start()] + text[found.end() :] if found else text
        left.append("" if is_behind else kept)
        is_behind = found is not None and not _ARTICLE.sub("", found["whom"].strip(" :-") + " ").strip()
    return left


def _written_out(claimed: str, shown: Sequence[str]) -> Iterator[str]:
    """The page's own words where ``claimed`` is a short or an ASCII form of them: "NMI", "Northfield Myofascial Inst.",
    "Akademie fuer Triggerpunkttherapie".
    """
    if _ACRONYM.fullmatch(claimed.strip()):
        # A course may have the initials of a body: "ADN" is no "Advanced Dry Needling".
        yield from (text for text in shown if names_a_body(text) and _initials(text) == claimed.strip())
    wanted = [*re.findall(r"[^\W_]+\.?", lower(visible(claimed)))]
    for text in shown:
        words = re.findall(r"[^\W_]+", lower(visible(text)))
        if len(words) == len(wanted) and all(map(_is_short_for, wanted, words)):
            yield text


def _initials(text: str) -> str:
    """The initials of the words of a name; empty where one of them is neither a small word nor has a capital."""
    words = [word for word in re.findall(r"[^\W\d_]+", text) if word not in _SMALL_WORDS]
    return "".join(word[0] for word in words) if all(word[0].isupper() for word in words) else ""


def _is_short_for(short: str, word: str) -> bool:
    cut = _CUT_SHORT.fullmatch(short)
    if cut is not None and word.startswith(cut[1]):
        return True
    return short == word or (short.isascii() and short in ascii_spellings(word))


def names_a_body(text: str) -> bool:
    """Whether a line has a word for a body of training: school, institute, association."""
    words = _words(text)
    return _BODIES.search(words) is not None or _LEGAL_FORMS.search(words) is not None


def compare_title(
    claimed: str, lines: Sequence[str | ScoredLine], what: str, *, from_image: bool = False
) -> Comparison:
    """Look for ``claimed`` as whole words on a line or over two: ``match`` or ``missing``. ``what`` names it.

    In front of the number of a level it does not count: "Dry Needling" is not named by "Dry Needling II".
    """
    found = _compare(claimed, lines, what, from_image=from_image, levels=_LEVELS)
    bare = _COURSE.sub("", claimed).strip()
    if found.agreement is Agreement.MATCH or bare == claimed or len(bare.split()) < _A_TITLE:
        return found
    return _compare(bare, lines, what, from_image=from_image, levels=_LEVELS)


def without_aside(claimed: str, day: date, hours: float) -> str:
    """A course without what offices add to tell one of its runs: "(54 hours of CPD)", "(October 2025)".

    It goes only if it says the claimed total, or the month and year of ``day``; else the title is left as it is.
    """
    aside = _COURSE_ASIDE.search(claimed)
    said = folded(aside[1]) if aside else ""
    is_month = str(day.year) in said and any(
        day.month in MONTHS.get(word, ()) for word in re.findall(r"[^\W\d_]+", said)
    )
    is_total = [seen.value for seen in find_hours([said])] == [hours]
    return claimed[: aside.start()] if aside and (is_month or is_total) else claimed


def _compare(
    claimed: str, lines: Sequence[str | ScoredLine], what: str, *, from_image: bool, levels: frozenset[str]
) -> Comparison:
    wanted = _ARTICLE.sub("", _LEGAL_FORMS.sub("", " ".join(_numbered(re.findall(r"[^\W_]+", _and(visible(claimed)))))))
    shown = texts(lines)
    printed = [_Words.of(text, levels, from_image=from_image) for text in shown]
    # A line by itself first: over two or three, the line in front of the title would be shown as it.
    places = [
        *enumerate(printed),
        *((at, printed[at] + printed[at + 1]) for at in range(len(printed) - 1)),
        *((at, printed[at] + printed[at + 1] + printed[at + 2]) for at in range(len(printed) - 2)),
    ]
    for at, words in places:
        if wanted and _names(wanted.split(), words, from_image=from_image):
            return Comparison(Agreement.MATCH, f"The certificate names {what} as “{claimed}”.", shown[at], at)
    return Comparison(Agreement.MISSING, f"The certificate does not name {what} as “{claimed}”.")


@dataclass(frozen=True, slots=True)
class _Words:
    """The folded words of a line, and which of them are the number of a level ("II", not "i", which is "and")."""

    folded: list[str]
    is_level: list[bool]

    @classmethod
    def of(cls, text: str, levels: frozenset[str], *, from_image: bool) -> "_Words":
        words = re.findall(r"[^\W_]+", _and(text))
        words = _romans_repaired(words) if from_image else words
        return cls(_numbered(words), [word.lower() in levels and not word.islower() for word in words])

    def goes_on_with_level(self, at: int) -> bool:
        """Whether the words from ``at`` on begin with the number of a level: "2", "Level 2", "Course II"."""
        after = next((n for n in range(at, len(self.folded)) if self.folded[n] not in _BEFORE_LEVELS), at)
        return after < len(self.folded) and self.is_level[after]

    def __add__(self, other: "_Words") -> "_Words":
        return _Words(self.folded + other.folded, self.is_level + other.is_level)


def _names(wanted: Sequence[str], line: _Words, *, from_image: bool) -> bool:
    """Whether some words of ``line`` are ``wanted``; in a picture but for lost spaces, or one letter of a long word."""
    letters = "".join(wanted)
    for start in range(len(line.folded)):
        runs = accumulate(line.folded[start:])
        ends = [end for end, run in enumerate(runs, start + 1) if run == letters] if from_image else []
        whole = start + len(wanted)
        seen = line.folded[start:whole]
        if seen == wanted or (from_image and len(seen) == len(wanted) and _is_one_letter_off(wanted, seen)):
            ends.append(whole)
        # "Acupuncture and Dry Needling" is another course than "Dry Needling".
        is_joined = start > 0 and line.folded[start - 1] in _CONJUNCTIONS
        if not is_joined and not all(line.goes_on_with_level(end) for end in ends):
            return True
    return False


def _romans_repaired(words: Sequence[str]) -> list[str]:
    """``words`` out of a picture, with "II" where it was read as "Il" behind a word for a level."""
    return [
        "I" * len(word) if folded(before) in _LEVELS_NAMED and _ROMAN_MISREAD.fullmatch(word) else word
        for word, before in zip(words, ["", *words], strict=False)
    ]


def _numbered(words: Sequence[str]) -> list[str]:
    """``words`` folded, with 1 for I and for one: "Level II" and "Course Two" are 2, but a small "i" is "and"."""
    plain = [folded(word) for word in words]
    return [
        ROMAN[word.upper()]
        if word.upper() in ROMAN and (word.isupper() or word in _SMALL_ROMAN or before in _LEVELS_NAMED)
        else NUMBER_WORDS.get(text, text)
        if before in _BEFORE_LEVELS
        else text
        for word, text, before in zip(words, plain, ["", *plain], strict=False)
    ]


def _is_one_letter_off(wanted: Sequence[str], seen: Sequence[str]) -> bool:
    """Whether one letter of one long word is another; of a long title, also one in its first word and in its last."""
    other = [at for at, (one, two) in enumerate(zip(wanted, seen, strict=True)) if one != two]
    are_ends = {*other} == {0, len(wanted) - 1} and sum(map(len, wanted)) >= _ENDS
    return (len(other) == 1 or are_ends) and all(
        len(wanted[at]) >= _LONG_ENOUGH and Levenshtein.distance(wanted[at], seen[at]) == 1 for at in other
    )


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _and(folded(text))))


def _and(text: str) -> str:
    """``text`` with its "&" as a word."""
    return text.replace("&", " and ")
