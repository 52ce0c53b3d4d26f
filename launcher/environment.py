"""What the service's processes find in their environment: the caller's, with what is missing filled in."""

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from credentialing.settings import read_settings
from launcher.errors import CannotStart
from launcher.ground import Ground, write_private
from launcher.valkey import free_port

SECRETS: Final = ("KEY_PEPPER", "BADGE_KEY", "LOG_KEY")
SIGNING: Final = ("BADGE_KEY", "LOG_KEY")
MAY_SIGN: Final[Mapping[str, tuple[str, ...]]] = {"badges": ("BADGE_KEY",), "schedule": ("LOG_KEY",)}
SANDBOX_PORT: Final = 8090


def web_port(environ: Mapping[str, str]) -> int:
    """``PORT``, 8000 unless set. Raises CannotStart when it is not a port number."""
    text = environ.get("PORT", "").strip() or "8000"
    if not text.isdecimal() or not 1 <= int(text) <= 65_535:
        raise CannotStart(f"PORT must be a whole number from 1 to 65535, not {text!r}")
    return int(text)


def development(environ: Mapping[str, str], ground: Ground, programs: Path) -> dict[str, str]:
    """``environ`` completed for this machine: secrets made on the first start, the rest from where things are.

    ``programs``: the directory of python, gunicorn and the like. ``DATABASE_URL`` and ``REDIS_URL`` are not filled in:
    their servers are not up yet. In production, private origins and BASE_URL stay for the operator to decide.
    """
    env = dict(environ)
    env["PORT"] = str(web_port(environ))
    env["PATH"] = f"{programs}:{environ.get('PATH', '')}"
    env["PYTHONUNBUFFERED"] = "1"
    env.setdefault("ENVIRONMENT", "development")
    env.setdefault("OBJECTS_URL", (ground.var / "objects").as_uri())
    if not env.get("SANDBOX_REGISTER_URL"):
        env["SANDBOX_REGISTER_URL"] = f"http://127.0.0.1:{free_port(SANDBOX_PORT)}"
    if env["ENVIRONMENT"] == "development":
        env.setdefault("BASE_URL", f"http://127.0.0.1:{env['PORT']}")
        allowed = {
            *filter(None, env.get("DANGEROUS_ALLOW_PRIVATE_ORIGINS", "").split(",")),
            env["SANDBOX_REGISTER_URL"],
        }
        env["DANGEROUS_ALLOW_PRIVATE_ORIGINS"] = ",".join(sorted(allowed))
    for name in SECRETS:
        if not env.get(name) and not env.get(f"{name}_FILE"):
            env[f"{name}_FILE"] = str(_secret(ground, name))
    return env


def check(env: Mapping[str, str]) -> None:
    """Refuse wrong settings now, before any server is started for them. Raises Misconfigured."""
    embedded = {"DATABASE_URL": "postgresql:///embedded", "REDIS_URL": "redis:///embedded"}
    read_settings(embedded | {name: value for name, value in env.items() if value})


def of_program(name: str, env: Mapping[str, str]) -> dict[str, str]:
    """``env`` without the signing keys that the program ``name`` has no business with."""
    withheld = {key for key in SIGNING if key not in MAY_SIGN.get(name, ())}
    return {key: value for key, value in env.items() if key.removesuffix("_FILE") not in withheld}


def _secret(ground: Ground, name: str) -> Path:
    path = ground.secrets / name.lower()
    try:
        if not path.exists():
            write_private(path, f"{secrets.token_hex(32)}\n")
    except OSError as error:
        raise CannotStart(f"cannot write the secret {path}: {error.strerror}") from error
    return path
