"""A line of a certificate prepared for looking things up in: labels are found whatever their case and accents."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from credentialing.matching.comparison import ScoredLine
from credentialing.matching.spelling import lower, visible

_LEADERS: Final = re.compile(r"\s*[:.·_]?(?:[.·_]\s?){4,}\s*(?=[^\s.·_])|\s*(?:[.·_]\s?){4,}$")
_ITEM: Final = re.compile(r"^\d{1,2}\s?[-–.)]\s+(?=[^\W\d])")
_A_LIST: Final = 3  # items
_STROKED: Final = str.maketrans("đłøıßðς", "dloisdσ")


@lru_cache(maxsize=256)  # the lines of a page or two: each comparison asks for the same ones
def folded(text: str) -> str:
    """``text`` in lower-case base letters, one character for one, so that positions stay those of ``visible(text)``."""
    shown = visible(text)
    return "".join(_base(ch) for ch in shown)


@lru_cache(maxsize=4096)
def _base(ch: str) -> str:
    small = lower(ch)
    if unicodedata.name(small, "").startswith(("LATIN", "GREEK")):
        return unicodedata.normalize("NFD", small)[0].translate(_STROKED)
    return small


def texts(lines: Sequence[str | ScoredLine]) -> list[str]:
    """The visible text of each line."""
    shown = [_LEADERS.sub(": ", visible(line.text if isinstance(line, ScoredLine) else line)).strip() for line in lines]
    if sum(map(bool, map(_ITEM.match, shown))) < _A_LIST:
        return shown
    return [_ITEM.sub("", text) for text in shown]  # "4 - Hours: 40" has no 4 hours


def joined(table: str) -> str:
    """A pattern written over several lines, as one line; lines end behind a bar."""
    return "".join(line.strip() for line in table.splitlines())
