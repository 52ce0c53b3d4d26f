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


APPLICATION: Final[Mapping[str, Paper]] = {
    "en": Paper("Application for Enrolment", "The undersigned applicant", "applies for a place on the course",
        "Preferred course date", "{name} applies for a place on {course} ({hours}) with {body} on {date}."),
    "es": Paper("Solicitud de inscripción", "El/la solicitante", "solicita plaza en el curso",
        "Fecha solicitada", "{name} solicita plaza en el curso {course} ({hours}) de {body}, del {date}."),
    "pt": Paper("Ficha de pré-inscrição", "O(a) candidato(a)", "solicita uma vaga no curso", "Data pretendida",
        "{name} solicita uma vaga no curso {course} ({hours}) de {body}, em {date}."),
    "fr": Paper("Demande d'inscription", "Le/la candidat(e)", "demande une place à la formation", "Date souhaitée",
        "{name} demande une place à la formation {course} ({hours}) de {body} du {date}."),
    "de": Paper("Anmeldeformular", "Die unterzeichnende Person", "beantragt einen Platz im Kurs", "Gewünschter Termin",
        "{name} beantragt einen Platz im Kurs {course} ({hours}) bei {body} am {date}."),
    "it": Paper("Domanda di iscrizione", "Il/la richiedente", "chiede un posto al corso", "Data richiesta",
        "{name} chiede un posto al corso {course} ({hours}) di {body} del {date}."),
    "nl": Paper("Aanmeldformulier", "Ondergetekende", "vraagt een plaats aan in de cursus", "Gewenste datum",
        "{name} vraagt een plaats aan in de cursus {course} ({hours}) van {body} op {date}."),
    "pl": Paper("Formularz zgłoszeniowy", "Osoba zgłaszająca się", "prosi o miejsce na kursie", "Wybrany termin",
        "{name} prosi o miejsce na kursie {course} ({hours}), organizator {body}, termin {date}."),
    "fi": Paper("Hakulomake", "Hakija", "hakee paikkaa kurssille", "Toivottu ajankohta",
        "{name} hakee paikkaa kurssille {course} ({hours}), järjestäjä {body}, ajankohta {date}."),
    "hu": Paper("Jelentkezési lap", "A jelentkező", "jelentkezik az alábbi tanfolyamra:", "Kért időpont",
        "{name} jelentkezik a következő tanfolyamra: {course} ({hours}). Szervező: {body}. Kért időpont: {date}"),
    "hr": Paper("Prijavnica", "Podnositelj prijave", "prijavljuje se za mjesto na tečaju", "Željeni datum",
        "{name} prijavljuje se za mjesto na tečaju {course} ({hours}), organizator {body}, datum {date}"),
    "sk": Paper("Prihláška na kurz", "Žiadateľ/ka", "žiada o miesto v kurze", "Požadovaný termín",
        "{name} žiada o miesto v kurze {course} ({hours}), organizátor {body}, termín {date}."),
    "sv": Paper("Kursansökan", "Den sökande", "ansöker om plats på kursen", "Önskat datum",
        "{name} ansöker om plats på kursen {course} ({hours}) hos {body} den {date}."),
}  # fmt: skip
WAITING: Final[Mapping[str, Paper]] = {
    "en": Paper("Waiting List Notice", "Please note that", "has been placed on the waiting list for the course",
        "Course date", "All places on {course} ({hours}) with {body} on {date} are taken. {name} is on the waiting "
        "list and will hear from us if a place becomes free."),
    "es": Paper("Aviso de lista de espera", "Le informamos de que", "figura en la lista de espera del curso",
        "Fecha del curso", "Las plazas del curso {course} ({hours}) de {body}, del {date}, están cubiertas. {name} "
        "figura en la lista de espera y recibirá aviso si queda una plaza libre."),
    "pt": Paper("Aviso de lista de espera", "Informamos que", "está na lista de espera do curso", "Data do curso",
        "As vagas do curso {course} ({hours}) de {body}, em {date}, estão esgotadas. {name} está na lista de espera e "
        "será avisado(a) se surgir uma vaga."),
    "fr": Paper("Liste d'attente", "Nous vous informons que", "est inscrit(e) sur la liste d'attente de la formation",
        "Date de la session", "La formation {course} ({hours}) de {body} du {date} est complète. {name} figure sur la "
        "liste d'attente et sera prévenu(e) si une place se libère."),
    "de": Paper("Wartelistenbestätigung", "Wir teilen mit, dass", "auf der Warteliste für folgenden Kurs steht:",
        "Kurstermin", "Der Kurs {course} ({hours}) bei {body} am {date} ist ausgebucht. {name} steht auf der "
        "Warteliste und wird benachrichtigt, wenn ein Platz frei wird."),
    "it": Paper("Avviso di lista d'attesa", "Si informa che", "è in lista d'attesa per il corso", "Data del corso",
        "I posti del corso {course} ({hours}) di {body} del {date} sono esauriti. {name} è in lista d'attesa e sarà "
        "avvisato/a se si libera un posto."),
    "nl": Paper("Bericht wachtlijst", "Wij berichten dat", "op de wachtlijst staat voor de cursus", "Cursusdatum",
        "De cursus {course} ({hours}) van {body} op {date} is vol. {name} staat op de wachtlijst en krijgt bericht als "
        "er een plaats vrijkomt."),
    "pl": Paper("Lista rezerwowa", "Informujemy, że", "znajduje się na liście rezerwowej kursu", "Termin kursu",
        "Brak wolnych miejsc na kursie {course} ({hours}), organizator {body}, termin {date}. {name}: miejsce na "
        "liście rezerwowej. Powiadomimy, gdy zwolni się miejsce."),
    "fi": Paper("Jonotusilmoitus", "Ilmoitamme, että", "on jonotuslistalla kurssille", "Kurssin ajankohta",
        "Kurssi {course} ({hours}), järjestäjä {body}, ajankohta {date}, on täynnä. {name} on jonotuslistalla ja saa "
        "tiedon, jos paikka vapautuu."),
    "hu": Paper("Értesítés várólistáról", "Értesítjük, hogy", "várólistára került az alábbi tanfolyamon:",
        "A tanfolyam időpontja", "A következő tanfolyam betelt: {course} ({hours}). Szervező: {body}. Időpont: {date} "
        "{name} várólistán van, értesítjük, ha hely szabadul fel."),
    "hr": Paper("Obavijest o listi čekanja", "Obavještavamo da je", "na listi čekanja za tečaj", "Datum tečaja",
        "Mjesta na tečaju {course} ({hours}), organizator {body}, datum {date} su popunjena. {name} je na listi "
        "čekanja i bit će obaviješten/a ako se mjesto oslobodi."),
    "sk": Paper("Oznámenie o čakacej listine", "Oznamujeme, že", "je na čakacej listine kurzu", "Termín kurzu",
        "Kurz {course} ({hours}), organizátor {body}, termín {date}, je obsadený. {name} je na čakacej listine a "
        "dostane správu, ak sa uvoľní miesto."),
    "sv": Paper("Besked om reservplats", "Vi meddelar att", "står på reservlistan till kursen", "Kursdatum",
        "Kursen {course} ({hours}) hos {body} den {date} är fullbokad. {name} står på reservlistan och får besked om "
        "en plats blir ledig."),
}  # fmt: skip
TAUGHT: Final[Mapping[str, Paper]] = {
    "en": Paper("Certificate of Appreciation", "With our sincere thanks to", "for teaching on the course", "Taught on",
        "{body} thanks {name} for teaching on the course {course} ({hours}) on {date}."),
    "es": Paper("Certificado de docencia", "Agradecemos a", "su labor como docente del curso", "Impartido el",
        "{body} agradece a {name} su labor como docente del curso {course} ({hours}), impartido el {date}."),
    "pt": Paper("Certificado de docência", "Agradecemos a", "pela atuação como docente do curso", "Ministrado em",
        "{body} agradece a {name} pela atuação como docente do curso {course} ({hours}), em {date}."),
    "fr": Paper("Attestation d'intervention", "Nous remercions", "d'avoir enseigné dans la formation",
        "Intervention le",
        "{body} remercie {name} d'avoir enseigné dans la formation {course} ({hours}) le {date}."),
    "de": Paper("Dankesurkunde", "Wir danken", "für die Lehrtätigkeit im Kurs", "Unterrichtet am",
        "{body} dankt {name} für die Lehrtätigkeit im Kurs {course} ({hours}) am {date}."),
    "it": Paper("Attestato di docenza", "Si ringrazia", "per l'attività di docenza nel corso", "Docenza del",
        "{body} ringrazia {name} per l'attività di docenza nel corso {course} ({hours}) del {date}."),
    "nl": Paper("Dankbetuiging", "Met dank aan", "voor het doceren in de cursus", "Gedoceerd op",
        "{body} dankt {name} voor het doceren in de cursus {course} ({hours}) op {date}."),
    "pl": Paper("Podziękowanie", "Podziękowania otrzymuje", "za prowadzenie zajęć na kursie",
        "Zajęcia w dniu", "{body} dziękuje: {name}, za prowadzenie zajęć na kursie {course} ({hours}) dnia {date}."),
    "fi": Paper("Kiitoskirja", "Lämpimät kiitokset", "opettamisesta kurssilla", "Opetuspäivä",
        "{body} kiittää: {name}, opettamisesta kurssilla {course} ({hours}), {date}."),
    "hu": Paper("Köszönőlevél", "Köszönetünket fejezzük ki:", "oktatói munkájáért a következő tanfolyamon:",
        "Az oktatás napja", "{body} köszönetet mond: {name}, oktatói munkájáért a következő tanfolyamon: {course} "
        "({hours}). Az oktatás napja: {date}"),
    "hr": Paper("Zahvalnica", "Zahvaljujemo:", "na održanim predavanjima na tečaju", "Predavanje održano",
        "{body} zahvaljuje: {name}, na održanim predavanjima na tečaju {course} ({hours}), {date}"),
    "sk": Paper("Poďakovanie", "Ďakujeme:", "za lektorovanie kurzu", "Deň výučby",
        "{body} ďakuje: {name}, za lektorovanie kurzu {course} ({hours}) dňa {date}."),
    "sv": Paper("Tack för medverkan", "Varmt tack till", "för undervisningen på kursen", "Undervisning den",
        "{body} tackar {name} för undervisningen på kursen {course} ({hours}) den {date}."),
}  # fmt: skip
OBSERVED: Final[Mapping[str, Paper]] = {
    "en": Paper("Observer Confirmation", "We confirm that", "observed, but did not take part in or complete, the "
        "course",
        "Observed on", "{name} observed {course} ({hours}) with {body} on {date}, but did not take part in it and did "
        "not complete it."),
    "es": Paper("Justificante de observador", "Confirmamos que", "asistió solo como observador/a, sin realizar ni "
        "completar, el curso", "Observado el", "{name} asistió solo como observador/a al curso {course} ({hours}) de "
        "{body} el {date}. No realizó ni completó el curso."),
    "pt": Paper("Declaração de observador", "Confirmamos que", "esteve apenas como observador(a), sem concluir, no "
        "curso",
        "Observado em", "{name} esteve apenas como observador(a) no curso {course} ({hours}) de {body} em {date}. Não "
        "realizou nem concluiu o curso."),
    "fr": Paper("Attestation d'observateur", "Nous confirmons que", "a seulement observé, sans la suivre ni la "
        "valider, "
        "la formation", "Observée le", "{name} a seulement observé la formation {course} ({hours}) de {body} le "
        "{date}, "
        "sans la suivre ni la valider."),
    "de": Paper("Hospitationsbestätigung", "Wir bestätigen, dass", "nur hospitiert und nicht abgeschlossen hat: Kurs",
        "Hospitiert am", "{name} hat im Kurs {course} ({hours}) bei {body} am {date} nur hospitiert und den Kurs nicht "
        "abgeschlossen."),
    "it": Paper("Dichiarazione di uditore", "Si conferma che", "ha assistito solo come uditore, senza completarlo, al "
        "corso", "Presente il", "{name} ha assistito solo come uditore al corso {course} ({hours}) di {body} il {date} "
        "e non lo ha completato."),
    "nl": Paper("Verklaring van toehoorder", "Wij verklaren dat", "alleen als toehoorder aanwezig was bij, en niet "
        "heeft "
        "afgerond, de cursus", "Toegehoord op", "{name} was op {date} alleen toehoorder bij de cursus {course} "
        "({hours}) van {body} en heeft de cursus niet afgerond."),
    "pl": Paper("Potwierdzenie obserwatora", "Potwierdzamy, że", "obserwował(a), lecz nie ukończył(a) kursu",
        "Obserwacja w dniu", "{name}: wyłącznie obserwacja kursu {course} ({hours}), organizator {body}, dnia {date}. "
        "Kurs nie został ukończony."),
    "fi": Paper("Vahvistus seuraamisesta", "Vahvistamme, että", "on vain seurannut eikä ole suorittanut kurssia",
        "Seuraamispäivä", "{name} on vain seurannut kurssia {course} ({hours}), järjestäjä {body}, {date}, eikä ole "
        "suorittanut sitä."),
    "hu": Paper("Megfigyelői igazolás", "Igazoljuk, hogy", "csak megfigyelőként volt jelen, és nem végezte el:",
        "Megfigyelés napja", "{name} csak megfigyelőként volt jelen, és nem végezte el a következő tanfolyamot: "
        "{course} ({hours}). Szervező: {body}. Megfigyelés napja: {date}"),
    "hr": Paper("Potvrda promatrača", "Potvrđujemo da je", "samo promatrao/la i nije završio/la tečaj",
        "Dan promatranja", "{name} je samo promatrao/la i nije završio/la tečaj {course} ({hours}), organizator "
        "{body}, {date}"),
    "sk": Paper("Potvrdenie o hospitácii", "Potvrdzujeme, že", "iba pozoroval/a a neabsolvoval/a kurz",
        "Deň hospitácie", "{name} iba pozoroval/a a neabsolvoval/a kurz {course} ({hours}), organizátor {body}, dňa "
        "{date}."),
    "sv": Paper("Intyg om auskultation", "Vi bekräftar att", "enbart auskulterade på, och inte har slutfört, kursen",
        "Auskulterade den", "{name} auskulterade enbart på kursen {course} ({hours}) hos {body} den {date} och har "
        "inte slutfört den."),
}  # fmt: skip
WITHDRAWN: Final[Mapping[str, Paper]] = {
    "en": Paper("Notice of Withdrawal of a Certificate", "We give notice that the certificate of",
        "has been withdrawn and is no longer valid for the course", "Course date",
        "The certificate of {name} for {course} ({hours}), given by {body} for {date}, has been withdrawn and is no "
        "longer valid."),
    "es": Paper("Anulación de certificado", "Comunicamos que el certificado de",
        "ha sido anulado y ya no es válido para el curso", "Fecha del curso", "El certificado de {name} del curso "
        "{course} ({hours}) de {body}, de fecha {date}, ha sido anulado y ya no es válido."),
    "pt": Paper("Cancelamento de certificado", "Comunicamos que o certificado de",
        "foi cancelado e não é mais válido para o curso", "Data do curso", "O certificado de {name} do curso {course} "
        "({hours}) de {body}, de {date}, foi cancelado e não é mais válido."),
    "fr": Paper("Retrait d'attestation", "Nous informons que l'attestation de",
        "est retirée et n'est plus valable pour la formation", "Date de la formation", "L'attestation de {name} pour "
        "la formation {course} ({hours}) de {body} du {date} est retirée et n'est plus valable."),
    "de": Paper("Widerruf eines Zertifikats", "Wir teilen mit, dass das Zertifikat von",
        "widerrufen wurde und nicht mehr gültig ist für den Kurs", "Kursdatum", "Das Zertifikat von {name} für den "
        "Kurs {course} ({hours}) bei {body} vom {date} wurde widerrufen und ist nicht mehr gültig."),
    "it": Paper("Revoca di attestato", "Si comunica che l'attestato di", "è stato revocato e non è più valido per il "
        "corso", "Data del corso", "L'attestato di {name} per il corso {course} ({hours}) di {body} del {date} è stato "
        "revocato e non è più valido."),
    "nl": Paper("Intrekking van een certificaat", "Wij berichten dat het certificaat van",
        "is ingetrokken en niet meer geldig is voor de cursus", "Cursusdatum", "Het certificaat van {name} voor de "
        "cursus {course} ({hours}) van {body} van {date} is ingetrokken en niet meer geldig."),
    "pl": Paper("Unieważnienie certyfikatu", "Informujemy, że certyfikat, którego posiadaczem jest",
        "został unieważniony i nie jest już ważny dla kursu", "Data kursu", "Certyfikat: {name}, kurs {course} "
        "({hours}), organizator {body}, data {date}, został unieważniony i nie jest już ważny."),
    "fi": Paper("Ilmoitus todistuksen peruuttamisesta", "Ilmoitamme, että todistus, jonka haltija on",
        "on peruutettu eikä ole enää voimassa kurssista", "Kurssin päivä", "Todistus: {name}, kurssi {course} "
        "({hours}), järjestäjä {body}, {date}, on peruutettu eikä ole enää voimassa."),
    "hu": Paper("Tanúsítvány visszavonása", "Értesítjük, hogy a tanúsítvány, amelynek tulajdonosa",
        "visszavonásra került és már nem érvényes:", "A tanfolyam napja", "{name} tanúsítványa a következő "
        "tanfolyamról: {course} ({hours}) visszavonásra került és már nem érvényes. Szervező: {body}. Dátum: {date}"),
    "hr": Paper("Opoziv potvrde", "Obavještavamo da je potvrda na ime", "opozvana i više ne vrijedi za tečaj",
        "Datum tečaja", "Potvrda na ime {name} za tečaj {course} ({hours}), organizator {body}, {date} opozvana je i "
        "više ne vrijedi."),
    "sk": Paper("Odvolanie osvedčenia", "Oznamujeme, že osvedčenie, ktorého držiteľom je",
        "bolo odvolané a už neplatí pre kurz", "Dátum kurzu", "Osvedčenie: {name}, kurz {course} ({hours}), "
        "organizátor {body}, {date}, bolo odvolané a už neplatí."),
    "sv": Paper("Återkallelse av intyg", "Vi meddelar att intyget för", "har återkallats och inte längre gäller för "
        "kursen", "Kursdatum", "Intyget för {name} om kursen {course} ({hours}) hos {body} den {date} har återkallats "
        "och gäller inte längre."),
}  # fmt: skip
