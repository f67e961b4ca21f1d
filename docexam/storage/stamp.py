"""When and where something was recorded."""

from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """A moment of the device: UTC time of the results exchange, zone offset, ms since the program began."""

    at: str
    utc_offset_min: int
    mono_ms: int


@dataclass(frozen=True, slots=True)
class Programme:
    """What was installed when something was recorded."""

    app_version: str
    curriculum_id: str
    curriculum_version: str


def exchange_time(moment: datetime) -> str:
    """Return an aware `moment` as the events of the results exchange spell it (UTC, three decimals)."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def read_time(text: str) -> datetime:
    """Return the aware UTC moment that `text` spells."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
