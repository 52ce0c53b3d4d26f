"""Hours of training as certificates print them, by kind, and whether they are the hours claimed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import one_misread_digit
from credentialing.matching.dates import spans_of_dates
from credentialing.matching.page import folded, joined, texts
from credentialing.model.claim import Hours

_NUMBER: Final = r"(?<![\w.,/-])(?<!\d:)(?P<value>\d{1,4}(?:[.,]\d{1,2})?)"
# "40 hours", "28 Std.", "12 theory hours", "40 (forty) hours", "40-hour".
_WITH_UNIT: Final = re.compile(
    _NUMBER + r"(?!st\b|-h\b)(?::00)?\)?(?:\s*\([^)\d]{1,20}\))?[\s-]*"
    r"(?P<kind>(?:(?!\band\b|\bund\b)[^\W\d_]{3,}[\s-]+){0,2}?)(?P<unit>"
    rf"{vocabulary.HOUR_UNIT})(?![^\W\d_])"
)
# Units of a single letter count only where nothing else is said: "Kurstimer: 12 t".
_SHORT_UNIT: Final = r"(?:\s?(?:t|u|h|g)\.?|\sst\.?)?"  # "12 st", but not "1st"
# "27 (21 in person, 6 online)": what it is made of, behind the total.
_PARTED: Final = re.compile(r"(?P<total>\d{1,4}(?:[.,]\d{1,2})?\D{0,12}?)\s*\((?=[^()]*\d)[^()\d]*\d[^()]*\)")
_BARE: Final = re.compile(_NUMBER + _SHORT_UNIT + r"(?![\w/:-]|[.,]\d)")
_UNIT_ALONE: Final = re.compile(rf"(?:{vocabulary.HOUR_UNIT})\.?")
_AT_THE_END: Final = re.compile(
    r"^(?P<label>.*?)(?<![\w.,/:-])\s*:?\s*" + _NUMBER + rf"(?:\s*(?:{vocabulary.HOUR_UNIT}))?\s*$"
)
_TOTAL_ALONE: Final = re.compile(rf"\W*(?:{joined(dict(vocabulary.KINDS)['total'])})(?:\s[^\W\d]+){{0,2}}\W*")
_LONGEST_CAPTION: Final = 4  # words
_LONGEST_TOTAL: Final = 3  # words in front of a total
_PARTS_AND_SUM: Final = 3  # numbers at least, of a column whose last is the sum of the others
_CELL_SIGNS: Final = "·•|;"
_CELLS: Final = 3  # lines between the two of a caption and its value where cells stand side by side
_KINDS: Final = tuple((kind, re.compile(joined(words))) for kind, words in vocabulary.KINDS)
_BREAK: Final = re.compile(r"[;,+&\n(]| and | und | et | y | e | en | i | a | oraz ")


@dataclass(frozen=True, slots=True)
class HoursSeen:
    """One printed number of hours. ``kind`` is ``theory``, ``in_person``, ``general``, ``total`` or empty."""

    line: int
    value: float
    kind: str
    text: str


def find_hours(lines: Sequence[str | ScoredLine]) -> list[HoursSeen]:
    """Every number of hours printed on the page, in reading order."""
    shown = texts(lines)
    plain = [folded(text) for text in shown]
    told = [seen for at in range(len(plain)) for seen in _hours_of(at, plain, shown[at])]
    return told or list(_sums(plain, shown))


def _without_dates(plain: str) -> str:
    """The line with its dates blanked: "2 May 2025 Hours: 40" has no 2025 hours."""
    for start, end in spans_of_dates(plain):
        plain = plain[:start] + " " * (end - start) + plain[end:]
    return plain


def _sums(plain: Sequence[str], shown: Sequence[str]) -> Iterator[HoursSeen]:
    """The last line of a table of units, "Total 72", if hours of units stand above one another and make that."""
    if not any(is_hours_caption(line.strip(" .:")) for line in plain):
        return
    totals = _totals(plain)
    ends = [(at, found) for at, line in enumerate(plain) if (found := _AT_THE_END.search(line))]
    numbers = [_value(found) for at, found in ends if at not in totals]
    for at, total in totals.items():
        if _adds_up(total, numbers):
            yield HoursSeen(at, total, "total", shown[at])


def _totals(plain: Sequence[str]) -> dict[int, float]:
    """The numbers behind a word for a total, by line: "Total 72"."""
    found = {at: _AT_THE_END.search(line) for at, line in enumerate(plain)}
    return {
        at: _value(end)
        for at, end in found.items()
        if end and _kind(end["label"]) == "total" and len(end["label"].split()) <= _LONGEST_TOTAL
    }


def _adds_up(total: float, numbers: Sequence[float]) -> bool:
    """Whether some of ``numbers`` that follow one another, two at least, make ``total``."""
    return any(total in list(accumulate(numbers[start:]))[1:] for start in range(len(numbers)))


def _hours_of(at: int, plain: list[str], shown: str) -> Iterator[HoursSeen]:
    line = _without_dates(plain[at])
    with_unit = [found for found in _WITH_UNIT.finditer(line) if not vocabulary.EXPIRES.search(line[: found.start()])]
    if with_unit:
        yield from _by_kind(at, line, shown, with_unit)
        return
    label = vocabulary.HOUR_LABEL.search(line)
    found = list(_BARE.finditer(line, label.end())) if label else []
    if label and found:
        if not vocabulary.OTHER_UNIT.search(_cell_of(line, label.start(), found[0].start())):
            yield from _by_kind(at, line, shown, [each for each in found if not _is_of_other_unit(line, each.end())])
        return
    above = plain[at - 1].strip(" .:") if at else ""
    values = _column(plain[at:]) if is_hours_caption(above) else []
    if len(values) == 1:
        yield HoursSeen(at, values[0], _kind(above), shown)
    elif len(values) >= _PARTS_AND_SUM and sum(values[:-1]) == values[-1] and any(map(_TOTAL_ALONE.fullmatch, plain)):
        last = at + len(values) - 1
        yield HoursSeen(last, values[-1], "total", plain[last].strip(" .:"))


def _cell_of(line: str, at: int, until: int) -> str:
    """The stretch of a line around ``at``, up to ``until``, that signs like "·" part from what is before."""
    return line[max(line.rfind(sign, 0, at) for sign in _CELL_SIGNS) + 1 : until]


def _is_of_other_unit(line: str, at: int) -> bool:
    """Whether the number that ends at ``at`` counts something else: "12 (16 UE)" are twelve hours."""
    unit = vocabulary.OTHER_UNIT.search(line, at)
    return unit is not None and not line[at : unit.start()].strip(" -–")


def _column(plain: Sequence[str]) -> list[float]:
    """The numbers that stand alone on lines one after the other, from the first line on."""
    alone = (_BARE.fullmatch(line.strip(" .:")) for line in plain)
    return [_value(found) for found in takewhile(bool, alone) if found]


def is_hours_value(plain: str) -> bool:
    """Whether a folded line is nothing but a number of hours, with or without its unit."""
    text = plain.strip(" .:")
    parted = _PARTED.fullmatch(text)
    text = parted["total"].strip() if parted else text
    return _BARE.fullmatch(text) is not None or _WITH_UNIT.fullmatch(text) is not None


def heads_hours(plain: str) -> bool:
    """Whether a folded cell may head a column of hours: their caption, or nothing but their unit ("h", "Std.")."""
    return is_hours_caption(plain) or _UNIT_ALONE.fullmatch(plain) is not None


def is_hours_caption(plain: str) -> bool:
    """Whether a line is nothing but the words for a number of hours ("Umfang in Stunden")."""
    if " / " in plain:  # in two languages
        return any(map(is_hours_caption, plain.split(" / ")))
    is_short = len(plain.split()) <= _LONGEST_CAPTION and not any(ch.isdigit() for ch in plain)
    return is_short and bool(vocabulary.HOUR_LABEL.search(plain)) and not vocabulary.OTHER_UNIT.search(plain)


def _by_kind(at: int, line: str, shown: str, found: list[re.Match[str]]) -> Iterator[HoursSeen]:
    """A number's kind stands inside it, behind it up to the next break, or before it from the last one."""
    for number, match in enumerate(found):
        until = found[number + 1].start() if number + 1 < len(found) else len(line)
        since = found[number - 1].end() if number else 0
        behind = _BREAK.split(line[match.end() : until])[0]
        before = _BREAK.split(line[since : match.start()])[-1]
        within = match.groupdict().get("kind") or ""
        unit = match.groupdict().get("unit") or ""
        kind = (
            _kind(within) or _kind(unit) or (_kind(before) if ":" in before else "") or _kind(behind) or _kind(before)
        )
        yield HoursSeen(at, _value(match), kind, shown[match.start() : match.end()])


def _value(match: re.Match[str]) -> float:
    return float(match["value"].replace(",", "."))


def _kind(text: str) -> str:
    return next((kind for kind, words in _KINDS if words.search(text)), "")


def compare_hours(
    claimed: Hours, lines: Sequence[str | ScoredLine], *, from_image: bool = False, total_only: bool = False
) -> Comparison:
    """Compare claimed hours with the printed ones: the total, and each kind where kinds are printed.

    ``total_only``: the claim says nothing of kinds, so that printed ones cannot contradict it. A printed
    total that agrees while the printed kinds do not is ``unclear``; so are two totals. Pictures: one that one misread
    digit explains is ``unclear``.
    """
    found = find_hours(lines)
    alone = _alone(lines)
    if not found:
        if alone is not None and alone.value == claimed.total:
            return _told(Agreement.MATCH, alone, "as claimed")
        return Comparison(Agreement.MISSING, "No number of hours was found on the certificate.")
    compared = _compare(claimed, found, from_image=from_image, total_only=total_only)
    sums = set(_totals([folded(text) for text in texts(lines)]).values())
    if compared.agreement is Agreement.DIFFERS and claimed.total in sums:
        return _told(Agreement.UNCLEAR, found[0], f"but {claimed.total:g} as a total")
    if compared.agreement is Agreement.MATCH and sums - {claimed.total}:
        return _told(Agreement.UNCLEAR, found[0], f"and {min(sums - {claimed.total}):g} as a total")
    if compared.agreement is Agreement.DIFFERS and alone is not None and alone.value == claimed.total:
        return _told(Agreement.UNCLEAR, alone, f"but “{compared.seen.strip()}” hours in another place")
    return compared


def _alone(lines: Sequence[str | ScoredLine]) -> HoursSeen | None:
    """The one number alone in a cell of a page with one caption for hours, which stands a cell or two from it."""
    shown = texts(lines)
    plain = [folded(text) for text in shown]
    captions = [at for at, line in enumerate(plain) if is_hours_caption(line.strip(" .:"))]
    numbers = [(at, found) for at, line in enumerate(plain) if (found := _BARE.fullmatch(line.strip(" .:")))]
    if len(captions) != 1 or len(numbers) != 1 or any(vocabulary.OTHER_UNIT.search(line) for line in plain):
        return None
    ((at, number),) = numbers
    is_near = abs(at - captions[0]) <= _CELLS
    return HoursSeen(at, _value(number), _kind(plain[captions[0]]), shown[at]) if is_near else None


def _compare(claimed: Hours, found: list[HoursSeen], *, from_image: bool, total_only: bool) -> Comparison:
    kinds = {"theory": 0.0, "in_person": 0.0, "general": 0.0}
    for seen in {(seen.kind, seen.value): seen for seen in found if seen.kind in kinds}.values():
        kinds[seen.kind] += seen.value
    totals = [seen for seen in found if seen.kind == "total"] or [seen for seen in found if not seen.kind]
    if not totals:
        return _by_kinds_only(claimed, kinds, found, total_only=total_only)
    agreeing = [seen for seen in totals if seen.value == claimed.total]
    if not agreeing:
        return _no_total(claimed, totals, kinds, from_image=from_image)
    others = [seen.value for seen in totals if seen not in agreeing]
    parts = [seen.value for seen in found if seen not in agreeing]
    are_parts = len(parts) > 1 and claimed.total in {sum(others), sum(parts)}  # the units of a course beside its total
    if others and not are_parts:
        return _told(Agreement.UNCLEAR, agreeing[0], f"and {_plain(totals, agreeing)} besides")
    are_kinds = any(kinds.values()) and not total_only
    if are_kinds and not _kinds_agree(claimed, kinds) and not _are_units(found, claimed.total):
        return _told(Agreement.UNCLEAR, agreeing[0], "as claimed in all, but parts them otherwise than the claim")
    return _told(Agreement.MATCH, agreeing[0], "as claimed")


def _are_units(found: list[HoursSeen], total: float) -> bool:
    """Whether what makes the total are units of a course, some of whose titles only sound like a kind of hours."""
    parts = [seen for seen in found if seen.kind != "total"]
    return any(not seen.kind for seen in parts) and sum(seen.value for seen in parts) == total


def _kinds_agree(claimed: Hours, kinds: dict[str, float]) -> bool:
    return all(not value or value == getattr(claimed, kind) for kind, value in kinds.items())


def _by_kinds_only(claimed: Hours, kinds: dict[str, float], found: list[HoursSeen], *, total_only: bool) -> Comparison:
    if total_only and sum(kinds.values()) == claimed.total:
        return _told(Agreement.MATCH, found[0], "and all kinds of hours add up to the claim")
    if kinds == {"theory": claimed.theory, "in_person": claimed.in_person, "general": claimed.general}:
        return _told(Agreement.MATCH, found[0], "and all kinds of hours are as claimed")
    if sum(kinds.values()) == claimed.total:
        return _told(Agreement.UNCLEAR, found[0], "which add up to the claim, but are parted otherwise")
    return _told(Agreement.DIFFERS, found[0], f"not the claimed {claimed.total:g} in all")


def _no_total(claimed: Hours, totals: list[HoursSeen], kinds: dict[str, float], *, from_image: bool) -> Comparison:
    adds_up = len(totals) > 1 and claimed.total in {sum(seen.value for seen in totals), sum(kinds.values())}
    blurred = from_image and any(one_misread_digit(f"{seen.value:g}", f"{claimed.total:g}") for seen in totals)
    if adds_up or blurred:
        return _told(Agreement.UNCLEAR, totals[0], f"which does not settle the claimed {claimed.total:g}")
    return _told(Agreement.DIFFERS, totals[0], f"not the claimed {claimed.total:g}")


def _plain(totals: list[HoursSeen], agreeing: list[HoursSeen]) -> str:
    return ", ".join(f"“{seen.text.strip()}”" for seen in totals if seen not in agreeing)


def _told(agreement: Agreement, seen: HoursSeen, why: str) -> Comparison:
    return Comparison(agreement, f"The certificate shows “{seen.text.strip()}” hours, {why}.", seen.text, seen.line)
