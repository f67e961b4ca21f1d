"""A picture as a laser burns it into clear plastic."""

import numpy as np
from numpy.typing import NDArray

_BURNT = (52, 46, 42)


def engraved(pixels: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture, uint8 of shape (rows, columns, 3), in shades of one brownish grey."""
    grey = pixels @ np.array((0.30, 0.59, 0.11), np.float32) / np.float32(255.0)
    low, high = np.percentile(grey, (1, 97))
    tone = np.clip((grey - low) / max(float(high - low), 1e-3), 0.0, 1.0)[:, :, None]
    burnt = np.array(_BURNT, np.float32)
    found: NDArray[np.uint8] = np.rint(burnt + (255 - burnt) * tone).astype(np.uint8)
    return found
