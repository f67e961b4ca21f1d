"""Nothing but the face may tell who stands at the desk: how pictures were taken, dressed and stored says nothing.

A logistic model guesses holder or impostor from everything about a pair that is not the face. Each family's pairs
are guessed by a model that never saw the family; the area under its curve must lie within two standard errors of
a half. Measured are pairs of a person with the look-alikes of the family, as they meet in training; a bank whose
families have none yet cannot be measured.
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from docexam.content.portraits import load_bank
from docexam.domain.portrait import Family, Portrait, Role, Shot

ASSETS = Path(__file__).resolve().parents[3] / "assets"
BANK = load_bank(ASSETS)

FEWEST_FAMILIES = 12
LIGHTS = ("gate", "booth", "office")

Floats = NDArray[np.float64]


def with_look_alikes() -> tuple[Family, ...]:
    return tuple(
        family
        for family in BANK.families
        if family.document and family.live and any(one.shot is not Shot.DOCUMENT for one in _alikes(family))
    )


def _alikes(family: Family) -> tuple[Portrait, ...]:
    return tuple(one for one in family.others if one.role is Role.LOOK_ALIKE)


def _alone(live: Portrait) -> list[float]:
    taken = live.condition
    return [
        *(float(taken.light == light) for light in LIGHTS),
        abs(taken.yaw) / 10, taken.smile, taken.years / 5, taken.weight, taken.make_up, float(live.bearded),
        float(taken.glasses != "none"), live.size_bytes / 5000, live.brightness * 5, live.sharpness / 5,
        live.moles / 2, float(live.freckled),
    ]  # fmt: skip


def _together(document: Portrait, live: Portrait) -> list[float]:
    one, two = document.condition, live.condition
    return [
        *(float(getattr(one, name) == getattr(two, name)) for name in ("hair", "beard", "covering", "clothes")),
        abs(document.size_bytes - live.size_bytes) / 5000, abs(document.brightness - live.brightness) * 5,
        abs(document.sharpness - live.sharpness) / 5, abs(one.make_up - two.make_up),
    ]  # fmt: skip


def _pairs(families: Iterable[Family], *, pairwise: bool) -> tuple[Floats, Floats, NDArray[np.int64]]:
    rows, answers, groups = [], [], []
    for number, family in enumerate(families):
        document = family.document
        assert document is not None
        lives = [(live, 0.0) for live in family.live]
        lives += [(live, 1.0) for live in _alikes(family) if live.shot is not Shot.DOCUMENT]
        for live, impostor in lives:
            rows.append(_alone(live) + (_together(document, live) if pairwise else []))
            answers.append(impostor)
            groups.append(number)
    return np.array(rows), np.array(answers), np.array(groups)


def _fitted(rows: Floats, answers: Floats, *, ridge: float = 0.1) -> Floats:
    """Logistic regression with both classes weighing the same, by gradient descent on standardised rows."""
    weight = np.where(answers == 1, 0.5 / max(1, answers.sum()), 0.5 / max(1, (1 - answers).sum()))
    slope = np.zeros(rows.shape[1])
    for _ in range(600):
        chance = 1 / (1 + np.exp(-(rows @ slope)))
        slope -= 0.8 * (rows.T @ (weight * (chance - answers)) + ridge / len(rows) * slope)
    return slope


def _cross_validated_auc(rows: Floats, answers: Floats, groups: NDArray[np.int64]) -> tuple[float, float]:
    spread = rows.std(axis=0)
    rows = np.column_stack([(rows - rows.mean(axis=0)) / np.where(spread > 0, spread, 1), np.ones(len(rows))])
    guessed = np.zeros(len(rows))
    for group in range(groups.max() + 1):
        here = groups == group
        guessed[here] = rows[here] @ _fitted(rows[~here], answers[~here])
    impostors, holders = guessed[answers == 1], guessed[answers == 0]
    above = (impostors[:, None] > holders).mean() + 0.5 * (impostors[:, None] == holders).mean()
    # at no effect: the standard error of the Mann-Whitney statistic
    n1, n0 = len(impostors), len(holders)
    return float(above), float(np.sqrt((n1 + n0 + 1) / (12 * n1 * n0)))


@pytest.mark.proof
@pytest.mark.parametrize("pairwise", [False, True], ids=["one picture", "the pair"])
def test_nothing_but_the_face_tells_the_answer(pairwise: bool) -> None:
    families = with_look_alikes()
    if len(families) < FEWEST_FAMILIES:
        pytest.skip(
            f"{len(families)} families have look-alikes; {FEWEST_FAMILIES} are needed to measure anything"
        )
    auc, error = _cross_validated_auc(*_pairs(families, pairwise=pairwise))
    assert abs(auc - 0.5) <= 2 * error, (auc, error)


def test_the_measure_sees_a_cue_where_there_is_one() -> None:
    random = np.random.default_rng(4)
    answers = np.tile([0.0, 0.0, 1.0], 60)
    groups = np.repeat(np.arange(60), 3)
    told = random.normal(size=(180, 6))
    blank = _cross_validated_auc(told, answers, groups)
    told[:, 2] += 1.5 * answers
    seen = _cross_validated_auc(told, answers, groups)
    assert abs(blank[0] - 0.5) <= 3 * blank[1]
    assert seen[0] > 0.5 + 4 * seen[1]
