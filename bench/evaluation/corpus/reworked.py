"""Finished files worked over again: notes over a value, a laid-over form, a picture painted on, cropped or shrunk."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

import numpy as np
import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from bench.evaluation.corpus.noting import saved
from bench.evaluation.corpus.pictures import rendered
from bench.evaluation.corpus.retouched import worded
from bench.evaluation.corpus.tricks import Run, Trick
from bench.evaluation.corpus.worn import LAID_ON_THE_SHEET

_PAINT_DPI: Final = 150
_BACKGROUND_DPI: Final = 140
_THUMBNAIL_DPI: Final = 14
_LEAST_LEFT: Final = 0.4  # of a page that is cut off


def value_of(run: Run, said: str) -> tuple[Run, str]:
    """The part of the line that is another in ``said``, and that: about where, since the font is not known here."""
    alike = next((at for at, (mine, other) in enumerate(zip(run.text, said, strict=False)) if mine != other), 0)
    start = run.text.rfind(" ", 0, alike) + 1
    share = _wide(run.text[:start], 1) / _wide(run.text, 1)
    left = run.width * share
    return replace(run, text=run.text[start:], x=run.x + left, width=run.width - left), said[start:]


def _wide(text: str, size: float) -> float:
    return float(pdfmetrics.stringWidth(text, "Helvetica", size))


def words_at(said: str, x: float, y: float, size: float, colour: str) -> bytes:
    """The operators that set ``said`` in the font ``/H``."""
    return b"q %s BT /H %.2f Tf %.2f %.2f Td <%s> Tj ET Q" % (
        colour.encode("ascii"), size, x, y, said.encode("cp1252").hex().encode("ascii"),
    )  # fmt: skip


def form_of(document: pikepdf.Pdf, box: list[float], operators: bytes) -> Any:
    """A form of these operators, with Helvetica as ``/H``."""
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    form = document.make_stream(operators)
    resources = Dictionary(Font=Dictionary(H=font))
    form.stream_dict.update(Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=resources))
    return form


def box_of(run: Run, said: str) -> list[float]:
    """What the true value and the other one take up."""
    wide = max(run.width, _wide(said, run.size)) + 4
    return [run.x - 3, run.y - 0.34 * run.size, run.x + wide, run.y + 1.06 * run.size]


def with_notes(data: bytes, *notes: tuple[Dictionary, list[float], bytes]) -> bytes:
    """Annotations, each with its box and its look."""
    with pikepdf.open(BytesIO(data)) as document:
        rows = []
        for kind, box, look in notes:
            kind.update(Dictionary(Type=Name.Annot, Rect=box, F=4, AP=Dictionary(N=form_of(document, box, look))))
            rows.append(document.make_indirect(kind))
        document.pages[0].Annots = Array(rows)
        return saved(document)


def free_text(said: str) -> Dictionary:
    return Dictionary(Subtype=Name.FreeText, Contents=said, DA="/H 12 Tf 0 g")


def _with_white_ink(data: bytes, run: Run, said: str) -> bytes:
    """The drawing tool of a telephone: thick white strokes over the value, a text without paper on them."""
    run, said = value_of(run, said)
    box = box_of(run, said)
    left, right, thick = box[0] + run.size * 0.3, box[2] - run.size * 0.3, run.size * 0.62
    ups = [run.y + run.size * up for up in (-0.02, 0.36, 0.72)]
    look = b"1 G 1 J %.2f w " % thick + b" ".join(b"%.2f %.2f m %.2f %.2f l S" % (left, up, right, up) for up in ups)
    ink = Dictionary(Subtype=Name.Ink, C=[1, 1, 1], InkList=Array([Array([left, up, right, up]) for up in ups]))
    around = [box[0] - 6, box[1] - 6, box[2] + 6, box[3] + 6]
    return with_notes(
        data, (ink, around, look), (free_text(said), around, words_at(said, run.x, run.y, run.size, "0.05 g"))
    )  # fmt: skip


def _with_struck_out(data: bytes, run: Run, said: str) -> bytes:
    """The value struck out with the tool of a reader, another one typed above it."""
    run, said = value_of(run, said)
    box = [run.x, run.y - 0.2 * run.size, run.x + run.width, run.y + 0.9 * run.size]
    quad = [box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]]
    middle = run.y + 0.28 * run.size
    line = b"0.85 0 0 RG 1.4 w %.2f %.2f m %.2f %.2f l S" % (box[0], middle, box[2], middle)
    size = max(0.8 * run.size, 9)
    over = [run.x, run.y + 0.8 * run.size, run.x + _wide(said, size) + 8, run.y + 0.8 * run.size + 1.4 * size]
    text = words_at(said, run.x + 2, run.y + 0.98 * run.size, size, "0.85 0 0 rg")
    struck = Dictionary(Subtype=Name.StrikeOut, QuadPoints=quad, C=[0.85, 0, 0])
    return with_notes(data, (struck, box, line), (free_text(said), over, text))


def _with_form_over(data: bytes, run: Run, said: str) -> bytes:
    """A service on the web that puts a stamp on pages: a form with a white box and another value on it."""
    run, said = value_of(run, said)
    box = box_of(run, said)
    look = b"1 g %.2f %.2f %.2f %.2f re f " % (box[0], box[1], box[2] - box[0], box[3] - box[1])
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        form = form_of(document, box, look + words_at(said, run.x, run.y, run.size, "0 g"))
        name = page.add_resource(form, Name.XObject)
        page.contents_add(b"q %s Do Q" % str(name).encode("ascii"), prepend=False)
        return saved(document)


def _painted(data: bytes, run: Run, said: str) -> bytes:
    """A scan opened in a program for pictures: a clean patch with another value in the grain of the paper."""
    run, said = value_of(run, said)
    scale = _PAINT_DPI / 72
    pixels = rendered(data, _PAINT_DPI).astype(np.float32)
    grain = np.random.default_rng(len(said) + sum(said.encode())).normal(0, 5, pixels.shape)
    page = Image.fromarray(np.clip(pixels * 0.94 + grain, 0, 255).astype(np.uint8))
    patch = worded(said, run.size * 0.95, scale, "#fdfdfd", "#101010", run.width + 5)
    down = page.height - (run.y + run.size * 0.32) * scale - patch.height / 2
    page.paste(patch, (round((run.x - 3) * scale), round(down)))
    return as_picture(data, page, 88)


def as_picture(data: bytes, page: Image.Image, quality: int) -> bytes:
    """A PDF of the size of ``data`` that holds nothing but a picture."""
    target, canvas = _sheet(data, page, quality)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _size(page: pikepdf.Page) -> tuple[float, float]:
    left, low, right, high = (float(edge) for edge in page.mediabox)
    return right - left, high - low


def _sheet(data: bytes, page: Image.Image, quality: int) -> tuple[BytesIO, Any]:
    target, picture = BytesIO(), BytesIO()
    page.save(picture, "JPEG", quality=quality)
    with pikepdf.open(BytesIO(data)) as document:
        size = _size(document.pages[0])
    canvas: Any = Canvas(target, pagesize=size, invariant=1, pageCompression=1)
    canvas.drawImage(ImageReader(picture), 0, 0, *size)
    return target, canvas


def _exported_again(data: bytes, run: Run, said: str) -> bytes:
    """Opened in a word processor, which makes a picture of the page, and exported: a white text box lies over it."""
    run, said = value_of(run, said)
    target, canvas = _sheet(data, Image.fromarray(rendered(data, _BACKGROUND_DPI)), 85)
    box = box_of(run, said)
    canvas.setCreator("Microsoft Word")
    canvas.setProducer("Microsoft: Print To PDF")
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(box[0], box[1], box[2] - box[0], box[3] - box[1], stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)
    canvas.setFont("Helvetica", run.size)
    canvas.drawString(run.x, run.y, said)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _cut_away(data: bytes, run: Run, _: str) -> bytes | None:
    """The lower part of the sheet, from the value on, is folded away; most of the page is there."""
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        left, low, right, high = (float(edge) for edge in page.mediabox)
        below = run.y + 1.15 * run.size
        if high - below < _LEAST_LEFT * (high - low):
            return None
        page.MediaBox = Array([left, below, right, high])
        return saved(document)


def laid_on(thing: Callable[[Any, Run], None]) -> Callable[[bytes, Run, str], bytes]:
    """What lies on the sheet when it is scanned or photographed, over the value."""

    def laid(data: bytes, run: Run, said: str) -> bytes:
        run, _ = value_of(run, said)
        target = BytesIO()
        with pikepdf.open(BytesIO(data)) as document:
            page = document.pages[0]
            canvas: Any = Canvas(target, pagesize=_size(page), invariant=1, pageCompression=1)
            thing(canvas, run)
            canvas.showPage()
            canvas.save()
            with pikepdf.open(target) as over:
                page.add_overlay(over.pages[0], None)
                return saved(document)

    return laid


def _shrunk(data: bytes, _: Run, __: str) -> bytes:
    """The small picture that a messenger shows before it has loaded the large one."""
    return as_picture(data, Image.fromarray(rendered(data, _THUMBNAIL_DPI)), 60)


REWORKED: Final[Mapping[Trick, Callable[[bytes, Run, str], bytes | None]]] = {
    Trick.INK_NOTE: _with_white_ink,
    Trick.STRUCK_NOTE: _with_struck_out,
    Trick.FORM_LAID_OVER: _with_form_over,
    Trick.PAINTED_SCAN: _painted,
    Trick.WORD_EXPORT: _exported_again,
    Trick.CUT_AWAY: _cut_away,
    Trick.THUMBNAIL: _shrunk,
    **{trick: laid_on(thing) for trick, thing in LAID_ON_THE_SHEET.items()},
}
