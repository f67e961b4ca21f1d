"""The print of one region of a page: the deposits of its layers, its colour and its surface; still no light."""

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from docexam.imaging.press.albedo import lay, paper_planes, shows_in_white
from docexam.imaging.press.deposit import Deposit, Planes
from docexam.imaging.press.deposition import print_layer
from docexam.imaging.press.deposition import print_layers as print_layers  # the alterations ask for it here
from docexam.imaging.press.grid import Grid, Plane
from docexam.imaging.press.noise import Texture
from docexam.imaging.press.sheet import Page, Sheet, Side
from docexam.imaging.press.surface import brightness, height_um


class Impression:
    """The print of one region: what lies where, independent of the lamp. Parts are made when first asked for."""

    def __init__(self, sheet: Sheet, page: Page, grid: Grid) -> None:
        self.page = page
        self.grid = grid
        self.texture = Texture(grid, sheet.seed)
        layers = sheet.on(page.name)
        self._layers = layers
        self._recto = [index for index, layer in enumerate(layers) if layer.side is Side.RECTO]
        self._white = [index for index in self._recto if shows_in_white(layers[index])]
        self._verso = [index for index, layer in enumerate(layers) if layer.side is Side.VERSO]
        self._printed: dict[int, Deposit | None] = {}

    @property
    def deposits(self) -> tuple[Deposit, ...]:
        """What the layers of this side left here, in printing order."""
        return self._print(self._recto)

    @property
    def in_white(self) -> tuple[Deposit, ...]:
        """Those deposits of this side that white light can show; the others need not be printed for it."""
        return self._print(self._white)

    @property
    def verso(self) -> tuple[Deposit, ...]:
        """What the layers of the other side left here, as seen through the page."""
        return self._print(self._verso)

    def _print(self, wanted: list[int]) -> tuple[Deposit, ...]:
        for number in wanted:
            if number not in self._printed:
                self._printed[number] = print_layer(self._layers[number], self.grid, self.texture)
        found = (self._printed[number] for number in wanted)
        return tuple(deposit for deposit in found if deposit is not None)

    @property
    def albedo(self) -> Planes:
        """Linear albedo in diffuse light (height, width) x 3, without what moves with the angle; fresh planes."""
        red, green, blue = (plane.astype(np.float32) for plane in self._albedo)
        return red, green, blue

    @cached_property
    def _albedo(self) -> tuple[NDArray[np.float16], ...]:
        paper = brightness(self.texture, self.page.substrate)
        planes = paper_planes(self.page.substrate.albedo, paper)
        lay(planes, self.in_white, self.grid)
        return tuple(plane.astype(np.float16) for plane in planes)

    @cached_property
    def height_um(self) -> Plane:
        """Height of the surface in micrometres."""
        return height_um(self.in_white, self.texture, self.page.substrate)

    @property
    def size_bytes(self) -> int:
        """How much memory the parts made so far take."""
        size = sum(deposit.size_bytes for deposit in self._printed.values() if deposit is not None)
        if "_albedo" in self.__dict__:
            size += sum(plane.nbytes for plane in self._albedo)
        return size + (self.height_um.nbytes if "height_um" in self.__dict__ else 0) + self.texture.size_bytes
