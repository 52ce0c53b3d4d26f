import hashlib
import hmac
import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from types import MappingProxyType

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from credentialing.audit.leaf import MAX_LEAF_BYTES, check_leaf, commitment, make_leaf
from credentialing.model.event import Actor, Event
from credentialing.model.states import Mode

SALT = bytes(range(32))
EVENT = Event(
    id="evt_0000000000000000000000000a",
    type="submission.moved",
    object_id="sub_0000000000000000000000000b",
    actor=Actor("worker:checks", None),
    tenant="org_0000000000000000000000000c",
    mode=Mode.LIVE,
    at=datetime(2026, 3, 1, 12, 30, tzinfo=UTC),
    before="checking",
    after="approved",
    object_version=4,
    data={"reason": "all checks passed", "check_versions": {"name_matches": "2"}},
)
LEAF = make_leaf(EVENT, SALT)


def test_a_leaf_shows_the_public_facts_and_commits_to_the_rest() -> None:
    def seal(value: object) -> str:
        return hmac.new(SALT, rfc8785.dumps(value), hashlib.sha256).hexdigest()  # type: ignore[arg-type]

    assert json.loads(LEAF) == {
        "v": 1,
        "id": EVENT.id,
        "ts": "2026-03-01T12:30:00.000000Z",
        "type": "submission.moved",
        "mode": "live",
        "actor": {"id": "worker:checks", "organisation": None},
        "tenant": EVENT.tenant,
        "object": {"id": EVENT.object_id, "version": 4},
        "check_versions": {"name_matches": "2"},
        "subject_commit": seal(EVENT.data),
        "before_commit": seal(["before", "checking"]),
        "after_commit": seal(["after", "approved"]),
    }
    assert rfc8785.dumps(json.loads(LEAF)) == LEAF
    assert b"all checks passed" not in LEAF
    assert check_leaf(LEAF, EVENT, SALT) is None


def test_an_event_without_states_has_no_commitments_to_them() -> None:
    leaf = make_leaf(replace(EVENT, before=None, after=None, data={}), SALT)
    told = json.loads(leaf)
    assert (told["before_commit"], told["after_commit"], told["check_versions"]) == (None, None, {})


def test_equal_states_do_not_show_equal_commitments() -> None:
    told = json.loads(make_leaf(replace(EVENT, before="issued", after="issued"), SALT))
    assert told["before_commit"] != told["after_commit"]


EDITS: dict[str, dict[str, object]] = {
    "id": {"id": "evt_other"},
    "type": {"type": "submission.left"},
    "mode": {"mode": Mode.TEST},
    "ts": {"at": EVENT.at + timedelta(microseconds=1)},
    "actor": {"actor": Actor("key_other", None)},
    "actor of": {"actor": Actor("worker:checks", "org_other")},
    "tenant": {"tenant": None},
    "object": {"object_id": "sub_other"},
    "object version": {"object_version": 5},
    "check_versions": {"data": {**EVENT.data, "check_versions": {"name_matches": "3"}}},
    "subject_commit": {"data": {**EVENT.data, "reason": "all checks failed"}},
    "before_commit": {"before": "queued"},
    "before_commit gone": {"before": None},
    "after_commit": {"after": "rejected"},
    "after_commit gone": {"after": None},
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_to_any_field_is_told_by_name(edit: str) -> None:
    problem = check_leaf(LEAF, replace(EVENT, **EDITS[edit]), SALT)  # type: ignore[arg-type]
    assert problem is not None
    assert problem.startswith(f"{edit.split(maxsplit=1)[0]} disagrees: the leaf says ")


def test_every_field_of_an_event_is_covered() -> None:
    assert {name for edit in EDITS.values() for name in edit} == {*Event.__dataclass_fields__}


def test_another_salt_disagrees() -> None:
    assert "subject_commit disagrees" in str(check_leaf(LEAF, EVENT, bytes(32)))


@pytest.mark.parametrize(
    ("leaf", "problem"),
    [
        (b"", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "not a JSON object"),
        (b"{}", "the leaf lacks v"),
        (LEAF + b" ", "not canonical"),
        (LEAF.replace(b'"v":1', b'"v":true'), "v disagrees"),
        (LEAF.replace(b'"v":1', b'"v":1.0'), "v disagrees"),
        (LEAF.replace(b'"v":1', b'"v":1,"v":1'), "not canonical"),
        (LEAF.replace(b'"v":1', b'"v":1,"w":1'), "no leaf has: w"),
        (LEAF.replace(b'"v":1', b'"v":1,"w":NaN'), "no leaf has: w"),
    ],
)
def test_what_is_not_a_leaf_is_told(leaf: bytes, problem: str) -> None:
    assert problem in str(check_leaf(leaf, EVENT, SALT))


def test_after_erasure_the_public_facts_still_have_to_agree() -> None:
    erased = replace(EVENT, data={}, before=None, after=None)
    assert check_leaf(LEAF, erased, None) is None
    assert "type disagrees" in str(check_leaf(LEAF, replace(erased, type="x.y"), None))


def test_after_erasure_a_leaf_still_has_to_be_whole_and_canonical() -> None:
    told = json.loads(LEAF)
    lacking = rfc8785.dumps({name: value for name, value in told.items() if name != "after_commit"})
    assert check_leaf(lacking, EVENT, None) == "the leaf lacks after_commit"
    assert check_leaf(LEAF + b"\n", EVENT, None) == "the leaf is not canonical JSON (RFC 8785)"
    unwritable = json.dumps({**told, "after_commit": float("nan")}).encode()
    assert check_leaf(unwritable, EVENT, None) == "the leaf cannot be written canonically (RFC 8785)"


class Word(StrEnum):
    ONE = "one"


def test_mappings_sequences_and_named_strings_are_sealed_as_the_json_they_become() -> None:
    fancy = replace(EVENT, before=Word.ONE, data=MappingProxyType({Word.ONE: (Word.ONE, None, True, 1.0, -0.0)}))
    plain = replace(EVENT, before="one", data={"one": ["one", None, True, 1, 0]})
    assert make_leaf(fancy, SALT) == make_leaf(plain, SALT)


def test_the_same_moment_in_another_zone_is_the_same_leaf() -> None:
    elsewhere = EVENT.at.astimezone(timezone(timedelta(hours=-5)))
    assert make_leaf(replace(EVENT, at=elsewhere), SALT) == LEAF


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(st.characters(codec="utf-8")), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(st.characters(codec="utf-8")), JSON, max_size=5))
def test_any_json_survives_a_json_column_and_still_agrees(data: dict[str, object]) -> None:
    event = replace(EVENT, data=data)
    assert check_leaf(make_leaf(event, SALT), replace(event, data=json.loads(json.dumps(data))), SALT) is None


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"data": {"x": 2**53}}, "write it as text"),
        ({"data": {"x": float("nan")}}, "write it as text"),
        ({"data": {"x": float("inf")}}, "write it as text"),
        ({"data": {"x": EVENT.at}}, "datetime is not JSON"),
        ({"data": {"x": b"bytes"}}, "bytes is not JSON"),
        ({"data": {1: "x"}}, "1 is not text"),
        ({"data": {"x": "\ud800"}}, "UTF-8"),
        ({"at": EVENT.at.replace(tzinfo=None)}, "time zone"),
        ({"at": datetime.min.replace(tzinfo=timezone(timedelta(hours=5)))}, "calendar"),
        ({"data": {"check_versions": {"x": "y" * MAX_LEAF_BYTES}}}, "the log takes 65535"),
    ],
)
def test_an_event_that_cannot_be_sealed_is_refused_and_agrees_with_no_leaf(change: dict[str, object], why: str) -> None:
    event = replace(EVENT, **change)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match=why):
        make_leaf(event, SALT)
    assert check_leaf(LEAF, event, SALT) is not None


def test_a_leaf_may_have_65535_bytes() -> None:
    room = MAX_LEAF_BYTES - len(make_leaf(replace(EVENT, data={"check_versions": {"x": ""}}), SALT))
    assert len(make_leaf(replace(EVENT, data={"check_versions": {"x": "y" * room}}), SALT)) == MAX_LEAF_BYTES


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_salt_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        commitment(bytes(length), b"value")


def test_a_commitment_is_hmac_sha256() -> None:
    assert commitment(SALT, b"value") == hmac.new(SALT, b"value", hashlib.sha256).hexdigest()
