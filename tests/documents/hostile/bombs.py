"""Files that grow: when unpacked, when drawn, when counted."""

import zlib
from collections.abc import Iterator
from functools import cache

from tests.documents.hostile.parts import (
    ANYTHING,
    BROKEN,
    PAGE,
    TAMPERED,
    TEXT,
    TOO_MUCH,
    HostileFile,
    append,
    assemble,
    honest,
    jpeg_lying,
    objects,
    page,
    png,
    stream,
    with_image,
)


@cache
def _deflated(size: int) -> bytes:
    """Nothing but noughts: a second for 200 MB."""
    return zlib.compress(bytes(size), 9)


def _flate(times: int, size: int) -> bytes:
    data = _deflated(size)
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return stream(data, b"/Filter [" + b"/FlateDecode " * times + b"]")


def _laughs(levels: int, fan: int) -> bytes:
    parts = objects(_3=PAGE.replace(b"/Font << /F1 4 0 R >>", b"/XObject << /X 10 0 R >>"), _5=stream(b"/X Do"))
    for level in range(levels):
        last = level == levels - 1
        body = TEXT if last else b"/X Do " * fan
        resources = b"/Font << /F1 4 0 R >>" if last else b"/XObject << /X %d 0 R >>" % (11 + level)
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << " + resources + b" >>"
        parts[10 + level] = stream(body, entries)
    return assemble(parts)


def bombs() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = TOO_MUCH) -> HostileFile:
        return HostileFile(f"bomb_{name}", data, ends_in)

    yield case("flate.pdf", assemble(objects(_5=_flate(1, 200 << 20))))
    for coding in (b"DCTDecode", b"JBIG2Decode"):
        entries = (
            b"/Width 99 /Height 99 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter [/FlateDecode /%s]" % coding
        )
        yield case(f"flate_{coding.decode()}.pdf", with_image(entries, _deflated(80 << 20)))
    entries = b"/Width 7000 /Height 7000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode"
    yield case("flate_picture.pdf", with_image(entries, _deflated(80 << 20)))
    mask = b"/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 7 0 R"
    huge = stream(b"\0", b"/Width 60000 /Height 60000 /BitsPerComponent 8 /ColorSpace /DeviceGray")
    yield case("soft_mask.pdf", append(with_image(mask, b"\0" * 81), {7: huge}))
    yield case("flate_nested.pdf", assemble(objects(_5=_flate(2, 200 << 20))))
    yield case("flate_thrice.pdf", assemble(objects(_5=_flate(3, 200 << 20))))
    yield case("flate_six_filters.pdf", assemble(objects(_5=_flate(6, 1 << 20))))
    many = dict.fromkeys(range(10, 20), _flate(1, 40 << 20))
    yield case("flate_many_streams.pdf", assemble(objects() | many))
    yield case("flate_orphan.pdf", assemble(objects(_9=_flate(1, 200 << 20))))
    yield case("lzw.pdf", assemble(objects(_5=stream(b"\x80\x0b\x60\x50" * 200_000, b"/Filter /LZWDecode"))))
    yield case("run_length.pdf", assemble(objects(_5=stream(b"\x81\0" * 2_000_000, b"/Filter /RunLengthDecode"))))
    columns = b"/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 /Colors 4 >>"
    yield case("predictor_columns.pdf", assemble(objects(_5=stream(zlib.compress(b"\0" * 999), columns))))
    yield case("laughs.pdf", _laughs(30, 10))
    yield case("laughs_shallow.pdf", _laughs(8, 12))
    yield case("deep_arrays.pdf", assemble(objects(_9=b"[" * 400 + b"]" * 400)), BROKEN)
    yield case("deeper_arrays.pdf", assemble(objects(_9=b"[" * 200_000 + b"]" * 200_000)), BROKEN)
    yield case("deep_dictionaries.pdf", assemble(objects(_9=b"<</A" * 400 + b" 1 " + b">>" * 400)), BROKEN)
    huge = b"<< " + b" ".join(b"/K%d %d" % (each, each) for each in range(1_100_000)) + b" >>"
    yield case("huge_dictionary.pdf", assemble(objects(_9=huge))[: 30 << 20], BROKEN)
    yield case("huge_array.pdf", assemble(objects(_9=b"[" + b"0 " * 3_000_000 + b"]")))
    yield case("million_objects.pdf", assemble(objects() | dict.fromkeys(range(10, 200_000), b"0")))
    yield case("ten_thousand_pages.pdf", _many_pages(10_000))
    yield case(
        "image_pixels.pdf", with_image(b"/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 8", b"x")
    )
    yield case("mediabox.pdf", assemble(objects(_3=PAGE.replace(b"595 842", b"14000000 14000000"))))
    yield case("user_unit.pdf", assemble(objects(_3=page(b"/UserUnit 75000"))))
    yield case(
        "text.pdf", assemble(objects(_5=stream(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaa) Tj " * 50_000 + b"ET")))
    )
    yield endless_paths()
    yield case("revisions.pdf", _revised(40), TAMPERED)
    yield case("pixels.png", png(30_000, 30_000, b"\0" * 1000))
    yield case("inflate.png", png(7_000, 7_000, b"\0" * (3 * 7_000 + 1) * 7_000), frozenset({""}))
    yield case(
        "text_chunk.png",
        png(64, 64, b"\0" * 193 * 64, (b"zTXt", b"k\0\0" + _deflated(100 << 20))),
        ANYTHING,
    )
    yield case(
        "profile.png",
        png(64, 64, b"\0" * 193 * 64, (b"iCCP", b"k\0\0" + _deflated(100 << 20))),
        ANYTHING,
    )
    yield case("giant.jpg", jpeg_lying(65_500, 65_500))
    yield case("tall.jpg", jpeg_lying(20, 60_000))


def endless_paths() -> HostileFile:
    """A page that takes a while to parse, and longer than anybody waits to draw."""
    body = _compressed(b"0 0 m 9 9 l S " * 4_000_000)
    return HostileFile("bomb_paths.pdf", assemble(objects(_5=body)), BROKEN | frozenset({""}))


def _compressed(body: bytes) -> bytes:
    return stream(zlib.compress(body), b"/Filter /FlateDecode")


def _many_pages(count: int) -> bytes:
    kids = b" ".join(b"%d 0 R" % (10 + each) for each in range(count))
    parts = objects(_2=b"<< /Type /Pages /Count %d /Kids [%s] >>" % (count, kids))
    return assemble(parts | {10 + each: PAGE for each in range(count)})


def _revised(times: int) -> bytes:
    data = honest()
    for turn in range(times):
        data = append(data, {5: stream(TEXT + b" " * turn)})
    return data
