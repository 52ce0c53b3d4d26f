"""Moving a submission from state to state: the only place that does, so that no move escapes the table or the log."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from credentialing.model.errors import Conflict
from credentialing.model.finding import Reason
from credentialing.model.states import SUBMISSION_MOVES, SubmissionState
from credentialing.records import submissions
from credentialing.records.decisions import reasons_json
from credentialing.records.submissions import Submission
from credentialing.stages.office import Transaction


def move(
    tx: Transaction,
    submission: Submission,
    to: SubmissionState,
    *,
    reasons: Sequence[Reason] | None = None,
    request: str | None = None,
    next_round: bool = False,
    data: Mapping[str, object] | None = None,
) -> Submission:
    """Moves a locked submission and says so; returns it as it stands now.

    Raises ``Conflict`` for a move that is not in ``SUBMISSION_MOVES``: the state changed since the caller looked.
    """
    if to not in SUBMISSION_MOVES[submission.state]:
        raise Conflict(
            f"A submission that is {submission.state.value} cannot become {to.value}.", code="submission.illegal_move"
        )
    values: dict[str, object] = {"state": to.value, "updated_at": tx.now, "request": request}
    if reasons is not None:
        values["reasons"] = reasons_json(reasons)
    if next_round:
        values["round"] = submission.round + 1
    submissions.change(tx.connection, submission.id, values)
    tx.happened(
        f"submission.{to.value}",
        submission.id,
        tenant=submission.organisation,
        mode=submission.mode,
        submission=submission.id,
        before=submission.state.value,
        after=to.value,
        version=submission.version + 1,
        data={**(data or {}), **({"reasons": [reason.code for reason in reasons]} if reasons else {})},
    )
    # The row is locked, so this is what a second look at it would find.
    return replace(
        submission,
        state=to,
        version=submission.version + 1,
        round=submission.round + next_round,
        reasons=submission.reasons if reasons is None else tuple(reasons_json(reasons)),
        request=request,
        updated_at=tx.now,
    )
