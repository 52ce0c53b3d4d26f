"""What a register answers about one number, in one vocabulary for all registers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from credentialing.model.finding import Reason


class Standing(StrEnum):
    """A registration as the register shows it today."""

    REGISTERED = "registered"
    CONDITIONS = "conditions"  # registered, with conditions, undertakings or reprimands to be read by a person
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    INACTIVE = "inactive"  # non-practising, deactivated, retired, cancelled
    NOT_FOUND = "not_found"
    ASSISTED = "assisted"  # no machine channel: a person looks at the public register and records evidence
    UNSETTLED = "unsettled"  # the number cannot be right, or the answer says nothing we can use: ``reasons`` say which


@dataclass(frozen=True, slots=True)
class RegisterAnswer:
    """``names``: every name under which the register lists the person, each ``(given, family)``; first the present one.

    ``is_primary_source``: whether this register itself grants the registration (NPPES, for one, does not).
    ``dn_record``: whether it shows an endorsement, roster entry or filed proof for dry needling; ``None``: silent.
    ``professions``: as the register words them, mapped to ours where known. ``raw_sha256``: of the answer's bytes.
    ``names_are_ascii``: the register cannot write accents, so their absence says nothing about the person.
    ``reasons``: why it is ``unsettled``, or where to look when it is ``assisted``.
    """

    registry: str
    number: str
    standing: Standing
    names: tuple[tuple[str, str], ...] = ()
    professions: tuple[str, ...] = ()
    jurisdictions: tuple[str, ...] = ()
    registered_since: date | None = None
    expires_on: date | None = None
    conditions: tuple[str, ...] = ()
    dn_record: bool | None = None
    is_primary_source: bool = True
    raw_sha256: str | None = None
    request: str = ""
    source: str = ""
    names_are_ascii: bool = False
    reasons: tuple[Reason, ...] = ()
