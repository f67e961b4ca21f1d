"""The README shows what a tour really showed."""

from pathlib import Path

import pytest
from PIL import Image

from tools.pictures import CHOSEN, keep

COLOURS = {name: (10 * number, 200, 40) for number, name in enumerate(CHOSEN)}


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    """Return a tour that has every chosen picture once."""
    folder = tmp_path / "tour"
    folder.mkdir()
    for number, (name, pattern) in enumerate(CHOSEN.items()):
        Image.new("RGB", (8, 6), COLOURS[name]).save(folder / pattern.replace("*", f"{number:02d}"))
    return folder


def test_every_chosen_picture_is_kept_whatever_its_number(tour: Path, tmp_path: Path) -> None:
    keep(tour, tmp_path / "kept")
    shown = {
        path.name: Image.open(path).convert("RGB").getpixel((3, 3)) for path in (tmp_path / "kept").iterdir()
    }
    assert shown == COLOURS


def test_a_tour_without_one_of_them_is_refused(tour: Path, tmp_path: Path) -> None:
    next(tour.glob("*-home.ar.png")).unlink()
    with pytest.raises(SystemExit, match="0 pictures"):
        keep(tour, tmp_path / "kept")


def test_the_readme_shows_them_all() -> None:
    readme = (Path(__file__).resolve().parents[3] / "README.md").read_text(encoding="utf-8")
    assert all(f"docs/pictures/{name}" in readme for name in CHOSEN)
