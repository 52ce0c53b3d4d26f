from hashlib import sha256
from pathlib import Path

import pytest

from credentialing.model.errors import NotFound, Unavailable
from credentialing.objects import Objects, open_store


@pytest.fixture
def objects(tmp_path: Path) -> Objects:
    return Objects(open_store(f"file://{tmp_path}/kept"))


def test_bytes_are_found_by_their_hash(objects: Objects) -> None:
    name = objects.put(b"a certificate")
    assert name == sha256(b"a certificate").hexdigest()
    assert objects.get(name) == b"a certificate"


def test_the_same_bytes_are_kept_once(objects: Objects, tmp_path: Path) -> None:
    assert objects.put(b"twice") == objects.put(b"twice")
    assert len([path for path in (tmp_path / "kept").rglob("*") if path.is_file()]) == 1


def test_what_was_never_stored_is_not_found(objects: Objects) -> None:
    with pytest.raises(NotFound):
        objects.get("0" * 64)


def test_damaged_bytes_are_never_handed_out(objects: Objects, tmp_path: Path) -> None:
    name = objects.put(b"whole")
    (kept,) = [path for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    kept.write_bytes(b"hole")
    with pytest.raises(Unavailable) as refused:
        objects.get(name)
    assert refused.value.permanent
