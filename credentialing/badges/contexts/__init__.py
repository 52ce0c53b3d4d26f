"""The pinned JSON-LD contexts: what the words in a badge mean, shipped with us and never fetched (PROVENANCE.md)."""

import hashlib
import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Any, Final

from credentialing.model.errors import Misconfigured

CREDENTIALS_V2: Final = "https://www.w3.org/ns/credentials/v2"
OPEN_BADGES: Final = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
EXTENSIONS: Final = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"

# URL, file, SHA-256 of its bytes. A changed byte changes what signatures mean, so it stops the process.
# fmt: off
_PINNED: Final = (
    (CREDENTIALS_V2, "credentials-v2.json",
     "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734"),
    (OPEN_BADGES, "ob-v3p0-context-3.0.3.json",
     "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84"),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json", "ob-v3p0-context-3.0.2.json",
     "00666ad080ba407687ed1846b7f5e7495f5019042b202a727de47c48a1755c53"),
    ("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json", "ob-v3p0-context-3.0.1.json",
     "5f3d9dd6288ef437ff8286cf95ffbff609c748a66f24a1e9450c45ca64be1571"),
    (EXTENSIONS, "ob-v3p0-extensions.json",
     "87c06c81bc2317663bf288d740d94fddd2818c4342b186270ff6371dfaa63f93"),
    ("https://w3id.org/security/data-integrity/v2", "data-integrity-v2.json",
     "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4"),
    ("https://w3id.org/security/multikey/v1", "multikey-v1.json",
     "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597"),
)
# fmt: on


def checked(name: str, data: bytes, sha256: str) -> dict[str, Any]:
    """The JSON object in ``data``. Raises ``Misconfigured`` unless its SHA-256 is the pinned one."""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Misconfigured(f"The JSON-LD context {name} is not the pinned one; reinstall or restore the file.")
    document: dict[str, Any] = json.loads(data)
    return document


def load_pinned() -> Mapping[str, dict[str, Any]]:
    """Every pinned context by its URL, checked against its SHA-256."""
    here = files(__name__)
    return {url: checked(name, here.joinpath(name).read_bytes(), sha256) for url, name, sha256 in _PINNED}
