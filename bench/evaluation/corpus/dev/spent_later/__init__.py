"""What was held out on 24 and 25 November 2026 and has been looked at since: a part of the dev half."""

from typing import Final

from bench.evaluation.corpus.dev.spent_later import false, for_a_person, honest
from bench.evaluation.corpus.dev.spent_later.layouts import LAYOUTS as LAYOUTS
from bench.evaluation.corpus.dev.spent_later.locales import LOCALES as LOCALES

FACES: Final = ("slanted", "oblique", "news", "poster", "typed", "aileron", "reserve")
FAMILIES: Final = (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
NUMBERS: Final = ("TC/0000/Y", "E0000000-*", "Y*000000", "**/00000/00", "00-000-*0", "REG.0000.Y")
