"""Estonian."""

from typing import Final

from credentialing.matching.languages.language import Language

ESTONIAN: Final = Language(
    code="et",
    name="Estonian",
    announces="(kinnita/tõenda/tunnista)*[,] et",
    name_labels="""
        ees- ja perekonnanimi | osaleja[ nimi]
        ees- ja perenimi | eesnimi | perekonnanimi | perenimi | osaleja ees- ja perekonnanimi | õppija nimi | õppija
        õppuri nimi | koolitatava nimi | koolitusel osaleja | lõpetaja nimi | kursuslase nimi | tunnistuse saaja
        tunnistuse omanik | täisnimi
    """,
    verbs="""
        on (läbinud/osalenud/lõpetanud)
        läbis edukalt | läbis koolituse | läbis kursuse | lõpetas edukalt | lõpetas kursuse | osales
        osales koolitusel
        osales kursusel | osales seminaril | võttis osa | sooritas
    """,
    auxiliaries="on",
    born="""
        sündinud | sünnitud | sünniaeg
        sünni* | sünd
    """,
    roles="""
        vastutav | juhat | hindaja | tunnistaja | koolitaja
        esimees | korraldaja | juhendaja | volitatud | pitser | eksamineerija | koordinaator | projektijuht
        instruktor
        läbiviija | tegevjuht | õppejõud | dekaan | allkiri | koolituse juht | kursuse juht | koolitusjuht
    """,
    limits="ilma | mitte | osali* | ajuti* | tingimis* | ainult | lõpetamata",
    not_certified="""
        ajutine | kehtetu | tühistatud | ei (ole/ole veel) | eeldatav* | mustand | näidis | registreerumis*
        katkesta* | näidistunnistus* | mittesooritatud* | mittearvestatud* | annulleeritud* | õppimistõend*
        sooritamata* | tingimuslik* | lõpetamata* | tühistati* | duplikaat* | väljavõte* | peatatud* | läbimata*
        esialgne* | aegunud* | pooleli* | ärakiri* | käimas* | koopia* | ei kehti | kehtetuks tunnistatud
        tagasi võetud | kehtivus lõppenud | ei läbinud | ei lõpetanud | ei sooritanud | ei osalenud | käesolevalt õpib
        registreerimise kinnitus | õpilase tõend | planeeritud lõpetamine
        {^\\W*}(koopia/ärakiri/duplikaat){\\W*$}
    """,
    other_papers="arve | kviitung | pakkumine | registreerimis* | tunniplaan | leping | kutse",
    expires="""
        kehtivus* | kehti*
        hiljemalt* | aegumis* | järgmi* | uuendamise* | taassertifitseerimine* | pikendamise* | aegub*
    """,
    other_days="""
        esimene _ | algus* | registreer* | alusta* | prinditud* | kontrolli* | uuendatud* | taotluse* | muudetud*
        kinnita* | algas* | avald* | sisseastumise* | broneerimise* | genereeritud* | väljatrüki* | loobumise*
        tellimuse* | tõendatud* | laaditud* | muutmise* | loomise* | loodud* | makse* | kande*
        allalaadimise kuupäev
    """,
    completed="""
        läbitud | lõpetamis* | läbimi* | toimu* | soorita* | lõpeta* | perioodil* | läbinud* | eksami* | läbis*
        koolituse lõppkuupäev | koolituse lõpp | koolituse kuupäevad | koolituse aeg | seminari kuupäev
        osalemise kuupäev | osalemise aeg | koolituskuupäev | koolituspäevad | koolitusperiood
    """,
    issued="""
        väljastamise | väljaand* | välja antud
        väljastatud* | antud* | omistamise* | andmise* | tunnistuse kuupäev | kehtivuse algus | kehtivuse alguskuupäev
    """,
    dates="kuupäev",
    fillers="""
        aeg | koolitu* | koht | tunnistu* | tõend* | sertifikaa* | õpingute | periood | mis | täiendusõppe | diplomi
        välja | kursus*
    """,
    hour_units="""
        [akadeemilis(t/)] tund[i] | [akadeemilist ]tund[i] | akad[.][ ]st[.]
        tunni | akad. tundi | akad t | ak tundi | ak. tundi | ak t | a/h | kontakttundi | koolitustundi | õppetundi
        tunnine | tunnid | akadeemilised tunnid
    """,
    hour_labels="""
        maht[ tundides] | tundide arv
        kogumah* | kestus* | kestvus* | pikkus* | tunnid | kontakttun* | õppetun* | kogukestus* | üldmaht* | töömaht*
        mahuga* | mahus* | koolitustundide arv | tunde kokku | koolitustunnid
    """,
    other_units="<eap>",
    theory="""
        iseseis | auditoorne | teooria | kaugõpe | <e-õpe> | e-koolitus
    """,
    in_person="""
        auditoorselt | harjutused | laboritöö | kohapeal | töötoad
    """,
    total="""
        kokku | kogumaht
        koguarv
    """,
    number_labels="""
        (tunnistuse/sertifikaadi) (number/nr) | tunnistuse reg nr | tunnistuse registreerimisnumber
        tunnistuse seerianumber | tunnistuse id | tunnistuse kood | tõendi number | tõendi nr | tõendi nr.
        tõend nr | tõendi registreerimisnumber | tõendi kood | sertifikaadi id | sertifikaadi kood
        sertifikaadi tunnus | dokumendi number | dokumendi nr | dokumendi id | kutsetunnistuse number
        kutsetunnistuse nr | kutsetunnistus nr | seerianumber | seeria nr | seeria ja number | järjekorranumber
        järjenumber | registreerimise number | reg nr | viitenumber | viide | viite nr | kontrollkood
        kontrollnumber | kinnituskood | verifitseerimiskood | tuvastuskood | unikaalne kood | unikaalne number
        kordumatu tunnus | identifikaator | tunnusnumber
    """,
    certificates="tunnistus* | sertifik*",
    numbers="nr | number",
    other_numbers="""
        tegevusloa | loa n
        tegevus | tervis | liikme | litsentsi | tellimuse | telefon | toimiku | õpilas | käibemaksukohustuslase
        registreeringu | kliendinumber | registrikood | õppekavarühm | isikukood | ainekood | õppija
        ehise | ruumi | <ehis> | <kmkr> | õppekava kood | õppekava number | kursuse kood | kursuse nr | koolituse kood
        koolituse nr | aine kood | arve number | arve nr | ruum nr | kursuse number | koolituse number
    """,
)
