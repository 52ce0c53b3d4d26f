"""What several layouts set alike: names, rows of facts, signatures, seals."""

import math
from collections.abc import Sequence
from random import Random

from reportlab.lib.colors import Color

from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.page import GREY, INK, Page


def ordered(it: Sheet, chance: Random) -> list[Fact]:
    """The facts in an order a body may choose: as drawn, or the number first, or anyhow."""
    facts = list(it.facts)
    turn = chance.random()
    if turn < 0.25:
        facts.sort(key=lambda fact: fact.field != "number")
    elif turn < 0.6:
        chance.shuffle(facts)
    return facts


def claimed(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.field]


def unclaimed(facts: Sequence[Fact]) -> list[Fact]:
    return [fact for fact in facts if not fact.field]


def between(chance: Random) -> str:
    """What stands between a label and its value on a line."""
    return chance.choice((": ", ": ", ": ", " : ", " – ", "  "))


def name(page: Page, x: float, down: float, it: Sheet, *, size: float, align: str = "left", most: float = 0) -> float:
    """Set the holder's name, on two lines if it has them; returns how much further down it ends."""
    parts = it.name.split("\n")
    for row, part in enumerate(parts):
        field = "name" if len(parts) == 1 else ""
        page.text(x, down + 1.15 * size * row, part, size=size, bold=True, align=align, most=most, field=field)
    return 1.15 * size * (len(parts) - 1)


def row(page: Page, middle: float, down: float, facts: Sequence[Fact], *, size: float, joint: str, gap: str) -> None:
    """Facts beside one another on a line about ``middle``, parted by ``gap``; smaller if they would not fit."""
    texts = [f"{fact.label}{joint}{fact.value}" for fact in facts]
    wide = sum(page.measure(text, size) for text in texts) + page.measure(gap, size) * (len(texts) - 1)
    room = 2 * min(middle, page.width - middle) - 90
    size = min(size, size * room / wide)
    across = middle - min(wide, room) / 2
    for at, (fact, text) in enumerate(zip(facts, texts, strict=True)):
        page.text(across, down, text, size=size, field=fact.field)
        across += page.measure(text, size)
        if at < len(facts) - 1:
            page.text(across, down, gap, size=size, colour=GREY)
            across += page.measure(gap, size)


def signatures(page: Page, it: Sheet, chance: Random, down: float, *, centres: tuple[float, float]) -> None:
    """Two lines to sign on, with name and office below, or the name above the line."""
    people = [(it.director, it.role), (it.second, it.say.second)]
    if chance.random() < 0.3:
        people.reverse()
    is_above = chance.random() < 0.5
    for middle, (person, office) in zip(centres, people, strict=True):
        scrawl(page, middle, down - (20 if is_above else 6), chance)
        page.canvas.setStrokeColor(GREY)
        page.canvas.setLineWidth(0.7)
        page.canvas.line(middle - 85, page.height - down, middle + 85, page.height - down)
        page.text(middle, down - 5 if is_above else down + 14, person, size=11, align="centre", most=180)
        page.text(middle, down + (13 if is_above else 27), office, size=9, align="centre", colour=GREY, most=180)


def scrawl(page: Page, middle: float, down: float, chance: Random) -> None:
    """A signature nobody can read."""
    canvas = page.canvas
    canvas.saveState()
    canvas.setStrokeColor(INK)
    canvas.setLineWidth(1.1)
    path, x, y = canvas.beginPath(), middle - 40, page.height - down
    path.moveTo(x, y)
    for _ in range(5):
        step = chance.uniform(10, 18)
        path.curveTo(
            x + 3, y + chance.uniform(6, 16), x + step, y - chance.uniform(2, 8), x + step, y + chance.uniform(0, 4)
        )
        x += step
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def seal(page: Page, x: float, down: float, colour: Color, radius: float = 34) -> None:
    """A notched seal without words."""
    canvas, y = page.canvas, page.height - down
    canvas.setFillColor(colour)
    path = canvas.beginPath()
    for step in range(48):
        reach, turn = radius * (1 if step % 2 else 0.9), step * math.pi / 24
        (path.lineTo if step else path.moveTo)(x + reach * math.cos(turn), y + reach * math.sin(turn))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setStrokeColor(Color(1, 1, 1))
    canvas.setLineWidth(1.2)
    canvas.circle(x, y, radius * 0.72, stroke=1, fill=0)
    canvas.circle(x, y, radius * 0.62, stroke=1, fill=0)


def prose(
    page: Page,
    x: float,
    down: float,
    text: str,
    *,
    size: float,
    wide: float,
    align: str = "left",
    leading: float = 1.45,
) -> float:
    """A paragraph; returns where the next line would stand."""
    for line in page.wrapped(text, size, wide):
        page.text(x, down, line, size=size, align=align)
        down += size * leading
    return down


def small_print(page: Page, chance: Random, up: float) -> None:
    """The foot of a sheet of letter paper: where the body is reached, and numbers of kinds that nobody claims."""
    site = f"{chance.choice(('training', 'courses', 'edu', 'info'))}.example"
    parts = [
        f"Tel. +{chance.randrange(30, 99)} {chance.randrange(10, 99)} 555 {chance.randrange(100, 999):04}",
        f"www.{site}",
        f"office@{site}",
        f"{chance.choice(('VAT', 'IBAN', 'Reg.', 'F'))} {chance.randrange(10**7, 10**8)}",
        f"v{chance.randint(1, 6)}.{chance.randint(0, 9)}",
    ]
    text = "  ·  ".join(chance.sample(parts, chance.randint(2, 4)))
    page.text(page.width / 2, page.height - up, text, size=8, align="centre", colour=GREY, most=page.width - 120)
