"""Romanian."""

from typing import Final

from credentialing.matching.languages.language import Language

ROMANIAN: Final = Language(
    code="ro",
    name="Romanian",
    announces="""
        (certifică/atestă/adeverește/confirmă)[ prin prezent(u/a)[l][a]][ faptul][,] că | se acordă
    """,
    name_labels="nume[le][ și prenume[le]/ complet] | cursant",
    verbs="a (absolvit/participat/finalizat/promovat/urmat)",
    auxiliaries="a",
    born="născut | născută",
    roles="formator | martor | secretar | examinator | director",
    not_certified="""
        provizoriu | anulat | nevalabil | este înscris | încă nu | ciornă
        {^\\W*}(copie/duplicat){\\W*$}
    """,
    expires="valabil*[ până la] | expiră*",
    other_days="începere* | înscri_ | înregistrat",
    completed="finaliz* | absolv* | complet*",
    issued="eliberat* | data eliberării | emis",
    dates="data",
    hour_units="oră | ore",
    hour_labels="număr[ul] de ore | durata",
    theory="teoretic",
    in_person="practic",
    total="total",
    number_labels="seria și numărul | număr[ul] (certificat/diplom/atestat)*",
    certificates="certific* | diplom* | atest* | adeverinț*",
    numbers="nr | număr",
    other_numbers="acredita | declarat",
)
