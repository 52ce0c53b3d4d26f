"""Organisations, their API keys and their programmes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from credentialing.model.claim import Hours, Programme, profession_of
from credentialing.model.states import Mode
from credentialing.records.tables import api_key, organisation, programme


def add(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(organisation).values(**values))


def by_id(connection: Connection, organisation_id: str) -> Row[Any] | None:
    return connection.execute(select(organisation).where(organisation.c.id == organisation_id)).one_or_none()


def by_name(connection: Connection, name: str) -> Row[Any] | None:
    return connection.execute(select(organisation).where(organisation.c.name == name)).one_or_none()


def page(connection: Connection, after: str, limit: int) -> Sequence[Row[Any]]:
    """Organisations by id, for paging."""
    return connection.execute(
        select(organisation).where(organisation.c.id > after).order_by(organisation.c.id).limit(limit)
    ).all()


def change(connection: Connection, organisation_id: str, values: Mapping[str, object]) -> None:
    connection.execute(update(organisation).where(organisation.c.id == organisation_id).values(**values))


def add_key(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(api_key).values(**values))


def live_key(connection: Connection, mac: bytes, now: datetime) -> Row[Any] | None:
    """The key with this MAC if it is neither revoked nor expired and its organisation is not suspended."""
    return connection.execute(
        select(api_key, organisation.c.status.label("organisation_status"))
        .join(organisation, organisation.c.id == api_key.c.organisation_id)
        .where(
            api_key.c.mac == mac,
            api_key.c.revoked_at.is_(None),
            or_(api_key.c.expires_at.is_(None), api_key.c.expires_at > now),
        )
    ).one_or_none()


def touch_key(connection: Connection, key_id: str, now: datetime) -> None:
    connection.execute(update(api_key).where(api_key.c.id == key_id).values(last_used_at=now))


def keys_of(connection: Connection, organisation_id: str) -> Sequence[Row[Any]]:
    return connection.execute(
        select(api_key).where(api_key.c.organisation_id == organisation_id).order_by(api_key.c.created_at)
    ).all()


def key_by_id(connection: Connection, key_id: str) -> Row[Any] | None:
    return connection.execute(select(api_key).where(api_key.c.id == key_id)).one_or_none()


def change_key(connection: Connection, key_id: str, values: Mapping[str, object]) -> None:
    connection.execute(update(api_key).where(api_key.c.id == key_id).values(**values))


def add_programme(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(programme).values(**values))


def programme_by_id(connection: Connection, programme_id: str) -> Row[Any] | None:
    return connection.execute(select(programme).where(programme.c.id == programme_id)).one_or_none()


def programme_by_name(connection: Connection, organisation_id: str, mode: Mode, name: str) -> Row[Any] | None:
    return connection.execute(
        select(programme).where(
            programme.c.organisation_id == organisation_id, programme.c.mode == mode.value, programme.c.name == name
        )
    ).one_or_none()


def change_programme(connection: Connection, programme_id: str, values: Mapping[str, object]) -> None:
    connection.execute(
        update(programme).where(programme.c.id == programme_id).values(**values, version=programme.c.version + 1)
    )


def programmes(
    connection: Connection, mode: Mode, organisation_id: str | None, after: str, limit: int
) -> Sequence[Row[Any]]:
    """Programmes by id, of one organisation or (``None``) of all."""
    query = select(programme).where(programme.c.mode == mode.value, programme.c.id > after)
    if organisation_id is not None:
        query = query.where(programme.c.organisation_id == organisation_id)
    return connection.execute(query.order_by(programme.c.id).limit(limit)).all()


def to_programme(row: Row[Any]) -> Programme:
    return Programme(
        id=row.id,
        organisation=row.organisation_id,
        name=row.name,
        level=row.level,
        hours=Hours(**row.hours),
        recognised_from=row.recognised_from,
        recognised_until=row.recognised_until,
        professions=tuple(profession_of(name) for name in row.professions),
        regions=tuple(row.regions),
        exams=tuple(row.exams),
        approvals=tuple(row.approvals),
    )
