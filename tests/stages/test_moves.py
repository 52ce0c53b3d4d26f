"""Every pair of states: what the tables allow some stage does, and what they do not changes nothing at all."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest

from credentialing.model.errors import Conflict, PostnominalError, Superseded, Unavailable
from credentialing.model.states import BADGE_MOVES, CHECK_MOVES, SUBMISSION_MOVES, BadgeState, CheckStatus
from credentialing.model.states import SubmissionState as S
from credentialing.records import checks, submissions
from credentialing.stages import (
    checking,
    deciding,
    disputing,
    finding_out,
    issuing,
    lapsing,
    reading,
    receiving,
    reviewing,
    withholding,
)
from credentialing.stages.moving import move
from credentialing.stages.office import Transaction
from tests.stages import journeys
from tests.stages.house import House
from tests.stages.journeys import REASON, case_of


class _Undo(Exception):
    """Ends a transaction that was only tried."""


@contextlib.contextmanager
def tried(house: House) -> Iterator[Transaction]:
    """A transaction of which nothing stays, rings included."""
    with contextlib.suppress(_Undo), house.office.transaction(house.reviewer.actor) as tx:
        yield tx
        raise _Undo


@dataclass(frozen=True)
class Stage:
    """A stage that moves a submission, from each of ``moves`` to where it says; elsewhere it refuses, or (``is_job``)
    finds nothing to do.
    """

    does: Callable[[Transaction, House, str], object]
    moves: dict[S, S]
    is_job: bool = False


STAGES = {
    "plan": Stage(lambda tx, _, sub: checking.plan(tx, sub, 1), {S.RECEIVED: S.CHECKING}, is_job=True),
    "decide": Stage(lambda tx, _, sub: deciding.decide(tx, sub, 1), {S.CHECKING: S.APPROVED}, is_job=True),
    "withdraw": Stage(
        lambda tx, house, sub: receiving.withdraw(tx, house.college, sub),
        dict.fromkeys(
            (S.RECEIVED, S.CHECKING, S.NEEDS_INFORMATION, S.IN_REVIEW, S.AWAITING_SECOND_APPROVAL), S.WITHDRAWN
        ),
    ),
    "provide information": Stage(
        lambda tx, house, sub: receiving.provide_information(
            tx, house.college, sub, claim=None, document_ids=[], message="Here it is."
        ),
        {S.NEEDS_INFORMATION: S.CHECKING},
    ),
    "dispute": Stage(
        lambda tx, house, sub: disputing.dispute(tx, house.college, sub, REASON), {S.REJECTED: S.IN_REVIEW}
    ),
    "approve": Stage(
        lambda tx, house, sub: reviewing.approve(tx, house.reviewer, case_of(house, sub), REASON),
        {S.IN_REVIEW: S.APPROVED},
    ),
    "second approval": Stage(
        lambda tx, house, sub: reviewing.second_approve(tx, house.second, case_of(house, sub), REASON),
        {S.AWAITING_SECOND_APPROVAL: S.APPROVED},
    ),
    "reject": Stage(
        lambda tx, house, sub: reviewing.reject(tx, house.reviewer, case_of(house, sub), REASON),
        {S.IN_REVIEW: S.REJECTED, S.AWAITING_SECOND_APPROVAL: S.REJECTED},
    ),
    "request information": Stage(
        lambda tx, house, sub: reviewing.request_information(tx, house.reviewer, case_of(house, sub), REASON),
        {S.IN_REVIEW: S.NEEDS_INFORMATION},
    ),
    "release": Stage(
        lambda tx, house, sub: reviewing.release_case(tx, house.reviewer, case_of(house, sub)),
        {S.IN_REVIEW: S.IN_REVIEW, S.AWAITING_SECOND_APPROVAL: S.IN_REVIEW},
    ),
}
# These open their own transactions, so they are tried last, for good.
ALONE: dict[str, tuple[Callable[[House, str], object], dict[S, S]]] = {
    "issue": (lambda house, sub: issuing.issue(house.office, sub), {S.APPROVED: S.ISSUED}),
    "lapse": (lambda house, _: lapsing.lapse(house.office), {S.NEEDS_INFORMATION: S.LAPSED}),
}


@pytest.mark.parametrize("state", S)
def test_from_each_state_the_stages_lead_where_the_table_says_and_nowhere_else(house: House, state: S) -> None:
    sub = journeys.TO[state](house)
    assert house.state(sub) is state
    before = house.contents()
    for name, stage in STAGES.items():
        with tried(house) as tx:
            if state in stage.moves:
                stage.does(tx, house, sub)
                assert submissions.get(tx.connection, sub).state is stage.moves[state], name
            elif stage.is_job:
                stage.does(tx, house, sub)
                assert submissions.get(tx.connection, sub).state is state, name
            else:
                with pytest.raises(PostnominalError) as refused:
                    stage.does(tx, house, sub)
                assert refused.value.code in {
                    "submission.illegal_move",
                    "review.closed",
                    "review.not_awaiting_second",
                    "not_found",
                }
        assert house.contents() == before, name
    house.clock.move(timedelta(days=31))
    for name, (does, moves) in ALONE.items():
        does(house, sub)
        if state in moves:
            assert house.state(sub) is moves[state], name
            return
        assert {**house.contents(), "outbox": []} == {**before, "outbox": []}, name


@pytest.mark.parametrize("state", S)
def test_from_each_state_every_illegal_move_is_a_conflict_and_leaves_no_trace(house: House, state: S) -> None:
    sub = journeys.TO[state](house)
    before = house.contents()
    for to in S:
        with tried(house) as tx:
            submission = submissions.lock(tx.connection, sub)
            if to in SUBMISSION_MOVES[state]:
                assert move(tx, submission, to).state is to
            else:
                with pytest.raises(Conflict):
                    move(tx, submission, to)
        assert house.contents() == before
    house.verified()


def test_every_legal_move_is_made_by_some_stage() -> None:
    decided = {(S.CHECKING, to) for to in (S.REJECTED, S.IN_REVIEW, S.NEEDS_INFORMATION)}  # see ``journeys``
    referred = {(S.IN_REVIEW, S.AWAITING_SECOND_APPROVAL)}
    made = {move for stage in STAGES.values() for move in stage.moves.items()}
    made |= {move for _, moves in ALONE.values() for move in moves.items()} | decided | referred
    legal = {(state, to) for state, tos in SUBMISSION_MOVES.items() for to in tos}
    assert {(one, other) for one, other in made if one is not other} == legal


@pytest.mark.parametrize("state", BadgeState)
def test_a_badge_moves_where_the_table_says_and_nowhere_else(house: House, state: BadgeState) -> None:
    badge = house.badge(journeys.issued(house)).id
    if state is not BadgeState.ACTIVE:
        with house.office.transaction(house.admin.actor) as tx:
            withholding.withhold(tx, house.admin, badge, state, REASON)
    house.work()
    before = house.contents()
    for to in BadgeState:
        with tried(house) as tx:
            if to in BADGE_MOVES[state]:
                withholding.withhold(tx, house.admin, badge, to, REASON)
            else:
                with pytest.raises(Conflict):
                    withholding.withhold(tx, house.admin, badge, to, REASON)
        assert house.contents() == before
    house.verified()


@pytest.mark.parametrize("status", CheckStatus)
def test_a_check_moves_where_the_table_says_and_nowhere_else(house: House, status: CheckStatus) -> None:
    """Every way a check is written, from every status; here the status is set by hand, because a job is too quick."""
    sub = journeys.checking(house)
    kinds = checking.DOCUMENT_KINDS
    with house.office.reading() as connection:
        document = submissions.documents_of(connection, sub)[0].id
    told = {finding.kind: finding for finding in reading.unavailable(document, Unavailable("silent"))}

    def now_at(tx: Transaction) -> set[CheckStatus]:
        rows = checks.of_submission(tx.connection, sub, 1)
        return {CheckStatus(row.status) for row in rows if row.kind in kinds}

    def leased(tx: Transaction, *, by_force: bool = False) -> list[checks.Lease]:
        until = tx.now + timedelta(seconds=60)
        return checks.lease(tx.connection, sub, 1, document, kinds, tx.now, until, by_force=by_force)

    def held(tx: Transaction) -> list[checks.Lease]:
        rows = [row for row in checks.of_submission(tx.connection, sub, 1) if row.kind in kinds]
        return [checks.Lease(row.id, row.kind, row.subject, row.fence, row.attempts, row.deadline) for row in rows]

    writes: dict[str, Callable[[Transaction], object]] = {
        "leased": leased,
        "leased by force": lambda tx: leased(tx, by_force=True),
        "finished": lambda tx: [checks.finish(tx.connection, [(one, told[one.kind])], tx.now) for one in held(tx)],
        "given back": lambda tx: [checks.retry_later(tx.connection, one) for one in held(tx)],
        "abandoned": lambda tx: checks.abandon(tx.connection, sub),
    }
    for name, write in writes.items():
        for lease_until in (None, "2026-11-24 13:00Z"):
            with tried(house) as tx:
                tx.connection.exec_driver_sql(
                    "UPDATE \"check\" SET status = %s, lease_until = %s WHERE kind LIKE 'document.%%'",
                    (status.value, lease_until),
                )
                write(tx)
                (after,) = now_at(tx)
                assert after is status or after in CHECK_MOVES[status], name


def test_two_runners_hold_one_check_one_after_the_other_and_the_late_one_writes_nothing(house: House) -> None:
    sub = house.submit(house.claim())
    house.run(house.bell.rings.popleft())
    document = next(ring.args[2] for ring in house.bell.rings if ring.job == reading.JOB)
    args = (sub, "1", document)
    first = finding_out.take(house.office, reading.JOB, args, checking.DOCUMENT_KINDS)
    assert first is not None
    assert finding_out.take(house.office, reading.JOB, args, checking.DOCUMENT_KINDS) is None  # leased
    house.clock.move(timedelta(seconds=house.office.settings.lease_seconds))
    second = finding_out.take(house.office, reading.JOB, args, checking.DOCUMENT_KINDS)
    assert second is not None
    assert [lease.fence for lease in second[1]] == [2] * len(checking.DOCUMENT_KINDS)
    silent = reading.unavailable(document, Unavailable("silent"))
    before = house.contents()
    with pytest.raises(Superseded):
        finding_out.write(house.office, reading.JOB, args, first[1], silent)
    with pytest.raises(Superseded):  # the deadline has passed: it would write too
        finding_out.put_off(house.office, reading.JOB, args, first, Unavailable("silent"), silent)
    assert house.contents() == before
    finding_out.write(house.office, reading.JOB, args, second[1], silent)
    house.work()
    assert house.state(sub) is S.IN_REVIEW
    house.verified()
