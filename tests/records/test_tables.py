"""The migrations and the tables say the same."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from credentialing.records import migrate
from credentialing.records.database import connect
from credentialing.records.tables import metadata


def test_the_migrations_make_exactly_the_tables_that_are_written_out(postgres_url: str) -> None:
    engine = connect(postgres_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_migrating_again_changes_nothing(postgres_url: str) -> None:
    migrate.upgrade(postgres_url)
    migrate.upgrade(postgres_url)
