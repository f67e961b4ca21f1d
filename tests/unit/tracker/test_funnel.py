"""The funnel counts each person once, and says who stands apart."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from docexam.tracker.aliases import Alias, join_learners, part_learners
from docexam.tracker.database import open_database, writing
from docexam.tracker.decisions import Delivery, annul, record_pass, select_for_training
from docexam.tracker.funnel import Funnel, FunnelRow, as_json, funnel
from docexam.tracker.funnel_tables import funnel_tables
from docexam.tracker.intake import import_bundles
from docexam.tracker.office import Office, reading
from docexam.tracker.programme import Period, pass_facts, steps
from docexam.tracker.simulation.factsheet import simulate_factsheet
from docexam.tracker.tables import HIDDEN, SMALL, masked_parts, share
from tests.unit.tracker.offices import RECEIVED, Country, answer, exam, learner, step, who

ROW = ("basic_enrolled", "basic_passed", "advanced_passed", "tot_selected")


def counted(office: Office, period: Period = Period()) -> Funnel:  # noqa: B008  # a frozen value
    with reading(office.engine) as connection:
        return funnel(connection, period)


def total(office: Office) -> tuple[int, ...]:
    row = counted(office).total
    return row.courses, row.basic_enrolled, row.basic_passed, row.advanced_passed, row.tot_selected


def test_the_published_figures_come_out_of_twenty_sticks(country: Country) -> None:
    made = simulate_factsheet(seed=3)
    assert len(made.sticks) == 20
    for post in made.posts:
        country.enrol(post)
    country.office = _with_keys(
        country.office, (made.keys.head_office, made.keys.escrow), made.keys.recipients
    )
    sticks = [country.stick(*files, name=f"s{number}") for number, files in enumerate(made.sticks)]
    report = import_bundles(country.office, sticks)
    assert report.adds_up
    assert report.tally.duplicate > 0
    found = counted(country.office)
    assert found.total == FunnelRow(7, found.total.basic_enrolled, 77, 23, 14)
    assert len(found.by_agency) == 6
    assert all(row.tot_selected for row in found.by_agency.values())
    for rows in (found.by_agency, found.by_bcp, found.by_training_centre):
        for name in ROW:
            assert sum(getattr(row, name) for row in rows.values()) == getattr(found.total, name)
    assert "none" in found.by_bcp
    table = funnel_tables(found)[0].as_json()
    assert [
        (row["count"], row["of_step_before"] and round(float(row["of_step_before"]), 3)) for row in table[3:5]
    ] == [
        (23, 0.299),
        (14, 0.609),
    ]


def _with_keys(office: Office, identities: tuple[str, ...], recipients: tuple[str, ...]) -> Office:
    keys = type(office.keys)(identities, recipients, office.keys.signing, office.keys.programme_key)
    return Office(office.engine, keys, office.archive, office.clock)


def test_who_only_registered_is_enrolled_and_not_passed(country: Country) -> None:
    post = country.post()
    step(post, "registered")
    country.send(country.sealed(post))
    assert total(country.office) == (1, 1, 0, 0, 0)


def test_advanced_without_basic_stands_apart(country: Country) -> None:
    post = country.post()
    step(post, "passed", learner(1))
    step(post, "passed", learner(1), level="advanced")
    step(post, "passed", learner(2), level="advanced")
    country.send(country.sealed(post))
    found = counted(country.office)
    assert (found.total.advanced_passed, found.advanced_without_basic) == (1, 1)


def test_a_person_who_passed_twice_counts_once_under_the_earlier_honest_event(country: Country) -> None:
    post = country.post()
    post.clock_error = timedelta(days=-9000)
    step(post, "passed", agency="PMO")
    post.clock_error = timedelta()
    step(post, "passed", agency="GCC", class_id="OTHER-01")
    step(post, "passed", agency="BPC")
    country.send(country.sealed(post))
    found = counted(country.office)
    assert found.total.basic_passed == 1
    assert {code: row.basic_passed for code, row in found.by_agency.items()} == {"BPC": 0, "GCC": 1, "PMO": 0}


def test_an_annulled_pass_counts_no_more_and_a_new_one_does_again(country: Country) -> None:
    post = country.post()
    passed = step(post, "passed")
    country.send(country.sealed(post))
    with writing(country.office.engine) as connection:
        annul(connection, country.office.clock, passed, reason="entry-error")
    assert total(country.office) == (0, 0, 0, 0, 0)
    with writing(country.office.engine) as connection:
        record_pass(connection, country.office.clock, delivery())
    assert total(country.office) == (1, 1, 1, 0, 0)


def delivery(level: str = "basic") -> Delivery:
    facts = who(level=level)
    names = ("learner", "agency", "level", "course", "class_id", "bcp", "centre")
    return Delivery(**{name: facts[name] for name in names})


def test_a_void_counts_from_the_targets_installation_alone_and_waits_for_its_target(country: Country) -> None:
    post, other = country.post(), country.post("ANB-QAIM-01")
    passed = step(post, "passed")
    passes = country.sealed(post)
    other.append("void", RECEIVED, target=passed, target_verb="passed", reason="entry-error")
    post.append("void", RECEIVED, target=passed, target_verb="passed", reason="entry-error")
    country.send(country.sealed(other), name="other")
    country.send(passes, name="passes")
    assert total(country.office)[2] == 1
    country.send(country.sealed(post), name="void")
    assert total(country.office)[2] == 0


def test_a_void_cannot_be_annulled(country: Country) -> None:
    post = country.post()
    passed = step(post, "passed")
    void = post.append("void", RECEIVED, target=passed, target_verb="passed", reason="entry-error")
    post.append("void", RECEIVED, target=void, target_verb="voided", reason="entry-error")
    country.send(country.sealed(post))
    assert total(country.office)[2] == 0


def test_a_class_with_trial_exams_only_was_held_and_nobody_passed(country: Country) -> None:
    post = country.post()
    exam(post, trial=True)
    step(post, "passed")
    country.send(country.sealed(post))
    found = counted(country.office)
    assert found.total == FunnelRow(1, 1, 0, 0, 0)
    assert found.by_level["basic"].trial_assessments == 1
    with writing(country.office.engine) as connection:
        record_pass(connection, country.office.clock, delivery())
    assert total(country.office) == (1, 1, 1, 0, 0)


def test_one_exam_on_signed_off_items_lets_a_pass_stand(country: Country) -> None:
    post = country.post()
    exam(post, trial=True)
    exam(post)
    step(post, "passed")
    country.send(country.sealed(post))
    assert total(country.office)[2] == 1


def test_selections_hold_no_class_and_need_no_event_of_a_course(country: Country) -> None:
    with writing(country.office.engine) as connection:
        select_for_training(connection, country.office.clock, delivery("tot"), selected_from="advanced-2025")
    assert total(country.office) == (0, 0, 0, 0, 1)


def test_two_ids_of_one_person_count_once_while_they_are_joined(country: Country) -> None:
    post = country.post()
    step(post, "passed", learner(1))
    step(post, "passed", learner(2))
    country.send(country.sealed(post))
    at = country.office.now()
    assert total(country.office)[2] == 2
    with writing(country.office.engine) as connection:
        join_learners(connection, Alias(learner(1), learner(2), "clerk", at, "mistyped"))
    assert total(country.office)[2] == 1
    with writing(country.office.engine) as connection:
        part_learners(connection, learner(1), by="clerk", at=at)
    assert total(country.office)[2] == 2


def test_an_impossible_time_counts_in_the_month_it_was_received(country: Country) -> None:
    post = country.post()
    post.clock_error = timedelta(days=4000)
    step(post, "passed")
    country.send(country.sealed(post))
    assert counted(country.office, Period("2025-06-01", "2025-07-01")).total.basic_passed == 1
    assert counted(country.office, Period("2036-01-01")).total.basic_passed == 0
    assert counted(country.office).flagged == 1


def test_a_period_looks_back_for_basic_and_nowhere_else(country: Country) -> None:
    post = country.post()
    step(post, "passed")
    country.send(country.sealed(post), name="one")
    later = country.post("ANB-QAIM-01")
    later.clock_error = timedelta(days=60)
    step(later, "passed", level="advanced")
    country.send(country.sealed(later), name="two")
    row = counted(country.office, Period("2025-05-01")).total
    assert row == FunnelRow(1, 0, 0, 1, 0)


def test_the_json_of_the_funnel_has_these_keys_and_no_others(country: Country) -> None:
    post = country.post()
    step(post, "passed", bcp=None)
    country.send(country.sealed(post))
    found = as_json(counted(country.office))
    assert list(found) == ["total", "by_agency", "by_bcp", "by_training_centre"]
    row = {"courses": 1, "basic_enrolled": 1, "basic_passed": 1, "advanced_passed": 0, "tot_selected": 0}
    assert found["total"] == row
    assert found["by_bcp"] == {"none": row}
    assert found["by_training_centre"] == {"BASRAH": row}


def test_further_events_of_a_pass_are_shown_with_it(country: Country) -> None:
    post, other = country.post(), country.post("ANB-QAIM-01")
    for one in (post, other):
        step(one, "passed")
        country.send(country.sealed(one), name=one.station_code)
    with reading(country.office.engine) as connection:
        (fact,) = pass_facts(steps(connection))
    assert len(fact.others) == 1
    assert fact.step.order < fact.others[0].order


def test_answers_and_practice_move_no_count_of_people(country: Country) -> None:
    post = country.post()
    answer(post)
    exam(post, "completed", mode="practice")
    country.send(country.sealed(post))
    assert total(country.office) == (1, 0, 0, 0, 0)


def test_own_decisions_are_chained_events(country: Country) -> None:
    for level in ("basic", "advanced", "tot"):
        with writing(country.office.engine) as connection:
            record_pass(connection, country.office.clock, delivery(level))
    with country.office.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT seq, chain FROM event ORDER BY seq").all()
    assert [row[0] for row in rows] == [1, 2, 3]
    assert len({row[1] for row in rows}) == 3


@given(st.lists(st.integers(0, 30), min_size=1, max_size=8))
@settings(deadline=None)
def test_a_copy_for_outside_never_shows_a_small_count_nor_lets_one_be_worked_out(parts: list[int]) -> None:
    shown = masked_parts(parts)
    for value, cell in zip(parts, shown, strict=True):
        assert cell == SMALL if 1 <= value <= 4 else cell in (value, HIDDEN)
    hidden = [cell for cell in shown if isinstance(cell, str)]
    alone = [value for value in parts if value > 4]
    assert len(hidden) != 1 or not alone


def test_a_share_of_a_hidden_count_is_hidden() -> None:
    assert share(SMALL, 10) is None
    assert share(3, 0) is None
    assert share(0, 10) == 0.0


def test_copies_for_outside_are_masked_in_every_table(country: Country) -> None:
    post = country.post()
    for number in range(9):
        step(post, "passed", learner(number), agency="MOI" if number < 6 else "PMO")
    country.send(country.sealed(post))
    tables = {table.name: table.as_json() for table in funnel_tables(counted(country.office), external=True)}
    agencies = {row["code"]: row["basic_passed"] for row in tables["funnel_by_agency"]}
    assert agencies == {"MOI": HIDDEN, "PMO": SMALL}
    assert tables["funnel"][2]["count"] == 9


def funnel_of(engine: Engine) -> FunnelRow:
    with reading(engine) as connection:
        return funnel(connection).total


def test_an_empty_office_counts_nothing() -> None:
    engine = open_database("sqlite://", create=True)
    assert funnel_of(engine) == FunnelRow()
    engine.dispose()
