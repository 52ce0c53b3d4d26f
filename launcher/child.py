"""One child process, tethered to us, as a rule in a session of its own: Ctrl-C in the terminal does not reach it."""

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

TETHER: Final = Path(__file__).with_name("tether.py")


@dataclass(frozen=True, slots=True)
class Account:
    """A user id and group id to run as."""

    user: int
    group: int


def spawn(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    output: int | IO[bytes] | None,
    stdin: int = subprocess.DEVNULL,
    account: Account | None = None,
    death_signal: signal.Signals = signal.SIGTERM,
    own_session: bool = True,
) -> subprocess.Popen[bytes]:
    """Start ``command``; it gets ``death_signal`` when the calling *thread* ends, so start it from one that stays.

    ``output`` takes both stdout and stderr; ``None`` leaves them ours. A program that cannot be executed exits at once
    with 1 and says why there.
    """
    user, group = (str(account.user), str(account.group)) if account else ("-", "-")
    return subprocess.Popen(
        [sys.executable, "-I", "-S", TETHER, str(os.getpid()), str(int(death_signal)), user, group, *command],
        cwd=cwd,
        env=dict(env),
        stdin=stdin,
        stdout=output,
        stderr=None if output is None else subprocess.STDOUT,
        start_new_session=own_session,
    )


def stop(process: subprocess.Popen[bytes], *, by: signal.Signals, patience: float) -> bool:
    """Ask once, wait ``patience`` seconds, then kill the whole session. True if asking was enough."""
    if process.poll() is None:
        process.send_signal(by)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        kill_session(process)
        process.wait()
        return False
    return True


def kill_session(process: subprocess.Popen[bytes]) -> None:
    """SIGKILL to the child and whatever it started without leaving its process group."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        # PermissionError is macOS for a group of zombies; either way nobody is left to kill.
        return
