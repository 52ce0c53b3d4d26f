"""The example records: acceptable to the API, expected to end in ways that exist, and told of in the README."""

import json
from pathlib import Path

import pytest

from credentialing.model.reasons import REASONS
from credentialing.model.states import SubmissionState
from credentialing.registries.table import REGISTRIES
from examples.demo import KEY_OF, SETTLED
from examples.records import DOCUMENTS, HERE, Example, read_examples, read_expected, read_programmes
from schemas.claims import to_claim
from schemas.organisations import ProgrammeForm
from schemas.submissions import SubmissionForm

EXAMPLES = {example.external_id: example for example in read_examples()}
PROGRAMMES = {programme.key: programme for programme in read_programmes()}
EXPECTED = read_expected()
WORDS = {"issued": "issued", "rejected": "rejected", "in_review": "referred", "needs_information": "asked back"}


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=lambda each: each.external_id)
def test_a_record_is_acceptable_to_the_api(example: Example) -> None:
    loaded = SubmissionForm().load({**example.record, "documents": ["doc_1"] if example.document else []})
    claim = to_claim(loaded["practitioner"], loaded["certification"])
    assert claim.name.full == example.name
    assert {registration.registry for registration in claim.registrations} <= set(REGISTRIES)


@pytest.mark.parametrize("programme", PROGRAMMES.values(), ids=lambda each: each.key)
def test_a_programme_is_acceptable_to_the_api(programme: object) -> None:
    assert isinstance(programme, type(next(iter(PROGRAMMES.values()))))
    ProgrammeForm().load(dict(programme.form))
    assert programme.training_body in KEY_OF


def test_there_are_enough_records_of_two_bodies_and_three_countries() -> None:
    assert len(EXAMPLES) >= 16
    assert {example.training_body for example in EXAMPLES.values()} == set(KEY_OF)
    assert {example.place[:2] for example in EXAMPLES.values()} >= {"AU", "US", "GB"}


def test_every_record_has_an_expected_end_and_no_end_is_left_over() -> None:
    assert set(EXPECTED) == set(EXAMPLES)
    assert len(EXAMPLES) == len(json.loads((HERE / "records.json").read_text("utf-8")))


@pytest.mark.parametrize("identifier", EXPECTED)
def test_an_expected_end_exists(identifier: str) -> None:
    expected = EXPECTED[identifier]
    assert expected.outcome in SETTLED
    assert expected.outcome in set(SubmissionState)
    assert set(expected.reasons) <= set(REASONS)
    assert bool(expected.reasons) is (expected.outcome != "issued")
    assert expected.document == EXAMPLES[identifier].document


@pytest.mark.parametrize("example", EXAMPLES.values(), ids=lambda each: each.external_id)
def test_its_document_exists_and_what_it_waits_for_comes_before_it(example: Example) -> None:
    assert not example.document or (DOCUMENTS / example.document).is_file()
    before = list(EXAMPLES)[: list(EXAMPLES).index(example.external_id)]
    assert not example.after or example.after in before


def test_only_the_record_that_is_about_it_names_an_unknown_programme() -> None:
    unknown = [
        identifier
        for identifier, example in EXAMPLES.items()
        if example.record["certification"]["programme"] not in PROGRAMMES
    ]
    assert [EXPECTED[identifier].reasons for identifier in unknown] == [("programme.unknown",)]


def test_a_programme_is_its_own_bodys() -> None:
    for example in EXAMPLES.values():
        programme = PROGRAMMES.get(example.record["certification"]["programme"])
        assert programme is None or programme.training_body == example.training_body


@pytest.mark.parametrize("identifier", EXAMPLES)
def test_the_readme_tells_how_it_ends(identifier: str) -> None:
    lines = Path(HERE / "README.md").read_text("utf-8").splitlines()
    (row,) = [line for line in lines if line.startswith(f"| {identifier} |")]
    assert f"| {WORDS[EXPECTED[identifier].outcome]} " in row
    assert EXAMPLES[identifier].name in row
    assert all(f"`{code}`" in row for code in EXPECTED[identifier].reasons)
