import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from credentialing.audit.checkpoint import (
    BadCheckpoint,
    Checkpoint,
    key_id,
    open_checkpoint,
    open_note,
    parse_verifier_key,
    sign_checkpoint,
    sign_note,
    verifier_key,
)
from tests.audit.signer import ORIGIN, PUBLIC_KEY, SEED

# The key and the note in the documentation of golang.org/x/mod/sumdb/note.
PETER = "PeterNeumann"
PETER_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PETER_SEED = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
PETER_TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
PETER_NOTE = (
    PETER_TEXT
    + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)

ROOT = bytes(range(100, 132))
GOOD = sign_checkpoint(ORIGIN, 70_000, ROOT, SEED)
WITNESS = "— witness.example AAAAAWNvc2lnbmF0dXJlLCB0eXBlIDQ=\n"


def test_it_signs_gos_note_to_the_byte() -> None:
    assert sign_note(PETER_TEXT, PETER, PETER_SEED) == PETER_NOTE


def test_it_opens_gos_note_with_gos_key() -> None:
    name, public_key = parse_verifier_key(PETER_VKEY)
    assert (name, key_id(name, public_key).hex()) == (PETER, "c74f20a3")
    assert open_note(PETER_NOTE, name, public_key) == PETER_TEXT
    assert verifier_key(name, public_key) == PETER_VKEY


def test_a_checkpoint_gives_back_what_was_signed() -> None:
    assert open_checkpoint(GOOD, ORIGIN, PUBLIC_KEY) == Checkpoint(ORIGIN, 70_000, ROOT)


def test_a_checkpoint_is_three_lines_a_blank_one_and_a_signature() -> None:
    lines = GOOD.split("\n")
    assert lines[:4] == [ORIGIN, "70000", base64.b64encode(ROOT).decode(), ""]
    assert lines[4].startswith(f"— {ORIGIN} ")
    assert lines[5:] == [""]


def test_the_empty_log_has_a_checkpoint() -> None:
    assert open_checkpoint(sign_checkpoint(ORIGIN, 0, ROOT, SEED), ORIGIN, PUBLIC_KEY).size == 0


def test_cosignatures_of_strangers_are_left_aside() -> None:
    assert open_checkpoint(GOOD + WITNESS, ORIGIN, PUBLIC_KEY).size == 70_000
    body, _, ours = GOOD.rpartition("— ")
    assert open_checkpoint(body + WITNESS + "— " + ours, ORIGIN, PUBLIC_KEY).size == 70_000


def test_extension_lines_are_read_and_covered_by_the_signature() -> None:
    note = sign_note(f"{ORIGIN}\n1\n{base64.b64encode(ROOT).decode()}\nmore\n", ORIGIN, SEED)
    assert open_checkpoint(note, ORIGIN, PUBLIC_KEY).extensions == ("more",)
    with pytest.raises(BadCheckpoint):
        open_checkpoint(note.replace("more", "less"), ORIGIN, PUBLIC_KEY)


def test_every_changed_character_is_refused() -> None:
    for at, character in enumerate(GOOD):
        for other in {chr(ord(character) ^ 1), "", character * 2} - {character}:
            changed = GOOD[:at] + other + GOOD[at + 1 :]
            with pytest.raises(BadCheckpoint):
                open_checkpoint(changed, ORIGIN, PUBLIC_KEY)


def test_another_key_of_the_same_name_does_not_open_it() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    with pytest.raises(BadCheckpoint, match="not signed by"):
        open_checkpoint(GOOD, ORIGIN, other)


def test_one_bad_signature_of_ours_spoils_a_good_one() -> None:
    bad = base64.b64encode(key_id(ORIGIN, PUBLIC_KEY) + bytes(64)).decode()
    with pytest.raises(BadCheckpoint, match="does not verify"):
        open_checkpoint(f"{GOOD}— {ORIGIN} {bad}\n", ORIGIN, PUBLIC_KEY)


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (f"{ORIGIN}\n1\n", "an origin, a size and a root"),
        (f"{ORIGIN}\n1\n\nroot\n", "an origin, a size and a root"),
        ("other.example\n1\nroot\n", "of other.example"),
        (f"{ORIGIN}\n01\nroot\n", "decimal"),
        (f"{ORIGIN}\n-1\nroot\n", "decimal"),
        (f"{ORIGIN}\n٣\nroot\n", "decimal"),
        (f"{ORIGIN}\n1\nroot\n", "32 bytes"),
        (f"{ORIGIN}\n1\n!\n", "32 bytes"),
        (f"{ORIGIN}\n1\n{'A' * 42}B=\n", "32 bytes"),
    ],
)
def test_a_signed_note_that_is_no_checkpoint_is_refused(body: str, why: str) -> None:
    with pytest.raises(BadCheckpoint, match=why):
        open_checkpoint(sign_note(body, ORIGIN, SEED), ORIGIN, PUBLIC_KEY)


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ("", "newline"),
        (GOOD.removesuffix("\n"), "newline"),
        (GOOD.replace("\n", "\r\n"), "may not hold"),
        (GOOD + "\ud800\n", "may not hold"),
        (GOOD.replace("\n\n", "\n"), "no blank line"),
        ("\n\n— a AAAAAAAA\n", "no blank line"),
        (GOOD + "\n", "malformed"),
        (GOOD + "- witness.example AAAAAAAA\n", "malformed"),
        (GOOD + "— wit+ness AAAAAAAA\n", "malformed"),
        (GOOD + "— witness.example AAAA\n", "malformed"),
        (GOOD + "— witness.example AAAAAAA\n", "malformed"),
        ("x\n\n" + WITNESS, "not signed by"),
        (GOOD + WITNESS * 6000, "longer"),
    ],
)
def test_a_malformed_note_is_refused_with_the_reason(note: str, why: str) -> None:
    with pytest.raises(BadCheckpoint, match=why):
        open_checkpoint(note, ORIGIN, PUBLIC_KEY)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\tb", "a\u00a0b", "a\x01", "\ud800"])
def test_a_name_that_cannot_stand_in_a_note_signs_nothing(name: str) -> None:
    with pytest.raises(ValueError, match="name of a key"):
        sign_checkpoint(name, 1, ROOT, SEED)


@pytest.mark.parametrize("text", ["no newline", "a\tb\n"])
def test_a_text_that_cannot_be_a_note_is_not_signed(text: str) -> None:
    with pytest.raises(ValueError, match="text of a note"):
        sign_note(text, ORIGIN, SEED)


@pytest.mark.parametrize(("size", "root"), [(-1, ROOT), (1, ROOT[1:])])
def test_a_size_or_root_that_cannot_be_is_not_signed(size: int, root: bytes) -> None:
    with pytest.raises(ValueError, match="size of 0 or more"):
        sign_checkpoint(ORIGIN, size, root, SEED)


def test_every_mangled_verifier_key_is_refused() -> None:
    for start in range(len(PETER_VKEY)):
        for end in range(start, len(PETER_VKEY) + 1):
            if end - start < len(PETER_VKEY):
                with pytest.raises(ValueError, match="key"):
                    parse_verifier_key(PETER_VKEY[start:end])
    for at in range(len(PETER_VKEY)):
        with pytest.raises(ValueError, match="key"):
            parse_verifier_key(PETER_VKEY[:at] + chr(ord(PETER_VKEY[at]) + 1) + PETER_VKEY[at + 1 :])
