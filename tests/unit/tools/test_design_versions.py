"""A recipe made with an earlier version of a design is drawn from the version that was kept."""

import shutil
from pathlib import Path

import pytest

from docexam.content.catalogue import load_catalogue
from docexam.content.designs import earlier_edition
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import DesignId
from tools.release import RELEASED, changed_designs, digest_of, keep_designs, released_designs

ROOT = Path(__file__).parents[3]
CARD = DesignId("northern-card-2021")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Content with a second version of the card, its first one kept."""
    for name in ("assets", "curricula"):
        shutil.copytree(ROOT / name, tmp_path / name)
    folder = tmp_path / "assets" / "specimens" / CARD
    shutil.copytree(folder, folder / "versions" / "1")
    file = folder / "design.toml"
    text = file.read_text(encoding="utf-8").replace("version = 1", "version = 2", 1)
    file.write_text(text.replace('authority = "', 'authority = "NEW ', 1), encoding="utf-8")
    return tmp_path


def test_both_versions_can_be_had_and_another_one_is_refused(content: Path) -> None:
    catalogue = load_catalogue(content)
    old, new = (catalogue.edition(CARD, version) for version in (1, 2))
    assert (old.design.version, new.design.version) == (1, 2)
    assert new.design.issue.authority == f"NEW {old.design.issue.authority}"
    assert old.art("palm.svg") == new.art("palm.svg")
    with pytest.raises(EnvironmentFault) as caught:
        catalogue.edition(CARD, 3)
    assert caught.value.code is FaultCode.DESIGN_VERSION_UNKNOWN
    with pytest.raises(EnvironmentFault) as caught:
        catalogue.edition(DesignId("nothing-of-the-kind"), 1)
    assert caught.value.code is FaultCode.DESIGN_UNKNOWN


def test_a_kept_version_that_says_another_number_is_refused(content: Path) -> None:
    folder = content / "assets" / "specimens" / CARD / "versions"
    (folder / "1").rename(folder / "7")
    with pytest.raises(EnvironmentFault) as caught:
        earlier_edition(content / "assets", CARD, 7)
    assert caught.value.code is FaultCode.CONTENT_INVALID
    assert caught.value.params["key"] == "version"


def test_a_released_design_may_not_change_without_a_new_version(content: Path, tmp_path: Path) -> None:
    record = tmp_path / "released.json"
    assert keep_designs(content, record)
    assert not keep_designs(content, record)
    assert not list(changed_designs(content, record))
    folder = content / "assets" / "specimens" / CARD
    before = digest_of(folder)
    (folder / "palm.svg").write_text("<svg/>", encoding="utf-8")
    assert digest_of(folder) != before
    (found,) = changed_designs(content, record)
    assert found.startswith(f"{CARD} 2 was released otherwise")


def test_every_released_version_is_still_what_was_released() -> None:
    assert not list(changed_designs(ROOT, RELEASED))
    catalogue = load_catalogue(ROOT)
    for name in released_designs(RELEASED):
        design, _, version = name.partition(" ")
        assert catalogue.edition(DesignId(design), int(version)).design.version == int(version)
