"""Whether the page carries a title: the training body's name, the course's."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from rapidfuzz.distance import Levenshtein

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.page import folded, texts

# Letters a word must have for one of them to be misread in a picture: of shorter ones ("II", "2") each tells a level.
_LONG_ENOUGH: Final = 5
_NEXT_LEVEL: Final = "(?! (?:[1-9]|i{1,3}|iv|v)(?: |$))"  # "Dry Needling" is not named by "Dry Needling II"
_LEGAL_FORMS: Final = re.compile(
    r"(?: (?:pty|ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|ug|e v|kg|sarl|sas|sa|srl|spa|bv|b v|nv|oy|ab|as|aps|"
    r"kft|sp z o o|s r o|d o o|ltda|co))+$"
)
_BODIES: Final = re.compile(
    r"\b(?:institut\w*|academ\w*|akademi\w*|college|school|schule|universit\w*|ecole|escuela|scuola|escola|education|"
    r"seminars?|training cent\w*|association|society|verband|gesellschaft|centro|centre de formation|"
    r"hogeschool|szkola|skola|skole|fundacja)\b"
)


def compare_body(claimed: str, lines: Sequence[str | ScoredLine], *, from_image: bool = False) -> Comparison:
    """Look for the training body's name, without its legal form.

    ``unclear`` if the page names a body of training and this one nowhere; ``missing`` if it names none (a logo may).
    Never ``differs``: a body may trade under another name.
    """
    found = compare_title(claimed, lines, "the training body", from_image=from_image)
    if found.agreement is Agreement.MATCH:
        return found
    shown = texts(lines)
    at = next((at for at, text in enumerate(shown) if _BODIES.search(_words(text))), None)
    if at is None:
        return found
    why = f"The certificate names “{shown[at]}”, and {claimed} nowhere."
    return Comparison(Agreement.UNCLEAR, why, shown[at], at)


def compare_title(
    claimed: str, lines: Sequence[str | ScoredLine], what: str, *, from_image: bool = False
) -> Comparison:
    """Look for ``claimed`` as whole words on a line or over two: ``match`` or ``missing``. ``what`` names it."""
    wanted = _LEGAL_FORMS.sub("", _words(claimed))
    shown = texts(lines)
    plain = [_words(text) for text in shown]
    whole = re.compile(rf"(?:^| ){re.escape(wanted)}(?= |$){_NEXT_LEVEL}")
    for at, text in enumerate(plain):
        two = f"{text} {plain[at + 1]}" if at + 1 < len(plain) else text
        found = any(whole.search(one) for one in (text, two))
        if wanted and (found or (from_image and _is_misread(wanted, two))):
            return Comparison(Agreement.MATCH, f"The certificate names {what} as “{claimed}”.", shown[at], at)
    return Comparison(Agreement.MISSING, f"The certificate does not name {what} as “{claimed}”.")


def _is_misread(wanted: str, line: str) -> bool:
    """Whether words of ``line`` are ``wanted`` but for lost spaces, or but for one letter of one long word."""
    words, seen = wanted.split(), line.split()
    letters = "".join(words)
    if any(run == letters for start in range(len(seen)) for run in accumulate(seen[start:])):
        return True
    return any(_is_one_letter_off(words, seen[at : at + len(words)]) for at in range(len(seen) - len(words) + 1))


def _is_one_letter_off(wanted: Sequence[str], seen: Sequence[str]) -> bool:
    other = [pair for pair in zip(wanted, seen, strict=True) if pair[0] != pair[1]]
    return len(other) == 1 and len(other[0][0]) >= _LONG_ENOUGH and Levenshtein.distance(*other[0]) == 1


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", folded(text)))
