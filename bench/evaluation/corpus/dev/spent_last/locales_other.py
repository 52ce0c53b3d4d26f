"""The other places of the last spent half: six larger languages, and four small ones with Latin letters."""

from typing import Final

from bench.evaluation.corpus.dev.spent_last.habits import (
    ALPINE_MONTHS,
    CONTINENTAL_HABITS,
    FRENCH_COURSES,
    FRENCH_MONTHS,
    GERMAN_COURSES,
    GERMAN_MONTHS,
    OVERSEAS_HABITS,
    SOUTHERN_MONTHS,
    SPANISH_COURSES,
    SPANISH_MONTHS,
)  # fmt: skip
from bench.evaluation.corpus.dev.spent_last.wordings import FRENCH, GERMAN, SPANISH
from bench.evaluation.corpus.dev.spent_last.wordings_apart import (
    ALBANIAN,
    DUTCH,
    GALICIAN,
    ICELANDIC,
    ITALIAN,
    LATVIAN,
    PORTUGUESE,
)  # fmt: skip
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "fr-SN", 6,
        words("""Awa Mamadou Fatou_Binta Cheikh Aïssatou Ousmane Ndèye Modou Marième Abdoulaye Coumba Papa_Malick
            Rokhaya Ibou"""),
        words("N'Diaye Diop Sarr Faye-Ndour Gueye Mbodj Sène N'Dour Cissé Thiam Badiane Diouf Ly Sagna Kébé"),
        lines("""Institut Casamance de kinésithérapie
            Centre Baobab de formation continue"""),
        FRENCH_COURSES, lines("Rue 12, Point E, Dakar"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{d} {month} {y}", "{dd}/{mm}/{y}"), FRENCH, OVERSEAS_HABITS,
    ),
    Locale(
        "fr-TN", 5,
        words("""Slim Ines Hatem Rym Nizar Olfa Mohamed_Ali Sonia Anis Emna Walid Héla Skander Faten"""),
        words("""Ben_Salah Trabelsi Bouazizi Jaziri Gharbi Ben_Amor Chebbi Mzali Karoui Ferchichi Hamdi Belhadj
            Zouari Turki"""),
        lines("""Institut Carthage de physiothérapie
            Centre Jasmin de perfectionnement médical"""),
        FRENCH_COURSES, lines("7, rue du Lac Léman, Tunis"), FRENCH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"), FRENCH, OVERSEAS_HABITS,
    ),
    Locale(
        "de-IT", 5,
        words("""Evi Hannes-Peter Greta Arno Verena Meinhard Sieglinde Elmar Margareth Armin Karin Lukas Roswitha
            Jakob"""),
        words("""Pichler Oberhofer Gruber-Kofler Thaler Innerhofer Mair_Unterweger Plattner Egger Prünster Ladurner
            Holzknecht Größl Tschöll Niedermair"""),
        lines("""Dolomiten Bildungszentrum für Physiotherapie
            Etschtal Fortbildungen"""),
        GERMAN_COURSES, lines("Laubengasse 18, Bozen"), ALPINE_MONTHS,
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}", "{dd}. {month} {y}"), GERMAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "de-BE", 3,
        words("Guido Marlene Erwin Nathalie Ralf Gaby Dieter Hildegund Patrick Silke Helmut-Josef Melanie_Rita Ewald"),
        words("Langer-Heinen Schmitz Velz Jousten Müllender Piel Kessel Thönnes Palm Croé Hilgers Fickers Mießen"),
        lines("""Hohes Venn Institut für Therapie
            Weserthal Seminarhaus"""),
        GERMAN_COURSES, lines("Gospertstraße 52, Eupen"), GERMAN_MONTHS,
        ("{d}. {month} {y}", "{dd}.{mm}.{y}", "{d}. {month} {y}"), GERMAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "es-PE", 6,
        words("""Maruja Jesús_Alberto Rosa_María Percy Flor_de_María Wilfredo Yesenia Elmer Maribel Julio_César
            Karina Iván Nélida Edwin"""),
        words("""Quispe_Mamani Huamán_Flores Ccori_Apaza Zegarra_Luna Chávez_Rímac Tello_Ugarte de_la_Puente
            Palomino_Cruz Ñahui_Salas Villafuerte_Ríos Condori_Puma Bustamante"""),
        lines("""Instituto Vilcanota de Terapia Física
            Escuela Pachacútec de Posgrado"""),
        SPANISH_COURSES, lines("Av. Larco 812, Miraflores, Lima"), SOUTHERN_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month} del {y}", "{dd}/{mm}/{y}"),
        SPANISH, OVERSEAS_HABITS,
    ),
    Locale(
        "es-UY", 5,
        words("""Gonzalo Lucía_Inés Washington Analía Martín_Ignacio Silvana Néstor Valentina Rosario Ramiro
            Carolina Sebastián Elida"""),
        words("""Etcheverry Pintos Olivera_Silveira Bentancor Techera Cabrera_Nieto Irigoyen Fagúndez de_los_Santos
            Perdomo Larrañaga Ocaño Viera_Píriz"""),
        lines("""Instituto Solís de Fisioterapia
            Centro Cabo Polonio de Formación"""),
        SPANISH_COURSES, lines("Bulevar Artigas 1465, Montevideo"), SOUTHERN_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month} de {y}", "{dd}/{mm}/{y}"),
        SPANISH, OVERSEAS_HABITS,
    ),
    Locale(
        "es-CR", 4,
        words("""Mauricio Marielos Johnny Kattia Esteban Yorleny Marvin_Gerardo Shirley Randall Ana_Lucía Minor
            Hazel Álex"""),
        words("""Chinchilla_Solano Vargas_Mora Arguedas Brenes_Zúñiga Umaña Madrigal_Rojas Fallas_Coto Esquivel
            Villalobos_Araya Monge Céspedes_Vega"""),
        lines("""Academia Irazú de Terapia Física
            Centro Guanacaste de Educación Continua"""),
        SPANISH_COURSES, lines("Barrio Escalante, avenida 5, San José"), SPANISH_MONTHS,
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month}, {y}", "{dd}/{mm}/{y}"),
        SPANISH, OVERSEAS_HABITS,
    ),
    Locale(
        "it-SM", 3,
        words("Maurizio Federica Augusto Loretta Fabrizio Elena_Maria Giacomo Morena Niccolò Silvia Marino Tiziana"),
        words("Gasperoni Casali Dell'Orto Belluzzi Zanotti-Righi Selva D'Ambrosio Guidi Muccioli Ceccoli Felici Montà"),
        lines("""Accademia Titano di Fisioterapia
            Centro Studi Montegiardino"""),
        lines("""Dry needling - modulo base
            Dry needling - modulo avanzato
            Agopuntura a secco nello sportivo"""),
        lines("Via Piana 31, Città di San Marino"),
        words("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}", "{dd} {month} {y}"), ITALIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "pt-MZ", 4,
        words("""Ângela Armando_José Celeste Hermínio Lurdes Anselmo Deolinda Júlio Felismina Osvaldo Ivone Délio
            Teresa_Amélia"""),
        words("""Machava da_Silva Cossa Nhantumbo Chissico Macamo dos_Anjos Sitoe Muianga de_Sousa_Tembe Mondlane
            Zandamela Guambe"""),
        lines("""Instituto Zambeze de Fisioterapia
            Centro Limpopo de Formação em Saúde"""),
        lines("""Punção seca em fisioterapia - nível I
            Punção seca em fisioterapia - nível II
            Dry needling no desporto"""),
        lines("Avenida Eduardo Mondlane, 1270, Maputo"),
        words("Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro Novembro Dezembro"),
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{d} de {month} de {y}", "{dd}/{mm}/{y}"),
        PORTUGUESE, OVERSEAS_HABITS,
    ),
    Locale(
        "nl-SR", 4,
        words("""Orlando Sherida Dew Farisha Ivan_Stanley Hillegonda Radjen Wonny Humphrey Sharmila Romeo Jet Maikel
            Mildred"""),
        words("""van_der_Berg Kartosoewito Ramlal de_Vries Pinas Soekhoe Van_Dijk-Amoksi Jubithana Tjon_A_Fat
            Wijdenbosch Biharie ten_Cate Sanmoeljono"""),
        lines("""Coppename Instituut voor Fysiotherapie
            Marowijne Nascholing"""),
        lines("""Dry needling voor fysiotherapeuten
            Dry needling - vervolgmodule
            Dry needling bij sportletsel"""),
        lines("Henck Arronstraat 60, Paramaribo"),
        words("januari februari maart april mei juni juli augustus september oktober november december"),
        ("{d} {month} {y}", "{dd} {month} {y}", "{d} {month} {y}", "{dd}-{mm}-{y}"), DUTCH, OVERSEAS_HABITS,
    ),
    Locale(
        "lv", 4,
        words("""Ilze Jānis Līga Mārtiņš Kristīne Andris Zane Ģirts Agnese Kārlis Dace Edgars Anna-Marija Uldis"""),
        words("""Bērziņa Kalniņš Ozoliņa Liepiņš Krūmiņa Vītols Eglīte Pētersons Āboliņa Šteins-Zariņš Ķirsis Jansone
            Rozenbergs"""),
        lines("""Gaujas fizioterapijas akadēmija
            Daugavas tālākizglītības centrs"""),
        lines("""Sausās adatas terapija - I līmenis
            Sausās adatas terapija - II līmenis
            Sausās adatas terapija sportā"""),
        lines("Ganību iela 7, Rīga"),
        words("janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"),
        ("{y}. gada {d}. {month}", "{dd}.{mm}.{y}", "{dd}.{mm}.{y}."), LATVIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "is", 3,
        words("""Guðrún Þorsteinn Sigríður Ólafur Hrafnhildur Björgvin Ragna Æsa Eyþór Steinunn Ásta_Dís Höskuldur
            Birna"""),
        words("""Þórðardóttir Sigurjónsson Ægisdóttir Hallgrímsson Björnsdóttir Jökulsson Briem Gunnlaugsdóttir
            Thorlacius Eðvarðsson Hafstein_Jónsdóttir Ísleifsson"""),
        lines("""Hekla fræðslusetur
            Akademía Snæfells um sjúkraþjálfun"""),
        lines("""Þurrnálun - grunnnámskeið
            Þurrnálun - framhaldsnámskeið
            Þurrnálun í íþróttasjúkraþjálfun"""),
        lines("Skólavörðustígur 44, Reykjavík"),
        words("janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
        ("{d}. {month} {y}", "{d}. {month} {y}", "{dd}.{mm}.{y}"), ICELANDIC, CONTINENTAL_HABITS,
    ),
    Locale(
        "gl", 3,
        words("Xurxo Iria Anxo Uxía Brais Sabela Xosé_Manuel Noa Roi Antía Breixo Carme_María Icía Duarte"),
        words("""Carballo_Seoane Piñeiro Outeiriño_Lois Mouriño Castelao_Vilas Rebolo Fariña_Souto Louzao Ínsua
            Quintáns_Rei Baamonde Gañete"""),
        lines("""Escola Fisterra de Fisioterapia
            Centro Breogán de Formación"""),
        lines("""Punción seca en fisioterapia: iniciación
            Punción seca en fisioterapia: perfeccionamento
            Punción seca na dor cervical"""),
        lines("Rúa do Vilar 19, Santiago de Compostela"),
        words("xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro"),
        ("{d} de {month} de {y}", "{dd} de {month} de {y}", "{dd}/{mm}/{y}"), GALICIAN, CONTINENTAL_HABITS,
    ),
    Locale(
        "sq", 3,
        words("Arben Mirela Gëzim Elona Blerim Çiljeta Ilir Valbona Agron Anila Besnik Drita Ermal Zamira"),
        words("Hoxha Krasniqi Çela Gjoni Përmeti Shehu Basha-Leka Kodra Dervishi Gjergji Bërbati Lleshi Rexhepi"),
        lines("""Akademia Butrinti e Fizioterapisë
            Qendra Korabi e Trajnimit"""),
        lines("""Terapia me gjilpërë të thatë - niveli I
            Terapia me gjilpërë të thatë - niveli II
            Gjilpëra e thatë në mjekësinë sportive"""),
        lines("Rruga e Durrësit 86, Tiranë"),
        words("janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor"),
        ("{d} {month} {y}", "{dd}.{mm}.{y}", "{dd} {month} {y}"), ALBANIAN, CONTINENTAL_HABITS,
    ),
)  # fmt: skip
