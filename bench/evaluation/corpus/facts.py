"""The truth about one certificate, drawn by chance, and the words a layout sets."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Final

from bench.evaluation.corpus.locales import Locale, Wording

_FIRST_DAY: Final = date(2018, 2, 1)
_LAST_DAY: Final = date(2025, 12, 31)  # before any machine this runs on thinks it is now
HOURS: Final = (12, 14, 16, 20, 24, 27, 30, 36, 40, 45, 48, 54, 60, 72, 80, 96, 120)
_MONONYM_SHARE: Final = 0.02
_SPANS: Final = (1, 2, 3, 30, 61)  # days from the first to the last of a course; none has more than ten hours a day
_POINTS: Final = (3, 5, 8, 10, 15, 18, 21, 25, 32, 35, 50)


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything true about one certificate. ``given`` is empty for a mononym; ``form`` is how days are written.

    What has a default is printed only if it is there. ``points`` are of a kind of their own, ``approval`` is a number
    of the body's, ``printed`` is when the page was, ``awarded`` the day of issue where it is not the last of the
    course; ``ranged``: the first day and the last stand in one value. ``second`` signs beside the director, ``parts``
    are the hours of each module.
    """

    locale: Locale
    given: str
    family: str
    issued: date
    hours: int
    number: str
    body: str
    course: str
    place: str
    director: str
    form: str
    expires: date | None = None
    started: date | None = None
    points: int | None = None
    approval: str = ""
    born: date | None = None
    enrolled: date | None = None
    printed: date | None = None
    awarded: date | None = None
    ranged: bool = False
    second: str = ""
    parts: tuple[int, ...] = ()

    @property
    def name(self) -> str:
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value of a certificate; ``field`` is ``date hours number``, or empty for what is not claimed."""

    field: str
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """The words of one certificate, ready to be set. ``stamp`` is printed across it, as on a specimen.

    A name with a line break is set on two lines. ``modules`` are titles with their hours,
    ``say`` is the place's wording.
    """

    heading: str
    certify: str
    name: str
    completed: str
    course: str
    body: str
    place: str
    director: str
    role: str
    name_label: str
    course_label: str
    sentence: str
    facts: tuple[Fact, ...]
    say: Wording
    hours_said: str
    stamp: str = ""
    second: str = ""
    modules: tuple[tuple[str, int], ...] = ()

    def fact(self, field: str) -> Fact:
        return next(fact for fact in self.facts if fact.field == field)

    @property
    def texts(self) -> tuple[str, ...]:
        """All words, to see whether a font has their letters."""
        facts = [f"{fact.label}{fact.value}" for fact in self.facts]
        own = (self.heading, self.certify, self.name, self.completed, self.course, self.body, self.place)
        others = (self.director, self.role, self.name_label, self.course_label, self.sentence, self.second)
        more = (self.say.second, self.say.closing, self.say.dear, self.say.total, self.say.reference, self.say.module)
        return (*own, *others, *more, *facts, *(title for title, _ in self.modules))


def truth(locale: Locale, chance: Random, number: str) -> Truth:
    """A certificate of one of the locale's people."""
    issued = _FIRST_DAY + timedelta(days=chance.randrange((_LAST_DAY - _FIRST_DAY).days))
    given, family = person(locale, chance)
    habits, hours = locale.habits, chance.choice(HOURS)
    if habits.mononyms and chance.random() < _MONONYM_SHARE:
        given, family = "", chance.choice(habits.mononyms)
    expires = started = None
    if chance.random() < habits.expires:
        expires = date(issued.year + chance.choice((2, 3, 5)), issued.month, min(issued.day, 28))
    is_ranged = chance.random() < habits.ranged
    if is_ranged or chance.random() < habits.started:
        started = issued - timedelta(days=chance.choice([days for days in _SPANS if hours <= 10 * (days + 1)]))
    it = Truth(
        locale,
        given,
        family,
        issued,
        hours,
        number,
        chance.choice(locale.bodies),
        chance.choice(locale.courses),
        chance.choice(locale.places),
        " ".join(person(locale, chance)),
        chance.choice(locale.days),
        expires,
        started,
        ranged=is_ranged,
    )
    return _with_more(it, chance) if locale.wording.second else it


def _with_more(it: Truth, chance: Random) -> Truth:
    """``it`` as one of the places that say more: in what ways, and what else stands on the page."""
    locale, habits = it.locale.voiced(chance), it.locale.habits
    director = _somebody_but(locale, chance, it.name)
    awarded = it.issued + timedelta(days=chance.randint(3, 30)) if chance.random() < habits.awarded else None
    is_printed = bool(locale.wording.printed) and chance.random() < habits.printed
    apart = chance.randint(3, 5)
    cuts = sorted(chance.sample(range(1, it.hours), apart - 1))
    return replace(
        it,
        locale=locale,
        points=chance.choice([each for each in _POINTS if each != it.hours])
        if chance.random() < habits.points
        else None,
        approval=f"{chance.choice(habits.approvals)} {chance.randrange(1000, 99999)}"
        if chance.random() < habits.approval
        else "",
        born=date(chance.randint(1958, 1998), chance.randint(1, 12), chance.randint(1, 28))
        if chance.random() < habits.born
        else None,
        enrolled=it.issued - timedelta(days=chance.randint(70, 200)) if chance.random() < habits.enrolled else None,
        printed=(awarded or it.issued) + timedelta(days=chance.randint(3, 40)) if is_printed else None,
        awarded=awarded,
        director=director,
        second=_somebody_but(locale, chance, it.name, director),
        parts=tuple(high - low for low, high in pairwise((0, *cuts, it.hours))),
    )


def _somebody_but(locale: Locale, chance: Random, *others: str) -> str:
    names = iter(lambda: " ".join(person(locale, chance)), "")
    return next(name for name in names if name not in others)


def person(locale: Locale, chance: Random) -> tuple[str, str]:
    """(given, family) of somebody who lives there."""
    return chance.choice(locale.given), chance.choice(locale.family)


def sheet(it: Truth, *, name: str = "", completed: str = "", stamp: str = "") -> Sheet:
    """The words of the certificate of ``it``; ``name`` is how the name is printed, if not plainly.

    A day, hours or a number whose form is empty are not on the page.
    """
    say = it.locale.wording
    day = it.locale.day(it.issued, it.form)
    facts = [
        _last_day(it, day),
        Fact("hours", say.hours, say.hours_value.format(h=it.hours)),
        Fact("number", say.number, say.number_value.format(n=it.number)),
    ]
    facts = [fact for fact in facts if fact.value]
    if it.expires is not None:
        facts.append(Fact("", say.expires, it.locale.day(it.expires, it.form)))
    for label, value in ((say.points, str(it.points or "")), (say.approval, it.approval)):
        if value:
            facts.append(Fact("", label, value))
    for label, later in ((say.awarded, it.awarded), (say.printed, it.printed)):
        if later is not None:
            facts.append(Fact("", label, it.locale.day(later, it.form)))
    started = None if it.ranged else it.started
    for label, other in ((say.started, started), (say.enrolled, it.enrolled), (say.born, it.born)):
        if other is not None:
            facts.insert(0, Fact("", label, it.locale.day(other, it.form)))
    printed = name or it.name
    hours = say.hours_of.format(h=it.hours)
    sentence = say.sentence.format(
        name=" ".join(printed.split()), hours=hours, course=it.course, date=day, body=it.body
    )
    return Sheet(
        say.heading, say.certify, printed, completed or say.completed, it.course, it.body, it.place, it.director,
        say.director, say.name, say.course, sentence, tuple(facts), say, hours, stamp, it.second,
        tuple(zip(say.topics, it.parts, strict=False)),
    )  # fmt: skip


def _last_day(it: Truth, day: str) -> Fact:
    """The day that is claimed, under a label that tells it from other days on the page."""
    say = it.locale.wording
    if it.ranged and it.started is not None:
        return Fact("date", say.dates, it.locale.span(it.started, it.issued, it.form))
    return Fact("date", say.last_day or say.date if it.started or it.awarded else say.date, day)
