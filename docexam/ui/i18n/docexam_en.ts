<?xml version='1.0' encoding='utf-8'?>
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
        <name>ClassListPage</name>
        <message numerus="yes">
            <source>%n on the list</source>
            <translation>
                <numerusform>%n on the list</numerusform>
                <numerusform>%n on the list</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ContentsCard</name>
        <message numerus="yes">
            <source>%n file(s) of ours that head office confirmed</source>
            <translation>
                <numerusform>%n file of ours that head office confirmed</numerusform>
                <numerusform>%n files of ours that head office confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new receipt(s) read.</source>
            <translation>
                <numerusform>%n new receipt read.</numerusform>
                <numerusform>%n new receipts read.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office confirmed %n more entry(s).</source>
            <translation>
                <numerusform>Head office confirmed %n more entry.</numerusform>
                <numerusform>Head office confirmed %n more entries.</numerusform>
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
            <source>You looked under %n light(s) before you decided.</source>
            <translation>
                <numerusform>You looked under %n light before you decided.</numerusform>
                <numerusform>You looked under %n lights before you decided.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You used %n light(s).</source>
            <translation>
                <numerusform>You used %n light.</numerusform>
                <numerusform>You used %n lights.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: {light} shows it; %n tool(s) before showed nothing.</source>
            <translation>
                <numerusform>{name}: {light} shows it; %n tool before showed nothing.</numerusform>
                <numerusform>{name}: {light} shows it; %n tools before showed nothing.</numerusform>
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
        <name>EnrolPage</name>
        <message numerus="yes">
            <source>%n card(s) enrolled.</source>
            <translation>
                <numerusform>%n card enrolled.</numerusform>
                <numerusform>%n cards enrolled.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s) wait to be enrolled</source>
            <translation>
                <numerusform>%n computer waits to be enrolled</numerusform>
                <numerusform>%n computers wait to be enrolled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait</source>
            <translation>
                <numerusform>%n file waits</numerusform>
                <numerusform>%n files wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known before.</source>
            <translation>
                <numerusform>%n known before.</numerusform>
                <numerusform>%n known before.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Enrolled. %n result(s) that had waited were imported.</source>
            <translation>
                <numerusform>Enrolled. %n result that had waited was imported.</numerusform>
                <numerusform>Enrolled. %n results that had waited were imported.</numerusform>
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
        <name>FaceDebrief</name>
        <message numerus="yes">
            <source>%n year(s) lie between them.</source>
            <translation>
                <numerusform>%n year lies between them.</numerusform>
                <numerusform>%n years lie between them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FeatureGuide</name>
        <message numerus="yes">
            <source>%n feature(s) in {light}</source>
            <translation>
                <numerusform>%n feature in {light}</numerusform>
                <numerusform>%n features in {light}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in other lights: {lights}</source>
            <translation>
                <numerusform>%n more in other lights: {lights}</numerusform>
                <numerusform>%n more in other lights: {lights}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n computer(s) at stations</source>
            <translation>
                <numerusform>%n computer at stations</numerusform>
                <numerusform>%n computers at stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) are still on their way or lost</source>
            <translation>
                <numerusform>%n result is still on its way or lost</numerusform>
                <numerusform>%n results are still on their way or lost</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message numerus="yes">
            <source>%n class(es) held.</source>
            <translation>
                <numerusform>%n class held.</numerusform>
                <numerusform>%n classes held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited</source>
            <translation>
                <numerusform>%n edited</numerusform>
                <numerusform>%n edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed Basic; nobody has gone on to Advanced yet.</source>
            <translation>
                <numerusform>%n passed Basic; nobody has gone on to Advanced yet.</numerusform>
                <numerusform>%n passed Basic; nobody has gone on to Advanced yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>%n set aside</numerusform>
                <numerusform>%n set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set(s) finished</source>
            <translation>
                <numerusform>%n set finished</numerusform>
                <numerusform>%n sets finished</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n station</numerusform>
                <numerusform>%n stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) silent for more than {days} days: {names}</source>
            <translation>
                <numerusform>%n station silent for more than {days} days: {names}</numerusform>
                <numerusform>%n stations silent for more than {days} days: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to enrol</source>
            <translation>
                <numerusform>%n to enrol</numerusform>
                <numerusform>%n to enrol</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trial exam(s) taken: not signed off by an examiner, never a pass.</source>
            <translation>
                <numerusform>%n trial exam taken: not signed off by an examiner, never a pass.</numerusform>
                <numerusform>%n trial exams taken: not signed off by an examiner, never a pass.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n in line</source>
            <translation>
                <numerusform>The one in line</numerusform>
                <numerusform>All %n in line</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message numerus="yes">
            <source>%n entry(s) are not confirmed by head office yet.</source>
            <translation>
                <numerusform>%n entry is not confirmed by head office yet.</numerusform>
                <numerusform>%n entries are not confirmed by head office yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office's set-up file is not installed yet. %n entry(s) wait here until then.</source>
            <translation>
                <numerusform>Head office's set-up file is not installed yet. %n entry waits here until then.</numerusform>
                <numerusform>Head office's set-up file is not installed yet. %n entries wait here until then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportScreen</name>
        <message numerus="yes">
            <source>%n receipt(s) stand on {stick}. It is safe to remove.</source>
            <translation>
                <numerusform>%n receipt stands on {stick}. It is safe to remove.</numerusform>
                <numerusform>%n receipts stand on {stick}. It is safe to remove.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterviewVerdict</name>
        <message numerus="yes">
            <source>%n reason(s)</source>
            <translation>
                <numerusform>%n reason</numerusform>
                <numerusform>%n reasons</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>JoinsPage</name>
        <message numerus="yes">
            <source>%n learner id(s) counted as another</source>
            <translation>
                <numerusform>%n learner id counted as another</numerusform>
                <numerusform>%n learner ids counted as another</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message numerus="yes">
            <source>%n by trial exam only</source>
            <translation>
                <numerusform>%n by trial exam only</numerusform>
                <numerusform>%n by trial exam only</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n waiting</numerusform>
                <numerusform>%n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LearnersPage</name>
        <message numerus="yes">
            <source>Head office's set-up file is not installed yet: %n entry(s) of this person will never reach head office, because they can be counted for nobody without the badge.</source>
            <translation>
                <numerusform>Head office's set-up file is not installed yet: one entry of this person will never reach head office, because it can be counted for nobody without the badge.</numerusform>
                <numerusform>Head office's set-up file is not installed yet: %n entries of this person will never reach head office, because they can be counted for nobody without the badge.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookCard</name>
        <message numerus="yes">
            <source>%n sealed file(s) to import</source>
            <translation>
                <numerusform>%n sealed file to import</numerusform>
                <numerusform>%n sealed files to import</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Receipts go back onto %n stick(s).</source>
            <translation>
                <numerusform>Receipts go back onto %n stick.</numerusform>
                <numerusform>Receipts go back onto %n sticks.</numerusform>
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
        <name>NoOfficeCard</name>
        <message numerus="yes">
            <source>%n entry(s) are kept here and will go then.</source>
            <translation>
                <numerusform>%n entry is kept here and will go then.</numerusform>
                <numerusform>%n entries are kept here and will go then.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notebook</name>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>%n fact</numerusform>
                <numerusform>%n facts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OfferedSets</name>
        <message numerus="yes">
            <source>%n exercise(s), it counts; the truth at the end</source>
            <translation>
                <numerusform>%n exercise, it counts; the truth at the end</numerusform>
                <numerusform>%n exercises, it counts; the truth at the end</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s), the truth after each</source>
            <translation>
                <numerusform>%n exercise, the truth after it</numerusform>
                <numerusform>%n exercises, the truth after each</numerusform>
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
        <name>ProgressPage</name>
        <message numerus="yes">
            <source>Read. %n answer(s) of practice were new here.</source>
            <translation>
                <numerusform>Read. %n answer of practice was new here.</numerusform>
                <numerusform>Read. %n answers of practice were new here.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message numerus="yes">
            <source>%n file(s) read</source>
            <translation>
                <numerusform>%n file read</numerusform>
                <numerusform>%n files read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for enrolment</source>
            <translation>
                <numerusform>%n file waits for enrolment</numerusform>
                <numerusform>%n files wait for enrolment</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new result(s)</source>
            <translation>
                <numerusform>%n new result</numerusform>
                <numerusform>%n new results</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) written, read back and compared.</source>
            <translation>
                <numerusform>%n receipt written, read back and compared.</numerusform>
                <numerusform>%n receipts written, read back and compared.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>%n station</numerusform>
                <numerusform>%n stations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stick(s).</source>
            <translation>
                <numerusform>%n stick.</numerusform>
                <numerusform>%n sticks.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message numerus="yes">
            <source>%n file(s) saved in {folder}</source>
            <translation>
                <numerusform>%n file saved in {folder}</numerusform>
                <numerusform>%n files saved in {folder}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsCard</name>
        <message numerus="yes">
            <source>%n entry(s): answers that count, finished sets, annulments</source>
            <translation>
                <numerusform>%n entry: answers that count, finished sets, annulments</numerusform>
                <numerusform>%n entries: answers that count, finished sets, annulments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A receipt on this stick confirms %n more entry(s): they need not go again.</source>
            <translation>
                <numerusform>A receipt on this stick confirms %n more entry: it need not go again.</numerusform>
                <numerusform>A receipt on this stick confirms %n more entries: they need not go again.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s), one after the other</source>
            <translation>
                <numerusform>in %n file</numerusform>
                <numerusform>in %n files, one after the other</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message numerus="yes">
            <source>%n entry(s) were sealed, written, read back and compared. Send the stick to head office and bring it back with the receipt: only then are they confirmed.</source>
            <translation>
                <numerusform>%n entry was sealed, written, read back and compared. Send the stick to head office and bring it back with the receipt: only then is it confirmed.</numerusform>
                <numerusform>%n entries were sealed, written, read back and compared. Send the stick to head office and bring it back with the receipt: only then are they confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n entry(s) of this station go into the file, also those head office confirmed. Do this when head office asks for it. Nothing is counted twice.</source>
            <translation>
                <numerusform>The one entry of this station goes into the file, even if head office confirmed it. Do this when head office asks for it. Nothing is counted twice.</numerusform>
                <numerusform>All %n entries of this station go into the file, also those head office confirmed. Do this when head office asks for it. Nothing is counted twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>%n added</numerusform>
                <numerusform>%n added</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>%n as before</numerusform>
                <numerusform>%n as before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>%n changed</numerusform>
                <numerusform>%n changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be taken</source>
            <translation>
                <numerusform>%n line could not be taken</numerusform>
                <numerusform>%n lines could not be taken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people on the roster</source>
            <translation>
                <numerusform>%n person on the roster</numerusform>
                <numerusform>%n people on the roster</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetAsidePage</name>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>%n file set aside</numerusform>
                <numerusform>%n files set aside</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) edited</source>
            <translation>
                <numerusform>%n result edited</numerusform>
                <numerusform>%n results edited</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected</source>
            <translation>
                <numerusform>%n row rejected</numerusform>
                <numerusform>%n rows rejected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StickPage</name>
        <message numerus="yes">
            <source>%n learner(s). Their work bears this class until it is closed.</source>
            <translation>
                <numerusform>%n learner. Their work bears this class until it is closed.</numerusform>
                <numerusform>%n learners. Their work bears this class until it is closed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office confirmed everything in %n file(s) of this station. They can be taken off the stick to make room; this station keeps all of it.</source>
            <translation>
                <numerusform>Head office confirmed everything in %n file of this station. It can be taken off the stick to make room; this station keeps all of it.</numerusform>
                <numerusform>Head office confirmed everything in %n files of this station. They can be taken off the stick to make room; this station keeps all of it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office is set up. %n waiting entry(s) can be sent now.</source>
            <translation>
                <numerusform>Head office is set up. %n waiting entry can be sent now.</numerusform>
                <numerusform>Head office is set up. %n waiting entries can be sent now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n time(s) other tools came first.</source>
            <translation>
                <numerusform>%n time other tools came first.</numerusform>
                <numerusform>%n times other tools came first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) you took no tool that shows it.</source>
            <translation>
                <numerusform>%n time you took no tool that shows it.</numerusform>
                <numerusform>%n times you took no tool that shows it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) you went straight to it.</source>
            <translation>
                <numerusform>%n time you went straight to it.</numerusform>
                <numerusform>%n times you went straight to it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n specimen(s) a light or the loupe had to show it.</source>
            <translation>
                <numerusform>In %n specimen a light or the loupe had to show it.</numerusform>
                <numerusform>In %n specimens a light or the loupe had to show it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n genuine document(s) was held up.</source>
            <translation>
                <numerusform>The one genuine document was not held up.</numerusform>
                <numerusform>None of %n genuine documents was held up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n genuine traveller(s) was held up.</source>
            <translation>
                <numerusform>The one genuine traveller was not held up.</numerusform>
                <numerusform>None of %n genuine travellers was held up.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n holder(s) was held up.</source>
            <translation>
                <numerusform>The one holder was not held up.</numerusform>
                <numerusform>None of %n holders was held up.</numerusform>
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
            <source>Of holders you may hold up anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>Of holders you may hold up anything from {low} % to {high} %: %n is few.</numerusform>
                <numerusform>Of holders you may hold up anything from {low} % to {high} %: %n are few.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of impostors you may stop anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>Of impostors you may stop anything from {low} % to {high} %: %n is few.</numerusform>
                <numerusform>Of impostors you may stop anything from {low} % to {high} %: %n are few.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of travellers to refer you may refer anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>Of travellers to refer you may refer anything from {low} % to {high} %: %n is few.</numerusform>
                <numerusform>Of travellers to refer you may refer anything from {low} % to {high} %: %n are few.</numerusform>
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
            <source>You held up {alarms} of %n genuine traveller(s).</source>
            <translation>
                <numerusform>You held up {alarms} of %n genuine traveller.</numerusform>
                <numerusform>You held up {alarms} of %n genuine travellers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You held up {alarms} of %n holder(s).</source>
            <translation>
                <numerusform>You held up {alarms} of %n holder.</numerusform>
                <numerusform>You held up {alarms} of %n holders.</numerusform>
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
            <source>You let {misses} of %n impostor(s) pass.</source>
            <translation>
                <numerusform>You let {misses} of %n impostor pass.</numerusform>
                <numerusform>You let {misses} of %n impostors pass.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You referred all %n traveller(s) to refer.</source>
            <translation>
                <numerusform>You referred the one traveller to refer.</numerusform>
                <numerusform>You referred all %n travellers to refer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You released {misses} of %n traveller(s) to refer.</source>
            <translation>
                <numerusform>You released {misses} of %n traveller to refer.</numerusform>
                <numerusform>You released {misses} of %n travellers to refer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You stopped all %n altered document(s).</source>
            <translation>
                <numerusform>You stopped the one altered document.</numerusform>
                <numerusform>You stopped all %n altered documents.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You stopped all %n impostor(s).</source>
            <translation>
                <numerusform>You stopped the one impostor.</numerusform>
                <numerusform>You stopped all %n impostors.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{right} of %n exercise(s) right.</source>
            <translation>
                <numerusform>{right} of %n exercise right.</numerusform>
                <numerusform>{right} of %n exercises right.</numerusform>
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
        <message numerus="yes">
            <source>{right} of %n step(s) right</source>
            <translation>
                <numerusform>{right} of %n step right</numerusform>
                <numerusform>{right} of %n steps right</numerusform>
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
        <name>TruthPanel</name>
        <message numerus="yes">
            <source>{right} of %n step(s) right</source>
            <translation>
                <numerusform>{right} of %n step right</numerusform>
                <numerusform>{right} of %n steps right</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnnamedPage</name>
        <message numerus="yes">
            <source>%n learner id(s) without a name</source>
            <translation>
                <numerusform>%n learner id without a name</numerusform>
                <numerusform>%n learner ids without a name</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>%n result</numerusform>
                <numerusform>%n results</numerusform>
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