"""Layouts held out until 25 November 2026: templates, confirmations of attendance, office papers, platforms."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from bench.evaluation.corpus.facts import Fact, Sheet
from bench.evaluation.corpus.layout import Layout
from bench.evaluation.corpus.page import GREY, Page
from bench.evaluation.corpus.setting import name, ordered, prose, scrawl, seal, signatures, small_print

_OLIVE, _ROSE, _INDIGO, _BRONZE = (HexColor(each) for each in ("#55602a", "#8a2f4f", "#2d2f7a", "#7a5320"))
_HUES: Final = (_OLIVE, _ROSE, _INDIGO, _BRONZE)
_WASH: Final = HexColor("#f2f0ea")
_WHITE: Final = HexColor("#ffffff")


def _joint(chance: Random) -> str:
    return chance.choice((": ", ": ", " : ", " - ", "   "))


def _rule(page: Page, left: float, right: float, down: float, width: float = 0.7) -> None:
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(width)
    page.canvas.line(left, page.height - down, right, page.height - down)


def _band(page: Page, left: float, down: float, wide: float, high: float, colour: object) -> None:
    page.canvas.setFillColor(colour)
    page.canvas.rect(left, page.height - down - high, wide, high, stroke=0, fill=1)


def _listed(page: Page, x: float, down: float, facts: Sequence[Fact], joint: str, step: float, size: float) -> float:
    for fact in facts:
        page.text(x, down, f"{fact.label}{joint}{fact.value}", size=size, field=fact.field)
        down += step
    return down


def _one_signs(page: Page, it: Sheet, chance: Random, x: float, down: float) -> None:
    """The director's signature over a line, the office before or behind the name."""
    scrawl(page, x + 60, down - 10, chance)
    _rule(page, x, x + 190, down)
    page.text(x, down + 14, f"{it.director}, {it.role}", size=10, most=230)


def plaque(page: Page, it: Sheet, chance: Random) -> None:
    """A design site's template: words at the left, blocks in a strip below, values over or under small captions."""
    hue = chance.choice(_HUES)
    _band(page, 0, 0, 26, page.height, hue)
    page.text(70, 74, it.body, size=14, bold=True, colour=hue)
    page.text(70, 138, it.heading, size=30, bold=True)
    page.text(70, 182, it.certify, size=12, colour=GREY)
    down = 222 + name(page, 70, 222, it, size=30)
    page.text(70, down + 34, it.completed, size=12, colour=GREY)
    page.text(70, down + 62, it.course, size=18, bold=True)
    facts, under = ordered(it, chance), chance.random() < 0.5
    column = (page.width - 130) / 4
    for at, fact in enumerate(facts):
        x, top = 70 + column * (at % 4), 350 + 46 * (at // 4)
        page.text(x, top if under else top + 17, fact.value, size=13, bold=True, most=column - 14, field=fact.field)
        page.text(x, top + 15 if under else top, fact.label, size=8.5, colour=GREY, most=column - 14)
    _one_signs(page, it, chance, 70, page.height - 66)
    page.text(page.width - 60, page.height - 52, it.place, size=9, align="right", colour=GREY, most=300)


def confirmation(page: Page, it: Sheet, chance: Random) -> None:
    """A confirmation of attendance: a table whose left column is shaded."""
    hue = chance.choice(_HUES)
    page.text(60, 70, it.body, size=16, bold=True, colour=hue)
    page.text(60, 87, it.place, size=9, colour=GREY)
    page.text(60, 142, it.heading, size=20, bold=True)
    down = prose(page, 60, 174, it.sentence, size=11, wide=page.width - 120) + 16
    rows = [("name", it.name_label, " ".join(it.name.split("\n"))), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    page.canvas.setStrokeColor(GREY)
    page.canvas.setLineWidth(0.6)
    for field, label, value in rows:
        _band(page, 60, down, 170, 28, _WASH)
        page.canvas.rect(60, page.height - down - 28, page.width - 120, 28)
        page.text(68, down + 18, label, size=10.5, most=156)
        page.text(240, down + 18, value, size=11.5, most=page.width - 308, field=field)
        down += 28
    _one_signs(page, it, chance, 60, max(down + 80, 660))
    small_print(page, chance, 34)


def syllabus(page: Page, it: Sheet, chance: Random) -> None:
    """A certificate with what was taught, and for how long, in a table below the facts."""
    middle = page.width / 2
    page.text(middle, 66, it.body, size=15, bold=True, align="centre", colour=chance.choice(_HUES))
    page.text(middle, 108, it.heading, size=22, bold=True, align="centre")
    page.text(middle, 142, it.certify, size=11, align="centre")
    down = 172 + name(page, middle, 172, it, size=20, align="centre")
    page.text(middle, down + 26, it.completed, size=11, align="centre")
    page.text(middle, down + 50, it.course, size=15, bold=True, align="centre")
    down = _listed(page, 90, down + 88, ordered(it, chance), _joint(chance), 20, 11.5) + 18
    page.text(90, down, it.say.module, size=10, bold=True)
    page.text(page.width - 90, down, "h", size=10, bold=True, align="right")
    _rule(page, 90, page.width - 90, down + 6)
    for topic, hours in it.modules:
        down += 19
        page.text(90, down, topic, size=10)
        page.text(page.width - 90, down, str(hours), size=10, align="right")
    _rule(page, 90, page.width - 90, down + 7)
    page.text(90, down + 22, it.say.total, size=10, bold=True)
    page.text(page.width - 90, down + 22, str(sum(each for _, each in it.modules)), size=10, bold=True, align="right")
    signatures(page, it, chance, page.height - 70, centres=(180, page.width - 180))


def message(page: Page, it: Sheet, chance: Random) -> None:
    """A printed e-mail that confirms the course."""
    for row, line in enumerate((f"{it.director} <office@training.example>", it.heading, it.body)):
        page.text(56, 60 + 17 * row, line, size=11, bold=row == 1)
    _rule(page, 56, page.width - 56, 104, 1.4)
    page.text(56, 138, it.say.dear.format(name=" ".join(it.name.split())), size=11)
    down = prose(page, 56, 166, it.sentence, size=11, wide=page.width - 112) + 10
    joint = _joint(chance)
    page.text(56, down, f"{it.name_label}{joint}{' '.join(it.name.split())}", size=11, field="name")
    page.text(56, down + 19, f"{it.course_label}{joint}{it.course}", size=11)
    down = _listed(page, 56, down + 38, ordered(it, chance), joint, 19, 11)
    for row, line in enumerate((it.say.closing, it.director, it.role, it.place)):
        page.text(56, down + 24 + 15 * row, line, size=10.5)
    _rule(page, 56, page.width - 56, page.height - 60)
    page.text(56, page.height - 46, f"mail.example/view?id={chance.randrange(10**6, 10**7)}", size=8, colour=GREY)


def wallet(page: Page, it: Sheet, chance: Random) -> None:
    """A card for the wallet or the door: little room, labels above values in two columns."""
    hue = chance.choice(_HUES)
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(3)
    page.canvas.roundRect(14, 14, page.width - 28, page.height - 28, 14)
    _band(page, 28, 30, page.width - 56, 44, hue)
    page.text(40, 58, it.body, size=15, bold=True, colour=_WHITE, most=page.width - 80)
    page.text(40, 104, it.heading, size=14, bold=True)
    down = 134 + name(page, 40, 134, it, size=19)
    page.text(40, down + 22, it.course, size=13)
    for at, fact in enumerate(ordered(it, chance)):
        x, top = 40 + (page.width - 80) / 2 * (at % 2), down + 52 + 34 * (at // 2)
        page.text(x, top, fact.label, size=8, colour=GREY, most=page.width / 2 - 56)
        page.text(x, top + 14, fact.value, size=11.5, most=page.width / 2 - 56, field=fact.field)
    page.text(40, page.height - 30, f"{it.role}: {it.director}", size=9, most=page.width - 90)


def verified(page: Page, it: Sheet, chance: Random) -> None:
    """A page of a platform that shows a credential: a mark at the left, lines with thin rules at the right."""
    hue = chance.choice(_HUES)
    seal(page, 150, 190, hue, 78)
    left, right = 290.0, page.width - 56
    page.text(left, 84, it.heading, size=19, bold=True, most=right - left)
    page.text(left, 108, it.course, size=14, colour=hue, most=right - left)
    page.text(left, 146, it.name_label, size=9, colour=GREY)
    down = 168 + name(page, left, 168, it, size=18, most=right - left)
    page.text(left, down + 24, it.body, size=11, most=right - left)
    down += 52
    for fact in ordered(it, chance):
        _rule(page, left, right, down - 14, 0.4)
        page.text(left, down, fact.label, size=10, colour=GREY, most=170)
        page.text(left + 190, down, fact.value, size=11.5, most=right - left - 190, field=fact.field)
        down += 27
    page.text(56, page.height - 56, f"{it.director}, {it.role}", size=10, most=300)
    page.text(right, page.height - 56, "training.example/verify", size=9, align="right", colour=GREY)


def diploma(page: Page, it: Sheet, chance: Random) -> None:
    """An old school's diploma on end: the number in a corner, everything else in the middle, a seal low."""
    hue, middle = chance.choice(_HUES), page.width / 2
    page.canvas.setStrokeColor(hue)
    for inset, line in ((26, 1.2), (32, 1.2), (40, 0.4)):
        page.canvas.setLineWidth(line)
        page.canvas.rect(inset, inset, page.width - 2 * inset, page.height - 2 * inset)
    number, day, hours = it.fact("number"), it.fact("date"), it.fact("hours")
    joint = chance.choice((" ", ": "))
    page.text(page.width - 56, 64, f"{number.label}{joint}{number.value}", size=10, align="right", field="number")
    page.text(middle, 120, it.body, size=18, bold=True, align="centre", colour=hue, most=page.width - 130)
    page.text(middle, 140, it.place, size=9, align="centre", colour=GREY)
    page.text(middle, 206, it.heading, size=27, bold=True, align="centre", most=page.width - 130)
    page.text(middle, 258, it.certify, size=13, align="centre", most=page.width - 130)
    down = 302 + name(page, middle, 302, it, size=26, align="centre", most=page.width - 130)
    page.text(middle, down + 40, it.completed, size=13, align="centre", most=page.width - 130)
    page.text(middle, down + 72, it.course, size=17, bold=True, align="centre", most=page.width - 130)
    for row, fact in enumerate((hours, day) if chance.random() < 0.5 else (day, hours)):
        text = f"{fact.label}{joint}{fact.value}"
        page.text(middle, down + 108 + 24 * row, text, size=13, align="centre", field=fact.field)
    for row, fact in enumerate(fact for fact in it.facts if not fact.field):
        page.text(middle, down + 164 + 17 * row, f"{fact.label}{joint}{fact.value}", size=10, align="centre")
    seal(page, middle, page.height - 150, hue, 38)
    signatures(page, it, chance, page.height - 82, centres=(160, page.width - 160))


def folded(page: Page, it: Sheet, chance: Random) -> None:
    """A sheet that is folded: what was taught on the left half, the certificate on the right one."""
    half, hue = page.width / 2, chance.choice(_HUES)
    page.canvas.setStrokeColor(hue)
    page.canvas.setLineWidth(1.2)
    page.canvas.line(half, 40, half, page.height - 40)
    page.text(50, 90, it.say.module, size=14, bold=True, colour=hue)
    for row, (topic, hours) in enumerate(it.modules):
        page.text(50, 126 + 26 * row, topic, size=11, most=half - 150)
        page.text(half - 50, 126 + 26 * row, f"{hours} h", size=11, align="right")
    _rule(page, 50, half - 50, 134 + 26 * len(it.modules))
    page.text(50, page.height - 90, it.body, size=12, bold=True, most=half - 90)
    page.text(50, page.height - 74, it.place, size=9, colour=GREY, most=half - 90)
    left, most = half + 46, half - 90
    page.text(left, 90, it.heading, size=21, bold=True, colour=hue, most=most)
    page.text(left, 128, it.certify, size=11, most=most)
    down = 160 + name(page, left, 160, it, size=20, most=most)
    page.text(left, down + 28, it.completed, size=11, most=most)
    down = prose(page, left, down + 54, it.course, size=14, wide=most - 10) + 14
    joint = _joint(chance)
    for fact in ordered(it, chance):
        page.text(left, down, f"{fact.label}{joint}{fact.value}", size=11, most=most, field=fact.field)
        down += 21
    _one_signs(page, it, chance, left, page.height - 72)


def numbered(page: Page, it: Sheet, chance: Random) -> None:
    """An office's form: numbered lines, each with a label, and a value in a second column or behind a colon."""
    page.text(page.width / 2, 76, it.body.upper(), size=14, bold=True, align="centre")
    page.text(page.width / 2, 94, it.body, size=8, align="centre", colour=GREY)
    page.text(page.width / 2, 110, it.place, size=9, align="centre", colour=GREY)
    _rule(page, 60, page.width - 60, 122, 2)
    page.text(page.width / 2, 168, it.heading, size=19, bold=True, align="centre")
    rows = [("name", it.name_label, " ".join(it.name.split("\n"))), ("", it.course_label, it.course)]
    rows += [(fact.field, fact.label, fact.value) for fact in ordered(it, chance)]
    is_apart, mark = chance.random() < 0.6, chance.choice(("{}.", "{})", "{} -"))
    for at, (field, label, value) in enumerate(rows):
        down = 222 + 30 * at
        page.text(70, down, mark.format(at + 1), size=11.5)
        if is_apart:
            page.text(96, down, label, size=11.5, most=180)
            page.text(286, down, f": {value}", size=11.5, most=page.width - 346, field=field)
        else:
            page.text(96, down, f"{label}: {value}", size=11.5, field=field)
    signatures(page, it, chance, page.height - 120, centres=(170, page.width - 170))


def tiles(page: Page, it: Sheet, chance: Random) -> None:
    """A template with tiles: each fact in a pale box of its own, the caption above the value."""
    hue, middle = chance.choice(_HUES), page.width / 2
    _band(page, 0, 0, page.width, 18, hue)
    page.text(middle, 70, it.heading, size=27, bold=True, align="centre", colour=hue)
    page.text(middle, 98, it.body, size=13, align="centre")
    page.text(middle, 142, it.certify, size=12, align="centre", colour=GREY)
    down = 180 + name(page, middle, 180, it, size=26, align="centre")
    page.text(middle, down + 30, it.completed, size=12, align="centre", colour=GREY)
    page.text(middle, down + 56, it.course, size=17, bold=True, align="centre")
    facts = ordered(it, chance)
    across = 3 if len(facts) <= 6 else 4
    wide = (page.width - 100) / across
    for at, fact in enumerate(facts):
        left, top = 50 + wide * (at % across), down + 84 + 54 * (at // across)
        _band(page, left + 4, top, wide - 8, 46, _WASH)
        page.text(left + wide / 2, top + 16, fact.label, size=9, align="centre", colour=GREY, most=wide - 20)
        page.text(
            left + wide / 2, top + 36, fact.value, size=13, bold=True, align="centre", most=wide - 20, field=fact.field
        )
    signatures(page, it, chance, page.height - 52, centres=(190, page.width - 190))


LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "plaque": (plaque, landscape(A4)), "confirmation": (confirmation, A4), "syllabus": (syllabus, A4),
    "message": (message, LETTER), "wallet": (wallet, landscape(A5)), "verified": (verified, landscape(LETTER)),
    "diploma": (diploma, A4), "folded": (folded, landscape(A4)), "numbered": (numbered, A4),
    "tiles": (tiles, landscape(A4)),
}  # fmt: skip
