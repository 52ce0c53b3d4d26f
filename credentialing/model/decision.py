"""A decision and the clauses it rests on; stored so that it can be replayed."""

from dataclasses import dataclass
from enum import StrEnum

from credentialing.model.finding import Reason
from credentialing.model.states import SubmissionState


class Met(StrEnum):
    """``unverified``: nothing we looked at settles it; a person has to."""

    MET = "met"
    NOT_MET = "not_met"
    UNVERIFIED = "unverified"
    NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Clause:
    """One requirement of a rule pack against one submission, with its citation and why it is (not) met."""

    id: str
    text: str
    met: Met
    detail: str
    source: str


@dataclass(frozen=True, slots=True)
class Decision:
    """``state`` is ``approved``, ``rejected``, ``in_review`` or ``needs_information``.

    ``inputs_sha256`` is the JCS hash of claim, programme, findings, pack and date: the same inputs, the same answer.
    """

    state: SubmissionState
    pack: str
    pack_version: str
    clauses: tuple[Clause, ...]
    reasons: tuple[Reason, ...]
    inputs_sha256: str
