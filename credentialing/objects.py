"""Document bytes by the SHA-256 of their content: a local directory or S3, the same bytes stored once."""

import hashlib
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, S3Store

from credentialing.model.errors import NotFound, Unavailable

_PARTS: Final = (2, 4)  # ab/cd/abcd...: no directory grows without bound


def open_store(url: str) -> ObjectStore:
    """The store behind ``file:///path`` or ``s3://bucket/prefix`` (credentials from the usual AWS environment)."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        Path(parts.path).mkdir(parents=True, exist_ok=True)
        return LocalStore(parts.path, mkdir=True)
    return S3Store(parts.netloc, prefix=parts.path.strip("/") or None)


class Objects:
    """Puts and gets whole documents. Every failure of the store leaves as ``Unavailable``."""

    def __init__(self, store: ObjectStore) -> None:
        self._store = store

    def put(self, data: bytes) -> str:
        """Stores ``data`` and returns its SHA-256 in hex. Putting the same bytes twice is harmless."""
        sha256 = hashlib.sha256(data).hexdigest()
        try:
            self._store.put(_path(sha256), data)
        except (BaseError, OSError) as error:
            raise Unavailable("The document could not be stored; send it again.") from error
        return sha256

    def get(self, sha256: str) -> bytes:
        """The bytes, checked against their name. Raises ``NotFound``, or ``Unavailable`` (permanent if damaged)."""
        try:
            data = bytes(self._store.get(_path(sha256)).bytes())
        except FileNotFoundError as error:
            raise NotFound("The document is no longer kept.") from error
        except (BaseError, OSError) as error:
            raise Unavailable("The document store did not answer.") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise Unavailable("The stored document is damaged.", permanent=True)
        return data

    def delete(self, sha256: str) -> None:
        """Forgets the bytes; those that are gone already stay gone. Raises ``Unavailable``."""
        try:
            self._store.delete(_path(sha256))
        except FileNotFoundError:
            return
        except (BaseError, OSError) as error:
            raise Unavailable("The document store did not answer.") from error


def _path(sha256: str) -> str:
    first, second = _PARTS
    return f"documents/{sha256[:first]}/{sha256[first:second]}/{sha256}"
