"""A credential as a compact JWT (VC-JOSE-COSE 1.0; Open Badges 3.0, 8.2): the payload is the credential itself."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from credentialing.badges.multibase import encode64
from credentialing.badges.signing import SigningKey

MEDIA_TYPE: Final = "vc+jwt"


def _encode(value: Mapping[str, Any]) -> str:
    return encode64(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def sign_jwt(credential: Mapping[str, Any], key: SigningKey) -> str:
    """The unsigned ``credential``, a badge or a status list, as ``header.payload.signature`` (EdDSA).

    The registered claims repeat what the credential says (``iss sub jti nbf exp``) for readers that know JWTs only;
    the verifier refuses a token where the two differ. Raises ``ValueError`` when it carries a proof already.
    """
    if "proof" in credential:
        raise ValueError("a credential with a proof is not put into a JWT")
    issuer = credential["issuer"]
    claims = {
        "iss": issuer if isinstance(issuer, str) else issuer["id"],
        "sub": credential["credentialSubject"]["id"],
        "jti": credential["id"],
        "nbf": _seconds(credential["validFrom"]),
        "exp": _seconds(credential["validUntil"]),
    }
    header = {"alg": "EdDSA", "typ": MEDIA_TYPE, "kid": key.public.jwk_id}
    signed = f"{_encode(header)}.{_encode({**credential, **claims})}"
    return f"{signed}.{encode64(key.sign(signed.encode('ascii')))}"


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())
