"""Looking at a part of a page: what a person would see there, at a resolution of our choice."""

import ctypes
import functools
import math
from collections.abc import Iterator
from typing import Any, Final, Protocol

import cv2
import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.limits import MAX_CHARACTERS
from credentialing.documents.reading.model import Box

_POINTS: Final = 72
_MOST_PIXELS: Final = 6_000_000
_SCALE: Final = 10_000_000
_FAR: Final = 1000.0  # points
_LONG_SIDE: Final = 842.0  # points: a picture is taken for a sheet of A4


class View(Protocol):
    """The pages of one document, as seen."""

    def look(self, box: Box, dpi: int) -> Image:
        """The pixels (RGB) of ``box``; at least 1 x 1, however small the box."""

    def grey(self, box: Box, dpi: int) -> Image:
        """The same, as one channel of brightness."""

    def points(self, box: Box) -> tuple[float, float]:
        """Width and height of ``box`` on paper, in points (1/72 inch)."""

    def letters(self, box: Box) -> list[tuple[str, Box]]:
        """The characters of the text layer whose middle lies in ``box``, with their boxes, left to right."""


class PdfView:
    """A pypdfium2 document. Only the asked-for part is drawn: under a millisecond a line, where a page takes ten."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._pages: dict[int, _Page] = {}

    def look(self, box: Box, dpi: int) -> Image:
        pixels = self._drawn(box, dpi, grey=False)
        return np.ascontiguousarray(pixels[:, :, :3]) if pixels.ndim == 3 else np.stack([pixels] * 3, axis=-1)

    def grey(self, box: Box, dpi: int) -> Image:
        pixels = self._drawn(box, dpi, grey=True)
        return pixels if pixels.ndim == 2 else np.ascontiguousarray(pixels[:, :, 0])

    def points(self, box: Box) -> tuple[float, float]:
        width, height = self._page(box.page).size
        return (box.x1 - box.x0) * width, (box.y1 - box.y0) * height

    def letters(self, box: Box) -> list[tuple[str, Box]]:
        page = self._page(box.page)
        x, y = page.middles
        inside = np.flatnonzero((x >= box.x0) & (x <= box.x1) & (y >= box.y0) & (y <= box.y1))
        return sorted((page.letters[index] for index in inside), key=lambda item: item[1].x0)

    def _page(self, number: int) -> "_Page":
        if number not in self._pages:
            self._pages[number] = _Page(self._document[number], number)
        return self._pages[number]

    def _drawn(self, box: Box, dpi: int, *, grey: bool) -> Image:
        page = self._page(box.page)
        width, height = page.size
        points = max((box.x1 - box.x0) * width * (box.y1 - box.y0) * height, 1e-6)
        scale = min(dpi / _POINTS, math.sqrt(_MOST_PIXELS / points))
        least = 1.5 / scale  # pdfium draws no empty bitmap
        x0, y0 = min(box.x0 * width, width - least), min(box.y0 * height, height - least)
        x1, y1 = max(box.x1 * width, x0 + least), max(box.y1 * height, y0 + least)
        margins = (x0, height - y1, width - x1, y0)
        bitmap = page.handle.render(
            scale=scale, crop=margins, rev_byteorder=True, prefer_bgrx=False, may_draw_forms=True, grayscale=grey
        )
        pixels: Image = np.array(bitmap.to_numpy())
        bitmap.close()
        return pixels[:, :, 0] if pixels.ndim == 3 and pixels.shape[2] == 1 else pixels


class _Page:
    """A page kept open, and its letters where the page as shown has them."""

    def __init__(self, handle: Any, number: int) -> None:
        self.handle = handle
        self.size: tuple[float, float] = handle.get_size()
        self._number = number

    @functools.cached_property
    def letters(self) -> list[tuple[str, Box]]:
        text = self.handle.get_textpage()
        try:
            return list(self._letters(text))
        finally:
            text.close()

    @functools.cached_property
    def middles(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        boxes = [box for _, box in self.letters]
        x = np.array([(box.x0 + box.x1) / 2 for box in boxes])
        return x, np.array([(box.y0 + box.y1) / 2 for box in boxes])

    def _letters(self, text: Any) -> Iterator[tuple[str, Box]]:
        (ox, oy), (rx, ry), (ux, uy) = (self._on_page(*point) for point in ((0, 0), (_FAR, 0), (0, _FAR)))
        across, up = ((rx - ox) / _FAR, (ry - oy) / _FAR), ((ux - ox) / _FAR, (uy - oy) / _FAR)
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        edges = [ctypes.byref(edge) for edge in (left, right, bottom, top)]
        unicode_of, box_of, raw = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharBox, text.raw
        for index in range(min(max(pdfium.FPDFText_CountChars(raw), 0), MAX_CHARACTERS)):
            code = unicode_of(raw, index)
            if code <= 0x20 or not box_of(raw, index, *edges):
                continue
            ax = ox + across[0] * left.value + up[0] * bottom.value
            ay = oy + across[1] * left.value + up[1] * bottom.value
            bx = ox + across[0] * right.value + up[0] * top.value
            by = oy + across[1] * right.value + up[1] * top.value
            yield chr(code), Box(self._number, min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))

    def _on_page(self, px: float, py: float) -> tuple[float, float]:
        """A point of the PDF's own space as fractions of the page as shown; an affine map, so three points tell all."""
        x, y = ctypes.c_int(), ctypes.c_int()
        pdfium.FPDF_PageToDevice(self.handle.raw, 0, 0, _SCALE, _SCALE, 0, px, py, ctypes.byref(x), ctypes.byref(y))
        return x.value / _SCALE, y.value / _SCALE


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

    def grey(self, box: Box, dpi: int) -> Image:
        return np.asarray(cv2.cvtColor(self.look(box, dpi), cv2.COLOR_RGB2GRAY), np.uint8)

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
