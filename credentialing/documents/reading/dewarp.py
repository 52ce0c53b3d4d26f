"""A photographed sheet laid flat: find its four corners, undo the perspective, even out the light."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image, Points, clockwise
from credentialing.documents.reading.ink import has_words

Homography = NDArray[np.float64]

_SMALL: Final = 480  # pixels on the longest side are plenty to find a sheet of paper
_LEAST_SHEET: Final = 0.25  # of the picture; a smaller bright shape is a window or a screen
_WHOLE: Final = 0.97  # the sheet is the picture: a scan, nothing to lay flat
_STEP: Final = 4  # pixels (of the small picture) across the edge of a sheet: the blur, and a corner found a pixel off
_BAND: Final = 0.2  # of the sheet's width or height: how far a dark band may reach
_GATE: Final = 877.0  # pixels on the sheet's longer side when it is looked at for words: 75 dpi
_LONG_SIDE: Final = 842.0  # points: a sheet of A4
_UNEVEN: Final = 0.30  # darkest to brightest patch of paper, beyond which the light is evened out


def flatten(image: Image) -> tuple[Image, Homography]:
    """The sheet seen from straight above, and the homography from ``image`` to it (identity for a scan)."""
    quad = sheet(image)
    if quad is None:
        return even_light(image), np.eye(3)
    width = max(_length(quad[0], quad[1]), _length(quad[3], quad[2]))
    height = max(_length(quad[0], quad[3]), _length(quad[1], quad[2]))
    left, top, right, bottom = _with_bands(image, quad, width, height)
    flat, matrix = _cut(image, quad, (width, height), (left, top, right, bottom))
    return even_light(flat), matrix


def _cut(
    image: Image, quad: Points, size: tuple[float, float], part: tuple[float, float, float, float], scale: float = 1.0
) -> tuple[Image, Homography]:
    """``part`` (left, top, right, bottom) of the plane in which ``quad`` is a rectangle of ``size`` at the origin."""
    left, top, right, bottom = (scale * edge for edge in part)
    width, height = (scale * side for side in size)
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32) - np.array(
        [left, top], np.float32
    )
    matrix = np.asarray(cv2.getPerspectiveTransform(quad, target), np.float64)
    across, down = max(1, round(right - left)), max(1, round(bottom - top))
    flat = cv2.warpPerspective(image, matrix, (across, down), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, np.uint8), matrix


def _with_bands(image: Image, quad: Points, width: float, height: float) -> tuple[float, float, float, float]:
    """The edges of the bright sheet, moved outward where words stand beyond: a dark band may be part of the page."""
    x, y = _BAND * width, _BAND * height
    scale = _GATE / max(width, height)

    def has_band(*part: float) -> bool:
        cut, _ = _cut(image, quad, (width, height), (part[0], part[1], part[2], part[3]), scale)
        grey = np.asarray(cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY), np.uint8)
        on_its_side = np.ascontiguousarray(np.rot90(grey))  # which way up the sheet lies is not known yet
        return has_words(grey, _GATE / _LONG_SIDE) or has_words(on_its_side, _GATE / _LONG_SIDE)

    return (
        -x if has_band(-x, 0, 0, height) else 0.0,
        -y if has_band(0, -y, width, 0) else 0.0,
        width + (x if has_band(width, 0, width + x, height) else 0.0),
        height + (y if has_band(0, height, width, height + y) else 0.0),
    )


def sheet(image: Image) -> Points | None:
    """Corners of the bright sheet on a darker ground, or ``None`` where the picture is the sheet or none is sure."""
    height, width = image.shape[:2]
    scale = min(1.0, _SMALL / max(height, width))
    small = cv2.resize(
        image, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    grey = np.asarray(cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (5, 5), 0), np.uint8)
    _, mask = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, closed=True), closed=True)
    share = cv2.contourArea(hull) / float(grey.size)
    if len(corners) != 4 or not _LEAST_SHEET <= share <= _WHOLE:
        return None
    quad = clockwise(corners.reshape(4, 2).astype(np.float32))
    if not all(_sharp_edge(grey, quad[i], quad[(i + 1) % 4]) for i in range(4)):
        return None  # the rim of a shadow, or a sheet cut off by the frame: cropping there would lose text
    return quad / np.float32(scale)


def _sharp_edge(grey: Image, start: NDArray[np.float32], end: NDArray[np.float32]) -> bool:
    """Whether the brightness falls, from ``start`` to ``end``, within a few pixels: paper ends, shadows fade."""
    along = end - start
    outward = np.array([along[1], -along[0]], np.float32) / max(1.0, float(np.linalg.norm(along)))
    points = start + np.linspace(0.1, 0.9, 33, dtype=np.float32)[:, None] * along

    def brightness(away: float) -> NDArray[np.float64]:
        x, y = np.round(points + away * outward).astype(int).T
        inside = (x >= 0) & (y >= 0) & (x < grey.shape[1]) & (y < grey.shape[0])
        return np.where(inside, grey[np.clip(y, 0, grey.shape[0] - 1), np.clip(x, 0, grey.shape[1] - 1)], np.nan)

    inner, outer, further = brightness(-_STEP), brightness(_STEP), brightness(2 * _STEP)
    paper, ground = brightness(-3 * _STEP), np.fmin(outer, further)
    falls = (ground < 0.8 * inner) & (inner - outer > 0.6 * (np.fmax(paper, inner) - ground))
    return bool(np.mean(falls) > 0.8)


def even_light(image: Image) -> Image:
    """Divide by the paper's own brightness where a shadow or a lamp makes it uneven; otherwise the picture as it is."""
    height, width = image.shape[:2]
    scale = min(1.0, _SMALL / max(height, width))
    small = cv2.resize(
        image, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    paper = cv2.medianBlur(cv2.dilate(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.ones((7, 7), np.uint8)), 21)
    dark, bright = np.percentile(paper, (2, 98))
    if bright < 1 or (bright - dark) / bright < _UNEVEN:
        return image
    ground = cv2.resize(np.maximum(paper, 16), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.divide(image, cv2.merge([ground, ground, ground]), scale=float(bright)), np.uint8)


def _length(a: NDArray[np.float32], b: NDArray[np.float32]) -> float:
    return max(2.0, float(np.linalg.norm(a - b)))
