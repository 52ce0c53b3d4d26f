"""Papers about a course that somebody may have taken: a certificate withheld, and what the holder says of oneself."""

from typing import Final

from bench.evaluation.corpus.heldout.papers import Paper, Papers

WITHHELD: Final[Papers] = {  # the fee or the evaluation is outstanding
    "en": Paper("Certificate on Hold", "This is not a certificate. We are unable to certify", "until the balance is "
        "paid for the course", "Course date", "{name}: your certificate for {course} ({hours}) with {body} on {date} "
        "has not been issued because the balance is unpaid. This is not a certificate."),
    "es": Paper("Certificado retenido", "Este documento no es un certificado. No podemos certificar a",
        "hasta que se abone el importe pendiente del curso", "Fecha del curso", "{name}: el certificado del curso "
        "{course} ({hours}) de {body}, del {date}, no se ha emitido por falta de pago. No es un certificado."),
    "pt": Paper("Certificado retido", "Este documento não é um certificado. Não podemos certificar",
        "enquanto houver pagamento pendente do curso", "Data do curso", "{name}: o certificado do curso {course} "
        "({hours}) de {body}, de {date}, não foi emitido por falta de pagamento. Isto não é um certificado."),
    "fr": Paper("Attestation en attente", "Ce document n'est pas une attestation. Nous ne pouvons certifier",
        "avant le règlement du solde de la formation", "Date de la formation", "{name} : l'attestation de {course} "
        "({hours}) de {body} du {date} n'est pas délivrée, le solde étant impayé. Ceci n'est pas une attestation."),
    "de": Paper("Zertifikat zurückgehalten", "Dies ist kein Zertifikat. Noch nicht bescheinigen können wir für",
        "wegen offener Kursgebühr den Kurs", "Kurstermin", "{name}: Das Zertifikat zu {course} ({hours}) bei {body} "
        "vom {date} wurde wegen offener Kursgebühr nicht ausgestellt. Dies ist kein Zertifikat."),
    "it": Paper("Attestato sospeso", "Questo non è un attestato. Non possiamo certificare",
        "fino al saldo della quota del corso", "Data del corso", "{name}: l'attestato di {course} ({hours}) di {body} "
        "del {date} non è stato rilasciato per mancato saldo. Questo non è un attestato."),
    "nl": Paper("Certificaat aangehouden", "Dit is geen certificaat. Wij kunnen nog niets verklaren over",
        "zolang het cursusgeld openstaat voor", "Cursusdatum", "{name}: het certificaat van {course} ({hours}) van "
        "{body} op {date} is niet afgegeven, omdat het cursusgeld openstaat. Dit is geen certificaat."),
    "pl": Paper("Certyfikat wstrzymany", "To nie jest certyfikat. Nie możemy zaświadczyć:",
        "do czasu dopłaty za kurs", "Termin kursu", "{name}: certyfikat kursu {course} ({hours}), organizator {body}, "
        "termin {date}, nie został wydany z powodu braku dopłaty. To nie jest certyfikat."),
    "da": Paper("Kursusbevis tilbageholdt", "Dette er ikke et kursusbevis. Vi kan ikke bekræfte for",
        "før restbeløbet er betalt for kurset", "Kursusdato", "{name}: beviset for {course} ({hours}) hos {body} den "
        "{date} er ikke udstedt, da restbeløbet ikke er betalt. Dette er ikke et kursusbevis."),
    "nb": Paper("Kursbevis holdt tilbake", "Dette er ikke et kursbevis. Vi kan ikke bekrefte for",
        "før restbeløpet er betalt for kurset", "Kursdato", "{name}: beviset for {course} ({hours}) hos {body} {date} "
        "er ikke utstedt fordi restbeløpet ikke er betalt. Dette er ikke et kursbevis."),
}  # fmt: skip
OWN_WORD: Final[Papers] = {  # written by the holder
    "en": Paper("My CPD Record", "Self-declared by", "I declare that I took part in", "Date I attended",
        "I, {name}, declare that I took part in {course} ({hours}) run by {body} on {date}. Self-declared."),
    "es": Paper("Mi registro de formación", "Autodeclaración de", "declaro que participé en", "Fecha en que asistí",
        "Yo, {name}, declaro que participé en {course} ({hours}) de {body} el {date}. Autodeclaración."),
    "pt": Paper("Meu registro de cursos", "Autodeclaração de", "declaro que participei de", "Data em que participei",
        "Eu, {name}, declaro que participei de {course} ({hours}) de {body} em {date}. Autodeclaração."),
    "fr": Paper("Mon carnet de formation", "Déclaration sur l'honneur de", "je déclare avoir suivi", "Suivie le",
        "Je soussigné(e) {name} déclare sur l'honneur avoir suivi {course} ({hours}) de {body} le {date}."),
    "de": Paper("Mein Fortbildungsnachweis (Eigenangabe)", "Eigenerklärung von", "ich erkläre, teilgenommen zu haben:",
        "Von mir besucht am", "Ich, {name}, erkläre, an {course} ({hours}) bei {body} am {date} teilgenommen zu "
        "haben. Eigenangabe."),
    "it": Paper("Il mio registro formativo", "Autocertificazione di", "dichiaro di aver seguito", "Seguito il",
        "Io, {name}, dichiaro di aver seguito {course} ({hours}) di {body} il {date}. Autocertificazione."),
    "nl": Paper("Mijn nascholingsoverzicht", "Eigen verklaring van", "ik verklaar te hebben gevolgd:", "Gevolgd op",
        "Ik, {name}, verklaar {course} ({hours}) van {body} op {date} te hebben gevolgd. Eigen verklaring."),
    "pl": Paper("Mój rejestr szkoleń", "Oświadczenie własne:", "oświadczam, że brałem/am udział w", "Data udziału",
        "Ja, {name}, oświadczam, że brałem/am udział w {course} ({hours}), organizator {body}, {date}."),
    "da": Paper("Min kursusoversigt", "Egen erklæring fra", "jeg erklærer at have deltaget i", "Jeg deltog den",
        "Jeg, {name}, erklærer at have deltaget i {course} ({hours}) hos {body} den {date}. Egen erklæring."),
    "nb": Paper("Min kursoversikt", "Egenerklæring fra", "jeg erklærer å ha deltatt på", "Jeg deltok",
        "Jeg, {name}, erklærer å ha deltatt på {course} ({hours}) hos {body} {date}. Egenerklæring."),
}  # fmt: skip
