"""The reader a worker holds: bytes in, a ``Reading`` out, whatever the bytes are.

Everything a child answers is taken as hostile: size, shape, kinds and the facts we can establish ourselves.
"""

import contextlib
import hashlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import orjson

from credentialing.documents.reading import codec
from credentialing.documents.reading.marked import Mark
from credentialing.documents.reading.model import Defect, FileKind, Reading
from credentialing.documents.sandbox import wire
from credentialing.documents.sandbox.confine import Allowance
from credentialing.documents.sandbox.portrait import believe
from credentialing.model.errors import Misconfigured, Unavailable

ALLOWANCE: Final = Allowance(cpu=15, cpu_total=75, memory=2 << 30, wall=18.0, wall_total=110.0)
MAX_BYTES: Final = 10 * 1024 * 1024
START_SECONDS: Final = 60.0
GRACE_SECONDS: Final = 1.5
_ROOT: Final = Path(__file__).parents[3]
_NO_MATTER: Final = datetime(2000, 1, 1, tzinfo=UTC)  # no drawing depends on the time

# All the warm parent inherits. No address, no key; onnxruntime's telemetry (a thread, a file, uploads) stays off.
_ENVIRONMENT: Final = {
    "LC_ALL": "C.UTF-8",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    # One heap in one piece, which large pages can hold (see ``hugepages``): Python's own pools lie here and there.
    "PYTHONMALLOC": "malloc",
}


@dataclass(frozen=True, slots=True)
class Cost:
    """What one child took: ``cpu`` seconds, ``memory`` bytes resident at the peak, and the seconds that it ``waited``
    for a core because others ran.
    """

    cpu: float
    memory: int
    waited: float


class Reader:
    """Reads one document at a time in a sandbox; not for use by two threads at once.

    Starting takes a second or two (libraries and, with ``ocr``, models are loaded into a warm parent process); a
    context manager. Raises ``Misconfigured`` where the kernel cannot confine a process, unless ``run_without_sandbox``.
    """

    def __init__(
        self,
        *,
        run_without_sandbox: bool,
        ocr: bool = True,
        max_bytes: int = MAX_BYTES,
        allowance: Allowance = ALLOWANCE,
    ) -> None:
        self._flags = ",".join(
            flag for flag, on in (("pictures", ocr), ("without-sandbox", run_without_sandbox), ("-", True)) if on
        )
        self._ocr = ocr
        self._max_bytes = max_bytes
        self._allowance = allowance
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._cost = Cost(0.0, 0, 0.0)
        self._ending: tuple[float, bytes] | None = None  # a child that has told all: till when it must end, its lesson
        self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def warm_pid(self) -> int:
        """The process id of the warm parent, for those who watch memory."""
        return self._process.pid if self._process else 0

    @property
    def last_cost(self) -> Cost:
        """What the last child took."""
        with contextlib.suppress(_WarmParentLost):
            self._settle()
        return self._cost

    def close(self) -> None:
        """End the warm parent and any child. Closing twice is harmless."""
        with contextlib.suppress(_WarmParentLost):
            self._settle()  # what is left unheard in a closed socket is an error at the other end
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(timeout=5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def read(
        self,
        data: bytes,
        filename: str,
        *,
        trust_roots: tuple[bytes, ...] = (),
        crls: tuple[bytes, ...] = (),
        now: datetime,
    ) -> Reading:
        """Everything learnt from ``data``; a file that cannot be read is a ``Reading`` whose defects say why.

        ``trust_roots`` and ``crls`` (PEM or DER) are the training body's, for digital signatures. Ends within
        ``wall_total`` seconds. Raises ``Unavailable`` if the warm parent cannot be started again, or if the machine was
        so busy that the child, ready to go on, got no core in that time: nothing is known of the file then.
        """
        blank = Reading(FileKind.UNKNOWN, hashlib.sha256(data).hexdigest(), len(data), 0)
        if len(data) > self._max_bytes:
            detail = f"The file has {len(data):,} bytes; at most {self._max_bytes:,} are accepted."
            return replace(blank, defects=(Defect("document.too_large", detail),))
        request = wire.Request(data, _sendable(filename), self._ocr, now, trust_roots, crls)
        for attempt in (1, 2):
            try:
                return self._ask(wire.pack(request), blank)
            except _WarmParentLost:
                # Nothing of the file has been judged: the process that forks died. Another one, once.
                self._restart()
                if attempt == 2:
                    break
        return replace(blank, defects=(_hostile("the process that reads documents ended twice"),))

    def picture(self, data: bytes, filename: str, marks: Sequence[Mark]) -> bytes | None:
        """The pages of ``data`` with ``marks`` drawn on them, as PNG of at most 4 MiB, made in a child like any other.

        ``None`` where they cannot be shown: whatever the reason, it is no finding. Raises ``Unavailable`` only if the
        warm parent cannot be started again.
        """
        if len(data) > self._max_bytes:
            return None
        request = wire.Request(data, _sendable(filename), pictures=False, now=_NO_MATTER, marks=tuple(marks))
        try:
            self._settle()
            started = time.monotonic()
            with self._child() as ours:
                drawn = self._hear_picture(ours, wire.pack(request), started)
            self._ending = (started + self._allowance.wall_total + 2 * GRACE_SECONDS, b"")
            self._say({"do": "kill"})
        except _WarmParentLost:
            self._restart()
            return None
        return drawn

    def _hear_picture(self, pipe: socket.socket, request: bytes, started: float) -> bytes | None:
        deadline = started + self._allowance.wall_total + GRACE_SECONDS
        try:
            pipe.settimeout(self._allowance.wall_total)
            pipe.sendall(request)
            return believe(wire.receive_answer(pipe, deadline))
        except _DISBELIEF:
            return None

    def _start(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "credentialing.documents.sandbox",
                    str(theirs.fileno()),
                    self._flags,
                    _plain(self._allowance),
                ],
                pass_fds=(theirs.fileno(),),
                cwd=_ROOT,
                env=_ENVIRONMENT,
                stdin=subprocess.DEVNULL,
                start_new_session=True,
            )
        self._control = ours
        try:
            answer = self._hear(time.monotonic() + START_SECONDS)
        except _WarmParentLost as error:
            self.close()
            raise Unavailable("the process that reads documents did not start; see its messages above") from error
        if answer.get("is") == "refused":
            self.close()
            raise Misconfigured(
                f"Documents cannot be read safely: {answer.get('why')}. Run on Linux 5.13 or later with Landlock and "
                "seccomp; DANGEROUS_RUN_WITHOUT_SANDBOX=1 reads them unprotected (development only)."
            )

    def _restart(self) -> None:
        if self._process is not None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)  # its session: itself and its one child
        self.close()
        self._start()

    def _hear(self, deadline: float) -> dict[str, object]:
        """One message from the warm parent, which is ours and trusted."""
        if self._control is None:
            raise _WarmParentLost
        self._control.settimeout(max(deadline - time.monotonic(), 0.001))
        try:
            message = self._control.recv(wire.MESSAGE_LIMIT)
        except OSError as error:
            raise _WarmParentLost from error
        if not message:
            raise _WarmParentLost
        answer: dict[str, object] = orjson.loads(message)
        return answer

    def _child(self) -> socket.socket:
        """Our end of the pipe to the child that waits."""
        self._say({"do": "start"})
        assert self._control is not None
        self._control.settimeout(GRACE_SECONDS + 5)
        try:
            message, descriptors, _flags, _address = socket.recv_fds(self._control, wire.MESSAGE_LIMIT, 1)
        except OSError as error:
            raise _WarmParentLost from error
        if not message or len(descriptors) != 1:
            raise _WarmParentLost
        return socket.socket(fileno=descriptors[0])

    def _say(self, message: dict[str, object]) -> None:
        if self._control is None:
            raise _WarmParentLost
        try:
            self._control.send(orjson.dumps(message))
        except OSError as error:
            raise _WarmParentLost from error

    def _ask(self, request: bytes, blank: Reading) -> Reading:
        """One child's life: start, send, hear the structure, allow the pictures, hear the rest, see it end."""
        self._settle()
        started = time.monotonic()
        with self._child() as ours:
            reading = self._converse(ours, request, blank, started)
            taught = _lesson(ours) if not reading.defects else b""
        self._ending = (started + self._allowance.wall_total + 2 * GRACE_SECONDS, taught)
        self._say({"do": "kill"})
        # How it ended may say that the file was not even looked at, or not to its end.
        if reading.defects and self._settle():
            raise Unavailable("this machine had too much else to do to read the document in time")
        return reading

    def _settle(self) -> bool:
        """Hear how the last child ended, and pass on what it learnt. Not at once: tearing one down takes a while.

        True if its time ended while it waited for others. Raises ``_WarmParentLost`` too if it could not confine
        itself and so has read nothing.
        """
        if self._ending is None:
            return False
        deadline, taught = self._ending
        self._ending = None
        ended = self._hear(deadline)
        while ended.get("is") != "ended":
            ended = self._hear(deadline)
        if ended["status"] == wire.NOT_CONFINED << 8:
            raise _WarmParentLost
        for lesson in wire.lessons_of(taught):
            with contextlib.suppress(OSError):
                self._control.send(lesson) if self._control is not None else None
        self._cost = Cost(float(str(ended["cpu"])), int(str(ended["memory"])), float(str(ended["waited"])))
        return bool(ended["starved"])

    def _converse(self, pipe: socket.socket, request: bytes, blank: Reading, started: float) -> Reading:
        # The warm parent kills sooner, by the time that the child could run; this is the watch over both.
        deadline = started + self._allowance.wall_total + GRACE_SECONDS
        try:
            pipe.settimeout(self._allowance.wall_total)
            pipe.sendall(request)
            stage, reading = _believe(wire.receive_answer(pipe, deadline), blank)
        except _DISBELIEF as error:
            return replace(blank, defects=(_hostile(_why(error)),))
        if stage == "done":
            return reading
        try:
            self._say({"do": "extend", "pages": reading.pages})
            self._hear(time.monotonic() + GRACE_SECONDS)
            pipe.sendall(wire.GO)
            return _believe(wire.receive_answer(pipe, deadline), blank)[1]
        except _DISBELIEF as error:
            # The file itself was sound; its pictures were too much work. That is a person's, not a refusal.
            detail = f"The pages could not be read as pictures: {_why(error)}."
            return replace(reading, defects=(*reading.defects, Defect("document.unreadable", detail)))


class _WarmParentLost(Exception):
    """The warm parent is gone or silent."""


_DISBELIEF: Final = (EOFError, TimeoutError, ValueError, OSError)


def _lesson(pipe: socket.socket) -> bytes:
    """The letter shapes a child learnt; nothing if it does not tell at once."""
    try:
        return wire.receive_answer(pipe, time.monotonic() + GRACE_SECONDS)
    except _DISBELIEF:
        return b""


def _why(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "it took too long"
    return "the answer was not one" if isinstance(error, ValueError) else "it used more time or memory than is allowed"


def _sendable(filename: str) -> str:
    """The end of the name, without the halves of characters that names of files may hold and UTF-8 may not."""
    return filename[-255:].encode("utf-8", "replace").decode()


def _plain(allowance: Allowance) -> str:
    return orjson.dumps(allowance).decode()


def _hostile(why: str) -> Defect:
    return Defect("document.hostile", f"Reading the file was stopped: {why}.")


def _believe(answer: bytes, blank: Reading) -> tuple[str, Reading]:
    """(stage, reading) if the answer is well formed and agrees with what we know ourselves. Raises ``ValueError``."""
    body = orjson.loads(answer)
    if not isinstance(body, dict) or body.keys() != {"stage", "reading"} or body["stage"] not in ("parsed", "done"):
        raise ValueError("not an answer")
    reading = codec.from_plain(body["reading"])
    if (reading.sha256, reading.size) != (blank.sha256, blank.size):
        raise ValueError("an answer about another file")
    return body["stage"], reading
