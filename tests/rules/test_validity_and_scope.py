from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from credentialing.model.claim import Profession
from credentialing.rules.rule import LETTERS
from credentialing.rules.scope import Answer, scope
from credentialing.rules.shelf import shelf
from credentialing.rules.validity import badge_dates
from tests.rules.cases import ASKED, TODAY, claim_of, passes, registration

ISSUED = datetime(2026, 11, 23, 12, tzinfo=UTC)
PT = Profession.PHYSIOTHERAPIST


def test_a_badge_is_fresh_for_30_days_and_valid_for_120_from_the_evidence() -> None:
    claim = claim_of()
    assert badge_dates(claim, passes(claim), ISSUED) == (
        ASKED,
        ASKED + timedelta(days=30),
        ASKED + timedelta(days=120),
    )


def test_a_badge_ends_with_the_licence_the_certificate_or_the_rules_review() -> None:
    claim = claim_of()
    _, fresh, valid = badge_dates(claim, passes(claim, expires_on="2026-12-01"), ISSUED)
    assert (fresh, valid) == (datetime(2026, 12, 2, tzinfo=UTC), datetime(2026, 12, 2, tzinfo=UTC))
    ending = claim_of(expires_on=date(2026, 12, 31))
    assert badge_dates(ending, passes(ending), ISSUED)[2] == datetime(2027, 1, 1, tzinfo=UTC)
    packs = [replace(pack, review_by=date(2027, 1, 31)) for pack in shelf()]
    assert badge_dates(claim, passes(claim), ISSUED, packs=packs)[2] == datetime(2027, 2, 1, tzinfo=UTC)


def test_the_oldest_evidence_counts_and_without_any_the_moment_of_issue() -> None:
    claim = claim_of()
    older = registration(claim, asked=ASKED - timedelta(days=9))
    assert badge_dates(claim, [*passes(claim), older], ISSUED)[0] == ASKED - timedelta(days=9)
    assert badge_dates(claim_of("FR"), [], ISSUED)[0] == ISSUED


def test_a_licence_without_end_does_not_overflow_the_calendar() -> None:
    claim = claim_of()
    assert badge_dates(claim, passes(claim, expires_on="9999-12-31"), ISSUED)[2] == ASKED + timedelta(days=120)


@pytest.mark.parametrize(
    ("profession", "place", "answer"),
    [
        (PT, "US-CO", Answer.PERMITTED_WITH_CONDITIONS),
        (PT, "US-TX", Answer.PERMITTED),
        (PT, "AU-VIC", Answer.PERMITTED),
        (PT, "US-CA", Answer.NOT_PERMITTED),
        (Profession.MASSAGE_THERAPIST, "US-CO", Answer.NOT_PERMITTED),
        (PT, "US-MI", Answer.UNREGULATED),
        (PT, "US-OR", Answer.NOT_PERMITTED),
        (Profession.OCCUPATIONAL_THERAPIST, "US-CO", Answer.UNKNOWN),
        (PT, "NZ", Answer.UNKNOWN),
        (PT, "CA-QC", Answer.UNKNOWN),
        (PT, "FR", Answer.UNKNOWN),
    ],
)
def test_scope_answers_in_five_words(profession: Profession, place: str, answer: Answer) -> None:
    assert scope(profession, place, TODAY).answer is answer


def test_scope_says_what_it_rests_on() -> None:
    colorado = scope(PT, "US-CO", TODAY)
    assert (colorado.rule, colorado.pack, colorado.as_of) == ("US-CO.physiotherapist.2026", "us", "2026-01")
    assert "4 CCR 732-1" in colorado.citation
    assert "At least 50 hours in all." in colorado.conditions
    assert scope(PT, "FR", TODAY).citation == ""


def test_scope_names_every_kind_of_condition_and_none_that_is_from_memory() -> None:
    assert "Examination: written." in scope(PT, "US-AZ", TODAY).conditions
    assert any("FSBPT" in each for each in scope(PT, "US-UT", TODAY).conditions)
    assert any("VU23639" in each for each in scope(Profession.MYOTHERAPIST, "AU-VIC", TODAY).conditions)
    assert any("shoulder" in each for each in scope(Profession.OCCUPATIONAL_THERAPIST, "US-TN", TODAY).conditions)
    assert scope(PT, "US-MS", TODAY).conditions == ()


def test_scope_follows_the_day() -> None:
    assert scope(PT, "US-WA", date(2024, 6, 21)).answer is Answer.NOT_PERMITTED
    assert scope(PT, "US-WA", date(2024, 6, 22)).answer is Answer.PERMITTED_WITH_CONDITIONS


def test_the_letters_are_ours_and_nobodys_mark() -> None:
    assert LETTERS == "DN"
