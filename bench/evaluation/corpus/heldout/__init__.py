"""The held-out half: for figures. Nothing is tuned on it; it was written by somebody who did not read the check.

It is meant as a picture of what training bodies send, not as a collection of traps: most pages are simple.
"""

from typing import Final

from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.heldout import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.heldout.layouts import LAYOUTS

HALF: Final = Half(
    "heldout",
    (*locales_english.LOCALES, *locales_other.LOCALES),
    LAYOUTS,
    ("desktop", "desktop", "lettering", "wordproc", "export", "export", "banner", "eastern", "continental"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES),
    ("Y-000", "C-00000", "0000000", "000-000-000", "AB/Y/0000", "DN0000-Y", "**0000", "CPD-Y-00000", "0000/Y",
     "**-00-0000", "X0*00*00", "TRN00000", "000000-0"),
    common=("typed", "swirls", "moodle", "banded", "outlined", "filledin"),
)  # fmt: skip
