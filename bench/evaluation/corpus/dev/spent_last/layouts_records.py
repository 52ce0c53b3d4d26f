"""Layouts of the last spent half that go into a file: a ministry, an association, a platform's record, a voucher."""

from random import Random

from bench.evaluation.corpus.dev.spent_last.layouts_awards import HUES, PALE, WHITE, joint, listed, signed_once
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import claimed, name, ordered, prose, seal, signatures, small_print, unclaimed


def ministry(page: Page, it: Sheet, chance: Random) -> None:
    """An official paper: the number at the upper left, the award in the middle, a list with dashes, a round stamp."""
    middle, text = page.width / 2, joint(chance)
    number = it.fact("number")
    page.text(middle, 62, it.body.upper(), size=14, bold=True, align="centre", most=page.width - 110)
    page.text(middle, 80, it.place, size=9, align="centre")
    page.canvas.setLineWidth(2)
    page.canvas.line(60, page.height - 92, page.width - 60, page.height - 92)
    page.canvas.setLineWidth(0.5)
    page.canvas.line(60, page.height - 96, page.width - 60, page.height - 96)
    page.text(64, 124, f"{number.label}{text}{number.value}", size=11, field="number")
    page.text(middle, 190, it.heading.upper(), size=20, bold=True, align="centre", most=page.width - 110)
    page.text(middle, 234, it.certify, size=12, align="centre")
    down = 270 + name(page, middle, 270, it, size=20, align="centre", most=page.width - 120)
    page.text(middle, down + 34, it.completed, size=12, align="centre", most=page.width - 110)
    page.text(middle, down + 60, it.course, size=15, bold=True, align="centre", most=page.width - 110)
    top = down + 112
    for fact in ordered(it, chance):
        if fact.field != "number":
            page.text(86, top, "–", size=12)
            page.text(104, top, f"{fact.label}{text}{fact.value}", size=12, field=fact.field)
            top += 25
    canvas = page.canvas
    canvas.setStrokeColor(chance.choice(HUES))
    for radius, line in ((52, 1.6), (46, 0.8), (30, 0.8)):
        canvas.setLineWidth(line)
        canvas.circle(middle, page.height - max(top + 70, 610), radius, stroke=1, fill=0)
    signatures(page, it, chance, page.height - 92, centres=(165, page.width - 165))


def statement(page: Page, it: Sheet, chance: Random) -> None:
    """An association's statement: a grid in which labels and values take turns, four to a row."""
    hue = chance.choice(HUES)
    page.canvas.setFillColor(hue)
    page.canvas.rect(48, page.height - 92, page.width - 96, 48, stroke=0, fill=1)
    page.text(62, 75, it.body, size=17, bold=True, colour=WHITE, most=page.width - 130)
    page.text(page.width / 2, 132, it.heading, size=20, bold=True, align="centre", most=page.width - 120)
    left, wide = 48.0, (page.width - 96) / 4
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(0.6)

    def cell(x: float, down: float, span: float, label: str, value: str, field: str = "") -> None:
        page.canvas.setFillColor(PALE)
        page.canvas.rect(x, page.height - down - 30, wide, 30, stroke=1, fill=1)
        page.canvas.rect(x + wide, page.height - down - 30, span - wide, 30, stroke=1, fill=0)
        page.text(x + 7, down + 19, label, size=10, most=wide - 12)
        page.text(x + wide + 7, down + 19, value, size=11.5, most=span - wide - 12, field=field)

    cell(left, 158, 4 * wide, it.name_label, " ".join(it.name.split()), "name")
    cell(left, 188, 4 * wide, it.course_label, it.course)
    facts = ordered(it, chance)
    for at, fact in enumerate(facts):
        cell(left + 2 * wide * (at % 2), 218 + 30 * (at // 2), 2 * wide, fact.label, fact.value, fact.field)
    down = 218 + 30 * ((len(facts) + 1) // 2) + 34
    prose(page, left, down, it.sentence, size=10.5, wide=page.width - 96)
    signatures(page, it, chance, page.height - 74, centres=(170, page.width - 170))
    small_print(page, chance, 24)


def report(page: Page, it: Sheet, chance: Random) -> None:
    """A platform's record of a learner: striped rows, labels left and values right, modules done, a bar at 100 %."""
    hue = chance.choice(HUES)
    page.text(54, 60, it.body, size=12, bold=True, colour=hue)
    page.text(54, 98, it.heading, size=21, bold=True)
    down = 134 + name(page, 54, 134, it, size=17)
    page.text(54, down + 22, it.course, size=13, colour=GREY)
    page.canvas.setFillColor(hue)
    page.canvas.roundRect(54, page.height - down - 48, page.width - 160, 10, 5, stroke=0, fill=1)
    page.text(page.width - 54, down + 47, "100 %", size=11, bold=True, align="right")
    down += 74
    for at, fact in enumerate(ordered(it, chance)):
        if at % 2 == 0:
            page.canvas.setFillColor(PALE)
            page.canvas.rect(54, page.height - down - 25, page.width - 108, 25, stroke=0, fill=1)
        page.text(64, down + 17, fact.label, size=11, colour=GREY, most=230)
        page.text(page.width - 64, down + 17, fact.value, size=11.5, align="right", most=270, field=fact.field)
        down += 25
    down += 36
    page.text(54, down, it.say.module, size=11, bold=True)
    page.text(page.width - 64, down, "h", size=11, bold=True, align="right")
    for topic, hours in it.modules:
        down += 21
        page.canvas.setFillColor(hue)
        page.canvas.circle(60, page.height - down + 4, 3.2, stroke=0, fill=1)
        page.text(72, down, topic, size=11)
        page.text(page.width - 64, down, str(hours), size=11, align="right")
    page.text(72, down + 24, it.say.total, size=11, bold=True)
    total = sum(hours for _, hours in it.modules)
    page.text(page.width - 64, down + 24, str(total), size=11, bold=True, align="right")
    signed_once(page, it, chance, 160, page.height - 84)
    page.text(54, page.height - 30, f"lms.example/report/{chance.randrange(1000, 9999)}", size=8, colour=GREY)


def voucher(page: Page, it: Sheet, chance: Random) -> None:
    """A seminar's form for credits with a stub to tear off, on which course and number stand again."""
    hue, stub = chance.choice(HUES), page.width - 190
    canvas = page.canvas
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.8)
    canvas.rect(24, 24, page.width - 48, page.height - 48)
    canvas.setDash(4, 3)
    canvas.line(stub, 24, stub, page.height - 24)
    canvas.setDash()
    page.text(44, 58, it.body, size=15, bold=True, colour=hue, most=stub - 70)
    page.text(44, 74, it.place, size=8, colour=GREY, most=stub - 70)
    page.text(44, 106, it.heading, size=17, bold=True, most=stub - 70)
    page.text(44, 134, it.name_label, size=9, colour=GREY)
    down = 154 + name(page, 44, 154, it, size=19, most=stub - 70)
    page.text(44, down + 24, it.course_label, size=9, colour=GREY)
    page.text(44, down + 42, it.course, size=14, most=stub - 70)
    facts, text, column = ordered(it, chance), joint(chance), (stub - 60) / 2
    for at, fact in enumerate(facts):
        x, top = 44 + column * (at % 2), down + 74 + 24 * (at // 2)
        page.text(x, top, f"{fact.label}{text}{fact.value}", size=11, most=column - 12, field=fact.field)
    signed_once(page, it, chance, 160, page.height - 66)
    number = it.fact("number")
    page.text(stub + 16, 58, it.body, size=9, bold=True, colour=hue, most=140)
    page.text(stub + 16, 88, it.course, size=9, most=140)
    page.text(stub + 16, 112, number.label, size=8, colour=GREY, most=140)
    page.text(stub + 16, 126, number.value, size=11, most=140)
    seal(page, stub + 83, page.height - 90, hue, 30)


def declaration(page: Page, it: Sheet, chance: Random) -> None:
    """A typed declaration: one paragraph says what is certified, the number stands above and the rest below it."""
    text, number = joint(chance), it.fact("number")
    page.text(70, 84, it.body, size=15, bold=True, most=page.width - 140)
    page.text(70, 102, it.place, size=9.5, colour=GREY)
    page.text(70, 150, f"{number.label}{text}{number.value}", size=11.5, field="number")
    page.text(page.width / 2, 216, it.heading, size=20, bold=True, align="centre", most=page.width - 140)
    down = prose(page, 70, 270, it.sentence, size=12.5, wide=page.width - 140, leading=1.7) + 22
    down = listed(page, 70, down, unclaimed(ordered(it, chance)), text, 21, 11.5)
    for row, line in enumerate((it.say.closing, "", it.director, it.role)):
        page.text(70, max(down + 40, 560) + 17 * row, line, size=11.5)
    if chance.random() < 0.5:
        small_print(page, chance, 36)


def slip(page: Page, it: Sheet, chance: Random) -> None:
    """Half a sheet: all that is claimed in a box with a rule between the rows, the rest in a line below the box."""
    hue, middle = chance.choice(HUES), page.width / 2
    page.text(middle, 50, it.body, size=15, bold=True, align="centre", colour=hue, most=page.width - 80)
    page.text(middle, 76, it.heading, size=13, align="centre")
    rows = [("name", it.name_label, " ".join(it.name.split())), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in claimed(ordered(it, chance))]
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(1.2)
    page.canvas.roundRect(40, page.height - 98 - 29 * len(rows), page.width - 80, 29 * len(rows), 6)
    page.canvas.setLineWidth(0.4)
    for at, (field, label, value) in enumerate(rows):
        if at:
            page.canvas.line(40, page.height - 98 - 29 * at, page.width - 40, page.height - 98 - 29 * at)
        page.text(52, 117 + 29 * at, label, size=10, colour=GREY, most=170)
        page.text(236, 117 + 29 * at, value, size=12.5, most=page.width - 290, field=field)
    down = 98 + 29 * len(rows) + 20
    for at, fact in enumerate(unclaimed(it.facts)):
        x = 40 + (page.width - 80) / 3 * (at % 3)
        line = f"{fact.label}: {fact.value}"
        page.text(x, down + 15 * (at // 3), line, size=8.5, most=(page.width - 80) / 3 - 10)
    signed_once(page, it, chance, middle, page.height - 52)
