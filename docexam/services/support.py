"""The report for support: versions, log, screen, drives, integrity. No name, badge, PIN, key or answer.

Whatever else slips in with the log, a name or badge on record or the owner's home folder, is taken out at the end.
"""

import platform
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.files.drives import RemovableDrive, removable_drives
from docexam.files.folders import free_bytes
from docexam.files.safe_write import write_safely
from docexam.services.recording import Recording
from docexam.services.upkeep import copies_in
from docexam.services.views import Written
from docexam.storage import backups, inventory, people
from docexam.storage.database import revision_of

LOG_FILE: Final = Path("logs", "docexam.log")
"""Where the log lies in a data folder."""

LOG_LINES: Final = 200
REMOVED: Final = "[removed]"
_SHORTEST_SECRET: Final = 3
_LIBRARIES: Final = (
    "PySide6-Essentials", "numpy", "opencv-python", "pillow", "SQLAlchemy", "alembic", "msgspec", "argon2-cffi",
)  # fmt: skip
_MOST_REPORTS_A_DAY: Final = 100


class Support:
    """Writes down what helps to find a fault, and nothing about anybody."""

    def __init__(self, recording: Recording, *, log_file: Path | None = None) -> None:
        self._recording = recording
        self._database = recording.database
        self._log_file = log_file

    def report(self, extra: Mapping[str, str]) -> str:
        """Return the report; `extra` is what the window system knows (Qt, screen)."""
        counts, secrets = self._of_the_record()
        return _report(
            self._database.path.parent,
            program={**_program(self._recording), **extra},
            record={"integrity": self._integrity(), **counts},
            log_file=self._log_file,
            secrets=secrets,
        )

    def save(self, folder: Path, text: str) -> Written:
        """Write the report to `folder`, under a name that is free.

        Raises:
            EnvironmentFault: a TARGET_ code.
        """
        return save_report(folder, text, self._recording.clock.now())

    def _of_the_record(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """Return how many rows there are of each kind, and the words that must not leave."""
        try:
            with self._database.reading() as session:
                everybody = people.everybody(session)
                counts = inventory.counts(session)
        except DocexamError as fault:
            return {"counts": fault.code.value}, ()
        secrets = {
            word
            for one in everybody
            if not one.removed
            for word in (one.name, *one.name.split(), one.badge, one.badge_norm)
        }
        return {table: str(count) for table, count in counts.items()}, tuple(secrets)

    def _integrity(self) -> str:
        try:
            return self._database.integrity()
        except DocexamError as fault:
            return fault.code.value


def report_without_record(data_folder: Path, *, fault: str, extra: Mapping[str, str]) -> str:
    """Return the report of a station whose record could not be opened, or must not be touched; `fault` says why.

    There is no list of names to take out then: the log and crash reports hold none in the first place.
    """
    return _report(
        data_folder,
        program={**_machine(), **extra},
        record={"not open": fault, **_file_facts(data_folder / backups.RECORD_NAME)},
        log_file=data_folder / LOG_FILE,
        secrets=(),
    )


def save_report(folder: Path, text: str, now: datetime) -> Written:
    """Write a report to `folder`, under a name that is free.

    Raises:
        EnvironmentFault: a TARGET_ code.
    """
    stem = f"docexam-support-{now:%Y%m%d}"
    for number in range(1, _MOST_REPORTS_A_DAY):
        name = f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt"
        if not (folder / name).exists():
            written = write_safely(folder, name, text.encode(), replace=False)
            return Written(path=written.path, size_bytes=written.size_bytes, sha256=written.sha256)
    raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=f"{stem}.txt")


def _report(
    data_folder: Path,
    *,
    program: Mapping[str, str],
    record: Mapping[str, str],
    log_file: Path | None,
    secrets: Iterable[str],
) -> str:
    parts = {
        "Program": program,
        "Record": record,
        "Data folder": {
            "free bytes": str(free_bytes(data_folder)),
            "safety copies": ", ".join(copy.made_at[:10] for copy in copies_in(data_folder)),
        },
        "Drives": dict(_drive(number, drive) for number, drive in enumerate(removable_drives(), start=1)),
    }
    text = "\n\n".join(_section(title, facts) for title, facts in parts.items())
    crash = last_crash(log_file)
    return without_secrets(f"{text}\n\nLast crash\n{crash}\n\nLog\n{log_tail(log_file)}\n", secrets)


def _file_facts(record: Path) -> dict[str, str]:
    """Return what can be told of a record without opening it for work."""
    try:
        facts = {"size bytes": str(record.stat().st_size)}
        facts["integrity"] = f"ok, revision {revision_of(record) or 'none'}"
    except DocexamError as fault:
        facts["integrity"] = fault.code.value
    except OSError as error:
        facts = {"integrity": type(error).__name__}
    return facts


def last_crash(log_file: Path | None) -> str:
    """Return the last crash report that lies beside the log, or that there is none."""
    if log_file is None:
        return "(none)"
    try:
        reports = sorted(log_file.parent.glob("crash-*.txt"))
        return reports[-1].read_text(encoding="utf-8", errors="replace").strip() if reports else "(none)"
    except OSError as error:
        return f"({type(error).__name__})"


def log_tail(log_file: Path | None) -> str:
    """Return the last lines of the log, or why there is none."""
    if log_file is None:
        return "(none)"
    try:
        lines = log_file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError as error:
        return f"({type(error).__name__})"
    return "\n".join(lines[-LOG_LINES:])


def without_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return `text` without the home folder and without any of `secrets` standing as a word of its own."""
    home = str(Path.home())
    tidy = text.replace(home, "~") if len(home) > 1 else text
    words = sorted({word for word in secrets if len(word) >= _SHORTEST_SECRET}, key=len, reverse=True)
    if not words:
        return tidy
    pattern = "|".join(re.escape(word) for word in words)
    return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", REMOVED, tidy, flags=re.IGNORECASE)


def _program(recording: Recording) -> dict[str, str]:
    programme = recording.programme
    return {
        "docexam": programme.app_version,
        "curriculum": f"{programme.curriculum_id} {programme.curriculum_version}",
        **_machine(),
        "utc offset min": str(recording.clock.utc_offset_min()),
        "running for s": str(recording.clock.monotonic_ms() // 1000),
    }


def _machine() -> dict[str, str]:
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{library: _version(library) for library in _LIBRARIES},
    }


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "(not told)"


def _drive(number: int, drive: RemovableDrive) -> tuple[str, str]:
    """A drive's label and mount point may be somebody's name: only its nature is told."""
    access = "read-only" if drive.read_only else "writable"
    return f"drive {number}", f"{drive.file_system}, {drive.free_bytes} bytes free, {access}"


def _section(title: str, facts: Mapping[str, str]) -> str:
    lines = [f"  {name}: {fact}" for name, fact in facts.items()] or ["  (none)"]
    return "\n".join([title, *lines])
