"""Icelandic."""

from typing import Final

from credentialing.matching.languages.language import Language

ICELANDIC: Final = Language(
    code="is",
    name="Icelandic",
    announces="""
        (vottast/staðfest*)[ hér með] að
        staðfestist, að | vottað að | vottar að | staðfestingar á að
    """,
    name_labels="""
        nafn
        nafn þátttakanda | þátttakandi | nafn nemanda | nemandi | fullt nafn | fornafn | eiginnafn | eftirnafn
        kenninafn | nafn handhafa | nafn skírteinishafa
    """,
    verbs="""
        hefur | lauk námskeiðinu | sat námskeiðið | sótti námskeiðið | sótti námskeið | tók þátt | stóðst próf
        var viðstaddur | var viðstödd | fyrir þátttöku | fyrir að
    """,
    auxiliaries="hefur",
    born="""
        fædd[ur]
        fæðingar*
    """,
    roles="""
        vottur | forstöðumað | kennari
        leiðbein | fræðslu | umsjón | fyrirlesar | deildar | skóla | framkvæmdastjóri | námskeiðsstjóri
        verkefnastjóri
        sjúkraþjálfari | prófdómari | forstjóri | kennarar | formaður | stimpill | ritari | fyrir hönd
        undirskrift | undirritun
    """,
    limits="ekki | að hluta | bráðabirgða* | aðeins | án þess",
    not_certified="""
        bráðabirgða*
        útrunni* | biðlist* | skráningarstaðfesting* | ófullnægjandi* | sýniseintak* | fjarverandi* | sýnishorn*
        afskráður* | uppkast* | sniðmát* | ógildur* | ljósrit* | aflýst* | samrit* | ólokið* | ekki gilt
        fallið úr | afturkallað skírteini | hætt við | ekki lokið | ekki staðist | mætti ekki | í vinnslu
        ekki hafið | staðfesting skráningar | áætluð lok | áætluð námslok | væntanleg lok | gildir ekki
        {^\\W*}(afrit/samrit){\\W*$}
    """,
    other_papers="reikningur | kvittun | tilboð | skráning* | boðskort",
    expires="""
        gildir til | gildistími
        endurnýj* | upprifjun* | endurmenntun* | gildislok* | rennur* | fellur* | endurvottun* | gildistíma*
        gildi til
        gilt til
    """,
    other_days="""
        skráning* | upphaf*
        prent* | byrjaði* | uppfært* | hófst* | skráð* | umsóknardagur* | afturkallað* | endurskoðað* | reiknings*
        staðfest* | afskráð* | fyrsti* | síðast* | hafið* | bókað* | sótt um | sótt þann | búið til
    """,
    completed="""
        lokið
        haldið* | prófdag* | brautskráningardagur* | útskriftardagur* | lokadagsetning* | námskeiðsdagar*
        námskeiðstími* | námstímabil* | þátttöku* | staðið* | stóðst* | prófs* | dagsetning loka | lokadagur námskeiðs
        lok námskeiðs | lauk þann | dagsetning námskeiðs | dagsetningar námskeiðs
    """,
    issued="""
        útgefið | útgáfudag*
        afhen* | gefið* | dagsetning og | gildir frá | gildistaka* | útgáfu* | vottað* | dagsetning undirritunar
        gildi frá | dagsetning skírteinis
    """,
    dates="dagsetning",
    fillers="þann | námskeið* | dagana | var | próf* | undirskrift | undirritun | með",
    hour_units="""
        klukkustund*
        klukkutímar | klukkutíma | klst. | klst | tími | tíma | stundir | vinnustundir | tíma námskeið
    """,
    hour_labels="""
        fjöldi klukkustunda
        klukkustund* | heildar* | lengd* | vinnustundir* | kennslutími* | tímafjöldi* | tímalengd* | námstími*
        fjöldi klst | fjöldi tíma | fjöldi kennslustunda
    """,
    theory="""
        bókleg | fyrirlestrar | fjarkennsla | netnámskeið | vefnámskeið | sjálfsnám | heimanám | fjarnám | rafrænt
        netinu | undirbúningur
    """,
    in_person="""
        verkleg | þjálfun | staðkennsla | vinnusmiðja | vinnustofa | staðarnám | staðlota | mæting
    """,
    total="""
        alls>
        samanlagt | samtals
    """,
    number_labels="""
        (skírteinis/skjal)númer
        vottorðsnúmer | vottorð nr. | númer vottorðs | viðurkenningarskjal nr. | viðurkenning nr. | staðfesting nr.
        skjalanúmer | skjal nr. | raðnúmer | raðnr. | hlaupandi númer | tilvísun | tilvísunarnúmer | tilvísunarnr.
        tilv. | tilv. nr. | auðkenni | auðkenni skírteinis | auðkennisnúmer | staðfestingarkóði | staðfestingarnúmer
        sannprófunarkóði | öryggiskóði
    """,
    certificates="skírteini*",
    numbers="nr | númer",
    other_numbers="""
        leyfi | áfang | kennitala | reikning | félag | virðisaukaskattsnúmer | viðskiptamannanúmer | starfsmannanúmer
        skráningarnúmer | námskeiðsnúmer | námskeiðskóði | pöntunarnúmer | nemendanúmer | nemandanúmer | bókunarnúmer
        stofunúmer | málsnúmer | símanúmer | póstnúmer | farsími | málsnr | útgáfa | stofa | <kt> | námskeið nr
        viðurkenningarnúmer | vsk-númer | vsk nr. | <sími>
    """,
)
