"""What a half of the corpus is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

from bench.evaluation.corpus.cases import Family
from bench.evaluation.corpus.facts import Truth
from bench.evaluation.corpus.layout import Layout
from bench.evaluation.corpus.locales import Locale


@dataclass(frozen=True, slots=True)
class Half:
    """Everything a half is made of. ``faces`` and ``layouts`` are drawn evenly; a face may stand there twice.

    In a form of ``numbers`` letters stand, 0 is a digit, * a capital letter and Y the year of issue.
    ``fuller`` are layouts for places that say more: that have a second person to sign, and modules; ``common`` ones are
    drawn twice as often as the others.
    """

    name: str
    locales: tuple[Locale, ...]
    layouts: Mapping[str, tuple[Layout, tuple[float, float]]]
    faces: tuple[str, ...]
    families: tuple[Family, ...]
    numbers: tuple[str, ...]
    fuller: frozenset[str] = frozenset()
    common: tuple[str, ...] = ()

    def layouts_for(self, it: Truth) -> list[str]:
        """The layouts that the certificate of ``it`` has enough for."""
        fitting = sorted(name for name in self.layouts if it.second or name not in self.fuller)
        return [*fitting, *(name for name in self.common if name in fitting)]
