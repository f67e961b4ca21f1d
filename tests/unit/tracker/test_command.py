"""Head office at a terminal, from nothing to a funnel, as somebody with the handbook would type it."""

import json
from pathlib import Path

import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.text import missing_languages
from docexam.tracker import words
from docexam.tracker.command import main
from docexam.tracker.simulation.country import Misfortune, simulate_country
from docexam.tracker.simulation.factsheet import simulate_factsheet
from docexam.tracker.trust import Refusal


@pytest.fixture(scope="module")
def factsheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("factsheet")
    assert main(["simulate", "--factsheet", "--seed", "5", "--out", str(folder)]) == 0
    return folder


def office_of(country: Path, database: Path) -> list[str]:
    return ["--database", f"sqlite:///{database}", "--keys", str(country / "head-office")]


@pytest.fixture
def office(factsheet: Path, tmp_path: Path) -> list[str]:
    """Options of an office that has enrolled every station of the worked example."""
    options = office_of(factsheet, tmp_path / "office.db")
    assert main(["init", *options]) == 0
    assert main(["enrol", str(factsheet / "head-office" / "enrolled"), *options]) == 0
    return options


def test_a_simulated_country_lies_as_sticks_are_found(factsheet: Path) -> None:
    office = factsheet / "head-office"
    assert {path.name for path in office.iterdir()} == {
        *("head-office.key", "escrow.key", "signing.key", "programme.key", "roster.csv", "enrolled")
    }
    assert len(list((office / "enrolled").glob("enrol-*.json"))) == 8
    assert len(list((factsheet / "sticks").iterdir())) == 20
    assert all(list(stick.glob("DOCEXAM/OUT/*.dxr.age")) for stick in (factsheet / "sticks").iterdir())


def test_the_worked_example_from_stick_to_funnel(
    factsheet: Path, office: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(factsheet / "sticks"), "--no-receipts", *office]) == 0
    printed = capsys.readouterr().out
    assert "new + " in printed
    assert " events in 20 files; 0 held, 0 set aside" in printed
    for _ in range(2):
        assert main(["report", "funnel", "--json", *office]) == 0
        found = json.loads(capsys.readouterr().out)
        counted = {
            name: found["total"][name]
            for name in ("courses", "basic_passed", "advanced_passed", "tot_selected")
        }
        assert counted == {"courses": 7, "basic_passed": 77, "advanced_passed": 23, "tot_selected": 14}
        assert main(["import", str(factsheet / "sticks"), "--no-receipts", *office]) == 0
        assert "0 new + " in capsys.readouterr().out


def test_a_second_enrolment_changes_nothing_and_a_changed_key_ends_with_one(
    factsheet: Path, office: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cards = factsheet / "head-office" / "enrolled"
    assert main(["enrol", str(cards), *office]) == 0
    assert "8 known" in capsys.readouterr().out
    first, second = sorted(cards.iterdir())[:2]
    forged = {**json.loads(first.read_text()), "public_key": json.loads(second.read_text())["public_key"]}
    (tmp_path / first.name).write_text(json.dumps(forged, sort_keys=True, separators=(",", ":")) + "\n")
    assert main(["enrol", str(tmp_path), *office]) == 1
    assert "key-changed" in capsys.readouterr().err


def test_a_damaged_bundle_ends_with_one_and_the_reason_in_either_language(
    factsheet: Path, office: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = next((factsheet / "sticks").rglob("*.dxr.age"))
    (tmp_path / file.name).write_bytes(file.read_bytes()[:-1])
    assert main(["import", str(tmp_path), *office]) == 1
    assert "None of the keys here opens it" in capsys.readouterr().out
    assert main(["--language", "ar", "import", str(tmp_path), *office]) == 1
    assert "لا يفتحه أي مفتاح هنا" in capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["funnel", "health", "items", "detection", "worklist", "unnamed", "certificates", "gradebook"]
)
def test_every_report_prints_in_both_languages_and_as_files(
    name: str, factsheet: Path, office: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(factsheet / "sticks"), "--no-receipts", *office])
    main(["roster", "import", str(factsheet / "head-office" / "roster.csv"), *office])
    capsys.readouterr()
    for language in ("en", "ar"):
        assert main(["--language", language, "report", name, *office]) == 0
        assert "━" in capsys.readouterr().out
    assert main(["report", name, "--json", *office]) == 0
    assert json.loads(capsys.readouterr().out) is not None
    files = ["--csv", str(tmp_path / "csv"), "--xlsx", str(tmp_path / "report.xlsx")]
    assert main(["report", name, *files, *office]) == 0
    assert (tmp_path / "report.xlsx").stat().st_size > 1000
    assert list((tmp_path / "csv").glob("*.csv"))


def test_names_never_go_into_a_copy_for_outside(
    office: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["report", "certificates", "--external", *office]) == 2
    assert "never leaves" in capsys.readouterr().err


def test_json_of_a_copy_for_outside_is_masked_too(
    factsheet: Path, office: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["import", str(factsheet / "sticks"), "--no-receipts", *office])
    capsys.readouterr()
    assert main(["report", "funnel", "--external", "--json", *office]) == 0
    found = json.loads(capsys.readouterr().out)
    cells = [row[key] for row in found["funnel_by_bcp"] for key in ("basic_passed", "tot_selected")]
    assert not [cell for cell in cells if isinstance(cell, int) and 1 <= cell <= 4]


def test_every_fault_is_a_sentence_and_never_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = office_of(tmp_path, tmp_path / "absent.db")
    assert main(["import", str(tmp_path), *absent]) == 1
    assert "docexam-tracker init" in capsys.readouterr().err
    assert not (tmp_path / "absent.db").exists()
    (tmp_path / "other.db").write_bytes(b"no database at all" * 100)
    assert main(["report", "funnel", *office_of(tmp_path, tmp_path / "other.db")]) == 1
    assert "database" in capsys.readouterr().err
    assert main(["report", "funnel", "--database", "oracle://x"]) == 1
    assert capsys.readouterr().err
    assert main(["report", "nothing"]) == 2
    assert main(["import"]) == 2


def test_nothing_is_simulated_over_what_is_there(factsheet: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--factsheet", "--out", str(factsheet)]) == 1
    assert "not overwritten" in capsys.readouterr().err


def test_receipts_lie_on_the_stick_afterwards(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--stations", "2", "--out", str(tmp_path)]) == 0
    options = office_of(tmp_path, tmp_path / "office.db")
    main(["init", *options])
    main(["enrol", str(tmp_path / "head-office" / "enrolled"), *options])
    assert main(["import", str(tmp_path / "sticks"), *options]) == 0
    sealed = list((tmp_path / "sticks").rglob("*.dxr.age"))
    receipts = list((tmp_path / "sticks").rglob("DOCEXAM/IN/*.receipt.json"))
    assert len(receipts) == len(sealed)
    assert all(path.with_name(f"{path.name}.sig").exists() for path in receipts)
    assert main(["receipts", str(tmp_path / "sticks"), *options]) == 0
    assert "0 receipts written" in capsys.readouterr().out


def test_a_country_of_misfortunes_imports_without_a_clerk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "--stations", "20", "--seed", "2", "--out", str(tmp_path)]) == 0
    options = office_of(tmp_path, tmp_path / "office.db")
    main(["init", *options])
    main(["enrol", str(tmp_path / "head-office" / "enrolled"), *options])
    capsys.readouterr()
    assert main(["import", str(tmp_path / "sticks"), "--json", *options]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["adds_up"]
    assert (found["held"], found["quarantined"]) == (0, 0)
    assert found["duplicate"] > 0
    assert found["conflict"] > 0
    main(["report", "health", "--json", *options])
    stations = json.loads(capsys.readouterr().out)
    flags = {flag for one in stations for flag in (*one["flags"], *one["event_flags"])}
    assert {"FORK", "CLONE", "FUTURE", "PAST", "BACKWARDS"} <= flags
    assert [one for one in stations if one["gaps"]]


def test_the_same_seed_gives_the_same_country() -> None:
    one, same, other = (simulate_country(stations=3, seed=seed) for seed in (4, 4, 5))
    assert [post.events for post in one.posts] == [post.events for post in same.posts]
    assert one.keys == same.keys
    names = [[file.name for file in stick] for stick in one.sticks]
    assert names == [[file.name for file in stick] for stick in same.sticks]
    assert [post.events for post in one.posts] != [post.events for post in other.posts]
    assert len(Misfortune) == 9


@pytest.mark.parametrize("seed", [0, 1, 99])
def test_the_worked_example_has_the_same_shape_for_every_seed(seed: int) -> None:
    made = simulate_factsheet(seed=seed)
    assert len(made.sticks) == 20
    assert len(made.learners) == 84


def test_every_word_of_head_office_stands_in_both_languages() -> None:
    tables = (words.FAULTS, words.REFUSALS, words.FLAGS, words.KINDS, words.LEVELS, words.STATES)
    assert not [text.en for table in tables for text in table.values() if missing_languages(text)]
    assert set(words.REFUSALS) == set(Refusal)


def test_a_fault_without_its_details_still_reads() -> None:
    assert "…" in words.sentence(EnvironmentFault(FaultCode.TARGET_MISSING))
    assert words.sentence(EnvironmentFault(FaultCode.PIN_WRONG)) == "pin-wrong"
