"""Afrikaans."""

from typing import Final

from credentialing.matching.languages.language import Language

AFRIKAANS: Final = Language(
    code="af",
    name="Afrikaans",
    announces="""
        gesertifiseer dat | verklaar dat | getuig dat | hiermee dat | sertifiseer dat | bewys dat
    """,
    name_labels="""
        naam van die deelnemer | naam van kandidaat | kandidaat | naam van student | naam van leerder | naam van houer
        naam en van | volle naam | volle name | voorname en van | voornaam | voorname
    """,
    verbs="""
        het die | het suksesvol | suksesvol | het met | het deelgeneem | deelgeneem | het bygewoon | bygewoon het
        het voltooi | voltooi het | het geslaag | geslaag het | het voldoen | voldoen | aan die vereistes | het behaal
        is bevoeg | bevoeg bevind
    """,
    born="""
        gebore* | geboorte*
    """,
    roles="""
        koördineerder | direkteur | instrukteur | onderteken | aanbieder | bestu | departementshoof | fasiliteerder
        visekanselier | registrateur | uitvoerende | voorsitter | moderator | skoolhoof | opleier | spreker | dosent
        dekaan | getuie | <namens> | kursusleier
    """,
    limits="nie | sonder | gedeeltelik* | voorlopig* | slegs | hangende",
    not_certified="""
        nie bevoeg | nie voltooi | registrasiebevestiging* | teruggetrek* | onvoltooid*
        onvolledig* | voorbeeld* | proefdruk* | opgeskort* | verstreke* | duplikaat* | spesimen* | ingetrek*
        hangende*
        monster* | herroep* | afskrif* | tydelik* | gedruip* | afwesig* | konsep* | waglys* | nie geldig
        voorlopige sertifikaat | nie geslaag | nie bygewoon | slegs ingeskryf | is ingeskryf
        is geregistreer | verwagte voltooiingsdatum | verwagte datum
        {^\\W*}(afskrif/kopie){\\W*$}
    """,
    other_papers="faktuur | kwitansie | kwotasie | inskrywing* | registrasievorm | uitnodiging",
    expires="""
        hersertifisering* | hernuwing* | verval* | geldigheids* | verstryk* | opknappingskursus* | hernieu* | geldig t
    """,
    other_days="""
        aansoek* | registrasie* | inskrywing* | hersien* | sluitingsdatum* | aanvangsdatum* | gekanselleer*
        faktuurdatum* | geverifieer* | begindatum* | opgedateer* | drukdatum* | ingeskryf* | afgedruk* | bespreek*
        bygewerk* | afgelaai* | onttrek* | gewysig* | eerste* | gedruk* | geskep* | geregistreer op
    """,
    completed="""
        voltooi* | afgehandel* | bygewoon* | geslaag* | eksamen* | behaal* | gradueringsdatum* | afhandeling*
        bywoning* | gehou* | datums van | van opleiding | datum van kursus | datum van die kursus | opleidingsdatum
    """,
    issued="""
        uitgereik* | toekenning* | toegeken* | uitreik* | geteken* | gesertifiseer* | oorhandig* | van sertifikaat
        geldig van
    """,
    fillers="suksesvol | sertifikaat | kursus | opleiding | die",
    hour_units="""
        kontakure | kursusure | opleidingsure | leerure | klokure
    """,
    hour_labels="""
        kontakure* | onderrigure* | tydsduur* | leerure* | omvang* | kursusure | opleidingsure | aantal uur
        lengte van
        n totaal | kursusduur | opleidingsduur
    """,
    theory="""
        afstands | aanlyn | selfst | voorbereiding | <e-leer> | webinaar
    """,
    in_person="""
        kontaksessie | vaardigheidsopleiding | kontakonderrig | werkswinkel | klaskamer | aangesig | kliniese
        in persoon
    """,
    total="""
        altesa
    """,
    number_labels="""
        sertifikaatnommer | sertifikaat nommer | sert. nr. | sert.nr. | sertifikaat-id | sertifikaatkode
        nommer van sertifikaat | diplomanommer | dokumentnommer | reeksnommer | reeksnr. | serienommer | volgnommer
        verwysing | verwysingsnommer | verwysingsnr. | verw. nr. | verw. | ons verw. | verifikasiekode
        verifiëringskode | verifikasienommer | bevestigingskode | kontrolenommer | unieke nommer | unieke kode
    """,
    other_numbers="""
        registrasien | verskaffernommer | lidmaatskap | studenten | praktykn | telefoon | faktuur | hpcsa
        eenheidstandaardnommer | goedkeuringsnommer | identiteitsnommer | kandidaatnommer | werknemernommer
        belastingnommer | paspoortnommer | rekeningnommer | leerdernommer | eksamennommer | bestelnommer | raadnommer
        lêernommer | lidnommer | selnommer | weergawe | selfoon | poskode | lokaal | rgbsa | kamer | kursus nr
        lêer nr
        bhf-nommer | sako-id | saqa-id | nkr-vlak | id-nommer | <id-nr.> | <id nr.> | kursuskode | kursusnommer
        modulekode | personeelnommer | btw-nommer | btw nr. | <sel> | <faks>
    """,
)
