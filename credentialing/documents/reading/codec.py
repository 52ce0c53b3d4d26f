"""A Reading as JSON and back; coming back it is checked like a stranger's form, for a sandboxed child wrote it.

Strings, lists and numbers are bounded; unknown or missing members, wrong types and unknown codes raise ``ValueError``.
"""

import types
import typing
from collections.abc import Callable, Mapping
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
    reading = _taking(Reading)(value)
    if not isinstance(reading, Reading):
        raise TypeError
    return reading


_Take = Callable[[object], object]


def _check_defect(made: Any) -> None:
    if not (made.code.startswith("document.") and made.code in REASONS):
        raise ValueError("an unknown reason code")


def _check_line(made: Any) -> None:
    if not 0 <= made.confidence <= 1:
        raise ValueError("a confidence beyond 0 to 1")


def _check_box(made: Any) -> None:
    low, high = -_OUTSIDE, 1 + _OUTSIDE
    if not (low <= made.x0 <= high and low <= made.y0 <= high and low <= made.x1 <= high and low <= made.y1 <= high):
        raise ValueError("a box off its page")


_CHECKS: Final[Mapping[type, Callable[[Any], None]]] = {Defect: _check_defect, Line: _check_line, Box: _check_box}


@cache
def _taking(hint: Any) -> _Take:
    """What checks a value against ``hint`` and makes it; worked out once, for it is asked for every value there is."""
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return _taking_list(_taking(arguments[0]))
    if origin in (types.UnionType, typing.Union):
        take = _taking(next(part for part in arguments if part is not types.NoneType))
        return lambda value: None if value is None else take(value)
    return _taking_members(hint) if is_dataclass(hint) else _taking_scalar(hint)


def _taking_list(take: _Take) -> _Take:
    def taking(value: object) -> object:
        if not isinstance(value, list) or len(value) > MAX_ITEMS:
            raise ValueError("not a list, or too long a list")
        return tuple([take(item) for item in value])

    return taking


def _taking_members(kind: Any) -> _Take:
    hints = typing.get_type_hints(kind)
    members = [(field.name, _taking(hints[field.name])) for field in fields(kind)]
    names = {name for name, _ in members}
    check = _CHECKS.get(kind)

    def taking(value: object) -> object:
        if not isinstance(value, dict) or value.keys() != names:
            raise ValueError(f"not a {kind.__name__}")
        made: object = kind(*[take(value[name]) for name, take in members])
        if check is not None:
            check(made)
        return made

    return taking


def _taking_scalar(hint: Any) -> _Take:
    def taking(value: object) -> object:
        return _scalar(hint, value)

    return taking


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
