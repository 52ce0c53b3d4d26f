"""The embedded servers, used as a library."""

import os
import signal
from pathlib import Path

import psycopg
import pytest
import redis

from launcher.errors import CannotStart
from launcher.postgres import EmbeddedPostgres
from launcher.valkey import EmbeddedValkey


def test_postgres_keeps_its_data_from_start_to_start(open_directory: Path) -> None:
    server = EmbeddedPostgres(open_directory / "pg", durable=True, log=open_directory / "log")
    server.start()
    with psycopg.connect(server.url) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
    server.stop()
    assert not server.is_alive()
    server.start()
    with psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)
    server.stop()


def test_postgres_ignores_the_lock_of_a_killed_server_even_when_its_process_id_lives_again(
    open_directory: Path,
) -> None:
    server = EmbeddedPostgres(open_directory / "pg", durable=True, log=open_directory / "log")
    server.start()
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    server.stop()
    lock = server.data_dir / "postmaster.pid"
    _, _, rest = lock.read_text().partition("\n")
    lock.write_text(f"{os.getpid()}\n{rest}")
    server.start()
    assert server.is_alive()
    server.stop()


def test_postgres_finds_its_socket_however_deep_the_directory(open_directory: Path) -> None:
    deep = open_directory / ("d" * 60) / ("e" * 60)
    deep.mkdir(parents=True)
    server = EmbeddedPostgres(deep / "pg", durable=False, log=open_directory / "log")
    server.start()
    with psycopg.connect(server.url) as connection:
        assert connection.execute("SELECT current_database()").fetchone() == ("postnominal",)
    server.stop()


def test_a_server_that_cannot_start_says_where_its_last_words_are(open_directory: Path) -> None:
    server = EmbeddedPostgres(open_directory / "pg", durable=False, log=open_directory / "log")
    server.start()
    server.stop()
    (server.data_dir / "postgresql.conf").write_text("nonsense = on\n")
    with pytest.raises(CannotStart, match=str(open_directory / "log")):
        server.start()
    assert not server.is_alive()


def test_valkey_keeps_its_data_and_its_port_when_killed(open_directory: Path) -> None:
    server = EmbeddedValkey(open_directory / "vk", durable=True, log=open_directory / "log")
    server.start()
    url = server.url
    with redis.Redis.from_url(url) as client:
        client.set("kept", "42")
    assert server.pid is not None
    os.kill(server.pid, signal.SIGKILL)
    server.stop()
    server.start()
    assert server.url == url
    with redis.Redis.from_url(url) as client:
        assert client.get("kept") == b"42"
    server.stop()


def test_valkey_asks_strangers_for_a_password(open_directory: Path) -> None:
    server = EmbeddedValkey(open_directory / "vk", durable=False, log=open_directory / "log")
    server.start()
    _, _, address = server.url.rpartition("@")
    with redis.Redis.from_url(f"redis://{address}") as client, pytest.raises(redis.AuthenticationError):
        client.ping()
    server.stop()
