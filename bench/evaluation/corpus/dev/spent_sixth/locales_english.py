"""The places of the sixth half where certificates speak English: three documents in five."""

from typing import Final

from bench.evaluation.corpus.dev.spent_sixth.habits import (
    AFRICAN_COURSES,
    AMERICAN_COURSES,
    ASIAN_HABITS,
    AUSTRALIAN_COURSES,
    BRITISH_COURSES,
    ENGLISH_HABITS,
    ENGLISH_MONTHS,
)
from bench.evaluation.corpus.dev.spent_sixth.wordings_english import (
    AFRICAN,
    AMERICAN,
    AMERICAN_AWARD,
    AUSTRALASIAN,
    AUSTRALASIAN_AWARD,
    BRITISH,
    INDIAN,
)
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "en-US-W", 10,
        words("""Jennifer Tyler_James Kaitlyn Marisol Brandon Thu_Trang Heather_Ann Cody Alejandra Kenji Megan_R. Jared
            Katherine Priyanka Samuel Rebecca_Lynn"""),
        words("""Lindqvist Hernandez Okamoto Stubblefield Nguyen Garza Thornburg Inouye Villanueva Bustamante Dao
            Kowalczyk McAllister Hathaway-Reyes Ferreira Loftus"""),
        lines("""Cascade Dry Needling Institute
            Sagebrush Seminars LLC
            High Desert Physical Therapy Education"""),
        AMERICAN_COURSES, lines("4100 Birchwood Avenue, Suite 210, Boise, ID"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{month} {d}, {y}", "{mm}/{dd}/{y}", "{m}/{d}/{y}", "{mon} {d}, {y}"),
        AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-US-S", 8,
        words("""Ashley DeShawn Kristin_Marie Hunter Latoya Christopher_M. Brittany Emeka Savannah Trevor Ximena Jasmine
            Matthew Olga Courtney William_T."""),
        words("""Broussard Washington-Tate Calloway Nwosu Pettigrew Fontenot Rosenbaum Trujillo Hargrove
        Petrov Boudreaux
            O'Connell Mayfield Achebe St._Clair Lankford"""),
        lines("""Magnolia Continuing Education
            Gulf States Institute of Dry Needling
            Redbird Rehab Seminars Inc."""),
        AMERICAN_COURSES, lines("915 Peachtree Landing, Mobile, AL"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{month} {d}, {y}", "{m}/{d}/{y}", "{mm}/{dd}/{y}", "{month} {th}, {y}"),
        AMERICAN_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-GB-N", 9,
        words("""Gemma Sophie_Louise Callum Nadia Kirsty Jack_Oliver Agnieszka Faisal Bethany Rhys
        Chloe_Elizabeth Olumide
            Joanne Liam Zahra Stephen"""),
        words("""Ackroyd Hesketh Nowakowska Rafiq Braithwaite Thistlethwaite MacKinnon Adeyemi Ormerod Fairhurst-Lee
            Iqbal Pemberton Duckworth O'Hanlon Mistry Illingworth"""),
        lines("""Calder Valley CPD
            Northern Needling Courses Ltd
            The Hallam School of Acupuncture and Dry Needling"""),
        BRITISH_COURSES, lines("Unit 3, Canal Mill, Sheffield S3 8XZ"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {month} {y}", "{dd} {month} {y}"),
        BRITISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-AU-Q", 9,
        words("""Lachlan Tahlia Brodie_James Mei_Ling Shaun Kiara Giorgio Imogen_Rose Angus Thao Narelle Jye Monique
            Siobhan Harpreet Bronwyn_J."""),
        words("""Stavrou Maddern Gallagher-Hunt Tran Wetherby Kapoor Nolan Zammit McInerney Strachan Huynh Bertolini
            Coghlan Wakefield O'Meara Bhullar"""),
        lines("""Jacaranda Dry Needling Courses
            Reef Coast Health Education Pty Ltd
            Myofascial Training Brisbane"""),
        AUSTRALIAN_COURSES, lines("Level 1, 77 Wharf Street, Brisbane QLD 4000"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {month} {y}", "{d}/{mm}/{y}"),
        AUSTRALASIAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-CA-P", 6,
        words("""Mackenzie Ravneet Tristan Chantal_Marie Dmytro Kayla Arjan Sheena Logan_Patrick Yuki Danika Farah Brett
            Colleen"""),
        words("""Friesen Sandhu Bilodeau Kostiuk Macphail Tanaka Dueck-Penner Hosseini Wasylyk Laframboise
        Abernethy Grewal
            Reimer Toews"""),
        lines("""Chinook Institute of Dry Needling
            Canola Field Therapy Education Ltd."""),
        AMERICAN_COURSES, lines("1208 - 9 Avenue SE, Calgary, AB"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{y}-{mm}-{dd}", "{month} {d}, {y}", "{d} {month} {y}", "{mon} {d}, {y}"),
        AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-IE-M", 3,
        words("""Aoife Cathal Gráinne Eoghan Orla_Marie Ruairí Sinéad Katarzyna Declan Muireann Donnacha Caoimhe"""),
        words("""O'Shaughnessy Ní_Riordáin Crowley MacCarthy Wiśniewska Twomey Ó_Conchúir Hurley Lucey-Walsh Cotter
            Kelleher O'Driscoll"""),
        lines("""Lee Valley Dry Needling
            Skellig Health Education"""),
        BRITISH_COURSES, lines("12 South Quay, Cork"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{th} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"),
        BRITISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-NZ-S", 3,
        words("""Hinemoa Craig_Robert Tui Anahera Blair Lauren_Kate Manaia Sefina Hamish Jacinda_Rose Wiremu
        Nikolai"""),
        words("""Pomare Sutherland Te_Whata Fa'asavalu Mackintosh Kereama Bhana Vercoe Hoani-Blake Leota McLeod
            Drummond"""),
        lines("""Fiordland Dry Needling
            Canterbury Plains Musculoskeletal Education"""),
        AUSTRALIAN_COURSES, lines("45 Moray Place, Dunedin"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {month} {y}"),
        AUSTRALASIAN_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-ZA-C", 4,
        words("""Anelisa Riaan Yumna Lerato_Grace Hendrik-Jan Nazeem Zinhle Chanté Siyabonga Michaela_Anne
        Tyrone Lebogang
            Marelize"""),
        words("""Mokoena Abrahams van_Niekerk Dlamini Jacobs-Fortuin Petersen-Adams du_Plessis Khumalo Isaacs Viljoen
            Ndlovu Fredericks Bosman"""),
        lines("""Fynbos Dry Needling Courses
            Table Bay Physio CPD (Pty) Ltd"""),
        AFRICAN_COURSES, lines("22 Lower Main Road, Observatory, Cape Town"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{y}/{mm}/{dd}", "{dd} {month} {y}", "{d} {month} {y}", "{dd}/{mm}/{y}"),
        AFRICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-IN-T", 4,
        words("""Karthikeyan Divya_Lakshmi Senthil_Kumar Fathima Aravind Nithya Mohammed_Irfan Sowmya_R.
        Praveen_S. Revathi
            Jebin Anitha_Mary Gokulnath Shalini"""),
        words("""Ramasamy Subramanian Ravichandran Natarajan Palanisamy Thangaraj Muthukumar Ganesan Rajendran Selvaraj
            Arumugam Chidambaram"""),
        lines("""Marina Academy of Physical Therapy
            Nilgiri Dry Needling and Manual Therapy Academy"""),
        AFRICAN_COURSES, lines("18/4, Second Avenue, Anna Nagar, Chennai"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}-{mm}-{y}", "{th} {month} {y}", "{dd}/{mm}/{y}", "{dd}.{mm}.{y}"),
        INDIAN, ASIAN_HABITS,
    ),
)  # fmt: skip
