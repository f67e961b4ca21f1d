"""Content to read and content to break."""

import shutil
from pathlib import Path

import pytest

from tests.unit.content.breakable import REPOSITORY, Breakable


@pytest.fixture
def repository() -> Path:
    return REPOSITORY


@pytest.fixture
def curricula(tmp_path: Path) -> Breakable:
    shutil.copytree(REPOSITORY / "curricula", tmp_path / "curricula")
    return Breakable(tmp_path)
