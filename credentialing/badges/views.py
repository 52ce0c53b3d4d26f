"""A badge as directories read it (``GET /v1/badges/{id}``), and the same as schema.org for search engines."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from credentialing.badges.addresses import addresses
from credentialing.badges.proof import timestamp
from credentialing.badges.wording import LONG_NAME, SHORT_NAME, TEST_NOTE, register_of
from credentialing.model.badge import BadgeFacts, BadgeStatus, display_at, is_stale, status_at
from credentialing.model.states import Mode

# schema.org wants the register's own name for a number where there is a common one
_PROPERTY: Final[Mapping[str, str]] = {"us_nppes": "US-NPI"}


def directory_view(facts: BadgeFacts, now: datetime, base_url: str) -> dict[str, Any]:
    """What a directory gets. ``status``, ``stale``, ``display`` hold from ``now`` to ``model.badge.holds_until``."""
    at = addresses(facts, base_url)
    return {
        "id": facts.id,
        "mode": facts.mode.value,
        "holder": {"name": facts.name, "letters": facts.letters, "profession": facts.profession},
        "registrations": [
            {"registry": registry, "number": number, "url": register_of(registry).url or None}
            for registry, number in facts.registrations
        ],
        "programme": {
            "id": facts.programme_id,
            "name": facts.programme_name,
            "completed_on": facts.completed_on,
            "hours": {"total": facts.hours_total, "in_person": facts.hours_in_person},
            "regions": list(facts.regions),
        },
        "level": facts.level,
        "training_body": {"id": facts.training_body_id, "name": facts.training_body_name},
        "status": status_at(facts, now).value,
        "state_reason": facts.state_reason or None,
        "state_changed_at": timestamp(facts.state_changed_at),
        "issued_at": timestamp(facts.issued_at),
        "verified_at": timestamp(facts.verified_at),
        "fresh_until": timestamp(facts.fresh_until),
        "valid_until": timestamp(facts.valid_until),
        "stale": is_stale(facts, now),
        "display": display_at(facts, now).value,
        "jurisdiction": facts.jurisdiction,
        "rule_pack": {"id": facts.rule_pack, "version": facts.rule_pack_version},
        "locality": {"city": facts.city, "region": facts.region, "country": facts.country},
        "languages": list(facts.languages),
        "object_version": facts.object_version,
        "links": {
            "page": at.page,
            "json": at.json,
            "jwt": at.jwt,
            "png": at.png,
            "svg": at.svg,
            "status_list": at.status_list,
            "suspension_list": at.suspension_list,
        },
    }


def schema_org(facts: BadgeFacts, now: datetime, base_url: str) -> dict[str, Any]:
    """The holder as a schema.org Person with a Certification (schema.org 30.0: Person.hasCertification).

    Only an active badge of live mode is ``CertificationActive``. The honorific is left out otherwise: nobody should
    read "DN" behind a name whose badge has been withdrawn.
    """
    at = addresses(facts, base_url)
    active = status_at(facts, now) is BadgeStatus.ACTIVE and facts.mode is Mode.LIVE
    certification = {
        "@type": "Certification",
        "name": LONG_NAME if facts.mode is Mode.LIVE else f"TEST: {LONG_NAME}",
        "certificationIdentification": facts.id,
        "certificationStatus": f"https://schema.org/Certification{'Active' if active else 'Inactive'}",
        "issuedBy": {"@type": "Organization", "name": base_url.partition("://")[2], "url": base_url},
        "validFrom": timestamp(facts.issued_at)[:10],
        "expires": timestamp(facts.valid_until)[:10],
        "auditDate": timestamp(facts.verified_at)[:10],
        "validIn": {"@type": "AdministrativeArea", "name": facts.jurisdiction},
        "url": at.page,
    }
    person: dict[str, Any] = {"@context": "https://schema.org", "@type": "Person", "name": facts.name}
    if facts.mode is Mode.TEST:
        person["description"] = TEST_NOTE
    if active:
        letters = facts.letters.split(", ") if facts.letters else []
        person["honorificSuffix"] = ", ".join(dict.fromkeys((*letters, SHORT_NAME)))
    person["identifier"] = [
        {"@type": "PropertyValue", "propertyID": _PROPERTY.get(registry, registry), "value": number}
        for registry, number in facts.registrations
    ]
    if facts.languages:
        person["knowsLanguage"] = list(facts.languages)
    person["hasCertification"] = certification
    parts = (("addressLocality", facts.city), ("addressRegion", facts.region), ("addressCountry", facts.country))
    address = {name: value for name, value in parts if value}
    if address:
        person["workLocation"] = {"@type": "Place", "address": {"@type": "PostalAddress", **address}}
    return person
