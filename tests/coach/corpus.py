"""Danish goals as people in a municipality write them, each with the hints it should get and no others.

All people are invented. Where nothing else is said, the plan around a goal is in order and the date stands in the goal.
"""

from dataclasses import dataclass

from desktop.coach.facts import GoalFacts, Rung
from desktop.coach.hint import Rule


@dataclass(frozen=True)
class Sample:
    facts: GoalFacts
    expected: frozenset[Rule]
    arguable: frozenset[Rule]
    """Rules of which people may think either way: they are counted neither for nor against."""


def goal(text: str, expected: str = "", *, rung: Rung = Rung.GOAL, **facts: object) -> Sample:
    """A goal, the rules that should speak (an arguable one with ~), and what differs in the plan around it."""
    plan = {"baseline": "i dag sker det sjældent", "accepted": True, "follow_up": "Sagsbehandler, 12. maj", **facts}
    sure = frozenset(Rule(rule) for rule in expected.split() if not rule.startswith("~"))
    arguable = frozenset(Rule(rule[1:]) for rule in expected.split() if rule.startswith("~"))
    return Sample(GoalFacts(text, rung, **plan), sure, arguable)


def purpose(text: str, expected: str = "", **facts: object) -> Sample:
    return goal(text, expected, rung=Rung.PURPOSE, **facts)


def step(text: str, expected: str = "", *, due: str = "uge 14", **facts: object) -> Sample:
    """A sub-goal, which has its week in a field of its own."""
    return goal(text, expected, rung=Rung.SUB_GOAL, due=due, **facts)


EIGHT_GOOD = (
    goal("Jeg står op, når vækkeuret ringer kl. 8, mindst fire hverdage om ugen, inden 1. juni."),
    goal("Inden den 15. maj går du selv med rollator til bageren og hjem igen (300 m) to gange om ugen."),
    goal(
        "Du åbner din e-Boks hver onsdag sammen med bostøtten og siger selv, hvilke tre breve der er vigtige. "
        "Efter tre måneder gør du det alene hver anden gang."
    ),
    goal("Jeg laver min egen frokost tre dage om ugen, så jeg kan invitere min søster.", due="2026-06-01"),
    goal(
        "Du fortæller din kontaktperson samme dag, når du får lyst til at drikke, mindst otte ud af ti gange, "
        "frem til opfølgningen i september."
    ),
    goal("Fra 1. april tager jeg bussen alene til værkstedet på den kendte rute mandag og onsdag."),
    goal(
        "Du kan fortsat spise selv ved bordet sammen med de andre til alle hovedmåltider (fastholde).",
        goal_type="maintain",
    ),
    goal(
        "Inden udredningen slutter den 30. juni, har du prøvet at bo en uge i øvelejligheden, og vi har sammen "
        "beskrevet, hvad du klarede selv, og hvornår du kaldte på hjælp."
    ),
)

EIGHT_BAD = (
    goal("Støtte til struktur i hverdagen.", "service no_date"),
    goal("Borger skal have et bedre selvværd.", "value_word no_date"),
    goal("At sikre, at borger tager sin medicin.", "staff_acts no_date"),
    goal(
        "Borger skal stoppe med at isolere sig og med at sove om dagen.",
        "negative several no_measure no_date",
    ),
    goal("Borger skal i uddannelse eller job.", "beyond_reach no_date"),
    goal("Borger deltager i samtaler hver uge med fokus på mestring.", "method no_date"),
    goal("Fastholde nuværende funktionsniveau.", "vague_whole"),
    goal("Borger bliver selvhjulpen inden for tre måneder.", "vague_whole"),
)

GOOD = (
    # Young people in clarification
    goal("Jeg åbner min post hver mandag og onsdag og lægger rudekuverterne for sig inden 1. marts."),
    goal("Mikkel står op senest kl. 9.30 på fire ud af fem hverdage inden uge 20.", name="Mikkel"),
    goal(
        "Du har inden den 1. oktober besøgt to uddannelser og skrevet ned, hvad du syntes om dem.", goal_type="clarify"
    ),
    goal("Jeg tager bussen alene til FGU tre dage om ugen efter efterårsferien."),
    goal("Fra skolestart er jeg i klassen i mindst fire timer om dagen."),
    goal("Inden udgangen af april vasker du selv to maskiner tøj om ugen."),
    # Elderly
    goal("Jeg henter selv avisen i kiosken hver morgen inden pinse."),
    goal("Inger går trapperne ned og op igen en gang om dagen senest 1. juli.", name="Inger"),
    goal("Om seks uger klæder du dig selv på foroven alle ugens dage."),
    goal("Fru Holm smører selv sin morgenmad alle dage, når maden står fremme, frem til revisitation i oktober."),
    goal("Du drikker seks glas væske i døgnet de næste fire uger."),
    goal("Jeg går fortsat til gudstjeneste hver anden søndag (fastholde).", goal_type="maintain"),
    goal("Du kan stadig selv rejse dig fra stolen til hvert måltid om et halvt år.", goal_type="limit"),
    # Mental health
    goal("Maria ringer til vagten, når stemmerne bliver høje, ni ud af ti gange inden jul.", name="Maria"),
    goal("Jeg er på besøg i værestedet en time om ugen inden 15. september."),
    goal("Du siger til en medarbejder, når du har det svært, mindst tre ud af fire gange inden næste opfølgning."),
    goal("Jeg går en tur på 20 minutter hver dag, også når det regner, fra 1. maj til 1. august."),
    goal("Inden fem måneder har jeg været i biografen med min søster to gange."),
    goal("Jeg sover mellem kl. 23 og kl. 7 mindst fem nætter om ugen i løbet af de næste tre måneder."),
    goal("Inden for et halvt år inviterer jeg min nabo på kaffe en gang om måneden."),
    # Substance use
    goal("Jonas møder til prøvetagning hver tirsdag og fredag frem til den 30. november.", name="Jonas"),
    goal("Jeg ryger højst to joints om dagen i otte uger i træk inden nytår."),
    goal("Du har været ædru i fire uger i træk, når vi mødes til status den 1.9.2026."),
    goal("Jeg kommer på rusmiddelcenteret hver uge og siger selv, hvordan ugen er gået, indtil sommerferien."),
    # Disability
    goal("Birthe laver sin egen kaffe hver morgen i øvelejligheden inden 1. december.", name="Birthe"),
    goal("Jeg vælger selv, hvad vi skal have at spise, hver torsdag inden vinterferien."),
    goal("Du peger på det billede, du vil, mindst otte ud af ti gange inden juni måneds udgang."),
    goal("Karsten kører selv sin kørestol fra værelset til spisestuen til alle måltider inden uge 40.", name="Karsten"),
    goal("Jeg skriver selv min vagtplan i kalenderen hver fredag fra uge 32."),
    goal("Du betaler selv ved kassen for højst 100 kr. hver onsdag inden sommeren."),
    goal("Inden 1. juni tager jeg selv min medicin fra æsken kl. 8 alle dage."),
    # Brain injury, family, money
    goal("Jeg holder en pause på 30 minutter, før jeg henter min datter, fire dage om ugen inden 1. april."),
    goal("Inden årets udgang har du talt med banken og lavet en aftale om to regninger."),
    goal("Maria læser en godnathistorie for sin datter tre aftener om ugen om to måneder.", name="Maria"),
    goal("Jeg lægger 200 kr. til side den første hver måned i et halvt år."),
    goal("Du cykler til jobbet på gartneriet mandag, onsdag og fredag senest den 1/5."),
    goal("Jeg går fra at handle ind 0 gange om ugen til to gange om ugen inden 1. august.", baseline=""),
    goal("Efter ti øvegange kan jeg selv logge på min netbank uden hjælp.", due="2026-08-15"),
    # Where the date, or the measure, stands beside the goal
    goal("Maja ringer til sin søster hver søndag.", name="Maja", due="uge 14"),
    goal("Jeg har bedre humør om morgenen.", due="1. juni", measures=("Siger godmorgen fire dage ud af fem",)),
    goal("Jeg finder ro, før jeg sover.", due="2026-06-01", measures=("Søvndagbog: fra 2 til 5 nætter om ugen",)),
    # Purposes and sub-goals
    purpose("At du har et hjem, hvor du trives, og hvor du kan tage imod din familie."),
    purpose("At Maja bor i egen bolig og selv klarer hverdagen med den støtte, hun har brug for", name="Maja"),
    purpose("At jeg bestemmer over min egen dag og har nogen at dele den med."),
    purpose("At Inger igen kommer ud blandt andre mennesker og føler sig tryg på gaden.", name="Inger"),
    purpose("Du er i gang med noget, der giver mening for dig, og du har penge til det."),
    purpose("At Jonas har en adresse, så hans søn kan sove hos ham.", name="Jonas"),
    step("Fast sengetid aftales med Maja", name="Maja"),
    step("Søvndagbog i 4 uger", due="uge 18"),
    step("Telefonen ligger i køkkenet kl. 23", due="uge 22"),
    step("Madplan hver søndag"),
    step("Indkøb sammen, derefter alene", due="uge 18"),
    step("Laver to retter selv", due="uge 22"),
    step("Finder en, hun kan ringe til"),
    step("Du tømmer skraldespanden mandag og torsdag med en påmindelse på telefonen."),
    step("Jeg øver ruten til værkstedet sammen med min kontaktperson tre gange", due="2026-04-02"),
)

BAD = (
    # A service
    goal("Støtte til økonomi.", "service no_date"),
    goal("Hjælp til personlig hygiejne to gange om ugen.", "service no_date"),
    goal("Socialpædagogisk støtte i eget hjem, 3 timer ugentligt.", "service no_date"),
    goal("Borger skal have støtte til at komme op om morgenen.", "service no_date"),
    goal("Maja får bostøtte fire timer om ugen fra 1. maj.", "service", name="Maja"),
    goal("Borger har brug for hjælp til at overskue sin post.", "service no_date"),
    goal("Ledsagelse til læge og tandlæge.", "service no_date"),
    goal("Tilbyde borger støtte i hverdagen.", "~service staff_acts no_date"),
    goal("Guidning i forhold til indkøb og madlavning inden 1. juni.", "service"),
    goal("Modtager hjemmehjælp morgen og aften.", "service no_date"),
    goal("Praktisk hjælp til rengøring hver anden uge.", "service no_date"),
    # Staff acts
    goal("Støtte borger i at komme ud.", "staff_acts no_date"),
    goal("Sikre at borger kommer til lægen.", "staff_acts no_date"),
    goal("At motivere borger til at deltage i fællesspisning.", "staff_acts no_date"),
    goal("Personalet skal hjælpe Karsten med at vælge tøj hver morgen inden 1. maj.", "staff_acts", name="Karsten"),
    goal("Borger støttes i at overholde sine aftaler.", "staff_acts no_date"),
    goal("At få borger til at spise sundt.", "staff_acts ~value_word no_date"),
    goal("Hjælpe Jonas med at betale sine regninger til tiden.", "staff_acts no_date", name="Jonas"),
    goal("At fastholde borger i behandling inden for tre måneder.", "staff_acts"),
    goal("Vi sørger for, at Inger får nok at drikke hver dag.", "staff_acts no_date", name="Inger"),
    goal("Hjemmeplejen øver trappegang med borgeren to gange om ugen i seks uger.", "staff_acts"),
    goal("Der skal skabes rammer omkring borgerens dag.", "staff_acts no_date"),
    goal("Inden 1. juni har bostøtten lavet et ugeskema sammen med borgeren.", "staff_acts"),
    goal("Understøtte Marias relation til sin datter.", "staff_acts no_date", name="Maria"),
    # Everything at once
    goal("Borger opretholder sit funktionsniveau.", "vague_whole no_date"),
    goal("Borger skal blive mere selvhjulpen.", "vague_whole no_date"),
    goal("Jeg vil klare mig selv inden jul.", "vague_whole"),
    goal("Borgeren får et godt og selvstændigt liv i egen bolig.", "vague_whole ~beyond_reach no_date"),
    goal("At borger kan mestre sit liv.", "vague_whole no_date"),
    goal("Du har styr på din hverdag efter tre måneder.", "vague_whole"),
    # Beyond reach
    goal("Jonas er stoffri og i egen bolig inden seks måneder.", "beyond_reach ~several", name="Jonas"),
    goal("Jeg kommer i job inden sommer.", "beyond_reach"),
    goal("Borger får tilkendt førtidspension senest i december.", "beyond_reach"),
    goal("Maria finder et arbejde og en kæreste inden et år.", "beyond_reach ~several", name="Maria"),
    goal("Du får en lejlighed på Østerbro inden 1. august.", "beyond_reach"),
    goal("Mikkel kommer i gang med en uddannelse til sommer.", "beyond_reach", name="Mikkel"),
    # The method
    goal("Borger deltager i psykoedukation otte gange inden uge 20.", "method"),
    goal("Via støttende samtaler får borger indsigt i sin sygdom.", "method no_date"),
    goal("Karsten går til fysioterapi to gange om ugen i tre måneder.", "method", name="Karsten"),
    goal("Borger møder til misbrugsbehandling hver tirsdag frem til 1. juli.", "method"),
    goal("Du følger et mestringskursus i foråret.", "method"),
    goal("Jeg får medicin mod angst fra 1. maj.", "method"),
    goal("Ved hjælp af kognitiv terapi tager jeg bussen alene to gange om ugen inden maj.", "method"),
    # An activity
    goal("Borger arbejder med sin angst.", "activity no_date"),
    goal("Jeg skal arbejde på at komme i værestedet inden 1. juni.", "activity"),
    goal("Borger skal forsøge at komme til tiden inden sommerferien.", "activity"),
    goal("Du øver dig i at tage telefonen inden uge 30.", "activity"),
    goal("Borger skal have fokus på sin døgnrytme.", "~activity ~method no_date"),
    # Negative
    goal("Jeg isolerer mig ikke længere.", "negative no_measure no_date"),
    goal("Borger undgår konflikter med sine medbeboere inden 1. juni.", "negative no_measure"),
    goal("Du holder op med at ryge hash inden nytår.", "negative no_measure"),
    goal("Borger skal lade være med at ringe om natten.", "negative no_measure no_date"),
    goal("Mikkel skal spille mindre computer.", "negative no_measure no_date", name="Mikkel"),
    goal("At borger aldrig er alene om aftenen inden jul.", "negative no_measure"),
    goal("Reducere borgers selvskade.", "negative no_measure no_date ~staff_acts"),
    goal("Jeg skal ikke være så vred på min mor, når hun ringer.", "negative no_measure no_date"),
    # Several
    goal("Du laver mad tre gange om ugen og går til svømning hver onsdag inden 1. maj.", "several"),
    goal("Borger skal kunne vaske tøj samt gøre rent og købe ind inden 1. juni.", "several no_measure"),
    goal("Jeg får styr på min økonomi og min bolig inden sommerferien.", "several ~no_measure"),
    goal("Borger deltager i fællesskaber, herunder værested og frivilligt arbejde, hver uge inden juli.", "several"),
    goal("At kunne stå op om morgenen og at kunne komme ud ad døren inden 1. maj.", "several no_measure"),
    goal("Du står op kl. 8, tager bad, spiser morgenmad og møder på værkstedet hver dag fra 1. maj.", "several"),
    goal("Jeg ringer til min mor hver søndag. Derudover rydder jeg op hver dag inden uge 12.", "several"),
    # Value words
    goal("Maja får det bedre socialt", "value_word no_date", name="Maja"),
    goal("Borger opnår øget livskvalitet inden for et år.", "value_word"),
    goal("Jeg skal have en sundere kost.", "value_word no_date"),
    goal("Borgeren har en stabil hverdag inden 1. maj.", "value_word"),
    goal("At borger trives.", "value_word no_date"),
    goal("Styrket selvværd og større robusthed.", "value_word no_date"),
    goal("Du fungerer godt i gruppen til sommer.", "value_word"),
    goal("Borgers hygiejne skal være acceptabel.", "value_word no_date"),
    goal("Mere ro om aftenen inden jul.", "value_word"),
    goal("Borger føler sig tryg i sin lejlighed inden uge 20.", "value_word"),
    # What is missing
    goal("Jeg ringer selv til lægen inden 1. juni.", "no_measure"),
    goal("Du laver mad i dit eget køkken.", "no_measure no_date"),
    goal("Birthe går i supermarkedet hver onsdag.", "no_date", name="Birthe"),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "no_baseline", baseline=""),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "no_wish", has_wish=False),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "not_accepted", accepted=False),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "no_own_words", accepted=None),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "no_follow_up", follow_up=" "),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "goal_type", goal_type="maintain", level_now=2, level_target=1),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", "goal_type", goal_type="limit", level_now=2, level_target=1),
    # Person form
    goal("Du står op kl. 8 hver dag inden 1. maj.", "person_form", person="jeg"),
    goal("Borgeren står op kl. 8 hver dag inden 1. maj.", "person_form", person="du"),
    goal("Maja står op kl. 8 hver dag inden 1. maj.", "person_form", person="jeg", name="Maja"),
    goal("Jeg står op kl. 8 hver dag, inden du kommer, fra 1. maj.", "person_form"),
    # Purposes and sub-goals
    purpose("Støtte til at mestre hverdagen", "service"),
    purpose("At sikre, at borger får en god overgang", "staff_acts"),
    purpose("At borger ikke bliver indlagt", "negative"),
    purpose("At du har et hjem, hvor du trives", "no_wish", has_wish=False),
    purpose("At du har et hjem, hvor du trives", "person_form", person="jeg"),
    step("Madplan hver søndag", "no_date", due=""),
    step("Kontaktpersonen laver madplan", "staff_acts"),
    step("Bedre søvn", "value_word"),
    step("Stoppe med at tage telefonen med i seng", "negative"),
    step("Hjælp til at finde busplanen", "service"),
)

NEAR = (
    # Not a service: help that the citizen asks for, gives, or manages without
    goal("Jeg beder selv om hjælp, når der kommer et brev fra det offentlige, hver gang inden 1. juni."),
    goal("Du siger til, når du har brug for støtte, mindst fire ud af fem gange inden maj."),
    goal("Jeg deltager i aktiviteter i værestedet to gange om ugen med støtte fra min bostøtte inden 1. juni."),
    goal("Inden 1. juni går du på toilettet uden hjælp hver nat."),
    goal("Maja får hjælp af sin søster til at ringe til banken en gang om måneden inden jul.", name="Maja"),
    # Not staff: the citizen supports somebody, leans on something, or is together with staff
    goal("Maja støtter sin mor ved at ringe til hende hver søndag inden jul.", name="Maja"),
    goal("Du støtter dig til rollatoren hele vejen til bageren to gange om ugen inden 1. maj."),
    goal("Jeg hjælper min nabo med hunden tre gange om ugen fra 1. maj."),
    goal("Kontaktpersonen og jeg laver en ugeplan sammen hver mandag inden uge 20."),
    goal("Jeg fortæller sygeplejersken, hvor ondt det gør, hver morgen i fire uger."),
    goal("Jeg og min bostøtte køber ind sammen hver onsdag, og efter tre måneder gør jeg det alene."),
    goal("Når bostøtten ringer på, åbner jeg døren mindst to ud af tre gange inden 1. juni."),
    goal("Vi følges ad, min bror og jeg, til fodbold hver lørdag fra 1. august.", "~several"),
    goal("Inger hjælpes ad med sin nabo om haven hver lørdag fra april til september.", name="Inger"),
    goal("Du fastholder dine to ugentlige besøg hos din far frem til jul.", goal_type="maintain"),
    # Not everything at once
    goal("Jeg klarer selv mit bad tre gange om ugen inden 1. juni."),
    goal("Du vælger selv dine venner og ser en af dem hver uge inden maj."),
    goal("Jeg har styr på nøglerne: de hænger på krogen, når jeg går i seng, hver aften inden uge 12."),
    # Not beyond reach: the citizen's own step
    goal("Jeg søger to job om ugen fra 1. maj."),
    goal("Mikkel møder på sit job fire dage om ugen inden 1. juni.", name="Mikkel"),
    goal("Du tager bussen til uddannelsen tre dage om ugen fra august."),
    goal("Jeg skriver mig op til tre boliger inden 1. maj."),
    goal("Du gør rent i din egen bolig hver fredag inden 1. maj."),
    goal("Jeg ringer til jobcenteret hver mandag inden jul."),
    purpose("At du får et arbejde, du kan holde til."),
    # Not a method: an act of the citizen's own, company, or a place
    goal("Jeg har en samtale med min datter om ugen, der er gået, hver søndag inden 1. juni."),
    goal("Du deltager i fællesspisning hver tirsdag fra 1. maj."),
    goal("Jeg går til svømning hver onsdag fra august."),
    goal("Maria tager selv sin medicin kl. 8 alle dage inden 1. juni.", name="Maria"),
    goal("Jeg taler i telefon med min far 10 minutter hver dag inden påske."),
    goal("Inden 1. maj ringer jeg selv afbud til behandlingen, når jeg er syg, hver gang."),
    step("Deltager i kursus om søvn"),
    # Not an activity
    goal("Jeg arbejder på værkstedet fire dage om ugen inden 1. juni."),
    goal("Du arbejder med hestene på gården hver tirsdag fra 1. maj."),
    goal("Inden 1. juni har jeg prøvet at bo i øvelejligheden i to uger.", goal_type="clarify"),
    step("Øver sig i at bruge billetautomaten to gange"),
    # Not negative: a measure, a size, a clause that tells when, or what is kept
    goal("Jeg bruger mindre end 500 kr. om ugen på mad inden 1. juni."),
    goal("Du kommer for sent højst én gang om ugen inden maj."),
    goal("Når jeg ikke kan sove, går jeg ud i køkkenet i ti minutter, fire ud af fem gange inden uge 20."),
    goal("Jeg skriver en besked til mit hold, hvis jeg ikke kommer, hver gang inden 1. maj."),
    goal("Du laver mindre portioner, to retter om ugen, inden jul."),
    goal("Jeg stopper op ved fodgængerfeltet hver gang på vej til skolen inden 1. juni."),
    goal("Du går til stoppestedet alene to gange om ugen inden 1. maj."),
    goal("Jeg er oppe senest kl. 9, ikke senere end det, alle hverdage inden uge 20."),
    goal("Fem dage om ugen spiser jeg ikke kun brød, men også grønt, inden 1. juni."),
    goal(
        "Jeg begrænser tabet ved at gå 200 meter hver dag frem til jul.",
        goal_type="limit",
        level_now=2,
        level_target=2,
    ),
    goal("Du går 100 meter uden at holde pause hver dag inden 1. juni."),
    goal("Jeg spiser morgenmad hver dag, så jeg ikke bliver svimmel, inden uge 30."),
    # Not several: one course of events, days, pairs, the reason, the step down in support
    goal("Du går ud og ind ad døren tre gange om dagen inden maj."),
    goal("Jeg rydder stue og køkken hver lørdag inden 1. juni."),
    goal("Du køber mælk, brød og smør selv hver mandag inden uge 20."),
    goal("Jeg ringer til min mor og far hver søndag inden jul."),
    goal("Jeg træner mandag, onsdag og fredag fra 1. maj."),
    goal("Du tager din jakke på og går ned til bussen kl. 8 hver dag fra 1. august."),
    goal("Inden 1. maj cykler jeg frem og tilbage til arbejdet to gange om ugen."),
    goal("Jeg kommer i klubben en gang om ugen, så jeg kan se Ali og spille bordfodbold, fra 1. marts."),
    # Not a judgement: it has a measure, or it is an idiom
    goal("Jeg sover bedre: mindst 7 timer fem nætter om ugen inden 1. juni."),
    goal("Du går mere end 300 meter hver dag inden 1. maj."),
    goal("Jeg er ude af døren i god tid, kl. 7.30, alle hverdage fra 1. maj."),
    goal("Jeg siger godmorgen til to kolleger hver dag fra 1. maj."),
    goal("Du vælger en ret, du godt kan lide, og laver den hver torsdag inden jul."),
    goal("Jeg ser min bedste ven en gang om ugen inden 1. juni."),
    goal("Jeg går til styrketræning to gange om ugen fra 1. maj."),
    goal("Vi spiser frokost sammen med mormor den første søndag i måneden inden sommer."),
    # Dates in every ordinary form
    goal("Jeg spiser morgenmad hver dag inden den 1. juni 2026."),
    goal("Jeg spiser morgenmad hver dag senest 1/6-2026."),
    goal("Jeg spiser morgenmad hver dag pr. 01.06.26."),
    goal("Jeg spiser morgenmad hver dag fra d. 1. jun."),
    goal("Jeg spiser morgenmad hver dag i uge 14-18."),
    goal("Jeg spiser morgenmad hver dag om tre måneder."),
    goal("Jeg spiser morgenmad hver dag om et halvt år."),
    goal("Jeg spiser morgenmad hver dag inden 3 mdr."),
    goal("Jeg spiser morgenmad hver dag ultimo marts."),
    goal("Jeg spiser morgenmad hver dag til efteråret."),
    goal("Jeg spiser morgenmad hver dag inden vi mødes igen."),
    goal("Jeg spiser morgenmad hver dag ved næste statusmøde."),
    goal("Jeg spiser morgenmad hver dag inden jeg flytter."),
    goal("Jeg spiser morgenmad hver dag de kommende 8 uger."),
    goal("Jeg spiser morgenmad hver dag inden udgangen af 2. kvartal."),
    goal("Jeg spiser morgenmad hver dag i resten af året."),
    goal("Jeg spiser morgenmad hver dag fra på mandag."),
    goal("Jeg spiser morgenmad hver dag inden min fødselsdag."),
    # No dates: how often, and when in the day
    goal("Jeg spiser morgenmad inden kl. 9 hver dag.", "no_date"),
    goal("Jeg ringer til min mor to gange om ugen.", "no_date"),
    goal("Du går tur tre dage ud af fem.", "no_date"),
    goal("Jeg er hos min far hver anden weekend.", "no_date"),
    # Measures in every ordinary form
    goal("Jeg ringer til min bror dagligt inden 1. juni."),
    goal("Jeg spiser frugt et par gange om ugen inden 1. juni."),
    goal("Jeg går 1,5 km hver aften inden 1. juni."),
    goal("Jeg møder til tiden i 80 % af gangene inden 1. juni."),
    goal("Jeg møder til tiden halvdelen af gangene inden 1. juni."),
    goal("Jeg bader hveranden dag inden 1. juni."),
    goal("Jeg bader om morgenen mandag og torsdag inden 1. juni."),
    goal("Jeg læser en side højt hver aften inden 1. juni."),
    goal("Jeg har tre aftaler i kalenderen inden 1. juni."),
    # Person form: others in the text are no mixing
    goal("Jeg ringer til min mor hver søndag, når hun er hjemme, fra 1. maj.", person="jeg"),
    goal("Maja sover mindst 7 timer fem nætter om ugen inden 1. juni.", person="navn", name="Maja"),
    goal("Du siger: “Jeg har brug for en pause”, når det larmer, fire ud af fem gange inden maj.", person="du"),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", goal_type="develop", level_now=3, level_target=2, baseline=""),
    goal("Jeg står op kl. 8 hver dag inden 1. maj.", accepted=None, citizen_words="Jeg vil op om morgenen"),
)

LATER = (
    # Written to be hard, when the rules had been made for what stands above, and tuned on since
    goal("Ali bestiller selv tid hos frisøren hver sjette uge fra september.", name="Ali"),
    goal("Efter nytår svømmer jeg ti baner i svømmehallen hver mandag."),
    goal(
        "Når jeg vågner om natten, bliver jeg liggende i sengen til kl. 6 mindst fem nætter ud af syv, "
        "inden ferien slutter.",
    ),
    goal("Du varmer din mad i mikroovnen, når hjemmeplejen er gået, alle dage inden 14. august."),
    goal("Rosa kan selv tage sko på med skohorn hver morgen om fire uger.", name="Rosa"),
    goal(
        "Jeg svarer på sms'er fra min sagsbehandler inden for et døgn, ni af ti gange, frem til opfølgning i marts.",
    ),
    goal("Inden 31. december har jeg fået ordnet tænder hos tandlægen mindst to gange."),
    goal("Hver lørdag formiddag går du i genbrugsen og hjælper til i to timer, fra uge 35."),
    goal("Jeg sidder med ved bordet, til alle er færdige med at spise, fire aftener om ugen inden fastelavn."),
    goal(
        "Kim låser sin dør og lægger nøglen i skålen, når han kommer hjem, fem ud af seks dage inden juni.",
        name="Kim",
    ),
    goal("Fra 1. februar kommer jeg selv ud af sengen inden kl. 10 i weekenden."),
    goal("Du siger nej tak til den tredje øl, når I ser fodbold, hver gang i hele foråret."),
    goal("Samira afleverer sin datter i vuggestuen kl. 8.15 hver dag de første to måneder.", name="Samira"),
    goal("Jeg har læst korrektur på min egen udredning og skrevet mine rettelser inden den 20. maj."),
    goal("Inden sensommeren kan jeg selv hælde kaffe op ad termokanden uden at spilde."),
    goal("Yusuf deler værelse på højskolen og er der hele ugen i to ud af tre uger frem til jul.", name="Yusuf"),
    goal("Holger tager hjertemedicinen, når uret ringer, 13 ud af 14 dage inden opfølgningen.", name="Holger"),
    goal("Jeg går ind i fællesrummet og bliver der i et kvarter hver aften i uge 8 til 12."),
    goal("Ved påsketid kan du regne ud, om du har råd til det, du lægger i kurven, tre ud af fire gange."),
    goal("Jeg tør stå i køen i supermarkedet alene to gange om ugen senest 10. juni."),
    goal("Erna bliver ved med at strikke sammen med strikkeklubben hver torsdag.", name="Erna", goal_type="maintain"),
    goal("Svend kan også om et år selv drikke af sin kop ved alle måltider.", name="Svend", goal_type="limit"),
    step("Ringer til biblioteket om åbningstider"),
    step("Prøver kørestolen på fortovet sammen med terapeuten", due="uge 9"),
    purpose("At Kim ser sin datter vokse op."),
    purpose("At du kan komme ud i naturen, som du altid har gjort."),
    goal("Borger hjælpes med rengøring efter behov.", "staff_acts no_date"),
    goal("Kompenserende støtte i forhold til indkøb.", "service no_date"),
    goal("Vi vil gerne have Poul mere ud blandt andre.", "staff_acts no_date ~value_word", name="Poul"),
    goal("Medarbejderne skal være opmærksomme på tegn på tilbagefald.", "staff_acts no_date"),
    goal("Plejepersonalet tilbyder toiletbesøg hver tredje time.", "staff_acts no_date"),
    goal("Borger mødes med anerkendelse af personalet.", "staff_acts no_date ~no_measure"),
    goal("Sagsbehandler afklarer muligheden for fleksjob inden 1. marts.", "staff_acts ~beyond_reach"),
    goal("Jeg vil være normal.", "value_word no_date"),
    goal("Du bliver gladere i løbet af foråret.", "value_word"),
    goal("Borger udviser passende adfærd over for medborgere.", "value_word no_date"),
    goal("Hun skal have det godt med sig selv inden næste status.", "value_word"),
    goal("Bedre kommunikation mellem Ole og hans kone inden 1. juni.", "value_word"),
    goal("Øget deltagelse i sociale sammenhænge.", "value_word no_date"),
    goal("Minimere borgers forbrug af alkohol inden 1. oktober.", "negative ~no_measure"),
    goal("Du skal ikke længere sove på sofaen.", "negative no_date no_measure"),
    goal("Borger skal lade være at råbe ad de andre.", "negative no_date no_measure"),
    goal("Fri af hash inden jul.", "beyond_reach ~negative ~no_measure"),
    goal("Ingen cutting de næste tre måneder.", "negative ~no_measure"),
    goal("Bryde med det kriminelle miljø inden 1. maj.", "negative ~no_measure ~beyond_reach"),
    goal("Jeg bliver rask af min depression.", "beyond_reach no_date"),
    goal("Ordinær beskæftigelse på fuld tid inden et år.", "beyond_reach"),
    goal("Borger bevilges egen lejlighed i kommunen.", "beyond_reach ~service ~staff_acts no_date"),
    goal("Jeg får mine børn hjem igen til sommer.", "beyond_reach"),
    goal("At finde kærligheden inden nytår.", "beyond_reach ~no_measure"),
    goal("Uafhængighed af andres hjælp på alle områder.", "vague_whole no_date"),
    goal("Du kan alt det, du kunne før blodproppen, inden 1. september.", "vague_whole"),
    goal("Borger tager ansvar for eget liv.", "vague_whole no_date"),
    goal("Opretholdelse af nuværende niveau.", "vague_whole ~no_date"),
    goal("Deltagelse i ADL-træning to gange ugentligt.", "method no_date"),
    goal("Gå til NADA hver tirsdag i tre måneder.", "method"),
    goal("Borger profiterer af jeg-støttende samtaler.", "method no_date"),
    goal("Jeg skal i behandling for mit misbrug inden uge 20.", "method"),
    goal("Igennem et rehabiliteringsforløb bliver Inger i stand til at gå på trapper inden 1. juni.", "method"),
    goal("Arbejde hen imod at turde tage bussen.", "activity no_date"),
    goal("Vi træner i at huske aftaler frem til maj.", "activity ~staff_acts"),
    goal("Prøve at komme tidligere op inden juli.", "activity"),
    goal("Jeg bliver bedre til at lave mad og til at gøre rent inden jul.", "several value_word"),
    goal("Borger skal dels have orden i økonomien, dels finde et fritidstilbud inden sommer.", "several ~no_measure"),
    goal("1) Komme op 2) Spise morgenmad 3) Møde på værksted, alle hverdage fra 1. maj", "several"),
    goal("Du passer din fysioterapi, holder orden hjemme og ser dine venner hver uge inden august.", "several"),
    goal("Jeg vil gerne til festival.", "no_measure no_date"),
    goal("Leif ringer til sin søn.", "no_measure no_date"),
    step("Hjemmevejleder undersøger billetpriser", "staff_acts"),
    step("Mindre sukker i kaffen", "negative"),
    step("Overskud til at ringe", "value_word"),
    purpose("Socialpædagogisk bistand efter § 85", "service"),
    purpose("At understøtte borgers udvikling", "staff_acts"),
    purpose("At Leif slipper for at flytte igen", "negative"),
    goal(
        "Per kommer ned i dagligstuen til eftermiddagskaffen tre gange i løbet af ugen, senest 1. april.",
        name="Per",
    ),
    goal("Jeg skriver tre ting, der gik godt, i min bog hver aften indtil uge 48."),
    goal(
        "Inden min søns konfirmation i maj har jeg lavet en aftale med min eksmand om at ses på neutral grund.",
        due="2026-05-10",
    ),
    goal("Du kører med flextrafik til træningscentret én gang om ugen fra den 3. marts."),
    goal(
        "Hver fredag kl. 14 gennemgår Lis sin uge med sin kontaktperson og vælger, hvad hun vil prøve i "
        "næste uge, indtil vi ses til juni.",
        name="Lis",
        due="juni",
    ),
    goal("Til august er jeg begyndt på modul 1 på FVU og har højst haft to fraværsdage om måneden."),
    goal("Efter fem uger rejser du dig fra toilettet ved hjælp af grebet, både morgen og aften."),
    goal(
        "Bent svarer, når der bliver spurgt ved måltidet, i stedet for at gå sin vej, syv ud af ti gange inden advent.",
        name="Bent",
    ),
    goal("Jeg har fire hele dage om ugen uden hash fra 1. oktober."),
    goal("Inden udgangen af 2026 har du selv stået for en fødselsdag med fem gæster."),
    goal("Gitte skifter selv stomiposen om aftenen alle ugens syv dage fra midten af november.", name="Gitte"),
    goal(
        "Jeg lægger mine kort hjemme, når jeg går på casino-fri udflugt med klubben, to lørdage om "
        "måneden inden marts.",
    ),
    goal(
        "Om otte uger kan vi i teamet se i loggen, at du har trykket på nødkaldet, før du rejste dig, "
        "fire ud af fem gange.",
    ),
    goal("Du bliver i klassen, når der er vikar, mindst halvdelen af lektionerne inden efterårsferien."),
    goal("Senest ved næste netværksmøde har jeg ringet til SU-kontoret og fået svar på mine to spørgsmål."),
    goal("Nadia sover hjemme hos sig selv seks nætter ud af syv resten af foråret.", name="Nadia"),
    goal("Jeg siger højt, når jeg vil have ro, så de andre kan høre det, otte ud af ti gange, inden 20/8."),
    goal("Du kan stadig til november gå til spisesalen med din stok til frokost hver dag.", goal_type="maintain"),
    goal(
        "Karl har brugt appen til at registrere sine panikanfald hver dag i fjorten dage, så vi ved, "
        "hvornår de kommer.",
        name="Karl",
        goal_type="clarify",
        due="uge 11",
    ),
    goal("Mandag til torsdag smører jeg madpakke aftenen før, fra skolestart."),
    step("Viser sin nabo, hvordan vaskekortet virker", due="uge 7"),
    step("Sætter alarm på telefonen kl. 7.30", due="1. marts"),
    step("Går med til den første time i syklubben", due="uge 12"),
    purpose("At Gitte kan være den mor, hun gerne vil være."),
    purpose("Du skal have ro til at finde ud af, hvad du drømmer om."),
    purpose("At Bent bevarer forbindelsen til sine gamle kolleger fra værftet."),
    goal("Tilsyn to gange dagligt.", "service no_date"),
    goal("Aflastningsophold hver tredje weekend.", "service no_date"),
    goal("Borger visiteres til dagtilbud for at bryde isolation.", "service no_date ~negative ~staff_acts"),
    goal("Personlig pleje morgen og aften samt hjælp til toiletbesøg.", "service no_date ~several"),
    goal("Lis får en besøgsven inden påske.", "service", name="Lis"),
    goal("Bostøtten tager med til lægen hver gang inden 1. maj.", "staff_acts"),
    goal("Give borger redskaber til at styre sin vrede.", "staff_acts no_date ~value_word ~method"),
    goal(
        "At Nadia bliver taget med på råd i sin behandling.",
        "no_date ~staff_acts ~no_measure ~method",
        name="Nadia",
    ),
    goal("Holde øje med, om Karl får nok at spise.", "staff_acts no_date ~no_measure", name="Karl"),
    goal("Borger skal have lagt en plan for sin økonomi af rådgiveren inden april.", "staff_acts ~no_measure"),
    goal("Per lokkes ud af sengen hver morgen.", "staff_acts no_date", name="Per"),
    goal("Afdækning af borgers ressourcer over tre måneder.", "staff_acts ~value_word"),
    goal("Borger kan begå sig i samfundet.", "vague_whole no_date ~no_measure"),
    goal("Fuldt selvstændig i eget hjem inden sommer.", "vague_whole ~value_word"),
    goal("Bevare funktionsniveau længst muligt.", "vague_whole ~no_date"),
    goal("Få sit liv tilbage.", "vague_whole no_date"),
    goal("Jeg kan det hele selv igen til jul.", "vague_whole ~no_measure"),
    goal("Du bliver pædagog.", "beyond_reach no_date ~no_measure"),
    goal("Lis får sit barn hjem fra plejefamilien inden et år.", "beyond_reach", name="Lis"),
    goal("Bent bliver visiteret til plejebolig inden oktober.", "service ~beyond_reach ~staff_acts", name="Bent"),
    goal("Jeg er ude af min gæld om to år.", "beyond_reach"),
    goal("Varig tilknytning til arbejdsmarkedet.", "beyond_reach no_date ~no_measure"),
    goal("Karl har fået en god ven inden sommerferien.", "beyond_reach ~value_word ~no_measure", name="Karl"),
    goal("Gitte går i gruppeterapi for spiseforstyrrelse frem til juli.", "method", name="Gitte"),
    goal("Motiverende samtale hver 14. dag.", "method no_date ~service"),
    goal("Du gennemfører et angstforløb i psykiatrien inden september.", "method"),
    goal("Jeg tager på kursus i at styre min vrede inden maj.", "method"),
    goal("Medicinsk behandling af depression frem til marts.", "~method ~service"),
    goal("Du skal arbejde med dit temperament.", "activity no_date"),
    goal("Per prøver at tage kontakt til sin bror inden advent.", "activity", name="Per"),
    goal("Nadia er ved at lære at sige fra.", "activity no_date ~no_measure", name="Nadia"),
    goal("Borger må ikke gå ud alene om natten.", "negative no_date no_measure"),
    goal("Færre udadreagerende episoder inden 1. juli.", "negative ~no_measure"),
    goal("Jeg glemmer ikke mine aftaler.", "negative no_date no_measure"),
    goal("Lis holder sig væk fra de gamle venner i byen indtil jul.", "negative ~no_measure", name="Lis"),
    goal("Forhindre at Bent falder i hjemmet.", "negative no_date ~staff_acts ~no_measure", name="Bent"),
    goal("Du dropper sodavand i hverdagene fra nytår.", "negative ~no_measure"),
    goal("Gitte tager ikke over i weekenderne længere.", "negative no_date ~no_measure", name="Gitte"),
    goal("Komme på arbejde til tiden og lære at spare op og blive venner med naboen.", "several no_date ~no_measure"),
    goal("Per går tur mandag og onsdag og spiller kort med Bent hver lørdag fra maj.", "several", name="Per"),
    goal("Du skal have styr på din søvn, din kost og dit misbrug inden sommer.", "several ~no_measure"),
    goal("Borger opnår større livsglæde.", "value_word no_date"),
    goal("Jeg har det okay inden jul.", "value_word"),
    goal("Nadia får en mere struktureret hverdag til foråret.", "value_word", name="Nadia"),
    goal("Højnet trivsel og velvære.", "value_word no_date"),
    goal("At borger oplever mening i tilværelsen.", "value_word no_date ~vague_whole"),
    goal("Karl er en bedre far inden sommerferien.", "value_word", name="Karl"),
    goal("Bent er mere med i snakken ved bordet.", "value_word no_date", name="Bent"),
    goal("Jeg rydder op på mit værelse.", "no_measure no_date"),
    goal("Gitte besøger sin mor på plejehjemmet hver søndag.", "no_date", name="Gitte"),
    step("Aftale om ledsagelse til svømmehallen", "~service"),
    step("Socialrådgiveren ringer til udlejer", "staff_acts"),
    step("Ingen skærm efter kl. 22", "negative"),
    step("Mere mod til at tage bussen", "value_word"),
    purpose("At give borger en meningsfuld hverdag", "staff_acts"),
    purpose("Undgå tvangsindlæggelse", "negative"),
    purpose("Hjælp til at få overblik over økonomien", "service"),
    purpose("Bevare nuværende funktionsniveau", "vague_whole"),
)
