"""Reviewing: a person settles what was referred, with a reason; risky approvals need a second person."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import Row

from credentialing.model.caller import Caller
from credentialing.model.decision import Decision
from credentialing.model.errors import Conflict, FieldError, Invalid, NotAllowed
from credentialing.model.finding import Reason
from credentialing.model.states import SubmissionState
from credentialing.records import checks, decisions, submissions
from credentialing.records.submissions import Submission
from credentialing.rules.validity import badge_dates
from credentialing.stages.deciding import settle
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction

# Referred because somebody may be cheating or a person excluded: one reviewer alone does not wave these through.
RISKY: Final = frozenset(
    {
        "document.reused_other_person",
        "document.badge_disagrees",
        "duplicate.certificate_number",
        "exclusion.possible_match",
        "registry.anomaly_hold",
    }
)
_SHORTEST_REASON: Final = 3
_HAS_A_WORD: Final = re.compile(r"\w")


def claim_case(tx: Transaction, caller: Caller, case_id: str) -> Row[Any]:
    """Takes a case so that two reviewers do not do the same work. Raises ``Conflict`` if another has it."""
    case, _ = _open(tx, caller, case_id)
    if case.claimed_by not in (None, caller.key):
        raise Conflict("Another reviewer is working on this case.", code="review.claimed")
    if case.claimed_by is None:
        decisions.change_case(tx.connection, case_id, {"state": "claimed", "claimed_by": caller.key})
        _say(tx, case, "review.claimed")
    return decisions.lock_case(tx.connection, case_id, caller)


def release_case(tx: Transaction, caller: Caller, case_id: str) -> Row[Any]:
    """Gives a claimed case back to the queue; one's own, or as an admin anybody's.

    A first approval is taken back with it: the next reviewer begins from the start.
    """
    case, submission = _open(tx, caller, case_id)
    if case.claimed_by not in (None, caller.key) and caller.role != "admin":
        raise Conflict("Only the reviewer who has this case, or an admin, can release it.", code="review.claimed")
    if case.claimed_by is not None:
        decisions.change_case(tx.connection, case_id, {"state": "open", "claimed_by": None, "first_approver": None})
        _say(tx, case, "review.released")
    if submission.state is SubmissionState.AWAITING_SECOND_APPROVAL:
        move(tx, submission, SubmissionState.IN_REVIEW)
    return decisions.lock_case(tx.connection, case_id, caller)


def approve(tx: Transaction, caller: Caller, case_id: str, reason: str) -> Submission:
    """Approves a referred record; a risky one then waits for a second reviewer.

    Raises ``Invalid`` without a reason, ``Conflict`` if the case is closed or another reviewer's.
    """
    case, submission = _to_settle(tx, caller, case_id, reason)
    _require_lifetime(tx, submission)
    if not RISKY & {entry["code"] for entry in case.reasons}:
        return _close(tx, caller, case, submission, SubmissionState.APPROVED, reason)
    first = {"state": "claimed", "claimed_by": caller.key, "first_approver": caller.key}
    decisions.change_case(tx.connection, case_id, first)
    _say(tx, case, "review.first_approval")
    made = replace(
        _last_decision(tx, submission),
        state=SubmissionState.AWAITING_SECOND_APPROVAL,
        reasons=tuple(Reason(**entry) for entry in case.reasons),
    )
    return settle(tx, submission, made, decided_by=caller.key, comment=reason)


def second_approve(tx: Transaction, caller: Caller, case_id: str, reason: str) -> Submission:
    """The second person's approval. Raises ``NotAllowed`` for the one who approved first."""
    _require_reason(reason)
    case, submission = _open(tx, caller, case_id)
    if submission.state is not SubmissionState.AWAITING_SECOND_APPROVAL:
        raise Conflict("This case does not wait for a second approval.", code="review.not_awaiting_second")
    if case.first_approver == caller.key:
        raise NotAllowed("The second approval must come from another reviewer.", code="review.same_person")
    _require_lifetime(tx, submission)
    return _close(tx, caller, case, submission, SubmissionState.APPROVED, reason)


def reject(tx: Transaction, caller: Caller, case_id: str, reason: str) -> Submission:
    """Rejects a referred record, also one that waits for a second approval."""
    _require_reason(reason)
    case, submission = _open(tx, caller, case_id)
    if submission.state is SubmissionState.IN_REVIEW:
        _require_own(case, caller)
    return _close(tx, caller, case, submission, SubmissionState.REJECTED, reason, Reason("review.rejected", reason))


def request_information(tx: Transaction, caller: Caller, case_id: str, reason: str) -> Submission:
    """Sends the record back with a question; the answer starts a new round of checks."""
    case, submission = _to_settle(tx, caller, case_id, reason)
    asked = Reason("review.information_requested", reason)
    return _close(tx, caller, case, submission, SubmissionState.NEEDS_INFORMATION, reason, asked)


def _to_settle(tx: Transaction, caller: Caller, case_id: str, reason: str) -> tuple[Row[Any], Submission]:
    _require_reason(reason)
    case, submission = _open(tx, caller, case_id)
    if submission.state is not SubmissionState.IN_REVIEW:
        raise Conflict(f"The record is {submission.state.value}.", code="submission.illegal_move")
    _require_own(case, caller)
    return case, submission


def _open(tx: Transaction, caller: Caller, case_id: str) -> tuple[Row[Any], Submission]:
    """The case and its record, both locked: the record first, as everything else that moves it does."""
    submission = submissions.lock(tx.connection, decisions.get_case(tx.connection, case_id, caller).submission_id)
    case = decisions.lock_case(tx.connection, case_id, caller)
    if case.state == "closed":
        raise Conflict("This case is closed.", code="review.closed")
    return case, submission


def _require_own(case: Row[Any], caller: Caller) -> None:
    if case.claimed_by not in (None, caller.key):
        raise Conflict("Another reviewer is working on this case.", code="review.claimed")


def _close(
    tx: Transaction,
    caller: Caller,
    case: Row[Any],
    submission: Submission,
    to: SubmissionState,
    comment: str,
    *reasons: Reason,
) -> Submission:
    """A reviewer's decision keeps the clauses of the rules' own, so that both can be compared later."""
    decisions.change_case(
        tx.connection, case.id, {"state": "closed", "outcome": to.value, "closed_at": tx.now, "claimed_by": caller.key}
    )
    made = replace(_last_decision(tx, submission), state=to, reasons=reasons or _overridden(case.reasons))
    return settle(tx, submission, made, decided_by=caller.key, comment=comment)


def _last_decision(tx: Transaction, submission: Submission) -> Decision:
    row = decisions.of_submission(tx.connection, submission.id)[0]
    return Decision(
        state=SubmissionState(row.state),
        pack=row.pack,
        pack_version=row.pack_version,
        clauses=decisions.clauses_of(row),
        reasons=(),
        inputs_sha256=row.inputs_sha256,
    )


def _overridden(reasons: Sequence[dict[str, str]]) -> tuple[Reason, ...]:
    codes = ", ".join(sorted({reason["code"] for reason in reasons}))
    return (Reason("review.overridden", f"A reviewer approved in spite of: {codes}."),)


def _require_lifetime(tx: Transaction, submission: Submission) -> None:
    """A badge that would have ended before it began cannot be approved; say so here, not in a worker's log."""
    rows = checks.of_submission(tx.connection, submission.id, submission.round)
    _, _, valid_until = badge_dates(submission.claim, [checks.to_finding(row) for row in rows], tx.now)
    if valid_until <= tx.now:
        raise Conflict(
            f"A badge for this record would have ended on {valid_until.date()}; ask for what has been renewed.",
            code="review.nothing_to_issue",
        )


def _require_reason(reason: str) -> None:
    if len(reason.strip()) < _SHORTEST_REASON or not _HAS_A_WORD.search(reason):
        raise Invalid(
            "A decision needs a reason.", errors=[FieldError("/reason", "too_short", "Say in a sentence why.")]
        )


def _say(tx: Transaction, case: Row[Any], type_: str, data: dict[str, object] | None = None) -> None:
    submission = submissions.get(tx.connection, case.submission_id)
    tx.happened(
        type_,
        case.id,
        tenant=submission.organisation,
        mode=submission.mode,
        submission=submission.id,
        version=case.version + 1,
        data=data,
    )
