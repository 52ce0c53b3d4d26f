"""Withholding: suspend, reinstate, revoke."""

from sqlalchemy import Connection

from credentialing.model.caller import Caller
from credentialing.model.errors import Conflict, FieldError, Invalid, NotFound
from credentialing.model.states import BADGE_MOVES, BadgeState, Mode
from credentialing.records import badges
from credentialing.stages.office import Transaction
from credentialing.stages.publishing import publish_in

_EVENTS = {
    BadgeState.SUSPENDED: "badge.suspended",
    BadgeState.ACTIVE: "badge.reinstated",
    BadgeState.REVOKED: "badge.revoked",
    BadgeState.SUPERSEDED: "badge.superseded",
}


def withhold(tx: Transaction, caller: Caller, badge_id: str, to: BadgeState, reason: str) -> None:
    """Moves a badge to another state for a reason that the public reads.

    1. The state and its event.
    2. The page and the API's view, in the same transaction: they need no key, and revoked never reads as valid.
    3. The status list is rung for: only the worker that issues has the key to sign it (``is_on_list``).

    Raises ``NotFound``, ``Conflict`` for a move that is not in ``BADGE_MOVES``, ``Invalid`` without a reason.
    """
    if not reason.strip():
        raise Invalid("A reason is needed.", errors=[FieldError("/reason", "required", "Say in a sentence why.")])
    row = badges.lock(tx.connection, badge_id)
    if row.mode != caller.mode.value:
        raise NotFound("There is no such badge.")
    state = BadgeState(row.state)
    if to not in BADGE_MOVES[state]:
        raise Conflict(f"A badge that is {state.value} cannot become {to.value}.", code="badge.illegal_move")
    badges.change(  # 1
        tx.connection, badge_id, {"state": to.value, "state_reason": reason.strip(), "state_changed_at": tx.now}
    )
    tx.happened(
        _EVENTS[to],
        badge_id,
        tenant=row.organisation_id,
        mode=Mode(row.mode),
        submission=row.submission_id,
        before=state.value,
        after=to.value,
        version=row.version + 1,
    )
    publish_in(tx, badge_id)  # 2
    tx.ring("badges", "publish_withheld", badge_id)  # 3


def is_on_list(connection: Connection, badge_id: str) -> bool:
    """Whether the status list that is published was signed after the badge's state last changed."""
    row = badges.get(connection, badge_id)
    if row is None:
        raise NotFound("There is no such badge.")
    standing = badges.published(connection, f"status/{row.status_list}")
    return standing is not None and standing.published_at >= row.state_changed_at
