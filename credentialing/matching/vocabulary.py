"""The words by which certificates of eighteen languages say who, when, how long and under which number.

Everything is written as ``page.folded`` leaves it: lower case, base letters. A row is a language.
"""

import re
from typing import Final

from credentialing.matching.page import any_of, joined

# -- who ---------------------------------------------------------------------------------------------------------------

HOLDER_FOLLOWS: Final = any_of(
    r"""
    (?:certif(?:y|ies)|confirms?|acknowledges?|attests?|declares?|known|record) that|
    (?:awarded|presented|granted|issued|given) to|conferred (?:up)?on|this is to certify(?: that)?|
    (?:bescheinig\w*|bestatig\w*|zertifizier\w*|beurkund\w*|bezeug\w*)(?: hiermit| wir)*,? da(?:ss|s)|verliehen an|
    ausgestellt (?:fur|auf)|uberreicht an|
    (?:certifi|attest|confirm)\w* que|(?:decerne|delivre|remis|attribue|accorde)e? a|
    (?:certifica\w*|(?:hace|hacen) constar|acredita\w*) que|(?:otorga\w*|concedid[oa]|expedid[oa]|entrega\w*) a|
    (?:certifica|attesta|dichiara)(?:no)? che|(?:conferito|rilasciato|assegnato|conferisce) a|
    (?:certifica(?:mos|-se)?|atesta(?:mos)?|declara(?:mos|-se)?) que|(?:conferido|outorgado|atribuido|concedido) a|
    (?:verklaart|verklaren|bevestig\w*|certificeert)(?: hierbij| wij)* dat|(?:uitgereikt|toegekend|verleend) aan|
    (?:zaswiadcza|potwierdza|stwierdza)\w*(?: sie)?,? ze|wydan[yae] dla|przyznan[yae] dla|
    niniejszym zaswiadcza sie(?:,? ze)?|
    (?:potvrzuj|osvedcuj)\w*(?: se)?,? ze|udelen[oy]?(?: pro)?|
    potvrduj\w*(?: se)?,? da|dodjeljuje se|izdaje se|
    (?<!giay )chung nhan(?: rang)?(?: ong| ba)?|cap cho|trao cho|
    (?:intygar|intygas|bekrafta[rs])(?: harmed)? att|tilldelas|utfardat (?:till|for)|
    (?:bekrefte[rs]|bekraefte[rs]|attestere[rs])(?: herved| hermed)? at|tildeles|utstedt til|udstedt til|
    todist(?:aa|etaan|amme)(?: taten)?,? etta|myonnetty|myonnetaan|
    igazol(?:juk|ja|om),? hogy|
    兹证明|茲證明|特此证明
    """
)

_LABELS_OF_NAMES: Final = r"""
    (?:full |legal )?name|name of (?:the )?(?:participant|student|learner|candidate|holder|graduate|recipient|
    attendee)|
    (?:participant|student|learner|candidate|holder|graduate|recipient|attendee|delegate|trainee|
    practitioner)(?:'?s)?(?: full)?(?: name)?|awarded to|presented to|issued to|
    name,? vorname|vor- und (?:nach|zu)name|vorname (?:und )?name|teilnehmer(?:in|/in|:in)?(?:/teilnehmer(?:in)?)?|
    inhaber(?:in)?|
    absolvent(?:in)?|
    nom(?: et prenom| complet|,? prenom)?|prenom(?: et)? nom|participante?|stagiaire|titulaire|
    nombre(?: completo| y apellidos?)?|apellidos y nombre|alumn[oa]|titular|
    nome(?: e cognome| completo)?|cognome e nome|partecipante|alun[oa]|formand[oa]|
    naam|deelnemer|cursist|imie i nazwisko|uczestnik|uczestniczka|jmeno(?: a prijmeni)?|ucastni(?:k|ce)|
    ime i prezime|polaznik|polaznica|ho va ten|ho ten|hoc vien|namn|deltagare|navn|deltaker|deltager|
    adi soyadi|ad soyad|katilimci|nimi|osallistuja|nev|resztvevo|氏名|受講者|姓名|学员|名前
"""

# "Adı Soyadı / Name:": a form in two languages gives the label in both.
NAME_LABEL: Final = re.compile(rf"^\W*(?:[^\W\d][^:/\d]{{1,30}}/\s*)?(?:{joined(_LABELS_OF_NAMES)})\s*(?:[:：]|$)")

HOLDER_PRECEDES: Final = any_of(
    r"""
    (?:has|have|is|was) (?:hereby |successfully |satisfactorily |duly |been )*(?:complet|attend|participat|fulfil|
    pass|met|undertak|demonstrat|achiev|award|certif|finish|satisf)\w*|successfully (?:completed|attended|passed)|
    (?:completed|attended|passed|participated in)(?= (?:the|a|an|all|our)\b)|
    for (?:the )?(?:successful )?(?:complet|attend)\w*|
    hat (?:an|am|vom|den|die|das|erfolgreich|im|in|mit|seit)|erfolgreich|teilgenommen|nahm|
    a (?:bien |dument |avec succes )?(?:suivi|participe|complete|reussi|termine|valide|effectue|acheve|obtenu)\w*|
    ha (?:completado|superado|realizado|asistido|participado|finalizado|cursado|aprobado)|
    ha (?:completato|frequentato|superato|partecipato|conseguito|portato|seguito)|
    concluiu|completou|participou|frequentou|heeft|ukonczyla?|uczestniczyla?|odbyla?|absolvovala?|uspesne|uspjesno|
    zavrsi(?:o|la)|pohada(?:o|la)|da (?:hoan thanh|tham gia|tham du)|har|basari(?:yla|li)|tamamla\w*|
    on (?:suorittanut|osallistunut)|
    sikeresen|elvegezte|reszt vett|befejezte|已完成|完成了|は
    """
)

BORN: Final = any_of(
    r"""
    born|date of birth|birth ?date|d\.?o\.?b\.?|geb(?:oren|urtsdatum)?\.?|nee? le|nee|date de naissance|nacid[oa]|
    fecha de nacimiento|
    nat[oa] (?:il|a)|data di nascita|nascid[oa]|data de nascimento|geboortedatum|urodzon[yae]|data urodzenia|
    narozen[ay]?|
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
    代表
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
NOT_CERTIFIED: Final = any_of(
    r"""
    (?:has|did|was|have) not|not (?:complete[d]?|passed|certified)|not valid(?! without| unless| until)|incomplete|
    failed|void|specimen|sample|revoked|cancelled|withdrawn|draft|nicht bestanden|ungultig|muster|entwurf|annule\w*|
    n'a pas|
    no (?:ha|apto|valido)|anulad[oa]|non (?:ha|valido|valable)|annullat[oa]|nao (?:concluiu|valido)|
    niet (?:geldig|geslaagd)|
    niewazn[ye]|neplatn[ye]|wzor|primerek|ogiltigt?|ugyldig|gecersiz|ervenytelen|見本|作废
    """
)

# -- when --------------------------------------------------------------------------------------------------------------

EXPIRES: Final = any_of(
    r"""
    expir\w*|valid (?:until|through|thru|to|till)|valid for|renew\w*(?: by| before)?|good through|until|
    not valid after|due|
    gultig bis|gultigkeit|lauft ab|ablauf\w*|valable jusqu\w*|validite|expire le|valid[oa] hasta|vence|caduc\w*|
    vencimiento|vigencia|
    valid[oa] fino|scad\w*|valid[oa] ate|validade|geldig tot(?: en met)?|vervalt|verloopt|wazn[yae] do|waznosc\w*|
    platn\w+ do|platnost\w*|
    vrijedi do|istjece|istice|co gia tri den|het han|giltig(?:t)? (?:till|t\.?o\.?m\.?)|gyldig til|utloper|udlober|
    gecerlilik\w*|son \w+ tarihi|
    voimassa|voimassaolo\w*|ervenyes\w*|lejar\w*|有効期限|有效期\w*|到期
    """
)

STARTS: Final = any_of(
    r"""
    start(?:s|ed|ing)?(?: date| on)?|begin(?:s|ning)?|began|commenc\w+|beginn|debut|inicio|inizio|aanvang|
    rozpoczec\w+|zahajen\w*|pocetak|
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
    dates? de (?:la )?formation|finaliz\w*|complet[ao]\w*|conclu\w*|termin\w*|afgerond|voltooid|ukoncz\w*|dokonc\w*|
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
    gultig ab|on this|this day|signed|ausgestellt(?: am)?|ausstellungs(?:datum|tag)|verliehen|erteilt|ausgabe\w*|
    delivre(?:e)?(?: le)?|date (?:de delivrance|d'?emission)|fait(?: a| le)?|emis(?: le)?|
    expedid[oa]|fecha de (?:expedicion|emision)|emitid[oa]|otorgad[oa]|rilasciat[oa]|data di (?:rilascio|emissione)|
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
    date[sd]?|datum|le|fecha|data|dato|tarihi?|ngay|paivays|paivamaara|datuma?|dag|on|am|den|dne|dana|日期|日付
    """
)

# Words that belong to the date itself ("le 14 août", "den 3 maj") and say less than a caption above them.
DATE_PARTICLE: Final = re.compile(r"^\W*(?:le|ngay|on|am|den|dne|dana|el|il)\W*$")

# -- how long ----------------------------------------------------------------------------------------------------------

HOUR_UNIT: Final = joined(
    r"""
    (?:(?:clock|contact|credit|training|cpd|ceu?|cme|cpe|nominal|course|study|total|class)[ -]?)*h(?:ou)?rs?\b\.?|
    stunden|std\b\.?|zeitstunden|heures?|horas?|\bore\b|\bora\b|\buren\b|\buur\b|godzin\w*|godz\b\.?|hodin\w*|
    \bhod\b\.?|\bsat(?:i|a|ova)?\b|\bgio\b|timmar|timme|\btim\b\.?|timer|\btime\b|saat(?:lik)?\b|tunti\w*|tuntia|\bora(?:t|
    s)?\b|時間|小时|小時|学时|學時|\bh\b
    """
)

HOUR_LABEL: Final = re.compile(
    r"(?<![a-z])(?:"
    + joined(
        r"""
    (?:contact |total |training |course |cpd |ce |cme |credit |clock |nominal |number of |
    study )*hours(?: completed| attended| awarded| total| of (?:training|instruction|study))?|duration|length|
    [a-z]*stunden(?:zahl|umfang)?|[a-z]*umfang|[a-z]*dauer|nombre d'?heures|heures|duree|
    volume horaire|horas(?: lectivas| totales)?|numero de horas|duracion|carga horaria|durata|ore(?: totali)?|
    monte ore|duracao|aantal uren|uren|duur|studieuren|liczba godzin|czas trwania|wymiar|pocet hodin|rozsah|delka|
    broj sati|trajanje|so gio|thoi luong|antal timmar|timmar|omfattning|antall timer|antal timer|timer|varighed|
    varighet|sure|saat|toplam saat|tunnit|tuntimaara|laajuus|kesto|oraszam|orak szama|idotartam|時間数|学时
        """
    )
    + r")(?![a-z])"
)

OTHER_UNIT: Final = re.compile(
    joined(
        r"""
    unterrichtseinheiten|\bue\b|lerneinheiten|\ble\b|lektionen|credits?\b(?! hours)|points?\b|punkte|\bects\b|ceus?\b|
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
    total|gesamt\w*|insgesamt|totale?s?|totaal|razem|lacznie|celkem|ukupno|tong|totalt|toplam|yhteensa|osszesen|合計|
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
    reference(?: number| no\b)?|verification (?:code|id|number)|zertifikat(?:s|e)?[- ]?(?:nummer|nr|id)|
    urkunden?[- ]?(?:nummer|nr)|
    bescheinigungs?-?(?:nummer|nr)|(?:numero|n[°ºo.]|num\b\.?|nr\b\.?|no)(?: (?:de|du|del|do|di|
    de la))? ?(?:certific\w*|attestation\w*|diplom\w*|attestat\w*|serie|registro|folio|swiadectwa|zaswiadczenia|
    certyfikatu|osvedceni|potvrde|certifikat\w*)|(?:certificaa?t|certificato|certificado|attestation|attestato|
    diplome?)[- ]?(?:nummer|nr\b|n[°ºo.]|no\b|num\w*)|numer (?:certyfikatu|zaswiadczenia|dyplomu)|
    cislo (?:osvedceni|certifikatu|potvrzeni)|broj (?:potvrde|certifikata|diplome|uvjerenja)|so (?:chung chi|
    chung nhan|hieu)|ma so|(?:certifikat|intyg|intygs|kursbevis|bevis)[- ]?(?:s)?(?:nummer|nr|no)|
    sertifikat?\w* (?:no|numarasi)|belge (?:no|numarasi)|(?:todistus|sertifikaati)\w*[- ]?(?:numero|nro)|
    (?:tanusitvany|oklevel|igazolas|bizonyitvany)\w*[- ]?szama?|
    (?:証明書|証書|認定|修了証)(?:番号|no)|证书(?:编号|号)?|證書編號|編號|编号)
        """
    )
)

GENERIC_NUMBER_LABEL: Final = re.compile(
    r"^\W*(?:no|nr|number|nummer|id|ref|numero|numer|cislo|broj|#|n°|番号)(?:\W*[:.#]|$)"
)

OTHER_NUMBER_LABEL: Final = re.compile(
    joined(
        r"""
    licen[cs]e|registration|approval|provider|accredit|npi\b|ahpra|\babn\b|phone|tel\b|fax|member|course (?:code|no|
    number)|unit of|vat\b|steuer|registr\w*nummer
        """
    )
)
