"""Trust roots and revocation lists of training bodies."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from credentialing.model.states import Mode
from credentialing.records.tables import trust_root


def add(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(trust_root).values(**values))


def get(connection: Connection, trust_root_id: str, *, locked: bool = False) -> Row[Any] | None:
    query = select(trust_root).where(trust_root.c.id == trust_root_id)
    return connection.execute(query.with_for_update() if locked else query).one_or_none()


def standing(connection: Connection, organisation_id: str, mode: Mode, sha256: str) -> Row[Any] | None:
    """The one of these bytes that is pending or approved."""
    return connection.execute(
        select(trust_root).where(
            trust_root.c.organisation_id == organisation_id,
            trust_root.c.mode == mode.value,
            trust_root.c.sha256 == sha256,
            trust_root.c.state.in_(("pending", "approved")),
        )
    ).one_or_none()


def change(connection: Connection, trust_root_id: str, values: Mapping[str, object]) -> None:
    connection.execute(update(trust_root).where(trust_root.c.id == trust_root_id).values(**values))


def of_organisation(
    connection: Connection, organisation_id: str, mode: Mode, *, kind: str, state: str, now: datetime
) -> Sequence[Row[Any]]:
    """Those that have not run out at ``now``, the newest first."""
    return connection.execute(
        select(trust_root)
        .where(
            trust_root.c.organisation_id == organisation_id,
            trust_root.c.mode == mode.value,
            trust_root.c.kind == kind,
            trust_root.c.state == state,
            trust_root.c.valid_from <= now,
            trust_root.c.valid_until > now,
        )
        .order_by(trust_root.c.valid_from.desc(), trust_root.c.id)
    ).all()


def page(
    connection: Connection, mode: Mode, organisation_id: str | None, state: str | None, after: str, limit: int
) -> Sequence[Row[Any]]:
    """By id, of one organisation or (``None``) of all."""
    query = select(trust_root).where(trust_root.c.mode == mode.value, trust_root.c.id > after)
    if organisation_id is not None:
        query = query.where(trust_root.c.organisation_id == organisation_id)
    if state is not None:
        query = query.where(trust_root.c.state == state)
    return connection.execute(query.order_by(trust_root.c.id).limit(limit)).all()
