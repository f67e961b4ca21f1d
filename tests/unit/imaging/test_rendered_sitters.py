"""Rendered people of the portrait bank sit for specimens; drawn ones where they are too few."""

import json
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.holder import Sex
from docexam.imaging.press.portraits import BANK, printed_portrait, rendered_sitters, sitting
from docexam.imaging.press.portraits.rendered import EYES, LIST, MOUTH, SIZE

Art = Callable[[str], bytes]

DRAWN = next(sitter for sitter in BANK if sitter.sex is Sex.FEMALE)
AGE = sum(DRAWN.ages) // 2


def picture(eyes: tuple[float, float], mouth: tuple[float, float]) -> bytes:
    """A grey picture with a white spot between the eyes and a black one on the mouth."""
    pixels = np.full((480, 384, 3), 128, np.uint8)
    for (x, y), tone in ((eyes, 255), (mouth, 0)):
        cv2.circle(pixels, (round(x * 384), round(y * 480)), 5, (tone, tone, tone), -1)
    done, data = cv2.imencode(".webp", pixels)
    assert done
    return bytes(data)


def bank(count: int, *, sex: str = "F", age: int = AGE) -> Art:
    eyes, mouth = (0.55, 0.45), (0.55, 0.65)
    people = [
        {"file": f"{n:02d}.webp", "sex": sex, "age": age, "eyes": eyes, "mouth": mouth} for n in range(count)
    ]
    files = {LIST: json.dumps(people).encode()}
    files |= {f"portraits/{one['file']}": picture(eyes, mouth) for one in people}

    def art(name: str) -> bytes:
        if name not in files:
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=name)
        return files[name]

    return art


def test_without_a_bank_the_drawn_one_sits() -> None:
    assert sitting(DRAWN.name, 1, bank(0)) == DRAWN.name


@pytest.mark.parametrize("art", [bank(2), bank(8, sex="M"), bank(8, age=DRAWN.ages[1] + 20)])
def test_with_too_few_of_the_sex_and_age_the_drawn_one_sits(art: Art) -> None:
    assert sitting(DRAWN.name, 1, art) == DRAWN.name


def test_the_seed_alone_decides_who_of_them_sits() -> None:
    art = bank(8)
    chosen = [sitting(DRAWN.name, seed, art) for seed in range(60)]
    assert chosen == [sitting(DRAWN.name, seed, art) for seed in range(60)]
    assert len(set(chosen)) == 8


def test_a_growing_bank_changes_few_of_the_choices() -> None:
    before, after = bank(8), bank(10)
    changed = sum(
        sitting(DRAWN.name, seed, before) != sitting(DRAWN.name, seed, after) for seed in range(300)
    )
    assert changed < 300 * 0.3


def test_eyes_and_mouth_of_every_portrait_lie_where_portraits_have_them() -> None:
    pixels = printed_portrait("portraits/03.webp", bank(8)).astype(int)
    assert pixels.shape == (SIZE[1], SIZE[0], 3)
    for tone, share in ((255, EYES), (0, MOUTH)):
        rows, columns = np.nonzero(np.abs(pixels[:, :, 0] - tone) < 40)
        assert rows.mean() / SIZE[1] == pytest.approx(share, abs=0.006)
        assert columns.mean() / SIZE[0] == pytest.approx(0.5, abs=0.006)


def test_a_list_that_cannot_be_read_is_a_damaged_asset() -> None:
    with pytest.raises(EnvironmentFault) as caught:
        rendered_sitters(lambda _name: b'[{"file": "a.webp"}]')
    assert caught.value.code is FaultCode.ASSET_DAMAGED


def test_a_picture_that_is_none_is_a_damaged_asset() -> None:
    art = bank(4)
    with pytest.raises(EnvironmentFault) as caught:
        printed_portrait("portraits/01.webp", lambda name: art(name) if name == LIST else b"no picture")
    assert caught.value.code is FaultCode.ASSET_DAMAGED
    with pytest.raises(EnvironmentFault) as missing:
        printed_portrait("portraits/99.webp", art)
    assert missing.value.code is FaultCode.ASSET_MISSING
