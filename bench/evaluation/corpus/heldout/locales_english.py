"""The places of the held-out half where certificates speak English: almost three documents in five."""

from typing import Final

from bench.evaluation.corpus.heldout.habits import (
    AU_TITLES,
    ENGLISH_HABITS,
    ENGLISH_MONTHS,
    INDIAN_HABITS,
    OTHER_TITLES,
    UK_TITLES,
    US_TITLES,
)
from bench.evaluation.corpus.heldout.wordings_english import (
    AMERICAN,
    AUSTRALIAN,
    BRITISH,
    CANADIAN,
    INDIAN,
    IRISH,
    SOUTHERN,
    TEXAN,
)
from bench.evaluation.corpus.locales import Locale, lines, words

_US_DAYS: Final = ("{month} {d}, {y}", "{month} {d}, {y}", "{mm}/{dd}/{y}", "{month} {th}, {y}", "{m}/{d}/{yy}")
_UK_DAYS: Final = ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {month} {y}", "{dd}-{mon}-{y}")

LOCALES: Final = (
    Locale(
        "en-US-FL", 9,
        words("""Brooke Hunter Marisol Trevor_Allen Kaylee_Ann Dwayne Shelby Carter Yesenia_Marie Garrett Desiree
            Logan_James Tiffany Brandon Meredith Luis_Alberto"""),
        words("""Albritton Pelletier-Gomez Hathaway Ledesma Boyette Crenshaw Santiago-Vega Wainwright O'Quinn Futch
            Batista Sizemore McWhorter Rosado Tuttle Langford"""),
        lines("""Suncoast Dry Needling Academy
            NeedlePro® Education
            Gulfside Needling (Pelican Rehab Seminars LLC)"""),
        US_TITLES, lines("1180 Bayshore Drive, Tampa, FL"), ENGLISH_MONTHS, _US_DAYS, AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-US-TX", 8,
        words("""Kendra Colton Maribel Wyatt_Lee Savannah Rodrigo Jolene Preston Brianna_Kate Travis Guadalupe Landon
            Cheyenne Curtis Lorena Bryce"""),
        words("""Arredondo Hightower McClanahan Zamora-Pitts Stovall Longoria Babcock Treviño Kuykendall Ogletree
            Salinas Dupree D'Amico Barrientos Wooten Prather"""),
        lines("""Lone Mesa Needling & Manual Therapy
            Hill Country Dry Needling Institute
            Brazos Continuing Ed Inc."""),
        US_TITLES, lines("4400 Burnet Road, Suite 210, Austin, TX"), ENGLISH_MONTHS, _US_DAYS, TEXAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-US-CO", 7,
        words("""Heather Tanner Ingrid_Louise Caleb Monique Spencer Alyssa Tobias Whitney_Jane Derek Marlena Ross
            Juniper Quentin"""),
        words("""Vandenberg Archuleta Lockhart-Hayes Swenson McElroy Montoya-Reed Birdsong Kowalczyk O'Hara Trujillo
            Ferncliff Blackwood Estep Nordstrom"""),
        lines("""Front Range Needling Collaborative
            Timberline Rehab Education
            Dry Needling Summit™ Courses"""),
        US_TITLES, lines("905 Pearl Street, Boulder, CO"), ENGLISH_MONTHS, _US_DAYS, AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-GB-LN", 7,
        words("""Hannah_Louise Oliver Zainab Rupert Chidinma Georgia Amit Felicity_Jane Marcus Leila Dominic Saffron
            Jerome Beatrice Kieran Nadia"""),
        words("""Featherstone Adeyinka Barraclough Husain-Grey Littlewood Wolstenholme Chaudry Osei-Mensah Ravenscroft
            O'Keefe Wetherby Kaminski Dunmore Thackeray Bashir Standish"""),
        lines("""Thameside Needling Courses
            Capital Manual Therapy Training Ltd
            Needlesmith (Hartley CPD Ltd)"""),
        UK_TITLES, lines("Unit 12, Bermondsey Yard, London SE1 3XF"), ENGLISH_MONTHS, _UK_DAYS, BRITISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-GB-YK", 5,
        words("""Joanne Callum Bethany_Rose Lewis Shabana Gareth Imogen Declan Tracey Aaron_Michael Kirsty Nigel"""),
        words("""Holroyde Ollerenshaw Mahmood Sowerby Braithwaite-Lee Oldroyd Nadeem Hepworth Clough Barnsdale
            Murgatroyd Firth"""),
        lines("""Pennine Dry Needling
            Ridings Physio CPD & Training"""),
        UK_TITLES, lines("The Old Mill, Canal Road, Leeds LS12 2PL"), ENGLISH_MONTHS, _UK_DAYS, BRITISH,
        ENGLISH_HABITS,
    ),
    Locale(
        "en-AU-VC", 6,
        words("""Lachlan Chloe_Maree Nikolaos Bronte Harrison Thi_Mai Kirra Angus_John Simone Reuben Priyanka Tegan"""),
        words("""Mavros Brereton Nguyen-Tran McKellar Rosenthal Abeysekera Whitford Castellano Doherty-Bell Hoang
            Strickland O'Loughlin"""),
        lines("""Yarra Dry Needling Education
            Needle & Motion Pty Ltd
            Bayside Myotherapy Training"""),
        AU_TITLES, lines("Level 1, 48 Sydney Road, Brunswick VIC 3056"), ENGLISH_MONTHS, _UK_DAYS, AUSTRALIAN,
        ENGLISH_HABITS,
    ),
    Locale(
        "en-AU-SA", 4,
        words("""Tahlia Brodie Annabel_Rose Stavros Ella Damien_Paul Karina Jarrod Wen_Hui Lorraine"""),
        words("""Schubert Kleinig Marafioti Tregoweth Hewitson Zerella McAuliffe Pfitzner-Lang Lim-Hart Battersby"""),
        lines("""Barossa Needling Workshops
            Torrens CPD for Therapists"""),
        AU_TITLES, lines("77 Unley Road, Unley SA 5061"), ENGLISH_MONTHS, _UK_DAYS, AUSTRALIAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-CA-AB", 4,
        words("""Mackenzie Tyler_James Harpreet Danica Jean-Luc Shayla Kirsten Emeka Brody Olena_Marie"""),
        words("""Hrynchuk Gill-Sandhu Beauchamp McLeod Fehr Okafor-Lane Sorochan Dyck LaRiviere Thibodeau"""),
        lines("""Bow Valley Dry Needling
            Chinook Rehab Education Inc."""),
        OTHER_TITLES, lines("210 - 8th Avenue SW, Calgary, AB"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{y}-{mm}-{dd}", "{month} {d}, {y}", "{dd}-{mon}-{y}"), CANADIAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-IE-D", 3,
        words("""Aoibhinn Cathal Sinéad_Marie Eoghan Gráinne Donnacha Emer Colm Agnieszka Lorcan"""),
        words("""Ó_Murchú Delahunty Byrne-Walsh Mac_Aodha Tallon Wilczek Fagan O'Dwyer Hegarty Quigley"""),
        lines("""Liffey Dry Needling
            Dublin Bay Manual Therapy CPD"""),
        UK_TITLES, lines("19 Camden Row, Dublin 8"), ENGLISH_MONTHS, _UK_DAYS, IRISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-NZ-W", 3,
        words("""Hinemoa Logan_Peter Anahera Siobhan Wiremu Brigitte Sione Olivia_Kate Hamish Meera"""),
        words("""Ngarimu Hollis-Ngata Tuimavave Ormsby Rangihuna Bidwell Tawhiri McGregor-Poe Desai Sutcliffe"""),
        lines("""Cook Strait Needling
            Pōneke Physio Education"""),
        AU_TITLES, lines("Level 3, 88 Cuba Street, Wellington"), ENGLISH_MONTHS, _UK_DAYS, SOUTHERN, ENGLISH_HABITS,
    ),
    Locale(
        "en-ZA-G", 3,
        words("""Lerato Francois Palesa Dean_Michael Zanele Riaan Nomvula Chantelle Sibusiso Yolandi"""),
        words("""Dlamini-Roos Labuschagne Molefe van_Rensburg Tshivhase Steenkamp Sithole de_Klerk Ebrahim Ntuli"""),
        lines("""Highveld Needling Courses
            Jacaranda CPD Academy (Pty) Ltd"""),
        OTHER_TITLES, lines("14 Lynnwood Road, Pretoria"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{y}/{mm}/{dd}"), SOUTHERN, ENGLISH_HABITS,
    ),
    Locale(
        "en-IN-KA", 2,
        words("""Deepthi Karthik_R. Aishwarya Suresh_Kumar Nandini Fathima Rohan Vidya_Lakshmi Anirudh Sneha"""),
        words("""Hegde Shetty Holla Gowda Karanth Rao Nambiar D'Mello Ahmed_Khan Prabhu"""),
        lines("""Cauvery Institute of Dry Needling
            Deccan Physio Skills"""),
        OTHER_TITLES, lines("No. 41, 4th Cross, Jayanagar, Bengaluru"), ENGLISH_MONTHS,
        ("{dd}/{mm}/{y}", "{dd}-{mm}-{y}", "{th} {month} {y}"), INDIAN, INDIAN_HABITS,
    ),
)  # fmt: skip
