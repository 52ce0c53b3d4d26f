"""The record a training body submits, and its translation into a ``Claim``."""

from collections.abc import Mapping
from typing import Any, Final

from marshmallow import ValidationError, fields, validate

from credentialing.model.claim import (
    Certification,
    Claim,
    Hours,
    Locality,
    Name,
    Profession,
    Registration,
    profession_of,
)
from schemas.base import JURISDICTION, Form, Moment, Pattern, Text

LEVELS: Final = ("introductory", "foundation", "intermediate", "advanced")
EXAMS: Final = ("written", "practical")


def check_profession(text: str) -> None:
    try:
        profession_of(text)
    except ValueError as error:
        known = ", ".join(profession.value for profession in Profession)
        raise ValidationError(f"We know no such profession; use one of {known}.") from error


class RegistrationForm(Form):
    registry = Text(
        required=True,
        least=2,
        most=40,
        metadata={"description": "The register's short name, as in GET /v1/registries.", "example": "au_ahpra"},
    )
    number = Text(
        required=True,
        least=1,
        most=60,
        metadata={"description": "The registration number.", "example": "PHY0001234567"},
    )


class LocalityForm(Form):
    city = Text(load_default="", metadata={"description": "Town or suburb of practice."})
    region = Text(load_default="", most=60, metadata={"description": "State, province or county."})
    country = fields.String(
        load_default="",
        validate=Pattern(r"^([A-Z]{2})?$", error="Use the two letters of ISO 3166-1."),
        metadata={"description": "ISO 3166-1 country code.", "example": "AU"},
    )
    latitude = fields.Float(
        load_default=None,
        allow_none=True,
        validate=validate.Range(-90, 90),
        metadata={"description": "Degrees north, for searches by distance."},
    )
    longitude = fields.Float(
        load_default=None,
        allow_none=True,
        validate=validate.Range(-180, 180),
        metadata={"description": "Degrees east, for searches by distance."},
    )


class ConsentForm(Form):
    publish = fields.Boolean(
        required=True, metadata={"description": "Whether the practitioner agrees to a public badge page."}
    )
    given_at = Moment(load_default=None, allow_none=True, metadata={"description": "When consent was given."})


class PractitionerForm(Form):
    given_name = Text(
        load_default="", metadata={"description": "Given names as certified; empty for a person with one name."}
    )
    family_name = Text(
        required=True, least=1, metadata={"description": "Family name as certified.", "example": "Nguyễn"}
    )
    former_names = fields.List(
        Text(least=1),
        load_default=list,
        validate=validate.Length(max=10),
        metadata={"description": "Whole names the person bore before, for certificates issued under them."},
    )
    profession = fields.String(
        required=True,
        validate=check_profession,
        metadata={"description": "The profession practised.", "enum": [profession.value for profession in Profession]},
    )
    jurisdiction = fields.String(
        required=True,
        validate=Pattern(JURISDICTION, error="Use an ISO 3166 code such as AU-VIC, US-CO or GB."),
        metadata={"description": "Where the person practises, ISO 3166-1 or 3166-2.", "example": "AU-VIC"},
    )
    registrations = fields.List(
        fields.Nested(RegistrationForm),
        load_default=list,
        validate=validate.Length(max=10),
        metadata={"description": "The registers that know the person, and under which numbers."},
    )
    locality = fields.Nested(LocalityForm, load_default=dict, metadata={"description": "Where patients find them."})
    languages = fields.List(
        fields.String(validate=Pattern(r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", error="Use BCP 47, such as en.")),
        load_default=list,
        validate=validate.Length(max=20),
        metadata={"description": "Languages spoken with patients, BCP 47.", "example": ["en", "fr"]},
    )
    consent = fields.Nested(
        ConsentForm, load_default=None, allow_none=True, metadata={"description": "Consent to publication."}
    )


class HoursForm(Form):
    theory = fields.Float(
        load_default=0, validate=validate.Range(0, 5000), metadata={"description": "Hours of theory, online or not."}
    )
    in_person = fields.Float(
        load_default=0, validate=validate.Range(0, 5000), metadata={"description": "Hours of practice, face to face."}
    )
    general = fields.Float(
        load_default=0,
        validate=validate.Range(0, 5000),
        metadata={"description": "Hours of general foundation study that some places count apart."},
    )
    supervised_sessions = fields.Integer(
        load_default=0,
        validate=validate.Range(0, 10000),
        metadata={"description": "Supervised patient sessions; a count, in no total."},
    )


class CertificationForm(Form):
    programme = Text(required=True, least=1, most=60, metadata={"description": "Your programme's identifier, prg_..."})
    level = fields.String(
        load_default="foundation", validate=validate.OneOf(LEVELS), metadata={"description": "Level of the training."}
    )
    completed_on = fields.Date(
        required=True, metadata={"description": "The date the certificate gives for completion or issue."}
    )
    certificate_number = Text(
        required=True, least=1, most=80, metadata={"description": "The number on the certificate."}
    )
    hours = fields.Nested(HoursForm, required=True, metadata={"description": "Hours by kind."})
    regions = fields.List(
        Text(least=1, most=40),
        load_default=list,
        validate=validate.Length(max=30),
        metadata={"description": "Regions of the body trained.", "example": ["spine", "upper_limb"]},
    )
    exams = fields.List(
        fields.String(validate=validate.OneOf(EXAMS)),
        load_default=list,
        validate=validate.Length(max=2),
        metadata={"description": "Examinations passed."},
    )
    instructor = Text(load_default="", metadata={"description": "Who taught; not published."})
    expires_on = fields.Date(
        load_default=None,
        allow_none=True,
        metadata={"description": "When the certificate itself runs out, if it does."},
    )
    unit_of_competency = Text(
        load_default="", most=20, metadata={"description": "Unit code of vocational training, such as VU23639."}
    )


def to_claim(practitioner: Mapping[str, Any], certification: Mapping[str, Any]) -> Claim:
    """The claim of a loaded form; ``profession`` has been checked before."""
    consent = practitioner["consent"] or {}
    locality = {**LocalityForm().load({}), **practitioner["locality"]}
    return Claim(
        name=Name(practitioner["given_name"], practitioner["family_name"], tuple(practitioner["former_names"])),
        profession=profession_of(practitioner["profession"]),
        jurisdiction=practitioner["jurisdiction"],
        registrations=tuple(
            # registers write numbers in capitals; a training body's spreadsheet does not
            Registration(entry["registry"], entry["number"].upper())
            for entry in practitioner["registrations"]
        ),
        certification=Certification(
            programme=certification["programme"],
            completed_on=certification["completed_on"],
            certificate_number=certification["certificate_number"],
            hours=Hours(**certification["hours"]),
            level=certification["level"],
            regions=tuple(certification["regions"]),
            exams=tuple(certification["exams"]),
            instructor=certification["instructor"],
            expires_on=certification["expires_on"],
            unit_of_competency=certification["unit_of_competency"],
        ),
        locality=Locality(**locality),
        languages=tuple(practitioner["languages"]),
        consent_to_publish=bool(consent.get("publish", False)),
        consent_given_at=consent.get("given_at"),
    )


def from_claim(claim: Claim) -> dict[str, Any]:
    """The two parts of a record as they were submitted, for showing."""
    certification = claim.certification
    return {
        "practitioner": {
            "given_name": claim.name.given,
            "family_name": claim.name.family,
            "former_names": list(claim.name.former),
            "profession": claim.profession.value,
            "jurisdiction": claim.jurisdiction,
            "registrations": [{"registry": entry.registry, "number": entry.number} for entry in claim.registrations],
            "locality": {name: getattr(claim.locality, name) for name in Locality.__dataclass_fields__},
            "languages": list(claim.languages),
            "consent": {"publish": claim.consent_to_publish, "given_at": claim.consent_given_at},
        },
        "certification": {
            **{name: getattr(certification, name) for name in Certification.__dataclass_fields__ if name != "hours"},
            "hours": {name: getattr(certification.hours, name) for name in Hours.__dataclass_fields__},
        },
    }
