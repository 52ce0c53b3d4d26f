"""Danish."""

from typing import Final

from credentialing.matching.languages.language import Language

DANISH: Final = Language(
    code="da",
    name="Danish",
    telling="""
        timer | hermed | gennemført | gyldig[t]
        deltaget | kursus* | varighed
    """,
    announces="""
        (bekr(æ/ae)ft/attester)(er/es/et/e/)[ herved/ hermed] at | tildeles | udstedt til
        hermed, at | bekræftes, at | bekræfter, at | attesteres, at | bevidnes, at | bevidner, at | bevis for at
        tillykke til | tillykke[,/:]
    """,
    name_labels="""
        deltager[en]s navn | navn | deltager
        deltagernavn | navn på deltager | kursist | kursistens navn | kursistnavn | kursusdeltager | for- og efternavn
        fornavn og efternavn | fornavn | efternavn | fulde navn | den studerendes navn | kandidat | indehaverens navn
    """,
    other_captions="sted | emne | kursus",
    verbs="""
        har
        var til | deltog i | deltog på | gennemførte
    """,
    auxiliaries="har",
    born="""
        født | fødselsdato | fødselsdag
        fødsels* | fødested*
    """,
    roles="""
        kursleder | vidne | sekret(æ/ae)r | censor | leder> | underskrift | rektor
        instruktør | underviser | tegningsberettiget | foredragsholder | oplægsholder | forstander | <formand> | lærer
        dekan | vegne | arrangør | kursusledelse | kursusansvarlig | kursusholder | kursuskoordinator
        uddannelsesansvarlig | uddannelseschef | uddannelseskoordinator
    """,
    limits="""
        ikke | uden | ingen | teoretisk* del* | delvist | foreløbig* | midlertidig* | forbehold | kun | afvent*
        en del af | betinget | uden at
    """,
    not_certified="""
        kun fremmøde | ikke (gennemført/aflagt) | ingen kompetence
        er tilmeldt | bekr(æ/ae)ftelse på tilmelding | endnu ikke | enda ikke | har ikke | ugyldig | foreløbig
        midlertidig | ikke (gennemført/bestået/gyldig) | annullere* | kladde | foreløbigt* | gælder ikke
        indskrivningsbekræftelse* | tilmeldingsbekræftelse* | studieindskrivning* | prøveeksemplar*
        optagelsesbrev* | tilbagekaldt* | midlertidigt* | ufuldstændig* | igangværende* | fraværende* | venteliste*
        makuleret* | inddraget* | udeblevet* | eksempel* | skabelon* | ugyldigt* | afskrift* | afventer* | afbrudt*
        udløbet* | udkast* | aflyst* | dumpet* | ikke gyldigt | trukket tilbage | ikke fuldført | ikke afsluttet
        ikke godkendt | ikke mødt | ikke deltaget | ikke startet | ikke påbegyndt | kun tilmeldt
        {^\\W*}(kopi/afskrift/genpart){\\W*$}
        venteliste*
    """,
    other_papers="""
        faktura | kvittering | tilbud | tilmelding* | skema | indbydelse | ordrebekræftelse | deltagerliste
        fremmødeliste | indkaldelse
    """,
    expires="""
        gyldig til | udløber | fornyelse
        genopfriskning* | gyldighed* | gyldigt til | indtil* | udløb* | senest* | gælder til | fornyelsesdato*
        forfaldsdato* | repetition* | ophører*
    """,
    other_days="""
        tilmeld* | udskrif* | første [kurs]dag
        udskrevet* | registrer* | påbegyndt* | revideret* | opdateret* | oprettet* | startet* | begynd* | bestil*
        ansøg* | tilbagetrukket* | revisionsdato* | opstartsdato* | kontrolleret* | bookingdato* | verificeret*
        fakturadato* | indskrevet* | downloadet* | startdato* | afbestilt* | frameldt* | optaget* | afmeldt* | første*
        ændret* | hentet*
    """,
    completed="""
        kursusdato[er] | kursdato[er]
        gennemført | fuldført
        bestået* | afslut* | afholdt* | gennemførelse* | fuldførelse* | slutdato* | godkend* | eksamen*
        dimissionsdato* | prøvedato* | fremmøde* | afviklet* | aflagt* | deltog* | deltaget den | uddannelsesdato
        uddannelsesperiode
        sidste (kursus/undervisnings)dag
        kursusdage
    """,
    issued="""
        udstedelse | udstedt
        tildel* | udstedelse* | certificeret | gyldig fra | gælder fra | udleveret* | overrakt* | gyldigt fra
        bevisdato | certifikatdato | certificeringsdato
    """,
    dates="datoer | dato | dag | den",
    fillers="kurs* | uddannelse* | certifikat* | bevis* | med | for | fra | til | kursus*",
    date_particles="den",
    hour_units="""
        timer | time | kurstimer
        kursustimer | undervisningstimer | uddannelsestimer | kontakttimer | konfrontationstimer | klokketimer
        studietimer | arbejdstimer | timers | timers kursus | timers undervisning
    """,
    hour_labels="""
        *timer | antal timer | varighed
        timeantal* | timetal* | omfang* | længde* | arbejdsbelastning* | tidsforbrug* | studietid* | svarende til
        kursusvarighed | kursusomfang | kursuslængde | undervisningstid | af i alt
    """,
    theory="""
        teoretisk | teori | selvstudi | fjernundervisning | hjemmearbejde | forberedelse | egetstudie | virtuel
        læring
    """,
    in_person="""
        praktisk
        fremmøde | konfrontationsundervisning | klasseundervisning | færdighedstræning | holdundervisning
        tilstedeværelse | supervision | praksis | klinisk | fysisk
    """,
    total="""
        samlet | total
        sammen | <i alt>
    """,
    number_labels="""
        (certifikat/kursbevis/bevis/attest)[s][-/ ](nummer/nr/no)
        kursusbevis-id | certifikat-id | certifikat id | dokument-id | serienummer | serienr. | løbenummer | løbenr.
        referencenummer | referencenr. | ref.nr. | ref. nr. | verifikationskode | verificeringskode
        verifikationsnummer | valideringskode | bekræftelseskode | kontrolkode | kontrolnummer | unikt id
        unikt nummer
        unik kode
    """,
    certificates="certifikat* | *bevis | attest* | diplom*",
    numbers="nr | nummer",
    other_numbers="""
        godkend | registreringsnummer | (vores/deres) ref | autorisations | medarbejdern | medlemsn | fakturan
        telefon | ordren | lokale | ydern | holdn | sagsn | mobil | <cpr> | <cvr> | <tlf> | bestillingsnummer
        kandidatnummer | studienummer | kundenummer | kontonummer | elevnummer | postnummer | fagnummer | lønnummer
        studienr | fagkode | momsnr | kursus nr | aut.nr. | aut. id | personnummer | se-nummer | <se-nr.> | p-nummer
        ean-nummer | ean-nr. | kursusnummer | kursusnr. | kursuskode | kursus-id | uddannelseskode
        uddannelsesnummer | modulkode | <hold> | skolekode | deltagernummer | deltagernr. | kundenr. | journalnummer
        <j.nr.> | <side>
    """,
)
