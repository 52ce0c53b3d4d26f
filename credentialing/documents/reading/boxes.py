"""Words that somebody put on a white box over a finished page, as editors on the web change a value.

The box hides what stood there, or stands where the editor took it out; it is as white as the page, so nobody sees it.
What tells it from the white grounds that honest makers draw: only the words on it are in their font, or it was drawn
behind all else though it stands further up; and there are no more than two. A form filled in by a program has a box for
every value.
"""

import ctypes
import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

import pypdfium2.raw as pdfium

_MOST_OBJECTS: Final = 4_000  # of a page; drawings have more, and are not searched
_MOST_BOXES: Final = 2
_WHITE: Final = 245  # of 255
_HIGH: Final = 2.4  # heights of its words, at most
_SPARE: Final = 90.0  # points that it is wider than its words, at most: it hid longer ones; or half of them
_LEAST: Final = 0.5  # points
_NAME: Final = 128  # bytes of a font's name


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float

    def holds(self, other: "Area") -> bool:
        """Whether the middle of ``other`` lies inside."""
        x, y = (other.left + other.right) / 2, (other.bottom + other.top) / 2
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class _Drawn:
    """An object of a page: white and filled, or words in a font. ``at``: its place in the order of drawing."""

    at: int
    area: Area
    font: str = ""  # of words


def words_on_boxes(page: Any) -> list[Area]:
    """Where on a page (a pdfium handle) words were put on white boxes afterwards; empty for honest pages."""
    count = pdfium.FPDFPage_CountObjects(page)
    if not 0 < count <= _MOST_OBJECTS:
        return []
    drawn = [_drawn(pdfium.FPDFPage_GetObject(page, at), at) for at in range(count)]
    white = [each for each in drawn if each is not None and not each.font]
    words = [each for each in drawn if each is not None and each.font] if white else []
    with_words = ((box, own) for box in white if (own := _on(box, words)))
    found = list(islice(with_words, _MOST_BOXES + 1))  # a page of tables has hundreds
    if not 0 < len(found) <= _MOST_BOXES:
        return []
    inside = {each.at for _, own in found for each in own}
    others = [each for each in words if each.at not in inside]
    fonts = {each.font for each in others}
    return [_around(own) for box, own in found if _was_added(box, own, others, fonts)]


def _around(words: Sequence[_Drawn]) -> Area:
    lefts, bottoms, rights, tops = zip(*(dataclasses.astuple(each.area) for each in words), strict=True)
    return Area(min(lefts), min(bottoms), max(rights), max(tops))


def _was_added(box: _Drawn, own: Sequence[_Drawn], others: Sequence[_Drawn], fonts: set[str]) -> bool:
    in_other_font = bool(others) and all(each.font not in fonts for each in own)
    comes_last = all(each.at < box.at for each in others)
    return in_other_font or (comes_last and any(each.area.top < box.area.bottom for each in others))


def _on(box: _Drawn, words: Sequence[_Drawn]) -> list[_Drawn]:
    """The words drawn on the box, if they are one line that it fits closely, and none lies under it."""
    inside = [each for each in words if box.area.holds(each.area)]
    if not inside or any(each.at < box.at for each in inside):
        return []
    around, high = _around(inside), max(each.area.top - each.area.bottom for each in inside)
    wide = around.right - around.left
    fits = box.area.top - box.area.bottom <= _HIGH * max(high, 1.0)
    return inside if fits and box.area.right - box.area.left <= wide + max(_SPARE, wide / 2) else []


def _drawn(thing: Any, at: int) -> _Drawn | None:
    kind = pdfium.FPDFPageObj_GetType(thing)
    if kind not in {pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH}:
        return None
    edges = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *(ctypes.byref(edge) for edge in edges)):
        return None
    area = Area(*(edge.value for edge in edges))
    if min(area.right - area.left, area.top - area.bottom) < _LEAST:
        return None  # a space
    if kind == pdfium.FPDF_PAGEOBJ_TEXT:
        return _Drawn(at, area, _font(thing))
    return _Drawn(at, area) if _is_white(thing) else None


def _font(words: Any) -> str:
    name = ctypes.create_string_buffer(_NAME)
    pdfium.FPDFFont_GetBaseFontName(pdfium.FPDFTextObj_GetFont(words), name, _NAME)
    return name.value.decode("latin-1") or "?"


def _is_white(path: Any) -> bool:
    """Whether a path is filled with white, opaque, and has no outline."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    colour = [ctypes.c_uint() for _ in range(4)]
    is_filled = pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke)) and fill.value
    if not is_filled or stroke.value:
        return False
    if not pdfium.FPDFPageObj_GetFillColor(path, *(ctypes.byref(part) for part in colour)):
        return False
    return all(part.value >= _WHITE for part in colour)
