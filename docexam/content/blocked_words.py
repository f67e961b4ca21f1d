"""Words no reason may contain: a reason is a fact on the document, never who somebody is or how he seems."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from docexam.domain.text import Text

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ENTRY_WORD: Final = re.compile(rf"({_WORD.pattern})(\*?)")
_SAME_LETTER: Final = str.maketrans(
    {"آ": "ا", "أ": "ا", "إ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي"}
)
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_AND_SO: Final = ("و", "ف")
_PARTICLES: Final = ("بال", "كال", "ال", "لل", "ب", "ك", "ل")
_LEAST_LETTERS: Final = 2


def blocked_words_in(text: Text, *, en: tuple[str, ...], ar: tuple[str, ...]) -> tuple[str, ...]:
    """Return the entries of the two lists that `text` contains, in the order of the lists."""
    return (*_found(text.en, en), *_found(text.ar, ar))


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry as written, and its words: how each begins and whether any ending may follow."""

    written: str
    words: tuple[tuple[str, bool], ...]

    def stands_at(self, place: int, words: list[frozenset[str]]) -> bool:
        if place + len(self.words) > len(words):
            return False
        return all(
            any(reading.startswith(begin) if any_ending else reading == begin for reading in readings)
            for (begin, any_ending), readings in zip(self.words, words[place:], strict=False)
        )


def _found(sentence: str, entries: tuple[str, ...]) -> Iterator[str]:
    words = [_readings(word) for word in _words(sentence)]
    first_word = _first_word(entries)
    # Hardly a sentence gets past this line, and there are a few thousand pairs of sentence and entry.
    places = [n for n, readings in enumerate(words) if any(map(first_word.fullmatch, readings))]
    for entry in _parsed(entries) if places else ():
        if any(entry.stands_at(place, words) for place in places):
            yield entry.written


@cache
def _parsed(entries: tuple[str, ...]) -> tuple[_Entry, ...]:
    read = (_Entry(entry, tuple(_entry_words(entry))) for entry in entries)
    return tuple(entry for entry in read if entry.words)


def _entry_words(entry: str) -> Iterator[tuple[str, bool]]:
    for found in _ENTRY_WORD.finditer(_folded(entry)):
        yield found[1], bool(found[2])


@cache
def _first_word(entries: tuple[str, ...]) -> re.Pattern[str]:
    """Return what matches the first word of any entry."""
    firsts = (entry.words[0] for entry in _parsed(entries))
    return re.compile("|".join(re.escape(begin) + (".*" if end else "") for begin, end in firsts) or r"(?!)")


def _words(sentence: str) -> list[str]:
    return _WORD.findall(_folded(sentence))


def _readings(word: str) -> frozenset[str]:
    """Return the word as it stands and, in Arabic, without the particles that may be joined to it."""
    if not _ARABIC.search(word):
        return frozenset({word})
    bare = [word, *(word[1:] for letter in _AND_SO if word.startswith(letter))]
    joined = [form.removeprefix(particle) for form in bare for particle in _PARTICLES]
    return frozenset(form for form in (*bare, *joined) if len(form) >= _LEAST_LETTERS)


def _folded(text: str) -> str:
    """Return `text` in lower case, without vowel marks and lengthening, with one form of each letter."""
    marked = unicodedata.normalize("NFKC", text).casefold().replace("\u0640", "").translate(_SAME_LETTER)
    return "".join(letter for letter in marked if unicodedata.category(letter) != "Mn")
