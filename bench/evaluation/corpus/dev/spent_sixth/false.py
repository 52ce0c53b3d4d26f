"""False claims: slips that change what is claimed, somebody else's or another certificate, papers that are none."""

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
from bench.evaluation.corpus.dev.spent_sixth.honest import language
from bench.evaluation.corpus.dev.spent_sixth.other_papers import BOOKING, INVOICE, QUOTATION, UNASSESSED, Paper
from bench.evaluation.corpus.dev.spent_sixth.said import NEXT_PARTS, OTHER_SUBJECTS
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_LAST_DAY: Final = date(2025, 12, 31)  # before any machine this runs on thinks it is now
_BOARDS: Final = (50, 54, 60, 80, 100, 134, 150)  # hours that boards ask for
_PADS: Final = {
    "1": "24",
    "2": "135",
    "3": "26",
    "4": "157",
    "5": "2468",
    "6": "359",
    "7": "48",
    "8": "579",
    "9": "68",
    "0": "12",
}
_DESK: Final = ("hoursheet", "formfields", "attendance")  # what an office would set an invoice in
_PLAIN: Final = ("attendance", "formfields", "elearning")
_AWARDED: Final = ("bordered", "elearning", "logos", "panel", "attendance", "formfields")


def _same_house(it: Truth, chance: Random) -> Case | None:
    """A husband, a wife, a brother or a sister: the family name is the same."""
    given, _ = person(it.locale, chance)
    is_other = it.given and far(given, it.given) and f"{given} {it.family}" not in (it.director, it.second)
    return claimed(it, given=given) if is_other else None


def _from_the_course(it: Truth, chance: Random) -> Case | None:
    """Somebody who sat in the same course and has no certificate of it."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _namesake(it: Truth, chance: Random) -> Case | None:
    """Somebody of the same given name and another family name."""
    _, family = person(it.locale, chance)
    is_other = it.given and far(family, it.family) and f"{it.given} {family}" not in (it.director, it.second)
    return claimed(it, family=family) if is_other else None


def _on(it: Truth, day: date) -> Case | None:
    return None if day == it.issued or day > _LAST_DAY or is_on_the_page(it, day) else claimed(it, issued=day)


def _next_cohort(it: Truth, chance: Random) -> Case | None:
    """The day on which the next or the last course ended, on the same day of the week."""
    return _on(it, it.issued + timedelta(weeks=chance.choice((-1, 1)) * chance.randint(2, 13)))


def _made_recent(it: Truth, chance: Random) -> Case | None:
    """The same day some years later: the certificate has become too old."""
    return _on(it, it.issued.replace(year=it.issued.year + chance.randint(2, 4), day=min(it.issued.day, 28)))


def _day_slipped(it: Truth, chance: Random) -> Case | None:
    return _on(it, it.issued + timedelta(days=chance.choice((-2, -1, 1, 2))))


def _year_slipped(it: Truth, chance: Random) -> Case | None:
    return _on(it, it.issued.replace(year=it.issued.year + chance.choice((-1, 1)), day=min(it.issued.day, 28)))


def _hours(it: Truth, hours: int) -> Case | None:
    return claimed(it, hours=float(hours)) if hours not in (it.hours, it.points, *it.parts) else None


def _hours_slipped(it: Truth, chance: Random) -> Case | None:
    return _hours(it, it.hours + chance.choice((-2, -1, 1, 2)))


def _another_day_of_hours(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours + 8)


def _hours_for_the_board(it: Truth, _: Random) -> Case | None:
    """As many as the next board asks for."""
    return _hours(it, next(hours for hours in _BOARDS if hours > it.hours))


def _pad_slip(it: Truth, chance: Random) -> Case | None:
    """One digit of the number hit beside its key."""
    places = [at for at, ch in enumerate(it.number) if ch.isdigit()]
    at = chance.choice(places)
    return claimed(it, number=it.number[:at] + chance.choice(_PADS[it.number[at]]) + it.number[at + 1 :])


def _pair_turned(it: Truth, chance: Random) -> Case | None:
    """Two neighbouring digits of the number turned round."""
    number = it.number
    places = [at for at in range(len(number) - 1) if number[at : at + 2].isdigit() and number[at] != number[at + 1]]
    if not places:
        return None
    at = chance.choice(places)
    return claimed(it, number=number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def _digit_twice(it: Truth, chance: Random) -> Case:
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit()])
    return claimed(it, number=it.number[:at] + it.number[at] + it.number[at:])


def _number_of_another(it: Truth, chance: Random) -> Case | None:
    """The number of somebody else from that course or that month."""
    runs = [run for run in re.finditer(r"\d+", it.number) if run[0] != str(it.issued.year)]
    run = max(runs, key=lambda each: len(each[0]), default=None)
    if run is None or len(run[0]) < 3:
        return None
    other = str(int(run[0]) + chance.choice((-1, 1)) * chance.randint(5, 60)).zfill(len(run[0]))
    if len(other) != len(run[0]) or other.startswith("-"):
        return None
    return claimed(it, number=it.number[: run.start()] + other + it.number[run.end() :])


def _next_part(it: Truth, _: Random) -> Case | None:
    """The next course of the same body, which this certificate is not about."""
    for mine, other in NEXT_PARTS.items():
        if re.search(rf"{re.escape(mine)}(?!\w)", it.course):
            return claimed(it, course=it.course.replace(mine, other))
    return None


def _another_title(it: Truth, chance: Random) -> Case | None:
    """Another of the body's courses in needling."""
    others = [course for course in it.locale.courses if it.course not in course and course not in it.course]
    return claimed(it, course=chance.choice(others)) if others else None


def _another_provider(it: Truth, chance: Random) -> Case:
    return claimed(it, body=chance.choice([body for body in it.locale.bodies if body != it.body]))


def _expiry_stretched(it: Truth, chance: Random) -> Case | None:
    """Valid a year or two longer than the certificate says."""
    if it.expires is None:
        return None
    return claimed(it, expires=it.expires.replace(year=it.expires.year + chance.randint(1, 2)))


def _not_needling(it: Truth, chance: Random) -> Case | None:
    """The same person's certificate of a course in which nobody learns to needle."""
    if language(it) not in OTHER_SUBJECTS:
        return None
    subject = chance.choice(OTHER_SUBJECTS[language(it)])
    return Case(replace(it, course=subject), claimed(it).claim)


def _paper(papers: Mapping[str, Paper], layouts: tuple[str, ...]) -> Maker:
    """A page of another kind about the same person and course, which is submitted as a certificate."""

    def make(it: Truth, _: Random) -> Case | None:
        if language(it) not in papers or not it.second:
            return None
        paper = papers[language(it)]
        say = replace(
            it.locale.wording, heading=paper.heading, certify=paper.certify, completed=paper.completed, name=paper.name,
            date=paper.day, last_day=paper.day, number=paper.number, sentence=paper.sentence,
        )  # fmt: skip
        told = replace(
            it, locale=replace(it.locale, wording=say), expires=None, points=None, awarded=None, started=None,
            ranged=False,
        )  # fmt: skip
        return replace(claimed(told), layouts=layouts)

    return make


def _older_day(it: Truth, chance: Random) -> Case | None:
    """For what forged files say: another day, mostly a later one. Where days stand in one value, none is changed."""
    if it.ranged:
        return None
    years = chance.choice((1, 2, 2, 3, -1))
    return _on(it, it.issued.replace(year=it.issued.year + years, day=min(it.issued.day, 28)))


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _from_the_course, "date": _older_day, "hours": other_hours, "number": two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("same_house", Verdict.REJECT, _same_house, weight=2),
    Family("from_the_course", Verdict.REJECT, _from_the_course, weight=3),
    Family("namesake", Verdict.REJECT, _namesake, weight=2),
    Family("next_cohort", Verdict.REJECT, _next_cohort, weight=2),
    Family("made_recent", Verdict.REJECT, _made_recent, weight=2),
    Family("day_slipped", Verdict.REJECT, _day_slipped, weight=2),
    Family("year_slipped", Verdict.REJECT, _year_slipped, weight=2),
    Family("hours_slipped", Verdict.REJECT, _hours_slipped, weight=2),
    Family("hours_another_day", Verdict.REJECT, _another_day_of_hours),
    Family("hours_for_the_board", Verdict.REJECT, _hours_for_the_board, weight=2),
    Family("number_pad_slip", Verdict.REJECT, _pad_slip, weight=2),
    Family("number_pair_turned", Verdict.REJECT, _pair_turned, weight=2),
    Family("number_digit_twice", Verdict.REJECT, _digit_twice),
    Family("number_of_another", Verdict.REJECT, _number_of_another, weight=2),
    Family("course_next_part", Verdict.REJECT, _next_part, weight=3),
    Family("course_another_title", Verdict.REJECT, _another_title, weight=2),
    Family("another_provider", Verdict.REJECT, _another_provider, weight=2),
    Family("expiry_stretched", Verdict.REJECT, _expiry_stretched, weight=2),
    Family("not_needling", Verdict.REJECT, _not_needling, own_page=True, weight=2),
    Family("invoice", Verdict.REJECT, _paper(INVOICE, _DESK), own_page=True, weight=2),
    Family("quotation", Verdict.REJECT, _paper(QUOTATION, _DESK), own_page=True),
    Family("booking", Verdict.REJECT, _paper(BOOKING, _PLAIN), own_page=True, weight=2),
    Family("unassessed", Verdict.REJECT, _paper(UNASSESSED, _AWARDED), own_page=True, weight=2),
)
FORGERIES: Final = (
    *forgeries(
        (Trick.TWO_NOTES, Trick.EDITED_ONLINE, Trick.PICTURE_STAMP, Trick.SCREENSHOT, Trick.UNDER_PICTURE),
        LIES_OF,
        weight=2,
    ),
    *forgeries(
        (Trick.PHOTOCOPIED, Trick.LABEL_BY_HAND, Trick.FLUID_AND_PEN), LIES_OF, on_paper=True, in_file=False, weight=2
    ),
)
