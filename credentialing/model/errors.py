"""What can go wrong, said once. ``service/problems.py`` translates these to RFC 9457; nobody parses their messages.

Bad news about a person or a document is never one of these: that is a ``Finding``. These are breakage,
misuse, or a request that cannot be carried out.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FieldError:
    """One thing wrong with one field. ``pointer`` is a JSON pointer (RFC 6901) into what the caller sent."""

    pointer: str
    code: str
    detail: str


class PostnominalError(Exception):
    """Root of everything raised on purpose. ``code`` is stable and public, ``detail`` says what to do about it."""

    code = "internal"

    def __init__(self, detail: str, *, code: str | None = None, errors: Sequence[FieldError] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.errors = tuple(errors)
        if code is not None:
            self.code = code


class NotFound(PostnominalError):
    """It does not exist, or it is another tenant's, which is the same thing to whoever asks."""

    code = "not_found"


class NotAuthenticated(PostnominalError):
    """No usable API key was presented."""

    code = "not_authenticated"


class NotAllowed(PostnominalError):
    """The key is good, its scopes do not cover this."""

    code = "scope_missing"


class Invalid(PostnominalError):
    """The request is well formed and still cannot be accepted; ``errors`` point at the fields."""

    code = "invalid"


class IdempotencyKeyMissing(PostnominalError):
    """A request that creates something came without the header that makes repeating it harmless."""

    code = "idempotency.key_missing"


class Conflict(PostnominalError):
    """The request contradicts the present state: an illegal move, a stale version, an identifier already in use."""

    code = "conflict"


class TooLarge(PostnominalError):
    """More bytes or items than are accepted; ``detail`` names the limit."""

    code = "too_large"


class Unsupported(PostnominalError):
    """A media type that is not accepted here."""

    code = "unsupported_media_type"


class Unavailable(PostnominalError):
    """Something we depend on did not answer. ``permanent`` tells a worker whether trying again can help."""

    code = "unavailable"

    def __init__(self, detail: str, *, permanent: bool = False, code: str | None = None) -> None:
        super().__init__(detail, code=code)
        self.permanent = permanent


class Misconfigured(PostnominalError):
    """The settings cannot be run with; ``detail`` lists every problem, one a line."""

    code = "misconfigured"


class Superseded(PostnominalError):
    """A late runner whose lease was taken over tried to write; its result is discarded."""

    code = "superseded"
