"""A PostgreSQL server to prove and to measure things on; whoever has none is told why that is left out."""

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine, make_url

VARIABLE = "DOCEXAM_TEST_POSTGRES"


class NoServerHere(Exception):
    """There is no PostgreSQL on this machine and none was named; the text says what would help."""


@dataclass(frozen=True)
class Server:
    """A server by the address of a database in which databases may be created."""

    address: str

    @contextmanager
    def new_database(self) -> Iterator[str]:
        """Give a database of its own, and drop it afterwards."""
        name = f"docexam_{uuid.uuid4().hex[:16]}"
        engine = create_engine(self.address, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
        try:
            yield make_url(self.address).set(database=name).render_as_string(hide_password=False)
        finally:
            with engine.connect() as connection:
                connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')
            engine.dispose()


@contextmanager
def found_server() -> Iterator[Server]:
    """Give the server named by DOCEXAM_TEST_POSTGRES, or run one that is installed here.

    Raises:
        NoServerHere: neither is possible.
    """
    named = os.environ.get(VARIABLE, "")
    if named:
        yield Server(named.replace("postgresql://", "postgresql+psycopg://", 1))
        return
    binaries = _binaries()
    if binaries is None or sys.platform == "win32":
        raise NoServerHere(
            f"no PostgreSQL server here; name one by {VARIABLE} or install the package postgresql"
        )
    account = _account()
    if os.geteuid() == 0 and account is None:
        raise NoServerHere("PostgreSQL does not run as root, and there is no account postgres here")
    yield from _run(binaries, account if os.geteuid() == 0 else None)


def _run(binaries: Path, account: str | None) -> Iterator[Server]:
    # a socket's path may have no more than about a hundred characters, and the account must reach it
    folder = Path(tempfile.mkdtemp(prefix="docexam-"))
    data = folder / "data"
    data.mkdir(mode=0o700)
    if account:
        for made in (folder, data):
            shutil.chown(made, account)
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    _call(
        account, binaries / "initdb", "-D", data, "-A", "trust", "-U", "docexam", "-E", "UTF8", "--locale=C"
    )
    try:
        _call(account, binaries / "pg_ctl", "-D", data, "-w", "-l", data / "log", "-o", options, "start")
        yield Server(f"postgresql+psycopg://docexam@/postgres?host={folder}")
    finally:
        _call(account, binaries / "pg_ctl", "-D", data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _call(account: str | None, *command: object) -> None:
    words = [str(part) for part in command]
    # the server outlives this call: its output must not hold our pipe open
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=account)


def _binaries() -> Path | None:
    beside = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    on_path = shutil.which("initdb")
    found = Path(on_path) if on_path else next(iter(beside), None)
    return found.resolve().parent if found else None


def _account() -> str | None:
    entries = Path("/etc/passwd").read_text(encoding="utf-8").splitlines()
    return "postgres" if any(line.startswith("postgres:") for line in entries) else None
