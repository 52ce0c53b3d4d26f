"""Layouts once held out that hang on a wall: templates of word processors, design sites and course platforms."""

from random import Random
from typing import Final

from reportlab.lib.colors import HexColor

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import (
    between,
    claimed,
    name,
    ordered,
    prose,
    row,
    scrawl,
    seal,
    signatures,
    unclaimed,
)

_TEAL, _RUST, _NAVY, _SAND = HexColor("#14606a"), HexColor("#a4552a"), HexColor("#1c2b4a"), HexColor("#e4d7b8")
_HUES: Final = (_TEAL, _RUST, _NAVY)


def award(page: Page, it: Sheet, chance: Random) -> None:
    """A template with a double border, a seal and two signatures; the facts in rows with dots or below one another."""
    hue = chance.choice(_HUES)
    page.canvas.setStrokeColor(hue)
    for inset, line in ((18, 5.0), (27, 0.8)):
        page.canvas.setLineWidth(line)
        page.canvas.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset)
    middle = page.width / 2
    heading = it.heading.upper() if chance.random() < 0.5 else it.heading
    page.text(middle, 88, heading, size=30, bold=True, align="centre", colour=hue, most=page.width - 160)
    page.text(middle, 124, it.certify, size=13, align="centre")
    down = 166 + name(page, middle, 166, it, size=29, align="centre", most=page.width - 180)
    page.canvas.setLineWidth(0.8)
    page.canvas.line(middle - 200, page.height - down - 10, middle + 200, page.height - down - 10)
    page.text(middle, down + 34, it.completed, size=13, align="centre")
    page.text(middle, down + 64, it.course, size=19, bold=True, align="centre", most=page.width - 160)
    page.text(middle, down + 86, f"{it.body}, {it.place}", size=10, align="centre", colour=GREY)
    facts, joint = ordered(it, chance), between(chance)
    down += 122
    if chance.random() < 0.5:
        for fact in claimed(facts):
            page.text(middle, down, f"{fact.label}{joint}{fact.value}", size=13, align="centre", field=fact.field)
            down += 22
    else:
        row(
            page,
            middle,
            down,
            claimed(facts),
            size=12,
            joint=joint,
            gap=chance.choice(("   •   ", "   |   ", "      ")),
        )
        down += 24
    rest = unclaimed(facts)
    for at in range(0, len(rest), 3):
        row(page, middle, down, rest[at : at + 3], size=9.5, joint=joint, gap="    ")
        down += 16
    signatures(page, it, chance, page.height - 92, centres=(190, page.width - 190))
    seal(page, middle, page.height - 86, hue)


def platform(page: Page, it: Sheet, chance: Random) -> None:
    """What a learning platform prints by itself: a thick frame, little in it, the code small at the foot."""
    hue = chance.choice(_HUES)
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(14)
    page.canvas.rect(7, 7, page.width - 14, page.height - 14)
    page.canvas.setFillColor(hue)
    page.canvas.roundRect(56, page.height - 98, 42, 42, 8, stroke=0, fill=1)
    page.text(110, 84, it.body, size=16, bold=True, colour=hue)
    middle = page.width / 2
    page.text(middle, 158, it.heading, size=27, bold=True, align="centre")
    page.text(middle, 198, it.certify, size=13, align="centre", colour=GREY)
    down = 238 + name(page, middle, 238, it, size=27, align="centre")
    page.text(middle, down + 36, it.completed, size=13, align="centre", colour=GREY)
    page.text(middle, down + 68, it.course, size=19, bold=True, align="centre")
    facts, joint = ordered(it, chance), between(chance)
    day = it.fact("date")
    is_bare = chance.random() < 0.4  # the day alone, as platforms print it below the course
    page.text(
        middle,
        down + 98,
        day.value if is_bare else f"{day.label}{joint}{day.value}",
        size=13,
        align="centre",
        field="date",
    )
    if it.second:
        page.text(middle, page.height - 112, f"{it.director}, {it.role}", size=11, align="centre")
        page.text(middle, page.height - 96, f"{it.second}, {it.say.second}", size=11, align="centre")
    foot = [fact for fact in facts if fact.field != "date"]
    for at, fact in enumerate(foot):
        left, below = 56 + (page.width - 112) / 3 * (at % 3), page.height - 66 + 14 * (at // 3)
        text = f"{fact.label}{joint}{fact.value}"
        page.text(left, below, text, size=10, most=(page.width - 140) / 3, field=fact.field)


def lines(page: Page, it: Sheet, chance: Random) -> None:
    """An award in one long sentence, a phrase to a line, as a school would have it read out."""
    hue = chance.choice(_HUES)
    page.canvas.setStrokeColor(_SAND)
    page.canvas.setLineWidth(16)
    page.canvas.rect(16, 16, page.width - 32, page.height - 32)
    align = chance.choice(("centre", "centre", "left"))
    x = page.width / 2 if align == "centre" else 78.0
    seal(page, page.width - 84, 90, hue, 30)
    page.text(x, 104, it.body, size=17, bold=True, align=align, colour=hue, most=340)
    page.text(x, 124, it.place, size=10, align=align, colour=GREY, most=340)
    page.text(x, 190, it.heading, size=24, bold=True, align=align)
    page.text(x, 244, it.certify, size=14, align=align)
    down = 286 + name(page, x, 286, it, size=24, align=align)
    page.text(x, down + 38, it.completed, size=14, align=align)
    page.text(x, down + 72, it.course, size=18, bold=True, align=align)
    page.text(x, down + 104, f"({it.hours_said})", size=14, align=align, field="hours")
    day, number = it.fact("date"), it.fact("number")
    joint = chance.choice((" ", ": ", ":  "))
    page.text(x, down + 134, f"{day.label}{joint}{day.value}", size=14, align=align, field="date")
    down += 166
    for fact in unclaimed(ordered(it, chance)):
        page.text(x, down, f"{fact.label}{joint}{fact.value}", size=10.5, align=align)
        down += 17
    signatures(page, it, chance, page.height - 140, centres=(170, page.width - 170))
    page.text(
        page.width / 2,
        page.height - 54,
        f"{number.label}{joint}{number.value}",
        size=10,
        align="centre",
        field="number",
    )


def signed(page: Page, it: Sheet, chance: Random) -> None:
    """A paragraph for the whole, and at the foot values above captions on the lines that are signed on."""
    hue = chance.choice(_HUES)
    page.canvas.setFillColor(hue)
    page.canvas.rect(0, page.height - 26, page.width, 26, stroke=0, fill=1)
    page.canvas.rect(0, 0, page.width, 26, stroke=0, fill=1)
    middle = page.width / 2
    page.text(middle, 84, it.body, size=14, align="centre", colour=GREY)
    page.text(middle, 132, it.heading, size=30, bold=True, align="centre", colour=hue)
    down = 188 + name(page, middle, 188, it, size=26, align="centre")
    prose(page, middle, down + 44, it.sentence, size=14, wide=page.width - 240, align="centre")
    facts = ordered(it, chance)
    rest = unclaimed(facts)
    if rest:
        for at in range(0, len(rest), 3):
            row(page, middle, 350 + 17 * (at // 3), rest[at : at + 3], size=10, joint=": ", gap="     ")
    cells = [(it.director, it.role, ""), *((fact.value, fact.label, fact.field) for fact in claimed(facts))]
    if chance.random() < 0.5:
        cells = [*cells[1:], cells[0]]
    wide = (page.width - 120) / len(cells)
    is_below = chance.random() < 0.75
    for at, (value, caption, field) in enumerate(cells):
        centre, base = 60 + wide * (at + 0.5), page.height - 118
        page.canvas.setStrokeColor(GREY)
        page.canvas.setLineWidth(0.7)
        page.canvas.line(centre - wide / 2 + 9, page.height - base - 5, centre + wide / 2 - 9, page.height - base - 5)
        if not field:
            scrawl(page, centre, base - 14, chance)
        page.text(centre, base, value, size=12, align="centre", most=wide - 18, field=field)
        below = base + 18 if is_below else base - 20
        page.text(centre, below, caption, size=9, align="centre", colour=GREY, most=wide - 18)
    page.text(middle, page.height - 58, f"{it.second}, {it.say.second}", size=9, align="centre", colour=GREY)


def sidebar(page: Page, it: Sheet, chance: Random) -> None:
    """A tinted bar at one side holds the facts; the award itself stands in the wide part."""
    hue = chance.choice(_HUES)
    bar = 216.0
    is_left = chance.random() < 0.6
    start = 0.0 if is_left else page.width - bar
    page.canvas.setFillColor(HexColor("#e6edf0"))
    page.canvas.rect(start, 0, bar, page.height, stroke=0, fill=1)
    page.canvas.setFillColor(hue)
    page.canvas.rect(start, page.height - 92, bar, 92, stroke=0, fill=1)
    page.text(
        start + bar / 2, 54, it.body, size=14, bold=True, align="centre", colour=HexColor("#ffffff"), most=bar - 24
    )
    page.text(start + bar / 2, 74, it.place, size=8, align="centre", colour=HexColor("#ffffff"), most=bar - 24)
    above = chance.random() < 0.7
    down = 132.0
    for fact in ordered(it, chance):
        first, second = (fact.label, fact.value) if above else (fact.value, fact.label)
        sizes = (9.0, 13.0) if above else (13.0, 9.0)
        page.text(start + 22, down, first, size=sizes[0], most=bar - 40, field="" if above else fact.field,
                  colour=GREY if above else hue)  # fmt: skip
        page.text(start + 22, down + 16, second, size=sizes[1], most=bar - 40, field=fact.field if above else "",
                  colour=hue if above else GREY)  # fmt: skip
        down += 44
    left = bar + 46 if is_left else 54.0
    most = page.width - bar - 90
    page.text(left, 110, it.heading, size=28, bold=True, colour=hue, most=most)
    page.text(left, 172, it.certify, size=13, most=most)
    down = 214 + name(page, left, 214, it, size=25, most=most)
    page.text(left, down + 40, it.completed, size=13, most=most)
    page.text(left, down + 72, it.course, size=17, bold=True, most=most)
    third = most / 4
    signatures(page, it, chance, page.height - 96, centres=(left + third, left + 3 * third + 10))


def cells(page: Page, it: Sheet, chance: Random) -> None:
    """An upright design with a broad strip of cells near the foot, a caption above or below each value."""
    hue = chance.choice(_HUES)
    page.canvas.setFillColor(hue)
    page.canvas.rect(0, page.height - 150, page.width, 150, stroke=0, fill=1)
    white = HexColor("#ffffff")
    page.text(54, 70, it.heading, size=28, bold=True, colour=white)
    page.text(54, 104, it.body, size=14, colour=white)
    page.text(54, 220, it.certify, size=13, colour=GREY)
    down = 258 + name(page, 54, 258, it, size=27)
    page.text(54, down + 44, it.completed, size=13, colour=GREY)
    down = prose(page, 54, down + 76, it.course, size=19, wide=page.width - 110)
    facts, joint = ordered(it, chance), between(chance)
    for fact in unclaimed(facts):
        page.text(54, down + 16, f"{fact.label}{joint}{fact.value}", size=10.5)
        down += 18
    top, wide = 560.0, (page.width - 108) / 3
    is_above = chance.random() < 0.6
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(1)
    page.canvas.roundRect(54, page.height - top - 64, page.width - 108, 64, 6)
    for at, fact in enumerate(claimed(facts)):
        middle = 54 + wide * (at + 0.5)
        page.text(
            middle, top + (26 if is_above else 50), fact.label, size=9, align="centre", colour=GREY, most=wide - 14
        )
        below = top + (48 if is_above else 30)
        page.text(middle, below, fact.value, size=13, bold=True, align="centre", most=wide - 14, field=fact.field)
    signatures(page, it, chance, 710, centres=(150, page.width - 150))
    page.text(page.width / 2, page.height - 40, it.place, size=9, align="centre", colour=GREY)
