"""Layouts of the sixth half that an office writes: a letter, a statement of hours, a transcript, a card, a form."""

from random import Random

from bench.evaluation.corpus.dev.spent_sixth.furniture import HUES, PALE, RULE, WHITE, logo, rubber_stamp, signed
from bench.evaluation.corpus.drawing import box, in_lines, joint, line_of, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, scrawl, small_print


def attendance(page: Page, it: Sheet, chance: Random) -> None:
    """A letter: the head of the body, the sentence as a paragraph, particulars in lines, one signature."""
    hue, left, most = chance.choice(HUES), 72.0, page.width - 144
    logo(page, left + 16, 66, hue, chance.randrange(3), 16)
    page.text(left + 46, 64, it.body, size=16, bold=True, colour=hue, most=most - 50)
    page.text(left + 46, 80, it.place, size=9, colour=GREY, most=most - 50)
    rule(page, left, page.width - 72, 98, hue, 1.2)
    page.text(left, 156, it.heading, size=18, bold=True, most=most)
    page.text(left, 196, it.say.dear.format(name=" ".join(it.name.split())), size=11.5, most=most)
    down = prose(page, left, 226, it.sentence, size=11.5, wide=most, leading=1.55) + 12
    between = joint(chance)
    facts = [fact for fact in ordered(it, chance) if fact.field != "hours"]
    down = in_lines(page, left, down, facts, between, size=11.5, step=19, most=most)
    page.text(left, down + 26, it.say.closing, size=11.5)
    scrawl(page, left + 46, down + 74, chance)
    page.text(left, down + 104, it.director, size=11.5, most=most)
    page.text(left, down + 120, it.role, size=10, colour=GREY, most=most)
    if chance.random() < 0.3:
        rubber_stamp(page, left + 230, down + 80)
    small_print(page, chance, 36)


def hoursheet(page: Page, it: Sheet, chance: Random) -> None:
    """A statement of hours: who, then a table with one line for the course, the sum below it, a signature."""
    hue, left, right = chance.choice(HUES), 54.0, page.width - 54
    page.text(left, 70, it.heading, size=22, bold=True, most=right - left)
    page.text(left, 92, it.body, size=13, colour=hue, most=right - left)
    page.text(left, 108, it.place, size=9, colour=GREY, most=right - left)
    between = joint(chance)
    holder = f"{it.name_label}{between}{' '.join(it.name.split())}"
    page.text(left, 152, holder, size=13, most=right - left, field="" if "\n" in it.name else "name")
    day, hours, number = (it.fact(each) for each in ("date", "hours", "number"))
    shares = (0.34, 0.46, 0.2)
    cells = (("date", day.label, day.value), ("", it.course_label, it.course), ("hours", hours.label, hours.value))
    top, x, wide = 180.0, left, right - left
    box(page, left, top, wide, 24, fill=hue)
    box(page, left, top + 24, wide, 34, stroke=RULE)
    for (field, label, value), share in zip(cells, shares, strict=True):
        page.text(x + 8, top + 16, label, size=10, bold=True, colour=WHITE, most=share * wide - 14)
        page.text(x + 8, top + 45, value, size=11.5, most=share * wide - 14, field=field)
        x += share * wide
    page.text(right - 8, top + 78, f"{it.say.total}{between}{hours.value}", size=11, bold=True, align="right", most=240)
    others = [number, *(fact for fact in it.facts if not fact.field)]
    in_lines(page, left, top + 118, others, between, size=11.5, step=20, most=wide)
    signed(page, it, chance, 470, left=left + 95, right=right - 95)
    small_print(page, chance, 34)


def gradesheet(page: Page, it: Sheet, chance: Random) -> None:
    """A transcript: particulars in two columns on top, then what was taught with its hours, their sum, a signature."""
    hue, left, right = chance.choice(HUES), 58.0, page.width - 58
    wide = right - left
    page.text(page.width / 2, 66, it.body, size=17, bold=True, align="centre", colour=hue, most=wide)
    page.text(page.width / 2, 82, it.place, size=9, align="centre", colour=GREY, most=wide)
    page.text(page.width / 2, 122, it.heading, size=20, bold=True, align="centre", most=wide)
    between = joint(chance)
    holder = f"{it.name_label}{between}{' '.join(it.name.split())}"
    page.text(left, 166, holder, size=12, most=wide, field="" if "\n" in it.name else "name")
    page.text(left, 187, f"{it.course_label}{between}{it.course}", size=12, most=wide)
    facts = ordered(it, chance)
    for at, fact in enumerate(facts):
        x, down = left + wide / 2 * (at % 2), 208 + 21 * (at // 2)
        page.text(x, down, line_of(fact, between), size=11.5, most=wide / 2 - 10, field=fact.field)
    top = 236.0 + 21 * ((len(facts) + 1) // 2 - 1)
    box(page, left, top, wide, 24, fill=PALE)
    page.text(left + 10, top + 16, it.say.module, size=10.5, bold=True)
    page.text(right - 10, top + 16, it.fact("hours").label, size=10.5, bold=True, align="right", most=160)
    for topic, taken in it.modules:
        top += 24
        rule(page, left, right, top + 24, RULE)
        page.text(left + 10, top + 16, topic, size=11, most=wide - 120)
        page.text(right - 10, top + 16, str(taken), size=11, align="right")
    top += 26
    page.text(left + 10, top + 16, it.say.total, size=11.5, bold=True)
    page.text(right - 10, top + 16, str(sum(taken for _, taken in it.modules)), size=11.5, bold=True, align="right")
    signed(page, it, chance, page.height - 110, left=left + 95, right=right - 95)


def cardpage(page: Page, it: Sheet, chance: Random) -> None:
    """A card for the wallet, enlarged to the page: a band with the body, an empty frame for a picture, lines."""
    hue, canvas = chance.choice(HUES), page.canvas
    x, down, wide, high = 90.0, 66.0, page.width - 180, page.height - 132
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(1.4)
    canvas.roundRect(x, page.height - down - high, wide, high, 22, stroke=1, fill=0)
    box(page, x + 1, down + 26, wide - 2, 58, fill=hue)
    page.text(x + 30, down + 63, it.body, size=21, bold=True, colour=WHITE, most=wide - 60)
    page.text(x + 30, down + 116, it.heading, size=15, colour=GREY, most=wide - 60)
    box(page, x + 30, down + 140, 110, 138, fill=WHITE, stroke=RULE)
    canvas.setFillColor(RULE)
    canvas.circle(x + 85, page.height - down - 188, 24, stroke=0, fill=1)
    canvas.ellipse(x + 45, page.height - down - 277, x + 125, page.height - down - 218, stroke=0, fill=1)
    left, most = x + 168, wide - 198
    under = name(page, left, down + 164, it, size=25, most=most)
    page.text(left, down + 192 + under, it.course, size=15, bold=True, colour=hue, most=most)
    between, facts = joint(chance), ordered(it, chance)
    for at, fact in enumerate(facts):
        across, lower = left + most / 2 * (at % 2), down + 228 + under + 26 * (at // 2)
        page.text(across, lower, line_of(fact, between), size=12, most=most / 2 - 8, field=fact.field)
    one_signature(page, x + wide - 130, down + high - 66, it, chance)
    page.text(x + 30, down + high - 30, it.place, size=9, colour=GREY, most=300)


def formfields(page: Page, it: Sheet, chance: Random) -> None:
    """A form: each value in a box of its own with a small caption, the signature in the last."""
    hue, left, right = chance.choice(HUES), 54.0, page.width - 54
    wide = right - left
    page.text(left, 70, it.heading, size=21, bold=True, most=wide)
    page.text(left, 92, it.body, size=13, colour=hue, most=wide)
    rule(page, left, right, 104, hue, 1.6)
    page.text(left, 130, it.certify, size=11, colour=GREY, most=wide)
    rows = [("name", it.name_label, " ".join(it.name.split())), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    top, at = 144.0, 0
    for order, (field, label, value) in enumerate(rows):
        full = order < 2 or (order == len(rows) - 1 and at % 2 == 0)
        share = wide if full else wide / 2 - 6
        x = left if full or at % 2 == 0 else left + wide / 2 + 6
        box(page, x, top, share, 44, stroke=RULE)
        page.text(x + 8, top + 13, label, size=8, colour=GREY, most=share - 14)
        page.text(x + 8, top + 34, value, size=13, bold=order == 0, most=share - 14,
                  field="" if field == "name" and "\n" in it.name else field)  # fmt: skip
        if full or at % 2:
            top += 52
        if order == 0:
            page.text(left, top + 8, it.completed, size=11, colour=GREY, most=wide)
            top += 20
        at += 0 if full else 1
    signed(page, it, chance, max(top + 130, 560), left=left + 95, right=right - 95)
