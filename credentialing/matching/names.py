"""Whether a person listed by a register, or named by a certificate, is the person claimed.

What counts as the same name is decided by what a wrong answer costs: a sibling, a similar given name or a changed
accent must never be a ``match``; what an honest person may well have (a married name, an initial, a middle name that
one side leaves out, another script) is ``unclear`` and goes to a person; only a name that is plainly another ``differs``.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from credentialing.matching.comparison import Agreement, Comparison, ScoredLine
from credentialing.matching.likeness import Claimed, relation, same_name
from credentialing.matching.spelling import is_reordered
from credentialing.matching.words import name_words, printed_names, without_letters, without_titles
from credentialing.model.claim import Name

__all__ = ["Agreement", "Comparison", "ScoredLine", "claimed_words", "compare_person", "compare_printed", "find_person"]

_RANK: Final = {Agreement.MATCH: 3, Agreement.UNCLEAR: 2, Agreement.DIFFERS: 1, Agreement.MISSING: 0}


def claimed_words(name: Name) -> Claimed:
    """The claimed name in words, without titles and letters unless nothing would be left."""
    given, family = name_words(name.given), name_words(name.family)
    return Claimed(without_titles(given), without_letters(family) or family)


def best(comparisons: Iterable[Comparison]) -> Comparison | None:
    """The comparison that agrees most; the first of equals; ``None`` of none."""
    return max(comparisons, key=lambda comparison: _RANK[comparison.agreement], default=None)


def compare_printed(claimed: Name, printed: str, *, accents_expected: bool, line: int | None = None) -> Comparison:
    """Compare a whole printed name (nothing else in the text but titles and letters) with the claimed one."""
    if is_reordered(claimed.full) or is_reordered(printed):
        return Comparison(Agreement.UNCLEAR, "The name carries hidden controls that reorder letters.", printed, line)
    words = claimed_words(claimed)
    readings = printed_names(printed)
    if not readings or not words.words:
        return Comparison(Agreement.MISSING, "No name was given to compare.", printed, line)
    if any(same_name(words, reading, accents_expected=accents_expected) for reading in readings):
        return Comparison(Agreement.MATCH, f"The name is “{printed.strip()}”, as claimed.", printed, line)
    if any(_is_former(former, readings) for former in claimed.former):
        why = f"The name is “{printed.strip()}”, given as a former name; a reviewer confirms the change of name."
        return Comparison(Agreement.UNCLEAR, why, printed, line)
    agreement, why = relation(words, readings[-1])
    explanation = f"The name “{printed.strip()}” {why}; claimed is “{claimed.full}”."
    return Comparison(agreement, explanation, printed, line, lookalike="look" in why)


def compare_person(
    claimed: Name, listed: Sequence[tuple[str, str]], *, origin_is_ascii: bool = False
) -> Comparison:
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
    if compare_printed(shorter, f"{theirs[0]} {family}", accents_expected=not origin_is_ascii).agreement is Agreement.MATCH:
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


def find_person(claimed: Name, lines: Sequence[str | ScoredLine], *, from_image: bool) -> Comparison:
    """Find on a certificate the person it was made out to, and compare. ``missing`` if no line names one."""
    texts = [line.text if isinstance(line, ScoredLine) else line for line in lines]
    compared = [compare_printed(claimed, text, accents_expected=True, line=at) for at, text in enumerate(texts)]
    found = best(one for one in compared if one.agreement in {Agreement.MATCH, Agreement.UNCLEAR})
    if found is None or (from_image and found.agreement is Agreement.UNCLEAR):
        return Comparison(Agreement.MISSING, f"No line names “{claimed.full}”.")
    return found
