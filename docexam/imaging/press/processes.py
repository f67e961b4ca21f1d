"""What a process does to ideal coverage: rough edges, feathered intaglio, the lattice of dye diffusion."""

from typing import Final

import numpy as np

from docexam.imaging.opencv import opencv
from docexam.imaging.press.coverage import margin_px
from docexam.imaging.press.deposit import Planes, as_cover, smoothstep
from docexam.imaging.press.grid import Cover, Grid, Plane
from docexam.imaging.press.ink import Rgb
from docexam.imaging.press.noise import Noise, Texture
from docexam.imaging.press.sheet import Process

EDGE_UM: Final = {
    Process.OFFSET: 2.5,
    Process.LETTERPRESS: 7.0,
    Process.INTAGLIO: 9.0,
    Process.INKJET: 9.0,
    Process.TONER: 10.0,
    Process.OVI: 8.0,
    Process.LASER: 3.0,
    Process.GLUE: 60.0,
    Process.ERASURE: 30.0,
    Process.PASTED: 12.0,
    Process.PERFORATION: 9.0,
    Process.STAMP: 16.0,
    Process.STITCH: 8.0,
}
"""How far an edge wanders (standard deviation), in micrometres."""

EDGES_FROM_PX_PER_MM: Final = 45.0
"""Below this scale rough edges are finer than a pixel."""

_INCH_MM: Final = 25.4
_D2T2_PITCH_MM: Final = _INCH_MM / 300.0


def edge_margin_px(process: Process, grid: Grid) -> int:
    """Return the margin on which coverage must be drawn so that its edge can be displaced into the grid."""
    if process not in EDGE_UM or grid.px_per_mm < EDGES_FROM_PX_PER_MM:
        return 0
    return margin_px(EDGE_UM[process] * 4.5e-3, grid) + 1


def roughened(cover: Cover, grid: Grid, process: Process, texture: Texture) -> Cover:
    """Return `cover`, drawn on the margin of `edge_margin_px`, displaced by noise: the size of `grid`."""
    margin = edge_margin_px(process, grid)
    if margin == 0:
        return cover
    amount_px = np.float32(EDGE_UM[process] * 1e-3 * grid.px_per_mm)
    columns = np.arange(grid.width, dtype=np.float32)[None, :] + np.float32(margin)
    rows = np.arange(grid.height, dtype=np.float32)[:, None] + np.float32(margin)
    across = columns + amount_px * texture.wander(grid, 0)
    down = rows + amount_px * texture.wander(grid, 1)
    cv = opencv()
    moved: Cover = cv.remap(cover, across, down, cv.INTER_LINEAR, borderMode=cv.BORDER_REPLICATE)
    return moved


def film(cover: Cover, grid: Grid, texture: Texture) -> Cover:
    """Return offset coverage as the thin, slightly uneven film that the loupe shows."""
    uneven = np.float32(0.955) + np.float32(0.022) * texture.on(grid, Noise.WHITE, 1.3)
    return as_cover(cover * (np.float32(1 / 255.0) * uneven))


def pinholed(cover: Cover, grid: Grid, texture: Texture) -> Cover:
    """Return pressed black coverage with the mottle and pinholes that rough paper leaves."""
    fibre = texture.on(grid, Noise.FIBRE, 3.2, variant=1)
    bare = np.float32(0.55) * smoothstep(
        1.7, 3.0, -fibre - np.float32(0.4) * texture.on(grid, Noise.WHITE, 1.3)
    )
    return as_cover(cover * (np.float32(1 / 255.0) * (np.float32(0.985) + np.float32(0.012) * fibre - bare)))


def feathered(cover: Cover, grid: Grid, texture: Texture) -> Cover:
    """Return intaglio coverage feathered along the fibres of the paper."""
    amount = cover * np.float32(1 / 255.0)
    soft = blurred(amount, 0.018, grid)
    rough = 0.8 * texture.on(grid, Noise.FIBRE, 3.2, variant=1) + 0.25 * texture.on(
        grid, Noise.WHITE, 1.3, variant=1
    )
    return as_cover(smoothstep(0.38, 0.55, np.maximum(soft, 0.6 * amount) + np.float32(0.06) * rough))


def intaglio_colour(cover: Cover, grid: Grid, ink: Rgb, texture: Texture) -> Planes:
    """Return the transmittance of an intaglio film: thin at the edge, deep in the core, streaked by fibres."""
    thickness = np.clip(1.3 * blurred(cover * np.float32(1 / 255.0), 0.05, grid) - 0.2, 0.0, 1.0)
    if grid.px_per_mm >= EDGES_FROM_PX_PER_MM:
        streaks = texture.on(grid, Noise.FIBRE, 3.2, variant=1) + texture.on(
            grid, Noise.WHITE, 1.3, variant=1
        )
        thickness = np.clip(thickness + np.float32(0.16) * streaks, -0.4, 1.2)
    exponent = 0.55 + 1.1 * thickness
    red, green, blue = (np.power(np.float32(max(channel, 1e-4)), exponent) for channel in ink)
    return red, green, blue


def dye_lattice(colour: Planes, grid: Grid, texture: Texture) -> Planes:
    """Return dye-diffusion colour with the soft lattice of its print head (300 to the inch)."""
    k = np.float32(2 * np.pi / _D2T2_PITCH_MM)
    across = (1.0 + np.cos(k * grid.x_mm())) * np.float32(0.5)
    down = (1.0 + np.cos(k * grid.y_mm())) * np.float32(0.5)
    noise = texture.on(grid, Noise.WHITE, 1.3)
    dip = 1.0 - np.float32(0.10) * (1.0 - across * down) * (1.0 + np.float32(0.5) * noise)
    red, green, blue = (np.clip(plane * dip, 0.01, 1.0) for plane in colour)
    return red, green, blue


def patchy(cover: Cover, grid: Grid, texture: Texture) -> Cover:
    """Return a film spread by hand, thick here and missing there (glue)."""
    broad = np.float32(0.30) * texture.on(grid, Noise.PINK, 9.0)
    fine = np.float32(0.22) * texture.on(grid, Noise.FIBRE, 5.0, variant=3)
    spread = np.clip(np.float32(0.62) + broad + fine, 0.05, 1.2)
    return as_cover(cover * (np.float32(1 / 255.0) * spread))


def stamped(cover: Cover, grid: Grid, texture: Texture) -> Cover:
    """Return a wet stamp: unevenly inked, thinner inside than at the rim to which the ink was squeezed."""
    amount = cover * np.float32(1 / 255.0)
    broad = np.float32(0.13) * texture.on(grid, Noise.PINK, 24.0, variant=4)
    fine = np.float32(0.10) * texture.on(grid, Noise.FIBRE, 5.0, variant=4)
    inside = np.clip(blurred(amount, 0.06, grid) * np.float32(1.6) - np.float32(0.6), 0.0, 1.0)
    return as_cover(amount * np.clip(np.float32(0.86) + broad + fine - np.float32(0.24) * inside, 0.08, 1.0))


def blurred(plane: Plane, sigma_mm: float, grid: Grid) -> Plane:
    """Return `plane` after a Gaussian of `sigma_mm`; as it is where that is below a fifth of a pixel."""
    sigma = sigma_mm * grid.px_per_mm
    if sigma < 0.2:
        return plane
    cv = opencv()
    result: Plane = cv.GaussianBlur(plane, (0, 0), sigma, borderType=cv.BORDER_REPLICATE)
    return result
