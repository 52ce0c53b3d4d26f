"""A request sent twice is one request."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from tests.service.practice import Practice, Someone, certificate


def test_creating_without_a_key_is_refused(practice: Practice, body: Someone) -> None:
    answer = body.send("POST", "/v1/submissions", json=practice.record(body, documents=[]))
    assert (answer.status_code, answer.json["code"]) == (400, "idempotency.key_missing")  # type: ignore[index]


def test_the_same_request_gets_the_same_answer(practice: Practice, body: Someone) -> None:
    record, headers = practice.record(body, documents=[]), {"Idempotency-Key": str(uuid.uuid4())}
    first = body.post("/v1/submissions", record, headers=headers)
    practice.work()
    second = body.post("/v1/submissions", record, headers=headers)
    assert (second.status_code, second.data) == (first.status_code, first.data)
    assert second.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert len(body.items("/v1/submissions")) == 1


def test_the_same_key_for_something_else_is_refused(practice: Practice, body: Someone) -> None:
    record, headers = practice.record(body, documents=[]), {"Idempotency-Key": "one"}
    body.post("/v1/submissions", record, headers=headers)
    other = body.post("/v1/submissions", {**record, "external_id": "another"}, headers=headers)
    assert (other.status_code, other.json["code"]) == (422, "idempotency.key_reused")  # type: ignore[index]


def test_a_refused_request_may_be_mended_under_its_key(practice: Practice, body: Someone) -> None:
    record, headers = practice.record(body, documents=[]), {"Idempotency-Key": "one"}
    assert body.post("/v1/submissions", {**record, "nonsense": 1}, headers=headers).status_code == 422
    assert body.post("/v1/submissions", record, headers=headers).status_code == 202


def test_an_upload_repeated_with_another_boundary_is_the_same(practice: Practice, body: Someone) -> None:
    def upload(boundary: str) -> object:
        data = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n'
            f"Content-Type: application/pdf\r\n\r\n"
        ).encode() + certificate("A B", "1")
        answer = body.post(
            "/v1/documents",
            data=data + f"\r\n--{boundary}--\r\n".encode(),
            content_type=f"multipart/form-data; boundary={boundary}",
            headers={"Idempotency-Key": "upload"},
        )
        assert answer.status_code == 201, answer.text
        return answer.json["id"]  # type: ignore[index]

    assert upload("first") == upload("second")
    other = body.post("/v1/documents", data={"file": (BytesIO(b"x"), "a.pdf")}, headers={"Idempotency-Key": "upload"})
    assert other.json["code"] == "idempotency.key_reused"  # type: ignore[index]


def test_keys_belong_to_one_organisation(practice: Practice, body: Someone) -> None:
    stranger = practice.somebody("training_body", "Another School")
    headers = {"Idempotency-Key": "one"}
    for somebody in (body, stranger):
        record = practice.record(somebody, documents=[])
        assert somebody.post("/v1/submissions", record, headers=headers).status_code == 202
        assert len(somebody.items("/v1/submissions")) == 1


def test_fifty_at_once_make_one_record(practice: Practice, body: Someone) -> None:
    record = practice.record(body, documents=[])

    def post(_number: int) -> tuple[int, str]:
        client = practice.app.test_client()
        headers = {"Authorization": f"Bearer {body.token}", "Idempotency-Key": "same"}
        answer = client.post("/v1/submissions", json=record, headers=headers)
        return answer.status_code, answer.json["id" if answer.status_code == 202 else "code"]  # type: ignore[index]

    with ThreadPoolExecutor(6) as pool:
        answers = set(pool.map(post, range(50)))
    made = [told for status, told in answers if status == 202]
    assert len(made) == 1
    assert answers <= {(202, made[0]), (409, "idempotency.in_flight")}
    assert [item["id"] for item in body.items("/v1/submissions")] == made


def test_a_new_api_key_is_made_once_and_its_secret_kept_nowhere(practice: Practice, admin: Someone) -> None:
    path, headers = f"/v1/organisations/{admin.organisation}/keys", {"Idempotency-Key": "one"}
    made = admin.post(path, {"role": "auditor"}, headers=headers)
    again = admin.post(path, {"role": "auditor"}, headers=headers)
    assert made.status_code == 201
    assert (again.status_code, again.json["code"]) == (409, "idempotency.answer_not_kept")  # type: ignore[index]
    token = made.json["token"]  # type: ignore[index]
    with practice.door.reading() as connection:
        kept = connection.exec_driver_sql("SELECT body FROM idempotency").scalars().all()
    assert all(token.encode() not in bytes(answer) for answer in kept)
