"""Who signs: the did:web document that names our keys, and the same keys as a JWK set."""

from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from credentialing.badges.multibase import encode64, encode_key
from credentialing.badges.signing import PublicKey
from credentialing.model.errors import Misconfigured

# absolute ids and exactly these contexts: cid/v1, did/v1.1, none or "#relative" ids fail in common verifiers
_CONTEXTS: Final = ("https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1")


def did_web(base_url: str) -> str:
    """``http://127.0.0.1:8000`` -> ``did:web:127.0.0.1%3A8000``; a path becomes further ``:`` segments.

    Raises ``Misconfigured`` for anything but an http(s) address without credentials, query and fragment.
    """
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Misconfigured("The base URL has a port that is no port.") from error
    if parts.scheme not in ("http", "https") or not host or "@" in base_url or parts.query or parts.fragment:
        raise Misconfigured("The base URL must look like https://badges.example, with nothing after the path.")
    if ":" in host:
        raise Misconfigured("The base URL names an IPv6 address; did:web has no way to write one. Use a host name.")
    place = host if port is None else f"{host}%3A{port}"
    return ":".join(["did:web", place, *(quote(segment, safe="") for segment in parts.path.split("/") if segment)])


def did_web_url(did: str) -> str:
    """Where the document of a did:web is served: ``did:web:a.example`` -> ``https://a.example/.well-known/did.json``.

    Raises ``ValueError`` for other methods and for segments that would leave the host or the path.
    """
    method, _, rest = did.partition("did:web:")
    host, *segments = (unquote(segment) for segment in rest.split(":"))
    if method or not host or set("/?#@\\") & set(host) or any(set("/?#\\") & set(part) for part in segments):
        raise ValueError("not a did:web identifier")
    if any(part in ("", ".", "..") for part in segments):
        raise ValueError("not a did:web identifier")
    path = "/".join(quote(part, safe="") for part in segments) or ".well-known"
    return f"https://{host}/{path}/did.json"


def _jwk(key: PublicKey) -> dict[str, str]:
    return {"kty": "OKP", "crv": "Ed25519", "x": encode64(key.raw)}


def did_document(did: str, active: Sequence[PublicKey], retired: Sequence[PublicKey] = ()) -> dict[str, Any]:
    """The document at ``/.well-known/did.json``; every key once as Multikey and once as JsonWebKey.

    Retired keys stay, in ``assertionMethod`` too, until the last badge they signed has expired: removing one kills
    its badges, which is wanted only when the key has leaked. Active keys come first, for verifiers that take the first.
    """
    methods: list[dict[str, Any]] = []
    for key in (*active, *retired):
        multikey = {"id": key.id, "type": "Multikey", "controller": did, "publicKeyMultibase": encode_key(key.raw)}
        methods += [multikey, {"id": key.jwk_id, "type": "JsonWebKey", "controller": did, "publicKeyJwk": _jwk(key)}]
    names = [method["id"] for method in methods]
    return {"@context": list(_CONTEXTS), "id": did, "verificationMethod": methods, "assertionMethod": names}


def jwks(active: Sequence[PublicKey], retired: Sequence[PublicKey] = ()) -> dict[str, Any]:
    """The document at ``/.well-known/jwks.json`` (RFC 7517); ``kid`` is what the JWTs' headers say."""
    keys = (*active, *retired)
    return {"keys": [{**_jwk(key), "kid": key.jwk_id, "use": "sig", "alg": "EdDSA"} for key in keys]}
