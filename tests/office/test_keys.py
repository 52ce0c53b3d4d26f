import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.keys import TOKEN_RANDOM_BYTES, make_token, token_mac
from credentialing.model.errors import NotAuthenticated
from credentialing.model.states import Mode

PEPPER = bytes(32)
randomness = st.binary(min_size=TOKEN_RANDOM_BYTES, max_size=TOKEN_RANDOM_BYTES)


@given(st.sampled_from(Mode), randomness)
def test_a_key_says_its_mode_and_carries_its_check_digits(mode: Mode, random: bytes) -> None:
    token = make_token(mode, random)
    assert token.startswith(f"pn_{mode.value}_")
    assert len(token) == 8 + 30 + 6
    assert len(token_mac(token, PEPPER)) == 32
    assert token_mac(token, PEPPER) != token_mac(token, b"\x01" * 32)


@given(randomness, st.integers(8, 43), st.characters(codec="ascii"))
def test_a_mistyped_key_is_told_from_a_real_one_without_asking_the_database(random: bytes, at: int, other: str) -> None:
    token = make_token(Mode.TEST, random)
    mistyped = token[:at] + other + token[at + 1 :]
    if mistyped != token:
        with pytest.raises(NotAuthenticated):
            token_mac(mistyped, PEPPER)


@pytest.mark.parametrize("text", ["", "pn_live_", "Bearer x", "pn_test_" + "é" * 36, "x" * 44])
def test_other_text_is_no_key(text: str) -> None:
    with pytest.raises(NotAuthenticated, match="copied whole"):
        token_mac(text, PEPPER)
