"""What must hold of every decision, whatever comes in."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from credentialing.model.claim import Claim, Hours, Profession, Programme
from credentialing.model.decision import Met
from credentialing.model.finding import Finding, Reason
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.states import Outcome, SubmissionState
from credentialing.rules.engine import decide
from credentialing.rules.rule import AWARDING
from credentialing.rules.shelf import find_rule, pack_for, shelf
from tests.rules.cases import TODAY, claim_of, made, passes

PLACES = sorted({rule.jurisdiction for pack in shelf() for rule in pack.rules} | {"AU-VIC", "CA-QC", "FR", "us-co"})
HOURS = st.sampled_from([0, 16, 24, 25, 30, 40, 50, 54, 60, 80, 100, 134, 150, 300, 325])
AMPLE = Hours(theory=200, in_person=400, general=100, supervised_sessions=400)

claims = st.builds(
    lambda place, profession, hours, registry, exams: claim_of(place, profession, hours, registry, exams=exams),
    st.sampled_from(PLACES),
    st.sampled_from(Profession),
    st.builds(Hours, theory=HOURS, in_person=HOURS, general=HOURS, supervised_sessions=HOURS),
    st.sampled_from(["us_state_board", "us_nppes", "au_ahpra", "au_association", "uk_hcpc", "sandbox", None]),
    st.sampled_from([(), ("written", "practical"), ("competency",)]),
)
facts = st.fixed_dictionaries(
    {},
    optional={
        "dn_record": st.sampled_from([True, False, None, "yes"]),
        "is_primary_source": st.booleans(),
        "registered_since": st.sampled_from(["2010-01-01", "2025-12-01", "soon", None]),
        "jurisdictions": st.sampled_from([[], ["US-TX"], ["US"], None]),
        "professions": st.sampled_from([[], ["Physical therapist"], ["astronaut"]]),
    },
)
outcomes = st.sampled_from(Outcome)
reasons = st.lists(st.builds(Reason, st.sampled_from(sorted(REASONS))), max_size=2).map(tuple)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Claim, list[Finding]]:
    claim = draw(claims)
    found = passes(claim, **draw(facts))
    for index in draw(st.lists(st.integers(0, len(found) - 1), max_size=3, unique=True)):
        found[index] = replace(found[index], outcome=draw(outcomes), reasons=draw(reasons))
    return claim, found


def _awards(claim: Claim) -> bool:
    pack = pack_for(shelf(), claim.jurisdiction)
    rule = find_rule(pack, claim.profession, claim.jurisdiction, TODAY) if pack else None
    return rule is not None and rule.status in AWARDING


@given(cases(), st.booleans())
def test_an_approval_rests_on_a_rule_that_awards_and_on_nothing_open(
    case: tuple[Claim, list[Finding]], test_mode: bool
) -> None:
    claim, found = case
    decision = decide(claim, None, found, TODAY, test_mode=test_mode)
    if decision.state is SubmissionState.APPROVED:
        assert _awards(claim)
        assert all(each.outcome in {Outcome.PASS, Outcome.NOT_APPLICABLE} for each in found)
        assert all(clause.met in {Met.MET, Met.NOT_APPLICABLE} for clause in decision.clauses)
        assert any(each.kind == "registry.registration" and each.outcome is Outcome.PASS for each in found)
        assert all(REASONS[reason.code].severity is Severity.NOTE for reason in decision.reasons)
    else:
        assert decision.reasons


@given(claims)
def test_without_findings_nothing_is_ever_approved(claim: Claim) -> None:
    assert made(claim, []).state is not SubmissionState.APPROVED


@given(claims, st.integers(0, 12), st.sampled_from([Outcome.UNAVAILABLE, Outcome.INCONCLUSIVE]), reasons)
def test_not_having_seen_neither_approves_nor_rejects(
    claim: Claim, index: int, outcome: Outcome, told: tuple[Reason, ...]
) -> None:
    found = passes(claim)
    before = made(claim, found)
    place = index % len(found)
    found[place] = replace(found[place], outcome=outcome, reasons=told)
    after = made(claim, found)
    assert after.state is not SubmissionState.APPROVED
    assert after.state is not SubmissionState.REJECTED or before.state is SubmissionState.REJECTED


@given(cases(), HOURS, HOURS, HOURS, HOURS)
def test_more_training_never_turns_an_approval_into_a_rejection(
    case: tuple[Claim, list[Finding]], theory: int, in_person: int, general: int, sessions: int
) -> None:
    claim, found = case
    had = claim.certification.hours
    more = Hours(
        had.theory + theory, had.in_person + in_person, had.general + general, had.supervised_sessions + sessions
    )
    richer = replace(claim, certification=replace(claim.certification, hours=more))
    if made(claim, found).state is not SubmissionState.REJECTED:
        assert made(richer, found).state is not SubmissionState.REJECTED


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_of_findings_changes_nothing(case: tuple[Claim, list[Finding]], chance: Random) -> None:
    claim, found = case
    shuffled = list(found)
    chance.shuffle(shuffled)
    assert made(claim, shuffled) == made(claim, found)


@settings(max_examples=40)
@given(cases())
def test_the_same_inputs_have_the_same_hash_and_others_another(case: tuple[Claim, list[Finding]]) -> None:
    claim, found = case
    decision = made(claim, found)
    assert made(claim, list(found)).inputs_sha256 == decision.inputs_sha256
    other = replace(claim, certification=replace(claim.certification, certificate_number="DN-2"))
    programme = Programme("prg_x", "org_x", "Foundation", "foundation", AMPLE)
    different = [
        made(other, found),
        made(claim, found[1:]),
        made(claim, found, programme),
        made(claim, found, today=TODAY + timedelta(days=1)),
        decide(claim, None, found, TODAY, test_mode=True),
        decide(claim, None, found, TODAY, test_mode=False, planned=[("consent", "x")]),
    ]
    hashes = {decision.inputs_sha256, *(each.inputs_sha256 for each in different)}
    assert len(hashes) == 1 + len(different)


@given(claims, st.dates(date(2026, 1, 1), date(2026, 11, 23)))
def test_every_clause_of_a_known_rule_is_cited(claim: Claim, today: date) -> None:
    pack = pack_for(shelf(), claim.jurisdiction)
    if pack and find_rule(pack, claim.profession, claim.jurisdiction, today):
        assert all(clause.source for clause in made(claim, today=today).clauses)
