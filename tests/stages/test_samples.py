"""The samples beside the project, through the real stages: the good one is issued, no bad one is, none is stuck."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from credentialing.model.claim import Name
from credentialing.model.states import SubmissionState as S
from tests.stages.ends import assert_ended
from tests.stages.house import House

SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
BAD = sorted(path.name for path in (SAMPLES / "bad").glob("*"))
pytestmark = pytest.mark.skipif(not SAMPLES.is_dir(), reason="../shared/samples is not here")


def test_the_good_certificate_is_issued(house: House) -> None:
    facts = json.loads((SAMPLES / "good/cert.json").read_text("utf-8"))
    given, _, family = facts["name"].partition(" ")
    claim = house.claim(name=Name(given, family))
    certification = replace(claim.certification, certificate_number="DN2026-267459", completed_on=date(2026, 5, 16))
    data = (SAMPLES / "good/cert.pdf").read_bytes()
    sub = house.submit(replace(claim, certification=certification), ("cert.pdf", data))
    house.work()
    assert_ended(house, sub, S.ISSUED)


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_ends_in_a_reason_and_the_worker_lives(house: House, name: str) -> None:
    claim = house.claim(name=Name("Zofia", "Wiśniewska-Müller"))
    certification = replace(claim.certification, certificate_number="DN2026-267459", completed_on=date(2026, 5, 16))
    data = (SAMPLES / "bad" / name).read_bytes()
    sub = house.submit(replace(claim, certification=certification), (name, data))
    house.work()
    assert house.broke == []
    assert house.state(sub) in {S.REJECTED, S.IN_REVIEW}
    assert_ended(house, sub, house.state(sub))
    assert [reason["code"] for reason in house.submission(sub).reasons if reason["code"].startswith("document.")]
    again = house.another()
    other = again.submit(again.claim())
    again.work()
    assert again.state(other) is S.ISSUED
