"""Slovak."""

from typing import Final

from credentialing.matching.languages.language import Language

SLOVAK: Final = Language(
    code="sk",
    name="Slovak",
    announces="(potvrdzuj/osvedčuj)*[ sa/ se][ týmto][,] že | udelen[o/ý/á/é][ pre/ pro]",
    name_labels="meno[ a priezvisko] | meno účastníka | účastní(k/čka)",
    verbs="absolvoval[a] | úspešne",
    born="naroden[ý/á] | dátum narodenia",
    roles="podpis | riaditeľ | lektor | školiteľ | svedok | tajomn | predsed | garant | konateľ",
    not_certified="""
        potvrdeni* o prihlás* | je prihlásen{\\S*} | este (ho/nie/ne) | neplatn(ý/é) | predbežn* | zrušen* | neukonč*
        predpoklad* | nedokonč* | dočasn*
    """,
    expires="obnov* | platí do | platn_ do | platnosť*",
    other_days="začiatok | prihlas_ | prihlás_ | zápis*",
    completed="ukončen* | dokonč* | absolv*",
    issued="vydané | vydaný | vydaná | dátum vydania",
    dates="dňa | dátum",
    date_particles="dňa",
    hour_units="hodin* | hodín* | hod[.]",
    hour_labels="počet hodín | rozsah | trvanie",
    total="celkom",
    number_labels="číslo (osvedčeni(a/e)/certifikátu/potvrdenia) | evidenčné číslo",
    number_alone="číslo",
    certificates="certifik* | diplom* | osvedčen* | potvrd*",
    numbers="číslo | č[.]",
    other_numbers="akredit",
)
