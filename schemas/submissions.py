"""Forms about submissions: what comes in, and the record as its training body and reviewers see it."""

from marshmallow import Schema, fields, validate

from credentialing.model.states import SubmissionState
from schemas.base import Form, Moment, PageQuery, Text, page_of
from schemas.claims import CertificationForm, PractitionerForm


class SubmissionForm(Form):
    external_id = Text(
        load_default=None,
        allow_none=True,
        least=1,
        most=100,
        metadata={
            "description": "Your own number for the record; unique among your open records.",
            "example": "DN-417",
        },
    )
    practitioner = fields.Nested(PractitionerForm, required=True, metadata={"description": "Who was certified."})
    certification = fields.Nested(CertificationForm, required=True, metadata={"description": "What they completed."})
    documents = fields.List(
        Text(least=1, most=60),
        load_default=list,
        validate=validate.Length(max=5),
        metadata={"description": "Identifiers of uploaded documents, at most five.", "example": ["doc_..."]},
    )


class InformationForm(Form):
    """An answer to a request for information; what is left out stays as it was."""

    practitioner = fields.Nested(PractitionerForm, load_default=None, metadata={"description": "The corrected person."})
    certification = fields.Nested(
        CertificationForm, load_default=None, metadata={"description": "The corrected certificate."}
    )
    documents = fields.List(
        Text(least=1, most=60),
        load_default=list,
        validate=validate.Length(max=5),
        metadata={"description": "Further documents."},
    )
    message = Text(load_default="", most=2000, metadata={"description": "A note for the reviewer."})


class SubmissionQuery(PageQuery):
    state = fields.String(
        load_default=None,
        validate=validate.OneOf([state.value for state in SubmissionState]),
        metadata={"description": "Only submissions in this state."},
    )
    external_id = Text(load_default=None, most=100, metadata={"description": "Only the record with your number."})


class ReasonView(Schema):
    code = fields.String(metadata={"description": "Reason code, see GET /v1/reason-codes."})
    severity = fields.String(metadata={"description": "reject, refer, ask or note."})
    who_can_fix = fields.String(metadata={"description": "Who can do something about it."})
    title = fields.String(metadata={"description": "The reason in a few words."})
    detail = fields.String(metadata={"description": "What was seen in this case."})
    remedy = fields.String(metadata={"description": "What to do about it."})


class EvidenceView(Schema):
    source = fields.String(metadata={"description": "Where we looked."})
    retrieved_at = fields.String(metadata={"description": "When we looked."})
    sha256 = fields.String(allow_none=True, metadata={"description": "Hash of the raw answer or document."})
    request = fields.String(metadata={"description": "What was asked."})


class CheckView(Schema):
    id = fields.String(metadata={"description": "The check."})
    kind = fields.String(metadata={"description": "What was looked at."})
    subject = fields.String(metadata={"description": "The document, registration or other thing it is about."})
    round = fields.Integer(metadata={"description": "The round of checks it belongs to."})
    status = fields.String(metadata={"description": "queued, running, retry_wait, done or dead."})
    outcome = fields.String(
        allow_none=True, metadata={"description": "pass, fail, inconclusive, unavailable or not_applicable."}
    )
    reasons = fields.List(fields.Nested(ReasonView), metadata={"description": "Why."})
    evidence = fields.Nested(EvidenceView, allow_none=True, metadata={"description": "Where that comes from."})
    facts = fields.Dict(metadata={"description": "What was found, for reviewers and programs."})
    attempts = fields.Integer(metadata={"description": "How often it was tried."})
    finished_at = Moment(allow_none=True, metadata={"description": "When it was finished."})
    overridden_by = fields.String(allow_none=True, metadata={"description": "The reviewer's key, if overridden."})


class ClauseView(Schema):
    id = fields.String(metadata={"description": "The clause of the rule."})
    text = fields.String(metadata={"description": "What it demands."})
    met = fields.String(metadata={"description": "met, not_met, unverified or not_applicable."})
    detail = fields.String(metadata={"description": "What was found."})
    source = fields.String(metadata={"description": "Its citation."})


class DecisionView(Schema):
    state = fields.String(metadata={"description": "What was decided."})
    pack = fields.String(metadata={"description": "The rule that was applied."})
    pack_version = fields.String(metadata={"description": "Its version."})
    clauses = fields.List(fields.Nested(ClauseView), metadata={"description": "Each demand, met or not."})
    inputs_sha256 = fields.String(metadata={"description": "Hash of everything the decision rests on."})
    decided_by = fields.String(metadata={"description": "rules, or a reviewer's key."})
    comment = fields.String(metadata={"description": "The reviewer's reason."})
    created_at = Moment(metadata={"description": "When."})


class DocumentView(Schema):
    id = fields.String(metadata={"description": "The document."})
    sha256 = fields.String(metadata={"description": "Hash of its bytes."})
    size = fields.Integer(metadata={"description": "Bytes."})
    media_type = fields.String(metadata={"description": "By its name's ending; what it is, the checks find out."})
    created_at = Moment(metadata={"description": "When it was uploaded."})


class SubmissionBadgeView(Schema):
    id = fields.String(metadata={"description": "The badge."})
    page = fields.String(metadata={"description": "Its public page."})


class SubmissionView(Schema):
    id = fields.String(metadata={"description": "The submission."})
    external_id = fields.String(allow_none=True, metadata={"description": "Your own number."})
    organisation = fields.String(metadata={"description": "The training body."})
    mode = fields.String(metadata={"description": "live or test."})
    state = fields.String(
        metadata={"description": "See GET /v1/states.", "enum": [state.value for state in SubmissionState]}
    )
    next_move = fields.String(metadata={"description": "Who moves next."})
    round = fields.Integer(metadata={"description": "How often its checks were planned."})
    version = fields.Integer(metadata={"description": "Grows with every change; also the ETag."})
    reasons = fields.List(fields.Nested(ReasonView), metadata={"description": "Why it stands where it stands."})
    request = fields.String(allow_none=True, metadata={"description": "What a reviewer asks for."})
    practitioner = fields.Nested(PractitionerForm, metadata={"description": "As submitted."})
    certification = fields.Nested(CertificationForm, metadata={"description": "As submitted."})
    documents = fields.List(fields.Nested(DocumentView), metadata={"description": "Its documents."})
    checks = fields.List(fields.Nested(CheckView), metadata={"description": "The checks of the present round."})
    decision = fields.Nested(DecisionView, allow_none=True, metadata={"description": "The latest decision."})
    badge = fields.Nested(SubmissionBadgeView, allow_none=True, metadata={"description": "The badge, once issued."})
    created_at = Moment(metadata={"description": "When it was received."})
    updated_at = Moment(metadata={"description": "When its state last changed."})
    links = fields.Dict(
        keys=fields.String(), values=fields.String(), metadata={"description": "Where to go from here."}
    )


class SubmissionRowView(Schema):
    """A submission in a list: without its checks."""

    id = fields.String(metadata={"description": "The submission."})
    external_id = fields.String(allow_none=True, metadata={"description": "Your own number."})
    state = fields.String(metadata={"description": "See GET /v1/states."})
    next_move = fields.String(metadata={"description": "Who moves next."})
    reasons = fields.List(fields.Nested(ReasonView), metadata={"description": "Why."})
    created_at = Moment(metadata={"description": "When it was received."})
    updated_at = Moment(metadata={"description": "When its state last changed."})


class TimelineEntryView(Schema):
    id = fields.String(metadata={"description": "The event."})
    seq = fields.Integer(allow_none=True, metadata={"description": "Its place in the audit log, once sealed."})
    type = fields.String(metadata={"description": "What happened."})
    object = fields.String(metadata={"description": "To what."})
    actor = fields.String(metadata={"description": "Who did it, as a pseudonym."})
    at = Moment(metadata={"description": "When."})
    before = fields.String(allow_none=True, metadata={"description": "The state before."})
    after = fields.String(allow_none=True, metadata={"description": "The state after."})
    data = fields.Dict(metadata={"description": "What more there is to say."})


class TimelineView(Schema):
    items = fields.List(fields.Nested(TimelineEntryView), metadata={"description": "Oldest first."})
    next_move = fields.String(metadata={"description": "Who moves next."})
    next_step = fields.String(metadata={"description": "What happens next, in a sentence."})
    eta = Moment(allow_none=True, metadata={"description": "By when the open checks are settled at the latest."})


SubmissionPage = page_of(SubmissionRowView)
