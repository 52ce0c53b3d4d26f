"""How certificates speak in each language of the former held-out half; ``|`` parts several ways of saying a thing."""

from typing import Final

from bench.evaluation.corpus.locales import Wording

ENGLISH: Final = Wording(
    heading="Certificate of Training|Certificate of Course Completion|Record of Achievement|Certificate of Proficiency",
    certify="This certifies that|Presented to|We are pleased to certify that|Be it known that",
    completed="has fulfilled all requirements of the course|has completed the training and assessment for"
    "|has satisfied the assessors in",
    name="Name of attendee|Learner|Candidate|Full name",
    course="Title of course|Activity|Module title|Training",
    date="Date of award|Awarded on|Course completed|Completion date|Date achieved",
    hours="Contact time|CPD hours|Total learning hours|Duration (hours)|Hours completed",
    number="Certificate ID|Credential ID|Serial no.|Certificate #|Verification code",
    expires="Valid through|Certification lapses on|Recertify before|Expiry date",
    started="First day of course|Training began|Commencement date",
    director="Course Convenor|Lead Tutor|Director of Studies|Education Manager",
    hours_of="{h} hours|{h} contact hours|{h} hours of tuition",
    sentence="{name} completed {course}, a programme of {hours} run by {body}, on {date}."
    "|This certifies that on {date} {name} finished {course} with {body}. The course comprised {hours}."
    "|We hereby confirm that {name} attended {course} ({hours}), and met all requirements on {date}.",
    hours_value="{h}|{h}|{h} hours|{h} hrs|{h}.0",
    number_value="{n}|{n}|{n}|No. {n}",
    second="Clinical Assessor|Registrar|Witness|External Examiner",
    points="CPD points|CE credits|CEC units|Points awarded",
    approval="Approved provider no.|Provider number|Accreditation no.|Activity approval",
    born="Date of birth|D.O.B.|Born",
    enrolled="Date of enrolment|Enrolled on|Assessment booked on",
    module="Module|Unit|Component",
    total="Total|Total hours|Sum",
    dear="Dear {name},|To whom it may concern,",
    closing="Yours sincerely,|Yours faithfully,|Kind regards,",
    reference="Our ref:|Reference:|Ref.",
    topics=(
        "Anatomy and palpation",
        "Hygiene and sharps",
        "Needling of the lower limb",
        "Needling of the upper limb",
        "Practical assessment",
    ),
    honorifics=("Ms", "Mr", "Dr", "Mx"),
    void=("PROVISIONAL", "NOT VALID", "CANCELLED", "PRO FORMA", "UNOFFICIAL"),
    unfinished=(
        "Confirmation of Enrolment",
        "is enrolled in, but has not yet completed,",
        "Expected completion",
        "{name} is enrolled in {course} ({hours}) at {body} and has not yet completed it. Expected completion: {date}.",
    ),
)

FRENCH: Final = Wording(
    heading="Certificat de réussite|Attestation de réussite|Certificat de formation continue"
    "|Attestation de participation",
    certify="Décerné à|Il est certifié que|La direction atteste que|Nous attestons que",
    completed="a réussi la formation|a suivi et réussi le cours|a satisfait aux exigences du programme",
    name="Participant(e)|Prénom et nom|Bénéficiaire|Nom du participant",
    course="Intitulé|Cours|Activité de formation|Programme",
    date="Date de réussite|Date d'obtention|Terminée le|Réussie le",
    hours="Durée totale|Heures de formation|Volume horaire|Durée",
    number="N° de certificat|Certificat n°|N° d'attestation|Code de vérification",
    expires="Échéance|À renouveler avant le|Expire le",
    started="Date de début|Commencée le|Première journée",
    director="Responsable pédagogique|Formateur principal|Directeur des études",
    hours_of="{h} heures|{h} h",
    sentence="La direction de {body} atteste que {name} a réussi, le {date}, la formation {course} "
    "d'une durée de {hours}."
    "|{name} a participé à la formation « {course} » ({hours}), qui s'est terminée le {date}.",
    hours_value="{h} h|{h} heures",
    number_value="{n}|{n}|{n}|No {n}",
    second="Examinatrice|Secrétaire générale|Témoin",
    points="Unités de formation continue|Points de formation|Crédits",
    approval="N° d'agrément|Organisme agréé n°|Numéro de déclaration",
    born="Date de naissance|Né(e) le",
    enrolled="Date d'inscription|Inscription le",
    module="Module|Unité|Bloc",
    total="Total|Durée totale",
    dear="Madame, Monsieur,|À qui de droit,",
    closing="Veuillez agréer nos salutations distinguées.|Cordialement,",
    reference="Notre réf. :|Réf. :|Dossier :",
    topics=(
        "Anatomie palpatoire",
        "Hygiène et sécurité",
        "Techniques du membre inférieur",
        "Techniques du membre supérieur",
        "Épreuve pratique",
    ),
    honorifics=("Mme", "M.", "Dre", "Dr"),
    void=("PROVISOIRE", "ANNULÉ", "NON VALIDE", "MODÈLE"),
    unfinished=(
        "Confirmation d'inscription",
        "est inscrit(e), sans l'avoir encore terminée, à la formation",
        "Fin prévue",
        "{name} est inscrit(e) à la formation {course} ({hours}) et ne l'a pas encore terminée. Fin prévue : {date}.",
    ),
)

GERMAN: Final = Wording(
    heading="Teilnahmebestätigung|Kursbestätigung|Fortbildungszertifikat|Zertifikat",
    certify="Wir bestätigen, dass|Hiermit bestätigen wir, dass|Verliehen an",
    completed="die Fortbildung mit Erfolg abgeschlossen hat:|den folgenden Lehrgang absolviert hat:"
    "|die Abschlussprüfung bestanden hat im Lehrgang",
    name="Vor- und Zuname|Kursteilnehmer/in|Name|Absolvent/in",
    course="Lehrgang|Titel der Fortbildung|Veranstaltung|Thema",
    date="Abschlussdatum|Datum der Ausstellung|Absolviert am|Datum des Abschlusses",
    hours="Stundenumfang|Gesamtstunden|Unterrichtsstunden|Dauer",
    number="Zertifikat-Nr.|Urkundennummer|Nr. der Bestätigung|Registriernummer",
    expires="Gültigkeit bis|Läuft ab am|Rezertifizierung bis",
    started="Erster Kurstag|Beginn|Beginn des Lehrgangs",
    director="Lehrgangsleitung|Wissenschaftliche Leitung|Referentin",
    hours_of="{h} Stunden|{h} Std.",
    sentence="Wir bestätigen, dass {name} den Lehrgang {course} mit {hours} besucht und am {date} mit "
    "Erfolg beendet hat."
    "|{name} hat an der Fortbildung „{course}“ im Ausmaß von {hours} teilgenommen und sie am {date} abgeschlossen.",
    hours_value="{h} Stunden|{h} Std.|{h} h|{h}",
    number_value="{n}|{n}|{n}|Nr. {n}",
    second="Prüferin|Geschäftsführung|Vorsitz der Prüfungskommission",
    points="Fortbildungspunkte|Credits|Punkte",
    approval="Anerkannter Anbieter Nr.|Akkreditierung Nr.|Approbationsnummer",
    born="Geburtsdatum|geboren am|geb. am",
    enrolled="Anmeldung vom|Angemeldet am",
    module="Modul|Einheit|Kursteil",
    total="Summe|Gesamt|Insgesamt",
    dear="Sehr geehrte Damen und Herren,",
    closing="Mit freundlichen Grüßen|Freundliche Grüße",
    reference="Unser Zeichen:|Aktenzeichen:|Betreff:",
    topics=(
        "Anatomie und Palpation",
        "Hygiene und Sicherheit",
        "Technik untere Extremität",
        "Technik obere Extremität",
        "Praktische Prüfung",
    ),
    honorifics=("Frau", "Herr", "Frau Dr.", "Herrn", "Mag."),
    void=("VORLÄUFIG", "UNGÜLTIG", "MUSTER", "STORNIERT"),
    unfinished=(
        "Anmeldebestätigung",
        "angemeldet ist, aber noch nicht abgeschlossen hat:",
        "Voraussichtlicher Abschluss",
        (
            "{name} ist zum Lehrgang {course} ({hours}) angemeldet und hat ihn noch nicht abgeschlossen. "
            "Voraussichtlicher Abschluss: {date}."
        ),
    ),
)

SPANISH: Final = Wording(
    heading="Diploma|Constancia|Reconocimiento|Certificado de aprobación",
    certify="Otorga el presente diploma a|Se hace constar que|Se extiende la presente a",
    completed="por haber acreditado el curso|quien aprobó satisfactoriamente el curso"
    "|por haber cumplido los requisitos de",
    name="Alumno/a|Otorgado a|Nombre del participante|Apellidos y nombres",
    course="Nombre del curso|Actividad|Capacitación|Programa",
    date="Fecha de aprobación|Concluido el|Fecha de término|Fecha de emisión",
    hours="Duración|Carga horaria|Total de horas|Duración total",
    number="Registro n.º|Folio|N.º de constancia|Código de registro",
    expires="Vigente hasta|Vence el|Vigencia",
    started="Inicio|Primer día del curso|Iniciado el",
    director="Coordinador académico|Docente titular|Responsable de capacitación",
    hours_of="{h} horas|{h} hs.",
    sentence="Se hace constar que {name} aprobó el curso {course}, con una duración de {hours}, impartido por {body} y "
    "concluido el {date}."
    "|{body} deja constancia de que {name} acreditó el {date} el curso {course} ({hours}).",
    hours_value="{h} horas|{h} hs.|{h} h",
    number_value="{n}|{n}|{n}|N.º {n}",
    second="Secretaria académica|Evaluador|Testigo",
    points="Créditos|Puntos curriculares|Puntaje",
    approval="Resolución|Aval n.º|Entidad acreditada n.º",
    born="Fecha de nacimiento|Nacido/a el",
    enrolled="Fecha de inscripción|Inscripto/a el",
    module="Módulo|Unidad|Bloque",
    total="Total|Total de horas",
    dear="A quien corresponda:|De nuestra consideración:",
    closing="Atentamente,|Saludamos a usted muy atentamente.",
    reference="Expediente:|Ref.:|Asunto:",
    topics=(
        "Anatomía palpatoria",
        "Bioseguridad",
        "Técnica en miembros inferiores",
        "Técnica en miembros superiores",
        "Evaluación práctica",
    ),
    honorifics=("Sra.", "Sr.", "Lic.", "Dra."),
    void=("PROVISORIO", "ANULADO", "SIN VALIDEZ", "MUESTRA"),
    unfinished=(
        "Constancia de inscripción",
        "está inscripto/a, sin haberlo concluido todavía, en el curso",
        "Término previsto",
        (
            "{name} está inscripto/a en el curso {course} ({hours}) y todavía no lo ha concluido. "
            "Término previsto: {date}."
        ),
    ),
)

PORTUGUESE: Final = Wording(
    heading="Certificado|Declaração de conclusão|Certificado de participação e aproveitamento",
    certify="Conferimos o presente certificado a|Declaramos que|Certifica-se que",
    completed="por ter concluído o curso de|participou e foi aprovado(a) no curso|pela aprovação no curso",
    name="Aluno(a)|Participante|Nome do(a) participante",
    course="Nome do curso|Capacitação|Atividade",
    date="Concluído em|Data do término|Data de emissão|Data da aprovação",
    hours="Duração|Total de horas|Carga horária total|C.H. total",
    number="Registro n.º|Código de validação|Certificado n.º|N.º de registro",
    expires="Validade|Vence em|Renovar até",
    started="Início|Primeiro dia|Iniciado em",
    director="Coordenador pedagógico|Professora responsável|Diretor de ensino",
    hours_of="{h} horas|{h}h",
    sentence="Certifica-se que {name} participou do curso {course}, promovido por {body}, com duração de {hours}, e o "
    "concluiu em {date}."
    "|Declaramos que {name} foi aprovado(a) em {date} no curso {course} ({hours}).",
    hours_value="{h} horas|{h}h|{h} h",
    number_value="{n}|{n}|{n}|Nº {n}",
    second="Secretária acadêmica|Avaliador|Testemunha",
    points="Créditos|Pontos|Pontuação",
    approval="Credenciamento|Portaria|Autorização n.º",
    born="Data de nascimento|Nascido(a) em",
    enrolled="Data da matrícula|Matriculado(a) em",
    module="Módulo|Disciplina|Unidade",
    total="Total|Total geral",
    dear="A quem possa interessar,|Prezados senhores,",
    closing="Atenciosamente,|Cordialmente,",
    reference="Ref.:|Processo:|Protocolo:",
    topics=(
        "Anatomia palpatória",
        "Biossegurança",
        "Técnica em membros inferiores",
        "Técnica em membros superiores",
        "Avaliação prática",
    ),
    honorifics=("Sra.", "Sr.", "Dra.", "Dr.", "Profa."),
    void=("PROVISÓRIO", "CANCELADO", "SEM VALIDADE", "MODELO"),
    unfinished=(
        "Declaração de matrícula",
        "está matriculado(a), sem ainda ter concluído, no curso",
        "Conclusão prevista",
        "{name} está matriculado(a) no curso {course} ({hours}) e ainda não o concluiu. Conclusão prevista: {date}.",
    ),
)

FLEMISH: Final = Wording(
    heading="Attest van deelname|Getuigschrift|Vormingsattest",
    certify="Wij bevestigen dat|Ondergetekenden verklaren dat|Uitgereikt aan",
    completed="met vrucht heeft gevolgd: de opleiding|geslaagd is voor de vorming|heeft voldaan aan de eisen van",
    name="Naam en voornaam|Cursist|Deelnemer",
    course="Opleiding|Vorming|Titel van de opleiding",
    date="Behaald op|Datum van uitreiking|Voltooid op",
    hours="Opleidingsuren|Duur|Totaal aantal lesuren",
    number="Attestnummer|Getuigschrift nr.|Volgnummer",
    expires="Vervalt op|Te hernieuwen voor",
    started="Eerste lesdag|Begonnen op",
    director="Opleidingsverantwoordelijke|Hoofddocent",
    hours_of="{h} uren|{h} lesuren",
    sentence="Wij bevestigen dat {name} op {date} de opleiding {course} van {hours} bij {body} met vrucht "
    "heeft voltooid.",
    hours_value="{h} uren|{h} u.|{h} lesuren",
    number_value="{n}|{n}|nr. {n}",
    second="Examinator|Secretaris",
    points="Accreditatiepunten|Punten",
    approval="Erkenningsnummer|Erkende verstrekker nr.",
    born="Geboortedatum|Geboren op",
    enrolled="Ingeschreven op",
    module="Module|Onderdeel",
    total="Totaal|Som",
    dear="Geachte heer, mevrouw,",
    closing="Met vriendelijke groeten,|Hoogachtend,",
    reference="Ons kenmerk:|Dossier:",
    topics=(
        "Palpatie en anatomie",
        "Hygiëne",
        "Techniek onderste ledematen",
        "Techniek bovenste ledematen",
        "Praktijkproef",
    ),
    honorifics=("Mevr.", "Dhr.", "Mevrouw", "Dr."),
    void=("VOORLOPIG", "ONGELDIG", "VOORBEELD"),
    unfinished=(
        "Bewijs van inschrijving",
        "ingeschreven is, en nog niet geslaagd, voor de opleiding",
        "Vermoedelijk einde",
        (
            "{name} is ingeschreven voor de opleiding {course} ({hours}) en heeft ze nog niet voltooid. "
            "Vermoedelijk einde: {date}."
        ),
    ),
)
