"""The other places once held out: languages of the first dev half as other places speak them, and four more."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.dev.spent.wordings import FLEMISH, FRENCH, GERMAN, PORTUGUESE, SPANISH
from bench.evaluation.corpus.dev.spent.wordings_apart import CATALAN, ESTONIAN, NORWEGIAN, SLOVAK
from bench.evaluation.corpus.locales import Locale, lines, words

_FRENCH_MONTHS: Final = words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_SPANISH_MONTHS: Final = words(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
_GERMAN_MONTHS: Final = words("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_FRENCH_COURSES: Final = lines(
    """
    Stimulation intramusculaire, niveau 1
    Stimulation intramusculaire, niveau 2
    Aiguilles sèches : approche du rachis (partie 1)
    Traitement des points gâchettes par aiguille
    """
)
_GERMAN_COURSES: Final = lines(
    """
    Intramuskuläre Stimulation Stufe 1
    Intramuskuläre Stimulation Stufe 2
    Trockene Nadelung, Teil 3
    Nadeltechniken am Schultergürtel
    """
)
_SPANISH_COURSES: Final = lines(
    """
    Estimulación intramuscular nivel 1
    Estimulación intramuscular nivel 2
    Agujas secas en dolor miofascial, módulo 1
    Agujas en la disfunción temporomandibular
    """
)

LOCALES: Final = (
    Locale(
        "fr-CA", 6,
        words("""Marie-Pier Étienne Geneviève Jean-Sébastien Catherine Félix Josée Anne-Sophie Guillaume Maude
            Pierre-Luc Valérie Simon Frédérique Marc-André Chantal"""),
        words("""Bélanger Lachance Ouellet-Roy Thériault St-Onge Côté Deschênes Fournier Gagnon-Bérubé Poirier
            Létourneau Vaillancourt Bédard Charbonneau Hébert Pelletier"""),
        lines("""Centre de formation Rive-Nord inc.
            Institut boréal de physiothérapie"""),
        _FRENCH_COURSES, lines("""1450, rue des Érables, Québec (Québec) G1R 2T8
            300, boulevard du Fleuve, Trois-Rivières (Québec) G9A 3P1"""),
        _FRENCH_MONTHS, ("{d} {month} {y}", "{y}-{mm}-{dd}", "{d} {month} {y}"),
        replace(FRENCH, points="Unités d'éducation continue|UEC|Crédits"),
    ),
    Locale(
        "fr-CH", 3,
        words("""Aline Blaise Corinne Didier Éliane Fabrice Ghislaine Jean-Marc Laurence Marie-Claude Olivier
            Raphaëlle Yvan Sylviane"""),
        words("""Favre Rochat de_Weck Zürcher Blanchard-Mottaz Genoud Pittet Crettenand Bovard Chappuis Dufaux
            Jaccoud Monnier Schüpbach"""),
        lines("""Académie lémanique de thérapie SA
            Institut du Jorat"""),
        _FRENCH_COURSES, lines("Chemin des Vignes 14, 1004 Lausanne"),
        _FRENCH_MONTHS, ("{d} {month} {y}", "{dd}.{mm}.{y}", "{d} {month} {y}"),
        replace(FRENCH, honorifics=("Madame", "Monsieur", "Mme")),
    ),
    Locale(
        "fr-BE", 3,
        words("""Amandine Bertrand Christelle Didier-Paul Émilie Gauthier Isaline Marie-Laure Ludovic Noémie-Anne
            Quentin Sabrina Thibault Ysaline"""),
        words("""Delvaux Vandenbroeck Lambert-Noël Delhaye de_Meûter Wauters Collignon Ben_Youssef Dethier Hallet
            Lejeune Piérard Simonis Wéry"""),
        lines("""École mosane de kinésithérapie ASBL
            Centre Sambre Formation"""),
        _FRENCH_COURSES, lines("Rue du Moulin 33, 4000 Liège"),
        _FRENCH_MONTHS, ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd}-{mm}-{y}"),
        FRENCH,
    ),
    Locale(
        "de-AT", 6,
        words("""Katharina Maximilian Anna-Maria Johannes Barbara Günther Veronika Karl-Heinz Elisabeth Florian Jörg
            Magdalena Hildegard Traudl Hannelore Matthias"""),
        words("""Gruber Köhldorfer Hölzl Pröll-Wagner Steinböck Ebner Schwarzmüller Kronlachner Rößl Feichtinger
            Mühlbacher Aigner Pichlmaier Zöchling Strohmayer Brüggl"""),
        lines("""Alpenblick Akademie für Manuelle Therapie
            Donauland Fortbildungsinstitut GmbH"""),
        _GERMAN_COURSES, lines("""Kirchengasse 11, 1070 Wien
            Innufer 4, 6020 Innsbruck"""),
        ("Jänner", *_GERMAN_MONTHS[1:]), ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}", "{d}.{m}.{y}"),
        replace(GERMAN, points="DFP-Punkte|MTD-CPD-Punkte|Fortbildungspunkte", hours_of="{h} Stunden|{h} Std."),
    ),
    Locale(
        "de-CH", 5,
        words("""Ursina Reto Vreni Beat Annegret Ueli Margrit Jürg Seraina Hans-Ueli Regula Köbi Nadja Urs-Peter
            Corina Flurin"""),
        words("""Bühlmann Zgraggen Hürlimann Käser Niederberger Zürrer-Frei Aeschlimann Stähli von_Allmen
            Grünenfelder Caduff Rüegg Schöpfer Lüthi Inauen Bürgisser"""),
        lines("""Säntis Weiterbildung AG
            Akademie Aareufer"""),
        _GERMAN_COURSES, lines("""Seestrasse 45, 8002 Zürich
            Marktgasse 2, 3011 Bern"""),
        _GERMAN_MONTHS, ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"),
        replace(GERMAN, closing="Freundliche Grüsse|Mit freundlichen Grüssen", points="Weiterbildungspunkte|Credits",
                honorifics=("Frau", "Herr", "Frau Dr.")),
    ),
    Locale(
        "es-MX", 6,
        words("""Guadalupe Francisco María_Fernanda Itzel Eduardo Ximena_Sofía Juan_Pablo Citlali Ramón Alejandra
            José_Antonio Verónica Erick Rocío Ulises Paulina"""),
        words("""Hernández_Treviño Garza_Cantú Villaseñor_Luna Ávalos_Peña Cárdenas_Ríos Quintanilla_Mora
            Xicoténcatl_Paz Olvera_Nájera Bañuelos_Cruz Sepúlveda_Rangel Ibarra_Téllez Zaldívar_Nuño
            Montemayor_Sáenz Arriaga_León Cervantes_Muñiz Barragán_Díaz"""),
        lines("""Instituto Anáhuac de Terapia Física
            Colegio del Bajío de Rehabilitación A.C."""),
        _SPANISH_COURSES, lines("""Calle Jacarandas 210, 44160 Guadalajara, Jal.
            Av. Insurgentes Norte 88, 06400 Ciudad de México"""),
        _SPANISH_MONTHS, ("{d} de {month} de {y}", "{d} de {month} del {y}", "{dd}/{mm}/{y}", "{dd} de {month} de {y}"),
        replace(SPANISH, void=("PROVISIONAL", "CANCELADO", "SIN VALIDEZ"), honorifics=("Lic.", "Mtra.", "Mtro."),
                unfinished=(
                    "Constancia de inscripción", "está inscrito(a), sin haberlo concluido todavía, en el curso",
                    "Término previsto", ("{name} está inscrito(a) en el curso {course} ({hours}) y todavía no lo ha "
                    "concluido. Término previsto: {date}."),
                )),
    ),
    Locale(
        "es-AR", 3,
        words("""Florencia Facundo Milagros Ezequiel Agustina Juan_Cruz Rocío_Belén Gastón Candela Matías Delfina
            Joaquín Soledad Leandro"""),
        words("""Giménez_Bianchi Acuña Pellegrini Etchegaray Bordón_Sosa Scarpati Ñíguez Villafañe Cattáneo_Ruiz
            Domínguez Iriarte Ludueña Spinetta Zabaleta"""),
        lines("""Escuela Rioplatense de Kinesiología
            Fundación Pampa Salud S.R.L."""),
        _SPANISH_COURSES, lines("Calle San Lorenzo 1423, S2000 Rosario"),
        _SPANISH_MONTHS, ("{d} de {month} de {y}", "{dd}/{mm}/{y}", "{d}/{m}/{y}"),
        replace(SPANISH, honorifics=("Lic.", "Klga.", "Sr.", "Sra.")),
    ),
    Locale(
        "pt-BR", 5,
        words("""Thaís Ricardo Ana_Beatriz Cauã Débora Luiz_Otávio Júlia Wellington Márcia Iago Patrícia Éverton
            Sílvia José_Roberto Larissa Raíssa"""),
        words("""Ferreira_Lopes Camargo Araújo_Bittencourt da_Silveira Figueiredo Pacheco_Rosa Brandt_Müller Nóbrega
            Teixeira de_Carvalho_Lins Guedes Assunção Moreira_Sales Sant'Anna Vasconcelos Zanetti_Prado"""),
        lines("""Instituto Mantiqueira de Fisioterapia
            Faculdade Vale Verde Ltda."""),
        lines("""Estimulação intramuscular nível 1
            Estimulação intramuscular nível 2
            Agulhas secas na dor crônica, parte 1"""),
        lines("""Rua das Acácias, 512, 30140-070 Belo Horizonte - MG
            Av. Atlântica, 77, 88010-400 Florianópolis - SC"""),
        words("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{dd}/{mm}/{y}", "{d} de {month} de {y}"),
        PORTUGUESE,
    ),
    Locale(
        "nl-BE", 3,
        words("""Lotte Wout Hilde Jan-Baptist Griet Stijn Ann-Sofie Bram Katleen Jürgen-Jan Liselot Pieter Veerle
            Wannes"""),
        words("""Vandeputte Claeys De_Smedt Van_Hoorebeke Peeters-Maes Vermeiren D'Hondt Goossens Verstraete Lauwers
            Van_den_Abeele Ceulemans Huyghe Moerman"""),
        lines("""Scheldeland Opleidingscentrum vzw
            Academie Leieboorden BV"""),
        lines("""Intramusculaire stimulatie niveau 1
            Intramusculaire stimulatie niveau 2
            Naaldtechnieken voor nek en kaak"""),
        lines("Kouter 27, 9000 Gent"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"),
        FLEMISH,
    ),
    Locale(
        "nb", 5,
        words("""Ingrid Øyvind Sigrid Håkon Anne-Grete Bjørnar Solveig Terje Ragnhild Pål Åshild Trygve Unni Jørn
            Kari-Anne Eirik"""),
        words("""Bjørnstad Haugen Ødegård Grønli Strømnes Aasen Fjeldstad Kvåle Nygård-Lie Sæther Tveit Løkken
            Rødland Myhre Vågen Brekke"""),
        lines("""Fjordheim Kurssenter AS
            Nordkapp Skole for Manuellterapi"""),
        lines("""Intramuskulær stimulering trinn 1
            Intramuskulær stimulering trinn 2
            Nålebehandling av nakke og kjeve"""),
        lines("Strandgata 12, 5004 Bergen"),
        words("januar februar mars april mai juni juli august september oktober november desember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"),
        NORWEGIAN,
    ),
    Locale(
        "sk", 4,
        words("""Ľubica Štefan Zuzana Ondrej Alžbeta Ľuboš Katarína Vladimír Žofia Tomáš Dáša Jaroslav Ľudmila
            Marián"""),
        words("""Hudáková Kučera Ďurčanská Šimko Vaľko Mráziková Lišaník Horňáková Ťažký Bartoš Krajčíová Ondrejčák
            Hlaváčik Rybár"""),
        lines("""Tatranská akadémia fyzioterapie s.r.o.
            Vzdelávacie centrum Váh"""),
        lines("""Intramuskulárna stimulácia, stupeň 1
            Intramuskulárna stimulácia, stupeň 2
            Suchá ihla: krčná chrbtica"""),
        lines("Hlavná 8, 040 01 Košice"),
        words("januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {m}. {y}"),
        SLOVAK,
    ),
    Locale(
        "et", 3,
        words("Kärt Õnne Tõnu Mihkel Ülle Jüri Anneli Märt Piret Raivo Külli Anu-Liis Priit Sirje"),
        words("""Mägi Õunapuu Tõnisson Pärn Kuusk Käsper Sõerd Jõgi-Lepp Rebane Üksvärav Põldmaa Vaher Lõhmus
            Saarepuu"""),
        lines("""Emajõe Koolituskeskus OÜ
            Läänemere Füsioteraapia Kool"""),
        lines("""Lihasesisene stimulatsioon, tase 1
            Lihasesisene stimulatsioon, tase 2
            Kuivnõelravi selja piirkonnas"""),
        lines("Jõe 6, 51008 Tartu"),
        words("jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"),
        ESTONIAN,
    ),
    Locale(
        "ca", 3,
        words("Núria Jordi Mercè Oriol Montserrat-Anna Pau Laia Xavier Roser Arnau Meritxell Àlex Neus Gerard"),
        words("""Puig_Ferrer Casals Vilà_Roca Soler_Gibert Ollé Camprubí_Serra Bonastre Güell_Pons Torrents_Mas
            Fàbregas Rius_Coll Balaguer Sants_Vives Llobet"""),
        lines("""Escola Empordà de Fisioteràpia
            Centre d'Estudis Montnegre SL"""),
        lines("""Estimulació intramuscular, nivell 1
            Estimulació intramuscular, nivell 2
            Agulla seca en dolor lumbar"""),
        lines("Carrer de la Font 19, 17004 Girona"),
        words("""de_gener de_febrer de_març d'abril de_maig de_juny de_juliol d'agost de_setembre d'octubre
            de_novembre de_desembre"""),
        ("{d} {month} de {y}", "{dd}/{mm}/{y}", "{d} {month} de {y}"),
        CATALAN,
    ),
)  # fmt: skip
