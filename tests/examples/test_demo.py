"""The demo against a stand-in for the API over real HTTP: what it sends, what it prints, and what it returns."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from examples.client import Client, Refused
from examples.demo import main, read_keys
from examples.records import read_examples, read_expected, read_programmes
from tests.examples.simulator import Api, serving

KEYS = {"TRAINING_BODY_KEY": "pn_test_one", "TRAINING_BODY_2_KEY": "pn_test_two"}
PROGRAMME = {"name": "Dry Needling", "hours": {"in_person": 16}}


@pytest.fixture
def api() -> Iterator[Api]:
    ends = {identifier: (each.outcome, each.reasons) for identifier, each in read_expected().items()}
    simulated = Api(ends)
    with serving(simulated):
        yield simulated


@pytest.fixture
def client(api: Api) -> Iterator[Client]:
    with Client(api.url, "pn_test_one") as opened:
        yield opened


def test_it_returns_0_when_every_record_ended_as_expected(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(api.url, KEYS, once=True) == 0
    assert len(api.submissions) == len(read_examples())
    assert "DIFFERS" not in capsys.readouterr().out


def test_a_second_run_creates_nothing_and_shows_the_same_table(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    main(api.url, KEYS, once=True)
    first = capsys.readouterr().out
    assert main(api.url, KEYS, once=True) == 0
    assert len(api.submissions) == len(read_examples())
    assert len(api.programmes) == len(read_programmes())
    assert first.partition("Record")[2] == capsys.readouterr().out.partition("Record")[2]


def test_once_the_answers_are_forgotten_records_are_found_by_their_number(api: Api) -> None:
    main(api.url, KEYS, once=True)
    api.answers.clear()
    assert main(api.url, KEYS, once=True) == 0
    assert len(api.submissions) == len(read_examples())


def test_another_state_than_expected_is_told_and_counts_only_with_once(
    api: Api, capsys: pytest.CaptureFixture[str]
) -> None:
    api.ends["SNI-0417"] = ("in_review", ("document.unclear",))
    assert main(api.url, KEYS, once=True) == 1
    told = capsys.readouterr().out
    assert "DIFFERS  SNI-0417: in_review, expected issued" in told
    assert "document.unclear: A detail" in told
    assert main(api.url, KEYS, once=False) == 0


def test_a_reason_that_was_expected_and_is_missing_is_told(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    api.ends["SNI-0424"] = ("rejected", ("document.other_person",))
    assert main(api.url, KEYS, once=True) == 1
    assert "rejected as expected, but without document.tampered" in capsys.readouterr().out


def test_without_a_terminal_it_prints_plain_lines_of_eighty_columns(
    api: Api, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    main(api.url, KEYS, once=True)
    told = capsys.readouterr().out
    assert all(character.isprintable() or character == "\n" for character in told)
    assert max(len(line.rstrip()) for line in told.splitlines()) <= 80
    assert "programme.in_person_hours_insufficient" in told
    assert told.count("submitted ") <= 6
    assert f"SNI-0417  {api.url}/badges/bdg_1" in told


def test_a_record_waits_for_the_one_it_is_about(api: Api) -> None:
    main(api.url, KEYS, once=True)
    assert list(api.submissions.values())[-1]["external_id"] == "SNI-0425"


def test_a_refusal_stops_it_with_one_clear_line(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    api.faults = [401]
    assert main(api.url, KEYS, once=False) == 1
    assert "The demo stopped: 401" in capsys.readouterr().out


def test_a_service_that_is_not_there_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with serving(Api()) as gone:
        pass
    assert main(gone, KEYS, once=False) == 1
    assert f"The service at {gone} did not answer" in " ".join(capsys.readouterr().out.split())


def test_it_does_not_wait_for_ever_and_names_what_is_not_settled(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    api.ends["SNI-0417"] = ("checking", ())
    assert main(api.url, KEYS, once=True, patience=1) == 1
    told = " ".join(capsys.readouterr().out.split())
    assert "SNI-0417 (checking), SNI-0425 (waiting for SNI-0417). Do the workers run?" in told


def test_what_is_refused_for_now_is_sent_again_under_the_same_key(api: Api, client: Client) -> None:
    api.faults = [503, 429, 502]
    assert client.programme(PROGRAMME) == "prg_0"
    assert len(api.asked) == 4
    assert len(set(api.asked)) == 1


def test_what_was_done_and_not_answered_is_not_done_twice(api: Api, client: Client) -> None:
    api.faults = [0]
    assert client.submit({"external_id": "one"})["id"] == "sub_0"
    assert len(api.submissions) == 1


def test_a_programme_that_exists_is_found_on_a_later_page(api: Api, client: Client) -> None:
    api.programmes = [{"name": "Another", "id": "prg_a"}, {"name": "Dry Needling", "id": "prg_b"}]
    assert client.programme(PROGRAMME) == "prg_b"


def test_another_record_is_sent_under_another_key(api: Api, client: Client) -> None:
    client.submit({"external_id": "one"})
    client.submit({"external_id": "two"})
    assert len({key for _, key in api.asked}) == 2


def test_a_problem_is_told_with_its_pointers(client: Client) -> None:
    with pytest.raises(Refused, match=r"422 invalid: Not acceptable\.; /external_id: Not this one\.") as refused:
        client.submit({"external_id": "REFUSED"})
    assert refused.value.code == "invalid"


def test_an_answer_that_is_no_problem_document_is_told_by_its_status(api: Api, client: Client) -> None:
    api.faults = [500]
    with pytest.raises(Refused) as refused:
        client.submission("sub_1")
    assert refused.value.status == 500


def test_keys_are_read_from_the_file_that_a_shell_reads(tmp_path: Path) -> None:
    (tmp_path / "keys.env").write_text("# keys\nADMIN_KEY=pn_test_a=b\n\nBASE_URL=http://x\n", "utf-8")
    assert read_keys(tmp_path / "keys.env") == {"ADMIN_KEY": "pn_test_a=b", "BASE_URL": "http://x"}
