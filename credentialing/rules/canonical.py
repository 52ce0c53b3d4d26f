"""One canonical form for whatever a decision rests on (JCS, RFC 8785), so that equal inputs have equal hashes."""

import hashlib
import math
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from typing import Final, TypeAlias

import rfc8785

Json: TypeAlias = str | int | float | bool | list["Json"] | dict[str, "Json"] | None
MAX_WHOLE_NUMBER: Final = 2**53 - 1  # what JSON readers agree on (RFC 7493, 2.2)


def canonical(value: object) -> bytes:
    """The JCS bytes of ``value``: dataclasses as objects, sets sorted, dates as ISO text.

    Numbers JSON has no agreed form for (NaN, infinities, beyond 2^53 - 1) are written as text: a fact that is odd
    must still leave a replayable decision. Raises ``TypeError`` for anything else that is not data.
    """
    return rfc8785.dumps(_plain(value))


def sha256_of(value: object) -> str:
    """Lower-case hex SHA-256 of ``canonical(value)``."""
    return hashlib.sha256(canonical(value)).hexdigest()


def _plain(value: object) -> Json:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int | float):
        return value if math.isfinite(value) and abs(value) <= MAX_WHOLE_NUMBER else repr(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, AbstractSet):
        return [_plain(inner) for inner in sorted(value)]
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    raise TypeError(f"{type(value).__name__} is not data that can be hashed")
