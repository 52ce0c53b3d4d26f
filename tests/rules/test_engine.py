from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from credentialing.model.checks import CHECK_KINDS
from credentialing.model.claim import Hours, Profession
from credentialing.model.decision import Met
from credentialing.model.finding import Finding, Reason
from credentialing.model.states import Outcome, SubmissionState
from credentialing.rules.engine import decide
from credentialing.rules.shelf import shelf
from tests.rules.cases import REGISTER, TODAY, claim_of, codes, instead, made, met, passes

APPROVED, REJECTED = SubmissionState.APPROVED, SubmissionState.REJECTED
IN_REVIEW, ASKED_BACK = SubmissionState.IN_REVIEW, SubmissionState.NEEDS_INFORMATION


def test_it_approves_a_clean_record_and_names_pack_version_and_citation() -> None:
    decision = made(claim_of())
    assert (decision.state, decision.reasons) == (APPROVED, ())
    assert decision.pack == "us"
    assert decision.pack_version == next(pack.version for pack in shelf() if pack.id == "us")
    assert all("4 CCR 732-1" in clause.source for clause in decision.clauses)
    assert {clause.met for clause in decision.clauses} == {Met.MET, Met.NOT_APPLICABLE}


def test_no_findings_never_approve() -> None:
    decision = made(claim_of(), [])
    assert decision.state is IN_REVIEW
    assert met(decision, "checks") is Met.UNVERIFIED


@pytest.mark.parametrize("kind", CHECK_KINDS)
def test_a_kind_of_check_without_a_finding_goes_to_a_person(kind: str) -> None:
    claim = claim_of()
    decision = made(claim, [each for each in passes(claim) if each.kind != kind])
    assert decision.state is IN_REVIEW
    assert any(kind in clause.detail for clause in decision.clauses)


def test_a_planned_check_without_its_own_finding_goes_to_a_person() -> None:
    claim = claim_of()
    planned = [("document.content", "x"), ("document.content", "second")]
    decision = decide(claim, None, passes(claim), TODAY, test_mode=False, planned=planned)
    assert (decision.state, met(decision, "checks")) == (IN_REVIEW, Met.UNVERIFIED)


@pytest.mark.parametrize("kind", ["document.integrity", "document.content", "programme.recognised", "consent"])
def test_what_must_be_seen_to_be_right_cannot_be_waved_through_as_not_applicable(kind: str) -> None:
    claim = claim_of()
    assert made(claim, instead(passes(claim), kind, Outcome.NOT_APPLICABLE)).state is IN_REVIEW
    assert made(claim, instead(passes(claim), "document.signature", Outcome.NOT_APPLICABLE)).state is APPROVED


def test_a_rejecting_reason_rejects_whatever_else_there_is() -> None:
    claim = claim_of()
    findings = instead(passes(claim), "document.content", Outcome.FAIL, "document.other_person")
    findings = instead(findings, "consent", Outcome.FAIL, "consent.missing")
    findings = instead(findings, REGISTER, Outcome.UNAVAILABLE, "registry.timeout")
    decision = made(claim, findings)
    assert decision.state is REJECTED
    assert {"document.other_person", "consent.missing", "registry.timeout"} <= codes(decision)


def test_something_to_ask_for_comes_before_something_to_look_at() -> None:
    claim = claim_of()
    findings = instead(passes(claim), "consent", Outcome.FAIL, "consent.missing")
    findings = instead(findings, "document.content", Outcome.INCONCLUSIVE, "document.unclear")
    assert made(claim, findings).state is ASKED_BACK


def test_asking_is_no_use_where_no_rule_awards() -> None:
    claim = claim_of("US-CT")
    decision = made(claim, instead(passes(claim), "consent", Outcome.FAIL, "consent.missing"))
    assert decision.state is IN_REVIEW
    assert {"jurisdiction.rule_unknown", "consent.missing"} <= codes(decision)


@pytest.mark.parametrize("outcome", [Outcome.UNAVAILABLE, Outcome.INCONCLUSIVE])
@pytest.mark.parametrize("code", ["registration.not_found", "document.tampered"])
def test_what_could_not_be_seen_never_rejects_even_with_a_rejecting_reason(outcome: Outcome, code: str) -> None:
    claim = claim_of()
    decision = made(claim, instead(passes(claim), REGISTER, outcome, code))
    assert decision.state is IN_REVIEW
    assert code not in codes(decision)


@pytest.mark.parametrize("outcome", [Outcome.FAIL, Outcome.UNAVAILABLE, Outcome.INCONCLUSIVE])
def test_a_bad_ending_without_a_reason_still_goes_to_a_person(outcome: Outcome) -> None:
    claim = claim_of()
    decision = made(claim, instead(passes(claim), "document.reuse", outcome))
    assert decision.state is IN_REVIEW


def test_a_note_does_not_stop_an_approval() -> None:
    claim = claim_of()
    assert made(claim, instead(passes(claim), "document.reuse", Outcome.PASS, "review.overridden")).state is APPROVED


def test_a_reason_nobody_catalogued_is_a_bug_and_says_so() -> None:
    claim = claim_of()
    with pytest.raises(KeyError):
        made(claim, instead(passes(claim), "consent", Outcome.FAIL, "consent.whatever"))


@pytest.mark.parametrize(
    ("place", "profession", "state", "code"),
    [
        ("US-CA", Profession.PHYSIOTHERAPIST, REJECTED, "jurisdiction.not_permitted"),
        ("US-TX", Profession.MASSAGE_THERAPIST, REJECTED, "jurisdiction.not_permitted"),
        ("US-NE", Profession.OCCUPATIONAL_THERAPIST, REJECTED, "jurisdiction.not_permitted"),
        ("US-MI", Profession.PHYSIOTHERAPIST, IN_REVIEW, "jurisdiction.rule_unknown"),
        ("NZ", Profession.PHYSIOTHERAPIST, IN_REVIEW, "jurisdiction.rule_unknown"),
        ("US-OR", Profession.PHYSIOTHERAPIST, IN_REVIEW, "jurisdiction.rules_pending"),
        ("US-TX", Profession.PODIATRIST, IN_REVIEW, "jurisdiction.rule_unknown"),
        ("CA-QC", Profession.PHYSIOTHERAPIST, IN_REVIEW, "jurisdiction.rule_unknown"),
        ("FR", Profession.PHYSIOTHERAPIST, IN_REVIEW, "jurisdiction.rule_unknown"),
    ],
)
def test_only_a_rule_that_allows_ever_awards(
    place: str, profession: Profession, state: SubmissionState, code: str
) -> None:
    decision = made(claim_of(place, profession))
    assert decision.state is state
    assert code in codes(decision)


def test_a_place_without_a_pack_is_decided_by_none() -> None:
    decision = made(claim_of("FR"))
    assert (decision.pack, decision.pack_version) == ("none", "0")


def test_the_rule_is_that_of_the_day_of_the_decision() -> None:
    claim = replace(claim_of("US-WA"), certification=replace(claim_of().certification, completed_on=date(2024, 1, 1)))
    assert made(claim, today=date(2024, 6, 21)).state is REJECTED
    assert "jurisdiction.not_permitted" not in codes(made(claim, today=date(2024, 6, 22)))


@pytest.mark.parametrize(
    ("change", "detail"),
    [({"completed_on": date(2026, 12, 1)}, "future"), ({"expires_on": date(2026, 11, 22)}, "ran out")],
)
def test_a_certificate_of_the_future_or_the_past_goes_to_a_person(change: dict[str, Any], detail: str) -> None:
    claim = claim_of()
    claim = replace(claim, certification=replace(claim.certification, **change))
    decision = made(claim)
    assert decision.state is IN_REVIEW
    assert any(detail in reason.detail for reason in decision.reasons)


def test_a_certificate_holds_on_its_last_day() -> None:
    assert made(claim_of(expires_on=TODAY)).state is APPROVED


def test_rules_nobody_looked_at_in_time_award_nothing() -> None:
    pack = next(pack for pack in shelf() if pack.id == "us")
    overdue = replace(pack, review_by=date(2026, 11, 22))
    claim = claim_of()
    decision = decide(claim, None, passes(claim), TODAY, test_mode=False, packs=[overdue])
    assert (decision.state, met(decision, "reviewed")) == (IN_REVIEW, Met.UNVERIFIED)


def test_equal_reasons_are_given_once() -> None:
    claim = claim_of()
    twice = (Reason("document.unclear", "hours"), Reason("document.unclear", "hours"))
    findings = [*passes(claim), Finding("document.content", "y", Outcome.INCONCLUSIVE, twice)]
    assert [reason.code for reason in made(claim, findings).reasons] == ["document.unclear"]


def test_hours_short_of_the_rule_reject_with_the_numbers() -> None:
    decision = made(claim_of(hours=Hours(theory=4, in_person=16)))
    assert decision.state is REJECTED
    assert codes(decision) == {"programme.hours_insufficient", "programme.in_person_hours_insufficient"}
    assert any("20 of 50" in reason.detail for reason in decision.reasons)
