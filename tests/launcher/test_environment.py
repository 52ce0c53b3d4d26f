"""What the service's processes are told."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from credentialing.settings import read_settings
from launcher.environment import development, of_program
from launcher.ground import Ground, take
from launcher.house import ROOT
from launcher.procfile import read_procfile


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    taken = take(tmp_path / "var", print)
    yield taken
    os.close(taken.lock)


def test_development_needs_no_settings(ground: Ground) -> None:
    env = development({}, ground, Path("/bin"))
    settings = read_settings(env | {"DATABASE_URL": "postgresql:///x", "REDIS_URL": "redis:///0"})
    assert settings.base_url == "http://127.0.0.1:8000"
    assert settings.private_origins == {settings.sandbox_register_url}
    assert len({settings.key_pepper, settings.badge_key, settings.log_key}) == 3


def test_the_address_follows_the_port(ground: Ground) -> None:
    assert development({"PORT": "8123"}, ground, Path("/bin"))["BASE_URL"] == "http://127.0.0.1:8123"


def test_production_is_granted_no_private_origins_and_no_address(ground: Ground) -> None:
    env = development({"ENVIRONMENT": "production"}, ground, Path("/bin"))
    assert "DANGEROUS_ALLOW_PRIVATE_ORIGINS" not in env
    assert "BASE_URL" not in env


def test_given_secrets_are_kept(ground: Ground) -> None:
    env = development({"LOG_KEY": "ab" * 32, "BADGE_KEY_FILE": "/elsewhere"}, ground, Path("/bin"))
    assert env["LOG_KEY"] == "ab" * 32
    assert env["BADGE_KEY_FILE"] == "/elsewhere"
    assert "LOG_KEY_FILE" not in env


@pytest.mark.parametrize(("key", "only"), [("BADGE_KEY", "badges"), ("LOG_KEY", "schedule")])
def test_a_signing_key_reaches_one_program_only(ground: Ground, key: str, only: str) -> None:
    env = development({}, ground, Path("/bin"))
    programs = read_procfile(ROOT / "Procfile")
    assert [program.name for program in programs if f"{key}_FILE" in of_program(program.name, env)] == [only]
