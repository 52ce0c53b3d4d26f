"""How one word of a name may be written: case, ASCII spellings of accented letters, scripts, look-alike letters.

Only spellings that people and machines really use for the *same* name are equal here. Folding every accent would make
a changed accent look equal, so the caller says which side is known to lack accents.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from anyascii import anyascii

# What a keyboard or passport office without the letter writes: the two-letter spelling beside the stripped one.
_EXPANDED: Final[Mapping[str, str]] = {
    "ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "đ": "dj",
}  # fmt: skip

# Cyrillic and Greek letters drawn like Latin ones, after lower-casing (capitals are drawn alike more often, so В and Н
# stand for both their shapes). From the confusables of UTS #39, reduced to letters of names.
_LOOKALIKES: Final[Mapping[str, str]] = {
    "а": "a", "в": "b", "с": "c", "е": "e", "һ": "h", "н": "h", "і": "i", "ї": "i", "ј": "j", "к": "k", "м": "m",
    "о": "o", "р": "p", "ѕ": "s", "т": "t", "у": "y", "ү": "y", "х": "x", "ԁ": "d", "ԝ": "w", "ѵ": "v", "ԛ": "q",
    "з": "3", "б": "6",
    "α": "a", "β": "b", "ε": "e", "ζ": "z", "η": "n", "ι": "i", "κ": "k", "μ": "m", "ν": "v", "ο": "o", "ρ": "p",
    "τ": "t", "υ": "u", "χ": "x", "γ": "y",
}  # fmt: skip
# Romanian letters are found with the cedilla of Turkish as often as with their own comma.
_COMMA_BELOW: Final = str.maketrans("șțȘȚ", "şţŞŢ")
_MOST_SPELLINGS: Final = 16  # no name has more than four such letters; a text made to have them gets no more work
_APOSTROPHES: Final = re.compile("['’‘ʼʻ`´′＇ʹ]")
_BIDI_OVERRIDES: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_EAST_ASIAN: Final = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL"})


@lru_cache(maxsize=256)
def visible(text: str) -> str:
    """``text`` as a reader sees it: NFKC (ligatures and wide letters resolved), invisible characters removed."""
    if text.isascii():
        return text.replace("`", "'")
    composed = unicodedata.normalize("NFKC", text).translate(_COMMA_BELOW)
    shown = (ch for ch in composed if unicodedata.category(ch) != "Cf")
    return _APOSTROPHES.sub("'", "".join(shown))


def is_reordered(text: str) -> bool:
    """Whether ``text`` carries a control that makes letters appear in another order than they are stored."""
    return not _BIDI_OVERRIDES.isdisjoint(text)


def lower(word: str) -> str:
    """Lower case with one letter per letter: ``İ`` becomes ``i`` (Python would add a combining dot)."""
    return word.replace("İ", "i").lower()


@lru_cache(maxsize=4096)
def scripts(word: str) -> frozenset[str]:
    """The scripts of the letters of ``word`` by the first word of their Unicode names; East Asian ones are one."""
    found = {unicodedata.name(ch, "UNKNOWN").split()[0].partition("-")[0] for ch in word if ch.isalpha()}
    return frozenset("EAST ASIAN" if script in _EAST_ASIAN else script for script in found)


def is_mixed(word: str) -> bool:
    """Whether one word mixes Latin with Cyrillic or Greek letters, which no orthography does."""
    found = scripts(word)
    return len(found & {"LATIN", "CYRILLIC", "GREEK"}) > 1


def drawn_alike(word: str, other: str) -> bool:
    """Whether the two words look the same although they are written in different scripts."""
    return lower(word) != lower(other) and _skeleton(word) == _skeleton(other) and scripts(word) != scripts(other)


def _skeleton(word: str) -> str:
    return "".join(_LOOKALIKES.get(ch, ch) for ch in lower(word))


def same_letters(word: str, other: str) -> bool:
    """Equal but for case. In capitals ``I`` may be a Turkish dotless ``ı`` and ``SS`` a German ``ß``."""
    one, two = lower(word), lower(other)
    if one == two or ((word.isupper() or other.isupper()) and word.upper() == other.upper()):
        return True
    return ("I" in word or "I" in other) and one.replace("ı", "i") == two.replace("ı", "i")


@lru_cache(maxsize=4096)
def ascii_spellings(word: str) -> frozenset[str]:
    """The ASCII spellings of ``word`` in lower case: ``Müller`` -> ``muller``, ``mueller``."""
    spellings = {""}
    for ch in lower(unicodedata.normalize("NFC", word)):
        ways = {_plain(ch), _EXPANDED.get(ch, _plain(ch))}
        if len(spellings) * len(ways) > _MOST_SPELLINGS:
            ways = {_plain(ch)}
        spellings = {before + way for before in spellings for way in ways}
    return frozenset(spellings)


def _plain(word: str) -> str:
    return anyascii(word).lower()
