"""Whether the page carries a title: the training body's name, the course's."""

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import Indel

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.page import folded, texts

_NEARLY: Final = 0.9  # of a title read from a picture
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
    for at, text in enumerate(plain):
        two = f"{text} {plain[at + 1]}" if at + 1 < len(plain) else text
        near = from_image and Indel.normalized_similarity(wanted, text) >= _NEARLY
        if wanted and (near or any(f" {wanted} " in f" {one} " for one in (text, two))):
            return Comparison(Agreement.MATCH, f"The certificate names {what} as “{claimed}”.", shown[at], at)
    return Comparison(Agreement.MISSING, f"The certificate does not name {what} as “{claimed}”.")


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", folded(text)))
