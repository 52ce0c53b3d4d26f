"""Finding out: what both kinds of outside work (reading a document, asking a register) share.

A lease is taken in one transaction, the work is done outside any, the findings are written in another. The lease's
fencing number keeps a late first runner from overwriting the second.
"""

from collections.abc import Sequence
from datetime import timedelta

from credentialing.model.errors import Superseded
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome, SubmissionState
from credentialing.records import checks, submissions
from credentialing.records.checks import Lease
from credentialing.records.submissions import Submission
from credentialing.stages.office import Office, Transaction

SLACK = timedelta(seconds=2)  # between the end of a lease and the ring that lets another take over


def take(
    office: Office, job: str, args: tuple[str, str, str], kinds: Sequence[str]
) -> tuple[Submission, list[Lease]] | None:
    """Leases the open checks of ``args = (submission, round, subject)``; ``None`` when nothing is left to do."""
    submission_id, round_, subject = args
    with office.transaction() as tx:
        submission = submissions.get(tx.connection, submission_id)
        until = tx.now + timedelta(seconds=office.settings.lease_seconds)
        leases = []
        if submission.state is SubmissionState.CHECKING and submission.round == int(round_):
            leases = checks.lease(tx.connection, submission_id, int(round_), subject, kinds, tx.now, until)
        if leases:
            # If we die while working, the ring at the lease's end brings another runner.
            tx.postpone(job, args, until + SLACK)
            return submission, leases
        if not any(
            row.subject == subject and row.kind in kinds and row.status in checks.OPEN
            for row in checks.of_submission(tx.connection, submission_id, int(round_))
        ):
            tx.done(job, *args)
        return None


def write(
    office: Office, job: str, args: tuple[str, str, str], leases: Sequence[Lease], findings: Sequence[Finding]
) -> None:
    """Writes the findings of leased checks and rings for the decision when none is missing.

    Raises ``Superseded``, and writes nothing, when another runner has taken a lease over.
    """
    submission_id, round_, _subject = args
    by_kind = {finding.kind: finding for finding in findings}
    with office.transaction() as tx:
        # Locking the submission first puts two last checks of one round in a row: one of them sees the other finished.
        submission = submissions.lock(tx.connection, submission_id)
        for lease in leases:
            finding = by_kind[lease.kind]
            if not checks.finish(tx.connection, lease, finding, tx.now):
                raise Superseded("A later runner holds this check.")
            _say_finished(tx, submission, lease, finding)
        tx.done(job, *args)
        if checks.open_count(tx.connection, submission_id, int(round_)) == 0:
            tx.ring("checks", "decide", submission_id, round_)


def give_back(
    office: Office, job: str, args: tuple[str, str, str], leases: Sequence[Lease], after: timedelta, queue: str
) -> None:
    """Returns the leases unfinished; the sweeper rings again ``after`` that time."""
    with office.transaction() as tx:
        for lease in leases:
            checks.retry_later(tx.connection, lease)
        tx.ring(queue, job, *args, after=after)


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
