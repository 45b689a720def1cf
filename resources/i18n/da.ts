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
            <source>Save the theme day as a .brobyg file</source>
            <translation>Gem temadagen som en .brobyg-fil</translation>
        </message>
        <message>
            <source>Report as PDF</source>
            <translation>Rapport som PDF</translation>
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
            <source>Go to the journey</source>
            <translation>Gå til borgerrejsen</translation>
        </message>
        <message>
            <source>Back to all theme days</source>
            <translation>Tilbage til alle temadage</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Indstillinger</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastaturgenveje</translation>
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
            <source>No date</source>
            <translation>Ingen dato</translation>
        </message>
    </context>
    <context>
        <name>CardEditor</name>
        <message>
            <source>The card's text</source>
            <translation>Kortets tekst</translation>
        </message>
    </context>
    <context>
        <name>CardPanel</name>
        <message>
            <source>What happens</source>
            <translation>Hvad sker der</translation>
        </message>
        <message>
            <source>Who is responsible</source>
            <translation>Hvem har ansvaret</translation>
        </message>
        <message>
            <source>What it takes</source>
            <translation>Det kræver</translation>
        </message>
        <message>
            <source>Handovers and arrows</source>
            <translation>Overgange og pile</translation>
        </message>
        <message>
            <source>Draw arrow</source>
            <translation>Tegn pil</translation>
        </message>
        <message>
            <source>Delete card</source>
            <translation>Slet kort</translation>
        </message>
        <message>
            <source>Written by {name}</source>
            <translation>Skrevet af {name}</translation>
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
            <source>How does the citizen feel?</source>
            <translation>Hvordan har borgeren det?</translation>
        </message>
        <message>
            <source>In the citizen's own words</source>
            <translation>Med borgerens egne ord</translation>
        </message>
        <message>
            <source>Remove emotion point</source>
            <translation>Fjern følelsespunkt</translation>
        </message>
        <message>
            <source>Kind of card</source>
            <translation>Korttype</translation>
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
    </context>
    <context>
        <name>CaseView</name>
        <message>
            <source>No case chosen</source>
            <translation>Ingen case valgt</translation>
        </message>
        <message>
            <source>Load cases from Markdown, text, YAML or JSON files, or drop the files here.</source>
            <translation>Hent cases fra Markdown-, tekst-, YAML- eller JSON-filer, eller slip filerne her.</translation>
        </message>
        <message>
            <source>Situation</source>
            <translation>Situation</translation>
        </message>
        <message>
            <source>In the citizen's own words</source>
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
        <name>CasesPage</name>
        <message>
            <source>New group</source>
            <translation>Ny gruppe</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n gruppe</numerusform>
                <numerusform>%n grupper</numerusform>
            </translation>
        </message>
        <message>
            <source>Group {number}</source>
            <translation>Gruppe {number}</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Search in cases and keywords …</source>
            <translation>Søg i cases og emneord …</translation>
        </message>
        <message>
            <source>Search in cases and keywords</source>
            <translation>Søg i cases og emneord</translation>
        </message>
        <message>
            <source>Load cases from file …</source>
            <translation>Hent cases fra fil …</translation>
        </message>
        <message>
            <source>Use in group …</source>
            <translation>Brug i gruppe …</translation>
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
            <source>Try '{command} {option}' for help.</source>
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
            <translation>Kommandoen »{name}« findes ikke.</translation>
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
            <translation>»{value}« er ikke en af mulighederne {choices}.</translation>
        </message>
        <message>
            <source>{value!r} is not a valid {number_type}.</source>
            <translation>»{value}« er ikke et helt tal.</translation>
        </message>
        <message>
            <source>{value} is not in the range {range}.</source>
            <translation>{value} ligger uden for {range}.</translation>
        </message>
        <message>
            <source>{name} {filename!r} is a file.</source>
            <translation>»{filename}« er en fil og ikke en mappe.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Show a group's board: lanes, phases, cards and arrows.</source>
            <translation>Vis en gruppes lærred: baner, faser, kort og pile.</translation>
        </message>
        <message>
            <source>Which journey.</source>
            <translation>Hvilken borgerrejse.</translation>
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
            <source>Read case files (.md, .txt, .yaml, .json) into the library.</source>
            <translation>Læs casefiler (.md, .txt, .yaml, .json) ind i biblioteket.</translation>
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
            <source>There are no cases yet. Read some with: brobyg case add FILE</source>
            <translation>Der er ingen cases endnu. Læs nogle ind med: brobyg case add FIL</translation>
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
            <source>Which phases the journeys have.</source>
            <translation>Hvilke faser borgerrejserne har.</translation>
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
            <source>There are no theme days yet. Make one with: brobyg new "TITLE"</source>
            <translation>Der er ingen temadage endnu. Opret en med: brobyg new "TITEL"</translation>
        </message>
        <message>
            <source>Write a theme day as a .brobyg file.</source>
            <translation>Skriv en temadag som en .brobyg-fil.</translation>
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
            <source>{title}: new here ({id})</source>
            <translation>{title}: ny her ({id})</translation>
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
            <source>Writing the report …</source>
            <translation>Skriver rapporten …</translation>
        </message>
        <message>
            <source>Taking pictures of the main screens …</source>
            <translation>Tager billeder af de vigtigste skærme …</translation>
        </message>
        <message>
            <source>Print a theme day, or one group of it, as PDF.</source>
            <translation>Skriv en temadag eller én af dens grupper ud som PDF.</translation>
        </message>
        <message>
            <source>Only this group: its name, number or id.</source>
            <translation>Kun denne gruppe: navn, nummer eller id.</translation>
        </message>
        <message>
            <source>Theme days where authority and provider build the citizen's journey together.</source>
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
    </context>
    <context>
        <name>DateButton</name>
        <message>
            <source>No date yet</source>
            <translation>Ingen dato endnu</translation>
        </message>
        <message>
            <source>Date: {date}</source>
            <translation>Dato: {date}</translation>
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
            <translation>»{name}« er fjernet, og lærredet med den.</translation>
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
    </context>
    <context>
        <name>Errands</name>
        <message>
            <source>Delete “{title}”?</source>
            <translation>Slet »{title}«?</translation>
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
            <source>Open file</source>
            <translation>Åbn fil</translation>
        </message>
        <message>
            <source>Theme days and cases</source>
            <translation>Temadage og cases</translation>
        </message>
        <message>
            <source>Load cases from file</source>
            <translation>Hent cases fra fil</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>“{title}” is now among your theme days.</source>
            <translation>»{title}« er nu blandt dine temadage.</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” was here already and has taken in %n change(s).</source>
            <translation>
                <numerusform>»{title}« var her allerede og har fået %n ændring ind.</numerusform>
                <numerusform>»{title}« var her allerede og har fået %n ændringer ind.</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” was here already, and nothing in the file was new.</source>
            <translation>»{title}« var her allerede, og intet i filen var nyt.</translation>
        </message>
        <message>
            <source>Open it</source>
            <translation>Åbn den</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) loaded.</source>
            <translation>
                <numerusform>%n case er hentet.</numerusform>
                <numerusform>%n cases er hentet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n CPR number(s) were hidden. Cases must be made up.</source>
            <translation>
                <numerusform>%n CPR-nummer er skjult. Cases skal være opdigtede.</numerusform>
                <numerusform>%n CPR-numre er skjult. Cases skal være opdigtede.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more of the kind.</source>
            <translation>
                <numerusform>Og %n mere af samme slags.</numerusform>
                <numerusform>Og %n mere af samme slags.</numerusform>
            </translation>
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
    </context>
    <context>
        <name>JourneyBar</name>
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
        <name>JourneyMenu</name>
        <message>
            <source>Delete arrow</source>
            <translation>Slet pil</translation>
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
        <name>JourneyTools</name>
        <message>
            <source>+ Card</source>
            <translation>+ Kort</translation>
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
            <source>The citizen's journey</source>
            <translation>Borgerrejsen</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
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
            <source>Decision</source>
            <translation>Afgørelse</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Spørgsmål</translation>
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
            <source>unsafe</source>
            <translation>utryg</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>neutral</translation>
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
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n change(s) wait to be saved.</source>
            <translation>
                <numerusform>%n ændring venter på at blive gemt.</numerusform>
                <numerusform>%n ændringer venter på at blive gemt.</numerusform>
            </translation>
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
        <name>NewDayDialog</name>
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
            <source>Date</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Sted</translation>
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
            <source>Cancel</source>
            <translation>Annullér</translation>
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
        <name>NightPanel</name>
        <message>
            <source>Theme days where authority and provider build the citizen's journey together.</source>
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
            <source>Try the example</source>
            <translation>Prøv med eksempel</translation>
        </message>
        <message>
            <source>A whole theme day with six cases</source>
            <translation>En hel temadag med seks cases</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørk</translation>
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
        <name>Rail</name>
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
    </context>
    <context>
        <name>Report</name>
        <message>
            <source>FFB (VUM 2.0)</source>
            <translation>FFB (VUM 2.0)</translation>
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
            <source>VUM 1.0</source>
            <translation>VUM 1.0</translation>
        </message>
        <message>
            <source>The case</source>
            <translation>Casen</translation>
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
            <source>To talk about</source>
            <translation>Til drøftelse</translation>
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
            <source>Themes and levels</source>
            <translation>Temaer og niveau</translation>
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
            <source>The journey in words</source>
            <translation>Rejsen i ord</translation>
        </message>
        <message>
            <source>Lane</source>
            <translation>Bane</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
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
            <source>What it takes</source>
            <translation>Det kræver</translation>
        </message>
        <message>
            <source>Phase {number}: {phase}</source>
            <translation>Fase {number}: {phase}</translation>
        </message>
        <message>
            <source>Lanes without cards: {names}.</source>
            <translation>Baner uden kort: {names}.</translation>
        </message>
        <message>
            <source>Phases without cards: {names}.</source>
            <translation>Faser uden kort: {names}.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Fase</translation>
        </message>
        <message>
            <source>How the citizen feels</source>
            <translation>Hvordan borgeren har det</translation>
        </message>
        <message>
            <source>In the citizen's words</source>
            <translation>Med borgerens ord</translation>
        </message>
        <message>
            <source>How it feels on the way</source>
            <translation>Hvordan det føles undervejs</translation>
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
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Til</translation>
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
            <source>Deadline</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Receipt</source>
            <translation>Kvittering</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
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
            <source>{name}: a drawing of {lanes} lanes, {phases} phases, {cards} cards and {arrows} arrows. All of it follows as text.</source>
            <translation>{name}: en tegning med {lanes} baner, {phases} faser, {cards} kort og {arrows} pile. Det hele følger som tekst.</translation>
        </message>
        <message>
            <source>Numbers are handovers; their words are in the table that follows.</source>
            <translation>Tallene er overgange; ordene til dem står i tabellen bagefter.</translation>
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
            <source>Goes on elsewhere: {names}.</source>
            <translation>Fortsætter andetsteds: {names}.</translation>
        </message>
        <message>
            <source>sheet {number} of {count}</source>
            <translation>ark {number} af {count}</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Report as PDF</source>
            <translation>Rapport som PDF</translation>
        </message>
        <message>
            <source>A cover, the case, the journeys as drawings to hang on a wall, and the same journeys as text.</source>
            <translation>En forside, casen, borgerrejserne som tegninger til væggen og de samme rejser som tekst.</translation>
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
            <source>The report is being made. You can go on working after it, or stop it.</source>
            <translation>Rapporten bliver lavet. I kan arbejde videre bagefter eller stoppe den.</translation>
        </message>
        <message>
            <source>The report is saved as {file}.</source>
            <translation>Rapporten er gemt som {file}.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fremdrift</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Vis i mappe</translation>
        </message>
        <message>
            <source>Save as …</source>
            <translation>Gem som …</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Åbn rapporten</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annullér</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Gem rapporten</translation>
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
            <source>Light</source>
            <translation>Lys</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Mørk</translation>
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
        <name>ShortcutsDialog</name>
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
            <source>Draw an arrow from the card</source>
            <translation>Tegn en pil fra kortet</translation>
        </message>
        <message>
            <source>Lift or lower the emotion point</source>
            <translation>Løft eller sænk følelsespunktet</translation>
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
        <name>StartPage</name>
        <message>
            <source>Recent theme days</source>
            <translation>Seneste temadage</translation>
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
        <name>Trouble</name>
        <message>
            <source>This case is no longer in the library.</source>
            <translation>Denne case er ikke længere i biblioteket.</translation>
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
            <translation>Mere end én temadag svarer til »{wanted}«.</translation>
        </message>
        <message>
            <source>Use the id that `brobyg list` shows.</source>
            <translation>Brug det id, som `brobyg list` viser.</translation>
        </message>
        <message>
            <source>There is no theme day “{wanted}”.</source>
            <translation>Der er ingen temadag »{wanted}«.</translation>
        </message>
        <message>
            <source>`brobyg list` shows those there are.</source>
            <translation>`brobyg list` viser dem, der er.</translation>
        </message>
        <message>
            <source>The theme day has no group {group}.</source>
            <translation>Temadagen har ingen gruppe {group}.</translation>
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
            <source>What was already on the board is unharmed.</source>
            <translation>Det, der allerede var på lærredet, er uskadt.</translation>
        </message>
        <message>
            <source>{file} has no title.</source>
            <translation>{file} har ingen titel.</translation>
        </message>
        <message>
            <source>{file} is no case file: the line “schema: {schema}” is missing.</source>
            <translation>{file} er ikke en casefil: Linjen »schema: {schema}« mangler.</translation>
        </message>
        <message>
            <source>{file} has a schema this version does not know: {schema}.</source>
            <translation>{file} har et skema, som denne udgave ikke kender: {schema}.</translation>
        </message>
        <message>
            <source>{file} says that its case is not anonymous; cases must be fictional.</source>
            <translation>{file} siger, at casen ikke er anonym; cases skal være opdigtede.</translation>
        </message>
        <message>
            <source>{file} is not text but another kind of file ({kind}).</source>
            <translation>{file} er ikke tekst, men en anden slags fil ({kind}).</translation>
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
            <source>{file} is a folder, not a case file.</source>
            <translation>{file} er en mappe, ikke en casefil.</translation>
        </message>
        <message>
            <source>{file} is not an ordinary file.</source>
            <translation>{file} er ikke en almindelig fil.</translation>
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
            <source>{file} could not be read from the disk.</source>
            <translation>{file} kunne ikke læses fra disken.</translation>
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
            <source>{file} is not of a kind cases are read from: {kinds}.</source>
            <translation>{file} er ikke af en slags, som cases kan læses fra: {kinds}.</translation>
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
            <source>{file} has the same entry twice: {key}.</source>
            <translation>{file} har den samme post to gange: {key}.</translation>
        </message>
        <message>
            <source>{file} is nested too deeply for a case.</source>
            <translation>{file} er indlejret for dybt til en case.</translation>
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
            <source>Free some space or choose another folder and try again.</source>
            <translation>Skaf plads, eller vælg en anden mappe, og prøv igen.</translation>
        </message>
        <message>
            <source>Close it if it is open in another program, or choose another folder.</source>
            <translation>Luk den, hvis den er åben i et andet program, eller vælg en anden mappe.</translation>
        </message>
        <message>
            <source>The report could not be made.</source>
            <translation>Rapporten kunne ikke laves.</translation>
        </message>
        <message>
            <source>Changes of this theme day that cannot be read were left out: {count}.</source>
            <translation>Ændringer i temadagen, der ikke kan læses, er udeladt: {count}.</translation>
        </message>
        <message>
            <source>The disk may be failing; copies from earlier lie in the folder backups.</source>
            <translation>Disken er måske ved at gå i stykker. Tidligere kopier ligger i mappen backups.</translation>
        </message>
    </context>
</TS>
