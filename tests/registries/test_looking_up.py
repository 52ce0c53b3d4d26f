"""Each machine register's contract, over HTTP against the sandbox register: from a claim to a finding."""

import threading
from collections.abc import Iterator

import pytest
import redis

from credentialing.model.claim import Profession
from credentialing.model.errors import Unavailable
from credentialing.model.finding import Finding
from credentialing.model.states import Mode, Outcome
from credentialing.registries.asking import check_registration
from credentialing.registries.client import GuardedClient, Limits
from credentialing.registries.permits import Permits, Slots
from credentialing.registries.registry import Endpoints
from sandbox.server import SandboxServer, Scenario
from tests.registries.claims import NOW, claim_of
from tests.registries.simulator import simulated


@pytest.fixture
def server() -> Iterator[SandboxServer]:
    with SandboxServer(("127.0.0.1", 0), hang=1.0, slow=1.0) as running:
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def check(
    url: str,
    registry: str,
    number: str,
    *,
    name: tuple[str, str] = ("Jane", "Sample"),
    profession: Profession = Profession.PHYSIOTHERAPIST,
    permits: Permits | None = None,
) -> Finding:
    claim = claim_of(*name, profession=profession, registry=registry, number=number)
    return check_registration(
        claim.registrations[0],
        claim,
        mode=Mode.TEST,
        client=GuardedClient(
            contact="https://postnominal.example/",
            private_origins=frozenset({url}),
            limits=Limits(connect=1, read=0.5, total=1),
        ),
        endpoints=Endpoints("https://nowhere.example/", url),
        now=NOW,
        permits=permits,
    )


def url_of(server: SandboxServer) -> str:
    return f"http://127.0.0.1:{server.server_port}"


@pytest.mark.parametrize(
    ("number", "outcome", "codes"),
    [
        ("OK-1", Outcome.PASS, []),
        ("LAPSES-1", Outcome.PASS, []),
        ("NAME-1", Outcome.FAIL, ["identity.name_mismatch"]),
        ("EXPIRED-1", Outcome.FAIL, ["registration.expired"]),
        ("SUSPENDED-1", Outcome.FAIL, ["registration.suspended"]),
        ("CONDITIONS-1", Outcome.INCONCLUSIVE, ["registration.conditions"]),
        ("NOTFOUND-1", Outcome.FAIL, ["registration.not_found"]),
        ("WIZARD-1", Outcome.FAIL, ["registration.not_found"]),
        ("../x", Outcome.FAIL, ["registration.number_format"]),
    ],
)
def test_magic_numbers_end_in_what_they_promise(
    server: SandboxServer, number: str, outcome: Outcome, codes: list[str]
) -> None:
    finding = check(url_of(server), "sandbox", number, name=("Amélie", "Nguyễn"))
    assert (finding.outcome, [reason.code for reason in finding.reasons]) == (outcome, codes)
    assert finding.subject == f"sandbox:{number}"


def test_the_evidence_names_the_number_and_nothing_else_of_the_person(server: SandboxServer) -> None:
    evidence = check(url_of(server), "sandbox", "OK-1").evidence
    assert evidence is not None
    assert evidence.request == f"{url_of(server)}/v1/registrations/OK-1"
    assert len(evidence.sha256 or "") == 64


@pytest.mark.parametrize(
    ("number", "name", "profession", "outcome", "codes"),
    [
        ("1999999984", ("Jane", "Sample"), "physiotherapist", Outcome.PASS, []),
        ("1999999984", ("Jane", "Former"), "physiotherapist", Outcome.PASS, ["identity.former_name"]),
        ("1999999984", ("Juan", "Otherwise"), "physiotherapist", Outcome.FAIL, ["identity.name_mismatch"]),
        ("1999999984", ("Jane", "Sample"), "athletic_trainer", Outcome.FAIL, ["registration.wrong_profession"]),
        ("1999999992", ("Alex", "Specimen"), "athletic_trainer", Outcome.PASS, []),
        ("1999999950", ("Pat", "O'Example"), "physiotherapist", Outcome.PASS, []),
        ("1999999968", ("Jane", "Sample"), "physiotherapist", Outcome.FAIL, ["identity.name_mismatch"]),
        ("1999999976", ("Jane", "Sample"), "physiotherapist", Outcome.FAIL, ["registration.not_found"]),
        ("1669463816", ("Jane", "Sample"), "physiotherapist", Outcome.FAIL, ["registration.inactive"]),
        ("1234567890", ("Jane", "Sample"), "physiotherapist", Outcome.FAIL, ["registration.number_format"]),
    ],
)
def test_nppes_in_test_mode_is_the_stand_in(
    server: SandboxServer, number: str, name: tuple[str, str], profession: str, outcome: Outcome, codes: list[str]
) -> None:
    finding = check(url_of(server), "us_nppes", number, name=name, profession=Profession(profession))
    assert (finding.outcome, [reason.code for reason in finding.reasons]) == (outcome, codes)
    assert finding.facts["is_primary_source"] is False


@pytest.mark.parametrize(("registry", "number"), [("sandbox", "OK-1"), ("us_nppes", "1999999984")])
@pytest.mark.parametrize(
    ("scenario", "code"),
    [
        (Scenario.DOWN, "registry.timeout"),
        (Scenario.SLOW, "registry.timeout"),
        (Scenario.ERROR, "registry.unavailable"),
        (Scenario.GARBAGE, "registry.format_changed"),
        (Scenario.EMPTY, "registry.format_changed"),
        (Scenario.REDIRECT, "registry.unavailable"),
        (Scenario.HUGE, "registry.unavailable"),
    ],
)
def test_a_register_that_fails_can_be_asked_again_and_counts_against_nobody(
    server: SandboxServer, registry: str, number: str, scenario: Scenario, code: str
) -> None:
    server.scenario = scenario
    with pytest.raises(Unavailable) as caught:
        check(url_of(server), registry, number)
    assert (caught.value.permanent, caught.value.code) == (False, code)
    server.scenario = Scenario.NORMAL
    assert check(url_of(server), registry, number).outcome is Outcome.PASS


def test_a_register_that_comes_back_is_believed(server: SandboxServer) -> None:
    for _ in range(2):
        with pytest.raises(Unavailable):
            check(url_of(server), "sandbox", "TIMEOUT-2-x")
    assert check(url_of(server), "sandbox", "TIMEOUT-2-x").outcome is Outcome.PASS


@pytest.mark.parametrize(("registry", "number"), [("sandbox", "OK-1"), ("us_nppes", "1999999984")])
@pytest.mark.parametrize("status", ["403 Forbidden", "404 Not Found"])
def test_a_wrong_address_or_a_firewall_is_no_unknown_number(registry: str, number: str, status: str) -> None:
    body = b'{"registration": null}'
    with simulated(lambda visit: visit.answer(body, status=status)) as wrong, pytest.raises(Unavailable) as caught:
        check(wrong.origin, registry, number)
    assert not caught.value.permanent


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"{}",
        b'{"registration": 5}',
        b'{"registration": {"number": "OK-2", "status": "registered"}}',
        b'{"registration": {"number": "OK-1", "status": "wonderful"}}',
        b'{"registration": {"number": "OK-1", "status": "registered", "expires_on": "soon"}}',
        b'{"registration": {"number": "OK-1", "status": "registered", "names": ["Jane"]}}',
    ],
)
def test_an_answer_of_unknown_form_is_for_a_person(body: bytes) -> None:
    with simulated(lambda visit: visit.answer(body)) as odd:
        finding = check(odd.origin, "sandbox", "OK-1")
    assert finding.outcome is Outcome.INCONCLUSIVE
    assert [reason.code for reason in finding.reasons] == ["registry.format_changed"]


def test_only_as_many_ask_at_once_as_the_register_bears(server: SandboxServer, valkey_url: str) -> None:
    with redis.Redis.from_url(valkey_url) as connection:
        slots = Slots(connection, wait=0)
        holds = [slots.hold("us_nppes", 4) for _ in range(4)]
        for hold in holds:
            hold.__enter__()
        with pytest.raises(Unavailable) as caught:
            check(url_of(server), "us_nppes", "1999999984", permits=slots)
        assert not caught.value.permanent
        for hold in holds:
            hold.__exit__(None, None, None)
        assert check(url_of(server), "us_nppes", "1999999984", permits=slots).outcome is Outcome.PASS
