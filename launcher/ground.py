"""The directory everything of one installation lives in, and the lock that gives it to one launcher at a time."""

import fcntl
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from launcher.errors import CannotStart

LOG_LIMIT: Final = 10_000_000  # bytes; a larger log is put aside at the next start
PATIENCE: Final = 30.0


@dataclass(frozen=True, slots=True)
class Ground:
    """``var``, taken. ``lock`` is an open file; whoever holds a copy of it holds the lock."""

    var: Path
    lock: int

    @property
    def secrets(self) -> Path:
        return self.var / "secrets"

    @property
    def keys(self) -> Path:
        """The demo's API keys, for a shell to read."""
        return self.var / "keys.env"

    @property
    def environment(self) -> Path:
        """What the service's processes were started with, for ``python -m launcher exec``."""
        return self.var / "service.env"

    def log(self, name: str) -> Path:
        """The log file of ``name``; an overgrown one has been put aside by ``take``."""
        return self.var / "log" / f"{name}.log"


def write_private(path: Path, text: str) -> None:
    """Write ``text`` where only we can read it, all at once or not at all."""
    half = path.with_name(f"{path.name}.new")
    half.unlink(missing_ok=True)
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.rename(path)


def take(var: Path, say: Callable[[str], None]) -> Ground:
    """Make ``var`` if need be and lock it. Raises CannotStart when it cannot be written or is in use.

    ``say`` hears why it takes longer, if it does.
    """
    try:
        for directory, mode in ((var, 0o755), (var / "log", 0o755), (var / "secrets", 0o700)):
            directory.mkdir(mode=mode, parents=True, exist_ok=True)
        lock = os.open(var / "launcher.lock", os.O_RDWR | os.O_CREAT, 0o600)
        for log in (var / "log").glob("*.log"):
            if log.stat().st_size > LOG_LIMIT:
                log.replace(log.with_suffix(".log.1"))
    except OSError as error:
        raise CannotStart(f"cannot use the directory {error.filename or var}: {error.strerror}") from error
    _await_lock(lock, var, say)
    os.truncate(lock, 0)
    os.pwrite(lock, f"{os.getpid()}\n".encode(), 0)
    return Ground(var, lock)


def _await_lock(lock: int, var: Path, say: Callable[[str], None]) -> None:
    """Take the lock, if need be after the warden of a launcher that was killed has cleaned up and let go."""
    deadline = time.monotonic() + PATIENCE
    waiting = False
    while not _try_lock(lock):
        holder = os.pread(lock, 32, 0).decode().strip()
        if _is_alive(holder) or time.monotonic() > deadline:
            os.close(lock)
            raise CannotStart(
                f"{var} is in use by another launcher (process {holder or 'unknown'}); "
                "stop that one, or set VAR_DIR to another directory"
            )
        if not waiting:
            say(f"the last launcher (process {holder}) was killed; waiting for what it started to end")
            waiting = True
        time.sleep(0.05)


def _try_lock(lock: int) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _is_alive(pid: str) -> bool:
    try:
        os.kill(int(pid), 0)
    except PermissionError:
        return True
    except (ValueError, ProcessLookupError):
        return False
    return True
