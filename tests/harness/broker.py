"""Keeps the session's servers, in the process that outlives all others, and tells tests where they are.

pytest-xdist's workers come and go; the controller stays. So the controller owns the servers, on one thread (the kernel
ties a child's death signal to the thread that made it), and starts each when a test first asks: a session of pure
tests starts nothing. Ask with ``where_is(name)``; the answer is JSON.
"""

import json
import os
import shutil
import socket
import socketserver
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

import psycopg
from psycopg import sql

from credentialing.records import migrate
from launcher.postgres import EmbeddedPostgres
from launcher.valkey import EmbeddedValkey

ADDRESS: Final = "POSTNOMINAL_TEST_BROKER"
TEMPLATE: Final = "postnominal_template"
VALKEY_DATABASES: Final = 1024

Answer = dict[str, str]


class _Servers:
    """Starts on demand, remembers, stops."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._postgres: EmbeddedPostgres | None = None
        self._valkey: EmbeddedValkey | None = None
        self.answers: dict[str, Callable[[], Answer]] = {"postgres": self.postgres, "valkey": self.valkey}

    def postgres(self) -> Answer:
        """Where the superuser connects, and how the owner connects to a database named ``{}``."""
        if self._postgres is None:
            server = EmbeddedPostgres(self._home / "postgres", durable=False, log=self._home / "postgres.log")
            server.start()
            try:
                _make_template(server)
            except BaseException:
                server.stop()
                raise
            self._postgres = server
        return {"admin": self._postgres.admin_url, "owner": self._postgres.url_of("DATABASE")}

    def valkey(self) -> Answer:
        """How to connect to database 0; workers pick others by number."""
        if self._valkey is None:
            server = EmbeddedValkey(
                self._home / "valkey", durable=False, log=self._home / "valkey.log", databases=VALKEY_DATABASES
            )
            server.start()
            self._valkey = server
        return {"url": self._valkey.url}

    def stop(self) -> None:
        for server in (self._valkey, self._postgres):
            if server is not None:
                server.stop()


def _make_template(server: EmbeddedPostgres) -> None:
    migrate.upgrade(server.url)
    with psycopg.connect(server.admin_url, autocommit=True) as admin:
        name, template = sql.Identifier("postnominal"), sql.Identifier(TEMPLATE)
        admin.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(name, template))


class Broker:
    """The controller's end. ``start`` costs a socket and a thread; servers come later."""

    def __init__(self) -> None:
        self._home = Path(tempfile.mkdtemp(prefix="postnominal-test-"))
        self._home.chmod(0o711)  # PostgreSQL may run as another user, who must be able to walk to its data
        self._servers = _Servers(self._home)
        self._server = socketserver.UnixStreamServer(str(self._home / "broker"), self._handler())
        self._thread = threading.Thread(target=self._serve, name="test-servers", daemon=True)

    def start(self) -> None:
        os.environ[ADDRESS] = str(self._home / "broker")
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
        shutil.rmtree(self._home, ignore_errors=True)

    def _serve(self) -> None:
        try:
            self._server.serve_forever(poll_interval=0.02)
        finally:
            self._servers.stop()

    def _handler(self) -> type[socketserver.StreamRequestHandler]:
        answers = self._servers.answers

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                name = self.rfile.readline().decode().strip()
                try:
                    answer = answers[name]()
                except Exception as error:  # noqa: BLE001 - told to the test that asked, whatever it is
                    answer = {"error": f"{type(error).__name__}: {error}"}
                self.wfile.write(json.dumps(answer).encode())

        return Handler


def where_is(name: str) -> Answer:
    """Where the session's ``postgres`` or ``valkey`` is, started by now. Raises RuntimeError if it would not start."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(120)
        connection.connect(os.environ[ADDRESS])
        connection.sendall(f"{name}\n".encode())
        received = b"".join(iter(lambda: connection.recv(4096), b""))
    answer: Answer = json.loads(received)
    if "error" in answer:
        raise RuntimeError(f"the tests' {name} did not start: {answer['error']}")
    return answer
