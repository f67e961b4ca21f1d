"""The proof sheet that press and optics are tried on."""

import pytest

from docexam.imaging.press.sheet import Sheet
from tests.unit.imaging.proof_sheet import proof_sheet


@pytest.fixture(scope="session")
def sheet(qapp: object) -> Sheet:
    """A page with one layer of each kind."""
    return proof_sheet()
