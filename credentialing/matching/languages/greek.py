"""Greek."""

from typing import Final

from credentialing.matching.languages.language import Language

GREEK: Final = Language(
    code="el",
    name="Greek",
    announces="(βεβαιων/πιστοποι)* ότι | (απονέμεται/χορηγείται) στ_",
    name_labels="ονοματεπώνυμο | όνομα",
    verbs="ολοκλήρωσε | παρακολούθησε | συμμετείχε",
    born="γεννήθηκε",
    roles="διευθυντ | εκπαιδευτ | μάρτυρ",
    not_certified="προσωρινό | άκυρο | δείγμα",
    expires="ισχύει έως | ισχυς | λήξη | ημερομηνία λήξης",
    other_days="εγγραφ* | έναρξη*",
    completed="ολοκλήρωση*",
    issued="έκδοση* | ημερομηνία έκδοσης",
    dates="ημερομηνία",
    hour_units="ώρες | ωρών | ώρα",
    hour_labels="αριθμός ωρών | διάρκεια | ώρες",
    total="σύνολο",
    number_labels="αριθμός (πιστοποιητικού/βεβαίωσης) | αρ(ιθμός/.) πρωτ* | αρ πρωτ*",
    certificates="βεβαίωσ* | πιστοποιητικ*",
    numbers="αριθμός",
)
