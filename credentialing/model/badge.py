"""A badge's facts and what follows from them at a given moment (computed, never stored)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from credentialing.model.states import BadgeState, Mode

EXPIRING_WITHIN: Final = timedelta(days=30)


class BadgeStatus(StrEnum):
    """What a reader is told; precedence revoked > superseded > suspended > expired > active."""

    ACTIVE = "active"
    EXPIRED = "expired"
    SUSPENDED = "suspended"
    SUPERSEDED = "superseded"
    REVOKED = "revoked"


class Display(StrEnum):
    """What a directory should do with the badge."""

    SHOW = "show"
    SHOW_WITH_NOTE = "show_with_note"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class BadgeFacts:
    """Everything public about a badge. Times are aware UTC datetimes.

    ``name`` is the holder's name as certified; ``registrations`` are public register entries ``(registry, number)``;
    ``verified_at``: when the evidence was last asked for; ``fresh_until``: until when that counts as fresh;
    ``valid_until``: end of the badge. ``seat``: index in the revocation status list ``status_list``.
    """

    id: str
    mode: Mode
    name: str
    profession: str
    letters: str
    jurisdiction: str
    city: str
    region: str
    country: str
    languages: tuple[str, ...]
    registrations: tuple[tuple[str, str], ...]
    programme_id: str
    programme_name: str
    level: str
    training_body_id: str
    training_body_name: str
    completed_on: str
    hours_total: float
    hours_in_person: float
    regions: tuple[str, ...]
    rule_pack: str
    rule_pack_version: str
    issued_at: datetime
    verified_at: datetime
    fresh_until: datetime
    valid_until: datetime
    status_list: str
    seat: int
    state: BadgeState
    state_changed_at: datetime
    state_reason: str
    object_version: int


def status_at(facts: BadgeFacts, now: datetime) -> BadgeStatus:
    """The one status a reader is told at ``now``."""
    if facts.state is not BadgeState.ACTIVE:
        return BadgeStatus(facts.state.value)
    return BadgeStatus.EXPIRED if now >= facts.valid_until else BadgeStatus.ACTIVE


def is_stale(facts: BadgeFacts, now: datetime) -> bool:
    return now >= facts.fresh_until


def display_at(facts: BadgeFacts, now: datetime) -> Display:
    """``hide`` unless active; ``show_with_note`` when the evidence is stale or the badge runs out within 30 days."""
    if status_at(facts, now) is not BadgeStatus.ACTIVE:
        return Display.HIDE
    if is_stale(facts, now) or now >= facts.valid_until - EXPIRING_WITHIN:
        return Display.SHOW_WITH_NOTE
    return Display.SHOW


def holds_until(facts: BadgeFacts, now: datetime) -> datetime | None:
    """The next moment at which what we say of the badge changes by itself; ``None`` when nothing ever will."""
    moments = (facts.fresh_until, facts.valid_until - EXPIRING_WITHIN, facts.valid_until)
    return min((moment for moment in moments if moment > now), default=None)
