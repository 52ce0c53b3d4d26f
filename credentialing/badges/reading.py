"""From what a stranger hands in to a credential worth checking: strict JSON, nothing that reads two ways."""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from credentialing.badges.bake import PNG_SIGNATURE, NotBaked, extract
from credentialing.badges.multibase import decode64

LARGEST_BADGE: Final = 1_000_000  # bytes, with its picture
LARGEST_JSON: Final = 262_144
LARGEST_LIST: Final = 4_000_000
_DEEPEST: Final = 24
_MOST_VALUES: Final = 2_000
_LONGEST_ARRAY: Final = 200


class Unreadable(ValueError):
    """It cannot be read as what it claims to be; the message is a sentence for the reader. Stays inside this room."""


@dataclass(frozen=True, slots=True)
class Token:
    """A compact JWT, taken apart: ``signed`` is what the signature covers."""

    header: Mapping[str, Any]
    signed: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Secured:
    """A credential in the form it came: ``token`` for a VC-JWT, ``None`` for JSON with proofs of its own."""

    form: str
    document: Mapping[str, Any]
    token: Token | None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Two readers may keep different ones of two equal keys; then one of them reads what was never signed."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise Unreadable("A name occurs twice in one object, which readers understand differently.")
    return found


def _no_constant(name: str) -> NoReturn:
    raise Unreadable(f"{name} is not JSON.")


def parse(text: str, limit: int = LARGEST_JSON) -> dict[str, Any]:
    """The JSON object in ``text``, bounded in size, depth and number of values. Raises ``Unreadable``."""
    if len(text) > limit:
        raise Unreadable("It is larger than any badge.")
    try:
        value = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant)
    except Unreadable:
        raise
    except (ValueError, RecursionError) as error:
        raise Unreadable("It is not JSON.") from error
    if not isinstance(value, dict):
        raise Unreadable("It is not a JSON object.")
    _bound(value)
    return value


def _bound(root: Any) -> None:
    """Checking costs far more than parsing, so what is checked is small; and every text is one that can be signed."""
    count, waiting = 0, [(root, 0)]
    while waiting:
        value, depth = waiting.pop()
        count += 1
        if count > _MOST_VALUES or depth > _DEEPEST:
            raise Unreadable("It has more parts than any badge.")
        if isinstance(value, dict):
            waiting += [(part, depth + 1) for pair in value.items() for part in pair]
        elif isinstance(value, list):
            if len(value) > _LONGEST_ARRAY:
                raise Unreadable("It has more parts than any badge.")
            waiting += [(part, depth + 1) for part in value]
        else:
            _scalar(value)


def _scalar(value: Any) -> None:
    if isinstance(value, str):
        if any(mark < " " and mark not in "\t\n\r" for mark in value) or "\x7f" in value:
            raise Unreadable("It contains control characters, over which no signature is reliable.")
        if any("\ud800" <= mark <= "\udfff" for mark in value):
            raise Unreadable("It contains half of a surrogate pair.")
    elif isinstance(value, float) and not math.isfinite(value):
        raise Unreadable("It contains a number that is none.")
    elif isinstance(value, int) and abs(value) > 2**53:
        raise Unreadable("It contains a number that readers round differently.")


def _token(text: str, limit: int) -> Secured:
    try:
        header, payload, signature = text.split(".")
        parts = [decode64(part) for part in (header, payload, signature)]
        head, body = (part.decode() for part in parts[:2])
    except ValueError as error:
        raise Unreadable("It is neither JSON nor a JWT.") from error
    token = Token(parse(head), f"{header}.{payload}".encode("ascii"), parts[2])
    return Secured("VC-JWT", parse(body, limit), token)


def read(badge: str | bytes | Mapping[str, Any], limit: int = LARGEST_JSON) -> Secured:
    """The credential in JSON text, a JWT, a baked PNG or SVG, or parsed JSON. Raises ``Unreadable``."""
    if isinstance(badge, Mapping):
        try:
            # through bytes: what is checked is what others would receive, and shares nothing with whoever made it
            badge = json.dumps(badge, allow_nan=False, ensure_ascii=False)
        except (ValueError, TypeError, RecursionError) as error:
            raise Unreadable("It is not JSON.") from error
    baked = ""
    if isinstance(badge, bytes):
        if len(badge) > max(LARGEST_BADGE, limit):
            raise Unreadable("It is larger than any badge.")
        baked, badge = _unbaked(badge)
    elif not isinstance(badge, str):
        raise Unreadable("It is neither text nor a file.")
    text = badge.strip()
    if not baked and text.startswith("<"):
        baked, text = _unbaked(text.encode("utf-8", "replace"))
        text = text.strip()
    secured = Secured("JSON", parse(text, limit), None) if text.startswith("{") else _token(text, limit)
    return Secured(f"{secured.form}{baked}", secured.document, secured.token)


def _unbaked(data: bytes) -> tuple[str, str]:
    """How it was baked, for people, and the text of the credential."""
    try:
        if data.startswith(PNG_SIGNATURE):
            return " in a PNG picture", extract(data)
        if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            return " in an SVG picture", extract(data)
        return "", data.decode("utf-8-sig")
    except NotBaked as error:
        raise Unreadable(str(error)) from error
    except UnicodeDecodeError as error:
        raise Unreadable("It is not text, and no PNG or SVG picture.") from error
