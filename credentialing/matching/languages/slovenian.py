"""Slovenian."""

from typing import Final

from credentialing.matching.languages.language import Language

SLOVENIAN: Final = Language(
    code="sl",
    name="Slovenian",
    telling="ur | potrdilo | udeležb*",
    announces="potrjuj*[ se][,] da[ je] | podeljuje[ se]",
    name_labels="""
        ime in priimek | udeležen(ec/ka)
        ime | priimek | priimek in ime | ime, priimek | ime udeleženca | ime in priimek udeleženca | kandidat
        slušatelj | imetnik | imetnik potrdila | naziv, ime in priimek
    """,
    verbs="""
        opravil(a/o/) | udeležil(a/o/)
        je uspešno | uspešno | je zaključil | je zaključila | zaključil | zaključila | končal | končala | je sodeloval
        je sodelovala | sodeloval | sodelovala | je prisostvoval | je prisostvovala | je pridobil | je pridobila
    """,
    born="""
        rojen[a]
        rojst* | roj.
    """,
    roles="""
        vodja | priča | tajnik | predavatelj | podpis
        izvajal | organizator | koordinator | inštruktor | mentor | oseba | dekan | izpraševalec | učitelj
    """,
    limits="brez | ni opravil* | delno | deln* | začasn* | pogojn* | samo | brez zaključk*",
    not_certified="""
        začasn* | neveljavn* | osnutek | primerek | razveljavljen* | preklican* | ni potrdilo | nezaključeno*
        neopravljeno* | neveljaven* | stornirano* | umaknjeno* | odjavljen* | odvzeto* | poteklo* | potekel*
        začasen* | pogojno* | dvojnik* | vzorčni certifikat | poskusna različica | delovna različica | ni veljavno
        ni zaključil | ni zaključila | ni zaključeno | ni opravil | ni opravila | ni opravljeno | ni udeležil
        ni udeležila | o vpisu | o prijavi | potrditev prijave | predvideni zaključek | predvideni datum
        pričakovani zaključek | načrtovani zaključek | vpisan | izpisan | {^\\W*}(kopija/dvojnik){\\W*$}
    """,
    other_papers="""
        račun | ponudba | prijava | prijavnica | urnik | pogodba | vabilo | potrdilo o (plačilu/prijavi/vpisu)
        naročilnica
    """,
    expires="""
        velja[vnost][ do]
        veljavnosti* | naslednj* | poteče* | izteče* | veljavno do | veljaven do | podaljšanja* | veljavna* | ponovne*
        izteka* | datum poteka
    """,
    other_days="""
        natisnj* | začetek | prijav_ | vpis*
        začet* | pričet* | preverj* | ustvarj* | posodob* | preneseno* | izpisa* | vloge* | prvi dan | registrirano*
        akreditacije* | naročila* | revizije* | prenosa* | plačila* | odjave* | objave*
    """,
    completed="""
        zaključ*
        oprav* | potekal* | končan* | prisotnosti* | preizkusa* | udeležbe* | izpita* | konca usposabljanja
        datum izobraževanja | datum usposabljanja | datum tečaja | datum seminarja
    """,
    issued="""
        datum izdaje | izdaje
        podel* | izstavitve* | datum potrdila | datum certifikata
    """,
    dates="datum",
    fillers="""
        tečaj* | usposabljanj* | certifikat* | potrdil* | izobraževanj* | znanja | izvedbe | spričevala | kraj
    """,
    hour_units="""
        ur[a/e/o]
        uri | ped. ur | šol. ur
    """,
    hour_labels="""
        število ur | trajanje
        obseg* | dolžina* | skupaj ur | ur skupaj | skupno ur | v trajanju | čas trajanja | je trajal | je trajalo
        št. ur
    """,
    theory="""
        samostojno | predavanj | samoizobraževanje | daljavo | učenje | e-izobraževanje
    """,
    in_person="""
        klinične | v živo | <vaje>
    """,
    total="""
        skupaj
        seštevek | celotno
    """,
    number_labels="""
        številka (potrdila/certifikata)
        številka spričevala | št. spričevala | spričevalo št. | številka listine | št. listine | zaporedna številka
        zap. št. | serijska številka | ser. št. | evidenčna številka | evid. št. | ev. št. | evidenčna št.
        id potrdila
        id certifikata | oznaka potrdila | oznaka certifikata | koda potrdila | koda certifikata | šifra potrdila
        koda za preverjanje | koda za preverjanje pristnosti | preveritvena koda | verifikacijska koda
        kontrolna številka | kontrolna koda | enolična številka | edinstvena številka | edinstvena koda
        enolični identifikator | referenčna številka | ref. št. | številka zapisa | opravilna številka
        delovodna številka
    """,
    certificates="potrdil* | certifik*",
    numbers="št[.] | številka",
    other_numbers="""
        akredit | izvajalca | odločb | matična | telefon | naročil | davčna | zadeve | sklep | račun | številka v
        registracijska | predavalnice | dovoljenja | registrska | študenta | licenca | dogodka | članska | vpisna
        člana | šifra tečaja | šifra programa | šifra izobraževanja | koda tečaja | koda programa | številka tečaja
        številka programa | št. programa | <emšo> | id za ddv | id št. za ddv
    """,
)
