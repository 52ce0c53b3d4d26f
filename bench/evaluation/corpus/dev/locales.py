"""The places of the dev half."""

from typing import Final

from bench.evaluation.corpus.dev.locales_more import EN_MONTHS
from bench.evaluation.corpus.dev.locales_more import LOCALES as MORE
from bench.evaluation.corpus.locales import Locale, Wording, lines, words

_COURSES: Final = lines(
    """
    Dry Needling Level 1: Foundation
    Dry Needling Level 2: Advanced Lower Quadrant
    Introduction to Myofascial Dry Needling
    Trigger Point Dry Needling Refresher
    """
)

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
        EN_MONTHS, ("{d} {month} {y}", "{dd} {mon} {y}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}"),
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
    *MORE,
)  # fmt: skip
