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
from credentialing.matching.cells import (
    WAYS,
    Cell,
    Row,
    any_between,
    captioned_by,
    gap_between,
    height_of,
    is_beside,
    is_over,
    run_on,
)
from credentialing.matching.comparison import ScoredLine
from credentialing.matching.forms import numbered, of_units, with_colons
from credentialing.matching.holder import is_name_announced, is_sentence
from credentialing.matching.page import folded, without_item

_MOST_LINES: Final = 150  # a page; more than a certificate has, and each is compared with each
_CLEARLY: Final = 0.75  # of the other's mean gap, to be the nearer of two directions
_NEXT_LINE: Final = 1.3  # heights between two lines of one sentence
_SAME_SIZE: Final = 1.3  # times as high at most, the other line of a sentence
_PROSE: Final = 9  # words in a line that is prose, whatever it says
_PROSE_WORDS: Final = 7  # in a line with a colon that is no caption
_NEARLY: Final = 0.8  # of the width of the line above
_SENTENCE: Final = 3  # words in a line that goes on below
_STARTS_ANEW: Final = re.compile(r"\W*\d{1,2}[.)]|[^:]{1,40}:|[•·▪*-]")  # a list's next item, a caption with its value
_YEAR: Final = re.compile(r"(?:19|20)\d\d[.,]?")
_BEFORE_YEAR: Final = re.compile(r"(?:\d,?|\bde|\d\.? [^\W\d_]{3,12}\.?,?)\s*$")  # "on August 12," goes on with "2023."


def arranged(lines: Sequence[str | ScoredLine]) -> list[Row]:
    """Rows of all ``lines``, each line in exactly one of them."""
    scored = [line if isinstance(line, ScoredLine) else ScoredLine(line) for line in lines]
    pages: dict[int, list[Cell]] = {}
    for at, line in enumerate(scored):
        if line.place is None:
            return [Row(line.text, line.confidence, ((0, at),)) for at, line in enumerate(scored)]
        cell = Cell(Row(line.text, line.confidence, ((0, at),)), line.place)
        pages.setdefault(line.place.page, []).append(cell)
    return [cell.row for page in sorted(pages) for cell in _arranged(pages[page])]


def _arranged(cells: list[Cell]) -> Iterable[Cell]:
    """The cells of one page."""
    if len(cells) > _MOST_LINES:
        return cells
    return _joined(_in_columns(_tied(of_units(with_colons(numbered(cells))))))


# -- captions and their values -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Tie:
    caption: int
    value: int
    way: str
    gap: float


def _tied(cells: Sequence[Cell]) -> list[Cell]:
    """``cells`` with each caption and its one value as one cell."""
    plain = [without_item(folded(cell.row.text).strip()) for cell in cells]
    kinds = [None if cell.captioned else caption_of(text) for cell, text in zip(cells, plain, strict=True)]
    named = [tie for at, kind in enumerate(kinds) if kind for tie in _candidates(at, kind, cells, plain, kinds)]
    usual = _usual_way([tie for tie in named if kinds[tie.caption] is not Kind.HOLDER])
    # "Awarded to" is a caption only on a form whose other captions stand beside their values too, or above them; it
    # announces what follows, so where captions stand below their values it is none.
    named = [tie for tie in named if kinds[tie.caption] is not Kind.HOLDER or usual == tie.way != "above"]
    ties = list(_settled(named, usual))
    taken = {tie.value for tie in ties} | {tie.caption for tie in ties}
    ties += _unnamed(cells, plain, kinds, usual, taken)
    values, captions = {tie.value: tie.caption for tie in ties}, {tie.caption for tie in ties}
    return [
        captioned_by(cells[values[at]], cell) if at in values else cell
        for at, cell in enumerate(cells)
        if at not in captions
    ]


def _candidates(
    at: int, kind: Kind, cells: Sequence[Cell], plain: Sequence[str], kinds: Sequence[Kind | None]
) -> Iterator[_Tie]:
    """The values the caption could have: its neighbours to the right, below and above, if they are of its kind.

    Not where another such value follows the same way: that is a column of a table, and the caption is all of theirs.
    """

    def value(n: int) -> bool:
        return kinds[n] is None and not cells[n].captioned and is_value_of(kind, plain[n], cells[n].row.text)

    captions = [cells[n].place for n, other in enumerate(kinds) if other]
    for way, look in WAYS.items():
        found = look(at, cells)
        if found is None or not value(found):
            continue
        more = look(found, cells) if kind not in {Kind.NAME, Kind.HOLDER} else None
        if more is None or not value(more) or any_between(captions, cells[found].place, cells[more].place):
            yield _Tie(at, found, way, gap_between(cells[at].place, cells[found].place))


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
    cells: Sequence[Cell], plain: Sequence[str], kinds: Sequence[Kind | None], usual: str | None, taken: set[int]
) -> Iterator[_Tie]:
    """Captions in words we do not know, where the page's other captions, or nothing but rows of two, show the way."""
    look = WAYS[usual or "right"]
    found: dict[int, list[int]] = {}
    for at, text in enumerate(plain):
        is_caption = at not in taken and kinds[at] is None and not cells[at].captioned and might_caption(text)
        value = look(at, cells) if is_caption else None
        if value is not None and value not in taken and is_value_of(Kind.ANY, plain[value], cells[value].row.text):
            found.setdefault(value, []).append(at)
    for value, captions in found.items():
        if len(captions) == 1:
            yield _Tie(captions[0], value, usual or "right", 0.0)


# -- columns and sentences ---------------------------------------------------------------------------------------------


def _in_columns(cells: Sequence[Cell]) -> list[Cell]:
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


def _next(at: int, cells: Sequence[Cell], *, down: bool) -> int | None:
    own = cells[at].place
    middle = (own.y0 + own.y1) / 2

    def away(n: int) -> float:
        place = cells[n].place
        return ((place.y0 + place.y1) / 2 - middle) * (1 if down else -1)

    found = [
        n for n, cell in enumerate(cells)
        if n != at and is_over(own, cell.place) and not is_beside(own, cell.place) and away(n) > 0
    ]  # fmt: skip
    return min(found, key=away, default=None)


def _joined(cells: Iterable[Cell]) -> list[Cell]:
    """Lines of one sentence as one cell."""
    joined: list[Cell] = []
    for cell in cells:
        if joined and _goes_on(joined[-1], cell):
            joined[-1] = run_on(joined[-1], cell, " ")
        else:
            joined.append(cell)
    return joined


def _is_prose_too(one: Cell, other: Cell) -> bool:
    """Whether ``other`` is as wide as the sentence above and has too many words for a caption: a title with a colon."""
    mine, theirs = (cell.place.x1 - cell.place.x0 for cell in (one, other))
    return len(other.row.text.split()) >= _PROSE_WORDS and theirs >= _NEARLY * mine


def _goes_on(one: Cell, other: Cell) -> bool:
    """Whether ``other`` is the next line of the sentence of which ``one`` is the last so far."""
    if one.captioned or other.captioned:
        return False
    last = one.row.text[one.row.parts[-1][0] :]
    begun = is_sentence(folded(one.row.text)) or len(last.split()) >= _PROSE
    is_year = _YEAR.fullmatch(other.row.text.strip()) is not None and _BEFORE_YEAR.search(last) is not None
    small = (other.row.text[:1].islower() or is_year) and len(last.split()) >= _SENTENCE
    if not (begun or small) or last.rstrip()[-1:] in ".;!?":
        return False
    if _STARTS_ANEW.match(other.row.text) and not (begun and _is_prose_too(one, other)):
        return False
    if other.row.text[:1].isupper() and is_name_announced(one.row.text):
        return False  # "Awarded to Anna Holt" is whole
    lines = len(one.row.parts)
    line = height_of(one.place) if lines == 1 else (one.place.y1 - one.place.y0) / (2 * lines - 1)
    high = height_of(other.place)
    is_same_size = max(line, high) <= _SAME_SIZE * min(line, high)
    gap = other.place.y0 - one.place.y1
    return is_same_size and is_over(one.place, other.place) and gap <= _NEXT_LINE * max(line, high)
