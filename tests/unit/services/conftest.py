"""A station for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.services.small_station import SetClock, Station, open_station


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def station(tmp_path: Path, clock: SetClock) -> Iterator[Station]:
    opened = open_station(tmp_path / "data", clock=clock)
    yield opened
    opened.close()
