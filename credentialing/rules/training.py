"""The training a rule asks for, held against the claim: hours, sessions, units, exams, the course and its teacher."""

import re
from collections.abc import Iterator
from datetime import date

from credentialing.model.claim import Claim, Programme
from credentialing.model.decision import Met
from credentialing.rules.judged import UNMET, Asking, Judged
from credentialing.rules.registration import Standing
from credentialing.rules.rule import Rule

HOURS_SHORT = "programme.hours_insufficient"
IN_PERSON_SHORT = "programme.in_person_hours_insufficient"


def judge_training(
    rule: Rule, claim: Claim, programme: Programme | None, standing: Standing, today: date
) -> Iterator[Judged]:
    """One clause for each thing the rule asks of training and experience, in a fixed order."""
    asking = Asking.of(rule)
    yield from _hours(rule, asking, claim)
    yield from _guideline(rule, asking, claim)
    yield from _sessions(rule, asking, claim)
    yield from _units(rule, asking, claim)
    yield from _exams(rule, asking, claim)
    yield from _years(rule, asking, claim, standing, today)
    yield from _course(rule, asking, claim, programme)
    yield from _by_hand(rule, asking)


def _hours(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    for judged in (*_minimums(rule, asking, claim), *_manner(rule, asking, claim)):
        yield _begun(rule, asking, claim, judged)


def _minimums(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    needs, hours = rule.requires, claim.certification.hours
    sessions = hours.supervised_sessions if needs.sessions_as_hours else 0
    # Hours that a degree usually holds are not missing from the total only because this certificate is silent.
    assumed = max(0, (needs.general_hours or 0) - hours.general) if needs.general_by_degree else 0
    yield from _minimum(rule, asking, "total_hours", "hours in all", hours.total + sessions + assumed, HOURS_SHORT)
    yield from _minimum(rule, asking, "in_person_hours", "hours in person", hours.in_person, IN_PERSON_SHORT)
    yield from _minimum(rule, asking, "theory_hours", "hours of theory", hours.theory, HOURS_SHORT)
    if assumed:
        detail = (
            f"{hours.general:g} of {needs.general_hours:g} general hours are certified; a degree may hold the rest."
        )
        yield asking.unverified("general_hours", "General hours, usually part of the degree", detail)
    else:
        yield from _minimum(rule, asking, "general_hours", "general hours", hours.general, HOURS_SHORT)


def _manner(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    needs, hours = rule.requires, claim.certification.hours
    if needs.hands_on:
        text = "Hands-on training in person"
        if hours.in_person > 0:
            yield asking.met("hands_on", text, f"{hours.in_person:g} hours in person.")
        else:
            yield asking.not_met("hands_on", text, "The certificate has no hours in person.", IN_PERSON_SHORT)
    if needs.no_online:
        text = "No part of the needling course online"
        if hours.theory == 0 or (needs.in_person_hours and hours.in_person >= needs.in_person_hours):
            yield asking.met("no_online", text, f"{hours.in_person:g} hours in person carry what the rule asks.")
        else:
            yield asking.unverified(
                "no_online", text, f"How {hours.theory:g} hours of theory were taught is not known."
            )


def _minimum(rule: Rule, asking: Asking, name: str, what: str, have: float, code: str) -> Iterator[Judged]:
    need: float | None = getattr(rule.requires, name)
    if name in rule.requires.unconfirmed:
        known = "a number we have not seen" if need is None else f"{need:g}, which we know from memory only"
        yield asking.unverified(name, f"A minimum of {what}", f"The rule asks for {known}; {have:g} are certified.")
    elif need is not None:
        yield _at_least(asking, name, what, have, need, code)


def _at_least(asking: Asking, name: str, what: str, have: float, need: float, code: str) -> Judged:
    text, detail = f"At least {need:g} {what}", f"{have:g} of {need:g} {what}"
    if have >= need:
        return asking.met(name, text, f"{detail}.")
    return asking.not_met(name, text, f"{detail}: {need - have:g} missing.", code)


def _begun(rule: Rule, asking: Asking, claim: Claim, judged: Judged) -> Judged:
    """A shortfall of hours, where the law lets practice begin before the course is complete: a person decides."""
    early, total = rule.provisional, claim.certification.hours.total
    if early is None or judged.clause.met is not Met.NOT_MET or total < early.after_hours:
        return judged
    leave = f"Practice may begin after {early.after_hours:g} h, the rest is due within {early.months} months."
    name = judged.clause.id.removeprefix(f"{rule.id}.")
    return asking.unverified(name, judged.clause.text, f"{judged.clause.detail} {leave}")


def _guideline(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    hours = claim.certification.hours
    for name, what, have, suggested in (
        ("suggested_hours", "hours in all, as suggested", hours.total, rule.guideline.total_hours),
        ("suggested_in_person", "hours in person, as suggested", hours.in_person, rule.guideline.in_person_hours),
    ):
        if suggested is None:
            continue
        text, detail = f"At least {suggested:g} {what}", f"{have:g} of {suggested:g} {what}"
        if have >= suggested:
            yield asking.met(name, text, f"{detail}.")
        else:
            yield asking.unverified(name, text, f"{detail}; no law demands them, so a person decides.")


def _sessions(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    need, have = rule.requires.sessions, claim.certification.hours.supervised_sessions
    if need is None:
        return
    judged = _at_least(asking, "sessions", "supervised sessions", have, need, UNMET)
    if judged.clause.met is Met.NOT_MET and rule.requires.sessions_elsewhere:
        detail = f"{judged.clause.detail} Sessions elsewhere or in the forces may stand in."
        judged = asking.unverified("sessions", judged.clause.text, detail)
    yield judged


def _units(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    if not rule.requires.units:
        return
    known = {unit.code: unit for unit in rule.requires.units}
    text = f"Completed one of the units {', '.join(known)}"
    code, done = claim.certification.unit_of_competency.strip().upper(), claim.certification.completed_on
    unit, total = known.get(code), claim.certification.hours.total
    if unit is None:
        yield asking.unverified("unit", text, f"{code} is none of them." if code else "No unit is named.")
    elif done < (unit.accredited_from or done) or done > (unit.accredited_until or done):
        span = f"{unit.accredited_from} to {unit.accredited_until}"
        yield asking.unverified("unit", text, f"{code} was accredited from {span}; it was completed on {done}.")
    elif total < unit.nominal_hours:
        detail = f"{code} has {unit.nominal_hours:g} nominal hours; {total:g} are certified."
        yield asking.unverified("unit", text, detail)
    else:
        yield asking.met("unit", text, f"{code}, {total:g} of {unit.nominal_hours:g} nominal hours, on {done}.")


def _exams(rule: Rule, asking: Asking, claim: Claim) -> Iterator[Judged]:
    passed = {_key(exam) for exam in claim.certification.exams}
    for group in rule.requires.exams:
        name, text = f"exam_{group[0]}", f"Examination: {' or '.join(group)}"
        shown = sorted(passed & {_key(exam) for exam in group})
        if "exams" in rule.requires.unconfirmed:
            yield asking.unverified(name, text, "That this is asked for we know from memory only.")
        elif shown:
            yield asking.met(name, text, f"Passed: {', '.join(shown)}.")
        else:
            yield asking.unverified(name, text, "The record names no such examination.")


def _years(rule: Rule, asking: Asking, claim: Claim, standing: Standing, today: date) -> Iterator[Judged]:
    need = rule.requires.years_registered
    if need is None:
        return
    where = f" in {claim.jurisdiction}" if rule.requires.years_here else ""
    text = f"At least {need} {'year' if need == 1 else 'years'} registered{where}"
    since = standing.since_here if rule.requires.years_here else standing.since
    if since is None:
        yield asking.unverified("years", text, "No register has shown since when.")
    elif "years_registered" in rule.requires.unconfirmed:
        yield asking.unverified("years", text, f"Registered since {since}; the number is from memory only.")
    elif anniversary(since, need) <= today:
        yield asking.met("years", text, f"Registered since {since}.")
    else:
        yield asking.not_met("years", text, f"Registered since {since}: until {anniversary(since, need)} too short.")


def _course(rule: Rule, asking: Asking, claim: Claim, programme: Programme | None) -> Iterator[Judged]:
    needs = rule.requires
    if needs.approvals:
        text = f"A course approved by {' or '.join(needs.approvals)}"
        held = {_key(each): each for each in (programme.approvals if programme else ())}
        shown = sorted(held[_key(each)] for each in needs.approvals if _key(each) in held)
        if shown:
            yield asking.met("approval", text, f"Approved by {', '.join(shown)}.")
        else:
            yield asking.unverified("approval", text, "The programme's description shows no such approval.")
    if needs.instructor_years is not None:
        text = f"Taught by someone with {needs.instructor_years} or more years of dry needling"
        yield asking.unverified("instructor", text, "The record does not show the teacher's experience.")
    regions = claim.certification.regions
    if needs.states_regions:
        text = "The course states the regions it covered"
        if regions:
            yield asking.met("regions", text, f"Stated: {', '.join(regions)}.")
        else:
            yield asking.unverified("regions", text, "The record names no region.")
    if needs.regions_only:
        text = f"Only {', '.join(needs.regions_only)}"
        if regions and {_key(each) for each in regions} <= {_key(each) for each in needs.regions_only}:
            yield asking.met("regions_only", text, f"Trained in {', '.join(regions)}.")
        else:
            detail = (
                f"Trained in {', '.join(regions) or 'regions not named'}; a badge must not suggest more than these."
            )
            yield asking.unverified("regions_only", text, detail)


def _by_hand(rule: Rule, asking: Asking) -> Iterator[Judged]:
    for index, condition in enumerate(rule.requires.by_hand, start=1):
        text = condition[:1].upper() + condition[1:]
        yield asking.unverified(f"by_hand_{index}", text, f"Only a person can verify this: {condition}.")
    if rule.from_memory:
        yield asking.unverified("source", "The rule was read in a source", "We know this rule from memory only.")


def anniversary(day: date, years: int) -> date:
    """The same day ``years`` later; 29 February counts from 1 March where there is none."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def _key(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()
