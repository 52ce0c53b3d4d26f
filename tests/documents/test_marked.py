"""Pictures for reviewers: drawn in the sandbox, believed only as far as they are pixels."""

import io
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from credentialing.documents.reading.marked import LARGEST_PNG, LONGEST_SIDE, Mark, draw
from credentialing.documents.reading.model import Box
from credentialing.documents.sandbox.portrait import believe
from credentialing.documents.sandbox.reader import Reader
from tests.documents.hostile import bombs, honest

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
GREEN, AMBER, RED = (11, 122, 59), (176, 96, 0), (179, 27, 27)
MARKS = (Mark(Box(0, 0.2, 0.2, 0.6, 0.25), "name: agrees", "match"), Mark(Box(0, 0.2, 0.5, 0.6, 0.55), "x", "differs"))


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, ocr=False) as running:
        yield running


def colours(png: bytes, top: float = 0.0) -> set[tuple[int, ...]]:
    image = Image.open(io.BytesIO(png))
    image.load()
    below = image.crop((0, int(top), image.width, image.height))
    return {colour for _, colour in below.getcolors(1 << 24) or [] if isinstance(colour, tuple)}


def photo(side: int = 400, noise: bool = False) -> bytes:
    image = Image.effect_noise((side, side), 80).convert("RGB") if noise else Image.new("RGB", (side, side), "white")
    out = io.BytesIO()
    image.save(out, "JPEG", quality=95)
    return out.getvalue()


def test_a_page_is_shown_with_its_fields_boxed_in_the_colour_of_their_agreement(reader: Reader) -> None:
    png = reader.picture(honest(), "certificate.pdf", MARKS)

    assert png is not None
    below_the_legend = colours(png, top=41)
    assert {GREEN, RED} <= below_the_legend
    assert AMBER not in below_the_legend
    assert {GREEN, AMBER, RED} <= colours(png)


def test_the_same_document_and_marks_give_the_same_picture(reader: Reader) -> None:
    one, other = (reader.picture(honest(), "certificate.pdf", MARKS) for _ in range(2))

    assert one is not None
    assert one == other


def test_a_picture_goes_on_without_what_else_was_in_its_file(reader: Reader) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "a secret in the metadata"
    Image.new("RGB", (400, 300), "white").save(out, "JPEG", exif=exif)

    png = reader.picture(out.getvalue(), "photo.jpg", ())

    assert png is not None
    assert b"secret" not in png
    assert Image.open(io.BytesIO(png)).info == {}


@pytest.mark.parametrize("name", ["empty.pdf", "certificate.json", "truncated.jpg"])
def test_what_has_no_pages_has_no_picture(reader: Reader, name: str) -> None:
    data = {"empty.pdf": b"", "certificate.json": b"{}", "truncated.jpg": photo()[:300]}[name]

    assert reader.picture(data, name, MARKS) is None


def test_a_bomb_has_no_picture_and_the_reader_goes_on(reader: Reader) -> None:
    bomb = next(iter(bombs()))
    reader.picture(bomb.data, "certificate.pdf", ())

    assert reader.picture(honest(), "certificate.pdf", MARKS) is not None


def test_boxes_off_the_page_and_labels_on_one_spot_are_drawn_as_far_as_they_go() -> None:
    marks = [Mark(Box(0, 0.9, 0.97, 1.4, 1.4), "over the edge", "unclear")] * 3

    assert AMBER in colours(draw(photo(), "photo.jpg", marks), top=41)


def test_a_picture_is_reduced_until_it_is_small_enough() -> None:
    png = draw(photo(1400, noise=True), "photo.jpg", MARKS)

    assert 0 < len(png) <= LARGEST_PNG
    assert believe(png) == png


# -- what a child that was taken over might answer


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_of(*chunks: bytes, size: tuple[int, int] = (1, 1), kind: bytes = b"\x08\x02\x00\x00\x00") -> bytes:
    head = chunk(b"IHDR", struct.pack(">II", *size) + kind)
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks)


PIXELS, END = chunk(b"IDAT", zlib.compress(bytes(4))), chunk(b"IEND", b"")


def test_pixels_and_nothing_else_are_believed() -> None:
    assert believe(png_of(PIXELS, END)) is not None
    assert believe(b"") is None


@pytest.mark.parametrize(
    "answer",
    [
        b"<svg onload=alert(1)>",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\n",
        png_of(PIXELS),
        png_of(END),
        png_of(PIXELS, END) + b"<script>",
        png_of(chunk(b"tEXt", b"Comment\0<script>"), PIXELS, END),
        png_of(PIXELS, END, size=(LONGEST_SIDE + 1, 1)),
        png_of(PIXELS, END, size=(0, 1)),
        png_of(PIXELS, END, kind=b"\x08\x02\x00\x00\x01"),
        png_of(PIXELS[:-1] + b"\0", END),
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", b"") + PIXELS + END,
        png_of(PIXELS, END)[:-1],
        png_of(PIXELS, END) + bytes(LARGEST_PNG),
    ],
)
def test_anything_else_is_not(answer: bytes) -> None:
    with pytest.raises(ValueError, match="pictur"):
        believe(answer)
