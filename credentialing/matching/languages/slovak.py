"""Slovak."""

from typing import Final

from credentialing.matching.languages.language import Language

SLOVAK: Final = Language(
    code="sk",
    name="Slovak",
    telling="hodín | osvedčenie | absolvoval[a] | v rozsahu | konan(ý/á/é)",
    announces="(potvrdzuj/osvedčuj)*[ sa/ se][ týmto][,] že | udelen[o/ý/á/é][ pre/ pro]",
    name_labels="""
        meno[ a priezvisko] | meno účastníka | účastní(k/čka)
        priezvisko | priezvisko a meno | priezvisko, meno | titul, meno, priezvisko | titul, meno a priezvisko
        meno, priezvisko, titul | meno, priezvisko | meno a priezvisko účastníka | účastník kurzu | meno absolventa
        absolventka | rodné priezvisko
    """,
    other_captions="kurz | miesto",
    verbs="""
        absolvoval[a] | úspešne
        ukončil | ukončila | dokončil | dokončila | sa zúčastnil | sa zúčastnila | zúčastnil | zúčastnila
        zložil skúšku | zložila | splnil | splnila | získal certifikát | získala certifikát
    """,
    born="""
        naroden[ý/á] | dátum narodenia
        nar. | narodenia*
    """,
    roles="""
        podpis | riaditeľ | lektor | školiteľ | svedok | tajomn | predsed | garant | konateľ
        inštruktor | prezident | vedúci | dekan | usporiadateľ | prednášajúci | organizátor | koordinátor | štatutárny
        zodpovedná | skúšajúci | vyučujúci | oprávnená
    """,
    limits="""
        bez | neabsolv* | nedokon* | teoretick* čas* | čiastočn* | predbežn* | dočasn* | podmienen* | iba
        bez (dokončenia/ukončenia)
    """,
    not_certified="""
        len účasť | bez skúšky | nevykonal[a] | neosvedčuje
        potvrdeni* o prihlás* | je prihlásen{\\S*} | este (ho/nie/ne) | neplatn(ý/é) | predbežn* | zrušen* | neukonč*
        predpoklad* | nedokonč* | dočasn*
        neabsolvova* | nespln* | neprospel* | rozpracované* | podmienečne* | stornované*
        neplatná* | odvolaný*
        ukážkový certifikát | pracovná verzia | skúšobná verzia | platnosť skončila | platnosť vypršala
        nezúčastnil sa
        nezúčastnila sa | očakávané dokončenie | plánované ukončenie | storno
        {^\\W*}(kópia/odpis/duplikát){\\W*$}
    """,
    other_papers="""
        faktúra | účtenka | ponuka | prihláška | potvrdenie (prihlášky/objednávky/platby/o prihlásení/o zaplatení)
        rozvrh | zmluva | pozvánka | objednávka | prezenčná listina
    """,
    expires="""
        obnov* | platí do | platn_ do | platnosť*
        ďalšie* | vyprš* | exspiráci* | aktualizačná* | opakované*
    """,
    other_days="""
        začiatok | prihlas_ | prihlás_ | zápis*
        vygenerovan* | stiahnut* | overen* | začat* | aktualizáci* | vytlačené* | začiatku* | žiadosti* | prvý deň
        aktualizované* | registrované* | akreditácie* | zverejnenia* | odhlásenia* | objednávky* | nástupu* | revízie*
        platby* | tlače*
    """,
    completed="""
        ukončen* | dokonč* | absolv*
        konan(ý/á/é/ého)[ v dňoch/ v termíne]
        skúšky* | uskutočnil* | splnen* | dátum školenia | dátum kurzu | dátum seminára | dátum účasti
        dni kurzu
    """,
    issued="""
        vydané | vydaný | vydaná | dátum vydania
        vystaven* | udelen* | platnosť od | platný od | platné od | platí od | dátum certifikátu
    """,
    dates="dňa | dátum",
    fillers="""
        školeni* | konania | ktorý | certifikát* | osvedčeni* | potvrdeni* | miesto | štúdia | podujatia | záverečn*
        vykonania | zloženia | dňoch | kurz*
    """,
    date_particles="dňa",
    hour_units="""
        hodin* | hodín* | hod[.]
        vyuč. hodín | vyuč. hod.
    """,
    hour_labels="""
        počet hodín | rozsah | trvanie
        hodin* | dĺžka* | v dĺžke | doba trvania | časová dotácia | v rozsahu | v celkovom
    """,
    theory="""
        prednášk | dištančn | samošt
    """,
    in_person="""
        prezenčn | <prax> | cvičenia | nácvik
    """,
    total="""
        celkom
        celkov | dovedna
    """,
    number_labels="""
        číslo (osvedčeni(a/e)/certifikátu/potvrdenia) | evidenčné číslo
        číslo dokladu | poradové číslo | por. č. | evidenčné číslo certifikátu | evidenčné číslo osvedčenia | ev. č.
        ev. číslo | sériové číslo | sér. č. | séria a číslo | id certifikátu | id osvedčenia | id dokladu
        identifikátor certifikátu | kód certifikátu | kód osvedčenia | overovací kód | kontrolný kód | verifikačný kód
        kód na overenie | kód na overenie pravosti | jedinečný kód | unikátne číslo | unikátny kód | referenčné číslo
        ref. č. | číslo spisu osvedčenia
    """,
    number_alone="číslo",
    certificates="certifik* | diplom* | osvedčen* | potvrd*",
    numbers="číslo | č[.]",
    other_numbers="""
        akredit
        podujatia | vzdelávacej | rozhodnuti | licenci | telefón | faktúr | akcie | zdravotníckeho | registrácie
        objednávky | variabilný | miestnosti | študenta | členské | komore | člena | rodné | číslo kurzu | kód kurzu
        číslo programu | číslo školenia | osobné číslo | číslo účastníka | číslo účtu | č. kurzu | <r. č.> | <ičo>
        <dič> | <ič dph>
    """,
)
