"""The held-out half: for figures. Nothing is tuned on it; it was written by somebody who did not read the check."""

from typing import Final

from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.heldout import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.heldout.layouts import LAYOUTS

HALF: Final = Half(
    "heldout",
    (*locales_english.LOCALES, *locales_other.LOCALES),
    LAYOUTS,
    ("gazette", "notice", "brochure", "charter", "modern", "ledger", "lecture"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES),
    ("LMS-000000000", "0000/00/*", "Y-000000", "DN/Y/00/000", "C-000-00-000", "*****-00000", "0*00000*-0000",
     "PT00.000.Y", "0000000000"),
)  # fmt: skip
