"""``docexam alterations``: what specimens can be altered by, on which designs, and under which lights it shows."""

import json
from collections.abc import Iterable
from typing import Final

import click

from docexam.app.paths import content_folder
from docexam.content.designs import load_sound_designs
from docexam.domain.design import Design
from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.alterations.operator import Operator

_ASSETS: Final = "assets"


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def alterations(as_json: bool) -> None:
    """List the alterations, their fraud kinds and the lights that show them."""
    operators = list(ALTERATIONS.values())
    if as_json:
        designs = load_sound_designs(content_folder() / _ASSETS)[0].values()
        click.echo(json.dumps([record_of(operator, designs) for operator in operators], indent=1))
        return
    for operator in operators:
        click.echo(f"{operator.id}  {operator.fraud_kind}  {' '.join(operator.reveals) or 'by reading'}")


def record_of(operator: Operator, designs: Iterable[Design]) -> dict[str, object]:
    """Return the object that ``--json`` prints for an alteration; amounts from easy (0) to hard (1).

    `designs` says on which of them it can be made, and on which page. Of the lights in `may_show`, some reveal
    on designs that have what they show.
    """
    pages = {design.id: operator.page_of(design) for design in designs}
    return {
        "id": operator.id,
        "fraud_kind": operator.fraud_kind.value,
        "designs": [{"id": design, "page": page} for design, page in pages.items() if page],
        "reveals": [light.value for light in operator.reveals],
        "may_show": [light.value for light in operator.may_show],
        "silent": [light.value for light in operator.silent],
        "least_magnification": operator.least_magnification,
        "by_reading": operator.by_reading,
        "amounts": [{"name": knob.name, "easy": knob.easy, "hard": knob.hard} for knob in operator.knobs],
    }
