"""The lines of a certificate in the order and company in which a person reads them.

A page is a list of lines to a machine; a person sees that "Date of completion" stands under one date and not beside the
other, that a panel is apart from the text, and that a sentence goes on below. ``arranged`` puts a caption and its value
on one row ("Date of completion: 12 May 2025"), keeps columns together and joins sentences. It needs to know where lines
stand; lines without a place stay as they are.

A caption tied to another's value would let a day of expiry pass for one of completion. So a tie is made only where the
page leaves no doubt: the directions in which all its captions find values that they can have must agree.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from credentialing.matching.captions import Kind, caption_of, is_value_of, might_caption
from credentialing.matching.comparison import Place, ScoredLine
from credentialing.matching.holder import is_name_announced, is_sentence
from credentialing.matching.hours import heads_hours, is_hours_value
from credentialing.matching.page import folded, is_list, without_item
from credentialing.matching.spelling import visible

_MOST_LINES: Final = 150  # a page; more than a certificate has, and each is compared with each
_SAME_ROW: Final = 0.5  # of the lower line's height that two lines share if they stand beside each other
_FAR_BELOW: Final = 3.5  # heights of the taller line between a caption and a value below or above it
_CLEARLY: Final = 0.75  # of the other's mean gap, to be the nearer of two directions
_NEXT_LINE: Final = 1.3  # heights between two lines of one sentence
_SAME_SIZE: Final = 1.3  # times as high at most, the other line of a sentence
_SENTENCE: Final = 3  # words in a line that goes on below
_STARTS_ANEW: Final = re.compile(r"\W*\d{1,2}[.)]|[^:]{1,40}:|[•·▪*-]")  # a list's next item, a caption with its value
_ITEM_ALONE: Final = re.compile(r"\d{1,2}\s?[-–.)]?")
_BRACKETED: Final = re.compile(r"\([^()]+\)|\[[^\[\]]+\]")  # a caption under its line on a form
_YEAR: Final = re.compile(r"(?:19|20)\d\d[.,]?")
_BEFORE_YEAR: Final = re.compile(r"(?:\d,?|\bde)\s*$")  # "on August 12," goes on with "2023."
_A_TABLE: Final = 3  # rows
_TABLE_EDGES: Final = " .:()[]#"
_VALUE: Final = re.compile(r"[:：]\s*\S")  # a value that brings the colon of its caption along


@dataclass(frozen=True, slots=True)
class Row:
    """Words that belong together. ``parts`` are (where in ``text`` a line begins, the line's index), in order."""

    text: str
    confidence: float
    parts: tuple[tuple[int, int], ...]

    def line_of(self, seen: str) -> int:
        """The index of the line in which ``seen`` begins; of the last one if it is not there in one piece."""
        at = visible(self.text).strip().find(visible(seen).strip())
        return next((line for start, line in reversed(self.parts) if start <= at), self.parts[-1][1])


@dataclass(frozen=True, slots=True)
class _Cell:
    """A stretch of the page with one line or more. ``captioned``: whether it is a caption with its value."""

    row: Row
    place: Place
    captioned: bool = False


def arranged(lines: Sequence[str | ScoredLine]) -> list[Row]:
    """Rows of all ``lines``, each line in exactly one of them."""
    scored = [line if isinstance(line, ScoredLine) else ScoredLine(line) for line in lines]
    pages: dict[int, list[_Cell]] = {}
    for at, line in enumerate(scored):
        if line.place is None:
            return [Row(line.text, line.confidence, ((0, at),)) for at, line in enumerate(scored)]
        cell = _Cell(Row(line.text, line.confidence, ((0, at),)), line.place)
        pages.setdefault(line.place.page, []).append(cell)
    return [cell.row for page in sorted(pages) for cell in _arranged(pages[page])]


def _arranged(cells: list[_Cell]) -> Iterable[_Cell]:
    """The cells of one page."""
    if len(cells) > _MOST_LINES:
        return cells
    return _joined(_in_columns(_tied(_of_units(_with_colons(_numbered(cells))))))


# -- captions and their values -----------------------------------------------------------------------------------------


def _numbered(cells: list[_Cell]) -> list[_Cell]:
    """The items of a list with their numbers, where these stand in a column of their own."""
    if not is_list([cell.row.text for cell in cells]):
        return cells
    alone = {at for at, cell in enumerate(cells) if _ITEM_ALONE.fullmatch(cell.row.text.strip())}
    item_of = {named: at for at in alone if (named := _right(at, cells)) is not None and named not in alone}
    numbers = set(item_of.values())
    return [
        _run_on(cells[item_of[at]], cell, " ") if at in item_of else cell
        for at, cell in enumerate(cells)
        if at not in numbers
    ]


def _with_colons(cells: list[_Cell]) -> list[_Cell]:
    """Values that bring a colon along (": 16 hours") behind what stands left of them: nothing else can be meant."""
    caption_of_ = {
        at: left
        for at, cell in enumerate(cells)
        if _VALUE.match(cell.row.text) and (left := _left(at, cells)) is not None
    }
    wanted = Counter(caption_of_.values())
    ties = {at: left for at, left in caption_of_.items() if wanted[left] == 1 and left not in caption_of_}
    captions = set(ties.values())
    return [
        _captioned(cells[ties[at]], cell) if at in ties else cell for at, cell in enumerate(cells) if at not in captions
    ]


def _of_units(cells: list[_Cell]) -> list[_Cell]:
    """The rows of a table of units with the hours of each ("Palpation: 6 h"), where a column is headed by hours."""
    plain = [folded(cell.row.text).strip(_TABLE_EDGES) for cell in cells]
    hours_of: dict[int, int] = {}
    for head, text in enumerate(plain):
        if not cells[head].captioned and heads_hours(text):
            rows = list(_column_under(head, cells, plain))
            if len(rows) >= _A_TABLE:
                hours_of.update(rows)
    values = set(hours_of.values())
    return [
        _captioned(cell, cells[hours_of[at]], " h") if at in hours_of else cell
        for at, cell in enumerate(cells)
        if at not in values
    ]


def _column_under(head: int, cells: Sequence[_Cell], plain: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(first cell of the row, its number of hours) for the rows under a heading, as far as they follow one another."""
    place, last = cells[head].place, cells[head].place
    under = [n for n, cell in enumerate(cells) if _over(place, cell.place) and cell.place.y0 >= place.y1]
    for at in sorted(under, key=lambda n: cells[n].place.y0):
        first = _first_of_row(at, cells)
        is_far = _gap(last, cells[at].place) > _FAR_BELOW * (last.y1 - last.y0)
        if is_far or first == at or not is_hours_value(plain[at]) or cells[first].captioned:
            return
        yield first, at
        last = cells[at].place


def _first_of_row(at: int, cells: Sequence[_Cell]) -> int:
    row = [n for n, cell in enumerate(cells) if _beside(cells[at].place, cell.place)]
    return min(row, key=lambda n: cells[n].place.x0)


@dataclass(frozen=True, slots=True)
class _Tie:
    caption: int
    value: int
    way: str
    gap: float


def _tied(cells: Sequence[_Cell]) -> list[_Cell]:
    """``cells`` with each caption and its one value as one cell."""
    plain = [without_item(folded(cell.row.text).strip()) for cell in cells]
    kinds = [None if cell.captioned else caption_of(text) for cell, text in zip(cells, plain, strict=True)]
    named = [tie for at, kind in enumerate(kinds) if kind for tie in _candidates(at, kind, cells, plain, kinds)]
    usual = _usual_way([tie for tie in named if kinds[tie.caption] is not Kind.HOLDER])
    # "Awarded to" is a caption only on a form whose other captions stand beside their values too.
    named = [tie for tie in named if kinds[tie.caption] is not Kind.HOLDER or usual == tie.way]
    ties = list(_settled(named, usual))
    taken = {tie.value for tie in ties} | {tie.caption for tie in ties}
    ties += _unnamed(cells, plain, kinds, usual, taken)
    values, captions = {tie.value: tie.caption for tie in ties}, {tie.caption for tie in ties}
    return [
        _captioned(cells[values[at]], cell) if at in values else cell
        for at, cell in enumerate(cells)
        if at not in captions
    ]


def _candidates(
    at: int, kind: Kind, cells: Sequence[_Cell], plain: Sequence[str], kinds: Sequence[Kind | None]
) -> Iterator[_Tie]:
    """The values the caption could have: its neighbours to the right, below and above, if they are of its kind.

    Not where another such value follows the same way: that is a column of a table, and the caption is all of theirs.
    """

    def value(n: int) -> bool:
        return kinds[n] is None and not cells[n].captioned and is_value_of(kind, plain[n], cells[n].row.text)

    captions = [cells[n].place for n, other in enumerate(kinds) if other]
    for way, look in _WAYS.items():
        found = look(at, cells)
        if found is None or not value(found):
            continue
        more = look(found, cells) if kind not in {Kind.NAME, Kind.HOLDER} else None
        if more is None or not value(more) or _any_between(captions, cells[found].place, cells[more].place):
            yield _Tie(at, found, way, _gap(cells[at].place, cells[found].place))


def _usual_way(ties: Sequence[_Tie]) -> str | None:
    """The direction in which most captions find a value, if there is one such; the nearest of two that tie."""
    if not ties:
        return None
    count = Counter(tie.way for tie in ties)
    most = max(count.values())
    best = [way for way, times in count.items() if times == most]
    if len(best) == 1:
        return best[0]
    mean = {way: sum(tie.gap for tie in ties if tie.way == way) / count[way] for way in best}
    first, second = sorted(best, key=lambda way: mean[way])[:2]
    return first if mean[first] < _CLEARLY * mean[second] else None


def _settled(ties: Sequence[_Tie], usual: str | None) -> Iterator[_Tie]:
    """One tie for a caption and for a value, or none where two have equal right to it."""
    by_caption: dict[int, list[_Tie]] = {}
    for tie in ties:
        by_caption.setdefault(tie.caption, []).append(tie)
    chosen = []
    for own in by_caption.values():
        wanted = [tie for tie in own if tie.way == usual]
        if wanted or len(own) == 1:
            chosen.append((wanted or own)[0])
    by_value: dict[int, list[_Tie]] = {}
    for tie in chosen:
        by_value.setdefault(tie.value, []).append(tie)
    for claims in by_value.values():
        wanted = [tie for tie in claims if tie.way == usual]
        if len(claims) == 1 or len(wanted) == 1:
            yield (wanted or claims)[0]


def _unnamed(
    cells: Sequence[_Cell], plain: Sequence[str], kinds: Sequence[Kind | None], usual: str | None, taken: set[int]
) -> Iterator[_Tie]:
    """Captions in words we do not know, where the page's other captions, or nothing but rows of two, show the way."""
    look = _WAYS[usual or "right"]
    found: dict[int, list[int]] = {}
    for at, text in enumerate(plain):
        is_caption = at not in taken and kinds[at] is None and not cells[at].captioned and might_caption(text)
        value = look(at, cells) if is_caption else None
        if value is not None and value not in taken and is_value_of(Kind.ANY, plain[value], cells[value].row.text):
            found.setdefault(value, []).append(at)
    for value, captions in found.items():
        if len(captions) == 1:
            yield _Tie(captions[0], value, usual or "right", 0.0)


def _captioned(caption: _Cell, value: _Cell, unit: str = "") -> _Cell:
    label = caption.row.text.strip().rstrip(":：").rstrip()
    if _BRACKETED.fullmatch(label):
        label = label[1:-1]
    shown = value.row.text.lstrip(" :：")
    text, shift = f"{label}: {shown}{unit}", len(label) + 2 - (len(value.row.text) - len(shown))
    parts = (*caption.row.parts, *((max(shift + start, len(label) + 2), line) for start, line in value.row.parts))
    return _Cell(Row(text, value.row.confidence, parts), _around(caption.place, value.place), captioned=True)


# -- where things stand ------------------------------------------------------------------------------------------------


def _height(place: Place) -> float:
    return max(min(place.y1 - place.y0, place.x1 - place.x0), 1e-6)


def _around(one: Place, other: Place) -> Place:
    return Place(one.page, min(one.x0, other.x0), min(one.y0, other.y0), max(one.x1, other.x1), max(one.y1, other.y1))


def _gap(one: Place, other: Place) -> float:
    """The white space between two places, down or, if they stand beside each other, across."""
    down = max(one.y0, other.y0) - min(one.y1, other.y1)
    return max(down if down > 0 else max(one.x0, other.x0) - min(one.x1, other.x1), 0.0)


def _any_between(places: Iterable[Place], one: Place, other: Place) -> bool:
    """Whether the middle of any of ``places`` lies higher than the lower and lower than the higher of two."""
    top, bottom = min(one.y1, other.y1), max(one.y0, other.y0)
    return any(top <= (place.y0 + place.y1) / 2 <= bottom for place in places)


def _beside(one: Place, other: Place) -> bool:
    """Whether they stand on one row."""
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    return shared > _SAME_ROW * min(one.y1 - one.y0, other.y1 - other.y0)


def _over(one: Place, other: Place) -> bool:
    """Whether a plumb line crosses both."""
    return min(one.x1, other.x1) > max(one.x0, other.x0)


def _right(at: int, cells: Sequence[_Cell]) -> int | None:
    own = cells[at].place
    row = [n for n, cell in enumerate(cells) if n != at and _beside(own, cell.place)]
    behind = [n for n in row if cells[n].place.x0 >= own.x1 - _height(own)]
    return min(behind, key=lambda n: cells[n].place.x0, default=None)


def _left(at: int, cells: Sequence[_Cell]) -> int | None:
    own = cells[at].place
    row = [n for n, cell in enumerate(cells) if n != at and _beside(own, cell.place)]
    before = [n for n in row if cells[n].place.x1 <= own.x0 + _height(own)]
    return max(before, key=lambda n: cells[n].place.x1, default=None)


def _below(at: int, cells: Sequence[_Cell]) -> int | None:
    own = cells[at].place
    under = [
        n for n, cell in enumerate(cells)
        if n != at and _over(own, cell.place) and cell.place.y0 >= own.y1 - _SAME_ROW * _height(own)
    ]  # fmt: skip
    found = min(under, key=lambda n: cells[n].place.y0, default=None)
    far = _at_the_far_edge(at, cells)
    if far is not None and (found is None or cells[far].place.y1 <= cells[found].place.y0):
        return far
    return found if found is not None and _is_near(own, cells[found].place) else None


def _at_the_far_edge(at: int, cells: Sequence[_Cell]) -> int | None:
    """The value of a caption at the left of a panel that stands on the next row at the panel's right."""
    own = cells[at].place
    if _right(at, cells) is not None:
        return None
    under = [
        n for n, cell in enumerate(cells)
        if cell.place.x0 >= own.x0 and cell.place.y0 >= own.y1 - _SAME_ROW * _height(own)
    ]  # fmt: skip
    found = min(under, key=lambda n: cells[n].place.y0, default=None)
    if found is None or not _is_near(own, cells[found].place):
        return None
    alone = all(n == found or not _beside(cells[n].place, cells[found].place) for n in under)
    return found if alone else None


def _above(at: int, cells: Sequence[_Cell]) -> int | None:
    own = cells[at].place
    over = [
        n for n, cell in enumerate(cells)
        if n != at and _over(own, cell.place) and cell.place.y1 <= own.y0 + _SAME_ROW * _height(own)
    ]  # fmt: skip
    found = max(over, key=lambda n: cells[n].place.y1, default=None)
    return found if found is not None and _is_near(own, cells[found].place) else None


def _is_near(one: Place, other: Place) -> bool:
    return _gap(one, other) <= _FAR_BELOW * max(_height(one), _height(other))


_WAYS: Final = {"right": _right, "below": _below, "above": _above}


# -- columns and sentences ---------------------------------------------------------------------------------------------


def _in_columns(cells: Sequence[_Cell]) -> list[_Cell]:
    """Cells that stand under one another in succession, from top to bottom; the highest such column first."""
    under = {at: _next(at, cells, down=True) for at in range(len(cells))}
    over = {at: _next(at, cells, down=False) for at in range(len(cells))}
    follows = {at: n for at, n in under.items() if n is not None and over[n] == at}
    firsts = sorted(
        set(range(len(cells))) - set(follows.values()),
        key=lambda at: (cells[at].place.y0, cells[at].place.x0),
    )
    return [cells[at] for first in firsts for at in _chain(first, follows)]


def _chain(first: int, follows: dict[int, int]) -> Iterator[int]:
    at: int | None = first
    while at is not None:
        yield at
        at = follows.get(at)


def _next(at: int, cells: Sequence[_Cell], *, down: bool) -> int | None:
    own = cells[at].place
    middle = (own.y0 + own.y1) / 2

    def away(n: int) -> float:
        place = cells[n].place
        return ((place.y0 + place.y1) / 2 - middle) * (1 if down else -1)

    found = [
        n for n, cell in enumerate(cells)
        if n != at and _over(own, cell.place) and not _beside(own, cell.place) and away(n) > 0
    ]  # fmt: skip
    return min(found, key=away, default=None)


def _joined(cells: Iterable[_Cell]) -> list[_Cell]:
    """Lines of one sentence as one cell."""
    joined: list[_Cell] = []
    for cell in cells:
        if joined and _goes_on(joined[-1], cell):
            joined[-1] = _run_on(joined[-1], cell, " ")
        else:
            joined.append(cell)
    return joined


def _goes_on(one: _Cell, other: _Cell) -> bool:
    """Whether ``other`` is the next line of the sentence of which ``one`` is the last so far."""
    if one.captioned or other.captioned:
        return False
    last = one.row.text[one.row.parts[-1][0] :]
    begun = is_sentence(folded(one.row.text))
    is_year = _YEAR.fullmatch(other.row.text.strip()) is not None and _BEFORE_YEAR.search(last) is not None
    small = (other.row.text[:1].islower() or is_year) and len(last.split()) >= _SENTENCE
    if not (begun or small) or last.rstrip()[-1:] in ".;!?" or _STARTS_ANEW.match(other.row.text):
        return False
    if other.row.text[:1].isupper() and is_name_announced(one.row.text):
        return False  # "Awarded to Anna Holt" is whole
    lines = len(one.row.parts)
    line = _height(one.place) if lines == 1 else (one.place.y1 - one.place.y0) / (2 * lines - 1)
    high = _height(other.place)
    is_same_size = max(line, high) <= _SAME_SIZE * min(line, high)
    gap = other.place.y0 - one.place.y1
    return is_same_size and _over(one.place, other.place) and gap <= _NEXT_LINE * max(line, high)


def _run_on(one: _Cell, other: _Cell, joint: str) -> _Cell:
    text = f"{one.row.text}{joint}{other.row.text}"
    shift = len(one.row.text) + len(joint)
    parts = (*one.row.parts, *((shift + start, line) for start, line in other.row.parts))
    row = Row(text, min(one.row.confidence, other.row.confidence), parts)
    return _Cell(row, _around(one.place, other.place))
