"""How many of us ask one register at once, counted across all workers.

Politeness, not correctness: emptying the server forgets who is asking and loses nothing.
"""

import secrets
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from typing import Final, Protocol

import redis

from credentialing.model.errors import Unavailable

BUSY: Final = "registry.unavailable"
_PAUSE: Final = 0.05

# The server's own clock, because the workers' clocks disagree. KEYS[1]: the leases of one register, scored by their
# end. ARGV: how many at most, seconds of a lease, whose.
_TAKE: Final = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) then return 0 end
redis.call('ZADD', KEYS[1], now + tonumber(ARGV[2]), ARGV[3])
redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[2] * 1000))
return 1
"""


class Permits(Protocol):
    """Hands out permission to ask."""

    def hold(self, registry: str, most: int) -> AbstractContextManager[None]:
        """A permit, of ``most``, to ask ``registry``, given back at the end. Raises ``Unavailable`` if none is free."""
        ...


class Unlimited:
    """For one process that asks one thing at a time."""

    def hold(self, registry: str, most: int) -> AbstractContextManager[None]:  # noqa: ARG002 - the protocol's signature
        return nullcontext()


class Slots:
    """``Permits`` over Redis or Valkey: a semaphore whose leases end by themselves when their holder is killed.

    ``lease`` must outlast a whole call (``Limits.total``), or more than ``most`` may be asking. ``wait``: seconds to
    queue for a permit before the job is better put off. Raises ``Unavailable`` (never permanent) also when the
    server itself does not answer: better late than all at once.
    """

    def __init__(self, server: redis.Redis, *, lease: float = 60.0, wait: float = 5.0) -> None:
        self._server = server
        self._lease = lease
        self._wait = wait
        self._take = server.register_script(_TAKE)

    @contextmanager
    def hold(self, registry: str, most: int) -> Iterator[None]:
        key = f"registries:asking:{registry}"
        holder = secrets.token_hex(8)
        self._acquire(key, most, holder)
        try:
            yield
        finally:
            with suppress(redis.RedisError):  # the lease ends by itself; the answer in hand is worth more
                self._server.zrem(key, holder)

    def _acquire(self, key: str, most: int, holder: str) -> None:
        until = time.monotonic() + self._wait
        while True:
            try:
                if self._take(keys=[key], args=[most, self._lease, holder]):
                    return
            except redis.RedisError as error:
                raise Unavailable("Nobody could say whether the register may be asked now.", code=BUSY) from error
            if time.monotonic() >= until:
                raise Unavailable("The register is being asked as often as we allow ourselves.", code=BUSY)
            time.sleep(_PAUSE)
