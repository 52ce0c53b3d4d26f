"""What was held out until 24 November 2026 and has been looked at since: a part of the dev half."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, LETTER, landscape

from bench.evaluation.corpus.dev.spent import (
    false,
    for_a_person,
    honest,
    layouts_awards,
    layouts_records,
    locales_english,
    locales_other,
)
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "award": (layouts_awards.award, landscape(A4)),
    "platform": (layouts_awards.platform, landscape(A4)),
    "lines": (layouts_awards.lines, A4),
    "signed": (layouts_awards.signed, landscape(LETTER)),
    "sidebar": (layouts_awards.sidebar, landscape(A4)),
    "cells": (layouts_awards.cells, A4),
    "letter": (layouts_records.letter, A4),
    "transcript": (layouts_records.transcript, LETTER),
    "units": (layouts_records.units, A4),
    "register": (layouts_records.register, landscape(A4)),
    "leaders": (layouts_records.leaders, A4),
    "columns": (layouts_records.columns, landscape(A4)),
    "blanks": (layouts_records.blanks, A4),
}

LOCALES: Final = (*locales_english.LOCALES, *locales_other.LOCALES)
FACES: Final = ("vera", "vera", "italic", "italic", "mixed", "mixed", "courier")
FAMILIES: Final = (*honest.FAMILIES, *for_a_person.FAMILIES, *false.FAMILIES, *false.FORGERIES)
NUMBERS: Final = ("IMS/Y/000", "PD-000-0000", "**00-0*00", "*0*00*0*00", "0000.000", "NDL 000 000", "Y-00-0000*")
