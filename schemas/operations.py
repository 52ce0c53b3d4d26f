"""Descriptions of what those who keep it running read."""

from marshmallow import Schema, fields

from schemas.base import Moment


class HealthView(Schema):
    status = fields.String(metadata={"description": "ok or ready; not ready without a database."})
    database = fields.String(metadata={"description": "ok, or what is wrong."})
    queue = fields.String(metadata={"description": "ok or silent; what is accepted then waits in the outbox."})


class QueueView(Schema):
    queue = fields.String(metadata={"description": "Its name."})
    waiting = fields.Integer(metadata={"description": "Jobs not done yet."})
    dead = fields.Integer(metadata={"description": "Jobs given up on."})
    oldest = Moment(allow_none=True, metadata={"description": "Since when the oldest job waits."})


class DeadJobView(Schema):
    job = fields.Integer(metadata={"description": "Its number, for requeue."})
    queue = fields.String(metadata={"description": "Its queue."})
    name = fields.String(metadata={"description": "What was to be done."})
    args = fields.List(fields.String(), metadata={"description": "With which things."})


class QueuesView(Schema):
    items = fields.List(fields.Nested(QueueView), metadata={"description": "The queues in which something stands."})
    dead = fields.List(fields.Nested(DeadJobView), metadata={"description": "What was given up on, at most 200."})


class RequeuedView(Schema):
    job = fields.Integer(metadata={"description": "Its number."})
    status = fields.String(metadata={"description": "requeued"})
