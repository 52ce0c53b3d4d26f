"""The fixtures keep their promises."""

import psycopg
import pytest
import redis

from credentialing.settings import Settings


@pytest.mark.parametrize("round_", range(2))
def test_each_test_has_a_migrated_empty_database_of_its_own(postgres_url: str, round_: int) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
        connection.execute("CREATE TABLE mine (id integer)")  # the second round would find it


def test_the_service_is_not_a_superuser(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute(
            "SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user"
        ).fetchone() == (
            False,
            False,
        )


@pytest.mark.parametrize("round_", range(2))
def test_each_test_has_an_empty_valkey(valkey_url: str, round_: int) -> None:
    with redis.Redis.from_url(valkey_url) as client:
        assert client.dbsize() == 0
        client.set("left", "behind")


def test_the_settings_point_at_this_tests_servers(settings: Settings, postgres_url: str, valkey_url: str) -> None:
    assert (settings.database_url, settings.redis_url) == (postgres_url, valkey_url)
