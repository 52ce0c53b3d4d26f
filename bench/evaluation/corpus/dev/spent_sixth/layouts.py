"""The layouts of the sixth half and the paper of each."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, LETTER, landscape

from bench.evaluation.corpus.dev.spent_sixth import layouts_framed, layouts_office
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "bordered": (layouts_framed.bordered, landscape(A4)),
    "navy": (layouts_framed.navy, landscape(A4)),
    "sashed": (layouts_framed.sashed, landscape(LETTER)),
    "elearning": (layouts_framed.elearning, landscape(A4)),
    "logos": (layouts_framed.logos, landscape(A4)),
    "crest": (layouts_framed.crest, A4),
    "panel": (layouts_framed.panel, landscape(A4)),
    "attendance": (layouts_office.attendance, A4),
    "hoursheet": (layouts_office.hoursheet, A4),
    "gradesheet": (layouts_office.gradesheet, LETTER),
    "cardpage": (layouts_office.cardpage, landscape(A4)),
    "formfields": (layouts_office.formfields, A4),
}
