"""The decision: a rule and the findings in, one state with its clauses and reasons out."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from credentialing.model.checks import CHECK_KINDS
from credentialing.model.claim import Claim, Programme
from credentialing.model.decision import Decision, Met
from credentialing.model.finding import Finding, Reason
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.states import Outcome, SubmissionState
from credentialing.rules.canonical import canonical, sha256_of
from credentialing.rules.judged import UNMET, UNVERIFIED, Asking, Judged, speaks_against
from credentialing.rules.registration import Standing, judge_registration, wanted
from credentialing.rules.rule import AWARDING, Pack, RecordKind, Rule, Status
from credentialing.rules.shelf import find_rule, pack_for, shelf
from credentialing.rules.training import judge_training

ENGINE: Final = "2026-11-23"  # part of what is hashed: another engine may answer otherwise
_SETTLED: Final = frozenset({Outcome.PASS, Outcome.NOT_APPLICABLE})
# What must have been seen to be right, not merely not to apply, before anything is awarded.
_MUST_PASS: Final = frozenset(
    {
        "document.integrity",
        "document.type",
        "document.content",
        "programme.recognised",
        "issuer.accredited",
        "consent",
    }
)
# Bodies that look at the training before they enter it; proof that is merely filed vouches for nothing.
_VOUCHING: Final = frozenset({RecordKind.BOARD_REGISTRATION, RecordKind.ENDORSEMENT, RecordKind.ROSTER})
_STATUS_REASON: Final = {
    Status.PROHIBITED: "jurisdiction.not_permitted",
    Status.PERMITTED_PENDING_RULES: "jurisdiction.rules_pending",
    Status.SILENT: "jurisdiction.rule_unknown",
    Status.UNKNOWN: "jurisdiction.rule_unknown",
}
_STATUS_SAYS: Final = {
    Status.ALLOWED_RULES: "The law permits it under conditions.",
    Status.ALLOWED_NO_NUMERIC: "It is permitted; no number of hours is laid down.",
    Status.PROHIBITED: "The law does not permit it.",
    Status.PERMITTED_PENDING_RULES: "It is or may be permitted, and the rules are not in force.",
    Status.SILENT: "The law neither permits nor forbids it.",
    Status.UNKNOWN: "We have found no rule.",
}


def decide(
    claim: Claim,
    programme: Programme | None,
    findings: Sequence[Finding],
    today: date,
    *,
    test_mode: bool,
    planned: Collection[tuple[str, str]] = (),
    packs: Sequence[Pack] | None = None,
) -> Decision:
    """What the rule in force on ``today`` makes of the claim and of what was found out about it.

    0. Findings are put in canonical order, and everything the decision rests on is hashed (``inputs_sha256``).
    1. The rule: of the most specific place (``AU-VIC`` before ``AU``), the one that took effect last.
    2. Its status: ``prohibited`` rejects; anything but the two ``allowed`` ones leaves it to a person.
    3. Every kind of check, and every ``(kind, subject)`` of ``planned``, has a finding; no findings, no award.
    4. The findings' own reasons count, but what could not be seen (``unavailable``, ``inconclusive``) never rejects.
    5. The registration is confirmed by a register that grants it, for this place and profession, freshly.
    6. Training and experience reach what the rule asks.
    7. The board's own record: needed where the rule says so; where the board looks before it enters, its word
       settles what we could not verify, and makes of our shortfalls a question (other certificates may exist).
    8. Dates: the certificate is of the past and in force; the pack was reviewed in time.
    9. One state: any rejecting reason -> ``rejected``; else a place without a rule that awards -> ``in_review``,
       because no answer of the training body can mend that; else anything to ask for -> ``needs_information``, since
       the answer starts a new check that refers what is left; else any doubt -> ``in_review``; else ``approved``.

    ``programme`` is ``None`` when the catalogue has none. ``packs`` replaces the shelf when a change is simulated.
    Raises ``KeyError`` for a reason code that is not in the catalogue.
    """
    # 0
    ordered = sorted(findings, key=canonical)
    # 1
    pack = pack_for(shelf() if packs is None else packs, claim.jurisdiction)
    rule = find_rule(pack, claim.profession, claim.jurisdiction, today) if pack else None
    name, version, sha256 = (pack.id, pack.version, pack.sha256) if pack else ("none", "0", "")
    inputs = {
        "engine": ENGINE,
        "claim": claim,
        "programme": programme,
        "findings": ordered,
        "planned": sorted(planned),
        "pack": {"id": name, "version": version, "sha256": sha256},
        "today": today,
        "test_mode": test_mode,
    }
    asking = Asking.of(rule) if rule else Asking(name, "")
    # 2
    judged = [_status(asking, rule, claim)]
    # 3
    judged += _completeness(asking, claim, ordered, planned)
    if rule is None or rule.status is not Status.PROHIBITED:
        # 5, 6, 7
        want = wanted(claim, today, test_mode=test_mode, packs=packs)
        standing = judge_registration(asking, claim, ordered, want, today)
        judged.append(standing.judged)
        judged += _conditions(rule, claim, programme, standing, today)
    # 8
    judged += _dates(asking, claim, pack, today)
    # 4, 9
    reasons = list(dict.fromkeys([*_reasons_of(ordered), *(each.reason for each in judged if each.reason)]))
    return Decision(
        state=_state(reasons, awards=rule is not None and rule.status in AWARDING),
        pack=name,
        pack_version=version,
        clauses=tuple(each.clause for each in judged),
        reasons=tuple(reasons),
        inputs_sha256=sha256_of(inputs),
    )


def _status(asking: Asking, rule: Rule | None, claim: Claim) -> Judged:
    text = f"Dry needling by a {claim.profession.value} is permitted in {claim.jurisdiction}"
    if rule is None:
        detail = f"We know no rule for {claim.profession.value} in {claim.jurisdiction}."
        return asking.unverified("status", text, detail, "jurisdiction.rule_unknown")
    detail = " ".join(part for part in (_STATUS_SAYS[rule.status], rule.note) if part)
    if rule.status in AWARDING:
        return asking.met("status", text, detail)
    code = _STATUS_REASON[rule.status]
    if rule.status is Status.PROHIBITED:
        return asking.not_met("status", text, detail, code)
    return asking.unverified("status", text, detail, code)


def _completeness(
    asking: Asking, claim: Claim, findings: Sequence[Finding], planned: Collection[tuple[str, str]]
) -> Iterator[Judged]:
    text = "Every check was made"
    seen = {(each.kind, each.subject) for each in findings}
    kinds = {each.kind for each in findings}
    # Without a registration there is no register to ask; that is judged, and asked for, as the registration.
    expected = [kind for kind in CHECK_KINDS if kind != "registry.registration" or claim.registrations]
    missing = [kind for kind in expected if kind not in kinds]
    missing += sorted({kind for kind, subject in planned if (kind, subject) not in seen} - set(missing))
    if missing:
        yield asking.unverified("checks", text, f"No finding for {', '.join(missing)}.")
    else:
        yield asking.met("checks", text, f"{len(findings)} findings on {len(kinds)} kinds of checks.")
    passed = {each.kind for each in findings if each.outcome is Outcome.PASS}
    unproved = [kind for kind in expected if kind in _MUST_PASS and kind not in passed]
    if unproved:
        judged = asking.unverified("passed", "What must be right was seen to be", f"Not passed: {', '.join(unproved)}.")
        # A backstop: where the checks speak for themselves it would only repeat, in our words, what they say in theirs.
        yield replace(judged, reason=None) if speaks_against(findings) else judged


def _reasons_of(findings: Sequence[Finding]) -> Iterator[Reason]:
    for each in findings:
        looked = each.outcome in _SETTLED or each.outcome is Outcome.FAIL
        for reason in each.reasons:
            if looked or REASONS[reason.code].severity is not Severity.REJECT:
                yield reason
            else:
                # A check that could not see gave a verdict all the same: a person looks, nobody is rejected for it.
                yield Reason(UNVERIFIED, f"{each.kind}: {reason.detail or REASONS[reason.code].title}")
        if each.outcome not in _SETTLED and not each.reasons:
            yield Reason(UNVERIFIED, f"{each.kind} ended as {each.outcome.value} and gave no reason.")


def _conditions(
    rule: Rule | None, claim: Claim, programme: Programme | None, standing: Standing, today: date
) -> list[Judged]:
    if rule is None or rule.status not in AWARDING:
        return []  # numbers of a rule that is not in force measure nobody
    training = list(judge_training(rule, claim, programme, standing, today))
    if rule.board_record.kind in _VOUCHING and standing.dn_record:
        training = [_vouched(each) for each in training]
    return [*training, _board_record(rule, claim, standing, today), *_duties(rule)]


def _vouched(judged: Judged) -> Judged:
    clause = judged.clause
    if clause.met is Met.UNVERIFIED:
        detail = f"{clause.detail} The board's own record of dry needling settles it."
        return Judged(replace(clause, met=Met.MET, detail=detail))
    if clause.met is Met.NOT_MET:
        detail = f"{clause.detail} The board has entered the person all the same; a person compares."
        return Judged(replace(clause, met=Met.UNVERIFIED, detail=detail), Reason(UNVERIFIED, detail))
    return judged


def _board_record(rule: Rule, claim: Claim, standing: Standing, today: date) -> Judged:
    asking, kind = Asking.of(rule), rule.board_record.kind
    text = f"The licensing body's record of dry needling: {kind.value.replace('_', ' ')}"
    if kind in {RecordKind.NONE, RecordKind.KEEP_PROOF}:
        kept = "The practitioner keeps the proof." if kind is RecordKind.KEEP_PROOF else "None is kept."
        return asking.not_applicable("board_record", text, kept)
    if standing.dn_record is True:
        return asking.met("board_record", text, "The register shows it.")
    deadline = rule.board_record.deadline_days
    due = None if deadline is None else claim.certification.completed_on + timedelta(days=deadline)
    if standing.dn_record is None or kind is RecordKind.UNKNOWN:
        return asking.unverified("board_record", text, "The register does not say whether there is one.")
    if due is not None and today <= due:
        return asking.unverified("board_record", text, f"The register shows none yet; it is due by {due}.")
    return asking.not_met("board_record", text, "The register shows none.", UNMET)


def _duties(rule: Rule) -> Iterator[Judged]:
    for index, duty in enumerate(rule.duties, start=1):
        yield Asking.of(rule).not_applicable(f"duty_{index}", duty, "Binds in practice; no record can show it.")


def _dates(asking: Asking, claim: Claim, pack: Pack | None, today: date) -> Iterator[Judged]:
    done, ends = claim.certification.completed_on, claim.certification.expires_on
    text = "The certificate is complete and in force"
    if done > today:
        yield asking.unverified("certificate", text, f"Completion on {done} lies in the future.")
    elif ends is not None and ends < today:
        yield asking.unverified("certificate", text, f"The certificate ran out on {ends}.")
    else:
        yield asking.met("certificate", text, f"Completed on {done}.")
    if pack is not None and today > pack.review_by:
        detail = f"The rules should have been looked at again by {pack.review_by}."
        yield asking.unverified("reviewed", "The rules were reviewed in time", detail)


def _state(reasons: Sequence[Reason], *, awards: bool) -> SubmissionState:
    severities = {REASONS[reason.code].severity for reason in reasons}
    if Severity.REJECT in severities:
        return SubmissionState.REJECTED
    if awards and Severity.ASK in severities:
        return SubmissionState.NEEDS_INFORMATION
    if not awards or Severity.REFER in severities:
        return SubmissionState.IN_REVIEW
    return SubmissionState.APPROVED
