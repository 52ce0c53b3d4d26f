"""A PNG or JPEG: fully decoded, bounded, and made anew, so that only its pixels go on."""

import io
import struct
import warnings
from typing import Final

import numpy as np
from PIL import Image, ImageFile, UnidentifiedImageError

from credentialing.documents.reading.accept import end_of_jpeg
from credentialing.documents.reading.cut_scan import is_cut
from credentialing.documents.reading.limits import MAX_PICTURE_SIDE, MAX_PIXELS, MAX_RENDER_PIXELS
from credentialing.documents.reading.model import Defect, FileKind
from credentialing.documents.reading.render import Pixels

_FORMATS: Final = {FileKind.PNG: "PNG", FileKind.JPEG: "JPEG"}
_MIN_SIDE: Final = 16
_ORIENTATION: Final = 0x112
_UPRIGHT: Final = 1
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

Image.MAX_IMAGE_PIXELS = None  # our own bound, checked before a pixel is decoded, refuses instead of warning
ImageFile.LOAD_TRUNCATED_IMAGES = False


def pixels_of(data: bytes, kind: FileKind) -> Pixels | Defect:
    """The picture as RGB pixels, upright by its EXIF, white behind transparency; or why it is refused.

    Larger pictures than ``MAX_RENDER_PIXELS`` are reduced. Metadata, other frames and colour profiles are left behind.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(data), formats=[_FORMATS[kind]])
            defect = _judge_size(image.size)
            if defect is not None:
                return defect
            image.load()
            end = end_of_jpeg(data) if kind is FileKind.JPEG else None
            if end is not None and is_cut(data, end, image):
                return Defect("document.unreadable", "The picture is cut short: only a part of it is there.")
            return _plain(image)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError) as error:
        # Pillow names its complaints in no one class; the bytes are a stranger's, so is the cause.
        return Defect("document.unreadable", f"The picture is cut short or damaged ({type(error).__name__}).")


def _judge_size(size: tuple[int, int]) -> Defect | None:
    width, height = size
    if width * height > MAX_PIXELS or max(size) > MAX_PICTURE_SIDE:
        return Defect(
            "document.too_large", f"The picture has {width} x {height} pixels; at most {MAX_PIXELS:,} are read."
        )
    if min(size) < _MIN_SIDE:
        return Defect("document.unreadable", f"The picture has {width} x {height} pixels, too few to read.")
    return None


def _orientation(image: Image.Image) -> int:
    """How the camera was held (EXIF, tag 0x112); 1, upright, where that cannot be read.

    Only this tag is wanted. Pillow's own turning writes all of EXIF anew, which fails on what phones put there.
    """
    try:
        found = image.getexif().get(_ORIENTATION)
    except (OSError, SyntaxError, ValueError, LookupError, TypeError, ArithmeticError, struct.error):
        return _UPRIGHT
    return found if isinstance(found, int) else _UPRIGHT


def _plain(image: Image.Image) -> Pixels:
    turn = _TURNS.get(_orientation(image))
    upright = image if turn is None else image.transpose(turn)
    if upright.has_transparency_data:
        opaque = Image.new("RGBA", upright.size, "white")
        opaque.alpha_composite(upright.convert("RGBA"))
        upright = opaque
    if upright.mode.startswith("I;16"):
        upright = upright.point(lambda value: value / 256).convert("L")
    plain = upright.convert("RGB")
    excess = plain.width * plain.height / MAX_RENDER_PIXELS
    if excess > 1:
        factor = excess**0.5
        plain = plain.resize((int(plain.width / factor), int(plain.height / factor)), Image.Resampling.LANCZOS)
    return np.array(plain)
