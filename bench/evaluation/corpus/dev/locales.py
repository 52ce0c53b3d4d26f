"""The places of the dev half."""

from typing import Final

from bench.evaluation.corpus.locales import Locale, Wording, lines, words

_EN_MONTHS: Final = words("January February March April May June July August September October November December")

_COURSES: Final = lines(
    """
    Dry Needling Level 1: Foundation
    Dry Needling Level 2: Advanced Lower Quadrant
    Introduction to Myofascial Dry Needling
    Trigger Point Dry Needling Refresher
    """
)
_MORE_COURSES: Final = lines(
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
        "en-AU", 3,
        words("""Bronwyn Lachlan Imogen Callum Tahlia Darcy Freya Angus Kirra Jarrah Priya Minh_Anh Siobhan
            Mary-Anne Alinta Heath Marlee Fletcher Coralie Beau"""),
        words("""Whitlock O'Rourke MacPherson de_Silva Fairweather St_Clair Papadakis Tranter Nguyen-Hart Wallis
            Bligh Carmody Ferraro Quirk Haddad Oakeshott McAlister Van_Rooyen Yarran Drummond"""),
        lines("""Coorong Needling Institute
            Bass Strait Physiotherapy Education
            Kestrel Clinical Training Pty Ltd"""),
        _COURSES,
        lines("""12 Wattle Parade, Geelong VIC 3220
            4 Harbour Close, Fremantle WA 6160"""),
        _EN_MONTHS, ("{d} {month} {y}", "{dd} {mon} {y}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}"),
        Wording(
            "Certificate of Completion", "This is to certify that", "has successfully completed", "Participant",
            "Course", "Date of completion", "Contact hours", "Certificate number", "Valid until", "Course start",
            "Course Director", "{h} hours",
            "This is to certify that {name} has completed {hours} of {course} on {date}.",
        ),
    ),
    Locale(
        "de", 2,
        words("""Käthe Jürgen Anneliese Björn Hans-Peter Ursula Götz Marlies Sönke Anna-Lena Tjark Birgit Rüdiger
            Wiebke Ömer Friederike Lutz Mareike"""),
        words("""Großkopf Müller-Lüdenscheid von_der_Heide Weißhaupt Schönfeld zu_Dohna Käufl Jäger Brömmel Hußmann
            Öztürk Kleinschmidt Rößler Tiefenbacher von_Stetten Übelacker Wagenknecht Fröbe"""),
        lines("""Nordlicht Akademie für Physiotherapie
            Fortbildungszentrum Spreebogen GmbH"""),
        (*_COURSES[:2], "Dry Needling Grundkurs", "Myofasziale Triggerpunkte: Aufbaukurs"),
        lines("""Lindenallee 7, 10115 Berlin
            Am Deich 3, 26721 Emden"""),
        words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"),
        Wording(
            "Teilnahmebescheinigung", "Hiermit wird bescheinigt, dass", "erfolgreich teilgenommen hat am Kurs",
            "Teilnehmerin/Teilnehmer", "Kurs", "Abgeschlossen am", "Umfang in Stunden", "Zertifikatsnummer",
            "Gültig bis", "Kursbeginn", "Kursleitung", "{h} Stunden",
            "Hiermit wird bescheinigt, dass {name} am {date} den Kurs {course} im Umfang von {hours} "
            "abgeschlossen hat.",
        ),
    ),
    Locale(
        "fr", 2,
        words("""Maëlle Hervé Jean-Baptiste Océane Benoît Solène Théophile Marie-Ève Gaëtan Noëlle Cédric Françoise
            Yaëlle Rémi Clémence Anaïs Loïc Bérénice"""),
        words("""Lefèvre d'Ormesson de_La_Rochette Gagné Châtelain L'Hermitte Bézier Desrosiers Saint-Léger Güell
            Rousselot Le_Goff Pérouse Boisvert Crépin Du_Plessis Montségur Thévenot"""),
        lines("""Institut Kiné des Alpes
            École de Thérapie Manuelle du Ponant"""),
        (*_COURSES[:2], "Puncture sèche : module de base", "Puncture sèche : membre inférieur"),
        lines("""18 rue des Tilleuls, 69003 Lyon
            2 quai du Commerce, 29200 Brest"""),
        words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("{d} {month} {y}", "le {d} {month} {y}", "{dd}/{mm}/{y}"),
        Wording(
            "Attestation de formation", "Nous certifions que", "a suivi avec succès la formation", "Nom et prénom",
            "Formation", "Date de fin de formation", "Nombre d'heures", "Numéro du certificat", "Valable jusqu'au",
            "Début de la formation", "Directrice de la formation", "{h} heures",
            "Nous certifions que {name} a suivi la formation {course} ({hours}), achevée le {date}.",
        ),
    ),
    Locale(
        "es", 2,
        words("""Íñigo María_José Begoña Jesús Ángela José_Luis Nuria Rubén Lucía Martín Concepción Álvaro Inés Xoán
            Montserrat Óscar Saúl Araceli"""),
        words("""García_Núñez de_la_Peña Ibáñez_Sáenz López_Quiñones Domènech_Ferré Muñoz_Ávila Zúñiga_Ortiz
            del_Río_Castaño Fernández_Solís Peñalver_Gil Echeverría_Luz Ríos_Cabañas Yáñez_Prado Cañizares_Vera
            Galdós_Miñambres Úbeda_Robles"""),
        lines("""Escuela Ibérica de Fisioterapia
            Centro de Formación Sierra Norte"""),
        (*_COURSES[:2], "Punción seca: nivel inicial", "Punción seca: miembro superior"),
        lines("""Calle del Olmo 5, 28012 Madrid
            Avenida del Mar 40, 29016 Málaga"""),
        words("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}"),
        Wording(
            "Certificado de aprovechamiento", "Se certifica que", "ha completado con éxito el curso",
            "Nombre y apellidos", "Curso", "Fecha de finalización", "Horas lectivas", "Número de certificado",
            "Válido hasta", "Fecha de inicio", "Directora del curso", "{h} horas",
            "Se certifica que {name} ha completado el curso {course}, de {hours}, el {date}.",
        ),
    ),
    Locale(
        "nl", 1,
        words("""Sjoerd Anouk Daan Femke Marijke Joris Floortje Ruben Liesbeth Teun Noor Bas Geertje Thijs
            Willemijn"""),
        words("""van_der_Meulen de_Groot ter_Horst van_'t_Hoff Dijkstra Oude_Elferink Brouwers van_den_Bosch
            IJsselstein Kuipers de_Haan-Visser op_den_Camp Hoekstra Terpstra"""),
        lines("""Hogeschool voor Spiertherapie Zwolle
            Delta Opleidingen B.V."""),
        (*_COURSES[:2], "Dry needling basiscursus"),
        lines("Stationsplein 9, 8011 CW Zwolle"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd}-{mm}-{y}", "{d} {month} {y}"),
        Wording(
            "Bewijs van deelname", "Hierbij verklaren wij dat", "met goed gevolg heeft afgerond de cursus", "Naam",
            "Cursus", "Datum van afronding", "Aantal uren", "Certificaatnummer", "Geldig tot", "Aanvang cursus",
            "Cursusleider", "{h} uur",
            "Hierbij verklaren wij dat {name} op {date} de cursus {course} van {hours} heeft afgerond.",
        ),
    ),
    Locale(
        "pl", 1,
        words("""Łukasz Małgorzata Zbigniew Świętosława Paweł Grażyna Józef Żaneta Michał Elżbieta Wojciech Bożena
            Krzysztof Jagoda"""),
        words("""Brzęczyszczak Żółtowska Kaźmierczak-Lis Wąsowicz Śliwiński Gołębiewska Ćwik Pączkowski Dąbek
            Jaźwińska Kołodziej Szczęsny Łęcka Krzywonos"""),
        lines("""Wiślana Szkoła Terapii Manualnej
            Centrum Szkoleń Bursztyn"""),
        (*_COURSES[:2], "Suche igłowanie: kurs podstawowy"),
        lines("ul. Długa 14, 80-001 Gdańsk"),
        words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("{d} {month} {y} r.", "{dd}.{mm}.{y}", "{d} {month} {y}"),
        Wording(
            "Zaświadczenie o ukończeniu kursu", "Niniejszym zaświadcza się, że", "z powodzeniem ukończył(a) kurs",
            "Imię i nazwisko", "Kurs", "Data ukończenia", "Liczba godzin", "Numer zaświadczenia", "Ważne do",
            "Data rozpoczęcia", "Kierownik kursu", "{h} godzin",
            "Niniejszym zaświadcza się, że {name} ukończył(a) kurs {course} w wymiarze {hours} dnia {date}.",
        ),
    ),
    Locale(
        "sv", 1,
        words("""Åsa Björn Märta Göran Annika Sören Elin Håkan Maj-Britt Östen Linnéa Torbjörn Ylva Kjell"""),
        words("""Åkerlund Bergström Sjögren-Ek Hägglund Öberg Lindqvist af_Klercker Nordström Ängström Söderholm
            Wallin Frössling Hallström Dahlgren"""),
        lines("""Mälardalens Utbildningar
            Skärgårdens Akademi för Smärtvård"""),
        (*_COURSES[:2], "Torrnålning: grundkurs"),
        lines("Storgatan 21, 722 12 Västerås"),
        words("januari februari mars april maj juni juli augusti september oktober november december"),
        ("{d} {month} {y}", "{y}-{mm}-{dd}", "den {d} {month} {y}"),
        Wording(
            "Kursintyg", "Härmed intygas att", "har genomfört kursen", "Namn", "Kurs", "Slutförd", "Antal timmar",
            "Intygsnummer", "Giltigt till", "Kursstart", "Kursledare", "{h} timmar",
            "Härmed intygas att {name} den {date} har genomfört kursen {course} om {hours}.",
        ),
    ),
    Locale(
        "vi", 1,
        words("""Thị_Hương Văn_Đức Thùy_Dung Quốc_Bảo Thị_Ánh_Tuyết Minh_Khôi Ngọc_Diệp Hữu_Phước Kim_Oanh
            Đình_Trọng Bích_Vân Gia_Huy"""),
        words("Nguyễn Trần Phạm Đặng Võ Lê Huỳnh Bùi Đỗ Dương Lý Phan"),
        lines("""Học viện Vật lý trị liệu Sông Hương
            Trung tâm Đào tạo Hoa Sen"""),
        (*_COURSES[:2], "Châm khô cơ bản"),
        lines("25 Lê Lợi, Huế"),
        tuple(f"tháng {month}" for month in range(1, 13)),
        ("Ngày {dd} {month} năm {y}", "{dd}/{mm}/{y}"),
        Wording(
            "Giấy chứng nhận", "Chứng nhận", "đã hoàn thành khóa học", "Họ và tên", "Khóa học", "Ngày hoàn thành",
            "Số giờ", "Số chứng nhận", "Có giá trị đến", "Ngày bắt đầu", "Giám đốc", "{h} giờ",
            "Chứng nhận {name} đã hoàn thành khóa học {course} trong {hours}. {date}.",
        ),
    ),
    Locale(
        "en-US", 3,
        words("""Delaney Marcus Keoni Rosalind Tyrell Savannah Hunter Guadalupe Brayden LaToya Wesley Xiomara Clay
            Jo-Ann Deshawn Meredith Kaitlyn Rafael Ximena Truman"""),
        words("""Abernathy Kealoha McGillicuddy Van_Houten O'Donnell St._James Whitfield Delacroix Yamashita
            Beaumont Castellanos Ogunleye Pruitt Sandoval Winslow DeLuca Thibodeaux Ramachandran Park Hollingsworth"""),
        lines("""Blue Mesa Seminars LLC
            Cumberland Rehabilitation Academy
            Great Basin School of Physical Therapy"""),
        _MORE_COURSES,
        lines("""880 Juniper Avenue, Boulder, CO 80302
            2200 Magnolia Street, Mobile, AL 36604"""),
        _EN_MONTHS, ("{month} {d}, {y}", "{mon} {d}, {y}", "{mm}/{dd}/{y}", "{month} {d}, {y}"),
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
        _MORE_COURSES,
        lines("""3 Canal Wharf, Leeds LS1 4AP
            17 Minto Row, Edinburgh EH9 1RG"""),
        _EN_MONTHS, ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {mon} {y}", "{d} {month} {y}"),
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
        (*_MORE_COURSES[:2], "Dry needling: corso base"),
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
        (*_MORE_COURSES[:2], "Agulhamento seco: nível básico"),
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
        (*_MORE_COURSES[:2], "Suchá jehla: základní kurz"),
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
        (*_MORE_COURSES[:2], "Suha igla: osnovni tečaj"),
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
        (*_MORE_COURSES[:2], "Kuru iğneleme temel kursu"),
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
        (*_MORE_COURSES[:2], "Kuivaneulauksen peruskurssi"),
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
        (*_MORE_COURSES[:2], "Dry needling grundkursus"),
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
        (*_MORE_COURSES[:2], "Száraztűzés alaptanfolyam"),
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
        (*_MORE_COURSES[:2], "Puncție uscată: curs de bază"),
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
