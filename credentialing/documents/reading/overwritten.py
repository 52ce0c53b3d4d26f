"""Ink over print: a line whose strokes lie on other strokes, as a pen's or a marker's over a value do.

No one sign tells it: bold letters are as thick, soft ones run into one another, a label may be grey and its value blue.
But what is written over is thicker where strokes meet, denser for the width of its strokes, leaves no gaps and many
small holes, may be of two inks, and is read unsurely. The weights of the signs were fitted (a logistic regression) to
lines of honest scans and photographs and to lines with a pen over them; see ``docs/documents.md``.
"""

from collections.abc import Callable
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image

# Of the signs in their order, and what the sum must pass. Without a pen 3 of 1,953 lines did, none of them a value.
_WEIGHTS: Final = np.array([4.9, 1.2, 5.9, 10.9, 0.6, 0.17, -25.1])
_NEEDED: Final = -1.1
_SMALLEST: Final = 24  # pixels of a line's height; letters of less run into one another
_HEIGHT: Final = 48  # pixels to which a line is scaled
_CONTRAST: Final = 40  # of 255; fainter lines tell nothing
_LEAST_INK: Final = 30  # pixels
_MIDDLE: Final = slice(round(0.24 * _HEIGHT), round(0.76 * _HEIGHT))  # neither rules nor most of what hangs down
_RULE: Final = round(1.6 * _HEIGHT)  # pixels of a straight stroke that is no letter's
_UPRIGHT: Final = round(0.9 * _HEIGHT)
_LEANS: Final = (0.0, 0.18, 0.33)  # of print, across by up: the gaps of italics lean too
_WIDEST_DOT: Final = 0.5  # of the line's height
_FULL: Final = 0.65  # of the square around it
_ROUND: Final = 1.4  # times as long as wide, at most
_SPECK: Final = 3  # pixels; a hole of fewer is noise
_TWO_HOLES: Final = frozenset("B8%&@")
_ONE_HOLE: Final = frozenset("abdegopqADOPQR0469ðøØ")
_CORE: Final = 0.75  # of the contrast: ink without its rim, whose colour is the paper's too
_LEAST_CORE: Final = 30  # pixels of it in a window
_MOST: Final = (5.0, 4.0, 1.0, 1.0, 8.0, 40.0)  # of each sign; more says no more
_MORE: Final = 0.5  # of the line's height: how far beyond it strokes are followed
_PALE: Final = 0.35  # of the contrast; stamps are pale
_TALL: Final = 0.75  # line heights
_SHARE: Final = 0.03  # of the ink in the middle of the line
_LEAST_HOLES: Final = -0.2
_UNSUREST: Final = 0.8

Floats = NDArray[np.floating]
Mask = NDArray[np.uint8]


def is_written_over(line: Image, text: str, sure: float, around: Callable[[float], Image]) -> bool:
    """Whether ink lies over the print of a level line (RGB) that reads ``text`` with confidence ``sure``.

    ``around``: gives the line with that share of its height more above and below. A stamp's rings, a signature and
    what else runs on there lies over whatever it meets; a value's correction keeps to its line.
    """
    if line.shape[0] < _SMALLEST:
        return False
    found = signs(line, text, sure)
    return found is not None and float(found @ _WEIGHTS) > _NEEDED and not _runs_on(around(_MORE))


def _runs_on(wider: Image) -> bool:
    """Whether a stroke that is no rule runs through the middle of the line and on to the upper or lower edge."""
    high = round(_HEIGHT * (1 + 2 * _MORE))
    wide = max(8, round(wider.shape[1] * high / wider.shape[0]))
    grey = cv2.cvtColor(cv2.resize(wider, (wide, high), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    own = round(_HEIGHT * _MORE)
    darkest, paper = np.percentile(grey[own : own + _HEIGHT], (2, 75))
    solid = (grey < paper - _PALE * (paper - darkest)).astype(np.uint8)
    level = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((1, _RULE), np.uint8))
    level[own + _MIDDLE.start : own + _MIDDLE.stop] = 0
    upright = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((round(1.5 * _HEIGHT), 1), np.uint8))
    solid[cv2.dilate(cv2.bitwise_or(level, upright), np.ones((3, 3), np.uint8)) > 0] = 0
    _, pieces, stats, _ = cv2.connectedComponentsWithStats(solid)
    top, tall = stats[:, 1], stats[:, 3]
    on = ((top == 0) | (top + tall == high)) & (tall > _TALL * _HEIGHT)
    on[0] = False  # the paper
    middle = pieces[own + _MIDDLE.start : own + _MIDDLE.stop]
    return bool(np.count_nonzero(on[middle]) > _SHARE * np.count_nonzero(middle))


def signs(line: Image, text: str, sure: float) -> Floats | None:
    """What tells of ink over print in a level line (RGB) that reads ``text``; ``None`` where there is no dark print.

    How thick the thickest spot is, by the strokes' width; the longest stretch without a gap, by the line's height;
    holes beyond those of the letters, by letter; how dense the ink is, and by the strokes' width; how far its colours
    lie apart (of 255); how sure the reading is.
    """
    wide = max(8, round(line.shape[1] * _HEIGHT / line.shape[0]))
    way = cv2.INTER_AREA if line.shape[0] > _HEIGHT else cv2.INTER_LINEAR
    small = np.asarray(cv2.resize(line, (wide, _HEIGHT), interpolation=way), np.uint8)
    ink = _ink(small)
    if ink is None:
        return None
    solid = (ink > 0.5).astype(np.uint8)
    for besides in (_rules(solid), _dots(solid)):
        solid[besides], ink[besides] = 0, 0
    if np.count_nonzero(solid) < _LEAST_INK:
        return None
    stroke = _stroke(ink)
    density = _density(ink)
    found = (
        2 * _thickest(solid) / stroke,
        _unbroken(solid) / _HEIGHT,
        max(_LEAST_HOLES, _spare_holes(solid, text)),
        density,
        density * _HEIGHT / stroke,
        _colours(small, ink),
    )
    return np.array([*np.minimum(found, _MOST), max(sure, _UNSUREST)])


def _ink(small: Image) -> Floats | None:
    """How much each pixel is ink, 0 to 1."""
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), 0.7)
    some = grey[::2, ::3]
    darkest, paper, brightest = np.percentile(some, (2, 75, 98))
    if brightest - darkest < _CONTRAST or np.mean(some < (darkest + brightest) / 2) > 0.5:
        return None
    ink: Floats = np.clip((paper - grey) / max(paper - darkest, 1.0), 0, 1)
    return ink


def _rules(solid: Mask) -> NDArray[np.bool_]:
    """Rules above and below the letters, edges of boxes beside them, and a pixel around."""
    level = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((1, _RULE), np.uint8))
    level[_MIDDLE] = 0
    upright = cv2.morphologyEx(solid, cv2.MORPH_OPEN, np.ones((_UPRIGHT, 1), np.uint8))
    return np.asarray(cv2.dilate(cv2.bitwise_or(level, upright), np.ones((3, 3), np.uint8)) > 0)


def _dots(solid: Mask) -> NDArray[np.bool_]:
    """Bullets and stops: as thick as a marker's stroke, and no stroke."""
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(solid)
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    round_ = (np.maximum(wide, high) < _WIDEST_DOT * _HEIGHT) & (area > _FULL * wide * high)
    round_ &= np.maximum(wide, high) < _ROUND * np.minimum(wide, high)
    round_[0] = False  # the paper
    dots = np.asarray(round_[pieces], np.uint8)
    return np.asarray(cv2.dilate(dots, np.ones((3, 3), np.uint8)) > 0) if count > 1 else dots > 0


def _stroke(ink: Floats) -> float:
    """The width of the strokes in pixels: a stroke's outline is twice its length."""
    across, down = np.diff(ink, axis=1)[:-1], np.diff(ink, axis=0)[:, :-1]
    return 2 * float(ink.sum()) / max(float(cv2.magnitude(across, down).sum()), 1.0)


def _thickest(solid: Mask) -> float:
    """Pixels from the middle of the thickest spot to where it ends."""
    framed = cv2.copyMakeBorder(solid, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    return float(cv2.distanceTransform(framed, cv2.DIST_L2, 5).max())


def _unbroken(solid: Mask) -> int:
    """The longest run of columns with ink, along whichever lean of the print it is shortest."""
    down, across = np.nonzero(solid[_MIDDLE])
    return min(_longest(np.round(across + lean * down).astype(np.int64)) for lean in _LEANS)


def _longest(columns: NDArray[np.int64]) -> int:
    if columns.size == 0:
        return 0
    inked = np.flatnonzero(np.bincount(columns))
    gaps = np.flatnonzero(np.diff(inked) > 1)
    edges = np.concatenate([[-1], gaps, [inked.size - 1]])
    return int(np.diff(edges).max())


def _spare_holes(solid: Mask, text: str) -> float:
    """How many more holes there are than the letters have, by letter."""
    count, _, stats, _ = cv2.connectedComponentsWithStats(1 - solid, connectivity=4)
    left, top, wide, high, area = stats[1:count].T
    inside = (left > 0) & (top > 0) & (left + wide < solid.shape[1]) & (top + high < solid.shape[0])
    letters = "".join(text.split())
    expected = sum(2 if letter in _TWO_HOLES else letter in _ONE_HOLE for letter in letters)
    return (np.count_nonzero(inside & (area > _SPECK)) - expected) / max(2, len(letters))


def _density(ink: Floats) -> float:
    """The ink's share of the densest square of the line."""
    columns = ink[round(0.2 * _HEIGHT) : round(0.8 * _HEIGHT)].mean(0)
    return float(cv2.blur(columns[None], (_HEIGHT, 1), borderType=cv2.BORDER_CONSTANT).max())


def _colours(small: Image, ink: Floats) -> float:
    """The largest spread (standard deviation) of red against blue among the ink of one square of the line."""
    core = (ink > _CORE).astype(np.float32)
    channels = cv2.blur(small, (3, 3)).astype(np.float32)
    hue = channels[:, :, 0] - channels[:, :, 2]
    sums = np.stack([core.sum(0), (core * hue).sum(0), (core * hue * hue).sum(0)])
    count, first, second = cv2.boxFilter(sums, -1, (_HEIGHT, 1), normalize=False, borderType=cv2.BORDER_CONSTANT)
    enough = count >= _LEAST_CORE
    if not enough.any():
        return 0.0
    mean = first[enough] / count[enough]
    return float(np.sqrt(np.maximum(second[enough] / count[enough] - mean * mean, 0)).max())
