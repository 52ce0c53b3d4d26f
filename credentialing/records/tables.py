"""Every table, written out. Migrations are the truth of production; a test holds the two together.

Times are ``timestamptz``. JSON columns hold values we composed ourselves, never a stranger's raw bytes.
"""

from typing import Any, Final

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _moment(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _json(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, JSONB, nullable=nullable)


def _text(name: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Text, nullable=nullable)


def _texts(name: str) -> Column[Any]:
    return Column(name, ARRAY(Text), nullable=False, server_default=text("'{}'"))


def _of(name: str, table: str, *, nullable: bool = False) -> Column[Any]:
    return Column(name, Text, ForeignKey(f"{table}.id"), nullable=nullable)


organisation: Final = Table(
    "organisation",
    metadata,
    Column("id", Text, primary_key=True),
    _text("kind"),
    _text("name"),
    _text("website"),
    _text("status"),
    _moment("accredited_at", nullable=True),
    _moment("created_at"),
    UniqueConstraint("name"),
)

api_key: Final = Table(
    "api_key",
    metadata,
    Column("id", Text, primary_key=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _text("role"),
    _texts("scopes"),
    Column("mac", LargeBinary, nullable=False, unique=True),
    _text("hint"),
    _text("label"),
    _moment("created_at"),
    _moment("expires_at", nullable=True),
    _moment("last_used_at", nullable=True),
    _moment("revoked_at", nullable=True),
    Index(None, "organisation_id"),
)

programme: Final = Table(
    "programme",
    metadata,
    Column("id", Text, primary_key=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _text("name"),
    _text("level"),
    _json("hours"),
    _texts("professions"),
    _texts("regions"),
    _texts("exams"),
    _texts("approvals"),
    _text("issuer_name"),
    _text("course_title"),
    _text("date_order"),
    Column("recognised_from", Date),
    Column("recognised_until", Date),
    Column("version", Integer, nullable=False),
    _moment("created_at"),
    UniqueConstraint("organisation_id", "mode", "name"),
)

trust_root: Final = Table(
    "trust_root",
    metadata,
    Column("id", Text, primary_key=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _text("kind"),
    _text("state"),
    _text("sha256"),
    _text("subject"),
    _text("key_id"),
    Column("der", LargeBinary, nullable=False),
    Column("issuer_der", LargeBinary),
    _moment("valid_from"),
    _moment("valid_until"),
    _text("uploaded_by"),
    _moment("created_at"),
    _text("decided_by", nullable=True),
    _moment("decided_at", nullable=True),
    _text("reason"),
    Index(
        "uq_trust_root_standing",
        "organisation_id",
        "mode",
        "sha256",
        unique=True,
        postgresql_where=text("state IN ('pending', 'approved')"),
    ),
    Index(None, "mode", "id"),
)

document: Final = Table(
    "document",
    metadata,
    Column("id", Text, primary_key=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _text("sha256"),
    Column("size", Integer, nullable=False),
    _text("media_type"),
    _text("filename"),
    _moment("created_at"),
    _moment("erased_at", nullable=True),
    Index(None, "sha256"),
    Index(None, "organisation_id", "created_at"),
)

submission: Final = Table(
    "submission",
    metadata,
    Column("id", Text, primary_key=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _text("external_id", nullable=True),
    _text("state"),
    Column("round", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    _json("claim"),
    _text("programme_id"),
    _text("certificate_key"),
    _json("reasons"),
    _text("request", nullable=True),
    _moment("created_at"),
    _moment("updated_at"),
    Index(None, "organisation_id", "mode", "created_at", "id"),
    Index(None, "organisation_id", "certificate_key"),
    Index("ix_submission_programme_issued", "programme_id", "updated_at", postgresql_where=text("state = 'issued'")),
    Index(
        "uq_submission_external_id",
        "organisation_id",
        "mode",
        "external_id",
        unique=True,
        postgresql_where=text("state NOT IN ('withdrawn', 'rejected', 'lapsed')"),
    ),
)

submission_document: Final = Table(
    "submission_document",
    metadata,
    _of("submission_id", "submission"),
    _of("document_id", "document"),
    Column("position", Integer, nullable=False),
    PrimaryKeyConstraint("submission_id", "document_id"),
    Index(None, "document_id"),
)

certificate_seen: Final = Table(
    "certificate_seen",
    metadata,
    _of("submission_id", "submission"),
    _of("document_id", "document"),
    Column("mac", LargeBinary, nullable=False),
    PrimaryKeyConstraint("submission_id", "document_id"),
    Index(None, "mac"),
)

check: Final = Table(
    "check",
    metadata,
    Column("id", Text, primary_key=True),
    _of("submission_id", "submission"),
    Column("round", Integer, nullable=False),
    _text("kind"),
    _text("subject"),
    _text("status"),
    _text("outcome", nullable=True),
    _json("reasons"),
    _json("evidence", nullable=True),
    _json("facts"),
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    _moment("lease_until", nullable=True),
    _moment("deadline"),
    _moment("created_at"),
    _moment("finished_at", nullable=True),
    _json("overridden", nullable=True),
    UniqueConstraint("submission_id", "round", "kind", "subject"),
)

decision: Final = Table(
    "decision",
    metadata,
    Column("id", Text, primary_key=True),
    _of("submission_id", "submission"),
    Column("round", Integer, nullable=False),
    _text("state"),
    _text("pack"),
    _text("pack_version"),
    _json("clauses"),
    _json("reasons"),
    _text("inputs_sha256"),
    _text("decided_by"),
    _text("comment"),
    _moment("created_at"),
    Index(None, "submission_id", "created_at"),
)

review_case: Final = Table(
    "review_case",
    metadata,
    Column("id", Text, primary_key=True),
    _of("submission_id", "submission"),
    _text("mode"),
    _text("state"),
    _json("reasons"),
    _text("claimed_by", nullable=True),
    _text("first_approver", nullable=True),
    _text("outcome", nullable=True),
    Column("version", Integer, nullable=False),
    _moment("opened_at"),
    _moment("closed_at", nullable=True),
    Index("uq_review_case_open", "submission_id", unique=True, postgresql_where=text("state <> 'closed'")),
    Index(None, "mode", "state", "opened_at", "id"),
)

status_list: Final = Table(
    "status_list",
    metadata,
    Column("id", Text, primary_key=True),
    _text("mode"),
    _text("purpose"),
    Column("seats_taken", Integer, nullable=False),
    _moment("signed_until", nullable=True),
    _moment("created_at"),
    Index(None, "mode", "purpose", "created_at"),
)

badge: Final = Table(
    "badge",
    metadata,
    Column("id", Text, primary_key=True),
    Column("submission_id", Text, ForeignKey("submission.id"), nullable=False, unique=True),
    _of("organisation_id", "organisation"),
    _text("mode"),
    _json("facts"),
    _text("search_name"),
    _text("profession"),
    _text("jurisdiction"),
    _text("level"),
    _texts("languages"),
    Column("latitude", Double),
    Column("longitude", Double),
    _text("state"),
    _text("state_reason"),
    _moment("state_changed_at"),
    _moment("issued_at"),
    _moment("verified_at"),
    _moment("fresh_until"),
    _moment("valid_until"),
    _of("status_list", "status_list"),
    Column("seat", Integer, nullable=False),
    Column("credential", LargeBinary),
    _text("jwt", nullable=True),
    Column("version", Integer, nullable=False),
    UniqueConstraint("status_list", "seat"),
    Index(None, "mode", "issued_at", "id"),
    Index(None, "organisation_id"),
    Index(
        "ix_badge_search_name", "search_name", postgresql_using="gin", postgresql_ops={"search_name": "gin_trgm_ops"}
    ),
)

badge_registration: Final = Table(
    "badge_registration",
    metadata,
    _of("badge_id", "badge"),
    _text("mode"),
    _text("registry"),
    _text("number"),
    PrimaryKeyConstraint("badge_id", "registry", "number"),
    Index(None, "registry", "number"),
)

published_document: Final = Table(
    "published_document",
    metadata,
    Column("key", Text, primary_key=True),
    _of("badge_id", "badge", nullable=True),
    _text("media_type"),
    Column("body", LargeBinary, nullable=False),
    _text("etag"),
    _moment("holds_until", nullable=True),
    _moment("published_at"),
    Index(None, "badge_id"),
    Index(None, "holds_until"),
)

event: Final = Table(
    "event",
    metadata,
    Column("id", Text, primary_key=True),
    Column("seq", BigInteger, unique=True),
    _text("type"),
    _text("object_id"),
    _text("submission_id", nullable=True),
    _text("actor"),
    _text("actor_organisation", nullable=True),
    _text("tenant", nullable=True),
    _text("mode"),
    _moment("at"),
    _text("before", nullable=True),
    _text("after", nullable=True),
    Column("object_version", Integer, nullable=False),
    _json("data", nullable=True),
    Column("salt", LargeBinary),
    Index(None, "object_id", "at"),
    Index(None, "submission_id", "at"),
    Index(None, "mode", "at", "id"),
)

audit_pending: Final = Table(
    "audit_pending",
    metadata,
    Column("seq", BigInteger, Identity(always=True), primary_key=True),
    _text("event_id"),
    Column("leaf", LargeBinary, nullable=False),
)

audit_leaf: Final = Table(
    "audit_leaf",
    metadata,
    Column("idx", BigInteger, primary_key=True, autoincrement=False),
    Column("event_id", Text, nullable=False, unique=True),
    Column("leaf", LargeBinary, nullable=False),
)

audit_tile: Final = Table(
    "audit_tile",
    metadata,
    Column("level", Integer, nullable=False),
    Column("idx", BigInteger, nullable=False),
    Column("width", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("level", "idx", "width"),
)

audit_checkpoint: Final = Table(
    "audit_checkpoint",
    metadata,
    Column("size", BigInteger, primary_key=True, autoincrement=False),
    Column("root", LargeBinary, nullable=False),
    _text("note"),
    _moment("signed_at"),
)

outbox: Final = Table(
    "outbox",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    _text("queue"),
    _text("job"),
    _json("args"),
    Column("rings", Integer, nullable=False),
    Column("unanswered", Integer, nullable=False),
    _moment("ring_at"),
    _moment("created_at"),
    Column("dead", Boolean, nullable=False, server_default=text("false")),
    Column("origin", Text, nullable=False, server_default=text("''")),
    UniqueConstraint("job", "args"),
    Index(None, "dead", "ring_at"),
)

idempotency: Final = Table(
    "idempotency",
    metadata,
    _text("tenant"),
    _text("key"),
    _text("fingerprint"),
    Column("status", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    _json("headers"),
    _moment("created_at"),
    PrimaryKeyConstraint("tenant", "key"),
    Index(None, "created_at"),
)
