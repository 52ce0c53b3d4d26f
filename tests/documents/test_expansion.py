"""What streams decode to: pictures in letters around deflate, as ReportLab writes them, and bombs in that dress."""

import base64
import io
import zlib
from datetime import UTC, datetime
from random import Random

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.expansion import decoded_size

ALLOWED = 256 << 20
DOCUMENT = pikepdf.new()  # its streams live as long as it does
BOTH = ("/ASCII85Decode", "/FlateDecode")


def stream(data: bytes, *filters: str) -> pikepdf.Stream:
    return pikepdf.Stream(DOCUMENT, data, Filter=pikepdf.Array([pikepdf.Name(name) for name in filters]))


def in_letters(data: bytes) -> bytes:
    return base64.a85encode(zlib.compress(data)) + b"~>"


def noise(size: int) -> bytes:
    return Random(1).randbytes(size)


def test_deflate_in_letters_is_measured() -> None:
    assert decoded_size(stream(in_letters(noise(500_000)), *BOTH), ALLOWED) == 500_000
    digits = zlib.compress(noise(500_000)).hex().encode() + b">"
    assert decoded_size(stream(digits, "/AHx", "/Fl"), ALLOWED) == 500_000


@pytest.mark.parametrize(
    "refused",
    [
        stream(in_letters(bytes(80 << 20)), *BOTH),
        stream(in_letters(noise(100_000))[:-9] + b"\xff\xff~>", *BOTH),
        stream(zlib.compress(noise(100_000)), "/RunLengthDecode", "/FlateDecode"),
        stream(zlib.compress(noise(100_000)), "/LZWDecode", "/FlateDecode"),
        stream(in_letters(noise(100_000)), "/ASCII85Decode", "/LZWDecode"),
    ],
    ids=["bomb", "damaged", "runs", "lzw_first", "lzw_last"],
)
def test_what_cannot_be_measured_or_is_too_much_is_refused(refused: pikepdf.Stream) -> None:
    assert decoded_size(refused, ALLOWED) == "a stream decodes to more than is accepted"


def test_a_certificate_with_a_large_logo_is_read() -> None:
    out, logo = io.BytesIO(), Image.frombytes("RGB", (300, 200), noise(180_000))
    canvas = Canvas(out)
    canvas.drawImage(ImageReader(logo), 100, 600)
    canvas.drawString(100, 500, "Certificate of Completion")
    canvas.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as document:
        pictures = list(document.pages[0].get_images().values())
        assert [str(name) for name in pictures[0].Filter] == list(BOTH)
    reading = read_untrusted(out.getvalue(), "certificate.pdf", now=datetime(2026, 11, 30, tzinfo=UTC))[0]
    assert reading.defects == ()
    assert [line.text for line in reading.lines] == ["Certificate of Completion"]
