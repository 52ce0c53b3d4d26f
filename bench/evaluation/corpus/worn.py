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


WORN: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {  # these set the true words themselves
    Trick.COFFEE: _coffee,
    Trick.FOLD: _fold,
    Trick.GLARE: _glare,
    Trick.SMEARED: _smeared,
}
