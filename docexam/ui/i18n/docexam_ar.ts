<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutScreen</name>
        <message>
            <source>A draft is content that no examiner has signed off yet. Practice uses drafts; a check with drafts in it is a trial and no qualification.</source>
            <translation>المسودّة محتوى لم يعتمده خبير وثائق بعد. يستعمل التدريب المسودّات؛ أما الاختبار الذي يضمّ مسودّات فهو تجريبي ولا يُعدّ تأهيلاً.</translation>
        </message>
        <message>
            <source>About docexam and settings</source>
            <translation>حول البرنامج والتفضيلات</translation>
        </message>
        <message>
            <source>All persons and documents shown are fictional: nobody described here exists, and no document is valid anywhere. The issuer is Utopia, code UTO, and every page carries the word SPECIMEN.</source>
            <translation>جميع الأشخاص والوثائق المعروضة خيالية: لا وجود لأي شخص موصوف هنا، ولا تسري أي وثيقة في أي مكان. جهة الإصدار يوتوبيا ورمزها UTO، وعلى كل صفحة كلمة SPECIMEN.</translation>
        </message>
        <message>
            <source>Back to sign-in</source>
            <translation>العودة إلى الدخول</translation>
        </message>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Built {date}</source>
            <translation>تاريخ البناء {date}</translation>
        </message>
        <message>
            <source>Drafts in the course</source>
            <translation>المسودّات في الدورة</translation>
        </message>
        <message>
            <source>Explanations and security features</source>
            <translation>الشروح وعناصر الأمان</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>Items and assessments</source>
            <translation>البنود والاختبارات</translation>
        </message>
        <message>
            <source>Records: {folder}</source>
            <translation>مجلّد السجلّات: {folder}</translation>
        </message>
        <message>
            <source>Results serve training, not discipline. They say how somebody judged specimens on a screen, which is not the same as judging documents in the hand.</source>
            <translation>النتائج للتدريب لا للمساءلة. وهي تبيّن الحكم على عيّنات معروضة على شاشة، وهذا غير الحكم على وثائق في اليد.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <source>works offline</source>
            <translation>يعمل من دون شبكة</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} من {total}</translation>
        </message>
    </context>
    <context>
        <name>AnswersPage</name>
        <message>
            <source>A technical fault</source>
            <translation>خلل فني</translation>
        </message>
        <message>
            <source>Annul</source>
            <translation>إلغاء الإجابة</translation>
        </message>
        <message>
            <source>Annul this answer of {name}?</source>
            <translation>هل تريد إلغاء هذه الإجابة المسجَّلة باسم {name}؟</translation>
        </message>
        <message>
            <source>Annul …</source>
            <translation>إلغاء الإجابة …</translation>
        </message>
        <message>
            <source>Answers of</source>
            <translation>إجابات</translation>
        </message>
        <message>
            <source>As soon as somebody decides on a specimen, the answer stands here.</source>
            <translation>تظهر الإجابة هنا حالما يُثبَّت القرار في عيّنة.</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>أُدخلت سهواً</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>الجميع</translation>
        </message>
        <message>
            <source>Given under the wrong name</source>
            <translation>قُدّمت باسم غير صاحبها</translation>
        </message>
        <message>
            <source>It stays on record, marked as annulled with reason and your name, and counts no more.</source>
            <translation>تبقى في السجلّ ملغاةً مع السبب واسمك، ولا تُحتسب بعد ذلك.</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>لا إجابات بعد</translation>
        </message>
        <message>
            <source>Not allowed by the rules of the check</source>
            <translation>تخالف قواعد الاختبار</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The answer is annulled.</source>
            <translation>أُلغيت الإجابة.</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>ملغاة</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>referred</source>
            <translation>إحالة</translation>
        </message>
        <message>
            <source>released</source>
            <translation>سماح</translation>
        </message>
        <message>
            <source>{name} · specimen {n}</source>
            <translation>{name} · العيّنة {n}</translation>
        </message>
    </context>
    <context>
        <name>CheckCard</name>
        <message numerus="yes">
            <source>%n row(s): answers given and sets finished</source>
            <translation>
                <numerusform>لا صفوف: لا إجابات ولا مجموعات منجزة بعد</numerusform>
                <numerusform>صفّ واحد: إجابات ومجموعات منجزة</numerusform>
                <numerusform>صفّان: إجابات ومجموعات منجزة</numerusform>
                <numerusform>%n صفوف: إجابات ومجموعات منجزة</numerusform>
                <numerusform>%n صفّاً: إجابات ومجموعات منجزة</numerusform>
                <numerusform>%n صفّ: إجابات ومجموعات منجزة</numerusform>
            </translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>مكان آخر</translation>
        </message>
        <message>
            <source>There is no answer yet: the table will hold its headings only.</source>
            <translation>لا إجابات بعد: لن يضمّ الجدول إلا عناوين أعمدته.</translation>
        </message>
        <message>
            <source>This will be written</source>
            <translation>سيُكتب ما يلي</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Your own answers and results, as a table that any spreadsheet opens.</source>
            <translation>إجاباتك ونتائجك في جدول يفتحه أي برنامج جداول.</translation>
        </message>
    </context>
    <context>
        <name>ChooseCard</name>
        <message>
            <source>Choose a folder …</source>
            <translation>اختر مجلّداً …</translation>
        </message>
        <message>
            <source>On this computer, or a drive that is not listed.</source>
            <translation>على هذا الحاسوب، أو على قرص غير مذكور هنا.</translation>
        </message>
        <message>
            <source>Plug in a stick: it appears here by itself.</source>
            <translation>أدخل ذاكرة USB فتظهر هنا تلقائياً.</translation>
        </message>
        <message>
            <source>Where shall your record go?</source>
            <translation>إلى أين يُنقل سجلّك؟</translation>
        </message>
        <message>
            <source>{folder} · read-only: slide its lock open</source>
            <translation>{folder} · للقراءة فقط: افتح قفل الحماية عليها</translation>
        </message>
        <message>
            <source>{folder} · {room} free</source>
            <translation>{folder} · المتاح {room}</translation>
        </message>
    </context>
    <context>
        <name>Comparison</name>
        <message>
            <source>Genuine</source>
            <translation>أصلية</translation>
        </message>
        <message>
            <source>Questioned</source>
            <translation>موضع الشك</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>Answers given after it are not in it. The present records are kept beside it under another name, so nothing is thrown away. Everybody signs in anew.</source>
            <translation>لا تضمّ النسخة ما قُدّم بعدها من إجابات. تُحفظ السجلّات الحالية بجانبها باسم آخر، فلا يضيع شيء. ثم يدخل الجميع من جديد.</translation>
        </message>
        <message>
            <source>Go back to the copy of {when}?</source>
            <translation>هل تريد العودة إلى نسخة {when}؟</translation>
        </message>
        <message>
            <source>Make a copy now</source>
            <translation>إنشاء نسخة الآن</translation>
        </message>
        <message>
            <source>No copy yet</source>
            <translation>لا نسخ بعد</translation>
        </message>
        <message>
            <source>Put in place …</source>
            <translation>استعادة …</translation>
        </message>
        <message>
            <source>Put it in place</source>
            <translation>استعادة النسخة</translation>
        </message>
        <message>
            <source>The copy is made.</source>
            <translation>أُنشئت النسخة.</translation>
        </message>
        <message>
            <source>The first copy is made today, as soon as there is something to copy.</source>
            <translation>تُنشأ النسخة الأولى اليوم حالما يوجد ما يُنسخ.</translation>
        </message>
        <message>
            <source>The records are copied once a day after a check, and seven copies are kept on this computer.</source>
            <translation>تُنسخ السجلّات مرة كل يوم بعد التحقّق من سلامتها، وتُحفظ سبع نسخ على هذا الحاسوب.</translation>
        </message>
    </context>
    <context>
        <name>Debrief</name>
        <message numerus="yes">
            <source>%n sign(s) to find, none marked</source>
            <translation>
                <numerusform>لا علامات كاشفة</numerusform>
                <numerusform>علامة كاشفة واحدة، وفاتتك</numerusform>
                <numerusform>علامتان كاشفتان، وفاتتاك</numerusform>
                <numerusform>%n علامات كاشفة، وفاتتك كلّها</numerusform>
                <numerusform>%n علامة كاشفة، وفاتتك كلّها</numerusform>
                <numerusform>%n علامة كاشفة، وفاتتك كلّها</numerusform>
            </translation>
        </message>
        <message>
            <source>A genuine document, and you let it pass</source>
            <translation>وثيقة أصلية، وقد سمحت بها</translation>
        </message>
        <message>
            <source>A genuine document: nothing was wrong with it</source>
            <translation>وثيقة أصلية: لا خلل فيها</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Found: {name}</source>
            <translation>وُجد: {name}</translation>
        </message>
        <message>
            <source>It also shows under {lights}.</source>
            <translation>ويظهر أيضاً تحت {lights}.</translation>
        </message>
        <message>
            <source>Mark {number}: nothing wrong here</source>
            <translation>العلامة {number}: لا خلل هنا</translation>
        </message>
        <message>
            <source>Missed: {name}, see {light}</source>
            <translation>فات: {name}، انظر {light}</translation>
        </message>
        <message>
            <source>Of use here: {lights}.</source>
            <translation>أفاد هنا: {lights}.</translation>
        </message>
        <message>
            <source>Specimen {position} of {total}</source>
            <translation>العيّنة {position} من {total}</translation>
        </message>
        <message>
            <source>This specimen is not counted.</source>
            <translation>هذه العيّنة غير محتسبة.</translation>
        </message>
        <message>
            <source>Truth:</source>
            <translation>الحقيقة:</translation>
        </message>
        <message>
            <source>Try next time: {lights}.</source>
            <translation>جرّب في المرة القادمة: {lights}.</translation>
        </message>
        <message>
            <source>You did not decide.</source>
            <translation>لم تثبّت قراراً.</translation>
        </message>
        <message numerus="yes">
            <source>You found {found} of %n sign(s)</source>
            <translation>
                <numerusform>لا علامات كاشفة ({found})</numerusform>
                <numerusform>وجدت {found} من علامة كاشفة واحدة</numerusform>
                <numerusform>وجدت {found} من علامتين كاشفتين</numerusform>
                <numerusform>وجدت {found} من %n علامات كاشفة</numerusform>
                <numerusform>وجدت {found} من %n علامة كاشفة</numerusform>
                <numerusform>وجدت {found} من %n علامة كاشفة</numerusform>
            </translation>
        </message>
        <message>
            <source>You named it: {kind}.</source>
            <translation>اخترت النوع: {kind}.</translation>
        </message>
        <message>
            <source>You named the kind right: {kind}.</source>
            <translation>أصبت في النوع: {kind}.</translation>
        </message>
        <message>
            <source>You referred. It was genuine.</source>
            <translation>أحلت، وكانت أصلية.</translation>
        </message>
        <message>
            <source>You referred. Right.</source>
            <translation>أحلت، وقرارك صائب.</translation>
        </message>
        <message>
            <source>You released. It should have been referred.</source>
            <translation>سمحت، وكان ينبغي إحالتها.</translation>
        </message>
        <message>
            <source>You released. Right.</source>
            <translation>سمحت، وقرارك صائب.</translation>
        </message>
        <message numerus="yes">
            <source>You used %n light(s).</source>
            <translation>
                <numerusform>لم تستعمل أي ضوء.</numerusform>
                <numerusform>استعملت ضوءاً واحداً.</numerusform>
                <numerusform>استعملت ضوءين.</numerusform>
                <numerusform>استعملت %n أضواء.</numerusform>
                <numerusform>استعملت %n ضوءاً.</numerusform>
                <numerusform>استعملت %n ضوء.</numerusform>
            </translation>
        </message>
        <message>
            <source>not said</source>
            <translation>لم تُذكر</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>لم يُستعمل</translation>
        </message>
        <message>
            <source>not used, and it would have shown it</source>
            <translation>لم يُستعمل، وكان سيُظهر الخلل</translation>
        </message>
        <message>
            <source>used</source>
            <translation>استُعمل</translation>
        </message>
        <message>
            <source>used, and it mattered</source>
            <translation>استُعمل، وكان مهمّاً</translation>
        </message>
        <message>
            <source>{word} ({step} of 5)</source>
            <translation>{word} ({step} من ٥)</translation>
        </message>
    </context>
    <context>
        <name>DebriefPanel</name>
        <message>
            <source>A good look includes</source>
            <translation>الفحص الجيّد يشمل</translation>
        </message>
        <message>
            <source>A trainer annulled this answer; it counts for nothing.</source>
            <translation>ألغى مدرّب هذه الإجابة، فهي لا تُحتسب.</translation>
        </message>
        <message>
            <source>How sure</source>
            <translation>درجة اليقين</translation>
        </message>
        <message>
            <source>Lights</source>
            <translation>الأضواء</translation>
        </message>
        <message>
            <source>Practice text, not yet signed off by an examiner.</source>
            <translation>نص للتدريب، لم يعتمده خبير وثائق بعد.</translation>
        </message>
    </context>
    <context>
        <name>DebriefScreen</name>
        <message>
            <source>Next specimen</source>
            <translation>العيّنة التالية</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>إلى الخلاصة</translation>
        </message>
    </context>
    <context>
        <name>DebriefTools</name>
        <message>
            <source>Blink</source>
            <translation>وميض</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Hold to blink</source>
            <translation>اضغط مطوّلاً للوميض</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>الضوء</translation>
        </message>
        <message>
            <source>Show or hide where the signs are</source>
            <translation>إظهار مواضع العلامات الكاشفة أو إخفاؤها</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنباً إلى جنب</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Truth</source>
            <translation>الحقيقة</translation>
        </message>
    </context>
    <context>
        <name>DecisionPanel</name>
        <message>
            <source> and </source>
            <translation> و</translation>
        </message>
        <message numerus="yes">
            <source>%n other reason(s)</source>
            <translation>
                <numerusform>لا أسباب أخرى</numerusform>
                <numerusform>سبب آخر</numerusform>
                <numerusform>سببان آخران</numerusform>
                <numerusform>%n أسباب أخرى</numerusform>
                <numerusform>%n سبباً آخر</numerusform>
                <numerusform>%n سبب آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation> و</translation>
        </message>
        <message>
            <source>; </source>
            <translation>؛ </translation>
        </message>
        <message>
            <source>A referral needs a reason: explain a mark, or choose one.</source>
            <translation>لا إحالة بلا سبب: بيّن سبب علامة، أو اختر سبباً.</translation>
        </message>
        <message>
            <source>Choose release or refer first.</source>
            <translation>اختر السماح أو الإحالة أولاً.</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>تثبيت القرار</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>From your marks: {reasons}</source>
            <translation>من علاماتك: {reasons}</translation>
        </message>
        <message>
            <source>Kind of fraud</source>
            <translation>نوع التزوير</translation>
        </message>
        <message>
            <source>Only for a referral</source>
            <translation>للإحالة فقط</translation>
        </message>
        <message numerus="yes">
            <source>Reason(s): mark(s) {numbers}</source>
            <translation>
                <numerusform>السبب: {numbers}</numerusform>
                <numerusform>السبب: العلامة {numbers}</numerusform>
                <numerusform>الأسباب: العلامتان {numbers}</numerusform>
                <numerusform>الأسباب: العلامات {numbers}</numerusform>
                <numerusform>الأسباب: العلامات {numbers}</numerusform>
                <numerusform>الأسباب: العلامات {numbers}</numerusform>
            </translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>الأسباب</translation>
        </message>
        <message>
            <source>Reasons for the referral</source>
            <translation>أسباب الإحالة</translation>
        </message>
        <message>
            <source>Refer</source>
            <translation>إحالة</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>سماح</translation>
        </message>
        <message>
            <source>Say how sure you are.</source>
            <translation>حدّد درجة يقينك.</translation>
        </message>
    </context>
    <context>
        <name>DoneCard</name>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Safe to remove</source>
            <translation>يمكنك إزالتها الآن بأمان</translation>
        </message>
        <message>
            <source>The file was written, read back and compared: it is whole. Your record stays on this station too.</source>
            <translation>كُتب الملف ثم قُرئ وقورن: وهو سليم كامل. ويبقى سجلّك على هذه المحطة أيضاً.</translation>
        </message>
        <message>
            <source>Write to another place</source>
            <translation>كتابة في مكان آخر</translation>
        </message>
        <message>
            <source>Your record is written</source>
            <translation>كُتب سجلّك</translation>
        </message>
    </context>
    <context>
        <name>EvidencePanel</name>
        <message numerus="yes">
            <source>%n mark(s)</source>
            <translation>
                <numerusform>لا علامات</numerusform>
                <numerusform>علامة واحدة</numerusform>
                <numerusform>علامتان</numerusform>
                <numerusform>%n علامات</numerusform>
                <numerusform>%n علامة</numerusform>
                <numerusform>%n علامة</numerusform>
            </translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Mark a place</source>
            <translation>ضع علامة</translation>
        </message>
        <message>
            <source>Remove mark {number}</source>
            <translation>إزالة العلامة {number}</translation>
        </message>
        <message>
            <source>Say what you see</source>
            <translation>بيّن ما تراه</translation>
        </message>
        <message>
            <source>What do you see at mark {number}?</source>
            <translation>ماذا ترى عند العلامة {number}؟</translation>
        </message>
    </context>
    <context>
        <name>ExaminationBar</name>
        <message>
            <source>Back to the start page; everything is kept</source>
            <translation>العودة إلى صفحة البداية؛ كل شيء محفوظ</translation>
        </message>
        <message>
            <source>Features</source>
            <translation>العناصر</translation>
        </message>
        <message>
            <source>Keys (?)</source>
            <translation>المفاتيح (؟)</translation>
        </message>
        <message>
            <source>Outline the security features and name them</source>
            <translation>إظهار حدود عناصر الأمان وأسمائها</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Specimen {position} of {total}</source>
            <translation>العيّنة {position} من {total}</translation>
        </message>
        <message>
            <source>What each feature looks like, genuine and false</source>
            <translation>كيف يبدو كل عنصر في الأصلي وفي غير الأصلي</translation>
        </message>
    </context>
    <context>
        <name>FactsCard</name>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Fingerprint (SHA-256)</source>
            <translation>بصمة الملف (SHA-256)</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Read these groups to whoever gets the file, if they ask whether it is the same.</source>
            <translation>اقرأ هذه المجموعات على من يتسلّم الملف إن سأل أهو الملف نفسه.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>you: not sealed, anybody can open it</source>
            <translation>لك: غير مشفّر، ويستطيع أي شخص فتحه</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>Answers given after the copy was made are not in it. The file that is replaced is kept beside it, so nothing is thrown away.</source>
            <translation>لا تضمّ النسخة ما قُدّم بعد إنشائها من إجابات. ويُحفظ الملف المستبدَل بجانبها، فلا يضيع شيء.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose another folder …</source>
            <translation>اختر مجلّداً آخر …</translation>
        </message>
        <message>
            <source>Close docexam</source>
            <translation>إغلاق docexam</translation>
        </message>
        <message>
            <source>Find by date</source>
            <translation>ابحث بالتاريخ</translation>
        </message>
        <message>
            <source>Put this copy in place</source>
            <translation>استعادة هذه النسخة</translation>
        </message>
        <message>
            <source>Restart docexam</source>
            <translation>إعادة تشغيل docexam</translation>
        </message>
        <message>
            <source>Restore a safety copy</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Restore a safety copy …</source>
            <translation>استعادة نسخة احتياطية …</translation>
        </message>
        <message>
            <source>Safety copies</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Something went wrong inside the program</source>
            <translation>حدث خلل داخل البرنامج</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مجدداً</translation>
        </message>
        <message>
            <source>Your answers up to here are kept. Restart docexam and go on with the same specimen.</source>
            <translation>إجاباتك حتى الآن محفوظة. أعد تشغيل docexam وتابع مع العيّنة نفسها.</translation>
        </message>
        <message>
            <source>Your answers up to here are kept. Restart docexam and go on with the same specimen. A report for support was written: {file}</source>
            <translation>إجاباتك حتى الآن محفوظة. أعد تشغيل docexam وتابع مع العيّنة نفسها. كُتب تقرير للدعم الفني: {file}</translation>
        </message>
        <message>
            <source>docexam cannot start just now</source>
            <translation>تعذّر بدء docexam الآن</translation>
        </message>
        <message>
            <source>docexam is open already</source>
            <translation>برنامج docexam مفتوح الآن في نافذة أخرى</translation>
        </message>
    </context>
    <context>
        <name>FindingCard</name>
        <message>
            <source>Found</source>
            <translation>وُجد</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>فات</translation>
        </message>
    </context>
    <context>
        <name>FirstStartScreen</name>
        <message>
            <source>A trainer examines like everybody else, and also resets PINs, joins double entries and annuls answers given under a wrong name. Each of these leaves a record. More trainers can be named later.</source>
            <translation>يفحص المدرّب كغيره، ويعيد أيضاً ضبط الرموز السرية ويدمج القيود المكرّرة ويلغي الإجابات المقدَّمة باسم غير صاحبها. وكل ذلك يُدوَّن في السجلّ. ويمكن تعيين مدرّبين آخرين لاحقاً.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>First learner</source>
            <translation>المتدرّب الأول</translation>
        </message>
        <message>
            <source>First start</source>
            <translation>التشغيل الأول</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقاً</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>المدرّب</translation>
        </message>
        <message>
            <source>Who is the trainer here?</source>
            <translation>من المدرّب هنا؟</translation>
        </message>
        <message>
            <source>Who learns first?</source>
            <translation>من أول متدرّب؟</translation>
        </message>
        <message>
            <source>Write in and begin</source>
            <translation>سجّل وابدأ</translation>
        </message>
        <message>
            <source>Write in the first learner, or leave it for later: everybody can do it at sign-in.</source>
            <translation>سجّل المتدرّب الأول، أو اترك ذلك إلى ما بعد: يستطيع كل متدرّب تسجيل نفسه عند الدخول.</translation>
        </message>
    </context>
    <context>
        <name>HelpCard</name>
        <message>
            <source>Check the records</source>
            <translation>التحقّق من السجلّات</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلّداً</translation>
        </message>
        <message>
            <source>On the trainer's desk.</source>
            <translation>في مكتب المدرّب.</translation>
        </message>
        <message>
            <source>Reads every row and compares.</source>
            <translation>يقرأ كل صفّ ويقارن.</translation>
        </message>
        <message>
            <source>Report for support</source>
            <translation>تقرير للدعم الفني</translation>
        </message>
        <message>
            <source>Restore a safety copy …</source>
            <translation>استعادة نسخة احتياطية …</translation>
        </message>
        <message>
            <source>Save a report for support …</source>
            <translation>حفظ تقرير للدعم الفني …</translation>
        </message>
        <message>
            <source>Save it …</source>
            <translation>حفظ …</translation>
        </message>
        <message>
            <source>The records are damaged: {found}. Restore a safety copy.</source>
            <translation>السجلّات تالفة: {found}. استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>The records are sound.</source>
            <translation>السجلّات سليمة.</translation>
        </message>
        <message>
            <source>The report is written: {file}</source>
            <translation>كُتب التقرير: {file}</translation>
        </message>
        <message>
            <source>This is all that is written. It holds no name, badge number, PIN or answer.</source>
            <translation>هذا كل ما يُكتب. لا اسم فيه ولا رقم شارة ولا رمز سري ولا إجابة.</translation>
        </message>
        <message>
            <source>When something is wrong</source>
            <translation>عند حدوث خلل</translation>
        </message>
        <message>
            <source>You see the whole text before it is written.</source>
            <translation>ترى النص كاملاً قبل كتابته.</translation>
        </message>
    </context>
    <context>
        <name>Home</name>
        <message>
            <source>It counts. The truth is shown when all are decided.</source>
            <translation>تُحتسب النتيجة. وتظهر الحقيقة بعد تثبيت القرارات كلّها.</translation>
        </message>
        <message>
            <source>The truth is shown after each specimen. Nothing is marked.</source>
            <translation>تظهر الحقيقة بعد كل عيّنة. ولا تُحتسب أي درجة.</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message numerus="yes">
            <source>%n set(s) finished</source>
            <translation>
                <numerusform>لا مجموعات منجزة</numerusform>
                <numerusform>مجموعة واحدة منجزة</numerusform>
                <numerusform>مجموعتان منجزتان</numerusform>
                <numerusform>%n مجموعات منجزة</numerusform>
                <numerusform>%n مجموعة منجزة</numerusform>
                <numerusform>%n مجموعة منجزة</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished sets stand here, each with what you found and what you missed.</source>
            <translation>تظهر هنا المجموعات المنجزة، ومع كل منها ما وجدته وما فاتك.</translation>
        </message>
        <message>
            <source>Learners, PINs, answers, safety copies.</source>
            <translation>المتدرّبون والرموز السرية والإجابات والنسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>Nothing finished yet</source>
            <translation>لم تُنجز أي مجموعة بعد</translation>
        </message>
        <message>
            <source>Specimen {n} of {total}</source>
            <translation>العيّنة {n} من {total}</translation>
        </message>
        <message>
            <source>Take your record along</source>
            <translation>خذ سجلّك معك</translation>
        </message>
        <message>
            <source>Trainer's desk</source>
            <translation>مكتب المدرّب</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>ما أنجزته</translation>
        </message>
        <message>
            <source>Your own answers, as a table, on a stick.</source>
            <translation>إجاباتك في جدول على ذاكرة USB.</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>تُحتسب</translation>
        </message>
    </context>
    <context>
        <name>KeyMap</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Keys of the desk</source>
            <translation>مفاتيح طاولة الفحص</translation>
        </message>
        <message>
            <source>Keys work while the desk has the focus.</source>
            <translation>تعمل المفاتيح ما دامت طاولة الفحص نشطة.</translation>
        </message>
        <message>
            <source>between desk and panel</source>
            <translation>بين الطاولة واللوحة</translation>
        </message>
        <message>
            <source>compare: side by side, swipe, off</source>
            <translation>مقارنة: جنباً إلى جنب، مسح، إيقاف</translation>
        </message>
        <message>
            <source>decide, or go to what is still open</source>
            <translation>تثبيت القرار، أو الانتقال إلى ما لم يكتمل</translation>
        </message>
        <message>
            <source>hold: show the genuine page</source>
            <translation>ضغط مطوّل: عرض الصفحة الأصلية</translation>
        </message>
        <message>
            <source>loupe</source>
            <translation>العدسة المكبّرة</translation>
        </message>
        <message>
            <source>mark a place: arrows move, Enter sets</source>
            <translation>وضع علامة: الأسهم تحرّكها ومفتاح Enter يثبّتها</translation>
        </message>
        <message>
            <source>move loupe, ruler or swipe line</source>
            <translation>تحريك العدسة أو المسطرة أو خط المسح</translation>
        </message>
        <message>
            <source>move over the page</source>
            <translation>التنقّل على الصفحة</translation>
        </message>
        <message>
            <source>put the tool away</source>
            <translation>ترك الأداة</translation>
        </message>
        <message>
            <source>remove the chosen mark</source>
            <translation>إزالة العلامة المختارة</translation>
        </message>
        <message>
            <source>ruler: level, upright, away</source>
            <translation>المسطرة: أفقية، عمودية، إخفاء</translation>
        </message>
        <message>
            <source>tilt the page</source>
            <translation>إمالة الصفحة</translation>
        </message>
        <message>
            <source>turn the page</source>
            <translation>قلب الصفحة</translation>
        </message>
        <message>
            <source>turn the side lamp</source>
            <translation>تدوير المصباح الجانبي</translation>
        </message>
        <message>
            <source>whole page, or 1:1</source>
            <translation>الصفحة كاملة، أو ١:١</translation>
        </message>
        <message>
            <source>zoom; with the loupe, a stronger or weaker glass</source>
            <translation>تكبير وتصغير؛ ومع العدسة: تقويتها أو تخفيفها</translation>
        </message>
    </context>
    <context>
        <name>LearnersPage</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>رمز سري جديد لـ {name}</translation>
        </message>
        <message>
            <source>A trainer resets PINs, joins entries and annuls answers. It is kept on record with your name.</source>
            <translation>يعيد المدرّب ضبط الرموز السرية ويدمج القيود ويلغي الإجابات. ويُدوَّن هذا التعيين في السجلّ مع اسمك.</translation>
        </message>
        <message>
            <source>Choose a name: what you can do for that person stands here.</source>
            <translation>اختر اسماً ليظهر هنا ما يمكنك فعله لصاحبه.</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>القيود</translation>
        </message>
        <message>
            <source>Find by name or badge</source>
            <translation>ابحث بالاسم أو رقم الشارة</translation>
        </message>
        <message>
            <source>Find the double entry</source>
            <translation>ابحث عن القيد المكرّر</translation>
        </message>
        <message>
            <source>Join a double entry …</source>
            <translation>دمج قيد مكرّر …</translation>
        </message>
        <message>
            <source>Join them</source>
            <translation>دمج القيدين</translation>
        </message>
        <message>
            <source>Learner</source>
            <translation>متدرّب</translation>
        </message>
        <message>
            <source>Learners and trainers</source>
            <translation>المتدرّبون والمدرّبون</translation>
        </message>
        <message>
            <source>Let the learner type it. The reset is kept on record with your name.</source>
            <translation>دع المتدرّب يكتبه بنفسه. وتُدوَّن إعادة الضبط في السجلّ مع اسمك.</translation>
        </message>
        <message>
            <source>Lets this person use this desk.</source>
            <translation>يتيح لهذا الشخص استعمال هذا المكتب.</translation>
        </message>
        <message>
            <source>Make trainer</source>
            <translation>تعيين مدرّباً</translation>
        </message>
        <message>
            <source>Make trainer …</source>
            <translation>تعيين مدرّباً …</translation>
        </message>
        <message>
            <source>Make {name} a trainer?</source>
            <translation>هل تريد تعيين {name} مدرّباً؟</translation>
        </message>
        <message>
            <source>New PIN once more</source>
            <translation>الرمز السري الجديد مرة أخرى</translation>
        </message>
        <message>
            <source>New PIN, 4 to 8 digits</source>
            <translation>الرمز السري الجديد، من ٤ إلى ٨ أرقام</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>لم يُختر أحد</translation>
        </message>
        <message>
            <source>Set a new PIN …</source>
            <translation>ضبط رمز سري جديد …</translation>
        </message>
        <message>
            <source>Set this PIN</source>
            <translation>ضبط هذا الرمز</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>الرمزان مختلفان. اكتب الرمز نفسه مرتين.</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>مدرّب</translation>
        </message>
        <message>
            <source>When it was forgotten or others know it. The waiting after wrong PINs ends too.</source>
            <translation>إذا نُسي الرمز أو عرفه غير صاحبه. وينتهي معه الانتظار بعد الرموز الخاطئة.</translation>
        </message>
        <message>
            <source>When the same person was written in twice. All answers count for one from then on.</source>
            <translation>إذا سُجّل الشخص نفسه مرتين. وتُحتسب الإجابات كلّها بعد ذلك لقيد واحد.</translation>
        </message>
        <message>
            <source>Which entry is {name} once more?</source>
            <translation>أي قيد هو تكرار لقيد {name}؟</translation>
        </message>
        <message>
            <source>badge {badge}</source>
            <translation>الشارة {badge}</translation>
        </message>
        <message>
            <source>{double} is joined to {name}.</source>
            <translation>دُمج قيد {double} في قيد {name}.</translation>
        </message>
        <message>
            <source>{name} has a new PIN.</source>
            <translation>ضُبط رمز سري جديد لـ {name}.</translation>
        </message>
        <message>
            <source>{name} is a trainer now.</source>
            <translation>تمّ تعيين {name} مدرّباً.</translation>
        </message>
        <message>
            <source>{name} is kept. The entry chosen here disappears from sign-in, and its answers count for {name}. No answer is rewritten. Joining cannot be taken back.</source>
            <translation>يبقى قيد {name}. ويختفي القيد المختار هنا من شاشة الدخول، وتُحتسب إجاباته لـ {name}. لا تُعاد كتابة أي إجابة. ولا يمكن التراجع عن الدمج.</translation>
        </message>
    </context>
    <context>
        <name>Light</name>
        <message>
            <source>coaxial light</source>
            <translation>الضوء المحوري</translation>
        </message>
        <message>
            <source>grazing light</source>
            <translation>الضوء الماسّ</translation>
        </message>
        <message>
            <source>infrared</source>
            <translation>الأشعة تحت الحمراء</translation>
        </message>
        <message>
            <source>infrared luminescence</source>
            <translation>التوهّج بالأشعة تحت الحمراء</translation>
        </message>
        <message>
            <source>loupe</source>
            <translation>العدسة المكبّرة</translation>
        </message>
        <message>
            <source>reader</source>
            <translation>القارئ</translation>
        </message>
        <message>
            <source>side light</source>
            <translation>الضوء الجانبي</translation>
        </message>
        <message>
            <source>tilting</source>
            <translation>الإمالة</translation>
        </message>
        <message>
            <source>touch</source>
            <translation>اللمس</translation>
        </message>
        <message>
            <source>transmitted light</source>
            <translation>الضوء النافذ</translation>
        </message>
        <message>
            <source>ultraviolet, 254 nm</source>
            <translation>الأشعة فوق البنفسجية، ٢٥٤ نانومتر</translation>
        </message>
        <message>
            <source>ultraviolet, 313 nm</source>
            <translation>الأشعة فوق البنفسجية، ٣١٣ نانومتر</translation>
        </message>
        <message>
            <source>ultraviolet, 365 nm</source>
            <translation>الأشعة فوق البنفسجية، ٣٦٥ نانومتر</translation>
        </message>
        <message>
            <source>white light</source>
            <translation>الضوء الأبيض</translation>
        </message>
    </context>
    <context>
        <name>Lock</name>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>I am somebody else: sign out</source>
            <translation>أنا شخص آخر: خروج</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <source>Nothing is lost. Enter your PIN to go on where you were.</source>
            <translation>لم يضِع شيء. أدخل رمزك السري لتتابع من حيث توقّفت.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>Take the last digit back</source>
            <translation>حذف الرقم الأخير</translation>
        </message>
    </context>
    <context>
        <name>LooksCard</name>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>عالي التباين</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>The examination desk is always dark, so that every page is judged against the same grey.</source>
            <translation>طاولة الفحص داكنة دائماً، لتُقيَّم كل صفحة على الخلفية الرمادية نفسها.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>A file is being written. Wait until it is done, or cancel it first.</source>
            <translation>يُكتب ملف الآن. انتظر حتى تنتهي الكتابة، أو ألغها أولاً.</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم واحد</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يوماً</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>not yet signed in</source>
            <translation>لم يدخل بعد</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
    </context>
    <context>
        <name>MrzReader</name>
        <message numerus="yes">
            <source>%n check digit(s) do not agree</source>
            <translation>
                <numerusform>أرقام التحقّق كلّها متطابقة</numerusform>
                <numerusform>رقم تحقّق واحد غير مطابق</numerusform>
                <numerusform>رقما تحقّق غير مطابقين</numerusform>
                <numerusform>%n أرقام تحقّق غير مطابقة</numerusform>
                <numerusform>%n رقم تحقّق غير مطابق</numerusform>
                <numerusform>%n رقم تحقّق غير مطابق</numerusform>
            </translation>
        </message>
        <message>
            <source>All check digits agree</source>
            <translation>أرقام التحقّق كلّها مطابقة</translation>
        </message>
        <message>
            <source>Birth</source>
            <translation>الولادة</translation>
        </message>
        <message numerus="yes">
            <source>Both zones agree in %n field(s)</source>
            <translation>
                <numerusform>لا حقول مشتركة بين المنطقتين</numerusform>
                <numerusform>المنطقتان متطابقتان في حقل واحد</numerusform>
                <numerusform>المنطقتان متطابقتان في حقلين</numerusform>
                <numerusform>المنطقتان متطابقتان في %n حقول</numerusform>
                <numerusform>المنطقتان متطابقتان في %n حقلاً</numerusform>
                <numerusform>المنطقتان متطابقتان في %n حقل</numerusform>
            </translation>
        </message>
        <message>
            <source>Composite</source>
            <translation>المركّب</translation>
        </message>
        <message>
            <source>Expiry</source>
            <translation>الانتهاء</translation>
        </message>
        <message>
            <source>MRZ reader</source>
            <translation>قارئ MRZ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Optional</source>
            <translation>الاختياري</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>اقرأ</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>اقرأ مجدداً</translation>
        </message>
        <message>
            <source>Reads in {lights} light.</source>
            <translation>يقرأ في هذه الأضواء: {lights}.</translation>
        </message>
        <message>
            <source>Work it out</source>
            <translation>تفصيل الحساب</translation>
        </message>
        <message>
            <source>Zones differ: {field}</source>
            <translation>المنطقتان مختلفتان: {field}</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>does not agree</source>
            <translation>غير مطابق</translation>
        </message>
        <message>
            <source>none needed</source>
            <translation>لا حاجة إليه</translation>
        </message>
    </context>
    <context>
        <name>MultiPicker</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Take these</source>
            <translation>اعتماد المختار</translation>
        </message>
    </context>
    <context>
        <name>NewLearnerCard</name>
        <message>
            <source>Back to the names</source>
            <translation>العودة إلى الأسماء</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>متدرّب جديد</translation>
        </message>
        <message>
            <source>Write me in</source>
            <translation>سجّلني</translation>
        </message>
        <message>
            <source>Your name stays on this station. The badge is typed twice, because your results find you by it; choose a PIN only you know.</source>
            <translation>يبقى اسمك على هذه المحطة. اكتب رقم الشارة مرتين، فبه تُعرف نتائجك؛ واختر رمزاً سرياً لا يعرفه غيرك.</translation>
        </message>
    </context>
    <context>
        <name>OversightPage</name>
        <message>
            <source>New PINs, joined entries, annulled answers and reports of learners stand here.</source>
            <translation>تظهر هنا الرموز السرية الجديدة والقيود المدموجة والإجابات الملغاة وبلاغات المتدرّبين.</translation>
        </message>
        <message>
            <source>Nothing on record yet</source>
            <translation>لا شيء في السجلّ بعد</translation>
        </message>
        <message>
            <source>a technical fault</source>
            <translation>خلل فني</translation>
        </message>
        <message>
            <source>entered by mistake</source>
            <translation>أُدخلت سهواً</translation>
        </message>
        <message>
            <source>given under the wrong name</source>
            <translation>قُدّمت باسم غير صاحبها</translation>
        </message>
        <message>
            <source>not allowed by the rules of the check</source>
            <translation>تخالف قواعد الاختبار</translation>
        </message>
        <message>
            <source>{about} reports: somebody else was signed in under this name before {at}.</source>
            <translation>بلاغ من {about}: دخل شخص آخر بهذا الاسم قبل {at}.</translation>
        </message>
        <message>
            <source>{by} annulled an answer of {about}: {reason}.</source>
            <translation>{by}: إلغاء إجابة مسجَّلة باسم {about} ({reason}).</translation>
        </message>
        <message>
            <source>{by} did something for {about} that this version cannot name.</source>
            <translation>{by}: إجراء يخصّ {about} لا يعرفه هذا الإصدار.</translation>
        </message>
        <message>
            <source>{by} joined the entry {about} to {detail}.</source>
            <translation>{by}: دمج قيد {about} في قيد {detail}.</translation>
        </message>
        <message>
            <source>{by} made {about} a trainer.</source>
            <translation>{by}: تعيين {about} مدرّباً.</translation>
        </message>
        <message>
            <source>{by} set a new PIN for {about}.</source>
            <translation>{by}: ضبط رمز سري جديد لـ {about}.</translation>
        </message>
    </context>
    <context>
        <name>OwnBar</name>
        <message>
            <source>About docexam and settings</source>
            <translation>حول البرنامج والتفضيلات</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>خروج</translation>
        </message>
    </context>
    <context>
        <name>PersonForm</name>
        <message>
            <source>Agency</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>As colleagues call you</source>
            <translation>كما يناديك زملاؤك</translation>
        </message>
        <message>
            <source>Badge number</source>
            <translation>رقم الشارة</translation>
        </message>
        <message>
            <source>Badge number once more</source>
            <translation>رقم الشارة مرة أخرى</translation>
        </message>
        <message>
            <source>Choose the agency.</source>
            <translation>اختر الجهة.</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>اختر …</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>PIN once more</source>
            <translation>الرمز السري مرة أخرى</translation>
        </message>
        <message>
            <source>PIN, 4 to 8 digits</source>
            <translation>الرمز السري، من ٤ إلى ٨ أرقام</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>الرمزان مختلفان. اكتب الرمز نفسه مرتين.</translation>
        </message>
    </context>
    <context>
        <name>Picker</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Choose none</source>
            <translation>بلا اختيار</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Take this</source>
            <translation>اعتماد المختار</translation>
        </message>
    </context>
    <context>
        <name>PinCard</name>
        <message>
            <source>Badge {badge}</source>
            <translation>الشارة {badge}</translation>
        </message>
        <message>
            <source>Choose your name</source>
            <translation>اختر اسمك</translation>
        </message>
        <message>
            <source>Choose your name and enter 4 to 8 digits first</source>
            <translation>اختر اسمك وأدخل من ٤ إلى ٨ أرقام أولاً</translation>
        </message>
        <message>
            <source>Forgot the PIN? Your trainer can reset it.</source>
            <translation>نسيت الرمز؟ يمكن لمدرّبك إعادة ضبطه.</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>الرمز السري</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>دخول</translation>
        </message>
        <message>
            <source>Take the last digit back</source>
            <translation>حذف الرقم الأخير</translation>
        </message>
        <message>
            <source>Then enter your PIN here.</source>
            <translation>ثم أدخل رمزك السري هنا.</translation>
        </message>
    </context>
    <context>
        <name>PreviousSession</name>
        <message numerus="yes">
            <source>%n answer(s)</source>
            <translation>
                <numerusform>لا شيء</numerusform>
                <numerusform>إجابة واحدة</numerusform>
                <numerusform>إجابتان</numerusform>
                <numerusform>%n إجابات</numerusform>
                <numerusform>%n إجابة</numerusform>
                <numerusform>%n إجابة</numerusform>
            </translation>
        </message>
        <message>
            <source>It was me</source>
            <translation>كنت أنا</translation>
        </message>
        <message>
            <source>It was not me</source>
            <translation>لم أكن أنا</translation>
        </message>
        <message>
            <source>Signed in under this name before: {when}. Given then: {answers}.</source>
            <translation>الدخول السابق بهذا الاسم: {when}. ما قُدّم حينها: {answers}.</translation>
        </message>
        <message>
            <source>This was not me</source>
            <translation>لم أكن أنا</translation>
        </message>
        <message>
            <source>Was somebody else here under your name?</source>
            <translation>هل دخل شخص آخر باسمك؟</translation>
        </message>
        <message>
            <source>Your trainer is told and can annul the answers that are not yours. Nothing is deleted, and nobody is blamed: a wrong tile is quickly chosen.</source>
            <translation>يُبلَّغ مدرّبك، ويمكنه إلغاء الإجابات التي ليست لك. لا يُحذف شيء ولا يُلام أحد: فاختيار اسم آخر سهواً أمر وارد.</translation>
        </message>
        <message>
            <source>Your trainer will see it. Change your PIN with your trainer if others know it.</source>
            <translation>سيطّلع مدرّبك على ذلك. غيّر رمزك السري معه إن عرفه غيرك.</translation>
        </message>
    </context>
    <context>
        <name>Question</name>
        <message>
            <source>Cancel</source>
            <translation>رجوع</translation>
        </message>
    </context>
    <context>
        <name>ReferenceCard</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>False: {text}</source>
            <translation>غير الأصلي: {text}</translation>
        </message>
        <message>
            <source>Genuine: {text}</source>
            <translation>الأصلي: {text}</translation>
        </message>
    </context>
    <context>
        <name>Running</name>
        <message>
            <source>Choose a folder for the records</source>
            <translation>اختر مجلّداً للسجلّات</translation>
        </message>
        <message>
            <source>The clock of this computer says {now}, but the records reach to {at_least}. Set it right. Nothing is lost: answers keep their order.</source>
            <translation>ساعة هذا الحاسوب تشير إلى {now}، لكن السجلّات تصل إلى {at_least}. اضبط الساعة. لم يضِع شيء: فالإجابات محفوظة بترتيبها.</translation>
        </message>
    </context>
    <context>
        <name>SignInScreen</name>
        <message>
            <source>About docexam and settings</source>
            <translation>حول البرنامج والتفضيلات</translation>
        </message>
        <message>
            <source>All persons and documents shown are fictional.</source>
            <translation>جميع الأشخاص والوثائق المعروضة خيالية.</translation>
        </message>
        <message>
            <source>Choose your name, then enter your PIN.</source>
            <translation>اختر اسمك ثم أدخل رمزك السري.</translation>
        </message>
        <message>
            <source>Find by name or badge</source>
            <translation>ابحث بالاسم أو رقم الشارة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>New learner</source>
            <translation>متدرّب جديد</translation>
        </message>
        <message>
            <source>Trainer · {when}</source>
            <translation>مدرّب · {when}</translation>
        </message>
        <message>
            <source>Trainers</source>
            <translation>المدرّبون</translation>
        </message>
        <message>
            <source>Who is training?</source>
            <translation>من يتدرّب الآن؟</translation>
        </message>
        <message>
            <source>Works offline · version {version}</source>
            <translation>يعمل من دون شبكة · الإصدار {version}</translation>
        </message>
        <message>
            <source>{name} is written in. Enter the PIN to begin.</source>
            <translation>سُجّل الاسم {name}. أدخل الرمز السري لتبدأ.</translation>
        </message>
    </context>
    <context>
        <name>StationPage</name>
        <message>
            <source>Border crossing point</source>
            <translation>المنفذ الحدودي</translation>
        </message>
        <message>
            <source>Choose the border crossing point or the training centre. The code names this computer in every result; give each computer its own number.</source>
            <translation>اختر المنفذ الحدودي أو مركز التدريب. يدلّ الرمز على هذا الحاسوب في كل نتيجة؛ فأعطِ كل حاسوب رقماً خاصاً به.</translation>
        </message>
        <message>
            <source>Find by name or code</source>
            <translation>ابحث بالاسم أو الرمز</translation>
        </message>
        <message>
            <source>Station code</source>
            <translation>رمز المحطة</translation>
        </message>
        <message>
            <source>Training centre</source>
            <translation>مركز التدريب</translation>
        </message>
        <message>
            <source>Where does this computer stand?</source>
            <translation>أين يوجد هذا الحاسوب؟</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>Altered, referred</source>
            <translation>معدَّلة أُحيلت</translation>
        </message>
        <message>
            <source>Altered, released</source>
            <translation>معدَّلة سُمح بها</translation>
        </message>
        <message>
            <source>Genuine, referred</source>
            <translation>أصلية أُحيلت</translation>
        </message>
        <message>
            <source>Genuine, released</source>
            <translation>أصلية سُمح بها</translation>
        </message>
        <message>
            <source>No altered document was among them.</source>
            <translation>لم تكن بينها وثيقة معدَّلة.</translation>
        </message>
        <message>
            <source>No genuine document was among them.</source>
            <translation>لم تكن بينها وثيقة أصلية.</translation>
        </message>
        <message numerus="yes">
            <source>None of %n genuine document(s) was held up.</source>
            <translation>
                <numerusform>لم تكن بينها وثيقة أصلية.</numerusform>
                <numerusform>لم توقف الوثيقة الأصلية الوحيدة.</numerusform>
                <numerusform>لم توقف أياً من الوثيقتين الأصليتين.</numerusform>
                <numerusform>لم توقف أياً من الوثائق الأصلية، وعددها %n.</numerusform>
                <numerusform>لم توقف أياً من الوثائق الأصلية، وعددها %n.</numerusform>
                <numerusform>لم توقف أياً من الوثائق الأصلية، وعددها %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>غير محتسبة</translation>
        </message>
        <message numerus="yes">
            <source>Of altered documents you may stop anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: لم تكن بينها أي واحدة.</numerusform>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: وثيقة واحدة لا تكفي للحكم.</numerusform>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: وثيقتان لا تكفيان للحكم.</numerusform>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: %n وثائق لا تكفي للحكم.</numerusform>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: %n وثيقة لا تكفي للحكم.</numerusform>
                <numerusform>قد توقف ما بين {low}٪ و{high}٪ من الوثائق المعدَّلة: %n وثيقة لا تكفي للحكم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of genuine ones you may hold up anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: لم تكن بينها أي واحدة.</numerusform>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: وثيقة واحدة لا تكفي للحكم.</numerusform>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: وثيقتان لا تكفيان للحكم.</numerusform>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: %n وثائق لا تكفي للحكم.</numerusform>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: %n وثيقة لا تكفي للحكم.</numerusform>
                <numerusform>وقد توقف ما بين {low}٪ و{high}٪ من الأصلية: %n وثيقة لا تكفي للحكم.</numerusform>
            </translation>
        </message>
        <message>
            <source>To pass: at most {misses} altered let pass and at most {alarms} genuine held up.</source>
            <translation>معيار الاجتياز: ألا يزيد عدد المعدَّلة التي سُمح بها على {misses}، ولا عدد الأصلية التي أُوقفت على {alarms}.</translation>
        </message>
        <message numerus="yes">
            <source>You held up {alarms} of %n genuine document(s).</source>
            <translation>
                <numerusform>أوقفت {alarms} بلا داعٍ.</numerusform>
                <numerusform>أوقفت بلا داعٍ {alarms} من وثيقة أصلية واحدة.</numerusform>
                <numerusform>أوقفت بلا داعٍ {alarms} من وثيقتين أصليتين.</numerusform>
                <numerusform>أوقفت بلا داعٍ {alarms} من %n وثائق أصلية.</numerusform>
                <numerusform>أوقفت بلا داعٍ {alarms} من %n وثيقة أصلية.</numerusform>
                <numerusform>أوقفت بلا داعٍ {alarms} من %n وثيقة أصلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You let {misses} of %n altered document(s) pass.</source>
            <translation>
                <numerusform>فاتتك {misses}.</numerusform>
                <numerusform>فاتتك {misses} من وثيقة معدَّلة واحدة.</numerusform>
                <numerusform>فاتتك {misses} من وثيقتين معدَّلتين.</numerusform>
                <numerusform>فاتتك {misses} من %n وثائق معدَّلة.</numerusform>
                <numerusform>فاتتك {misses} من %n وثيقة معدَّلة.</numerusform>
                <numerusform>فاتتك {misses} من %n وثيقة معدَّلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You stopped all %n altered document(s).</source>
            <translation>
                <numerusform>لم تكن بينها وثيقة معدَّلة.</numerusform>
                <numerusform>أوقفت الوثيقة المعدَّلة الوحيدة.</numerusform>
                <numerusform>أوقفت الوثيقتين المعدَّلتين كلتيهما.</numerusform>
                <numerusform>أوقفت الوثائق المعدَّلة كلّها، وعددها %n.</numerusform>
                <numerusform>أوقفت الوثائق المعدَّلة كلّها، وعددها %n.</numerusform>
                <numerusform>أوقفت الوثائق المعدَّلة كلّها، وعددها %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>correct rejection</source>
            <translation>سماح صائب</translation>
        </message>
        <message>
            <source>false alarm</source>
            <translation>إنذار كاذب</translation>
        </message>
        <message>
            <source>hit</source>
            <translation>إصابة</translation>
        </message>
        <message>
            <source>miss</source>
            <translation>تفويت</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>بلا إجابة</translation>
        </message>
    </context>
    <context>
        <name>SummaryScreen</name>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>In numbers</source>
            <translation>بالأرقام</translation>
        </message>
        <message>
            <source>Not passed</source>
            <translation>لم تجتز</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>اجتزت</translation>
        </message>
        <message>
            <source>Specimen by specimen</source>
            <translation>عيّنة عيّنة</translation>
        </message>
        <message>
            <source>Trial: no examiner has signed off all of these specimens yet. The result is for practice, it is no qualification.</source>
            <translation>تجريبي: لم يعتمد خبير وثائق هذه العيّنات كلّها بعد. النتيجة للتدريب ولا تُعدّ تأهيلاً.</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>ملغاة</translation>
        </message>
        <message numerus="yes">
            <source>{found} of %n place(s) found</source>
            <translation>
                <numerusform>لا مواضع ({found})</numerusform>
                <numerusform>وُجد {found} من موضع واحد</numerusform>
                <numerusform>وُجد {found} من موضعين</numerusform>
                <numerusform>وُجد {found} من %n مواضع</numerusform>
                <numerusform>وُجد {found} من %n موضعاً</numerusform>
                <numerusform>وُجد {found} من %n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}. {kind}</source>
            <translation>{number}. {kind}</translation>
        </message>
    </context>
    <context>
        <name>Sureness</name>
        <message>
            <source>How sure</source>
            <translation>درجة اليقين</translation>
        </message>
        <message>
            <source>a guess</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <source>certain</source>
            <translation>متيقّن</translation>
        </message>
        <message>
            <source>fairly sure</source>
            <translation>متأكد إلى حد كبير</translation>
        </message>
        <message>
            <source>half sure</source>
            <translation>متأكد بعض الشيء</translation>
        </message>
        <message>
            <source>rather unsure</source>
            <translation>غير متأكد</translation>
        </message>
    </context>
    <context>
        <name>TiltPad</name>
        <message>
            <source>Drag or use the arrow keys to tilt the page; double-click lays it flat</source>
            <translation>اسحب أو استعمل مفاتيح الأسهم لإمالة الصفحة؛ والنقر المزدوج يسوّيها</translation>
        </message>
        <message>
            <source>Tilt: {x}° across, {y}° along</source>
            <translation>الإمالة: {x}° عرضاً و{y}° طولاً</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Put this notice away</source>
            <translation>إخفاء هذا الإشعار</translation>
        </message>
    </context>
    <context>
        <name>TodayCard</name>
        <message numerus="yes">
            <source>%n specimen(s), genuine and altered, in an order nobody knows.</source>
            <translation>
                <numerusform>لا عيّنات.</numerusform>
                <numerusform>عيّنة واحدة، أصلية أو معدَّلة.</numerusform>
                <numerusform>عيّنتان، أصليتان أو معدَّلتان، بترتيب لا يعرفه أحد.</numerusform>
                <numerusform>%n عيّنات، أصلية ومعدَّلة، بترتيب لا يعرفه أحد.</numerusform>
                <numerusform>%n عيّنة، أصلية ومعدَّلة، بترتيب لا يعرفه أحد.</numerusform>
                <numerusform>%n عيّنة، أصلية ومعدَّلة، بترتيب لا يعرفه أحد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>About %n minute(s)</source>
            <translation>
                <numerusform>أقل من دقيقة</numerusform>
                <numerusform>نحو دقيقة واحدة</numerusform>
                <numerusform>نحو دقيقتين</numerusform>
                <numerusform>نحو %n دقائق</numerusform>
                <numerusform>نحو %n دقيقة</numerusform>
                <numerusform>نحو %n دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Go on where you were.</source>
            <translation>تابع من حيث توقّفت.</translation>
        </message>
        <message>
            <source>Specimen {n} of {total}</source>
            <translation>العيّنة {n} من {total}</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>ابدأ</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>ToolBar</name>
        <message>
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <source>Compare with a genuine specimen</source>
            <translation>المقارنة بعيّنة أصلية</translation>
        </message>
        <message>
            <source>Evidence and decision</source>
            <translation>الأدلة والقرار</translation>
        </message>
        <message>
            <source>Loupe</source>
            <translation>العدسة</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Ruler</source>
            <translation>المسطرة</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنباً إلى جنب</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Whole page, or 1:1 (0)</source>
            <translation>الصفحة كاملة، أو ١:١ (0)</translation>
        </message>
        <message>
            <source>Zoom in (+)</source>
            <translation>تكبير (+)</translation>
        </message>
        <message>
            <source>Zoom out (-)</source>
            <translation>تصغير (-)</translation>
        </message>
    </context>
    <context>
        <name>TrainerScreen</name>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Learners</source>
            <translation>المتدرّبون</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Safety copies</source>
            <translation>النسخ الاحتياطية</translation>
        </message>
        <message>
            <source>Trainer's desk</source>
            <translation>مكتب المدرّب</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>ما جرى</translation>
        </message>
    </context>
    <context>
        <name>TransferScreen</name>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>أُلغيت الكتابة. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلّداً</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>اختر المكان</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>Look at what</source>
            <translation>راجع المحتوى</translation>
        </message>
        <message>
            <source>No name and no badge number stand in the table. Results serve training, not discipline.</source>
            <translation>لا اسم في الجدول ولا رقم شارة. النتائج للتدريب لا للمساءلة.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>استبداله</translation>
        </message>
        <message>
            <source>Safe to remove</source>
            <translation>إزالة آمنة</translation>
        </message>
        <message>
            <source>Take your record along</source>
            <translation>خذ سجلّك معك</translation>
        </message>
        <message>
            <source>There is a file of that name already</source>
            <translation>يوجد ملف آخر بهذا الاسم</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>{file} stands there with other content. Replace it, or go back and choose another place?</source>
            <translation>يوجد هناك {file} بمحتوى آخر. هل تستبدله، أم تعود وتختار مكاناً آخر؟</translation>
        </message>
    </context>
    <context>
        <name>Waiting</name>
        <message numerus="yes">
            <source>That is not the PIN. Next try in %n second(s).</source>
            <translation>
                <numerusform>الرمز السري غير صحيح. حاول مجدداً.</numerusform>
                <numerusform>الرمز السري غير صحيح. المحاولة التالية بعد ثانية واحدة.</numerusform>
                <numerusform>الرمز السري غير صحيح. المحاولة التالية بعد ثانيتين.</numerusform>
                <numerusform>الرمز السري غير صحيح. المحاولة التالية بعد %n ثوانٍ.</numerusform>
                <numerusform>الرمز السري غير صحيح. المحاولة التالية بعد %n ثانية.</numerusform>
                <numerusform>الرمز السري غير صحيح. المحاولة التالية بعد %n ثانية.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>A PIN has 4 to 8 digits.</source>
            <translation>الرمز السري من ٤ إلى ٨ أرقام.</translation>
        </message>
        <message>
            <source>A code has 2 to 32 capital letters and digits, joined by single hyphens.</source>
            <translation>يتكوّن الرمز من ٢ إلى ٣٢ من الحروف اللاتينية الكبيرة والأرقام، تصل بينها شرطات مفردة.</translation>
        </message>
        <message>
            <source>A file of the course cannot be read: {file}, line {line}. Ask whoever prepared the course.</source>
            <translation>تعذّرت قراءة ملف من ملفات الدورة: {file}، السطر {line}. راجع من أعدّ الدورة.</translation>
        </message>
        <message>
            <source>A file of the course has a mistake: {file}, at {key}. Ask whoever prepared the course.</source>
            <translation>في أحد ملفات الدورة خطأ: {file}، عند {key}. راجع من أعدّ الدورة.</translation>
        </message>
        <message>
            <source>A part of the program is damaged: {file}. Install docexam again; your records are not affected.</source>
            <translation>جزء من البرنامج تالف: {file}. أعد تثبيت docexam؛ ولا تتأثر سجلّاتك.</translation>
        </message>
        <message>
            <source>A part of the program is missing: {file}. Install docexam again; your records are not affected.</source>
            <translation>جزء من البرنامج مفقود: {file}. أعد تثبيت docexam؛ ولا تتأثر سجلّاتك.</translation>
        </message>
        <message>
            <source>A specimen would have lacked the word SPECIMEN, so it was not made. Save a report for support.</source>
            <translation>لم تُصنع العيّنة لأنها كانت ستخلو من كلمة SPECIMEN. احفظ تقريراً للدعم الفني.</translation>
        </message>
        <message>
            <source>A specimen would have named a real State as its issuer, so it was not made. Save a report for support.</source>
            <translation>لم تُصنع العيّنة لأنها كانت ستحمل اسم دولة حقيقية جهةَ إصدار. احفظ تقريراً للدعم الفني.</translation>
        </message>
        <message>
            <source>A station code has capital letters and digits, joined by hyphens, such as {example}.</source>
            <translation>يتكوّن رمز المحطة من حروف لاتينية كبيرة وأرقام تصل بينها شرطات، مثل {example}.</translation>
        </message>
        <message>
            <source>A typeface that belongs to the program is missing: {file}. Pages may look different. Install docexam again.</source>
            <translation>خط من خطوط البرنامج مفقود: {file}. قد تبدو الصفحات مختلفة. أعد تثبيت docexam.</translation>
        </message>
        <message>
            <source>An answer on record cannot be changed. If it was given under the wrong name, a trainer can annul it.</source>
            <translation>لا يمكن تغيير إجابة مسجَّلة. إن قُدّمت باسم غير صاحبها فيمكن لمدرّب إلغاؤها.</translation>
        </message>
        <message>
            <source>Another program is holding the records. Close other windows of docexam and any backup program, then try again.</source>
            <translation>يحجز برنامج آخر السجلّات. أغلق نوافذ docexam الأخرى وأي برنامج للنسخ الاحتياطي ثم حاول مجدداً.</translation>
        </message>
        <message>
            <source>Another window of docexam is open on this computer. Go on in that window, or close it first.</source>
            <translation>توجد نافذة أخرى من docexam مفتوحة على هذا الحاسوب. تابع في تلك النافذة أو أغلقها أولاً.</translation>
        </message>
        <message>
            <source>Choose two different entries: one to keep and one double.</source>
            <translation>اختر قيدين مختلفين: واحداً يبقى وآخر مكرّراً.</translation>
        </message>
        <message>
            <source>Enter the badge number: 1 to 32 letters and digits.</source>
            <translation>أدخل رقم الشارة: من حرف أو رقم واحد إلى ٣٢.</translation>
        </message>
        <message>
            <source>Enter the name.</source>
            <translation>أدخل الاسم.</translation>
        </message>
        <message>
            <source>Nothing can be written there: it is read-only. Slide the lock of the stick open, or choose another folder.</source>
            <translation>لا يمكن الكتابة هناك: المكان للقراءة فقط. افتح قفل الحماية على ذاكرة USB أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>Only a trainer can do that. Ask yours to sign in.</source>
            <translation>هذا من صلاحية المدرّب وحده. اطلب من مدرّبك الدخول.</translation>
        </message>
        <message>
            <source>Please wait {wait_s} s before the next try.</source>
            <translation>انتظر قبل المحاولة التالية. الثواني المتبقّية: {wait_s}.</translation>
        </message>
        <message>
            <source>Somebody of that agency with that badge number is on this station already. Choose that name at sign-in.</source>
            <translation>رقم الشارة هذا مسجَّل على هذه المحطة لشخص من الجهة نفسها. اختر اسمه عند الدخول.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Your answers are kept. Save a report for support on the About page.</source>
            <translation>حدث خلل داخل البرنامج. إجاباتك محفوظة. احفظ تقريراً للدعم الفني من صفحة «حول البرنامج».</translation>
        </message>
        <message>
            <source>That answer is annulled already.</source>
            <translation>سبق إلغاء هذه الإجابة.</translation>
        </message>
        <message>
            <source>That does not fit into a machine-readable zone. Check the field {field}.</source>
            <translation>هذا لا يصلح لمنطقة القراءة الآلية. تحقّق من الحقل {field}.</translation>
        </message>
        <message>
            <source>That folder is not there any more. Put the stick in again, or choose another folder.</source>
            <translation>لم يعد المجلّد موجوداً. أدخل ذاكرة USB مجدداً أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>That is not the PIN. Try again.</source>
            <translation>الرمز السري غير صحيح. حاول مجدداً.</translation>
        </message>
        <message>
            <source>That name is no longer on this station. Choose a name from the list again.</source>
            <translation>لم يعد هذا الاسم على هذه المحطة. اختر اسماً من القائمة مجدداً.</translation>
        </message>
        <message>
            <source>That safety copy is damaged, so it was not used. Your records are as before. Choose another copy.</source>
            <translation>هذه النسخة الاحتياطية تالفة فلم تُستعمل. سجلّاتك كما كانت. اختر نسخة أخرى.</translation>
        </message>
        <message>
            <source>That safety copy is no longer there. Choose another one from the list.</source>
            <translation>لم تعد هذه النسخة الاحتياطية موجودة. اختر نسخة أخرى من القائمة.</translation>
        </message>
        <message>
            <source>That set is not on this station. Go back to the start page.</source>
            <translation>هذه المجموعة ليست على هذه المحطة. عد إلى صفحة البداية.</translation>
        </message>
        <message>
            <source>The disk with the records is full, so this step was not saved. Make room on the disk, then try again. Everything before it is kept.</source>
            <translation>القرص الذي يضمّ السجلّات ممتلئ، فلم تُحفظ هذه الخطوة. وفّر مساحة على القرص ثم حاول مجدداً. وكل ما قبلها محفوظ.</translation>
        </message>
        <message>
            <source>The file could not be written there. Choose another folder or another stick.</source>
            <translation>تعذّرت كتابة الملف هناك. اختر مجلّداً آخر أو ذاكرة USB أخرى.</translation>
        </message>
        <message>
            <source>The file in the place of the records belongs to another program. It was not touched. Choose another folder, or move that file away and try again.</source>
            <translation>الملف الموجود في موضع السجلّات يخصّ برنامجاً آخر، ولم يُمسّ. اختر مجلّداً آخر، أو انقل ذلك الملف ثم حاول مجدداً.</translation>
        </message>
        <message>
            <source>The folder of the records cannot be found or made: {folder}. Connect its drive, or choose another folder.</source>
            <translation>تعذّر العثور على مجلّد السجلّات أو إنشاؤه: {folder}. صِل القرص الذي يضمّه، أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>The folder of the records cannot be written to: {folder}. Ask for the right to write there, or choose another folder.</source>
            <translation>لا يمكن الكتابة في مجلّد السجلّات: {folder}. اطلب صلاحية الكتابة فيه، أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>The records of this station are damaged and were not opened, so that nothing gets worse. Restore a safety copy; the damaged file is kept beside it.</source>
            <translation>سجلّات هذه المحطة تالفة، ولم تُفتح كي لا يتفاقم التلف. استعد نسخة احتياطية؛ ويُحفظ الملف التالف بجانبها.</translation>
        </message>
        <message>
            <source>The records were written by a newer version of docexam. They were not touched. Install that version, or choose another folder.</source>
            <translation>كُتبت السجلّات بإصدار أحدث من docexam، ولم تُمسّ. ثبّت ذلك الإصدار، أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>The stick was pulled out while writing. Nothing is lost on this station. Put it in again and repeat.</source>
            <translation>نُزعت ذاكرة USB أثناء الكتابة. لم يضِع شيء من هذه المحطة. أدخلها مجدداً وأعد العملية.</translation>
        </message>
        <message>
            <source>The two badge numbers differ. Look at the badge and type it again.</source>
            <translation>رقما الشارة مختلفان. انظر إلى الشارة واكتب الرقم مجدداً.</translation>
        </message>
        <message>
            <source>There is a file of that name already. Decide whether to replace it, or choose another folder.</source>
            <translation>يوجد ملف آخر بهذا الاسم. قرّر هل تستبدله، أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>There is no Latin spelling on the list for {character}. Type the name in Latin letters.</source>
            <translation>لا كتابة لاتينية في القائمة للحرف {character}. اكتب الاسم بحروف لاتينية.</translation>
        </message>
        <message>
            <source>There is not enough room there, so nothing was written. Delete something from it, or choose another folder.</source>
            <translation>لا مساحة كافية هناك، فلم يُكتب شيء. احذف بعض ما فيه، أو اختر مجلّداً آخر.</translation>
        </message>
        <message>
            <source>These lines are no machine-readable zone: see line {line}, position {position}.</source>
            <translation>هذه الأسطر ليست منطقة قراءة آلية: انظر السطر {line}، الموضع {position}.</translation>
        </message>
        <message>
            <source>This specimen is decided already and stays as it is. Go on to the next one.</source>
            <translation>ثُبّت القرار في هذه العيّنة ويبقى كما هو. انتقل إلى العيّنة التالية.</translation>
        </message>
        <message>
            <source>This specimen needs the alteration {alteration}, which this version of docexam does not know. Install the newest version.</source>
            <translation>تحتاج هذه العيّنة إلى التعديل {alteration}، وهذا الإصدار من docexam لا يعرفه. ثبّت أحدث إصدار.</translation>
        </message>
        <message>
            <source>This specimen needs the design {design}, which is not installed here. Install docexam again.</source>
            <translation>تحتاج هذه العيّنة إلى التصميم {design}، وهو غير مثبّت هنا. أعد تثبيت docexam.</translation>
        </message>
        <message>
            <source>This specimen was made with another version of the design {design}. Its answer is on record, but it cannot be shown here.</source>
            <translation>صُنعت هذه العيّنة بإصدار آخر من التصميم {design}. إجابتها في السجلّ، لكن لا يمكن عرضها هنا.</translation>
        </message>
        <message>
            <source>What was read back from the stick is not what was written to it. Do not trust this stick; use another one.</source>
            <translation>ما قُرئ من ذاكرة USB ليس ما كُتب عليها. لا تعتمد على هذه الذاكرة؛ استعمل غيرها.</translation>
        </message>
    </context>
    <context>
        <name>WorkedOut</name>
        <message>
            <source>Check digits, worked out</source>
            <translation>حساب أرقام التحقّق</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>MRZ</source>
            <translation>MRZ</translation>
        </message>
        <message>
            <source>Visual zone</source>
            <translation>منطقة القراءة البصرية</translation>
        </message>
        <message>
            <source>{name}: left empty, which is allowed</source>
            <translation>{name}: متروك فارغاً، وهذا جائز</translation>
        </message>
        <message>
            <source>{name}: {printed} is printed and due</source>
            <translation>{name}: المطبوع {printed}، وهو الصحيح</translation>
        </message>
        <message>
            <source>{name}: {printed} is printed, {due} is due</source>
            <translation>{name}: المطبوع {printed}، والصحيح {due}</translation>
        </message>
    </context>
    <context>
        <name>WritingCard</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Leave the stick in. Nothing is lost if you cancel: your record stays on this station.</source>
            <translation>لا تنزع ذاكرة USB. لا يضيع شيء إن ألغيت: فسجلّك يبقى على هذه المحطة.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Reading back and comparing</source>
            <translation>قراءة ومقارنة</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>كتابة</translation>
        </message>
        <message>
            <source>Writing your record</source>
            <translation>يُكتب سجلّك</translation>
        </message>
    </context>
</TS>
