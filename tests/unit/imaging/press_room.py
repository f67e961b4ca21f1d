"""What press tests print with: the shipped design, its art, and names as the world file has them."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from docexam.content.designs import art_source, load_designs
from docexam.domain.design import Design
from docexam.domain.holder import Sex
from docexam.domain.ids import DesignId
from docexam.domain.specimen import Recipe
from docexam.domain.world import GivenName, NameInScripts, Names
from docexam.imaging.press.printing import Specimen, print_specimen

ASSETS = Path(__file__).parents[3] / "assets"
PASSPORT = DesignId("utopia-passport-2024")

NAMES = Names(
    given_names=(
        GivenName("Mara", "مارا", Sex.FEMALE),
        GivenName("Élodie", "إيلودي", Sex.FEMALE),
        GivenName("Noor", "نور", Sex.FEMALE),
        GivenName("Tomas", "توماس", Sex.MALE),
        GivenName("Idris", "إدريس", Sex.MALE),
        GivenName("Abd al-Karim", "عبد الكريم", Sex.MALE),
    ),
    surnames=(
        NameInScripts("Velden", "فيلدن"),
        NameInScripts("O’Sterholm", "أوسترهولم"),
        NameInScripts("van der Aramis", "فان دير أراميس"),
    ),
    places=(NameInScripts("Zenith", "زينيث"), NameInScripts("Isla Corva", "جزيرة كورفا")),
)


@cache
def passport() -> Design:
    """The shipped passport."""
    return load_designs(ASSETS)[PASSPORT]


def recipe(seed: int) -> Recipe:
    """A genuine passport."""
    return Recipe(PASSPORT, passport().version, seed)


def printed(seed: int, **changes: Any) -> Specimen:
    """A passport off the press; `changes` are fields of the recipe."""
    art = art_source(ASSETS, PASSPORT)
    return print_specimen(passport(), replace(recipe(seed), **changes), art=art, world=NAMES)
