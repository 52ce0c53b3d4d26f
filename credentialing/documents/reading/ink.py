"""Whether there is anything to read: letter-sized pieces of ink in a row. It takes 2 to 4 ms; OCR takes a second."""

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


def has_words(grey: Image, per_point: float) -> bool:
    """Whether letter-sized pieces of ink stand in a row, dark on light or light on dark. ``per_point``: pixels."""
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
