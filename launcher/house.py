"""Opens the whole house on one machine, in order, and closes it in the opposite one.

1. the directory is taken and its lock with it       5. the warden starts
2. the environment is completed, then checked        6. servers that were not given start
3. the web port is seen to be free                   7. the database is migrated
4. servers that were given are asked to answer       8. the Procfile's programs start
"""

import contextlib
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self
from urllib.parse import unquote, urlsplit

import psycopg
import redis

from credentialing.model.errors import Unavailable
from credentialing.records import migrate
from launcher import environment
from launcher.errors import CannotStart
from launcher.ground import take, write_private
from launcher.postgres import EmbeddedPostgres
from launcher.procfile import read_procfile
from launcher.supervisor import Server, Supervisor
from launcher.valkey import EmbeddedValkey
from launcher.voice import Voice

ROOT: Final = Path(__file__).resolve().parent.parent
MARK: Final = "POSTNOMINAL_RUN"
WARDEN: Final = Path(__file__).with_name("warden.py")


class House:
    """A running installation; a context manager. ``supervisor`` is ticked by whoever opened it.

    ``environ``: what the caller's environment says. ``logs_to_files``: the terminal is wanted for something else.
    Entering raises CannotStart or Misconfigured; what had started by then is stopped again.
    """

    supervisor: Supervisor

    def __init__(self, environ: Mapping[str, str], *, procfile: Path, voice: Voice, logs_to_files: bool) -> None:
        self._environ = environ
        self._procfile = procfile
        self._voice = voice
        self._logs_to_files = logs_to_files
        self._servers: dict[str, Server] = {}
        self._closing = ExitStack()
        self.env: dict[str, str] = {}
        self.hurry: Callable[[], bool] = lambda: False

    def __enter__(self) -> Self:
        with ExitStack() as opened:  # closes what was opened if a later step fails
            self._open(opened)
            self._closing = opened.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.__exit__(kind, error, trace)

    def _open(self, opened: ExitStack) -> None:
        programs = read_procfile(self._procfile)
        self.ground = take(Path(self._environ.get("VAR_DIR") or ROOT / "var").absolute(), self._voice.say)  # 1
        opened.callback(os.close, self.ground.lock)
        self.env = environment.development(self._environ, self.ground, Path(sys.executable).parent)  # 2
        environment.check(self.env)
        _refuse_used_port(self.env.get("HOST") or "127.0.0.1", environment.web_port(self.env))  # 3
        _refuse_absent(self.env)  # 4
        self.env[MARK] = secrets.token_hex(16)
        opened.callback(_dismiss, _start_warden(f"{MARK}={self.env[MARK]}", self.ground.lock))  # 5
        self._start_servers(opened)  # 6
        try:
            migrate.upgrade(self.env["DATABASE_URL"])  # 7
        except Unavailable as error:
            raise CannotStart(f"the database went away during its migration: {error.detail}") from error
        self._write_environment()
        self.supervisor = Supervisor(  # 8
            [(program, environment.of_program(program.name, self.env)) for program in programs],
            self._servers,
            cwd=ROOT,
            voice=self._voice,
            log_of=self.ground.log if self._logs_to_files else None,
        )
        opened.callback(lambda: self.supervisor.stop(hurry=self.hurry))
        self.supervisor.start()

    def _start_servers(self, opened: ExitStack) -> None:
        if not self.env.get("DATABASE_URL"):
            postgres = EmbeddedPostgres(self.ground.var / "postgres", durable=True, log=self.ground.log("postgres"))
            self._voice.say(f"starting PostgreSQL on {postgres.data_dir}")
            opened.callback(postgres.stop)
            postgres.start()
            self._servers["postgres"] = postgres
            self.env["DATABASE_URL"] = postgres.url
        if not self.env.get("REDIS_URL"):
            valkey = EmbeddedValkey(self.ground.var / "valkey", durable=True, log=self.ground.log("valkey"))
            self._voice.say(f"starting Valkey on {valkey.data_dir}")
            opened.callback(valkey.stop)
            valkey.start()
            self._servers["valkey"] = valkey
            self.env["REDIS_URL"] = valkey.url

    def _write_environment(self) -> None:
        """For ``python -m launcher exec``: what we added to the caller's environment."""
        added = {name: value for name, value in self.env.items() if self._environ.get(name) != value and name != MARK}
        write_private(self.ground.environment, "".join(f"{name}={value}\n" for name, value in sorted(added.items())))


def _start_warden(mark: str, lock: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-I", "-S", WARDEN, mark],
        stdin=subprocess.PIPE,
        pass_fds=[lock],
        start_new_session=True,
        env={},
    )


def _dismiss(warden: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError):  # somebody killed it; everything has stopped in order all the same
        warden.communicate(b"done")


def _refuse_used_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except PermissionError:
            raise CannotStart(f"port {port} needs privileges; set PORT to one above 1023") from None
        except OSError:
            raise CannotStart(f"port {port} is in use; stop what listens there, or set PORT to another") from None


def _refuse_absent(env: Mapping[str, str]) -> None:
    """Say which of the given servers does not answer, and never with its password."""
    if database := env.get("DATABASE_URL"):
        try:
            psycopg.connect(database, connect_timeout=5).close()
        except psycopg.Error as error:
            reason = (str(error).strip().splitlines() or ["no answer"])[0]
            raise CannotStart(f"DATABASE_URL: {reason}") from error
    if queue := env.get("REDIS_URL"):
        try:
            with redis.Redis.from_url(queue, socket_connect_timeout=5) as client:
                client.ping()
        except (redis.RedisError, ValueError, OSError) as error:
            raise CannotStart(f"REDIS_URL: {error}") from error
    objects = urlsplit(env["OBJECTS_URL"])
    if objects.scheme == "file":
        try:
            Path(unquote(objects.path)).mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotStart(f"OBJECTS_URL: cannot make {error.filename}: {error.strerror}") from error
