"""Where the records are kept and where the content stands."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_config_path, user_data_path

import docexam

_NAME: Final = "docexam"
_VARIABLE: Final = "DOCEXAM_DATA"
_REMEMBERED: Final = "data-folder.txt"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folder of the records, and the one that holds ``assets`` and ``curricula``."""

    data: Path
    content: Path

    @property
    def fonts(self) -> Path:
        """The typefaces of the program."""
        return self.content / "assets" / "fonts"

    @property
    def logs(self) -> Path:
        """Log, crash reports and faults of native code."""
        return self.data / "logs"


def find_folders(data_folder: Path | None = None) -> Folders:
    """Return the folders: `data_folder` if given, else ``DOCEXAM_DATA``, the one chosen before, the usual one."""
    return Folders(data=data_folder or _data_folder(), content=content_folder())


def content_folder() -> Path:
    """Return where the content stands: inside an installed program, beside it in a checkout."""
    package = Path(docexam.__file__).resolve().parent
    installed = package / "_data"
    return installed if installed.is_dir() else package.parent


def remember_data_folder(folder: Path) -> None:
    """Use `folder` from now on; where that cannot be remembered it still holds for this time."""
    place = user_config_path(_NAME, appauthor=False)
    with suppress(OSError):
        place.mkdir(parents=True, exist_ok=True)
        (place / _REMEMBERED).write_text(str(folder), encoding="utf-8")


def _data_folder() -> Path:
    named = os.environ.get(_VARIABLE, "")
    if named:
        return Path(named)
    return _remembered() or user_data_path(_NAME, appauthor=False)


def _remembered() -> Path | None:
    with suppress(OSError, UnicodeDecodeError):
        text = (user_config_path(_NAME, appauthor=False) / _REMEMBERED).read_text(encoding="utf-8").strip()
        return Path(text) if text else None
    return None
