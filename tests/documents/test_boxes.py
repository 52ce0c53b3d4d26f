"""A value put on a white box over a finished page, told from the white grounds that honest makers draw."""

import pytest

from credentialing.documents.reading.model import Look
from credentialing.documents.reading.pdfium import PdfDocument
from credentialing.documents.reading.text import lines_of
from tests.documents.drawn import NAME_AT, certificate, pdf, put

BOX = f"1 g {NAME_AT[0] - 2} {NAME_AT[1] - 6} 160 26 re f 0.1 g\n"
VALUE = "1 g 60 {} 99 16 re f 0 g " + put("Value", 62, 0, 10, font="F2").replace(" 0 Td", " {} Td")
ADDED = BOX + put("Erik Olsen", *NAME_AT, font="F2")


def boxed(content: str) -> set[str]:
    document = PdfDocument(pdf(content))
    try:
        return {line.text for line in lines_of(document) if line.look is Look.PATCH}
    finally:
        document.close()


@pytest.mark.parametrize("font", ["F1", "F2"])
def test_a_value_set_on_a_white_box_behind_all_else_is_told(font: str) -> None:
    added = BOX + put("Erik Olsen", *NAME_AT, font=font)
    assert boxed(certificate(name=" ", after=added)) == {"Erik Olsen"}


def test_a_value_in_another_font_is_told_wherever_it_was_drawn() -> None:
    assert boxed(certificate(name=" ", before=ADDED)) == {"Erik Olsen"}


def test_a_caption_that_its_value_joined_is_told_with_it() -> None:
    box = "1 g 118 114 60 16 re f 0.1 g\n"
    content = certificate(after=box + put("48", 130, 120, 12, font="F2")).replace(
        b"Contact hours: 40".hex(), b"Hours:".hex()
    )
    assert any("48" in text for text in boxed(content))


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(certificate(), id="no_box"),
        pytest.param(certificate(before=BOX), id="drawn_before_in_the_page_s_font"),
        pytest.param("1 g 0 0 595 420 re f 0 g\n" + certificate(), id="a_white_page"),
        pytest.param(certificate(name=" ", after=ADDED.replace("1 g", "0.9 g", 1)), id="a_grey_box"),
        pytest.param(certificate(name=" ", after=ADDED.replace("re f", "re B", 1)), id="a_box_with_an_outline"),
        pytest.param(certificate(name=" ", after=ADDED.replace(" 26 re", " 90 re", 1)), id="a_high_box"),
        pytest.param(certificate(name=" ", after=ADDED.replace("160 26", "460 26", 1)), id="a_wide_box"),
        pytest.param(certificate(after=BOX), id="nothing_on_it"),
        pytest.param(certificate(after=ADDED), id="words_under_it"),  # those the page does not show: another check's
        pytest.param(
            certificate(before="".join(map(VALUE.format, (9, 30, 50), (13, 34, 54)))),
            id="a_box_for_every_value",
        ),
        pytest.param(certificate(after="1 g 58 20 90 16 re f 0 g\n" + put("Footer", 60, 24, 10)), id="a_footer"),
    ],
)  # fmt: skip
def test_honest_pages_have_none(content: str) -> None:
    assert boxed(content) == set()


def test_a_page_of_ten_thousand_strokes_is_not_searched() -> None:
    assert boxed(certificate(name=" ", after="0 0 m 1 1 l S\n" * 10_000 + ADDED)) == set()
