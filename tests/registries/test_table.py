import socket

import pytest

from credentialing.model.claim import Profession
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.model.states import Mode
from credentialing.registries.asking import look_up
from credentialing.registries.client import GuardedClient
from credentialing.registries.registry import Channel, Endpoints
from credentialing.registries.table import REGISTRIES, registry_for
from tests.registries.claims import claim_of

with socket.create_server(("127.0.0.1", 0)) as _listener:
    _NOBODY = f"http://127.0.0.1:{_listener.getsockname()[1]}"
CLIENT = GuardedClient(contact="https://postnominal.example/", private_origins=frozenset({_NOBODY}))
ENDPOINTS = Endpoints(nppes_url=f"{_NOBODY}/live/", sandbox_register_url=_NOBODY)


def asked(
    registry: str,
    number: str,
    profession: Profession = Profession.PHYSIOTHERAPIST,
    mode: Mode = Mode.LIVE,
) -> RegisterAnswer:
    claim = claim_of(profession=profession, registry=registry, number=number)
    return look_up(claim.registrations[0], claim, mode=mode, client=CLIENT, endpoints=ENDPOINTS)


def test_every_row_is_complete() -> None:
    for name, row in REGISTRIES.items():
        assert name == row.name
        assert row.title
        assert row.shape_says
        assert row.max_concurrency >= 1
        if row.channel is Channel.ASSISTED:
            assert row.public_url.startswith("https://")
            assert row.instructions


def test_the_registers_of_the_domain_are_there() -> None:
    assert set(REGISTRIES) == {
        *("us_nppes", "sandbox", "au_ahpra", "uk_hcpc", "nz_hpi", "ie_coru", "ca_cpo", "ca_cpta", "ca_bc"),
        *("us_state_board", "us_ptcompact", "us_boc", "au_association"),
    }


def test_live_data_never_meets_the_sandbox() -> None:
    assert registry_for("sandbox", Mode.LIVE) is None
    assert registry_for("sandbox", Mode.TEST) is not None
    assert [reason.code for reason in asked("sandbox", "OK-1").reasons] == ["registry.unknown"]


def test_test_data_never_meets_nppes() -> None:
    assert ENDPOINTS.nppes(Mode.TEST) == f"{_NOBODY}/nppes/api/"
    assert ENDPOINTS.nppes(Mode.LIVE) == f"{_NOBODY}/live/"


@pytest.mark.parametrize(
    ("registry", "number", "profession"),
    [
        ("au_ahpra", "PHY0001234567", "physiotherapist"),
        ("au_ahpra", "CMR0001234567", "acupuncturist"),
        ("uk_hcpc", "PH1", "physiotherapist"),
        ("uk_hcpc", "OT123456", "occupational_therapist"),
        ("nz_hpi", "91ZABY", "physiotherapist"),
        ("ie_coru", "PT012345", "physiotherapist"),
        ("ca_cpo", "12345", "physiotherapist"),
        ("us_state_board", "PTL.0001 234-a", "athletic_trainer"),
        ("us_boc", "2000012345", "athletic_trainer"),
        ("au_association", "MM/1", "myotherapist"),
    ],
)
def test_a_number_of_the_right_form_goes_to_a_person_with_directions(
    registry: str, number: str, profession: str
) -> None:
    answer = asked(registry, number, Profession(profession))
    assert answer.standing is Standing.ASSISTED
    assert [reason.code for reason in answer.reasons] == ["registry.assisted"]
    assert REGISTRIES[registry].public_url in answer.reasons[0].detail


@pytest.mark.parametrize(
    ("registry", "number"),
    [
        ("au_ahpra", "PHY000123456"),
        ("au_ahpra", "PHY00012345678"),
        ("au_ahpra", "phy0001234567"),
        ("au_ahpra", "NUR0001234567"),
        ("au_ahpra", "PHY000123456７"),
        ("au_ahpra", "PHY0001234567\n"),
        ("uk_hcpc", "PH"),
        ("uk_hcpc", "PH1234567"),
        ("uk_hcpc", "123456"),
        ("nz_hpi", "91ZAB"),
        ("us_nppes", "1234567890"),
        ("us_nppes", "123456789"),
        ("us_nppes", "１２３４５６７８９３"),
        ("us_state_board", ""),
        ("us_state_board", "<script>"),
        ("ca_cpo", "1" * 41),
    ],
)
def test_a_number_that_cannot_be_right_is_refused_without_asking(registry: str, number: str) -> None:
    answer = asked(registry, number)
    assert answer.standing is Standing.UNSETTLED
    assert [reason.code for reason in answer.reasons] == ["registration.number_format"]
    assert REGISTRIES[registry].shape_says in answer.reasons[0].detail


@pytest.mark.parametrize(
    ("registry", "number", "profession"),
    [
        ("au_ahpra", "MED0001234567", "physiotherapist"),
        ("au_ahpra", "PSY0001234567", "physiotherapist"),
        ("au_ahpra", "PHY0001234567", "myotherapist"),
        ("uk_hcpc", "OT123", "physiotherapist"),
        ("us_boc", "123", "physiotherapist"),
        ("us_ptcompact", "123", "athletic_trainer"),
    ],
)
def test_a_number_of_another_profession_is_told_by_its_form(registry: str, number: str, profession: str) -> None:
    answer = asked(registry, number, Profession(profession))
    assert [reason.code for reason in answer.reasons] == ["registration.wrong_profession"]


def test_a_register_nobody_knows_is_told_by_name() -> None:
    answer = asked("zz_nowhere", "1")
    assert [reason.code for reason in answer.reasons] == ["registry.unknown"]
    assert "zz_nowhere" in answer.reasons[0].detail
