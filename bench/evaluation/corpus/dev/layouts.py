"""The layouts of the dev half."""

from collections.abc import Mapping
from random import Random
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape
from reportlab.lib.utils import simpleSplit

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.layout import Layout
from bench.evaluation.corpus.page import GREY, Page

_BLUE, _RED, _PALE = HexColor("#204a7b"), HexColor("#7c2430"), HexColor("#eef2f6")
_GREEN, _GOLD, _PLUM = HexColor("#1f5b46"), HexColor("#8a6a1f"), HexColor("#4b2a5e")


def _framed(page: Page, it: Sheet, _: Random) -> None:
    """Everything centred inside a frame, the facts below one another."""
    page.canvas.setStrokeColor(_RED)
    page.canvas.setLineWidth(2)
    page.canvas.rect(28, 28, page.width - 56, page.height - 56)
    middle = page.width / 2
    page.text(middle, 92, it.body, size=17, align="centre", colour=GREY)
    page.text(middle, 146, it.heading, size=30, bold=True, align="centre", colour=_RED)
    page.text(middle, 190, it.certify, size=13, align="centre")
    page.text(middle, 232, it.name, size=26, bold=True, align="centre", field="name")
    page.text(middle, 268, it.completed, size=13, align="centre")
    page.text(middle, 302, it.course, size=18, bold=True, align="centre")
    for row, fact in enumerate(it.facts):
        page.text(middle, 344 + 23 * row, f"{fact.label}: {fact.value}", align="centre", field=fact.field)
    page.text(middle, 500, it.director, align="centre")
    page.text(middle, 516, it.role, size=10, align="centre", colour=GREY)


def _list(page: Page, it: Sheet, _: Random) -> None:
    """A letter's head, then label and value on each line."""
    page.text(60, 80, it.body, size=18, bold=True, colour=_BLUE)
    page.text(60, 98, it.place, size=10, colour=GREY)
    page.text(60, 170, it.heading, size=22, bold=True)
    page.text(60, 220, f"{it.name_label}: {it.name}", size=14, bold=True, field="name")
    page.text(60, 248, f"{it.course_label}: {it.course}", size=13)
    for row, fact in enumerate(it.facts):
        page.text(60, 288 + 24 * row, f"{fact.label}: {fact.value}", field=fact.field)
    page.text(60, 560, f"{it.role}: {it.director}", size=11)


def _table(page: Page, it: Sheet, _: Random) -> None:
    """A ruled table: labels in the left column, values in the right one."""
    page.text(page.width / 2, 96, it.heading, size=24, bold=True, align="centre", colour=_BLUE)
    page.text(page.width / 2, 124, it.body, size=14, align="centre")
    rows = [("name", it.name_label, it.name), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in it.facts]
    page.canvas.setStrokeColor(GREY)
    for row, (field, label, value) in enumerate(rows):
        top = 190 + 34 * row
        page.canvas.line(60, page.height - top - 12, page.width - 60, page.height - top - 12)
        page.text(66, top, label, size=11, colour=GREY, most=170)
        page.text(250, top, value, size=13, bold=field == "name", most=page.width - 320, field=field)
    page.text(66, 600, it.director, size=11)
    page.text(66, 615, it.role, size=9, colour=GREY)


def _captions(page: Page, it: Sheet, _: Random) -> None:
    """A column of colour; each caption stands small above its value."""
    page.canvas.setFillColor(_BLUE)
    page.canvas.rect(0, 0, 150, page.height, stroke=0, fill=1)
    left = 190.0
    page.text(left, 70, it.body, size=14, colour=GREY)
    page.text(left, 118, it.heading, size=26, bold=True, colour=_BLUE)
    page.text(left, 168, it.certify, size=11, colour=GREY)
    page.text(left, 196, it.name, size=23, bold=True, field="name")
    page.text(left, 230, it.completed, size=11, colour=GREY)
    page.text(left, 256, it.course, size=16, bold=True)
    for row, fact in enumerate(it.facts):
        page.text(left, 296 + 40 * row, fact.label, size=9, colour=GREY)
        page.text(left, 312 + 40 * row, fact.value, size=13, field=fact.field)
    page.text(page.width - 50, page.height - 60, it.director, size=11, align="right")
    page.text(page.width - 50, page.height - 46, it.role, size=9, align="right", colour=GREY)


def _card(page: Page, it: Sheet, _: Random) -> None:
    """Half a page; facts stand two to a row, their labels in front of them."""
    page.canvas.setFillColor(_PALE)
    page.canvas.rect(0, page.height - 66, page.width, 66, stroke=0, fill=1)
    page.text(36, 42, it.body, size=15, bold=True, colour=_BLUE)
    page.text(36, 100, it.heading, size=19, bold=True)
    page.text(36, 130, it.certify, size=10)
    page.text(36, 156, it.name, size=19, bold=True, field="name")
    page.text(36, 180, it.completed, size=10)
    page.text(36, 202, it.course, size=14, bold=True)
    for at, fact in enumerate(it.facts):
        across = 36 + (page.width / 2 - 20) * (at % 2)
        page.text(
            across, 246 + 28 * (at // 2), f"{fact.label}: {fact.value}", size=10, most=page.width / 2 - 40,
            field=fact.field,
        )  # fmt: skip
    page.text(36, page.height - 42, f"{it.director}, {it.role}", size=9, colour=GREY)


def _modules(page: Page, it: Sheet, chance: Random) -> None:
    """A record with numbered modules between the name and the facts."""
    page.text(54, 72, it.heading, size=20, bold=True)
    page.text(54, 96, f"{it.body} · {it.place}", size=10, colour=GREY)
    page.text(54, 140, f"{it.name_label}: {it.name}", size=13, field="name")
    page.text(54, 162, f"{it.course_label}: {it.course}", size=13)
    page.canvas.line(54, page.height - 178, page.width - 54, page.height - 178)
    for row in range(chance.randint(3, 5)):
        page.text(64, 200 + 20 * row, f"{row + 1}. {it.course_label} {chr(65 + row)}", size=11)
    for row, fact in enumerate(it.facts):
        page.text(54, 330 + 24 * row, f"{fact.label}: {fact.value}", size=12, bold=True, field=fact.field)
    page.text(54, 640, it.director, size=11)
    page.text(54, 655, it.role, size=9, colour=GREY)


def _prose(page: Page, it: Sheet, _: Random) -> None:
    """One sentence says everything; only the number stands apart. The sentence breaks wherever it must."""
    page.text(page.width / 2, 100, it.body, size=18, bold=True, align="centre", colour=_GREEN)
    page.text(page.width / 2, 118, it.place, size=10, align="centre", colour=GREY)
    page.text(page.width / 2, 190, it.heading, size=26, bold=True, align="centre")
    for row, line in enumerate(simpleSplit(it.sentence, "Helvetica", 16, page.width - 150)):
        page.text(page.width / 2, 260 + 26 * row, line, size=15, align="centre", most=page.width - 100)
    rest = [fact for fact in it.facts if fact.field in ("number", "")]
    for row, fact in enumerate(rest):
        page.text(page.width / 2, 400 + 22 * row, f"{fact.label}: {fact.value}", align="centre", field=fact.field)
    page.text(page.width / 2, 510, f"{it.director}, {it.role}", size=11, align="centre")


def _ruled(page: Page, it: Sheet, _: Random) -> None:
    """A diploma: the name on a rule; below, three columns of values with captions under them."""
    for inset, line in ((20, 4.0), (30, 1.0)):
        page.canvas.setStrokeColor(_GOLD)
        page.canvas.setLineWidth(line)
        page.canvas.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset)
    middle = page.width / 2
    page.text(middle, 86, it.heading, size=32, bold=True, align="centre", colour=_GOLD)
    page.text(middle, 122, it.body, size=16, align="centre")
    page.text(middle, 176, it.certify, size=12, align="centre")
    page.text(middle, 222, it.name, size=28, bold=True, align="centre", field="name")
    page.canvas.line(middle - 190, page.height - 230, middle + 190, page.height - 230)
    page.text(middle, 262, it.completed, size=12, align="centre")
    page.text(middle, 294, it.course, size=18, bold=True, align="centre")
    column = (page.width - 120) / 3
    for at, fact in enumerate(it.facts):
        across, down = 60 + column * (at % 3 + 0.5), 360 + 62 * (at // 3)
        page.text(across, down, fact.value, size=14, bold=True, align="centre", most=column - 12, field=fact.field)
        page.text(across, down + 18, fact.label, size=9, align="centre", colour=GREY, most=column - 12)
    page.text(page.width - 80, 520, it.director, size=11, align="right")
    page.text(page.width - 80, 535, it.role, size=9, align="right", colour=GREY)


def _boxes(page: Page, it: Sheet, _: Random) -> None:
    """A form: boxes with a small label in the corner and the value below it, two to a row."""
    page.text(54, 70, it.body, size=16, bold=True, colour=_PLUM)
    page.text(54, 112, it.heading, size=20, bold=True)
    page.canvas.setStrokeColor(GREY)
    cells = [("name", it.name_label, it.name, 0, 2), ("", it.course_label, it.course, 1, 2)]
    cells += [(f.field, f.label, f.value, 2 + at // 2, at % 2) for at, f in enumerate(it.facts)]
    wide = (page.width - 108) / 2
    for field, label, value, row, column in cells:
        left, top = 54 + wide * (column % 2), 150 + 58 * row
        page.canvas.rect(left, page.height - top - 50, wide * (2 if column == 2 else 1), 50)
        page.text(left + 6, top + 14, label, size=8, colour=GREY, most=wide - 12)
        page.text(left + 6, top + 38, value, size=14, bold=field == "name", most=wide - 14, field=field)
    page.text(54, page.height - 120, f"{it.role}: {it.director}", size=10)
    page.text(54, page.height - 60, it.place, size=9, colour=GREY)


def _ribbon(page: Page, it: Sheet, _: Random) -> None:
    """A dark band on top, words set to the right, the facts on one line with dots between them."""
    page.canvas.setFillColor(_PLUM)
    page.canvas.rect(0, page.height - 80, page.width, 80, stroke=0, fill=1)
    right = page.width - 56
    page.text(right, 50, it.body, size=19, bold=True, align="right", colour=HexColor("#ffffff"))
    page.text(right, 150, it.heading, size=24, bold=True, align="right", colour=_PLUM)
    page.text(right, 192, it.certify, size=12, align="right")
    page.text(right, 232, it.name, size=25, bold=True, align="right", field="name")
    page.text(right, 266, it.completed, size=12, align="right")
    page.text(right, 296, it.course, size=17, bold=True, align="right")
    across = 56.0
    for fact in it.facts[:3]:
        text = f"{fact.label}: {fact.value}"
        page.text(across, 380, text, size=10.5, most=(page.width - 130) / 3, field=fact.field)
        across += (page.width - 112) / 3
        if fact is not it.facts[2]:
            page.text(across - 12, 380, "·", size=10.5)
    for row, fact in enumerate(it.facts[3:]):
        page.text(56, 404 + 20 * row, f"{fact.label}: {fact.value}", size=10.5, field=fact.field)
    page.text(56, page.height - 70, it.director, size=11)
    page.text(56, page.height - 55, it.role, size=9, colour=GREY)


def _dense(page: Page, it: Sheet, chance: Random) -> None:
    """A full page: the facts among approvals, learning outcomes and small print with numbers of other kinds."""
    page.text(50, 60, it.body, size=17, bold=True, colour=_GREEN)
    page.text(50, 76, f"{it.place} · Tel. +{chance.randrange(10, 99)} {chance.randrange(10**7, 10**8)}", size=9)
    page.text(50, 130, it.heading, size=22, bold=True)
    page.text(50, 165, it.certify, size=12)
    page.text(50, 192, it.name, size=20, bold=True, field="name")
    page.text(50, 218, it.completed, size=12)
    page.text(50, 242, it.course, size=15, bold=True)
    for row, fact in enumerate(it.facts):
        page.text(50, 280 + 22 * row, f"{fact.label}: {fact.value}", size=12, field=fact.field)
    small = (
        f"Approved provider {chance.randrange(1000, 9999)}-{chance.randrange(10, 99)}. Module A: anatomy and safety.",
        "Module B: needle technique, clean field, sharps disposal. Module C: assessment.",
        f"Version {chance.randint(2, 6)}.{chance.randint(0, 9)} of the curriculum. Page 1 of 1.",
    )
    for row, line in enumerate(small):
        page.text(50, 470 + 16 * row, line, size=9, colour=GREY)
    page.text(50, 640, it.director, size=12)
    page.text(50, 656, it.role, size=10, colour=GREY)


def _split(page: Page, it: Sheet, _: Random) -> None:
    """Words at the left; at the right a panel with label and value on opposite edges."""
    page.text(56, 80, it.heading, size=24, bold=True, colour=_GREEN, most=420)
    page.text(56, 150, it.certify, size=12, most=420)
    page.text(56, 188, it.name, size=22, bold=True, most=420, field="name")
    page.text(56, 222, it.completed, size=12, most=420)
    page.text(56, 250, it.course, size=15, bold=True, most=420)
    page.text(56, 420, it.body, size=14, bold=True, most=420)
    page.text(56, 470, f"{it.role}: {it.director}", size=10, most=420)
    left, right = 500.0, page.width - 44
    page.canvas.setStrokeColor(_GREEN)
    page.canvas.rect(left - 12, page.height - 330, right - left + 24, 230)
    for row, fact in enumerate(it.facts):
        page.text(left, 134 + 42 * row, fact.label, size=9, colour=GREY, most=190)
        page.text(right, 152 + 42 * row, fact.value, size=13, bold=True, align="right", most=190, field=fact.field)


def _twin(page: Page, it: Sheet, _: Random) -> None:
    """Two languages: each label in the place's own and in English."""
    english = {"date": "Date of completion", "hours": "Hours", "number": "Certificate number"}
    page.text(60, 90, it.body, size=18, bold=True, colour=_PLUM)
    page.text(60, 140, it.heading, size=22, bold=True)
    page.text(60, 200, f"{it.name_label} / Name of participant: {it.name}", size=14, field="name")
    page.text(60, 232, f"{it.course_label} / Course: {it.course}", size=13)
    for row, fact in enumerate(it.facts):
        label = f"{fact.label} / {english[fact.field]}" if fact.field else fact.label
        page.text(60, 274 + 28 * row, f"{label}: {fact.value}", size=12, field=fact.field)
    page.text(60, 480, f"{it.director} · {it.role}", size=11)


FACES: Final = ("sans", "helvetica", "serif", "times")
LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "framed": (_framed, landscape(A4)),
    "list": (_list, A4),
    "table": (_table, A4),
    "captions": (_captions, landscape(A4)),
    "card": (_card, landscape(A5)),
    "modules": (_modules, A4),
    "prose": (_prose, landscape(A4)),
    "ruled": (_ruled, landscape(A4)),
    "boxes": (_boxes, LETTER),
    "ribbon": (_ribbon, landscape(LETTER)),
    "dense": (_dense, A4),
    "split": (_split, landscape(LETTER)),
    "twin": (_twin, A4),
}
