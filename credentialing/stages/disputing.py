"""Disputing: a training body that disagrees with a rejection has a person look again."""

from sqlalchemy.exc import IntegrityError

from credentialing.model.caller import Caller
from credentialing.model.errors import Conflict, FieldError, Invalid
from credentialing.model.finding import Reason
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import SubmissionState
from credentialing.records import decisions, submissions
from credentialing.records.submissions import Submission
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction


def dispute(tx: Transaction, caller: Caller, submission_id: str, reason: str) -> Submission:
    """Opens a case on a rejected record, with the reasons it was rejected for; the findings stay as they are.

    Raises ``NotFound``, ``Invalid`` without a reason, ``Conflict`` unless it is rejected, or when a newer record has
    its ``external_id`` by now.
    """
    submission = submissions.seen_by(tx.connection, submission_id, caller, locked=True)
    if not reason.strip():
        raise Invalid("A dispute needs a reason.", errors=[FieldError("/reason", "required", "Say what is wrong.")])
    if submission.state is not SubmissionState.REJECTED:
        raise Conflict(f"The record is {submission.state.value}.", code="submission.illegal_move")
    reasons = tuple(Reason(**entry) for entry in submission.reasons)
    try:
        with tx.connection.begin_nested():
            moved = move(tx, submission, SubmissionState.IN_REVIEW, reasons=reasons, request=reason.strip())
    except IntegrityError as error:
        raise Conflict(
            "A newer record carries this external_id; withdraw that one first.", code="submission.external_id_taken"
        ) from error
    case_id = make_id("case", tx.office.randomness(RANDOM_BYTES))
    decisions.open_case(tx.connection, case_id, submission_id, submission.mode.value, reasons, tx.now)
    tx.happened(
        "dispute.opened",
        case_id,
        tenant=submission.organisation,
        mode=submission.mode,
        submission=submission_id,
        after="open",
        data={"reason_given": True},
    )
    return moved
