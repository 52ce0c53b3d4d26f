"""Trust roots: from a training body's upload to the verdict on a signed certificate."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID
from werkzeug.test import TestResponse

from credentialing.documents.trust import LARGEST
from credentialing.model.states import Mode
from credentialing.stages import trusting
from tests.service.practice import Practice, Someone

SAMPLES: Final = Path(__file__).parents[3] / "shared" / "samples"
NOW: Final = datetime.now(UTC)
REASON: Final = {"reason": "Fingerprint compared with the one they told us by telephone."}
needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not here")


class Authority:
    """A root or an issuing authority, and what it signs."""

    def __init__(self, name: str, above: "Authority | None" = None, *, ca: bool = True, **changes: Any) -> None:
        self.key = changes.get("key") or ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        issuer = above or self
        starts, ends = NOW + changes.get("starts", -timedelta(days=30)), NOW + changes.get("ends", timedelta(days=365))
        builder = x509.CertificateBuilder(issuer.name, self.name, self.key.public_key(), 7, starts, ends)
        self.certificate = builder.add_extension(x509.BasicConstraints(ca, None), critical=True).sign(
            issuer.key, SHA256()
        )
        self.pem = self.certificate.public_bytes(Encoding.PEM)

    def crl(
        self,
        *extensions: x509.ExtensionType,
        starts: timedelta = -timedelta(days=1),
        ends: timedelta = timedelta(days=7),
    ) -> bytes:
        builder = x509.CertificateRevocationListBuilder(self.name, NOW + starts, NOW + ends)
        for extension in extensions:
            builder = builder.add_extension(extension, critical=True)
        return builder.sign(self.key, SHA256()).public_bytes(Encoding.PEM)


def scope(*, users: bool = False, authorities: bool = False) -> x509.IssuingDistributionPoint:
    return x509.IssuingDistributionPoint(
        full_name=None,
        relative_name=None,
        only_contains_user_certs=users,
        only_contains_ca_certs=authorities,
        only_some_reasons=None,
        indirect_crl=False,
        only_contains_attribute_certs=False,
    )


@pytest.fixture(scope="module")
def root() -> Authority:
    return Authority("College Root")


def send(body: Someone, data: bytes, name: str = "root.pem") -> Any:
    return body.post("/v1/trust-roots", data={"file": (BytesIO(data), name)})


def told(answer: TestResponse) -> dict[str, Any]:
    found: dict[str, Any] | None = answer.json
    assert found is not None
    return found


def uploaded(body: Someone, data: bytes) -> dict[str, Any]:
    answer = send(body, data)
    assert answer.status_code == 201, answer.text
    return told(answer)


def approved(body: Someone, admin: Someone, data: bytes) -> dict[str, Any]:
    answer = admin.post(f"/v1/trust-roots/{uploaded(body, data)['id']}/approve", REASON)
    assert answer.status_code == 200, answer.text
    return told(answer)


def test_a_root_waits_for_an_administrator_and_says_whose_it_is(body: Someone, admin: Someone, root: Authority) -> None:
    made = uploaded(body, root.pem)

    assert (made["state"], made["kind"], made["subject"]) == ("pending", "root", "CN=College Root")
    assert made["sha256"] == root.certificate.fingerprint(SHA256()).hex()
    decided = told(admin.post(f"/v1/trust-roots/{made['id']}/approve", REASON))
    assert (decided["state"], decided["decided_by"], decided["reason"]) == ("approved", admin.key, REASON["reason"])
    assert told(body.get(f"/v1/trust-roots/{made['id']}"))["state"] == "approved"


def test_der_is_as_good_as_pem(body: Someone, root: Authority) -> None:
    assert uploaded(body, root.certificate.public_bytes(Encoding.DER))["kind"] == "root"


def test_a_training_body_cannot_approve_its_own_root(body: Someone, root: Authority) -> None:
    made = uploaded(body, root.pem)

    assert body.post(f"/v1/trust-roots/{made['id']}/approve", REASON).status_code == 403


def test_another_body_s_roots_do_not_exist(practice: Practice, body: Someone, root: Authority) -> None:
    made = uploaded(body, root.pem)
    other = practice.somebody("training_body", "Another College")

    assert other.get(f"/v1/trust-roots/{made['id']}").status_code == 404
    assert other.items("/v1/trust-roots") == []
    assert other.items("/v1/trust-roots", organisation=body.organisation) == []


def test_live_and_test_roots_never_meet(practice: Practice, body: Someone, root: Authority) -> None:
    made = uploaded(body, root.pem)
    live = practice.somebody("admin", mode=Mode.LIVE)

    assert live.items("/v1/trust-roots") == []
    assert live.post(f"/v1/trust-roots/{made['id']}/approve", REASON).status_code == 404


def test_an_administrator_lists_what_waits(body: Someone, admin: Someone, root: Authority) -> None:
    waiting = uploaded(body, root.pem)
    approved(body, admin, Authority("Another Root").pem)

    assert [item["id"] for item in admin.items("/v1/trust-roots", state="pending")] == [waiting["id"]]
    assert len(admin.items("/v1/trust-roots", organisation=body.organisation)) == 2


def small_key() -> Authority:
    return Authority("Small", key=rsa.generate_private_key(65537, 1024))


def odd_curve() -> Authority:
    return Authority("Odd", key=ec.generate_private_key(ec.SECP256K1()))


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (lambda root: Authority("Issuing", root).pem, "not_self_signed"),
        (lambda _: Authority("Seal", ca=False).pem, "not_an_authority"),
        (lambda _: Authority("Old", ends=-timedelta(days=1)).pem, "expired"),
        (lambda _: Authority("New", starts=timedelta(days=1)).pem, "not_yet_valid"),
        (lambda _: small_key().pem, "weak_key"),
        (lambda _: odd_curve().pem, "weak_key"),
        (lambda root: root.pem + Authority("Another").pem, "several"),
        (lambda root: root.crl() + root.crl(), "several"),
        (lambda root: root.crl(ends=-timedelta(hours=1)), "expired"),
        (lambda root: root.crl(starts=timedelta(days=1)), "not_yet_valid"),
        (lambda root: root.crl() + Authority("College Root").pem, "wrong_issuer"),
        (lambda root: root.crl(x509.DeltaCRLIndicator(1)), "delta"),
        (lambda _: b"", "unreadable"),
        (lambda _: b"%PDF-1.7", "unreadable"),
        (lambda _: b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "unreadable"),
        (
            lambda root: root.pem + root.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
            "private_key",
        ),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_to_send_instead(
    body: Someone, root: Authority, made: Any, code: str
) -> None:
    answer = send(body, made(root))

    assert answer.status_code == 422, answer.text
    assert [(error["pointer"], error["code"]) for error in answer.json["errors"]] == [("/file", code)]
    assert body.items("/v1/trust-roots") == []


def test_an_issuing_authority_is_told_to_send_its_root(body: Someone, root: Authority) -> None:
    answer = send(body, Authority("Issuing", root).pem)

    assert "CN=College Root" in answer.json["detail"]
    assert "self-signed root at the top" in answer.json["detail"]


def test_a_certificate_altered_after_signing_is_refused(body: Someone, root: Authority) -> None:
    der = bytearray(root.certificate.public_bytes(Encoding.DER))
    der[-1] ^= 1

    assert send(body, bytes(der)).json["errors"][0]["code"] == "bad_signature"


def test_a_file_above_64_kib_is_not_parsed(body: Someone) -> None:
    assert send(body, b"-----BEGIN CERTIFICATE-----" + b"A" * LARGEST).status_code == 413


def test_the_same_root_twice_is_a_conflict_until_it_is_rejected(body: Someone, admin: Someone, root: Authority) -> None:
    made = uploaded(body, root.pem)

    assert send(body, root.pem).json["code"] == "trust_root.known"
    assert told(admin.post(f"/v1/trust-roots/{made['id']}/reject", REASON))["state"] == "rejected"
    assert uploaded(body, root.pem)["state"] == "pending"


@pytest.mark.parametrize(
    ("path", "moves"),
    [
        (["approve"], ["revoke"]),
        (["reject"], []),
        (["approve", "revoke"], []),
        ([], ["approve", "reject"]),
    ],
)
def test_only_what_is_pending_is_decided_and_only_what_is_approved_revoked(
    body: Someone, admin: Someone, path: list[str], moves: list[str]
) -> None:
    for move in ("approve", "reject", "revoke"):
        made = uploaded(body, Authority(f"Root for {move}").pem)
        for step in path:
            assert admin.post(f"/v1/trust-roots/{made['id']}/{step}", REASON).status_code == 200
        answer = admin.post(f"/v1/trust-roots/{made['id']}/{move}", REASON)
        assert answer.status_code == (200 if move in moves else 409), answer.text


def test_a_root_that_ran_out_while_it_waited_is_not_approved(
    practice: Practice, body: Someone, admin: Someone, root: Authority
) -> None:
    made = uploaded(body, root.pem)
    practice.clock.ahead = timedelta(days=400)

    assert admin.post(f"/v1/trust-roots/{made['id']}/approve", REASON).status_code == 422


def test_a_list_under_an_approved_root_is_approved_at_once(body: Someone, admin: Someone, root: Authority) -> None:
    approved(body, admin, root.pem)
    below = Authority("Issuing", root)

    for data in (root.crl(), below.crl() + below.pem):
        made = uploaded(body, data)
        assert (made["kind"], made["state"], made["decided_by"]) == ("crl", "approved", "system")


def test_a_list_that_came_before_its_root_is_approved_with_it(body: Someone, admin: Someone, root: Authority) -> None:
    early = uploaded(body, root.crl())
    assert early["state"] == "pending"

    approved(body, admin, root.pem)

    assert told(body.get(f"/v1/trust-roots/{early['id']}"))["state"] == "approved"


def test_of_an_issuer_s_lists_the_newest_of_each_scope_is_in_force(
    practice: Practice, body: Someone, admin: Someone, root: Authority
) -> None:
    approved(body, admin, root.pem)
    days = [-timedelta(days=each) for each in (4, 3, 2, 1)]
    scopes = [[], [scope(users=True)], [scope(users=True)], [scope(authorities=True)]]
    lists = [root.crl(*each, starts=starts) for each, starts in zip(scopes, days, strict=True)]
    for each in lists:
        assert uploaded(body, each)["state"] == "approved"

    with practice.door.reading() as connection:
        _, in_force = trusting.in_force(connection, body.organisation, Mode.TEST, datetime.now(UTC))

    complete, _, newer, authorities = (x509.load_pem_x509_crl(each).public_bytes(Encoding.DER) for each in lists)
    assert set(in_force) == {complete, newer, authorities}


@pytest.mark.parametrize("imitated", ["root", "issuing", "alone"])
def test_a_list_nobody_approved_vouches_for_waits(
    body: Someone, admin: Someone, root: Authority, imitated: str
) -> None:
    approved(body, admin, root.pem)
    false_root = Authority("College Root")
    below = Authority("Issuing", false_root)
    data = {"root": false_root.crl(), "issuing": below.crl() + below.pem, "alone": Authority("I", root).crl()}[imitated]

    assert uploaded(body, data)["state"] == "pending"


def test_every_step_is_told_to_the_audit_log(
    practice: Practice, body: Someone, admin: Someone, auditor: Someone, root: Authority
) -> None:
    made = approved(body, admin, root.pem)
    admin.post(f"/v1/trust-roots/{made['id']}/revoke", REASON)
    practice.work()

    events = [event for event in auditor.items("/v1/audit/events") if event["object"] == made["id"]]
    assert sorted((event["type"], event["actor"]) for event in events) == sorted(
        [("trust_root.uploaded", body.key), ("trust_root.approved", admin.key), ("trust_root.revoked", admin.key)]
    )


# -- with the shared samples: from the upload to the verdict on a document


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


def with_trust(body: Someone, admin: Someone) -> None:
    approved(body, admin, sample("pki/root.pem"))
    assert uploaded(body, sample("pki/root.crl"))["state"] == "approved"
    pem = x509.load_der_x509_crl(sample("pki/ca.crl")).public_bytes(Encoding.PEM)
    assert uploaded(body, pem + sample("pki/ca.pem"))["state"] == "approved"


def signature(practice: Practice, body: Someone, name: str) -> dict[str, Any]:
    document = practice.upload(body, sample(name))
    found = practice.submitted(body, documents=[document])
    (check,) = [check for check in found["checks"] if check["kind"] == "document.signature"]
    return {**check, "state": found["state"], "codes": [reason["code"] for reason in check["reasons"]]}


@needs_samples
@pytest.mark.parametrize("level", ["bb", "bt", "blt"])
def test_a_signature_under_an_approved_root_passes(
    practice: Practice, body: Someone, admin: Someone, level: str
) -> None:
    with_trust(body, admin)

    assert signature(practice, body, f"good/pades_{level}.pdf")["outcome"] == "pass"


@needs_samples
@pytest.mark.parametrize(("level", "says"), [("bb", "It says it was signed"), ("bt", "by a trusted time stamp")])
def test_the_page_tells_a_proved_time_from_a_claimed_one(
    practice: Practice, body: Someone, admin: Someone, reviewer: Someone, level: str, says: str
) -> None:
    with_trust(body, admin)
    document = practice.upload(body, sample(f"good/pades_{level}.pdf"))
    found = practice.submitted(
        body,
        documents=[document],
        number="CONDITIONS-79",
        family="Wiśniewska-Müller",
        certificate_number="DN2026-267459",
    )
    (case,) = [item for item in reviewer.items("/v1/reviews") if item["submission"] == found["id"]]

    assert says in reviewer.get(f"/v1/reviews/{case['id']}/evidence").text


@needs_samples
def test_without_an_approved_root_the_signature_is_a_person_s_to_settle(practice: Practice, body: Someone) -> None:
    uploaded(body, sample("pki/root.pem"))

    check = signature(practice, body, "good/pades_bb.pdf")

    assert (check["outcome"], check["codes"]) == ("inconclusive", ["document.signature_unknown"])


@needs_samples
@pytest.mark.parametrize("name", ["revoked", "byteflip", "post_overlay"])
def test_a_revoked_signer_and_an_altered_file_fail(
    practice: Practice, body: Someone, admin: Someone, name: str
) -> None:
    with_trust(body, admin)

    check = signature(practice, body, f"bad/pades_{name}.pdf")

    assert (check["outcome"], check["codes"]) == ("fail", ["document.signature_invalid"])


@needs_samples
def test_a_revoked_root_counts_no_longer_nor_does_another_body_s(
    practice: Practice, body: Someone, admin: Someone
) -> None:
    with_trust(body, admin)
    other = practice.somebody("training_body", "Another College")
    assert signature(practice, other, "good/pades_blt.pdf")["codes"] == ["document.signature_unknown"]

    (made,) = [item for item in body.items("/v1/trust-roots") if item["kind"] == "root"]
    admin.post(f"/v1/trust-roots/{made['id']}/revoke", REASON)

    assert signature(practice, body, "good/pades_blt.pdf")["codes"] == ["document.signature_unknown"]
