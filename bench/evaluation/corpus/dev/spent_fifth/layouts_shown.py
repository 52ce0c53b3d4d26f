"""Layouts of the fifth spent half to be hung up: templates of design sites, a congress, an emblem, half a sheet."""

from random import Random
from typing import Final

from reportlab.lib.colors import HexColor

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import claimed, name, ordered, prose, row, scrawl, seal, signatures, unclaimed

HUES: Final = tuple(HexColor(each) for each in ("#7a4b12", "#11506b", "#40315e", "#1e5945", "#8c2f39", "#2b2d42"))
WHITE: Final = HexColor("#ffffff")
SAND: Final = HexColor("#efe7d6")
MIST: Final = HexColor("#e8ecef")


def colon(chance: Random) -> str:
    """What stands between a label and its value on a line."""
    return chance.choice((": ", ": ", ": ", " – ", "  "))


def signed(page: Page, it: Sheet, chance: Random, left: float, down: float) -> None:
    """The director's signature above a short line, name and office flush left below."""
    scrawl(page, left + 60, down - 5, chance)
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(0.6)
    page.canvas.line(left, page.height - down, left + 170, page.height - down)
    page.text(left, down + 13, it.director, size=10.5, most=190)
    page.text(left, down + 25, it.role, size=8.5, colour=GREY, most=190)


def _triangle(page: Page, corners: tuple[tuple[float, float], ...]) -> None:
    path = page.canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    page.canvas.drawPath(path, stroke=0, fill=1)


def corners(page: Page, it: Sheet, chance: Random) -> None:
    """A design site's template: triangles in two corners, all flush right, particulars in cells below a rule."""
    hue, right, canvas = chance.choice(HUES), page.width - 62, page.canvas
    for reach, colour in ((190, MIST), (140, hue), (74, SAND)):
        canvas.setFillColor(colour)
        _triangle(page, ((0, page.height), (reach, page.height), (0, page.height - reach)))
        if reach < 140:
            _triangle(page, ((page.width, 0), (page.width - reach, 0), (page.width, reach)))
    page.text(right, 72, it.body, size=15, bold=True, align="right", colour=hue, most=520)
    page.text(right, 132, it.heading, size=31, bold=True, align="right", most=590)
    page.text(right, 166, it.certify, size=12, align="right", colour=GREY)
    down = 212 + name(page, right, 212, it, size=30, align="right", most=640)
    page.text(right, down + 32, it.completed, size=12, align="right", colour=GREY, most=640)
    page.text(right, down + 60, it.course, size=18, bold=True, align="right", most=640)
    facts = ordered(it, chance)
    canvas.setStrokeColor(hue)
    canvas.setLineWidth(1)
    canvas.line(62, page.height - down - 84, right, page.height - down - 84)
    wide = (right - 62) / 4
    for at, fact in enumerate(facts):
        x, top = 62 + wide * (at % 4), down + 108 + 46 * (at // 4)
        page.text(x, top, fact.label, size=9, colour=GREY, most=wide - 12)
        page.text(x, top + 17, fact.value, size=12, most=wide - 12, field=fact.field)
    signatures(page, it, chance, page.height - 66, centres=(170, 460))


def parchment(page: Page, it: Sheet, chance: Random) -> None:
    """An old-fashioned certificate: a sand-coloured frame, everything in the middle, a line for each particular."""
    hue, middle, canvas = chance.choice(HUES), page.width / 2, page.canvas
    canvas.setStrokeColor(SAND)
    canvas.setLineWidth(20)
    canvas.rect(22, 22, page.width - 44, page.height - 44)
    canvas.setStrokeColor(hue)
    canvas.setLineWidth(0.9)
    canvas.rect(38, 38, page.width - 76, page.height - 76)
    page.text(middle, 102, it.body.upper(), size=17, bold=True, align="centre", colour=hue, most=page.width - 130)
    page.text(middle, 120, it.place, size=9, align="centre", colour=GREY)
    page.text(middle, 192, it.heading, size=30, align="centre", most=page.width - 120)
    page.text(middle, 240, it.certify, size=12.5, align="centre")
    down = 286 + name(page, middle, 286, it, size=25, align="centre", most=page.width - 120)
    page.text(middle, down + 38, it.completed, size=12.5, align="centre", most=page.width - 110)
    page.text(middle, down + 70, it.course, size=17, bold=True, align="centre", most=page.width - 110)
    canvas.setStrokeColor(hue)
    canvas.line(middle - 40, page.height - down - 92, middle + 40, page.height - down - 92)
    facts, joint = ordered(it, chance), colon(chance)
    for at, fact in enumerate(facts):
        line = f"{fact.label}{joint}{fact.value}"
        page.text(middle, down + 126 + 24 * at, line, size=12, align="centre", most=page.width - 130, field=fact.field)
    signatures(page, it, chance, page.height - 92, centres=(165, page.width - 165))


def congress(page: Page, it: Sheet, chance: Random) -> None:
    """A seminar's or a congress's: a band of colour on top, particulars in a narrow column at the left of a rule."""
    hue, canvas = chance.choice(HUES), page.canvas
    canvas.setFillColor(hue)
    canvas.rect(0, page.height - 76, page.width, 76, stroke=0, fill=1)
    canvas.setFillColor(SAND)
    canvas.rect(0, page.height - 84, page.width, 8, stroke=0, fill=1)
    page.text(40, 50, it.body, size=22, bold=True, colour=WHITE, most=page.width - 300)
    page.text(page.width - 40, 50, it.place, size=9.5, align="right", colour=WHITE, most=200)
    canvas.setStrokeColor(hue)
    canvas.setLineWidth(1.2)
    canvas.line(252, 40, 252, page.height - 112)
    down = 132.0
    for fact in ordered(it, chance):
        page.text(40, down, fact.label, size=9, colour=GREY, most=196)
        page.text(40, down + 16, fact.value, size=12, bold=True, most=196, field=fact.field)
        down += 46
    left, most = 286.0, page.width - 330
    page.text(left, 154, it.heading, size=28, bold=True, colour=hue, most=most)
    page.text(left, 202, it.certify, size=12.5)
    down = 244 + name(page, left, 244, it, size=28, most=most)
    page.text(left, down + 38, it.completed, size=12.5, most=most)
    page.text(left, down + 68, it.course, size=19, bold=True, most=most)
    signatures(page, it, chance, page.height - 78, centres=(left + 100, page.width - 140))


def emblem(page: Page, it: Sheet, chance: Random) -> None:
    """An association's: a large pale ring behind, centred words, particulars beside one another on lines."""
    hue, middle, canvas = chance.choice(HUES), page.width / 2, page.canvas
    canvas.setStrokeColor(MIST)
    for radius, line in ((190, 10), (168, 3)):
        canvas.setLineWidth(line)
        canvas.circle(middle, page.height - 380, radius, stroke=1, fill=0)
    seal(page, middle, 84, hue, 30)
    page.text(middle, 146, it.body, size=18, bold=True, align="centre", most=page.width - 100)
    page.text(middle, 164, it.place, size=9, align="centre", colour=GREY)
    page.text(middle, 236, it.heading, size=28, bold=True, align="centre", colour=hue, most=page.width - 100)
    page.text(middle, 290, it.certify, size=13, align="centre")
    down = 336 + name(page, middle, 336, it, size=26, align="centre", most=page.width - 100)
    page.text(middle, down + 40, it.completed, size=13, align="centre", most=page.width - 100)
    page.text(middle, down + 74, it.course, size=18, bold=True, align="centre", most=page.width - 100)
    joint, gap = colon(chance), chance.choice(("   ·   ", "   |   ", "     "))
    row(page, middle, down + 140, claimed(ordered(it, chance)), size=12, joint=joint, gap=gap)
    others = unclaimed(it.facts)
    for at in range(0, len(others), 2):
        row(page, middle, down + 170 + 12 * at, others[at : at + 2], size=10.5, joint=joint, gap=gap)
    signatures(page, it, chance, page.height - 88, centres=(160, page.width - 160))


def scroll(page: Page, it: Sheet, chance: Random) -> None:
    """All in one sentence, set large in the middle; the number below it, the rest small in three columns."""
    hue, middle, joint = chance.choice(HUES), page.width / 2, colon(chance)
    page.canvas.setFillColor(hue)
    for up in (0, page.height - 16):
        page.canvas.rect(0, up, page.width, 16, stroke=0, fill=1)
    page.text(middle, 82, it.body, size=20, bold=True, align="centre", colour=hue, most=page.width - 140)
    page.text(middle, 100, it.place, size=9, align="centre", colour=GREY)
    page.text(middle, 164, it.heading, size=30, align="centre", most=page.width - 140)
    down = prose(page, middle, 222, it.sentence, size=16, wide=page.width - 190, align="centre", leading=1.75)
    number = it.fact("number")
    page.text(middle, down + 16, f"{number.label}{joint}{number.value}", size=12.5, align="centre", field="number")
    wide = (page.width - 120) / 3
    for at, fact in enumerate(unclaimed(it.facts)):
        x, top = 60 + wide * (at % 3 + 0.5), down + 48 + 19 * (at // 3)
        page.text(x, top, f"{fact.label}{joint}{fact.value}", size=10, align="centre", most=wide - 12)
    signatures(page, it, chance, page.height - 74, centres=(190, page.width - 190))


def postcard(page: Page, it: Sheet, chance: Random) -> None:
    """Half a sheet with stripes down the left edge; particulars in two columns, one signature."""
    canvas, left, most = page.canvas, 118.0, page.width - 150
    for at, colour in enumerate(chance.sample(HUES, 4)):
        canvas.setFillColor(colour)
        canvas.rect(20 * at, 0, 13, page.height, stroke=0, fill=1)
    page.text(left, 48, it.body, size=14, bold=True, most=most)
    page.text(left, 84, it.heading, size=20, most=most)
    page.text(left, 112, it.certify, size=10, colour=GREY)
    down = 140 + name(page, left, 140, it, size=21, most=most)
    page.text(left, down + 24, it.completed, size=10, colour=GREY, most=most)
    page.text(left, down + 46, it.course, size=14, bold=True, most=most)
    joint = colon(chance)
    for at, fact in enumerate(ordered(it, chance)):
        x, top = left + most / 2 * (at % 2), down + 80 + 22 * (at // 2)
        page.text(x, top, f"{fact.label}{joint}{fact.value}", size=10.5, most=most / 2 - 12, field=fact.field)
    signed(page, it, chance, left, page.height - 52)
