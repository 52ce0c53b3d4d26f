"""The stand-in says what NPPES has been recorded to say, in the shapes and with the failures it was recorded in."""

from typing import Any

import pytest

from sandbox.nppes import answer


def ask(number: str, **more: str) -> dict[str, Any]:
    return answer({"version": "2.1", "number": number, **more})


def test_a_person_in_the_present_shape() -> None:
    found = ask("1999999984")
    assert found["result_count"] == 1
    record = found["results"][0]
    assert (record["number"], record["enumeration_type"], record["basic"]["sex"]) == ("1999999984", "NPI-1", "F")
    assert record["created_epoch"] == "1393416364000"
    assert record["basic"]["name_prefix"] == "--"
    assert record["other_names"][0]["last_name"] == "FORMER"


def test_a_person_in_the_older_shape() -> None:
    record = ask("1999999992")["results"][0]
    assert (record["number"], record["created_epoch"]) == (1999999992, 1393416364)
    assert {"name", "gender"} <= record["basic"].keys()
    assert "other_names" not in record


def test_an_organisation_has_officials_and_no_person() -> None:
    record = ask("1999999968")["results"][0]
    assert record["enumeration_type"] == "NPI-2"
    assert "last_name" not in record["basic"]
    assert record["taxonomies"][0]["state"] is None


def test_a_reactivated_person_keeps_both_dates() -> None:
    basic = ask("1999999950")["results"][0]["basic"]
    assert (basic["status"], basic["deactivation_date"], basic["reactivation_date"]) == (
        "A",
        "2015-01-14",
        "2019-02-13",
    )


@pytest.mark.parametrize("number", ["1999999976", "1234567890"])
def test_an_unknown_number_is_an_empty_list_even_with_a_wrong_check_digit(number: str) -> None:
    assert ask(number) == {"result_count": 0, "results": []}


def test_all_criteria_must_hold() -> None:
    assert ask("1999999984", enumeration_type="NPI-2") == {"result_count": 0, "results": []}


@pytest.mark.parametrize(
    ("query", "number", "field"),
    [
        ({"version": "2.1", "number": "1669463816"}, "15", "number"),
        ({"version": "2.1", "number": "123"}, "06", "number"),
        ({"version": "2.1", "number": "１２３４５６７８９３"}, "06", "number"),
        ({"version": "2.1"}, "04", ""),
        ({"version": "2.1", "state": "CO"}, "07", "state"),
        ({"version": "2.1", "enumeration_type": "NPI-1"}, "09", "enumeration_type"),
        ({"version": "2.1", "number": "1999999984", "enumeration_type": "X"}, "05", "enumeration_type"),
        ({"version": "1.0", "number": "1999999984"}, "17", "version"),
        ({}, "17", "version"),
    ],
)
def test_failures_are_errors_with_a_number(query: dict[str, str], number: str, field: str) -> None:
    errors = answer(query)["Errors"]
    assert [(error["number"], error["field"]) for error in errors] == [(number, field)]
