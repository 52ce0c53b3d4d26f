import pytest
from hypothesis import given
from hypothesis import strategies as st

from credentialing.model.ids import PREFIXES, RANDOM_BYTES, is_id, make_id

randomness = st.binary(min_size=RANDOM_BYTES, max_size=RANDOM_BYTES)
nouns = st.sampled_from(sorted(PREFIXES))


@given(nouns, randomness)
def test_an_identifier_says_what_it_is_of(noun: str, random: bytes) -> None:
    made = make_id(noun, random)
    assert made.startswith(PREFIXES[noun] + "_")
    assert is_id(made, noun)
    assert not any(is_id(made, other) for other in PREFIXES if other != noun)


@given(nouns, randomness, randomness)
def test_different_randomness_gives_different_identifiers(noun: str, one: bytes, other: bytes) -> None:
    assert (make_id(noun, one) == make_id(noun, other)) == (one == other)


def test_every_noun_has_a_prefix_of_its_own() -> None:
    assert len(set(PREFIXES.values())) == len(PREFIXES)


def test_too_little_randomness_is_refused() -> None:
    with pytest.raises(ValueError, match="16 random bytes"):
        make_id("badge", b"short")
    with pytest.raises(KeyError):
        make_id("unicorn", bytes(RANDOM_BYTES))


@given(nouns, st.text(max_size=40))
def test_other_text_is_no_identifier(noun: str, text: str) -> None:
    if is_id(text, noun):
        assert len(text) == 30
        assert set("ilou").isdisjoint(text[4:])
