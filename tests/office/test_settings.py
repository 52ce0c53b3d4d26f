from pathlib import Path

import pytest

from credentialing.model.errors import Misconfigured
from credentialing.settings import read_settings

GOOD = {
    "ENVIRONMENT": "production",
    "BASE_URL": "https://badges.example/",
    "DATABASE_URL": "postgresql://db/postnominal",
    "REDIS_URL": "redis://queue",
    "OBJECTS_URL": "s3://bucket/documents",
    "KEY_PEPPER": "ab" * 32,
}


def problems_of(**changes: str) -> list[str]:
    with pytest.raises(Misconfigured) as refused:
        read_settings({**GOOD, **changes})
    return refused.value.detail.splitlines()


def test_a_production_setting_is_read() -> None:
    settings = read_settings(GOOD)
    assert settings.is_production
    assert settings.base_url == "https://badges.example"
    assert settings.key_pepper == bytes.fromhex("ab" * 32)
    assert settings.badge_key is None


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(Misconfigured) as refused:
        read_settings({"LOG_LEVEL": "loud", "CHECK_DEADLINE_SECONDS": "soon"})
    told = refused.value.detail
    for name in ("BASE_URL", "DATABASE_URL", "REDIS_URL", "OBJECTS_URL", "KEY_PEPPER", "LOG_LEVEL", "CHECK_DEADLINE"):
        assert name in told


def test_there_is_no_default_for_a_secret() -> None:
    assert problems_of(KEY_PEPPER="") == [
        "KEY_PEPPER (or KEY_PEPPER_FILE) is not set; make one with: openssl rand -hex 32"
    ]


@pytest.mark.parametrize("wrong", ["short", "zz" * 32, "ab" * 31])
def test_a_secret_of_the_wrong_form_is_refused_without_being_shown(wrong: str) -> None:
    assert problems_of(BADGE_KEY=wrong) == ["BADGE_KEY must be 32 bytes written as 64 hexadecimal digits"]


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text("cd" * 32 + "\n")
    assert read_settings({**GOOD, "BADGE_KEY_FILE": str(path)}).badge_key == bytes.fromhex("cd" * 32)
    assert problems_of(BADGE_KEY="cd" * 32, BADGE_KEY_FILE=str(path)) == [
        "BADGE_KEY and BADGE_KEY_FILE are both set; keep one"
    ]
    assert problems_of(LOG_KEY_FILE=str(tmp_path / "absent")) == ["LOG_KEY_FILE names a file that cannot be read"]


def test_dangerous_stand_ins_are_refused_in_production() -> None:
    assert problems_of(DANGEROUS_RUN_WITHOUT_SANDBOX="1") == ["DANGEROUS_RUN_WITHOUT_SANDBOX is refused in production"]
    assert problems_of(DANGEROUS_ALLOW_PRIVATE_ORIGINS="http://127.0.0.1:1") == [
        "DANGEROUS_ALLOW_PRIVATE_ORIGINS is refused in production"
    ]
    assert problems_of(BASE_URL="http://badges.example") == [
        "BASE_URL must be https in production: it is inside every badge"
    ]


def test_an_origin_is_not_an_address() -> None:
    told = problems_of(ENVIRONMENT="development", DANGEROUS_ALLOW_PRIVATE_ORIGINS="http://127.0.0.1:1/path")
    assert len(told) == 1
    assert "is not an origin" in told[0]
