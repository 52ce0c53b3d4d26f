"""Whether a certificate lapses on the day claimed: on a day that it prints, or at the end of a term that it states."""

import calendar
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.calendar_words import MONTHS, TERM_MONTHS, TERM_STEMS, TERM_YEARS, TERMS
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import one_misread_digit
from credentialing.matching.dates import DateRole, DateSeen, find_dates, spans_of_dates
from credentialing.matching.language import writes_day_first
from credentialing.matching.page import folded, texts
from credentialing.matching.settling import could_lapse, orders, settled, told, years_repaired

_A_DAY: Final = timedelta(days=1)  # the last day on which it holds, or the first on which it does not
_BEGINS: Final = frozenset({DateRole.COMPLETED, DateRole.ISSUED, DateRole.VAGUE, DateRole.UNLABELLED, DateRole.UNNAMED})
_OTHERWISE: Final = frozenset({DateRole.OTHER, DateRole.UNLABELLED, DateRole.UNNAMED, DateRole.VAGUE})
_GOOD_FOR: Final = re.compile("|".join(TERM_STEMS))
# "valid for three (3) years", "Gültigkeit: 36 Monate".
_TERM: Final = re.compile(
    rf"(?<![\w.,/-])(?P<count>\d{{1,3}}|(?:{'|'.join(sorted(TERMS, key=len, reverse=True))})(?![^\W\d_]))"
    rf"\s*(?:\([^()]{{1,15}}\))?[\s-]*(?:(?P<years>{TERM_YEARS})|(?P<months>{TERM_MONTHS}))(?![^\W\d_])"
)
# "Valid until May 2028", "Exp. 05/2028", "Valid until the end of 2028".
_MONTH: Final = re.compile(
    r"(?<![\w./-])(?:(?P<month>[^\W\d_]+)\.?,?\s+|(?P<number>0?[1-9]|1[0-2])\s?[/.-]\s?)?(?P<year>20\d\d)(?![\w/-]|\.\d)"
)


def compare_expiry(
    claimed: date,
    lines: Sequence[str | ScoredLine],
    *,
    from_image: bool = False,
    day_first: bool | None = None,
    not_after: date | None = None,
) -> Comparison:
    """Compare the day on which the certificate is claimed to lapse with the days it gives for that.

    Where it gives none, a term ("valid for three years") counts from its other days, a month or year up to its end, and
    a day of which it does not say what it is counts if a term could end on it. ``missing`` where it gives nothing.
    ``day_first`` and ``not_after``, for the other dates, as in ``days.compare_date``.
    """
    lines = years_repaired(lines) if from_image else lines
    dates = find_dates(lines)
    found = _lapsing(dates, day_first, not_after)
    if day_first is None and not orders(dates) and writes_day_first(texts(lines)):
        by_language = _lapsing(dates, True, not_after)  # noqa: FBT003
        found = by_language if any(seen.readings == {claimed} for seen in by_language) else found
    if not found:
        return _otherwise(claimed, lines, settled(dates, day_first, not_after))
    same = next((seen for seen in found if claimed in seen.readings), None)
    if same is not None and len(same.readings) == 1:
        return told(Agreement.MATCH, same, "the day on which it lapses, as claimed")
    if same is not None:
        return told(Agreement.UNCLEAR, same, "the day on which it lapses, which can be read as two different days")
    near = [day for seen in found for day in seen.readings]
    blurred = from_image and any(one_misread_digit(f"{day:%Y%m%d}", f"{claimed:%Y%m%d}") for day in near)
    is_plain = len(found) == 1 and found[0].is_sure and not blurred
    agreement = Agreement.DIFFERS if is_plain and abs(near[0] - claimed) > _A_DAY else Agreement.UNCLEAR
    return told(agreement, found[0], f"the day on which it lapses, not the claimed {claimed}")


def has_lapsed(
    lines: Sequence[str | ScoredLine], today: date, *, from_image: bool = False, day_first: bool | None = None
) -> Comparison | None:
    """``unclear`` where it plainly says that it lapsed before ``today``, for a claim that names no such day."""
    lines = years_repaired(lines) if from_image else lines
    found = [seen for seen in _lapsing(find_dates(lines), day_first, today) if seen.is_sure]
    if not found or any(day >= today for seen in found for day in seen.readings):
        return None
    return told(Agreement.UNCLEAR, found[0], "on which it lapsed, and no day on which it lapses is claimed")


def _lapsing(dates: Iterable[DateSeen], day_first: bool | None, not_after: date | None) -> list[DateSeen]:  # noqa: FBT001
    return [seen for seen in settled(dates, day_first, not_after) if seen.role is DateRole.EXPIRES]


def _otherwise(claimed: date, lines: Sequence[str | ScoredLine], dates: Sequence[DateSeen]) -> Comparison:
    """The claimed day against what a page without a day of expiry says."""
    plain = [folded(text) for text in texts(lines)]
    begun = [day for seen in dates if seen.role in _BEGINS for day in seen.readings]
    ends = list(_ends(plain, begun))
    for at, words, days in ends:
        if claimed in days:
            return Comparison(Agreement.MATCH, f"The certificate says “{words}”, as claimed.", words, at)
    if ends:
        at, words, _days = ends[0]
        why = f"The certificate says “{words}”, which does not tell the claimed {claimed}."
        return Comparison(Agreement.UNCLEAR, why, words, at)
    same = next((seen for seen in dates if seen.role in _OTHERWISE and seen.readings == {claimed}), None)
    if same is not None and any(could_lapse(same, day) for day in begun):
        return told(Agreement.MATCH, same, "whole years behind its other date, as claimed for when it lapses")
    why = f"The certificate gives no day on which it lapses; {claimed} is claimed. If it does not lapse, claim no day."
    return Comparison(Agreement.MISSING, why)


def _ends(plain: Sequence[str], begun: Sequence[date]) -> Iterator[tuple[int, str, frozenset[date]]]:
    """Line, words and possible last days of each term, month or year up to which the certificate says it is good."""
    for at, line in enumerate(plain):
        # A caption may stand above: "Validity" / "3 years".
        above = plain[at - 1] if at and not any(map(str.isdigit, plain[at - 1])) else ""
        if not any(says.search(words) for words in (line, above) for says in (vocabulary.EXPIRES, _GOOD_FOR)):
            continue
        for found in _TERM.finditer(line):
            months = int(TERMS.get(found["count"], found["count"])) * (12 if found["years"] else 1)
            days = (end for day in begun for end in _after(day, months))
            yield at, found[0].strip(), frozenset(days)
        for found in _months(line):
            yield at, found[0].strip(), frozenset(_last_days(found))


def _months(line: str) -> Iterator[re.Match[str]]:
    """The months and years in a line that are no part of a date."""
    dates = spans_of_dates(line)
    for found in _MONTH.finditer(line):
        if not any(start < found.end() and found.start() < end for start, end in dates):
            yield found


def _last_days(found: re.Match[str]) -> Iterator[date]:
    year = int(found["year"])
    if found["number"]:
        months: Iterable[int] = [int(found["number"])]
    else:
        months = MONTHS.get(found["month"] or "", frozenset({12}))
    for month in months:
        yield date(year, month, calendar.monthrange(year, month)[1])


def _after(day: date, months: int) -> Iterator[date]:
    """What may be meant by ``months`` after ``day``: that day of the month, the one before it, or the month's last."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if year > date.max.year:
        return
    last = calendar.monthrange(year, month + 1)[1]
    end = date(year, month + 1, min(day.day, last))
    yield from (end, end - _A_DAY, date(year, month + 1, last))
