"""What layouts of several halves draw alike: lines, boxes, facts below one another, a single signature."""

from collections.abc import Sequence
from random import Random

from reportlab.lib.colors import Color

from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import scrawl


def joint(chance: Random) -> str:
    """What stands between a label and its value: nearly always a colon."""
    return chance.choice((": ", ": ", ": ", ": ", "  "))


def line_of(fact: Fact, between: str) -> str:
    """A label and its value on one line."""
    return f"{fact.label}{between}{fact.value}"


def in_lines(page: Page, x: float, down: float, facts: Sequence[Fact], between: str, *, size: float = 12,
             align: str = "left", step: float = 20, most: float = 0) -> float:  # fmt: skip
    """Each fact on a line of its own; returns where the next would stand."""
    for fact in facts:
        page.text(x, down, line_of(fact, between), size=size, align=align, most=most, field=fact.field)
        down += step
    return down


def rule(page: Page, left: float, right: float, down: float, colour: Color = GREY, wide: float = 0.7) -> None:
    """A line across."""
    page.canvas.setStrokeColor(colour)
    page.canvas.setLineWidth(wide)
    page.canvas.line(left, page.height - down, right, page.height - down)


def box(page: Page, x: float, down: float, wide: float, high: float, *, fill: Color | None = None,
        stroke: Color | None = None, line: float = 1) -> None:  # fmt: skip
    """A rectangle whose upper left corner is ``x`` and ``down``."""
    canvas = page.canvas
    if fill is not None:
        canvas.setFillColor(fill)
    if stroke is not None:
        canvas.setStrokeColor(stroke)
        canvas.setLineWidth(line)
    canvas.rect(x, page.height - down - high, wide, high, stroke=stroke is not None, fill=fill is not None)


def one_signature(page: Page, middle: float, down: float, it: Sheet, chance: Random) -> None:
    """The director's signature on a line, name and office below it."""
    scrawl(page, middle, down - 6, chance)
    rule(page, middle - 85, middle + 85, down)
    page.text(middle, down + 14, it.director, size=10.5, align="centre", most=180)
    page.text(middle, down + 27, it.role, size=9, align="centre", colour=GREY, most=180)
