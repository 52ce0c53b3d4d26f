"""What the file is: of an accepted kind, whole, harmless, unaltered. Pure: the defects were found in the sandbox."""

from collections.abc import Sequence
from typing import Final

from credentialing.documents.reading.model import Defect, FileKind, Reading
from credentialing.model.finding import Evidence, Finding, Reason
from credentialing.model.reasons import REASONS, Severity
from credentialing.model.states import Outcome

_OF_TYPE: Final = frozenset({"document.wrong_type", "document.too_large", "document.encrypted"})


def worst(reasons: Sequence[Reason]) -> Outcome:
    """``fail`` if any reason rejects, ``inconclusive`` if any other stands against, ``pass`` for none."""
    severities = {REASONS[reason.code].severity for reason in reasons} - {Severity.NOTE}
    if Severity.REJECT in severities:
        return Outcome.FAIL
    return Outcome.INCONCLUSIVE if severities else Outcome.PASS


def check_integrity(reading: Reading, subject: str, evidence: Evidence) -> Finding:
    """Whether the file is whole, harmless and unaltered."""
    defects = [defect for defect in reading.defects if defect.code not in _OF_TYPE]
    facts: dict[str, object] = {"notes": list(reading.notes), "size": reading.size, "pages": reading.pages}
    return _finding("document.integrity", subject, defects, evidence, facts)


def check_type(reading: Reading, subject: str, evidence: Evidence) -> Finding:
    """Whether the file is of an accepted kind and size."""
    defects = [defect for defect in reading.defects if defect.code in _OF_TYPE]
    if reading.kind is FileKind.UNKNOWN and not reading.defects:
        # Nothing passes for free: a reader that could not tell the kind must not count as having found it in order.
        defects = [Defect("document.wrong_type", "The kind of the file could not be told.")]
    return _finding("document.type", subject, defects, evidence, {"kind": reading.kind.value})


def _finding(
    kind: str, subject: str, defects: Sequence[Defect], evidence: Evidence, facts: dict[str, object]
) -> Finding:
    reasons = tuple(Reason(defect.code, defect.detail) for defect in defects)
    return Finding(kind, subject, worst(reasons), reasons, evidence, facts)
