"""Polish."""

from typing import Final

from credentialing.matching.languages.language import Language

POLISH: Final = Language(
    code="pl",
    name="Polish",
    telling="godzin* | zaświadcz* | ukończeni* | ważne",
    announces="""
        (zaświadcza/potwierdza/stwierdza)*[ się][,] że | wydan(y/a/e) dla | przyznan(y/a/e) dla
        niniejszym zaświadcza się[[,] że]
    """,
    name_labels="""
        imię i nazwisko[ uczestnika/ absolwenta] | uczestnik | uczestniczka | uczestnik szkolenia
    """,
    verbs="ukończył[a] | uczestniczył[a] | odbył[a]",
    holder_ends="pesel",
    born="urodzon(y/a/e) | data urodzenia",
    roles="""
        kierownik | prowadząc | podpis | lektor | świadek | sekretarz | przewodnicz | egzaminator
    """,
    not_certified="""
        zrezygnował* | nieważn(y/e) | wzór | tymczasow* | anulowan* | jest zapisan(y/a) | jeszcze nie
        (zaświadczenie/potwierdzenie) [o ]zapis* | (przewidywan/planowan)* _ | nie (ukończył*/jest)
    """,
    expires="odnow* | ważn(y/a/e) do | ważność*",
    other_days="wydruk* | zapis* | rozpoczęc_",
    completed="ukończ*",
    issued="wydan(o/a/e/y)* | data wydania | wystawion*",
    dates="dnia | data | dana",
    date_particles="dnia | dana",
    hour_units="godzin* | godz[.] | akad[.][ ]st[.]",
    hour_labels="liczba godzin | czas trwania | wymiar",
    other_units="lekcyjn | minut",
    theory="teoria | teoret",
    in_person="prakty",
    total="razem | łącznie | <suma>",
    number_labels="""
        numer (certyfikatu/zaświadczenia/dyplomu/świadectwa)
        (nr/num)[.][ ](certyfikatu/zaświadczenia/świadectwa/dyplomu)
    """,
    number_alone="nr | numer",
    certificates="zaświadcz* | świadect* | certyfikat* | dyplom*",
    numbers="nr | numer",
    other_numbers="akredyt | pesel",
)
