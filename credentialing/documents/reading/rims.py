"""Thin rims around one line: labels stuck over a value, whose paper may have the very tone of the page.

Forms have boxes too, and a box may stand around one value only. But those were printed with the words and lie as they
lie, while a hand sets a label down a little askew. So a rim counts where both its long sides lean away from the print
around it, by more than can be mismeasured. A side is a thin dark ridge: brightness summed up along it, which takes away
grain and letters, is less than that on both sides of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.level import LevelPage, Row

_ALONG: Final = 13  # pixels that are summed up
_BESIDE: Final = 2  # pixels from the middle of the ridge to where it is over
_LEAST: Final = 2.5  # of 255: the depth of a ridge
_UNSURE: Final = 3.0  # times the grain, and it must be deeper
_SHORTEST: Final = 30  # pixels of a long side
_STEEPEST: Final = 0.1  # a leaning side's height by its width
_LONG: Final = 1.2  # line heights of it, at least
_WITHIN: Final = (0.25, 1.3)  # line heights from the middle of the line to the long sides
_SQUARE: Final = 0.5  # line heights by which their ends may differ
_CLOSED: Final = 0.8  # of the short sides is seen; letters that end one below the other leave gaps
_ASKEW: Final = np.radians(0.35)  # from the print around: printed boxes were within 0.3 degrees
_HALF_A_PIXEL: Final = 0.52  # that an end may be off
_PARALLEL: Final = np.radians(0.3)  # the two sides, or what one pixel makes of it
_WIDE: Final = 6.0  # line heights: lines that tell how the print leans
_TELLING: Final = 3  # such lines; fewer tell nothing

Sums = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class _Side:
    """A long side of a rim from ``left`` to ``right``, at ``start`` and ``end`` down the page, all in pixels."""

    left: int
    right: int
    start: float
    end: float

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    @property
    def lean(self) -> float:
        return float(np.arctan2(self.end - self.start, self.right - self.left))


def rimmed(page: LevelPage, rows: Sequence[Row]) -> list[bool]:
    """Which of the lines, all those of the page, stand in a thin rim that leans away from the print."""
    ridges = _ridges(page.grey)
    some = ridges[::5, ::5]
    least = max(_LEAST * _ALONG, _UNSURE * 1.48 * float(np.median(some[some > 0]))) if some.any() else _LEAST * _ALONG
    pieces, lean = _long_pieces(ridges, least), _lean(rows)
    return [_is_rimmed(page.grey, ridges, pieces, row, rows, lean, least / _ALONG) for row in rows]


def _is_rimmed(
    grey: Image,
    ridges: Sums,
    pieces: NDArray[np.int32],
    row: Row,
    rows: Sequence[Row],
    lean: float,
    least: float,
) -> bool:
    if row.high < 1:
        return False
    above, below = (_beside(pieces, row, way) for way in (-1, 1))
    for over in above:
        for under in below:
            ends = np.abs([over[0] - under[0], over[0] + over[2] - under[0] - under[2]])
            if (ends < _SQUARE * row.high).all():
                top, bottom = _fitted(ridges, over), _fitted(ridges, under)
                if _leans_away(top, bottom, lean) and _is_alone(row, rows, top, bottom):
                    return all(_closes(grey, top, bottom, least, at_end=at_end) for at_end in (False, True))
    return False


def _ridges(grey: Image) -> Sums:
    """How much darker each pixel's stretch along the row is than those above and below: sums of ``_ALONG`` pixels."""
    sums = cv2.boxFilter(grey, cv2.CV_16U, (_ALONG, 1), normalize=False, borderType=cv2.BORDER_REPLICATE)
    ridges = np.zeros_like(sums)
    if len(sums) > 2 * _BESIDE:
        beside = cv2.min(sums[: -2 * _BESIDE], sums[2 * _BESIDE :])
        ridges[_BESIDE:-_BESIDE] = cv2.subtract(beside, sums[_BESIDE:-_BESIDE])
    return np.asarray(ridges, np.uint16)


def _long_pieces(ridges: Sums, least: float) -> NDArray[np.int32]:
    """Left, top, width and height of what may be a long side, or a rule."""
    _, deep = cv2.threshold(ridges, least, 255, cv2.THRESH_BINARY)
    long = cv2.morphologyEx(deep.astype(np.uint8), cv2.MORPH_OPEN, np.ones((1, _SHORTEST), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(long)
    pieces = np.asarray(stats[1:, :4], np.int32)
    return pieces[pieces[:, 3] <= _STEEPEST * pieces[:, 2] + 4]


def _beside(pieces: NDArray[np.int32], row: Row, way: int) -> NDArray[np.int32]:
    """Those right above (``way`` -1) or below (1) the line or a part of it."""
    left, top, wide, high = pieces.T
    away = way * (top + high / 2 - row.middle) / row.high
    shared = np.minimum(left + wide, row.right) - np.maximum(left, row.left)
    near = (away > _WITHIN[0]) & (away < _WITHIN[1]) & (wide > _LONG * row.high)
    chosen: NDArray[np.int32] = pieces[near & (shared > 0.5 * np.minimum(wide, row.right - row.left))]
    return chosen


def _fitted(ridges: Sums, piece: NDArray[np.int32]) -> _Side:
    """The straight line through the deepest of a piece, column by column."""
    left, top, wide, high = (int(edge) for edge in piece)
    start, end = max(0, top - 2), min(len(ridges), top + high + 2)
    depth = ridges[start:end, left : left + wide].astype(np.float64) ** 2
    weight = depth.sum(0) + 1e-9
    down = np.arange(end - start) @ depth / weight
    weight = np.minimum(weight, 2 * np.median(weight))
    x = np.arange(wide)
    slope, at = np.polyfit(x, down, 1, w=np.sqrt(weight))
    off = np.abs(down - at - slope * x) > 1  # a letter's foot on the side
    slope, at = np.polyfit(x, down, 1, w=np.sqrt(np.where(off, 0.1 * weight, weight)))
    return _Side(left, left + wide, start + at, start + at + slope * wide)


def _lean(rows: Sequence[Row]) -> float:
    """How the print leans, in radians: the median of the wide lines, the wider the more."""
    wide = [row for row in rows if row.right - row.left > _WIDE * row.high]
    if len(wide) < _TELLING:
        return 0.0
    leans, weight = np.array([(row.lean, (row.right - row.left) / row.high) for row in wide]).T
    order = np.argsort(leans)
    return float(leans[order][np.searchsorted(np.cumsum(weight[order]), weight.sum() / 2)])


def _leans_away(top: _Side, bottom: _Side, lean: float) -> bool:
    away = top.lean - lean, bottom.lean - lean
    unsure = _HALF_A_PIXEL / (top.right - top.left)
    least = max(_ASKEW, unsure)
    return min(away) * max(away) > 0 and min(map(abs, away)) > least and abs(away[0] - away[1]) < max(_PARALLEL, unsure)


def _is_alone(row: Row, rows: Sequence[Row], top: _Side, bottom: _Side) -> bool:
    return not any(
        top.middle < other.middle < bottom.middle
        and min(other.right, top.right) - max(other.left, top.left) > 0.3 * min(other.right - other.left, row.high)
        and abs(other.middle - row.middle) > 0.3 * row.high
        for other in rows
    )


def _closes(grey: Image, top: _Side, bottom: _Side, least: float, *, at_end: bool) -> bool:
    """Whether a dark ridge runs down from one long side to the other at their left or right ends."""
    above, below = (top.end, bottom.end) if at_end else (top.start, bottom.start)
    x = (top.right + bottom.right) // 2 if at_end else (top.left + bottom.left) // 2
    reach = max(4, round(0.25 * (below - above))) + _BESIDE
    part = grey[max(0, round(above)) : max(0, round(below)), max(0, x - reach) : x + reach]
    along = min(_ALONG, part.shape[0] // 2 | 1)
    if min(part.shape) < 2 * _BESIDE + 2:
        return False
    sums = cv2.blur(part, (1, along), borderType=cv2.BORDER_REPLICATE).astype(np.int16)
    depth = np.minimum(sums[:, : -2 * _BESIDE], sums[:, 2 * _BESIDE :]) - sums[:, _BESIDE:-_BESIDE]
    seen = cv2.dilate((depth > least).astype(np.uint8), np.ones((1, 3), np.uint8))
    return bool(seen.mean(0).max() > _CLOSED)
