"""``docexam designs``, ``alterations`` and ``render`` at a terminal."""

import json
import shutil
from pathlib import Path

import cv2
import pytest
from click.testing import CliRunner

from docexam.app.alterations_command import alterations
from docexam.app.command_line import docexam
from docexam.app.designs_command import designs
from docexam.app.render_command import render
from docexam.domain.illumination import JUDGED_LIGHTS

ASSETS = Path(__file__).parents[3] / "assets"
PASSPORT = "utopia-passport-2024"


def test_designs_are_listed_with_pages_lights_and_features() -> None:
    found = {record["id"]: record for record in json.loads(CliRunner().invoke(designs, ["--json"]).stdout)}
    passport = found[PASSPORT]
    assert "data" in passport["pages"]
    for record in found.values():
        for feature in record["features"]:
            assert set(feature) == {"id", "code", "page", "lights"}
            assert feature["page"] in record["pages"]
            assert set(feature["lights"]) <= set(record["lights"])


def test_every_judged_light_of_an_alteration_stands_in_one_list() -> None:
    for record in json.loads(CliRunner().invoke(alterations, ["--json"]).stdout):
        listed = [*record["reveals"], *record["may_show"], *record["silent"]]
        assert sorted(listed) == sorted(JUDGED_LIGHTS)


def test_check_lists_all_that_is_wrong_at_once(tmp_path: Path) -> None:
    folder = tmp_path / PASSPORT
    shutil.copytree(ASSETS / "specimens" / PASSPORT, folder)
    file = folder / "design.toml"
    text = file.read_text(encoding="utf-8")
    text = text.replace('ink = "sea green"', 'ink = "sea grene"', 1).replace(
        'code = "A02"', 'code = "A02"\nx = 1'
    )
    file.write_text(text.replace('kind = "signature"', 'kind = "autograph"'), encoding="utf-8")
    result = CliRunner().invoke(designs, ["check", str(folder)])
    assert result.exit_code == 1
    assert "unknown kind of layer: autograph" in result.stdout
    assert "features[1].x" in result.stdout
    file.write_text(text, encoding="utf-8")
    file.write_text(text.replace("\nx = 1", ""), encoding="utf-8")
    (folder / "compass.svg").write_text("<svg", encoding="utf-8")
    result = CliRunner().invoke(designs, ["check", str(folder)])
    assert "unknown ink: sea grene" in result.stdout
    assert "compass.svg" in result.stdout


def test_a_sound_design_passes_the_check() -> None:
    result = CliRunner().invoke(designs, ["check", str(ASSETS / "specimens")])
    assert result.exit_code == 0, result.stdout


def test_one_picture_is_rendered(qapp: object, tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    options = f"--design {PASSPORT} --seed 5 --light UVA --px-per-mm 3 --alter uv-missing:0.5 --out {out}"
    result = CliRunner().invoke(render, options.split())
    assert result.exit_code == 0, result.output
    picture = cv2.imread(str(out))
    assert picture is not None
    assert picture.shape == (264, 375, 3)


def test_a_batch_makes_what_it_can_and_names_the_lines_it_cannot(qapp: object, tmp_path: Path) -> None:
    region = {"region": [5, 5, 6, 4], "px_per_mm": 20, "tilt": [5, 0], "camera": True}
    orders = [
        {"design": PASSPORT, "seed": 1, "light": "VIS", "out": str(tmp_path / "a.png"), **region},
        {"design": "nowhere", "seed": 1, "light": "VIS", "out": str(tmp_path / "b.png"), "px_per_mm": 3},
        {"design": PASSPORT, "seed": 1, "light": "VIS", "out": str(tmp_path / "c.png"), "px_per_mm": 30},
        {"design": PASSPORT, "seed": 1, "lihgt": "VIS", "out": str(tmp_path / "d.png"), "px_per_mm": 3},
    ]
    batch = tmp_path / "orders.jsonl"
    batch.write_text("\n".join(json.dumps(order) for order in orders), encoding="utf-8")
    result = CliRunner().invoke(render, ["--batch", str(batch)])
    assert result.exit_code == 1
    assert (tmp_path / "a.png").exists()
    assert not any((tmp_path / name).exists() for name in ("b.png", "c.png", "d.png"))
    for line in ("line 2:", "line 3:", "line 4:"):
        assert line in result.stderr


@pytest.mark.parametrize("name", ["designs", "alterations", "render", "mrz", "tour"])
def test_every_command_is_offered(name: str) -> None:
    assert name in CliRunner().invoke(docexam, ["--help"]).stdout
