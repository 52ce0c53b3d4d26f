"""States and the legal moves between them: one table each, read by every stage and by one test over every pair.

The name of a submission's state says who moves next (``NEXT_MOVE``).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class SubmissionState(StrEnum):
    RECEIVED = "received"
    CHECKING = "checking"
    NEEDS_INFORMATION = "needs_information"
    IN_REVIEW = "in_review"
    AWAITING_SECOND_APPROVAL = "awaiting_second_approval"
    APPROVED = "approved"
    ISSUED = "issued"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class CheckStatus(StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    RETRY_WAIT = "retry_wait"
    DONE = "done"
    DEAD = "dead"


class Outcome(StrEnum):
    """What a check found. ``unavailable``: we could not look, which never counts against anyone."""

    PASS = "pass"
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"
    UNAVAILABLE = "unavailable"
    NOT_APPLICABLE = "not_applicable"


class BadgeState(StrEnum):
    """What is stored. ``expired``, ``expiring_soon`` and ``stale`` are computed from dates, see ``badge.py``."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    SUPERSEDED = "superseded"


class Mode(StrEnum):
    """Live and test data never meet."""

    LIVE = "live"
    TEST = "test"


_S = SubmissionState
SUBMISSION_MOVES: Final[Mapping[SubmissionState, frozenset[SubmissionState]]] = {
    _S.RECEIVED: frozenset({_S.CHECKING, _S.WITHDRAWN}),
    _S.CHECKING: frozenset({_S.APPROVED, _S.REJECTED, _S.IN_REVIEW, _S.NEEDS_INFORMATION, _S.WITHDRAWN}),
    _S.NEEDS_INFORMATION: frozenset({_S.CHECKING, _S.WITHDRAWN, _S.LAPSED}),
    _S.IN_REVIEW: frozenset(
        {_S.APPROVED, _S.REJECTED, _S.NEEDS_INFORMATION, _S.AWAITING_SECOND_APPROVAL, _S.WITHDRAWN}
    ),
    _S.AWAITING_SECOND_APPROVAL: frozenset({_S.APPROVED, _S.REJECTED, _S.IN_REVIEW, _S.WITHDRAWN}),
    _S.APPROVED: frozenset({_S.ISSUED}),
    _S.ISSUED: frozenset(),
    _S.REJECTED: frozenset({_S.IN_REVIEW}),  # through a dispute only
    _S.WITHDRAWN: frozenset(),
    _S.LAPSED: frozenset(),
}

NEXT_MOVE: Final[Mapping[SubmissionState, str]] = {
    _S.RECEIVED: "postnominal",
    _S.CHECKING: "postnominal",
    _S.NEEDS_INFORMATION: "training_body",
    _S.IN_REVIEW: "reviewer",
    _S.AWAITING_SECOND_APPROVAL: "second_reviewer",
    _S.APPROVED: "postnominal",
    _S.ISSUED: "nobody",
    _S.REJECTED: "nobody",
    _S.WITHDRAWN: "nobody",
    _S.LAPSED: "nobody",
}

_B = BadgeState
BADGE_MOVES: Final[Mapping[BadgeState, frozenset[BadgeState]]] = {
    _B.ACTIVE: frozenset({_B.SUSPENDED, _B.REVOKED, _B.SUPERSEDED}),
    _B.SUSPENDED: frozenset({_B.ACTIVE, _B.REVOKED, _B.SUPERSEDED}),
    _B.SUPERSEDED: frozenset({_B.REVOKED}),
    _B.REVOKED: frozenset(),
}

_C = CheckStatus
CHECK_MOVES: Final[Mapping[CheckStatus, frozenset[CheckStatus]]] = {
    _C.QUEUED: frozenset({_C.RUNNING, _C.DEAD}),
    # running -> running: the lease ran out and another worker took over with a higher fencing number
    _C.RUNNING: frozenset({_C.RUNNING, _C.RETRY_WAIT, _C.DONE, _C.DEAD}),
    _C.RETRY_WAIT: frozenset({_C.RUNNING, _C.DONE, _C.DEAD}),
    _C.DONE: frozenset(),
    _C.DEAD: frozenset({_C.QUEUED}),
}
