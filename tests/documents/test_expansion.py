"""What streams decode to: pictures in letters around deflate, as ReportLab writes them, and bombs in that dress."""

import base64
import functools
import io
import zlib
from datetime import UTC, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from credentialing.documents.reading.api import read_untrusted
from credentialing.documents.reading.expansion import Expansion, decoded_size, picture_problem
from credentialing.documents.reading.limits import MAX_STREAM, MAX_STREAMS

ALLOWED = 256 << 20
DOCUMENT = pikepdf.new()  # its streams live as long as it does
TOO_MUCH = "a stream decodes to more than is accepted"
BOTH = ("/ASCII85Decode", "/FlateDecode")


def stream(data: bytes, *filters: str) -> pikepdf.Stream:
    return pikepdf.Stream(DOCUMENT, data, Filter=pikepdf.Array([pikepdf.Name(name) for name in filters]))


def in_letters(data: bytes) -> bytes:
    return base64.a85encode(zlib.compress(data)) + b"~>"


def noise(size: int) -> bytes:
    return Random(1).randbytes(size)


@functools.cache
def deflated(size: int) -> bytes:
    return zlib.compress(bytes(size), 1)


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
    assert decoded_size(refused, ALLOWED) == TOO_MUCH


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


def picture(data: bytes, *filters: str, width: int = 100, height: int = 100, **facts: object) -> pikepdf.Stream:
    made = stream(data, *filters)
    for key, value in ({"Subtype": pikepdf.Name.Image, "Width": width, "Height": height} | facts).items():
        made[f"/{key}"] = value
    return made


def test_a_photograph_inside_deflate_is_measured_and_a_bomb_in_that_dress_is_refused() -> None:
    """As optimisers write scans: deflate around a JPEG, which is no smaller for it."""
    honest = picture(zlib.compress(noise(600_000)), "/FlateDecode", "/DCTDecode")
    assert decoded_size(honest, ALLOWED) == 600_000
    together = Expansion()
    assert [together.add(honest) for _ in range(20)] == [""] * 20
    for coding in ("/DCTDecode", "/JPXDecode", "/JBIG2Decode", "/CCITTFaxDecode"):
        bomb = picture(deflated(MAX_STREAM + 1), "/FlateDecode", coding)
        assert decoded_size(bomb, ALLOWED) == TOO_MUCH
        twice = picture(zlib.compress(deflated(MAX_STREAM + 1)), "/FlateDecode", "/FlateDecode", coding)
        assert decoded_size(twice, ALLOWED) == TOO_MUCH


A4_AT_600: dict[str, Any] = {"width": 4961, "height": 7016, "ColorSpace": pikepdf.Name.DeviceRGB, "BitsPerComponent": 8}


def test_a_picture_may_decode_to_its_pixels_and_no_more() -> None:
    row = 3 * 4961
    whole = picture(deflated(row * 7016), "/FlateDecode", **A4_AT_600)
    assert decoded_size(whole, ALLOWED) == row * 7016
    assert decoded_size(picture(deflated((row + 1) * 7016), "/FlateDecode", **A4_AT_600), ALLOWED) != TOO_MUCH
    assert decoded_size(picture(deflated((row + 2) * 7016), "/FlateDecode", **A4_AT_600), ALLOWED) == TOO_MUCH
    lies: dict[str, Any]
    for lies in (
        {"ColorSpace": pikepdf.Name.DeviceGray},
        {"ColorSpace": pikepdf.Array([pikepdf.Name.Indexed, pikepdf.Name.DeviceRGB, 1, pikepdf.String("")])},
        {"BitsPerComponent": 4},
        {"BitsPerComponent": 4000},
        {"width": 60_000},
        {"height": -7016},
        {"Subtype": pikepdf.Name.Form},
    ):
        lying = picture(deflated(row * 7016), "/FlateDecode", **(A4_AT_600 | lies))
        assert decoded_size(lying, ALLOWED) == TOO_MUCH, lies


def test_a_profile_tells_how_many_colours_a_picture_has() -> None:
    for colours, refused in ((1, True), (3, False), (4, False), (400, False)):
        profile = DOCUMENT.make_indirect(pikepdf.Stream(DOCUMENT, b"", N=colours))
        facts: dict[str, Any] = A4_AT_600 | {"ColorSpace": pikepdf.Array([pikepdf.Name.ICCBased, profile])}
        found = decoded_size(picture(deflated(3 * 4961 * 7016), "/FlateDecode", **facts), ALLOWED)
        assert (found == TOO_MUCH) is refused


def test_many_small_streams_are_not_taken_for_much() -> None:
    together = Expansion()
    fonts = [stream(zlib.compress(noise(20_000)), "/FlateDecode") for _ in range(60)]
    assert {together.add(each) for each in fonts} == {""}
    assert together.add(stream(zlib.compress(noise(3_000_000)), "/FlateDecode")) == ""


def test_many_large_streams_are_refused_together() -> None:
    together, part = Expansion(), stream(zlib.compress(bytes(60 << 20)), "/FlateDecode")
    found = [together.add(part) for _ in range(MAX_STREAMS // (60 << 20) + 1)]
    assert found[:-1] == [""] * (len(found) - 1)
    assert found[-1] == "its streams together decode to more than is accepted"


def test_whatever_has_a_width_and_a_height_is_bounded() -> None:
    """A soft mask is drawn without saying that it is an image."""
    for width, height in ((60_000, 60_000), (Decimal("60000.0"), 60_000), (-60_000, 60_000)):
        mask = picture(b"", Width=width, Height=height)
        del mask["/Subtype"]
        assert "pixels" in picture_problem(mask)
    small = picture(b"")
    del small["/Subtype"]
    assert picture_problem(small) == picture_problem(picture(b"")) == ""
