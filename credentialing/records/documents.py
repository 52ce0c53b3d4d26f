"""Uploaded documents: what is known of them; their bytes are in ``objects``."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from credentialing.model.caller import Caller
from credentialing.records.tables import document


def add(connection: Connection, values: Mapping[str, object]) -> None:
    connection.execute(insert(document).values(**values))


def get(connection: Connection, document_id: str) -> Row[Any] | None:
    return connection.execute(select(document).where(document.c.id == document_id)).one_or_none()


def usable_by(connection: Connection, ids: Sequence[str], caller: Caller) -> frozenset[str]:
    """Those of ``ids`` that the caller's organisation uploaded in the caller's mode."""
    rows = connection.execute(
        select(document.c.id).where(
            document.c.id.in_(ids),
            document.c.organisation_id == caller.organisation,
            document.c.mode == caller.mode.value,
        )
    )
    return frozenset(rows.scalars())
