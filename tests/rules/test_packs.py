import csv
import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from credentialing.model.claim import Profession
from credentialing.model.errors import Misconfigured
from credentialing.rules.rule import Confidence, RecordKind, Rule, Status
from credentialing.rules.shelf import check_entry, find_rule, pack_for, places, read_pack, shelf
from tests.rules.cases import TODAY

RULES = [rule for pack in shelf() for rule in pack.rules]
DOMAIN = Path(__file__).parents[2].parent / "shared" / "domain" / "dn_rules.csv"
WORDS = {
    "PT": ["physiotherapist"],
    "AT": ["athletic_trainer"],
    "OT": ["occupational_therapist"],
    "DC": ["chiropractor"],
    "OT/AT": ["occupational_therapist", "athletic_trainer"],
    "Massage therapist": ["massage_therapist"],
    "Physiotherapist": ["physiotherapist"],
    "Physiotherapist (Ahpra)": ["physiotherapist"],
    "Physiotherapist (HCPC)": ["physiotherapist"],
    "Physical therapist": ["physiotherapist"],
    "Myotherapist (not Ahpra)": ["myotherapist"],
    "Myotherapist/massage therapist": ["myotherapist", "massage_therapist"],
    "Non-registered practitioner": ["myotherapist", "massage_therapist"],
    "Osteopath/chiropractor/sports therapist": ["osteopath", "chiropractor", "sports_therapist"],
}
SMALL = """
id = "us"
version = "1"
review_by = 2027-01-01
[registers.physiotherapist]
[sources.law]
citation = "A law"
confidence = "A"
as_of = "2026"
[[rules]]
id = "US.physiotherapist.2026"
jurisdiction = "US"
profession = "physiotherapist"
status = "silent"
sources = ["law"]
"""


def test_every_rule_has_a_source_a_date_and_a_name_that_says_what_it_is() -> None:
    for rule in RULES:
        assert rule.citation, rule.id
        assert re.match(r"\d{4}", rule.as_of), rule.id
        assert re.fullmatch(rf"{re.escape(rule.jurisdiction)}\.{rule.profession.value}\.\d{{4}}", rule.id)
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_every_pack_is_in_the_manifest() -> None:
    folder = files("credentialing.rules").joinpath("packs")
    assert {pack.id for pack in shelf()} == {
        entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name != "manifest.toml"
    }


def test_no_number_from_memory_can_settle_anything() -> None:
    for rule in RULES:
        asked = {name for name in ("total_hours", "in_person_hours", "exams") if getattr(rule.requires, name)}
        if rule.from_memory and rule.status is Status.ALLOWED_RULES:
            assert asked <= rule.requires.unconfirmed, rule.id


@pytest.mark.skipif(not DOMAIN.exists(), reason="../shared/domain/dn_rules.csv is not here")
def test_the_packs_say_what_the_survey_of_the_law_says() -> None:
    with DOMAIN.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    compared = 0
    for row in rows:
        place = row["jurisdiction"].removesuffix("-*")
        for profession in WORDS[row["profession"]]:
            _compare(row, place, Profession(profession))
            compared += 1
    assert compared >= len(rows)


def _compare(row: dict[str, str], place: str, profession: Profession) -> None:
    pack = pack_for(shelf(), place)
    assert pack
    rule = find_rule(pack, profession, place, TODAY)
    assert rule, (place, profession)
    assert rule.jurisdiction == place, (place, profession)
    needs = rule.requires
    assert rule.status.value == row["status"], rule.id
    assert rule.board_record.kind.value == row["dn_record_model"], rule.id
    assert {each.confidence.value for each in rule.sources} >= set(row["confidence"].split("/")), rule.id
    nominal = needs.units[0].nominal_hours if needs.units else None
    total = needs.total_hours or rule.guideline.total_hours
    if rule.id != "AU-ACT.myotherapist.2025" and rule.id != "AU-NSW.myotherapist.2022":
        assert total == _leading(row["total_hours"]) or nominal == _leading(row["total_hours"]), rule.id
    if "contact days" not in row["in_person_hours"]:  # days are not hours, and the claim counts hours
        in_person = needs.in_person_hours or rule.guideline.in_person_hours
        assert in_person == _leading(row["in_person_hours"]), rule.id
    assert needs.years_registered == _leading(row["years_practice"]), rule.id
    assert needs.sessions == _leading(row["supervised_sessions"]), rule.id
    before = _leading(row["hours_before_practice"])
    if before is not None:
        assert before == (rule.provisional.after_hours if rule.provisional else needs.total_hours), rule.id
    if row["exam"] and rule.status is Status.ALLOWED_RULES:
        assert needs.exams, rule.id
    if "hands-on" in row["in_person_hours"] and not needs.in_person_hours:
        assert needs.hands_on, rule.id


def _leading(text: str) -> float | None:
    found = re.match(r"\d+", text)
    return float(found[0]) if found else None


def test_a_place_falls_back_to_its_country_and_no_further() -> None:
    assert places("au-vic ") == ("AU-VIC", "AU")
    assert places("GB") == ("GB",)
    assert _rule("AU-VIC", Profession.MYOTHERAPIST).id == "AU.myotherapist.2025"
    assert _rule("AU-ACT", Profession.MYOTHERAPIST).board_record.kind is RecordKind.BOARD_REGISTRATION
    assert _rule("US-TX", Profession.MASSAGE_THERAPIST).status is Status.PROHIBITED


def test_a_local_rule_adds_to_the_one_it_extends() -> None:
    act, base = _rule("AU-ACT", Profession.MYOTHERAPIST), _rule("AU", Profession.MYOTHERAPIST)
    assert act.requires == base.requires
    assert set(base.sources) < set(act.sources)
    assert act.registers == base.registers


def _rule(place: str, profession: Profession) -> Rule:
    pack = pack_for(shelf(), place)
    assert pack
    rule = find_rule(pack, profession, place, TODAY)
    assert rule
    return rule


def test_a_later_rule_supersedes_from_its_first_day() -> None:
    later = SMALL + SMALL[SMALL.index("[[rules]]") :].replace(".2026", ".2027").replace("silent", "prohibited")
    pack = read_pack(later + "effective = 2027-01-01\n")
    before, after = (
        find_rule(pack, Profession.PHYSIOTHERAPIST, "US-TX", day) for day in (date(2026, 12, 31), date(2027, 1, 1))
    )
    assert before
    assert after
    assert (before.status, after.status) == (Status.SILENT, Status.PROHIBITED)


def test_a_rule_of_the_future_is_no_rule_yet() -> None:
    pack = read_pack(SMALL + "effective = 2027-01-01\n")
    assert find_rule(pack, Profession.PHYSIOTHERAPIST, "US", TODAY) is None


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('id = "us"', "id = ", "cannot be read"),
        ('version = "1"', "", "cannot be read"),
        ('confidence = "A"', 'confidence = "D"', "cannot be read"),
        ('as_of = "2026"', 'as_of = "lately"', "lately"),
        ('sources = ["law"]', "sources = []", "needs a source"),
        ('sources = ["law"]', 'sources = ["rumour"]', "rumour"),
        ('status = "silent"', 'status = "fine"', "US.physiotherapist.2026"),
        ('status = "silent"', 'status = "silent"\nhours = 3', "hours"),
        ('status = "silent"', 'status = "silent"\nrequires = { hours = 3 }', "hours"),
        ('status = "silent"', 'status = "silent"\nrequires = { unconfirmed = ["hours"] }', "names no requirement"),
        ('status = "silent"', 'status = "silent"\nextends = "US.none"', "US.none"),
    ],
)
def test_a_damaged_pack_is_refused_by_name(old: str, new: str, named: str) -> None:
    with pytest.raises(Misconfigured, match=re.escape(named)):
        read_pack(SMALL.replace(old, new, 1))


def test_a_rule_that_stands_twice_is_refused() -> None:
    with pytest.raises(Misconfigured, match="twice"):
        read_pack(SMALL + SMALL[SMALL.index("[[rules]]") :])


def test_a_pack_that_changed_without_a_new_line_in_the_manifest_is_refused() -> None:
    pack = read_pack(SMALL)
    check_entry(pack, "us", {"version": "1", "sha256": pack.sha256})
    edited = read_pack(SMALL.replace("silent", "allowed_no_numeric"))
    with pytest.raises(Misconfigured, match=edited.sha256):
        check_entry(edited, "us", {"version": "1", "sha256": pack.sha256})


def test_confidence_is_one_letter_a_source() -> None:
    assert {source.confidence for rule in RULES for source in rule.sources} == set(Confidence)
