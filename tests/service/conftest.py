"""The application with everything real behind it: PostgreSQL, Valkey, the sandbox, a register."""

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest

from credentialing.documents.sandbox.reader import Reader
from credentialing.settings import Settings
from sandbox.server import SandboxServer
from tests.service.practice import Practice, Someone, open_practice


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    """Started once: loading its libraries takes a second."""
    with Reader(run_without_sandbox=False) as running:
        yield running


@pytest.fixture(scope="session")
def register() -> Iterator[SandboxServer]:
    with SandboxServer(("127.0.0.1", 0), hang=1.0, slow=1.0) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def settings(settings: Settings, register: SandboxServer) -> Settings:
    url = f"http://127.0.0.1:{register.server_port}"
    return replace(settings, sandbox_register_url=url, nppes_url=f"{url}/nppes/", private_origins=frozenset({url}))


@pytest.fixture
def practice(settings: Settings, reader: Reader) -> Iterator[Practice]:
    opened = open_practice(settings, reader)
    yield opened
    opened.close()


@pytest.fixture
def body(practice: Practice) -> Someone:
    """A training body's key."""
    return practice.somebody("training_body")


@pytest.fixture
def directory(practice: Practice) -> Someone:
    return practice.somebody("directory")


@pytest.fixture
def reviewer(practice: Practice) -> Someone:
    return practice.somebody("reviewer")


@pytest.fixture
def admin(practice: Practice) -> Someone:
    return practice.somebody("admin")


@pytest.fixture
def auditor(practice: Practice) -> Someone:
    return practice.somebody("auditor")
