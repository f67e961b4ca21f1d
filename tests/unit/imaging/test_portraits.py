"""The portrait bank."""

import numpy as np
import pytest

from docexam.domain.errors import FaultCode, ProgramFault
from docexam.domain.holder import Sex
from docexam.imaging.press.portraits import BANK, drawn_portrait, grey_portrait, portrait, printed_portrait


def no_art(name: str) -> bytes:
    raise AssertionError(f"a drawn portrait needs no {name}")


def test_the_bank_has_enough_different_women_and_men() -> None:
    assert len({sitter.name for sitter in BANK}) == len(BANK) >= 24
    for sex in (Sex.FEMALE, Sex.MALE):
        assert sum(sitter.sex is sex for sitter in BANK) >= 12
    assert all(18 <= sitter.ages[0] < sitter.ages[1] <= 75 for sitter in BANK)


def test_no_two_portraits_look_alike() -> None:
    small = [grey_portrait(s.name, no_art)[40:440:12, 60:324:12] for s in BANK[::3]]
    for index, one in enumerate(small):
        for other in small[index + 1 :]:
            assert float(np.abs(one - other).mean()) > 0.02


def test_a_portrait_is_the_same_every_time() -> None:
    once = printed_portrait(BANK[0].name, no_art).copy()
    drawn_portrait.cache_clear()
    assert np.array_equal(once, printed_portrait(BANK[0].name, no_art))


def test_the_face_fills_the_picture_as_a_passport_asks() -> None:
    """Crown to chin is 70 to 80 % of the longer side (ICAO Doc 9303-3, 3.9); the eyes lie in the middle."""
    pixels = printed_portrait("man-03", no_art).astype(int)
    background = pixels[2, 2]
    column = np.abs(pixels[:, pixels.shape[1] // 2] - background).sum(axis=1) > 60
    crown = int(np.argmax(column))
    assert 0.06 <= crown / pixels.shape[0] <= 0.16
    assert pixels.shape[:2] == (492, 384)


def test_the_background_is_light_but_not_burnt_out() -> None:
    for sitter in BANK[:4]:
        corner = printed_portrait(sitter.name, no_art)[:20, :20]
        assert 190 < corner.mean() < 245


def test_linear_and_grey_follow_the_printed_one() -> None:
    linear = portrait(BANK[1].name, no_art)
    assert linear.dtype == np.float32
    assert linear.shape[2] == 3
    assert 0.0 <= linear.min() <= linear.max() <= 1.0
    assert grey_portrait(BANK[1].name, no_art) == pytest.approx(
        linear @ np.array([0.2126, 0.7152, 0.0722]), abs=1e-5
    )


def test_nobody_of_that_name_is_our_fault() -> None:
    with pytest.raises(ProgramFault) as caught:
        portrait("nobody", no_art)
    assert caught.value.code is FaultCode.ASSET_MISSING
