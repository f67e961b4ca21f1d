"""Dates, times and counted things as they are said in both languages, without any locale of the computer.

Arabic counts in the oblique case, which is right after a verb or preposition, where such numbers stand in talk.
"""

from datetime import date
from typing import Final

from docexam.domain.scenario import Unit
from docexam.domain.text import Text

_DIGITS: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_WEEKDAYS: Final = (
    Text("Monday", "الاثنين"),
    Text("Tuesday", "الثلاثاء"),
    Text("Wednesday", "الأربعاء"),
    Text("Thursday", "الخميس"),
    Text("Friday", "الجمعة"),
    Text("Saturday", "السبت"),
    Text("Sunday", "الأحد"),
)
_MONTHS: Final = (
    Text("January", "كانون الثاني"),
    Text("February", "شباط"),
    Text("March", "آذار"),
    Text("April", "نيسان"),
    Text("May", "أيار"),
    Text("June", "حزيران"),
    Text("July", "تموز"),
    Text("August", "آب"),
    Text("September", "أيلول"),
    Text("October", "تشرين الأول"),
    Text("November", "تشرين الثاني"),
    Text("December", "كانون الأول"),
)

_COUNTED: Final = {
    # English: one, more. Arabic: one, two, three to ten, eleven and more.
    Unit.DAY: (("day", "days"), ("يوم واحد", "يومين", "أيام", "يوماً")),
    Unit.NIGHT: (("night", "nights"), ("ليلة واحدة", "ليلتين", "ليالٍ", "ليلة")),
    Unit.WEEK: (("week", "weeks"), ("أسبوع واحد", "أسبوعين", "أسابيع", "أسبوعاً")),
    Unit.MONTH: (("month", "months"), ("شهر واحد", "شهرين", "أشهر", "شهراً")),
    Unit.YEAR: (("year", "years"), ("سنة واحدة", "سنتين", "سنوات", "سنة")),
    Unit.HOUR: (("hour", "hours"), ("ساعة واحدة", "ساعتين", "ساعات", "ساعة")),
    Unit.MINUTE: (("minute", "minutes"), ("دقيقة واحدة", "دقيقتين", "دقائق", "دقيقة")),
    Unit.TIME: (("time", "times"), ("مرة واحدة", "مرتين", "مرات", "مرة")),
    Unit.PERSON: (("person", "people"), ("شخص واحد", "شخصين", "أشخاص", "شخصاً")),
    Unit.CHILD: (("child", "children"), ("طفل واحد", "طفلين", "أطفال", "طفلاً")),
    Unit.BAG: (("bag", "bags"), ("حقيبة واحدة", "حقيبتين", "حقائب", "حقيبة")),
    Unit.CROWN: (("crown", "crowns"), ("كراون واحد", "كراونين", "كراونات", "كراون")),
}


def arabic_digits(text: str) -> str:
    """Return `text` with its digits as they are written in Arabic."""
    return text.translate(_DIGITS)


def plain_number(number: int) -> Text:
    """Return a number alone: 1,200 and ١٬٢٠٠."""
    en = f"{number:,}"
    return Text(en=en, ar=arabic_digits(en.replace(",", "٬")))


def counted(number: int, unit: Unit) -> Text:
    """Return so many of a thing: ``3 nights``, ``٣ ليالٍ``."""
    if unit is Unit.NONE:
        return plain_number(number)
    (one, more), arabic = _COUNTED[unit]
    said = plain_number(number)
    return Text(en=f"{said.en} {one if number == 1 else more}", ar=_arabic(number, said.ar, arabic))


def _arabic(number: int, said: str, forms: tuple[str, str, str, str]) -> str:
    one, two, few, many = forms
    if number in (1, 2):
        return (one, two)[number - 1]
    last = number % 100
    if 3 <= last <= 10:
        return f"{said} {few}"
    # After whole hundreds and thousands the counted thing stands in the plain genitive.
    return f"{said} {many if last > 10 else one.split()[0]}"


def year(day: date) -> Text:
    """Return the year of `day`."""
    return Text(en=str(day.year), ar=arabic_digits(str(day.year)))


def month(day: date) -> Text:
    """Return month and year of `day`."""
    name = _MONTHS[day.month - 1]
    return Text(en=f"{name.en} {day.year}", ar=arabic_digits(f"{name.ar} {day.year}"))


def short_day(day: date) -> Text:
    """Return day and month of `day`."""
    name = _MONTHS[day.month - 1]
    return Text(en=f"{day.day} {name.en}", ar=arabic_digits(f"{day.day} {name.ar}"))


def full_day(day: date) -> Text:
    """Return day, month and year of `day`."""
    name = _MONTHS[day.month - 1]
    return Text(en=f"{day.day} {name.en} {day.year}", ar=arabic_digits(f"{day.day} {name.ar} {day.year}"))


def weekday(day: date) -> Text:
    """Return the day of the week of `day`."""
    return _WEEKDAYS[day.weekday()]


def clock(minutes: int) -> Text:
    """Return a time of day, counted in minutes from midnight and going round at its end."""
    hours, rest = divmod(minutes % (24 * 60), 60)
    en = f"{hours:02d}:{rest:02d}"
    return Text(en=en, ar=arabic_digits(en))
