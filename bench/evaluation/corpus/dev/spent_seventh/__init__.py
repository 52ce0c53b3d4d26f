"""What was held out from 30 November to 1 December 2026 and has been judged since: a part of the dev half."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.dev.spent_seventh import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.dev.spent_seventh.layouts import LAYOUTS as LAYOUTS

LOCALES: Final = (*locales_english.LOCALES, *locales_other.LOCALES)
FACES: Final = ("desktop", "lettering", "wordproc", "export", "banner", "eastern", "continental")
FAMILIES: Final = tuple(  # each as often as those of the other halves; the absence of any is there already
    replace(family, weight=1)
    for family in (*honest.FAMILIES[1:], *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
)
NUMBERS: Final = (
    "Y-000", "C-00000", "0000000", "000-000-000", "AB/Y/0000", "DN0000-Y", "**0000", "CPD-Y-00000", "0000/Y",
    "**-00-0000", "X0*00*00", "TRN00000", "000000-0",
)  # fmt: skip
