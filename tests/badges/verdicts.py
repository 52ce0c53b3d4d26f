"""Shared by the tests of the verifier: a badge in its forms, and short ways to ask for a verdict."""

import copy
import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from credentialing.badges.compose import compose
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.multibase import decode64, encode64
from credentialing.badges.proof import sign
from credentialing.badges.verify import Conclusion, Result, Verdict, verify
from tests.badges.badgework import FACTS, ISSUED, ISSUER, KEY, NOW, badge, world

BADGE = badge()
UNSIGNED = compose(FACTS, ISSUER)
TOKEN = sign_jwt(UNSIGNED, KEY)
VALID, INVALID, UNKNOWN = Conclusion.VALID, Conclusion.INVALID, Conclusion.UNVERIFIABLE


def conclude(given: Any, now: datetime = NOW, **changes: Any) -> Verdict:
    return verify(given, world(**changes), now)


def failed(verdict: Verdict) -> list[str]:
    return [step.id for step in verdict.steps if step.result is Result.FAILED]


def resigned(**changes: Any) -> dict[str, Any]:
    """A badge altered by the issuer itself: genuine, and still not to be accepted."""
    return sign({**copy.deepcopy(UNSIGNED), **changes}, KEY, ISSUED)


def token(header: dict[str, Any] | None = None, **claims: Any) -> str:
    """A JWT with altered header or payload, properly signed."""
    head, body, _ = TOKEN.split(".")

    head = encode64(json.dumps({**json.loads(decode64(head)), **(header or {})}).encode())
    payload = {name: value for name, value in {**json.loads(decode64(body)), **claims}.items() if value is not ...}
    body = encode64(json.dumps(payload).encode())
    return f"{head}.{body}.{encode64(KEY.sign(f'{head}.{body}'.encode()))}"


def changes_of(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield from changes_of(item, (*path, name))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from changes_of(item, (*path, place))
    else:
        yield path


def at(document: Any, path: tuple[str | int, ...]) -> tuple[Any, str | int]:
    for part in path[:-1]:
        document = document[part]
    return document, path[-1]


PATHS = list(changes_of(BADGE))
