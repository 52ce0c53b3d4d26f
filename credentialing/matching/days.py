"""Whether a date that a certificate prints is the day claimed: of completion or of issue.

A numeric date that can be read two ways is never simply believed: ``03/04/2025`` agrees with a claim only if the page
itself, or the caller, says which number is the day.
"""

import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import one_misread_digit
from credentialing.matching.dates import DateRole, DateSeen, find_dates, unread_dates
from credentialing.matching.language import writes_day_first
from credentialing.matching.page import texts
from credentialing.matching.settling import could_lapse, orders, settled, told, years_repaired

# The first of these of which the page has a date tells the day of completion, or of issue.
_OF_COMPLETION: Final = (DateRole.COMPLETED, DateRole.ISSUED, DateRole.VAGUE, DateRole.UNLABELLED, DateRole.UNNAMED)
_OF_ISSUE: Final = (DateRole.ISSUED, DateRole.VAGUE, DateRole.COMPLETED, DateRole.UNLABELLED, DateRole.UNNAMED)
_BESIDES: Final = (
    (DateRole.ISSUED, "the day of issue, while it was completed on another day"),
    (DateRole.COMPLETED, "the day of completion, while it was issued on another day"),
)
_DOUBTFUL: Final = frozenset({DateRole.VAGUE, DateRole.UNLABELLED, DateRole.UNNAMED})
# A later date of which the page does not say what it is may be the day of completion then.
_MAY_BE_EARLIER: Final = frozenset({DateRole.VAGUE, DateRole.UNLABELLED})
_LONGEST_COURSE: Final = timedelta(days=62)  # whose first day is given without its year


def compare_date(
    claimed: date,
    lines: Sequence[str | ScoredLine],
    *,
    from_image: bool = False,
    day_first: bool | None = None,
    not_after: date | None = None,
    of_issue: bool = False,
) -> Comparison:
    """Compare the claimed day of completion (``of_issue``: of issue) with the dates the page prints.

    A printed day of completion counts before a day of issue (``of_issue``: behind it, and behind one that is only
    called a date), these before a date without label; the day of expiry, birth or printing never counts.

    ``day_first`` settles ``03/04/2025`` where the body's habit is known; ``not_after`` rules readings out that lie in
    the future. So may the language of the page, for a match only. Pictures: a day that one misread digit explains is
    ``unclear``.
    """
    lines = years_repaired(lines) if from_image else lines
    found = find_dates(lines)
    unread = unread_dates(lines, found)
    counted = _OF_ISSUE if of_issue else _OF_COMPLETION
    compared = _compare(claimed, settled(found, day_first, not_after), unread, counted, from_image=from_image)
    if compared.agreement is not Agreement.UNCLEAR or day_first is not None or orders(found):
        return compared
    if not writes_day_first(texts(lines)):
        return compared
    # The language may confirm a claim; alone it is too little to hold against one.
    one_order = settled(found, True, not_after)  # noqa: FBT003
    by_language = _compare(claimed, one_order, unread, counted, from_image=from_image)
    return by_language if by_language.agreement is Agreement.MATCH else compared


def _doubt(
    seen: DateSeen,
    by_role: Mapping[DateRole, list[DateSeen]],
    unread: Sequence[tuple[int, re.Match[str]]],
    claimed: date,
    doubtful: AbstractSet[DateRole],
) -> str:
    """Why the claimed day, though printed and uncontradicted, may be the day of something else; empty if it is not."""
    if unread and seen.role is not DateRole.COMPLETED:
        return f"and “{unread[0][1][0]}”, which could not be read, besides"
    if seen.role is DateRole.UNNAMED:
        return "without saying of what in words that are known here"
    vague = by_role[DateRole.UNLABELLED] + by_role[DateRole.UNNAMED]
    end = next((other for other in vague if other.is_end and claimed not in other.readings), None)
    if end is not None and seen.role is DateRole.ISSUED and DateRole.COMPLETED not in doubtful:
        return f"the day of issue, and “{end.text}”, on which something ended, besides"
    besides = next((other for other in vague if _may_be_the_end(other, claimed)), None)
    if besides is not None and seen.role in doubtful:
        return f"and “{besides.text}” besides, without saying of what"
    return ""


def _may_be_the_end(seen: DateSeen, claimed: date) -> bool:
    """Whether a date without a label is later than the claimed one and not plainly when the certificate lapses."""
    return max(seen.readings) > claimed and not could_lapse(seen, claimed)


def _compare(
    claimed: date,
    found: Sequence[DateSeen],
    unread: Sequence[tuple[int, re.Match[str]]],
    order: Sequence[DateRole],
    *,
    from_image: bool,
) -> Comparison:
    by_role = {role: [seen for seen in found if seen.role is role] for role in DateRole}
    counted = next((by_role[role] for role in order if by_role[role]), [])
    if not counted:
        return Comparison(Agreement.MISSING, "No date of completion or issue was found on the certificate.")
    if any(seen.is_sure for seen in counted):
        counted = [seen for seen in counted if seen.is_sure or seen.role is not DateRole.COMPLETED]
    exact = [seen for seen in counted if seen.readings == {claimed}]
    last = max(max(seen.readings) for seen in counted)
    if exact and counted[0].role in _DOUBTFUL:
        counted = [seen for seen in counted if seen in exact or not could_lapse(seen, claimed)]
    is_end_of_course = counted[0].role is DateRole.COMPLETED and last == claimed
    if exact and (len(exact) == len(counted) or is_end_of_course):
        doubtful = _MAY_BE_EARLIER | {DateRole.COMPLETED if order is _OF_ISSUE else DateRole.ISSUED}
        doubt = _doubt(exact[0], by_role, unread, claimed, doubtful)
        return told(Agreement.UNCLEAR if doubt else Agreement.MATCH, exact[0], doubt or "as claimed")
    return _perhaps(claimed, counted, by_role, found) or _against(claimed, counted, unread, from_image=from_image)


def _perhaps(
    claimed: date,
    counted: Sequence[DateSeen],
    by_role: Mapping[DateRole, Sequence[DateSeen]],
    found: Sequence[DateSeen],
) -> Comparison | None:
    """The claimed day where it is printed, though not as the one day that counts."""
    possible = next((seen for seen in counted if claimed in seen.readings), None)
    if possible is not None:
        is_exact = possible.readings == {claimed}
        why = "one of several dates" if is_exact else "which can be read as two different days"
        return told(Agreement.UNCLEAR, possible, why)
    begun = next((seen for seen in counted if _began(seen, claimed)), None)
    if begun is not None:
        return told(Agreement.UNCLEAR, begun, "the last day of several, of which the claimed is another")
    for role, what in _BESIDES:
        elsewhere = next((seen for seen in by_role[role] if claimed in seen.readings), None)
        if elsewhere is not None:
            return told(Agreement.UNCLEAR, elsewhere, what)
    elsewhere = next((other for other in found if other.role is not DateRole.BORN and claimed in other.readings), None)
    if elsewhere is None:
        return None
    return told(Agreement.UNCLEAR, elsewhere, f"but “{counted[0].text}” in the place of the claimed day")


def _began(seen: DateSeen, day: date) -> bool:
    """Whether ``day`` is one of the days before the last that a date gives by their numbers only."""
    return day.day in seen.first_days and any(timedelta() < last - day <= _LONGEST_COURSE for last in seen.readings)


def _against(
    claimed: date, counted: Sequence[DateSeen], unread: Sequence[tuple[int, re.Match[str]]], *, from_image: bool
) -> Comparison:
    """A day that is printed nowhere: another one is, unless that is not sure."""
    seen = counted[0]
    maybe = next(
        (at for at, match in unread if (int(match["day"]), int(match["year"])) == (claimed.day, claimed.year)), None
    )
    if maybe is not None:
        return replace(told(Agreement.UNCLEAR, seen, f"and a date that may be the claimed {claimed}"), line=maybe)
    if from_image and any(one_misread_digit(f"{day:%Y%m%d}", f"{claimed:%Y%m%d}") for day in seen.readings):
        return told(Agreement.UNCLEAR, seen, f"one digit from the claimed {claimed}, which the picture may blur")
    if seen.role in _DOUBTFUL and len(counted) > 1:
        return told(Agreement.UNCLEAR, seen, f"one of several dates, none of them the claimed {claimed}")
    if seen.role is DateRole.UNNAMED:
        return told(Agreement.UNCLEAR, seen, f"of what is not known, and not the claimed {claimed}")
    return told(Agreement.DIFFERS, seen, f"not the claimed {claimed}")
