"""Keeps the Procfile's programs and the embedded servers running, and stops the programs in order.

One thread does it all: the kernel ties a child's death signal to the thread that started it, and a loop that looks
ten times a second costs nothing.
"""

import os
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Protocol, cast

from launcher.child import kill_session, spawn
from launcher.errors import CannotStart
from launcher.procfile import Program
from launcher.voice import Voice

TICK: Final = 0.1
FIRST_DELAY: Final = 0.5
LONGEST_DELAY: Final = 30.0
STEADY: Final = 20.0  # seconds of life after which an end is news and not the last one's continuation
LAST_TO_STOP: Final = ("sandbox",)  # jobs that are being finished may still ask the register


class Server(Protocol):
    """An embedded server: whoever made it starts and stops it; here it is started again if it dies."""

    def start(self) -> None: ...
    def is_alive(self) -> bool: ...


@dataclass(slots=True)
class _Backoff:
    """When the next try is due, and how often in a row it went wrong."""

    failures: int = 0
    due: float = 0.0
    since: float = 0.0

    def failed(self, now: float) -> float:
        """Count an end; the seconds until the next try."""
        self.failures = 0 if now - self.since > STEADY else self.failures
        delay = min(LONGEST_DELAY, FIRST_DELAY * 2.0**self.failures)
        self.failures += 1
        self.due = now + delay
        return delay


class _Child:
    """A program of the Procfile and the process that runs it now, if any."""

    def __init__(self, program: Program, env: Mapping[str, str]) -> None:
        self.name = program.name
        self.command = program.command
        self.env = env
        self.process: subprocess.Popen[bytes] | None = None
        self.backoff = _Backoff()
        self.unfinished = b""


class Supervisor:
    """``start`` the programs, ``tick`` for as long as wanted, ``stop``.

    ``log_of`` names the file a program's output goes to; without it the output is spoken with the program's name.
    ``patience``: seconds programs may take to finish their work once asked to stop.
    """

    def __init__(
        self,
        programs: Iterable[tuple[Program, Mapping[str, str]]],
        servers: Mapping[str, Server],
        *,
        cwd: Path,
        voice: Voice,
        log_of: Callable[[str], Path] | None = None,
        patience: float = 60.0,
    ) -> None:
        self._children = [_Child(program, env) for program, env in programs]
        self._servers = servers
        self._server_backoff = {name: _Backoff() for name in servers}
        self._cwd = cwd
        self._voice = voice
        self._log_of = log_of
        self._patience = patience
        self._selector = selectors.DefaultSelector()

    def start(self) -> None:
        for child in self._children:
            self._start(child)

    def pids(self) -> dict[str, int]:
        """The process ids of the programs that run now."""
        return {child.name: child.process.pid for child in self._children if child.process}

    def tick(self) -> None:
        """Pass on what was said for a moment, then start again what has ended."""
        self._listen(TICK)
        now = time.monotonic()
        for name, server in self._servers.items():
            if not server.is_alive() and now >= self._server_backoff[name].due:
                self._revive(name, server, now)
        for child in self._children:
            if child.process is None:
                if now >= child.backoff.due:
                    self._start(child)
            elif (code := child.process.poll()) is not None:
                kill_session(child.process)  # what a dead worker left running must not run beside its successor
                delay = child.backoff.failed(now)
                child.process = None
                self._voice.say(f"{child.name} {_how_it_ended(code)}; starting it again in {delay:g} s")

    def stop(self, *, hurry: Callable[[], bool] = lambda: False) -> None:
        """Ask the programs to finish, and wait: first those that work, then those others depend on.

        ``hurry`` turning true kills them. The servers are not stopped, only no longer watched.
        """
        last = [child for child in self._children if child.name in LAST_TO_STOP]
        for group in ([child for child in self._children if child not in last], last):
            self._stop_programs(group, hurry)
        self._selector.close()

    def _start(self, child: _Child) -> None:
        child.backoff.since = time.monotonic()
        if self._log_of is None:
            child.process = self._spawn(child, subprocess.PIPE)
            if said := child.process.stdout:
                self._selector.register(said, selectors.EVENT_READ, (child, said))
        else:
            with self._log_of(child.name).open("ab") as log:
                child.process = self._spawn(child, log)

    def _spawn(self, child: _Child, output: int | IO[bytes]) -> subprocess.Popen[bytes]:
        return spawn(child.command, cwd=self._cwd, env=child.env, output=output)

    def _revive(self, name: str, server: Server, now: float) -> None:
        self._voice.say(f"{name} has died; starting it again")
        try:
            server.start()
        except CannotStart as error:
            delay = self._server_backoff[name].failed(now)
            self._voice.say(f"{error}; next try in {delay:g} s")
        else:
            self._server_backoff[name].since = now

    def _stop_programs(self, group: Sequence[_Child], hurry: Callable[[], bool]) -> None:
        running = {child.name: child.process for child in group if child.process is not None}
        for process in running.values():
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        deadline = time.monotonic() + self._patience
        while any(process.poll() is None for process in running.values()):
            self._listen(TICK)
            if time.monotonic() > deadline or hurry():
                late = [name for name, process in running.items() if process.poll() is None]
                self._voice.say(f"killing {', '.join(late)}: not finished in time")
                break
        for process in running.values():
            kill_session(process)
            process.wait()
        self._listen(0)

    def _listen(self, timeout: float) -> None:
        if not self._selector.get_map():
            time.sleep(timeout)
            return
        for key, _ in self._selector.select(timeout):
            child, said = cast("tuple[_Child, IO[bytes]]", key.data)
            heard = os.read(key.fd, 65_536)
            *lines, child.unfinished = (child.unfinished + heard).split(b"\n")
            if not heard:
                lines, child.unfinished = [child.unfinished] if child.unfinished else [], b""
                self._selector.unregister(said)
                said.close()
            for line in lines:
                self._voice.line(child.name, line.decode(errors="replace").rstrip("\r"))


def _how_it_ended(code: int) -> str:
    return f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with code {code}"
