"""The learner's own record as a spreadsheet: the columns of the results exchange, as far as it was shown.

UTF-8 with a byte order mark, CRLF, every field quoted, text that a spreadsheet might run made harmless.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from docexam.domain.curriculum import Mode
from docexam.domain.fraud import FraudKind
from docexam.domain.illumination import Light
from docexam.storage.attempts import LIST_SEPARATOR, PostedAttempt, PostedFinish, Posting, StoredVoid
from docexam.storage.stamp import Programme, Stamp

COLUMNS: Final = (
    "installation_id", "station_code", "seq", "id", "type", "at", "utc_offset_min", "mono_ms", "learner", "agency",
    "bcp", "centre", "level", "course", "class_id", "registration", "assessment", "run_id", "mode", "exercise",
    "exercise_version", "part", "response", "fraud_kind", "regions", "lights", "confidence", "hints_used", "correct",
    "outcome", "score_permille", "duration_ms", "attempts", "critical_error", "trial", "selected_from", "target",
    "target_verb", "reason", "assessor", "lang", "app_version", "curriculum_id", "curriculum_version", "chain",
)  # fmt: skip
"""In the order of results exchange format 1.0, section 5.7."""

Cell = str | int | None
_RUNS_IN_SPREADSHEETS: Final = re.compile(r"[=+\-@\t\r\n]")
_BYTE_ORDER_MARK: Final = "\ufeff"


def attempt_row(posted: PostedAttempt) -> dict[str, Cell]:
    """Return the cells of an answer."""
    answer = posted.attempt
    return {
        "id": answer.id,
        "type": "attempt",
        "assessment": answer.assessment,
        "run_id": answer.run,
        "mode": answer.mode.value,
        "exercise": answer.item,
        "exercise_version": answer.item_version,
        "part": answer.part or None,
        "response": str(answer.response),
        "fraud_kind": _fraud_kind(answer.fraud_kind),
        "regions": LIST_SEPARATOR.join(sorted(set(answer.regions))),
        "lights": _lights(answer.lights),
        "confidence": answer.confidence,
        "hints_used": answer.hints_used,
        "correct": int(answer.correct),
        "score_permille": answer.score_permille,
        "duration_ms": answer.duration_ms,
        "lang": answer.language,
        **_when(Stamp(answer.at, answer.utc_offset_min, answer.mono_ms)),
        **_where(posted.posting),
    }


def finish_row(posted: PostedFinish) -> dict[str, Cell]:
    """Return the cells of a finished run."""
    finished = posted.finished
    return {
        "id": finished.id,
        "type": "assessment",
        "assessment": finished.assessment,
        "run_id": finished.run,
        "mode": finished.mode.value,
        "outcome": finished.outcome,
        "score_permille": finished.score_permille,
        "duration_ms": finished.duration_ms,
        "attempts": finished.attempts,
        "trial": 1 if finished.trial_items else None,
        "lang": finished.language,
        **_when(posted.stamp),
        **_where(posted.posting),
    }


def void_row(void: StoredVoid) -> dict[str, Cell]:
    """Return the cells of an annulment."""
    return {
        "id": void.id,
        "type": "void",
        "target": void.attempt,
        "target_verb": "answered",
        "reason": void.reason,
        **_when(void.stamp),
        **_installed(void.programme),
    }


def spreadsheet(rows: Iterable[Mapping[str, Cell]], *, installation_id: str, station_code: str) -> bytes:
    """Return the whole file; what a row lacks is an empty cell."""
    everywhere: dict[str, Cell] = {"installation_id": installation_id, "station_code": station_code}
    lines = [_line(COLUMNS)]
    lines.extend(_line([{**everywhere, **row}.get(column) for column in COLUMNS]) for row in rows)
    return (_BYTE_ORDER_MARK + "".join(lines)).encode()


def shown(mode: Mode, *, finished: bool) -> bool:
    """Tell whether answers of a run were shown to the learner: a check keeps its feedback to the end."""
    return finished or mode in (Mode.PRACTICE, Mode.LESSON)


def _line(cells: Iterable[Cell]) -> str:
    return ",".join(f'"{_written(cell)}"' for cell in cells) + "\r\n"


def _written(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int):
        return str(cell)
    harmless = "'" + cell if _RUNS_IN_SPREADSHEETS.match(cell) else cell
    return harmless.replace('"', '""')


def _when(stamp: Stamp) -> dict[str, Cell]:
    return {"at": stamp.at, "utc_offset_min": stamp.utc_offset_min, "mono_ms": stamp.mono_ms}


def _where(posting: Posting) -> dict[str, Cell]:
    return {
        "agency": posting.agency,
        "bcp": posting.bcp,
        "centre": posting.centre,
        "level": posting.level,
        "course": posting.course,
        "class_id": posting.class_id,
        **_installed(posting.programme),
    }


def _installed(programme: Programme) -> dict[str, Cell]:
    return {
        "app_version": programme.app_version,
        "curriculum_id": programme.curriculum_id,
        "curriculum_version": programme.curriculum_version,
    }


def _fraud_kind(kind: FraudKind | None) -> str | None:
    return kind.value.lower() if kind else None


def _lights(lights: tuple[Light, ...]) -> str:
    return LIST_SEPARATOR.join(sorted({light.value.lower() for light in lights}))
