"""The warm parent: has every library loaded, holds no secret and no file, and forks one confined child per document.

One child is always forked, locked up and waiting, so that a document does not wait for that. The parent never sees a
document: what it hands over is the other end of the child's pipe. Messages on the control socket are JSON, but for
lessons (bytes after ``wire.LESSON``). In: ``{"do": "start"}``; ``{"do": "extend", "pages": n}`` when the child has
told the structure and may read pictures; ``{"do": "kill"}``. Out: ``{"is": "ready"}`` once or ``{"is": "refused",
"why"}``; ``{"is": "started"}`` with the descriptor; ``{"is": "extended"}``; ``{"is": "ended", "status", "cpu",
"memory", "waited", "starved"}``.
"""

import contextlib
import gc
import os
import resource
import select
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import orjson

from credentialing.documents.sandbox import holes, hugepages, wire
from credentialing.documents.sandbox.confine import Allowance, lock_up, missing_features


class Office(Protocol):
    """What is done in here, in whoever's words."""

    def answer(self, request: wire.Request, tell: Callable[[bytes], None], may_go_on: Callable[[], bool]) -> None:
        """In a child: read the document, tell frames, ask for leave before going on."""

    def absorb(self, lesson: bytes) -> None:
        """In the parent: keep what a child learnt, for the children to come. The bytes are not to be trusted."""


class Warm:
    """Serves one reader until its end of the control socket closes."""

    def __init__(self, control: socket.socket, office: Office, allowance: Allowance, *, without_sandbox: bool) -> None:
        self._control = control
        self._office = office
        self._allowance = allowance
        self._without_sandbox = without_sandbox

    def serve(self) -> None:
        """Say whether this machine will do, then fork for each request. Returns when the reader is gone."""
        why = self._refusal()
        if why:
            self._say({"is": "refused", "why": why})
            return
        gc.collect()
        gc.freeze()  # collections in the children must not copy what they share with us
        holes.fill()
        hugepages.collapse()
        self._say({"is": "ready"})
        child, pipe = self._fork()
        while message := self._control.recv(wire.MESSAGE_LIMIT):
            if message.startswith(wire.LESSON):
                self._office.absorb(message[len(wire.LESSON) :])
                continue
            if orjson.loads(message)["do"] != "start":
                continue  # a late order about a child that has ended
            while not _is_alive(child):  # it died waiting, of nothing it was given
                os.close(pipe)
                child, pipe = self._fork()
            socket.send_fds(self._control, [orjson.dumps({"is": "started"})], [pipe])
            os.close(pipe)
            self._watch(child)
            child, pipe = self._fork()  # now, not sooner: it would compete with the document being read

    def _refusal(self) -> str:
        """Why nothing can be read safely here; empty when it can."""
        threads = len(list(Path("/proc/self/task").iterdir()))
        if threads != 1:
            return f"a library started {threads - 1} threads; a process with threads cannot be forked safely"
        if self._without_sandbox:
            return ""
        missing = missing_features()
        if missing:
            return f"this kernel lacks {' and '.join(missing)}"
        # One child locks itself up and leaves: a filter that cannot be installed here shows now, not at the first file.
        probe = os.fork()
        if probe == 0:
            try:
                lock_up(self._control.fileno(), self._allowance)
                os._exit(0)
            except OSError:
                os._exit(1)
        return "" if os.waitpid(probe, 0)[1] == 0 else "a child could not be confined"

    def _say(self, message: dict[str, object]) -> None:
        with contextlib.suppress(BrokenPipeError):  # the reader has gone; serve() is about to notice
            self._control.send(orjson.dumps(message))

    def _fork(self) -> tuple[int, int]:
        """A child that waits for its document, and the end of its pipe that the reader is to have."""
        ours, theirs = socket.socketpair()
        child = os.fork()
        if child == 0:
            os._exit(self._be_the_child(theirs.fileno()))
        theirs.close()
        return child, ours.detach()

    def _be_the_child(self, pipe: int) -> int:
        """Never returns to the caller's code: the status becomes the exit status."""
        gc.disable()  # the process ends with the document
        try:
            lock_up(pipe, self._allowance, without_sandbox=self._without_sandbox)
        except OSError:
            return wire.NOT_CONFINED
        tell = lambda payload: wire.write_all(pipe, wire.frame(payload))  # noqa: E731
        may_go_on = lambda: os.read(pipe, len(wire.GO)) == wire.GO  # noqa: E731
        try:
            self._office.answer(wire.receive_request(pipe), tell, may_go_on)
        except BaseException:  # noqa: BLE001  it must not unwind into the parent's code, which is this process's too
            return 3
        return 0

    def _watch(self, child: int) -> None:
        """Wait for the child to end, kill it at its deadline, and tell how it ended.

        Time in which the child waited for a core is not held against it, for on a busy machine honest files would go
        to a person; ``wall_total`` ends it all the same, and then it was ``starved``.
        """
        started, wall = time.monotonic(), self._allowance.wall
        deadline, starved = started + wall, False
        handle = os.pidfd_open(child)
        poll = select.poll()
        poll.register(handle, select.POLLIN)
        poll.register(self._control, select.POLLIN)
        try:
            while True:
                ready = {descriptor for descriptor, _event in poll.poll(max(deadline - time.monotonic(), 0) * 1000)}
                if handle in ready:
                    break
                if not ready:
                    fair = started + wall + _waited_for_a_core(child)
                    deadline = min(fair, started + self._allowance.wall_total)
                    if deadline > time.monotonic():
                        continue
                    starved = starved or fair > deadline
                    signal.pidfd_send_signal(handle, signal.SIGKILL)
                    deadline = time.monotonic() + 1
                    continue
                message = self._control.recv(wire.MESSAGE_LIMIT)
                order = orjson.loads(message or b'{"do":"kill"}')
                if order["do"] == "extend":
                    wall = self._extend(child, order["pages"])
                    deadline = started + wall
                    self._say({"is": "extended"})
                    continue
                signal.pidfd_send_signal(handle, signal.SIGKILL)
                if not message:
                    poll.unregister(self._control)
        finally:
            os.close(handle)
        waited = _waited_for_a_core(child)
        _pid, status, usage = os.wait4(child, 0)
        ended = {"status": status, "cpu": usage.ru_utime + usage.ru_stime, "memory": usage.ru_maxrss * 1024}
        self._say({"is": "ended", "waited": waited, "starved": starved, **ended})

    def _extend(self, child: int, pages: int) -> float:
        """Raise the soft limit from outside: the child, maybe hostile by now, cannot. Returns the wall time it has."""
        cpu, wall = self._allowance.for_pages(pages)
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(child, resource.RLIMIT_CPU, (cpu, cpu + 1))
        return wall


def _waited_for_a_core(child: int) -> float:
    """Seconds that a child was ready to run while others ran; 0 where the kernel does not say."""
    try:
        return int(Path(f"/proc/{child}/schedstat").read_bytes().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


def _is_alive(child: int) -> bool:
    """Whether a child still runs; one that ended is reaped here."""
    return os.waitpid(child, os.WNOHANG)[0] == 0
