"""The words of reports and the terminal, in English and Arabic."""

from typing import Final

from docexam.domain.errors import DocexamError, FaultCode
from docexam.domain.text import Text
from docexam.tracker.trust import Refusal

FAULTS: Final[dict[FaultCode, Text]] = {
    FaultCode.DATABASE_DAMAGED: Text(
        "The database of head office is damaged or is no database. Restore its last safety copy.",
        "قاعدة بيانات المقرّ متضررة أو ليست قاعدة بيانات. استعِد آخر نسخة احتياطية منها.",
    ),
    FaultCode.DATABASE_FOREIGN: Text(
        "There is no database of head office here yet: {url}. Run docexam-tracker init first, or check the address.",
        "لا توجد هنا قاعدة بيانات للمقرّ بعد: {url}. نفّذ docexam-tracker init أولاً أو تحقّق من العنوان.",
    ),
    FaultCode.DATABASE_NEWER: Text(
        "The database was written by a newer version of docexam. It was not touched. Install that version.",
        "كُتبت قاعدة البيانات بإصدار أحدث من docexam. لم يُغيَّر فيها شيء. ثبّت ذلك الإصدار.",
    ),
    FaultCode.DATABASE_LOCKED: Text(
        "Another program is holding the database. Wait until it has finished, then try again.",
        "برنامج آخر يشغل قاعدة البيانات. انتظر حتى ينتهي ثم أعد المحاولة.",
    ),
    FaultCode.DISK_FULL: Text(
        "The disk of head office is full; this bundle was not imported. Make room, then import again.",
        "قرص المقرّ ممتلئ ولم تُستورد هذه الحزمة. أفرغ مساحة ثم أعد الاستيراد.",
    ),
    FaultCode.ASSET_MISSING: Text(
        'A part of the program is missing: {file}. Install it with: pip install "docexam[tracker]".',
        'جزء من البرنامج غير موجود: {file}. ثبّته بالأمر: pip install "docexam[tracker]".',
    ),
    FaultCode.CONTENT_SYNTAX: Text(
        "{file}, line {line}: this is no table with the columns name, agency and badge.",
        "{file}، السطر {line}: ليس هذا جدولاً بالأعمدة: الاسم والجهة ورقم الشارة.",
    ),
    FaultCode.TARGET_MISSING: Text(
        "There is nothing at {folder}. Put the stick in again, or give another folder.",
        "لا يوجد شيء في {folder}. أدخل الذاكرة مجدداً أو حدّد مجلداً آخر.",
    ),
    FaultCode.TARGET_READ_ONLY: Text(
        "Nothing can be written to {folder}: it is read-only.",
        "لا يمكن الكتابة في {folder}: هو للقراءة فقط.",
    ),
    FaultCode.TARGET_FULL: Text("There is not enough room in {folder}.", "لا توجد مساحة كافية في {folder}."),
    FaultCode.TARGET_REMOVED: Text(
        "The stick was pulled out: {folder}. Put it in again and repeat; nothing is lost or counted twice.",
        "سُحبت الذاكرة: {folder}. أدخلها مجدداً وأعد العملية؛ لا يضيع شيء ولا يُحسب مرتين.",
    ),
    FaultCode.TARGET_NAME_TAKEN: Text(
        "{folder} holds {file} already; it was not overwritten. Choose another folder.",
        "يحتوي {folder} على {file} من قبل ولم يُستبدل. اختر مجلداً آخر.",
    ),
    FaultCode.TARGET_READ_BACK_DIFFERS: Text(
        "What was read back from {folder} is not what was written. Do not trust that stick.",
        "ما قُرئ من {folder} ليس ما كُتب. لا تثق بهذه الذاكرة.",
    ),
    FaultCode.TARGET_UNWRITABLE: Text(
        "The file could not be written to {folder}.", "تعذّرت كتابة الملف في {folder}."
    ),
    FaultCode.BADGE_FORMAT: Text(
        "A badge number has 1 to 32 letters and digits.", "يتألف رقم الشارة من 1 إلى 32 حرفاً ورقماً."
    ),
    FaultCode.BADGE_TAKEN: Text(
        "The same agency and badge stand in the table under another name; the first was taken.",
        "الجهة ورقم الشارة نفسهما مذكوران باسم آخر في الجدول؛ أُخذ الأول.",
    ),
    FaultCode.NAME_EMPTY: Text("A name is missing or too long.", "الاسم ناقص أو طويل جداً."),
    FaultCode.CODE_FORMAT: Text(
        "A code has 2 to 32 capital letters and digits, joined by single hyphens: {typed}",
        "يتألف الرمز من 2 إلى 32 حرفاً لاتينياً كبيراً ورقماً تصل بينها شرطة واحدة: {typed}",
    ),
    FaultCode.LEARNER_UNKNOWN: Text(
        "That learner id is not known, or is joined to another one already.",
        "معرّف المتدرّب هذا غير معروف أو مربوط بآخر من قبل.",
    ),
    FaultCode.MERGE_SAME: Text(
        "These two learner ids are one person already.", "هذان المعرّفان لشخص واحد من قبل."
    ),
    FaultCode.RUN_UNKNOWN: Text("There is no such event.", "لا يوجد حدث كهذا."),
    FaultCode.ALREADY_VOID: Text("That event is annulled already.", "هذا الحدث ملغى من قبل."),
    FaultCode.KEY_MISSING: Text(
        "A key is missing: {file}. Look whether the folder of the keys is the right one; docexam-tracker init makes "
        "keys where there are none.",
        "أحد المفاتيح غير موجود: {file}. تحقّق من مجلد المفاتيح؛ الأمر docexam-tracker init ينشئ المفاتيح حيث لا توجد.",
    ),
    FaultCode.KEY_UNREADABLE: Text("A key cannot be read: {key}.", "تعذّرت قراءة أحد المفاتيح: {key}."),
    FaultCode.PASSPHRASE_WRONG: Text(
        "That is not the passphrase. Nothing was locked or deleted; try again.",
        "ليست هذه عبارة السرّ. لم يُقفل شيء ولم يُحذف؛ أعد المحاولة.",
    ),
    FaultCode.SEAL_UNOPENED: Text(
        "None of the keys here opens it, or the file is damaged.", "لا يفتحه أي مفتاح هنا أو الملف متضرر."
    ),
    FaultCode.SIGNATURE_WRONG: Text(
        "The signature is not that of the station's enrolled key.", "التوقيع ليس بمفتاح المحطة المسجَّل."
    ),
    FaultCode.EXCHANGE_UNREADABLE: Text(
        "This is no file of the results exchange.", "ليس هذا ملفاً من ملفات تبادل النتائج."
    ),
    FaultCode.EXCHANGE_VERSION_NEWER: Text(
        "It was made by a newer version ({version}): update the tracker. The file is kept.",
        "أنشأه إصدار أحدث ({version}): حدّث برنامج المتابعة. الملف محفوظ.",
    ),
    FaultCode.BUNDLE_DAMAGED: Text("The bundle is damaged ({what}).", "الحزمة متضررة ({what})."),
    FaultCode.BUNDLE_TOO_LARGE: Text("The file is larger than any bundle.", "الملف أكبر من أي حزمة."),
    FaultCode.CHAIN_BROKEN: Text(
        "The chain of its events does not hold: somebody changed the record.",
        "سلسلة أحداثها غير متصلة: غيّر أحدهم السجلّ.",
    ),
    FaultCode.CLASS_LIST_TWICE: Text(
        "Two learners of the list have the same agency and badge: {badge}.",
        "متدرّبان في القائمة لهما الجهة ورقم الشارة نفسهما: {badge}.",
    ),
}
"""What each fault says at head office; the officers' window has its own words."""

REFUSALS: Final[dict[Refusal, Text]] = {
    Refusal.KEY_CHANGED: Text(
        "Key changed: it was signed by another key ({what}) than the one enrolled. Ask the station by phone.",
        "تغيّر المفتاح: وُقّعت بمفتاح ({what}) غير المسجَّل. اسأل المحطة هاتفياً.",
    ),
    Refusal.SUSPENDED: Text("The key of this installation is suspended.", "مفتاح هذا التثبيت موقوف."),
    Refusal.ORIGIN: Text(
        "It holds events of another installation that it did not come from.",
        "تحتوي على أحداث تثبيت آخر لم تنشأ منه.",
    ),
    Refusal.NOT_ADDRESSED: Text(
        "The station did not address it to this head office.", "لم توجّهها المحطة إلى هذا المقرّ."
    ),
    Refusal.HEADER: Text("Its description is malformed ({what}).", "وصفها غير سليم ({what})."),
    Refusal.ID_TWICE: Text(
        "Another bundle of this id was imported before.", "استُوردت من قبل حزمة أخرى بهذا الرقم."
    ),
    Refusal.FILE_GONE: Text(
        "It could not be read from the stick. Put the stick in again and repeat.",
        "تعذّرت قراءتها من الذاكرة. أدخل الذاكرة مجدداً وأعد العملية.",
    ),
}

FLAGS: Final[dict[str, Text]] = {
    "FUTURE": Text("a time in the future", "وقت في المستقبل"),
    "PAST": Text("a time before the program was built", "وقت قبل بناء البرنامج"),
    "BACKWARDS": Text("a clock set back", "ساعة أُرجعت"),
    "FORK": Text("two histories under one number", "تاريخان برقم واحد"),
    "CODE": Text("a code that is on no list", "رمز ليس في القوائم"),
    "CLONE": Text("one installation on two computers", "تثبيت واحد على حاسوبين"),
    "HISTORY": Text("does not follow on what is held", "لا تتصل بما هو محفوظ"),
    "OWN-FILES": Text("its statements or rows differ from its events", "عباراتها أو صفوفها تخالف أحداثها"),
    "RECIPIENTS": Text("somebody unknown can open it too", "يستطيع مجهول فتحها أيضاً"),
    "IRI": Text("made for another programme address", "صُنعت لعنوان برنامج آخر"),
    "RETIRED": Text("from an installation taken out of use", "من تثبيت أُخرج من الخدمة"),
}

KINDS: Final[dict[str, Text]] = {
    "document": Text("Documents", "الوثائق"),
    "face": Text("Faces", "الوجوه"),
    "interview": Text("Interviews", "المقابلات"),
    "case": Text("Cases (decision)", "الحالات (القرار)"),
    "case-document": Text("Documents within cases", "الوثائق ضمن الحالات"),
    "case-face": Text("Faces within cases", "الوجوه ضمن الحالات"),
    "other": Text("Other", "أخرى"),
}

LEVELS: Final[dict[str, Text]] = {
    "basic": Text("Basic", "الأساسية"),
    "advanced": Text("Advanced", "المتقدّمة"),
    "tot": Text("Training of Trainers", "تدريب المدرّبين"),
    "pilot": Text("Supported pilot", "الدورة التجريبية المدعومة"),
    "observed": Text("Observed delivery", "التقديم المراقَب"),
}

KEYS: Final[dict[str, Text]] = {
    "agency": Text("Agency", "الجهة"),
    "assessment": Text("Assessment", "الاختبار"),
    "at": Text("Time", "الوقت"),
    "bcp": Text("BCP", "المنفذ"),
    "centre": Text("Training centre", "مركز التدريب"),
    "class_id": Text("Class", "الدورة"),
    "confidence": Text("Sureness", "درجة اليقين"),
    "correct": Text("Right", "الصواب"),
    "course": Text("Course", "المقرّر"),
    "duration_ms": Text("Duration (ms)", "المدة (مللي ثانية)"),
    "exercise": Text("Exercise", "التمرين"),
    "fraud_kind": Text("Fraud kind", "نوع التزوير"),
    "installation_id": Text("Installation", "التثبيت"),
    "learner": Text("Learner id", "معرّف المتدرّب"),
    "level": Text("Level", "المستوى"),
    "lights": Text("Lights", "الأضواء"),
    "mode": Text("Kind of run", "نوع الجولة"),
    "outcome": Text("Outcome", "النتيجة"),
    "regions": Text("Regions", "المواضع"),
    "response": Text("Answer", "الإجابة"),
    "score_permille": Text("Score (of 1000)", "الدرجة (من 1000)"),
    "seq": Text("Event", "الحدث"),
}
"""Keys of an event as a clerk reads them; a key that is not here stands as it is written in the format."""

_VALUES: Final[dict[str, Text]] = {
    "registered": Text("enrolled", "مسجَّل"),
    "passed": Text("passed", "اجتاز"),
    "failed": Text("not passed", "لم يجتز"),
    "satisfied": Text("all parts done", "أتمّ كل الأجزاء"),
    "completed": Text("completed", "أُنجزت"),
}
_YES_OR_NO: Final = {"1": Text("yes", "نعم"), "0": Text("no", "لا")}
_TRUTH_KEYS: Final = frozenset({"correct", "critical_error", "trial"})

DECISIONS: Final[dict[str, Text]] = {
    "": Text("open", "بانتظار قرار"),
    "keep-first": Text("the first counts", "تُحتسب الأولى"),
    "take-second": Text("the second counts", "تُحتسب الثانية"),
}

STATES: Final[dict[str, Text]] = {
    "waiting": Text("waiting", "بانتظار التسجيل"),
    "enrolled": Text("enrolled", "مسجَّل"),
    "suspended": Text("suspended", "موقوف"),
    "retired": Text("retired", "خارج الخدمة"),
}


def key_words(key: str, language: str) -> str:
    """Return what a key of an event is called."""
    known = KEYS.get(key)
    return known.in_language(language) if known else key


def value_words(key: str, value: str, language: str) -> str:
    """Return what a version of an event says under a key; a dash where it says nothing."""
    words = LEVELS if key == "level" else _YES_OR_NO if key in _TRUTH_KEYS else _VALUES
    known = words.get(value)
    return known.in_language(language) if known else value or "–"


class _Known(dict[str, str | int]):
    """A sentence stays readable when a fault came without a detail."""

    def __missing__(self, name: str) -> str:
        return "…"


def sentence(error: DocexamError, language: str = "en") -> str:
    """Return what a fault says to a clerk."""
    known = FAULTS.get(error.code)
    if known is None:
        return f"{error.code.value} {dict(error.params) or ''}".strip()
    return known.in_language(language).format_map(_Known(error.params))


def reason(token: str, detail: str = "", language: str = "en") -> str:
    """Return why a file was set aside: a refusal of head office or a fault, by its token."""
    texts = {code.value: text for code, text in (*FAULTS.items(), *REFUSALS.items())}
    known = texts.get(token)
    if known is None:
        return token
    details = _Known({"what": detail, "version": detail, "folder": detail} if detail else {})
    return known.in_language(language).format_map(details)
