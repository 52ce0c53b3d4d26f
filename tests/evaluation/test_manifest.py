import json
from datetime import date
from pathlib import Path

import pytest

from bench.evaluation.manifest import Kind, Verdict, read_manifest

CLAIM = {
    "given": "Ms Janet",
    "family": "Slater",
    "number": "DN-1",
    "issued": "2024-04-13",
    "hours": 60,
    "course": "Dry Needling Refresher",
    "body": "Rowan Physio Education",
    "expires": "2027-04-13",
}
ROW = {"id": 7, "file": "a.pdf", "kind": "pdf", "label": "accept", "perturb": "title", "claim": CLAIM}


def corpus(tmp_path: Path, *lines: str) -> Path:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-")
    (tmp_path / "manifest.jsonl").write_text("\n".join(lines), "utf-8")
    return tmp_path


def test_a_pair_is_read_with_fields_it_does_not_know_and_without_optional_ones(tmp_path: Path) -> None:
    claim = {key: CLAIM[key] for key in ("given", "family", "number", "issued", "hours")} | {"expires": None}
    sparse = {"file": "a.pdf", "kind": "pdf", "label": "review", "level": None, "sha256": "ab", "claim": claim}
    pairs, bad = read_manifest(corpus(tmp_path, json.dumps(ROW), "", json.dumps(sparse)))
    assert bad == []
    full, bare = pairs
    assert (full.id, full.kind, full.label, full.perturb) == ("7", Kind.PDF, Verdict.ACCEPT, "title")
    assert (full.claim.issued, full.claim.hours, full.claim.expires) == (date(2024, 4, 13), 60.0, date(2027, 4, 13))
    assert (bare.id, bare.perturb, bare.claim.body, bare.claim.course) == ("a.pdf", "unnamed", "", "")


def test_one_name_may_stand_under_either_key(tmp_path: Path) -> None:
    mononyms = [
        {**ROW, "id": at, "claim": {**CLAIM, "given": given, "family": family}}
        for at, (given, family) in enumerate([("", "Sukarjo"), ("Sukarjo", ""), ("Sukarjo", None)])
    ]
    pairs, bad = read_manifest(corpus(tmp_path, *map(json.dumps, mononyms)))
    assert (len(pairs), bad) == (3, [])


def test_a_claim_may_say_when_the_course_was_completed_beside_when_it_was_issued(tmp_path: Path) -> None:
    claims: list[dict[str, object]] = [{**CLAIM, "completed": day} for day in ("2024-04-11", None, "")]
    rows = [{**ROW, "id": at, "claim": claim} for at, claim in enumerate([*claims, CLAIM])]
    pairs, bad = read_manifest(corpus(tmp_path, *map(json.dumps, rows)))
    assert bad == []
    assert [pair.claim.completed for pair in pairs] == [date(2024, 4, 11), None, None, None]
    assert {pair.claim.issued for pair in pairs} == {date(2024, 4, 13)}


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("{", "not JSON"),
        ("[]", "not an object"),
        (json.dumps({**ROW, "claim": None}), "claim is missing"),
        (json.dumps({**ROW, "kind": "fax"}), "kind is 'fax', not one of pdf, scan, photo"),
        (json.dumps({**ROW, "label": 1}), "label is 1"),
        (json.dumps({**ROW, "file": "b.pdf"}), "there is no file 'b.pdf'"),
        (json.dumps({**ROW, "file": "../a.pdf"}), "outside the corpus"),
        (json.dumps({**ROW, "file": ""}), "file is missing"),
        (json.dumps({**ROW, "claim": {**CLAIM, "issued": "13/04/2024"}}), "issued is '13/04/2024', not a date"),
        (json.dumps({**ROW, "claim": {**CLAIM, "completed": "11/04/2024"}}), "completed is '11/04/2024', not a date"),
        (json.dumps({**ROW, "claim": {**CLAIM, "hours": "60"}}), "hours is '60', not a number"),
        (json.dumps({**ROW, "claim": {**CLAIM, "given": "", "family": ""}}), "family is missing"),
        (json.dumps({**ROW, "claim": {**CLAIM, "former": "Moore"}}), "former is no list"),
        (json.dumps(ROW), "the id 7 was used before"),
    ],
)
def test_a_malformed_line_is_skipped_and_named(tmp_path: Path, line: str, why: str) -> None:
    pairs, (bad,) = read_manifest(corpus(tmp_path, json.dumps(ROW), line))
    assert [pair.id for pair in pairs] == ["7"]
    assert bad.number == 2
    assert why in bad.why


def test_without_a_manifest_nothing_is_guessed(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_manifest(tmp_path)
