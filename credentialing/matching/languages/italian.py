"""Italian."""

from typing import Final

from credentialing.matching.languages.language import Language

ITALIAN: Final = Language(
    code="it",
    name="Italian",
    telling="ore | attestato | attesta | rilasciato | conseguimento | valido fino",
    announces="""
        (certifica/attesta/dichiara/certifichiamo/attestiamo/dichiariamo)[no] che
        (conferito/rilasciato/assegnato/conferisce) a | (certifica/attesta/dichiara) che | si certifica che
        si attesta che | si dichiara che | [si ](conferisce/rilascia/assegna/attribuisce)[ il/ la][ presente][ _] a
        (certificato/attestato/diploma) (conferito/rilasciato) a
        è (conferito/rilasciato/assegnato/attribuito)[a] a | in favore di
    """,
    name_labels="""
        nome[ e cognome/ completo] | cognome e nome | nominativo | partecipante
        nome d(e/a/o)[l][ ](partecipante/titolare) | corsista | discente | intestatario | titolare
        nome e cognome[ del (partecipante/corsista/discente)] | cognome, nome | allievo | allieva | beneficiario
        rilasciato a | conferito a
    """,
    verbs="""
        ha (completato/frequentato/superato/partecipato/conseguito/portato/seguito)
        ha (partecipato/frequentato/completato/superato/concluso/conseguito/svolto/terminato/assolto/ottenuto)
        per (aver[e]) (completato/frequentato/superato/partecipato/conseguito/concluso/terminato/svolto)
        (partecipa/frequenta) con
    """,
    auxiliaries="ha",
    holder_ends="per (aver/la/il)",
    born="nat(o/a) (il/a) | data di nascita | data di nasc[.] | nascita | nat(o/a) a",
    roles="""
        direttor | direttric | docente | formator | <firma> | testimone | segretari | esaminat | presidente
        direzione | responsabile | relator | presidenz | coordinator | professor | tutor | segreteri
        rappresentante | esaminatric | commissione | rettor | preside | insegnante | legale
    """,
    not_certified="""
        conferma di ritiro | si è ritirat(o/a) | non (ha/valido) | annullat(o/a) | provvisori(o/a) | bozza | nullo
        fac[-]simile | (è/risulta) iscritt(o/a) | (conferma/attestato) di iscrizione | non ancora | sospes(o/a)
        (fine/data/conclusione) previst(o/a) | abbandon* | provisori[o/a]
        {^\\W*}(copia/copia conforme/duplicato){\\W*$}
    """,
    expires="""
        rinnov* | valid(o/a) fino | scad* | (validità/valid(o/a))[ fino] al[la/l'][ data] | scadenza
        data di scadenza | scade[ il] | da rinnovare entro | rinnovo[ entro] | rinnovare entro | fine validità
        prossimo aggiornamento | valevole fino al
    """,
    other_days="""
        inizio | ritir_ | apertura | stampat* | stampa | primo giorno | iscri_ | dal{(?= \\d)}
        data (di/d') (inizio/iscrizione/stampa/ammissione/apertura/immatricolazione/nascita) | inizio[ del] corso
        stampato il | iscritto il | apertura del corso | scaricato il | generato il | verificato il | data d'esame
    """,
    completed="""
        conseguimento | conseguit(o/a) | fine [del ]corso | conclu* | terminat(o/a) | complet(a/o)* | svolgimento
        svolto[ dal/ il]
        data[e] (del/di) (corso/svolgimento/conclusione/fine/completamento/frequenza/superamento/termine/conseguimento)
        date del corso | concluso[ il] | terminato[ il] | completato[ il] | superato[ il] | frequentato[ dal/ il]
        periodo | conclusione[ del corso] | tenuto[si] | tenutosi | edizione del | data di fine
    """,
    issued="""
        rilasciat(o/a) | data di (rilascio/emissione) | emess(o/a) | rilasciato[ il/ a]
        data (di/del) (rilascio/emissione/attestato/certificato/consegna/firma/conferimento) | emesso[ il]
        conferito il | consegnato il | rilascio | firmato[ il] | luogo e data
    """,
    dates="data",
    date_particles="il",
    hour_units="ora | ore | h",
    hour_labels="""
        durata | ore[ totali] | monte ore
        ore[ di (formazione/lezione/corso/frequenza/didattica)/ totali/ complessive/ certificate/ frequentate]
        durata[ complessiva/ totale/ del corso/ in ore] | impegno orario | numero [di ]ore | totale ore
        carico orario | durata oraria
    """,
    other_units="<punti> | giorni | crediti | <ecm>",
    theory="teoric | teoria",
    in_person="pratic | laborator",
    total="totale | <somma> | somma | in tutto | complessiv",
    number_labels="""
        (numero/n(°/o/.)/no) [di ](serie/registro) | (certificato/attestato)[-/ ](n(°/o/.)/no/num*)
        numero (certificato/attestato/di (registro/certificato/attestato/protocollo del certificato)/progressivo)
        attestato (n[.°]/numero) | certificato (n[.°]/numero)
        n[.°] (di registro/attestato/certificato/progressivo)
        codice (attestato/certificato/di verifica/identificativo/univoco) | id (certificato/attestato/credenziale)
        riferimento[ attestato/ certificato] | matricola attestato
    """,
    number_alone="numero | n°",
    certificates="certific* | attest* | diplom* | registro | titolo",
    numbers="n[.][ ](°/o)[.] | n. | numero",
    number_of="del | di | dell'",
    other_numbers="""
        protocol | accredit | deliber | accreditament | provider | <ente> | autorizzaz | <albo> | partita | <p.iva>
        codice fiscale | tessera | <evento> | edizione n | codice (corso/evento/ente) | telefono | <tel> | delibera
        riconosciment | licenza
    """,
)
