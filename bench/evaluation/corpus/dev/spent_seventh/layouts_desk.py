"""Layouts of the seventh half that an office fills in or prints: a blank, a ticket, a table, a letter, a portal."""

from random import Random

from bench.evaluation.corpus.dev.spent_seventh.furniture import (
    BRASS,
    HAIRLINE,
    PAPER,
    TINT,
    TONES,
    bars,
    columns,
    flat,
    mark,
    one_or_two_sign,
)
from bench.evaluation.corpus.drawing import box, in_lines, joint, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, scrawl


def filledin(page: Page, it: Sheet, chance: Random) -> None:
    """A printed blank filled in: each value stands on a line, what it is stands small below the line."""
    tone, middle = chance.choice(TONES), page.width / 2
    box(page, 30, 30, page.width - 60, page.height - 60, stroke=tone, line=2.4)
    page.text(middle, 84, it.body, size=17, bold=True, align="centre", most=page.width - 150)
    page.text(middle, 128, it.heading, size=29, bold=True, align="centre", colour=tone, most=page.width - 150)
    page.text(middle, 172, it.certify, size=12.5, align="centre", colour=GREY, most=page.width - 150)
    down = 216 + name(page, middle, 214, it, size=24, align="centre", most=page.width - 240)
    rule(page, 120, page.width - 120, down + 6)
    page.text(middle, down + 18, it.name_label, size=8.5, align="centre", colour=GREY)
    page.text(middle, down + 48, it.completed, size=12.5, align="centre", colour=GREY, most=page.width - 150)
    page.text(middle, down + 82, it.course, size=18, bold=True, align="centre", most=page.width - 240)
    rule(page, 120, page.width - 120, down + 90)
    page.text(middle, down + 102, it.course_label, size=8.5, align="centre", colour=GREY)
    facts = ordered(it, chance)
    count = 3 if len(facts) <= 6 else 4
    top, share = down + 140, (page.width - 160) / count
    for at in range(len(facts)):
        x, low = 80 + share * (at % count), top + 42 * (at // count) + 4
        rule(page, x + 10, x + share - 10, low, HAIRLINE)
    columns(page, facts, 80, page.width - 160, top, label=GREY, count=count, step=42)
    one_or_two_sign(page, it, chance, page.height - 76, left=190, right=page.width - 190)


def ticketed(page: Page, it: Sheet, chance: Random) -> None:
    """The attendance that a seller of tickets prints: who and what at the left of a tear line, bars at the right."""
    tone = chance.choice(TONES)
    left, tear, most = 62.0, page.width - 178, page.width - 270
    box(page, 34, 60, page.width - 68, 400, stroke=HAIRLINE, line=1.4)
    box(page, 34, 60, page.width - 68, 44, fill=tone)
    page.text(left, 89, it.heading, size=20, bold=True, colour=PAPER, most=page.width - 130)
    page.canvas.setDash([5, 4])
    page.canvas.setStrokeColor(GREY)
    page.canvas.line(tear, page.height - 104, tear, page.height - 460)
    page.canvas.setDash([])
    page.text(left, 140, it.course, size=21, bold=True, most=most)
    page.text(left, 162, it.body, size=13, most=most)
    page.text(left, 178, it.place, size=9.5, colour=GREY, most=most)
    page.text(left, 218, it.certify, size=11.5, colour=GREY, most=most)
    down = 250 + name(page, left, 250, it, size=25, most=most)
    page.text(left, down + 24, f"{it.completed.rstrip(':')}:", size=11.5, colour=GREY, most=most)
    page.text(left, down + 42, it.course, size=12, most=most)
    facts = ordered(it, chance)
    columns(page, facts, left, most, down + 78, label=GREY, count=3, step=36, align="left")
    bars(page, tear + 34, 150, 90, 210, chance)
    scrawl(page, tear + 80, 410, chance)
    page.text(tear + 74, 430, it.director, size=9.5, align="centre", most=126)
    page.text(tear + 74, 444, it.role, size=8, align="centre", colour=GREY, most=126)


def members(page: Page, it: Sheet, chance: Random) -> None:
    """A body of members: letterhead, the heading, a table with lines between its rows, a signature."""
    tone, left, right = chance.choice(TONES), 62.0, page.width - 62
    mark(page, left + 20, 72, tone, chance.randrange(3), 20)
    page.text(left + 54, 70, it.body, size=16, bold=True, colour=tone, most=right - left - 60)
    page.text(left + 54, 86, it.place, size=9, colour=GREY, most=right - left - 60)
    rule(page, left, right, 108, tone, 2)
    page.text(left, 164, it.heading, size=24, bold=True, most=right - left)
    page.text(left, 204, it.certify, size=12, most=right - left)
    holder = flat(it.name)
    page.text(left, 234, holder, size=20, bold=True, most=right - left, field="" if "\n" in it.name else "name")
    page.text(left, 262, it.completed, size=12, most=right - left)
    rows = [("", it.course_label, it.course), *((fact.field, fact.label, fact.value) for fact in ordered(it, chance))]
    top = 284.0
    for field, label, value in rows:
        rule(page, left, right, top, HAIRLINE)
        page.text(left + 10, top + 18, label, size=10.5, colour=GREY, most=156)
        page.text(left + 176, top + 18, value, size=12, most=right - left - 186, field=field)
        top += 28
    rule(page, left, right, top, HAIRLINE)
    one_or_two_sign(page, it, chance, max(top + 120, 640), left=left + 95, right=right - 95)


def senate(page: Page, it: Sheet, chance: Random) -> None:
    """The office for continuing education of a university: upright, all in one sentence, particulars at the foot."""
    tone, middle = chance.choice(TONES), page.width / 2
    box(page, 36, 36, page.width - 72, page.height - 72, stroke=tone, line=1)
    box(page, 41, 41, page.width - 82, page.height - 82, stroke=BRASS, line=0.6)
    mark(page, middle, 110, tone, 1 + chance.randrange(2), 34)
    page.text(middle, 178, it.body, size=20, bold=True, align="centre", colour=tone, most=page.width - 130)
    page.text(middle, 198, it.place, size=9.5, align="centre", colour=GREY, most=page.width - 130)
    page.text(middle, 268, it.heading, size=28, bold=True, align="centre", most=page.width - 120)
    down = prose(page, middle, 332, it.sentence, size=15, wide=page.width - 160, align="centre", leading=1.75)
    facts = ordered(it, chance)
    in_lines(page, middle, max(down + 30, 500), facts, joint(chance), size=11.5, align="centre", step=18)
    one_or_two_sign(page, it, chance, page.height - 106, left=170, right=page.width - 170)


def letterhead(page: Page, it: Sheet, chance: Random) -> None:
    """A letter of confirmation: a paragraph that says all, then the particulars with dots before them."""
    tone, left, most = chance.choice(TONES), 70.0, page.width - 140
    page.text(page.width - 70, 66, it.body, size=15, bold=True, align="right", colour=tone, most=most)
    page.text(page.width - 70, 82, it.place, size=9, align="right", colour=GREY, most=most)
    page.text(left, 158, it.heading, size=16, bold=True, most=most)
    page.text(left, 194, it.say.dear.format(name=flat(it.name)), size=11.5, most=most)
    down = prose(page, left, 224, it.sentence, size=11.5, wide=most, leading=1.5) + 10
    between, facts = joint(chance), ordered(it, chance)
    holder = f"{it.name_label}{between}{flat(it.name)}"
    page.text(left + 22, down, holder, size=11.5, most=most - 22, field="" if "\n" in it.name else "name")
    page.text(left + 22, down + 19, f"{it.course_label}{between}{it.course}", size=11.5, most=most - 22)
    in_lines(page, left + 22, down + 38, facts, between, size=11.5, step=19, most=most - 22)
    page.canvas.setFillColor(GREY)
    for at in range(len(facts) + 2):
        page.canvas.circle(left + 11, page.height - down - 19 * at + 4, 1.8, stroke=0, fill=1)
    lower = down + 19 * (len(facts) + 2) + 22
    page.text(left, lower, it.say.closing, size=11.5, most=most)
    scrawl(page, left + 46, lower + 44, chance)
    page.text(left, lower + 72, it.director, size=11.5, most=most)
    page.text(left, lower + 88, it.role, size=10, colour=GREY, most=most)


def portal(page: Page, it: Sheet, chance: Random) -> None:
    """The page of a portal, printed: a bar with the body, then cards with a label above each value."""
    tone, left, wide = chance.choice(TONES), 50.0, page.width - 100
    box(page, 0, 0, page.width, 48, fill=tone)
    page.text(left, 30, it.body, size=14, bold=True, colour=PAPER, most=wide)
    page.text(left, 88, it.heading, size=22, bold=True, most=wide)
    page.text(left, 118, it.certify, size=11, colour=GREY, most=wide)
    cells = [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    heads = [("name", it.name_label, flat(it.name)), ("", it.course_label, it.course)]
    top = 132.0
    for at, (field, label, value) in enumerate((*heads, *cells)):
        is_wide = at < 2
        share = wide if is_wide else wide / 2 - 8
        x = left if is_wide or at % 2 == 0 else left + wide / 2 + 8
        box(page, x, top, share, 50, fill=TINT, stroke=HAIRLINE)
        page.text(x + 12, top + 17, label, size=9, colour=GREY, most=share - 20)
        page.text(x + 12, top + 38, value, size=14 if is_wide else 12.5, bold=at == 0, most=share - 20,
                  field="" if field == "name" and "\n" in it.name else field)  # fmt: skip
        if at == 0:
            page.text(left, top + 70, it.completed, size=11, colour=GREY, most=wide)
            top += 84
        elif is_wide or at % 2:
            top += 62
    one_signature(page, page.width - 150, max(top + 150, 640), it, chance)
