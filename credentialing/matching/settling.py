"""What a numeric date can mean on the page it stands on: in which order day and month are written there."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.dates import DateRole, DateSeen, find_dates
from credentialing.matching.page import texts

_LONGEST_TERM: Final = 10  # years for which a certificate is good
_OLD_STYLE: Final = str.maketrans("oOıl", "0011")
_OLD_STYLE_YEAR: Final = re.compile(r"\b(?=\d*[oOıl])(?:19|2[0oO])[\doOıl]{2}\b")


def day_comes_first(lines: Sequence[str | ScoredLine]) -> bool | None:
    """Whether the page's numeric dates have the day first; ``None`` where none tells, or they disagree."""
    found = set().union(*orders(find_dates(lines)).values())
    return found.pop() if len(found) == 1 else None


def settled(found: Iterable[DateSeen], day_first: bool | None, not_after: date | None) -> list[DateSeen]:  # noqa: FBT001
    """Numeric dates with the readings left that the caller, the rest of the page and the calendar allow, in this order.

    A date that the calendar leaves one reading tells the order of the others, if no date reads one way by itself.
    """
    dates = list(found)
    known = orders(dates)
    passed = [_not_after(_in_order(seen, day_first, known), not_after) for seen in dates]
    return [_in_order(seen, day_first, orders(passed) | known) for seen in passed]


def _not_after(seen: DateSeen, last: date | None) -> DateSeen:
    if last is None or seen.role is DateRole.EXPIRES:
        return seen
    return replace(seen, readings=frozenset(day for day in seen.readings if day <= last) or seen.readings)


def _in_order(seen: DateSeen, day_first: bool | None, orders_known: Mapping[str, set[bool]]) -> DateSeen:  # noqa: FBT001
    known = orders_known.get(seen.separator, set())
    order = day_first if day_first is not None else (next(iter(known)) if len(known) == 1 else None)
    if len(seen.readings) == 1 or not seen.separator or order is None:
        return seen
    first = int(re.split(r"\D+", seen.text)[0])
    return replace(seen, readings=frozenset(day for day in seen.readings if (first == day.day) is order))


def orders(dates: Iterable[DateSeen]) -> dict[str, set[bool]]:
    """By separator, whether the dates of the page that read one way only have the day first."""
    found: dict[str, set[bool]] = {}
    for seen in dates:
        if seen.separator in {"/", "-"} and len(seen.readings) == 1 and not _is_double(seen):
            found.setdefault(seen.separator, set()).add(_says_day_first(seen))
    return found


def _is_double(seen: DateSeen) -> bool:
    """``05/05/2025`` reads the same both ways and says nothing about the order."""
    (day,) = seen.readings
    return day.day == day.month


def _says_day_first(seen: DateSeen) -> bool:
    (day,) = seen.readings
    return int(re.split(r"\D+", seen.text)[0]) == day.day


def years_repaired(lines: Sequence[str | ScoredLine]) -> list[str]:
    """The lines with years as they were meant: old-style figures are read as letters ("2o26", "202ı")."""
    return [_OLD_STYLE_YEAR.sub(lambda year: year[0].translate(_OLD_STYLE), text) for text in texts(lines)]


def could_lapse(seen: DateSeen, day: date) -> bool:
    """Whether a date lies whole years behind ``day``, to the day or the day before: when a certificate lapses."""
    last = day - timedelta(days=1)
    return any(
        0 < reading.year - before.year <= _LONGEST_TERM and (reading.month, reading.day) == (before.month, before.day)
        for reading in seen.readings
        for before in (day, last)
    )


def told(agreement: Agreement, seen: DateSeen, why: str) -> Comparison:
    """What was found at a date."""
    return Comparison(agreement, f"The certificate shows “{seen.text}”, {why}.", seen.text, seen.line)
