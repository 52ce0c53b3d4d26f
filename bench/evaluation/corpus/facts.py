"""The truth about one certificate, drawn by chance, and the words a layout sets."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from bench.evaluation.corpus.locales import Locale

_FIRST_DAY: Final = date(2018, 2, 1)
_LAST_DAY: Final = date(2025, 12, 31)  # before any machine this runs on thinks it is now
HOURS: Final = (12, 14, 16, 20, 24, 27, 30, 36, 40, 45, 48, 54, 60, 72, 80, 96, 120)
_MONONYMS: Final = ("Sukarjo", "Wirandini", "Meenakshi", "Tashiro", "Purnomosari")
_MONONYM_SHARE: Final = 0.02
_DISTRACTORS: Final = 0.6  # of certificates that also say when they lapse; as many of those when the course began


@dataclass(frozen=True, slots=True)
class Truth:
    """Everything true about one certificate. ``given`` is empty for a mononym; ``form`` is how days are written."""

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
    """The words of one certificate, ready to be set. ``stamp`` is printed across it, as on a specimen."""

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
    stamp: str = ""

    def fact(self, field: str) -> Fact:
        return next(fact for fact in self.facts if fact.field == field)

    @property
    def texts(self) -> tuple[str, ...]:
        """All words, to see whether a font has their letters."""
        facts = [f"{fact.label}{fact.value}" for fact in self.facts]
        own = (self.heading, self.certify, self.name, self.completed, self.course, self.body, self.place)
        return (*own, self.director, self.role, self.name_label, self.course_label, self.sentence, *facts)


def truth(locale: Locale, chance: Random, number: str) -> Truth:
    """A certificate of one of the locale's people."""
    issued = _FIRST_DAY + timedelta(days=chance.randrange((_LAST_DAY - _FIRST_DAY).days))
    given, family = person(locale, chance)
    if chance.random() < _MONONYM_SHARE:
        given, family = "", chance.choice(_MONONYMS)
    expires = started = None
    if chance.random() < _DISTRACTORS:
        expires = date(issued.year + chance.choice((2, 3, 5)), issued.month, min(issued.day, 28))
    if chance.random() < _DISTRACTORS / 2:
        started = issued - timedelta(days=chance.choice((1, 2, 3, 30, 61)))
    return Truth(
        locale,
        given,
        family,
        issued,
        chance.choice(HOURS),
        number,
        chance.choice(locale.bodies),
        chance.choice(locale.courses),
        chance.choice(locale.places),
        " ".join(person(locale, chance)),
        chance.choice(locale.days),
        expires,
        started,
    )


def person(locale: Locale, chance: Random) -> tuple[str, str]:
    """(given, family) of somebody who lives there."""
    return chance.choice(locale.given), chance.choice(locale.family)


def sheet(it: Truth, *, name: str = "", completed: str = "", stamp: str = "") -> Sheet:
    """The words of the certificate of ``it``; ``name`` is how the name is printed, if not plainly."""
    say = it.locale.wording
    day = it.locale.day(it.issued, it.form)
    facts = [Fact("date", say.date, day), Fact("hours", say.hours, str(it.hours)), Fact("number", say.number, it.number)]
    if it.expires is not None:
        facts.append(Fact("", say.expires, it.locale.day(it.expires, it.form)))
    if it.started is not None:
        facts.insert(0, Fact("", say.started, it.locale.day(it.started, it.form)))
    printed = name or it.name
    sentence = say.sentence.format(name=printed, hours=say.hours_of.format(h=it.hours), course=it.course, date=day)
    return Sheet(
        say.heading, say.certify, printed, completed or say.completed, it.course, it.body, it.place, it.director,
        say.director, say.name, say.course, sentence, tuple(facts), stamp,
    )  # fmt: skip
