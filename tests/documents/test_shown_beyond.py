"""Words that a page shows and its text layer keeps quiet about."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from credentialing.documents.reading.beyond import beyond
from credentialing.documents.reading.codes import read_codes
from credentialing.documents.reading.detect import Image
from credentialing.documents.reading.model import Box, Line, Origin, Shown
from credentialing.documents.reading.view import View
from tests.documents.drawn import certificate, engine, opened, pdf, picture_of, put

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
WHOLE = Box(0, 0.0, 0.0, 1.0, 1.0)


class NoReader:
    def read(self, image: Image, page: int) -> tuple[Line, ...]:
        raise AssertionError("there was nothing to read")

    def across(self, grey: Image, page: int) -> tuple[Line, ...]:
        return engine().across(grey, page)


def pasted(name: str, *, ink: str = "0 g", paper: str = "1 g") -> NDArray[np.uint8]:
    """A strip of paper with a name on it, as a picture."""
    strip = f"{paper} 0 0 595 420 re f {ink}\n" + put(name, 10, 10, 20)
    return picture_of(pdf(strip), dpi=150)[-int(34 * 150 / 72) :, : int(200 * 150 / 72)]


def read(data: bytes) -> tuple[str, ...]:
    lines, view = opened(data)
    return tuple(line.text for line in beyond(lines, read_codes(view.look(WHOLE, 100), 0), view, engine(), 0))


@pytest.mark.parametrize(("ink", "paper"), [("0 g", "1 g"), ("0.2 0.2 0.6 rg", "0.95 g"), ("1 g", "0.1 0.2 0.4 rg")])
def test_a_name_pasted_where_the_layer_has_none_is_read(ink: str, paper: str) -> None:
    strip = "q 200 0 0 34 300 40 cm /Im Do Q\n"

    assert "Mary Fletcher" in read(pdf(certificate() + strip, picture=pasted("Mary Fletcher", ink=ink, paper=paper)))


def test_what_stands_in_the_place_of_words_not_shown_is_read() -> None:
    data = pdf(certificate("Anna Novak") + "q 200 0 0 34 50 240 cm /Im Do Q\n", picture=pasted("Mary Fletcher"))
    lines, view = opened(data)
    hidden = tuple(replace(line, shown=Shown.NOT_SHOWN) if line.text == "Anna Novak" else line for line in lines)

    assert [line.text for line in beyond(hidden, (), view, engine(), 0)] == ["Mary Fletcher"]
    assert all(line.origin is Origin.OCR for line in beyond(hidden, (), view, engine(), 0))


@pytest.mark.parametrize(
    "extra",
    [
        pytest.param("", id="nothing_more"),
        pytest.param("2 w 20 20 555 380 re S 40 60 m 200 60 l S\n", id="rules_and_a_border"),
        pytest.param("0.2 0.4 0.6 rg 400 300 80 80 re f\n", id="a_logo"),
        pytest.param("".join(f"{x} 30 4 4 re f " for x in (100, 300, 500)), id="specks"),
    ],
)
def test_pages_without_such_words_are_not_read(extra: str) -> None:
    lines, view = opened(pdf(certificate() + extra))

    assert beyond(lines, (), view, NoReader(), 0) == ()


def test_a_white_header_on_a_dark_band_that_the_layer_knows_is_not_read_again() -> None:
    band = "0.1 0.2 0.4 rg 0 330 595 60 re f 1 g " + put("Certificate of Merit", 60, 350, 26) + " 0 g "
    lines, view = opened(pdf(band + put("Anna Novak", 60, 250)))

    assert beyond(lines, (), view, NoReader(), 0) == ()


def test_the_samples_have_no_words_beyond_their_layer() -> None:
    files = sorted((SAMPLES / "corpus" / "dev").glob("*.pdf"))
    if not files:
        pytest.skip("the shared samples are not here")
    for file in files:
        lines, view = opened(file.read_bytes())
        page: View = view
        assert beyond(lines, read_codes(page.look(WHOLE, 100), 0), page, NoReader(), 0) == (), file.name
