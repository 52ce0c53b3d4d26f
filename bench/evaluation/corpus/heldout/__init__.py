"""The held-out half: for figures. Nothing is tuned on it; it was written by somebody who did not read the check."""

from typing import Final

from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.heldout import false, for_a_person, honest, locales_english, locales_other
from bench.evaluation.corpus.heldout.layouts import LAYOUTS

HALF: Final = Half(
    "heldout",
    (*locales_english.LOCALES, *locales_other.LOCALES),
    LAYOUTS,
    ("invitation", "leaflet", "memo", "programme", "journal", "unweighted", "sober"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES),
    ("00000000", "*00*-000*-*0*0", "000/Y-DN", "HP0000-00000", "PTA.Y-0000*", "CEU0000Y00", "0000 / Y"),
)
