"""Polish."""

from typing import Final

from credentialing.matching.languages.language import Language

POLISH: Final = Language(
    code="pl",
    name="Polish",
    telling="""
        godzin* | zaświadcz* | ukończeni* | ważne
        ukończył[a] | szkoleni* | wystawion* | w wymiarze
    """,
    announces="""
        (zaświadcza/potwierdza/stwierdza)*[ się][,] że | wydan(y/a/e) dla | przyznan(y/a/e) dla
        niniejszym zaświadcza się[[,] że]
        gratulacje dla | gratulujemy
    """,
    name_labels="""
        imiona
        imię i nazwisko[ uczestnika/ absolwenta] | uczestnik | uczestniczka | uczestnik szkolenia
        nazwisko i imię | imię | nazwisko | imiona i nazwisko | uczestnik kursu | absolwent | słuchacz | kursant
        tytuł, imię i nazwisko | posiadacz certyfikatu
    """,
    other_captions="szkolenie | miejsce | temat",
    verbs="""
        ukończył[a] | uczestniczył[a] | odbył[a] | wziął udział | wzięła udział | brał udział | brała udział
        zdał egzamin | zdała egzamin | zaliczył | zaliczyła | zaliczył kurs | uzyskał | uzyskała
    """,
    holder_ends="pesel",
    born="""
        urodzon(y/a/e) | data urodzenia
        ur. | urodzenia*
    """,
    roles="""
        kierownik | prowadząc | podpis | lektor | świadek | sekretarz | przewodnicz | egzaminator
        organizator | koordynator | upoważnion | wykładowc | prezes | instruktor | nauczyciel | dziekan | trener
        szkoleniowiec
    """,
    limits="""
        nie | bez | część teoretyczn* | częściow* | wstępn* | tymczasow* | warunkow* | tylko | jedynie
        w oczekiwaniu | zastrzeżeniem | bez (ukończenia/zaliczenia)
        jako (prowadzący/prowadząca/wykładowca/instruktor/prelegent)*
        wolny słuchacz | jako obserwator*
    """,
    not_certified="""
        tylko obecność | bez egzaminu | nie (przystąpił/potwierdza)*
        wynik{\\W{1,3}}negatywny | nie zaliczył[a]
        zrezygnował* | nieważn(y/e) | wzór | tymczasow* | anulowan* | jest zapisan(y/a) | jeszcze nie
        (zaświadczenie/potwierdzenie) [o ]zapis* | (przewidywan/planowan)* _ | nie (ukończył*/jest)
        unieważnion* | niezaliczon* | przykład* | cofnięt* | nieukończony* | rezygnacja* | skreślony*
        wycofany* | próbka* | wygasł* | wersja robocza | wersja demonstracyjna | nie ukończono | nie zaliczono
        nie zaliczył | nie zdał | nie zdała | potwierdzenie rejestracji | potwierdzenie zgłoszenia
        {^\\W*}(kopia/odpis/duplikat){\\W*$}
        lista rezerwowa | lista oczekujących | liście (rezerwowej/oczekujących)
    """,
    other_papers="""
        faktura | rachunek | paragon | oferta | zgłoszeni* | formularz zgłoszeniowy
        potwierdzenie (zgłoszenia/rezerwacji/wpłaty/zapisu) | harmonogram | umowa | zaproszenie | zamówienie
        lista obecności | karta zgłoszenia | wezwanie
        (zaświadczenie/certyfikat) (prowadzącego/wykładowcy/prelegenta) | podziękowanie
    """,
    expires="""
        odnow* | ważn(y/a/e) do | ważność*
        recertyfikacj* | następne* | wygaś* | przypominające* | obowiązuje do
    """,
    other_days="""
        wydruk* | zapis* | rozpoczęc_
        rozpocz* | wygenerowan* | pobran* | zweryfikowano* | aktualizacj* | początek* | pierwszy* | rejestr*
        zarejestrowano* | weryfikacji* | akredytacji* | zgłoszenia* | rezygnacji* | zamówienia* | ostatniego*
        publikacji* | płatności* | wniosku* | startu* | zakupu* | wpisu*
    """,
    completed="""
        ukończ*
        odbył* | zakończ* | zalicz* | egzaminu* | odbycia* | przeprowadzonym* | uczestnictwa* | udziału*
        data szkolenia | data kursu | data wydarzenia | data konferencji | data warsztatów | data webinaru
        ostatni dzień (kursu/szkolenia/zajęć)
        dni (kursu/szkolenia/zajęć)
    """,
    issued="""
        wydan(o/a/e/y)* | data wydania | wystawion*
        wystawienia* | przyznan* | nadania* | sporządzenia* | data certyfikatu | data zaświadczenia | ważny od
        ważne od | obowiązuje od
    """,
    dates="dnia | data | dana",
    fillers="""
        dniu | dniach | się | szkoleni* | certyfikat* | które | który | zaświadczeni* | miejsce | zajęć | realizacji
        zdania | złożenia | dyplomu | kurs*
    """,
    date_particles="dnia | dana",
    hour_units="godzin* | godz[.] | akad[.][ ]st[.]",
    hour_labels="""
        liczba godzin | czas trwania | wymiar
        godzin* | w wymiarze | w łącznym | w ilości | w liczbie | długość kursu | długość szkolenia
    """,
    other_units="lekcyjn | minut",
    theory="""
        teoria | teoret
        wykład | zdalne | własna | samokształcenie | on-line
    """,
    in_person="""
        prakty
        stacjonarn | kierunkowy | ćwiczenia | <staż>
    """,
    total="""
        razem | łącznie | <suma>
        całkowit | ogółem | łączna
    """,
    number_labels="""
        numer (certyfikatu/zaświadczenia/dyplomu/świadectwa)
        (nr/num)[.][ ](certyfikatu/zaświadczenia/świadectwa/dyplomu)
        numer seryjny | nr seryjny | numer identyfikacyjny certyfikatu | identyfikator certyfikatu | id certyfikatu
        id zaświadczenia | id dokumentu | id poświadczenia | identyfikator poświadczenia | kod certyfikatu
        kod weryfikacyjny | kod weryfikacji | kod sprawdzający | kod autentyczności | numer weryfikacyjny
        nr weryfikacyjny | unikalny numer | unikalny kod | numer ewidencyjny | nr ewidencyjny | nr ewid.
        numer z rejestru | nr z rejestru | nr w rejestrze | nr rej. | zaświadczenie o ukończeniu nr | potwierdzenie nr
        seria i numer | sygnatura certyfikatu
    """,
    number_alone="nr | numer",
    certificates="zaświadcz* | świadect* | certyfikat* | dyplom*",
    numbers="nr | numer",
    other_numbers="""
        akredyt | pesel
        wpisu | faktur | organizatora | wykonywania | członkowski | uczestnika | zamówienia | licencji | decyzj
        edycji
        albumu | pwzfz | <pwz> | fizjoterapeuty | legitymacji | rejestrowy | telefonu | sprawy | zgody | grupy | regon
        <krs> | numer ris | nr kursu | kod kursu | kod szkolenia | nr szkolenia | numer konta | numer sali | sala nr
        numer kursu | numer szkolenia | <nip>
    """,
)
