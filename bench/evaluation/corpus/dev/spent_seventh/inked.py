"""Digits that a pen makes of others, and the claims of somebody who has done so."""

from collections.abc import Iterator, Mapping
from datetime import date
from random import Random
from typing import Final

from bench.evaluation.corpus.cases import Case, Maker, claimed, is_on_the_page
from bench.evaluation.corpus.facts import Truth

_MADE_OF: Final[Mapping[str, str]] = {  # what a stroke or a loop more makes of a digit
    "0": "68", "1": "479", "2": "8", "3": "8", "5": "68", "6": "8", "7": "29", "9": "8", "4": "9", "8": "",
}  # fmt: skip


def _inked(digits: str) -> Iterator[tuple[int, str]]:
    """Each place of ``digits`` where a pen can make another digit, and ``digits`` with it."""
    for at, digit in enumerate(digits):
        for other in _MADE_OF.get(digit, ""):
            yield at, digits[:at] + other + digits[at + 1 :]


def _nobody(_: Truth, __: Random) -> Case | None:
    """A pen makes no other name."""
    return None


def _day(it: Truth, chance: Random) -> Case | None:
    """Another day, of which the page has all letters but one digit."""
    if it.ranged:
        return None
    shown = it.locale.day(it.issued, it.form)
    days = (_date(other) for _, other in _inked(f"{it.issued:%Y%m%d}"))
    others = [day for day in days if day and not is_on_the_page(it, day) and day.year <= it.issued.year + 9]
    near = [day for day in others if _is_inked(shown, it.locale.day(day, it.form)) and day < date(2026, 1, 1)]
    return claimed(it, issued=chance.choice(near)) if near else None


def _date(digits: str) -> date | None:
    try:
        return date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    except ValueError:
        return None


def _is_inked(shown: str, said: str) -> bool:
    return any(other == said for _, other in _inked(shown))


def _hours(it: Truth, chance: Random) -> Case | None:
    others = [int(other) for _, other in _inked(str(it.hours)) if int(other) > it.hours and int(other) != it.points]
    return claimed(it, hours=float(chance.choice(others))) if others else None


def _number(it: Truth, chance: Random) -> Case | None:
    others = [other for _, other in _inked(it.number)]
    return claimed(it, number=chance.choice(others)) if others else None


LIES_OF: Final[Mapping[str, Maker]] = {"name": _nobody, "date": _day, "hours": _hours, "number": _number}
