"""More lies that everybody sees: smudged and typed over, or pens, rubbers, staples and copiers on paper."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PIL import ImageFilter
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from bench.evaluation.corpus.overlaid import value_only
from bench.evaluation.corpus.retouched import worded
from bench.evaluation.corpus.tricks import Run, Trick

_SCALE: Final = 4.0  # pixels to a point of a smudge
_INK: Final = HexColor("#1f2f86")


def _smudged(canvas: Any, run: Run, said: str) -> None:
    """An app for retouching pictures: the value wiped to a pale smudge, another one typed upon it."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    wide = max(run.width, canvas.stringWidth(said, "Helvetica", run.size)) + run.size * 0.6
    picture = worded(run.text, run.size, _SCALE, "#fcfcfc", "#8d9197", wide)
    wiped = picture.filter(ImageFilter.GaussianBlur(run.size * _SCALE * 0.3))
    high = max(wiped.height / _SCALE, run.size * 1.3)
    low = run.y + run.size * 0.3 - high / 2
    canvas.drawImage(ImageReader(wiped), run.x - run.size * 0.3, low, wiped.width / _SCALE, high)
    canvas.saveState()
    canvas.setFillColor(HexColor("#0a0a0a"))
    canvas.setFont("Helvetica", run.size)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _pen_added(canvas: Any, run: Run, said: str) -> None:
    """A digit more, written behind the printed ones with a ballpoint pen."""
    canvas.drawString(run.x, run.y, run.text)
    more = said[len(run.text) :]
    canvas.saveState()
    canvas.setFillColor(_INK)
    canvas.setStrokeColor(_INK)
    canvas.setLineWidth(run.size * 0.05)
    words = canvas.beginText(run.x + run.width + run.size * 0.04, run.y - run.size * 0.03)
    words.setFont("Times-Italic", run.size * 1.15)
    words.setTextRenderMode(2)
    words.textOut(more)
    words.setTextRenderMode(0)
    canvas.drawText(words)
    canvas.restoreState()


def _stapled(canvas: Any, run: Run, said: str) -> None:
    """A slip out of another printer stapled over the value; it stands off the sheet and throws a shadow."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 0.98
    wide = max(run.width, canvas.stringWidth(said, "Times-Roman", size)) + 34
    canvas.saveState()
    canvas.translate(run.x - 26, run.y - run.size * 0.5)
    canvas.rotate(0.8)
    canvas.setFillColor(HexColor("#8f8f8c"))
    canvas.rect(2, -2.2, wide, run.size * 1.75, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#fdfdfb"))
    canvas.setStrokeColor(HexColor("#c4c4c0"))
    canvas.setLineWidth(0.4)
    canvas.rect(0, 0, wide, run.size * 1.75, stroke=1, fill=1)
    canvas.setStrokeColor(HexColor("#6d7278"))
    canvas.setLineWidth(1.6)
    canvas.line(6, run.size * 0.8, 19, run.size * 0.95)
    canvas.setFillColor(HexColor("#050505"))
    canvas.setFont("Times-Roman", size)
    canvas.drawString(26, run.size * 0.5, said)
    canvas.restoreState()


def _rubbed(canvas: Any, run: Run, said: str) -> None:
    """The value rubbed out with a hard rubber till the paper went grey; another one written there by hand."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 1.08
    wide = max(run.width, canvas.stringWidth(said, "Times-Italic", size)) + 6
    canvas.saveState()
    canvas.setFillColor(HexColor("#f3f2ee"))
    canvas.setFillAlpha(0.82)
    canvas.roundRect(run.x - 3, run.y - run.size * 0.28, wide, run.size * 1.2, run.size * 0.4, stroke=0, fill=1)
    canvas.setFillAlpha(1)
    canvas.setStrokeColor(HexColor("#dcdad3"))
    canvas.setLineWidth(0.7)
    for at in range(round(wide / 5)):
        across = run.x - 2 + 5 * at
        canvas.line(across, run.y - run.size * 0.2, across + 4, run.y + run.size * (0.7 + 0.05 * (at % 3)))
    canvas.setFillColor(_INK)
    canvas.translate(run.x + 1, run.y + run.size * 0.06)
    canvas.rotate(0.9)
    canvas.setFont("Times-Italic", size)
    canvas.drawString(0, 0, said)
    canvas.restoreState()


def _highlighted(canvas: Any, run: Run, said: str) -> None:
    """Somebody marked the value with a highlighter, and the copier has made a dark bar of it."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    canvas.saveState()
    canvas.setFillColor(HexColor("#3d3f42"))
    canvas.setFillAlpha(0.97)
    canvas.rect(run.x - 4, run.y - run.size * 0.34, run.width + 9, run.size * 1.3, stroke=0, fill=1)
    canvas.restoreState()


HANDLED: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {  # these set the true words themselves
    Trick.SMUDGED: _smudged,
    Trick.PEN_ADDED: _pen_added,
    Trick.STAPLED: _stapled,
    Trick.RUBBED: _rubbed,
    Trick.HIGHLIGHTED: _highlighted,
}
