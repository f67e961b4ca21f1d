"""Sticks in: every event ends in exactly one place, whatever is wrong with a file or the order of arrival."""

import threading
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from docexam.domain.errors import CancelledByUser, EnvironmentFault, FaultCode
from docexam.exchange.bag import SIGNATURE, TAG_MANIFEST, bagged, unzipped, zipped
from docexam.exchange.bundle import NAMESPACE
from docexam.exchange.canonical import canonical_line, parsed
from docexam.exchange.events import chained
from docexam.sealing.age_files import new_identity, open_sealed, seal
from docexam.sealing.ssh_signatures import SigningKey, new_signing_key, sign
from docexam.tracker import retries
from docexam.tracker.classification import Tally
from docexam.tracker.enrolment import confirm, enrol_cards, set_state
from docexam.tracker.health import station_health
from docexam.tracker.intake import import_bundles
from docexam.tracker.outcomes import Ending, ImportReport
from docexam.tracker.schema import bundle, conflict, event, installation, quarantine, rejected
from docexam.tracker.simulation.post import Post, SealedFile
from docexam.tracker.trust import Refusal, State
from tests.unit.tracker.offices import TEACHING, Country, answer, exam, retold, step


def taught(country: Country, number: int = 5, **choice: Any) -> Post:
    """Return a station with some answers."""
    post = country.post(**choice)
    for place in range(number):
        answer(post, place)
    return post


def held(country: Country) -> set[tuple[str, str]]:
    with country.office.engine.connect() as connection:
        return {tuple(row) for row in connection.execute(select(event.c.id, event.c.content_hash))}


def flags_of(country: Country, installation_id: str) -> list[str]:
    with country.office.engine.connect() as connection:
        found = connection.scalar(select(installation.c.flags).where(installation.c.id == installation_id))
    return (found or "").split()


def only(report: ImportReport) -> tuple[Ending, str]:
    (outcome,) = report.outcomes
    assert report.adds_up
    return outcome.ending, outcome.reason


def reopened(country: Country, file: SealedFile) -> dict[str, bytes]:
    return unzipped(open_sealed(file.content, country.office.keys.identities))


def resealed(
    country: Country, file: SealedFile, files: dict[str, bytes], key: SigningKey, **header: Any
) -> SealedFile:
    """Return a bundle with another header and signature, whole in itself."""
    payload = {name: content for name, content in files.items() if name.startswith("data/")}
    values = {**parsed(payload["data/bundle.json"]), **header}
    payload["data/bundle.json"] = canonical_line(values)
    made = bagged(payload, software="docexam 1", date="2025-03-13", bundle_id=values["bundle_id"])
    made[SIGNATURE] = sign(made[TAG_MANIFEST], key, namespace=NAMESPACE)
    return SealedFile(file.name, seal(zipped(made), country.recipients))


def test_every_event_is_new_once(country: Country) -> None:
    post = taught(country)
    file = country.sealed(post)
    assert country.send(file).tally == Tally(new=5)
    assert country.send(file).tally == Tally(duplicate=5)
    answer(post, 9)
    assert country.send(country.sealed(post), name="second").tally == Tally(new=1, duplicate=5)
    assert country.rows(bundle) == 2


def test_bundles_are_found_at_any_depth_and_other_names_are_left_alone(
    country: Country, tmp_path: Path
) -> None:
    file = country.sealed(taught(country))
    stick = country.stick(file, name="a/b/c")
    (stick / "DOCEXAM" / "OUT" / f"{file.name}.part").write_bytes(b"half")
    (stick / "DOCEXAM" / "OUT" / "holiday.jpg").write_bytes(b"picture")
    report = import_bundles(country.office, [tmp_path / "a"])
    assert report.tally == Tally(new=5)
    assert len(report.outcomes) == 1


def test_a_path_that_is_not_there_is_said(country: Country, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as raised:
        import_bundles(country.office, [tmp_path / "pulled"])
    assert raised.value.code is FaultCode.TARGET_MISSING


def test_the_sealed_file_is_kept_in_the_archive(country: Country) -> None:
    file = country.sealed(taught(country))
    country.send(file)
    (kept,) = (country.office.archive / "bundles").iterdir()
    assert kept.read_bytes() == file.content


def test_a_bundle_of_an_unknown_installation_is_held_and_imported_when_a_clerk_confirms(
    country: Country,
) -> None:
    post = taught(country, enrolled=False)
    report = country.send(country.sealed(post))
    assert only(report) == (Ending.HELD, "")
    assert report.outcomes[0].check_code
    assert country.rows(event) == 0
    (imported,) = confirm(country.office, post.installation_id, by="clerk")
    assert imported.tally == Tally(new=5)
    assert country.rows(quarantine) == 0


def test_a_card_lets_what_was_held_in(country: Country) -> None:
    post = taught(country, enrolled=False)
    country.send(country.sealed(post))
    report = enrol_cards(country.office, [country.card(post)], by="clerk")
    assert [one.tally for one in report.bundles] == [Tally(new=5)]


def test_a_changed_key_is_set_aside_and_nothing_is_imported(country: Country) -> None:
    post = taught(country)
    thief = replace(post, key=new_signing_key())
    assert only(country.send(country.sealed(thief))) == (Ending.QUARANTINED, Refusal.KEY_CHANGED)
    assert country.rows(event) == 0


def test_a_card_with_another_key_is_refused(country: Country) -> None:
    post = taught(country)
    card = country.card(replace(post, key=new_signing_key()))
    report = enrol_cards(country.office, [card], by="clerk")
    assert [one.ending.value for one in report.cards] == ["key-changed"]
    assert country.send(country.sealed(post)).tally == Tally(new=5)


def test_a_suspended_installation_is_set_aside_even_with_a_bundle_seen_before(country: Country) -> None:
    file = country.sealed(taught(country))
    country.send(file)
    with country.office.engine.connect() as connection:
        signer = str(connection.scalar(select(bundle.c.signed_by)))
    set_state(country.office, signer, State.SUSPENDED, by="clerk")
    assert only(country.send(file)) == (Ending.QUARANTINED, Refusal.SUSPENDED)


def test_a_retired_installation_is_still_heard_and_flagged(country: Country) -> None:
    post = taught(country)
    set_state(country.office, post.installation_id, State.RETIRED, by="clerk")
    report = country.send(country.sealed(post))
    assert report.tally == Tally(new=5)
    assert "RETIRED" in report.outcomes[0].flags


def test_a_bundle_signed_by_a_stranger_is_set_aside(country: Country) -> None:
    post = taught(country)
    file = country.sealed(post)
    forged = resealed(country, file, reopened(country, file), new_signing_key())
    assert only(country.send(forged)) == (Ending.QUARANTINED, FaultCode.SIGNATURE_WRONG)


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ({"format_version": "2.0"}, FaultCode.EXCHANGE_VERSION_NEWER),
        ({"format": "other"}, FaultCode.EXCHANGE_UNREADABLE),
        ({"bundle_seq": 0}, Refusal.HEADER),
        ({"station_code": "basrah"}, Refusal.HEADER),
        ({"created_at": "yesterday"}, Refusal.HEADER),
        ({"recipients": ["age1x", "age1y"]}, Refusal.NOT_ADDRESSED),
        ({"chain_head": "0" * 64}, FaultCode.CHAIN_BROKEN),
        ({"counts": {"events": 4, "statements": 4}}, FaultCode.BUNDLE_DAMAGED),
        ({"installation_id": "4b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34"}, FaultCode.CHAIN_BROKEN),
    ],
)
def test_a_header_that_is_not_true_sets_the_bundle_aside(
    country: Country, header: dict[str, Any], reason: str
) -> None:
    post = taught(country)
    file = country.sealed(post)
    forged = resealed(country, file, reopened(country, file), post.key, **header)
    assert only(country.send(forged)) == (Ending.QUARANTINED, reason)
    assert country.rows(event) == 0


def test_an_unknown_minor_version_is_imported(country: Country) -> None:
    post = taught(country)
    file = country.sealed(post)
    newer = resealed(country, file, reopened(country, file), post.key, format_version="1.7", later="key")
    assert country.send(newer).tally == Tally(new=5)


def test_a_bundle_that_cannot_be_opened_counts_no_events_and_the_next_goes_on(country: Country) -> None:
    whole = country.sealed(taught(country))
    damaged = SealedFile(f"A{whole.name}", whole.content[:-20])
    report = country.send(damaged, whole)
    assert [one.ending for one in report.outcomes] == [Ending.QUARANTINED, Ending.IMPORTED]
    assert report.tally == Tally(new=5)
    assert report.adds_up


def test_a_wrong_private_key_sets_aside_and_the_right_one_imports_later(country: Country) -> None:
    file = country.sealed(taught(country))
    right = country.office
    country.office = replace(right, keys=replace(right.keys, identities=(new_identity()[0],)))
    assert only(country.send(file)) == (Ending.QUARANTINED, FaultCode.SEAL_UNOPENED)
    country.office = right
    assert country.send(file).tally == Tally(new=5)
    assert country.rows(quarantine) == 0


def test_files_in_the_bundle_that_differ_from_its_events_are_flagged(country: Country) -> None:
    post = taught(country)
    file = country.sealed(post)
    files = reopened(country, file) | {"data/results.csv": b"nonsense"}
    report = country.send(resealed(country, file, files, post.key))
    assert report.tally == Tally(new=5)
    assert "OWN-FILES" in report.outcomes[0].flags


def test_a_recipient_nobody_knows_is_flagged(country: Country) -> None:
    post = taught(country)
    stranger = new_identity()[1]
    file = post.seal(TEACHING, (*country.recipients, stranger))
    assert "RECIPIENTS" in country.send(file).outcomes[0].flags


def test_rows_against_the_rules_are_rejected_and_the_others_enter(country: Country) -> None:
    post = taught(country, 2)
    answer(post, 3, confidence=5, response="same")
    answer(post, 4, confidence=2, response="same")
    report = country.send(country.sealed(post))
    assert report.tally == Tally(new=3, rejected=1)
    assert report.adds_up
    assert country.send(country.sealed(post), name="again").tally == Tally(duplicate=3, rejected=1)
    assert country.rows(rejected) == 1


def test_a_type_learned_later_is_taken_up_again(country: Country, monkeypatch: pytest.MonkeyPatch) -> None:
    post = taught(country, 2)
    before = post.events[-1]["chain"]
    unknown = {**post.events[-1], "type": "assembly", "seq": 3, "id": "019cb7b3-d5ab-7a97-8112-ca1bbdcafac9"}
    post.events += chained([{key: value for key, value in unknown.items() if key != "chain"}], before=before)
    post_events = list(post.events)
    assert only_tally(country, post) == Tally(new=2, rejected=1)
    monkeypatch.setattr(retries, "problem", lambda event: None)
    monkeypatch.setattr(retries, "app_version", lambda: "9.9.9")
    monkeypatch.setattr("docexam.tracker.classification.problem", lambda event: None)
    assert import_bundles(country.office, []).taken_up_again == 1
    assert country.rows(event) == len(post_events)
    assert country.rows(rejected) == 0


def only_tally(country: Country, post: Post) -> Tally:
    """Import a log that holds an event no statement can be made of."""
    plain = {"data/statements.jsonl": b"", "data/results.csv": b""}
    events = b"".join(canonical_line(one) for one in post.events)
    file = country.sealed(replace(post, events=post.events[:1]))
    header = {
        "last_seq": len(post.events),
        "chain_head": post.events[-1]["chain"],
        "counts": {"events": len(post.events), "statements": len(post.events)},
    }
    files = reopened(country, file) | plain | {"data/events.jsonl": events}
    return country.send(resealed(country, file, files, post.key, **header)).tally


def test_an_edited_event_is_kept_beside_the_first(country: Country) -> None:
    post = taught(country, 3)
    country.send(country.sealed(post))
    edited = retold(post, correct=False, score_permille=0)
    report = country.send(country.sealed(edited), name="second")
    assert report.tally == Tally(duplicate=2, conflict=1, edited=1)
    assert country.rows(conflict) == 1


def test_a_copied_database_is_found_by_its_two_histories_and_both_are_kept(country: Country) -> None:
    post = taught(country, 3)
    twin = post.copied()
    answer(post, 7)
    answer(twin, 8)
    answer(twin, 9)
    country.send(country.sealed(post), name="one")
    report = country.send(country.sealed(twin), name="two")
    assert report.tally == Tally(new=1, duplicate=3, conflict=1, forks=1)
    assert flags_of(country, post.installation_id) == ["FORK", "CLONE"]
    assert country.rows(event) == 6


def test_history_that_does_not_follow_is_flagged_in_either_order(country: Country) -> None:
    for order in ((0, 1), (1, 0)):
        post = taught(country, 3, station_code=f"BSR-SAFWAN-0{order[0] + 1}")
        first = country.sealed(post)
        rewritten = replace(post, events=chained([{**plain(one), "mono_ms": 5} for one in post.events]))
        answer(rewritten, 8)
        later = rewritten.seal(TEACHING + timedelta(days=9), country.recipients, from_seq=4)
        files = [first, SealedFile(later.name.replace("000001", "000002"), later.content)]
        for place in order:
            country.send(files[place], name=f"{order}{place}")
        assert "HISTORY" in flags_of(country, post.installation_id)


def plain(one: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in one.items() if key != "chain"}


def test_a_clone_that_noticed_sends_its_origins_events_too(country: Country) -> None:
    origin = taught(country, 4)
    clone = origin.cloned("9b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34", new_signing_key())
    country.enrol(clone)
    of_origin = country.sealed(clone, events=list(origin.events))
    assert country.send(of_origin).tally == Tally(new=4)
    assert country.send(country.sealed(origin), name="late").tally == Tally(duplicate=4)


def test_events_of_another_installation_are_refused_without_its_name_or_beyond_it(country: Country) -> None:
    origin = taught(country, 4)
    clone = origin.cloned("9b7d0c1e-93a2-4f58-8c6d-2e1f5a907b34", new_signing_key())
    country.enrol(clone)
    answer(origin, 6)
    beyond = country.sealed(clone, events=list(origin.events))
    assert only(country.send(beyond)) == (Ending.QUARANTINED, Refusal.ORIGIN)
    stranger = country.post("ANB-QAIM-01")
    unnamed = country.sealed(stranger, events=list(origin.events))
    assert only(country.send(unnamed, name="other")) == (Ending.QUARANTINED, Refusal.ORIGIN)


def test_gaps_are_named_with_the_bundle_they_were_probably_in_and_close_by_themselves(
    country: Country,
) -> None:
    post = taught(country, 2)
    first = country.sealed(post)
    for place in range(2, 6):
        answer(post, place)
    second = country.sealed(post, from_seq=3)
    answer(post, 8)
    third = country.sealed(post, from_seq=7)
    country.send(first, name="1")
    country.send(third, name="3")
    with country.office.engine.connect() as connection:
        (health,) = station_health(connection)
    assert [(gap.first_seq, gap.last_seq, gap.probably_bundles) for gap in health.gaps] == [(3, 6, (2,))]
    assert (health.missing_events, health.accepted_through_seq, health.last_seq) == (4, 2, 7)
    country.send(second, name="2")
    with country.office.engine.connect() as connection:
        (health,) = station_health(connection)
    assert (health.gaps, health.accepted_through_seq) == ((), 7)


def test_any_order_of_sticks_gives_the_same_events_and_flags(country: Country) -> None:
    post = taught(country, 3)
    files = [country.sealed(post)]
    post.clock_error = timedelta(days=-30)
    step(post, "registered")
    exam(post)
    files.append(country.sealed(post))
    post.clock_error = timedelta(days=4000)
    answer(post, 9)
    files.append(country.sealed(post, from_seq=4))
    seen = set()
    for number, order in enumerate(permutations(range(3))):
        with country.office.engine.begin() as connection:
            for table in (event, bundle):
                connection.execute(table.delete())
        for place in order:
            country.send(files[place], name=f"{number}-{place}")
        with country.office.engine.connect() as connection:
            seen.add(
                tuple(
                    connection.execute(
                        select(event.c.seq, event.c.content_hash, event.c.flags).order_by(event.c.seq)
                    )
                )
            )
    (rows,) = {tuple(map(tuple, one)) for one in seen}
    assert [row[2] for row in rows] == ["", "", "", "BACKWARDS", "BACKWARDS", "FUTURE"]


def test_an_interrupted_import_goes_on_where_it_stopped(country: Country, tmp_path: Path) -> None:
    posts = [taught(country, 3, station_code=f"ANB-QAIM-0{number}") for number in range(1, 4)]
    for number, post in enumerate(posts):
        country.stick(country.sealed(post), name=f"sticks/{number}")
    asked: list[int] = []
    with pytest.raises(CancelledByUser):
        import_bundles(
            country.office, [tmp_path / "sticks"], cancelled=lambda: asked.append(1) or len(asked) > 2
        )
    assert country.rows(event) == 6
    report = import_bundles(country.office, [tmp_path / "sticks"])
    assert report.tally == Tally(new=3, duplicate=6)


def test_a_failure_in_the_middle_of_a_bundle_leaves_nothing_of_it(
    country: Country, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = country.sealed(taught(country))

    def broken(*arguments: object, **options: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("docexam.tracker.register.note_signer", broken)
        with pytest.raises(ZeroDivisionError):
            country.send(file)
    assert country.rows(event) == country.rows(bundle) == 0
    assert country.send(file).tally == Tally(new=5)


def test_two_imports_at_once_count_everything_once(country: Country) -> None:
    sticks = []
    for number in range(1, 5):
        post = taught(country, 20, station_code=f"ANB-QAIM-0{number}")
        sticks.append(country.stick(country.sealed(post), name=f"s{number}"))
    reports: list[ImportReport] = []
    threads = [
        threading.Thread(target=lambda: reports.append(import_bundles(country.office, sticks)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(report.adds_up for report in reports)
    assert sum(report.tally.new for report in reports) == 80
    assert sum(report.tally.duplicate for report in reports) == 80
    assert country.rows(event) == 80


def test_another_bundle_under_a_known_id_is_set_aside(country: Country) -> None:
    post = taught(country, 3)
    file = country.sealed(post)
    country.send(file)
    answer(post, 5)
    longer = country.sealed(post)
    first_id = parsed(reopened(country, file)["data/bundle.json"])["bundle_id"]
    twice = resealed(country, longer, reopened(country, longer), post.key, bundle_id=first_id)
    assert only(country.send(twice, name="x")) == (Ending.QUARANTINED, Refusal.ID_TWICE)


def test_nothing_plain_is_left_on_disk(country: Country, tmp_path: Path) -> None:
    country.send(country.sealed(taught(country)))
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.name.startswith(("office.db", "enrol-")):
            assert b"BSR-SAFWAN" not in path.read_bytes()
            assert path.read_bytes().startswith(b"age-encryption.org/v1")
