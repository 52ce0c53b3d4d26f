"""An auditor needs to believe nothing: filters find events, proofs prove them, exports verify offline."""

import base64
import json

from credentialing.audit.checkpoint import open_checkpoint, parse_verifier_key
from credentialing.audit.proof import check_log_proof, verify_consistency
from credentialing.audit.tree import leaf_hash, tree_hash
from tests.service.practice import Practice, Someone


def test_events_are_found_by_who_what_which_and_when(practice: Practice, body: Someone, auditor: Someone) -> None:
    badge = practice.issued(body)
    submission = body.items("/v1/submissions")[0]["id"]
    path = "/v1/audit/events"
    assert {event["actor"] for event in auditor.items(path, actor=body.key)} == {body.key}
    assert [event["type"] for event in auditor.items(path, object=badge)] == ["badge.issued"]
    received = auditor.items(path, type="submission.received")
    assert [event["object"] for event in received] == [submission]
    at = received[0]["created_at"]
    assert received[0] in auditor.items(path, since=at)
    assert received[0] not in auditor.items(path, until=at)
    assert received[0] not in auditor.items(path, since="2999-01-01T00:00:00Z")
    assert auditor.get(f"{path}?since=yesterday").json["errors"][0]["pointer"] == "/since"  # type: ignore[index]
    everything = json.dumps(auditor.items(path, limit=200))
    assert "Wiśniewska" not in everything
    assert json.dumps("Wiśniewska")[1:-1] not in everything


def test_a_proof_and_an_export_hold_against_the_signed_checkpoint(
    practice: Practice, body: Someone, auditor: Someone
) -> None:
    practice.submitted(body, documents=[])
    first = practice.public.get("/log/checkpoint").text
    badge = practice.issued(body)
    origin, key = parse_verifier_key(practice.public.get("/log/vkey").text)
    small, large = (open_checkpoint(note, origin, key) for note in (first, practice.public.get("/log/checkpoint").text))
    leaves = [base64.b64decode(json.loads(line)["leaf"]) for line in auditor.get("/v1/audit/export").data.splitlines()]
    assert len(leaves) == large.size
    assert tree_hash([leaf_hash(leaf) for leaf in leaves]) == large.root
    (event,) = auditor.items("/v1/audit/events", object=badge)
    proof = auditor.get(f"/v1/audit/events/{event['id']}/proof").text
    assert check_log_proof(proof, leaves[event["seq"]], origin, key) == (event["seq"], large)
    told = auditor.get(f"/v1/audit/consistency?from={small.size}&to={large.size}").json
    assert told is not None
    hashes = [base64.b64decode(each) for each in told["hashes"]]
    assert verify_consistency(small.size, large.size, small.root, large.root, hashes)
    for sizes in ("from=1&to=3", f"from=2&to={large.size - 1}", "from=1&to=1"):
        assert auditor.get(f"/v1/audit/consistency?{sizes}").status_code == 200
    assert auditor.get(f"/v1/audit/consistency?from=1&to={large.size + 1}").status_code == 422
    assert auditor.get("/v1/audit/consistency?from=3&to=2").status_code == 422


def test_an_event_that_is_not_sealed_yet_says_so(practice: Practice, body: Someone, auditor: Someone) -> None:
    practice.submit(body, documents=[])
    event = auditor.items("/v1/audit/events", type="submission.received")[0]
    assert event["seq"] is None
    assert auditor.get(f"/v1/audit/events/{event['id']}/proof").json["code"] == "audit.not_sealed_yet"  # type: ignore[index]
    practice.work()
    assert auditor.get(f"/v1/audit/events/{event['id']}/proof").status_code == 200
