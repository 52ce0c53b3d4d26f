"""Whether the page carries a title: the training body's name, the course's."""

import re
from collections.abc import Sequence
from typing import Final

from rapidfuzz.distance import Indel

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.page import folded, texts

# A body may be called by a shorter or longer name ("... Pty Ltd"), so nothing here is ever a hard difference.
_NEARLY: Final = 0.9


def compare_title(
    claimed: str, lines: Sequence[str | ScoredLine], what: str, *, from_image: bool = False
) -> Comparison:
    """Look for ``claimed`` as whole words on a line or over two; never ``differs``. ``what`` names it in the sentence."""
    wanted = _words(claimed)
    shown = texts(lines)
    plain = [_words(text) for text in shown]
    for at, text in enumerate(plain):
        two = f"{text} {plain[at + 1]}" if at + 1 < len(plain) else text
        if wanted and any(f" {wanted} " in f" {one} " for one in (text, two)):
            return Comparison(Agreement.MATCH, f"The certificate names {what} as “{claimed}”.", shown[at], at)
        if from_image and wanted and Indel.normalized_similarity(wanted, text) >= _NEARLY:
            return Comparison(Agreement.MATCH, f"The certificate names {what} as “{shown[at]}”.", shown[at], at)
    return Comparison(Agreement.UNCLEAR, f"The certificate does not name {what} as “{claimed}”.")


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", folded(text)))
