"""What a locale is: who lives there, how a certificate speaks there, and how a day is written."""

from dataclasses import dataclass, fields, replace
from datetime import date
from random import Random
from typing import Final

_ORDINAL: Final = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_DAYS_FIRST: Final = ("{d}", "{dd}", "{d}.", "{dd}.")  # forms of a date that begin so can share month and year


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a certificate. ``sentence`` says everything at once; ``hours_of`` puts the unit to a number.

    Where a place says it in several ways, they are parted by ``|``. What has a default is not printed where it
    is empty.
    ``last_day`` stands for ``date`` where a page also says when the course began or when it was ``awarded``, ``dates``
    where it says the first and the last day, ``until`` between them. ``duration``: (label, days ``{n}``).
    ``unfinished``: (heading, completed, label of the date, sentence) for somebody who is still to complete the course.
    """

    heading: str
    certify: str
    completed: str
    name: str
    course: str
    date: str
    hours: str
    number: str
    expires: str
    started: str
    director: str
    hours_of: str
    sentence: str
    hours_value: str = "{h}"
    number_value: str = "{n}"
    second: str = ""
    points: str = ""
    approval: str = ""
    born: str = ""
    enrolled: str = ""
    printed: str = ""
    module: str = ""
    total: str = ""
    dear: str = ""
    closing: str = ""
    reference: str = ""
    awarded: str = ""
    last_day: str = ""
    dates: str = ""
    until: str = ""
    duration: tuple[str, str] | None = None
    provisional: str = ""
    both_titles: str = ""
    professions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    honorifics: tuple[str, ...] = ()
    void: tuple[str, ...] = ()
    unfinished: tuple[str, str, str, str] | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """How often a certificate of a place also says each thing, and how approvals begin.

    ``awarded``: a day of issue besides the last day; ``ranged``: the first day and the last as one value.
    """

    expires: float = 0.6
    started: float = 0.3
    points: float = 0.4
    approval: float = 0.4
    born: float = 0.25
    enrolled: float = 0.25
    printed: float = 0.3
    awarded: float = 0
    ranged: float = 0
    approvals: tuple[str, ...] = ("AP", "RTO", "P", "K")
    mononyms: tuple[str, ...] = ("Sukarjo", "Wirandini", "Meenakshi", "Tashiro", "Purnomosari")


@dataclass(frozen=True, slots=True)
class Locale:
    """One place. Names are parted by spaces, ``_`` stands for a space inside one; ``weight``: how often it is drawn.

    ``days`` are forms of a date over ``d dd th m mm y yy month mon``; ``months`` twelve words; abbreviations are cut to
    three; ``th`` is the day as an English ordinal.
    """

    code: str
    weight: int
    given: tuple[str, ...]
    family: tuple[str, ...]
    bodies: tuple[str, ...]
    courses: tuple[str, ...]
    places: tuple[str, ...]
    months: tuple[str, ...]
    days: tuple[str, ...]
    wording: Wording
    habits: Habits = Habits()

    def day(self, day: date, form: str) -> str:
        """``day`` written in one of ``days``."""
        month = self.months[day.month - 1]
        return form.format(
            d=day.day, dd=f"{day.day:02}", m=day.month, mm=f"{day.month:02}", y=day.year, month=month, mon=month[:3],
            yy=f"{day.year % 100:02}",
            th=f"{day.day}{_ORDINAL.get(day.day, 'th')}",
        )  # fmt: skip

    def span(self, first: date, last: date, form: str) -> str:
        """The days from ``first`` to ``last``: 12 to 14 March 2024; in full where the month is not the same."""
        day, joint = form.partition(" ")[0], self.wording.until
        is_short = day in _DAYS_FIRST and (first.year, first.month) == (last.year, last.month)
        return f"{self.day(first, day if is_short else form)}{joint}{self.day(last, form)}"

    def voiced(self, chance: Random) -> "Locale":
        """The same place with one of its ways of saying each thing."""
        chosen = {
            field.name: chance.choice(value.split("|"))
            for field in fields(Wording)
            if isinstance(value := getattr(self.wording, field.name), str) and "|" in value
        }
        return replace(self, wording=replace(self.wording, **chosen))  # type: ignore[arg-type]  # only fields of text


def words(text: str) -> tuple[str, ...]:
    """The names in ``text``; ``_`` becomes a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def lines(text: str) -> tuple[str, ...]:
    """The non-empty lines of ``text``."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
