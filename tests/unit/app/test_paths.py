"""Where the records are, and where the content stands."""

from pathlib import Path

import pytest

from docexam.app import paths


@pytest.fixture(autouse=True)
def homes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOCEXAM_DATA", raising=False)
    for name, folder in (("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config")):
        monkeypatch.setenv(name, str(tmp_path / folder))
    monkeypatch.setattr(paths, "user_data_path", lambda name, appauthor: tmp_path / "data" / name)
    monkeypatch.setattr(paths, "user_config_path", lambda name, appauthor: tmp_path / "config" / name)


def test_the_usual_folder_is_the_users_own(tmp_path: Path) -> None:
    assert paths.find_folders().data == tmp_path / "data" / "docexam"


def test_a_folder_given_wins_over_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCEXAM_DATA", str(tmp_path / "named"))
    assert paths.find_folders().data == tmp_path / "named"
    assert paths.find_folders(tmp_path / "given").data == tmp_path / "given"


def test_a_folder_chosen_once_is_remembered(tmp_path: Path) -> None:
    paths.remember_data_folder(tmp_path / "مجلد")
    assert paths.find_folders().data == tmp_path / "مجلد"


def test_a_choice_that_cannot_be_remembered_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be", encoding="utf-8")
    paths.remember_data_folder(tmp_path / "elsewhere")
    assert paths.find_folders().data == tmp_path / "data" / "docexam"


def test_the_content_stands_beside_the_package_in_a_checkout() -> None:
    folder = paths.content_folder()
    assert (folder / "assets").is_dir()
    assert (folder / "curricula").is_dir()
