"""What a rule pack says, as values: a rule for one profession in one place, what it asks and where it is from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from credentialing.model.claim import Profession

LETTERS: Final = "DN"


class Status(StrEnum):
    """What the law of a place says. Only the two ``allowed`` ones can ever award without a person."""

    ALLOWED_RULES = "allowed_rules"
    ALLOWED_NO_NUMERIC = "allowed_no_numeric"
    PERMITTED_PENDING_RULES = "permitted_pending_rules"
    SILENT = "silent"
    PROHIBITED = "prohibited"
    UNKNOWN = "unknown"


AWARDING: Final = frozenset({Status.ALLOWED_RULES, Status.ALLOWED_NO_NUMERIC})


class RecordKind(StrEnum):
    """What the licensing body itself keeps about dry needling."""

    NONE = "none"
    KEEP_PROOF = "keep_proof"  # the practitioner keeps the certificate and shows it on request
    SUBMIT_PROOF = "submit_proof"  # proof is filed; filing is not approval
    BOARD_REGISTRATION = "board_registration"
    ENDORSEMENT = "endorsement"
    ROSTER = "roster"
    UNKNOWN = "unknown"


class Confidence(StrEnum):
    """A: the primary text was seen. B: a secondary source was. C: from memory; it settles nothing by itself."""

    A = "A"
    B = "B"
    C = "C"


@dataclass(frozen=True, slots=True)
class Source:
    """``as_of``: the ISO date, month or year for which the source speaks; for an undated page, when it was seen."""

    citation: str
    confidence: Confidence
    as_of: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of competency whose completion within its accreditation is the evidence of training."""

    code: str
    nominal_hours: float
    accredited_from: date | None = None
    accredited_until: date | None = None


@dataclass(frozen=True, slots=True)
class Requires:
    """What must be shown. Hours as in ``model.claim.Hours``; ``None``, empty or false: not asked.

    ``general_by_degree``: general hours are usually part of the entry degree, so their absence is a question, no
    shortfall. ``sessions_as_hours``: the total counts each supervised session as an hour. ``sessions_elsewhere``:
    sessions in another place or the forces may stand in. ``exams``: groups, any one of each group is enough.
    ``years_here``: the years count in this jurisdiction only. ``approvals``: any one body's approval is enough.
    ``regions_only``: the body regions that may be needled. ``by_hand``: conditions only a person can verify.
    ``unconfirmed``: names of fields here that are from memory or known to exist with a number we have not seen:
    they neither award nor reject.
    """

    total_hours: float | None = None
    in_person_hours: float | None = None
    theory_hours: float | None = None
    general_hours: float | None = None
    general_by_degree: bool = False
    hands_on: bool = False
    no_online: bool = False
    sessions: int | None = None
    sessions_as_hours: bool = False
    sessions_elsewhere: bool = False
    exams: tuple[tuple[str, ...], ...] = ()
    units: tuple[Unit, ...] = ()
    years_registered: int | None = None
    years_here: bool = False
    approvals: tuple[str, ...] = ()
    instructor_years: int | None = None
    states_regions: bool = False
    regions_only: tuple[str, ...] = ()
    by_hand: tuple[str, ...] = ()
    unconfirmed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Guideline:
    """Hours that a professional body suggests and no law demands: fewer go to a person, never to a rejection."""

    total_hours: float | None = None
    in_person_hours: float | None = None


@dataclass(frozen=True, slots=True)
class BoardRecord:
    """``deadline_days``: how long after the course proof may still be filed."""

    kind: RecordKind = RecordKind.NONE
    deadline_days: int | None = None


@dataclass(frozen=True, slots=True)
class Provisional:
    """Practice may begin after ``after_hours``; the rest is due within ``months``."""

    after_hours: float
    months: int


@dataclass(frozen=True, slots=True)
class Registers:
    """Which registries settle the registration (``primary``) and which only help to know the person (``identity``).

    ``local``: a primary register here speaks for one subdivision, so an answer that names none covers none.
    """

    primary: tuple[str, ...] = ()
    identity: tuple[str, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. ``effective``: first day in force; ``None`` when the sources give none: since before our records.

    ``meanwhile``: for a pending rule, whether needling is known to be ``not_permitted`` until then.
    ``duties``: what binds in practice and no certificate can show.
    """

    id: str
    jurisdiction: str
    profession: Profession
    status: Status
    sources: tuple[Source, ...]
    effective: date | None = None
    requires: Requires = Requires()
    guideline: Guideline = Guideline()
    board_record: BoardRecord = BoardRecord()
    provisional: Provisional | None = None
    registers: Registers = Registers()
    duties: tuple[str, ...] = ()
    meanwhile: str = "unknown"
    note: str = ""

    @property
    def citation(self) -> str:
        return "; ".join(source.citation for source in self.sources)

    @property
    def as_of(self) -> str:
        """The latest date for which any of the sources speaks."""
        return max(source.as_of for source in self.sources)

    @property
    def from_memory(self) -> bool:
        return all(source.confidence is Confidence.C for source in self.sources)


@dataclass(frozen=True, slots=True)
class Pack:
    """A country's rules. ``version`` is a date and a letter; ``sha256`` is of the JCS form of everything in it.

    ``review_by``: the day after which nobody has looked whether the law changed; from then on a person decides.
    """

    id: str
    version: str
    sha256: str
    review_by: date
    rules: tuple[Rule, ...]
    registers: Mapping[Profession, Registers] = field(default_factory=dict)
