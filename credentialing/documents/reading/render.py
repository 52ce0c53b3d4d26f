"""Pages as pixels, bounded, for OCR and for a reviewer's eyes. Runs inside the sandbox."""

import math
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from credentialing.documents.reading.limits import MAX_RENDER_PIXELS

DPI: Final = 200
_POINTS_PER_INCH: Final = 72

Pixels = npt.NDArray[np.uint8]
"""Height x width x 3, RGB."""


def render(document: Any, page: int, dpi: int = DPI) -> Pixels:
    """One page of a pypdfium2 document as shown, annotations and form fields included, at ``dpi`` or as many as fit."""
    shown = document[page]
    try:
        width, height = shown.get_size()
        scale = dpi / _POINTS_PER_INCH
        scale = min(scale, math.sqrt(MAX_RENDER_PIXELS / max(width * height, 1.0)))
        bitmap = shown.render(scale=scale, rev_byteorder=True, prefer_bgrx=False, may_draw_forms=True)
        try:
            pixels: Pixels = bitmap.to_numpy()
            if pixels.ndim == 2:
                return np.stack([pixels] * 3, axis=-1)
            return np.ascontiguousarray(pixels[:, :, :3])
        finally:
            bitmap.close()
    finally:
        shown.close()
