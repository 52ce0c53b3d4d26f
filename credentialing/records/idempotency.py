"""Answers already given, so that a request sent twice is one request (the IETF Idempotency-Key draft)."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, insert, select, text

from credentialing.records.tables import idempotency

KEPT_FOR: Final = timedelta(days=7)


def claim(connection: Connection, tenant: str, key: str) -> bool:
    """Takes the key until the transaction ends; ``False`` while the same request is being answered elsewhere."""
    lock = int.from_bytes(sha256(f"{tenant}\n{key}".encode()).digest()[:8], "big", signed=True)
    return bool(connection.execute(text("SELECT pg_try_advisory_xact_lock(:lock)"), {"lock": lock}).scalar())


def answer_to(connection: Connection, tenant: str, key: str) -> Row[Any] | None:
    return connection.execute(
        select(idempotency).where(idempotency.c.tenant == tenant, idempotency.c.key == key)
    ).one_or_none()


def keep(
    connection: Connection,
    tenant: str,
    key: str,
    *,
    fingerprint: str,
    status: int,
    body: bytes,
    headers: Mapping[str, str],
    now: datetime,
) -> None:
    """Stores the answer in the same transaction as what it tells of."""
    connection.execute(
        insert(idempotency).values(
            tenant=tenant,
            key=key,
            fingerprint=fingerprint,
            status=status,
            body=body,
            headers=dict(headers),
            created_at=now,
        )
    )


def forget_old(connection: Connection, now: datetime) -> int:
    """Drops answers older than seven days; how many."""
    return connection.execute(delete(idempotency).where(idempotency.c.created_at < now - KEPT_FOR)).rowcount
