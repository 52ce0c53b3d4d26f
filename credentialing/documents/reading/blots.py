"""Opaque strokes under one line: a marker drawn over a value, with another one in light letters on it.

The drawing tools of telephones do that as well as pens. A marker's stroke is dark from end to end above and below the
light letters, and mostly between, as print on paper never is; and it ends right there, where bands and heads of a
printed page go on.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.level import LevelPage, Row

_INNER: Final = 0.2  # of the line's height, from both edges: what lies between is the middle
_OVER: Final = (0.3, 0.45)  # line heights from the line's edges: here the stroke has ended
_PAPER: Final = (0.3, 0.6)  # here is paper
_CONTRAST: Final = 60.0  # of 255
_DARK: Final = 0.45  # of the way from the paper to the darkest
_GAPS: Final = 0.35  # line heights between dark columns that one stroke still spans: light letters
_SHORTEST: Final = 1.0  # line heights
_FULL: Final = 0.65  # of the middle is dark; of print that runs together it may be three quarters
_RIM: Final = 0.3  # of the line's height, from either edge: here somewhere the stroke is
_RIM_ROWS: Final = 3  # pixels high
_RIM_FULL: Final = 0.95  # dark from end to end; a rule is thinner, of small digits in a row up to 0.92 are dark
_ENDED: Final = 0.15  # beyond the edges


def blotted(page: LevelPage, rows: Sequence[Row]) -> list[bool]:
    """Which of the lines stand on a dark stroke, or partly do, that ends with them."""
    soft = np.asarray(cv2.blur(page.grey, (3, 3)), np.uint8)  # the light letters of small print grow dim
    return [_is_blotted(soft, row) for row in rows]


def _is_blotted(grey: Image, row: Row) -> bool:
    high = row.high
    middle = _strip(grey, row, row.top + _INNER * high, row.bottom - _INNER * high)
    paper = [part for part in _beyond(grey, row, _PAPER) if part.size]
    if middle.size == 0 or not paper:
        return False
    light, darkest = float(np.median(np.vstack(paper))), float(np.percentile(middle, 3))
    if light - darkest < _CONTRAST:
        return False
    limit = light - _DARK * (light - darkest)
    dark = middle < limit
    start, end = _longest(dark.mean(0) > 0.5, round(_GAPS * high))
    if end - start < _SHORTEST * high or dark[:, start:end].mean() < _FULL:
        return False
    ended = all(part.size and (part[:, start:end] < limit).mean() < _ENDED for part in _beyond(grey, row, _OVER))
    return ended and _is_rimmed_dark(_strip(grey, row, row.top, row.bottom)[:, start:end] < limit)


def _is_rimmed_dark(dark: NDArray[np.bool_]) -> bool:
    """Whether a few rows near the upper and near the lower edge are dark from end to end."""
    rows = np.convolve(dark.mean(1), np.full(_RIM_ROWS, 1 / _RIM_ROWS), "valid")
    near = max(1, round(_RIM * len(rows)))
    return len(rows) > 0 and bool(min(rows[:near].max(), rows[-near:].max()) > _RIM_FULL)


def _strip(grey: Image, row: Row, top: float, bottom: float) -> Image:
    across = slice(max(0, round(row.left)), max(0, round(row.right)))
    return grey[max(0, round(top)) : max(0, round(bottom)), across]


def _beyond(grey: Image, row: Row, part: tuple[float, float]) -> tuple[Image, Image]:
    """The strips above and below the line, between so many of its heights from its edges."""
    near, far = (share * row.high for share in part)
    return _strip(grey, row, row.top - far, row.top - near), _strip(grey, row, row.bottom + near, row.bottom + far)


def _longest(dark: NDArray[np.bool_], gap: int) -> tuple[int, int]:
    """First and end of the longest run of dark columns, gaps of at most ``gap`` closed."""
    closed = cv2.morphologyEx(dark.astype(np.uint8)[None], cv2.MORPH_CLOSE, np.ones((1, max(1, gap)), np.uint8))[0]
    edges = np.flatnonzero(np.diff(np.concatenate([[0], closed, [0]]).astype(np.int8)))
    runs = edges.reshape(-1, 2)
    start, end = max(runs.tolist(), key=lambda run: run[1] - run[0], default=(0, 0))
    return start, end
