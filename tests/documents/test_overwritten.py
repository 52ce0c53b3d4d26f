"""A pen or a marker over print, on scans; bold, soft, slanted, ruled and coloured print is none."""

from collections.abc import Callable

import cv2
import numpy as np
import pytest

from credentialing.documents.reading.model import Look
from tests.documents.drawn import NAME_AT, certificate, lines_read, put
from tests.documents.test_paper import Pixels, in_lamplight, leaning, scanned

DPI = 150
BLUE, BLACK = (28, 44, 140), (18, 18, 20)


def penned(
    page: Pixels, text: str, at: tuple[float, float], size: float, colour: tuple[int, int, int], wide: int
) -> Pixels:
    """``text`` in strokes ``wide`` pixels wide; ``at`` and ``size`` (of capitals) in points from the lower left."""
    scale = size * DPI / 72 / 21  # OpenCV's capitals are 21 high
    x, y = round(at[0] * DPI / 72), round(page.shape[0] - at[1] * DPI / 72)
    return np.asarray(
        cv2.putText(page.copy(), text, (x, y), cv2.FONT_HERSHEY_SIMPLEX, scale, colour, wide, cv2.LINE_AA)
    )


def looks(page: Pixels) -> dict[str, Look]:
    return {line.text: line.look for line in lines_read(page)}


def soiled(page: Pixels) -> Pixels:
    soft = cv2.GaussianBlur(page, (0, 0), 0.6).astype(np.float64)
    return np.asarray(np.clip(soft + np.random.default_rng(3).normal(0, 5, page.shape), 0, 255), np.uint8)


@pytest.mark.parametrize("spoil", [soiled, lambda page: in_lamplight(soiled(page)), lambda page: leaning(soiled(page))])
@pytest.mark.parametrize(("colour", "wide"), [(BLUE, 2), (BLACK, 3), (BLACK, 6)])
def test_a_name_written_over_with_a_pen_is_told(
    colour: tuple[int, int, int], wide: int, spoil: Callable[[Pixels], Pixels]
) -> None:
    page = penned(scanned(certificate(), grain=1), "Erik Olsen", NAME_AT, 14, colour, wide)
    assert Look.INKED in looks(spoil(page)).values()


def test_a_digit_made_another_in_blue_is_told() -> None:
    page = penned(scanned(certificate(name="DN 2026 34"), grain=1), "88", (147, 250), 14, BLUE, 3)
    assert Look.INKED in looks(soiled(page)).values()


@pytest.mark.parametrize("spoil", [lambda page: page, leaning, in_lamplight])
@pytest.mark.parametrize(
    "more",
    [
        pytest.param("", id="plain"),
        pytest.param("1 w 55 245 m 260 245 l S\n", id="underlined"),
        pytest.param("0.7 w 52 240 200 32 re S 52 110 200 90 re S 52 140 m 252 140 l S\n", id="in_cells"),
        pytest.param("0.1 0.2 0.6 rg " + put("Blue Words", 300, 250) + " 0 g\n", id="another_colour_beside"),
        pytest.param("0 g 48 124 6 6 re f 48 154 6 6 re f 48 184 6 6 re f\n", id="bullets"),
        pytest.param("2 Tr 1.2 w " + put("Heavy Bold Words", 60, 60) + " 0 Tr\n", id="bold"),
        pytest.param(put("Slanted Serif Words", 60, 60, 20, "1 0 0.3 1 0 0 Tm", "F2"), id="slanted"),
    ],
)
def test_print_is_not_written_over(more: str, spoil: Callable[[Pixels], Pixels]) -> None:
    assert Look.INKED not in looks(spoil(scanned(certificate(after=more)))).values()


def test_soft_and_grainy_print_is_not_either() -> None:
    for grain, quality, blur in ((0, 95, 0.3), (12, 50, 1.3)):
        assert Look.INKED not in looks(scanned(certificate(), grain, quality, 150, blur)).values()


@pytest.mark.parametrize("spoil", [lambda page: page, leaning, in_lamplight])
def test_light_letters_on_a_marker_stroke_stand_on_a_patch(spoil: Callable[[Pixels], Pixels]) -> None:
    marked = "q 0.05 G 12 w 1 J 60 252 m 170 252 l S 60 262 m 170 262 l S Q 1 1 0.9 rg " + put("Erik Olsen", *NAME_AT)
    assert looks(spoil(scanned(certificate(after=marked))))["Erik Olsen"] is Look.PATCH


def test_light_letters_on_a_printed_band_do_not() -> None:
    band = "0.1 0.15 0.3 rg 0 225 595 60 re f 1 1 1 rg " + put("Erik Olsen", *NAME_AT) + "0 g\n"
    assert looks(scanned(certificate(name=" ", after=band)))["Erik Olsen"] is Look.PLAIN


def test_a_stamp_whose_rings_run_across_a_line_is_no_pen() -> None:
    page = scanned(certificate(), grain=1)
    at = (round(105 * DPI / 72), round(page.shape[0] - 246 * DPI / 72))
    for radius in (70, 88):
        page = np.asarray(cv2.circle(page.copy(), at, radius, (60, 70, 170), 3, cv2.LINE_AA), np.uint8)
    assert Look.INKED not in looks(soiled(page)).values()
