"""Breaks one write of many, from outside: SQLAlchemy tells when a commit or a statement is about to be sent."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, event

from tests.stages.house import House

WRITES = ("INSERT", "UPDATE", "DELETE")


@dataclass
class Fault:
    """Breaks commit number ``at`` (from 1): before it is done, or (``kept``) after.

    ``happened`` says what broke; it stays empty when there were fewer commits than that.
    """

    at: int
    error: type[BaseException]
    kept: bool = False
    seen: int = 0
    happened: list[str] = field(default_factory=list)

    def at_commit(self, connection: Connection) -> None:
        if self._is_due():
            if self.kept:
                connection.connection.commit()
            self._break("commit")

    def at_statement(
        self, _connection: Connection, _cursor: Any, statement: str, _parameters: Any, _context: Any, _many: bool
    ) -> None:
        if statement.lstrip().startswith(WRITES) and self._is_due():
            self._break(" ".join(statement.split())[:80])

    def _is_due(self) -> bool:
        self.seen += 1
        return self.seen == self.at

    def _break(self, what: str) -> None:
        self.happened.append(what)
        raise self.error("The database did not answer; try again.")


@contextlib.contextmanager
def breaking_commits(house: House, fault: Fault) -> Iterator[Fault]:
    event.listen(house.office.engine, "commit", fault.at_commit)
    yield fault
    event.remove(house.office.engine, "commit", fault.at_commit)


@contextlib.contextmanager
def breaking_statements(house: House, fault: Fault) -> Iterator[Fault]:
    event.listen(house.office.engine, "before_cursor_execute", fault.at_statement)
    yield fault
    event.remove(house.office.engine, "before_cursor_execute", fault.at_statement)
