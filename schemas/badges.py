"""Forms of questions about badges. The answers are published bytes and pass through no form."""

from marshmallow import ValidationError, fields, validate

from credentialing.model.badge import BadgeStatus
from schemas.base import JURISDICTION, Form, PageQuery, Text
from schemas.claims import LEVELS, check_profession


class Point(fields.Field[tuple[float, float]]):
    """``lat,lon`` in degrees."""

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> tuple[float, float]:  # noqa: ARG002 - marshmallow's signature
        try:
            latitude, longitude = (float(part) for part in str(value).split(","))
        except ValueError as error:
            raise ValidationError("Give latitude and longitude as lat,lon, such as -38.15,144.36.") from error
        if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
            raise ValidationError("Latitude is from -90 to 90, longitude from -180 to 180.")
        return latitude, longitude


class BadgeQuery(PageQuery):
    registry = Text(load_default=None, most=40, metadata={"description": "A register's short name."})
    number = Text(load_default=None, most=60, metadata={"description": "The registration number there."})
    name = Text(load_default=None, metadata={"description": "Words of the name, or their beginnings; accents aside."})
    profession = fields.String(
        load_default=None, validate=check_profession, metadata={"description": "Only this profession."}
    )
    jurisdiction = fields.String(
        load_default=None,
        validate=validate.Regexp(JURISDICTION, error="Use an ISO 3166 code such as AU or AU-VIC."),
        metadata={"description": "Only this place; a country includes its parts."},
    )
    level = fields.String(
        load_default=None, validate=validate.OneOf(LEVELS), metadata={"description": "Only this level."}
    )
    language = Text(load_default=None, most=20, metadata={"description": "Only who speaks it, BCP 47."})
    status = fields.String(
        load_default=None,
        validate=validate.OneOf([status.value for status in BadgeStatus]),
        metadata={"description": "Only badges that stand so today."},
    )
    near = Point(load_default=None, metadata={"description": "A place as lat,lon in degrees."})
    radius_km = fields.Float(
        load_default=25.0, validate=validate.Range(0.1, 500), metadata={"description": "How far from near."}
    )


class ChangesQuery(Form):
    after = fields.Integer(
        load_default=-1,
        validate=validate.Range(-1, 2**62),
        metadata={"description": "The seq of the last change you have; -1 from the beginning."},
    )
    limit = fields.Integer(
        load_default=100, validate=validate.Range(1, 1000), metadata={"description": "Changes an answer."}
    )


class ScopeQuery(Form):
    jurisdiction = fields.String(
        load_default=None,
        validate=validate.Regexp(JURISDICTION, error="Use an ISO 3166 code such as US-CO."),
        metadata={"description": "The place asked about; the badge's own if left out."},
    )


class CheckForm(Form):
    ids = fields.List(
        fields.String(validate=validate.Length(1, 60)),
        load_default=list,
        validate=validate.Length(max=1000),
        metadata={"description": "Badge identifiers, at most a thousand."},
    )
