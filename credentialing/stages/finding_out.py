"""Finding out: what both kinds of outside work (reading a document, asking a register) share.

A lease is taken in one transaction, the work is done outside any, the findings are written in another. The lease's
fencing number keeps a late first runner from overwriting the second.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from credentialing.model.errors import Superseded, Unavailable
from credentialing.model.finding import Finding
from credentialing.model.states import Mode, Outcome, SubmissionState
from credentialing.records import checks, submissions
from credentialing.records.checks import Lease
from credentialing.records.submissions import Submission
from credentialing.stages.office import Office, Transaction

SLACK: Final = timedelta(seconds=2)  # between the end of a lease and the ring that lets another take over
QUEUES: Final = {"read_document": "documents", "look_up": "registers"}
_FIRST_WAIT: Final = {Mode.LIVE: timedelta(seconds=30), Mode.TEST: timedelta(seconds=1)}
_LONGEST_WAIT: Final = {Mode.LIVE: timedelta(hours=1), Mode.TEST: timedelta(seconds=5)}


def take(
    office: Office, job: str, args: tuple[str, str, str], kinds: Sequence[str]
) -> tuple[Submission, list[Lease]] | None:
    """Leases the open checks of ``args = (submission, round, subject)``; ``None`` when nothing is left to do."""
    submission_id, round_, subject = args
    with office.transaction() as tx:
        submission = submissions.get(tx.connection, submission_id)
        until = tx.now + timedelta(seconds=office.settings.lease_seconds)
        leases = []
        is_due = _is_due(submission, round_)
        if is_due:
            leases = checks.lease(tx.connection, submission_id, int(round_), subject, kinds, tx.now, until)
        if leases:
            # If we die while working, the ring at the lease's end brings another runner.
            tx.postpone(job, args, until + SLACK)
            return submission, leases
        if not is_due or not _is_open(tx, args, kinds):
            tx.done(job, *args)
        return None


def _is_open(tx: Transaction, args: tuple[str, str, str], kinds: Sequence[str]) -> bool:
    submission_id, round_, subject = args
    return any(
        row.subject == subject and row.kind in kinds and row.status in checks.OPEN
        for row in checks.of_submission(tx.connection, submission_id, int(round_))
    )


def write(
    office: Office, job: str, args: tuple[str, str, str], leases: Sequence[Lease], findings: Sequence[Finding]
) -> None:
    """Writes the findings of leased checks and rings for the decision when none is missing.

    Raises ``Superseded``, and writes nothing, when another runner has taken a lease over.
    """
    with office.transaction() as tx:
        # Locking the submission first puts two last checks of one round in a row: one of them sees the other finished.
        submission = submissions.lock(tx.connection, args[0])
        _write(tx, submission, job, args, leases, findings)


def _write(
    tx: Transaction,
    submission: Submission,
    job: str,
    args: tuple[str, str, str],
    leases: Sequence[Lease],
    findings: Sequence[Finding],
) -> None:
    by_kind = {finding.kind: finding for finding in findings}
    finished = [(lease, by_kind[lease.kind]) for lease in leases]
    if not checks.finish(tx.connection, finished, tx.now):
        raise Superseded("A later runner holds one of these checks.")
    for lease, finding in finished:
        _say_finished(tx, submission, lease, finding)
    tx.done(job, *args)
    if checks.open_count(tx.connection, submission.id, submission.round) == 0:
        tx.ring("checks", "decide", submission.id, str(submission.round))


def put_off(
    office: Office,
    job: str,
    args: tuple[str, str, str],
    taken: tuple[Submission, Sequence[Lease]],
    error: Unavailable,
    unavailable: Sequence[Finding],
) -> None:
    """What could not be looked at now is looked at again, with growing waits, until the check's deadline.

    Then, and at once where trying again cannot help, the findings ``unavailable`` are written and a person decides.
    """
    (submission, leases), now = taken, office.clock()
    attempts = max(lease.attempts for lease in leases)
    wait = min(_FIRST_WAIT[submission.mode] * 2 ** min(attempts - 1, 20), _LONGEST_WAIT[submission.mode])
    if error.permanent or now + wait >= min(lease.deadline for lease in leases):
        write(office, job, args, leases, unavailable)
        return
    with office.transaction() as tx:
        given_back = [checks.retry_later(tx.connection, lease) for lease in leases]
        if any(given_back):  # none is when another runner took over, or our own write was kept and reported lost
            tx.ring(QUEUES[job], job, *args, after=wait)


def give_up(office: Office, job: str, args: tuple[str, str, str], unavailable: Sequence[Finding]) -> None:
    """Nobody has finished the job, however often it was rung for: what is open is ``unavailable``, a person decides.

    The leases are taken by force, so a runner that comes back to life after all finds itself superseded.
    """
    submission_id, round_, subject = args
    kinds = [finding.kind for finding in unavailable]
    with office.transaction() as tx:
        submission = submissions.lock(tx.connection, submission_id)
        if not _is_due(submission, round_):
            tx.done(job, *args)
            return
        leases = checks.lease(tx.connection, submission_id, int(round_), subject, kinds, tx.now, tx.now, by_force=True)
        _write(tx, submission, job, args, leases, unavailable)


def _is_due(submission: Submission, round_: str) -> bool:
    return submission.state is SubmissionState.CHECKING and submission.round == int(round_)


def _say_finished(tx: Transaction, submission: Submission, lease: Lease, finding: Finding) -> None:
    data: dict[str, object] = {"kind": finding.kind, "outcome": finding.outcome.value}
    if finding.outcome is not Outcome.PASS:
        data["reasons"] = [reason.code for reason in finding.reasons]
    if finding.evidence is not None:
        data["evidence_sha256"] = finding.evidence.sha256
    tx.happened(
        "check.completed",
        lease.check_id,
        tenant=submission.organisation,
        mode=submission.mode,
        submission=submission.id,
        before="running",
        after="done",
        version=lease.fence,
        data=data,
    )
