"""Does what OCR read agree with what the text layer says? Strict on digits, patient with shapes that look alike."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher
from enum import Enum
from typing import Final


class Agreement(Enum):
    """``SAME``: nobody could tell them apart. ``ALIKE``: within what OCR mistakes. ``OTHER``: other words or digits."""

    SAME = "same"
    ALIKE = "alike"
    OTHER = "other"


# Shapes a person cannot tell apart either: typographic variants, and letters whose capital is the same shape, larger.
_ONE_SHAPE: Final = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—−", "-"),
        **dict.fromkeys("‘’‚`´ʼ", "'"),
        **dict.fromkeys("“”„", '"'),
        **dict.fromkeys("I|", "l"),
        **{
            capital: capital.lower()
            for capital in map(chr, range(0x41, 0x180))
            if unicodedata.normalize("NFD", capital)[0] in "COSUVWXZPK" and len(capital.lower()) == 1
        },
        **dict.fromkeys("º°", "o"),
        "，": ",",
        "：": ":",
        "（": "(",
        "）": ")",
        "…": "...",
    }
)
# What OCR mistakes for one another, digits included: never the same, not proof of a difference either.
_MISTAKEN: Final = str.maketrans(
    {
        "0": "o",
        "O": "o",
        "Q": "o",
        "1": "l",
        "I": "l",
        "|": "l",
        "i": "l",
        "j": "l",
        "!": "l",
        "5": "s",
        "S": "s",
        "8": "b",
        "B": "b",
        "2": "z",
        "Z": "z",
        "6": "g",
        "G": "g",
        "9": "g",
        "q": "g",
        "7": "t",
        "T": "t",
        "f": "t",
        ",": ".",
        ";": ".",
        ":": ".",
        "·": ".",
        "_": "-",
    }
)
_PAIRS: Final = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ri", "n"), ("nn", "m"), ("lJ", "U"))
_EXTENDED_A: Final = "\u017f"
# A bar that parts cells is read as a letter or not at all; one that stands alone is not compared, on either side.
_BAR: Final = " | "
_STROKES: Final = re.compile(r"\s*\|\s*|(?<=\s)[lI1](?=\s)")
_LEADERS: Final = re.compile(r"(?<=:)\.+|[.·_…]{3,}")  # from a caption to its value, or behind its colon
# Old-style figures and letters of their shape; letters whose small marks the recogniser often misses.
_FIGURES: Final = frozenset({("0", "o"), ("1", "ı"), ("1", "l"), ("1", "i")})
_HARDLY_MARKED: Final = frozenset("ĄĘŁŤĎĽťďľĻŅĶĢŢŞȘȚĮŲ")
_BULLETS: Final = frozenset("·•∙▪●◦‣")
_READ_AS: Final = ".:;,'*-"  # at the beginning or end of a line
_FAR: Final = 0.75  # likeness below which letters are other words rather than misread ones


def compare(layer: str, read: str, alphabet: AbstractSet[str]) -> Agreement:
    """How ``read`` (by OCR, whose characters are ``alphabet``) agrees with ``layer``; white space does not count."""
    if _BAR in layer:
        layer, read = (_STROKES.sub(" ", text) for text in (layer, read))
    said, seen = _without_bullets(_LEADERS.sub("", compact(layer)), _LEADERS.sub("", compact(read)))
    if _same(said, seen, alphabet):
        return Agreement.SAME
    if (
        _digits(said) != _digits(seen)
        and len(_digits(said)) == len(_digits(seen))
        and _skeleton(said) == _skeleton(seen)
    ):
        return Agreement.OTHER  # the same line with another digit in it is what a forger makes, and OCR seldom does
    one, other = _lenient(said), _lenient(seen)
    if one == other:
        return Agreement.ALIKE
    likeness = SequenceMatcher(None, one, other, autojunk=False).ratio()
    return Agreement.ALIKE if likeness >= _FAR else Agreement.OTHER


def compact(text: str) -> str:
    """``text`` composed (NFC), without white space and presentation forms."""
    plain = unicodedata.normalize("NFKC", text) if any(ord(c) > 0x2000 for c in text) else text
    return unicodedata.normalize("NFC", "".join(plain.split()))


def _without_bullets(said: str, seen: str) -> tuple[str, str]:
    """Both without the dots that part cells; OCR reads them as stops or colons or not at all, and they say nothing."""
    if _BULLETS.isdisjoint(said):
        return said, seen
    plain = str.maketrans(dict.fromkeys(_BULLETS, ""))
    edges = _READ_AS if said[0] in _BULLETS or said[-1] in _BULLETS else ""
    return said.translate(plain).strip(edges), seen.translate(plain).strip(edges)


def one_shape(text: str) -> str:
    """``text`` with characters of one shape made one character."""
    return text.translate(_ONE_SHAPE)


def _same(said: str, seen: str, alphabet: AbstractSet[str]) -> bool:
    one, other = said.translate(_ONE_SHAPE), seen.translate(_ONE_SHAPE)
    if one == other or (len(one) == len(other) and all(map(_is_one_figure, one, other))):
        return True
    untaught = [letter for letter in one if _is_untaught(letter, alphabet)]
    if not untaught or 2 * len(untaught) > len(one):
        return False
    # What the recogniser was never taught (most of Vietnamese) it reads as the base letter, or leaves out: so far as
    # it can see, the page shows that letter. ``ends``: how much of what was read may be accounted for so far.
    ends = {0}
    for letter in one:
        if letter in untaught:
            ends |= {end + 1 for end in ends if _base(other[end : end + 1]).lower() == _base(letter).lower()}
        else:
            ends = {end + 1 for end in ends if other[end : end + 1] == letter}
    return len(other) in ends


def _is_one_figure(said: str, seen: str) -> bool:
    return said == seen or (said, seen) in _FIGURES


def _is_untaught(letter: str, alphabet: AbstractSet[str]) -> bool:
    """A Latin letter with marks that the recogniser does not know, or has hardly met (beyond Latin Extended-A)."""
    base = _base(letter)
    hardly_met = letter not in alphabet or letter > _EXTENDED_A or letter in _HARDLY_MARKED
    return base != letter and base.isascii() and hardly_met


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _skeleton(text: str) -> str:
    return "".join("0" if letter.isdigit() else letter for letter in text.translate(_ONE_SHAPE))


def _lenient(text: str) -> str:
    plain = _base(text).translate(_MISTAKEN).casefold()
    for pair, single in _PAIRS:
        plain = plain.replace(pair, single)
    return plain


def _base(text: str) -> str:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return plain.replace("Ł", "L")  # which no normal form takes apart
