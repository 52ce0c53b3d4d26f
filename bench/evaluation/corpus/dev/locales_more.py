"""More places of the dev half: they have courses of their own."""

from typing import Final

from bench.evaluation.corpus.locales import Locale, Wording, lines, words

EN_MONTHS: Final = words("January February March April May June July August September October November December")

_COURSES: Final = lines(
    """
    Functional Dry Needling Essentials
    Dry Needling Course 1: Spine and Extremities
    Dry Needling Course 2: Head, Neck and Jaw
    Certified Intramuscular Needling Programme
    """
)
_ENGLISH: Final = Wording(
    "Certificate of Achievement", "This certificate is awarded to", "for the successful completion of", "Name",
    "Program", "Completed on", "Total hours", "Certificate No.", "Expires", "Start date", "Program Director",
    "{h} contact hours",
    "This is to certify that {name} completed {hours} of instruction in {course} on {date}.",
)  # fmt: skip

LOCALES: Final = (
    Locale(
        "en-US", 3,
        words("""Delaney Marcus Keoni Rosalind Tyrell Savannah Hunter Guadalupe Brayden LaToya Wesley Xiomara Clay
            Jo-Ann Deshawn Meredith Kaitlyn Rafael Ximena Truman"""),
        words("""Abernathy Kealoha McGillicuddy Van_Houten O'Donnell St._James Whitfield Delacroix Yamashita
            Beaumont Castellanos Ogunleye Pruitt Sandoval Winslow DeLuca Thibodeaux Ramachandran Park Hollingsworth"""),
        lines("""Blue Mesa Seminars LLC
            Cumberland Rehabilitation Academy
            Great Basin School of Physical Therapy"""),
        _COURSES,
        lines("""880 Juniper Avenue, Boulder, CO 80302
            2200 Magnolia Street, Mobile, AL 36604"""),
        EN_MONTHS, ("{month} {d}, {y}", "{mon} {d}, {y}", "{mm}/{dd}/{y}", "{month} {d}, {y}"),
        _ENGLISH,
    ),
    Locale(
        "en-GB", 2,
        words("""Gwendolen Rhys Aisling Hamish Pippa Oluwaseun Tamsin Alistair Zainab Crispin Bethan Fergus Harriet
            Idris Jemima Llewellyn Morwenna Tariq"""),
        words("""Pettigrew ap_Gwilym MacDonald Featherstonehaugh Okonkwo Cholmondeley-Reid FitzGerald Ashworth
            Tregenza Bhattacharya Kilbride Llewelyn Sorley Goldsworthy Ní_Bhriain Penhaligon Achebe Musgrave"""),
        lines("""Pennine Institute of Manual Therapy
            Thistle Professional Training Ltd"""),
        _COURSES,
        lines("""3 Canal Wharf, Leeds LS1 4AP
            17 Minto Row, Edinburgh EH9 1RG"""),
        EN_MONTHS, ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {mon} {y}", "{d} {month} {y}"),
        Wording(
            "Certificate of Attendance and Assessment", "We confirm that", "attended and passed", "Delegate",
            "Course title", "Date awarded", "Hours of learning", "Certificate reference", "Renewal due",
            "Course commenced", "Head of Education", "{h} hours",
            "We confirm that {name} attended and passed the course {course}, comprising {hours}, on {date}.",
        ),
    ),
    Locale(
        "it", 1,
        words("""Nicolò Beatrice Giosuè Mariachiara Ettore Noè Ludovica Pier_Paolo Assunta Salvatore Desirée Cosimo
            Ginevra Gian_Luca"""),
        words("""D'Alessandro Bonfà De_Santis Nicolò-Serra Pellegrino Dell'Acqua Mangiarotti Cefalù Lo_Presti
            Scognamiglio Quattrocchi Vendramin Forlì Tagliaferri"""),
        lines("""Accademia Italiana Terapie Manuali
            Scuola Adriatica di Riabilitazione S.r.l."""),
        (*_COURSES[:2], "Dry needling: corso base"),
        lines("Via dei Mille 30, 40121 Bologna"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"),
        Wording(
            "Attestato di frequenza", "Si attesta che", "ha frequentato con profitto il corso", "Nome e cognome",
            "Corso", "Data di conseguimento", "Ore totali", "Numero attestato", "Valido fino al", "Inizio corso",
            "Direttore del corso", "{h} ore",
            "Si attesta che {name} ha frequentato il corso {course} della durata di {hours}, concluso il {date}.",
        ),
    ),
    Locale(
        "pt", 1,
        words("""João Conceição Inês Estêvão Luísa Gonçalo Mónica António Fabrício Antônia Vitória Simão Graça
            Caetano"""),
        words("""Gonçalves_Araújo dos_Santos_Leitão Magalhães Conceição_Prado de_Assunção Brandão_Sá Falcão Simões
            d'Ávila Guimarães_Vaz Leão Mourão da_Cunha_Frazão Antunes"""),
        lines("""Instituto Lusitano de Fisioterapia
            Escola Tejo de Saúde, Lda"""),
        (*_COURSES[:2], "Agulhamento seco: nível básico"),
        lines("Rua das Flores 88, 4050-262 Porto"),
        words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}"),
        Wording(
            "Certificado de conclusão", "Certificamos que", "concluiu com aproveitamento o curso", "Nome completo",
            "Curso", "Data de conclusão", "Carga horária", "Número do certificado", "Válido até", "Data de início",
            "Diretora do curso", "{h} horas",
            "Certificamos que {name} concluiu o curso {course}, com carga horária de {hours}, em {date}.",
        ),
    ),
    Locale(
        "cs", 1,
        words("Jiří Zdeňka Přemysl Božena Vít Růžena Ondřej Štěpánka Luboš Kateřina Miloš Bětka Řehoř Dušan"),
        words("""Dvořáček Čermáková Hřebík Šťastný Nováčková Žižka Kučerová-Malá Říha Vaněk Ďurišová Procházka Tůma
            Ječmínek Zelená"""),
        lines("""Vltavská akademie fyzioterapie
            Škola suché jehly Morava, s.r.o."""),
        (*_COURSES[:2], "Suchá jehla: základní kurz"),
        lines("Lipová 12, 602 00 Brno"),
        words("ledna února března dubna května června července srpna září října listopadu prosince"),
        ("{d}. {month} {y}", "{d}. {m}. {y}", "{dd}.{mm}.{y}"),
        Wording(
            "Osvědčení o absolvování", "Potvrzujeme, že", "úspěšně absolvoval(a) kurz", "Jméno a příjmení", "Kurz",
            "Datum dokončení", "Počet hodin", "Číslo osvědčení", "Platnost do", "Zahájení kurzu", "Ředitel školy",
            "{h} hodin",
            "Potvrzujeme, že {name} absolvoval(a) dne {date} kurz {course} v rozsahu {hours}.",
        ),
    ),
    Locale(
        "hr", 1,
        words("""Đurđica Krešimir Željka Šime Anđela Hrvoje Ružica Ljudevit Snježana Tonći Mića Božidar Vjekoslav
            Nevenka"""),
        words("""Kovačević Žižić-Babić Đurđević Šoštarić Ćosić Vuković Lončarević Perišić Štimac Jagić Čačić
            Tomašević Gašparović Hađina"""),
        lines("""Jadranska škola fizikalne terapije
            Učilište Gornji Grad d.o.o."""),
        (*_COURSES[:2], "Suha igla: osnovni tečaj"),
        lines("Ilica 200, 10000 Zagreb"),
        words("siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"),
        ("{d}. {month} {y}.", "{dd}.{mm}.{y}.", "{d}. {month} {y}."),
        Wording(
            "Potvrda o završenom tečaju", "Ovime se potvrđuje da", "je uspješno završio/la tečaj", "Ime i prezime",
            "Tečaj", "Datum završetka", "Broj sati", "Broj potvrde", "Vrijedi do", "Početak tečaja", "Ravnateljica",
            "{h} sati",
            "Potvrđuje se da je {name} dana {date} završio/la tečaj {course} u trajanju od {hours}.",
        ),
    ),
    Locale(
        "tr", 1,
        words("İlknur Çağrı Gülşen Işıl Özgür Şükrü Tuğba Ümit Ayşegül Yiğit Nazlı İsmail Kıvanç Ebru"),
        words("""Yıldırım Çelikbaş Gökçeoğlu Şahinkaya Öztaş İnal Kılıçdağ Ağır Büyükünal Uçar Karaoğlan Işıklar
            Değirmenci Toprak"""),
        lines("""Boğaziçi Manuel Terapi Akademisi
            Ege Eğitim Merkezi"""),
        (*_COURSES[:2], "Kuru iğneleme temel kursu"),
        lines("Atatürk Caddesi 45, 35210 İzmir"),
        words("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{d} {month} {y}"),
        Wording(
            "Başarı Belgesi", "Bu belge aşağıda adı geçen kişiye verilmiştir", "kursunu başarıyla tamamlamıştır",
            "Adı Soyadı", "Kurs", "Tamamlanma tarihi", "Toplam saat", "Belge numarası", "Geçerlilik tarihi",
            "Başlangıç tarihi", "Eğitim Müdürü", "{h} saat",
            "Sayın {name}, {date} tarihinde {hours} süren {course} kursunu başarıyla tamamlamıştır.",
        ),
    ),
    Locale(
        "fi", 1,
        words("Päivi Jyrki Tähti Väinö Riikka-Liisa Mikko Öivi Eeva Yrjö Saimi Jäärni Aune Lauri Kyllikki"),
        words("""Hämäläinen Mäkelä Räikkönen Syrjälä Ylönen Väätäinen Korpi-Jaakko Pöysti Nieminen Kääriäinen
            Tuominen Heikkilä Öljymäki Rautio"""),
        lines("""Saimaan Fysioterapiakoulu
            Pohjolan Koulutus Oy"""),
        (*_COURSES[:2], "Kuivaneulauksen peruskurssi"),
        lines("Satamakatu 5, 53100 Lappeenranta"),
        words("""tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
            lokakuuta marraskuuta joulukuuta"""),
        ("{d}. {month} {y}", "{d}.{m}.{y}", "{dd}.{mm}.{y}"),
        Wording(
            "Todistus", "Todistamme, että", "on suorittanut kurssin", "Nimi", "Kurssi", "Suorituspäivä", "Tuntimäärä",
            "Todistuksen numero", "Voimassa", "Kurssi alkoi", "Koulutusjohtaja", "{h} tuntia",
            "Todistamme, että {name} on suorittanut kurssin {course} ({hours}) {date}.",
        ),
    ),
    Locale(
        "da", 1,
        words("Søren Åse Jørgen Bjørk Kæthe Esben Mærsk-Anne Gørild Troels Pernille Åge Solvej Mads Birthe"),
        words("""Kjærgaard Østergård Nørgaard-Holm Rømer Bækgaard Sørensen Blåbjerg Højlund Frøkjær Vestager
            Thygesen Skovgård Ærø Lassen"""),
        lines("""Øresund Skole for Fysioterapi
            Fynske Kurser ApS"""),
        (*_COURSES[:2], "Dry needling grundkursus"),
        lines("Havnegade 19, 5000 Odense C"),
        words("januar februar marts april maj juni juli august september oktober november december"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"),
        Wording(
            "Kursusbevis", "Hermed bekræftes at", "har gennemført kurset", "Navn", "Kursus", "Gennemført den",
            "Antal timer", "Bevisnummer", "Gyldig til", "Kursusstart", "Kursusleder", "{h} timer",
            "Hermed bekræftes at {name} den {date} har gennemført kurset {course} på {hours}.",
        ),
    ),
    Locale(
        "hu", 1,
        words("Ágnes Győző Zsófia Ákos Tünde Ödön Szilárd Réka Csongor Katalin Béla Emőke Lőrinc Örs"),
        words("""Szűcs Horváth-Kis Nagyő Kőműves Gyöngyösi Vámos Ördög Fésűs Tóth Hegedűs Zsömbörgi Balázs Széll
            Molnár"""),
        lines("""Tisza Gyógytorna Iskola
            Pannon Képző Kft"""),
        (*_COURSES[:2], "Száraztűzés alaptanfolyam"),
        lines("Petőfi utca 8, 6720 Szeged"),
        words("""január február március április május június július augusztus szeptember október november december"""),
        ("{y}. {month} {d}.", "{y}.{mm}.{dd}.", "{y}. {month} {d}."),
        Wording(
            "Tanúsítvány", "Igazoljuk, hogy", "sikeresen elvégezte a tanfolyamot", "Név", "Tanfolyam",
            "Befejezés dátuma", "Óraszám", "Tanúsítvány száma", "Érvényes", "Kezdés", "Igazgató", "{h} óra",
            "Igazoljuk, hogy {name} {date} napján elvégezte a(z) {course} tanfolyamot ({hours}).",
        ),
    ),
    Locale(  # a language that the check was never taught: what it does not know must go to a person
        "ro", 1,
        words("Ștefania Răzvan Mădălina Ioniță Crăița Ana-Maria Țuțu Bogdan Făniță Ilinca Sânziana Vlăduț"),
        words("Brâncuș Țepeș-Rusu Ștefănescu Căpraru Mânzatu Drăgulescu Păun Vlădescu Îndrei Țurcanu Stănilă Bălcescu"),
        lines("""Academia Carpatică de Kinetoterapie
            Școala Dunărea Albastră SRL"""),
        (*_COURSES[:2], "Puncție uscată: curs de bază"),
        lines("Strada Zorilor 6, 400335 Cluj-Napoca"),
        words("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}"),
        Wording(
            "Certificat de absolvire", "Se certifică prin prezenta că", "a absolvit cursul", "Nume și prenume", "Curs",
            "Data absolvirii", "Număr de ore", "Seria și numărul", "Valabil până la", "Începutul cursului",
            "Director de curs", "{h} ore",
            "Se certifică prin prezenta că {name} a absolvit la {date} cursul {course}, cu durata de {hours}.",
        ),
    ),
)  # fmt: skip
