"""The report for support: versions, log, screen, drives, integrity. No name, badge, PIN, key or answer.

Whatever else slips in with the log, a name or badge on record or the owner's home folder, is taken out at the end.
"""

import platform
import re
from collections.abc import Iterable, Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from docexam.domain.errors import DocexamError, EnvironmentFault, FaultCode
from docexam.files.drives import RemovableDrive, removable_drives
from docexam.files.folders import free_bytes
from docexam.files.safe_write import write_safely
from docexam.services.recording import Recording
from docexam.services.views import Written
from docexam.storage import backups, inventory, people

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
        data_folder = self._database.path.parent
        counts, secrets = self._of_the_record()
        parts = {
            "Program": {**_program(self._recording), **extra},
            "Record": {"integrity": self._integrity(), **counts},
            "Data folder": {
                "free bytes": str(free_bytes(data_folder)),
                "safety copies": ", ".join(
                    f"{copy.made_at:%Y-%m-%d}" for copy in backups.copies(data_folder)
                ),
            },
            "Drives": dict(_drive(number, drive) for number, drive in enumerate(removable_drives(), start=1)),
        }
        text = "\n\n".join(_section(title, facts) for title, facts in parts.items())
        return without_secrets(f"{text}\n\nLog\n{log_tail(self._log_file)}\n", secrets)

    def save(self, folder: Path, text: str) -> Written:
        """Write the report to `folder`, under a name that is free.

        Raises:
            EnvironmentFault: a TARGET_ code.
        """
        stem = f"docexam-support-{self._recording.clock.now():%Y%m%d}"
        for number in range(1, _MOST_REPORTS_A_DAY):
            name = f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt"
            if not (folder / name).exists():
                written = write_safely(folder, name, text.encode(), replace=False)
                return Written(path=written.path, size_bytes=written.size_bytes, sha256=written.sha256)
        raise EnvironmentFault(FaultCode.TARGET_NAME_TAKEN, folder=str(folder), file=f"{stem}.txt")

    def _of_the_record(self) -> tuple[dict[str, str], tuple[str, ...]]:
        """Return how many rows there are of each kind, and the words that must not leave."""
        try:
            with self._database.reading() as session:
                everybody = people.everybody(session)
                counts = inventory.counts(session)
        except DocexamError as fault:
            return {"counts": fault.code.value}, ()
        secrets = {
            word for one in everybody for word in (one.name, *one.name.split(), one.badge, one.badge_norm)
        }
        return {table: str(count) for table, count in counts.items()}, tuple(secrets)

    def _integrity(self) -> str:
        try:
            return self._database.integrity()
        except DocexamError as fault:
            return fault.code.value


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
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{library: _version(library) for library in _LIBRARIES},
        "utc offset min": str(recording.clock.utc_offset_min()),
        "running for s": str(recording.clock.monotonic_ms() // 1000),
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
