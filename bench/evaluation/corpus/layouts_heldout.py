"""The layouts of the held-out half."""

from collections.abc import Mapping
from random import Random
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.utils import simpleSplit

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.layout import Layout
from bench.evaluation.corpus.page import GREY, Page

_GREEN, _GOLD, _PLUM = HexColor("#1f5b46"), HexColor("#8a6a1f"), HexColor("#4b2a5e")


def _prose(page: Page, it: Sheet, chance: Random) -> None:
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


def _ruled(page: Page, it: Sheet, chance: Random) -> None:
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


def _boxes(page: Page, it: Sheet, chance: Random) -> None:
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


def _ribbon(page: Page, it: Sheet, chance: Random) -> None:
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


def _split(page: Page, it: Sheet, chance: Random) -> None:
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


def _twin(page: Page, it: Sheet, chance: Random) -> None:
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


FACES: Final = ("serif", "times")
LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "prose": (_prose, landscape(A4)),
    "ruled": (_ruled, landscape(A4)),
    "boxes": (_boxes, LETTER),
    "ribbon": (_ribbon, landscape(LETTER)),
    "dense": (_dense, A4),
    "split": (_split, landscape(LETTER)),
    "twin": (_twin, A4),
}
