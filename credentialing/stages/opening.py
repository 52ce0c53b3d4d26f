"""Opening the office: the means of one process, from its settings."""

import secrets
from datetime import UTC, datetime
from typing import Final

from redis import Redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from credentialing.bell import RedisBell
from credentialing.keys import Keys
from credentialing.objects import Objects, open_store
from credentialing.records.database import connect
from credentialing.registries.client import GuardedClient
from credentialing.registries.permits import Slots
from credentialing.settings import Settings
from credentialing.stages.office import Office

QUEUE_PATIENCE: Final = 5.0  # seconds to wait for Redis before going on without it


def utc_now() -> datetime:
    return datetime.now(UTC)


def open_office(
    settings: Settings, *, signs_badges: bool = False, seals_log: bool = False, pool_size: int = 4
) -> Office:
    """The office of this process. It keeps only the keys it is opened for: a door that is broken into has none.

    Connections are made when they are first needed, so an office may be opened before a fork but not used.
    """
    redis = Redis.from_url(
        settings.redis_url,
        socket_connect_timeout=QUEUE_PATIENCE,
        socket_timeout=QUEUE_PATIENCE,
        # redis-py would try for ten seconds more, and a request waits for its ring; the sweeper tries again anyway.
        retry=Retry(NoBackoff(), 1),
    )
    return Office(
        settings=settings,
        engine=connect(settings.database_url, pool_size=pool_size),
        objects=Objects(open_store(settings.objects_url)),
        keys=Keys(
            settings.key_pepper,
            badge=settings.badge_key if signs_badges else None,
            log=settings.log_key if seals_log else None,
        ),
        bell=RedisBell(redis),
        client=GuardedClient(contact=settings.base_url, private_origins=settings.private_origins),
        permits=Slots(redis),
        clock=utc_now,
        randomness=secrets.token_bytes,
    )
