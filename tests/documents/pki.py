"""A training body's certificates, lists, answers and signed files, made as a test wants them."""

import io
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from unittest.mock import patch

from asn1crypto import crl as asn1_crl
from asn1crypto import keys, ocsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.ocsp import OCSPCertStatus, OCSPResponderEncoding, OCSPResponseBuilder
from cryptography.x509.oid import AuthorityInformationAccessOID, ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.signers import pdf_signer
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore

pdf: Final[Any] = generic  # pyHanko's objects, most of whose functions have no types
NOW: Final = datetime(2026, 11, 23, 20, tzinfo=UTC)
DAY: Final = timedelta(days=1)
SIGNING: Final = ("digital_signature", "content_commitment")
_USAGES: Final = (
    "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
    "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
)  # fmt: skip
_RESPONDER: Final = x509.AuthorityInformationAccess(
    [x509.AccessDescription(AuthorityInformationAccessOID.OCSP, x509.UniformResourceIdentifier("http://o.example"))]
)


class Holder:
    """Who has a key and a certificate: a root without ``issuer``, an authority, a signer, or a time stamper."""

    serials = 1000

    def __init__(
        self,
        name: str,
        issuer: "Holder | None" = None,
        *,
        ca: bool = False,
        starts: datetime = NOW - 800 * DAY,
        ends: datetime = NOW + 800 * DAY,
        usages: Iterable[str] | None = SIGNING,
        purposes: Iterable[str] = (),
        names_responder: bool = False,
        key: Any = None,
    ) -> None:
        self.key = key or ec.generate_private_key(ec.SECP256R1())
        self.subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        above = issuer or self
        Holder.serials += 1
        builder = x509.CertificateBuilder(
            above.subject, self.subject, self.key.public_key(), Holder.serials, starts, ends
        )
        builder = builder.add_extension(x509.BasicConstraints(ca, None), critical=True)
        if usages is not None:
            asked = ("key_cert_sign", "crl_sign") if ca else tuple(usages)
            flags = {each: each in asked for each in _USAGES}
            builder = builder.add_extension(x509.KeyUsage(**flags), critical=True)
        if purposes:
            oids = [x509.ObjectIdentifier(each) for each in purposes]
            builder = builder.add_extension(x509.ExtendedKeyUsage(oids), critical=True)
        if names_responder:
            builder = builder.add_extension(_RESPONDER, critical=False)
        self.certificate = builder.sign(above.key, SHA256())
        self.der = self.certificate.public_bytes(Encoding.DER)
        self.asn1 = asn1_x509.Certificate.load(self.der)
        private = self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        self.asn1_key = keys.PrivateKeyInfo.load(private)

    def crl(
        self,
        *revoked: x509.RevokedCertificate,
        starts: datetime = NOW - DAY,
        ends: datetime = NOW + 20 * DAY,
        extensions: Iterable[x509.ExtensionType] = (),
        key: Any = None,
    ) -> bytes:
        builder = x509.CertificateRevocationListBuilder(self.subject, starts, ends, revoked_certificates=list(revoked))
        for extension in extensions:
            critical = not isinstance(extension, x509.UnrecognizedExtension)
            builder = builder.add_extension(extension, critical=critical)
        return builder.sign(key or self.key, SHA256()).public_bytes(Encoding.DER)

    def revoked(
        self, when: datetime, reason: x509.ReasonFlags | None = None, *, unusable_since: datetime | None = None
    ) -> x509.RevokedCertificate:
        """This certificate's entry on a list of its issuer's."""
        builder = x509.RevokedCertificateBuilder(self.certificate.serial_number, when)
        if reason is not None:
            builder = builder.add_extension(x509.CRLReason(reason), critical=False)
        if unusable_since is not None:
            builder = builder.add_extension(x509.InvalidityDate(unusable_since.replace(tzinfo=None)), critical=False)
        return builder.build()

    def answer(self, about: "Holder", *, revoked: datetime | None = None, starts: datetime = NOW - DAY) -> bytes:
        """An OCSP answer of this authority's about a certificate that it issued."""
        builder = OCSPResponseBuilder().add_response(
            cert=about.certificate,
            issuer=self.certificate,
            algorithm=SHA1(),
            cert_status=OCSPCertStatus.GOOD if revoked is None else OCSPCertStatus.REVOKED,
            this_update=starts,
            next_update=starts + 20 * DAY,
            revocation_time=revoked,
            revocation_reason=None,
        )
        builder = builder.responder_id(OCSPResponderEncoding.HASH, self.certificate)
        return builder.sign(self.key, SHA256()).public_bytes(Encoding.DER)


def stamper_under(issuer: Holder, *, names_responder: bool = False) -> Holder:
    """pyHanko's time stamper knows RSA keys only."""
    purposes, key = [ExtendedKeyUsageOID.TIME_STAMPING.dotted_string], rsa.generate_private_key(65537, 2048)
    return Holder("Stamper", issuer, purposes=purposes, names_responder=names_responder, key=key)


class House:
    """A training body's root, issuing authority, signer and time stamper, and the lists it gave."""

    def __init__(self) -> None:
        self.root = Holder("Body Root", ca=True)
        self.ca = Holder("Body CA", self.root, ca=True)
        self.seal = Holder("College Seal", self.ca)
        self.stamper = stamper_under(self.root)
        self.lists = (self.root.crl(), self.ca.crl())

    def sign(self, data: bytes, by: Holder | None = None, **how: Any) -> bytes:
        """By the seal, or another that the authority certified."""
        return sign(data, by or self.seal, (self.ca,), **how)

    def stamp(self, data: bytes, at: datetime, by: Holder | None = None, **how: Any) -> bytes:
        """Signed and stamped at ``at``."""
        return self.sign(data, by, when=at, stamper=self.stamper, **how)


def sign(
    data: bytes | IncrementalPdfFileWriter,
    by: Holder,
    chain: Iterable[Holder] = (),
    *,
    field: str = "Seal",
    when: datetime = NOW - DAY,
    stamper: Holder | None = None,
    digest: str = "sha256",
    certify: fields.MDPPerm | None = None,
) -> bytes:
    """``data``, a file or a revision of one, with a signature that claims to be made at ``when``; stamped then, if by
    anybody.
    """
    store: Any = SimpleCertificateStore
    embedded = store.from_certs([each.asn1 for each in chain])
    stamps = None
    if stamper is not None:
        stamps = DummyTimeStamper(stamper.asn1, stamper.asn1_key, fixed_dt=when)
    with patch.object(pdf_signer, "datetime", _at(when)):
        signer = signers.PdfSigner(
            signers.PdfSignatureMetadata(
                field_name=field,
                md_algorithm=digest,
                subfilter=fields.SigSeedSubFilter.PADES,
                certify=certify is not None,
                docmdp_permissions=certify or fields.MDPPerm.FILL_FORMS,
            ),
            signer=signers.SimpleSigner(signing_cert=by.asn1, signing_key=by.asn1_key, cert_registry=embedded),
            timestamper=stamps,
        )
        signed: bytes = signer.sign_pdf(writer(data) if isinstance(data, bytes) else data).getvalue()
    return signed


def writer(data: bytes) -> Any:
    """A revision to be added to ``data``."""
    return IncrementalPdfFileWriter(io.BytesIO(data), strict=False)


def written(revision: Any) -> bytes:
    out = io.BytesIO()
    revision.write(out)
    return out.getvalue()


def carrying(data: bytes, *, answers: Iterable[bytes] = (), lists: Iterable[bytes] = ()) -> bytes:
    """``data`` with OCSP answers and lists in its DSS."""
    revision = writer(data)
    DocumentSecurityStore.supply_dss_in_writer(
        revision,
        None,
        certs=[],
        ocsps=[ocsp.OCSPResponse.load(each) for each in answers],
        crls=[asn1_crl.CertificateList.load(each) for each in lists],
    )
    return written(revision)


def _at(moment: datetime) -> type[datetime]:
    class Stopped(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return moment.astimezone(tz)

    return Stopped
