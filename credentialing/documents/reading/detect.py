"""Where lines of text are on a picture: the differentiable-binarisation detector of PP-OCR, one thread, no pool.

The network gives every pixel a probability of lying inside a (shrunken) line; what follows is geometry
(Liao et al., "Real-time Scene Text Detection with Differentiable Binarization", AAAI 2020, section 3).
"""

from typing import Final

import cv2
import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

Image = NDArray[np.uint8]
Points = NDArray[np.float32]

# Longest side given to the network, in pixels. Measured on eight scans and photos of an A4 page: 960, 1,280 and 2,000
# find the same lines and read the same fields, in 0.8, 1 and 1.9 times the CPU. 1,280 leaves room for smaller print.
LONGEST_SIDE: Final = 1280
_TILE: Final = 32  # the network halves five times
_PIXEL: Final = 0.3
_LINE: Final = 0.5
_UNCLIP: Final = 1.6
_SMALLEST: Final = 3.0
_MOST_LINES: Final = 400  # a page of prose has 60; more is noise made to cost time


class LineDetector:
    """Finds lines. ``find`` is safe in a forked child: the session owns no threads."""

    def __init__(self, session: ort.InferenceSession) -> None:
        self._session = session
        self._input: str = session.get_inputs()[0].name

    def find(self, image: Image) -> list[Points]:
        """Rotated rectangles around lines: 4 x 2 pixel coordinates, clockwise from the top left; in no order."""
        height, width = image.shape[:2]
        scale = min(1.0, LONGEST_SIDE / max(height, width))
        size = (_tiles(width * scale), _tiles(height * scale))
        small = cv2.resize(image, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
        pixels = np.ascontiguousarray((small[:, :, ::-1].transpose(2, 0, 1)[None].astype(np.float32)) / 127.5 - 1.0)
        likely: NDArray[np.float32] = self._session.run(None, {self._input: pixels})[0][0, 0]
        stretch = np.array([width / size[0], height / size[1]], dtype=np.float32)
        return [quad * stretch for quad in _rectangles(likely)]


def _tiles(length: float) -> int:
    return max(_TILE, round(length / _TILE) * _TILE)


def _rectangles(likely: NDArray[np.float32]) -> list[Points]:
    mask = cv2.dilate((likely > _PIXEL).astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found: list[tuple[float, Points]] = []
    for contour in contours[: 4 * _MOST_LINES]:
        centre, (long, short), angle = cv2.minAreaRect(contour)
        if min(long, short) < _SMALLEST:
            continue
        if _mean_inside(likely, cv2.boxPoints((centre, (long, short), angle)).astype(np.float32)) < _LINE:
            continue
        # The network was taught shrunken lines; a rectangle grows back by area x ratio / outline on every side.
        grow = _UNCLIP * long * short / (2 * (long + short))
        box = (centre, (long + 2 * grow, short + 2 * grow), angle)
        found.append((long * short, clockwise(cv2.boxPoints(box).astype(np.float32))))
    found.sort(key=lambda item: -item[0])
    return [quad for _, quad in found[:_MOST_LINES]]


def _mean_inside(likely: NDArray[np.float32], quad: Points) -> float:
    height, width = likely.shape
    x0, y0 = np.clip(np.floor(quad.min(0)).astype(int), 0, [width - 1, height - 1])
    x1, y1 = np.clip(np.ceil(quad.max(0)).astype(int), 0, [width - 1, height - 1])
    mask = np.zeros((y1 - y0 + 1, x1 - x0 + 1), np.uint8)
    cv2.fillPoly(mask, [(quad - [x0, y0]).astype(np.int32)], 1)
    return float(cv2.mean(likely[y0 : y1 + 1, x0 : x1 + 1], mask)[0])


def clockwise(quad: Points) -> Points:
    """The four corners from the top left on, whatever order they come in."""
    by_x = quad[np.argsort(quad[:, 0], kind="stable")]
    top_left, bottom_left = sorted(by_x[:2].tolist(), key=lambda point: point[1])
    top_right, bottom_right = sorted(by_x[2:].tolist(), key=lambda point: point[1])
    return np.array([top_left, top_right, bottom_right, bottom_left], np.float32)
