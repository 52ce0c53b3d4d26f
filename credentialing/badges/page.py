"""The verification page: what a patient, a directory's editor or a journalist reads when they follow a badge."""

import base64
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from markupsafe import Markup

from credentialing.badges import wording
from credentialing.badges.addresses import addresses
from credentialing.badges.image import SEAL_COLOURS
from credentialing.badges.places import jurisdiction_name, language_name
from credentialing.badges.proof import timestamp
from credentialing.badges.rendering import render, source
from credentialing.badges.views import schema_org
from credentialing.model.badge import EXPIRING_WITHIN, BadgeFacts, BadgeStatus, is_stale, status_at
from credentialing.model.states import Mode

STYLE: Final = source("badge.css")
# what a Content-Security-Policy's style-src must allow; the page needs nothing else but its own pictures
STYLE_HASH: Final = f"'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode('ascii')}'"


@dataclass(frozen=True, slots=True)
class Answer:
    """The page's one answer. ``tone`` picks colour and drawing; the words alone say it too."""

    tone: str
    word: str
    headline: str
    advice: str


def answer_at(facts: BadgeFacts, now: datetime) -> Answer:
    """The answer at ``now``. A withdrawn badge is never softened by being fresh, nor a stale one by being active.

    A test badge never gets a live badge's answer, whatever its state.
    """
    active = status_at(facts, now) is BadgeStatus.ACTIVE
    answer = _while_active(facts, now) if active else _not_in_force(facts, now)
    if facts.mode is Mode.LIVE:
        return answer
    return replace(
        answer,
        tone="test-mode",
        word=f"Test: {answer.word}",
        headline="This is a test badge, about nobody.",
        advice=f"In live mode this page would say: \u201c{answer.headline} {answer.advice}\u201d",
    )


def _not_in_force(facts: BadgeFacts, now: datetime) -> Answer:
    since = wording.day(facts.state_changed_at)
    return {
        BadgeStatus.REVOKED: Answer(
            "revoked",
            "Revoked",
            "No. This badge was withdrawn for good.",
            f"It was revoked on {since} and no longer says anything about this person. Do not rely on it.",
        ),
        BadgeStatus.SUSPENDED: Answer(
            "suspended",
            "Suspended",
            "Not at the moment. This badge is suspended.",
            f"It was put on hold on {since} while something is looked into. Do not rely on it until that is settled.",
        ),
        BadgeStatus.SUPERSEDED: Answer(
            "superseded",
            "Replaced",
            "This badge was replaced by a newer one.",
            f"It was replaced on {since}. Ask the practitioner for the current badge, or look the name up again.",
        ),
        BadgeStatus.EXPIRED: Answer(
            "expired",
            "Expired",
            "Not any more. This badge has run out.",
            f"It ended on {wording.day(facts.valid_until)} and was not renewed. Ask the practitioner about it.",
        ),
    }[status_at(facts, now)]


def _while_active(facts: BadgeFacts, now: datetime) -> Answer:
    if is_stale(facts, now):
        return Answer(
            "stale",
            "Check due",
            "Probably, but our last check is getting old.",
            f"We last asked the register on {wording.day(facts.verified_at)}. "
            "Look the registration up yourself before you rely on this badge.",
        )
    until = wording.day(facts.valid_until)
    if now >= facts.valid_until - EXPIRING_WITHIN:
        return Answer(
            "expiring", "Ends soon", "Yes, this badge is valid.", f"It ends on {until}, unless it is renewed."
        )
    return Answer(
        "active", "Valid", "Yes, this badge is valid.", f"Training and registration were checked. Valid until {until}."
    )


def _script_safe(data: Any) -> Markup:
    """JSON for a script element: nothing in it can close the element, open a comment, or end a line in old engines."""
    text = json.dumps(data, ensure_ascii=False, indent=1)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704  # escaped just above


def render_page(
    facts: BadgeFacts,
    now: datetime,
    base_url: str,
    history: Sequence[tuple[datetime, str]] = (),
) -> str:
    """The HTML of ``/badges/{id}`` as it holds at ``now``; see ``model.badge.holds_until`` for when it changes.

    ``history``: what happened to the badge, each with a sentence, in any order. No script, no external asset.
    """
    registers = [(wording.register_of(registry), number) for registry, number in facts.registrations]
    is_test = facts.mode is Mode.TEST
    return render(
        "badge.html",
        style=Markup(STYLE),  # noqa: S704  # a file of ours
        facts=facts,
        is_test=is_test,
        test_note=wording.TEST_NOTE,
        answer=answer_at(facts, now),
        at=addresses(facts, base_url),
        base_url=base_url,
        host=base_url.partition("://")[2],
        registers=registers,
        place=wording.place(facts),
        profession=wording.plain(facts.profession),
        level=wording.plain(facts.level),
        regions=wording.listed(tuple(wording.plain(region) for region in facts.regions)),
        languages=", ".join(language_name(code) for code in facts.languages),
        jurisdiction=jurisdiction_name(facts.jurisdiction),
        in_force=status_at(facts, now) is BadgeStatus.ACTIVE,
        completed=wording.day_of(facts.completed_on),
        hours=wording.hours(facts.hours_total),
        hours_in_person=wording.hours(facts.hours_in_person),
        dates=[
            (title, wording.day(moment), timestamp(moment), wording.ago(moment, now), note)
            for title, moment, note in _dates(facts)
        ],
        history=[(wording.day(moment), timestamp(moment), text) for moment, text in sorted(history, reverse=True)],
        structured=_script_safe(schema_org(facts, now, base_url)),
        seal=Markup(  # noqa: S704  # escaped by the template that drew it
            render("seal.svg", title="DN badge", description="", is_test=is_test, **SEAL_COLOURS[facts.mode])
        ),
        now=wording.day(now),
        now_exact=timestamp(now),
    )


def _dates(facts: BadgeFacts) -> list[tuple[str, datetime, str]]:
    return [
        ("Last checked", facts.verified_at, "when we last asked the register"),
        ("Counts as fresh until", facts.fresh_until, "after this we say that the check is getting old"),
        ("First issued", facts.issued_at, ""),
        ("Ends", facts.valid_until, "unless renewed"),
    ]
