"""Czech."""

from typing import Final

from credentialing.matching.languages.language import Language

CZECH: Final = Language(
    code="cs",
    name="Czech",
    telling="""
        hodin* | osvědčení | dokončení
        absolvoval[a] | v rozsahu | konan(ý/á/é)
    """,
    announces="""
        (potvrzuj/osvědčuj)*[ se/ sa][ tímto][,] že | udělen[o/ý/á/é/y][ pro]
        stvrzuje, že | stvrzujeme, že
    """,
    name_labels="""
        jméno[ a příjmení] | účastn(ík/ice)
        příjmení | příjmení a jméno | příjmení, jméno | jméno, příjmení, titul | titul, jméno, příjmení
        titul, jméno a příjmení | jméno, příjmení | jméno účastníka | jméno a příjmení účastníka | účastník kurzu
        jméno absolventa | absolventka | rodné příjmení
    """,
    other_captions="kurz | místo",
    verbs="""
        absolvoval[a] | úspěšně
        ukončil | ukončila | dokončil | dokončila | se zúčastnil | se zúčastnila | zúčastnil | zúčastnila
        složil zkoušku | složila | splnil | splnila | získal certifikát | získala certifikát
    """,
    born="""
        narozen(á/ý/) | datum narození
        narození* | nar.
    """,
    roles="""
        podpis | ředitel | lektor | školitel | svědek | tajemn | předsed | zkouše | garant | konatel
        organizátor | instruktor | prezident | jednatel | vedoucí | děkan | přednášející | koordinátor | statutární
        pořadatel | vyučující | oprávněná | odpovědná
    """,
    limits="""
        bez | neabsolv* | nedokon* | teoretick* část* | částečn* | předběžn* | prozatímn* | podmíněn* | pouze
        bez (dokončení/ukončení)
    """,
    not_certified="""
        pouze účast | bez zkoušky | nevykonal[a] | neosvědčuje
        nevyhověl[a]
        odstoupil* | neplatn(ý/é) | předběžn* | zrušen* | potvrzení o přihlas* | je přihlášen{\\S*} | neukonč*
        předpoklad* | ještě ne* | nedokonč* | dočasn* | vzor
        neabsolvova* | nespln* | neprospěl* | není certifikát | rozpracováno*
        stornováno* | prozatímní* | podmíněně* | neplatná* | odvolán*
        ukázkový certifikát | pracovní verze | zkušební verze | platnost skončila | platnost vypršela | nezúčastnil se
        nezúčastnila se | očekávané dokončení | plánované ukončení | není certifikátem | storno | přihlášen
        {^\\W*}(kopie/opis/duplikát){\\W*$}
        čekací listin*
    """,
    other_papers="""
        faktura | účtenka | nabídka | přihláška | potvrzení (přihlášky/objednávky/platby/o přihlášení/o zaplacení)
        rozvrh | smlouva | pozvánka | objednávka | doklad o zaplacení | prezenční listina
    """,
    expires="""
        obnov* | platí do | platn_ do | platnost*
        vyprš* | další* | opakovací* | příští*
    """,
    other_days="""
        tisk* | přihláš_ | přihlas_ | zahájen* | zápis* | registrac*
        začát* | vygenerován* | stažen* | ověřen* | registrováno* | aktualizace* | vytištěno* | žádosti* | první*
        aktualizováno* | objednávky* | akreditace* | zveřejnění* | odhlášení* | započato* | nástupu* | platby*
        revize*
    """,
    completed="""
        ukončen* | dokonč* | absolv*
        konan(o/ý/á/é/ého)[ ve dnech/ v termínu] | uskutečn*
        zkoušky* | proběhl* | splněn* | datum školení | datum akce | datum kurzu | datum semináře | datum účasti
        poslední den (kurzu/školení)
        dny kurzu
    """,
    issued="""
        vydan(o/á/ý/) | datum vydání
        vystav* | udělen* | podepsáno* | platnost od | platný od | platí od | platné od | datum certifikátu
    """,
    dates="dne | datum[a]",
    fillers="""
        školení | osvědčení | konání | který | certifikát* | potvrzení | akce | místo | závěrečn* | vykonání
        složení | úspěšn* | dnech | bylo | kurz*
    """,
    date_particles="dne",
    hour_units="""
        hodin* | hod[.]
        vyuč. hodin | vyuč. hod.
    """,
    hour_labels="""
        počet hodin | rozsah | délka
        hodin* | trvání* | časová dotace | v rozsahu | v celkovém | v délce | o rozsahu | s časovou
    """,
    theory="""
        teorie | teoretic
        přednášk | distančn | samost
    """,
    in_person="""
        prakti
        prezenčn | cvičení | nácvik
    """,
    total="""
        celkem
        celkov | dohromady | souhrn | součet | úhrnem
    """,
    number_labels="""
        číslo (osvědčení/certifikátu/potvrzení) | evidenční číslo
        číslo dokladu | číslo dokladu o absolvování | pořadové číslo | poř. č. | evidenční číslo certifikátu
        evidenční číslo osvědčení | ev. č. | ev. číslo | sériové číslo | sér. č. | id certifikátu | id osvědčení
        id dokladu | identifikátor certifikátu | kód certifikátu | kód osvědčení | ověřovací kód | kontrolní kód
        verifikační kód | kód pro ověření | kód pro ověření pravosti | jedinečný kód | unikátní číslo | unikátní kód
        referenční číslo | ref. č. | číslo jednací
    """,
    number_alone="číslo",
    certificates="certifik* | diplom* | osvědčen* | potvrz*",
    numbers="číslo | č[.]",
    other_numbers="""
        akredit | (vaše/naše) (znač/ref) | rozhodnutí | studenta | telefon | faktur | číslo akce | živnostenského
        souhlasného | zdravotníka | registrace | objednávky | variabilní | místnosti | členské | člena | rodné
        číslo kurzu | kód kurzu | kód akce | kód vzdělávacího | číslo programu | číslo školení | číslo vzdělávací
        osobní číslo | číslo účastníka | číslo účtu | č. kurzu | č. akce | <r. č.> | <rč> | <ič> | <ičo> | <dič>
    """,
)
