"""Is a JPEG's picture whole, or were its data cut and an end put behind them?

Where the data of a scan end early, libjpeg draws mid-grey to the end of the picture, with a warning that Pillow does
not pass on. But then it goes on reading what is put before the end, and draws something else. After whole data nothing
more is read.
"""

import io
from typing import Any, Final

from PIL import Image, ImageChops

_GREY: Final = range(116, 141)  # 128 but for what neighbouring colours and the conversion to RGB or CMYK make of it
_EOI: Final = 2  # bytes of the marker that ends a picture (ISO/IEC 10918-1, B.1.1.3)
_BAND: Final = 512  # rows compared at once: whole copies of large pictures are too much
# Any data will do that hold no marker and are no zeros, for these are what libjpeg goes on with.
_MORE: Final = bytes(7 + 41 * number % 240 for number in range(96))


def is_cut(data: bytes, end: int, picture: Image.Image) -> bool:
    """Whether data are missing in the last scan of a JPEG; ``end`` lies behind its EOI marker, ``picture`` is decoded.

    The picture is decoded again only where its last pixel may be such grey, or where it is progressive (G.1), for that
    is cut into something blurred.
    """
    last: Any = picture.getpixel((picture.width - 1, picture.height - 1))
    channels = last if isinstance(last, tuple) else (last,)
    if not picture.info.get("progressive") and any(channel not in _GREY for channel in channels):
        return False
    longer = Image.open(io.BytesIO(data[: end - _EOI] + _MORE + data[end - _EOI : end]), formats=["JPEG"])
    longer.load()
    return any(
        ImageChops.difference(picture.crop(band), longer.crop(band)).getbbox(alpha_only=False) is not None
        for band in _bands(picture)
    )


def _bands(picture: Image.Image) -> list[tuple[int, int, int, int]]:
    rows = range(0, picture.height, _BAND)
    return [(0, row, picture.width, min(row + _BAND, picture.height)) for row in reversed(rows)]
