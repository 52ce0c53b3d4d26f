"""Slovenian."""

from typing import Final

from credentialing.matching.languages.language import Language

SLOVENIAN: Final = Language(
    code="sl",
    name="Slovenian",
    announces="potrjuj*[ se][,] da[ je] | podeljuje[ se]",
    name_labels="ime in priimek | udeležen(ec/ka)",
    verbs="opravil(a/o/) | udeležil(a/o/)",
    born="rojen[a]",
    roles="vodja | priča | tajnik | predavatelj | podpis",
    not_certified="začasn* | neveljavn* | osnutek | primerek",
    expires="velja[vnost][ do]",
    other_days="natisnj* | začetek | prijav_ | vpis*",
    completed="zaključ*",
    issued="datum izdaje | izdaje",
    dates="datum",
    hour_units="ur[a/e/o]",
    hour_labels="število ur | trajanje",
    total="skupaj",
    number_labels="številka (potrdila/certifikata)",
    certificates="potrdil* | certifik*",
    numbers="št[.] | številka",
    other_numbers="akredit",
)
