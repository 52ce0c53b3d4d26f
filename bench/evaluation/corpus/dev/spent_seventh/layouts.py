"""The layouts of the seventh half and the paper of each."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from bench.evaluation.corpus.dev.spent_seventh import layouts_awarded, layouts_desk
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "typed": (layouts_awarded.typed, landscape(A4)),
    "swirls": (layouts_awarded.swirls, landscape(A4)),
    "moodle": (layouts_awarded.moodle, landscape(A4)),
    "banded": (layouts_awarded.banded, landscape(A4)),
    "outlined": (layouts_awarded.outlined, landscape(LETTER)),
    "ribboned": (layouts_awarded.ribboned, landscape(A4)),
    "halfsheet": (layouts_awarded.halfsheet, landscape(A5)),
    "filledin": (layouts_desk.filledin, landscape(A4)),
    "ticketed": (layouts_desk.ticketed, landscape(A4)),
    "members": (layouts_desk.members, A4),
    "senate": (layouts_desk.senate, A4),
    "letterhead": (layouts_desk.letterhead, A4),
    "portal": (layouts_desk.portal, LETTER),
}
