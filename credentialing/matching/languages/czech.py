"""Czech."""

from typing import Final

from credentialing.matching.languages.language import Language

CZECH: Final = Language(
    code="cs",
    name="Czech",
    telling="hodin* | osvědčení | dokončení",
    announces="(potvrzuj/osvědčuj)*[ se/ sa][ tímto][,] že | udělen[o/ý/á/é/y][ pro]",
    name_labels="jméno[ a příjmení] | účastn(ík/ice)",
    verbs="absolvoval[a] | úspěšně",
    born="narozen(á/ý/) | datum narození",
    roles="""
        podpis | ředitel | lektor | školitel | svědek | tajemn | předsed | zkouše | garant | konatel
    """,
    not_certified="""
        odstoupil* | neplatn(ý/é) | předběžn* | zrušen* | potvrzení o přihlas* | je přihlášen{\\S*} | neukonč*
        předpoklad* | ještě ne* | nedokonč* | dočasn* | vzor
    """,
    expires="obnov* | platí do | platn_ do | platnost*",
    other_days="tisk* | přihláš_ | přihlas_ | zahájen* | zápis* | registrac*",
    completed="ukončen* | dokonč* | absolv*",
    issued="vydan(o/á/ý/) | datum vydání",
    dates="dne | datum[a]",
    date_particles="dne",
    hour_units="hodin* | hod[.]",
    hour_labels="počet hodin | rozsah | délka",
    theory="teorie | teoretic",
    in_person="prakti",
    total="celkem",
    number_labels="číslo (osvědčení/certifikátu/potvrzení) | evidenční číslo",
    number_alone="číslo",
    certificates="certifik* | diplom* | osvědčen* | potvrz*",
    numbers="číslo | č[.]",
    other_numbers="akredit | (vaše/naše) (znač/ref)",
)
