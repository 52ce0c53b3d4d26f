"""The places of the former held-out half where English is spoken; nine documents of twenty are from here."""

from dataclasses import replace
from typing import Final

from bench.evaluation.corpus.dev.spent.wordings import ENGLISH
from bench.evaluation.corpus.locales import Locale, lines, words

_MONTHS: Final = words("January February March April May June July August September October November December")
_COURSES: Final = lines(
    """
    Intramuscular Stimulation Level 1
    Intramuscular Stimulation Level 2
    Musculoskeletal Dry Needling: Part 1
    Applied Dry Needling, Stage 3
    Safe Needling Practice (Module 2)
    Needling for Headache and Jaw Pain
    """
)

LOCALES: Final = (
    Locale(
        "en-CA", 12,
        words("""Katherine Michael Noémie Tanvir Robert Jennifer Élodie Gordon Harpreet William Sheila-Marie Anton
            Melanie Dmitri Elizabeth Jonathan Avery Kenneth Mohammed Wendy"""),
        words("""Tremblay-Ross Sinclair Bouchard Gill Kowalchuk MacIsaac Friesen O'Hearn Dhaliwal Leung
            Campbell-Stone Arsenault Petrenko Chaudhary Whitecloud Ferguson Hrynkiw Robichaud Thiessen Nickerson"""),
        lines("""Cedar Sound Institute of Rehabilitation
            Prairie Rose Clinical Education Inc.
            Maritime School of Manual Therapy"""),
        _COURSES,
        lines("""410 Quay Street, Nanaimo, BC V9R 5K4
            75 Barrington Lane, Halifax, NS B3J 1Z2"""),
        _MONTHS,
        ("{month} {d}, {y}", "{month} {d}, {y}", "{y}-{mm}-{dd}", "{month} {th}, {y}", "{mon}. {d}, {y}",
         "{mm}/{dd}/{y}", "{dd}/{mm}/{y}"),
        ENGLISH,
    ),
    Locale(
        "en-NZ", 9,
        words("""Aroha Nikau Katherine Brendan Mereana Tāne Philippa Hēmi Stuart Joanna Losa Michelle Sione Rachael
            Timothy Ngaire Gareth Anahera Robyn Matthew"""),
        words("""Ngata Tūwhare Buchanan Te_Rangi Faleolo McKenzie-Hall Parata Saunders Hohepa Whitaker Tipene
            Prendergast Māhuta Ellison Fonoti Kerekere O'Shea Rutherford Vaipulu Winiata"""),
        lines("""Aoraki Needling Academy
            Hauraki Institute of Physiotherapy Limited
            Southern Cross Rehab Seminars"""),
        _COURSES,
        lines("""8 Kauri Terrace, Dunedin 9016
            31 Victoria Rise, Tauranga 3110"""),
        _MONTHS,
        ("{d} {month} {y}", "{d} {month} {y}", "{th} {month} {y}", "{dd} {mon} {y}", "{d}/{mm}/{y}", "{y}-{mm}-{dd}"),
        replace(ENGLISH, points="CPD points|PBNZ points|Points awarded", honorifics=("Ms", "Mr", "Dr", "Miss")),
    ),
    Locale(
        "en-IE", 8,
        words("""Caoimhe Eoghan Niamh Diarmuid Mary-Kate Pádraig Gráinne Seán Úna Fionn Elizabeth Ciarán Orlaith
            Declan Sinéad Michael Deirdre Tadhg Margaret Cormac"""),
        words("""Ó_Súilleabháin McGrath Ní_Dhomhnaill Byrne O'Flaherty Kinsella Mac_Giolla Hennessy Breathnach
            Fitzgibbon Nic_Craith Gallagher-Doyle O'Mahony Cusack Kavanagh Devlin Loughlin Tierney Mulcahy Scanlon"""),
        lines("""Shannonside Academy of Needling
            Liffey Clinical Skills DAC
            Connacht School of Physical Therapy"""),
        _COURSES,
        lines("""22 Merchants Row, Galway H91 K2F9
            6 Priory Grove, Dublin D04 X7W2"""),
        _MONTHS, ("{d} {month} {y}", "{th} {month} {y}", "{dd}/{mm}/{y}", "{d} {mon} {y}", "{dd}.{mm}.{y}"),
        replace(ENGLISH, void=("PROVISIONAL", "NOT VALID", "CANCELLED", "UNOFFICIAL"), points="CPD points|CPD credits"),
    ),
    Locale(
        "en-ZA", 8,
        words("""Thandiwe Sipho Annelize Johan Nomvula Michael Lerato Pieter-Jan Zanele Ruan Priscilla Yusuf Katlego
            Elizabeth Bongani Charl Ayesha Robert Mpho Susanna"""),
        words("""Dlamini van_der_Westhuizen Nkosi Pretorius Mokoena Naidoo Botha du_Toit Khumalo Jacobs-Meyer
            Mthembu Swanepoel Govender Le_Roux Radebe Erasmus Zwane Fourie Hussein Ndlovu"""),
        lines("""Protea Academy of Dry Needling
            Drakensberg Physio Training (Pty) Ltd
            Cape Point School of Manual Medicine"""),
        _COURSES,
        lines("""14 Jacaranda Street, Pretoria 0083
            90 Kloof View Road, Cape Town 8001"""),
        _MONTHS,
        ("{d} {month} {y}", "{dd} {month} {y}", "{y}/{mm}/{dd}", "{y}-{mm}-{dd}", "{th} {month} {y}", "{dd}/{mm}/{y}"),
        replace(ENGLISH, points="CPD points|CEUs|Ethics CEUs", approval="HPCSA accreditation no.|Accreditation no."),
    ),
    Locale(
        "en-IN", 4,
        words("""Lakshmi Rajesh Ananya Vikram Sunita Mohammed Kavitha Aditya Deepa Arun Nandini Sanjay Fatima Harish
            Revathi Ishaan"""),
        words("""Iyer Chaudhary Subramaniam Deshpande Mukherjee Hussein Nair Agarwal Venkatesan Reddy Kulkarni Bhat
            Fernandes Mishra Pillai Qureshi"""),
        lines("""Deccan Institute of Needling Sciences
            Malabar Rehabilitation College Pvt. Ltd."""),
        _COURSES,
        lines("""56 Residency Layout, Bengaluru 560025
            3 Marine Colony, Kochi 682011"""),
        _MONTHS, ("{th} {month} {y}", "{d} {month} {y}", "{dd}-{mm}-{y}", "{dd}-{mon}-{y}", "{month} {d}, {y}"),
        replace(ENGLISH, honorifics=("Dr.", "Mr.", "Ms.", "Smt.", "Shri")),
    ),
    Locale(
        "en-SG", 4,
        words("""Wei_Ling Jun_Hao Siti Hui_Min Rajan Kah_Seng Nurul Boon_Keng Mei_Fong Aloysius Jia_Hui Farid Xin_Yi
            Desmond Shu_Ting Yusuf"""),
        words("""Tan Lim Koh Ong Ng Chua Xu Teo Sim-Goh Rahman Seah Balakrishnan Yeo Zhang Hussein Low"""),
        lines("""Straits Academy of Physiotherapy
            Merlion Clinical Learning Pte. Ltd."""),
        _COURSES,
        lines("""120 Orchid Link, Singapore 238899
            7 Bukit Terrace, Singapore 588177"""),
        _MONTHS, ("{d} {month} {y}", "{dd} {mon} {y}", "{d} {month} {y}", "{dd}/{mm}/{y}"),
        replace(ENGLISH, points="CPE points|CPD points"),
    ),
)  # fmt: skip
