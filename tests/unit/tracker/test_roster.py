"""Names in, in any script and from any spreadsheet; results joined to them by a clerk alone."""

import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from sqlalchemy import select

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.exchange.identity import learner_id
from docexam.tracker.aliases import Alias, aliases, join_learners, part_learners, people
from docexam.tracker.certificates import certificate_list
from docexam.tracker.database import open_database, writing
from docexam.tracker.roster import (
    RosterEntry,
    RosterImport,
    keep_roster,
    open_roster,
    read_roster,
    remove_from_roster,
    roster_entry,
)
from docexam.tracker.schema import access_log
from docexam.tracker.unnamed import Slip, near_misses, results_without_name, slips_of
from tests.unit.tracker.offices import LEARNER, PROGRAMME_KEY, Country, answer, learner, step

ARABIC = "الاسم,الجهة,رقم الشارة,المنفذ\r\nسميرة جواد,MOI,٧٧-٤٠٩,BSR-SAFWAN\r\n"


def entries_of(path: Path) -> tuple[RosterEntry, ...]:
    entries, problems = read_roster(path, PROGRAMME_KEY)
    assert not problems
    return entries


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_in_arabic_is_read_however_it_was_saved(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    table = tmp_path / "roster.csv"
    text = ARABIC if encoding != "cp1256" else ARABIC.replace("٧٧-٤٠٩", "77409")
    table.write_bytes(text.replace(",", delimiter).encode(encoding))
    (entry,) = entries_of(table)
    assert (entry.learner, entry.name_ar, entry.bcp) == (LEARNER, "سميرة جواد", "BSR-SAFWAN")
    assert entry.badge_norm == "77409"


def test_a_workbook_keeps_zeros_typed_as_text_and_takes_badges_typed_as_numbers(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["Name", "Agency", "Badge"], ["A", "MOI", "00123"], ["B", "MOI", 77409], ["C", "moi", 12.0]):
        book.active.append(row)
    book.save(tmp_path / "roster.xlsx")
    found = {entry.name: entry.badge for entry in entries_of(tmp_path / "roster.xlsx")}
    assert found == {"A": "00123", "B": "77409", "C": "12"}


def test_lines_that_cannot_be_taken_are_named_and_the_others_are_taken(tmp_path: Path) -> None:
    table = tmp_path / "roster.csv"
    table.write_text(
        "name,agency,badge,bcp\nA,MOI,1,\n,MOI,2,\nC,M,3,\nD,MOI,---,\nE,MOI,1,\nF,MOI,6,x y\n",
        encoding="utf-8",
    )
    entries, problems = read_roster(table, PROGRAMME_KEY)
    assert [entry.name for entry in entries] == ["A"]
    assert [(one.line, one.code) for one in problems] == [
        (3, FaultCode.NAME_EMPTY),
        (4, FaultCode.CODE_FORMAT),
        (5, FaultCode.BADGE_FORMAT),
        (6, FaultCode.BADGE_TAKEN),
        (7, FaultCode.CODE_FORMAT),
    ]


@pytest.mark.parametrize(
    "content", [b"", b"one,two\n1,2\n", b"PK\x03\x04broken", b"\x00\x01\x02", b"name,agency\nA,MOI\n"]
)
def test_what_is_no_roster_is_refused(tmp_path: Path, content: bytes) -> None:
    table = tmp_path / "roster.csv"
    table.write_bytes(content)
    with pytest.raises(EnvironmentFault) as raised:
        read_roster(table, PROGRAMME_KEY)
    assert raised.value.code is FaultCode.CONTENT_SYNTAX


def test_a_second_import_changes_what_changed_and_removes_nobody(country: Country) -> None:
    first = [roster_entry(PROGRAMME_KEY, agency="MOI", badge=str(n), name=f"N{n}") for n in range(3)]
    later = [first[0], roster_entry(PROGRAMME_KEY, agency="MOI", badge="1", name="Renamed")]
    with writing(country.office.engine) as connection:
        assert keep_roster(connection, first) == RosterImport(3, 0, 0, ())
        assert keep_roster(connection, later) == RosterImport(0, 1, 1, ())
        found = open_roster(connection, by="clerk", at="2025-06-01T00:00:00Z")
        assert [entry.name for entry in found] == ["N0", "Renamed", "N2"]
        remove_from_roster(connection, first[2].learner)
        with pytest.raises(EnvironmentFault):
            remove_from_roster(connection, first[2].learner)


def test_opening_named_lists_is_written_down(country: Country) -> None:
    with writing(country.office.engine) as connection:
        open_roster(connection, by="clerk", at="2025-06-01T00:00:00Z", search="sam")
        certificate_list(connection, by="clerk", at="2025-06-01T00:00:00Z")
        found = connection.scalars(select(access_log.c.what).order_by(access_log.c.id)).all()
    assert found == ["roster: sam", "certificate list"]


def test_a_search_finds_names_badges_and_slips_in_either_script(country: Country) -> None:
    one = roster_entry(PROGRAMME_KEY, agency="MOI", badge="77409", name="Samira", name_ar="سميرة")
    with writing(country.office.engine) as connection:
        keep_roster(connection, [one])
        for search in ("SAMI", "سمير", "7740", "5s2dzp"):
            assert open_roster(connection, by="c", at="x", search=search) == (one,)
        assert open_roster(connection, by="c", at="x", search="nobody") == ()


def test_the_badge_one_slip_away_is_suggested_in_the_same_agency_alone() -> None:
    samira = roster_entry(PROGRAMME_KEY, agency="MOI", badge="77409", name="Samira")
    found = near_misses(
        PROGRAMME_KEY,
        [samira],
        {
            "WZLUCK2IAXONNG33DG5VBEXDZH": ("MOI",),
            "XNPH2JW6RGXTAFJJTJOV6RD3FU": ("MOI",),
            learner_id(PROGRAMME_KEY, agency="BPC", badge="77408"): ("BPC",),
        },
    )
    assert {one: [(s.typed, s.how) for s in suggestions] for one, suggestions in found.items()} == {
        "WZLUCK2IAXONNG33DG5VBEXDZH": [("77490", Slip.EXCHANGED)],
        "XNPH2JW6RGXTAFJJTJOV6RD3FU": [("77408", Slip.ONE_DIGIT)],
    }


@given(st.text("0123456789AB", min_size=1, max_size=8))
def test_slips_replace_one_digit_or_exchange_two(badge: str) -> None:
    for typed, how in slips_of(badge):
        differing = [place for place in range(len(badge)) if typed[place] != badge[place]]
        assert len(typed) == len(badge)
        assert len(differing) == (1 if how is Slip.ONE_DIGIT else 2)
        assert all(badge[place].isdigit() and typed[place].isdigit() for place in differing)
        if how is Slip.EXCHANGED:
            assert sorted(typed) == sorted(badge)


def test_results_without_a_name_are_a_worklist_until_a_clerk_joins_them(country: Country) -> None:
    post = country.post()
    mistyped = "WZLUCK2IAXONNG33DG5VBEXDZH"
    answer(post, 1, learner=mistyped)
    step(post, "passed", mistyped)
    country.send(country.sealed(post))
    at = country.office.now()
    with writing(country.office.engine) as connection:
        keep_roster(connection, [roster_entry(PROGRAMME_KEY, agency="MOI", badge="77409", name="Samira")])
        (one,) = results_without_name(connection, PROGRAMME_KEY)
        assert (one.slip, one.events, one.stations) == ("WZLUCK", 2, ("BSR-SAFWAN-01",))
        assert one.classes == ("BASRAH-BASIC-01",)
        (suggestion,) = one.suggestions
        assert suggestion.entry.learner == LEARNER
        assert results_without_name(connection, PROGRAMME_KEY, search="wzluck") == (one,)
        assert results_without_name(connection, PROGRAMME_KEY, search="XXXXXX") == ()
        join_learners(connection, Alias(mistyped, LEARNER, "clerk", at, "slip"))
        assert results_without_name(connection, PROGRAMME_KEY) == ()
        (certificate,) = certificate_list(connection, by="clerk", at=at)
        assert (certificate.name, certificate.badge) == ("Samira", "77409")
        part_learners(connection, mistyped, by="clerk", at=at)
        assert len(results_without_name(connection, PROGRAMME_KEY)) == 1


PAIRS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=12)


@settings(max_examples=40, deadline=None)
@given(PAIRS)
def test_joins_never_go_round_in_circles_and_can_all_be_undone(pairs: list[tuple[int, int]]) -> None:
    engine = open_database("sqlite://", create=True)
    with writing(engine) as connection:
        for one, other in pairs:
            with suppress(EnvironmentFault):
                join_learners(connection, Alias(learner(one), learner(other), "clerk", "x", ""))
        known = people(connection)
        for alias in aliases(connection):
            assert known.person(alias.from_learner) == known.person(alias.to_learner)
            assert known.person(known.person(alias.from_learner)) == known.person(alias.from_learner)
        for alias in aliases(connection):
            part_learners(connection, alias.from_learner, by="clerk", at="x")
        assert people(connection).person(learner(0)) == learner(0)
    engine.dispose()


def test_a_workbook_that_unpacks_without_end_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("docexam.tracker.spreadsheets.MOST_BYTES", 4096)
    book = Workbook()
    for number in range(4000):
        book.active.append([f"A{number}", "MOI", str(number)])
    buffer = io.BytesIO()
    book.save(buffer)
    (tmp_path / "roster.xlsx").write_bytes(buffer.getvalue())
    with pytest.raises(EnvironmentFault) as raised:
        read_roster(tmp_path / "roster.xlsx", PROGRAMME_KEY)
    assert raised.value.code is FaultCode.CONTENT_SYNTAX
