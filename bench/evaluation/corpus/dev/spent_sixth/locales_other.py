"""The places of the sixth half where certificates do not speak English: two documents in five."""

from typing import Final

from bench.evaluation.corpus.dev.spent_sixth.habits import (
    BORN_HABITS,
    CONTINENTAL_HABITS,
    PORTUGUESE_MONTHS,
    SPANISH_MONTHS,
)
from bench.evaluation.corpus.dev.spent_sixth.wordings_eastern import CZECH, POLISH, ROMANIAN, TURKISH
from bench.evaluation.corpus.dev.spent_sixth.wordings_germanic import DANISH, DUTCH, GERMAN, NORWEGIAN, SWEDISH
from bench.evaluation.corpus.dev.spent_sixth.wordings_romance import (
    BRAZILIAN,
    EUROPEAN_PORTUGUESE,
    FRENCH,
    ITALIAN,
    MEXICAN,
    SPANISH,
)
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "es-ES-A", 5,
        words("""Macarena José_Luis Rocío Álvaro Inmaculada Francisco_Javier Estefanía Iván María_del_Carmen
        Rubén Noelia
            Óscar Alba_María Gonzalo"""),
        words("""Ruiz_Cabello Gómez_Pozo Jiménez_Heredia Cárdenas_León Muñoz_Baena Calderón Sánchez_Trigo Ibáñez_Roldán
            Benítez_Luque Peña_Carmona Barroso Núñez_Varo Gálvez_Ortega"""),
        lines("""Guadalquivir Formación en Fisioterapia
            Escuela Al-Ándalus de Punción Seca S.L.
            Aula Fisio Sur"""),
        lines("""Punción seca: curso básico
            Punción seca: curso avanzado
            Punción seca en el síndrome de dolor miofascial
            Experto en punción seca"""),
        lines("Calle Feria 112, Sevilla"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}", "{d}/{m}/{y}", "{dd}-{mm}-{y}"),
        SPANISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "es-MX-N", 4,
        words("""Karla_Daniela Jesús_Alberto Brenda Luis_Ángel Itzel Héctor_Manuel Perla Erick Citlali Raúl_Eduardo
            Fernanda Gerardo"""),
        words("""Treviño_Cantú Villarreal_Garza Zúñiga Elizondo_Salinas Cavazos_Leal Rangel_Ibarra Montemayor Tamez_Peña
            Sepúlveda_Lozano Quiroga Alanís Dávila_Treviño"""),
        lines("""Cerro de la Silla Capacitación Fisio
            Centro Regio de Terapia Física S.C."""),
        lines("""Punción seca básica
            Punción seca avanzada
            Manejo del dolor miofascial con punción seca"""),
        lines("Av. Gonzalitos 540, Monterrey, N.L."), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} del {y}"),
        MEXICAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "pt-BR-S", 4,
        words("""Thiago Ana_Paula Guilherme Letícia João_Vitor Camila_Cristina Fábio Daniele Rodrigo_Luís
        Bárbara Vinícius
            Jéssica Maurício"""),
        words("""Schneider Oliveira_da_Costa Bittencourt Zanatta Pereira_Lemos Kirchner dos_Santos_Rocha
        Antunes Borges_Leal
            Gonçalves_Dutra Fraga Wendt Magalhães"""),
        lines("""Araucária Cursos em Saúde
            Instituto Serra Geral de Fisioterapia Ltda"""),
        lines("""Dry Needling e pontos-gatilho
            Formação em agulhamento a seco
            Dry Needling avançado
            Dry Needling básico"""),
        lines("Rua XV de Novembro, 1450, Curitiba - PR"), PORTUGUESE_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{dd} de {month} de {y}", "{dd}/{mm}/{y}"),
        BRAZILIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "pt-PT-P", 1,
        words("""Inês Tiago_Miguel Beatriz Nuno Catarina_Sofia Rui_Pedro Mafalda Gonçalo Vera_Lúcia Duarte"""),
        words("""Magalhães_Pinto Sequeira Vasconcelos Teixeira_Leite Cerqueira Moutinho Queirós_Alves Valente
            Guimarães_Cruz Salgado"""),
        lines("""Ribeira Formação em Saúde
            Foz Academia de Fisioterapia, Lda."""),
        lines("""Punção seca: fundamentos
            Punção seca: nível avançado"""),
        lines("Rua do Almada 210, Porto"), PORTUGUESE_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{dd}-{mm}-{y}"), EUROPEAN_PORTUGUESE, CONTINENTAL_HABITS,
    ),
    Locale(
        "fr-FR-A", 4,
        words("""Élodie Jean-Baptiste Maëlle Romain Anne-Sophie Quentin Noémie Florian Marie-Hélène Mathieu Céline Karim
            Gaëtan Solène"""),
        words("""Chevallier Lefèvre-Morin Girard Benhamou Marchetti Poncet Faure-Dubois Perrin Rivoire Thévenet Bouvier
            Gauthier-Blanc Deschamps Saïdi"""),
        lines("""Lyon Kiné Formation
            Institut des Deux Fleuves SARL
            Vercors Formations Santé"""),
        lines("""Dry needling : initiation
            Dry needling : perfectionnement
            Prise en charge des points trigger par dry needling"""),
        lines("14, quai Rambaud, Lyon"),
        words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), FRENCH, CONTINENTAL_HABITS,
    ),
    Locale(
        "de-DE-B", 5,
        words("""Korbinian Vroni Maximilian Anna-Lena Xaver Theresa Sebastian_Georg Kathrin Michael Burcu
        Marie-Luise Jürgen
            Franziska Björn Tomasz"""),
        words("""Huber-Wagner Obermeier Größl Yıldız Brandstetter Müllner Krautwurst Schäffler Wójcik Eichinger Weiß
            Stöckl-Ertl Ranftl Hößl Sedlmayr"""),
        lines("""Isar Fortbildungen für Physiotherapie
            Karwendel Akademie GmbH
            Lehrinstitut für Dry Needling München"""),
        lines("""Dry Needling Modul 1
            Dry Needling Modul 2
            Dry Needling für Physiotherapeuten und Ärzte
            Myofasziale Schmerztherapie mit Dry Needling"""),
        lines("Lindwurmstraße 190, München"),
        words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{dd}.{mm}.{y}", "{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}.{m}.{y}", "{dd}. {month} {y}"),
        GERMAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "it-IT-N", 3,
        words("""Federica Alessandro Chiara_Maria Davide Elisabetta Niccolò Valentina Pier_Luigi Martina Andrea_Giulia
            Stefano Ilaria"""),
        words("""Colombo-Riva Brambilla De_Marchi Zanetti Ghezzi Dal_Pozzo Ferrarini Bonomi Castelli Locatelli
            Dell'Acqua Sangalli"""),
        lines("""Naviglio Formazione Fisioterapica
            Brianza Corsi Sanitari S.r.l."""),
        lines("""Dry Needling - I livello
            Dry Needling - II livello
            Dry Needling nel dolore miofasciale"""),
        lines("Via Savona 97, Milano"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), ITALIAN, BORN_HABITS,
    ),
    Locale(
        "nl-NL-U", 2,
        words("""Femke Jeroen Anne-Fleur Bas Yasmina Maarten_Willem Lotte Rutger Sanne_Marije Hidde Anouk Murat"""),
        words("""van_den_Berg Wiersma ter_Beek El_Amrani de_Groot-Visser Wessels van_Dijk Brouwer Zijlstra van_’t_Hof
            Yılmaz Schouten"""),
        lines("""Domstad Nascholing
            Vecht Opleidingen voor Fysiotherapie B.V."""),
        lines("""Dry Needling - basis
            Dry Needling - verdieping
            Dry Needling bij hoofdpijnklachten"""),
        lines("Biltstraat 160, Utrecht"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd}-{mm}-{y}", "{d} {month} {y}"), DUTCH, CONTINENTAL_HABITS,
    ),
    Locale(
        "pl-PL-K", 3,
        words("""Małgorzata Łukasz Aleksandra_Maria Paweł Joanna Krzysztof Weronika Bartłomiej Żaneta
        Michał_Jan Dominika
            Grzegorz"""),
        words("""Zając Wójtowicz Kaczmarek-Wróbel Śliwa Gołąb Kałuża Pawlak Jędrzejczyk Żak Łuczak
            Mazur Bąk"""),
        lines("""Krakowskie Centrum Kursów Fizjoterapii
            Tatry Szkolenia Medyczne sp. z o.o."""),
        lines("""Igłoterapia sucha - moduł I
            Igłoterapia sucha - moduł II
            Suche igłowanie w terapii punktów spustowych"""),
        lines("ul. Dietla 45, Kraków"),
        words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("{d} {month} {y} r.", "{dd}.{mm}.{y}", "{dd}.{mm}.{y} r.", "{d} {month} {y}"), POLISH, BORN_HABITS,
    ),
    Locale(
        "sv-SE-G", 1,
        words("""Linnéa Karl-Johan Åsa Emil Frida_Maria Mattias Josefin Göran Ebba Amir"""),
        words("""Hedström Bergqvist Åkesson Lindgren-Holm Sjöström Rahimi Östlund Sandell Nordqvist Fransson"""),
        lines("""Göta Kursverksamhet
            Västkustens Fysioutbildningar AB"""),
        lines("""Dry needling steg 1
            Dry needling steg 2"""),
        lines("Linnégatan 33, Göteborg"),
        words("januari februari mars april maj juni juli augusti september oktober november december"),
        ("{d} {month} {y}", "{y}-{mm}-{dd}", "{d} {month} {y}"), SWEDISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "nb-NO-V", 1,
        words("""Ingvild Ole-Martin Sunniva Håkon Marte_Sofie Øystein Kjersti Torbjørn Solveig Aksel"""),
        words("""Aadland Tveit-Haugen Birkeland Lægreid Mjelde Øvrebø Fosse Eikeland Nesheim Skjerve"""),
        lines("""Bryggen Kurs og Kompetanse
            Hardanger Fysiokurs AS"""),
        lines("""Dry needling grunnkurs
            Dry needling videregående kurs"""),
        lines("Strandgaten 81, Bergen"),
        words("januar februar mars april mai juni juli august september oktober november desember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"), NORWEGIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "da-DK-J", 1,
        words("""Mikkel Astrid_Marie Søren Pernille Anne-Mette Rasmus_Bo Kirstine Jeppe Bodil Jørgen"""),
        words("""Nørgaard Kjeldsen Bæk-Hansen Brorsen Lauridsen Østergaard Damgaard Krogh Søndergaard Vestergaard"""),
        lines("""Limfjord Kurser
            Himmelbjerget Fysioterapikurser"""),
        lines("""Dry needling modul 1
            Dry needling modul 2"""),
        lines("Algade 52, Aalborg"),
        words("januar februar marts april maj juni juli august september oktober november december"),
        ("{d}. {month} {y}", "{dd}-{mm}-{y}", "{dd}.{mm}.{y}"), DANISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "ro-RO-C", 2,
        words("""Andreea Răzvan_Mihai Ioana Cătălin Ștefania Bogdan Raluca_Maria Vlăduț Mădălina Horea Crina Sorin"""),
        words("""Mureșan Câmpean Pop-Vasile Hodorogea Țăranu Bărbulescu Lupșa Rusu Crăciun Szabó Ardelean Moldovan"""),
        lines("""Someș Cursuri de Kinetoterapie
            Feleac Formare Medicală S.R.L."""),
        lines("""Dry needling - nivelul 1
            Dry needling - nivelul 2"""),
        lines("Str. Horea 76, Cluj-Napoca"),
        words("ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{dd}.{mm}.{y}"), ROMANIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "tr-TR-A", 2,
        words("""Gülşah Emre_Can Büşra İbrahim Merve_Nur Oğuzhan Şeyma Çağlar Nihal Yiğit Ayşe_Gül Hüseyin"""),
        words("""Karadağ Öztürkoğlu Aydınlı Güneş Şimşek Bozkurt Çelebi Taşdemir Işık Yücel Erdoğmuş Kılıçarslan"""),
        lines("""Başkent Fizyoterapi Eğitimleri
            Toros Sağlık Akademisi Ltd. Şti."""),
        lines("""Kuru İğneleme 1. Modül
            Kuru İğneleme 2. Modül
            Miyofasiyal Ağrıda Kuru İğneleme"""),
        lines("Tunalı Hilmi Cad. 88, Ankara"),
        words("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{dd}.{mm}.{y}", "{dd}/{mm}/{y}"), TURKISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "cs-CZ-B", 2,
        words("""Zdeňka Ondřej Markéta Jiří Lenka Štěpán Hana_Marie Tomáš Alžběta Radek Kateřina Vojtěch"""),
        words("""Krejčí Martinů Petrů Matějů Kočí Pavlů Jirků Tomšů Dolejší Janků Šebelů
            Krejčí-Bartošů"""),
        lines("""Špilberk vzdělávání fyzioterapeutů
            Pálava kurzy s.r.o."""),
        lines("""Suchá jehla - modul I
            Suchá jehla - modul II
            Dry needling v praxi fyzioterapeuta"""),
        lines("Veveří 60, Brno"),
        words("ledna února března dubna května června července srpna září října listopadu prosince"),
        ("{d}. {month} {y}", "{d}. {m}. {y}", "{dd}.{mm}.{y}"), CZECH, CONTINENTAL_HABITS,
    ),
)  # fmt: skip
