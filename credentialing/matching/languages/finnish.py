"""Finnish."""

from typing import Final

from credentialing.matching.languages.language import Language

FINNISH: Final = Language(
    code="fi",
    name="Finnish",
    telling="tunti[a] | todist* | suorit* | voimassa",
    announces="""
        todist(aa/etaan/amme)[ täten][,] että | myönnetty | myönnetään
        osoittaa, että | vahvistaa, että | vahvistamme, että | vahvistetaan, että | vakuutamme, että
        vakuutetaan, että
        siitä, että
    """,
    name_labels="""
        nimi | osallistuja
        osallistujan nimi | osallistujan etu- ja sukunimi | etunimi | sukunimi | sukunimi ja etunimet
        etu- ja sukunimi
        suku- ja etunimet | opiskelijan nimi | opiskelija | kurssilaisen nimi | todistuksen saaja | saajan nimi
        koko nimi | todistuksen haltija | kortin haltija | suorittajan nimi
    """,
    verbs="""
        on (suorittanut/osallistunut)
        osallistui | suoritti | suorittanut | osallistunut | hyväksytysti suorittanut | läpäissyt | osallistumisesta
    """,
    auxiliaries="on",
    born="""
        syntynyt | syntymäaika
        syntymäp* | synt.
    """,
    roles="""
        kouluttaj | johtaja | todistaj | sihteer | tarkastaj
        opettaja | koordinaattori | nimenselvennys | luennoitsija | järjestäjä | vastuuhenkilö | kuulustelija
        tentaattori | virallinen | arvioija | ohjaaja | lehtori | rehtori | dekaani | vetäjä | antaja | kurssivastaava
        koulutuspäällikkö | koulutusvastaava | koulutussuunnittelija | allekirjoitus | allekirjoittaja
    """,
    limits="ei | ilman | osittain | osittai* | alustav* | ehdolli* | vain | odott* | osan | kesken",
    not_certified="""
        vain läsnäolo | ilman koetta | ei osoita
        keskeytti | väliaikainen | luonnos | mitätöity | on ilmoittautunut | ei ole
        peruutettu* | esimerkki* | keskeyt* | rekisteröitymisvahvistus* | ilmoittautumisvahvistus*
        opiskelutodistus* | kaksoiskappale* | suorittamatta* | mallikappale* | vanhentunut* | duplikaatti*
        demoversio*
        meneillään* | ehdollinen* | käynnissä* | jäljennös* | alustava* | mitätön* | kumottu* | hylätty* | ei voimassa
        voimassaolo päättynyt | ei suorittanut | ei suoritettu | ei hyväksytty | ei läpäissyt | ei osallistunut
        ilmoittautumisen vahvistus | arvioitu valmistumispäivä | arvioitu päättymispäivä | odotettu valmistuminen
        odotettu suorituspäivä
        {^\\W*}(kopio/jäljennös/kaksoiskappale){\\W*$}
    """,
    other_papers="""
        lasku | kuitti | tarjous | ilmoittautumi* | tilausvahvistus | kutsu | sopimus | osallistujaluettelo
        lukujärjestys
    """,
    expires="""
        voimassa | voimassaolo*
        viimeistään* | vanhen* | seuraava* | uudelleensertifioin* | umpeutu* | erääntymispäivä*
        uusimispäivä* | uusintapäivä* | uusittava* | pätevyys*
        voimassaolo* päättymis*
    """,
    other_days="""
        ilmoittaut* | alkoi | alkaa | alkamis* | rekisteröi*
        aloit* | tulost* | ensimmäinen* | muokattu* | tarkist* | vahvist* | hakemu* | ilmoittauduttu* | peruutuspäivä*
        kirjauspäivä* | latauspäivä* | tilauspäivä* | varauspäivä* | luontipäivä* | maksupäivä* | todennettu*
        hakupäivä* | julkaistu* | viimeksi* | alkanut* | ladattu* | peruttu* | luotu* | päivitetty | päivityspäivä
    """,
    completed="""
        suoritettu | suorituspäivä | päättymis*
        suorit* | valmistu* | päättyi* | pidett* | päättynyt* | toteut* | koulutuksen aika | opintosuorituksen*
        hyväksymispäivä* | tenttipäivä* | pitopäivä* | pitoaika* | koepäivä* | tentin* | kokeen*
        koulutuksen ajankohta
        koulutuspäivät | koulutuspäivämäärä | koulutuksen päivämäärä | koulutusajankohta | koulutusaika
        osallistumispäivä | osallistumispäivämäärä
        kurssipäivät
    """,
    issued="""
        myönnetty | myöntöpäivä | annettu
        myöntämispäivä* | antamispäivä* | antopäivä* | päiväys | voimaantulopäivä* | luovutettu* | laadittu*
        voimassaolo alkaa | todistuksen päivämäärä | todistuspäivä
    """,
    dates="päiväys | päivämäärä",
    fillers="""
        koulutu* | kurssi* | paikka | todistu* | hyväksyt* | tutkinnon | sertifikaat* | sertifikaatin | pvm
        allekirjoitus
    """,
    hour_units="""
        tunti* | tuntia
        tunnin | oppituntia | oppitunti | opetustuntia | opetustunti | koulutustuntia | koulutustunti
        lähiopetustuntia
        kontaktituntia | kontaktiopetustuntia | työtuntia | täydennyskoulutustuntia
    """,
    hour_labels="""
        tunnit | tuntimäärä | laajuus | kesto
        opetustun* | kokonais* | pituus* | oppitun* | täydennyskoulutustunnit* | lähiopetustunnit* | kontaktitunnit*
        läsnäolotunnit* | kestoaika* | työtunnit* | työmäärä* | tunteja yhteensä | tuntia yhteensä
        koulutustuntien määrä | joka kesti | koulutustunnit | koulutustunteja | koulutuskesto
    """,
    theory="""
        teoria | teoreet
        opiskelu | verkko | luento | työskentely | etäopetus | verkossa | luennot | webinaari
    """,
    in_person="""
        käytänn | kontakti
        harjoit | lähiopetuspäivät | lähiopetusta | lähikoulutus | käytäntö | läsnäolo | työpaja | paikan
    """,
    total="""
        toplam | yhteensä
        kokonaismäärä | kaikkiaan
    """,
    number_labels="""
        (todistus/sertifikaati)*[-/ ](numero/nro) | todistuksen tunnus | todistuksen tunniste | todistuksen id
        todistustunnus | todistuksen koodi | todistuksen sarjanumero | sertifikaatin tunnus | sertifikaatin tunniste
        sertifikaatin id | sertifikaattitunnus | osaamismerkin tunniste | kortin numero | korttinumero
        asiakirjan numero | asiakirjan tunnus | asiakirjanumero | sarjanumero | juokseva numero | järjestysnumero
        tunniste | tunnistenumero | tunnusnumero | yksilöivä tunniste | yksilöllinen tunniste | yksilöllinen koodi
        viite | viitenumero | viitteemme | vahvistuskoodi | varmistuskoodi | varmennuskoodi | tarkistuskoodi
        tarkistusnumero | todennuskoodi | aitouskoodi | vahvistusnumero | diaarinumero | todistuksen rekisterinumero
    """,
    certificates="todistu* | sertifik*",
    numbers="numero | nro",
    other_numbers="""
        opintojakso | lasku | rekisteröintinumero | opiskelija | hyväksy | valvira | henkilö | puhelin | tilau
        palveluntuottajan | yksilöintitunnus | laillistusnumero | ammattioikeuden | lisenssinumero | asiakasnumero
        oppijanumero | jäsennumero | lupanumero | toimiluvan | asianumero | terhikki | luokka | salin | <puh>
        kurssin koodi | kurssin tunnus | kurssi nro | koulutuksen koodi | kouluttajanumero | kouluttajan numero
        rek.nro | sv-numero | <sv-nro> | kurssikoodi | kurssitunnus | kurssinumero | kurssin numero | koulutuskoodi
        koulutuksen numero | koulutusnumero | koulutustunnus | <hetu> | y-tunnus | alv-numero
    """,
)
