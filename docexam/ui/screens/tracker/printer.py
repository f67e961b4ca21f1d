"""A printer, chosen by the reader: what is secret never stands in a file on its way to paper."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from docexam.ui.printing.pages import Paper, print_on


def print_paper(over: QWidget, paper: Paper) -> bool:
    """Ask for a printer and print; tell whether it was printed."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    dialog = QPrintDialog(printer, over)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    print_on(printer, paper)
    return True
