"""The words badges are described with, for people: professions, registers, places and times."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from credentialing.model.badge import BadgeFacts

SHORT_NAME: Final = "DN"
LONG_NAME: Final = "Dry Needling (DN)"
TEST_NOTE: Final = "TEST BADGE: made in test mode, about nobody, and proof of nothing."


@dataclass(frozen=True, slots=True)
class Register:
    """A public register: what it is called and where anyone can look a number up. ``url`` may be empty."""

    name: str
    url: str


# fmt: off
_REGISTERS: Final[Mapping[str, Register]] = {
    "us_nppes": Register("NPPES NPI Registry", "https://npiregistry.cms.hhs.gov/search"),
    "au_ahpra": Register("Ahpra register of practitioners", "https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx"),
    "au_ahpra_register": Register("Ahpra register of practitioners", "https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx"),
    "au_ahpra_pie": Register("Ahpra register of practitioners", "https://www.ahpra.gov.au/Registration/Registers-of-Practitioners.aspx"),
    "au_association": Register("Australian professional association", ""),
    "nz_hpi": Register("New Zealand Health Practitioner Index", ""),
    "uk_hcpc": Register("HCPC register", "https://www.hcpc-uk.org/check-the-register/"),
    "ie_coru": Register("CORU register", "https://www.coru.ie/"),
    "ca_cpo": Register("College of Physiotherapists of Ontario", "https://www.collegept.org/"),
    "ca_cpta": Register("College of Physiotherapists of Alberta", "https://www.cpta.ab.ca/"),
    "ca_bc": Register("British Columbia register", ""),
    "us_state_board": Register("State licensing board", ""),
    "us_ptcompact": Register("PT Compact", "https://ptcompact.org/"),
    "us_boc": Register("Board of Certification for the Athletic Trainer", "https://bocatc.org/"),
    "sandbox": Register("Sandbox register (test data only)", ""),
}
# fmt: on


def register_of(registry: str) -> Register:
    """The register of that key; one we have no words for is called by its key, without an address."""
    return _REGISTERS.get(registry) or Register(registry.replace("_", " "), "")


def plain(term: str) -> str:
    """``upper_limb`` -> ``upper limb``"""
    return term.replace("_", " ")


def hours(number: float) -> str:
    """``28`` and ``28.5`` rather than ``28.0``."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


def day(moment: datetime | date) -> str:
    """``23 November 2026``, in UTC: unambiguous to readers on both sides of the Atlantic."""
    if isinstance(moment, datetime):
        moment = moment.astimezone(UTC)
    return f"{moment.day} {moment:%B %Y}"


def day_of(text: str) -> str:
    """The same for an ISO date as text; what is no date is shown as it came."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def place(facts: BadgeFacts) -> str:
    """``Geelong, VIC, AU``; empty where nothing is known."""
    return ", ".join(part for part in (facts.city, facts.region, facts.country) if part)


def listed(words: tuple[str, ...]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def ago(moment: datetime, now: datetime) -> str:
    """``today``, ``yesterday``, ``12 days ago``, ``in 3 days``; whole UTC days."""
    days = (now.astimezone(UTC).date() - moment.astimezone(UTC).date()).days
    if days in (0, 1, -1):
        return {0: "today", 1: "yesterday", -1: "tomorrow"}[days]
    if abs(days) >= 730:
        years = abs(days) // 365
        return f"{years} years ago" if days > 0 else f"in {years} years"
    if abs(days) >= 90:
        months = abs(days) // 30
        return f"{months} months ago" if days > 0 else f"in {months} months"
    return f"{days} days ago" if days > 0 else f"in {-days} days"
