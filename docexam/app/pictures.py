"""Specimens for the desk: designs from the content, printed by the press, mounted on the bench."""

import importlib
from collections import OrderedDict
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Final

from docexam.app.process import give_memory_back
from docexam.domain.errors import EnvironmentFault, FaultCode
from docexam.domain.ids import PortraitId
from docexam.domain.specimen import Recipe

if TYPE_CHECKING:
    from docexam.content.catalogue import Catalogue
    from docexam.domain.portrait import PortraitBank
    from docexam.imaging.faces import Picture
    from docexam.imaging.optics.bench import Bench, Mounted

_KEPT: Final = 3
"""A specimen, its reference, and its twin for the debrief."""

_CACHE_BYTES: Final = 72 << 20
"""What has been drawn and may be asked for again; with the tiles of the desk it decides how much memory is held.

The prints of a fitted page take 46 MB in all lights: with less room each other light would print it anew.
"""


class BenchPictures:
    """Prints and mounts specimens. Press, bench and what they need are loaded with the first one."""

    def __init__(self, catalogue: "Catalogue", assets: Path) -> None:
        self._catalogue = catalogue
        self._assets = assets
        self._mounted: OrderedDict[Recipe, Mounted] = OrderedDict()
        self._lock = Lock()
        self._bench: Bench | None = None
        self._portraits: PortraitBank | None = None

    def mount(self, recipe: Recipe) -> "Mounted":
        """Return the specimen of `recipe`, its first page printed; the last few are kept.

        Raises:
            EnvironmentFault: DESIGN_UNKNOWN, or what `imaging.press.printing.print_specimen` raises.
        """
        with self._lock:
            if recipe not in self._mounted:
                self._mounted[recipe] = self._new(recipe)
                if len(self._mounted) > _KEPT:
                    self._mounted.popitem(last=False)[1].unmount()
                    give_memory_back()
            self._mounted.move_to_end(recipe)
            return self._mounted[recipe]

    def face(self, portrait: PortraitId, *, live: bool, seed: int) -> "Picture":
        """Return a portrait of the bank as printed in a document, or as taken at a desk.

        Raises:
            EnvironmentFault: ASSET_MISSING or ASSET_DAMAGED, naming the file.
        """
        found = self._bank().portrait(portrait)
        if found is None:
            raise EnvironmentFault(FaultCode.ASSET_MISSING, file=f"portraits/{portrait}")
        faces = importlib.import_module("docexam.imaging.faces")
        data = importlib.import_module("docexam.content.portraits").picture_bytes(self._assets, found)
        look = faces.Look.LIVE if live else faces.Look.DOCUMENT
        drawn: Picture = faces.face_picture(data, look, seed=seed, file=f"portraits/{found.file}")
        return drawn

    def _bank(self) -> "PortraitBank":
        if self._portraits is None:
            self._portraits = importlib.import_module("docexam.content.portraits").load_bank(self._assets)
        return self._portraits

    def warm_up(self) -> None:
        """Load press and bench, and print a first specimen of the course's design.

        What all sheets of a series have alike is printed with the first one, so that no learner waits for it.
        """
        item = next(iter(self._catalogue.curriculum.items), None)
        design = None if item is None else self._catalogue.designs.get(item.design)
        if design is None:
            with self._lock:
                self._on_bench()
            return
        self.mount(Recipe(design.id, design.version, seed=0))

    def _on_bench(self) -> "Bench":
        if self._bench is None:
            importlib.import_module("docexam.imaging.press.printing")
            self._bench = importlib.import_module("docexam.imaging.optics.bench").Bench(
                cache_bytes=_CACHE_BYTES
            )
        return self._bench

    def _new(self, recipe: Recipe) -> "Mounted":
        edition = self._catalogue.edition(recipe.design, recipe.design_version)
        bench = self._on_bench()
        printing = importlib.import_module("docexam.imaging.press.printing")
        sheet = printing.print_sheet(edition.design, recipe, art=edition.art, world=self._catalogue.names)
        mounted = bench.mount(sheet)
        # what is wrong with the design shall be said now, not when a tile is drawn
        mounted.print_page(mounted.pages[0])
        return mounted
