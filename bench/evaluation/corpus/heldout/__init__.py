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
    ("clean", "clean", "keynote", "keynote", "classic", "classic", "salon", "web", "plain", "office"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES),
    ("DN-00000", "DN00000", "000000", "00000", "Y-0000", "Y/000", "DN-Y-0000", "CERT-000000", "**-00000", "000-00000",
     "*0**00*0*0", "00000/Y", "DNC/00/0000"),
    common=("attendance", "bordered", "elearning", "logos", "navy", "sashed"),
)  # fmt: skip
