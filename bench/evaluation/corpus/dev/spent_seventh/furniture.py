"""What layouts of the seventh half have in common besides words: colours, marks, bars to scan, medals, signatures."""

import math
from collections.abc import Sequence
from random import Random
from typing import Final

from reportlab.lib.colors import Color, HexColor

from bench.evaluation.corpus.drawing import one_signature
from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.page import Page
from bench.evaluation.corpus.setting import signatures

TONES: Final = tuple(HexColor(each) for each in ("#234e70", "#1d6f5f", "#8a2b3f", "#4b3f72", "#37474f", "#a4551e"))
BRASS: Final = HexColor("#c2a04d")
PAPER: Final = HexColor("#ffffff")
TINT: Final = HexColor("#f2f4f6")
HAIRLINE: Final = HexColor("#cfd4d9")


def fact_of(it: Sheet, field: str) -> Fact | None:
    """The fact of ``field``, if the page says it."""
    return next((fact for fact in it.facts if fact.field == field), None)


def flat(name: str) -> str:
    """A name on one line."""
    return " ".join(name.split())


def one_or_two_sign(page: Page, it: Sheet, chance: Random, down: float, *, left: float, right: float) -> None:
    """A signature at ``left`` or ``right``, or on every third certificate one at each."""
    if chance.random() < 0.35:
        signatures(page, it, chance, down, centres=(left, right))
    else:
        one_signature(page, chance.choice((left, right)), down, it, chance)


def columns(page: Page, facts: Sequence[Fact], left: float, wide: float, down: float, *, label: Color, size: float = 12,
            count: int = 3, step: float = 44, align: str = "centre") -> float:  # fmt: skip
    """Facts in ``count`` columns, each value with its label in small letters below; returns where the next row is."""
    share = wide / count
    for at, fact in enumerate(facts):
        x = left + share * (at % count) + (share / 2 if align == "centre" else 0)
        top = down + step * (at // count)
        page.text(x, top, fact.value, size=size, align=align, most=share - 14, field=fact.field)
        page.text(x, top + 14, fact.label, size=8.5, align=align, colour=label, most=share - 14)
    return down + step * math.ceil(len(facts) / count)


def mark(page: Page, x: float, down: float, colour: Color, turn: int, size: float = 20) -> None:
    """The mark of a body: rings, a leaf or a diamond about ``x`` and ``down``."""
    canvas, y = page.canvas, page.height - down
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if turn == 0:
        canvas.setLineWidth(size * 0.22)
        canvas.circle(x - size * 0.35, y, size * 0.55, stroke=1, fill=0)
        canvas.circle(x + size * 0.35, y, size * 0.55, stroke=1, fill=0)
    else:
        path, bend = canvas.beginPath(), size * (0.9 if turn == 1 else 0)
        path.moveTo(x, y - size)
        path.curveTo(x - size * 0.6 - bend * 0.3, y - bend * 0.4, x - size * 0.6, y + bend * 0.3, x, y + size)
        path.curveTo(x + size * 0.6, y + bend * 0.3, x + size * 0.6 + bend * 0.3, y - bend * 0.4, x, y - size)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()


def bars(page: Page, x: float, down: float, wide: float, high: float, chance: Random) -> None:
    """A bar code as tickets have it."""
    canvas, across = page.canvas, x
    canvas.setFillColor(HexColor("#111111"))
    while across < x + wide - 4:
        bar = chance.choice((0.8, 0.8, 1.6, 2.4))
        canvas.rect(across, page.height - down - high, bar, high, stroke=0, fill=1)
        across += bar + chance.choice((0.9, 1.7, 2.5))


def medal(page: Page, x: float, down: float, colour: Color) -> None:
    """A medal with two tails and no words."""
    canvas, y = page.canvas, page.height - down
    canvas.saveState()
    canvas.setFillColor(colour)
    for side in (-1, 1):
        path = canvas.beginPath()
        path.moveTo(x + side * 4, y - 14)
        path.lineTo(x + side * 26, y - 14)
        path.lineTo(x + side * 30, y - 66)
        path.lineTo(x + side * 17, y - 56)
        path.lineTo(x + side * 6, y - 66)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(BRASS)
    canvas.circle(x, y, 34, stroke=0, fill=1)
    canvas.setFillColor(PAPER)
    canvas.circle(x, y, 26, stroke=0, fill=1)
    canvas.setFillColor(BRASS)
    canvas.circle(x, y, 22, stroke=0, fill=1)
    canvas.restoreState()
