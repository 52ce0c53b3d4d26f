"""Trusting: which roots and revocation lists a training body's digital signatures are judged by.

A root is uploaded by the body and approved by an administrator. A revocation list whose signature leads to an approved
root needs nobody's approval: it can only take trust away, and it has to be renewed every few days. Another one waits
for the administrator; even approved it settles nothing by itself, for whoever judges a signature verifies the list's.
"""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, Row

from credentialing.documents import trust
from credentialing.documents.trust import TrustKind, TrustMaterial
from credentialing.model.caller import Caller
from credentialing.model.errors import Conflict, Invalid, NotFound
from credentialing.model.states import Mode
from credentialing.records import trust_roots
from credentialing.stages.office import SYSTEM, Transaction

PENDING, APPROVED, REJECTED, REVOKED = "pending", "approved", "rejected", "revoked"
STATES: Final = (PENDING, APPROVED, REJECTED, REVOKED)
_MOVES: Final[Mapping[str, str]] = {APPROVED: PENDING, REJECTED: PENDING, REVOKED: APPROVED}
MOST_PENDING: Final = 50  # of one body: what waits is read by a person
_VOUCHED: Final = "Signed under a root that was approved."


def upload(tx: Transaction, caller: Caller, data: bytes) -> Row[Any]:
    """Takes in a root or a list of the caller's.

    Raises ``Invalid`` or ``TooLarge`` for what cannot be used, ``Conflict`` for what is there already.
    """
    material = trust.parse(data, tx.now)
    standing = trust_roots.standing(tx.connection, caller.organisation, caller.mode, material.sha256)
    if standing is not None:
        raise Conflict(f"It was uploaded before as {standing.id}, which is {standing.state}.", code="trust_root.known")
    waiting = trust_roots.page(tx.connection, caller.mode, caller.organisation, PENDING, "", MOST_PENDING)
    if len(waiting) == MOST_PENDING:
        raise Conflict(
            f"{MOST_PENDING} uploads of yours wait for an administrator; wait until some are decided.",
            code="trust_root.too_many_pending",
        )
    trust_root_id = tx.office.new_id("trust_root")
    trust_roots.add(tx.connection, _values(tx, caller, trust_root_id, material))
    _happened(tx, "uploaded", _row(tx.connection, trust_root_id), before=None)
    _approve_if_vouched_for(tx, _row(tx.connection, trust_root_id))
    return _row(tx.connection, trust_root_id)


def _values(tx: Transaction, caller: Caller, trust_root_id: str, material: TrustMaterial) -> dict[str, object]:
    return {
        "id": trust_root_id,
        "organisation_id": caller.organisation,
        "mode": caller.mode.value,
        "kind": material.kind.value,
        "state": PENDING,
        "sha256": material.sha256,
        "subject": material.subject,
        "key_id": material.key_id,
        "der": material.der,
        "issuer_der": material.issuer_der,
        "valid_from": material.valid_from,
        "valid_until": material.valid_until,
        "uploaded_by": caller.key,
        "created_at": tx.now,
        "reason": "",
    }


def seen_by(connection: Connection, caller: Caller, trust_root_id: str) -> Row[Any]:
    """As ``caller`` may see it; another tenant's or mode's does not exist (``NotFound``)."""
    row = _row(connection, trust_root_id)
    is_own = row.organisation_id == caller.organisation
    if row.mode != caller.mode.value or not (is_own or caller.sees_all_tenants):
        raise NotFound("There is no such trust root.")
    return row


def decide(tx: Transaction, caller: Caller, trust_root_id: str, state: str, reason: str) -> Row[Any]:
    """An administrator approves or rejects what is pending, or revokes what was approved.

    A root's approval also approves the lists that waited for it. Raises ``NotFound``, ``Conflict`` for another move,
    ``Invalid`` for approving what has run out.
    """
    seen_by(tx.connection, caller, trust_root_id)
    row = _row(tx.connection, trust_root_id, locked=True)
    if row.state != _MOVES[state]:
        raise Conflict(f"It is {row.state}; only what is {_MOVES[state]} can be {state}.", code="trust_root.state")
    if state == APPROVED and row.valid_until <= tx.now:
        raise Invalid("It ran out while it waited; ask the training body for the present one.")
    _move(tx, row, state, caller.key, reason)
    if state == APPROVED and row.kind == TrustKind.ROOT:
        for waiting in _of(tx.connection, row, TrustKind.CRL, PENDING, tx):
            _approve_if_vouched_for(tx, waiting)
    return _row(tx.connection, trust_root_id)


def in_force(
    connection: Connection, organisation_id: str, mode: Mode, now: Any
) -> tuple[tuple[bytes, ...], tuple[bytes, ...]]:
    """The approved roots and lists that have not run out, as DER; of each issuer's lists the newest of its scope.

    An older list beside a newer one could only tell that a certificate was not revoked yet. One of authorities alone is
    not newer than one of users: the scope is read from the list itself, so that lists kept already have theirs.
    """
    roots, lists = (
        trust_roots.of_organisation(connection, organisation_id, mode, kind=kind.value, state=APPROVED, now=now)
        for kind in (TrustKind.ROOT, TrustKind.CRL)
    )
    newest = {(row.subject, row.key_id, trust.scope_of(bytes(row.der))): row.der for row in reversed(lists)}
    return tuple(bytes(row.der) for row in roots), tuple(bytes(der) for der in newest.values())


def _approve_if_vouched_for(tx: Transaction, row: Row[Any]) -> None:
    if row.kind != TrustKind.CRL or row.state != PENDING:
        return
    roots = [bytes(root.der) for root in _of(tx.connection, row, TrustKind.ROOT, APPROVED, tx)]
    material = TrustMaterial(
        TrustKind.CRL, bytes(row.der), row.subject, row.key_id, row.valid_from, row.valid_until, row.issuer_der
    )
    if trust.is_vouched_for(material, roots, tx.now):
        _move(tx, row, APPROVED, SYSTEM.id, _VOUCHED)


def _of(connection: Connection, like: Row[Any], kind: TrustKind, state: str, tx: Transaction) -> list[Row[Any]]:
    mode = Mode(like.mode)
    return list(
        trust_roots.of_organisation(connection, like.organisation_id, mode, kind=kind.value, state=state, now=tx.now)
    )


def _move(tx: Transaction, row: Row[Any], state: str, by: str, reason: str) -> None:
    values = {"state": state, "decided_by": by, "decided_at": tx.now, "reason": reason}
    trust_roots.change(tx.connection, row.id, values)
    _happened(tx, state, _row(tx.connection, row.id), before=row.state)


def _happened(tx: Transaction, happening: str, row: Row[Any], *, before: str | None) -> None:
    tx.happened(
        f"trust_root.{happening}",
        row.id,
        tenant=row.organisation_id,
        mode=Mode(row.mode),
        before=before,
        after=row.state,
        data={"kind": row.kind, "sha256": row.sha256},
    )


def _row(connection: Connection, trust_root_id: str, *, locked: bool = False) -> Row[Any]:
    row = trust_roots.get(connection, trust_root_id, locked=locked)
    if row is None:
        raise NotFound("There is no such trust root.")
    return row
