"""Words set large across a page, as stamps and watermarks are, in any language and however they were put there.

The detector of lines looks for print: letters ten times as high it takes for drawings, and a stamp that is a picture on
a page of text shares its ground with lines that account for its ink. But its strokes are thicker than any print's. So
the page is made small, thin ink is taken off it (a morphological opening), and what is left is searched for lines that
lie at an angle to the page's (some 15 ms).
"""

from typing import Final, Protocol

import cv2
import numpy as np

from credentialing.documents.reading.cutting import crop
from credentialing.documents.reading.detect import Image, Points

SIDE: Final = 842  # pixels of the longest side to work on: a point each on A4
_THICK: Final = 7  # of these: 2.5 mm
_PAPER: Final = 0.125  # the paper's tone is the median about a pixel of a page so much smaller
_AROUND: Final = 31  # of its pixels
_SMALLEST: Final = 64  # pixels a side; nothing large stands on less
_LETTER: Final = 12  # pixels a side of a letter, at least
_SOLID: Final = 0.9  # of its rectangle that a bar fills
_LEAST_INK: Final = 600  # pixels
_CONTRAST: Final = 10  # of 255; watermarks are pale
# What the detector is given. Of 192, 256, 320 and 448 pixels a side this finds most, print being gone.
_SMALL: Final = 256
_LEANING: Final = 0.1  # radians, six degrees
_LONG: Final = 1.4  # times as wide as high: a rectangle around less may lie any way
_LETTERS: Final = 3  # fewer are strokes of a drawing
_LEAST_SURE: Final = 0.6
_MARKS: Final = " .,:;'`|-_"  # what the edges of letters are read as besides


class Detector(Protocol):
    """Finds rectangles around lines; see ``detect.LineDetector``."""

    def find(self, image: Image) -> list[Points]: ...


class Recogniser(Protocol):
    """Reads the line that fills a picture; see ``recognise.LineRecogniser``."""

    def read(self, line: Image) -> tuple[str, float]: ...


def set_across(
    grey: Image, slant: float, detector: Detector, recogniser: Recogniser
) -> list[tuple[Points, str, float]]:
    """The words at an angle to the page's lines, which lean by ``slant`` (radians): corners in pixels, text, how sure.

    ``grey``: one channel, ``SIDE`` pixels long or a little more or less.
    """
    if min(grey.shape) < _SMALLEST:
        return []
    ink = _thick(grey)
    if not _may_be_letters(ink):
        return []
    thick = np.stack([255 - ink] * 3, axis=-1)
    scale = min(1.0, _SMALL / max(grey.shape))
    small = cv2.resize(thick, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = []
    for quad in detector.find(np.asarray(small, np.uint8)):
        wide, high = (float(np.linalg.norm(quad[1] - quad[0])), float(np.linalg.norm(quad[3] - quad[0])))
        lean = float(np.arctan2(*(quad[1] - quad[0])[::-1])) - slant
        if wide <= _LONG * high or abs(lean) <= _LEANING:
            continue
        corners = (quad / scale).astype(np.float32)
        text, sure = recogniser.read(crop(thick, corners))
        if sure >= _LEAST_SURE and sum(map(str.isalpha, text)) >= _LETTERS:
            found.append((corners, text.strip(_MARKS), sure))
    return found


def _thick(grey: Image) -> Image:
    """White on black: the ink whose strokes are thicker than print's."""
    small = cv2.resize(grey, None, fx=_PAPER, fy=_PAPER, interpolation=cv2.INTER_AREA)
    paper = cv2.resize(cv2.medianBlur(small, _AROUND), grey.shape[::-1])
    ink = (cv2.absdiff(paper, grey) > _CONTRAST).astype(np.uint8) * 255
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_THICK, _THICK))
    return np.asarray(cv2.morphologyEx(ink, cv2.MORPH_OPEN, disc), np.uint8)


def _may_be_letters(ink: Image) -> bool:
    """Whether there is anything but bars and specks: most pages have nothing thick that is not a frame or a rule."""
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink)
    wide, high, area = stats[1:, 2], stats[1:, 3], stats[1:, 4]
    shaped = (np.minimum(wide, high) >= _LETTER) & (area < _SOLID * wide * high)
    return bool(area[shaped].sum() >= _LEAST_INK)
