"""Layouts of the held-out half that a word processor, slides, a design site or a platform for courses offers."""

from random import Random

from bench.evaluation.corpus.drawing import box, in_lines, joint, line_of, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.heldout.furniture import (
    GOLD,
    LINE,
    SHADES,
    WHITE,
    across,
    code,
    logo,
    sign,
    title,
    triangle,
)
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, row, scrawl, seal


def worddoc(page: Page, it: Sheet, chance: Random) -> None:
    """A word processor's page border, everything in the middle, the particulars on lines of their own."""
    shade, middle, most = chance.choice(SHADES), page.width / 2, page.width - 160
    box(page, 24, 24, page.width - 48, page.height - 48, stroke=shade, line=3)
    box(page, 31, 31, page.width - 62, page.height - 62, stroke=shade, line=0.8)
    page.text(middle, 92, it.heading, size=34, bold=True, align="centre", colour=shade, most=most)
    page.text(middle, 132, it.certify, size=14, align="centre", most=most)
    down = 172 + name(page, middle, 172, it, size=28, align="centre", most=most)
    page.text(middle, down + 36, it.completed, size=14, align="centre", most=most)
    down += 70 + title(page, middle, down + 70, it, size=20, wide=most, align="centre")
    page.text(middle, down + 28, it.body, size=14, align="centre", most=most)
    facts = ordered(it, chance)
    step = min(20.0, 116 / len(facts))
    in_lines(page, middle, down + 60, facts, joint(chance), size=min(12.5, step * 0.68), align="centre", step=step)
    sign(page, it, chance, page.height - 72, left=180, right=page.width - 180)


def chevrons(page: Page, it: Sheet, chance: Random) -> None:
    """A template of a design site: folded triangles in three corners, a large name over a gold line."""
    shade, other = chance.sample(SHADES, 2)
    wide, high = page.width, page.height
    triangle(page, ((0, 0), (190, 0), (0, 190)), shade)
    triangle(page, ((0, 0), (110, 0), (0, 110)), GOLD)
    triangle(page, ((wide, high), (wide - 190, high), (wide, high - 190)), other)
    triangle(page, ((wide, high), (wide - 100, high), (wide, high - 100)), GOLD)
    triangle(page, ((wide, 0), (wide - 80, 0), (wide, 80)), other)
    middle = wide / 2
    page.text(middle, 104, it.heading, size=36, bold=True, align="centre", colour=shade, most=wide - 380)
    page.text(middle, 146, it.certify, size=13, align="centre", colour=GREY, most=wide - 300)
    down = 200 + name(page, middle, 200, it, size=38, align="centre", most=wide - 220)
    rule(page, middle - 190, middle + 190, down + 14, GOLD, 1.6)
    page.text(middle, down + 42, it.completed, size=13, align="centre", colour=GREY, most=wide - 240)
    down += 72 + title(page, middle, down + 72, it, size=19, wide=wide - 240, align="centre")
    page.text(middle, down + 26, it.body, size=13, align="centre", most=wide - 240)
    between, facts = joint(chance), ordered(it, chance)
    for at in range(0, len(facts), 3):
        row(page, middle, down + 62 + 7 * at, facts[at : at + 3], size=12, joint=between, gap="    |    ")
    one_signature(page, middle, high - 66, it, chance)


def thinline(page: Page, it: Sheet, chance: Random) -> None:
    """What a platform for courses makes unasked: white, a logo, all flush left, particulars in a row at the foot."""
    shade, left, most = chance.choice(SHADES), 72.0, page.width - 144
    logo(page, left + 18, 74, shade, chance)
    page.text(left + 50, 80, it.body, size=15, bold=True, colour=shade, most=most - 60)
    page.text(left, 150, it.heading.upper(), size=13, colour=GREY, most=most)
    page.text(left, 184, it.certify, size=13, most=most)
    down = 232 + name(page, left, 232, it, size=40, most=most)
    page.text(left, down + 36, it.completed, size=13, most=most)
    down += 72 + title(page, left, down + 72, it, size=24, wide=most)
    rule(page, left, page.width - left, down + 34, shade, 1.4)
    facts = ordered(it, chance)
    across(page, facts, left, most, down + 60, count=4 if len(facts) != 6 else 3, step=44)
    scrawl(page, left + 44, page.height - 84, chance)
    page.text(left, page.height - 58, f"{it.director}, {it.role}", size=10.5, most=most)


def slide(page: Page, it: Sheet, chance: Random) -> None:
    """Slides saved as a PDF: wide, a block of colour at the left with the body in it, the rest in large letters."""
    shade, left = chance.choice(SHADES), 296.0
    most = page.width - left - 50
    box(page, 0, 0, 250, page.height, fill=shade)
    lines = page.wrapped(it.body, 24, 196)
    for at, text in enumerate(lines):
        page.text(28, 110 + 30 * at, text, size=22, bold=True, colour=WHITE, most=200)
    page.text(28, page.height - 40, it.place, size=9, colour=WHITE, most=200)
    page.text(left, 84, it.heading, size=34, bold=True, colour=shade, most=most)
    page.text(left, 128, it.certify, size=16, most=most)
    down = 172 + name(page, left, 172, it, size=32, most=most)
    page.text(left, down + 36, it.completed, size=16, most=most)
    down += 70 + title(page, left, down + 70, it, size=22, wide=most)
    facts = ordered(it, chance)
    step = min(22.0, 118 / len(facts))
    in_lines(page, left, down + 40, facts, joint(chance), size=min(14, step * 0.68), step=step, most=most)
    one_signature(page, page.width - 150, page.height - 54, it, chance)


def sealed(page: Page, it: Sheet, chance: Random) -> None:
    """The certificate paper of a stationer's: a rim of fine rings, the seal in the middle of the foot."""
    shade, middle, most = chance.choice(SHADES), page.width / 2, page.width - 180
    canvas = page.canvas
    canvas.setStrokeColor(shade)
    canvas.setLineWidth(0.6)
    for at in range(round((page.width - 56) / 12) + 1):
        for high in (28.0, page.height - 28):
            canvas.circle(28 + at * (page.width - 56) / round((page.width - 56) / 12), high, 9, stroke=1, fill=0)
    for at in range(1, round((page.height - 56) / 12)):
        for x in (28.0, page.width - 28):
            canvas.circle(x, 28 + at * 12, 9, stroke=1, fill=0)
    page.text(middle, 92, it.body, size=17, bold=True, align="centre", most=most)
    page.text(middle, 138, it.heading, size=33, bold=True, align="centre", colour=shade, most=most)
    page.text(middle, 174, it.certify, size=13, align="centre", most=most)
    down = 214 + name(page, middle, 214, it, size=30, align="centre", most=most)
    page.text(middle, down + 34, it.completed, size=13, align="centre", most=most)
    down += 64 + title(page, middle, down + 64, it, size=20, wide=most, align="centre")
    between, facts = joint(chance), ordered(it, chance)
    for at in range(0, len(facts), 3):
        row(page, middle, down + 36 + 7 * at, facts[at : at + 3], size=12, joint=between, gap="      ")
    seal(page, middle, page.height - 92, GOLD, 32)
    sign(page, it, chance, page.height - 78, left=176, right=page.width - 176)


def hero(page: Page, it: Sheet, chance: Random) -> None:
    """A page for the web printed upright: a picture in colours at the top, the name below it, a code to scan."""
    shade, other = chance.sample(SHADES, 2)
    middle, most = page.width / 2, page.width - 110
    box(page, 0, 0, page.width, 150, fill=shade)
    canvas = page.canvas
    canvas.saveState()
    canvas.setFillColor(other)
    canvas.setFillAlpha(0.5)
    for x, reach in ((90, 110), (250, 70), (page.width - 70, 130)):
        path = canvas.beginPath()
        path.moveTo(x - reach, page.height - 150)
        path.curveTo(x - reach / 2, page.height - 150 + reach, x + reach / 2, page.height - 150 + reach,
                     min(x + reach, page.width), page.height - 150)  # fmt: skip
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
    canvas.restoreState()
    page.text(middle, 70, it.body, size=20, bold=True, align="centre", colour=WHITE, most=most)
    page.text(middle, 212, it.heading, size=26, bold=True, align="centre", colour=shade, most=most)
    page.text(middle, 256, it.certify, size=13, align="centre", colour=GREY, most=most)
    down = 300 + name(page, middle, 300, it, size=30, align="centre", most=most)
    page.text(middle, down + 38, it.completed, size=13, align="centre", colour=GREY, most=most)
    down += 72 + title(page, middle, down + 72, it, size=19, wide=most, align="centre")
    facts = ordered(it, chance)
    in_lines(page, middle, down + 56, facts, joint(chance), size=12.5, align="centre", step=22)
    code(page, 64, page.height - 138, 78, chance)
    one_signature(page, page.width - 160, page.height - 92, it, chance)


def pillar(page: Page, it: Sheet, chance: Random) -> None:
    """Another template: the words at the left, the particulars in a pale column with a line before it at the right."""
    shade, left = chance.choice(SHADES), 64.0
    edge = page.width - 220
    most = edge - left - 30
    rule(page, left, edge - 30, 122, shade, 3)
    page.text(left, 104, it.heading, size=30, bold=True, colour=shade, most=most)
    page.text(left, 164, it.certify, size=13, most=most)
    down = 208 + name(page, left, 208, it, size=31, most=most)
    page.text(left, down + 36, it.completed, size=13, most=most)
    down += 70 + title(page, left, down + 70, it, size=20, wide=most)
    prose(page, left, down + 30, f"{it.body}, {it.place}", size=12, wide=most)
    page.canvas.setStrokeColor(LINE)
    page.canvas.line(edge, 60, edge, page.height - 60)
    top = 110.0
    for fact in ordered(it, chance):
        page.text(edge + 22, top, fact.label, size=9, colour=GREY, most=180)
        page.text(edge + 22, top + 17, fact.value, size=13, most=180, field=fact.field)
        top += 52
    one_signature(page, left + 100, page.height - 78, it, chance)


def monogram(page: Page, it: Sheet, chance: Random) -> None:
    """Half a sheet with a large pale disc behind the words, as small schools print two to a page."""
    shade, middle, most = chance.choice(SHADES), page.width / 2, page.width - 70
    page.canvas.setStrokeColor(LINE)
    page.canvas.setLineWidth(9)
    page.canvas.circle(middle, page.height / 2, 128, stroke=1, fill=0)
    page.text(middle, 46, it.body, size=14, bold=True, align="centre", colour=shade, most=most)
    page.text(middle, 84, it.heading, size=22, bold=True, align="centre", most=most)
    page.text(middle, 112, it.certify, size=11, align="centre", most=most)
    down = 142 + name(page, middle, 142, it, size=22, align="centre", most=most)
    page.text(middle, down + 25, it.completed, size=11, align="centre", most=most)
    down += 48 + title(page, middle, down + 48, it, size=14, wide=most, align="centre")
    between, facts = joint(chance), ordered(it, chance)
    lower = down + 28
    for at in range(0, len(facts), 2):
        pair = facts[at : at + 2]
        places = ((middle - 12, "right"), (middle + 12, "left")) if len(pair) > 1 else ((middle, "centre"),)
        for fact, (x, align) in zip(pair, places, strict=True):
            page.text(x, lower, line_of(fact, between), size=10.5, align=align, most=most / 2, field=fact.field)
        lower += 16
    one_signature(page, middle, page.height - 48, it, chance)
