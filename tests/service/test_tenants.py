"""Another tenant's things do not exist; neither do those of the other mode."""

import pytest

from credentialing.model.caller import ROLES
from credentialing.model.states import Mode
from tests.service.practice import Practice, Someone


def routes(practice: Practice) -> list[tuple[str, str]]:
    paths = practice.contract.document["paths"]
    return [
        (method.upper(), path) for path, item in paths.items() for method in ("get", "post", "patch") if method in item
    ]


def filled(path: str, found: dict[str, str]) -> str:
    for name, value in found.items():
        path = path.replace("{" + name + "}", value)
    return path


def things(practice: Practice, body: Someone) -> dict[str, str]:
    """One of everything that a training body has, by the name of its path parameter."""
    found = practice.submitted(body, number="CONDITIONS-9")
    reviewer = practice.somebody("reviewer")
    (case,) = reviewer.items("/v1/reviews")
    badge = practice.issued(body)
    (event,) = practice.somebody("auditor").items("/v1/audit/events", object=badge, limit=1)
    return {
        "submission_id": found["id"],
        "case_id": case["id"],
        "badge_id": badge,
        "event_id": event["id"],
        "programme_id": practice.programme(body),
    }


def payload(path: str) -> dict[str, object] | None:
    if path.startswith("/v1/programmes"):
        return {"approvals": ["x"]}
    if path.endswith("provide-information"):
        return {"message": "hello"}
    return {"reason": "because of this"}


def test_no_role_reaches_the_other_mode(practice: Practice, body: Someone) -> None:
    found = things(practice, body)
    for role in ROLES:
        stranger = practice.somebody(role, mode=Mode.LIVE)
        for method, path in routes(practice):
            named = [name for name in found if "{" + name + "}" in path]
            if not named or not path.startswith("/v1/"):
                continue
            answer = stranger.send(method, filled(path, found), json=payload(path) if method != "GET" else None)
            assert answer.status_code in (403, 404), (role, method, path, answer.text)
    listings = ("/v1/submissions", "/v1/reviews", "/v1/badges", "/v1/programmes", "/v1/audit/events")
    live = practice.somebody("admin", mode=Mode.LIVE)
    assert not set(found.values()) & {item["id"] for path in listings for item in live.items(path)}


@pytest.mark.parametrize("role", ["training_body", "directory"])
def test_another_tenants_things_are_not_there(practice: Practice, body: Someone, role: str) -> None:
    found = things(practice, body)
    del found["badge_id"]  # published: every key of the mode may read it
    stranger = practice.somebody(role, "Another School" if role == "training_body" else "")
    for method, path in routes(practice):
        if any("{" + name + "}" in path for name in found):
            answer = stranger.send(method, filled(path, found), json=payload(path) if method != "GET" else None)
            assert answer.status_code in (403, 404), (method, path, answer.text)
            needed = practice.contract.operation(method, filled(path, found))
            assert needed is not None
            scopes = {scope for way in needed["security"] for scope in way["key"]}
            assert (answer.status_code == 404) == bool(scopes & set(ROLES[role])), (method, path)


def test_another_tenants_document_cannot_be_submitted(practice: Practice, body: Someone) -> None:
    stranger = practice.somebody("training_body", "Another School")
    record = practice.record(stranger, documents=practice.record(body)["documents"])
    answer = stranger.post("/v1/submissions", record)
    assert answer.status_code == 422
    assert answer.json["errors"][0]["pointer"] == "/documents/0"  # type: ignore[index]


def test_every_operation_asks_for_the_key_it_says(practice: Practice) -> None:
    for method, path in routes(practice):
        operation = practice.contract.operation(method, path)
        assert operation is not None
        target = path.replace("{", "").replace("}", "").replace("/job/", "/1/")
        answer = practice.public.open(target, method=method, json={} if method != "GET" else None)
        if operation["security"]:
            assert answer.status_code == 401, (method, path, answer.text)
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
        else:
            assert answer.status_code != 401, (method, path)


def test_every_scope_is_held_to(practice: Practice) -> None:
    for role, scopes in ROLES.items():
        somebody = practice.somebody(role)
        for method, path in routes(practice):
            target = path.replace("{", "").replace("}", "").replace("/job/", "/1/")
            operation = practice.contract.operation(method, target)
            assert operation is not None
            if operation["security"]:
                wanted = {scope for way in operation["security"] for scope in way["key"]}
                answer = somebody.send(method, target, json={} if method != "GET" else None)
                assert (answer.status_code == 403) == (not wanted & set(scopes)), (role, method, path, answer.text)


def test_a_revoked_key_and_a_suspended_organisation_are_shut_out_at_once(practice: Practice, admin: Someone) -> None:
    body = practice.somebody("training_body")
    other = practice.somebody("training_body")
    admin.post(f"/v1/organisations/{body.organisation}/keys/{body.key}/revoke")
    assert body.get("/v1/submissions").status_code == 401
    assert other.get("/v1/submissions").status_code == 200
    admin.patch(f"/v1/organisations/{body.organisation}", {"status": "suspended"})
    assert other.get("/v1/submissions").status_code == 401
