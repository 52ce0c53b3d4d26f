"""What a reader of pictures takes for something else."""

import re
from typing import Final

# Pairs seen on office scans and phone photographs of print; a change between others is a change, not a misreading.
_DIGITS: Final = frozenset(
    map(frozenset, ("08", "06", "56", "68", "38", "35", "17", "14", "27", "49", "89", "39", "58", "09"))
)
_LETTERS: Final = frozenset(
    map(frozenset, ("0O", "0D", "0Q", "1I", "1L", "5S", "8B", "2Z", "6G", "VU", "OQ", "OD", "IL"))
)


def one_misread_digit(one: str, two: str) -> bool:
    """Whether two equally long strings differ in one place only and by digits or letters that look alike."""
    if len(one) != len(two):
        return False
    differing = [frozenset(pair) for pair in zip(one, two, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and differing[0] in _DIGITS | _LETTERS


# What no name is written with inside a word, and the letter that was meant.
_MEANT: Final = str.maketrans({"0": "o", "1": "l", "5": "s", "8": "B", "|": "l", "!": "i"})


_TORN: Final = re.compile(r"^(?:AE|OE)(?=[^\W\d_A-Z])")  # a capital Æ or Œ read as two letters


def repaired_word(word: str) -> str:
    """A word of a name as it was surely meant: digits and misplaced capitals that only a misreading explains.

    Never one letter for another that a name could have (``Carl`` is not ``Cari``): that would make two people one.
    """
    mended = _TORN.sub(lambda found: "Æ" if found[0] == "AE" else "Œ", word).translate(_MEANT)
    if len(mended) > 1 and mended[1:] != mended[1:].upper():
        inner = mended[1:].replace("I", "l")
        mended = ("I" if mended[0] == "l" else mended[0]) + inner
    return mended
