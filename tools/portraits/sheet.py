"""Contact sheets of the bank: one row a family, for docs/gallery/portraits."""

import json
from collections import defaultdict
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageDraw

from tools.portraits import records

_SIZE: Final = (154, 192)
_CAPTION: Final = 16
_A_SHEET: Final = 10
_PAPER: Final = (32, 33, 36)
_WRITING: Final = (220, 222, 226)


def main(folder: Path, target: Path) -> int:
    """Make the sheets anew from the index; return 0, or 1 where there is nothing to show."""
    index = json.loads((folder / records.INDEX).read_text(encoding="utf-8"))
    families: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for record in index["portraits"]:
        families[record["family"]].append(record)
    if not families:
        return 1
    target.mkdir(parents=True, exist_ok=True)
    for old in target.glob("sheet-*.webp"):
        old.unlink()
    names = sorted(families)
    for number, first in enumerate(range(0, len(names), _A_SHEET), 1):
        rows = [families[name] for name in names[first : first + _A_SHEET]]
        _sheet(folder, rows).save(target / f"sheet-{number:02d}.webp", "WEBP", quality=80, method=6)
    print(f"{len(names)} families on {number} sheets")
    return 0


def _sheet(folder: Path, rows: list[list[dict[str, Any]]]) -> Image.Image:
    wide, tall = _SIZE
    columns = max(len(row) for row in rows)
    sheet = Image.new("RGB", (columns * (wide + 4) + 4, len(rows) * (tall + _CAPTION + 4) + 4), _PAPER)
    pen = ImageDraw.Draw(sheet)
    for y, row in enumerate(rows):
        for x, record in enumerate(sorted(row, key=_order)):
            corner = (4 + x * (wide + 4), 4 + y * (tall + _CAPTION + 4))
            with Image.open(folder / record["file"]) as picture:
                sheet.paste(picture.convert("RGB").resize(_SIZE, Image.Resampling.LANCZOS), corner)
            pen.text((corner[0] + 2, corner[1] + tall + 2), _caption(record), fill=_WRITING)
    return sheet


def _order(record: dict[str, Any]) -> tuple[bool, str, int]:
    shots = ("document", "live-1", "live-2", "aged", "changed-hair", "changed-weight")
    return record["role"] != "base", str(record["person"]), shots.index(record["shot"])


def _caption(record: dict[str, Any]) -> str:
    if record["role"] == "base":
        return f"{record['family']} {record['intended_sex']} {record['age']} {record['shot']}"
    return f"{record['person']} {record['region_mm'].get('face', 0)} mm"
