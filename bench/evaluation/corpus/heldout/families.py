"""The false claims and the lies of the held-out half, and how often each is made."""

from typing import Final

from bench.evaluation.corpus.cases import Family, forgeries
from bench.evaluation.corpus.heldout import false
from bench.evaluation.corpus.heldout.papers import CANCELLED, JOINING, NO_SHOW, PROGRESS
from bench.evaluation.corpus.heldout.papers_pending import WITHHELD
from bench.evaluation.corpus.tricks import Trick
from bench.evaluation.manifest import Verdict

_LETTERS: Final = ("docsletter", "mergetable", "college")
_PRINTED: Final = ("thinline", "hero", "extract")


def _claim(name: str, weight: int = 1) -> Family:
    """A false claim about a page that is as it should be."""
    return Family(name, Verdict.REJECT, false.CLAIMS[name], weight=weight)


FAMILIES: Final = (
    _claim("colleague", 3),
    _claim("next_row_of_the_list", 3),
    _claim("relative", 2),
    _claim("midnight_elsewhere", 2),
    _claim("monday_after", 2),
    _claim("day_paid"),
    _claim("week_beside", 2),
    _claim("brought_in_date", 2),
    _claim("january_slip"),
    _claim("other_epoch"),
    _claim("hours_with_breaks", 2),
    _claim("hours_of_45_minutes"),
    _claim("hours_in_minutes"),
    _claim("hours_of_the_year", 2),
    _claim("number_wrong_digit_doubled"),
    _claim("number_digit_left_out", 2),
    _claim("number_of_the_register", 2),
    _claim("course_upgraded", 2),
    _claim("course_region_added", 2),
    _claim("course_another_subject", 2),
    _claim("body_platform", 2),
    _claim("body_faculty"),
    _claim("body_neighbour", 2),
    _claim("expiry_month_longer"),
    Family("joining", Verdict.REJECT, false.paper(JOINING, _LETTERS), own_page=True, weight=2),
    Family("progress", Verdict.REJECT, false.paper(PROGRESS, _PRINTED), own_page=True, weight=2),
    Family("cancelled", Verdict.REJECT, false.paper(CANCELLED, _LETTERS), own_page=True),
    Family("no_show", Verdict.REJECT, false.paper(NO_SHOW, (*_LETTERS, "extract")), own_page=True, weight=2),
    Family("withheld", Verdict.REJECT, false.paper(WITHHELD, _LETTERS), own_page=True, weight=2),
)
FORGERIES: Final = (
    *forgeries(
        (Trick.ADDED_PAGE, Trick.SMUDGED, Trick.SIGN_SERVICE, Trick.HIGHLIGHT_NOTE, Trick.SPLICED),
        false.LIES_OF,
        weight=2,
    ),
    *forgeries((Trick.PEN_ADDED,), false.ADDED, on_paper=True, in_file=False, weight=2),
    *forgeries((Trick.STAPLED, Trick.RUBBED), false.LIES_OF, on_paper=True, in_file=False, weight=2),
)
