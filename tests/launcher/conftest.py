import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from launcher.house import ROOT
from launcher.valkey import free_port

PROGRAM = """
import http.server, os, signal, sys
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
signal.signal(signal.SIGTERM, lambda *_: sys.exit(print("finished")))
http.server.HTTPServer(("127.0.0.1", int(os.environ["PORT"])), Answer).serve_forever()
"""
WORKER = """
import os, signal, sys, time
signal.signal(signal.SIGTERM, lambda *_: sys.exit(print("finished")))
print("working as", os.getpid())
time.sleep(600)
"""


@contextlib.contextmanager
def a_directory_open_to_all() -> Iterator[Path]:
    directory = Path(tempfile.mkdtemp(prefix="postnominal-launcher-")).resolve()
    directory.chmod(0o755)
    yield directory
    shutil.rmtree(directory)


@pytest.fixture
def open_directory() -> Iterator[Path]:
    """A temporary directory another user may walk into, as PostgreSQL does when the tests run as root."""
    with a_directory_open_to_all() as directory:
        yield directory


@dataclass
class Installation:
    """A launcher of its own directory and port, with two small programs instead of the service."""

    home: Path
    environ: dict[str, str]
    process: subprocess.Popen[bytes] | None = None

    @property
    def var(self) -> Path:
        return Path(self.environ["VAR_DIR"])

    @property
    def output(self) -> str:
        return (self.home / "output").read_text()

    def command(self) -> list[str]:
        return [sys.executable, "-m", "launcher", "run", "--procfile", str(self.home / "Procfile")]

    def start(self) -> None:
        with (self.home / "output").open("wb") as output:
            self.process = subprocess.Popen(
                self.command(), cwd=ROOT, env=self.environ, stdout=output, stderr=subprocess.STDOUT
            )
        self.hears("ready:")

    def hears(self, words: str) -> None:
        """Wait until the launcher has said ``words``."""
        until = time.monotonic() + 30
        while words not in self.output:
            assert self.process is not None
            assert self.process.poll() is None, self.output
            assert time.monotonic() < until, self.output
            time.sleep(0.02)

    def worker(self) -> int:
        """The process id the worker program told last."""
        self.hears("working as")
        return int(self.output.rpartition("working as ")[2].split()[0])

    def ends(self, by: signal.Signals) -> int:
        assert self.process is not None
        self.process.send_signal(by)
        return self.process.wait(30)

    def refuses(self, **environ: str) -> str:
        """Start, expecting a refusal; what it says on stderr."""
        done = subprocess.run(
            self.command(),
            cwd=ROOT,
            env=self.environ | environ,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 2, done.stderr
        return done.stderr

    def processes(self) -> list[int]:
        """Every process that was started for this installation, by its command, environment or working directory."""
        found = []
        for entry in Path("/proc").iterdir():
            if entry.name.isdecimal():
                with contextlib.suppress(OSError):
                    traces = (entry / "cmdline").read_bytes() + (entry / "environ").read_bytes()
                    if str(self.home).encode() in traces + os.fsencode((entry / "cwd").readlink()):
                        found.append(int(entry.name))
        return found

    def is_deserted(self, within: float) -> bool:
        until = time.monotonic() + within
        while self.processes() and time.monotonic() < until:
            time.sleep(0.02)
        return not self.processes()


@contextlib.contextmanager
def an_installation() -> Iterator[Installation]:
    if not Path("/proc/self").exists():
        pytest.skip("needs /proc to see which processes are left")
    with a_directory_open_to_all() as home:
        (home / "web.py").write_text(PROGRAM)
        (home / "worker.py").write_text(WORKER)
        (home / "Procfile").write_text(f"web: python {home}/web.py\nworker: python {home}/worker.py\n")
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
        made = Installation(home, {**keep, "VAR_DIR": str(home / "var"), "PORT": str(free_port())})
        yield made
        if made.process is not None and made.process.poll() is None:
            made.process.kill()
            made.process.wait()
        assert made.is_deserted(within=20)


@pytest.fixture
def installation() -> Iterator[Installation]:
    """Not started yet."""
    with an_installation() as made:
        yield made


@pytest.fixture(scope="module")
def running() -> Iterator[Installation]:
    """Started, and shared: look, do not touch."""
    with an_installation() as made:
        made.start()
        yield made
        made.ends(signal.SIGINT)
