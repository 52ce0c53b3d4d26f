"""Turkish."""

from typing import Final

from credentialing.matching.languages.language import Language

TURKISH: Final = Language(
    code="tr",
    name="Turkish",
    telling="saat | belge* | tamamla{n?m}* | geçerli*",
    announces="(kişiye/katılımcıya/adına) (verilmiştir/düzenlenmiştir) | sayın",
    name_labels="adı[ ve] soyadı | ad[ ve] soyad | katılımcı[ adı]",
    verbs="başarı(yla/lı) | tamamla*",
    born="doğum tarihi",
    roles="eğitmen | müdür | başkan",
    not_certified="geçersiz | geçici | taslak | iptal | kayıtlıdır | henüz | beklenen _ | örnek[tir]",
    expires="geçerli* | son _ tarihi",
    other_days="kayıt* | başlangıç* | başlama*",
    completed="tamamlan* | bitiş*",
    issued="veriliş tarihi | düzenle*",
    dates="tarih[i]",
    hour_units="saat[lik]",
    hour_labels="süre | saat | toplam saat",
    theory="teorik",
    in_person="uygulama",
    total="toplam",
    number_labels="sertifika[t*/*] (no/numarası) | belge (no/numarası)",
    certificates="sertifik* | belge*",
    numbers="no | numarası",
)
