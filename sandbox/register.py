"""Magic numbers: what a number says decides what the register answers about it. Pure but for the counters it keeps."""

import re
import threading
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

_NUMBER = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62}[A-Za-z0-9])?")
_TIMEOUT = re.compile(r"TIMEOUT-([0-9]{1,3})(?:-.*)?")
_LONGEST_WORDS = 200
_MOST_COUNTERS = 100_000
SOMEBODY_ELSE = {"given": "Robin", "family": "Otherwise"}
_CONDITIONS = "Must not perform skin penetration unless supervised by an approved practitioner."


class Manner(StrEnum):
    """How an answer is given: ``never`` and ``cut`` do not come to an end."""

    AT_ONCE = "at_once"
    NEVER = "never"
    ERROR = "error"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Asked:
    """Whom a number is claimed for. Real registers are not told; this one has to be, to know "the submitted name"."""

    given: str = ""
    family: str = ""
    profession: str = ""
    jurisdiction: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """``registration`` is JSON, ``None`` for a number that is not known."""

    registration: dict[str, object] | None = None
    manner: Manner = Manner.AT_ONCE


class Clock:
    """The register's own time, which tests move. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._offset = timedelta()

    def move_to(self, moment: datetime | None) -> None:
        """Go on from ``moment``, or return to real time for ``None``. Raises ``ValueError`` for another century."""
        if moment and not 2000 <= moment.year < 2100:
            raise ValueError("a year that no registration has")
        with self._lock:
            self._offset = moment - datetime.now(UTC) if moment else timedelta()

    def now(self) -> datetime:
        with self._lock:
            return datetime.now(UTC) + self._offset

    @property
    def was_moved_ahead(self) -> bool:
        """Whether it is at least a day ahead of real time."""
        with self._lock:
            return self._offset >= timedelta(days=1)


class Register:
    """Answers by magic number. ``TIMEOUT-n-`` numbers are counted for as long as the process lives."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failures: dict[str, int] = {}

    def forget(self) -> None:
        """Let every ``TIMEOUT-n-`` number fail n times anew."""
        with self._lock:
            self._failures.clear()

    def look_up(self, number: str, asked: Asked) -> Answer:
        """What there is about ``number``; an unknown magic word is an unknown number."""
        if not _NUMBER.fullmatch(number):
            return Answer()
        timeout = _TIMEOUT.fullmatch(number.upper())
        if timeout:
            failure = self._next_failure(number, int(timeout[1]))
            if failure is not None:
                return Answer(manner=Manner.CUT if failure % 2 else Manner.ERROR)
            return self._entry(number, asked)
        today = self._clock.now().date()
        match number.upper().partition("-")[0]:
            case "OK":
                return self._entry(number, asked)
            case "NAME":
                return self._entry(number, asked, names=[SOMEBODY_ELSE])
            case "EXPIRED":
                return self._entry(number, asked, status="expired", expires_on=date(today.year - 1, 12, 31))
            case "SUSPENDED":
                return self._entry(number, asked, status="suspended")
            case "CONDITIONS":
                return self._entry(number, asked, status="conditions", conditions=[{"text": _CONDITIONS}])
            case "DOWN":
                return Answer(manner=Manner.NEVER)
            case "LAPSES" if self._clock.was_moved_ahead:
                return self._entry(number, asked, status="expired", expires_on=today - timedelta(days=1))
            case "LAPSES":
                return self._entry(number, asked)
        return Answer()

    def _next_failure(self, number: str, times: int) -> int | None:
        """Which failure this is, from 0; ``None`` once ``number`` has failed ``times`` times."""
        with self._lock:
            failed = self._failures.get(number, 0)
            if failed >= times:
                return None
            if len(self._failures) >= _MOST_COUNTERS:
                self._failures.clear()
            self._failures[number] = failed + 1
            return failed

    def _entry(
        self,
        number: str,
        asked: Asked,
        *,
        status: str = "registered",
        expires_on: date | None = None,
        names: list[dict[str, str]] | None = None,
        conditions: list[dict[str, str]] | None = None,
    ) -> Answer:
        entry: dict[str, object] = {
            "number": number,
            "status": status,
            "names": names or [{"given": asked.given[:_LONGEST_WORDS], "family": asked.family[:_LONGEST_WORDS]}],
            "profession": asked.profession[:_LONGEST_WORDS],
            "jurisdiction": asked.jurisdiction[:_LONGEST_WORDS],
            "registered_since": "2015-01-15",
            "expires_on": (expires_on or date(self._clock.now().year + 1, 12, 31)).isoformat(),
            "conditions": conditions or [],
            "dry_needling": True,
        }
        return Answer(entry)
