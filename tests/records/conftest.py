from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from credentialing.records.database import connect


@pytest.fixture
def engine(postgres_url: str) -> Iterator[Engine]:
    made = connect(postgres_url)
    yield made
    made.dispose()
