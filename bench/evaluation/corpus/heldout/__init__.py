"""The held-out half: for figures. Nothing is tuned on it; it was written by somebody who did not read the check."""

from typing import Final

from bench.evaluation.corpus.half import Half
from bench.evaluation.corpus.heldout import false, for_a_person, honest
from bench.evaluation.corpus.heldout.layouts import LAYOUTS
from bench.evaluation.corpus.heldout.locales import LOCALES

HALF: Final = Half(
    "heldout",
    LOCALES,
    LAYOUTS,
    ("slanted", "oblique", "news", "poster", "typed", "aileron", "reserve"),
    (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES),
    ("TC/0000/Y", "E0000000-*", "Y*000000", "**/00000/00", "00-000-*0", "REG.0000.Y"),
)
