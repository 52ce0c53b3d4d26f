"""What a page says of its holder, and what it prints behind a name."""

from datetime import date

import pytest

from credentialing.matching.comparison import Agreement
from credentialing.matching.fields import all_match, compare_claim
from credentialing.matching.hours import find_hours
from credentialing.matching.names import compare_printed, find_person
from credentialing.matching.numbers import compare_number
from credentialing.matching.titles import compare_body
from credentialing.model.claim import Hours, Name

ANNA = Name("Anna", "Holt")


def page(said: str, heading: str = "Certificate of Attendance") -> bool:
    """Whether a page that is right in every other way supports the claim."""
    lines = [heading, "This is to certify that", "Anna Holt", said, "Dry Needling", "Certificate No.: DN2026-117165"]
    lines += ["Date of completion: 16 May 2026", "Total hours: 40"]
    fields = compare_claim(
        lines, name=ANNA, completed_on=date(2026, 5, 16), hours=Hours(in_person=40), number="DN2026-117165",
        from_image=False,
    )  # fmt: skip
    return all_match(fields)


@pytest.mark.parametrize(
    "said",
    [
        "has provisionally completed, pending the final assessment,",
        "has attended, but not completed, the course",
        "hat nur den theoretischen Teil der Fortbildung besucht, ohne Abschluss",
        "a suivi en partie la formation",
        "ha seguito la sola parte teorica, senza la pratica, del corso",
        "asistió solo a una parte, sin completarlo, del curso",
        "ukończyła częściowo kurs",
    ],
)
def test_what_makes_less_of_completing_a_course_is_a_persons(said: str) -> None:
    assert page("has successfully completed the course")
    assert not page(said)


def test_a_heading_may_make_less_of_it_too() -> None:
    assert not page("has attended the course", heading="Certificate of partial attendance")
    assert page("has attended the course", heading="Only the best: Northfield Academy, part of Rowan Education")


def printed(text: str) -> Agreement:
    return compare_printed(ANNA, text, accents_expected=True).agreement


@pytest.mark.parametrize(
    "text",
    [
        "Anna Holt (ID 76457M)", "Anna Holt (CNIC 38579-8579812-2)", "Anna Holt, SLMC 12345", "M./Mme Anna Holt",
        "Anna Holt, Osteópata", "Anna Holt, of Suva", "Anna Holt, District Hospital",
        "Anna Holt, PT, Sport Clinic", "Dear Anna Holt,", "A N N A  H O L T", "H O L T A N N A",
    ],
)  # fmt: skip
def test_what_stands_around_a_name_is_no_part_of_it(text: str) -> None:
    assert printed(text) is Agreement.MATCH


def test_a_name_set_wide_is_compared_letter_for_letter() -> None:
    assert printed("A N N E H O L T") is not Agreement.MATCH
    assert printed("A H") is not Agreement.MATCH


def test_a_part_of_a_name_set_wide_is_nobody_elses() -> None:
    found = find_person(ANNA, ["This is to certify that", "H O L T E R", "has completed"], from_image=False)
    assert found.agreement is Agreement.UNCLEAR


def number(*lines: str) -> Agreement:
    return compare_number("DN2026-117165", lines).agreement


def test_a_registers_number_is_the_certificates_where_no_other_number_is() -> None:
    assert number("Reg. No.: DN2026-117165") is Agreement.MATCH
    assert number("Reg. No.: DN2026-117165", "Certificate No.: 4711-2026") is Agreement.UNCLEAR
    assert number("Practitioner's Reg. No.: DN2026-117165") is Agreement.UNCLEAR
    assert number("Certificate No.: NoDN2026-117165") is Agreement.MATCH


def test_a_bodys_town_and_initials_need_not_be_printed() -> None:
    assert compare_body("Rowan Education, Suva", ["Rowan Education"]).agreement is Agreement.MATCH
    assert compare_body("Rowan Education (RE)", ["Rowan Education"]).agreement is Agreement.MATCH
    assert compare_body("Rowan Education, Suva", ["Harbour Academy"]).agreement is Agreement.UNCLEAR


@pytest.mark.parametrize("text", ["forty-eight (48) hours", "48:00 h", "48 hrs", "CPD hours: 48 (64 UE)"])
def test_hours_are_found_however_they_are_written(text: str) -> None:
    assert [seen.value for seen in find_hours([text])] == [48.0]


@pytest.mark.parametrize("said", ["This is to certify that", "12 Harbour Street"])
def test_a_name_may_contain_a_word_for_an_office(said: str) -> None:
    amelie = Name("Amelie", "Kessgren-Dekano")
    found = find_person(amelie, [said, "Amelie Kessgren-Dekano", "Course of needling"], from_image=False)
    assert found.agreement is Agreement.MATCH
    other = find_person(amelie, ["This is to certify that", "Anna Dekano", "Course of needling"], from_image=False)
    assert other.agreement is not Agreement.MATCH


def test_a_number_whose_caption_counts_something_else_is_no_hours() -> None:
    assert find_hours(["CPD points and hours: 48"]) == []
