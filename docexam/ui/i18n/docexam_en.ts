<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n row(s): answers given and sets finished</source>
            <translation>
                <numerusform>%n row: answers given and sets finished</numerusform>
                <numerusform>%n rows: answers given and sets finished</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n sign(s) to find, none marked</source>
            <translation>
                <numerusform>One sign to find, not marked</numerusform>
                <numerusform>%n signs to find, none marked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You found {found} of %n sign(s)</source>
            <translation>
                <numerusform>You found {found} of %n sign</numerusform>
                <numerusform>You found {found} of %n signs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You used %n light(s).</source>
            <translation>
                <numerusform>You used %n light.</numerusform>
                <numerusform>You used %n lights.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message numerus="yes">
            <source>%n other reason(s)</source>
            <translation>
                <numerusform>%n other reason</numerusform>
                <numerusform>%n other reasons</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Reason(s): mark(s) {numbers}</source>
            <translation>
                <numerusform>Reason: mark {numbers}</numerusform>
                <numerusform>Reasons: marks {numbers}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>%n mark</numerusform>
                <numerusform>%n marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message numerus="yes">
            <source>%n set(s) finished</source>
            <translation>
                <numerusform>%n set finished</numerusform>
                <numerusform>%n sets finished</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MrzReader</name>
        <message numerus="yes">
            <source>%n check digit(s) do not agree</source>
            <translation>
                <numerusform>%n check digit does not agree</numerusform>
                <numerusform>%n check digits do not agree</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Both zones agree in %n field(s)</source>
            <translation>
                <numerusform>Both zones agree in %n field</numerusform>
                <numerusform>Both zones agree in %n fields</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreviousSession</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>%n answer</numerusform>
                <numerusform>%n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>None of %n genuine document(s) was held up.</source>
            <translation>
                <numerusform>The one genuine document was not held up.</numerusform>
                <numerusform>None of %n genuine documents was held up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of altered documents you may stop anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>Of altered documents you may stop anything from {low} % to {high} %: one says little.</numerusform>
                <numerusform>Of altered documents you may stop anything from {low} % to {high} %: %n are few.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of genuine ones you may hold up anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>Of genuine ones you may hold up anything from {low} % to {high} %: one says little.</numerusform>
                <numerusform>Of genuine ones you may hold up anything from {low} % to {high} %: %n are few.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You held up {alarms} of %n genuine document(s).</source>
            <translation>
                <numerusform>You held up {alarms} of %n genuine document.</numerusform>
                <numerusform>You held up {alarms} of %n genuine documents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You let {misses} of %n altered document(s) pass.</source>
            <translation>
                <numerusform>You let {misses} of %n altered document pass.</numerusform>
                <numerusform>You let {misses} of %n altered documents pass.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You stopped all %n altered document(s).</source>
            <translation>
                <numerusform>You stopped the one altered document.</numerusform>
                <numerusform>You stopped all %n altered documents.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryScreen</name>
        <message numerus="yes">
            <source>{found} of %n place(s) found</source>
            <translation>
                <numerusform>{found} of %n place found</numerusform>
                <numerusform>{found} of %n places found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message numerus="yes">
            <source>%n specimen(s), genuine and altered, in an order nobody knows.</source>
            <translation>
                <numerusform>One specimen, genuine or altered.</numerusform>
                <numerusform>%n specimens, genuine and altered, in an order nobody knows.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>About %n minute</numerusform>
                <numerusform>About %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>That is not the PIN. Next try in %n second(s).</source>
            <translation>
                <numerusform>That is not the PIN. Next try in %n second.</numerusform>
                <numerusform>That is not the PIN. Next try in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
</TS>
