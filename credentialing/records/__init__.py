"""PostgreSQL, where the truth is: tables, one module of queries for each noun, the outbox, migrations."""
