"""More lies that everybody sees: a screenshot laid over the value, or scissors, labels and pens on paper."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from bench.evaluation.corpus.overlaid import value_only
from bench.evaluation.corpus.tricks import Run, Trick
from examples.certificates.layouts import FONTS, SANS

_SCREEN_SCALE: Final = 2.2  # pixels to a point: what a screen shows
_BALLPOINT: Final = HexColor("#23348f")


def worded(text: str, size: float, scale: float, paper: str, ink: str, least: float = 0) -> Image.Image:
    """``text`` as a picture of ``scale`` pixels to a point, and at least so many points wide."""
    font = ImageFont.truetype(str(FONTS[SANS]), round(size * scale))
    left, top, right, bottom = font.getbbox(text)
    margin = size * scale * 0.35
    wide = max(right - left + 2 * margin, least * scale)
    picture = Image.new("RGB", (round(wide), round(bottom - top + 2 * margin)), paper)
    ImageDraw.Draw(picture).text((margin - left, margin - top), text, font=font, fill=ink)
    return picture


def _screenshot(canvas: Any, run: Run, said: str) -> None:
    """Another value cut out of a screenshot and laid over the true one: coarse, a little grey, with rests of JPEG."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    picture, coarse = worded(said, run.size * 0.92, _SCREEN_SCALE, "#fafafa", "#222222", run.width + 4), BytesIO()
    picture.save(coarse, "JPEG", quality=45)
    wide, high = picture.width / _SCREEN_SCALE, picture.height / _SCREEN_SCALE
    canvas.drawImage(ImageReader(coarse), run.x - 3, run.y + run.size * 0.32 - high / 2, wide, high)


def _photocopied(canvas: Any, run: Run, said: str) -> None:
    """A value cut out of another certificate, glued over the true one and photocopied: only a faint edge is left."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 1.08
    wide = max(run.width, canvas.stringWidth(said, "Times-Bold", size)) + 6
    canvas.saveState()
    canvas.translate(run.x - 3, run.y - run.size * 0.38)
    canvas.rotate(0.7)
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(0, 0, wide, run.size * 1.5, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#bdbdbd"))
    canvas.setLineWidth(0.4)
    canvas.line(0, 0, wide * 0.8, 0)
    canvas.line(wide, run.size * 0.2, wide, run.size * 1.5)
    canvas.setFillColor(HexColor("#111111"))
    canvas.setFont("Times-Bold", size)
    canvas.drawString(3, run.size * 0.42, said)
    canvas.restoreState()


def _label_by_hand(canvas: Any, run: Run, said: str) -> None:
    """A label for addresses stuck over the value, with another one in ballpoint on it."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 1.05
    wide = max(run.width, canvas.stringWidth(said, "Times-Italic", size)) + 14
    canvas.saveState()
    canvas.translate(run.x - 6, run.y - run.size * 0.5)
    canvas.rotate(-1.2)
    canvas.setFillColor(HexColor("#fffdf6"))
    canvas.setStrokeColor(HexColor("#aaa69a"))
    canvas.setLineWidth(0.6)
    canvas.roundRect(0, 0, wide, run.size * 1.75, 3, stroke=1, fill=1)
    canvas.setFillColor(_BALLPOINT)
    canvas.setFont("Times-Italic", size)
    canvas.drawString(7, run.size * 0.55, said)
    canvas.restoreState()


def _fluid_and_pen(canvas: Any, run: Run, said: str) -> None:
    """The value brushed over with correction fluid and another one written on it with a ballpoint pen."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 1.1
    wide = max(run.width, canvas.stringWidth(said, "Times-Italic", size)) + 10
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#f4f4f0"))
    canvas.setLineCap(1)
    canvas.setLineWidth(run.size * 0.75)
    for at, up in enumerate((0.05, 0.4, 0.75)):
        canvas.line(
            run.x - 1 - at, run.y + run.size * up, run.x + wide - 4 + 3 * (at % 2), run.y + run.size * (up + 0.05)
        )
    canvas.setFillColor(_BALLPOINT)
    canvas.translate(run.x + 2, run.y + run.size * 0.08)
    canvas.rotate(1.1)
    canvas.setFont("Times-Italic", size)
    canvas.drawString(0, 0, said)
    canvas.restoreState()


def _digits_patched(canvas: Any, run: Run, said: str) -> None:
    """An editor of PDFs: a white box over those letters only that are to be others, and the others on it."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = _what_differs(canvas, run, said)
    wide = max(run.width, canvas.stringWidth(said, "Helvetica", run.size))
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(run.x - 0.4, run.y - run.size * 0.26, wide + 0.8, run.size * 1.2, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    canvas.setFont("Helvetica", run.size)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _what_differs(canvas: Any, run: Run, said: str) -> tuple[Run, str]:
    """The letters of the value that are others in ``said``; to its end where that is longer or shorter."""
    run, said = value_only(canvas, run, said)
    pairs = list(zip(run.text, said, strict=False))
    first = next((at for at, (mine, other) in enumerate(pairs) if mine != other), len(pairs))
    last = len(run.text)
    if len(said) == last:
        last = 1 + max((at for at, (mine, other) in enumerate(pairs) if mine != other), default=0)
        said = said[:last]
    font = canvas._fontname  # noqa: SLF001 - the font the line is set in
    left, wide = (canvas.stringWidth(part, font, run.size) for part in (run.text[:first], run.text[first:last]))
    return replace(run, text=run.text[first:last], x=run.x + left, width=wide), said[first:]


def _pen_digit(canvas: Any, run: Run, said: str) -> None:
    """A digit gone over with a ballpoint pen so that it becomes another; the printed one still shows."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = _what_differs(canvas, run, said)
    canvas.saveState()
    canvas.setFillColor(_BALLPOINT)
    canvas.setStrokeColor(_BALLPOINT)
    canvas.setLineWidth(run.size * 0.06)
    words = canvas.beginText(run.x - run.size * 0.03, run.y - run.size * 0.04)
    words.setFont("Times-Italic", run.size * 1.18)
    words.setTextRenderMode(2)
    words.textOut(said)
    words.setTextRenderMode(0)
    canvas.drawText(words)
    canvas.restoreState()


def _correction_tape(canvas: Any, run: Run, said: str) -> None:
    """Two lengths of correction tape rolled over the value, not quite one on the other, and another printed on them."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    wide = max(run.width, canvas.stringWidth(said, "Helvetica", run.size * 0.93)) + 8
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#dcdcd6"))
    canvas.setLineWidth(0.5)
    for low, shift in ((-0.26, 0.0), (0.3, 3.5)):
        canvas.setFillColor(HexColor("#f8f8f3"))
        canvas.rect(run.x - 4 + shift, run.y + run.size * low, wide, run.size * 0.62, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#0d0d0d"))
    canvas.setFont("Helvetica", run.size * 0.93)
    canvas.drawString(run.x + 1, run.y + run.size * 0.04, said)
    canvas.restoreState()


def _black_pen(canvas: Any, run: Run, said: str) -> None:
    """The value blacked out with a felt pen and another one written above it by hand."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#131317"))
    canvas.setLineCap(1)
    canvas.setLineWidth(run.size * 0.4)
    for up, lean in ((0.06, 0.8), (0.34, -0.7), (0.58, 0.5)):
        canvas.line(run.x, run.y + run.size * up, run.x + run.width, run.y + run.size * up + lean)
    canvas.setFillColor(_BALLPOINT)
    canvas.translate(run.x + 3, run.y + run.size * 0.95)
    canvas.rotate(1.0)
    canvas.setFont("Times-Italic", max(run.size * 0.85, 9))
    canvas.drawString(0, 0, said)
    canvas.restoreState()


RETOUCHED: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {  # these set the true words themselves
    Trick.SCREENSHOT: _screenshot,
    Trick.PHOTOCOPIED: _photocopied,
    Trick.LABEL_BY_HAND: _label_by_hand,
    Trick.FLUID_AND_PEN: _fluid_and_pen,
    Trick.DIGITS_PATCHED: _digits_patched,
    Trick.PEN_DIGIT: _pen_digit,
    Trick.CORRECTION_TAPE: _correction_tape,
    Trick.BLACK_PEN: _black_pen,
}
