"""Publishing: every representation of a badge is rendered once, to its final bytes, where readers find them."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row

from credentialing.badges.image import baked_png, baked_svg
from credentialing.badges.page import render_page
from credentialing.badges.views import directory_view, schema_org
from credentialing.model.badge import holds_until
from credentialing.records import badges
from credentialing.stages.office import Office, Transaction
from credentialing.stages.signing import JSON_LD, etag_of, publish_list, signer_of


def publish(office: Office, badge_id: str) -> None:
    """Renders and stores every representation of a badge as it stands now.

    Running it twice is harmless: the same facts give the same bytes.
    """
    with office.transaction() as tx:
        publish_in(tx, badge_id)
        tx.done("publish", badge_id)


def publish_in(tx: Transaction, badge_id: str) -> None:
    """As ``publish``, within a transaction that changes the badge."""
    row = badges.lock(tx.connection, badge_id)
    facts = badges.to_facts(row)
    until = holds_until(facts, tx.now)
    publications = [
        badges.Publication(key, badge_id, media_type, body, etag_of(body), until if is_moving else None)
        for key, media_type, body, is_moving in _representations(row, tx.now, tx.office.settings.base_url)
    ]
    badges.publish_all(tx.connection, publications, tx.now)


def publish_withheld(office: Office, badge_id: str) -> None:
    """Signs the status list of a badge whose state changed, then publishes the badge anew.

    The list first: whoever looks only there must not be told later than whoever reads the page.
    Running it twice is harmless: both are made from the state as it stands.
    """
    with office.transaction() as tx:
        row = badges.lock(tx.connection, badge_id)
        publish_list(tx, signer_of(office), row.status_list)
        publish_in(tx, badge_id)
        tx.done("publish_withheld", badge_id)


def sign_list(office: Office, list_id: str) -> None:
    """Signs and publishes a status list anew. Running it twice is harmless: it only moves the window on."""
    with office.transaction() as tx:
        publish_list(tx, signer_of(office), list_id)
        tx.done("publish_list", list_id)


def page_now(connection: Connection, badge_id: str, now: datetime, base_url: str, kind: str) -> bytes | None:
    """One moving representation (``page``, ``view`` or ``schema_org``) rendered for ``now``; for readers who come
    after a date has passed and before the page was published anew.
    """
    row = badges.get(connection, badge_id)
    if row is None:
        return None
    for key, _media_type, body, _is_moving in _representations(row, now, base_url):
        if key == key_of(badge_id, kind):
            return body
    return None


def key_of(badge_id: str, kind: str) -> str:
    """Where a representation is kept: the signed forms by their suffix, the moving ones by their kind."""
    return f"badges/{badge_id}/{kind}"


def _representations(row: Row[Any], now: datetime, base_url: str) -> Iterator[tuple[str, str, bytes, bool]]:
    facts, credential = badges.to_facts(row), bytes(row.credential)
    text = credential.decode()
    yield key_of(row.id, "page"), "text/html; charset=utf-8", render_page(facts, now, base_url).encode(), True
    yield key_of(row.id, "view"), "application/json", orjson.dumps(directory_view(facts, now, base_url)), True
    yield key_of(row.id, "schema_org"), "application/ld+json", orjson.dumps(schema_org(facts, now, base_url)), True
    yield key_of(row.id, "json"), JSON_LD, credential, False
    yield key_of(row.id, "jwt"), "application/vc+jwt", row.jwt.encode(), False
    yield key_of(row.id, "png"), "image/png", baked_png(facts, text), False
    yield key_of(row.id, "svg"), "image/svg+xml", baked_svg(facts, base_url, text).encode(), False
