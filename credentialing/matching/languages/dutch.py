"""Dutch."""

from typing import Final

from credentialing.matching.languages.language import Language

DUTCH: Final = Language(
    code="nl",
    name="Dutch",
    telling="""
        uren | uur | hierbij | afronding | geldig | certificaatnummer
        deelgenomen | cursus | nascholing | afgerond | behaald | uitgereikt | bewijs van
    """,
    announces="""
        (verklaart/verklaren/bevestig*/certificeert/verklaard)[ hierbij/ hiermee/ wij][ hierbij/ hiermee/ wij][,] dat
        (uitgereikt/toegekend/verleend) aan
        bewijst dat | getuigt dat
        {(?:verkla(?:art|ren)|bevestig(?:t|en)|certificeert|getuigt) [^.:]{2,60} dat$}
        gefeliciteerd[,/:] | felicitaties aan
    """,
    name_labels="""
        voornamen
        naam[ van][ de][ deelnemer/ cursist] | naam en voornaam | voor- en achternaam | deelnemer | cursist
        naam deelneemster | naam kandidaat | naam student | naam houder | naam van de houder | naam, voornaam
        voornaam en naam | voornaam | achternaam | familienaam | voorletters en naam | volledige naam | kandidaat
        naam fysiotherapeut | naam kinesitherapeut | naam zorgverlener | naam medewerker
    """,
    other_captions="cursus | opleiding | scholing | plaats | onderwerp",
    verbs="""
        heeft
        nam deel | succesvol | voldoet | is geslaagd | geslaagd is | was aanwezig | aanwezig was | is aanwezig
        volgde de
    """,
    auxiliaries="heeft",
    born="""
        geboren[ op] | geboortedatum
        geboorte*
    """,
    roles="""
        cursusleider | handtekening | getuige | secretaris | examinator | voorzitter | hoofddocent | docent
        organisat | bestuur | examencommissie | begeleider | lesgever | spreker | hoofd | penningmeester
        gecommitteerde | projectleider | examenleider | zaakvoerder | beoordelaar | ondertekend | aanbieder | directie
        decaan | rector | namens de | voor echt | cursusleiding | opleider | opleidingsverantwoordelijke
    """,
    limits="""
        niet | zonder | geen | theoretisch* deel | gedeeltelijk* | deels | voorlopig* | in afwachting
        onder voorbehoud | slechts | alleen | een deel | onvolledig* | voorwaardelijk
        zonder (afronding/af te ronden/te voltooien/deze)
        als (docent/spreker/instructeur/trainer/docente)
        toehoorder | als waarnemer
    """,
    not_certified="""
        (alleen/enkel/slechts) aanwezigheid | zonder (toets/examen) | niet afgelegd | geen bekwaamheid
        teruggetrokken | niet (geldig/geslaagd/voltooid/officieel) | voorlopig | nietig | ongeldig | geannuleerd
        ingetrokken | (bewijs/bevestiging) van inschrijving | is ingeschreven | nog niet
        (vermoedelijk/verwacht/gepland)[e] _
        inschrijvingsbe* | voorbeeld* | aanmeldingsbevestiging* | proefexemplaar* | onvoldoende* | vernietigd*
        wachtlijst* | proefdruk* | geschorst* | duplicaat* | afschrift* | afwezig* | gezakt*
        onder voorbehoud | niet afgerond | niet behaald | niet voldaan | niet aanwezig | niet verschenen
        niet deelgenomen | alleen ingeschreven | staat ingeschreven | zal deelnemen | geen geldig
        {^\\W*}(kopie/afschrift/duplicaat){\\W*$}
        wachtlijst
    """,
    other_papers="""
        factuur | offerte | kwitantie | inschrijving | inschrijf* | (bevestiging/bewijs) van (inschrijving/betaling)
        rooster | uitnodiging | overeenkomst | betalingsbewijs | orderbevestiging | presentielijst
        lidmaatschapskaart | aanmelding*
        (docenten/spreker/docent)(certificaat/verklaring/bewijs) | bedankbrief
    """,
    expires="""
        hernieuw* | verleng* | vernieuw* | geldig tot[ en met] | vervalt | verloopt
        herhal* | hercertificering* | geldigheids* | verval* | herregistratie* | volgende* | verlo* | geldig t
        opfriscursus* | afloopdatum* | houdbaar* | geldigheid tot | einde geldigheid | einddatum geldigheid
        eind geldigheid | geregistreerd tot | ingeschreven tot | geaccrediteerd tot | bijscholing voor
    """,
    other_days="""
        aanvang | afgedrukt | aanvraag | eerste (les/cursus)dag | begonnen | ingeschreven | inschrijving | registreer*
        geregistreerd
        startdatum* | begindatum* | inschrij* | aanmeld* | accreditatie* | verificatie* | gewijzigd* | herzien*
        aangev* | afdruk* | aangem* | registratiedatum* | annuleringsdatum* | aanvangsdatum* | downloaddatum*
        boekingsdatum* | aanvraagdatum* | uitgeschreven* | gecontroleerd* | aanmaakdatum* | geverifieerd*
        factuurdatum* | gegenereerd* | ingetrokken* | geannuleerd* | versiedatum* | besteldatum* | gedownload*
        intrekking* | bijgewerkt* | toegevoegd* | beoordeeld* | ingediend* | verzonden* | ontvangen* | geprint*
        geboekt* | eerste* | datum registratie | geaccrediteerd op
    """,
    completed="""
        afronding | voltooiing | behaald | afgerond | voltooid
        examen* | geslaagd* | gevolgd* | bijgewoond* | afstude* | lesdat* | datum einde | voltooiingsdatum*
        afrondingsdatum* | eindbeoordeling* | plaatsgevonden* | georganiseerd* | afgestudeerd* | behaaldatum*
        deelgenomen* | gehouden* | congres* | datum cursus | einddatum cursus | einddatum opleiding | data cursus
        datum nascholing | datum bijscholing | datum deelname | cursusdatum | cursusdata | datum opleiding
        opleidingsdatum | opleidingsdata | trainingsdatum | trainingsdata | datum training | datum bijeenkomst
        datum workshop | datum webinar | datum van deelname | cursusperiode | opleidingsperiode
        laatste (cursus/les/opleidings/trainings)dag
        (cursus/les/trainings)dagen
    """,
    issued="""
        uitreiking | afgifte | uitgereikt | afgegeven | datum van (afgifte/uitgifte) | uitgiftedatum
        opgemaakt* | toekenning* | afgeleverd* | gecertificeerd* | uitgegeven* | aflevering* | getekend*
        uitreikingsdatum* | afgiftedatum* | geaccordeerd* | toegekend* | opgesteld* | uitgifte* | geldig van
        geldig per | plaats, datum | datum certificaat | certificaatdatum | datum diploma | diplomadatum
        datum getuigschrift | datum attest | datum bewijs | datum certificering | certificeringsdatum
    """,
    dates="datum | dag",
    fillers="""
        cursus | opleiding* | het | van | dag | plaats | aldus | succesvol | met | goed | gevolg | toets | afgelegd
        certificaat | scholing | nascholing
    """,
    hour_units="""
        {u(?=[.]?[)])}
        uren | uur | [les/studie/contact/cursus]uren
        klokuur | klokuren | contactuur | opleidingsuren | vormingsuren | trainingsuren | scholingsuren
        nascholingsuren | bijscholingsuren | studielasturen | studiebelastingsuren | sbu | praktijkuren | pe-uren
    """,
    hour_labels="""
        (opleidings/les/cursus/studie/contact)uren | aantal uren | uren | duur
        studiebelasting* | tijds* | studielast* | lesuren* | omvang* | nascholingsuren* | scholingsuren* | klokuren*
        bijscholingsuren* | vormingsduur* | vormingsuren* | contacttijd* | urenaantal* | studietijd* | urenomvang*
        lestijd | trainingsuren | aantal uur | cursusduur | opleidingsduur | trainingsduur
    """,
    other_units="<punten> | lesuren | dagen",
    theory="""
        afstand | zelfst | voorbereiding | thuisstudie | asynchroon | digitaal
    """,
    in_person="""
        prakti | prakt
        vaardighe | contactonderwijs | contactdagen | klassikaal | locatie | plaatse | fysiek | in persoon
    """,
    total="totaal",
    number_labels="""
        *certifica[a]t[-/ ](nummer/nr/n(°/o/.)/no/num*) | *attest[s][-/ ](nummer/nr/no) | diploma[-](nummer/nr)
        certificaat-id | certificaat id | certificaatcode | cert.-nr. | document-id | serienummer | serienr.
        serie nr.
        volgnummer | volgnr. | referentie | referentienummer | referentienr. | ref. nr. | ref.nr. | ons kenmerk
        kenmerk | uniek nummer | uniek kenmerk | unieke code | uniek id | verificatiecode | verificatienummer
        verificatie-id | validatiecode | validatienummer | controlecode | controlenummer | controlegetal
        echtheidscode
        echtheidskenmerk | authenticiteitscode | badge-id | badgenummer | pasnummer | waarmerk
    """,
    number_alone="nr | nummer",
    certificates="certifica* | attest* | diplom* | getuigschrift* | *bewijs* | document*",
    numbers="nr | nummer",
    number_of="van het | van de",
    other_numbers="""
        erkenning | erkend | kenmerk | accredit | licentie
        registratie | riziv | inschrij | rijksregistern | relatienummer | ondernemingsn | instellings | activiteit
        aanbieder | lidnummer | deelnemer | studentn | factuurn | telefoon | versie | <kvk> | burgerservicenummer
        lidmaatschapsnummer | goedkeuringsnummer | reserveringsnummer | studentennummer | kandidaatnummer
        debiteurnummer | leerlingnummer | boekingsnummer | rekeningnummer | examennummer | groepsnummer | sessienummer
        bestelnummer | paginanummer | visumnummer | klantnummer | ordernummer | stamnummer | zaaknummer | huisnummer
        postcode | vakcode | mobiel | lokaal | crkbo | croho | crebo | <brin> | <gsm> | id nummer | online nummer
        big nummer | agb code | kine nummer | cursus nr | opleiding nr | adap-nummer | id-nummer | pe-nummer
        opleidersnummer | big-nummer | big-nr. | big nr. | krf-nummer | ckr-nummer | skf-nummer | kngf-nummer
        agb-code
        agb-nummer | pqk-nummer | insz-nummer | <bsn> | personeelsnummer | personeelsnr. | cursistnummer
        cursistennummer | cursuscode | cursusnummer | cursus-id | opleidingscode | opleidingsnummer | trainingscode
        modulecode | btw-nummer | btw-nr. | btw nr. | <btw be> | kbo-nummer | <zaal>
    """,
)
