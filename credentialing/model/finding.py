"""What a check found out, with its reasons and where it looked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from credentialing.model.states import Outcome


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason code of ``model/reasons.py`` with a sentence for this very case, understandable to a training body."""

    code: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a finding comes from: enough to ask again and to prove what was answered then.

    ``request`` names what was asked without secrets or personal data beyond the registration number;
    ``sha256`` is of the raw answer's or the document's bytes, lower-case hex.
    """

    source: str
    retrieved_at: datetime
    sha256: str | None = None
    request: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check. ``facts`` are JSON values that rule packs and reviewers read (never free text to parse).

    ``kind`` is one of ``model/checks.py``; ``subject`` the document id, ``registry:number`` or field it is about.
    """

    kind: str
    subject: str
    outcome: Outcome
    reasons: tuple[Reason, ...] = ()
    evidence: Evidence | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
