"""Whether a person listed by a register, or named by a certificate, is the person claimed.

What counts as the same name is decided by what a wrong answer costs: a sibling, a similar given name or a changed
accent must never be a ``match``; what an honest person may well have (a married name, an initial, a middle name that
one side leaves out, another script) is ``unclear`` and goes to a person; only what is plainly another name ``differs``.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import Levenshtein

from credentialing.matching.comparison import LEGIBLE, Agreement, Comparison, ScoredLine
from credentialing.matching.confusion import repaired_word
from credentialing.matching.holder import (
    Holder,
    announces,
    could_be_name,
    find_holders,
    is_heading,
    names_a_role,
    says_something,
)
from credentialing.matching.language import speaks
from credentialing.matching.likeness import Claimed, relation, same_name
from credentialing.matching.page import folded, texts
from credentialing.matching.spelling import is_mixed, is_reordered, same_letters, scripts
from credentialing.matching.titles import names_a_body
from credentialing.matching.words import name_words, printed_names, without_letters, without_titles
from credentialing.model.claim import Name

__all__ = ["Agreement", "Comparison", "ScoredLine", "claimed_words", "compare_person", "compare_printed", "find_person"]

_PARTICLE_BEHIND: Final = re.compile(
    r"^\s*([^,]+?),\s*((?:[a-z'’]{1,4}\s*){1,3})$"
)  # "Berg, van der", as lists have it
_MONSIEUR: Final = re.compile(r"^\s*M\.\s+(?=\S+\s+\S)")  # an initial elsewhere
_SET_WIDE: Final = 5  # letters; fewer are initials
_LONGEST_NAME: Final = 5  # words of somebody else's name
_LONGEST_CLAIM: Final = 12  # words of a line that is compared with the claim although it has not the shape of a name
_A_LONG_TITLE: Final = 12  # letters and spaces
_RESEMBLING: Final = 0.85
_RANK: Final = {Agreement.MATCH: 3, Agreement.UNCLEAR: 2, Agreement.DIFFERS: 1, Agreement.MISSING: 0}


def claimed_words(name: Name) -> Claimed:
    """The claimed name in words, without titles and letters unless nothing would be left."""
    if not name.given.strip() and name.family.count(",") == 1:  # "Holt, Anna" in the one field
        family_first, given_behind = name.family.split(",")
        if name_words(family_first) and without_letters(("", *name_words(given_behind)))[1:]:
            return claimed_words(Name(given_behind, family_first))
    given, family = name_words(name.given), name_words(_PARTICLE_BEHIND.sub(r"\2 \1", name.family))
    return Claimed(without_titles(given), without_letters(family))


def best(comparisons: Iterable[Comparison]) -> Comparison | None:
    """The comparison that agrees most; the first of equals; ``None`` of none."""
    return max(comparisons, key=lambda comparison: _RANK[comparison.agreement], default=None)


def compare_printed(
    claimed: Name, printed: str, *, accents_expected: bool, from_image: bool = False, line: int | None = None
) -> Comparison:
    """Compare a whole printed name (nothing else in the text but titles and letters) with the claimed one.

    ``accents_expected``: the source can print accents, so that one it does not print is not there.
    """
    if is_reordered(claimed.full) or is_reordered(printed):
        return Comparison(Agreement.UNCLEAR, "The name carries hidden controls that reorder letters.", printed, line)
    words = claimed_words(claimed)
    readings = printed_names(printed)
    if not readings or not words.words:
        return Comparison(Agreement.MISSING, "There is no name to compare.", printed, line)
    if from_image:
        readings += tuple(tuple(map(repaired_word, reading)) for reading in readings)
    wide = tuple(("".join(reading),) for reading in readings if _is_set_wide(reading))
    if any(same_name(words, reading, accents_expected=accents_expected) for reading in readings) or _is_run_together(
        words, wide + (readings if from_image else ())
    ):
        return Comparison(Agreement.MATCH, f"The name is “{printed.strip()}”, as claimed.", printed, line)
    if any(_is_former(former, readings) for former in claimed.former):
        why = f"The name is “{printed.strip()}”, given as a former name; a reviewer confirms the change of name."
        return Comparison(Agreement.UNCLEAR, why, printed, line)
    found = max((relation(words, reading) for reading in reversed(readings)), key=lambda one: _RANK[one.agreement])
    if from_image and found.lookalike and not any(map(is_mixed, words.words)):
        # "АННА" is read as Latin letters, some of it or all: a reader of pictures sees shapes, not scripts.
        found = found._replace(agreement=Agreement.UNCLEAR, why="may be in letters of another script that look alike")
    explanation = f"The name “{printed.strip()}” {found.why}; claimed is “{claimed.full}”."
    return Comparison(found.agreement, explanation, printed, line, lookalike=found.lookalike)


def _is_set_wide(reading: Sequence[str]) -> bool:
    """Whether a name is printed with spaces between its letters ("A N N A  H O L T")."""
    return len(reading) >= _SET_WIDE and all(len(word) == 1 for word in reading)


def _is_run_together(claimed: Claimed, readings: Sequence[tuple[str, ...]]) -> bool:
    """Whether only the space between the names was lost, by a reader of pictures or where letters are set wide."""
    orders = ("".join(claimed.given + claimed.family), "".join(claimed.family + claimed.given))
    return any(len(reading) == 1 and same_letters(reading[0], order) for reading in readings for order in orders)


def compare_person(claimed: Name, listed: Sequence[tuple[str, str]], *, origin_is_ascii: bool = False) -> Comparison:
    """Compare with the (given, family) names under which a register lists one number.

    ``origin_is_ascii``: the register cannot write accents, so their absence says nothing. The best of several listed
    names counts (a register lists former names beside the present one). A middle name that one side leaves out does
    not matter here, because the number already says which person is meant; two different middle names do.
    """
    compared = [_compare_listed(claimed, given, family, origin_is_ascii) for given, family in listed]
    return best(compared) or Comparison(Agreement.MISSING, "The register gives no name for this number.")


def _compare_listed(claimed: Name, given: str, family: str, origin_is_ascii: bool) -> Comparison:  # noqa: FBT001
    seen = f"{given} {family}".strip()
    whole = compare_printed(claimed, seen, accents_expected=not origin_is_ascii)
    if whole.agreement is not Agreement.UNCLEAR:
        return whole
    mine, theirs = without_titles(name_words(claimed.given)), without_titles(name_words(given))
    if not mine or not theirs or not _is_middle_left_out(mine[1:], theirs[1:]):
        return whole
    shorter = Name(mine[0], claimed.family)
    if (
        compare_printed(shorter, f"{theirs[0]} {family}", accents_expected=not origin_is_ascii).agreement
        is Agreement.MATCH
    ):
        why = f"The register lists “{seen}”: the claimed name but for a middle name or initial."
        return Comparison(Agreement.MATCH, why, seen)
    return whole


def _is_middle_left_out(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether the middle names do not contradict each other: one side has none, or initials of the other's."""
    if not one or not two:
        return True
    return len(one) == len(two) and all(
        min(a, b, key=len).lower() == max(a, b, key=len).lower()[: min(len(a), len(b))] and min(len(a), len(b)) == 1
        for a, b in zip(one, two, strict=True)
    )


def _is_former(former: str, readings: Sequence[tuple[str, ...]]) -> bool:
    words = name_words(former)
    return any(
        same_name(Claimed(words[:border], words[border:]), reading, accents_expected=False)
        for border in range(1, max(len(words), 2))
        for reading in readings
    )


def _spelt(words: Sequence[str]) -> str:
    return folded(" ".join(words))


def find_person(
    claimed: Name, lines: Sequence[str | ScoredLine], *, from_image: bool, titles: Sequence[str] = ()
) -> Comparison:
    """Find on a certificate the person it was made out to, and compare. ``titles``: of the course, of the body.

    A name counts where the certificate says who holds it ("awarded to ...", "... has completed"); someone who signs or
    teaches is not the holder. ``missing`` if no line names the claimed person and no place of the holder was found.
    """
    page = _Page(lines, from_image=from_image)
    told = " ".join(map(_spelt, map(name_words, titles)))
    holders = [
        page.compare(claimed, holder)
        for holder in find_holders(page.shown, lambda text: page.is_whole(claimed, text))
        if _spelt(name_words(holder.text)) not in told and not _resembles(holder.text, titles)
    ]
    # "Directora del" is nobody, but Anna Dekan may be.
    holders = [one for one in holders if one.agreement is not Agreement.DIFFERS or not names_a_role([one.seen], 0)]
    found = best(holders)
    if found is None:
        found = _without_place(claimed, page.elsewhere(claimed))
        other = page.comes_before(found.line, told) if found.agreement is Agreement.MATCH else None
        if other is not None:
            why = f"The certificate may as well be made out to “{other}”: it does not say who holds it."
            return replace(found, agreement=Agreement.UNCLEAR, explanation=why)
        if found.agreement is Agreement.MATCH and announces(page.shown):
            return replace(found, agreement=Agreement.UNCLEAR, explanation="The place of the holder's name is empty.")
        return found
    against = next((one for one in holders if one.agreement is Agreement.DIFFERS), None)
    if found.agreement is Agreement.MATCH and against is not None:
        return replace(against, agreement=Agreement.UNCLEAR, explanation="The certificate names more than one holder.")
    if found.agreement is not Agreement.DIFFERS:
        return found
    whole = next((one for one in page.elsewhere(claimed) if one.agreement is Agreement.MATCH), None)
    if whole is not None:
        return replace(whole, agreement=Agreement.UNCLEAR, explanation=found.explanation)
    at = None if found.lookalike else page.prints(claimed)
    if at is not None:
        why = f"The certificate prints the claimed name in another place than the holder's. {found.explanation}"
        return Comparison(Agreement.UNCLEAR, why, page.shown[at], at)
    # One word in the holder's place is more often a caption than a mononym, and letters set wide go on elsewhere.
    is_one_word = len(found.seen.split()) == 1 or _is_set_wide(name_words(found.seen))
    is_doubtful = not could_be_name(found.seen) or is_one_word or page.is_unsure(found.line)
    if not found.lookalike and is_doubtful:
        return replace(found, agreement=Agreement.UNCLEAR)
    return found


def _resembles(text: str, titles: Sequence[str]) -> bool:
    """Whether ``text`` is one of the titles but for what a reader of pictures may get wrong."""
    spelt = _spelt(name_words(text))
    return len(spelt) >= _A_LONG_TITLE and any(
        Levenshtein.normalized_similarity(spelt, _spelt(name_words(title))) > _RESEMBLING for title in titles
    )


def _without_place(claimed: Name, elsewhere: Sequence[Comparison]) -> Comparison:
    """No words tell where the holder stands: the name alone on a line will do, a part of it goes to a person."""
    near = best(one for one in elsewhere if one.agreement in {Agreement.MATCH, Agreement.UNCLEAR})
    if near is not None and near.agreement is Agreement.MATCH:
        return near
    alike = next((one for one in elsewhere if one.lookalike), None)
    nobody = Comparison(Agreement.MISSING, f"No line of the certificate names “{claimed.full}”.")
    return alike or near or nobody


class _Page:
    """The lines of one certificate, with what they show of how it was printed."""

    def __init__(self, lines: Sequence[str | ScoredLine], *, from_image: bool) -> None:
        self.shown = texts(lines)
        self._raw = [line.text if isinstance(line, ScoredLine) else line for line in lines]
        self._sure = [line.confidence if isinstance(line, ScoredLine) else 1.0 for line in lines]
        self._from_image = from_image
        self._is_french = speaks("fr", self.shown)
        self._prints_accents = any(scripts(ch) == {"LATIN"} and not ch.isascii() for text in self.shown for ch in text)

    def comes_before(self, at: int | None, titles: str) -> str | None:
        """What stands above line ``at`` and may be the name of another person; no title of a course, body or paper."""
        for text in self.shown[:at]:
            words = name_words(text)
            is_title = _spelt(words) in titles or names_a_body(text) or ":" in text or says_something(text)
            is_title = is_title or is_heading(text)
            if 1 < len(words) <= _LONGEST_NAME and not is_title and could_be_name(text) and text != self.shown[at or 0]:
                return text
        return None

    def is_unsure(self, at: int | None) -> bool:
        return at is not None and self._sure[at] < LEGIBLE

    def prints(self, claimed: Name) -> int | None:
        """The line that has the whole name as consecutive words, among others; not that of who signs or teaches."""
        words = claimed_words(claimed)
        orders = [
            _spelt(first + second) for first, second in ((words.given, words.family), (words.family, words.given))
        ]
        for at, text in enumerate(self.shown):
            line = f" {_spelt(name_words(text))} "
            if any(f" {order} " in line for order in orders) and not names_a_role(self.shown, at):
                return at
        return None

    def is_whole(self, claimed: Name, text: str) -> bool:
        """Whether ``text`` is the claimed name and nothing else, perhaps in small letters, as it was typed in."""
        few = 0 < len(text.split()) <= _LONGEST_CLAIM
        return few and self._compare(claimed, text, 0).agreement is Agreement.MATCH

    def elsewhere(self, claimed: Name) -> list[Comparison]:
        """Every line that could be a name and is not that of someone who signs or teaches."""
        names = [
            (at, text) for at, text in enumerate(self.shown) if could_be_name(text) or self.is_whole(claimed, text)
        ]
        found = [self.compare(claimed, Holder(text, at)) for at, text in names]
        return [one for one in found if not self._is_of_a_role(one)]

    def _is_of_a_role(self, one: Comparison) -> bool:
        """Whether the line of ``one`` is of someone who signs; a name that is claimed may contain a word for a role."""
        at = one.line or 0
        if one.agreement is Agreement.MATCH:
            return names_a_role([*self.shown[max(at - 1, 0) : at], "", *self.shown[at + 1 : at + 2]], min(at, 1))
        return names_a_role(self.shown, at)

    def compare(self, claimed: Name, holder: Holder) -> Comparison:
        """Compare the words in the holder's place, alone and with the next line's (names break over two lines)."""
        if is_reordered(self._raw[holder.line]):
            return self._compare(claimed, self._raw[holder.line], holder.line)
        alone = self._compare(claimed, holder.text, holder.line)
        if alone.agreement is Agreement.MATCH and self.is_unsure(holder.line):
            return replace(alone, agreement=Agreement.UNCLEAR, explanation="The line with the name is hard to read.")
        below = self.shown[holder.line + 1] if holder.line + 1 < len(self.shown) else ""
        if alone.agreement is Agreement.UNCLEAR and could_be_name(below):
            both = self._compare(claimed, f"{holder.text} {below}", holder.line)
            return both if both.agreement is Agreement.MATCH else alone
        return alone

    def _compare(self, claimed: Name, text: str, at: int) -> Comparison:
        named = _MONSIEUR.sub("", text) if self._is_french else text
        return compare_printed(
            claimed, named, accents_expected=self._prints_accents, from_image=self._from_image, line=at
        )
