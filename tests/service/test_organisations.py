"""Organisations, their keys and their programmes, from enrolling to suspending."""

from datetime import timedelta

from credentialing.model.states import Mode
from tests.service.practice import COLLEGE, Practice, Someone


def test_an_organisation_is_enrolled_accredited_suspended_and_restored(practice: Practice, admin: Someone) -> None:
    form = {"name": "Northfield Myofascial Institute", "kind": "training_body", "website": "https://northfield.example"}
    made = admin.post("/v1/organisations", form)
    assert made.status_code == 201, made.text
    path = f"/v1/organisations/{made.json['id']}"  # type: ignore[index]
    assert admin.get(path).json == made.json
    assert (made.json["status"], made.json["accredited_at"]) == ("active", None)  # type: ignore[index]

    changed = admin.patch(path, {"accredited": True}).json
    assert changed is not None
    assert changed["accredited_at"]
    assert admin.patch(path, {"accredited": True}).json == changed  # asked twice, done once
    assert admin.patch(path, {"status": "suspended"}).json["status"] == "suspended"  # type: ignore[index]
    assert admin.patch(path, {"status": "active", "accredited": False}).json == made.json

    practice.work()  # seals the log, where events are listed from; enrolling is of both modes and told in live mode
    enrolled = practice.somebody("auditor", mode=Mode.LIVE).items("/v1/audit/events", object=made.json["id"])  # type: ignore[index]
    assert [event["type"] for event in enrolled].count("organisation.changed") == 3


def test_what_cannot_be_enrolled_says_why(admin: Someone, body: Someone) -> None:
    form = {"name": COLLEGE, "kind": "training_body"}
    taken = admin.post("/v1/organisations", form)
    assert (taken.status_code, taken.json["code"]) == (409, "organisation.name_taken")  # type: ignore[index]
    wrong = admin.post("/v1/organisations", {"name": "X", "kind": "guild", "website": "javascript:alert(1)"})
    assert wrong.status_code == 422
    assert {error["pointer"] for error in wrong.json["errors"]} == {"/name", "/kind", "/website"}  # type: ignore[index]
    assert admin.get("/v1/organisations/org_unknown").status_code == 404
    assert body.post("/v1/organisations", form).status_code == 403


def test_organisations_are_listed_page_by_page(admin: Someone) -> None:
    names = {f"School {number}" for number in range(5)}
    for name in sorted(names):
        assert admin.post("/v1/organisations", {"name": name, "kind": "training_body"}).status_code == 201
    seen: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        page = admin.get("/v1/organisations", query_string={"limit": 2, **({"cursor": cursor} if cursor else {})}).json
        assert page is not None
        seen += [item["name"] for item in page["items"]]
        cursor = page["next_cursor"]
    assert names <= set(seen)
    assert len(seen) == len(set(seen))


def test_a_key_is_shown_once_works_and_ends(practice: Practice, admin: Someone, body: Someone) -> None:
    path = f"/v1/organisations/{body.organisation}/keys"
    made = admin.post(path, {"role": "training_body", "label": "till"}).json
    assert made is not None
    new = Someone(body.client, body.contract, made["token"], body.organisation, made["id"])
    assert new.get("/v1/submissions").status_code == 200
    listed = admin.get(path)
    (shown,) = [key for key in listed.json or [] if key["id"] == made["id"]]
    assert (shown["label"], shown["hint"]) == ("till", made["token"][-4:])
    assert made["token"] not in listed.text
    assert admin.post(f"{path}/{made['id']}/revoke").json["revoked_at"]  # type: ignore[index]
    assert new.get("/v1/submissions").status_code == 401
    assert admin.post(f"{path}/key_unknown/revoke").status_code == 404

    soon = (practice.clock() + timedelta(hours=1)).isoformat()
    made = admin.post(path, {"role": "training_body", "expires_at": soon}).json
    assert made is not None
    brief = Someone(body.client, body.contract, made["token"], body.organisation, made["id"])
    assert brief.get("/v1/submissions").status_code == 200
    practice.clock.ahead = timedelta(hours=2)
    assert brief.get("/v1/submissions").status_code == 401


def test_a_training_body_gets_no_key_that_sees_other_tenants(admin: Someone, body: Someone) -> None:
    for role in ("admin", "auditor", "reviewer"):
        answer = admin.post(f"/v1/organisations/{body.organisation}/keys", {"role": role})
        assert answer.status_code == 422, role
        assert answer.json["errors"][0]["pointer"] == "/role"  # type: ignore[index]


def test_a_programme_changes_only_in_what_no_certificate_depends_on(body: Someone) -> None:
    made = body.post("/v1/programmes", {"name": "Needling II", "hours": {"in_person": 24}})
    assert made.status_code == 201, made.text
    path, etag = f"/v1/programmes/{made.json['id']}", made.headers["ETag"]  # type: ignore[index]
    changed = body.patch(path, {"date_order": "day_first"}, headers={"If-Match": etag})
    assert changed.json["date_order"] == "day_first"  # type: ignore[index]
    stale = body.patch(path, {"date_order": ""}, headers={"If-Match": etag})
    assert stale.status_code == 412
    hours = body.patch(path, {"hours": {"in_person": 1}}, headers={"If-Match": changed.headers["ETag"]})
    assert (hours.status_code, hours.json["errors"][0]["pointer"]) == (422, "/hours")  # type: ignore[index]
    assert body.items("/v1/programmes")[0]["hours"]["in_person"] == 24
