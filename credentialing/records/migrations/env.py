"""Alembic calls this for each run; the connection comes from ``records/migrate.py``."""

from alembic import context

from credentialing.records.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
