"""The words by which certificates of some thirty languages say who, when, how long and under which number.

Everything is written as ``page.folded`` leaves it: lower case, base letters. A row is a language.
"""

import re
from typing import Final

from credentialing.matching.page import any_of, joined

# -- who ---------------------------------------------------------------------------------------------------------------

HOLDER_FOLLOWS: Final = any_of(
    r"""
    (?:certif(?:y|ies)|confirms?|verif(?:y|ies)|acknowledges?|attests?|declares?|states?|known|record) that|
    in the name of|
    (?:awarded|presented|granted|issued|given) to|conferred (?:up)?on|this is to certify(?: that)?|
    (?:bescheinig\w*|bestatig\w*|zertifizier\w*|beurkund\w*|bezeug\w*)(?: hiermit| wir)*,? da(?:ss|s)|verliehen an|
    ausgestellt (?:fur|auf)|uberreicht an|
    (?:certifi|attest|confirm)\w*(?: par la presente)? que|(?:decerne|delivre|remis|attribue|accorde)e? a|
    (?:certifica\w*|(?:hace|hacen|hacemos|fa|fan|fem|faig) constar|acredita\w*) que|
    (?:otorga\w*|atorga\w*|concede\w*|confiere|extiende)(?: (?:el|la))?(?: presente)?(?: [^\W\d]+)? a|
    (?:concedid[oa]|expedid[oa]|entrega\w*) a|
    (?:certifica|attesta|dichiara|certifichiamo|attestiamo|dichiariamo)(?:no)? che|
    (?:conferito|rilasciato|assegnato|conferisce) a|
    (?:certifica(?:mos|-se)?|atesta(?:mos|-se)?|declara(?:mos|-se)?)(?:,? para os? devidos (?:fins|efeitos),?)? que|
    (?:conferido|outorgado|atribuido|concedido) a|(?:outorga|confere)(?: o)?(?: presente)?(?: [^\W\d]+)? a|
    (?:verklaart|verklaren|bevestig\w*|certificeert|verklaard)(?: hierbij| hiermee| wij)*,? dat|
    (?:uitgereikt|toegekend|verleend) aan|
    (?:zaswiadcza|potwierdza|stwierdza)\w*(?: sie)?,? ze|wydan[yae] dla|przyznan[yae] dla|
    niniejszym zaswiadcza sie(?:,? ze)?|
    (?:potvrzuj|potvrdzuj|osvedcuj)\w*(?: s[ea])?(?: tymto)?,? ze|udelen[oyae]?(?: pro)?|
    (?:potvrduj|potrjuj)\w*(?: se)?,? da(?: je)?|dodjeljuje se|izdaje se|podeljuje(?: se)?|
    (?:certifica|atesta|adevereste|confirma)(?: prin prezent[ua]l?a?)?(?: faptul)?,? ca|se acorda|
    (?:kinnita|toenda|tunnista)\w*,? et|apliecina\w*,? ka|(?:pazymi|patvirtina|liudija)\w*,? kad|
    (?:βεβαιων|πιστοποι)\w* οτι|(?:απονεμεται|χορηγειται) στ\w+|
    (?:menerangkan|menyatakan|mengesahkan) bah[aw]+a|(?:diberikan|dianugerahkan) kepada|
    (?:удостоверяет|подтверждает|свидетельствует о том),? что|(?:засвідчує|підтверджує),? що|
    (?:kisiye|katilimciya|adina) (?:verilmistir|duzenlenmistir)|sayin|
    (?<!giay )(?<!so )chung nhan(?: rang)?(?: ong| ba)?|cap cho|trao cho|
    (?:intygar|intygas|bekrafta[rs])(?: harmed)? att|(?:vottast|stadfest\w*)(?: her med)? ad|tilldelas|
    utfardat (?:till|for)|
    (?:bekr(?:e|ae|æ)fte[rst]*|attestere[rs])(?: herved| hermed)? at|tildeles|utstedt til|udstedt til|
    todist(?:aa|etaan|amme)(?: taten)?,? etta|myonnetty|myonnetaan|
    (?:igazol|tanusit)(?:juk|ja|om),? hogy|
    兹证明|茲證明|特此证明
    """
)

_LABELS_OF_NAMES: Final = r"""
    (?:full |legal )?name|name of (?:the )?(?:participant|student|learner|candidate|holder|graduate|recipient|
    attendee|delegate|trainee|practitioner|certificate holder)|certificate holder|
    (?:participant|student|learner|candidate|holder|graduate|recipient|attendee|delegate|trainee|
    practitioner)(?:'?s)?(?: full)?(?: name)?|awarded to|presented to|issued to|
    name(?:,| und)? vorname|vor- und (?:nach|zu)name|vorname,? (?:und )?(?:nach|zu)?name|herr/frau|frau/herr|
    name de[rs] (?:teilnehm\w+|inhaber\w*|absolvent\w*)|teilnehmende(?: person)?|
    teilnehmer(?:in|/in|:in)?(?:/teilnehmer(?:in)?)?|
    inhaber(?:in)?|
    absolvent(?:in)?|kursteilnehmer(?:in)?|
    noms?(?: et prenoms?| complet|,? prenom)?|prenoms?(?: et)? noms?|participante?|stagiaire|titulaire|beneficiaire|
    apprenant|nom d(?:u|e la|e l') ?(?:participante?|stagiaire|titulaire|beneficiaire|apprenante?)|
    nombres?(?: completo| y apellidos?)?|apellidos y nombres?|alumn[oa]|titular|asistente|estudiante|
    nombre del? (?:la )?(?:participante|alumn[oa]|titular|asistente|estudiante)|nom i cognoms|
    nome(?: e cognome| completo)?|cognome e nome|nominativo|partecipante|alun[oa]|formand[oa]|
    nome d[oae]l? ?(?:participante|partecipante|alun[oa]|formand[oa]|titular)|
    naam en voornaam|nom,? prenoms?|cognom\w* i nom\w*|participant en el curs|pavarde,? vardas|prezime i ime|
    naam(?: van)?(?: de)?(?: deelnemer| cursist)?|voor- en achternaam|deelnemer|cursist|
    imie i nazwisko(?: uczestnika| absolwenta)?|uczestnik|uczestniczka|jmeno(?: a prijmeni)?|ucastni(?:k|ce)|
    meno(?: a priezvisko)?|ime in priimek|udelezen(?:ec|ka)|nume(?:le)?(?: si prenume(?:le)?| complet)?|cursant|
    ees- ja perekonnanimi|osaleja|vards,? uzvards|vardas,?(?: ir)? pavarde|dalyvis|ονοματεπωνυμο|ονομα|
    nafn|nama(?: lengkap)?|navn pa deltaker(?:en)?|deltakers? navn|namn pa deltagare(?:n)?|deltagarens namn|
    nom de la persona participant|meno ucastnika|osaleja nimi|uczestnik szkolenia|naam cursist|peserta|фио|ф\.и\.о\.?|
    ime i prezime|polaznik|polaznica|ho va ten|ho ten|hoc vien|namn|deltagare|navn|deltaker|deltager|
    adi(?: ve)? soyadi|ad(?: ve)? soyad|katilimci(?: adi)?|nimi|osallistuja|nev|resztvevo|氏名|受講者|姓名|学员|名前
"""

# "Adı Soyadı / Name:": a form in two languages gives the label in both; "Alumno/a" is for either sex.
_OF_EITHER_SEX: Final = r"(?: ?[/(:*_] ?-?(?:in|innen|a|o|e|ka|ta|ne|ice|or|ora|trice)\)?)?"
NAME_LABEL: Final = re.compile(
    rf"^\W*(?:[^\W\d][^:/\d]{{1,30}}/\s*)?(?:{joined(_LABELS_OF_NAMES)}){_OF_EITHER_SEX}\.*\s*(?:[:：]|\s[–—-]\s|$)"
)

HOLDER_PRECEDES: Final = any_of(
    r"""
    (?:has|have|is|was) (?:hereby |successfully |satisfactorily |duly |been )*(?:complet|attend|participat|fulfil|
    pass|met|undertak|demonstrat|achiev|award|certif|finish|satisf)\w*|successfully (?:completed|attended|passed)|
    (?:completed|attended|passed|participated in)(?= (?:the|a|an|all|our)\b)|
    for (?:the )?(?:successful )?(?:complet|attend)\w*|participated in|took part in|graduated|finished|undertook|
    concluded|
    hat (?:an|am|vom|den|die|das|erfolgreich|im|in|mit|seit)|erfolgreich|teilgenommen|nahm|
    a (?:bien |dument |avec succes )?(?:suivi|participe|complete|reussi|termine|valide|effectue|acheve|obtenu)\w*|
    ha (?:completado|superado|realizado|asistido|participado|finalizado|cursado|aprobado|completat|superat|assistit)|
    asistio|participo|completo(?= )|aprobo|finalizo|
    ha (?:completato|frequentato|superato|partecipato|conseguito|portato|seguito)|
    concluiu|completou|participou|frequentou|heeft|ukonczyla?|uczestniczyla?|odbyla?|absolvovala?|uspesne|uspjesno|
    a (?:absolvit|participat|finalizat|promovat|urmat)|(?:je )?zavrsi(?:o|la)|(?:je )?pohada(?:o|la)|opravil[ao]?|
    udelezil[ao]?|on (?:labinud|osalenud|lopetanud)|ir (?:apguv|pabeidz|piedalij)\w*|baige|dalyvavo|isklause|
    ολοκληρωσε|παρακολουθησε|συμμετειχε|hefur|telah|прош(?:ел|ла)|успешно|завершил\w*|
    da (?:hoan thanh|tham gia|tham du)|har|basari(?:yla|li)|tamamla\w*|
    on (?:suorittanut|osallistunut)|
    sikeresen|elvegezte|reszt vett|befejezte|已完成|完成了|は
    """
)

BORN: Final = any_of(
    r"""
    born|date of birth|birth ?date|d\.?o\.?b\.?|geb(?:oren|urtsdatum)?\.?|nee? le|nee|date de naissance|nacid[oa]|
    fecha de nacimiento|natalicio|fodselsdato|fodselsdag|geboren op|geburtstag|
    nat[oa] (?:il|a)|data di nascita|nascid[oa]|data de nascimento|geboortedatum|urodzon[yae]|data urodzenia|
    narozen[ay]?|nascut|nascuda|narodeny?|narodena|geboren|sunnitud|sunniaeg|datum narodenia|dzimis|gime|γεννηθηκε|
    lahir|
    datum (?:narozeni|rodenja)|roden[a]?|sinh ngay|ngay sinh|fodd|fodelsedatum|fodt|dogum tarihi|syntynyt|
    syntymaaika|szuletett|szuletesi \w+|
    生年月日|出生
    """
)

ROLE: Final = re.compile(
    joined(
        r"""
    director|instructor|trainer|tutor\b|teacher|lecturer|registrar|president|principal\b|\bchair|signature|signed|
    signator|examiner|assessor|co-?ordinator|\bdean\b|\bceo\b|head of|educator|faculty|administrator|\bpresenter|
    supervisor|kursleit|dozent|ausbilder|leiter|leitung|unterschrift|referent|directeur|directrice|formateur|
    formatrice|responsable|instruct|docente|direttor|formator|\bfirma\b|diretor|docent|cursusleider|kierownik|
    prowadzac|podpis|reditel|lektor|skolitel|voditelj|predavac|ravnatelj|giam doc|giang vien|hieu truong|kursledare|
    rektor|kursleder|egitmen|mudur|kouluttaj|johtaja|oktato|igazgato|handtekening|assinatura|signature|講師|校長|院长|讲师|
    代表|witness|secretar|notary|guarantor|convenor|convener|lead\b|lecturer|verif(?:ied|ier)|approved by|
    manager|officer|owner|founder|partner\b|professor|zeug|prufer|sekretar|vorsitz|geschaftsfuhr|verantwort|
    temoin|secretair|gerant|president|examinat|testigo|secretari|evaluador|presidente|coordinador|encargad|testemunha|
    avaliador|coordenador|testimone|segretari|esaminat|presidente|getuige|secretaris|examinator|voorzitter|
    hoofddocent|
    swiadek|sekretarz|przewodnicz|egzaminator|svedek|tajemn|predsed|zkouse|garant|konatel|svjedok|tajnik|
    predsjedni|ispitiva|prica|tajnik|vodja|vitne|sekretaer|sensor|eksaminator|faglig|leder\b|ansvarig|vittne|
    examinator|todistaj|sihteer|tanu\b|titkar|vizsgaz|vastutav|juhat|hindaja|tunnistaja|martor|secretar|examinator|
    direttric|testimoni|avaluad|liecinie|vadit|pasniedzej|liudytoj|vadov|destytoj|διευθυντ|εκπαιδευτ|μαρτυρ|vottur|
    saksi|pengarah|pengajar|свидетель|преподавател|руководител|директор
        """
    )
)

HOLDER_ENDS: Final = any_of(
    r"""
    in recognition|who|having|for (?:the|his|her|their|having|success\w*|complet\w*|attend\w*)|upon|under the|on this|
    pour (?:avoir|sa|son)|por (?:haber|su)|per (?:aver|la|il)|fur (?:die|den|das|ihre|seine)|
    (?:con )?(?:dni|nif|nie)|passport|cpf|pesel|licen[cs]e|registration|ahpra|npi
    """
)
AUXILIARY_BEHIND: Final = re.compile(r"\s(?:has|have|is|was|hat|a|ha|heeft|har|on)$")
# What takes back what a page says: it is void or no original, or the course is not yet completed.
NOT_CERTIFIED: Final = any_of(
    r"""
    (?:has|did|was|have|is|are|does) not|not (?:complete[d]?|passed|certified|yet|been|official)|
    not valid(?! without| unless| until)|incomplete|invalid|
    withdr[ae]w\w*|notice of withdrawal|did not finish|discontinued|dropped out|
    (?:hat |wurde )?(?:vor dem ende |vorzeitig )?(?:abgebrochen|abgemeldet)|abmeldebestatigung|
    (?:se )?retiro antes|constancia de retiro|desistiu|desistencia|desistio|abandon\w*|s'est retiree?|
    conferma di ritiro|
    si e ritirat[oa]|teruggetrokken|zrezygnowal\w*|odstoupil\w*|trakk seg|avbrot|avbrutit|keskeytti|
    failed|void|specimen|sample|revoked|cancell?ed|withdrawn|draft|provisional|unofficial|temporary|superseded|
    duplicate|
    for reference only|suspended|(?:conditional|interim) (?:certificate|award)|yet to|
    (?:confirmation|proof|certificate|letter|evidence|statement) of (?:enrol\w*|registration|booking)|
    (?:is|are|been) (?:now |currently |duly )?(?:enrolled|registered|booked)|will (?:complete|attend|be)|in progress|
    (?:expected|anticipated|planned|projected|estimated|intended|proposed|scheduled) (?:completion|end|finish)\w*|
    nicht (?:bestanden|abgeschlossen|teilgenommen|gultig|beendet|absolviert)|noch nicht|ungultig|muster|entwurf|
    vorlaufig\w*|storniert|entwertet|widerrufen|zuruckgezogen|duplikat|zweitschrift|ist angemeldet|eingeschrieben|
    (?:anmelde|einschreibe|anmeldungs)bestatigung|bestatigung der anmeldung|voraussichtlich\w*|geplante[srn]? \w+|
    annule\w*|nulle?|n'a pas|n'est pas|pas encore|non (?:ha|valido|valable|officiel)|provisoire|invalide|suspendue?|
    (?:attestation|confirmation|preuve|certificat) d'inscription|est (?:actuellement )?inscrite?|
    (?:fin|date|achevement|terme|reussite) (?:de \w+ )?(?:prevue?|previsionnel\w*)|
    no (?:ha|apto|valido|oficial)|anulad[oa]|cancelad[oa]|borrador|invalid[oa]|sin (?:validez|valor|haberl[oa]|haber)|
    suspendid[oa]|(?:constancia|comprobante|certificado) de (?:inscripcion|matricula)|
    (?:esta|se encuentra) (?:inscri\w+|matriculad\w+)|todavia|aun no|
    (?:termino|fin|fecha|conclusion|finalizacion) (?:de \w+ )?previst[oa]|
    anul·lat|encara no|provisori[oa]?|provisional|nao (?:concluiu|valido|oficial|foi)|rascunho|
    sem (?:validade|valor|efeito)|suspens[oa]|(?:comprovante|declaracao|confirmacao) de (?:inscricao|matricula)|
    (?:esta|encontra-se) (?:inscrit\w+|matriculad\w+)|ainda nao|previsao|(?:conclusao|termino|data) prevista|
    annullat[oa]|provvisori[oa]|bozza|nullo|fac-?simile|(?:e|risulta) iscritt[oa]|
    (?:conferma|attestato) di iscrizione|
    non ancora|(?:fine|data|conclusione) previst[oa]|sospes[oa]|
    niet (?:geldig|geslaagd|voltooid|officieel)|voorlopig|nietig|ongeldig|geannuleerd|ingetrokken|
    (?:bewijs|bevestiging) van inschrijving|is ingeschreven|nog niet|(?:vermoedelijk|verwacht|gepland)e? \w+|
    niewazn[ye]|wzor|tymczasow\w*|anulowan\w*|jest zapisan[ya]|(?:zaswiadczenie|potwierdzenie) (?:o )?zapis\w*|
    jeszcze nie|(?:przewidywan|planowan)\w* \w+|nie (?:ukonczyl\w*|jest)|
    neplatn[ye]|predbezn\w*|zrusen\w*|(?:potvrdeni\w*|potvrzeni) o prihlas\w*|je prihlasen\S*|este (?:ho|nie|ne)|
    neukonc\w*|predpoklad\w*|jeste ne\w*|nedokonc\w*|docasn\w*|
    privremen\w*|ponisten\w*|nevazec\w*|upisan[ao]?|jos nije|prijavljen[ao]?|zacasn\w*|neveljavn\w*|osnutek|primerek|
    ogiltigt?|preliminar\w*|makulera\w*|annullera\w*|(?:ar|er) (?:anmald|pameldt|tilmeldt)|utkast|
    ugyldig|forelo[bp]ig|midlertidig|makulert|(?:bekreftelse|bekraeftelse) pa (?:pa|til)melding|enna ikke|enda ikke|
    har ikke|ikke (?:fullfort|gennemfort|bestatt|gyldig)|inte (?:slutfort|giltigt?|godkand)|annu inte|
    forventet \w+|forvantad\w* \w+|
    valiaikainen|luonnos|mitatoity|on ilmoittautunut|ei ole|
    ajutine|kehtetu|tuhistatud|ei (?:ole|ole veel)|eeldatav\w*|mustand|naidis|registreerumis\w*|
    ideiglenes|piszkozat|ervenytelen|torolt|beiratkozott|meg nem|varhato \w+|
    gecersiz|gecici|taslak|iptal|kayitlidir|henuz|beklenen \w+|ornek(?:tir)?|
    provizoriu|anulat|nevalabil|este inscris|inca nu|ciorna|
    pagaidu|nederigs|anulets|vel nav|laikinas|negalioja|dar ne\w*|προσωρινο|ακυρο|δειγμα|bradabirgda\w*|sementara|
    batal|contoh|образец|аннулирован\w*|недействител\w+|見本|作废
    """
)

# -- when --------------------------------------------------------------------------------------------------------------

EXPIRES: Final = any_of(
    r"""
    expir\w*|valid (?:until|through|thru|to|till)|valid for|renew\w*(?: by| before)?|good through|until|
    not valid after|due|echeance|gyldig t\.?o\.?m\.?|giltig t\.?o\.?m\.?|hernieuw\w*|co gia tr?i? d?e?n|validuntil|
    auffrischung|
    lapses?|re[zs]ertifi\w*|recertif\w*|(?:a )?renouveler|renovar|renovacion|renovacao|erneuer\w*|
    rinnov\w*|
    verleng\w*|vernieuw\w*|obnov\w*|fornyes|fornyelse|fornyas|odnow\w*|plati do|vigente|vigencia|kehtivus\w*|
    gultig bis|gultigkeit\w*|lauft ab|verfall\w*|ablauf\w*|valable jusqu\w*|validite|expire le|valid[oa] hasta|vence|
    caduc\w*|
    vencimiento|vigencia|
    valid[oa] fino|scad\w*|valid[oa] ate|validade|geldig tot(?: en met)?|vervalt|verloopt|wazn[yae] do|waznosc\w*|
    platn\w+ do|platnost\w*|
    vrijedi do|istjece|istice|velja(?:vnost)?(?: do)?|valabil\w*(?: pana la)?|expira\w*|kehti\w*|derig\w*|galioj\w*|
    ισχυει εως|ισχυς|ληξη|ημερομηνια ληξης|gildir til|gildistimi|berlaku (?:hingga|sampai)|действител\w+ до|
    дійсн\w+ до|
    co gia tri den|het han|giltig(?:t)? (?:till|t\.?o\.?m\.?)|gyldig til|utloper|udlober|
    gecerli\w*|son \w+ tarihi|
    voimassa|voimassaolo\w*|ervenyes\w*|lejar\w*|有効期限|有效期\w*|到期
    """
)

STARTS: Final = any_of(
    r"""
    start(?:s|ed|ing)?(?: date| on)?|begin(?:s|ning)?|began|commenc\w+|beginn|debut|inicio|inizio|aanvang|
    premiere journee|esimene \w+|bat dau|bt dau|withdr[ae]w\w*|retir\w+|ritir\w+|desist\w+|abgebrochen|abbruch|
    abmeld\w*|abandon\w*|generated|received|
    application|
    open(?:ing|ed)|apertura|abertura|eroffnung|print\w*|impres\w+|imprim\w+|gedruckt|\w*druck|stampat\w*|stampa|
    natisnj\w*|
    isspausdint\w*|utskrif\w*|afgedrukt|wydruk\w*|tisk\w*|antrag|solicitud|pedido|prasymas|aanvraag|
    \w+(?:beginn|anfang|start)|
    (?:assessment |exam |place )?booked|first day|premier jour|erster (?:kurs)?tag|primer dia|primeiro dia|
    primo giorno|
    eerste (?:les|cursus)dag|forste (?:kurs)?dag|forsta (?:kurs)?dag|begonnen|einschreib\w*|angemeldet|
    inscri\w+|matricul\w+|immatriculation|ingeschreven|inschrijving|prihlas\w+|prijav\w+|upis\w*|zapis\w*|
    pamelding\w*|pameldt|tilmeld\w*|anmalan\w*|anmald|registreer\w*|ilmoittaut\w*|kayit\w*|beiratkoz\w*|jelentkez\w*|
    iscri\w+|pieteik\w*|registrac\w*|εγγραφ\w*|skraning\w*|pendaftaran|dang ky|
    rozpoczec\w+|zahajen\w*|zaciatok|pocetak|zacetek|incep\w+|algus\w*|sakum\w*|pradzi\w*|εναρξη\w*|upphaf\w*|
    (?:kurs\w*|kurz\w*)?(?:beginn|anfang|start)|baslangic\w*|baslama\w*|kezd\w*|alkoi|alkaa|alkamis\w*|ouverture|
    comienzo|du(?= \d)|vom(?= \d)|dal(?= \d)|desde|mulai|tanggal mulai|начал\w*|
    enrol\w*|registered|registration date|printed|revised|revision|version|print date|accredited|approved|anmeldung|
    gedruckt
    """
)

COMPLETED: Final = any_of(
    r"""
    complet\w*|finish\w*|passed|attended|held|end(?:ed|s)?(?: date)?|course dates?|dates? of (?:course|attendance|
    completion|training)|
    abgeschlossen|abschluss\w*|absolviert|kursdatum|kurstermin|termin\w*|abschlussdatum|zeitraum|termine?|achev\w*|
    fin de formation|
    achieved|gained|conseguimento|conseguit[oa]|afronding|voltooiing|behaald|bestatt|bestatte|gjennomforing|
    fullforing|
    erworben|erwerb|absolvierung|abschluss|reussite|achevement|acreditacion|culminacion|egreso|labitud|aprobad[oa]|
    aprovad[oa]|aprobacion|aprovacao|superad[oa]|superacio|validee?|reussie?|obtenue?|obtenido|obtencion|
    obtencao|beendet|bestanden|baigta|baige|fin du stage|fine (?:del )?corso|zakljuck\w*|acabad[oa]|
    dates? de (?:la )?(?:formation|fin|reussite)|date d'(?:achevement|obtention)|finaliz\w*|finalitz\w*|absolv\w*|
    lopetamis\w*|labimi\w*|pabeig\w*|baigim\w*|ολοκληρωση\w*|lokid|ukoncen\w*|zakljuc\w*|selesai|penyelesaian|
    окончани\w*|complet[ao]\w*|conclu\w*|termin\w*|afgerond|voltooid|ukoncz\w*|dokonc\w*|
    zavrs\w*|hoan thanh|
    slutford\w*|genomford|avslutad|fullfort|gjennomfort|gennemfort|tamamlan\w*|bitis\w*|suoritettu|suorituspaiva|
    paattymis\w*|befejez\w*|teljesit\w*|
    修了\w*|完成\w*|结业\w*
    """
)

ISSUED: Final = any_of(
    r"""
    issued?(?: on| date)?|date of (?:issue|award|certificate)|issue date|award(?:ed)?(?: on| date)?|dated|given|
    granted(?: on)?|certif\w+ date|conferred|valid from|
    (?:datum der )?ausstellung|uitreiking|afgifte|utstedelse|utstedelsesdato|udstedelse|utfardande|valjastamise|
    izdaje|
    gultig ab|on this|this day|signed|ausgestellt(?: am)?|ausstellungs(?:datum|tag)|verliehen|erteilt|ausgabe\w*|
    delivre(?:e)?(?: le)?|date (?:de delivrance|d'?emission|d'?etablissement)|etablie?(?: le)?|fait(?: a| le)?|
    emis(?: le)?|
    expedid[oa]|fecha de (?:expedicion|emision|otorgamiento)|data d'(?:expedicio|emissio)|
    eliberat\w*|data eliberarii|vydane|datum (?:vydania|izdaje)|valjaand\w*|valja antud|izsnieg\w*|isdavimo|isduot\w*|
    εκδοση\w*|ημερομηνια εκδοσης|utgefid|utgafudag\w*|dikeluarkan|diterbitkan|выдан\w*|дата выдачи|видан\w*|
    emitid[oa]|otorgad[oa]|rilasciat[oa]|data di (?:rilascio|emissione)|
    emess[oa]|
    data de (?:emissao|expedicao)|uitgereikt|afgegeven|datum van (?:afgifte|uitgifte)|uitgiftedatum|wydan[oaey]\w*|
    data wydania|wystawion\w*|
    vydan[oay]?|datum (?:vydani|izdavanja)|izdan[oa]?|ngay cap|cap ngay|utfardat|utfardad|utstedt|udstedt|
    verilis tarihi|duzenle\w*|
    myonnetty|myontopaiva|annettu|kiallit\w*|kelt|发证\w*|颁发\w*|発行\w*|交付\w*|授与\w*
    """
)

DATE_ONLY: Final = any_of(
    r"""
    date[sd]?|datum|datums|kuupaev|ημερομηνια|dagsetning|tanggal|tarikh|дата|le|fecha|data|dato|tarihi?|ngay|paivays|
    paivamaara|datuma?|dag|on|am|den|dne|dana|日期|日付
    """
)

# Words that belong to the date itself ("le 14 août", "den 3 maj") and say less than a caption above them.
DATE_PARTICLE: Final = re.compile(r"^\W*(?:le|ngay|on|am|den|dne|dana|el|il)\W*$")

# -- how long ----------------------------------------------------------------------------------------------------------

HOUR_UNIT: Final = joined(
    r"""
    (?:(?:clock|contact|credit|training|cpd|ceu?|cme|cpe|nominal|course|study|total|class)[ -]?)*h(?:ou)?rs?\b\.?|
    stunden|std\b\.?|zeitstunden|hs\b\.?|hrs?\b\.?|kurstimer|kurstimar|kurstime[rn]?|opplaeringstimer|\bore\b|
    \btundi?\b|\bakadeemilist tundi\b|stund(?:as?|u)\b|valand\w*|ωρ(?:ες|ων|α)\b|
    klukkustund\w*|hores\b|\bur(?:e|a|o)?\b|\bjam\b|час(?:ов|а)?\b|годин\w*|\bakad\. ?st\b\.?|heures?|horas?|\bore\b|
    \bora\b|\buren\b|\buur\b|godzin\w*|godz\b\.?|hodin\w*|
    \bhod\b\.?|\bsat(?:i|a|ova)?\b|\bgio\b|timmar|timme|\btim\b\.?|timer|\btime\b|saat(?:lik)?\b|tunti\w*|tuntia|
    \bora(?:t|
    s)?\b|時間|小时|小時|学时|學時|h\b
    """
)

HOUR_LABEL: Final = re.compile(
    r"(?<![a-z])(?:"
    + joined(
        r"""
    (?:contact |total |training |course |cpd |ce |cme |credit |clock |nominal |number of |
    study |learning |instruction(?:al)? |credit )*(?:hours|time)(?: completed| attended| awarded| total|
    of (?:training|instruction|study))?|duration|length|
    [a-z]*stunden(?:zahl|umfang)?|[a-z]*timer|[a-z]*timar|(?:opleidings|les|cursus)uren|hores(?: lectives)?|
    [a-z]*umfang|[a-z]*dauer|nombre d'?heures|heures|duree|
    volume horaire|horas(?: lectivas| totales)?|numero de horas|duracion|carga horaria|durata|ore(?: totali)?|
    monte ore|duracao|aantal uren|uren|duur|studieuren|liczba godzin|czas trwania|wymiar|pocet hodin|rozsah|delka|
    broj sati|trajanje|stevilo ur|trajanje|numar(?:ul)? de ore|durata|maht(?: tundides)?|tundide arv|stundu skaits|
    apjoms|valandu skaicius|trukme|αριθμος ωρων|διαρκεια|ωρες|fjoldi klukkustunda|nombre d'hores|durada|trvanie|
    pocet hodin|
    jumlah jam|durasi|количество часов|объем|so gio|thoi luong|antal timmar|timmar|omfattning|antall timer|
    antal timer|timer|varighed|
    varighet|sure|saat|toplam saat|tunnit|tuntimaara|laajuus|kesto|oraszam|orak szama|idotartam|時間数|学时
        """
    )
    + r")(?![a-z])"
)

OTHER_UNIT: Final = re.compile(
    joined(
        r"""
    unterrichtseinheiten|\bue\b|\bpuntos\b|\bpontos\b|\bcreditos?\b|\bpunti\b|\bpunten\b|\bpoang\b|\bpoeng\b|\buec\b|
    \beap\b|lerneinheiten|\ble\b|lektionen|credits?\b(?! hours)|points?\b|punkte|\bects\b|ceus?\b|
    days?\b|tage\b|jours?\b|dias?\b|giorni|weeks?\b|wochen|lessons?|lesuren|lekcyjn\w*|minut\w*|dagen|dagar|sessions?
        """
    )
)

KINDS: Final = (
    (
        "theory",
        r"""
    theor\w*|didacti\w*|didakti\w*|online|e-?learning|self-?(?:paced|study)|webinar|lectures?|home study|distance|
    teoria|teoric\w*|teoretic\w*|teorij\w*|teoretisk\w*|pre-?course|ly thuyet|teorik|elmelet\w*|理論|理论
        """,
    ),
    (
        "in_person",
        r"""
    practi\w*|prakti\w*|in[- ]person|hands[- ]on|face[- ]to[- ]face|live|praxis|prasenz\w*|
    presen[ct]ie\w*|presencial\w*|
    pratique|pratic\w*|practic\w*|laborator\w*|\blab\b|kontakt\w*|thuc hanh|uygulama\w*|kaytanno\w*|gyakorlat\w*|実技|
    实践
        """,
    ),
    (
        "general",
        r"""
    foundation study|pre-?entry|general|background|grundlagen
        """,
    ),
    (
        "total",
        r"""
    total|\bsum\b|summe|\bsuma\b|somme|\bsoma\b|\bsumma\b|celkom|kokku|kogumaht|samlet|skupaj|\bkopa\b|is viso|συνολο|
    alls\b|jumlah|итого|gesamt\w*|insgesamt|totale?s?|totaal|razem|lacznie|celkem|ukupno|tong|totalt|toplam|yhteensa|
    osszesen|合計|
    总计|overall|in all
        """,
    ),
)

# -- under which number ------------------------------------------------------------------------------------------------

NUMBER_LABEL: Final = re.compile(
    joined(
        r"""
    (?:(?:certificate|cert|credential|diploma|document|award|record|statement)\b\.?'?s? ?(?:number|num\b|no\b|nr\b|
    id\b|ref\w*|code|serial|#|n°)|serial (?:number|no\b)|certification (?:number|no\b|id\b)|
    reference(?: number| no\b)?|registration of certificate|
    ref\.? (?:du|de la|de|del|do|des) ?(?:certific\w*|attest\w*|diplom\w*)|verification (?:code|id|number)|
    zertifikat(?:s|e)?[- ]?(?:nummer|nr|id)|
    urkunden?[- ]?(?:nummer|nr)|
    bescheinigungs?-?(?:nummer|nr)|(?:numero|n[°ºo.]|num\b\.?|nr\b\.?|no)(?: (?:de|du|del|do|di|
    de la|der))? ?(?:d')?(?:constancia|bestatigung|zertifikats?|urkunde|bescheinigung|certific\w*|attestation\w*|
    diplom\w*|attestat\w*|serie|registro|folio|swiadectwa|zaswiadczenia|
    certyfikatu|osvedceni|potvrde|certifikat\w*)|(?:certificaa?t|certificato|certificado|attestation|attestato|
    diplome?)[- ]?(?:nummer|nr\b|n[°ºo.]|no\b|num\w*)|numer (?:certyfikatu|zaswiadczenia|dyplomu)|
    cislo (?:osvedceni[ae]?|certifikatu|potvrzeni|potvrdenia)|stevilka (?:potrdila|certifikata)|
    seria si numarul|numar(?:ul)? (?:certificat\w*|diplom\w*|atestat\w*)|(?:tunnistuse|sertifikaadi) (?:number|nr)|
    (?:sertifikata|apliecibas) (?:numurs|nr)|(?:pazymejimo|sertifikato) (?:numeris|nr)|
    folio|(?:code|codigo|codi) (?:de|d[eo] la)? ?(?:verifica\w*|valida\w*|registro|control\w*|autentic\w*)|
    verifizierungscode|prufcode|registrinumber|referansenummer|verifikasjonskode|attestnummer|kontrollkode|
    certificate (?:serial|registration) (?:number|no)|
    evidencne cislo|evidencni cislo|
    αριθμος (?:πιστοποιητικου|βεβαιωσης)|
    αρ(?:ιθμος|\.)? πρωτ\w*|(?:skirteinis|skjal)numer|nomor sertifikat|no\.? sertifikat|
    номер (?:сертификата|удостоверения)|broj (?:potvrde|certifikata|diplome|uvjerenja)|so (?:chung chi|
    chung nhan|hieu)|ma so|(?:certifikat|sertifikat|intyg|intygs|kursbevis|bevis|attest)[- ]?(?:s)?(?:nummer|nr|no)|
    sertifikat?\w* (?:no|numarasi)|belge (?:no|numarasi)|tanusitvany\w*[- ]?(?:sorszam|azonosito)\w*|
    (?:todistus|sertifikaati)\w*[- ]?(?:numero|nro)|
    (?:tanusitvany|oklevel|igazolas|bizonyitvany)\w*[- ]?szama?|
    (?:証明書|証書|認定|修了証)(?:番号|no)|证书(?:编号|号)?|證書編號|編號|编号)
        """
    )
)

GENERIC_NUMBER_LABEL: Final = re.compile(
    r"^\W*(?:no|nr|number|nummer|id|ref|numero|numer|cislo|broj|#|n°|番号)(?:\W*[:.#]|$)"
)

_CERTIFICATES: Final = joined(
    r"""
    certific\w*|certifik\w*|sertifik\w*|zertifik\w*|attest\w*|diplom\w*|constanc\w*|getuigschrift\w*|\w*bevis|
    bewijs\w*|
    zeugnis\w*|\w*urkunde\w*|registro|registo|registre|\w*bescheinigung\w*|\w*bestatigung\w*|tunnistus\w*|osvedcen\w*|
    potvrd\w*|zaswiadcz\w*|swiadect\w*|titulo|title deed|reconocimiento|declaracao|certidao|todistu\w*|intyg\w*|
    apliecib\w*|pazymej\w*|potrdil\w*|adeverint\w*|tanusitvany\w*|oklevel\w*|belge\w*|skirteini\w*|βεβαιωσ\w*|award|
    πιστοποιητικ\w*|sijil|credential|document\w*|dokument\w*
    """
)
_NUMBERS: Final = (
    r"(?:n\.? ?[º°o]\.?|nr|no|num|nummer|number|numero|numer|numurs|numeris|cislo|broj|szama?|numarasi|αριθμος|#)"
)
# "Getuigschrift nr.", "N.º de constancia", "Nr. der Bestätigung": a word for a certificate and one for a number.
CERTIFICATE_AND_NUMBER: Final = re.compile(
    rf"(?<![^\W\d_])(?:(?:{_CERTIFICATES})[ -]?{_NUMBERS}(?![^\W\d_])|"
    rf"{_NUMBERS}\W{{1,2}}(?:d[eiou]l?(?: la)?|der|des|d'|van het|van de)?\W?(?:{_CERTIFICATES})(?![^\W\d_]))"
)

OTHER_NUMBER_LABEL: Final = re.compile(
    joined(
        r"""
    licen[cs]e|registration|approval|provider|accredit|npi\b|ahpra|\babn\b|phone|tel\b|fax|member|course (?:code|no|
    number)|unit of|vat\b|steuer|registr(?:ierungs|erings)nummer|agrement|habilita|akkredit|acredita|credencia|
    \baval\b|homolog|
    erkenning|erkend|godkjenn|godkann|akredit|loa n|tegevusloa|declarat|declarac|\brto\b|iban|\bbic\b|\buid\b|siret|
    (?:our|your|unser|ihr|nuestra|su|notre|votre|vores|nase) (?:ref|zeich|znac)|asunto|objet|protocol|dossier|
    expediente|
    kenmerk|referencia:|\breg\b|org\.? ?nr|portaria|resoluc|deliber|\besu\b|
    file (?:no|number|ref)|student (?:no|number|id)|matrik|matricul|legajo|\bdni\b|\bnif\b|\bnie\b|cpf|pesel|invoice|
    rechnung|facture|booking|order (?:no|number)|enrol|version|form (?:no|number)|page\b|room\b|batch|series
        """
    )
)
