"""Enrolling: organisations, the keys they call us with, and the programmes they teach."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, Row

from credentialing import keys
from credentialing.model.caller import CROSS_TENANT_ROLES, ROLES, Caller
from credentialing.model.claim import Hours, Profession
from credentialing.model.errors import Conflict, FieldError, Invalid, NotAuthenticated, NotFound
from credentialing.model.ids import RANDOM_BYTES, make_id
from credentialing.model.states import Mode
from credentialing.records import organisations
from credentialing.stages.office import Transaction

ORGANISATION_KINDS: Final = ("training_body", "directory", "regulator", "operator")
_USED_AT_MOST_EVERY: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class NewKey:
    """A key just made. ``token`` is shown this once and never stored."""

    row: Row[Any]
    token: str


def authenticate(connection: Connection, token: str, pepper: bytes, now: datetime) -> Caller:
    """Who presents ``token``. Raises ``NotAuthenticated``; the message never says which part was wrong."""
    row = organisations.live_key(connection, keys.token_mac(token, pepper), now)
    if row is None or row.organisation_status != "active":
        raise NotAuthenticated("This API key is unknown, expired or revoked.")
    if row.last_used_at is None or row.last_used_at < now - _USED_AT_MOST_EVERY:
        organisations.touch_key(connection, row.id, now)
    return Caller(row.id, row.organisation_id, Mode(row.mode), row.role, frozenset(row.scopes))


def enrol(tx: Transaction, *, kind: str, name: str, website: str = "", accredited: bool = False) -> Row[Any]:
    """A new organisation. Raises ``Conflict`` if the name is taken, ``Invalid`` for an unknown kind."""
    if kind not in ORGANISATION_KINDS:
        raise Invalid(
            "Unknown kind of organisation.", errors=[FieldError("/kind", "unknown", _one_of(ORGANISATION_KINDS))]
        )
    if organisations.by_name(tx.connection, name) is not None:
        raise Conflict("An organisation of this name is enrolled already.", code="organisation.name_taken")
    organisation_id = make_id("organisation", tx.office.randomness(RANDOM_BYTES))
    organisations.add(
        tx.connection,
        {
            "id": organisation_id,
            "kind": kind,
            "name": name,
            "website": website,
            "status": "active",
            "accredited_at": tx.now if accredited else None,
            "created_at": tx.now,
        },
    )
    _happened(
        tx, "organisation.enrolled", organisation_id, after="active", data={"kind": kind, "accredited": accredited}
    )
    return organisation(tx.connection, organisation_id)


def organisation(connection: Connection, organisation_id: str) -> Row[Any]:
    row = organisations.by_id(connection, organisation_id)
    if row is None:
        raise NotFound("There is no such organisation.")
    return row


def change_organisation(
    tx: Transaction, organisation_id: str, *, status: str | None = None, accredited: bool | None = None
) -> Row[Any]:
    """Suspends or restores an organisation, grants or withdraws its accreditation."""
    before = organisation(tx.connection, organisation_id)
    values: dict[str, object] = {}
    if status is not None and status != before.status:
        values["status"] = status
    if accredited is not None and accredited != (before.accredited_at is not None):
        values["accredited_at"] = tx.now if accredited else None
    if values:
        organisations.change(tx.connection, organisation_id, values)
        _happened(
            tx,
            "organisation.changed",
            organisation_id,
            before=before.status,
            after=status or before.status,
            data={"accredited": bool(values.get("accredited_at", before.accredited_at))},
        )
    return organisation(tx.connection, organisation_id)


def issue_key(
    tx: Transaction, organisation_id: str, *, mode: Mode, role: str, label: str = "", expires_at: datetime | None = None
) -> NewKey:
    """A new API key of a role. Roles that see every organisation go to operators and regulators only.

    Raises ``Invalid`` for an unknown or unsuitable role, ``NotFound`` for an unknown organisation.
    """
    owner = organisation(tx.connection, organisation_id)
    if role not in ROLES:
        raise Invalid("Unknown role.", errors=[FieldError("/role", "unknown", _one_of(tuple(ROLES)))])
    if role in CROSS_TENANT_ROLES and owner.kind not in ("operator", "regulator"):
        detail = f"The role {role} sees every organisation's records; a {owner.kind} cannot have it."
        raise Invalid(
            "This role is not for this kind of organisation.", errors=[FieldError("/role", "unsuitable", detail)]
        )
    token = keys.make_token(mode, tx.office.randomness(keys.TOKEN_RANDOM_BYTES))
    key_id = make_id("api_key", tx.office.randomness(RANDOM_BYTES))
    organisations.add_key(
        tx.connection,
        {
            "id": key_id,
            "organisation_id": organisation_id,
            "mode": mode.value,
            "role": role,
            "scopes": list(ROLES[role]),
            "mac": keys.token_mac(token, tx.office.keys.pepper),
            "hint": token[-4:],
            "label": label,
            "created_at": tx.now,
            "expires_at": expires_at,
        },
    )
    _happened(tx, "key.issued", key_id, tenant=organisation_id, mode=mode, data={"role": role})
    row = organisations.key_by_id(tx.connection, key_id)
    if row is None:
        raise NotFound("There is no such key.")
    return NewKey(row, token)


def revoke_key(tx: Transaction, organisation_id: str, key_id: str) -> Row[Any]:
    """Ends a key at once; revoking it again changes nothing."""
    row = organisations.key_by_id(tx.connection, key_id)
    if row is None or row.organisation_id != organisation_id:
        raise NotFound("There is no such key.")
    if row.revoked_at is None:
        organisations.change_key(tx.connection, key_id, {"revoked_at": tx.now})
        _happened(tx, "key.revoked", key_id, tenant=organisation_id, mode=Mode(row.mode))
    return organisations.key_by_id(tx.connection, key_id) or row


def describe_programme(
    tx: Transaction,
    organisation_id: str,
    mode: Mode,
    *,
    name: str,
    level: str,
    hours: Hours,
    professions: tuple[Profession, ...] = (),
    regions: tuple[str, ...] = (),
    exams: tuple[str, ...] = (),
    approvals: tuple[str, ...] = (),
    issuer_name: str = "",
    course_title: str = "",
    date_order: str = "",
    recognised_from: date | None = None,
    recognised_until: date | None = None,
) -> Row[Any]:
    """Adds a programme to the body's catalogue. Raises ``Conflict`` if it has one of that name in this mode."""
    if organisations.programme_by_name(tx.connection, organisation_id, mode, name) is not None:
        raise Conflict("You have a programme of this name already.", code="programme.name_taken")
    if recognised_from and recognised_until and recognised_until < recognised_from:
        raise Invalid(
            "The programme ends before it begins.",
            errors=[FieldError("/recognised_until", "before_start", "Give a date not before recognised_from.")],
        )
    programme_id = make_id("programme", tx.office.randomness(RANDOM_BYTES))
    organisations.add_programme(
        tx.connection,
        {
            "id": programme_id,
            "organisation_id": organisation_id,
            "mode": mode.value,
            "name": name,
            "level": level,
            "hours": {
                "theory": hours.theory,
                "in_person": hours.in_person,
                "general": hours.general,
                "supervised_sessions": hours.supervised_sessions,
            },
            "professions": [profession.value for profession in professions],
            "regions": list(regions),
            "exams": list(exams),
            "approvals": list(approvals),
            "issuer_name": issuer_name,
            "course_title": course_title,
            "date_order": date_order,
            "recognised_from": recognised_from,
            "recognised_until": recognised_until,
            "version": 1,
            "created_at": tx.now,
        },
    )
    _happened(tx, "programme.described", programme_id, tenant=organisation_id, mode=mode)
    return programme(tx.connection, programme_id)


def change_programme(tx: Transaction, caller: Caller, programme_id: str, values: dict[str, object]) -> Row[Any]:
    """Changes the fields given; only the programme's own training body may."""
    row = programme(tx.connection, programme_id)
    if row.organisation_id != caller.organisation or row.mode != caller.mode.value:
        raise NotFound("There is no such programme.")
    if values:
        organisations.change_programme(tx.connection, programme_id, values)
        _happened(
            tx,
            "programme.changed",
            programme_id,
            tenant=row.organisation_id,
            mode=caller.mode,
            version=row.version + 1,
            data={"fields": sorted(values)},
        )
    return programme(tx.connection, programme_id)


def programme_seen_by(connection: Connection, caller: Caller, programme_id: str) -> Row[Any]:
    """The programme as ``caller`` may see it; another tenant's or mode's does not exist (``NotFound``)."""
    row = programme(connection, programme_id)
    is_own = row.organisation_id == caller.organisation
    if row.mode != caller.mode.value or not (is_own or caller.sees_all_tenants):
        raise NotFound("There is no such programme.")
    return row


def programme(connection: Connection, programme_id: str) -> Row[Any]:
    row = organisations.programme_by_id(connection, programme_id)
    if row is None:
        raise NotFound("There is no such programme.")
    return row


def _happened(
    tx: Transaction,
    type_: str,
    object_id: str,
    *,
    tenant: str | None = None,
    mode: Mode = Mode.LIVE,
    before: str | None = None,
    after: str | None = None,
    version: int = 1,
    data: dict[str, object] | None = None,
) -> None:
    tx.happened(type_, object_id, tenant=tenant, mode=mode, before=before, after=after, version=version, data=data)


def _one_of(choices: tuple[str, ...]) -> str:
    return f"Use one of {', '.join(choices)}."
