"""Layouts of the seventh half that a word processor, a design site or a platform for courses offers."""

from random import Random

from bench.evaluation.corpus.dev.spent_seventh.furniture import (
    BRASS,
    HAIRLINE,
    PAPER,
    TINT,
    TONES,
    columns,
    fact_of,
    mark,
    medal,
    one_or_two_sign,
)
from bench.evaluation.corpus.drawing import box, in_lines, joint, line_of, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, row, scrawl


def typed(page: Page, it: Sheet, chance: Random) -> None:
    """Typed without a template: no frame, all in the middle of the sheet, one thing to a line."""
    middle, most = page.width / 2, page.width - 140
    page.text(middle, 74, it.body, size=18, bold=True, align="centre", most=most)
    if chance.random() < 0.6:
        page.text(middle, 92, it.place, size=10, align="centre", most=most)
    page.text(middle, 146, it.heading, size=30, bold=True, align="centre", most=most)
    page.text(middle, 186, it.certify, size=14, align="centre", most=most)
    down = 226 + name(page, middle, 226, it, size=26, align="centre", most=most)
    page.text(middle, down + 34, it.completed, size=14, align="centre", most=most)
    page.text(middle, down + 66, it.course, size=19, bold=True, align="centre", most=most)
    facts = ordered(it, chance)
    step = min(22.0, 130 / len(facts))
    in_lines(page, middle, down + 102, facts, joint(chance), size=min(13, step * 0.65), align="centre", step=step)
    one_or_two_sign(page, it, chance, page.height - 66, left=200, right=page.width - 200)


def swirls(page: Page, it: Sheet, chance: Random) -> None:
    """A template of a design site: large discs of colour in two corners, the name in the letters of the heading."""
    tone, other = chance.sample(TONES, 2)
    canvas, middle = page.canvas, page.width / 2
    for x, y, reach, colour in (
        (0, page.height, 132, tone), (34, page.height - 8, 74, BRASS), (page.width, 0, 150, other),
        (page.width - 40, 8, 84, BRASS),
    ):  # fmt: skip
        canvas.setFillColor(colour)
        canvas.circle(x, y, reach, stroke=0, fill=1)
    page.text(middle, 96, it.heading, size=38, bold=True, align="centre", colour=tone, most=page.width - 330)
    page.text(middle, 140, it.certify, size=13, align="centre", colour=GREY, most=page.width - 300)
    down = 196 + name(page, middle, 196, it, size=36, align="centre", most=page.width - 200)
    rule(page, middle - 210, middle + 210, down + 14, BRASS, 1.2)
    page.text(middle, down + 42, it.completed, size=13, align="centre", colour=GREY, most=page.width - 180)
    page.text(middle, down + 72, it.course, size=19, bold=True, align="centre", most=page.width - 180)
    page.text(middle, down + 96, it.body, size=13, align="centre", most=page.width - 180)
    between, facts = joint(chance), ordered(it, chance)
    for at in range(0, len(facts), 3):
        row(page, middle, down + 134 + 8 * at, facts[at : at + 3], size=12, joint=between, gap="     ")
    one_signature(page, middle, page.height - 64, it, chance)


def moodle(page: Page, it: Sheet, chance: Random) -> None:
    """What a learning platform prints: a thick border with a fine one, lines in the middle, the code at the foot."""
    tone, middle, most = chance.choice(TONES), page.width / 2, page.width - 150
    box(page, 18, 18, page.width - 36, page.height - 36, stroke=tone, line=8)
    box(page, 30, 30, page.width - 60, page.height - 60, stroke=tone, line=0.6)
    for x in (30, page.width - 46):
        for top in (30, page.height - 46):
            box(page, x, top, 16, 16, fill=tone)
    page.text(middle, 94, it.heading, size=32, bold=True, align="centre", colour=tone, most=most)
    page.text(middle, 136, it.certify, size=15, align="centre", most=most)
    down = 180 + name(page, middle, 180, it, size=30, align="centre", most=most)
    page.text(middle, down + 38, it.completed, size=15, align="centre", most=most)
    page.text(middle, down + 74, it.course, size=22, bold=True, align="centre", most=most)
    between = joint(chance)
    facts = [fact for fact in it.facts if fact.field != "number"]
    step = min(21.0, 110 / len(facts))
    lower = in_lines(page, middle, down + 108, facts, between, size=min(13, step * 0.68), align="centre", step=step)
    page.text(middle, max(lower + 16, page.height - 118), it.body, size=14, align="centre", most=320)
    one_signature(page, 158, page.height - 82, it, chance)
    number = fact_of(it, "number")
    if number is not None:
        page.text(page.width - 62, page.height - 54, line_of(number, between), size=10, align="right", most=330,
                  field="number")  # fmt: skip


def banded(page: Page, it: Sheet, chance: Random) -> None:
    """What a shop for courses makes: the heading white on a dark band, particulars in columns at the foot."""
    tone, middle, most = chance.choice(TONES), page.width / 2, page.width - 130
    box(page, 0, 0, page.width, 116, fill=tone)
    page.text(middle, 62, it.heading, size=34, bold=True, align="centre", colour=PAPER, most=most)
    page.text(middle, 92, it.body, size=13, align="centre", colour=PAPER, most=most)
    page.text(middle, 166, it.certify, size=13, align="centre", colour=GREY, most=most)
    down = 216 + name(page, middle, 216, it, size=36, align="centre", most=most)
    page.text(middle, down + 38, it.completed, size=13, align="centre", colour=GREY, most=most)
    page.text(middle, down + 72, it.course, size=23, bold=True, align="centre", most=most)
    facts = ordered(it, chance)
    if len(facts) <= 4:
        columns(page, facts, 50, page.width - 100, down + 128, label=GREY, count=len(facts), size=13)
    else:
        columns(page, facts, 50, page.width - 100, down + 116, label=GREY, count=(len(facts) + 1) // 2, step=38)
    one_or_two_sign(page, it, chance, page.height - 74, left=190, right=page.width - 190)
    box(page, 0, page.height - 12, page.width, 12, fill=tone)


def outlined(page: Page, it: Sheet, chance: Random) -> None:
    """Another shop's: a thin rounded outline, all flush left, the name largest, a row of particulars at the foot."""
    tone, left, most = chance.choice(TONES), 84.0, page.width - 230
    page.canvas.setStrokeColor(tone)
    page.canvas.setLineWidth(2)
    page.canvas.roundRect(34, 34, page.width - 68, page.height - 68, 16, stroke=1, fill=0)
    mark(page, page.width - 100, 100, tone, chance.randrange(3), 26)
    page.text(left, 96, it.body, size=15, bold=True, colour=tone, most=most)
    page.text(left, 152, it.heading, size=20, colour=GREY, most=most)
    page.text(left, 192, it.certify, size=13, most=most)
    down = 240 + name(page, left, 240, it, size=37, most=most + 90)
    page.text(left, down + 36, it.completed, size=13, most=most)
    page.text(left, down + 68, it.course, size=21, bold=True, most=most + 70)
    rule(page, left, page.width - 84, down + 96, HAIRLINE)
    facts = ordered(it, chance)
    columns(page, facts, left, page.width - 168, down + 126, label=GREY, count=3, step=38, align="left")
    scrawl(page, left + 44, page.height - 92, chance)
    page.text(left, page.height - 66, f"{it.director}, {it.role}", size=10.5, most=page.width - 180)


def ribboned(page: Page, it: Sheet, chance: Random) -> None:
    """A template that comes with a plug-in: a tinted margin about a white card, a medal at its right."""
    tone = chance.choice(TONES)
    box(page, 21, 21, page.width - 42, page.height - 42, stroke=TINT, line=42)
    box(page, 42, 42, page.width - 84, page.height - 84, stroke=HAIRLINE)
    box(page, 42, 42, 10, page.height - 84, fill=tone)
    medal(page, page.width - 120, 122, tone)
    left, most = 88.0, page.width - 310
    page.text(left, 106, it.heading, size=28, bold=True, colour=tone, most=most)
    page.text(left, 128, it.body, size=13, colour=GREY, most=most)
    page.text(left, 182, it.certify, size=13, most=most)
    down = 224 + name(page, left, 224, it, size=30, most=most + 130)
    page.text(left, down + 34, it.completed, size=13, most=most + 130)
    page.text(left, down + 66, it.course, size=20, bold=True, most=most + 130)
    between, facts = joint(chance), ordered(it, chance)
    half = (len(facts) + 1) // 2
    for at, fact in enumerate(facts):
        x, top = left + 320 * (at // half), down + 106 + 22 * (at % half)
        page.text(x, top, line_of(fact, between), size=12, most=308, field=fact.field)
    one_signature(page, page.width - 190, page.height - 96, it, chance)


def halfsheet(page: Page, it: Sheet, chance: Random) -> None:
    """Half a sheet, as they are handed out at the end of a day: small letters, a plain frame, few words."""
    tone, middle, most = chance.choice(TONES), page.width / 2, page.width - 90
    box(page, 18, 18, page.width - 36, page.height - 36, stroke=tone, line=1.4)
    mark(page, 52, 52, tone, chance.randrange(3), 14)
    page.text(middle, 58, it.body, size=15, bold=True, align="centre", most=most - 60)
    page.text(middle, 98, it.heading, size=23, bold=True, align="centre", colour=tone, most=most)
    page.text(middle, 126, it.certify, size=11, align="centre", most=most)
    down = 154 + name(page, middle, 154, it, size=20, align="centre", most=most)
    page.text(middle, down + 24, it.completed, size=11, align="centre", most=most)
    page.text(middle, down + 48, it.course, size=15, bold=True, align="centre", most=most)
    between, facts = joint(chance), ordered(it, chance)
    for at in range(0, len(facts), 3):
        row(page, middle, down + 78 + 6 * at, facts[at : at + 3], size=10.5, joint=between, gap="    ")
    one_signature(page, page.width - 130, page.height - 62, it, chance)
