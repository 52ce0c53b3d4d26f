"""German."""

from typing import Final

from credentialing.matching.languages.language import Language

GERMAN: Final = Language(
    code="de",
    name="German",
    telling="""
        stunden | hiermit | bescheinig* | abgeschlossen | gültig | zertifikatsnummer
        teilgenommen | teilnahme* | unterrichtseinheiten | fortbildung* | kursleit* | ausgestellt
        urkunde | erfolgreich
    """,
    announces="""
        [hiermit ](bestätigen/bescheinigen) wir[[,] dass] | wir (bestätigen/bescheinigen)[ hiermit]
        wir (bestätigen/bescheinigen)[ hiermit][,] dass
        (bescheinig/bestätig/zertifizier/beurkund/bezeug)*[ hiermit/ wir][ hiermit/ wir][,] da(ß/s/ss)
        verliehen an | überreicht an | ausgestellt (für/auf)
        (bezeugt/beglaubigt/erklärt/bestätigt/belegt/bescheinigt), da(ss/ß/s)
        wird (bescheinigt/bestätigt)[,] da(ss/ß/s) | (ich/gerne/hiermit), da(ss/ß/s) | da(ss/ß) (frau/herr)
        (erteilt/verleiht) an
        (bestätigt/bescheinigt){(?= [^,.:]{3,50} die (?:erfolgreiche |regelmassige )?teilnahme)}
        {(?:bescheinigt|bestatigt|bezeugt|zertifiziert) [^.:]{2,60}, dass?$}
        (glückwunsch/gratulieren/gratulation)[ an][,/:]
    """,
    name_labels="""
        name(,/ und/) vorname | vor- und (nach/zu)name | vorname[,] [und ][nach/zu]name | herr/frau | frau/herr
        name de(r/s) (teilnehm/inhaber/absolvent)* | teilnehmende[ person] | teilnehmer[in][{/}teilnehmer[in]]
        teilnehmer/in[{/}teilnehmer[in]] | teilnehmer:in[{/}teilnehmer[in]] | inhaber[in] | absolvent[in]
        kursteilnehmer[in] | name / vorname | name/vorname | vorname | nachname | nachname, vorname | familienname
        familienname, vorname | zuname | vorname/nachname | vollständiger name | titel, [vorname, ]name
        geburtsname | name (teilnehmer/teilnehmer{/}in)
        name (des/der) (studierenden/kandidaten/studenten/therapeuten/therapeutin)
        name (des/der) (physiotherapeuten/mitarbeiters/mitarbeiterin)
        name (des/der) (zertifikatsinhabers/mitglieds/person/lernenden person/arztes) | name der/des teilnehmenden
        name des/der teilnehmenden | teilnehmende/r | teilnehmername | lehrgangsteilnehmer{(?:/?in)?}
        zertifikatsinhaber{(?:/?in)?} | inhaber des zertifikats | kandidat{(?:/?in)?} | prüfling
        studierende{(?:/r)?} | schüler/in | lernende{(?:/r)?} | auszubildende{(?:/r)?} | name in druckbuchstaben
    """,
    other_captions="""
        kurs | kurstitel | lehrgang | seminar | veranstaltung | fortbildung | ort | thema | bezeichnung
        veranstaltungsort
    """,
    verbs="""
        hat (an/am/vom/den/die/das/erfolgreich/im/in/mit/seit) | erfolgreich | teilgenommen | nahm
        hat (regelmäßig/aktiv/vollständig/folgende/folgenden/folgendes/von/bei/beim/unseren/unsere/sich/eine/einen/alle)
        hat (besucht/bestanden/abgeschlossen/absolviert/nachgewiesen/erworben/erlangt/erhalten) | absolvierte
        besuchte | erwarb | erhielt | erlangte | ist (berechtigt/qualifiziert/zertifiziert/befugt/befähigt)
        wurde (geschult/zertifiziert/ausgebildet/verliehen)
    """,
    auxiliaries="hat",
    holder_ends="für (die/den/das/ihre/seine)",
    born="""
        geb[oren/urtsdatum][.] | geburtstag
        geburt* | gebdat* | jahrgang* | alter*
    """,
    roles="""
        kursleit | dozent | ausbilder | leiter | leitung | unterschrift | referent | zeug | prüfer | sekretär
        vorsitz | geschäftsführ | verantwort | rektor | lehrer | lehrkraft | instruktor | koordinat | vorstand
        gründer | stempel | dekan | bevollmächtigt | obmann | obfrau | zeichnungsberechtigt | dozierende | direktion
        präsident | mentor | siegel | tutorin | <gez.> | <ppa.> | veranstalterin | ausrichter
    """,
    limits="""
        nicht | ohne | kein* | theorieteil | theoretische* teil | teilweise | vorläufig* | vorbehalt* | nur
        ausstehend* | steht noch aus | zum teil | in teilen | bedingt | unvollständig* | eine(s/n) teil[s]
        ohne (abschluss/prüfung/erfolg/abzuschließen)
        als (dozent/referent/kursleiter/lehrkraft/ausbilder)*
        gasthörer* | hospitant* | als (beobachter/zuhörer)*
    """,
    not_certified="""
        nur (anwesenheit/teilnahme) | ohne (prüfung/leistungsnachweis/abschlussprüfung)
        nicht abgelegt | keine kompetenz
        [hat /wurde ][vor dem ende /vorzeitig ](abgebrochen/abgemeldet) | abmeldebestätigung | muster | entwurf
        nicht (bestanden/abgeschlossen/teilgenommen/gültig/beendet/absolviert) | noch nicht | ungültig | vorläufig*
        storniert | entwertet | widerrufen | zurückgezogen | duplikat | zweitschrift | ist angemeldet | eingeschrieben
        (anmelde/einschreibe/anmeldungs)bestätigung | bestätigung der anmeldung | voraussichtlich* | geplante[s/r/n] _
        ausstehend* | unter vorbehalt | provisorisch* | zwischenbescheinigung | zwischenzeugnis | warteliste
        gilt nicht
        nicht (erschienen/erfüllt/erfolgreich/ausreichend/genügend/begonnen/anerkannt)
        nicht (zertifiziert/erteilt/amtlich/vollständig)
        kein (zertifikat/nachweis/gültig_/offiziell_) | keine bescheinigung | ersetzt durch
        teilweise (absolviert/teilgenommen) | (immatrikulations/studien)bescheinigung
        (reservierungs/stornierungs/buchungs/auftrags/zahlungs/storno)bestätigung | durchgefallen | unentschuldigt
        unvollständig | probeexemplar | probedruck | testzertifikat | demoversion | testversion | suspendiert
        annulliert | aufgehoben | ungenügend | fälschung | nur angemeldet | wird teilnehmen | kursabbruch
        erwartete[r/s] abschluss* | abzuschlie(ss/ß)en bis | nimmt derzeit | ohne erfolg | laufende ausbildung
        kein gültig_
        {^\\W*}(kopie/abschrift/zweitschrift){\\W*$}
        warteliste
    """,
    other_papers="""
        rechnung | quittung | angebot | auftragsbestätigung | bestellung | bestellbestätigung | zahlungsbe*
        anmeldung | anmelde*
        buchungsbestätigung | einladung | stundenplan | zeitplan | kursprogramm | mitgliedsausweis | mahnung
        gutschrift | lieferschein | teilnehmerliste | anwesenheitsliste | ausbildungsvertrag | kassenbon
        kostenvoranschlag | prüfungsprotokoll | einschreibe* | immatrikulation*
        (dozent/referent/lehr)(en/inn)*(bescheinigung/zertifikat/nachweis/bestätigung) | dankesurkunde | dankschreiben
    """,
    expires="""
        auffrischung | re(z/s)ertifi* | erneuer* | gültig bis | gültigkeit* | läuft ab | verfall* | ablauf*
        fällig* | nächste* | gültig für | befristet* | wiederhol* | auffrischungs* | verlängerung* | verlängern*
        gilt bis | abgelaufen* | erlischt | erloschen | läuft aus | re-zertifizierung* | nicht gültig | ungültig*
        (zertifiziert/anerkannt/verlängert/akkreditiert) bis | refresher bis | nachweisperiode*
        gültigkeit endet[ am] | nächste* _ | ende des fortbildungszeitraums
    """,
    other_days="""
        beginn | abgebrochen | abbruch | abmeld* | eröffnung | gedruckt | *druck | antrag | _(beginn/anfang/start)
        anfang | erster [kurs]tag | begonnen | einschreib* | angemeldet | immatrikul* | anmeldung | vom{(?= \\d)}
        eingetr* | eingeg* | einger* | registrier* | eintr* | aktualisier* | download* | heruntergeladen | geändert*
        änderung* | zugriff* | anmelde* | antrags* | beantragt | eingang* | storn* | veröffentlich* | erstell*
        überarbeit* | gestartet | ausdruck* | ausgedruckt | austritt* | rechnung* | bericht* | buchung* | gebucht
        bestell* | geplant* | erfass* | versand* | versendet | bewerbung* | exmatrikul* | revision* | revidiert
        aufnahme* | zahlung* | bezahlt | anfangsdatum | kontrolliert | hochgeladen | verifiziert | abgabe* | abgegeben
        aufzeichnung* | start(datum/termin) | druckdatum | exportiert | widerrufen | abruf* | zugewiesen | archiviert
        zugelassen | zulassung* | generiert | rücktritt* | zurückgetreten | kauf(datum/tag) | überprüf* | prüfdatum
        validiert | entzogen | gesperrt | gesendet | mitglied seit | erzeugt | gekauft | stand vom | stand:
        nicht bestanden | erster [_]tag | beginnt | fassung vom | unterrichtsbeginn | ab dem | zuletzt bearbeitet
        1. kurstag
    """,
    completed="""
        abgeschlossen | abschluß* | abschluss* | absolviert | absolvierung | kursdatum | kurstermin | termin[e]
        zeitraum
        erworben | erwerb | beendet | bestanden | absolv*
        *(abschluss/abschluß)[ am/datum] | [abschluss/abschluß/kurs/fach/modul]prüfung[ am/s(datum/tag/termin)]
        beendigung
        test (am/bestanden)
        (kurs/lehrgangs/seminar/schulungs)(datum/daten/termin/termine)
        (fortbildungs/weiterbildungs/ausbildungs/veranstaltungs)(datum/daten/termin/termine)
        (kurs/lehrgangs/seminar/schulungs)(tag/tage/zeitraum/ende)
        (fortbildungs/weiterbildungs/ausbildungs/veranstaltungs)(tag/tage/zeitraum/ende)
        (datum/tag) (des/der) (kurses/lehrgangs/seminars/schulung/fortbildung/weiterbildung/ausbildung)
        (termin/zeitraum/ende) (des/der) (kurses/lehrgangs/seminars/schulung/fortbildung/weiterbildung/ausbildung)
        (datum/tag) (des/der) (veranstaltung/prüfung/teilnahme/abschlusses/workshops/kursteilnahme)
        (termin/zeitraum/ende) (des/der) (veranstaltung/prüfung/teilnahme/abschlusses/workshops/kursteilnahme)
        teilnahme(datum/zeitraum) | teilnahme am | teilgenommen am | durchführungs(datum/zeitraum) | durchgeführt am
        durchführung | stattgefunden[ am] | geschult am | erfolgreich (abgeschlossen/absolviert/bestanden)
        abgehalten am | ende am | endet am | enddatum | (letzter/letzte) (kurstag/tag/veranstaltungstag) | besucht am
        modulabschluss | fertigstellung* | lernerfolgskontrolle* | veranstaltet am | besuchsdatum | kursbesuch am
        letzter (kurs/seminar/lehrgangs/unterrichts)tag
        (kurs/seminar/fortbildungs)tage
    """,
    issued="""
        [datum der ]ausstellung | gültig ab | ausgestellt[ am] | ausstellungs(datum/tag) | verliehen
        erteilt | ausgabe*
        ausstell* | aus(fertigung/händigung)* | ausgefertigt | ausgehändigt | überreicht | verleihung* | erteilung*
        erstausstellung* | (zertifikat/bescheinigung/urkunde/diplom/zeugnis) vom
        (zertifikats/bescheinigungs/urkunden/diplom/zeugnis)datum
        datum (des/der) (zertifikat/bescheinigung/urkunde/diplom/zeugnis/zertifizierung/bestätigung)*
        zertifizierungsdatum | zertifiziert (am/seit) | bescheinigt am | bestätigt am | diplomiert am | beurkundet am
        beglaubigt am | gültig (von/vom/seit) | gültigkeitsbeginn | beginn der gültigkeit | gilt ab | wirksam ab
        unterzeichn* | gezeichnet am | unterschrieben am | vergeben am | ausgegeben am | herausgegeben am
    """,
    dates="datum[s] | am | den",
    fillers="""
        kurs* | lehrgang* | fortbildung* | weiterbildung | ausbildung | seminar* | der | des | die | das | dem | tag
        ort | und | mit | von | vom | erfolg | zertifik* | bescheinigung | urkunde | diplom | ausweis | nachweis
        praxisteil | teil | qualifikation | abgelegt | mündlichen | praktische* | zeitpunkt | durch | jahr | monat
    """,
    date_particles="am | den",
    hour_units="""
        [unterrichts/kurs/zeit/fortbildungs/lern]stunden | std[.]
        stunde | stdn[.]
        [zeit/präsenz/kontakt/praxis/theorie/seminar/schulungs/lehrgangs/studien/ausbildungs/weiterbildungs]stunde[n]
        -stündig(e/en/er/es/) | stündig[e/en] | zeitstd[.] | vollstunden | selbststudiumsstunden | praktikumsstunden
    """,
    hour_labels="""
        *stunden[zahl/umfang] | *umfang | *dauer
        workload | stunden(anzahl/volumen/summe/aufwand)
        *(lern/unterrichts/präsenz/kontakt/studien/bearbeitungs/gesamt/kurs)zeit | *(zeit/studien/lern/arbeits)aufwand
        anzahl std[.] | total std[.] | std. gesamt | schulungszeit | fortbildungszeit
    """,
    other_units="""
        unterrichtseinheiten | <ue> | lerneinheiten | <le> | lektionen | punkte | tage> | wochen
        <unterrichtsstunden> | <akademische stunden>
    """,
    theory="""
        didakti | selbstlern | selbststudium | virtuell | fernunterricht | fernlehre | fernstudium | asynchron
        eigenstudium | heimstudium
    """,
    in_person="""
        prakti | praxis | präsenz | kontakt
        hospitation | vor[-/ ]ort | behandlungen am
    """,
    general="grundlagen",
    total="""
        summe | <summa> | gesamt | insgesamt
        zusammen | kumuliert | <ges.>
    """,
    number_labels="""
        (register/registrier/registrierungs/reg[.]-/reg[.] )(nummer/nr)[.] de(s/r) *(zertifikat/bescheinigung)[s]
        *zertifikat[s/e][-/ ](nummer/nr/id) | *urkunde[n][-/ ](nummer/nr) | *bescheinigung[s][-](nummer/nr)
        verifizierungscode | prüfcode
        *zertifikats[-](code/kennung/referenz) | zert[.][-/ ](nr/id) | *zertifizierungs[-](nummer/nr/id/code)
        bestätigungscode | *nachweis[-/ ](nummer/nr/id) | dok[.]-nr | dokument[en][-](id/code) | serien[-](nummer/nr)
        referenz[-/ ](nummer/nr/code/id) | ref[.][-/ ]nr | (laufende/lfd.) (nummer/nr) | lfd.-nr
        prüf[-](nummer/nr/ziffer/schlüssel) | kontroll[-](nummer/nr/code)
        (verifizierungs/verifikations/validierungs)[-](code/nummer/id)
        (authentifizierungs/echtheits/sicherheits/überprüfungs)[-](code/nummer/id)
        registrierungscode | credential-id | badge-(id/nummer) | (eingetragen/registriert) unter (nr/der nummer)
    """,
    number_alone="nr | nummer",
    certificates="""
        *zertifikat[s/e] | attest* | diplom* | zeugnis* | *urkunde* | *bescheinigung* | *bestätigung* | dokument*
    """,
    numbers="nr | nummer",
    number_of="der | des",
    other_certificates="eduqua",
    other_numbers="""
        steuer | registr(ierungs/erings)nummer | akkredit | (unser/ihr) (zeich/ref) | matrik | rechnung | mitglied
        teilnehmernummer | zulassung | buchungs | lizenz | versicher | maßnahme | telefon | geschäftszeichen
        firmen | handelsregister | vereinsregister | anerkennung | anbieter | kursnummer | kurs[-/ ](nr/id/code)
        kurscode | lehrgangs[-](nr/nummer/id) | seminar[-/ ](nr/nummer/id) | schulungs[-](nr/nummer/id)
        fortbildungs[-](nr/nummer/id/code) | weiterbildungs[-](nr/nummer/id) | veranstaltungs[-](nr/nummer/id)
        veranstalter[-](nr/nummer/id) | <va-nr | modul(nummer/code) | personal[-](nr/nummer) | kunden | genehmigungs
        eintragungsn | mitarbeiter[-](nr/nummer) | passnummer | betriebs | vorgangs | auftrags | vertrags | bestell
        antrags | projekt | aktenzeichen | <az.> | <gz> | <efn> | <ik> | <vnr> | <tn-nr | teiln.-nr
        zertifikatsposition | ust-id | mwst | <zsr | <emr | <asca | <gln> | <ahv | <lanr> | <bsnr>
        prüfungs[-](nr/nummer) | raum(nummer/)> | <plz> | postfach | kundennr | ausweis-nr | st.-nr | gruppe>
        handy> | mobil> | konto | eduqua | k-nummer
    """,
)
