"""A signer under a registered root must be for documents, strong, and sign at a time that can be."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from credentialing.documents.reading.model import SignatureSeen, SignatureVerdict
from credentialing.documents.reading.signatures import read_signatures
from tests.documents.hostile import honest
from tests.documents.pki import DAY, NOW, Holder, House, sign

VALID, UNKNOWN = SignatureVerdict.VALID, SignatureVerdict.UNKNOWN
EMAIL, SERVER, STAMPS, RESPONDER, CODE = (f"1.3.6.1.5.5.7.3.{each}" for each in (4, 1, 8, 9, 3))


@pytest.fixture(scope="module")
def house() -> House:
    return House()


def read(house: House, data: bytes) -> SignatureSeen:
    (seen,) = read_signatures(data, (house.root.der,), house.lists, NOW)
    return seen


@pytest.mark.parametrize("purposes", [[SERVER], [STAMPS], [RESPONDER], [CODE], [SERVER, CODE]])
def test_a_certificate_for_something_else_is_not_for_documents(house: House, purposes: Sequence[str]) -> None:
    seen = read(house, house.sign(honest(), Holder("Other", house.ca, purposes=purposes)))

    assert (seen.verdict, "another purpose" in seen.detail) == (UNKNOWN, True)


@pytest.mark.parametrize(
    "purposes",
    [
        [],
        [EMAIL],
        [SERVER, EMAIL],
        ["1.3.6.1.5.5.7.3.36"],
        ["1.2.840.113583.1.1.5"],
        ["1.3.6.1.4.1.311.10.3.12"],
        ["2.5.29.37.0"],
    ],
)
def test_a_certificate_for_documents_e_mail_or_anything_is(house: House, purposes: Sequence[str]) -> None:
    assert read(house, house.sign(honest(), Holder("Seal", house.ca, purposes=purposes))).verdict is VALID


@pytest.mark.parametrize(
    ("usages", "verdict"),
    [
        (None, VALID),
        (["digital_signature"], VALID),
        (["content_commitment"], VALID),
        (["key_encipherment"], UNKNOWN),
        (["key_agreement", "data_encipherment"], UNKNOWN),
    ],
)
def test_a_key_usage_forbids_where_it_is_there(
    house: House, usages: Sequence[str] | None, verdict: SignatureVerdict
) -> None:
    assert read(house, house.sign(honest(), Holder("Seal", house.ca, usages=usages))).verdict is verdict


@pytest.mark.parametrize(
    ("when", "verdict"),
    [
        (NOW + timedelta(minutes=4), VALID),
        (NOW + timedelta(minutes=6), UNKNOWN),
        (NOW + 400 * DAY, UNKNOWN),
        (NOW - 799 * DAY, VALID),
        (NOW - 801 * DAY, UNKNOWN),
    ],
)
def test_a_time_of_signing_that_cannot_be_is_a_person_s(
    house: House, when: datetime, verdict: SignatureVerdict
) -> None:
    claimed, stamped = read(house, house.sign(honest(), when=when)), read(house, house.stamp(honest(), when))

    assert (claimed.verdict, stamped.verdict) == (verdict, verdict), (claimed.detail, stamped.detail)
    assert (claimed.time_proved, stamped.time_proved) == (False, True)
    assert verdict is VALID or "The signer says it signed at" in claimed.detail


def test_weak_digests_and_keys_are_named(house: House) -> None:
    small = Holder("Small", house.ca, key=rsa.generate_private_key(65537, 1024))
    normal = Holder("Normal", house.ca, key=rsa.generate_private_key(65537, 2048))

    for says, signed in {
        "it uses SHA-1": house.sign(honest(), normal, digest="sha1"),
        "it uses MD5": house.sign(honest(), normal, digest="md5"),
        "the RSA key of “Small” has 1024 bits": house.sign(honest(), small),
    }.items():
        seen = read(house, signed)
        assert (seen.verdict, says in seen.detail) == (UNKNOWN, True), seen.detail
    assert read(house, house.sign(honest(), normal)).verdict is VALID


def test_a_stranger_leads_to_no_registered_root(house: House) -> None:
    alone = Holder("Mallory", usages=["key_encipherment"])
    under = Holder("Mallory", Holder("Evil Root", ca=True))

    for stranger in (alone, under):
        seen = read(house, sign(honest(), stranger))
        assert (seen.verdict, "does not lead to a registered trust root" in seen.detail) == (UNKNOWN, True)
