"""What directories ask for, and what admins do to a badge."""

import json
from datetime import timedelta
from typing import Any

import pytest
from openbadgeslib.ob3 import ldp, verifier

from credentialing.badges.statuslist import decode_bits
from tests.service.practice import Practice, Someone


def seated(practice: Practice, badge: str, purpose: str = "revocation") -> bool:
    """Whether the published status list has the bit of this badge set."""
    credential = json.loads(practice.public.get(f"/badges/{badge}.json").data)
    entry = credential["credentialStatus"]
    suffix = "-suspension" if purpose == "suspension" else ""
    url = entry["statusListCredential"].removeprefix(practice.settings.base_url) + suffix
    answer = practice.public.get(url, headers={"Accept": "application/vc+ld+json"})
    bits = decode_bits(json.loads(answer.data)["credentialSubject"]["encodedList"])
    seat = int(entry["statusListIndex"])
    return bool(bits[seat // 8] >> (7 - seat % 8) & 1)


def moved(practice: Practice, admin: Someone, badge: str, action: str, reason: str = "A test of it.") -> dict[str, Any]:
    answer = practice.while_working(lambda: admin.post(f"/v1/badges/{badge}/{action}", {"reason": reason}))
    assert answer.status_code == 200, answer.text
    assert answer.json is not None
    assert answer.json["status_list_published"] is True
    return dict(answer.json)


def ids(directory: Someone, **query: Any) -> list[str]:
    return [item["id"] for item in directory.items("/v1/badges", **query)]


def test_a_badge_is_found_by_what_a_patient_would_type(practice: Practice, body: Someone, directory: Someone) -> None:
    place = {"locality": {"city": "Geelong", "country": "AU", "latitude": -38.15, "longitude": 144.36}}
    badge = practice.issued(
        body, given="Amélie", family="Nguyễn-Müller", number="OK-AB-77", practitioner={**place, "languages": ["fr"]}
    )
    other = practice.issued(body)
    assert directory.get(f"/v1/badges/{badge}").json["holder"]["name"] == "Amélie Nguyễn-Müller"  # type: ignore[index]
    for number in ("OK-AB-77", "ok ab 77", "okab77", "OK.AB/77"):
        assert ids(directory, registry="sandbox", number=number) == [badge]
    assert ids(directory, registry="au_ahpra", number="OK-AB-77") == []
    for name in ("Amélie", "amelie", "nguyen", "NGUYỄN", "muller", "mueller", "Amé Ngu", "müll amel"):
        assert ids(directory, name=name) == [badge], name
    assert ids(directory, name="melie") == []
    assert ids(directory, near="-38.1,144.3") == [badge]
    assert ids(directory, near="-37.8,144.96", radius_km=10) == []
    assert ids(directory, near="-37.8,144.96", radius_km=100) == [badge]
    assert ids(directory, language="fr") == [badge]
    assert set(ids(directory, jurisdiction="AU")) == set(ids(directory, status="active")) == {badge, other}
    assert ids(directory, jurisdiction="AU-NSW") == ids(directory, status="revoked") == []
    assert set(ids(directory, profession="physio", level="foundation")) == {badge, other}
    first = directory.get("/v1/badges?limit=1").json
    assert first is not None
    assert ids(directory, limit=1, cursor=first["next_cursor"]) == [max(badge, other)]


def test_many_are_checked_in_one_call(practice: Practice, body: Someone, directory: Someone) -> None:
    badge = practice.issued(body)
    answer = directory.post("/v1/badges/check", {"ids": [badge, "bdg_unknown", badge]}).json
    assert answer is not None
    assert [(item["id"], item["status"], item["display"]) for item in answer["items"]] == [(badge, "active", "show")]
    assert answer["unknown"] == ["bdg_unknown"]
    assert directory.post("/v1/badges/check", {"ids": ["x"] * 1001}).status_code == 422


def test_revoked_is_seen_everywhere_at_once(
    practice: Practice, body: Someone, admin: Someone, directory: Someone
) -> None:
    badge = practice.issued(body)
    tag = directory.get(f"/v1/badges/{badge}").headers["ETag"]
    assert directory.get(f"/v1/badges/{badge}", headers={"If-None-Match": tag}).status_code == 304
    assert not seated(practice, badge)
    assert moved(practice, admin, badge, "revoke", "Issued in error.")["status"] == "revoked"
    assert seated(practice, badge)
    view = directory.get(f"/v1/badges/{badge}", headers={"If-None-Match": tag})
    assert (view.status_code, view.json["status"], view.json["display"]) == (200, "revoked", "hide")  # type: ignore[index]
    assert view.json["state_reason"] == "Issued in error."  # type: ignore[index]
    page = practice.public.get(f"/badges/{badge}").text
    assert "revoked" in page.lower()
    verdict = practice.public.post("/verify", data=practice.public.get(f"/badges/{badge}.json").data).json
    assert verdict is not None
    assert "revoked" in verdict["sentence"].lower()
    assert (ids(directory, status="revoked"), ids(directory, status="active")) == ([badge], [])


def test_suspended_is_hidden_and_reinstated_shown_again(practice: Practice, body: Someone, admin: Someone) -> None:
    badge = practice.issued(body)
    assert moved(practice, admin, badge, "suspend")["display"] == "hide"
    assert (seated(practice, badge), seated(practice, badge, "suspension")) == (False, True)
    assert admin.get(f"/v1/badges/{badge}/status").json["status"] == "suspended"  # type: ignore[index]
    assert moved(practice, admin, badge, "reinstate")["display"] == "show"
    assert not seated(practice, badge, "suspension")
    history = admin.items(f"/v1/badges/{badge}/history")
    assert [entry["type"] for entry in history] == ["badge.issued", "badge.suspended", "badge.reinstated"]
    assert [entry["after"] for entry in history] == ["active", "suspended", "active"]


@pytest.mark.parametrize(
    ("first", "then"), [(None, "reinstate"), ("suspend", "suspend"), ("revoke", "reinstate"), ("revoke", "revoke")]
)
def test_illegal_moves_are_refused(
    practice: Practice, body: Someone, admin: Someone, first: str | None, then: str
) -> None:
    badge = practice.issued(body)
    if first:
        moved(practice, admin, badge, first)
    answer = admin.post(f"/v1/badges/{badge}/{then}", {"reason": "A test of it."})
    assert (answer.status_code, answer.json["code"]) == (409, "badge.illegal_move")  # type: ignore[index]


def test_a_change_needs_a_reason_and_a_role(practice: Practice, admin: Someone, directory: Someone) -> None:
    path = "/v1/badges/bdg_x/revoke"
    answer = admin.post(path, {})
    assert answer.json["errors"] == [  # type: ignore[index]
        {"pointer": "/reason", "code": "required", "detail": "Missing data for required field."}
    ]
    assert admin.post(path, {"reason": " "}).status_code == 422
    assert admin.post(path, {"reason": "No such badge."}).status_code == 404
    assert directory.post(path, {"reason": "I say so."}).json["code"] == "scope_missing"  # type: ignore[index]


def test_the_changes_are_told_in_order_and_without_gaps(
    practice: Practice, body: Someone, admin: Someone, directory: Someone
) -> None:
    badges = [practice.issued(body) for _ in range(2)]
    moved(practice, admin, badges[0], "suspend")
    told, after = [], -1
    while True:
        page = directory.get(f"/v1/badges/changes?after={after}&limit=1").json
        assert page is not None
        if not page["items"]:
            break
        told += page["items"]
        after = page["next_after"]
    assert [(item["badge"], item["type"]) for item in told] == [
        (badges[0], "badge.issued"),
        (badges[1], "badge.issued"),
        (badges[0], "badge.suspended"),
    ]
    moved(practice, admin, badges[0], "reinstate")
    (last,) = directory.items("/v1/badges/changes", after=after)
    assert (last["type"], last["object_version"]) == ("badge.reinstated", 3)


def test_scope_tells_the_rule_of_a_place_and_its_source(practice: Practice, body: Someone, directory: Someone) -> None:
    badge = practice.issued(body)
    here = directory.get(f"/v1/badges/{badge}/scope").json
    assert here is not None
    assert (here["jurisdiction"], here["answer"][:9]) == ("AU-VIC", "permitted")
    assert here["citation"]
    there = directory.get(f"/v1/badges/{badge}/scope?jurisdiction=US-CA").json
    assert there is not None
    assert there["answer"] == "not_permitted"
    assert directory.get(f"/v1/badges/{badge}/scope?jurisdiction=ZZ").json["answer"] == "unknown"  # type: ignore[index]


def test_time_alone_makes_a_badge_stale_and_then_expired(practice: Practice, body: Someone, directory: Someone) -> None:
    badge = practice.issued(body)
    practice.clock.ahead = timedelta(days=5000)
    view = directory.get(f"/v1/badges/{badge}").json
    assert view is not None
    assert (view["status"], view["display"], view["stale"]) == ("expired", "hide", True)
    assert ids(directory, status="expired") == [badge]
    assert "expired" in practice.public.get(f"/badges/{badge}").text.lower()


def test_schema_org_is_there_for_who_asks(practice: Practice, body: Someone, directory: Someone) -> None:
    badge = practice.issued(body)
    answer = directory.get(f"/v1/badges/{badge}", headers={"Accept": "application/ld+json"})
    assert answer.mimetype == "application/ld+json"
    assert json.loads(answer.data)["@type"] == "Person"
    assert answer.headers["Cache-Control"].startswith("private")


def test_openbadgeslib_verifies_what_we_publish_until_it_is_revoked(
    practice: Practice, body: Someone, admin: Someone
) -> None:
    badge = practice.issued(body)

    def fetch(url: str) -> bytes:
        accept = {"Accept": "application/vc+jwt"} if "/status/" in url else {}
        data: bytes = practice.public.get(url.removeprefix(practice.settings.base_url), headers=accept).data
        return data

    published = fetch(f"/badges/{badge}.json").decode()
    theirs = ldp.OB3LdpVerifier.for_issuer_did(json.loads(published)["issuer"]["id"])
    assert theirs.verify(published, check_status=True, download=fetch).id
    with pytest.raises(verifier.OB3VerificationError):
        theirs.verify(published.replace("Zofia", "Sofia"), download=fetch)
    moved(practice, admin, badge, "revoke")
    with pytest.raises(verifier.OB3VerificationError, match="revo"):
        theirs.verify(published, check_status=True, download=fetch)
