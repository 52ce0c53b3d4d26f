import copy
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.model.claim import Profession
from credentialing.model.errors import Unavailable
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.model.states import Outcome
from credentialing.registries.asking import compare
from credentialing.registries.nppes import has_check_digit, read_answer
from tests.registries.claims import NOW, claim_of, response_of

NPI = "1999999984"
PRESENT: dict[str, Any] = {
    "number": NPI,
    "enumeration_type": "NPI-1",
    "created_epoch": "1393416364000",
    "basic": {
        "first_name": "JANE",
        "middle_name": "Q",
        "last_name": "SAMPLE",
        "name_prefix": "--",
        "credential": "PT, DPT",
        "sex": "F",
        "enumeration_date": "2014-02-26",
        "status": "A",
    },
    "other_names": [{"type": "Other Name", "first_name": "JANE", "last_name": "FORMER", "middle_name": "--"}],
    "taxonomies": [
        {"code": "225100000X", "desc": "Physical Therapist", "primary": False, "state": "WY", "license": "007"},
        {"code": "225100000X", "desc": "Physical Therapist", "primary": True, "state": "CO", "license": "PTL.1"},
        {"code": "2251S0007X", "desc": "Physical Therapist, Sports", "primary": False, "state": "CO", "license": None},
    ],
}
OLDER: dict[str, Any] = {
    "number": int(NPI),
    "enumeration_type": "NPI-1",
    "created_epoch": 1393416364,
    "basic": {
        "name": "SAMPLE JANE",
        "first_name": "JANE",
        "last_name": "SAMPLE",
        "gender": "F",
        "enumeration_date": "2014-02-26",
        "status": "A",
    },
    "taxonomies": [{"code": "2251X0800X", "desc": "Orthopedic", "primary": True, "state": "CO", "license": "1"}],
}


def read(content: object, number: str = NPI) -> RegisterAnswer:
    return read_answer(number, response_of(orjson.dumps(content)))


def found(record: object) -> RegisterAnswer:
    return read({"result_count": 1, "results": [record]})


def changed(**basic: object) -> dict[str, Any]:
    record = copy.deepcopy(PRESENT)
    record["basic"].update(basic)
    return record


def codes(answer: RegisterAnswer) -> list[str]:
    return [reason.code for reason in answer.reasons]


@pytest.mark.parametrize(
    "npi", ["1234567893", "1003000126", "1999999984", "1999999992", "1999999976", "1669463816", "1346326881"]
)
def test_published_numbers_have_their_check_digit(npi: str) -> None:
    assert has_check_digit(npi)


@given(st.integers(100_000_000, 299_999_999), st.integers(0, 9), st.integers(1, 9))
def test_every_single_wrong_digit_is_noticed(stem: int, place: int, off: int) -> None:
    npi = next(f"{stem}{check}" for check in range(10) if has_check_digit(f"{stem}{check}"))
    wrong = npi[:place] + str((int(npi[place]) + off) % 10) + npi[place + 1 :]
    assert not has_check_digit(wrong)


def test_the_present_shape_is_read() -> None:
    answer = found(PRESENT)
    assert answer.standing is Standing.REGISTERED
    assert answer.names == (("JANE Q", "SAMPLE"), ("JANE", "FORMER"))
    assert answer.professions == ("physiotherapist",)
    assert answer.jurisdictions == ("US-CO", "US-WY")  # the primary taxonomy's first


def test_the_older_shape_is_read() -> None:
    answer = found(OLDER)
    assert (answer.standing, answer.names) == (Standing.REGISTERED, (("JANE", "SAMPLE"),))
    assert answer.number == NPI


def test_it_is_never_the_source_of_a_licence() -> None:
    answer = found(PRESENT)
    assert not answer.is_primary_source
    assert answer.registered_since is None
    assert not read({"result_count": 0, "results": []}).is_primary_source


def test_error_15_is_a_deactivated_number_and_nothing_to_try_again() -> None:
    answer = read({"Errors": [{"description": "CMS deactivated NPI 1.", "field": "number", "number": "15"}]})
    assert answer.standing is Standing.INACTIVE
    finding = compare(answer, claim_of(), NOW)
    assert (finding.outcome, [reason.code for reason in finding.reasons]) == (Outcome.FAIL, ["registration.inactive"])


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("06", "registration.number_format"),
        (6, "registration.number_format"),
        ("04", "registry.format_changed"),
        ("17", "registry.format_changed"),
        ("99", "registry.format_changed"),
        ("", "registry.format_changed"),
        (None, "registry.format_changed"),
    ],
)
def test_other_errors_reject_nobody_for_our_mistakes(number: object, code: str) -> None:
    answer = read({"Errors": [{"description": "said", "field": "x", "number": number}]})
    assert (answer.standing, codes(answer)) == (Standing.UNSETTLED, [code])


def test_an_error_we_do_not_know_is_kept_in_its_words() -> None:
    answer = read({"Errors": [{"description": "Moon phase wrong", "number": "42"}]})
    assert "42: Moon phase wrong" in answer.reasons[0].detail


def test_a_number_nobody_holds_is_not_found() -> None:
    assert read({"result_count": 0, "results": []}).standing is Standing.NOT_FOUND


def test_a_reactivated_provider_is_in_service() -> None:
    both = {"deactivation_date": "2015-01-14", "reactivation_date": "2019-02-13"}
    assert found(changed(**both)).standing is Standing.REGISTERED
    assert found(changed(**both, status="")).standing is Standing.REGISTERED


@pytest.mark.parametrize(
    "basic",
    [
        {"status": "D"},
        {"status": None, "deactivation_date": "2015-01-14"},
        {"status": "", "deactivation_date": "2020-01-14", "reactivation_date": "2019-02-13"},
    ],
)
def test_a_provider_out_of_service_is_inactive(basic: dict[str, object]) -> None:
    assert found(changed(**basic)).standing is Standing.INACTIVE


def test_an_organisation_is_not_a_person() -> None:
    record = {"number": NPI, "enumeration_type": "NPI-2", "basic": {"organization_name": "JANE SAMPLE LLC"}}
    finding = compare(found(record), claim_of(), NOW)
    assert finding.outcome is Outcome.FAIL
    assert [reason.code for reason in finding.reasons] == ["identity.name_mismatch"]
    assert "JANE SAMPLE LLC" not in finding.reasons[0].detail


def test_placeholders_are_no_names() -> None:
    assert found(changed(first_name="--", middle_name="--")).names[0] == ("", "SAMPLE")


def test_an_assistant_is_not_a_physiotherapist() -> None:
    record = {**PRESENT, "taxonomies": [{"code": "225200000X", "desc": "PTA", "primary": True, "state": "CO"}]}
    finding = compare(found(record), claim_of(), NOW)
    assert [reason.code for reason in finding.reasons] == ["registration.wrong_profession"]


@pytest.mark.parametrize("taxonomies", [[], None, [{"code": "174400000X", "desc": "Specialist", "state": "--"}]])
def test_a_profession_it_does_not_name_is_for_a_person_to_settle(taxonomies: object) -> None:
    finding = compare(found({**PRESENT, "taxonomies": taxonomies}), claim_of(), NOW)
    assert finding.outcome is Outcome.INCONCLUSIVE
    assert [reason.code for reason in finding.reasons] == ["registration.profession_unclear"]


@pytest.mark.parametrize(
    ("code", "profession"),
    [
        ("2255A2300X", Profession.ATHLETIC_TRAINER),
        ("225X00000X", Profession.OCCUPATIONAL_THERAPIST),
        ("225700000X", Profession.MASSAGE_THERAPIST),
        ("111N00000X", Profession.CHIROPRACTOR),
        ("207Q00000X", Profession.MEDICAL_PRACTITIONER),
    ],
)
def test_taxonomies_are_mapped_to_our_professions(code: str, profession: Profession) -> None:
    assert found({**PRESENT, "taxonomies": [{"code": code}]}).professions == (profession,)


@pytest.mark.parametrize(
    "content",
    [
        [],
        {},
        {"result_count": 1},
        {"results": {}},
        {"results": ["x"]},
        {"Errors": "no"},
        {"results": [PRESENT, PRESENT]},
        {"results": [{**PRESENT, "number": "1999999992"}]},
        {"results": [{**PRESENT, "number": None}]},
        {"results": [{**PRESENT, "number": True}]},
        {"results": [{**PRESENT, "enumeration_type": "NPI-3"}]},
        {"results": [{**PRESENT, "basic": None}]},
        {"results": [changed(status="Z")]},
        {"results": [changed(status="", deactivation_date="01/14/2015")]},
        {"results": [{**PRESENT, "taxonomies": 5}]},
        {"results": [{**PRESENT, "other_names": [None]}]},
    ],
)
def test_a_form_we_do_not_know_is_said_so_and_rejects_nobody(content: object) -> None:
    answer = read(content)
    assert (answer.standing, codes(answer)) == (Standing.UNSETTLED, ["registry.format_changed"])
    assert compare(answer, claim_of(), NOW).outcome is Outcome.INCONCLUSIVE


@pytest.mark.parametrize("body", [b"", b"<html>Maintenance", b'{"result_count":', b"[" * 100_000, b"\xff\xfe", b"NaN"])
def test_what_is_no_json_can_be_tried_again(body: bytes) -> None:
    with pytest.raises(Unavailable) as caught:
        read_answer(NPI, response_of(body))
    assert not caught.value.permanent


_KEYS = [
    *("results", "Errors", "number", "enumeration_type", "basic", "status"),
    *("other_names", "taxonomies", "code", "first_name"),
]
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.sampled_from(["A", "NPI-1", NPI, "--", "2020-01-01"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(_KEYS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@given(_JSON)
def test_no_json_passes_that_does_not_name_the_person(content: object) -> None:
    assert compare(read(content), claim_of(), NOW).outcome is not Outcome.PASS


@given(st.sampled_from(sorted(PRESENT)), _JSON)
def test_a_record_with_one_strange_field_breaks_nothing(field: str, value: object) -> None:
    compare(found({**PRESENT, field: value}), claim_of(), NOW)
