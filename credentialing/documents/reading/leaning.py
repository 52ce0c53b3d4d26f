"""Words that lean away from all the print around them, as a value does that was cut out elsewhere and glued on.

A copier evens out paper and edges, and a label may have the very tone of the sheet, but nobody sets a strip down quite
straight: on scans, lines of print lie within 0.1 degrees of each other, and pieces glued on by hand half a degree off.
How far words lean is measured by shearing them until their ink, summed up along the line, falls into the sharpest
steps; that is sure to a twentieth of a degree. Captions are printed, so the end of a line is measured apart from its
beginning. Sums along each shear are kept as spectra that are added up along the line, so every part of it is one
difference of two of them, and the steps of a profile are the energy of its derivative (Parseval).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image, Points

_HIGH: Final = 32  # pixels that a line is made high
_COLUMN: Final = 4  # of these pixels are summed up before shearing
_INK: Final = 12.0  # of 255 from the paper's tone
_DEEPEST: Final = 150.0  # darker ink counts no more
_LONGEST: Final = 40.0  # line heights of a line that is looked at; no print is longer
_STEP: Final = 0.0025  # radians between two shears that are tried
_SHEARS: Final = np.arange(-16, 17, dtype=np.float32) * np.float32(_STEP)
_FREQUENCIES: Final = np.fft.rfftfreq(2 * _HIGH)[1:21].astype(np.float32)  # cycles a pixel; finer ones are grain
_STEEP: Final = (2 * np.sin(np.pi * _FREQUENCIES)) ** 2  # what a derivative weighs them by
_SHORTEST: Final = 2.5  # line heights of words whose lean can be told
_WIDE: Final = 5.0  # line heights of the lines that say how the page leans
_TELLING: Final = 4  # such lines, at least
_MANY: Final = 7  # of them tell how the lean changes across the page, too: a sheet in a photograph is not quite flat
_STIFF: Final = 3.0  # how reluctantly that is believed
_ROUNDS: Final = 10  # of a robust fit
_ASKEW: Final = np.radians(0.5)
_UNSURE: Final = 5.0  # times the spread of a page's lines, and words must lean by more
_SHARPER: Final = 0.35  # by line heights: how much sharper words must be at their own lean than at the page's

Floats = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class _Lean:
    """How much some words of a line lean, in radians, and how sharp each shear makes them; ``level``: the line's own
    rectangle leans so much; ``wide`` in line heights.
    """

    line: int
    wide: float
    lean: float
    level: float
    sharpness: Floats
    whole: bool

    def sharper_by(self, lean: float) -> float:
        """By what share of it the words are sharper at their own lean than at this one."""
        other = float(np.interp(lean - self.level, _SHEARS, self.sharpness))
        return float(self.sharpness.max()) / max(other, 1e-9) - 1


def leaning(cuts: Sequence[Image], quads: Sequence[Points]) -> list[bool]:
    """Which lines of a page have words that lean away from the other lines.

    ``cuts``: what stands in each of ``quads`` (corners in pixels of one page laid flat), laid level; RGB.
    """
    found = [lean for line, cut in enumerate(cuts) for lean in _leans(line, cut, quads[line])]
    whole = [lean for lean in found if lean.whole and lean.wide > _WIDE]
    seen = [False] * len(quads)
    if len(whole) < _TELLING:
        return seen
    middles = np.array([quad.mean(0) for quad in quads])
    expected, spread = _fitted(whole, middles / np.ptp(middles, axis=0).max().clip(1.0))
    for one in found:
        away = one.lean - expected[one.line]
        if abs(away) > max(_ASKEW, _UNSURE * spread) and one.sharper_by(expected[one.line]) > _SHARPER / one.wide:
            around = _beside(one.line, whole, middles[:, 1])
            seen[one.line] |= all(abs(one.lean - other.lean) > _ASKEW for other in around)
    return seen


def _leans(line: int, cut: Image, quad: Points) -> Iterator[_Lean]:
    """Of the whole line, and of its words from each on and up to each."""
    high, wide = cut.shape[:2]
    if not _SHORTEST * high <= wide <= _LONGEST * high:
        return
    size = (max(_COLUMN, round(wide * _HIGH / high)), _HIGH)
    grey = cv2.resize(cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA).astype(np.float32)
    ink = np.clip(np.abs(grey - np.median(grey)) - _INK, 0, _DEEPEST)
    count = size[0] // _COLUMN
    columns = ink[:, : count * _COLUMN].reshape(_HIGH, count, _COLUMN).sum(2)
    sums, level = _sums(columns), float(np.arctan2(*(quad[1] - quad[0])[::-1]))
    starts, ends = _words(columns.max(0) > 0)
    parts = {(0, count), *((start, count) for start in starts[1:]), *((0, end) for end in ends[:-1])}
    for first, end in sorted(parts):
        if (end - first) * _COLUMN < _SHORTEST * _HIGH:
            continue
        sharpness = (np.abs(sums[:, :, end] - sums[:, :, first]) ** 2 * _STEEP).sum(1)
        shear = _peak(sharpness)
        if shear is not None:
            wide_by = (end - first) * _COLUMN / _HIGH
            yield _Lean(line, wide_by, level + shear, level, sharpness, (first, end) == (0, count))


def _sums(columns: Floats) -> NDArray[np.complex64]:
    """Shears x frequencies x columns (and one): the spectra of the profile of all columns before each, sheared."""
    count = columns.shape[1]
    x = (np.arange(count, dtype=np.float32) + 0.5) * _COLUMN
    turn = np.exp(2j * np.pi * (_SHEARS[:, None, None] * _FREQUENCIES[:, None] * x)).astype(np.complex64)
    spectra = np.fft.rfft(columns, 2 * _HIGH, axis=0)[1 : len(_FREQUENCIES) + 1].astype(np.complex64)
    sums = np.zeros((len(_SHEARS), len(_FREQUENCIES), count + 1), np.complex64)
    np.cumsum(spectra * turn, axis=2, out=sums[:, :, 1:])
    return sums


def _words(inked: NDArray[np.bool_]) -> tuple[list[int], list[int]]:
    """First columns of words, and those behind them; one bare column parts letters only."""
    joined = inked.copy()
    joined[1:-1] |= inked[:-2] & inked[2:]
    edges = np.flatnonzero(np.diff(joined.astype(np.int8), prepend=0, append=0)).tolist()
    return edges[::2], edges[1::2]


def _peak(sharpness: Floats) -> float | None:
    """The shear at which it is greatest, between those tried; ``None`` if that lies at their end."""
    at = int(sharpness.argmax())
    if not 0 < at < len(sharpness) - 1:
        return None
    before, here, after = (float(value) for value in sharpness[at - 1 : at + 2])
    bend = before - 2 * here + after
    return float(_SHEARS[at]) + (0.5 * (before - after) / bend * _STEP if bend else 0.0)


def _fitted(whole: Sequence[_Lean], middles: Floats) -> tuple[Floats, float]:
    """How each line of the page should lean, from its wide lines, and the spread of these; in radians."""
    leans, wide = np.array([(one.lean, min(one.wide, 12.0)) for one in whole]).T
    terms = 3 if len(whole) >= _MANY else 1
    across = np.column_stack([np.ones(len(middles)), middles[:, ::-1] - middles[:, ::-1].mean(0)])[:, :terms]
    given = across[[one.line for one in whole]]
    stiff, weight, spread = np.diag([0.0, _STIFF, _STIFF][:terms]), np.sqrt(wide), 0.0
    fit = np.zeros(terms)
    for _ in range(_ROUNDS):
        left = given * weight[:, None]
        fit = np.linalg.solve(left.T @ left + stiff, left.T @ (leans * weight))
        off = np.abs(leans - given @ fit)
        spread = max(1.48 * float(np.median(off)), _STEP / 3)
        weight = np.sqrt(wide) / np.maximum(1.0, off / (1.5 * spread))
    return across @ fit, spread


def _beside(line: int, whole: Sequence[_Lean], down: Floats) -> list[_Lean]:
    """The wide lines next above and next below."""
    above = [one for one in whole if down[one.line] < down[line] and one.line != line]
    below = [one for one in whole if down[one.line] > down[line] and one.line != line]
    nearest = []
    for side in (above, below):
        nearest += sorted(side, key=lambda one: abs(float(down[one.line] - down[line])))[:1]
    return nearest
