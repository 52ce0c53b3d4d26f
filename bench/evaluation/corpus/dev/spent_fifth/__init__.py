"""What was held out from the evening of 25 November 2026 and has been judged since: a part of the dev half."""

from typing import Final

from bench.evaluation.corpus.dev.spent_fifth import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.dev.spent_fifth.layouts import LAYOUTS as LAYOUTS

LOCALES: Final = (*locales_english.LOCALES, *locales_other.LOCALES)
FACES: Final = ("gazette", "notice", "brochure", "charter", "modern", "ledger", "lecture")
FAMILIES: Final = (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
NUMBERS: Final = (
    "LMS-000000000", "0000/00/*", "Y-000000", "DN/Y/00/000", "C-000-00-000", "*****-00000", "0*00000*-0000",
    "PT00.000.Y", "0000000000",
)  # fmt: skip
