"""QR codes on a page: what they say, never followed.

Certificates carry verification links as QR codes. Looking for every other symbology as well takes fifteen times as long
(38 instead of 2.5 ms on a page at 150 dpi) and mistakes ruled borders for bar codes.
"""

from typing import Final

import cv2
import numpy as np
import zxingcpp
from numpy.typing import NDArray

from credentialing.documents.reading.model import Box, CodeSeen

MOST_CODES: Final = 16  # of a page
_LONGEST: Final = 4096  # characters of payload kept; a QR code holds 7,089 digits at most


def read_codes(image: NDArray[np.uint8], page: int) -> tuple[CodeSeen, ...]:
    """QR codes of one page picture (``uint8``, RGB or one channel of brightness), from top to bottom, payloads as text:
    one more than ``MOST_CODES`` where there are more.

    One thread, no file, no network. Codes whose checksum fails are left out.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_RGB2GRAY) if image.ndim == 3 else image
    height, width = grey.shape
    seen = []
    found = zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
    for code in found[: MOST_CODES + 1]:
        corners = (
            code.position.top_left,
            code.position.top_right,
            code.position.bottom_right,
            code.position.bottom_left,
        )
        xs = [min(max(corner.x / width, 0.0), 1.0) for corner in corners]
        ys = [min(max(corner.y / height, 0.0), 1.0) for corner in corners]
        box = Box(page, *(round(edge, 5) for edge in (min(xs), min(ys), max(xs), max(ys))))
        seen.append((box.y0, box.x0, CodeSeen(str(code.format), code.text[:_LONGEST], box)))
    return tuple(code for _, _, code in sorted(seen, key=lambda item: item[:2]))
