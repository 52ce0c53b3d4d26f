"""Looking up: one register is asked about one number, and its answer compared with the claim."""

from datetime import timedelta
from typing import Final

from credentialing.model.claim import Registration
from credentialing.model.errors import Unavailable
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import Mode, Outcome
from credentialing.records.checks import Lease
from credentialing.records.submissions import Submission
from credentialing.registries import asking
from credentialing.registries.registry import Endpoints
from credentialing.stages import finding_out
from credentialing.stages.checking import REGISTRATION_KINDS
from credentialing.stages.office import Office

JOB: Final = "look_up"
_FIRST_WAIT: Final = {Mode.LIVE: timedelta(seconds=30), Mode.TEST: timedelta(seconds=1)}
_LONGEST_WAIT: Final = {Mode.LIVE: timedelta(hours=1), Mode.TEST: timedelta(seconds=5)}


def look_up(office: Office, submission_id: str, round_: str, subject: str) -> None:
    """Asks the register named in ``subject`` (``registry:number``).

    A register that does not answer is asked again, with growing waits, until the check's deadline; then the finding
    is ``unavailable`` and a person decides. Running it twice is harmless: only the holder of the lease may write.
    """
    args = (submission_id, round_, subject)
    taken = finding_out.take(office, JOB, args, REGISTRATION_KINDS)
    if taken is None:
        return
    submission, leases = taken
    registry, _, number = subject.partition(":")
    registration = Registration(registry, number)
    settings = office.settings
    try:
        finding = asking.check_registration(
            registration,
            submission.claim,
            mode=submission.mode,
            client=office.client,
            endpoints=Endpoints(settings.nppes_url, settings.sandbox_register_url),
            now=office.clock(),
            permits=office.permits,
        )
    except Unavailable as error:
        _not_answered(office, args, submission, leases, registration, error)
        return
    finding_out.write(office, JOB, args, leases, [finding])


def _not_answered(
    office: Office,
    args: tuple[str, str, str],
    submission: Submission,
    leases: list[Lease],
    registration: Registration,
    error: Unavailable,
) -> None:
    now = office.clock()
    attempts = max(lease.attempts for lease in leases)
    wait = min(_FIRST_WAIT[submission.mode] * 2 ** min(attempts - 1, 20), _LONGEST_WAIT[submission.mode])
    if not error.permanent and now + wait < min(lease.deadline for lease in leases):
        finding_out.give_back(office, JOB, args, leases, wait, "registers")
        return
    reason = Reason(error.code if error.code.startswith("registry.") else "registry.unavailable", error.detail)
    evidence = Evidence(registration.registry, now, None, f"{registration.registry} {registration.number}")
    finding = Finding("registry.registration", args[2], Outcome.UNAVAILABLE, (reason,), evidence)
    finding_out.write(office, JOB, args, leases, [finding])
