"""A small made-up page with one layer of each kind, for tests of press and optics."""

from functools import cache
from pathlib import Path

import numpy as np

from docexam.imaging import raster
from docexam.imaging.press.geometry import (
    FibreField,
    Foil,
    FoilElement,
    FoilResponse,
    Grating,
    ImagePlate,
    LineFamily,
    Perforation,
    Plate,
    Thread,
    TonalField,
    Wave,
)
from docexam.imaging.press.ink import ColourShift, Ink, Rainbow, srgb
from docexam.imaging.press.sheet import Layer, Page, Process, Sheet, Side

PAGE = "data"
WIDTH_MM, HEIGHT_MM = 125.0, 88.0
ASSETS = Path(__file__).parents[3] / "assets"

DATA_INK = Ink("data black", vis=(0.02, 0.02, 0.022), opacity=0.92, quench=0.75, ir=0.055, gloss=0.03)
FOIL_INK = Ink("foil", ir=0.90, quench=0.15)


def face(name: str) -> raster.Typeface:
    return raster.typeface(name, lambda wanted: (ASSETS / wanted).read_bytes())


def proof_sheet(*, seed: int = 7, foil: FoilResponse = FoilResponse.GRATING) -> Sheet:
    layers = (
        *_in_the_paper(),
        *_grounds(),
        *_intaglio(),
        *_fluorescent(),
        *_personal(),
        _foil(foil),
        _perforation(),
    )
    return Sheet("proof", (Page(PAGE, WIDTH_MM, HEIGHT_MM),), layers, seed)


def emblem(x_mm: float, y_mm: float, scale: float) -> raster.Paths:
    """A sun over a boat: rays, a sail and a hull."""
    angle = np.arange(24) * (2 * np.pi / 24)
    rays = [
        raster.polygon(
            [
                (0.72 * np.cos(a - 0.05), 0.72 * np.sin(a - 0.05)),
                (1.0 * np.cos(a), 1.0 * np.sin(a)),
                (0.72 * np.cos(a + 0.05), 0.72 * np.sin(a + 0.05)),
            ]
        )
        for a in angle
    ]
    sail = raster.polygon([(0.0, -0.55), (0.32, 0.05), (0.0, 0.1)])
    small = raster.polygon([(-0.06, -0.38), (-0.32, 0.08), (-0.06, 0.1)])
    hull = raster.polygon([(-0.45, 0.16), (0.48, 0.14), (0.30, 0.38), (-0.26, 0.38)])
    return raster.joined([*rays, sail, small, hull]).placed(x_mm, y_mm, scale=scale)


@cache
def relief() -> TonalField:
    size = 300
    grid = raster.coverage(emblem(0.0, 0.0, 1.0), (-1.1, -1.1, 2.2, 2.2), (size, size)) / np.float32(255)
    for _ in range(3):
        grid = (
            grid + np.roll(grid, 4, 0) + np.roll(grid, -4, 0) + np.roll(grid, 4, 1) + np.roll(grid, -4, 1)
        ) / 5
    return TonalField(grid.astype(np.float32), (62.0, 14.0, 58.0, 58.0))


def _in_the_paper() -> tuple[Layer, ...]:
    y, x = np.mgrid[-1:1:128j, -1:1:96j]
    tone = (0.6 * np.exp(-3 * (x**2 + y**2)) * np.cos(9 * y) * (1 - np.clip(x**2 + y**2, 0, 1))).astype(
        np.float32
    )
    serif = face("NotoSerif-Bold.ttf")
    words = raster.joined(
        [
            raster.set_text("UTOPIA", serif, cap_mm=0.95).placed(90.25, 6 + 7.0 * n, turn_deg=90)
            for n in range(13)
        ]
    )
    return (
        Layer("watermark", PAGE, TonalField(tone, (70, 20, 18, 26)), Ink("pulp"), Process.WATERMARK),
        Layer(
            "electrotype",
            PAGE,
            Plate(raster.set_text("UTO", serif, cap_mm=4.0).placed(74, 52)),
            Ink("pulp"),
            Process.ELECTROTYPE,
            feather_mm=0.12,
        ),
        Layer("thread", PAGE, Thread(90.0, 1.4, words), Ink("polyester"), Process.THREAD),
        Layer(
            "yellow fibres",
            PAGE,
            FibreField(50, 11, (0, 0, WIDTH_MM, HEIGHT_MM)),
            Ink("yellow fibre", vis=(0.97, 0.97, 0.93), uva=(0.55, 0.62, 0.05)),
            Process.FIBRE,
        ),
        Layer(
            "blue fibres",
            PAGE,
            FibreField(50, 12, (0, 0, WIDTH_MM, HEIGHT_MM)),
            Ink("blue fibre", vis=(0.92, 0.94, 0.98), uva=(0.05, 0.18, 0.75)),
            Process.FIBRE,
        ),
    )


def _grounds() -> tuple[Layer, ...]:
    split = Rainbow((srgb(136, 200, 204), srgb(244, 190, 160), srgb(150, 205, 170)), 20, 105)
    other = Rainbow((srgb(200, 180, 220), srgb(180, 190, 225), srgb(215, 185, 195)), 10, 110)
    first = LineFamily(
        (0, 1),
        0.34,
        0.30,
        (
            Wave(1.5, 1 / 31, 0, inner=Wave(0.8, 0, 1 / 47)),
            Wave(0.6, 1 / 17, 1 / 17),
        ),
        relief=relief(),
        relief_periods=1.6,
    )
    second = LineFamily(
        (0.35, -1),
        0.47,
        0.20,
        (Wave(2.1, 0, 1 / 23, phase=np.pi / 2), Wave(1.2, 0.11 / (2 * np.pi), 1 / 29)),
        relief=relief(),
        relief_periods=-1.2,
    )
    theta = np.linspace(0, 2 * np.pi, 500)
    rosette = raster.joined([_petal(theta, k) for k in range(28)])
    sans = face("NotoSans-Regular.ttf")
    micro = raster.joined(
        [
            raster.set_text("SPECIMENOFUTOPIA·" * 6, sans, cap_mm=0.2).placed(40, 62.5 + 0.4 * n)
            for n in range(3)
        ]
    )
    return (
        Layer("ground a", PAGE, first, Ink("rainbow a", vis=split, ir=0.985), Process.OFFSET),
        Layer("ground b", PAGE, second, Ink("rainbow b", vis=other, ir=0.985), Process.OFFSET),
        Layer(
            "rosette",
            PAGE,
            Plate(rosette),
            Ink("green", vis=srgb(176, 204, 158), ir=0.96, uva=(0.02, 0.10, 0.03)),
            Process.OFFSET,
        ),
        Layer(
            "micro",
            PAGE,
            Plate(micro),
            Ink("slate", vis=srgb(90, 120, 140), ir=0.9, quench=0.2),
            Process.OFFSET,
        ),
        Layer(
            "verso emblem",
            PAGE,
            Plate(emblem(30, 70, 9)),
            Ink("verso brown", vis=srgb(120, 90, 70)),
            Process.OFFSET,
            side=Side.VERSO,
        ),
    )


def _petal(theta: np.ndarray, k: int) -> raster.Paths:
    radius = 15 + 4.2 * np.sin(9 * theta + 0.224 * k) + 1.5 * np.sin(27 * theta - 0.448 * k)
    points = np.stack([85 + radius * np.cos(theta), 44 + radius * np.sin(theta)], axis=1)
    return raster.polyline(points, width_mm=0.055)


def _intaglio() -> tuple[Layer, ...]:
    serif = face("NotoSerif-Bold.ttf")
    ink = Ink("intaglio blue", vis=srgb(40, 42, 110), gloss=0.3, height_um=40, ir=0.30, quench=0.6)
    shift = ColourShift(srgb(196, 38, 120), srgb(190, 150, 40), srgb(60, 140, 50))
    return (
        Layer(
            "title",
            PAGE,
            Plate(raster.set_text("UTOPIA", serif, cap_mm=6.0).placed(38, 12)),
            ink,
            Process.INTAGLIO,
        ),
        Layer("crest", PAGE, Plate(emblem(22, 9, 6.5)), ink, Process.INTAGLIO),
        Layer(
            "shifting emblem",
            PAGE,
            Plate(emblem(112, 10, 6.0)),
            Ink("shifting", shift=shift, ir=0.8, quench=0.5),
            Process.OVI,
        ),
    )


def _fluorescent() -> tuple[Layer, ...]:
    amber = Rainbow(((0.10, 0.65, 0.12), (0.85, 0.62, 0.06), (0.80, 0.45, 0.05)), 65, 105)
    screen = LineFamily((0.4, 0.92), 0.55, 0.62, window=emblem(85, 44, 16))
    red = LineFamily((0.4, 0.92), 0.55, 0.5, window=raster.disc(85, 44, 5))
    return (
        Layer("uv emblem", PAGE, screen, Ink("uv amber", uva=amber, uvc=(0.1, 0.3, 0.8)), Process.OFFSET),
        Layer("uv disc", PAGE, red, Ink("uv red", uva=(0.75, 0.08, 0.05)), Process.OFFSET),
    )


def _personal() -> tuple[Layer, ...]:
    sans, ocr = face("NotoSans-Regular.ttf"), face("OCRB.otf")
    lines = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
    zone = raster.joined(
        [
            raster.set_on_pitch(line, ocr, cap_mm=2.4, pitch_mm=2.54).placed(6.6, 73.5 + 6.35 * n)
            for n, line in enumerate(lines)
        ]
    )
    words = raster.joined(
        [
            raster.set_text(text, sans, cap_mm=2.1).placed(44, 24 + 6.2 * n)
            for n, text in enumerate(("ERIKSSON", "ANNA MARIA", "UTOPIAN", "12 AUG 1974", "15 APR 2012"))
        ]
    )
    return (
        Layer("portrait", PAGE, portrait(), Ink("dyes", ir=0.86, quench=0.9), Process.D2T2),
        Layer("data", PAGE, Plate(words), DATA_INK, Process.LETTERPRESS),
        Layer("mrz", PAGE, Plate(zone), DATA_INK, Process.LETTERPRESS),
    )


def portrait() -> ImagePlate:
    y, x = np.mgrid[-1:1:450j, -1:1:350j]
    pixels = np.empty((450, 350, 3), np.uint8)
    pixels[:] = (214, 220, 224)
    head = (x / 0.48) ** 2 + ((y + 0.12) / 0.62) ** 2 < 1
    hair = ((x / 0.56) ** 2 + ((y + 0.22) / 0.68) ** 2 < 1) & ~head
    body = (x / 0.95) ** 2 + ((y - 1.15) / 0.55) ** 2 < 1
    pixels[hair] = (92, 66, 48)
    pixels[body] = (52, 84, 76)
    shade = np.clip(1.0 - 0.35 * (x + 0.3) ** 2 - 0.1 * y, 0, 1)[..., None]
    pixels[head] = (np.array([226, 178, 150]) * shade)[head].astype(np.uint8)
    for side in (-0.18, 0.18):
        pixels[((x - side) / 0.08) ** 2 + ((y + 0.18) / 0.035) ** 2 < 1] = (52, 44, 40)
    pixels[(x / 0.15) ** 2 + ((y - 0.2) / 0.03) ** 2 < 1] = (160, 90, 84)
    alpha = (255 * np.clip(20 * (1 - np.maximum(abs(x), abs(y))), 0, 1)).astype(np.uint8)
    return ImagePlate(pixels, (6.0, 22.0, 32.0, 41.0), alpha)


def _foil(response: FoilResponse) -> Layer:
    elements = []
    theta = np.linspace(0, 2 * np.pi, 160)
    for k in range(24):
        radius = 10 + 1.6 * np.sin(5 * theta + k * 0.26)
        points = np.stack([40 + radius * np.cos(theta), 46 + radius * np.sin(theta)], axis=1)
        elements.append(FoilElement(raster.polyline(points, width_mm=0.10), Grating(0.95, k * np.pi / 24)))
    for k in range(36):
        a, b = k * np.pi / 18, (k + 0.8) * np.pi / 18
        cell = [(40 + r * np.cos(t), 46 + r * np.sin(t)) for r, t in ((13, a), (13, b), (14.6, b), (14.6, a))]
        elements.append(FoilElement(raster.polygon(cell), Grating(0.88 + 0.004 * k, k * np.pi / 12)))
    boat = emblem(40, 46, 7.5)
    for index, piece in enumerate(boat.pieces):
        elements.append(FoilElement(raster.Paths((piece,)), Grating(0.86 + 0.008 * index, 0.09 * index)))
    return Layer("foil", PAGE, Foil(tuple(elements), response), FOIL_INK, Process.OVD)


def _perforation() -> Layer:
    rng = np.random.default_rng(5)
    centres = [
        (76 + 4.6 * n + 0.85 * column, 58 + 0.85 * row)
        for n in range(8)
        for row in range(7)
        for column in range(4)
        if rng.random() < 0.45
    ]
    return Layer(
        "perforation",
        PAGE,
        Perforation(tuple(centres), 0.19),
        Ink("hole", vis=(0.25, 0.22, 0.18), opacity=1.0, ir=0.35, quench=0.9),
        Process.PERFORATION,
    )
