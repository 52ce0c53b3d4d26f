"""What a layout is, and how a certificate is drawn in one."""

from collections.abc import Callable
from random import Random

from bench.evaluation.corpus.facts import Sheet
from bench.evaluation.corpus.page import Page
from bench.evaluation.corpus.tricks import Forgery

Layout = Callable[[Page, Sheet, Random], None]


def draw(
    layout: Layout, size: tuple[float, float], face: str, sheet: Sheet, seed: str, forgery: Forgery | None = None
) -> tuple[bytes, Page]:
    """The PDF and its page; the same arguments give the same bytes."""
    page = Page(size, face, forgery)
    if sheet.stamp:
        page.stamp(sheet.stamp)
    layout(page, sheet, Random(seed))
    return page.finished(), page
