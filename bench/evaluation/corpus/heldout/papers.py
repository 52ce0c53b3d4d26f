"""Papers about a course that are no certificate of having completed it, in each language."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class Paper(NamedTuple):
    """What stands on such a paper instead of the words of a certificate."""

    heading: str
    certify: str
    completed: str
    day: str
    sentence: str


Papers = Mapping[str, Paper]
JOINING: Final[Papers] = {  # what comes before a course
    "en": Paper("Joining Instructions", "We look forward to welcoming", "to the forthcoming course", "Starts on",
        "{name}, you have a place on {course} ({hours}) with {body}, starting on {date}. Please bring photo ID."),
    "es": Paper("Información previa al curso", "Esperamos recibir a", "en el próximo curso", "Comienza el",
        "{name}: tiene plaza en el curso {course} ({hours}) de {body}, que comienza el {date}. Traiga su DNI."),
    "pt": Paper("Orientações antes do curso", "Aguardamos a chegada de", "para o próximo curso", "Começa em",
        "{name}: sua vaga no curso {course} ({hours}) de {body}, com início em {date}, está garantida."),
    "fr": Paper("Convocation à la formation", "Nous aurons le plaisir d'accueillir", "pour la prochaine formation",
        "Débute le", "{name}, vous êtes attendu(e) à la formation {course} ({hours}) de {body}, qui débute le {date}."),
    "de": Paper("Einladung zum Kurs", "Wir freuen uns auf", "im bevorstehenden Kurs", "Beginnt am",
        "{name}, Ihr Platz im Kurs {course} ({hours}) bei {body} ist reserviert. Der Kurs beginnt am {date}."),
    "it": Paper("Convocazione al corso", "Attendiamo con piacere", "al prossimo corso", "Inizia il",
        "{name}, Le ricordiamo il corso {course} ({hours}) di {body} che inizia il {date}."),
    "nl": Paper("Praktische informatie vooraf", "Wij verwelkomen binnenkort", "bij de komende cursus", "Begint op",
        "{name}, u wordt verwacht bij {course} ({hours}) van {body}. De cursus begint op {date}."),
    "pl": Paper("Informacje przed kursem", "Wkrótce powitamy:", "na nadchodzącym kursie", "Rozpoczęcie kursu",
        "{name}: zapraszamy na kurs {course} ({hours}), organizator {body}. Kurs rozpoczyna się {date}."),
    "da": Paper("Velkomstbrev før kurset", "Vi glæder os til at byde velkommen til", "på det kommende kursus",
        "Begynder den", "{name}, du har en plads på {course} ({hours}) hos {body}. Kurset begynder den {date}."),
    "nb": Paper("Informasjon før kurset", "Vi gleder oss til å ønske velkommen", "til det kommende kurset",
        "Begynner", "{name}, du har plass på {course} ({hours}) hos {body}. Kurset begynner {date}."),
}  # fmt: skip
PROGRESS: Final[Papers] = {  # a platform's, halfway through
    "en": Paper("Progress Report", "Learner", "is still in progress and has completed 60 % of", "Last activity",
        "{name} is still in progress on {course} ({hours}) with {body}: 60 % completed. Last activity: {date}."),
    "es": Paper("Informe de progreso", "Alumno/a", "sigue en curso y lleva un 60 % de", "Última actividad",
        "{name} lleva un 60 % del curso {course} ({hours}) de {body}, aún sin terminar. Última actividad: {date}."),
    "pt": Paper("Relatório de progresso", "Aluno(a)", "ainda em andamento, com 60 % concluído de", "Última atividade",
        "{name} está com 60 % do curso {course} ({hours}) de {body}, ainda em andamento. Última atividade: {date}."),
    "fr": Paper("Suivi de progression", "Apprenant(e)", "est en cours et a effectué 60 % de", "Dernière activité",
        "{name} a effectué 60 % de {course} ({hours}) de {body}, formation en cours. Dernière activité : {date}."),
    "de": Paper("Lernfortschritt", "Lernende Person", "ist noch nicht fertig und hat 60 % bearbeitet von",
        "Letzte Aktivität", "{name} hat 60 % von {course} ({hours}) bei {body} bearbeitet, der Kurs ist noch nicht "
        "abgeschlossen. Letzte Aktivität: {date}."),
    "it": Paper("Stato di avanzamento", "Corsista", "è ancora in corso e ha svolto il 60 % di", "Ultima attività",
        "{name} ha svolto il 60 % di {course} ({hours}) di {body}, ancora in corso. Ultima attività: {date}."),
    "nl": Paper("Voortgangsoverzicht", "Cursist", "is nog bezig en is op 60 % van", "Laatste activiteit",
        "{name} is op 60 % van {course} ({hours}) van {body} en is nog bezig. Laatste activiteit: {date}."),
    "pl": Paper("Raport postępów", "Kursant", "jest w trakcie, zrealizowano 60 % kursu", "Ostatnia aktywność",
        "{name}: zrealizowano 60 % kursu {course} ({hours}), organizator {body}, kurs w trakcie. Ostatnia aktywność: "
        "{date}."),
    "da": Paper("Fremskridtsrapport", "Kursist", "er stadig i gang og har nået 60 % af", "Seneste aktivitet",
        "{name} har nået 60 % af {course} ({hours}) hos {body} og er stadig i gang. Seneste aktivitet: {date}."),
    "nb": Paper("Fremdriftsrapport", "Kursist", "er fortsatt i gang og har kommet 60 % gjennom", "Siste aktivitet",
        "{name} har kommet 60 % gjennom {course} ({hours}) hos {body} og er fortsatt i gang. Siste aktivitet: "
        "{date}."),
}  # fmt: skip
CANCELLED: Final[Papers] = {  # the course did not take place
    "en": Paper("Course Cancellation", "We are sorry to inform", "that we have had to cancel the course",
        "Planned for", "{name}, we are sorry that {course} ({hours}) with {body}, planned for {date}, is cancelled. "
        "Your fee will be refunded."),
    "es": Paper("Cancelación del curso", "Lamentamos comunicar a", "que se ha cancelado el curso", "Previsto para el",
        "{name}: lamentamos que el curso {course} ({hours}) de {body}, previsto para el {date}, se ha cancelado."),
    "pt": Paper("Cancelamento do curso", "Lamentamos informar a", "que foi cancelado o curso", "Previsto para",
        "{name}: lamentamos informar que o curso {course} ({hours}) de {body}, previsto para {date}, foi cancelado."),
    "fr": Paper("Annulation de la formation", "Nous avons le regret d'informer", "de l'annulation de la formation",
        "Prévue le", "{name}, la formation {course} ({hours}) de {body}, prévue le {date}, est annulée."),
    "de": Paper("Kursabsage", "Leider müssen wir mitteilen:", "Der folgende Kurs findet nicht statt:", "Geplant am",
        "{name}, leider findet der Kurs {course} ({hours}) bei {body}, geplant am {date}, nicht statt."),
    "it": Paper("Annullamento del corso", "Siamo spiacenti di informare", "che è stato annullato il corso",
        "Previsto il", "{name}, il corso {course} ({hours}) di {body}, previsto il {date}, è stato annullato."),
    "nl": Paper("Annulering van de cursus", "Helaas berichten wij", "dat niet doorgaat:", "Gepland op",
        "{name}, helaas gaat {course} ({hours}) van {body}, gepland op {date}, niet door."),
    "pl": Paper("Odwołanie kursu", "Z przykrością informujemy:", "odwołano kurs", "Planowany termin",
        "{name}: kurs {course} ({hours}), organizator {body}, planowany termin {date}, został odwołany."),
    "da": Paper("Aflysning af kursus", "Vi må desværre meddele", "at følgende kursus er aflyst:", "Planlagt til den",
        "{name}, desværre er {course} ({hours}) hos {body}, planlagt til den {date}, aflyst."),
    "nb": Paper("Avlysning av kurs", "Vi må dessverre meddele", "at følgende kurs er avlyst:", "Planlagt til",
        "{name}, dessverre er {course} ({hours}) hos {body}, planlagt til {date}, avlyst."),
}  # fmt: skip
NO_SHOW: Final[Papers] = {  # somebody did not come
    "en": Paper("Notice of Non-Attendance", "Our records show that", "did not attend the course", "Date of course",
        "Our records show that {name} did not attend {course} ({hours}) with {body} on {date}. No refund is due."),
    "es": Paper("Aviso de inasistencia", "Según nuestros registros", "no asistió al curso", "Fecha del curso",
        "Según nuestros registros {name} no asistió al curso {course} ({hours}) de {body} del {date}."),
    "pt": Paper("Aviso de ausência", "Conforme nossos registros", "não compareceu ao curso", "Data do curso",
        "Conforme nossos registros, {name} não compareceu ao curso {course} ({hours}) de {body}, em {date}."),
    "fr": Paper("Constat d'absence", "D'après la feuille de présence", "ne s'est pas présenté(e) à la formation",
        "Date de la session", "{name} ne s'est pas présenté(e) à la formation {course} ({hours}) de {body} le {date}."),
    "de": Paper("Mitteilung über Nichterscheinen", "Nach unserer Anwesenheitsliste ist", "nicht erschienen zum Kurs",
        "Kurstermin", "Nach unserer Liste ist {name} zum Kurs {course} ({hours}) bei {body} am {date} nicht "
        "erschienen."),
    "it": Paper("Avviso di mancata presenza", "Dal registro risulta che", "non si è presentato/a al corso",
        "Data del corso", "{name} non si è presentato/a al corso {course} ({hours}) di {body} del {date}."),
    "nl": Paper("Bericht van afwezigheid", "Volgens onze presentielijst was", "niet aanwezig bij de cursus",
        "Cursusdag", "{name} was op {date} niet aanwezig bij {course} ({hours}) van {body}."),
    "pl": Paper("Informacja o nieobecności", "Według listy obecności", "nie był/a obecny/a na kursie", "Termin kursu",
        "{name}: nieobecność na kursie {course} ({hours}), organizator {body}, termin {date}."),
    "da": Paper("Meddelelse om udeblivelse", "Ifølge vores liste er", "udeblevet fra kurset", "Kursusdag",
        "{name} udeblev fra {course} ({hours}) hos {body} den {date}."),
    "nb": Paper("Melding om uteblivelse", "Ifølge vår liste møtte", "ikke til kurset", "Kursdag",
        "{name} møtte ikke til {course} ({hours}) hos {body} {date}."),
}  # fmt: skip
