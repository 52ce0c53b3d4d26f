"""A Reading as JSON and back; coming back it is checked like a stranger's form, for a sandboxed child wrote it.

Strings, lists and numbers are bounded; unknown or missing members, wrong types and unknown codes raise ``ValueError``.
"""

import types
import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from typing import Any, Final

import orjson

from credentialing.documents.reading.model import Box, Defect, Line, Reading
from credentialing.model.reasons import REASONS

MAX_ITEMS: Final = 50_000
MAX_TEXT: Final = 100_000
MAX_NUMBER: Final = 1 << 40
_OUTSIDE: Final = 0.5  # a line may hang over the edge of its page by half a page


def to_json(reading: Reading) -> bytes:
    return orjson.dumps(reading)


def from_json(text: bytes) -> Reading:
    return from_plain(orjson.loads(text))


def from_plain(value: object) -> Reading:
    """The ``Reading`` that ``value`` (parsed JSON) describes. Raises ``ValueError``."""
    reading = _dataclass(Reading, value)
    if not isinstance(reading, Reading):
        raise TypeError
    return reading


@cache
def _members(kind: type) -> Mapping[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _dataclass(kind: Any, value: object) -> object:
    members = _members(kind)
    if not isinstance(value, dict) or value.keys() != members.keys():
        raise ValueError(f"not a {kind.__name__}")
    made: object = kind(**{name: _value(hint, value[name]) for name, hint in members.items()})
    _check(made)
    return made


def _check(made: object) -> None:
    if isinstance(made, Defect) and not (made.code.startswith("document.") and made.code in REASONS):
        raise ValueError("an unknown reason code")
    if isinstance(made, Line) and not 0 <= made.confidence <= 1:
        raise ValueError("a confidence beyond 0 to 1")
    if isinstance(made, Box) and not all(
        -_OUTSIDE <= edge <= 1 + _OUTSIDE for edge in (made.x0, made.y0, made.x1, made.y1)
    ):
        raise ValueError("a box off its page")


def _value(hint: Any, value: object) -> object:
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        if not isinstance(value, list) or len(value) > MAX_ITEMS:
            raise ValueError("not a list, or too long a list")
        return tuple([_value(arguments[0], item) for item in value])
    if origin in (types.UnionType, typing.Union):
        if value is None:
            return None
        return _value(next(part for part in arguments if part is not types.NoneType), value)
    if is_dataclass(hint):
        return _dataclass(hint, value)
    return _scalar(hint, value)


def _scalar(hint: Any, value: object) -> object:
    if issubclass(hint, StrEnum) and isinstance(value, str):
        return hint(value)
    if hint is str and isinstance(value, str) and len(value) <= MAX_TEXT:
        return value
    if hint is bool and isinstance(value, bool):
        return value
    if hint is int and type(value) is int and 0 <= value <= MAX_NUMBER:
        return value
    if hint is float and type(value) in (int, float) and abs(typing.cast("float", value)) <= MAX_NUMBER:
        return float(typing.cast("float", value))
    raise ValueError(f"not a {hint.__name__}")
