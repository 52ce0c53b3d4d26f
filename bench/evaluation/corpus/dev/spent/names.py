"""Other forms of the names that the held-out half's people bear."""

from collections.abc import Mapping
from typing import Final

# Short forms that a bearer of the longer one may go by, and another may not.
SHORT: Final[Mapping[str, str]] = {
    "Katherine": "Kate", "Michael": "Mick", "Robert": "Bob", "Jennifer": "Jen", "William": "Bill", "Elizabeth": "Liz",
    "Jonathan": "Jon", "Kenneth": "Ken", "Philippa": "Pip", "Joanna": "Jo", "Timothy": "Tim", "Matthew": "Matt",
    "Michelle": "Shell", "Margaret": "Peggy", "Susanna": "Sue", "Priscilla": "Cilla", "Catherine": "Cathy",
    "Frédérique": "Fred", "Guillaume": "Guy", "Katharina": "Kathi", "Maximilian": "Max", "Johannes": "Hannes",
    "Barbara": "Babsi", "Elisabeth": "Sissi", "Magdalena": "Leni", "Matthias": "Hias", "Annegret": "Anne",
    "Guadalupe": "Lupita", "Francisco": "Paco", "Eduardo": "Lalo", "Alejandra": "Ale", "Verónica": "Vero",
    "Florencia": "Flor", "Ezequiel": "Eze", "Agustina": "Agus", "Soledad": "Sole", "Ricardo": "Rico",
    "Patrícia": "Pati", "Liselot": "Lies", "Pieter": "Piet", "Montserrat-Anna": "Montse", "Meritxell": "Txell",
    "Vladimír": "Vlado", "Zuzana": "Zuzka", "Melanie": "Mel", "Desmond": "Des", "Thandiwe": "Thandi",
}  # fmt: skip

# The same name brought from another script in another way.
OTHERWISE: Final[Mapping[str, str]] = {
    "Mohammed": "Muhammad", "Yusuf": "Youssef", "Hussein": "Hussain", "Chaudhary": "Chowdhury", "Dmitri": "Dmitry",
    "Lakshmi": "Laxmi", "Qureshi": "Koreishi", "Fatima": "Fathima", "Xu": "Hsu", "Zhang": "Chang", "Rahman": "Rehman",
    "Petrenko": "Petrenco", "Kowalchuk": "Kovalchuk", "Hrynkiw": "Hrynkiv", "Nurul": "Noorul", "Agarwal": "Aggarwal",
    "Mukherjee": "Mukherji", "Iyer": "Ayyar", "Siti": "Sitti", "Farid": "Fareed", "Ayesha": "Aisha",
    "Tanvir": "Tanveer", "Subramaniam": "Subramanyam", "Reddy": "Reddi", "Sunita": "Suneeta",
    "Balakrishnan": "Balakrishna",
}  # fmt: skip
