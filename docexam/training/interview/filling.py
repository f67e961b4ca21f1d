"""Filling the texts of a scenario: ``{slot}`` by what was drawn, ``[his|her]`` by the sex of the holder."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, Final, TypeVar

from docexam.domain.holder import Sex
from docexam.domain.text import Text

T = TypeVar("T")
Values = Mapping[str, Text]

PLACEHOLDER: Final = re.compile(r"\{([^{}]*)\}")
FORMS: Final = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\]")


def filled(value: T, values: Values, sex: Sex) -> T:
    """Return `value`, a text or anything that holds texts, with every text filled.

    Raises:
        KeyError: a placeholder that is not among `values`.
    """
    told: T = _filled(value, values, sex)
    return told


def texts_in(value: object, key: str = "") -> Iterator[tuple[str, Text]]:
    """Yield every text inside `value` with its key path."""
    if isinstance(value, Text):
        yield key, value
    elif isinstance(value, tuple):
        for index, element in enumerate(value):
            yield from texts_in(element, f"{key}[{index}]")
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name), f"{key}.{field.name}" if key else field.name)


def _filled(value: Any, values: Values, sex: Sex) -> Any:
    if isinstance(value, Text):
        return Text(en=_sentence(value.en, "en", values, sex), ar=_sentence(value.ar, "ar", values, sex))
    if isinstance(value, tuple):
        return tuple(_filled(element, values, sex) for element in value)
    if is_dataclass(value) and not isinstance(value, type):
        told = {
            field.name: _filled(old, values, sex)
            for field in fields(value)
            if isinstance(old := getattr(value, field.name), tuple) or is_dataclass(old)
        }
        return replace(value, **told)
    return value


def _sentence(sentence: str, language: str, values: Values, sex: Sex) -> str:
    form = 2 if sex is Sex.FEMALE else 1
    chosen = FORMS.sub(lambda found: found[form], sentence)
    told = PLACEHOLDER.sub(lambda found: values[found[1]].in_language(language), chosen)
    # A choice is written as it stands inside a sentence, and may come to stand at the beginning of one.
    return told[:1].upper() + told[1:] if chosen.startswith("{") else told
