from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from credentialing.model.claim import Hours, Profession
from credentialing.model.decision import Met
from credentialing.model.states import Outcome, SubmissionState
from credentialing.rules.engine import decide
from credentialing.rules.registration import wanted
from tests.rules.cases import REGISTER, TODAY, claim_of, codes, instead, made, met, passes, registration

IN_REVIEW, APPROVED, REJECTED = SubmissionState.IN_REVIEW, SubmissionState.APPROVED, SubmissionState.REJECTED


@pytest.mark.parametrize(
    ("place", "profession", "primary", "identity"),
    [
        ("AU-VIC", Profession.PHYSIOTHERAPIST, ("au_ahpra",), ()),
        ("AU-NSW", Profession.MYOTHERAPIST, ("au_association",), ()),
        ("US-CO", Profession.OCCUPATIONAL_THERAPIST, ("us_state_board",), ("us_nppes", "us_nppes_file")),
        ("CA-ON", Profession.PHYSIOTHERAPIST, ("ca_cpo",), ()),
        ("CA-QC", Profession.PHYSIOTHERAPIST, (), ()),
        ("US-TX", Profession.PODIATRIST, (), ()),
        ("FR", Profession.PHYSIOTHERAPIST, (), ()),
    ],
)
def test_a_rule_names_the_registries_it_wants(
    place: str, profession: Profession, primary: tuple[str, ...], identity: tuple[str, ...]
) -> None:
    claim = claim_of(place, profession)
    want = wanted(claim, TODAY, test_mode=False)
    assert (want.primary, want.identity) == (primary, identity)
    assert wanted(claim, TODAY, test_mode=True).primary == (*primary, "sandbox")


def test_the_sandbox_stands_for_a_register_in_test_mode_only() -> None:
    claim = claim_of(registry="sandbox")
    found = passes(claim, jurisdictions=[], professions=[])
    assert decide(claim, None, found, TODAY, test_mode=True).state is APPROVED
    live = decide(claim, None, found, TODAY, test_mode=False)
    assert (live.state, codes(live)) == (IN_REVIEW, {"registration.not_primary_source"})


def test_no_registration_is_asked_for() -> None:
    decision = made(claim_of(registry=None))
    assert decision.state is SubmissionState.NEEDS_INFORMATION
    assert codes(decision) == {"registration.missing"}


def test_where_we_know_no_register_its_absence_goes_to_a_person() -> None:
    decision = made(claim_of("GB", Profession.OSTEOPATH, Hours(in_person=300), registry=None))
    assert (decision.state, codes(decision)) == (IN_REVIEW, {"jurisdiction.conditions_unverified"})


@pytest.mark.parametrize(
    "facts", [{"registry": "us_nppes"}, {"is_primary_source": False}, {"is_primary_source": "yes"}]
)
def test_an_identity_is_no_licence(facts: dict[str, Any]) -> None:
    decision = made(claim_of(), **facts)
    assert (decision.state, codes(decision)) == (IN_REVIEW, {"registration.not_primary_source"})


def test_a_licence_beside_an_identity_is_enough() -> None:
    claim = claim_of()
    found = [*passes(claim), registration(claim, registry="us_nppes", is_primary_source=False, jurisdictions=[])]
    assert made(claim, found).state is APPROVED


@pytest.mark.parametrize("places", [["US-UT"], [], None])
def test_a_licence_of_another_state_or_of_none_named_does_not_cover_this_one(places: list[str] | None) -> None:
    decision = made(claim_of(), jurisdictions=places)
    assert (decision.state, codes(decision)) == (IN_REVIEW, {"registration.other_jurisdiction"})


def test_a_national_register_need_not_name_the_state() -> None:
    claim = claim_of("AU-VIC", registry="au_ahpra")
    assert made(claim, jurisdictions=[]).state is APPROVED
    assert made(claim, jurisdictions=["au"]).state is APPROVED
    assert made(claim, jurisdictions=["NZ"]).state is IN_REVIEW


def test_a_register_of_another_profession_does_not_cover_this_one() -> None:
    for shown in (["athletic_trainer"], ["astronaut"]):
        assert made(claim_of(), professions=shown).state is IN_REVIEW
    assert made(claim_of(), professions=["astronaut", "Physical Therapist"]).state is APPROVED


def test_a_licence_that_ran_out_or_evidence_too_old_goes_to_a_person() -> None:
    assert made(claim_of(), expires_on="2026-11-22").state is IN_REVIEW
    assert made(claim_of(), expires_on="2026-11-23").state is APPROVED
    for asked, state in ((datetime(2026, 7, 26, tzinfo=UTC), APPROVED), (datetime(2026, 7, 25, tzinfo=UTC), IN_REVIEW)):
        assert made(claim_of(), asked=asked).state is state
    assert codes(made(claim_of(), asked=None)) == {"registry.stale_source"}


def test_a_failing_register_rejects_with_its_own_reason() -> None:
    claim = claim_of()
    decision = made(claim, instead(passes(claim), REGISTER, Outcome.FAIL, "registration.suspended"))
    assert decision.state is REJECTED
    assert "registration.suspended" in codes(decision)


def test_a_register_that_is_silent_goes_to_a_person() -> None:
    claim = claim_of()
    decision = made(claim, instead(passes(claim), REGISTER, Outcome.UNAVAILABLE, "registry.unavailable"))
    assert (decision.state, met(decision, "registration")) == (IN_REVIEW, Met.UNVERIFIED)


@pytest.mark.parametrize(
    ("place", "record", "result"),
    [
        ("US-GA", True, Met.MET),
        ("US-GA", None, Met.UNVERIFIED),
        ("US-GA", False, Met.NOT_MET),
        ("US-ID", False, Met.UNVERIFIED),
        ("US-CO", None, Met.NOT_APPLICABLE),
        ("US-TX", None, Met.NOT_APPLICABLE),
    ],
)
def test_a_boards_record_is_needed_where_the_rule_says_so(place: str, record: bool | None, result: Met) -> None:
    decision = made(claim_of(place, hours=Hours(in_person=60)), dn_record=record)
    assert met(decision, "board_record") is result
    if result is Met.NOT_MET:
        assert codes(decision) == {"jurisdiction.conditions_unmet"}


def test_proof_still_due_is_no_proof_missing() -> None:
    claim = claim_of("US-AZ", exams=("written", "practical"))
    for done, result in ((date(2026, 10, 24), Met.UNVERIFIED), (date(2026, 10, 23), Met.NOT_MET)):
        dated = replace(claim, certification=replace(claim.certification, completed_on=done))
        assert met(made(dated, dn_record=False), "board_record") is result


def test_the_word_of_a_board_that_looks_first_settles_doubts_and_questions_shortfalls() -> None:
    full = claim_of("US-LA", hours=Hours(in_person=50))
    assert made(full, dn_record=True, registered_since=None).state is APPROVED
    short = made(claim_of("US-LA", hours=Hours(in_person=49)), dn_record=True)
    assert (short.state, met(short, "total_hours")) == (IN_REVIEW, Met.UNVERIFIED)
    assert made(claim_of("US-LA", hours=Hours(in_person=49))).state is REJECTED


def test_proof_that_is_merely_filed_vouches_for_nothing() -> None:
    decision = made(claim_of("US-NV", hours=Hours(in_person=150)), dn_record=True)
    assert met(decision, "exam_written") is Met.UNVERIFIED


def test_one_register_that_shows_the_record_is_enough() -> None:
    claim = claim_of("US-GA", hours=Hours(in_person=50))
    second = registration(claim, registry="us_ptcompact", dn_record=True)
    assert made(claim, [*passes(claim, dn_record=False), second]).state is APPROVED
