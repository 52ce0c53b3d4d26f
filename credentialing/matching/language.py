"""Whether the language of a page says in which order its people write day and month."""

import re
from collections.abc import Sequence
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.page import folded

_ENOUGH: Final = 2  # different words; one may be part of a name


def writes_day_first(shown: Sequence[str]) -> bool:
    """Whether the page is plainly in a language that writes ``03/04/2025`` for the third of April."""
    plain = [folded(text) for text in shown]
    not_so, others = _found(vocabulary.NOT_DAY_FIRST, plain), _found(vocabulary.DAY_FIRST, plain)
    return len(others) >= _ENOUGH and len(others) > len(not_so)  # a course may have an English title anywhere


def _found(words: re.Pattern[str], plain: Sequence[str]) -> frozenset[str]:
    return frozenset(found[0] for line in plain for found in words.finditer(line))
