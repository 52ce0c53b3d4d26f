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
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), (5, 5), 0)
    level, mask = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    corners = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, closed=True), closed=True)
    share = cv2.contourArea(hull) / float(grey.size)
    if len(corners) != 4 or not _LEAST_SHEET <= share <= _WHOLE:
        return None
    ground = grey[mask == 0]
    if ground.size == 0 or float(np.median(ground)) > 0.75 * float(np.median(grey[mask > 0])) or level < 1:
        return None  # paper on paper: the edge is not sure, and the detector copes with a small slant by itself
    return clockwise(corners.reshape(4, 2).astype(np.float32) / scale)


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
