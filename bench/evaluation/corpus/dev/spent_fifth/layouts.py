"""The layouts of the fifth spent half and the paper of each."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from bench.evaluation.corpus.dev.spent_fifth import layouts_filed, layouts_shown
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "corners": (layouts_shown.corners, landscape(A4)),
    "parchment": (layouts_shown.parchment, A4),
    "congress": (layouts_shown.congress, landscape(A4)),
    "emblem": (layouts_shown.emblem, A4),
    "scroll": (layouts_shown.scroll, landscape(A4)),
    "postcard": (layouts_shown.postcard, landscape(A5)),
    "gutter": (layouts_filed.gutter, A4),
    "logbook": (layouts_filed.logbook, landscape(LETTER)),
    "printout": (layouts_filed.printout, LETTER),
    "timesheet": (layouts_filed.timesheet, A4),
    "confirmed": (layouts_filed.confirmed, A4),
}
