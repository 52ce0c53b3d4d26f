"""Pages as a reviewer sees them: rendered, what was compared boxed in the colour of its agreement, made anew as PNG.

Runs inside the sandbox: the pages are a stranger's. The colours are told apart by their legend and labels too.
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont

from credentialing.documents.reading import accept, pictures
from credentialing.documents.reading.model import Box, Defect, FileKind
from credentialing.documents.reading.pdfium import PdfDocument, PdfiumError
from credentialing.documents.reading.render import render

DPI: Final = 110  # a certificate's small print is legible, and a page is some 200 KB
MOST_PAGES: Final = 3
LARGEST_PNG: Final = 4 << 20  # bytes
LONGEST_SIDE: Final = 6000  # pixels of the whole picture
_WIDEST_PAGE: Final = 1400
_TALLEST_PAGE: Final = 1800
_GAP, _BAR, _PAD = 14, 40, 5
_COLOURS: Final = {
    "match": (11, 122, 59),
    "unclear": (176, 96, 0),
    "differs": (179, 27, 27),
}
_LEGEND: Final = {"match": "agrees with the claim", "unclear": "unclear", "differs": "differs from the claim"}
_GROUND, _INK = (226, 231, 236), (40, 50, 60)

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A box on a page with its label; ``tone`` is ``match``, ``unclear`` or ``differs``."""

    box: Box
    label: str
    tone: str


def draw(data: bytes, filename: str, marks: Sequence[Mark]) -> bytes:
    """The pages with ``marks`` (and always the first) below one another under a legend; empty if they cannot be shown.

    At most three pages, 110 dpi and 4 MiB: what is larger is reduced.
    """
    pages = _pages(data, filename, marks)
    if not pages:
        return b""
    drawn = [_with_marks(page, [mark for mark in marks if mark.box.page == number]) for number, page in pages]
    whole = _stacked(drawn)
    while len(png := _encoded(whole)) > LARGEST_PNG:
        whole = whole.resize((max(whole.width * 3 // 4, 1), max(whole.height * 3 // 4, 1)), Image.Resampling.LANCZOS)
    return png


def _pages(data: bytes, filename: str, marks: Iterable[Mark]) -> list[tuple[int, Image.Image]]:
    kind, _defect = accept.judge(data, filename)
    if kind in (FileKind.PNG, FileKind.JPEG):
        pixels = pictures.pixels_of(data, kind)
        return [] if isinstance(pixels, Defect) else [(0, _fitted(Image.fromarray(pixels)))]
    if kind is not FileKind.PDF:
        return []
    try:
        document: Any = PdfDocument(data)
    except PdfiumError:
        return []
    wanted = sorted({0, *(mark.box.page for mark in marks)})[:MOST_PAGES]
    return [
        (number, _fitted(Image.fromarray(render(document, number, DPI)))) for number in wanted if number < len(document)
    ]


def _fitted(page: Image.Image) -> Image.Image:
    page.thumbnail((_WIDEST_PAGE, _TALLEST_PAGE), Image.Resampling.LANCZOS)
    return page


def _with_marks(page: Image.Image, marks: Sequence[Mark]) -> Image.Image:
    pen, font = ImageDraw.Draw(page, "RGBA"), ImageFont.load_default(14)
    taken: list[tuple[float, float, float, float]] = []
    for mark in marks:
        colour = _COLOURS.get(mark.tone, _INK)
        left, right = sorted((mark.box.x0 * page.width, mark.box.x1 * page.width))
        top, bottom = sorted((mark.box.y0 * page.height, mark.box.y1 * page.height))
        frame = (left - _PAD, top - _PAD, right + _PAD, bottom + _PAD)
        pen.rectangle(frame, outline=colour, width=3, fill=(*colour, 22))
        _label(pen, font, mark.label, colour, frame, taken, page.size)
    return page


def _label(
    pen: ImageDraw.ImageDraw,
    font: Any,
    text: str,
    colour: Colour,
    frame: tuple[float, float, float, float],
    taken: list[tuple[float, float, float, float]],
    size: tuple[int, int],
) -> None:
    """Right of the box on its line, so that it hides nothing above or below; inside the page, beside other labels."""
    width, height = pen.textlength(text, font=font) + 12, 20
    x = min(max(frame[2], 0), size[0] - width)
    y = min(max((frame[1] + frame[3] - height) / 2, 0), size[1] - height)
    while any(x < right and left < x + width and y < bottom and top < y + height for left, top, right, bottom in taken):
        y += height + 2
    taken.append((x, y, x + width, y + height))
    pen.rectangle((x, y, x + width, y + height), fill=colour)
    pen.text((x + 6, y + height / 2), text, font=font, fill="white", anchor="lm")


def _stacked(pages: Sequence[Image.Image]) -> Image.Image:
    width = max(*(page.width for page in pages), 620) + 2 * _GAP
    height = _BAR + sum(page.height + _GAP for page in pages)
    whole = Image.new("RGB", (width, height), _GROUND)
    _draw_legend(ImageDraw.Draw(whole))
    top = _BAR
    for page in pages:
        whole.paste(page, ((width - page.width) // 2, top))
        top += page.height + _GAP
    return whole


def _draw_legend(pen: ImageDraw.ImageDraw) -> None:
    font, x = ImageFont.load_default(15), _GAP
    for tone, says in _LEGEND.items():
        pen.rectangle((x, 11, x + 26, 29), outline=_COLOURS[tone], width=3, fill="white")
        pen.text((x + 34, 20), says, font=font, fill=_INK, anchor="lm")
        x += int(pen.textlength(says, font=font)) + 64


def _encoded(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=6)
    return out.getvalue()
