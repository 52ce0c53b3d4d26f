"""Badges, their seats in the status lists, and the published bytes readers get."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, any_, exists, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from credentialing.model.badge import BadgeFacts
from credentialing.model.errors import NotFound
from credentialing.model.states import BadgeState, Mode
from credentialing.records.tables import badge, badge_registration, published_document, status_list

# What changes during a badge's life has columns of its own; everything else of its facts is fixed when it is issued.
_MOVING: Final = (
    "state",
    "state_reason",
    "state_changed_at",
    "verified_at",
    "fresh_until",
    "valid_until",
    "issued_at",
    "mode",
)


def number_key(number: str) -> str:
    """A registration number as it is looked up: upper case, no spaces or punctuation."""
    return "".join(character for character in number.upper() if character.isalnum())


def to_facts(row: Row[Any]) -> BadgeFacts:
    """The facts of a row of ``tables.badge``."""
    fixed = dict(row.facts)
    for name in ("languages", "regions"):
        fixed[name] = tuple(fixed[name])
    fixed["registrations"] = tuple((registry, number) for registry, number in fixed["registrations"])
    return BadgeFacts(
        **fixed,
        mode=Mode(row.mode),
        issued_at=row.issued_at,
        verified_at=row.verified_at,
        fresh_until=row.fresh_until,
        valid_until=row.valid_until,
        state=BadgeState(row.state),
        state_changed_at=row.state_changed_at,
        state_reason=row.state_reason,
        status_list=row.status_list,
        seat=row.seat,
        object_version=row.version,
    )


def add_intent(
    connection: Connection,
    facts: BadgeFacts,
    *,
    submission_id: str,
    organisation_id: str,
    search_name: str,
    latitude: float | None,
    longitude: float | None,
) -> None:
    """The badge that is about to be signed: its seat is taken and its facts are fixed from here on."""
    fixed = asdict(facts)
    for name in (*_MOVING, "status_list", "seat", "object_version"):
        del fixed[name]
    connection.execute(
        insert(badge).values(
            id=facts.id,
            submission_id=submission_id,
            organisation_id=organisation_id,
            mode=facts.mode.value,
            facts=fixed,
            search_name=search_name,
            profession=facts.profession,
            jurisdiction=facts.jurisdiction,
            level=facts.level,
            languages=list(facts.languages),
            latitude=latitude,
            longitude=longitude,
            state=facts.state.value,
            state_reason=facts.state_reason,
            state_changed_at=facts.state_changed_at,
            issued_at=facts.issued_at,
            verified_at=facts.verified_at,
            fresh_until=facts.fresh_until,
            valid_until=facts.valid_until,
            status_list=facts.status_list,
            seat=facts.seat,
            version=facts.object_version,
        )
    )
    rows = [
        {"badge_id": facts.id, "mode": facts.mode.value, "registry": registry, "number": number_key(number)}
        for registry, number in dict.fromkeys(facts.registrations)
    ]
    if rows:
        connection.execute(upsert(badge_registration).on_conflict_do_nothing(), rows)


def keep_credential(connection: Connection, badge_id: str, credential: bytes, jwt: str) -> bool:
    """Stores what was signed, once: ``False`` if another runner was first."""
    result = connection.execute(
        update(badge).where(badge.c.id == badge_id, badge.c.credential.is_(None)).values(credential=credential, jwt=jwt)
    )
    return result.rowcount == 1


def of_submission(connection: Connection, submission_id: str) -> Row[Any] | None:
    return connection.execute(select(badge).where(badge.c.submission_id == submission_id)).one_or_none()


def lock(connection: Connection, badge_id: str) -> Row[Any]:
    row = connection.execute(select(badge).where(badge.c.id == badge_id).with_for_update()).one_or_none()
    if row is None or row.credential is None:
        raise NotFound("There is no such badge.")
    return row


def get(connection: Connection, badge_id: str) -> Row[Any] | None:
    """The badge, if it has been signed."""
    return connection.execute(
        select(badge).where(badge.c.id == badge_id, badge.c.credential.is_not(None))
    ).one_or_none()


def by_ids(connection: Connection, mode: Mode, ids: Sequence[str]) -> Sequence[Row[Any]]:
    """Those of ``ids`` that are signed badges of this mode."""
    return connection.execute(
        select(badge).where(badge.c.id.in_(ids), badge.c.mode == mode.value, badge.c.credential.is_not(None))
    ).all()


def change(connection: Connection, badge_id: str, values: Mapping[str, object]) -> None:
    connection.execute(update(badge).where(badge.c.id == badge_id).values(**values, version=badge.c.version + 1))


def held_by(
    connection: Connection, mode: Mode, registrations: Iterable[tuple[str, str]], level: str, except_submission: str
) -> Sequence[Row[Any]]:
    """Badges of a level, neither revoked nor superseded, whose holder has one of these registrations."""
    wanted = [
        (badge_registration.c.registry == registry) & (badge_registration.c.number == number_key(number))
        for registry, number in registrations
    ]
    if not wanted:
        return ()
    condition = wanted[0]
    for other in wanted[1:]:
        condition = condition | other
    return connection.execute(
        select(badge).where(
            badge.c.id.in_(select(badge_registration.c.badge_id).where(condition)),
            badge.c.mode == mode.value,
            badge.c.level == level,
            badge.c.submission_id != except_submission,
            badge.c.state.in_((BadgeState.ACTIVE.value, BadgeState.SUSPENDED.value)),
        )
    ).all()


def search(
    connection: Connection,
    mode: Mode,
    *,
    registry: str | None = None,
    number: str | None = None,
    name: str | None = None,
    profession: str | None = None,
    jurisdiction: str | None = None,
    level: str | None = None,
    language: str | None = None,
    state: str | None = None,
    near: tuple[float, float] | None = None,
    radius_km: float | None = None,
    after: str = "",
    limit: int = 50,
) -> Sequence[Row[Any]]:
    """Signed badges by id for which every given condition holds.

    ``name`` is folded words, each the beginning of one of ``search_name`` (which starts every word with a space);
    a country as ``jurisdiction`` also finds its subdivisions;
    ``near`` is ``(latitude, longitude)`` in degrees, compared on a sphere.
    """
    query = select(badge).where(badge.c.mode == mode.value, badge.c.credential.is_not(None), badge.c.id > after)
    if registry or number:
        held = select(badge_registration.c.badge_id).where(badge_registration.c.badge_id == badge.c.id)
        if registry:
            held = held.where(badge_registration.c.registry == registry)
        if number:
            held = held.where(badge_registration.c.number == number_key(number))
        query = query.where(exists(held))
    for word in (name or "").split():
        query = query.where(badge.c.search_name.contains(" " + word, autoescape=True))
    for column, value in ((badge.c.profession, profession), (badge.c.level, level), (badge.c.state, state)):
        if value:
            query = query.where(column == value)
    if jurisdiction:
        query = query.where(
            (badge.c.jurisdiction == jurisdiction)
            | badge.c.jurisdiction.startswith(jurisdiction + "-", autoescape=True)
        )
    if language:
        query = query.where(any_(badge.c.languages) == language)
    if near:
        query = query.where(_kilometres_from(near) <= (radius_km or 25.0))
    return connection.execute(query.order_by(badge.c.id).limit(limit)).all()


def _kilometres_from(point: tuple[float, float]) -> Any:
    """Great-circle distance by the haversine formula, on a sphere of 6,371 km."""
    latitude, longitude = func.radians(badge.c.latitude), func.radians(badge.c.longitude)
    here_latitude, here_longitude = func.radians(point[0]), func.radians(point[1])
    half_chord = func.power(func.sin((latitude - here_latitude) / 2), 2) + func.cos(here_latitude) * func.cos(
        latitude
    ) * func.power(func.sin((longitude - here_longitude) / 2), 2)
    return 2 * 6371.0 * func.asin(func.sqrt(func.least(1.0, half_chord)))


# -- status lists


def list_with_room(connection: Connection, mode: Mode, purpose: str, capacity: int) -> Row[Any] | None:
    """A list of which fewer than ``capacity`` seats are taken, locked against a second taker; the oldest first."""
    return connection.execute(
        select(status_list)
        .where(status_list.c.mode == mode.value, status_list.c.purpose == purpose, status_list.c.seats_taken < capacity)
        .order_by(status_list.c.created_at, status_list.c.id)
        .limit(1)
        .with_for_update()
    ).one_or_none()


def add_list(connection: Connection, list_id: str, mode: Mode, purpose: str, now: datetime) -> None:
    connection.execute(
        insert(status_list).values(id=list_id, mode=mode.value, purpose=purpose, seats_taken=0, created_at=now)
    )


def take_seat(connection: Connection, list_id: str, seat: int) -> bool:
    """Counts the seat as taken unless a badge sits in it already; the list's row must be locked."""
    taken = connection.execute(select(exists().where(badge.c.status_list == list_id, badge.c.seat == seat))).scalar()
    if taken:
        return False
    connection.execute(
        update(status_list).where(status_list.c.id == list_id).values(seats_taken=status_list.c.seats_taken + 1)
    )
    return True


def lock_list(connection: Connection, list_id: str) -> Row[Any]:
    return connection.execute(select(status_list).where(status_list.c.id == list_id).with_for_update()).one()


def seats_in_state(connection: Connection, list_id: str, state: BadgeState) -> list[int]:
    """The seats of a list whose badges are in ``state``."""
    return list(
        connection.execute(
            select(badge.c.seat).where(badge.c.status_list == list_id, badge.c.state == state.value)
        ).scalars()
    )


def lists_to_sign(connection: Connection, before: datetime) -> list[str]:
    """Lists never signed, or whose signature runs out before ``before``."""
    return list(
        connection.execute(
            select(status_list.c.id).where(
                (status_list.c.signed_until.is_(None)) | (status_list.c.signed_until < before)
            )
        ).scalars()
    )


def list_signed(connection: Connection, list_id: str, until: datetime) -> None:
    connection.execute(update(status_list).where(status_list.c.id == list_id).values(signed_until=until))


# -- published bytes


@dataclass(frozen=True, slots=True)
class Publication:
    """The final bytes of one representation. ``holds_until``: when a passing date makes them untrue, if ever."""

    key: str
    badge_id: str | None
    media_type: str
    body: bytes
    etag: str
    holds_until: datetime | None


_NEW: Final = upsert(published_document)
_PUBLISHED: Final = _NEW.on_conflict_do_update(
    index_elements=["key"],
    set_={
        name: _NEW.excluded[name] for name in ("badge_id", "media_type", "body", "etag", "holds_until", "published_at")
    },
)


def publish(
    connection: Connection,
    key: str,
    *,
    badge_id: str | None,
    media_type: str,
    body: bytes,
    etag: str,
    holds_until: datetime | None,
    now: datetime,
) -> None:
    """Puts final bytes where readers find them."""
    publish_all(connection, [Publication(key, badge_id, media_type, body, etag, holds_until)], now)


def publish_all(connection: Connection, publications: Sequence[Publication], now: datetime) -> None:
    """The same for several representations at once."""
    connection.execute(_PUBLISHED, [{**asdict(publication), "published_at": now} for publication in publications])


def published(connection: Connection, key: str) -> Row[Any] | None:
    return connection.execute(select(published_document).where(published_document.c.key == key)).one_or_none()


def outlived(connection: Connection, now: datetime, limit: int = 200) -> list[str]:
    """Badges of which something published no longer holds, because a date has passed."""
    return list(
        connection.execute(
            select(published_document.c.badge_id)
            .distinct()
            .where(published_document.c.holds_until <= now, published_document.c.badge_id.is_not(None))
            .limit(limit)
        ).scalars()
    )
