"""Letter shapes already proved: what spares OCR on the next document set in the same type.

Reading one line by OCR costs some 35 ms, comparing its letters with known shapes 2 ms. A pair (shape, character)
enters the table only from a line that OCR read exactly and confidently as the text layer has it. Later lines are taken
as shown when *every* letter is, pixel neighbourhood by pixel neighbourhood, a shape proved for that very character, and
no ink is left over. So the table accepts nothing that OCR has not accepted once in the same form, and it can only add
acceptance of lines whose page looks as the text says: a hostile document can teach it honest letters, no others.
It lives in memory, bounded, and dies with the worker.
"""

import math
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.agreement import compact, one_shape
from credentialing.documents.reading.model import Box, Line
from credentialing.documents.reading.view import View, around

Bitmap = NDArray[np.uint8]

_SIDE: Final = 24  # pixels of a shape, stretched to its box
_LINE: Final = 40  # pixels of height at which a line is looked at
_NEAR: Final = 56  # of 255, the largest difference of any 3 x 3 neighbourhood. Measured on the sample corpus: the same
# letter elsewhere on the page differs by up to 46 (95 of 100) or 64 (99); different letters by 113 (5 and S) and more.
_KNOWN: Final = 30  # nearer than this to a shape we have, a new one teaches nothing
_SQUARER: Final = 0.12  # difference of the logarithms of width over height
_INK: Final = 64  # of 255, the least contrast of print
_POINTS: Final = 72
_BESIDE: Final = 0.6  # line heights around a line in which ink must be accounted for
_SPILL: Final = 0.002  # of the pixels, ink that belongs to no letter
_PER_CHARACTER: Final = 32
_MOST: Final = 6000
_WIRE: Final = struct.Struct(f"<If{_SIDE * _SIDE}s")


@dataclass(frozen=True, slots=True)
class Shape:
    """One letter as drawn: ink from 0 to 255 in its own box, and how wide the box is for its height (logarithm)."""

    character: str
    ink: Bitmap
    aspect: float


class GlyphTable:
    """Shapes proved to depict their characters. ``explains`` reads, ``learn`` adds; ``taught`` and ``absorb`` carry
    what a child learnt to its parent.
    """

    def __init__(self) -> None:
        self._shapes: dict[str, list[Shape]] = {}
        self._count = 0
        self._new: list[Shape] = []

    def __len__(self) -> int:
        return self._count

    def explains(self, shapes: Sequence[Shape]) -> bool:
        """Whether every letter is a shape proved for its character."""
        return bool(shapes) and all(self._is_known(shape, _NEAR) for shape in shapes)

    def learn(self, shapes: Sequence[Shape]) -> None:
        """Add the shapes of a line that was read exactly."""
        for shape in shapes:
            if not self._is_known(shape, _KNOWN) and self._add(shape):
                self._new.append(shape)

    def taught(self) -> bytes:
        """What ``learn`` has added to this table, for another's ``absorb``."""
        return b"".join(_WIRE.pack(ord(shape.character), shape.aspect, shape.ink.tobytes()) for shape in self._new)

    def absorb(self, taught: bytes) -> None:
        """Add another table's ``taught``. Raises ``ValueError`` for anything else."""
        if len(taught) % _WIRE.size:
            raise ValueError("not a list of shapes")
        for code, aspect, ink in _WIRE.iter_unpack(taught):
            if not (0x20 < code < 0x110000 and -5.0 < aspect < 5.0):
                raise ValueError("not a shape")
            self._add(Shape(chr(code), np.frombuffer(ink, np.uint8).reshape(_SIDE, _SIDE), float(aspect)))

    def _add(self, shape: Shape) -> bool:
        known = self._shapes.setdefault(one_shape(shape.character), [])
        if self._count >= _MOST or len(known) >= _PER_CHARACTER:
            return False
        known.append(shape)
        self._count += 1
        return True

    def _is_known(self, shape: Shape, near: int) -> bool:
        """Whether a proved shape of the same character is no further than ``near`` away, in 255ths."""
        known = self._shapes.get(one_shape(shape.character), [])
        for place, other in enumerate(known):
            if abs(other.aspect - shape.aspect) >= _SQUARER:
                continue
            # The mean of a neighbourhood is at most its largest difference: most comparisons end with that.
            if cv2.norm(other.ink, shape.ink, cv2.NORM_INF) <= near or _apart(other.ink, shape.ink) <= near:
                known.insert(0, known.pop(place))  # the shapes of this document's type are found first
                return True
        return False


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a box of the page lies on the picture of a region."""

    region: Box
    width: int
    height: int

    def of(self, box: Box) -> tuple[float, float, float, float]:
        across = self.width / (self.region.x1 - self.region.x0)
        down = self.height / (self.region.y1 - self.region.y0)
        return (
            (box.x0 - self.region.x0) * across,
            (box.y0 - self.region.y0) * down,
            (box.x1 - self.region.x0) * across,
            (box.y1 - self.region.y0) * down,
        )


def shapes_of(line: Line, view: View) -> tuple[Shape, ...]:
    """The letters of a text-layer line as the page shows them.

    Empty where they cannot be told apart with certainty: they do not spell the line, the line stands upright or is
    faint, or there is ink in or beside it that belongs to none of them.
    """
    width, height = view.points(line.box)
    letters = view.letters(line.box)
    if height <= 0 or (height > 1.5 * width and len(letters) > 2):
        return ()
    if compact("".join(letter for letter, _ in letters)) != compact(line.text):
        return ()
    printed = _print_around(line.box, view)
    if printed is None:
        return ()
    ink, place = printed
    if _spilt(ink, place, line.box, view.letters(place.region)):
        return ()
    return tuple(_cut(letter, ink, place.of(box)) for letter, box in letters)


def ink_beside(line: Line, view: View) -> bool:
    """Whether there is ink in the line, or a letter's width to its sides, that belongs to no letter of the layer."""
    printed = _print_around(line.box, view)
    return printed is not None and _spilt(*printed, line.box, view.letters(printed[1].region))


def _print_around(box: Box, view: View) -> tuple[Bitmap, _Place] | None:
    """Ink from 0 to 255 of a line and what is around it; ``None`` where there is none to speak of."""
    region = around(box, _BESIDE)
    grey = view.grey(region, round(_POINTS * _LINE / view.points(box)[1]))
    ink = cv2.absdiff(grey, np.full_like(grey, np.median(grey[::3, ::3])))
    strongest = float(ink.max())
    if strongest < _INK:
        return None
    smooth = np.asarray(cv2.GaussianBlur(cv2.convertScaleAbs(ink, alpha=255 / strongest), (0, 0), 0.8), np.uint8)
    return smooth, _Place(region, smooth.shape[1], smooth.shape[0])


def _spilt(ink: Bitmap, place: _Place, line: Box, letters: Sequence[tuple[str, Box]]) -> bool:
    """Whether the rows of the line, and a little to both sides, hold ink outside all letters."""
    _, top, _, bottom = place.of(line)
    first = max(0, int(top))
    left_over = ink[first : max(first, int(bottom) + 1)] > 90
    for _, box in letters:
        x0, y0, x1, y1 = place.of(box)
        rows = slice(max(0, int(y0 - 2) - first), max(0, int(y1 + 3) - first))
        left_over[rows, max(0, int(x0 - 2)) : int(x1 + 3)] = False
    return bool(np.count_nonzero(left_over) > _SPILL * ink.size)


def _apart(one: Bitmap, other: Bitmap) -> float:
    """The largest mean difference of a neighbourhood of 3 x 3 pixels."""
    return cv2.norm(cv2.blur(cv2.absdiff(one, other), (3, 3)), cv2.NORM_INF)


def _cut(letter: str, ink: Bitmap, at: tuple[float, float, float, float]) -> Shape:
    x0, y0, x1, y1 = at
    wide, high = max(x1 - x0, 0.5), max(y1 - y0, 0.5)
    across, down = wide / _SIDE, high / _SIDE
    matrix = np.array([[across, 0, x0 + across / 2 - 0.5], [0, down, y0 + down / 2 - 0.5]], np.float32)
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    pixels = cv2.warpAffine(ink, matrix, (_SIDE, _SIDE), flags=how, borderMode=cv2.BORDER_REPLICATE)
    return Shape(letter, np.asarray(pixels, np.uint8), math.log(wide / high))
