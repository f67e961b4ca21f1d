"""What the reader chose to see survives, and nothing damaged gets in its way."""

from pathlib import Path

import pytest

from docexam.app.preferences import Preferences, load_preferences, save_preferences

CHOSEN = Preferences(language="ar", theme="contrast", text_size=130, less_motion=True, screen_px_per_mm=4.5)


def test_what_was_chosen_is_there_again(tmp_path: Path) -> None:
    save_preferences(tmp_path, CHOSEN)
    assert load_preferences(tmp_path) == CHOSEN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"language": "xx", "theme": 3, "text_size": "big", "less_motion": 1, "screen_px_per_mm": 500}',
        '{"language": ["en"], "theme": {}, "text_size": [100]}',
    ],
)
def test_what_is_damaged_or_unknown_is_as_shipped(tmp_path: Path, text: str) -> None:
    (tmp_path / "preferences.json").write_text(text, encoding="utf-8")
    assert load_preferences(tmp_path) == Preferences()


def test_bytes_that_are_no_text_are_as_shipped(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_bytes(b"\xff\xfe\x00")
    assert load_preferences(tmp_path) == Preferences()


def test_a_folder_that_is_not_there_keeps_nobody_from_choosing(tmp_path: Path) -> None:
    save_preferences(tmp_path / "gone", CHOSEN)
    assert load_preferences(tmp_path / "gone") == Preferences()
