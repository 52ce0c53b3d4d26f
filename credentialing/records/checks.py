"""Checks: planned, leased to one runner at a time under a fencing number, and finished once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, bindparam, case, func, insert, select, true, update

from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import CheckStatus, Outcome, SubmissionState
from credentialing.records.submissions import Submission
from credentialing.records.tables import check, submission

OPEN = (CheckStatus.QUEUED.value, CheckStatus.RUNNING.value, CheckStatus.RETRY_WAIT.value)


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to finish one check: good only while ``fence`` is the row's highest."""

    check_id: str
    kind: str
    subject: str
    fence: int
    attempts: int
    deadline: datetime


def add(connection: Connection, rows: Sequence[Mapping[str, object]]) -> None:
    if rows:
        connection.execute(insert(check), list(rows))


def row_of(
    check_id: str, submission_id: str, round_: int, kind: str, subject: str, now: datetime, deadline: datetime
) -> dict[str, object]:
    """A queued check."""
    return {
        "id": check_id,
        "submission_id": submission_id,
        "round": round_,
        "kind": kind,
        "subject": subject,
        "status": CheckStatus.QUEUED.value,
        "outcome": None,
        "reasons": [],
        "evidence": None,
        "facts": {},
        "attempts": 0,
        "fence": 0,
        "deadline": deadline,
        "created_at": now,
        "finished_at": None,
    }


def finding_values(finding: Finding) -> dict[str, object]:
    """The columns a finding fills."""
    evidence = finding.evidence
    return {
        "outcome": finding.outcome.value,
        "reasons": [{"code": reason.code, "detail": reason.detail} for reason in finding.reasons],
        "evidence": None
        if evidence is None
        else {
            "source": evidence.source,
            "retrieved_at": evidence.retrieved_at.isoformat(),
            "sha256": evidence.sha256,
            "request": evidence.request,
        },
        "facts": dict(finding.facts),
    }


def to_finding(row: Row[Any]) -> Finding:
    """The finding of a finished check."""
    evidence = row.evidence
    return Finding(
        kind=row.kind,
        subject=row.subject,
        outcome=Outcome(row.outcome),
        reasons=tuple(Reason(**reason) for reason in row.reasons),
        evidence=None
        if evidence is None
        else Evidence(
            source=evidence["source"],
            retrieved_at=datetime.fromisoformat(evidence["retrieved_at"]),
            sha256=evidence["sha256"],
            request=evidence["request"],
        ),
        facts=row.facts,
    )


def of_submission(connection: Connection, submission_id: str, round_: int | None = None) -> Sequence[Row[Any]]:
    query = select(check).where(check.c.submission_id == submission_id)
    if round_ is not None:
        query = query.where(check.c.round == round_)
    return connection.execute(query.order_by(check.c.round, check.c.created_at, check.c.kind, check.c.subject)).all()


def orders_of_days(connection: Connection, like: Submission, most: int) -> list[bool]:
    """Whether the day came first in the numeric dates of the last ``most`` certificates, of those that could tell, with
    which records of the same programme were issued.
    """
    last = (
        select(submission.c.id, submission.c.round)
        .where(
            submission.c.programme_id == like.claim.certification.programme,
            submission.c.mode == like.mode.value,
            submission.c.state == SubmissionState.ISSUED.value,
        )
        .order_by(submission.c.updated_at.desc())
        .limit(most)
        .subquery()
    )
    # Distinct: a record whose certificate was sent in several files tells it once.
    query = (
        select(check.c.submission_id, check.c.facts["day_first"].as_boolean().label("day_first"))
        .distinct()
        .join(last, (check.c.submission_id == last.c.id) & (check.c.round == last.c.round))
        .where(check.c.kind == "document.content", check.c.facts.has_key("day_first"))
    )
    return [row.day_first for row in connection.execute(query)]


def lease(
    connection: Connection,
    submission_id: str,
    round_: int,
    subject: str,
    kinds: Sequence[str],
    now: datetime,
    until: datetime,
    *,
    by_force: bool = False,
) -> list[Lease]:
    """Takes the open checks about ``subject`` that nobody holds, until ``until``; each gets a higher fencing number.

    ``by_force``: those that somebody holds too.
    """
    is_free = (check.c.status != CheckStatus.RUNNING.value) | (check.c.lease_until <= now)
    rows = connection.execute(
        update(check)
        .where(
            check.c.submission_id == submission_id,
            check.c.round == round_,
            check.c.subject == subject,
            check.c.kind.in_(kinds),
            check.c.status.in_(OPEN),
            true() if by_force else is_free,
        )
        .values(
            status=CheckStatus.RUNNING.value,
            fence=check.c.fence + 1,
            attempts=check.c.attempts + 1,
            lease_until=until,
        )
        .returning(check.c.id, check.c.kind, check.c.subject, check.c.fence, check.c.attempts, check.c.deadline)
    )
    return [Lease(row.id, row.kind, row.subject, row.fence, row.attempts, row.deadline) for row in rows]


_FINISHED: Final = (
    update(check)
    .where(
        check.c.id == bindparam("check_id"),
        check.c.fence == bindparam("held_fence"),
        check.c.status == CheckStatus.RUNNING.value,
    )
    .values(
        status=CheckStatus.DONE.value,
        lease_until=None,
        **{name: bindparam(name) for name in ("finished_at", "outcome", "reasons", "evidence", "facts")},
    )
)


def finish(connection: Connection, finished: Sequence[tuple[Lease, Finding]], now: datetime) -> bool:
    """Writes each finding whose lease still holds; ``False`` when a later runner has taken one of them over."""
    if not finished:
        return True
    rows = [
        {"check_id": held.check_id, "held_fence": held.fence, "finished_at": now, **finding_values(finding)}
        for held, finding in finished
    ]
    return connection.execute(_FINISHED, rows).rowcount == len(rows)


def retry_later(connection: Connection, lease_: Lease) -> bool:
    """Gives the lease back with the check unfinished."""
    result = connection.execute(
        update(check)
        .where(
            check.c.id == lease_.check_id,
            check.c.fence == lease_.fence,
            check.c.status == CheckStatus.RUNNING.value,
        )
        .values(status=CheckStatus.RETRY_WAIT.value, lease_until=None)
    )
    return result.rowcount == 1


def abandon(connection: Connection, submission_id: str) -> None:
    """Ends the open checks of a submission that nobody waits for any more; whoever holds a lease finds it gone."""
    connection.execute(
        update(check)
        .where(check.c.submission_id == submission_id, check.c.status.in_(OPEN))
        .values(status=CheckStatus.DEAD.value, lease_until=None)
    )


def open_count(connection: Connection, submission_id: str, round_: int) -> int:
    """How many checks of the round are not finished."""
    count: Any = func.count(case((check.c.status.in_(OPEN), 1)))
    return int(
        connection.execute(
            select(count).where(check.c.submission_id == submission_id, check.c.round == round_)
        ).scalar_one()
    )
