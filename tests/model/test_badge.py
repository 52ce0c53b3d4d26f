from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.model.badge import (
    EXPIRING_WITHIN,
    BadgeStatus,
    Display,
    display_at,
    holds_until,
    is_stale,
    status_at,
)
from credentialing.model.states import BadgeState
from tests.badges.badgework import FACTS as SOMEBODYS

ISSUED = datetime(2026, 11, 23, tzinfo=UTC)
FACTS = replace(
    SOMEBODYS,
    issued_at=ISSUED,
    verified_at=ISSUED,
    fresh_until=ISSUED + timedelta(days=30),
    valid_until=ISSUED + timedelta(days=120),
    state=BadgeState.ACTIVE,
)
moments = st.integers(0, 400).map(lambda days: ISSUED + timedelta(days=days))


@given(st.sampled_from(BadgeState), moments)
def test_what_was_withdrawn_never_reads_as_active(state: BadgeState, now: datetime) -> None:
    facts = replace(FACTS, state=state)
    if state is BadgeState.ACTIVE:
        assert status_at(facts, now) in (BadgeStatus.ACTIVE, BadgeStatus.EXPIRED)
    else:
        assert status_at(facts, now).value == state.value
        assert display_at(facts, now) is Display.HIDE


@given(moments)
def test_a_directory_shows_only_what_is_fresh_without_a_note(now: datetime) -> None:
    shown = display_at(FACTS, now)
    assert (shown is Display.HIDE) == (now >= FACTS.valid_until)
    if shown is Display.SHOW:
        assert not is_stale(FACTS, now)
        assert now < FACTS.valid_until - EXPIRING_WITHIN


@given(moments)
def test_what_is_said_changes_only_at_the_moment_told(now: datetime) -> None:
    until = holds_until(FACTS, now)
    said = (status_at(FACTS, now), display_at(FACTS, now), is_stale(FACTS, now))
    if until is None:
        later = now + timedelta(days=1000)
    else:
        assert until > now
        later = until - timedelta(microseconds=1)
    assert (status_at(FACTS, later), display_at(FACTS, later), is_stale(FACTS, later)) == said


@pytest.mark.parametrize("moment", [FACTS.fresh_until, FACTS.valid_until - EXPIRING_WITHIN, FACTS.valid_until])
def test_each_change_is_told_in_advance(moment: datetime) -> None:
    assert holds_until(FACTS, moment - timedelta(microseconds=1)) == moment
