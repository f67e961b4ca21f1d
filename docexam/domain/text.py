"""A text in several languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LANGUAGES: Final = ("en", "ar")
"""Languages every text of the program and its content must be present in."""

RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb"})


@dataclass(frozen=True, slots=True)
class Text:
    """One sentence or name in each language of the program.

    ``en`` is required; an empty string in another language means "not translated yet", which the content
    check reports and which reads as English.
    """

    en: str
    ar: str = ""

    def in_language(self, language: str) -> str:
        """Return the text in `language` (``en``, ``ar``), or in English where it is missing."""
        return (self.ar if language == "ar" else self.en) or self.en

    def filled(self, **parameters: str | int) -> "Text":
        """Return the text with ``{name}`` replaced in every language.

        Raises:
            KeyError: a placeholder of the text has no parameter.
        """
        return Text(en=self.en.format(**parameters), ar=self.ar.format(**parameters))


def missing_languages(text: Text) -> tuple[str, ...]:
    """Return the languages of the program in which `text` is empty."""
    present: Mapping[str, str] = {"en": text.en, "ar": text.ar}
    return tuple(language for language in LANGUAGES if not present[language].strip())
