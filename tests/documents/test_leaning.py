"""Values glued on and photocopied: no tone and no edge is left, but they lean from the print."""

from collections.abc import Callable

import pytest

from credentialing.documents.reading.model import Look
from tests.documents.drawn import NAME_AT, certificate, lines_read, put
from tests.documents.test_paper import NAME, Pixels, in_lamplight, leaning, patched, scanned

DATE = "Date of issue: 16 May 2026"


def askew(text: str, x: int, y: int, size: int, lean: float) -> str:
    """Operators that write ``text`` so that it rises by ``lean`` points for each point across."""
    code = text.encode("cp1252").hex()
    return f"q BT /F2 {size} Tf 1 {lean} {-lean} 1 {x} {y} Tm <{code}> Tj ET Q\n"


def with_name(lean: float) -> str:
    return certificate(name="", after=askew(NAME, *NAME_AT, 20, lean))


def with_day(lean: float) -> str:
    """The caption was printed, the day glued on."""
    return certificate(issued="", after=askew("16 May 2026", 140, 150, 12, lean))


@pytest.mark.parametrize(
    "spoil", [leaning, *(pytest.param(more, marks=pytest.mark.slow) for more in (lambda page: page, in_lamplight))]
)
@pytest.mark.parametrize("lean", [0.014, pytest.param(-0.02, marks=pytest.mark.slow)])
@pytest.mark.parametrize(("content", "line"), [(with_name, NAME), (with_day, DATE)])
def test_words_glued_on_and_photocopied_are_told_by_their_lean(
    content: Callable[[float], str], line: str, lean: float, spoil: Callable[[Pixels], Pixels]
) -> None:
    assert patched(spoil(scanned(content(lean), dpi=200))) == {line}


@pytest.mark.parametrize(("grain", "quality", "blur"), [(2, 90, 0.4), (10, 50, 1.0)])
def test_grain_and_jpeg_do_not_hide_it(grain: float, quality: int, blur: float) -> None:
    assert patched(scanned(with_name(0.014), grain, quality, 200, blur)) == {NAME}


@pytest.mark.parametrize("content", [with_name, with_day])
def test_print_is_never_quite_straight(content: Callable[[float], str]) -> None:
    assert patched(scanned(content(0.003))) == set()


def test_light_letters_on_a_dark_ground_are_print_too() -> None:
    head = "0.15 0.2 0.3 rg 0 70 595 30 re f 1 g\n" + put("Registered training provider", 60, 80, 13) + "0 g\n"
    assert patched(scanned(certificate(after=head))) == set()


def test_a_sheet_that_is_not_flat_leans_differently_from_line_to_line() -> None:
    rising = "".join(askew(f"Module {at} of the course", 60, 320 - 28 * at, 13, 0.004 * at) for at in range(9))
    assert patched(scanned(rising)) == set()


def test_where_nothing_tells_how_the_page_leans_nothing_leans() -> None:
    page = scanned(put("Anna", 60, 250) + askew("Anna Novak", 60, 150, 20, 0.02))
    assert {line.look for line in lines_read(page)} == {Look.PLAIN}
