<?xml version='1.0' encoding='utf-8'?>
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
            <source>(name removed)</source>
            <translation>(أُزيل الاسم)</translation>
        </message>
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
        <name>BrokenCard</name>
        <message>
            <source>Somewhere else</source>
            <translation>مكان آخر</translation>
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
        <name>ChoiceList</name>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>خطأ</translation>
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
            <source>{folder} · read-only: slide its lock open</source>
            <translation>{folder} · للقراءة فقط: افتح قفل الحماية عليها</translation>
        </message>
        <message>
            <source>{folder} · {room} free</source>
            <translation>{folder} · المتاح {room}</translation>
        </message>
    </context>
    <context>
        <name>ChoosePlace</name>
        <message>
            <source>Choose a folder …</source>
            <translation>اختر مجلّداً …</translation>
        </message>
        <message>
            <source>Files that came another way, or a stick that is not listed. It is searched at any depth.</source>
            <translation>ملفات وصلت بطريق آخر، أو ذاكرة USB غير مذكورة هنا. يُبحث فيها على أي عمق.</translation>
        </message>
        <message>
            <source>Put the stick in: it appears here by itself.</source>
            <translation>أدخل ذاكرة USB فتظهر هنا تلقائياً.</translation>
        </message>
        <message>
            <source>Which stick shall be imported?</source>
            <translation>أي ذاكرة USB تريد استيرادها؟</translation>
        </message>
        <message>
            <source>{folder} · read-only: it can be imported, but takes no receipts back</source>
            <translation>{folder} · للقراءة فقط: يمكن استيرادها، لكن لا تُكتب عليها إيصالات</translation>
        </message>
        <message>
            <source>{folder} · {room} free</source>
            <translation>{folder} · المتاح {room}</translation>
        </message>
    </context>
    <context>
        <name>ClassListPage</name>
        <message numerus="yes">
            <source>%n on the list</source>
            <translation>
                <numerusform>لا أحد في القائمة</numerusform>
                <numerusform>شخص واحد في القائمة</numerusform>
                <numerusform>شخصان في القائمة</numerusform>
                <numerusform>%n أشخاص في القائمة</numerusform>
                <numerusform>%n شخصاً في القائمة</numerusform>
                <numerusform>%n شخص في القائمة</numerusform>
            </translation>
        </message>
        <message>
            <source>A passphrase of 8 characters or more, to be told by phone.</source>
            <translation>عبارة سرّ من ٨ أحرف أو أكثر، تُبلَّغ بالهاتف.</translation>
        </message>
        <message>
            <source>Choose the stick for the class list</source>
            <translation>اختر ذاكرة USB لقائمة الدورة</translation>
        </message>
        <message>
            <source>Choose who is on the list: a click, or the space bar</source>
            <translation>اختر من في القائمة: بنقرة أو بمفتاح المسافة</translation>
        </message>
        <message>
            <source>Find by name or badge</source>
            <translation>ابحث بالاسم أو رقم الشارة</translation>
        </message>
        <message>
            <source>In class, learners pick themselves from the list, so that nobody types a badge. It holds names: it goes out sealed, and the trainer is told the passphrase by another way.</source>
            <translation>في الصف يختار المتدرّبون أسماءهم من القائمة، فلا يكتب أحد رقم شارته. والقائمة تحوي أسماء، لذلك تخرج مختومة ويُبلَّغ المدرّب بعبارة السرّ بطريق آخر.</translation>
        </message>
        <message>
            <source>Passphrase of the list</source>
            <translation>عبارة سرّ القائمة</translation>
        </message>
        <message>
            <source>People on the list</source>
            <translation>الأشخاص في القائمة</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>هذا مطلوب.</translation>
        </message>
        <message>
            <source>Training centre, if known</source>
            <translation>مركز التدريب، إن كان معروفاً</translation>
        </message>
        <message>
            <source>Write to a stick …</source>
            <translation>كتابة على ذاكرة USB …</translation>
        </message>
        <message>
            <source>Written and compared: {file}. It is safe to remove.</source>
            <translation>كُتب الملف وقورن: {file}. يمكن نزع الذاكرة بأمان.</translation>
        </message>
        <message>
            <source>in line</source>
            <translation>بالانتظار</translation>
        </message>
    </context>
    <context>
        <name>ClerkWording</name>
        <message>
            <source>A key of head office is missing on this computer: {file}. Put the keys back from their protected copy.</source>
            <translation>أحد مفاتيح المقرّ الرئيس مفقود من هذا الحاسوب: {file}. أعد المفاتيح من نسختها المحمية.</translation>
        </message>
        <message>
            <source>A part of the program is missing: {file}. Ask whoever installed it; your database is not affected.</source>
            <translation>جزء من البرنامج مفقود: {file}. اسأل من ثبّته؛ قاعدة بياناتك لم تتأثر.</translation>
        </message>
        <message>
            <source>Ask the station to export again, onto another stick. Everything is still on its computer.</source>
            <translation>اطلب من المحطة أن تصدّر مجدداً على ذاكرة USB أخرى. كل شيء ما زال على حاسوبها.</translation>
        </message>
        <message>
            <source>Ask the station to export again. Two computers may be one copy of the other.</source>
            <translation>اطلب من المحطة أن تصدّر مجدداً. قد يكون أحد حاسوبين نسخة من الآخر.</translation>
        </message>
        <message>
            <source>Ask the station to export again; if it comes back the same, save it for support.</source>
            <translation>اطلب من المحطة أن تصدّر مجدداً؛ وإن تكرّر الأمر فاحفظ الملف للدعم الفني.</translation>
        </message>
        <message>
            <source>Ask the station to update docexam and export again.</source>
            <translation>اطلب من المحطة أن تحدّث docexam ثم تصدّر مجدداً.</translation>
        </message>
        <message>
            <source>Class, such as {example}</source>
            <translation>الدورة، مثل {example}</translation>
        </message>
        <message>
            <source>Course, in small letters, such as {example}</source>
            <translation>المقرّر، بحروف لاتينية صغيرة، مثل {example}</translation>
        </message>
        <message>
            <source>If other files of this stick were imported, ask the station to export again. If none was, your keys may be older than the station's set-up file.</source>
            <translation>إن استُوردت ملفات أخرى من هذه الذاكرة فاطلب من المحطة أن تصدّر مجدداً. وإن لم يُستورد أي ملف فقد تكون مفاتيحك أقدم من ملف الإعداد لدى المحطة.</translation>
        </message>
        <message>
            <source>If the station is trusted again, take it back under Stations and import the stick again.</source>
            <translation>إن عادت المحطة موثوقة فأعدها من صفحة المحطات، ثم استورد الذاكرة مجدداً.</translation>
        </message>
        <message>
            <source>Put the stick in again and import once more. Nothing is counted twice.</source>
            <translation>أعد إدخال الذاكرة واستورد مرة أخرى. لا يُحتسب شيء مرتين.</translation>
        </message>
        <message>
            <source>Ring the station up. If its computer was replaced, it sends an enrolment card; if nobody knows of it, keep the file and tell your security officer.</source>
            <translation>اتصل بالمحطة هاتفياً. إن استُبدل حاسوبها فسترسل بطاقة تسجيل؛ وإن لم يعرف به أحد فاحتفظ بالملف وأبلغ مسؤول الأمن.</translation>
        </message>
        <message>
            <source>Somebody changed the file on its way. Ask the station to export again, onto another stick.</source>
            <translation>غُيّر الملف في الطريق. اطلب من المحطة أن تصدّر مجدداً على ذاكرة USB أخرى.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile. Look at the list again.</source>
            <translation>غيّر أحدهم هذا في أثناء ذلك. انظر إلى القائمة مجدداً.</translation>
        </message>
        <message>
            <source>Somebody else is importing just now, or a backup program holds the database. Wait a moment, then try again.</source>
            <translation>شخص آخر يستورد الآن، أو أن برنامج نسخ احتياطي يشغل قاعدة البيانات. انتظر قليلاً ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>That is not the form of a code. Codes of classes and agencies have capital Latin letters and digits joined by hyphens; courses are written in small letters.</source>
            <translation>ليست هذه صيغة رمز. رموز الدورات والجهات حروف لاتينية كبيرة وأرقام تصلها شرطات؛ أما المقرّرات فتُكتب بحروف صغيرة.</translation>
        </message>
        <message>
            <source>That step is no longer there, or it is an annulment itself. Look at the list again.</source>
            <translation>لم تعد هذه الخطوة موجودة، أو أنها هي نفسها إلغاء. انظر إلى القائمة مجدداً.</translation>
        </message>
        <message>
            <source>The file is kept. Update this program, then import again.</source>
            <translation>الملف محفوظ. حدّث هذا البرنامج ثم استورد مجدداً.</translation>
        </message>
        <message>
            <source>The station has the set-up file of another office. Give it a stick with your set-up file and let it export again.</source>
            <translation>لدى المحطة ملف إعداد مقرّ آخر. أعطها ذاكرة USB عليها ملف الإعداد لديك، ثم دعها تصدّر مجدداً.</translation>
        </message>
        <message>
            <source>The station's record was changed by hand. Ring the station up and ask for a new installation there.</source>
            <translation>غُيّر سجلّ المحطة يدوياً. اتصل بها هاتفياً واطلب تثبيتاً جديداً هناك.</translation>
        </message>
        <message>
            <source>There is no database of head office at this place: {url}. Ask whoever set the program up where it stands.</source>
            <translation>لا توجد قاعدة بيانات للمقرّ الرئيس في هذا المكان: {url}. اسأل من أعدّ البرنامج عن مكانها.</translation>
        </message>
        <message>
            <source>This is no file of docexam, whatever its name. Nothing needs to be done.</source>
            <translation>ليس هذا من ملفات docexam، مهما كان اسمه. لا يلزم فعل شيء.</translation>
        </message>
    </context>
    <context>
        <name>CloseLook</name>
        <message>
            <source>Back to the talk</source>
            <translation>العودة إلى المقابلة</translation>
        </message>
        <message>
            <source>Magnify</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Make smaller</source>
            <translation>تصغير</translation>
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
        <name>ComponentRow</name>
        <message>
            <source>alike</source>
            <translation>متشابه</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>unseen</source>
            <translation>لا يُرى</translation>
        </message>
        <message>
            <source>{ask} Press the name if this settles the matter.</source>
            <translation>{ask} اضغط الاسم إن كان هذا هو ما حسم الأمر.</translation>
        </message>
    </context>
    <context>
        <name>ComponentSheet</name>
        <message>
            <source>Components</source>
            <translation>مكوّنات الوجه</translation>
        </message>
        <message>
            <source>Notes, not judgements. Look at ears and marks first, where they can be seen.</source>
            <translation>ملاحظات لا أحكام. انظر إلى الأذنين والعلامات أولاً، حيث تُرى.</translation>
        </message>
        <message>
            <source>{done} of {total} noted</source>
            <translation>دُوِّن {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ContentsCard</name>
        <message numerus="yes">
            <source>%n file(s) of ours that head office confirmed</source>
            <translation>
                <numerusform>لا ملفات منّا أكّدها المقرّ الرئيس</numerusform>
                <numerusform>ملف واحد منّا أكّده المقرّ الرئيس</numerusform>
                <numerusform>ملفان منّا أكّدهما المقرّ الرئيس</numerusform>
                <numerusform>%n ملفات منّا أكّدها المقرّ الرئيس</numerusform>
                <numerusform>%n ملفاً منّا أكّدها المقرّ الرئيس</numerusform>
                <numerusform>%n ملف منّا أكّدها المقرّ الرئيس</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new receipt(s) read.</source>
            <translation>
                <numerusform>لم يُقرأ إيصال جديد.</numerusform>
                <numerusform>قُرئ إيصال جديد واحد.</numerusform>
                <numerusform>قُرئ إيصالان جديدان.</numerusform>
                <numerusform>قُرئت %n إيصالات جديدة.</numerusform>
                <numerusform>قُرئ %n إيصالاً جديداً.</numerusform>
                <numerusform>قُرئ %n إيصال جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>A receipt speaks of another history than this station has. It was not followed: everything is sent again. Tell head office.</source>
            <translation>يذكر أحد الإيصالات تاريخاً غير تاريخ هذه المحطة. لم يُعمل به: يُرسل كل شيء مجدداً. أبلغ المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>Another stick</source>
            <translation>ذاكرة USB أخرى</translation>
        </message>
        <message>
            <source>Class list {name}</source>
            <translation>قائمة الدورة {name}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message numerus="yes">
            <source>Head office confirmed %n more entry(s).</source>
            <translation>
                <numerusform>لم يؤكّد المقرّ الرئيس قيوداً أخرى.</numerusform>
                <numerusform>أكّد المقرّ الرئيس قيداً آخر.</numerusform>
                <numerusform>أكّد المقرّ الرئيس قيدين آخرين.</numerusform>
                <numerusform>أكّد المقرّ الرئيس %n قيود أخرى.</numerusform>
                <numerusform>أكّد المقرّ الرئيس %n قيداً آخر.</numerusform>
                <numerusform>أكّد المقرّ الرئيس %n قيد آخر.</numerusform>
            </translation>
        </message>
        <message>
            <source>No new receipt for this station.</source>
            <translation>لا إيصال جديد لهذه المحطة.</translation>
        </message>
        <message>
            <source>Nothing else on it is for this station.</source>
            <translation>لا شيء آخر عليها لهذه المحطة.</translation>
        </message>
        <message>
            <source>On this stick</source>
            <translation>على هذه الذاكرة</translation>
        </message>
        <message>
            <source>Set-up file of head office</source>
            <translation>ملف الإعداد من المقرّ الرئيس</translation>
        </message>
        <message>
            <source>can be taken off the stick</source>
            <translation>يمكن إزالته من الذاكرة</translation>
        </message>
        <message>
            <source>content pack</source>
            <translation>حزمة محتوى</translation>
        </message>
        <message>
            <source>holds names</source>
            <translation>فيها أسماء</translation>
        </message>
        <message>
            <source>makes this station part of the programme; confidential</source>
            <translation>يضمّ هذه المحطة إلى البرنامج التدريبي؛ سرّي</translation>
        </message>
        <message>
            <source>program update</source>
            <translation>تحديث البرنامج</translation>
        </message>
        <message>
            <source>replaces the one that is installed</source>
            <translation>تحلّ محلّ المثبَّتة</translation>
        </message>
        <message>
            <source>sealed under a passphrase</source>
            <translation>مختومة بعبارة سرّ</translation>
        </message>
        <message>
            <source>this very one is installed already</source>
            <translation>هذه نفسها مثبَّتة من قبل</translation>
        </message>
    </context>
    <context>
        <name>CopiesPage</name>
        <message>
            <source>Answers given after it are not in it. The present records are kept beside it under another name, so nothing is thrown away. Everybody signs in anew.</source>
            <translation>لا تضمّ النسخة ما قُدّم بعدها من إجابات. تُحفظ السجلّات الحالية بجانبها باسم آخر، فلا يضيع شيء. ثم يدخل الجميع من جديد.</translation>
        </message>
        <message>
            <source>Begin a new installation …</source>
            <translation>بدء تثبيت جديد …</translation>
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
        <name>CopyForm</name>
        <message>
            <source>A passphrase has at least 12 characters; several words are best.</source>
            <translation>طول عبارة السرّ ١٢ حرفاً على الأقل؛ والأفضل بضع كلمات.</translation>
        </message>
        <message>
            <source>Choose the stick for the copy</source>
            <translation>اختر ذاكرة USB للنسخة</translation>
        </message>
        <message>
            <source>If this computer breaks, the copy brings the keys back. Without a copy and without the escrow key nothing that stations seal can ever be read. Choose a sentence you will still know in two years, and keep it apart from the copy.</source>
            <translation>إن تعطّل هذا الحاسوب أعادت النسخة المفاتيح. ومن دون نسخة ومن دون مفتاح الطوارئ لا يُقرأ أبداً شيء مما تختمه المحطات. اختر جملة ستذكرها بعد سنتين، واحفظها بعيداً عن النسخة.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السرّ</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>العبارة نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>The two differ. Type it once more.</source>
            <translation>العبارتان مختلفتان. اكتبها مرة أخرى.</translation>
        </message>
        <message>
            <source>Write the copy to a stick …</source>
            <translation>كتابة النسخة على ذاكرة USB …</translation>
        </message>
        <message>
            <source>Written and compared: {file}</source>
            <translation>كُتب الملف وقورن: {file}</translation>
        </message>
    </context>
    <context>
        <name>CourseCard</name>
        <message>
            <source>Course in force</source>
            <translation>الدورة السارية</translation>
        </message>
        <message>
            <source>Installed from a pack of head office.</source>
            <translation>مثبّتة من حزمة المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>Installed from a trainer's pack, check code of the key {code}.</source>
            <translation>مثبّتة من حزمة مدرّب، رمز تحقّق مفتاحه {code}.</translation>
        </message>
        <message>
            <source>It came with the program.</source>
            <translation>جاءت مع البرنامج.</translation>
        </message>
        <message>
            <source>Nothing starts before you say so.</source>
            <translation>لا يبدأ شيء قبل أن تأذن به.</translation>
        </message>
        <message>
            <source>Practice answers go to head office too, under a number instead of a name.</source>
            <translation>تُرسَل إجابات التدريب أيضاً إلى المقرّ الرئيس، تحت رقم بدلاً من الاسم.</translation>
        </message>
        <message>
            <source>Version {version} of docexam lies ready</source>
            <translation>الإصدار {version} من docexam جاهز للتثبيت</translation>
        </message>
        <message>
            <source>{id}, version {version}</source>
            <translation>{id}، الإصدار {version}</translation>
        </message>
        <message>
            <source>{update}. A trainer installs it.</source>
            <translation>{update}. يثبّته مدرّب.</translation>
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
            <source>Genuine</source>
            <translation>الأصلية</translation>
        </message>
        <message>
            <source>It also shows under {lights}.</source>
            <translation>ويظهر أيضاً تحت {lights}.</translation>
        </message>
        <message>
            <source>It shows</source>
            <translation>يظهر هنا</translation>
        </message>
        <message>
            <source>It shows best under {lights}.</source>
            <translation>أوضح ما تظهر تحت {lights}.</translation>
        </message>
        <message>
            <source>Mark {number}: nothing wrong here</source>
            <translation>العلامة {number}: لا خلل هنا</translation>
        </message>
        <message>
            <source>Mark {number}: {name}</source>
            <translation>العلامة {number}: {name}</translation>
        </message>
        <message>
            <source>Marked under {light}.</source>
            <translation>وُضعت العلامة تحت {light}.</translation>
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
            <source>You</source>
            <translation>أنت</translation>
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
            <source>You had a light on that shows it: {lights}.</source>
            <translation>كان لديك ضوء يُظهرها: {lights}.</translation>
        </message>
        <message numerus="yes">
            <source>You looked under %n light(s) before you decided.</source>
            <translation>
                <numerusform>لم تنظر تحت أي ضوء قبل أن تقرّر.</numerusform>
                <numerusform>نظرت تحت ضوء واحد قبل أن تقرّر.</numerusform>
                <numerusform>نظرت تحت ضوءين قبل أن تقرّر.</numerusform>
                <numerusform>نظرت تحت %n أضواء قبل أن تقرّر.</numerusform>
                <numerusform>نظرت تحت %n ضوءاً قبل أن تقرّر.</numerusform>
                <numerusform>نظرت تحت %n ضوء قبل أن تقرّر.</numerusform>
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
        <message>
            <source>You saw a sign and marked it.</source>
            <translation>رأيت علامة كاشفة وحدّدتها.</translation>
        </message>
        <message>
            <source>You stayed with white light.</source>
            <translation>بقيتَ على الضوء الأبيض.</translation>
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
            <source>You were not sure, and said so.</source>
            <translation>لم تكن متأكداً، وصرّحت بذلك.</translation>
        </message>
        <message>
            <source>Your order: {tools}</source>
            <translation>ترتيب أدواتك: {tools}</translation>
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
            <source>{name}: no tool you took shows it; {lights} does.</source>
            <translation>{name}: لا تُظهره أيّ أداة استخدمتها، بل يُظهره {lights}.</translation>
        </message>
        <message>
            <source>{name}: {light} shows it, and nothing was tried in vain before.</source>
            <translation>{name}: يُظهره {light}، ولم تُجرَّب قبله أداة بلا جدوى.</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {light} shows it; %n tool(s) before showed nothing.</source>
            <translation>
                <numerusform>{name}: يُظهره {light}، ولم تسبقه أيّ أداة.</numerusform>
                <numerusform>{name}: يُظهره {light}، وسبقته أداة واحدة لم تُظهر شيئًا.</numerusform>
                <numerusform>{name}: يُظهره {light}، وسبقته أداتان لم تُظهرا شيئًا.</numerusform>
                <numerusform>{name}: يُظهره {light}، وسبقته %n أدوات لم تُظهر شيئًا.</numerusform>
                <numerusform>{name}: يُظهره {light}، وسبقته %n أداةً لم تُظهر شيئًا.</numerusform>
                <numerusform>{name}: يُظهره {light}، وسبقته %n أداة لم تُظهر شيئًا.</numerusform>
            </translation>
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
        <message>
            <source>What you saw</source>
            <translation>ما رأيتَه</translation>
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
        <name>DecisionForm</name>
        <message>
            <source>Selected from the graduates of the course</source>
            <translation>اختير من خرّيجي المقرّر</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>This is needed.</source>
            <translation>هذا مطلوب.</translation>
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
        <name>EnrolPage</name>
        <message numerus="yes">
            <source>%n card(s) enrolled.</source>
            <translation>
                <numerusform>لم تُسجَّل أي بطاقة.</numerusform>
                <numerusform>سُجّلت بطاقة واحدة.</numerusform>
                <numerusform>سُجّلت بطاقتان.</numerusform>
                <numerusform>سُجّلت %n بطاقات.</numerusform>
                <numerusform>سُجّلت %n بطاقة.</numerusform>
                <numerusform>سُجّلت %n بطاقة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n computer(s) wait to be enrolled</source>
            <translation>
                <numerusform>لا حواسيب تنتظر التسجيل</numerusform>
                <numerusform>حاسوب واحد ينتظر التسجيل</numerusform>
                <numerusform>حاسوبان ينتظران التسجيل</numerusform>
                <numerusform>%n حواسيب تنتظر التسجيل</numerusform>
                <numerusform>%n حاسوباً تنتظر التسجيل</numerusform>
                <numerusform>%n حاسوب تنتظر التسجيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait</source>
            <translation>
                <numerusform>لا ملفات تنتظر</numerusform>
                <numerusform>ملف واحد ينتظر</numerusform>
                <numerusform>ملفان ينتظران</numerusform>
                <numerusform>%n ملفات تنتظر</numerusform>
                <numerusform>%n ملفاً تنتظر</numerusform>
                <numerusform>%n ملف تنتظر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known before.</source>
            <translation>
                <numerusform>لا بطاقات معروفة من قبل.</numerusform>
                <numerusform>بطاقة واحدة معروفة من قبل.</numerusform>
                <numerusform>بطاقتان معروفتان من قبل.</numerusform>
                <numerusform>%n بطاقات معروفة من قبل.</numerusform>
                <numerusform>%n بطاقة معروفة من قبل.</numerusform>
                <numerusform>%n بطاقة معروفة من قبل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose the folder with the cards</source>
            <translation>اختر مجلّد البطاقات</translation>
        </message>
        <message>
            <source>Did the cards come another way than the results?</source>
            <translation>هل وصلت البطاقات بطريق غير طريق النتائج؟</translation>
        </message>
        <message>
            <source>Enrol</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Enrol from cards only when somebody you know handed them to you. A card from the same stick as the results proves nothing.</source>
            <translation>لا تسجّل من البطاقات إلا إذا سلّمك إياها شخص تعرفه. البطاقة الآتية على ذاكرة النتائج نفسها لا تثبت شيئاً.</translation>
        </message>
        <message>
            <source>Enrol from cards …</source>
            <translation>تسجيل من البطاقات …</translation>
        </message>
        <message>
            <source>Enrol {station}?</source>
            <translation>هل تريد تسجيل {station}؟</translation>
        </message>
        <message numerus="yes">
            <source>Enrolled. %n result(s) that had waited were imported.</source>
            <translation>
                <numerusform>تمّ التسجيل. لم تكن هناك نتائج تنتظر.</numerusform>
                <numerusform>تمّ التسجيل. استُوردت نتيجة واحدة كانت تنتظر.</numerusform>
                <numerusform>تمّ التسجيل. استُوردت نتيجتان كانتا تنتظران.</numerusform>
                <numerusform>تمّ التسجيل. استُوردت %n نتائج كانت تنتظر.</numerusform>
                <numerusform>تمّ التسجيل. استُوردت %n نتيجة كانت تنتظر.</numerusform>
                <numerusform>تمّ التسجيل. استُوردت %n نتيجة كانت تنتظر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Every group of the code was read to you by somebody at that station. What waits is imported now.</source>
            <translation>قرأ لك شخص في تلك المحطة كل مجموعات الرمز. ويُستورد الآن ما كان ينتظر.</translation>
        </message>
        <message>
            <source>Every station is known</source>
            <translation>كل المحطات معروفة</translation>
        </message>
        <message>
            <source>Its sticks are set aside from now on. You can take it back under All stations.</source>
            <translation>تُعزل ذواكرها من الآن. ويمكنك إعادتها من صفحة كل المحطات.</translation>
        </message>
        <message>
            <source>No computer waits to be enrolled</source>
            <translation>لا حاسوب ينتظر التسجيل</translation>
        </message>
        <message>
            <source>Not ours …</source>
            <translation>ليست من محطاتنا …</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Refuse {station}?</source>
            <translation>هل تريد رفض {station}؟</translation>
        </message>
        <message>
            <source>Ring the station up on a number you know. Let them read the check code on their Export page; compare every group.</source>
            <translation>اتصل بالمحطة على رقم هاتف تعرفه. اطلب قراءة رمز التحقّق من صفحة التصدير لديها، وقارن كل مجموعة.</translation>
        </message>
        <message>
            <source>The codes are the same</source>
            <translation>الرمزان متطابقان</translation>
        </message>
        <message>
            <source>The key has changed: {stations}</source>
            <translation>تغيّر المفتاح: {stations}</translation>
        </message>
        <message>
            <source>These stations are known with another key, so their cards were not taken. Ring them up before anything else.</source>
            <translation>هذه المحطات معروفة بمفتاح آخر، لذلك لم تُقبل بطاقاتها. اتصل بها هاتفياً قبل أي شيء آخر.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>فهمت</translation>
        </message>
        <message>
            <source>When the first stick of a new computer is imported, its check code stands here to be compared.</source>
            <translation>عند استيراد أول ذاكرة من حاسوب جديد يظهر هنا رمز التحقّق لمقارنته.</translation>
        </message>
        <message>
            <source>Yes, choose the folder</source>
            <translation>نعم، اختر المجلّد</translation>
        </message>
        <message>
            <source>{files} with {events}</source>
            <translation>{files}، فيها {events}</translation>
        </message>
    </context>
    <context>
        <name>EscrowForm</name>
        <message>
            <source>A second key that opens everything, for the day on which the first is lost. Print it or save it on a stick of its own, seal that in an envelope, lock it in a safe, and take it off this computer. Once a year somebody opens a recent file with it.</source>
            <translation>مفتاح ثانٍ يفتح كل شيء، ليوم يُفقد فيه الأول. اطبعه أو احفظه على ذاكرة USB خاصة به، وأغلق عليه مظروفاً مختوماً، وضعه في خزنة، وأزله من هذا الحاسوب. ومرة في السنة يفتح به أحدهم ملفاً حديثاً.</translation>
        </message>
        <message>
            <source>Choose the stick for the envelope</source>
            <translation>اختر ذاكرة USB للمظروف</translation>
        </message>
        <message>
            <source>Is the escrow key in its envelope?</source>
            <translation>هل مفتاح الطوارئ في مظروفه؟</translation>
        </message>
        <message>
            <source>It is removed from this computer for good. Only what you printed or saved remains.</source>
            <translation>يُزال من هذا الحاسوب نهائياً. ولا يبقى إلا ما طبعته أو حفظته.</translation>
        </message>
        <message>
            <source>Print or save it first.</source>
            <translation>اطبعه أو احفظه أولاً.</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>طباعة …</translation>
        </message>
        <message>
            <source>Printed. Look at the sheet before you go on: every letter must be readable.</source>
            <translation>تمّت الطباعة. انظر إلى الورقة قبل أن تتابع: يجب أن يُقرأ كل حرف.</translation>
        </message>
        <message>
            <source>Save to a stick …</source>
            <translation>حفظ على ذاكرة USB …</translation>
        </message>
        <message>
            <source>Saved and compared: {file}. It is safe to remove.</source>
            <translation>حُفظ الملف وقورن: {file}. يمكن نزع الذاكرة بأمان.</translation>
        </message>
        <message>
            <source>Take it off this computer …</source>
            <translation>إزالته من هذا الحاسوب …</translation>
        </message>
        <message>
            <source>The escrow key is not on this computer any more. That is as it should be.</source>
            <translation>لم يعد مفتاح الطوارئ على هذا الحاسوب. وهذا هو المطلوب.</translation>
        </message>
        <message>
            <source>Yes, take it off</source>
            <translation>نعم، أزله</translation>
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
        <name>Exercise</name>
        <message>
            <source>Choose before you see it: the page lies in white light.</source>
            <translation>اختر قبل أن تراه: الصفحة في الضوء الأبيض.</translation>
        </message>
        <message>
            <source>Compare the visual zone with the machine-readable zone, field by field.</source>
            <translation>قارن منطقة الفحص البصري بالمنطقة المقروءة آلياً حقلاً حقلاً.</translation>
        </message>
        <message>
            <source>Drag the steps into order, or move the chosen one with Alt and the arrows.</source>
            <translation>اسحب الخطوات إلى ترتيبها، أو حرّك الخطوة المختارة بمفتاح Alt والأسهم.</translation>
        </message>
        <message>
            <source>How was the marked place printed?</source>
            <translation>كيف طُبع الموضع المحدَّد؟</translation>
        </message>
        <message>
            <source>Look at the place inside the ring with the loupe or by zooming, then choose.</source>
            <translation>انظر إلى الموضع داخل الحلقة بالعدسة أو بالتكبير، ثم اختر.</translation>
        </message>
        <message>
            <source>Point to: {name} ({code})</source>
            <translation>أشِر إلى: {name} ({code})</translation>
        </message>
        <message>
            <source>Use any light. Click the place, or press M, move with the arrows and press Enter.</source>
            <translation>استعمل أي ضوء. انقر على الموضع، أو اضغط M وتحرّك بالأسهم ثم اضغط Enter.</translation>
        </message>
        <message>
            <source>Value times weight for each character (A is 10, Z is 35, &lt; is 0), then sum and remainder.</source>
            <translation>القيمة مضروبة في الوزن لكل رمز (‎A‏ تساوي 10، و‎Z‏ تساوي 35، و‎&lt;‏ تساوي 0)، ثم المجموع والباقي.</translation>
        </message>
        <message>
            <source>Which field disagrees?</source>
            <translation>أي حقل لا يتطابق؟</translation>
        </message>
        <message>
            <source>Which light shows it? {subject}</source>
            <translation>أي ضوء يُظهره؟ {subject}</translation>
        </message>
        <message>
            <source>Work it by hand: {check}</source>
            <translation>احسبه يدوياً: {check}</translation>
        </message>
        <message>
            <source>Worth {percent} %</source>
            <translation>قيمة الجواب {percent} ٪</translation>
        </message>
    </context>
    <context>
        <name>ExerciseBar</name>
        <message>
            <source>Back; everything is kept</source>
            <translation>رجوع، ويُحفظ كل شيء</translation>
        </message>
        <message>
            <source>Exercise {position} of {total}</source>
            <translation>التمرين {position} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ExerciseDebriefScreen</name>
        <message>
            <source>In part</source>
            <translation>جزئياً</translation>
        </message>
        <message>
            <source>Next exercise</source>
            <translation>التمرين التالي</translation>
        </message>
        <message>
            <source>Not right</source>
            <translation>غير صحيح</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>إلى الخلاصة</translation>
        </message>
    </context>
    <context>
        <name>ExerciseDesk</name>
        <message>
            <source>Hand in</source>
            <translation>سلّم الجواب</translation>
        </message>
        <message>
            <source>I cannot find it</source>
            <translation>لا أجده</translation>
        </message>
        <message>
            <source>No place marked yet.</source>
            <translation>لم يُحدَّد موضع بعد.</translation>
        </message>
        <message>
            <source>The place is marked; another click moves it.</source>
            <translation>الموضع محدَّد، ونقرة أخرى تنقله.</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>أُلغي الأمر. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Choose where</source>
            <translation>اختيار المكان</translation>
        </message>
        <message>
            <source>Look at what</source>
            <translation>معاينة المحتوى</translation>
        </message>
        <message>
            <source>Safe to remove</source>
            <translation>يمكن نزعها بأمان</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>كتابة</translation>
        </message>
    </context>
    <context>
        <name>FaceBar</name>
        <message>
            <source>Back to the start page; everything is kept</source>
            <translation>العودة إلى الصفحة الأولى؛ كلّ شيء محفوظ</translation>
        </message>
        <message>
            <source>Pair {position} of {total}</source>
            <translation>الزوج {position} من {total}</translation>
        </message>
    </context>
    <context>
        <name>FaceDebrief</name>
        <message numerus="yes">
            <source>%n year(s) lie between them.</source>
            <translation>
                <numerusform>بينهما أقلّ من سنة.</numerusform>
                <numerusform>بينهما سنة واحدة.</numerusform>
                <numerusform>بينهما سنتان.</numerusform>
                <numerusform>بينهما %n سنوات.</numerusform>
                <numerusform>بينهما %n سنة.</numerusform>
                <numerusform>بينهما %n سنة.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>All persons are fictional and rendered. Results are training indicators: they cannot be compared with published tests of face matching, and must not be used to select or certify anybody.</source>
            <translation>جميع الأشخاص خياليون ومرسومون بالحاسوب. النتائج مؤشرات تدريب: لا تُقارَن باختبارات مطابقة الوجوه المنشورة، ولا يجوز أن يُختار بها أحد أو يُؤهَّل.</translation>
        </message>
        <message>
            <source>Both pictures show one person.</source>
            <translation>الصورتان لشخص واحد.</translation>
        </message>
        <message>
            <source>This pair does not count.</source>
            <translation>هذا الزوج لا يُحتسب.</translation>
        </message>
        <message>
            <source>Two people who are not related to each other; sex, age and skin are near.</source>
            <translation>شخصان لا صلة بينهما؛ الجنس والعمر ولون البشرة متقاربة.</translation>
        </message>
        <message>
            <source>Two people whose faces differ by {mm} mm on average, {how}.</source>
            <translation>شخصان يختلف وجهاهما بمقدار {mm} ملم في المتوسط، {how}.</translation>
        </message>
        <message>
            <source>What changed: {changed}.</source>
            <translation>ما تغيّر: {changed}.</translation>
        </message>
        <message>
            <source>You gave no answer.</source>
            <translation>لم تُجب.</translation>
        </message>
        <message>
            <source>You held up the holder.</source>
            <translation>أخّرت صاحب الوثيقة.</translation>
        </message>
        <message>
            <source>You knew the holder.</source>
            <translation>عرفت صاحب الوثيقة.</translation>
        </message>
        <message>
            <source>You let an impostor pass.</source>
            <translation>تركت منتحلاً يمرّ.</translation>
        </message>
        <message>
            <source>You said: {decision}, {certainty}.</source>
            <translation>قلت: {decision}، {certainty}.</translation>
        </message>
        <message>
            <source>You stopped an impostor.</source>
            <translation>أوقفت منتحلاً.</translation>
        </message>
        <message>
            <source>beard</source>
            <translation>اللحية</translation>
        </message>
        <message>
            <source>far apart: an easy pair</source>
            <translation>متباعدان: زوج سهل</translation>
        </message>
        <message>
            <source>glasses</source>
            <translation>النظارات</translation>
        </message>
        <message>
            <source>hair</source>
            <translation>الشعر</translation>
        </message>
        <message>
            <source>head covering</source>
            <translation>غطاء الرأس</translation>
        </message>
        <message>
            <source>light</source>
            <translation>الإضاءة</translation>
        </message>
        <message>
            <source>near each other</source>
            <translation>متقاربان</translation>
        </message>
        <message>
            <source>very near each other: a hard pair</source>
            <translation>متقاربان جداً: زوج صعب</translation>
        </message>
    </context>
    <context>
        <name>FaceDebriefScreen</name>
        <message>
            <source>Back to the start page; everything is kept</source>
            <translation>العودة إلى الصفحة الأولى؛ كلّ شيء محفوظ</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Next pair</source>
            <translation>الزوج التالي</translation>
        </message>
        <message>
            <source>Pair {position} of {total}</source>
            <translation>الزوج {position} من {total}</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>إلى الخلاصة</translation>
        </message>
        <message>
            <source>Traveller</source>
            <translation>المسافر</translation>
        </message>
        <message>
            <source>What tells them apart, and you did not note</source>
            <translation>ما يميّز بينهما ولم تدوّنه</translation>
        </message>
        <message>
            <source>You noted as different, and it is not</source>
            <translation>دوّنته مختلفاً وليس كذلك</translation>
        </message>
        <message>
            <source>You saw what differs</source>
            <translation>رأيت ما يختلف</translation>
        </message>
    </context>
    <context>
        <name>FaceDeskScreen</name>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Holder, now</source>
            <translation>حاملها الآن</translation>
        </message>
    </context>
    <context>
        <name>FaceTools</name>
        <message>
            <source>Blink</source>
            <translation>وميض</translation>
        </message>
        <message>
            <source>Hold to blink</source>
            <translation>اضغط مطوّلاً للوميض</translation>
        </message>
        <message>
            <source>How much of the face lies over the portrait</source>
            <translation>مقدار ما يظهر من الوجه فوق الصورة</translation>
        </message>
        <message>
            <source>How the faces are set against each other</source>
            <translation>كيف يُقابَل الوجهان</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>أكبر (+)</translation>
        </message>
        <message>
            <source>Level lines</source>
            <translation>خطوط أفقية</translation>
        </message>
        <message>
            <source>Overlay</source>
            <translation>تراكب</translation>
        </message>
        <message>
            <source>Same scale</source>
            <translation>مقياس واحد</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>جنباً إلى جنب</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>أصغر (-)</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>Different</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>الشخص نفسه</translation>
        </message>
        <message>
            <source>guess</source>
            <translation>تخمين</translation>
        </message>
        <message>
            <source>probably</source>
            <translation>على الأرجح</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>متأكّد</translation>
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
            <source>Report for support</source>
            <translation>تقرير للدعم الفني</translation>
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
            <source>Save a report for support …</source>
            <translation>حفظ تقرير للدعم الفني …</translation>
        </message>
        <message>
            <source>Save it …</source>
            <translation>حفظ …</translation>
        </message>
        <message>
            <source>Something went wrong inside the program</source>
            <translation>حدث خلل داخل البرنامج</translation>
        </message>
        <message>
            <source>This is all that is written. It holds no name, badge number, PIN or answer.</source>
            <translation>هذا كل ما يُكتب. ليس فيه اسم ولا رقم شارة ولا رمز سري ولا إجابة.</translation>
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
        <name>FeatureGuide</name>
        <message numerus="yes">
            <source>%n feature(s) in {light}</source>
            <translation>
                <numerusform>لا عناصر في {light}</numerusform>
                <numerusform>عنصر واحد في {light}</numerusform>
                <numerusform>عنصران في {light}</numerusform>
                <numerusform>%n عناصر في {light}</numerusform>
                <numerusform>%n عنصراً في {light}</numerusform>
                <numerusform>%n عنصر في {light}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more in other lights: {lights}</source>
            <translation>
                <numerusform>لا عناصر أخرى في أضواء أخرى: {lights}</numerusform>
                <numerusform>عنصر آخر في أضواء أخرى: {lights}</numerusform>
                <numerusform>عنصران آخران في أضواء أخرى: {lights}</numerusform>
                <numerusform>%n عناصر أخرى في أضواء أخرى: {lights}</numerusform>
                <numerusform>%n عنصراً آخر في أضواء أخرى: {lights}</numerusform>
                <numerusform>%n عنصر آخر في أضواء أخرى: {lights}</numerusform>
            </translation>
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
            <source>A copy of the keys</source>
            <translation>نسخة من المفاتيح</translation>
        </message>
        <message>
            <source>A trainer examines like everybody else, and also resets PINs, joins double entries and annuls answers given under a wrong name. Each of these leaves a record. More trainers can be named later.</source>
            <translation>يفحص المدرّب كغيره، ويعيد أيضاً ضبط الرموز السرية ويدمج القيود المكرّرة ويلغي الإجابات المقدَّمة باسم غير صاحبها. وكل ذلك يُدوَّن في السجلّ. ويمكن تعيين مدرّبين آخرين لاحقاً.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Choose the copy of the keys</source>
            <translation>اختر نسخة المفاتيح</translation>
        </message>
        <message>
            <source>Copies of keys (*.age)</source>
            <translation>نسخ المفاتيح (*.age)</translation>
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
            <source>Keep a copy of the keys</source>
            <translation>احتفظ بنسخة من المفاتيح</translation>
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
            <source>Lock the escrow key away</source>
            <translation>ضع مفتاح الطوارئ في الخزنة</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Open head office</source>
            <translation>فتح المقرّ الرئيس</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السرّ</translation>
        </message>
        <message>
            <source>Print this sheet for each station. The officer compares the code with the one on the station's screen, so that no other office can pass itself off as yours. The set-up file itself goes by stick: you find both under Stations, A new station.</source>
            <translation>اطبع هذه الورقة لكل محطة. يقارن المنتسب الرمز بما على شاشة المحطة، حتى لا ينتحل مقرّ آخر صفتكم. أما ملف الإعداد نفسه فيُنقل على ذاكرة USB: تجد الاثنين في صفحة المحطات، محطة جديدة.</translation>
        </message>
        <message>
            <source>Put the keys back from their copy</source>
            <translation>إعادة المفاتيح من نسختها</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation>إعادة المفاتيح</translation>
        </message>
        <message>
            <source>Save the sheet as PDF …</source>
            <translation>حفظ الورقة بصيغة PDF …</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>الشاشة</translation>
        </message>
        <message>
            <source>Station</source>
            <translation>المحطة</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>مفتاح الطوارئ</translation>
        </message>
        <message>
            <source>The keys are back. Go on with what your office is called.</source>
            <translation>عادت المفاتيح. تابع بتسمية مقرّك.</translation>
        </message>
        <message>
            <source>The set-up sheet</source>
            <translation>ورقة الإعداد</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>المدرّب</translation>
        </message>
        <message>
            <source>What is your office called?</source>
            <translation>ما اسم مقرّك؟</translation>
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
        <message>
            <source>Your office</source>
            <translation>مقرّك</translation>
        </message>
        <message>
            <source>Your office is ready</source>
            <translation>مقرّك جاهز</translation>
        </message>
    </context>
    <context>
        <name>HealthPage</name>
        <message numerus="yes">
            <source>%n computer(s) at stations</source>
            <translation>
                <numerusform>لا حواسيب في المحطات</numerusform>
                <numerusform>حاسوب واحد في المحطات</numerusform>
                <numerusform>حاسوبان في المحطات</numerusform>
                <numerusform>%n حواسيب في المحطات</numerusform>
                <numerusform>%n حاسوباً في المحطات</numerusform>
                <numerusform>%n حاسوب في المحطات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) are still on their way or lost</source>
            <translation>
                <numerusform>لا نتائج في الطريق أو مفقودة</numerusform>
                <numerusform>نتيجة واحدة ما زالت في الطريق أو فُقدت</numerusform>
                <numerusform>نتيجتان ما زالتا في الطريق أو فُقدتا</numerusform>
                <numerusform>%n نتائج ما زالت في الطريق أو فُقدت</numerusform>
                <numerusform>%n نتيجة ما زالت في الطريق أو فُقدت</numerusform>
                <numerusform>%n نتيجة ما زالت في الطريق أو فُقدت</numerusform>
            </translation>
        </message>
        <message>
            <source>A station stands here once its first stick was imported or its card enrolled.</source>
            <translation>تظهر المحطة هنا بعد استيراد أول ذاكرة منها أو تسجيل بطاقتها.</translation>
        </message>
        <message>
            <source>Check code</source>
            <translation>رمز التحقّق</translation>
        </message>
        <message>
            <source>Complete through</source>
            <translation>مكتملة حتى</translation>
        </message>
        <message>
            <source>Enrol …</source>
            <translation>تسجيل …</translation>
        </message>
        <message>
            <source>Exports that never came</source>
            <translation>ملفات صُدّرت ولم تصل</translation>
        </message>
        <message>
            <source>For a computer that was lost or stolen. Sticks signed by it are set aside from now on. What was imported stays, and you can take it back.</source>
            <translation>لحاسوب ضاع أو سُرق. تُعزل من الآن كل ذاكرة موقَّعة منه. ويبقى ما استُورد، ويمكنك إعادته إلى الخدمة.</translation>
        </message>
        <message>
            <source>For a computer that was replaced. Late sticks of it are still imported, with a remark.</source>
            <translation>لحاسوب استُبدل. تُستورد ذواكره المتأخرة أيضاً، مع ملاحظة.</translation>
        </message>
        <message>
            <source>Is {station} out of use?</source>
            <translation>هل خرجت {station} من الخدمة؟</translation>
        </message>
        <message>
            <source>Its sticks are imported again. Be sure that the computer is where it belongs.</source>
            <translation>تُستورد ذواكرها من جديد. تأكّد أن الحاسوب في مكانه الصحيح.</translation>
        </message>
        <message>
            <source>No station yet</source>
            <translation>لا محطات بعد</translation>
        </message>
        <message>
            <source>Out of use</source>
            <translation>خارج الخدمة</translation>
        </message>
        <message>
            <source>Out of use …</source>
            <translation>إخراج من الخدمة …</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Results that are missing</source>
            <translation>نتائج ناقصة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>المحطات</translation>
        </message>
        <message>
            <source>Suspend</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Suspend {station}?</source>
            <translation>هل تريد إيقاف {station}؟</translation>
        </message>
        <message>
            <source>Suspend …</source>
            <translation>إيقاف …</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Take it back …</source>
            <translation>إعادة إلى الخدمة …</translation>
        </message>
        <message>
            <source>Take {station} back?</source>
            <translation>هل تريد إعادة {station} إلى الخدمة؟</translation>
        </message>
        <message>
            <source>Version of docexam</source>
            <translation>إصدار docexam</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>silent for over {days} days</source>
            <translation>صامتة منذ أكثر من {days} يوماً</translation>
        </message>
        <message>
            <source>{here}; nothing is missing.</source>
            <translation>{here}؛ لا شيء ناقص.</translation>
        </message>
        <message>
            <source>{here}; {missing}.</source>
            <translation>{here}؛ {missing}.</translation>
        </message>
        <message>
            <source>{through} of {last}</source>
            <translation>{through} من {last}</translation>
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
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Exercise {n} of {total}</source>
            <translation>التمرين {n} من {total}</translation>
        </message>
        <message>
            <source>Faces</source>
            <translation>الوجوه</translation>
        </message>
        <message>
            <source>It counts. The truth is shown when all are decided.</source>
            <translation>تُحتسب النتيجة. وتظهر الحقيقة بعد تثبيت القرارات كلّها.</translation>
        </message>
        <message>
            <source>Single skills</source>
            <translation>مهارات مفردة</translation>
        </message>
        <message>
            <source>The truth is shown after each one. Nothing is marked.</source>
            <translation>تظهر الحقيقة بعد كلّ واحد منها. ولا تُعطى علامات.</translation>
        </message>
        <message>
            <source>Travellers</source>
            <translation>المسافرون</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message numerus="yes">
            <source>%n class(es) held.</source>
            <translation>
                <numerusform>لم تُعقد أي دورة.</numerusform>
                <numerusform>عُقدت دورة واحدة.</numerusform>
                <numerusform>عُقدت دورتان.</numerusform>
                <numerusform>عُقدت %n دورات.</numerusform>
                <numerusform>عُقدت %n دورة.</numerusform>
                <numerusform>عُقدت %n دورة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n edited</source>
            <translation>
                <numerusform>لا نتائج معدَّلة</numerusform>
                <numerusform>نتيجة معدَّلة</numerusform>
                <numerusform>نتيجتان معدَّلتان</numerusform>
                <numerusform>%n نتائج معدَّلة</numerusform>
                <numerusform>%n نتيجة معدَّلة</numerusform>
                <numerusform>%n نتيجة معدَّلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passed Basic; nobody has gone on to Advanced yet.</source>
            <translation>
                <numerusform>لم يجتز أحد الأساسية، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
                <numerusform>اجتاز واحد الأساسية، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
                <numerusform>اجتاز اثنان الأساسية، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
                <numerusform>اجتاز الأساسية %n متدرّبين، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
                <numerusform>اجتاز الأساسية %n متدرّباً، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
                <numerusform>اجتاز الأساسية %n متدرّب، ولم ينتقل أحد إلى المتقدّمة بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n set aside</source>
            <translation>
                <numerusform>لا ملفات معزولة</numerusform>
                <numerusform>ملف معزول</numerusform>
                <numerusform>ملفان معزولان</numerusform>
                <numerusform>%n ملفات معزولة</numerusform>
                <numerusform>%n ملفاً معزولاً</numerusform>
                <numerusform>%n ملف معزول</numerusform>
            </translation>
        </message>
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
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>لا محطات</numerusform>
                <numerusform>محطة واحدة</numerusform>
                <numerusform>محطتان</numerusform>
                <numerusform>%n محطات</numerusform>
                <numerusform>%n محطة</numerusform>
                <numerusform>%n محطة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s) silent for more than {days} days: {names}</source>
            <translation>
                <numerusform>لا محطات صامتة منذ أكثر من {days} يوماً: {names}</numerusform>
                <numerusform>محطة واحدة صامتة منذ أكثر من {days} يوماً: {names}</numerusform>
                <numerusform>محطتان صامتتان منذ أكثر من {days} يوماً: {names}</numerusform>
                <numerusform>%n محطات صامتة منذ أكثر من {days} يوماً: {names}</numerusform>
                <numerusform>%n محطة صامتة منذ أكثر من {days} يوماً: {names}</numerusform>
                <numerusform>%n محطة صامتة منذ أكثر من {days} يوماً: {names}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to enrol</source>
            <translation>
                <numerusform>لا تسجيل مطلوب</numerusform>
                <numerusform>محطة للتسجيل</numerusform>
                <numerusform>محطتان للتسجيل</numerusform>
                <numerusform>%n محطات للتسجيل</numerusform>
                <numerusform>%n محطة للتسجيل</numerusform>
                <numerusform>%n محطة للتسجيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n trial exam(s) taken: not signed off by an examiner, never a pass.</source>
            <translation>
                <numerusform>لا امتحانات تجريبية.</numerusform>
                <numerusform>امتحان تجريبي واحد: لم يعتمده خبير وثائق، ولا يُعدّ اجتيازاً.</numerusform>
                <numerusform>امتحانان تجريبيان: لم يعتمدهما خبير وثائق، ولا يُعدّان اجتيازاً.</numerusform>
                <numerusform>%n امتحانات تجريبية: لم يعتمدها خبير وثائق، ولا تُعدّ اجتيازاً.</numerusform>
                <numerusform>%n امتحاناً تجريبياً: لم يعتمدها خبير وثائق، ولا تُعدّ اجتيازاً.</numerusform>
                <numerusform>%n امتحان تجريبي: لم يعتمدها خبير وثائق، ولا تُعدّ اجتيازاً.</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>المتقدّمة</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الجهة</translation>
        </message>
        <message numerus="yes">
            <source>All %n in line</source>
            <translation>
                <numerusform>لا منتظرين</numerusform>
                <numerusform>المنتظر الوحيد</numerusform>
                <numerusform>المنتظران كلاهما</numerusform>
                <numerusform>كل المنتظرين (%n)</numerusform>
                <numerusform>كل المنتظرين (%n)</numerusform>
                <numerusform>كل المنتظرين (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Badge</source>
            <translation>الشارة</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>الأساسية</translation>
        </message>
        <message>
            <source>By agency</source>
            <translation>حسب الجهة</translation>
        </message>
        <message>
            <source>Escrow key still here</source>
            <translation>مفتاح الطوارئ ما زال هنا</translation>
        </message>
        <message>
            <source>Exam</source>
            <translation>الامتحان</translation>
        </message>
        <message>
            <source>Finished sets stand here, each with what you found and what you missed.</source>
            <translation>تظهر هنا المجموعات المنجزة، ومع كل منها ما وجدته وما فاتك.</translation>
        </message>
        <message>
            <source>Here it will stand who passed what and who waits for the next step. Put in the first stick from a station and import it.</source>
            <translation>يظهر هنا من اجتاز ماذا ومن ينتظر الخطوة التالية. أدخل أول ذاكرة USB من محطة واستوردها.</translation>
        </message>
        <message>
            <source>Import a stick</source>
            <translation>استيراد ذاكرة USB</translation>
        </message>
        <message>
            <source>Last import: {stations}, {day}.</source>
            <translation>آخر استيراد: {stations}، {day}.</translation>
        </message>
        <message>
            <source>Learners, PINs, answers, safety copies.</source>
            <translation>المتدرّبون والرموز السرية والإجابات والنسخ الاحتياطية.</translation>
        </message>
        <message>
            <source>Names come from your roster: import it under People.</source>
            <translation>تأتي الأسماء من سجلّ الأسماء لديك: استورده من صفحة الأشخاص.</translation>
        </message>
        <message>
            <source>Next in line for {step}</source>
            <translation>التالون إلى {step}</translation>
        </message>
        <message>
            <source>No station has been silent for more than {days} days.</source>
            <translation>لا محطة صامتة منذ أكثر من {days} يوماً.</translation>
        </message>
        <message>
            <source>No stick has been imported yet</source>
            <translation>لم تُستورد أي ذاكرة USB بعد</translation>
        </message>
        <message>
            <source>Nobody has passed Basic in this period yet.</source>
            <translation>لم يجتز أحد الأساسية في هذه المدة بعد.</translation>
        </message>
        <message>
            <source>Nobody is waiting.</source>
            <translation>لا أحد ينتظر.</translation>
        </message>
        <message>
            <source>Nothing finished yet</source>
            <translation>لم تُنجز أي مجموعة بعد</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>تاريخ الاجتياز</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>المنفذ</translation>
        </message>
        <message>
            <source>Results to head office, what it sent back, and your own record.</source>
            <translation>النتائج إلى المقرّ الرئيس، وما أرسله، وسجلّك الخاص.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Trainer</source>
            <translation>المدرّب</translation>
        </message>
        <message>
            <source>Trainer's desk</source>
            <translation>مكتب المدرّب</translation>
        </message>
        <message>
            <source>Transfer by stick</source>
            <translation>النقل بذاكرة USB</translation>
        </message>
        <message>
            <source>What you did</source>
            <translation>ما أنجزته</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>تُحتسب</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>اجتاز</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>تجريبي</translation>
        </message>
        <message>
            <source>{advanced} of {basic} went on to Advanced; {trainers} became trainers.</source>
            <translation>انتقل {advanced} من {basic} إلى المتقدّمة؛ وصار {trainers} مدرّبين.</translation>
        </message>
    </context>
    <context>
        <name>HubPage</name>
        <message numerus="yes">
            <source>%n entry(s) are not confirmed by head office yet.</source>
            <translation>
                <numerusform>لا قيود تنتظر تأكيد المقرّ الرئيس.</numerusform>
                <numerusform>قيد واحد لم يؤكّده المقرّ الرئيس بعد.</numerusform>
                <numerusform>قيدان لم يؤكّدهما المقرّ الرئيس بعد.</numerusform>
                <numerusform>%n قيود لم يؤكّدها المقرّ الرئيس بعد.</numerusform>
                <numerusform>%n قيداً لم يؤكّدها المقرّ الرئيس بعد.</numerusform>
                <numerusform>%n قيد لم يؤكّدها المقرّ الرئيس بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Class {name} is open: close it</source>
            <translation>الدورة {name} مفتوحة: أغلقها</translation>
        </message>
        <message>
            <source>Close class {name}?</source>
            <translation>هل تريد إغلاق الدورة {name}؟</translation>
        </message>
        <message>
            <source>Close the class</source>
            <translation>إغلاق الدورة</translation>
        </message>
        <message>
            <source>Everybody's results since the last receipt, sealed. Reads the receipts on the stick, too.</source>
            <translation>نتائج الجميع منذ آخر إيصال، مختومة. وتُقرأ معها الإيصالات التي على الذاكرة.</translation>
        </message>
        <message>
            <source>Head office has confirmed everything.</source>
            <translation>أكّد المقرّ الرئيس كل شيء.</translation>
        </message>
        <message numerus="yes">
            <source>Head office's set-up file is not installed yet. %n entry(s) wait here until then.</source>
            <translation>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. لا قيود تنتظر هنا.</numerusform>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. قيد واحد ينتظر هنا إلى ذلك الحين.</numerusform>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. قيدان ينتظران هنا إلى ذلك الحين.</numerusform>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. %n قيود تنتظر هنا إلى ذلك الحين.</numerusform>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. %n قيداً تنتظر هنا إلى ذلك الحين.</numerusform>
                <numerusform>لم يُثبَّت ملف الإعداد من المقرّ الرئيس بعد. %n قيد تنتظر هنا إلى ذلك الحين.</numerusform>
            </translation>
        </message>
        <message>
            <source>Last written: {moment}.</source>
            <translation>آخر كتابة: {moment}.</translation>
        </message>
        <message>
            <source>No results yet.</source>
            <translation>لا نتائج بعد.</translation>
        </message>
        <message>
            <source>Receipts, the set-up file, class lists and packs on a stick.</source>
            <translation>الإيصالات وملف الإعداد وقوائم الدورات وحزم المحتوى على ذاكرة USB.</translation>
        </message>
        <message>
            <source>Results to head office</source>
            <translation>النتائج إلى المقرّ الرئيس</translation>
        </message>
        <message>
            <source>Transfer by stick</source>
            <translation>النقل بذاكرة USB</translation>
        </message>
        <message>
            <source>What head office sent</source>
            <translation>ما أرسله المقرّ الرئيس</translation>
        </message>
        <message>
            <source>What is answered from now on belongs to no class. Its list can be opened again.</source>
            <translation>ما يُجاب عنه من الآن لا يتبع أي دورة. ويمكن فتح قائمتها مجدداً.</translation>
        </message>
        <message>
            <source>What shall a stick carry?</source>
            <translation>ماذا تحمل ذاكرة USB؟</translation>
        </message>
        <message>
            <source>Your answers and results as a table that any spreadsheet opens. Not sealed.</source>
            <translation>إجاباتك ونتائجك في جدول يفتحه أي برنامج جداول. غير مختوم.</translation>
        </message>
        <message>
            <source>Your own record</source>
            <translation>سجلّي</translation>
        </message>
        <message>
            <source>Your practice history, under a passphrase of your own, and reading it in there.</source>
            <translation>تاريخ تدريبك محمياً بعبارة سرّ تختارها، وقراءته هناك.</translation>
        </message>
        <message>
            <source>Your progress to another post</source>
            <translation>نقل تقدّمي إلى منفذ آخر</translation>
        </message>
        <message>
            <source>{here} of {all} learners on its list are on this station.</source>
            <translation>من متدرّبي قائمتها {here} من {all} على هذه المحطة.</translation>
        </message>
    </context>
    <context>
        <name>ImportScreen</name>
        <message numerus="yes">
            <source>%n receipt(s) stand on {stick}. It is safe to remove.</source>
            <translation>
                <numerusform>لا إيصالات على {stick}. يمكن نزعها بأمان.</numerusform>
                <numerusform>إيصال واحد على {stick}. يمكن نزعها بأمان.</numerusform>
                <numerusform>إيصالان على {stick}. يمكن نزعها بأمان.</numerusform>
                <numerusform>%n إيصالات على {stick}. يمكن نزعها بأمان.</numerusform>
                <numerusform>%n إيصالاً على {stick}. يمكن نزعها بأمان.</numerusform>
                <numerusform>%n إيصال على {stick}. يمكن نزعها بأمان.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancelled. What was imported so far is kept; import the stick again to get the rest.</source>
            <translation>أُلغي الاستيراد. يبقى ما استُورد حتى الآن؛ استورد الذاكرة مجدداً لتحصل على الباقي.</translation>
        </message>
        <message>
            <source>Choose a stick or folder</source>
            <translation>اختر ذاكرة USB أو مجلّداً</translation>
        </message>
        <message>
            <source>Choose the stick</source>
            <translation>اختر ذاكرة USB</translation>
        </message>
        <message>
            <source>Choose the stick that goes back</source>
            <translation>اختر ذاكرة USB التي تعود</translation>
        </message>
        <message>
            <source>Hand it back</source>
            <translation>إعادتها</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>الاستيراد</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>Installation</name>
        <message>
            <source>Begin a new installation</source>
            <translation>ابدأ تثبيتاً جديداً</translation>
        </message>
        <message>
            <source>Begin a new installation?</source>
            <translation>هل تريد بدء تثبيت جديد؟</translation>
        </message>
        <message>
            <source>Call head office on a number you know and read out this check code. Then export the results.</source>
            <translation>اتصل بالمقرّ الرئيس على رقم تعرفه واقرأ له رمز التحقّق هذا. ثم صدّر النتائج.</translation>
        </message>
        <message>
            <source>Do this when the event log was changed from outside, or when head office asks for it because this computer was copied. Nothing is lost: names, answers and results stay here, and what head office has not confirmed goes out again. This computer gets a new key, so head office must confirm its new check code before it counts what comes.</source>
            <translation>افعل ذلك حين يُغيَّر سجلّ الأحداث من خارج البرنامج، أو حين يطلبه المقرّ الرئيس لأن هذا الحاسوب نُسخ. لا يضيع شيء: تبقى الأسماء والإجابات والنتائج هنا، ويُرسَل مجدداً ما لم يؤكّده المقرّ الرئيس. يحصل هذا الحاسوب على مفتاح جديد، فعلى المقرّ الرئيس أن يؤكّد رمز تحقّقه الجديد قبل أن يحتسب ما يصله.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Entry {number} was changed from outside. What stands before it goes out as it is; it and everything after it is taken from the records of this station again.</source>
            <translation>غُيّر القيد {number} من خارج البرنامج. ما قبله يُرسَل كما هو، أما هو وما بعده فيؤخذ من سجلّات هذه المحطة مجدداً.</translation>
        </message>
        <message>
            <source>This is a new installation now</source>
            <translation>هذا تثبيت جديد الآن</translation>
        </message>
    </context>
    <context>
        <name>Interview</name>
        <message>
            <source>Control</source>
            <translation>مباغت</translation>
        </message>
        <message>
            <source>How</source>
            <translation>كيف</translation>
        </message>
        <message>
            <source>Self</source>
            <translation>بياناته</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>أين</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>مَن</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>apart from others</source>
            <translation>على انفراد</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>in luggage or vehicle</source>
            <translation>في الأمتعة أو المركبة</translation>
        </message>
        <message>
            <source>in the document</source>
            <translation>في الوثيقة</translation>
        </message>
        <message>
            <source>in the papers</source>
            <translation>في الأوراق</translation>
        </message>
        <message>
            <source>in the system</source>
            <translation>في النظام</translation>
        </message>
        <message>
            <source>through a colleague</source>
            <translation>عن طريق زميل</translation>
        </message>
    </context>
    <context>
        <name>InterviewBar</name>
        <message>
            <source>Back to the start page; everything is kept</source>
            <translation>العودة إلى الصفحة الأولى؛ كلّ شيء محفوظ</translation>
        </message>
        <message>
            <source>Time spent</source>
            <translation>الوقت المنقضي</translation>
        </message>
        <message>
            <source>Traveller {position} of {total}</source>
            <translation>المسافر {position} من {total}</translation>
        </message>
        <message>
            <source>{spent} of {whole}</source>
            <translation>{spent} من {whole}</translation>
        </message>
    </context>
    <context>
        <name>InterviewDebrief</name>
        <message>
            <source>A genuine document, fraudulently obtained</source>
            <translation>وثيقة أصلية حُصل عليها بالاحتيال</translation>
        </message>
        <message>
            <source>A genuine traveller</source>
            <translation>مسافر صادق</translation>
        </message>
        <message>
            <source>A genuine traveller with an odd story</source>
            <translation>مسافر صادق حكايته غريبة</translation>
        </message>
        <message>
            <source>A leading question</source>
            <translation>سؤال إيحائي</translation>
        </message>
        <message>
            <source>A question about who the traveller is, not about this journey</source>
            <translation>سؤال عمّن يكون المسافر، لا عن هذه الرحلة</translation>
        </message>
        <message>
            <source>A question of the traveller refused</source>
            <translation>رفض الإجابة عن سؤال للمسافر</translation>
        </message>
        <message>
            <source>A traveller who needs protection</source>
            <translation>مسافر يحتاج إلى الحماية</translation>
        </message>
        <message>
            <source>An impostor: a genuine document of somebody else</source>
            <translation>منتحِل صفة: وثيقة أصلية لشخص آخر</translation>
        </message>
        <message>
            <source>An impression written down as if it were a fact</source>
            <translation>انطباع دُوّن كأنه حقيقة</translation>
        </message>
        <message>
            <source>An insulting question</source>
            <translation>سؤال مهين</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Facts that settle it</source>
            <translation>الحقائق الحاسمة</translation>
        </message>
        <message>
            <source>More time than the talk needed</source>
            <translation>وقت أطول مما احتاجت إليه المقابلة</translation>
        </message>
        <message>
            <source>Open questions</source>
            <translation>أسئلة مفتوحة</translation>
        </message>
        <message>
            <source>Proportion</source>
            <translation>التناسب</translation>
        </message>
        <message>
            <source>Several families of questions</source>
            <translation>أنواع متعدّدة من الأسئلة</translation>
        </message>
        <message>
            <source>Somebody who needs help went on unseen</source>
            <translation>شخص يحتاج إلى المساعدة مضى ولم يُلاحَظ</translation>
        </message>
        <message>
            <source>Statements tested</source>
            <translation>أقوال جرى التحقّق منها</translation>
        </message>
        <message>
            <source>These two fit each other.</source>
            <translation>هاتان متفقتان.</translation>
        </message>
        <message>
            <source>You held a genuine traveller without need</source>
            <translation>أوقفت مسافراً صادقاً من دون حاجة</translation>
        </message>
        <message>
            <source>You knew both and did not link them.</source>
            <translation>عرفت الاثنتين ولم تربط بينهما.</translation>
        </message>
        <message>
            <source>You referred the traveller, but not for the help that is needed</source>
            <translation>أحلت المسافر، لكن ليس من أجل المساعدة التي يحتاج إليها</translation>
        </message>
        <message>
            <source>You released a traveller who should have been referred</source>
            <translation>سمحت لمسافر كان ينبغي أن يُحال</translation>
        </message>
        <message>
            <source>You rightly referred this traveller</source>
            <translation>أصبت في إحالة هذا المسافر</translation>
        </message>
        <message>
            <source>You rightly released this traveller</source>
            <translation>أصبت في السماح لهذا المسافر</translation>
        </message>
        <message>
            <source>You saw that this traveller needs help</source>
            <translation>لاحظت أن هذا المسافر يحتاج إلى المساعدة</translation>
        </message>
        <message>
            <source>You showed what you knew before the traveller had committed</source>
            <translation>واجهت بما تعرف قبل أن يلتزم المسافر بقول</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>لم توجد</translation>
        </message>
        <message>
            <source>nothing you found carries it</source>
            <translation>لا يستند إلى شيء مما وجدته</translation>
        </message>
        <message>
            <source>stands on what you found</source>
            <translation>يستند إلى ما وجدته</translation>
        </message>
        <message>
            <source>stood too, and was not given</source>
            <translation>كان قائماً أيضاً ولم يُذكر</translation>
        </message>
    </context>
    <context>
        <name>InterviewDebriefScreen</name>
        <message>
            <source>A trainer annulled this answer; it counts for nothing.</source>
            <translation>ألغى مدرّب هذه الإجابة؛ لا تُحتسب.</translation>
        </message>
        <message>
            <source>Back to the start page; everything is kept</source>
            <translation>العودة إلى الصفحة الأولى؛ كلّ شيء محفوظ</translation>
        </message>
        <message>
            <source>Credit: {n} %</source>
            <translation>الدرجة: {n} %</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Facts that settle it</source>
            <translation>الحقائق الحاسمة</translation>
        </message>
        <message>
            <source>Never rewarded</source>
            <translation>لا يُكافأ أبداً</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>في المرة القادمة</translation>
        </message>
        <message>
            <source>Next traveller</source>
            <translation>المسافر التالي</translation>
        </message>
        <message>
            <source>The decision is right, but no fact you found settles it: it was a guess.</source>
            <translation>القرار صائب، لكن لا حقيقة مما وجدته تحسمه: كان تخميناً.</translation>
        </message>
        <message>
            <source>To the summary</source>
            <translation>إلى الخلاصة</translation>
        </message>
        <message>
            <source>Traveller {position} of {total}</source>
            <translation>المسافر {position} من {total}</translation>
        </message>
        <message>
            <source>Two facts that did not seem to fit</source>
            <translation>حقيقتان بدتا غير متفقتين</translation>
        </message>
        <message>
            <source>Your reasons</source>
            <translation>أسبابك</translation>
        </message>
        <message>
            <source>{got} of {of}</source>
            <translation>{got} من {of}</translation>
        </message>
    </context>
    <context>
        <name>InterviewDesk</name>
        <message>
            <source>Today is {weekday}, {day}.</source>
            <translation>اليوم {weekday} {day}.</translation>
        </message>
    </context>
    <context>
        <name>InterviewVerdict</name>
        <message numerus="yes">
            <source>%n reason(s)</source>
            <translation>
                <numerusform>لا أسباب</numerusform>
                <numerusform>سبب واحد</numerusform>
                <numerusform>سببان</numerusform>
                <numerusform>%n أسباب</numerusform>
                <numerusform>%n سبباً</numerusform>
                <numerusform>%n سبب</numerusform>
            </translation>
        </message>
        <message>
            <source>A referral needs at least one observable reason.</source>
            <translation>الإحالة تحتاج إلى سبب واحد على الأقل يمكن ملاحظته.</translation>
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
            <source>Observable reasons</source>
            <translation>أسباب يمكن ملاحظتها</translation>
        </message>
        <message>
            <source>Only what second line can see or hear again. Nothing about who the traveller is.</source>
            <translation>فقط ما يستطيع الخط الثاني أن يراه أو يسمعه من جديد. لا شيء عمّن يكون المسافر.</translation>
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
    </context>
    <context>
        <name>JoinsPage</name>
        <message numerus="yes">
            <source>%n learner id(s) counted as another</source>
            <translation>
                <numerusform>لا معرّفات متدرّبين محسوبة لغيرها</numerusform>
                <numerusform>معرّف متدرّب واحد محسوب لآخر</numerusform>
                <numerusform>معرّفا متدرّبين محسوبان لغيرهما</numerusform>
                <numerusform>%n معرّفات متدرّبين محسوبة لغيرها</numerusform>
                <numerusform>%n معرّف متدرّب محسوبة لغيرها</numerusform>
                <numerusform>%n معرّف متدرّب محسوبة لغيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>No ids are joined</source>
            <translation>لا معرّفات مربوطة</translation>
        </message>
        <message>
            <source>Undo it</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo this?</source>
            <translation>هل تريد التراجع عن هذا؟</translation>
        </message>
        <message>
            <source>Undo …</source>
            <translation>تراجع …</translation>
        </message>
        <message>
            <source>What you decide under Results without a name stands here, and can be undone.</source>
            <translation>ما تقرّره في صفحة النتائج بلا اسم يظهر هنا، ويمكن التراجع عنه.</translation>
        </message>
        <message>
            <source>{join}. From now on the results stand without a name again.</source>
            <translation>{join}. تعود النتائج من الآن بلا اسم.</translation>
        </message>
        <message>
            <source>{slip} counts as {whom}</source>
            <translation>{slip} تُحتسب لـ {whom}</translation>
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
            <source>move loupe, torch, ruler or swipe line</source>
            <translation>تحريك العدسة أو الكشّاف أو المسطرة أو خط المسح</translation>
        </message>
        <message>
            <source>move over the page</source>
            <translation>التنقّل على الصفحة</translation>
        </message>
        <message>
            <source>outline the security features</source>
            <translation>تحديد عناصر الأمان</translation>
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
            <source>rotate the page by a quarter turn</source>
            <translation>تدوير الصفحة بمقدار ربع دورة</translation>
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
            <source>torch: ultraviolet, white, away</source>
            <translation>الكشّاف: فوق بنفسجي، أبيض، إعادته</translation>
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
            <source>whole page, 1:1, life size</source>
            <translation>الصفحة كاملة، ١:١، الحجم الطبيعي</translation>
        </message>
        <message>
            <source>zoom; with the loupe, a stronger or weaker glass</source>
            <translation>تكبير وتصغير؛ ومع العدسة: تقويتها أو تخفيفها</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>A copy under a passphrase</source>
            <translation>نسخة محمية بعبارة سرّ</translation>
        </message>
        <message>
            <source>The escrow key</source>
            <translation>مفتاح الطوارئ</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message numerus="yes">
            <source>%n by trial exam only</source>
            <translation>
                <numerusform>لا أحد بامتحان تجريبي فقط</numerusform>
                <numerusform>واحد بامتحان تجريبي فقط</numerusform>
                <numerusform>اثنان بامتحان تجريبي فقط</numerusform>
                <numerusform>%n بامتحان تجريبي فقط</numerusform>
                <numerusform>%n بامتحان تجريبي فقط</numerusform>
                <numerusform>%n بامتحان تجريبي فقط</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>لا أحد ينتظر</numerusform>
                <numerusform>واحد ينتظر</numerusform>
                <numerusform>اثنان ينتظران</numerusform>
                <numerusform>%n ينتظرون</numerusform>
                <numerusform>%n ينتظرون</numerusform>
                <numerusform>%n ينتظرون</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>المتقدّمة</translation>
        </message>
        <message>
            <source>Basic</source>
            <translation>الأساسية</translation>
        </message>
        <message>
            <source>Observed delivery</source>
            <translation>التقديم المراقَب</translation>
        </message>
        <message>
            <source>Supported pilot</source>
            <translation>الدورة التجريبية المدعومة</translation>
        </message>
        <message>
            <source>Training of trainers</source>
            <translation>تدريب المدرّبين</translation>
        </message>
        <message>
            <source>none</source>
            <translation>بلا جهة</translation>
        </message>
    </context>
    <context>
        <name>LearnersPage</name>
        <message>
            <source>A new PIN for {name}</source>
            <translation>رمز سري جديد لـ {name}</translation>
        </message>
        <message>
            <source>A slip can be made as soon as the set-up file of head office is installed.</source>
            <translation>يمكن إعداد القسيمة بعد تثبيت ملف إعداد المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>A trainer resets PINs, joins entries and annuls answers. It is kept on record with your name.</source>
            <translation>يعيد المدرّب ضبط الرموز السرية ويدمج القيود ويلغي الإجابات. ويُدوَّن هذا التعيين في السجلّ مع اسمك.</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلداً</translation>
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
            <source>For somebody whose badge was typed here and stands on no class list.</source>
            <translation>لمن كُتب رقم شارته هنا وليس في أي قائمة دورة.</translation>
        </message>
        <message numerus="yes">
            <source>Head office's set-up file is not installed yet: %n entry(s) of this person will never reach head office, because they can be counted for nobody without the badge.</source>
            <translation>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: ليس لهذا الشخص قيد ينتظر.</numerusform>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: قيد واحد لهذا الشخص لن يصل إلى المقرّ الرئيس أبداً، إذ لا يُنسب إلى أحد من دون رقم الشارة.</numerusform>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: قيدان لهذا الشخص لن يصلا إلى المقرّ الرئيس أبداً، إذ لا يُنسبان إلى أحد من دون رقم الشارة.</numerusform>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: %n قيود لهذا الشخص لن تصل إلى المقرّ الرئيس أبداً، إذ لا تُنسب إلى أحد من دون رقم الشارة.</numerusform>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: %n قيداً لهذا الشخص لن تصل إلى المقرّ الرئيس أبداً، إذ لا تُنسب إلى أحد من دون رقم الشارة.</numerusform>
                <numerusform>لم يُثبَّت ملف إعداد المقرّ الرئيس بعد: %n قيد لهذا الشخص لن تصل إلى المقرّ الرئيس أبداً، إذ لا تُنسب إلى أحد من دون رقم الشارة.</numerusform>
            </translation>
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
            <source>Name, badge and PIN disappear from this station, also from the class lists kept here, and nobody can sign in under them any more. Answers, results and what head office has stay. It cannot be taken back and is kept on record with your name. Safety copies made before still hold the name until newer ones replace them.</source>
            <translation>يختفي الاسم ورقم الشارة والرمز السري من هذه المحطة ومن قوائم الدورات المحفوظة هنا، ولا يدخل بها أحد بعد ذلك. تبقى الإجابات والنتائج وما لدى المقرّ الرئيس. لا يمكن التراجع عن ذلك، ويُسجَّل باسمك. والنسخ الاحتياطية السابقة يبقى فيها الاسم إلى أن تحلّ محلّها نسخ أحدث.</translation>
        </message>
        <message>
            <source>Nobody chosen</source>
            <translation>لم يُختر أحد</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>أزِله</translation>
        </message>
        <message>
            <source>Remove the name of {name}?</source>
            <translation>هل تريد إزالة اسم {name}؟</translation>
        </message>
        <message>
            <source>Remove the name …</source>
            <translation>إزالة الاسم …</translation>
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
            <source>Slip for head office …</source>
            <translation>قسيمة للمقرّ الرئيس …</translation>
        </message>
        <message>
            <source>The name is removed. The results stay.</source>
            <translation>أُزيل الاسم. وتبقى النتائج.</translation>
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
            <source>When the person has left. Results stay, under their number alone.</source>
            <translation>حين يغادر الشخص. تبقى النتائج تحت رقمه وحده.</translation>
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
            <source>{file} is written. It holds a name: print it and delete it.</source>
            <translation>كُتب الملف {file}. فيه اسم: اطبعه ثم احذفه.</translation>
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
        <name>LookCard</name>
        <message numerus="yes">
            <source>%n sealed file(s) to import</source>
            <translation>
                <numerusform>لا ملفات مختومة للاستيراد</numerusform>
                <numerusform>ملف مختوم واحد للاستيراد</numerusform>
                <numerusform>ملفان مختومان للاستيراد</numerusform>
                <numerusform>%n ملفات مختومة للاستيراد</numerusform>
                <numerusform>%n ملفاً مختوماً للاستيراد</numerusform>
                <numerusform>%n ملف مختوم للاستيراد</numerusform>
            </translation>
        </message>
        <message>
            <source>Another stick</source>
            <translation>ذاكرة USB أخرى</translation>
        </message>
        <message>
            <source>Files from stations lie in the folder {folder} of a stick, and their names end in {ending}. Perhaps the station has not exported yet, or this is another stick.</source>
            <translation>توجد ملفات المحطات في المجلّد {folder} على ذاكرة USB، وتنتهي أسماؤها بـ {ending}. ربما لم تصدّر المحطة بعد، أو هذه ذاكرة أخرى.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Nothing is counted twice, however often a stick is imported.</source>
            <translation>لا يُحتسب شيء مرتين، مهما تكرّر استيراد الذاكرة.</translation>
        </message>
        <message numerus="yes">
            <source>Receipts go back onto %n stick(s).</source>
            <translation>
                <numerusform>لا إيصالات تعود على أي ذاكرة.</numerusform>
                <numerusform>تعود الإيصالات على ذاكرة واحدة.</numerusform>
                <numerusform>تعود الإيصالات على ذاكرتين.</numerusform>
                <numerusform>تعود الإيصالات على %n ذواكر.</numerusform>
                <numerusform>تعود الإيصالات على %n ذاكرة.</numerusform>
                <numerusform>تعود الإيصالات على %n ذاكرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is nothing to import here</source>
            <translation>لا شيء هنا للاستيراد</translation>
        </message>
        <message>
            <source>These files lie in no stick's folder: you choose a stick for the receipts afterwards.</source>
            <translation>هذه الملفات ليست في مجلّد ذاكرة USB: تختار بعد ذلك ذاكرة للإيصالات.</translation>
        </message>
        <message>
            <source>What is not sealed for you or was changed on its way is set aside, and the rest goes on.</source>
            <translation>ما لم يُختم لك أو غُيّر في الطريق يُعزل، ويتابع الباقي.</translation>
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
            <source>Screen check</source>
            <translation>فحص الشاشة</translation>
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
        <name>LooksForm</name>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Colours and text size</source>
            <translation>الألوان وحجم النص</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>For this computer, until somebody changes it.</source>
            <translation>لهذا الحاسوب، إلى أن يغيّره أحد.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
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
            <source>Take it</source>
            <translation>تطبيق</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
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
        <name>Narrowing</name>
        <message>
            <source>Agency</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>All agencies</source>
            <translation>كل الجهات</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>كل السنوات</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>{year}, half {half}</source>
            <translation>{year}، النصف {half}</translation>
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
        <name>NewPin</name>
        <message>
            <source>New PIN once more</source>
            <translation>الرمز السري الجديد مرة أخرى</translation>
        </message>
        <message>
            <source>New PIN, 4 to 8 digits</source>
            <translation>الرمز السري الجديد، من ٤ إلى ٨ أرقام</translation>
        </message>
        <message>
            <source>The two PINs differ. Type the same one twice.</source>
            <translation>الرمزان مختلفان. اكتب الرمز نفسه مرتين.</translation>
        </message>
    </context>
    <context>
        <name>NewStationPage</name>
        <message>
            <source>1  The set-up file</source>
            <translation>١  ملف الإعداد</translation>
        </message>
        <message>
            <source>2  The set-up sheet</source>
            <translation>٢  ورقة الإعداد</translation>
        </message>
        <message>
            <source>Choose the stick for the new station</source>
            <translation>اختر ذاكرة USB للمحطة الجديدة</translation>
        </message>
        <message>
            <source>Goes by another way than the stick. The officer compares this check code with the one on the station's screen before going on.</source>
            <translation>تُرسل بطريق غير طريق الذاكرة. يقارن المنتسب رمز التحقّق هذا بما على شاشة المحطة قبل أن يتابع.</translation>
        </message>
        <message>
            <source>Goes onto a stick, is opened once at the station, and is deleted afterwards. It is confidential: it holds the key of the programme, so hand it over yourself.</source>
            <translation>يوضع على ذاكرة USB، ويُفتح مرة واحدة في المحطة، ثم يُحذف. وهو سرّي: فيه مفتاح البرنامج التدريبي، فسلّمه بنفسك.</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>حفظ بصيغة PDF …</translation>
        </message>
        <message>
            <source>Write to a stick …</source>
            <translation>كتابة على ذاكرة USB …</translation>
        </message>
        <message>
            <source>Written and compared: {file}. It is safe to remove.</source>
            <translation>كُتب الملف وقورن: {file}. يمكن نزع الذاكرة بأمان.</translation>
        </message>
    </context>
    <context>
        <name>NoOfficeCard</name>
        <message numerus="yes">
            <source>%n entry(s) are kept here and will go then.</source>
            <translation>
                <numerusform>لا قيود محفوظة هنا.</numerusform>
                <numerusform>قيد واحد محفوظ هنا ويُرسل حينها.</numerusform>
                <numerusform>قيدان محفوظان هنا ويُرسلان حينها.</numerusform>
                <numerusform>%n قيود محفوظة هنا وتُرسل حينها.</numerusform>
                <numerusform>%n قيداً محفوظة هنا وتُرسل حينها.</numerusform>
                <numerusform>%n قيد محفوظة هنا وتُرسل حينها.</numerusform>
            </translation>
        </message>
        <message>
            <source>Head office is not set up here yet</source>
            <translation>لم يُعدّ المقرّ الرئيس هنا بعد</translation>
        </message>
        <message>
            <source>Results leave this station sealed for head office only, and its set-up file has not been installed. Nothing is ever written unsealed instead.</source>
            <translation>تغادر النتائج هذه المحطة مختومة للمقرّ الرئيس وحده، ولم يُثبَّت ملف الإعداد منه بعد. ولا يُكتب أبداً شيء غير مختوم بدلاً منها.</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>مكان آخر</translation>
        </message>
        <message>
            <source>Write the enrolment card</source>
            <translation>كتابة بطاقة التسجيل</translation>
        </message>
        <message>
            <source>Write the enrolment card to a stick and send it to head office. It names this computer and holds nothing about anybody. Head office answers with the set-up file.</source>
            <translation>اكتب بطاقة التسجيل على ذاكرة USB وأرسلها إلى المقرّ الرئيس. فيها اسم هذا الحاسوب وليس فيها شيء عن أحد. ويردّ المقرّ الرئيس بملف الإعداد.</translation>
        </message>
    </context>
    <context>
        <name>NoteButton</name>
        <message>
            <source>Write it into the notebook</source>
            <translation>دوّنه في الدفتر</translation>
        </message>
    </context>
    <context>
        <name>Notebook</name>
        <message numerus="yes">
            <source>%n fact(s)</source>
            <translation>
                <numerusform>لا حقائق</numerusform>
                <numerusform>حقيقة واحدة</numerusform>
                <numerusform>حقيقتان</numerusform>
                <numerusform>%n حقائق</numerusform>
                <numerusform>%n حقيقة</numerusform>
                <numerusform>%n حقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask about it</source>
            <translation>اسأل عن ذلك</translation>
        </message>
        <message>
            <source>Do not fit</source>
            <translation>لا تتفقان</translation>
        </message>
        <message>
            <source>Does not fit with another fact</source>
            <translation>لا تتفق مع حقيقة أخرى</translation>
        </message>
        <message>
            <source>Notebook</source>
            <translation>الدفتر</translation>
        </message>
        <message>
            <source>Now choose the fact that does not fit with it.</source>
            <translation>اختر الآن الحقيقة التي لا تتفق معها.</translation>
        </message>
        <message>
            <source>Strike it out</source>
            <translation>اشطبها</translation>
        </message>
        <message>
            <source>Take the link away</source>
            <translation>أزل الربط</translation>
        </message>
        <message>
            <source>Write facts down with + beside what was said or read. Link two that do not fit.</source>
            <translation>دوّن الحقائق بالعلامة + بجانب ما قيل أو قُرئ. اربط بين حقيقتين لا تتفقان.</translation>
        </message>
        <message>
            <source>You could also write down</source>
            <translation>يمكنك أن تدوّن أيضاً</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>جرى التحقّق</translation>
        </message>
        <message>
            <source>said</source>
            <translation>قيل</translation>
        </message>
        <message>
            <source>your impression</source>
            <translation>انطباعك</translation>
        </message>
    </context>
    <context>
        <name>OfferedSets</name>
        <message numerus="yes">
            <source>%n exercise(s), it counts; the truth at the end</source>
            <translation>
                <numerusform>لا تمارين</numerusform>
                <numerusform>تمرين واحد يُحتسب، والحقيقة في النهاية</numerusform>
                <numerusform>تمرينان يُحتسبان، والحقيقة في النهاية</numerusform>
                <numerusform>%n تمارين تُحتسب، والحقيقة في النهاية</numerusform>
                <numerusform>%n تمريناً تُحتسب، والحقيقة في النهاية</numerusform>
                <numerusform>%n تمرين تُحتسب، والحقيقة في النهاية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n exercise(s), the truth after each</source>
            <translation>
                <numerusform>لا تمارين</numerusform>
                <numerusform>تمرين واحد، وتظهر الحقيقة بعده</numerusform>
                <numerusform>تمرينان، وتظهر الحقيقة بعد كلّ منهما</numerusform>
                <numerusform>%n تمارين، وتظهر الحقيقة بعد كلّ منها</numerusform>
                <numerusform>%n تمريناً، وتظهر الحقيقة بعد كلّ منها</numerusform>
                <numerusform>%n تمرين، وتظهر الحقيقة بعد كلّ منها</numerusform>
            </translation>
        </message>
        <message>
            <source>More to practise</source>
            <translation>المزيد للتدرّب</translation>
        </message>
    </context>
    <context>
        <name>OfficeBar</name>
        <message>
            <source>Colours and text size</source>
            <translation>الألوان وحجم النص</translation>
        </message>
        <message>
            <source>Head office</source>
            <translation>المقرّ الرئيس</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>الاستيراد</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Stations</source>
            <translation>المحطات</translation>
        </message>
    </context>
    <context>
        <name>OfficeFactsCard</name>
        <message>
            <source>Check code of this station</source>
            <translation>رمز التحقّق لهذه المحطة</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>For</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Head office may ask for it by phone when the first file arrives.</source>
            <translation>قد يسأل عنه المقرّ الرئيس هاتفياً عند وصول أول ملف.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>head office and the trainer of class {name}: sealed, nobody else can open it</source>
            <translation>المقرّ الرئيس ومدرّب الدورة {name}: مختوم، ولا يفتحه غيرهما</translation>
        </message>
        <message>
            <source>head office: not sealed, says nothing about anybody</source>
            <translation>المقرّ الرئيس: غير مختوم، ولا يذكر شيئاً عن أحد</translation>
        </message>
        <message>
            <source>head office: sealed, nobody else can open it</source>
            <translation>المقرّ الرئيس: مختوم، ولا يفتحه غيره</translation>
        </message>
    </context>
    <context>
        <name>OfficeFaults</name>
        <message>
            <source>A report for support was written: {file}</source>
            <translation>كُتب تقرير للدعم الفني: {file}</translation>
        </message>
        <message>
            <source>Choose the copy of the keys</source>
            <translation>اختر نسخة المفاتيح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Copies of keys (*.age)</source>
            <translation>نسخ المفاتيح (*.age)</translation>
        </message>
        <message>
            <source>Head office cannot be opened just now</source>
            <translation>لا يمكن فتح المقرّ الرئيس الآن</translation>
        </message>
        <message>
            <source>Open head office again</source>
            <translation>فتح المقرّ الرئيس مجدداً</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السرّ</translation>
        </message>
        <message>
            <source>Put the keys back from their copy</source>
            <translation>إعادة المفاتيح من نسختها</translation>
        </message>
        <message>
            <source>Put the keys back from their copy …</source>
            <translation>إعادة المفاتيح من نسختها …</translation>
        </message>
        <message>
            <source>Put them back</source>
            <translation>إعادة المفاتيح</translation>
        </message>
        <message>
            <source>Something went wrong inside the program</source>
            <translation>حدث خلل داخل البرنامج</translation>
        </message>
        <message>
            <source>The keys were not put back</source>
            <translation>لم تُعَد المفاتيح</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>فهمت</translation>
        </message>
        <message>
            <source>What was imported up to here is kept, and nothing is counted twice if you import it again.</source>
            <translation>يبقى ما استُورد حتى الآن، ولا يُحتسب شيء مرتين إن استوردته مجدداً.</translation>
        </message>
    </context>
    <context>
        <name>OfficeForm</name>
        <message>
            <source>A code has 2 to 31 capital Latin letters and digits, joined by single hyphens.</source>
            <translation>الرمز من ٢ إلى ٣١ من الحروف اللاتينية الكبيرة والأرقام، تصلها شرطات مفردة.</translation>
        </message>
        <message>
            <source>Address of the programme</source>
            <translation>عنوان البرنامج التدريبي</translation>
        </message>
        <message>
            <source>An address begins with https:// and names a site your ministry owns.</source>
            <translation>يبدأ العنوان بـ https:// ويسمّي موقعاً تملكه وزارتكم.</translation>
        </message>
        <message>
            <source>An internet address your ministry owns, such as https://training.example.gov. It is a name, nothing is looked up there; it must never change after the first course.</source>
            <translation>عنوان إنترنت تملكه وزارتكم، مثل https://training.example.gov. هو اسم فقط ولا يُتصل به؛ ويجب ألا يتغيّر أبداً بعد الدورة الأولى.</translation>
        </message>
        <message>
            <source>Code of your office</source>
            <translation>رمز مقرّك</translation>
        </message>
        <message>
            <source>Database and keys are made on this computer now. Nothing is sent anywhere. Both can be carried to another computer later.</source>
            <translation>تُنشأ الآن قاعدة البيانات والمفاتيح على هذا الحاسوب. لا يُرسل شيء إلى أي مكان. ويمكن نقلها إلى حاسوب آخر لاحقاً.</translation>
        </message>
        <message>
            <source>I have a copy of the keys …</source>
            <translation>لديّ نسخة من المفاتيح …</translation>
        </message>
    </context>
    <context>
        <name>OfficeRunning</name>
        <message>
            <source>A stick is being read. Wait until it is done.</source>
            <translation>تُقرأ الآن ذاكرة USB. انتظر حتى تنتهي.</translation>
        </message>
    </context>
    <context>
        <name>OrderList</name>
        <message>
            <source>Earlier</source>
            <translation>أبكر</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقاً</translation>
        </message>
        <message>
            <source>Steps in order</source>
            <translation>الخطوات بالترتيب</translation>
        </message>
        <message>
            <source>you put it at {n}</source>
            <translation>وضعتَها في المرتبة {n}</translation>
        </message>
    </context>
    <context>
        <name>OversightPage</name>
        <message>
            <source>(name removed)</source>
            <translation>(أُزيل الاسم)</translation>
        </message>
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
            <source>{by} began a new installation. Its check code: {code}.</source>
            <translation>بدأ {by} تثبيتاً جديداً. رمز تحقّقه: {code}.</translation>
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
            <source>{by} removed the name and badge of somebody. Their results stay.</source>
            <translation>أزال {by} اسم شخص ورقم شارته. وتبقى نتائجه.</translation>
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
        <name>OwnRecordPage</name>
        <message>
            <source>Leave it</source>
            <translation>تركه كما هو</translation>
        </message>
        <message>
            <source>No name and no badge number stand in the table. Results serve training, not discipline.</source>
            <translation>ليس في الجدول اسم ولا رقم شارة. النتائج للتدريب لا للمساءلة.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>استبداله</translation>
        </message>
        <message>
            <source>Take your record along</source>
            <translation>خذ سجلّك معك</translation>
        </message>
        <message>
            <source>There is a file of that name already</source>
            <translation>يوجد ملف بهذا الاسم</translation>
        </message>
        <message>
            <source>Where shall your record go?</source>
            <translation>إلى أين يُنقل سجلّك؟</translation>
        </message>
        <message>
            <source>Writing your record</source>
            <translation>جارٍ كتابة سجلّك</translation>
        </message>
        <message>
            <source>{file} stands there with other content. Replace it, or go back and choose another place?</source>
            <translation>يوجد هناك {file} بمحتوى آخر. هل تستبدله، أم تعود وتختار مكاناً آخر؟</translation>
        </message>
    </context>
    <context>
        <name>PackQuestions</name>
        <message>
            <source>A safety copy of the records is made first.</source>
            <translation>تُؤخذ أولاً نسخة احتياطية من السجلّات.</translation>
        </message>
        <message>
            <source>A trainer signed it whose key is known here.</source>
            <translation>وقّعها مدرّب مفتاحه معروف هنا.</translation>
        </message>
        <message>
            <source>A trainer signed it whose key is new here: compare this check code with the trainer, by phone or in person.</source>
            <translation>وقّعها مدرّب مفتاحه جديد هنا: قارن رمز التحقّق هذا مع المدرّب هاتفياً أو وجهاً لوجه.</translation>
        </message>
        <message>
            <source>Begin anew</source>
            <translation>ابدأ من جديد</translation>
        </message>
        <message>
            <source>Head office signed it.</source>
            <translation>وقّعها المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Install this course?</source>
            <translation>هل تريد تثبيت هذه الدورة؟</translation>
        </message>
        <message>
            <source>Install this pack?</source>
            <translation>هل تريد تثبيت حزمة المحتوى هذه؟</translation>
        </message>
        <message>
            <source>Installed. Begin anew now?</source>
            <translation>تم التثبيت. هل تريد البدء من جديد الآن؟</translation>
        </message>
        <message>
            <source>It is in force as soon as docexam begins anew: everybody signs in again. Sets that were begun keep the questions they were begun with, and results keep the course they were made with.</source>
            <translation>يسري العمل بها حين يبدأ docexam من جديد: يسجّل الجميع دخولهم مرة أخرى. المجموعات التي بدأت تحتفظ بأسئلتها، وتحتفظ النتائج بالدورة التي أُنجزت فيها.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقاً</translation>
        </message>
        <message>
            <source>Lay ready</source>
            <translation>تجهيز</translation>
        </message>
        <message>
            <source>Lay this program update ready?</source>
            <translation>هل تريد تجهيز تحديث البرنامج هذا؟</translation>
        </message>
        <message>
            <source>The code is the same: install</source>
            <translation>الرمز متطابق: ثبّت</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>{id}, version {version}. Installed: {installed}.</source>
            <translation>{id}، الإصدار {version}. المثبَّت: {installed}.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلّداً</translation>
        </message>
    </context>
    <context>
        <name>PageChoice</name>
        <message>
            <source>Page</source>
            <translation>الصفحة</translation>
        </message>
    </context>
    <context>
        <name>PagedScreen</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>Paper</name>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلّداً</translation>
        </message>
        <message>
            <source>Escrow key of head office</source>
            <translation>مفتاح الطوارئ للمقرّ الرئيس</translation>
        </message>
        <message>
            <source>For the officer who sets docexam up. Open the set-up file from the stick. The station shows a check code: compare every group with the one below before you go on.</source>
            <translation>للمنتسب الذي يُعدّ docexam. افتح ملف الإعداد من ذاكرة USB. تعرض المحطة رمز تحقّق: قارن كل مجموعة بما هو مكتوب أدناه قبل أن تتابع.</translation>
        </message>
        <message>
            <source>Head office: {code}</source>
            <translation>المقرّ الرئيس: {code}</translation>
        </message>
        <message>
            <source>If a single group differs, stop, keep the stick, and ring head office up on a number you know.</source>
            <translation>إن اختلفت مجموعة واحدة فتوقّف، واحتفظ بالذاكرة، واتصل بالمقرّ الرئيس على رقم هاتف تعرفه.</translation>
        </message>
        <message>
            <source>Its public half: {recipient}</source>
            <translation>نصفه العلني: {recipient}</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>الصفحة {number}</translation>
        </message>
        <message>
            <source>Programme: {address}</source>
            <translation>البرنامج التدريبي: {address}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>حُفظ الملف: {file}</translation>
        </message>
        <message>
            <source>Secret. Seal this sheet in an envelope and lock it in a safe. Whoever has it can read every result. It is needed only if the key of head office is lost.</source>
            <translation>سرّي. أغلق على هذه الورقة مظروفاً مختوماً وضعها في خزنة. من يملكها يستطيع قراءة كل نتيجة. ولا يُحتاج إليها إلا إذا فُقد مفتاح المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>Set-up sheet for a station</source>
            <translation>ورقة إعداد محطة</translation>
        </message>
        <message>
            <source>The lines are one key: type them one after the other without a space between.</source>
            <translation>الأسطر مفتاح واحد: اكتبها متتابعة من دون مسافة بينها.</translation>
        </message>
        <message>
            <source>When the code is the same: let docexam delete the set-up file from the stick. Then export once, and bring the stick to head office, so that this computer is enrolled.</source>
            <translation>إذا تطابق الرمز: دع docexam يحذف ملف الإعداد من الذاكرة. ثم صدّر مرة واحدة، وأحضر الذاكرة إلى المقرّ الرئيس ليُسجَّل هذا الحاسوب.</translation>
        </message>
        <message>
            <source>docexam, head office · {date}</source>
            <translation>docexam، المقرّ الرئيس · {date}</translation>
        </message>
    </context>
    <context>
        <name>PaperCard</name>
        <message>
            <source>Lies open</source>
            <translation>مفتوحة أمامك</translation>
        </message>
        <message>
            <source>Look at it closely</source>
            <translation>انظر إليه عن قرب</translation>
        </message>
        <message>
            <source>Take it up and read it</source>
            <translation>خذها واقرأها</translation>
        </message>
    </context>
    <context>
        <name>PapersPanel</name>
        <message>
            <source>At the counter</source>
            <translation>عند المنضدة</translation>
        </message>
    </context>
    <context>
        <name>PeopleScreen</name>
        <message>
            <source>Class list</source>
            <translation>قائمة الدورة</translation>
        </message>
        <message>
            <source>Joined ids</source>
            <translation>المعرّفات المربوطة</translation>
        </message>
        <message>
            <source>Results without a name</source>
            <translation>نتائج بلا اسم</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>سجلّ الأسماء</translation>
        </message>
    </context>
    <context>
        <name>PersonCard</name>
        <message>
            <source>Annul</source>
            <translation>إلغاء الخطوة</translation>
        </message>
        <message>
            <source>Annul this step?</source>
            <translation>هل تريد إلغاء هذه الخطوة؟</translation>
        </message>
        <message>
            <source>Annul …</source>
            <translation>إلغاء الخطوة …</translation>
        </message>
        <message>
            <source>Entered by mistake</source>
            <translation>أُدخلت سهواً</translation>
        </message>
        <message>
            <source>Exam not held by the rules</source>
            <translation>لم يجرِ الامتحان وفق القواعد</translation>
        </message>
        <message>
            <source>For somebody whose trial exam was examined anew, or whose station is lost. You can annul it.</source>
            <translation>لمن أُعيد فحص امتحانه التجريبي، أو فُقدت محطته. يمكنك إلغاؤه.</translation>
        </message>
        <message>
            <source>It counts from now on and is as traceable as what a station sends. You can annul it.</source>
            <translation>يُحتسب من الآن، ويمكن تتبّعه كما يُتتبّع ما ترسله المحطات. يمكنك إلغاؤه.</translation>
        </message>
        <message>
            <source>No result of this person has come yet.</source>
            <translation>لم تصل أي نتيجة لهذا الشخص بعد.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Record a pass</source>
            <translation>تدوين اجتياز</translation>
        </message>
        <message>
            <source>Record a pass …</source>
            <translation>تدوين اجتياز …</translation>
        </message>
        <message>
            <source>Record it</source>
            <translation>تدوين</translation>
        </message>
        <message>
            <source>Remove name …</source>
            <translation>إزالة الاسم …</translation>
        </message>
        <message>
            <source>Select</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <source>Select for Training of Trainers</source>
            <translation>اختيار لتدريب المدرّبين</translation>
        </message>
        <message>
            <source>Select …</source>
            <translation>اختيار …</translation>
        </message>
        <message>
            <source>Selected: {level}</source>
            <translation>مختار: {level}</translation>
        </message>
        <message>
            <source>Slip {slip}</source>
            <translation>القسيمة {slip}</translation>
        </message>
        <message>
            <source>Somebody else's result</source>
            <translation>نتيجة شخص آخر</translation>
        </message>
        <message>
            <source>Technical fault</source>
            <translation>خلل فني</translation>
        </message>
        <message>
            <source>all parts done</source>
            <translation>أُنجزت كل الأجزاء</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>مسجَّل</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>لم يجتز</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>اجتاز</translation>
        </message>
        <message>
            <source>{level}, exam: {outcome}</source>
            <translation>{level}، الامتحان: {outcome}</translation>
        </message>
        <message>
            <source>{level}: annulled</source>
            <translation>{level}: ملغاة</translation>
        </message>
        <message>
            <source>{level}: {outcome}</source>
            <translation>{level}: {outcome}</translation>
        </message>
        <message>
            <source>{step} (by head office)</source>
            <translation>{step} (من المقرّ الرئيس)</translation>
        </message>
        <message>
            <source>{step} (trial, never a pass)</source>
            <translation>{step} (تجريبي، لا يُعدّ اجتيازاً)</translation>
        </message>
        <message>
            <source>{step}. It counts nowhere from now on, but stays on record with the reason.</source>
            <translation>{step}. لا تُحتسب في أي مكان من الآن، لكنها تبقى في السجلّ مع السبب.</translation>
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
        <name>PickCard</name>
        <message>
            <source>Badge and agency stand on the class list. Choose a PIN only you know: you sign in with it from now on.</source>
            <translation>رقم الشارة والجهة مذكوران في قائمة الدورة. اختر رمزاً سرياً لا يعرفه غيرك: به تسجّل دخولك من الآن.</translation>
        </message>
        <message>
            <source>Badge {badge}</source>
            <translation>الشارة {badge}</translation>
        </message>
        <message>
            <source>This is me: begin</source>
            <translation>هذا أنا: ابدأ</translation>
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
        <name>ProgressPage</name>
        <message>
            <source>Choose a folder and write …</source>
            <translation>اختر مجلّداً واكتب …</translation>
        </message>
        <message>
            <source>Choose a passphrase of four words or more. Nobody can open the file without it, nor can we.</source>
            <translation>اختر عبارة سرّ من أربع كلمات أو أكثر. لا يستطيع أحد فتح الملف من دونها، ولا نحن.</translation>
        </message>
        <message>
            <source>Choose the file and read …</source>
            <translation>اختر الملف واقرأه …</translation>
        </message>
        <message>
            <source>Choose your progress file</source>
            <translation>اختر ملف تقدّمك</translation>
        </message>
        <message>
            <source>Only practice moves this way. What counts goes to head office from the station where it was done.</source>
            <translation>لا ينتقل هكذا إلا التدريب. أما ما يُحتسب فيذهب إلى المقرّ الرئيس من المحطة التي أُنجز فيها.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السرّ</translation>
        </message>
        <message>
            <source>Progress files (*.age)</source>
            <translation>ملفات التقدّم (*.age)</translation>
        </message>
        <message>
            <source>Read in</source>
            <translation>القراءة</translation>
        </message>
        <message numerus="yes">
            <source>Read. %n answer(s) of practice were new here.</source>
            <translation>
                <numerusform>تمّت القراءة. لا إجابات تدريب جديدة هنا.</numerusform>
                <numerusform>تمّت القراءة. إجابة تدريب واحدة جديدة هنا.</numerusform>
                <numerusform>تمّت القراءة. إجابتا تدريب جديدتان هنا.</numerusform>
                <numerusform>تمّت القراءة. %n إجابات تدريب جديدة هنا.</numerusform>
                <numerusform>تمّت القراءة. %n إجابة تدريب جديدة هنا.</numerusform>
                <numerusform>تمّت القراءة. %n إجابة تدريب جديدة هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take along</source>
            <translation>الأخذ معك</translation>
        </message>
        <message>
            <source>The file you wrote at your last post, with the passphrase you chose there.</source>
            <translation>الملف الذي كتبته في منفذك السابق، مع عبارة السرّ التي اخترتها هناك.</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>العبارة نفسها مجدداً</translation>
        </message>
        <message>
            <source>The two differ. Type them again.</source>
            <translation>العبارتان مختلفتان. اكتبهما مجدداً.</translation>
        </message>
        <message>
            <source>Your progress to another post</source>
            <translation>نقل تقدّمي إلى منفذ آخر</translation>
        </message>
        <message>
            <source>{file} is written. Safe to remove.</source>
            <translation>كُتب {file}. يمكن نزع الذاكرة بأمان.</translation>
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
        <name>QuestionBoard</name>
        <message>
            <source>Ask</source>
            <translation>اسأل</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>تحقّق</translation>
        </message>
        <message>
            <source>Families of questions</source>
            <translation>أنواع الأسئلة</translation>
        </message>
        <message>
            <source>No question is left here</source>
            <translation>لم يبقَ سؤال هنا</translation>
        </message>
        <message>
            <source>No question of this family is left. Answers can open new ones.</source>
            <translation>لم يبقَ سؤال من هذا النوع. قد تفتح الأجوبة أسئلة جديدة.</translation>
        </message>
        <message>
            <source>Nothing to check yet: ask and read first.</source>
            <translation>لا شيء تتحقّق منه بعد: اسأل واقرأ أولاً.</translation>
        </message>
        <message>
            <source>Nothing to show yet: read the papers or check something first.</source>
            <translation>لا شيء تواجه به بعد: اقرأ الأوراق أو تحقّق من أمر أولاً.</translation>
        </message>
        <message>
            <source>Show what you know</source>
            <translation>واجِه بما تعرف</translation>
        </message>
        <message>
            <source>What to do next</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} ث</translation>
        </message>
    </context>
    <context>
        <name>Rates</name>
        <message>
            <source>answered right</source>
            <translation>إجابات صحيحة</translation>
        </message>
        <message>
            <source>answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>false alarm</source>
            <translation>إنذار كاذب</translation>
        </message>
        <message>
            <source>found when it should be</source>
            <translation>كُشف ما يلزم كشفه</translation>
        </message>
        <message>
            <source>trials</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>{kind}, genuine</source>
            <translation>{kind}، الأصلية</translation>
        </message>
    </context>
    <context>
        <name>ReadingCard</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>جارٍ الاستيراد</translation>
        </message>
        <message>
            <source>Leave the stick in. If you cancel, what was imported stays, and the rest comes next time.</source>
            <translation>اترك الذاكرة في مكانها. إن ألغيت بقي ما استُورد، ويأتي الباقي في المرة القادمة.</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدّم</translation>
        </message>
        <message>
            <source>Writing receipts</source>
            <translation>جارٍ كتابة الإيصالات</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
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
        <message>
            <source>Show {feature} in {light}</source>
            <translation>عرض {feature} في {light}</translation>
        </message>
    </context>
    <context>
        <name>ReportCard</name>
        <message numerus="yes">
            <source>%n file(s) read</source>
            <translation>
                <numerusform>لم يُقرأ أي ملف</numerusform>
                <numerusform>قُرئ ملف واحد</numerusform>
                <numerusform>قُرئ ملفان</numerusform>
                <numerusform>قُرئت %n ملفات</numerusform>
                <numerusform>قُرئ %n ملفاً</numerusform>
                <numerusform>قُرئ %n ملف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) wait for enrolment</source>
            <translation>
                <numerusform>لا ملفات تنتظر التسجيل</numerusform>
                <numerusform>ملف واحد ينتظر التسجيل</numerusform>
                <numerusform>ملفان ينتظران التسجيل</numerusform>
                <numerusform>%n ملفات تنتظر التسجيل</numerusform>
                <numerusform>%n ملفاً تنتظر التسجيل</numerusform>
                <numerusform>%n ملف تنتظر التسجيل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new result(s)</source>
            <translation>
                <numerusform>لا نتائج جديدة</numerusform>
                <numerusform>نتيجة جديدة واحدة</numerusform>
                <numerusform>نتيجتان جديدتان</numerusform>
                <numerusform>%n نتائج جديدة</numerusform>
                <numerusform>%n نتيجة جديدة</numerusform>
                <numerusform>%n نتيجة جديدة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n receipt(s) written, read back and compared.</source>
            <translation>
                <numerusform>لم تُكتب إيصالات.</numerusform>
                <numerusform>كُتب إيصال واحد وقُرئ وقورن.</numerusform>
                <numerusform>كُتب إيصالان وقُرئا وقورنا.</numerusform>
                <numerusform>كُتبت %n إيصالات وقُرئت وقورنت.</numerusform>
                <numerusform>كُتب %n إيصالاً وقُرئت وقورنت.</numerusform>
                <numerusform>كُتب %n إيصال وقُرئت وقورنت.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n station(s)</source>
            <translation>
                <numerusform>لا محطات</numerusform>
                <numerusform>محطة واحدة</numerusform>
                <numerusform>محطتان</numerusform>
                <numerusform>%n محطات</numerusform>
                <numerusform>%n محطة</numerusform>
                <numerusform>%n محطة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stick(s).</source>
            <translation>
                <numerusform>لا ذواكر.</numerusform>
                <numerusform>ذاكرة واحدة.</numerusform>
                <numerusform>ذاكرتان.</numerusform>
                <numerusform>%n ذواكر.</numerusform>
                <numerusform>%n ذاكرة.</numerusform>
                <numerusform>%n ذاكرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A receipt is written for what was imported; what waits gets its receipt later.</source>
            <translation>يُكتب إيصال لما استُورد؛ وما ينتظر يأتي إيصاله لاحقاً.</translation>
        </message>
        <message>
            <source>Both versions are kept and the first one counts. Look at them under Stations, Set aside.</source>
            <translation>تُحفظ النسختان وتُحتسب الأولى. انظر إليهما في صفحة المحطات، المعزولة.</translation>
        </message>
        <message>
            <source>Compare the check code with the station by phone; then they are imported by themselves.</source>
            <translation>قارن رمز التحقّق مع المحطة هاتفياً؛ ثم تُستورد تلقائياً.</translation>
        </message>
        <message>
            <source>Enrol …</source>
            <translation>تسجيل …</translation>
        </message>
        <message>
            <source>Every file was imported</source>
            <translation>استُوردت كل الملفات</translation>
        </message>
        <message>
            <source>Hand the stick back</source>
            <translation>إعادة الذاكرة إلى المحطة</translation>
        </message>
        <message>
            <source>Import another stick</source>
            <translation>استيراد ذاكرة أخرى</translation>
        </message>
        <message>
            <source>Imported, with a remark: {marks}. See the station's health.</source>
            <translation>استُوردت مع ملاحظة: {marks}. انظر حال المحطة.</translation>
        </message>
        <message>
            <source>No file was set aside, and none waits.</source>
            <translation>لم يُعزل أي ملف، ولا ينتظر أي ملف.</translation>
        </message>
        <message>
            <source>Nothing new: everything on it had come before.</source>
            <translation>لا جديد: كل ما عليها وصل من قبل.</translation>
        </message>
        <message>
            <source>Nothing was imported: see below what to do.</source>
            <translation>لم يُستورد شيء: انظر أدناه ما يلزم.</translation>
        </message>
        <message>
            <source>One computer's record was copied to another</source>
            <translation>نُسخ سجلّ حاسوب إلى حاسوب آخر</translation>
        </message>
        <message>
            <source>Safe to remove: hand the stick back</source>
            <translation>يمكن نزعها بأمان: أعد الذاكرة إلى المحطة</translation>
        </message>
        <message>
            <source>See where everyone stands</source>
            <translation>عرض مواقع الجميع من البرنامج</translation>
        </message>
        <message>
            <source>Some results came twice with different content</source>
            <translation>وصلت بعض النتائج مرتين بمحتوى مختلف</translation>
        </message>
        <message>
            <source>Some rows break the rules of the format</source>
            <translation>بعض الصفوف تخالف قواعد الصيغة</translation>
        </message>
        <message>
            <source>The receipts could not be written</source>
            <translation>تعذّرت كتابة الإيصالات</translation>
        </message>
        <message>
            <source>There is no receipt to hand back</source>
            <translation>لا إيصال لإعادته</translation>
        </message>
        <message>
            <source>These files came without their stick</source>
            <translation>وصلت هذه الملفات من دون ذاكرتها</translation>
        </message>
        <message>
            <source>They are kept and listed in the report of what is set aside. Ask the station to update docexam.</source>
            <translation>تُحفظ وتُذكر في تقرير ما عُزل. اطلب من المحطة أن تحدّث docexam.</translation>
        </message>
        <message>
            <source>Two different results came under one number. Both are kept and both count; the station is marked. Ask there which computer is the copy.</source>
            <translation>وصلت نتيجتان مختلفتان برقم واحد. تُحفظ النتيجتان وتُحتسبان؛ وتُوسم المحطة. اسأل هناك أيّ الحاسوبين هو النسخة.</translation>
        </message>
        <message>
            <source>With them the station knows what has arrived.</source>
            <translation>بها تعرف المحطة ما الذي وصل.</translation>
        </message>
        <message>
            <source>Write receipts to a stick …</source>
            <translation>كتابة الإيصالات على ذاكرة USB …</translation>
        </message>
        <message>
            <source>Write their receipts onto the stick that goes back to the station.</source>
            <translation>اكتب إيصالاتها على ذاكرة USB التي تعود إلى المحطة.</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>متعارضة</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>مكرّرة</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديدة</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <source>results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>{new} from {stations}.</source>
            <translation>{new} من {stations}.</translation>
        </message>
        <message>
            <source>{why} The import itself is complete.</source>
            <translation>{why} أما الاستيراد نفسه فقد تمّ.</translation>
        </message>
    </context>
    <context>
        <name>Reports</name>
        <message>
            <source>Bars show the 95 % interval: with few trials the true rate can lie anywhere inside. Training indicators only.</source>
            <translation>تبيّن الأعمدة مجال الثقة ٩٥٪: مع محاولات قليلة قد تقع النسبة الحقيقية في أي موضع منه. هذه مؤشرات للتدريب فقط.</translation>
        </message>
        <message>
            <source>Certificate list, by name</source>
            <translation>قائمة الشهادات، بالأسماء</translation>
        </message>
        <message>
            <source>Conflicts and set aside</source>
            <translation>المتعارضة والمعزولة</translation>
        </message>
        <message>
            <source>Counts of one to four are hidden, and so is what would give them away.</source>
            <translation>تُخفى الأعداد من واحد إلى أربعة، وكل ما قد يكشفها.</translation>
        </message>
        <message>
            <source>Each person counts once a step. Trial exams stand apart and are never a pass.</source>
            <translation>يُحتسب كل شخص مرة واحدة في كل خطوة. أما الامتحانات التجريبية فتُذكر على حدة ولا تُعدّ اجتيازاً.</translation>
        </message>
        <message>
            <source>Exercise analysis</source>
            <translation>تحليل التمارين</translation>
        </message>
        <message>
            <source>Exercises with fewer than {least} answers are not shown: {hidden} at present.</source>
            <translation>لا تُعرض التمارين التي تقلّ إجاباتها عن {least}: عددها الآن {hidden}.</translation>
        </message>
        <message>
            <source>Faces and documents</source>
            <translation>الوجوه والوثائق</translation>
        </message>
        <message>
            <source>Gradebook for Moodle</source>
            <translation>سجلّ الدرجات لـ Moodle</translation>
        </message>
        <message>
            <source>Missing results close by themselves when the stick arrives.</source>
            <translation>تكتمل النتائج الناقصة تلقائياً عند وصول الذاكرة.</translation>
        </message>
        <message>
            <source>Next in line, by name</source>
            <translation>التالون، بالأسماء</translation>
        </message>
        <message>
            <source>Passed this step and not yet begun the next, by date.</source>
            <translation>من اجتازوا هذه الخطوة ولم يبدؤوا التالية بعد، حسب التاريخ.</translation>
        </message>
        <message>
            <source>Programme funnel</source>
            <translation>سلّم البرنامج</translation>
        </message>
        <message>
            <source>Results without a name</source>
            <translation>نتائج بلا اسم</translation>
        </message>
        <message>
            <source>Save it as CSV: Moodle imports that.</source>
            <translation>احفظه بصيغة CSV: يستورده Moodle.</translation>
        </message>
        <message>
            <source>Station health</source>
            <translation>حال المحطات</translation>
        </message>
        <message>
            <source>This list names people: that {by} opened it is written down.</source>
            <translation>في هذه القائمة أسماء أشخاص: يُدوَّن أن {by} فتحها.</translation>
        </message>
        <message>
            <source>{begins} up to, not including, {ends}</source>
            <translation>من {begins} إلى ما قبل {ends}</translation>
        </message>
    </context>
    <context>
        <name>ReportsScreen</name>
        <message numerus="yes">
            <source>%n file(s) saved in {folder}</source>
            <translation>
                <numerusform>لم يُحفظ أي ملف في {folder}</numerusform>
                <numerusform>حُفظ ملف واحد في {folder}</numerusform>
                <numerusform>حُفظ ملفان في {folder}</numerusform>
                <numerusform>حُفظت %n ملفات في {folder}</numerusform>
                <numerusform>حُفظ %n ملفاً في {folder}</numerusform>
                <numerusform>حُفظ %n ملف في {folder}</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV …</source>
            <translation>CSV …</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>For outside: hide counts under five</source>
            <translation>للخارج: إخفاء الأعداد دون الخمسة</translation>
        </message>
        <message>
            <source>Nothing stands in this table. Choose another period, or import more sticks.</source>
            <translation>لا شيء في هذا الجدول. اختر مدة أخرى، أو استورد مزيداً من ذواكر USB.</translation>
        </message>
        <message>
            <source>PDF …</source>
            <translation>PDF …</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>التدريب</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Right to left</source>
            <translation>من اليمين إلى اليسار</translation>
        </message>
        <message>
            <source>Save for Excel …</source>
            <translation>حفظ لبرنامج Excel …</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>حُفظ الملف: {file}</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>الجدول</translation>
        </message>
    </context>
    <context>
        <name>RequestCard</name>
        <message>
            <source>The traveller asks</source>
            <translation>المسافر يسأل</translation>
        </message>
    </context>
    <context>
        <name>ResultCards</name>
        <message>
            <source>Begin a new installation …</source>
            <translation>بدء تثبيت جديد …</translation>
        </message>
        <message>
            <source>Nothing could be sealed</source>
            <translation>لم يُختم شيء</translation>
        </message>
    </context>
    <context>
        <name>ResultsCard</name>
        <message numerus="yes">
            <source>%n entry(s): answers that count, finished sets, annulments</source>
            <translation>
                <numerusform>لا قيود: لا إجابات محتسبة ولا مجموعات منجزة ولا إلغاءات</numerusform>
                <numerusform>قيد واحد: إجابات محتسبة ومجموعات منجزة وإلغاءات</numerusform>
                <numerusform>قيدان: إجابات محتسبة ومجموعات منجزة وإلغاءات</numerusform>
                <numerusform>%n قيود: إجابات محتسبة ومجموعات منجزة وإلغاءات</numerusform>
                <numerusform>%n قيداً: إجابات محتسبة ومجموعات منجزة وإلغاءات</numerusform>
                <numerusform>%n قيد: إجابات محتسبة ومجموعات منجزة وإلغاءات</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A receipt on this stick confirms %n more entry(s): they need not go again.</source>
            <translation>
                <numerusform>لا يؤكّد الإيصال على هذه الذاكرة قيوداً أخرى.</numerusform>
                <numerusform>يؤكّد إيصال على هذه الذاكرة قيداً آخر: لا يلزم إرساله مجدداً.</numerusform>
                <numerusform>يؤكّد إيصال على هذه الذاكرة قيدين آخرين: لا يلزم إرسالهما مجدداً.</numerusform>
                <numerusform>يؤكّد إيصال على هذه الذاكرة %n قيود أخرى: لا يلزم إرسالها مجدداً.</numerusform>
                <numerusform>يؤكّد إيصال على هذه الذاكرة %n قيداً آخر: لا يلزم إرسالها مجدداً.</numerusform>
                <numerusform>يؤكّد إيصال على هذه الذاكرة %n قيد آخر: لا يلزم إرسالها مجدداً.</numerusform>
            </translation>
        </message>
        <message>
            <source>A receipt speaks of another history than this station has. It was not followed: everything is sent again. Tell head office.</source>
            <translation>يذكر أحد الإيصالات تاريخاً غير تاريخ هذه المحطة. لم يُعمل به: يُرسل كل شيء مجدداً. أبلغ المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>Nothing new to seal</source>
            <translation>لا جديد لختمه</translation>
        </message>
        <message>
            <source>Seal and write</source>
            <translation>ختم وكتابة</translation>
        </message>
        <message>
            <source>Sealed for head office. Everything stays on this station too.</source>
            <translation>مختوم للمقرّ الرئيس. ويبقى كل شيء على هذه المحطة أيضاً.</translation>
        </message>
        <message>
            <source>Send everything again …</source>
            <translation>إرسال كل شيء مجدداً …</translation>
        </message>
        <message>
            <source>Somewhere else</source>
            <translation>مكان آخر</translation>
        </message>
        <message>
            <source>The trainer of class {name} will be able to open this file too.</source>
            <translation>يستطيع مدرّب الدورة {name} أيضاً فتح هذا الملف.</translation>
        </message>
        <message>
            <source>This will be sealed</source>
            <translation>سيُختم ما يلي</translation>
        </message>
        <message numerus="yes">
            <source>in %n file(s), one after the other</source>
            <translation>
                <numerusform>بلا ملفات</numerusform>
                <numerusform>في ملف واحد</numerusform>
                <numerusform>في ملفين متتاليين</numerusform>
                <numerusform>في %n ملفات متتالية</numerusform>
                <numerusform>في %n ملفاً متتالياً</numerusform>
                <numerusform>في %n ملف متتالٍ</numerusform>
            </translation>
        </message>
        <message>
            <source>since the beginning: no receipt came back yet</source>
            <translation>منذ البداية: لم يعد أي إيصال بعد</translation>
        </message>
        <message>
            <source>since the last receipt of head office, {moment}</source>
            <translation>منذ آخر إيصال من المقرّ الرئيس، {moment}</translation>
        </message>
    </context>
    <context>
        <name>ResultsPage</name>
        <message numerus="yes">
            <source>%n entry(s) were sealed, written, read back and compared. Send the stick to head office and bring it back with the receipt: only then are they confirmed.</source>
            <translation>
                <numerusform>لم تُختم أي قيود.</numerusform>
                <numerusform>خُتم قيد واحد وكُتب ثم قُرئ وقورن. أرسل الذاكرة إلى المقرّ الرئيس وأعدها مع الإيصال: عندها فقط يُؤكَّد.</numerusform>
                <numerusform>خُتم قيدان وكُتبا ثم قُرئا وقورنا. أرسل الذاكرة إلى المقرّ الرئيس وأعدها مع الإيصال: عندها فقط يُؤكَّدان.</numerusform>
                <numerusform>خُتمت %n قيود وكُتبت ثم قُرئت وقورنت. أرسل الذاكرة إلى المقرّ الرئيس وأعدها مع الإيصال: عندها فقط تُؤكَّد.</numerusform>
                <numerusform>خُتم %n قيداً وكُتبت ثم قُرئت وقورنت. أرسل الذاكرة إلى المقرّ الرئيس وأعدها مع الإيصال: عندها فقط تُؤكَّد.</numerusform>
                <numerusform>خُتم %n قيد وكُتبت ثم قُرئت وقورنت. أرسل الذاكرة إلى المقرّ الرئيس وأعدها مع الإيصال: عندها فقط تُؤكَّد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n entry(s) of this station go into the file, also those head office confirmed. Do this when head office asks for it. Nothing is counted twice.</source>
            <translation>
                <numerusform>لا قيود في هذه المحطة.</numerusform>
                <numerusform>يُكتب في الملف قيد هذه المحطة الوحيد، وإن أكّده المقرّ الرئيس. افعل هذا إذا طلبه المقرّ الرئيس. لا يُحتسب شيء مرتين.</numerusform>
                <numerusform>يُكتب في الملف قيدا هذه المحطة كلاهما، وإن أكّدهما المقرّ الرئيس. افعل هذا إذا طلبه المقرّ الرئيس. لا يُحتسب شيء مرتين.</numerusform>
                <numerusform>تُكتب في الملف قيود هذه المحطة كلّها (%n)، ومنها ما أكّده المقرّ الرئيس. افعل هذا إذا طلبه المقرّ الرئيس. لا يُحتسب شيء مرتين.</numerusform>
                <numerusform>تُكتب في الملف قيود هذه المحطة كلّها (%n)، ومنها ما أكّده المقرّ الرئيس. افعل هذا إذا طلبه المقرّ الرئيس. لا يُحتسب شيء مرتين.</numerusform>
                <numerusform>تُكتب في الملف قيود هذه المحطة كلّها (%n)، ومنها ما أكّده المقرّ الرئيس. افعل هذا إذا طلبه المقرّ الرئيس. لا يُحتسب شيء مرتين.</numerusform>
            </translation>
        </message>
        <message>
            <source>Entry {number} was changed from outside: it and everything after it was not sealed. Tell head office.</source>
            <translation>غُيّر القيد {number} من الخارج: لم يُختم هو ولا ما بعده. أبلغ المقرّ الرئيس.</translation>
        </message>
        <message>
            <source>No name and no badge number stand in the file: head office knows who is who by itself.</source>
            <translation>ليس في الملف اسم ولا رقم شارة: المقرّ الرئيس يعرف بنفسه أصحاب النتائج.</translation>
        </message>
        <message>
            <source>Reading back and comparing</source>
            <translation>جارٍ القراءة والمقارنة</translation>
        </message>
        <message>
            <source>Results to head office</source>
            <translation>النتائج إلى المقرّ الرئيس</translation>
        </message>
        <message>
            <source>Seal everything</source>
            <translation>ختم كل شيء</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>جارٍ الختم</translation>
        </message>
        <message>
            <source>Sealing and writing</source>
            <translation>جارٍ الختم والكتابة</translation>
        </message>
        <message>
            <source>Send everything again?</source>
            <translation>هل تريد إرسال كل شيء مجدداً؟</translation>
        </message>
        <message>
            <source>The enrolment card is on the stick. Send it to head office, who compare the check code beside.</source>
            <translation>بطاقة التسجيل على الذاكرة. أرسلها إلى المقرّ الرئيس، وهناك يُقارَن رمز التحقّق المعروض بجانبها.</translation>
        </message>
        <message>
            <source>Which stick goes to head office?</source>
            <translation>أي ذاكرة USB تذهب إلى المقرّ الرئيس؟</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>جارٍ الكتابة</translation>
        </message>
    </context>
    <context>
        <name>RosterPage</name>
        <message numerus="yes">
            <source>%n added</source>
            <translation>
                <numerusform>لم يُضف أحد</numerusform>
                <numerusform>أُضيف واحد</numerusform>
                <numerusform>أُضيف اثنان</numerusform>
                <numerusform>أُضيف %n</numerusform>
                <numerusform>أُضيف %n</numerusform>
                <numerusform>أُضيف %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n as before</source>
            <translation>
                <numerusform>لا أحد كما كان</numerusform>
                <numerusform>واحد كما كان</numerusform>
                <numerusform>اثنان كما كانا</numerusform>
                <numerusform>%n كما كانوا</numerusform>
                <numerusform>%n كما كانوا</numerusform>
                <numerusform>%n كما كانوا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed</source>
            <translation>
                <numerusform>لم يتغيّر أحد</numerusform>
                <numerusform>تغيّر واحد</numerusform>
                <numerusform>تغيّر اثنان</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
                <numerusform>تغيّر %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be taken</source>
            <translation>
                <numerusform>أُخذت كل الأسطر</numerusform>
                <numerusform>تعذّر أخذ سطر واحد</numerusform>
                <numerusform>تعذّر أخذ سطرين</numerusform>
                <numerusform>تعذّر أخذ %n أسطر</numerusform>
                <numerusform>تعذّر أخذ %n سطراً</numerusform>
                <numerusform>تعذّر أخذ %n سطر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people on the roster</source>
            <translation>
                <numerusform>لا أشخاص في سجلّ الأسماء</numerusform>
                <numerusform>شخص واحد في سجلّ الأسماء</numerusform>
                <numerusform>شخصان في سجلّ الأسماء</numerusform>
                <numerusform>%n أشخاص في سجلّ الأسماء</numerusform>
                <numerusform>%n شخصاً في سجلّ الأسماء</numerusform>
                <numerusform>%n شخص في سجلّ الأسماء</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a table of names</source>
            <translation>اختر جدول أسماء</translation>
        </message>
        <message>
            <source>Find by name, badge or slip</source>
            <translation>البحث بالاسم أو الشارة أو القسيمة</translation>
        </message>
        <message>
            <source>Import a CSV or Excel table with the columns name, agency and badge. Arabic headings, names and digits are understood. Names stay on this computer.</source>
            <translation>استورد جدول CSV أو Excel فيه أعمدة الاسم والجهة والشارة. تُفهم العناوين والأسماء والأرقام العربية. وتبقى الأسماء على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Import a table …</source>
            <translation>استيراد جدول …</translation>
        </message>
        <message>
            <source>Line {line}</source>
            <translation>السطر {line}</translation>
        </message>
        <message>
            <source>Name and badge go; the results stay and count, without a name.</source>
            <translation>يُزال الاسم والشارة؛ وتبقى النتائج وتُحتسب بلا اسم.</translation>
        </message>
        <message>
            <source>Nobody is found</source>
            <translation>لم يُعثر على أحد</translation>
        </message>
        <message>
            <source>Nobody is on the roster yet</source>
            <translation>لا أحد في سجلّ الأسماء بعد</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the name of {name}?</source>
            <translation>هل تريد إزالة اسم {name}؟</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>سجلّ الأسماء</translation>
        </message>
        <message>
            <source>Tables (*.csv *.xlsx *.txt)</source>
            <translation>جداول (*.csv *.xlsx *.txt)</translation>
        </message>
        <message>
            <source>Try a part of the name, or the badge alone.</source>
            <translation>جرّب جزءاً من الاسم، أو الشارة وحدها.</translation>
        </message>
        <message>
            <source>Understood</source>
            <translation>فهمت</translation>
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
        <message>
            <source>Version {version} of docexam lies ready. A trainer installs it from the page about docexam.</source>
            <translation>الإصدار {version} من docexam جاهز للتثبيت. يثبّته مدرّب من صفحة «حول البرنامج».</translation>
        </message>
    </context>
    <context>
        <name>ScreenCheckPage</name>
        <message>
            <source>All {count}</source>
            <translation>كلّها ({count})</translation>
        </message>
        <message>
            <source>Can this screen show a document?</source>
            <translation>هل تصلح هذه الشاشة لعرض وثيقة؟</translation>
        </message>
        <message>
            <source>Card in life size</source>
            <translation>بطاقة بحجمها الطبيعي</translation>
        </message>
        <message>
            <source>Dark patch</source>
            <translation>رقعة داكنة</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>أقلّ</translation>
        </message>
        <message>
            <source>Good: faint fluorescence will be seen.</source>
            <translation>جيّد: سيُرى التألّق الخافت.</translation>
        </message>
        <message>
            <source>Good: light and dark inks will both be seen.</source>
            <translation>جيّد: ستُرى الأحبار الفاتحة والداكنة معاً.</translation>
        </message>
        <message>
            <source>Grey steps from black to white</source>
            <translation>درجات رمادية من الأسود إلى الأبيض</translation>
        </message>
        <message>
            <source>Hold a bank card or an identity card against the screen and make the drawn card exactly as large. Life size on the desk, and its ruler, are right then.</source>
            <translation>ضع بطاقة مصرفية أو بطاقة هوية على الشاشة واجعل البطاقة المرسومة بحجمها تماماً. عندها يصحّ الحجم الطبيعي على طاولة الفحص وتصحّ مسطرتها.</translation>
        </message>
        <message>
            <source>How many grey steps do you count?</source>
            <translation>كم درجة رمادية تعُدّ؟</translation>
        </message>
        <message>
            <source>I see none</source>
            <translation>لا أرى شيئاً</translation>
        </message>
        <message>
            <source>Is the card as large as a real one?</source>
            <translation>هل البطاقة بحجم بطاقة حقيقية؟</translation>
        </message>
        <message>
            <source>Keep lamps and windows from mirroring in the screen, turn its brightness up, and wait a minute for your eyes; then look again.</source>
            <translation>أبعِد انعكاس المصابيح والنوافذ عن الشاشة، وارفع سطوعها، وانتظر دقيقة حتى تعتاد عيناك؛ ثم انظر ثانيةً.</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <source>Look at it as you will look at specimens: same place, same room light.</source>
            <translation>انظر إليها كما ستنظر إلى النماذج: في المكان نفسه وبإضاءة الغرفة نفسها.</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <source>Turn the brightness of the screen up or down and look at it straight on, until each step differs from its neighbours.</source>
            <translation>ارفع سطوع الشاشة أو اخفضه وانظر إليها مباشرةً، حتى تتميّز كلّ درجة عن جارتيها.</translation>
        </message>
        <message>
            <source>Which figure stands in the dark?</source>
            <translation>أيّ رقم يظهر في الظلمة؟</translation>
        </message>
        <message>
            <source>{pixels} pixels to the millimetre</source>
            <translation>{pixels} بكسل في المليمتر</translation>
        </message>
    </context>
    <context>
        <name>ScreenCheckScreen</name>
        <message>
            <source>Back to the settings</source>
            <translation>العودة إلى الإعدادات</translation>
        </message>
        <message>
            <source>Screen check</source>
            <translation>فحص الشاشة</translation>
        </message>
    </context>
    <context>
        <name>SealedCard</name>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Safe to remove</source>
            <translation>يمكن نزعها بأمان</translation>
        </message>
        <message>
            <source>The file is written</source>
            <translation>كُتب الملف</translation>
        </message>
        <message>
            <source>Write to another place</source>
            <translation>كتابة في مكان آخر</translation>
        </message>
    </context>
    <context>
        <name>SetAsidePage</name>
        <message numerus="yes">
            <source>%n file(s) set aside</source>
            <translation>
                <numerusform>لا ملفات معزولة</numerusform>
                <numerusform>ملف واحد معزول</numerusform>
                <numerusform>ملفان معزولان</numerusform>
                <numerusform>%n ملفات معزولة</numerusform>
                <numerusform>%n ملفاً معزولاً</numerusform>
                <numerusform>%n ملف معزول</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s) edited</source>
            <translation>
                <numerusform>لا نتائج معدَّلة</numerusform>
                <numerusform>نتيجة واحدة معدَّلة</numerusform>
                <numerusform>نتيجتان معدَّلتان</numerusform>
                <numerusform>%n نتائج معدَّلة</numerusform>
                <numerusform>%n نتيجة معدَّلة</numerusform>
                <numerusform>%n نتيجة معدَّلة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) rejected</source>
            <translation>
                <numerusform>لا صفوف مرفوضة</numerusform>
                <numerusform>صفّ واحد مرفوض</numerusform>
                <numerusform>صفّان مرفوضان</numerusform>
                <numerusform>%n صفوف مرفوضة</numerusform>
                <numerusform>%n صفّاً مرفوضاً</numerusform>
                <numerusform>%n صفّ مرفوض</numerusform>
            </translation>
        </message>
        <message>
            <source>A file that is not sealed for you, or was changed on its way, stands here with what to do.</source>
            <translation>الملف الذي لم يُختم لك، أو غُيّر في الطريق، يظهر هنا مع ما يلزم فعله.</translation>
        </message>
        <message>
            <source>Every report counts it instead of the first from now on. Both stay stored, you can decide anew, and who decided is written down.</source>
            <translation>تُحتسب في كل تقرير بدلاً من الأولى من الآن. تبقى النسختان محفوظتين، ويمكنك أن تقرّر من جديد، ويُسجَّل من قرّر.</translation>
        </message>
        <message>
            <source>First version</source>
            <translation>النسخة الأولى</translation>
        </message>
        <message>
            <source>It came twice with different content. Both versions are kept and one of them counts. Ask the station which is right.</source>
            <translation>وصلت مرتين بمحتوى مختلف. النسختان محفوظتان وتُحتسب إحداهما. اسأل المحطة أيّهما الصحيحة.</translation>
        </message>
        <message>
            <source>Let the second version count?</source>
            <translation>هل تُحتسب النسخة الثانية؟</translation>
        </message>
        <message>
            <source>Nothing was set aside</source>
            <translation>لم يُعزل شيء</translation>
        </message>
        <message>
            <source>Result {number}</source>
            <translation>النتيجة {number}</translation>
        </message>
        <message>
            <source>Second version</source>
            <translation>النسخة الثانية</translation>
        </message>
        <message>
            <source>The first counts</source>
            <translation>تُحتسب الأولى</translation>
        </message>
        <message>
            <source>The second counts</source>
            <translation>تُحتسب الثانية</translation>
        </message>
        <message>
            <source>The second counts …</source>
            <translation>تُحتسب الثانية …</translation>
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
            <source>Class {name} is open. Choose your name from its list; whoever is not on it writes themself in.</source>
            <translation>الدورة {name} مفتوحة. اختر اسمك من قائمتها، ومن ليس فيها يسجّل نفسه.</translation>
        </message>
        <message>
            <source>Find by name or badge</source>
            <translation>ابحث بالاسم أو رقم الشارة</translation>
        </message>
        <message>
            <source>In this course practice answers go to head office too, under a number instead of your name.</source>
            <translation>في هذه الدورة تُرسَل إجابات التدريب أيضاً إلى المقرّ الرئيس، تحت رقم بدلاً من اسمك.</translation>
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
            <source>On the class list: choose a PIN</source>
            <translation>في قائمة الدورة: اختر رمزاً سرياً</translation>
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
        <name>Slip</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Head office knows results by a number, not by a name. Hand this slip in there: only then do the results of somebody whose badge was typed get their name. Who was picked from a class list needs none.</source>
            <translation>يعرف المقرّ الرئيس النتائج برقم لا باسم. سلّم هذه القسيمة هناك: بها وحدها تُنسب نتائج من كُتب رقم شارته إلى اسمه. ومن اختار اسمه من قائمة الدورة لا يحتاج إليها.</translation>
        </message>
        <message>
            <source>Page {number}</source>
            <translation>الصفحة {number}</translation>
        </message>
        <message>
            <source>Please hand in at head office. The code joins the results of this person to the name.</source>
            <translation>يُرجى تسليمها في المقرّ الرئيس. يربط هذا الرمز نتائج هذا الشخص باسمه.</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>حفظ بصيغة PDF …</translation>
        </message>
        <message>
            <source>Slip for head office</source>
            <translation>قسيمة للمقرّ الرئيس</translation>
        </message>
        <message>
            <source>Slip for {name}</source>
            <translation>قسيمة {name}</translation>
        </message>
        <message>
            <source>Station {code}</source>
            <translation>المحطة {code}</translation>
        </message>
        <message>
            <source>docexam, station {code}</source>
            <translation>docexam، المحطة {code}</translation>
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
        <name>StationsScreen</name>
        <message>
            <source>A new station</source>
            <translation>محطة جديدة</translation>
        </message>
        <message>
            <source>All stations</source>
            <translation>كل المحطات</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>المعزولة</translation>
        </message>
        <message>
            <source>To enrol</source>
            <translation>للتسجيل</translation>
        </message>
    </context>
    <context>
        <name>StickPage</name>
        <message numerus="yes">
            <source>%n learner(s). Their work bears this class until it is closed.</source>
            <translation>
                <numerusform>لا متدرّبين.</numerusform>
                <numerusform>متدرّب واحد. يحمل عمله رمز هذه الدورة إلى أن تُغلق.</numerusform>
                <numerusform>متدرّبان. يحمل عملهما رمز هذه الدورة إلى أن تُغلق.</numerusform>
                <numerusform>%n متدرّبين. يحمل عملهم رمز هذه الدورة إلى أن تُغلق.</numerusform>
                <numerusform>%n متدرّباً. يحمل عملهم رمز هذه الدورة إلى أن تُغلق.</numerusform>
                <numerusform>%n متدرّب. يحمل عملهم رمز هذه الدورة إلى أن تُغلق.</numerusform>
            </translation>
        </message>
        <message>
            <source>A later list of this class was opened here before; that one stays in force.</source>
            <translation>فُتحت هنا من قبل قائمة أحدث لهذه الدورة؛ وتبقى هي السارية.</translation>
        </message>
        <message>
            <source>A trainer signed it whose key is new here: compare this check code with the trainer, by phone or in person.</source>
            <translation>وقّعها مدرّب مفتاحه جديد هنا: قارن رمز التحقّق هذا معه هاتفياً أو وجهاً لوجه.</translation>
        </message>
        <message>
            <source>Class {name} is open.</source>
            <translation>الدورة {name} مفتوحة.</translation>
        </message>
        <message>
            <source>Compare this check code with the one on the printed set-up sheet, group by group. Install the file only if every group is the same.</source>
            <translation>قارن رمز التحقّق هذا بالرمز على ورقة الإعداد المطبوعة، مجموعة مجموعة. لا تثبّت الملف إلا إذا تطابقت كل المجموعات.</translation>
        </message>
        <message numerus="yes">
            <source>Head office confirmed everything in %n file(s) of this station. They can be taken off the stick to make room; this station keeps all of it.</source>
            <translation>
                <numerusform>لا ملفات مؤكَّدة على الذاكرة.</numerusform>
                <numerusform>أكّد المقرّ الرئيس كل ما في ملف واحد من هذه المحطة. يمكن إزالته من الذاكرة لتوفير مساحة؛ وتحتفظ هذه المحطة بكل شيء.</numerusform>
                <numerusform>أكّد المقرّ الرئيس كل ما في ملفين من هذه المحطة. يمكن إزالتهما من الذاكرة لتوفير مساحة؛ وتحتفظ هذه المحطة بكل شيء.</numerusform>
                <numerusform>أكّد المقرّ الرئيس كل ما في %n ملفات من هذه المحطة. يمكن إزالتها من الذاكرة لتوفير مساحة؛ وتحتفظ هذه المحطة بكل شيء.</numerusform>
                <numerusform>أكّد المقرّ الرئيس كل ما في %n ملفاً من هذه المحطة. يمكن إزالتها من الذاكرة لتوفير مساحة؛ وتحتفظ هذه المحطة بكل شيء.</numerusform>
                <numerusform>أكّد المقرّ الرئيس كل ما في %n ملف من هذه المحطة. يمكن إزالتها من الذاكرة لتوفير مساحة؛ وتحتفظ هذه المحطة بكل شيء.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Head office is set up. %n waiting entry(s) can be sent now.</source>
            <translation>
                <numerusform>أُعدّ المقرّ الرئيس. لا قيود تنتظر.</numerusform>
                <numerusform>أُعدّ المقرّ الرئيس. يمكن الآن إرسال قيد واحد كان ينتظر.</numerusform>
                <numerusform>أُعدّ المقرّ الرئيس. يمكن الآن إرسال قيدين كانا ينتظران.</numerusform>
                <numerusform>أُعدّ المقرّ الرئيس. يمكن الآن إرسال %n قيود كانت تنتظر.</numerusform>
                <numerusform>أُعدّ المقرّ الرئيس. يمكن الآن إرسال %n قيداً كانت تنتظر.</numerusform>
                <numerusform>أُعدّ المقرّ الرئيس. يمكن الآن إرسال %n قيد كانت تنتظر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Head office's key is another one than before, and the old key does not vouch for it. Call head office on a number you know and compare this check code, group by group.</source>
            <translation>مفتاح المقرّ الرئيس غير ما كان، ولا يشهد له المفتاح القديم. اتصل بالمقرّ الرئيس على رقم هاتف تعرفه وقارن رمز التحقّق هذا، مجموعة مجموعة.</translation>
        </message>
        <message>
            <source>Install</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Install head office's set-up file?</source>
            <translation>هل تريد تثبيت ملف الإعداد من المقرّ الرئيس؟</translation>
        </message>
        <message>
            <source>It holds names and has done its work here. Leave it if another computer still needs it.</source>
            <translation>فيها أسماء، وقد انتهى عملها هنا. اتركها إن كان حاسوب آخر ما زال يحتاج إليها.</translation>
        </message>
        <message>
            <source>It is confidential and has done its work here. Leave it if another computer still needs it.</source>
            <translation>هو سرّي، وقد انتهى عمله هنا. اتركه إن كان حاسوب آخر ما زال يحتاج إليه.</translation>
        </message>
        <message>
            <source>It is signed by the key of head office that is known here already.</source>
            <translation>وقّعه مفتاح المقرّ الرئيس المعروف هنا من قبل.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open class {name}?</source>
            <translation>هل تريد فتح الدورة {name}؟</translation>
        </message>
        <message>
            <source>Open the class</source>
            <translation>فتح الدورة</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة السرّ</translation>
        </message>
        <message>
            <source>Somebody else issued a list of this class too, on {date}. The later of the two is in force.</source>
            <translation>أصدر غيره قائمة لهذه الدورة أيضاً في {date}. وتسري الأحدث منهما.</translation>
        </message>
        <message>
            <source>Take confirmed files off the stick?</source>
            <translation>هل تريد إزالة الملفات المؤكَّدة من الذاكرة؟</translation>
        </message>
        <message>
            <source>Take it off</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Take the class list off the stick?</source>
            <translation>هل تريد إزالة قائمة الدورة من الذاكرة؟</translation>
        </message>
        <message>
            <source>Take the set-up file off the stick?</source>
            <translation>هل تريد إزالة ملف الإعداد من الذاكرة؟</translation>
        </message>
        <message>
            <source>The class's trainer will be able to open what is exported meanwhile.</source>
            <translation>يستطيع مدرّب الدورة فتح ما يُصدَّر في أثناء ذلك.</translation>
        </message>
        <message>
            <source>The code is the same: install</source>
            <translation>الرمز متطابق: ثبّت</translation>
        </message>
        <message>
            <source>The code is the same: open</source>
            <translation>الرمز متطابق: افتح</translation>
        </message>
        <message>
            <source>This class list is sealed</source>
            <translation>قائمة الدورة هذه مختومة</translation>
        </message>
        <message>
            <source>Type the passphrase you were told by another way.</source>
            <translation>اكتب عبارة السرّ التي وصلتك بطريق آخر.</translation>
        </message>
        <message>
            <source>What head office sent</source>
            <translation>ما أرسله المقرّ الرئيس</translation>
        </message>
        <message>
            <source>Which stick came from head office?</source>
            <translation>أي ذاكرة USB أتت من المقرّ الرئيس؟</translation>
        </message>
    </context>
    <context>
        <name>SumSheet</name>
        <message>
            <source>Character</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Check digit: what is left of the sum divided by 10</source>
            <translation>رقم التحقق: باقي قسمة المجموع على 10</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>حاصل الضرب</translation>
        </message>
        <message>
            <source>Product {n}: {character} times {weight}</source>
            <translation>حاصل الضرب {n}: {character} في {weight}</translation>
        </message>
        <message>
            <source>Sum of the products</source>
            <translation>مجموع حواصل الضرب</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>due: {due}</source>
            <translation>المطلوب: {due}</translation>
        </message>
        <message>
            <source>right</source>
            <translation>صحيح</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message numerus="yes">
            <source>%n time(s) other tools came first.</source>
            <translation>
                <numerusform>لم تسبقه أدوات أخرى قطّ.</numerusform>
                <numerusform>سبقته أدوات أخرى مرة واحدة.</numerusform>
                <numerusform>سبقته أدوات أخرى مرتين.</numerusform>
                <numerusform>سبقته أدوات أخرى %n مرات.</numerusform>
                <numerusform>سبقته أدوات أخرى %n مرةً.</numerusform>
                <numerusform>سبقته أدوات أخرى %n مرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) you took no tool that shows it.</source>
            <translation>
                <numerusform>لم يفتك استخدام الأداة التي تُظهره قطّ.</numerusform>
                <numerusform>لم تستخدم أداة تُظهره مرة واحدة.</numerusform>
                <numerusform>لم تستخدم أداة تُظهره مرتين.</numerusform>
                <numerusform>لم تستخدم أداة تُظهره %n مرات.</numerusform>
                <numerusform>لم تستخدم أداة تُظهره %n مرةً.</numerusform>
                <numerusform>لم تستخدم أداة تُظهره %n مرة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s) you went straight to it.</source>
            <translation>
                <numerusform>لم تصل إليه مباشرة قطّ.</numerusform>
                <numerusform>وصلتَ إليه مباشرة مرة واحدة.</numerusform>
                <numerusform>وصلتَ إليه مباشرة مرتين.</numerusform>
                <numerusform>وصلتَ إليه مباشرة %n مرات.</numerusform>
                <numerusform>وصلتَ إليه مباشرة %n مرةً.</numerusform>
                <numerusform>وصلتَ إليه مباشرة %n مرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Altered, referred</source>
            <translation>معدَّلة أُحيلت</translation>
        </message>
        <message>
            <source>Altered, released</source>
            <translation>معدَّلة سُمح بها</translation>
        </message>
        <message>
            <source>Check digit by hand</source>
            <translation>رقم التحقق يدوياً</translation>
        </message>
        <message>
            <source>Checks in order</source>
            <translation>ترتيب خطوات الفحص</translation>
        </message>
        <message>
            <source>Compare the zones</source>
            <translation>مقارنة المنطقتين</translation>
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
            <source>Holder, held up</source>
            <translation>صاحب الوثيقة أُخّر</translation>
        </message>
        <message>
            <source>Holder, let pass</source>
            <translation>صاحب الوثيقة مرّ</translation>
        </message>
        <message>
            <source>Impostor, let pass</source>
            <translation>منتحل مرّ</translation>
        </message>
        <message>
            <source>Impostor, stopped</source>
            <translation>منتحل أُوقف</translation>
        </message>
        <message numerus="yes">
            <source>In %n specimen(s) a light or the loupe had to show it.</source>
            <translation>
                <numerusform>لم تستدعِ أيّ عيّنة ضوءًا آخر أو عدسة.</numerusform>
                <numerusform>في عيّنة واحدة كان لا بدّ من ضوء آخر أو عدسة لإظهار التزوير.</numerusform>
                <numerusform>في عيّنتين كان لا بدّ من ضوء آخر أو عدسة لإظهار التزوير.</numerusform>
                <numerusform>في %n عيّنات كان لا بدّ من ضوء آخر أو عدسة لإظهار التزوير.</numerusform>
                <numerusform>في %n عيّنةً كان لا بدّ من ضوء آخر أو عدسة لإظهار التزوير.</numerusform>
                <numerusform>في %n عيّنة كان لا بدّ من ضوء آخر أو عدسة لإظهار التزوير.</numerusform>
            </translation>
        </message>
        <message>
            <source>In part, {percent} %</source>
            <translation>جزئياً، {percent} ٪</translation>
        </message>
        <message>
            <source>Name the printing process</source>
            <translation>تسمية طريقة الطباعة</translation>
        </message>
        <message>
            <source>No altered document was among them.</source>
            <translation>لم تكن بينها وثيقة معدَّلة.</translation>
        </message>
        <message>
            <source>No genuine document was among them.</source>
            <translation>لم تكن بينها وثيقة أصلية.</translation>
        </message>
        <message>
            <source>No genuine traveller was among them.</source>
            <translation>لم يكن بينهم مسافر سليم.</translation>
        </message>
        <message>
            <source>No holder was among them.</source>
            <translation>لم يكن بينهم صاحب وثيقة.</translation>
        </message>
        <message>
            <source>No impostor was among them.</source>
            <translation>لم يكن بينهم منتحل.</translation>
        </message>
        <message>
            <source>No traveller to refer was among them.</source>
            <translation>لم يكن بينهم مسافر تجب إحالته.</translation>
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
        <message numerus="yes">
            <source>None of %n genuine traveller(s) was held up.</source>
            <translation>
                <numerusform>لم يُؤخَّر أحد.</numerusform>
                <numerusform>لم يُؤخَّر المسافر السليم الوحيد.</numerusform>
                <numerusform>لم يُؤخَّر أيّ من المسافرَين السليمَين.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n مسافرين سليمين.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n مسافراً سليماً.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n مسافر سليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>None of %n holder(s) was held up.</source>
            <translation>
                <numerusform>لم يُؤخَّر أحد.</numerusform>
                <numerusform>لم يُؤخَّر صاحب الوثيقة الوحيد.</numerusform>
                <numerusform>لم يُؤخَّر أيّ من صاحبَي الوثيقتين.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n أصحاب وثائق.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n صاحب وثيقة.</numerusform>
                <numerusform>لم يُؤخَّر أحد من %n صاحب وثيقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>غير محتسبة</translation>
        </message>
        <message>
            <source>Not right</source>
            <translation>غير صحيح</translation>
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
        <message numerus="yes">
            <source>Of holders you may hold up anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تؤخّر من أصحاب الوثائق ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of impostors you may stop anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد توقف من المنتحلين ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of travellers to refer you may refer anything from {low} % to {high} %: %n are few.</source>
            <translation>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
                <numerusform>قد تُحيل ممّن تجب إحالتهم ما بين {low} ٪ و{high} ٪: فالعدد %n قليل.</numerusform>
            </translation>
        </message>
        <message>
            <source>On average worth {percent} %.</source>
            <translation>متوسط القيمة {percent} ٪.</translation>
        </message>
        <message>
            <source>Point to the feature</source>
            <translation>تحديد موضع العنصر</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <source>Right light</source>
            <translation>الضوء المناسب</translation>
        </message>
        <message>
            <source>Skill by skill</source>
            <translation>مهارةً مهارةً</translation>
        </message>
        <message>
            <source>To pass: at most {misses} altered let pass and at most {alarms} genuine held up.</source>
            <translation>معيار الاجتياز: ألا يزيد عدد المعدَّلة التي سُمح بها على {misses}، ولا عدد الأصلية التي أُوقفت على {alarms}.</translation>
        </message>
        <message>
            <source>To refer, referred</source>
            <translation>تجب إحالته، أُحيل</translation>
        </message>
        <message>
            <source>To refer, released</source>
            <translation>تجب إحالته، أُطلق</translation>
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
            <source>You held up {alarms} of %n genuine traveller(s).</source>
            <translation>
                <numerusform>أخّرت {alarms} من المسافرين السليمين.</numerusform>
                <numerusform>أخّرت {alarms} من مسافر سليم واحد.</numerusform>
                <numerusform>أخّرت {alarms} من مسافرَين سليمَين.</numerusform>
                <numerusform>أخّرت {alarms} من %n مسافرين سليمين.</numerusform>
                <numerusform>أخّرت {alarms} من %n مسافراً سليماً.</numerusform>
                <numerusform>أخّرت {alarms} من %n مسافر سليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You held up {alarms} of %n holder(s).</source>
            <translation>
                <numerusform>أخّرت {alarms} من أصحاب الوثائق.</numerusform>
                <numerusform>أخّرت {alarms} من صاحب وثيقة واحد.</numerusform>
                <numerusform>أخّرت {alarms} من صاحبَي وثيقتين.</numerusform>
                <numerusform>أخّرت {alarms} من %n أصحاب وثائق.</numerusform>
                <numerusform>أخّرت {alarms} من %n صاحب وثيقة.</numerusform>
                <numerusform>أخّرت {alarms} من %n صاحب وثيقة.</numerusform>
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
            <source>You let {misses} of %n impostor(s) pass.</source>
            <translation>
                <numerusform>تركت {misses} من المنتحلين يمرّون.</numerusform>
                <numerusform>تركت {misses} من منتحل واحد يمرّ.</numerusform>
                <numerusform>تركت {misses} من منتحلَين اثنين يمرّ.</numerusform>
                <numerusform>تركت {misses} من %n منتحلين يمرّون.</numerusform>
                <numerusform>تركت {misses} من %n منتحلاً يمرّون.</numerusform>
                <numerusform>تركت {misses} من %n منتحل يمرّون.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You referred all %n traveller(s) to refer.</source>
            <translation>
                <numerusform>لم تجب إحالة أحد.</numerusform>
                <numerusform>أحلت المسافر الوحيد الذي تجب إحالته.</numerusform>
                <numerusform>أحلت المسافرَين اللذين تجب إحالتهما.</numerusform>
                <numerusform>أحلت المسافرين الـ%n الذين تجب إحالتهم جميعاً.</numerusform>
                <numerusform>أحلت %n مسافراً تجب إحالتهم، أي جميعهم.</numerusform>
                <numerusform>أحلت %n مسافر تجب إحالتهم، أي جميعهم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You released {misses} of %n traveller(s) to refer.</source>
            <translation>
                <numerusform>أطلقت {misses} ممّن تجب إحالتهم.</numerusform>
                <numerusform>أطلقت {misses} من مسافر واحد تجب إحالته.</numerusform>
                <numerusform>أطلقت {misses} من مسافرَين تجب إحالتهما.</numerusform>
                <numerusform>أطلقت {misses} من %n مسافرين تجب إحالتهم.</numerusform>
                <numerusform>أطلقت {misses} من %n مسافراً تجب إحالتهم.</numerusform>
                <numerusform>أطلقت {misses} من %n مسافر تجب إحالتهم.</numerusform>
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
        <message numerus="yes">
            <source>You stopped all %n impostor(s).</source>
            <translation>
                <numerusform>لم يكن بينهم منتحل.</numerusform>
                <numerusform>أوقفت المنتحل الوحيد.</numerusform>
                <numerusform>أوقفت المنتحلَين كليهما.</numerusform>
                <numerusform>أوقفت المنتحلين الـ%n جميعاً.</numerusform>
                <numerusform>أوقفت %n منتحلاً، أي جميعهم.</numerusform>
                <numerusform>أوقفت %n منتحل، أي جميعهم.</numerusform>
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
        <message numerus="yes">
            <source>{right} of %n exercise(s) right.</source>
            <translation>
                <numerusform>{right} من %n تمرين صحيح.</numerusform>
                <numerusform>{right} من تمرين واحد صحيح.</numerusform>
                <numerusform>{right} من تمرينين صحيح.</numerusform>
                <numerusform>{right} من %n تمارين صحيح.</numerusform>
                <numerusform>{right} من %n تمريناً صحيح.</numerusform>
                <numerusform>{right} من %n تمرين صحيح.</numerusform>
            </translation>
        </message>
        <message>
            <source>{right} of {total}</source>
            <translation>{right} من {total}</translation>
        </message>
    </context>
    <context>
        <name>SummaryScreen</name>
        <message>
            <source>A skill of its own: it decides neither passed nor not passed.</source>
            <translation>مهارة قائمة بذاتها، لا تقرّر النجاح ولا عدمه.</translation>
        </message>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
        <message>
            <source>Choice of lights</source>
            <translation>اختيار الأضواء</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تمّ</translation>
        </message>
        <message>
            <source>Exercise by exercise</source>
            <translation>تمريناً تمريناً</translation>
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
            <source>Pair by pair</source>
            <translation>زوجاً زوجاً</translation>
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
            <source>Traveller by traveller</source>
            <translation>مسافراً مسافراً</translation>
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
        <message numerus="yes">
            <source>{right} of %n step(s) right</source>
            <translation>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
                <numerusform>{right} من خطوة واحدة صحيحة</numerusform>
                <numerusform>{right} من خطوتين صحيحة</numerusform>
                <numerusform>{right} من %n خطوات صحيحة</numerusform>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SupportReport</name>
        <message>
            <source>Choose a folder</source>
            <translation>اختر مجلّداً</translation>
        </message>
        <message>
            <source>The report is written: {file}</source>
            <translation>كُتب التقرير: {file}</translation>
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
        <name>TalkView</name>
        <message>
            <source>Checked</source>
            <translation>تحقّقت</translation>
        </message>
        <message>
            <source>You read</source>
            <translation>قرأت</translation>
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
            <source>Panel</source>
            <translation>اللوحة</translation>
        </message>
        <message>
            <source>Rotate by a quarter turn</source>
            <translation>تدوير بمقدار ربع دورة</translation>
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
            <source>Whole page, 1:1, life size (0)</source>
            <translation>الصفحة كاملة، ١:١، الحجم الطبيعي (٠)</translation>
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
        <name>TorchButton</name>
        <message>
            <source>Torch</source>
            <translation>كشّاف</translation>
        </message>
        <message>
            <source>Torch: a spot of light that follows the pointer</source>
            <translation>الكشّاف: بقعة ضوء تتبع المؤشر</translation>
        </message>
        <message>
            <source>Ultraviolet torch, 365 nm; again: white torch</source>
            <translation>كشّاف فوق بنفسجي، 365 نانومتر؛ مرة أخرى: الكشّاف الأبيض</translation>
        </message>
        <message>
            <source>White</source>
            <translation>أبيض</translation>
        </message>
        <message>
            <source>White torch, held at a slant; again: put away</source>
            <translation>كشّاف أبيض مائل؛ مرة أخرى: إعادته</translation>
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
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the start page</source>
            <translation>العودة إلى صفحة البداية</translation>
        </message>
    </context>
    <context>
        <name>TruthPanel</name>
        <message>
            <source>Machine-readable zone: {value}</source>
            <translation>المنطقة المقروءة آلياً: {value}</translation>
        </message>
        <message>
            <source>Visual zone: {value}</source>
            <translation>منطقة الفحص البصري: {value}</translation>
        </message>
        <message>
            <source>You did not point to it; its place is outlined.</source>
            <translation>لم تُشِر إليه، وموضعه محاط بخط.</translation>
        </message>
        <message>
            <source>You pointed to it.</source>
            <translation>أشرتَ إليه.</translation>
        </message>
        <message>
            <source>You pointed {mm} mm beside it; up to {tolerance} mm count as on it.</source>
            <translation>أشرتَ إلى موضع يبعد عنه {mm} مم، وما لا يتجاوز {tolerance} مم يُحسب عليه.</translation>
        </message>
        <message numerus="yes">
            <source>{right} of %n step(s) right</source>
            <translation>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
                <numerusform>{right} من خطوة واحدة صحيحة</numerusform>
                <numerusform>{right} من خطوتين صحيحة</numerusform>
                <numerusform>{right} من %n خطوات صحيحة</numerusform>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
                <numerusform>{right} من %n خطوة صحيحة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnnamedPage</name>
        <message numerus="yes">
            <source>%n learner id(s) without a name</source>
            <translation>
                <numerusform>لا معرّفات متدرّبين بلا اسم</numerusform>
                <numerusform>معرّف متدرّب واحد بلا اسم</numerusform>
                <numerusform>معرّفا متدرّبين بلا اسم</numerusform>
                <numerusform>%n معرّفات متدرّبين بلا اسم</numerusform>
                <numerusform>%n معرّف متدرّب بلا اسم</numerusform>
                <numerusform>%n معرّف متدرّب بلا اسم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n result(s)</source>
            <translation>
                <numerusform>لا نتائج</numerusform>
                <numerusform>نتيجة واحدة</numerusform>
                <numerusform>نتيجتان</numerusform>
                <numerusform>%n نتائج</numerusform>
                <numerusform>%n نتيجة</numerusform>
                <numerusform>%n نتيجة</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose only when the learner brought the slip, or the trainer named them.</source>
            <translation>لا تختر إلا إذا أحضر المتدرّب القسيمة، أو سمّاه المدرّب.</translation>
        </message>
        <message>
            <source>Count them so</source>
            <translation>احتسبها كذلك</translation>
        </message>
        <message>
            <source>Count {slip} as {name}?</source>
            <translation>هل تريد احتساب {slip} باسم {name}؟</translation>
        </message>
        <message>
            <source>Every result has a name</source>
            <translation>لكل نتيجة اسم</translation>
        </message>
        <message>
            <source>Find by name or badge</source>
            <translation>البحث بالاسم أو الشارة</translation>
        </message>
        <message>
            <source>It is this person …</source>
            <translation>هو هذا الشخص …</translation>
        </message>
        <message>
            <source>No name comes near. Ask for the slip.</source>
            <translation>لا اسم قريب. اطلب القسيمة.</translation>
        </message>
        <message>
            <source>Nothing to do here</source>
            <translation>لا شيء يلزم هنا</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>ربما</translation>
        </message>
        <message>
            <source>Results whose badge is not on the roster stand here after an import.</source>
            <translation>تظهر هنا بعد الاستيراد النتائج التي ليست شارتها في سجلّ الأسماء.</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>سجلّ الأسماء</translation>
        </message>
        <message>
            <source>Somebody else …</source>
            <translation>شخص آخر …</translation>
        </message>
        <message>
            <source>Somebody typed a badge that is not on the roster. Where one digit is wrong or two are exchanged, the right name is suggested. Nothing is joined unless you are sure.</source>
            <translation>كُتبت شارة ليست في سجلّ الأسماء. إن كان فيها رقم خاطئ أو رقمان متبادلان اقتُرح الاسم الصحيح. ولا يُربط شيء ما لم تكن متأكداً.</translation>
        </message>
        <message>
            <source>The results are counted under that name from now on. You can undo it under Joined ids.</source>
            <translation>تُحتسب النتائج بهذا الاسم من الآن. ويمكنك التراجع من صفحة المعرّفات المربوطة.</translation>
        </message>
        <message>
            <source>The six characters of a slip</source>
            <translation>رموز القسيمة الستة</translation>
        </message>
        <message>
            <source>Whose results are {slip}?</source>
            <translation>لمن نتائج {slip}؟</translation>
        </message>
        <message>
            <source>named by a clerk</source>
            <translation>سمّاه موظف المقرّ</translation>
        </message>
        <message>
            <source>one digit differs: {typed} for {badge}</source>
            <translation>رقم واحد مختلف: {typed} بدل {badge}</translation>
        </message>
        <message>
            <source>two digits exchanged: {typed} for {badge}</source>
            <translation>رقمان متبادلان: {typed} بدل {badge}</translation>
        </message>
    </context>
    <context>
        <name>Update</name>
        <message>
            <source>Check it and open its folder</source>
            <translation>تحقّق منه وافتح مجلّده</translation>
        </message>
        <message>
            <source>It is an installer for Windows and does not run on this computer. Ask head office for the one that fits. It lies here: {file}</source>
            <translation>هذا برنامج تثبيت لنظام Windows ولا يعمل على هذا الحاسوب. اطلب من المقرّ الرئيس البرنامج المناسب. مكانه: {file}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقاً</translation>
        </message>
        <message>
            <source>Start the installer and close</source>
            <translation>شغّل برنامج التثبيت وأغلق</translation>
        </message>
        <message>
            <source>The installer did not start. Open it by hand: {file}</source>
            <translation>لم يبدأ برنامج التثبيت. افتحه يدوياً: {file}</translation>
        </message>
        <message>
            <source>Version {version} lies ready</source>
            <translation>الإصدار {version} جاهز للتثبيت</translation>
        </message>
        <message>
            <source>docexam cannot install it by itself: close docexam and open this file with the installer of this computer; an administrator's password may be needed. All records stay. {file}</source>
            <translation>لا يستطيع docexam تثبيته بنفسه: أغلق docexam وافتح هذا الملف ببرنامج التثبيت في هذا الحاسوب، وقد تُطلب كلمة سرّ المسؤول. تبقى السجلّات كلّها. {file}</translation>
        </message>
        <message>
            <source>docexam checks the file once more, copies the records, starts the installer and closes. Follow the installer, then open docexam again: all records are there.</source>
            <translation>يتحقّق docexam من الملف مرة أخرى وينسخ السجلّات ويشغّل برنامج التثبيت ثم يُغلق. اتبع برنامج التثبيت ثم افتح docexam مجدداً: تجد السجلّات كلّها.</translation>
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
            <source>A key cannot be read: {key}. It is damaged, or was protected on another computer. Install the set-up file from head office again.</source>
            <translation>تعذّرت قراءة مفتاح: {key}. هو تالف، أو حُمي على حاسوب آخر. ثبّت ملف الإعداد من المقرّ الرئيس مجدداً.</translation>
        </message>
        <message>
            <source>A key that is needed for this is missing, so nothing was sealed or signed. Ask head office for a set-up file that holds its key and the escrow key.</source>
            <translation>ينقص مفتاح يلزم لهذا، فلم يُختم ولم يُوقَّع شيء. اطلب من المقرّ الرئيس ملف إعداد فيه مفتاحه ومفتاح الطوارئ.</translation>
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
            <source>A passphrase has at least {least} characters; four words that do not belong together do well.</source>
            <translation>طول عبارة السرّ {least} حرفاً على الأقل؛ وتصلح أربع كلمات لا رابط بينها.</translation>
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
            <source>A trainer's pack may not set {key}: only head office can. It was not installed. Ask the trainer for another one.</source>
            <translation>لا يحقّ لحزمة محتوى من مدرّب أن تضبط {key}: هذا للمقرّ الرئيس وحده. لم تُثبَّت. اطلب من المدرّب حزمة أخرى.</translation>
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
            <source>Nobody here has confirmed the key that signed this file. Compare its check code with the one you were given another way, or ask head office.</source>
            <translation>لم يؤكّد أحد هنا المفتاح الذي وقّع هذا الملف. قارن رمز تحقّقه بالرمز الذي وصلك بطريق آخر، أو اسأل المقرّ الرئيس.</translation>
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
            <source>That file is larger than any bundle can be, so it was not opened. Ask its station for another export.</source>
            <translation>هذا الملف أكبر من أي حزمة نتائج، فلم يُفتح. اطلب من محطته تصديراً آخر.</translation>
        </message>
        <message>
            <source>That file is not what its name says, so nothing of it was used. Ask for another copy.</source>
            <translation>ليس هذا الملف ما يقوله اسمه، فلم يُستعمل شيء منه. اطلب نسخة أخرى.</translation>
        </message>
        <message>
            <source>That file was written by a newer version of docexam (format {version}). It was left as it is. Update this program first.</source>
            <translation>كتب هذا الملف إصدارٌ أحدث من docexam (الصيغة {version}). تُرك كما هو. حدّث هذا البرنامج أولاً.</translation>
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
            <source>That is version {version}; version {installed} is installed and newer. It was not installed.</source>
            <translation>هذا هو الإصدار {version}؛ والمثبَّت {installed} أحدث منه. لم يُثبَّت.</translation>
        </message>
        <message>
            <source>That name is no longer on this station. Choose a name from the list again.</source>
            <translation>لم يعد هذا الاسم على هذه المحطة. اختر اسماً من القائمة مجدداً.</translation>
        </message>
        <message>
            <source>That pack needs version {version} of docexam or later. Install the newer program first.</source>
            <translation>تحتاج هذه الحزمة إلى الإصدار {version} من docexam أو أحدث. ثبّت البرنامج الأحدث أولاً.</translation>
        </message>
        <message>
            <source>That progress file belongs to another learner. Sign in under the name and badge it was made with.</source>
            <translation>ملف التقدّم هذا لمتدرّب آخر. ادخل بالاسم والشارة اللذين أُنشئ بهما.</translation>
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
            <source>The alteration {alteration} cannot be made on the design {design}, which has nothing of the kind. Choose another design or another alteration.</source>
            <translation>لا يمكن إجراء التغيير {alteration} على التصميم {design} لأنه لا يحوي شيئاً من هذا النوع. اختر تصميماً آخر أو تغييراً آخر.</translation>
        </message>
        <message>
            <source>The bundle is damaged or was changed, so nothing of it was imported. Its station still has everything: ask for another export.</source>
            <translation>حزمة النتائج تالفة أو غُيّرت، فلم يُستورد شيء منها. كل شيء ما زال لدى محطتها: اطلب تصديراً آخر.</translation>
        </message>
        <message>
            <source>The class list names one badge number twice: {badge}. It was not opened. Ask whoever made the list.</source>
            <translation>في قائمة الدورة رقم شارة مكرّر: {badge}. لم تُفتح. اسأل من أعدّ القائمة.</translation>
        </message>
        <message>
            <source>The disk with the records is full, so this step was not saved. Make room on the disk, then try again. Everything before it is kept.</source>
            <translation>القرص الذي يضمّ السجلّات ممتلئ، فلم تُحفظ هذه الخطوة. وفّر مساحة على القرص ثم حاول مجدداً. وكل ما قبلها محفوظ.</translation>
        </message>
        <message>
            <source>The event log was changed from outside at event {seq}: nothing from there on was sealed. Tell head office; a trainer can begin a new installation, and everything stays on this station.</source>
            <translation>غُيّر سجلّ الأحداث من الخارج عند الحدث {seq}: لم يُختم شيء ابتداءً منه. أبلغ المقرّ الرئيس؛ ويستطيع المدرّب بدء تثبيت جديد، ويبقى كل شيء على هذه المحطة.</translation>
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
            <source>The installed pack {pack} cannot be used any more: what came with the program is in force in its place. Install the pack again from its stick.</source>
            <translation>لم تعد الحزمة المثبّتة {pack} صالحة للاستعمال: يسري بدلاً منها ما جاء مع البرنامج. ثبّت الحزمة مجدداً من ذاكرتها.</translation>
        </message>
        <message>
            <source>The passphrase does not open that file. Type it again as it was chosen; nothing is locked by a wrong one.</source>
            <translation>لا تفتح عبارة السرّ هذا الملف. اكتبها مجدداً كما اختيرت؛ العبارة الخاطئة لا تقفل شيئاً.</translation>
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
            <source>The sealed file cannot be opened: it is damaged, or was sealed for somebody else. Nothing of it was used. Ask for another copy.</source>
            <translation>لا يمكن فتح الملف المختوم: هو تالف، أو خُتم لغيرك. لم يُستعمل شيء منه. اطلب نسخة أخرى.</translation>
        </message>
        <message>
            <source>The signature does not fit: the file was changed, or it is from somebody else. It was not used. Ask whoever gave you the stick.</source>
            <translation>التوقيع لا يطابق: غُيّر الملف، أو هو من شخص آخر. لم يُستعمل. اسأل من أعطاك الذاكرة.</translation>
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
            <source>There is nothing new since the last receipt, so no file was written. Come back after the next check.</source>
            <translation>لا جديد منذ آخر إيصال، فلم يُكتب أي ملف. عُد بعد الاختبار القادم.</translation>
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
            <source>This station has no set-up file from head office yet, so nothing can be sealed for it. Write the enrolment card and ask for the set-up file; every answer is kept until then.</source>
            <translation>ليس لهذه المحطة ملف إعداد من المقرّ الرئيس بعد، فلا يمكن ختم شيء لها. اكتب بطاقة التسجيل واطلب ملف الإعداد؛ وتُحفظ كل إجابة إلى ذلك الحين.</translation>
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
            <source>Leave the stick in. Nothing is lost if you cancel: everything stays on this station.</source>
            <translation>اترك الذاكرة في مكانها. لا يضيع شيء إن ألغيت: كل شيء يبقى على هذه المحطة.</translation>
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
    </context>
</TS>