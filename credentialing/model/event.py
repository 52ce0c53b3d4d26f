"""Something that happened, told once and kept: the timeline, the change feed and the audit log all read these."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from credentialing.model.states import Mode


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it. ``id`` is a pseudonym (an API key's id, ``worker:<queue>``, ``system``), never a person's name."""

    id: str
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """``type`` is ``<noun>.<happening>``; ``object_id`` what it happened to; ``data`` small JSON, no personal data.

    ``before`` and ``after`` are the states the object moved between (``None`` where it has none).
    """

    id: str
    type: str
    object_id: str
    actor: Actor
    tenant: str | None
    mode: Mode
    at: datetime
    before: str | None = None
    after: str | None = None
    object_version: int = 1
    data: Mapping[str, object] = field(default_factory=dict)
