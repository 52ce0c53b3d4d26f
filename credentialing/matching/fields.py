"""Every claimed field compared with the lines of one certificate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from credentialing.matching.arranging import arranged
from credentialing.matching.cells import Row
from credentialing.matching.comparison import LEGIBLE, Agreement, Comparison, ScoredLine
from credentialing.matching.days import compare_date
from credentialing.matching.hours import compare_hours
from credentialing.matching.lapses import compare_expiry, has_lapsed
from credentialing.matching.names import find_person
from credentialing.matching.numbers import compare_number
from credentialing.matching.page import parted
from credentialing.matching.standing import compare_standing
from credentialing.matching.titles import compare_body, compare_title, without_aside
from credentialing.model.claim import Hours, Name

REQUIRED: Final = ("name", "date", "hours", "number")


@dataclass(frozen=True, slots=True)
class Meant:
    """How a claim is meant. ``day_of_issue``: its day is that of issue, should the page tell it from the day of
    completion; ``total_only``: its hours are a total, and say nothing of kinds; ``lapse_apart``: where it claims no day
    of lapsing, that the certificate has lapsed is another's business.
    """

    day_of_issue: bool = False
    total_only: bool = False
    lapse_apart: bool = False


AS_SUBMITTED: Final = Meant()  # as training bodies submit them: the day of completion, hours by kind


def compare_claim(
    lines: Sequence[str | ScoredLine],
    *,
    name: Name,
    completed_on: date,
    hours: Hours,
    number: str,
    from_image: bool,
    body: str = "",
    course: str = "",
    day_first: bool | None = None,
    not_after: date | None = None,
    meant: Meant = AS_SUBMITTED,
    expires_on: date | None = None,
) -> Mapping[str, Comparison]:
    """Compare each claimed field with the page: ``name date hours number``, and ``body`` and ``course`` where given.

    ``standing`` is there, and ``unclear``, where the page certifies nothing ("void", "has not completed", an invoice),
    and ``missing`` where it has no words that certify anything;
    ``expiry`` where ``expires_on`` is given, or where the page says that it lapsed before ``not_after``.

    ``day_first`` and ``not_after`` as in ``dates.compare_date``. Never raises for what a page says.
    """
    given = [_parted(line) for line in lines] if from_image else lines
    rows = arranged(given)
    lines = [ScoredLine(row.text, row.confidence) for row in rows]
    fields = {
        "name": find_person(name, lines, from_image=from_image, titles=[title for title in (course, body) if title]),
        "date": compare_date(
            completed_on,
            lines,
            from_image=from_image,
            day_first=day_first,
            not_after=not_after,
            of_issue=meant.day_of_issue,
        ),
        "hours": compare_hours(hours, lines, from_image=from_image, total_only=meant.total_only),
        "number": compare_number(number, lines, from_image=from_image),
    }
    if body:
        fields["body"] = compare_body(body, lines, from_image=from_image)
    if course:
        titles = (course, without_aside(course, completed_on, hours.total))
        fields["course"] = _named(titles, lines, from_image=from_image)
    if expires_on is not None:
        fields["expiry"] = compare_expiry(
            expires_on, lines, from_image=from_image, day_first=day_first, not_after=not_after
        )
    elif not_after is not None and not meant.lapse_apart:
        lapsed = has_lapsed(lines, not_after, from_image=from_image, day_first=day_first)
        fields |= {"expiry": lapsed} if lapsed is not None else {}
    pages = [_page_of(given[row.parts[0][1]]) for row in rows]
    standing = compare_standing(lines, name, fields["name"].line, _apart(fields, pages))
    if standing is not None:
        fields["standing"] = standing
    if from_image:
        fields = {field: _if_legible(comparison, lines) for field, comparison in fields.items()}
    return {field: _on_its_line(comparison, rows) for field, comparison in fields.items()}


def _named(titles: Sequence[str], lines: Sequence[str | ScoredLine], *, from_image: bool) -> Comparison:
    """The course by the first of its titles that the page has; by the first of all if it has none."""
    named = [compare_title(title, lines, "the course", from_image=from_image) for title in titles]
    return next((one for one in named if one.agreement is Agreement.MATCH), named[0])


def _apart(fields: Mapping[str, Comparison], pages: Sequence[int]) -> frozenset[int]:
    """The lines on pages on which nothing claimed was found; none where nothing was found at all."""
    relied = {pages[one.line] for one in fields.values() if one.line is not None}
    return frozenset(at for at, page in enumerate(pages) if relied and page not in relied)


def _page_of(line: str | ScoredLine) -> int:
    return line.place.page if isinstance(line, ScoredLine) and line.place is not None else 0


def _parted(line: str | ScoredLine) -> str | ScoredLine:
    return replace(line, text=parted(line.text)) if isinstance(line, ScoredLine) else parted(line)


def _on_its_line(comparison: Comparison, rows: Sequence[Row]) -> Comparison:
    """``comparison`` with the index of the line that was given, instead of that of the row it was put into."""
    if comparison.line is None:
        return comparison
    return replace(comparison, line=rows[comparison.line].line_of(comparison.seen))


def _if_legible(comparison: Comparison, lines: Sequence[str | ScoredLine]) -> Comparison:
    """A difference read on a line that is hard to read is no difference yet."""
    line = lines[comparison.line] if comparison.line is not None else ""
    if comparison.agreement is Agreement.DIFFERS and isinstance(line, ScoredLine) and line.confidence < LEGIBLE:
        return replace(comparison, agreement=Agreement.UNCLEAR)
    return comparison


def all_match(fields: Mapping[str, Comparison]) -> bool:
    """Whether every required field agrees; a page that says nothing of one does not."""
    return "standing" not in fields and all(
        name in fields and fields[name].agreement is Agreement.MATCH for name in REQUIRED
    )
