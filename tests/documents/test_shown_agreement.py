"""When what OCR read is what the text layer says."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.documents.reading.agreement import Agreement, compare
from tests.documents.drawn import engine

ALPHABET = engine().alphabet


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Anna Novak", "AnnaNovak"),
        ("O’Brien–Šimić", "O'Brien-Šimić"),
        ("Ida Il", "lda ll"),
        ("Woods", "woods"),
        ("Öberg Šušnjar", "öberg šušnjar"),
        ("Nguyễn Thị Hồng", "Nguyn Th Hồng"),
        ("Nguyễn Thị Hồng", "Nguyên Thi Hồng"),
        ("Ștefan Țăranu", "Ştefan ăranu"),
        ("ﬁt ½", "fit 1⁄2"),
        ("· Hours: 14", ": Hours: 14"),
        ("Hours: 14 · No. 7 •", "Hours: 14 No. 7."),
        ("Issued: 2020-10-05", "Issued:............ 2020-10-05"),
        ("Kurs: Dry needling", "Kurs:. Dry needling"),
        ("Name ______ Anna Holt", "Name Anna Holt"),
        ("the 1st day of June 2026", "the ist day of June 2o26"),
        ("November 2021", "November 2o2ı"),
        ("ZBIGNIEW STANISŁAW DĄBROWSKI", "ZBIGNIEW STANISLAW DABROWSKI"),
    ],
)
def test_what_no_eye_or_no_recogniser_tells_apart_is_the_same(said: str, read: str) -> None:
    assert compare(said, read, ALPHABET) is Agreement.SAME


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("Müller", "Muller"),
        ("Novák", "Novak"),
        ("DN-0O1", "DN-001"),
        ("Marn", "Mam"),
        ("16 May 2026", "16 May 202G"),
        ("Zofia Novak", "Zofla Novak"),
        ("1,5 hours", "15 hours"),
        ("Nguyễn", "Nguyn Van"),
        ("Illya Петров", "Illya"),
        ("Stanisław", "Stanistaw"),
        ("No. 118", "No. l8"),
        ("2026", "2o2b"),
    ],
)
def test_what_ocr_may_have_misread_is_alike_and_no_more(said: str, read: str) -> None:
    assert compare(said, read, ALPHABET) is not Agreement.SAME


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("16 May 2026", "16 May 2025"),
        ("DN2026-267459", "DN2026-267458"),
        ("Contact hours: 40", "Contact hours: 48"),
        ("Anna Novak", "Mary Fletcher"),
        ("Иван Петров", "Mary Fletcher"),
        ("Anna", ""),
    ],
)
def test_another_digit_or_other_words_are_other(said: str, read: str) -> None:
    assert compare(said, read, ALPHABET) is Agreement.OTHER


@pytest.mark.parametrize("bar", [" | ", "|", " l ", " I ", " 1 ", " "])
def test_a_bar_between_cells_may_be_read_as_a_letter_or_not_at_all(bar: str) -> None:
    said = "Hours: 14 | No. 117165 | Hull"
    assert compare(said, said.replace(" | ", bar), ALPHABET) is Agreement.SAME
    for other in ("Hours: 14 | No. 117166 | Hull", "Hours: 4 | No. 117165 | Hull", "Hours: 14 | No. 17165 | Hull"):
        assert compare(said, other.replace(" | ", bar), ALPHABET) is not Agreement.SAME
    assert compare(said, "Hours: 14 | No. 117165 | Mary Fletcher".replace(" | ", bar), ALPHABET) is not Agreement.SAME


def test_where_the_layer_has_no_bar_a_stroke_that_is_read_is_a_letter() -> None:
    assert compare("Hours: 14 No. 7", "Hours: 14 1 No. 7", ALPHABET) is not Agreement.SAME
    assert compare("Level 1 Hull", "Level Hull", ALPHABET) is not Agreement.SAME


@given(st.text(string.ascii_letters + " '-éüś", min_size=1), st.integers(0, 9999), st.integers(0, 9999))
def test_numbers_that_differ_are_never_the_same(words: str, one: int, other: int) -> None:
    verdict = compare(f"{words} {one}", f"{words} {other}", ALPHABET)

    assert (verdict is Agreement.SAME) == (one == other)


@given(st.text(min_size=1))
def test_anything_agrees_with_itself(text: str) -> None:
    assert compare(text, text, ALPHABET) is Agreement.SAME


@given(st.text(string.ascii_letters + "áéçñüśłøß", min_size=1), st.text(string.ascii_letters + "áéçñüśłøß", min_size=1))
def test_other_taught_letters_are_never_the_same_beyond_their_shape(one: str, other: str) -> None:
    if compare(one, other, ALPHABET) is Agreement.SAME:
        assert len(one) == len(other)
        assert one.replace("I", "l").casefold() == other.replace("I", "l").casefold()
