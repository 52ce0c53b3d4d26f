"""What a training body says about a practitioner: an attestation, to be validated, not yet a fact."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final


class Profession(StrEnum):
    """One name for each profession, whatever a jurisdiction calls it."""

    PHYSIOTHERAPIST = "physiotherapist"
    MYOTHERAPIST = "myotherapist"
    ATHLETIC_TRAINER = "athletic_trainer"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    CHIROPRACTOR = "chiropractor"
    OSTEOPATH = "osteopath"
    MASSAGE_THERAPIST = "massage_therapist"
    SPORTS_THERAPIST = "sports_therapist"
    ACUPUNCTURIST = "acupuncturist"
    PODIATRIST = "podiatrist"
    MEDICAL_PRACTITIONER = "medical_practitioner"
    NURSE_PRACTITIONER = "nurse_practitioner"


PROFESSION_ALIASES: Final[Mapping[str, Profession]] = {
    "physical_therapist": Profession.PHYSIOTHERAPIST,
    "pt": Profession.PHYSIOTHERAPIST,
    "physio": Profession.PHYSIOTHERAPIST,
    "at": Profession.ATHLETIC_TRAINER,
    "ot": Profession.OCCUPATIONAL_THERAPIST,
    "dc": Profession.CHIROPRACTOR,
    "remedial_massage_therapist": Profession.MASSAGE_THERAPIST,
    "physician": Profession.MEDICAL_PRACTITIONER,
}


def profession_of(text: str) -> Profession:
    """The profession named by ``text`` ("Physical therapist", "physiotherapist"); ``ValueError`` if we know none."""
    key = text.strip().lower().replace(" ", "_").replace("-", "_")
    return PROFESSION_ALIASES.get(key) or Profession(key)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as claimed. ``given`` may be empty for a mononym; ``former`` are whole names once borne."""

    given: str
    family: str
    former: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        return f"{self.given} {self.family}".strip()


@dataclass(frozen=True, slots=True)
class Registration:
    """A number under which a register is said to know the person; ``registry`` is a key of the registries' table."""

    registry: str
    number: str


@dataclass(frozen=True, slots=True)
class Locality:
    city: str = ""
    region: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Hours:
    """Hours of training by kind. ``general`` is pre-entry or foundation study that some US rules count apart.

    ``supervised_sessions`` is a count of patient sessions, not hours, and is in no total.
    """

    theory: float = 0
    in_person: float = 0
    general: float = 0
    supervised_sessions: int = 0

    @property
    def total(self) -> float:
        return self.theory + self.in_person + self.general


@dataclass(frozen=True, slots=True)
class Certification:
    """The certificate that is claimed: what was completed, when, and under which number."""

    programme: str
    completed_on: date
    certificate_number: str
    hours: Hours
    level: str = "foundation"
    regions: tuple[str, ...] = ()
    exams: tuple[str, ...] = ()
    instructor: str = ""
    expires_on: date | None = None
    unit_of_competency: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One submission's content. ``jurisdiction`` is an ISO 3166 code: ``AU-VIC``, ``US-CO``, ``GB``."""

    name: Name
    profession: Profession
    jurisdiction: str
    registrations: tuple[Registration, ...]
    certification: Certification
    locality: Locality = Locality()
    languages: tuple[str, ...] = ()
    consent_to_publish: bool = False
    consent_given_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """A course of training as its body describes it in its catalogue. Hours are what a full completion carries."""

    id: str
    organisation: str
    name: str
    level: str
    hours: Hours
    recognised_from: date | None = None
    recognised_until: date | None = None
    professions: tuple[Profession, ...] = ()
    regions: tuple[str, ...] = ()
    exams: tuple[str, ...] = ()
    approvals: tuple[str, ...] = ()
