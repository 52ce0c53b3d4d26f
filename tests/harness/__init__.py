"""Real servers for the tests: one PostgreSQL and one Valkey a session, started when the first test asks."""
