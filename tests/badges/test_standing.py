"""A badge is valid within its dates, and while a list that is to be believed does not withdraw it."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from credentialing.badges.compose import Issuer
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.proof import sign
from credentialing.badges.signing import SigningKey
from credentialing.badges.statuslist import suspension_entry
from credentialing.badges.verify import Conclusion, verify
from tests.badges.badgework import BASE, DAY, FACTS, ISSUED, ISSUER, KEY, NOW, OTHER_KEY, signed_list, world
from tests.badges.verdicts import BADGE, INVALID, TOKEN, UNKNOWN, UNSIGNED, VALID, conclude, failed, resigned

# -- dates and standing


@pytest.mark.parametrize(
    ("now", "good"),
    [
        (FACTS.valid_until, False),
        (FACTS.valid_until - timedelta(seconds=1), True),
        (ISSUED - timedelta(minutes=2), False),
    ],
)
def test_it_is_valid_within_its_dates_only(now: datetime, good: bool) -> None:
    verdict = conclude(BADGE, now, revocation=signed_list(start=now - DAY, end=now + DAY))
    assert verdict.is_valid is good
    assert failed(verdict) == ([] if good else ["dates"])


@pytest.mark.parametrize(
    "date",
    [
        "tomorrow",
        "Sunday the 1st of November",
        "2026-11-01",
        "2026-11-01T00:00:00.000",
        "9999-12-31T23:59:59-23:00",
        "2026-11-01T00:00:00",
        "2026-11-01 00:00:00Z",
    ],
)
def test_dates_without_a_time_and_zone_are_refused(date: str) -> None:
    assert failed(conclude(resigned(validFrom=date))) == ["dates"]


def test_a_badge_without_an_end_is_within_its_dates() -> None:
    endless = sign({name: value for name, value in UNSIGNED.items() if name != "validUntil"}, KEY, ISSUED)
    assert conclude(endless).is_valid


def test_a_revoked_badge_is_invalid_and_still_known_to_be_genuine() -> None:
    verdict = conclude(BADGE, revocation=signed_list(seats=[FACTS.seat]))
    assert failed(verdict) == ["standing"]
    assert "revoked" in verdict.sentence
    assert verdict.credential is not None
    assert conclude(BADGE, revocation=signed_list(seats=[FACTS.seat - 1, FACTS.seat + 1])).is_valid


def test_a_suspended_badge_is_invalid_for_whoever_knows_where_to_look() -> None:
    entry = suspension_entry(FACTS, ISSUER)
    on_hold = world(suspension=signed_list("suspension", [FACTS.seat], list_id="lst_7-suspension"))
    assert verify(BADGE, on_hold, NOW).is_valid
    assert "suspended" in verify(BADGE, on_hold, NOW, extra_status=[entry]).sentence
    assert verify(BADGE, world(), NOW, extra_status=[entry]).is_valid


EVIL = Issuer("Evil", BASE, "did:web:evil.example")


@pytest.mark.parametrize(
    "revocation",
    [
        signed_list(start=NOW - 2 * DAY, end=NOW - DAY),
        signed_list(end=NOW),
        signed_list(start=NOW + timedelta(hours=1)),
        signed_list("suspension"),
        signed_list(list_id="lst_8"),
        signed_list(issuer=EVIL),
        signed_list(issuer=EVIL, key=SigningKey.of(b"\x09" * 32, EVIL.did)),
        signed_list(key=OTHER_KEY),
        signed_list(key=SigningKey(OTHER_KEY.seed, KEY.id)),
        {**signed_list(), "proof": []},
        {**signed_list(), "type": ["VerifiableCredential"]},
        {**signed_list(), "type": "x"},
        {**signed_list(), "credentialSubject": "x"},
        {**signed_list(), "credentialSubject": {"type": "BitstringStatusList"}},
        {**signed_list(), "validUntil": "soon"},
        sign({**{k: v for k, v in signed_list().items() if k != "proof"}, "validUntil": "soon"}, KEY, NOW),
        signed_list(key=SigningKey.of(b"\x09" * 32, EVIL.did)),
        BADGE,
        b"",
        b"{",
        b"\x89PNG",
    ],
)
def test_a_status_list_that_is_not_to_be_believed_fails_the_badge(revocation: Any) -> None:
    assert failed(conclude(BADGE, revocation=revocation)) == ["standing"]
    assert failed(conclude(TOKEN, revocation=revocation)) == ["standing"]


def test_a_status_list_may_itself_be_a_token() -> None:
    unsigned = {name: value for name, value in signed_list().items() if name != "proof"}
    assert conclude(BADGE, revocation=sign_jwt(unsigned, KEY)).is_valid
    assert not conclude(BADGE, revocation=sign_jwt(unsigned, SigningKey(OTHER_KEY.seed, KEY.id))).is_valid


@pytest.mark.parametrize("missing", ["did", "revocation"])
def test_what_cannot_be_looked_at_counts_neither_for_nor_against(missing: str) -> None:
    for given_form in (BADGE, TOKEN):
        verdict = verify(given_form, world(**{missing: None}), NOW)
        assert verdict.conclusion is UNKNOWN
        assert not verdict.is_valid
        assert failed(verdict) == []
        assert verdict.sentence.startswith("Do not rely on this badge yet.")


ENTRY = UNSIGNED["credentialStatus"]


@pytest.mark.parametrize(
    ("entry", "conclusion"),
    [
        ({**ENTRY, "statusPurpose": "message"}, VALID),
        ([ENTRY, {**ENTRY, "id": f"{BASE}/x", "statusPurpose": "refresh"}], VALID),
        ({"id": f"{BASE}/x", "type": "1EdTechRevocationList"}, UNKNOWN),
        ({**ENTRY, "statusListIndex": "-1"}, INVALID),
        ({**ENTRY, "statusListIndex": "999999"}, INVALID),
        ({**ENTRY, "statusListIndex": "٣"}, INVALID),
        ({**ENTRY, "statusListIndex": 7}, INVALID),
        ({**ENTRY, "statusSize": 2}, INVALID),
        ({**ENTRY, "statusPurpose": ["revocation"]}, INVALID),
        ({**ENTRY, "statusListCredential": "urn:uuid:106d3e49-abe0-5b1e-b9f4-2368d827d345"}, INVALID),
        (f"{BASE}/status", INVALID),
    ],
)
def test_status_entries_of_every_kind_have_an_answer(entry: Any, conclusion: Conclusion) -> None:
    assert conclude(resigned(credentialStatus=entry)).conclusion is conclusion
