"""How certificates speak in the larger languages of the fifth spent half; ``|`` parts ways of saying a thing."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.locales import Wording

ENGLISH: Final = Wording(
    heading="Certificate of Achievement|Certificate of Completion|Certificate of Attendance|CPD Certificate"
    "|Postgraduate Course Certificate|Certificate of Competency",
    certify="This is to certify that|It is certified that|We certify that",
    completed="has completed all parts of the course|has attended and passed the course"
    "|has met all requirements of the course",
    name="Name of participant|Delegate|Attendee|Learner|Name of delegate|Awarded to",
    course="Course|Workshop|Module|Course name|Activity title|Course completed",
    date="Completed|Date completed|Completion date|Date|Date of award|Date of course",
    hours="CPD hours|Hours|Contact hours|Total contact hours|Training hours|Duration (hours)",
    number="Certificate no.|Certificate ref.|Certificate #|Reg. No.|Certificate ID|Verification code",
    expires="Expires|Expiry date|Valid to|Renewal due|Valid through",
    started="Start date|Commencement date|From|Course began",
    director="Principal|Course Tutor|Head of Training|Course Leader|Lead Tutor",
    hours_of="{h} hours|{h} contact hours|{h} CPD hours|{h} hours of instruction",
    sentence="This is to certify that {name} attended and completed {course}, a course of {hours} delivered by {body}, "
    "which ended on {date}."
    "|{body} certifies that {name} has completed the course {course} of {hours} and met the required standard on "
    "{date}."
    "|{name} completed {course} ({hours}) with {body} on {date} and passed the assessment.",
    hours_value="{h}|{h} hours|{h} hrs|{h} hours|{h}h",
    second="Secretary|Education Officer|Examiner|President|Programme Coordinator",
    points="CPD points|CEUs|CE credits|Points",
    approval="Council approval no.|CPD approval no.|Activity no.|Accreditor ref.",
    printed="Printed|Print date|Document generated",
    module="Session|Topic|Module",
    total="Total|Total hours",
    dear="Dear {name},",
    closing="Yours sincerely,|With best wishes,",
    reference="Ref.|Our reference:",
    awarded="Date of issue|Issued|Issue date|Certificate issued on",
    last_day="Date completed|Completed|Completion date|Course end date",
    dates="Course dates|Dates|Attended|Held on",
    until=" – | to ",
    topics=("Theory and indications", "Needle safety", "Trunk and pelvis", "Shoulder and hip", "Practical exam"),
)

FRENCH: Final = Wording(
    heading="Attestation de fin de formation|Certificat de participation|Attestation de suivi de formation|Certificat",
    certify="Nous attestons que|Il est attesté que",
    completed="a suivi et validé la formation|a achevé la formation dans son intégralité|a réussi la formation",
    name="Nom|Stagiaire|Nom du stagiaire|Nom et prénoms",
    course="Formation suivie|Titre de la formation|Stage|Action de formation",
    date="Date d'achèvement|Achevée le|Date de fin|Date",
    hours="Durée (heures)|Nombre d'heures|Total d'heures|Heures",
    number="N° d'attestation|Certificat N°|Numéro du certificat|Réf. du certificat",
    expires="Valable jusqu'au|Expire le|Fin de validité",
    started="Date de début|Du",
    director="La directrice|Responsable pédagogique|L'enseignant|Formatrice",
    hours_of="{h} heures|{h} heures de cours",
    sentence="Nous attestons que {name} a suivi et validé la formation {course} de {hours}, dispensée par {body}, qui "
    "s'est achevée le {date}."
    "|{body} atteste que {name} a achevé la formation {course}, soit {hours}, le {date}.",
    hours_value="{h} heures|{h} h|{h}|{h} heures",
    second="Le secrétaire général|La présidente|L'examinateur",
    points="Points DPC|Crédits|Unités de formation",
    approval="N° de déclaration d'activité|Agrément N°|Autorisation N°",
    born="Né(e) le|Date de naissance",
    printed="Édité le|Imprimé le",
    module="Séquence|Thème",
    total="Total",
    dear="Madame, Monsieur,",
    closing="Cordialement,|Avec nos salutations distinguées,",
    reference="Réf. :|N/Réf. :",
    awarded="Fait le|Établi le|Date d'émission",
    last_day="Date de fin|Achevée le|Fin du stage",
    dates="Dates du stage|Dates|Période de formation",
    until=" au | – ",
    topics=("Théorie et indications", "Sécurité", "Tronc et bassin", "Épaule et hanche", "Examen pratique"),
)

GERMAN: Final = Wording(
    heading="Teilnahmebescheinigung|Fortbildungsnachweis|Zertifikat|Urkunde|Kurszertifikat",
    certify="Wir bescheinigen, dass|Es wird bescheinigt, dass|Hiermit wird bestätigt, dass",
    completed="erfolgreich am folgenden Kurs teilgenommen hat|den folgenden Kurs mit Erfolg abgeschlossen hat",
    name="Name|Teilnehmer/Teilnehmerin|Vorname und Name|Kursteilnehmer",
    course="Kurs|Kursbezeichnung|Seminar|Veranstaltung|Fortbildungsthema",
    date="Abgeschlossen am|Kursabschluss|Datum|Datum des Abschlusses",
    hours="Stunden|Umfang|Kursumfang (Stunden)|Gesamtstunden|Stundenzahl",
    number="Zertifikat-Nr.|Urkunden-Nr.|Bescheinigung Nr.|Teilnahme-Nr.",
    expires="Gültig bis|Gültig bis zum|Gültigkeit endet am",
    started="Beginn|Kursbeginn|Beginn am",
    director="Kursleitung|Dozent|Dozentin|Institutsleitung",
    hours_of="{h} Stunden|{h} Zeitstunden",
    sentence="Wir bescheinigen, dass {name} den Kurs {course} ({hours}) bei {body} vollständig besucht und am {date} "
    "mit Erfolg abgeschlossen hat."
    "|{body} bescheinigt {name} den erfolgreichen Abschluss des Kurses {course} mit {hours} am {date}.",
    hours_value="{h} Stunden|{h} Std.|{h}|{h} Stunden",
    second="Geschäftsführung|Prüferin|Schulleitung",
    points="Fortbildungspunkte|FP|Punkte",
    approval="Anerkennungs-Nr.|Veranstaltungsnummer|Träger-Nr.",
    born="geboren am|Geb.-Datum",
    printed="Druckdatum|Gedruckt am",
    module="Einheit|Thema",
    total="Gesamt",
    dear="Sehr geehrte Damen und Herren,",
    closing="Mit freundlichen Grüßen|Freundliche Grüße",
    reference="Az.:|Unser Zeichen:",
    awarded="Ausgestellt am|Ausstellungsdatum|Ausgefertigt am",
    last_day="Kursende|Letzter Kurstag|Abgeschlossen am",
    dates="Kurszeitraum|Termin|Kurstage",
    until=" – | bis ",
    topics=("Theorie und Indikation", "Sicherheit", "Rumpf und Becken", "Schulter und Hüfte", "Praktische Prüfung"),
)

SPANISH: Final = Wording(
    heading="Certificado de participación|Certificado de aprobación|Diploma|Reconocimiento|Certificado de asistencia",
    certify="Certifica que|Por la presente se certifica que|Se deja constancia de que",
    completed="completó y aprobó el curso|asistió al curso y lo aprobó:|aprobó el taller",
    name="Nombre completo|Participante|Apellidos y nombres|Otorgado a",
    course="Curso|Taller|Nombre del taller|Curso aprobado",
    date="Concluido el|Fecha de conclusión|Fecha|Fecha de cierre",
    hours="Horas|Duración (horas)|Número de horas|Horas de formación|Total de horas",
    number="Certificado No.|No. de certificado|Folio|Código de verificación|Registro No.",
    expires="Vence|Válido hasta el|Fecha de vencimiento",
    started="Inicio|Fecha de inicio|Inició el",
    director="Director|Facilitadora|Directora general|Instructor principal",
    hours_of="{h} horas|{h} horas de formación",
    sentence="{body} certifica que {name} completó y aprobó el curso {course}, con una duración de {hours}, concluido "
    "el {date}."
    "|Por la presente se hace constar que {name} aprobó el curso {course} ({hours}) en {body}, finalizado el {date}.",
    hours_value="{h} horas|{h}|{h} h|{h} horas",
    second="Secretario general|Rectora|Coordinador de posgrado",
    points="Créditos|Puntos|Créditos de educación continua",
    approval="Aval No.|Resolución No.|Acreditación No.",
    born="Fecha de nacimiento",
    printed="Impreso el|Fecha de impresión",
    module="Tema|Unidad",
    total="Total de horas|Total",
    dear="Estimados señores:",
    closing="Cordialmente,|Atentamente,",
    reference="Oficio No.|Ref.:",
    awarded="Emitido el|Fecha de emisión|Fecha de expedición",
    last_day="Fecha de conclusión|Concluido el|Último día del curso",
    dates="Fechas|Realizado del|Fechas del taller",
    until=" al ",
    topics=("Teoría e indicaciones", "Seguridad", "Tronco y pelvis", "Hombro y cadera", "Examen práctico"),
)

# Certificates that are awarded to somebody for something, where the others say that somebody has done it.
ENGLISH_AWARD: Final = replace(
    ENGLISH,
    certify="Presented to|Awarded to|This certificate is awarded to",
    completed="for successfully completing|for the successful completion of|for having completed the course",
)
SPANISH_AWARD: Final = replace(
    SPANISH,
    certify="Otorga el presente certificado a|Se otorga el presente reconocimiento a",
    completed="por haber aprobado el curso|por haber completado el curso"
    "|por su participación y aprobación en el taller",
)
