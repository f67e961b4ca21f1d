"""The sign-off of an examiner: every piece of content carries one, empty as shipped."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed an item off and when (YYYY-MM-DD); both empty means draft."""

    by: str = ""
    on: str = ""

    @property
    def draft(self) -> bool:
        """Whether no examiner has signed it off yet."""
        return not (self.by and self.on)


DRAFT: Final = Review()
"""Signed by nobody yet."""
