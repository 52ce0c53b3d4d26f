"""What layouts of the sixth half have in common besides words: colours, codes to scan, stamps of rubber, lines."""

import math
from random import Random
from typing import Final

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor

from bench.evaluation.corpus.drawing import one_signature
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import Page
from bench.evaluation.corpus.setting import signatures

HUES: Final = tuple(HexColor(each) for each in ("#1f3a5f", "#0f6b5c", "#7b1e3a", "#3d5a80", "#2f3e46", "#5b2a86"))
GOLD: Final = HexColor("#b8923a")
WHITE: Final = HexColor("#ffffff")
PALE: Final = HexColor("#f3f5f7")
RULE: Final = HexColor("#c9ced4")
_BLUE_INK: Final = HexColor("#2b4ea0")


def code(page: Page, x: float, down: float, it: Sheet, size: float) -> None:
    """A code to scan, with the address at which the certificate can be looked up."""
    number = "".join(it.fact("number").value.split())
    widget = QrCodeWidget(f"https://verify.example/c/{number}", barWidth=size, barHeight=size, barBorder=0)
    drawing = Drawing(size, size)
    drawing.add(widget)
    renderPDF.draw(drawing, page.canvas, x, page.height - down - size)


def rubber_stamp(page: Page, x: float, down: float) -> None:
    """The round stamp of the body in blue, beside or across a signature; its letters cannot be read."""
    canvas, y = page.canvas, page.height - down
    canvas.saveState()
    canvas.setStrokeColor(_BLUE_INK)
    canvas.setStrokeAlpha(0.55)
    for radius, wide in ((31, 1.6), (21, 0.8)):
        canvas.setLineWidth(wide)
        canvas.circle(x, y, radius, stroke=1, fill=0)
    canvas.setLineWidth(1.1)
    for step in range(30):
        turn, inner, outer = step * math.pi / 15, 23.5, 28.5 - 1.5 * (step % 3)
        canvas.line(
            x + inner * math.cos(turn),
            y + inner * math.sin(turn),
            x + outer * math.cos(turn),
            y + outer * math.sin(turn),
        )
    canvas.restoreState()


def signed(page: Page, it: Sheet, chance: Random, down: float, *, left: float, right: float) -> None:
    """One signature, at ``left`` or in the middle, or on two certificates in five a second one; perhaps a stamp."""
    if chance.random() < 0.4:
        signatures(page, it, chance, down, centres=(left, right))
    else:
        at = chance.choice((left, right))
        one_signature(page, at, down, it, chance)
    if chance.random() < 0.2:
        rubber_stamp(page, (left + right) / 2, down - 4)


def logo(page: Page, x: float, down: float, colour: Color, turn: int, size: float = 22) -> None:
    """The mark of a body: one of a few shapes about ``x`` and ``down``."""
    canvas, y = page.canvas, page.height - down
    canvas.setFillColor(colour)
    if turn == 0:
        canvas.circle(x, y, size, stroke=0, fill=1)
        canvas.setStrokeColor(WHITE)
        canvas.setLineWidth(2.4)
        canvas.line(x - size * 0.5, y - size * 0.5, x + size * 0.55, y + size * 0.55)
    elif turn == 1:
        for step in range(3):
            canvas.roundRect(
                x - size + step * size * 0.7, y - size, size * 0.5, size * (0.8 + 0.6 * step), 3, stroke=0, fill=1
            )
    else:
        path = canvas.beginPath()
        path.moveTo(x - size, y + size * 0.8)
        path.lineTo(x + size, y + size * 0.8)
        path.lineTo(x + size, y - size * 0.1)
        path.curveTo(x + size * 0.8, y - size * 0.8, x + size * 0.3, y - size, x, y - size * 1.2)
        path.curveTo(x - size * 0.3, y - size, x - size * 0.8, y - size * 0.8, x - size, y - size * 0.1)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.setStrokeColor(WHITE)
        canvas.setLineWidth(2)
        canvas.line(x, y + size * 0.5, x, y - size * 0.8)
        canvas.line(x - size * 0.5, y + size * 0.1, x + size * 0.5, y + size * 0.1)
