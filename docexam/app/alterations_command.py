"""``docexam alterations``: what specimens can be altered by, and under which lights it shows."""

import json

import click

from docexam.imaging.press.alterations import ALTERATIONS
from docexam.imaging.press.alterations.operator import Operator


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list.")
def alterations(as_json: bool) -> None:
    """List the alterations, their fraud kinds and the lights that show them."""
    operators = list(ALTERATIONS.values())
    if as_json:
        click.echo(json.dumps([record_of(operator) for operator in operators], indent=1))
        return
    for operator in operators:
        click.echo(f"{operator.id}  {operator.fraud_kind}  {' '.join(operator.reveals) or 'by reading'}")


def record_of(operator: Operator) -> dict[str, object]:
    """Return the object that ``--json`` prints for an alteration; amounts from easy (0) to hard (1)."""
    return {
        "id": operator.id,
        "fraud_kind": operator.fraud_kind.value,
        "page": operator.page,
        "reveals": [light.value for light in operator.reveals],
        "may_show": [light.value for light in operator.may_show],
        "silent": [light.value for light in operator.silent],
        "least_magnification": operator.least_magnification,
        "by_reading": operator.by_reading,
        "amounts": [{"name": knob.name, "easy": knob.easy, "hard": knob.hard} for knob in operator.knobs],
    }
