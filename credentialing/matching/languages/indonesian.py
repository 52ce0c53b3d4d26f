"""Indonesian and Malay."""

from typing import Final

from credentialing.matching.languages.language import Language

INDONESIAN: Final = Language(
    code="id",
    name="Indonesian and Malay",
    telling="jam | sertifikat | diberikan | telah",
    announces="""
        (menerangkan/menyatakan/mengesahkan) bah{[aw]+}a | (diberikan/dianugerahkan) kepada
        diterangkan bahwa | dinyatakan bahwa | disahkan bahawa | diperakui bahawa | memperakui bahawa
    """,
    name_labels="""
        nama[ lengkap] | peserta
        nama peserta | nama lengkap peserta | nama penerima | nama siswa | nama mahasiswa | nama dan gelar
        nama lengkap dan gelar | nama penuh | nama pelajar | nama pemegang sijil | nama peserta kursus | nama calon
        nama anda
    """,
    other_captions="tempat",
    verbs="""
        telah
        berhasil | berpartisipasi | dinyatakan lulus | lulus ujian | menghadiri | dinyatakan kompeten | berjaya
    """,
    born="""
        lahir
        dilahirkan* | ttl
    """,
    roles="""
        saksi | pengarah | pengajar | ketua | direktur | kepala | tandatangan | penyel | koordinator | berwenang
        pengu | fasilitator | penanggung | instruktur | narasumber | mengetahui | setiausaha | penceramah
        pembicara | pengerusi | pendaftar | jurulatih | pensyarah | pemeriksa | pemateri | presiden | canselor
        panitia | manajer | penilai | pegawai | asesor | dosen | dekan | dan tanda
    """,
    limits="tidak | belum | sebagian | sementara | menunggu | hanya | tanpa",
    not_certified="""
        sementara | batal | contoh
        ditarik* | dibatalkan* | dicabut* | tidak berlaku | bukan sertifikat | ditangguhkan* | bersyarat* | spesimen*
        fotokopi* | terbatal* | salinan* | pendua* | versi demo | tidak sah | telah berakhir
        tidak menyelesaikan | belum menyelesaikan | belum selesai | tidak selesai | tidak lulus | belum lulus
        tidak hadir | tidak mengikuti | belum kompeten | sedang berlangsung | sedang mengikuti | dalam proses
        telah mendaftar | konfirmasi pendaftaran | bukti pendaftaran | konfirmasi registrasi | selesai yang
        perkiraan tanggal | perkiraan selesai | mengundurkan diri | tidak tamat | belum tamat | menarik diri
        pengesahan pendaftaran | jangkaan tarikh | dijangka tamat | bukan sijil | tamat tempoh sah
        {^\\W*}(salinan/fotokopi/kopi){\\W*$}
    """,
    other_papers="""
        faktur | kwitansi | penawaran | formulir pendaftaran | bukti (pembayaran/pendaftaran) | jadwal | undangan
    """,
    expires="""
        berlaku (hingga/sampai)
        sebelum* | kedaluwarsa* | sehingga* | berikutnya* | kadalu* | luput* | masa berlaku | tamat tempoh | hingga*
        habis* | tempoh sah | berlaku s | berakhir pada | perpanjangan* | pembaharuan* | pensijilan* | ulang*
        berakhir tanggal
    """,
    other_days="""
        mulai | tanggal mulai | pendaftaran
        dimulai* | dicetak* | bermula* | cetak* | permohonan* | diperbarui* | pertama* | diunduh* | dibuat* | turun*
        kemas* | tarikh mula | diverifikasi* | pengunduran* | registrasi* | pembatalan* | pembayaran* | verifikasi*
        akreditasi* | pengesahan* | pembukaan* | terdaftar* | pengajuan* | pemesanan* | transaksi* | direvisi*
        tempahan* | disahkan* | bayaran* | dikemas* | semakan* | daftar* | revisi* | masuk* | tanggal awal
        sejak tanggal | dari tarikh | pembaruan data | tarikh tarik | tanggal unduh
    """,
    completed="""
        selesai | penyelesaian | disele* | diadakan* | lulus* | dilaksanakan* | berlangsung* | penyelenggaraan*
        penyempurnaan* | disempurnakan* | peperiksaan* | penyertaan* | kelulusan* | ujian* | berakhir pelatihan
        berakhirnya pelatihan | berakhir kursus | waktu pelatihan | masa pelatihan | tamat kursus | tamat latihan
        tarikh siap | tarikh kursus | tarikh latihan | tarikh program | tarikh seminar | tamat pada | tanggal kursus
        tanggal acara | tanggal seminar | tanggal workshop | tanggal webinar | tanggal partisipasi | tgl. pelatihan
    """,
    issued="""
        dikeluarkan | diterbitkan
        penerbitan* | pengeluaran* | penganugerahan* | ditetapkan* | diberikan* | terbit* | berlaku mulai
        dianugerahkan* | pemberian* | penetapan* | bertarikh* | anugerah* | berlaku sejak | berlaku dari
        mulai berlaku
        tarikh sijil | tarikh kuat | sah dari | sah mulai | kuasa dari | tanggal sertifikat
    """,
    dates="tanggal | tarikh",
    fillers="yang | tgl | telah | pelatihan | tempat | sertifikat | sijil | hari | ini | pada | kursus",
    hour_units="""
        jam
        jp | jpl
    """,
    hour_labels="""
        jumlah jam | durasi
        selama* | jam pembelajaran | ekuivalen* | sebanyak* | lamanya* | jam pelajaran | jam pelatihan | jam kontak
        jam tatap | beban jam | beban belajar | bobot jam | lama pelatihan | lama kursus | lama kegiatan | lama waktu
        alokasi waktu | dengan total | setara dengan | jam latihan | jam kursus | jam pertemuan | tempoh latihan
        tempoh program | tempoh masa | jangka masa | jangka waktu | jam cpd
    """,
    other_units="""
        <jam kredit semester>
    """,
    theory="""
        mandiri | sendiri | sinkron | talian | ceramah | kendiri | kuliah | daring | e-pembelajaran
    """,
    in_person="""
        bersemuka | klinik | luring | makmal | magang | luar jaringan
    """,
    total="""
        jumlah
        seluruh
    """,
    number_labels="""
        nomor sertifikat | no[.] sertifikat | nomor seri sertifikat | nomor seri | no. seri
        nomor registrasi sertifikat | no. registrasi sertifikat | no. reg. sertifikat | nomor blangko | no. blangko
        nomor piagam | no. piagam | nomor ijazah | no. ijazah | ijazah nomor | nomor surat keterangan | nomor surat
        no. surat | nomor dokumen | no. dokumen | nomor urut | no. urut | nomor induk sertifikat | nomor referensi
        no. referensi | no. ref. | kode referensi | id sertifikat | kode sertifikat | kode unik | nomor unik
        kode verifikasi | kode validasi | kode autentikasi | kode keaslian | nomor verifikasi | id kredensial
        id verifikasi | nombor sijil | sijil nombor | id sijil | kod sijil | nombor siri | no. siri | no siri
        no. siri sijil | nombor rujukan | no. rujukan | no rujukan | ruj. kami | rujukan | kod pengesahan
        nombor pengesahan | kod semakan | kod unik | nombor dokumen | nombor diploma
    """,
    certificates="sertifik* | sijil",
    numbers="no | nomor",
    other_numbers="""
        penye | pendaftaran | anggota | telepon | pengenalan | kelulusan | lisensi | telefon | faktur | invois | lesen
        nomor sk | nomor izin | nomor str | nomor sip | keputusan | mahasiswa | rekening | keahlian | syarikat
        pegawai
        pesanan | ruangan | pasport | kuliah | berkas | cukai | <nik> | <npwp> | <telp.> | sk nomor | nomor ktp
        nomor peserta | kode peserta | kode kursus | kode pelatihan | kode kegiatan | kode program | kode unit
        nomor hp | nombor ahli | nombor pelajar | kod kursus | kod program | <no. sk> | no. izin | no. str | no. sip
        <nip> | no. ktp | <nim> | <npm> | <npa> | no. peserta | <nib> | <no. hp> | no. k/p | <no. kp> | no. ahli
        no. pelajar | no. fail
    """,
)
