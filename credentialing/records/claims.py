"""A claim as JSON and back: how a submission's content is kept."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from credentialing.model.claim import Certification, Claim, Hours, Locality, Name, Registration, profession_of


def to_json(claim: Claim) -> dict[str, Any]:
    """JSON values only: dates as ISO 8601 text."""
    return asdict(
        claim,
        dict_factory=lambda pairs: {k: v.isoformat() if isinstance(v, date | datetime) else v for k, v in pairs},
    )


def from_json(value: Mapping[str, Any]) -> Claim:
    """The claim ``to_json`` wrote."""
    certification = value["certification"]
    expires_on = certification["expires_on"]
    given_at = value["consent_given_at"]
    return Claim(
        name=Name(value["name"]["given"], value["name"]["family"], tuple(value["name"]["former"])),
        profession=profession_of(value["profession"]),
        jurisdiction=value["jurisdiction"],
        registrations=tuple(Registration(**entry) for entry in value["registrations"]),
        certification=Certification(
            programme=certification["programme"],
            completed_on=date.fromisoformat(certification["completed_on"]),
            certificate_number=certification["certificate_number"],
            hours=Hours(**certification["hours"]),
            level=certification["level"],
            regions=tuple(certification["regions"]),
            exams=tuple(certification["exams"]),
            instructor=certification["instructor"],
            expires_on=date.fromisoformat(expires_on) if expires_on else None,
            unit_of_competency=certification["unit_of_competency"],
        ),
        locality=Locality(**value["locality"]),
        languages=tuple(value["languages"]),
        consent_to_publish=value["consent_to_publish"],
        consent_given_at=datetime.fromisoformat(given_at) if given_at else None,
    )
