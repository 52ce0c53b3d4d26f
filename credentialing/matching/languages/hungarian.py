"""Hungarian."""

from typing import Final

from credentialing.matching.languages.language import Language

HUNGARIAN: Final = Language(
    code="hu",
    name="Hungarian",
    day_first=False,  # the year
    announces="""
        (igazol/tanúsít)(juk/ja/om)[,] hogy
        bizonyítjuk, hogy
    """,
    name_labels="""
        családnév | utónév
        név | résztvevő | a résztvevő neve | résztvevő neve | a képzésben részt vevő neve
        a képzésben résztvevő neve | a hallgató neve | hallgató neve | hallgató | születési név | születési neve
        viselt név | családi név | vezetéknév | keresztnév | teljes név | vezetéknév és utónév | családi és utónév
        a tanúsítvány tulajdonosa | jogosult neve | tanuló neve | vizsgázó neve
    """,
    verbs="""
        sikeresen | elvégezte | részt vett | befejezte
        teljesítette | teljesítette a | eredményesen | sikeres vizsgát | eredményes | vizsgát | megszerezte | részére,
    """,
    born="""
        született | születési _
        szül. | születés*
    """,
    roles="""
        oktató | igazgató | tanú> | titkár | vizsgáz | vizsgabizott
        vezető | aláírás | képviselője | szervező | felelős | előadó | elnök | dékán | koordinátor | instruktor
        tréner
        pecsét
    """,
    limits="nem | nélkül | részben | részleges* | ideiglenes* | feltételes* | csak",
    not_certified="""
        ideiglenes | piszkozat | érvénytelen | törölt | beiratkozott | még nem | várható _
        érvénytelenít* | sikertelen* | sztornó* | mintapéldány* | befejezetlen*
        jelentkezett* | másodpéldány* | próbaverzió* | hatálytalan* | folyamatban* | feltételes* | duplikátum*
        másodlat* | kilépett* | lemondta* | törölve* | másolat* | nem érvényes | nem teljesítette
        nem teljesített | nem teljesítve | nem végezte | nem fejezte | nem felelt | nem vett | beiratkozási igazolás
        hallgatói jogviszony | lejárt
        {^\\W*}(másolat/másodlat){\\W*$}
        várólist*
    """,
    other_papers="""
        számla | nyugta | ajánlat | jelentkezés* | visszaigazolás | órarend | szerződés | meghívó | megrendelés
        jelenléti ív
    """,
    expires="""
        érvényes* | lejár*
        következő* | megújítá* | esedékes* | meghosszabbítás* | újratanúsítás*
    """,
    other_days="""
        beiratkoz* | jelentkez* | kezd*
        regisztrá* | megkezd* | nyomtat* | hitelesít* | módosítás* | létrehoz* | ellenőr* | frissít* | letölt*
        akkreditáció* | kinyomtatva* | közzététel* | befizetés* | elkezdve* | felvétel* | lemondás* | foglalás*
        rendelés* | kérelem* | első nap | képzés első
    """,
    completed="""
        befejez* | teljesít*
        elvég* | részvétel* | megtartás* | képzés dátuma | tanfolyam időpontja | továbbképzés időpontja | megrendezés*
        képzés vége | tanfolyam vége | képzés ideje | továbbképzés dátuma | vizsga időpontja | tanfolyam ideje
        oktatás dátuma | vizsga dátuma | vizsga napja
        (tanfolyam/képzés/kurzus) napja[i]
    """,
    issued="""
        kiállít* | kelt
        kelte* | kiadás* | kibocsátás* | odaítélés* | kiadva* | érvényesség kezdete | érvényesség kezdő
    """,
    dates="dátum",
    fillers="""
        időpontja | képzés* | tanfolyam* | ideje | helye | tanúsítvány* | napja | sikeres | igazolás* | oklevél*
    """,
    hour_units="""
        óra[t/s]
        órában | órányi | tanóra | tanórás | tanórában | kontaktóra | kontaktórás
    """,
    hour_labels="""
        óraszám | órák száma | időtartam
        óraszám* | időtartama* | kontaktóra* | terjedel* | képzés hossza | képzési idő | tanfolyam hossza
        összóraszám*
        óraterhelés* | tartama* | órában* | óra összesen | teljesített órák | tanórák száma
    """,
    theory="""
        elmélet
        felkészülés | távoktatás | előadás | szeminárium | tananyag | tanulás
    """,
    in_person="""
        gyakorlat
        jelenléti | személyes
    """,
    total="""
        összesen
        együttesen | teljes
    """,
    number_labels="""
        tanúsítvány*[-/ ](sorszám/azonosító)* | (tanúsítvány/oklevél/igazolás/bizonyítvány)*[-/ ]szám[a]
        tanúsítvány azonosító száma | tanúsítvány sz. | igazolás sorszáma | az igazolás sorszáma
        igazolás azonosítója | igazolás sz. | bizonyítvány sorszáma | oklevél sorszáma | az oklevél sorszáma
        oklevél sz. | sorszám | sorozatszám | sorozat és sorszám | szériaszám | dokumentum azonosító
        dokumentum azonosítója | okirat száma | okirat sorszáma | egyedi azonosító | egyedi azonosítószám
        egyedi kód | ellenőrző kód | ellenőrzőkód | ellenőrzési kód | hitelesítő kód | hitelesítési kód
        hitelesítési azonosító | érvényesítési kód | igazoló kód | hivatkozási szám | referenciaszám | azonosítószám
        azonosító szám | azonosító kód | iktatószám | iktatási szám | ikt. sz. | törzslapszám | törzskönyvi szám
        anyakönyvi szám | nyilv. sz.
    """,
    certificates="tanúsítvány* | oklevél*",
    numbers="szám[a]",
    other_numbers="""
        kódja | engedély | nyilvántartási száma | pecsét | számla | működési | kamarai | telefon | neptun | terem
        tagsági szám | oktatási azonosító | alapnyilvántartási | felnőttképzési | cégjegyzékszám | továbbképzési
        adóazonosító | megrendelés | ügyiratszám | minősítési | intézményi | hallgatói | személyi | adószám | ügyszám
        far azonosító | képzési azonosító | képzés azonosítója | program azonosító | tanfolyam azonosítója
        tanfolyam száma | kurzus azonosítója | taj szám | om azonosító | programazonosító | programkód | tanfolyamkód
        kurzuskód | taj-szám
    """,
)
