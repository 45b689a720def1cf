"""Goals written before the rules were tuned, and never looked at while tuning: what the coach does with new ones."""

from tests.coach.corpus import goal, purpose, step

GOOD = (
    goal("Fra uge 10 møder jeg i værestedet senest kl. 10 tre dage om ugen."),
    goal("Maja har inden påske selv ringet til boligforeningen og skrevet sig op til en lejlighed.", name="Maja"),
    goal(
        "Du tager dine tabletter fra doseringsæsken morgen og aften, uden at nogen minder dig om det, alle ugens dage "
        "inden 1. september."
    ),
    goal("Jeg spiser aftensmad i fælleshuset mindst to gange om ugen frem til status i november."),
    goal("Senest den 1. oktober kan Karen selv tage støttestrømper på seks ud af syv morgener.", name="Karen"),
    goal("Jeg sover i min egen seng mindst fem nætter om ugen inden sommerferien."),
    goal("Du henter selv dit barnebarn i børnehaven hver fredag fra og med august."),
    goal(
        "Inden for otte uger skriver jeg en sms til min mentor, de dage jeg ikke kan komme, ni ud af ti gange.",
    ),
    goal("Jonas har sin søn på overnatning hver anden lørdag fra 1. maj.", name="Jonas"),
    goal("Inden jul har jeg drukket kaffe med mindst to af mine naboer."),
    goal("Du vælger selv tøj og klæder dig på inden kl. 9 hver dag, frem til vi mødes igen i maj."),
    goal("Du går fortsat til banko hver torsdag, også efter flytningen den 1. marts.", goal_type="maintain"),
    goal(
        "Jeg holder pause i 10 minutter, når larmen bliver for stor, i stedet for at gå hjem, fire ud af fem gange "
        "inden udgangen af juni."
    ),
    goal("Om et halvt år cykler jeg selv de to kilometer til praktikken mindst tre gange om ugen."),
    goal("Du drikker højst tre genstande på en hverdag, mindst fire uger i træk, inden den 1. november."),
    goal(
        "Birthe betaler selv ved kassen, når hun køber ind for under 100 kr., hver onsdag inden 15/6.",
        name="Birthe",
    ),
    goal(
        "Jeg tjekker min bankkonto to gange om måneden sammen med min storebror og skriver tallet ned, indtil august."
    ),
    goal(
        "Du har afprøvet to forskellige fritidsaktiviteter og fortalt, hvilken du helst vil fortsætte med, "
        "inden 1. december.",
        goal_type="clarify",
    ),
    goal("Efter ti uger går Inger på trappen op til 2. sal med én pause.", name="Inger"),
    goal("Jeg ringer til vagttelefonen, før jeg gør skade på mig selv, otte ud af ti gange de næste tre måneder."),
    goal(
        "Hun siger ja eller nej til, hvem der kommer ind i hendes bolig, hver gang det banker på, senest 1. februar.",
    ),
    goal("Du kan i løbet af foråret lave tre retter efter billedopskrift uden hjælp."),
    goal("Jeg står for at dække bord til fællesspisning hver tirsdag i april og maj."),
    step("Lægger telefonen i køkkenet kl. 22"),
    step("Skriver indkøbsseddel hver søndag sammen med bostøtten", due="uge 18"),
    step("Finder busplanen på sin telefon", due="1. maj"),
    purpose("At du har mod på at være sammen med andre og føler dig velkommen i byen."),
    purpose("At Torben kan blive boende i sit hus, så længe han selv ønsker det.", name="Torben"),
    purpose("At jeg får en hverdag, hvor der er plads til både min datter og mine pauser."),
    purpose("At Maria har kræfter til aftenen sammen med sin datter.", name="Maria"),
)

BAD = (
    goal("Hjælp til rengøring hver 14. dag.", "service no_date"),
    goal("Bostøtte tre timer ugentligt.", "service no_date"),
    goal(
        "Borgeren tilbydes socialpædagogisk støtte med henblik på at blive mere selvhjulpen.",
        "service vague_whole no_date ~staff_acts",
    ),
    goal(
        "Kontaktpersonen motiverer Mikkel til at komme op om morgenen.",
        "staff_acts no_date",
        name="Mikkel",
    ),
    goal("Vejlede borger i at håndtere sin økonomi.", "staff_acts no_date"),
    goal("Borger guides til struktur i dagligdagen inden 1. juni.", "staff_acts"),
    goal("Du må ikke drikke i hverdagene.", "negative no_date ~no_measure"),
    goal("Undgå indlæggelser på psykiatrisk afdeling det næste år.", "negative ~no_measure"),
    goal("Borger ophører med at selvskade inden nytår.", "negative no_measure"),
    goal("Jeg får mere overskud i hverdagen inden sommer.", "value_word"),
    goal("Borgers trivsel øges.", "value_word no_date"),
    goal("At borger opnår en normal døgnrytme.", "value_word no_date"),
    goal("Peter skal være mere social på bostedet inden 1. maj.", "value_word", name="Peter"),
    goal("Du går til psykolog hver anden uge frem til sommer.", "method"),
    goal("Borgeren følger et kognitivt behandlingsforløb i tre måneder.", "method"),
    goal("Gennem motiverende samtaler reducerer borger sit hashforbrug.", "method negative no_date"),
    goal("Borger får styr på økonomi, bolig og misbrug inden et år.", "several ~no_measure"),
    goal("Jeg gør rent hver fredag og træner to gange om ugen inden 1. oktober.", "several"),
    goal("Du lærer at lave mad, vaske tøj og købe ind inden 1. august.", "several ~no_measure"),
    goal("Borger arbejder på at komme mere ud inden udgangen af september.", "activity ~value_word"),
    goal("Jeg øver mig i at sige nej inden juli.", "activity"),
    goal("Borger får egen bolig inden 1. december.", "beyond_reach"),
    goal("Du får et fleksjob senest næste sommer.", "beyond_reach"),
    goal("Hun bliver stoffri inden seks måneder.", "beyond_reach"),
    goal("Borgeren skal kunne klare sig selv i egen lejlighed.", "vague_whole no_date ~beyond_reach"),
    goal("Borger lever et selvstændigt liv.", "vague_whole no_date"),
    goal("Maja ringer selv til sin søster.", "no_measure no_date", name="Maja"),
    goal("Jeg laver mad fire dage om ugen.", "no_baseline no_date", baseline=""),
    goal("Borger står op kl. 7 på hverdage inden 1. juni.", "person_form", person="jeg"),
    goal("Du går en tur hver dag inden 1. juni.", "person_form", person="navn", name="Inger"),
    goal("Jeg går en tur på 20 minutter hver dag inden 1. juni.", "no_wish", has_wish=False),
    goal("Jeg spiser morgenmad alle ugens dage inden 1. juni.", "not_accepted", accepted=False),
    goal("Jeg spiser frugt hver dag inden 1. juni.", "no_own_words", accepted=None),
    goal(
        "Du går til postkassen hver dag inden 1. juni.",
        "goal_type",
        goal_type="develop",
        level_now=2,
        level_target=3,
    ),
    goal("Du vasker dit tøj hver søndag inden 1. juni.", "no_follow_up", follow_up=""),
    step("Støtte til at få ringet til lægen", "service"),
    step("Personalet minder Birthe om at tage tøj ind", "staff_acts", name="Birthe"),
    step("Ikke gå i seng med telefonen", "negative"),
    purpose("At yde støtte til borger i hverdagen", "service ~staff_acts"),
    purpose("At undgå flere indlæggelser", "negative"),
)
