"""False claims about an honest page, and claims that a forged file supports."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed, far, forgeries, other_hours, two_digits
from bench.evaluation.corpus.facts import Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_LIMBS: Final = (
    ("Upper", "Lower"), ("supérieur", "inférieur"), ("obere", "untere"), ("superior", "inferior"),
    ("superiore", "inferiore"), ("zgornjega", "spodnjega"), ("viršutinė", "apatinė"), ("atas", "bawah"),
)  # fmt: skip
_GENDERS: Final = {"o": "a", "a": "o"}


def _is_swapped(it: Truth, day: date) -> bool:
    return (day.year, day.month, day.day) == (it.issued.year, it.issued.day, it.issued.month)


def _stranger(it: Truth, chance: Random) -> Case | None:
    """Somebody else from the same place, of whom the page says nothing. For what forged files say."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _other_gender(it: Truth, _: Random) -> Case | None:
    """Paula for Paulo: two people."""
    for end in ("o", "a"):
        other = it.given[:-1] + _GENDERS[end]
        if it.given.endswith(end) and other in it.locale.given:
            return claimed(it, given=other)
    other = it.given[:-1] if it.given.endswith("a") else f"{it.given}a"
    return claimed(it, given=other) if other in it.locale.given else None


def _half_year(it: Truth, chance: Random) -> Case:
    months = it.issued.year * 12 + it.issued.month - 1 + chance.choice((-6, 6))
    return claimed(it, issued=date(months // 12, months % 12 + 1, min(it.issued.day, 28)))


def _day_turned(it: Truth, _: Random) -> Case | None:
    """The digits of the day change places: 12 becomes 21."""
    day = int(f"{it.issued.day:02}"[::-1])
    return claimed(it, issued=it.issued.replace(day=day)) if 0 < day < 29 and day != it.issued.day else None


def _years_before(it: Truth, chance: Random) -> Case:
    return claimed(it, issued=date(it.issued.year - chance.randint(2, 5), it.issued.month, min(it.issued.day, 28)))


def _printing(it: Truth, _: Random) -> Case | None:
    return claimed(it, issued=it.printed) if it.printed and not _is_swapped(it, it.printed) else None


def _doubled_hours(it: Truth, _: Random) -> Case:
    return claimed(it, hours=float(2 * it.hours))


def _rounded_up(it: Truth, _: Random) -> Case:
    return claimed(it, hours=float((it.hours // 10 + 1) * 10))


def _hours_turned(it: Truth, _: Random) -> Case | None:
    other = int(str(it.hours)[::-1])
    return claimed(it, hours=float(other)) if other != it.hours and it.hours % 10 else None


def _two_modules(it: Truth, chance: Random) -> Case | None:
    """The hours of two of the modules that the page lists are claimed for the whole."""
    if not it.parts:
        return None
    return replace(claimed(it, hours=float(sum(chance.sample(it.parts, 2)))), layouts=("syllabus", "folded"))


def _groups(it: Truth, _: Random) -> Case | None:
    """Two groups of the number change places."""
    for sign in "/-.":
        parts = it.number.split(sign)
        if len(parts) == 3 and parts[1] != parts[2]:
            return claimed(it, number=sign.join((parts[0], parts[2], parts[1])))
    return None


def _number_year(it: Truth, chance: Random) -> Case | None:
    year = str(it.issued.year)
    other = str(it.issued.year + chance.choice((-2, -1, 1)))
    return claimed(it, number=it.number.replace(year, other)) if it.number.count(year) == 1 else None


def _middle_lost(it: Truth, chance: Random) -> Case:
    """A digit inside the number is left out."""
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit() and 0 < at < len(it.number) - 1])
    return claimed(it, number=it.number[:at] + it.number[at + 1 :])


def _limb(it: Truth, _: Random) -> Case | None:
    """The course for the other limbs."""
    for pair in _LIMBS:
        for mine, other in (pair, pair[::-1]):
            if mine in it.course.split():
                return claimed(it, course=it.course.replace(mine, other))
    return None


def _withdrew(it: Truth, _: Random) -> Case | None:
    """The page says that somebody left the course before its end."""
    say = it.locale.wording
    if say.unfinished is None:
        return None
    heading, completed, day, sentence = say.unfinished
    other = replace(say, heading=heading, completed=completed, date=day, sentence=sentence)
    return claimed(replace(it, locale=replace(it.locale, wording=other), expires=None, points=None))


def _another_day(it: Truth, chance: Random) -> Case | None:
    day = it.issued - timedelta(days=chance.randint(80, 400))
    return None if _is_swapped(it, day) else claimed(it, issued=day)


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _stranger, "date": _another_day, "hours": other_hours, "number": two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("other_gender", Verdict.REJECT, _other_gender),
    Family("half_year_off", Verdict.REJECT, _half_year),
    Family("day_digits_turned", Verdict.REJECT, _day_turned),
    Family("years_before", Verdict.REJECT, _years_before),
    Family("printing_as_completion", Verdict.REJECT, _printing),
    Family("hours_doubled", Verdict.REJECT, _doubled_hours),
    Family("hours_rounded_up", Verdict.REJECT, _rounded_up),
    Family("hours_digits_turned", Verdict.REJECT, _hours_turned),
    Family("hours_of_two_modules", Verdict.REJECT, _two_modules, own_page=True),
    Family("number_groups_swapped", Verdict.REJECT, _groups),
    Family("number_year", Verdict.REJECT, _number_year),
    Family("number_middle_lost", Verdict.REJECT, _middle_lost),
    Family("course_other_limb", Verdict.REJECT, _limb),
    Family("withdrew", Verdict.REJECT, _withdrew, own_page=True),
)
FORGERIES: Final = (
    *forgeries(
        (
            Trick.OUTSIDE_FORM, Trick.OUTLINE, Trick.WATERMARK, Trick.SIGNATURE_LOOK,
            Trick.EDITOR_PATCH, Trick.METADATA, Trick.COMMENT,
        ),
        LIES_OF,
    ),
    *forgeries((Trick.FLUID, Trick.SCISSORS), LIES_OF, on_paper=True),
)  # fmt: skip
