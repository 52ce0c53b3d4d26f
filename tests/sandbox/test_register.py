"""What the sandbox register promises to whoever develops against it, in plain HTTP."""

import http.client
import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sandbox.server import SandboxServer, Scenario

NEXT_YEAR_END = f"{datetime.now(UTC).year + 1}-12-31"


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(("127.0.0.1", 0), hang=0.3, slow=0.2) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def ask(
    server: SandboxServer, path: str, *, method: str = "GET", body: bytes | None = None
) -> tuple[int, http.client.HTTPMessage, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    try:
        connection.request(method, path, body)
        response = connection.getresponse()
        return response.status, response.headers, response.read()
    finally:
        connection.close()


def look_up(server: SandboxServer, number: str, query: str = "given=Jane&family=Sample") -> Any:
    status, _, body = ask(server, f"/v1/registrations/{number}?{query}")
    assert status == 200
    return json.loads(body)["registration"]


def post(server: SandboxServer, path: str, content: object) -> tuple[int, Any]:
    status, _, body = ask(server, path, method="POST", body=json.dumps(content).encode())
    return status, json.loads(body)


def test_ok_is_registered_under_the_submitted_name(server: SandboxServer) -> None:
    found = look_up(
        server, "OK-1", "given=Am%C3%A9lie&family=Nguy%E1%BB%85n&profession=physiotherapist&jurisdiction=AU-VIC"
    )
    assert found == {
        "number": "OK-1",
        "status": "registered",
        "names": [{"given": "Amélie", "family": "Nguyễn"}],
        "profession": "physiotherapist",
        "jurisdiction": "AU-VIC",
        "registered_since": "2015-01-15",
        "expires_on": NEXT_YEAR_END,
        "conditions": [],
        "dry_needling": True,
    }


def test_a_name_in_one_piece_will_do(server: SandboxServer) -> None:
    assert look_up(server, "OK-1", "name=Jane+Q+Sample")["names"] == [{"given": "Jane Q", "family": "Sample"}]
    assert look_up(server, "OK-1", "name=Pele")["names"] == [{"given": "", "family": "Pele"}]


@pytest.mark.parametrize(
    ("number", "field", "value"),
    [
        ("NAME-1", "names", [{"given": "Robin", "family": "Otherwise"}]),
        ("EXPIRED-1", "status", "expired"),
        ("SUSPENDED-x-y", "status", "suspended"),
        ("CONDITIONS-1", "status", "conditions"),
        ("LAPSES-1", "status", "registered"),
        ("ok-1", "status", "registered"),
        ("TIMEOUT-0-1", "status", "registered"),
    ],
)
def test_the_number_decides_what_is_answered(server: SandboxServer, number: str, field: str, value: object) -> None:
    assert look_up(server, number)[field] == value


@pytest.mark.parametrize(
    "number", ["NOTFOUND-1", "WIZARD-1", "TIMEOUT-x-1", "", "OK-%00", "OK-1%2F..", "%FF", "O" * 99]
)
def test_any_other_number_is_not_known(server: SandboxServer, number: str) -> None:
    assert look_up(server, number) is None


def test_timeout_fails_as_often_as_it_says_and_then_answers(server: SandboxServer) -> None:
    assert ask(server, "/v1/registrations/TIMEOUT-3-a")[0] == 503
    with pytest.raises(http.client.RemoteDisconnected):
        ask(server, "/v1/registrations/TIMEOUT-3-a")
    assert ask(server, "/v1/registrations/TIMEOUT-3-a")[0] == 503
    assert look_up(server, "TIMEOUT-3-a")["status"] == "registered"
    assert ask(server, "/v1/registrations/TIMEOUT-3-b")[0] == 503  # counted apart


def test_down_never_answers(server: SandboxServer) -> None:
    started = time.monotonic()
    with pytest.raises(http.client.RemoteDisconnected):
        ask(server, "/v1/registrations/DOWN-1")
    assert time.monotonic() - started >= server.hang


def test_lapses_is_gone_when_the_clock_is_moved_and_back_with_it(server: SandboxServer) -> None:
    ahead = datetime.now(UTC) + timedelta(days=40)
    status, answer = post(server, "/v1/clock", {"now": ahead.isoformat()})
    assert status == 200
    assert datetime.fromisoformat(answer["now"]) >= ahead
    found = look_up(server, "LAPSES-1")
    assert found["status"] == "expired"
    assert found["expires_on"] < ahead.date().isoformat()
    assert look_up(server, "OK-1")["status"] == "registered"
    post(server, "/v1/clock", {"now": None})
    assert look_up(server, "LAPSES-1")["status"] == "registered"


@pytest.mark.parametrize("now", ["tomorrow", 5, [], "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+14:00"])
def test_a_clock_that_cannot_be_is_refused(server: SandboxServer, now: object) -> None:
    assert post(server, "/v1/clock", {"now": now})[0] == 422
    assert ask(server, "/v1/clock")[0] == 200


@pytest.mark.parametrize(
    "path", ["/v1/registrations/OK-1?given=Jane&family=Sample", "/nppes/api/?version=2.1&number=1999999984"]
)
def test_every_scenario_is_played_and_ended(server: SandboxServer, path: str) -> None:
    def play(scenario: str) -> tuple[int, http.client.HTTPMessage, bytes]:
        assert post(server, "/v1/scenario", {"scenario": scenario})[0] == 200
        return ask(server, path)

    normal = play("normal")
    assert normal[0] == 200
    with pytest.raises(http.client.RemoteDisconnected):
        play("down")
    assert play("slow")[2] == normal[2]
    assert play("error")[0] == 503
    assert play("garbage")[2].startswith(b"<!doctype")
    assert play("empty")[2] == b""
    assert (play("redirect")[0], play("redirect")[1]["Location"]) == (302, "/healthz")
    assert len(play("huge")[2]) > 50_000_000
    assert json.loads(play("forgets")[2]) in ({"registration": None}, {"result_count": 0, "results": []})
    assert ask(server, "/healthz")[0] == 200
    assert play("normal")[2] == normal[2]


def test_a_scenario_nobody_knows_is_refused_and_changes_nothing(server: SandboxServer) -> None:
    status, problem = post(server, "/v1/scenario", {"scenario": ["down"]})
    assert status == 422
    assert "forgets" in problem["detail"]
    assert server.scenario is Scenario.NORMAL


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"[" * 9_000, b"\xff", b"x" * 10_001])
def test_a_body_that_is_no_object_is_refused(server: SandboxServer, body: bytes) -> None:
    assert ask(server, "/v1/scenario", method="POST", body=body)[0] in {400, 413}
    assert ask(server, "/healthz")[0] == 200


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/"), ("POST", "/v2"), ("GET", "//[/"), ("GET", "/?" + "a=1&" * 99)]
)
def test_anything_else_is_a_plain_no(server: SandboxServer, method: str, path: str) -> None:
    assert ask(server, path, method=method, body=b"{}")[0] in {400, 404}


@given(path=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40), query=st.binary(max_size=20))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_address_makes_it_stumble(server: SandboxServer, path: str, query: bytes) -> None:
    quoted = "".join(f"%{byte:02x}" for byte in query)
    if path.upper().startswith("DOWN-"):
        return
    status, _, _ = ask(server, f"/v1/registrations/{path}?given={quoted}")
    assert status < 500
