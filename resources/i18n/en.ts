<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcrossSheet</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementSheet</name>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreementsPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) from last time</source>
        <translation>
            <numerusform>%n agreement from last time</numerusform>
            <numerusform>%n agreements from last time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessOutline</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s) missing</source>
        <translation>
            <numerusform>%n choice missing</numerusform>
            <numerusform>%n choices missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message numerus="yes">
        <source>%n goal(s) written anew, for the gallery. What made the difference?</source>
        <translation>
            <numerusform>%n goal written anew, for the gallery. What made the difference?</numerusform>
            <numerusform>%n goals written anew, for the gallery. What made the difference?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardMenu</name>
    <message numerus="yes">
        <source>Delete %n card(s)</source>
        <translation>
            <numerusform>Delete %n card</numerusform>
            <numerusform>Delete %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n card(s) picked</source>
        <translation>
            <numerusform>%n card picked</numerusform>
            <numerusform>%n cards picked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardPages</name>
    <message numerus="yes">
        <source>The goal is gone, and %n card(s) that belonged to it.</source>
        <translation>
            <numerusform>The goal is gone, and %n card that belonged to it.</numerusform>
            <numerusform>The goal is gone, and %n cards that belonged to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BothLevels</name>
    <message numerus="yes">
        <source>%n steps apart: what did each of you reckon with?</source>
        <translation>
            <numerusform>%n step apart: what did each of you reckon with?</numerusform>
            <numerusform>%n steps apart: what did each of you reckon with?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardsForm</name>
    <message numerus="yes">
        <source>%n card(s) chosen</source>
        <translation>
            <numerusform>%n card chosen</numerusform>
            <numerusform>%n cards chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseArrival</name>
    <message numerus="yes">
        <source>%n case(s) loaded.</source>
        <translation>
            <numerusform>%n case loaded.</numerusform>
            <numerusform>%n cases loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be checked for personal data.</source>
        <translation>
            <numerusform>%n must be checked for personal data.</numerusform>
            <numerusform>%n must be checked for personal data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) still to be checked.</source>
        <translation>
            <numerusform>%n case still to be checked.</numerusform>
            <numerusform>%n cases still to be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseErrands</name>
    <message numerus="yes">
        <source>Delete %n case(s) for good?</source>
        <translation>
            <numerusform>Delete %n case for good?</numerusform>
            <numerusform>Delete %n cases for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) deleted for good.</source>
        <translation>
            <numerusform>%n case deleted for good.</numerusform>
            <numerusform>%n cases deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) may hold personal data: nobody has checked yet.</source>
        <translation>
            <numerusform>%n case may hold personal data: nobody has checked yet.</numerusform>
            <numerusform>%n cases may hold personal data: nobody has checked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) saved as {file}.</source>
        <translation>
            <numerusform>%n case saved as {file}.</numerusform>
            <numerusform>%n cases saved as {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) archived.</source>
        <translation>
            <numerusform>%n case archived.</numerusform>
            <numerusform>%n cases archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) brought back from the archive.</source>
        <translation>
            <numerusform>%n case brought back from the archive.</numerusform>
            <numerusform>%n cases brought back from the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseLibrary</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s)</source>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseMenu</name>
    <message numerus="yes">
        <source>Print %n case(s) …</source>
        <translation>
            <numerusform>Print %n case …</numerusform>
            <numerusform>Print %n cases …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n case(s) as a case pack …</source>
        <translation>
            <numerusform>Save %n case as a case pack …</numerusform>
            <numerusform>Save %n cases as a case pack …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring %n case(s) back from the archive</source>
        <translation>
            <numerusform>Bring %n case back from the archive</numerusform>
            <numerusform>Bring %n cases back from the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n case(s)</source>
        <translation>
            <numerusform>Archive %n case</numerusform>
            <numerusform>Archive %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n case(s) for good …</source>
        <translation>
            <numerusform>Delete %n case for good …</numerusform>
            <numerusform>Delete %n cases for good …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoachSection</name>
    <message numerus="yes">
        <source>%n thing(s) to talk about</source>
        <translation>
            <numerusform>%n thing to talk about</numerusform>
            <numerusform>%n things to talk about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareChips</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareFigures</name>
    <message numerus="yes">
        <source>%n waiting time(s) have no number of days, and are not in the sum.</source>
        <translation>
            <numerusform>%n waiting time have no number of days, and are not in the sum.</numerusform>
            <numerusform>%n waiting times have no number of days, and are not in the sum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountSheet</name>
    <message numerus="yes">
        <source>Add %n participant(s)</source>
        <translation>
            <numerusform>Add %n participant</numerusform>
            <numerusform>Add %n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DealSheet</name>
    <message numerus="yes">
        <source>Spread %n cases</source>
        <translation>
            <numerusform>Spread %n case</numerusform>
            <numerusform>Spread %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndGroup</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message numerus="yes">
        <source>%n new indicator(s) fetched.</source>
        <translation>
            <numerusform>%n new indicator fetched.</numerusform>
            <numerusform>%n new indicators fetched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” was here already and has taken in %n change(s).</source>
        <translation>
            <numerusform>“{title}” was here already and has taken in %n change.</numerusform>
            <numerusform>“{title}” was here already and has taken in %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowLine</name>
    <message numerus="yes">
        <source>You show everybody what you see. %n laptop(s) look along.</source>
        <translation>
            <numerusform>You show everybody what you see. %n laptop looks along.</numerusform>
            <numerusform>You show everybody what you see. %n laptops look along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pain point(s)</source>
        <translation>
            <numerusform>%n pain point</numerusform>
            <numerusform>%n pain points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GalleryRecurring</name>
    <message numerus="yes">
        <source>in %n group(s)</source>
        <translation>
            <numerusform>in %n group</numerusform>
            <numerusform>in %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GasSection</name>
    <message numerus="yes">
        <source>%n step(s) apart</source>
        <translation>
            <numerusform>%n step apart</numerusform>
            <numerusform>%n steps apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GasTogether</name>
    <message numerus="yes">
        <source>There are %n step(s) between the highest and the lowest:</source>
        <translation>
            <numerusform>There is %n step between the highest and the lowest:</numerusform>
            <numerusform>There are %n steps between the highest and the lowest:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridErrands</name>
    <message numerus="yes">
        <source>“{title}” is deleted with the %n card(s) in it.</source>
        <translation>
            <numerusform>“{title}” is deleted with the %n card in it.</numerusform>
            <numerusform>“{title}” is deleted with the %n cards in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{title}” is hidden, with the %n card(s) in it.</source>
        <translation>
            <numerusform>“{title}” is hidden, with the %n card in it.</numerusform>
            <numerusform>“{title}” is hidden, with the %n cards in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{track}” is laid in as %n card(s). Undo takes them all away again.</source>
        <translation>
            <numerusform>“{track}” is laid in as %n card. Undo takes it away again.</numerusform>
            <numerusform>“{track}” is laid in as %n cards. Undo takes them all away again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridHidden</name>
    <message numerus="yes">
        <source>%n hidden lane(s)</source>
        <translation>
            <numerusform>%n hidden lane</numerusform>
            <numerusform>%n hidden lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden phase(s)</source>
        <translation>
            <numerusform>%n hidden phase</numerusform>
            <numerusform>%n hidden phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message numerus="yes">
        <source>Delete with the %n card(s) in it</source>
        <translation>
            <numerusform>Delete with the %n card in it</numerusform>
            <numerusform>Delete with the %n cards in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridSplit</name>
    <message numerus="yes">
        <source>At most %n lanes at once</source>
        <translation>
            <numerusform>At most %n lanes at once</numerusform>
            <numerusform>At most %n lanes at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n lane(s)</source>
        <translation>
            <numerusform>Make %n lane</numerusform>
            <numerusform>Make %n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handover(s)</source>
        <translation>
            <numerusform>%n handover</numerusform>
            <numerusform>%n handovers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPage</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelineOutline</name>
    <message numerus="yes">
        <source>%n thing(s) still missing. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n thing still missing. Nothing has to be filled in.</numerusform>
            <numerusform>%n things still missing. Nothing has to be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HereList</name>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n here now</numerusform>
            <numerusform>%n here now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HintsRow</name>
    <message numerus="yes">
        <source>Show %n card(s)</source>
        <translation>
            <numerusform>Show %n card</numerusform>
            <numerusform>Show %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message numerus="yes">
        <source>%n card(s) written or moved</source>
        <translation>
            <numerusform>%n card written or moved</numerusform>
            <numerusform>%n cards written or moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) gone</source>
        <translation>
            <numerusform>%n card gone</numerusform>
            <numerusform>%n cards gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Take in %n case(s)</source>
        <translation>
            <numerusform>Take in %n case</numerusform>
            <numerusform>Take in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%n CPR number(s) were hidden. Cases must be made up.</source>
        <translation>
            <numerusform>%n CPR number was hidden. Cases must be made up.</numerusform>
            <numerusform>%n CPR numbers were hidden. Cases must be made up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitePage</name>
    <message numerus="yes">
        <source>%n laptop(s) here</source>
        <translation>
            <numerusform>%n laptop here</numerusform>
            <numerusform>%n laptops here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteRoster</name>
    <message numerus="yes">
        <source>%n laptop(s)</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinesQuestion</name>
    <message numerus="yes">
        <source>The text has %n lines</source>
        <translation>
            <numerusform>The text has %n lines</numerusform>
            <numerusform>The text has %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste the first %n lines</source>
        <translation>
            <numerusform>Paste the first %n lines</numerusform>
            <numerusform>Paste the first %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) wait to be saved.</source>
        <translation>
            <numerusform>%n change waits to be saved.</numerusform>
            <numerusform>%n changes wait to be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s) on this card</source>
        <translation>
            <numerusform>%n dot on this card</numerusform>
            <numerusform>%n dots on this card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n laptop(s) say so</source>
        <translation>
            <numerusform>%n laptop say so</numerusform>
            <numerusform>%n laptops say so</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MixSheet</name>
    <message numerus="yes">
        <source>%n locked participant(s) stay where they are.</source>
        <translation>
            <numerusform>%n locked participant stays where they are.</numerusform>
            <numerusform>%n locked participants stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message numerus="yes">
        <source>{names} and %n more are writing</source>
        <translation>
            <numerusform>{names} and %n more are writing</numerusform>
            <numerusform>{names} and %n more are writing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineWords</name>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) “not so”</source>
        <translation>
            <numerusform>%n time “not so”</numerusform>
            <numerusform>%n times “not so”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnIndicators</name>
    <message numerus="yes">
        <source>%n new indicator(s) fetched.</source>
        <translation>
            <numerusform>%n new indicator fetched.</numerusform>
            <numerusform>%n new indicators fetched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>Paste %n card(s)</source>
        <translation>
            <numerusform>Paste %n card</numerusform>
            <numerusform>Paste %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleImport</name>
    <message numerus="yes">
        <source>Take %n participant(s)</source>
        <translation>
            <numerusform>Take %n participant</numerusform>
            <numerusform>Take %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CPR number(s), telephone number(s) or e-mail(s) were left out.</source>
        <translation>
            <numerusform>%n CPR number, telephone number or e-mail was left out.</numerusform>
            <numerusform>%n CPR numbers, telephone numbers or e-mails were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who would come in: %n</source>
        <translation>
            <numerusform>Who would come in: %n</numerusform>
            <numerusform>Who would come in: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to look at</source>
        <translation>
            <numerusform>%n row to look at</numerusform>
            <numerusform>%n rows to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message numerus="yes">
        <source>The part with the %n picked card(s)</source>
        <translation>
            <numerusform>The part with the %n picked card</numerusform>
            <numerusform>The part with the %n picked cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFolds</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“not so” %n time(s)</source>
        <translation>
            <numerusform>“not so” %n time</numerusform>
            <numerusform>“not so” %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PosterDialog</name>
    <message numerus="yes">
        <source>%n sheet(s), and first a map of which goes where.</source>
        <translation>
            <numerusform>%n sheet, and first a map of which goes where.</numerusform>
            <numerusform>%n sheets, and first a map of which goes where.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>between %n poster(s)</source>
        <translation>
            <numerusform>between %n poster</numerusform>
            <numerusform>between %n posters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessSide</name>
    <message numerus="yes">
        <source>%n handover(s) still lack something. Nothing has to be filled in.</source>
        <translation>
            <numerusform>%n handover still lacks something. Nothing has to be filled in.</numerusform>
            <numerusform>%n handovers still lack something. Nothing has to be filled in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeChoice</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderCard</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message numerus="yes">
        <source>The end is %n minute(s) past the booked time</source>
        <translation>
            <numerusform>The end is %n minute past the booked time</numerusform>
            <numerusform>The end is %n minutes past the booked time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without a title</source>
        <translation>
            <numerusform>%n block without a title</numerusform>
            <numerusform>%n blocks without a title</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) without minutes</source>
        <translation>
            <numerusform>%n block without minutes</numerusform>
            <numerusform>%n blocks without minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) do not say which groups take which track</source>
        <translation>
            <numerusform>%n block does not say which groups take which track</numerusform>
            <numerusform>%n blocks do not say which groups take which track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) without a group</source>
        <translation>
            <numerusform>%n participant without a group</numerusform>
            <numerusform>%n participants without a group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without participants</source>
        <translation>
            <numerusform>%n group without participants</numerusform>
            <numerusform>%n groups without participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) nobody has looked through</source>
        <translation>
            <numerusform>%n case nobody has looked through</numerusform>
            <numerusform>%n cases nobody has looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) without a case</source>
        <translation>
            <numerusform>%n group without a case</numerusform>
            <numerusform>%n groups without a case</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to answer before the case can be approved.</source>
        <translation>
            <numerusform>%n finding to answer before the case can be approved.</numerusform>
            <numerusform>%n findings to answer before the case can be approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message numerus="yes">
        <source>Keep all %n names: they are invented</source>
        <translation>
            <numerusform>Keep all %n names: they are invented</numerusform>
            <numerusform>Keep all %n names: they are invented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n finding(s) to answer before the case can be approved.</source>
        <translation>
            <numerusform>%n finding to answer before the case can be approved.</numerusform>
            <numerusform>%n findings to answer before the case can be approved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomSheet</name>
    <message numerus="yes">
        <source>Good so far. %n check(s) are left.</source>
        <translation>
            <numerusform>Good so far. %n check is left.</numerusform>
            <numerusform>Good so far. %n checks are left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunGroup</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SortActivity</name>
    <message numerus="yes">
        <source>%n slip(s) left. Drag the slip, press a pile, or use the keys 1 to 6.</source>
        <translation>
            <numerusform>%n slip left. Drag the slip, press a pile, or use the keys 1 to 6.</numerusform>
            <numerusform>%n slips left. Drag the slip, press a pile, or use the keys 1 to 6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way</source>
        <translation>
            <numerusform>%n change on the way</numerusform>
            <numerusform>%n changes on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubjectRow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablesPanel</name>
    <message numerus="yes">
        <source>%n rule(s) are not kept</source>
        <translation>
            <numerusform>%n rule is not kept</numerusform>
            <numerusform>%n rules are not kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateName</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message numerus="yes">
        <source>%n lane(s)</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n phase</numerusform>
            <numerusform>%n phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message numerus="yes">
        <source>%n without a group</source>
        <translation>
            <numerusform>%n without a group</numerusform>
            <numerusform>%n without a group</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningStrip</name>
    <message numerus="yes">
        <source>%n hidden CPR number(s).</source>
        <translation>
            <numerusform>%n hidden CPR number.</numerusform>
            <numerusform>%n hidden CPR numbers.</numerusform>
        </translation>
    </message>
</context>
</TS>
