"""The places of the seventh half where certificates speak English: almost three documents in five."""

from typing import Final

from bench.evaluation.corpus.dev.spent_seventh.habits import (
    AFRICAN_COURSES,
    AMERICAN_COURSES,
    ASIAN_COURSES,
    ASIAN_HABITS,
    AUSTRALIAN_COURSES,
    BRITISH_COURSES,
    ENGLISH_HABITS,
    ENGLISH_MONTHS,
)
from bench.evaluation.corpus.dev.spent_seventh.wordings_english import (
    AFRICAN,
    AMERICAN,
    AMERICAN_AWARD,
    AUSTRALASIAN,
    BRITISH,
    SCOTTISH,
    SINGAPOREAN,
)
from bench.evaluation.corpus.locales import Locale, lines, words

LOCALES: Final = (
    Locale(
        "en-US-N", 9,
        words("""Jonathan Abigail_Rose Michael_J. Danielle Gregory Soo-Jin Patricia Zachary_Thomas Alicia Dominic
            Elizabeth Ryan_Patrick Shira Andrew Theodore Margaret"""),
        words("""Kessler O'Donnell Pasquale Whitcomb Rivera-Colón Lieberman Szymanski MacDougall Fitzgerald Haddad
            Pruitt Cheung DiNapoli Van_Buren Sorensen Templeton"""),
        lines("""Hudson Highlands Dry Needling
            Keystone Clinical Seminars LLC
            New England Institute for Needling Education"""),
        AMERICAN_COURSES, lines("266 Mill Pond Road, Albany, NY"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{month} {d}, {y}", "{mm}/{dd}/{y}", "{mon} {d}, {y}", "{m}/{d}/{y}"),
        AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-US-M", 8,
        words("""Nicholas Amanda_Jo LaKeisha Benjamin Cassandra Eric_W. Hannah_Mae Anthony Jacqueline Mohamed Lindsey
            Robert Kathleen Joshua_Lee Teresa Victoria"""),
        words("""Gunderson Yoder Halvorson McBride Castellanos Vang Brzezinski Stoltzfus Whitfield Olawale Kirkpatrick
            Delgado-Ruiz Amundson Schroeder O'Rourke Tillman"""),
        lines("""Great Lakes Needling Academy
            Prairie Rehab Education Inc.
            Heartland Dry Needling Seminars"""),
        AMERICAN_COURSES, lines("7812 County Road 14, Madison, WI"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{mm}/{dd}/{y}", "{month} {d}, {y}", "{m}/{d}/{y}", "{y}-{mm}-{dd}"),
        AMERICAN_AWARD, ENGLISH_HABITS,
    ),
    Locale(
        "en-GB-S", 8,
        words("""Daniel Charlotte_Anne Harvey Priya Rosalind Thomas_George Ewelina Imran Victoria_Jane Toby Alice Kwame
            Samantha Edward Deborah Matthew_John"""),
        words("""Trelawney Penrose Ashworth-Cole Chowdhury Hargreaves Boscawen Okonkwo Sinclair-Webb Tregenza Redfern
            Malik Cholmondeley Pascoe Whitaker D'Arcy Lidstone"""),
        lines("""Tamar Training for Therapists
            Jurassic Coast CPD Ltd
            The Wessex School of Needling"""),
        BRITISH_COURSES, lines("Old Customs House, Exeter EX2 4AN"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {month} {y}", "{dd}.{mm}.{y}"),
        BRITISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-GB-C", 5,
        words("""Fiona Alasdair Mhairi Gordon_James Eilidh Craig Catriona Stuart Ailsa_Mary Rory Ruaridh Isla"""),
        words("""MacGillivray Drysdale Abercrombie McKechnie Balfour Urquhart Sutherland-Reid Farquhar Mackay Galbraith
            McAndrew Carmichael"""),
        lines("""Forth Valley Needling
            Lomond Therapy Training Ltd"""),
        BRITISH_COURSES, lines("31 Tay Street, Perth PH1 5LR"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d} {mon} {y}"),
        SCOTTISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-AU-W", 8,
        words("""Jessica Mitchell_John Emily_Grace Darcy Vikram Natasha Cooper Xin_Yi Rebecca Jayden Alexandra_May Troy
            Ngaire Peter Samantha_Lee Dimitri"""),
        words("""Kingsford McPherson Pappas Nguyen-Hall Bennetts Pereira Sheridan Vukovic Hollingworth Chandra
            Fremantle-Ross Lockyer Di_Santo Brennan Mulcahy Rafferty"""),
        lines("""Swan River Dry Needling
            Jarrah Professional Development Pty Ltd
            Western Myotherapy College"""),
        AUSTRALIAN_COURSES, lines("Unit 6, 220 Hay Street, Subiaco WA 6008"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}", "{d}/{m}/{y}", "{d} {month} {y}"),
        AUSTRALASIAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-CA-O", 6,
        words("""Sarah_Elizabeth Gurpreet Alexandre Melissa Kwabena Stephanie_Anne Nikhil Erin Marc-André Jocelyn
            Caitlin Bradley Hyun-woo Paige"""),
        words("""MacLellan Dhaliwal Tremblay-Stone Fraser Oduya Kowalchuk Leblanc Sharpe Amponsah Desrosiers Wickham
            McKenna Paquette Nakagawa"""),
        lines("""Trillium Dry Needling Education
            Georgian Bay Rehab Courses Ltd."""),
        AMERICAN_COURSES, lines("95 Water Street, Unit 3, Kingston, ON"), ENGLISH_MONTHS,
        ("{month} {d}, {y}", "{y}-{mm}-{dd}", "{month} {d}, {y}", "{mon} {d}, {y}", "{d} {month} {y}"),
        AMERICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-IE-W", 3,
        words("""Ciarán Niamh Pádraig Róisín_Anne Fergal Bríd Oisín Deirdre Tadhg Fionnuala Kevin Ewa"""),
        words("""Ó_Flaithearta Joyce Hanley-Burke Mannion Ní_Chonghaile Conneely McHugh Gaughan O'Malley Naughton
            Folan Geraghty"""),
        lines("""Claddagh Clinical Courses
            Corrib Needling School"""),
        BRITISH_COURSES, lines("8 Fishmarket Lane, Galway"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{th} {month} {y}"),
        SCOTTISH, ENGLISH_HABITS,
    ),
    Locale(
        "en-NZ-N", 3,
        words("""Aroha Nathan_Paul Kahurangi Rachel Tama Philippa Mereana Bevan Losa Ashwin Georgina_Ruth Kiri"""),
        words("""Tamatea Whitelaw Raukawa Tuilagi Hemara McCaskill Patel-Ross Kingi Ropata Fifita Ashcroft Te_Aika"""),
        lines("""Waikato Needling Education
            Kauri Coast Physio Courses"""),
        AUSTRALIAN_COURSES, lines("17 Grantham Street, Hamilton"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{d} {month} {y}"),
        AUSTRALASIAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-ZA-K", 4,
        words("""Thandeka Wouter Nokuthula Kavitha Johan_Pieter Ayanda Melanie_Jean Mandla Annelie Rajesh Busisiwe
            Gareth"""),
        words("""Mkhize Naidoo Swanepoel Govender Zulu-Nkosi van_der_Merwe Pillay Cele Oosthuizen Mthembu le_Roux
            Maharaj"""),
        lines("""Drakensberg Needling Academy
            Umhlanga CPD Providers (Pty) Ltd"""),
        AFRICAN_COURSES, lines("3 Lagoon Drive, Durban"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{y}/{mm}/{dd}", "{d} {month} {y}", "{dd}/{mm}/{y}"),
        AFRICAN, ENGLISH_HABITS,
    ),
    Locale(
        "en-SG-E", 3,
        words("""Shu_Fen Muhammad_Hafiz Li_Xuan Kelvin Nur_Aisyah Pei_Shan Arun Cheryl Zhi_Hao Shanti Marcus
            Siti_Mariam"""),
        words("""Tan Lim Goh Krishnan Binte_Osman Teo Chua Rajaratnam Ng Wong Abdullah Sivakumar"""),
        lines("""Kallang Rehab Academy
            Straits Therapy Education Pte Ltd"""),
        ASIAN_COURSES, lines("10 Jalan Besar, #04-11, Singapore 208787"), ENGLISH_MONTHS,
        ("{d} {month} {y}", "{dd}/{mm}/{y}", "{dd} {mon} {y}", "{d} {month} {y}"),
        SINGAPOREAN, ASIAN_HABITS,
    ),
)  # fmt: skip
