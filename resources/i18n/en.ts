<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CasesPage</name>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n group</numerusform>
                <numerusform>%n groups</numerusform>
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
        <name>Errands</name>
        <message numerus="yes">
            <source>“{title}” was here already and has taken in %n change(s).</source>
            <translation>
                <numerusform>“{title}” was here already and has taken in %n change.</numerusform>
                <numerusform>“{title}” was here already and has taken in %n changes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) loaded.</source>
            <translation>
                <numerusform>%n case loaded.</numerusform>
                <numerusform>%n cases loaded.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n CPR number(s) were hidden. Cases must be made up.</source>
            <translation>
                <numerusform>%n CPR number was hidden. Cases must be made up.</numerusform>
                <numerusform>%n CPR numbers were hidden. Cases must be made up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %n more of the kind.</source>
            <translation>
                <numerusform>And %n more of the kind.</numerusform>
                <numerusform>And %n more of the kind.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GroupCard</name>
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
</TS>
