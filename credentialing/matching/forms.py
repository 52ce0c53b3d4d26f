"""What a form leaves no doubt about: numbered captions, values that bring their colon along, tables of units."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from credentialing.matching.cells import (
    FAR,
    Cell,
    captioned_by,
    gap_between,
    is_beside,
    is_over,
    left_of,
    right_of,
    run_on,
)
from credentialing.matching.hours import heads_hours, is_hours_value
from credentialing.matching.page import folded, is_list

_ITEM_ALONE: Final = re.compile(r"\d{1,2}\s?[-–.)]?")
_A_TABLE: Final = 3  # rows
_TABLE_EDGES: Final = " .:()[]#"
_VALUE: Final = re.compile(r"[:：]\s*\S")  # a value that brings the colon of its caption along


def numbered(cells: list[Cell]) -> list[Cell]:
    """The items of a list with their numbers, where these stand in a column of their own."""
    if not is_list([cell.row.text for cell in cells]):
        return cells
    alone = {at for at, cell in enumerate(cells) if _ITEM_ALONE.fullmatch(cell.row.text.strip())}
    item_of = {named: at for at in alone if (named := right_of(at, cells)) is not None and named not in alone}
    numbers = set(item_of.values())
    return [
        run_on(cells[item_of[at]], cell, " ") if at in item_of else cell
        for at, cell in enumerate(cells)
        if at not in numbers
    ]


def with_colons(cells: list[Cell]) -> list[Cell]:
    """Values that bring a colon along (": 16 hours") behind what stands left of them: nothing else can be meant."""
    caption_of_ = {
        at: left
        for at, cell in enumerate(cells)
        if _VALUE.match(cell.row.text) and (left := left_of(at, cells)) is not None
    }
    wanted = Counter(caption_of_.values())
    ties = {at: left for at, left in caption_of_.items() if wanted[left] == 1 and left not in caption_of_}
    captions = set(ties.values())
    return [
        captioned_by(cells[ties[at]], cell) if at in ties else cell
        for at, cell in enumerate(cells)
        if at not in captions
    ]


def of_units(cells: list[Cell]) -> list[Cell]:
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
        captioned_by(cell, cells[hours_of[at]], " h") if at in hours_of else cell
        for at, cell in enumerate(cells)
        if at not in values
    ]


def _column_under(head: int, cells: Sequence[Cell], plain: Sequence[str]) -> Iterator[tuple[int, int]]:
    """(first cell of the row, its number of hours) for the rows under a heading, as far as they follow one another."""
    place, last = cells[head].place, cells[head].place
    under = [n for n, cell in enumerate(cells) if is_over(place, cell.place) and cell.place.y0 >= place.y1]
    for at in sorted(under, key=lambda n: cells[n].place.y0):
        first = _first_of_row(at, cells)
        is_far = gap_between(last, cells[at].place) > FAR * (last.y1 - last.y0)
        if is_far or first == at or not is_hours_value(plain[at]) or cells[first].captioned:
            return
        yield first, at
        last = cells[at].place


def _first_of_row(at: int, cells: Sequence[Cell]) -> int:
    row = [n for n, cell in enumerate(cells) if is_beside(cells[at].place, cell.place)]
    return min(row, key=lambda n: cells[n].place.x0)
