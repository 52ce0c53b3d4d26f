"""Alembic's scripts; ``records/migrate.py`` runs them."""
