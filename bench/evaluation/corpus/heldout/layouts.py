"""The layouts of the held-out half and the paper of each."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.pagesizes import A4, A5, LETTER, landscape

from bench.evaluation.corpus.heldout import layouts_made, layouts_sent
from bench.evaluation.corpus.layout import Layout

LAYOUTS: Final[Mapping[str, tuple[Layout, tuple[float, float]]]] = {
    "worddoc": (layouts_made.worddoc, landscape(LETTER)),
    "chevrons": (layouts_made.chevrons, landscape(A4)),
    "thinline": (layouts_made.thinline, landscape(A4)),
    "slide": (layouts_made.slide, (960, 540)),
    "sealed": (layouts_made.sealed, landscape(LETTER)),
    "hero": (layouts_made.hero, A4),
    "pillar": (layouts_made.pillar, landscape(A4)),
    "monogram": (layouts_made.monogram, landscape(A5)),
    "mergetable": (layouts_sent.mergetable, A4),
    "docsletter": (layouts_sent.docsletter, A4),
    "extract": (layouts_sent.extract, LETTER),
    "hubcard": (layouts_sent.hubcard, landscape(A4)),
    "college": (layouts_sent.college, A4),
    "penned": (layouts_sent.penned, landscape(A4)),
}
