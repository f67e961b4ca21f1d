"""The pictures of the README, taken from a tour: `make pictures`."""

import sys
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).resolve().parent.parent
TARGET: Final = ROOT / "docs" / "pictures"
CHOSEN: Final = {
    "desk-en.png": "*-desk-UVA.en.png",
    "desk-ar.png": "*-desk-VIS.ar.png",
    "debrief-en.png": "*-debrief-01.en.png",
    "home-ar.png": "*-home.ar.png",
}
"""Each picture of the README and what it is called in the tour, whatever its number there."""


def keep(tour: Path, target: Path = TARGET) -> None:
    """Keep the chosen pictures of a tour, with 256 colours each: a third of the bytes for every clone to carry.

    Raises:
        SystemExit: the tour has no such picture, or more than one.
    """
    target.mkdir(parents=True, exist_ok=True)
    for name, pattern in CHOSEN.items():
        found = list(tour.glob(pattern))
        if len(found) != 1:
            raise SystemExit(f"{tour} has {len(found)} pictures {pattern}, not one")
        with Image.open(found[0]) as picture:
            picture.convert("RGB").quantize(256, kmeans=4).save(target / name, optimize=True)


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
