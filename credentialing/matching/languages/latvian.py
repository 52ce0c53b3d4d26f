"""Latvian."""

from typing import Final

from credentialing.matching.languages.language import Language

LATVIAN: Final = Language(
    code="lv",
    name="Latvian",
    announces="""
        apliecina*[,] ka
        apstiprina, ka | apstiprinām, ka | apstiprināts, ka
    """,
    name_labels="""
        vārds[,] uzvārds
        vārds | vārds un uzvārds | uzvārds | uzvārds, vārds | dalībnieks | dalībniece | dalībnieka vārds, uzvārds
        dalībnieka vārds | dalībnieka vārds un uzvārds | kursa dalībnieks | kursu dalībnieks
        klausītāja vārds, uzvārds
        izglītojamā vārds, uzvārds | apliecības īpašnieks | personas vārds, uzvārds
    """,
    verbs="""
        ir (apguv/pabeidz/piedalīj)*
        ir pabeigusi | ir veiksmīgi | ir sekmīgi | sekmīgi | veiksmīgi | apguvis | apguvusi | apguva | ir apmeklējis
        ir apmeklējusi | apmeklējis | apmeklējusi | apmeklēja | piedalījās | piedalījies | piedalījusies
        ir noklausījies | ir noklausījusies | noklausījās | ir nokārtojis | ir nokārtojusi | nokārtoja | ir izgājis
        ir izgājusi | ieguvis | ieguvusi | ir ieguvis | ir ieguvusi | ir saņēmis
    """,
    auxiliaries="ir",
    born="""
        dzimis
        dzimšanas* | dzimusi* | dzim. | dz. datums | dz. d.
    """,
    roles="""
        lieciniek | liecinie | vadīt | pasniedzēj
        priekšsēdētāj | koordinator | instruktor | prezident | paraksts | <valdes loc | dekān | eksaminētājs
        organizators
        pilnvarotā | atbildīgā | treneris | zīmoga | skolotājs
    """,
    limits="bez | nav | daļēj* | pagaidu | nosacīt* | tikai | nepabeidz*",
    not_certified="""
        pagaidu | nederīgs | anulēts | vēl nav
        nepabeigt* | atskaitīt* | atsaukt* | atcelt* | neieskaitīts* | provizorisks* | nenokārtots* | melnraksts*
        pieteikts* | dublikāts* | uzmetums* | nederīga* | nosacīti* | noraksts* | izraksts* | paraugs*
        piemērs* | anulēta* | demo versija | spēku zaudējis | spēku zaudējusi | termiņš beidzies | reģistrēts kursam
        reģistrācijas apstiprinājums | pieteikuma apstiprinājums | par studijām | paredzamais pabeigšanas
        plānotais pabeigšanas | plānotā pabeigšana
        {^\\W*}(kopija/noraksts/dublikāts){\\W*$}
    """,
    other_papers="rēķins | kvīts | piedāvājums | pieteikum* | līgums | ielūgums",
    expires="""
        derīg* | termiņš* | nākam* | pagarinā* | termiņa* | atjauno* | spēkā līdz | pārsertifikācijas* | jāatjauno*
        atkārtota* | beidzas* | zaudē*
    """,
    other_days="""
        sākum* | pieteik*
        uzsāk* | izdruka* | lejupielāde* | atjaunināts* | apstiprinā* | reģistrē* | publicē* | verifi* | izveid*
        pirmā* | akreditācijas* | rezervācijas* | atteikšanās* | drukāšanas* | iesnieguma* | iestāšanās* | uzņemšanas*
        pasūtījuma* | pārbaudīts* | pārbaudes* | sākšanas* | apmaksas* | ģenerēts* | izmaiņas* | labots* | sākts*
    """,
    completed="""
        pabeig*
        noris* | notika* | eksāmena* | apguves* | noslēgum* | pabeidz* | apgūt* | pārbaudījuma* | apmeklējuma*
        ieskaites* | nokārtots* | apmācību beigu | apmācības datums | apmācību laiks | mācību periods
        apmācību periods
        semināra datums | mācību datums | dalības datums
    """,
    issued="""
        izsnieg*
        izdošanas* | piešķir* | izdot* | derīgs no | derīga no | spēkā no | apliecības datums
    """,
    dates="datums",
    fillers="""
        vieta | apmācīb* | mācīb* | sertifikāt* | diena* | kas | apliecīb* | pasākuma | nokārtošan* | kārtošan*
        kuri | izziņas | apliecinājuma | laiks | kurs*
    """,
    hour_units="""
        stund(as/a/u) | akad[.][ ]st[.]
        stundām | st. | st | akad. stundas | akad. h | ak. stundas | ak. st. | ak.st. | kontaktstundu | kontaktstundas
    """,
    hour_labels="""
        stundu skaits | apjoms
        ilgums* | stundas* | apjom* | kontaktstund* | garums*
    """,
    theory="""
        attālināt | tiešsaistē | patstāvīga | lekcija | pašmācība | vebinārs | e-apmācība | e-mācības | e-kurss
    """,
    in_person="""
        klātienē | prakse | meistarklase | darbnīca
    """,
    total="""
        <kopā>
        kopēja | kopsumma | pavisam
    """,
    number_labels="""
        (sertifikāta/apliecības) (numurs/nr) | apliecības numurs un sērija | apliecinājuma numurs
        apliecinājuma nr. | apliecinājums nr. | sertifikāta id | sertifikāta kods | sertifikāta identifikators
        sertifikāta identifikācijas numurs | sertifikāta reģistrācijas numurs | sertifikāta reģ. nr.
        apliecības kods | apliecības id | izziņas numurs | izziņas nr. | izziņa nr. | dokumenta id | sērija
        sērija un numurs | sērijas numurs | sērijas nr. | sērija nr. | kārtas numurs | kārtas nr. | uzskaites numurs
        atsauces numurs | atsauces nr. | atsauce | verifikācijas kods | pārbaudes kods | kontroles kods
        kontrolkods | apstiprinājuma kods | autentiskuma kods | unikālais numurs | unikāls numurs | unikālais kods
        unikālais identifikators | reģistrācijas žurnāla nr.
    """,
    certificates="sertifik* | apliecīb*",
    numbers="numurs | nr",
    other_certificates="studenta",
    other_numbers="""
        ārstniecības | pasākuma | studenta | biedra | rēķin | lēmum | pasūtījuma | atļaujas | tālrun | lietas
        programmas kods | maksātāja | vienotais | iestādes | grupas | telpas | ārsta | reģistrācijas nr
        personas kods | programmas numurs | kursa kods | kursa numurs | kursa nr | dalībnieka numurs
        pvn reģistrācijas | tip nr. | <p.k.> | pvn nr. | <tālr.>
    """,
)
