from dataclasses import replace
from datetime import date

import pytest

from credentialing.model.claim import Claim, Hours, Profession, Programme
from credentialing.model.decision import Decision, Met
from credentialing.model.states import SubmissionState
from credentialing.rules.training import anniversary
from tests.rules.cases import claim_of, clause_names, codes, made, met

REFERRED = {"jurisdiction.conditions_unverified"}
MYO = Profession.MYOTHERAPIST


def programme(*approvals: str) -> Programme:
    return Programme("prg_x", "org_x", "Foundation", "foundation", Hours(), approvals=approvals)


def test_where_practice_may_begin_early_a_person_decides_about_the_missing_hours() -> None:
    assert made(claim_of("US-CO", hours=Hours(in_person=30))).state is SubmissionState.IN_REVIEW
    assert made(claim_of("US-CO", hours=Hours(in_person=29))).state is SubmissionState.REJECTED
    decision = made(claim_of("US-DE", hours=Hours(in_person=25)))
    assert codes(decision) == REFERRED
    assert any("24 months" in reason.detail for reason in decision.reasons)


def test_one_54_hour_certificate_is_enough_in_delaware_and_not_in_illinois_nevada_utah_or_washington() -> None:
    hours = Hours(in_person=54)
    assert made(claim_of("US-DE", hours=hours)).state is SubmissionState.APPROVED
    for place in ("US-IL", "US-NV", "US-UT", "US-WA"):
        assert met(made(claim_of(place, hours=hours)), "total_hours") is Met.NOT_MET, place


def test_illinois_counts_general_didactic_and_practicum_hours_apart() -> None:
    full = Hours(theory=30, in_person=54, general=50, supervised_sessions=200)
    claim = claim_of("US-IL", hours=full, exams=("competency",))
    assert made(claim).state is SubmissionState.APPROVED
    for part, name in (("theory", "theory_hours"), ("general", "general_hours"), ("in_person", "in_person_hours")):
        short = replace(full, **{part: 1}, supervised_sessions=200)
        decision = made(claim_of("US-IL", hours=short, exams=("competency",)))
        assert met(decision, name) is Met.NOT_MET
        assert decision.state is SubmissionState.REJECTED


def test_too_few_supervised_sessions_are_a_condition_unmet_unless_they_may_be_done_elsewhere() -> None:
    hours = Hours(theory=30, in_person=54, general=50, supervised_sessions=199)
    decision = made(claim_of("US-IL", hours=hours, exams=("competency",)))
    assert codes(decision) == {"jurisdiction.conditions_unmet"}
    florida = made(claim_of("US-FL", hours=Hours(in_person=50, supervised_sessions=24), exams=("practical",)))
    assert met(florida, "sessions") is Met.UNVERIFIED
    assert florida.state is SubmissionState.IN_REVIEW
    enough = made(claim_of("US-FL", hours=Hours(in_person=50, supervised_sessions=25), exams=("practical",)))
    assert met(enough, "sessions") is Met.MET


def test_washington_counts_sessions_as_hours() -> None:
    hours = Hours(theory=100, in_person=75, supervised_sessions=150)
    decision = made(claim_of("US-WA", hours=hours, exams=("competency",)), dn_record=True)
    assert met(decision, "total_hours") is Met.MET
    assert decision.state is SubmissionState.APPROVED


def test_general_hours_that_a_degree_holds_are_a_question_and_no_shortfall() -> None:
    decision = made(
        claim_of("US-TN", hours=Hours(in_person=24), regions=("spine",)), programme=programme("US-TN board")
    )
    assert met(decision, "total_hours") is Met.MET
    assert met(decision, "general_hours") is Met.UNVERIFIED
    assert codes(decision) == REFERRED
    certified = claim_of("US-TN", hours=Hours(in_person=24, general=50), regions=("spine",))
    assert made(certified, programme=programme("us-tn BOARD")).state is SubmissionState.APPROVED


def test_hands_on_means_some_hours_in_person() -> None:
    exams = ("written", "practical")
    decision = made(claim_of("US-VA", hours=Hours(theory=60), exams=exams))
    assert codes(decision) == {"programme.in_person_hours_insufficient"}
    assert made(claim_of("US-VA", hours=Hours(in_person=1), exams=exams)).state is SubmissionState.APPROVED


@pytest.mark.parametrize(
    ("place", "hours", "result"),
    [
        ("US-GA", Hours(theory=10, in_person=50), Met.MET),
        ("US-GA", Hours(theory=30, in_person=49), Met.UNVERIFIED),
        ("US-KS", Hours(in_person=27), Met.MET),
        ("US-KS", Hours(theory=9, in_person=18), Met.UNVERIFIED),
    ],
)
def test_theory_that_may_have_been_online_goes_to_a_person(place: str, hours: Hours, result: Met) -> None:
    assert met(made(claim_of(place, hours=hours)), "no_online") is result


def test_fewer_hours_than_a_guideline_suggests_never_reject() -> None:
    enough = Hours(in_person=16)
    claim = claim_of("AU-VIC", hours=enough, registry="au_ahpra")
    assert made(claim).state is SubmissionState.APPROVED
    short = made(claim_of("AU-VIC", hours=Hours(theory=16, in_person=15), registry="au_ahpra"))
    assert (short.state, codes(short)) == (SubmissionState.IN_REVIEW, REFERRED)
    assert "suggested_in_person" not in clause_names(made(claim_of("GB", hours=enough, registry="uk_hcpc")))


def myotherapist(unit: str, done: date, total: float) -> Decision:
    claim: Claim = claim_of("AU-VIC", MYO, Hours(theory=total), registry="au_association", unit_of_competency=unit)
    return made(replace(claim, certification=replace(claim.certification, completed_on=done)))


@pytest.mark.parametrize(
    ("unit", "done", "total"),
    [
        ("VU23639", date(2026, 5, 1), 100),
        (" vu21879 ", date(2017, 1, 1), 60),
        ("VU21879", date(2021, 12, 31), 60),
        ("VU21418", date(2018, 12, 31), 60),
    ],
)
def test_a_myotherapist_is_awarded_on_a_unit_completed_while_it_was_accredited(
    unit: str, done: date, total: float
) -> None:
    decision = myotherapist(unit, done, total)
    assert (decision.state, met(decision, "unit")) == (SubmissionState.APPROVED, Met.MET)


@pytest.mark.parametrize(
    ("unit", "done", "total"),
    [
        ("", date(2026, 5, 1), 100),
        ("VU99999", date(2026, 5, 1), 100),
        ("VU23639", date(2026, 5, 1), 99),
        ("VU21879", date(2016, 12, 31), 60),
        ("VU21418", date(2019, 1, 1), 60),
    ],
)
def test_a_unit_missing_unknown_out_of_time_or_short_goes_to_a_person(unit: str, done: date, total: float) -> None:
    decision = myotherapist(unit, done, total)
    assert (decision.state, met(decision, "unit")) == (SubmissionState.IN_REVIEW, Met.UNVERIFIED)


def test_an_examination_the_record_does_not_name_goes_to_a_person() -> None:
    decision = made(claim_of("US-VA", exams=("Written",)))
    assert met(decision, "exam_theory") is Met.MET
    assert met(decision, "exam_practical") is Met.UNVERIFIED
    assert codes(decision) == REFERRED


@pytest.mark.parametrize(
    ("since", "result"),
    [("2024-11-23", Met.MET), ("2024-11-24", Met.NOT_MET), (None, Met.UNVERIFIED), ("soon", Met.UNVERIFIED)],
)
def test_years_count_from_the_first_registration_to_the_day_of_the_decision(since: str | None, result: Met) -> None:
    decision = made(claim_of("US-DE", hours=Hours(in_person=54)), registered_since=since)
    assert met(decision, "years") is result
    assert (decision.state is SubmissionState.REJECTED) is (result is Met.NOT_MET)


def test_years_in_the_place_itself_count_only_where_the_register_names_it() -> None:
    claim = claim_of("US-NJ", hours=Hours(theory=40, in_person=40), exams=("competency",))
    assert met(made(claim), "years") is Met.MET
    assert met(made(claim, jurisdictions=["US"]), "years") is Met.UNVERIFIED


def test_a_leap_day_has_its_anniversary_in_march() -> None:
    assert anniversary(date(2024, 2, 29), 2) == date(2026, 3, 1)
    assert anniversary(date(2024, 2, 29), 4) == date(2028, 2, 29)


def test_numbers_from_memory_neither_award_nor_reject() -> None:
    for hours in (Hours(in_person=1), Hours(in_person=500)):
        for since in ("2000-01-01", "2026-01-01"):
            claim = claim_of("US-MS", hours=hours, exams=("written", "practical"))
            decision = made(claim, registered_since=since, dn_record=True)
            assert decision.state is SubmissionState.IN_REVIEW
            assert {met(decision, name) for name in ("total_hours", "years", "exam_written", "source")} == {
                Met.UNVERIFIED
            }


def test_a_number_known_to_exist_and_not_seen_is_said_to_be_so() -> None:
    decision = made(claim_of("US-ID"))
    assert met(decision, "total_hours") is Met.UNVERIFIED
    assert any("have not seen" in reason.detail for reason in decision.reasons)


def test_a_course_approval_is_looked_up_in_the_catalogue() -> None:
    claim = claim_of("US-MT", exams=("written", "practical"))
    assert made(claim, programme=programme("fsbpt")).state is SubmissionState.APPROVED
    for described in (None, programme(), programme("AMA")):
        decision = made(claim, programme=described)
        assert (decision.state, met(decision, "approval")) == (SubmissionState.IN_REVIEW, Met.UNVERIFIED)


def test_what_only_a_person_can_verify_goes_to_a_person() -> None:
    claim = claim_of("US-KS", hours=Hours(in_person=27), exams=("written", "practical"))
    decision = made(claim, programme=programme("US-KS board"))
    assert met(decision, "instructor") is Met.UNVERIFIED
    assert met(decision, "by_hand_1") is Met.UNVERIFIED
    assert codes(decision) == REFERRED


def test_a_course_must_state_its_regions_where_the_rule_says_so() -> None:
    claim = claim_of("US-TN", hours=Hours(in_person=24, general=50))
    assert met(made(claim), "regions") is Met.UNVERIFIED


@pytest.mark.parametrize(
    ("regions", "result"),
    [(("hand", "Shoulder girdle"), Met.MET), (("hand", "spine"), Met.UNVERIFIED), ((), Met.UNVERIFIED)],
)
def test_regions_beyond_those_allowed_go_to_a_person(regions: tuple[str, ...], result: Met) -> None:
    claim = claim_of("US-TN", Profession.OCCUPATIONAL_THERAPIST, regions=regions)
    assert met(made(claim), "regions_only") is result


def test_duties_are_named_and_hold_nothing_up() -> None:
    decision = made(claim_of("US-DE", hours=Hours(in_person=54)))
    assert met(decision, "duty_1") is Met.NOT_APPLICABLE
    assert decision.state is SubmissionState.APPROVED
