"""Times as a reader says them: today, yesterday, a date; the records keep UTC."""

from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from docexam.ui.direction import digits


def local_moment(utc: str, zone: tzinfo | None = None) -> datetime | None:
    """Return a recorded UTC time in the time zone of this computer; None where there is none."""
    if not utc:
        return None
    moment = datetime.fromisoformat(utc.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return moment.astimezone(zone)


def day_words(utc: str, language: str, *, now: datetime | None = None) -> str:
    """Return the day of a recorded time as it is said: today, yesterday, 3 days ago, a date."""
    moment = local_moment(utc)
    if moment is None:
        return QCoreApplication.translate("Moments", "not yet signed in")
    today = (now or datetime.now(UTC)).astimezone(moment.tzinfo).date()
    days = (today - moment.date()).days
    if days <= 0:
        return QCoreApplication.translate("Moments", "today")
    if days == 1:
        return QCoreApplication.translate("Moments", "yesterday")
    if days < 7:
        return digits(QCoreApplication.translate("Moments", "%n day(s) ago", "", days), language)
    pattern = "d MMMM" if moment.year == today.year else "d MMMM yyyy"
    return digits(_locale(language).toString(QDate(moment.year, moment.month, moment.day), pattern), language)


def moment_words(utc: str, language: str) -> str:
    """Return a recorded time as date and time of day of this computer."""
    moment = local_moment(utc)
    if moment is None:
        return ""
    at = QDateTime(QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute))
    pattern = "d MMMM yyyy، HH:mm" if language == "ar" else "d MMMM yyyy, HH:mm"
    return digits(_locale(language).toString(at, pattern), language)


def size_words(size_bytes: int, language: str) -> str:
    """Return a size of a file or free room as it is said."""
    return digits(
        _locale(language).formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat), language
    )


def _locale(language: str) -> QLocale:
    """Arabic as it is written in Iraq: the names of the months differ from country to country."""
    return QLocale("ar_IQ" if language == "ar" else language)
