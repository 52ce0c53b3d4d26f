"""Certificate numbers: the same but for spaces, hyphens and case, or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import one_misread_digit
from credentialing.matching.dates import find_dates
from credentialing.matching.page import folded, texts

_BETWEEN: Final = r"[\s\-‐‑‒–—._/]*"
_NOT_OF_NUMBER: Final = re.compile(r"[\W_]+")
_VALUE: Final = re.compile(r"[^\W_](?:[\w\-‐‑‒–—./]*[^\W_])?(?:[ ][-–/]?[ ]?\d[\w-]*(?![\w-]|[./]\d))*")
# Shorter numbers stand on a page by chance (a postcode, a year): only a label makes them the certificate's.
_SHORTEST_UNLABELLED: Final = 6
_SHORTEST_OTHER: Final = 4  # characters; what is shorter under the label is a day, hours or the number of a house
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_MONTH_AND_DAY: Final = re.compile(r"[^\W\d_]{3,}\.? \d{1,2}")  # the head of "September 7, 2021"
_CELLS: Final = 3  # lines between the two of a caption and its value where cells stand side by side


@dataclass(frozen=True, slots=True)
class NumberSeen:
    """A value standing where a certificate number is labelled."""

    line: int
    start: int
    text: str


def normalised(number: str) -> str:
    """Upper case, without spaces, hyphens, dots and slashes."""
    return _NOT_OF_NUMBER.sub("", number).upper()


def find_numbers(lines: Sequence[str | ScoredLine]) -> list[NumberSeen]:
    """The values labelled as certificate number, on the label's line or, under a label that stands alone, the next."""
    shown = texts(lines)
    return list(_labelled(shown, [folded(text) for text in shown]))


def _labelled(shown: list[str], plain: list[str]) -> Iterator[NumberSeen]:
    for at, line in enumerate(plain):
        label = vocabulary.NUMBER_LABEL.search(line) or vocabulary.GENERIC_NUMBER_LABEL.search(line)
        if label is None:
            continue
        rest = shown[at][label.end() :]
        value = _value_at_start(rest)
        if value:
            yield NumberSeen(at, label.end() + rest.index(value), value)
        elif not rest.strip(" :.#°") and at + 1 < len(shown):
            below = _value_at_start(shown[at + 1])
            if below:
                yield NumberSeen(at + 1, shown[at + 1].index(below), below)


def _value_at_start(text: str) -> str:
    found = _VALUE.match(text.lstrip(" \t:.#°№-–—)"))
    value = found[0] if found else ""
    return value if any(ch.isdigit() for ch in value) else ""


def compare_number(claimed: str, lines: Sequence[str | ScoredLine], *, from_image: bool = False) -> Comparison:
    """Compare the claimed certificate number with the page; only the whole number counts, never a part of one.

    Captions and values of a table are easily paired wrongly. So a number that the page prints somewhere never
    ``differs``, and one that it does not print ``differs`` only from what looks like a number of a certificate.
    """
    wanted = normalised(claimed)
    if not wanted:
        return Comparison(Agreement.MISSING, "No certificate number was claimed.")
    labelled = find_numbers(lines)
    shown = texts(lines)
    same = [seen for seen in labelled if _is(wanted, seen.text)]
    others = [seen for seen in labelled if not _is(wanted, seen.text)]
    if same and others:
        return _told(Agreement.UNCLEAR, others[0].text, others[0].line, "beside the claimed number")
    if same:
        return _told(Agreement.MATCH, same[0].text, same[0].line, "as claimed")
    if not others:
        return _unlabelled(wanted, claimed, shown)
    alike = [seen for seen in others if _looks_like_number(seen, wanted, shown)]
    printed = _printed(wanted, shown)
    if printed:
        return _misplaced(wanted, printed, shown, others, alone=not alike)
    return _other(wanted, claimed, alike, others[0], from_image=from_image)


def _looks_like_number(seen: NumberSeen, wanted: str, shown: list[str]) -> bool:
    """Whether a labelled value may be a certificate's number at all: no date, no year, no word, no count."""
    text = normalised(seen.text)
    if any(day.start < seen.start + len(seen.text) and seen.start < day.end for day in find_dates([shown[seen.line]])):
        return False
    is_year = _YEAR.fullmatch(text) is not None and len(wanted) != len(text)
    month = _MONTH_AND_DAY.fullmatch(seen.text.strip())
    return len(text) >= min(_SHORTEST_OTHER, len(wanted)) and not is_year and month is None


def _printed(wanted: str, shown: list[str]) -> list[tuple[int, re.Match[str]]]:
    """Where the page prints the number whole, with the index of the line."""
    spaced = _spaced(wanted)
    return [(at, found) for at, text in enumerate(shown) for found in spaced.finditer(text)]


def _misplaced(
    wanted: str,
    printed: list[tuple[int, re.Match[str]]],
    shown: list[str],
    others: list[NumberSeen],
    *,
    alone: bool,
) -> Comparison:
    """The number stands elsewhere than at the label: a match only as the one such number, a cell or two from it."""
    at, found = printed[0]
    labels = [n for n, text in enumerate(shown) if vocabulary.NUMBER_LABEL.search(folded(text))]
    is_other_kind = vocabulary.OTHER_NUMBER_LABEL.search(folded(shown[at][: found.start()])) is not None
    sure = alone and len(printed) == 1 and len(wanted) >= _SHORTEST_UNLABELLED and not is_other_kind
    if sure and any(abs(at - label) <= _CELLS for label in labels) and not _same_shape(wanted, shown):
        return _told(Agreement.MATCH, found[0], at, "as claimed")
    return _told(Agreement.UNCLEAR, found[0], at, f"but “{others[0].text.strip()}” in the place of the number")


def _same_shape(wanted: str, shown: list[str]) -> bool:
    """Whether the page prints another number of letters and digits in the same order."""
    values = {normalised(found[0]) for text in shown for found in _VALUE.finditer(text)}
    return any(_shape(value) == _shape(wanted) for value in values - {wanted})


def _shape(number: str) -> str:
    return "".join("0" if ch.isdigit() else "A" for ch in number)


def _is(wanted: str, printed: str) -> bool:
    """Whether ``printed`` is the number whole, but for words that follow it after a space on the same line."""
    if normalised(printed) == wanted:
        return True
    head, _, tail = printed.partition(" ")
    return normalised(head) == wanted and bool(re.fullmatch(r"\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}", tail))


def _other(wanted: str, claimed: str, alike: list[NumberSeen], first: NumberSeen, *, from_image: bool) -> Comparison:
    if not alike:
        return _told(Agreement.UNCLEAR, first.text, first.line, f"which is no number of the kind of {claimed}")
    seen = alike[0]
    if from_image and any(one_misread_digit(normalised(other.text), wanted) for other in alike):
        return _told(Agreement.UNCLEAR, seen.text, seen.line, f"which the picture may blur from {claimed}")
    return _told(Agreement.DIFFERS, seen.text, seen.line, f"not the claimed {claimed}")


def _spaced(wanted: str) -> re.Pattern[str]:
    """The number as a whole token, however it is parted."""
    return re.compile(
        rf"(?<![^\W_])(?<![^\W_][\-–._/]){_BETWEEN.join(map(re.escape, wanted))}(?![^\W_]|[\-–._/][^\W_]|\s\d)",
        re.IGNORECASE,
    )


def _unlabelled(wanted: str, claimed: str, shown: list[str]) -> Comparison:
    spaced = _spaced(wanted)
    for at, text in enumerate(shown):
        found = spaced.search(text)
        if found is None:
            continue
        if vocabulary.OTHER_NUMBER_LABEL.search(folded(text[: found.start()])):
            return _told(Agreement.UNCLEAR, found[0], at, "but labels it as another kind of number")
        if len(wanted) < _SHORTEST_UNLABELLED:
            return _told(Agreement.UNCLEAR, found[0], at, "but does not say that it is the certificate's number")
        return _told(Agreement.MATCH, found[0], at, "as claimed")
    return Comparison(Agreement.MISSING, f"The number {claimed} was not found on the certificate.")


def _told(agreement: Agreement, text: str, line: int, why: str) -> Comparison:
    return Comparison(agreement, f"The certificate shows the number “{text.strip()}”, {why}.", text, line)
