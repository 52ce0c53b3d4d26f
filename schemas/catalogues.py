"""Descriptions of the machine-readable catalogues."""

from marshmallow import Schema, fields


class ReasonCodeView(Schema):
    code = fields.String(metadata={"description": "family.code"})
    severity = fields.String(metadata={"description": "reject, refer, ask or note."})
    who_can_fix = fields.String(metadata={"description": "Who can do something about it."})
    title = fields.String(metadata={"description": "The reason in a few words."})
    remedy = fields.String(metadata={"description": "What to do about it."})


class ReasonCodesView(Schema):
    items = fields.List(fields.Nested(ReasonCodeView), metadata={"description": "Every reason we ever give."})


class SubmissionStateView(Schema):
    state = fields.String(metadata={"description": "The state."})
    next_move = fields.String(metadata={"description": "Who moves next."})
    next_step = fields.String(metadata={"description": "What happens next, in a sentence."})
    moves = fields.List(fields.String(), metadata={"description": "The states it can change to."})


class BadgeStateView(Schema):
    state = fields.String(metadata={"description": "The state."})
    moves = fields.List(fields.String(), metadata={"description": "The states it can change to."})


class StatesView(Schema):
    submission = fields.List(fields.Nested(SubmissionStateView), metadata={"description": "A submission's states."})
    badge = fields.List(fields.Nested(BadgeStateView), metadata={"description": "A badge's states."})


class RegistryView(Schema):
    registry = fields.String(metadata={"description": "Its short name, for practitioner.registrations."})
    title = fields.String(metadata={"description": "Its name."})
    country = fields.String(metadata={"description": "ISO 3166-1 country code."})
    number = fields.String(metadata={"description": "The form of its numbers, in words."})
    channel = fields.String(metadata={"description": "machine: asked by us; assisted: looked up by a person."})
    test_only = fields.Boolean(metadata={"description": "Whether only test keys may name it."})
    url = fields.String(allow_none=True, metadata={"description": "Where the public can look."})


class RegistriesView(Schema):
    items = fields.List(fields.Nested(RegistryView), metadata={"description": "The registers we know."})
