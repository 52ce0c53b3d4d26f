"""False claims about an honest page, and claims that a forged file supports."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Family, Maker, claimed, far, forgeries, plain
from bench.evaluation.corpus.dev.spent.names import OTHERWISE, SHORT
from bench.evaluation.corpus.facts import HOURS, Truth, person
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_WITH_MODULES: Final = ("transcript", "units")
_ALIKE: Final = ("0OQD", "1IL", "2Z", "5S", "8B", "6G", "UV")  # what even careful people take for one another
_KINDS_OF_BODY: Final = (
    ("Institute", "College"), ("Academy", "Institute"), ("School", "Academy"), ("College", "Institute"),
    ("Seminars", "Partners"), ("Clinical", "Dental"), ("Centre de formation", "Centre d'études"),
    ("Institut", "Collège"), ("Académie", "Faculté"), ("École", "Académie"), ("Centre", "Institut"),
    ("Akademie", "Hochschule"), ("Fortbildungsinstitut", "Bildungswerk"), ("Weiterbildung", "Treuhand"),
    ("Instituto", "Centro"), ("Colegio", "Instituto"), ("Escuela", "Facultad"), ("Fundación", "Escuela"),
    ("Faculdade", "Instituto"), ("Opleidingscentrum", "Hogeschool"), ("Academie", "Hogeschool"),
    ("Kurssenter", "Høyskole"), ("Skole", "Institutt"), ("akadémia", "škola"), ("centrum", "združenie"),
    ("Koolituskeskus", "Rakenduskõrgkool"), ("Kool", "Instituut"), ("Escola", "Institut"),
    ("Centre d'Estudis", "Acadèmia"), ("Training", "Recruitment"),
)  # fmt: skip


def _parent(it: Truth, chance: Random) -> Case | None:
    """Somebody of the same family whose given name begins with the same letter."""
    fitting = [given for given in it.locale.given if it.given and _is_of_the_family(given, it.given)]
    return claimed(it, given=chance.choice(fitting)) if fitting else None


def _is_of_the_family(one: str, two: str) -> bool:
    """The same first letter and yet two names, neither a form of the other."""
    if any(form.get(one) == two or form.get(two) == one for form in (SHORT, OTHERWISE)):
        return False
    return one[0] == two[0] and plain(one[:3]).lower() != plain(two[:3]).lower()


def _double_given(it: Truth, chance: Random) -> Case | None:
    """The second part of a double given name is another one: Anne-Marie for Anne-Sophie."""
    first, joint, second = it.given.partition("-" if "-" in it.given else " ")
    fitting = [other for other in it.locale.given if other.isalpha() and far(other, second) and far(other, first)]
    return claimed(it, given=f"{first}{joint}{chance.choice(fitting)}") if joint and fitting else None


def _stranger(it: Truth, chance: Random) -> Case | None:
    """Somebody else from the same place, of whom the page says nothing. For what forged files say."""
    given, family = person(it.locale, chance)
    is_other = far(given, it.given) and far(family, it.family) and f"{given} {family}" not in (it.director, it.second)
    return claimed(it, given=given, family=family) if is_other else None


def _witness(it: Truth, _: Random) -> Case | None:
    """The second person who signed claims the page."""
    pair = next(
        (
            (given, family)
            for given in it.locale.given
            for family in it.locale.family
            if f"{given} {family}" == it.second
        ),
        None,
    )
    if pair is None or not far(pair[0], it.given) or not far(pair[1], it.family):
        return None
    return claimed(it, given=pair[0], family=pair[1])


def _birth(it: Truth, _: Random) -> Case | None:
    return claimed(it, issued=it.born) if it.born else None


def _enrolment(it: Truth, _: Random) -> Case | None:
    return claimed(it, issued=it.enrolled) if it.enrolled and not _is_swapped(it, it.enrolled) else None


def _month(it: Truth, chance: Random) -> Case:
    """The month before or after. Read the other way round, a numeric date never says that."""
    months = it.issued.year * 12 + it.issued.month - 1 + chance.choice((-1, 1))
    return claimed(it, issued=date(months // 12, months % 12 + 1, min(it.issued.day, 28)))


def _decade(it: Truth, _: Random) -> Case:
    """Ten years earlier: a day to come would give the lie away."""
    return claimed(it, issued=date(it.issued.year - 10, it.issued.month, min(it.issued.day, 28)))


def _another_day(it: Truth, chance: Random) -> Case | None:
    """A day one to eleven months and some days earlier. For what forged files say."""
    day = it.issued - timedelta(days=chance.randint(33, 345))
    return None if _is_swapped(it, day) else claimed(it, issued=day)


def _is_swapped(it: Truth, day: date) -> bool:
    """Whether ``day`` is the true one with day and month swapped: a numeric date could be read as saying it."""
    return (day.year, day.month, day.day) == (it.issued.year, it.issued.day, it.issued.month)


def _module_hours(it: Truth, chance: Random) -> Case | None:
    """The page lists modules, and the hours of one are claimed for the whole."""
    if not it.parts:
        return None
    return replace(claimed(it, hours=float(chance.choice(it.parts))), layouts=_WITH_MODULES)


def _points(it: Truth, _: Random) -> Case | None:
    return claimed(it, hours=float(it.points)) if it.points else None


def _hours_and_points(it: Truth, _: Random) -> Case | None:
    """Hours and points added up."""
    return claimed(it, hours=float(it.hours + it.points)) if it.points else None


def _other_hours(it: Truth, chance: Random) -> Case:
    """For what forged files say: no hours or points that the page has."""
    return claimed(
        it, hours=float(chance.choice([each for each in HOURS if each not in (it.hours, it.points, *it.parts)]))
    )


def _approval(it: Truth, _: Random) -> Case | None:
    return claimed(it, number=it.approval) if it.approval else None


def _number_letter(it: Truth, chance: Random) -> Case | None:
    """A letter of the number is another one, and none that looks like it."""
    places = [at for at, ch in enumerate(it.number) if ch.isalpha()]
    if not places:
        return None
    at = chance.choice(places)
    alike = next((group for group in _ALIKE if it.number[at] in group), it.number[at])
    other = chance.choice([ch for ch in "ACEFHJKMNPRTWXY" if ch not in alike and ch != it.number[at]])
    return claimed(it, number=it.number[:at] + other + it.number[at + 1 :])


def _number_inserted(it: Truth, chance: Random) -> Case:
    """A digit too many inside the number."""
    at = chance.choice([at for at, ch in enumerate(it.number) if ch.isdigit()])
    return claimed(it, number=it.number[: at + 1] + chance.choice("0123456789") + it.number[at + 1 :])


def _two_digits(it: Truth, chance: Random) -> Case:
    """Two digits of the number are others. For what forged files say."""
    places = chance.sample([at for at, ch in enumerate(it.number) if ch.isdigit()], 2)
    other = {at: chance.choice([ch for ch in "123456789" if ch != it.number[at]]) for at in places}
    return claimed(it, number="".join(other.get(at, ch) for at, ch in enumerate(it.number)))


def _level(it: Truth, chance: Random) -> Case | None:
    """The course of another level."""
    at = next((at for at, ch in enumerate(it.course) if ch.isdigit()), None)
    if at is None:
        return None
    other = chance.choice([ch for ch in "1234" if ch != it.course[at]])
    return claimed(it, course=it.course[:at] + other + it.course[at + 1 :])


def _similar_body(it: Truth, _: Random) -> Case | None:
    """A body whose name is nearly the same and which is another."""
    for mine, other in _KINDS_OF_BODY:
        if mine in it.body.split() or (" " in mine and mine in it.body):
            return claimed(it, body=it.body.replace(mine, other, 1))
    return None


def _unfinished(it: Truth, _: Random) -> Case | None:
    """The page confirms that somebody is enrolled, and says that the course is still to be completed."""
    say = it.locale.wording
    if say.unfinished is None:
        return None
    heading, completed, day, sentence = say.unfinished
    other = replace(say, heading=heading, completed=completed, date=day, sentence=sentence)
    # Nothing that only a finished course has: no day of expiry and no points.
    planned = replace(it, locale=replace(it.locale, wording=other), expires=None, points=None)
    return claimed(planned)


LIES_OF: Final[Mapping[str, Maker]] = {
    "name": _stranger, "date": _another_day, "hours": _other_hours, "number": _two_digits,
}  # fmt: skip
FAMILIES: Final = (
    Family("parent", Verdict.REJECT, _parent),
    Family("double_given_name", Verdict.REJECT, _double_given),
    Family("second_signatory", Verdict.REJECT, _witness),
    Family("birth_as_completion", Verdict.REJECT, _birth),
    Family("enrolment_as_completion", Verdict.REJECT, _enrolment),
    Family("date_month", Verdict.REJECT, _month),
    Family("date_decade", Verdict.REJECT, _decade),
    Family("hours_of_a_module", Verdict.REJECT, _module_hours, own_page=True),
    Family("points_as_hours", Verdict.REJECT, _points),
    Family("hours_and_points", Verdict.REJECT, _hours_and_points),
    Family("approval_as_number", Verdict.REJECT, _approval),
    Family("number_letter", Verdict.REJECT, _number_letter),
    Family("number_inserted", Verdict.REJECT, _number_inserted),
    Family("course_level", Verdict.REJECT, _level),
    Family("similar_body", Verdict.REJECT, _similar_body),
    Family("not_yet_completed", Verdict.REJECT, _unfinished, own_page=True),
)
FORGERIES: Final = (
    *forgeries(
        (
            Trick.ALPHA_ZERO,
            Trick.CLIP_MODE,
            Trick.NEAR_WHITE,
            Trick.BEHIND_PICTURE,
            Trick.ACTUAL_TEXT,
            Trick.BLANK_FONT,
            Trick.OFF_CROP,
            Trick.OCR_LAYER,
            Trick.FORM_FIELD,
            Trick.RUBBER_STAMP,
            Trick.NEW_CONTENTS,
        ),
        LIES_OF,
    ),
    *forgeries((Trick.STRIP,), LIES_OF, on_paper=True),
)
