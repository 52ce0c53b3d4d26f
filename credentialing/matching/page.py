"""A line of a certificate prepared for looking things up in: labels are found whatever their case and accents."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from credentialing.matching.comparison import ScoredLine
from credentialing.matching.spelling import lower, visible

_LEADERS: Final = re.compile(r"\s*[:.·_]?(?:[.·_]\s?){4,}\s*(?=[^\s.·_])|\s*(?:[.·_]\s?){4,}$")
# "3. Hours" and "3." alone, but not "3. April 2025".
_ITEM: Final = re.compile(r"^\d{1,2}\s?[-–.)](?:\s+(?=[^\W\d])(?![^\W\d]+\.?\s+\d{4})|$)")
# Between a word and what follows it, a value and the next caption, a nickname in quotation marks and the family name.
_LOST_SPACE: Final = re.compile(
    r"(?<=[^\W\d_A-Z]{4})(?=\d|[A-Z]{1,4}[-/]?\d)|(?<=\d)(?=[A-Z]{2,4} [a-z]{3}|[A-Z][a-z]{2})"
    r"|(?<=[^\W\d_][\"”»])(?=[^\W\d_])|(?<=[^\W\d_A-Z]{5})(?=[A-Z][a-z]{3})"
)
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
    return [without_item(text) for text in shown] if is_list(shown) else shown  # "4 - Hours: 40" has no 4 hours


def is_list(lines: Sequence[str]) -> bool:
    """Whether the captions of the page are numbered."""
    return sum(map(bool, map(_ITEM.match, lines))) >= _A_LIST


def without_item(text: str) -> str:
    """A line without its number in a list."""
    return _ITEM.sub("", text)


def parted(text: str) -> str:
    """A line out of a picture, with the spaces that a reader of pictures loses: "Fecha de finalización3/8/2024"."""
    return _LOST_SPACE.sub(" ", text)


def joined(table: str) -> str:
    """A pattern written over several lines, as one line; lines end behind a bar."""
    return "".join(line.strip() for line in table.splitlines())
