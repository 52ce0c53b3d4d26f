"""The places held out until 25 November 2026: of 100 of their documents 45 are from where English is spoken."""

from typing import Final

from bench.evaluation.corpus.dev.spent_later.wordings import ENGLISH, FRENCH, GERMAN, ITALIAN, PORTUGUESE, SPANISH
from bench.evaluation.corpus.dev.spent_later.wordings_apart import INDONESIAN, LITHUANIAN, SLOVENE
from bench.evaluation.corpus.locales import Locale, lines, words

_ENGLISH_MONTHS: Final = words("January February March April May June July August September October November December")
_FRENCH_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_GERMAN_MONTHS: Final = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
_COURSES: Final = lines(
    """
    Myofascial Needling of the Upper Limb
    Myofascial Needling of the Lower Limb
    Needling Therapy: Shoulder and Neck
    Therapeutic Needling for Athletes
    Filiform Needle Workshop (Hip)
    """
)
_FRENCH_COURSES: Final = lines(
    """
    Puncture myofasciale du membre supérieur
    Puncture myofasciale du membre inférieur
    Aiguille filiforme : épaule et cou
    """
)
_GERMAN_COURSES: Final = lines(
    """
    Myofasziale Nadelung: obere Extremität
    Myofasziale Nadelung: untere Extremität
    Filiforme Nadel in der Sportmedizin
    """
)
_SPANISH_COURSES: Final = lines(
    """
    Punción miofascial de miembro superior
    Punción miofascial de miembro inferior
    Aguja filiforme en el deporte
    """
)

LOCALES: Final = (
    Locale(
        "en-NG", 9,
        words("""Chukwuemeka Ngozi Oluwaseun Adaeze Ibrahim Folasade Emeka Yetunde Daniel Blessing Aminat
            Chidinma Tunde Daniela Gabriel Gabriela"""),
        words("""Okafor Adeyemi-Cole Balogun Eze Nwachukwu Oyelaran Danjuma Abubakar Onyekachi Ogunleye
            Uzoma Adebayo Lawal Ekwueme"""),
        lines("""Lagoon Institute of Needle Therapy
            Savanna Rehabilitation College"""),
        _COURSES, lines("17 Palm Grove Road, Ikeja, Lagos"), _ENGLISH_MONTHS,
        ("{th} {month}, {y}", "{d} {month} {y}", "{th} {month} {y}", "{dd}/{mm}/{y}"), ENGLISH,
    ),
    Locale(
        "en-PH", 9,
        words("""Maricel Jose_Mari Rosalinda Angelo Cherry_Ann Rodrigo Liezel Paulo Paula Jhun_Carlo Analyn
            Ernesto Ernesta Joy_Marie Noel"""),
        words("""Dela_Cruz Macaraeg Bautista-Lim Pangilinan De_Guzman Villanueva Magsaysay Salonga Catacutan
            O'Neal-Reyes Dimaculangan Abad Tolentino San_Agustin"""),
        lines("""Sampaguita Center for Physical Rehabilitation
            Visayas College of Needling"""),
        _COURSES, lines("88 Mabini Street, Cebu City 6000"), _ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{month} {dd}, {y}", "{mm}/{dd}/{y}", "{dd} {month} {y}"), ENGLISH,
    ),
    Locale(
        "en-KE", 7,
        words("""Wanjiru Kiprotich Achieng Mwangi Faith_Njeri Odhiambo Halima Kamau Grace Barasa Nekesa Paul Paula
            Naisula"""),
        words("""Kariuki Ochieng' Wambui-Otieno Cheruiyot Mutua Njoroge Omondi Abdi Kiplagat Makena Wafula
            Nyambura"""),
        lines("""Rift Valley Academy of Needle Therapy
            Acacia Physiotherapy College"""),
        _COURSES, lines("P.O. Box 4471, 00100 Nairobi"), _ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{d}/{m}/{y}", "{y}-{mm}-{dd}"), ENGLISH,
    ),
    Locale(
        "en-JM", 7,
        words("""Shanice Delroy Tamika Winston Kerry-Ann Omar Latoya Devon Marcia Jo-Ann Errol Alexander Alexandra
            Simone"""),
        words("""Braithwaite Campbell-Reid Grizzle Lindo McFarlane O'Connor Whyte Chin-Sang Bogle Ffrench Dacosta
            Minott"""),
        lines("""Blue Mountain Institute of Manual Care
            Port Royal Seminars in Therapy"""),
        _COURSES, lines("5 Hibiscus Avenue, Kingston 10"), _ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{d} {month} {y}", "{dd}/{mm}/{y}", "{d}-{mon}-{y}"), ENGLISH,
    ),
    Locale(
        "en-AE", 7,
        words("""Khalid Maryam Priyanka Reem Abdulrahman Noora Joseph Josephine Saif Hessa Zainab Christian
            Christiana Mansoor"""),
        words("""Al_Mansoori Al-Hashimi Haddadin Menon Bin_Saeed Khoury D'Souza Farooqui Al_Suwaidi Zayani
            Karimian Pereira"""),
        lines("""Falcon Academy of Rehabilitation Sciences
            Oasis Institute for Needling"""),
        _COURSES, lines("Office 1204, Creek Tower, Dubai"), _ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}-{mon}-{y}", "{month} {d}, {y}", "{dd}/{mm}/{y}"), ENGLISH,
    ),
    Locale(
        "en-HK", 6,
        words("""Wai_Man Ka_Yan Chi_Keung Siu_Ling Hoi_Ching Tsz_Kit Yuk-Lan Kwok_Wai Martin Martina Suk_Yee
            Man_Ho"""),
        words("Cheung Kwan Tsang Lau Fung Mak Szeto Yip Poon Au-Yeung Leung Chow"),
        lines("""Kowloon Bay Institute of Musculoskeletal Care
            Lantau College of Therapy"""),
        _COURSES, lines("Flat B, 9/F, 30 Ferry Street, Kowloon"), _ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd} {mon} {y}", "{month} {d}, {y}", "{y}-{mm}-{dd}"), ENGLISH,
    ),
    Locale(
        "fr-MA", 6,
        words("Yassine Khadija Mehdi Salma Abdelilah Zineb Hamza Ghita Lalla_Fatine Nabil Nabila Driss Marcel"),
        words("Bennani El_Amrani Tazi Ouazzani Benchekroun Ait_Lahcen Chraïbi Filali-Sqalli El_Khattabi Berrada"),
        lines("""Institut Atlas de rééducation
            Centre Bouregreg de perfectionnement"""),
        _FRENCH_COURSES, lines("24, avenue des Orangers, Rabat"), _FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd} {month} {y}"), FRENCH,
    ),
    Locale(
        "fr-LU", 5,
        words("Mathilde Jean-Claude Aurélie Pascal Pascale Anne-Lise Romain Sandrine Noé Cécile Luc Mariette"),
        words("Thill Reuter-Schmit Wagner_Faber Muller Hoffmann Kieffer Dupong Bettendorff Weyrich Ries Théisen"),
        lines("""Académie de la Sûre
            Centre Moselle de thérapie"""),
        _FRENCH_COURSES, lines("6, rue du Pont, L-2344 Luxembourg"), _FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "le {d} {month} {y}"), FRENCH,
    ),
    Locale(
        "de-LU", 5,
        words("Josée Tun Mariechen Fernand Léonie Camille Jos Monique Ann-Kathrin Gilles Michel Michèle"),
        words("Schroeder Weidig Mühlen-Back Kremer Schiltz Pütz Lëtsch Gloden Krämer Hengen Theisen"),
        lines("""Ösling Bildungsstätte für Therapie
            Sauertal Seminare"""),
        _GERMAN_COURSES, lines("Uferweg 12, L-9230 Diekirch"), _GERMAN_MONTHS,
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{dd}. {month} {y}"), GERMAN,
    ),
    Locale(
        "de-LI", 4,
        words("Rosmarie Norbert Gerda Egon Doris Hans-Jörg Manuela Edgar Brigitte Alexander Alexandra Noldi"),
        words("Büchel Frick Hasler-Kind Matt Öhri Marxer Näscher Vogt Wohlwend Schädler Biedermann"),
        lines("""Rheintal Kolleg für Physiotherapie
            Drei Schwestern Kurse"""),
        _GERMAN_COURSES, lines("Landstrasse 71, 9490 Vaduz"), _GERMAN_MONTHS,
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}.{m}.{y}"), GERMAN,
    ),
    Locale(
        "es-CO", 8,
        words("""Yolanda Luis_Fernando Marcela Andrés_Felipe Claudia_Patricia Hernando Leidy Camilo Camila Nubia
            Óscar_Iván Gabriel Gabriela"""),
        words("""Restrepo_Uribe Castañeda_Rojas Ospina_Marín Londoño_Vélez Cárdenas_Peña Bohórquez Arango_Mejía
            Zuluaga_Gómez Pérez_Buitrago Rincón_Niño"""),
        lines("""Corporación Andina de Terapia
            Centro Magdalena de Rehabilitación"""),
        _SPANISH_COURSES, lines("Carrera 15 # 93-40, Bogotá D.C."), _SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{dd}/{mm}/{y}", "{y}-{mm}-{dd}"), SPANISH,
    ),
    Locale(
        "es-CL", 6,
        words("""Javiera Cristóbal Constanza Patricio Patricia Macarena José_Miguel Fabiola Benjamín Ximena
            Daniel Daniela"""),
        words("""Fuenzalida_Mena Sepúlveda_Tapia Errázuriz Núñez_Vidal Aránguiz_Soto Huenchullán Yáñez_Leiva
            Cifuentes_Bravo Valdés_Orrego Ormeño"""),
        lines("""Instituto Maipo de Kinesiterapia
            Academia Austral de Salud"""),
        _SPANISH_COURSES, lines("Los Alerces 1020, Valdivia"), _SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}-{mm}-{y}", "{d} de {month} del {y}"), SPANISH,
    ),
    Locale(
        "pt-AO", 3,
        words("Domingos Esperança Adão Yolanda_Cristina Manuel Manuela Zeferino Conceição Edson Jandira Paulo Paula"),
        words("Quissanga dos_Santos_Neto Kiala Muachilela Vunge Lourenço_Cassule Sebastião Tchissola Capitão Domingas"),
        lines("""Centro Kwanza de Fisioterapia
            Academia Welwitschia"""),
        lines("""Punção miofascial do membro superior
            Punção miofascial do membro inferior"""),
        lines("Rua da Samba, 45, Luanda"),
        words("Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro"),
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{dd} de {month} de {y}"), PORTUGUESE,
    ),
    Locale(
        "it-CH", 3,
        words("Nicolò Ornella Fiorenzo Ivana Ivano Tosca Gian_Carlo Mirta Renzo Noè Daniele Daniela"),
        words("Bernasconi Cattò Pedrazzini Quadri-Bossi Camponovo Gianinazzi Lepori Ghirlandà Storni Pellandà"),
        lines("""Accademia Ceresio di terapia
            Scuola Verzasca"""),
        lines("""Puntura miofasciale dell'arto superiore
            Puntura miofasciale dell'arto inferiore"""),
        lines("Via al Lido 3, 6900 Lugano"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{d} {month} {y}"), ITALIAN,
    ),
    Locale(
        "sl", 5,
        words("Špela Žiga Urška Matjaž Petra Blaž Nuša Aleš Ana-Marija Črt Katja Tadej"),
        words("Kovačič Žnidaršič Hočevar Šuštaršič Zupan-Kralj Čufer Božič Vidmar Krašovec Medvešek"),
        lines("""Soča Center za fizioterapijo
            Triglavska akademija terapije"""),
        lines("""Miofascialno zbadanje zgornjega uda
            Miofascialno zbadanje spodnjega uda"""),
        lines("Ob gozdu 14, 1000 Ljubljana"),
        words("januar februar marec april maj junij julij avgust september oktober november december"),
        ("{d}. {month} {y}", "{dd}. {mm}. {y}", "{d}. {m}. {y}"), SLOVENE,
    ),
    Locale(
        "lt", 5,
        words("Živilė Mindaugas Eglė Žygimantas Rūta Šarūnas Ąžuolas Jūratė Vytautas Ugnė Kęstutis Daiva"),
        words("Žukauskas Petrauskienė Šimkutė Jankūnas Čepaitė Grigaliūnas Mažeika Vaičiūnaitė Žemaitis Būdvytis"),
        lines("""Nemuno reabilitacijos institutas
            Vilnelės akademija"""),
        lines("""Miofascijinė terapija adata: viršutinė galūnė
            Miofascijinė terapija adata: apatinė galūnė"""),
        lines("Upės g. 21, LT-08128 Vilnius"),
        words("sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"),
        ("{y} m. {month} {d} d.", "{y}-{mm}-{dd}", "{y} m. {month} {dd} d."), LITHUANIAN,
    ),
    Locale(
        "id", 5,
        words("Dewi Bambang Ratna_Sari Agus Putri Hendra Ni_Luh Yudhistira Sri_Wahyuni Rizky Wayan Indah"),
        words("Wijayanti Kusumo Prasetyo Hidayatullah Simanjuntak Nugraha Lestari Siregar Halim Wirawan"),
        lines("""Balai Pelatihan Merapi
            Institut Nusantara Fisioterapi"""),
        lines("""Penjaruman miofasial ekstremitas atas
            Penjaruman miofasial ekstremitas bawah"""),
        lines("Jl. Cempaka No. 8, Yogyakarta 55223"),
        words("Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"),
        ("{d} {month} {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}"), INDONESIAN,
    ),
)  # fmt: skip
