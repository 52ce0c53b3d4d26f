"""Opaque strokes under one line: a marker drawn over a value, with another one in light letters on it.

The drawing tools of telephones do that as well as pens. Print leaves more than a quarter of a line's middle to the
paper; a marker leaves less, letters on it included, and ends right above and below the line, where bands and heads of a
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
_FULL: Final = 0.82  # of the middle is dark
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
    return all(part.size and (part[:, start:end] < limit).mean() < _ENDED for part in _beyond(grey, row, _OVER))


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
