"""Forms of questions about badges. The answers are published bytes: their forms only describe them."""

from enum import StrEnum

from marshmallow import Schema, ValidationError, fields, validate

from credentialing.model.badge import BadgeStatus, Display
from credentialing.rules.scope import Answer
from schemas.base import JURISDICTION, Form, Moment, PageQuery, Pattern, Text, page_of
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
        validate=Pattern(JURISDICTION, error="Use an ISO 3166 code such as AU or AU-VIC."),
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
        validate=Pattern(JURISDICTION, error="Use an ISO 3166 code such as US-CO."),
        metadata={"description": "The place asked about; the badge's own if left out."},
    )


class CheckForm(Form):
    ids = fields.List(
        Text(least=1, most=60),
        load_default=list,
        validate=validate.Length(max=1000),
        metadata={"description": "Badge identifiers, at most a thousand."},
    )


def _one_of(kinds: type[StrEnum], description: str) -> fields.String:
    return fields.String(metadata={"description": description, "enum": [kind.value for kind in kinds]})


class HolderView(Schema):
    name = fields.String(metadata={"description": "The holder's name as certified."})
    letters = fields.String(metadata={"description": "The letters that may stand behind it while display is show."})
    profession = fields.String(metadata={"description": "The profession practised."})


class HeldRegistrationView(Schema):
    registry = fields.String(metadata={"description": "The register's short name, as in GET /v1/registries."})
    number = fields.String(metadata={"description": "The number there."})
    url = fields.String(allow_none=True, metadata={"description": "Where the public can look it up."})


class HeldHoursView(Schema):
    total = fields.Float(metadata={"description": "All hours of the training."})
    in_person = fields.Float(metadata={"description": "Of these, face to face."})


class HeldProgrammeView(Schema):
    id = fields.String(metadata={"description": "The programme."})
    name = fields.String(metadata={"description": "The course's name."})
    completed_on = fields.Date(metadata={"description": "When it was completed."})
    hours = fields.Nested(HeldHoursView, metadata={"description": "Its hours."})
    regions = fields.List(fields.String(), metadata={"description": "Regions of the body trained."})


class NamedView(Schema):
    id = fields.String(metadata={"description": "Its identifier."})
    name = fields.String(metadata={"description": "Its name."})


class RulePackView(Schema):
    id = fields.String(metadata={"description": "The rule that was applied."})
    version = fields.String(metadata={"description": "Its version."})


class PlaceView(Schema):
    city = fields.String(metadata={"description": "Town or suburb."})
    region = fields.String(metadata={"description": "State, province or county."})
    country = fields.String(metadata={"description": "ISO 3166-1 country code."})


class BadgeLinksView(Schema):
    page = fields.String(metadata={"description": "The page for people; link to it."})
    json = fields.String(metadata={"description": "The Open Badges 3.0 credential."})
    jwt = fields.String(metadata={"description": "The same as a token (VC-JWT)."})
    png = fields.String(metadata={"description": "The seal as PNG, with the credential baked in."})
    svg = fields.String(metadata={"description": "The seal as SVG, with the credential baked in."})
    status_list = fields.String(metadata={"description": "The status list that says whether it is revoked."})
    suspension_list = fields.String(metadata={"description": "The status list that says whether it is suspended."})


class StandingView(Schema):
    """A badge's standing at the moment of the answer."""

    id = fields.String(metadata={"description": "The badge."})
    status = _one_of(BadgeStatus, "Its standing: revoked > superseded > suspended > expired > active.")
    display = _one_of(Display, "What a directory should do with it.")
    verified_at = Moment(metadata={"description": "When the evidence was last asked for."})
    fresh_until = Moment(metadata={"description": "Until when that counts as fresh."})
    valid_until = Moment(metadata={"description": "The end of the badge."})


class StatusView(StandingView):
    state_reason = fields.String(allow_none=True, metadata={"description": "Why it is not active, if it is not."})
    stale = fields.Boolean(metadata={"description": "Whether the evidence is older than it should be."})


class BadgeView(StatusView):
    """What a directory gets of a badge."""

    mode = fields.String(metadata={"description": "live or test."})
    holder = fields.Nested(HolderView, metadata={"description": "Whose badge it is."})
    registrations = fields.List(
        fields.Nested(HeldRegistrationView), metadata={"description": "The registers that know the holder."}
    )
    programme = fields.Nested(HeldProgrammeView, metadata={"description": "What was completed."})
    level = fields.String(metadata={"description": "Level of the training."})
    training_body = fields.Nested(NamedView, metadata={"description": "Who trained."})
    state_changed_at = Moment(metadata={"description": "When its state last changed."})
    issued_at = Moment(metadata={"description": "When it was issued."})
    jurisdiction = fields.String(metadata={"description": "Where it holds, ISO 3166."})
    rule_pack = fields.Nested(RulePackView, metadata={"description": "The rule it was decided by."})
    locality = fields.Nested(PlaceView, metadata={"description": "Where patients find the holder."})
    languages = fields.List(fields.String(), metadata={"description": "Languages spoken with patients, BCP 47."})
    object_version = fields.Integer(metadata={"description": "Grows with every change; newer overwrites older."})
    links = fields.Nested(BadgeLinksView, metadata={"description": "Its published forms."})


class MovedBadgeView(BadgeView):
    status_list_published = fields.Boolean(
        metadata={"description": "Whether the status list already says so; if not, it will within seconds."}
    )


class BadgeEventView(Schema):
    type = fields.String(metadata={"description": "What happened, such as badge.revoked."})
    at = Moment(metadata={"description": "When."})
    seq = fields.Integer(allow_none=True, metadata={"description": "Its place in the audit log, once sealed."})
    before = fields.String(allow_none=True, metadata={"description": "The state before."})
    after = fields.String(allow_none=True, metadata={"description": "The state after."})


class HistoryView(Schema):
    items = fields.List(fields.Nested(BadgeEventView), metadata={"description": "Oldest first."})


class ScopeView(Schema):
    badge = fields.String(metadata={"description": "The badge."})
    jurisdiction = fields.String(metadata={"description": "The place asked about."})
    answer = _one_of(Answer, "Whether the holder's profession may needle there.")
    rule = fields.String(allow_none=True, metadata={"description": "The rule that says so."})
    pack = fields.String(allow_none=True, metadata={"description": "The rule pack it is from."})
    pack_version = fields.String(allow_none=True, metadata={"description": "The rule pack's version."})
    citation = fields.String(metadata={"description": "Its source; empty where we know no rule."})
    as_of = fields.String(metadata={"description": "When the rule was last compared with its source."})
    conditions = fields.List(fields.String(), metadata={"description": "What the place demands, in sentences."})


class CheckedView(Schema):
    items = fields.List(fields.Nested(StandingView), metadata={"description": "The badges that there are."})
    not_known = fields.List(  # a schema's own ``unknown`` says something else
        fields.String(), data_key="unknown", metadata={"description": "Identifiers that are no badge's."}
    )


class ChangeView(Schema):
    seq = fields.Integer(metadata={"description": "The change's place in the audit log; give the last as after."})
    id = fields.String(metadata={"description": "The event."})
    type = fields.String(metadata={"description": "What happened, such as badge.issued."})
    badge = fields.String(metadata={"description": "To which badge."})
    created_at = Moment(metadata={"description": "When."})
    object_version = fields.Integer(metadata={"description": "The badge's version after it."})


class ChangesView(Schema):
    items = fields.List(fields.Nested(ChangeView), metadata={"description": "In the log's order."})
    next_after = fields.Integer(metadata={"description": "Give it as after the next time."})


BadgePage = page_of(BadgeView)
