"""What a family of perturbations is: what is done to a true claim, or to the document, and what the pair then deserves.

A maker returns ``None`` for people it does not fit (nobody can change the accent of a name without one); another
person is then drawn. ``dev`` and ``heldout`` share ``exact`` only, the absence of any perturbation.
"""

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Final

from bench.evaluation.corpus.facts import HOURS, Truth
from bench.evaluation.corpus.tricks import Forgery, Trick
from bench.evaluation.manifest import ClaimRow, Verdict


@dataclass(frozen=True, slots=True)
class Case:
    """A true certificate, the claim about it, and what the page does. ``printed`` is the name as it is set.

    ``layouts`` are the only ones it can be set in; empty for any.
    """

    truth: Truth
    claim: ClaimRow
    printed: str = ""
    completed: str = ""
    stamp: str = ""
    forgery: Forgery | None = None
    layouts: tuple[str, ...] = ()


Maker = Callable[[Truth, Random], Case | None]


@dataclass(frozen=True, slots=True)
class Family:
    """``on_paper``: whether a scan or photograph can carry it (what a text layer hides, none can).

    ``own_page``: the page itself is made for it; else it is a claim about a page that carries another claim too.
    ``weight``: how often it is made, beside others with one. Only ``on_paper`` can what is not ``in_file`` happen.
    """

    name: str
    label: Verdict
    make: Maker
    on_paper: bool = True
    own_page: bool = False
    weight: int = 1
    in_file: bool = True


def claim_of(it: Truth) -> ClaimRow:
    """The claim that the certificate of ``it`` supports."""
    return ClaimRow(
        it.given, it.family, it.number, it.issued, float(it.hours), it.course, it.body, it.expires,
    )  # fmt: skip


def plain(text: str) -> str:
    """``text`` as a keyboard without accents writes it."""
    stroked = text.translate(str.maketrans("øØłŁđĐıİæÆœŒ", "oOlLdDiIaAoO")).replace("ß", "ss")
    return "".join(ch for ch in unicodedata.normalize("NFD", stroked) if not unicodedata.combining(ch))


def claimed(it: Truth, **changes: object) -> Case:
    return Case(it, replace(claim_of(it), **changes))  # type: ignore[arg-type]  # fields of ClaimRow, by name


def far(one: str, two: str) -> bool:
    """Whether two names begin so differently that they are two names to anybody."""
    return one != two and one[:2].lower() != two[:2].lower()


def _is_swapped(it: Truth, day: date) -> bool:
    """Whether ``day`` is the true one with day and month swapped: a numeric date could be read as saying it."""
    return (day.year, day.month, day.day) == (it.issued.year, it.issued.day, it.issued.month)


def is_on_the_page(it: Truth, day: date) -> bool:
    """Whether the page says ``day`` of something else, or a course that lasts several days was going on."""
    others = [other for other in (it.started, it.awarded, it.printed, it.expires, it.born) if other]
    swapped = [(other.year, other.day, other.month) for other in others]
    is_during = it.started is not None and it.started <= day <= it.issued
    return _is_swapped(it, day) or day in others or (day.year, day.month, day.day) in swapped or is_during


def _exact(it: Truth, _: Random) -> Case:
    return claimed(it)


EXACT: Final = Family("exact", Verdict.ACCEPT, _exact)


def forgeries(
    tricks: Iterable[Trick],
    lies_of: Mapping[str, Maker],
    *,
    label: Verdict = Verdict.REJECT,
    on_paper: bool = False,
    in_file: bool = True,
    weight: int = 1,
) -> tuple[Family, ...]:
    """A family for each trick: the page shows the truth (or, pasted over, the lie) and the file says the other.

    The claim is the lie, which ``lies_of`` makes of each field; names are taken as often as all else together.
    """
    return tuple(
        Family(trick.value, label, _forged(trick, lies_of), on_paper, own_page=True, weight=weight, in_file=in_file)
        for trick in tricks
    )


def _forged(trick: Trick, lies_of: Mapping[str, Maker]) -> Maker:
    def make(it: Truth, chance: Random) -> Case | None:
        field = chance.choice(("name", "name", "name", "date", "hours", "number"))
        lie = lies_of[field](it, chance)
        if lie is None:
            return None
        shown, said = _values(it, field), _said(it, lie.claim, field)
        if shown == said or (trick in _SIMPLE and not _is_simple(shown + said)):
            return None
        if trick is Trick.PLAIN_UPDATE and not said.isascii():
            return None
        as_picture = chance.random() < 0.5 and trick not in _WORKED_OVER
        return replace(lie, forgery=Forgery(trick, field, shown, said, as_picture=as_picture))

    return make


_SIMPLE: Final = frozenset(  # set in fonts of Windows-1252
    {
        Trick.LYING_FONT,
        Trick.ANNOTATION,
        Trick.REWRITTEN,
        Trick.STRIP,
        Trick.CROSSED_OUT,
        Trick.OFF_CROP,
        Trick.FORM_FIELD,
        Trick.RUBBER_STAMP,
        Trick.NEW_CONTENTS,
        Trick.WATERMARK,
        Trick.SIGNATURE_LOOK,
        Trick.EDITOR_PATCH,
        Trick.FLUID,
        Trick.SCISSORS,
        Trick.REDACTION,
        Trick.LINK,
        Trick.EMPTY_PATTERN,
        Trick.MASKED,
        Trick.LABEL,
        Trick.SCRAPED,
        Trick.WRITTEN_OVER,
        Trick.DASHED,
        Trick.TAPE,
        Trick.MARKER,
        Trick.SHAPE,
        Trick.TWO_NOTES,
        Trick.EDITED_ONLINE,
        Trick.PHOTOCOPIED,
        Trick.LABEL_BY_HAND,
        Trick.FLUID_AND_PEN,
        Trick.DIGITS_PATCHED,
        Trick.INK_NOTE,
        Trick.STRUCK_NOTE,
        Trick.FORM_LAID_OVER,
        Trick.WORD_EXPORT,
        Trick.PEN_DIGIT,
        Trick.CORRECTION_TAPE,
        Trick.BLACK_PEN,
        Trick.ADDED_PAGE,
        Trick.SMUDGED,
        Trick.SIGN_SERVICE,
        Trick.HIGHLIGHT_NOTE,
        Trick.PEN_ADDED,
        Trick.STAPLED,
        Trick.RUBBED,
    }
)
_WORKED_OVER: Final = frozenset(  # what is worked over is a page as it was given, whose values are words
    {
        Trick.INK_NOTE,
        Trick.STRUCK_NOTE,
        Trick.FORM_LAID_OVER,
        Trick.PAINTED_SCAN,
        Trick.WORD_EXPORT,
        Trick.ADDED_PAGE,
        Trick.SIGN_SERVICE,
        Trick.HIGHLIGHT_NOTE,
    }
)


def _is_simple(text: str) -> bool:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _values(it: Truth, field: str) -> str:
    values = {
        "name": it.name,
        "date": it.locale.day(it.issued, it.form),
        "hours": str(it.hours),
        "number": it.number,
    }
    return values[field]


def _said(it: Truth, claim: ClaimRow, field: str) -> str:
    given = f"{claim.given} {claim.family}".strip()
    lying = replace(it, given="", family=given, issued=claim.issued, hours=int(claim.hours), number=claim.number)
    return _values(lying, field)


def other_hours(it: Truth, chance: Random) -> Case:
    """Hours that the page says nowhere. For what forged files say, like the following."""
    others = [each for each in HOURS if each not in (it.hours, it.points, *it.parts)]
    return claimed(it, hours=float(chance.choice(others)))


def two_digits(it: Truth, chance: Random) -> Case:
    places = chance.sample([at for at, ch in enumerate(it.number) if ch.isdigit()], 2)
    other = {at: chance.choice([ch for ch in "123456789" if ch != it.number[at]]) for at in places}
    return claimed(it, number="".join(other.get(at, ch) for at, ch in enumerate(it.number)))
