"""Other people's code agrees with ours: canonical form, signatures, tokens, keys, pictures, test vectors."""

import hashlib
import json
import warnings
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import jwt as pyjwt
import pyoxigraph
import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given, settings
from hypothesis import strategies as st
from openbadgeslib import baking
from openbadgeslib.ob3 import ldp, status, verifier
from pyld import jsonld

from credentialing.badges.authority import issuer_key
from credentialing.badges.bake import KEYWORD
from credentialing.badges.canonical import PINNED, Contexts
from credentialing.badges.compose import compose
from credentialing.badges.contexts import load_pinned
from credentialing.badges.did import did_document, jwks
from credentialing.badges.image import baked_png, baked_svg
from credentialing.badges.jwt import sign_jwt
from credentialing.badges.lint import text_problem
from credentialing.badges.multibase import decode58, decode_key, encode58
from credentialing.badges.proof import hash_data, sign
from credentialing.badges.signing import SigningKey, is_signature
from credentialing.badges.statuslist import compose_status_list, decode_bits
from credentialing.badges.verify import verify
from tests.badges.badgework import BASE, FACTS, ISSUED, ISSUER, KEY, badge, signed_list, world

# openbadgeslib reads the real clock, so these badges are valid around now
TODAY = datetime.now(UTC).replace(microsecond=0)
CURRENT = replace(
    FACTS, issued_at=TODAY - timedelta(days=1), valid_until=TODAY + timedelta(days=90), verified_at=TODAY, seat=77
)
UNSIGNED = compose(CURRENT, ISSUER)
BADGE = sign(UNSIGNED, KEY, TODAY)
TOKEN = sign_jwt(UNSIGNED, KEY)
DID = did_document(ISSUER.did, [KEY.public])
SAMPLE = Path(__file__).parents[3] / "shared" / "samples" / "good" / "badge_ob3.png"


def fetch(url: str, seats: tuple[int, ...] = ()) -> bytes:
    """What openbadgeslib downloads; it believes only lists that are tokens, so it gets that form."""
    window = (TODAY - timedelta(hours=1), TODAY + timedelta(hours=1))
    token = sign_jwt(compose_status_list("lst_7", "revocation", seats, ISSUER, *window, 300_000), KEY)
    return {f"{BASE}/.well-known/did.json": json.dumps(DID), f"{BASE}/status/lst_7": token}[url].encode()


# -- openbadgeslib: another maker's verifier


def test_openbadgeslib_verifies_our_badge_with_the_key_from_our_did_document() -> None:
    other = ldp.OB3LdpVerifier.for_issuer_did(ISSUER.did)
    assert other.verify(json.dumps(BADGE), check_status=True, download=fetch).issuer.id == ISSUER.did
    with pytest.raises(verifier.OB3VerificationError, match="revocation"):
        other.verify(json.dumps(BADGE), check_status=True, download=lambda url: fetch(url, (CURRENT.seat,)))


@pytest.mark.parametrize("name", ["name", "validUntil", "id", "description"])
def test_openbadgeslib_refuses_our_badge_with_a_changed_value(name: str) -> None:
    altered = {**BADGE, name: BADGE[name].replace("e", "3").replace("Z", "+00:00")}
    assert altered != BADGE
    with pytest.raises(verifier.OB3VerificationError):
        ldp.OB3LdpVerifier.for_issuer_did(ISSUER.did).verify(json.dumps(altered), download=fetch)


def test_openbadgeslib_verifies_our_token_by_its_kid() -> None:
    credential = verifier.OB3Verifier.for_issuer_did(ISSUER.did, download=fetch).verify(TOKEN)
    assert credential.issuer.id == ISSUER.did


def test_openbadgeslib_finds_our_badge_in_our_pictures() -> None:
    text = json.dumps(BADGE, ensure_ascii=False)
    svg = baked_svg(CURRENT, BASE, text).encode()
    assert json.loads(baking.extract_svg(svg, element="openbadges:credential", text_fallback=True) or "") == BADGE
    assert json.loads(baking.extract_png(baked_png(CURRENT, text), keyword=KEYWORD) or "") == BADGE


def test_openbadgeslib_reads_the_bits_we_set() -> None:
    seats = frozenset({0, 7, 8, 4242, 131_071})
    encoded = signed_list(seats=seats)["credentialSubject"]["encodedList"]
    assert status.set_indices(status.decode_encoded_list(encoded)) == seats
    assert status.decode_encoded_list(encoded) == decode_bits(encoded)


# -- PyJWT: another JOSE


def test_pyjwt_verifies_our_token_with_our_jwks() -> None:
    (published,) = jwks([KEY.public])["keys"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        key = pyjwt.PyJWK(published)
        payload = pyjwt.decode(TOKEN, key, algorithms=["EdDSA"], issuer=ISSUER.did)
        header = pyjwt.get_unverified_header(TOKEN)
    assert header == {"alg": "EdDSA", "typ": "vc+jwt", "kid": published["kid"]}
    assert {name: payload[name] for name in UNSIGNED} == UNSIGNED
    assert payload["sub"] == UNSIGNED["credentialSubject"]["id"]
    assert payload["exp"] == int(CURRENT.valid_until.timestamp())


# -- pyoxigraph: an independent RDFC-1.0


def _load(url: str, _options: object = None) -> dict[str, Any]:
    return {"contextUrl": None, "documentUrl": url, "document": load_pinned()[url]}


def by_pyoxigraph(document: dict[str, Any]) -> str:
    """The same statements, serialised by PyLD without canonicalising, canonicalised by pyoxigraph."""
    nquads = jsonld.to_rdf(document, {"format": "application/n-quads", "documentLoader": _load})
    dataset = pyoxigraph.Dataset(pyoxigraph.parse(nquads.encode(), format=pyoxigraph.RdfFormat.N_QUADS))
    dataset.canonicalize(pyoxigraph.CanonicalizationAlgorithm.RDFC_1_0)
    lines = pyoxigraph.serialize(dataset, format=pyoxigraph.RdfFormat.N_QUADS)
    assert lines is not None
    return "".join(sorted(line + "\n" for line in lines.decode().split("\n") if line))


NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30).filter(
    lambda text: text.strip() and not text_problem(text)
)


@settings(max_examples=40, deadline=None)
@given(NAMES, NAMES, st.lists(NAMES, max_size=3, unique=True), st.sampled_from(["", "PT", 'a"b\\c']))
def test_pyoxigraph_gives_the_same_canonical_form_whatever_the_characters(
    name: str, programme: str, regions: list[str], letters: str
) -> None:
    unsigned = compose(
        replace(FACTS, name=name, programme_name=programme, regions=tuple(regions), letters=letters), ISSUER
    )
    assert PINNED.canonise(unsigned) == by_pyoxigraph(unsigned)
    signed = sign(unsigned, KEY, ISSUED)
    assert verify(signed, world(), ISSUED + timedelta(days=20)).is_valid


def test_pyoxigraph_gives_the_same_canonical_form_with_blank_nodes() -> None:
    unsigned = compose(FACTS, ISSUER)
    del unsigned["credentialSubject"]["source"]["id"], unsigned["evidence"][0]["id"], unsigned["evidence"][1]["id"]
    del unsigned["credentialSubject"]["achievement"]["criteria"]["id"]
    assert PINNED.canonise(unsigned) == by_pyoxigraph(unsigned)
    assert "_:c14n" in PINNED.canonise(unsigned)


# -- the vectors of the W3C (w3c/vc-di-eddsa, TestVectors/eddsa-rdfc-2022)

EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2"
# fmt: off
VECTOR = {
    "@context": ["https://www.w3.org/ns/credentials/v2", EXAMPLES],
    "id": "urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33",
    "type": ["VerifiableCredential", "AlumniCredential"],
    "name": "Alumni Credential",
    "description": "A minimum viable example of an Alumni Credential.",
    "issuer": "https://vc.example/issuers/5678",
    "validFrom": "2023-01-01T00:00:00Z",
    "credentialSubject": {"id": "did:example:abcdefgh", "alumniOf": "The School of Examples"},
}
OPTIONS = {
    "type": "DataIntegrityProof",
    "cryptosuite": "eddsa-rdfc-2022",
    "created": "2023-02-24T23:36:38Z",
    "verificationMethod": "https://vc.example/issuers/5678#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2",
    "proofPurpose": "assertionMethod",
}
HASHES = ("4c4d3890a157f8d611b13c265c2c22f39aa0a567c7c7dd9ba3e45cd579784eeb"
          "517744132ae165a5349155bef0bb0cf2258fff99dfe1dbd914b938d775a36017")
SIGNATURE = "z21EVs3eXERqTn4acNHT9viboqgzUaQ3kTmhPT3eA8qrVPE7CrQq78WkzctnMX5W4CrzcKnHw8V6dvy5pgWYCU5e9"
# fmt: on


def test_the_w3c_vector_has_the_hashes_and_the_signature_that_are_printed() -> None:
    # the examples context defines its two terms one by one, as our sentinel allows no vocabulary behind it
    terms = {name: f"https://www.w3.org/ns/credentials/examples#{name}" for name in ("AlumniCredential", "alumniOf")}
    contexts = Contexts({**load_pinned(), EXAMPLES: {"@context": terms}})
    data = hash_data(VECTOR, OPTIONS, contexts)
    assert data.hex() == HASHES
    public = decode_key("z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2")
    assert is_signature(public, decode58(SIGNATURE), data)
    seed = decode58("z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq")
    assert seed[:2] == b"\x80\x26"
    assert SigningKey(seed[2:], OPTIONS["verificationMethod"]).sign(data) == decode58(SIGNATURE)


# -- a badge that others made


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample badges are not here (../shared/samples)")
def test_a_picture_baked_by_others_is_read_and_its_issuer_asked_for_its_keys() -> None:
    asked: list[str] = []
    verdict = verify(SAMPLE.read_bytes(), asked.append, ISSUED)
    assert verdict.form == "VC-JWT in a PNG picture"
    assert asked == ["did:web:academy.example.org"]
    assert verdict.conclusion == "unverifiable"


def test_our_key_is_found_by_either_of_its_names() -> None:
    for name in (KEY.id, KEY.public.jwk_id):
        raw = issuer_key(DID, ISSUER.did, name, ISSUED)
        Ed25519PublicKey.from_public_bytes(raw).verify(KEY.sign(b"x"), b"x")


def test_a_jcs_proof_beside_ours_is_checked_too() -> None:
    unsigned = {name: value for name, value in badge().items() if name != "proof"}
    options = {**badge()["proof"][0], "cryptosuite": "eddsa-jcs-2022", "@context": unsigned["@context"]}
    del options["proofValue"]
    data = b"".join(hashlib.sha256(rfc8785.dumps(part)).digest() for part in (options, unsigned))
    jcs = {**options, "proofValue": encode58(KEY.sign(data))}
    now = ISSUED + timedelta(days=20)
    assert verify({**badge(), "proof": [*badge()["proof"], jcs]}, world(), now).is_valid
    assert not verify({**badge(), "proof": [*badge()["proof"], {**jcs, "domain": "x"}]}, world(), now).is_valid
