"""Whoever has no PostgreSQL server is told why proofs are skipped; whoever names one gets that one."""

import pytest

from tools import postgres
from tools.postgres import NoServerHere, found_server


def test_without_a_server_one_is_told_what_would_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(postgres.VARIABLE, raising=False)
    monkeypatch.setattr(postgres, "_binaries", lambda: None)
    with pytest.raises(NoServerHere, match=f"{postgres.VARIABLE}.*postgresql"), found_server():
        pass


def test_a_named_server_is_taken_with_our_driver(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(postgres.VARIABLE, "postgresql://office@db/postgres")
    with found_server() as server:
        assert server.address == "postgresql+psycopg://office@db/postgres"
