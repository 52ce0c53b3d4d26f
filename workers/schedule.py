"""What happens by the clock: the sweeper twice a second, sealing every second, the rest now and then.

Two of these processes may run: rows are locked while they are swept, and there is one sequencer's seat.
"""

import signal
import threading
import time
from collections.abc import Callable
from typing import Final

import structlog

from credentialing.model.errors import Misconfigured, PostnominalError
from credentialing.settings import Settings
from credentialing.stages import erasing, lapsing, sealing, sweeping
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office

_log = structlog.get_logger()

Duty = Callable[[Office], int]
# Every how many seconds, what, and its name in the log.
DUTIES: Final[tuple[tuple[float, Duty, str], ...]] = (
    (0.5, sweeping.sweep, "sweep"),
    (1.0, sealing.seal, "seal"),
    (30.0, sweeping.refresh, "refresh"),
    (30.0, sweeping.refer, "refer"),
    (3600.0, lapsing.lapse, "lapse"),
    (3600.0, erasing.erase, "erase"),
    (3600.0, sweeping.tidy, "tidy"),
)


def run(settings: Settings) -> None:
    """Does its duties until SIGTERM or SIGINT. Raises ``Misconfigured`` without the log's key."""
    office = open_office(settings, seals_log=True, pool_size=2)
    if office.keys.log is None:
        raise Misconfigured("LOG_KEY (or LOG_KEY_FILE) is not set; the schedule cannot seal the log.")
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    keep(office, DUTIES, stop)


def keep(office: Office, duties: tuple[tuple[float, Duty, str], ...], stop: threading.Event) -> None:
    """Does each duty when it is due, until ``stop``. One that takes longer than its interval delays the others and
    skips its own missed turns: there is no use in doing them one after the other.
    """
    due = [time.monotonic()] * len(duties)
    while not stop.is_set():
        for place, (every, duty, name) in enumerate(duties):
            now = time.monotonic()
            if now >= due[place] and not stop.is_set():
                _do(office, duty, name)
                due[place] = max(due[place] + every, time.monotonic())
        stop.wait(max(0.0, min(due) - time.monotonic()))


def _do(office: Office, duty: Duty, name: str) -> None:
    """One duty; what fails now, for whatever reason, is done at the next turn, and the other duties go on."""
    try:
        done = duty(office)
    except PostnominalError as error:
        _log.warning("duty_failed", duty=name, detail=error.detail)
    except Exception:  # noqa: BLE001 - one duty's breakage must not stop the sealing and sweeping beside it
        _log.exception("duty_broke", duty=name)
    else:
        if done:
            _log.info("duty_done", duty=name, count=done)
