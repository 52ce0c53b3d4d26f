"""Whether the page carries a title: the training body's name, the course's."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from rapidfuzz.distance import Levenshtein

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.page import folded, texts

# Letters a word must have for one of them to be misread in a picture: of shorter ones ("II", "2") each tells a level.
_LONG_ENOUGH: Final = 5
_LEVELS: Final = frozenset({*"123456789", "i", "ii", "iii", "iv", "v"})
_LEGAL_FORMS: Final = re.compile(
    r"(?: (?:pty|ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|ug|e v|kg|sarl|sas|sa|srl|spa|bv|b v|nv|oy|ab|as|aps|"
    r"kft|sp z o o|s r o|d o o|ltda|co))+$"
)
_ASIDE: Final = re.compile(r",[^,]*$|\s*\([^()]*\)$")  # a town, or the body's initials
_BODIES: Final = re.compile(
    r"\b(?:institut\w*|academ\w*|akademi\w*|college|school|schule|universit\w*|ecole|escuela|scuola|escola|education|"
    r"seminars?|training cent\w*|association|society|verband|gesellschaft|centro|centre de formation|"
    r"hogeschool|szkola|skola|skole|fundacja)\b"
)


def compare_body(claimed: str, lines: Sequence[str | ScoredLine], *, from_image: bool = False) -> Comparison:
    """Look for the training body's name, without its legal form, its town and its initials.

    ``unclear`` if the page names a body of training and this one nowhere; ``missing`` if it names none (a logo may).
    Never ``differs``: a body may trade under another name.
    """
    # The number of a house may follow the name of a body.
    found = _compare(claimed, lines, "the training body", from_image=from_image, levels=frozenset())
    body = _ASIDE.sub("", claimed)
    if body != claimed and found.agreement is not Agreement.MATCH:
        found = _compare(body, lines, "the training body", from_image=from_image, levels=frozenset())
    if found.agreement is Agreement.MATCH:
        return found
    shown = texts(lines)
    at = next((at for at, text in enumerate(shown) if _BODIES.search(_words(text))), None)
    if at is None:
        return found
    why = f"The certificate names “{shown[at]}”, and {claimed} nowhere."
    return Comparison(Agreement.UNCLEAR, why, shown[at], at)


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
    return _compare(claimed, lines, what, from_image=from_image, levels=_LEVELS)


def _compare(
    claimed: str, lines: Sequence[str | ScoredLine], what: str, *, from_image: bool, levels: frozenset[str]
) -> Comparison:
    wanted = _LEGAL_FORMS.sub("", _words(claimed))
    shown = texts(lines)
    printed = [_Words.of(text, levels) for text in shown]
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
    def of(cls, text: str, levels: frozenset[str]) -> "_Words":
        words = re.findall(r"[^\W_]+", _and(text))
        return cls([folded(word) for word in words], [word.lower() in levels and not word.islower() for word in words])

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
        if any(end == len(line.folded) or not line.is_level[end] for end in ends):
            return True
    return False


def _is_one_letter_off(wanted: Sequence[str], seen: Sequence[str]) -> bool:
    other = [pair for pair in zip(wanted, seen, strict=True) if pair[0] != pair[1]]
    return len(other) == 1 and len(other[0][0]) >= _LONG_ENOUGH and Levenshtein.distance(*other[0]) == 1


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", _and(folded(text))))


def _and(text: str) -> str:
    """``text`` with its "&" as a word."""
    return text.replace("&", " and ")
