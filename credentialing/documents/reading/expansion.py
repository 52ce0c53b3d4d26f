"""How large a PDF's streams become when decoded: measured with a bound, never by decoding a bomb to the end."""

import zlib
from collections.abc import Sequence
from typing import Any, Final

import pikepdf

from credentialing.documents.reading.limits import MAX_FILTERS, MAX_PIXELS, MAX_STREAM

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
_CHUNK: Final = 1 << 20
_MAX_ROW: Final = 1 << 24  # bytes a predictor may ask for at once


def filters_of(stream: Any) -> tuple[str, ...]:
    """The names of a stream's filters, outermost first."""
    found = stream.stream_dict.get("/Filter")
    if found is None:
        return ()
    return tuple(str(item) for item in found) if isinstance(found, pikepdf.Array) else (str(found),)


def decoded_size(stream: Any, allowed: int) -> int | str:
    """The bytes ``stream`` decodes to (a cheap upper bound if that is below ``allowed``), or what is wrong with it.

    Pictures count as three bytes a pixel of their stated size, which their decoders also believe.
    """
    filters = filters_of(stream)
    if len(filters) > MAX_FILTERS:
        return "a stream is encoded over and over"
    if _row_bytes(stream) > _MAX_ROW:
        return "a stream states rows of absurd length"
    raw = stream.read_raw_bytes()
    bound, plain = len(raw), []
    for name in filters:
        if name in _PICTURES:
            return bound if bound <= allowed else "a stream decodes to more than is accepted"
        bound *= _GROWTH.get(name, 1)
        plain.append(name)
    if bound <= min(allowed, MAX_STREAM):
        return bound
    size = _measure(raw, plain, min(allowed, MAX_STREAM))
    return "a stream decodes to more than is accepted" if size is None else size


def picture_problem(stream: Any) -> str:
    """What is wrong with the stated size of an image XObject; empty when nothing is, or it is none."""
    facts = stream.stream_dict
    if facts.get("/Subtype") != pikepdf.Name.Image:
        return ""
    width, height = facts.get("/Width"), facts.get("/Height")
    if not isinstance(width, int) or not isinstance(height, int) or width < 1 or height < 1:
        return "a picture inside it has no size"
    return f"a picture inside it has {width} x {height} pixels" if width * height > MAX_PIXELS else ""


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
    return len(data)


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
