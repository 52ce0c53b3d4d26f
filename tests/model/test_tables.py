"""The tables that everything else trusts are complete and agree with each other."""

import pytest

from credentialing.model.caller import CROSS_TENANT_ROLES, ROLES, SCOPES, Caller
from credentialing.model.claim import PROFESSION_ALIASES, Profession, profession_of
from credentialing.model.errors import NotAllowed
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.states import (
    BADGE_MOVES,
    CHECK_MOVES,
    NEXT_MOVE,
    SUBMISSION_MOVES,
    BadgeState,
    CheckStatus,
    Mode,
    SubmissionState,
)


def test_every_state_is_in_its_table() -> None:
    assert set(SUBMISSION_MOVES) == set(NEXT_MOVE) == set(SubmissionState)
    assert set(BADGE_MOVES) == set(BadgeState)
    assert set(CHECK_MOVES) == set(CheckStatus)


def test_nothing_leads_back_from_an_end() -> None:
    for end in (SubmissionState.ISSUED, SubmissionState.WITHDRAWN, SubmissionState.LAPSED):
        assert not SUBMISSION_MOVES[end]
    assert not BADGE_MOVES[BadgeState.REVOKED]


def test_every_state_can_be_reached_from_received() -> None:
    reached, frontier = set(), {SubmissionState.RECEIVED}
    while frontier:
        reached |= frontier
        frontier = {after for before in frontier for after in SUBMISSION_MOVES[before]} - reached
    assert reached == set(SubmissionState)


def test_every_reason_says_what_to_do() -> None:
    for code, row in REASONS.items():
        assert code == row.code
        assert code.count(".") == 1
        assert row.title
        assert row.remedy.endswith(".")


def test_an_unasked_register_never_rejects() -> None:
    assert all(row.severity is not Severity.REJECT for code, row in REASONS.items() if code.startswith("registry."))


def test_roles_are_bundles_of_known_scopes() -> None:
    assert all(set(scopes) <= set(SCOPES) for scopes in ROLES.values())
    assert set(ROLES) >= CROSS_TENANT_ROLES


def test_a_key_without_the_scope_is_told_which_one() -> None:
    caller = Caller("key_0", "org_0", Mode.TEST, "directory", frozenset(ROLES["directory"]))
    caller.require("badges:read")
    assert not caller.sees_all_tenants
    assert caller.actor.id == "key_0"
    with pytest.raises(NotAllowed, match="audit:read"):
        caller.require("audit:read")


@pytest.mark.parametrize("written", ["Physical therapist", "physiotherapist", "PT", " physical-therapist "])
def test_one_profession_has_many_spellings(written: str) -> None:
    assert profession_of(written) is Profession.PHYSIOTHERAPIST


def test_aliases_hide_no_profession() -> None:
    assert not set(PROFESSION_ALIASES) & {profession.value for profession in Profession}
    with pytest.raises(ValueError, match="wizard"):
        profession_of("wizard")
