"""What a page shows beyond its text layer: words drawn as a picture or as outlines, which the layer keeps quiet about.

A forger may leave an honest text layer alone and paste another name where the layer has none. Most pages have nothing
but rules, a logo and a code beside their text, so a look for rows of letter-sized ink (2 to 4 ms) decides whether OCR
(a second) is worth its while.
"""

from collections.abc import Sequence
from typing import Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.model import Box, CodeSeen, Line, Origin, Shown
from credentialing.documents.reading.view import View, around

_GATE_DPI: Final = 75
_READ_DPI: Final = 200
_POINTS: Final = 72
_SMALLEST: Final = 4.0  # points: the least letter, the largest
_LARGEST: Final = 60.0
_ROW: Final = 4  # letters that make a word worth reading: fewer are initials, bullets, specks
_CONTRAST: Final = 24
_MOST_LETTERS: Final = 1500


class PageReader(Protocol):
    """What is needed of the OCR engine."""

    def read(self, image: Image, page: int) -> tuple[Line, ...]: ...


def beyond(
    lines: Sequence[Line], codes: Sequence[CodeSeen], view: View, reader: PageReader, page: int
) -> tuple[Line, ...]:
    """OCR of the parts of ``page`` that no line of its text layer accounts for; empty, and cheap, without such text.

    Lines judged ``NOT_SHOWN`` account for nothing: what the page shows in their place is read.
    """
    whole = Box(page, 0.0, 0.0, 1.0, 1.0)
    told = [
        line.box
        for line in lines
        if line.box.page == page and line.origin is Origin.TEXT_LAYER and line.shown is not Shown.NOT_SHOWN
    ]
    told += [code.box for code in codes if code.box is not None and code.box.page == page]
    covers = [around(box, 0.15) for box in told]
    grey = view.grey(whole, _GATE_DPI)
    if not has_words(_without(grey, covers), _GATE_DPI / _POINTS):
        return ()
    read = reader.read(_without(view.look(whole, _READ_DPI), covers), page)
    return tuple(line for line in read if not _within(line.box, covers))


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


def _without(image: Image, boxes: Sequence[Box]) -> Image:
    """``image`` with ``boxes`` filled with the colour most common around each."""
    bare = image.copy()
    height, width = image.shape[:2]
    for box in boxes:
        x0, x1 = int(box.x0 * width), int(np.ceil(box.x1 * width))
        y0, y1 = int(box.y0 * height), int(np.ceil(box.y1 * height))
        part = image[y0:y1, x0:x1]
        if part.size:
            rim = np.concatenate([part[0], part[-1], part[:, 0], part[:, -1]])
            bare[y0:y1, x0:x1] = np.median(rim, axis=0)
    return bare


def _within(box: Box, covers: Sequence[Box]) -> bool:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    return any(cover.x0 <= x <= cover.x1 and cover.y0 <= y <= cover.y1 for cover in covers)
