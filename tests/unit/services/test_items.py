"""What the shipped course promises of its items, held against what the press prints."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from docexam.content.catalogue import art_source, load_catalogue
from docexam.domain.curriculum import Item
from docexam.domain.specimen import Recipe
from docexam.services.specimens import Specimens

TOP = Path(__file__).parents[3]
CATALOGUE = load_catalogue(TOP)
SPECIMENS = Specimens(CATALOGUE.designs, art_of=lambda design: art_source(TOP, design), names=CATALOGUE.names)
EXPLAINED = {explanation.id for explanation in CATALOGUE.curriculum.explanations}


@pytest.mark.parametrize("item", CATALOGUE.curriculum.items, ids=lambda item: item.id)
def test_an_item_is_printed_with_the_fraud_kind_and_explanations_it_promises(
    qapp: QGuiApplication, item: Item
) -> None:
    version = CATALOGUE.designs[item.design].version
    truth = SPECIMENS.truth(Recipe(item.design, version, 5, item.alterations))
    assert truth.fraud_kind is item.kind
    assert [finding.alteration for finding in truth.findings] == [use.id for use in item.alterations]
    assert {finding.explanation for finding in truth.findings} <= EXPLAINED
