"""The text layer of a PDF as lines with boxes, in reading order, its characters exactly as written.

pdfium finds characters and breaks them into runs; we place each run on the page as it is shown (rotation, crop box),
join runs that stand on one line, part those a column apart, and order lines from the top left.
"""

import ctypes
import math
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import pypdfium2.raw as pdfium

from credentialing.documents.reading.boxes import words_on_boxes
from credentialing.documents.reading.limits import MAX_CHARACTERS, MAX_LINE, MAX_LINES
from credentialing.documents.reading.model import Box, Line, Look, Origin

_COLUMN_GAP: Final = 1.25  # line heights between two pieces that are not one line
_SPACES: Final = frozenset(" \x1f")
_LEADERS: Final = frozenset(".·…_")
_LEADER: Final = 4  # of these one after the other lead to the next column
_GUESSED: Final = "\x1f"  # a space that pdfium put between letters because they stand apart
_SPREAD: Final = 0.15  # letter heights between the letters of a word that is set wide
_FEWEST_SPREAD: Final = 4  # letters
_BETWEEN_WORDS: Final = 1.8  # times as wide as between the letters of such words
_WORD_GAP: Final = 0.15  # line heights between two pieces that are two words
_OVERLAP: Final = 0.5  # of the lower piece's height, to stand on one line
_TALLEST: Final = 6.0  # times as high as its neighbour: a word set across the page, no part of a line that it crosses
_OTHER_SIZE: Final = 3.0  # times as large as any letter before it: another piece, though pdfium sees no line end
_OTHER_FONT: Final = 1.9  # times as large, if space wider than between two words lies before it as well
_WIDE_GAP: Final = 0.6  # letter heights
_LEANING: Final = 0.1  # radians, six degrees
_HAIR: Final = 0.004  # of the page: a dash is low, and stands in its line all the same
_CAPTION: Final = re.compile(r"[^\W\d][^\d:]*:")  # "Date of issue:", but not "Level 2:"
_SCALE: Final = 1_000_000  # pdfium gives device coordinates in whole units
_SPACE: Final = re.compile(r"\s+")
_LINE_ENDS: Final = frozenset({0x0A, 0x0D})
_BROKEN_HYPHENS: Final = frozenset({0x02, 0xFFFE})  # what pdfium makes of a hyphen at the end of a line
_HIGH: Final = 0xD800  # UTF-16 surrogates
_LOW: Final = 0xDC00
_PAST: Final = 0xE000


@dataclass(slots=True)
class _Piece:
    """Characters next to one another. Edges in fractions of the page as shown, origin top left."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    askew: bool = False


class TooMuchText(Exception):
    """More characters or lines than a certificate has, or a line longer than any that can be read."""


def lines_of(document: Any) -> tuple[Line, ...]:
    """The text layer of every page of a pypdfium2 document. Raises ``TooMuchText``."""
    lines: list[Line] = []
    budget = MAX_CHARACTERS
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        try:
            count = max(pdfium.FPDFText_CountChars(text), 0)
            budget -= count
            if budget < 0:
                raise TooMuchText
            lines += page_lines(page.raw, text.raw, count, number, page.get_size())
            if len(lines) > MAX_LINES or any(len(line.text) > MAX_LINE for line in lines):
                raise TooMuchText
        finally:
            text.close()
            page.close()
    return tuple(lines)


def page_lines(page: Any, text: Any, count: int, number: int, size: tuple[float, float]) -> list[Line]:
    """The lines of one page; ``size`` is (width, height) in points as shown, which tells how square fractions are."""
    pieces = [placed for piece in _pieces(text, count) if (placed := _placed(page, piece)) is not None]
    wide, high = (side / max(size) for side in size)
    areas = ((area.left, area.bottom, area.right, area.top) for area in words_on_boxes(page))
    boxed = [placed for edges in areas if (placed := _placed(page, _Piece("words", *edges))) is not None]
    return [
        Line(
            piece.text,
            Box(number, piece.x0, piece.y0, piece.x1, piece.y1),
            Origin.TEXT_LAYER,
            place=Box(number, piece.x0 * wide, piece.y0 * high, piece.x1 * wide, piece.y1 * high),
            look=Look.ASKEW if piece.askew else Look.PATCH if _has_on_it(piece, boxed) else Look.PLAIN,
        )
        for piece in _joined(pieces, wide / high)
    ]


def _has_on_it(piece: _Piece, boxes: list[_Piece]) -> bool:
    """Whether the words on one of the boxes are among the piece's: a value may have joined its caption."""
    return any(
        piece.x0 <= (box.x0 + box.x1) / 2 <= piece.x1 and piece.y0 <= (box.y0 + box.y1) / 2 <= piece.y1 for box in boxes
    )


def _pieces(text: Any, count: int) -> Iterator[_Piece]:
    """Runs of characters as pdfium orders them, parted at line ends, wide gaps and dot leaders. Edges in points,
    y upwards.
    """
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    edges = [ctypes.byref(value) for value in (left, right, bottom, top)]
    unicode_of, box_of, angle_of = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetCharAngle
    is_guessed = pdfium.FPDFText_IsGenerated
    run: _Run | None = None
    high = 0
    for index in range(count):
        code = unicode_of(text, index)
        if code in _LINE_ENDS:
            if run is not None:
                yield run.piece()
                run = None
            continue
        if _HIGH <= code < _LOW:
            high = code
            continue
        letter = _letter(code, high)
        high = 0
        if letter == " ":
            if run is not None:
                run.letters.append(_GUESSED if is_guessed(text, index) else letter)
            continue
        if not letter or not box_of(text, index, *edges):
            continue
        box = (left.value, bottom.value, right.value, top.value)
        size = _size(letter, box)
        if run is not None and run.is_left_by(letter, box, size):
            yield run.piece()
            run = None
        if run is None:
            run = _Run(box, askew=_is_askew(angle_of(text, index)))
        run.add(letter, box, size)
    if run is not None:
        yield run.piece()


class _Run:
    """Letters next to one another, and the box around them so far (left, bottom, right, top; points)."""

    def __init__(self, box: tuple[float, float, float, float], *, askew: bool) -> None:
        self.letters: list[str] = []
        self._gaps: list[float] = []  # before each letter that is no space
        self._box = box
        self._tall = 0.0
        self._askew = askew
        self._leaders = 0
        self._before_leaders = (0, box)

    # Asked for every letter of every page: comparisons (FURB136) instead of min() and max(), which take
    # four times as long.
    def is_left_by(self, letter: str, box: tuple[float, float, float, float], size: float) -> bool:
        """Whether a letter of ``size`` in ``box`` stands apart: far away, of another size, or behind a dot leader."""
        if self._leaders >= _LEADER and letter not in _LEADERS:
            return True
        x0, y0, x1, y1 = self._box
        cx0, cy0, cx1, cy1 = box
        gap = max(cx0 - x1, x0 - cx1, cy0 - y1, y0 - cy1)
        if gap > _COLUMN_GAP and gap > _COLUMN_GAP * max(min(y1 - y0, x1 - x0), cy1 - cy0, 1.0):
            return True
        tall = self._tall
        if not size or not tall:
            return False
        other = size / tall if size > tall else tall / size
        return other > _OTHER_SIZE or (other > _OTHER_FONT and gap > _WIDE_GAP * tall)

    def add(self, letter: str, box: tuple[float, float, float, float], size: float) -> None:
        if letter not in _LEADERS:
            self._leaders = 0
        elif not self._leaders:
            self._before_leaders = (len(self.letters), self._box)
            self._leaders = 1
        else:
            self._leaders += 1
        x0, y0, x1, y1 = self._box
        left, bottom, right, top = box
        self._gaps.append(left - x1)
        self._box = (
            left if left < x0 else x0,  # noqa: FURB136
            bottom if bottom < y0 else y0,  # noqa: FURB136
            right if right > x1 else x1,  # noqa: FURB136
            top if top > y1 else y1,  # noqa: FURB136
        )
        if size > self._tall:
            self._tall = size
        self.letters.append(letter)

    def piece(self) -> _Piece:
        """The letters, without the dots that led to what follows."""
        length, box = self._before_leaders if self._leaders >= _LEADER else (len(self.letters), self._box)
        return _Piece(self._spelt(self.letters[:length]), *box, self._askew)

    def _spelt(self, letters: list[str]) -> str:
        """The text of ``letters``; that of words set wide ("D A T E  O F  I S S U E") without the spaces guessed."""
        gaps = self._gaps[1:]
        if _GUESSED not in letters or len(gaps) < _FEWEST_SPREAD:
            return "".join(letters).replace(_GUESSED, " ")
        usual = sorted(gaps)[len(gaps) // 2]
        if usual <= _SPREAD * self._tall or not self._is_spread(letters, _BETWEEN_WORDS * usual):
            return "".join(letters).replace(_GUESSED, " ")
        spelt, widths = "", iter(self._gaps)  # one for each letter that is no space
        for letter in letters:
            if letter not in _SPACES and next(widths, 0.0) > _BETWEEN_WORDS * usual and spelt:
                spelt += " "
            spelt += "" if letter == _GUESSED else letter
        return spelt

    def _is_spread(self, letters: list[str], wide: float) -> bool:
        """Whether a space was guessed where the gap is no wider than between letters."""
        gaps = iter(self._gaps)
        behind_guess = False
        for letter in letters:
            if letter in _SPACES:
                behind_guess = letter == _GUESSED
            elif next(gaps, 0.0) <= wide and behind_guess:
                return True
            else:
                behind_guess = False
        return False


def _size(letter: str, box: tuple[float, float, float, float]) -> float:
    """How large a letter is; 0 of a sign, which may be small."""
    if not letter.isalnum():
        return 0.0
    x0, y0, x1, y1 = box
    wide, high = x1 - x0, y1 - y0
    return high if high > wide else wide  # noqa: FURB136  as above


def _is_askew(angle: float) -> bool:
    """Whether a letter (``angle`` in radians, negative if unknown) runs neither along nor up nor down the page."""
    off = angle % (math.pi / 2)
    return angle >= 0 and min(off, math.pi / 2 - off) > _LEANING


@lru_cache(4096)
def _letter(code: int, high: int) -> str:
    """The character of a code point, or of a surrogate pair; empty for what is no character."""
    if code in _BROKEN_HYPHENS:
        return "-"
    if _LOW <= code < _PAST:
        return chr(0x10000 + ((high - _HIGH) << 10) + code - _LOW) if high else "\ufffd"
    letter = chr(code) if code < 0x110000 else "\ufffd"
    if letter.isspace():
        return " "
    return "" if unicodedata.category(letter) == "Cc" else letter


def _placed(page: Any, piece: _Piece) -> _Piece | None:
    """The piece where the page shows it; ``None`` if nothing but white space, or wholly off the page."""
    text = unicodedata.normalize("NFC", _SPACE.sub(" ", piece.text).strip())
    x, y = ctypes.c_int(), ctypes.c_int()
    corners = []
    for px, py in ((piece.x0, piece.y0), (piece.x1, piece.y1)):
        if not pdfium.FPDF_PageToDevice(page, 0, 0, _SCALE, _SCALE, 0, px, py, ctypes.byref(x), ctypes.byref(y)):
            return None
        corners.append((x.value / _SCALE, y.value / _SCALE))
    (ax, ay), (bx, by) = corners
    x0, x1, y0, y1 = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
    if not text or x1 <= 0 or y1 <= 0 or x0 >= 1 or y0 >= 1:
        return None
    return _Piece(text, max(x0, 0.0), max(y0, 0.0), min(x1, 1.0), min(y1, 1.0), piece.askew)


def _joined(pieces: list[_Piece], aspect: float) -> list[_Piece]:
    """Pieces on one line joined, lines from top to bottom, columns from left to right."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda each: ((each.y0 + each.y1) / 2, each.x0)):
        # Words across the page stand between the pieces of a row without being one of them.
        row = next((row for row in rows[:-3:-1] if _same_row(row[-1], piece)), None)
        if row is not None:
            row.append(piece)
        else:
            rows.append([piece])
    lines: list[_Piece] = []
    for row in rows:
        row.sort(key=lambda each: each.x0)
        line = row[0]
        for piece in row[1:]:
            lower, height = sorted((line.y1 - line.y0, piece.y1 - piece.y0))
            if height > _OTHER_FONT * lower > _HAIR:
                height = lower  # a caption beside a name in large letters is near by its own measure only
            gap = (piece.x0 - line.x1) * aspect
            # "Date of issue:" belongs to what follows it, however far away the form has put that.
            if -height <= gap <= _COLUMN_GAP * height or (gap > 0 and _CAPTION.fullmatch(line.text)):
                space = " " if gap > _WORD_GAP * height else ""
                line = _Piece(
                    line.text + space + piece.text,
                    line.x0,
                    min(line.y0, piece.y0),
                    max(line.x1, piece.x1),
                    max(line.y1, piece.y1),
                )
            else:
                lines.append(line)
                line = piece
        lines.append(line)
    return lines


def _same_row(one: _Piece, other: _Piece) -> bool:
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    lower, higher = sorted((one.y1 - one.y0, other.y1 - other.y0))
    if one.askew or other.askew:
        return False
    return shared > _OVERLAP * lower and higher <= _TALLEST * max(lower, _HAIR)
