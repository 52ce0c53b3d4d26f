"""Which registries a rule wants, and what the registers' findings together say about the registration."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from credentialing.model.claim import Claim, Profession, profession_of
from credentialing.model.finding import Finding
from credentialing.model.states import Outcome
from credentialing.rules.judged import Asking, Judged, speaks_against
from credentialing.rules.rule import Pack, Registers
from credentialing.rules.shelf import find_rule, pack_for, places, shelf

SANDBOX: Final = "sandbox"
EVIDENCE_MAX_AGE: Final = timedelta(days=120)  # NCQA since 2025-07-01: primary source asked at most 120 days before


@dataclass(frozen=True, slots=True)
class Wanted:
    """Registries whose word settles the registration (``primary``), and those that only help to know the person.

    ``rule``: id of the rule that wants them, ``None`` when we know none for this profession in this place.
    ``local``: whether a primary register must name the place it speaks for.
    """

    rule: str | None
    primary: tuple[str, ...]
    identity: tuple[str, ...]
    local: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What sufficient registrations show: ``judged`` is the clause; the rest is empty unless it is met.

    ``since``: the earliest registration; ``since_here``: the earliest one that names this very place.
    ``dn_record``: ``True`` if any of them shows a record of dry needling, ``None`` if none says anything.
    """

    judged: Judged
    since: date | None = None
    since_here: date | None = None
    dn_record: bool | None = None


def wanted(claim: Claim, today: date, *, test_mode: bool, packs: Sequence[Pack] | None = None) -> Wanted:
    """The registries that the rule in force on ``today`` wants for this claim; none where we know no country's pack.

    In test mode the sandbox register stands for any of them; in live mode it stands for none.
    """
    pack = pack_for(shelf() if packs is None else packs, claim.jurisdiction)
    rule = find_rule(pack, claim.profession, claim.jurisdiction, today) if pack else None
    known = pack.registers.get(claim.profession, Registers()) if pack else Registers()
    registers = rule.registers if rule else known
    sandbox = (SANDBOX,) if test_mode else ()
    return Wanted(rule.id if rule else None, (*registers.primary, *sandbox), registers.identity, registers.local)


def judge_registration(
    asking: Asking, claim: Claim, findings: Sequence[Finding], want: Wanted, today: date
) -> Standing:
    """Whether a register that grants the licence confirms it, for this profession and place, freshly.

    Failed, silent or doubtful answers are not judged here: their findings carry their own reasons.
    """
    text = f"Registered as {claim.profession.value} in {claim.jurisdiction}, confirmed by the register that grants it"
    asked = " or ".join(want.primary) or "a register we can ask"
    if not claim.registrations:
        if not want.primary:
            return Standing(asking.unverified("registration", text, "We know no register that settles this."))
        detail = f"No registration was given; add one with {asked}."
        return Standing(asking.not_met("registration", text, detail, "registration.missing"))
    passed = [each for each in findings if each.kind == "registry.registration" and each.outcome is Outcome.PASS]
    if not passed:
        judged = asking.unverified("registration", text, "No register has confirmed a registration.")
        asked_in_vain = speaks_against([each for each in findings if each.kind == "registry.registration"])
        return Standing(replace(judged, reason=None) if asked_in_vain else judged)
    primary = [each for each in passed if _is_primary(each.facts, want)]
    if not primary:
        detail = f"What was confirmed is no licence; needed is {asked}."
        return Standing(asking.unverified("registration", text, detail, "registration.not_primary_source"))
    problems = [_problem(each, claim, want, today) for each in primary]
    sufficient = [each for each, problem in zip(primary, problems, strict=True) if problem is None]
    if not sufficient:
        code, detail = next(problem for problem in problems if problem)
        return Standing(asking.unverified("registration", text, detail, code))
    return _standing(asking, text, claim, sufficient)


def _standing(asking: Asking, text: str, claim: Claim, sufficient: Sequence[Finding]) -> Standing:
    since = {each.subject: iso_date(each.facts.get("registered_since")) for each in sufficient}
    here = [since[each.subject] for each in sufficient if places(claim.jurisdiction)[0] in _places(each.facts)]
    records = [each.facts.get("dn_record") for each in sufficient]
    shown, absent = any(each is True for each in records), any(each is False for each in records)
    names = ", ".join(sorted({str(each.facts.get("registry")) for each in sufficient}))
    return Standing(
        asking.met("registration", text, f"Confirmed by {names}."),
        min((day for day in since.values() if day), default=None),
        min((day for day in here if day), default=None),
        True if shown else (False if absent else None),
    )


def _is_primary(facts: Mapping[str, object], want: Wanted) -> bool:
    return facts.get("is_primary_source") is True and facts.get("registry") in want.primary


def _problem(finding: Finding, claim: Claim, want: Wanted, today: date) -> tuple[str, str] | None:
    """Why a confirmed registration still does not cover this claim; ``None`` when it does."""
    facts = finding.facts
    registry = str(facts.get("registry"))
    spoken_for = _places(facts)
    told_where = spoken_for or not want.local or registry == SANDBOX
    if not told_where or (spoken_for and not spoken_for & set(places(claim.jurisdiction))):
        shown = ", ".join(sorted(spoken_for)) or "no place"
        return "registration.other_jurisdiction", f"{registry} shows {shown}, not {claim.jurisdiction}."
    professions = _texts(facts, "professions")
    if professions and claim.profession not in {_profession(each) for each in professions}:
        shown = ", ".join(professions)
        return "jurisdiction.conditions_unverified", f"{registry} shows {shown}, not {claim.profession.value}."
    expires = iso_date(facts.get("expires_on"))
    if expires is not None and expires < today:
        return "jurisdiction.conditions_unverified", f"{registry} shows an expiry on {expires}, before {today}."
    asked = finding.evidence.retrieved_at.date() if finding.evidence else None
    if asked is None or today - asked > EVIDENCE_MAX_AGE:
        when = f"on {asked}" if asked else "at no recorded time"
        return "registry.stale_source", f"{registry} was asked {when}; at most {EVIDENCE_MAX_AGE.days} days may pass."
    return None


def _places(facts: Mapping[str, object]) -> set[str]:
    return {place.strip().upper() for place in _texts(facts, "jurisdictions")}


def _texts(facts: Mapping[str, object], name: str) -> list[str]:
    value = facts.get(name)
    return [str(each) for each in value] if isinstance(value, list | tuple) else []


def _profession(text: str) -> Profession | None:
    try:
        return profession_of(text)
    except ValueError:
        return None


def iso_date(value: object) -> date | None:
    """An ISO date of a register's facts; ``None`` when it gave none, or something else in its place."""
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None
