"""A page to set words on, which can be made to lie: one field shown and another one said."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import reportlab
from PIL import ImageFont
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from bench.evaluation.corpus.handled import HANDLED
from bench.evaluation.corpus.overlaid import OVERLAID, paste
from bench.evaluation.corpus.retouched import RETOUCHED
from bench.evaluation.corpus.tricks import Forgery, Run, Trick, said_of
from bench.evaluation.corpus.unseen import ALONE, UNSEEN
from bench.evaluation.corpus.worn import WORN
from examples.certificates.layouts import BOLD, FONTS, SANS, SERIF, SERIF_BOLD

INK: Final = HexColor("#20262e")
GREY: Final = HexColor("#68707a")
_VERA, _VERA_BOLD, _VERA_ITALIC, _VERA_BOLD_ITALIC = "Vera", "VeraBd", "VeraIt", "VeraBI"  # ReportLab brings them
_AILERON: Final = "Aileron"  # Pillow brings it, with the letters of English only
_FILES: Final = {
    **FONTS,
    **{
        name: Path(reportlab.__file__).parent / "fonts" / f"{name}.ttf"
        for name in (_VERA, _VERA_BOLD, _VERA_ITALIC, _VERA_BOLD_ITALIC)
    },
}
_FACES: Final = {
    "sans": (SANS, BOLD),
    "serif": (SERIF, SERIF_BOLD),
    "mixed": (SERIF, BOLD),
    "vera": (_VERA, _VERA_BOLD),
    "helvetica": ("Helvetica", "Helvetica-Bold"),
    "times": ("Times-Roman", "Times-Bold"),
    "italic": ("Times-Italic", "Times-BoldItalic"),
    "courier": ("Courier", "Courier-Bold"),
    "slanted": (_VERA_ITALIC, _VERA_BOLD_ITALIC),
    "oblique": ("Helvetica-Oblique", "Helvetica-BoldOblique"),
    "news": ("Times-Roman", "Helvetica-Bold"),
    "poster": ("Helvetica", "Times-Bold"),
    "typed": ("Courier", "Helvetica-Bold"),
    "aileron": ("Helvetica", _AILERON),
    "reserve": (SANS, SERIF_BOLD),
    "invitation": ("Times-Roman", "Times-BoldItalic"),
    "leaflet": ("Helvetica", "Helvetica-BoldOblique"),
    "memo": ("Helvetica", "Courier-Bold"),
    "programme": ("Times-Italic", "Times-Bold"),
    "journal": (SERIF, _VERA_BOLD),
    "unweighted": (SANS, SANS),
    "sober": (_VERA, SERIF_BOLD),
    "gazette": ("Times-Roman", "Courier-Bold"),
    "notice": ("Courier", "Times-Bold"),
    "brochure": ("Helvetica-Oblique", "Times-Bold"),
    "charter": (SERIF, SERIF),
    "modern": (_VERA, BOLD),
    "ledger": (SANS, _VERA_BOLD),
    "lecture": (_VERA_ITALIC, SERIF_BOLD),
    "clean": ("Helvetica", "Helvetica"),
    "classic": ("Times-Roman", "Times-Roman"),
    "keynote": ("Helvetica", "Times-BoldItalic"),
    "salon": ("Times-Italic", "Helvetica-Bold"),
    "web": (_VERA, _VERA),
    "plain": (SANS, SERIF),
    "office": (SERIF, SANS),
    "desktop": ("Helvetica", "Times-Roman"),
    "lettering": ("Helvetica", "Times-Italic"),
    "wordproc": ("Times-Roman", "Times-Italic"),
    "export": ("Times-Roman", "Helvetica"),
    "banner": ("Helvetica", _VERA_BOLD),
    "eastern": (SANS, BOLD),  # two of those with all letters, under other names: there are no others to take
    "continental": (SERIF, SERIF_BOLD),
    "normal": ("Helvetica", "Helvetica-Bold"),  # what most offices have, under other names than above
    "newtimes": ("Times-Roman", "Times-Bold"),
    "slides": ("Helvetica", "Helvetica-Oblique"),
    "formal": ("Times-Roman", "Helvetica-BoldOblique"),
    "overseas": (SANS, BOLD),
    "abroad": (SERIF, SERIF_BOLD),
}
_DRAWN: Final = {**UNSEEN, **OVERLAID, **RETOUCHED, **WORN, **HANDLED}
# Here nothing more is to be set: the lie has set the true words, or (a lying font) they are set when the page is drawn.
_ALONE: Final = ALONE | OVERLAID.keys() | RETOUCHED.keys() | WORN.keys() | HANDLED.keys() | {Trick.LYING_FONT}
# Fonts that every reader of PDF has: nothing of them is in the file, so two texts in one leave equal objects.
STANDARD: Final = frozenset(
    {
        "helvetica",
        "times",
        "italic",
        "courier",
        "oblique",
        "news",
        "poster",
        "typed",
        "invitation",
        "leaflet",
        "memo",
        "programme",
        "gazette",
        "notice",
        "brochure",
        "clean",
        "classic",
        "keynote",
        "salon",
        "desktop",
        "lettering",
        "wordproc",
        "export",
        "normal",
        "newtimes",
        "slides",
        "formal",
    }
)


def faces_for(texts: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """The faces of ``wanted`` that have all letters: the standard fonts of PDF end at Windows-1252."""
    _register()
    letters = set("".join(texts)) - {"\n"}
    return [face for face in wanted if all(_has(font, letters) for font in _FACES[face])]


def _has(font: str, letters: set[str]) -> bool:
    if font in _FILES or font == _AILERON:
        glyphs = pdfmetrics.getFont(font).face.charToGlyph
        return all(ord(letter) in glyphs for letter in letters)
    try:
        "".join(letters).encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _register() -> None:
    for name, path in _FILES.items():
        if name not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name, str(path)))
    if _AILERON not in pdfmetrics.getRegisteredFontNames():
        shipped: Any = ImageFont.load_default(12)
        pdfmetrics.registerFont(TTFont(_AILERON, BytesIO(shipped.font_bytes)))


class Page:
    """One page of a certificate under way; ``runs`` are the fields set so far by their names, ``lines`` all lines."""

    def __init__(self, size: tuple[float, float], face: str, forgery: Forgery | None = None) -> None:
        _register()
        self.width, self.height = size
        self._regular, self._bold = _FACES[face]
        self._forgery = forgery
        self._target = BytesIO()
        self.canvas: Any = Canvas(self._target, pagesize=size, invariant=1, pageCompression=1)
        self.runs: dict[str, Run] = {}
        self.lines: list[Run] = []

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
        self.lines.append(run)
        self.canvas.setFillColor(colour)
        self.canvas.setFont(font, size)
        if self._forgery is not None and field == self._forgery.field:
            self._forged(run, self._forgery)
        else:
            self.canvas.drawString(run.x, run.y, text)

    def measure(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide ``text`` is, in points."""
        return float(pdfmetrics.stringWidth(text, self._bold if bold else self._regular, size))

    def wrapped(self, text: str, size: float, wide: float) -> list[str]:
        """``text`` in lines that are at most ``wide`` points at ``size``."""
        return list(simpleSplit(text, self._regular, size, wide))

    def upwards(self, x: float, down: float, text: str, *, size: float, colour: Color, most: float) -> None:
        """Set one bold line from ``x`` and ``down`` up the page; no field can stand there."""
        wide = self.measure(text, size, bold=True)
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x, self.height - down)
        canvas.rotate(90)
        canvas.setFillColor(colour)
        canvas.setFont(self._bold, size if wide <= most else size * most / wide)
        canvas.drawString(0, 0, text)
        canvas.restoreState()

    def stamp(self, word: str) -> None:
        """A word across the page, as on specimens."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(self.width / 2, self.height / 2)
        canvas.rotate(33)
        canvas.setFillColor(HexColor("#d9a9a9"))
        canvas.setFont(self._bold, min(74, 74 * 0.8 * self.width / pdfmetrics.stringWidth(word, self._bold, 74)))
        canvas.drawCentredString(0, -20, word)
        canvas.restoreState()

    def finished(self) -> bytes:
        self.canvas.showPage()
        self.canvas.save()
        return self._target.getvalue()

    def _forged(self, run: Run, forgery: Forgery) -> None:
        said = said_of(run, forgery)
        lie = _DRAWN.get(forgery.trick)
        if lie is not None:
            lie(self.canvas, run, said)
        if forgery.trick in _ALONE:
            return
        if forgery.as_picture:
            paste(self.canvas, run, run.text)
        else:
            self.canvas.drawString(run.x, run.y, run.text)
        if forgery.trick is Trick.PASTED:
            paste(self.canvas, run, said)
