"""Indonesian and Malay."""

from typing import Final

from credentialing.matching.languages.language import Language

INDONESIAN: Final = Language(
    code="id",
    name="Indonesian and Malay",
    announces="(menerangkan/menyatakan/mengesahkan) bah{[aw]+}a | (diberikan/dianugerahkan) kepada",
    name_labels="nama[ lengkap] | peserta",
    verbs="telah",
    born="lahir",
    roles="saksi | pengarah | pengajar",
    not_certified="sementara | batal | contoh",
    expires="berlaku (hingga/sampai)",
    other_days="mulai | tanggal mulai | pendaftaran",
    completed="selesai | penyelesaian",
    issued="dikeluarkan | diterbitkan",
    dates="tanggal | tarikh",
    hour_units="jam",
    hour_labels="jumlah jam | durasi",
    total="jumlah",
    number_labels="nomor sertifikat | no[.] sertifikat",
    certificates="sertifik* | sijil",
    numbers="no | nomor",
)
