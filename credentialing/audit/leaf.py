"""One event as the bytes the log seals: public facts in clear, everything else as a salted commitment.

A leaf is RFC 8785 canonical JSON with exactly these members, and together they cover every field of ``Event``, so
no field can be edited after sealing without the leaf disagreeing::

    v               1
    id              the event's id
    ts              when it happened, RFC 3339 in UTC with microseconds
    type            <noun>.<happening>
    mode            live or test
    actor           {"id", "organisation"}: pseudonyms
    tenant          the organisation whose event it is, or null
    object          {"id", "version"}
    check_versions  what ``data["check_versions"]`` says, or {}: which versions of which checks judged
    subject_commit  HMAC(salt, JCS(data))
    before_commit   HMAC(salt, JCS(["before", before])), or null where there was no state before
    after_commit    HMAC(salt, JCS(["after", after])), or null likewise

The labels keep equal states from showing equal commitments. Deleting the salt makes the commitments meaningless
for ever, which is how a person is erased from a log that cannot forget.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Final, TypeAlias

import rfc8785

from credentialing.model.event import Event

VERSION: Final = 1
SALT_BYTES: Final = 32
MAX_LEAF_BYTES: Final = 65_535  # an entry bundle prefixes every entry with its length in two bytes
MAX_WHOLE_NUMBER: Final = 2**53 - 1  # what JSON readers agree on (RFC 7493, 2.2)

_MEMBERS: Final = frozenset(
    {"v", "id", "ts", "type", "mode", "actor", "tenant", "object", "check_versions"}
    | {"subject_commit", "before_commit", "after_commit"}
)

Json: TypeAlias = str | int | float | bool | list["Json"] | dict[str, "Json"] | None


def commitment(salt: bytes, value: bytes) -> str:
    """HMAC-SHA256 of ``value`` under ``salt`` (32 random bytes, never published), in lower-case hex.

    Raises ``ValueError`` for a salt of another length: a short one could be guessed, and the value with it.
    """
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, not {len(salt)}")
    return hmac.new(salt, value, hashlib.sha256).hexdigest()


def make_leaf(event: Event, salt: bytes) -> bytes:
    """The leaf that seals ``event``: the same event and salt always give the same bytes.

    Raises ``ValueError`` when the leaf is longer than 65,535 bytes, ``event.at`` has no time zone, the salt has
    not 32 bytes, or ``event.data`` holds what JSON cannot carry unchanged (dates, NaN, numbers beyond 2^53 - 1).
    Call it in the transaction that records the event: a refusal there is a bug found, at the sequencer a stalled log.
    """
    leaf = rfc8785.dumps(_plain({**_public(event), **_hidden(event, salt)}))
    if len(leaf) > MAX_LEAF_BYTES:
        raise ValueError(f"the leaf of event {event.id} has {len(leaf)} bytes; the log takes {MAX_LEAF_BYTES}")
    return leaf


def check_leaf(leaf: bytes, event: Event, salt: bytes | None) -> str | None:
    """The first thing in which ``leaf`` does not seal ``event``, in words; ``None`` when it does.

    ``salt`` is ``None`` when the event's values were erased: then only the public members can be compared.
    Every event is comparable: one that could never have been sealed is told as a disagreement, not raised.
    """
    if salt is not None and _seals(leaf, event, salt):
        return None
    try:
        told = json.loads(leaf)
    except (ValueError, RecursionError):
        return "the leaf is not JSON"
    if not isinstance(told, dict):
        return "the leaf is not a JSON object"
    try:
        expected = _public(event)
        if salt is None:
            # data is gone, and with it our copy of what was lifted from it
            expected["check_versions"] = told.get("check_versions")
        else:
            expected |= _hidden(event, salt)
        agreed = json.loads(rfc8785.dumps(_plain(expected)))
    except ValueError as problem:
        return f"the event cannot have been sealed as it stands: {problem}"
    for name in expected:
        if name not in told:
            return f"the leaf lacks {name}"
        # As text, because Python holds 1, 1.0 and True for equal.
        said, found = (json.dumps(side[name], sort_keys=True) for side in (told, agreed))
        if said != found:
            return f"{name} disagrees: the leaf says {said}, the event {found}"
    return _shape_problem(leaf, told)


def _seals(leaf: bytes, event: Event, salt: bytes) -> bool:
    """The common case, told three times as fast as by comparing members."""
    try:
        return make_leaf(event, salt) == leaf
    except ValueError:
        return False


def _shape_problem(leaf: bytes, told: Mapping[str, object]) -> str | None:
    extra = sorted(told.keys() - _MEMBERS)
    if extra:
        return f"the leaf has a member no leaf has: {extra[0]}"
    missing = sorted(_MEMBERS - told.keys())
    if missing:
        return f"the leaf lacks {missing[0]}"
    try:
        canonical = rfc8785.dumps(_plain(told))
    except ValueError:
        return "the leaf cannot be written canonically (RFC 8785)"
    # Same members, same values, other bytes: spaces, order, escapes or a member given twice.
    return None if canonical == leaf else "the leaf is not canonical JSON (RFC 8785)"


def _public(event: Event) -> dict[str, object]:
    versions = event.data.get("check_versions")
    return {
        "v": VERSION,
        "id": event.id,
        "ts": _timestamp(event.at),
        "type": event.type,
        "mode": event.mode.value,
        "actor": {"id": event.actor.id, "organisation": event.actor.organisation},
        "tenant": event.tenant,
        "object": {"id": event.object_id, "version": event.object_version},
        "check_versions": versions if isinstance(versions, Mapping) else {},
    }


def _hidden(event: Event, salt: bytes) -> dict[str, object]:
    return {
        "subject_commit": commitment(salt, rfc8785.dumps(_plain(event.data))),
        "before_commit": _state_commitment(salt, "before", event.before),
        "after_commit": _state_commitment(salt, "after", event.after),
    }


def _state_commitment(salt: bytes, label: str, state: str | None) -> str | None:
    return None if state is None else commitment(salt, rfc8785.dumps([label, str(state)]))


def _timestamp(at: datetime) -> str:
    if at.utcoffset() is None:
        raise ValueError("the time of an event needs a time zone")
    try:
        at = at.astimezone(UTC)
    except OverflowError as problem:  # the first and last hours of the calendar
        raise ValueError("the time of an event lies outside the calendar in UTC") from problem
    return at.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _plain(value: object) -> Json:
    """``value`` in JSON's own types, refusing what would come back from a JSON column as something else."""
    if isinstance(value, Mapping):
        return {_key(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        if not abs(value) <= MAX_WHOLE_NUMBER:
            raise ValueError(f"{value} is a number JSON readers do not agree on; write it as text")
        return value
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return [_plain(inner) for inner in value]
    raise ValueError(f"{type(value).__name__} is not JSON; write it as text")


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise ValueError(f"{name!r} is not text, and JSON names its members in text")  # noqa: TRY004 - one error type promised
    return str(name)
