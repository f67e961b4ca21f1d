"""``docexam render``: pictures of specimens into files, one by one or as a batch of JSON lines."""

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import click
import numpy as np
from PySide6.QtGui import QGuiApplication

from docexam.app.paths import content_folder
from docexam.content.catalogue import Catalogue, art_source, load_catalogue
from docexam.domain.errors import DocexamError
from docexam.domain.ids import AlterationId, DesignId
from docexam.domain.illumination import JUDGED_LIGHTS, MAX_TILT_DEG, Lamp, Light
from docexam.domain.specimen import AlterationUse, Recipe
from docexam.imaging.opencv import opencv
from docexam.imaging.optics.camera import photographed
from docexam.imaging.optics.exporting import export_picture, refusal_of
from docexam.imaging.press.printing import print_sheet

_KEYS: Final = frozenset(
    {"design", "page", "seed", "alter", "light", "tilt", "region", "px_per_mm", "twin", "camera", "out"}
)
_DATA_PAGE: Final = "data"
_SUFFIXES: Final = frozenset({".png", ".jpg", ".jpeg", ".webp"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One picture to be made."""

    design: str
    seed: int
    light: Light
    px_per_mm: float
    out: Path
    page: str = _DATA_PAGE
    alter: tuple[AlterationUse, ...] = ()
    twin: bool = False
    camera: bool = False
    tilt: tuple[float, float] = (0.0, 0.0)
    region: tuple[float, float, float, float] | None = None


class Studio:
    """Makes pictures: one set of content and one application object for all of them."""

    def __init__(self) -> None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        self._application = QGuiApplication.instance() or QGuiApplication([])
        self._content = content_folder()

    @cached_property
    def _catalogue(self) -> Catalogue:
        return load_catalogue(self._content)

    def make(self, order: Order) -> None:
        """Make one picture and write it.

        Raises:
            DocexamError: the press refuses the recipe.
            ValueError: the picture may not leave the program, or there is no such design, page or file type.
            OSError: the file cannot be written.
        """
        design = self._catalogue.designs.get(DesignId(order.design))
        if design is None:
            raise ValueError(f"there is no design {order.design}")
        page = order.page if order.page != _DATA_PAGE else data_page(tuple(p.name for p in design.pages))
        if page not in {p.name for p in design.pages}:
            raise ValueError(f"{order.design} has no page {page}")
        recipe = Recipe(design.id, design.version, order.seed, order.alter, twin=order.twin)
        sheet = print_sheet(
            design, recipe, art=art_source(self._content, design.id), world=self._catalogue.names
        )
        lamp = Lamp(order.light, *order.tilt)
        picture = export_picture(sheet, page, lamp, px_per_mm=order.px_per_mm, region_mm=order.region)
        if order.camera:
            picture = photographed(picture, lamp, order.px_per_mm, seed=order.seed)
        order.out.write_bytes(encoded(picture, order.out.suffix))


def data_page(pages: tuple[str, ...]) -> str:
    """Return the page with the holder's data: the one called so, else the first."""
    return _DATA_PAGE if _DATA_PAGE in pages else pages[0]


def encoded(picture: np.ndarray, suffix: str) -> bytes:
    """Return a picture (R, G, B) as the bytes of a file; ValueError for a type that is not written."""
    if suffix.lower() not in _SUFFIXES:
        raise ValueError(f"a picture is written as {', '.join(sorted(_SUFFIXES))}, not as '{suffix}'")
    done, data = opencv().imencode(suffix.lower(), np.ascontiguousarray(picture[:, :, ::-1]))
    if not done:
        raise ValueError(f"the picture cannot be written as {suffix}")
    return bytes(data.tobytes())


def alteration(text: str) -> AlterationUse:
    """Return the alteration of ``ID`` or ``ID:difficulty``; ValueError if the difficulty is none."""
    name, _, difficulty = text.partition(":")
    return AlterationUse(AlterationId(name), float(difficulty) if difficulty else 0.0)


def order_of(record: dict[str, Any]) -> Order:
    """Return the order of one JSON object; ValueError says what is wrong with it."""
    unknown = set(record) - _KEYS
    missing = {"design", "seed", "light", "px_per_mm", "out"} - set(record)
    if unknown or missing:
        words = [f"unknown key {key}" for key in sorted(unknown)] + [f"no {key}" for key in sorted(missing)]
        raise ValueError(", ".join(words))
    alter = record.get("alter") or []
    tilt, region = record.get("tilt") or (0.0, 0.0), record.get("region")
    order = Order(
        design=str(record["design"]),
        seed=int(record["seed"]),
        light=Light(record["light"]),
        px_per_mm=float(record["px_per_mm"]),
        out=Path(record["out"]),
        page=str(record.get("page") or _DATA_PAGE),
        alter=tuple(alteration(text) for text in ([alter] if isinstance(alter, str) else alter)),
        twin=bool(record.get("twin", False)),
        camera=bool(record.get("camera", False)),
        tilt=_numbers(tilt, 2),
        region=_numbers(region, 4) if region is not None else None,
    )
    return _checked(order)


def _numbers(values: Any, count: int) -> Any:
    found = tuple(float(value) for value in values)
    if len(found) != count:
        raise ValueError(f"expected {count} numbers, not {len(found)}")
    return found


def _checked(order: Order) -> Order:
    if order.light not in JUDGED_LIGHTS:
        raise ValueError(f"nothing can be drawn under {order.light}")
    if max(abs(angle) for angle in order.tilt) > MAX_TILT_DEG:
        raise ValueError(f"a page is tilted by at most {MAX_TILT_DEG} degrees")
    if refusal := refusal_of(order.px_per_mm, order.region):
        raise ValueError(refusal)
    return order


@click.command()
@click.option("--design", help="Id of the design.")
@click.option("--seed", type=int, help="Seed of holder and print.")
@click.option("--page", default=_DATA_PAGE, show_default=True, help="Page of the design.")
@click.option("--alter", multiple=True, metavar="ID[:DIFFICULTY]", help="An alteration; may be repeated.")
@click.option("--twin", is_flag=True, help="The same content in the genuine technique.")
@click.option("--camera", is_flag=True, help="As a camera sees it: uneven lamp, dust, noise.")
@click.option("--light", type=click.Choice([light.value for light in JUDGED_LIGHTS]), help="Lamp.")
@click.option("--tilt", type=float, nargs=2, default=(0.0, 0.0), metavar="X Y", help="Degrees.")
@click.option("--region", type=float, nargs=4, metavar="X Y W H", help="Millimetres of the page.")
@click.option("--px-per-mm", type=float, help="Scale; a whole page at most 11.81.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="File to write.")
@click.option(
    "--batch",
    type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path),
    help="One JSON object a line with these names as keys.",
)
def render(batch: Path | None, **options: Any) -> None:
    """Render a specimen, or a page of a specimen, into a picture file; the SPECIMEN mark is in all of them."""
    if batch is not None:
        _make_batch(batch)
        return
    record = {key: value for key, value in options.items() if value is not None}
    try:
        Studio().make(order_of(record))
    except (DocexamError, ValueError, OSError) as fault:
        raise click.ClickException(reason_of(fault)) from fault


def _make_batch(batch: Path) -> None:
    """Make every picture that can be made; complain of the others with their line, and end with 1."""
    studio, failed = Studio(), 0
    with click.open_file(str(batch), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
                if not isinstance(record, dict):
                    raise ValueError("expected a JSON object")
                studio.make(order_of(record))
            except (DocexamError, ValueError, TypeError, OSError) as fault:
                failed += 1
                click.echo(f"line {number}: {reason_of(fault)}", err=True)
    if failed:
        click.get_current_context().exit(1)


def reason_of(fault: Exception) -> str:
    """Return one sentence about a fault."""
    if isinstance(fault, DocexamError):
        facts = ", ".join(f"{name} {value}" for name, value in fault.params.items())
        return f"{fault.code.value.replace('-', ' ')}: {facts}"
    return str(fault)
