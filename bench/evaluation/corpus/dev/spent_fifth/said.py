"""What the families of the fifth spent half need in each language: pages of another kind, weekdays, terms, numerals."""

from collections.abc import Mapping
from typing import Final

from bench.evaluation.corpus.locales import words

# (heading, what was done, label of the day, sentence): the practical part was not taken, the examination was not
# passed, the paper is no certificate at all.
Page = tuple[str, str, str, str]
THEORY_ONLY: Final[Mapping[str, Page]] = {
    "en": (
        "Statement of Attendance – Theory",
        "has taken the online theory only, without the practical part, of the course",
        "Theory module taken on",
        (
            "{name} has taken only the online theory of {course} ({hours}) with {body}, on {date}. The practical "
            "part is still outstanding and the course is not completed."
        ),
    ),
    "fr": (
        "Attestation – partie théorique",
        "n'a suivi que la partie théorique en ligne, sans la pratique, de la formation",
        "Partie théorique suivie le",
        (
            "{name} n'a suivi, le {date}, que la partie théorique de la formation {course} ({hours}) de {body}. "
            "La partie pratique n'a pas été effectuée et la formation n'est pas achevée."
        ),
    ),
    "de": (
        "Bescheinigung über den Theorieteil",
        "nur den Theorieteil, nicht aber den Praxisteil des folgenden Kurses besucht hat",
        "Theorieteil am",
        (
            "{name} hat bei {body} am {date} nur den Theorieteil des Kurses {course} ({hours}) besucht. Der "
            "Praxisteil fehlt noch, der Kurs ist nicht abgeschlossen."
        ),
    ),
    "es": (
        "Constancia de la parte teórica",
        "por haber cursado únicamente la parte teórica, sin las prácticas, del curso",
        "Parte teórica cursada el",
        (
            "{name} cursó el {date} únicamente la parte teórica del curso {course} ({hours}) de {body}. Las "
            "prácticas están pendientes y el curso no se ha completado."
        ),
    ),
    "it": (
        "Dichiarazione – sola parte teorica",
        "ha seguito la sola parte teorica, senza la pratica, del corso",
        "Parte teorica seguita il",
        (
            "{name} ha seguito il {date} la sola parte teorica del corso {course} ({hours}) di {body}. La parte "
            "pratica non è stata svolta e il corso non è completato."
        ),
    ),
    "pt": (
        "Declaração – parte teórica",
        "frequentou apenas a parte teórica, sem a prática, do curso",
        "Parte teórica frequentada a",
        (
            "{name} frequentou, a {date}, apenas a parte teórica do curso {course} ({hours}) de {body}. Falta a "
            "parte prática e o curso não está concluído."
        ),
    ),
    "nl": (
        "Verklaring theoriegedeelte",
        "alleen het theoriegedeelte, zonder de praktijk, heeft gevolgd van de cursus",
        "Theorie gevolgd op",
        (
            "{name} heeft op {date} alleen het theoriegedeelte van de cursus {course} ({hours}) bij {body} "
            "gevolgd. Het praktijkgedeelte ontbreekt nog; de cursus is niet afgerond."
        ),
    ),
    "sv": (
        "Intyg över teoridelen",
        "har genomgått endast teoridelen, inte den praktiska delen, av kursen",
        "Teoridelen genomgången",
        (
            "{name} har den {date} genomgått endast teoridelen av kursen {course} ({hours}) vid {body}. Den "
            "praktiska delen återstår och kursen är inte slutförd."
        ),
    ),
    "af": (
        "Bewys van teoriegedeelte",
        "slegs die teorie, sonder die praktiese gedeelte, bygewoon het van die kursus",
        "Teorie bygewoon op",
        (
            "{name} het op {date} slegs die teorie van die kursus {course} ({hours}) by {body} bygewoon. Die "
            "praktiese gedeelte is uitstaande en die kursus is nie voltooi nie."
        ),
    ),
    "cy": (
        "Datganiad – rhan theori",
        "wedi dilyn y rhan theori yn unig, heb y rhan ymarferol, o’r cwrs:",
        "Rhan theori ar",
        (
            "Dilynodd {name} ran theori’r cwrs {course} ({hours}) gyda {body} yn unig, ar {date}. Ni wnaed y rhan "
            "ymarferol ac nid yw’r cwrs wedi ei gwblhau."
        ),
    ),
}
NOT_PASSED: Final[Mapping[str, Page]] = {
    "en": (
        "Notification of Result",
        "sat the final assessment and did not pass it; no certificate is awarded for the course",
        "Date of assessment",
        (
            "{name} attended {course} ({hours}) with {body} but did not pass the final assessment of {date}. The "
            "award is withheld until a resit has been passed."
        ),
    ),
    "fr": (
        "Relevé de résultat",
        "n'a pas réussi l'examen final et n'obtient donc pas le certificat de la formation",
        "Date de l'examen",
        (
            "{name} a assisté à la formation {course} ({hours}) de {body} mais n'a pas réussi l'examen final du "
            "{date}. Le certificat ne peut être délivré."
        ),
    ),
    "de": (
        "Mitteilung des Prüfungsergebnisses",
        "die Abschlussprüfung nicht bestanden hat und daher kein Zertifikat erhält für den Kurs",
        "Prüfung am",
        (
            "{name} hat die Abschlussprüfung des Kurses {course} ({hours}) bei {body} am {date} nicht bestanden. "
            "Ein Zertifikat wird nicht erteilt."
        ),
    ),
    "es": (
        "Notificación de resultado",
        "no aprobó el examen final y por ello no obtiene el certificado del curso",
        "Fecha del examen",
        (
            "{name} asistió al curso {course} ({hours}) de {body}, pero no aprobó el examen final del {date}. No "
            "procede la emisión del certificado."
        ),
    ),
    "it": (
        "Comunicazione dell'esito",
        "non ha superato la prova finale e pertanto non consegue l'attestato del corso",
        "Data della prova",
        (
            "{name} ha frequentato il corso {course} ({hours}) di {body} ma non ha superato la prova finale del "
            "{date}. L'attestato non viene rilasciato."
        ),
    ),
    "pt": (
        "Comunicação de resultado",
        "não obteve aprovação no exame final, pelo que não lhe é conferido o certificado do curso",
        "Data do exame",
        (
            "{name} frequentou o curso {course} ({hours}) de {body} mas não obteve aprovação no exame final de "
            "{date}. O certificado não é emitido."
        ),
    ),
    "nl": (
        "Mededeling examenuitslag",
        "niet is geslaagd voor het eindexamen en dus geen certificaat ontvangt voor de cursus",
        "Datum examen",
        (
            "{name} heeft de cursus {course} ({hours}) bij {body} bijgewoond, maar is op {date} niet geslaagd "
            "voor het eindexamen. Het certificaat wordt niet uitgereikt."
        ),
    ),
    "sv": (
        "Meddelande om resultat",
        "har inte blivit godkänd i slutprovet och får därför inte intyg över kursen",
        "Datum för provet",
        (
            "{name} har deltagit i kursen {course} ({hours}) vid {body} men blev inte godkänd i slutprovet den "
            "{date}. Kursintyg utfärdas inte."
        ),
    ),
    "af": (
        "Kennisgewing van uitslag",
        "nie die finale eksamen geslaag het nie en dus geen sertifikaat ontvang vir die kursus",
        "Datum van eksamen",
        (
            "{name} het die kursus {course} ({hours}) by {body} bygewoon, maar nie die finale eksamen van {date} "
            "geslaag nie. Geen sertifikaat word toegeken nie."
        ),
    ),
    "cy": (
        "Hysbysiad o ganlyniad",
        "heb basio’r arholiad terfynol, felly ni ddyfernir tystysgrif ar gyfer y cwrs:",
        "Dyddiad yr arholiad",
        (
            "Mynychodd {name} gwrs {course} ({hours}) gyda {body} ond ni phasiodd yr arholiad terfynol ar {date}. "
            "Ni ddyfernir tystysgrif."
        ),
    ),
}
RECEIPT: Final[Mapping[str, Page]] = {
    "en": (
        "Receipt and Booking Confirmation",
        "has paid the fee and holds a place (this receipt is not a certificate of attendance) on",
        "Date of course",
        (
            "We have received the fee of {name} for {course} ({hours}) with {body} on {date}. This receipt "
            "confirms the booking only and is not evidence that the course was attended."
        ),
    ),
    "fr": (
        "Reçu et confirmation d'inscription",
        "s'est acquitté(e) des frais et est inscrit(e) (ce reçu n'est pas une attestation de suivi) à la formation",
        "Date de la formation",
        (
            "Nous avons reçu le règlement de {name} pour la formation {course} ({hours}) de {body} du {date}. Ce "
            "reçu confirme l'inscription et ne vaut pas attestation de suivi."
        ),
    ),
    "de": (
        "Quittung und Anmeldebestätigung",
        "die Gebühr bezahlt hat und angemeldet ist (kein Teilnahmenachweis) zum Kurs",
        "Kurstermin",
        (
            "Wir haben die Kursgebühr von {name} für den Kurs {course} ({hours}) bei {body} am {date} erhalten. "
            "Diese Quittung bestätigt die Anmeldung und ist kein Nachweis der Teilnahme."
        ),
    ),
    "es": (
        "Recibo y confirmación de inscripción",
        "ha pagado la matrícula y tiene plaza reservada (este recibo no acredita la asistencia) en el curso",
        "Fecha del curso",
        (
            "Hemos recibido el pago de {name} para el curso {course} ({hours}) de {body} del {date}. Este recibo "
            "confirma la inscripción y no acredita la asistencia."
        ),
    ),
    "it": (
        "Ricevuta e conferma d'iscrizione",
        "ha versato la quota ed è iscritto/a (la presente ricevuta non è un attestato) al corso",
        "Data del corso",
        (
            "Abbiamo ricevuto la quota di {name} per il corso {course} ({hours}) di {body} del {date}. La "
            "ricevuta conferma l'iscrizione e non attesta la frequenza."
        ),
    ),
    "pt": (
        "Recibo e confirmação de inscrição",
        "pagou a propina e está inscrito/a (este recibo não comprova a frequência) no curso",
        "Data do curso",
        (
            "Recebemos o pagamento de {name} para o curso {course} ({hours}) de {body} de {date}. Este recibo "
            "confirma a inscrição e não comprova a frequência."
        ),
    ),
    "nl": (
        "Kwitantie en bevestiging van inschrijving",
        "het cursusgeld heeft betaald en is ingeschreven (dit is geen bewijs van deelname) voor de cursus",
        "Cursusdatum",
        (
            "Wij ontvingen het cursusgeld van {name} voor de cursus {course} ({hours}) bij {body} op {date}. Deze "
            "kwitantie bevestigt de inschrijving en is geen bewijs van deelname."
        ),
    ),
    "sv": (
        "Kvitto och anmälningsbekräftelse",
        "har betalat avgiften och är anmäld (detta kvitto är inte ett kursintyg) till kursen",
        "Kursdatum",
        (
            "Vi har mottagit kursavgiften av {name} för kursen {course} ({hours}) vid {body} den {date}. Kvittot "
            "bekräftar anmälan och är inte ett intyg över deltagande."
        ),
    ),
    "af": (
        "Kwitansie en bevestiging van inskrywing",
        "die fooi betaal het en ingeskryf is (hierdie kwitansie is nie ’n sertifikaat nie) vir die kursus",
        "Kursusdatum",
        (
            "Ons het die fooi van {name} vir die kursus {course} ({hours}) by {body} op {date} ontvang. Hierdie "
            "kwitansie bevestig die inskrywing en is nie bewys van bywoning nie."
        ),
    ),
    "cy": (
        "Derbynneb a chadarnhad o le",
        "wedi talu’r ffi ac wedi cadw lle (nid tystysgrif mo’r dderbynneb hon) ar y cwrs:",
        "Dyddiad y cwrs",
        (
            "Derbyniwyd ffi {name} ar gyfer cwrs {course} ({hours}) gyda {body} ar {date}. Mae’r dderbynneb yn "
            "cadarnhau’r archeb yn unig ac nid yw’n brawf o bresenoldeb."
        ),
    ),
}
WEEKDAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "en": words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "fr": words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    "de": words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    "es": words("lunes martes miércoles jueves viernes sábado domingo"),
    "it": words("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    "nl": words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    "af": words("Maandag Dinsdag Woensdag Donderdag Vrydag Saterdag Sondag"),
}
TERMS: Final[Mapping[str, tuple[str, str]]] = {
    "en": ("Semester 1", "Semester 2"), "fr": ("1er semestre", "2e semestre"), "de": ("1. Halbjahr", "2. Halbjahr"),
    "es": ("primer semestre", "segundo semestre"), "it": ("primo semestre", "secondo semestre"),
    "pt": ("1.º semestre", "2.º semestre"), "nl": ("eerste semester", "tweede semester"),
    "af": ("eerste semester", "tweede semester"),
}  # fmt: skip
HOURS_IN_WORDS: Final[Mapping[str, Mapping[int, str]]] = {
    "en": {12: "twelve", 14: "fourteen", 16: "sixteen", 20: "twenty", 24: "twenty-four", 27: "twenty-seven",
           30: "thirty", 36: "thirty-six", 40: "forty", 45: "forty-five", 48: "forty-eight", 54: "fifty-four",
           60: "sixty", 72: "seventy-two", 80: "eighty", 96: "ninety-six"},
    "es": {12: "doce", 14: "catorce", 16: "dieciséis", 20: "veinte", 24: "veinticuatro", 27: "veintisiete",
           30: "treinta", 36: "treinta y seis", 40: "cuarenta", 45: "cuarenta y cinco", 48: "cuarenta y ocho",
           54: "cincuenta y cuatro", 60: "sesenta", 72: "setenta y dos", 80: "ochenta", 96: "noventa y seis"},
    "pt": {12: "doze", 14: "catorze", 16: "dezasseis", 20: "vinte", 24: "vinte e quatro", 27: "vinte e sete",
           30: "trinta", 36: "trinta e seis", 40: "quarenta", 45: "quarenta e cinco", 48: "quarenta e oito",
           54: "cinquenta e quatro", 60: "sessenta", 72: "setenta e duas", 80: "oitenta", 96: "noventa e seis"},
}  # fmt: skip
WHERE_FROM: Final[Mapping[str, str]] = {
    "fr": "de {}", "de": "aus {}", "es": "de {}", "it": "di {}", "pt": "de {}", "en": "of {}", "nl": "uit {}",
}  # fmt: skip
BORN: Final[Mapping[str, str]] = {
    "fr": "né(e) le {}", "de": "geb. am {}", "it": "nato/a il {}", "pt": "nascido/a a {}", "sv": "född {}",
    "nl": "geb. {}",
}  # fmt: skip
THAT: Final[Mapping[str, str]] = {
    "en": "This is to confirm that", "fr": "Nous informons que", "de": "Wir teilen mit, dass",
    "es": "Por la presente se informa que", "it": "Si comunica che", "pt": "Informa-se que", "nl": "Wij delen mee dat",
    "sv": "Härmed meddelas att", "af": "Hiermee word meegedeel dat", "cy": "Hysbysir drwy hyn fod",
}  # fmt: skip
