"""Finnish."""

from typing import Final

from credentialing.matching.languages.language import Language

FINNISH: Final = Language(
    code="fi",
    name="Finnish",
    telling="tunti[a] | todist* | suorit* | voimassa",
    announces="todist(aa/etaan/amme)[ täten][,] että | myönnetty | myönnetään",
    name_labels="nimi | osallistuja",
    verbs="on (suorittanut/osallistunut)",
    auxiliaries="on",
    born="syntynyt | syntymäaika",
    roles="kouluttaj | johtaja | todistaj | sihteer | tarkastaj",
    not_certified="keskeytti | väliaikainen | luonnos | mitätöity | on ilmoittautunut | ei ole",
    expires="voimassa | voimassaolo*",
    other_days="ilmoittaut* | alkoi | alkaa | alkamis* | rekisteröi*",
    completed="suoritettu | suorituspäivä | päättymis*",
    issued="myönnetty | myöntöpäivä | annettu",
    dates="päiväys | päivämäärä",
    hour_units="tunti* | tuntia",
    hour_labels="tunnit | tuntimäärä | laajuus | kesto",
    theory="teoria | teoreet",
    in_person="käytänn | kontakti",
    total="toplam | yhteensä",
    number_labels="(todistus/sertifikaati)*[-/ ](numero/nro)",
    certificates="todistu* | sertifik*",
    numbers="numero | nro",
)
