"""What can be wrong with a zone, where, and how it is said in each language of the program."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.mrz.layout import CheckName, FieldName
from docexam.domain.text import Text


class ProblemCode(StrEnum):
    """Every kind of problem; the values are stable and appear in ``--json``."""

    # the form of the lines: any of these makes a zone invalid
    EMPTY = "empty"
    LINE_COUNT = "line-count"
    LINES_JOINED = "lines-joined"
    LINE_TOO_SHORT = "line-too-short"
    LINE_TOO_LONG = "line-too-long"
    CHARACTER_MISSING = "character-missing"
    CHARACTER_SURPLUS = "character-surplus"
    LOWER_CASE = "lower-case"
    SPACE = "space"
    CHARACTER_OUTSIDE_ALPHABET = "character-outside-alphabet"
    # check digits: a wrong one makes a zone invalid
    CHECK_DIGIT_WRONG = "check-digit-wrong"
    CHECK_DIGIT_MISSING = "check-digit-missing"
    CHECK_DIGIT_UNDECIDED = "check-digit-undecided"
    OCR_CONFUSION = "ocr-confusion"
    # the content of fields: worth a look, decides nothing
    DOCUMENT_CODE_UNEXPECTED = "document-code-unexpected"
    DIGIT_IN_LETTERS = "digit-in-letters"
    LETTER_IN_DATE = "letter-in-date"
    DATE_IMPOSSIBLE = "date-impossible"
    FIELD_EMPTY = "field-empty"
    FILLER_MISPLACED = "filler-misplaced"
    SEX_NOT_ALLOWED = "sex-not-allowed"
    NAME_SEPARATOR_MISSING = "name-separator-missing"
    TEXT_AFTER_FILLERS = "text-after-fillers"


FORM_CODES: Final = frozenset(
    {
        ProblemCode.EMPTY,
        ProblemCode.LINE_COUNT,
        ProblemCode.LINES_JOINED,
        ProblemCode.LINE_TOO_SHORT,
        ProblemCode.LINE_TOO_LONG,
        ProblemCode.CHARACTER_MISSING,
        ProblemCode.CHARACTER_SURPLUS,
        ProblemCode.LOWER_CASE,
        ProblemCode.SPACE,
        ProblemCode.CHARACTER_OUTSIDE_ALPHABET,
    }
)
"""Problems of length and alphabet, which together with the check digits decide whether a zone is valid."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem at a line and position (from 1); `params` fill its sentence."""

    code: ProblemCode
    line: int
    position: int
    params: tuple[tuple[str, str | int], ...] = ()


def problem_at(code: ProblemCode, line: int, position: int, **params: str | int) -> Problem:
    """Return a problem with the parameters of its sentence."""
    return Problem(code, line, position, tuple(params.items()))


def unreadable(problem: Problem) -> EnvironmentFault:
    """Return the fault that says `problem` left nothing to read."""
    params = {
        "line": problem.line,
        "position": problem.position,
        "reason": problem.code.value,
    }
    return EnvironmentFault(FaultCode.MRZ_UNREADABLE, **params, **dict(problem.params))


def problem_of(fault: EnvironmentFault) -> Problem:
    """Return the problem behind a fault made by `unreadable`."""
    params = dict(fault.params)
    line, position = int(params.pop("line")), int(params.pop("position"))
    return Problem(ProblemCode(str(params.pop("reason"))), line, position, tuple(params.items()))


FIELD_TEXT: Final[Mapping[FieldName, Text]] = MappingProxyType(
    {
        FieldName.DOCUMENT_CODE: Text("document code", "رمز الوثيقة"),
        FieldName.ISSUER: Text("issuing State", "الدولة المُصدِرة"),
        FieldName.NUMBER: Text("document number", "رقم الوثيقة"),
        FieldName.NUMBER_CONTINUED: Text("document number, continued", "تتمة رقم الوثيقة"),
        FieldName.NAMES: Text("names", "الأسماء"),
        FieldName.SURNAME: Text("surname", "اللقب"),
        FieldName.GIVEN_NAMES: Text("given names", "الأسماء الشخصية"),
        FieldName.NATIONALITY: Text("nationality", "الجنسية"),
        FieldName.BIRTH_DATE: Text("date of birth", "تاريخ الولادة"),
        FieldName.SEX: Text("sex", "الجنس"),
        FieldName.EXPIRY_DATE: Text("date of expiry", "تاريخ الانتهاء"),
        FieldName.OPTIONAL: Text("optional data", "البيانات الاختيارية"),
        FieldName.OPTIONAL2: Text("optional data, second field", "البيانات الاختيارية، الحقل الثاني"),
    }
)
"""Name of each field."""

CHECK_TEXT: Final[Mapping[CheckName, Text]] = MappingProxyType(
    {
        CheckName.NUMBER: Text("document number", "رقم الوثيقة"),
        CheckName.BIRTH: Text("date of birth", "تاريخ الولادة"),
        CheckName.EXPIRY: Text("date of expiry", "تاريخ الانتهاء"),
        CheckName.OPTIONAL: Text("optional data", "البيانات الاختيارية"),
        CheckName.COMPOSITE: Text("whole zone (composite)", "المنطقة كلّها (رقم التحقّق المركّب)"),
    }
)
"""What each check digit protects."""

_PROBLEM_TEXT: Final[Mapping[ProblemCode, Text]] = MappingProxyType(
    {
        ProblemCode.EMPTY: Text("There is nothing to read.", "لا يوجد ما يُقرأ."),
        ProblemCode.LINE_COUNT: Text(
            "A machine-readable zone has two or three lines; lines given: {count}.",
            "تتكوّن منطقة القراءة الآلية من سطرين أو ثلاثة أسطر، وعدد الأسطر هنا {count}.",
        ),
        ProblemCode.LINES_JOINED: Text(
            "The lines stand together in one line; they were parted every {width} characters.",
            "الأسطر متصلة في سطر واحد، وقد قُسّمت بعد كل {width} من الأحرف.",
        ),
        ProblemCode.LINE_TOO_SHORT: Text(
            "The line has {length} characters, {due} are due.",
            "عدد أحرف السطر {length} والمطلوب {due}.",
        ),
        ProblemCode.LINE_TOO_LONG: Text(
            "The line has {length} characters, {due} are due.",
            "عدد أحرف السطر {length} والمطلوب {due}.",
        ),
        ProblemCode.CHARACTER_MISSING: Text(
            "A character seems to be missing between positions {first} and {last}.",
            "يبدو أن حرفاً ناقص بين الموضعين {first} و{last}.",
        ),
        ProblemCode.CHARACTER_SURPLUS: Text(
            "One of the characters at positions {first} to {last} seems to be one too many.",
            "يبدو أن أحد الأحرف من الموضع {first} إلى {last} زائد.",
        ),
        ProblemCode.LOWER_CASE: Text(
            "Lower-case letters are not allowed; they were read as capitals.",
            "الأحرف الصغيرة غير مسموح بها، وقد قُرئت أحرفاً كبيرة.",
        ),
        ProblemCode.SPACE: Text(
            "A space is not allowed in a line.",
            "الفراغ غير مسموح به داخل السطر.",
        ),
        ProblemCode.CHARACTER_OUTSIDE_ALPHABET: Text(
            "{character} is not one of A to Z, 0 to 9 and <.",
            "الرمز {character} ليس من الأحرف {letters} ولا من الأرقام {digits} ولا رمز الحشو {filler}.",
        ),
        ProblemCode.CHECK_DIGIT_WRONG: Text(
            "Check digit of {check}: {printed} is printed, {due} is due.",
            "رقم التحقّق الخاص بـ«{check}»: المطبوع {printed} والصحيح {due}.",
        ),
        ProblemCode.CHECK_DIGIT_MISSING: Text(
            "Check digit of {check}: a filler is printed, {due} is due.",
            "رقم التحقّق الخاص بـ«{check}»: المطبوع رمز حشو والصحيح {due}.",
        ),
        ProblemCode.CHECK_DIGIT_UNDECIDED: Text(
            "Check digit of {check}: it cannot be worked out because a character it covers has no value.",
            "رقم التحقّق الخاص بـ«{check}»: لا يمكن حسابه لأن أحد الرموز التي يشملها لا قيمة له.",
        ),
        ProblemCode.OCR_CONFUSION: Text(
            "{printed} may be a misread {proposed}: with {proposed} the check digit of {check} agrees.",
            "قد يكون {printed} قراءة خاطئة لـ {proposed}: فبه يتطابق رقم التحقّق الخاص بـ«{check}».",
        ),
        ProblemCode.DOCUMENT_CODE_UNEXPECTED: Text(
            "Document code {printed} is not one for this format.",
            "رمز الوثيقة {printed} ليس من رموز هذا الشكل.",
        ),
        ProblemCode.DIGIT_IN_LETTERS: Text(
            "Field {field}: digit {printed} stands where only letters belong.",
            "الحقل «{field}»: الرقم {printed} في موضع مخصّص للأحرف فقط.",
        ),
        ProblemCode.LETTER_IN_DATE: Text(
            "Field {field}: letter {printed} stands where only digits belong.",
            "الحقل «{field}»: الحرف {printed} في موضع مخصّص للأرقام فقط.",
        ),
        ProblemCode.DATE_IMPOSSIBLE: Text(
            "Field {field}: {printed} is not a date of the calendar.",
            "الحقل «{field}»: {printed} ليس تاريخاً صحيحاً في التقويم.",
        ),
        ProblemCode.FIELD_EMPTY: Text(
            "Field {field} is empty.",
            "الحقل «{field}» فارغ.",
        ),
        ProblemCode.FILLER_MISPLACED: Text(
            "Field {field}: a filler stands where a letter or digit belongs.",
            "الحقل «{field}»: رمز حشو في موضع حرف أو رقم.",
        ),
        ProblemCode.SEX_NOT_ALLOWED: Text(
            "Sex is F, M or <, not {printed}.",
            "رمز الجنس هو {female} أو {male} أو {filler}، وليس {printed}.",
        ),
        ProblemCode.NAME_SEPARATOR_MISSING: Text(
            "No << parts surname and given names: the holder has a surname only, or a filler is missing here.",
            "لا يفصل {separator} بين اللقب والأسماء الشخصية: إما أن لحامل الوثيقة لقباً فقط، وإما أن رمز حشو ناقص هنا.",
        ),
        ProblemCode.TEXT_AFTER_FILLERS: Text(
            "Names: letters follow again after fillers, where only fillers belong.",
            "الأسماء: تظهر أحرف من جديد بعد رموز الحشو في موضع لا يصلح إلا للحشو.",
        ),
    }
)

# In a right-to-left sentence signs of the zone keep their own direction; the filler would be mirrored.
_ISOLATE_LEFT_TO_RIGHT: Final = "\u2066"
_POP_ISOLATE: Final = "\u2069"
_FIXED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "letters": "A–Z",
        "digits": "0–9",
        "filler": "<",
        "separator": "<<",
        "female": "F",
        "male": "M",
    }
)


def problem_text(problem: Problem) -> Text:
    """Return the sentence for `problem` in every language of the program."""
    template = _PROBLEM_TEXT[problem.code]
    params = {**_FIXED, **dict(problem.params)}
    return Text(
        en=template.en.format(**{name: _in_english(name, value) for name, value in params.items()}),
        ar=template.ar.format(**{name: _in_arabic(name, value) for name, value in params.items()}),
    )


def _in_english(name: str, value: str | int) -> str:
    named = _named(name, value)
    return named.en if named else _visible(str(value))


def _in_arabic(name: str, value: str | int) -> str:
    named = _named(name, value)
    return named.ar if named else f"{_ISOLATE_LEFT_TO_RIGHT}{_visible(str(value))}{_POP_ISOLATE}"


def _named(name: str, value: str | int) -> Text | None:
    if name == "field":
        return FIELD_TEXT[FieldName(str(value))]
    if name == "check":
        return CHECK_TEXT[CheckName(str(value))]
    return None


def _visible(text: str) -> str:
    """Return `text`, a character that cannot be seen by its code point."""
    return "".join(letter if letter.isprintable() else f"U+{ord(letter):04X}" for letter in text)
