"""Forms about the review queue and about badges' states: each change wants a reason."""

from marshmallow import Schema, fields, validate

from schemas.base import Form, Moment, PageQuery, Text, page_of
from schemas.submissions import ReasonView


class ReasonForm(Form):
    reason = Text(required=True, least=3, most=2000, metadata={"description": "Why, in a sentence; it is kept."})


class CaseQuery(PageQuery):
    state = fields.String(
        load_default="open",
        validate=validate.OneOf(("open", "claimed", "closed")),
        metadata={"description": "open: nobody works on it; claimed: somebody does; closed: settled."},
    )


class CaseView(Schema):
    id = fields.String(metadata={"description": "The case."})
    submission = fields.String(metadata={"description": "The submission to settle."})
    external_id = fields.String(allow_none=True, metadata={"description": "The training body's own number."})
    organisation = fields.String(metadata={"description": "The training body."})
    organisation_name = fields.String(metadata={"description": "Its name."})
    practitioner_name = fields.String(metadata={"description": "Who was certified."})
    profession = fields.String(metadata={"description": "The profession claimed."})
    jurisdiction = fields.String(metadata={"description": "The place claimed."})
    state = fields.String(metadata={"description": "open, claimed or closed."})
    reasons = fields.List(fields.Nested(ReasonView), metadata={"description": "Why it was referred."})
    claimed_by = fields.String(allow_none=True, metadata={"description": "The reviewer's key."})
    first_approver = fields.String(allow_none=True, metadata={"description": "Who approved first, if two must."})
    outcome = fields.String(allow_none=True, metadata={"description": "How it was settled."})
    opened_at = Moment(metadata={"description": "Since when it waits."})
    closed_at = Moment(allow_none=True, metadata={"description": "When it was settled."})


CasePage = page_of(CaseView)
