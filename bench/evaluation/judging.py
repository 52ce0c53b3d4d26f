"""What the service would do with one pair: the real reading, the real checks, and the decision they lead to."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from bench.evaluation.manifest import ClaimRow, Pair, Verdict
from credentialing.documents.checks.document import check_document
from credentialing.documents.checks.reuse import Earlier
from credentialing.documents.reading.model import Reading
from credentialing.matching.fields import Meant
from credentialing.model.claim import Certification, Claim, Hours, Name, Profession
from credentialing.model.finding import Finding
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.states import Outcome

Read = Callable[[bytes, str], tuple[Reading, float]]  # a file and its name; what it says, and the seconds reading took

_HARMLESS: Final = frozenset({Outcome.PASS, Outcome.NOT_APPLICABLE})


@dataclass(frozen=True, slots=True)
class Judged:
    """One pair with its decision. ``reasons`` are (code, sentence); ``seconds`` of reading and checks, wall clock.

    ``day_first``: in which order the document shows that its numeric dates are written, if it does; ``otherwise``, of a
    pair that goes to a person: what is decided if the day is known to come first, and if it is known not to.
    """

    pair: Pair
    decided: Verdict
    reasons: tuple[tuple[str, str], ...]
    seconds: float
    day_first: bool | None = None
    otherwise: tuple["Judged", "Judged"] | None = None

    @property
    def is_false_accept(self) -> bool:
        return self.decided is Verdict.ACCEPT and self.pair.label is not Verdict.ACCEPT

    @property
    def is_wrongly_rejected(self) -> bool:
        return self.decided is Verdict.REJECT and self.pair.label is Verdict.ACCEPT


def claim_of(row: ClaimRow) -> Claim:
    """The claim as a training body would submit it. A manifest knows one total of hours, so they are of one kind."""
    certification = Certification(
        programme="evaluated",
        completed_on=row.completed or row.issued,
        certificate_number=row.number,
        hours=Hours(in_person=row.hours),
        expires_on=row.expires,
    )
    name = Name(row.given, row.family, row.former)
    return Claim(name, Profession.PHYSIOTHERAPIST, "AU-VIC", (), certification)


def decide(findings: Sequence[Finding]) -> Verdict:
    """Accept only if the content passed and nothing else stands against; reject only for a reason that rejects."""
    if any(
        finding.outcome is Outcome.FAIL and REASONS[reason.code].severity is Severity.REJECT
        for finding in findings
        for reason in finding.reasons
    ):
        return Verdict.REJECT
    content = [finding for finding in findings if finding.kind == "document.content"]
    if content and content[0].outcome is Outcome.PASS and all(finding.outcome in _HARMLESS for finding in findings):
        return Verdict.ACCEPT
    return Verdict.REVIEW


def judge(read: Read, corpus: Path, pairs: Sequence[Pair], now: datetime) -> list[Judged]:
    """Read the one document of ``pairs`` and check each claim about it. No record of earlier documents is consulted."""
    file = Path(pairs[0].file)
    reading, took = read((corpus / file).read_bytes(), file.name)
    return [_judged(reading, pair, now, took) for pair in pairs]


def _judged(reading: Reading, pair: Pair, now: datetime, took: float) -> Judged:
    alone = _known(reading, pair, now, took, None)
    if alone.decided is not Verdict.REVIEW:
        return alone
    first, second = (_known(reading, pair, now, took, known) for known in (True, False))
    return replace(alone, otherwise=(first, second))


def _known(reading: Reading, pair: Pair, now: datetime, took: float, day_first: bool | None) -> Judged:  # noqa: FBT001
    started = time.perf_counter()
    findings = check_document(
        reading,
        claim_of(pair.claim),
        document_id=pair.id,
        earlier=Earlier(),
        training_body_name=pair.claim.body,
        programme_name=pair.claim.course,
        now=now,
        day_first=day_first,
        meant=Meant(day_of_issue=pair.claim.completed is None, total_only=True, lapse_apart=True),
    )
    seconds = took + time.perf_counter() - started
    reasons = tuple((reason.code, reason.detail) for finding in findings for reason in finding.reasons)
    shown = next((finding.facts.get("day_first") for finding in findings if "day_first" in finding.facts), None)
    return Judged(pair, decide(findings), reasons, seconds, None if shown is None else bool(shown))
