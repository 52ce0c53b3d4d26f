"""Serving published bytes: the same bytes for everyone, with their ETag, so that a cache may answer instead of us."""

from typing import Final

from flask import Response, request
from sqlalchemy import Connection

from credentialing.model.errors import NotFound
from credentialing.records import badges
from credentialing.stages import publishing, signing
from service.doors import office

# A reader may keep the page for a minute; a revocation must not take longer to be seen.
CACHE: Final = "public, max-age=60, must-revalidate"
# What a key is needed for belongs in no shared cache, and is asked for again each time; the ETag makes that cheap.
PRIVATE: Final = "private, no-cache"
MOVING: Final = frozenset({"page", "view", "schema_org"})


def serve(badge_id: str, kind: str, cache: str = CACHE) -> Response:
    """One representation of a badge; rendered anew if a date has passed since it was published."""
    means = office()
    with means.reading() as connection:
        row, now = badges.published(connection, publishing.key_of(badge_id, kind)), means.clock()
        if row is None:
            raise NotFound("There is no such badge.")
        if kind in MOVING and row.holds_until is not None and row.holds_until <= now:
            body = publishing.page_now(connection, badge_id, now, means.settings.base_url, kind) or bytes(row.body)
            return _answer(body, row.media_type, signing.etag_of(body), cache)
        return _answer(bytes(row.body), row.media_type, row.etag, cache)


def serve_key(connection: Connection, key: str, missing: str) -> Response:
    """What is published under ``key``. Raises ``NotFound`` with ``missing``."""
    row = badges.published(connection, key)
    if row is None:
        raise NotFound(missing)
    return _answer(bytes(row.body), row.media_type, row.etag, CACHE)


def _answer(body: bytes, media_type: str, etag: str, cache: str) -> Response:
    response = Response(body, content_type=media_type)
    response.set_etag(etag)
    response.headers["Cache-Control"] = cache
    response.headers["Vary"] = "Accept"
    if cache is CACHE:
        response.headers["Access-Control-Allow-Origin"] = "*"  # anyone's verifier, in a browser too
    response.make_conditional(request)
    return response
