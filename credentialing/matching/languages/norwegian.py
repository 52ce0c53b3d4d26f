"""Norwegian."""

from typing import Final

from credentialing.matching.languages.language import Language

NORWEGIAN: Final = Language(
    code="nb",
    name="Norwegian",
    telling="""
        timer | hermed | fullført | gjennomført | gyldig[t]
        deltatt | kursbevis | varighet
    """,
    announces="""
        (bekr(e/ae/æ)ft/attester)(er/es/et/e/)[ herved/ hermed] at | tildeles | utstedt til
        viser at | herved at
        gratulerer[,/:]
    """,
    name_labels="""
        navn på deltaker[en] | deltaker[s] navn | navn | deltaker
        deltakerens navn | kursdeltakers navn | for- og etternavn | fornavn og etternavn | fornavn | etternavn
        fullt navn | kandidat | kandidatens navn | innehavers navn
    """,
    other_captions="sted | emne | kurs",
    verbs="""
        har
        var til | deltok på | deltok i | gjennomførte | fullførte
    """,
    auxiliaries="har",
    born="""
        fødselsdato | fødselsdag | født
        fødsels* | fødested*
    """,
    roles="""
        kursleder | vitne | sekret(æ/ae)r | sensor | eksaminator | faglig | leder> | underskrift | rektor
        instruktør | lærer | opplæringsansvarlig | foredragsholder | fagansvarlig | seksjonssjef | spesialist
        foreleser | dekan | vegne | arrangør | kursledelse | kursansvarlig | kursholder
        kurskoordinator | signatur
    """,
    limits="""
        ikke | uten | ingen | teoretisk* del* | delvis | foreløpig* | midlertidig* | forbehold | bare | kun
        i påvente | en del av | betinget | uten å
    """,
    not_certified="""
        kun (oppmøte/deltakelse) | ikke (gjennomført/avlagt) | ingen kompetanse
        trakk seg | avbrøt | ugyldig | foreløpig | midlertidig | makulert | bekreftelse på påmelding | ennå ikke
        er påmeldt | har ikke | ikke (fullført/gjennomført/bestått/gyldig) | forventet _ | utkast
        gjelder ikke | registreringsbekreftelse* | påmeldingsbekreftelse* | prøveeksemplar* | ufullstendig*
        kansellert* | fraværende* | venteliste* | annullert* | eksempel* | spesimen* | inndratt* | avskrift*
        avbrutt* | strøket* | avlyst* | utløpt* | utgått* | ikke avsluttet | ikke godkjent | ikke møtt | ikke deltatt
        under arbeid | ikke startet | ikke påbegynt | til behandling | kun påmeldt | planlagt fullført
        {^\\W*}(kopi/avskrift/gjenpart){\\W*$}
        venteliste*
    """,
    other_papers="""
        faktura | kvittering | tilbud | påmelding* | timeplan | invitasjon | ordrebekreftelse | deltakerliste
        innkalling
    """,
    expires="""
        gyldig (til/t[.]o[.]m[.]) | fornyes | fornyelse | utløper
        repetisjon* | gyldighet* | utløp* | oppfriskning* | forfall* | forny* | gjelder til | opphører* | neste*
        går ut | godkjent til
    """,
    other_days="""
        utskrif* | første [kurs]dag | påmelding* | påmeldt
        registrer* | startet* | utskrevet* | oppdatert* | opprettet* | påbegynt* | revidert* | skrevet* | bestil*
        lastet ned | oppstartsdato* | revisjonsdato* | søknadsdato* | kontrollert* | fakturadato* | verifisert*
        startdato* | avbestilt* | innmeldt* | begynte* | avmeldt* | trukket* | endret* | fra dato | søkt den
    """,
    completed="""
        kursdato[er]
        bestått[e] | gjennomføring | fullføring | fullført | gjennomført
        avslut* | eksamen* | opplæring* | sluttdato* | avholdt* | gjennomføringsdato* | fullføringsdato*
        samlingsdatoer* | godkjenning* | prøvedato* | oppmøte* | avlagt* | deltok* | møtte* | holdt* | godkjent den
        deltatt den | arrangert den | seminardato
        siste kursdag
        kursdager
    """,
    issued="""
        utstedelse[sdato] | utstedt | tildel* | utsted* | gyldig fra | vitnemålsdato* | overrakt* | utdelt*
        kursbevis dato | gyldig f | gjelder fra
    """,
    dates="datoer | dato | dag | den",
    fillers="kurs* | utdanning* | sertifikat* | bevis* | med | for | fra | til | bestått",
    date_particles="den",
    hour_units="""
        time[r/n] | timar | kurstim(er/ar/e/en/erer) | opplæringstimer | opplaeringstimer
        undervisningstimer | kontakttimer | klokketimer | studietimer | etterutdanningstimer | timers | timers kurs
    """,
    hour_labels="""
        *timer | *timar | antall timer | varighet
        omfang* | timeantall* | lengde* | arbeidsomfang* | tilsvarende* | tidsomfang* | studietid* | timetall*
        tidsbruk* | beregnet tid | til sammen | kursvarighet | kursomfang | kurslengde
    """,
    other_units="<poeng>",
    theory="""
        teoretisk | teori | selvstudi | fjernundervisning | forberedelse | egenstudier | nettbasert | nettstudie
        egenarbeid | på nett | e-læring
    """,
    in_person="""
        praktisk
        klasserom | praksis | samling | fysisk | ferdighetstrening | veiledning | på stedet
    """,
    total="""
        samlet | total
        sammen | <i alt>
    """,
    number_labels="""
        (sertifikat/bevis/kursbevis/attest)[s][-/ ](nummer/nr/no) | referansenummer | verifikasjonskode | kontrollkode
        kursbevis-id | sertifikat-id | sertifikat id | sert.nr. | sert. nr. | vitnemålsnummer | vitnemål nr.
        dokument-id | serienummer | serienr. | løpenummer | løpenr. | referanse | referansenr. | ref.nr. | ref. nr.
        vår ref. | verifiseringskode | verifikasjonsnummer | valideringskode | kontrollnummer | unik id | unik kode
        sertifiseringsnummer
    """,
    certificates="sertifik* | *bevis | attest* | diplom*",
    numbers="nr | nummer",
    other_numbers="""
        godkjenn | registreringsnummer | org[.][ ]nr | <esu>
        <hpr> | organisasjonsn | autorisasjon | kandidatn | fødselsn | medlemsn | studentn | fakturan | ansattn
        telefon | ordren | saksn | mobil | helsepersonellnummer | bestillingsnummer | foretaksnummer | lisensnummer
        kundenummer | arkivnummer | kontonummer | studiekode | postnummer | romnummer | emnekode | versjon | <tlf>
        kurs nr | kurs id | personnummer | personnr. | d-nummer | mva-nr. | kurskode | kursnummer | kursnr. | kurs-id
        modulkode | deltakernummer | deltakernr. | kundenr. | journalnummer | <faks> | <rom> | <side>
    """,
)
