"""How a clean portrait of the bank looks as a print in a document, and as a picture taken at a desk.

Grain, print and camera come from a seed that has nothing to do with the answer, so nothing but the faces tells it.
Pictures are 8-bit blue, green, red, alpha, as Qt's ``Format_RGB32`` wants them.
"""

from enum import StrEnum
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.imaging.opencv import opencv

Picture = NDArray[np.uint8]

GRAIN_SD: Final = {"document": 0.011, "live": 0.020}
"""Standard deviation of the grain, as a share of white."""
VIGNETTE: Final = 0.14
"""How much darker the corners of a live picture are."""
JPEG_QUALITY: Final = {"document": 88, "live": 80}
SHARPEN: Final = 0.45
PAPER_TINT: Final = (0.955, 0.972, 0.965)
"""What dye diffusion on a tinted ground makes of white: blue, green, red."""
_BLACK_POINT: Final = 0.045


class Look(StrEnum):
    """Where the face is met."""

    DOCUMENT = "document"
    LIVE = "live"


def face_picture(webp: bytes, look: Look, *, seed: int, file: str) -> Picture:
    """Return the portrait in `webp` as it looks there, shape (height, width, 4).

    Raises:
        EnvironmentFault: ASSET_DAMAGED, naming `file`, when it is no picture.
    """
    cv2: Any = opencv()
    decoded = cv2.imdecode(np.frombuffer(webp, np.uint8), cv2.IMREAD_COLOR)
    if decoded is None:
        raise EnvironmentFault(FaultCode.ASSET_DAMAGED, file=file)
    chance = np.random.default_rng([seed, list(Look).index(look)])
    picture = decoded.astype(np.float32) / 255.0
    picture = _printed(picture, cv2) if look is Look.DOCUMENT else _taken(picture)
    picture = _sharpened(picture, cv2) + _grain(picture.shape[:2], look, chance, cv2)
    return _through_jpeg(picture, look, cv2)


def _printed(picture: NDArray[np.float32], cv2: Any) -> NDArray[np.float32]:
    """Dye diffusion: a little soft, blacks that are none, white as the ground is."""
    soft = cv2.GaussianBlur(picture, (0, 0), 0.7)
    tinted: NDArray[np.float32] = _BLACK_POINT + soft * (np.array(PAPER_TINT, np.float32) - _BLACK_POINT)
    return tinted


def _taken(picture: NDArray[np.float32]) -> NDArray[np.float32]:
    """A camera at a booth: darker corners."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    shade = 1 - VIGNETTE * np.clip((x**2 + y**2) / 2, 0, 1)
    darker: NDArray[np.float32] = picture * shade[..., None]
    return darker


def _sharpened(picture: NDArray[np.float32], cv2: Any) -> NDArray[np.float32]:
    sharp: NDArray[np.float32] = picture + SHARPEN * (picture - cv2.GaussianBlur(picture, (0, 0), 1.1))
    return sharp


def _grain(shape: tuple[int, ...], look: Look, chance: np.random.Generator, cv2: Any) -> NDArray[np.float32]:
    """Grain that is correlated over a pixel or two and alike in the three colours, as sensors and printers make it."""
    noise = cv2.GaussianBlur(chance.standard_normal(shape, dtype=np.float32), (0, 0), 0.8)
    colour = chance.standard_normal((*shape, 3), dtype=np.float32)
    both = noise[..., None] / max(1e-6, float(noise.std())) + 0.35 * colour
    grain: NDArray[np.float32] = GRAIN_SD[look] * both
    return grain


def _through_jpeg(picture: NDArray[np.float32], look: Look, cv2: Any) -> Picture:
    eight_bit = np.clip(picture * 255.0 + 0.5, 0, 255).astype(np.uint8)
    _, coded = cv2.imencode(".jpg", eight_bit, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY[look]])
    decoded: Picture = cv2.cvtColor(cv2.imdecode(coded, cv2.IMREAD_COLOR), cv2.COLOR_BGR2BGRA)
    return decoded
