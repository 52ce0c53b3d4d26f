"""What a locale is: who lives there, how a certificate speaks there, and how a day is written."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a certificate. ``sentence`` says everything at once; ``hours_of`` puts the unit to a number."""

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


@dataclass(frozen=True, slots=True)
class Locale:
    """One place. Names are parted by spaces, ``_`` stands for a space inside one; ``weight``: how often it is drawn.

    ``days`` are forms of a date over ``d dd m mm y month mon``; ``months`` twelve words; abbreviations are cut to three.
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

    def day(self, day: date, form: str) -> str:
        """``day`` written in one of ``days``."""
        month = self.months[day.month - 1]
        return form.format(
            d=day.day, dd=f"{day.day:02}", m=day.month, mm=f"{day.month:02}", y=day.year, month=month, mon=month[:3]
        )


def words(text: str) -> tuple[str, ...]:
    """The names in ``text``; ``_`` becomes a space."""
    return tuple(word.replace("_", " ") for word in text.split())


def lines(text: str) -> tuple[str, ...]:
    """The non-empty lines of ``text``."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
