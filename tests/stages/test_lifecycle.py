"""The lifecycle as a state machine: training body, reviewers, workers, sweeper and time move in any order."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from credentialing.model.claim import Name
from credentialing.model.errors import PostnominalError
from credentialing.model.states import BadgeState
from credentialing.stages import disputing, lapsing, receiving, reviewing, sealing, sweeping, withholding
from tests.stages.ends import WITH_US, assert_ended, assert_seats_are_counted, assert_told_once
from tests.stages.house import House
from tests.stages.journeys import REASON, case_of

WHICH = st.integers(0, 3)


class Lifecycle(RuleBasedStateMachine):
    """Each example has a training body of its own in a house that all examples share."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self.house = house.another()
        self.house.bell.rings.clear()
        self.subs: list[str] = []

    @rule(number=st.sampled_from(["OK", "OK", "CONDITIONS", "NOTFOUND"]), jane=st.booleans(), empty=st.booleans())
    def submit(self, number: str, jane: bool, empty: bool) -> None:
        claim = self.house.claim(number, name=Name("Jane", "Sample") if jane else None)
        self.subs.append(self.house.post(claim, []) if empty else self.house.submit(claim))

    @rule(rings=st.integers(1, 8), twice=st.booleans())
    def work(self, rings: int, twice: bool) -> None:
        for _ in range(min(rings, len(self.house.bell.rings))):
            ring = self.house.bell.rings.popleft()
            self.house.run(ring)
            if twice:
                self.house.run(ring)

    @rule()
    def lose_the_queue(self) -> None:
        self.house.bell.rings.clear()

    @rule(minutes=st.sampled_from([1, 30, 60 * 24 * 31]))
    def time_passes(self, minutes: int) -> None:
        self.house.clock.move(timedelta(minutes=minutes))
        for duty in (sweeping.sweep, sealing.seal, sweeping.refresh, sweeping.refer, lapsing.lapse):
            duty(self.house.office)

    @rule(which=WHICH, what=st.sampled_from(["withdraw", "answer", "dispute"]))
    def the_training_body(self, which: int, what: str) -> None:
        for sub in self.subs[which : which + 1]:
            college = self.house.college
            with self.refusable(), self.house.office.transaction(college.actor) as tx:
                if what == "withdraw":
                    receiving.withdraw(tx, college, sub)
                elif what == "dispute":
                    disputing.dispute(tx, college, sub, REASON)
                else:
                    receiving.provide_information(tx, college, sub, claim=None, document_ids=[], message="Here.")

    @rule(
        which=WHICH,
        second=st.booleans(),
        stage=st.sampled_from(
            [reviewing.approve, reviewing.second_approve, reviewing.reject, reviewing.request_information]
        ),
    )
    def a_reviewer(self, which: int, second: bool, stage: object) -> None:
        caller = self.house.second if second else self.house.reviewer
        for sub in self.subs[which : which + 1]:
            with self.refusable(), self.house.office.transaction(caller.actor) as tx:
                stage(tx, caller, case_of(self.house, sub), REASON)  # type: ignore[operator]  # four of one shape

    @rule(which=WHICH, to=st.sampled_from(BadgeState))
    def an_admin(self, which: int, to: BadgeState) -> None:
        for sub in self.subs[which : which + 1]:
            for row in self.house.rows("SELECT id FROM badge WHERE submission_id = :id", id=sub):
                with self.refusable(), self.house.office.transaction(self.house.admin.actor) as tx:
                    withholding.withhold(tx, self.house.admin, row.id, to, REASON)

    def refusable(self) -> "_Refusable":
        return _Refusable()

    @invariant()
    def everything_is_told_once(self) -> None:
        for sub in self.subs:
            assert_told_once(self.house, sub)

    def teardown(self) -> None:
        self.house.work()
        assert [error for error in self.house.broke if not isinstance(error, PostnominalError)] == []
        for sub in self.subs:
            state = self.house.state(sub)
            assert state not in WITH_US
            assert_ended(self.house, sub, state)
        assert_seats_are_counted(self.house)
        self.house.verified()


class _Refusable:
    """A refusal is an answer; anything else is a bug."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> bool:
        return isinstance(error, PostnominalError)


@pytest.mark.parametrize("examples", [4, pytest.param(300, marks=pytest.mark.slow)], ids=["quick", "slow"])
def test_no_order_of_moves_loses_doubles_or_strands_a_record(house: House, examples: int) -> None:
    """Slow: ``make chaos``."""
    run_state_machine_as_test(
        lambda: Lifecycle(house),  # type: ignore[arg-type]  # called without arguments, that is all
        settings=settings(
            max_examples=examples,
            stateful_step_count=15,
            deadline=None,
            suppress_health_check=list(HealthCheck),
            database=None,
            derandomize=examples < 100,  # four random walks may well submit nothing
            print_blob=True,
        ),
    )
    assert house.rows("SELECT id FROM submission")
