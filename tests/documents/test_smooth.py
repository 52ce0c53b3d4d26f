"""Paper filled in with a picture editor: its tone was picked from the scan and is right, but it has no grain."""

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from examples.certificates.layouts import FONTS, SANS
from tests.documents.drawn import HEIGHT, NAME_AT, certificate
from tests.documents.test_paper import NAME, Pixels, in_lamplight, patched, scanned

DATE = "Date of issue: 16 May 2026"


def filled(
    page: Pixels, x: float, low: float, wide: float, high: float, words: str, quality: int = 85, dpi: int = 150
) -> Pixels:
    """``page`` with a part of it (points) painted over in the paper's tone, and ``words`` set there; as JPEG anew."""
    scale = dpi / 72
    left, top, right, bottom = (round(edge * scale) for edge in (x, HEIGHT - low - high, x + wide, HEIGHT - low))
    picture = Image.fromarray(page)
    paper = tuple(int(tone) for tone in np.percentile(page[top:bottom, left:right].reshape(-1, 3), 70, axis=0))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((left, top, right, bottom), fill=paper)
    font = ImageFont.truetype(str(FONTS[SANS]), round(0.62 * (bottom - top)))
    draw.text((left + 3, top + 0.12 * (bottom - top)), words, font=font, fill="#222226")
    out = BytesIO()
    picture.save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out).convert("RGB"))


@pytest.mark.parametrize("quality", [75, pytest.param(92, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("grain", "scanned_at"), [(4, 85), (10, 60)])
def test_a_value_set_on_filled_paper_is_told_by_the_missing_grain(grain: float, scanned_at: int, quality: int) -> None:
    page = scanned(certificate(name="Berta Quirk"), grain, scanned_at)
    assert patched(filled(page, NAME_AT[0] - 4, NAME_AT[1] - 7, 124, 28, NAME, quality)) == {NAME}


def test_so_is_the_end_of_a_line() -> None:
    page = scanned(certificate(issued="16 May 2019"), grain=6, dpi=200)
    assert patched(filled(page, 139, 145, 74, 17, "16 May 2026", dpi=200)) == {DATE}


def test_so_it_is_in_uneven_light() -> None:
    page = in_lamplight(scanned(certificate(name="Berta Quirk"), grain=8))
    assert patched(filled(page, NAME_AT[0] - 4, NAME_AT[1] - 7, 124, 28, NAME)) == {NAME}


@pytest.mark.parametrize("grain", [0, 3, *(pytest.param(more, marks=pytest.mark.slow) for more in (1, 8))])
@pytest.mark.parametrize("quality", [40, 75, *(pytest.param(more, marks=pytest.mark.slow) for more in (60, 95))])
def test_jpeg_alone_leaves_no_line_smoother_than_the_rest(grain: float, quality: int) -> None:
    assert patched(scanned(certificate(), grain, quality)) == set()


def test_a_rendered_page_without_grain_tells_nothing() -> None:
    page = scanned(certificate(name="Berta Quirk"), grain=0, quality=95)
    assert patched(filled(page, NAME_AT[0] - 4, NAME_AT[1] - 7, 124, 28, NAME, quality=95)) == set()
