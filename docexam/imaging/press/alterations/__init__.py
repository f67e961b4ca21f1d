"""Alterations: pure functions Sheet -> Sheet and Finding, each touching only the layers it names."""

from collections.abc import Mapping
from typing import Final

from docexam.domain.ids import AlterationId
from docexam.imaging.press.alteration import Alteration

ALTERATIONS: Final[Mapping[AlterationId, Alteration]] = {}
"""Every alteration a recipe may name."""
