"""The commands of the clerk's handbook, typed as they stand there, by somebody who has nothing yet."""

import re
import shlex
from pathlib import Path

import click
import pytest
from sqlalchemy import insert

from docexam.tracker.command import main
from docexam.tracker.database import open_database, writing
from docexam.tracker.keys import load_keys
from docexam.tracker.office import open_office
from docexam.tracker.schema import roster
from tests.unit.tracker.offices import LEARNER, Country, retold, step
from tests.unit.tracker.stores import running_store

HANDBOOKS = Path(__file__).resolve().parents[3] / "docs" / "handbook"
BLOCK = re.compile(r"^```\n(.+?)^```", re.MULTILINE | re.DOTALL)


def commands(language: str) -> list[list[str]]:
    """Return the commands of the terminal's section, word by word."""
    text = (HANDBOOKS / f"clerk.{language}.md").read_text(encoding="utf-8")
    return [shlex.split(line)[1:] for line in BLOCK.findall(text)[-1].splitlines()]


def test_both_languages_name_the_same_commands() -> None:
    assert commands("en") == commands("ar")


def test_every_command_of_the_handbook_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    database, keys = f"sqlite:///{tmp_path.as_posix()}/office.db", tmp_path / "keys"
    monkeypatch.setenv("DOCEXAM_TRACKER_DATABASE", database)
    monkeypatch.setenv("DOCEXAM_TRACKER_KEYS", str(keys))
    monkeypatch.setenv("DOCEXAM_LRS_PASSWORD", "secret")
    monkeypatch.setattr(click, "prompt", lambda *_, **__: "seven calm rivers")
    table = tmp_path / "table.csv"
    table.write_text("name,agency,badge\nAhmed,MOI,77409\n", encoding="utf-8")
    for folder in ("cards", "stick"):
        (tmp_path / folder).mkdir()
    said: dict[str, str] = {}
    with running_store() as store:
        words = {
            "STICK": str(tmp_path / "stick"),
            "CARDS": str(tmp_path / "cards"),
            "TABLE": str(table),
            "CERTIFICATES.xlsx": str(tmp_path / "certificates.xlsx"),
            "FUNNEL.xlsx": str(tmp_path / "funnel.xlsx"),
            "CLASS": "BASRAH-2026-03",
            "COURSE": "basic-2026",
            "ADDRESS": store.address,
            "NAME": "clerk",
        }
        for command in commands("en"):
            if command[:2] == ["enrol", "CARDS"]:
                words |= stations_send(database, keys, tmp_path)
            status = main([words.get(word, word) for word in command])
            said[" ".join(command)] = capsys.readouterr().out
            assert status == 0, command
        assert store.statements
    assert [line.split()[:2] for line in said["enrol --list"].splitlines()] == [
        ["BSR-SAFWAN-01", "enrolled"],
        ["BSR-SAFWAN-02", "waiting"],
    ]
    assert "Outcome: passed / not passed" in said["report worklist"]
    assert (tmp_path / "stick" / "DOCEXAM" / "IN" / "docexam-setup.json.sig").exists()
    assert list((tmp_path / "stick" / "DOCEXAM" / "IN").glob("*.receipt.json"))
    assert (tmp_path / "stick" / "DOCEXAM" / "IN" / "BASRAH-2026-03.class.json").exists()
    for name in ("certificates", "funnel"):
        assert (tmp_path / f"{name}.xlsx").stat().st_size > 1000


def stations_send(database: str, keys: Path, folder: Path) -> dict[str, str]:
    """Let a known and a new station send: one result comes twice with different content."""
    engine = open_database(database)
    office = open_office(engine, load_keys(keys), archive=folder / "archive")
    country = Country(office, folder, office.keys.recipients)
    known, new = (country.post(f"BSR-SAFWAN-0{number}", enrolled=False) for number in (1, 2))
    step(new, "passed", LEARNER)
    event_id = step(known, "passed", LEARNER)
    card = country.card(known)
    card.rename(folder / "cards" / card.name)
    country.stick(country.sealed(known))
    country.stick(country.sealed(retold(known, outcome="failed")))
    country.send(country.sealed(new), name="came-before")
    with writing(engine) as connection:
        connection.execute(
            insert(roster).values(
                learner=LEARNER, name="Sara", agency="MOI", badge="1", badge_norm="1", bcp="", name_ar="سارة"
            )
        )
    engine.dispose()
    return {"INSTALLATION": new.installation_id, "EVENT": event_id}
