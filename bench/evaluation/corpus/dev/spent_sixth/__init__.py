"""What was held out from 30 November 2026 and has been judged since: a part of the dev half."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.dev.spent_sixth import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.dev.spent_sixth.layouts import LAYOUTS as LAYOUTS

LOCALES: Final = (*locales_english.LOCALES, *locales_other.LOCALES)
FACES: Final = ("clean", "keynote", "classic", "salon", "web", "plain", "office")
FAMILIES: Final = tuple(  # each as often as those of the other halves
    replace(family, weight=1)
    for family in (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
)
NUMBERS: Final = (
    "DN-00000", "DN00000", "000000", "00000", "Y-0000", "Y/000", "DN-Y-0000", "CERT-000000", "**-00000", "000-00000",
    "*0**00*0*0", "00000/Y", "DNC/00/0000",
)  # fmt: skip
