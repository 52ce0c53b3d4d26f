"""Deciding: the rule pack of the place and profession reads the findings; nothing else has a say."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from credentialing.model.decision import Decision
from credentialing.model.finding import Finding, Reason
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import Mode, SubmissionState
from credentialing.records import checks, decisions, organisations, submissions
from credentialing.records.submissions import Submission
from credentialing.rules.engine import decide as rule
from credentialing.rules.validity import badge_dates
from credentialing.stages.checking import planned
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction

BY_RULES: Final = "rules"


def decide(tx: Transaction, submission_id: str, round_: int) -> None:
    """Decides a round whose checks are all finished.

    Running it twice is harmless: a submission that has left ``checking``, or has begun another round, is left alone.
    """
    submission = submissions.lock(tx.connection, submission_id)
    is_due = submission.state is SubmissionState.CHECKING and submission.round == round_
    rows = checks.of_submission(tx.connection, submission_id, round_) if is_due else ()
    if is_due and not any(row.status in checks.OPEN for row in rows):
        findings = [checks.to_finding(row) for row in rows]
        row = organisations.programme_by_id(tx.connection, submission.claim.certification.programme)
        programme = organisations.to_programme(row) if row is not None else None
        made = rule(
            submission.claim,
            programme,
            findings,
            tx.now.date(),
            test_mode=submission.mode is Mode.TEST,
            planned=planned(tx.connection, submission),
        )
        settle(tx, submission, _with_lifetime(made, submission, findings, tx.now), decided_by=BY_RULES, comment="")
    tx.done("decide", submission_id, str(round_))


def _with_lifetime(made: Decision, submission: Submission, findings: Sequence[Finding], now: datetime) -> Decision:
    """An approval whose badge would have ended before it began is referred instead."""
    _, _, valid_until = badge_dates(submission.claim, findings, now)
    if made.state is not SubmissionState.APPROVED or valid_until > now:
        return made
    detail = f"A badge for this record would have ended on {valid_until.date()}."
    return replace(
        made,
        state=SubmissionState.IN_REVIEW,
        reasons=(*made.reasons, Reason("jurisdiction.conditions_unverified", detail)),
    )


def settle(tx: Transaction, submission: Submission, made: Decision, *, decided_by: str, comment: str) -> Submission:
    """Writes a decision down and moves the submission where it says, with what follows from that."""
    decisions.add(
        tx.connection,
        make_id("decision", tx.office.randomness(RANDOM_BYTES)),
        submission.id,
        submission.round,
        made,
        decided_by=decided_by,
        comment=comment,
        now=tx.now,
    )
    moved = move(
        tx,
        submission,
        made.state,
        reasons=made.reasons,
        request=comment or None if made.state is SubmissionState.NEEDS_INFORMATION else None,
        data={"pack": made.pack, "pack_version": made.pack_version, "inputs_sha256": made.inputs_sha256},
    )
    if made.state is SubmissionState.IN_REVIEW:
        case_id = make_id("case", tx.office.randomness(RANDOM_BYTES))
        decisions.open_case(tx.connection, case_id, submission.id, submission.mode.value, made.reasons, tx.now)
    elif made.state is SubmissionState.APPROVED:
        tx.ring("badges", "issue", submission.id)
    return moved
