"""Where the lines of a page stand to one another, and how two of them become one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from credentialing.matching.comparison import Place
from credentialing.matching.spelling import visible

_SAME_ROW: Final = 0.5  # of the lower line's height that two lines share if they stand beside each other
FAR: Final = 3.5  # heights of the taller line between a caption and a value below or above it
_BRACKETED: Final = re.compile(r"\([^()]+\)|\[[^\[\]]+\]")  # a caption under its line on a form


@dataclass(frozen=True, slots=True)
class Row:
    """Words that belong together. ``parts`` are (where in ``text`` a line begins, the line's index), in order."""

    text: str
    confidence: float
    parts: tuple[tuple[int, int], ...]

    def line_of(self, seen: str) -> int:
        """The index of the line in which ``seen`` begins; of the last one if it is not there in one piece."""
        at = visible(self.text).strip().find(visible(seen).strip())
        return next((line for start, line in reversed(self.parts) if start <= at), self.parts[-1][1])


@dataclass(frozen=True, slots=True)
class Cell:
    """A stretch of the page with one line or more. ``captioned``: whether it is a caption with its value."""

    row: Row
    place: Place
    captioned: bool = False


def height_of(place: Place) -> float:
    return max(min(place.y1 - place.y0, place.x1 - place.x0), 1e-6)


def around(one: Place, other: Place) -> Place:
    return Place(one.page, min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))


def gap_between(one: Place, other: Place) -> float:
    """The white space between two places, down or, if they stand beside each other, across."""
    down = max(one.y0, other.y0) - min(one.y1, other.y1)
    return max(down if down > 0 else max(one.x0, other.x0) - min(one.x1, other.x1), 0.0)


def any_between(places: Iterable[Place], one: Place, other: Place) -> bool:
    """Whether the middle of any of ``places`` lies higher than the lower and lower than the higher of two."""
    top, bottom = min(one.y1, other.y1), max(one.y0, other.y0)
    return any(top <= (place.y0 + place.y1) / 2 <= bottom for place in places)


def is_beside(one: Place, other: Place) -> bool:
    """Whether they stand on one row."""
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    return shared > _SAME_ROW * min(one.y1 - one.y0, other.y1 - other.y0)


def is_over(one: Place, other: Place) -> bool:
    """Whether a plumb line crosses both."""
    return min(one.x1, other.x1) > max(one.x0, other.x0)


def right_of(at: int, cells: Sequence[Cell]) -> int | None:
    own = cells[at].place
    row = [n for n, cell in enumerate(cells) if n != at and is_beside(own, cell.place)]
    behind = [n for n in row if cells[n].place.x0 >= own.x1 - height_of(own)]
    return min(behind, key=lambda n: cells[n].place.x0, default=None)


def left_of(at: int, cells: Sequence[Cell]) -> int | None:
    own = cells[at].place
    row = [n for n, cell in enumerate(cells) if n != at and is_beside(own, cell.place)]
    before = [n for n in row if cells[n].place.x1 <= own.x0 + height_of(own)]
    return max(before, key=lambda n: cells[n].place.x1, default=None)


def below(at: int, cells: Sequence[Cell]) -> int | None:
    own = cells[at].place
    under = [
        n for n, cell in enumerate(cells)
        if n != at and is_over(own, cell.place) and cell.place.y0 >= own.y1 - _SAME_ROW * height_of(own)
    ]  # fmt: skip
    found = min(under, key=lambda n: cells[n].place.y0, default=None)
    far = _at_the_far_edge(at, cells)
    if far is not None and (found is None or cells[far].place.y1 <= cells[found].place.y0):
        return far
    return found if found is not None and is_near(own, cells[found].place) else None


def _at_the_far_edge(at: int, cells: Sequence[Cell]) -> int | None:
    """The value of a caption at the left of a panel that stands on the next row at the panel's right."""
    own = cells[at].place
    if right_of(at, cells) is not None:
        return None
    under = [
        n for n, cell in enumerate(cells)
        if cell.place.x0 >= own.x0 and cell.place.y0 >= own.y1 - _SAME_ROW * height_of(own)
    ]  # fmt: skip
    found = min(under, key=lambda n: cells[n].place.y0, default=None)
    if found is None or not is_near(own, cells[found].place):
        return None
    alone = all(n == found or not is_beside(cells[n].place, cells[found].place) for n in under)
    return found if alone else None


def above(at: int, cells: Sequence[Cell]) -> int | None:
    own = cells[at].place
    over = [
        n for n, cell in enumerate(cells)
        if n != at and is_over(own, cell.place) and cell.place.y1 <= own.y0 + _SAME_ROW * height_of(own)
    ]  # fmt: skip
    found = max(over, key=lambda n: cells[n].place.y1, default=None)
    return found if found is not None and is_near(own, cells[found].place) else None


def is_near(one: Place, other: Place) -> bool:
    return gap_between(one, other) <= FAR * max(height_of(one), height_of(other))


WAYS: Final = {"right": right_of, "below": below, "above": above}


def captioned_by(caption: Cell, value: Cell, unit: str = "") -> Cell:
    label = caption.row.text.strip().rstrip(":：").rstrip()
    if _BRACKETED.fullmatch(label):
        label = label[1:-1]
    shown = value.row.text.lstrip(" :：")
    text, shift = f"{label}: {shown}{unit}", len(label) + 2 - (len(value.row.text) - len(shown))
    parts = (*caption.row.parts, *((max(shift + start, len(label) + 2), line) for start, line in value.row.parts))
    return Cell(Row(text, value.row.confidence, parts), around(caption.place, value.place), captioned=True)


def run_on(one: Cell, other: Cell, joint: str) -> Cell:
    text = f"{one.row.text}{joint}{other.row.text}"
    shift = len(one.row.text) + len(joint)
    parts = (*one.row.parts, *((shift + start, line) for start, line in other.row.parts))
    row = Row(text, min(one.row.confidence, other.row.confidence), parts)
    return Cell(row, around(one.place, other.place))
