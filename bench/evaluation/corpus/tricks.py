"""Lies that are told while a page is drawn: how a field can be shown and another one be said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from examples.certificates.layouts import FONTS, SANS

_PICTURE_SCALE: Final = 4  # pixels to a point in pasted pictures of words


class Trick(StrEnum):
    """How a page shows one thing and its text layer says another."""

    INVISIBLE = "hidden_invisible"
    WHITE = "hidden_white"
    COVERED = "hidden_covered"
    OFF_PAGE = "hidden_off_page"
    TINY = "hidden_tiny"
    CLIPPED = "hidden_clipped"
    LAYER_OFF = "hidden_layer_off"
    PASTED = "pasted_picture"
    LYING_FONT = "lying_font"
    ANNOTATION = "annotation_over"
    PLAIN_UPDATE = "update_overlay"
    REWRITTEN = "update_rewritten"
    ALPHA_ZERO = "see_through"
    CLIP_MODE = "clipping_mode"
    NEAR_WHITE = "paper_coloured"
    BEHIND_PICTURE = "behind_picture"
    ACTUAL_TEXT = "actual_text"
    STRIP = "strip_of_paper"
    CROSSED_OUT = "crossed_out"
    BLANK_FONT = "blank_font"
    OFF_CROP = "beside_the_crop_box"
    OCR_LAYER = "lying_ocr_layer"
    FORM_FIELD = "form_field_over"
    RUBBER_STAMP = "rubber_stamp_over"
    NEW_CONTENTS = "update_contents"
    OUTSIDE_FORM = "outside_its_form"
    OUTLINE = "white_outline"
    WATERMARK = "watermark_over"
    SIGNATURE_LOOK = "signature_look_over"
    EDITOR_PATCH = "editor_patch"
    METADATA = "metadata_says"
    COMMENT = "comment_says"
    FLUID = "correction_fluid"
    SCISSORS = "cut_out_and_glued"
    BLOT = "blotted"


@dataclass(frozen=True, slots=True)
class Forgery:
    """``field`` truly is ``shown``; the forger claims ``said``. ``as_picture``: what is shown is no text any more."""

    trick: Trick
    field: str
    shown: str
    said: str
    as_picture: bool = False


@dataclass(frozen=True, slots=True)
class Run:
    """Where a field was set: the text and its left end on the base line, in points."""

    text: str
    x: float
    y: float
    size: float
    width: float


def said_of(run: Run, forgery: Forgery) -> str:
    """The line with the forger's value in place of the true one, which stands last in it."""
    before, found, after = run.text.rpartition(forgery.shown)
    assert found, f"{forgery.shown!r} does not stand in {run.text!r}"
    return before + forgery.said + after


def paste(canvas: Any, run: Run, text: str) -> None:
    """``text`` as a picture on white where ``run`` stands."""
    size = round(run.size * _PICTURE_SCALE)
    font = ImageFont.truetype(str(FONTS[SANS]), size)
    left, top, right, bottom = font.getbbox(text)
    wide, high = max(right - left, run.width * _PICTURE_SCALE) + 2 * size // 3, bottom - top + size // 2
    picture = Image.new("RGB", (round(wide), round(high)), "white")
    ImageDraw.Draw(picture).text((size // 6 - left, size // 4 - top), text, font=font, fill="#20262e")
    width, height = picture.width / _PICTURE_SCALE, picture.height / _PICTURE_SCALE
    canvas.drawImage(ImageReader(picture), run.x - run.size / 6, run.y - height * 0.32, width, height)


def _invisible(canvas: Any, run: Run, said: str) -> None:
    words = canvas.beginText(run.x, run.y)
    words.setTextRenderMode(3)
    words.textOut(said)
    words.setTextRenderMode(0)
    canvas.drawText(words)


def _white(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _covered(canvas: Any, run: Run, said: str) -> None:
    canvas.drawString(run.x, run.y, said)
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    wide = max(run.width, canvas.stringWidth(said))
    canvas.rect(run.x - 2, run.y - run.size * 0.3, wide + 4, run.size * 1.3, stroke=0, fill=1)
    canvas.restoreState()


def _off_page(canvas: Any, run: Run, said: str) -> None:
    canvas.drawString(run.x, -400, said)


def _tiny(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    canvas.setFontSize(0.4)
    canvas.drawString(run.x, run.y + run.size * 1.4, said)
    canvas.restoreState()


def _clipped(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(2, 2, 1, 1)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _layer_off(canvas: Any, run: Run, said: str) -> None:
    canvas._code.append("/OC /Hidden BDC")  # noqa: SLF001 - ReportLab has no way to open a layer
    canvas.drawString(run.x, run.y, said)
    canvas._code.append("EMC")  # noqa: SLF001


def _see_through(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    canvas.setFillAlpha(0)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _clipping_mode(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    words = canvas.beginText(run.x, run.y)
    words.setTextRenderMode(7)
    words.textOut(said)
    canvas.drawText(words)
    canvas.restoreState()


def _paper_coloured(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    canvas.setFillColor(HexColor("#fdfdfc"))
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _behind_picture(canvas: Any, run: Run, said: str) -> None:
    canvas.drawString(run.x, run.y, said)
    wide = max(run.width, canvas.stringWidth(said))
    paper = ImageReader(Image.new("RGB", (8, 8), "white"))
    canvas.drawImage(paper, run.x - 2, run.y - run.size * 0.28, wide + 4, run.size * 1.25)


def _actual_text(canvas: Any, run: Run, said: str) -> None:
    """The true glyphs, with a replacement text for those who do not see (ISO 32000-2, 14.9.4) that lies."""
    words = ("\ufeff" + said).encode("utf-16-be").hex()
    canvas._code.append(f"/Span <</ActualText <{words}>>> BDC")  # noqa: SLF001
    canvas.drawString(run.x, run.y, run.text)
    canvas._code.append("EMC")  # noqa: SLF001


def _strip_of_paper(canvas: Any, run: Run, said: str) -> None:
    """A strip with other words glued over the line: another white, not quite straight, and its edge throws a shadow."""
    canvas.drawString(run.x, run.y, run.text)
    font, size = "Helvetica", run.size * 0.94
    wide = max(run.width, canvas.stringWidth(said, font, size)) + 10
    canvas.saveState()
    canvas.translate(run.x - 5, run.y - run.size * 0.42)
    canvas.rotate(0.9)
    canvas.setFillColor(HexColor("#9a9a96"))
    canvas.rect(1.2, -1.2, wide, run.size * 1.5, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#f3eedd"))
    canvas.setStrokeColor(HexColor("#c9c4b4"))
    canvas.setLineWidth(0.5)
    canvas.rect(0, 0, wide, run.size * 1.5, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#101010"))
    canvas.setFont(font, size)
    canvas.drawString(5, run.size * 0.44, said)
    canvas.restoreState()


def _crossed_out(canvas: Any, run: Run, said: str) -> None:
    """A line through the true words, the others in ink above them."""
    canvas.drawString(run.x, run.y, run.text)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#1b2f8a"))
    canvas.setFillColor(HexColor("#1b2f8a"))
    canvas.setLineWidth(1.1)
    canvas.line(run.x - 2, run.y + run.size * 0.24, run.x + run.width + 2, run.y + run.size * 0.36)
    canvas.setFont("Times-Italic", max(run.size * 0.85, 9))
    canvas.drawString(run.x + 4, run.y + run.size * 0.95, said)
    canvas.restoreState()


def _outside_form(canvas: Any, run: Run, said: str) -> None:
    """Words in a form whose box ends before them (ISO 32000-2, 8.10.2)."""
    font, size = canvas._fontname, canvas._fontsize  # noqa: SLF001 - a form starts without a font
    canvas.beginForm("extra", 0, 0, 1, 1)
    canvas.setFont(font, size)
    canvas.drawString(run.x, run.y, said)
    canvas.endForm()
    canvas.doForm("extra")


def _outline(canvas: Any, run: Run, said: str) -> None:
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#ffffff"))
    canvas.setLineWidth(0.1)
    words = canvas.beginText(run.x, run.y)
    words.setTextRenderMode(1)
    words.textOut(said)
    words.setTextRenderMode(0)
    canvas.drawText(words)
    canvas.restoreState()


def _patched(canvas: Any, run: Run, said: str) -> None:
    """What editors of PDFs on the web do: a white box over the words and others on it, the first still below."""
    canvas.drawString(run.x, run.y, run.text)
    wide = max(run.width, canvas.stringWidth(said, "Helvetica", run.size))
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.rect(run.x - 1, run.y - run.size * 0.28, wide + 3, run.size * 1.25, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    canvas.setFont("Helvetica", run.size)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _fluid(canvas: Any, run: Run, said: str) -> None:
    """Correction fluid over the line, uneven at its edges, and other words typed on it."""
    canvas.drawString(run.x, run.y, run.text)
    wide = max(run.width, canvas.stringWidth(said, "Courier-Bold", run.size * 0.9)) + 8
    canvas.saveState()
    canvas.setFillColor(HexColor("#f1f1ec"))
    canvas.setStrokeColor(HexColor("#d9d9d2"))
    canvas.setLineWidth(0.8)
    path = canvas.beginPath()
    path.moveTo(run.x - 5, run.y + run.size * 0.3)
    steps = 9
    for row, high in ((range(1, steps + 1), 1.15), (range(steps, -1, -1), -0.35)):
        for step in row:
            uneven = 0.12 * run.size * ((step * 7) % 4 - 1.5)
            path.lineTo(run.x - 4 + wide * step / steps, run.y + high * run.size + uneven)
    path.close()
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#161616"))
    canvas.setFont("Courier-Bold", run.size * 0.9)
    canvas.drawString(run.x, run.y + run.size * 0.1, said)
    canvas.restoreState()


def _scissors(canvas: Any, run: Run, said: str) -> None:
    """A piece cut out of another sheet and glued over the line: greyer paper, other letters, a dark upper edge."""
    canvas.drawString(run.x, run.y, run.text)
    size = run.size * 1.05
    wide = max(run.width, canvas.stringWidth(said, "Times-Roman", size)) + 8
    canvas.saveState()
    canvas.translate(run.x - 4, run.y - run.size * 0.36)
    canvas.rotate(-1.1)
    canvas.setFillColor(HexColor("#e6e6e9"))
    canvas.rect(0, 0, wide, run.size * 1.45, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#8d8d90"))
    canvas.setLineWidth(0.6)
    canvas.line(0, run.size * 1.45, wide, run.size * 1.45)
    canvas.line(wide, 0, wide, run.size * 1.45)
    canvas.setFillColor(HexColor("#1a1a1a"))
    canvas.setFont("Times-Roman", size)
    canvas.drawString(4, run.size * 0.4, said)
    canvas.restoreState()


def _blotted(canvas: Any, run: Run, said: str) -> None:
    """Ink was spilt on the end of the line: nobody can read what stands there."""
    canvas.drawString(run.x, run.y, said)
    canvas.saveState()
    canvas.setFillColor(HexColor("#14204a"))
    start = max(run.x, run.x + run.width - 9.0 * run.size)
    for at in range(40):
        across = start + (run.x + run.width - start) * at / 39
        radius = run.size * (0.5 + 0.09 * ((at * 5) % 4))
        canvas.circle(across, run.y + run.size * (0.3 + 0.04 * ((at * 3) % 5 - 2)), radius, stroke=0, fill=1)
    canvas.restoreState()


Lie = Callable[[Any, Run, str], None]
DRAWN: Final[Mapping[Trick, Lie]] = {
    Trick.INVISIBLE: _invisible,
    Trick.WHITE: _white,
    Trick.COVERED: _covered,
    Trick.OFF_PAGE: _off_page,
    Trick.TINY: _tiny,
    Trick.CLIPPED: _clipped,
    Trick.LAYER_OFF: _layer_off,
    Trick.ALPHA_ZERO: _see_through,
    Trick.CLIP_MODE: _clipping_mode,
    Trick.NEAR_WHITE: _paper_coloured,
    Trick.BEHIND_PICTURE: _behind_picture,
    Trick.ACTUAL_TEXT: _actual_text,
    Trick.STRIP: _strip_of_paper,
    Trick.CROSSED_OUT: _crossed_out,
    Trick.OUTSIDE_FORM: _outside_form,
    Trick.OUTLINE: _outline,
    Trick.EDITOR_PATCH: _patched,
    Trick.FLUID: _fluid,
    Trick.SCISSORS: _scissors,
    Trick.BLOT: _blotted,
}
# These set the true words themselves, or (a lying font) after the page is drawn.
ALONE: Final = frozenset(
    {
        Trick.LYING_FONT,
        Trick.ACTUAL_TEXT,
        Trick.STRIP,
        Trick.CROSSED_OUT,
        Trick.EDITOR_PATCH,
        Trick.FLUID,
        Trick.SCISSORS,
        Trick.BLOT,
    }
)
