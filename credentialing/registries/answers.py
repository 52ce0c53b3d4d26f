"""Taking other people's JSON apart without trusting a single type in it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import orjson

from credentialing.model.errors import Unavailable

FORMAT_CHANGED: Final = "registry.format_changed"
_PLACEHOLDERS: Final = frozenset({"--", "-", "N/A", "NONE", "NULL"})
_LONGEST: Final = 2000


class UnknownForm(Exception):
    """The answer is JSON, of a form this register is not known to give. The message names what was not understood."""


def parsed(body: bytes) -> Mapping[str, object]:
    """The JSON object in ``body``. What is no JSON is a page put up by something in between, and passes: it raises
    ``Unavailable``, not permanent. JSON that is no object raises ``UnknownForm``.
    """
    try:
        content = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Unavailable("The register answered with something other than JSON.", code=FORMAT_CHANGED) from error
    if not isinstance(content, dict):
        raise UnknownForm("the answer is no object")
    return content


def text(record: Mapping[str, object], key: str) -> str:
    """The words under ``key``; empty for absent, ``null``, placeholders, and anything that is no text.

    Never a number made into text or text made into a number: identifiers have leading zeros.
    """
    value = record.get(key)
    if not isinstance(value, str):
        return ""
    words = " ".join(value.split())[:_LONGEST]
    return "" if words.upper() in _PLACEHOLDERS else words


def identifier(record: Mapping[str, object], key: str) -> str:
    """The identifier under ``key``, also where an older shape wrote it as a whole number."""
    value = record.get(key)
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else text(record, key)


def day(record: Mapping[str, object], key: str) -> date | None:
    """The ISO date under ``key``, ``None`` if there is none. Raises ``UnknownForm`` for words that are no date."""
    words = text(record, key)
    try:
        return date.fromisoformat(words) if words else None
    except ValueError:
        raise UnknownForm(f"{key} is not a date") from None


def records(record: Mapping[str, object], key: str) -> Sequence[Mapping[str, object]]:
    """The objects in the list under ``key``; raises ``UnknownForm`` where there is something else."""
    value = record.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise UnknownForm(f"{key} is not a list of objects")
    return value
