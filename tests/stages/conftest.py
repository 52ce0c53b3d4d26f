"""A house for each test; the reader and the register, which keep nothing, for all of them."""

import threading
from collections.abc import Iterator

import pytest

from credentialing.documents.sandbox.reader import Reader
from credentialing.settings import Settings
from sandbox.server import SandboxServer
from tests.stages.house import House, Remembering, a_house


@pytest.fixture(scope="session")
def reader() -> Iterator[Reader]:
    with Remembering() as made:
        yield made


@pytest.fixture(scope="session")
def register_url() -> Iterator[str]:
    """The sandbox register, in a thread."""
    with SandboxServer(("127.0.0.1", 0), hang=0.3, slow=0.2) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def house(settings: Settings, register_url: str, reader: Reader) -> Iterator[House]:
    with a_house(settings, register_url, reader) as made:
        yield made
