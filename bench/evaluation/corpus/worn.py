"""What happens to paper and to photographs of it, over a value that then nobody can read: stains, folds, glare."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PIL import ImageFilter
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from bench.evaluation.corpus.overlaid import value_only
from bench.evaluation.corpus.retouched import worded
from bench.evaluation.corpus.tricks import Run, Trick

_SCALE: Final = 4.0  # pixels to a point of the smeared picture


def _coffee(canvas: Any, run: Run, said: str) -> None:
    """A cup stood or tipped here: a dark patch over the value and the ring of the cup about it."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    middle, high = run.y + run.size * 0.3, run.size * 1.5
    canvas.saveState()
    canvas.setFillColor(HexColor("#4a2d18"))
    canvas.setFillAlpha(0.96)
    steps = max(3, round(run.width / run.size))
    for step in range(steps + 1):
        across = run.x + run.width * step / steps
        reach = high * (0.72 + 0.12 * (step * 5 % 3))
        canvas.ellipse(across - high, middle - reach, across + high, middle + reach, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#8a6240"))
    canvas.setStrokeAlpha(0.4)
    canvas.setLineWidth(3)
    canvas.circle(run.x + run.width / 2 + 14, middle - 12, 62, stroke=1, fill=0)
    canvas.restoreState()


def _fold(canvas: Any, run: Run, said: str) -> None:
    """The sheet was copied with a fold in it: a strip of its back lies over the value."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    low, high, lean = run.y - run.size * 0.7, run.y + run.size * 1.5, run.size * 1.1
    left, right = run.x - run.size, run.x + run.width + run.size
    canvas.saveState()
    for shift, colour in ((3.0, "#b7b4ad"), (0.0, "#e9e7e1")):
        path = canvas.beginPath()
        path.moveTo(left - lean, low - shift)
        path.lineTo(right, low - shift)
        path.lineTo(right + lean, high - shift)
        path.lineTo(left, high - shift)
        path.close()
        canvas.setFillColor(HexColor(colour))
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#8f8c84"))
    canvas.setLineWidth(0.7)
    canvas.line(left, high, right + lean, high)
    canvas.restoreState()


def _glare(canvas: Any, run: Run, said: str) -> None:
    """The lamp or the flash in the glossy sleeve: the value is lost in white, which fades at its edge."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    middle, across = run.y + run.size * 0.3, run.x + run.width / 2
    canvas.saveState()
    canvas.setFillColor(HexColor("#ffffff"))
    for step in range(9):
        reach = 1.75 - 0.07 * step
        canvas.setFillAlpha(0.18 if step < 8 else 1)
        wide, high = (run.width / 2 + run.size) * reach, run.size * 1.6 * reach
        canvas.ellipse(across - wide, middle - high, across + wide, middle + high, stroke=0, fill=1)
    canvas.restoreState()


def _smeared(canvas: Any, run: Run, said: str) -> None:
    """Water has run over the ink of the value."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    picture = worded(run.text, run.size, _SCALE, "#fdfdfd", "#20262e")
    reach = run.size * _SCALE
    smeared = picture.filter(ImageFilter.GaussianBlur(reach * 0.3)).filter(ImageFilter.BoxBlur(reach * 0.22))
    wide = max(smeared.width / _SCALE, run.width + run.size)
    high = max(smeared.height / _SCALE, run.size * 1.5)
    canvas.drawImage(ImageReader(smeared), run.x - run.size / 2, run.y + run.size * 0.3 - high / 2, wide, high)


def _thumb(canvas: Any, run: Run) -> None:
    """The thumb that holds the sheet before the camera lies on the value."""
    high = max(46.0, run.size * 2.6)
    low, page_wide = run.y + run.size * 0.3 - high / 2, canvas._pagesize[0]  # noqa: SLF001
    from_left = run.x + run.width / 2 < page_wide / 2
    tip = run.x + run.width + run.size * 1.3 if from_left else run.x - run.size * 1.3
    left, right = (-60.0, tip) if from_left else (tip, page_wide + 60)
    nail = tip - 30 if from_left else tip + 4
    canvas.saveState()
    canvas.setFillColor(HexColor("#c98f6f"))
    canvas.roundRect(left, low - 2, right - left, high, high * 0.46, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#dba685"))
    canvas.roundRect(left, low, right - left, high * 0.9, high * 0.42, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#e9c3ae"))
    canvas.roundRect(nail, low + high * 0.24, 26, high * 0.42, high * 0.18, stroke=0, fill=1)
    canvas.restoreState()


def _sticky(canvas: Any, run: Run) -> None:
    """A sticky note of the office lies on the value, with something scribbled on it."""
    wide, high = max(96.0, run.width + run.size * 1.6), max(88.0, run.size * 2.2)
    canvas.saveState()
    canvas.translate(run.x - (wide - run.width) / 2, run.y + run.size * 0.3 - high / 2)
    canvas.rotate(-1.5)
    canvas.setFillColor(HexColor("#b9ab52"))
    canvas.rect(2, -2.5, wide, high, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#f5e26b"))
    canvas.rect(0, 0, wide, high, stroke=0, fill=1)
    canvas.setStrokeColor(HexColor("#3b3f8f"))
    canvas.setLineWidth(1.1)
    for row in (0.16, 0.84):
        path = canvas.beginPath()
        path.moveTo(10, high * row)
        for step in range(6):
            path.curveTo(16 + 12 * step, high * row + 6, 18 + 12 * step, high * row - 5, 22 + 12 * step, high * row)
        canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _blackened(canvas: Any, run: Run, said: str) -> None:
    """Somebody who minds their data has blackened the value with a broad felt pen."""
    canvas.drawString(run.x, run.y, run.text)
    run, _ = value_only(canvas, run, said)
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#0c0c0e"))
    canvas.setLineCap(1)
    canvas.setLineWidth(run.size * 0.7)
    for up, lean in ((-0.1, 0.6), (0.2, -0.5), (0.5, 0.6), (0.8, -0.4)):
        canvas.line(run.x - 2, run.y + run.size * up, run.x + run.width + 3, run.y + run.size * up + lean)
    canvas.restoreState()


LAID_ON_THE_SHEET: Final[Mapping[Trick, Callable[[Any, Run], None]]] = {  # over all that the page has
    Trick.THUMB: _thumb,
    Trick.STICKY: _sticky,
}
WORN: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {  # these set the true words themselves
    Trick.COFFEE: _coffee,
    Trick.FOLD: _fold,
    Trick.GLARE: _glare,
    Trick.SMEARED: _smeared,
    Trick.BLACKENED: _blackened,
}
