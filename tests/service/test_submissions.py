"""Records from post to decision, as a training body sees them."""

import pytest

from credentialing.model.reasons import REASONS
from tests.service.practice import Practice, Someone


def codes(found: dict[str, object]) -> list[str]:
    reasons = found["reasons"]
    assert isinstance(reasons, list)
    return [reason["code"] for reason in reasons]


def test_a_good_record_becomes_a_badge_and_shows_every_check(practice: Practice, body: Someone) -> None:
    answer = body.post("/v1/submissions", practice.record(body))
    assert (answer.status_code, answer.json["state"]) == (202, "received")  # type: ignore[index]
    practice.work()
    found = practice.shown(body, answer.json["id"])  # type: ignore[index]
    assert found["state"] == "issued", found["reasons"]
    assert {check["status"] for check in found["checks"]} == {"done"}
    assert {check["kind"] for check in found["checks"]} >= {"document.content", "registry.registration", "consent"}
    assert found["decision"]["pack"]
    assert found["decision"]["pack_version"]
    assert found["badge"]["page"] == f"{practice.settings.base_url}/badges/{found['badge']['id']}"


@pytest.mark.parametrize(
    ("number", "state", "code"),
    [
        ("NAME-1", "rejected", "identity.name_mismatch"),
        ("SUSPENDED-1", "rejected", "registration.suspended"),
        ("CONDITIONS-1", "in_review", "registration.conditions"),
    ],
)
def test_what_the_register_says_comes_back_with_a_remedy(
    practice: Practice, body: Someone, number: str, state: str, code: str
) -> None:
    found = practice.submitted(body, number=number)
    assert found["state"] == state
    (reason,) = [reason for reason in found["reasons"] if reason["code"] == code]
    assert reason["remedy"] == REASONS[code].remedy
    assert reason["who_can_fix"]
    assert reason["detail"] or reason["title"]


def test_a_certificate_that_names_someone_else_makes_no_badge(practice: Practice, body: Someone) -> None:
    found = practice.submitted(body, says="Robin Otherwise")
    assert found["state"] != "issued"
    assert found["badge"] is None
    assert "document.other_person" in codes(found)


def test_what_a_register_says_of_a_number_is_shown_to_reviewers_only(
    practice: Practice, body: Someone, reviewer: Someone
) -> None:
    found = practice.submitted(body, number="NAME-2")

    def facts(somebody: Someone) -> dict[str, object]:
        shown = practice.shown(somebody, found["id"])
        (check,) = [check for check in shown["checks"] if check["kind"] == "registry.registration"]
        answer: dict[str, object] = check["facts"]
        return answer

    assert facts(body) == {}
    assert facts(reviewer)


def test_a_withdrawn_record_is_left_alone(practice: Practice, body: Someone) -> None:
    submission = practice.submit(body)
    answer = body.post(f"/v1/submissions/{submission}/withdraw")
    assert (answer.status_code, answer.json["state"]) == (200, "withdrawn")  # type: ignore[index]
    practice.work()
    assert practice.shown(body, submission)["state"] == "withdrawn"
    again = body.post(f"/v1/submissions/{submission}/withdraw")
    assert (again.status_code, again.json["code"]) == (409, "submission.illegal_move")  # type: ignore[index]


def test_a_change_of_a_version_that_is_gone_is_refused(practice: Practice, body: Someone) -> None:
    submission = practice.submit(body)
    tag = body.get(f"/v1/submissions/{submission}").headers["ETag"]
    practice.work()
    path = f"/v1/submissions/{submission}/withdraw"
    answer = body.post(path, headers={"If-Match": tag})
    assert (answer.status_code, answer.json["code"]) == (412, "precondition_failed")  # type: ignore[index]
    assert body.get(f"/v1/submissions/{submission}").headers["ETag"] != tag


def test_missing_consent_is_asked_for_and_an_answer_is_checked_again(practice: Practice, body: Someone) -> None:
    record = practice.record(body)
    record["practitioner"]["consent"] = None
    submission = body.post("/v1/submissions", record).json["id"]  # type: ignore[index]
    practice.work()
    found = practice.shown(body, submission)
    assert (found["state"], codes(found)) == ("needs_information", ["consent.missing"])
    path = f"/v1/submissions/{submission}/provide-information"
    assert body.post(path, {}).status_code == 422
    consent = {**record["practitioner"], "consent": {"publish": True}}
    answer = body.post(path, {"practitioner": consent})
    assert (answer.status_code, answer.json["round"]) == (200, 2)  # type: ignore[index]
    practice.work()
    assert practice.shown(body, submission)["state"] == "issued"
    assert body.post(path, {"message": "once more"}).json["code"] == "submission.illegal_move"  # type: ignore[index]


def test_a_missing_certificate_is_asked_for(practice: Practice, body: Someone) -> None:
    found = practice.submitted(body, documents=[])
    assert found["state"] == "needs_information"
    assert "document.missing" in codes(found)


def test_the_timeline_tells_who_did_what_and_what_comes_next(practice: Practice, body: Someone) -> None:
    submission = practice.submit(body)
    before = body.get(f"/v1/submissions/{submission}/timeline").json
    assert before is not None
    assert before["next_move"] == "postnominal"
    practice.work()
    timeline = body.get(f"/v1/submissions/{submission}/timeline").json
    assert timeline is not None
    types = [entry["type"] for entry in timeline["items"]]
    assert types[0] == "submission.received"
    assert types[-1] == "badge.issued"
    assert timeline["items"][0]["actor"] == body.key
    assert all(entry["seq"] is not None for entry in timeline["items"])


def test_an_external_id_is_taken_until_its_record_is_withdrawn(practice: Practice, body: Someone) -> None:
    record = practice.record(body)
    first = body.post("/v1/submissions", record).json["id"]  # type: ignore[index]
    taken = body.post("/v1/submissions", record)
    assert taken.status_code == 409
    assert taken.json["errors"][0]["pointer"] == "/external_id"  # type: ignore[index]
    body.post(f"/v1/submissions/{first}/withdraw")
    assert body.post("/v1/submissions", record).status_code == 202
    assert [item["id"] for item in body.items("/v1/submissions", state="withdrawn")] == [first]
    assert len(body.items("/v1/submissions", external_id=record["external_id"])) == 2


def test_pages_continue_where_the_last_one_ended(practice: Practice, body: Someone) -> None:
    record = practice.record(body, documents=[])
    records = [{**record, "external_id": f"P-{number}"} for number in range(5)]
    made = [body.post("/v1/submissions", each).json["id"] for each in records]  # type: ignore[index]
    seen, cursor = [], None
    while True:
        page = body.get("/v1/submissions", query_string={"limit": 2, **({"cursor": cursor} if cursor else {})}).json
        assert page is not None
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert seen == made[::-1]


def test_a_cursor_of_another_list_is_refused(practice: Practice, body: Someone, admin: Someone) -> None:
    for number in range(2):
        practice.submit(body, documents=[], external_id=f"C-{number}")
    cursor = body.get("/v1/submissions?limit=1").json["next_cursor"]  # type: ignore[index]
    for somebody, path in ((admin, "/v1/audit/events"), (admin, "/v1/reviews"), (body, "/v1/badges")):
        answer = somebody.get(f"{path}?cursor={cursor}")
        assert answer.status_code == 422
        assert answer.json["errors"][0]["pointer"] == "/cursor"  # type: ignore[index]
    for spoilt in ("x", cursor[:-3], "e30", "W10", "ÿ"):
        assert body.get("/v1/submissions", query_string={"cursor": spoilt}).status_code == 422


def test_a_body_that_is_not_accredited_is_referred(practice: Practice) -> None:
    stranger = practice.somebody("training_body", "Clinical Needling College", accredited=False)
    found = practice.submitted(stranger)
    assert found["state"] == "in_review"
    assert "issuer.not_accredited" in codes(found)


def test_a_rejected_record_is_looked_at_again_by_a_person(practice: Practice, body: Someone) -> None:
    rejected = practice.submitted(body, number="NOTFOUND-1")
    assert rejected["state"] == "rejected"
    answer = body.post(
        f"/v1/submissions/{rejected['id']}/dispute", {"reason": "The register was being moved that day."}
    )
    assert answer.status_code == 200, answer.text
    again = body.get(f"/v1/submissions/{rejected['id']}").json
    assert isinstance(again, dict)
    assert again["state"] == "in_review"
    assert body.post(f"/v1/submissions/{rejected['id']}/dispute", {"reason": "Once more."}).status_code == 409
