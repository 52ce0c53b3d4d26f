"""Forms about organisations, their keys and their programmes."""

from typing import Final

from marshmallow import Schema, fields, validate

from credentialing.model.caller import ROLES
from schemas.base import Form, Moment, PageQuery, Text, page_of
from schemas.claims import EXAMS, LEVELS, HoursForm, check_profession

KINDS: Final = ("training_body", "directory", "regulator", "operator")


class OrganisationForm(Form):
    name = Text(required=True, least=2, metadata={"description": "The organisation's name, as the public knows it."})
    kind = fields.String(
        required=True, validate=validate.OneOf(KINDS), metadata={"description": "What it is to Postnominal."}
    )
    website = fields.Url(
        load_default="", schemes={"http", "https"}, metadata={"description": "Where the public finds it."}
    )
    accredited = fields.Boolean(
        load_default=False, metadata={"description": "Whether records of this training body may be issued."}
    )


class OrganisationChangeForm(Form):
    status = fields.String(
        load_default=None, validate=validate.OneOf(("active", "suspended")), metadata={"description": "New status."}
    )
    accredited = fields.Boolean(load_default=None, metadata={"description": "Grant or withdraw accreditation."})


class OrganisationView(Schema):
    id = fields.String(metadata={"description": "The organisation."})
    name = fields.String(metadata={"description": "Its name."})
    kind = fields.String(metadata={"description": "What it is to Postnominal."})
    website = fields.String(metadata={"description": "Where the public finds it."})
    status = fields.String(metadata={"description": "active or suspended."})
    accredited_at = Moment(allow_none=True, metadata={"description": "Since when its records may be issued."})
    created_at = Moment(metadata={"description": "When it was enrolled."})


class KeyForm(Form):
    role = fields.String(
        required=True,
        validate=validate.OneOf(list(ROLES)),
        metadata={"description": "A bundle of scopes; reviewer, admin and auditor are for operators and regulators."},
    )
    mode = fields.String(
        load_default="test",
        validate=validate.OneOf(("live", "test")),
        metadata={"description": "Live and test data never meet."},
    )
    label = Text(load_default="", most=80, metadata={"description": "To tell keys apart."})
    expires_at = Moment(load_default=None, allow_none=True, metadata={"description": "When the key ends by itself."})


class KeyView(Schema):
    id = fields.String(metadata={"description": "The key's identifier, not the key."})
    role = fields.String(metadata={"description": "Its role."})
    mode = fields.String(metadata={"description": "live or test."})
    scopes = fields.List(fields.String(), metadata={"description": "What it may do."})
    label = fields.String(metadata={"description": "Its label."})
    hint = fields.String(metadata={"description": "The key's last four characters."})
    created_at = Moment(metadata={"description": "When it was made."})
    expires_at = Moment(allow_none=True, metadata={"description": "When it ends."})
    last_used_at = Moment(allow_none=True, metadata={"description": "When it was last used, to the minute."})
    revoked_at = Moment(allow_none=True, metadata={"description": "When it was revoked."})


class NewKeyView(KeyView):
    token = fields.String(metadata={"description": "The key itself. It is shown this once and stored nowhere."})


class ProgrammeForm(Form):
    name = Text(required=True, least=2, metadata={"description": "The course's name in your catalogue."})
    level = fields.String(
        load_default="foundation", validate=validate.OneOf(LEVELS), metadata={"description": "Level of the training."}
    )
    hours = fields.Nested(HoursForm, required=True, metadata={"description": "What a full completion carries."})
    professions = fields.List(
        fields.String(validate=check_profession),
        load_default=list,
        metadata={"description": "Who may join; empty: any profession."},
    )
    regions = fields.List(Text(most=40), load_default=list, metadata={"description": "Regions of the body taught."})
    exams = fields.List(
        fields.String(validate=validate.OneOf(EXAMS)), load_default=list, metadata={"description": "Examinations."}
    )
    approvals = fields.List(
        Text(most=60), load_default=list, metadata={"description": "Bodies that approved the course, such as fsbpt."}
    )
    issuer_name = Text(
        load_default="",
        metadata={
            "description": "Your name as its certificates print it; one that names another body is then referred."
        },
    )
    course_title = Text(
        load_default="",
        metadata={"description": "The course's title as its certificates print it; one without it is then referred."},
    )
    date_order = fields.String(
        load_default="",
        validate=validate.OneOf(("", "day_first", "month_first")),
        metadata={"description": "How its certificates write 03/04/2025: day_first or month_first; empty if unknown."},
    )
    recognised_from = fields.Date(
        load_default=None, allow_none=True, metadata={"description": "First completion date that counts."}
    )
    recognised_until = fields.Date(
        load_default=None, allow_none=True, metadata={"description": "Last completion date that counts."}
    )


class ProgrammeChangeForm(Form):
    issuer_name = Text(
        metadata={
            "description": "Your name as its certificates print it; one that names another body is then referred."
        }
    )
    course_title = Text(
        metadata={"description": "The course's title as its certificates print it; one without it is then referred."},
    )
    date_order = fields.String(
        validate=validate.OneOf(("", "day_first", "month_first")),
        metadata={"description": "How its certificates write 03/04/2025: day_first or month_first; empty if unknown."},
    )
    recognised_from = fields.Date(allow_none=True, metadata={"description": "First completion date that counts."})
    recognised_until = fields.Date(allow_none=True, metadata={"description": "Last completion date that counts."})
    approvals = fields.List(Text(most=60), metadata={"description": "Bodies that approved the course."})
    regions = fields.List(Text(most=40), metadata={"description": "Regions of the body taught."})


class ProgrammeView(ProgrammeForm):
    id = fields.String(metadata={"description": "The programme; name it in certification.programme."})
    organisation = fields.String(metadata={"description": "The training body."})
    mode = fields.String(metadata={"description": "live or test."})
    version = fields.Integer(metadata={"description": "Grows with every change; also the ETag."})
    created_at = Moment(metadata={"description": "When it was described."})


class ProgrammeQuery(PageQuery):
    organisation = Text(load_default=None, metadata={"description": "Only this training body's."})


OrganisationPage = page_of(OrganisationView)
ProgrammePage = page_of(ProgrammeView)
