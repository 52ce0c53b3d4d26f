"""Italian."""

from typing import Final

from credentialing.matching.languages.language import Language

ITALIAN: Final = Language(
    code="it",
    name="Italian",
    telling="""
        ore | attestato | attesta | rilasciato | conseguimento | valido fino
        partecipazione | frequentato | svolt(o/osi) | durata | rilascia* | si attesta | il corso
    """,
    announces="""
        (certifica/attesta/dichiara/certifichiamo/attestiamo/dichiariamo)[no] che
        (conferito/rilasciato/assegnato/conferisce) a | si (certifica/attesta/dichiara) che
        (certificano/attestano) che | (rilasciato/conferito/assegnato/consegnato)[a] a
        (certifica/attesta/dichiara) che | si certifica che | si attesta che | si dichiara che
        [si ](conferisce/rilascia/assegna/attribuisce)[ il/ la][ presente][ _] a
        (certificato/attestato/diploma) (conferito/rilasciato) a
        è (conferito/rilasciato/assegnato/attribuito)[a] a | in favore di
        congratulazioni a | complimenti a
    """,
    name_labels="""
        cognome
        nome[ e cognome/ completo] | cognome e nome | nominativo | partecipante
        nome d(e/a/o)[l][ ](partecipante/titolare)
        nome (del/della) (partecipante/corsista/discente/candidato/candidata/titolare/studente) | nome e cognome
        cognome, nome | corsista | discente | candidat(o/a) | nome/cognome | cognome/nome | studente | titolare
        intestatario | nome e cognome[ del (partecipante/corsista/discente)] | allievo | allieva | beneficiario
    """,
    other_captions="corso | evento | titolo del corso | luogo | percorso formativo | argomento",
    verbs="""
        ha (completato/frequentato/superato/partecipato/conseguito/portato/seguito)
        ha (ottenuto/svolto/concluso/terminato/preso/acquisito/assistito) | frequentò
        ha (partecipato/frequentato/completato/superato/concluso/conseguito/svolto/terminato/assolto/ottenuto)
        per (aver[e]) (completato/frequentato/superato/partecipato/conseguito/concluso/terminato/svolto)
        (partecipa/frequenta) con
    """,
    auxiliaries="ha",
    holder_ends="per (aver/la/il)",
    born="""
        nat(o/a) (il/a) | data di nascita | nat(o/a) a | luogo e data di nascita | nascita | data di nasc[.]
    """,
    roles="""
        direttor | direttric | docente | formator | <firma> | testimone | segretari | esaminat | presidente
        responsabile | coordinat | relatore | relatric | insegnant | timbro | istruttor | legale rappresentante
        direzione | relator | presidenz | coordinator | professor | tutor | segreteri | rappresentante | esaminatric
        commissione | rettor | preside | insegnante | legale
    """,
    limits="""
        non | senza | sol(a/i/e) | parte teorica | parte pratica | parzial* | provvisor* | in parte | una parte
        solo | soltanto | solamente | in attesa | subordinat* | incomplet* | condizion*
        senza (complet/conclu/termin/super/aver)*
        in qualità di (docente/relatore/relatrice/istruttore/formatore) | come (docente/relatore)
        uditore | uditrice | come osservat(ore/rice)
    """,
    not_certified="""
        (solo/sola/soltanto) (frequenza/presenza) | senza (esame/verifica) | non certifica | nessuna competenza
        esito{\\W{1,3}}(negativo/insufficiente)
        conferma di ritiro | si è ritirat(o/a) | non (ha/valido) | annullat(o/a) | provvisori(o/a) | bozza | nullo
        fac[-]simile | (è/risulta) iscritt(o/a) | (conferma/attestato) di iscrizione | non ancora | sospes(o/a)
        (fine/data/conclusione) previst(o/a) | abbandon* | provisori[o/a]
        {^\\W*}(copia/copia conforme/duplicato){\\W*$} | copia non valida | esempio | campione
        non (valido/ha completato/ha superato/completato/superato/idoneo) | in corso di svolgimento | preiscrizione
        in attesa | ritirat(o/a) | assente | respint(o/a) | revocat(o/a) | scadut(o/a)
        lista (d'attesa/di attesa) | non (lo/la/l') ha (completato/concluso/superato)
    """,
    other_papers="""
        fattura | ricevuta | preventivo | conferma (d'iscrizione/di iscrizione/d'ordine) | iscrizione
        (modulo/domanda/scheda) (d'/di )iscrizione | orario | invito | tessera | scontrino | convocazione
        nota di credito | foglio firme | contratto
        (attestato/certificato) di (docenza/relatore/ringraziamento)
    """,
    expires="""
        rinnov* | valid(o/a) fino | scad* | data di (scadenza/rinnovo) | scade[ il] | validità | validità fino al
        valid(o/a) fino al | da rinnovare | prossim(o/a) (aggiornamento/rinnovo) | aggiornamento entro
        ricertificazione | rinnovo | (validità/valid(o/a))[ fino] al[la/l'][ data] | scadenza | data di scadenza
        da rinnovare entro | rinnovo[ entro] | rinnovare entro | fine validità | prossimo aggiornamento
        valevole fino al
    """,
    other_days="""
        inizio | ritir_ | apertura | stampat* | stampa | primo giorno | iscri_ | dal{(?= \\d)}
        data di (inizio/iscrizione/stampa/richiesta/ritiro/registrazione/accesso/pagamento/aggiornamento)
        data di (revisione/verifica) | data (di/d')(inizio/iscrizione/immatricolazione)
        data di (download/creazione/pubblicazione/fatturazione/immatricolazione) | iniziato il | stampato il
        scaricato il | aggiornato il | generato il | iscritto il | verificato il | creato il | avvio
        data (di/d') (inizio/iscrizione/stampa/ammissione/apertura/immatricolazione/nascita) | inizio[ del] corso
        apertura del corso | data d'esame
    """,
    completed="""
        conseguimento | conseguit(o/a) | fine [del ]corso | conclu* | terminat(o/a) | complet(a/o)*
        data d(i/el) (completamento/fine corso/superamento/corso/esame) | data di (svolgimento/frequenza)
        data d(i/ella) (conclusione/partecipazione/frequenza) | dat(a/e) del corso | data dell'(esame/evento)
        svolto (il/dal/nei giorni) | svoltosi | tenutosi | concluso il | completato il | superato il | frequentato
        ultimo giorno | terminato il | data fine | conseguito il | termine del corso | svolgimento
        svolto[ dal/ il]
        data[e] (del/di) (corso/svolgimento/conclusione/fine/completamento/frequenza/superamento/termine/conseguimento)
        date del corso | concluso[ il] | terminato[ il] | completato[ il] | superato[ il] | frequentato[ dal/ il]
        periodo | conclusione[ del corso] | tenuto[si] | edizione del | data di fine
        (giorni/giornate) (del corso/di corso/di formazione)
    """,
    issued="""
        rilasciat(o/a) | data di (rilascio/emissione) | emess(o/a)
        data (dell'attestato/del certificato/di firma/di consegna)
        data (di certificazione/attestato/certificato/di conferimento) | rilascio | emissione | firmato il
        consegnato il | conferito il | certificato dal | valid(o/a) dal | rilasciato[ il/ a]
        data (di/del) (rilascio/emissione/attestato/certificato/consegna/firma/conferimento) | emesso[ il]
        firmato[ il] | luogo e data
    """,
    dates="data",
    fillers="""
        corso | del | della | dell | dei | giorno | attestato | certificato | seminario | formazione | percorso
    """,
    date_particles="il",
    hour_units="ora | ore | h | ore (di formazione/formative/accademiche/totali)",
    hour_labels="""
        durata | ore[ totali] | monte ore | numero [di ]ore | n. ore | n. di ore
        durata (totale/del corso/in ore/complessiva) | ore (di formazione/formative/complessive/frequentate)
        totale ore | ore di frequenza | impegno orario | carico orario
        ore[ di (formazione/lezione/corso/frequenza/didattica)/ totali/ complessive/ certificate/ frequentate]
        durata[ complessiva/ totale/ del corso/ in ore] | durata oraria
    """,
    other_units="<punti> | giorni | crediti | <ecm>",
    theory="teoric | teoria | a distanza | online | frontal",
    in_person="pratic | laborator | in presenza | presenza | tirocinio",
    total="totale | <somma> | somma | in tutto | complessiv",
    number_labels="""
        (numero/n(°/o/.)/no) [di ](serie/registro) | (certificato/attestato)[-/ ](n(°/o/.)/no/num*)
        (numero/n[.]/n°/nr[.]) (dell'/del/di)[ ](attestato/certificato/diploma/documento)
        (attestato/certificato/diploma) (numero/nr[.]/id)
        codice (attestato/certificato/di verifica/di controllo/univoco/identificativo)
        codice (dell'attestato/del certificato) | identificativo (attestato/certificato)
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
        protocol | accredit | deliber | codice fiscale | partita iva | <p.iva | albo | iscrizione all'albo
        numero (di telefono/cliente/ordine/fattura/socio/iscrizione) | codice (corso/evento/provider/ecm/edizione)
        id (evento/provider) | <ecm> | telefono | fattura | aula | matricola | autorizzazione | accreditament
        provider | <ente> | autorizzaz | <albo> | partita | <p.iva> | tessera | <evento> | edizione n
        codice (corso/evento/ente) | <tel> | delibera | riconosciment | licenza
    """,
)
