"""One requirement held against one submission: its clause, and the reason that follows when it is not met."""

from collections.abc import Sequence
from dataclasses import dataclass

from credentialing.model.decision import Clause, Met
from credentialing.model.finding import Finding, Reason
from credentialing.model.reasons import REASONS, Severity
from credentialing.rules.rule import Rule

UNVERIFIED = "jurisdiction.conditions_unverified"
UNMET = "jurisdiction.conditions_unmet"


def speaks_against(findings: Sequence[Finding]) -> bool:
    """Whether any finding gives a reason that keeps a record from being approved."""
    return any(REASONS[reason.code].severity is not Severity.NOTE for each in findings for reason in each.reasons)


@dataclass(frozen=True, slots=True)
class Judged:
    clause: Clause
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Asking:
    """Writes the clauses of one rule. ``id`` is the rule's, or the pack's where there is no rule."""

    id: str
    source: str

    @classmethod
    def of(cls, rule: Rule) -> "Asking":
        return cls(rule.id, f"{rule.citation} (as of {rule.as_of})")

    def met(self, name: str, text: str, detail: str) -> Judged:
        return Judged(self._clause(name, text, Met.MET, detail))

    def not_applicable(self, name: str, text: str, detail: str) -> Judged:
        return Judged(self._clause(name, text, Met.NOT_APPLICABLE, detail))

    def unverified(self, name: str, text: str, detail: str, code: str = UNVERIFIED) -> Judged:
        return Judged(self._clause(name, text, Met.UNVERIFIED, detail), Reason(code, detail))

    def not_met(self, name: str, text: str, detail: str, code: str = UNMET) -> Judged:
        return Judged(self._clause(name, text, Met.NOT_MET, detail), Reason(code, detail))

    def _clause(self, name: str, text: str, met: Met, detail: str) -> Clause:
        return Clause(f"{self.id}.{name}", text, met, detail, self.source)
