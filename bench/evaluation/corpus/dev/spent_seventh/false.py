"""False claims: another attendee, another day, slips that change what is claimed, papers that are no certificate."""

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
from bench.evaluation.corpus.dev.spent_seventh import inked
from bench.evaluation.corpus.dev.spent_seventh.honest import COUNTED, language
from bench.evaluation.corpus.dev.spent_seventh.papers import APPLICATION, OBSERVED, TAUGHT, WAITING, WITHDRAWN, Paper
from bench.evaluation.corpus.dev.spent_seventh.said import FOR_TEACHERS, RIVALS
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_LAST_DAY: Final = date(2025, 12, 31)  # before any machine this runs on thinks it is now
_BESIDE: Final = {1: (2, 4), 2: (1, 3, 5), 3: (2, 6), 4: (1, 5, 7), 5: (2, 4, 6, 8), 6: (3, 5, 9), 7: (4, 8),
                  8: (5, 7, 9), 9: (6, 8), 10: (11,), 11: (12, 10), 12: (11,)}  # fmt: skip
_ALIKE: Final = {"0": "689", "1": "7", "2": "7", "3": "8", "4": "9", "5": "6", "6": "05", "7": "12", "8": "3", "9": "4"}
_OTHER_PART: Final = {"1": "2", "2": "1", "I": "II", "II": "I"}


def _another_attendee(it: Truth, chance: Random) -> Case | None:
    """Somebody else whom the office has on the same list."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _same_letter(it: Truth, chance: Random) -> Case | None:
    """One of the same family whose given name begins with the same letter."""
    others = [each for each in it.locale.given if it.given and each[0] == it.given[0] and _is_another(each, it.given)]
    given = chance.choice(others) if others else ""
    return claimed(it, given=given) if given and f"{given} {it.family}" not in (it.director, it.second) else None


def _next_on_the_list(it: Truth, chance: Random) -> Case | None:
    """One of the same given name who stands next on the list: the family name begins with the same letter."""
    others = [each for each in it.locale.family if each[0] == it.family[0] and _is_another(each, it.family)]
    family = chance.choice(others) if it.given and others else ""
    return claimed(it, family=family) if family and f"{it.given} {family}" not in (it.director, it.second) else None


def _is_another(one: str, two: str) -> bool:
    """Whether two names that may begin alike are two names to anybody: no part of one is a part of the other."""
    parts = [{part[:3].lower() for part in re.split(r"[ '-]", name)} for name in (one, two)]
    return not parts[0] & parts[1]


def _on(it: Truth, day: date) -> Case | None:
    return None if day == it.issued or day > _LAST_DAY or is_on_the_page(it, day) else claimed(it, issued=day)


def _entry_day(it: Truth, chance: Random) -> Case | None:
    """The day on which the office entered the certificate, some weeks after the course."""
    return _on(it, it.issued + timedelta(days=chance.randint(12, 75)))


def _day_tens(it: Truth, chance: Random) -> Case | None:
    """The tens of the day slipped: the 24th for the 14th."""
    day = it.issued.day + chance.choice((-10, 10))
    return _on(it, it.issued.replace(day=day)) if 1 <= day <= 28 else None


def _month_beside(it: Truth, chance: Random) -> Case | None:
    """The month hit on the key beside its own."""
    return _on(it, it.issued.replace(month=chance.choice(_BESIDE[it.issued.month]), day=min(it.issued.day, 28)))


def _year_turned(it: Truth, _: Random) -> Case | None:
    """The last digits of the year turned round: 2012 for 2021."""
    year = it.issued.year
    return _on(it, it.issued.replace(year=2000 + year % 10 * 10 + year // 10 % 10, day=min(it.issued.day, 28)))


def _hours(it: Truth, hours: float) -> Case | None:
    return claimed(it, hours=float(hours)) if hours != it.hours and hours not in (it.points, *it.parts) else None


def _hours_tens(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours + 10)


def _hours_tripled(it: Truth, _: Random) -> Case | None:
    """The hours of all three parts of a programme of which this was one."""
    return _hours(it, it.hours * 3)


def _hours_half_more(it: Truth, _: Random) -> Case | None:
    """Half as much again for study at home, which the certificate does not count."""
    return _hours(it, it.hours * 3 / 2) if it.hours % 2 == 0 else None


def _half_hour(it: Truth, _: Random) -> Case | None:
    return _hours(it, it.hours + 0.5)


def _number_misread(it: Truth, chance: Random) -> Case:
    """One digit taken for another that looks like it."""
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit()])
    return claimed(it, number=it.number[:at] + chance.choice(_ALIKE[it.number[at]]) + it.number[at + 1 :])


def _ends_swapped(it: Truth, _: Random) -> Case | None:
    """The first digit and the last of its longest run stand in each other's place."""
    run = max(re.finditer(r"\d+", it.number), key=lambda found: len(found[0]))
    digits = run[0]
    if len(digits) < 3 or digits[0] == digits[-1]:
        return None
    other = digits[-1] + digits[1:-1] + digits[0]
    return claimed(it, number=it.number[: run.start()] + other + it.number[run.end() :])


def _zero_more(it: Truth, chance: Random) -> Case | None:
    """A nought too many, inside the number or at its end."""
    places = [at for at, ch in enumerate(it.number) if ch.isdigit()]
    at = chance.choice(places[1:]) + 1
    return claimed(it, number=f"{it.number[:at]}0{it.number[at:]}")


def _from_the_catalogue(it: Truth, chance: Random) -> Case | None:
    """A course of the same body that this certificate is not about."""
    mine = COUNTED.sub("", it.course)
    others = [course for course in it.locale.courses if course != it.course and COUNTED.sub("", course) != mine]
    return claimed(it, course=chance.choice(others)) if others else None


def _other_part(it: Truth, _: Random) -> Case | None:
    """The part before or after the one that this certificate is about."""
    other = COUNTED.sub(lambda found: _OTHER_PART[found[0]], it.course)
    return claimed(it, course=other) if other != it.course else None


def _both_parts(it: Truth, _: Random) -> Case | None:
    """Both parts of a course of which this certificate is about one."""
    other = COUNTED.sub(
        lambda found: " + ".join(sorted((found[0], _OTHER_PART[found[0]]))), it.course
    )  # fmt: skip
    return claimed(it, course=other) if other != it.course else None


def _for_teachers(it: Truth, _: Random) -> Case | None:
    """The training of those who teach the course, where the certificate is of those who took it."""
    said = FOR_TEACHERS.get(language(it))
    return claimed(it, course=f"{it.course} - {said}") if said else None


def _rival(it: Truth, chance: Random) -> Case | None:
    others = RIVALS.get(language(it))
    return claimed(it, body=chance.choice(others)) if others else None


def _other_house(it: Truth, chance: Random) -> Case:
    """Another body of the same place."""
    return claimed(it, body=chance.choice([body for body in it.locale.bodies if body != it.body]))


def _end_of_the_year(it: Truth, _: Random) -> Case | None:
    """Valid to the last day of the year in which it ends."""
    if it.expires is None or (it.expires.month, it.expires.day) == (12, 31):
        return None
    return claimed(it, expires=it.expires.replace(month=12, day=31))


def _paper(papers: Mapping[str, Paper], layouts: tuple[str, ...], *, renumbered: bool = True) -> Maker:
    """A page of another kind about the same person and course, which is submitted as a certificate."""

    def make(it: Truth, _: Random) -> Case | None:
        paper, say = papers.get(language(it)), it.locale.wording
        if paper is None:
            return None
        say = replace(
            say, heading=paper.heading, certify=paper.certify, completed=paper.completed, date=paper.day,
            last_day=paper.day, sentence=paper.sentence, number=say.reference if renumbered else say.number,
        )  # fmt: skip
        told = replace(
            it, locale=replace(it.locale, wording=say), expires=None, points=None, awarded=None, started=None,
            ranged=False,
        )  # fmt: skip
        return replace(claimed(told), layouts=layouts)

    return make


def _later_day(it: Truth, chance: Random) -> Case | None:
    """For what forged files say: another year, mostly a later one. Where days stand in one value, none is changed."""
    if it.ranged:
        return None
    years = chance.choice((1, 1, 2, 3, -1))
    return _on(it, it.issued.replace(year=it.issued.year + years, day=min(it.issued.day, 28)))


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _another_attendee, "date": _later_day, "hours": other_hours, "number": two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("another_attendee", Verdict.REJECT, _another_attendee, weight=3),
    Family("same_letter_same_family", Verdict.REJECT, _same_letter, weight=2),
    Family("next_on_the_list", Verdict.REJECT, _next_on_the_list, weight=2),
    Family("entry_day_claimed", Verdict.REJECT, _entry_day, weight=2),
    Family("day_tens_slipped", Verdict.REJECT, _day_tens, weight=2),
    Family("month_key_beside", Verdict.REJECT, _month_beside, weight=2),
    Family("year_digits_turned", Verdict.REJECT, _year_turned),
    Family("hours_tens_slipped", Verdict.REJECT, _hours_tens, weight=2),
    Family("hours_tripled", Verdict.REJECT, _hours_tripled),
    Family("hours_half_more", Verdict.REJECT, _hours_half_more, weight=2),
    Family("hours_half_hour_more", Verdict.REJECT, _half_hour),
    Family("number_misread", Verdict.REJECT, _number_misread, weight=3),
    Family("number_ends_swapped", Verdict.REJECT, _ends_swapped, weight=2),
    Family("number_zero_more", Verdict.REJECT, _zero_more),
    Family("course_from_the_catalogue", Verdict.REJECT, _from_the_catalogue, weight=2),
    Family("course_other_part", Verdict.REJECT, _other_part, weight=2),
    Family("course_both_parts", Verdict.REJECT, _both_parts, weight=2),
    Family("course_for_teachers", Verdict.REJECT, _for_teachers),
    Family("body_rival", Verdict.REJECT, _rival, weight=2),
    Family("body_other_house", Verdict.REJECT, _other_house, weight=2),
    Family("expiry_end_of_the_year", Verdict.REJECT, _end_of_the_year),
    Family("application", Verdict.REJECT, _paper(APPLICATION, ("portal", "members", "filledin")), own_page=True,
           weight=2),
    Family("waiting_list", Verdict.REJECT, _paper(WAITING, ("letterhead", "portal", "typed")), own_page=True, weight=2),
    Family("taught_it", Verdict.REJECT, _paper(TAUGHT, ("typed", "swirls", "banded", "moodle", "filledin", "members")),
           own_page=True, weight=2),
    Family("observed_it", Verdict.REJECT,
           _paper(OBSERVED, ("typed", "letterhead", "moodle", "halfsheet", "filledin", "ticketed")), own_page=True,
           weight=2),
    Family("withdrawn_later", Verdict.REJECT,
           _paper(WITHDRAWN, ("letterhead", "members", "portal"), renumbered=False), own_page=True, weight=2),
)  # fmt: skip
FORGERIES: Final = (
    *forgeries(
        (Trick.DIGITS_PATCHED, Trick.INK_NOTE, Trick.STRUCK_NOTE, Trick.FORM_LAID_OVER, Trick.PAINTED_SCAN,
         Trick.WORD_EXPORT),
        LIES_OF,
        weight=2,
    ),
    *forgeries((Trick.PEN_DIGIT,), inked.LIES_OF, on_paper=True, in_file=False, weight=2),
    *forgeries((Trick.CORRECTION_TAPE, Trick.BLACK_PEN), LIES_OF, on_paper=True, in_file=False, weight=2),
)  # fmt: skip
