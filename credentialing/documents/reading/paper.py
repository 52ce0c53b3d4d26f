"""The paper that lines stand on: whether it ends right around one of them, as fluid, glued pieces and erasures do.

Who alters a sheet lays something on it or rubs something off. Fluid is seldom the white of the sheet, nor is other or
rubbed paper; and the difference, however faint, begins and ends with the patch. So the tone of the paper between the
letters is compared with the paper above and below, column by column: light, shadow and the tint of old paper change
from side to side, not around one line, and rows and boxes of a printed form hold others. A tone is the mean of hundreds
of pixels, which takes away grain and what JPEG does; print is left out of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.level import LevelPage, Row

_INK: Final = 14.0  # of 255 from the paper: print, and the blur around it
_GRAINY: Final = 4.0  # times the grain; on a grainy page less than that is no print
_BARE: Final = 0.3  # of a cell: where print leaves less paper, its blur colours what is left
_LEAST: Final = 24.0  # pixels of paper that have a tone
_TONES: Final = np.array([[1 / 3, 1 / 3, 1 / 3], [1, 0, -1]], np.float32)  # brightness, red against blue
_STEPS: Final = np.array([2.2, 6.0])  # of 255: the least step in brightness, in red against blue
_UNSURE: Final = 0.6  # of the grain: on a grainy page (above 1.7) the step must be larger
_SHORTEST: Final = 4  # cells of half a line's height: a patch under the last digits
_MIDDLE: Final = (0.08, 0.92)  # of the line's height, from its upper edge
_NEAR: Final = ((-1.0, -0.4), (1.4, 2.0))  # above and below
_FAR: Final = ((-1.7, -1.1), (2.1, 2.7))  # for a patch that is higher than its line
_LOPSIDED: Final = 0.4  # of both steps together: how much they may differ, for the light does
_SAME: Final = 0.65  # of the step: a printed tint beside the patch is another tone
_SPACE: Final = 1.2  # line heights between two parts of one line, at most
_GONE: Final = 2  # cells of other paper: here the patch ends

Floats = NDArray[np.floating]
Cells = NDArray[np.float32]
"""Of each cell: sums of brightness and of red against blue, and how many pixels of paper they are of."""
Ring = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Step:
    """From cell ``first`` of a line up to ``end`` the paper differs by ``size`` in ``channel``."""

    first: int
    end: int
    channel: int
    size: float
    ring: Ring


class Paper:
    """The paper of one page."""

    def __init__(self, page: LevelPage) -> None:
        self._grey = cv2.blur(page.grey, (3, 3)).astype(np.float32)
        self._tones = np.asarray(cv2.transform(page.pixels.astype(np.float32), _TONES))
        rough = np.abs(self._grey - cv2.blur(self._grey, (9, 9)))[::2, ::2]
        self._grain = 1.48 * float(np.median(rough))

    def patched(self, rows: Sequence[Row]) -> list[bool]:
        """Which of the lines, all those of the page, stand on a patch that no other line stands on."""
        return [self._on_patch(row, [other for other in rows if other is not row]) for row in rows]

    def _on_patch(self, row: Row, others: Sequence[Row]) -> bool:
        edges, start, end = self._edges(row)
        if row.high < 1 or end - start < 1:
            return False
        step = self._step(row, edges[start : end + 1])
        if step is None:
            return False
        reach = _reach(self._other_paper(row, edges, step), start + step.first, start + step.end)
        if reach is None:
            return False
        left, right = edges[reach[0]], edges[reach[1]]
        (_, top), (bottom, _) = step.ring if step.ring is _FAR else ((0.0, 0.0), (1.0, 1.0))
        above, below = row.top + top * row.high, row.top + bottom * row.high
        return not any(
            above < other.middle < below
            and min(other.right, right) - max(other.left, left) > 0.5 * row.high
            and not _goes_on(row, other)
            and self._on_same_paper(row, other, step)
            for other in others
        )

    def _on_same_paper(self, row: Row, other: Row, step: _Step) -> bool:
        """Whether ``other``, too, has the tone of the patch under ``row`` rather than that of the paper around it."""
        one, two = self._tone(row, step.channel), self._tone(other, step.channel)
        return one is None or two is None or abs(one - two) < _SAME * abs(step.size)

    def _tone(self, row: Row, channel: int) -> float | None:
        """The tone of the paper between the letters of a line; ``None`` where they leave none."""
        edges, start, end = self._edges(row)
        sums = self._cells(row, edges[start : end + 1], _MIDDLE).sum(axis=0)
        return float(sums[channel] / sums[2]) if sums[2] else None

    def _edges(self, row: Row) -> tuple[NDArray[np.int64], int, int]:
        """Edges of cells half a line high across the page; which of them the line begins and ends at."""
        count = max(1, round(2 * (row.right - row.left) / max(row.high, 1.0)))
        wide = max((row.right - row.left) / count, 1.0)
        before = max(0, int(row.left / wide))
        after = max(0, int((self._grey.shape[1] - row.right) / wide))
        edges = np.round(row.left + wide * np.arange(-before, count + after + 1)).astype(np.int64)
        return edges.clip(0, self._grey.shape[1]), before, before + count

    def _step(self, row: Row, edges: NDArray[np.int64]) -> _Step | None:
        """The largest step to the paper around, under the whole line or a part of it; ``None`` if there is none."""
        middle, count = self._cells(row, edges, _MIDDLE), len(edges) - 1
        for ring in (_NEAR, _FAR):
            above, below = (_differences(middle, self._cells(row, edges, part)) for part in ring)
            best, found = max(1.0, _UNSURE * self._grain), None
            for cells in {count, min(count, _SHORTEST)}:
                over, under = _means(*above, cells), _means(*below, cells)
                least = np.minimum(np.abs(over), np.abs(under))
                closed = (over * under > 0) & (np.abs(over - under) <= _LOPSIDED * np.abs(over + under))
                steps = np.where(closed, least, 0) / _STEPS
                first, channel = (int(at) for at in np.unravel_index(steps.argmax(), steps.shape))
                if steps[first, channel] > best:
                    best, size = float(steps[first, channel]), float(over[first, channel] + under[first, channel]) / 2
                    found = _Step(first, first + cells, channel, size, ring)
            if found is not None:
                return found
        return None

    def _other_paper(self, row: Row, edges: NDArray[np.int64], step: _Step) -> Floats:
        """How far each cell across the page has taken the step: about 1 on the patch, 0 beside it; NaN if unknown."""
        middle = self._cells(row, edges, _MIDDLE)
        (over, weight), (under, other) = (_differences(middle, self._cells(row, edges, part)) for part in step.ring)
        total = weight + other
        taken = (over[:, step.channel] * weight + under[:, step.channel] * other) / np.maximum(total, 1) / step.size
        return np.where(total > 0, taken, np.nan)

    def _cells(self, row: Row, edges: NDArray[np.int64], part: tuple[float, float]) -> Cells:
        height = self._grey.shape[0]
        top, bottom = (round(min(max(row.top + share * row.high, 0), height)) for share in part)
        start, end = int(edges[0]), int(edges[-1])
        if bottom - top < 2 or (np.diff(edges) < 1).any():
            return np.zeros((len(edges) - 1, 3), np.float32)
        grey = self._grey[top:bottom, start:end]
        away = np.empty_like(grey)
        for at in range(0, len(edges) - 1, _SHORTEST):  # the paper of a few cells each: light may change along the line
            block = slice(int(edges[at]) - start, int(edges[min(at + _SHORTEST, len(edges) - 1)]) - start)
            away[:, block] = np.abs(grey[:, block] - (_bright(grey[:, block]) - 0.6 * self._grain))
        ink = (away > max(_INK, _GRAINY * self._grain)).view(np.uint8)
        bare = (cv2.dilate(ink, np.ones((3, 3), np.uint8)) == 0).astype(np.float32)
        tones = np.einsum("dac,da->ac", self._tones[top:bottom, start:end], bare)
        sums = np.add.reduceat(np.column_stack([tones, bare.sum(0)]), edges[:-1] - start, axis=0)
        sums[sums[:, 2] < _BARE * np.diff(edges) * (bottom - top)] = 0
        return np.asarray(sums, np.float32)


def _goes_on(row: Row, other: Row) -> bool:
    """Whether both may be one line, found in two parts."""
    level = abs(row.middle - other.middle) < 0.3 * row.high
    return level and max(other.left - row.right, row.left - other.right) < _SPACE * row.high


def _bright(grey: Floats) -> float:
    """The brightness of the paper: print covers less than the rest."""
    flat = grey.ravel()
    at = 3 * flat.size // 4
    return float(np.partition(flat, at)[at])


def _differences(middle: Cells, ring: Cells) -> tuple[Floats, Floats]:
    """Of each cell: how the paper differs from that above (or below) it, and how many pixels say so."""
    weight = np.minimum(middle[:, 2], ring[:, 2])
    own, other = (cells[:, :2] / np.maximum(cells[:, 2:], 1) for cells in (middle, ring))
    return np.where(weight[:, None] > 0, own - other, 0), weight


def _means(differences: Floats, weight: Floats, cells: int) -> Floats:
    """The differences of each run of so many cells; 0 of a run with too little paper."""
    sums = np.vstack([np.zeros(2), np.cumsum(differences * weight[:, None], axis=0)])
    counts = np.concatenate([[0.0], np.cumsum(weight)])
    total, count = sums[cells:] - sums[:-cells], counts[cells:] - counts[:-cells]
    return np.where(count[:, None] >= _LEAST, total / np.maximum(count, 1)[:, None], 0)


def _reach(taken: Floats, first: int, end: int) -> tuple[int, int] | None:
    """The cells that the patch covers; ``None`` if it runs to the edge of the page, as printed bands and rows do."""
    left, right = _last(taken[:first][::-1]), _last(taken[end:])
    return None if left is None or right is None else (first - left, end + right)


def _last(taken: Floats) -> int | None:
    """How many cells from the first the patch goes on for; ``None`` if it does not end."""
    covered, beside = 0, 0
    for at, share in enumerate(taken):
        if np.isnan(share):
            continue
        covered, beside = (at + 1, 0) if share > _SAME else (covered, beside + 1)
        if beside == _GONE:
            return covered
    return None
