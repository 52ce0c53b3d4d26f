"""A stand-in for NPPES API 2.1: its parameters, its two recorded shapes, and its failures at HTTP 200.

Everyone here is invented; their numbers pass the check digit and belong to nobody.
"""

from collections.abc import Mapping
from typing import Any

_Record = dict[str, Any]

_ADDRESS = {
    "address_purpose": "LOCATION",
    "address_type": "DOM",
    "address_1": "1 MAIN ST",
    "city": "DENVER",
    "state": "CO",
    "postal_code": "802021234",
    "country_code": "US",
    "country_name": "United States",
    "telephone_number": "303-555-0100",
}


def _taxonomy(code: str, desc: str, state: str | None, *, primary: bool = True) -> _Record:
    return {
        "code": code,
        "desc": desc,
        "primary": primary,
        "state": state,
        "license": "0000001" if state else None,
        "taxonomy_group": "",
    }


def _person(
    number: str, basic: _Record, taxonomies: list[_Record], other_names: list[_Record] | None = None
) -> _Record:
    """The present shape: identifiers and epochs as text, milliseconds, ``sex``."""
    return {
        "number": number,
        "enumeration_type": "NPI-1",
        "created_epoch": "1393416364000",
        "last_updated_epoch": "1619378753000",
        "basic": {
            "name_prefix": "--",
            "name_suffix": "--",
            "sole_proprietor": "NO",
            "enumeration_date": "2014-02-26",
            "last_updated": "2021-04-25",
            "status": "A",
            **basic,
        },
        "other_names": other_names or [],
        "addresses": [_ADDRESS],
        "practiceLocations": [],
        "taxonomies": taxonomies,
        "identifiers": [],
        "endpoints": [],
    }


def _former(number: int, basic: _Record, taxonomies: list[_Record]) -> _Record:
    """The shape of older recordings: whole numbers, epochs in seconds, ``gender``, ``name``."""
    return {
        "number": number,
        "enumeration_type": "NPI-1",
        "created_epoch": 1393416364,
        "last_updated_epoch": 1619378753,
        "basic": {
            "name": f"{basic['last_name']} {basic['first_name']}",
            "gender": "M",
            "sole_proprietor": "YES",
            "enumeration_date": "2014-02-26",
            "last_updated": "2021-04-25",
            "status": "A",
            **basic,
        },
        "addresses": [_ADDRESS],
        "taxonomies": taxonomies,
        "identifiers": [],
    }


_PT = "Physical Therapist"
_SAMPLE = _person(
    "1999999984",
    {"first_name": "JANE", "middle_name": "Q", "last_name": "SAMPLE", "credential": "PT, DPT", "sex": "F"},
    [_taxonomy("225100000X", _PT, "CO")],
    [
        {
            "type": "Other Name",
            "code": "5",
            "first_name": "JANE",
            "middle_name": "Q",
            "last_name": "FORMER",
            "prefix": "--",
            "suffix": "--",
        }
    ],
)
_TRAINER = _former(
    1999999992,
    {"first_name": "ALEX", "middle_name": "--", "last_name": "SPECIMEN", "credential": "ATC"},
    [_taxonomy("2255A2300X", "Athletic Trainer", "VA")],
)
_CLINIC = {
    **_person("1999999968", {}, [_taxonomy("261QP2000X", "Clinic/Center, Physical Therapy", None)]),
    "enumeration_type": "NPI-2",
    "basic": {
        "organization_name": "SPECIMEN CLINIC LLC",
        "organizational_subpart": "NO",
        "authorized_official_first_name": "JANE",
        "authorized_official_last_name": "SAMPLE",
        "authorized_official_telephone_number": "303-555-0100",
        "enumeration_date": "2014-02-26",
        "last_updated": "2021-04-25",
        "status": "A",
    },
}
# Out of service once and back since: such a record keeps both dates.
_REACTIVATED = _person(
    "1999999950",
    {
        "first_name": "PAT",
        "last_name": "O'EXAMPLE",
        "credential": "PT",
        "sex": "M",
        "deactivation_date": "2015-01-14",
        "reactivation_date": "2019-02-13",
    },
    [
        _taxonomy("225100000X", _PT, "MD", primary=False),
        _taxonomy("225100000X", _PT, "VA"),
        _taxonomy("2251X0800X", "Physical Therapist, Orthopedic", "VA", primary=False),
    ],
)
_RECORDS: Mapping[str, _Record] = {
    str(record["number"]): record for record in (_SAMPLE, _TRAINER, _CLINIC, _REACTIVATED)
}
_DEACTIVATED = frozenset({"1669463816", "1659781227", "1346326881"})


def answer(query: Mapping[str, str]) -> _Record:
    """The body NPPES would give to ``query``, always at HTTP 200."""
    if query.get("version") != "2.1":
        return _error("17", "version", "Unsupported Version")
    kind = query.get("enumeration_type", "")
    if kind not in {"", "NPI-1", "NPI-2"}:
        return _error("05", "enumeration_type", "Field contains special character(s) or wrong number of characters")
    number = query.get("number", "")
    if not number:
        return _missing_criteria(query)
    if not (len(number) == 10 and number.isascii() and number.isdigit()):
        return _error("06", "number", "NPI must be 10 digits")
    if number in _DEACTIVATED:
        return _error(
            "15",
            "number",
            f"CMS deactivated NPI {number}. The provider can no longer use this NPI. Our public registry does not "
            "display provider information about NPIs that are not in service.",
        )
    found = _RECORDS.get(number)
    results = [found] if found and kind in {"", found["enumeration_type"]} else []
    return {"result_count": len(results), "results": results}


def _missing_criteria(query: Mapping[str, str]) -> _Record:
    for code, field in (("07", "state"), ("09", "enumeration_type")):
        if field in query:
            return _error(code, field, f"Field {field} requires additional search criteria")
    return _error("04", "", "No valid search criteria provided")


def _error(number: str, field: str, description: str) -> _Record:
    return {"Errors": [{"description": description, "field": field, "number": number}]}
