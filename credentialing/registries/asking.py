"""One registration looked up and compared with the claim.

``check_registration`` is what the looking-up stage calls; its two halves are there for tests and for watching:
``look_up`` may meet the network and raise ``Unavailable``, ``compare`` meets nothing and always has an answer.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from credentialing.matching.comparison import Agreement
from credentialing.matching.names import compare_person
from credentialing.model.claim import Claim, Profession, Registration
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.model.states import Mode, Outcome
from credentialing.registries.client import GuardedClient
from credentialing.registries.permits import Permits, Unlimited
from credentialing.registries.registry import Endpoints, Question, Registry
from credentialing.registries.table import REGISTRIES, registry_for

KIND: Final = "registry.registration"
_OURS: Final = frozenset(profession.value for profession in Profession)
# Listed by registers, near to one of ours by name, and not permitted what ours are.
_NEIGHBOURS: Final = frozenset({"physical_therapist_assistant", "occupational_therapy_assistant"})
_FAILING: Final = frozenset({Severity.REJECT, Severity.ASK})
_IN_FORCE: Final = frozenset({Standing.REGISTERED, Standing.CONDITIONS})
# Standings that say there is a person to compare; the others come without names.
_NAMED: Final = _IN_FORCE | {Standing.EXPIRED, Standing.SUSPENDED, Standing.INACTIVE}


def check_registration(
    registration: Registration,
    claim: Claim,
    *,
    mode: Mode,
    client: GuardedClient,
    endpoints: Endpoints,
    now: datetime,
    permits: Permits | None = None,
) -> Finding:
    """The finding on one registration of ``claim``. Raises ``Unavailable`` when the register could not be asked."""
    answer = look_up(registration, claim, mode=mode, client=client, endpoints=endpoints, permits=permits)
    return compare(answer, claim, now)


def look_up(
    registration: Registration,
    claim: Claim,
    *,
    mode: Mode,
    client: GuardedClient,
    endpoints: Endpoints,
    permits: Permits | None = None,
) -> RegisterAnswer:
    """What the register says of ``registration``; without asking it where the number cannot be one of its own.

    An answer ``unsettled`` or ``assisted`` carries its reasons. Raises ``Unavailable`` (``permanent`` where trying
    again cannot help; its ``code`` is a reason code) when the register, or a permit to ask it, was not to be had.
    """
    row = registry_for(registration.registry, mode)
    if row is None:
        return _unasked(
            registration, Reason("registry.unknown", f"We know no register {registration.registry[:40]!r}.")
        )
    if not row.accepts(registration.number):
        return _unasked(registration, Reason("registration.number_format", f"{row.title}: {row.shape_says}."))
    if not row.profession_fits(registration.number, claim.profession):
        return _unasked(registration, Reason("registration.wrong_profession", _not_for(row, claim.profession)))
    if row.ask is None:
        return RegisterAnswer(
            registration.registry,
            registration.number,
            Standing.ASSISTED,
            source=row.title,
            reasons=(Reason("registry.assisted", f"{row.title}, {row.public_url}: {row.instructions}"),),
        )
    question = Question(registration, claim, mode, client, endpoints, row.total)
    with (permits or Unlimited()).hold(row.name, row.max_concurrency):
        return row.ask(question)


def compare(answer: RegisterAnswer, claim: Claim, retrieved_at: datetime) -> Finding:
    """``answer`` against ``claim`` as one finding; pure. ``retrieved_at``: when the register was asked, aware UTC.

    1. A number that is somebody else's says nothing about this person, so nothing else is said of it.
    2. The standing; a date of expiry that has passed outweighs a standing that has not been brought up to date.
    3. The profession.
    """
    answer = _as_of(answer, retrieved_at)
    naming = _naming(answer, claim)
    if naming and naming.code == "identity.name_mismatch":
        reasons = [naming]
    else:
        found = [*_standing(answer), naming, _profession(answer, claim.profession)]
        reasons = [reason for reason in found if reason is not None]
    return Finding(
        kind=KIND,
        subject=f"{answer.registry}:{answer.number}",
        outcome=_outcome(reasons),
        reasons=tuple(reasons),
        evidence=Evidence(answer.source or answer.registry, retrieved_at, answer.raw_sha256, answer.request),
        facts=_facts(answer),
    )


def _unasked(registration: Registration, reason: Reason) -> RegisterAnswer:
    row = REGISTRIES.get(registration.registry)
    return RegisterAnswer(
        registration.registry,
        registration.number,
        Standing.UNSETTLED,
        is_primary_source=row is not None and row.is_primary_source,
        source=row.title if row else "",
        reasons=(reason,),
    )


def _not_for(row: Registry, profession: Profession) -> str:
    return f"A number of this form at {row.title} is not a {_words(profession)}'s."


def _as_of(answer: RegisterAnswer, retrieved_at: datetime) -> RegisterAnswer:
    if answer.standing in _IN_FORCE and answer.expires_on and answer.expires_on < retrieved_at.date():
        return replace(answer, standing=Standing.EXPIRED)
    if answer.standing is Standing.REGISTERED and answer.conditions:
        return replace(answer, standing=Standing.CONDITIONS)
    return answer


def _standing(answer: RegisterAnswer) -> list[Reason]:
    match answer.standing:
        case Standing.REGISTERED:
            return []
        case Standing.CONDITIONS:
            said = " ".join(answer.conditions) or "The register does not say which."
            return [Reason("registration.conditions", f"The register shows conditions: {said}")]
        case Standing.EXPIRED:
            when = f" on {answer.expires_on.isoformat()}" if answer.expires_on else ""
            return [Reason("registration.expired", f"The register shows that the registration lapsed{when}.")]
        case Standing.SUSPENDED:
            return [Reason("registration.suspended", "The register shows the registration as suspended.")]
        case Standing.INACTIVE:
            return [Reason("registration.inactive", "The register shows the number as no longer in service.")]
        case Standing.NOT_FOUND:
            return [Reason("registration.not_found", f"The register does not know the number {answer.number}.")]
        case Standing.ASSISTED | Standing.UNSETTLED:
            return list(answer.reasons)


def _naming(answer: RegisterAnswer, claim: Claim) -> Reason | None:
    """What is to be said of the name; nothing when the present one matches. Never tells whom the number belongs to:
    whoever mistypes a number has no business with the person behind it.
    """
    if answer.standing not in _NAMED:
        return None
    if not answer.names:
        if answer.standing in _IN_FORCE:
            return Reason("identity.name_variant", "The register shows no name for this number.")
        return None
    match compare_person(claim.name, answer.names, origin_is_ascii=answer.names_are_ascii).agreement:
        case Agreement.MATCH:
            present = [name for name in answer.names if name[1] == answer.names[0][1]]
            now = compare_person(claim.name, present, origin_is_ascii=answer.names_are_ascii).agreement
            if now is Agreement.MATCH:
                return None
            return Reason("identity.former_name", "The claimed name is another name the register lists for the person.")
        case Agreement.DIFFERS:
            return Reason("identity.name_mismatch", "The register lists this number under another name.")
        case Agreement.UNCLEAR | Agreement.MISSING:
            return Reason("identity.name_variant", "The register does not write the name as it is claimed.")


def _profession(answer: RegisterAnswer, claimed: Profession) -> Reason | None:
    if answer.standing not in _IN_FORCE or claimed.value in answer.professions:
        return None
    others = [listed for listed in answer.professions if listed in _OURS | _NEIGHBOURS]
    if others:
        listed = ", ".join(_words(other) for other in others)
        return Reason("registration.wrong_profession", f"The register lists: {listed}; claimed: {_words(claimed)}.")
    listed = ", ".join(answer.professions) or "nothing"
    return Reason("registration.profession_unclear", f"Of the profession the register says: {listed}.")


def _words(profession: str) -> str:
    return profession.replace("_", " ")


def _outcome(reasons: list[Reason]) -> Outcome:
    severities = {REASONS[reason.code].severity for reason in reasons}
    if severities & _FAILING:
        return Outcome.FAIL
    return Outcome.INCONCLUSIVE if Severity.REFER in severities else Outcome.PASS


def _facts(answer: RegisterAnswer) -> dict[str, object]:
    return {
        "registry": answer.registry,
        "number": answer.number,
        "standing": answer.standing.value,
        "is_primary_source": answer.is_primary_source,
        "registered_since": answer.registered_since.isoformat() if answer.registered_since else None,
        "expires_on": answer.expires_on.isoformat() if answer.expires_on else None,
        "dn_record": answer.dn_record,
        "professions": list(answer.professions),
        "jurisdictions": list(answer.jurisdictions),
    }
