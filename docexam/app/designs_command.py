"""``docexam designs``: what the designs hold, and what is wrong with one."""

import json
import sys
from pathlib import Path
from typing import Final

import click

from docexam.app.paths import content_folder
from docexam.content.designs import FILE_NAME, design_faults, load_sound_designs
from docexam.domain.design import Design
from docexam.domain.errors import DocexamError

_ASSETS: Final = "assets"
_FONTS: Final = "fonts"


@click.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
@click.pass_context
def designs(ctx: click.Context, as_json: bool) -> None:
    """List the designs specimens are printed from, with their pages, lights and features."""
    if ctx.invoked_subcommand is not None:
        return
    sound, faults = load_sound_designs(content_folder() / _ASSETS)
    if as_json:
        click.echo(json.dumps([record_of(design) for design in sound.values()], indent=1))
    else:
        for design in sound.values():
            pages = ", ".join(page.name for page in design.pages)
            click.echo(f"{design.id}  {design.format}  {pages}  {len(design.features)} features")
    for fault in faults:
        click.echo(sentence(fault), err=True)
    ctx.exit(1 if faults else 0)


@designs.command("check")
@click.argument("folder", metavar="DIR", type=click.Path(exists=True, file_okay=False, path_type=Path))
def check_command(folder: Path) -> None:
    """Check a design, or every design below a folder, and list everything that is wrong with it.

    Ends with 0 when nothing is wrong and with 1 otherwise.
    """
    folders = (
        [folder] if (folder / FILE_NAME).exists() else sorted(p.parent for p in folder.glob(f"*/{FILE_NAME}"))
    )
    if not folders:
        raise click.UsageError(f"there is no {FILE_NAME} in {folder} or in a folder of it")
    wrong = 0
    for place in folders:
        faults = design_faults(place, content_folder() / _ASSETS / _FONTS)
        for fault in faults:
            click.echo(sentence(fault))
        click.echo(f"{place.name}: {f'{len(faults)} to mend' if faults else 'nothing wrong'}")
        wrong += len(faults)
    sys.exit(1 if wrong else 0)


def record_of(design: Design) -> dict[str, object]:
    """Return the object that ``--json`` prints for a design."""
    return {
        "id": design.id,
        "version": design.version,
        "name": {"en": design.name.en, "ar": design.name.ar},
        "format": design.format.value,
        "pages": [page.name for page in design.pages],
        "lights": [light.value for light in design.lights],
        "features": [
            {
                "id": feature.id,
                "code": feature.code,
                "page": feature.page,
                "lights": [light.value for light in feature.lights],
            }
            for feature in design.features
        ],
    }


def sentence(fault: DocexamError) -> str:
    """Return a fault as one line: the file, the place in it, the reason."""
    facts = {name: str(value) for name, value in fault.params.items()}
    file = facts.pop("file", facts.pop("font", ""))
    place = f" line {facts.pop('line')}" if facts.get("line") else ""
    place += f" {facts.pop('key')}" if facts.get("key") else ""
    rest = ", ".join(value if name == "reason" else f"{name} {value}" for name, value in facts.items())
    return f"{file}{place}: {rest or fault.code.value.replace('-', ' ')}"
