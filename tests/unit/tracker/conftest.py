"""Head offices to test with: each test on SQLite, and the same test on PostgreSQL as a proof."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import Engine

from docexam.tracker.office import Office
from tests.unit.tracker.offices import Country, new_country
from tools.postgres import NoServerHere, Server, found_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server: the one named by DOCEXAM_TEST_POSTGRES, or one installed here, run for these tests."""
    with ExitStack() as open_until_the_end:
        try:
            server = open_until_the_end.enter_context(found_server())
        except NoServerHere as why:
            pytest.skip(str(why))
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.proof)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new, empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path.as_posix()}/office.db"
        return
    server: Server = request.getfixturevalue("postgres")
    with server.new_database() as address:
        yield address


@pytest.fixture
def country(url: str, tmp_path: Path) -> Iterator[Country]:
    """A head office with stations of its own making."""
    made = new_country(url, tmp_path)
    yield made
    made.office.engine.dispose()


@pytest.fixture
def office(country: Country) -> Office:
    """The head office of the country."""
    return country.office


@pytest.fixture
def engine(country: Country) -> Engine:
    """The database of head office."""
    return country.office.engine
