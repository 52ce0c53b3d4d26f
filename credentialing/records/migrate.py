"""Brings a database to the schema of this version. Several processes may run it at once: one works, the rest wait."""

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from credentialing.records.database import connect

_LOCK: Final = 0x506E_0001  # any constant of our own; every migrating process takes the same one


def upgrade(database_url: str) -> None:
    """Runs every migration that has not run yet. Raises ``model.errors.Unavailable`` if the database is not there."""
    engine = connect(database_url)
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
            connection.commit()
            config = Config()
            config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            connection.commit()
            connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
            connection.commit()
    finally:
        engine.dispose()
