"""The kinds of checks there are, one row each: what is looked at and which queue does the looking."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CheckKind:
    """``per``: what one check of this kind is about. ``queue``: who runs it (``None``: decided with the plan)."""

    kind: str
    per: str
    queue: str
    says: str


# fmt: off
_ROWS: Final = (
    CheckKind("document.integrity", "document", "documents", "The file is whole, harmless and unaltered."),
    CheckKind("document.type", "document", "documents", "The file is of an accepted kind and what its name says."),
    CheckKind("document.content", "document", "documents", "Name, date, hours and number on it agree with the claim."),
    CheckKind("document.reuse", "document", "documents", "Nobody else was certified with this file or number."),
    CheckKind("document.signature", "document", "documents", "A digital signature on it, if any, is the body's."),
    CheckKind("registry.registration", "registration", "registers", "The register knows the person, in good standing."),
    CheckKind("programme.recognised", "submission", "checks", "The programme is known and was recognised on the date."),
    CheckKind("programme.hours", "submission", "checks", "The hours claimed are what the programme carries."),
    CheckKind("issuer.accredited", "submission", "checks", "The training body is in good standing."),
    CheckKind("certificate.number", "submission", "checks", "The training body used this number once."),
    CheckKind("practitioner.duplicate", "submission", "checks", "The practitioner has no such badge already."),
    CheckKind("jurisdiction.scope", "submission", "checks", "Rules are known for this profession in this place."),
    CheckKind("consent", "submission", "checks", "The practitioner agreed to publication."),
)
# fmt: on
CHECK_KINDS: Final[Mapping[str, CheckKind]] = {row.kind: row for row in _ROWS}
