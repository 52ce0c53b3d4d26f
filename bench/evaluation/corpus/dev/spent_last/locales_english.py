"""The places of the last spent half where certificates speak English: half of its documents."""

from typing import Final

from bench.evaluation.corpus.dev.spent_last.habits import ENGLISH_COURSES, ENGLISH_HABITS, ENGLISH_MONTHS, TAMIL_HABITS
from bench.evaluation.corpus.dev.spent_last.wordings import ENGLISH
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "en-GH", 8,
        words("""Kwabena Akosua Yaw Abena Kofi Esi Nana_Yaa Samuel Efua Kwadwo Mavis Ebenezer Adwoa Selorm Patience
            Dzifa"""),
        words("""Mensah Owusu-Ansah Boateng Asante Agyeman Quaye Tetteh Amoako Dzokoto Ofori-Atta Nkrumah Addo
            Sarpong Appiah Lamptey McCarthy"""),
        lines("""Volta Academy of Physiotherapy
            The Ankobra Institute of Rehabilitation"""),
        ENGLISH_COURSES, lines("14 Ridge Avenue, Accra"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month}, {y}", "{th} {month} {y}", "{d} {month} {y}", "{month} {d}, {y}",
         "{dd}/{mm}/{y}"), ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-TT", 7,
        words("""Kerwyn Anjali Marlon Keisha Ravindra Giselle Anderson Shivani Curtis Arlene Dexter Natasha Nigel
            Roxanne Vishnu Camille_Ann"""),
        words("""Ramdeen Mohammed-Joseph Baptiste DeFreitas Maharaj Alleyne D'Abreau Gopaul McIntosh Seepersad
            Hosein Charles St_Louis Phillip LeBlanc Ramsaran"""),
        lines("""Caroni Institute of Manual Therapy
            Scarlet Ibis Continuing Education"""),
        ENGLISH_COURSES, lines("22 Pembroke Street, Port of Spain"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{d} {month} {y}", "{month} {d}, {y}", "{th} {month}, {y}", "{d}-{mon}-{y}",
         "{dd}/{mm}/{y}"), ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-MT", 6,
        words("""Ġorġ Marija Clayton Doriette Ġużeppi Rebecca Karl Ylenia Josianne Etienne Maria_Pia Keith Roberta
            Mark_Anthony"""),
        words("""Zammit Borg-Cardona Camilleri Farruġia D'Amato Mifsud Xuereb Schembri Attard_Montalto Pace Żahra
            Buttigieg Cachia Galea"""),
        lines("""Grand Harbour Physiotherapy Academy
            Xlendi Centre for Continuing Education"""),
        ENGLISH_COURSES, lines("41 Old Bakery Street, Valletta"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{d} {month} {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}"),
        ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-MY", 8,
        words("""Nurul_Huda Mohd_Faizal Mei_Ling Siti_Aminah Suresh Chee_Keong Shamala Ahmad_Zaki Wei_Jian Norliza
            Ganesan Li_Shan Hafizuddin Pei_Wen"""),
        words("""Ismail Abdul_Rahman Ooi Selvarajah Teoh Krishnamoorthy Zainuddin Chong Balasingam Yeoh
            Kamaruddin Tay Thanabalan Goh"""),
        lines("""Kinabalu Academy of Physiotherapy
            Rafflesia Rehabilitation Training Centre"""),
        ENGLISH_COURSES, lines("Level 6, Menara Seri, Petaling Jaya"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{d} {month} {y}", "{th} {month} {y}", "{dd}/{mm}/{y}",
         "{d} {mon} {y}"), ENGLISH, TAMIL_HABITS,
    ),
    Locale(
        "en-LK", 7,
        words("""Chaminda Dilrukshi Kasun Nadeesha Ruwan Tharushi Pradeep Anoma Dinesh Sanduni Roshan Ishara
            Arjuna Menaka"""),
        words("""Wickramasinghe de_Alwis Jayawardena Gunasekara Perera-Silva Rathnayake Bandaranayake Kumarasiri
            Weerasinghe Fonseka De_Mel Nanayakkara Hettiarachchi Thilakarathne"""),
        lines("""Mahaweli Institute of Physiotherapy
            Sinharaja School of Sports Medicine"""),
        ENGLISH_COURSES, lines("118 Peradeniya Road, Kandy"), ENGLISH_MONTHS,
        ("{th} {month} {y}", "{d} {month} {y}", "{d} {month} {y}", "{y}-{mm}-{dd}", "{month} {d}, {y}",
         "{dd}/{mm}/{y}"), ENGLISH, TAMIL_HABITS,
    ),
    Locale(
        "en-PK", 8,
        words("""Usman Hira Bilal Sana Muhammad_Asif Mehwish Zeeshan Rabia Kamran Tayyaba Waqas Iqra Shahbaz
            Nimra Faisal"""),
        words("""Chaudhry Malik Siddiqui Butt ul-Haq Rana Qazi Gillani Mirza Bhatti Khattak Sheikh Tariq Ansari
            Niazi"""),
        lines("""Indus Institute of Physical Therapy
            Margalla College of Rehabilitation Sciences"""),
        ENGLISH_COURSES, lines("House 9, Street 12, Sector F-8, Islamabad"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{month} {d}, {y}", "{th} {month}, {y}", "{dd}-{mon}-{y}", "{d} {month}, {y}",
         "{dd}-{mm}-{y}"), ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-BW", 6,
        words("""Kagiso Boitumelo Tebogo Lesedi Onkabetse Dikeledi Goitseone Thato Neo Keabetswe Masego Oratile Tumelo
            Wame"""),
        words("""Mogotsi Kgosidintsi Molefe Seretse-Moyo Ntshole Motlhabani Tau Ramotswe McDonald Sebina Phiri
            Gaolathe Modise"""),
        lines("""Okavango Academy of Physiotherapy
            The Chobe Training Institute"""),
        ENGLISH_COURSES, lines("Plot 50371, Fairgrounds, Gaborone"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{th} {month} {y}", "{d} {month} {y}", "{dd}/{mm}/{y}"),
        ENGLISH, ENGLISH_HABITS,
    ),
)  # fmt: skip
