"""Every claimed field compared with the lines of one certificate."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from credentialing.matching.arranging import arranged
from credentialing.matching.cells import Row
from credentialing.matching.comparison import LEGIBLE, Agreement, Comparison, ScoredLine
from credentialing.matching.days import compare_date, compare_expiry
from credentialing.matching.hours import compare_hours
from credentialing.matching.names import find_person
from credentialing.matching.numbers import compare_number
from credentialing.matching.page import folded, texts
from credentialing.matching.titles import compare_body, compare_title
from credentialing.matching.vocabulary import CERTIFICATE_WORD, LIMITED, NOT_CERTIFIED
from credentialing.matching.words import name_words
from credentialing.model.claim import Hours, Name

_SAID_OF_HOLDER: Final = 3  # lines: the holder's and what goes on behind it
_LONGEST_HEADING: Final = 8  # words
REQUIRED: Final = ("name", "date", "hours", "number")


@dataclass(frozen=True, slots=True)
class Meant:
    """How a claim is meant. ``day_of_issue``: its day is that of issue, should the page tell it from the day of
    completion; ``total_only``: its hours are a total, and say nothing of kinds.
    """

    day_of_issue: bool = False
    total_only: bool = False


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

    ``standing`` is there, and ``unclear``, where the page says that it certifies nothing ("void", "has not completed");
    ``expiry`` where the page says when it lapses and ``expires_on`` is given.

    ``day_first`` and ``not_after`` as in ``dates.compare_date``. Never raises for what a page says.
    """
    rows = arranged(lines)
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
        fields["course"] = compare_title(course, lines, "the course", from_image=from_image)
    if expires_on is not None:
        expiry = compare_expiry(expires_on, lines, from_image=from_image, day_first=day_first)
        if expiry.agreement is not Agreement.MISSING:
            fields["expiry"] = expiry
    standing = _standing(lines, name, fields["name"].line)
    if standing is not None:
        fields["standing"] = standing
    if from_image:
        fields = {field: _if_legible(comparison, lines) for field, comparison in fields.items()}
    return {field: _on_its_line(comparison, rows) for field, comparison in fields.items()}


def _on_its_line(comparison: Comparison, rows: Sequence[Row]) -> Comparison:
    """``comparison`` with the index of the line that was given, instead of that of the row it was put into."""
    if comparison.line is None:
        return comparison
    return replace(comparison, line=rows[comparison.line].line_of(comparison.seen))


def _standing(lines: Sequence[str | ScoredLine], name: Name, named_at: int | None) -> Comparison | None:
    """Words that take back what the page says; where the holder is named, people called Sample are only named.

    Words that make less of it ("in part", "pending") count in a heading and in what is said of the holder.
    """
    own = frozenset(folded(word) for word in name_words(name.full))
    told = range(named_at, named_at + _SAID_OF_HOLDER) if named_at is not None else range(0)
    for at, text in enumerate(map(_closed, texts(lines))):
        plain = folded(text)
        is_heading = len(plain.split()) <= _LONGEST_HEADING and ":" not in plain and CERTIFICATE_WORD.search(plain)
        for words in (NOT_CERTIFIED, LIMITED) if at in told or is_heading else (NOT_CERTIFIED,):
            for found in words.finditer(plain):
                if at == named_at and found.group() in own:
                    continue
                seen = text[found.start() : found.end()]
                return Comparison(Agreement.UNCLEAR, f"The certificate says “{seen}”.", seen, at)
    return None


def _closed(text: str) -> str:
    """``S P E C I M E N`` without the spaces that only spread it over the page."""
    letters = text.split()
    return "".join(letters) if len(letters) > 2 and all(len(letter) == 1 for letter in letters) else text


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
