"""Italian."""

from typing import Final

from credentialing.matching.languages.language import Language

ITALIAN: Final = Language(
    code="it",
    name="Italian",
    telling="ore | attestato | attesta | rilasciato | conseguimento | valido fino",
    announces="""
        (certifica/attesta/dichiara/certifichiamo/attestiamo/dichiariamo)[no] che
        (conferito/rilasciato/assegnato/conferisce) a
    """,
    name_labels="""
        nome[ e cognome/ completo] | cognome e nome | nominativo | partecipante
        nome d(e/a/o)[l][ ](partecipante/titolare)
    """,
    verbs="ha (completato/frequentato/superato/partecipato/conseguito/portato/seguito)",
    auxiliaries="ha",
    holder_ends="per (aver/la/il)",
    born="nat(o/a) (il/a) | data di nascita",
    roles="direttor | direttric | docente | formator | <firma> | testimone | segretari | esaminat | presidente",
    not_certified="""
        conferma di ritiro | si è ritirat(o/a) | non (ha/valido) | annullat(o/a) | provvisori(o/a) | bozza | nullo
        fac[-]simile | (è/risulta) iscritt(o/a) | (conferma/attestato) di iscrizione | non ancora | sospes(o/a)
        (fine/data/conclusione) previst(o/a) | abbandon* | provisori[o/a]
        {^\\W*}(copia/copia conforme/duplicato){\\W*$}
    """,
    expires="rinnov* | valid(o/a) fino | scad*",
    other_days="inizio | ritir_ | apertura | stampat* | stampa | primo giorno | iscri_ | dal{(?= \\d)}",
    completed="conseguimento | conseguit(o/a) | fine [del ]corso | conclu* | terminat(o/a) | complet(a/o)*",
    issued="rilasciat(o/a) | data di (rilascio/emissione) | emess(o/a)",
    dates="data",
    date_particles="il",
    hour_units="ora | ore | h",
    hour_labels="durata | ore[ totali] | monte ore",
    other_units="<punti> | giorni",
    theory="teoric | teoria",
    in_person="pratic | laborator",
    total="totale | <somma>",
    number_labels="""
        (numero/n(°/o/.)/no) [di ](serie/registro)
        (certificato/attestato)[-/ ](n(°/o/.)/no/num*)
    """,
    number_alone="numero | n°",
    certificates="certific* | attest* | diplom* | registro | titolo",
    numbers="n[.][ ](°/o)[.] | n. | numero",
    number_of="del | di | dell'",
    other_numbers="protocol | accredit | deliber",
)
