"""What comparing one claimed field with a source can end in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

LEGIBLE: Final = 0.6  # confidence below which a reader of pictures is guessing


class Agreement(StrEnum):
    """``unclear`` is a person's to settle; ``missing``: the source says nothing about the field."""

    MATCH = "match"
    UNCLEAR = "unclear"
    DIFFERS = "differs"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field compared. ``explanation`` is a sentence for a training body, ``seen`` the words it rests on.

    ``line`` is the index of the line they were seen in, so that the caller can box it; ``None`` outside documents.
    ``lookalike``: letters of another script stand in for Latin ones, a sign of forgery rather than of a typing slip.
    """

    agreement: Agreement
    explanation: str
    seen: str = ""
    line: int | None = None
    lookalike: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on an upright page, origin at the top left; across and down are one measure."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class ScoredLine:
    """A line of a document with how sure the reader is of it (0 to 1; 1 for a text layer), and where it stands."""

    text: str
    confidence: float = 1.0
    place: Place | None = None
