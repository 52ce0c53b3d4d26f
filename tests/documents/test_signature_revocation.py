"""Every word against a signer counts, by the time that a trusted stamp proves."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from asn1crypto.core import GeneralizedTime
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec

from credentialing.documents.reading.model import SignatureSeen, SignatureVerdict
from credentialing.documents.reading.signatures import read_signatures
from tests.documents.hostile import honest
from tests.documents.pki import DAY, NOW, Holder, House, carrying, stamper_under

VALID, INVALID, UNKNOWN = SignatureVerdict.VALID, SignatureVerdict.INVALID, SignatureVerdict.UNKNOWN
Reason = x509.ReasonFlags
THEN = NOW - 100 * DAY


@pytest.fixture(scope="module")
def house() -> House:
    return House()


@pytest.fixture(scope="module")
def stamped(house: House) -> bytes:
    return house.stamp(honest(), THEN)


@pytest.fixture(scope="module")
def expired(house: House) -> Holder:
    return Holder("Old Seal", house.ca, ends=NOW - 30 * DAY)


def read(house: House, data: bytes, lists: Sequence[bytes] | None = None, now: datetime = NOW) -> SignatureSeen:
    (seen,) = read_signatures(data, (house.root.der,), house.lists if lists is None else tuple(lists), now)
    return seen


def scope(**which: Any) -> x509.IssuingDistributionPoint:
    nothing = {
        "full_name": None, "relative_name": None, "only_contains_user_certs": False, "only_contains_ca_certs": False,
        "only_some_reasons": None, "indirect_crl": False, "only_contains_attribute_certs": False,
    }  # fmt: skip
    return x509.IssuingDistributionPoint(**{**nothing, **which})


def kept_from(when: datetime) -> x509.UnrecognizedExtension:
    """The expiredCertsOnCRL of a list."""
    return x509.UnrecognizedExtension(x509.ObjectIdentifier("2.5.29.60"), GeneralizedTime(when).dump())


def test_a_good_answer_in_the_file_does_not_beat_the_body_s_list(house: House) -> None:
    seal = Holder("Seal", house.ca, names_responder=True)
    data = carrying(house.sign(honest(), seal), answers=[house.ca.answer(seal, starts=NOW - 8 * DAY)])
    theft = house.ca.crl(seal.revoked(NOW - 3 * DAY, Reason.key_compromise))

    assert read(house, data).verdict is VALID
    assert read(house, data, [house.lists[0]]).verdict is VALID
    seen = read(house, data, [house.lists[0], theft])
    assert (seen.verdict, "revoked on 2026-11-20" in seen.detail) == (INVALID, True)


@pytest.mark.parametrize("names_responder", [True, False])
def test_a_revoked_answer_in_the_file_counts_whether_or_not_the_certificate_names_a_responder(
    house: House, *, names_responder: bool
) -> None:
    seal = Holder("Seal", house.ca, names_responder=names_responder)
    data = carrying(house.sign(honest(), seal), answers=[house.ca.answer(seal, revoked=NOW - 5 * DAY)])

    assert read(house, data).verdict is INVALID


def test_a_stamp_of_a_revoked_stamper_proves_nothing(house: House, stamped: bytes) -> None:
    lists = [house.root.crl(house.stamper.revoked(NOW - 5 * DAY)), house.lists[1]]

    seen = read(house, stamped, lists)

    assert (seen.verdict, seen.time_proved) == (UNKNOWN, False)
    assert "time stamp" in seen.detail


def test_a_good_answer_about_the_stamper_does_not_beat_the_list(house: House) -> None:
    stamper = stamper_under(house.root, names_responder=True)
    signed = carrying(house.sign(honest(), when=THEN, stamper=stamper), answers=[house.root.answer(stamper)])
    lists = [house.root.crl(stamper.revoked(NOW - 5 * DAY)), house.lists[1]]

    assert read(house, signed).verdict is VALID
    assert read(house, signed, lists).verdict is UNKNOWN


@pytest.mark.parametrize(
    ("reason", "unusable_since", "verdict"),
    [
        (None, None, VALID),
        (Reason.superseded, None, VALID),
        (Reason.cessation_of_operation, None, VALID),
        (Reason.superseded, THEN + DAY, VALID),
        (None, THEN - DAY, UNKNOWN),
        (Reason.cessation_of_operation, THEN - DAY, UNKNOWN),
        (Reason.key_compromise, None, UNKNOWN),
        (Reason.ca_compromise, None, UNKNOWN),
        (Reason.aa_compromise, None, UNKNOWN),
        (Reason.certificate_hold, None, UNKNOWN),
    ],
)
def test_a_stamp_before_the_revocation_holds_unless_the_key_may_have_been_stolen_by_then(
    house: House, stamped: bytes, reason: Reason | None, unusable_since: datetime | None, verdict: SignatureVerdict
) -> None:
    entry = house.seal.revoked(THEN + 50 * DAY, reason, unusable_since=unusable_since)

    seen = read(house, stamped, [house.lists[0], house.ca.crl(entry)])

    assert (seen.verdict, seen.time_proved) == (verdict, True)
    assert "2026-08-15" in seen.detail or verdict is not VALID


@pytest.mark.parametrize(
    ("reason", "verdict"), [(None, INVALID), (Reason.superseded, INVALID), (Reason.certificate_hold, UNKNOWN)]
)
def test_without_a_stamp_or_with_a_later_one_a_revoked_signer_is_refused(
    house: House, stamped: bytes, reason: Reason | None, verdict: SignatureVerdict
) -> None:
    after = read(house, stamped, [house.lists[0], house.ca.crl(house.seal.revoked(THEN - DAY, reason))])
    entry = house.seal.revoked(THEN + 50 * DAY, reason)
    unproved = read(house, house.sign(honest(), when=THEN), [house.lists[0], house.ca.crl(entry)])

    assert (after.verdict, unproved.verdict) == (verdict, verdict)
    assert verdict is UNKNOWN or "before the time stamp of" in after.detail
    assert verdict is UNKNOWN or "no trusted time stamp proves" in unproved.detail


def test_an_authority_s_revocation_is_weighed_like_the_signer_s(house: House, stamped: bytes) -> None:
    def by_root(when: datetime, reason: Reason) -> SignatureVerdict:
        return read(house, stamped, [house.root.crl(house.ca.revoked(when, reason)), house.lists[1]]).verdict

    assert by_root(THEN - DAY, Reason.superseded) is INVALID
    assert by_root(THEN + DAY, Reason.ca_compromise) is UNKNOWN


def test_a_list_that_does_not_verify_refuses_nobody_but_is_no_reason_to_accept(house: House) -> None:
    forged = house.ca.crl(house.seal.revoked(NOW - 5 * DAY), key=ec.generate_private_key(ec.SECP256R1()))

    seen = read(house, house.sign(honest()), [*house.lists, forged])

    assert (seen.verdict, "revoked on 2026-11-18" in seen.detail) == (UNKNOWN, True)


def test_a_list_made_after_the_signer_ran_out_does_not_tell_of_it(house: House, expired: Holder) -> None:
    seen = read(house, house.stamp(honest(), THEN, expired))

    assert (seen.verdict, seen.time_proved) == (UNKNOWN, True)
    assert "made later" in seen.detail


@pytest.mark.parametrize(
    ("keeps_from", "verdict"), [(NOW - 60 * DAY, VALID), (NOW - 30 * DAY, VALID), (NOW - 29 * DAY, UNKNOWN)]
)
def test_a_list_that_keeps_expired_entries_tells_of_them(
    house: House, expired: Holder, keeps_from: datetime, verdict: SignatureVerdict
) -> None:
    lists = [house.lists[0], house.ca.crl(extensions=[kept_from(keeps_from)])]

    assert read(house, house.stamp(honest(), THEN, expired), lists).verdict is verdict


def test_a_list_from_when_the_signer_was_valid_tells_of_it(house: House, expired: Holder) -> None:
    data = house.stamp(honest(), THEN, expired)
    dates: dict[str, Any] = {"starts": THEN - DAY, "ends": THEN + 9 * DAY}

    clean = read(house, carrying(data, lists=[house.ca.crl(**dates)]))
    revoked = read(house, carrying(data, lists=[house.ca.crl(expired.revoked(THEN - 50 * DAY), **dates)]))

    assert (clean.verdict, revoked.verdict) == (VALID, INVALID)
    assert "by time stamp on 2026-08-15" in clean.detail


def test_a_list_that_ran_out_does_not_tell_of_a_signer_in_force_whatever_a_stamp_proves(
    house: House, stamped: bytes
) -> None:
    old = house.ca.crl(starts=THEN - DAY, ends=THEN + 9 * DAY)

    seen = read(house, carrying(stamped, lists=[old]), [house.lists[0]])

    assert (seen.verdict, seen.time_proved, "ran out on 2026-08-24" in seen.detail) == (UNKNOWN, True, True)


def test_an_answer_made_after_the_signer_ran_out_does_not_tell_of_it(house: House) -> None:
    seal = Holder("Old Seal", house.ca, ends=NOW - 30 * DAY, names_responder=True)
    data = house.stamp(honest(), THEN, seal)
    late, early = (house.ca.answer(seal, starts=each) for each in (NOW - DAY, NOW - 31 * DAY))

    assert read(house, carrying(data, answers=[late]), [house.lists[0]]).verdict is UNKNOWN
    assert read(house, carrying(data, answers=[early]), [house.lists[0]]).verdict is VALID


@pytest.mark.parametrize(
    ("when", "is_stamped", "says"),
    [
        (THEN, False, "no trusted time stamp proves"),
        (NOW - 5 * DAY, True, "had run out on 2026-10-24, before the time stamp of 2026-11-18"),
    ],
)
def test_of_a_signer_that_ran_out_is_told_what_a_stamp_proves(
    house: House, expired: Holder, when: datetime, is_stamped: bool, says: str
) -> None:
    signed = house.stamp(honest(), when, expired) if is_stamped else house.sign(honest(), expired, when=when)

    seen = read(house, signed)

    assert (seen.verdict, says in seen.detail) == (UNKNOWN, True), seen.detail


def test_what_is_the_matter_with_the_lists_is_told(house: House) -> None:
    data = house.sign(honest())
    week = timedelta(days=7)
    told = {
        "no list was given": [],
        "none of the lists at hand is by its issuer, “Body CA”": [house.lists[0]],
        "ran out on 2026-11-16": [house.lists[0], house.ca.crl(starts=NOW - 2 * week, ends=NOW - week)],
        "is dated in the future": [house.lists[0], house.ca.crl(starts=NOW + DAY)],
        "is not signed with the issuer's key": [
            house.lists[0], house.ca.crl(key=ec.generate_private_key(ec.SECP256R1()))
        ],
        "is of other certificates": [house.lists[0], house.ca.crl(extensions=[scope(only_contains_ca_certs=True)])],
        "some reasons": [
            house.lists[0],
            house.ca.crl(extensions=[scope(only_some_reasons=frozenset([Reason.key_compromise]))]),
        ],
        "changes only": [house.lists[0], house.ca.crl(extensions=[x509.DeltaCRLIndicator(1)])],
    }  # fmt: skip
    for says, lists in told.items():
        seen = read(house, data, lists)
        assert (seen.verdict, says in seen.detail) == (UNKNOWN, True), (says, seen.detail)
        assert ("no list was given" in seen.detail) is not bool(lists)


def test_a_list_of_users_alone_settles_a_signer(house: House) -> None:
    lists = [house.lists[0], house.ca.crl(extensions=[scope(only_contains_user_certs=True)])]

    assert read(house, house.sign(honest()), lists).verdict is VALID
