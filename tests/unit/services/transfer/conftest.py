"""A station with set-up installed, for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from docexam.domain.people import Learner
from tests.unit.services.transfer.exchanging import Exchange, exchange


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Exchange]:
    """A station head office knows nothing of yet."""
    made = exchange(tmp_path)
    yield made
    made.station.close()


@pytest.fixture
def trainer(bare: Exchange) -> Learner:
    made, _ = bare.begin()
    return made


@pytest.fixture
def ready(bare: Exchange, trainer: Learner) -> Exchange:
    """A station with head office's set-up and one check taken: five events."""
    bare.install(trainer.number)
    bare.check(learner(bare).number)
    return bare


def learner(made: Exchange) -> Learner:
    tile = next(tile for tile in made.station.people.learners() if tile.badge == "77409")
    return Learner(tile.number, tile.name, tile.agency, tile.badge, "77409", tile.role, "en")
