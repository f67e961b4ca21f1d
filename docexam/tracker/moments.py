"""Time at head office: one clock passed in from outside, and the two text forms of the exchange format."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Final

Clock = Callable[[], datetime]
"""Gives the present, aware, in UTC."""

_FORM: Final = "%Y-%m-%dT%H:%M:%S"


def system_clock() -> datetime:
    """Return the present of this computer."""
    return datetime.now(UTC)


def file_time(moment: datetime) -> str:
    """Return a time as receipts write it: ``2026-03-09T06:40:00Z``."""
    return moment.astimezone(UTC).strftime(_FORM) + "Z"


def event_time(moment: datetime) -> str:
    """Return a time as events write it: ``2026-03-09T06:40:00.000Z``."""
    utc = moment.astimezone(UTC)
    return f"{utc.strftime(_FORM)}.{utc.microsecond // 1000:03}Z"


def moment_of(text: str) -> datetime | None:
    """Return the moment a text of either form stands for; None for an impossible one (month 13, say)."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def shifted(text: str, **by: float) -> str:
    """Return an event time moved by hours, minutes or seconds; an impossible time stays as it is."""
    moment = moment_of(text)
    try:
        return event_time(moment + timedelta(**by)) if moment else text
    except OverflowError:
        return text
