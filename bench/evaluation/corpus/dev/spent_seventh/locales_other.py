"""The places of the seventh half where certificates do not speak English: two documents in five."""

from typing import Final

from bench.evaluation.corpus.dev.spent_seventh.habits import BORN_HABITS, CONTINENTAL_HABITS, SPANISH_MONTHS
from bench.evaluation.corpus.dev.spent_seventh.wordings_east import CROATIAN, HUNGARIAN, POLISH, SLOVAK
from bench.evaluation.corpus.dev.spent_seventh.wordings_north import DUTCH, FINNISH, GERMAN, SWEDISH
from bench.evaluation.corpus.dev.spent_seventh.wordings_west import COLOMBIAN, FRENCH, ITALIAN, PORTUGUESE, SPANISH
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "es-ES-V", 4,
        words("""Amparo Vicente_José Lucía Andreu Remedios Salvador Neus Joaquín_María Cristina Hugo Mónica Adrián"""),
        words("""Ferrer_Sanchis Llopis_Bonet Soriano Esteve_Climent Martínez_Alborch Sempere Oltra_Gil Navarro_Pastor
            Aznar_Molina Peris Cabanes_Ros Ibarra_Ventura"""),
        lines("""Turia Formación Sanitaria
            Levante Fisio Cursos S.L."""),
        lines("""Punción seca para fisioterapeutas, nivel 1
            Punción seca para fisioterapeutas, nivel 2
            Punción seca en la práctica clínica"""),
        lines("Calle Colón 58, Valencia"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d}/{m}/{y}", "{d} de {month} de {y}"),
        SPANISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "es-CO-M", 4,
        words("""Yesenia Juan_Esteban Paola_Andrea Julián Luz_Marina Camilo_Andrés Viviana Óscar_Iván Marcela Sebastián
            Leidy_Johana Fabián"""),
        words("""Restrepo_Cadavid Ospina_Tobón Zapata Londoño_Gaviria Giraldo_Henao Arango Quintero_Mejía Echeverri_Toro
            Bedoya_Cano Montoya Jaramillo_Ríos Cifuentes"""),
        lines("""Aburrá Educación Continuada
            Centro Antioqueño de Terapia Manual S.A.S."""),
        lines("""Curso de punción seca, módulo 1
            Curso de punción seca, módulo 2
            Punción seca y dolor miofascial crónico"""),
        lines("Carrera 43A # 14-57, Medellín"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}", "{dd}-{mm}-{y}"),
        COLOMBIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "pt-BR-N", 4,
        words("""Larissa_Maria Rafael Priscila Igor_Henrique Juliana Matheus Patrícia_Regina Caio Raquel Leonardo_José
            Sílvia Everton"""),
        words("""Cavalcanti_de_Melo Albuquerque Siqueira_Campos Bezerra Lins_e_Silva Araújo_Barros Tavares Brandão_Neto
            Falcão Queiroz_Monteiro Anunciação Coelho_da_Paz"""),
        lines("""Capibaribe Cursos de Fisioterapia
            Instituto Nordeste de Terapia Manual Ltda"""),
        lines("""Agulhamento a seco: módulo 1
            Agulhamento a seco: módulo 2
            Curso de dry needling para fisioterapeutas"""),
        lines("Rua da Aurora, 325, Recife - PE"),
        words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}", "{dd} de {month} de {y}"),
        PORTUGUESE, CONTINENTAL_HABITS,
    ),
    Locale(
        "fr-FR-T", 6,
        words("""Aurélie Jean-Philippe Léa Thibault Marie-Claire Bastien Océane Sylvain Hélène Yanis Anne-Laure Rémi
            Stéphanie Loïc"""),
        words("""Delmas Castagné Pujol-Roux Lacombe Bousquet Fabre Escoffier Ben_Salah Carrère Lagarde Viguier
            Montagné-Sicard Dupuy d'Hautpoul"""),
        lines("""Garonne Formation Kiné
            Occitanie Thérapie Manuelle SARL
            Centre toulousain de formation continue en kinésithérapie"""),
        lines("""Dry needling, niveau 1
            Dry needling, niveau 2
            Dry needling en pratique libérale"""),
        lines("22, allées Jean-Jaurès, Toulouse"),
        words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), FRENCH, CONTINENTAL_HABITS,
    ),
    Locale(
        "de-DE-H", 5,
        words("""Henning Svenja Klaus-Peter Merle Jan-Ole Birte Thorsten Meike_Sophie Dörte Hauke Annika Mehmet Swantje
            Jörg"""),
        words("""Paulsen Claussen-Rüter Feddersen Böttcher Janßen Detlefsen Kröger Mahnke-Schütt Lüders Aydın Thomsen
            Groth Bürger Hinrichs"""),
        lines("""Elbe Fortbildungszentrum Physiotherapie
            Nordlicht Seminare GmbH
            Hanse-Kolleg für Manuelle Therapie"""),
        lines("""Dry Needling Kurs A
            Dry Needling Kurs B
            Dry Needling in der Sportphysiotherapie"""),
        lines("Eppendorfer Weg 121, Hamburg"),
        words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{dd}.{mm}.{y}", "{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}.{m}.{y}"), GERMAN, BORN_HABITS,
    ),
    Locale(
        "it-IT-B", 4,
        words("""Giorgia Matteo Anna_Rita Lorenzo Silvia Gian_Marco Eleonora Tommaso Francesca_Romana Riccardo Noemi
            Michele"""),
        words("""Zanardi Bentivoglio Malaguti Dall'Olio Gualandi Fabbri Montanari-Sarti De_Angelis Vecchi Cavazza
            Lambertini Pezzi"""),
        lines("""Portici Formazione Sanitaria
            Emilia Corsi per Fisioterapisti S.r.l."""),
        lines("""Dry Needling: corso base
            Dry Needling: corso avanzato
            Dry Needling e trigger point nella pratica"""),
        lines("Via San Felice 40, Bologna"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}"), ITALIAN, BORN_HABITS,
    ),
    Locale(
        "nl-NL-G", 3,
        words("""Marijke Wouter-Jan Iris Sjoerd Nienke Tjeerd Eline_Sofie Gerben Annelies Ruben Hilde Faruk"""),
        words("""Haagsma van_der_Laan Postma Dijkstra-Boer Veenstra de_Haan Bouma Koopmans van_'t_Veer Sikkema Kooistra
            ten_Have"""),
        lines("""Martini Cursussen voor Fysiotherapeuten
            Wadden Nascholing B.V."""),
        lines("""Dry Needling cursus deel 1
            Dry Needling cursus deel 2
            Dry Needling in de eerste lijn"""),
        lines("Oude Ebbingestraat 27, Groningen"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd}-{mm}-{y}", "{d} {month} {y}", "{d}-{m}-{y}"), DUTCH, CONTINENTAL_HABITS,
    ),
    Locale(
        "pl-PL-G", 3,
        words("""Agata Przemysław Natalia_Ewa Sławomir Justyna Mateusz Beata Wojciech Oliwia Radosław Zofia_Maria
            Kamil"""),
        words("""Kowalewski-Bryl Zieliński Szczepaniak Wrońska Cieślak Górecka Sikora Błaszczyk Majchrzak Dąbkowski
            Pietrzak Żurek"""),
        lines("""Bałtyckie Centrum Szkoleń
            Neptun Kursy dla Fizjoterapeutów sp. z o.o."""),
        lines("""Suche igłowanie, poziom 1
            Suche igłowanie, poziom 2
            Suche igłowanie w praktyce fizjoterapeuty"""),
        lines("ul. Ogarna 101, Gdańsk"),
        words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{dd}.{mm}.{y} r."), POLISH, BORN_HABITS,
    ),
    Locale(
        "fi-FI-T", 2,
        words("""Päivi Juha-Matti Elina Väinö Tuulikki Antti Riikka_Maria Kalle Sanna Jyrki"""),
        words("""Mäkinen Heikkinen Korhonen-Laine Niemi Järvinen Ahonen Lehtimäki Räsänen Tolonen Peltola"""),
        lines("""Näsijärven Fysiokoulutus
            Pyynikin Terapiakurssit Oy"""),
        lines("""Dry needling -kurssi, osa 1
            Dry needling -kurssi, osa 2"""),
        lines("Hämeenkatu 19, Tampere"),
        words("""tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta
            lokakuuta marraskuuta joulukuuta"""),
        ("{d}.{m}.{y}", "{d}. {month} {y}", "{dd}.{mm}.{y}"), FINNISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "hu-HU-D", 2,
        words("""Zsófia Gergő Orsolya Balázs Ágnes Tünde Csaba Krisztián Boglárka Ferenc"""),
        words("""Szőke Kovács-Tóth Bíró Juhász Fekete Őri Halász Németi Győri Vadász"""),
        lines("""Nagyerdei Továbbképző Központ
            Hortobágy Gyógytorna Oktatás Kft."""),
        lines("""Dry needling tanfolyam, 1. szint
            Dry needling tanfolyam, 2. szint"""),
        lines("Piac utca 44, Debrecen"),
        words("január február március április május június július augusztus szeptember október november december"),
        ("{y}. {month} {d}.", "{y}.{mm}.{dd}.", "{y}. {mm}. {dd}."), HUNGARIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "hr-HR-S", 2,
        words("""Ivana Ante Marija Josip Željka Duje Nikolina Tonći Ana-Marija Šime"""),
        words("""Čulić Perković Šarić-Božić Đuković Grgić Mikulić Žuvela Barišić Radić Vučković"""),
        lines("""Marjan Edukacija
            Jadran tečajevi fizioterapije d.o.o."""),
        lines("""Suha igla, razina 1
            Suha igla, razina 2"""),
        lines("Domovinskog rata 50, Split"),
        words("siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"),
        ("{d}. {month} {y}.", "{dd}.{mm}.{y}.", "{d}.{m}.{y}."), CROATIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "sk-SK-Z", 2,
        words("""Katarína Ľuboš Zuzana Matúš Ľubica Dušan Andrea Peter Žofia Štefan"""),
        words("""Hudák Kováčik Šimurda Ďurica Hlaváč Ondruš Gažo Mikuš Chovanec Švec"""),
        lines("""Považská akadémia fyzioterapie
            Tatranské vzdelávanie s.r.o."""),
        lines("""Suchá ihla, časť 1
            Suchá ihla, časť 2"""),
        lines("Hlinkovo námestie 6, Žilina"),
        words("januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
        ("{d}. {month} {y}", "{d}. {m}. {y}", "{dd}.{mm}.{y}"), SLOVAK, CONTINENTAL_HABITS,
    ),
    Locale(
        "sv-SE-U", 2,
        words("""Anneli Per-Erik Malin Viktor Gunilla Jonas Elsa_Viola Henrik Maja Reza"""),
        words("""Engström Hallberg Öberg Wallin-Norén Sundqvist Ekdahl Löfgren Karimi Blomgren Åström"""),
        lines("""Fyris Fortbildning
            Upplands Fysiokurser AB"""),
        lines("""Dry needling, del 1
            Dry needling, del 2"""),
        lines("Svartbäcksgatan 12, Uppsala"),
        words("januari februari mars april maj juni juli augusti september oktober november december"),
        ("{d} {month} {y}", "{y}-{mm}-{dd}", "{y}-{mm}-{dd}"), SWEDISH, CONTINENTAL_HABITS,
    ),
)  # fmt: skip
