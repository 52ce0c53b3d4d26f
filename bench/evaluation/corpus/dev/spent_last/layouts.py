"""The layouts of the last spent half and the paper of each."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from bench.evaluation.corpus.dev.spent_last import layouts_awards, layouts_records
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "university": (layouts_awards.university, A4),
    "coursework": (layouts_awards.coursework, landscape(LETTER)),
    "badge": (layouts_awards.badge, landscape(A4)),
    "waves": (layouts_awards.waves, landscape(A4)),
    "wordart": (layouts_awards.wordart, landscape(A4)),
    "spine": (layouts_awards.spine, landscape(A4)),
    "ministry": (layouts_records.ministry, A4),
    "statement": (layouts_records.statement, landscape(A4)),
    "report": (layouts_records.report, LETTER),
    "voucher": (layouts_records.voucher, landscape(A5)),
    "declaration": (layouts_records.declaration, A4),
    "slip": (layouts_records.slip, landscape(A5)),
}
