"""Files under a false name, and files that are two things at once."""

import io
import struct
import zipfile
from collections.abc import Iterator

from tests.documents.hostile.parts import (
    WRONG,
    HostileFile,
    assemble,
    honest,
    jpeg,
    objects,
    png,
    stream,
)


def wrong_names() -> Iterator[HostileFile]:
    def case(name: str, data: bytes) -> HostileFile:
        return HostileFile(name, data, WRONG)

    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.writestr("x.js", "alert(1)")
    zip_bytes = archive.getvalue()
    whole = honest()
    yield case("zero.png", b"")
    yield case("pdf_named.png", whole)
    yield case("png_named.pdf", png(64, 64, b"\0" * 193 * 64))
    yield case("exe_named.pdf", b"MZ\x90\0" + b"\0" * 200)
    yield case("elf_named.jpg", b"\x7fELF" + b"\0" * 200)
    yield case("zip_named.pdf", zip_bytes)
    yield case("html_named.pdf", b"<!doctype html><script>alert(1)</script>")
    yield case("php_named.png", b"<?php system('id'); ?>")
    yield case("gif_js_named.jpg", b"GIF89a/*" + b"\0" * 64 + b"*/=1;alert(1)")
    yield case("tiff_named.png", b"II*\0" + b"\0" * 64)
    yield case("script_named.pdf", b"#!/bin/sh\nid\n")
    yield case("pdf_named.exe", whole)
    yield case("pdf_named.pdf.html", whole)
    yield case("no_ending", whole)
    yield case("late_header.pdf", b"\n" + whole)
    yield case("zip_before.pdf", zip_bytes + whole)
    yield case("zip_after.pdf", whole + zip_bytes)
    yield case("zip_around.pdf", _zip_around())
    for what, rest in (
        ("zip", zip_bytes),
        ("html", b"<html><script>alert(1)</script></html>"),
        ("exe", b"MZ" + b"\0" * 99),
    ):
        yield case(f"{what}_before_a_second_mark.pdf", whole + rest + b"\n%%EOF\n")
        yield case(f"{what}_before_a_second_end.pdf", whole + rest + whole[whole.rindex(b"startxref") :])
    yield case("html_after.pdf", whole + b"<html><script>alert(1)</script></html>")
    yield case("zip_inside.pdf", assemble({8: stream(zip_bytes)} | objects()))
    yield case("zip64_inside.pdf", assemble({8: stream(_as_zip64(zip_bytes))} | objects()))
    yield case("zip_with_a_short_comment.pdf", _with_comment(assemble({8: stream(zip_bytes)} | objects()), less=1))
    yield case("zip_inside.png", png(64, 64, b"\0" * 193 * 64, (b"teXt", zip_bytes)))
    yield case("zip_far_behind.jpg", jpeg() + b"depth" * 20_000 + zip_bytes)
    yield case(
        "zip_in_segment.jpg", jpeg()[:2] + b"\xff\xfe" + struct.pack(">H", len(zip_bytes) + 2) + zip_bytes + jpeg()[2:]
    )
    for what, rest in (("exe", b"MZ\x90\0"), ("elf", b"\x7fELF"), ("script", b"#!/bin/sh\nid\n")):
        yield case(f"{what}_after.jpg", jpeg() + b"\0\n" + rest + b"\0" * 99)
    yield case("html_in_header.pdf", assemble(objects(), header=b"%PDF-1.7\n%<html><script>alert(1)</script>\n"))
    yield case("zip_after.png", png(64, 64, b"\0" * 193 * 64) + zip_bytes)
    yield case("zip_after.jpg", jpeg() + zip_bytes)
    yield case("html_after.jpg", jpeg() + b"<script>alert(1)</script>")
    yield case("svg.svg", b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    yield case("xxe.svg", b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/passwd">]><svg>&e;</svg>')
    yield case("laughs.svg", _xml_laughs())
    yield case("deep.json", b'{"a":' * 100_000 + b"1" + b"}" * 100_000)


def _zip_around() -> bytes:
    """A PDF whose end is the comment of a ZIP directory that began inside it."""
    data = honest()
    at = data.rindex(b"xref\n0")
    directory = b"%" + b"PK\x05\x06" + b"\0" * 16
    rest = data[at:].replace(b"startxref\n%d" % at, b"startxref\n%d" % (at + len(directory) + 3))
    return data[:at] + directory + struct.pack("<H", len(rest) + 1) + b"\n" + rest


def _as_zip64(data: bytes) -> bytes:
    """The same archive with its numbers left to a 64-bit directory end, as zip64 allows."""
    at = data.rindex(b"PK\x05\x06")
    count = struct.unpack_from("<H", data, at + 10)[0]
    size, start = struct.unpack_from("<II", data, at + 12)
    end = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, start)
    end += b"PK\x06\x07" + struct.pack("<IQI", 0, at, 1)
    return data[:at] + end + data[at : at + 8] + b"\xff" * 12 + data[at + 20 :]


def _with_comment(data: bytes, *, less: int) -> bytes:
    """``data`` whose ZIP says that the rest of the file, but for the last bytes, is its comment."""
    at = data.rindex(b"PK\x05\x06") + 20
    return data[:at] + struct.pack("<H", len(data) - at - 2 - less) + data[at + 2 :]


def _xml_laughs() -> bytes:
    entities = b'<!ENTITY a0 "ha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 10)
    )
    return b'<?xml version="1.0"?><!DOCTYPE svg [' + entities + b"]><svg>&a9;</svg>"
