"""Lithuanian."""

from typing import Final

from credentialing.matching.languages.language import Language

LITHUANIAN: Final = Language(
    code="lt",
    name="Lithuanian",
    day_first=False,  # the year
    announces="(pažymi/patvirtina/liudija)*[,] kad",
    name_labels="pavardė[,] vardas | vardas[,][ ir] pavardė | dalyvis",
    verbs="baigė | dalyvavo | išklausė",
    born="gimė",
    roles="liudytoj | vadov | dėstytoj",
    not_certified="laikinas | negalioja | dar ne*",
    expires="galioj*",
    other_days="prašymas | išspausdint* | pradži*",
    completed="baigta | baigė | baigim*",
    issued="išdavimo | išduot*",
    dates="data",
    hour_units="valand* | akad[.] [ ]val[.]",
    hour_labels="valandų skaičius | trukmė",
    total="iš viso",
    number_labels="(pažymėjimo/sertifikato) (numeris/nr)",
    certificates="pažymėj* | sertifik*",
    numbers="numeris | nr",
)
