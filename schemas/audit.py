"""Forms of questions to the audit log and their answers."""

from marshmallow import Schema, fields, validate

from schemas.base import Form, Moment, PageQuery, Text, page_of


class EventQuery(PageQuery):
    actor = Text(load_default=None, most=60, metadata={"description": "Only what this key or worker did."})
    object = Text(load_default=None, most=60, metadata={"description": "Only what happened to this thing."})
    type = Text(
        load_default=None, most=60, metadata={"description": "Only events of this type, such as badge.revoked."}
    )
    since = Moment(load_default=None, metadata={"description": "Only events at or after this time."})
    until = Moment(load_default=None, metadata={"description": "Only events before this time."})


class EventView(Schema):
    id = fields.String(metadata={"description": "The event."})
    seq = fields.Integer(allow_none=True, metadata={"description": "Its place in the log; null until it is sealed."})
    type = fields.String(metadata={"description": "What happened."})
    object = fields.String(metadata={"description": "To what."})
    actor = fields.String(metadata={"description": "Who did it: an API key's id, or a worker."})
    actor_organisation = fields.String(allow_none=True, metadata={"description": "Whose key."})
    tenant = fields.String(allow_none=True, metadata={"description": "Whose thing it happened to."})
    mode = fields.String(metadata={"description": "live or test."})
    created_at = Moment(metadata={"description": "When."})
    before = fields.String(allow_none=True, metadata={"description": "The state before."})
    after = fields.String(allow_none=True, metadata={"description": "The state after."})
    object_version = fields.Integer(metadata={"description": "The object's version after it."})
    data = fields.Dict(metadata={"description": "What more there is to say; never personal data."})


class ConsistencyQuery(Form):
    first = fields.Integer(
        required=True,
        data_key="from",
        validate=validate.Range(1, 2**62),
        metadata={"description": "The smaller tree's size."},
    )
    second = fields.Integer(
        required=True,
        data_key="to",
        validate=validate.Range(1, 2**62),
        metadata={"description": "The larger tree's size."},
    )


class ConsistencyView(Schema):
    first = fields.Integer(data_key="from", metadata={"description": "The smaller tree's size."})
    second = fields.Integer(data_key="to", metadata={"description": "The larger tree's size."})
    hashes = fields.List(fields.String(), metadata={"description": "The proof, base64, as RFC 6962 section 2.1.2."})


EventPage = page_of(EventView)
