"""The texts of the Open Badges in a file: baked into a PNG or SVG, or the file itself. Nothing is believed here.

More lenient than ``badges/bake.py``, which reads what is to be relied on: a badge that somebody baked carelessly still
says something about its certificate. SVG is searched as text and never parsed: no entities, no external references.
"""

import itertools
import re
import struct
import zlib
from collections.abc import Iterator
from typing import Final

from credentialing.badges.bake import PNG_SIGNATURE, svg_badges

MOST_BADGES: Final = 4  # of a file
JWT: Final = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+")
_KEYWORDS: Final = (b"openbadges", b"openbadgecredential")
_LARGEST: Final = 262_144  # characters of one badge


def texts(data: bytes) -> Iterator[str]:
    """The text of each badge in a file, unread: one more than ``MOST_BADGES`` where there are more."""
    return itertools.islice(_texts(data), MOST_BADGES + 1)


def _texts(data: bytes) -> Iterator[str]:
    if data.startswith(PNG_SIGNATURE):
        yield from _of_png(data)
        return
    if len(data) > 4 * _LARGEST:
        return
    text = data.decode("utf-8-sig", "replace").strip()
    if text.startswith("<"):
        yield from (found[:_LARGEST].strip() for _, found in svg_badges(text))
    elif text.startswith("{") or JWT.fullmatch(text[:_LARGEST]):
        yield text[:_LARGEST]


def _of_png(data: bytes) -> Iterator[str]:
    at = len(PNG_SIGNATURE)
    while at + 12 <= len(data):
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        at += 12 + length
        keyword, zero, rest = body.partition(b"\0")
        # Keywords are case-sensitive (PNG 1.2, 4.2.3); not every maker of badges knows.
        if kind in (b"iTXt", b"tEXt", b"zTXt") and zero and keyword.lower() in _KEYWORDS:
            yield _chunk_text(kind, rest)


def _chunk_text(kind: bytes, rest: bytes) -> str:
    """PNG 1.2, 4.2.3: iTXt has two flags, a language and a translated keyword before its text; zTXt one flag.

    tEXt and zTXt are Latin-1 by the standard, and UTF-8 in practice.
    """
    squeezed = kind == b"zTXt" or (kind == b"iTXt" and rest[:1] == b"\1")
    body = {b"tEXt": rest, b"zTXt": rest[1:]}.get(kind, rest[2:].partition(b"\0")[2].partition(b"\0")[2])
    if squeezed:
        try:
            body = zlib.decompressobj().decompress(body, _LARGEST)
        except zlib.error:
            return "{"
    try:
        text = body.decode()
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace") if kind == b"iTXt" else body.decode("latin-1")
    return text[:_LARGEST].strip()
