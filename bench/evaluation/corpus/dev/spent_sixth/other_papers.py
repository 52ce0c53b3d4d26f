"""Papers about a course that are no certificate of it, in each language: invoice, quotation, booking, no assessment."""

from collections.abc import Mapping
from typing import Final, NamedTuple


class Paper(NamedTuple):
    """What stands on such a paper instead of the words of a certificate."""

    heading: str
    certify: str
    completed: str
    name: str
    day: str
    number: str
    sentence: str


INVOICE: Final[Mapping[str, Paper]] = {
    "en": Paper("Invoice", "Billed to", "Course fee for one place:", "Bill to", "Course date", "Invoice no.",
        "Please find below our invoice to {name} for one place on {course} ({hours}) with {body} on {date}. Payment is "
        "due within 14 days."),
    "es": Paper("Factura", "Facturado a", "Matrícula de una plaza en el curso", "Cliente", "Fecha del curso",
        "Factura nº", "Adjuntamos la factura a nombre de {name} por una plaza en el curso {course} ({hours}) de "
        "{body}, "
        "de fecha {date}. El pago vence a los 14 días."),
    "pt": Paper("Fatura", "Faturado a", "Inscrição de uma vaga no curso", "Cliente", "Data do curso", "Fatura nº",
        "Segue a fatura em nome de {name} referente a uma vaga no curso {course} ({hours}) de {body}, em {date}. O "
        "pagamento vence em 14 dias."),
    "fr": Paper("Facture", "Facturé à", "Frais d'inscription pour une place à la formation", "Client",
        "Date de la formation", "Facture n°", "Veuillez trouver la facture de {name} pour une place à la formation "
        "{course} ({hours}) de {body} du {date}. Règlement sous 14 jours."),
    "de": Paper("Rechnung", "Rechnung an", "Kursgebühr für einen Platz im Kurs", "Rechnungsempfänger", "Kurstermin",
        "Rechnungsnr.", "Für einen Platz im Kurs {course} ({hours}) bei {body} am {date} stellen wir {name} die "
        "Kursgebühr in Rechnung. Zahlbar innerhalb von 14 Tagen."),
    "it": Paper("Fattura", "Fatturato a", "Quota di iscrizione per un posto al corso", "Cliente", "Data del corso",
        "Fattura n.", "Si trasmette la fattura intestata a {name} per un posto al corso {course} ({hours}) di "
        "{body} del "
        "{date}. Pagamento entro 14 giorni."),
    "nl": Paper("Factuur", "Factuur aan", "Cursusgeld voor één plaats in de cursus", "Klant", "Cursusdatum",
        "Factuurnr.", "Hierbij de factuur aan {name} voor één plaats in de cursus {course} ({hours}) van {body} op "
        "{date}. Betaling binnen 14 dagen."),
    "pl": Paper("Faktura", "Nabywca", "Opłata za jedno miejsce na kursie", "Nabywca", "Termin kursu", "Faktura nr",
        "W załączeniu faktura dla: {name}, za jedno miejsce na kursie {course} ({hours}), organizator {body}, termin "
        "{date}. Termin płatności: 14 dni."),
    "sv": Paper("Faktura", "Faktureras", "Kursavgift för en plats på kursen", "Kund", "Kursdatum", "Fakturanr",
        "Här kommer fakturan till {name} för en plats på kursen {course} ({hours}) hos {body} den {date}. Betalas inom "
        "14 dagar."),
    "nb": Paper("Faktura", "Faktureres", "Kursavgift for én plass på kurset", "Kunde", "Kursdato", "Fakturanr.",
        "Her er fakturaen til {name} for én plass på kurset {course} ({hours}) hos {body} den {date}. Betales innen 14 "
        "dager."),
    "da": Paper("Faktura", "Faktureres", "Kursusgebyr for én plads på kurset", "Kunde", "Kursusdato", "Fakturanr.",
        "Hermed faktura til {name} for én plads på kurset {course} ({hours}) hos {body} den {date}. Betales inden 14 "
        "dage."),
    "ro": Paper("Factură", "Cumpărător", "Taxă de participare pentru un loc la cursul", "Client", "Data cursului",
        "Factura nr.", "Vă transmitem factura pe numele {name} pentru un loc la cursul {course} ({hours}), organizat "
        "de {body}, în data de {date}. Termen de plată: 14 zile."),
    "tr": Paper("Fatura", "Sayın", "Aşağıdaki eğitim için bir kişilik kayıt ücreti:", "Müşteri", "Eğitim tarihi",
        "Fatura No", "Sayın {name}, {body} tarafından {date} tarihinde verilecek {hours} süreli {course} eğitimine ait "
        "faturanız ekte sunulmuştur. Ödeme süresi 14 gündür."),
    "cs": Paper("Faktura", "Odběratel", "Kurzovné za jedno místo v kurzu", "Odběratel", "Termín kurzu", "Faktura č.",
        "Zasíláme fakturu, odběratel {name}, za jedno místo v kurzu {course} ({hours}), pořadatel {body}, "
        "termín {date}. "
        "Splatnost 14 dní."),
}  # fmt: skip
QUOTATION: Final[Mapping[str, Paper]] = {
    "en": Paper("Quotation", "Prepared for", "One place, subject to availability, on", "Prepared for", "Course date",
        "Quote no.", "Thank you for your enquiry. We are pleased to quote {name} for one place on {course} "
        "({hours}) with "
        "{body} on {date}. This quote is valid for 30 days."),
    "es": Paper("Presupuesto", "Presupuesto para", "Una plaza, según disponibilidad, en el curso", "Solicitante",
        "Fecha del curso", "Presupuesto nº", "En respuesta a su consulta, presupuestamos a {name} una plaza en "
        "el curso "
        "{course} ({hours}) de {body}, de fecha {date}. Oferta válida 30 días."),
    "pt": Paper("Orçamento", "Orçamento para", "Uma vaga, conforme disponibilidade, no curso", "Solicitante",
        "Data do curso", "Orçamento nº", "Em resposta ao seu pedido, apresentamos a {name} o orçamento de uma vaga no "
        "curso {course} ({hours}) de {body}, em {date}. Válido por 30 dias."),
    "fr": Paper("Devis", "Devis établi pour", "Une place, sous réserve de disponibilité, à la formation", "Client",
        "Date de la formation", "Devis n°", "Suite à votre demande, voici notre devis pour {name} : une place à la "
        "formation {course} ({hours}) de {body} du {date}. Devis valable 30 jours."),
    "de": Paper("Angebot", "Angebot für", "Ein Platz, soweit noch frei, im Kurs", "Interessent/in", "Kurstermin",
        "Angebotsnr.", "Vielen Dank für Ihre Anfrage. Gern bieten wir {name} einen Platz im Kurs {course} "
        "({hours}) bei "
        "{body} am {date} an. Das Angebot gilt 30 Tage."),
    "it": Paper("Preventivo", "Preventivo per", "Un posto, salvo disponibilità, al corso", "Richiedente",
        "Data del corso", "Preventivo n.", "In risposta alla richiesta, si propone a {name} un posto al corso {course} "
        "({hours}) di {body} del {date}. Il preventivo è valido 30 giorni."),
    "nl": Paper("Offerte", "Offerte voor", "Eén plaats, zolang beschikbaar, in de cursus", "Aanvrager", "Cursusdatum",
        "Offertenr.", "Dank voor uw aanvraag. Wij bieden {name} één plaats aan in de cursus {course} ({hours}) "
        "van {body} "
        "op {date}. Deze offerte is 30 dagen geldig."),
    "pl": Paper("Oferta", "Oferta dla", "Jedno miejsce, w miarę dostępności, na kursie", "Oferta dla", "Termin kursu",
        "Oferta nr", "W odpowiedzi na zapytanie przedstawiamy ofertę dla: {name}. Jedno miejsce na kursie {course} "
        "({hours}), organizator {body}, termin {date}. Oferta ważna 30 dni."),
    "sv": Paper("Offert", "Offert till", "En plats, i mån av plats, på kursen", "Kund", "Kursdatum", "Offertnr",
        "Tack för din förfrågan. Vi erbjuder {name} en plats på kursen {course} ({hours}) hos {body} den "
        "{date}. Offerten "
        "gäller i 30 dagar."),
    "nb": Paper("Tilbud", "Tilbud til", "Én plass, hvis ledig, på kurset", "Kunde", "Kursdato", "Tilbudsnr.",
        "Takk for henvendelsen. Vi tilbyr {name} én plass på kurset {course} ({hours}) hos {body} den {date}. Tilbudet "
        "gjelder i 30 dager."),
    "da": Paper("Tilbud", "Tilbud til", "Én plads, så længe der er ledigt, på kurset", "Kunde", "Kursusdato",
        "Tilbudsnr.", "Tak for henvendelsen. Vi tilbyder {name} én plads på kurset {course} ({hours}) hos {body} den "
        "{date}. Tilbuddet gælder i 30 dage."),
    "ro": Paper("Ofertă de preț", "Ofertă pentru", "Un loc, în limita locurilor disponibile, la cursul",
        "Ofertă pentru", "Data cursului", "Oferta nr.", "Ca răspuns la solicitarea dumneavoastră, oferim pentru {name} "
        "un loc la cursul {course} ({hours}), organizat de {body}, în data de {date}. Oferta este valabilă 30 de "
        "zile."),
    "tr": Paper("Fiyat Teklifi", "Sayın", "Kontenjan dahilinde bir kişilik yer:", "İlgili", "Eğitim tarihi",
        "Teklif No", "Sayın {name}, talebiniz üzerine {body} tarafından {date} tarihinde verilecek {hours} "
        "süreli {course} "
        "eğitimi için teklifimiz aşağıdadır. Teklif 30 gün geçerlidir."),
    "cs": Paper("Cenová nabídka", "Nabídka pro", "Jedno místo, podle obsazenosti, v kurzu", "Zájemce", "Termín kurzu",
        "Nabídka č.", "Děkujeme za poptávku. Zájemce: {name}. Nabízíme jedno místo v kurzu {course} ({hours}), "
        "pořadatel "
        "{body}, termín {date}. Nabídka platí 30 dní."),
}  # fmt: skip
BOOKING: Final[Mapping[str, Paper]] = {
    "en": Paper("Enrolment Confirmation", "We are pleased to confirm that", "is enrolled in the upcoming course",
        "Enrolled participant", "Course date", "Enrolment no.", "Thank you for enrolling. This is to confirm "
        "that {name} "
        "has a place on {course} ({hours}) with {body} on {date}. We look forward to welcoming you."),
    "es": Paper("Confirmación de inscripción", "Confirmamos que", "está inscrito/a en el próximo curso", "Inscrito/a",
        "Fecha del curso", "Inscripción nº", "Confirmamos la inscripción de {name} en el curso {course} ({hours}) de "
        "{body}, que tendrá lugar el {date}. Le esperamos."),
    "pt": Paper("Confirmação de inscrição", "Confirmamos que", "está inscrito(a) no próximo curso", "Inscrito(a)",
        "Data do curso", "Inscrição nº", "Confirmamos a inscrição de {name} no curso {course} ({hours}) de {body}, que "
        "se realizará em {date}. Esperamos por você."),
    "fr": Paper("Confirmation d'inscription", "Nous avons le plaisir de confirmer que",
        "est inscrit(e) à la prochaine formation", "Inscrit(e)", "Date de la formation", "N° d'inscription",
        "Nous confirmons l'inscription de {name} à la formation {course} ({hours}) de {body}, qui aura lieu le {date}. "
        "Au plaisir de vous accueillir."),
    "de": Paper("Anmeldebestätigung", "Wir freuen uns zu bestätigen, dass", "zum kommenden Kurs angemeldet ist",
        "Angemeldete Person", "Kurstermin", "Anmeldenr.", "Wir bestätigen die Anmeldung von {name} zum Kurs {course} "
        "({hours}) bei {body}, der am {date} stattfinden wird. Wir freuen uns auf Sie."),
    "it": Paper("Conferma di iscrizione", "Siamo lieti di confermare che", "risulta iscritto/a al prossimo corso",
        "Iscritto/a", "Data del corso", "Iscrizione n.", "Si conferma l'iscrizione di {name} al corso {course} "
        "({hours}) "
        "di {body}, che si terrà il {date}. Vi aspettiamo."),
    "nl": Paper("Inschrijvingsbevestiging", "Graag bevestigen wij dat", "is ingeschreven voor de komende cursus",
        "Ingeschrevene", "Cursusdatum", "Inschrijfnr.", "Wij bevestigen de inschrijving van {name} voor de cursus "
        "{course} ({hours}) van {body}, die op {date} zal plaatsvinden. Tot dan."),
    "pl": Paper("Potwierdzenie zgłoszenia", "Potwierdzamy, że Pan/Pani", "jest zapisany(a) na najbliższy kurs",
        "Zgłoszona osoba", "Termin kursu", "Zgłoszenie nr", "Potwierdzamy zgłoszenie: {name}, kurs {course} ({hours}), "
        "organizator {body}. Kurs odbędzie się dnia {date}. Do zobaczenia."),
    "sv": Paper("Anmälningsbekräftelse", "Vi bekräftar att", "är anmäld till den kommande kursen", "Anmäld",
        "Kursdatum", "Anmälningsnr", "Vi bekräftar att {name} är anmäld till kursen {course} ({hours}) hos {body}, som "
        "kommer att hållas den {date}. Välkommen."),
    "nb": Paper("Påmeldingsbekreftelse", "Vi bekrefter at", "er påmeldt det kommende kurset", "Påmeldt", "Kursdato",
        "Påmeldingsnr.", "Vi bekrefter at {name} er påmeldt kurset {course} ({hours}) hos {body}, som vil bli "
        "holdt den "
        "{date}. Velkommen."),
    "da": Paper("Bekræftelse på tilmelding", "Vi bekræfter, at", "er tilmeldt det kommende kursus", "Tilmeldt",
        "Kursusdato", "Tilmeldingsnr.", "Vi bekræfter, at {name} er tilmeldt kurset {course} ({hours}) hos "
        "{body}, som vil "
        "blive afholdt den {date}. Velkommen."),
    "ro": Paper("Confirmare de înscriere", "Confirmăm că", "este înscris(ă) la următorul curs", "Persoana înscrisă",
        "Data cursului", "Înscriere nr.", "Confirmăm înscrierea: {name}, la cursul {course} ({hours}), organizat de "
        "{body}, care va avea loc în data de {date}. Vă așteptăm."),
    "tr": Paper("Kayıt Onayı", "Sayın", "aşağıdaki eğitime kaydınız yapılmıştır:", "Kayıtlı kişi", "Eğitim tarihi",
        "Kayıt No", "Sayın {name}, {body} tarafından {date} tarihinde düzenlenecek {hours} süreli {course} eğitimine "
        "kaydınız yapılmıştır. Görüşmek üzere."),
    "cs": Paper("Potvrzení přihlášky", "Potvrzujeme, že", "je přihlášen(a) na nadcházející kurz", "Přihlášená osoba",
        "Termín kurzu", "Přihláška č.", "Potvrzujeme přihlášku: {name}, kurz {course} ({hours}), pořadatel "
        "{body}. Kurz se "
        "bude konat dne {date}. Těšíme se na vás."),
}  # fmt: skip
UNASSESSED: Final[Mapping[str, Paper]] = {
    "en": Paper("Record of Attendance", "This confirms that",
        "was present at, but was not assessed in and has not passed, the course", "Attendee", "Attended on",
        "Attendance ref.", "{name} was present at {course} ({hours}) with {body} on {date} but did not take the "
        "assessment. The course is not completed and no certificate has been awarded."),
    "es": Paper("Justificante de presencia", "Se informa que",
        "estuvo presente, pero no realizó la evaluación ni ha superado el curso", "Asistente", "Presente el",
        "Justificante nº", "{name} estuvo presente en el curso {course} ({hours}) de {body} el {date}, pero no "
        "realizó la "
        "evaluación. El curso no está superado y no se ha expedido certificado."),
    "pt": Paper("Declaração de presença", "Informamos que",
        "esteve presente, mas não realizou a avaliação e não foi aprovado(a) no curso", "Participante", "Presente em",
        "Declaração nº", "{name} esteve presente no curso {course} ({hours}) de {body} em {date}, mas não realizou a "
        "avaliação. O curso não foi concluído e não foi emitido certificado."),
    "fr": Paper("Justificatif de présence", "Nous indiquons que",
        "était présent(e), mais n'a pas passé l'évaluation et n'a pas validé la formation", "Participant",
        "Présence le", "Justificatif n°", "{name} était présent(e) à la formation {course} ({hours}) de {body} "
        "le {date} "
        "mais n'a pas passé l'évaluation. La formation n'est pas validée et aucun certificat n'est délivré."),
    "de": Paper("Anwesenheitsnachweis", "Wir teilen mit, dass",
        "anwesend war, aber die Prüfung nicht abgelegt und den Kurs nicht bestanden hat", "Name", "Anwesend am",
        "Nachweis-Nr.", "{name} war am {date} im Kurs {course} ({hours}) bei {body} anwesend, hat aber die "
        "Prüfung nicht "
        "abgelegt. Der Kurs ist nicht bestanden, ein Zertifikat wurde nicht ausgestellt."),
    "it": Paper("Dichiarazione di presenza", "Si comunica che",
        "era presente, ma non ha sostenuto la prova e non ha superato il corso", "Presente", "Presente il",
        "Dichiarazione n.", "{name} era presente al corso {course} ({hours}) di {body} il {date}, ma non ha "
        "sostenuto la "
        "prova. Il corso non è superato e nessun attestato è stato rilasciato."),
    "nl": Paper("Presentieverklaring", "Wij melden dat",
        "aanwezig was, maar de toets niet heeft gemaakt en niet is geslaagd voor de cursus", "Aanwezige",
        "Aanwezig op", "Verklaring nr.", "{name} was op {date} aanwezig bij de cursus {course} ({hours}) van "
        "{body}, maar "
        "heeft de toets niet gemaakt. De cursus is niet afgerond en er is geen certificaat uitgereikt."),
    "pl": Paper("Potwierdzenie obecności", "Informujemy, że Pan/Pani",
        "był(a) obecny(a), lecz nie przystąpił(a) do egzaminu i nie ukończył(a) kursu", "Obecny(a)",
        "Obecność w dniu", "Potwierdzenie nr", "{name}: obecność na kursie {course} ({hours}), organizator "
        "{body}, dnia "
        "{date}, bez przystąpienia do egzaminu. Kurs nie został ukończony i nie wydano certyfikatu."),
    "sv": Paper("Närvarointyg", "Vi meddelar att",
        "var närvarande men gjorde inte provet och är inte godkänd på kursen", "Närvarande", "Närvarande den",
        "Intyg nr", "{name} var närvarande på kursen {course} ({hours}) hos {body} den {date} men gjorde inte provet. "
        "Kursen är inte godkänd och inget kursintyg har utfärdats."),
    "nb": Paper("Oppmøtebekreftelse", "Vi opplyser at",
        "var til stede, men tok ikke eksamen og har ikke bestått kurset", "Til stede", "Til stede den",
        "Bekreftelse nr.", "{name} var til stede på kurset {course} ({hours}) hos {body} den {date}, men tok "
        "ikke eksamen. "
        "Kurset er ikke bestått, og kursbevis er ikke utstedt."),
    "da": Paper("Bekræftelse på fremmøde", "Vi oplyser, at",
        "var til stede, men ikke gik til prøven og ikke har bestået kurset", "Fremmødt", "Fremmødt den",
        "Bekræftelse nr.", "{name} var til stede på kurset {course} ({hours}) hos {body} den {date}, men gik ikke til "
        "prøven. Kurset er ikke bestået, og der er ikke udstedt kursusbevis."),
    "ro": Paper("Dovadă de prezență", "Vă informăm că",
        "a fost prezent(ă), dar nu a susținut evaluarea și nu a promovat cursul", "Prezent(ă)", "Prezent(ă) la data",
        "Dovada nr.", "{name} a fost prezent(ă) la cursul {course} ({hours}), organizat de {body}, în data de {date}, "
        "dar nu a susținut evaluarea. Cursul nu a fost promovat și nu s-a eliberat certificat."),
    "tr": Paper("Katılım Yazısı", "Sayın",
        "aşağıdaki eğitimde bulunmuş, ancak sınava girmemiş ve eğitimi tamamlamamıştır:", "Katılan",
        "Katıldığı tarih", "Yazı No", "Sayın {name}, {body} tarafından düzenlenen {hours} süreli {course} "
        "eğitiminde {date} "
        "tarihinde bulunmuş, ancak sınava girmemiştir. Eğitim tamamlanmamıştır ve sertifika verilmemiştir."),
    "cs": Paper("Potvrzení o účasti", "Sdělujeme, že",
        "byl(a) přítomen/přítomna, ale nesložil(a) zkoušku a neabsolvoval(a) úspěšně kurz", "Přítomen/přítomna",
        "Účast dne", "Potvrzení č.", "{name}: účast na kurzu {course} ({hours}), pořadatel {body}, dne {date}, "
        "bez složení "
        "zkoušky. Kurz nebyl úspěšně absolvován a osvědčení nebylo vydáno."),
}  # fmt: skip
