"""Who holds a certificate: the person its words point at, and nobody who only stands near."""

import pytest

from credentialing.matching.comparison import Agreement
from credentialing.matching.names import find_person
from credentialing.model.claim import Name

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING


def on_page(*lines: str, titles: tuple[str, ...] = (), from_image: bool = False) -> Agreement:
    return find_person(Name("Anna", "Holt"), lines, from_image=from_image, titles=titles).agreement


@pytest.mark.parametrize(
    "lines",
    [
        ("Awarded to", "anna holt"), ("Name: anna holt",), ("Participant anna holt",), ("Teilnehmerin Anna Holt",),
        ("Certificate of Completion", "anna holt", "Dry Needling"), ("anna holt", "has completed the course"),
    ],
)  # fmt: skip
def test_a_name_typed_in_small_letters_is_the_holders(lines: tuple[str, ...]) -> None:
    assert on_page(*lines) is MATCH


def test_a_label_of_one_word_without_a_colon_needs_the_claimed_name_behind_it() -> None:
    assert on_page("Participant anna holt and others") is not MATCH
    assert on_page("Participant Bea Lund", "Awarded to", "Anna Holt") is MATCH
    assert on_page("Instructor Anna Holt") is MISSING


def test_a_person_above_the_claimed_one_may_be_the_holder_where_nothing_tells() -> None:
    assert on_page("Ruth Kent", "Anna Holt", "Dry Needling") is UNCLEAR
    assert on_page("Anna Holt", "Ruth Kent", "Dry Needling") is MATCH
    assert on_page("Ruth Kent", "Awarded to", "Anna Holt") is MATCH
    assert on_page("Anna Holt", "Anna Holt") is MATCH


@pytest.mark.parametrize(
    "above",
    [
        "Certificate of Attendance", "Completed with distinction", "Rowan Institute", "Kent Academy",
        "Languages: English", "Dry Needling Course", "DIPLOMA", "successfully completed",
    ],
)  # fmt: skip
def test_headings_bodies_and_titles_above_the_name_are_no_persons(above: str) -> None:
    assert on_page(above, "Anna Holt", titles=("Dry Needling Course", "Northfield")) is MATCH


def test_a_body_or_a_course_in_the_place_of_the_holder_is_no_holder() -> None:
    page = ("Awarded to", "Rowan Institute", "Anna Holt")
    assert on_page(*page) is UNCLEAR
    assert on_page(*page, titles=("Rowan Institute",)) is UNCLEAR
    assert on_page("Rowan Institute certifies that", "Anna Holt") is MATCH
    assert on_page("Awarded to", "Certificate of Completion", "Anna Holt") is UNCLEAR


def test_a_heading_that_speaks_of_completion_names_nobody() -> None:
    assert on_page("Certificate of completion of Dry Needling", "Anna Holt", "has completed") is MATCH
    assert on_page("The faculty certifies that", "Anna Holt", "has satisfied the examiners") is MATCH


def test_an_empty_place_of_the_holder_is_filled_by_nobody_else() -> None:
    assert on_page("This certifies that", "", "has completed the course", "Anna Holt") is UNCLEAR
    assert on_page("This is to certify that", "________", "has completed") is not MATCH


@pytest.mark.parametrize(
    "caption", ["Finished on: 3 May 2025", "Completed 3 May 2025", "Completed on 3 May 2025", "completed the: 3 May"]
)
def test_what_stands_above_a_caption_is_not_what_did_it(caption: str) -> None:
    assert on_page("Kent", caption, "Anna Holt") is MATCH
    assert on_page("Anna Holt", caption) is MATCH


@pytest.mark.parametrize("below", ["OTD, OTR/L", "BSc (Physio)", "PT, DPT", "Esp. em Traumato-Ortopedia"])
def test_letters_in_a_line_of_their_own_are_nobody(below: str) -> None:
    assert on_page("Certificate of Training", "Awarded to", "Anna Holt", below, "has completed the course") is MATCH
    assert on_page("Participant name:", below, "This certifies that", "Anna Holt", "has completed") is MATCH


@pytest.mark.parametrize("said", ["Congratulations to", "Félicitations à", "Felicitaciones a", "Gratulujemy"])
def test_who_is_congratulated_is_the_holder(said: str) -> None:
    assert on_page("Northfield Institute", said, "Anna Holt", "Berta Quirk", "Registrar") is MATCH
    assert on_page("Northfield Institute", said, "Berta Quirk", "Anna Holt", "Registrar") is not MATCH


@pytest.mark.parametrize("printed", ['Anna "Annie" Holt', "Anna “Annie” Holt", 'Anna "Annie"Holt', "Anna „Annie“ Holt"])
def test_a_nickname_in_quotation_marks_is_beside_the_name(printed: str) -> None:
    assert on_page("This certifies that", printed, "has completed the course", from_image=True) is MATCH
    assert on_page("This certifies that", printed.replace("Anna", "Berta"), "has completed") is not MATCH


def test_a_body_that_a_picture_blurs_is_still_no_holder() -> None:
    body = "Heartland Dry Needling Seminars"
    lines = ("Certificate presented to", "leartland Dry Needling Semina", "Awarded to", "Anna Holt", "has completed")
    assert on_page(*lines, titles=(body,), from_image=True) is MATCH
    assert on_page(*lines, titles=("Anna Holt Academy",), from_image=True) is UNCLEAR
