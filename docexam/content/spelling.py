"""How codes, tokens and versions are spelt, as the results exchange wants them (format 1.0, section 5.2)."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

TOKEN: Final = re.compile(r"(?=.{1,48}\Z)[a-z0-9]+([._-][a-z0-9]+)*\Z")
CODE: Final = re.compile(r"(?=.{2,32}\Z)[A-Z0-9]+(-[A-Z0-9]+)*\Z")
STATION_PLACE_CODE: Final = re.compile(r"(?=.{2,28}\Z)[A-Z0-9]+(-[A-Z0-9]+)*\Z")
"""A place a station is named after: with ``-01`` behind it, it still fits into 31 characters."""
VERSION: Final = re.compile(r"(?=.{1,32}\Z)[0-9A-Za-z]+([.-][0-9A-Za-z]+)*\Z")

_CHANGED_BY_SPREADSHEETS: Final = frozenset({"true", "false", "null"})


def is_token(text: str) -> bool:
    """Tell whether `text` may stand as an id in results."""
    return bool(TOKEN.match(text)) and text not in _CHANGED_BY_SPREADSHEETS


def doubles(names: Iterable[str]) -> Iterator[str]:
    """Yield each name that stands more than once, in order of first appearance."""
    yield from (name for name, count in Counter(names).items() if count > 1)
