"""Transfer: the own record to a stick or folder, in four steps."""

from docexam.ui.screens.transfer.screen import TransferScreen

__all__ = ["TransferScreen"]
