"""Fonts that a file leaves out: drawn with pdfium's own, whatever fonts the machine has (the suite's may have none)."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime

import pikepdf
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from credentialing.documents.reading.model import Origin, Shown
from credentialing.documents.sandbox.reader import Reader

TEXT = "Certificate number: DN2026-117165"
WIDTH, HEIGHT, SIZE = 595, 842, 14


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, ocr=True) as made:
        yield made


def certificate(font: str) -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(WIDTH, HEIGHT))
    canvas.setFont(font, SIZE)
    canvas.drawString(90, 500, TEXT)
    canvas.drawString(90, 460, "Contact hours: 40")
    canvas.save()
    return out.getvalue()


def called(name: str, data: bytes) -> bytes:
    """The same file, whose fonts are called ``name``."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        for font in document.pages[0].Resources.Font.values():
            font.BaseFont = pikepdf.Name(f"/{name}")
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "font", ["Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Italic", "Courier", "Courier-Bold"]
)
def test_a_font_that_is_left_out_is_drawn_where_the_text_layer_has_it(font: str, reader: Reader) -> None:
    seen = reader.read(certificate(font), "certificate.pdf", now=datetime(2026, 11, 30, tzinfo=UTC))
    line = next(line for line in seen.lines if line.text == TEXT)
    assert line.shown is Shown.SHOWN
    assert 0.5 * SIZE < (line.box.y1 - line.box.y0) * HEIGHT < 1.5 * SIZE
    assert (line.box.x1 - line.box.x0) * WIDTH == pytest.approx(stringWidth(TEXT, font, SIZE), rel=0.04)


@pytest.mark.parametrize("name", ["ArialMT", "Arial", "Arial,Bold"])
def test_a_font_that_stands_for_another_is_drawn_as_that(name: str, reader: Reader) -> None:
    seen = reader.read(called(name, certificate("Helvetica")), "c.pdf", now=datetime(2026, 11, 30, tzinfo=UTC))
    assert [(line.text, line.shown) for line in seen.lines if line.origin is Origin.TEXT_LAYER] == [
        (TEXT, Shown.SHOWN),
        ("Contact hours: 40", Shown.SHOWN),
    ]
