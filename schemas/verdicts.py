"""What a verifier tells of a badge."""

from marshmallow import Schema, fields


class StepView(Schema):
    number = fields.Integer(metadata={"description": "The step's place; a failed one ends the verifying."})
    id = fields.String(metadata={"description": "The step, for programs."})
    title = fields.String(metadata={"description": "What is looked at."})
    result = fields.String(metadata={"description": "passed, failed, or why it was not taken."})
    sentence = fields.String(metadata={"description": "What was found."})


class VerdictView(Schema):
    verdict = fields.String(metadata={"description": "The one conclusion of all steps."})
    sentence = fields.String(metadata={"description": "The same for people."})
    form = fields.String(allow_none=True, metadata={"description": "The kind of badge it was taken for."})
    issuer = fields.String(allow_none=True, metadata={"description": "Who it says issued it."})
    steps = fields.List(fields.Nested(StepView), metadata={"description": "In order."})
