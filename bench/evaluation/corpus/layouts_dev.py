"""The layouts of the first half."""

from collections.abc import Mapping
from random import Random
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, A5, landscape

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.layout import Layout
from bench.evaluation.corpus.page import GREY, Page

_BLUE, _RED, _PALE = HexColor("#204a7b"), HexColor("#7c2430"), HexColor("#eef2f6")


def _framed(page: Page, it: Sheet, chance: Random) -> None:
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


def _list(page: Page, it: Sheet, chance: Random) -> None:
    """A letter's head, then label and value on each line."""
    page.text(60, 80, it.body, size=18, bold=True, colour=_BLUE)
    page.text(60, 98, it.place, size=10, colour=GREY)
    page.text(60, 170, it.heading, size=22, bold=True)
    page.text(60, 220, f"{it.name_label}: {it.name}", size=14, bold=True, field="name")
    page.text(60, 248, f"{it.course_label}: {it.course}", size=13)
    for row, fact in enumerate(it.facts):
        page.text(60, 288 + 24 * row, f"{fact.label}: {fact.value}", field=fact.field)
    page.text(60, 560, f"{it.role}: {it.director}", size=11)


def _table(page: Page, it: Sheet, chance: Random) -> None:
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


def _captions(page: Page, it: Sheet, chance: Random) -> None:
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


def _card(page: Page, it: Sheet, chance: Random) -> None:
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


FACES: Final = ("sans", "helvetica")
LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "framed": (_framed, landscape(A4)),
    "list": (_list, A4),
    "table": (_table, A4),
    "captions": (_captions, landscape(A4)),
    "card": (_card, landscape(A5)),
    "modules": (_modules, A4),
}
