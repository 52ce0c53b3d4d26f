"""Fixtures every room may ask for. Servers are real and start when the first test asks (see ``tests.harness``)."""

import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import redis
from psycopg import sql

from credentialing.settings import Settings, read_settings
from tests.harness.broker import TEMPLATE, VALKEY_DATABASES, Broker, where_is

_broker = pytest.StashKey[Broker]()
_serial = itertools.count()


def pytest_configure(config: pytest.Config) -> None:
    """In the controller, or in the only process there is: not in xdist's workers, who inherit the address."""
    if not hasattr(config, "workerinput"):
        config.stash[_broker] = Broker()
        config.stash[_broker].start()


def pytest_unconfigure(config: pytest.Config) -> None:
    broker = config.stash.get(_broker, None)
    if broker is not None:
        broker.stop()


@pytest.fixture
def postgres_url() -> Iterator[str]:
    """A migrated, empty database of this test's own, by the role that owns it and is no superuser.

    A copy of a template, 25 ms: truncating would be no quicker and would not bring back sequences or what a
    migration wrote.
    """
    postgres = where_is("postgres")
    name = f"test_{os.getpid()}_{next(_serial)}"
    with psycopg.connect(postgres["admin"], autocommit=True) as admin:
        database = sql.Identifier(name)
        admin.execute(
            sql.SQL("CREATE DATABASE {} OWNER postnominal TEMPLATE {} STRATEGY FILE_COPY").format(
                database, sql.Identifier(TEMPLATE)
            )
        )
        yield postgres["owner"].replace("DATABASE", name)
        admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(database))


@pytest.fixture
def valkey_url() -> str:
    """An empty Valkey database of this test's own process; emptied before the test, not after, to be looked at."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")
    number = int(worker) % VALKEY_DATABASES
    url = f"{where_is('valkey')['url'].rpartition('/')[0]}/{number}"
    with redis.Redis.from_url(url) as client:
        client.flushdb()
    return url


@pytest.fixture
def tmp_objects_url(tmp_path: Path) -> str:
    """An empty directory for document bytes."""
    directory = tmp_path / "objects"
    directory.mkdir()
    return directory.as_uri()


@pytest.fixture
def settings(postgres_url: str, valkey_url: str, tmp_objects_url: str) -> Settings:
    """What a process of ours would have read from its environment. Change one with ``dataclasses.replace``."""
    return read_settings(
        {
            "ENVIRONMENT": "development",
            "BASE_URL": "http://127.0.0.1:8000",
            "DATABASE_URL": postgres_url,
            "REDIS_URL": valkey_url,
            "OBJECTS_URL": tmp_objects_url,
            "KEY_PEPPER": os.urandom(32).hex(),
            "BADGE_KEY": os.urandom(32).hex(),
            "LOG_KEY": os.urandom(32).hex(),
            "NPPES_URL": "http://127.0.0.1:8090/nppes/",
            "SANDBOX_REGISTER_URL": "http://127.0.0.1:8090",
            "DANGEROUS_ALLOW_PRIVATE_ORIGINS": "http://127.0.0.1:8090",
        }
    )
