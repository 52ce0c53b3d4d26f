"""Lithuanian."""

from typing import Final

from credentialing.matching.languages.language import Language

LITHUANIAN: Final = Language(
    code="lt",
    name="Lithuanian",
    day_first=False,  # the year
    announces="(pažymi/patvirtina/liudija)*[,] kad",
    name_labels="""
        pavardė[,] vardas | vardas[,][ ir] pavardė | dalyvis
        vardas | pavardė | dalyvio vardas, pavardė | dalyvio vardas ir pavardė | dalyvio vardas | kursų dalyvis
        mokymų dalyvis | klausytojas | klausytoja | klausytojo vardas, pavardė | studentas | absolventas
        pažymėjimo savininkas | asmens vardas, pavardė
    """,
    verbs="""
        baigė | dalyvavo | išklausė
        sėkmingai | užbaigė | pabaigė | yra baigęs | yra baigusi | išlaikė | tobulino | kėlė kvalifikaciją | įvykdė
        atliko
    """,
    born="""
        gimė
        gimimo* | gimusi* | gimęs* | gim.
    """,
    roles="""
        liudytoj | vadov | dėstytoj
        pirminink | organizator | koordinator | instruktor | prezident | sekretor | parašas | dekan | asmuo
        egzaminuotojas | vertintojas | treneris | pareigos | mokytojas | <a. v.>
    """,
    limits="be praktik* | nėra | dalin* | iš dalies | laikin* | sąlygin* | nebaig*",
    not_certified="""
        laikinas | negalioja | dar ne*
        nebaig* | negaliojanti* | panaikinta* | anuliuota* | atšaukta* | neišlaik* | sąlygin* | pavyzd*
        nėra sertifikatas | užsiregistravęs* | užsiregistravo* | neįskaityta* | juodraštis*
        sustabdyta* | pasibaigęs* | nepabaigta* | neužbaigta* | neišklausė* | nedalyvavo* | išbrauktas* | dublikatas*
        nutraukė* | nuorašas* | laikina* | išrašas* | demonstracinė versija | galiojimas baigėsi
        registracijos patvirtinimas | paraiškos patvirtinimas | pažyma apie | numatoma baigimo | numatoma pabaiga
        planuojama baigimo
        {^\\W*}(kopija/nuorašas/dublikatas){\\W*$}
    """,
    other_papers="sąskaita | sąskaita faktūra | kvitas | pasiūlymas | registracijos forma | sutartis | kvietimas",
    expires="""
        galioj*
        persertifikavim* | pakartotini* | atnaujinti* | galioti* | pratęs* | atnaujinimo* | periodinis* | galiojimo*
        kiti mokymai | kitų mokymų | kito mokymo
    """,
    other_days="""
        prašymas | išspausdint* | pradži* | pradė* | atsis* | registravimo* | atnaujinta* | patvirtin* | akredita*
        pirmoji* | prašymo* | patikr* | sukur* | užsiregistravimo* | užregistruota* | atspausdinta* | rezervacijos*
        atnaujinimas* | spausdinimo* | sugeneruota* | apmokėjimo* | prasidėjo* | paraiškos* | pakeitimo*
        redaguota* | paskelbta* | įstojimo* | priėmimo* | užsakymo* | mokėjimo* | įrašo*
    """,
    completed="""
        baigta | baigė | baigim*
        išklausy* | vykdymo* | vykusi* | baigt* | egzamino* | užbaig* | išlaiky* | vykimo* | įvykdymo* | įskaitos*
        pabaigta* | mokymų pabaigos | mokymų pabaiga | seminaro data | konferencijos data | mokymų datos
        mokymų laikas
        mokymų laikotarpis | dalyvavimo data | dalyvavimo laikas
    """,
    issued="""
        išdavimo | išduot*
        suteik* | įsigalioj* | pasirašy* | įteik* | pažymėjimo data | galioja nuo
    """,
    dates="data",
    fillers="""
        diena | laikas | sertifikat* | mokym* | studijų | laikotarpis | laikymo | testo | pažym* | diplomo
        liudijimo | vieta | kurs*
    """,
    hour_units="""
        valand* | akad[.] [ ]val[.]
        val. | val | akad. valandų | akademinių val. | ak. val. | ak. valandų | kontaktinių val. | kontakt. val.
        val. trukmės
    """,
    hour_labels="""
        valandų skaičius | trukmė
        valand* | apimtis* | ilgis*
    """,
    theory="""
        nuotolini | savarankišk | internet | paskait | e. mokymasis | el. mokymasis
    """,
    in_person="""
        pratybos
    """,
    total="""
        iš viso
        bendra
    """,
    number_labels="""
        (pažymėjimo/sertifikato) (numeris/nr)
        pažymėjimo registracijos numeris | pažymėjimo registracijos nr. | pažymėjimo reg. nr.
        pažymėjimo serija ir numeris | pažymėjimo kodas | pažymėjimo id | sertifikato registracijos numeris
        sertifikato id | sertifikato kodas | sertifikato identifikatorius | sertifikato identifikavimo numeris
        pažymos numeris | pažymos nr. | pažyma nr. | liudijimo numeris | liudijimo nr. | liudijimas nr.
        dokumento kodas | blanko numeris | blanko nr. | blanko kodas | serija | serija ir numeris | serija, numeris
        serija nr. | serijos numeris | serijinis numeris | eilės numeris | eil. nr. | nuorodos numeris | nuoroda
        patvirtinimo kodas | patikros kodas | patikrinimo kodas | tikrinimo kodas | autentiškumo kodas
        kontrolinis kodas | unikalus numeris | unikalus kodas | unikalus identifikatorius | identifikatorius
        identifikavimo numeris | identifikacinis numeris | identifikacinis kodas
    """,
    certificates="pažymėj* | sertifik*",
    numbers="numeris | nr",
    other_certificates="studento",
    other_numbers="""
        licencij | studento | telefon | sąskait | įsakym | spaud | nario | užsakymo | leidimo | teikėjo | asmens
        bylos
        programos kodas | valstybinis | suderinimo | auditorija | sprendimo | narystės | įstaigos | mokėtojo | dalyko
        įmonės | grupės | programos nr | programos registracijos | kurso kodas | kurso nr | mokymų kodas
        renginio kodas | renginio numeris | renginio nr | pvm kodas | programos numeris | derinimo numeris
        kurso numeris | <a. k.>
    """,
)
