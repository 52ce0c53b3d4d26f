"""What layouts of the held-out half have in common besides words: colours, logos, wrapped titles, corners."""

from collections.abc import Sequence
from random import Random
from typing import Final

from reportlab.lib.colors import Color, HexColor

from bench.evaluation.corpus.drawing import one_signature, rule
from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import signatures

SHADES: Final = tuple(HexColor(each) for each in ("#0f4c5c", "#2b6777", "#6a1b4d", "#283c63", "#556b2f", "#b5532a"))
GOLD: Final = HexColor("#b8903a")
WHITE: Final = HexColor("#ffffff")
PALE: Final = HexColor("#f3f5f7")
LINE: Final = HexColor("#d3d7dc")


def one_line(name: str) -> str:
    """A name with what stands below it on one line."""
    return " ".join(name.split("\n"))


def title(page: Page, x: float, down: float, it: Sheet, *, size: float, wide: float, align: str = "left") -> float:
    """The title of the course in bold, on a second line rather than small; returns how much further down it ends."""
    rows = [it.course]
    if page.measure(it.course, size, bold=True) > wide:
        rows = page.wrapped(it.course, size * 1.08, wide)
    for at, text in enumerate(rows):
        page.text(x, down + 1.2 * size * at, text, size=size, bold=True, align=align, most=wide)
    return 1.2 * size * (len(rows) - 1)


def sign(page: Page, it: Sheet, chance: Random, down: float, *, left: float, right: float) -> None:
    """One signature at either side, or now and then two."""
    if chance.random() < 0.3:
        signatures(page, it, chance, down, centres=(left, right))
    else:
        one_signature(page, chance.choice((left, right)), down, it, chance)


def across(page: Page, facts: Sequence[Fact], left: float, wide: float, down: float, *, size: float = 12,
           count: int = 4, step: float = 40, align: str = "left") -> float:  # fmt: skip
    """Facts in ``count`` columns, the label small above each value; returns where the next row would be."""
    share = wide / count
    for at, fact in enumerate(facts):
        x = left + share * (at % count) + (share / 2 if align == "centre" else 0)
        top = down + step * (at // count)
        page.text(x, top, fact.label, size=8.5, align=align, colour=GREY, most=share - 12)
        page.text(x, top + 1.25 * size, fact.value, size=size, align=align, most=share - 12, field=fact.field)
    return down + step * ((len(facts) + count - 1) // count)


def logo(page: Page, x: float, down: float, colour: Color, chance: Random, size: float = 18) -> None:
    """A body's logo: a needle in a ring, two leaves or three bars, about ``x`` and ``down``."""
    canvas, y, turn = page.canvas, page.height - down, chance.randrange(3)
    canvas.saveState()
    canvas.setFillColor(colour)
    canvas.setStrokeColor(colour)
    if turn == 0:
        canvas.setLineWidth(size * 0.14)
        canvas.circle(x, y, size * 0.9, stroke=1, fill=0)
        canvas.line(x - size * 0.5, y - size * 0.5, x + size * 0.55, y + size * 0.55)
        canvas.circle(x - size * 0.5, y - size * 0.5, size * 0.16, stroke=0, fill=1)
    elif turn == 1:
        for lean in (-1, 1):
            canvas.ellipse(x, y - size * 0.4, x + lean * size, y + size * 0.4, stroke=0, fill=1)
    else:
        for at, high in enumerate((0.8, 1.5, 1.1)):
            canvas.rect(x - size + at * size * 0.7, y - size * 0.7, size * 0.5, size * high, stroke=0, fill=1)
    canvas.restoreState()


def triangle(page: Page, corners: Sequence[tuple[float, float]], colour: Color) -> None:
    """A filled triangle; ``corners`` are from the upper left of the page."""
    canvas = page.canvas
    canvas.setFillColor(colour)
    path = canvas.beginPath()
    (x, down), *others = corners
    path.moveTo(x, page.height - down)
    for other, lower in others:
        path.lineTo(other, page.height - lower)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def code(page: Page, x: float, down: float, size: float, chance: Random) -> None:
    """The square of dots that a telephone reads; here it says nothing."""
    canvas, count = page.canvas, 21
    dot = size / count
    canvas.setFillColor(HexColor("#101010"))
    for row in range(count):
        for column in range(count):
            edge = min(row, count - 1 - row), min(column, count - 1 - column)
            is_mark = max(edge) < 7 and not (row > count - 8 and column > count - 8)
            ring = max(abs(min(row, count - 1 - row) - 3), abs(min(column, count - 1 - column) - 3))
            is_dark = ring in (0, 1, 3) if is_mark else chance.random() < 0.48
            if is_dark:
                canvas.rect(x + column * dot, page.height - down - (row + 1) * dot, dot, dot, stroke=0, fill=1)


def underlined(page: Page, left: float, right: float, down: float, label: str) -> None:
    """A line to write on with what belongs there in small letters at its left end below."""
    rule(page, left, right, down, LINE)
    page.text(left, down + 11, label, size=8, colour=GREY, most=right - left)
