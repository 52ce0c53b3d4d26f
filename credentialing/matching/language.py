"""Whether a page says in which order its people write day and month: by its language, or where its body is at home."""

import re
from collections.abc import Sequence
from typing import Final

from credentialing.matching import vocabulary
from credentialing.matching.languages.phrases import whole_words
from credentialing.matching.languages.table import LANGUAGES
from credentialing.matching.page import folded

_TELLING: Final = {each.code: whole_words([each.telling]) for each in LANGUAGES if each.telling}
_ENOUGH: Final = 2  # different words; one may be part of a name
# Countries that write the day first, by the ending of their domains; without endings that are sold everywhere (".co",
# ".me") and countries that write both ways or the year first.
_DOMAINS: Final = """
    ae ar at au ba be bg bo br bs bw by ch cl cr cu cy cz de dk dz ec ee eg es eu fi fr gh gr gt hk hn hr id ie il in
    it jo ke kw lb lk lu lv ma mk mt mu mw my mx na ng ni nl no np nz pa pe pk pl pt py qa ro rs ru sa se sg si sk sv
    th tn tr tt tz ua ug uk uy uz ve vn za zm zw
"""
# Without "www." or "@" a full stop whose space was lost would do ("training.It"), so it needs an ending of two parts.
_SITE: Final = re.compile(
    r"(?:(?:@|www\.|https?://)[\w.-]*[\w-]|[\w-]\.(?:ac|asn|co|com|edu|gob|gov|govt|net|org))"
    r"\.(?P<ending>[a-z]{2,})(?![\w-]|\.\w)"
)
_DAY_FIRST_SITES: Final = frozenset(_DOMAINS.split())
_OTHER_SITES: Final = frozenset(["us", "ca", "ph", "gov", "mil"])
# Codes of countries that write the day first: neither +1 (North America), nor those of East Asia and the Philippines.
# As long as telephones are, and parted behind "00": "+5 %" and the certificate's number 0045678 tell nothing.
_TELEPHONE: Final = re.compile(
    r"(?<![\w+:.,/-])(?:\+[ (]{0,2}|00(?=\d{1,3}[ (]))(?P<code>[1-9]\d{0,2})(?=\d*(?:[ ()./-]{0,3}\d){6})"
)
_DAY_FIRST_CODES: Final = re.compile(r"2|3[0-5]|37[123]|38|39|4|5|6[01245]|7|9[0-4]|9[67]|99[248]")
_OTHER_CODES: Final = re.compile(r"1|63")


def writes_day_first(shown: Sequence[str]) -> bool:
    """Whether the page is plainly of people who write ``03/04/2025`` for the third of April: their language, or the
    telephone and the site of a country that does.
    """
    plain = [folded(text) for text in shown]
    not_so, others = _found(vocabulary.NOT_DAY_FIRST, plain), _found(vocabulary.DAY_FIRST, plain)
    by_language = len(others) >= _ENOUGH and len(others) > len(not_so)  # a course may have an English title anywhere
    return by_language or _is_at_home_where_day_comes_first(plain)


def speaks(code: str, shown: Sequence[str]) -> bool:
    """Whether the page has words that only one language, by its ISO 639-1 code, is told by."""
    return len(_found(_TELLING[code], [folded(text) for text in shown])) >= _ENOUGH


def _is_at_home_where_day_comes_first(plain: Sequence[str]) -> bool:
    """Whether sites and telephones are of countries that write the day first, and none of one that does not.

    The name of a country says less: bodies teach abroad.
    """
    sites = {found["ending"] for line in plain for found in _SITE.finditer(line)}
    codes = {found["code"] for line in plain for found in _TELEPHONE.finditer(line)}
    if sites & _OTHER_SITES or any(map(_OTHER_CODES.match, codes)):
        return False
    return bool(sites & _DAY_FIRST_SITES) or any(map(_DAY_FIRST_CODES.match, codes))


def _found(words: re.Pattern[str], plain: Sequence[str]) -> frozenset[str]:
    return frozenset(found[0] for line in plain for found in words.finditer(line))
