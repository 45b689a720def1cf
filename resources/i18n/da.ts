<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutDay</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the theme day</source>
        <translation>Temadagens titel</translation>
    </message>
    <message>
        <source>Where do you meet?</source>
        <translation>Hvor mødes I?</translation>
    </message>
    <message>
        <source>What should be better when you go home?</source>
        <translation>Hvad skal være bedre, når I går hjem?</translation>
    </message>
</context>
<context>
    <name>Across</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Udredning</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>In the library of cases</source>
        <translation>I casebiblioteket</translation>
    </message>
    <message>
        <source>Cards, goals, handovers, agreements and cases are searched.</source>
        <translation>Der søges i kort, mål, overgange, aftaler og cases.</translation>
    </message>
    <message>
        <source>Search in all theme days</source>
        <translation>Søg i alle temadage</translation>
    </message>
    <message>
        <source>Words, or how they begin …</source>
        <translation>Ord, eller hvordan de begynder …</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der blev fundet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>De første {count} vises.</translation>
    </message>
    <message>
        <source>Nothing was found with all of these words.</source>
        <translation>Intet blev fundet med alle de ord.</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>“{title}” over all days</source>
        <translation>“{title}” over alle dage</translation>
    </message>
    <message>
        <source>How groups worked on the case</source>
        <translation>Sådan har grupperne arbejdet med casen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>All days are looked through …</source>
        <translation>Alle dage gennemses …</translation>
    </message>
    <message>
        <source>No group has worked on this case yet.</source>
        <translation>Ingen gruppe har arbejdet med denne case endnu.</translation>
    </message>
    <message>
        <source>As it is → in the ideal journey. What groups see is not added up.</source>
        <translation>Som den er → i den ideelle rejse. Gruppernes tal lægges ikke sammen.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindst {number}</translation>
    </message>
</context>
<context>
    <name>AcrossSheet</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n fundet</numerusform>
            <numerusform>%n fundet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New theme day</source>
        <translation>Ny temadag</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åbn fil</translation>
    </message>
    <message>
        <source>Take part in a theme day</source>
        <translation>Deltag i en temadag</translation>
    </message>
    <message>
        <source>Save the theme day as a .brobyg file</source>
        <translation>Gem temadagen som en .brobyg-fil</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Rapport som PDF</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny case</translation>
    </message>
    <message>
        <source>Load cases from files</source>
        <translation>Hent cases fra filer</translation>
    </message>
    <message>
        <source>Paste a case on the page Cases</source>
        <translation>Indsæt en case på siden Cases</translation>
    </message>
    <message>
        <source>Share the theme day with the room</source>
        <translation>Del temadagen med lokalet</translation>
    </message>
    <message>
        <source>Poster of the board in view</source>
        <translation>Plakat af den tavle, der vises</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Søg i casene</translation>
    </message>
    <message>
        <source>Begin a project</source>
        <translation>Begynd et projekt</translation>
    </message>
    <message>
        <source>Search in all theme days</source>
        <translation>Søg i alle temadage</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Go to the overview</source>
        <translation>Gå til oversigten</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Gå til cases</translation>
    </message>
    <message>
        <source>Go to running the day</source>
        <translation>Gå til Kør dagen</translation>
    </message>
    <message>
        <source>Go to the groups</source>
        <translation>Gå til grupperne</translation>
    </message>
    <message>
        <source>Go to the journey</source>
        <translation>Gå til borgerrejsen</translation>
    </message>
    <message>
        <source>Go to the programme</source>
        <translation>Gå til programmet</translation>
    </message>
    <message>
        <source>Back to all theme days</source>
        <translation>Tilbage til alle temadage</translation>
    </message>
    <message>
        <source>Templates for journeys</source>
        <translation>Skabeloner til borgerrejser</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Test the room</source>
        <translation>Test lokalet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Fuld skærm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} minutter</translation>
    </message>
</context>
<context>
    <name>ActorsSection</name>
    <message>
        <source>Add actor</source>
        <translation>Tilføj aktør</translation>
    </message>
    <message>
        <source>Role of actor {number}</source>
        <translation>Rolle for aktør {number}</translation>
    </message>
    <message>
        <source>Role, such as contact person</source>
        <translation>Rolle, fx kontaktperson</translation>
    </message>
    <message>
        <source>Side of actor {number}</source>
        <translation>Side for aktør {number}</translation>
    </message>
    <message>
        <source>More about actor {number}</source>
        <translation>Mere om aktør {number}</translation>
    </message>
</context>
<context>
    <name>AgeHint</name>
    <message>
        <source>SEL § 141 is for people below state pension age, which is {limit} years. The case is about somebody of {age}, who gets no action plan under § 141. Purpose, goals and effort then stand in the order to the provider; the headings can still help to write it.</source>
        <translation>SEL § 141 gælder for borgere under folkepensionsalderen, som er {limit} år. Casen handler om en på {age} år, som ikke får en handleplan efter § 141. Formål, mål og indsats står så i bestillingen til leverandøren; overskrifterne kan stadig hjælpe med at skrive den.</translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>om %n uge</numerusform>
            <numerusform>om %n uger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>What the agreement came from is no longer there.</source>
        <translation>Det, aftalen kom fra, er der ikke længere.</translation>
    </message>
    <message>
        <source>Go to where it came from</source>
        <translation>Gå til det, den kom fra</translation>
    </message>
    <message>
        <source>Take the vote back</source>
        <translation>Tag stemmen tilbage</translation>
    </message>
    <message>
        <source>Vote for it</source>
        <translation>Stem på den</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Er den samme som</translation>
    </message>
    <message>
        <source>Not the same: {words}</source>
        <translation>Ikke den samme: {words}</translation>
    </message>
    <message>
        <source>Delete the agreement</source>
        <translation>Slet aftalen</translation>
    </message>
    <message>
        <source>From last time</source>
        <translation>Fra sidst</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis den</translation>
    </message>
    <message>
        <source>The agreement is made.</source>
        <translation>Aftalen er lavet.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Skal følges op</translation>
    </message>
    <message>
        <source>Follow up the order: is the purpose reached, and what shall change?</source>
        <translation>Følg op på bestillingen: Er formålet nået, og hvad skal ændres?</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Det aftaler vi</translation>
    </message>
    <message>
        <source>Who does it (a role)</source>
        <translation>Hvem gør det (en rolle)</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Hvordan den holdes</translation>
    </message>
    <message>
        <source>Fixed workflow</source>
        <translation>Fast arbejdsgang</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>A vote for this agreement</source>
        <translation>En stemme på aftalen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ikke den samme</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Votes: {number}</source>
        <translation>Stemmer: {number}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>A new agreement</source>
        <translation>En ny aftale</translation>
    </message>
    <message>
        <source>Such as: we ring each other before a discharge</source>
        <translation>For eksempel: Vi ringer til hinanden før en udskrivning</translation>
    </message>
    <message>
        <source>Such as caseworker, contact person</source>
        <translation>For eksempel rådgiver, kontaktperson</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>hvornår</translation>
    </message>
    <message>
        <source>how it is kept</source>
        <translation>hvordan den holdes</translation>
    </message>
    <message>
        <source>From the card: {words}</source>
        <translation>Fra kortet: {words}</translation>
    </message>
    <message>
        <source>From the handover: {words}</source>
        <translation>Fra overgangen: {words}</translation>
    </message>
    <message>
        <source>From the goal: {words}</source>
        <translation>Fra målet: {words}</translation>
    </message>
    <message>
        <source>From the wall: {words}</source>
        <translation>Fra væggen: {words}</translation>
    </message>
    <message>
        <source>Kept how?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>From the survey: {words}</source>
        <translation>Fra målingen: {words}</translation>
    </message>
    <message>
        <source>Still to be said: {what}</source>
        <translation>Mangler: {what}</translation>
    </message>
    <message>
        <source>From the order: {words}</source>
        <translation>Fra bestillingen: {words}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>The agreements are on the clipboard.</source>
        <translation>Aftalerne ligger på udklipsholderen.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>{number} done</source>
        <translation>{number} gjort</translation>
    </message>
    <message>
        <source>{number} due</source>
        <translation>{number} skal følges op</translation>
    </message>
    <message>
        <source>No agreement is like that. Choose all groups, kinds and statuses again.</source>
        <translation>Ingen aftaler passer på det. Vælg alle grupper, slags og statusser igen.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet. Stand on a card, an arrow, a goal or a note and press A, or press “New agreement” here: who does what, and by when?</source>
        <translation>Der er ikke aftalt noget endnu. Stå på et kort, en pil, et mål eller en seddel, og tryk A, eller tryk “Ny aftale” her: Hvem gør hvad, og hvornår?</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Efter gruppe</translation>
    </message>
    <message>
        <source>By votes</source>
        <translation>Efter stemmer</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Efter dato</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Efter status</translation>
    </message>
    <message>
        <source>How the agreements are sorted</source>
        <translation>Sådan er aftalerne ordnet</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Ny aftale</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Follow-up meeting …</source>
        <translation>Opfølgningsmøde …</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>Process plan</source>
        <translation>Procesplan</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Make an agreement</source>
        <translation>Lav en aftale</translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n aftale</numerusform>
            <numerusform>%n aftaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) from last time</source>
        <translation>
            <numerusform>%n aftale fra sidst</numerusform>
            <numerusform>%n aftaler fra sidst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Vis %n</numerusform>
            <numerusform>Vis alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Invented name</source>
        <translation>Opdigtet navn</translation>
    </message>
    <message>
        <source>Public person or place</source>
        <translation>Offentlig person eller offentligt sted</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Ikke et navn</translation>
    </message>
    <message>
        <source>The number is hidden already</source>
        <translation>Nummeret er allerede skjult</translation>
    </message>
    <message>
        <source>Not a CPR number</source>
        <translation>Ikke et CPR-nummer</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Opdigtet</translation>
    </message>
    <message>
        <source>Known to the public</source>
        <translation>Offentligt kendt</translation>
    </message>
    <message>
        <source>Not personal data</source>
        <translation>Ikke personoplysninger</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Erstat med</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep, because</source>
        <translation>Behold, fordi</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <translation>Tast {letter}</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Fortryd svaret</translation>
    </message>
    <message>
        <source>Invented words to put in</source>
        <translation>Opdigtede ord, der sættes ind</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>Hvorfor det må blive stående</translation>
    </message>
    <message>
        <source>Propose something else</source>
        <translation>Foreslå noget andet</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>{right}, not {laid}</source>
        <translation>{right}, ikke {laid}</translation>
    </message>
</context>
<context>
    <name>AsideRow</name>
    <message>
        <source>Show again</source>
        <translation>Vis igen</translation>
    </message>
    <message>
        <source>Show again: {hint}</source>
        <translation>Vis igen: {hint}</translation>
    </message>
</context>
<context>
    <name>AssessBar</name>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveauer</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Overfør</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
</context>
<context>
    <name>AssessBegin</name>
    <message>
        <source>What the provider has seen, so that the authority can use it</source>
        <translation>Det leverandøren har set, så myndigheden kan bruge det</translation>
    </message>
    <message>
        <source>The group has not begun on its assessment yet.</source>
        <translation>Gruppen er ikke begyndt på sin udredning endnu.</translation>
    </message>
    <message>
        <source>Write the assessment together, section by section, with help beside the text. Each section says what was seen, with which support and how often, so that it can be carried into VUM as it stands.</source>
        <translation>Skriv udredningen sammen, rubrik for rubrik, med hjælp ved teksten. Hver rubrik siger, hvad der er set, med hvilken støtte og hvor tit, så den kan overføres til VUM, som den står.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Begin in all groups</source>
        <translation>Begynd i alle grupper</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
</context>
<context>
    <name>AssessChoices</name>
    <message>
        <source>Support</source>
        <translation>Støttegrad</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hyppighed</translation>
    </message>
    <message>
        <source>How sure are we</source>
        <translation>Hvor sikre er vi</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke valgt</translation>
    </message>
</context>
<context>
    <name>AssessCited</name>
    <message>
        <source>Written on another laptop. Write what you read in it beside; nothing is overwritten.</source>
        <translation>Skrevet på en anden bærbar. Skriv jeres egen læsning ved siden af; intet overskrives.</translation>
    </message>
</context>
<context>
    <name>AssessHelp</name>
    <message>
        <source>Writing help</source>
        <translation>Skrivehjælp</translation>
    </message>
</context>
<context>
    <name>AssessOutline</name>
    <message>
        <source>{count} of {all} sections written. Nothing has to be filled in.</source>
        <translation>{count} af {all} rubrikker er skrevet. Intet skal udfyldes.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) missing</source>
        <translation>
            <numerusform>%n valg mangler</numerusform>
            <numerusform>%n valg mangler</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} is writing</source>
        <translation>{names} skriver</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begyndt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>skrevet</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikker</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Exercise: before and after</source>
        <translation>Øvelse: før og efter</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Template …</source>
        <translation>Skabelon …</translation>
    </message>
    <message>
        <source>The sections and their help, to be made your own</source>
        <translation>Rubrikkerne og deres hjælpetekster, som I kan gøre til jeres egne</translation>
    </message>
</context>
<context>
    <name>AssessPresence</name>
    <message>
        <source>{name} is writing in this section too</source>
        <translation>{name} skriver også i denne rubrik</translation>
    </message>
</context>
<context>
    <name>AssessReader</name>
    <message>
        <source>With a reader&apos;s eyes</source>
        <translation>Med læserens øjne</translation>
    </message>
    <message>
        <source>What somebody who has not met the citizen would ask; hints, by plain rules</source>
        <translation>Det, en, der ikke har mødt borgeren, ville spørge om. Vink efter enkle regler</translation>
    </message>
</context>
<context>
    <name>AssessSection</name>
    <message>
        <source>{names} is writing here too</source>
        <translation>{names} skriver også her</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Næste rubrik</translation>
    </message>
    <message>
        <source>Ctrl and arrow up</source>
        <translation>Ctrl og pil op</translation>
    </message>
    <message>
        <source>Ctrl and arrow down</source>
        <translation>Ctrl og pil ned</translation>
    </message>
</context>
<context>
    <name>AssessTemplateSheet</name>
    <message>
        <source>our own</source>
        <translation>vores egen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Ny rubrik</translation>
    </message>
    <message>
        <source>Writing help</source>
        <translation>Skrivehjælp</translation>
    </message>
    <message>
        <source>Templates of the assessment</source>
        <translation>Skabeloner til udredningen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Udgave</translation>
    </message>
    <message>
        <source>One piece of advice on each line</source>
        <translation>Ét råd på hver linje</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubrikker</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Tilføj en rubrik</translation>
    </message>
    <message>
        <source>Leave the section out</source>
        <translation>Udelad rubrikken</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent fra en fil …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Use in all groups</source>
        <translation>Brug i alle grupper</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>AssessTemplates</name>
    <message>
        <source>“{name}” is kept among the templates of the assessment.</source>
        <translation>“{name}” er gemt blandt skabelonerne til udredningen.</translation>
    </message>
    <message>
        <source>All groups write by “{name}” now. What they have written is kept.</source>
        <translation>Alle grupper skriver nu efter “{name}”. Det, de har skrevet, er bevaret.</translation>
    </message>
    <message>
        <source>Templates of the assessment (*.brobyg-udredning)</source>
        <translation>Skabeloner til udredning (*.brobyg-udredning)</translation>
    </message>
    <message>
        <source>Save the template as a file</source>
        <translation>Gem skabelonen som fil</translation>
    </message>
    <message>
        <source>Fetch templates from files</source>
        <translation>Hent skabeloner fra filer</translation>
    </message>
    <message>
        <source>“{name}” is deleted. What was written by it stays as it is.</source>
        <translation>“{name}” er slettet. Det, der er skrevet efter den, bliver, som det er.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent den tilbage</translation>
    </message>
    <message>
        <source>The template is saved as {file}. Nothing that was written is in it.</source>
        <translation>Skabelonen er gemt som {file}. Intet af det, der er skrevet, er med.</translation>
    </message>
</context>
<context>
    <name>Assessed</name>
    <message>
        <source>no support</source>
        <translation>ingen støtte</translation>
    </message>
    <message>
        <source>a reminder</source>
        <translation>påmindelse</translation>
    </message>
    <message>
        <source>guidance (spoken)</source>
        <translation>vejledning (verbal)</translation>
    </message>
    <message>
        <source>together with somebody</source>
        <translation>sammen med</translation>
    </message>
    <message>
        <source>partly done for</source>
        <translation>delvist gjort for</translation>
    </message>
    <message>
        <source>done for</source>
        <translation>gjort for</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>alle dage</translation>
    </message>
    <message>
        <source>several times a week</source>
        <translation>flere gange om ugen</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>ugentligt</translation>
    </message>
    <message>
        <source>more seldom</source>
        <translation>sjældnere</translation>
    </message>
    <message>
        <source>seen many times</source>
        <translation>set mange gange</translation>
    </message>
    <message>
        <source>seen a few times</source>
        <translation>set få gange</translation>
    </message>
    <message>
        <source>told</source>
        <translation>fortalt</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Pedagogical assessment</source>
        <translation>Pædagogisk udredning</translation>
    </message>
    <message>
        <source>Written by the template “{name}”.</source>
        <translation>Skrevet efter skabelonen “{name}”.</translation>
    </message>
    <message>
        <source>This group has not written on its assessment.</source>
        <translation>Gruppen har ikke skrevet på sin udredning.</translation>
    </message>
    <message>
        <source>Another reading: {words}</source>
        <translation>En anden læsning: {words}</translation>
    </message>
</context>
<context>
    <name>AtTheTable</name>
    <message>
        <source>Your group has not been given a case yet.</source>
        <translation>Jeres gruppe har ikke fået en case endnu.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Pages open by themselves as the programme goes on</source>
        <translation>Siderne åbner af sig selv, når programmet går videre</translation>
    </message>
    <message>
        <source>Pages stay as they are; press to follow the programme</source>
        <translation>Siderne bliver, som de er; tryk for at følge programmet</translation>
    </message>
    <message>
        <source>Follow the programme</source>
        <translation>Følg programmet</translation>
    </message>
    <message>
        <source>Then: {block}</source>
        <translation>Derefter: {block}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Thank you for today</source>
        <translation>Tak for i dag</translation>
    </message>
    <message>
        <source>Your group is no longer part of the day. What you have written is kept. Ask the facilitator to bring the group back, or to give this laptop another one.</source>
        <translation>Jeres gruppe er ikke længere med på temadagen. Det, I har skrevet, er bevaret. Bed dem, der leder dagen, om at hente gruppen tilbage eller give denne computer en anden.</translation>
    </message>
    <message>
        <source>Look along in the gallery and on the wall whenever you like.</source>
        <translation>Kig med i galleriet og på væggen, når du vil.</translation>
    </message>
    <message>
        <source>Work on journey, goal plan and assessment whenever you like.</source>
        <translation>Arbejd med borgerrejse, målplan og udredning, når I vil.</translation>
    </message>
    <message>
        <source>The day has not begun yet. It goes on here by itself.</source>
        <translation>Dagen er ikke begyndt endnu. Her kommer det næste af sig selv.</translation>
    </message>
    <message>
        <source>First: {block}</source>
        <translation>Først: {block}</translation>
    </message>
    <message>
        <source>Then: {block} · at {time}</source>
        <translation>Derefter: {block} · kl. {time}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Det skal I gøre</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>The facilitator says what to do.</source>
        <translation>Facilitator fortæller, hvad I skal gøre.</translation>
    </message>
    <message>
        <source>Finish up</source>
        <translation>Rund af</translation>
    </message>
    <message>
        <source>Go to the case</source>
        <translation>Gå til casen</translation>
    </message>
    <message>
        <source>Go to the journey as it is</source>
        <translation>Gå til borgerrejsen, som den er</translation>
    </message>
    <message>
        <source>Go to the ideal journey</source>
        <translation>Gå til den ideelle borgerrejse</translation>
    </message>
    <message>
        <source>Go to the goal plan</source>
        <translation>Gå til målplanen</translation>
    </message>
    <message>
        <source>Go to the wall</source>
        <translation>Gå til væggen</translation>
    </message>
    <message>
        <source>Go to the agreements</source>
        <translation>Gå til aftalerne</translation>
    </message>
    <message>
        <source>Go to the evaluation</source>
        <translation>Gå til evalueringen</translation>
    </message>
    <message>
        <source>Go to the gallery</source>
        <translation>Gå til galleriet</translation>
    </message>
    <message>
        <source>While “{block}” is on, you can comment and set dots here, but not write.</source>
        <translation>Mens “{block}” er i gang, kan I kommentere og sætte prikker her, men ikke skrive.</translation>
    </message>
    <message>
        <source>Go to the survey</source>
        <translation>Gå til målingen</translation>
    </message>
    <message>
        <source>While “{block}” is on, there is only something to look at here.</source>
        <translation>Mens “{block}” er i gang, kan I kun se på det, der er her.</translation>
    </message>
    <message>
        <source>“{block}” has begun.</source>
        <translation>“{block}” er begyndt.</translation>
    </message>
    <message>
        <source>You are here to look on. Only those who sit in a group can write.</source>
        <translation>Du er med for at se. Kun de, der sidder i en gruppe, kan skrive.</translation>
    </message>
    <message>
        <source>Nothing is written on the goal plan while “{block}” is on.</source>
        <translation>Der skrives ikke på målplanen, mens “{block}” er i gang.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>på pause</translation>
    </message>
    <message>
        <source>the time is up</source>
        <translation>tiden er gået</translation>
    </message>
    <message>
        <source>left – finish up</source>
        <translation>tilbage – rund af</translation>
    </message>
    <message>
        <source>left</source>
        <translation>tilbage</translation>
    </message>
    <message>
        <source>What do you say of the day?</source>
        <translation>Hvad siger du om dagen?</translation>
    </message>
    <message>
        <source>Each answers alone, one after another, and passes the laptop on. Names are not asked for, and nothing is shown until {least} have answered.</source>
        <translation>I svarer hver for sig, én ad gangen, og giver computeren videre. Der spørges ikke om navne, og intet vises, før {least} har svaret.</translation>
    </message>
    <message>
        <source>Answer the evaluation</source>
        <translation>Svar på evalueringen</translation>
    </message>
    <message>
        <source>Answered here: {number}</source>
        <translation>Har svaret her: {number}</translation>
    </message>
    <message>
        <source>Your case</source>
        <translation>Jeres case</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ingen case endnu</translation>
    </message>
    <message>
        <source>The facilitator gives your group a case.</source>
        <translation>Facilitator giver jeres gruppe en case.</translation>
    </message>
    <message>
        <source>Read the case</source>
        <translation>Læs casen</translation>
    </message>
    <message>
        <source>Go to the assessment</source>
        <translation>Gå til udredningen</translation>
    </message>
</context>
<context>
    <name>BaselineActivity</name>
    <message>
        <source>Code system</source>
        <translation>Kodesystem</translation>
    </message>
    <message>
        <source>Sub-theme {number}</source>
        <translation>Undertema {number}</translation>
    </message>
    <message>
        <source>Show at the same time</source>
        <translation>Vis på samme tid</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>Gem og skjul</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>has set the levels</source>
        <translation>har sat niveauerne</translation>
    </message>
    <message>
        <source>has not set the levels yet</source>
        <translation>har ikke sat niveauerne endnu</translation>
    </message>
    <message>
        <source>{who}: with aids, and without support. The other side does not look.</source>
        <translation>{who}: med hjælpemidler og uden støtte. Den anden side kigger ikke med.</translation>
    </message>
    <message>
        <source>Choose three sub-themes together. Then each side sets its levels, one at a time.</source>
        <translation>Vælg tre undertemaer sammen. Så sætter hver side sine niveauer, én ad gangen.</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>No goal is written anew yet. Begin with “Ryd op”, or choose “Write the goal anew” at a goal.</source>
        <translation>Der er ikke skrevet mål om endnu. Begynd med “Ryd op”, eller vælg “Skriv målet om” ved et mål.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) written anew, for the gallery. What made the difference?</source>
        <translation>
            <numerusform>%n mål er skrevet om, klar til galleriet. Hvad gjorde forskellen?</numerusform>
            <numerusform>%n mål er skrevet om, klar til galleriet. Hvad gjorde forskellen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindScenes</name>
    <message>
        <source>Behind the scenes: what the citizen sees</source>
        <translation>Bag scenen: hvad borgeren ser</translation>
    </message>
</context>
<context>
    <name>Blind</name>
    <message>
        <source>Citizen/relatives</source>
        <translation>Borger/pårørende</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>min.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>Minutes of {block}</source>
        <translation>Minutter til {block}</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>BoardLook</name>
    <message>
        <source>Order</source>
        <translation>Bestilling</translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message>
        <source>Cut</source>
        <translation>Klip</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliker</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n card(s)</source>
        <translation>
            <numerusform>Slet %n kort</numerusform>
            <numerusform>Slet %n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n card(s) picked</source>
        <translation>
            <numerusform>%n kort valgt</numerusform>
            <numerusform>%n kort valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty field: {place}</source>
        <translation>Tomt felt: {place}</translation>
    </message>
    <message>
        <source>Arrow from {source} to {target}</source>
        <translation>Pil fra {source} til {target}</translation>
    </message>
</context>
<context>
    <name>BoardPages</name>
    <message numerus="yes">
        <source>The goal is gone, and %n card(s) that belonged to it.</source>
        <translation>
            <numerusform>Målet er slettet og %n kort, der hørte til det.</numerusform>
            <numerusform>Målet er slettet og %n kort, der hørte til det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPresence</name>
    <message>
        <source>{name} is writing in this card too</source>
        <translation>{name} skriver også i dette kort</translation>
    </message>
    <message>
        <source>Others&apos; cursors</source>
        <translation>De andres markører</translation>
    </message>
    <message>
        <source>Others&apos; cursors (off in calm view)</source>
        <translation>De andres markører (slået fra i rolig visning)</translation>
    </message>
    <message>
        <source>Others&apos; cursors (off, for more than 20 are here)</source>
        <translation>De andres markører (slået fra, fordi over 20 er med)</translation>
    </message>
</context>
<context>
    <name>BoardSearch</name>
    <message>
        <source>Search on the journey</source>
        <translation>Søg i rejsen</translation>
    </message>
    <message>
        <source>Search in cards, comments and quotes</source>
        <translation>Søg i kort, kommentarer og citater</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Luk søgningen</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} af {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
</context>
<context>
    <name>BothLevels</name>
    <message numerus="yes">
        <source>%n steps apart: what did each of you reckon with?</source>
        <translation>
            <numerusform>%n trin fra hinanden: hvad regnede I hver især med?</numerusform>
            <numerusform>%n trin fra hinanden: hvad regnede I hver især med?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something in the program went wrong</source>
        <translation>Noget i programmet gik galt</translation>
    </message>
    <message>
        <source>What you have written is kept, and you can go on. If it happens again, send this text to whoever looks after Brobyg where you work.</source>
        <translation>Det, I har skrevet, er gemt, og I kan arbejde videre. Sker det igen, så send denne tekst til den, der passer Brobyg hos jer.</translation>
    </message>
    <message>
        <source>It is also in the file {file}.</source>
        <translation>Den står også i filen {file}.</translation>
    </message>
    <message>
        <source>What happened, for those who can mend it</source>
        <translation>Det skete der, til den, der kan rette det</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiér teksten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Arbejd videre</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The month alone</source>
        <translation>Kun måneden</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ingen dato</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>The card&apos;s text</source>
        <translation>Kortets tekst</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Write another</source>
        <translation>Skriv et til</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Vis det på planen</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Draw arrow</source>
        <translation>Tegn pil</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Slet kort</translation>
    </message>
    <message>
        <source>What is waited for</source>
        <translation>Hvad ventes der på</translation>
    </message>
    <message>
        <source>What hurts</source>
        <translation>Hvad gør ondt</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Hvad kan vi gøre</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Hvad afgøres</translation>
    </message>
    <message>
        <source>What is agreed</source>
        <translation>Hvad aftaler vi</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Hvad spørger vi om</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad sker der</translation>
    </message>
    <message>
        <source>There are {number} moments of truth on this journey. They say most when there are no more than {most}: which ones decide how the citizen remembers it all?</source>
        <translation>Der er {number} sandhedens øjeblikke på rejsen. De siger mest, når der højst er {most}: Hvilke afgør, hvordan borgeren husker det hele?</translation>
    </message>
    <message>
        <source>Agreement card</source>
        <translation>Aftalekort</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>What is picked</source>
        <translation>Det valgte</translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n kort valgt</numerusform>
            <numerusform>%n kort valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>The lane each is in</source>
        <translation>Hver sin bane</translation>
    </message>
    <message>
        <source>The phase each is in</source>
        <translation>Hver sin fase</translation>
    </message>
    <message>
        <source>Move to lane</source>
        <translation>Flyt til bane</translation>
    </message>
    <message>
        <source>The rung each is on</source>
        <translation>Det trin, hvert står på</translation>
    </message>
    <message>
        <source>Move to phase</source>
        <translation>Flyt til fase</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliker</translation>
    </message>
    <message>
        <source>The goal each belongs to</source>
        <translation>Det mål, hvert hører til</translation>
    </message>
    <message>
        <source>Delete the cards</source>
        <translation>Slet kortene</translation>
    </message>
    <message>
        <source>Move to rung</source>
        <translation>Flyt til trin på målstigen</translation>
    </message>
    <message>
        <source>Move to goal</source>
        <translation>Flyt til mål</translation>
    </message>
</context>
<context>
    <name>Carry</name>
    <message>
        <source>Assessment carried over to {system}</source>
        <translation>Udredning overført til {system}</translation>
    </message>
    <message>
        <source>not carried over</source>
        <translation>ikke overført</translation>
    </message>
    <message>
        <source>changed since it was carried over</source>
        <translation>ændret siden overførsel</translation>
    </message>
    <message>
        <source>Empty fields: {names}.</source>
        <translation>Tomme felter: {names}.</translation>
    </message>
    <message>
        <source>Carried over to the case system</source>
        <translation>Overført til fagsystemet</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>From the pedagogical assessment, {role}, {date}:</source>
        <translation>Fra pædagogisk udredning, {role}, {date}:</translation>
    </message>
    <message>
        <source>From the pedagogical assessment, {role}, {date}, changed since last time:</source>
        <translation>Fra pædagogisk udredning, {role}, {date}, ændret siden sidst:</translation>
    </message>
    <message>
        <source>pedagogue</source>
        <translation>pædagogisk medarbejder</translation>
    </message>
    <message>
        <source>the citizen’s own words</source>
        <translation>borgerens egne ord</translation>
    </message>
    <message>
        <source>Support: {words}</source>
        <translation>Støtte: {words}</translation>
    </message>
    <message>
        <source>How often: {words}</source>
        <translation>Hyppighed: {words}</translation>
    </message>
    <message>
        <source>How sure we are: {words}</source>
        <translation>Hvor sikre vi er: {words}</translation>
    </message>
    <message>
        <source>Source: {words}</source>
        <translation>Kilde: {words}</translation>
    </message>
    <message>
        <source>Taken out since last time: {words}</source>
        <translation>Taget ud siden sidst: {words}</translation>
    </message>
    <message>
        <source>Not carried over: {names}.</source>
        <translation>Ikke overført: {names}.</translation>
    </message>
    <message>
        <source>Changed since they were carried over: {names}.</source>
        <translation>Ændret siden overførsel: {names}.</translation>
    </message>
    <message>
        <source>Levels and help texts are not in it.</source>
        <translation>Niveauer og hjælpetekster er ikke med.</translation>
    </message>
    <message>
        <source>{unchanged} of {written} sections with text are carried over unchanged.</source>
        <translation>{unchanged} af {written} rubrikker med tekst er overført uændret.</translation>
    </message>
    <message>
        <source>{count} went to the appendix.</source>
        <translation>{count} ligger i bilag.</translation>
    </message>
    <message>
        <source>{count} changed since.</source>
        <translation>{count} er ændret siden.</translation>
    </message>
    <message>
        <source>provider suggests {level}</source>
        <translation>leverandøren foreslår {level}</translation>
    </message>
    <message>
        <source>authority has not set a level</source>
        <translation>myndigheden har ikke sat niveau</translation>
    </message>
    <message>
        <source>authority: {level}</source>
        <translation>myndigheden: {level}</translation>
    </message>
</context>
<context>
    <name>CarryBar</name>
    <message>
        <source>Nothing is written in the assessment yet.</source>
        <translation>Der er ikke skrevet noget i udredningen endnu.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>A role, no name: it stands in the heading of what is carried over</source>
        <translation>En rolle, ikke et navn: den står i overskriften over det, der overføres</translation>
    </message>
    <message>
        <source>Carry all over</source>
        <translation>Overfør alt</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiér alt</translation>
    </message>
    <message>
        <source>All fields in order, as plain text</source>
        <translation>Alle felter i rækkefølge, som ren tekst</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
</context>
<context>
    <name>CarryCard</name>
    <message>
        <source>{count} characters</source>
        <translation>{count} tegn</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Write in the field</source>
        <translation>Skriv i feltet</translation>
    </message>
</context>
<context>
    <name>CarryDialog</name>
    <message>
        <source>Assessment</source>
        <translation>Udredning</translation>
    </message>
    <message>
        <source>The fields of {system}</source>
        <translation>Felterne i {system}</translation>
    </message>
    <message>
        <source>All fields that say something, in their order, the appendix last. What was carried is unchanged.</source>
        <translation>Alle felter med tekst i deres rækkefølge og bilaget til sidst. Det overførte står uændret.</translation>
    </message>
    <message>
        <source>Template of the Word file</source>
        <translation>Word-filens skabelon</translation>
    </message>
    <message>
        <source>Save as text …</source>
        <translation>Gem som tekst …</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Gem som Word …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
</context>
<context>
    <name>CarryFace</name>
    <message>
        <source>{count} sections are carried over. Undo takes them back.</source>
        <translation>{count} rubrikker er overført. Fortryd tager dem tilbage.</translation>
    </message>
    <message>
        <source>The field is on the clipboard as text: {count} characters.</source>
        <translation>Feltet ligger på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
    <message>
        <source>Nothing has been carried over yet.</source>
        <translation>Der er ikke overført noget endnu.</translation>
    </message>
    <message>
        <source>All fields are on the clipboard as text: {count} characters.</source>
        <translation>Alle felter ligger på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
    <message>
        <source>A CPR number was hidden.</source>
        <translation>Et CPR-nummer blev skjult.</translation>
    </message>
    <message>
        <source>The assessment has not been begun. It is begun under Write.</source>
        <translation>Udredningen er ikke begyndt. Den begyndes under Skriv.</translation>
    </message>
    <message>
        <source>Go to Write</source>
        <translation>Gå til Skriv</translation>
    </message>
</context>
<context>
    <name>CarryLevel</name>
    <message>
        <source>Provider suggests: {level}</source>
        <translation>Leverandørens forslag: {level}</translation>
    </message>
    <message>
        <source>Provider suggests nothing yet</source>
        <translation>Leverandøren har ikke foreslået et niveau endnu</translation>
    </message>
    <message>
        <source>Authority: {level}</source>
        <translation>Myndigheden: {level}</translation>
    </message>
    <message>
        <source>The authority has not set a level</source>
        <translation>Myndigheden har ikke sat niveau</translation>
    </message>
    <message>
        <source>{subtheme}, level set by the authority</source>
        <translation>{subtheme}, niveau sat af myndigheden</translation>
    </message>
</context>
<context>
    <name>CarryPiece</name>
    <message>
        <source>✎ Edited here</source>
        <translation>✎ Rettet her</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>Take this out of the field again; undo brings it back</source>
        <translation>Tag det ud af feltet igen; fortryd bringer det tilbage</translation>
    </message>
</context>
<context>
    <name>CarrySection</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ikke skrevet endnu</translation>
    </message>
    <message>
        <source>To: {field}</source>
        <translation>Til: {field}</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Vis mindre</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Vis hele teksten</translation>
    </message>
    <message>
        <source>Carry what is new</source>
        <translation>Overfør det nye</translation>
    </message>
    <message>
        <source>Carry text</source>
        <translation>Overfør tekst</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Ikke overført</translation>
    </message>
    <message>
        <source>Enter carries it over, the arrow to the right goes to the field</source>
        <translation>Enter overfører den, pil til højre går til feltet</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>Overført</translation>
    </message>
    <message>
        <source>Changed since it was carried over</source>
        <translation>Ændret siden overførsel</translation>
    </message>
</context>
<context>
    <name>CaseArrival</name>
    <message numerus="yes">
        <source>%n case(s) loaded.</source>
        <translation>
            <numerusform>%n case er hentet.</numerusform>
            <numerusform>%n cases er hentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be checked for personal data.</source>
        <translation>
            <numerusform>%n skal gennemgås for personoplysninger.</numerusform>
            <numerusform>%n skal gennemgås for personoplysninger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gennemgå</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Næste case</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still to be checked.</source>
        <translation>
            <numerusform>%n case skal stadig gennemgås.</numerusform>
            <numerusform>%n cases skal stadig gennemgås.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseDifference</name>
    <message>
        <source>What changed</source>
        <translation>Hvad der er ændret</translation>
    </message>
    <message>
        <source>There is only this version.</source>
        <translation>Der er kun denne version.</translation>
    </message>
    <message>
        <source>From version {older} to version {newer}:</source>
        <translation>Fra version {older} til version {newer}:</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>De to siger det samme.</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Case uden titel</translation>
    </message>
    <message>
        <source>CPR numbers are hidden: cases must be made up.</source>
        <translation>CPR-numre skjules: cases skal være opdigtede.</translation>
    </message>
</context>
<context>
    <name>CaseErrands</name>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopi)</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Slet “{title}” for altid?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good?</source>
        <translation>
            <numerusform>Slet %n case for altid?</numerusform>
            <numerusform>Slet %n cases for altid?</numerusform>
        </translation>
    </message>
    <message>
        <source>All versions are deleted from this computer. This cannot be undone.</source>
        <translation>Alle versioner slettes fra denne computer. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The copy in the open theme day stays as it is.</source>
        <translation>Kopien i den åbne temadag bliver stående, som den er.</translation>
    </message>
    <message>
        <source>Theme days that use it keep their own copy.</source>
        <translation>Temadage, der bruger den, beholder deres egen kopi.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>%n case er slettet for altid.</numerusform>
            <numerusform>%n cases er slettet for altid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dated copies of the library that still hold it: {number}.</source>
        <translation>Sikkerhedskopier af biblioteket, hvor den stadig ligger: {number}.</translation>
    </message>
    <message>
        <source>Delete it there too</source>
        <translation>Slet den også der</translation>
    </message>
    <message>
        <source>Deleted from the dated copies too: {number}.</source>
        <translation>Slettet også fra sikkerhedskopierne: {number}.</translation>
    </message>
    <message>
        <source>Pass on cases that have not been checked?</source>
        <translation>Giv cases videre, som ikke er gennemgået?</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may hold personal data: nobody has checked yet.</source>
        <translation>
            <numerusform>%n case kan indeholde personoplysninger: ingen har gennemgået den endnu.</numerusform>
            <numerusform>%n cases kan indeholde personoplysninger: ingen har gennemgået dem endnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Gem alligevel</translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Gennemgå først</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Case packs (*.zip)</source>
        <translation>Casepakker (*.zip)</translation>
    </message>
    <message>
        <source>Save as a case pack</source>
        <translation>Gem som casepakke</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved as {file}.</source>
        <translation>
            <numerusform>%n case er gemt som {file}.</numerusform>
            <numerusform>%n cases er gemt som {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) archived.</source>
        <translation>
            <numerusform>%n case er arkiveret.</numerusform>
            <numerusform>%n cases er arkiveret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought back from the archive.</source>
        <translation>
            <numerusform>%n case er hentet frem fra arkivet.</numerusform>
            <numerusform>%n cases er hentet frem fra arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Emneord</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>The citizen&apos;s own words</source>
        <translation>Borgerens egne ord</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Themes and levels</source>
        <translation>Temaer og niveauer</translation>
    </message>
    <message>
        <source>What went wrong in the collaboration</source>
        <translation>Hvad er gået skævt i samarbejdet</translation>
    </message>
    <message>
        <source>Questions to the group</source>
        <translation>Spørgsmål til gruppen</translation>
    </message>
    <message>
        <source>More from the file</source>
        <translation>Mere fra filen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licens</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>The file was read as Windows text: check that æ, ø and å are right.</source>
        <translation>Filen er læst som Windows-tekst: Se efter, om æ, ø og å er rigtige.</translation>
    </message>
    <message>
        <source>The file has no headings: all of it was read as the situation.</source>
        <translation>Filen har ingen overskrifter: Det hele er læst som situationen.</translation>
    </message>
    <message>
        <source>The file has no situation: the group gets nothing to read.</source>
        <translation>Filen har ingen situation: Gruppen får intet at læse.</translation>
    </message>
    <message>
        <source>Some of the text fits no field; it is kept at the end.</source>
        <translation>Noget af teksten passer ikke i et felt; det er gemt til sidst.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>forfatter</translation>
    </message>
    <message>
        <source>last modified by</source>
        <translation>hvem der sidst har ændret</translation>
    </message>
    <message>
        <source>company</source>
        <translation>virksomhed</translation>
    </message>
    <message>
        <source>properties of the document</source>
        <translation>dokumentets egenskaber</translation>
    </message>
    <message>
        <source>template</source>
        <translation>skabelon</translation>
    </message>
    <message>
        <source>file path</source>
        <translation>filens placering</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>printer</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>kommentarer</translation>
    </message>
    <message>
        <source>tracked deletions</source>
        <translation>sporede sletninger</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>skjult tekst</translation>
    </message>
    <message>
        <source>addresses behind links</source>
        <translation>adresser bag links</translation>
    </message>
    <message>
        <source>pictures</source>
        <translation>billeder</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>indlejrede filer</translation>
    </message>
    <message>
        <source>attached data</source>
        <translation>vedhæftede data</translation>
    </message>
    <message>
        <source>preview picture</source>
        <translation>miniature af siden</translation>
    </message>
    <message>
        <source>earlier versions</source>
        <translation>tidligere versioner</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>makroer</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Take away the filter {value}</source>
        <translation>Fjern filteret {value}</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Show only cases by: {facet}</source>
        <translation>Vis kun cases efter: {facet}</translation>
    </message>
</context>
<context>
    <name>CaseGiving</name>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>CaseHelp</name>
    <message>
        <source>A short name that people remember, such as “He says yes to everything”. A new case is kept when it has one.</source>
        <translation>Et kort navn, man husker, fx “Han siger ja til det hele”. En ny case gemmes, når den har et.</translation>
    </message>
    <message>
        <source>Who it is about, in one line, with an invented first name: “Mikkel, 22. Lives in a youth offer.”</source>
        <translation>Hvem det handler om, på én linje og med et opdigtet fornavn: “Mikkel, 22 år. Bor i et tilbud for unge.”</translation>
    </message>
    <message>
        <source>In whole years, or empty. Never a date of birth.</source>
        <translation>I hele år, eller tomt. Aldrig en fødselsdato.</translation>
    </message>
    <message>
        <source>Who the case is about. Several are possible.</source>
        <translation>Hvem casen handler om. Der kan være flere.</translation>
    </message>
    <message>
        <source>Words that help find the case again, with a comma after each: youth, housing, assessment.</source>
        <translation>Ord, der gør casen let at finde, med komma efter hvert: unge, bolig, udredning.</translation>
    </message>
    <message>
        <source>The provisions it rests on, one in each line, such as SEL § 85.</source>
        <translation>De bestemmelser, casen hviler på, én på hver linje, fx SEL § 85.</translation>
    </message>
    <message>
        <source>How is everyday life now, what is difficult, what helps, and how did it come to this? No real names, places or dates.</source>
        <translation>Hvordan er hverdagen nu, hvad er svært, hvad hjælper, og hvordan kom det dertil? Ingen rigtige navne, steder eller datoer.</translation>
    </message>
    <message>
        <source>What the citizen says, one quote in each box. Enter begins the next; Ctrl+Up and Ctrl+Down move.</source>
        <translation>Det, borgeren siger, ét citat i hver boks. Enter begynder det næste; Ctrl+Pil op og Ctrl+Pil ned flytter.</translation>
    </message>
    <message>
        <source>Who takes part, by role and never by name, and the side they belong to: contact person, provider.</source>
        <translation>Hvem der er med, ved rolle og aldrig ved navn, og hvilken side de hører til: kontaktperson, leverandør.</translation>
    </message>
    <message>
        <source>Sub-themes and conditions with their level. A level belongs to its scale and is never converted to another.</source>
        <translation>Undertemaer og tilstande med niveau. Et niveau hører til sin skala og omregnes aldrig til en anden.</translation>
    </message>
    <message>
        <source>Where did knowledge get lost between hands? Describe what happened, not whose fault it was.</source>
        <translation>Hvor gik viden tabt mellem hænderne? Beskriv, hvad der skete, ikke hvis skyld det var.</translation>
    </message>
    <message>
        <source>Open questions that bring both sides to talk, best three to five. Enter begins the next.</source>
        <translation>Åbne spørgsmål, der får begge sider i tale, helst tre til fem. Enter begynder det næste.</translation>
    </message>
    <message>
        <source>Text from the file that found no field. Move it to where it belongs, or delete it.</source>
        <translation>Tekst fra filen, der ikke fandt et felt. Flyt den derhen, hvor den hører til, eller slet den.</translation>
    </message>
    <message>
        <source>Where the case comes from, such as “Made up for the theme day in May”.</source>
        <translation>Hvor casen kommer fra, fx “Opdigtet til temadagen i maj”.</translation>
    </message>
    <message>
        <source>Who may use it and how, such as CC BY 4.0.</source>
        <translation>Hvem der må bruge den og hvordan, fx CC BY 4.0.</translation>
    </message>
    <message>
        <source>FFB</source>
        <translation>FFB</translation>
    </message>
    <message>
        <source>FSIII, simplified</source>
        <translation>FSIII, forenklet</translation>
    </message>
    <message>
        <source>FSIII, classic</source>
        <translation>FSIII, klassisk</translation>
    </message>
    <message>
        <source>VUM 1.0</source>
        <translation>VUM 1.0</translation>
    </message>
</context>
<context>
    <name>CaseHints</name>
    <message>
        <source>The age is missing: which law holds can depend on it.</source>
        <translation>Alderen mangler: Den kan afgøre, hvilken lov der gælder.</translation>
    </message>
    <message>
        <source>The persona is said to be {said} years old, but the age is {age}.</source>
        <translation>Personen beskrives som {said} år, men alderen er {age}.</translation>
    </message>
    <message>
        <source>{law}: an action plan is for people below state pension age, {pension_age}; at {age} there is none.</source>
        <translation>{law}: En handleplan er for borgere under folkepensionsalderen, {pension_age} år, og gives ikke til en på {age}.</translation>
    </message>
    <message>
        <source>{laws}: since {day}, help a person of {age} needs because of ageing comes under ældreloven; age and cause together decide.</source>
        <translation>{laws}: Siden {day} hører hjælp, som en på {age} år har brug for på grund af alder, under ældreloven. Alder og årsag afgør det sammen.</translation>
    </message>
    <message>
        <source>{law} does not hold yet: it is in force from {day}.</source>
        <translation>{law} gælder ikke endnu: Den træder i kraft {day}.</translation>
    </message>
    <message>
        <source>{law} no longer holds: its last day was {day}.</source>
        <translation>{law} gælder ikke længere: Sidste dag var {day}.</translation>
    </message>
    <message>
        <source>There is no situation yet: it is what a group reads first.</source>
        <translation>Der er ingen situation endnu: Det er den, gruppen læser først.</translation>
    </message>
    <message>
        <source>The citizen&apos;s own words are missing: one sentence is enough to hear them.</source>
        <translation>Borgerens egne ord mangler: Én sætning er nok til at høre dem.</translation>
    </message>
    <message>
        <source>Nobody is there from the authority: both sides should be in the case.</source>
        <translation>Ingen er med fra myndigheden: Begge sider bør være i casen.</translation>
    </message>
    <message>
        <source>Nobody is there from a provider: both sides should be in the case.</source>
        <translation>Ingen er med fra en leverandør: Begge sider bør være i casen.</translation>
    </message>
    <message>
        <source>“{role}” looks like a name: write the role instead.</source>
        <translation>“{role}” ligner et navn: Skriv rollen i stedet.</translation>
    </message>
    <message>
        <source>There are no questions: two or three help a group to get started.</source>
        <translation>Der er ingen spørgsmål: To eller tre hjælper gruppen i gang.</translation>
    </message>
    <message>
        <source>“{label}” is from {system}, a vocabulary this version does not know.</source>
        <translation>“{label}” er fra {system}, som denne udgave ikke kender.</translation>
    </message>
    <message>
        <source>“{label}” has a level but no vocabulary: say which one, since the same number means different things.</source>
        <translation>“{label}” har et niveau, men intet begrebssæt: Vælg et, for samme tal betyder ikke det samme.</translation>
    </message>
    <message>
        <source>“{label}” is now called “{now}” in {system}.</source>
        <translation>“{label}” hedder nu “{now}” i {system}.</translation>
    </message>
    <message>
        <source>The code of “{label}” is that of “{other}”: choose one of the two.</source>
        <translation>Koden for “{label}” hører til “{other}”: Vælg den ene af de to.</translation>
    </message>
    <message>
        <source>“{label}” is a theme in {system}: choose the sub-theme it is about.</source>
        <translation>“{label}” er et tema i {system}: Vælg det undertema, det handler om.</translation>
    </message>
    <message>
        <source>“{label}” is not in {system}, but it is in {other}.</source>
        <translation>“{label}” findes ikke i {system}, men i {other}.</translation>
    </message>
    <message>
        <source>“{label}” is not in {system}. Did you mean “{close}”?</source>
        <translation>“{label}” findes ikke i {system}. Mente du “{close}”?</translation>
    </message>
    <message>
        <source>“{label}” is not in {system}: choose what comes nearest, or leave it as words of your own.</source>
        <translation>“{label}” findes ikke i {system}: Vælg det, der ligger nærmest, eller lad det stå som jeres egne ord.</translation>
    </message>
    <message>
        <source>“{label}” gets no level: in {system}, “{group}” is described in words only.</source>
        <translation>“{label}” får intet niveau: I {system} beskrives “{group}” kun med ord.</translation>
    </message>
    <message>
        <source>“{level}” at “{label}” is no step of the scale {scale}.</source>
        <translation>“{level}” ved “{label}” findes ikke på skalaen {scale}.</translation>
    </message>
    <message>
        <source>“{label}” is expected to get worse, from {level} to {expected}: say so if it is a loss to be limited.</source>
        <translation>“{label}” ventes at blive værre, fra {level} til {expected}: Skriv det, hvis det er et tab, der skal begrænses.</translation>
    </message>
    <message>
        <source>“{label}” has an expected level but none for today.</source>
        <translation>“{label}” har et forventet niveau, men intet for i dag.</translation>
    </message>
    <message>
        <source>“{label}” has no level: choose one, or “{step}”, since an empty place says neither.</source>
        <translation>“{label}” har intet niveau: Vælg et, eller “{step}”. En tom plads siger ingen af delene.</translation>
    </message>
    <message>
        <source>“{label}” has two expected levels: only one can hold at a time.</source>
        <translation>“{label}” har to forventede niveauer: Der kan kun gælde ét ad gangen.</translation>
    </message>
    <message>
        <source>The levels are from different scales, {scales}: the same number does not mean the same.</source>
        <translation>Niveauerne er fra forskellige skalaer, {scales}: Samme tal betyder ikke det samme.</translation>
    </message>
    <message>
        <source>The scale is given as “{said}”, but the levels are from {scales}.</source>
        <translation>Skalaen er angivet som “{said}”, men niveauerne er fra {scales}.</translation>
    </message>
</context>
<context>
    <name>CaseLibrary</name>
    <message>
        <source>Show archived ({number})</source>
        <translation>Vis arkiverede ({number})</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiveret</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Skal gennemgås</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temaer</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Ny case</translation>
    </message>
    <message>
        <source>Load cases …</source>
        <translation>Hent cases …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
</context>
<context>
    <name>CaseLoading</name>
    <message>
        <source>From files …</source>
        <translation>Fra filer …</translation>
    </message>
    <message>
        <source>From a folder …</source>
        <translation>Fra en mappe …</translation>
    </message>
    <message>
        <source>From a case pack …</source>
        <translation>Fra en casepakke …</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Indsæt fra udklipsholderen</translation>
    </message>
    <message>
        <source>Load cases from files</source>
        <translation>Hent cases fra filer</translation>
    </message>
    <message>
        <source>Cases ({patterns})</source>
        <translation>Cases ({patterns})</translation>
    </message>
    <message>
        <source>Load a case pack</source>
        <translation>Hent en casepakke</translation>
    </message>
    <message>
        <source>Case packs (*.zip)</source>
        <translation>Casepakker (*.zip)</translation>
    </message>
    <message>
        <source>Load cases from a folder</source>
        <translation>Hent cases fra en mappe</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the case first.</source>
        <translation>Der er ingen tekst på udklipsholderen. Kopiér casen først.</translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message>
        <source>Check again …</source>
        <translation>Gennemgå igen …</translation>
    </message>
    <message>
        <source>Check for personal data …</source>
        <translation>Gennemgå for personoplysninger …</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versioner …</translation>
    </message>
    <message>
        <source>Compare over all days …</source>
        <translation>Sammenlign over alle dage …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublér</translation>
    </message>
    <message>
        <source>Print handout or cards …</source>
        <translation>Udskriv handout eller kort …</translation>
    </message>
    <message>
        <source>Save as a case pack …</source>
        <translation>Gem som casepakke …</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Hent frem fra arkivet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arkivér</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Slet for altid …</translation>
    </message>
    <message numerus="yes">
        <source>Print %n case(s) …</source>
        <translation>
            <numerusform>Udskriv %n case …</numerusform>
            <numerusform>Udskriv %n cases …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n case(s) as a case pack …</source>
        <translation>
            <numerusform>Gem %n case som casepakke …</numerusform>
            <numerusform>Gem %n cases som casepakke …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n case(s) back from the archive</source>
        <translation>
            <numerusform>Hent %n case frem fra arkivet</numerusform>
            <numerusform>Hent %n cases frem fra arkivet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n case(s)</source>
        <translation>
            <numerusform>Arkivér %n case</numerusform>
            <numerusform>Arkivér %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good …</source>
        <translation>
            <numerusform>Slet %n case for altid …</numerusform>
            <numerusform>Slet %n cases for altid …</numerusform>
        </translation>
    </message>
    <message>
        <source>The case must be checked for personal data first.</source>
        <translation>Casen skal gennemgås for personoplysninger først.</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Read</source>
        <translation>Læs</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Use in group …</source>
        <translation>Brug i gruppe …</translation>
    </message>
    <message>
        <source>The case must be checked for personal data first.</source>
        <translation>Casen skal gennemgås for personoplysninger først.</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>Mere om denne case</translation>
    </message>
</context>
<context>
    <name>CasePreview</name>
    <message>
        <source>The case as it will read</source>
        <translation>Casen, som den kommer til at lyde</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message>
        <source>Search in cases, themes and roles …</source>
        <translation>Søg i cases, temaer og roller …</translation>
    </message>
    <message>
        <source>Search in cases, themes and roles</source>
        <translation>Søg i cases, temaer og roller</translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>What went wrong in the collaboration</source>
        <translation>Hvad er gået skævt i samarbejdet</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Til drøftelse</translation>
    </message>
    <message>
        <source>More from the file</source>
        <translation>Mere fra filen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Themes and levels</source>
        <translation>Temaer og niveauer</translation>
    </message>
</context>
<context>
    <name>CaseVersions</name>
    <message>
        <source>Version {number}, the newest</source>
        <translation>Version {number}, den nyeste</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Gennemgået</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Skal gennemgås</translation>
    </message>
    <message>
        <source>Versions of “{title}”</source>
        <translation>Versioner af “{title}”</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Gendan denne version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>No case chosen</source>
        <translation>Ingen case valgt</translation>
    </message>
    <message>
        <source>No case found</source>
        <translation>Ingen case fundet</translation>
    </message>
    <message>
        <source>Search for other words, or take away a filter.</source>
        <translation>Søg efter andre ord, eller fjern et filter.</translation>
    </message>
    <message>
        <source>Load cases from Word, PDF, OpenDocument or text files, drop them here, or write a new one.</source>
        <translation>Hent cases fra Word-, PDF-, OpenDocument- eller tekstfiler, slip dem her, eller skriv en ny.</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>What went wrong in the collaboration</source>
        <translation>Hvad er gået skævt i samarbejdet</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Til drøftelse</translation>
    </message>
    <message>
        <source>More from the file</source>
        <translation>Mere fra filen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktører</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Bruges af</translation>
    </message>
    <message>
        <source>No group yet</source>
        <translation>Ingen gruppe endnu</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Conditions in FSIII</source>
        <translation>Tilstande i FSIII</translation>
    </message>
    <message>
        <source>Themes in VUM</source>
        <translation>Temaer i VUM</translation>
    </message>
    <message>
        <source>Themes and levels</source>
        <translation>Temaer og niveau</translation>
    </message>
    <message>
        <source>The theme day holds an earlier version of this case.</source>
        <translation>Temadagen har en tidligere udgave af denne case.</translation>
    </message>
    <message>
        <source>Take in this version</source>
        <translation>Tag denne udgave ind</translation>
    </message>
</context>
<context>
    <name>ChartOut</name>
    <message>
        <source>The chart as it is here, for slides and letters.</source>
        <translation>Diagrammet, som det er her, til slides og breve.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>No CPR number and no exact date of birth: an age or a ten-year span is enough.</source>
        <translation>Intet CPR-nummer og ingen præcis fødselsdato: en alder eller et tiår er nok.</translation>
    </message>
    <message>
        <source>No real names of citizens, relatives or staff, and no initials from reality.</source>
        <translation>Ingen rigtige navne på borgere, pårørende eller personale og ingen initialer fra virkeligheden.</translation>
    </message>
    <message>
        <source>No address, street, small town or village, and no name of the actual home.</source>
        <translation>Ingen adresse, gade, lille by eller landsby og intet navn på det faktiske botilbud.</translation>
    </message>
    <message>
        <source>No telephone, e-mail, licence plate, bank account, case or journal number.</source>
        <translation>Intet telefonnummer, ingen e-mail eller nummerplade, intet konto-, sags- eller journalnummer.</translation>
    </message>
    <message>
        <source>No photo, voice or drawing by the citizen, and no scanned letter.</source>
        <translation>Intet foto, ingen stemme eller tegning fra borgeren og intet scannet brev.</translation>
    </message>
    <message>
        <source>Nothing copied from a journal, a decision or an assessment.</source>
        <translation>Intet kopieret fra en journal, en afgørelse eller en udredning.</translation>
    </message>
    <message>
        <source>No rare combination, such as a rare diagnosis with occupation, place and an event the press has covered.</source>
        <translation>Ingen sjælden kombination, fx en sjælden diagnose sammen med erhverv, sted og en hændelse, der har været i pressen.</translation>
    </message>
    <message>
        <source>No exact dates of admission, crime or death.</source>
        <translation>Ingen præcise datoer for indlæggelse, forbrydelse eller dødsfald.</translation>
    </message>
    <message>
        <source>No hidden data: author, tracked changes, file path, hidden columns.</source>
        <translation>Ingen skjulte data: forfatter, sporede ændringer, filsti, skjulte kolonner.</translation>
    </message>
    <message>
        <source>Nothing about others, such as a child or a former partner, that the learning does not need.</source>
        <translation>Intet om andre, fx et barn eller en tidligere partner, som læringen ikke har brug for.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>{ticked} of {all}</source>
        <translation>{ticked} af {all}</translation>
    </message>
</context>
<context>
    <name>ChipButton</name>
    <message>
        <source>Remove {word}</source>
        <translation>Fjern {word}</translation>
    </message>
</context>
<context>
    <name>ChipsSection</name>
    <message>
        <source>Write, and end with a comma</source>
        <translation>Skriv, og slut med komma</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>Fjern {word}</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>Usage:</source>
        <translation>Brug:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Vis versionen.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Vis denne hjælp.</translation>
    </message>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s, version %(version)s</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>standard: {default}</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Fejl: {message}</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Afbrudt!</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Se hjælpen med: {command} {option}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Der mangler</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Der mangler valget</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Der mangler en kommando.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Valget {name} findes ikke.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Kommandoen “{name}” findes ikke.</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Mente du {possibility}?</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Mente du en af disse: {possibilities}?)</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Der står noget for meget: {args}</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Der står noget for meget: {args}</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Valget {name} skal stå uden værdi.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Valget {name} skal have en værdi.</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Ugyldig værdi: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Ugyldig værdi for {param_hint}: {message}</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>“{value}” er ikke en af mulighederne {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>“{value}” er ikke et helt tal.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} ligger uden for {range}.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>“{filename}” er en fil og ikke en mappe.</translation>
    </message>
</context>
<context>
    <name>CoachSection</name>
    <message numerus="yes">
        <source>%n thing(s) to talk about</source>
        <translation>
            <numerusform>%n ting at tale om</numerusform>
            <numerusform>%n ting at tale om</numerusform>
        </translation>
    </message>
    <message>
        <source>The coach has nothing more to ask. Whether it is a good goal, you decide.</source>
        <translation>Målhjælperen har ikke mere at spørge om. Om målet er godt, afgør I.</translation>
    </message>
    <message>
        <source>Write something, and the coach looks at it.</source>
        <translation>Skriv noget, så ser målhjælperen på det.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Hvad mangler</translation>
    </message>
    <message>
        <source>Suggestions to talk about</source>
        <translation>Forslag at tale om</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Talt om</translation>
    </message>
    <message>
        <source>Write it in</source>
        <translation>Skriv det ind</translation>
    </message>
    <message>
        <source>Find the wish</source>
        <translation>Find ønsket</translation>
    </message>
    <message>
        <source>Write the words</source>
        <translation>Skriv ordene</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Planlæg den</translation>
    </message>
    <message>
        <source>See the levels</source>
        <translation>Se niveauerne</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Vælg en dato</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Write the shared guideline of a theme day; the file ends in .docx, .pdf, .html or .txt.</source>
        <translation>Skriv temadagens fælles retningslinje; filen ender på .docx, .pdf, .html eller .txt.</translation>
    </message>
    <message>
        <source>Put the poster together from sheets of this paper.</source>
        <translation>Plakaten samles af ark af dette papir.</translation>
    </message>
    <message>
        <source>A poster of one group&apos;s board, as large as this.</source>
        <translation>En plakat af én gruppes tavle i denne størrelse.</translation>
    </message>
    <message>
        <source>Print a theme day, or one group of it, as PDF; as a Word file where the file ends in .docx, as a web page where it ends in .html.</source>
        <translation>Udskriv en temadag, eller én gruppe af den, som PDF; som Word-fil, hvis filen ender på .docx, og som webside, hvis den ender på .html.</translation>
    </message>
    <message>
        <source>Write the fields that a group&apos;s assessment was carried into; the file ends in .docx, .pdf, .html or .txt.</source>
        <translation>Skriv de felter, en gruppes udredning er overført til; filen ender på .docx, .pdf, .html eller .txt.</translation>
    </message>
    <message>
        <source>The group: its name, number or id.</source>
        <translation>Gruppen: dens navn, nummer eller id.</translation>
    </message>
    <message>
        <source>Whose fields: VUM 2.0 with FFB, VUM 1.0, or FSIII.</source>
        <translation>Hvilke felter: VUM 2.0 med FFB, VUM 1.0 eller FSIII.</translation>
    </message>
    <message>
        <source>A Word file of your own whose styles a .docx is written in.</source>
        <translation>Jeres egen Word-fil, hvis typografier bruges i en .docx.</translation>
    </message>
    <message>
        <source>Whom it is for; participants and groups each get pages of their own.</source>
        <translation>Hvem den er til; hver gruppe får sine egne sider.</translation>
    </message>
    <message>
        <source>A part alone has no reader: leave one of them out.</source>
        <translation>En del alene har ingen læser: udelad en af dem.</translation>
    </message>
    <message>
        <source>Everything, or alone the goal plan (both, drawings, tables), the order, the assessment or the indicators.</source>
        <translation>Alt, eller alene målplanen (begge dele, tegninger, tabeller), bestillingen, udredningen eller indikatorerne.</translation>
    </message>
    <message>
        <source>Name the participants; otherwise nobody is.</source>
        <translation>Nævn deltagerne ved navn; ellers nævnes ingen.</translation>
    </message>
    <message>
        <source>Your own Word template (.docx or .dotx) for a Word file.</source>
        <translation>Jeres egen Word-skabelon (.docx eller .dotx) til en Word-fil.</translation>
    </message>
    <message>
        <source>List what was agreed on all theme days.</source>
        <translation>Vis det, der er aftalt på alle temadage.</translation>
    </message>
    <message>
        <source>What is on the poster.</source>
        <translation>Hvad der er på plakaten.</translation>
    </message>
    <message>
        <source>What stands where a template says {{kommune}}, and on a poster.</source>
        <translation>Det, der skal stå, hvor en skabelon har {{kommune}}, og på en plakat.</translation>
    </message>
    <message>
        <source>Only what should have been done by today.</source>
        <translation>Kun det, der skulle have været gjort nu.</translation>
    </message>
    <message>
        <source>Divide what is on the poster between so many posters.</source>
        <translation>Fordel indholdet på så mange plakater.</translation>
    </message>
    <message>
        <source>The report for this reader is of all groups.</source>
        <translation>Rapporten til denne læser handler om alle grupper.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Der er intet at følge op på.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Show a group&apos;s board: its journeys, goal plan, order and assessment.</source>
        <translation>Vis en gruppes tavle: borgerrejser, målplan, bestilling og udredning.</translation>
    </message>
    <message>
        <source>Which part of it.</source>
        <translation>Hvilken del af den.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Skriv JSON.</translation>
    </message>
    <message>
        <source>Handover {number}</source>
        <translation>Overgang {number}</translation>
    </message>
    <message>
        <source>Cases in the library.</source>
        <translation>Cases i biblioteket.</translation>
    </message>
    <message>
        <source>Read cases into the library: files, folders and case packs.</source>
        <translation>Læs cases ind i biblioteket: filer, mapper og casepakker.</translation>
    </message>
    <message>
        <source>Left behind in the file: {left}.</source>
        <translation>Efterladt i filen: {left}.</translation>
    </message>
    <message>
        <source>Look it through before it is used in a day: brobyg case review {case}</source>
        <translation>Gennemgå den, før den bruges på en temadag: brobyg case review {case}</translation>
    </message>
    <message>
        <source>Save cases as a case pack; all that are not archived, or some.</source>
        <translation>Gem cases som en casepakke; alle, der ikke er arkiveret, eller nogle.</translation>
    </message>
    <message>
        <source>{count} cases are saved as {file}.</source>
        <translation>{count} cases er gemt som {file}.</translation>
    </message>
    <message>
        <source>{count} of them have not been looked through for personal data.</source>
        <translation>{count} af dem er ikke gennemgået for personoplysninger.</translation>
    </message>
    <message>
        <source>{count} CPR numbers were hidden. Cases must be made up.</source>
        <translation>{count} CPR-numre er skjult. Cases skal være opdigtede.</translation>
    </message>
    <message>
        <source>List the cases.</source>
        <translation>Vis cases.</translation>
    </message>
    <message>
        <source>Archived cases too.</source>
        <translation>Også arkiverede cases.</translation>
    </message>
    <message>
        <source>There are no cases yet. Read some with: brobyg case add FILE</source>
        <translation>Der er ingen cases endnu. Læs nogle ind med: brobyg case add FIL</translation>
    </message>
    <message>
        <source>Find cases by the beginnings of words, best first.</source>
        <translation>Find cases på begyndelsen af ord, de bedste først.</translation>
    </message>
    <message>
        <source>List the versions of a case, newest first.</source>
        <translation>Vis en cases versioner, den nyeste først.</translation>
    </message>
    <message>
        <source>Put a case away; it can be brought back.</source>
        <translation>Læg en case i arkivet; den kan hentes frem igen.</translation>
    </message>
    <message>
        <source>Bring an archived case back, or an older version of a case.</source>
        <translation>Hent en arkiveret case frem igen, eller en ældre version af en case.</translation>
    </message>
    <message>
        <source>Let this version be the newest again.</source>
        <translation>Lad denne version være den nyeste igen.</translation>
    </message>
    <message>
        <source>Delete a case for good, with all its versions.</source>
        <translation>Slet en case for altid, med alle versioner.</translation>
    </message>
    <message>
        <source>Do not ask first.</source>
        <translation>Spørg ikke først.</translation>
    </message>
    <message>
        <source>Delete it in the dated copies as well.</source>
        <translation>Slet den også i de daterede kopier.</translation>
    </message>
    <message>
        <source>Delete “{title}” for good?</source>
        <translation>Slet “{title}” for altid?</translation>
    </message>
    <message>
        <source>Dated copies of the library that still hold it: {count} (--copies).</source>
        <translation>Daterede kopier af biblioteket, der stadig indeholder den: {count} (--copies).</translation>
    </message>
    <message>
        <source>Give a case to a theme day, and to one of its groups.</source>
        <translation>Giv en case til en temadag og til en af dens grupper.</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>gennemgået</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>ikke gennemgået</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arkiveret</translation>
    </message>
    <message>
        <source>Examine the library and the program; non-zero on trouble.</source>
        <translation>Undersøg biblioteket og programmet; fejlkode ved problemer.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>i orden</translation>
    </message>
    <message>
        <source>The library</source>
        <translation>Biblioteket</translation>
    </message>
    <message>
        <source>Qt and Python</source>
        <translation>Qt og Python</translation>
    </message>
    <message>
        <source>Shared documents</source>
        <translation>Fælles dokumenter</translation>
    </message>
    <message>
        <source>The typeface</source>
        <translation>Skriften</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Oversættelser</translation>
    </message>
    <message>
        <source>PySide6 {qt} does not work with Python {python}; use 6.11.3.</source>
        <translation>PySide6 {qt} virker ikke med Python {python}; brug 6.11.3.</translation>
    </message>
    <message>
        <source>This pycrdt counts letters in another way.</source>
        <translation>Denne pycrdt tæller bogstaver på en anden måde.</translation>
    </message>
    <message>
        <source>{file} is missing.</source>
        <translation>{file} mangler.</translation>
    </message>
    <message>
        <source>Danish letters are missing.</source>
        <translation>Danske bogstaver mangler.</translation>
    </message>
    <message>
        <source>The Danish words are not compiled; run packaging/dev.py.</source>
        <translation>De danske ord er ikke oversat til brug; kør packaging/dev.py.</translation>
    </message>
    <message>
        <source>{count} texts have no Danish words.</source>
        <translation>{count} tekster mangler danske ord.</translation>
    </message>
    <message>
        <source>Make a theme day and print its id.</source>
        <translation>Opret en temadag, og vis dens id.</translation>
    </message>
    <message>
        <source>The date, as 2026-05-12.</source>
        <translation>Datoen, som 2026-05-12.</translation>
    </message>
    <message>
        <source>How many groups.</source>
        <translation>Hvor mange grupper.</translation>
    </message>
    <message>
        <source>Which lanes and phases the journeys have: social, elderly, young, or one of your own.</source>
        <translation>Hvilke baner og faser rejserne har: social, elderly, young eller en af jeres egne.</translation>
    </message>
    <message>
        <source>A theme day needs a title.</source>
        <translation>En temadag skal have en titel.</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>List the theme days.</source>
        <translation>Vis temadagene.</translation>
    </message>
    <message>
        <source>{groups} groups, {cards} cards</source>
        <translation>{groups} grupper, {cards} kort</translation>
    </message>
    <message>
        <source>There are no theme days yet. Make one with: brobyg new &quot;TITLE&quot;</source>
        <translation>Der er ingen temadage endnu. Opret en med: brobyg new &quot;TITEL&quot;</translation>
    </message>
    <message>
        <source>Write a theme day as a .brobyg file.</source>
        <translation>Skriv en temadag som en .brobyg-fil.</translation>
    </message>
    <message>
        <source>Projects of several theme days.</source>
        <translation>Projekter med flere temadage.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Den fil, der skal skrives.</translation>
    </message>
    <message>
        <source>Merge a .brobyg file into the library.</source>
        <translation>Flet en .brobyg-fil ind i biblioteket.</translation>
    </message>
    <message>
        <source>With the participants.</source>
        <translation>Med deltagerne.</translation>
    </message>
    <message>
        <source>List the projects.</source>
        <translation>Vis projekterne.</translation>
    </message>
    <message>
        <source>theme days: {days}, activities: {activities}</source>
        <translation>temadage: {days}, aktiviteter: {activities}</translation>
    </message>
    <message>
        <source>Write a project as a .brobyg-project file.</source>
        <translation>Gem et projekt som en .brobyg-project-fil.</translation>
    </message>
    <message>
        <source>Merge a .brobyg-project file into the library.</source>
        <translation>Flet en .brobyg-project-fil ind i biblioteket.</translation>
    </message>
    <message>
        <source>{title}: new here ({id})</source>
        <translation>{title}: ny her ({id})</translation>
    </message>
    <message>
        <source>{title}: what was new is taken in ({id})</source>
        <translation>{title}: det nye er kommet med ({id})</translation>
    </message>
    <message>
        <source>Without my own notes.</source>
        <translation>Uden mine egne noter.</translation>
    </message>
    <message>
        <source>{title}: {count} changes taken in ({id})</source>
        <translation>{title}: {count} ændringer taget ind ({id})</translation>
    </message>
    <message>
        <source>{title}: nothing new ({id})</source>
        <translation>{title}: intet nyt ({id})</translation>
    </message>
    <message>
        <source>There are no projects yet. Begin one in the window, on the start page.</source>
        <translation>Der er ingen projekter endnu. Begynd et i vinduet, på startsiden.</translation>
    </message>
    <message>
        <source>Print the status page for the steering group on one A4; as a Word file where the file ends in .docx, as a web page where it ends in .html.</source>
        <translation>Lav statussiden til styregruppen på én A4-side; som Word-fil, hvis filen ender på .docx, som webside, hvis den ender på .html.</translation>
    </message>
    <message>
        <source>{date} is not a date; write it as 2026-05-12.</source>
        <translation>{date} er ikke en dato; skriv den som 2026-05-12.</translation>
    </message>
    <message>
        <source>Open the example theme day; it is made the first time.</source>
        <translation>Åbn eksempel-temadagen; den laves første gang.</translation>
    </message>
    <message>
        <source>Without a screen: write its report and pictures instead.</source>
        <translation>Uden skærm: Skriv dens rapport og billeder i stedet.</translation>
    </message>
    <message>
        <source>The folder for report and pictures.</source>
        <translation>Mappen til rapport og billeder.</translation>
    </message>
    <message>
        <source>Whose page it is, as it stands at its foot.</source>
        <translation>Hvem siden er fra, som det står nederst.</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Skriver rapporten …</translation>
    </message>
    <message>
        <source>Taking pictures of the main screens …</source>
        <translation>Tager billeder af de vigtigste skærme …</translation>
    </message>
    <message>
        <source>Only this group: its name, number or id.</source>
        <translation>Kun denne gruppe: navn, nummer eller id.</translation>
    </message>
    <message>
        <source>Theme days where authority and provider build the citizen&apos;s journey together.</source>
        <translation>Temadage, hvor myndighed og leverandør bygger borgerens rejse sammen.</translation>
    </message>
    <message>
        <source>Use the library in this folder.</source>
        <translation>Brug biblioteket i denne mappe.</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>CASE</source>
        <translation>CASE</translation>
    </message>
    <message>
        <source>WORDS...</source>
        <translation>ORD...</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAG</translation>
    </message>
    <message>
        <source>GROUP</source>
        <translation>GRUPPE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>FILE...</source>
        <translation>FIL...</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[VALG]</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]...</source>
        <translation>KOMMANDO [ARGUMENTER]...</translation>
    </message>
    <message>
        <source>List what may be personal data in a case; non-zero while anything is open.</source>
        <translation>Vis, hvad der kan være personoplysninger i en case; fejlkode, så længe noget er åbent.</translation>
    </message>
    <message>
        <source>Keep all of it, for this reason.</source>
        <translation>Behold det hele, med denne begrundelse.</translation>
    </message>
    <message>
        <source>Who has looked.</source>
        <translation>Hvem der har gennemgået den.</translation>
    </message>
    <message>
        <source>The case may be used.</source>
        <translation>Casen kan bruges.</translation>
    </message>
    <message>
        <source>Nothing was found, but nobody has looked. Use --approve REASON.</source>
        <translation>Der er ikke fundet noget, men ingen har gennemgået casen. Brug --approve BEGRUNDELSE.</translation>
    </message>
    <message>
        <source>Not reviewed: take it out in the window, or use --approve REASON.</source>
        <translation>Ikke gennemgået: fjern det i vinduet, eller brug --approve BEGRUNDELSE.</translation>
    </message>
    <message>
        <source>Test the room: network, firewall, speed, printer, disk.</source>
        <translation>Test lokalet: netværk, firewall, hastighed, printer og disk.</translation>
    </message>
    <message>
        <source>The address another laptop&apos;s room test shows.</source>
        <translation>Adressen, som lokaletesten på en anden computer viser.</translation>
    </message>
    <message>
        <source>The four digits it shows.</source>
        <translation>De fire cifre, den viser.</translation>
    </message>
    <message>
        <source>Ask the internet once for a login page.</source>
        <translation>Spørg internettet én gang efter en login-side.</translation>
    </message>
    <message>
        <source>Write the fallback plan to this file (PDF).</source>
        <translation>Skriv nødplanen til denne fil (PDF).</translation>
    </message>
    <message>
        <source>How long to wait for another laptop.</source>
        <translation>Hvor længe der ventes på en anden computer.</translation>
    </message>
    <message>
        <source>On another laptop in the room: brobyg roomtest --with {address} --code {code}
Waiting for it for {seconds} seconds …</source>
        <translation>På en anden computer i lokalet: brobyg roomtest --with {address} --code {code}
Venter på den i {seconds} sekunder …</translation>
    </message>
    <message>
        <source>Write journeys, cards, handovers, goals, agreements, votes, evaluation and programme of a theme day as a spreadsheet where the file ends in .xlsx, as CSV files in a .zip where it ends so, else in a folder.</source>
        <translation>Skriv borgerrejser, kort, overgange, mål, aftaler, stemmer, evaluering og program for en temadag som regneark, hvis filen ender på .xlsx, som CSV-filer i en .zip, hvis den ender sådan, og ellers i en mappe.</translation>
    </message>
    <message>
        <source>Let other laptops in the room work on a theme day with this one.</source>
        <translation>Lad andre computere i lokalet arbejde med på en temadag herfra.</translation>
    </message>
    <message>
        <source>Also the participants, with their names.</source>
        <translation>Også deltagerne, med navne.</translation>
    </message>
    <message>
        <source>Listen on this port.</source>
        <translation>Lyt på denne port.</translation>
    </message>
    <message>
        <source>Listen on this address only.</source>
        <translation>Lyt kun på denne adresse.</translation>
    </message>
    <message>
        <source>The file or the folder to write.</source>
        <translation>Filen eller mappen, der skal skrives.</translation>
    </message>
    <message>
        <source>The laptop of {name} has sent what cannot be read and was put out.</source>
        <translation>Computeren hos {name} har sendt noget, der ikke kan læses, og er lukket ude.</translation>
    </message>
    <message>
        <source>{title} is open to the room.
Address: {where}
Words: {words}
End with Ctrl+C.</source>
        <translation>{title} er åben for lokalet.
Adresse: {where}
Ord: {words}
Afslut med Ctrl+C.</translation>
    </message>
    <message>
        <source>Write what the closed rounds of a theme day&apos;s collaboration surveys say, and what has changed: as PDF, as a Word file (.docx), a web page (.html), a spreadsheet (.xlsx), or CSV files (.zip).</source>
        <translation>Skriv, hvad de lukkede runder i en temadags samarbejdsmålinger siger, og hvad der har ændret sig: som PDF, Word-fil (.docx), webside (.html), regneark (.xlsx) eller CSV-filer (.zip).</translation>
    </message>
    <message>
        <source>Only this round: its name or id.</source>
        <translation>Kun denne runde: dens navn eller id.</translation>
    </message>
</context>
<context>
    <name>CommentCard</name>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Answered: {comment}</source>
        <translation>Besvaret: {comment}</translation>
    </message>
    <message>
        <source>Delete comment: {comment}</source>
        <translation>Slet kommentaren: {comment}</translation>
    </message>
</context>
<context>
    <name>CommentsSection</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Kommentaren er slettet.</translation>
    </message>
    <message>
        <source>Whose voice the comment is in</source>
        <translation>Hvis stemme kommentaren har</translation>
    </message>
    <message>
        <source>Write a comment; Enter sends it</source>
        <translation>Skriv en kommentar; Enter sender den</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>flyttet</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>Days of waiting</source>
        <translation>Ventedage</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overgange</translation>
    </message>
    <message>
        <source>Waiting times</source>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Smertepunkter</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkter</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
</context>
<context>
    <name>CompareChips</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n fjernet</numerusform>
            <numerusform>%n fjernet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n flyttet</numerusform>
            <numerusform>%n flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ændret</numerusform>
            <numerusform>%n ændret</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle ændringer</translation>
    </message>
</context>
<context>
    <name>CompareEmpty</name>
    <message>
        <source>There is nothing to compare yet</source>
        <translation>Der er ikke noget at sammenligne endnu</translation>
    </message>
    <message>
        <source>Build the journey as it is, copy it to the ideal one, and change the copy. Each change is shown here.</source>
        <translation>Byg rejsen, som den er, kopiér den til den ideelle, og ret i kopien. Hver ændring vises her.</translation>
    </message>
    <message>
        <source>Copy the journey as it is</source>
        <translation>Kopiér rejsen, som den er</translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message numerus="yes">
        <source>%n waiting time(s) have no number of days, and are not in the sum.</source>
        <translation>
            <numerusform>%n ventetid har intet antal dage og er ikke talt med.</numerusform>
            <numerusform>%n ventetider har intet antal dage og er ikke talt med.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareList</name>
    <message>
        <source>What changed, as a list</source>
        <translation>Hvad der er ændret, som liste</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Hvor det var</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>Hvor det skal være</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>As a list</source>
        <translation>Som liste</translation>
    </message>
    <message>
        <source>Show: {journey}</source>
        <translation>Vis: {journey}</translation>
    </message>
</context>
<context>
    <name>CompareTile</name>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <translation>{number} færre</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} flere</translation>
    </message>
    <message>
        <source>{name}: {before} as it is, {after} in the ideal journey, {gap}</source>
        <translation>{name}: {before} som det er, {after} på den ideelle rejse, {gap}</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>The change before</source>
        <translation>Forrige ændring</translation>
    </message>
    <message>
        <source>The next change</source>
        <translation>Næste ændring</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>Gå til kortet</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} af {all}</translation>
    </message>
    <message>
        <source>Not on this journey.</source>
        <translation>Ikke på denne rejse.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message>
        <source>Participants without names</source>
        <translation>Deltagere uden navne</translation>
    </message>
    <message>
        <source>How many come from each side? They are called by a number, and can get more later.</source>
        <translation>Hvor mange kommer der fra hver side? De får et nummer, og mere kan skrives på senere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Tilføj %n deltager</numerusform>
            <numerusform>Tilføj %n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseRow</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Support: {words}</source>
        <translation>Støtte: {words}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
</context>
<context>
    <name>DateButton</name>
    <message>
        <source>No month</source>
        <translation>Ingen måned</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>Date: {date}</source>
        <translation>Dato: {date}</translation>
    </message>
    <message>
        <source>{title}: {date}</source>
        <translation>{title}: {date}</translation>
    </message>
</context>
<context>
    <name>DateRows</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Save as a .brobyg file …</source>
        <translation>Gem som .brobyg-fil …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on the boards yet</source>
        <translation>Intet på lærrederne endnu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommende</translation>
    </message>
</context>
<context>
    <name>DayCompany</name>
    <message>
        <source>Show everybody what I see</source>
        <translation>Vis alle, hvad jeg ser</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>“{name}” is removed, and its board with it.</source>
        <translation>“{name}” er fjernet, og lærredet med den.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent den tilbage</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>No groups yet. Add one for each table.</source>
        <translation>Ingen grupper endnu. Tilføj én for hvert bord.</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tilføj gruppe</translation>
    </message>
    <message>
        <source>Save as file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Report (PDF) …</source>
        <translation>Rapport (PDF) …</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Share the day with the other laptops in the room</source>
        <translation>Del dagen med de andre bærbare i lokalet</translation>
    </message>
</context>
<context>
    <name>DaySheets</name>
    <message>
        <source>Minute programme</source>
        <translation>Minutprogram</translation>
    </message>
    <message>
        <source>Facilitator&apos;s script</source>
        <translation>Drejebog</translation>
    </message>
    <message>
        <source>Programme for participants</source>
        <translation>Program til deltagere</translation>
    </message>
    <message>
        <source>Poster for the door</source>
        <translation>Plakat til døren</translation>
    </message>
    <message>
        <source>List of materials</source>
        <translation>Materialeliste</translation>
    </message>
    <message>
        <source>Sign-in list</source>
        <translation>Deltagerliste til underskrift</translation>
    </message>
    <message>
        <source>Table signs</source>
        <translation>Bordskilte</translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation>Navneskilte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Groups&apos; laptops</source>
        <translation>Gruppernes bærbare</translation>
    </message>
    <message>
        <source>The day ends</source>
        <translation>Dagen slutter</translation>
    </message>
    <message>
        <source>Thank you and safe home</source>
        <translation>Tak for i dag, og kom godt hjem</translation>
    </message>
    <message>
        <source>We begin</source>
        <translation>Vi begynder</translation>
    </message>
    <message>
        <source>We say thank you for today</source>
        <translation>Tak for i dag</translation>
    </message>
    <message>
        <source>No block of the programme says what it needs.</source>
        <translation>Intet punkt i programmet siger, hvad der skal bruges.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Who brings it</source>
        <translation>Hvem tager det med</translation>
    </message>
    <message>
        <source>arrival from {time}</source>
        <translation>ankomst fra {time}</translation>
    </message>
    <message>
        <source>All other groups</source>
        <translation>Alle andre grupper</translation>
    </message>
    <message>
        <source>Only for the facilitator: not to be handed out or shown.</source>
        <translation>Kun for facilitator: må ikke deles ud eller vises.</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mine noter</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Say to the room</source>
        <translation>Sig til rummet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>Til drøftelse</translation>
    </message>
    <message>
        <source>On the screens</source>
        <translation>På skærmene</translation>
    </message>
    <message>
        <source>Projector: {screen}.</source>
        <translation>Projektor: {screen}.</translation>
    </message>
    <message>
        <source>The groups&apos; laptops: {page} ({allowed}).</source>
        <translation>Gruppernes bærbare: {page} ({allowed}).</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Open Brobyg and press “Take part”</source>
        <translation>Åbn Brobyg, og tryk på “Deltag”</translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealSheet</name>
    <message>
        <source>Cases to groups</source>
        <translation>Cases til grupper</translation>
    </message>
    <message>
        <source>One case goes to all groups. Several are spread over the tables.</source>
        <translation>Én case går til alle grupper. Flere fordeles på bordene.</translation>
    </message>
    <message>
        <source>Search in the cases</source>
        <translation>Søg i casene</translation>
    </message>
    <message>
        <source>Tables beside each other get different cases</source>
        <translation>Naboborde får forskellige cases</translation>
    </message>
    <message>
        <source>Tables beside each other get the same case, to compare</source>
        <translation>Naboborde får samme case, så de kan sammenligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>There are more cases than groups: the last ones are not used.</source>
        <translation>Der er flere cases end grupper: De sidste bruges ikke.</translation>
    </message>
    <message>
        <source>Each case goes to {least} or more groups.</source>
        <translation>Hver case går til {least} eller flere grupper.</translation>
    </message>
    <message>
        <source>Give all the same</source>
        <translation>Giv alle den samme</translation>
    </message>
    <message numerus="yes">
        <source>Spread %n cases</source>
        <translation>
            <numerusform>Fordel %n case</numerusform>
            <numerusform>Fordel %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Doubts</name>
    <message>
        <source>the file does not say that it is tagged</source>
        <translation>filen siger ikke, at den er opmærket</translation>
    </message>
    <message>
        <source>the file has no title, or does not show it</source>
        <translation>filen har ingen titel eller viser den ikke</translation>
    </message>
    <message>
        <source>no language is said, or it is none</source>
        <translation>sproget er ikke angivet eller findes ikke</translation>
    </message>
    <message>
        <source>the file is locked for those who have it read aloud</source>
        <translation>filen er låst for dem, der får den læst op</translation>
    </message>
    <message>
        <source>something that these checks do not know</source>
        <translation>noget, som kontrollen ikke kender</translation>
    </message>
    <message>
        <source>the tab key does not follow the order of reading</source>
        <translation>tabulatortasten følger ikke læserækkefølgen</translation>
    </message>
    <message>
        <source>a font is not in the file</source>
        <translation>en skrifttype ligger ikke i filen</translation>
    </message>
    <message>
        <source>the letters of a font cannot become text</source>
        <translation>bogstaverne i en skrifttype kan ikke blive til tekst</translation>
    </message>
    <message>
        <source>there is no structure tree, or it is no tree</source>
        <translation>filen har ingen struktur, eller den hænger ikke sammen</translation>
    </message>
    <message>
        <source>a role is not one of the standard ones</source>
        <translation>et element har en rolle, der ikke er blandt standardens</translation>
    </message>
    <message>
        <source>an element lies where it may not</source>
        <translation>et element ligger, hvor det ikke må ligge</translation>
    </message>
    <message>
        <source>the way back from content to its element leads elsewhere</source>
        <translation>vejen fra indhold tilbage til dets element fører forkert</translation>
    </message>
    <message>
        <source>something is painted outside the structure</source>
        <translation>noget er tegnet uden for strukturen</translation>
    </message>
    <message>
        <source>marked content lies in other marked content, or does not end</source>
        <translation>opmærket indhold ligger i andet opmærket indhold eller slutter ikke</translation>
    </message>
    <message>
        <source>content is reached by no element, or by more than one</source>
        <translation>indhold hører til intet element eller til flere</translation>
    </message>
    <message>
        <source>an element holds content that is not there</source>
        <translation>et element peger på indhold, der ikke er der</translation>
    </message>
    <message>
        <source>a figure does not say what it shows</source>
        <translation>en figur fortæller ikke, hvad den viser</translation>
    </message>
    <message>
        <source>a figure does not say where it lies</source>
        <translation>en figur fortæller ikke, hvor den ligger</translation>
    </message>
    <message>
        <source>a level of headings is left out</source>
        <translation>et overskriftsniveau er sprunget over</translation>
    </message>
    <message>
        <source>a table&apos;s rows are not of the same width</source>
        <translation>rækkerne i en tabel er ikke lige brede</translation>
    </message>
    <message>
        <source>a table&apos;s cells have no headings</source>
        <translation>cellerne i en tabel har ingen overskrifter</translation>
    </message>
    <message>
        <source>a name is given twice, or to nothing, or a note has none</source>
        <translation>et navn er brugt to gange eller til ingenting, eller en note har intet</translation>
    </message>
    <message>
        <source>a link has no words, or is in no link element</source>
        <translation>et link har ingen tekst eller er ikke opmærket som link</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>side {number}</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Deadline: {words}</source>
        <translation>Frist: {words}</translation>
    </message>
    <message>
        <source>Documents: {words}</source>
        <translation>Dokumenter: {words}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dage</translation>
    </message>
    <message>
        <source>The citizen does not know why</source>
        <translation>Borgeren ved det ikke</translation>
    </message>
    <message>
        <source>1 hidden lane</source>
        <translation>1 skjult bane</translation>
    </message>
    <message>
        <source>{count} hidden lanes</source>
        <translation>{count} skjulte baner</translation>
    </message>
    <message>
        <source>1 hidden phase</source>
        <translation>1 skjult fase</translation>
    </message>
    <message>
        <source>{count} hidden phases</source>
        <translation>{count} skjulte faser</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>span {count}</source>
        <translation>spænd {count}</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Egne ord</translation>
    </message>
    <message>
        <source>{name} {number}</source>
        <translation>{name} {number}</translation>
    </message>
    <message>
        <source>before {day}</source>
        <translation>inden {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>Now: {baseline}</source>
        <translation>Nu: {baseline}</translation>
    </message>
    <message>
        <source>Goal: {target}</source>
        <translation>Mål: {target}</translation>
    </message>
    <message>
        <source>level {now} to {target}</source>
        <translation>niveau {now} til {target}</translation>
    </message>
    <message>
        <source>level {now}</source>
        <translation>niveau {now}</translation>
    </message>
    <message>
        <source>Before: {weak}</source>
        <translation>Før: {weak}</translation>
    </message>
    <message>
        <source>GAS scale: {written} of 5 levels</source>
        <translation>GAS-skala: {written} af 5 trin</translation>
    </message>
    <message>
        <source>GAS: reached {score}</source>
        <translation>GAS: nået {score}</translation>
    </message>
    <message>
        <source>What do I want? In the citizen&apos;s own words</source>
        <translation>Hvad vil jeg gerne? Med borgerens egne ord</translation>
    </message>
    <message>
        <source>Why do we do it?</source>
        <translation>Hvorfor gør vi det?</translation>
    </message>
    <message>
        <source>What is to be different?</source>
        <translation>Hvad skal være anderledes?</translation>
    </message>
    <message>
        <source>What is the next small step?</source>
        <translation>Hvad er det næste lille skridt?</translation>
    </message>
    <message>
        <source>How can we see that it gets better?</source>
        <translation>Hvordan kan vi se, at det går bedre?</translation>
    </message>
    <message>
        <source>What does the authority do?</source>
        <translation>Hvad gør myndigheden?</translation>
    </message>
    <message>
        <source>What does the provider do?</source>
        <translation>Hvad gør leverandøren?</translation>
    </message>
    <message>
        <source>How did it go, and what then? When, and with whom?</source>
        <translation>Hvordan gik det, og hvad så? Hvornår og med hvem?</translation>
    </message>
    <message>
        <source>+ New goal</source>
        <translation>+ Nyt mål</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Mangler måling</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>SMART {met}/{of}</source>
        <translation>SMART {met}/{of}</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreements to follow up</source>
        <translation>Aftaler der skal følges op</translation>
    </message>
    <message>
        <source>Due: {words}</source>
        <translation>Skulle være gjort: {words}</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>New case</source>
        <translation>Ny case</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Tilbage til cases</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
</context>
<context>
    <name>Elements</name>
    <message>
        <source>Who measures</source>
        <translation>Hvem måler</translation>
    </message>
    <message>
        <source>Who has the responsibility</source>
        <translation>Hvem har ansvaret</translation>
    </message>
    <message>
        <source>A role</source>
        <translation>En rolle</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Det kræver</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hvor meget</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>How many days it takes</source>
        <translation>Hvor mange dage det tager</translation>
    </message>
    <message>
        <source>Such as 6 hours a week, 4 weeks</source>
        <translation>For eksempel 6 timer om ugen i 4 uger</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Such as within three days</source>
        <translation>Fx inden tre dage</translation>
    </message>
    <message>
        <source>Whom the citizen meets</source>
        <translation>Hvem borgeren møder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Such as the order, the status</source>
        <translation>Fx bestillingen, status</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Hvor mange dage</translation>
    </message>
    <message>
        <source>Who follows up</source>
        <translation>Hvem følger op</translation>
    </message>
    <message>
        <source>Who waits for whom</source>
        <translation>Hvem venter på hvem</translation>
    </message>
    <message>
        <source>Together with whom</source>
        <translation>Sammen med hvem</translation>
    </message>
    <message>
        <source>Does the citizen know why?</source>
        <translation>Ved borgeren hvorfor?</translation>
    </message>
    <message>
        <source>What causes it</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>The citizen first</source>
        <translation>Borgeren først</translation>
    </message>
    <message>
        <source>Who can change it</source>
        <translation>Hvem kan ændre det</translation>
    </message>
    <message>
        <source>The pain point it is for</source>
        <translation>Smertepunktet, den løser</translation>
    </message>
    <message>
        <source>Why it matters so much</source>
        <translation>Hvorfor det betyder så meget</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem beslutter</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>Such as SEL § 85</source>
        <translation>Fx SEL § 85</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Hvem gør det</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Such as from Monday, or 1 March</source>
        <translation>Fx fra på mandag eller 1. marts</translation>
    </message>
    <message>
        <source>Who is to be asked</source>
        <translation>Hvem skal spørges</translation>
    </message>
    <message>
        <source>What we need it for</source>
        <translation>Hvad vi skal bruge det til</translation>
    </message>
</context>
<context>
    <name>EndGroup</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndRow</name>
    <message>
        <source>Tie …</source>
        <translation>Knyt …</translation>
    </message>
    <message>
        <source>Tie: {card}</source>
        <translation>Knyt: {card}</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Its template “{template}” is now among yours.</source>
        <translation>Dagens skabelon “{template}” er nu blandt dine.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Slet “{title}”?</translation>
    </message>
    <message>
        <source>Its groups and everything on their boards are deleted from this computer. This cannot be undone.</source>
        <translation>Grupperne og alt på deres lærreder slettes fra denne computer. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Delete the theme day</source>
        <translation>Slet temadagen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Theme days (*.brobyg)</source>
        <translation>Temadage (*.brobyg)</translation>
    </message>
    <message>
        <source>Save the theme day</source>
        <translation>Gem temadagen</translation>
    </message>
    <message>
        <source>The theme day is saved as {file}. The participants are not in it.</source>
        <translation>Temadagen er gemt som {file}. Deltagerne er ikke med i den.</translation>
    </message>
    <message>
        <source>Theme days, cases and templates ({patterns})</source>
        <translation>Temadage, cases og skabeloner ({patterns})</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åbn fil</translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s) fetched.</source>
        <translation>
            <numerusform>%n ny indikator hentet.</numerusform>
            <numerusform>%n nye indikatorer hentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is now among your theme days.</source>
        <translation>“{title}” er nu blandt dine temadage.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” was here already and has taken in %n change(s).</source>
        <translation>
            <numerusform>“{title}” var her allerede og har fået %n ændring ind.</numerusform>
            <numerusform>“{title}” var her allerede og har fået %n ændringer ind.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” was here already, and nothing in the file was new.</source>
        <translation>“{title}” var her allerede, og intet i filen var nyt.</translation>
    </message>
    <message>
        <source>See what came in</source>
        <translation>Se hvad der kom ind</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn den</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>said {value}</source>
        <translation>svarede {value}</translation>
    </message>
    <message>
        <source>Fewer than {least} have answered this.</source>
        <translation>Færre end {least} har svaret på det her.</translation>
    </message>
    <message>
        <source>{mean} on average of {number} answers</source>
        <translation>{mean} i snit af {number} svar</translation>
    </message>
    <message>
        <source>Nobody has written anything here.</source>
        <translation>Ingen har skrevet noget her.</translation>
    </message>
    <message>
        <source>Answers: {number}</source>
        <translation>Svar: {number}</translation>
    </message>
    <message>
        <source>Only what all have said together is shown.</source>
        <translation>Kun det, alle har sagt tilsammen, bliver vist.</translation>
    </message>
    <message>
        <source>Nothing is shown until {least} have answered, so that nobody is guessed at.</source>
        <translation>Intet vises, før {least} har svaret, så ingen kan gætte, hvem der har sagt hvad.</translation>
    </message>
    <message>
        <source>Delete all answers of this day?</source>
        <translation>Slet alle svar fra denne dag?</translation>
    </message>
    <message>
        <source>As after a rehearsal. They cannot be brought back.</source>
        <translation>Som efter en generalprøve. De kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Delete the answers</source>
        <translation>Slet svarene</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Hand this computer round</source>
        <translation>Send computeren rundt</translation>
    </message>
    <message>
        <source>You may leave a field empty. Do not write names.</source>
        <translation>Et felt må gerne være tomt. Skriv ingen navne.</translation>
    </message>
    <message>
        <source>The answers could not be saved yet. Nothing is lost; press the button again.</source>
        <translation>Svarene kunne ikke gemmes endnu. Intet er tabt; tryk på knappen igen.</translation>
    </message>
    <message>
        <source>Thank you. Pass the computer on</source>
        <translation>Tak. Giv computeren videre</translation>
    </message>
    <message>
        <source>What did you get out of the day?</source>
        <translation>Hvad fik du ud af dagen?</translation>
    </message>
    <message>
        <source>The answers are anonymous: no name, no time and no order is kept. It takes two minutes.</source>
        <translation>Svarene er anonyme: Hverken navn, tidspunkt eller rækkefølge gemmes. Det tager to minutter.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>Send mine svar</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} af {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>End the evaluation</source>
        <translation>Afslut evalueringen</translation>
    </message>
</context>
<context>
    <name>ExercisePage</name>
    <message>
        <source>Exercises</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Fallback</name>
    <message>
        <source>Fallback plan</source>
        <translation>Nødplan</translation>
    </message>
    <message>
        <source>When the network does not work</source>
        <translation>Når netværket ikke virker</translation>
    </message>
    <message>
        <source>Address (TCP port {port})</source>
        <translation>Adresse (TCP-port {port})</translation>
    </message>
    <message>
        <source>Nothing is lost: each laptop keeps what is written on it, and the groups can go on writing. Here is how the laptops find each other again. Begin at the top.</source>
        <translation>Intet går tabt: Hver computer gemmer det, der skrives på den, og grupperne kan skrive videre. Sådan får computerne kontakt igen. Begynd øverst.</translation>
    </message>
    <message>
        <source>The host</source>
        <translation>Værten</translation>
    </message>
    <message>
        <source>Here and now</source>
        <translation>Her og nu</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nyt netværk</translation>
    </message>
    <message>
        <source>1. Your own hotspot</source>
        <translation>1. Eget hotspot</translation>
    </message>
    <message>
        <source>Hotspot</source>
        <translation>Hotspot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Write here, and on the board</source>
        <translation>Skriv her og på tavlen</translation>
    </message>
    <message>
        <source>2. Cables and a switch</source>
        <translation>2. Kabler og en switch</translation>
    </message>
    <message>
        <source>3. A USB stick</source>
        <translation>3. En USB-nøgle</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Hvem hjælper</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Huset</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Windows 11: Settings, Network &amp; internet, Mobile hotspot: On. Usually at most 8 laptops. It wants a connection to share; any will do, even the Wi-Fi that does not work. The host&apos;s address is then mostly 192.168.137.1.</source>
        <translation>Windows 11: Indstillinger, Netværk og internet, Mobilt hotspot: Til. Som regel højst 8 computere. Windows vil have en forbindelse at dele; en hvilken som helst kan bruges, også det wi-fi, der driller. Værtens adresse er så som regel 192.168.137.1.</translation>
    </message>
    <message>
        <source>Mac: System Settings, General, Sharing, Internet Sharing: share to Wi-Fi. The host&apos;s address is then mostly 192.168.2.1.</source>
        <translation>Mac: Systemindstillinger, Generelt, Deling, Internetdeling: Del til wi-fi. Værtens adresse er så som regel 192.168.2.1.</translation>
    </message>
    <message>
        <source>A phone&apos;s hotspot or a pocket router is as good. Brobyg itself uses no mobile data. With more than 8 laptops, let one from each table join.</source>
        <translation>En telefons hotspot eller en lille rejserouter er lige så god. Brobyg bruger ikke selv mobildata. Er der flere end 8 computere, så lad én fra hvert bord gå på.</translation>
    </message>
    <message>
        <source>A switch with a cable to each laptop is enough, and two laptops can share one cable without it. No router and no internet is needed. Turn Wi-Fi off, and wait a minute.</source>
        <translation>En switch med et kabel til hver computer er nok, og to computere kan nøjes med ét kabel imellem sig. Der behøves hverken router eller internet. Sluk wi-fi, og vent et minut.</translation>
    </message>
    <message>
        <source>The addresses then begin with 169.254. “Test the room” shows the host&apos;s.</source>
        <translation>Adresserne begynder så med 169.254. “Test lokalet” viser værtens.</translation>
    </message>
    <message>
        <source>At the table: “Save as file …” on the overview, onto the stick. The file ends in .brobyg.</source>
        <translation>Ved bordet: “Gem som fil …” på oversigten, over på USB-nøglen. Filen ender på .brobyg.</translation>
    </message>
    <message>
        <source>At the host: “Open file”, and choose it. What is new is taken in and nothing is overwritten; it may be done as often as you like, and with as many sticks.</source>
        <translation>Ved værten: “Åbn fil”, og vælg den. Det nye kommer med, og intet bliver overskrevet; det kan gøres så tit, I vil, og med så mange USB-nøgler, I vil.</translation>
    </message>
    <message>
        <source>The other way round gives a laptop the day, or what the others have made since.</source>
        <translation>Den anden vej rundt får en computer dagen, eller det, de andre har lavet siden.</translation>
    </message>
</context>
<context>
    <name>FallbackDialog</name>
    <message>
        <source>Fallback plan</source>
        <translation>Nødplan</translation>
    </message>
    <message>
        <source>For the facilitator&apos;s folder: your own hotspot, cables, and a USB stick, on one page of A4.</source>
        <translation>Til facilitators mappe: eget hotspot, kabler og en USB-nøgle på én A4-side.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>FeelingForm</name>
    <message>
        <source>Remove emotion point</source>
        <translation>Fjern følelsespunkt</translation>
    </message>
    <message>
        <source>How does the citizen feel?</source>
        <translation>Hvordan har borgeren det?</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>There is no room for more here; write on elsewhere.</source>
        <translation>Der er ikke plads til mere her; skriv videre et andet sted.</translation>
    </message>
    <message>
        <source>The last {count} characters were not pasted; they are still on the clipboard.</source>
        <translation>De sidste {count} tegn blev ikke sat ind; de ligger stadig på udklipsholderen.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>PDF to print and send</source>
        <translation>PDF til at udskrive og sende</translation>
    </message>
    <message>
        <source>Word, to write on in</source>
        <translation>Word til at skrive videre i</translation>
    </message>
    <message>
        <source>Excel: cards, handovers, goals and agreements as rows</source>
        <translation>Excel: kort, overgange, mål og aftaler som rækker</translation>
    </message>
    <message>
        <source>CSV: the same rows for other programs</source>
        <translation>CSV: de samme rækker til andre programmer</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word file (*.docx)</source>
        <translation>Word-fil (*.docx)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Regneark (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files in a .zip (*.zip)</source>
        <translation>CSV-filer i en .zip (*.zip)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Gem PDF&apos;en</translation>
    </message>
    <message>
        <source>Save the Word file</source>
        <translation>Gem Word-filen</translation>
    </message>
    <message>
        <source>Save the spreadsheet</source>
        <translation>Gem regnearket</translation>
    </message>
    <message>
        <source>Save the CSV files</source>
        <translation>Gem CSV-filerne</translation>
    </message>
    <message>
        <source>Save the web page</source>
        <translation>Gem websiden</translation>
    </message>
    <message>
        <source>The PDF is saved as {file}.</source>
        <translation>PDF&apos;en er gemt som {file}.</translation>
    </message>
    <message>
        <source>The Word file is saved as {file}.</source>
        <translation>Word-filen er gemt som {file}.</translation>
    </message>
    <message>
        <source>The spreadsheet is saved as {file}.</source>
        <translation>Regnearket er gemt som {file}.</translation>
    </message>
    <message>
        <source>The CSV files are saved in {file}.</source>
        <translation>CSV-filerne er gemt i {file}.</translation>
    </message>
    <message>
        <source>The web page is saved as {file}.</source>
        <translation>Websiden er gemt som {file}.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Åbn PDF&apos;en</translation>
    </message>
    <message>
        <source>Open in Word</source>
        <translation>Åbn i Word</translation>
    </message>
    <message>
        <source>Open the spreadsheet</source>
        <translation>Åbn regnearket</translation>
    </message>
    <message>
        <source>Open the .zip</source>
        <translation>Åbn .zip-filen</translation>
    </message>
    <message>
        <source>Open the web page</source>
        <translation>Åbn websiden</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Tekstfil (*.txt)</translation>
    </message>
    <message>
        <source>Save the text file</source>
        <translation>Gem tekstfilen</translation>
    </message>
    <message>
        <source>The text is saved as {file}.</source>
        <translation>Teksten er gemt som {file}.</translation>
    </message>
    <message>
        <source>Open the text file</source>
        <translation>Åbn tekstfilen</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>foldet ud</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Baseline</source>
        <translation>Udgangspunkt</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iagttagelse</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>without a date yet</source>
        <translation>uden dato endnu</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurderet</translation>
    </message>
    <message>
        <source>The steps belong to this citizen and this indicator. They are never added up, and never compared between citizens or teams.</source>
        <translation>Trinene hører til denne borger og denne indikator. De lægges aldrig sammen og sammenlignes aldrig mellem borgere eller teams.</translation>
    </message>
    <message>
        <source>{day}/{month}/{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>The course of “{name}”. {said}. The same follows as a table.</source>
        <translation>Forløbet for “{name}”. {said}. Det samme følger som tabel.</translation>
    </message>
    <message>
        <source>Nothing observed yet</source>
        <translation>Intet iagttaget endnu</translation>
    </message>
</context>
<context>
    <name>FollowBody</name>
    <message>
        <source>First</source>
        <translation>Første gang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Derefter</translation>
    </message>
    <message>
        <source>First follow-up</source>
        <translation>Første opfølgning</translation>
    </message>
    <message>
        <source>How often after that</source>
        <translation>Hvor tit derefter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>It is an agreement: {status}</source>
        <translation>Det er en aftale: {status}</translation>
    </message>
    <message>
        <source>Make the day an agreement</source>
        <translation>Gør dagen til en aftale</translation>
    </message>
</context>
<context>
    <name>FollowCatalogue</name>
    <message>
        <source>Catalogue of indicators</source>
        <translation>Indikatorkatalog</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Søg …</translation>
    </message>
    <message>
        <source>Search in the catalogue</source>
        <translation>Søg i kataloget</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>Ny …</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent fra en fil …</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Alle temaer</translation>
    </message>
    <message>
        <source>own</source>
        <translation>kommunens egen</translation>
    </message>
    <message>
        <source>✓ in the case</source>
        <translation>✓ i sagen</translation>
    </message>
    <message>
        <source>Is in the case</source>
        <translation>Er i sagen</translation>
    </message>
    <message>
        <source>Take it into the case</source>
        <translation>Tag den med i sagen</translation>
    </message>
    <message>
        <source>Make our own of it …</source>
        <translation>Lav vores egen af den …</translation>
    </message>
</context>
<context>
    <name>FollowCourse</name>
    <message>
        <source>Nothing observed yet.</source>
        <translation>Der er ikke iagttaget noget endnu.</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Det samme som tabel</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
</context>
<context>
    <name>FollowEntry</name>
    <message>
        <source>Press the step that fits, or its key 0–4.</source>
        <translation>Tryk på det trin, der passer, eller tasten 0–4.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Iagttaget</translation>
    </message>
    <message>
        <source>An indicator of our own</source>
        <translation>En indikator, vi selv laver</translation>
    </message>
    <message>
        <source>Ask: {informants}</source>
        <translation>Spørg: {informants}</translation>
    </message>
</context>
<context>
    <name>FollowFace</name>
    <message>
        <source>“{name}” is followed no more. What was observed comes back with it.</source>
        <translation>“{name}” følges ikke mere. Iagttagelserne kommer tilbage sammen med den.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tag den tilbage</translation>
    </message>
    <message>
        <source>Fetched from {day}: the indicators and all that was observed.</source>
        <translation>Hentet fra {day}: indikatorerne og alle iagttagelser.</translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message>
        <source>No thanks</source>
        <translation>Nej tak</translation>
    </message>
    <message>
        <source>{name} is on a page that this laptop does not have. Here all stays as it is.</source>
        <translation>{name} er på en side, som denne bærbare ikke har. Her bliver alt, som det er.</translation>
    </message>
    <message>
        <source>You look along with {name}.</source>
        <translation>Du ser med hos {name}.</translation>
    </message>
    <message numerus="yes">
        <source>You show everybody what you see. %n laptop(s) look along.</source>
        <translation>
            <numerusform>Du viser alle, hvad du ser. %n bærbar ser med.</numerusform>
            <numerusform>Du viser alle, hvad du ser. %n bærbare ser med.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} shows something.</source>
        <translation>{name} viser noget.</translation>
    </message>
    <message>
        <source>Look along</source>
        <translation>Se med</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>En anden</translation>
    </message>
</context>
<context>
    <name>FollowList</name>
    <message>
        <source>An indicator of our own</source>
        <translation>En indikator, vi selv laver</translation>
    </message>
    <message>
        <source>Ctrl with the up and down arrows moves one</source>
        <translation>Ctrl med pil op og ned flytter en</translation>
    </message>
    <message>
        <source>Choose from the catalogue …</source>
        <translation>Vælg fra kataloget …</translation>
    </message>
    <message>
        <source>Make one of our own</source>
        <translation>Lav vores egen</translation>
    </message>
    <message>
        <source>The indicators of the case</source>
        <translation>Sagens indikatorer</translation>
    </message>
    <message>
        <source>No indicators yet. An indicator says what one can see or hear when a goal is under way, in five steps.</source>
        <translation>Ingen indikatorer endnu. En indikator siger i fem trin, hvad vi kan se eller høre, når et mål er på vej.</translation>
    </message>
    <message>
        <source>Fetch agreed indicators</source>
        <translation>Hent aftalte indikatorer</translation>
    </message>
    <message>
        <source>Fetch the indicators agreed then, with all that was observed</source>
        <translation>Hent de indikatorer, der blev aftalt dengang, med alle iagttagelser</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
</context>
<context>
    <name>FollowMarks</name>
    <message>
        <source>A step that is pressed again is taken back.</source>
        <translation>Et trin, du trykker på igen, tages tilbage.</translation>
    </message>
</context>
<context>
    <name>FollowSheet</name>
    <message>
        <source>Follow no more</source>
        <translation>Følg ikke mere</translation>
    </message>
    <message>
        <source>An indicator of our own</source>
        <translation>En indikator, vi selv laver</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
</context>
<context>
    <name>FollowTexts</name>
    <message>
        <source>unfolded</source>
        <translation>foldet ud</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>foldet sammen</translation>
    </message>
    <message>
        <source>Put it in the municipality&apos;s catalogue</source>
        <translation>Læg den i kommunens katalog</translation>
    </message>
    <message>
        <source>Question and steps</source>
        <translation>Spørgsmål og trin</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Trin {step}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Indicator: what can be seen or heard</source>
        <translation>Indikator: det vi kan se eller høre</translation>
    </message>
    <message>
        <source>Question for the observation</source>
        <translation>Spørgsmål til iagttagelsen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Ask whom</source>
        <translation>Kilde: hvem spørger vi?</translation>
    </message>
</context>
<context>
    <name>FollowTies</name>
    <message>
        <source>Choose a sub-theme …</source>
        <translation>Vælg et undertema …</translation>
    </message>
    <message>
        <source>There are no goals in the plan yet.</source>
        <translation>Der er ingen indsatsmål i planen endnu.</translation>
    </message>
    <message>
        <source>Search …</source>
        <translation>Søg …</translation>
    </message>
    <message>
        <source>Follow a goal</source>
        <translation>Følg et indsatsmål</translation>
    </message>
    <message>
        <source>Follows these goals</source>
        <translation>Følger disse indsatsmål</translation>
    </message>
    <message>
        <source>Sub-themes</source>
        <translation>Undertemaer</translation>
    </message>
    <message>
        <source>A goal without words</source>
        <translation>Et mål uden ord</translation>
    </message>
    <message>
        <source>Follow a goal …</source>
        <translation>Følg et indsatsmål …</translation>
    </message>
    <message>
        <source>{subtheme}. Take it away</source>
        <translation>{subtheme}. Fjern det</translation>
    </message>
</context>
<context>
    <name>FollowViews</name>
    <message>
        <source>The citizen&apos;s own view, in the citizen&apos;s words</source>
        <translation>Borgerens egen vurdering, med borgerens ord</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Skriv det ned</translation>
    </message>
    <message>
        <source>“I don&apos;t mind, as long as there is music.”</source>
        <translation>“Jeg gider godt, hvis der er musik.”</translation>
    </message>
</context>
<context>
    <name>FollowWelcome</name>
    <message>
        <source>How can we see it?</source>
        <translation>Hvordan kan vi se det?</translation>
    </message>
    <message>
        <source>An indicator is something one can see or hear when the citizen is on the way to a goal, described in five steps. Choose one or two together, say where it is today, and look at it again at the follow-up.</source>
        <translation>En indikator er noget, vi kan se eller høre, når borgeren er på vej mod et mål, beskrevet i fem trin. Vælg en eller to sammen, sig, hvor det er i dag, og se på den igen ved opfølgningen.</translation>
    </message>
    <message>
        <source>Choose from the catalogue …</source>
        <translation>Vælg fra kataloget …</translation>
    </message>
    <message>
        <source>Make one of our own</source>
        <translation>Lav vores egen</translation>
    </message>
</context>
<context>
    <name>FollowedSection</name>
    <message>
        <source>Nothing follows this goal yet: what can one see or hear?</source>
        <translation>Ingen indikator følger målet endnu: Hvad kan vi se eller høre?</translation>
    </message>
    <message>
        <source>Choose an indicator …</source>
        <translation>Vælg en indikator …</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Process plan</source>
        <translation>Procesplan</translation>
    </message>
    <message>
        <source>What the groups agreed to pass on to each other, gathered in one plan</source>
        <translation>Det, grupperne er blevet enige om at give videre til hinanden, samlet i én plan</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n smertepunkt</numerusform>
            <numerusform>%n smertepunkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n overgang</numerusform>
            <numerusform>%n overgange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message>
        <source>All boards</source>
        <translation>Alle tavler</translation>
    </message>
    <message>
        <source>Phase by phase</source>
        <translation>Fase for fase</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>What recurs</source>
        <translation>Det går igen</translation>
    </message>
    <message>
        <source>How the boards are shown</source>
        <translation>Sådan vises tavlerne</translation>
    </message>
    <message>
        <source>What is shown of all groups</source>
        <translation>Det, der vises af alle grupper</translation>
    </message>
    <message>
        <source>There are no groups yet. What they build hangs here.</source>
        <translation>Der er ingen grupper endnu. Det, de bygger, hænger her.</translation>
    </message>
</context>
<context>
    <name>GalleryRecurring</name>
    <message numerus="yes">
        <source>in %n group(s)</source>
        <translation>
            <numerusform>i %n gruppe</numerusform>
            <numerusform>i %n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>A phase without a name</source>
        <translation>En fase uden navn</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Her gør det ondt</translation>
    </message>
    <message>
        <source>Where the case changes hands</source>
        <translation>Her skifter sagen hænder</translation>
    </message>
    <message>
        <source>No group has marked a pain point yet.</source>
        <translation>Ingen gruppe har sat et smertepunkt endnu.</translation>
    </message>
    <message>
        <source>No group has drawn a handover yet.</source>
        <translation>Ingen gruppe har tegnet en overgang endnu.</translation>
    </message>
</context>
<context>
    <name>GallerySide</name>
    <message>
        <source>{case} ({number} groups)</source>
        <translation>{case} ({number} grupper)</translation>
    </message>
    <message>
        <source>Without a case</source>
        <translation>Uden case</translation>
    </message>
    <message>
        <source>Whose boards are shown</source>
        <translation>Hvis tavler der vises</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Åbn tavlen</translation>
    </message>
</context>
<context>
    <name>GalleryTalk</name>
    <message>
        <source>What is said of the card</source>
        <translation>Det, der er sagt om kortet</translation>
    </message>
    <message>
        <source>Open on the board</source>
        <translation>Åbn på tavlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Intet her endnu</translation>
    </message>
</context>
<context>
    <name>GalleryWalk</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} af {all}</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Den forrige</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Den næste</translation>
    </message>
    <message>
        <source>What is shown of all groups</source>
        <translation>Det, der vises af alle grupper</translation>
    </message>
</context>
<context>
    <name>Gas</name>
    <message>
        <source>Write 0 first: what do all of you honestly expect?</source>
        <translation>Skriv 0 først: hvad forventer I alle ærligt?</translation>
    </message>
    <message>
        <source>{level} has no words yet: the scale has a hole there.</source>
        <translation>{level} mangler ord: der er et hul i skalaen.</translation>
    </message>
    <message>
        <source>{level} and {other} say the same. What is the difference that one can see?</source>
        <translation>{level} og {other} siger det samme. Hvilken forskel kan man se?</translation>
    </message>
    <message>
        <source>More than one number changes from level to level. Which one thing is the scale about?</source>
        <translation>Flere tal ændrer sig fra trin til trin. Hvilken ene ting handler skalaen om?</translation>
    </message>
    <message>
        <source>From {other} to {level} the numbers turn round. Do they stand right?</source>
        <translation>Fra {other} til {level} vender tallene. Står de rigtigt?</translation>
    </message>
    <message>
        <source>{number} fits both {other} and {level}. Let each number have one level.</source>
        <translation>{number} passer både på {other} og {level}. Lad hvert tal høre til ét trin.</translation>
    </message>
    <message>
        <source>What if it becomes {number}? That lies between {other} and {level}.</source>
        <translation>Hvad hvis det bliver {number}? Det ligger mellem {other} og {level}.</translation>
    </message>
    <message>
        <source>Where is it now? Mark the baseline, which is −1 or −2 as a rule.</source>
        <translation>Hvor er det nu? Sæt udgangspunktet. Som regel er det −1 eller −2.</translation>
    </message>
    <message>
        <source>The baseline is {level}: then the expected is reached already. Is that what you want?</source>
        <translation>Udgangspunktet er {level}: så er det forventede allerede nået. Er det meningen?</translation>
    </message>
</context>
<context>
    <name>GasBlind</name>
    <message>
        <source>A goal without words yet</source>
        <translation>Et mål uden ord endnu</translation>
    </message>
    <message>
        <source>What do we expect?</source>
        <translation>Hvad forventer vi?</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>Gem og skjul</translation>
    </message>
    <message>
        <source>Show together</source>
        <translation>Vis sammen</translation>
    </message>
    <message>
        <source>Show together ({chosen} of {all} have chosen)</source>
        <translation>Vis sammen ({chosen} af {all} har valgt)</translation>
    </message>
</context>
<context>
    <name>GasChoosing</name>
    <message>
        <source>Which level do you honestly expect at the follow-up?</source>
        <translation>Hvilket trin forventer I ærligt ved opfølgningen?</translation>
    </message>
    <message>
        <source>Not all five levels have words yet. Where they lack, their names stand.</source>
        <translation>Ikke alle fem trin har fået ord endnu. Hvor de mangler, står trinnets navn.</translation>
    </message>
</context>
<context>
    <name>GasLine</name>
    <message>
        <source>baseline</source>
        <translation>udgangspunkt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nået</translation>
    </message>
</context>
<context>
    <name>GasOverview</name>
    <message>
        <source>Goals and their scales</source>
        <translation>Mål og deres skalaer</translation>
    </message>
    <message>
        <source>There are no goals yet. Each gets a scale of its own, and all are shown here.</source>
        <translation>Der er ingen mål endnu. Hvert mål får sin egen skala, og de vises alle her.</translation>
    </message>
</context>
<context>
    <name>GasSection</name>
    <message>
        <source>Set the expected level separately</source>
        <translation>Sæt det forventede hver for sig</translation>
    </message>
    <message>
        <source>Weight …</source>
        <translation>Vægt …</translation>
    </message>
    <message>
        <source>Write 0 first, then upwards and downwards. One thing that one can see.</source>
        <translation>Skriv 0 først, og så opad og nedad. Én ting, som man kan se.</translation>
    </message>
    <message>
        <source>Baseline: where it is now</source>
        <translation>Udgangspunkt: hvor det er nu</translation>
    </message>
    <message>
        <source>Reached at the follow-up</source>
        <translation>Nået ved opfølgningen</translation>
    </message>
    <message>
        <source>Counts in the T-score as</source>
        <translation>Tæller i T-scoren som</translation>
    </message>
    <message>
        <source>{level}: “{words}” cannot be seen. What does one see, hear or count then?</source>
        <translation>{level}: “{words}” kan man ikke se. Hvad ser, hører eller tæller man så?</translation>
    </message>
    <message>
        <source>See what all expect</source>
        <translation>Se, hvad alle forventer</translation>
    </message>
    <message>
        <source>Chosen so far, and hidden: {names}</source>
        <translation>Har valgt, og det er skjult: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) apart</source>
        <translation>
            <numerusform>%n trin fra hinanden</numerusform>
            <numerusform>%n trin fra hinanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GasTogether</name>
    <message>
        <source>You expect the same.</source>
        <translation>I forventer det samme.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n step(s) between the highest and the lowest:</source>
        <translation>
            <numerusform>Der er %n trin mellem det højeste og det laveste:</numerusform>
            <numerusform>Der er %n trin mellem det højeste og det laveste:</numerusform>
        </translation>
    </message>
    <message>
        <source>What do you build that on? And would the citizen say the same in three months?</source>
        <translation>Hvad bygger I det på? Og ville borgeren sige det samme om tre måneder?</translation>
    </message>
    <message>
        <source>What does the one know that the other does not? Word 0 so that all of you expect it.</source>
        <translation>Hvad ved den ene, som den anden ikke ved? Skriv 0, så I alle forventer det.</translation>
    </message>
    <message>
        <source>Let the one who expects least begin: what do you see in everyday life that makes you think so? What would have to be in place for it to go as well as the others expect? Word 0 so that all of you expect it.</source>
        <translation>Lad den, der forventer mindst, begynde: Hvad ser du i hverdagen, som får dig til at tro det? Hvad skulle være på plads, for at det går så godt, som de andre forventer? Skriv 0, så I alle forventer det.</translation>
    </message>
</context>
<context>
    <name>GasTurns</name>
    <message>
        <source>All have chosen.</source>
        <translation>Alle har valgt.</translation>
    </message>
    <message>
        <source>With three computers, choose at one each. A choice can be changed until it is shown.</source>
        <translation>Har I tre computere, så vælg ved hver jeres. Et valg kan laves om, til det bliver vist.</translation>
    </message>
    <message>
        <source>has chosen</source>
        <translation>har valgt</translation>
    </message>
    <message>
        <source>has not chosen yet</source>
        <translation>har ikke valgt endnu</translation>
    </message>
    <message>
        <source>Each perspective chooses which level it honestly expects at the follow-up. Nobody sees what the others have chosen until you show it together.</source>
        <translation>Hvert perspektiv vælger det trin, det ærligt forventer ved opfølgningen. Ingen ser, hvad de andre har valgt, før I viser det sammen.</translation>
    </message>
    <message>
        <source>{who}: your choice is kept, and hidden.</source>
        <translation>{who}: jeres valg er gemt og skjult.</translation>
    </message>
    <message>
        <source>Hand the computer on to the citizen or the relatives.</source>
        <translation>Giv computeren videre til borgeren eller de pårørende.</translation>
    </message>
    <message>
        <source>Hand the computer on to the authority.</source>
        <translation>Giv computeren videre til myndigheden.</translation>
    </message>
    <message>
        <source>Hand the computer on to the provider.</source>
        <translation>Giv computeren videre til leverandøren.</translation>
    </message>
    <message>
        <source>We are the citizen or the relatives</source>
        <translation>Vi er borgeren eller de pårørende</translation>
    </message>
    <message>
        <source>We are the authority</source>
        <translation>Vi er myndigheden</translation>
    </message>
    <message>
        <source>We are the provider</source>
        <translation>Vi er leverandøren</translation>
    </message>
</context>
<context>
    <name>GatheredRow</name>
    <message>
        <source>The groups say different things:</source>
        <translation>Grupperne siger noget forskelligt:</translation>
    </message>
    <message>
        <source>In the plan: show</source>
        <translation>I planen: vis</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>As it is today</source>
        <translation>Som det er i dag</translation>
    </message>
</context>
<context>
    <name>GoalRow</name>
    <message>
        <source>Go to it</source>
        <translation>Gå til det</translation>
    </message>
    <message>
        <source>Belongs to the goal</source>
        <translation>Hører til målet</translation>
    </message>
    <message>
        <source>None: its goal is deleted</source>
        <translation>Intet: målet er slettet</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Gå til målet</translation>
    </message>
    <message>
        <source>No longer follow: {goal}</source>
        <translation>Følg ikke længere: {goal}</translation>
    </message>
    <message>
        <source>Ordered: {goal}</source>
        <translation>Bestilt: {goal}</translation>
    </message>
    <message>
        <source>Go to the card: {words}</source>
        <translation>Gå til kortet: {words}</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Vis det på planen</translation>
    </message>
</context>
<context>
    <name>GoalScale</name>
    <message>
        <source>A goal without words yet</source>
        <translation>Et mål uden ord endnu</translation>
    </message>
    <message>
        <source>No scale is written yet.</source>
        <translation>Der er ingen skala endnu.</translation>
    </message>
    <message>
        <source>Not judged yet.</source>
        <translation>Ikke vurderet endnu.</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Vægt {weight}</translation>
    </message>
    <message>
        <source>Write the scale</source>
        <translation>Skriv skalaen</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Gå til målet</translation>
    </message>
</context>
<context>
    <name>GoalsBody</name>
    <message>
        <source>Goals are written on the plan.</source>
        <translation>Mål skrives på planen.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Lay in: {track}</source>
        <translation>Læg ind: {track}</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {title}</source>
        <translation>Fase {number} af {count}: {title}</translation>
    </message>
    <message>
        <source>Lane {number} of {count}: {title}, {side}</source>
        <translation>Bane {number} af {count}: {title}, {side}</translation>
    </message>
    <message>
        <source>Save as a template …</source>
        <translation>Gem som skabelon …</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Skabeloner …</translation>
    </message>
</context>
<context>
    <name>GridErrands</name>
    <message>
        <source>“{title}” is deleted; it was empty.</source>
        <translation>“{title}” er slettet; der lå ikke noget i den.</translation>
    </message>
    <message>
        <source>“{track}” is laid in already.</source>
        <translation>“{track}” er lagt ind i forvejen.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is deleted with the %n card(s) in it.</source>
        <translation>
            <numerusform>“{title}” er slettet med det ene kort i den.</numerusform>
            <numerusform>“{title}” er slettet med de %n kort i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Fortryd</translation>
    </message>
    <message numerus="yes">
        <source>“{track}” is laid in as %n card(s). Undo takes them all away again.</source>
        <translation>
            <numerusform>“{track}” er lagt ind som %n kort. Fortryd tager det væk igen.</numerusform>
            <numerusform>“{track}” er lagt ind som %n kort. Fortryd tager dem alle væk igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is hidden.</source>
        <translation>“{title}” er skjult.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is hidden, with the %n card(s) in it.</source>
        <translation>
            <numerusform>“{title}” er skjult med det ene kort i den.</numerusform>
            <numerusform>“{title}” er skjult med de %n kort i den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Vis den igen</translation>
    </message>
    <message>
        <source>A journey needs a phase: the last one stays.</source>
        <translation>En rejse skal have en fase: den sidste bliver.</translation>
    </message>
    <message>
        <source>A journey needs a lane: the last one stays.</source>
        <translation>En rejse skal have en bane: den sidste bliver.</translation>
    </message>
</context>
<context>
    <name>GridHands</name>
    <message>
        <source>New phase</source>
        <translation>Ny fase</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Ny bane</translation>
    </message>
    <message>
        <source>Name of the phase</source>
        <translation>Fasens navn</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>Banens navn</translation>
    </message>
</context>
<context>
    <name>GridHidden</name>
    <message numerus="yes">
        <source>%n hidden lane(s)</source>
        <translation>
            <numerusform>1 skjult bane</numerusform>
            <numerusform>%n skjulte baner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phase(s)</source>
        <translation>
            <numerusform>1 skjult fase</numerusform>
            <numerusform>%n skjulte faser</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Vis dem igen</translation>
    </message>
    <message>
        <source>Show the lane “{title}”</source>
        <translation>Vis banen “{title}”</translation>
    </message>
    <message>
        <source>Show the phase “{title}”</source>
        <translation>Vis fasen “{title}”</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Add a phase before</source>
        <translation>Tilføj fase før</translation>
    </message>
    <message>
        <source>Add a phase after</source>
        <translation>Tilføj fase efter</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Flyt til venstre</translation>
    </message>
    <message>
        <source>Copy the phase as text</source>
        <translation>Kopiér fasen som tekst</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Flyt til højre</translation>
    </message>
    <message>
        <source>Add a lane above</source>
        <translation>Tilføj bane over</translation>
    </message>
    <message>
        <source>Add a lane below</source>
        <translation>Tilføj bane under</translation>
    </message>
    <message>
        <source>Split into several lanes …</source>
        <translation>Del i flere baner …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Whose lane it is</source>
        <translation>Hvis bane det er</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message numerus="yes">
        <source>Delete with the %n card(s) in it</source>
        <translation>
            <numerusform>Slet med det ene kort i den</numerusform>
            <numerusform>Slet med de %n kort i den</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>GridSplit</name>
    <message>
        <source>Split “{title}”</source>
        <translation>Del “{title}”</translation>
    </message>
    <message>
        <source>One name on each line. The new lanes come below, on the same side; the lane keeps its cards.</source>
        <translation>Skriv ét navn på hver linje. De nye baner kommer nedenunder og hører til samme side; banen beholder sine kort.</translation>
    </message>
    <message>
        <source>Names of the new lanes</source>
        <translation>Navne på de nye baner</translation>
    </message>
    <message>
        <source>Job centre
Hospital</source>
        <translation>Jobcenter
Sygehus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>At most %n lanes at once</source>
        <translation>
            <numerusform>Højst én bane ad gangen</numerusform>
            <numerusform>Højst %n baner ad gangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n lane(s)</source>
        <translation>
            <numerusform>Lav én bane</numerusform>
            <numerusform>Lav %n baner</numerusform>
        </translation>
    </message>
    <message>
        <source>Make lanes</source>
        <translation>Lav baner</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Open the journey</source>
        <translation>Åbn borgerrejsen</translation>
    </message>
    <message>
        <source>Report of this group …</source>
        <translation>Rapport for denne gruppe …</translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation>Fjern gruppen</translation>
    </message>
    <message>
        <source>Open the goal plan</source>
        <translation>Åbn målplanen</translation>
    </message>
    <message>
        <source>{title} (not looked through yet)</source>
        <translation>{title} (ikke gennemgået endnu)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ingen case endnu</translation>
    </message>
    <message>
        <source>Case of {group}</source>
        <translation>Case for {group}</translation>
    </message>
    <message>
        <source>A newer version exists.</source>
        <translation>Der findes en nyere version.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Hent den</translation>
    </message>
    <message>
        <source>All groups with this case get the newer version. It can be undone.</source>
        <translation>Alle grupper med denne case får den nyere version. Det kan fortrydes.</translation>
    </message>
    <message>
        <source>Take the newer version of the case of {group}</source>
        <translation>Hent den nyere version af casen til {group}</translation>
    </message>
    <message>
        <source>Begin the journey</source>
        <translation>Begynd borgerrejsen</translation>
    </message>
    <message>
        <source>Open the journey of {group}</source>
        <translation>Åbn borgerrejsen for {group}</translation>
    </message>
    <message>
        <source>More about {group}</source>
        <translation>Mere om {group}</translation>
    </message>
    <message>
        <source>Nothing on the board yet</source>
        <translation>Intet på lærredet endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n overgang</numerusform>
            <numerusform>%n overgange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mål</numerusform>
            <numerusform>%n mål</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupHands</name>
    <message>
        <source>Help has come</source>
        <translation>Hjælpen er kommet</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Bed om hjælp</translation>
    </message>
    <message>
        <source>We are not done yet</source>
        <translation>Vi er ikke færdige endnu</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>Vi er færdige</translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message>
        <source>Lists of participants ({patterns})</source>
        <translation>Deltagerlister ({patterns})</translation>
    </message>
    <message>
        <source>Participants from a list</source>
        <translation>Deltagere fra en liste</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Flyt til</translation>
    </message>
    <message>
        <source>May be moved again</source>
        <translation>Må flyttes igen</translation>
    </message>
    <message>
        <source>Stays here when groups are mixed</source>
        <translation>Bliver her, når grupperne blandes</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Tag ud af gruppen</translation>
    </message>
    <message>
        <source>Find a seat</source>
        <translation>Find en plads</translation>
    </message>
    <message>
        <source>Is here after all</source>
        <translation>Er her alligevel</translation>
    </message>
    <message>
        <source>Has left, or did not come</source>
        <translation>Er gået eller ikke kommet</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>“{found}” is an address: a street and the number of a house.</source>
        <translation>“{found}” er en adresse: en vej og et husnummer.</translation>
    </message>
    <message>
        <source>“{found}” is called as streets are. A street can tell where somebody lives.</source>
        <translation>“{found}” hedder som en vej. En vej kan vise, hvor nogen bor.</translation>
    </message>
    <message>
        <source>“{found}” is a postal code and its town.</source>
        <translation>“{found}” er et postnummer og en by.</translation>
    </message>
    <message>
        <source>[CPR number removed]</source>
        <translation>[CPR-nummer fjernet]</translation>
    </message>
    <message>
        <source>[telephone number removed]</source>
        <translation>[telefonnummer fjernet]</translation>
    </message>
    <message>
        <source>[e-mail removed]</source>
        <translation>[e-mail fjernet]</translation>
    </message>
    <message>
        <source>[place removed]</source>
        <translation>[sted fjernet]</translation>
    </message>
    <message>
        <source>[licence plate removed]</source>
        <translation>[nummerplade fjernet]</translation>
    </message>
    <message>
        <source>[number removed]</source>
        <translation>[nummer fjernet]</translation>
    </message>
    <message>
        <source>[date removed]</source>
        <translation>[dato fjernet]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[navn]</translation>
    </message>
    <message>
        <source>A CPR number stood here and was hidden.</source>
        <translation>Her stod et CPR-nummer. Det er skjult.</translation>
    </message>
    <message>
        <source>These digits are a CPR number: the date and the check sum agree.</source>
        <translation>Cifrene er et CPR-nummer: Dato og kontrolciffer passer.</translation>
    </message>
    <message>
        <source>These digits begin with a date and are built like a CPR number.</source>
        <translation>Cifrene begynder med en dato og er bygget som et CPR-nummer.</translation>
    </message>
    <message>
        <source>“{found}” is an exact date of birth. An age or a span of ten years is enough.</source>
        <translation>“{found}” er en præcis fødselsdato. En alder eller et tiår er nok.</translation>
    </message>
    <message>
        <source>“{found}” tells the very day something happened, such as an admission, a crime or a death.</source>
        <translation>“{found}” viser præcis, hvilken dag noget skete, fx en indlæggelse, en forbrydelse eller et dødsfald.</translation>
    </message>
    <message>
        <source>“{found}” is an exact date. Together with what happened it can tell who it is about.</source>
        <translation>“{found}” er en præcis dato. Sammen med det, der skete, kan den afsløre, hvem det handler om.</translation>
    </message>
    <message>
        <source>“{found}” is an e-mail address.</source>
        <translation>“{found}” er en e-mailadresse.</translation>
    </message>
    <message>
        <source>“{found}” leads to somebody&apos;s own page on the internet.</source>
        <translation>“{found}” fører til en persons egen side på nettet.</translation>
    </message>
    <message>
        <source>“{found}” is called a case or journal number in the text.</source>
        <translation>“{found}” kaldes et sags- eller journalnummer i teksten.</translation>
    </message>
    <message>
        <source>“{found}” is built like a case or journal number.</source>
        <translation>“{found}” er bygget som et sags- eller journalnummer.</translation>
    </message>
    <message>
        <source>“{found}” is a bank account.</source>
        <translation>“{found}” er en bankkonto.</translation>
    </message>
    <message>
        <source>“{found}” is a number in a public register.</source>
        <translation>“{found}” er et nummer i et offentligt register.</translation>
    </message>
    <message>
        <source>“{found}” is on the list of first names in Denmark.</source>
        <translation>“{found}” står på listen over fornavne i Danmark.</translation>
    </message>
    <message>
        <source>“{found}” is on the list of first names in Denmark and stands with a capital in the middle of a sentence.</source>
        <translation>“{found}” står på listen over fornavne i Danmark og er skrevet med stort midt i en sætning.</translation>
    </message>
    <message>
        <source>“{found}” is a first name, but an ordinary word as well.</source>
        <translation>“{found}” er et fornavn, men også et almindeligt ord.</translation>
    </message>
    <message>
        <source>“{found}” is a first name with what looks like a surname.</source>
        <translation>“{found}” er et fornavn med det, der ligner et efternavn.</translation>
    </message>
    <message>
        <source>“{found}” follows “{before}”, so it is likely somebody&apos;s name.</source>
        <translation>“{found}” står efter “{before}” og er derfor sandsynligvis et navn.</translation>
    </message>
    <message>
        <source>“{found}” is on the list of surnames in Denmark.</source>
        <translation>“{found}” står på listen over efternavne i Danmark.</translation>
    </message>
    <message>
        <source>“{found}” looks like somebody&apos;s initials. Initials from reality can tell who it is.</source>
        <translation>“{found}” ligner initialer. Initialer fra virkeligheden kan afsløre, hvem det er.</translation>
    </message>
    <message>
        <source>“{found}” is written like a name that was found elsewhere in the case.</source>
        <translation>“{found}” skrives som et navn, der er fundet et andet sted i casen.</translation>
    </message>
    <message>
        <source>“{found}” is called a telephone number in the text.</source>
        <translation>“{found}” kaldes et telefonnummer i teksten.</translation>
    </message>
    <message>
        <source>“{found}” has eight digits, grouped like a Danish telephone number.</source>
        <translation>“{found}” har otte cifre, skrevet som et dansk telefonnummer.</translation>
    </message>
    <message>
        <source>“{found}” is written like a telephone number with a country code.</source>
        <translation>“{found}” er skrevet som et telefonnummer med landekode.</translation>
    </message>
    <message>
        <source>“{found}” is a place in Denmark. The name of a place can tell who it is about.</source>
        <translation>“{found}” er et sted i Danmark. Et stednavn kan afsløre, hvem det handler om.</translation>
    </message>
    <message>
        <source>“{found}” is named as a municipality, which can tell who it is about.</source>
        <translation>“{found}” nævnes som en kommune. Det kan afsløre, hvem det handler om.</translation>
    </message>
    <message>
        <source>“{found}” is likely the name of an actual home or place, which can tell who it is about.</source>
        <translation>“{found}” er sandsynligvis navnet på et virkeligt sted. Det kan afsløre, hvem det handler om.</translation>
    </message>
    <message>
        <source>“{found}” is built like a Danish licence plate: two letters and five digits.</source>
        <translation>“{found}” er bygget som en dansk nummerplade: to bogstaver og fem cifre.</translation>
    </message>
    <message>
        <source>“{found}” is called a licence plate in the text.</source>
        <translation>“{found}” kaldes en nummerplade i teksten.</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Licence plate</source>
        <translation>Nummerplade</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Exact date</source>
        <translation>Præcis dato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
</context>
<context>
    <name>Guideline</name>
    <message>
        <source>Shared guideline</source>
        <translation>Fælles retningslinje</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Owner (a role)</source>
        <translation>Ejer (en rolle)</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Følges op</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>teksten</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>trinene</translation>
    </message>
    <message>
        <source>who</source>
        <translation>hvem</translation>
    </message>
    <message>
        <source>what</source>
        <translation>hvad</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ejer</translation>
    </message>
    <message>
        <source>when it is looked at again</source>
        <translation>hvornår der følges op</translation>
    </message>
    <message>
        <source>from when it applies</source>
        <translation>hvornår den gælder fra</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Mangler: {names}</translation>
    </message>
    <message>
        <source>{name} in step {number}</source>
        <translation>{name} i trin {number}</translation>
    </message>
    <message>
        <source>the purpose of the theme day</source>
        <translation>temadagens formål</translation>
    </message>
    <message>
        <source>the phases of the process plan</source>
        <translation>procesplanens faser</translation>
    </message>
    <message>
        <source>an agreement that is gone</source>
        <translation>en aftale, der er fjernet</translation>
    </message>
    <message>
        <source>agreement “{words}”</source>
        <translation>aftalen “{words}”</translation>
    </message>
    <message>
        <source>a handover that has left the plan</source>
        <translation>en overgang, der ikke længere er i procesplanen</translation>
    </message>
    <message>
        <source>handover {number} “{words}”</source>
        <translation>procesplanens overgang {number} “{words}”</translation>
    </message>
    <message>
        <source>handover {number}</source>
        <translation>procesplanens overgang {number}</translation>
    </message>
    <message>
        <source>Made at the theme day “{day}”</source>
        <translation>Lavet på temadagen “{day}”</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>There is no shared guideline yet.</source>
        <translation>Der er ingen fælles retningslinje endnu.</translation>
    </message>
</context>
<context>
    <name>GuidelineBegin</name>
    <message>
        <source>One guideline for both sides&apos; handbook</source>
        <translation>Én retningslinje til begge siders håndbog</translation>
    </message>
    <message>
        <source>There is no shared guideline yet. The facilitator puts a draft together; then it is here.</source>
        <translation>Der er ingen fælles retningslinje endnu. Facilitator samler en kladde; så står den her.</translation>
    </message>
    <message>
        <source>A draft is put together from the process plan and the agreements, under headings you can rewrite: who does what, by when, with which document. What nobody has said is marked as missing.</source>
        <translation>Kladden samles af procesplanen og aftalerne under overskrifter, I kan skrive om: hvem gør hvad, inden hvornår og med hvilket dokument. Det, ingen har sagt, står som manglende.</translation>
    </message>
    <message>
        <source>There is neither a process plan nor an agreement to make a draft from yet. You can begin with the headings alone and fetch the rest later.</source>
        <translation>Der er endnu hverken en procesplan eller aftaler at samle en kladde af. I kan begynde med overskrifterne alene og hente resten senere.</translation>
    </message>
    <message>
        <source>Put a draft together</source>
        <translation>Saml kladde</translation>
    </message>
    <message>
        <source>Begin with the headings</source>
        <translation>Begynd med overskrifterne</translation>
    </message>
</context>
<context>
    <name>GuidelineDialog</name>
    <message>
        <source>The shared guideline for the handbook</source>
        <translation>Den fælles retningslinje til håndbogen</translation>
    </message>
    <message>
        <source>Its headings, the table of steps, and whose it is. What nobody has said yet stands as missing.</source>
        <translation>Overskrifterne, tabellen med trin og ejeren. Det, ingen har sagt endnu, står som manglende.</translation>
    </message>
    <message>
        <source>Template of the Word file</source>
        <translation>Skabelon til Word-filen</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Gem som Word …</translation>
    </message>
</context>
<context>
    <name>GuidelineDifference</name>
    <message>
        <source>What changed</source>
        <translation>Det er ændret</translation>
    </message>
    <message>
        <source>From {older} to {newer}:</source>
        <translation>Fra {older} til {newer}:</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− fjernet</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ tilføjet</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Begge siger det samme.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>tilføjet</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Trin {number}</translation>
    </message>
    <message>
        <source>Order of the headings</source>
        <translation>Overskrifternes rækkefølge</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Trinenes rækkefølge</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>overskrift</translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation>(uden overskrift)</translation>
    </message>
    <message>
        <source>The steps stand in another order.</source>
        <translation>Trinene står i en anden rækkefølge.</translation>
    </message>
    <message>
        <source>Nothing was written there.</source>
        <translation>Der stod ikke noget.</translation>
    </message>
</context>
<context>
    <name>GuidelineEditor</name>
    <message>
        <source>Add a heading</source>
        <translation>Tilføj overskrift</translation>
    </message>
</context>
<context>
    <name>GuidelineFacts</name>
    <message>
        <source>Who looks after it: a role, never a name</source>
        <translation>Hvem holder den ved lige: en rolle, aldrig et navn</translation>
    </message>
</context>
<context>
    <name>GuidelineOutline</name>
    <message>
        <source>{title}
{count} missing</source>
        <translation>{title}
{count} mangler</translation>
    </message>
    <message>
        <source>(without a heading)</source>
        <translation>(uden overskrift)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n ting mangler endnu. Intet skal udfyldes.</numerusform>
            <numerusform>%n ting mangler endnu. Intet skal udfyldes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Intet mangler.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Overskrifter</translation>
    </message>
</context>
<context>
    <name>GuidelinePage</name>
    <message>
        <source>Fetch what is new from plan and agreements · {count}</source>
        <translation>Hent nyt fra procesplan og aftaler · {count}</translation>
    </message>
    <message>
        <source>Fetch what is new · {count}</source>
        <translation>Hent nyt · {count}</translation>
    </message>
    <message>
        <source>Nothing new to fetch</source>
        <translation>Intet nyt at hente</translation>
    </message>
    <message>
        <source>The section is on the clipboard as text: {count} characters.</source>
        <translation>Afsnittet er på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
    <message>
        <source>A CPR number was hidden: it belongs in no guideline.</source>
        <translation>Et CPR-nummer er skjult: Det hører ikke til i en retningslinje.</translation>
    </message>
    <message>
        <source>From the process plan and the agreements</source>
        <translation>Fra procesplanen og aftalerne</translation>
    </message>
    <message>
        <source>Save version …</source>
        <translation>Gem version …</translation>
    </message>
    <message>
        <source>Versions …</source>
        <translation>Versioner …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
</context>
<context>
    <name>GuidelineVersionsSheet</name>
    <message>
        <source>The guideline as it is now</source>
        <translation>Retningslinjen, som den er nu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Versions of the shared guideline</source>
        <translation>Versioner af den fælles retningslinje</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Sammenlignet med</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Remove this version</source>
        <translation>Fjern denne version</translation>
    </message>
    <message>
        <source>Bring this version back</source>
        <translation>Hent denne version frem</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>HandButtons</name>
    <message>
        <source>Help has come</source>
        <translation>Hjælpen er kommet</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>Bed om hjælp</translation>
    </message>
    <message>
        <source>We are not done yet</source>
        <translation>Vi er ikke færdige endnu</translation>
    </message>
    <message>
        <source>We are done</source>
        <translation>Vi er færdige</translation>
    </message>
</context>
<context>
    <name>HeadingBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy: {heading}</source>
        <translation>Kopiér: {heading}</translation>
    </message>
</context>
<context>
    <name>HeadingRow</name>
    <message>
        <source>Go to the card: {words}</source>
        <translation>Gå til kortet: {words}</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Vis det på planen</translation>
    </message>
</context>
<context>
    <name>HereAvatars</name>
    <message>
        <source>Here now: {names}</source>
        <translation>Her nu: {names}</translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n her nu</numerusform>
            <numerusform>%n her nu</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (dig)</translation>
    </message>
    <message>
        <source>Look along with {name}</source>
        <translation>Se med hos {name}</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>We have talked about it</source>
        <translation>Vi har talt om det</translation>
    </message>
</context>
<context>
    <name>HintsMissing</name>
    <message>
        <source>Draw the arrow</source>
        <translation>Tegn pil</translation>
    </message>
    <message>
        <source>Not a handover</source>
        <translation>Ikke en overgang</translation>
    </message>
</context>
<context>
    <name>HintsPanel</name>
    <message>
        <source>Advice only; a case may be used as it is.</source>
        <translation>Kun gode råd; casen kan bruges, som den er.</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <translation>Ingen bemærkninger.</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Gode råd</translation>
    </message>
    <message>
        <source>{met} of {all}</source>
        <translation>{met} af {all}</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Tjekliste</translation>
    </message>
    <message>
        <source>It ticks itself off while you work. Nothing here has to be done.</source>
        <translation>Den krydser selv af, mens I arbejder. Intet her er et krav.</translation>
    </message>
    <message>
        <source>Handovers that are missing</source>
        <translation>Overgange, der mangler</translation>
    </message>
    <message>
        <source>None is missing.</source>
        <translation>Ingen mangler.</translation>
    </message>
    <message>
        <source>Close the checklist</source>
        <translation>Luk tjeklisten</translation>
    </message>
</context>
<context>
    <name>HintsRow</name>
    <message numerus="yes">
        <source>Show %n card(s)</source>
        <translation>
            <numerusform>Vis %n kort</numerusform>
            <numerusform>Vis %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all} · Next</source>
        <translation>{number} af {all} · Næste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaret</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} af {wanted}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>the assessment</source>
        <translation>udredningen</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>bestillingen</translation>
    </message>
    <message>
        <source>the indicators</source>
        <translation>indikatorerne</translation>
    </message>
    <message>
        <source>the shades of BUM</source>
        <translation>graderne af BUM</translation>
    </message>
</context>
<context>
    <name>HistoryErrand</name>
    <message>
        <source>The board looks just as it did then.</source>
        <translation>Tavlen ser ud præcis som dengang.</translation>
    </message>
    <message>
        <source>The journeys and the plan are as they were then.</source>
        <translation>Rejserne og planen er, som de var dengang.</translation>
    </message>
    <message>
        <source>So are: {parts}.</source>
        <translation>Det samme er: {parts}.</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History · {journey}</source>
        <translation>Historik · {journey}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Restore to here</source>
        <translation>Gendan til her</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
    <message>
        <source>Something else was otherwise then, and would come back too: {parts}.</source>
        <translation>Også dette var anderledes dengang og føres med tilbage: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written or moved</source>
        <translation>
            <numerusform>%n kort skrevet eller flyttet</numerusform>
            <numerusform>%n kort skrevet eller flyttet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) gone</source>
        <translation>
            <numerusform>%n kort væk</numerusform>
            <numerusform>%n kort væk</numerusform>
        </translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>af {names}</translation>
    </message>
</context>
<context>
    <name>HostGone</name>
    <message>
        <source>The host is out of reach. If its laptop is out of action, the day can go on from this one, and the others find it by themselves.</source>
        <translation>Værten kan ikke nås. Er dens bærbare ude af drift, kan dagen fortsætte fra denne, og de andre finder den selv.</translation>
    </message>
    <message>
        <source>Take over as host</source>
        <translation>Overtag som vært</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Luk denne besked</translation>
    </message>
</context>
<context>
    <name>ImportFound</name>
    <message>
        <source>Understood</source>
        <translation>Forstået</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Se efter</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Pasted text</source>
        <translation>Indsat tekst</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} af {total}</translation>
    </message>
    <message>
        <source>stopped after {done} of {total}</source>
        <translation>stoppet efter {done} af {total}</translation>
    </message>
    <message>
        <source>Take in cases</source>
        <translation>Hent cases</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Hent %n case</numerusform>
            <numerusform>Hent %n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>Take none</source>
        <translation>Vælg ingen</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>Vælg alle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>How the file was understood</source>
        <translation>Hvordan filen blev forstået</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Læste filer</translation>
    </message>
    <message>
        <source>Before a case can be used in a theme day, somebody checks it for personal data.</source>
        <translation>Før en case kan bruges på en temadag, skal den gennemgås for personoplysninger.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Reading …</source>
        <translation>Læser …</translation>
    </message>
    <message>
        <source>There is no case to show. Drop files, folders or a case pack here.</source>
        <translation>Der er ingen case at vise. Træk filer, mapper eller en casepakke herind.</translation>
    </message>
    <message>
        <source>Not understood – kept as text</source>
        <translation>Ikke forstået – beholdes som tekst</translation>
    </message>
    <message>
        <source>Not found: {fields}.</source>
        <translation>Ikke fundet: {fields}.</translation>
    </message>
    <message numerus="yes">
        <source>%n CPR number(s) were hidden. Cases must be made up.</source>
        <translation>
            <numerusform>%n CPR-nummer er skjult. Cases skal være opdigtede.</numerusform>
            <numerusform>%n CPR-numre er skjult. Cases skal være opdigtede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind in the file</source>
        <translation>Efterladt i filen</translation>
    </message>
    <message>
        <source>The library has this case already; this one becomes a new version.</source>
        <translation>Der er allerede en udgave i biblioteket; denne bliver en ny version.</translation>
    </message>
    <message>
        <source>The library has this case already, word for word.</source>
        <translation>Casen er allerede i biblioteket, uændret.</translation>
    </message>
    <message>
        <source>The same case comes from another file above.</source>
        <translation>Den samme case kommer fra en anden fil ovenfor.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorEditor</name>
    <message>
        <source>An indicator of the municipality&apos;s own</source>
        <translation>Kommunens egen indikator</translation>
    </message>
    <message>
        <source>Indicator: what can be seen or heard</source>
        <translation>Indikator: det vi kan se eller høre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Question for the observation</source>
        <translation>Spørgsmål til iagttagelsen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Ask whom</source>
        <translation>Kilde: hvem spørger vi?</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Trin {step}</translation>
    </message>
    <message>
        <source>For example: every day, by oneself</source>
        <translation>For eksempel: hver dag, af sig selv</translation>
    </message>
    <message>
        <source>For example: not, not even with support</source>
        <translation>For eksempel: slet ikke, heller ikke med støtte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Put it in the catalogue</source>
        <translation>Læg den i kataloget</translation>
    </message>
</context>
<context>
    <name>IndicatorWords</name>
    <message>
        <source>Ask: {informants}</source>
        <translation>Spørg: {informants}</translation>
    </message>
</context>
<context>
    <name>InnerRow</name>
    <message>
        <source>All other groups</source>
        <translation>Alle andre grupper</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Ingen grupper endnu</translation>
    </message>
</context>
<context>
    <name>InviteCode</name>
    <message>
        <source>New words for facilitators</source>
        <translation>Nye ord til facilitatorer</translation>
    </message>
    <message>
        <source>Say to the room: Open Brobyg, choose “Take part”, and write this.</source>
        <translation>Sig til lokalet: Åbn Brobyg, vælg “Deltag”, og skriv dette.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Tre ord</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nye ord</translation>
    </message>
    <message>
        <source>Those who are in stay in; the words before let nobody in any more.</source>
        <translation>De, der er med, bliver; de gamle ord lukker ikke flere ind.</translation>
    </message>
    <message>
        <source>Show on the projector</source>
        <translation>Vis på projektoren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Address and words as one line, to be pasted where one takes part.</source>
        <translation>Adresse og ord på én linje, lige til at sætte ind, hvor man deltager.</translation>
    </message>
    <message>
        <source>The words have been guessed wrong several times, so they let nobody in now. New words help.</source>
        <translation>Ordene er gættet forkert flere gange og lukker derfor ingen ind nu. Nye ord hjælper.</translation>
    </message>
    <message>
        <source>Make new words</source>
        <translation>Lav nye ord</translation>
    </message>
    <message>
        <source>Hide the words for facilitators</source>
        <translation>Skjul ordene til facilitatorer</translation>
    </message>
    <message>
        <source>Words for a facilitator&apos;s other laptop …</source>
        <translation>Ord til facilitators anden bærbar …</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Intet netværk</translation>
    </message>
    <message>
        <source>This laptop is on no network. Join one, put a cable between, or turn on its hotspot.</source>
        <translation>Den bærbare er ikke på noget netværk. Gå på et, sæt et kabel imellem, eller tænd dens hotspot.</translation>
    </message>
    <message>
        <source>Or: {addresses}</source>
        <translation>Eller: {addresses}</translation>
    </message>
    <message>
        <source>{words}: whoever has them may do all that you may. Only for your own other laptop.</source>
        <translation>{words}: den, der har dem, må alt det, du må. Kun til din egen anden bærbar.</translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message>
        <source>Stop sharing the day?</source>
        <translation>Stop med at dele dagen?</translation>
    </message>
    <message>
        <source>The other laptops keep all they have and can go on writing, but nothing comes from one to another until you share the day again.</source>
        <translation>De andre bærbare beholder alt, de har, og kan skrive videre, men intet når fra den ene til den anden, før du deler dagen igen.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Stop deling</translation>
    </message>
    <message>
        <source>Go on sharing</source>
        <translation>Del videre</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) here</source>
        <translation>
            <numerusform>%n bærbar er med</numerusform>
            <numerusform>%n bærbare er med</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Stop sharing …</source>
        <translation>Stop deling …</translation>
    </message>
    <message>
        <source>The day is hosted by another laptop or by a server, and this laptop takes part in it.</source>
        <translation>En anden bærbar eller en server er vært for dagen, og denne bærbare deltager i den.</translation>
    </message>
    <message>
        <source>Share the day with the tables</source>
        <translation>Del dagen med bordene</translation>
    </message>
    <message>
        <source>The other laptops in the room come in with three words and write along. It works without the internet, and nothing leaves the room.</source>
        <translation>De andre bærbare i lokalet kommer ind med tre ord og skriver med. Det virker uden internet, og intet forlader lokalet.</translation>
    </message>
    <message>
        <source>Sharing begins …</source>
        <translation>Deling begynder …</translation>
    </message>
    <message>
        <source>Share the day</source>
        <translation>Del dagen</translation>
    </message>
</context>
<context>
    <name>InviteRoster</name>
    <message>
        <source>Put {name} out?</source>
        <translation>Luk {name} ude?</translation>
    </message>
    <message>
        <source>The laptop keeps what it has, but can send nothing more and cannot come back by itself.</source>
        <translation>Den bærbare beholder det, den har, men kan ikke sende mere og ikke komme tilbage af sig selv.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Luk ude</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Lad dem blive</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Fjern {name} fra listen?</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>If the laptop is used again after all, it comes in with the words.</source>
        <translation>Hvis den bærbare alligevel skal bruges igen, kommer den ind med ordene.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n bærbar</numerusform>
            <numerusform>%n bærbare</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Lad den stå</translation>
    </message>
    <message>
        <source>Ask me first</source>
        <translation>Spørg mig først</translation>
    </message>
    <message>
        <source>Whoever knows the words waits until you say yes.</source>
        <translation>Den, der kender ordene, venter, til du siger ja.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. They come when they have written the code.</source>
        <translation>Der er ingen andre endnu. De kommer, når de har skrevet koden.</translation>
    </message>
</context>
<context>
    <name>InviteServer</name>
    <message>
        <source>More than one laptop can hold …</source>
        <translation>Flere end én bærbar …</translation>
    </message>
    <message>
        <source>If your organisation runs a Yjs server (such as Hocuspocus), the day can live there instead of on this laptop. Everybody who has its address and token reaches it over the network.</source>
        <translation>Har jeres organisation en Yjs-server (fx Hocuspocus), kan dagen ligge dér i stedet for på denne bærbare. Alle, der har dens adresse og token, når den over netværket.</translation>
    </message>
    <message>
        <source>Address of a Yjs server</source>
        <translation>Adresse på en Yjs-server</translation>
    </message>
    <message>
        <source>Token, if it wants one</source>
        <translation>Token, hvis den kræver et</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Connect to the server</source>
        <translation>Forbind til serveren</translation>
    </message>
</context>
<context>
    <name>ItemsSection</name>
    <message>
        <source>More about {name}</source>
        <translation>Mere om {name}</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>Tilføj citat</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Tilføj spørgsmål</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Tilføj linje</translation>
    </message>
</context>
<context>
    <name>JoinGroup</name>
    <message>
        <source>A group without a name</source>
        <translation>En gruppe uden navn</translation>
    </message>
    <message>
        <source>I only look on</source>
        <translation>Jeg kigger kun med</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Take part in a theme day</source>
        <translation>Deltag i en temadag</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Which group do you sit in?</source>
        <translation>Hvilken gruppe sidder du i?</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Deltag</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Test the room …</source>
        <translation>Test lokalet …</translation>
    </message>
    <message>
        <source>The facilitator has to say yes first. Just wait: you come in by yourself.</source>
        <translation>Facilitator skal sige ja først. Bare vent: I kommer ind af jer selv.</translation>
    </message>
    <message>
        <source>Looking for the theme day at {address} …</source>
        <translation>Leder efter temadagen på {address} …</translation>
    </message>
    <message>
        <source>Fetching what your group works on …</source>
        <translation>Henter det, jeres gruppe arbejder med …</translation>
    </message>
</context>
<context>
    <name>JoinWhere</name>
    <message>
        <source>A theme day</source>
        <translation>En temadag</translation>
    </message>
    <message>
        <source>Near you</source>
        <translation>I nærheden</translation>
    </message>
    <message>
        <source>The three words</source>
        <translation>De tre ord</translation>
    </message>
    <message>
        <source>The code on the projector or the table sign</source>
        <translation>Koden på projektoren eller bordskiltet</translation>
    </message>
    <message>
        <source>Capital letters, spaces and hyphens do not matter.</source>
        <translation>Store bogstaver, mellemrum og bindestreger er ligegyldige.</translation>
    </message>
    <message>
        <source>Three words are needed, such as bus-guld-hjem.</source>
        <translation>Der skal tre ord til, fx bus-guld-hjem.</translation>
    </message>
    <message>
        <source>The address is needed too, such as 192.168.1.20:8420.</source>
        <translation>Adressen skal også med, fx 192.168.1.20:8420.</translation>
    </message>
    <message>
        <source>Understood: {words}</source>
        <translation>Forstået: {words}</translation>
    </message>
</context>
<context>
    <name>JoinWho</name>
    <message>
        <source>What are you called?</source>
        <translation>Hvad hedder du?</translation>
    </message>
    <message>
        <source>Whose side do you sit for?</source>
        <translation>Hvilken side sidder du for?</translation>
    </message>
    <message>
        <source>First name, role or initials</source>
        <translation>Fornavn, rolle eller initialer</translation>
    </message>
    <message>
        <source>The others in the room see your name and side while you take part.</source>
        <translation>De andre i lokalet ser dit navn og din side, mens du deltager.</translation>
    </message>
</context>
<context>
    <name>JourneyBar</name>
    <message>
        <source>Compare the journey as it is with the ideal one</source>
        <translation>Sammenlign rejsen, som den er, med den ideelle</translation>
    </message>
    <message>
        <source>Both journeys must have cards first.</source>
        <translation>Begge rejser skal have kort først.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
</context>
<context>
    <name>JourneyCopy</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>It is on the clipboard as text: {count} characters.</source>
        <translation>Det ligger på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
</context>
<context>
    <name>JourneyHints</name>
    <message>
        <source>The citizen&apos;s lane has at least eight steps, and two quotes.</source>
        <translation>Borgerbanen har mindst otte trin og to citater.</translation>
    </message>
    <message>
        <source>Each handover has somebody who gives, somebody who takes, what is passed on, and a deadline.</source>
        <translation>Hver overgang har afsender, modtager, indhold og frist.</translation>
    </message>
    <message>
        <source>There is no phase where only the authority or only the provider does something.</source>
        <translation>Der er ingen fase, hvor kun myndighed eller kun leverandør har trin.</translation>
    </message>
    <message>
        <source>Two or three moments of truth are marked.</source>
        <translation>Der er to eller tre sandhedens øjeblikke.</translation>
    </message>
    <message>
        <source>At least one pain point is something else than lack of time.</source>
        <translation>Mindst ét smertepunkt er ikke “mangel på tid”.</translation>
    </message>
    <message>
        <source>At least three changes have been judged from all three perspectives.</source>
        <translation>Mindst tre forslag er vurderet på tre perspektiver.</translation>
    </message>
    <message>
        <source>There is an agreement that you can keep yourselves from Monday.</source>
        <translation>Der er mindst én aftale, som I selv kan holde fra på mandag.</translation>
    </message>
    <message>
        <source>From “{source}” to “{target}” the case changes hands, and no arrow says what is passed on.</source>
        <translation>Fra “{source}” til “{target}” skifter sagen hænder, og ingen pil siger, hvad der gives videre.</translation>
    </message>
</context>
<context>
    <name>JourneyMenu</name>
    <message>
        <source>Pictogram …</source>
        <translation>Piktogram …</translation>
    </message>
    <message>
        <source>Delete arrow</source>
        <translation>Slet pil</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>New card: {kind}</source>
        <translation>Nyt kort: {kind}</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>New card below</source>
        <translation>Nyt kort herunder</translation>
    </message>
    <message>
        <source>Draw arrow from here</source>
        <translation>Tegn pil herfra</translation>
    </message>
    <message>
        <source>Kind of card</source>
        <translation>Korttype</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Slet kort</translation>
    </message>
</context>
<context>
    <name>JourneyPage</name>
    <message>
        <source>The ideal journey is empty.</source>
        <translation>Den ideelle rejse er tom.</translation>
    </message>
    <message>
        <source>Begin with a copy of how it is</source>
        <translation>Begynd med en kopi af, som den er</translation>
    </message>
</context>
<context>
    <name>JourneyTools</name>
    <message>
        <source>Checklist · {met} of {all}</source>
        <translation>Tjekliste · {met} af {all}</translation>
    </message>
    <message>
        <source>+ Card</source>
        <translation>+ Kort</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Steps of a case</source>
        <translation>Sagens trin</translation>
    </message>
    <message>
        <source>Add a phase at the end</source>
        <translation>Tilføj en fase til sidst</translation>
    </message>
    <message>
        <source>Lay in the steps of a case as cards, with who is responsible</source>
        <translation>Læg sagens trin ind som kort, med hvem der har ansvaret</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Add a lane at the bottom</source>
        <translation>Tilføj en bane nederst</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Forbind</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Choose the card the arrow goes to. Esc stops.</source>
        <translation>Vælg det kort, pilen går til. Esc afbryder.</translation>
    </message>
    <message>
        <source>Click in a field to write. Drag from the blue dot on a card to draw a handover.</source>
        <translation>Klik i et felt for at skrive. Træk fra den blå prik på et kort for at tegne en overgang.</translation>
    </message>
</context>
<context>
    <name>JourneyView</name>
    <message>
        <source>The goal plan</source>
        <translation>Målplanen</translation>
    </message>
    <message>
        <source>The citizen&apos;s journey</source>
        <translation>Borgerrejsen</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>Kind of card</source>
        <translation>Korttype</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>The goal plan</source>
        <translation>Målplanen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som den er</translation>
    </message>
    <message>
        <source>The ideal journey</source>
        <translation>Den ideelle rejse</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Both journeys together</source>
        <translation>Begge rejser sammen</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Ventetid</translation>
    </message>
    <message>
        <source>Pain point</source>
        <translation>Smertepunkt</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Sandhedens øjeblik</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Indsatsmål</translation>
    </message>
    <message>
        <source>giving up</source>
        <translation>opgivende</translation>
    </message>
    <message>
        <source>worried</source>
        <translation>bekymret</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tegn</translation>
    </message>
    <message>
        <source>unsafe</source>
        <translation>utryg</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>The process plan</source>
        <translation>Procesplanen</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>tryg</translation>
    </message>
    <message>
        <source>hopeful</source>
        <translation>håbefuld</translation>
    </message>
    <message>
        <source>glad</source>
        <translation>glad</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>møde</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brev</translation>
    </message>
    <message>
        <source>e-Boks</source>
        <translation>e-Boks</translation>
    </message>
    <message>
        <source>home visit</source>
        <translation>hjemmebesøg</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>skærm</translation>
    </message>
    <message>
        <source>the citizen</source>
        <translation>borgeren</translation>
    </message>
    <message>
        <source>the citizen, helped by staff</source>
        <translation>borgeren, støttet af medarbejder</translation>
    </message>
    <message>
        <source>the citizen, helped by relatives</source>
        <translation>borgeren, støttet af pårørende</translation>
    </message>
    <message>
        <source>staff alone</source>
        <translation>medarbejder alene</translation>
    </message>
    <message>
        <source>staff and relatives alone</source>
        <translation>medarbejder og pårørende alene</translation>
    </message>
    <message>
        <source>relatives alone</source>
        <translation>pårørende alene</translation>
    </message>
    <message>
        <source>caseworker</source>
        <translation>sagsbehandler</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andre</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagligt</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcer</translation>
    </message>
    <message>
        <source>Citizen/relatives</source>
        <translation>Borger/pårørende</translation>
    </message>
    <message>
        <source>Does the work become professionally better? Do we use what we know?</source>
        <translation>Bliver arbejdet fagligt bedre? Bruger vi den viden, vi har?</translation>
    </message>
    <message>
        <source>Do we use time and money better on the whole, not just at our end?</source>
        <translation>Bruger vi tid og penge bedre samlet set, ikke bare hos os?</translation>
    </message>
    <message>
        <source>Does the citizen feel a difference? Which?</source>
        <translation>Mærker borgeren forskel? Hvilken?</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>meget dårligere</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>lidt dårligere</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>ingen forskel</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>lidt bedre</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>meget bedre</translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>LawPicker</name>
    <message>
        <source>Search among laws …</source>
        <translation>Søg i lovhenvisninger …</translation>
    </message>
    <message>
        <source>Search among laws</source>
        <translation>Søg i lovhenvisninger</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Lovhenvisninger</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Luk listen</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>til og med {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
</context>
<context>
    <name>LawsSection</name>
    <message>
        <source>Choose laws …</source>
        <translation>Vælg lovhenvisninger …</translation>
    </message>
</context>
<context>
    <name>LeftOverSection</name>
    <message>
        <source>Move to the situation</source>
        <translation>Flyt til situation</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{minutes} min.</source>
        <translation>{minutes} min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min.</source>
        <translation>{hours} t {minutes} min.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>without level</source>
        <translation>uden niveau</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikke vurderet</translation>
    </message>
</context>
<context>
    <name>LevelBlind</name>
    <message>
        <source>Set the levels each for yourselves</source>
        <translation>Sæt niveauerne hver for sig</translation>
    </message>
    <message>
        <source>Each view sets the level now for the sub-themes you chose. Nobody sees what the others have set until you show it together.</source>
        <translation>Hver part sætter niveauet nu for de undertemaer, I har valgt. Ingen ser, hvad de andre har sat, før I viser det sammen.</translation>
    </message>
    <message>
        <source>Stop the exercise</source>
        <translation>Stop øvelsen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gør det igen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Keep it hidden</source>
        <translation>Gem og skjul</translation>
    </message>
    <message>
        <source>Show together</source>
        <translation>Vis sammen</translation>
    </message>
    <message>
        <source>Show together ({chosen} of {all} have chosen)</source>
        <translation>Vis sammen ({chosen} af {all} har valgt)</translation>
    </message>
</context>
<context>
    <name>LevelCard</name>
    <message>
        <source>Take {label} away</source>
        <translation>Fjern {label}</translation>
    </message>
    <message>
        <source>Take it away. What was set is kept, and comes back with it.</source>
        <translation>Fjern det. Det, der er sat, bevares og kommer tilbage, hvis det tilføjes igen.</translation>
    </message>
    <message>
        <source>Go to the exercise</source>
        <translation>Gå til øvelsen</translation>
    </message>
    <message>
        <source>Each view sets its level hidden from the others: {chosen} of {all} have done it.</source>
        <translation>Niveauet sættes hver for sig: {chosen} af {all} har valgt. Ingen ser det endnu.</translation>
    </message>
</context>
<context>
    <name>LevelChoice</name>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
</context>
<context>
    <name>LevelChoosing</name>
    <message>
        <source>How do you experience it yourselves, when nobody helps?</source>
        <translation>Hvordan oplever I det selv, når ingen hjælper?</translation>
    </message>
    <message>
        <source>Which level do you set, from what you know now?</source>
        <translation>Hvilket niveau sætter I ud fra det, I ved nu?</translation>
    </message>
    <message>
        <source>Which level do you set, if you take your own support away?</source>
        <translation>Hvilket niveau sætter I, hvis I trækker jeres egen støtte fra?</translation>
    </message>
</context>
<context>
    <name>LevelFace</name>
    <message>
        <source>Add the sub-themes you want to talk about. Then citizen, provider and authority each set their level on the bar, and you see where you see it differently.</source>
        <translation>Tilføj de undertemaer, I vil tale om. Så sætter borger, leverandør og myndighed hver deres niveau på bjælken, og I kan se, hvor I ser forskelligt på det.</translation>
    </message>
</context>
<context>
    <name>LevelLane</name>
    <message>
        <source>not said</source>
        <translation>ikke sat</translation>
    </message>
    <message>
        <source>Arrow keys and the digits set the level, Shift and an arrow the other one, Delete takes it back.</source>
        <translation>Piletaster og tal sætter niveauet, Skift og en piletast det andet, Delete tager det tilbage.</translation>
    </message>
    <message>
        <source>Arrow keys and the digits set the level, Delete takes it back.</source>
        <translation>Piletaster og tal sætter niveauet, Delete tager det tilbage.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>forventet</translation>
    </message>
</context>
<context>
    <name>LevelLanes</name>
    <message>
        <source>not set</source>
        <translation>ikke sat</translation>
    </message>
</context>
<context>
    <name>LevelOffers</name>
    <message>
        <source>In the assessment:</source>
        <translation>I udredningen:</translation>
    </message>
    <message>
        <source>{view}: {level}. Use this level</source>
        <translation>{view}: {level}. Brug det niveau</translation>
    </message>
</context>
<context>
    <name>LevelOthers</name>
    <message>
        <source>Levels in other code systems, never converted</source>
        <translation>Niveauer i andre systemer, omregnes aldrig</translation>
    </message>
</context>
<context>
    <name>LevelOwn</name>
    <message>
        <source>How the citizen does it …</source>
        <translation>Udførelse …</translation>
    </message>
    <message>
        <source>How the citizen finds it …</source>
        <translation>Betydning …</translation>
    </message>
    <message>
        <source>The citizen’s own account:</source>
        <translation>Borgerens egen vurdering:</translation>
    </message>
    <message>
        <source>How the citizen does it</source>
        <translation>Udførelse</translation>
    </message>
    <message>
        <source>How the citizen finds it</source>
        <translation>Betydning</translation>
    </message>
</context>
<context>
    <name>LevelPicking</name>
    <message>
        <source>Which sub-themes? Citizen, authority and provider each set the level now for themselves, without seeing the others’. Then all are shown together, and you talk about where you see it differently.</source>
        <translation>Hvilke undertemaer? Borger, myndighed og leverandør sætter niveauet nu hver for sig uden at se de andres. Derefter vises det hele sammen, og I taler om, hvor I ser forskelligt på det.</translation>
    </message>
</context>
<context>
    <name>LevelTogether</name>
    <message>
        <source>Begin where you are farthest apart. Nobody is right yet: tell what you have seen, and with which support. A text such as “works well” often describes the citizen with the provider’s support.</source>
        <translation>Begynd, hvor der er størst afstand. Ingen har ret endnu: fortæl, hvad I har set, og med hvilken støtte. En tekst som “fungerer godt” beskriver ofte borgeren med leverandørens støtte.</translation>
    </message>
</context>
<context>
    <name>LevelTold</name>
    <message>
        <source>In the case: {levels}</source>
        <translation>I casen: {levels}</translation>
    </message>
    <message>
        <source>Set on another scale, and kept as it was: {levels}</source>
        <translation>Sat på en anden skala og bevaret, som det var: {levels}</translation>
    </message>
</context>
<context>
    <name>LevelTools</name>
    <message>
        <source>A filled mark is the level now, an outlined one the expected level.</source>
        <translation>Et udfyldt mærke er niveauet nu, et omrids er det forventede niveau.</translation>
    </message>
    <message>
        <source>The box beside the bar is “{step}”.</source>
        <translation>Feltet ved siden af bjælken er “{step}”.</translation>
    </message>
    <message>
        <source>Take in those of case and goals ({count})</source>
        <translation>Hent dem fra case og mål ({count})</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau nu</translation>
    </message>
    <message>
        <source>Expected level</source>
        <translation>Forventet niveau</translation>
    </message>
    <message>
        <source>What a press on a bar sets. Shift and an arrow key set the other one.</source>
        <translation>Det, et klik på bjælken sætter. Skift og en piletast sætter det andet.</translation>
    </message>
    <message>
        <source>Add a sub-theme …</source>
        <translation>Tilføj undertema …</translation>
    </message>
    <message>
        <source>Largest distance first</source>
        <translation>Størst afstand først</translation>
    </message>
    <message>
        <source>Set each for themselves …</source>
        <translation>Sæt niveau hver for sig …</translation>
    </message>
</context>
<context>
    <name>LevelWhy</name>
    <message>
        <source>A sentence about why you see it differently</source>
        <translation>En sætning om, hvorfor I ser forskelligt på det</translation>
    </message>
    <message>
        <source>{label}: why the views differ</source>
        <translation>{label}: hvorfor parterne ser forskelligt på det</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Levels of different code systems mean different things and are not converted.</source>
        <translation>Niveauer i forskellige kodesystemer betyder ikke det samme og omregnes ikke.</translation>
    </message>
    <message>
        <source>Filled is now, outlined is expected</source>
        <translation>Udfyldt er nu, omrids er forventet</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Undertema</translation>
    </message>
    <message>
        <source>Distance, and why</source>
        <translation>Afstand, og hvorfor</translation>
    </message>
    <message>
        <source>You see it alike. What do you build that on, and would the citizen say the same on a bad day?</source>
        <translation>I ser det ens. Hvad bygger I det på, og ville borgeren sige det samme på en dårlig dag?</translation>
    </message>
    <message>
        <source>Does the provider describe the citizen with the support that is given? “Works well” often does. What would happen in a week in which nobody reminds, helps or steps in?</source>
        <translation>Beskriver leverandøren borgeren med den støtte, der gives? Det gør “fungerer godt” ofte. Hvad ville der ske i en uge, hvor ingen minder om noget, hjælper eller træder til?</translation>
    </message>
    <message>
        <source>What does the provider see on an ordinary day that cannot be seen at a meeting or in the papers? And what does the authority build its level on?</source>
        <translation>Hvad ser leverandøren på en almindelig dag, som ikke kan ses på et møde eller i papirerne? Og hvad bygger myndigheden sit niveau på?</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>ikke vurderet</translation>
    </message>
    <message>
        <source>What does the citizen manage that the others do not see, or what has become so usual that it does not count?</source>
        <translation>Hvad klarer borgeren, som de andre ikke ser, eller som er blevet så almindeligt, at det ikke tæller med?</translation>
    </message>
    <message>
        <source>not relevant</source>
        <translation>ikke relevant</translation>
    </message>
    <message>
        <source>What is hard for the citizen that the others have got used to, or that the support covers?</source>
        <translation>Hvad er svært for borgeren, som de andre har vænnet sig til, eller som støtten dækker over?</translation>
    </message>
    <message>
        <source>Does it without help</source>
        <translation>Udfører selv</translation>
    </message>
    <message>
        <source>Does parts of it</source>
        <translation>Udfører dele af</translation>
    </message>
    <message>
        <source>Does not do it</source>
        <translation>Udfører ikke selv</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>The views agree</source>
        <translation>Parterne er enige</translation>
    </message>
    <message>
        <source>Experiences limitations</source>
        <translation>Oplever begrænsninger</translation>
    </message>
    <message>
        <source>1 step apart</source>
        <translation>1 trin fra hinanden</translation>
    </message>
    <message>
        <source>Does not experience limitations</source>
        <translation>Oplever ikke begrænsninger</translation>
    </message>
    <message>
        <source>{steps} steps apart</source>
        <translation>{steps} trin fra hinanden</translation>
    </message>
    <message>
        <source>Expected: {words}</source>
        <translation>Forventet: {words}</translation>
    </message>
    <message>
        <source>The others see a limitation that the citizen does not experience. What is it like for the citizen, and does anything have to change?</source>
        <translation>De andre ser en begrænsning, som borgeren ikke oplever. Hvordan er det for borgeren, og skal noget ændres?</translation>
    </message>
    <message>
        <source>The citizen experiences a limitation that the others hardly see. What is hard about it?</source>
        <translation>Borgeren oplever en begrænsning, som de andre næsten ikke ser. Hvad er svært ved det?</translation>
    </message>
    <message>
        <source>To develop, the expected level is usually lower than the level now.</source>
        <translation>Når målet er at udvikle, er det forventede niveau som regel lavere end niveauet nu.</translation>
    </message>
    <message>
        <source>To maintain, the expected level is usually the same as the level now.</source>
        <translation>Når målet er at fastholde, er det forventede niveau som regel det samme som niveauet nu.</translation>
    </message>
    <message>
        <source>To limit a loss, the expected level is usually not lower than the level now.</source>
        <translation>Når målet er at begrænse et tab, er det forventede niveau som regel ikke lavere end niveauet nu.</translation>
    </message>
    <message>
        <source>Ask: how would it go with medicine and aids, but without the support of the offer or the network? Who does well with support would else look as if no support were needed.</source>
        <translation>Spørg: hvordan ville det gå med medicin og hjælpemidler, men uden støtten fra tilbud og netværk? Ellers ser den, der klarer sig godt med støtte, ud, som om der ikke er brug for nogen.</translation>
    </message>
</context>
<context>
    <name>LevelsSection</name>
    <message>
        <source>Type of goal</source>
        <translation>Måltype</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau nu</translation>
    </message>
    <message>
        <source>Level expected</source>
        <translation>Forventet niveau</translation>
    </message>
    <message>
        <source>Choose a sub-theme first: levels are on its scale.</source>
        <translation>Vælg først et undertema: niveauerne står på dets skala.</translation>
    </message>
    <message>
        <source>A level was set on another scale, {other}, and stays as it was: levels of two scales are never converted. Choose it again on {scale} when you agree.</source>
        <translation>Et niveau er sat på en anden skala, {other}, og bliver stående: niveauer fra to skalaer omregnes aldrig. Vælg det igen på {scale}, når I er enige.</translation>
    </message>
</context>
<context>
    <name>LinesNote</name>
    <message>
        <source>Hide the lines</source>
        <translation>Skjul linjerne</translation>
    </message>
</context>
<context>
    <name>LinesQuestion</name>
    <message numerus="yes">
        <source>The text has %n lines</source>
        <translation>
            <numerusform>Teksten har %n linje</numerusform>
            <numerusform>Teksten har %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line becomes a card. So many cards in one field are hard to read.</source>
        <translation>Hver linje bliver et kort. Så mange kort i ét felt er svære at læse.</translation>
    </message>
    <message numerus="yes">
        <source>Paste the first %n lines</source>
        <translation>
            <numerusform>Indsæt den første linje</numerusform>
            <numerusform>Indsæt de første %n linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>This laptop cannot save what the others write right now – it waits on theirs</source>
        <translation>Denne maskine kan ikke gemme det, de andre skriver lige nu – det venter hos dem</translation>
    </message>
    <message>
        <source>Saved here and at the host</source>
        <translation>Gemt her og hos værten</translation>
    </message>
    <message>
        <source>Saved here – 1 change is on its way to the host</source>
        <translation>Gemt her – 1 ændring er på vej til værten</translation>
    </message>
    <message>
        <source>Takes part no longer – everything is saved here</source>
        <translation>Deltager ikke længere – alt er gemt her</translation>
    </message>
    <message>
        <source>Saved here – {count} changes are on their way to the host</source>
        <translation>Gemt her – {count} ændringer er på vej til værten</translation>
    </message>
    <message>
        <source>Saved here, at the host and on one more laptop</source>
        <translation>Gemt her, hos værten og på en maskine mere</translation>
    </message>
    <message>
        <source>Saved on this laptop, which hosts the day</source>
        <translation>Gemt på denne maskine, som er vært for dagen</translation>
    </message>
    <message>
        <source>Saved here – 1 change is on its way to the others</source>
        <translation>Gemt her – 1 ændring er på vej til de andre</translation>
    </message>
    <message>
        <source>Saved here – {count} changes are on their way to the others</source>
        <translation>Gemt her – {count} ændringer er på vej til de andre</translation>
    </message>
    <message>
        <source>Saved on this laptop, which hosts the day, and on another one</source>
        <translation>Gemt på denne maskine, som er vært for dagen, og på en til</translation>
    </message>
    <message>
        <source>Saved here, and the server has it</source>
        <translation>Gemt her, og serveren har det</translation>
    </message>
    <message>
        <source>Saved here – 1 change is on its way to the server</source>
        <translation>Gemt her – 1 ændring er på vej til serveren</translation>
    </message>
    <message>
        <source>Saved here – {count} changes are on their way to the server</source>
        <translation>Gemt her – {count} ændringer er på vej til serveren</translation>
    </message>
    <message>
        <source>The host cannot save right now – everything is saved here</source>
        <translation>Værten kan ikke gemme lige nu – alt er gemt her</translation>
    </message>
    <message>
        <source>The host cannot save right now – 1 change is saved here only</source>
        <translation>Værten kan ikke gemme lige nu – 1 ændring er kun gemt her</translation>
    </message>
    <message>
        <source>The host cannot save right now – {count} changes are saved here only</source>
        <translation>Værten kan ikke gemme lige nu – {count} ændringer er kun gemt her</translation>
    </message>
    <message>
        <source>Apart from the host since {since} – everything is saved here</source>
        <translation>Adskilt fra værten siden {since} – alt er gemt her</translation>
    </message>
    <message>
        <source>Apart from the host since {since} – 1 change waits and is saved here</source>
        <translation>Adskilt fra værten siden {since} – 1 ændring venter og er gemt her</translation>
    </message>
    <message>
        <source>Apart from the host since {since} – {count} changes wait and are saved here</source>
        <translation>Adskilt fra værten siden {since} – {count} ændringer venter og er gemt her</translation>
    </message>
    <message>
        <source>Apart from the server since {since} – everything is saved here</source>
        <translation>Adskilt fra serveren siden {since} – alt er gemt her</translation>
    </message>
    <message>
        <source>Apart from the server since {since} – 1 change waits and is saved here</source>
        <translation>Adskilt fra serveren siden {since} – 1 ændring venter og er gemt her</translation>
    </message>
    <message>
        <source>Apart from the server since {since} – {count} changes wait and are saved here</source>
        <translation>Adskilt fra serveren siden {since} – {count} ændringer venter og er gemt her</translation>
    </message>
    <message>
        <source>The connection to the others is coming back – everything is saved here</source>
        <translation>Forbindelsen til de andre er på vej tilbage – alt er gemt her</translation>
    </message>
    <message>
        <source>The connection to the others is coming back – 1 change waits and is saved here</source>
        <translation>Forbindelsen til de andre er på vej tilbage – 1 ændring venter og er gemt her</translation>
    </message>
    <message>
        <source>The connection to the others is coming back – {count} changes wait and are saved here</source>
        <translation>Forbindelsen til de andre er på vej tilbage – {count} ændringer venter og er gemt her</translation>
    </message>
    <message>
        <source>The host does not take 1 change – it is saved here only</source>
        <translation>Værten tager ikke imod 1 ændring – den er kun gemt her</translation>
    </message>
    <message>
        <source>The host does not take {count} changes – they are saved here only</source>
        <translation>Værten tager ikke imod {count} ændringer – de er kun gemt her</translation>
    </message>
    <message>
        <source>This laptop cannot save right now</source>
        <translation>Denne maskine kan ikke gemme lige nu</translation>
    </message>
    <message>
        <source>This laptop cannot save right now – 1 change is only in its memory</source>
        <translation>Denne maskine kan ikke gemme lige nu – 1 ændring er kun i dens hukommelse</translation>
    </message>
    <message>
        <source>This laptop cannot save right now – {count} changes are only in its memory</source>
        <translation>Denne maskine kan ikke gemme lige nu – {count} ændringer er kun i dens hukommelse</translation>
    </message>
    <message>
        <source>This laptop cannot save right now – everything is saved at the host</source>
        <translation>Denne maskine kan ikke gemme lige nu – alt er gemt hos værten</translation>
    </message>
    <message>
        <source>This laptop cannot save right now – 1 change is on its way to the host</source>
        <translation>Denne maskine kan ikke gemme lige nu – 1 ændring er på vej til værten</translation>
    </message>
    <message>
        <source>This laptop cannot save right now – {count} changes are on their way to the host</source>
        <translation>Denne maskine kan ikke gemme lige nu – {count} ændringer er på vej til værten</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Gemt her</translation>
    </message>
    <message>
        <source>Looking for the host – everything is saved here</source>
        <translation>Leder efter værten – alt er gemt her</translation>
    </message>
    <message>
        <source>Looking for the host – 1 change waits and is saved here</source>
        <translation>Leder efter værten – 1 ændring venter og er gemt her</translation>
    </message>
    <message>
        <source>Looking for the host – {count} changes wait and are saved here</source>
        <translation>Leder efter værten – {count} ændringer venter og er gemt her</translation>
    </message>
    <message>
        <source>Waiting to be let in – everything is saved here</source>
        <translation>Venter på at blive lukket ind – alt er gemt her</translation>
    </message>
    <message>
        <source>Waiting to be let in – 1 change is saved here</source>
        <translation>Venter på at blive lukket ind – 1 ændring er gemt her</translation>
    </message>
    <message>
        <source>Waiting to be let in – {count} changes are saved here</source>
        <translation>Venter på at blive lukket ind – {count} ændringer er gemt her</translation>
    </message>
    <message>
        <source>Fetching what the others have written – everything is saved here</source>
        <translation>Henter, hvad de andre har skrevet – alt er gemt her</translation>
    </message>
    <message>
        <source>Catching up with the others – 1 change is saved here and on its way</source>
        <translation>Indhenter de andre – 1 ændring er gemt her og på vej</translation>
    </message>
    <message>
        <source>Catching up with the others – {count} changes are saved here and on their way</source>
        <translation>Indhenter de andre – {count} ændringer er gemt her og på vej</translation>
    </message>
    <message>
        <source>The host does not let this laptop in – everything is saved here</source>
        <translation>Værten lukker ikke denne maskine ind – alt er gemt her</translation>
    </message>
    <message>
        <source>The host does not let this laptop in – 1 change is saved here only</source>
        <translation>Værten lukker ikke denne maskine ind – 1 ændring er kun gemt her</translation>
    </message>
    <message>
        <source>The host does not let this laptop in – {count} changes are saved here only</source>
        <translation>Værten lukker ikke denne maskine ind – {count} ændringer er kun gemt her</translation>
    </message>
    <message>
        <source>The facilitator has put this laptop out – everything is saved here</source>
        <translation>Facilitatoren har lukket denne maskine ude – alt er gemt her</translation>
    </message>
    <message>
        <source>The facilitator has put this laptop out – 1 change is saved here only</source>
        <translation>Facilitatoren har lukket denne maskine ude – 1 ændring er kun gemt her</translation>
    </message>
    <message>
        <source>The facilitator has put this laptop out – {count} changes are saved here only</source>
        <translation>Facilitatoren har lukket denne maskine ude – {count} ændringer er kun gemt her</translation>
    </message>
</context>
<context>
    <name>LinkDaySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Handover {number}</source>
        <translation>Overgang {number}</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>Hvad gives videre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>How do we know that it arrived</source>
        <translation>Hvordan ved vi, at det er modtaget</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Hvad kan gå galt</translation>
    </message>
    <message>
        <source>Delete arrow</source>
        <translation>Slet pil</translation>
    </message>
    <message>
        <source>what is passed on</source>
        <translation>hvad der gives videre</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hvordan</translation>
    </message>
    <message>
        <source>the deadline</source>
        <translation>frist</translation>
    </message>
    <message>
        <source>the receipt</source>
        <translation>kvittering</translation>
    </message>
    <message>
        <source>✓ Complete</source>
        <translation>✓ Overgangen er beskrevet</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Mangler endnu: {what}</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Brobyg is already open on this library, by process {pid} on {host}.</source>
        <translation>Brobyg er allerede åben på dette bibliotek (proces {pid} på {host}).</translation>
    </message>
    <message>
        <source>Brobyg is already open on this library.</source>
        <translation>Brobyg er allerede åben på dette bibliotek.</translation>
    </message>
    <message>
        <source>Use that window, or close it first. Another library can be opened with `brobyg --data-dir FOLDER`.</source>
        <translation>Brug det vindue, eller luk det først. Et andet bibliotek kan åbnes med `brobyg --data-dir MAPPE`.</translation>
    </message>
</context>
<context>
    <name>LooseEnds</name>
    <message>
        <source>Loose ends</source>
        <translation>Løse ender</translation>
    </message>
    <message>
        <source>Something to talk about. A loose end may well be right as it is.</source>
        <translation>Noget at tale om. En løs ende kan sagtens være rigtig, som den er.</translation>
    </message>
    <message>
        <source>✓ Everything hangs together, from the wish to a step of the journey.</source>
        <translation>✓ Alt hænger sammen, fra ønsket til et trin på rejsen.</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>Somebody deleted the card you were moving. Its words are kept.</source>
        <translation>Nogen har slettet det kort, du var ved at flytte. Ordene er gemt.</translation>
    </message>
    <message>
        <source>Somebody deleted the card you were writing in. Its words are kept.</source>
        <translation>Nogen har slettet det kort, du skrev i. Ordene er gemt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent det tilbage</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait to be saved.</source>
        <translation>
            <numerusform>%n ændring venter på at blive gemt.</numerusform>
            <numerusform>%n ændringer venter på at blive gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Cases are taken in on the facilitator&apos;s laptop.</source>
        <translation>Cases hentes ind på facilitators computer.</translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Put a dot here</source>
        <translation>Sæt en prik</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>Tag en tilbage</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Ikke sådan</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n tilbage</numerusform>
            <numerusform>%n tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) on this card</source>
        <translation>
            <numerusform>%n prik på kortet</numerusform>
            <numerusform>%n prikker på kortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) say so</source>
        <translation>
            <numerusform>%n computer siger det</numerusform>
            <numerusform>%n computere siger det</numerusform>
        </translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>The citizen&apos;s voice</source>
        <translation>Borgerens stemme</translation>
    </message>
    <message>
        <source>It is not like this</source>
        <translation>Sådan er det ikke</translation>
    </message>
</context>
<context>
    <name>MixSheet</name>
    <message>
        <source>Mix groups</source>
        <translation>Bland grupper</translation>
    </message>
    <message>
        <source>Both sides at every table, nobody with their own leader, at most two from a workplace, roles spread and tables alike in size. A rule that cannot be kept is named.</source>
        <translation>Begge sider ved hvert bord, ingen sammen med egen leder, højst to fra samme arbejdssted, roller spredt og lige store borde. En regel, der ikke kan holdes, bliver nævnt.</translation>
    </message>
    <message>
        <source>Number of groups</source>
        <translation>Antal grupper</translation>
    </message>
    <message>
        <source>People in each</source>
        <translation>Personer i hver</translation>
    </message>
    <message>
        <source>Those who sit now change places. It can be undone.</source>
        <translation>De, der sidder nu, skifter plads. Det kan fortrydes.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked participant(s) stay where they are.</source>
        <translation>
            <numerusform>%n låst deltager bliver siddende.</numerusform>
            <numerusform>%n låste deltagere bliver siddende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Bland</translation>
    </message>
    <message>
        <source>Tables: {more} with {most} people, {rest} with {least}</source>
        <translation>Borde: {more} med {most} personer, {rest} med {least}</translation>
    </message>
    <message>
        <source>Tables: {groups} with {size} people each</source>
        <translation>Borde: {groups} med {size} personer ved hvert</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>august</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
</context>
<context>
    <name>NearbyList</name>
    <message>
        <source>Near you</source>
        <translation>I nærheden</translation>
    </message>
</context>
<context>
    <name>NearbyRow</name>
    <message>
        <source>A theme day</source>
        <translation>En temadag</translation>
    </message>
    <message>
        <source>On the facilitator&apos;s laptop · the three words are needed</source>
        <translation>På facilitators bærbare · kræver de tre ord</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Deltag</translation>
    </message>
    <message>
        <source>Take part in {title}</source>
        <translation>Deltag i {title}</translation>
    </message>
</context>
<context>
    <name>NewDayDialog</name>
    <message>
        <source>Its groups come along with their cases, what is measured there, and all agreements that are not done yet, with how far they have come.</source>
        <translation>Grupperne følger med deres cases, det, der måles på dagen, og alle aftaler, der ikke er gjort endnu, med hvor langt de er.</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>New theme day</source>
        <translation>Ny temadag</translation>
    </message>
    <message>
        <source>Everything can be changed later, also on the day itself.</source>
        <translation>Alt kan ændres senere, også på selve dagen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No earlier day</source>
        <translation>Ingen tidligere dag</translation>
    </message>
    <message>
        <source>Follow-up on {title}</source>
        <translation>Opfølgning på {title}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Its groups come along, without cases, and all agreements that are not done yet.</source>
        <translation>Dens grupper kommer med, uden cases, og alle aftaler, der ikke er gjort endnu.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Faser</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Such as the town hall, room 2</source>
        <translation>Fx rådhuset, lokale 2</translation>
    </message>
    <message>
        <source>A group is a table with people from both sides.</source>
        <translation>En gruppe er et bord med folk fra begge sider.</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Skabeloner …</translation>
    </message>
    <message>
        <source>Follow-up on</source>
        <translation>Opfølgning på</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Create theme day</source>
        <translation>Opret temadag</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
</context>
<context>
    <name>NewProjectSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>Both as they stand now: {words}</source>
        <translation>Begge, som de står nu: {words}</translation>
    </message>
    <message>
        <source>What was written here: {words}</source>
        <translation>Det, der var skrevet her: {words}</translation>
    </message>
    <message>
        <source>What was written there: {words}</source>
        <translation>Det, der var skrevet på den anden: {words}</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Det kom der ind</translation>
    </message>
    <message>
        <source>Where both had written the same text, both are kept. Choose, or leave it so.</source>
        <translation>Hvor begge havde skrevet i den samme tekst, er begge dele beholdt. Vælg, eller lad det stå.</translation>
    </message>
    <message>
        <source>Everything is put together; nothing has to be done.</source>
        <translation>Alt er lagt sammen; der er intet, du skal gøre.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mere</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Før: {words}</translation>
    </message>
    <message>
        <source>New card: {name}</source>
        <translation>Nyt kort: {name}</translation>
    </message>
    <message>
        <source>Card removed: {name}</source>
        <translation>Kort fjernet: {name}</translation>
    </message>
    <message>
        <source>Card with new words: {name}</source>
        <translation>Kort med ny tekst: {name}</translation>
    </message>
    <message>
        <source>Card moved: {name}</source>
        <translation>Kort flyttet: {name}</translation>
    </message>
    <message>
        <source>Details of a card: {name}</source>
        <translation>Oplysninger på et kort: {name}</translation>
    </message>
    <message>
        <source>Comments or dots on a card: {name}</source>
        <translation>Kommentarer eller prikker på et kort: {name}</translation>
    </message>
    <message>
        <source>New arrow: {name}</source>
        <translation>Ny pil: {name}</translation>
    </message>
    <message>
        <source>Arrow removed: {name}</source>
        <translation>Pil fjernet: {name}</translation>
    </message>
    <message>
        <source>Words of an arrow: {name}</source>
        <translation>Teksten på en pil: {name}</translation>
    </message>
    <message>
        <source>New phase: {name}</source>
        <translation>Ny fase: {name}</translation>
    </message>
    <message>
        <source>Phase removed: {name}</source>
        <translation>Fase fjernet: {name}</translation>
    </message>
    <message>
        <source>Phase with a new title: {name}</source>
        <translation>Fase med ny titel: {name}</translation>
    </message>
    <message>
        <source>Feeling, quote or value of a phase: {name}</source>
        <translation>Følelse, citat eller værdi i en fase: {name}</translation>
    </message>
    <message>
        <source>New lane: {name}</source>
        <translation>Ny bane: {name}</translation>
    </message>
    <message>
        <source>Lane removed: {name}</source>
        <translation>Bane fjernet: {name}</translation>
    </message>
    <message>
        <source>Lane with a new title: {name}</source>
        <translation>Bane med ny titel: {name}</translation>
    </message>
    <message>
        <source>A lane was changed: {name}</source>
        <translation>En bane er ændret: {name}</translation>
    </message>
    <message>
        <source>New thread: {name}</source>
        <translation>Ny rød tråd: {name}</translation>
    </message>
    <message>
        <source>Order with new words: {name}</source>
        <translation>Bestillingen med nye ord: {name}</translation>
    </message>
    <message>
        <source>Thread removed: {name}</source>
        <translation>Rød tråd fjernet: {name}</translation>
    </message>
    <message>
        <source>Answers and choices in the order: {name}</source>
        <translation>Svar og valg i bestillingen: {name}</translation>
    </message>
    <message>
        <source>Assessment with new words: {name}</source>
        <translation>Udredningen med nye ord: {name}</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Ændret: {name}</translation>
    </message>
    <message>
        <source>Choices in the assessment: {name}</source>
        <translation>Valg i udredningen: {name}</translation>
    </message>
    <message>
        <source>The day itself (programme, groups, cases): {count}</source>
        <translation>Selve dagen (program, grupper, cases): {count}</translation>
    </message>
    <message>
        <source>What is carried over from the assessment</source>
        <translation>Det, der er overført fra udredningen</translation>
    </message>
    <message>
        <source>Notes, votes and calls of the room: {count}</source>
        <translation>Lokalets sedler, stemmer og kald: {count}</translation>
    </message>
    <message>
        <source>New sub-theme with levels: {name}</source>
        <translation>Nyt undertema med niveauer: {name}</translation>
    </message>
    <message>
        <source>Participants: {count}</source>
        <translation>Deltagere: {count}</translation>
    </message>
    <message>
        <source>Cards and arrows of the process plan: {count}</source>
        <translation>Kort og pile i procesplanen: {count}</translation>
    </message>
    <message>
        <source>Sub-theme with levels removed: {name}</source>
        <translation>Undertema med niveauer fjernet: {name}</translation>
    </message>
    <message>
        <source>Levels of {name}</source>
        <translation>Niveauer for {name}</translation>
    </message>
    <message>
        <source>Notes in the script: {count}</source>
        <translation>Noter i drejebogen: {count}</translation>
    </message>
    <message>
        <source>New indicator: {name}</source>
        <translation>Ny indikator: {name}</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(uden tekst)</translation>
    </message>
    <message>
        <source>Indicator removed: {name}</source>
        <translation>Indikator fjernet: {name}</translation>
    </message>
    <message>
        <source>Sections of the shared guideline: {count}</source>
        <translation>Afsnit i den fælles retningslinje: {count}</translation>
    </message>
    <message>
        <source>Here: {words}</source>
        <translation>Her: {words}</translation>
    </message>
    <message>
        <source>Indicator changed or observed: {name}</source>
        <translation>Indikator ændret eller set: {name}</translation>
    </message>
    <message>
        <source>There: {words}</source>
        <translation>På den anden: {words}</translation>
    </message>
</context>
<context>
    <name>NightPanel</name>
    <message>
        <source>Test the room</source>
        <translation>Test lokalet</translation>
    </message>
    <message>
        <source>Theme days where authority and provider build the citizen&apos;s journey together.</source>
        <translation>Temadage, hvor myndighed og leverandør bygger borgerens rejse sammen.</translation>
    </message>
    <message>
        <source>New theme day</source>
        <translation>Ny temadag</translation>
    </message>
    <message>
        <source>Choose a template, and begin</source>
        <translation>Vælg en skabelon, og begynd</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Åbn fil</translation>
    </message>
    <message>
        <source>A .brobyg file or cases, from a USB stick or an e-mail</source>
        <translation>En .brobyg-fil eller cases fra USB eller mail</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Load, edit and check cases</source>
        <translation>Hent, ret og gennemgå cases</translation>
    </message>
    <message>
        <source>Try the example</source>
        <translation>Prøv med eksempel</translation>
    </message>
    <message>
        <source>A whole theme day with six cases</source>
        <translation>En hel temadag med seks cases</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>Deltag</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Write the code from the projector, or choose a theme day nearby</source>
        <translation>Skriv koden fra projektoren, eller vælg en temadag i nærheden</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Text size and other settings</source>
        <translation>Tekststørrelse og andre indstillinger</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No personal data were found</source>
        <translation>Der er ikke fundet personoplysninger</translation>
    </message>
    <message>
        <source>The program cannot find everything. Read the case, go through the checklist, and approve it.</source>
        <translation>Programmet kan ikke finde alt. Læs casen, gå tjeklisten igennem, og godkend den.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Luk denne besked</translation>
    </message>
</context>
<context>
    <name>OffersSheet</name>
    <message>
        <source>Step {number} lacks this: {facts}</source>
        <translation>Trin {number} mangler dette: {facts}</translation>
    </message>
    <message>
        <source>Take in · {count}</source>
        <translation>Tag med · {count}</translation>
    </message>
    <message>
        <source>New from the process plan and the agreements</source>
        <translation>Nyt fra procesplanen og aftalerne</translation>
    </message>
    <message>
        <source>It comes in beside what you have written; nothing of yours is changed.</source>
        <translation>Det kommer ind ved siden af det, I har skrevet; intet af jeres bliver ændret.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Accepts</source>
        <translation>Siger ja</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Spørger</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>Foreslår noget andet</translation>
    </message>
    <message>
        <source>then every month</source>
        <translation>derefter hver måned</translation>
    </message>
    <message>
        <source>then every third month</source>
        <translation>derefter hver tredje måned</translation>
    </message>
    <message>
        <source>then every half year</source>
        <translation>derefter hvert halve år</translation>
    </message>
    <message>
        <source>then every year</source>
        <translation>derefter hvert år</translation>
    </message>
    <message>
        <source>then when one of us asks for it</source>
        <translation>derefter når en af os beder om det</translation>
    </message>
    <message>
        <source>coordinating authority</source>
        <translation>koordinerende myndighed</translation>
    </message>
    <message>
        <source>cooperating authority</source>
        <translation>samarbejdende myndighed</translation>
    </message>
    <message>
        <source>coordinating provider</source>
        <translation>koordinerende udfører</translation>
    </message>
    <message>
        <source>What else there is to know about whom it is for</source>
        <translation>Hvad der ellers er at vide om, hvem det er til</translation>
    </message>
    <message>
        <source>relatives</source>
        <translation>pårørende</translation>
    </message>
    <message>
        <source>What else belongs to it, in your own words</source>
        <translation>Hvad der ellers hører med, med egne ord</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>en anden</translation>
    </message>
    <message>
        <source>What do we not know yet, and what shall the provider find out?</source>
        <translation>Hvad ved vi ikke endnu, og hvad skal leverandøren afklare?</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Such as times, ways of working, and the order of the sub-goals</source>
        <translation>For eksempel tider, metode og rækkefølgen af delmål</translation>
    </message>
    <message>
        <source>Who is there, and what do we look at?</source>
        <translation>Hvem er med, og hvad ser vi på?</translation>
    </message>
    <message>
        <source>Who calls whom, about what, and how soon?</source>
        <translation>Hvem ringer til hvem, om hvad og hvor hurtigt?</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>No wish of the citizen&apos;s is on the plan yet.</source>
        <translation>Der står endnu ingen af borgerens ønsker på planen.</translation>
    </message>
    <message>
        <source>The authority orders</source>
        <translation>Myndigheden bestiller</translation>
    </message>
    <message>
        <source>The provider answers</source>
        <translation>Leverandøren svarer</translation>
    </message>
    <message>
        <source>There is no purpose yet: what is it all for?</source>
        <translation>Der er intet formål endnu: Hvad er det hele til for?</translation>
    </message>
    <message>
        <source>This group has not begun an order.</source>
        <translation>Gruppen er ikke begyndt på en bestilling.</translation>
    </message>
    <message>
        <source>No goal is ordered. Write one on the plan, or take one in.</source>
        <translation>Der er ikke bestilt noget mål. Skriv et på planen, eller tag et med.</translation>
    </message>
    <message>
        <source>More than three goals. Which can wait?</source>
        <translation>Mere end tre mål. Hvilke kan vente?</translation>
    </message>
    <message>
        <source>A goal has no primary sub-theme. Choose it on the goal&apos;s card.</source>
        <translation>Et mål har intet primært undertema. Vælg det på målets kort.</translation>
    </message>
    <message>
        <source>The provider&apos;s answer: {answer}</source>
        <translation>Leverandørens svar: {answer}</translation>
    </message>
    <message>
        <source>It does not say which service is ordered.</source>
        <translation>Der står ikke, hvilken ydelse der er bestilt.</translation>
    </message>
    <message>
        <source>A service does not say how much.</source>
        <translation>En ydelse siger ikke hvor meget.</translation>
    </message>
    <message>
        <source>A service ends before it begins.</source>
        <translation>En ydelse slutter, før den begynder.</translation>
    </message>
    <message>
        <source>No doubt is written. Is there really nothing you want to know?</source>
        <translation>Der står ingen tvivl. Er der virkelig ikke noget, I gerne vil vide?</translation>
    </message>
    <message>
        <source>May the provider change anything without asking?</source>
        <translation>Må leverandøren ændre noget uden at spørge?</translation>
    </message>
    <message>
        <source>There is no day for the first follow-up.</source>
        <translation>Der er ingen dato for den første opfølgning.</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The first follow-up comes after every service has ended.</source>
        <translation>Den første opfølgning ligger efter, at alle ydelser er slut.</translation>
    </message>
    <message>
        <source>Who is called when something changes before then?</source>
        <translation>Hvem bliver ringet op, hvis noget ændrer sig inden da?</translation>
    </message>
    <message>
        <source>The provider&apos;s answer needs words.</source>
        <translation>Leverandørens svar mangler ord.</translation>
    </message>
    <message>
        <source>What makes the order a dialogue</source>
        <translation>Det, der gør bestillingen dialogbaseret</translation>
    </message>
    <message>
        <source>A classic order lacks these four. They say what is left to find out, and to decide, together.</source>
        <translation>De fire mangler i en klassisk bestilling. De siger, hvad der er tilbage at finde ud af og beslutte sammen.</translation>
    </message>
    <message>
        <source>The citizen knows what stands in the order.</source>
        <translation>Borgeren kender indholdet af bestillingen.</translation>
    </message>
    <message>
        <source>The citizen does not know what stands in the order yet.</source>
        <translation>Borgeren kender endnu ikke indholdet af bestillingen.</translation>
    </message>
    <message>
        <source>First {day}</source>
        <translation>Første gang {day}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>fra {first} til {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>fra {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>til {last}</translation>
    </message>
</context>
<context>
    <name>OrderAnswer</name>
    <message>
        <source>{title}: the provider answers “{answer}”</source>
        <translation>{title}: leverandøren svarer “{answer}”</translation>
    </message>
    <message>
        <source>What the provider says to it</source>
        <translation>Hvad leverandøren siger til det</translation>
    </message>
    <message>
        <source>{title}: what the provider says to it</source>
        <translation>{title}: hvad leverandøren siger til det</translation>
    </message>
</context>
<context>
    <name>OrderBlock</name>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Copy: {heading}</source>
        <translation>Kopiér: {heading}</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>foldet ud</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>foldet sammen</translation>
    </message>
</context>
<context>
    <name>OrderCopy</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Der står ikke noget endnu.</translation>
    </message>
    <message>
        <source>The order is on the clipboard as text: {count} characters.</source>
        <translation>Bestillingen ligger på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Does the citizen know what stands here?</source>
        <translation>Kender borgeren indholdet?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>The citizen knows the order: {answer}</source>
        <translation>Borgeren kender bestillingen: {answer}</translation>
    </message>
</context>
<context>
    <name>OrderLook</name>
    <message>
        <source>The order</source>
        <translation>Bestilling</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>The order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>The authority writes, and the provider answers beside it (L). Goals stay on the plan.</source>
        <translation>Myndigheden skriver, og leverandøren svarer ved siden af (L). Målene bliver stående på planen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Luk bestillingen</translation>
    </message>
</context>
<context>
    <name>OtherLaptop</name>
    <message>
        <source>With another laptop</source>
        <translation>Med en anden computer</translation>
    </message>
    <message>
        <source>While the test is on, another laptop can be tried with this one.</source>
        <translation>Mens testen er åben, kan en anden computer prøves sammen med denne.</translation>
    </message>
    <message>
        <source>Open “Test the room” on another laptop in the room, and type there:</source>
        <translation>Åbn “Test lokalet” på en anden computer i lokalet, og skriv dér:</translation>
    </message>
    <message>
        <source>Nobody can reach this laptop now. See Network and Listening.</source>
        <translation>Ingen kan nå denne computer lige nu. Se Netværk og Adgang udefra.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Or type here what the other laptop shows:</source>
        <translation>Eller skriv her, hvad den anden computer viser:</translation>
    </message>
    <message>
        <source>Address, such as 192.168.1.20</source>
        <translation>Adresse, fx 192.168.1.20</translation>
    </message>
    <message>
        <source>Address of the other laptop</source>
        <translation>Den anden computers adresse</translation>
    </message>
    <message>
        <source>Code of four digits</source>
        <translation>Kode på fire cifre</translation>
    </message>
    <message>
        <source>Code of the other laptop</source>
        <translation>Den anden computers kode</translation>
    </message>
    <message>
        <source>Test with it</source>
        <translation>Test med den</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message numerus="yes">
        <source>{names} and %n more are writing</source>
        <translation>
            <numerusform>{names} og %n til skriver</numerusform>
            <numerusform>{names} og %n til skriver</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} are writing</source>
        <translation>{names} skriver</translation>
    </message>
    <message>
        <source>{name} is writing</source>
        <translation>{name} skriver</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>{lane}: no cards</source>
        <translation>{lane}: ingen kort</translation>
    </message>
    <message>
        <source>Handover {number} to {lane}: {card}</source>
        <translation>Overgang {number} til {lane}: {card}</translation>
    </message>
    <message>
        <source>Arrow to {lane}: {card}</source>
        <translation>Pil til {lane}: {card}</translation>
    </message>
    <message>
        <source>The citizen feels: {feeling}</source>
        <translation>Borgeren føler: {feeling}</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>intet sagt</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nyt kort</translation>
    </message>
    <message>
        <source>written by {name}</source>
        <translation>skrevet af {name}</translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation>Disposition af rejsen</translation>
    </message>
    <message>
        <source>Phases, lanes and cards. Enter writes, N makes a card, Ctrl and arrow keys move it.</source>
        <translation>Faser, baner og kort. Enter skriver, N laver et kort, Ctrl og piletaster flytter det.</translation>
    </message>
</context>
<context>
    <name>OutlineDesk</name>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>The journey as a list, also for the keyboard (Ctrl+Shift+D)</source>
        <translation>Rejsen som en liste, også til tastaturet (Ctrl+Shift+D)</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Phases, lanes and cards</source>
        <translation>Faser, baner og kort</translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prik</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) “not so”</source>
        <translation>
            <numerusform>%n gang “sådan var det ikke”</numerusform>
            <numerusform>%n gange “sådan var det ikke”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnIndicators</name>
    <message>
        <source>“{name}” is now in the municipality&apos;s catalogue. Nothing that was observed is in it.</source>
        <translation>“{name}” er nu i kommunens katalog. Ingen iagttagelser er med.</translation>
    </message>
    <message>
        <source>Our indicators</source>
        <translation>Vores indikatorer</translation>
    </message>
    <message>
        <source>Save the catalogue</source>
        <translation>Gem kataloget</translation>
    </message>
    <message>
        <source>Catalogues of indicators (*.brobyg-indicators)</source>
        <translation>Indikatorkataloger (*.brobyg-indicators)</translation>
    </message>
    <message>
        <source>Fetch catalogues from files</source>
        <translation>Hent kataloger fra filer</translation>
    </message>
    <message numerus="yes">
        <source>%n new indicator(s) fetched.</source>
        <translation>
            <numerusform>%n ny indikator hentet.</numerusform>
            <numerusform>%n nye indikatorer hentet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The catalogue is saved as {file}. Nothing of any citizen is in it.</source>
        <translation>Kataloget er gemt som {file}. Intet om nogen borger er med.</translation>
    </message>
</context>
<context>
    <name>OwnReading</name>
    <message>
        <source>Our reading of the citizen&apos;s words</source>
        <translation>Vores læsning af borgerens ord</translation>
    </message>
    <message>
        <source>Another reading …</source>
        <translation>En anden læsning …</translation>
    </message>
    <message>
        <source>Remove our reading</source>
        <translation>Fjern vores læsning</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <source>The goal as the citizen says it</source>
        <translation>Målet, som borgeren siger det</translation>
    </message>
    <message>
        <source>“I would like to …”</source>
        <translation>“Jeg vil gerne …”</translation>
    </message>
    <message>
        <source>Has the citizen said yes to the goal?</source>
        <translation>Har borgeren sagt ja til målet?</translation>
    </message>
    <message>
        <source>the citizen has said yes</source>
        <translation>borgeren har sagt ja</translation>
    </message>
    <message>
        <source>the citizen has not said yes</source>
        <translation>borgeren har ikke sagt ja</translation>
    </message>
</context>
<context>
    <name>PainPointRow</name>
    <message>
        <source>Go to it</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>There are no pain points yet</source>
        <translation>Der er ingen smertepunkter endnu</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Print cases</source>
        <translation>Udskriv cases</translation>
    </message>
    <message>
        <source>The largest type that fits, the citizen&apos;s own words set apart, and room for notes.</source>
        <translation>Den største skrift, der er plads til, borgerens egne ord for sig og plads til noter.</translation>
    </message>
    <message>
        <source>How they are printed</source>
        <translation>Sådan udskrives de</translation>
    </message>
    <message>
        <source>Handout: two A4 pages for each case</source>
        <translation>Handout: to A4-sider pr. case</translation>
    </message>
    <message>
        <source>Case cards: A5, front and back</source>
        <translation>Casekort: A5, for- og bagside</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>What they take part as</source>
        <translation>Hvad de er med som</translation>
    </message>
    <message>
        <source>Takes part as …</source>
        <translation>Er med som …</translation>
    </message>
    <message>
        <source>Who else takes part? A place or a role, no name</source>
        <translation>Hvem er også med? Et sted eller en rolle, ikke et navn</translation>
    </message>
    <message>
        <source>What is agreed with them</source>
        <translation>Hvad der er aftalt med dem</translation>
    </message>
    <message>
        <source>Take the partner away</source>
        <translation>Fjern samarbejdspartneren</translation>
    </message>
</context>
<context>
    <name>PartnersBody</name>
    <message>
        <source>+ Partner</source>
        <translation>+ Samarbejdspartner</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>New lane</source>
        <translation>Ny bane</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Ny fase</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Indsæt en tabel</translation>
    </message>
    <message>
        <source>Rows become lanes, columns become phases, and each line in a cell becomes a card.</source>
        <translation>Rækker bliver til baner, kolonner til faser, og hver linje i en celle bliver et kort.</translation>
    </message>
    <message>
        <source>The first row holds phases</source>
        <translation>Første række er faser</translation>
    </message>
    <message>
        <source>The first column holds lanes</source>
        <translation>Første kolonne er baner</translation>
    </message>
    <message>
        <source>Use the lanes and phases there are, in their order</source>
        <translation>Brug de baner og faser, der er, i deres rækkefølge</translation>
    </message>
    <message>
        <source>Make lanes and phases where there are none of that name</source>
        <translation>Lav baner og faser, hvor der ikke er nogen med det navn</translation>
    </message>
    <message>
        <source>Where the cells go</source>
        <translation>Hvor cellerne skal hen</translation>
    </message>
    <message>
        <source>Which card lies where</source>
        <translation>Hvilket kort der kommer til at ligge hvor</translation>
    </message>
    <message>
        <source>All as cards in one field</source>
        <translation>Alle som kort i ét felt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n card(s)</source>
        <translation>
            <numerusform>Indsæt %n kort</numerusform>
            <numerusform>Indsæt %n kort</numerusform>
        </translation>
    </message>
    <message>
        <source>A CPR number was hidden.</source>
        <translation>Et CPR-nummer blev skjult.</translation>
    </message>
    <message>
        <source>The table is larger than can be pasted at once: its beginning is taken.</source>
        <translation>Tabellen er større, end der kan indsættes på én gang: Begyndelsen tages med.</translation>
    </message>
    <message>
        <source>Only the beginning is shown here; all of it is pasted.</source>
        <translation>Her vises kun begyndelsen; det hele bliver indsat.</translation>
    </message>
    <message>
        <source>{title} (new)</source>
        <translation>{title} (ny)</translation>
    </message>
</context>
<context>
    <name>Pattern</name>
    <message>
        <source>Write on from this</source>
        <translation>Skriv mønstret ind</translation>
    </message>
</context>
<context>
    <name>PdfDialog</name>
    <message>
        <source>Poster …</source>
        <translation>Plakat …</translation>
    </message>
    <message>
        <source>The drawing on one large sheet, or on several sheets to put together.</source>
        <translation>Tegningen på ét stort ark eller på flere ark, der samles.</translation>
    </message>
    <message>
        <source>The file is being made. You can wait for it or stop it.</source>
        <translation>Filen er ved at blive lavet. Du kan vente på den eller stoppe den.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>Save as web page …</source>
        <translation>Webside …</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>One file that every browser opens and reads aloud, for web and intranet.</source>
        <translation>Én fil, som enhver browser åbner og kan læse op – til hjemmeside og intranet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message>
        <source>Not in the list</source>
        <translation>Står ikke i listen</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>{name}: such as “{example}”</source>
        <translation>{name}: fx “{example}”</translation>
    </message>
    <message numerus="yes">
        <source>Take %n participant(s)</source>
        <translation>
            <numerusform>Tag %n deltager med</numerusform>
            <numerusform>Tag %n deltagere med</numerusform>
        </translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Fra udklipsholderen</translation>
    </message>
    <message>
        <source>This is how the list is understood. Correct what is not right.</source>
        <translation>Sådan er listen forstået. Ret det, der ikke passer.</translation>
    </message>
    <message numerus="yes">
        <source>%n CPR number(s), telephone number(s) or e-mail(s) were left out.</source>
        <translation>
            <numerusform>%n CPR-nummer, telefonnummer eller e-mail er udeladt.</numerusform>
            <numerusform>%n CPR-numre, telefonnumre eller e-mails er udeladt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is longer than can be taken at once: its beginning is shown.</source>
        <translation>Listen er længere, end der kan tages med på én gang: Her er begyndelsen.</translation>
    </message>
    <message numerus="yes">
        <source>Who would come in: %n</source>
        <translation>
            <numerusform>Kommer med: %n</numerusform>
            <numerusform>Kommer med: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation>
            <numerusform>%n række at se på</numerusform>
            <numerusform>%n rækker at se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Række {number}: {words}</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Første række er overskrifter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>The participants as they would come in</source>
        <translation>Deltagerne, som de vil komme med</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rækker at se på</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Not here: {count}</source>
        <translation>Ikke her: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Add a participant by hand</source>
        <translation>Tilføj en deltager i hånden</translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation>Fra en liste …</translation>
    </message>
    <message>
        <source>From Excel, CSV or Word</source>
        <translation>Fra Excel, CSV eller Word</translation>
    </message>
    <message>
        <source>Only numbers …</source>
        <translation>Kun antal …</translation>
    </message>
    <message>
        <source>Add people without names: so many from each side</source>
        <translation>Tilføj deltagere uden navne: så mange fra hver side</translation>
    </message>
    <message>
        <source>Search in the participants</source>
        <translation>Søg i deltagerne</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
    <message>
        <source>Copy the list of participants from Excel or Word, and paste it here with Ctrl+V. No names needed.</source>
        <translation>Kopiér deltagerlisten fra Excel eller Word, og sæt den ind her med Ctrl+V. Der behøver ikke stå navne.</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name or initials</source>
        <translation>Navn eller initialer</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Enhed</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>“{words}” is no side that is known here; it was taken for “others”.</source>
        <translation>“{words}” er ikke en side, der kendes her; den er læst som “andre”.</translation>
    </message>
    <message>
        <source>Nothing tells the side; it was taken for “others”.</source>
        <translation>Intet fortæller, hvilken side personen er fra; den er læst som “andre”.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no; not taken for a leader.</source>
        <translation>“{words}” er hverken ja eller nej; personen er ikke læst som leder.</translation>
    </message>
    <message>
        <source>Says the same as row {row}.</source>
        <translation>Siger det samme som række {row}.</translation>
    </message>
    <message>
        <source>From here on nobody was taken: a day has room for {most}.</source>
        <translation>Herfra er ingen taget med: en dag har plads til {most}.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Choose a participant</source>
        <translation>Vælg en deltager</translation>
    </message>
    <message>
        <source>Must sit with {name}</source>
        <translation>Skal sidde sammen med {name}</translation>
    </message>
    <message>
        <source>Must not sit with {name}</source>
        <translation>Må ikke sidde sammen med {name}</translation>
    </message>
    <message>
        <source>This need not be so</source>
        <translation>Det behøver ikke være sådan</translation>
    </message>
    <message>
        <source>Name, initials or nothing</source>
        <translation>Navn, initialer eller intet</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sits with or apart from</source>
        <translation>Sammen med eller ikke sammen med</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle deltagere</translation>
    </message>
    <message>
        <source>Leader at the workplace</source>
        <translation>Leder på arbejdsstedet</translation>
    </message>
    <message>
        <source>Has left, or did not come</source>
        <translation>Er gået eller ikke kommet</translation>
    </message>
    <message>
        <source>Must sit together with</source>
        <translation>Skal sidde sammen med</translation>
    </message>
    <message>
        <source>Must not sit together with</source>
        <translation>Må ikke sidde sammen med</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Tag ud af gruppen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Fjern fra listen</translation>
    </message>
</context>
<context>
    <name>PictogramPalette</name>
    <message>
        <source>No pictogram</source>
        <translation>Intet piktogram</translation>
    </message>
    <message>
        <source>Pictograms</source>
        <translation>Piktogrammer</translation>
    </message>
    <message>
        <source>Search: home, doctor, happy …</source>
        <translation>Søg: hjem, læge, glad …</translation>
    </message>
    <message>
        <source>Search for a pictogram</source>
        <translation>Søg efter et piktogram</translation>
    </message>
    <message>
        <source>There is no such pictogram. Try another word.</source>
        <translation>Sådan et piktogram er der ikke. Prøv et andet ord.</translation>
    </message>
</context>
<context>
    <name>PictogramSection</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Choose a pictogram</source>
        <translation>Vælg et piktogram</translation>
    </message>
</context>
<context>
    <name>Pictograms</name>
    <message>
        <source>Home</source>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>house flat live</source>
        <translation>hus lejlighed bolig bo</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Søvn</translation>
    </message>
    <message>
        <source>bed night rest</source>
        <translation>seng sove nat hvile</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Mad</translation>
    </message>
    <message>
        <source>eat meal lunch</source>
        <translation>spise måltid frokost middag</translation>
    </message>
    <message>
        <source>Cooking</source>
        <translation>Madlavning</translation>
    </message>
    <message>
        <source>kitchen meal</source>
        <translation>køkken gryde lave mad</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Indkøb</translation>
    </message>
    <message>
        <source>buy groceries</source>
        <translation>købe butik varer</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Rengøring</translation>
    </message>
    <message>
        <source>broom tidy</source>
        <translation>gøre rent kost oprydning</translation>
    </message>
    <message>
        <source>Laundry</source>
        <translation>Tøjvask</translation>
    </message>
    <message>
        <source>wash clothes</source>
        <translation>vasketøj vaskemaskine</translation>
    </message>
    <message>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>shower wash hygiene</source>
        <translation>bruser vaske hygiejne</translation>
    </message>
    <message>
        <source>Toilet</source>
        <translation>Toilet</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Kaffe</translation>
    </message>
    <message>
        <source>break cup visit</source>
        <translation>pause kop besøg</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Gåtur</translation>
    </message>
    <message>
        <source>go out exercise</source>
        <translation>gå ud motion tur</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>Cykel</translation>
    </message>
    <message>
        <source>bike ride</source>
        <translation>cykle</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>transport go</source>
        <translation>transport køre</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Bil</translation>
    </message>
    <message>
        <source>drive transport</source>
        <translation>køre transport taxa</translation>
    </message>
    <message>
        <source>Wheelchair</source>
        <translation>Kørestol</translation>
    </message>
    <message>
        <source>disability aid</source>
        <translation>handicap hjælpemiddel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>address where map</source>
        <translation>adresse hvor kort</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Læge</translation>
    </message>
    <message>
        <source>ill health nurse</source>
        <translation>syg sundhed sygeplejerske stetoskop</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>admitted ward treatment</source>
        <translation>sygehus indlagt afdeling behandling psykiatri</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicin</translation>
    </message>
    <message>
        <source>pill</source>
        <translation>pille</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Tænder</translation>
    </message>
    <message>
        <source>dentist</source>
        <translation>tandlæge</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Hørelse</translation>
    </message>
    <message>
        <source>ear sound listen</source>
        <translation>øre lyd høre lytte</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>Briller</translation>
    </message>
    <message>
        <source>sight eyes see</source>
        <translation>syn øjne se</translation>
    </message>
    <message>
        <source>Smoking</source>
        <translation>Rygning</translation>
    </message>
    <message>
        <source>cigarette drugs</source>
        <translation>ryge cigaret hash stoffer rusmidler</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alkohol</translation>
    </message>
    <message>
        <source>drink drugs</source>
        <translation>drikke øl vin rusmidler</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>football exercise</source>
        <translation>fodbold motion træning fritid</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>call ring</source>
        <translation>ringe opkald</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>app text message</source>
        <translation>app sms telefon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>post mail</source>
        <translation>post kuvert</translation>
    </message>
    <message>
        <source>Digital post</source>
        <translation>Digital post</translation>
    </message>
    <message>
        <source>e-Boks mit.dk e-mail MitID</source>
        <translation>e-Boks mit.dk e-mail mail MitID</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>screen online</source>
        <translation>skærm net pc</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>together group network</source>
        <translation>sammen gruppe netværk netværksmøde</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>say speak conversation</source>
        <translation>tale sige snakke</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>form application</source>
        <translation>skema ansøgning blanket</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>sign consent</source>
        <translation>skrive under samtykke</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lov</translation>
    </message>
    <message>
        <source>decision right complaint</source>
        <translation>afgørelse ret klage</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Penge</translation>
    </message>
    <message>
        <source>pay rent benefit</source>
        <translation>betale husleje ydelse løn</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Opsparing</translation>
    </message>
    <message>
        <source>budget economy</source>
        <translation>budget økonomi spare</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>day date plan</source>
        <translation>dag dato plan</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Ur</translation>
    </message>
    <message>
        <source>time when</source>
        <translation>tid klokken hvornår</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>hourglass time</source>
        <translation>ventetid timeglas tid</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>education learn</source>
        <translation>uddannelse lære undervisning</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>work employment</source>
        <translation>arbejde beskæftigelse praktik</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bog</translation>
    </message>
    <message>
        <source>read write</source>
        <translation>læse skrive</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>mother father relatives</source>
        <translation>mor far pårørende forældre</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>boy girl</source>
        <translation>dreng pige børn</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Venner</translation>
    </message>
    <message>
        <source>together two people</source>
        <translation>sammen to ven kæreste</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Alene</translation>
    </message>
    <message>
        <source>person me lonely</source>
        <translation>person mig ensom</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>Hund</translation>
    </message>
    <message>
        <source>pet animal</source>
        <translation>kæledyr dyr</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Kat</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Glad</translation>
    </message>
    <message>
        <source>feeling smile good</source>
        <translation>følelse smil godt</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Ked af det</translation>
    </message>
    <message>
        <source>feeling cry sorry</source>
        <translation>følelse græde trist</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Vred</translation>
    </message>
    <message>
        <source>feeling annoyed</source>
        <translation>følelse sur irriteret</translation>
    </message>
    <message>
        <source>Afraid</source>
        <translation>Bange</translation>
    </message>
    <message>
        <source>feeling worried anxious</source>
        <translation>følelse bekymret angst utryg</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>Sådan nogenlunde</translation>
    </message>
    <message>
        <source>feeling neutral</source>
        <translation>følelse neutral hverken</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Hjerte</translation>
    </message>
    <message>
        <source>love important</source>
        <translation>kærlighed vigtigt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>hands support care</source>
        <translation>hænder støtte omsorg</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>handshake deal</source>
        <translation>håndtryk enige</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>ask doubt</source>
        <translation>spørge tvivl</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>bulb think wish</source>
        <translation>pære tænke ønske</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>target dream</source>
        <translation>drøm skive</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>no hand</source>
        <translation>nej hånd</translation>
    </message>
    <message>
        <source>Look out</source>
        <translation>Pas på</translation>
    </message>
    <message>
        <source>danger problem</source>
        <translation>fare problem advarsel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>door own home</source>
        <translation>dør egen bolig</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>closed private safe</source>
        <translation>lukket privat tryg</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>sing play leisure</source>
        <translation>synge spille fritid</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spil</translation>
    </message>
    <message>
        <source>gaming play leisure</source>
        <translation>gaming spille fritid</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fjernsyn</translation>
    </message>
    <message>
        <source>watch film</source>
        <translation>tv se film</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>tree garden wood</source>
        <translation>træ have skov</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>day morning summer</source>
        <translation>dag morgen sommer</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nat</translation>
    </message>
    <message>
        <source>moon evening dark</source>
        <translation>måne aften mørke</translation>
    </message>
    <message>
        <source>Celebration</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>party birthday</source>
        <translation>fødselsdag fejre</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Piktogram</translation>
    </message>
    <message>
        <source>picture: {name}</source>
        <translation>billede: {name}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Save as picture</source>
        <translation>Gem som billede</translation>
    </message>
    <message>
        <source>The goal plan as it is on the board, for slides, letters and walls.</source>
        <translation>Målplanen, som den er på tavlen: til slides, breve og vægge.</translation>
    </message>
    <message>
        <source>The journey as it is on the board, for slides, letters and walls.</source>
        <translation>Rejsen, som den er på tavlen: til slides, breve og vægge.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Hvad billedet viser</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Slags billede</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Hele rejsen</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hele planen</translation>
    </message>
    <message numerus="yes">
        <source>The part with the %n picked card(s)</source>
        <translation>
            <numerusform>Udsnittet med det ene valgte kort</numerusform>
            <numerusform>Udsnittet med de %n valgte kort</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, large: for slides and print</source>
        <translation>PNG, stort: til slides og print</translation>
    </message>
    <message>
        <source>PNG, small: for mail and screens</source>
        <translation>PNG, lille: til mail og skærm</translation>
    </message>
    <message>
        <source>SVG: sharp at any size, can be edited</source>
        <translation>SVG: skarpt i alle størrelser, kan redigeres</translation>
    </message>
    <message>
        <source>PDF: one page as large as the drawing</source>
        <translation>PDF: én side så stor som tegningen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Gem som …</translation>
    </message>
</context>
<context>
    <name>PictureMaker</name>
    <message>
        <source>Save as picture</source>
        <translation>Gem som billede</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Billedet ligger på udklipsholderen.</translation>
    </message>
    <message>
        <source>The picture is saved as {file}.</source>
        <translation>Billedet er gemt som {file}.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappen</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>in between</source>
        <translation>imellem</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Develop</source>
        <translation>Udvikle funktionsevne</translation>
    </message>
    <message>
        <source>Maintain</source>
        <translation>Fastholde funktionsevne</translation>
    </message>
    <message>
        <source>Limit a loss</source>
        <translation>Begrænse tab af funktionsevne</translation>
    </message>
    <message>
        <source>Clarify</source>
        <translation>Afklare</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>Partly reached</source>
        <translation>Delvist nået</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ikke nået</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Droppet</translation>
    </message>
    <message>
        <source>Decide to go on with the effort</source>
        <translation>Træf afgørelse om fortsættelse af indsats</translation>
    </message>
    <message>
        <source>Decide to end the effort</source>
        <translation>Træf afgørelse om afslutning af indsats</translation>
    </message>
    <message>
        <source>Decide to end the effort and refer to a new one</source>
        <translation>Træf afgørelse om afslutning af indsats og visiter til ny</translation>
    </message>
    <message>
        <source>much more than expected</source>
        <translation>meget mere end forventet</translation>
    </message>
    <message>
        <source>more than expected</source>
        <translation>mere end forventet</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>som forventet</translation>
    </message>
    <message>
        <source>less than expected</source>
        <translation>mindre end forventet</translation>
    </message>
    <message>
        <source>much less than expected</source>
        <translation>meget mindre end forventet</translation>
    </message>
</context>
<context>
    <name>PlanBar</name>
    <message>
        <source>The plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalaer</translation>
    </message>
    <message>
        <source>§ 141</source>
        <translation>§ 141</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Øvelser</translation>
    </message>
    <message>
        <source>Red thread</source>
        <translation>Rød tråd</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Write the order beside the plan, and answer it (Ctrl+Shift+B)</source>
        <translation>Skriv bestillingen ved siden af planen, og svar på den (Ctrl+Shift+B)</translation>
    </message>
</context>
<context>
    <name>PlanCopy</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>It is on the clipboard as text: {count} characters.</source>
        <translation>Det ligger på udklipsholderen som tekst: {count} tegn.</translation>
    </message>
</context>
<context>
    <name>PlanFolds</name>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>Measured on (GAS)</source>
        <translation>Måles på (GAS)</translation>
    </message>
    <message>
        <source>The citizen&apos;s own words</source>
        <translation>Borgerens egne ord</translation>
    </message>
    <message>
        <source>Goal coach</source>
        <translation>Målhjælper</translation>
    </message>
    <message>
        <source>Theme and level</source>
        <translation>Tema og niveau</translation>
    </message>
    <message>
        <source>Time and status</source>
        <translation>Tid og status</translation>
    </message>
    <message>
        <source>The form of the plan</source>
        <translation>Planens sprog</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Tilknytninger</translation>
    </message>
    <message>
        <source>Comments and dots</source>
        <translation>Kommentarer og prikker</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n kommentar</numerusform>
            <numerusform>%n kommentarer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n prik</numerusform>
            <numerusform>%n prikker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“not so” %n time(s)</source>
        <translation>
            <numerusform>“ikke sådan” %n gang</numerusform>
            <numerusform>“ikke sådan” %n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Duplicate</source>
        <translation>Dupliker</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Slet kort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>When the goal is reached</source>
        <translation>Når målet er nået</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Udgangspunkt</translation>
    </message>
</context>
<context>
    <name>PlanHead</name>
    <message>
        <source>stands over the whole plan</source>
        <translation>gælder hele planen</translation>
    </message>
    <message>
        <source>goal {number} of {all}</source>
        <translation>mål {number} af {all}</translation>
    </message>
    <message>
        <source>sub-goal {number} of {all}</source>
        <translation>delmål {number} af {all}</translation>
    </message>
</context>
<context>
    <name>PlanHeadings</name>
    <message>
        <source>The same plan under the four headings of an action plan (SEL § 141).</source>
        <translation>Den samme plan under handleplanens fire overskrifter (SEL § 141).</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>+ Purpose</source>
        <translation>+ Formål</translation>
    </message>
    <message>
        <source>+ Goal</source>
        <translation>+ Mål</translation>
    </message>
    <message>
        <source>No wish and no purpose is written yet.</source>
        <translation>Der er ikke skrevet ønsker eller formål endnu.</translation>
    </message>
    <message>
        <source>No goal is written yet.</source>
        <translation>Der er ikke skrevet mål endnu.</translation>
    </message>
    <message>
        <source>How long is it expected to take? Say also when it is looked at again.</source>
        <translation>Hvor længe ventes det at tage? Skriv også, hvornår I ser på det igen.</translation>
    </message>
    <message>
        <source>Housing, work, personal help, treatment, aids, and what else matters</source>
        <translation>Boform, beskæftigelse, personlig hjælp, behandling, hjælpemidler og andet, der har betydning</translation>
    </message>
    <message>
        <source>begins {day} at the earliest</source>
        <translation>begynder tidligst {day}</translation>
    </message>
    <message>
        <source>ends {day} at the latest</source>
        <translation>slutter senest {day}</translation>
    </message>
    <message>
        <source>By the dates on the plan: {dates}.</source>
        <translation>Efter datoerne på planen: {dates}.</translation>
    </message>
</context>
<context>
    <name>PlanMaking</name>
    <message>
        <source>Make a goal of it</source>
        <translation>Lav til mål</translation>
    </message>
    <message>
        <source>Make an effort of it</source>
        <translation>Lav til indsats</translation>
    </message>
    <message>
        <source>Make an effort of it, under</source>
        <translation>Lav til indsats under</translation>
    </message>
    <message>
        <source>The effort is made, and tied to the card it comes from.</source>
        <translation>Indsatsen er lavet og knyttet til kortet, den kommer fra.</translation>
    </message>
    <message>
        <source>The goal is made, and tied to the card it comes from.</source>
        <translation>Målet er lavet og knyttet til kortet, det kommer fra.</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Gå til det</translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>New card below</source>
        <translation>Nyt kort herunder</translation>
    </message>
    <message>
        <source>Tie it to another card</source>
        <translation>Knyt til et andet kort</translation>
    </message>
    <message>
        <source>Move the goal left</source>
        <translation>Flyt målet til venstre</translation>
    </message>
    <message>
        <source>Move the goal right</source>
        <translation>Flyt målet til højre</translation>
    </message>
    <message>
        <source>Delete the goal with what belongs to it</source>
        <translation>Slet målet med det, der hører til</translation>
    </message>
    <message>
        <source>Delete card</source>
        <translation>Slet kort</translation>
    </message>
</context>
<context>
    <name>PlanSectionOfCard</name>
    <message>
        <source>Make a goal of it</source>
        <translation>Lav til mål</translation>
    </message>
    <message>
        <source>Make an effort of it</source>
        <translation>Lav til indsats</translation>
    </message>
    <message>
        <source>In the goal plan</source>
        <translation>I målplanen</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Write a wish</source>
        <translation>Skriv et ønske</translation>
    </message>
    <message>
        <source>From the case</source>
        <translation>Fra casen</translation>
    </message>
    <message>
        <source>+ Goal</source>
        <translation>+ Mål</translation>
    </message>
    <message>
        <source>+ Purpose</source>
        <translation>+ Formål</translation>
    </message>
    <message>
        <source>+ Wish</source>
        <translation>+ Ønske</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Knyt</translation>
    </message>
    <message>
        <source>Tie two cards that belong together, such as a goal and a wish (L)</source>
        <translation>Knyt to kort, der hører sammen, for eksempel et mål og et ønske (L)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tilpas</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Choose the card it belongs to. Esc stops.</source>
        <translation>Vælg det kort, det hører til. Esc stopper.</translation>
    </message>
    <message>
        <source>Click in a field to write. Enter goes on to the next card.</source>
        <translation>Klik i et felt for at skrive. Enter går videre til næste kort.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Why do we do it?</source>
        <translation>Hvorfor gør vi det?</translation>
    </message>
    <message>
        <source>What shall be different?</source>
        <translation>Hvad skal være anderledes?</translation>
    </message>
    <message>
        <source>What is the next small step?</source>
        <translation>Hvad er det næste lille skridt?</translation>
    </message>
    <message>
        <source>How can we see it?</source>
        <translation>Hvordan kan vi se det?</translation>
    </message>
    <message>
        <source>Who does what?</source>
        <translation>Hvad gør hvem?</translation>
    </message>
    <message>
        <source>How did it go, and what then?</source>
        <translation>Hvordan gik det, og hvad så?</translation>
    </message>
</context>
<context>
    <name>PlannedRow</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Present phase by phase</source>
        <translation>Præsentér fase for fase</translation>
    </message>
    <message>
        <source>Calm view: only my phase</source>
        <translation>Rolig visning: kun min fase</translation>
    </message>
</context>
<context>
    <name>PlayWindow</name>
    <message>
        <source>Handover {number} to {phase}</source>
        <translation>Overgang {number} til {phase}</translation>
    </message>
    <message>
        <source>Handover {number} from {phase}</source>
        <translation>Overgang {number} fra {phase}</translation>
    </message>
    <message>
        <source>Arrow to {phase}</source>
        <translation>Pil til {phase}</translation>
    </message>
    <message>
        <source>Arrow from {phase}</source>
        <translation>Pil fra {phase}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} af {count}</translation>
    </message>
    <message>
        <source>The citizen: {feeling} ({level})</source>
        <translation>Borgeren: {feeling} ({level})</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Præsentation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next phase</source>
        <translation>Næste fase</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>There are no cards in this phase yet.</source>
        <translation>Der er ingen kort i denne fase endnu.</translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message>
        <source>Poster</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>The whole drawing on one large sheet, or on sheets to put together, and all of it as text.</source>
        <translation>Hele tegningen på ét stort ark eller på ark, der samles – og det hele som tekst.</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Hvad der er på den</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Deling</translation>
    </message>
    <message>
        <source>{size}: {short} × {long} cm</source>
        <translation>{size}: {short} × {long} cm</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>Ét ark</translation>
    </message>
    <message>
        <source>Sheets of {paper} to put together</source>
        <translation>Ark i {paper}, der samles</translation>
    </message>
    <message>
        <source>With the lines of the service</source>
        <translation>Med linjerne bag scenen</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Der er ikke noget at tegne endnu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s), and first a map of which goes where.</source>
        <translation>
            <numerusform>%n ark og først et kort over, hvor det hører til.</numerusform>
            <numerusform>%n ark og først et kort over, hvor de hører til.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>between %n poster(s)</source>
        <translation>
            <numerusform>på %n plakat</numerusform>
            <numerusform>på %n plakater</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Pages on a sheet</source>
        <translation>Sider pr. ark</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose printer …</source>
        <translation>Vælg printer …</translation>
    </message>
    <message>
        <source>{pages} pages on {sheets} sides of paper.</source>
        <translation>{pages} sider på {sheets} sider papir.</translation>
    </message>
</context>
<context>
    <name>Process</name>
    <message>
        <source>What is passed on</source>
        <translation>Hvad gives videre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>who sends</source>
        <translation>hvem der sender</translation>
    </message>
    <message>
        <source>who receives</source>
        <translation>hvem der modtager</translation>
    </message>
    <message>
        <source>what is passed on</source>
        <translation>hvad der gives videre</translation>
    </message>
    <message>
        <source>a deadline</source>
        <translation>en frist</translation>
    </message>
    <message>
        <source>who has the responsibility</source>
        <translation>hvem der har ansvaret</translation>
    </message>
    <message>
        <source>Still missing: {names}</source>
        <translation>Mangler endnu: {names}</translation>
    </message>
    <message>
        <source>A handover without words</source>
        <translation>En overgang uden ord</translation>
    </message>
</context>
<context>
    <name>ProcessBegin</name>
    <message>
        <source>One plan for how you work together</source>
        <translation>Én plan for, hvordan I arbejder sammen</translation>
    </message>
    <message>
        <source>Begin with an empty plan</source>
        <translation>Begynd med en tom plan</translation>
    </message>
    <message>
        <source>The process plan says who does what, with which document and by when. Tick the handovers the groups agreed on, take them along, and go on from there. Or begin with an empty plan, or with the steps of a case and who is responsible for each.</source>
        <translation>Procesplanen siger, hvem der gør hvad, med hvilket dokument og hvornår. Sæt flueben ved de overgange, grupperne blev enige om, tag dem med, og byg videre derfra. Eller begynd med en tom plan, eller med sagens trin og hvem der har ansvaret for hvert af dem.</translation>
    </message>
    <message>
        <source>Begin with: {track}</source>
        <translation>Begynd med: {track}</translation>
    </message>
</context>
<context>
    <name>ProcessDialog</name>
    <message>
        <source>With the lines of the service</source>
        <translation>Med linjerne bag scenen</translation>
    </message>
    <message>
        <source>Process plan as PDF</source>
        <translation>Procesplan som PDF</translation>
    </message>
    <message>
        <source>The plan as a drawing to hang on a wall, and the same as text: every step and every handover.</source>
        <translation>Planen som en tegning til væggen og det samme som tekst: hvert trin og hver overgang.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Hvad der er i den</translation>
    </message>
    <message>
        <source>The drawing on A3, then tables on A4.</source>
        <translation>Tegningen på A3 og derefter tabeller på A4.</translation>
    </message>
</context>
<context>
    <name>ProcessSide</name>
    <message>
        <source>Handovers</source>
        <translation>Overgange</translation>
    </message>
    <message>
        <source>Close the list of handovers</source>
        <translation>Luk listen over overgange</translation>
    </message>
    <message>
        <source>No group has drawn a handover yet. Handovers are the arrows between lanes of different sides on the ideal journeys.</source>
        <translation>Ingen gruppe har tegnet en overgang endnu. Overgange er pilene mellem baner, der hører til hver sin part, på de ideelle rejser.</translation>
    </message>
    <message>
        <source>No handover is in the plan yet. Choose some from the groups, or draw one.</source>
        <translation>Der er ingen overgange i planen endnu. Vælg nogle fra grupperne, eller tegn en selv.</translation>
    </message>
    <message>
        <source>What the groups agreed to pass on to each other. Tick what belongs in the plan.</source>
        <translation>Det, grupperne er blevet enige om at give videre til hinanden. Sæt flueben ved det, der skal med i planen.</translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s) still lack something. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n overgang mangler endnu noget. Intet skal udfyldes.</numerusform>
            <numerusform>%n overgange mangler endnu noget. Intet skal udfyldes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every handover says who sends, who receives, what and when.</source>
        <translation>Alle overgange siger, hvem der sender, hvem der modtager, hvad og hvornår.</translation>
    </message>
    <message>
        <source>The groups · {count}</source>
        <translation>Grupperne · {count}</translation>
    </message>
    <message>
        <source>The plan · {count}</source>
        <translation>Planen · {count}</translation>
    </message>
    <message>
        <source>Take along · {count}</source>
        <translation>Tag med · {count}</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Tag med</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ProcessTools</name>
    <message>
        <source>Handovers · {count}</source>
        <translation>Overgange · {count}</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overgange</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>The collaboration survey</source>
        <translation>Samarbejdsmålingen</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>Udredningen</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankomst</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Velkomst</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Forventninger</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Oplæg</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>Group work</source>
        <translation>Gruppearbejde</translation>
    </message>
    <message>
        <source>Feedback between groups</source>
        <translation>Respons mellem grupper</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Frokost</translation>
    </message>
    <message>
        <source>Gallery walk</source>
        <translation>Gallerigang</translation>
    </message>
    <message>
        <source>Plenum</source>
        <translation>Plenum</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Collaboration survey</source>
        <translation>Samarbejdsmåling</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
    <message>
        <source>Title and purpose</source>
        <translation>Titel og formål</translation>
    </message>
    <message>
        <source>Instructions and time</source>
        <translation>Instruktion og tid</translation>
    </message>
    <message>
        <source>Only the time</source>
        <translation>Kun tiden</translation>
    </message>
    <message>
        <source>Table plan</source>
        <translation>Bordplan</translation>
    </message>
    <message>
        <source>The agreements</source>
        <translation>Aftalerne</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>A prompt to discuss</source>
        <translation>Et oplæg til drøftelse</translation>
    </message>
    <message>
        <source>A group&apos;s board</source>
        <translation>En gruppes lærred</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>The code for joining</source>
        <translation>Koden til at deltage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bliver, hvor den er</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>The journey as it is</source>
        <translation>Borgerrejsen, som den er</translation>
    </message>
    <message>
        <source>The ideal journey</source>
        <translation>Den ideelle borgerrejse</translation>
    </message>
    <message>
        <source>The goal plan</source>
        <translation>Målplanen</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>The gallery</source>
        <translation>Galleriet</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Evalueringen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skrive</translation>
    </message>
    <message>
        <source>Comment and set dots</source>
        <translation>Kommentere og sætte prikker</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Se</translation>
    </message>
</context>
<context>
    <name>ProgrammeChoice</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Programmets navn</translation>
    </message>
    <message>
        <source>Begin with this one</source>
        <translation>Begynd med det her</translation>
    </message>
    <message>
        <source>Begin with {name}</source>
        <translation>Begynd med {name}</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Del som fil …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Hent det tilbage</translation>
    </message>
</context>
<context>
    <name>ProgrammeDoing</name>
    <message>
        <source>The block</source>
        <translation>Punktet</translation>
    </message>
    <message>
        <source>“{name}” is out of the programme.</source>
        <translation>“{name}” er taget ud af programmet.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side om side</translation>
    </message>
</context>
<context>
    <name>ProgrammeErrands</name>
    <message>
        <source>The programme is now “{name}”.</source>
        <translation>Programmet er nu “{name}”.</translation>
    </message>
    <message>
        <source>Programmes (*.brobyg-programme)</source>
        <translation>Programmer (*.brobyg-programme)</translation>
    </message>
    <message>
        <source>Share the programme</source>
        <translation>Del programmet</translation>
    </message>
    <message>
        <source>Fetch programmes from files</source>
        <translation>Hent programmer fra filer</translation>
    </message>
    <message>
        <source>“{name}” is now among the ready programmes.</source>
        <translation>“{name}” er nu blandt de færdige programmer.</translation>
    </message>
    <message>
        <source>Ready programmes …</source>
        <translation>Færdige programmer …</translation>
    </message>
    <message>
        <source>The programme is saved as {file}, with the facilitator&apos;s notes. No participants are in it.</source>
        <translation>Programmet er gemt som {file} med facilitatorens noter. Der er ingen deltagere i det.</translation>
    </message>
</context>
<context>
    <name>ProgrammeForm</name>
    <message>
        <source>The phases of the day</source>
        <translation>Dagens faser</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindst</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Instructions to the room</source>
        <translation>Instruks til rummet</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Mine egne noter</translation>
    </message>
    <message>
        <source>For these groups</source>
        <translation>For disse grupper</translation>
    </message>
    <message>
        <source>The projector shows</source>
        <translation>Projektoren viser</translation>
    </message>
    <message>
        <source>On the groups&apos; laptops</source>
        <translation>På gruppernes bærbare</translation>
    </message>
    <message>
        <source>There the groups may</source>
        <translation>Der må grupperne</translation>
    </message>
    <message>
        <source>Phases of new journeys</source>
        <translation>Faser i nye rejser</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Materials, one a line</source>
        <translation>Materialer, ét pr. linje</translation>
    </message>
    <message>
        <source>Roles, one a line</source>
        <translation>Roller, én pr. linje</translation>
    </message>
    <message>
        <source>Prompts to discuss, one a line</source>
        <translation>Oplæg til drøftelse, ét pr. linje</translation>
    </message>
    <message>
        <source>Title of the block</source>
        <translation>Punktets titel</translation>
    </message>
    <message>
        <source>What is going to happen?</source>
        <translation>Hvad skal der ske?</translation>
    </message>
    <message>
        <source>What is different when it is over?</source>
        <translation>Hvad er anderledes, når det er slut?</translation>
    </message>
    <message>
        <source>What everybody should do; it is shown on the projector</source>
        <translation>Hvad alle skal gøre; det vises på projektoren</translation>
    </message>
    <message>
        <source>What to remember and what to say; no group and no projector gets it</source>
        <translation>Hvad der skal huskes og siges; hverken grupper eller projektor får det</translation>
    </message>
    <message>
        <source>only for the facilitator</source>
        <translation>kun for facilitator</translation>
    </message>
    <message>
        <source>How short it may become when the day runs late</source>
        <translation>Hvor kort det må blive, når dagen er bagud</translation>
    </message>
    <message>
        <source>Choose a block to write what happens in it.</source>
        <translation>Vælg et punkt for at skrive, hvad der sker i det.</translation>
    </message>
</context>
<context>
    <name>ProgrammeHead</name>
    <message>
        <source>Ends {time}</source>
        <translation>Slutter {time}</translation>
    </message>
    <message>
        <source>{length} to spare</source>
        <translation>{length} til overs</translation>
    </message>
    <message>
        <source>The programme ends {end}, {late} after the room is booked until {booked}. Shorten a block, take one out, or begin earlier.</source>
        <translation>Programmet slutter {end}, men lokalet er kun booket til {booked}: {late} for sent. Forkort et punkt, tag et ud, eller begynd tidligere.</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Room booked until</source>
        <translation>Lokalet er booket til</translation>
    </message>
</context>
<context>
    <name>ProgrammeName</name>
    <message>
        <source>Save as our own programme</source>
        <translation>Gem som vores eget program</translation>
    </message>
    <message>
        <source>Blocks, minutes and the facilitator&apos;s notes are kept, for new theme days to begin with.</source>
        <translation>Punkter, minutter og facilitatorens noter gemmes, så nye temadage kan begynde med dem.</translation>
    </message>
    <message>
        <source>Name of the programme</source>
        <translation>Programmets navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>ProgrammePage</name>
    <message>
        <source>Begin with a ready programme …</source>
        <translation>Begynd med et færdigt program …</translation>
    </message>
    <message>
        <source>Save this programme as our own …</source>
        <translation>Gem programmet som vores eget …</translation>
    </message>
    <message>
        <source>Share this programme as a file …</source>
        <translation>Del programmet som fil …</translation>
    </message>
    <message>
        <source>Fetch a programme from a file …</source>
        <translation>Hent et program fra en fil …</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Title of the programme</source>
        <translation>Programmets titel</translation>
    </message>
    <message>
        <source>No programme yet. Begin with a ready one and change what you like, or build your own block by block.</source>
        <translation>Intet program endnu. Begynd med et færdigt, og ret det, du vil, eller byg dit eget punkt for punkt.</translation>
    </message>
    <message>
        <source>Add the first block</source>
        <translation>Tilføj det første punkt</translation>
    </message>
    <message>
        <source>Ready programmes</source>
        <translation>Færdige programmer</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>ProgrammeSheet</name>
    <message>
        <source>Begin with a ready programme</source>
        <translation>Begynd med et færdigt program</translation>
    </message>
    <message>
        <source>It takes the place of the programme that is there now. That can be undone.</source>
        <translation>Det træder i stedet for det program, der er nu. Det kan fortrydes.</translation>
    </message>
    <message>
        <source>Everything in it can be changed afterwards.</source>
        <translation>Alt i det kan ændres bagefter.</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>Vores egne</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent fra en fil …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ProgrammeTools</name>
    <message>
        <source>Add below</source>
        <translation>Tilføj nedenfor</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliker</translation>
    </message>
    <message>
        <source>Run side by side with another</source>
        <translation>Kør side om side med et andet</translation>
    </message>
    <message>
        <source>Let it stand alone</source>
        <translation>Lad det stå alene</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Add a block below the chosen one (N)</source>
        <translation>Tilføj et punkt under det valgte (N)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dupliker (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Flyt op (Ctrl+pil op)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Flyt ned (Ctrl+pil ned)</translation>
    </message>
    <message>
        <source>Run side by side with another block, each for some of the groups</source>
        <translation>Kør side om side med et andet punkt, hvert for nogle af grupperne</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Slet (Del)</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Small numbers swing: one course more or less changes them. Courses are not compared with each other.</source>
        <translation>Små tal svinger: Et forløb mere eller mindre ændrer dem. Forløb sammenlignes ikke med hinanden.</translation>
    </message>
    <message>
        <source>No course is done yet, so there is nothing to count.</source>
        <translation>Ingen forløb er gennemført endnu, så der er ikke noget at tælle.</translation>
    </message>
    <message>
        <source>Courses that are done: {done}.</source>
        <translation>Gennemførte forløb: {done}.</translation>
    </message>
    <message>
        <source>Of them, so many live on there, in training to live alone: {count}.</source>
        <translation>Heraf bor {count} fortsat i tilbuddet med henblik på bo-træning.</translation>
    </message>
    <message>
        <source>Citizens who before were thought to need a residential home, and now live in a home of their own with support or in flats with a shared staircase: {count} of {all}.</source>
        <translation>Borgere, der før forløbet blev vurderet til et botilbud, og som i dag bor i egen bolig eller i opgangsfællesskab: {count} af {all}.</translation>
    </message>
    <message>
        <source>Status for the steering group</source>
        <translation>Status til styregruppen</translation>
    </message>
    <message>
        <source>Further citizens who are expected to move to a home of their own: {count}.</source>
        <translation>Yderligere borgere, der forventes at flytte i egen bolig: {count}.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Courses that are still going: {count}.</source>
        <translation>Forløb, der stadig er i gang: {count}.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Steering group: {roles}</source>
        <translation>Styregruppe: {roles}</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hvad det hedder</translation>
    </message>
    <message>
        <source>Working group: {roles}</source>
        <translation>Arbejdsgruppe: {roles}</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Now and next</source>
        <translation>Nu og næste</translation>
    </message>
    <message>
        <source>Take the activity out</source>
        <translation>Tag aktiviteten ud</translation>
    </message>
    <message>
        <source>Activities over time</source>
        <translation>Aktiviteter over tid</translation>
    </message>
    <message>
        <source>Open the theme day</source>
        <translation>Åbn temadagen</translation>
    </message>
    <message>
        <source>Drawing: {name}. {values}.</source>
        <translation>Tegning: {name}. {values}.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Day not on this computer</source>
        <translation>Dagen er ikke på denne computer</translation>
    </message>
    <message>
        <source>Make the theme day …</source>
        <translation>Lav temadagen …</translation>
    </message>
    <message>
        <source>Of all days: {counts}. Overdue: {late}.</source>
        <translation>Fra alle dage: {counts}. Over fristen: {late}.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Overdue: {what}</source>
        <translation>Over fristen: {what}</translation>
    </message>
    <message>
        <source>Measured before and after</source>
        <translation>Målt før og efter</translation>
    </message>
    <message>
        <source>Thought needed before</source>
        <translation>Vurderet til før</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Hvor langt</translation>
    </message>
    <message>
        <source>Lives now</source>
        <translation>Bor i dag</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>{name}: {before} → {after} ({shift})</source>
        <translation>{name}: {before} → {after} ({shift})</translation>
    </message>
    <message>
        <source>Expected next</source>
        <translation>Forventes så</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begyndte</translation>
    </message>
    <message>
        <source>Yes: {advice}</source>
        <translation>Ja: {advice}</translation>
    </message>
    <message>
        <source>Not yet: {advice}</source>
        <translation>Endnu ikke: {advice}</translation>
    </message>
    <message>
        <source>Done in</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>The steering group must decide</source>
        <translation>Styregruppen skal beslutte</translation>
    </message>
    <message>
        <source>Still going</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>{process}: from {before} to {after}. Small numbers swing.</source>
        <translation>{process}: fra {before} til {after}. Små tal svinger.</translation>
    </message>
    <message>
        <source>Lines that were left out so that this is one page: {count}.</source>
        <translation>Linjer, der er udeladt, så det er én side: {count}.</translation>
    </message>
    <message>
        <source>Course 1</source>
        <translation>Forløb 1</translation>
    </message>
    <message>
        <source>The line of activities was left out.</source>
        <translation>Tidslinjen er udeladt.</translation>
    </message>
    <message>
        <source>Texts that end in “…” were shortened. All of it is in the project in Brobyg.</source>
        <translation>Tekster, der ender på “…”, er forkortet. Det hele er i projektet i Brobyg.</translation>
    </message>
    <message>
        <source>Take the course out</source>
        <translation>Tag forløbet ud</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktiviteter</translation>
    </message>
    <message>
        <source>Status page …</source>
        <translation>Statusside …</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Tilføj en aktivitet</translation>
    </message>
    <message>
        <source>Put in what a project usually does</source>
        <translation>Sæt det ind, et projekt plejer at gøre</translation>
    </message>
    <message>
        <source>Make the next theme day …</source>
        <translation>Lav næste temadag …</translation>
    </message>
    <message>
        <source>Add a day that there is …</source>
        <translation>Tilføj en dag, der findes …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Before: {names}</source>
        <translation>Før: {names}</translation>
    </message>
    <message>
        <source>Now: {names}</source>
        <translation>Nu: {names}</translation>
    </message>
    <message>
        <source>Next: {names}</source>
        <translation>Næste: {names}</translation>
    </message>
    <message>
        <source>Nothing is planned yet. A project usually begins with a kick-off for both sides.</source>
        <translation>Intet er planlagt endnu. Et projekt begynder som regel med en kick-off for begge sider.</translation>
    </message>
    <message>
        <source>What do we do?</source>
        <translation>Hvad gør vi?</translation>
    </message>
    <message>
        <source>Five pieces of advice from a bridge-building project between authority and provider. Tick what you do, and write how.</source>
        <translation>Fem gode råd fra et brobygningsprojekt mellem myndighed og leverandør. Sæt hak ved det, I gør, og skriv hvordan.</translation>
    </message>
    <message>
        <source>What is already in use in everyday work, before it is quite finished?</source>
        <translation>Hvad er allerede i brug i hverdagen, inden det er helt færdigt?</translation>
    </message>
    <message>
        <source>When do caseworkers and staff talk about the citizen before something goes wrong?</source>
        <translation>Hvornår taler sagsbehandlere og medarbejdere om borgeren, før noget går galt?</translation>
    </message>
    <message>
        <source>Which words, templates and workflows do both sides know and use?</source>
        <translation>Hvilke ord, skabeloner og arbejdsgange kender og bruger begge sider?</translation>
    </message>
    <message>
        <source>Which meetings and theme days stand in everybody&apos;s calendar?</source>
        <translation>Hvilke møder og temadage står i alles kalender?</translation>
    </message>
    <message>
        <source>Which leaders ask about the project, and how often does the steering group meet?</source>
        <translation>Hvilke ledere spørger til projektet, og hvor tit mødes styregruppen?</translation>
    </message>
    <message>
        <source>and {count} more that are open</source>
        <translation>og {count} åbne mere</translation>
    </message>
    <message>
        <source>Agreements of all days</source>
        <translation>Aftaler fra alle dage</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Nothing has been agreed on the days of the project yet.</source>
        <translation>Der er ikke aftalt noget på projektets dage endnu.</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>Over fristen {count}</translation>
    </message>
    <message>
        <source>Written on two computers in the same place. Nothing is lost: choose which is to stand.</source>
        <translation>Skrevet samme sted på to computere. Intet er tabt: Vælg, hvad der skal stå.</translation>
    </message>
    <message>
        <source>One page: what is to be decided, what was done and comes next, agreements with those over their date, what was measured, and what it has led to. What there is no room for is left out, and that is said.</source>
        <translation>Én side: det, der skal besluttes, det, der er gjort, og det, der kommer, aftaler med dem over fristen, det målte, og hvad det har ført til. Det, der ikke er plads til, udelades, og det står der.</translation>
    </message>
    <message>
        <source>Here: “{here}”. There: “{there}”.</source>
        <translation>Her: “{here}”. Der: “{there}”.</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Brug den anden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Status page for the steering group</source>
        <translation>Statusside til styregruppen</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Behold denne</translation>
    </message>
    <message>
        <source>Whose page it is</source>
        <translation>Hvem siden er fra</translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation>Forløb {number}</translation>
    </message>
    <message>
        <source>Write only of invented or anonymous courses: Course 1, Course 2. No names, no CPR numbers, no places, and nothing by which somebody could be known.</source>
        <translation>Skriv kun om opdigtede eller anonyme forløb: Forløb 1, Forløb 2. Ingen navne, CPR-numre eller steder og intet, som nogen kan genkendes på.</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Gem som Word …</translation>
    </message>
    <message>
        <source>What it has led to</source>
        <translation>Hvad det har ført til</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>Enter makes the next one.</source>
        <translation>Enter laver det næste.</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Tilføj et forløb</translation>
    </message>
    <message>
        <source>Courses done</source>
        <translation>Gennemførte forløb</translation>
    </message>
    <message>
        <source>Of them: a home of their own instead</source>
        <translation>Heraf egen bolig i stedet for botilbud</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Om projektet</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Steering group (roles)</source>
        <translation>Styregruppe (roller)</translation>
    </message>
    <message>
        <source>Working group (roles)</source>
        <translation>Arbejdsgruppe (roller)</translation>
    </message>
    <message>
        <source>Such as: a smoother workflow between authority and provider, for the right support</source>
        <translation>Fx en smidigere arbejdsgang mellem myndighed og leverandør, så støtten bliver den rette</translation>
    </message>
    <message>
        <source>Such as heads of authority and provider. Roles, not names</source>
        <translation>Fx ledere af myndighed og leverandør. Roller, ikke navne</translation>
    </message>
    <message>
        <source>Such as caseworkers, contact persons and a coordinator</source>
        <translation>Fx sagsbehandlere, kontaktpersoner og en tovholder</translation>
    </message>
    <message>
        <source>What the steering group must decide</source>
        <translation>Det skal styregruppen beslutte</translation>
    </message>
    <message>
        <source>A line for each. It stands on the status page.</source>
        <translation>En linje til hver. Det står på statussiden.</translation>
    </message>
    <message>
        <source>Such as: shall the joint theme afternoons go on after the project?</source>
        <translation>Fx: Skal de fælles temaeftermiddage fortsætte efter projektet?</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Save as a file for another computer …</source>
        <translation>Gem som en fil til en anden computer …</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Delete the project …</source>
        <translation>Slet projektet …</translation>
    </message>
    <message>
        <source>This may be personal: {found}. Write roles instead of names, and let courses be anonymous.</source>
        <translation>Det her kan være personligt: {found}. Skriv roller i stedet for navne, og lad forløb være anonyme.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Five pieces of advice</source>
        <translation>Fem gode råd</translation>
    </message>
    <message>
        <source>Effect for citizens</source>
        <translation>Effekt for borgere</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Bridge-building project</source>
        <translation>Brobygningsprojekt</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nyt projekt</translation>
    </message>
    <message>
        <source>A project ties theme days together: what was agreed, measured and reached, and a page for the steering group. It lies on this computer; pass it on as a file.</source>
        <translation>Et projekt binder temadage sammen: det, der er aftalt, målt og opnået, og en side til styregruppen. Det ligger på denne computer; giv det videre som en fil.</translation>
    </message>
    <message>
        <source>There is no theme day on this computer that is not in the project already.</source>
        <translation>Der er ingen temadage på denne computer, som ikke allerede er i projektet.</translation>
    </message>
    <message>
        <source>Begin the project</source>
        <translation>Begynd projektet</translation>
    </message>
    <message>
        <source>Which theme day belongs to the project?</source>
        <translation>Hvilken temadag hører til projektet?</translation>
    </message>
    <message>
        <source>It stays as it is; its agreements and measurements are told of in the project.</source>
        <translation>Den bliver, som den er; dens aftaler og målinger vises i projektet.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Uden titel</translation>
    </message>
    <message>
        <source>“{title}” is not saved</source>
        <translation>“{title}” er ikke gemt</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Intet er planlagt</translation>
    </message>
    <message>
        <source>Close and lose what was written</source>
        <translation>Luk, og mist det skrevne</translation>
    </message>
    <message>
        <source>“{title}” is now among your projects.</source>
        <translation>“{title}” er nu blandt dine projekter.</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som en fil …</translation>
    </message>
    <message>
        <source>“{title}” has taken in what was new. In some places both had written: choose there.</source>
        <translation>“{title}” har fået det nye med. Nogle steder havde begge skrevet: Vælg dér.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv</translation>
    </message>
    <message>
        <source>“{title}” has taken in what was new.</source>
        <translation>“{title}” har fået det nye med.</translation>
    </message>
    <message>
        <source>“{title}” was here already, and nothing in the file was new.</source>
        <translation>“{title}” var her allerede, og intet i filen var nyt.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Åbn den</translation>
    </message>
    <message>
        <source>Projects (*.brobyg-project)</source>
        <translation>Projekter (*.brobyg-project)</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Gem projektet</translation>
    </message>
    <message>
        <source>The project is saved as {file}. Its theme days are files of their own.</source>
        <translation>Projektet er gemt som {file}. Dets temadage er filer for sig.</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Slet “{title}”?</translation>
    </message>
    <message>
        <source>The project with its courses and notes is deleted from this computer. Its theme days stay.</source>
        <translation>Projektet med forløb og noter slettes fra denne computer. Temadagene bliver.</translation>
    </message>
    <message>
        <source>Delete the project</source>
        <translation>Slet projektet</translation>
    </message>
    <message>
        <source>Own home without support</source>
        <translation>Egen bolig uden støtte</translation>
    </message>
    <message>
        <source>Own home with support</source>
        <translation>Egen bolig med bostøtte</translation>
    </message>
    <message>
        <source>Flats with a shared staircase</source>
        <translation>Opgangsfællesskab</translation>
    </message>
    <message>
        <source>Residential home without staff at night</source>
        <translation>Botilbud uden døgndækning</translation>
    </message>
    <message>
        <source>Residential home with staff day and night</source>
        <translation>Botilbud med døgndækning</translation>
    </message>
    <message>
        <source>Lives on where the assessment was, in training</source>
        <translation>Bor fortsat i tilbuddet med bo-træning</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Andet</translation>
    </message>
    <message>
        <source>Kick-off</source>
        <translation>Kick-off</translation>
    </message>
    <message>
        <source>Theme afternoon together</source>
        <translation>Fælles temaeftermiddag</translation>
    </message>
    <message>
        <source>Continuous teaching</source>
        <translation>Løbende undervisning</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Meeting of the steering group</source>
        <translation>Styregruppemøde</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Afholdt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Put into practice while it is being developed</source>
        <translation>Implementér sideløbende med udviklingen</translation>
    </message>
    <message>
        <source>Give priority to cooperation and dialogue</source>
        <translation>Prioritér samarbejde og dialog</translation>
    </message>
    <message>
        <source>Give priority to a common language and common workflows</source>
        <translation>Prioritér udvikling af fælles sprog og arbejdsgange</translation>
    </message>
    <message>
        <source>Give priority to time for meetings and theme days together</source>
        <translation>Prioritér tid til fælles møder og temadage</translation>
    </message>
    <message>
        <source>Nothing has been measured on the days of the project yet. A round is planned on a theme day, under Measurements; the next day that is made from here takes the same survey along, so that before and after can be compared.</source>
        <translation>Der er ikke målt noget på projektets dage endnu. En runde planlægges på en temadag under Målinger; den næste dag, der laves herfra, tager den samme måling med, så før og efter kan sammenlignes.</translation>
    </message>
    <message>
        <source>A work process</source>
        <translation>En arbejdsproces</translation>
    </message>
    <message>
        <source>Leaders who follow closely, and a project that is steered</source>
        <translation>Tæt ledelsesfokus og projektstyring</translation>
    </message>
    <message>
        <source>Compare {before} and {after}</source>
        <translation>Sammenlign {before} og {after}</translation>
    </message>
    <message>
        <source>closed {date}</source>
        <translation>lukket {date}</translation>
    </message>
    <message>
        <source>is being answered</source>
        <translation>besvares nu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>ProjectStrip</name>
    <message>
        <source>Projects</source>
        <translation>Projekter</translation>
    </message>
    <message>
        <source>Several theme days, meetings and measurements with one purpose are a project.</source>
        <translation>Flere temadage, møder og målinger med ét formål er et projekt.</translation>
    </message>
    <message>
        <source>Begin a project</source>
        <translation>Begynd et projekt</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>How we find that we work together</source>
        <translation>Sådan oplever vi samarbejdet</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>og {number} mere</translation>
    </message>
    <message>
        <source>Find your table</source>
        <translation>Find jeres bord</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <source>What became of our expectations?</source>
        <translation>Hvordan gik det med forventningerne?</translation>
    </message>
    <message>
        <source>Ground rules</source>
        <translation>Spilleregler</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Tal om</translation>
    </message>
    <message>
        <source>Take part with your laptop</source>
        <translation>Deltag med jeres bærbare</translation>
    </message>
    <message>
        <source>Back again at {time}</source>
        <translation>Vi er tilbage kl. {time}</translation>
    </message>
    <message>
        <source>The time is paused</source>
        <translation>Tiden er sat på pause</translation>
    </message>
    <message>
        <source>ends at {time}</source>
        <translation>slutter {time}</translation>
    </message>
    <message>
        <source>The time is up</source>
        <translation>Tiden er gået</translation>
    </message>
    <message>
        <source>Open Brobyg, press “Take part”, and write:</source>
        <translation>Åbn Brobyg, tryk på “Deltag”, og skriv:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Three words</source>
        <translation>Tre ord</translation>
    </message>
</context>
<context>
    <name>PurposeBody</name>
    <message>
        <source>+ Purpose</source>
        <translation>+ Formål</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Søg i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code: {text}</source>
        <translation>QR-kode: {text}</translation>
    </message>
</context>
<context>
    <name>QuoteSection</name>
    <message>
        <source>Written by others; write your own reading beside it.</source>
        <translation>Skrevet af andre; skriv jeres læsning ved siden af.</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Surveys</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Måling</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Udredning</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <source>Run the day</source>
        <translation>Kør dagen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Borgerrejse</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Væg</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>All theme days</source>
        <translation>Alle temadage</translation>
    </message>
    <message>
        <source>Goal plan</source>
        <translation>Målplan</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Process plan</source>
        <translation>Procesplan</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Retningslinje</translation>
    </message>
</context>
<context>
    <name>ReaderCard</name>
    <message>
        <source>Make</source>
        <translation>Lav</translation>
    </message>
    <message>
        <source>Make: {name}</source>
        <translation>Lav: {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>2 pages for each group</source>
        <translation>2 sider til hver gruppe</translation>
    </message>
    <message>
        <source>What we did, our case and journey in short, three things to use on Monday.</source>
        <translation>Hvad vi gjorde, vores case og borgerrejse kort, tre ting at bruge på mandag.</translation>
    </message>
    <message>
        <source>The case, both journeys, the goal plan, value and agreements, with drawings on A3.</source>
        <translation>Casen, begge borgerrejser, målplanen, værdi og aftaler, med tegninger på A3.</translation>
    </message>
    <message>
        <source>Effects before and after, recurring pain points, value, agreements and risks.</source>
        <translation>Virkning før og efter, smertepunkter, der går igen, værdi, aftaler og risici.</translation>
    </message>
    <message>
        <source>The shared guideline and the fixed ways of working that were agreed.</source>
        <translation>Den fælles retningslinje og de faste arbejdsgange, der er aftalt.</translation>
    </message>
    <message>
        <source>Programme, expectations, all groups, what goes across them, agreements, evaluation.</source>
        <translation>Program, forventninger, alle grupper, det, der går på tværs, aftaler, evaluering.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>For participants</source>
        <translation>Til deltagerne</translation>
    </message>
    <message>
        <source>For a group</source>
        <translation>Til en gruppe</translation>
    </message>
    <message>
        <source>For leaders and steering group</source>
        <translation>Til ledere og styregruppe</translation>
    </message>
    <message>
        <source>For the handbook</source>
        <translation>Til håndbogen</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>Hele dagen</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Test the room</source>
        <translation>Test lokalet</translation>
    </message>
    <message>
        <source>Before the day can run</source>
        <translation>Før dagen kan køre</translation>
    </message>
    <message>
        <source>All is ready.</source>
        <translation>Alt er klar.</translation>
    </message>
    <message numerus="yes">
        <source>The end is %n minute(s) past the booked time</source>
        <translation>
            <numerusform>Slutter %n minut efter den bookede tid</numerusform>
            <numerusform>Slutter %n minutter efter den bookede tid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without a title</source>
        <translation>
            <numerusform>%n punkt uden titel</numerusform>
            <numerusform>%n punkter uden titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without minutes</source>
        <translation>
            <numerusform>%n punkt uden minutter</numerusform>
            <numerusform>%n punkter uden minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) do not say which groups take which track</source>
        <translation>
            <numerusform>%n punkt siger ikke, hvilke grupper der tager hvilket spor</numerusform>
            <numerusform>%n punkter siger ikke, hvilke grupper der tager hvilket spor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a group</source>
        <translation>
            <numerusform>%n deltager uden gruppe</numerusform>
            <numerusform>%n deltagere uden gruppe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without participants</source>
        <translation>
            <numerusform>%n gruppe uden deltagere</numerusform>
            <numerusform>%n grupper uden deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) nobody has looked through</source>
        <translation>
            <numerusform>%n case, ingen har set igennem</numerusform>
            <numerusform>%n cases, ingen har set igennem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a case</source>
        <translation>
            <numerusform>%n gruppe uden case</numerusform>
            <numerusform>%n grupper uden case</numerusform>
        </translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Ingen dato endnu</translation>
    </message>
    <message>
        <source>No programme yet</source>
        <translation>Intet program endnu</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Ingen grupper endnu</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ingen deltagere endnu</translation>
    </message>
    <message>
        <source>The programme has a survey, and none is prepared</source>
        <translation>Programmet har en måling, og ingen er forberedt</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Intet at udskrive endnu</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Check the case for personal data before it is printed.</source>
        <translation>Gennemgå casen for personoplysninger, før den udskrives.</translation>
    </message>
    <message>
        <source>This computer&apos;s voice does not work, so nothing can be read aloud.</source>
        <translation>Computerens stemme virker ikke, så der kan ikke læses højt.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Stop oplæsning</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Læs højt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Mindre skrift</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Større skrift</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normal størrelse</translation>
    </message>
</context>
<context>
    <name>ReadingsSection</name>
    <message>
        <source>Other readings</source>
        <translation>Andre læsninger</translation>
    </message>
</context>
<context>
    <name>RedThread</name>
    <message>
        <source>Hangs on: {cards}.</source>
        <translation>Hænger på: {cards}.</translation>
    </message>
    <message>
        <source>On it hangs: {cards}.</source>
        <translation>Her på hænger: {cards}.</translation>
    </message>
    <message>
        <source>Not tied to anything yet</source>
        <translation>Ikke knyttet til noget endnu</translation>
    </message>
    <message>
        <source>No wish yet. What does the citizen want, in own words?</source>
        <translation>Intet ønske endnu. Hvad vil borgeren gerne, med egne ord?</translation>
    </message>
    <message>
        <source>No purpose yet. Why do we do it?</source>
        <translation>Intet formål endnu. Hvorfor gør vi det?</translation>
    </message>
    <message>
        <source>No goal yet. What is to be different?</source>
        <translation>Intet mål endnu. Hvad skal være anderledes?</translation>
    </message>
    <message>
        <source>No sub-goal yet. What is the next small step?</source>
        <translation>Intet delmål endnu. Hvad er det næste lille skridt?</translation>
    </message>
    <message>
        <source>Nobody does anything yet. Who does what?</source>
        <translation>Ingen gør noget endnu. Hvem gør hvad?</translation>
    </message>
    <message>
        <source>No step yet. Build the ideal journey.</source>
        <translation>Intet trin endnu. Byg den ideelle rejse.</translation>
    </message>
    <message>
        <source>Goals with no wish behind them</source>
        <translation>Mål uden et ønske bag sig</translation>
    </message>
    <message>
        <source>Goals no step serves</source>
        <translation>Mål, som intet trin tjener</translation>
    </message>
    <message>
        <source>Steps no goal needs</source>
        <translation>Trin, som intet mål har brug for</translation>
    </message>
    <message>
        <source>Purposes with no wish behind them</source>
        <translation>Formål uden et ønske bag sig</translation>
    </message>
    <message>
        <source>Purposes without a goal</source>
        <translation>Formål uden et mål</translation>
    </message>
    <message>
        <source>Wishes nothing has come of yet</source>
        <translation>Ønsker, der ikke er blevet til noget endnu</translation>
    </message>
    <message>
        <source>Cards whose goal is gone</source>
        <translation>Kort, hvis mål er væk</translation>
    </message>
    <message>
        <source>Which of the citizen&apos;s wishes is the goal for?</source>
        <translation>Hvilket af borgerens ønsker er målet til for?</translation>
    </message>
    <message>
        <source>What on the journey helps the goal along?</source>
        <translation>Hvad på rejsen hjælper målet på vej?</translation>
    </message>
    <message>
        <source>What is the step good for? It may well be needed.</source>
        <translation>Hvad er trinnet godt for? Det kan sagtens være nødvendigt.</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Hvis ønske er det?</translation>
    </message>
    <message>
        <source>What must be different for it to come true?</source>
        <translation>Hvad skal være anderledes, for at det lykkes?</translation>
    </message>
    <message>
        <source>Does it become a purpose, or is it kept for later?</source>
        <translation>Bliver det til et formål, eller gemmes det til senere?</translation>
    </message>
    <message>
        <source>Which goal do they belong to now?</source>
        <translation>Hvilket mål hører de til nu?</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Ønske</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Indsatsmål</translation>
    </message>
    <message>
        <source>Sub-goal</source>
        <translation>Delmål</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Hvem gør hvad</translation>
    </message>
    <message>
        <source>Step of the journey</source>
        <translation>Trin på rejsen</translation>
    </message>
</context>
<context>
    <name>RedThreadPage</name>
    <message>
        <source>The red thread</source>
        <translation>Den røde tråd</translation>
    </message>
    <message>
        <source>Drag from one card to another to tie them. Click a card to go to it, or a line to untie it.</source>
        <translation>Træk fra et kort til et andet for at knytte dem sammen. Klik på et kort for at gå til det, eller på en linje for at løsne den.</translation>
    </message>
    <message>
        <source>Delete takes the tie away; both cards stay.</source>
        <translation>Delete fjerner tilknytningen; begge kort bliver.</translation>
    </message>
    <message>
        <source>The goal hangs there by itself, because there is only one purpose.</source>
        <translation>Målet hænger der af sig selv, fordi der kun er ét formål.</translation>
    </message>
    <message>
        <source>The purpose hangs there by itself, because there is only one wish.</source>
        <translation>Formålet hænger der af sig selv, fordi der kun er ét ønske.</translation>
    </message>
    <message>
        <source>It hangs there because it belongs to the goal. On the plan it can be moved to another.</source>
        <translation>Det hænger der, fordi det hører til målet. På planen kan det flyttes til et andet mål.</translation>
    </message>
    <message>
        <source>Take the tie away</source>
        <translation>Fjern tilknytningen</translation>
    </message>
    <message>
        <source>Go to the card</source>
        <translation>Gå til kortet</translation>
    </message>
    <message>
        <source>Tie it to another card</source>
        <translation>Knyt til et andet kort</translation>
    </message>
    <message>
        <source>Untie from: {card}</source>
        <translation>Fjern tilknytning: {card}</translation>
    </message>
    <message>
        <source>Tie it to</source>
        <translation>Knyt til</translation>
    </message>
    <message>
        <source>Which goal does it belong to?</source>
        <translation>Hvilket mål hører det til?</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Before and after</source>
        <translation>Før og efter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>{mean} (n = {number})</source>
        <translation>{mean} (n = {number})</translation>
    </message>
    <message>
        <source>Averages from {worst} to {best}</source>
        <translation>Gennemsnit fra {worst} til {best}</translation>
    </message>
    <message>
        <source>Value, each perspective for itself</source>
        <translation>Værdi, hvert perspektiv for sig</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektiv</translation>
    </message>
    <message>
        <source>Chart: {name}. {values}. The same follows as text.</source>
        <translation>Diagram: {name}. {values}. Det samme følger som tekst.</translation>
    </message>
    <message>
        <source>All of it follows as text.</source>
        <translation>Det hele følger som tekst.</translation>
    </message>
    <message>
        <source>{name}: a drawing of a goal plan. Wishes: {wishes}, purposes: {purposes}, goals: {goals}, cards in all: {cards}.</source>
        <translation>{name}: en tegning af en målplan. Ønsker: {wishes}, formål: {purposes}, indsatsmål: {goals}, kort i alt: {cards}.</translation>
    </message>
    <message>
        <source>FFB (VUM 2.0)</source>
        <translation>FFB (VUM 2.0)</translation>
    </message>
    <message>
        <source>Shared guideline</source>
        <translation>Fælles retningslinje</translation>
    </message>
    <message>
        <source>FSIII</source>
        <translation>FSIII</translation>
    </message>
    <message>
        <source>FSIII, simplified</source>
        <translation>FSIII, forenklet</translation>
    </message>
    <message>
        <source>FSIII, classic</source>
        <translation>FSIII, klassisk</translation>
    </message>
    <message>
        <source>No guideline has been written yet. Below stands what was agreed so far.</source>
        <translation>Der er ikke skrevet en retningslinje endnu. Nedenfor står det, der er aftalt indtil nu.</translation>
    </message>
    <message>
        <source>VUM 1.0</source>
        <translation>VUM 1.0</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
    <message>
        <source>Agreed ways of working</source>
        <translation>Aftalte faste arbejdsgange</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Hvad er gået skævt</translation>
    </message>
    <message>
        <source>No fixed way of working has been agreed yet.</source>
        <translation>Der er ikke aftalt nogen fast arbejdsgang endnu.</translation>
    </message>
    <message>
        <source>Levels by view</source>
        <translation>Niveauer set fra hver part</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Til drøftelse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ejer</translation>
    </message>
    <message>
        <source>Also in the case</source>
        <translation>Også i casen</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem er med</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ses igennem igen</translation>
    </message>
    <message>
        <source>Themes and levels</source>
        <translation>Temaer og niveau</translation>
    </message>
    <message>
        <source>About the guideline</source>
        <translation>Om retningslinjen</translation>
    </message>
    <message>
        <source>Scale: {scale}</source>
        <translation>Skala: {scale}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau nu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Forventet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Emneord</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Theme day</source>
        <translation>Temadag</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>This theme day has no groups yet.</source>
        <translation>Temadagen har ingen grupper endnu.</translation>
    </message>
    <message>
        <source>no case yet</source>
        <translation>ingen case endnu</translation>
    </message>
    <message>
        <source>This group has no case yet.</source>
        <translation>Gruppen har ingen case endnu.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>This group has not put anything on its journeys.</source>
        <translation>Gruppen har ikke sat noget på sine borgerrejser.</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>Gruppe uden navn</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} af {count}</translation>
    </message>
    <message>
        <source>Pain points</source>
        <translation>Smertepunkter</translation>
    </message>
    <message>
        <source>The journey in words</source>
        <translation>Rejsen i ord</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>In the groups&apos; words</source>
        <translation>Med gruppernes ord</translation>
    </message>
    <message>
        <source>What is to be otherwise</source>
        <translation>Det, der skal være anderledes</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>The groups put no pain points on their journeys.</source>
        <translation>Grupperne har ikke sat smertepunkter på deres borgerrejser.</translation>
    </message>
    <message>
        <source>Goal type</source>
        <translation>Måltype</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskel</translation>
    </message>
    <message>
        <source>Where the case changes hands</source>
        <translation>Hvor sagen skifter hænder</translation>
    </message>
    <message>
        <source>Waiting times without a number of days, which are not in the sum: {count}.</source>
        <translation>Ventetider uden antal dage, som ikke er talt med: {count}.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>Fra og til</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Udgangspunkt</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Proposals, what the citizen gains most by first</source>
        <translation>Forslag, dem borgeren får mest ud af først</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>When it is reached</source>
        <translation>Når målet er nået</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Hvor det var</translation>
    </message>
    <message>
        <source>Where it is to be</source>
        <translation>Hvor det skal være</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>The citizen has said yes</source>
        <translation>Borgeren har sagt ja</translation>
    </message>
    <message>
        <source>On {size} the smallest text is {points} pt.</source>
        <translation>På {size} bliver den mindste tekst {points} pt.</translation>
    </message>
    <message>
        <source>{number} fewer</source>
        <translation>{number} færre</translation>
    </message>
    <message>
        <source>Proposals where the perspectives lie far apart, to be talked about: {count}.</source>
        <translation>Forslag, hvor perspektiverne ligger langt fra hinanden og skal drøftes: {count}.</translation>
    </message>
    <message>
        <source>On {size} the smallest text is only {points} pt.</source>
        <translation>På {size} bliver den mindste tekst kun {points} pt.</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Choose {size}, or divide it into {count}: {each}.</source>
        <translation>Vælg {size}, eller del den i {count}: {each}.</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} flere</translation>
    </message>
    <message>
        <source>What most dots lie on</source>
        <translation>Det, der har fået flest prikker</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Hænger sammen med</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose {size}.</source>
        <translation>Vælg {size}.</translation>
    </message>
    <message>
        <source>Divide it into {count}: {each}.</source>
        <translation>Del den i {count}: {each}.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad sker der</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Choose {size} and divide it into {count}: {each}.</source>
        <translation>Vælg {size}, og del den i {count}: {each}.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gik</translation>
    </message>
    <message>
        <source>Print a poster of each journey instead, or hide lanes and phases.</source>
        <translation>Lav i stedet en plakat af hver rejse, eller skjul baner og faser.</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Det kræver</translation>
    </message>
    <message>
        <source>This group has no goal plan yet.</source>
        <translation>Gruppen har ingen målplan endnu.</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Det ved vi</translation>
    </message>
    <message>
        <source>Result of the follow-up</source>
        <translation>Resultat af opfølgningen</translation>
    </message>
    <message>
        <source>Hide lanes that need not be seen, or write less on the cards.</source>
        <translation>Skjul de baner, der kan undværes, eller skriv kortere på kortene.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Phase {number}: {phase}</source>
        <translation>Fase {number}: {phase}</translation>
    </message>
    <message>
        <source>one goal on each</source>
        <translation>ét mål på hver</translation>
    </message>
    <message>
        <source>Primary sub-theme</source>
        <translation>Primært undertema</translation>
    </message>
    <message>
        <source>at most {columns} goals on each</source>
        <translation>højst {columns} mål på hver</translation>
    </message>
    <message>
        <source>Lanes without cards: {names}.</source>
        <translation>Baner uden kort: {names}.</translation>
    </message>
    <message>
        <source>Secondary sub-themes</source>
        <translation>Sekundære undertemaer</translation>
    </message>
    <message>
        <source>one phase on each</source>
        <translation>én fase på hver</translation>
    </message>
    <message>
        <source>Phases without cards: {names}.</source>
        <translation>Faser uden kort: {names}.</translation>
    </message>
    <message>
        <source>at most {columns} phases on each</source>
        <translation>højst {columns} faser på hver</translation>
    </message>
    <message>
        <source>{since} to {until}</source>
        <translation>{since} til {until}</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>How the citizen feels</source>
        <translation>Hvordan borgeren har det</translation>
    </message>
    <message>
        <source>There is nothing on it yet.</source>
        <translation>Der er ikke noget på den endnu.</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>inden {day}</translation>
    </message>
    <message>
        <source>{name}: both drawings with {cards} cards, and what is new, gone, moved or changed.</source>
        <translation>{name}: begge tegninger med {cards} kort, og hvad der er nyt, væk, flyttet eller ændret.</translation>
    </message>
    <message>
        <source>In the citizen&apos;s words</source>
        <translation>Med borgerens ord</translation>
    </message>
    <message>
        <source>How it feels on the way</source>
        <translation>Hvordan det føles undervejs</translation>
    </message>
    <message>
        <source>Another reading: {words}</source>
        <translation>En anden læsning: {words}</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overgang</translation>
    </message>
    <message>
        <source>poster {number} of {count}</source>
        <translation>plakat {number} af {count}</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>Planen i ord</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Indsatsmål {number}</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overgange</translation>
    </message>
    <message>
        <source>Other arrows</source>
        <translation>Andre pile</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Below the line of visibility: {names}.</source>
        <translation>Under Synlighedslinjen: {names}.</translation>
    </message>
    <message>
        <source>About the goal</source>
        <translation>Om målet</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>I planen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Hvad gives videre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Mærker</translation>
    </message>
    <message>
        <source>Written anew</source>
        <translation>Skrevet om</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>{name}: sheet {tile}, in row {row} and column {column} of the poster.</source>
        <translation>{name}: ark {tile}, i række {row} og kolonne {column} af plakaten.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Expected duration</source>
        <translation>Forventet varighed</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>(The whole text is in the table.)</source>
        <translation>(Hele teksten står i tabellen.)</translation>
    </message>
    <message>
        <source>Other particular matters</source>
        <translation>Andre særlige forhold</translation>
    </message>
    <message>
        <source>{name}: a drawing of {lanes} lanes, {phases} phases, {cards} cards and {arrows} arrows. All of it follows as text.</source>
        <translation>{name}: en tegning med {lanes} baner, {phases} faser, {cards} kort og {arrows} pile. Det hele følger som tekst.</translation>
    </message>
    <message>
        <source>50 means that the goals were reached as expected on the whole. The figure belongs to these goals: it is not for comparing citizens, teams or municipalities.</source>
        <translation>50 betyder, at målene samlet er nået som forventet. Tallet hører til disse mål: Det bruges ikke til at sammenligne borgere, teams eller kommuner.</translation>
    </message>
    <message>
        <source>Numbers are handovers; their words are in the table that follows.</source>
        <translation>Tallene er overgange; ordene til dem står i tabellen bagefter.</translation>
    </message>
    <message>
        <source>What can be seen</source>
        <translation>Hvad der kan ses</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Mærke</translation>
    </message>
    <message>
        <source>What our group agreed</source>
        <translation>Det har vores gruppe aftalt</translation>
    </message>
    <message>
        <source>A tick on a card or beside an arrow: something was agreed about it.</source>
        <translation>Flueben på et kort eller ved en pil: Der er aftalt noget om det.</translation>
    </message>
    <message>
        <source>{number} (to sheet {sheet})</source>
        <translation>{number} (til ark {sheet})</translation>
    </message>
    <message>
        <source>{number} (from sheet {sheet})</source>
        <translation>{number} (fra ark {sheet})</translation>
    </message>
    <message>
        <source>start</source>
        <translation>udgangspunkt</translation>
    </message>
    <message>
        <source>expected by {sides}</source>
        <translation>forventet af {sides}</translation>
    </message>
    <message>
        <source>Who sat here</source>
        <translation>Hvem der sad her</translation>
    </message>
    <message>
        <source>Goes on elsewhere: {names}.</source>
        <translation>Fortsætter andetsteds: {names}.</translation>
    </message>
    <message>
        <source>sheet {number} of {count}</source>
        <translation>ark {number} af {count}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nået</translation>
    </message>
    <message>
        <source>How far the goals are reached</source>
        <translation>Målopfyldelse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>{name}: a drawing of {lanes} lanes, {phases} phases and {cards} cards.</source>
        <translation>{name}: en tegning med {lanes} baner, {phases} faser og {cards} kort.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Indsatsmål</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Udgangspunkt</translation>
    </message>
    <message>
        <source>1 dot</source>
        <translation>1 prik</translation>
    </message>
    <message>
        <source>{count} dots</source>
        <translation>{count} prikker</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Nået</translation>
    </message>
    <message>
        <source>1 says: not so</source>
        <translation>1 siger: sådan var det ikke</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vægt</translation>
    </message>
    <message>
        <source>{scored} of {goals} goals assessed</source>
        <translation>{scored} af {goals} mål vurderet</translation>
    </message>
    <message>
        <source>{count} say: not so</source>
        <translation>{count} siger: sådan var det ikke</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Hvad det er værd</translation>
    </message>
    <message>
        <source>T-score {figure} · {of}.</source>
        <translation>T-score {figure} · {of}.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Dagen</translation>
    </message>
    <message>
        <source>Phase or card</source>
        <translation>Fase eller kort</translation>
    </message>
    <message>
        <source>In the citizen&apos;s words: {words}</source>
        <translation>Med borgerens ord: {words}</translation>
    </message>
    <message>
        <source>What we expected</source>
        <translation>Det forventede vi</translation>
    </message>
    <message>
        <source>Cards that are tied to nothing are not drawn ({count}); they are named in the text.</source>
        <translation>Kort, der ikke er knyttet til noget, er ikke tegnet ({count}); de er nævnt i teksten.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Across the groups</source>
        <translation>På tværs af grupperne</translation>
    </message>
    <message>
        <source>What was said about the cards</source>
        <translation>Hvad der blev sagt om kortene</translation>
    </message>
    <message>
        <source>Hidden lanes, not in this report: {names}.</source>
        <translation>Skjulte baner, ikke med i rapporten: {names}.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Hidden phases, not in this report: {names}.</source>
        <translation>Skjulte faser, ikke med i rapporten: {names}.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Det videre forløb</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Hvem der deltog</translation>
    </message>
    <message>
        <source>without a role</source>
        <translation>uden rolle</translation>
    </message>
    <message>
        <source>because {reason}</source>
        <translation>fordi {reason}</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The red thread</source>
        <translation>Den røde tråd</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>No goal is tied to a step of the journey yet.</source>
        <translation>Ingen mål er knyttet til et trin på borgerrejsen endnu.</translation>
    </message>
    <message>
        <source>Pain points and handovers</source>
        <translation>Smertepunkter og overgange</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Hvor det ligger</translation>
    </message>
    <message>
        <source>Value from three perspectives</source>
        <translation>Værdi fra tre perspektiver</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>hvem der gør det</translation>
    </message>
    <message>
        <source>What the room said</source>
        <translation>Det sagde vi i plenum</translation>
    </message>
    <message>
        <source>by when</source>
        <translation>hvornår</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>how it is kept</source>
        <translation>om den holdes ved fast arbejdsgang eller dialog</translation>
    </message>
    <message>
        <source>Indicators over time</source>
        <translation>Indikatorer over tid</translation>
    </message>
    <message>
        <source>{number} have answered, from {worst} ({least}) to {best} ({most}).</source>
        <translation>{number} har svaret, fra {worst} ({least}) til {best} ({most}).</translation>
    </message>
    <message>
        <source>An indicator of our own</source>
        <translation>En indikator, vi selv har lavet</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Over tid</translation>
    </message>
    <message>
        <source>The citizen&apos;s own view, {date}</source>
        <translation>Borgerens egen vurdering, {date}</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Det har vi aftalt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Snit</translation>
    </message>
    <message>
        <source>Goal: {goals}</source>
        <translation>Indsatsmål: {goals}</translation>
    </message>
    <message>
        <source>Sub-themes: {labels}</source>
        <translation>Undertemaer: {labels}</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Method: {method}</source>
        <translation>Metode: {method}</translation>
    </message>
    <message>
        <source>fewer than {least} answers</source>
        <translation>færre end {least} svar</translation>
    </message>
    <message>
        <source>Ask: {informants}</source>
        <translation>Kilde: {informants}</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>The template lacks the styles {names}; plain ones were put in for them.</source>
        <translation>Skabelonen mangler typografierne {names}; der er sat enkle ind i stedet.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>{whole}.{tenth}</source>
        <translation>{whole},{tenth}</translation>
    </message>
    <message>
        <source>Who said it, support and comment</source>
        <translation>Hvem har sagt det, støtte og kommentar</translation>
    </message>
    <message>
        <source>Who and by when</source>
        <translation>Hvem og hvornår</translation>
    </message>
    <message>
        <source>Support: {support}</source>
        <translation>Støtte: {support}</translation>
    </message>
    <message>
        <source>The template has no {{indhold}}; the content stands at its end.</source>
        <translation>Skabelonen har ikke noget {{indhold}}; indholdet står til sidst i den.</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Sådan ser det ud</translation>
    </message>
    <message>
        <source>Go to the content</source>
        <translation>Gå til indholdet</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor den kommer fra</translation>
    </message>
    <message>
        <source>This group follows no indicators yet.</source>
        <translation>Denne gruppe følger ingen indikatorer endnu.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>There is nothing in the process plan yet.</source>
        <translation>Der er intet i procesplanen endnu.</translation>
    </message>
    <message>
        <source>What hurts in several groups</source>
        <translation>Smertepunkter, der går igen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risici</translation>
    </message>
    <message>
        <source>What the participants say</source>
        <translation>Det siger deltagerne</translation>
    </message>
    <message>
        <source>For leaders and steering group</source>
        <translation>Til ledere og styregruppe</translation>
    </message>
    <message>
        <source>No group has cards on both journeys, so there is no before and after.</source>
        <translation>Ingen gruppe har kort på begge borgerrejser, så der er intet før og efter.</translation>
    </message>
    <message>
        <source>Groups with both journeys: {count} of {all}. The figures are what they put on them.</source>
        <translation>Grupper med begge borgerrejser: {count} af {all}. Tallene er det, de har sat på dem.</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle grupper</translation>
    </message>
    <message>
        <source>Each figure as it is today → on the ideal journey.</source>
        <translation>Hvert tal, som det er i dag → på den ideelle borgerrejse.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Nothing was agreed on the day.</source>
        <translation>Der blev ikke lavet aftaler på dagen.</translation>
    </message>
    <message>
        <source>The groups named no risks.</source>
        <translation>Grupperne har ikke nævnt risici.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hvad det handler om</translation>
    </message>
    <message>
        <source>Further risks, which are not shown here: {count}.</source>
        <translation>Flere risici, som ikke er vist her: {count}.</translation>
    </message>
    <message>
        <source>and further places: {count}</source>
        <translation>og flere steder: {count}</translation>
    </message>
    <message>
        <source>An agreement does not say: {missing}</source>
        <translation>En aftale siger ikke: {missing}</translation>
    </message>
    <message>
        <source>An agreement was dropped: {why}</source>
        <translation>En aftale blev droppet: {why}</translation>
    </message>
    <message>
        <source>A question is open</source>
        <translation>Et spørgsmål er åbent</translation>
    </message>
    <message>
        <source>To take up again</source>
        <translation>Det vender vi tilbage til</translation>
    </message>
    <message>
        <source>{date}: {what}</source>
        <translation>{date}: {what}</translation>
    </message>
    <message>
        <source>Follow-up meeting after 6–8 weeks, between {span}: what became of the agreements?</source>
        <translation>Opfølgningsmøde efter 6–8 uger, mellem {span}: Hvad blev der af aftalerne?</translation>
    </message>
    <message>
        <source>The PDF does not call itself accessible (PDF/UA): {faults}</source>
        <translation>PDF-filen kalder sig ikke tilgængelig (PDF/UA): {faults}</translation>
    </message>
    <message>
        <source>Collaboration survey again after 3–6 months, between {span}.</source>
        <translation>Samarbejdsmåling igen efter 3–6 måneder, mellem {span}.</translation>
    </message>
    <message>
        <source>Follow-up meeting after 6–8 weeks: what became of the agreements?</source>
        <translation>Opfølgningsmøde efter 6–8 uger: Hvad blev der af aftalerne?</translation>
    </message>
    <message>
        <source>Collaboration survey again after 3–6 months.</source>
        <translation>Samarbejdsmåling igen efter 3–6 måneder.</translation>
    </message>
    <message>
        <source>{date}: the shared guideline is looked at again.</source>
        <translation>{date}: Den fælles retningslinje ses igennem igen.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} og {last}</translation>
    </message>
    <message>
        <source>A poster of {size} on {count} sheets of {paper}: {rows} rows of {columns}.</source>
        <translation>En plakat i {size} på {count} ark {paper}: {rows} rækker med {columns} i hver.</translation>
    </message>
    <message>
        <source>For you who took part</source>
        <translation>Til dig, der deltog</translation>
    </message>
    <message>
        <source>Print at 100 % (actual size), not fitted to the page.</source>
        <translation>Udskriv i 100 % (faktisk størrelse), ikke tilpasset siden.</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Det gjorde vi</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>og {count} mere</translation>
    </message>
    <message>
        <source>Where it hurt in several groups: {phases}.</source>
        <translation>Her gjorde det ondt i flere grupper: {phases}.</translation>
    </message>
    <message>
        <source>Cut the left and the upper edge off along the marks, where another sheet lies there.</source>
        <translation>Klip venstre og øverste kant af langs mærkerne, hvor der ligger et andet ark.</translation>
    </message>
    <message>
        <source>{phase} ({count} groups)</source>
        <translation>{phase} ({count} grupper)</translation>
    </message>
    <message>
        <source>Lay the sheets by their names: each covers {overlap} mm of the one before it,</source>
        <translation>Læg arkene efter deres navne: Hvert ark dækker {overlap} mm af det foregående,</translation>
    </message>
    <message>
        <source>up to the broken marks. Then glue or tape them.</source>
        <translation>til de stiplede mærker. Lim eller tape dem derefter.</translation>
    </message>
    <message>
        <source>Groups: {groups}. Cases: {cases}. Cards on the boards: {cards}. Agreements: {agreed}.</source>
        <translation>Grupper: {groups}. Cases: {cases}. Kort på tavlerne: {cards}. Aftaler: {agreed}.</translation>
    </message>
    <message>
        <source>Map of the sheets, row by row: {names}.</source>
        <translation>Kort over arkene, række for række: {names}.</translation>
    </message>
    <message>
        <source>We were: {names}.</source>
        <translation>Vi var: {names}.</translation>
    </message>
    <message>
        <source>The journey in short</source>
        <translation>Borgerrejsen kort</translation>
    </message>
    <message>
        <source>What we saw</source>
        <translation>Det så vi</translation>
    </message>
    <message>
        <source>Three things to use on Monday</source>
        <translation>Tre ting at bruge på mandag</translation>
    </message>
    <message>
        <source>Nothing was agreed on the day. What could you do without asking anybody?</source>
        <translation>Der blev ikke lavet aftaler på dagen. Hvad kan du gøre uden at spørge nogen?</translation>
    </message>
    <message>
        <source>What else was agreed</source>
        <translation>Det blev ellers aftalt</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Det blev aftalt</translation>
    </message>
    <message>
        <source>Agreements that stand in the report of the whole day: {count}.</source>
        <translation>Aftaler, som står i rapporten om hele dagen: {count}.</translation>
    </message>
    <message>
        <source>Where to find the rest</source>
        <translation>Her finder du resten</translation>
    </message>
    <message>
        <source>The report of the whole day has all cases, journeys, goal plans and agreements.</source>
        <translation>Rapporten om hele dagen har alle cases, borgerrejser, målplaner og aftaler.</translation>
    </message>
    <message>
        <source>The shared guideline is in the handbook of both sides.</source>
        <translation>Den fælles retningslinje står i begge siders håndbog.</translation>
    </message>
    <message>
        <source>Ask about the guideline: {owner}.</source>
        <translation>Spørg om retningslinjen: {owner}.</translation>
    </message>
    <message>
        <source>Whoever led the day has the day in Brobyg and can print it again.</source>
        <translation>Den, der ledte dagen, har dagen i Brobyg og kan skrive den ud igen.</translation>
    </message>
    <message>
        <source>Practised: texts before and after</source>
        <translation>Øvet: tekster før og efter</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Side {number} af {count}</translation>
    </message>
    <message>
        <source>Choose for whom, and press Make. Here you can look it through before it goes out.</source>
        <translation>Vælg, hvem den er til, og tryk Lav. Her kan du se den igennem, før den går ud af huset.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremskridt</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>Save as web page …</source>
        <translation>Webside …</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>The order</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>The order, with the provider&apos;s answer</source>
        <translation>Bestillingen med leverandørens svar</translation>
    </message>
    <message>
        <source>The assessment</source>
        <translation>Udredningen</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The indicators over time</source>
        <translation>Indikatorerne over tid</translation>
    </message>
    <message>
        <source>Journeys with the lines of the service</source>
        <translation>Rejser med linjerne bag scenen</translation>
    </message>
    <message>
        <source>A cover, the case, the journeys and the goal plan as drawings to hang on a wall, and the same as text.</source>
        <translation>En forside, casen, borgerrejserne og målplanen som tegninger til at hænge op, og det samme som tekst.</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Det hele</translation>
    </message>
    <message>
        <source>The goal plan: A3 drawing and A4 table</source>
        <translation>Målplanen: A3-tegning og A4-tabel</translation>
    </message>
    <message>
        <source>The goal plan: A3 drawing</source>
        <translation>Målplanen: A3-tegning</translation>
    </message>
    <message>
        <source>The goal plan: A4 table</source>
        <translation>Målplanen: A4-tabel</translation>
    </message>
    <message>
        <source>What should be in it</source>
        <translation>Hvad skal med</translation>
    </message>
    <message>
        <source>The whole day, all groups</source>
        <translation>Hele dagen, alle grupper</translation>
    </message>
    <message>
        <source>Journeys, cards, handovers, goals, agreements, votes and programme as rows, to sort and to count.</source>
        <translation>Borgerrejser, kort, overgange, mål, aftaler, stemmer og program som rækker, der kan sorteres og tælles.</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Gem en rapport</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>With the participants, by name</source>
        <translation>Med deltagerne ved navn</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>The report is being made. You can stop it.</source>
        <translation>Rapporten bliver lavet. Du kan stoppe den.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapporter</translation>
    </message>
    <message>
        <source>one for each reader</source>
        <translation>en til hver læser</translation>
    </message>
    <message>
        <source>Which group</source>
        <translation>Hvilken gruppe</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Nævn deltagerne ved navn</translation>
    </message>
    <message>
        <source>Without it nobody is named in any report.</source>
        <translation>Uden det nævnes ingen ved navn i nogen rapport.</translation>
    </message>
    <message>
        <source>Other printouts …</source>
        <translation>Andre udskrifter …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>All groups in turn</source>
        <translation>Alle grupper på skift</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webside (*.html)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Gem rapporten</translation>
    </message>
    <message>
        <source>The file is being made. You can wait for it or stop it.</source>
        <translation>Filen bliver lavet. Du kan vente på den eller stoppe den.</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <translation>Rapporten er gemt som {file}.</translation>
    </message>
    <message>
        <source>The report is on its way to the printer. You can stop it.</source>
        <translation>Rapporten er på vej til printeren. Du kan stoppe den.</translation>
    </message>
    <message>
        <source>The report is printed.</source>
        <translation>Rapporten er sendt til printeren.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Ikke alt er gemt</translation>
    </message>
    <message>
        <source>Save the theme day as a file in another place, such as a memory stick. Open that file later, and everything is here again.</source>
        <translation>Gem temadagen som en fil et andet sted, fx på et USB-stik. Åbn filen senere, så er alt her igen.</translation>
    </message>
    <message>
        <source>Stay, open the theme day you have worked on, and save it as a file in another place.</source>
        <translation>Bliv her, åbn den temadag, I har arbejdet på, og gem den som en fil et andet sted.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>Theme days (*.brobyg)</source>
        <translation>Temadage (*.brobyg)</translation>
    </message>
    <message>
        <source>Save the theme day</source>
        <translation>Gem temadagen</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>Tilbage til cases</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Approve the case</source>
        <translation>Godkend casen</translation>
    </message>
    <message>
        <source>The case is being looked through …</source>
        <translation>Casen bliver gennemset …</translation>
    </message>
    <message>
        <source>Check: {title}</source>
        <translation>Gennemgå: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åbent</numerusform>
            <numerusform>%n åbne</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>intet åbent</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to answer before the case can be approved.</source>
        <translation>
            <numerusform>%n fund mangler svar, før casen kan godkendes.</numerusform>
            <numerusform>%n fund mangler svar, før casen kan godkendes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Keep all %n names: they are invented</source>
        <translation>
            <numerusform>Behold %n navn: det er opdigtet</numerusform>
            <numerusform>Behold alle %n navne: de er opdigtede</numerusform>
        </translation>
    </message>
    <message>
        <source>Invented name</source>
        <translation>Opdigtet navn</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der er fundet</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Put in during the check</source>
        <translation>Sat ind under gennemgangen</translation>
    </message>
    <message>
        <source>Something more was found in the case as it now reads. Look at what is open.</source>
        <translation>Der er fundet mere i casen, som den nu lyder. Se på det, der er åbent.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to answer before the case can be approved.</source>
        <translation>
            <numerusform>%n fund mangler svar, før casen kan godkendes.</numerusform>
            <numerusform>%n fund mangler svar, før casen kan godkendes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is answered. The case can be approved.</source>
        <translation>Alt er besvaret. Casen kan godkendes.</translation>
    </message>
    <message>
        <source>Delete the earlier versions that hold the personal data, also in the safety copies</source>
        <translation>Slet de tidligere versioner, som personoplysningerne står i, også i sikkerhedskopierne</translation>
    </message>
    <message>
        <source>Nothing is ticked on the checklist.</source>
        <translation>Intet er krydset af på tjeklisten.</translation>
    </message>
    <message>
        <source>Not ticked on the checklist: {points}.</source>
        <translation>Ikke krydset af på tjeklisten: {points}.</translation>
    </message>
    <message>
        <source>“{title}” may now be used in theme days.</source>
        <translation>“{title}” må nu bruges på temadage.</translation>
    </message>
</context>
<context>
    <name>Rewording</name>
    <message>
        <source>Use the new wording</source>
        <translation>Brug den nye formulering</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Læg den væk</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Ny formulering</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Som det er nu</translation>
    </message>
    <message>
        <source>Earlier wording: {words}</source>
        <translation>Tidligere formulering: {words}</translation>
    </message>
</context>
<context>
    <name>RewritePair</name>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What does the citizen do then, how often, and by when?</source>
        <translation>Hvad gør borgeren så, hvor tit, og hvornår er I der?</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Gå til målet</translation>
    </message>
</context>
<context>
    <name>RewrittenSection</name>
    <message>
        <source>Write the goal anew</source>
        <translation>Skriv målet om</translation>
    </message>
    <message>
        <source>Let go of the wording before</source>
        <translation>Slip den gamle formulering</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>The wording it has now is kept beside the new one, for the gallery and for those who read it later.</source>
        <translation>Formuleringen, som den er nu, bliver gemt ved siden af den nye, til galleriet og til dem, der læser den senere.</translation>
    </message>
    <message>
        <source>Not written anew yet.</source>
        <translation>Ikke skrevet om endnu.</translation>
    </message>
</context>
<context>
    <name>RoomRow</name>
    <message>
        <source>Looking …</source>
        <translation>Undersøger …</translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test igen</translation>
    </message>
    <message>
        <source>Something does not work. What to do stands at each check.</source>
        <translation>Noget virker ikke. Ved hvert punkt står, hvad I kan gøre.</translation>
    </message>
    <message>
        <source>The room can be used; some things are to be minded.</source>
        <translation>Lokalet kan bruges; der er noget at være opmærksom på.</translation>
    </message>
    <message numerus="yes">
        <source>Good so far. %n check(s) are left.</source>
        <translation>
            <numerusform>Godt så langt. %n punkt mangler.</numerusform>
            <numerusform>Godt så langt. %n punkter mangler.</numerusform>
        </translation>
    </message>
    <message>
        <source>The room is ready.</source>
        <translation>Lokalet er klar.</translation>
    </message>
    <message>
        <source>Test the room</source>
        <translation>Test lokalet</translation>
    </message>
    <message>
        <source>The day before, in the room, on the network of the day; best with a second laptop beside you.</source>
        <translation>Dagen før, i lokalet, på det netværk I skal bruge; helst med en computer mere ved siden af.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremdrift</translation>
    </message>
    <message>
        <source>Ask the internet</source>
        <translation>Spørg internettet</translation>
    </message>
    <message>
        <source>Print the fallback plan …</source>
        <translation>Print nødplanen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>RoomTest</name>
    <message>
        <source>Check the address. If it is right, see Client isolation.</source>
        <translation>Se adressen efter. Er den rigtig, så se Adskilte computere.</translation>
    </message>
    <message>
        <source>The disk does not say how much room there is.</source>
        <translation>Disken fortæller ikke, hvor meget plads der er.</translation>
    </message>
    <message>
        <source>{free} MB are free for the day.</source>
        <translation>Der er {free} MB ledig plads til dagen.</translation>
    </message>
    <message>
        <source>Only {free} MB are free where Brobyg keeps the day.</source>
        <translation>Der er kun {free} MB ledig plads dér, hvor Brobyg gemmer dagen.</translation>
    </message>
    <message>
        <source>Empty the bin and move large files away before the day.</source>
        <translation>Tøm papirkurven, og flyt store filer væk inden dagen.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netværk</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Adgang udefra</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>The other laptop</source>
        <translation>Den anden computer</translation>
    </message>
    <message>
        <source>Client isolation</source>
        <translation>Adskilte computere</translation>
    </message>
    <message>
        <source>Days nearby</source>
        <translation>Temadage i nærheden</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hastighed</translation>
    </message>
    <message>
        <source>Login page</source>
        <translation>Login-side</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>Ekstra skærm</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Plads på disken</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Vær opmærksom</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Virker ikke</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke undersøgt</translation>
    </message>
    <message>
        <source>Windows: Settings, Privacy &amp; security, Windows Security, Firewall &amp; network protection, Allow an app through firewall: tick Brobyg for private and public networks. macOS: System Settings, Network, Firewall, Options: allow incoming connections. If IT decides: ask for TCP port {port} in, or let another laptop be the host.</source>
        <translation>Windows: Indstillinger, Privatliv og sikkerhed, Windows Sikkerhed, Firewall- og netværksbeskyttelse, Tillad en app gennem firewall: Sæt flueben ved Brobyg for både private og offentlige netværk. macOS: Systemindstillinger, Netværk, Firewall, Indstillinger: Tillad indgående forbindelser. Hvis IT bestemmer: Bed om at få TCP-port {port} åbnet indad, eller lad en anden computer være vært.</translation>
    </message>
    <message>
        <source>The other laptop came in to this one on port {port}.</source>
        <translation>Den anden computer kom ind på denne ad port {port}.</translation>
    </message>
    <message>
        <source>This laptop does not even let itself in at its own address.</source>
        <translation>Denne computer lukker ikke engang sig selv ind på sin egen adresse.</translation>
    </message>
    <message>
        <source>This laptop reaches the other one, but the other one does not come in here: a firewall on this laptop keeps port {port} closed.</source>
        <translation>Denne computer når den anden, men den anden kommer ikke ind her: En firewall på denne computer holder port {port} lukket.</translation>
    </message>
    <message>
        <source>The firewall of this laptop refuses everything that comes in.</source>
        <translation>Firewallen på denne computer afviser alt, der kommer udefra.</translation>
    </message>
    <message>
        <source>Only another laptop can tell whether this one lets others in.</source>
        <translation>Kun en anden computer kan vise, om denne lukker andre ind.</translation>
    </message>
    <message>
        <source>If the system asks whether Brobyg may be reached by others, say yes.</source>
        <translation>Spørger systemet, om andre må få kontakt med Brobyg, så sig ja.</translation>
    </message>
    <message>
        <source>The network lets laptops talk to each other.</source>
        <translation>Netværket lader computere tale med hinanden.</translation>
    </message>
    <message>
        <source>The network carries the call to {address}; what stops it is on that laptop.</source>
        <translation>Netværket bringer kaldet frem til {address}; det, der standser det, er på den computer.</translation>
    </message>
    <message>
        <source>This laptop reaches the router but not {address} on the same network: laptops are kept apart.</source>
        <translation>Denne computer når routeren, men ikke {address} på samme netværk: Netværket holder computere adskilt.</translation>
    </message>
    <message>
        <source>Only two laptops in the room can tell whether the network keeps them apart.</source>
        <translation>Kun to computere i lokalet kan vise, om netværket holder dem adskilt.</translation>
    </message>
    <message>
        <source>This laptop may not listen to others: {fault}.</source>
        <translation>Denne computer må ikke tage imod andre: {fault}.</translation>
    </message>
    <message>
        <source>A security program or the rights of this user forbid it. Ask IT to let Brobyg listen on TCP port {port}, or let another laptop be the host.</source>
        <translation>Et sikkerhedsprogram eller brugerens rettigheder forhindrer det. Bed IT om at lade Brobyg lytte på TCP-port {port}, eller lad en anden computer være vært.</translation>
    </message>
    <message>
        <source>Port {port} is free, and this laptop listens on it.</source>
        <translation>Port {port} er ledig, og denne computer tager imod på den.</translation>
    </message>
    <message>
        <source>Port {port} is taken by {program}; the test listens on {other}.</source>
        <translation>Port {port} er optaget af {program}; testen bruger {other}.</translation>
    </message>
    <message>
        <source>Port {port} is taken by another program; the test listens on {other}.</source>
        <translation>Port {port} er optaget af et andet program; testen bruger {other}.</translation>
    </message>
    <message>
        <source>If a theme day is being hosted here already, all is well. If not, close that program before the day.</source>
        <translation>Hvis denne computer allerede er vært for en temadag, er alt godt. Ellers skal det program lukkes inden dagen.</translation>
    </message>
    <message>
        <source>Let the groups type the code from the projector: that works without, and is as quick.</source>
        <translation>Lad grupperne skrive koden fra projektoren: Det virker uden, og det går lige så hurtigt.</translation>
    </message>
    <message>
        <source>This laptop cannot announce itself on the network.</source>
        <translation>Denne computer kan ikke give sig til kende på netværket.</translation>
    </message>
    <message>
        <source>Whether laptops find each other by themselves takes two of them.</source>
        <translation>Om computere selv finder hinanden, kræver to at prøve.</translation>
    </message>
    <message>
        <source>The laptops hear each other&apos;s announcements: days nearby are found.</source>
        <translation>Computerne finder selv hinanden: Temadage i nærheden bliver vist.</translation>
    </message>
    <message>
        <source>The network does not carry announcements (multicast, mDNS).</source>
        <translation>Computerne kan ikke selv finde hinanden på netværket (multicast, mDNS).</translation>
    </message>
    <message>
        <source>Announcements are heard on one of the two laptops only.</source>
        <translation>Kun den ene af de to computere kan selv finde den anden.</translation>
    </message>
    <message>
        <source>This laptop is on no network.</source>
        <translation>Denne computer er ikke på noget netværk.</translation>
    </message>
    <message>
        <source>Join the Wi-Fi of the room, put in a cable, or turn on your own hotspot: see the fallback plan.</source>
        <translation>Gå på lokalets wi-fi, sæt et kabel i, eller tænd dit eget hotspot: Se nødplanen.</translation>
    </message>
    <message>
        <source>Nobody gives out addresses on this network; this laptop made its own: {addresses}.</source>
        <translation>Ingen deler adresser ud på dette netværk; denne computer har selv fundet på en: {addresses}.</translation>
    </message>
    <message>
        <source>That is enough for laptops joined by a cable or a switch. On Wi-Fi it means that the network does not work: leave it and join it again.</source>
        <translation>Det er nok, når computere er forbundet med kabel eller switch. På wi-fi betyder det, at netværket ikke virker: Forlad det, og gå på igen.</translation>
    </message>
    <message>
        <source>The address here is {addresses}, and a VPN is on ({name}).</source>
        <translation>Adressen her er {addresses}, og der er en VPN tændt ({name}).</translation>
    </message>
    <message>
        <source>A VPN can hide this laptop from the others in the room. If they do not reach it, turn the VPN off while the day runs, or ask IT to let the local network through.</source>
        <translation>En VPN kan skjule denne computer for de andre i lokalet. Når de den ikke, så sluk VPN, mens dagen er i gang, eller bed IT om at slippe det lokale netværk igennem.</translation>
    </message>
    <message>
        <source>The address of this laptop here is {addresses}.</source>
        <translation>Denne computers adresse her er {addresses}.</translation>
    </message>
    <message>
        <source>Whether this network wants a login has not been asked: Brobyg is silent.</source>
        <translation>Om netværket kræver login, er ikke undersøgt: Brobyg spørger ikke internettet af sig selv.</translation>
    </message>
    <message>
        <source>If you ask, {host} on the internet is called once, and nothing is sent.</source>
        <translation>Hvis du beder om det, spørges {host} på internettet én gang. Der sendes intet om jer eller dagen.</translation>
    </message>
    <message>
        <source>No answer from {host}: there is no internet here. Brobyg needs none.</source>
        <translation>{host} svarer ikke: Der er ikke internet her. Det behøver Brobyg heller ikke.</translation>
    </message>
    <message>
        <source>No login page: {host} answered as it should.</source>
        <translation>Ingen login-side: {host} svarede, som den skal.</translation>
    </message>
    <message>
        <source>A login page stands in front of this network. {page}</source>
        <translation>Netværket har en login-side foran sig: {page}</translation>
    </message>
    <message>
        <source>A login page stands in front of this network.</source>
        <translation>Netværket har en login-side foran sig.</translation>
    </message>
    <message>
        <source>Until somebody has logged in, such a network often keeps laptops apart. Open a browser on each laptop and log in before the day begins, or use your own hotspot.</source>
        <translation>Før der er logget ind, holder sådan et netværk ofte computere adskilt. Åbn en browser på hver computer, og log ind, før dagen begynder, eller brug dit eget hotspot.</translation>
    </message>
    <message>
        <source>This system does not say which printers it knows.</source>
        <translation>Systemet fortæller ikke, hvilke printere det kender.</translation>
    </message>
    <message>
        <source>Print one page of any document from this laptop in this room.</source>
        <translation>Print en side af et hvilket som helst dokument fra denne computer her i lokalet.</translation>
    </message>
    <message>
        <source>This laptop knows: {printers}. Print a page to be sure it is on.</source>
        <translation>Denne computer kender: {printers}. Print en side for at være sikker på, at printeren er tændt.</translation>
    </message>
    <message>
        <source>This laptop knows no printer.</source>
        <translation>Denne computer kender ingen printer.</translation>
    </message>
    <message>
        <source>Add the printer of the house, or save everything as PDF on a USB stick and print it somewhere else. Print table signs and badges before the day.</source>
        <translation>Tilføj husets printer, eller gem alt som PDF på en USB-nøgle, og print det et andet sted. Print bordskilte og navneskilte inden dagen.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, ask the house for a network without “client isolation” (guest networks mostly have it), or use your own hotspot or a cable: see the fallback plan.</source>
        <translation>Se adressen efter. Er den rigtig, så bed huset om et netværk uden “client isolation” (gæstenetværk har det som regel), eller brug dit eget hotspot eller et kabel: Se nødplanen.</translation>
    </message>
    <message>
        <source>No other laptop has been tried yet.</source>
        <translation>Der er ikke prøvet med en anden computer endnu.</translation>
    </message>
    <message>
        <source>Open “Test the room” on another laptop in the same room, and type the address and the code of this one there.</source>
        <translation>Åbn “Test lokalet” på en anden computer i samme lokale, og skriv denne computers adresse og kode dér.</translation>
    </message>
    <message>
        <source>{address} is there, but no room test answers.</source>
        <translation>{address} er der, men ingen lokaletest svarer.</translation>
    </message>
    <message>
        <source>Open “Test the room” on that laptop and leave it open. Look whether the address there has a port after it, such as :8421, and type that, too.</source>
        <translation>Åbn “Test lokalet” på den computer, og lad den stå åben. Se, om adressen dér har en port efter sig, fx :8421, og skriv den med.</translation>
    </message>
    <message>
        <source>{address} answers, but its code is another.</source>
        <translation>{address} svarer, men koden er en anden.</translation>
    </message>
    <message>
        <source>Read the four digits again: they are new each time the test is opened.</source>
        <translation>Læs de fire cifre igen: De er nye, hver gang testen åbnes.</translation>
    </message>
    <message>
        <source>This laptop and {address} reach each other.</source>
        <translation>Denne computer og {address} når hinanden.</translation>
    </message>
    <message>
        <source>{address} reaches this laptop, which can be the host.</source>
        <translation>{address} når denne computer, som kan være vært.</translation>
    </message>
    <message>
        <source>The other way is closed by a firewall on the other laptop: it can take part, but not be the host.</source>
        <translation>Den anden vej er lukket af en firewall på den anden computer: Den kan deltage, men ikke være vært.</translation>
    </message>
    <message>
        <source>This laptop reaches {address}, which can be the host.</source>
        <translation>Denne computer når {address}, som kan være vært.</translation>
    </message>
    <message>
        <source>The other way is closed: this laptop can take part, but not be the host. See Firewall.</source>
        <translation>Den anden vej er lukket: Denne computer kan deltage, men ikke være vært. Se Firewall.</translation>
    </message>
    <message>
        <source>Neither {address} nor the router of this network answers.</source>
        <translation>Hverken {address} eller netværkets router svarer.</translation>
    </message>
    <message>
        <source>This laptop has lost the network. Leave the Wi-Fi and join it again, or use a cable.</source>
        <translation>Denne computer har mistet netværket. Forlad wi-fi, og gå på igen, eller brug et kabel.</translation>
    </message>
    <message>
        <source>{address} does not answer, and a VPN is on: it may lead there.</source>
        <translation>{address} svarer ikke, og der er en VPN tændt: Kaldet kan være gået den vej.</translation>
    </message>
    <message>
        <source>Turn the VPN off on both laptops and test again.</source>
        <translation>Sluk VPN på begge computere, og test igen.</translation>
    </message>
    <message>
        <source>{address} is on another network than this laptop, and does not answer.</source>
        <translation>{address} er på et andet netværk end denne computer og svarer ikke.</translation>
    </message>
    <message>
        <source>Let both laptops join the same Wi-Fi, not one the guests&apos; and one the staff&apos;s, and type the address the other laptop shows then.</source>
        <translation>Lad begge computere gå på samme wi-fi, ikke den ene på gæsternes og den anden på personalets, og skriv den adresse, den anden computer så viser.</translation>
    </message>
    <message>
        <source>{address} is on this network, but a firewall on that laptop lets nobody in.</source>
        <translation>{address} er på netværket, men en firewall på den computer lukker ingen ind.</translation>
    </message>
    <message>
        <source>Allow Brobyg in the firewall of that laptop, or test the other way round: type the address of this laptop there.</source>
        <translation>Tillad Brobyg i firewallen på den computer, eller test den anden vej: Skriv denne computers adresse dér.</translation>
    </message>
    <message>
        <source>The router answers, but {address} does not: the network keeps laptops apart, or there is no laptop with that address.</source>
        <translation>Routeren svarer, men {address} gør ikke: Netværket holder computere adskilt, eller også er der ingen computer med den adresse.</translation>
    </message>
    <message>
        <source>{address} does not answer: a firewall there, or a network that keeps laptops apart.</source>
        <translation>{address} svarer ikke: Det er en firewall dér eller et netværk, der holder computere adskilt.</translation>
    </message>
    <message>
        <source>The command does not look at screens.</source>
        <translation>Kommandoen ser ikke på skærme.</translation>
    </message>
    <message>
        <source>Open “Test the room” in the program.</source>
        <translation>Åbn “Test lokalet” i programmet.</translation>
    </message>
    <message>
        <source>There is a second screen of {width} × {height}.</source>
        <translation>Der er en ekstra skærm på {width} × {height}.</translation>
    </message>
    <message>
        <source>Connect the projector. Windows: press the Windows key and P, and choose Extend. macOS: System Settings, Displays, Use as Extended Display.</source>
        <translation>Sæt projektoren til. Windows: Tryk på Windows-tasten og P, og vælg Udvid. macOS: Systemindstillinger, Skærme, Brug som udvidet skærm.</translation>
    </message>
    <message>
        <source>Both screens show the same.</source>
        <translation>Begge skærme viser det samme.</translation>
    </message>
    <message>
        <source>There is only the screen of this laptop.</source>
        <translation>Der er kun computerens egen skærm.</translation>
    </message>
    <message>
        <source>Sit nearer to the access point, ask others to leave the network, or use a cable or your own hotspot: see the fallback plan.</source>
        <translation>Sæt jer tættere på wi-fi-senderen, bed andre forlade netværket, eller brug kabel eller dit eget hotspot: Se nødplanen.</translation>
    </message>
    <message>
        <source>Speed is measured between two laptops.</source>
        <translation>Hastigheden måles mellem to computere.</translation>
    </message>
    <message>
        <source>{speed} Mbit/s, and {milliseconds} ms there and back.</source>
        <translation>{speed} Mbit/s og {milliseconds} ms frem og tilbage.</translation>
    </message>
</context>
<context>
    <name>RosterRow</name>
    <message>
        <source>Move to another group</source>
        <translation>Flyt til en anden gruppe</translation>
    </message>
    <message>
        <source>May take over as host</source>
        <translation>Må overtage som vært</translation>
    </message>
    <message>
        <source>Put out …</source>
        <translation>Luk ude …</translation>
    </message>
    <message>
        <source>this laptop</source>
        <translation>denne bærbare</translation>
    </message>
    <message>
        <source>Take off the list …</source>
        <translation>Fjern fra listen …</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>stedfortræder</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Hvad der kan gøres med {name}</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Move up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flyt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n deltager</numerusform>
            <numerusform>%n deltagere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n gruppe</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunDay</name>
    <message>
        <source>Group {number}</source>
        <translation>Gruppe {number}</translation>
    </message>
    <message>
        <source>Show everybody what I see</source>
        <translation>Vis alle, hvad jeg ser</translation>
    </message>
    <message>
        <source>Dry run · invented people · nothing is kept</source>
        <translation>Generalprøve · opdigtede deltagere · intet gemmes</translation>
    </message>
    <message>
        <source>A minute takes a second. The day goes on by itself when a block is over.</source>
        <translation>Et minut varer et sekund. Dagen går videre af sig selv, når et punkt er slut.</translation>
    </message>
    <message>
        <source>End the dry run</source>
        <translation>Afslut generalprøven</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>A prompt to discuss</source>
        <translation>Et oplæg til drøftelse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Næste ▸</translation>
    </message>
    <message>
        <source>Start the day ▸</source>
        <translation>Begynd dagen ▸</translation>
    </message>
    <message>
        <source>Projector on {screen}</source>
        <translation>Projektor på {screen}</translation>
    </message>
    <message>
        <source>Projector in a window</source>
        <translation>Projektor i et vindue</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Generalprøve</translation>
    </message>
    <message>
        <source>Start the day over …</source>
        <translation>Begynd dagen forfra …</translation>
    </message>
    <message>
        <source>Projector: {screen}</source>
        <translation>Projektor: {screen}</translation>
    </message>
    <message>
        <source>Invite the other laptops in the room</source>
        <translation>Inviter de andre bærbare i lokalet</translation>
    </message>
    <message>
        <source>Look along with {group}</source>
        <translation>Se med hos {group}</translation>
    </message>
    <message>
        <source>Projector: window</source>
        <translation>Projektor: vindue</translation>
    </message>
    <message>
        <source>Projector: unplugged</source>
        <translation>Projektor: stikket er ude</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Projektor</translation>
    </message>
    <message>
        <source>Turn the projector&apos;s window on or off</source>
        <translation>Tænd eller sluk projektorens vindue</translation>
    </message>
    <message>
        <source>+{minutes} min</source>
        <translation>+{minutes} min</translation>
    </message>
    <message>
        <source>Back to the block before (Page Up)</source>
        <translation>Tilbage til forrige punkt (Page Up)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>On to the next block (Page Down)</source>
        <translation>Videre til næste punkt (Page Down)</translation>
    </message>
    <message>
        <source>Stop the time, or let it run (Space)</source>
        <translation>Stop tiden, eller lad den gå (mellemrum)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Open the board of {group}</source>
        <translation>Åbn tavlen for {group}</translation>
    </message>
    <message>
        <source>Show the board of {group} on the projector</source>
        <translation>Vis tavlen for {group} på projektoren</translation>
    </message>
    <message>
        <source>Help has come to {group}</source>
        <translation>{group} har fået hjælp</translation>
    </message>
    <message>
        <source>{group} asks for help</source>
        <translation>{group} beder om hjælp</translation>
    </message>
    <message>
        <source>{group} is done with this block</source>
        <translation>{group} er færdig med dette punkt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>asks for help</source>
        <translation>beder om hjælp</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>senest {time}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>No groups yet. They are made on the overview.</source>
        <translation>Ingen grupper endnu. De laves på oversigten.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Go to this block now</source>
        <translation>Gå til dette punkt nu</translation>
    </message>
    <message>
        <source>Your notes · only you see them</source>
        <translation>Dine noter · kun du ser dem</translation>
    </message>
    <message>
        <source>No notes to this block.</source>
        <translation>Ingen noter til dette punkt.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>What the block asks for</source>
        <translation>Det, programmet beder om</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>Derefter: {title}</translation>
    </message>
    <message>
        <source>The day is over</source>
        <translation>Dagen er slut</translation>
    </message>
    <message>
        <source>Press Next to start the day</source>
        <translation>Tryk på Begynd dagen, når I er klar</translation>
    </message>
    <message>
        <source>The projector is off</source>
        <translation>Projektoren er slukket</translation>
    </message>
    <message>
        <source>On the projector now</source>
        <translation>På projektoren nu</translation>
    </message>
    <message>
        <source>The projector is unplugged. It comes back with the cable.</source>
        <translation>Projektorens stik er ude. Billedet kommer igen, når stikket sættes i.</translation>
    </message>
    <message>
        <source>Black: the room sees nothing. Press B to show again.</source>
        <translation>Sort: salen ser intet. Tryk B for at vise igen.</translation>
    </message>
    <message>
        <source>Frozen: the room still sees this, whatever you do. Press F to go on.</source>
        <translation>Frosset: salen ser stadig dette, uanset hvad du gør. Tryk F for at fortsætte.</translation>
    </message>
    <message>
        <source>Chosen by you until the next block.</source>
        <translation>Valgt af dig indtil næste punkt.</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Vis …</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Frys</translation>
    </message>
    <message>
        <source>Make the projector black (B)</source>
        <translation>Gør projektoren sort (B)</translation>
    </message>
    <message>
        <source>Let the room keep seeing this (F)</source>
        <translation>Lad salen blive ved med at se dette (F)</translation>
    </message>
    <message>
        <source>Put something else on the projector</source>
        <translation>Vis noget andet på projektoren</translation>
    </message>
    <message>
        <source>What the room sees</source>
        <translation>Det, salen ser</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>The clock forgets what has been. Boards and notes stay.</source>
        <translation>Uret glemmer, hvad der har været. Tavler og noter bliver.</translation>
    </message>
    <message>
        <source>There is no programme yet.</source>
        <translation>Der er ikke noget program endnu.</translation>
    </message>
    <message>
        <source>Make the programme</source>
        <translation>Lav programmet</translation>
    </message>
    <message>
        <source>Start the day over?</source>
        <translation>Begynd dagen forfra?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>{length} ahead</source>
        <translation>{length} foran</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Følger planen</translation>
    </message>
    <message>
        <source>{length} behind</source>
        <translation>{length} bagud</translation>
    </message>
    <message>
        <source>the time is up · of {minutes} min</source>
        <translation>tiden er gået · af {minutes} min</translation>
    </message>
    <message>
        <source>Suggest how to end on time</source>
        <translation>Foreslå, hvordan I når det</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>slutter {time}</translation>
    </message>
    <message>
        <source>No block can give time</source>
        <translation>Ingen punkter kan give tid</translation>
    </message>
    <message>
        <source>Minutes that “{title}” gives</source>
        <translation>Minutter, som “{title}” giver</translation>
    </message>
    <message>
        <source>paused · of {minutes} min</source>
        <translation>på pause · af {minutes} min</translation>
    </message>
    <message>
        <source>{now} → {then} min</source>
        <translation>{now} → {then} min</translation>
    </message>
    <message>
        <source>{over} min. over · of {minutes} min</source>
        <translation>{over} min. over tiden · af {minutes} min</translation>
    </message>
    <message>
        <source>left of {minutes} min · ends {time}</source>
        <translation>tilbage af {minutes} min · slutter {time}</translation>
    </message>
    <message>
        <source>Wins {won} of {wanted} min.</source>
        <translation>Vinder {won} af {wanted} min.</translation>
    </message>
    <message>
        <source>The day {ends}.</source>
        <translation>Dagen {ends}.</translation>
    </message>
    <message>
        <source>{minutes} min. cannot be won: no block can be shorter.</source>
        <translation>{minutes} min. kan ikke vindes: ingen punkter kan blive kortere.</translation>
    </message>
    <message>
        <source>Use the suggestion</source>
        <translation>Brug forslaget</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Fortryd det</translation>
    </message>
    <message>
        <source>Now: {block}</source>
        <translation>Nu: {block}</translation>
    </message>
</context>
<context>
    <name>RunGroup</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n kort</numerusform>
            <numerusform>%n kort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveVersion</name>
    <message>
        <source>Save a version</source>
        <translation>Gem en version</translation>
    </message>
    <message>
        <source>Everything you write is saved anyway. A version is what you can name, compare and come back to.</source>
        <translation>Alt, I skriver, er gemt i forvejen. En version er det, I kan give et navn, sammenligne og vende tilbage til.</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Versionens navn</translation>
    </message>
    <message>
        <source>There is no room for another version. Remove one, or make the guideline shorter.</source>
        <translation>Der er ikke plads til flere versioner. Fjern en, eller gør retningslinjen kortere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Gem version</translation>
    </message>
</context>
<context>
    <name>SavedLight</name>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Gemmer …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikke gemt</translation>
    </message>
    <message>
        <source>Every change is on disk before it is shown as saved.</source>
        <translation>Hver ændring er på disken, før den vises som gemt.</translation>
    </message>
</context>
<context>
    <name>ScaleActivity</name>
    <message>
        <source>Which goal</source>
        <translation>Hvilket mål</translation>
    </message>
    <message>
        <source>Write a goal first</source>
        <translation>Skriv først et mål</translation>
    </message>
    <message>
        <source>What is to be different, and how does one see it?</source>
        <translation>Hvad skal være anderledes, og hvordan kan man se det?</translation>
    </message>
</context>
<context>
    <name>ScaleRow</name>
    <message>
        <source>baseline</source>
        <translation>udgangspunkt</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>nået</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>T-score</source>
        <translation>T-score</translation>
    </message>
    <message>
        <source>{scored} of {all} goals judged</source>
        <translation>{scored} af {all} mål vurderet</translation>
    </message>
    <message>
        <source>50 means that the goals were reached as expected on the whole. Read it together with the goals.</source>
        <translation>50 betyder, at målene i det store og hele er nået som forventet. Læs tallet sammen med målene.</translation>
    </message>
    <message>
        <source>The score tells how far this citizen&apos;s own expectations were met. It must not be used to compare citizens, teams or municipalities.</source>
        <translation>Tallet siger, hvor langt denne borgers egne forventninger er nået. Det må ikke bruges til at sammenligne borgere, teams eller kommuner.</translation>
    </message>
</context>
<context>
    <name>Seating</name>
    <message>
        <source>{name} now sits in {group}.</source>
        <translation>{name} sidder nu i {group}.</translation>
    </message>
    <message>
        <source>{name} has no group now.</source>
        <translation>{name} har nu ingen gruppe.</translation>
    </message>
    <message>
        <source>Leaders: {count}</source>
        <translation>Ledere: {count}</translation>
    </message>
    <message>
        <source>{name} stays here when groups are mixed.</source>
        <translation>{name} bliver her, når grupperne blandes.</translation>
    </message>
    <message>
        <source>{name} may be moved again.</source>
        <translation>{name} må flyttes igen.</translation>
    </message>
    <message>
        <source>Off the list: {names}.</source>
        <translation>Fjernet fra listen: {names}.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Hent tilbage</translation>
    </message>
    <message>
        <source>{new} new meetings. {again} pairs have sat together before.</source>
        <translation>{new} nye møder mellem to. {again} par har siddet sammen før.</translation>
    </message>
    <message>
        <source>Participant {number}</source>
        <translation>Deltager {number}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} og {count} til</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} og {last}</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leder</translation>
    </message>
    <message>
        <source>The groups are not equally large: from {least} to {most} people</source>
        <translation>Grupperne er ikke lige store: fra {least} til {most} personer</translation>
    </message>
    <message>
        <source>{names} must sit together, and do not</source>
        <translation>{names} skal sidde sammen, men gør det ikke</translation>
    </message>
    <message>
        <source>{names} must not sit together, and do</source>
        <translation>{names} må ikke sidde sammen, men gør det</translation>
    </message>
    <message>
        <source>nobody from {side}</source>
        <translation>ingen fra siden {side}</translation>
    </message>
    <message>
        <source>{names} alone from {side}</source>
        <translation>{names} er alene fra siden {side}</translation>
    </message>
    <message>
        <source>{names} with their own leader, {leader}</source>
        <translation>{names} sidder med egen leder, {leader}</translation>
    </message>
    <message>
        <source>{count} from {unit}: {names}</source>
        <translation>{count} fra {unit}: {names}</translation>
    </message>
    <message>
        <source>{count} with the role {role}: {names}</source>
        <translation>{count} med rollen {role}: {names}</translation>
    </message>
    <message>
        <source>{names} have sat together before</source>
        <translation>{names} har siddet sammen før</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ikke her</translation>
    </message>
    <message>
        <source>stays here when groups are mixed</source>
        <translation>bliver her, når grupperne blandes</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>Made from {sources}</source>
        <translation>Samlet af {sources}</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>A heading</source>
        <translation>En overskrift</translation>
    </message>
    <message>
        <source>Text under the heading</source>
        <translation>Tekst under overskriften</translation>
    </message>
    <message>
        <source>Words before the steps, where they are needed</source>
        <translation>Ord før trinene, hvis der er brug for dem</translation>
    </message>
    <message>
        <source>Write here</source>
        <translation>Skriv her</translation>
    </message>
    <message>
        <source>Copy the section as plain text</source>
        <translation>Kopiér afsnittet som ren tekst</translation>
    </message>
    <message>
        <source>More about the section</source>
        <translation>Mere om afsnittet</translation>
    </message>
</context>
<context>
    <name>SeenForm</name>
    <message>
        <source>Delete the observation</source>
        <translation>Slet iagttagelsen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Hvem har sagt det?</translation>
    </message>
    <message>
        <source>Support meanwhile</source>
        <translation>Støtte imens</translation>
    </message>
    <message>
        <source>What help was there? For example: no reminder</source>
        <translation>Hvilken hjælp var der? For eksempel: ingen påmindelse</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>What was seen, in plain words</source>
        <translation>Hvad vi så, med almindelige ord</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Fortryd henter den tilbage</translation>
    </message>
</context>
<context>
    <name>SenderLine</name>
    <message>
        <source>Name of the municipality</source>
        <translation>Kommunens navn</translation>
    </message>
    <message>
        <source>Another logo …</source>
        <translation>Et andet logo …</translation>
    </message>
    <message>
        <source>Logo …</source>
        <translation>Logo …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Fjern logoet</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Billeder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Vælg et logo</translation>
    </message>
</context>
<context>
    <name>ServiceLines</name>
    <message>
        <source>Line of interaction</source>
        <translation>Mødelinjen</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Synlighedslinjen</translation>
    </message>
    <message>
        <source>Internal line</source>
        <translation>Den interne linje</translation>
    </message>
    <message>
        <source>The internal line has no place here: others and documents must lie below the authority.</source>
        <translation>Den interne linje har ingen plads her: Andre og dokumenter skal ligge under myndigheden.</translation>
    </message>
    <message>
        <source>The line of interaction has no place here: citizen and relatives must lie on top, and the provider next.</source>
        <translation>Mødelinjen har ingen plads her: Borgerens og de pårørendes baner skal ligge øverst og leverandørens lige under.</translation>
    </message>
    <message>
        <source>The line of visibility has no place here: the provider&apos;s lanes must lie over the authority&apos;s.</source>
        <translation>Synlighedslinjen har ingen plads her: Leverandørens baner skal ligge over myndighedens.</translation>
    </message>
    <message>
        <source>below the line of visibility</source>
        <translation>under Synlighedslinjen</translation>
    </message>
    <message>
        <source>Where on the journey does the citizen not know that we talk together?</source>
        <translation>Hvor på rejsen ved borgeren ikke, at vi taler sammen?</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Which service, in the list&apos;s words or your own</source>
        <translation>Hvilken ydelse, med listens ord eller jeres egne</translation>
    </message>
    <message>
        <source>How much, such as three hours a week</source>
        <translation>Hvor meget, for eksempel tre timer om ugen</translation>
    </message>
    <message>
        <source>Take the service away</source>
        <translation>Fjern ydelsen</translation>
    </message>
</context>
<context>
    <name>ServicesBody</name>
    <message>
        <source>+ Service</source>
        <translation>+ Ydelse</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med egne ord</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Text size {percent} per cent</source>
        <translation>Tekststørrelse {percent} procent</translation>
    </message>
    <message>
        <source>Such as your role or your initials</source>
        <translation>Fx din rolle eller dine initialer</translation>
    </message>
    <message>
        <source>It is shown on the cards you write. It may be left empty.</source>
        <translation>Det vises på de kort, du skriver. Det må gerne stå tomt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>Shades</name>
    <message>
        <source>Where we are now</source>
        <translation>Her er vi nu</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Her vil vi hen</translation>
    </message>
    <message>
        <source>When we become two against one</source>
        <translation>Når vi bliver to mod én</translation>
    </message>
    <message>
        <source>Three shades of BUM</source>
        <translation>Tre grader af BUM</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
</context>
<context>
    <name>ShadesActivity</name>
    <message>
        <source>Where we are now</source>
        <translation>Her er vi nu</translation>
    </message>
    <message>
        <source>Where we want to be</source>
        <translation>Her vil vi hen</translation>
    </message>
    <message>
        <source>Where we are now: how does one see it?</source>
        <translation>Her er vi nu: Hvordan kan man se det?</translation>
    </message>
    <message>
        <source>Where we want to be: what would be different?</source>
        <translation>Her vil vi hen: Hvad ville være anderledes?</translation>
    </message>
    <message>
        <source>When do we become two against one, and what can the third do?</source>
        <translation>Hvornår bliver vi to mod én, og hvad kan den tredje gøre?</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Take over as host?</source>
        <translation>Overtag som vært?</translation>
    </message>
    <message>
        <source>The day goes on from this laptop, and the others find it by themselves. Do it when the host&apos;s laptop is out of action, not when only this one has lost the network.</source>
        <translation>Dagen går videre fra denne bærbare, og de andre finder den af sig selv. Gør det, når værtens bærbare er ude af spillet, og ikke når det kun er denne, der har mistet netværket.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Take part no longer?</source>
        <translation>Deltag ikke længere?</translation>
    </message>
    <message>
        <source>The day stays on this laptop as it is now. To come back you need the words again.</source>
        <translation>Dagen bliver på denne bærbare, som den er nu. For at komme tilbage skal I bruge ordene igen.</translation>
    </message>
    <message>
        <source>Take part no longer</source>
        <translation>Deltag ikke længere</translation>
    </message>
    <message>
        <source>Go on taking part</source>
        <translation>Deltag videre</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Page {number}</source>
        <translation>Side {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Making a preview …</source>
        <translation>Gør forhåndsvisningen klar …</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Print for the day</source>
        <translation>Udskriv til dagen</translation>
    </message>
    <message>
        <source>Sheets to hang up, hand out, or hold in the hand. Each becomes a PDF.</source>
        <translation>Ark til at hænge op, dele ud eller have i hånden. Hvert bliver en PDF.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ark</translation>
    </message>
    <message>
        <source>A4: every block with time, minutes, method, projector and the groups&apos; laptops.</source>
        <translation>A4: hvert punkt med klokkeslæt, minutter, metode, projektor og gruppernes bærbare.</translation>
    </message>
    <message>
        <source>A4, only for the facilitator: all that is written in each block, your own notes too.</source>
        <translation>A4, kun for facilitator: alt, hvad der står i hvert punkt, også dine egne noter.</translation>
    </message>
    <message>
        <source>One page of A4 in large type: when what happens. No notes are on it.</source>
        <translation>Én A4-side med stor skrift: hvad der sker hvornår. Der er ingen noter på den.</translation>
    </message>
    <message>
        <source>A3: title, time, place and the breaks, to be read at a distance.</source>
        <translation>A3: titel, tid, sted og pauser, til at læse på afstand.</translation>
    </message>
    <message>
        <source>A4: each thing once, what it is for, and room to write who brings it.</source>
        <translation>A4: hver ting én gang, hvad den skal bruges til, og plads til at skrive, hvem der tager den med.</translation>
    </message>
    <message>
        <source>A4: the participants and their groups with room to sign, or empty rows.</source>
        <translation>A4: deltagerne og deres grupper med plads til underskrift, eller tomme linjer.</translation>
    </message>
    <message>
        <source>A sheet of A4 for each group, to be folded across; those who sit there are on it.</source>
        <translation>Et A4-ark til hver gruppe, til at folde på tværs; dem, der sidder der, står på det.</translation>
    </message>
    <message>
        <source>Ten on a sheet of A4 with marks to cut along: name, role, group, and the letter of the side.</source>
        <translation>Ti på et A4-ark med skæremærker: navn, rolle, gruppe og sidens bogstav.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Make an agreement from it</source>
        <translation>Lav en aftale ud af det</translation>
    </message>
    <message>
        <source>While the day runs, also with a remote</source>
        <translation>Mens dagen kører, også med fjernbetjening</translation>
    </message>
    <message>
        <source>On to the next block, or back</source>
        <translation>Videre til næste punkt, eller tilbage</translation>
    </message>
    <message>
        <source>Stop the time, or let it run</source>
        <translation>Stop tiden, eller lad den gå</translation>
    </message>
    <message>
        <source>On the goal plan</source>
        <translation>På målplanen</translation>
    </message>
    <message>
        <source>Five more minutes</source>
        <translation>Fem minutter mere</translation>
    </message>
    <message>
        <source>Behind the scenes: the lines of the service</source>
        <translation>Bag scenen: de tre linjer</translation>
    </message>
    <message>
        <source>The projector black, and frozen</source>
        <translation>Projektoren sort, og frosset</translation>
    </message>
    <message>
        <source>On the red thread</source>
        <translation>På den røde tråd</translation>
    </message>
    <message>
        <source>In a project</source>
        <translation>I et projekt</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastaturgenveje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>On the journey</source>
        <translation>På borgerrejsen</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>piletaster</translation>
    </message>
    <message>
        <source>The order beside the plan, and away again</source>
        <translation>Bestillingen ved siden af planen, og væk igen</translation>
    </message>
    <message>
        <source>Walk between cards and fields</source>
        <translation>Gå mellem kort og felter</translation>
    </message>
    <message>
        <source>Write in the card, or a new card in the field</source>
        <translation>Skriv i kortet, eller et nyt kort i feltet</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Nyt kort</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Flyt kortet</translation>
    </message>
    <message>
        <source>Pick several cards, or all</source>
        <translation>Vælg flere kort eller alle</translation>
    </message>
    <message>
        <source>From one face to another</source>
        <translation>Fra den ene visning til den anden</translation>
    </message>
    <message>
        <source>Copy, cut, paste and duplicate</source>
        <translation>Kopiér, klip, sæt ind og dublér</translation>
    </message>
    <message>
        <source>Walk along the thread, and up and down among cards of one kind</source>
        <translation>Gå langs tråden, og op og ned blandt kort af samme slags</translation>
    </message>
    <message>
        <source>While writing: the next card, a new line, the next phase</source>
        <translation>Mens du skriver: næste kort, ny linje, næste fase</translation>
    </message>
    <message>
        <source>Go to the card&apos;s place on the plan or the journey</source>
        <translation>Gå til kortets plads på planen eller rejsen</translation>
    </message>
    <message>
        <source>Another activity, or another course</source>
        <translation>En aktivitet mere eller et forløb mere</translation>
    </message>
    <message>
        <source>Draw an arrow from the card</source>
        <translation>Tegn en pil fra kortet</translation>
    </message>
    <message>
        <source>Tie the card to another one</source>
        <translation>Knyt kortet til et andet</translation>
    </message>
    <message>
        <source>Lift or lower the emotion point</source>
        <translation>Løft eller sænk følelsespunktet</translation>
    </message>
    <message>
        <source>Untie it</source>
        <translation>Fjern tilknytningen</translation>
    </message>
    <message>
        <source>Delete what is picked</source>
        <translation>Slet det valgte</translation>
    </message>
    <message>
        <source>Zoom in, out, and fit</source>
        <translation>Zoom ind, ud og tilpas</translation>
    </message>
    <message>
        <source>Between the drawing and the panel beside it</source>
        <translation>Mellem tegningen og panelet ved siden af</translation>
    </message>
    <message>
        <source>The journey as an outline, and back</source>
        <translation>Rejsen som disposition, og tilbage</translation>
    </message>
    <message>
        <source>History, presentation, and the calm view</source>
        <translation>Historik, præsentation og rolig visning</translation>
    </message>
    <message>
        <source>Search on the journey, and on to the next place</source>
        <translation>Søg i rejsen, og videre til næste sted</translation>
    </message>
    <message>
        <source>A pictogram for the card</source>
        <translation>Et piktogram til kortet</translation>
    </message>
</context>
<context>
    <name>ShowButton</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>History of the board</source>
        <translation>Bordets historik</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Gem som billede …</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Kopiér som billede</translation>
    </message>
</context>
<context>
    <name>Sides</name>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Relatives and network</source>
        <translation>Pårørende og netværk</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Leverandør</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Documents and systems</source>
        <translation>Dokumenter og systemer</translation>
    </message>
</context>
<context>
    <name>SortActivity</name>
    <message>
        <source>{right} of {all} as in the answer. What matters is why.</source>
        <translation>{right} af {all} som i svaret. Det vigtige er hvorfor.</translation>
    </message>
    <message>
        <source>We disagree: put it aside</source>
        <translation>Vi er uenige: læg den til side</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Tag den sidste tilbage</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Vis svaret</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Begynd forfra</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) left. Drag the slip, press a pile, or use the keys 1 to 6.</source>
        <translation>
            <numerusform>%n lap tilbage. Træk lappen, tryk på en bunke, eller brug tasterne 1 til 6.</numerusform>
            <numerusform>%n lapper tilbage. Træk lappen, tryk på en bunke, eller brug tasterne 1 til 6.</numerusform>
        </translation>
    </message>
    <message>
        <source>All slips lie on a pile.</source>
        <translation>Alle lapper ligger i en bunke.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Recent theme days</source>
        <translation>Seneste temadage</translation>
    </message>
    <message>
        <source>Search in all …</source>
        <translation>Søg i alle …</translation>
    </message>
    <message>
        <source>No theme days yet</source>
        <translation>Ingen temadage endnu</translation>
    </message>
    <message>
        <source>Begin a new theme day, open a file you have been given, or try the example: it has cases, groups and finished journeys to look around in.</source>
        <translation>Begynd en ny temadag, åbn en fil, du har fået, eller prøv eksemplet: Det har cases, grupper og færdige borgerrejser at se sig om i.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>On this laptop</source>
        <translation>På denne bærbare</translation>
    </message>
    <message>
        <source>At the host</source>
        <translation>Hos værten</translation>
    </message>
    <message>
        <source>On one more laptop</source>
        <translation>På endnu en bærbar</translation>
    </message>
    <message>
        <source>Apart since</source>
        <translation>Adskilt siden</translation>
    </message>
    <message>
        <source>Other laptops</source>
        <translation>Andre bærbare</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>På serveren</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ikke sendt endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ændring</numerusform>
            <numerusform>%n ændringer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken by the host</source>
        <translation>Ikke taget imod af værten</translation>
    </message>
    <message>
        <source>no, its disk is full</source>
        <translation>nej, dens disk er fuld</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n ændring på vej</numerusform>
            <numerusform>%n ændringer på vej</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the code and who is here</source>
        <translation>Vis koden, og hvem der er her</translation>
    </message>
    <message>
        <source>Come in again with the words …</source>
        <translation>Kom ind igen med ordene …</translation>
    </message>
    <message>
        <source>Take over as host …</source>
        <translation>Overtag som vært …</translation>
    </message>
    <message>
        <source>Save as a file for a USB stick …</source>
        <translation>Gem som fil til en USB-nøgle …</translation>
    </message>
    <message>
        <source>Test the room …</source>
        <translation>Test lokalet …</translation>
    </message>
    <message>
        <source>Take part no longer …</source>
        <translation>Deltag ikke længere …</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
    <message>
        <source>Where it starts</source>
        <translation>Udgangspunkt</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Hvordan det er i dag</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Hvordan det gik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result of the follow-up</source>
        <translation>Resultat af opfølgningen</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {step}: {words}</source>
        <translation>Trin {step}: {words}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number}: {name}</source>
        <translation>Trin {number}: {name}</translation>
    </message>
    <message>
        <source>More about step {number}</source>
        <translation>Mere om trin {number}</translation>
    </message>
    <message>
        <source>From {source}</source>
        <translation>Fra {source}</translation>
    </message>
</context>
<context>
    <name>StepsTable</name>
    <message>
        <source>No steps yet. Fetch them from the process plan and the agreements, or add one.</source>
        <translation>Ingen trin endnu. Hent dem fra procesplanen og aftalerne, eller tilføj et.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Tilføj trin</translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message>
        <source>certain</source>
        <translation>sikkert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>sandsynligt</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n sted</numerusform>
            <numerusform>%n steder</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
</context>
<context>
    <name>SubjectSection</name>
    <message>
        <source>Search …</source>
        <translation>Søg …</translation>
    </message>
    <message>
        <source>Choose a sub-theme …</source>
        <translation>Vælg undertema …</translation>
    </message>
    <message>
        <source>Add a secondary one …</source>
        <translation>Tilføj et sekundært …</translation>
    </message>
    <message>
        <source>Choose another …</source>
        <translation>Vælg et andet …</translation>
    </message>
    <message>
        <source>Take the sub-theme away</source>
        <translation>Fjern undertemaet</translation>
    </message>
    <message>
        <source>Primary sub-theme</source>
        <translation>Primært undertema</translation>
    </message>
    <message>
        <source>Secondary: {label}. Take it away</source>
        <translation>Sekundært: {label}. Fjern det</translation>
    </message>
</context>
<context>
    <name>Survey</name>
    <message>
        <source>As a table</source>
        <translation>Som tabel</translation>
    </message>
    <message>
        <source>Picture …</source>
        <translation>Billede …</translation>
    </message>
    <message>
        <source>Answers at the least</source>
        <translation>Svar, mindst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioner</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>ved ikke</translation>
    </message>
    <message>
        <source>Cells of the survey</source>
        <translation>Målingens felter</translation>
    </message>
    <message>
        <source>Not the same statements have enough answers in both rounds: {names}. Read those changes with care.</source>
        <translation>Det er ikke de samme udsagn, der har svar nok i begge runder: {names}. Læs de ændringer med forbehold.</translation>
    </message>
    <message>
        <source>A band follows the number as it stands; the word for a change follows the exact difference.</source>
        <translation>Et bånd følger tallet, som det står; ordet for en ændring følger den nøjagtige forskel.</translation>
    </message>
    <message>
        <source>“Between roles” is the average of other pairs of roles before than after. Read that change with care.</source>
        <translation>“Mellem roller” er gennemsnittet af andre rollepar før end efter. Læs den ændring med forbehold.</translation>
    </message>
    <message>
        <source>Those who gave the same code both times: {difference} on average ({n} pairs).</source>
        <translation>De, der gav samme kode begge gange: {difference} i gennemsnit ({n} par).</translation>
    </message>
    <message>
        <source>Work process</source>
        <translation>Arbejdsproces</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Målinger</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation>Værdi før</translation>
    </message>
    <message>
        <source>Collaboration survey</source>
        <translation>Samarbejdsmåling</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relationer</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Værdi efter</translation>
    </message>
    <message>
        <source>Rounds are compared when both of them are closed.</source>
        <translation>Runder kan sammenlignes, når begge er lukket.</translation>
    </message>
    <message>
        <source>Answers before</source>
        <translation>Svar før</translation>
    </message>
    <message>
        <source>Answers after</source>
        <translation>Svar efter</translation>
    </message>
    <message>
        <source>Which survey do you answer?</source>
        <translation>Hvilken måling svarer du på?</translation>
    </message>
    <message>
        <source>Answer the survey</source>
        <translation>Svar på målingen</translation>
    </message>
    <message>
        <source>The rounds asked different statements, so they cannot be compared.</source>
        <translation>Runderne har spurgt med forskellige udsagn og kan derfor ikke sammenlignes.</translation>
    </message>
    <message>
        <source>Changes of the survey</source>
        <translation>Målingens ændringer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No survey is open just now</source>
        <translation>Ingen måling er åben lige nu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>The facilitator opens it when it is time; then you can answer here, each alone.</source>
        <translation>Facilitatoren åbner den, når det er tid. Så kan I svare her, én ad gangen.</translation>
    </message>
    <message>
        <source>The rounds are about different work processes, so they cannot be compared.</source>
        <translation>Runderne handler om forskellige arbejdsprocesser og kan derfor ikke sammenlignes.</translation>
    </message>
    <message>
        <source>How do we work together on “{process}”?</source>
        <translation>Hvordan samarbejder vi om “{process}”?</translation>
    </message>
    <message>
        <source>Measurement before</source>
        <translation>Førmåling</translation>
    </message>
    <message>
        <source>The rounds asked different roles, so they cannot be compared.</source>
        <translation>Runderne har spurgt forskellige roller og kan derfor ikke sammenlignes.</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>for få svar</translation>
    </message>
    <message>
        <source>{given} sheets are deleted, here and on the laptops that have them too, as after a rehearsal. The round stays open. This cannot be undone.</source>
        <translation>{given} skemaer slettes, både her og på de bærbare, der også har dem, som efter en prøve. Runden er stadig åben. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>Each answers alone, one after another, and passes the laptop on. Choose your own role, and say how well seven statements fit each of the others. Names are not asked for, and a field is only shown when at least {least} have answered it.</source>
        <translation>Svar alene, én efter én, og giv computeren videre. Vælg din egen rolle, og sig, hvor godt syv udsagn passer på hver af de andre. Der spørges ikke om navne, og et felt vises først, når mindst {least} har svaret på det.</translation>
    </message>
    <message>
        <source>The row judges the column. Shown from {least} answers in the cell.</source>
        <translation>Rækken vurderer kolonnen. Vises først ved {least} svar i feltet.</translation>
    </message>
    <message>
        <source>How do you find that you work together?</source>
        <translation>Hvordan oplever I samarbejdet?</translation>
    </message>
    <message>
        <source>Each pair of roles weighs the same, however many have answered. “Don&apos;t know” is no answer.</source>
        <translation>Hvert rollepar vejer lige meget, uanset hvor mange der har svaret. “Ved ikke” er intet svar.</translation>
    </message>
    <message>
        <source>Each role says of the others how well seven statements fit, about one piece of work that they share. It takes a few minutes, without names. Ask now, and again in three to six months, and you can see what has changed.</source>
        <translation>Hver rolle siger om de andre, hvor godt syv udsagn passer, om én opgave, I er fælles om. Det tager få minutter, og der er ingen navne på. Spørg nu og igen om tre til seks måneder, så kan I se, hvad der har flyttet sig.</translation>
    </message>
    <message>
        <source>Small numbers swing: one or two answers can move a number with few answers much.</source>
        <translation>Små tal svinger: Et eller to svar kan flytte meget, når der kun er få svar.</translation>
    </message>
    <message>
        <source>“{name}” is no longer planned.</source>
        <translation>“{name}” er ikke længere planlagt.</translation>
    </message>
    <message>
        <source>Prepare a survey</source>
        <translation>Forbered en måling</translation>
    </message>
    <message>
        <source>What is compared are the averages of groups: it need not be the same people who answered both times.</source>
        <translation>Det er gruppers gennemsnit, der sammenlignes: Det er ikke nødvendigvis de samme personer, der har svaret begge gange.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>No round has been closed yet, so there is nothing to show.</source>
        <translation>Der er ikke lukket nogen runde endnu, så der er intet at vise.</translation>
    </message>
    <message>
        <source>Frequent communication</source>
        <translation>Hyppig kommunikation</translation>
    </message>
    <message>
        <source>{given} sheets are counted, and from then on everybody can see what they say together. Fields with fewer than {least} answers are left out for good. Whoever is late can be let in afterwards, as long as nobody&apos;s answer can be told by it.</source>
        <translation>{given} skemaer tælles op, og derefter kan alle se, hvad de siger tilsammen. Felter med færre end {least} svar udelades for altid. Sene svar kan tælles med bagefter, når ingens svar kan regnes ud af det.</translation>
    </message>
    <message>
        <source>Delete the survey about “{process}”?</source>
        <translation>Slet målingen om “{process}”?</translation>
    </message>
    <message>
        <source>Its rounds go with it, and what was answered on this laptop is deleted for good.</source>
        <translation>Dens runder følger med, og det, der er svaret på denne computer, slettes for altid.</translation>
    </message>
    <message>
        <source>Timely communication</source>
        <translation>Rettidig kommunikation</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Delete what was answered in “{name}”?</source>
        <translation>Slet det, der er svaret i “{name}”?</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Sådan blev der spurgt</translation>
    </message>
    <message>
        <source>Delete the survey</source>
        <translation>Slet målingen</translation>
    </message>
    <message>
        <source>Accurate communication</source>
        <translation>Præcis kommunikation</translation>
    </message>
    <message>
        <source>Delete the answers</source>
        <translation>Slet svarene</translation>
    </message>
    <message>
        <source>Close the round “{name}”?</source>
        <translation>Luk runden “{name}”?</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behold dem</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lad den være åben</translation>
    </message>
    <message>
        <source>“Shared knowledge” may fall after a theme day: when people have met, they know better what they do not know.</source>
        <translation>“Fælles viden” kan godt falde efter en temadag: Når man har mødt hinanden, ved man bedre, hvad man ikke ved.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kort fortalt</translation>
    </message>
    <message>
        <source>Problem-solving communication</source>
        <translation>Problemløsende kommunikation</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Luk runden</translation>
    </message>
    <message>
        <source>Round without a name</source>
        <translation>Runde uden navn</translation>
    </message>
    <message>
        <source>Not the same pairs of roles have answered enough in both rounds: {names}. Read those changes with care.</source>
        <translation>Det er ikke de samme rollepar, der har svaret nok i begge runder: {names}. Læs de ændringer med forbehold.</translation>
    </message>
    <message>
        <source>Statements from a file</source>
        <translation>Udsagn fra en fil</translation>
    </message>
    <message>
        <source>Save the statements</source>
        <translation>Gem udsagnene</translation>
    </message>
    <message>
        <source>The statements are saved as {file}. Open it in a text editor to change them.</source>
        <translation>Udsagnene er gemt som {file}. Åbn den i et tekstprogram for at ændre dem.</translation>
    </message>
    <message>
        <source>Work process without a name</source>
        <translation>Arbejdsproces uden navn</translation>
    </message>
    <message>
        <source>The statements are made for talking together, in the program&apos;s own words or the municipality&apos;s.</source>
        <translation>Udsagnene er lavet til at tale sammen ud fra, med programmets egne ord eller kommunens.</translation>
    </message>
    <message>
        <source>Statements (*{suffix} *.json)</source>
        <translation>Udsagn (*{suffix} *.json)</translation>
    </message>
    <message>
        <source>Shared goals</source>
        <translation>Fælles mål</translation>
    </message>
    <message>
        <source>Too few have answered for anything to be shown.</source>
        <translation>Der er for få, der har svaret, til at noget kan vises.</translation>
    </message>
    <message>
        <source>{given} of {known} have answered · anonymous</source>
        <translation>{given} af {known} har svaret · anonymt</translation>
    </message>
    <message>
        <source>Shared knowledge</source>
        <translation>Fælles viden</translation>
    </message>
    <message>
        <source>{given} have answered · anonymous</source>
        <translation>{given} har svaret · anonymt</translation>
    </message>
    <message>
        <source>A difference is no fault of anybody&apos;s: it is a place to begin to talk about how you work together.</source>
        <translation>En forskel er ikke nogens fejl: Den er et sted at begynde samtalen om, hvordan I arbejder sammen.</translation>
    </message>
    <message>
        <source>Role matrix: who says what of whom</source>
        <translation>Rollematrix: hvem siger hvad om hvem</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>Measure again after three to six months, never the same afternoon: that measures the mood.</source>
        <translation>Mål igen efter tre til seks måneder, aldrig samme eftermiddag: Så måler man stemningen.</translation>
    </message>
    <message>
        <source>Network map: how strong the cooperation is, each way</source>
        <translation>Netværkskort: hvor stærkt samarbejdet er, hver vej</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>A survey without a name</source>
        <translation>En måling uden navn</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Gem …</translation>
    </message>
    <message>
        <source>No line: too few answers. The number stands near who says it.</source>
        <translation>Ingen linje: for få svar. Tallet står ved den, der siger det.</translation>
    </message>
    <message>
        <source>Mutual respect</source>
        <translation>Gensidig respekt</translation>
    </message>
    <message>
        <source>Dimension profile</source>
        <translation>Dimensionsprofil</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Hvad der vises</translation>
    </message>
    <message>
        <source>We talk as often as the work needs</source>
        <translation>Vi taler sammen så tit, som opgaven kræver</translation>
    </message>
    <message>
        <source>Which survey</source>
        <translation>Hvilken måling</translation>
    </message>
    <message>
        <source>{one} about {other}: {there}. The other way round: {back}. Difference: {size}.</source>
        <translation>{one} om {other}: {there}. Den anden vej: {back}. Forskel: {size}.</translation>
    </message>
    <message>
        <source>Weakest cells</source>
        <translation>De svageste felter</translation>
    </message>
    <message>
        <source>Within roles</source>
        <translation>Inden for roller</translation>
    </message>
    <message>
        <source>We are told while we can use it</source>
        <translation>Vi får det at vide, når vi kan bruge det</translation>
    </message>
    <message>
        <source>What we are told is right and can be understood</source>
        <translation>Det, vi får at vide, er rigtigt og til at forstå</translation>
    </message>
    <message>
        <source>Between roles</source>
        <translation>Mellem roller</translation>
    </message>
    <message>
        <source>Answered by {number}: {roles}.</source>
        <translation>{number} har svaret: {roles}.</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>Største forskelle</translation>
    </message>
    <message>
        <source>No line: too few answers.</source>
        <translation>Ingen linje: for få svar.</translation>
    </message>
    <message>
        <source>The columns have the numbers of the rows; “few” means too few answers.</source>
        <translation>Kolonnerne har rækkernes numre; “få” betyder for få svar.</translation>
    </message>
    <message>
        <source>Closed {date}.</source>
        <translation>Lukket {date}.</translation>
    </message>
    <message>
        <source>few</source>
        <translation>få</translation>
    </message>
    <message>
        <source>When something goes wrong we look for solutions</source>
        <translation>Når noget går galt, leder vi efter løsninger, ikke skyldige</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>Svagest</translation>
    </message>
    <message>
        <source>On the whole</source>
        <translation>Alt i alt</translation>
    </message>
    <message>
        <source>We work towards the same for the citizen</source>
        <translation>Vi arbejder mod det samme for borgeren</translation>
    </message>
    <message>
        <source>We know what each other does and needs</source>
        <translation>Vi ved, hvad hinanden laver og har brug for</translation>
    </message>
    <message>
        <source>Too few have answered for any two roles to be set beside each other.</source>
        <translation>For få har svaret til, at to roller kan stilles over for hinanden.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>We rely on each other&apos;s professional skill</source>
        <translation>Vi regner med hinandens faglighed</translation>
    </message>
    <message>
        <source>Agree on something</source>
        <translation>Lav en aftale</translation>
    </message>
    <message>
        <source>Agree on something: {about}</source>
        <translation>Lav en aftale: {about}</translation>
    </message>
    <message>
        <source>What has changed: {before} → {after}</source>
        <translation>Hvad der har ændret sig: {before} → {after}</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>svag</translation>
    </message>
    <message>
        <source>{one} about {other}: {value}</source>
        <translation>{one} om {other}: {value}</translation>
    </message>
    <message>
        <source>Dimensions before and after</source>
        <translation>Dimensioner før og efter</translation>
    </message>
    <message>
        <source>middling</source>
        <translation>middel</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stærk</translation>
    </message>
    <message>
        <source>What has changed between roles</source>
        <translation>Hvad der har ændret sig mellem rollerne</translation>
    </message>
    <message>
        <source>Difference: {value}</source>
        <translation>Forskel: {value}</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>uændret</translation>
    </message>
    <message>
        <source>Handed in from paper: {number}</source>
        <translation>Afleveret fra papir: {number}</translation>
    </message>
    <message>
        <source>Those who gave the same code both times</source>
        <translation>De, der gav samme kode begge gange</translation>
    </message>
    <message>
        <source>small change</source>
        <translation>lille ændring</translation>
    </message>
    <message>
        <source>{name}: {difference} on average ({n} pairs of answers)</source>
        <translation>{name}: {difference} i gennemsnit ({n} par svar)</translation>
    </message>
    <message>
        <source>The last sheet ({role}) is handed in with the next one.</source>
        <translation>Det sidste skema ({role}) afleveres sammen med det næste.</translation>
    </message>
    <message>
        <source>clear change</source>
        <translation>tydelig ændring</translation>
    </message>
    <message>
        <source>Answers before / after</source>
        <translation>Svar før / efter</translation>
    </message>
    <message>
        <source>Whose sheet is it?</source>
        <translation>Hvis skema er det?</translation>
    </message>
    <message>
        <source>Type 1 to 5 for each statement, and 0 for “don&apos;t know”. Each row is a role on the sheet. Backspace goes one back, Enter ends the sheet.</source>
        <translation>Tast 1 til 5 for hvert udsagn og 0 for “ved ikke”. Hver række er en rolle på skemaet. Slet tilbage går ét felt tilbage, Enter afslutter skemaet.</translation>
    </message>
    <message>
        <source>Own code</source>
        <translation>Egen kode</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <translation>Næste skema</translation>
    </message>
    <message>
        <source>Throw this sheet away</source>
        <translation>Slet dette skema</translation>
    </message>
    <message>
        <source>Take the last sheet back</source>
        <translation>Fortryd det sidste skema</translation>
    </message>
    <message>
        <source>Done with the paper</source>
        <translation>Færdig med papiret</translation>
    </message>
    <message>
        <source>The answers could not be saved yet. Nothing is lost; press the button again.</source>
        <translation>Svarene kunne ikke gemmes endnu. Intet er tabt; tryk på knappen igen.</translation>
    </message>
    <message>
        <source>Questionnaires {name}</source>
        <translation>Skemaer {name}</translation>
    </message>
    <message>
        <source>Questionnaires on paper</source>
        <translation>Skemaer på papir</translation>
    </message>
    <message>
        <source>A questionnaire for each role, on A4. Copy as many as you need, and type them in under the round afterwards; the statements are numbered alike.</source>
        <translation>Et skema for hver rolle på A4. Kopiér så mange, I skal bruge, og tast dem ind under runden bagefter; udsagnene har samme numre.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>The seven dimensions</source>
        <translation>De syv dimensioner</translation>
    </message>
    <message>
        <source>Who finds whom how</source>
        <translation>Hvem oplever hvem</translation>
    </message>
    <message>
        <source>As a network</source>
        <translation>Som netværk</translation>
    </message>
    <message>
        <source>Before and after, seven dimensions</source>
        <translation>Før og efter, syv dimensioner</translation>
    </message>
    <message>
        <source>What has changed between whom</source>
        <translation>Hvad har ændret sig mellem hvem</translation>
    </message>
    <message>
        <source>Answers behind each dimension. {counts}.</source>
        <translation>Svar bag hver dimension. {counts}.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Hvem svarer</translation>
    </message>
    <message>
        <source>What the round is called</source>
        <translation>Hvad runden hedder</translation>
    </message>
    <message>
        <source>Who about whom</source>
        <translation>Hvem om hvem</translation>
    </message>
    <message>
        <source>Only what has changed is listed. Unchanged: {number}. Too few answers: {few}.</source>
        <translation>Kun det, der har ændret sig, står i tabellen. Uændret: {number}. For få svar: {few}.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ændring</translation>
    </message>
    <message>
        <source>Answers before and after</source>
        <translation>Svar før og efter</translation>
    </message>
    <message>
        <source>Open the round again for those who are late</source>
        <translation>Åbn runden igen for dem, der mangler at svare</translation>
    </message>
    <message>
        <source>Since the round was closed, {number} more have answered. They are not counted yet.</source>
        <translation>Siden runden blev lukket, har {number} flere svaret. De er ikke talt med endnu.</translation>
    </message>
    <message>
        <source>Count them too</source>
        <translation>Tæl dem med</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>A role, never a name</source>
        <translation>En rolle, aldrig et navn</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Take the role out</source>
        <translation>Tag rollen ud</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Tilføj en rolle</translation>
    </message>
    <message>
        <source>Take the participants&apos; roles</source>
        <translation>Hent deltagernes roller</translation>
    </message>
    <message>
        <source>Add the citizen</source>
        <translation>Tilføj borgeren</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Åbn runden</translation>
    </message>
    <message>
        <source>Look at how it is set up</source>
        <translation>Se opsætningen</translation>
    </message>
    <message>
        <source>Two roles are called the same.</source>
        <translation>To roller hedder det samme.</translation>
    </message>
    <message>
        <source>Take this round out of the plan</source>
        <translation>Tag runden ud af planen</translation>
    </message>
    <message>
        <source>Hand this computer round</source>
        <translation>Lad computeren gå rundt</translation>
    </message>
    <message>
        <source>Type in from paper</source>
        <translation>Indtast fra papir</translation>
    </message>
    <message>
        <source>Questionnaires on paper …</source>
        <translation>Skemaer på papir …</translation>
    </message>
    <message>
        <source>Close the round …</source>
        <translation>Luk runden …</translation>
    </message>
    <message>
        <source>The round has been open since {date}. The groups answer on their own laptops under “Survey”, others here one after another, or on paper. Nothing of what is said is seen before you close it.</source>
        <translation>Runden har været åben siden {date}. Grupperne svarer på deres egne computere under “Måling”, andre her én efter én eller på papir. Ingen ser noget af det, der svares, før du lukker runden.</translation>
    </message>
    <message>
        <source>The round is open again for those who are late, and nothing of it is shown meanwhile. When you close it, they are counted, too, if enough have come that nobody&apos;s answer can be told.</source>
        <translation>Runden er åben igen for dem, der manglede at svare, og imens vises intet af den. Når du lukker den, tælles de med, hvis der er kommet så mange, at ingens svar kan regnes ud.</translation>
    </message>
    <message>
        <source>When you open the round, everybody can answer. One sheet takes about {minutes} minutes. The roles and the statements then stay as they are, in this round and the next.</source>
        <translation>Når du åbner runden, kan alle svare. Et skema tager omkring {minutes} minutter. Roller og udsagn ligger derefter fast, i denne runde og den næste.</translation>
    </message>
    <message>
        <source>Sheets: {number}</source>
        <translation>Skemaer: {number}</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} af {all}</translation>
    </message>
    <message>
        <source>Only sheets are counted, never what they say. From fewer than {least} in a role nothing of that role&apos;s is shown.</source>
        <translation>Her tælles kun skemaer, aldrig hvad der står i dem. Svarer færre end {least} i en rolle, vises intet fra den rolle.</translation>
    </message>
    <message>
        <source>Delete the answers …</source>
        <translation>Slet svarene …</translation>
    </message>
    <message>
        <source>It takes two roles at least. Add them under “Set-up”.</source>
        <translation>Der skal mindst to roller til. Tilføj dem under “Opsætning”.</translation>
    </message>
    <message>
        <source>A role has no name yet.</source>
        <translation>En rolle mangler navn.</translation>
    </message>
    <message>
        <source>Say under “Set-up” which work it is about.</source>
        <translation>Skriv under “Opsætning”, hvilken arbejdsproces det handler om.</translation>
    </message>
    <message>
        <source>[role]</source>
        <translation>[rolle]</translation>
    </message>
    <message>
        <source>Which work is it about?</source>
        <translation>Hvilken arbejdsproces handler det om?</translation>
    </message>
    <message>
        <source>The same statements must be asked before and after. A municipality that has others, such as licensed ones, saves these as a file, writes its own in it, and loads it.</source>
        <translation>Der skal spørges med de samme udsagn før og efter. En kommune, der har andre, fx med licens, kan gemme disse som en fil, skrive sine egne i den og hente den.</translation>
    </message>
    <message>
        <source>Who says something of whom?</source>
        <translation>Hvem svarer om hvem?</translation>
    </message>
    <message>
        <source>From a file …</source>
        <translation>Fra en fil …</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>En runde mere</translation>
    </message>
    <message>
        <source>The seven statements</source>
        <translation>De syv udsagn</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Gem som fil …</translation>
    </message>
    <message>
        <source>So that nobody can be guessed at</source>
        <translation>Så ingen kan gættes</translation>
    </message>
    <message>
        <source>{name} (the program&apos;s own)</source>
        <translation>{name} (programmets egne)</translation>
    </message>
    <message>
        <source>Such as “{process}”</source>
        <translation>For eksempel “{process}”</translation>
    </message>
    <message>
        <source>Also ask how each role works together within itself</source>
        <translation>Spørg også, hvordan hver rolle samarbejder indbyrdes</translation>
    </message>
    <message>
        <source>At least {least} answers</source>
        <translation>Mindst {least} svar</translation>
    </message>
    <message>
        <source>At least {least}: safer</source>
        <translation>Mindst {least}: sikrere</translation>
    </message>
    <message>
        <source>A round has been opened, so this stays as it is: what is compared must have been asked alike. Make another survey to ask something else.</source>
        <translation>En runde har været åbnet, så opsætningen ligger fast: Det, der sammenlignes, skal være spurgt ens. Lav en måling mere for at spørge om noget andet.</translation>
    </message>
    <message>
        <source>Another survey</source>
        <translation>En måling mere</translation>
    </message>
    <message>
        <source>Name one piece of work that all of you have a part in. All answers are about that.</source>
        <translation>Nævn én opgave, som alle har del i. Alle svar handler om den.</translation>
    </message>
    <message>
        <source>{role} (among yourselves)</source>
        <translation>{role} (jer selv indbyrdes)</translation>
    </message>
    <message>
        <source>Each role answers about each of the others. With five roles one sheet takes about three minutes. A role needs at least as many people as a field needs answers.</source>
        <translation>Hver rolle svarer om hver af de andre. Med fem roller tager et skema omkring tre minutter. I hver rolle skal der være mindst så mange, som et felt skal have svar.</translation>
    </message>
    <message>
        <source>Delete this survey …</source>
        <translation>Slet målingen …</translation>
    </message>
    <message>
        <source>A field with fewer answers is hidden everywhere: on screen, on paper and in files. With few people in a role, five are safer.</source>
        <translation>Et felt med færre svar skjules overalt: på skærmen, på papir og i filer. Er der få i en rolle, er fem sikrere.</translation>
    </message>
    <message>
        <source>Thank you. Pass the computer on</source>
        <translation>Tak. Giv computeren videre</translation>
    </message>
    <message>
        <source>You answer alone and anonymously: no name, no time and no order is kept, and a field is only shown when at least {least} have answered it. It takes about {minutes} minutes.</source>
        <translation>Du svarer alene og anonymt: Der gemmes hverken navn, tidspunkt eller rækkefølge, og et felt vises først, når mindst {least} har svaret på det. Det tager omkring {minutes} minutter.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Which role do you answer for?</source>
        <translation>Hvilken rolle svarer du for?</translation>
    </message>
    <message>
        <source>Choose the one that is nearest to your work.</source>
        <translation>Vælg den, der ligger nærmest dit arbejde.</translation>
    </message>
    <message>
        <source>We never work together: on to the next role</source>
        <translation>Vi arbejder aldrig sammen: videre til næste rolle</translation>
    </message>
    <message>
        <source>You have answered {said} of {asked} statements. The rest counts as “don&apos;t know”.</source>
        <translation>Du har svaret på {said} af {asked} udsagn. Resten tæller som “ved ikke”.</translation>
    </message>
    <message>
        <source>You have answered all {asked} statements.</source>
        <translation>Du har svaret på alle {asked} udsagn.</translation>
    </message>
    <message>
        <source>Nothing is handed in yet</source>
        <translation>Der er ikke afleveret noget endnu</translation>
    </message>
    <message>
        <source>A code of your own (you may leave it out)</source>
        <translation>Din egen kode (må gerne være tom)</translation>
    </message>
    <message>
        <source>If you write the same code before and after, what you say can be compared with what you said. Make one up that only you know and can find again, such as the first two letters of your mother&apos;s name and the day she was born: “ka14”. The code itself is never kept, only a sign that cannot be turned back into it.</source>
        <translation>Skriver du den samme kode før og efter, kan dine svar sammenlignes med dine egne. Find på en, som kun du kender og kan huske, fx de to første bogstaver i din mors navn og den dag, hun er født: “ka14”. Selve koden gemmes aldrig, kun et mærke, der ikke kan regnes tilbage til den.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>So short a code ties nothing together: it takes {letters} letters or digits.</source>
        <translation>Så kort en kode binder intet sammen: Den skal have mindst {letters} bogstaver eller tal.</translation>
    </message>
    <message>
        <source>Hand in my answers</source>
        <translation>Aflever mine svar</translation>
    </message>
    <message>
        <source>Throw away what I said</source>
        <translation>Slet mine svar</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Slut her</translation>
    </message>
    <message>
        <source>Statement {number} of {all}</source>
        <translation>Udsagn {number} af {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Hyppig</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rettidig</translation>
    </message>
    <message>
        <source>Accurate</source>
        <translation>Præcis</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>Løsninger</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Viden</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respekt</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Gem resultaterne</translation>
    </message>
    <message>
        <source>Measurement after</source>
        <translation>Eftermåling</translation>
    </message>
    <message>
        <source>The role matrix, the network map, the dimensions, the largest differences, and what has changed since the round before. Only what is shown on this page is in it: what has too few answers is in no file.</source>
        <translation>Rollematrixen, netværkskortet, dimensionerne, de største forskelle, og hvad der har ændret sig siden sidste runde. Kun det, der vises på denne side, er med: Det, der har for få svar, er ikke i nogen fil.</translation>
    </message>
    <message>
        <source>Which round</source>
        <translation>Hvilken runde</translation>
    </message>
    <message>
        <source>The newest round of each survey</source>
        <translation>Den nyeste runde i hver måling</translation>
    </message>
    <message>
        <source>Save as spreadsheet …</source>
        <translation>Gem som regneark …</translation>
    </message>
    <message>
        <source>Save as Word …</source>
        <translation>Gem som Word …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
    <message>
        <source>What is weak, and what is strong?</source>
        <translation>Hvad er svagt, og hvad er stærkt?</translation>
    </message>
    <message>
        <source>The words beside the numbers. These bounds are made for talking together, and may be moved at any time; the numbers stay as they are.</source>
        <translation>Ordene ved siden af tallene. Grænserne er lavet til at tale sammen ud fra og kan flyttes når som helst; tallene bliver, som de er.</translation>
    </message>
    <message>
        <source>Middling from</source>
        <translation>Middel fra</translation>
    </message>
    <message>
        <source>Strong from</source>
        <translation>Stærk fra</translation>
    </message>
</context>
<context>
    <name>SurveyPaper</name>
    <message>
        <source>It is about the work on “{process}”. Fill in the ring of the number that fits how you find each role; what the numbers mean stands under them. Write no name. What you say is only shown together with that of others: a field is shown when at least {least} have answered it.</source>
        <translation>Det handler om “{process}”. Udfyld ringen med det tal, der passer til din oplevelse af hver rolle; hvad tallene betyder, står under dem. Skriv ikke navn. Dine svar vises kun sammen med andres: Et felt vises først, når mindst {least} har svaret på det.</translation>
    </message>
    <message>
        <source>Collaboration survey</source>
        <translation>Samarbejdsmåling</translation>
    </message>
    <message>
        <source>I answer as: {role}</source>
        <translation>Jeg svarer som: {role}</translation>
    </message>
    <message>
        <source>A code of your own (you may leave it out)</source>
        <translation>Din egen kode (må gerne være tom)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>The same code before and after lets what you say be compared with what you said. Make one up that only you know and can find again, such as two letters and a day: “ka14”. The code is not kept.</source>
        <translation>Med samme kode før og efter kan dine svar sammenlignes med dine egne. Find på en, som kun du kender og kan huske, fx to bogstaver og en dato: “ka14”. Koden gemmes ikke.</translation>
    </message>
</context>
<context>
    <name>SwapActivity</name>
    <message>
        <source>L · The provider writes a goal</source>
        <translation>L · Leverandøren skriver et indsatsmål</translation>
    </message>
    <message>
        <source>What is to be different for the citizen, and by when?</source>
        <translation>Hvad skal være anderledes for borgeren, og hvornår?</translation>
    </message>
    <message>
        <source>M · The authority writes a sub-goal</source>
        <translation>M · Myndigheden skriver et delmål</translation>
    </message>
    <message>
        <source>What is the next small step?</source>
        <translation>Hvad er det næste lille skridt?</translation>
    </message>
    <message>
        <source>Which goal the sub-goal is for</source>
        <translation>Hvilket mål delmålet hører til</translation>
    </message>
    <message>
        <source>The sub-goal needs a goal: let the provider begin.</source>
        <translation>Delmålet skal høre til et mål: lad leverandøren begynde.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>Remove the group</source>
        <translation>Fjern gruppen</translation>
    </message>
    <message>
        <source>Nobody sits here yet.</source>
        <translation>Her sidder ingen endnu.</translation>
    </message>
    <message>
        <source>Well mixed</source>
        <translation>Godt blandet</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Ingen case endnu</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens navn</translation>
    </message>
    <message>
        <source>Participants in {group}</source>
        <translation>Deltagere i {group}</translation>
    </message>
    <message>
        <source>Case of {group}</source>
        <translation>{group}: case</translation>
    </message>
    <message>
        <source>More about {group}</source>
        <translation>Mere om {group}</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestillinger</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Step (never add up)</source>
        <translation>Trin (må ikke lægges sammen)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Støtte</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The citizen&apos;s own view</source>
        <translation>Borgerens egen vurdering</translation>
    </message>
    <message>
        <source>{view}, now</source>
        <translation>{view}, nu</translation>
    </message>
    <message>
        <source>{view}, expected</source>
        <translation>{view}, forventet</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Kodesystem</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Sub-theme</source>
        <translation>Undertema</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Steps apart now</source>
        <translation>Trin fra hinanden nu</translation>
    </message>
    <message>
        <source>Steps apart, expected</source>
        <translation>Trin fra hinanden, forventet</translation>
    </message>
    <message>
        <source>The citizen’s own account</source>
        <translation>Borgerens egen vurdering</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Hvorfor de er forskellige</translation>
    </message>
    <message>
        <source>Levels by view</source>
        <translation>Niveauer set fra hver part</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Borgerrejse</translation>
    </message>
    <message>
        <source>Phase no.</source>
        <translation>Fase nr.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Feeling (−3 to +3)</source>
        <translation>Følelse (−3 til +3)</translation>
    </message>
    <message>
        <source>How the citizen feels</source>
        <translation>Hvordan borgeren har det</translation>
    </message>
    <message>
        <source>In the citizen&apos;s words</source>
        <translation>Med borgerens ord</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Borgerrejser</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bane</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>Det kræver</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Retsgrundlag</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dage</translation>
    </message>
    <message>
        <source>How they meet</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>The citizen knows</source>
        <translation>Borgeren ved det</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Hvem siger det</translation>
    </message>
    <message>
        <source>Solves</source>
        <translation>Løser</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Hænger sammen med</translation>
    </message>
    <message>
        <source>Why worth it</source>
        <translation>Hvorfor det er det værd</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Prikker</translation>
    </message>
    <message>
        <source>Not so</source>
        <translation>Ikke sådan</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From lane</source>
        <translation>Fra bane</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>To lane</source>
        <translation>Til bane</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Hvad gives videre</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How it is confirmed</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overgange</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvaret</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Goal no.</source>
        <translation>Mål nr.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Indsatsmål</translation>
    </message>
    <message>
        <source>Step of the ladder</source>
        <translation>Trin i målplanen</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Fra dato</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Til dato</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Goals and sub-goals</source>
        <translation>Mål og delmål</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status siden</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Hvor den kom fra</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stemmer</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Were they met?</source>
        <translation>Blev de indfriet?</translation>
    </message>
    <message>
        <source>Expectations and votes</source>
        <translation>Forventninger og stemmer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørgsmål</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Gennemsnit</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hyppighed</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materialer</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Hvor sikre</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Udredninger</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Arbejdssted</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagere</translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message>
        <source>Mixing … {percent} %</source>
        <translation>Blander … {percent} %</translation>
    </message>
    <message>
        <source>Mixing …</source>
        <translation>Blander …</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not kept</source>
        <translation>
            <numerusform>%n regel er ikke holdt</numerusform>
            <numerusform>%n regler er ikke holdt</numerusform>
        </translation>
    </message>
    <message>
        <source>All rules are kept</source>
        <translation>Alle regler er holdt</translation>
    </message>
    <message>
        <source>When the participants are on the list, they are mixed into groups here.</source>
        <translation>Når deltagerne er på listen, blandes de i grupper her.</translation>
    </message>
    <message>
        <source>In a second round people meet new ones, at the same tables.</source>
        <translation>I anden runde møder folk nye ved de samme borde.</translation>
    </message>
    <message>
        <source>Mix groups, or drag people to their tables.</source>
        <translation>Bland grupper, eller træk folk hen til deres borde.</translation>
    </message>
    <message>
        <source>Round 1</source>
        <translation>1. runde</translation>
    </message>
    <message>
        <source>Round 2</source>
        <translation>2. runde</translation>
    </message>
    <message>
        <source>Mix once more, so that people meet new ones</source>
        <translation>Bland igen, så folk møder nye</translation>
    </message>
    <message>
        <source>Mix so that people meet new ones</source>
        <translation>Bland igen, så folk møder nye</translation>
    </message>
    <message>
        <source>Mix groups …</source>
        <translation>Bland grupper …</translation>
    </message>
    <message>
        <source>Cases to groups …</source>
        <translation>Cases til grupper …</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tilføj gruppe</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
</context>
<context>
    <name>TargetGroupBody</name>
    <message>
        <source>Not settled</source>
        <translation>Ikke afklaret</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Search among target groups …</source>
        <translation>Søg i målgrupper …</translation>
    </message>
    <message>
        <source>Search among target groups</source>
        <translation>Søg i målgrupper</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Luk listen</translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Choose target groups</source>
        <translation>Vælg målgrupper</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Without a template</source>
        <translation>Uden skabelon</translation>
    </message>
    <message>
        <source>Choose a template …</source>
        <translation>Vælg en skabelon …</translation>
    </message>
    <message>
        <source>Your own .docx or .dotx. {{titel}}, {{dato}} and {{kommune}} in it are filled in; the report goes where {{indhold}} stands, in your styles.</source>
        <translation>Jeres egen .docx eller .dotx. {{titel}}, {{dato}} og {{kommune}} i den bliver udfyldt; rapporten kommer dér, hvor {{indhold}} står, med jeres typografier.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Skabelon</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vælg en skabelon</translation>
    </message>
    <message>
        <source>Word templates (*.docx *.dotx)</source>
        <translation>Word-skabeloner (*.docx *.dotx)</translation>
    </message>
</context>
<context>
    <name>TemplateErrands</name>
    <message>
        <source>Templates (*.brobyg-template)</source>
        <translation>Skabeloner (*.brobyg-template)</translation>
    </message>
    <message>
        <source>Share the template</source>
        <translation>Del skabelonen</translation>
    </message>
    <message>
        <source>Fetch templates from files</source>
        <translation>Hent skabeloner fra filer</translation>
    </message>
    <message>
        <source>“{name}” is now among the templates for new theme days.</source>
        <translation>“{name}” er nu blandt skabelonerne til nye temadage.</translation>
    </message>
    <message>
        <source>Templates …</source>
        <translation>Skabeloner …</translation>
    </message>
    <message>
        <source>The template is saved as {file}. No cards are in it.</source>
        <translation>Skabelonen er gemt som {file}. Der er ingen kort i den.</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Title of the section</source>
        <translation>Rubrikkens navn</translation>
    </message>
    <message>
        <source>Help, shown while writing and never printed</source>
        <translation>Hjælpetekst, vises under skrivningen og udskrives aldrig</translation>
    </message>
    <message>
        <source>Where its text is carried to</source>
        <translation>Hvor teksten overføres til</translation>
    </message>
    <message>
        <source>There is room for {count} characters of help.</source>
        <translation>Der er plads til {count} tegn hjælpetekst.</translation>
    </message>
    <message>
        <source>Ask for support, how often, and how sure we are</source>
        <translation>Spørg om støttegrad, hyppighed, og hvor sikre vi er</translation>
    </message>
    <message>
        <source>The citizen&apos;s own words</source>
        <translation>Borgerens egne ord</translation>
    </message>
    <message>
        <source>Without a field, the section goes along as an appendix. Which field it is, is a proposal.</source>
        <translation>Uden felt følger rubrikken med som bilag. Felterne er et forslag, I kan rette.</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Bilag</translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message>
        <source>Save as a template</source>
        <translation>Gem som skabelon</translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n bane</numerusform>
            <numerusform>%n baner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n faser</numerusform>
        </translation>
    </message>
    <message>
        <source>{lanes} and {phases}, without the cards. New theme days can begin with them.</source>
        <translation>{lanes} og {phases}, uden kortene. Nye temadage kan begynde med dem.</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <source>Such as our way into a home</source>
        <translation>Fx “Vores vej til egen bolig”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Gem skabelon</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n bane</numerusform>
            <numerusform>%n baner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n faser</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Skabelonens navn</translation>
    </message>
    <message>
        <source>Share as a file …</source>
        <translation>Del som fil …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>TemplateSheet</name>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Lanes and phases that new theme days can begin with, besides those that come with Brobyg.</source>
        <translation>Baner og faser, som nye temadage kan begynde med – ud over dem, der følger med Brobyg.</translation>
    </message>
    <message>
        <source>There are none yet. Open a journey and save it as a template, or fetch one from a file.</source>
        <translation>Der er ingen endnu. Åbn en borgerrejse og gem den som skabelon, eller hent en fra en fil.</translation>
    </message>
    <message>
        <source>Fetch from a file …</source>
        <translation>Hent fra fil …</translation>
    </message>
    <message>
        <source>Save this journey …</source>
        <translation>Gem denne rejse …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>TextActivity</name>
    <message>
        <source>{minutes} minutes for each</source>
        <translation>{minutes} minutter til hver</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Før</translation>
    </message>
    <message>
        <source>After, in your words</source>
        <translation>Efter, med jeres ord</translation>
    </message>
    <message>
        <source>After, an example</source>
        <translation>Efter, et eksempel</translation>
    </message>
    <message>
        <source>Which weak text</source>
        <translation>Hvilken svag tekst</translation>
    </message>
    <message>
        <source>Show a better text</source>
        <translation>Vis en bedre tekst</translation>
    </message>
    <message>
        <source>What was seen, with which support, how often?</source>
        <translation>Hvad er set, med hvilken støtte, hvor tit?</translation>
    </message>
</context>
<context>
    <name>TextHints</name>
    <message>
        <source>There: {words}</source>
        <translation>Står der: {words}</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Står der</translation>
    </message>
</context>
<context>
    <name>ThemePicker</name>
    <message>
        <source>Overall evaluations</source>
        <translation>Samlede vurderinger</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Kodesystem</translation>
    </message>
    <message>
        <source>Search among themes and sub-themes …</source>
        <translation>Søg i temaer og undertemaer …</translation>
    </message>
    <message>
        <source>Search among themes and sub-themes</source>
        <translation>Søg i temaer og undertemaer</translation>
    </message>
    <message>
        <source>Themes and sub-themes</source>
        <translation>Temaer og undertemaer</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Luk listen</translation>
    </message>
    <message>
        <source>{theme} as a whole</source>
        <translation>{theme} som helhed</translation>
    </message>
    <message>
        <source>without level</source>
        <translation>uden niveau</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>valid from {date}</source>
        <translation>gælder fra {date}</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gælder til og med {date}</translation>
    </message>
</context>
<context>
    <name>ThemeRow</name>
    <message>
        <source>No level chosen</source>
        <translation>Intet niveau valgt</translation>
    </message>
    <message>
        <source>No expected level</source>
        <translation>Intet forventet niveau</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
    </message>
    <message>
        <source>Level of {theme}</source>
        <translation>Niveau for {theme}</translation>
    </message>
    <message>
        <source>Expected level of {theme}</source>
        <translation>Forventet niveau for {theme}</translation>
    </message>
    <message>
        <source>Sub-theme or condition</source>
        <translation>Undertema eller tilstand</translation>
    </message>
    <message>
        <source>Theme of {theme}</source>
        <translation>Tema for {theme}</translation>
    </message>
    <message>
        <source>Note to {theme}</source>
        <translation>Bemærkning til {theme}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Remove {word}</source>
        <translation>Fjern {word}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en bemærkning</translation>
    </message>
</context>
<context>
    <name>ThemesSection</name>
    <message>
        <source>Choose themes …</source>
        <translation>Vælg temaer …</translation>
    </message>
    <message>
        <source>Add a line of your own</source>
        <translation>Tilføj egen linje</translation>
    </message>
</context>
<context>
    <name>ThreadEmpty</name>
    <message>
        <source>There is no red thread yet</source>
        <translation>Der er ingen rød tråd endnu</translation>
    </message>
    <message>
        <source>It goes from the citizen&apos;s wish over purpose, goals and efforts to the steps of the journey, and shows where something is missing. Begin with the wish, or with a goal.</source>
        <translation>Den går fra borgerens ønske over formål, mål og indsatser til trinene på rejsen og viser, hvor der mangler noget. Begynd med ønsket eller med et mål.</translation>
    </message>
    <message>
        <source>Write the first wish</source>
        <translation>Skriv det første ønske</translation>
    </message>
    <message>
        <source>Write the first goal</source>
        <translation>Skriv det første mål</translation>
    </message>
</context>
<context>
    <name>TidyActivity</name>
    <message>
        <source>{minutes} minutes for each</source>
        <translation>{minutes} minutter til hvert</translation>
    </message>
    <message>
        <source>Which weak goal</source>
        <translation>Hvilket svagt mål</translation>
    </message>
    <message>
        <source>Why is it weak?</source>
        <translation>Hvorfor er det svagt?</translation>
    </message>
    <message>
        <source>Our own: {words}</source>
        <translation>Vores eget: {words}</translation>
    </message>
    <message>
        <source>Write the goal anew</source>
        <translation>Skriv målet om</translation>
    </message>
    <message>
        <source>Put it on the plan and write it anew</source>
        <translation>Læg det på planen, og skriv det om</translation>
    </message>
</context>
<context>
    <name>TieFinder</name>
    <message>
        <source>Search …</source>
        <translation>Søg …</translation>
    </message>
    <message>
        <source>Search among the cards</source>
        <translation>Søg blandt kortene</translation>
    </message>
    <message>
        <source>Cards to tie it to</source>
        <translation>Kort at knytte det til</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Luk listen</translation>
    </message>
</context>
<context>
    <name>TiePicker</name>
    <message>
        <source>Search …</source>
        <translation>Søg …</translation>
    </message>
    <message>
        <source>Search among the cards</source>
        <translation>Søg blandt kortene</translation>
    </message>
</context>
<context>
    <name>TieRow</name>
    <message>
        <source>Take the tie away: {card}</source>
        <translation>Fjern tilknytningen: {card}</translation>
    </message>
    <message>
        <source>Take the tie away; both cards stay</source>
        <translation>Fjern tilknytningen; begge kort bliver</translation>
    </message>
</context>
<context>
    <name>TiesSection</name>
    <message>
        <source>Tie it to …</source>
        <translation>Knyt til …</translation>
    </message>
    <message>
        <source>Comes from the journey</source>
        <translation>Kommer fra borgerrejsen</translation>
    </message>
    <message>
        <source>Hangs together with</source>
        <translation>Hænger sammen med</translation>
    </message>
    <message>
        <source>Hangs by itself on the only purpose: {words}</source>
        <translation>Hænger af sig selv på det eneste formål: {words}</translation>
    </message>
    <message>
        <source>Hangs by itself on the only wish: {words}</source>
        <translation>Hænger af sig selv på det eneste ønske: {words}</translation>
    </message>
</context>
<context>
    <name>TitleSection</name>
    <message>
        <source>The case keeps its earlier title until you give it a new one.</source>
        <translation>Casen beholder sin tidligere titel, indtil du giver den en ny.</translation>
    </message>
</context>
<context>
    <name>TranslateActivity</name>
    <message>
        <source>The citizen&apos;s sentence</source>
        <translation>Borgerens sætning</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Why do we do it? In words the citizen would know again</source>
        <translation>Hvorfor gør vi det? Med ord, borgeren kan kende</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Indsatsmål</translation>
    </message>
    <message>
        <source>What is to be different, and how does one see it?</source>
        <translation>Hvad skal være anderledes, og hvordan kan man se det?</translation>
    </message>
    <message>
        <source>There is no sentence of the citizen&apos;s yet. Write a wish on the plan first.</source>
        <translation>Der er ingen sætning fra borgeren endnu. Skriv først et ønske på planen.</translation>
    </message>
    <message>
        <source>Come again from the citizen&apos;s sentence: {words}</source>
        <translation>Går igen fra borgerens sætning: {words}</translation>
    </message>
    <message>
        <source>None of the citizen&apos;s words come again yet.</source>
        <translation>Ingen af borgerens ord går igen endnu.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The theme day is deleted, but not the file {file}, which opens it on other computers.</source>
        <translation>Temadagen er slettet, men ikke filen {file}, som giver adgang til den på andre computere.</translation>
    </message>
    <message>
        <source>Close Brobyg and delete the file yourself.</source>
        <translation>Luk Brobyg, og slet selv filen.</translation>
    </message>
    <message>
        <source>This case is no longer in the library.</source>
        <translation>Denne case er ikke længere i biblioteket.</translation>
    </message>
    <message>
        <source>“{title}” has not been looked through for personal data.</source>
        <translation>“{title}” er ikke gennemgået for personoplysninger.</translation>
    </message>
    <message>
        <source>Review it on the page Cases; it takes a minute.</source>
        <translation>Gennemgå den på siden Cases; det tager et minut.</translation>
    </message>
    <message>
        <source>The file {file} was made by a newer version of Brobyg.</source>
        <translation>Filen {file} er lavet med en nyere udgave af Brobyg.</translation>
    </message>
    <message>
        <source>The file {file} is cut short.</source>
        <translation>Filen {file} er ikke hel; slutningen mangler.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read.</source>
        <translation>Filen {file} kan ikke læses.</translation>
    </message>
    <message>
        <source>The file {file} is too large to be a theme day.</source>
        <translation>Filen {file} er for stor til at være en temadag.</translation>
    </message>
    <message>
        <source>The file {file} is not a theme day from Brobyg.</source>
        <translation>Filen {file} er ikke en temadag fra Brobyg.</translation>
    </message>
    <message>
        <source>The file {file} is damaged and was not opened.</source>
        <translation>Filen {file} er beskadiget og blev ikke åbnet.</translation>
    </message>
    <message>
        <source>Ask for the file again; nothing here has been changed.</source>
        <translation>Bed om at få filen igen; intet her er ændret.</translation>
    </message>
    <message>
        <source>This theme day is no longer in the library.</source>
        <translation>Denne temadag er ikke længere i biblioteket.</translation>
    </message>
    <message>
        <source>Nothing can be saved in {folder} right now.</source>
        <translation>Der kan ikke gemmes i {folder} lige nu.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder; your work is kept in memory until then.</source>
        <translation>Skaf plads, eller vælg en anden mappe; jeres arbejde holdes i hukommelsen så længe.</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Brobyg.</source>
        <translation>Biblioteket {file} er lavet med en nyere udgave af Brobyg.</translation>
    </message>
    <message>
        <source>Install the newest version and try again; the file has not been touched.</source>
        <translation>Installér den nyeste udgave, og prøv igen; filen er ikke rørt.</translation>
    </message>
    <message>
        <source>The file {file} is not a library made by Brobyg.</source>
        <translation>Filen {file} er ikke et bibliotek fra Brobyg.</translation>
    </message>
    <message>
        <source>Move it away or choose another folder; it has not been touched.</source>
        <translation>Flyt den, eller vælg en anden mappe; den er ikke rørt.</translation>
    </message>
    <message>
        <source>The library {file} is damaged.</source>
        <translation>Biblioteket {file} er beskadiget.</translation>
    </message>
    <message>
        <source>The newest copy lies in the folder {backups}.</source>
        <translation>Den nyeste kopi ligger i mappen {backups}.</translation>
    </message>
    <message>
        <source>The file {file} could not be written.</source>
        <translation>Filen {file} kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Vælg en anden mappe, eller skaf plads.</translation>
    </message>
    <message>
        <source>Saving has stopped because of a fault in the program.</source>
        <translation>Der gemmes ikke længere på grund af en fejl i programmet.</translation>
    </message>
    <message>
        <source>Start Brobyg again; what was shown as saved is safe.</source>
        <translation>Start Brobyg igen; det, der blev vist som gemt, er i behold.</translation>
    </message>
    <message>
        <source>More than one theme day answers to “{wanted}”.</source>
        <translation>Mere end én temadag svarer til “{wanted}”.</translation>
    </message>
    <message>
        <source>Use the id that `brobyg list` shows.</source>
        <translation>Brug det id, som `brobyg list` viser.</translation>
    </message>
    <message>
        <source>There is no theme day “{wanted}”.</source>
        <translation>Der er ingen temadag “{wanted}”.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>`brobyg list` shows those there are.</source>
        <translation>`brobyg list` viser dem, der er.</translation>
    </message>
    <message>
        <source>A poster is of one group.</source>
        <translation>En plakat er af én gruppe.</translation>
    </message>
    <message>
        <source>There is no answer from {address}.</source>
        <translation>Der er ikke svar fra {address}.</translation>
    </message>
    <message>
        <source>The theme day has no group {group}.</source>
        <translation>Temadagen har ingen gruppe {group}.</translation>
    </message>
    <message>
        <source>Say which with --group. The groups are: {names}.</source>
        <translation>Sig hvilken med --group. Grupperne er: {names}.</translation>
    </message>
    <message>
        <source>Check the address, and that both laptops are on the same network. Some networks keep laptops apart: then a hotspot or a cable helps.</source>
        <translation>Tjek adressen, og at begge bærbare er på samme netværk. Nogle netværk holder bærbare adskilt: så hjælper et hotspot eller et kabel.</translation>
    </message>
    <message>
        <source>Its groups are: {names}.</source>
        <translation>Dens grupper er: {names}.</translation>
    </message>
    <message>
        <source>A change could not be read and was left out.</source>
        <translation>En ændring kunne ikke læses og blev udeladt.</translation>
    </message>
    <message>
        <source>The host did not let this laptop in.</source>
        <translation>Værten lukkede ikke denne bærbare ind.</translation>
    </message>
    <message>
        <source>What was already on the board is unharmed.</source>
        <translation>Det, der allerede var på lærredet, er uskadt.</translation>
    </message>
    <message>
        <source>These are not the words of this theme day.</source>
        <translation>Det er ikke ordene til denne temadag.</translation>
    </message>
    <message>
        <source>Read them once more from the projector or the table sign.</source>
        <translation>Læs dem igen fra projektoren eller bordskiltet.</translation>
    </message>
    <message>
        <source>{file} has no title.</source>
        <translation>{file} har ingen titel.</translation>
    </message>
    <message>
        <source>The words have been guessed wrong too often and let nobody in now.</source>
        <translation>Ordene er gættet forkert for mange gange og lukker ingen ind nu.</translation>
    </message>
    <message>
        <source>{file} is no case file: the line “schema: {schema}” is missing.</source>
        <translation>{file} er ikke en casefil: Linjen “schema: {schema}” mangler.</translation>
    </message>
    <message>
        <source>Ask the facilitator for new words.</source>
        <translation>Bed facilitator om nye ord.</translation>
    </message>
    <message>
        <source>{file} has a schema this version does not know: {schema}.</source>
        <translation>{file} har et skema, som denne udgave ikke kender: {schema}.</translation>
    </message>
    <message>
        <source>The words have been written wrong too often from this laptop.</source>
        <translation>Ordene er skrevet forkert for mange gange fra denne bærbare.</translation>
    </message>
    <message>
        <source>{file} says that its case is not anonymous; cases must be fictional.</source>
        <translation>{file} siger, at casen ikke er anonym; cases skal være opdigtede.</translation>
    </message>
    <message>
        <source>Whoever answers at this address does not know the words.</source>
        <translation>Den, der svarer på adressen, kender ikke ordene.</translation>
    </message>
    <message>
        <source>{file} is not text and cannot be read as a case.</source>
        <translation>{file} er ikke tekst og kan ikke læses som en case.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} er tom.</translation>
    </message>
    <message>
        <source>Read address and words once more from the projector.</source>
        <translation>Læs adresse og ord igen fra projektoren.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a case file.</source>
        <translation>{file} er en mappe, ikke en casefil.</translation>
    </message>
    <message>
        <source>Another theme day answers at this address.</source>
        <translation>En anden temadag svarer på adressen.</translation>
    </message>
    <message>
        <source>{file} is not an ordinary file.</source>
        <translation>{file} er ikke en almindelig fil.</translation>
    </message>
    <message>
        <source>The server does not let this laptop in with that token.</source>
        <translation>Serveren lukker ikke denne bærbare ind med det token.</translation>
    </message>
    <message>
        <source>Many are coming in at the same time.</source>
        <translation>Mange er ved at komme ind på samme tid.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for the right one, and write it again.</source>
        <translation>Spørg den, der driver serveren, om den rigtige, og skriv den igen.</translation>
    </message>
    <message>
        <source>There is no room for more laptops.</source>
        <translation>Der er ikke plads til flere bærbare.</translation>
    </message>
    <message>
        <source>{file} does not exist.</source>
        <translation>{file} findes ikke.</translation>
    </message>
    <message>
        <source>{file} may not be read by you.</source>
        <translation>Du har ikke adgang til at læse {file}.</translation>
    </message>
    <message>
        <source>Sit down at a laptop that is in already, or ask the facilitator.</source>
        <translation>Sæt jer ved en bærbar, der allerede er med, eller spørg facilitator.</translation>
    </message>
    <message>
        <source>The report could not be read for printing.</source>
        <translation>Rapporten kunne ikke læses til udskrift.</translation>
    </message>
    <message>
        <source>{file} could not be read from the disk.</source>
        <translation>{file} kunne ikke læses fra disken.</translation>
    </message>
    <message>
        <source>This laptop has another version of Brobyg than the facilitator&apos;s.</source>
        <translation>Denne bærbare har en anden version af Brobyg end facilitators.</translation>
    </message>
    <message>
        <source>Put the same version on both, or carry the day by USB stick.</source>
        <translation>Læg samme version på begge, eller flyt dagen med en USB-nøgle.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Printeren svarer ikke.</translation>
    </message>
    <message>
        <source>{file} is too large for a case: the limit is 2 MB.</source>
        <translation>{file} er for stor til en case: Grænsen er 2 MB.</translation>
    </message>
    <message>
        <source>{file} is not valid JSON: see line {line}.</source>
        <translation>{file} er ikke gyldig JSON: Se linje {line}.</translation>
    </message>
    <message>
        <source>The facilitator said no this time.</source>
        <translation>Facilitator sagde nej denne gang.</translation>
    </message>
    <message>
        <source>Talk with them, and try again.</source>
        <translation>Tal sammen, og prøv igen.</translation>
    </message>
    <message>
        <source>See that it is on, or choose another one.</source>
        <translation>Se, om den er tændt, eller vælg en anden.</translation>
    </message>
    <message>
        <source>{file} is not of a kind cases are read from: {kinds}.</source>
        <translation>{file} er ikke af en slags, som cases kan læses fra: {kinds}.</translation>
    </message>
    <message>
        <source>The facilitator has put this laptop out.</source>
        <translation>Facilitatoren har lukket denne bærbare ude.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle.</source>
        <translation>Printeren stoppede midt i det hele.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Der er ingen tekst at indsætte.</translation>
    </message>
    <message>
        <source>Copy the text of the case first.</source>
        <translation>Kopiér først casens tekst.</translation>
    </message>
    <message>
        <source>Talk with them; they can give you new words.</source>
        <translation>Tal sammen; facilitator kan give jer nye ord.</translation>
    </message>
    <message>
        <source>This laptop sent data that nobody could read, and is kept out.</source>
        <translation>Denne bærbare sendte data, som ingen kunne læse, og holdes ude.</translation>
    </message>
    <message>
        <source>{file} cannot be used as a logo.</source>
        <translation>{file} kan ikke bruges som logo.</translation>
    </message>
    <message>
        <source>What was pasted is far more than a case, and was not read.</source>
        <translation>Det indsatte er langt mere end en case og blev ikke læst.</translation>
    </message>
    <message>
        <source>Ask the facilitator, and start Brobyg again.</source>
        <translation>Spørg facilitator, og start Brobyg igen.</translation>
    </message>
    <message>
        <source>Choose a PNG or JPEG picture of at most 8 MB.</source>
        <translation>Vælg et billede i PNG eller JPEG på højst 8 MB.</translation>
    </message>
    <message>
        <source>Copy one case only.</source>
        <translation>Kopiér kun én case.</translation>
    </message>
    <message>
        <source>The host does not know this laptop any more.</source>
        <translation>Værten kender ikke længere denne bærbare.</translation>
    </message>
    <message>
        <source>{file} holds no text.</source>
        <translation>Der er ingen tekst i {file}.</translation>
    </message>
    <message>
        <source>Come in again with the words from the projector.</source>
        <translation>Kom ind igen med ordene fra projektoren.</translation>
    </message>
    <message>
        <source>If the text is in a picture, write it into the document.</source>
        <translation>Hvis teksten er i et billede, så skriv den ind i dokumentet.</translation>
    </message>
    <message>
        <source>{file} has too many entries for a case.</source>
        <translation>{file} har for mange poster til en case.</translation>
    </message>
    <message>
        <source>{file} has a list where the name of an entry should be.</source>
        <translation>{file} har en liste, hvor der skulle stå et navn.</translation>
    </message>
    <message>
        <source>“{word}” is not a word that any day is opened with.</source>
        <translation>“{word}” er ikke et ord, som en dag åbnes med.</translation>
    </message>
    <message>
        <source>{file} has the same entry twice: {key}.</source>
        <translation>{file} har den samme post to gange: {key}.</translation>
    </message>
    <message>
        <source>{file} is nested too deeply for a case.</source>
        <translation>{file} er indlejret for dybt til en case.</translation>
    </message>
    <message>
        <source>Did it say “{near}”?</source>
        <translation>Stod der “{near}”?</translation>
    </message>
    <message>
        <source>{file} uses a part of YAML that a case file may not have: {sign}</source>
        <translation>{file} bruger en del af YAML, som en casefil ikke må have: {sign}</translation>
    </message>
    <message>
        <source>{file} is not valid YAML: see line {line}.</source>
        <translation>{file} er ikke gyldig YAML: Se linje {line}.</translation>
    </message>
    <message>
        <source>A case without a title could not be read.</source>
        <translation>En case uden titel kunne ikke læses.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}.</source>
        <translation>Der er ikke plads på disken til {file}.</translation>
    </message>
    <message>
        <source>The code has three words.</source>
        <translation>Koden har tre ord.</translation>
    </message>
    <message>
        <source>The file {file} is not a template from Brobyg.</source>
        <translation>Filen {file} er ikke en skabelon fra Brobyg.</translation>
    </message>
    <message>
        <source>The template {file} was made by a newer version of Brobyg.</source>
        <translation>Skabelonen {file} er lavet af en nyere udgave af Brobyg.</translation>
    </message>
    <message>
        <source>What the host has sent cannot be read, and nothing of it was taken in.</source>
        <translation>Det, værten har sendt, kan ikke læses, og intet af det er taget ind.</translation>
    </message>
    <message>
        <source>The template {file} is damaged.</source>
        <translation>Skabelonen {file} er beskadiget.</translation>
    </message>
    <message>
        <source>The template {file} has more lanes or phases than a journey can have.</source>
        <translation>Skabelonen {file} har flere baner eller faser, end en borgerrejse kan have.</translation>
    </message>
    <message>
        <source>Try again; or bring the day over with a USB stick.</source>
        <translation>Prøv igen, eller tag dagen med på en USB-nøgle.</translation>
    </message>
    <message>
        <source>The journey has more lanes or phases than a template can have.</source>
        <translation>Rejsen har flere baner eller faser, end en skabelon kan have.</translation>
    </message>
    <message>
        <source>The template could not be written in {folder}.</source>
        <translation>Skabelonen kunne ikke skrives i {folder}.</translation>
    </message>
    <message>
        <source>The file {file} is not a programme from Brobyg.</source>
        <translation>Filen {file} er ikke et program fra Brobyg.</translation>
    </message>
    <message>
        <source>The programme {file} was made by a newer version of Brobyg.</source>
        <translation>Programmet {file} er lavet med en nyere udgave af Brobyg.</translation>
    </message>
    <message>
        <source>The programme {file} is damaged.</source>
        <translation>Programmet {file} er beskadiget.</translation>
    </message>
    <message>
        <source>The programme {file} has more blocks than a day can have.</source>
        <translation>Programmet {file} har flere punkter, end en dag kan have.</translation>
    </message>
    <message>
        <source>The programme could not be written in {folder}.</source>
        <translation>Programmet kunne ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder and try again.</source>
        <translation>Skaf plads, eller vælg en anden mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no template called {name}.</source>
        <translation>Der er ingen skabelon, der hedder {name}.</translation>
    </message>
    <message>
        <source>The templates are: {names}.</source>
        <translation>Skabelonerne er: {names}.</translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or choose another folder.</source>
        <translation>Luk den, hvis den er åben i et andet program, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Changes of this theme day that cannot be read were left out: {count}.</source>
        <translation>Ændringer i temadagen, der ikke kan læses, er udeladt: {count}.</translation>
    </message>
    <message>
        <source>The disk may be failing; copies from earlier lie in the folder backups.</source>
        <translation>Disken er måske ved at gå i stykker. Tidligere kopier ligger i mappen backups.</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>En case skal have en titel.</translation>
    </message>
    <message>
        <source>Give it one, and it is kept.</source>
        <translation>Giv den en, så bliver den gemt.</translation>
    </message>
    <message>
        <source>The board as it was then is no longer in the library.</source>
        <translation>Bordet, som det var dengang, er ikke længere i biblioteket.</translation>
    </message>
    <message>
        <source>Choose another time.</source>
        <translation>Vælg et andet tidspunkt.</translation>
    </message>
    <message>
        <source>More than one case answers to “{wanted}”.</source>
        <translation>Flere cases svarer til “{wanted}”.</translation>
    </message>
    <message>
        <source>Use the id that `brobyg case list` shows.</source>
        <translation>Brug det id, som `brobyg case list` viser.</translation>
    </message>
    <message>
        <source>There is no case “{wanted}”.</source>
        <translation>Der er ingen case “{wanted}”.</translation>
    </message>
    <message>
        <source>`brobyg case list --archived` shows those there are.</source>
        <translation>`brobyg case list --archived` viser dem, der er.</translation>
    </message>
    <message>
        <source>There are no cases to save.</source>
        <translation>Der er ingen cases at gemme.</translation>
    </message>
    <message>
        <source>{file} is a picture ({kind}), and cases are read from text only.</source>
        <translation>{file} er et billede ({kind}), og cases læses kun fra tekst.</translation>
    </message>
    <message>
        <source>This laptop takes part in the theme day at a table.</source>
        <translation>Denne bærbare deltager i temadagen ved et bord.</translation>
    </message>
    <message>
        <source>Only the facilitator&apos;s laptop hosts it; a deputy takes over in the window.</source>
        <translation>Kun facilitatorens bærbare er vært; en stedfortræder overtager i vinduet.</translation>
    </message>
    <message>
        <source>Write the text into a document, or paste it.</source>
        <translation>Skriv teksten i et dokument, eller indsæt den.</translation>
    </message>
    <message>
        <source>{file} is of a kind cases are not read from ({kind}).</source>
        <translation>{file} er af en slags, cases ikke læses fra ({kind}).</translation>
    </message>
    <message>
        <source>Open it in Word, Pages or LibreOffice and save it as .docx.</source>
        <translation>Åbn den i Word, Pages eller LibreOffice, og gem den som .docx.</translation>
    </message>
    <message>
        <source>{file} is too large for a case: the limit is 50 MB.</source>
        <translation>{file} er for stor til en case: grænsen er 50 MB.</translation>
    </message>
    <message>
        <source>Large pictures are the usual reason: save a copy without them.</source>
        <translation>Det skyldes som regel store billeder: Gem en kopi uden dem.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} kunne ikke skrives.</translation>
    </message>
    <message>
        <source>{file} is not in the pack.</source>
        <translation>{file} er ikke i pakken.</translation>
    </message>
    <message>
        <source>{file} is not as it was when the pack was made.</source>
        <translation>{file} er ikke, som den var, da pakken blev lavet.</translation>
    </message>
    <message>
        <source>{file} is a pack of a kind this version does not know.</source>
        <translation>{file} er en pakke af en slags, denne version ikke kender.</translation>
    </message>
    <message>
        <source>{file} is damaged: its list cannot be read.</source>
        <translation>{file} er beskadiget: Indholdslisten kan ikke læses.</translation>
    </message>
    <message>
        <source>{file} holds no case that can be read.</source>
        <translation>{file} indeholder ingen case, der kan læses.</translation>
    </message>
    <message>
        <source>{file} and what comes after it was not read: {most} files at a time.</source>
        <translation>{file} og det, der følger efter, blev ikke læst: Højst {most} filer ad gangen.</translation>
    </message>
    <message>
        <source>Take the rest by itself.</source>
        <translation>Hent resten for sig.</translation>
    </message>
    <message>
        <source>The folder {file} could not be opened.</source>
        <translation>Mappen {file} kunne ikke åbnes.</translation>
    </message>
    <message>
        <source>The folder {file} lies too deep and was not looked into.</source>
        <translation>Mappen {file} ligger for dybt og blev sprunget over.</translation>
    </message>
    <message>
        <source>What the goal coach knows from {file} could not be read.</source>
        <translation>Det, målhjælperen ved fra {file}, kunne ikke læses.</translation>
    </message>
    <message>
        <source>There are no cases in {file}.</source>
        <translation>Der er ingen cases i {file}.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short.</source>
        <translation>{file} er beskadiget eller ikke hel.</translation>
    </message>
    <message>
        <source>Open it in the program it was written with and save it again.</source>
        <translation>Åbn den i det program, den er skrevet i, og gem den igen.</translation>
    </message>
    <message>
        <source>{file} holds far more than a case does and was not read.</source>
        <translation>{file} rummer langt mere end en case og blev ikke læst.</translation>
    </message>
    <message>
        <source>{file} holds no list of participants that can be read.</source>
        <translation>{file} indeholder ingen deltagerliste, der kan læses.</translation>
    </message>
    <message>
        <source>Save it as .xlsx or .csv with a row for each person, or paste the rows.</source>
        <translation>Gem den som .xlsx eller .csv med én række pr. person, eller indsæt rækkerne.</translation>
    </message>
    <message>
        <source>Copy the case into a document of its own.</source>
        <translation>Kopiér casen over i et dokument for sig.</translation>
    </message>
    <message>
        <source>{file} holds parts that no ordinary document has and was not read.</source>
        <translation>{file} indeholder noget, et almindeligt dokument ikke har, og blev ikke læst.</translation>
    </message>
    <message>
        <source>There are no rows to paste.</source>
        <translation>Der er ingen rækker at indsætte.</translation>
    </message>
    <message>
        <source>Copy the rows of the list first.</source>
        <translation>Kopiér først rækkerne i listen.</translation>
    </message>
    <message>
        <source>If you know where it comes from, save it again in Word or LibreOffice.</source>
        <translation>Hvis du ved, hvor den kommer fra, så gem den igen i Word eller LibreOffice.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} er låst med en adgangskode.</translation>
    </message>
    <message>
        <source>Open it with the password and save a copy without one.</source>
        <translation>Åbn den med adgangskoden, og gem en kopi uden.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short and cannot be read as a PDF.</source>
        <translation>{file} er beskadiget eller ikke hel og kan ikke læses som PDF.</translation>
    </message>
    <message>
        <source>{file} holds pictures of pages only, and no text.</source>
        <translation>{file} rummer kun billeder af sider og ingen tekst.</translation>
    </message>
    <message>
        <source>Scan it with text recognition (OCR), or write the text into a document.</source>
        <translation>Scan den med tekstgenkendelse (OCR), eller skriv teksten i et dokument.</translation>
    </message>
    <message>
        <source>{file} could not be read: it is damaged, or made in an odd way.</source>
        <translation>{file} kunne ikke læses: Filen er beskadiget eller lavet på en usædvanlig måde.</translation>
    </message>
    <message>
        <source>The process that reads files could not be started.</source>
        <translation>Det program, der læser filer, kunne ikke startes.</translation>
    </message>
    <message>
        <source>Close some programs and try again.</source>
        <translation>Luk nogle programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>{file} could not be read within {seconds} seconds.</source>
        <translation>{file} kunne ikke læses på {seconds} sekunder.</translation>
    </message>
    <message>
        <source>{file} needs more memory to be read than a case may take.</source>
        <translation>{file} kræver mere hukommelse at læse, end en case må.</translation>
    </message>
    <message>
        <source>{file} brought the reading down and was left out.</source>
        <translation>{file} fik læsningen til at bryde sammen og er udeladt.</translation>
    </message>
    <message>
        <source>Open it where it was made and save it again, or paste its text.</source>
        <translation>Åbn filen i det program, den er lavet i, og gem den igen, eller indsæt teksten.</translation>
    </message>
    <message>
        <source>Ask for the file once more.</source>
        <translation>Bed om at få filen igen.</translation>
    </message>
    <message>
        <source>Unpack it yourself and take the files that come out.</source>
        <translation>Pak den selv ud, og hent filerne derfra.</translation>
    </message>
    <message>
        <source>The file {file} is not a catalogue of indicators from Brobyg.</source>
        <translation>Filen {file} er ikke et indikatorkatalog fra Brobyg.</translation>
    </message>
    <message>
        <source>{file} becomes too large when it is unpacked.</source>
        <translation>{file} bliver for stor, når den pakkes ud.</translation>
    </message>
    <message>
        <source>The catalogue {file} was made by a newer version of Brobyg.</source>
        <translation>Kataloget {file} er lavet i en nyere version af Brobyg.</translation>
    </message>
    <message>
        <source>The catalogue {file} is damaged.</source>
        <translation>Kataloget {file} er beskadiget.</translation>
    </message>
    <message>
        <source>Install the program again, or put the file back as it was.</source>
        <translation>Installér programmet igen, eller læg filen tilbage, som den var.</translation>
    </message>
    <message>
        <source>{file} is damaged: it cannot be unpacked.</source>
        <translation>{file} er beskadiget og kan ikke pakkes ud.</translation>
    </message>
    <message>
        <source>The catalogue {file} has more indicators than one can have.</source>
        <translation>Kataloget {file} har flere indikatorer, end et katalog kan have.</translation>
    </message>
    <message>
        <source>{file} holds more than a pack of cases may hold.</source>
        <translation>{file} rummer mere, end en casepakke må.</translation>
    </message>
    <message>
        <source>The catalogue could not be written in {folder}.</source>
        <translation>Kataloget kunne ikke skrives i {folder}.</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not known here.</source>
        <translation>{file} er pakket på en måde, programmet ikke kender.</translation>
    </message>
    <message>
        <source>There are no indicators to write, or more than fit in a file.</source>
        <translation>Der er ingen indikatorer at skrive, eller flere end der kan være i en fil.</translation>
    </message>
    <message>
        <source>A damaged change from another computer was left out; nothing you wrote is lost.</source>
        <translation>En beskadiget ændring fra en anden computer blev udeladt; intet af det, I har skrevet, er gået tabt.</translation>
    </message>
    <message>
        <source>Make shorter texts, or delete what nobody uses; nothing here has been changed.</source>
        <translation>Gør teksterne kortere, eller slet det, ingen bruger. Intet her er ændret.</translation>
    </message>
    <message>
        <source>“{address}” is no address of a laptop.</source>
        <translation>“{address}” er ikke en computers adresse.</translation>
    </message>
    <message>
        <source>With those of {file} there would be more indicators than one catalogue can have.</source>
        <translation>Med dem fra {file} ville der være flere indikatorer, end et katalog kan have.</translation>
    </message>
    <message>
        <source>Type it as the other laptop shows it, such as 192.168.1.20.</source>
        <translation>Skriv den, som den anden computer viser den, fx 192.168.1.20.</translation>
    </message>
    <message>
        <source>The code is the four digits that the other laptop shows.</source>
        <translation>Koden er de fire cifre, som den anden computer viser.</translation>
    </message>
    <message>
        <source>The template {file} could not be read.</source>
        <translation>Skabelonen {file} kunne ikke læses.</translation>
    </message>
    <message>
        <source>The statements in {file} are damaged: seven that name [Rolle], five steps and a lead-in are needed.</source>
        <translation>Udsagnene i {file} er beskadigede: Der skal være syv udsagn, der nævner [Rolle], fem trin på skalaen og en indledning.</translation>
    </message>
    <message>
        <source>This round is not there any more.</source>
        <translation>Denne runde findes ikke længere.</translation>
    </message>
    <message>
        <source>The file {file} holds no statements for a collaboration survey.</source>
        <translation>Filen {file} indeholder ikke udsagn til en samarbejdsmåling.</translation>
    </message>
    <message>
        <source>Too few answers have come since the round was counted: what one or two have said could be found out.</source>
        <translation>Der er kommet for få svar, siden runden blev talt op: Man kunne regne ud, hvad en eller to har svaret.</translation>
    </message>
    <message>
        <source>Choose another template, or save the report without one.</source>
        <translation>Vælg en anden skabelon, eller gem rapporten uden.</translation>
    </message>
    <message>
        <source>The statements in {file} were made by a newer version of Brobyg.</source>
        <translation>Udsagnene i {file} er lavet med en nyere version af Brobyg.</translation>
    </message>
    <message>
        <source>This laptop does not have all the answers that the result was counted from.</source>
        <translation>Denne bærbare har ikke alle de svar, som resultatet er talt op af.</translation>
    </message>
    <message>
        <source>The result stays as it is.</source>
        <translation>Resultatet bliver stående, som det er.</translation>
    </message>
    <message>
        <source>The day cannot be hosted: the port is taken.</source>
        <translation>Dagen kan ikke åbnes for lokalet: Porten er optaget.</translation>
    </message>
    <message>
        <source>The statements could not be written in {folder}.</source>
        <translation>Udsagnene kunne ikke skrives i {folder}.</translation>
    </message>
    <message>
        <source>Choose another one with --port, or end the program that has it.</source>
        <translation>Vælg en anden med --port, eller luk det program, der bruger den.</translation>
    </message>
    <message>
        <source>The template {file} holds far more than a template does and was not used.</source>
        <translation>Skabelonen {file} rummer langt mere, end en skabelon gør, og er ikke brugt.</translation>
    </message>
    <message>
        <source>The host has stopped because it kept failing.</source>
        <translation>Værten er stoppet, fordi den blev ved med at fejle.</translation>
    </message>
    <message>
        <source>{file} is no Word file.</source>
        <translation>{file} er ikke en Word-fil.</translation>
    </message>
    <message>
        <source>The template {file} holds macros and was not used.</source>
        <translation>Skabelonen {file} indeholder makroer og er ikke brugt.</translation>
    </message>
    <message>
        <source>Everything that was acknowledged is in the library. Start it again.</source>
        <translation>Alt, der er kvitteret for, ligger i biblioteket. Start den igen.</translation>
    </message>
    <message>
        <source>No round of a collaboration survey has been closed on this day.</source>
        <translation>Der er ikke lukket nogen runde i en samarbejdsmåling på denne temadag.</translation>
    </message>
    <message>
        <source>The file {file} is not a template of an assessment from Brobyg.</source>
        <translation>Filen {file} er ikke en skabelon til en udredning fra Brobyg.</translation>
    </message>
    <message>
        <source>Save it in Word as .dotx or .docx, without them.</source>
        <translation>Gem den i Word som .dotx eller .docx uden makroer.</translation>
    </message>
    <message>
        <source>The assessment template {file} was made by a newer version of Brobyg.</source>
        <translation>Skabelonen til udredning {file} er lavet i en nyere udgave af Brobyg.</translation>
    </message>
    <message>
        <source>There is no closed round called {name}.</source>
        <translation>Der er ingen lukket runde, der hedder {name}.</translation>
    </message>
    <message>
        <source>The host could not do that just now.</source>
        <translation>Værten kunne ikke gøre det lige nu.</translation>
    </message>
    <message>
        <source>Closed rounds: {names}.</source>
        <translation>Lukkede runder: {names}.</translation>
    </message>
    <message>
        <source>The template {file} fetches something from elsewhere and was not used.</source>
        <translation>Skabelonen {file} henter noget udefra og er ikke brugt.</translation>
    </message>
    <message>
        <source>The assessment template {file} is damaged.</source>
        <translation>Skabelonen til udredning {file} er beskadiget.</translation>
    </message>
    <message>
        <source>Its disk may be full; try again in a moment.</source>
        <translation>Dens disk kan være fuld; prøv igen om lidt.</translation>
    </message>
    <message>
        <source>The assessment template {file} has too many sections.</source>
        <translation>Skabelonen til udredning {file} har for mange rubrikker.</translation>
    </message>
    <message>
        <source>Put its pictures into the file itself, not as links, and save it again.</source>
        <translation>Sæt dens billeder ind i selve filen og ikke som links, og gem den igen.</translation>
    </message>
    <message>
        <source>The assessment template could not be written in {folder}.</source>
        <translation>Skabelonen til udredning kunne ikke skrives i {folder}.</translation>
    </message>
    <message>
        <source>This laptop cannot host the theme day.</source>
        <translation>Denne maskine kan ikke være vært for temadagen.</translation>
    </message>
    <message>
        <source>Another program uses the network port; end it and try again.</source>
        <translation>Et andet program bruger netværksporten; luk det, og prøv igen.</translation>
    </message>
    <message>
        <source>Start Brobyg again and try once more; everything is saved here.</source>
        <translation>Start Brobyg igen, og prøv en gang til; alt er gemt her.</translation>
    </message>
    <message>
        <source>The file {file} is not a project from Brobyg.</source>
        <translation>Filen {file} er ikke et projekt fra Brobyg.</translation>
    </message>
    <message>
        <source>The project {file} was made by a newer version of Brobyg.</source>
        <translation>Projektet {file} er lavet med en nyere version af Brobyg.</translation>
    </message>
    <message>
        <source>The laptop of {name} has sent what cannot be read and was put out.</source>
        <translation>Computeren hos {name} har sendt noget, der ikke kan læses, og er lukket ude.</translation>
    </message>
    <message>
        <source>The project {file} is damaged.</source>
        <translation>Projektet {file} er beskadiget.</translation>
    </message>
    <message>
        <source>Everybody else goes on, and nothing was lost. Look at that laptop first.</source>
        <translation>Alle andre arbejder videre, og intet er gået tabt. Se først på den computer.</translation>
    </message>
    <message>
        <source>The folder {folder} could not be made.</source>
        <translation>Mappen {folder} kunne ikke oprettes.</translation>
    </message>
    <message>
        <source>The project {file} holds more than a project can.</source>
        <translation>Projektet {file} indeholder mere, end et projekt kan.</translation>
    </message>
    <message>
        <source>The project could not be written in {folder}.</source>
        <translation>Projektet kunne ikke gemmes i {folder}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>This project is no longer in the library.</source>
        <translation>Projektet er ikke længere i biblioteket.</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Filen kunne ikke laves.</translation>
    </message>
    <message>
        <source>There is no project called {name}.</source>
        <translation>Der er ikke noget projekt, der hedder {name}.</translation>
    </message>
    <message>
        <source>Several projects could be meant by {name}; use an id.</source>
        <translation>Flere projekter kan være ment med {name}; brug et id.</translation>
    </message>
</context>
<context>
    <name>ViewRow</name>
    <message>
        <source>In the citizen&apos;s words</source>
        <translation>Med borgerens ord</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Fjern det</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>can be changed only where it was written down</source>
        <translation>kan kun rettes, hvor det blev skrevet ned</translation>
    </message>
</context>
<context>
    <name>VoiceSection</name>
    <message>
        <source>The goals say “{word}”</source>
        <translation>Målene siger “{word}”</translation>
    </message>
    <message>
        <source>The citizen&apos;s name</source>
        <translation>Borgerens navn</translation>
    </message>
    <message>
        <source>An invented one</source>
        <translation>Et opdigtet navn</translation>
    </message>
    <message>
        <source>One form through the whole plan.</source>
        <translation>Én form gennem hele planen.</translation>
    </message>
    <message>
        <source>{letter} in SMART stands for</source>
        <translation>{letter} i SMART betyder</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n uden gruppe</numerusform>
            <numerusform>%n uden gruppe</numerusform>
        </translation>
    </message>
    <message>
        <source>Find seats</source>
        <translation>Find pladser</translation>
    </message>
    <message>
        <source>Each gets the seat that suits best; nobody else moves.</source>
        <translation>Hver får den plads, der passer bedst; ingen andre flyttes.</translation>
    </message>
    <message>
        <source>Participants without a group</source>
        <translation>Deltagere uden gruppe</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>{name} asks to come in to {group}.</source>
        <translation>{name} vil gerne ind i {group}.</translation>
    </message>
    <message>
        <source>{name} asks to come in.</source>
        <translation>{name} vil gerne ind.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Let {name} in</source>
        <translation>Luk {name} ind</translation>
    </message>
    <message>
        <source>Turn {name} away</source>
        <translation>Afvis {name}</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>I hope that we …</source>
        <translation>Jeg håber, at vi …</translation>
    </message>
    <message>
        <source>I am afraid that we …</source>
        <translation>Jeg er bange for, at vi …</translation>
    </message>
    <message>
        <source>I contribute with …</source>
        <translation>Jeg bidrager med …</translation>
    </message>
    <message>
        <source>I have experienced that …</source>
        <translation>Jeg har oplevet, at …</translation>
    </message>
    <message>
        <source>We come back to …</source>
        <translation>Vi vender tilbage til …</translation>
    </message>
    <message>
        <source>Hopes</source>
        <translation>Håb</translation>
    </message>
    <message>
        <source>Fears</source>
        <translation>Bekymringer</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bidrag</translation>
    </message>
    <message>
        <source>Experiences</source>
        <translation>Erfaringer</translation>
    </message>
    <message>
        <source>Write in the note</source>
        <translation>Skriv i sedlen</translation>
    </message>
    <message>
        <source>Parked questions</source>
        <translation>Parkerede spørgsmål</translation>
    </message>
    <message>
        <source>One dot more</source>
        <translation>En prik mere</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Indfriet</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Delvist</translation>
    </message>
    <message>
        <source>One dot less</source>
        <translation>En prik mindre</translation>
    </message>
    <message>
        <source>Put under</source>
        <translation>Læg under</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Ikke indfriet</translation>
    </message>
    <message>
        <source>A new heading</source>
        <translation>En ny overskrift</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Ingen overskrift</translation>
    </message>
    <message>
        <source>Is the same as</source>
        <translation>Er det samme som</translation>
    </message>
    <message>
        <source>Not the same: {note}</source>
        <translation>Ikke det samme: {note}</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hører til</translation>
    </message>
    <message>
        <source>Take off the wall</source>
        <translation>Tag ned fra væggen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Take the heading away; its notes stay</source>
        <translation>Fjern overskriften; sedlerne bliver</translation>
    </message>
    <message>
        <source>Drag a note here to begin a heading</source>
        <translation>Træk en seddel hertil for at begynde en overskrift</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt endnu</translation>
    </message>
    <message>
        <source>Was the expectation met? Click, or press 1, 2 or 3.</source>
        <translation>Blev forventningen indfriet? Klik, eller tryk 1, 2 eller 3.</translation>
    </message>
    <message>
        <source>Nobody has written an expectation yet.</source>
        <translation>Ingen har skrevet en forventning endnu.</translation>
    </message>
    <message>
        <source>Dots: {number}</source>
        <translation>Prikker: {number}</translation>
    </message>
    <message>
        <source>Headings: {number}. Four to six are enough.</source>
        <translation>Overskrifter: {number}. Saml i fire til seks.</translation>
    </message>
    <message>
        <source>Headings: {number}</source>
        <translation>Overskrifter: {number}</translation>
    </message>
    <message>
        <source>The plenum</source>
        <translation>Plenum</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Forventninger</translation>
    </message>
    <message>
        <source>Were they met?</source>
        <translation>Blev de indfriet?</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Oplæg til drøftelse</translation>
    </message>
    <message>
        <source>Part of the wall</source>
        <translation>Del af væggen</translation>
    </message>
    <message>
        <source>The wall</source>
        <translation>Væggen</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrives af</translation>
    </message>
    <message>
        <source>Talk about this now</source>
        <translation>Tal om det nu</translation>
    </message>
    <message>
        <source>Talked about now</source>
        <translation>Det taler vi om nu</translation>
    </message>
    <message>
        <source>Stop talking about it</source>
        <translation>Slut med oplægget</translation>
    </message>
    <message>
        <source>Or write a question of your own</source>
        <translation>Eller skriv jeres eget spørgsmål</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle emner</translation>
    </message>
</context>
<context>
    <name>WarningStrip</name>
    <message>
        <source>This case has not been checked for personal data.</source>
        <translation>Casen er ikke gennemgået for personoplysninger.</translation>
    </message>
    <message>
        <source>Check it before it is used in a theme day.</source>
        <translation>Gennemgå den, før den bruges på en temadag.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden CPR number(s).</source>
        <translation>
            <numerusform>%n CPR-nummer er skjult.</numerusform>
            <numerusform>%n CPR-numre er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gennemgå</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>An indicator of our own</source>
        <translation>En indikator, vi selv laver</translation>
    </message>
</context>
<context>
    <name>WaysSection</name>
    <message>
        <source>Goes together with</source>
        <translation>Hænger sammen med</translation>
    </message>
    <message>
        <source>Agreement: {words}</source>
        <translation>Aftale: {words}</translation>
    </message>
    <message>
        <source>Made from: {words}</source>
        <translation>Lavet ud fra: {words}</translation>
    </message>
    <message>
        <source>Handover {number}</source>
        <translation>Overgang {number}</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pil</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>from</source>
        <translation>fra</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>just now</source>
        <translation>lige nu</translation>
    </message>
    <message>
        <source>{minutes} min. ago</source>
        <translation>for {minutes} min. siden</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>i går {time}</translation>
    </message>
</context>
<context>
    <name>WhoIsHere</name>
    <message>
        <source>here</source>
        <translation>her</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>venter</translation>
    </message>
    <message>
        <source>put out</source>
        <translation>lukket ude</translation>
    </message>
    <message>
        <source>away since {time}</source>
        <translation>væk siden {time}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>væk</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Only reads</source>
        <translation>Læser kun</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
</context>
<context>
    <name>WishesBody</name>
    <message>
        <source>Wishes are written on the plan.</source>
        <translation>Ønsker skrives på planen.</translation>
    </message>
</context>
<context>
    <name>WordStyles</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Undertitel</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Overskrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Overskrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Overskrift 3</translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation>Overskrift 4</translation>
    </message>
    <message>
        <source>List Bullet</source>
        <translation>Opstilling - punkttegn</translation>
    </message>
    <message>
        <source>List Number</source>
        <translation>Opstilling - tal</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Billedtekst</translation>
    </message>
    <message>
        <source>Table Grid</source>
        <translation>Tabel - Gitter</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
</context>
<context>
    <name>WorthRow</name>
    <message>
        <source>{perspective}: because</source>
        <translation>{perspective}: fordi</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>fordi …</translation>
    </message>
</context>
<context>
    <name>WorthSection</name>
    <message>
        <source>Show the questions to ask</source>
        <translation>Vis spørgsmålene</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>No gap: all who are judged say {level}.</source>
        <translation>Ingen spændvidde: alle siger {level}</translation>
    </message>
    <message>
        <source>Gap of {gap}: {highest}, {lowest}</source>
        <translation>Spændvidde {gap}: {highest}, {lowest}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} og {second}</translation>
    </message>
</context>
<context>
    <name>WriteFace</name>
    <message>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>A CPR number was hidden: it belongs in no assessment.</source>
        <translation>Et CPR-nummer blev skjult: det hører ikke til i en udredning.</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Casen</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>Written by {name} {time}</source>
        <translation>Skrevet af {name} {time}</translation>
    </message>
    <message>
        <source>Written by {name}</source>
        <translation>Skrevet af {name}</translation>
    </message>
    <message>
        <source>Written {time}</source>
        <translation>Skrevet {time}</translation>
    </message>
    <message>
        <source>last by {name} {time}</source>
        <translation>sidst af {name} {time}</translation>
    </message>
    <message>
        <source>last by {name}</source>
        <translation>sidst af {name}</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>sidst {time}</translation>
    </message>
</context>
<context>
    <name>YesNoRow</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ikke sagt</translation>
    </message>
</context>
</TS>
