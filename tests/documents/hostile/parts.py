"""What hostile files are made of: an honest PDF object by object, small pictures, and what a file may end in."""

import io
import struct
import zlib
from collections.abc import Callable, Mapping
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


def page(extra: bytes) -> bytes:
    return PAGE[:-2] + extra + b" >>"


def catalog(extra: bytes) -> bytes:
    return CATALOG[:-2] + extra + b" >>"


def saved(change: Callable[[pikepdf.Pdf], None], **options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(honest())) as pdf:
        change(pdf)
        pdf.save(out, **options)  # type: ignore[arg-type]  # options differ from caller to caller
    return out.getvalue()


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


def with_image(entries: bytes, body: bytes) -> bytes:
    drawn = stream(b"q 400 0 0 400 50 50 cm /I Do Q")
    page = PAGE.replace(b"/Font << /F1 4 0 R >>", b"/XObject << /I 6 0 R >>")
    return assemble(objects(_3=page, _5=drawn, _6=stream(body, b"/Type /XObject /Subtype /Image " + entries)))


def png(width: int, height: int, rows: bytes, *extra: tuple[bytes, bytes]) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), *extra, (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in chunks)


def jpeg(width: int = 64, height: int = 64) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "JPEG")
    return out.getvalue()


def jpeg_lying(width: int, height: int) -> bytes:
    data = bytearray(jpeg())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)
