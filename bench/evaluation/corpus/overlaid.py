"""Lies that are told while a page is drawn and that everybody sees: other words lie over the true ones, or ink does."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader

from bench.evaluation.corpus.tricks import Run, Trick
from examples.certificates.layouts import FONTS, SANS

_PICTURE_SCALE: Final = 4  # pixels to a point in pasted pictures of words


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


def value_only(canvas: Any, run: Run, said: str) -> tuple[Run, str]:
    """The part of the line that is another in ``said``, and what is said there: a label before it stays as it is."""
    alike = next((at for at, (mine, other) in enumerate(zip(run.text, said, strict=False)) if mine != other), 0)
    before = run.text[: run.text.rfind(" ", 0, alike) + 1]
    wide = canvas.stringWidth(before, canvas._fontname, run.size)  # noqa: SLF001 - the font the line is set in
    rest = replace(run, text=run.text[len(before) :], x=run.x + wide, width=run.width - wide)
    return rest, said[len(before) :]


def _label(canvas: Any, run: Run, said: str) -> None:
    """A label out of a label printer, stuck over the value: glossy white, rounded, letters of its own."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 0.95
    wide = max(run.width, canvas.stringWidth(said, "Helvetica-Bold", size)) + 12
    canvas.saveState()
    canvas.translate(run.x - 5, run.y - run.size * 0.5)
    canvas.rotate(-0.6)
    canvas.setFillColor(HexColor("#b9bcc0"))
    canvas.roundRect(1.4, -1.4, wide, run.size * 1.7, 4, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#fbfbff"))
    canvas.setStrokeColor(HexColor("#8e9297"))
    canvas.setLineWidth(0.7)
    canvas.roundRect(0, 0, wide, run.size * 1.7, 4, stroke=1, fill=1)
    canvas.setFillColor(HexColor("#0b0b0b"))
    canvas.setFont("Helvetica-Bold", size)
    canvas.drawString(6, run.size * 0.52, said)
    canvas.restoreState()


def _scraped(canvas: Any, run: Run, said: str) -> None:
    """The value was scraped off with a blade: rough grey paper with rests of ink, another one typed on it."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    wide = max(run.width, canvas.stringWidth(said, "Courier", run.size)) + 8
    canvas.saveState()
    canvas.setFillColor(HexColor("#e9e7e1"))
    canvas.rect(run.x - 4, run.y - run.size * 0.3, wide, run.size * 1.25, stroke=0, fill=1)
    for at in range(round(wide / 2.2)):
        canvas.setStrokeColor(HexColor(("#d3d0c6", "#f6f4ef", "#c6c3b9", "#dedbd2")[at * 7 % 4]))
        canvas.setLineWidth(0.5 + 0.2 * (at % 3))
        low, lean = run.y - run.size * (0.34 - 0.05 * (at * 3 % 5)), run.size * (0.2 + 0.07 * (at * 5 % 4))
        across = run.x - 3 + 2.2 * at
        canvas.line(across, low, across + lean, low + run.size * 1.2)
    canvas.setFillColor(HexColor("#151515"))
    canvas.setFont("Courier", run.size)
    canvas.drawString(run.x + 1, run.y + run.size * 0.06, said)
    canvas.restoreState()


def _written_over(canvas: Any, run: Run, said: str) -> None:
    """Another value in thick ink straight across the true one, which still shows below."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    canvas.saveState()
    canvas.translate(run.x + 2, run.y + run.size * 0.1)
    canvas.rotate(1.4)
    canvas.setFillColor(HexColor("#16257e"))
    canvas.setStrokeColor(HexColor("#16257e"))
    canvas.setLineWidth(0.8)
    words = canvas.beginText(0, 0)
    words.setFont("Times-BoldItalic", run.size * 1.12)
    words.setTextRenderMode(2)
    words.textOut(said)
    words.setTextRenderMode(0)
    canvas.drawText(words)
    canvas.restoreState()


def _tape_over(canvas: Any, run: Run, said: str) -> None:
    """Yellowed tape over the value with other words typed on it; the true ones shimmer through."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    wide = max(run.width, canvas.stringWidth(said, "Courier-Bold", run.size * 0.95)) + 14
    canvas.saveState()
    canvas.setFillColor(HexColor("#efe6c2"))
    canvas.setFillAlpha(0.9)
    low, high = run.y - run.size * 0.42, run.y + run.size * 1.1
    path = canvas.beginPath()
    path.moveTo(run.x - 7, low)
    path.lineTo(run.x - 7 + wide, low)
    for step in range(1, 7):  # torn at its end
        path.lineTo(run.x - 7 + wide + 2.5 * (step % 2), low + (high - low) * step / 6)
    path.lineTo(run.x - 7, high)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillAlpha(1)
    canvas.setFillColor(HexColor("#191919"))
    canvas.setFont("Courier-Bold", run.size * 0.95)
    canvas.drawString(run.x, run.y, said)
    canvas.restoreState()


def _marker_over(canvas: Any, run: Run, said: str) -> None:
    """What the drawing tools of a telephone do: thick black strokes over the value, another one in white on them."""
    canvas.drawString(run.x, run.y, run.text)
    run, said = value_only(canvas, run, said)
    size = run.size * 0.9
    wide = max(run.width, canvas.stringWidth(said, "Times-Italic", size)) + 6
    canvas.saveState()
    canvas.setStrokeColor(HexColor("#101014"))
    canvas.setLineCap(1)
    canvas.setLineWidth(run.size * 0.55)
    for up, lean in ((0.02, 0.6), (0.4, -0.8), (0.72, 0.5)):
        canvas.line(run.x - 2, run.y + run.size * up, run.x + wide, run.y + run.size * up + lean)
    canvas.setFillColor(HexColor("#f2efe2"))
    canvas.setFont("Times-Italic", size)
    canvas.drawString(run.x + 1, run.y + run.size * 0.08, said)
    canvas.restoreState()


OVERLAID: Final[Mapping[Trick, Callable[[Any, Run, str], None]]] = {  # these set the true words themselves
    Trick.STRIP: _strip_of_paper,
    Trick.CROSSED_OUT: _crossed_out,
    Trick.EDITOR_PATCH: _patched,
    Trick.FLUID: _fluid,
    Trick.SCISSORS: _scissors,
    Trick.BLOT: _blotted,
    Trick.LABEL: _label,
    Trick.SCRAPED: _scraped,
    Trick.WRITTEN_OVER: _written_over,
    Trick.TAPE: _tape_over,
    Trick.MARKER: _marker_over,
}
