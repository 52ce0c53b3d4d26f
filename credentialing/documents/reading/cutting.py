"""Slanted rectangles around lines: their sides, and what stands in them, cut out and laid level."""

import cv2
import numpy as np

from credentialing.documents.reading.detect import Image, Points


def crop(image: Image, quad: Points) -> Image:
    """What stands in a slanted rectangle (corners clockwise from the top left, pixels), laid level."""
    wide, high = (max(2, round(side)) for side in sides(quad))
    target = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    cut = cv2.warpPerspective(image, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cut, np.uint8)


def sides(quad: Points) -> tuple[float, float]:
    """Mean width and height."""
    top, right, bottom, left = (float(np.linalg.norm(quad[i] - quad[(i + 1) % 4])) for i in range(4))
    return (top + bottom) / 2, (left + right) / 2


def heightened(quad: Points, share: float) -> Points:
    """The same rectangle with ``share`` of its height more above it and below."""
    left, right = share * (quad[3] - quad[0]), share * (quad[2] - quad[1])
    return np.array([quad[0] - left, quad[1] - right, quad[2] + right, quad[3] + left], np.float32)
