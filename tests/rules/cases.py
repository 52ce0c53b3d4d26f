"""A clean submission in Colorado, and ways to change one thing about it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from credentialing.model.checks import CHECK_KINDS
from credentialing.model.claim import Certification, Claim, Hours, Name, Profession, Programme, Registration
from credentialing.model.decision import Decision, Met
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import Outcome
from credentialing.rules.engine import decide

TODAY = date(2026, 11, 23)
ASKED = datetime(2026, 11, 20, 9, tzinfo=UTC)
REGISTER = "registry.registration"


def claim_of(
    place: str = "US-CO",
    profession: Profession = Profession.PHYSIOTHERAPIST,
    hours: Hours = Hours(theory=20, in_person=40),  # noqa: B008 - frozen
    registry: str | None = "us_state_board",
    **certified: Any,
) -> Claim:
    certification = Certification("prg_x", date(2026, 5, 1), "DN-1", hours, **certified)
    registrations = (Registration(registry, "PTL.1"),) if registry else ()
    return Claim(Name("Jane", "Sample"), profession, place, registrations, certification, consent_to_publish=True)


def registration(
    claim: Claim,
    outcome: Outcome = Outcome.PASS,
    reasons: tuple[Reason, ...] = (),
    asked: datetime | None = ASKED,
    **facts: Any,
) -> Finding:
    shown = {
        "registry": claim.registrations[0].registry if claim.registrations else "us_state_board",
        "number": "PTL.1",
        "standing": "registered",
        "is_primary_source": True,
        "registered_since": "2015-03-01",
        "expires_on": "2027-10-31",
        "dn_record": None,
        "professions": [claim.profession.value],
        "jurisdictions": [claim.jurisdiction],
    } | facts
    evidence = Evidence("register", asked, "ab" * 32) if asked else None
    return Finding(REGISTER, f"{shown['registry']}:PTL.1", outcome, reasons, evidence, shown)


def passes(claim: Claim, **facts: Any) -> list[Finding]:
    """One passing finding for every kind of check."""
    found = [Finding(kind, "x", Outcome.PASS) for kind in CHECK_KINDS if kind != REGISTER]
    return [*found, registration(claim, **facts)] if claim.registrations else found


def made(
    claim: Claim,
    findings: Sequence[Finding] | None = None,
    programme: Programme | None = None,
    today: date = TODAY,
    **facts: Any,
) -> Decision:
    found = passes(claim, **facts) if findings is None else findings
    return decide(claim, programme, found, today, test_mode=False)


def instead(findings: Sequence[Finding], kind: str, outcome: Outcome, *codes: str) -> list[Finding]:
    """``findings`` with the one of ``kind`` ending otherwise."""
    reasons = tuple(Reason(code, "because") for code in codes)
    return [replace(each, outcome=outcome, reasons=reasons) if each.kind == kind else each for each in findings]


def codes(decision: Decision) -> set[str]:
    return {reason.code for reason in decision.reasons}


def met(decision: Decision, name: str) -> Met:
    """How the clause ``name`` of the rule ended."""
    return next(clause.met for clause in decision.clauses if clause.id.endswith(f".{name}"))


def clause_names(decision: Decision) -> set[str]:
    return {clause.id.rpartition(".")[2] for clause in decision.clauses}
