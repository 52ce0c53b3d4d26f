"""Which of a certificate's days is the one claimed."""

from datetime import date
from typing import Any

import pytest

from credentialing.matching.comparison import Agreement
from credentialing.matching.dates import DateRole, find_dates
from credentialing.matching.days import compare_date
from credentialing.matching.fields import Meant, all_match, compare_claim
from credentialing.matching.settling import day_comes_first
from credentialing.model.claim import Hours, Name

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING
MAY_10, MAY_12, MAY_14 = date(2025, 5, 10), date(2025, 5, 12), date(2025, 5, 14)


# -- courses of several days -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "held 12 - 14 May 2025", "attended from 12 to 14 May 2025", "attended from 12 May to 14 May 2025",
        "attended 12 May 2025 to 14 May 2025", "attended from 12 May 2025 until 14 May 2025",
        "Completed: 12/05/2025 - 14/05/2025", "hat vom 12. bis 14. Mai 2025 teilgenommen",
        "a suivi du 12 au 14 mai 2025 la formation", "Date: 12, 13 and 14 May 2025",
    ],
)  # fmt: skip
def test_a_course_of_several_days_is_completed_on_the_last_of_them(line: str) -> None:
    assert compare_date(MAY_14, [line]).agreement is MATCH
    assert compare_date(MAY_12, [line]).agreement is not MATCH
    assert compare_date(MAY_10, [line]).agreement is DIFFERS


def test_a_course_attended_from_a_day_was_not_completed_on_it() -> None:
    assert compare_date(MAY_12, ["Course attended from 12 May 2025"]).agreement is MISSING
    assert compare_date(MAY_12, ["Course attended from 12 May 2025", "Completed: 14 May 2025"]).agreement is UNCLEAR
    assert compare_date(MAY_14, ["Course attended from 12 May 2025", "Completed: 14 May 2025"]).agreement is MATCH


# -- place and day of signing ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "signed",
    [
        "Köln, den 12. Mai 2025", "Lyon, le 12 mai 2025", "À Lyon, le 12 mai 2025", "Göteborg den 12 maj 2025",
        "Given at Hull, 12 May 2025", "Madrid, a 12 de mayo de 2025", "Palma de Mallorca, 12 de mayo de 2025",
        "Warszawa, dnia 12 maja 2025 r.", "Zagreb, 12. svibnja 2025. godine", "Москва, 12 мая 2025 г.",
        "Praha, dne 12. května 2025", "Milano, il 12 maggio 2025.",
    ],
)  # fmt: skip
def test_a_place_and_a_day_tell_the_day_of_signing(signed: str) -> None:
    """It counts where no other is called the day of completion; for a claimed day of issue it counts before that."""
    (seen,) = find_dates([signed])
    assert seen.role is DateRole.VAGUE
    assert compare_date(MAY_12, [signed]).agreement is MATCH
    assert compare_date(MAY_10, [signed, "Completed: 10 May 2025"]).agreement is MATCH
    assert compare_date(MAY_12, [signed, "Completed: 10 May 2025"]).agreement is UNCLEAR
    assert compare_date(MAY_12, [signed, "Completed: 10 May 2025"], of_issue=True).agreement is MATCH


def test_a_place_in_front_of_a_day_that_the_sentence_goes_on_from_tells_nothing() -> None:
    (seen,) = find_dates(["Hull, 12 May 2025, second floor"])
    assert seen.role is DateRole.UNLABELLED


# -- the day of issue, the day of completion ---------------------------------------------------------------------------


def test_a_claimed_day_of_issue_is_not_the_day_of_completion_where_the_page_tells_them_apart() -> None:
    page = ["Completed: 10 May 2025", "Issued: 12 May 2025"]
    assert compare_date(MAY_12, page, of_issue=True).agreement is MATCH
    assert compare_date(MAY_10, page, of_issue=True).agreement is UNCLEAR
    assert compare_date(MAY_14, page, of_issue=True).agreement is DIFFERS
    assert compare_date(MAY_10, page).agreement is MATCH
    assert compare_date(MAY_12, page).agreement is UNCLEAR


def test_where_the_page_has_one_day_only_it_is_both() -> None:
    for label in ("Completed", "Issued", "Date"):
        assert compare_date(MAY_12, [f"{label}: 12 May 2025"], of_issue=True).agreement is MATCH
        assert compare_date(MAY_12, [f"{label}: 12 May 2025"]).agreement is MATCH


def _claimed(page: list[str], day: date, **more: Any) -> dict[str, Agreement]:
    certified = ["Awarded to", "Anna Holt", "Certificate number: DN-117165", "12 hours theory, 28 hours practical"]
    fields = compare_claim(
        [*certified, *page],
        name=Name("Anna", "Holt"),
        completed_on=day,
        hours=Hours(in_person=40),
        number="DN-117165",
        from_image=False,
        **more,
    )
    assert all_match(fields) is all(fields[name].agreement is MATCH for name in ("name", "date", "hours", "number"))
    return {field: comparison.agreement for field, comparison in fields.items()}


def test_how_a_claim_is_meant_decides_which_day_and_which_hours_it_is_held_to() -> None:
    page = ["Completed: 10 May 2025", "Issued: 12 May 2025"]
    meant = Meant(day_of_issue=True, total_only=True)
    assert _claimed(page, MAY_12, meant=meant) == dict.fromkeys(("name", "date", "hours", "number"), MATCH)
    assert _claimed(page, MAY_10, meant=meant)["date"] is UNCLEAR
    as_submitted = _claimed(page, MAY_10)
    assert (as_submitted["date"], as_submitted["hours"]) == (MATCH, UNCLEAR)


# -- captions of several words for days --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("caption", "role"),
    [
        ("End of validity", DateRole.EXPIRES),
        ("Validity, completed", DateRole.EXPIRES),
        ("Date of expiry (completed)", DateRole.EXPIRES),
        ("Completed, valid until", DateRole.EXPIRES),
        ("Valid until / end date", DateRole.EXPIRES),
        ("Completed by birth date", DateRole.BORN),
        ("Completed, start date", DateRole.OTHER),
        ("Start date, completed", DateRole.UNNAMED),
        ("Certificate of completion issued", DateRole.ISSUED),
    ],
)
def test_a_caption_that_names_validity_beside_an_end_is_of_the_expiry(caption: str, role: DateRole) -> None:
    (seen,) = find_dates([f"{caption}: 12 May 2025"])
    assert seen.role is role
    assert (compare_date(MAY_12, [f"{caption}: 12 May 2025"]).agreement is MATCH) is (role is DateRole.ISSUED)


# -- the order of day and month ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "order"),
    [
        (["Issued: 31/03/2025"], True), (["Issued: 03/31/2025"], False), (["Issued: 31-03-2025", "2025-04-01"], True),
        (["Issued: 31/03/2025", "Valid until: 03/04/2028"], True), (["Issued: 31/03/2025", "Held: 03/31/2025"], None),
        (["Issued: 31/03/2025", "Held: 03-31-2025"], None), (["Issued: 03/04/2025"], None), (["05/05/2025"], None),
        (["31.03.2025"], None), (["12 May 2025"], None), ([], None),
    ],
)  # fmt: skip
def test_a_page_tells_its_order_of_day_and_month_only_where_a_date_reads_one_way(
    lines: list[str], order: bool | None
) -> None:
    assert day_comes_first(lines) is order


# -- what was not read or not named ------------------------------------------------------------------------------------


def test_a_date_that_is_no_claimed_one_is_not_held_against_it_where_another_may_be() -> None:
    assert compare_date(MAY_12, ["Issued: 3 May 2025", "12 ekaina 2025"]).agreement is UNCLEAR
    assert compare_date(MAY_12, ["Date of oyklenu: 3 May 2025"]).agreement is UNCLEAR


def test_a_day_before_the_verb_is_the_verbs() -> None:
    assert compare_date(date(2026, 5, 16), ["am 16. Mai 2026 die Fortbildung abgeschlossen"]).agreement is (
        Agreement.MATCH
    )


def test_a_caption_with_a_word_that_is_not_known_is_a_persons() -> None:
    assert compare_date(date(2026, 5, 16), ["Date of zeitgeist completion: 16 May 2026"]).agreement is Agreement.UNCLEAR


def test_the_end_of_a_range_in_unknown_words_may_be_the_day_of_completion() -> None:
    page = ["Zeitgeistigkeit: 20.02.2023 – 22.03.2023", "Date of issue: 29.03.2023"]
    assert compare_date(date(2023, 3, 29), page).agreement is Agreement.UNCLEAR
    assert compare_date(date(2023, 3, 29), page, of_issue=True).agreement is Agreement.MATCH


# -- where the body is at home -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "footer",
    [
        "Durée : 14 heures", "Διάρκεια: 16 ώρες",
        "www.northfield-needling.co.uk", "info@northfield.com.au", "Northfield · northfield.org.nz/verify",
        "https://verify.northfield.ie/c/4711", "Tel. +44 (0)20 7946 0991", "Phone: +61 3 5550 1234", "00353 1 555 0199",
    ],
)  # fmt: skip
def test_the_site_or_telephone_of_a_body_tells_which_number_is_the_day(footer: str) -> None:
    page = ["Completed on: 03/04/2025", footer]
    assert compare_date(date(2025, 4, 3), page).agreement is MATCH
    assert compare_date(date(2025, 3, 4), page).agreement is UNCLEAR


@pytest.mark.parametrize(
    "footer",
    [
        "", "www.northfield.com", "info@northfield.us", "northfield.ca", "Tel. +1 415 555 0132", "+63 2 8555 0199",
        "www.northfield.co.uk and +1 415 555 0132", "Practical training.It was held in Hull.", "Score: 4+44",
        "Hours: +40 %", "No. 0045678", "10:00 20 people", "+44",
        "badge.io",
    ],
)  # fmt: skip
def test_other_footers_leave_the_day_open(footer: str) -> None:
    assert compare_date(date(2025, 4, 3), ["Completed on: 03/04/2025", footer]).agreement is UNCLEAR


@pytest.mark.parametrize("year", ["2o25", "2O25", "2025"])
def test_years_in_old_style_figures_are_read_in_pictures(year: str) -> None:
    assert compare_date(MAY_12, [f"Issued on 12 May {year}"], from_image=True).agreement is MATCH


def test_a_range_from_and_to_is_that_of_the_course() -> None:
    for line in ("From: 12 May 2025 To: 14 May 2025", "training from 12 May 2025 to 14 May 2025 for 40 hrs"):
        assert compare_date(MAY_14, [line]).agreement is MATCH
        assert compare_date(MAY_12, [line]).agreement is not MATCH
    assert compare_date(MAY_14, ["Membership from 12 May 2025 to 14 May 2025"]).agreement is not MATCH


@pytest.mark.parametrize("label", ["Dates", "Data", "Datoer", "Kursusdato", "Perioada", "Eğitim tarihi"])
def test_a_range_that_is_only_called_dates_is_the_course_s(label: str) -> None:
    page = ["Issued on: 20.05.2025", f"{label}: 12.05.2025 - 14.05.2025"]
    assert compare_date(MAY_14, page).agreement is MATCH
    assert compare_date(date(2025, 5, 20), page).agreement is not MATCH
