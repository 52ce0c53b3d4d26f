"""QR codes on pages: found on scans and photos, never taken for more than text."""

from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image

from credentialing.documents.reading.api import Opened
from credentialing.documents.reading.codes import MOST_CODES, read_codes
from credentialing.documents.reading.look import Eyes
from credentialing.documents.reading.model import FileKind, Reading

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "good"
SAYS = "https://verify.example.org/c/DN2026-267459"


def page_with(*texts: str) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    page = np.full((1200, 900, 3), 255, np.uint8)
    for number, text in enumerate(texts):
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        pixels = np.asarray(code.to_image(scale=5))
        top = 60 + 500 * number
        page[top : top + pixels.shape[0], 300 : 300 + pixels.shape[1]] = pixels[:, :, None]
    return page


def test_a_code_is_read_where_it_stands() -> None:
    (code,) = read_codes(page_with(SAYS), 2)

    assert code.text == SAYS
    assert code.box is not None
    assert code.box.page == 2
    assert code.box.x0 == pytest.approx(300 / 900, abs=0.04)
    assert code.box.y0 == pytest.approx(60 / 1200, abs=0.04)


def test_codes_come_from_top_to_bottom() -> None:
    assert [code.text for code in read_codes(page_with("first", "second"), 0)] == ["first", "second"]


def test_a_payload_is_only_text() -> None:
    (code,) = read_codes(page_with("file:///etc/passwd"), 0)

    assert code.text == "file:///etc/passwd"


def test_a_page_with_more_codes_than_are_compared_is_told_of() -> None:
    sheet = np.tile(page_with("x")[:200, 280:480], (5, 4, 1))
    assert len(read_codes(sheet, 0)) == MOST_CODES + 1

    seen = Eyes().look_at_pages(Reading(FileKind.PNG, "", 1, 1), Opened(picture=sheet))

    assert len(seen.codes) == MOST_CODES
    assert seen.left_out == ("Page 1 shows more than 16 QR codes; the others were not compared.",)


def test_a_page_without_codes_has_none() -> None:
    assert read_codes(np.full((40, 60, 3), 255, np.uint8), 0) == ()
    assert read_codes(np.random.default_rng(1).integers(0, 256, (300, 300, 3), np.uint8), 0) == ()


@pytest.mark.parametrize(
    "file", ["photo.jpg", *(f"scan_{dpi}_l{level}.jpg" for dpi in (150, 200) for level in (1, 2, 3)), "cert_150.png"]
)
def test_every_sample_s_code_is_found(file: str) -> None:
    if not SAMPLES.is_dir():
        pytest.skip("the shared samples are not here")

    assert [code.text for code in read_codes(np.asarray(Image.open(SAMPLES / file).convert("RGB")), 0)] == [SAYS]
