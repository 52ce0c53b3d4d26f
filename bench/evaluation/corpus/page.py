"""A page to set words on, which can be made to lie: one field shown and another one said."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from examples.certificates.layouts import BOLD, FONTS, SANS, SERIF, SERIF_BOLD

INK: Final = HexColor("#20262e")
GREY: Final = HexColor("#68707a")
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


_FACES: Final = {
    "sans": (SANS, BOLD),
    "serif": (SERIF, SERIF_BOLD),
    "helvetica": ("Helvetica", "Helvetica-Bold"),
    "times": ("Times-Roman", "Times-Bold"),
}


def faces_for(texts: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The faces of ``wanted`` that have all letters: the standard fonts of PDF end at Windows-1252."""
    try:
        "".join(texts).encode("cp1252")
    except UnicodeEncodeError:
        return [face for face in wanted if face in ("sans", "serif")]
    return list(wanted)


class Page:
    """One page of a certificate under way; ``runs`` are the fields set so far by their names, ``words`` all lines."""

    def __init__(self, size: tuple[float, float], face: str, forgery: Forgery | None = None) -> None:
        for name, path in FONTS.items():
            if name not in pdfmetrics.getRegisteredFontNames():
                pdfmetrics.registerFont(TTFont(name, str(path)))
        self.width, self.height = size
        self._regular, self._bold = _FACES[face]
        self._forgery = forgery
        self._target = BytesIO()
        self.canvas: Any = Canvas(self._target, pagesize=size, invariant=1, pageCompression=1)
        self.runs: dict[str, Run] = {}
        self.words: list[str] = []

    def text(
        self,
        x: float,
        down: float,
        text: str,
        *,
        size: float = 12,
        bold: bool = False,
        align: str = "left",
        colour: Color = INK,
        most: float = 0,
        field: str = "",
    ) -> None:
        """Set one line. ``down`` is from the top, ``most`` the width it must fit; ``align`` is left, centre, right."""
        font = self._bold if bold else self._regular
        wide = pdfmetrics.stringWidth(text, font, size)
        limit = most or {"left": self.width - x, "right": x, "centre": 2 * min(x, self.width - x)}[align] - 24
        size = size if wide <= limit else size * limit / wide
        wide = min(wide, limit)
        left = x - {"left": 0.0, "centre": wide / 2, "right": wide}[align]
        run = Run(text, left, self.height - down, size, wide)
        if field:
            self.runs[field] = run
        self.words.append(text)
        self.canvas.setFillColor(colour)
        self.canvas.setFont(font, size)
        if self._forgery is not None and field == self._forgery.field:
            self._forged(run, self._forgery)
        else:
            self.canvas.drawString(run.x, run.y, text)

    def stamp(self, word: str) -> None:
        """A word across the page, as on specimens."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(self.width / 2, self.height / 2)
        canvas.rotate(33)
        canvas.setFillColor(HexColor("#d9a9a9"))
        canvas.setFont(self._bold, 74)
        canvas.drawCentredString(0, -20, word)
        canvas.restoreState()

    def finished(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self._target.getvalue()

    def _forged(self, run: Run, forgery: Forgery) -> None:
        said = said_of(run, forgery)
        lie = _LIES.get(forgery.trick)
        if lie is not None:
            lie(self.canvas, run, said)
        if forgery.trick is Trick.LYING_FONT:
            return  # written afterwards, in a font of its own
        if forgery.as_picture:
            paste(self.canvas, run, run.text)
        else:
            self.canvas.drawString(run.x, run.y, run.text)
        if forgery.trick is Trick.PASTED:
            paste(self.canvas, run, said)


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


_LIES: Final = {
    Trick.INVISIBLE: _invisible,
    Trick.WHITE: _white,
    Trick.COVERED: _covered,
    Trick.OFF_PAGE: _off_page,
    Trick.TINY: _tiny,
    Trick.CLIPPED: _clipped,
    Trick.LAYER_OFF: _layer_off,
}
