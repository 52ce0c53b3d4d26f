"""Croatian."""

from typing import Final

from credentialing.matching.languages.language import Language

CROATIAN: Final = Language(
    code="hr",
    name="Croatian",
    telling="sati | potvrd* | završetka",
    announces="potvrđuj*[ se][,] da[ je] | dodjeljuje se | izdaje se",
    name_labels="""
        prezime i ime | ime i prezime | polaznik | polaznica
        ime | prezime | ime, ime roditelja i prezime | ime, prezime | ime polaznika | ime i prezime polaznika
        ime i prezime sudionika | ime i prezime učesnika | titula, ime i prezime | kandidat
    """,
    verbs="""
        [je ]završi(o/la) | [je ]pohađa(o/la) | uspješno
        je sudjelovao | je sudjelovala | sudjelovao | sudjelovala | sudjelovao je | sudjelovala je | učestvovao
        učestvovala | je učestvovao | je učestvovala | prisustvovao | prisustvovala | je prisustvovao
        je prisustvovala
        je položio | je položila | položio | položila | stekao | stekla
    """,
    born="""
        datum rođenja | rođen[a]
        rođenja* | rođ.
    """,
    roles="""
        voditelj | predavač | ravnatelj | svjedok | tajnik | predsjedni | ispitiva | potpis | instruktor | ovlaš
        rukovodilac | edukator | odgovorn | dekan | organizator | koordinator | nastavnik | trener | mentor
    """,
    limits="bez | nije | djelomič* | delimič* | privremen* | uvjetn* | uslovn* | samo | bez završ*",
    not_certified="""
        privremen* | poništen* | nevažeć* | upisan[a/o] | još nije | prijavljen[a/o]
        povučen* | oduzet* | odusta* | nije certifikat | stornirano* | nezavršeno* | nedovršeno*
        otkazano* | preslika* | prijepis* | opozvan* | istekao* | istekla* | uvjetno* | uslovno*
        probna verzija | nije važeće | ne vrijedi | nije završio | nije završila | nije završeno
        nije položio | nije položila | nije položeno | nije sudjelovao | nije sudjelovala | potvrda prijave
        očekivani završetak | očekivani datum | predviđeni datum | planirani završetak | ispisan
        {^\\W*}(kopija/preslika/duplikat){\\W*$}
    """,
    other_papers="""
        račun | ponuda | prijava | prijavnica | raspored | ugovor | pozivnica | potvrda o (uplati/prijavi/upisu)
        narudžbenica
    """,
    expires="""
        vrijedi do | istječe | ističe
        valjan* | istek* | sljedeć* | važno* | važenja* | važi do | obnavljanja* | sledeće* | važeća* | važeći do
    """,
    other_days="""
        početak | prijav_ | upis*
        početka* | ažuriranj* | ispisa* | generi* | preuz* | podnošenja* | započeto* | provjere* | provere* | prvi dan
        registrirano* | registrovano* | verifikacije* | akreditacije* | odštampano* | štampanja* | bodovanja*
        narudžbe* | revizije* | počelo* | štampe* | odjave* | uplate* | objave*
    """,
    completed="""
        završ* | zaključ*
        održa* | položeno* | pohađanja* | polaganja* | sudjelovanja* | ispita* | datum obuke | datum tečaja
        datum edukacije | datum kursa | datum seminara
        dani tečaja
    """,
    issued="""
        datum izdavanja | izdan[o/a]
        izdat* | potpis* | dodijeljeno* | dodjele* | dodel* | vrijedi od | uručenja* | ovjere* | važi od | važeći od
        datum certifikata | datum sertifikata | datum potvrde
    """,
    dates="dana | datum[a]",
    fillers="""
        koj* | tečaj* | mjesto | mesto | edukacij* | obuk* | vrijeme | vreme | certifikat* | sertifikat* | potvrd*
        školovanja | osposobljavanja | usavršavanja | skupa | uvjerenj* | uverenj* | diplome
    """,
    date_particles="dana",
    hour_units="""
        sat[i/a/ova]
        časova | čas | časa | nastavnih časova | školskih časova | časova nastave
    """,
    hour_labels="""
        broj sati | trajanje
        satnica* | opseg* | u trajanju | opterećenje* | ukupno časova | fond časova | dužina trajanja | dužina kursa
        vrijeme trajanja | vreme trajanja | trajanju od | u obimu | u fondu
    """,
    theory="""
        učenje | predavanj | samostalni | daljinu | vebinar | on-line
    """,
    in_person="""
        prakti
        vježbe | u živo
    """,
    total="""
        ukupno
        ukupan
    """,
    number_labels="""
        broj (potvrde/certifikata/diplome/uvjerenja)
        broj uverenja | uverenje br. | uverenje broj | broj svjedodžbe | svjedodžba br. | broj isprave | serijski broj
        serijski br. | ser. br. | redni broj | red. br. | ev. br. | ev. broj | evid. br. | djelovodni broj
        delovodni broj | del. br. | urudžbeni broj | urbroj | id certifikata | id sertifikata | id potvrde
        oznaka certifikata | kod certifikata | šifra certifikata | kod za provjeru | kod za proveru
        kod za verifikaciju | verifikacijski kod | verifikacioni kod | kontrolni broj | kontrolni kod
        jedinstveni broj
        jedinstveni kod | jedinstveni identifikator | referentni broj | referenca | ref. br.
    """,
    number_alone="broj",
    certificates="potvrd* | certifik* | diplom* | uvjeren*",
    numbers="broj | br[.]",
    other_numbers="""
        akredit
        odobrenja | matični | iskaznice | faksimil | rješenj | telefon | rešenj | odluk | račun | broj programa
        registracijski | registracioni | suglasnosti | licencije | studenta | narudžbe | predmeta | licenca | članski
        indeksa | porezni | poreski | fakture | dvorane | klasa | člana | jmbag | broj skupa | šifra tečaja
        šifra kursa | šifra programa | šifra skupa | šifra edukacije | kod tečaja | kod programa | broj tečaja
        broj kursa | <oib> | <jmbg> | <jmb> | <pib> | <mb>
    """,
)
