"""The places of the fifth spent half where certificates speak English: half of its documents."""

from typing import Final

from bench.evaluation.corpus.dev.spent_fifth.habits import (
    AFRICAN_COURSES,
    ENGLISH_HABITS,
    ENGLISH_MONTHS,
    ISLAND_COURSES,
    SINGLE_NAME_HABITS,
)
from bench.evaluation.corpus.dev.spent_fifth.wordings import ENGLISH, ENGLISH_AWARD
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "en-ZM", 4,
        words("""Mutale Chanda Bwalya Natasha_M. Mwila Kondwani Thokozile Chisomo Nkandu Joseph_B. Mapalo Lubinda Inonge
            Situmbeko Precious"""),
        words("""Mulenga Banda-Zulu Tembo Sakala Hamoonga Mwanza Siame Nyambe Kaunda-Phiri Lungu Chilufya Mubita
            Simukonda Musonda Kapwepwe"""),
        lines("""Kafue Institute of Physiotherapy and Rehabilitation
            Luangwa Sports Medicine Seminars"""),
        AFRICAN_COURSES, lines("Plot 8, Addis Ababa Drive, Lusaka"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{d} {month}, {y}", "{dd} {month} {y}", "{dd}/{mm}/{y}"),
        ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-UG", 4,
        words("""Nakato Okello Sserunjogi Namukasa Moses_K. Apio Akello Kizza Babirye Ronald Tumusiime Nalubega Rukundo
            Harriet Opio"""),
        words("""Ssemakula Namatovu Ojok Byaruhanga Mugisha Nansubuga Ocen Kabanda Atim Tumwine-Kato Lwanga Ayebare
            Kyomuhendo Wasswa Nakibuuka"""),
        lines("""Rwenzori School of Manual Therapy
            The Nile Academy of Health and Movement"""),
        AFRICAN_COURSES, lines("Plot 31, Acacia Avenue, Kampala"), ENGLISH_MONTHS,
        ("{th} {month} {y}", "{d} {month} {y}", "{month} {d}, {y}", "{dd}/{mm}/{y}", "{d} {mon} {y}"),
        ENGLISH_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-BB", 4,
        words("""Rashida Shakera Ricardo_A. Akeem Sherry-Ann Dwayne Anique Kemar Philippa Cheryl Tito Danielle_R. Jamal
            Ronelle"""),
        words("""St._Hill Greenidge McClean Worrell Clarke-Gittens O'Neale Brathwaite St._John Holder McCollin Forde
            Cumberbatch Weekes Harewood McGeary"""),
        lines("""Careenage College of Physical Therapy
            Animal Flower Sports Injury and Rehabilitation Courses"""),
        ISLAND_COURSES, lines("9 Pine Hill, St. Michael"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{d} {month} {y}", "{th} {month}, {y}", "{d} {month}, {y}", "{dd}/{mm}/{y}"),
        ENGLISH_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-BS", 4,
        words("""Leotha D'Angelo Shavonne Tavares Marvin_J. Giselda Ricara Vernon Felicity Tyrone Bernadette Kendrick_L.
            Antonique Terrian"""),
        words("""Bethel Rolle McPhee Knowles-Sands Pinder St._George Ferguson McKinney Cartwright Moxey Albury Stubbs
            Deveaux McSweeney"""),
        lines("""Junkanoo Continuing Education
            Lucayan Institute of Chiropractic and Sports Medicine"""),
        ISLAND_COURSES, lines("Suite 4, Shirley Street, Nassau"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{month} {th}, {y}", "{month} {d}, {y}", "{mm}/{dd}/{y}", "{mon} {d}, {y}"),
        ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-FJ", 4,
        words("""Ratu_Josefa Litia Semi Salote Viliame Prakash Sereana Kelera Vinod Arishma Jone Mereoni Ravikash
            Asenaca"""),
        words("""Vunibola Naivalu Tuilagi-Rokotuni Chand Lal Waqanivalu Ratumaitavuki Narayan Koroi Singh_Prasad Delana
            Tabua Rokoduru Sharma-Lal"""),
        lines("""Suva Reef School of Physiotherapy
            Tanoa Institute of Health and Sport"""),
        ISLAND_COURSES, lines("27 Gordon Street, Suva"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{dd} {month} {y}", "{d} {mon} {y}", "{dd}/{mm}/{y}"),
        ENGLISH_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-NA", 4,
        words("""Ndapewa Hafeni Rauna Tuhafeni Martha_N. Festus Helvi Petrus_S. Selma Erastus Frieda Uaakutjo Laimi
            Gideon"""),
        words("""Shikongo Nghipondoka Hamutenya Amupanda Tjiueza-Katjivena Gawanas Naruseb Haingura Iipinge Beukes
            Kandjii Amutenya Uugwanga"""),
        lines("""Namib Academy of Manual Therapy
            Fish River Rehabilitation and Training"""),
        AFRICAN_COURSES, lines("14 Sam Nujoma Drive, Windhoek"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{y}-{mm}-{dd}", "{th} {month} {y}", "{d} {month} {y}"),
        ENGLISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-BD", 4,
        words("""Md._Rezaul Farhana Tanvir Nusrat_Jahan Shahriar Sharmin Md._Imran Tahmina Ashraful Rumana Zahid_Hasan
            Sadia Mahfuz Jannatul"""),
        words("""Rahman Chowdhury-Kabir Islam Akter Hossain Sarker Talukder Haque Bhuiyan Sultana Mollah Karim_Bepari
            Miah Uddin"""),
        lines("""Padma College of Physiotherapy
            Sundarban Centre for Rehabilitation and Training"""),
        AFRICAN_COURSES, lines("House 22, Road 7, Dhanmondi, Dhaka"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month}, {y}", "{dd} {month} {y}", "{d} {month}, {y}", "{dd}-{mm}-{y}"),
        ENGLISH, SINGLE_NAME_HABITS,
    ),
    Locale(
        "en-ZW", 4,
        words("""Tendai Rudo Farai Chipo Tatenda Nyasha_T. Kudzai Sibusisiwe Tafadzwa Ropafadzo Blessed Simbarashe
            Vimbai Panashe_D."""),
        words("""Moyo-Ncube Chikwava Mhlanga Gumbo Mapfumo Nyathi Makoni Zvobgo Chirwa-Dube Mutasa Ndebele Hove
            Madziva McGrath"""),
        lines("""Matopo Hills Physiotherapy Seminars
            Save Valley Institute of Sports and Spine"""),
        AFRICAN_COURSES, lines("16 Josiah Chinamano Avenue, Harare"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{d} {month} {y}", "{dd} {month}, {y}", "{dd}/{mm}/{y}"),
        ENGLISH_AWARD, ENGLISH_HABITS,
    ),
)  # fmt: skip
