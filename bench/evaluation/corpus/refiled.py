"""Finished files worked over with what everybody has now: services to sign with, browsers, collages, a camera."""

from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Final

import numpy as np
import pikepdf
from pikepdf import Dictionary, Name
from PIL import Image, ImageFilter
from reportlab.lib.colors import HexColor

from bench.evaluation.corpus.noting import saved
from bench.evaluation.corpus.pictures import rendered
from bench.evaluation.corpus.reworked import (
    as_picture,
    box_of,
    form_of,
    free_text,
    laid_on,
    value_of,
    with_notes,
    words_at,
)
from bench.evaluation.corpus.tricks import Run, Trick

_COLLAGE_DPI: Final = 140
_CAMERA_DPI: Final = 110
_AROUND: Final = 12  # rows of pixels above and below what differs that are cut out with it


def spliced(honest: bytes, lying: bytes) -> bytes:
    """A picture of ``honest`` into which the strip of ``lying`` that differs is put: darker, coarser, aside."""
    one, two = (rendered(data, _COLLAGE_DPI) for data in (honest, lying))
    rows = np.flatnonzero((np.abs(one.astype(int) - two.astype(int)) > 40).any(axis=(1, 2)))
    if not len(rows):
        return honest
    top, low = max(int(rows[0]) - _AROUND, 0), min(int(rows[-1]) + _AROUND, one.shape[0])
    strip, coarse = Image.fromarray((two[top:low].astype(float) * 0.95).astype(np.uint8)), BytesIO()
    strip.save(coarse, "JPEG", quality=50)
    page = Image.fromarray(one)
    page.paste(Image.open(coarse), (2, top))
    return as_picture(honest, page, 85)


def _with_page(data: bytes, run: Run, said: str) -> bytes:
    """A page behind the certificate, typed by the holder, that puts right what the certificate says."""
    with pikepdf.open(BytesIO(data)) as document:
        left, low, right, high = (float(edge) for edge in document.pages[0].mediabox)
        document.add_blank_page(page_size=(right - left, high - low))
        page = document.pages[1]
        words = b" ".join(
            words_at(text, 72, high - low - down, size, "0 g")
            for text, down, size in (("Correction", 90, 18), (said, 132, min(run.size, 14)))
        )
        name = page.add_resource(form_of(document, [0, 0, right - left, high - low], words), Name.XObject)
        page.contents_add(b"q %s Do Q" % str(name).encode("ascii"))
        return saved(document)


def _by_a_signing_service(data: bytes, run: Run, said: str) -> bytes:
    """A field of a service to sign with, filled in and made part of the page, whose own mark is at the top."""
    run, said = value_of(run, said)
    box = box_of(run, said)
    with pikepdf.open(BytesIO(data)) as document:
        page = document.pages[0]
        left, _, right, high = (float(edge) for edge in page.mediabox)
        mark = f"Envelope ID: {sum(said.encode()) * 7919:08X}-{len(said) * 4093 + 4096:04X}-4B1C"
        look = b"1 g %.2f %.2f %.2f %.2f re f " % (box[0], box[1], box[2] - box[0], box[3] - box[1])
        look += words_at(said, run.x, run.y, run.size * 0.95, "0 0 0.35 rg")
        look += b" " + words_at(mark, left + 14, high - 14, 7, "0.3 g")
        name = page.add_resource(form_of(document, [left, 0, right, high], look), Name.XObject)
        page.contents_add(b"q %s Do Q" % str(name).encode("ascii"), prepend=False)
        return saved(document)


def _with_white_highlight(data: bytes, run: Run, said: str) -> bytes:
    """The marker of a browser set to white and to full strength over the value, a text typed on it."""
    run, said = value_of(run, said)
    box = box_of(run, said)
    quad = [box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]]
    look = b"1 g %.2f %.2f %.2f %.2f re f" % (box[0], box[1], box[2] - box[0], box[3] - box[1])
    marker = Dictionary(Subtype=Name.Highlight, QuadPoints=quad, C=[1, 1, 1], CA=1)
    typed = words_at(said, run.x, run.y, run.size, "0 g")
    return with_notes(data, (marker, box, look), (free_text(said), box, typed))


def _out_of_focus(data: bytes, _: Run, __: str) -> bytes:
    """The camera focused on something else: nothing smaller than a heading can be made out."""
    page = Image.fromarray(rendered(data, _CAMERA_DPI))
    return as_picture(data, page.filter(ImageFilter.GaussianBlur(_CAMERA_DPI / 13)), 85)


def _card(canvas: Any, run: Run) -> None:
    """The holder's identity card laid on the sheet, so that both are in one picture; it lies on the value."""
    wide, high = max(150.0, run.width + 24), max(94.0, run.size * 2)
    canvas.saveState()
    canvas.translate(run.x - 10, run.y + run.size * 0.3 - high * 0.55)
    canvas.rotate(1.2)
    canvas.setFillColor(HexColor("#7f868c"))
    canvas.roundRect(2.5, -2.5, wide, high, 7, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#c9dbe6"))
    canvas.roundRect(0, 0, wide, high, 7, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#35618a"))
    canvas.rect(0, high * 0.78, wide, high * 0.12, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#a98f7d"))
    canvas.rect(9, high * 0.14, 34, high * 0.54, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#93a9b8"))
    for at in range(3):
        canvas.rect(54, high * (0.58 - 0.17 * at), (wide - 66) * (0.9 - 0.2 * at), high * 0.06, stroke=0, fill=1)
    canvas.restoreState()


def _streak(canvas: Any, run: Run) -> None:
    """A worn drum: across the whole sheet a streak in which nothing was printed, and the value is in it."""
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    high = run.size * 1.5
    canvas.rect(0, run.y - run.size * 0.42, canvas._pagesize[0], high, stroke=0, fill=1)  # noqa: SLF001
    canvas.restoreState()


REFILED: Final[Mapping[Trick, Callable[[bytes, Run, str], bytes | None]]] = {
    Trick.ADDED_PAGE: _with_page,
    Trick.SIGN_SERVICE: _by_a_signing_service,
    Trick.HIGHLIGHT_NOTE: _with_white_highlight,
    Trick.BLURRED: _out_of_focus,
    Trick.CARD: laid_on(_card),
    Trick.STREAK: laid_on(_streak),
}
