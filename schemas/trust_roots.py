"""Forms about the roots and revocation lists that a training body's digital signatures are judged by."""

from marshmallow import Schema, fields, validate

from schemas.base import Moment, PageQuery, Text, page_of

STATES = ("pending", "approved", "rejected", "revoked")


class TrustRootView(Schema):
    id = fields.String(metadata={"description": "The root or list, trr_..."})
    organisation = fields.String(metadata={"description": "The training body."})
    mode = fields.String(metadata={"description": "live or test; it counts for records of that mode only."})
    kind = fields.String(metadata={"description": "root: a self-signed certificate; crl: a revocation list."})
    state = fields.String(metadata={"description": "pending, approved, rejected or revoked."})
    subject = fields.String(metadata={"description": "Whose it is (RFC 4514); of a list, its issuer."})
    sha256 = fields.String(metadata={"description": "Of its DER form: compare it with the one you were told."})
    key_id = fields.String(metadata={"description": "The key identifier it names, in hex; empty if none."})
    valid_from = Moment(metadata={"description": "Start of validity; of a list, its date."})
    valid_until = Moment(metadata={"description": "End of validity; of a list, when the next one is due."})
    uploaded_by = fields.String(metadata={"description": "The key it was uploaded with."})
    created_at = Moment(metadata={"description": "When it was uploaded."})
    decided_by = fields.String(
        allow_none=True, metadata={"description": "The administrator's key; system: signed under an approved root."}
    )
    decided_at = Moment(allow_none=True, metadata={"description": "When it was decided last."})
    reason = fields.String(metadata={"description": "Why it was decided so."})


class TrustRootQuery(PageQuery):
    organisation = Text(load_default=None, metadata={"description": "Only this training body's; for admins."})
    state = fields.String(
        load_default=None, validate=validate.OneOf(STATES), metadata={"description": "Only those in this state."}
    )


TrustRootPage = page_of(TrustRootView)
