"""How two names relate: the same, possibly one person's, or plainly another's."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from rapidfuzz.distance import DamerauLevenshtein

from credentialing.matching.comparison import Agreement
from credentialing.matching.spelling import ascii_spellings, drawn_alike, is_mixed, lower, same_letters, scripts

_LATIN: Final = frozenset({"LATIN"})
_EAST_ASIAN: Final = frozenset({"EAST ASIAN"})
# Below this a remaining word is another word; above, it may be a slip or another spelling and is a person's to judge.
_CLOSE: Final = 0.6

_AMBIGUOUS: Final = 2  # two letters begin too many names; one is an initial
# Given names in daily use for another: no proof of one person, but no reason to refuse either.
_SHORT_FORMS: Final = """
    alexander alexandra alex sandra sasha xander
    andrew andy drew
    anthony tony
    barbara barb babs
    benjamin ben benny
    catherine katherine kathryn kate katie cathy kathy kat kitty
    charles charlie chuck
    christopher chris kit
    christine christina chris tina
    daniel dan danny
    david dave
    deborah debra deb
    dorothy dot
    edward ed eddie ted ned
    elizabeth elisabeth liz beth betty eliza lisa libby
    eugene gene
    francis frances frank fran
    frederick fred
    gerald gerry jerry
    gregory greg
    giuseppe beppe peppe
    harold harry
    henry harry hank
    jacob jake
    james jim jimmy jamie
    jennifer jen jenny
    joseph joe jose pepe
    john jack johnny jon
    jonathan jon
    judith judy
    kenneth ken
    kimberly kim
    lawrence laurence larry
    leonard leo len
    margaret maggie meg peggy rita
    matthew matt
    michael mike mick
    nicholas nick
    patricia pat patty trish
    patrick pat paddy
    peter pete
    philip phil
    rebecca becky
    richard rick dick rich
    robert bob rob bobby
    ronald ron
    samuel samantha sam
    stephen steven steve
    susan sue suzy
    teresa terry
    theodore ted theo
    thomas tom
    timothy tim
    victoria vicky
    vincent vince
    walter walt
    william bill will billy liam
    francisco paco
    hans johannes johann
    maria marie mary mia
"""
_FAMILIES_OF_FORMS: Final = tuple(frozenset(row.split()) for row in _SHORT_FORMS.strip().splitlines())


@dataclass(frozen=True, slots=True)
class Claimed:
    """The claimed name in words. ``given`` is empty for a mononym."""

    given: tuple[str, ...]
    family: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return self.given + self.family


def same_name(claimed: Claimed, printed: Sequence[str], *, accents_expected: bool) -> bool:
    """Whether ``printed`` is the claimed name whole: given and family in either order, nothing left over.

    Each side's accents count, except that a name written wholly in ASCII stands for its accented spellings:
    the claimed one always; the printed one only if accents are not to be expected of the source. Hyphens, spaces
    and particles may be run together, but never across the border of given and family name.
    """
    spelt = _Spelling(claimed.words, printed, accents_expected=accents_expected)
    for first, second in ((claimed.given, claimed.family), (claimed.family, claimed.given)):
        for border in range(len(printed) + 1):
            if spelt.agree(first, printed[:border]) and spelt.agree(second, printed[border:]):
                return True
        if _is_east_asian(claimed.words) and "".join(first + second) == "".join(printed):
            return True
    return False


class _Spelling:
    """Which words count as one, given what both names show of accents."""

    def __init__(self, claimed: Sequence[str], printed: Sequence[str], *, accents_expected: bool) -> None:
        self._claim_is_plain = all(word.isascii() for word in claimed)
        self._print_is_plain = all(word.isascii() for word in printed)
        self._accents_expected = accents_expected

    def agree(self, claimed: Sequence[str], printed: Sequence[str]) -> bool:
        one, two = "".join(claimed), "".join(printed)
        if same_letters(one, two):
            return True
        if scripts(one) != _LATIN or scripts(two) != _LATIN:
            return False
        if self._claim_is_plain and lower(one) in ascii_spellings(two):
            return not two.isascii()
        # Capitals are often set without their accents even where small letters carry them.
        lacks_accents = self._print_is_plain and (not self._accents_expected or (two.isupper() and len(two) > 1))
        return lacks_accents and lower(two) in ascii_spellings(one)


class Relation(NamedTuple):
    """``why`` is half a sentence about the printed name; ``lookalike``: letters of another script stand in."""

    agreement: Agreement
    why: str
    lookalike: bool = False


def relation(claimed: Claimed, printed: Sequence[str]) -> Relation:
    """How a printed name that is not wholly the claimed one relates to it."""
    if any(is_mixed(word) for word in (*claimed.words, *printed)):
        return Relation(Agreement.DIFFERS, "and the claim mix letters of two scripts that look alike", lookalike=True)
    if any(drawn_alike(one, two) for one in claimed.words for two in printed):
        return Relation(Agreement.DIFFERS, "only looks the same: its letters are of another script", lookalike=True)
    if scripts("".join(claimed.words)) != scripts("".join(printed)):
        return Relation(Agreement.UNCLEAR, "is written in another script")
    rest_claimed, rest_printed = _without_common(claimed.words, printed)
    if not rest_claimed and not rest_printed:
        return Relation(Agreement.UNCLEAR, "has the same words with other accents or in another order")
    if not rest_claimed or not rest_printed:
        return Relation(Agreement.UNCLEAR, f"leaves over {' '.join(rest_claimed or rest_printed)}")
    if _may_be_all(rest_claimed, rest_printed):
        return Relation(Agreement.UNCLEAR, f"has {' '.join(rest_printed)} where {' '.join(rest_claimed)} is claimed")
    if len(rest_claimed) == len(claimed.words):
        return Relation(Agreement.DIFFERS, "is another name")
    if set(rest_claimed) == set(claimed.given) and len(rest_claimed) == len(rest_printed):
        return Relation(Agreement.DIFFERS, f"has the given name {' '.join(rest_printed)}, not {' '.join(rest_claimed)}")
    return Relation(Agreement.UNCLEAR, f"agrees in part only: {' '.join(rest_printed)}, not {' '.join(rest_claimed)}")


def _may_be_all(claimed: Sequence[str], printed: Sequence[str]) -> bool:
    """Whether each remaining word may be meant as one of the other side's, or all of them run together."""
    return _may_be("".join(claimed), "".join(printed)) or all(
        any(_may_be(one, two) for two in printed) for one in claimed
    )


def _is_east_asian(words: Sequence[str]) -> bool:
    return scripts("".join(words)) == _EAST_ASIAN


def _without_common(claimed: Sequence[str], printed: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is left of both after taking out, one for one, the words that agree in some spelling."""
    rest_claimed, rest_printed = [], list(printed)
    for word in claimed:
        partner = next((other for other in rest_printed if ascii_spellings(word) & ascii_spellings(other)), None)
        if partner is None:
            rest_claimed.append(word)
        else:
            rest_printed.remove(partner)
    return rest_claimed, rest_printed


def _may_be(one: str, two: str) -> bool:
    """Whether two different words may be meant as one: an initial, a short form, a slip."""
    one, two = min(ascii_spellings(one)), min(ascii_spellings(two))
    shorter, longer = sorted((one, two), key=len)
    if len(shorter) != _AMBIGUOUS and longer.startswith(shorter):
        return True
    if any(one in row and two in row for row in _FAMILIES_OF_FORMS):
        return True
    return bool(DamerauLevenshtein.normalized_similarity(one, two) >= _CLOSE)
