"""A badge's facts -> the unsigned OpenBadgeCredential (Open Badges 3.0 on VC Data Model 2.0)."""

import uuid
from dataclasses import dataclass
from typing import Any, Final

from credentialing.badges.addresses import Addresses, addresses
from credentialing.badges.contexts import CREDENTIALS_V2, EXTENSIONS, OPEN_BADGES
from credentialing.badges.lint import lint
from credentialing.badges.places import jurisdiction_name
from credentialing.badges.proof import timestamp
from credentialing.badges.wording import LONG_NAME, SHORT_NAME, TEST_NOTE, day, day_of, hours, listed, plain
from credentialing.model.badge import BadgeFacts
from credentialing.model.errors import FieldError, Invalid
from credentialing.model.states import Mode

# The order is part of the format (VCDM 4.3; Open Badges after it). The third defines the type of credentialSchema.
CONTEXTS: Final = (CREDENTIALS_V2, OPEN_BADGES, EXTENSIONS)
SCHEMA: Final = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who signs. ``base_url`` without trailing slash; ``did`` is the did:web of that address (``did.did_web``)."""

    name: str
    base_url: str
    did: str


def compose(facts: BadgeFacts, issuer: Issuer) -> dict[str, Any]:
    """The unsigned credential of a badge; the same facts give the same credential.

    1. Contexts in their order, types, and an id: the address of the verification page.
    2. The issuer by DID, with name and address.
    3. The validity window, in whole seconds with a zone.
    4. The holder: an id derived from the badge (no e-mail, no hash of one), the name as certified.
    5. The achievement: what DN means and by which rule pack and version it was awarded.
    6. The evidence: what was looked at, without personal data.
    7. One status entry (revocation) and the schema.
    8. Lint: nothing unsigned, nothing that verifiers trip over.

    Every node has an id of its own: nodes that share one are merged by RDF, and what is deleted from the one still
    verifies because the other says it. There are no numbers: processors disagree about their canonical form.
    Raises ``Invalid`` when the facts cannot be said in a credential that verifies everywhere.
    """
    if not facts.issued_at < facts.valid_until:
        raise Invalid("A badge must end after it starts.", errors=[FieldError("/valid_until", "order", "before issue")])
    at = addresses(facts, issuer.base_url)
    test = f"{TEST_NOTE} " if facts.mode is Mode.TEST else ""
    credential = {
        "@context": list(CONTEXTS),  # 1
        "id": at.page,
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": f"{'TEST: ' if test else ''}{LONG_NAME}",
        "description": f"{test}{issuer.name} checked the training and registration behind this badge.",
        "image": {"id": at.png, "type": "Image", "caption": f"{'Test ' if test else ''}{SHORT_NAME} badge"},
        "issuer": {"id": issuer.did, "type": ["Profile"], "name": issuer.name, "url": issuer.base_url},  # 2
        "validFrom": timestamp(facts.issued_at),  # 3
        "validUntil": timestamp(facts.valid_until),
        "credentialSubject": {  # 4
            "id": f"{at.page}#holder",
            "type": ["AchievementSubject"],
            "name": facts.name,
            "role": plain(facts.profession),
            "narrative": _standing(facts),
            "source": {
                "id": _urn(issuer, "organisation", facts.training_body_id),
                "type": ["Profile"],
                "name": facts.training_body_name,
            },
            "achievement": _achievement(facts, issuer, test),  # 5
        },
        "evidence": _evidence(facts, at),  # 6
        "credentialStatus": {  # 7
            "id": f"{at.status_list}#{facts.seat}",
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": str(facts.seat),
            "statusListCredential": at.status_list,
        },
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }
    lint(credential)  # 8
    return credential


def _urn(issuer: Issuer, *parts: str) -> str:
    """A stable id for something that has no public page of its own."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, '/'.join((issuer.base_url, *parts)))}"


def _standing(facts: BadgeFacts) -> str:
    numbers = listed(tuple(f"{registry} {number}" for registry, number in facts.registrations))
    registered = f", registered as {numbers}" if numbers else ""
    letters = f" ({facts.letters})" if facts.letters else ""
    return f"{plain(facts.profession).capitalize()}{letters} in {jurisdiction_name(facts.jurisdiction)}{registered}."


def _achievement(facts: BadgeFacts, issuer: Issuer, test: str) -> dict[str, Any]:
    rules = f"rule pack {facts.rule_pack}, version {facts.rule_pack_version}"
    return {
        # equal for all who were awarded DN on the same terms
        "id": _urn(issuer, "dn", facts.programme_id, facts.level, facts.rule_pack, facts.rule_pack_version),
        "type": ["Achievement"],
        "achievementType": "Certification",
        "name": LONG_NAME,
        "humanCode": SHORT_NAME,
        "version": facts.rule_pack_version,
        "description": f"{test}Trained in dry needling ({plain(facts.level)} level) by {facts.training_body_name}, "
        f"registered as {plain(facts.profession)} in {jurisdiction_name(facts.jurisdiction)}.",
        "criteria": {
            "id": f"{addresses(facts, issuer.base_url).page}#criteria",
            "narrative": f"{test}Awarded under {rules}, for {plain(facts.profession)}s in "
            f"{jurisdiction_name(facts.jurisdiction)} ({facts.jurisdiction}): "
            "a certificate from a recognised dry needling programme, its hours, and a registration in good standing.",
        },
        "tag": ["dry needling", *dict.fromkeys(plain(region) for region in facts.regions)],
    }


def _evidence(facts: BadgeFacts, at: Addresses) -> list[dict[str, Any]]:
    total, in_person = hours(facts.hours_total), hours(facts.hours_in_person)
    return [
        {
            "id": f"{at.page}#training",
            "type": ["Evidence"],
            "name": facts.programme_name,
            "narrative": f"Completed on {day_of(facts.completed_on)} with {facts.training_body_name}: "
            f"{total} hours, {in_person} of them in person, {plain(facts.level)} level.",
        },
        {
            "id": f"{at.page}#registration",
            "type": ["Evidence"],
            "name": "Registration",
            "narrative": f"The register was last asked on {day(facts.verified_at)}; "
            "the page of this badge says how fresh that is today.",
        },
    ]
