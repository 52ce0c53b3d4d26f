"""The page laid level, small, in its own light: what the paper and its rims are looked for on."""

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from credentialing.documents.reading.detect import Image, Points

_LONGEST: Final = 1200  # pixels of the page as it is looked at: 100 dpi are plenty for tones and rims


@dataclass(frozen=True, slots=True)
class Row:
    """A line on the page laid level, in pixels; ``lean``: how far it is from level still, in radians."""

    left: float
    top: float
    right: float
    bottom: float
    lean: float = 0.0

    @property
    def high(self) -> float:
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


class LevelPage:
    """``pixels`` of one page (RGB). ``picture`` as it came: evening out its light would change tones.

    ``matrix`` leads from it to the page laid flat, ``size`` (width, height) is the flat page's; ``slant`` is that of
    its lines, in radians.
    """

    def __init__(self, picture: Image, matrix: NDArray[np.float64], size: tuple[int, int], slant: float) -> None:
        scale = min(1.0, _LONGEST / max(size))
        wide, high = (max(1, round(side * scale)) for side in size)
        height, width = picture.shape[:2]
        before = min(1.0, _LONGEST / max(height, width))
        across, down = (max(1, round(side * before)) for side in (width, height))  # 20,000 by 8 pixels is a picture too
        small = cv2.resize(picture, (across, down), interpolation=cv2.INTER_AREA)
        self._level = _about(wide / 2, high / 2, slant) @ np.diag([scale, scale, 1.0])
        whole = self._level @ matrix @ np.diag([width / across, height / down, 1.0])
        page = cv2.warpPerspective(small, whole, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        self.pixels: Final = np.asarray(page, np.uint8)
        self.grey: Final = np.asarray(cv2.cvtColor(page, cv2.COLOR_RGB2GRAY), np.uint8)

    def row(self, quad: Points) -> Row:
        """Where a line of the flat page stands here."""
        corners = cv2.perspectiveTransform(quad[None].astype(np.float64), self._level)[0]
        high = (np.linalg.norm(corners[3] - corners[0]) + np.linalg.norm(corners[2] - corners[1])) / 2
        middle, left, right = corners[:, 1].mean(), corners[:, 0].min(), corners[:, 0].max()
        along = corners[1] + corners[2] - corners[0] - corners[3]
        lean = float(np.arctan2(along[1], along[0]))
        return Row(float(left), float(middle - high / 2), float(right), float(middle + high / 2), lean)


def _about(x: float, y: float, slant: float) -> NDArray[np.float64]:
    """The turn about a point that lays lines of this slant level."""
    return np.vstack([cv2.getRotationMatrix2D((x, y), float(np.degrees(slant)), 1.0), [0.0, 0.0, 1.0]])
