"""Lies that are told while a page is drawn and that nobody sees: the true words stand there, the file says others."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PIL import Image
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from bench.evaluation.corpus.tricks import Run, Trick


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


def _blended(canvas: Any, run: Run, said: str) -> None:
    """White letters that darken what is below them, which white cannot."""
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    canvas.setBlendMode("Multiply")
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _expanded(canvas: Any, run: Run, said: str) -> None:
    """The true glyphs, marked as an abbreviation of words that lie (ISO 32000-2, 14.9.5)."""
    words = ("\ufeff" + said).encode("utf-16-be").hex()
    canvas._code.append(f"/Span <</E <{words}>>> BDC")  # noqa: SLF001
    canvas.drawString(run.x, run.y, run.text)
    canvas._code.append("EMC")  # noqa: SLF001


def _dashed_away(canvas: Any, run: Run, said: str) -> None:
    """Outlines of letters in a dash that begins with a gap longer than any of them."""
    canvas.saveState()
    canvas.setLineWidth(0.3)
    canvas.setDash([1, 90_000], 2)
    words = canvas.beginText(run.x, run.y)
    words.setTextRenderMode(1)
    words.textOut(said)
    words.setTextRenderMode(0)
    canvas.drawText(words)
    canvas.restoreState()


def _tone_on_tone(canvas: Any, run: Run, said: str) -> None:
    """A tinted box, as templates have them behind what is filled in, with words in its very tint."""
    canvas.saveState()
    canvas.setFillColor(HexColor("#f1f4f7"))
    wide = max(run.width, canvas.stringWidth(said))
    canvas.rect(run.x - 3, run.y - run.size * 0.35, wide + 6, run.size * 1.4, stroke=0, fill=1)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _under_shading(canvas: Any, run: Run, said: str) -> None:
    """Words below a blend of white and almost white."""
    canvas.drawString(run.x, run.y, said)
    wide = max(run.width, canvas.stringWidth(said))
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(run.x - 2, run.y - run.size * 0.3, wide + 4, run.size * 1.3)
    canvas.clipPath(path, stroke=0, fill=0)
    ends = (HexColor("#ffffff"), HexColor("#fcfcfd"))
    canvas.linearGradient(run.x - 2, run.y, run.x + wide + 2, run.y, ends, extend=True)
    canvas.restoreState()


def _alt_text(canvas: Any, run: Run, said: str) -> None:
    """The true glyphs as a figure whose description (ISO 32000-2, 14.9.3) lies."""
    words = ("\ufeff" + said).encode("utf-16-be").hex()
    canvas._code.append(f"/Figure <</Alt <{words}>>> BDC")  # noqa: SLF001
    canvas.drawString(run.x, run.y, run.text)
    canvas._code.append("EMC")  # noqa: SLF001


UNSEEN: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {
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
    Trick.OUTSIDE_FORM: _outside_form,
    Trick.OUTLINE: _outline,
    Trick.BLENDED: _blended,
    Trick.EXPANSION: _expanded,
    Trick.DASHED: _dashed_away,
    Trick.TONE: _tone_on_tone,
    Trick.SHADED: _under_shading,
    Trick.ALT_TEXT: _alt_text,
}
ALONE: Final = frozenset({Trick.ACTUAL_TEXT, Trick.EXPANSION, Trick.ALT_TEXT})  # these set the true words themselves
