"""The other places of the fifth spent half: seven larger languages, and Afrikaans and Welsh."""

from typing import Final

from bench.evaluation.corpus.dev.spent_fifth.habits import (
    CONTINENTAL_HABITS,
    ENGLISH_HABITS,
    FRENCH_COURSES,
    FRENCH_MONTHS,
    OVERSEAS_HABITS,
    SPANISH_COURSES,
    SPANISH_MONTHS,
)
from bench.evaluation.corpus.dev.spent_fifth.wordings import FRENCH, GERMAN, SPANISH, SPANISH_AWARD
from bench.evaluation.corpus.dev.spent_fifth.wordings_apart import AFRIKAANS, DUTCH, ITALIAN, PORTUGUESE, SWEDISH, WELSH
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "fr-CI", 5,
        words("""Kouadio Aya_Solange Yao Affoué Konan Adjoua Serge-Alain Mariam Drissa Amenan Jean-Marc Akissi
            Souleymane Prisca"""),
        words("""Kouassi N'Guessan Koné-Ouattara Brou Bamba Kouamé Assi-Yapi Touré N'Dri Gbagbo-Séry Dosso Aké Zadi
            Tanoh"""),
        lines("""Académie Banco de kinésithérapie
            Centre Comoé de formation et de réadaptation"""),
        FRENCH_COURSES, lines("Rue des Jardins, Cocody, Abidjan"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), FRENCH, OVERSEAS_HABITS,
    ),
    Locale(
        "fr-MC", 4,
        words("""Aurélien Capucine Henri-Louis Delphine Tanguy Ombeline Rainer Clotilde Étienne Sylvette Honoré
            Marie-Laure Grégoire"""),
        words("""Crovetto Médecin-Blanc Palmaro de_Sigaldi Marquet Orengo Fontanarosa d'Aubert Notari Béglia Rey-Olivié
            Vatrican Settimo"""),
        lines("""Institut du Rocher de thérapie manuelle
            Les Moneghetti Formations"""),
        FRENCH_COURSES, lines("11, boulevard des Moulins, Monaco"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}", "{dd}.{mm}.{y}"), FRENCH, CONTINENTAL_HABITS,
    ),
    Locale(
        "de-SH", 5,
        words("""Heike Uwe Silja Momme Anke-Maria Broder Telse Finn-Ole Kerrin Detlef Gesche Jörn Levke Henning"""),
        words("""Petersen Carstensen-Voß Thießen Nissen Lorenzen Brodersen Hansen-Rüder Matthiesen Christiansen Möller
            Ketelsen Ingwersen Behrendt Schütt"""),
        lines("""Eiderstedt Akademie für Physiotherapie
            Fördeblick Seminare"""),
        lines("""Dry-Needling-Grundkurs für Therapeuten
            Dry-Needling-Aufbaukurs für Therapeuten
            Triggerpunktbehandlung mit der Nadel
            Einführung in das Dry Needling"""),
        lines("Hafenspitze 5, Flensburg"),
        words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{dd}. {month} {y}", "{dd}.{mm}.{y}"), GERMAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "es-EC", 5,
        words("""Segundo_Manuel Jenny_Paulina Byron Narcisa Galo Tatiana Wilson_Patricio Mónica Freddy Gissela Rodrigo
            Blanca_Inés Darwin"""),
        words("""Guamán_Toapanta Cevallos_Andrade Chiluisa Yánez_Proaño Quinatoa Jaramillo_Loor Endara Ruales_Paz
            Zambrano_Vera Espín_Tipán Moncayo Sarango"""),
        lines("""Instituto Cotopaxi de Fisioterapia
            Centro Yasuní de Posgrados en Salud"""),
        SPANISH_COURSES, lines("Av. Amazonas N24-15, Quito"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month} del {y}", "{dd}/{mm}/{y}"),
        SPANISH, OVERSEAS_HABITS,
    ),
    Locale(
        "es-DO", 4,
        words("""Yahaira Ramón_Antonio Altagracia Wilkin Yokasta Frank_Félix Milagros Rafelina Junior Clara_Luz Domingo
            Arelis"""),
        words("""Polanco_Báez de_los_Ángeles Tejada Peralta_Ureña Encarnación Marte_Familia Rosario_Then Almánzar
            Liriano_Peña Cuello Taveras Batista_Núñez"""),
        lines("""Academia Quisqueya de Terapia Manual
            Centro Jaragua de Medicina Deportiva"""),
        SPANISH_COURSES, lines("Calle El Conde 305, Santo Domingo"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{d} de {month}, {y}", "{dd} de {month} del {y}", "{dd}/{mm}/{y}"),
        SPANISH_AWARD, OVERSEAS_HABITS,
    ),
    Locale(
        "it-SIC", 5,
        words("""Calogero Rosalia Carmelo Agata Sebastiano Concetta Gaetano Maria_Grazia Rosario Nunzia Alfio Santina
            Vincenzo_Maria Ninfa"""),
        words("""La_Rosa Caltabiano Di_Stefano Messina-Grasso Cannizzaro Lo_Verde Sciacca Vitale D'Amico Licata
            Arcidiacono Mangano Cusumano Dell'Aria"""),
        lines("""Istituto Trinacria di Terapia Manuale
            Scuola Etnea di Formazione Sanitaria"""),
        lines("""Dry-needling di base per fisioterapisti
            Dry-needling avanzato per fisioterapisti
            Introduzione al dry needling
            Terapia dei punti trigger con ago"""),
        lines("Via Maqueda 210, Palermo"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}", "{dd}/{mm}/{y}"), ITALIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "pt-CV", 4,
        words("""Adilson Zuleica Nilton Edna_Maria Ailton Dulcineia Carlos_Alberto Vanusa Hélder Ivanilda Euclides
            Maria_da_Luz"""),
        words("""Évora Tavares_Semedo Monteiro Lopes_da_Veiga Fortes Delgado Furtado_Moreno Spínola Varela
            Barbosa_Vicente Brito Andrade_Pires"""),
        lines("""Instituto Morabeza de Fisioterapia
            Academia Barlavento de Saúde e Desporto"""),
        lines("""Curso de agulhamento a seco para fisioterapeutas
            Introdução ao agulhamento a seco
            Agulhamento a seco e dor miofascial"""),
        lines("Rua Serpa Pinto, Plateau, Praia"),
        words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month} de {y}", "{dd}/{mm}/{y}"),
        PORTUGUESE, OVERSEAS_HABITS,
    ),
    Locale(
        "nl-CW", 4,
        words("""Shurendy Glenda Jairo Suhaila Edsel Zulaika Runny Ludmila Hensley Marjorie Gilmar Solange_Marie"""),
        words("""Martina Winklaar van_der_Linde-Girigorie Maduro Koeiman de_Lannoy Rosaria Doran Cijntje Isenia Jansen
            Eisden van_Uytrecht Capello"""),
        lines("""Otrobanda Academie voor Fysiotherapie
            Christoffel Scholing en Training"""),
        lines("""Basiscursus dry-needling voor therapeuten
            Gevorderdencursus dry-needling
            Inleiding dry needling"""),
        lines("Breedestraat 44, Willemstad"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd} {month} {y}", "{dd}-{mm}-{y}", "{d} {month} {y}"), DUTCH, OVERSEAS_HABITS,
    ),
    Locale(
        "sv-FI", 4,
        words("""Maj-Len Kurt-Erik Gun-Britt Rasmus Anna-Sofia Kaj Benita Christer Tove Ralf-Göran Monika Jan-Anders
            Carola"""),
        words("""Backman Nygård-Sundqvist Ehrström Söderlund Häggblom Finne Västerlund von_Schantz Ahlskog Byskata
            Grönroos Kronqvist Sjölund"""),
        lines("""Skärgårdens institut för fysioterapi
            Österbottens fortbildningscentrum"""),
        lines("""Dry needling, grundkurs
            Dry needling, fördjupningskurs
            Introduktion till dry needling inom idrotten"""),
        lines("Handelsesplanaden 12, Vasa"),
        words("januari februari mars april maj juni juli augusti september oktober november december"),
        ("{d} {month} {y}", "{d}.{m}.{y}", "{dd}.{mm}.{y}", "{d} {month} {y}"), SWEDISH, CONTINENTAL_HABITS,
    ),
    Locale(
        "af", 4,
        words("""Gerhardus Marlize Hendrik_J. Elmarie Frikkie Annatjie Wikus Riëtte Barend Carina_M. Schalk Isabeau
            Tinus"""),
        words("""Oosthuizen van_Rensburg Coetzee-Smit Steenkamp de_Villiers Engelbrecht Nel-Kotzé le_Roux Swanepoel
            van_Wyk Liebenberg Boshoff"""),
        lines("""Kokerboom Akademie vir Fisioterapie
            Karas Opleidingsentrum"""),
        lines("""Droënaaldterapie: basiese kursus
            Droënaaldterapie: gevorderde kursus
            Droënaaldterapie vir sportbeserings"""),
        lines("Kerkstraat 88, Keetmanshoop"),
        words("Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember"),
        ("{d} {month} {y}", "{dd} {month} {y}", "{y}-{mm}-{dd}", "{d} {month} {y}"), AFRIKAANS, ENGLISH_HABITS,
    ),
    Locale(
        "cy", 3,
        words("""Rhiannon Iolo Eleri Gethin Angharad Siôn Lowri Huw_Arwel Nerys Dafydd Ffion Aled Mair_Eluned
            Gwilym"""),
        words("""ap_Gwyn Llywelyn Prydderch Gruffydd Pugh-Jones Cadwaladr Rhydderch Bebb Tudur-Hughes Elis Madog
            Gwynne Parri"""),
        lines("""Athrofa Eryri Ffisiotherapi
            Canolfan Hyfforddi Ceredig"""),
        lines("""Nodwyddo sych: cwrs sylfaen
            Nodwyddo sych: cwrs uwch
            Nodwyddo sych mewn chwaraeon"""),
        lines("Stryd y Bont 23, Aberystwyth"),
        words("Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr"),
        ("{d} {month} {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}"), WELSH, ENGLISH_HABITS,
    ),
)  # fmt: skip
