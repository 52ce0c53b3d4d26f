"""The held-out half: for figures. Nothing is tuned on it; it was written by somebody who did not read the check.

It is meant as a picture of what training bodies send, not as a collection of traps: most pages are simple.
"""

from typing import Final

from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.heldout import families, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.heldout.layouts import LAYOUTS

HALF: Final = Half(
    "heldout",
    (*locales_english.LOCALES, *locales_other.LOCALES),
    LAYOUTS,
    ("normal", "normal", "newtimes", "newtimes", "slides", "formal", "overseas", "abroad"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *families.FAMILIES, *families.FORGERIES),
    ("Y00000", "0000-00", "DNC0000", "*00000", "Y-00-000", "000000000000", "CE-000000", "00-0000", "Y.0000",
     "***-Y-000", "CPD0000000", "TP-Y/000", "0000"),
    common=("worddoc", "chevrons", "thinline", "hubcard", "mergetable", "sealed"),
)  # fmt: skip
