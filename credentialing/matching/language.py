"""Whether the language of a page says in which order its people write day and month."""

import re
from collections.abc import Sequence
from typing import Final

from credentialing.matching.page import any_of, folded

_ENGLISH: Final = any_of(
    """
    this|that|the|of|and|has|have|hours?|awarded|certificate|certify|certifies|completed|completion|issued|valid
    """
)
# Words of labels, by language: French, Spanish and Portuguese, Italian, German, Dutch, Polish, Czech, Croatian,
# Danish and Norwegian, Finnish, Turkish, Vietnamese. All write the day first where they write numbers with strokes.
_DAY_FIRST: Final = any_of(
    r"""
    heures|certifions|attestation|delivree?|duree|valable|achevee?|
    horas|fecha|certifica\w*|finalizacion|conclusao|validade?|numero de|carga horaria|
    ore|attestato|attesta|rilasciato|conseguimento|valido fino|
    stunden|hiermit|bescheinig\w*|abgeschlossen|gultig|zertifikatsnummer|
    uren|uur|hierbij|afronding|geldig|certificaatnummer|
    godzin\w*|zaswiadcz\w*|ukonczeni\w*|wazne|hodin\w*|osvedceni|dokonceni|sati|potvrd\w*|zavrsetka|
    timer|hermed|gennemfort|fullfort|gyldigt?|tuntia?|todist\w*|suorit\w*|voimassa|
    saat|belge\w*|tamamlan?m\w*|gecerli\w*|gio|chung nhan|ngay|hoan thanh
    """
)
_ENOUGH: Final = 2  # different words; one may be part of a name


def writes_day_first(shown: Sequence[str]) -> bool:
    """Whether the page is plainly in a language that writes ``03/04/2025`` for the third of April."""
    plain = [folded(text) for text in shown]
    english, others = _found(_ENGLISH, plain), _found(_DAY_FIRST, plain)
    return len(others) >= _ENOUGH and len(others) > len(english)  # a course may have an English title anywhere


def _found(words: re.Pattern[str], plain: Sequence[str]) -> frozenset[str]:
    return frozenset(found[0] for line in plain for found in words.finditer(line))
