"""Whether what a child calls a picture is one: a PNG of pixels and nothing else, before anybody's browser sees it."""

import zlib
from collections.abc import Iterator
from typing import Final

from credentialing.documents.reading.marked import LARGEST_PNG, LONGEST_SIDE

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PLAIN: Final = (b"\x08\x02\x00\x00\x00", b"\x08\x00\x00\x00\x00")  # 8 bits, RGB or grey, not interlaced


def believe(answer: bytes) -> bytes | None:
    """``answer`` if it is such a picture, ``None`` if it is empty: the file cannot be shown. Raises ``ValueError``."""
    if not answer:
        return None
    if len(answer) > LARGEST_PNG or not answer.startswith(_SIGNATURE):
        raise ValueError("not a picture, or too large a one")
    chunks = list(_chunks(answer[len(_SIGNATURE) :]))
    names = [name for name, _ in chunks]
    if names[:1] != [b"IHDR"] or names[-1] != b"IEND" or set(names[1:-1]) != {b"IDAT"}:
        raise ValueError("a picture with more or less than pixels in it")
    header = chunks[0][1]
    width, height = int.from_bytes(header[:4]), int.from_bytes(header[4:8])
    if header[8:] not in _PLAIN or not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise ValueError("a picture of another size or kind")
    return answer


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    while data:
        size, name = int.from_bytes(data[:4]), data[4:8]
        body, checksum = data[8 : 8 + size], data[8 + size : 12 + size]
        if len(checksum) != 4 or zlib.crc32(name + body) != int.from_bytes(checksum):
            raise ValueError("a damaged picture")
        yield name, body
        data = data[12 + size :]
        if name == b"IEND" and (data or body):
            raise ValueError("something behind a picture")
