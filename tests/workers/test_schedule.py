"""Duties are done when they are due, whatever the others do."""

import threading
import time

import pytest

from credentialing.model.errors import Unavailable
from credentialing.settings import Settings
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office
from workers import jobs, schedule


def test_one_duty_that_breaks_or_dawdles_does_not_stop_the_others(settings: Settings) -> None:
    office, stop = open_office(settings), threading.Event()
    done = {"quick": 0, "slow": 0, "broken": 0}

    def quick(_office: Office) -> int:
        done["quick"] += 1
        if done["quick"] == 8:
            stop.set()
        return 0

    def slow(_office: Office) -> int:
        done["slow"] += 1
        time.sleep(0.15)
        return 1

    def broken(_office: Office) -> int:
        done["broken"] += 1
        raise RuntimeError("a bug of ours") if done["broken"] % 2 else Unavailable("The database did not answer.")

    started = time.monotonic()
    schedule.keep(office, ((0.02, quick, "quick"), (0.1, slow, "slow"), (0.02, broken, "broken")), stop)
    assert time.monotonic() - started < 5
    assert done["slow"] >= 2
    assert done["broken"] >= 4
    office.engine.dispose()


def test_a_job_is_tried_again_while_that_can_help() -> None:
    tries = 0

    @jobs._patient
    def job(_id: str) -> None:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise Unavailable("The database did not answer.")

    jobs._means.waits = (0.0, 0.0, 0.0)
    job("sub_1")
    assert tries == 3


def test_a_job_that_cannot_succeed_is_not_tried_again() -> None:
    tries = 0

    @jobs._patient
    def job() -> None:
        nonlocal tries
        tries += 1
        raise Unavailable("The badge does not verify.", permanent=True)

    jobs._means.waits = (0.0, 0.0, 0.0)
    with pytest.raises(Unavailable):
        job()
    assert tries == 1
