"""What an alteration is: it changes a sheet and says what it did."""

from typing import Protocol

from docexam.domain.ids import AlterationId
from docexam.domain.specimen import AlterationUse
from docexam.domain.truth import Finding
from docexam.imaging.press.job import PrintJob
from docexam.imaging.press.sheet import Sheet


class Alteration(Protocol):
    """One way of altering or imitating a document."""

    @property
    def id(self) -> AlterationId:
        """The name recipes use."""

    def alter(self, sheet: Sheet, use: AlterationUse, context: PrintJob) -> tuple[Sheet, Finding]:
        """Return the altered sheet and the truth about it.

        It touches only the layers it names. With ``context.recipe.twin`` the same content is written in the
        genuine technique; the finding is the same.
        """
