"""Latvian."""

from typing import Final

from credentialing.matching.languages.language import Language

LATVIAN: Final = Language(
    code="lv",
    name="Latvian",
    announces="apliecina*[,] ka",
    name_labels="vārds[,] uzvārds",
    verbs="ir (apguv/pabeidz/piedalīj)*",
    auxiliaries="ir",
    born="dzimis",
    roles="lieciniek | liecinie | vadīt | pasniedzēj",
    not_certified="pagaidu | nederīgs | anulēts | vēl nav",
    expires="derīg*",
    other_days="sākum* | pieteik*",
    completed="pabeig*",
    issued="izsnieg*",
    dates="datums",
    hour_units="stund(as/a/u) | akad[.][ ]st[.]",
    hour_labels="stundu skaits | apjoms",
    total="<kopā>",
    number_labels="(sertifikāta/apliecības) (numurs/nr)",
    certificates="sertifik* | apliecīb*",
    numbers="numurs | nr",
)
