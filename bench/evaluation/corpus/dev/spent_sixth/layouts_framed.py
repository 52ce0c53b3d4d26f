"""Layouts of the sixth half that are handed over or framed: the certificate most training bodies print."""

from random import Random

from reportlab.lib.colors import Color

from bench.evaluation.corpus.dev.spent_sixth.furniture import GOLD, HUES, PALE, code, logo, signed
from bench.evaluation.corpus.drawing import box, in_lines, joint, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, row, scrawl, seal


def bordered(page: Page, it: Sheet, chance: Random) -> None:
    """What a word processor offers: a double border, all in the middle, the name on a line, facts in lines below."""
    hue, middle = chance.choice(HUES), page.width / 2
    box(page, 24, 24, page.width - 48, page.height - 48, stroke=hue, line=3)
    box(page, 31, 31, page.width - 62, page.height - 62, stroke=hue, line=0.8)
    page.text(middle, 78, it.body, size=17, bold=True, align="centre", most=page.width - 140)
    page.text(middle, 128, it.heading, size=34, bold=True, align="centre", colour=hue, most=page.width - 140)
    page.text(middle, 168, it.certify, size=14, align="centre")
    down = 212 + name(page, middle, 212, it, size=28, align="centre", most=page.width - 160)
    rule(page, middle - 190, middle + 190, down + 8)
    page.text(middle, down + 40, it.completed, size=14, align="centre", most=page.width - 140)
    page.text(middle, down + 74, it.course, size=20, bold=True, align="centre", most=page.width - 140)
    facts = ordered(it, chance)
    step = 21 if len(facts) < 6 else 17
    in_lines(page, middle, down + 110, facts, joint(chance), size=12.5, align="centre", step=step)
    signed(page, it, chance, page.height - 82, left=190, right=page.width - 190)


def navy(page: Page, it: Sheet, chance: Random) -> None:
    """A dark frame with a golden line in it; day and signature stand on lines, what they are stands below them."""
    hue, middle = chance.choice(HUES), page.width / 2
    box(page, 13, 13, page.width - 26, page.height - 26, stroke=hue, line=26)
    box(page, 34, 34, page.width - 68, page.height - 68, stroke=GOLD, line=1.6)
    page.text(middle, 104, it.heading, size=36, bold=True, align="centre", colour=hue, most=page.width - 150)
    page.text(middle, 148, it.certify, size=13, align="centre", colour=GREY)
    down = 196 + name(page, middle, 196, it, size=32, align="centre", most=page.width - 170)
    page.text(middle, down + 36, it.completed, size=13, align="centre", colour=GREY, most=page.width - 150)
    page.text(middle, down + 68, it.course, size=21, bold=True, align="centre", most=page.width - 150)
    page.text(middle, down + 94, it.body, size=14, align="centre", most=page.width - 150)
    day, hours, number = it.fact("date"), it.fact("hours"), it.fact("number")
    others = [fact for fact in it.facts if not fact.field]
    between = joint(chance)
    row(page, middle, down + 130, [hours, number], size=12.5, joint=between, gap="     ")
    if others:
        row(page, middle, down + 154, others, size=10.5, joint=between, gap="     ")
    foot, left = page.height - 98, 200.0
    rule(page, left - 85, left + 85, foot)
    page.text(left, foot - 7, day.value, size=12, align="centre", most=168, field="date")
    page.text(left, foot + 15, day.label, size=9.5, align="centre", colour=GREY, most=168)
    seal(page, middle, foot - 6, GOLD, 32)
    one_signature(page, page.width - 200, foot, it, chance)


def _band(page: Page, colour: Color, corners: tuple[tuple[float, float], ...]) -> None:
    canvas = page.canvas
    canvas.setFillColor(colour)
    path = canvas.beginPath()
    path.moveTo(*corners[0])
    for corner in corners[1:]:
        path.lineTo(*corner)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def sashed(page: Page, it: Sheet, chance: Random) -> None:
    """A template of a design site: a slanting sash at the left edge, all else flush left beside it."""
    hue, left, most = chance.choice(HUES), 210.0, page.width - 260
    high = page.height
    _band(page, hue, ((0, 0), (150, 0), (70, high), (0, high)))
    _band(page, GOLD, ((156, 0), (168, 0), (88, high), (76, high)))
    page.text(left, 86, it.heading, size=32, bold=True, colour=hue, most=most)
    page.text(left, 124, it.certify, size=13, colour=GREY)
    down = 174 + name(page, left, 174, it, size=32, most=most)
    rule(page, left, page.width - 60, down + 14, GOLD, 1.4)
    page.text(left, down + 44, it.completed, size=13, colour=GREY, most=most)
    page.text(left, down + 76, it.course, size=20, bold=True, most=most)
    page.text(left, down + 100, it.body, size=13, most=most)
    between, facts = joint(chance), ordered(it, chance)
    for at, fact in enumerate(facts):
        x, top = left + most / 2 * (at % 2), down + 138 + 24 * (at // 2)
        page.text(x, top, f"{fact.label}{between}{fact.value}", size=12, most=most / 2 - 10, field=fact.field)
    signed(page, it, chance, page.height - 76, left=left + 95, right=page.width - 150)


def elearning(page: Page, it: Sheet, chance: Random) -> None:
    """What a platform for courses makes: much white, the name large, particulars small below, perhaps a code."""
    hue, left = chance.choice(HUES), 72.0
    box(page, 0, 0, page.width, 12, fill=hue)
    logo(page, left + 18, 70, hue, chance.randrange(3), 18)
    page.text(left + 50, 76, it.body, size=16, bold=True, most=560)
    page.text(left, 148, it.heading.upper() if chance.random() < 0.4 and "ß" not in it.heading else it.heading, size=17,
              colour=hue, most=600)  # fmt: skip
    page.text(left, 186, it.certify, size=12, colour=GREY)
    down = 232 + name(page, left, 232, it, size=38, most=page.width - 150)
    page.text(left, down + 36, it.completed, size=12, colour=GREY, most=page.width - 150)
    page.text(left, down + 68, it.course, size=24, bold=True, most=page.width - 150)
    between, facts = joint(chance), ordered(it, chance)
    foot = page.height - 50 - 17 * (len(facts) - 1)
    in_lines(page, left, foot, facts, between, size=11, step=17, most=330)
    scrawl(page, 512, page.height - 84, chance)
    page.text(452, page.height - 64, it.director, size=11, most=180)
    page.text(452, page.height - 50, it.role, size=9, colour=GREY, most=180)
    if chance.random() < 0.6:
        code(page, page.width - 72 - 74, page.height - 46 - 74, it, 74)


def logos(page: Page, it: Sheet, chance: Random) -> None:
    """A course given with a partner: two marks on top, all in the middle, particulars beside one another."""
    hue, other, middle = *chance.sample(HUES, 2), page.width / 2
    first, second = chance.sample(range(3), 2)
    logo(page, 84, 76, hue, first)
    logo(page, page.width - 84, 76, other, second)
    page.text(middle, 70, it.body, size=19, bold=True, align="centre", colour=hue, most=page.width - 270)
    page.text(middle, 90, it.place, size=9.5, align="centre", colour=GREY, most=page.width - 270)
    page.text(middle, 160, it.heading, size=30, align="centre", most=page.width - 120)
    page.text(middle, 204, it.certify, size=13, align="centre")
    down = 250 + name(page, middle, 250, it, size=30, align="centre", most=page.width - 140)
    page.text(middle, down + 38, it.completed, size=13, align="centre", most=page.width - 120)
    page.text(middle, down + 72, it.course, size=20, bold=True, align="centre", most=page.width - 120)
    between, facts = joint(chance), ordered(it, chance)
    for at in range(0, len(facts), 3):
        row(page, middle, down + 112 + 8 * at, facts[at : at + 3], size=12, joint=between, gap="      ")
    signed(page, it, chance, page.height - 72, left=180, right=page.width - 180)


def crest(page: Page, it: Sheet, chance: Random) -> None:
    """Upright, with a shield on top: all in one sentence, the number small at the foot, the rest in lines above it."""
    hue, middle = chance.choice(HUES), page.width / 2
    box(page, 30, 30, page.width - 60, page.height - 60, stroke=hue, line=1.6)
    logo(page, middle, 98, hue, 2, 34)
    page.text(middle, 178, it.body, size=19, bold=True, align="centre", most=page.width - 120)
    page.text(middle, 196, it.place, size=9.5, align="centre", colour=GREY, most=page.width - 120)
    page.text(middle, 270, it.heading, size=31, bold=True, align="centre", colour=hue, most=page.width - 110)
    down = prose(page, middle, 334, it.sentence, size=16, wide=page.width - 150, align="centre", leading=1.8)
    others = [fact for fact in it.facts if not fact.field]
    between = joint(chance)
    in_lines(page, middle, down + 22, others, between, size=11.5, align="centre", step=19)
    signed(page, it, chance, page.height - 140, left=170, right=page.width - 170)
    number = it.fact("number")
    page.text(
        middle, page.height - 52, f"{number.label}{between}{number.value}", size=10, align="centre", field="number"
    )


def panel(page: Page, it: Sheet, chance: Random) -> None:
    """Two columns: the award at the left, the particulars in a tinted column at the right, label above value."""
    hue, wide = chance.choice(HUES), 250.0
    edge = page.width - wide
    box(page, edge, 0, wide, page.height, fill=PALE)
    box(page, edge, 0, 5, page.height, fill=hue)
    left, most = 60.0, edge - 100
    page.text(left, 84, it.body, size=15, bold=True, colour=hue, most=most)
    page.text(left, 152, it.heading, size=31, bold=True, most=most)
    page.text(left, 196, it.certify, size=13, colour=GREY)
    down = 242 + name(page, left, 242, it, size=29, most=most)
    page.text(left, down + 38, it.completed, size=13, colour=GREY, most=most)
    for line in page.wrapped(it.course, 21, most):
        down += 30
        page.text(left, down + 42, line, size=20, bold=True, most=most)
    facts, top = ordered(it, chance), 96.0
    for fact in facts:
        page.text(edge + 34, top, fact.label, size=9.5, colour=GREY, most=wide - 60)
        page.text(edge + 34, top + 18, fact.value, size=13, bold=True, most=wide - 60, field=fact.field)
        top += 52
    if chance.random() < 0.4:
        code(page, edge + 34, page.height - 128, it, 78)
    one_signature(page, left + 90, page.height - 84, it, chance)
