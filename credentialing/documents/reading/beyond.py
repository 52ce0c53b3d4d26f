"""What a page shows beyond its text layer: words drawn as a picture or as outlines, which the layer keeps quiet about.

A forger may leave an honest text layer alone and paste another name where the layer has none. Most pages have nothing
but rules, a logo and a code beside their text, so a look for rows of letter-sized ink (2 to 4 ms) decides whether OCR
(a second) is worth its while.
"""

from collections.abc import Sequence
from typing import Final, Protocol

import numpy as np

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.ink import has_words
from credentialing.documents.reading.model import Box, CodeSeen, Line, Origin, Shown
from credentialing.documents.reading.view import View, around

_GATE_DPI: Final = 75
_READ_DPI: Final = 200
_POINTS: Final = 72


class PageReader(Protocol):
    """What is needed of the OCR engine."""

    def read(self, image: Image, page: int) -> tuple[Line, ...]: ...

    def across(self, grey: Image, page: int) -> tuple[Line, ...]: ...


def beyond(
    lines: Sequence[Line], codes: Sequence[CodeSeen], view: View, reader: PageReader, page: int
) -> tuple[Line, ...]:
    """OCR of the parts of ``page`` that no line of its text layer accounts for; empty, and cheap, without such text.

    Lines judged ``NOT_SHOWN`` account for nothing: what the page shows in their place is read. Large words set across
    the page are looked for apart, for a stamp shares its ground with lines of text.
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
    across = reader.across(grey, page)
    if not has_words(_without(grey, covers), _GATE_DPI / _POINTS):
        return across
    read = reader.read(_without(view.look(whole, _READ_DPI), covers), page)
    return (*across, *(line for line in read if not _within(line.box, covers)))


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
