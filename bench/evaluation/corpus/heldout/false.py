"""False claims: rows that slipped, days and hours that programs make, papers that are no certificate."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import (
    Case,
    Maker,
    claimed,
    far,
    is_on_the_page,
    other_hours,
    two_digits,
)
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.heldout.honest import language
from bench.evaluation.corpus.heldout.papers import Papers
from bench.evaluation.corpus.heldout.said import ANOTHER_SUBJECT, FACULTIES, PLATFORMS, REGION, UPGRADED

_LAST_DAY: Final = date(2025, 12, 31)  # before any machine this runs on thinks it is now
_EPOCHS: Final = 1462  # days between the two that spreadsheets count from
_A_DAY: Final = 8  # hours of a course, about


def _somebody(it: Truth, chance: Random) -> tuple[str, str] | None:
    """Another person of the place, whom nobody could take for the holder or for one who signs."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return (given, family) if is_other else None


def _colleague(it: Truth, chance: Random) -> Case | None:
    """Somebody of the same clinic, who has not taken the course."""
    other = _somebody(it, chance)
    return None if other is None else claimed(it, given=other[0], family=other[1])


def _next_row(it: Truth, chance: Random) -> Case | None:
    """The row below in the office's list: the course and the day are the same, the person and the number are not."""
    other, found = _somebody(it, chance), re.search(r"\d+(?=\D*$)", it.number)
    if other is None or found is None:
        return None
    following = str(int(found[0]) + 1).zfill(len(found[0]))
    number = it.number[: found.start()] + following + it.number[found.end() :]
    return claimed(it, given=other[0], family=other[1], number=number)


def _relative(it: Truth, chance: Random) -> Case | None:
    """Another of the family who is a therapist too."""
    given = chance.choice(it.locale.given)
    is_other = it.given and far(given, it.given) and f"{given} {it.family}" not in (it.director, it.second)
    return claimed(it, given=given) if is_other else None


def _on(it: Truth, day: date) -> Case | None:
    return None if day == it.issued or day > _LAST_DAY or is_on_the_page(it, day) else claimed(it, issued=day)


def _midnight(it: Truth, _: Random) -> Case | None:
    """Midnight of the day in another time zone, where it was still the day before."""
    return _on(it, it.issued - timedelta(days=1))


def _monday_after(it: Truth, _: Random) -> Case | None:
    """The Monday on which the office was open again."""
    return _on(it, it.issued + timedelta(days=7 - it.issued.weekday()))


def _day_paid(it: Truth, chance: Random) -> Case | None:
    """The day on which the course was paid for."""
    return _on(it, it.issued - timedelta(days=chance.randint(16, 70)))


def _week_beside(it: Truth, chance: Random) -> Case | None:
    """The same weekday of another week, on which the course was held too."""
    return _on(it, it.issued + timedelta(days=chance.choice((-14, -7, 7, 14))))


def _in_date(it: Truth, chance: Random) -> Case | None:
    """Two or three years later, so that it still counts for the next renewal."""
    return _on(it, it.issued.replace(year=it.issued.year + chance.choice((2, 3)), day=min(it.issued.day, 28)))


def _january(it: Truth, _: Random) -> Case | None:
    """Early in the year, the year before is still typed."""
    is_early = it.issued.month <= 2
    return _on(it, it.issued.replace(year=it.issued.year - 1, day=min(it.issued.day, 28))) if is_early else None


def _other_epoch(it: Truth, chance: Random) -> Case | None:
    """A day pasted between two spreadsheets that count from different ones."""
    return _on(it, it.issued + timedelta(days=chance.choice((-_EPOCHS, _EPOCHS))))


def _hours(it: Truth, hours: float) -> Case | None:
    return claimed(it, hours=float(hours)) if hours != it.hours and hours not in (it.points, *it.parts) else None


def _with_breaks(it: Truth, _: Random) -> Case | None:
    """With an hour for lunch on each day."""
    return _hours(it, it.hours + -(-it.hours // _A_DAY))


def _of_45_minutes(it: Truth, _: Random) -> Case | None:
    """Counted in lessons of 45 minutes."""
    return _hours(it, it.hours * 4 // 3) if it.hours % 3 == 0 else None


def _in_minutes(it: Truth, _: Random) -> Case | None:
    """In minutes, as a platform exports them."""
    return _hours(it, it.hours * 60)


def _of_the_year(it: Truth, chance: Random) -> Case | None:
    """With those of another course of the same year."""
    return _hours(it, it.hours + chance.choice((5, 7, 9, 11, 13)))


def _wrong_digit_doubled(it: Truth, _: Random) -> Case | None:
    """Of three digits of which two are alike, the other one is typed twice."""
    found = re.search(r"(\d)\1(?!\1)(\d)", it.number)
    if found is None:
        return None
    return claimed(it, number=f"{it.number[: found.start()]}{found[1]}{found[2] * 2}{it.number[found.end() :]}")


def _digit_left_out(it: Truth, chance: Random) -> Case | None:
    """One digit from inside the number is missing."""
    places = [found.start() for found in re.finditer(r"(?<=\d)\d(?=\d)", it.number)]
    places = [at for at in places if it.number[at] not in (it.number[at - 1], it.number[at + 1])]
    at = chance.choice(places) if places else 0
    return claimed(it, number=it.number[:at] + it.number[at + 1 :]) if places else None


def _register_number(it: Truth, chance: Random) -> Case:
    """The number under which the holder is registered as a therapist."""
    letters = {"en-US": "PT", "en-GB": "PH", "en-AU": "PHY000"}.get(it.locale.code[:5], "")
    return claimed(it, number=f"{letters}{chance.randrange(100_000, 999_999)}")


def _upgraded(it: Truth, _: Random) -> Case:
    return claimed(it, course=UPGRADED[language(it)].format(it.course))


def _region(it: Truth, _: Random) -> Case:
    """With a region of the body that the page does not name."""
    return claimed(it, course=f"{it.course}, {REGION[language(it)]}")


def _another_subject(it: Truth, chance: Random) -> Case:
    """A course of the same body about something else."""
    return claimed(it, course=chance.choice(ANOTHER_SUBJECT[language(it)]))


def _platform(it: Truth, chance: Random) -> Case:
    """The shop or platform where the course was booked."""
    return claimed(it, body=chance.choice(PLATFORMS))


def _faculty(it: Truth, _: Random) -> Case:
    """Where the holder studied."""
    return claimed(it, body=FACULTIES[language(it)])


def _neighbour(it: Truth, chance: Random) -> Case | None:
    """Another body that trains in the same place."""
    others = [body for body in it.locale.bodies if body != it.body]
    return claimed(it, body=chance.choice(others))


def _month_longer(it: Truth, _: Random) -> Case | None:
    """Valid for a month more."""
    return claimed(it, expires=it.expires + timedelta(days=30)) if it.expires else None


def paper(papers: Papers, layouts: tuple[str, ...]) -> Maker:
    """A page of another kind about the same person and course, which is submitted as a certificate."""

    def make(it: Truth, _: Random) -> Case:
        words, say = papers[language(it)], it.locale.wording
        say = replace(
            say, heading=words.heading, certify=words.certify, completed=words.completed, date=words.day,
            last_day=words.day, sentence=words.sentence, number=say.reference,
        )  # fmt: skip
        told = replace(
            it, locale=replace(it.locale, wording=say), expires=None, points=None, awarded=None, started=None,
            printed=None, ranged=False,
        )  # fmt: skip
        return replace(claimed(told), layouts=layouts)

    return make


def _more_recent(it: Truth, chance: Random) -> Case | None:
    """For what forged files say: some months or years later. Where days stand in one value, none is changed."""
    if it.ranged:
        return None
    return _on(it, it.issued + timedelta(days=chance.choice((31, 92, 365, 366, 730, 731))))


def _digit_behind(it: Truth, chance: Random) -> Case:
    return claimed(it, number=f"{it.number}{chance.randint(0, 9)}")


def _nought_behind(it: Truth, _: Random) -> Case | None:
    is_bare = it.locale.wording.hours_value == "{h}"
    return _hours(it, it.hours * 10) if is_bare and it.hours * 10 < 500 else None


def _nothing(_: Truth, __: Random) -> Case | None:
    return None


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _colleague, "date": _more_recent, "hours": other_hours, "number": two_digits,
}  # fmt: skip
ADDED: Final[Mapping[str, Maker]] = {
    "name": _nothing, "date": _nothing, "hours": _nought_behind, "number": _digit_behind,
}  # fmt: skip
CLAIMS: Final[Mapping[str, Maker]] = {
    "colleague": _colleague, "next_row_of_the_list": _next_row, "relative": _relative,
    "midnight_elsewhere": _midnight, "monday_after": _monday_after, "day_paid": _day_paid, "week_beside": _week_beside,
    "brought_in_date": _in_date, "january_slip": _january, "other_epoch": _other_epoch,
    "hours_with_breaks": _with_breaks, "hours_of_45_minutes": _of_45_minutes, "hours_in_minutes": _in_minutes,
    "hours_of_the_year": _of_the_year, "number_wrong_digit_doubled": _wrong_digit_doubled,
    "number_digit_left_out": _digit_left_out, "number_of_the_register": _register_number,
    "course_upgraded": _upgraded, "course_region_added": _region, "course_another_subject": _another_subject,
    "body_platform": _platform, "body_faculty": _faculty, "body_neighbour": _neighbour,
    "expiry_month_longer": _month_longer,
}  # fmt: skip
