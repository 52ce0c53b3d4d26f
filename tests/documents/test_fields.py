"""Fields of a form are drawn with the page, as every viewer does, and are no part of its text layer."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pikepdf
import pytest
from PIL import Image

from credentialing.documents.reading.marked import draw
from credentialing.documents.reading.model import Line, Look, Origin, Shown
from credentialing.documents.sandbox.reader import Reader
from tests.documents.drawn import NAME_AT, certificate, lines_read, pdf, picture_of, put

NOW = datetime(2026, 11, 30, tzinfo=UTC)
FIELD = (NAME_AT[0] - 4, NAME_AT[1] - 8, NAME_AT[0] + 180, NAME_AT[1] + 24)
X, Y, RIGHT, TOP = FIELD


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False) as made:
        yield made


def with_field(data: bytes, value: str) -> bytes:
    """``data`` with a text field, white, over the name's place, filled in with ``value``."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        page, name = document.pages[0], pikepdf.Name
        drawn = f"1 g 0 0 {RIGHT - X} {TOP - Y} re f 0 g\n" + put(value, 4, 8)
        look = document.make_stream(
            drawn.encode("latin-1"), Type=name.XObject, Subtype=name.Form, BBox=[0, 0, RIGHT - X, TOP - Y],
            Resources=pikepdf.Dictionary(Font=page.Resources.Font),
        )  # fmt: skip
        field = document.make_indirect(
            pikepdf.Dictionary(
                Type=name.Annot, Subtype=name.Widget, FT=name.Tx, T="holder", V=value, F=4,
                Rect=pikepdf.Array(FIELD), AP=pikepdf.Dictionary(N=look), DA="/F1 20 Tf 0 g", P=page.obj,
            )
        )  # fmt: skip
        page.Annots = pikepdf.Array([field])
        document.Root.AcroForm = pikepdf.Dictionary(
            Fields=pikepdf.Array([field]), DR=pikepdf.Dictionary(Font=page.Resources.Font), DA="/F1 20 Tf 0 g"
        )
        document.save(out)
    return out.getvalue()


def seen(reader: Reader, data: bytes) -> tuple[Line, ...]:
    reading = reader.read(data, "certificate.pdf", now=NOW)
    assert reading.defects == ()
    return reading.lines


def test_a_field_over_the_name_hides_it_and_is_read(reader: Reader) -> None:
    lines = seen(reader, with_field(pdf(certificate("Anna Novak")), "Mary Fletcher"))
    (name,) = (line for line in lines if line.text == "Anna Novak")
    assert name.shown is not Shown.SHOWN
    assert ("Mary Fletcher", Origin.OCR) in {(line.text, line.origin) for line in lines}


def test_what_is_filled_in_is_read_as_pixels_beside_the_text_layer(reader: Reader) -> None:
    lines = seen(reader, with_field(pdf(certificate(" ")), "Anna Novak"))
    assert [line.origin for line in lines if line.text == "Anna Novak"] == [Origin.OCR]


def test_a_value_typed_over_a_page_that_is_a_picture_stands_on_a_patch(reader: Reader) -> None:
    whole = "q 595 0 0 420 0 0 cm /Im Do Q\n"
    page = picture_of(pdf(certificate(" ")), dpi=150)
    lines = seen(reader, pdf(whole + put("Anna Novak", *NAME_AT) + put("1", 560, 20, 8), picture=page))
    looks = {line.text: line.look for line in lines if line.origin is Origin.OCR and len(line.text) > 1}
    assert looks.pop("Anna Novak") is Look.PATCH
    assert set(looks.values()) == {Look.PLAIN}


def test_the_reviewer_sees_the_field() -> None:
    png = draw(with_field(pdf(certificate("Anna Novak")), "Mary Fletcher"), "certificate.pdf", ())
    words = {line.text for line in lines_read(np.asarray(Image.open(io.BytesIO(png)).convert("RGB")))}
    assert "Mary Fletcher" in words
    assert "Anna Novak" not in words
