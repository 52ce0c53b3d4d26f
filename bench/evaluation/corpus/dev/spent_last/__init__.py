"""What was held out until the afternoon of 25 November 2026 and has been judged since: a part of the dev half."""

from typing import Final

from bench.evaluation.corpus.dev.spent_last import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.dev.spent_last.layouts import LAYOUTS as LAYOUTS

LOCALES: Final = (*locales_english.LOCALES, *locales_other.LOCALES)
FACES: Final = ("invitation", "leaflet", "memo", "programme", "journal", "unweighted", "sober")
FAMILIES: Final = (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
NUMBERS: Final = ("00000000", "*00*-000*-*0*0", "000/Y-DN", "HP0000-00000", "PTA.Y-0000*", "CEU0000Y00", "0000 / Y")
