"""False claims about an honest page, and claims that a forged file supports."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import (
    Case,
    Family,
    Maker,
    claimed,
    far,
    forgeries,
    is_on_the_page,
    other_hours,
    two_digits,
)
from bench.evaluation.corpus.dev.spent_fifth.honest import language
from bench.evaluation.corpus.dev.spent_fifth.said import NOT_PASSED, RECEIPT, THAT, THEORY_ONLY, Page
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

# Who a course is for, and who else there are courses for.
_AUDIENCES: Final[Mapping[str, tuple[str, ...]]] = {
    "for Physiotherapists": ("for Massage Therapists", "for Midwives"), "for Sports Therapists": ("for Podiatrists",),
    "pour kinésithérapeutes": ("pour sages-femmes", "pour podologues"), "für Therapeuten": ("für Hebammen",),
    "para fisioterapeutas": ("para odontólogos", "para podólogos"), "per fisioterapisti": ("per medici di base",),
    "voor therapeuten": ("voor tandartsen",), "vir sportbeserings": ("vir tandartse",),
}  # fmt: skip
# What a course is, and what would be more.
_GRADES: Final[Mapping[str, str]] = {
    "Introductory Workshop in": "Instructor Training in", "Introductory Seminar on": "Master Class on",
    "Refresher Course": "Certification Course", "Refresher Day": "Certification",
    "Foundation Course": "Advanced Course", "Initiation au": "Perfectionnement en",
    "Introducción a la": "Especialización en", "Taller intensivo de": "Maestría en",
    "Dry-Needling-Grundkurs": "Dry-Needling-Aufbaukurs", "Einführung in das": "Meisterkurs", "di base": "avanzato",
    "Introduzione al": "Master in", "Introdução ao": "Pós-graduação em", "Basiscursus": "Opleiding tot docent",
    "Inleiding": "Specialisatie", "grundkurs": "instruktörskurs", "Introduktion till": "Specialistkurs i",
    "basiese": "gevorderde", "cwrs sylfaen": "cwrs uwch",
}  # fmt: skip
# Associations of the profession, none of which is named on a page.
_ASSOCIATIONS: Final[Mapping[str, str]] = {
    "en-ZM": "Zambezi Society of Physiotherapists", "en-UG": "Pearl Chiropractic Association",
    "en-BB": "Bridgetown Physical Therapists' Guild", "en-BS": "Andros Council of Physical Therapists",
    "en-FJ": "Vanua Sports Therapy Association", "en-NA": "Etosha Physiotherapy Association",
    "en-BD": "Meghna Physical Therapy Society", "en-ZW": "Nyanga Council of Rehabilitation",
    "fr-CI": "Association ivoire des kinésithérapeutes", "fr-MC": "Ordre azuréen des physiothérapeutes",
    "de-SH": "Berufsverband der Therapeuten im Norden", "es-EC": "Colegio Chimborazo de Fisioterapeutas",
    "es-DO": "Federación Enriquillo de Fisioterapia", "it-SIC": "Ordine insulare dei fisioterapisti",
    "pt-CV": "Ordem do Sotavento dos Fisioterapeutas", "nl-CW": "Vereniging Bonbini van Therapeuten",
    "sv-FI": "Svenska Fysioterapiförbundet i Nyland", "af": "Vereniging van Naaldterapeute",
    "cy": "Cymdeithas Gwent o Ffisiotherapyddion",
}  # fmt: skip
_SAYING_WHAT_WAS_DONE: Final = (
    "corners", "parchment", "congress", "emblem", "scroll", "postcard", "logbook", "confirmed",
)  # fmt: skip


def _stranger(it: Truth, chance: Random) -> Case | None:
    """Somebody else from the same place, of whom the page says nothing. For what forged files say."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _same_endings(it: Truth, chance: Random) -> Case | None:
    """Somebody else, both of whose names end as the holder's do and begin otherwise."""
    pairs = [
        (given, family)
        for given in it.locale.given
        for family in it.locale.family
        if it.given and far(given, it.given) and far(family, it.family)
        if given[-1] == it.given[-1] and family[-1] == it.family[-1]
        if f"{given} {family}" not in (it.director, it.second)
    ]
    if not pairs:
        return None
    given, family = chance.choice(pairs)
    return claimed(it, given=given, family=family)


def _on(it: Truth, day: date) -> Case | None:
    return None if day == it.issued or is_on_the_page(it, day) else claimed(it, issued=day)


def _month_rounded(it: Truth, chance: Random) -> Case | None:
    """The first or the last day of that month."""
    first = it.issued.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return _on(it, chance.choice((first, last)))


def _ten_days(it: Truth, chance: Random) -> Case | None:
    """A day of the month that is wrong in its tens: 14 for 24."""
    days = [day for day in (it.issued.day - 10, it.issued.day + 10) if 1 <= day <= 28]
    return _on(it, it.issued.replace(day=chance.choice(days))) if days else None


def _hours(it: Truth, hours: int) -> Case | None:
    return claimed(it, hours=float(hours)) if hours not in (it.hours, it.points, *it.parts) else None


def _halved(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours // 2) if it.hours % 2 == 0 else None


def _ten_more(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours + 10)


def _zero_added(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours * 10)


def _sequence(it: Truth, chance: Random) -> Case | None:
    """The number of somebody who was a few places before or after in the same course."""
    runs = [run for run in re.finditer(r"\d{3,}", it.number) if run[0] != str(it.issued.year)]
    if not runs:
        return None
    run = runs[-1]
    other = str(int(run[0]) + chance.choice((-4, -3, -2, -1, 1, 2, 3, 4))).zfill(len(run[0]))
    if len(other) != len(run[0]):
        return None
    return claimed(it, number=it.number[: run.start()] + other + it.number[run.end() :])


def _tail_other(it: Truth, chance: Random) -> Case | None:
    """All of the last group is another."""
    *_, run = re.finditer(r"[0-9A-Z]+", it.number)
    if len(run[0]) < 3 or run[0] == str(it.issued.year):
        return None
    kinds = ("123456789", "ABCDEFGHJKLMNPRTUVWXY")
    other = (chance.choice([each for each in kinds[ch.isalpha()] if each != ch]) for ch in run[0])
    return claimed(it, number=it.number[: run.start()] + "".join(other) + it.number[run.end() :])


def _audience(it: Truth, chance: Random) -> Case | None:
    for mine, others in _AUDIENCES.items():
        if mine in it.course:
            return claimed(it, course=it.course.replace(mine, chance.choice(others)))
    return None


def _grade(it: Truth, _: Random) -> Case | None:
    for mine, other in _GRADES.items():
        if mine in it.course:
            return claimed(it, course=it.course.replace(mine, other))
    return None


def _association(it: Truth, _: Random) -> Case | None:
    """An association of the profession instead of the body that gave the course."""
    return claimed(it, body=_ASSOCIATIONS[it.locale.code]) if it.locale.code in _ASSOCIATIONS else None


def _expiry_half_year(it: Truth, _: Random) -> Case | None:
    if it.expires is None:
        return None
    months = it.expires.year * 12 + it.expires.month - 1 + 6
    return claimed(it, expires=date(months // 12, months % 12 + 1, it.expires.day))


def _page_of(pages: Mapping[str, Page]) -> Maker:
    """A page of another kind about the same person and course, which is taken for a certificate."""

    def make(it: Truth, _: Random) -> Case | None:
        if language(it) not in pages:
            return None
        heading, completed, day, sentence = pages[language(it)]
        say = replace(
            it.locale.wording, heading=heading, certify=THAT[language(it)], completed=completed, date=day, last_day=day,
            sentence=sentence, number=it.locale.wording.reference.rstrip(": "),
        )  # fmt: skip
        told = replace(
            it, locale=replace(it.locale, wording=say), expires=None, points=None, awarded=None, started=None,
            ranged=False,
        )  # fmt: skip
        return replace(claimed(told), layouts=_SAYING_WHAT_WAS_DONE)

    return make


def _another_day(it: Truth, chance: Random) -> Case | None:
    """For what forged files say. Where the days of the course stand in one value, none of them is changed."""
    return None if it.ranged else _on(it, it.issued - timedelta(days=chance.randint(95, 500)))


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _stranger, "date": _another_day, "hours": other_hours, "number": two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("same_endings", Verdict.REJECT, _same_endings),
    Family("month_rounded", Verdict.REJECT, _month_rounded),
    Family("ten_days_off", Verdict.REJECT, _ten_days),
    Family("hours_halved", Verdict.REJECT, _halved),
    Family("hours_ten_more", Verdict.REJECT, _ten_more),
    Family("hours_zero_added", Verdict.REJECT, _zero_added),
    Family("number_in_sequence", Verdict.REJECT, _sequence),
    Family("number_tail_other", Verdict.REJECT, _tail_other),
    Family("course_other_audience", Verdict.REJECT, _audience),
    Family("course_other_grade", Verdict.REJECT, _grade),
    Family("body_association", Verdict.REJECT, _association),
    Family("expiry_half_year_later", Verdict.REJECT, _expiry_half_year),
    Family("theory_only", Verdict.REJECT, _page_of(THEORY_ONLY), own_page=True),
    Family("not_passed", Verdict.REJECT, _page_of(NOT_PASSED), own_page=True),
    Family("receipt", Verdict.REJECT, _page_of(RECEIPT), own_page=True),
)
FORGERIES: Final = (
    *forgeries(
        (
            Trick.DASHED, Trick.TONE, Trick.SHADED, Trick.OCR_ADDS, Trick.XMP, Trick.ALT_TEXT,
            Trick.HIDDEN_FIELD, Trick.SHAPE,
        ),
        LIES_OF,
    ),
    *forgeries((Trick.TAPE, Trick.MARKER), LIES_OF, on_paper=True),
)  # fmt: skip
