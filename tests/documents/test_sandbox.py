"""The sandbox itself: what a child can and cannot do, and what becomes of one that misbehaves."""

import contextlib
import json
import os
import platform
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from credentialing.documents.sandbox import landlock, seccomp
from credentialing.documents.sandbox.confine import Allowance
from credentialing.documents.sandbox.reader import ALLOWANCE, Reader
from credentialing.model.errors import Unavailable
from tests.documents.hostile import assemble, endless_paths, honest, objects, stream

NOW = datetime(2026, 11, 23, tzinfo=UTC)
ROOT = Path(__file__).parents[2]

# Runs in a process of its own: locks itself up, then tries each escape and tells the error numbers through its pipe.
PRISONER = """
import ctypes, json, mmap, os, resource, signal, socket, sys, threading
from credentialing.documents.sandbox.confine import Allowance, lock_up
pipe, folder, port, outside = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
libc = ctypes.CDLL(None, use_errno=True)
def raw(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), "refused")
escapes = {
    "read a file": lambda: open("/etc/passwd"),
    "read a proc file": lambda: open("/proc/self/environ"),
    "write a file": lambda: open(folder + "/written", "w"),
    "list a folder": lambda: os.listdir("/"),
    "make a folder": lambda: os.mkdir(folder + "/made"),
    "rename": lambda: os.rename(folder + "/canary", folder + "/gone"),
    "delete": lambda: os.unlink(folder + "/canary"),
    "make a socket": lambda: socket.socket(),
    "connect": lambda: socket.create_connection(("127.0.0.1", port), 1),
    "make a socket pair": lambda: socket.socketpair(),
    "fork": os.fork,
    "vfork": lambda: raw(58),
    "clone3": lambda: raw(435, None, 0),
    "start a thread": lambda: threading.Thread(target=print).start(),
    "execute": lambda: os.execv("/bin/true", ["true"]),
    "execute at": lambda: raw(322, -1, b"", None, None, 0x1000),
    "kill another": lambda: os.kill(outside, 0),
    "kill its parent": lambda: os.kill(os.getppid(), 0),
    "kill everyone": lambda: raw(62, -1, 0),
    "trace another": lambda: raw(101, 16, outside, None, None),
    "read another's memory": lambda: raw(310, outside, None, 0, None, 0, 0),
    "memory file": lambda: os.memfd_create("x"),
    "io_uring": lambda: raw(425, 1, None),
    "mount": lambda: raw(165, b"none", b"/", b"tmpfs", 0, None),
    "unshare": lambda: raw(272, 0x10000000),
    "raise its limits": lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 61)),
    "become dumpable": lambda: raw(157, 4, 1, 0, 0, 0),
    "executable memory": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC),
    "import": lambda: __import__("sqlite3"),
}
lock_up(pipe, Allowance(5, 6, 1 << 31, 5.0, 6.0))
outcome = {}
for name, attempt in escapes.items():
    try:
        attempt()
        outcome[name] = "SUCCEEDED"
    except Exception as error:
        outcome[name] = type(error).__name__
data = json.dumps(outcome).encode()
os.write(pipe, data)
os._exit(0)
"""


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader(run_without_sandbox=False, ocr=False) as made:
        yield made


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the call numbers tried are x86_64's")
def test_a_confined_child_can_do_nothing_but_answer(tmp_path: Path) -> None:
    (tmp_path / "canary").write_text("untouched")
    ours, theirs = socket.socketpair()
    with ours, theirs, socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        arguments = [str(theirs.fileno()), str(tmp_path), str(port), str(os.getpid())]
        subprocess.run(
            [sys.executable, "-c", PRISONER, *arguments],
            pass_fds=(theirs.fileno(),), cwd=ROOT, check=True, timeout=30,
        )  # fmt: skip
        outcome = json.loads(ours.recv(1 << 16))
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()
    assert len(outcome) > 25
    assert [name for name, ended in outcome.items() if ended == "SUCCEEDED"] == []
    assert [path.name for path in tmp_path.iterdir()] == ["canary"]


def _confined(code: str) -> int:
    """The exit status of a process that locks itself up and runs ``code``; negative for a signal."""
    script = (
        "import os, sys, resource\n"
        "from credentialing.documents.sandbox.confine import Allowance, lock_up\n"
        "lock_up(1, Allowance(1, 3, 1 << 29, 5.0, 6.0))\n" + code
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, timeout=30, check=False)
    return done.returncode


def test_a_child_that_takes_too_much_memory_fails_to_get_it() -> None:
    code = "try:\n    bytearray(1 << 30)\nexcept MemoryError:\n    os._exit(7)"
    assert _confined(code) == 7


def test_a_child_that_takes_too_much_time_is_killed_by_the_kernel() -> None:
    assert _confined("while True: pass") in (-signal.SIGXCPU, -signal.SIGKILL)


def test_the_filter_is_written_for_both_architectures_and_no_other() -> None:
    for machine in ("x86_64", "aarch64"):
        steps = seccomp.filter_for(machine)
        assert len(steps) < 4096
        for position, step in enumerate(steps):
            leaps = 1 + max(step.jt, step.jf) if step.code != 0x06 else 0  # a return leads nowhere
            assert position + leaps < len(steps), "a jump leads out of the filter"
    with pytest.raises(OSError, match="riscv64"):
        seccomp.filter_for("riscv64")


def test_this_machine_has_what_the_sandbox_needs() -> None:
    assert landlock.abi_version() >= 1
    assert seccomp.available()


def test_an_honest_document_is_read(reader: Reader) -> None:
    reading = reader.read(honest(), "honest.pdf", now=NOW)
    assert [line.text for line in reading.lines] == ["This certifies that Erika Mustermann"]
    assert (reading.pages, reading.defects) == (1, ())


@pytest.mark.parametrize("name", ["\ud800.pdf", "c\udcffert.pdf", "\udcff" * 300 + ".pdf"])
def test_a_name_may_hold_halves_of_characters(reader: Reader, name: str) -> None:
    assert reader.read(honest(), name, now=NOW).defects == ()
    reader.picture(honest(), name, ())


def test_a_child_that_takes_too_long_is_killed_and_the_file_called_hostile() -> None:
    short = replace(ALLOWANCE, wall=0.6)
    paths = endless_paths()
    with Reader(run_without_sandbox=False, ocr=False, allowance=short) as hurried:
        warm, started = hurried.warm_pid, time.monotonic()
        reading = hurried.read(paths.data, paths.name, now=NOW)
        assert time.monotonic() - started < 5
        assert [defect.code for defect in reading.defects] == ["document.hostile"]
        assert hurried.warm_pid == warm
        assert not hurried.read(honest(), "honest.pdf", now=NOW).defects


@contextlib.contextmanager
def one_core_shared_with(others: int) -> Iterator[None]:
    """This process and what it starts, on one core, together with ``others`` that never rest."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    # Each in a session of its own, for the kernel may share a core out among sessions first.
    forever = [sys.executable, "-c", "while True: pass"]
    busy = [subprocess.Popen(forever, start_new_session=True) for _ in range(others)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()
        os.sched_setaffinity(0, before)


LONG_WORK = assemble(objects(_9=b"[" + b"0 " * 300_000 + b"]"))  # half a second of it


def test_time_in_which_others_had_the_core_is_not_held_against_a_document() -> None:
    short = replace(ALLOWANCE, wall=1.0)
    with Reader(run_without_sandbox=False, ocr=False, allowance=short) as reader, one_core_shared_with(4):
        os.sched_setaffinity(reader.warm_pid, os.sched_getaffinity(0))
        reader.read(honest(), "first.pdf", now=NOW)  # a child was waiting already, on whatever core
        started = time.monotonic()
        reading = reader.read(LONG_WORK, "long.pdf", now=NOW)
        assert time.monotonic() - started > short.wall, "there was not enough else to do for this to show anything"
        assert reader.last_cost.waited > 0.5
    assert reading.defects == ()


def test_a_document_that_others_kept_from_the_core_is_to_be_tried_again() -> None:
    hurried = replace(ALLOWANCE, wall=0.5, wall_total=0.6)
    with Reader(run_without_sandbox=False, ocr=False, allowance=hurried) as reader:
        with one_core_shared_with(8):
            os.sched_setaffinity(reader.warm_pid, os.sched_getaffinity(0))
            with contextlib.suppress(Unavailable):
                reader.read(honest(), "first.pdf", now=NOW)
            with pytest.raises(Unavailable, match="too much else to do"):
                reader.read(LONG_WORK, "long.pdf", now=NOW)
        assert reader.read(honest(), "honest.pdf", now=NOW).defects == ()


def test_a_child_without_memory_ends_as_hostile_and_the_reader_lives_on() -> None:
    poor = replace(ALLOWANCE, memory=600 << 20)
    dictionary = assemble(objects(_9=b"[" + b"0 " * 3_000_000 + b"]"))
    with Reader(run_without_sandbox=False, ocr=False, allowance=poor) as starved:
        reading = starved.read(dictionary, "huge.pdf", now=NOW)
        assert {defect.code for defect in reading.defects} <= {"document.hostile", "document.too_large"}
        assert reading.defects
        assert not starved.read(honest(), "honest.pdf", now=NOW).defects


def test_a_warm_parent_that_dies_is_replaced(reader: Reader) -> None:
    before = reader.warm_pid
    os.kill(before, signal.SIGKILL)
    assert not reader.read(honest(), "honest.pdf", now=NOW).defects
    assert reader.warm_pid != before


def test_closing_leaves_no_process_behind() -> None:
    with Reader(run_without_sandbox=False, ocr=False) as made:
        warm = made.warm_pid
        made.read(honest(), "honest.pdf", now=NOW)
    with pytest.raises(ProcessLookupError):
        os.kill(warm, 0)
    made.close()


def test_the_frightening_setting_reads_without_landlock_and_seccomp() -> None:
    with Reader(run_without_sandbox=True, ocr=False) as unprotected:
        assert not unprotected.read(honest(), "honest.pdf", now=NOW).defects


def test_the_warm_parent_inherits_no_secret(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = Path(f"/proc/{reader.warm_pid}/environ").read_bytes().split(b"\0")
    names = {entry.partition(b"=")[0] for entry in environment if entry}
    assert not names & {b"DATABASE_URL", b"KEY_PEPPER", b"BADGE_KEY", b"REDIS_URL", b"PATH", b"HOME"}
    assert b"ORT_DISABLE_TELEMETRY=1" in environment


def test_reading_costs_its_parent_no_descriptors(reader: Reader) -> None:
    def count() -> tuple[int, int]:
        return len(list(Path("/proc/self/fd").iterdir())), len(list(Path(f"/proc/{reader.warm_pid}/fd").iterdir()))

    reader.read(honest(), "honest.pdf", now=NOW)
    before = count()
    for _ in range(5):
        reader.read(assemble(objects(_5=stream(b"x"))), "x.pdf", now=NOW)
    assert count() == before


def test_the_allowance_is_what_is_documented() -> None:
    assert Allowance(cpu=15, cpu_total=75, memory=2 << 30, wall=18.0, wall_total=110.0) == ALLOWANCE


@pytest.mark.parametrize(("pages", "cpu", "wall"), [(0, 15, 18.0), (1, 15, 18.0), (20, 75, 110.0), (10**9, 75, 110.0)])
def test_more_pages_may_cost_more_and_one_page_no_more_than_a_structure(pages: int, cpu: int, wall: float) -> None:
    assert ALLOWANCE.for_pages(pages) == (cpu, wall)


def test_a_page_too_much_to_draw_is_a_persons_and_its_structure_is_kept() -> None:
    paths = endless_paths()
    with Reader(run_without_sandbox=False, allowance=replace(ALLOWANCE, cpu=4, wall=5.0)) as reader:
        warm, started = reader.warm_pid, time.monotonic()
        reading = reader.read(paths.data, paths.name, now=NOW)
        assert time.monotonic() - started < 12
        assert [defect.code for defect in reading.defects] in (["document.unreadable"], ["document.hostile"])
        assert reader.warm_pid == warm
