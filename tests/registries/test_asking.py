from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.model.claim import Claim, Profession
from credentialing.model.finding import Reason
from credentialing.model.registration import RegisterAnswer, Standing
from credentialing.model.states import Outcome
from credentialing.registries.asking import KIND, compare
from tests.registries.claims import NOW, claim_of

GOOD = RegisterAnswer(
    registry="sandbox",
    number="OK-1",
    standing=Standing.REGISTERED,
    names=(("Amélie", "Nguyễn"),),
    professions=("physiotherapist",),
    jurisdictions=("AU-VIC",),
    registered_since=date(2015, 1, 15),
    expires_on=date(2027, 12, 31),
    dn_record=True,
    raw_sha256="a" * 64,
    request="https://register.example/1",
    source="Register",
)
CLAIM = claim_of("Amélie", "Nguyễn", registry="sandbox", number="OK-1")


def ends_in(answer: RegisterAnswer, claim: Claim = CLAIM) -> tuple[Outcome, list[str]]:
    finding = compare(answer, claim, NOW)
    return finding.outcome, [reason.code for reason in finding.reasons]


def test_a_person_in_good_standing_passes_with_evidence_and_facts() -> None:
    finding = compare(GOOD, CLAIM, NOW)
    assert (finding.kind, finding.subject, finding.outcome, finding.reasons) == (
        KIND,
        "sandbox:OK-1",
        Outcome.PASS,
        (),
    )
    assert finding.evidence is not None
    assert (finding.evidence.source, finding.evidence.retrieved_at, finding.evidence.sha256) == (
        "Register",
        NOW,
        "a" * 64,
    )
    assert finding.facts == {
        "registry": "sandbox",
        "number": "OK-1",
        "standing": "registered",
        "is_primary_source": True,
        "registered_since": "2015-01-15",
        "expires_on": "2027-12-31",
        "dn_record": True,
        "professions": ["physiotherapist"],
        "jurisdictions": ["AU-VIC"],
    }


@pytest.mark.parametrize(
    ("change", "outcome", "code"),
    [
        ({"standing": Standing.EXPIRED}, Outcome.FAIL, "registration.expired"),
        ({"standing": Standing.SUSPENDED}, Outcome.FAIL, "registration.suspended"),
        ({"standing": Standing.INACTIVE}, Outcome.FAIL, "registration.inactive"),
        ({"standing": Standing.INACTIVE, "names": ()}, Outcome.FAIL, "registration.inactive"),
        ({"standing": Standing.NOT_FOUND, "names": ()}, Outcome.FAIL, "registration.not_found"),
        ({"standing": Standing.CONDITIONS}, Outcome.INCONCLUSIVE, "registration.conditions"),
        ({"conditions": ("No needles.",)}, Outcome.INCONCLUSIVE, "registration.conditions"),
        ({"expires_on": date(2026, 11, 22)}, Outcome.FAIL, "registration.expired"),
        (
            {"expires_on": date(2026, 11, 22), "standing": Standing.CONDITIONS},
            Outcome.FAIL,
            "registration.expired",
        ),
        ({"professions": ("chiropractor",)}, Outcome.FAIL, "registration.wrong_profession"),
        ({"professions": ()}, Outcome.INCONCLUSIVE, "registration.profession_unclear"),
        ({"names": ()}, Outcome.INCONCLUSIVE, "identity.name_variant"),
        ({"names": (("Robin", "Otherwise"),)}, Outcome.FAIL, "identity.name_mismatch"),
        ({"names": (("Amelie", "Nguyễn"),)}, Outcome.INCONCLUSIVE, "identity.name_variant"),
    ],
)
def test_each_flaw_has_its_reason(change: dict[str, Any], outcome: Outcome, code: str) -> None:
    assert ends_in(replace(GOOD, **change)) == (outcome, [code])


def test_a_registration_holds_through_its_last_day() -> None:
    assert ends_in(replace(GOOD, expires_on=NOW.date())) == (Outcome.PASS, [])


def test_a_date_that_has_passed_shows_in_the_facts_whatever_the_register_says() -> None:
    finding = compare(replace(GOOD, expires_on=date(2026, 1, 1)), CLAIM, NOW)
    assert finding.facts["standing"] == "expired"


def test_conditions_are_quoted_for_whoever_decides() -> None:
    finding = compare(replace(GOOD, conditions=("Must not needle the thorax.",)), CLAIM, NOW)
    assert "Must not needle the thorax." in finding.reasons[0].detail


@pytest.mark.parametrize("standing", [Standing.REGISTERED, Standing.SUSPENDED, Standing.EXPIRED, Standing.CONDITIONS])
def test_of_somebody_elses_number_nothing_is_told_but_that_it_is(standing: Standing) -> None:
    answer = replace(GOOD, standing=standing, names=(("Robin", "Otherwise"),), conditions=("No needles.",))
    finding = compare(answer, CLAIM, NOW)
    assert finding.outcome is Outcome.FAIL
    assert [reason.code for reason in finding.reasons] == ["identity.name_mismatch"]
    told = repr(finding)
    assert "Robin" not in told
    assert "Otherwise" not in told
    assert "No needles" not in told


def test_a_former_name_in_the_register_passes_with_a_note() -> None:
    answer = replace(GOOD, names=(("Amélie", "Dupont"), ("Amélie", "Nguyễn")))
    assert ends_in(answer) == (Outcome.PASS, ["identity.former_name"])


def test_a_register_without_accents_says_nothing_by_leaving_them_out() -> None:
    answer = replace(GOOD, names=(("AMELIE", "NGUYEN"),), names_are_ascii=True)
    assert ends_in(answer) == (Outcome.PASS, [])


def test_any_of_several_professions_will_do() -> None:
    assert ends_in(replace(GOOD, professions=("chiropractor", "physiotherapist"))) == (Outcome.PASS, [])


def test_all_that_is_wrong_is_told_at_once() -> None:
    answer = replace(GOOD, standing=Standing.CONDITIONS, names=(("Amelie", "Nguyễn"),), professions=("osteopath",))
    assert ends_in(answer) == (
        Outcome.FAIL,
        ["registration.conditions", "identity.name_variant", "registration.wrong_profession"],
    )


@pytest.mark.parametrize(
    ("standing", "code", "outcome"),
    [
        (Standing.ASSISTED, "registry.assisted", Outcome.INCONCLUSIVE),
        (Standing.UNSETTLED, "registry.format_changed", Outcome.INCONCLUSIVE),
        (Standing.UNSETTLED, "registration.number_format", Outcome.FAIL),
        (Standing.UNSETTLED, "registry.unknown", Outcome.FAIL),
    ],
)
def test_what_was_not_answered_keeps_its_reason(standing: Standing, code: str, outcome: Outcome) -> None:
    assert ends_in(replace(GOOD, standing=standing, names=(), reasons=(Reason(code),))) == (outcome, [code])


@given(
    st.sampled_from(Standing),
    st.sampled_from([(), (("Amélie", "Nguyễn"),), (("Robin", "Otherwise"),), (("A", "Nguyen"),)]),
    st.sampled_from([None, date(2020, 1, 1), date(2030, 1, 1)]),
    st.sampled_from([(), ("physiotherapist",), ("osteopath",), ("wizard",)]),
    st.sampled_from([(), ("c",)]),
)
def test_only_the_whole_of_it_passes(
    standing: Standing,
    names: tuple[tuple[str, str], ...],
    expires_on: date | None,
    professions: tuple[str, ...],
    conditions: tuple[str, ...],
) -> None:
    whole = (
        standing is Standing.REGISTERED
        and names == GOOD.names
        and expires_on != date(2020, 1, 1)
        and professions == (Profession.PHYSIOTHERAPIST.value,)
        and not conditions
    )
    answer = replace(
        GOOD,
        standing=standing,
        names=names,
        expires_on=expires_on,
        professions=professions,
        conditions=conditions,
        reasons=(Reason("registry.assisted"),),
    )
    assert (compare(answer, CLAIM, NOW).outcome is Outcome.PASS) is whole
