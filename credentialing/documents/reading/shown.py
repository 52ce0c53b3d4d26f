"""The text layer against the page: nothing is accepted on words that the page does not show.

A PDF's text layer is whatever its maker says. It can be invisible (render mode 3, white on white, clipped, covered, in
a layer switched off, too small to see) or lie about its glyphs (a ToUnicode map). So each line that matters is looked
at where it claims to be: no ink there means it is not shown; what ink there is, is read, and must read the same.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Protocol

import cv2
import numpy as np

from credentialing.documents.reading.agreement import Agreement, compact, compare
from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.glyphs import GlyphTable, Shape, ink_beside, shapes_of
from credentialing.documents.reading.ink import is_struck
from credentialing.documents.reading.model import Line, Look, Origin, Shown
from credentialing.documents.reading.view import View, around

_POINTS: Final = 72
_LINE: Final = 32  # pixels of height at which a line is read; with its margins, the 48 the recogniser was taught on
_LOOKS: Final = ((0.25, _LINE), (0.1, 56))  # margin (line heights) and height (pixels): a look, and a closer one
_PROOF: Final = (0.17, 44)  # the look that bears out a reading not quite sure enough to be learnt from
_TINY: Final = 2.5  # points of height below which nobody reads a line
_CONTRAST: Final = 32  # of 255: fainter print is not there for a person
_INK: Final = 0.004  # of a line's pixels
_SURE: Final = 0.9
_PROVED: Final = 0.97  # confidence of a line whose letters may be relied on in later documents after one look
_LIKELY: Final = 0.6
_RULES: Final = "lI|1-_.,:;'"  # how OCR reads the ruled lines of a form
_MOST_LINES: Final = 60  # read per document: a limit on a hostile file's cost; the rest stays unsettled
_FEW: Final = 2
_GAP: Final = 2.0  # line heights of empty paper between two parts read separately


class Reader(Protocol):
    """What is needed of the OCR engine."""

    @property
    def alphabet(self) -> frozenset[str]: ...

    def read_line(self, crop: Image) -> tuple[str, float]: ...


def judge(
    lines: Sequence[Line],
    view: View,
    reader: Reader,
    important: Callable[[str], bool] = lambda _: True,
    glyphs: GlyphTable | None = None,
) -> tuple[Line, ...]:
    """The same lines in the same order, those of the text layer that are ``important`` with ``shown`` settled.

    ``SHOWN``: the page shows these characters at this place (digits exactly). ``NOT_SHOWN``: there is nothing to see,
    or two looks read something else with confidence. ``NOT_SETTLED``: anything between, and what is not important.
    ``glyphs`` spares the reading where all letters are known shapes, and learns from what is read.
    """
    desk = _Desk(view, reader, glyphs if glyphs is not None else GlyphTable())
    return tuple(
        desk.settled(line) if line.origin is Origin.TEXT_LAYER and important(line.text) else line for line in lines
    )


class _Desk:
    """One document being looked at, and how many more of its lines may be read."""

    def __init__(self, view: View, reader: Reader, table: GlyphTable) -> None:
        self._view, self._reader, self._table = view, reader, table
        self._left = _MOST_LINES
        self._struck = False

    def settled(self, line: Line) -> Line:
        self._struck = False
        shown = self.settle(line)
        return replace(line, shown=shown, look=Look.STRUCK if self._struck else line.look)

    def settle(self, line: Line) -> Shown:
        if not any(letter.isalnum() for letter in line.text):
            return Shown.NOT_SETTLED
        if _thickness(line, self._view) < _TINY:
            return Shown.NOT_SHOWN
        shapes = shapes_of(line, self._view)
        if self._table.explains(shapes):
            return Shown.SHOWN
        image = self._view.look(line.box, _dpi(line, self._view, _LINE))
        if is_blank(image):
            return Shown.NOT_SHOWN
        self._struck = not _stands(line, self._view) and is_struck(image)
        self._left -= 1
        return self._read(line, shapes) if self._left >= 0 else Shown.NOT_SETTLED

    def _read(self, line: Line, shapes: Sequence[Shape]) -> Shown:
        doubts: list[float] = []
        for look in _LOOKS:
            read, sure = _read(line, self._view, self._reader, *look)
            agreement = compare(line.text, read, self._reader.alphabet)
            if agreement is Agreement.SAME:
                if shapes and compact(read) == compact(line.text) and (sure >= _PROVED or self._seen_twice(line, sure)):
                    self._table.learn(shapes)
                shown = sure >= _LIKELY and _alone(line, self._view, self._reader)
                return Shown.SHOWN if shown else Shown.NOT_SETTLED
            doubts.append(sure if agreement is Agreement.OTHER else 0.0)
        return Shown.NOT_SHOWN if min(doubts) >= _SURE else Shown.NOT_SETTLED

    def _seen_twice(self, line: Line, sure: float) -> bool:
        """Whether a line that one look read exactly, nearly sure, reads so in a look at yet another resolution too."""
        if sure < _SURE:
            return False
        read, sure = _read(line, self._view, self._reader, *_PROOF)
        return sure >= _SURE and compact(read) == compact(line.text)


def _stands(line: Line, view: View) -> bool:
    """Whether the line runs up or down the page; one or two letters are higher than wide anyway."""
    width, height = view.points(line.box)
    return len(line.text) > _FEW and height > 1.5 * width


def _thickness(line: Line, view: View) -> float:
    """Height of the letters in points."""
    width, height = view.points(line.box)
    return width if _stands(line, view) else height


def _dpi(line: Line, view: View, pixels: int) -> int:
    """The resolution at which the letters are ``pixels`` high."""
    return round(_POINTS * pixels / _thickness(line, view))


def _alone(line: Line, view: View, reader: Reader) -> bool:
    """Whether the page shows no more letters in or right beside the line: "anna" is not shown by "Joanna"."""
    if not ink_beside(line, view):
        return True
    read, _ = _read(line, view, reader, 0.9, _LINE)
    more = len(compact(read).strip(_RULES)) - len(compact(line.text).strip(_RULES))
    return more <= 0


def is_blank(image: Image) -> bool:
    """Whether a person would see nothing: no pixel stands out from the paper around it."""
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.int16)
    paper = np.median(grey)
    return bool(np.mean(np.abs(grey - paper) > _CONTRAST) < _INK)


def _read(line: Line, view: View, reader: Reader, margin: float, height: int) -> tuple[str, float]:
    """Text and confidence of a line, its parts read one by one where a column's width of paper lies between them."""
    image = view.look(around(line.box, margin), _dpi(line, view, height))
    if _stands(line, view):
        ways = [reader.read_line(np.ascontiguousarray(np.rot90(image, turn))) for turn in (1, -1)]
        return max(ways, key=lambda way: way[1])
    parts = [reader.read_line(image[:, x0:x1]) for x0, x1 in _parts(image)]
    told = [part for part in parts if part[0]]
    return " ".join(text for text, _ in told), min((sure for _, sure in told), default=0.0)


def _parts(image: Image) -> list[tuple[int, int]]:
    """Columns of ``image`` between which lies empty paper; each with a little of it on both sides."""
    height, width = image.shape[:2]
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY).astype(np.int16)
    inked = np.flatnonzero(np.ptp(grey, axis=0) > _CONTRAST)
    if inked.size == 0:
        return [(0, width)]
    gaps = np.flatnonzero(np.diff(inked) > _GAP * height)
    starts = [int(inked[0]), *(int(inked[gap + 1]) for gap in gaps)]
    ends = [*(int(inked[gap]) for gap in gaps), int(inked[-1])]
    margin = height // 4
    return [(max(0, start - margin), min(width, end + 1 + margin)) for start, end in zip(starts, ends, strict=True)]
