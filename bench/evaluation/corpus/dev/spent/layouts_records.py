"""Layouts of the former held-out half that go into a file: letters, transcripts, tables, forms."""

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
    scrawl,
    seal,
    small_print,
    unclaimed,
)

_SLATE, _WINE, _MOSS, _PALE = HexColor("#33475b"), HexColor("#6b1f3a"), HexColor("#3f5a2c"), HexColor("#eceff2")
_HUES: Final = (_SLATE, _WINE, _MOSS)


def _signed(page: Page, it: Sheet, chance: Random, down: float, left: float = 60) -> None:
    """One person signs at the left, the other at the right."""
    scrawl(page, left + 50, down - 16, chance)
    page.text(left, down, it.director, size=11)
    page.text(left, down + 15, it.role, size=9, colour=GREY)
    page.text(page.width - left, down, it.second, size=11, align="right", most=240)
    page.text(page.width - left, down + 15, it.say.second, size=9, align="right", colour=GREY, most=240)


def letter(page: Page, it: Sheet, chance: Random) -> None:
    """A letter: sender, address, reference and day, a paragraph that says it all, the rest as a list, a greeting."""
    hue = chance.choice(_HUES)
    is_right = chance.random() < 0.5
    edge, align = (page.width - 64, "right") if is_right else (64.0, "left")
    page.text(edge, 64, it.body, size=15, bold=True, align=align, colour=hue)
    page.text(edge, 81, it.place, size=9, align=align, colour=GREY)
    page.canvas.setStrokeColor(hue)
    page.canvas.line(64, page.height - 94, page.width - 64, page.height - 94)
    name(page, 64, 150, it, size=12)
    reference = f"{chance.choice(('TR', 'EDU', 'FB', 'C'))}/{chance.randrange(100, 9999)}"
    page.text(64, 208, f"{it.say.reference} {reference}", size=10, most=250)
    page.text(page.width - 64, 208, it.fact("date").value, size=11, align="right", most=250)
    page.text(64, 250, it.heading, size=14, bold=True)
    page.text(64, 284, it.say.dear.format(name=it.name), size=11.5)
    down = prose(page, 64, 312, it.sentence, size=11.5, wide=page.width - 128) + 12
    facts, joint = ordered(it, chance), between(chance)
    if chance.random() < 0.5:  # the paragraph has said the day and the hours
        facts = [fact for fact in facts if fact.field in ("", "number")]
    bullet = chance.choice(("", "", "• ", "- "))
    for fact in facts:
        field = fact.field if fact.field == "number" else ""
        page.text(64, down, f"{bullet}{fact.label}{joint}{fact.value}", size=11.5, field=field)
        down += 19
    page.text(64, down + 24, it.say.closing, size=11.5)
    _signed(page, it, chance, max(down + 92, 600), left=64)
    small_print(page, chance, 34)


def transcript(page: Page, it: Sheet, chance: Random) -> None:
    """A transcript: the holder's data two to a row, units with codes and hours, the total, small print."""
    hue = chance.choice(_HUES)
    seal(page, 84, 78, hue, 26)
    page.text(124, 72, it.body, size=16, bold=True, colour=hue)
    page.text(124, 90, it.place, size=9, colour=GREY)
    page.text(60, 146, it.heading, size=18, bold=True)
    joint = between(chance)
    facts = ordered(it, chance)
    head = [fact for fact in facts if fact.field != "hours"]
    page.text(60, 180, f"{it.name_label}{joint}{it.name}", size=12, bold=True, field="name")
    down = prose(page, 60, 202, f"{it.course_label}{joint}{it.course}", size=12, wide=page.width - 120)
    for at, fact in enumerate(head):
        across = 60 + (page.width - 120) / 2 * (at % 2)
        page.text(across, down + 6 + 20 * (at // 2), f"{fact.label}{joint}{fact.value}", size=10.5,
                  most=(page.width - 140) / 2, field=fact.field)  # fmt: skip
    _units(page, it, chance, down + 40 + 20 * ((len(head) - 1) // 2), has_codes=True)
    _signed(page, it, chance, 690)
    small_print(page, chance, 40)


def units(page: Page, it: Sheet, chance: Random) -> None:
    """An award above, a table of modules with their hours and the total below, the facts between or under them."""
    hue = chance.choice(_HUES)
    middle = page.width / 2
    page.text(middle, 76, it.body, size=15, bold=True, align="centre", colour=hue)
    page.text(middle, 122, it.heading, size=24, bold=True, align="centre", colour=hue)
    page.text(middle, 156, it.certify, size=12, align="centre")
    down = 190 + name(page, middle, 190, it, size=22, align="centre")
    page.text(middle, down + 28, it.completed, size=12, align="centre")
    page.text(middle, down + 54, it.course, size=16, bold=True, align="centre")
    end = _units(page, it, chance, down + 96, has_codes=False)
    facts, joint = ordered(it, chance), between(chance)
    has_hours = chance.random() < 0.5  # said again below the table, or only as its total
    for fact in facts:
        if fact.field == "hours" and not has_hours:
            continue
        end += 21
        field = "" if fact.field == "hours" else fact.field
        page.text(84, end + 10, f"{fact.label}{joint}{fact.value}", size=12, field=field)
    _signed(page, it, chance, 730, left=84)
    page.text(middle, page.height - 36, it.place, size=9, align="centre", colour=GREY)


def _units(page: Page, it: Sheet, chance: Random, top: float, *, has_codes: bool) -> float:
    """The table of modules; the total is the hours of the certificate. Returns where it ends."""
    canvas, left, right = page.canvas, 60.0, page.width - 60
    is_striped = chance.random() < 0.5
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.8)
    page.text(left + 6, top, it.say.module, size=10, bold=True)
    page.text(right - 6, top, it.fact("hours").label, size=10, bold=True, align="right", most=180)
    canvas.line(left, page.height - top - 6, right, page.height - top - 6)
    down = top
    for at, (title, hours) in enumerate(it.modules):
        down += 20
        if is_striped and at % 2 == 0:
            canvas.setFillColor(_PALE)
            canvas.rect(left, page.height - down - 6, right - left, 20, stroke=0, fill=1)
        code = f"{chance.choice(('NDL', 'IMS', 'U'))}{chance.randrange(100, 999)}  " if has_codes else f"{at + 1}  "
        page.text(left + 6, down, f"{code}{title}", size=10.5)
        page.text(right - 6, down, str(hours), size=10.5, align="right")
    canvas.line(left, page.height - down - 8, right, page.height - down - 8)
    down += 24
    page.text(left + 6, down, it.say.total, size=11, bold=True)
    page.text(
        right - 6, down, str(sum(hours for _, hours in it.modules)), size=11, bold=True, align="right", field="hours"
    )
    return down


def register(page: Page, it: Sheet, chance: Random) -> None:
    """A table as of continuing education: the headings in its first row, the values in the second."""
    hue = chance.choice(_HUES)
    page.text(50, 62, it.body, size=16, bold=True, colour=hue)
    page.text(50, 80, it.place, size=9, colour=GREY)
    page.text(50, 130, it.heading, size=22, bold=True)
    joint = between(chance)
    page.text(50, 172, f"{it.name_label}{joint}{it.name}", size=14, bold=True, field="name")
    facts = ordered(it, chance)
    columns = [("", it.course_label, it.course), *((fact.field, fact.label, fact.value) for fact in claimed(facts))]
    shares = [0.4, 0.2, 0.2, 0.2]
    canvas, top, across, room = page.canvas, 216.0, 50.0, page.width - 100
    canvas.setFillColor(_PALE)
    canvas.rect(across, page.height - top - 26, room, 26, stroke=0, fill=1)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.7)
    canvas.rect(across, page.height - top - 60, room, 60)
    canvas.line(across, page.height - top - 26, across + room, page.height - top - 26)
    for (field, label, value), share in zip(columns, shares, strict=True):
        wide = room * share
        page.text(across + 6, top + 17, label, size=10, bold=True, most=wide - 12)
        page.text(across + 6, top + 48, value, size=11.5, most=wide - 12, field=field)
        across += wide
        if across < page.width - 60:
            canvas.line(across, page.height - top - 60, across, page.height - top)
    down = top + 92
    for fact in unclaimed(facts):
        page.text(50, down, f"{fact.label}{joint}{fact.value}", size=10.5)
        down += 18
    _signed(page, it, chance, page.height - 90, left=50)
    if chance.random() < 0.5:
        small_print(page, chance, 30)


def leaders(page: Page, it: Sheet, chance: Random) -> None:
    """Labels at the left edge, values at the right one, dots between them."""
    hue = chance.choice(_HUES)
    canvas = page.canvas
    canvas.setStrokeColor(hue)
    canvas.setLineWidth(1.4)
    canvas.rect(30, 30, page.width - 60, page.height - 60)
    middle = page.width / 2
    page.text(middle, 92, it.heading, size=25, bold=True, align="centre", colour=hue, most=page.width - 120)
    page.text(middle, 120, it.body, size=14, align="centre")
    page.text(middle, 137, it.place, size=9, align="centre", colour=GREY)
    rows = [("name", it.name_label, it.name), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    left, right, down = 76.0, page.width - 76, 206.0
    for field, label, value in rows:
        page.text(left, down, label, size=12, most=170)
        page.text(right, down, value, size=12, bold=field == "name", align="right", most=300, field=field)
        start = left + min(page.measure(label, 12), 170) + 5
        end = right - min(page.measure(value, 12, bold=field == "name"), 300) - 5
        dots = int((end - start) / page.measure(".", 12))
        if dots > 2:
            page.text(start, down, "." * (dots - 1), size=12, colour=GREY)
        down += 31
    _signed(page, it, chance, 690, left=76)
    if chance.random() < 0.5:
        small_print(page, chance, 46)


def columns(page: Page, it: Sheet, chance: Random) -> None:
    """Two columns with a rule between them: who and what at the left, the particulars at the right."""
    hue = chance.choice(_HUES)
    half = page.width / 2
    canvas = page.canvas
    canvas.setFillColor(hue)
    canvas.rect(0, page.height - 84, page.width, 84, stroke=0, fill=1)
    white = HexColor("#ffffff")
    page.text(48, 50, it.heading, size=23, bold=True, colour=white, most=half + 80)
    page.text(page.width - 48, 50, it.body, size=12, align="right", colour=white, most=half - 150)
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.7)
    canvas.line(half, page.height - 116, half, 116)
    page.text(48, 148, it.certify, size=12, most=half - 80)
    down = 184 + name(page, 48, 184, it, size=22, most=half - 80)
    page.text(48, down + 34, it.completed, size=12, most=half - 80)
    down = prose(page, 48, down + 62, it.course, size=15, wide=half - 96)
    page.text(48, down + 14, it.place, size=9, colour=GREY, most=half - 80)
    is_one_line = chance.random() < 0.5
    down, joint = 148.0, between(chance)
    for fact in ordered(it, chance):
        if is_one_line:
            page.text(half + 30, down, f"{fact.label}{joint}{fact.value}", size=11.5, most=half - 70, field=fact.field)
            down += 27
            continue
        page.text(half + 30, down, fact.label, size=9, colour=GREY, most=half - 70)
        page.text(half + 30, down + 15, fact.value, size=12.5, most=half - 70, field=fact.field)
        down += 36
    _signed(page, it, chance, page.height - 66, left=48)


def blanks(page: Page, it: Sheet, chance: Random) -> None:
    """A printed form that was filled in: each value on a ruled line behind its label, or above it."""
    hue = chance.choice(_HUES)
    page.text(page.width / 2, 84, it.body, size=16, bold=True, align="centre", colour=hue)
    page.text(page.width / 2, 102, it.place, size=9, align="centre", colour=GREY)
    page.text(page.width / 2, 160, it.heading, size=23, bold=True, align="centre")
    rows = [("name", it.name_label, it.name), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    canvas, down, is_above = page.canvas, 220.0, chance.random() < 0.35
    canvas.setStrokeColor(GREY)
    canvas.setLineWidth(0.6)
    colon = chance.choice((":", "", " :"))
    for field, label, value in rows:
        if is_above:  # the value on the rule, what it is in small letters under it
            page.text(74, down, value, size=13, bold=field == "name", most=430, field=field)
            canvas.line(70, page.height - down - 4, page.width - 70, page.height - down - 4)
            page.text(74, down + 14, label, size=8, colour=GREY)
            down += 42
            continue
        page.text(70, down, f"{label}{colon}", size=11, most=165)
        page.text(246, down, value, size=12.5, bold=field == "name", most=page.width - 322, field=field)
        canvas.line(240, page.height - down - 4, page.width - 70, page.height - down - 4)
        down += 34
    _signed(page, it, chance, max(700, down + 40), left=70)
    if chance.random() < 0.5:
        small_print(page, chance, 30)
