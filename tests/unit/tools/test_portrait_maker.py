"""The maker of the portrait bank: its plan, its people and its records; rendering needs Blender and is not tested."""

import hashlib
import json
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np
import pytest

from docexam.content.portraits import load_bank
from tools.portraits import records, sex_axis, workbench
from tools.portraits.casting import Casting
from tools.portraits.fields import random_of
from tools.portraits.head_model import COMPONENTS, LANDMARKS, HeadModel
from tools.portraits.plan import FIRST_FAMILIES, SHOTS, Job, Plan
from tools.portraits.regions import distances_mm


@pytest.fixture(scope="module")
def model() -> HeadModel:
    """A head of chance with as many vertices and modes as the real one."""
    chance = np.random.default_rng(1)
    rest = chance.normal(0, 5, (26719, 3))
    rest[:9409, 2] = np.abs(rest[:9409, 2]) + 2.5
    identity = chance.normal(0, 0.05, (COMPONENTS, 26719, 3)).astype(np.float32)
    return HeadModel(rest, identity, {}, {}, "")


@pytest.fixture(scope="module")
def jobs(model: HeadModel) -> list[Job]:
    return Plan(Casting(model)).jobs()


def test_the_bank_is_920_pictures_of_140_families(jobs: list[Job]) -> None:
    assert len(jobs) == len({job.id for job in jobs}) == 920
    families = {job.family: job.use for job in jobs}
    assert Counter(families.values()) == {"practice": 60, "test": 80}
    each = Counter(job.family for job in jobs if job.use == "practice")
    assert set(each.values()) == {12}
    assert Counter(Counter(job.family for job in jobs if job.use == "test").values()) == {3: 40, 2: 40}


def test_documents_and_one_live_picture_of_twenty_families_come_first(jobs: list[Job]) -> None:
    first = jobs[: 2 * FIRST_FAMILIES]
    assert {job.shot for job in first} == {"document", "live-1"}
    assert len({job.family for job in first}) == FIRST_FAMILIES
    assert {job.shot for job in jobs[: 6 * FIRST_FAMILIES] if job.role == "base"} == set(SHOTS)


def test_half_of_the_families_are_intended_as_women_in_every_use(jobs: list[Job]) -> None:
    sexes = {job.family: (job.use, job.base.intended_sex) for job in jobs}
    counted = Counter(sexes.values())
    assert counted["practice", "F"] == counted["practice", "M"] == 30
    assert counted["test", "F"] == counted["test", "M"] == 40


def test_everybody_is_grown_up_and_ages_and_skins_are_spread(jobs: list[Job]) -> None:
    assert all(job.age >= 19 and job.age + job.look.years >= 18 for job in jobs)
    people = {job.family: job for job in jobs}.values()
    assert len({job.base.appearance.skin_family for job in people}) == 6
    for sex in "FM":
        ages = [job.age for job in people if job.base.intended_sex == sex]
        assert min(ages) < 30
        assert max(ages) > 55


def test_the_same_plan_comes_from_the_same_model(model: HeadModel, jobs: list[Job]) -> None:
    assert Plan(Casting(model)).jobs() == jobs


def test_nobody_is_in_two_families(jobs: list[Job]) -> None:
    families = defaultdict(set)
    for job in jobs:
        families[job.who].add(job.family)
    assert all(len(found) == 1 for found in families.values())


def test_a_nearer_look_alike_has_the_nearer_shape(model: HeadModel) -> None:
    casting = Casting(model)
    near: list[float] = []
    far: list[float] = []
    for number in range(12):
        base = casting.cast(f"x{number}", number).person
        for rho, found in ((0.90, near), (0.75, far)):
            other = casting.look_alike(base, f"x{number} {rho}", rho)
            found.append(float(np.linalg.norm(np.array(other.weights) - np.array(base.weights))))
    assert np.mean(near) < 0.75 * np.mean(far)


def test_women_and_men_lie_on_the_two_sides_of_the_axis(model: HeadModel) -> None:
    casting, axis = Casting(model), sex_axis.from_measures(model)
    assert float(np.linalg.norm(axis)) == pytest.approx(1.0)
    for number in range(20):
        person = casting.cast(f"y{number}", number).person
        place = float(np.array(person.weights) @ axis)
        assert place > 0.4 if person.intended_sex == "F" else place < 0.3


def test_moving_along_the_axis_changes_nothing_else(model: HeadModel) -> None:
    axis = sex_axis.from_measures(model)
    weights = random_of("any").normal(size=COMPONENTS)
    moved = sex_axis.moved(weights, axis, 1.5)
    assert float(moved @ axis) == pytest.approx(1.5)
    assert np.allclose(moved - (moved @ axis) * axis, weights - (weights @ axis) * axis)


def test_turning_and_moving_a_head_is_no_distance(model: HeadModel) -> None:
    turn = np.array([[0.8, -0.6, 0.0], [0.6, 0.8, 0.0], [0.0, 0.0, 1.0]])
    moved = model.rest @ turn.T + np.array([3.0, -2.0, 1.0])
    assert distances_mm(model, model.rest, moved)["face"] == pytest.approx(0.0, abs=1e-6)
    apart = distances_mm(model, model.rest, model.rest + random_of("off").normal(0, 0.1, model.rest.shape))
    assert apart["face"] == pytest.approx(10 * 0.1 * np.sqrt(3), rel=0.05)


def _written(folder: Path, job: Job) -> dict[str, object]:
    """Write a picture and record as the maker does, without rendering."""
    data = f"picture of {job.id}".encode()
    (folder / f"{job.id}.webp").write_bytes(data)
    record: dict[str, object] = {
        "id": job.id, "family": job.family, "person": job.family, "role": job.role, "shot": job.shot, "use": job.use,
        "file": f"{job.id}.webp", "sha256": hashlib.sha256(data).hexdigest(), "width": 384, "height": 480,
        "size_bytes": len(data), "intended_sex": job.person.intended_sex, "age": 35, "age_class": "30-44",
        "skin": job.person.appearance.skin_family, "condition": records._condition(job),
        "landmarks": [[0.5, 0.5]] * len(LANDMARKS), "components": {}, "region_mm": {}, "rho": job.rho, "swapped": [],
        "moles": 0, "freckled": False, "brightness": 0.5, "sharpness": 9.0,
    }  # fmt: skip
    records.write_record(folder, record)
    return record


def test_a_picture_whose_record_and_hash_agree_is_not_taken_again(tmp_path: Path, jobs: list[Job]) -> None:
    job = jobs[0]
    assert not records.is_done(tmp_path, job.id)
    _written(tmp_path, job)
    assert records.is_done(tmp_path, job.id)
    (tmp_path / f"{job.id}.webp").write_bytes(b"half a pic")
    assert not records.is_done(tmp_path, job.id)


def test_the_program_reads_the_index_the_maker_writes(tmp_path: Path, jobs: list[Job]) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    for job in jobs[:4]:
        _written(folder, job)
    assert records.write_index(folder, jobs) == 4
    bank = load_bank(tmp_path)
    assert [family.id for family in bank.families] == ["p000", "p001"]
    assert all(family.document and len(family.live) == 1 for family in bank.families)


def test_a_rejected_picture_stays_out_and_a_fault_is_told(tmp_path: Path, jobs: list[Job]) -> None:
    folder = tmp_path / "portraits"
    folder.mkdir()
    for job in jobs[:3]:
        _written(folder, job)
    verdicts = {jobs[1].id: {"rejected": True}, jobs[2].id: {"faults": ["hair floats"]}}
    (folder / records.JUDGED).write_text(json.dumps(verdicts), encoding="utf-8")
    assert records.write_index(folder, jobs) == 2
    found = {portrait.id: portrait.faults for portrait in load_bank(tmp_path).portraits}
    assert found == {jobs[0].id: (), jobs[2].id: ("hair floats",)}


def test_a_missing_tool_is_asked_for_by_name() -> None:
    with pytest.raises(SystemExit, match="nobody_has_this"):
        workbench.tool("nobody_has_this")


def test_an_identity_is_kept_when_the_look_changes(jobs: list[Job]) -> None:
    base = [job for job in jobs if job.family == "p000" and job.role == "base"]
    assert all(job.person == base[0].person for job in base)
