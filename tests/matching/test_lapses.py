"""When a certificate lapses: on a day it prints, at the end of a term it states, or nowhere it says."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.matching.comparison import Agreement
from credentialing.matching.fields import Meant, compare_claim
from credentialing.matching.lapses import compare_expiry, has_lapsed
from credentialing.model.claim import Hours, Name

MATCH, UNCLEAR, DIFFERS, MISSING = Agreement.MATCH, Agreement.UNCLEAR, Agreement.DIFFERS, Agreement.MISSING
MAY_12 = date(2025, 5, 12)


def expiry(*lines: str, claimed: date = MAY_12, **more: Any) -> Agreement:
    return compare_expiry(claimed, lines, **more).agreement


def test_the_day_on_which_it_lapses_is_the_claimed_one_or_another() -> None:
    assert expiry("Completed: 12 May 2022", "Valid until: 12 May 2025") is MATCH
    assert expiry("Valid until: 12 May 2026") is DIFFERS
    assert expiry("Valid until: 14 May 2025") is DIFFERS
    assert expiry("Completed: 12 May 2024") is MISSING
    assert expiry("Valid for three years") is UNCLEAR


def test_the_last_day_on_which_it_holds_or_the_first_on_which_it_does_not_go_to_a_person() -> None:
    assert expiry("Valid until: 11 May 2025") is UNCLEAR
    assert expiry("Valid until: 13 May 2025") is UNCLEAR


def test_another_day_is_held_against_a_claim_only_where_one_is_given_in_plain_words() -> None:
    assert expiry("Valid until: 12 May 2026", "Expires: 12 May 2027") is UNCLEAR
    assert expiry("Valid until: 12 May 2026", "Expires: 12 May 2025") is MATCH
    assert expiry("Valid until oyklenu: 12 May 2026") is UNCLEAR


def test_a_picture_may_blur_the_day_on_which_it_lapses() -> None:
    assert expiry("Valid until: 12.06.2025", from_image=True) is UNCLEAR
    assert expiry("Valid until: 12.06.2025") is DIFFERS
    assert expiry("Valid until: 23.07.2028", from_image=True) is DIFFERS


def test_the_order_of_day_and_month_settles_the_day_on_which_it_lapses() -> None:
    assert expiry("Valid until: 12/05/2025", day_first=True) is MATCH
    assert expiry("Valid until: 12/05/2025", day_first=False) is DIFFERS
    assert expiry("Completed: 31/05/2022", "Valid until: 05/12/2025") is DIFFERS


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_another_day_of_expiry_never_matches_and_the_claimed_one_never_differs(claimed: date, printed: date) -> None:
    for form in ("%d %B %Y", "%Y-%m-%d", "%d.%m.%Y"):
        line = f"Valid until: {printed.strftime(form)}"
        assert (expiry(line, claimed=claimed) is MATCH) is (claimed == printed)


def test_a_day_of_expiry_that_can_be_read_as_two_is_a_persons() -> None:
    assert compare_expiry(date(2026, 5, 12), ["Valid until: 05/12/2026"]).agreement is Agreement.UNCLEAR


def test_the_day_of_expiry_is_read_as_the_body_writes_it() -> None:
    page = ["Certificate", "Valid until: 03/04/2028", "Tel. +61 7 5550 0192"]
    assert compare_expiry(date(2028, 4, 3), page).agreement is MATCH
    assert compare_expiry(date(2028, 3, 4), page).agreement is UNCLEAR
    assert compare_expiry(date(2028, 4, 3), page[:2]).agreement is UNCLEAR


@pytest.mark.parametrize("year", ["2o25", "2O25"])
def test_years_in_old_style_figures_are_read_in_pictures(year: str) -> None:
    assert compare_expiry(MAY_12, [f"Valid until 12 May {year}"], from_image=True).agreement is MATCH


def test_the_calendar_settles_it_where_only_one_reading_of_another_day_has_passed() -> None:
    page, day = ["Issued: 12/07/2026", "Valid until: 12/07/2029"], date(2029, 7, 12)
    assert expiry(*page, claimed=day) is UNCLEAR
    assert expiry(*page, claimed=day, not_after=date(2026, 12, 1)) is MATCH
    assert expiry(*page, claimed=date(2029, 12, 7), not_after=date(2026, 12, 1)) is DIFFERS
    assert expiry(*page, claimed=day, not_after=date(2027, 1, 1)) is UNCLEAR
    apart = [*page, "Course began: 06/30/2026"]  # by itself it says that the month comes first
    assert expiry(*apart, claimed=day, not_after=date(2026, 12, 1)) is DIFFERS


# -- a term, a month, a day that is not named --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "term",
    [
        "Valid for three years", "Valid for 3 years from the date of issue", "Validity: 36 months",
        "This certificate is valid for a period of three (3) years.", "Gültigkeit: 3 Jahre", "Validez: 3 años",
        "Valable trois ans", "Geldig: 3 jaar", "Ważność: 3 lata", "有効期間 3年", "Expires 3 years after issue",
        "Giltighetstid: 3 år", "Validade de 36 meses", "Érvényes 3 évig", "Действительно 3 года", "36-month validity",
    ],
)  # fmt: skip
def test_a_term_counts_from_the_day_of_issue(term: str) -> None:
    page = ["Issued: 12 May 2022", term]
    assert expiry(*page) is MATCH
    assert expiry(*page, claimed=date(2025, 5, 11)) is MATCH
    assert expiry(*page, claimed=date(2025, 5, 31)) is MATCH
    assert expiry(*page, claimed=date(2026, 5, 12)) is UNCLEAR
    assert expiry(*page, claimed=date(2025, 6, 12)) is UNCLEAR


def test_a_term_may_stand_below_its_caption_and_no_other_number_of_years_is_one() -> None:
    assert expiry("Issued: 12 May 2022", "Validity", "3 years") is MATCH
    assert expiry("Issued: 12 May 2022", "3 years of practice") is MISSING
    assert expiry("Issued: 12 May 2022", "Validity: see the register, 2031", "3 years of practice") is not MATCH


def test_a_term_may_end_in_a_shorter_month_and_not_behind_the_calendar() -> None:
    assert expiry("Issued: 29 February 2024", "Valid for 1 year", claimed=date(2025, 2, 28)) is MATCH
    assert expiry("Issued: 29 February 9996", "Valid for 30 years") is not MATCH


@pytest.mark.parametrize("words", ["Valid until May 2025", "Expires: 05/2025", "Gültig bis Mai 2025", "Exp. 05-2025"])
def test_a_month_ends_with_its_last_day(words: str) -> None:
    assert expiry("Issued: 12 May 2022", words, claimed=date(2025, 5, 31)) is MATCH
    assert expiry("Issued: 12 May 2022", words) is UNCLEAR
    assert expiry("Issued: 12 May 2022", words, claimed=date(2025, 6, 30)) is UNCLEAR


def test_a_year_ends_with_december() -> None:
    assert expiry("Issued: 12 May 2022", "Valid until the end of 2025", claimed=date(2025, 12, 31)) is MATCH
    assert expiry("Issued: 12 May 2022", "Valid until the end of 2025") is UNCLEAR
    assert expiry("Valid from 12 May 2022", claimed=date(2022, 12, 31)) is MISSING


def test_a_day_of_which_nothing_is_said_counts_whole_years_behind_the_other() -> None:
    assert expiry("Issued: 12 May 2022", "12 May 2025") is MATCH
    assert expiry("Issued: 12 May 2022", "13 June 2025", claimed=date(2025, 6, 13)) is MISSING
    assert expiry("12 May 2025") is MISSING


# -- claimed or not ----------------------------------------------------------------------------------------------------


def of_claim(page: list[str], expires: date | None, *, lapse_apart: bool = False) -> Agreement | None:
    fields = compare_claim(
        ["Anna Novak", "40 hours", "Certificate No. A-1", *page],
        name=Name("Anna", "Novak"), completed_on=MAY_12, hours=Hours(in_person=40), number="A-1", from_image=False,
        expires_on=expires, not_after=date(2026, 12, 1), meant=Meant(lapse_apart=lapse_apart),
    )  # fmt: skip
    return fields["expiry"].agreement if "expiry" in fields else None


def test_a_day_that_is_claimed_must_be_printed() -> None:
    page = ["Completed: 12 May 2025", "Valid until: 12 May 2028"]
    assert of_claim(page, date(2028, 5, 12)) is MATCH
    assert of_claim(page, date(2030, 5, 12)) is DIFFERS
    assert of_claim(page[:1], date(2028, 5, 12)) is MISSING
    assert of_claim(page, None) is None


def test_that_it_has_lapsed_is_a_persons_where_the_claim_does_not_say_when() -> None:
    lapsed = ["Completed: 12 May 2025", "Valid until: 12 May 2026"]
    assert of_claim(lapsed, None) is UNCLEAR
    assert of_claim(lapsed, None, lapse_apart=True) is None
    assert of_claim(lapsed, date(2026, 5, 12)) is MATCH


@pytest.mark.parametrize(
    ("line", "lapsed"),
    [
        ("Valid until: 30 November 2026", True), ("Valid until: 1 December 2026", False), ("12 May 2020", False),
        ("Valid until oyklenu: 30 November 2026", False), ("Valid until: 01/12/2025", True),
        ("Valid until: 02/11/2026", True), ("Valid until: 01/12/2026", False),
    ],
)  # fmt: skip
def test_a_certificate_lapses_the_day_after_its_last(line: str, lapsed: bool) -> None:
    assert (has_lapsed([line], date(2026, 12, 1)) is not None) is lapsed


def test_several_days_of_lapsing_leave_it_open() -> None:
    assert has_lapsed(["Valid until: 30 May 2025", "Expires: 1 May 2027"], date(2026, 12, 1), from_image=True) is None
