"""What the law of a place says about a profession needling there, for whoever reads a badge."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from credentialing.model.claim import Profession
from credentialing.rules.rule import Pack, RecordKind, Rule, Status
from credentialing.rules.shelf import find_rule, pack_for, shelf


class Answer(StrEnum):
    PERMITTED = "permitted"
    PERMITTED_WITH_CONDITIONS = "permitted_with_conditions"
    NOT_PERMITTED = "not_permitted"
    UNREGULATED = "unregulated"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Scope:
    """``citation`` and ``as_of`` are empty only where we know no rule. ``conditions``: sentences for a reader."""

    answer: Answer
    rule: str | None
    pack: str | None
    pack_version: str | None
    citation: str
    as_of: str
    conditions: tuple[str, ...]


_ANSWERS: Final = {
    Status.ALLOWED_RULES: Answer.PERMITTED_WITH_CONDITIONS,
    Status.ALLOWED_NO_NUMERIC: Answer.PERMITTED,
    Status.SILENT: Answer.UNREGULATED,
    Status.PROHIBITED: Answer.NOT_PERMITTED,
    Status.UNKNOWN: Answer.UNKNOWN,
}
_HOURS: Final = (
    ("total_hours", "hours in all"),
    ("in_person_hours", "hours in person"),
    ("theory_hours", "hours of theory"),
    ("general_hours", "general hours"),
    ("sessions", "supervised sessions"),
    ("years_registered", "years registered"),
)


def scope(profession: Profession, jurisdiction: str, today: date, *, packs: Sequence[Pack] | None = None) -> Scope:
    """Whether ``profession`` may needle in ``jurisdiction`` (ISO 3166) on ``today``, with what it rests on.

    A pending rule answers as the pack knows it for the time being: ``not_permitted`` or ``unknown``.
    """
    pack = pack_for(shelf() if packs is None else packs, jurisdiction)
    rule = find_rule(pack, profession, jurisdiction, today) if pack else None
    if pack is None or rule is None:
        name, version = (pack.id, pack.version) if pack else (None, None)
        return Scope(Answer.UNKNOWN, None, name, version, citation="", as_of="", conditions=())
    answer = Answer(rule.meanwhile) if rule.status is Status.PERMITTED_PENDING_RULES else _ANSWERS[rule.status]
    return Scope(answer, rule.id, pack.id, pack.version, rule.citation, rule.as_of, _conditions(rule))


def _conditions(rule: Rule) -> tuple[str, ...]:
    needs = rule.requires
    said = [
        f"At least {getattr(needs, name):g} {what}."
        for name, what in _HOURS
        if getattr(needs, name) is not None and name not in needs.unconfirmed
    ]
    said += [f"Examination: {' or '.join(group)}." for group in needs.exams if "exams" not in needs.unconfirmed]
    if needs.units:
        said.append(f"Unit of competency: {' or '.join(unit.code for unit in needs.units)}.")
    if needs.approvals:
        said.append(f"Course approved by {' or '.join(needs.approvals)}.")
    if needs.regions_only:
        said.append(f"Only {', '.join(needs.regions_only)}.")
    if rule.board_record.kind not in {RecordKind.NONE, RecordKind.UNKNOWN}:
        said.append(f"The licensing body's record: {rule.board_record.kind.value.replace('_', ' ')}.")
    return (*said, *(f"{each[:1].upper()}{each[1:]}." for each in needs.by_hand), *rule.duties)
