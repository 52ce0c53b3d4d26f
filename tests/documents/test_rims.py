"""Labels of the page's own tone, told by their rim; boxes that were printed with the words are none."""

from collections.abc import Callable

import pytest

from credentialing.documents.reading.model import Look
from tests.documents.drawn import NAME_AT, certificate, lines_read
from tests.documents.test_paper import NAME, Pixels, in_lamplight, leaning, scanned

LEFT, LOW = NAME_AT[0] - 6, NAME_AT[1] - 8


def boxed(lean: float = 0.0, grey: float = 0.5, at: tuple[int, int, int, int] = (LEFT, LOW, 122, 30)) -> str:
    """Operators that draw a thin rim that rises by ``lean`` points for each point across."""
    x, y, wide, high = at
    return f"q 0.5 w {grey} G 1 {lean} {-lean} 1 {x} {y} cm 0 0 {wide} {high} re S Q\n"


def labelled(page: Pixels) -> set[str]:
    return {line.text for line in lines_read(page) if line.look is Look.PATCH}


@pytest.mark.parametrize("spoil", [lambda page: page, leaning, in_lamplight])
@pytest.mark.parametrize("lean", [0.012, -0.02])
def test_a_label_stuck_on_askew_is_told_by_its_rim(lean: float, spoil: Callable[[Pixels], Pixels]) -> None:
    assert labelled(spoil(scanned(certificate(after=boxed(lean))))) == {NAME}


@pytest.mark.parametrize(("grain", "quality", "blur"), [(2, 90, 0.4), (10, 50, 1.0)])
def test_grain_and_jpeg_do_not_hide_the_rim(grain: float, quality: int, blur: float) -> None:
    assert labelled(scanned(certificate(after=boxed(0.015)), grain, quality, 200, blur)) == {NAME}


def test_a_label_over_the_value_of_a_line_is_told() -> None:
    after = boxed(0.02, at=(138, 143, 76, 18))
    assert labelled(scanned(certificate(after=after))) == {"Date of issue: 16 May 2026"}


@pytest.mark.parametrize("spoil", [lambda page: page, leaning, in_lamplight])
@pytest.mark.parametrize(
    "after",
    [
        pytest.param(boxed(), id="one_value_in_a_box"),
        pytest.param("".join(boxed(at=(54, y, 200, 20)) for y in (113, 143, 173)), id="values_in_cells"),
        pytest.param(boxed(0.015, at=(50, 105, 220, 92)), id="a_frame_askew_around_several_lines"),
        pytest.param("0.7 w 55 244 m 180 246 l S\n", id="underlined_by_hand"),
        pytest.param(boxed(at=(20, 20, 555, 380)), id="a_border_around_the_page"),
    ],
)
def test_what_was_printed_with_the_words_is_no_label(after: str, spoil: Callable[[Pixels], Pixels]) -> None:
    assert labelled(spoil(scanned(certificate(after=after)))) == set()
