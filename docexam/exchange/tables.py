"""results.csv: one row for each event, for a head office that has only a spreadsheet."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

COLUMNS: Final = (
    "installation_id",
    "station_code",
    "seq",
    "id",
    "type",
    "at",
    "utc_offset_min",
    "mono_ms",
    "learner",
    "agency",
    "bcp",
    "centre",
    "level",
    "course",
    "class_id",
    "registration",
    "assessment",
    "run_id",
    "mode",
    "exercise",
    "exercise_version",
    "part",
    "response",
    "fraud_kind",
    "regions",
    "lights",
    "confidence",
    "hints_used",
    "correct",
    "outcome",
    "score_permille",
    "duration_ms",
    "attempts",
    "critical_error",
    "trial",
    "selected_from",
    "target",
    "target_verb",
    "reason",
    "assessor",
    "lang",
    "app_version",
    "curriculum_id",
    "curriculum_version",
    "chain",
)
BOM: Final = "\ufeff"


def results_table(events: Iterable[Mapping[str, Any]], *, station_code: str) -> bytes:
    """Return the table: UTF-8 with BOM, CRLF, every field quoted, absent as an empty field."""
    lines = [_line(COLUMNS)]
    for event in events:
        row = {**event, "station_code": station_code}
        lines.append(_line([_cell(value) for value in map(row.get, COLUMNS)]))
    return (BOM + "".join(lines)).encode()


def _line(cells: Iterable[str]) -> str:
    return '"' + '","'.join(cells) + '"\r\n'


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if value.__class__ is str:  # most cells are, and quotation marks are in none of ours
        return value.replace('"', '""') if '"' in value else str(value)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, list):
        return "|".join(value)
    return str(value).replace('"', '""')
