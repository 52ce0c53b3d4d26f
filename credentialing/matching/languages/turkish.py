"""Turkish."""

from typing import Final

from credentialing.matching.languages.language import Language

TURKISH: Final = Language(
    code="tr",
    name="Turkish",
    telling="saat | belge* | tamamla{n?m}* | geçerli*",
    announces="""
        sayın
        (kişiye/katılımcıya/adına) (verilmiştir/düzenlenmiştir) | sayın
        onaylanır ki | onaylarız ki | ederiz ki
    """,
    name_labels="""
        ad[ı]
        adı[ ve] soyadı | ad[ ve] soyad | katılımcı[ adı]
        adı, soyadı | adı - soyadı | adı-soyadı | ad - soyad | ad, soyad | soyad | soyadı | isim soyisim
        isim ve soyisim | soyisim | katılımcının adı | katılımcı adı soyadı | katılımcının adı soyadı | kursiyer
        kursiyerin adı soyadı | öğrenci | öğrencinin adı soyadı | belge sahibi | sahibinin adı soyadı
        unvanı, adı soyadı
    """,
    verbs="başarı(yla/lı) | tamamla*",
    born="""
        doğum tarihi
        doğum* | doğduğu* | doğ. tarihi | d. tarihi | d. tar.
    """,
    roles="""
        eğitmen | müdür | başkan
        koordinatör | öğret | sorumlusu | yetkili | düzenleyen | konuşmacı | sekreter | mühür | yöneticisi | onaylayan
        dekan | eğitici | <imza> | eğitimci | kaşe - imza
    """,
    limits="değil* | olmadan | kısmen | kısmi | geçici* | şartlı | sadece | yalnızca | beklemede",
    not_certified="""
        sonuç{\\W{1,3}}kaldı
        geçersiz | geçici | taslak | iptal | kayıtlıdır | henüz | beklenen _ | örnek[tir] | başarısız* | hükümsüz*
        sertifika yerine | tamamlamamıştır* | tamamlanmamış* | bitirmemiştir* | tamamlanmadı* | geçersizdir*
        tamamlamadı* | bitirmedi* | devamsız* | kopyadır* | fotokopi* | numune* | sureti* | deneme sürümü
        geçerli değildir | geri alındı | geri çekildi | askıya alındı | süresi doldu | süresi dolmuş
        süresi dolmuştur | devam ediyor | devam etmektedir | kayıt onayı | başvuru onayı | öğrenci belgesi
        tahmini tamamlanma | planlanan bitiş | tahmini bitiş | ikinci nüsha | kaydı silindi | sertifika değildir
        katılmadı | katılmamıştır | {^\\W*}(kopya/suret/suretidir){\\W*$}
    """,
    other_papers="""
        fatura | makbuz | teklif | kayıt formu | kayıt belgesi | davetiye | sözleşme | sipariş | yoklama listesi
        ders programı
    """,
    expires="""
        geçerli* | son _ tarihi
        yenile* | yeniden* | sonraki* | süresi* | eriyor* | tekrar* | geçerlilik bitiş | sona erme | sona erer
        süre bitiş | belge bitiş | vize tarihi | güncelleme eğitimi tarihi
        geçerlilik süresi bitiş* | geçerlilik bitiş*
    """,
    other_days="""
        kayıt* | başlangıç* | başlama*
        oluştur* | başladı* | doğrula* | yazdır* | ayrıl* | yayın* | akreditasyon* | rezervasyon* | sorgulama*
        indirildi* | kaydolma* | müracaat* | revizyon* | başvuru* | sipariş* | kontrol* | indirme* | tescil* | basım*
        çıktı* | kabul* | ödeme* | satın* | giriş* | karar* | eğitimin ilk | iptal tarihi | son güncelleme | ilk gün
        güncelleme tarihi | güncellenme tarihi
    """,
    completed="""
        eğitim tarih*
        tamamlan* | bitiş*
        tamamla* | gerçekleş* | bitir* | sınav* | mezuniyet* | kongre* | başarı tarihi | eğitim tarihleri
        eğitimin tarihi | eğitimin tarihleri | seminer tarihi | seminer tarihleri | etkinlik tarihi
        etkinlik tarihleri
        program tarihi | katılım tarihi | katıldığı tarih | katılım tarihleri
    """,
    issued="""
        veriliş tarihi | düzenle*
        hazırlanma* | yürürlük* | tanzim* | takdim* | onay tarihi | geçerlilik başlangıç | belge tarihi
        belgenin tarihi | diploma tarihi
    """,
    dates="tarih[i]",
    fillers="eğitim* | tarihinde | belge* | sertifika* | geçme | kazandığı | başarıyla",
    hour_units="""
        saat[lik]
        sa | sa. | saati | ders saati | temas saati | kredi saati | eğitim saati
    """,
    hour_labels="""
        süre | saat | toplam saat | ders saati | uzunlu* | eğitim saati | eğitim süresi | eğitim saatleri
        eğitimin süresi | eğitimin toplam | kurs süresi | kursun süresi | kurs saati | kursun toplam
        program süresi | programın süresi | seminer süresi | etkinlik süresi | katılım süresi | temas saati
        temas saatleri | kredi saati | mesleki gelişim | çalışma saati | iş yükü | eğitim yükü
    """,
    theory="""
        teorik | uzaktan | öğrenme | senkron | çevrim | kuramsal | e-eğitim | konferans
    """,
    in_person="""
        uygulama
        pratik | yüz yüze | laboratuvar | yüzyüze | atölye | <staj>
    """,
    total="toplam",
    number_labels="""
        sertifika[t*/*] (no/numarası) | belge[si] (no/numarası)
        sertifika nosu | sertifika kodu | sertifika kimliği | sertifika id | sertifika seri no
        sertifika seri numarası
        sertifika sıra no | sertifika kayıt no | belge kodu | belge id | belge seri no | belge seri numarası
        belge kayıt no | belge doğrulama kodu | belge takip no | evrak no | seri no | seri numarası | seri ve sıra no
        sıra no | sıra numarası | referans numarası | referans no | referans kodu | takip numarası | takip no
        doğrulama kodu | doğrulama numarası | doğrulama no | sertifika doğrulama kodu | barkod no | barkod numarası
        kontrol kodu | onay kodu | karekod no | benzersiz kod | benzersiz numara | kimlik bilgisi id
        yeterlilik kimliği | sorgulama kodu
    """,
    certificates="sertifik* | belge*",
    numbers="no | numarası",
    other_certificates="yetki",
    other_numbers="""
        sicil | telefon | tescil | yetki | kurum | vergi | kredilendirme | öğrenci | sipariş | lisans | üyelik
        fatura | karar | dosya | kimlik no | pasaport | ruhsat | mersis | defter | sayfa | salon | onay numarası
        onay no | kayıt numarası | kurs kodu | kurs no | kurs numarası | eğitim kodu | eğitim no | eğitim numarası
        etkinlik kodu | etkinlik no | program kodu | program no | modül kodu | ders kodu | katılımcı no
        katılımcı numarası | kursiyer no | üye numarası | kimlik numarası | cilt no | derslik no | izin no | <sayı>
        <üye no> | <tc no> | <tckn> | <vkn> | <faks>
    """,
)
