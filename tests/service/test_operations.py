"""Alive, ready, measured; what was given up on can be tried again; logs lead from a request to its jobs."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import update

from credentialing.records.tables import outbox
from credentialing.settings import Settings
from credentialing.stages.opening import open_office
from service import create_app
from tests.service.practice import Practice, Someone


def test_alive_and_ready(practice: Practice) -> None:
    assert practice.public.get("/healthz").json == {"status": "ok"}
    assert practice.public.get("/readyz").json == {"status": "ready", "database": "ok", "queue": "ok"}


def test_not_ready_without_a_database_but_alive(settings: Settings) -> None:
    nowhere = replace(settings, database_url="postgresql://nobody@127.0.0.1:1/none")
    office = open_office(nowhere)
    client = create_app(nowhere, office).test_client()
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503
    answer = client.get("/badges/bdg_x")
    assert (answer.status_code, answer.json["code"]) == (503, "unavailable")  # type: ignore[index]
    assert answer.headers["Retry-After"]
    office.engine.dispose()


def test_ready_without_a_queue_for_the_outbox_holds_what_is_accepted(settings: Settings) -> None:
    silent = replace(settings, redis_url="redis://127.0.0.1:1/0")
    office = open_office(silent)
    answer = create_app(silent, office).test_client().get("/readyz")
    assert (answer.status_code, answer.json["queue"]) == (200, "silent")  # type: ignore[index]
    office.engine.dispose()


def test_metrics_count_requests_and_queues(practice: Practice, body: Someone) -> None:
    practice.submit(body, documents=[])
    text = practice.public.get("/metrics").text
    assert 'postnominal_outbox_waiting{queue="checks"} 1' in text
    assert 'postnominal_http_requests_total{endpoint="submissions.submit",method="POST",status="202"}' in text


def test_a_dead_job_is_listed_and_tried_again(practice: Practice, body: Someone, admin: Someone) -> None:
    submission = practice.submit(body, documents=[])
    practice.redis.flushdb()
    with practice.back.transaction() as tx:
        tx.connection.execute(update(outbox).values(dead=True))
    listed = admin.get("/v1/queues").json
    assert listed is not None
    (dead,) = listed["dead"]
    assert (dead["name"], dead["args"]) == ("check_submission", [submission, "1"])
    assert admin.post(f"/v1/queues/dead/{dead['job']}/requeue").status_code == 202
    assert admin.post(f"/v1/queues/dead/{dead['job']}/requeue").status_code == 404
    practice.sweep()
    practice.work()
    assert practice.shown(body, submission)["state"] == "needs_information"


def test_the_log_leads_from_a_request_to_its_last_job_and_names_nobody(
    practice: Practice, body: Someone, directory: Someone, capsys: pytest.CaptureFixture[str]
) -> None:
    record = practice.record(body)
    capsys.readouterr()
    body.post("/v1/submissions", record, headers={"X-Request-Id": "traced-request-1"})
    practice.work()
    directory.get("/v1/badges?name=Zofia")
    text = capsys.readouterr().out
    lines = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    jobs = [line["job"] for line in lines if line.get("request_id") == "traced-request-1" and "job" in line]
    assert jobs[0] == "check_submission"
    assert "look_up" in jobs
    assert "issue" in jobs[jobs.index("decide") :]
    for secret in ("Zofia", "Wiśniewska", "Wi\\u015bniewska", body.token, "name="):
        assert secret not in text
