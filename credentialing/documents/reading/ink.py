"""What pixels tell before they are read: whether there are words at all, and whether a line of them is crossed out."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image

_SMALLEST: Final = 4.0  # points: the least letter, the largest
_LARGEST: Final = 60.0
_ROW: Final = 4  # letters that make a word worth reading: fewer are initials, bullets, specks
_CONTRAST: Final = 24
_MOST_LETTERS: Final = 1500
_STROKE: Final = 48  # of 255, the least contrast of a stroke
_LEAST_STRUCK: Final = 3  # heights: shorter words have too few gaps to tell
_THROUGHOUT: Final = 0.985  # of the columns have ink
_BETWEEN: Final = 0.12  # of the columns have a thin stroke and nothing else: the gaps between letters
_THIN: Final = 0.2  # of the line's height
_STRAIGHT: Final = 0.1  # of the band's height: how far the middle of a straight stroke is from its line
_FITS: Final = 4
_AS_DARK: Final = 0.4  # of the letters
_MOSTLY: Final = 0.55  # of the thin columns are on the stroke


def has_words(grey: Image, per_point: float) -> bool:
    """Whether letter-sized pieces of ink stand in a row, dark on light or light on dark. ``per_point``: pixels.

    It takes 2 to 4 ms a page, where OCR takes a second.
    """
    side = 2 * round(0.5 * _LARGEST * per_point) + 1
    paper = cv2.blur(grey, (side, side))
    return any(_has_row(ink > _CONTRAST, per_point) for ink in (cv2.subtract(paper, grey), cv2.subtract(grey, paper)))


def _has_row(ink: NDArray[np.bool_], per_point: float) -> bool:
    pieces, _ = cv2.findContours(ink.view(np.uint8), cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    if len(pieces) < _ROW:
        return False
    left, top, wide, high = np.array([cv2.boundingRect(piece) for piece in pieces[:_MOST_LETTERS]], float).T
    letter = (high >= _SMALLEST * per_point) & (high <= _LARGEST * per_point) & (wide <= 2.5 * high)
    left, high, y = left[letter], high[letter], (top + high / 2)[letter]
    for first in np.argsort(left):
        same = (np.abs(y - y[first]) < 0.4 * high[first]) & (high > 0.5 * high[first]) & (high < 2 * high[first])
        x = np.sort(left[same & (left >= left[first])])
        near = np.diff(x) < 2.2 * high[first]
        if len(near) >= _ROW - 1 and near[: _ROW - 1].all():
            return True
    return False


def is_struck(line: Image) -> bool:
    """Whether a stroke runs through the middle of a level line (RGB), from its first letter to its last.

    Letters leave columns without ink between them; a stroke leaves none, and is thin, straight and as dark as letters:
    script joins its letters by strokes that rise and fall, and blur joins them faintly.
    """
    grey = np.asarray(cv2.cvtColor(line, cv2.COLOR_RGB2GRAY), np.int16)
    depth = np.abs(grey - np.median(grey))
    ink = depth > _STROKE
    columns = np.flatnonzero(ink.any(axis=0))
    if columns.size < _LEAST_STRUCK * line.shape[0]:
        return False
    height = line.shape[0]
    band = slice(round(0.25 * height), round(0.8 * height)), slice(columns[0], columns[-1] + 1)
    middle = ink[band]
    filled = middle.any(axis=0)
    thin = filled & (np.count_nonzero(middle, axis=0) <= _THIN * height)
    if np.mean(filled) <= _THROUGHOUT or np.mean(thin) <= _BETWEEN:
        return False
    return _is_stroke(np.where(middle, depth[band], 0)[:, thin], np.flatnonzero(thin), np.percentile(depth[ink], 80))


def _is_stroke(ink: NDArray[np.int16], at: NDArray[np.intp], dark: np.floating) -> bool:
    """Whether columns of thin ``ink``, standing ``at`` these places, are of one straight stroke along the line."""
    rows = np.arange(ink.shape[0])[:, None]
    centre = (ink * rows).sum(axis=0) / ink.sum(axis=0)
    away = np.zeros(at.size)
    for _ in range(_FITS):  # to the nearer half of the last time: crossbars and dots are thin too
        near = away <= np.median(away)
        slope, start = np.polyfit(at[near], centre[near], 1)
        away = np.abs(centre - slope * at - start)
    on = away < _STRAIGHT * ink.shape[0]
    on &= ink.max(axis=0) > _AS_DARK * dark
    quarters = np.histogram(at[on], 4, (0, at[-1] + 1))[0]
    return bool(np.mean(on) > _MOSTLY and quarters.min() > 0)
