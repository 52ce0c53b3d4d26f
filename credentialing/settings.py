"""The environment, read once and refused early: all problems at once, secrets by value or file, never a default."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from credentialing.model.errors import Misconfigured

NPPES: Final = "https://npiregistry.cms.hhs.gov/api/"


@dataclass(frozen=True, slots=True)
class Settings:
    """What one process runs with. URLs have no trailing slash except ``nppes_url``; durations are in seconds.

    ``base_url``: where the public reaches us; it is inside every badge and never changes afterwards.
    ``sandbox_register_url``: the register answering test keys, with an NPPES stand-in below ``/nppes/``.
    ``check_deadline``: how long a silent register is asked again before a person is (``test_check_deadline`` for
    test mode). ``answer_days``: how long a training body has to answer a question. ``lease_seconds``: how long one
    runner may work on a check before another takes over; longer than the slowest reading. ``key_pepper``: 32 bytes,
    keys the HMAC under which API keys are stored. ``badge_key`` and ``log_key``: 32-byte Ed25519 seeds; ``None`` in
    processes that must not sign.
    ``document_retention_days``: how long a document and its pictures are kept after the end of its record.
    ``write_rate_limit``: writes allowed to one key, such as ``6000/minute``.
    """

    environment: str
    base_url: str
    database_url: str
    redis_url: str
    objects_url: str
    key_pepper: bytes
    badge_key: bytes | None
    log_key: bytes | None
    nppes_url: str
    sandbox_register_url: str
    private_origins: frozenset[str]
    run_without_sandbox: bool
    check_deadline: int
    test_check_deadline: int
    answer_days: int
    lease_seconds: int
    max_document_bytes: int
    document_retention_days: int
    log_level: str
    write_rate_limit: str

    @property
    def is_production(self) -> bool:
        return self.environment == "production"


class _Reader:
    """Collects values and complaints, so that one start shows every problem."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self.environ = environ
        self.problems: list[str] = []

    def text(self, name: str, default: str | None = None) -> str:
        value = self.environ.get(name, "").strip()
        if not value and default is None:
            self.problems.append(f"{name} is not set")
        return value or default or ""

    def url(self, name: str, schemes: tuple[str, ...], default: str | None = None) -> str:
        value = self.text(name, default)
        if value and urlsplit(value).scheme not in schemes:
            self.problems.append(f"{name} must be a URL with one of the schemes {', '.join(schemes)}")
        return value

    def number(self, name: str, default: int, least: int, most: int) -> int:
        value = self.environ.get(name, "").strip() or str(default)
        if not value.isdecimal() or not least <= int(value) <= most:
            self.problems.append(f"{name} must be a whole number from {least} to {most}")
            return default
        return int(value)

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        value = self.environ.get(name, "").strip() or default
        if value not in choices:
            self.problems.append(f"{name} must be one of {', '.join(choices)}")
        return value

    def seed(self, name: str, *, required: bool) -> bytes | None:
        """A secret of 32 bytes as hex, in ``NAME`` or in the file that ``NAME_FILE`` names."""
        value = self.environ.get(name, "").strip()
        path = self.environ.get(f"{name}_FILE", "").strip()
        if value and path:
            self.problems.append(f"{name} and {name}_FILE are both set; keep one")
            return None
        if path:
            try:
                value = Path(path).read_text("ascii").strip()
            except (OSError, UnicodeDecodeError):
                self.problems.append(f"{name}_FILE names a file that cannot be read")
                return None
        if not value:
            if required:
                self.problems.append(f"{name} (or {name}_FILE) is not set; make one with: openssl rand -hex 32")
            return None
        try:
            seed = bytes.fromhex(value)
        except ValueError:
            seed = b""
        if len(seed) != 32:
            self.problems.append(f"{name} must be 32 bytes written as 64 hexadecimal digits")
            return None
        return seed

    def flag(self, name: str) -> bool:
        return self.choice(name, ("0", "1"), "0") == "1"


def read_settings(environ: Mapping[str, str]) -> Settings:
    """The settings in ``environ``. Raises ``Misconfigured`` with one line for each problem."""
    read = _Reader(environ)
    private = frozenset(filter(None, read.text("DANGEROUS_ALLOW_PRIVATE_ORIGINS", "").split(",")))
    settings = Settings(
        environment=read.choice("ENVIRONMENT", ("development", "production"), "production"),
        base_url=read.url("BASE_URL", ("http", "https")).rstrip("/"),
        database_url=read.url("DATABASE_URL", ("postgresql",)),
        redis_url=read.url("REDIS_URL", ("redis", "rediss", "unix")),
        objects_url=read.url("OBJECTS_URL", ("file", "s3")),
        key_pepper=read.seed("KEY_PEPPER", required=True) or b"",
        badge_key=read.seed("BADGE_KEY", required=False),
        log_key=read.seed("LOG_KEY", required=False),
        nppes_url=read.url("NPPES_URL", ("http", "https"), NPPES),
        sandbox_register_url=read.url("SANDBOX_REGISTER_URL", ("http", "https"), "http://127.0.0.1:8090").rstrip("/"),
        private_origins=private,
        run_without_sandbox=read.flag("DANGEROUS_RUN_WITHOUT_SANDBOX"),
        check_deadline=read.number("CHECK_DEADLINE_SECONDS", 86_400, 1, 2_592_000),
        test_check_deadline=read.number("TEST_CHECK_DEADLINE_SECONDS", 20, 1, 86_400),
        answer_days=read.number("ANSWER_DAYS", 30, 1, 365),
        lease_seconds=read.number("LEASE_SECONDS", 120, 2, 3600),
        max_document_bytes=read.number("MAX_DOCUMENT_BYTES", 10_485_760, 1, 104_857_600),
        document_retention_days=read.number("DOCUMENT_RETENTION_DAYS", 365, 1, 36_500),
        log_level=read.choice("LOG_LEVEL", ("debug", "info", "warning", "error"), "info"),
        write_rate_limit=read.text("WRITE_RATE_LIMIT", "6000/minute"),
    )
    for origin in private:
        if urlsplit(origin).scheme not in ("http", "https") or urlsplit(origin).path:
            read.problems.append(
                f"DANGEROUS_ALLOW_PRIVATE_ORIGINS: {origin!r} is not an origin like http://127.0.0.1:8090"
            )
    if settings.is_production:
        if settings.run_without_sandbox:
            read.problems.append("DANGEROUS_RUN_WITHOUT_SANDBOX is refused in production")
        if private:
            read.problems.append("DANGEROUS_ALLOW_PRIVATE_ORIGINS is refused in production")
        if not settings.base_url.startswith("https://"):
            read.problems.append("BASE_URL must be https in production: it is inside every badge")
    if read.problems:
        raise Misconfigured("\n".join(read.problems))
    return settings
