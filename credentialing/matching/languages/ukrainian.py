"""Ukrainian."""

from typing import Final

from credentialing.matching.languages.language import Language

UKRAINIAN: Final = Language(
    code="uk",
    name="Ukrainian",
    announces="(засвідчує/підтверджує)[,] що",
    expires="дійсн_ до",
    issued="видан*",
    dates="дата",
    hour_units="годин*",
)
