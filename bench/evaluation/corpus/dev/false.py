"""False claims about an honest page."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed, far, forgeries, plain
from bench.evaluation.corpus.facts import HOURS, Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict


def _other_person(it: Truth, chance: Random) -> Case | None:
    given, family = person(it.locale, chance)
    return claimed(it, given=given, family=family) if far(given, it.given) and far(family, it.family) else None


def _sibling(it: Truth, chance: Random) -> Case | None:
    given = chance.choice(it.locale.given)
    return claimed(it, given=given) if it.given and far(given, it.given) else None


def _near_given(it: Truth, chance: Random) -> Case | None:
    """A given name one letter away, as of twins: Marina and Marita."""
    if len(it.given) < 4 or not it.given.isalpha():
        return None
    at = chance.randrange(1, len(it.given))
    other = chance.choice([ch for ch in "aeilmnorst" if ch not in plain(it.given[at]).lower()])
    return claimed(it, given=it.given[:at] + other + it.given[at + 1 :])


def _instructor(it: Truth, _: Random) -> Case | None:
    given, _space, family = it.director.partition(" ")
    return claimed(it, given=given, family=family) if it.director != it.name else None


def _homoglyph(it: Truth, chance: Random) -> Case | None:
    alike = dict(zip("aeopcxyAEOPCTHKM", "аеорсхуАЕОРСТНКМ", strict=True))
    places = [at for at, ch in enumerate(it.family) if ch in alike]
    if not places:
        return None
    at = chance.choice(places)
    return claimed(it, family=it.family[:at] + alike[it.family[at]] + it.family[at + 1 :])


def _date_year(it: Truth, chance: Random) -> Case | None:
    year = it.issued.year + chance.choice((-1, 1))
    return claimed(it, issued=date(year, it.issued.month, min(it.issued.day, 28)))


def _date_day(it: Truth, chance: Random) -> Case:
    return claimed(it, issued=it.issued + timedelta(days=chance.choice((-9, -3, -2, -1, 1, 2, 3, 9))))


def _month_swap(it: Truth, _: Random) -> Case | None:
    """Day and month change places; only where the page cannot be read that way, or else nobody could tell."""
    day = it.issued
    if day.day > 12 or day.day == day.month or ("month" not in it.form and "mon" not in it.form):
        return None
    return claimed(it, issued=date(day.year, day.day, day.month))


def _expiry(it: Truth, _: Random) -> Case | None:
    return claimed(it, issued=it.expires) if it.expires else None


def _start(it: Truth, _: Random) -> Case | None:
    return claimed(it, issued=it.started) if it.started else None


def _hours(it: Truth, chance: Random) -> Case:
    return claimed(it, hours=float(chance.choice([each for each in HOURS if each != it.hours])))


def _hours_digit(it: Truth, chance: Random) -> Case:
    """One digit more, less or other: 40 becomes 400, 4, 46 or 90."""
    text = str(it.hours)
    at = chance.randrange(len(text))
    other = chance.choice([ch for ch in "123456789" if ch != text[at]])
    return claimed(it, hours=float(chance.choice((text + "0", text[:at] + other + text[at + 1 :]))))


def _number_digit(it: Truth, chance: Random) -> Case:
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit()])
    other = chance.choice([ch for ch in "0123456789" if ch != it.number[at]])
    return claimed(it, number=it.number[:at] + other + it.number[at + 1 :])


def _number_swap(it: Truth, chance: Random) -> Case | None:
    """Two neighbouring digits change places."""
    number = it.number
    places = [
        at
        for at in range(len(number) - 1)
        if number[at].isdigit() and number[at + 1].isdigit() and number[at] != number[at + 1]
    ]
    if not places:
        return None
    at = chance.choice(places)
    return claimed(it, number=number[:at] + number[at + 1] + number[at] + number[at + 2 :])


def _number_cut(it: Truth, chance: Random) -> Case:
    """The number's beginning or end is left out."""
    return claimed(it, number=chance.choice((it.number[:-1], it.number[1:], it.number[:-2], it.number[2:])))


def _course(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.courses)
    return claimed(it, course=other) if other != it.course else None


def _body(it: Truth, chance: Random) -> Case | None:
    other = chance.choice(it.locale.bodies)
    return claimed(it, body=other) if other != it.body else None


def _not_completed(it: Truth, chance: Random) -> Case | None:
    if not it.locale.code.startswith("en"):
        return None
    said = ("did not complete", "has not completed", "attended but failed the assessment of")
    return replace(claimed(it), completed=chance.choice(said))


FAMILIES: Final = (
    Family("other_person", Verdict.REJECT, _other_person),
    Family("sibling", Verdict.REJECT, _sibling),
    Family("homoglyph", Verdict.REJECT, _homoglyph),
    Family("date_year", Verdict.REJECT, _date_year),
    Family("hours", Verdict.REJECT, _hours),
    Family("number_digit", Verdict.REJECT, _number_digit),
    Family("course", Verdict.REJECT, _course),
    Family("near_given", Verdict.REJECT, _near_given),
    Family("instructor", Verdict.REJECT, _instructor),
    Family("date_day", Verdict.REJECT, _date_day),
    Family("date_month_swap", Verdict.REJECT, _month_swap),
    Family("expiry_as_completion", Verdict.REJECT, _expiry),
    Family("start_as_completion", Verdict.REJECT, _start),
    Family("hours_digit", Verdict.REJECT, _hours_digit),
    Family("number_swap", Verdict.REJECT, _number_swap),
    Family("number_cut", Verdict.REJECT, _number_cut),
    Family("body", Verdict.REJECT, _body),
    Family("not_completed", Verdict.REJECT, _not_completed, own_page=True),
)

# -- lies in the file --------------------------------------------------------------------------------------------------

_LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _other_person,
    "date": _date_year,
    "hours": _hours,
    "number": _number_digit,
}
FORGERIES: Final = forgeries(
    (
        Trick.INVISIBLE,
        Trick.WHITE,
        Trick.ANNOTATION,
        Trick.PLAIN_UPDATE,
        Trick.COVERED,
        Trick.OFF_PAGE,
        Trick.TINY,
        Trick.CLIPPED,
        Trick.LAYER_OFF,
        Trick.PASTED,
        Trick.LYING_FONT,
        Trick.REWRITTEN,
    ),
    _LIES_OF,
)
