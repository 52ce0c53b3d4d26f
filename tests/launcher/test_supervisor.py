"""The supervisor, used as a library, without servers."""

import io
import os
import time
from pathlib import Path

from launcher.procfile import Program
from launcher.supervisor import Supervisor
from launcher.voice import Voice

SLOW = (
    "import signal, sys, time; signal.signal(signal.SIGTERM, lambda *_: (time.sleep({}), sys.exit(print('finished'))))"
)
PROGRAM = SLOW + "; print('up', flush=True); time.sleep(600)"


def supervise(*programs: tuple[str, str], cwd: Path, patience: float = 20) -> tuple[Supervisor, io.StringIO]:
    said = io.StringIO()
    supervisor = Supervisor(
        [(Program(name, ("python3", "-u", "-c", code)), dict(os.environ)) for name, code in programs],
        {},
        cwd=cwd,
        voice=Voice([name for name, _ in programs], stream=said, coloured=False),
        patience=patience,
    )
    supervisor.start()
    return supervisor, said


def until(supervisor: Supervisor, said: io.StringIO, words: str, times: int = 1) -> None:
    deadline = time.monotonic() + 20
    while said.getvalue().count(words) < times:
        supervisor.tick()
        assert time.monotonic() < deadline, said.getvalue()


def test_the_sandbox_register_stays_until_those_who_ask_it_have_finished(tmp_path: Path) -> None:
    supervisor, said = supervise(("sandbox", PROGRAM.format(0)), ("checks", PROGRAM.format(0.3)), cwd=tmp_path)
    until(supervisor, said, "| up", times=2)
    supervisor.stop()
    assert said.getvalue().index("checks      | finished") < said.getvalue().index("sandbox     | finished")


def test_a_program_that_keeps_dying_is_tried_less_and_less_often(tmp_path: Path) -> None:
    supervisor, said = supervise(("web", "raise SystemExit(3)"), cwd=tmp_path)
    until(supervisor, said, "ended with code 3", times=3)
    supervisor.stop()
    delays = [line.rpartition(" in ")[2] for line in said.getvalue().splitlines() if "ended with" in line]
    assert delays == ["0.5 s", "1 s", "2 s"]


def test_a_program_that_cannot_be_found_says_so(tmp_path: Path) -> None:
    said = io.StringIO()
    voice = Voice([], stream=said, coloured=False)
    supervisor = Supervisor([(Program("web", ("no-such-program",)), dict(os.environ))], {}, cwd=tmp_path, voice=voice)
    supervisor.start()
    until(supervisor, said, "no-such-program: No such file or directory")
    supervisor.stop()


def test_who_does_not_finish_in_time_is_killed(tmp_path: Path) -> None:
    supervisor, said = supervise(("checks", PROGRAM.format(600)), cwd=tmp_path, patience=0.2)
    until(supervisor, said, "| up")
    (pid,) = supervisor.pids().values()
    supervisor.stop()
    assert "killing checks: not finished in time" in said.getvalue()
    assert not Path("/proc", str(pid)).exists()


def test_output_goes_to_files_when_asked(tmp_path: Path) -> None:
    said = io.StringIO()
    supervisor = Supervisor(
        [(Program("web", ("python3", "-c", PROGRAM.format(0))), dict(os.environ))],
        {},
        cwd=tmp_path,
        voice=Voice([], stream=said, coloured=False),
        log_of=lambda name: tmp_path / f"{name}.log",
    )
    supervisor.start()
    deadline = time.monotonic() + 20
    while "up" not in (tmp_path / "web.log").read_text():
        supervisor.tick()
        assert time.monotonic() < deadline
    supervisor.stop()
    assert (tmp_path / "web.log").read_text() == "up\nfinished\n"
    assert said.getvalue() == ""
