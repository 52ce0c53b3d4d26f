"""Looking at a part of a page: what a person would see there, at a resolution of our choice."""

import ctypes
import math
from typing import Any, Final, Protocol

import numpy as np
import pypdfium2.raw as pdfium

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.model import Box

_POINTS: Final = 72
_MOST_PIXELS: Final = 6_000_000
_SCALE: Final = 1_000_000
_LONG_SIDE: Final = 842.0  # points: a picture is taken for a sheet of A4


class View(Protocol):
    """The pages of one document, as seen."""

    def look(self, box: Box, dpi: int) -> Image:
        """The pixels (RGB) of ``box``; at least 1 x 1, however small the box."""

    def points(self, box: Box) -> tuple[float, float]:
        """Width and height of ``box`` on paper, in points (1/72 inch)."""

    def letters(self, box: Box) -> list[tuple[str, Box]]:
        """The characters of the text layer whose middle lies in ``box``, with their boxes, left to right."""


class PdfView:
    """A pypdfium2 document. Only the asked-for part is drawn: under a millisecond a line, where a page takes ten."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._characters: dict[int, list[tuple[str, Box]]] = {}

    def look(self, box: Box, dpi: int) -> Image:
        page = self._document[box.page]
        try:
            width, height = page.get_size()
            points = max((box.x1 - box.x0) * width * (box.y1 - box.y0) * height, 1e-6)
            scale = min(dpi / _POINTS, math.sqrt(_MOST_PIXELS / points))
            least = 1.5 / scale  # pdfium draws no empty bitmap
            x0, y0 = min(box.x0 * width, width - least), min(box.y0 * height, height - least)
            x1, y1 = max(box.x1 * width, x0 + least), max(box.y1 * height, y0 + least)
            margins = (x0, height - y1, width - x1, y0)
            bitmap = page.render(scale=scale, crop=margins, rev_byteorder=True, prefer_bgrx=False, may_draw_forms=True)
            try:
                return _rgb(bitmap.to_numpy())
            finally:
                bitmap.close()
        finally:
            page.close()

    def points(self, box: Box) -> tuple[float, float]:
        page = self._document[box.page]
        try:
            width, height = page.get_size()
            return (box.x1 - box.x0) * width, (box.y1 - box.y0) * height
        finally:
            page.close()

    def letters(self, box: Box) -> list[tuple[str, Box]]:
        if box.page not in self._characters:
            self._characters[box.page] = self._all_letters(box.page)
        inside = [
            (letter, at)
            for letter, at in self._characters[box.page]
            if box.x0 <= (at.x0 + at.x1) / 2 <= box.x1 and box.y0 <= (at.y0 + at.y1) / 2 <= box.y1
        ]
        return sorted(inside, key=lambda item: item[1].x0)

    def _all_letters(self, number: int) -> list[tuple[str, Box]]:
        page = self._document[number]
        text = page.get_textpage()
        try:
            edges = [ctypes.c_double() for _ in range(4)]
            found = []
            for index in range(max(pdfium.FPDFText_CountChars(text), 0)):
                code = pdfium.FPDFText_GetUnicode(text, index)
                if code <= 0x20 or not pdfium.FPDFText_GetCharBox(text, index, *(ctypes.byref(e) for e in edges)):
                    continue
                left, right, bottom, top = (edge.value for edge in edges)
                found.append((chr(code), _on_page(page, number, (left, bottom), (right, top))))
            return found
        finally:
            text.close()
            page.close()


class PictureView:
    """Pictures of pages (RGB), by page number; they have no text layer."""

    def __init__(self, pages: dict[int, Image]) -> None:
        self._pages = pages

    def look(self, box: Box, dpi: int) -> Image:  # noqa: ARG002  a picture has the resolution it has
        image = self._pages[box.page]
        height, width = image.shape[:2]
        x0, y0 = min(int(box.x0 * width), width - 1), min(int(box.y0 * height), height - 1)
        x1, y1 = max(math.ceil(box.x1 * width), x0 + 1), max(math.ceil(box.y1 * height), y0 + 1)
        return image[y0:y1, x0:x1]

    def points(self, box: Box) -> tuple[float, float]:
        height, width = self._pages[box.page].shape[:2]
        per_pixel = _LONG_SIDE / max(height, width)
        return (box.x1 - box.x0) * width * per_pixel, (box.y1 - box.y0) * height * per_pixel

    def letters(self, box: Box) -> list[tuple[str, Box]]:  # noqa: ARG002  nothing but pixels
        return []


def around(box: Box, share: float) -> Box:
    """``box`` with ``share`` of its height more on each side (of its width, for a line that stands upright)."""
    extra = share * min(box.y1 - box.y0, box.x1 - box.x0)
    edges = (box.x0 - extra, box.y0 - extra, box.x1 + extra, box.y1 + extra)
    return Box(box.page, *(min(max(edge, 0.0), 1.0) for edge in edges))


def _rgb(pixels: Any) -> Image:
    if pixels.ndim == 2:
        return np.stack([pixels] * 3, axis=-1).astype(np.uint8)
    return np.ascontiguousarray(pixels[:, :, :3])


def _on_page(page: Any, number: int, *corners: tuple[float, float]) -> Box:
    x, y = ctypes.c_int(), ctypes.c_int()
    seen = []
    for px, py in corners:
        pdfium.FPDF_PageToDevice(page, 0, 0, _SCALE, _SCALE, 0, px, py, ctypes.byref(x), ctypes.byref(y))
        seen.append((x.value / _SCALE, y.value / _SCALE))
    (ax, ay), (bx, by) = seen
    return Box(number, min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))
