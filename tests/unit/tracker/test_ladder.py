"""The ladder in people: the counts of the funnel, who waits, and trial exams told apart."""

from datetime import timedelta

from docexam.tracker.database import writing
from docexam.tracker.decisions import Delivery, select_for_training
from docexam.tracker.funnel import funnel
from docexam.tracker.in_line import in_line_tables
from docexam.tracker.ladder import STAGES, Ladder, Stage, ladder
from docexam.tracker.office import reading
from docexam.tracker.programme import Period
from docexam.tracker.roster import keep_roster, names_by_learner, roster_entry
from docexam.tracker.simulation.post import Post
from tests.unit.tracker.offices import PROGRAMME_KEY, Country, exam, learner, step, who


def climbed(country: Country) -> Post:
    """Four passed Basic, two of them Advanced, one was selected; one more passed on trial alone."""
    post = country.post()
    for number in range(4):
        step(post, "passed", learner(number), agency="MOI" if number < 3 else "BPC")
    for number in range(2):
        step(post, "passed", learner(number), level="advanced", agency="MOI")
    step(post, "registered", learner(2), level="advanced", agency="MOI")
    exam(post, learner=learner(9), trial=True, **registered(9))
    step(post, "passed", learner(9))
    country.send(country.sealed(post))
    chosen = Delivery(learner(0), "MOI", "tot", "tot-2025", "TOT-2025-01")
    with writing(country.office.engine) as connection:
        select_for_training(connection, country.office.clock, chosen, selected_from="advanced-2025")
    return post


def registered(number: int) -> dict[str, str]:
    """Return what ties an exam to a course."""
    facts = who(learner(number))
    return {name: facts[name] for name in ("registration", "course", "class_id", "level")}


def of(country: Country, period: Period | None = None, agency: str = "") -> Ladder:
    with reading(country.office.engine) as connection:
        return ladder(connection, period or Period(), agency=agency)


def test_the_ladder_counts_as_the_funnel_does(country: Country) -> None:
    climbed(country)
    found = of(country)
    with reading(country.office.engine) as connection:
        counts = funnel(connection)
    assert [one.people for one in found.stages] == [4, 2, 1, 0, 0]
    assert found.stages[0].people == counts.total.basic_passed
    assert found.stages[1].people == counts.total.advanced_passed
    assert found.stages[2].people == counts.total.tot_selected
    for code, row in counts.by_agency.items():
        assert found.by_agency[code] == (row.basic_passed, row.advanced_passed, row.tot_selected)


def test_people_summed_over_agencies_are_everybody(country: Country) -> None:
    climbed(country)
    whole = of(country)
    parts = [of(country, agency=code) for code in whole.by_agency]
    for stage in STAGES:
        assert sum(part.count(stage).people for part in parts) == whole.count(stage).people
        assert sum(part.count(stage).waiting for part in parts) == whole.count(stage).waiting


def test_who_has_begun_the_next_step_waits_no_more(country: Country) -> None:
    climbed(country)
    found = of(country)
    assert [one.person for one in found.waiting[Stage.BASIC] if not one.on_trial] == [learner(3)]
    assert [one.person for one in found.waiting[Stage.ADVANCED]] == [learner(1)]
    assert found.count(Stage.TRAINER).waiting == 1


def test_a_trial_pass_counts_nowhere_and_is_told_beside(country: Country) -> None:
    climbed(country)
    found = of(country)
    assert found.count(Stage.BASIC).on_trial == 1
    assert [one.person for one in found.waiting[Stage.BASIC] if one.on_trial] == [learner(9)]
    assert found.count(Stage.BASIC).waiting == 1


def test_a_period_narrows_who_passed_in_it(country: Country) -> None:
    climbed(country)
    assert of(country, Period("2024-01-01", "2025-01-01")).count(Stage.BASIC).people == 0
    assert of(country, Period("2025-01-01", "2026-01-01")).count(Stage.BASIC).people == 4


def test_those_in_line_stand_in_tables_with_names_and_without(country: Country) -> None:
    post = country.post()
    entry = roster_entry(PROGRAMME_KEY, agency="MOI", badge="77409", name="Ahmed", name_ar="أحمد")
    step(post, "passed", entry.learner)
    step(post, "passed", learner(1))
    country.send(country.sealed(post))
    with writing(country.office.engine) as connection:
        keep_roster(connection, [entry])
        names = names_by_learner(connection)
    (table,) = in_line_tables(of(country), names)
    assert {row[2] for row in table.rows} == {"77409", None}
    assert table.name == "in_line_basic"


def test_the_longest_waiting_stand_first(country: Country) -> None:
    post = country.post()
    late, early = learner(1), learner(2)
    facts = who(late) | {"outcome": "passed"}
    moment = country.office.clock() - timedelta(days=10)
    post.append("course", moment - timedelta(days=40), **(who(early) | {"outcome": "passed"}))
    post.append("course", moment, **facts)
    country.send(country.sealed(post))
    assert [one.person for one in of(country).waiting[Stage.BASIC]] == [early, late]
