"""What the badge tests share: one set of facts, one issuer, and a small world that resolves its addresses."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from credentialing.badges.addresses import list_url
from credentialing.badges.compose import Issuer, compose
from credentialing.badges.did import did_document, did_web
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.badges.statuslist import compose_status_list
from credentialing.model.badge import BadgeFacts
from credentialing.model.states import BadgeState, Mode

ISSUED = datetime(2026, 11, 1, 9, 30, tzinfo=UTC)
NOW = ISSUED + timedelta(days=20)
BASE = "https://badges.example"
ISSUER = Issuer("Postnominal", BASE, did_web(BASE))
KEY = SigningKey.of(b"\x07" * 32, ISSUER.did)
OTHER_KEY = SigningKey.of(b"\x08" * 32, ISSUER.did)
DAY = timedelta(days=1)

FACTS = BadgeFacts(
    id="bdg_0123456789abcdefghjkmnpqrs",
    mode=Mode.LIVE,
    name="Amélie Nguyễn",
    profession="physiotherapist",
    letters="APAM, DN",
    jurisdiction="AU-VIC",
    city="Geelong",
    region="VIC",
    country="AU",
    languages=("en", "fr"),
    registrations=(("au_ahpra", "PHY0001234567"),),
    programme_id="prg_0123456789abcdefghjkmnpqrs",
    programme_name="Dry Needling Level 1: Foundation",
    level="foundation",
    training_body_id="org_0123456789abcdefghjkmnpqrs",
    training_body_name="Clinical Needling College",
    completed_on="2026-10-17",
    hours_total=28,
    hours_in_person=16.5,
    regions=("spine", "upper_limb"),
    rule_pack="au-physiotherapist",
    rule_pack_version="2026.1",
    issued_at=ISSUED,
    verified_at=ISSUED,
    fresh_until=ISSUED + timedelta(days=90),
    valid_until=ISSUED + timedelta(days=365),
    status_list="lst_7",
    seat=4242,
    state=BadgeState.ACTIVE,
    state_changed_at=ISSUED,
    state_reason="",
    object_version=1,
)


def signed_list(
    purpose: str = "revocation",
    seats: Iterable[int] = (),
    *,
    list_id: str = "lst_7",
    issuer: Issuer = ISSUER,
    key: SigningKey = KEY,
    start: datetime = NOW - DAY,
    end: datetime = NOW + DAY,
) -> dict[str, Any]:
    unsigned = compose_status_list(list_id, purpose, seats, issuer, start, end, 300_000)
    return sign(unsigned, key, start)


@dataclass
class World:
    """What a stranger can fetch, by address; ``asked`` is what was."""

    pages: dict[str, Any]
    asked: list[str] = field(default_factory=list)

    def __call__(self, address: str) -> bytes | str | Mapping[str, Any] | None:
        self.asked.append(address)
        page = self.pages.get(address)
        return json.dumps(page).encode() if isinstance(page, dict) else page


def world(**changes: Any) -> World:
    """``did`` and ``revocation`` may be replaced; ``None`` makes them unreachable."""
    pages: dict[str, Any] = {
        ISSUER.did: did_document(ISSUER.did, [KEY.public]),
        list_url(BASE, "lst_7"): signed_list(),
        list_url(BASE, "lst_7-suspension"): signed_list("suspension", list_id="lst_7-suspension"),
    }
    names = {"did": ISSUER.did, "revocation": list_url(BASE, "lst_7"), "suspension": list_url(BASE, "lst_7-suspension")}
    pages |= {names[name]: page for name, page in changes.items()}
    return World(pages)


def badge(**changes: Any) -> dict[str, Any]:
    """A signed badge about ``FACTS`` with ``changes``."""
    return sign(compose(replace(FACTS, **changes), ISSUER), KEY, ISSUED)
