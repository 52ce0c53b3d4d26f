"""Cursors: where the next page starts, opaque to whoever carries it."""

import base64
import binascii
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import orjson

from credentialing.model.errors import FieldError, Invalid
from credentialing.model.ids import is_id


def cursor_of(*values: str | datetime) -> str:
    plain = [value.isoformat() if isinstance(value, datetime) else value for value in values]
    return base64.urlsafe_b64encode(orjson.dumps(plain)).rstrip(b"=").decode()


def _parts(cursor: str, count: int) -> list[str]:
    try:
        parts = orjson.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error) as error:
        raise _unusable() from error
    if not isinstance(parts, list) or len(parts) != count or not all(isinstance(part, str) for part in parts):
        raise _unusable()
    return parts


def _unusable() -> Invalid:
    detail = "Give the next_cursor of an earlier page, unchanged."
    return Invalid("The cursor is not one of ours.", errors=[FieldError("/cursor", "invalid", detail)])


def moment_and_id(cursor: str | None, noun: str) -> tuple[datetime, str] | None:
    """A cursor into a list of ``noun`` ordered by time; raises ``Invalid`` for one of another list or not ours."""
    if cursor is None:
        return None
    written, last = _parts(cursor, 2)
    try:
        moment = datetime.fromisoformat(written)
    except ValueError as error:
        raise _unusable() from error
    if moment.tzinfo is None or not is_id(last, noun):
        raise _unusable()
    return moment, last


def identifier(cursor: str | None, noun: str) -> str:
    """A cursor into a list of ``noun`` ordered by identifier; empty for the first page. Raises ``Invalid``."""
    if cursor is None:
        return ""
    (last,) = _parts(cursor, 1)
    if not is_id(last, noun):
        raise _unusable()
    return last


def page(items: Sequence[Any], limit: int, next_cursor: Any) -> dict[str, Any]:
    """A page of at most ``limit`` of ``items`` (which may hold one more, to know whether there is a next page)."""
    shown = list(items[:limit])
    return {"items": shown, "next_cursor": next_cursor(shown[-1]) if len(items) > limit else None}
