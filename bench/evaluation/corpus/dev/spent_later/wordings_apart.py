"""How they spoke in the languages that only that half had; ``|`` parts several ways of saying a thing."""

from typing import Final

from bench.evaluation.corpus.locales import Wording

SLOVENE: Final = Wording(
    heading="Potrdilo o opravljenem izobraževanju|Potrdilo o udeležbi", certify="Potrjujemo, da je|To potrdilo prejme",
    completed="uspešno zaključil(a) izobraževanje|opravil(a) delavnico", name="Ime in priimek|Udeleženec/ka",
    course="Delavnica|Naziv izobraževanja", date="Datum zaključka|Zaključeno dne|Opravljeno dne",
    hours="Število ur|Trajanje v urah", number="Številka potrdila|Evid. št.", expires="Velja do", started="Pričetek",
    director="Vodja izobraževanja", hours_of="{h} ur",
    sentence="Potrjujemo, da je {name} dne {date} uspešno zaključil(a) izobraževanje {course} v obsegu {hours}.",
    hours_value="{h}|{h} ur", second="Predavateljica", points="Kreditne točke", approval="Št. odobritve",
    born="Datum rojstva", enrolled="Prijava prejeta", printed="Natisnjeno", module="Sklop", total="Skupaj",
    dear="Spoštovani,", closing="Lep pozdrav,", reference="Vaša oznaka:",
    topics=("Anatomija", "Higiena", "Kolk in stegno", "Vrat in rama", "Preverjanje znanja"),
    honorifics=("ga.", "g.", "dr."), void=("KOPIJA", "DVOJNIK", "OSNUTEK"),
    unfinished=("Potrdilo o odstopu", "je pred koncem odstopil(a) od izobraževanja", "Datum odstopa",
                "{name} je dne {date} odstopil(a) od izobraževanja {course} ({hours}) in ga ni zaključil(a)."),
)  # fmt: skip

LITHUANIAN: Final = Wording(
    heading="Kvalifikacijos tobulinimo pažymėjimas|Kursų baigimo pažymėjimas",
    certify="Pažymime, kad|Šis pažymėjimas išduotas", completed="sėkmingai baigė kursus|išklausė ir baigė seminarą",
    name="Vardas ir pavardė|Dalyvis", course="Seminaras|Kursų pavadinimas", date="Baigimo data|Išdavimo data|Baigta",
    hours="Trukmė valandomis|Valandų skaičius", number="Pažymėjimo Nr.|Registracijos Nr.", expires="Galioja iki",
    started="Pradžia", director="Kursų vadovė", hours_of="{h} val.",
    sentence="Pažymime, kad {name} {date} baigė kursus {course}, kurių trukmė {hours}.",
    hours_value="{h}|{h} val.", second="Sekretorius", points="Kvalifikacijos kreditai", approval="Leidimo Nr.",
    born="Gimimo data", enrolled="Prašymas gautas", printed="Išspausdinta", module="Tema", total="Iš viso",
    dear="Gerbiamieji,", closing="Pagarbiai", reference="Jūsų Nr.:",
    topics=("Anatomija", "Higiena", "Klubas ir šlaunis", "Kaklas ir petys", "Praktinis patikrinimas"),
    honorifics=("p.", "dr."), void=("KOPIJA", "DUBLIKATAS", "JUODRAŠTIS"),
    unfinished=("Pažyma apie pasitraukimą", "nebaigęs (-usi) pasitraukė iš kursų", "Pasitraukimo data",
                "{name} {date} pasitraukė iš kursų {course} ({hours}) jų nebaigęs (-usi)."),
)  # fmt: skip

INDONESIAN: Final = Wording(
    heading="Sertifikat Pelatihan|Surat Keterangan Lulus|Piagam",
    certify="Diberikan kepada|Dengan ini menerangkan bahwa",
    completed="telah lulus pelatihan|telah mengikuti dan menyelesaikan lokakarya", name="Nama lengkap|Nama peserta",
    course="Pelatihan|Lokakarya", date="Tanggal kelulusan|Tanggal selesai|Lulus pada",
    hours="Jumlah jam|Total jam pelatihan",
    number="Nomor sertifikat|No. registrasi", expires="Berlaku sampai", started="Mulai", director="Ketua pelaksana",
    hours_of="{h} jam|{h} jam pelatihan",
    sentence="Dengan ini menerangkan bahwa {name} telah menyelesaikan pelatihan {course} selama {hours} pada {date}.",
    hours_value="{h} jam|{h}", second="Sekretaris", points="Nilai SKP", approval="Nomor izin",
    born="Tanggal lahir", enrolled="Pendaftaran diterima", printed="Dicetak pada", module="Materi", total="Jumlah",
    dear="Dengan hormat,", closing="Hormat kami,", reference="Perihal:",
    topics=("Anatomi", "Pengendalian infeksi", "Pinggul dan paha", "Leher dan bahu", "Uji keterampilan"),
    honorifics=("Ibu", "Bapak", "dr."), void=("SALINAN", "DUPLIKAT", "KONSEP"),
    unfinished=("Surat Pengunduran Diri", "mengundurkan diri sebelum selesai dari pelatihan", "Tanggal mundur",
                "{name} mengundurkan diri dari pelatihan {course} ({hours}) pada {date} sebelum selesai."),
)  # fmt: skip
