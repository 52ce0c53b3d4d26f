"""The places of the held-out half where certificates do not speak English: two documents in five."""

from typing import Final

from bench.evaluation.corpus.heldout.habits import (
    BIRTH_HABITS,
    DUTCH_MONTHS,
    FRENCH_MONTHS,
    OTHER_HABITS,
    PORTUGUESE_MONTHS,
    SPANISH_MONTHS,
)
from bench.evaluation.corpus.heldout.wordings_northern import DANISH, DUTCH, FLEMISH, GERMAN, NORWEGIAN, POLISH
from bench.evaluation.corpus.heldout.wordings_southern import FRENCH, ITALIAN, MEXICAN, PORTUGUESE, QUEBEC, SPANISH
from bench.evaluation.corpus.locales import Locale, lines, words

_GERMAN_MONTHS: Final = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
LOCALES: Final = (
    Locale(
        "es-ES-M", 5,
        words("""Begoña Íñigo Macarena Jorge_Luis Rocío Gonzalo Ainhoa Raúl Inmaculada Borja Esperanza Nacho"""),
        words("""Cabrera_Lozano Sáez_Villar Redondo Peñalver_Cruz Gallego_Osuna Ybarra Calvo_Sotelo Herranz_Prieto
            Cuesta Olmedo_Nieto Bravo_Santos Marín"""),
        lines("""Fisioformación Castilla
            Instituto Madrileño de Punción Seca S.L.
            PunciónPro® Formación"""),
        lines("""Curso de punción seca y fisioterapia conservadora
            Punción seca: miembro superior y cuello
            Especialización en punción seca"""),
        lines("Calle de Alcalá 212, Madrid"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}", "{dd}-{mm}-{y}"), SPANISH, OTHER_HABITS,
    ),
    Locale(
        "es-MX-J", 5,
        words("""Ximena José_Ángel Citlali Gerardo Perla_Guadalupe Ramiro Abril Efraín Dulce_María Saúl Itzel Omar"""),
        words("""Villaseñor_Ruiz Tapatío_Lara Orozco_Peña Barragán Cisneros_Luna Padilla_Robles Nuño Plascencia_Vega
            Covarrubias Ochoa_Lira Gudiño Santana_Meza"""),
        lines("""Tapatía Educación en Fisioterapia
            Centro Agave de Terapia Manual"""),
        lines("""Diplomado en punción seca
            Taller de punción seca: puntos gatillo
            Actualización en punción seca"""),
        lines("Av. Chapultepec 480, Guadalajara, Jal."), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}"), MEXICAN, OTHER_HABITS,
    ),
    Locale(
        "pt-BR-SP", 5,
        words("""Thaís Bruno_César Elisângela Renan Jéssica_Cristina Douglas Marlene Vinícius Ana_Beatriz Wellington
            Simone Fábio_Augusto"""),
        words("""Teixeira_Prado Moraes_Filho Yamashita Campos_do_Amaral Rossetti Nogueira_Leite Pacheco Machado_Pinto
            Guimarães de_Souza_Freitas Sampaio Arruda"""),
        lines("""Bandeirante Cursos em Saúde
            FisioAgulha™ Treinamentos
            Instituto Anhanguera de Dry Needling"""),
        lines("""Formação em dry needling
            Dry needling: membros inferiores e lombar
            Agulhamento seco na prática ortopédica"""),
        lines("Alameda Santos, 1800, São Paulo - SP"), PORTUGUESE_MONTHS,
        ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}"), PORTUGUESE, OTHER_HABITS,
    ),
    Locale(
        "fr-FR-L", 6,
        words("""Mathilde Jean-Baptiste Clémence Grégory Élodie Anthony Marie-Ange Florian Solène Karim Bénédicte
            Cédric"""),
        words("""Perrachon Bouvier-Martin Chazal Gonnet L'Hermite Berthelot Mercier-Duval Ravel Khelifi Vuillermoz
            Ponsard Desvignes"""),
        lines("""Confluence Formation Santé
            Rhône Kiné Formations
            Les Ateliers du Trigger (Lugdunum Santé SAS)"""),
        lines("""Initiation au dry needling
            Puncture sèche : jambe et pied
            Perfectionnement en dry needling"""),
        lines("14, quai Perrache, Lyon"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), FRENCH, OTHER_HABITS,
    ),
    Locale(
        "fr-CA-Q", 3,
        words("""Marie-Ève Jean-Sébastien Audrey Maxime Geneviève Simon-Pierre Annie Étienne Josée Samuel"""),
        words("""Bolduc Gagnon-Roy Veilleux Bellerive Rousseau-Dion Saint-Pierre Clouet Morissette Paquin Roberge"""),
        lines("""Formation Saint-Laurent en physiothérapie
            Académie boréale de puncture"""),
        lines("""Puncture physiothérapique avec aiguilles sèches
            Aiguilles sèches : module de base"""),
        lines("1250, chemin Sainte-Foy, Québec"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{y}-{mm}-{dd}", "{d} {month} {y}"), QUEBEC, OTHER_HABITS,
    ),
    Locale(
        "de-DE-K", 5,
        words("""Annalena Tobias Heike Jan-Philipp Kerstin Dennis Melanie_Ruth Stefan Carina Emre Ulrike Florian"""),
        words("""Schmitz-Hübner Küppers Weyand Breuer Pütz Lohmann Yıldız Overath Esser Kirschbaum Nölle Zündorf"""),
        lines("""Rheinische Fortbildungsakademie Therapie
            Domstadt Physioseminare
            Needling & Co. Fortbildungen GmbH"""),
        lines("""Grundkurs Dry Needling
            Aufbaukurs Dry Needling
            Dry Needling kompakt: Schulter und Nacken"""),
        lines("Aachener Straße 340, Köln"), _GERMAN_MONTHS,
        ("{dd}.{mm}.{y}", "{d}. {month} {y}", "{dd}.{mm}.{y}"), GERMAN, BIRTH_HABITS,
    ),
    Locale(
        "de-AT-S", 2,
        words("""Magdalena Lukas Theresia Johannes Verena Gernot Evelyn Markus_Josef Birgit Reinhard"""),
        words("""Hofstätter Brandauer Wallner-Egg Rettenbacher Stadlinger Grünwald Kranzinger Lechner Moser Loidl"""),
        lines("""Salzachtal Therapieakademie
            Mozartkolleg Fortbildung"""),
        lines("""Dry Needling Basisseminar
            Dry Needling Vertiefungsseminar"""),
        lines("Linzer Gasse 61, Salzburg"),
        words("Jänner Februar März April Mai Juni Juli August September Oktober November Dezember"),
        ("{dd}.{mm}.{y}", "{d}. {month} {y}"), GERMAN, BIRTH_HABITS,
    ),
    Locale(
        "it-IT-T", 4,
        words("""Ilaria Davide Maria_Grazia Alessio Federica Pier_Paolo Valentina Simone Costanza Edoardo Rossella
            Luca"""),
        words("""Bonaudo Ferraris Giolitti-Rosso Dell'Oro Marchisio Actis Pautasso De_Filippi Gariglio Borello
            Tosetti Cravero"""),
        lines("""Mole Formazione
            Superga Corsi Riabilitazione S.r.l.
            Accademia Subalpina di Terapia Manuale"""),
        lines("""Corso teorico pratico di dry needling
            Dry needling: arto inferiore
            Dry needling clinico"""),
        lines("Corso Vittorio Emanuele II 92, Torino"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}/{mm}/{y}"), ITALIAN, BIRTH_HABITS,
    ),
    Locale(
        "nl-NL-E", 4,
        words("""Marloes Bas Femke Jeroen Lieke_Maria Stijn Esmée Rob Yasmin Koen Saskia Daan"""),
        words("""van_den_Broek Verhagen de_Wit Smulders Timmermans-Bos van_Gool Kuijpers ter_Braak El_Bouchaibi
            van_der_Heijden Aarts Swinkels"""),
        lines("""Brabant Nascholing Paramedici
            Lichtstad Dry Needling Opleidingen"""),
        lines("""Basisopleiding dry needling
            Vervolgopleiding dry needling
            Dry needling: schouder, nek en hoofd"""),
        lines("Kleine Berg 33, Eindhoven"), DUTCH_MONTHS,
        ("{d} {month} {y}", "{dd}-{mm}-{y}", "{d} {month} {y}"), DUTCH, OTHER_HABITS,
    ),
    Locale(
        "nl-BE-G", 1,
        words("""Lotte Pieter-Jan Evelien Wout Katrien Siebe Griet Bavo"""),
        words("""Vermeersch De_Smet Van_Hecke Claeys-Maes Baert Vandenbulcke D'Haese Goethals"""),
        lines("""Leie Kine Vorming
            Artevelde Bijscholing"""),
        lines("""Dry needling voor kinesitherapeuten, basis
            Dry needling voor kinesitherapeuten, gevorderd"""),
        lines("Coupure Links 140, Gent"), DUTCH_MONTHS, ("{d} {month} {y}", "{dd}/{mm}/{y}"), FLEMISH, OTHER_HABITS,
    ),
    Locale(
        "pl-PL-W", 3,
        words("""Małgorzata Łukasz Aneta Bartosz Karolina_Anna Grzegorz Iwona Dawid Weronika Zbigniew"""),
        words("""Jabłoński Świątek Kaczmarek-Wolna Olszewski Głowacka Maliński Dębski Kruk Piątkowska Żmuda"""),
        lines("""Mazowiecka Akademia Terapii
            Wisła Kursy i Szkolenia"""),
        lines("""Kurs suchego igłowania: moduł podstawowy
            Suche igłowanie punktów spustowych"""),
        lines("ul. Puławska 38, Warszawa"),
        words("stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}"), POLISH, BIRTH_HABITS,
    ),
    Locale(
        "da-DK-F", 2,
        words("""Mette Rasmus Sidsel_Marie Anders Trine Søren Line Jeppe Birgitte Kåre"""),
        words("""Winther Kjær-Holm Mikkelsen Brødsgaard Toft Lindegaard Skov Frandsen Bæk Ravn"""),
        lines("""Fyns Fysioterapeutkurser
            Odense Nåleterapi"""),
        lines("""Grundkursus i dry needling
            Dry needling for øvede"""),
        lines("Vestergade 70, Odense"),
        words("januar februar marts april maj juni juli august september oktober november december"),
        ("{d}. {month} {y}", "{dd}-{mm}-{y}", "{dd}.{mm}.{y}"), DANISH, OTHER_HABITS,
    ),
    Locale(
        "nb-NO-B", 1,
        words("""Ingvild Sigurd Marte Håvard Tonje_Elise Eirik Randi Ørjan"""),
        words("""Nesse Fjellstad Haugland-Moe Bjørkås Solbakken Dale Espeland Aksnes"""),
        lines("""Vestlandet Terapikurs
            Fløyen Fysiokurs"""),
        lines("""Grunnkurs i dry needling
            Videregående kurs i dry needling"""),
        lines("Strandgaten 18, Bergen"),
        words("januar februar mars april mai juni juli august september oktober november desember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}"), NORWEGIAN, OTHER_HABITS,
    ),
)  # fmt: skip
