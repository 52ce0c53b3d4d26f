"""Layouts of the last spent half to be hung up: a university, platforms, design sites, word processors."""

import math
from collections.abc import Sequence
from random import Random
from typing import Final

from reportlab.lib.colors import Color, HexColor

from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import claimed, name, ordered, scrawl, seal, signatures, small_print, unclaimed

HUES: Final = tuple(HexColor(each) for each in ("#0f4c5c", "#6a1b2d", "#1d3f8a", "#3b5d3a", "#5b2a6e"))
WHITE: Final = HexColor("#ffffff")
PALE: Final = HexColor("#eef1f4")


def joint(chance: Random) -> str:
    """What stands between a label and its value on a line."""
    return chance.choice((": ", ": ", ": ", ":  ", " "))


def listed(
    page: Page, x: float, down: float, facts: Sequence[Fact], text: str, step: float, size: float, most: float = 0
) -> float:
    """Facts below one another, ``text`` between label and value; returns where the next would stand."""
    for fact in facts:
        page.text(x, down, f"{fact.label}{text}{fact.value}", size=size, most=most, field=fact.field)
        down += step
    return down


def signed_once(page: Page, it: Sheet, chance: Random, middle: float, down: float) -> None:
    """The director's signature on a line, name and office below it."""
    scrawl(page, middle, down - 5, chance)
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(0.7)
    page.canvas.line(middle - 90, page.height - down, middle + 90, page.height - down)
    page.text(middle, down + 14, it.director, size=11, align="centre", most=200)
    page.text(middle, down + 27, it.role, size=9, align="centre", colour=GREY, most=200)


def _shield(page: Page, x: float, down: float, colour: Color) -> None:
    """A coat of arms without a charge."""
    canvas, y = page.canvas, page.height - down
    path = canvas.beginPath()
    path.moveTo(x - 22, y + 26)
    path.lineTo(x + 22, y + 26)
    path.curveTo(x + 22, y - 8, x + 12, y - 22, x, y - 30)
    path.curveTo(x - 12, y - 22, x - 22, y - 8, x - 22, y + 26)
    canvas.setFillColor(colour)
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.setFillColor(WHITE)
    canvas.rect(x - 3, y - 20, 6, 40, stroke=0, fill=1)
    canvas.rect(x - 16, y + 4, 32, 6, stroke=0, fill=1)


def university(page: Page, it: Sheet, chance: Random) -> None:
    """A university's short course: arms and name on top, particulars in two columns, the registrar signs."""
    hue, middle = chance.choice(HUES), page.width / 2
    _shield(page, middle, 76, hue)
    page.text(middle, 134, it.body, size=19, bold=True, align="centre", colour=hue, most=page.width - 110)
    page.text(middle, 152, it.place, size=9.5, align="centre", colour=GREY)
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(1.5)
    page.canvas.line(70, page.height - 168, page.width - 70, page.height - 168)
    page.text(middle, 222, it.heading, size=24, align="centre", most=page.width - 120)
    page.text(middle, 266, it.certify, size=12, align="centre")
    down = 310 + name(page, middle, 310, it, size=24, align="centre", most=page.width - 120)
    page.text(middle, down + 40, it.completed, size=12, align="centre", most=page.width - 110)
    page.text(middle, down + 72, it.course, size=17, bold=True, align="centre", most=page.width - 110)
    facts = ordered(it, chance)
    text = joint(chance)
    left = listed(page, 82, down + 128, facts[::2], text, 24, 11, most=middle - 82)
    listed(page, middle + 20, down + 128, facts[1::2], text, 24, 11)
    seal(page, middle, max(left + 70, page.height - 190), hue, 32)
    signatures(page, it, chance, page.height - 104, centres=(165, page.width - 165))
    if chance.random() < 0.4:
        small_print(page, chance, 34)


def coursework(page: Page, it: Sheet, chance: Random) -> None:
    """A platform that sells courses: the course first and large, then who did it; the rest small in one row."""
    hue = chance.choice(HUES)
    page.canvas.setFillColor(hue)
    page.canvas.rect(0, page.height - 12, page.width, 12, stroke=0, fill=1)
    page.text(72, 84, it.heading.upper(), size=13, colour=GREY)
    page.text(72, 130, it.course, size=27, bold=True, colour=hue, most=page.width - 140)
    page.text(72, 160, it.body, size=13)
    page.text(72, 226, it.certify, size=12, colour=GREY)
    down = 266 + name(page, 72, 266, it, size=32, most=page.width - 140)
    page.text(72, down + 32, it.completed, size=12, colour=GREY)
    page.text(72, down + 50, it.course, size=12)
    facts = ordered(it, chance)
    across = min(len(facts), 4)
    column = (page.width - 144) / across
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(0.5)
    page.canvas.line(72, page.height - down - 80, page.width - 72, page.height - down - 80)
    for at, fact in enumerate(facts):
        x, top = 72 + column * (at % across), down + 102 + 44 * (at // across)
        page.text(x, top, fact.label, size=8.5, colour=GREY, most=column - 12)
        page.text(x, top + 16, fact.value, size=11.5, most=column - 12, field=fact.field)
    signed_once(page, it, chance, page.width - 170, page.height - 60)
    page.text(72, page.height - 40, f"learn.example/c/{chance.randrange(10**5, 10**6)}", size=8, colour=GREY)


def badge(page: Page, it: Sheet, chance: Random) -> None:
    """What a service for digital credentials prints: a medal, everything in the middle, a foot with three columns."""
    hue, middle = chance.choice(HUES), page.width / 2
    page.canvas.setStrokeColor(PALE)
    page.canvas.setLineWidth(24)
    page.canvas.rect(14, 14, page.width - 28, page.height - 28)
    for shift in (-9, 9):
        page.canvas.setFillColor(hue)
        page.canvas.rect(middle + shift - 7, page.height - 128, 14, 40, stroke=0, fill=1)
    seal(page, middle, 76, hue, 32)
    page.text(middle, 152, it.heading, size=22, bold=True, align="centre", colour=hue, most=page.width - 160)
    page.text(middle, 178, it.certify, size=11, align="centre", colour=GREY)
    down = 216 + name(page, middle, 216, it, size=27, align="centre", most=page.width - 160)
    page.text(middle, down + 28, it.completed, size=11, align="centre", colour=GREY)
    page.text(middle, down + 54, it.course, size=17, bold=True, align="centre", most=page.width - 160)
    page.text(middle, down + 78, it.body, size=13, align="centre")
    facts = ordered(it, chance)
    wide = (page.width - 140) / 3
    for at, fact in enumerate(facts):
        x, top = 70 + wide * (at % 3 + 0.5), down + 116 + 38 * (at // 3)
        page.text(x, top, fact.value, size=12, bold=True, align="centre", most=wide - 12, field=fact.field)
        page.text(x, top + 13, fact.label, size=8, align="centre", colour=GREY, most=wide - 12)
    signed_once(page, it, chance, middle, page.height - 84)


def waves(page: Page, it: Sheet, chance: Random) -> None:
    """A design site's template: waves of colour in two corners, words at the left, particulars low at the right."""
    canvas = page.canvas
    for at, colour in enumerate(chance.sample(HUES, 2)):
        for is_top in (True, False):
            path = canvas.beginPath()
            reach, high = page.width * (0.62 - 0.2 * at), 78 - 26 * at
            x, y = (page.width, page.height) if is_top else (0.0, 0.0)
            sign = -1 if is_top else 1
            path.moveTo(x, y)
            path.lineTo(x + sign * reach, y)
            path.curveTo(
                x + sign * reach * 0.6, y + sign * high * 1.3, x + sign * reach * 0.35, y, x, y + sign * high * 1.6
            )
            path.close()
            canvas.setFillColor(colour)
            canvas.drawPath(path, stroke=0, fill=1)
    page.text(70, 92, it.body, size=13, bold=True, most=330)
    page.text(70, 158, it.heading, size=30, bold=True, most=page.width - 160)
    page.text(70, 192, it.certify, size=12, colour=GREY)
    down = 240 + name(page, 70, 240, it, size=34, most=page.width - 160)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.8)
    canvas.line(70, page.height - down - 12, page.width - 160, page.height - down - 12)
    page.text(70, down + 40, it.completed, size=12, colour=GREY)
    page.text(70, down + 66, it.course, size=18, bold=True, most=page.width - 160)
    facts, text = ordered(it, chance), joint(chance)
    first = page.height - 84 - 19 * (len(facts) - 1)
    for row, fact in enumerate(facts):
        line = f"{fact.label}{text}{fact.value}"
        page.text(page.width - 66, first + 19 * row, line, size=11, align="right", most=430, field=fact.field)
    signed_once(page, it, chance, 190, page.height - 118)


def _diamonds(page: Page, colour: Color, inset: float = 30, apart: float = 14) -> None:
    """A border of small diamonds along all four edges."""
    wide, high = page.width - 2 * inset, page.height - 2 * inset
    across, up = math.floor(wide / apart), math.floor(high / apart)
    places = [(inset + wide * at / across, y) for at in range(across + 1) for y in (inset, inset + high)]
    places += [(x, inset + high * at / up) for at in range(1, up) for x in (inset, inset + wide)]
    page.canvas.setFillColor(colour)
    for x, y in places:
        path = page.canvas.beginPath()
        path.moveTo(x - 5, y)
        for corner in ((x, y + 5), (x + 5, y), (x, y - 5)):
            path.lineTo(*corner)
        path.close()
        page.canvas.drawPath(path, stroke=0, fill=1)


def wordart(page: Page, it: Sheet, chance: Random) -> None:
    """A word processor's certificate: a border of small diamonds, centred lines, what is filled in underlined."""
    canvas, hue, middle = page.canvas, chance.choice(HUES), page.width / 2
    _diamonds(page, hue)
    page.text(middle, 92, it.body, size=18, bold=True, align="centre", colour=hue, most=page.width - 140)
    page.text(middle, 110, it.place, size=9, align="centre", colour=GREY)
    page.text(middle, 164, it.heading, size=32, bold=True, align="centre", most=page.width - 140)
    page.text(middle, 204, it.certify, size=13, align="centre")
    down = 244 + name(page, middle, 244, it, size=25, align="centre", most=page.width - 200)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.6)
    canvas.line(middle - 190, page.height - down - 6, middle + 190, page.height - down - 6)
    page.text(middle, down + 34, it.completed, size=13, align="centre")
    page.text(middle, down + 62, it.course, size=18, bold=True, align="centre", most=page.width - 140)
    text = joint(chance)
    facts = claimed(ordered(it, chance))
    for row, fact in enumerate(facts):
        top, line = down + 98 + 25 * row, f"{fact.label}{text}{fact.value}"
        page.text(middle, top, line, size=13, align="centre", field=fact.field)
        start = middle - page.measure(line, 13) / 2 + page.measure(f"{fact.label}{text}", 13)
        canvas.line(start, page.height - top - 3, middle + page.measure(line, 13) / 2, page.height - top - 3)
    others = unclaimed(it.facts)
    across = 4 if len(others) == 4 else 3
    wide = (page.width - 120) / min(across, len(others) or 1)
    for at, fact in enumerate(others):
        x, top = 60 + wide * (at % across + 0.5), down + 178 + 18 * (at // across)
        page.text(x, top, f"{fact.label}{text}{fact.value}", size=10, align="centre", most=wide - 10)
    signatures(page, it, chance, page.height - 84, centres=(190, page.width - 190))


def spine(page: Page, it: Sheet, chance: Random) -> None:
    """A dark spine at the left with the heading turned on its side; the particulars in lines with a bar before each."""
    hue, canvas = chance.choice(HUES), page.canvas
    canvas.setFillColor(hue)
    canvas.rect(0, 0, 92, page.height, stroke=0, fill=1)
    page.upwards(58, page.height - 52, it.heading, size=25, colour=WHITE, most=page.height - 100)
    left, most = 136.0, page.width - 190
    page.text(left, 86, it.body, size=17, bold=True, colour=hue, most=most)
    page.text(left, 104, it.place, size=9, colour=GREY, most=most)
    page.text(left, 160, it.certify, size=12)
    down = 200 + name(page, left, 200, it, size=29, most=most)
    page.text(left, down + 34, it.completed, size=12, most=most)
    page.text(left, down + 60, it.course, size=17, bold=True, most=most)
    facts, text = ordered(it, chance), joint(chance)
    for at, fact in enumerate(facts):
        x, top = left + (most / 2) * (at % 2), down + 102 + 28 * (at // 2)
        canvas.setFillColor(hue)
        canvas.rect(x, page.height - top - 4, 3, 16, stroke=0, fill=1)
        page.text(x + 11, top, f"{fact.label}{text}{fact.value}", size=11, most=most / 2 - 24, field=fact.field)
    signatures(page, it, chance, page.height - 70, centres=(left + 100, page.width - 160))
