"""The connection to PostgreSQL and how its failures are told."""

from typing import Any, Final

import orjson
from psycopg import errors as postgres
from sqlalchemy import Connection, Engine, create_engine, event

from credentialing.model.errors import Unavailable

# What happens to a transaction that did nothing wrong: the same one, run again, may well succeed.
_TRANSIENT: Final = (
    postgres.SerializationFailure,
    postgres.DeadlockDetected,
    postgres.LockNotAvailable,
    postgres.QueryCanceled,
    postgres.AdminShutdown,
    postgres.CrashShutdown,
    postgres.CannotConnectNow,
    postgres.TooManyConnections,
    postgres.ReadOnlySqlTransaction,  # we are still connected to what a failover made a replica
    postgres.DiskFull,
)


def _dumps(value: object) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def connect(url: str, *, pool_size: int = 4) -> Engine:
    """An engine for ``postgresql://`` URLs with a bounded pool, UTC sessions and statement limits.

    A statement may run 30 s and wait 10 s for a lock: longer means something is wrong, and an error that is
    retried beats a worker that hangs. The pool connects lazily, so it may be made before a fork but not used.
    Statements' parameters are kept out of error messages, which end in logs: they are people's names and dates.
    """
    engine = create_engine(
        url.replace("postgresql://", "postgresql+psycopg://", 1),
        pool_size=pool_size,
        max_overflow=2,
        pool_timeout=10,
        pool_pre_ping=True,
        hide_parameters=True,
        json_serializer=_dumps,
        json_deserializer=orjson.loads,
        connect_args={"connect_timeout": 5, "options": "-c timezone=UTC -c statement_timeout=30s -c lock_timeout=10s"},
    )
    event.listen(engine, "handle_error", _translate)
    return engine


def _translate(context: Any) -> None:
    """What another try can mend leaves here as ``Unavailable``, so that doors and workers can tell it apart."""
    if context.is_disconnect or context.connection is None or isinstance(context.original_exception, _TRANSIENT):
        raise Unavailable("The database did not answer; try again.") from context.original_exception


def is_alive(connection: Connection) -> bool:
    return connection.exec_driver_sql("SELECT 1").scalar() == 1
