"""A photographed sheet laid flat: find its four corners, undo the perspective, even out the light."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image, Points, clockwise

Homography = NDArray[np.float64]

_SMALL: Final = 480  # pixels on the longest side are plenty to find a sheet of paper
_LEAST_SHEET: Final = 0.25  # of the picture; a smaller bright shape is a window or a screen
_WHOLE: Final = 0.97  # the sheet is the picture: a scan, nothing to lay flat
_STEP: Final = 4  # pixels (of the small picture) across the edge of a sheet: the blur, and a corner found a pixel off
_UNEVEN: Final = 0.30  # darkest to brightest patch of paper, beyond which the light is evened out


def flatten(image: Image) -> tuple[Image, Homography]:
    """The sheet seen from straight above, and the homography from ``image`` to it (identity for a scan)."""
    quad = sheet(image)
    if quad is None:
        return even_light(image), np.eye(3)
    width = max(_length(quad[0], quad[1]), _length(quad[3], quad[2]))
    height = max(_length(quad[0], quad[3]), _length(quad[1], quad[2]))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = np.asarray(cv2.getPerspectiveTransform(quad, target), np.float64)
    flat = cv2.warpPerspective(image, matrix, (round(width), round(height)), flags=cv2.INTER_LINEAR)
    return even_light(np.asarray(flat, np.uint8)), matrix


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
