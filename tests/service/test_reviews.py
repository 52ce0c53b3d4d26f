"""What could not be settled automatically is settled by a person, with a reason; what is risky by two."""

from typing import Any

import pytest

from tests.service.practice import Practice, Someone

REASON = {"reason": "Telephoned the register; the conditions do not touch needling."}


def referred(practice: Practice, body: Someone, **changes: Any) -> str:
    """The case of a record that a person has to look at."""
    found = practice.submitted(body, **{"number": "CONDITIONS-1", **changes})
    assert found["state"] == "in_review"
    (case,) = [case for case in practice.somebody("reviewer").items("/v1/reviews") if case["submission"] == found["id"]]
    return str(case["id"])


def act(somebody: Someone, case: str, action: str, payload: Any = None) -> tuple[int, Any]:
    answer = somebody.post(f"/v1/reviews/{case}/{action}", payload)
    assert answer.json is not None
    return answer.status_code, answer.json["state"] if answer.status_code == 200 else answer.json["code"]


def test_an_approved_record_becomes_a_badge(practice: Practice, body: Someone, reviewer: Someone) -> None:
    case = referred(practice, body)
    (listed,) = reviewer.items("/v1/reviews")
    assert listed["practitioner_name"] == "Zofia Wiśniewska"
    assert act(reviewer, case, "claim") == (200, "in_review")
    assert reviewer.items("/v1/reviews") == []
    assert act(reviewer, case, "approve", REASON) == (200, "approved")
    practice.work()
    found = practice.shown(body, listed["submission"])
    assert found["state"] == "issued"
    assert found["decision"]["decided_by"] == reviewer.key
    assert found["decision"]["comment"] == REASON["reason"]
    assert [entry["code"] for entry in found["reasons"]] == ["review.overridden"]
    assert act(reviewer, case, "approve", REASON) == (409, "review.closed")


def test_a_rejected_record_tells_why(practice: Practice, body: Someone, reviewer: Someone) -> None:
    case = referred(practice, body)
    assert act(reviewer, case, "reject", {"reason": "The conditions forbid needling."}) == (200, "rejected")
    (item,) = body.items("/v1/submissions", state="rejected")
    assert item["reasons"][0]["detail"] == "The conditions forbid needling."


@pytest.mark.parametrize("reason", [{}, {"reason": ""}, {"reason": "  ...  "}, {"reason": None}, {"why": "because"}])
def test_nothing_is_settled_without_a_reason(
    practice: Practice, body: Someone, reviewer: Someone, reason: dict[str, object]
) -> None:
    case = referred(practice, body)
    for action in ("approve", "reject", "request-information", "second-approve"):
        assert act(reviewer, case, action, reason) == (422, "invalid")


def test_a_claimed_case_is_its_claimers_until_released(practice: Practice, body: Someone, reviewer: Someone) -> None:
    case, other = referred(practice, body), practice.somebody("reviewer")
    assert act(reviewer, case, "claim")[0] == 200
    assert act(reviewer, case, "claim")[0] == 200
    assert act(other, case, "claim") == (409, "review.claimed")
    assert act(other, case, "approve", REASON) == (409, "review.claimed")
    assert act(other, case, "release") == (409, "review.claimed")
    assert act(reviewer, case, "release")[0] == 200
    assert act(other, case, "approve", REASON) == (200, "approved")


def test_what_is_asked_for_starts_a_new_round(practice: Practice, body: Someone, reviewer: Someone) -> None:
    case = referred(practice, body)
    question = {"reason": "Send the letter that lifts the conditions."}
    assert act(reviewer, case, "request-information", question) == (200, "needs_information")
    (item,) = body.items("/v1/submissions")
    found = practice.shown(body, item["id"])
    assert found["request"] == question["reason"]
    assert found["next_move"] == "training_body"
    practitioner = {**found["practitioner"], "registrations": [{"registry": "sandbox", "number": "OK-NOW"}]}
    answer = body.post(f"/v1/submissions/{item['id']}/provide-information", {"practitioner": practitioner})
    assert answer.status_code == 200, answer.text
    practice.work()
    found = practice.shown(body, item["id"])
    assert (found["state"], found["round"]) == ("issued", 2)


def test_only_what_is_risky_needs_a_second_person(practice: Practice, body: Someone, reviewer: Someone) -> None:
    other = practice.somebody("reviewer")
    practice.issued(body, certificate_number="CNC-TWICE")
    case = referred(practice, body, given="Jane", family="Sample", number="OK-J", certificate_number="CNC-TWICE")
    assert act(other, case, "second-approve", REASON) == (409, "review.not_awaiting_second")
    assert act(reviewer, case, "approve", REASON) == (200, "awaiting_second_approval")
    assert act(reviewer, case, "second-approve", REASON) == (403, "review.same_person")
    assert act(other, case, "second-approve", REASON) == (200, "approved")


def test_a_training_body_does_not_see_the_queue(practice: Practice, body: Someone) -> None:
    assert body.get("/v1/reviews").json["code"] == "scope_missing"  # type: ignore[index]
