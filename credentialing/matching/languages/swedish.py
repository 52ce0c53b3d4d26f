"""Swedish."""

from typing import Final

from credentialing.matching.languages.language import Language

SWEDISH: Final = Language(
    code="sv",
    name="Swedish",
    telling="timmar | intyg* | härmed | genomgått | utbildning*",
    announces="""
        (intygar/intygas/bekräftar/bekräftas)[ härmed] att | tilldelas | utfärdat (till/för)
        visar att | intyga att | certifieras att
        grattis[,/:] | gratulerar[,/:]
    """,
    name_labels="""
        namn på deltagare[n] | deltagarens namn | namn | deltagare
        kursdeltagare | kursdeltagarens namn | för- och efternamn | förnamn och efternamn | förnamn | efternamn
        fullständigt namn | innehavarens namn | studentens namn | namnförtydligande deltagare | tilldelas till
    """,
    other_captions="utbildning | plats | ämne",
    verbs="""
        har
        är godkänd | är certifierad | deltog i | deltog vid | genomförde | genomgick
    """,
    auxiliaries="har",
    born="""
        född | födelsedatum
        födelse*
    """,
    roles="""
        kursledare | rektor | ansvarig | vittne | examinator | föreståndare | underskrift
        koordinator | instruktör | verksamhetschef | projektledare | fysioterapeut | firmatecknare | namnteckning
        sekreterare | föreläsare | handledare | ordförande | prefekt | uppdrag | lärare | dekan
        kursledning | kursgivare | utbildare | utbildningsledare | utbildningschef | arrangör | signatur
    """,
    limits="""
        inte | ej | utan | ingen | teoretisk* del* | delvis | preliminär* | i väntan | förbehåll | endast | bara
        en del av | villkorlig* | utan att
        som (föreläsare/lärare/instruktör/kursledare)
        som (åhörare/observatör)
    """,
    not_certified="""
        endast närvaro | (inte/ej) (genomför/avlag)* | ingen kompetens
        ogiltig[t] | preliminär* | makulera* | annullera* | (är/er) anmäld | utkast
        inte (slutfört/giltig[t]/godkänd) | ännu inte | förväntad* _ | avbröt | avbrutit | exempel*
        anmälningsbekräftelse* | bokningsbekräftelse* | registreringsintyg* | antagningsbesked* | provexemplar*
        ofullständig* | frånvarande* | reservplats* | återkallat* | inställd* | indragen* | utgånget* | dubblett*
        avskrift* | väntande* | ej giltig | ej giltigt | ej slutförd | ej slutfört | inte slutförd | ej genomförd
        ej avslutad | ej godkänd | ej godkänt | ej närvarande | ej deltagit | ej påbörjad | endast anmäld
        är antagen | förväntat slutdatum | beräknat slutdatum | beräknad slutförd | underkänd | underkänt
        {^\\W*}(kopia/avskrift){\\W*$}
        väntelista*
    """,
    other_papers="""
        faktura | kvitto | offert | anmäl* | bokningsbekräftelse | schema | inbjudan | kallelse | orderbekräftelse
        närvarolista
        (lärar/föreläsar/instruktörs)intyg | tackbrev
    """,
    expires="""
        giltig[t] (till/t[.]o[.]m[.]) | förnyas
        giltighet* | omcertifier* | repetition* | gäller till | förfall* | upphör* | nästa* | förnyelsedatum*
        utgångsdatum* | utgår* | går ut | gäller t | bäst före
    """,
    other_days="""
        utskrif* | första [kurs]dag | anmälan* | anmäld
        påbörja* | utskrive* | anmälningsda* | uppdaterad* | registrer* | revider* | skapad* | ansök*
        beställningsdatum* | bokningsdatum* | kontrollerad* | fakturadatum* | startdatum* | återkallad* | verifierad*
        inskriven* | nedladdad* | startade* | inleddes* | avanmäld* | avbruten* | började* | antagen* | avbokad*
        första* | ändrad* | bokad*
    """,
    completed="""
        kursdatum
        slutförd* | genomförd | avslutad
        godkän* | genom* | slutför* | examination* | slutdatum* | avslut* | närvar* | tentamensdatum* | examensdatum*
        provdatum* | uppnådd* | deltog* | avlagd* | hölls* | deltagit den | utbildningsdatum | utbildningsdagar
        utbildningstillfälle | utbildningsperiod
        sista (kurs/utbildnings)dag*
        kursdagar | utbildningsdagar
    """,
    issued="""
        utfärdande | utfärdat | utfärdad
        utfärd* | tilldela* | beslutsdatum* | överlämnat* | utdelat* | giltigt från | giltig från | giltigt fr
        giltig fr | gäller från | gäller fr | certifierad den | intygsdatum | certifikatdatum | bevisdatum
        datum, underskrift | certifieringsdatum
    """,
    dates="datum | den",
    fillers="kurs* | utbildning* | prov* | intyg* | certifikat* | diplom | för | från",
    date_particles="den",
    hour_units="""
        timmar | timme | tim[.]
        kurstimmar | utbildningstimmar | lektionstimmar | undervisningstimmar | kontakttimmar | klocktimmar
        studietimmar | timmars utbildning | timmars kurs | timmars
    """,
    hour_labels="""
        antal timmar | timmar | omfattning
        längd* | lektionstimmar* | kontakttimmar* | omfatta* | kurstimmar | tidsomfattning* | motsvarande*
        varaktighet* | tidsåtgång* | studietid* | timantal* | utbildningstimmar | undervisningstimmar | utbildningstid
        lärarledd tid | beräknad tid | utbildningslängd | kurslängd | kursomfattning
    """,
    other_units="<poäng> | dagar",
    theory="""
        teoretisk | teori | distans | webbutbildning | självstudier | förberedelse | egenstudier | webbinarium
        webbaserad | lärande | arbete
    """,
    in_person="""
        praktisk
        klassrum | färdighetsträning | handledning | laboration | fysisk | <vfu>
    """,
    total="""
        <summa> | total
        samman | inalles
    """,
    number_labels="""
        (certifikat/intyg/kursbevis/bevis/attest)[s][-/ ](nummer/nr/no)
        intygs-id | certifikats-id | certifikat-id | dokument-id | serienummer | serienr | löpnummer | löpnr
        referensnummer | referensnr | referens | verifieringskod | verifieringsnummer | verifikationskod
        verifikations-id | verifierings-id | kontrollkod | kontrollnummer | valideringskod | äkthetskod | unikt id
        unik kod | certifieringsnummer
    """,
    certificates="certifikat* | intyg* | *bevis | diplom*",
    numbers="nr | nummer",
    other_numbers="""
        godkänn | registreringsnummer | org[.][ ]nr | legitimationsn | anställningsn | medlemsn | fakturan | diarien
        telefon | kundn | mobil | ackrediteringsnummer | organisationsnummer | samordningsnummer | bokningsnummer
        förskrivarkod | anmälningskod | tillfälleskod | studentnummer | ärendenummer | ordernummer | postnummer
        bankgiro | plusgiro | momsnr | lokal | personnummer | personnr | pers.nr | <leg.nr> | <hsa-id> | <dnr>
        kurskod | kursnummer | <kursnr> | kurs-id | utbildningskod | utbildningsnummer | modulkod | deltagarnummer
        <tfn> | <sal> | <sida>
    """,
)
