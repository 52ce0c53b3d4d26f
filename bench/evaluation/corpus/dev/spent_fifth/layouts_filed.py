"""Layouts of the fifth spent half that go into a file: a list, a log, a page of the web, hours by topic."""

from random import Random

from bench.evaluation.corpus.dev.spent_fifth.layouts_shown import HUES, MIST, SAND, colon, signed
from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import claimed, name, ordered, prose, signatures, small_print, unclaimed


def gutter(page: Page, it: Sheet, chance: Random) -> None:
    """A plain list: labels flush right and values flush left of a gutter, holder and course among them."""
    hue, mid = chance.choice(HUES), 236.0
    page.text(60, 76, it.body, size=17, bold=True, colour=hue, most=page.width - 120)
    page.text(60, 94, it.place, size=9, colour=GREY)
    page.text(60, 152, it.heading, size=24, bold=True, most=page.width - 120)
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(2.4)
    page.canvas.line(60, page.height - 166, 150, page.height - 166)
    ending = chance.choice((":", ":", ""))
    rows = [("name", it.name_label, " ".join(it.name.split())), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    for at, (field, label, value) in enumerate(rows):
        down = 214 + 31 * at
        page.text(mid, down, f"{label}{ending}", size=11, align="right", colour=GREY, most=180)
        page.text(mid + 16, down, value, size=13, bold=at == 0, most=page.width - mid - 70, field=field)
    signatures(page, it, chance, page.height - 110, centres=(165, page.width - 165))
    if chance.random() < 0.5:
        small_print(page, chance, 34)


def logbook(page: Page, it: Sheet, chance: Random) -> None:
    """A page out of a record of further training: who did what above a table with a heading row and one entry."""
    hue, canvas, left, right = chance.choice(HUES), page.canvas, 54.0, page.width - 54
    page.text(left, 66, it.heading, size=23, bold=True, most=440)
    page.text(right, 58, it.body, size=13, bold=True, align="right", colour=hue, most=240)
    page.text(right, 74, it.place, size=8.5, align="right", colour=GREY, most=240)
    page.text(left, 122, it.certify, size=11.5, colour=GREY)
    down = 152 + name(page, left, 152, it, size=22, most=right - left)
    page.text(left, down + 28, it.completed, size=11.5, colour=GREY, most=right - left)
    facts = claimed(ordered(it, chance))
    shares = {"date": 0.28, "hours": 0.16, "number": 0.2}
    widths = (0.36, *(shares[fact.field] for fact in facts))
    cells = [("", it.course_label, it.course), *((fact.field, fact.label, fact.value) for fact in facts)]
    top, x = down + 54, left
    canvas.setFillColor(MIST)
    canvas.rect(left, page.height - top - 26, right - left, 26, stroke=0, fill=1)
    canvas.setStrokeColor(hue)
    canvas.setLineWidth(0.8)
    canvas.rect(left, page.height - top - 64, right - left, 64, stroke=1, fill=0)
    for (field, label, value), share in zip(cells, widths, strict=True):
        wide = share * (right - left)
        if x > left:
            canvas.setStrokeColor(hue)
            canvas.line(x, page.height - top, x, page.height - top - 64)
        page.text(x + 8, top + 17, label, size=10, bold=True, most=wide - 14)
        page.text(x + 8, top + 49, value, size=12, most=wide - 14, field=field)
        x += wide
    joint = colon(chance)
    for at, fact in enumerate(unclaimed(it.facts)):
        x, line = left + (right - left) / 3 * (at % 3), f"{fact.label}{joint}{fact.value}"
        page.text(x, top + 94 + 22 * (at // 3), line, size=10.5, most=(right - left) / 3 - 12)
    signatures(page, it, chance, page.height - 92, centres=(left + 100, right - 110))
    small_print(page, chance, 26)


def printout(page: Page, it: Sheet, chance: Random) -> None:
    """The print of a page of a learning platform: path on top, label above value with hair lines, address below."""
    hue, canvas, left, right = chance.choice(HUES), page.canvas, 58.0, page.width - 58
    page.text(left, 34, it.body, size=8, colour=GREY, most=300)
    page.text(right, 34, "lms.example", size=8, align="right", colour=GREY)
    page.text(left, 78, f"{it.body}  ›  {it.course}", size=9.5, colour=hue, most=right - left)
    page.text(left, 120, it.heading, size=24, bold=True, most=right - left)
    page.text(left, 148, it.course, size=15, most=right - left)
    rows = [("name", it.name_label, " ".join(it.name.split()))]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    down = 186.0
    for field, label, value in rows:
        canvas.setStrokeColor(MIST)
        canvas.setLineWidth(1)
        canvas.line(left, page.height - down, right, page.height - down)
        page.text(left, down + 18, label, size=9.5, colour=GREY, most=right - left)
        page.text(left, down + 35, value, size=13, bold=field == "name", most=right - left, field=field)
        down += 46
    page.text(left, max(down + 28, 640), it.director, size=11)
    page.text(left, max(down + 28, 640) + 14, it.role, size=9, colour=GREY)
    address = f"lms.example/certificate/view?id={chance.randrange(10**4, 10**6)}"
    page.text(left, page.height - 30, address, size=8, colour=GREY)
    page.text(right, page.height - 30, "1/1", size=8, align="right", colour=GREY)


def timesheet(page: Page, it: Sheet, chance: Random) -> None:
    """A certificate with what was taught: holder and course on top, hours by topic in a table, particulars below."""
    hue, canvas, left, right = chance.choice(HUES), page.canvas, 62.0, page.width - 62
    canvas.setFillColor(hue)
    canvas.rect(left, page.height - 62, 46, 6, stroke=0, fill=1)
    page.text(left, 88, it.heading, size=23, bold=True, most=right - left)
    page.text(left, 110, it.body, size=13, colour=hue, most=right - left)
    page.text(left, 152, it.certify, size=11.5)
    down = 182 + name(page, left, 182, it, size=21, most=right - left)
    page.text(left, down + 28, it.completed, size=11.5, most=right - left)
    page.text(left, down + 54, it.course, size=16, bold=True, most=right - left)
    hours, down = it.fact("hours"), down + 84
    canvas.setFillColor(SAND)
    canvas.rect(left, page.height - down - 22, right - left, 22, stroke=0, fill=1)
    page.text(left + 8, down + 15, it.say.module, size=10.5, bold=True)
    page.text(right - 8, down + 15, "h", size=10.5, bold=True, align="right")
    total = sum(taken for _, taken in it.modules)
    for topic, taken in (*it.modules, (it.say.total, total)):
        down += 22
        page.text(left + 8, down + 15, topic, size=11, bold=topic == it.say.total, most=340)
        page.text(right - 8, down + 15, str(taken), size=11, bold=topic == it.say.total, align="right")
        canvas.setStrokeColor(GREY)
        canvas.setLineWidth(0.4)
        canvas.line(left, page.height - down - 22, right, page.height - down - 22)
    down += 56
    joint, facts = colon(chance), [fact for fact in ordered(it, chance) if fact is not hours]
    for at, fact in enumerate([hours, *facts]):
        x, line = left + (right - left) / 2 * (at % 2), f"{fact.label}{joint}{fact.value}"
        page.text(x, down + 24 * (at // 2), line, size=11, most=(right - left) / 2 - 12, field=fact.field)
    signed(page, it, chance, left, page.height - 84)


def confirmed(page: Page, it: Sheet, chance: Random) -> None:
    """A letter of confirmation: reference on top, one paragraph, the rest as a list, two people sign."""
    joint, number = colon(chance), it.fact("number")
    page.text(page.width - 70, 78, it.body, size=15, bold=True, align="right", most=page.width - 140)
    page.text(page.width - 70, 95, it.place, size=9, align="right", colour=GREY)
    page.text(70, 156, f"{number.label}{joint}{number.value}", size=11, field="number")
    page.text(70, 208, it.heading, size=17, bold=True, most=page.width - 140)
    page.text(70, 246, it.say.dear.format(name=" ".join(it.name.split())), size=11.5, most=page.width - 140)
    down = prose(page, 70, 276, it.sentence, size=11.5, wide=page.width - 140, leading=1.6) + 14
    for fact in unclaimed(ordered(it, chance)):
        page.text(84, down, f"•  {fact.label}{joint}{fact.value}", size=11.5)
        down += 20
    page.text(70, max(down + 30, 520), it.say.closing, size=11.5)
    signatures(page, it, chance, max(down + 110, 610), centres=(165, page.width - 165))
    small_print(page, chance, 34)
