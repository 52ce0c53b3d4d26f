"""Hungarian."""

from typing import Final

from credentialing.matching.languages.language import Language

HUNGARIAN: Final = Language(
    code="hu",
    name="Hungarian",
    day_first=False,  # the year
    announces="(igazol/tanúsít)(juk/ja/om)[,] hogy",
    name_labels="név | résztvevő",
    verbs="sikeresen | elvégezte | részt vett | befejezte",
    born="született | születési _",
    roles="oktató | igazgató | tanú> | titkár | vizsgáz | vizsgabizott",
    not_certified="ideiglenes | piszkozat | érvénytelen | törölt | beiratkozott | még nem | várható _",
    expires="érvényes* | lejár*",
    other_days="beiratkoz* | jelentkez* | kezd*",
    completed="befejez* | teljesít*",
    issued="kiállít* | kelt",
    dates="dátum",
    hour_units="óra[t/s]",
    hour_labels="óraszám | órák száma | időtartam",
    theory="elmélet",
    in_person="gyakorlat",
    total="összesen",
    number_labels="""
        tanúsítvány*[-/ ](sorszám/azonosító)* | (tanúsítvány/oklevél/igazolás/bizonyítvány)*[-/ ]szám[a]
    """,
    certificates="tanúsítvány* | oklevél*",
    numbers="szám[a]",
)
