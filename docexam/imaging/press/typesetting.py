"""Type on the page: lettering, microprint, captions and values, the machine-readable zone, thread text."""

import math
from collections.abc import Iterator

from docexam.domain.artwork import (
    Align,
    FieldPart,
    Fields,
    Lettering,
    LineOfType,
    Microprint,
    MicroRing,
    MicroRun,
    Repeated,
    SecurityThread,
    Zone,
)
from docexam.domain.design import FieldPlace, VizField
from docexam.imaging import raster
from docexam.imaging.press.geometry import RectMm, Thread
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.sheet import Inscription
from docexam.imaging.raster import Paths, Typeface


def lettering(job: PrintJob, design: Lettering) -> Paths:
    """Return lines of type, each on its place."""
    return raster.joined(_line(job, line) for line in design.lines)


def microprint(job: PrintJob, design: Microprint) -> Paths:
    """Return a text repeated in letters too small to read with the naked eye, along lines and circles."""
    face = job.face(design.font)
    unit = raster.set_text(design.text, face, cap_mm=design.cap_mm)
    advance = unit.box[2] + 0.45 * design.cap_mm
    parts = [_micro_run(unit, advance, run) for run in design.runs]
    parts += [_micro_ring(design, face, advance, ring) for ring in design.rings]
    return raster.joined(parts)


def captions(job: PrintJob, design: Fields) -> Paths:
    """Return the numbers and captions of all fields of the page."""
    face = job.face(design.font)
    placed = []
    for field in job.design.fields:
        if field.page == design.page and field.caption:
            line = raster.set_text(f"{field.number}  {field.caption}", face, cap_mm=design.cap_mm)
            placed.append(line.placed(*field.caption_at))
    return raster.joined(placed)


def values(job: PrintJob, design: Fields) -> Iterator[tuple[Inscription, Paths]]:
    """Yield the value of each field of the page with its paths; a long one is set narrower to fit its place."""
    for field in job.design.fields:
        text = job.values.get(field.source, "")
        if field.page == design.page and text and design.part is FieldPart.VALUES:
            paths = value_paths(job, field, text)
            yield Inscription(field.source.value, text, _rect(paths)), paths


def value_paths(job: PrintJob, field: FieldPlace, text: str, *, as_wide_as: str = "") -> Paths:
    """Return `text` set as the value of `field` is on a genuine document, narrowed as another text would be."""
    design = next(
        layer
        for layer in job.design.layers
        if isinstance(layer, Fields) and layer.part is FieldPart.VALUES and layer.page == field.page
    )
    font = design.arabic_font if field.right_to_left and design.arabic_font else design.font
    line, fitted = (
        raster.set_text(words, job.face(font), cap_mm=design.cap_mm, right_to_left=field.right_to_left)
        for words in (text, as_wide_as or text)
    )
    too_wide = (fitted.box[2] - fitted.box[0]) / field.width_mm
    return line.placed(*field.at, scale=1 / too_wide if too_wide > 1 else 1.0)


def repeated(job: PrintJob, design: Repeated) -> tuple[Inscription, Paths]:
    """Return a field of the holder set once more, with what it says."""
    text = job.values[VizField(design.field)]
    line = LineOfType(
        text=text,
        at=design.at,
        cap_mm=design.cap_mm,
        font=design.font,
        align=design.align,
        letter_space_mm=design.letter_space_mm,
        turn_deg=design.turn_deg,
        right_to_left=design.right_to_left,
    )
    paths = _line(job, line)
    return Inscription(design.name, text, _rect(paths)), paths


def zone(job: PrintJob, design: Zone) -> Iterator[tuple[Inscription, Paths]]:
    """Yield the lines of the machine-readable zone with their paths."""
    for index, text in enumerate(job.mrz):
        paths = zone_line(job, design, index, text)
        yield Inscription(f"mrz.{index + 1}", text, _rect(paths)), paths


def zone_line(job: PrintJob, design: Zone, index: int, text: str) -> Paths:
    """Return `text` set as the line `index` of the machine-readable zone, on its exact pitch."""
    line = raster.set_on_pitch(text, job.face(design.font), cap_mm=design.cap_mm, pitch_mm=design.pitch_mm)
    return line.placed(design.left_mm, design.centres_mm[index] + design.cap_mm / 2)


def thread(job: PrintJob, design: SecurityThread) -> Thread:
    """Return the thread with its text reading upwards."""
    page = job.design.page(design.page)
    line = raster.set_text(design.text, job.face(design.font), cap_mm=design.cap_mm)
    count = math.ceil(page.height_mm / design.every_mm)
    base_x = design.x_mm + (design.width_mm + design.cap_mm) / 2
    text = raster.joined(
        line.placed(base_x, (index + 1) * design.every_mm, turn_deg=-90.0) for index in range(count)
    )
    return Thread(design.x_mm, design.width_mm, text)


def _line(job: PrintJob, line: LineOfType) -> Paths:
    paths = raster.set_text(
        line.text,
        job.face(line.font),
        cap_mm=line.cap_mm,
        letter_space_mm=line.letter_space_mm,
        right_to_left=line.right_to_left,
    )
    left, _, right, _ = paths.box
    shift = {Align.LEFT: -left, Align.CENTRE: -(left + right) / 2, Align.RIGHT: -right}[line.align]
    return paths.placed(shift).placed(*line.at, turn_deg=line.turn_deg)


def _micro_run(unit: Paths, advance: float, run: MicroRun) -> Paths:
    count = max(1, int(run.length_mm // advance))
    line = raster.joined(unit.placed(index * run.length_mm / count) for index in range(count))
    return line.placed(*run.at, turn_deg=run.turn_deg)


def _micro_ring(design: Microprint, face: Typeface, advance: float, ring: MicroRing) -> Paths:
    around = 2 * math.pi * ring.radius_mm
    text = (design.text + " ") * max(1, int(around // advance))
    step = 360.0 / len(text)
    glyphs = {letter: raster.set_text(letter, face, cap_mm=design.cap_mm) for letter in set(text)}
    placed = []
    for index, letter in enumerate(text):
        glyph, turn = glyphs[letter], math.radians(index * step)
        glyph = glyph.placed(-(glyph.box[0] + glyph.box[2]) / 2)
        x = ring.centre[0] + ring.radius_mm * math.sin(turn)
        y = ring.centre[1] - ring.radius_mm * math.cos(turn)
        placed.append(glyph.placed(x, y, turn_deg=index * step))
    return raster.joined(placed)


def _rect(paths: Paths) -> RectMm:
    left, top, right, bottom = paths.box
    return (left, top, right - left, bottom - top)
