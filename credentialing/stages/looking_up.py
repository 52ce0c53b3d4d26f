"""Looking up: one register is asked about one number, and its answer compared with the claim."""

from datetime import datetime
from typing import Final

from credentialing.model.claim import Registration
from credentialing.model.errors import Unavailable
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.states import Outcome
from credentialing.registries import asking
from credentialing.registries.registry import Endpoints
from credentialing.stages import finding_out
from credentialing.stages.checking import REGISTRATION_KINDS
from credentialing.stages.office import Office

JOB: Final = "look_up"


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
        found = unavailable(registration, office.clock(), error)
        finding_out.put_off(office, JOB, args, taken, error, [found])
        return
    finding_out.write(office, JOB, args, leases, [finding])


def give_up(office: Office, submission_id: str, round_: str, subject: str) -> None:
    """Refers to a person a registration that no worker managed to look up."""
    registry, _, number = subject.partition(":")
    error = Unavailable("The register was not asked: our own work on it broke down, however often it was begun.")
    found = unavailable(Registration(registry, number), office.clock(), error)
    finding_out.give_up(office, JOB, (submission_id, round_, subject), [found])


def unavailable(registration: Registration, now: datetime, error: Unavailable) -> Finding:
    """The finding that we could not look; it refers to a person and never counts against anyone."""
    asked = f"{registration.registry} {registration.number}"
    subject = f"{registration.registry}:{registration.number}"
    reason = Reason(error.code if error.code.startswith("registry.") else "registry.unavailable", error.detail)
    evidence = Evidence(registration.registry, now, None, asked)
    return Finding("registry.registration", subject, Outcome.UNAVAILABLE, (reason,), evidence)
