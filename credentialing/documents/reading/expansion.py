"""How large a PDF's streams become when decoded: measured with a bound, never by decoding a bomb to the end."""

import heapq
import itertools
import zlib
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

import pikepdf

from credentialing.documents.reading.limits import MAX_FILTERS, MAX_PIXELS, MAX_STREAM, MAX_STREAMS

_PICTURES: Final = frozenset({"/DCTDecode", "/DCT", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode", "/CCF"})
_FLATE: Final = frozenset({"/FlateDecode", "/Fl"})
# The most bytes one encoded byte can become: what deflate's longest match, LZW's longest string, a run and a "z" give.
_GROWTH: Final = {
    "/FlateDecode": 1032,
    "/Fl": 1032,
    "/LZWDecode": 2731,
    "/LZW": 2731,
    "/RunLengthDecode": 64,
    "/RL": 64,
    "/ASCII85Decode": 4,
    "/A85": 4,
    "/ASCIIHexDecode": 1,
    "/AHx": 1,
    "/Crypt": 1,
}
_LETTERS: Final = {
    "/ASCII85Decode": "/ASCII85Decode",
    "/A85": "/ASCII85Decode",
    "/ASCIIHexDecode": "/ASCIIHexDecode",
    "/AHx": "/ASCIIHexDecode",
}
_COMPONENTS: Final = {  # 8.6; of the others four are taken for granted
    "/DeviceGray": 1,
    "/CalGray": 1,
    "/Indexed": 1,
    "/Separation": 1,
    "/DeviceRGB": 3,
    "/CalRGB": 3,
    "/Lab": 3,
}
_IMAGE: Final = pikepdf.Name.Image
_TOO_MUCH: Final = "a stream decodes to more than is accepted"
_CHUNK: Final = 1 << 20
_MOST_COMPONENTS: Final = 4
_MOST_BITS: Final = 16
_MAX_ROW: Final = 1 << 24  # bytes a predictor may ask for at once


def filters_of(stream: Any) -> tuple[str, ...]:
    """The names of a stream's filters, outermost first."""
    found = stream.stream_dict.get("/Filter")
    if found is None:
        return ()
    return tuple(str(item) for item in found) if isinstance(found, pikepdf.Array) else (str(found),)


class Expansion:
    """What the streams of one file decode to together: guessed from above, and measured where guesses come to too much.

    Guesses are cheap and a thousandfold of what is honest, so a few hundred kilobytes of fonts would be too much by
    them. The largest are measured first, as few as will do.
    """

    def __init__(self) -> None:
        self._total = 0
        self._guessed: list[
            tuple[int, int, Any]
        ] = []  # a heap: minus the guess, a number that settles ties, the stream
        self._ties = itertools.count()

    def add(self, stream: Any) -> str:
        """What is wrong with one more stream, alone or with those before it; empty when nothing is."""
        size, is_guess = _size(stream, MAX_STREAMS, exactly=False)
        if isinstance(size, str):
            return size
        self._total += size
        if is_guess:
            heapq.heappush(self._guessed, (-size, next(self._ties), stream))
        while self._total > MAX_STREAMS and self._guessed:
            guess, _, largest = heapq.heappop(self._guessed)
            measured, _ = _size(largest, MAX_STREAMS, exactly=True)
            if isinstance(measured, str):
                return measured
            self._total += measured + guess
        return "its streams together decode to more than is accepted" if self._total > MAX_STREAMS else ""


def decoded_size(stream: Any, allowed: int) -> int | str:
    """The bytes ``stream`` decodes to (a cheap upper bound if that is below ``allowed``), or what is wrong with it.

    What pictures become behind a coding of their own is not counted: their decoders go by the stated size, which
    ``picture_problem`` bounds.
    """
    return _size(stream, allowed, exactly=False)[0]


def _size(stream: Any, allowed: int, *, exactly: bool) -> tuple[int | str, bool]:
    """As ``decoded_size``, and whether the size is only the bound; with ``exactly`` it never is where that can be."""
    filters = filters_of(stream)
    if len(filters) > MAX_FILTERS:
        return "a stream is encoded over and over", False
    if _row_bytes(stream) > _MAX_ROW:
        return "a stream states rows of absurd length", False
    raw = stream.read_raw_bytes()
    bound, plain = len(raw), []
    for name in filters:
        if name in _PICTURES:
            most = min(allowed, MAX_STREAM)
            break
        bound *= _GROWTH.get(name, 1)
        plain.append(name)
    else:  # what a picture may hold is looked up only where it matters
        most = min(allowed, MAX_STREAM if bound <= MAX_STREAM else _most(stream))
    if bound <= most and not (exactly and _FLATE.intersection(plain)):
        return bound, bound > len(raw)
    size = _measure(raw, plain, most)
    if size is None and bound <= most:
        return bound, False  # cannot be measured, and need not be
    return (_TOO_MUCH if size is None else size), False


def _most(stream: Any) -> int:
    """The bytes a stream may decode to: a picture that is small enough to draw those of its pixels (8.9.5)."""
    facts = stream.stream_dict
    width, height, bits = facts.get("/Width"), facts.get("/Height"), facts.get("/BitsPerComponent", 8)
    sizes = (width, height, bits)
    if facts.get("/Subtype") != pikepdf.Name.Image or not all(isinstance(size, int) and size > 0 for size in sizes):
        return MAX_STREAM
    if width * height > MAX_PIXELS or bits > _MOST_BITS:
        return MAX_STREAM
    row = -(-width * _components(facts.get("/ColorSpace")) * bits // 8) + 1  # predictors (7.4.4.4) put a byte before it
    return max(MAX_STREAM, int(height * row))


def _components(space: Any) -> int:
    is_array = isinstance(space, pikepdf.Array) and len(space) > 1
    family = space[0] if is_array else space
    if is_array and family == pikepdf.Name.ICCBased and isinstance(space[1], pikepdf.Stream):
        stated = space[1].get("/N")
        return int(stated) if stated in (1, 3) else _MOST_COMPONENTS
    return _COMPONENTS.get(str(family), _MOST_COMPONENTS) if isinstance(family, pikepdf.Name) else _MOST_COMPONENTS


def picture_problem(stream: Any) -> str:
    """What is wrong with the stated size of a picture; empty when nothing is, or it is none.

    A soft mask is drawn without saying that it is an image, so whatever has a width and a height is looked at.
    """
    facts = stream.stream_dict
    is_image = facts.get("/Subtype") == _IMAGE
    width = facts.get("/Width")
    if width is None and not is_image:
        return ""
    height = facts.get("/Height")
    if not is_image:
        if not isinstance(width, int | Decimal) or not isinstance(height, int | Decimal):
            return ""
    elif not isinstance(width, int) or not isinstance(height, int) or width < 1 or height < 1:
        return "a picture inside it has no size"
    return f"a picture inside it has {width} x {height} pixels" if abs(width * height) > MAX_PIXELS else ""


def _row_bytes(stream: Any) -> int:
    parameters = stream.stream_dict.get("/DecodeParms")
    worst = 0
    for each in parameters if isinstance(parameters, pikepdf.Array) else [parameters]:
        if isinstance(each, pikepdf.Dictionary):
            numbers = [
                each.get(key, default) for key, default in (("/Columns", 1), ("/Colors", 1), ("/BitsPerComponent", 8))
            ]
            if not all(isinstance(number, int) and 0 <= number < 1 << 31 for number in numbers):
                return _MAX_ROW + 1
            worst = max(worst, int(numbers[0]) * int(numbers[1]) * int(numbers[2]) // 8)
    return worst


def _measure(raw: bytes, filters: Sequence[str], allowed: int) -> int | None:
    """The decoded size if it is at most ``allowed``, else ``None``. Damage ends the measuring, as it ends decoding."""
    data = raw
    for position, name in enumerate(filters):
        last = position == len(filters) - 1
        if name in _FLATE:
            inflated = _inflate(data, allowed, keep=not last)
            if inflated is None or last:
                return None if inflated is None else inflated[0]
            data = inflated[1]
        elif len(data) * _GROWTH.get(name, 1) > allowed:
            return None  # only deflate is measured exactly; a large stream in an older coding is refused
        elif not last:
            # ReportLab writes its pictures in letters around deflate, so that is many a certificate's logo.
            decoded = _in_letters(data, name)
            if decoded is None:
                return None
            data = decoded
    return len(data) if len(data) <= allowed else None


def _in_letters(data: bytes, name: str) -> bytes | None:
    """``data`` decoded from letters and digits; ``None`` if it is damaged, or in another coding."""
    if name not in _LETTERS:
        return None  # several codings at once over a large stream: nobody's certificate
    with pikepdf.new() as scratch:
        try:
            return pikepdf.Stream(scratch, data, Filter=pikepdf.Name(_LETTERS[name])).read_bytes()
        except pikepdf.PdfError:
            return None


def _inflate(data: bytes, allowed: int, *, keep: bool) -> tuple[int, bytes] | None:
    decoder = zlib.decompressobj()
    size, kept, rest = 0, [], data
    while rest and not decoder.eof:
        try:
            part = decoder.decompress(rest, _CHUNK)
        except zlib.error:
            break
        size += len(part)
        if size > allowed:
            return None
        if keep:
            kept.append(part)
        rest = decoder.unconsumed_tail
    return size, b"".join(kept)
