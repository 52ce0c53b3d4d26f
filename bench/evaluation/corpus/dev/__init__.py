"""The dev half: for looking at and tuning on. It holds all that was held out once and has been looked at."""

from typing import Final

from bench.evaluation.corpus.dev import (
    false,
    for_a_person,
    honest,
    spent,
    spent_fifth,
    spent_last,
    spent_later,
    spent_seventh,
    spent_sixth,
)
from bench.evaluation.corpus.dev.layouts import FACES, LAYOUTS
from bench.evaluation.corpus.dev.locales import LOCALES
from bench.evaluation.corpus.half import Half

_SPENT_LAYOUTS: Final = {
    **spent.LAYOUTS, **spent_later.LAYOUTS, **spent_last.LAYOUTS, **spent_fifth.LAYOUTS, **spent_sixth.LAYOUTS,
    **spent_seventh.LAYOUTS,
}  # fmt: skip
HALF: Final = Half(
    "dev",
    (*LOCALES, *spent.LOCALES, *spent_later.LOCALES, *spent_last.LOCALES, *spent_fifth.LOCALES, *spent_sixth.LOCALES,
     *spent_seventh.LOCALES),
    {**LAYOUTS, **_SPENT_LAYOUTS},
    (*FACES, *FACES, *spent.FACES, *spent_later.FACES, *spent_last.FACES, *spent_fifth.FACES, *spent_sixth.FACES,
     *spent_seventh.FACES),
    (
        *honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES, *spent.FAMILIES,
        *spent_later.FAMILIES, *spent_last.FAMILIES, *spent_fifth.FAMILIES, *spent_sixth.FAMILIES,
        *spent_seventh.FAMILIES,
    ),
    ("CN-Y-00000", "Y/00000", "KT0000000", "N 00-0000-C", "FDN000000", "A-00000-00", "0000-0000", "BM.Y.0000",
     "Q0R-000000", *spent.NUMBERS, *spent_later.NUMBERS, *spent_last.NUMBERS, *spent_fifth.NUMBERS,
     *spent_sixth.NUMBERS, *spent_seventh.NUMBERS),
    fuller=frozenset(_SPENT_LAYOUTS),
)  # fmt: skip
