"""Colour difference as the alterations are judged: CIELAB distance after a slight blur."""

import numpy as np

from docexam.imaging.opencv import opencv

_BLUR_PX = 1.2


def delta_e(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the CIE 1976 distance per pixel of two sRGB pictures, uint8 (height, width, 3)."""
    cv = opencv()
    blurred = [
        cv.GaussianBlur(picture.astype(np.float32) / 255, (0, 0), _BLUR_PX) for picture in (one, other)
    ]
    first, second = (cv.cvtColor(picture, cv.COLOR_RGB2Lab) for picture in blurred)
    return np.sqrt(((first - second) ** 2).sum(axis=2))
