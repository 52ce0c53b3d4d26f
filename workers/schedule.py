"""What happens by the clock: the sweeper twice a second, sealing every second, the rest now and then.

Two of these processes may run: rows are locked while they are swept, and there is one sequencer's seat.
"""

import signal
import threading
from collections.abc import Callable
from typing import Final

import structlog

from credentialing.model.errors import Misconfigured, PostnominalError
from credentialing.settings import Settings
from credentialing.stages import sealing, sweeping
from credentialing.stages.office import Office
from credentialing.stages.opening import open_office

_log = structlog.get_logger()

# Every how many seconds, what, and its name in the log.
_DUTIES: Final[tuple[tuple[float, Callable[[Office], int], str], ...]] = (
    (0.5, sweeping.sweep, "sweep"),
    (1.0, sealing.seal, "seal"),
    (30.0, sweeping.refresh, "refresh"),
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
    elapsed, tick = 0.0, 0.5
    while not stop.is_set():
        for every, duty, name in _DUTIES:
            if elapsed % every == 0:
                _do(office, duty, name)
        stop.wait(tick)
        elapsed += tick


def _do(office: Office, duty: Callable[[Office], int], name: str) -> None:
    """One duty; what fails now is done at the next turn."""
    try:
        done = duty(office)
    except PostnominalError as error:
        _log.warning("duty_failed", duty=name, detail=error.detail)
        return
    if done:
        _log.info("duty_done", duty=name, count=done)
