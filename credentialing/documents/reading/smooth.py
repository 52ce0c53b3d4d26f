"""Ground without grain under one line of a scan: where a picture editor filled paper in and set other words on it.

Scanners and cameras leave a grain on all they see, and so do JPEG's rounding and the paper itself; what an editor fills
with a colour, picked from the sheet so that its tone is right, has none. So the roughness of the paper between the
letters is compared with that above and below the line, and with that under the other lines of the page. Lines of print
have 0.8 of it or more, filled ground 0.02 to 0.45. It is the smoothest quarter that counts: JPEG leaves ripples around
letters on any ground.
"""

from collections.abc import Sequence
from typing import Final

import cv2
import numpy as np

from credentialing.documents.reading.cutting import crop, heightened
from credentialing.documents.reading.detect import Image, Points

_MORE: Final = 0.9  # line heights that are looked at above and below
_BANDS: Final = ((0.0, 0.6), (0.9, 1.9), (2.2, 2.8))  # line heights from the top: above, the line, below
_FINE: Final = 5  # pixels: what is rougher than their mean is grain
_INK: Final = 20.0  # of 255 from the paper
_QUARTER: Final = 0.25  # of the pixels, the smoothest
_AROUND_INK: Final = 7  # pixels that are left out around it
_CELL: Final = 0.5  # line heights
_RUN: Final = 3  # cells: a patch under the last digits
_LEAST: Final = 40  # pixels of bare paper that have a roughness
_GRAINY: Final = 0.6  # of 255: what is smoother everywhere (a rendered page, a white sheet burnt out) tells nothing
_SMOOTH: Final = 0.45  # of the roughness around, and under the other lines
_LONGEST: Final = 60.0  # line heights
_OTHERS: Final = 3  # lines that tell how rough the page is, at least


def smooth(flat: Image, quads: Sequence[Points]) -> list[bool]:
    """Which lines (corners in pixels of ``flat``, one page laid flat, RGB) stand on ground without the page's grain."""
    lines = [_Line(flat, quad) for quad in quads]
    known = [rough for line in lines if (rough := line.roughness(1, 0, line.cells)) is not None]
    if len(known) < _OTHERS:
        return [False] * len(quads)
    usual = float(np.median(known))
    return [usual >= _GRAINY and line.is_smooth(usual) for line in lines]


class _Line:
    """The roughness of the paper in the bands of one line, in cells along it."""

    def __init__(self, flat: Image, quad: Points) -> None:
        cut = cv2.cvtColor(crop(flat, heightened(quad, _MORE)), cv2.COLOR_RGB2GRAY).astype(np.float32)
        high = cut.shape[0] / (1 + 2 * _MORE)
        self._wide = max(1, round(_CELL * high))
        self.cells = min(cut.shape[1], round(_LONGEST * high)) // self._wide
        fine = (cut - cv2.blur(cut, (_FINE, _FINE))) ** 2
        rough = np.sqrt(cv2.blur(fine, (_FINE, _FINE)))
        self._bands = []
        for top, bottom in _BANDS:
            rows = slice(round(top * high), max(round(bottom * high), round(top * high) + 1))
            ink = (np.abs(cut[rows] - np.median(cut[rows])) > _INK).astype(np.uint8)
            bare = cv2.dilate(ink, np.ones((_AROUND_INK, _AROUND_INK), np.uint8)) == 0
            self._bands.append(np.where(bare, rough[rows], np.nan))

    def roughness(self, band: int, first: int, end: int) -> float | None:
        """How rough the smoothest quarter of the bare paper is; ``None`` where there is too little of it."""
        some = self._bands[band][:, first * self._wide : end * self._wide]
        some = some[~np.isnan(some)]
        at = int(_QUARTER * some.size)
        return float(np.partition(some, at)[at]) if some.size >= _LEAST else None

    def is_smooth(self, usual: float) -> bool:
        """Whether the line, or some cells of it, are much smoother than the page usually is and than what is around."""
        return any(
            self._is_smooth(first, first + cells, usual)
            for cells in {min(_RUN, self.cells), self.cells} - {0}
            for first in range(self.cells - cells + 1)
        )

    def _is_smooth(self, first: int, end: int, usual: float) -> bool:
        above, here, below = (self.roughness(band, first, end) for band in range(len(_BANDS)))
        around = [rough for rough in (above, below) if rough is not None]
        return here is not None and bool(around) and here < _SMOOTH * min(usual, *around)
