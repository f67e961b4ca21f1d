"""Portraits as a print and as taken at a desk: same seed same picture, and no look tells the answer."""

import numpy as np
import pytest
from numpy.typing import NDArray

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.imaging.faces import Look, face_picture
from docexam.imaging.opencv import opencv


def webp(grey: int = 128) -> bytes:
    picture: NDArray[np.uint8] = np.full((120, 96, 3), grey, np.uint8)
    picture[40:80, 30:66] = (90, 120, 180)
    _, coded = opencv().imencode(".webp", picture, [opencv().IMWRITE_WEBP_QUALITY, 90])
    return bytes(coded)


@pytest.mark.parametrize("look", list(Look))
def test_the_same_seed_gives_the_same_picture_and_another_seed_other_grain(look: Look) -> None:
    first, again, other = (face_picture(webp(), look, seed=seed, file="a.webp") for seed in (1, 1, 2))
    assert first.shape == (120, 96, 4)
    assert first.dtype == np.uint8
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert abs(float(first.mean()) - float(other.mean())) < 0.5


def test_a_print_has_no_deep_black_and_a_camera_darker_corners() -> None:
    printed = face_picture(webp(0), Look.DOCUMENT, seed=1, file="a.webp")[..., :3]
    assert np.median(printed) > 5
    taken = face_picture(webp(200), Look.LIVE, seed=1, file="a.webp")[..., :3].astype(float)
    assert taken[:8, :8].mean() < taken[56:64, 8:16].mean() - 8


def test_a_broken_picture_is_named() -> None:
    with pytest.raises(EnvironmentFault) as refused:
        face_picture(b"no picture", Look.LIVE, seed=1, file="portraits/a.webp")
    assert refused.value.code is FaultCode.ASSET_DAMAGED
    assert refused.value.params["file"] == "portraits/a.webp"
