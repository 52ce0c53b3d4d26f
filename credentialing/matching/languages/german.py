"""German."""

from typing import Final

from credentialing.matching.languages.language import Language

GERMAN: Final = Language(
    code="de",
    name="German",
    telling="stunden | hiermit | bescheinig* | abgeschlossen | gültig | zertifikatsnummer",
    announces="""
        (bescheinig/bestätig/zertifizier/beurkund/bezeug)*[ hiermit/ wir][ hiermit/ wir][,] da(ß/s/ss)
        verliehen an | überreicht an | ausgestellt (für/auf)
    """,
    name_labels="""
        name(,/ und/) vorname | vor- und (nach/zu)name | vorname[,] [und ][nach/zu]name | herr/frau | frau/herr
        name de(r/s) (teilnehm/inhaber/absolvent)* | teilnehmende[ person]
        teilnehmer[in][{/}teilnehmer[in]] | teilnehmer/in[{/}teilnehmer[in]]
        teilnehmer:in[{/}teilnehmer[in]] | inhaber[in] | absolvent[in] | kursteilnehmer[in]
    """,
    verbs="""
        hat (an/am/vom/den/die/das/erfolgreich/im/in/mit/seit) | erfolgreich | teilgenommen | nahm
    """,
    auxiliaries="hat",
    holder_ends="für (die/den/das/ihre/seine)",
    born="""
        geb[oren/urtsdatum][.] | geburtstag
        geburt* | gebdat* | jahrgang* | alter*
    """,
    roles="""
        kursleit | dozent | ausbilder | leiter | leitung | unterschrift | referent | zeug | prüfer | sekretär | vorsitz
        geschäftsführ | verantwort | rektor
    """,
    not_certified="""
        [hat /wurde ][vor dem ende /vorzeitig ](abgebrochen/abgemeldet) | abmeldebestätigung | muster | entwurf
        nicht (bestanden/abgeschlossen/teilgenommen/gültig/beendet/absolviert) | noch nicht | ungültig | vorläufig*
        storniert | entwertet | widerrufen | zurückgezogen | duplikat | zweitschrift | ist angemeldet | eingeschrieben
        (anmelde/einschreibe/anmeldungs)bestätigung | bestätigung der anmeldung | voraussichtlich* | geplante[s/r/n] _
    """,
    expires="""
        auffrischung | re(z/s)ertifi* | erneuer* | gültig bis | gültigkeit* | läuft ab | verfall* | ablauf*
    """,
    other_days="""
        beginn | abgebrochen | abbruch | abmeld* | eröffnung | gedruckt | *druck | antrag | _(beginn/anfang/start)
        anfang | erster [kurs]tag | begonnen | einschreib* | angemeldet | immatrikul* | anmeldung | vom{(?= \\d)}
    """,
    completed="""
        abgeschlossen | abschluß* | abschluss* | absolviert | absolvierung | kursdatum | kurstermin | termin* | zeitraum
        erworben | erwerb | beendet | bestanden | absolv*
    """,
    issued="""
        [datum der ]ausstellung | gültig ab | ausgestellt[ am] | ausstellungs(datum/tag) | verliehen
        erteilt | ausgabe*
    """,
    dates="datum[s] | am | den",
    date_particles="am | den",
    hour_units="[unterrichts/kurs/zeit/fortbildungs/lern]stunden | std[.]",
    hour_labels="*stunden[zahl/umfang] | *umfang | *dauer",
    other_units="unterrichtseinheiten | <ue> | lerneinheiten | <le> | lektionen | punkte | tage> | wochen",
    theory="didakti",
    in_person="prakti | praxis | präsenz | kontakt",
    general="grundlagen",
    total="summe | <summa> | gesamt | insgesamt",
    number_labels="""
        *zertifikat[s/e][-/ ](nummer/nr/id) | *urkunde[n][-/ ](nummer/nr) | *bescheinigung[s][-](nummer/nr)
        verifizierungscode | prüfcode
    """,
    number_alone="nr | nummer",
    certificates="""
        zertifik* | attest* | diplom* | zeugnis* | *urkunde* | *bescheinigung* | *bestätigung* | dokument*
    """,
    numbers="nr | nummer",
    number_of="der | des",
    other_numbers="""
        steuer | registr(ierungs/erings)nummer | akkredit | (unser/ihr) (zeich/ref) | matrik | rechnung
    """,
)
