"""Layouts of the held-out half that an office's database merges or a system of records prints."""

from random import Random

from bench.evaluation.corpus.drawing import box, in_lines, joint, one_signature, rule
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.heldout.furniture import (
    LINE,
    PALE,
    SHADES,
    WHITE,
    across,
    logo,
    one_line,
    sign,
    title,
    underlined,
)
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, scrawl, small_print


def _field(it: Sheet) -> str:
    """Of a name on one line; no field where it has a second one, which is set on the same line here."""
    return "" if "\n" in it.name else "name"


def mergetable(page: Page, it: Sheet, chance: Random) -> None:
    """Mail merged: the letterhead, the heading, then labels at the left and values at the right without any lines."""
    left, value = 76.0, 236.0
    page.text(page.width / 2, 74, it.body, size=18, bold=True, align="centre", most=page.width - 120)
    page.text(page.width / 2, 91, it.place, size=9.5, align="centre", colour=GREY, most=page.width - 120)
    page.text(page.width / 2, 162, it.heading, size=25, bold=True, align="centre", most=page.width - 120)
    page.text(left, 216, f"{it.certify}", size=12.5, most=page.width - 140)
    rows = [(_field(it), it.name_label, one_line(it.name)), ("", it.course_label, it.course)]
    top = 252.0
    for at, (field, label, text) in enumerate(rows):
        page.text(left, top, f"{label}:", size=12, most=150)
        page.text(value, top, text, size=13, bold=True, most=page.width - value - 60, field=field)
        if at == 0:
            page.text(value, top + 26, it.completed, size=12, most=page.width - value - 60)
            top += 26
        top += 28
    for fact in ordered(it, chance):
        page.text(left, top, f"{fact.label}:", size=12, most=150)
        page.text(value, top, fact.value, size=12, most=page.width - value - 60, field=fact.field)
        top += 26
    sign(page, it, chance, max(top + 90, 610), left=170, right=page.width - 170)
    small_print(page, chance, 44)


def docsletter(page: Page, it: Sheet, chance: Random) -> None:
    """A page of an office on the web, mailed by itself: one sentence, then what the form knew, a line each."""
    left, most = 72.0, page.width - 144
    page.text(left, 90, it.heading, size=26, most=most)
    page.text(left, 116, it.body, size=14, colour=GREY, most=most)
    down = prose(page, left, 168, it.sentence, size=12.5, wide=most, leading=1.6) + 14
    between, facts = joint(chance), ordered(it, chance)
    page.text(left, down, f"{it.name_label}{between}{one_line(it.name)}", size=12, most=most, field=_field(it))
    page.text(left, down + 22, f"{it.course_label}{between}{it.course}", size=12, most=most)
    lower = in_lines(page, left, down + 44, facts, between, size=12, step=22, most=most) + 26
    page.text(left, lower, it.say.closing, size=12, most=most)
    scrawl(page, left + 46, lower + 42, chance)
    page.text(left, lower + 72, it.director, size=12, most=most)
    page.text(left, lower + 88, it.role, size=10.5, colour=GREY, most=most)


def extract(page: Page, it: Sheet, chance: Random) -> None:
    """A system of records: who at the top, then a table of one row whose columns are the particulars."""
    shade, left, right = chance.choice(SHADES), 54.0, page.width - 54
    logo(page, right - 20, 74, shade, chance, 20)
    page.text(left, 72, it.body, size=17, bold=True, colour=shade, most=right - left - 70)
    page.text(left, 88, it.place, size=9, colour=GREY, most=right - left - 70)
    page.text(left, 146, it.heading, size=23, bold=True, most=right - left)
    page.text(left, 182, it.certify, size=12, most=right - left)
    down = 212 + name(page, left, 212, it, size=21, most=right - left)
    page.text(left, down + 28, it.completed, size=12, most=right - left)
    down += 54 + title(page, left, down + 54, it, size=15, wide=right - left)
    facts = ordered(it, chance)
    top, share = down + 26, (right - left) / min(len(facts), 4)
    for at, fact in enumerate(facts):
        x, low = left + share * (at % 4), top + 54 * (at // 4)
        box(page, x, low, share, 22, fill=PALE, stroke=LINE)
        box(page, x, low + 22, share, 26, stroke=LINE)
        page.text(x + 6, low + 15, fact.label, size=9, colour=GREY, most=share - 10)
        page.text(x + 6, low + 39, fact.value, size=11, most=share - 10, field=fact.field)
    one_signature(page, right - 100, max(top + 54 * ((len(facts) + 3) // 4) + 110, 520), it, chance)
    small_print(page, chance, 40)


def hubcard(page: Page, it: Sheet, chance: Random) -> None:
    """A platform's page with a card: a coloured edge at its top, the particulars in two columns, a tick in a ring."""
    shade, left, wide = chance.choice(SHADES), 84.0, page.width - 168
    box(page, left - 26, 48, wide + 52, page.height - 96, stroke=LINE, line=1.2)
    box(page, left - 26, 48, wide + 52, 10, fill=shade)
    canvas = page.canvas
    canvas.setFillColor(shade)
    canvas.circle(page.width - 124, page.height - 118, 26, stroke=0, fill=1)
    canvas.setStrokeColor(WHITE)
    canvas.setLineWidth(4)
    canvas.line(page.width - 136, page.height - 118, page.width - 127, page.height - 128)
    canvas.line(page.width - 127, page.height - 128, page.width - 111, page.height - 108)
    page.text(left, 108, it.heading, size=25, bold=True, most=wide - 90)
    page.text(left, 130, it.body, size=13, colour=shade, most=wide - 90)
    page.text(left, 182, it.certify, size=12, colour=GREY, most=wide)
    down = 222 + name(page, left, 222, it, size=30, most=wide)
    page.text(left, down + 32, it.completed, size=12, colour=GREY, most=wide)
    down += 62 + title(page, left, down + 62, it, size=19, wide=wide)
    across(page, ordered(it, chance), left, wide, down + 46, count=3, step=42)
    page.text(left, page.height - 74, f"{it.director}, {it.role}", size=10, most=wide)


def college(page: Page, it: Sheet, chance: Random) -> None:
    """A college's record of a short course: crest at the left of the head, words in the middle, codes at the foot."""
    shade, middle, most = chance.choice(SHADES), page.width / 2, page.width - 130
    logo(page, 92, 92, shade, chance, 26)
    page.text(page.width - 64, 84, it.body, size=17, bold=True, align="right", colour=shade, most=page.width - 220)
    page.text(page.width - 64, 101, it.place, size=9, align="right", colour=GREY, most=page.width - 220)
    rule(page, 64, page.width - 64, 136, shade, 1)
    page.text(middle, 206, it.heading, size=27, bold=True, align="centre", most=most)
    page.text(middle, 256, it.certify, size=13, align="centre", most=most)
    down = 302 + name(page, middle, 302, it, size=27, align="centre", most=most)
    page.text(middle, down + 40, it.completed, size=13, align="centre", most=most)
    down += 76 + title(page, middle, down + 76, it, size=19, wide=most, align="centre")
    facts = ordered(it, chance)
    across(page, facts, 64, page.width - 128, down + 60, count=3, step=46, align="centre", size=12.5)
    sign(page, it, chance, page.height - 112, left=160, right=page.width - 160)


def penned(page: Page, it: Sheet, chance: Random) -> None:
    """A form of the office that its program fills in: what belongs on a line stands small below it at the left."""
    shade, left, right = chance.choice(SHADES), 70.0, page.width - 70
    page.text(left, 80, it.heading, size=28, bold=True, colour=shade, most=right - left)
    page.text(left, 102, it.body, size=14, most=right - left)
    page.text(left, 150, it.certify, size=12, most=right - left)
    page.text(left + 4, 182, one_line(it.name), size=21, bold=True, most=right - left - 8, field=_field(it))
    underlined(page, left, right, 190, it.name_label)
    page.text(left, 226, it.completed, size=12, most=right - left)
    page.text(left + 4, 256, it.course, size=16, bold=True, most=right - left - 8)
    underlined(page, left, right, 264, it.course_label)
    facts = ordered(it, chance)
    share = (right - left) / 3
    for at, fact in enumerate(facts):
        x, down = left + share * (at % 3), 310 + 48 * (at // 3)
        page.text(x + 4, down, fact.value, size=13, most=share - 28, field=fact.field)
        underlined(page, x, x + share - 20, down + 8, fact.label)
    sign(page, it, chance, page.height - 76, left=left + 90, right=right - 90)
