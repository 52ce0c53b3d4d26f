"""Where a certificate says whom it was made out to."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.dates import dates_in
from credentialing.matching.page import folded
from credentialing.matching.words import are_letters, is_titles, without_register_number

_LONGEST_NAME: Final = 10  # words, titles and letters included; longer stretches are sentences
_DIGITS: Final = re.compile(r"\d{2}|\d[^\W\d_]*$")  # a single digit inside a word may be a misread letter
_LONGEST_LABEL: Final = 4  # words
_CAPTION: Final = 20  # letters between a caption's verb and its colon
_PREPOSITION: Final = 5  # letters: " on ", " den "
_WORDS: Final = re.compile(r"\S+\s*")
_SENTENCE: Final = 4  # words; more are no name alone
_AND: Final = frozenset(
    ["and", "und", "et", "y", "e", "i", "och", "og", "ve", "ja", "a", "oraz", "&"]
)  # two are nobody
# What tells a child from its parent of the same name.
_GENERATIONS: Final = frozenset(
    [
        "fils",
        "père",
        "hijo",
        "hija",
        "padre",
        "filho",
        "filha",
        "júnior",
        "junior",
        "neto",
        "jr",
        "jr.",
        "sr.",
        "ml.",
        "st.",
    ]
)
_ARTICLES: Final = frozenset(["der", "den", "dem", "het"])  # "van der Berg", but "Anna Holt den Kurs"
# Other small words inside names.
_IN_NAMES_TABLE: Final = """
    de del della delle di da do dos das du des d' la le las los lo van von zu zum zur den der dem het ten ter te op in
    't t af av al el bin bint ibn ben abu ap ab mac ni nic ua
"""
_IN_NAMES: Final = frozenset(_IN_NAMES_TABLE.split()) | _AND | _GENERATIONS
_PRONOUNS_TABLE: Final = "you he she they who it sie er vous il elle usted lei ella você ele ela u hij zij"
_PRONOUNS: Final = frozenset(_PRONOUNS_TABLE.split())
_OURSELVES: Final = (["we"], ["i"], ["wir"], ["ich"], ["nous"], ["je"], ["wij"], ["ik"], ["vi"], ["noi"], ["nosotros"])
# "We certify that the person named below has ...": the name is on the next line.
_NAMED_BELOW: Final = re.compile(
    r"\b(?:named|mentioned|listed|identified|whose name (?:appears|is (?:given|shown|printed))) (?:below|hereunder)\b"
    r"|\b(?:nachstehend|nachfolgend|unten) (?:genannt|aufgefuhrt)|\bci-(?:dessous|apres)\b|\bhieronder genoemd"
)
_OPEN_BRACKET: Final = re.compile(r"\s*\([^()]*$")  # what was cut where a register's number began
_EDGES: Final = " \t,.;:：-–—_*\"'“”«»„"


@dataclass(frozen=True, slots=True)
class Holder:
    """A stretch of the page in the place of the holder's name. ``line`` is where it starts."""

    text: str
    line: int


def find_holders(shown: Sequence[str], is_name: Callable[[str], bool] | None = None) -> list[Holder]:
    """The stretches that words like "awarded to" announce; failing those, what precedes "has completed".

    The more telling places come first: what a phrase announces, what a label names, what stands before the verb.
    ``is_name`` tells what else than ``could_be_name`` knows is a name.
    """
    plain = [folded(text) for text in shown]

    def fits_whole(text: str) -> bool:
        return is_name is not None and is_name(text)

    def fits(text: str) -> bool:
        return could_be_name(text) or fits_whole(text)

    announced = [holder for holder in _announced(shown, plain, fits_whole) if fits(holder.text)]
    announced += [holder for holder in _in_two_fields(announced, plain) if fits(holder.text)]
    return announced or [holder for holder in _before_verb(shown, plain) if fits(holder.text)]


def is_sentence(plain: str) -> bool:
    """Whether a folded line begins to say who did what, rather than only announcing it."""
    verb = vocabulary.HOLDER_PRECEDES.search(plain)
    announced = [found.end() for found in vocabulary.HOLDER_FOLLOWS.finditer(plain)]
    return bool((verb and plain[: verb.start()].strip(_EDGES)) or (announced and plain[max(announced) :].strip(_EDGES)))


def is_name_announced(text: str) -> bool:
    """Whether ``text`` is an announcement, or a label, with a whole name behind it and nothing more."""
    plain = folded(text)
    ends = [0, *(found.end() for found in vocabulary.HOLDER_FOLLOWS.finditer(plain))]
    name = text[_label_end(text, plain) or max(ends) :].strip(_EDGES)
    return len(name) < len(text) and len(name.split()) > 1 and could_be_name(name) and _is_all_name(name)


def is_heading(text: str) -> bool:
    """Whether a line has a word for a certificate or for completing a course, as headings have."""
    plain = folded(text)
    return any(words.search(plain) for words in (vocabulary.CERTIFICATE_WORD, vocabulary.COMPLETED))


def says_something(text: str) -> bool:
    """Whether a line has words that announce a holder or tell what one did."""
    plain = folded(text)
    return any(words.search(plain) for words in (vocabulary.HOLDER_FOLLOWS, vocabulary.HOLDER_PRECEDES))


def names_a_role(shown: Sequence[str], at: int) -> bool:
    """Whether line ``at`` belongs to someone who signs or teaches: itself, its caption below or label above says so.

    A sentence is no caption: "The faculty certifies that" stands above the holder, "has satisfied the examiners" below.
    """
    return any(
        vocabulary.ROLE.search(folded(text)) and not says_something(text) for text in shown[max(at - 1, 0) : at + 2]
    )


def could_be_name(text: str) -> bool:
    """Whether ``text`` has the shape of a name: few words, no digits, not all in small letters."""
    text = without_register_number(text)
    few = 0 < len(text.split()) <= _LONGEST_NAME
    has_case = text.lower() != text.upper()
    is_name = few and not _DIGITS.search(text) and (text != text.lower() or not has_case)
    plain = folded(text)
    # "Certificate of Completion" is nobody, nor is "Course title" or "Mr./Ms.".
    return (
        is_name
        and not is_titles(text)
        and not are_letters(text)
        and not vocabulary.CERTIFICATE_WORD.search(plain)
        and not vocabulary.OTHER_CAPTION.fullmatch(plain.strip(_EDGES))
    )


def announces(shown: Sequence[str]) -> bool:
    """Whether any words announce a holder, found or not."""
    plain = [folded(text) for text in shown]
    return any(vocabulary.HOLDER_FOLLOWS.search(line) or vocabulary.NAME_LABEL.match(line) for line in plain)


def _announced(shown: Sequence[str], plain: Sequence[str], is_name: Callable[[str], bool]) -> Iterator[Holder]:
    for at, line in enumerate(plain):
        label = _label_end(shown[at], line) or _one_word_label(shown[at], line, is_name)
        # "This is to certify that": the last announcement of several on one line is the one before the name.
        end = label or max((found.end() for found in vocabulary.HOLDER_FOLLOWS.finditer(line)), default=0)
        # "The faculty certifies that" names nobody yet; "Name of instructor:" names another.
        if not end or (label and vocabulary.ROLE.search(line[:end])):
            continue
        is_below = _NAMED_BELOW.search(line, end) is not None
        text = "" if is_below else _until_verb(*_without_day(shown[at][end:], line[end:]))
        text = "" if is_titles(text) else text
        if text:
            yield Holder(text, at)
        elif at + 1 < len(shown) and not vocabulary.HOLDER_FOLLOWS.search(plain[at + 1]) and ":" not in plain[at + 1]:
            yield Holder(_until_verb(shown[at + 1], plain[at + 1]), at + 1)


def _in_two_fields(announced: Sequence[Holder], plain: Sequence[str]) -> Iterator[Holder]:
    """The whole name of a form that has given and family name in fields of their own, one after the other."""
    for one, other in pairwise(announced):
        labels = {label for holder in (one, other) if (label := _label_of(holder, plain))}
        if other.line - one.line in {1, 2} and len(labels) > 1:
            yield Holder(f"{one.text} {other.text}", one.line)


def _label_of(holder: Holder, plain: Sequence[str]) -> str:
    """The label that names ``holder``, on its line or alone on the one above; empty if there is none."""
    places = (plain[holder.line], plain[holder.line - 1] if holder.line else "")
    found = next((label for text in places if (label := vocabulary.NAME_LABEL.match(text))), None)
    return found[0] if found else ""


def _label_end(shown: str, plain: str) -> int:
    """Where a label like "Name:" ends; 0 where the line begins with none. Two words need no colon: "Full name Anna"."""
    label = vocabulary.NAME_LABEL.match(plain)
    if label is not None:
        return label.end()
    ends = [found.end() for found in _WORDS.finditer(plain)][:_LONGEST_LABEL]
    for end in reversed(ends):
        words = plain[:end].strip()
        is_clear = " " in words or "/" in words or "(" in words
        if is_clear and vocabulary.NAME_LABEL.fullmatch(words) and _is_all_name(shown[end:]):
            return end
    return 0


def _one_word_label(shown: str, plain: str, is_name: Callable[[str], bool]) -> int:
    """Where a label of one word without a colon ends ("Trainee Anna Holt"), if what follows is a name for sure."""
    first = _WORDS.match(plain)
    if first is None or not vocabulary.NAME_LABEL.fullmatch(first[0].strip()):
        return 0
    return first.end() if is_name(shown[first.end() :]) else 0


def _is_all_name(text: str) -> bool:
    """Whether ``text`` begins with a capital and has no small words but those of names."""
    return text[:1].isupper() and not any(word.islower() and word not in _IN_NAMES for word in text.split())


def _before_verb(shown: Sequence[str], plain: Sequence[str]) -> Iterator[Holder]:
    for at, line in enumerate(plain):
        verb = vocabulary.HOLDER_PRECEDES.search(line)
        text = shown[at][: verb.start()].strip(_EDGES) if verb else ""
        if verb is None or _is_captioned(line, verb) or text.lower().split()[:1] in _OURSELVES:
            continue
        if _is_of_line_above(text):
            text = ""
        place = at if text else max(at - 1, 0)
        if not text and vocabulary.HOLDER_FOLLOWS.search(plain[place]):
            continue  # "This certifies that", a blank, "has completed": the form has the name elsewhere
        since = _behind_colon(plain[place])
        yield Holder(_until_verb(shown[place][since:], plain[place][since:]), place)


def _behind_colon(plain: str) -> int:
    """Where a sentence goes on behind a colon: "Given this day by the Guild of Practitioners: Anna Holt has passed"."""
    verb = vocabulary.HOLDER_PRECEDES.search(plain)
    colon = plain.rfind(":", 0, verb.start() if verb else None) + 1
    return colon if len(plain[:colon].split()) > _LONGEST_LABEL else 0


def _is_of_line_above(text: str) -> bool:
    """Whether what stands before the verb is nobody's name but a pronoun ("You"), or what the one above completed
    ("de cursus Dry Needling met goed gevolg").
    """
    words = text.split()
    is_course = bool(words) and words[0].islower() and any(word.islower() and word not in _IN_NAMES for word in words)
    return text.lower() in _PRONOUNS or is_course


def _is_captioned(plain: str, verb: re.Match[str]) -> bool:
    """Whether the verb is a caption's, behind which its value stands: "Finished on: 3 May", "Completed 3 May 2025"."""
    if ":" in plain[verb.end() : verb.end() + _CAPTION]:
        return True
    day = next(iter(dates_in(plain)), None)
    return day is not None and not plain[: verb.start()].strip(_EDGES) and day.start - verb.end() <= _PREPOSITION


def _without_day(text: str, plain: str) -> tuple[str, str]:
    """Both without the day that comes before the name: "that on 24 May 2020 Anna Holt finished"."""
    first = next(iter(dates_in(plain)), None)
    if first is None or len(plain[: first.start].split()) > 1:
        return text, plain
    return text[first.end :], plain[first.end :]


def _until_verb(text: str, plain: str) -> str:
    """``text`` up to the verb, the date of birth or the end, without punctuation at its edges."""
    stops = (vocabulary.HOLDER_PRECEDES, vocabulary.HOLDER_ENDS, vocabulary.BORN)
    end = min((found.start() for words in stops if (found := words.search(plain))), default=len(text))
    name = without_register_number(text[:end]).strip(_EDGES + "()")
    return _OPEN_BRACKET.sub("", _in_capitals(name[: len(name) - len(_behind(name))])).strip(_EDGES)


def _in_capitals(text: str) -> str:
    """The name at the head of a sentence: up to its first word in small letters that is no part of names.

    A text that begins with a small letter, or is no longer than a name, is left as it is.
    """
    words = text.split()
    if not words or not words[0][:1].isupper():
        return text
    kept: list[str] = []
    for word in words:
        is_small = word.islower() and not _may_be_in_name(word.strip(_EDGES), kept)
        if any(ch.isdigit() for ch in word) and len(kept) <= 1:
            return text  # a number behind one word: no name's end
        if any(ch.isdigit() for ch in word) or (is_small and (len(kept) > 1 or len(words) > _SENTENCE)):
            break
        kept.append(word)
    while len(kept) < len(words) and kept[-1].islower() and kept[-1] not in _AND | _GENERATIONS:
        kept.pop()  # "Anna Holt den 9.": it belonged to the date
    return " ".join(kept)


def _may_be_in_name(word: str, before: Sequence[str]) -> bool:
    """Whether a small word can be part of a name behind ``before``; an article only behind another small word."""
    return word in _IN_NAMES and (word not in _ARTICLES or before[-1].islower())


def _behind(name: str) -> str:
    """The auxiliary of a verb on the next line ("Anna Holt has")."""
    found = vocabulary.AUXILIARY_BEHIND.search(name)
    return found[0] if found else ""
