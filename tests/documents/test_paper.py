"""Patches under one line of a scan, by the tone of their paper; honest pages have none, however printed or lit."""

from collections.abc import Callable
from io import BytesIO

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from credentialing.documents.reading.model import Look
from tests.documents.drawn import NAME_AT, certificate, lines_read, pdf, picture_of, put

Pixels = NDArray[np.uint8]
NAME = "Anna Novak"
LEFT, LOW = NAME_AT[0] - 5, NAME_AT[1] - 7
PATCH = f"{LEFT} {LOW} 116 29 re f 0 0 0 rg\n"
CORNERS = ((LEFT, LOW), (90, LOW - 2), (130, LOW + 1), (172, LOW - 1), (170, LOW + 27), (110, LOW + 30), (57, LOW + 26))
UNEVEN = " l ".join(f"{x} {y}" for x, y in CORNERS).replace(" l ", " m ", 1) + " l f"
TINTED_PAGE = "0.96 0.95 0.91 rg 0 0 595 420 re f 0 0 0 rg\n"


def scanned(content: str, grain: float = 5, quality: int = 65, dpi: int = 150, blur: float = 0.7) -> Pixels:
    page = cv2.GaussianBlur(picture_of(pdf(content), dpi=dpi), (0, 0), blur).astype(np.float64) * 0.96
    page += np.random.default_rng(7).normal(0, grain, page.shape)
    out = BytesIO()
    Image.fromarray(np.clip(page, 0, 255).astype(np.uint8)).save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out).convert("RGB"))


def in_lamplight(page: Pixels) -> Pixels:
    """The light falls off to one side by almost half, and towards the foot."""
    high, wide = page.shape[:2]
    light = np.linspace(1, 0.55, wide)[None, :] * np.linspace(1, 0.85, high)[:, None]
    return (page * light[:, :, None] * [1.0, 0.98, 0.9]).astype(np.uint8)


def leaning(page: Pixels) -> Pixels:
    high, wide = page.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), 2.0, 1.0)
    return np.asarray(cv2.warpAffine(page, turn, (wide, high), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def patched(page: Pixels) -> set[str]:
    return {line.text for line in lines_read(page) if line.look is Look.PATCH}


@pytest.mark.parametrize(
    "paint",
    [
        pytest.param("0.945 0.945 0.925 rg " + UNEVEN + " 0 0 0 rg\n", id="uneven"),
        pytest.param("0.965 0.965 0.965 rg " + PATCH, id="nearly_white"),
        pytest.param("0.97 0.95 0.89 rg " + PATCH, id="creamy"),
        pytest.param(TINTED_PAGE + "1 1 1 rg " + PATCH, id="whiter_than_the_page"),
        pytest.param("0.85 0.85 0.86 rg " + PATCH, id="grey_piece_glued_on"),
    ],
)
@pytest.mark.parametrize("spoil", [leaning, in_lamplight])
def test_a_patch_under_one_line_is_told_by_its_paper(paint: str, spoil: Callable[[Pixels], Pixels]) -> None:
    assert patched(spoil(scanned(certificate(before=paint)))) == {NAME}


@pytest.mark.parametrize(("grain", "quality", "blur"), [(2, 90, 0.4), (10, 50, 1.0)])
def test_grain_and_jpeg_do_not_hide_it(grain: float, quality: int, blur: float) -> None:
    paint = "0.95 0.95 0.94 rg " + PATCH
    assert patched(scanned(certificate(before=paint), grain, quality, 200, blur)) == {NAME}


def test_a_patch_under_the_last_words_of_a_line_is_told() -> None:
    assert patched(scanned(certificate(before="0.95 0.95 0.93 rg 120 145 70 14 re f 0 0 0 rg\n"))) == {
        "Date of issue: 16 May 2026"
    }


@pytest.mark.parametrize("spoil", [lambda page: page, leaning, in_lamplight])
@pytest.mark.parametrize(
    "before",
    [
        pytest.param("", id="white"),
        pytest.param(TINTED_PAGE, id="tinted"),
        pytest.param("0.9 0.92 0.95 rg 0 240 595 34 re f 0 0 0 rg\n", id="a_band_across"),
        pytest.param("0.9 0.92 0.95 rg 50 110 300 90 re f 0 0 0 rg\n", id="a_box_with_several_lines"),
        pytest.param("0.16 0.2 0.3 rg 0 390 595 30 re f 0 0 0 rg\n", id="a_dark_head"),
        pytest.param("0.6 w 55 244 300 0.1 re s 55 146 200 0.1 re s\n", id="ruled"),
    ],
)
def test_printed_pages_have_no_patches(before: str, spoil: Callable[[Pixels], Pixels]) -> None:
    assert patched(spoil(scanned(certificate(before=before)))) == set()


@pytest.mark.parametrize(("grain", "quality", "blur"), [(0, 95, 0.3), (12, 50, 1.2), (28, 60, 1.2)])
def test_neither_do_grainy_and_soft_ones(grain: float, quality: int, blur: float) -> None:
    assert patched(scanned(certificate(), grain, quality, 150, blur)) == set()


def test_a_form_whose_values_stand_in_boxes_each_has_none() -> None:
    boxes = "".join(f"{LEFT} {low} 200 {high} re f\n" for low, high in ((243, 29), (176, 15), (146, 15), (116, 15)))
    assert patched(scanned(certificate(before=f"0.93 0.94 0.96 rg {boxes} 0 0 0 rg\n"))) == set()


def test_a_patch_higher_than_its_line_is_told_where_the_next_lines_stand_close() -> None:
    close = put("is awarded to", 60, 286, 12) + put("for the course", 60, 222, 12)
    page = scanned(certificate(before=f"0.9 0.9 0.9 rg 0 0 595 420 re f 1 1 1 rg {LEFT} 236 130 44 re f 0 g {close}"))
    assert NAME in patched(page)
