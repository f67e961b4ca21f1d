"""What the reader chose to see, kept beside the records: needed before the records are open."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from docexam.domain.errors import DocexamError
from docexam.domain.text import LANGUAGES
from docexam.files.safe_write import write_safely
from docexam.ui.screen_scale import plausible_scale
from docexam.ui.theme import CHOICES, TEXT_SIZES

_FILE: Final = "preferences.json"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Language (empty: not chosen yet), theme, text size in per cent, less motion.

    `screen_px_per_mm` is what a reader measured (see `ui.screen_scale`), 0 before that.
    """

    language: str = ""
    theme: str = CHOICES[0]
    text_size: int = TEXT_SIZES[0]
    less_motion: bool = False
    screen_px_per_mm: float = 0.0


def load_preferences(folder: Path) -> Preferences:
    """Return what was chosen; what is missing, damaged or unknown is as shipped."""
    with suppress(OSError, ValueError):
        read = json.loads((folder / _FILE).read_text(encoding="utf-8"))
        if isinstance(read, dict):
            return _checked(read)
    return Preferences()


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Keep `preferences`; where that cannot be, they hold until the program is closed."""
    data = json.dumps(asdict(preferences), indent=1).encode()
    with suppress(DocexamError):
        write_safely(folder, _FILE, data, replace=True)


def _checked(read: dict[str, object]) -> Preferences:
    shipped = Preferences()
    language, theme, size = read.get("language"), read.get("theme"), read.get("text_size")
    return Preferences(
        language=language if isinstance(language, str) and language in LANGUAGES else shipped.language,
        theme=theme if isinstance(theme, str) and theme in CHOICES else shipped.theme,
        text_size=size if isinstance(size, int) and size in TEXT_SIZES else shipped.text_size,
        less_motion=read.get("less_motion") is True,
        screen_px_per_mm=plausible_scale(read.get("screen_px_per_mm")),
    )
