"""Where docexam begins: the window without arguments, the command line with them."""

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Final

NO_DISPLAY: Final = (
    "docexam needs a display, and there is none here (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
    "Try `docexam tour --out DIR`, which draws every screen into files."
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run docexam and return its exit code. What is not needed is not imported: the first paint waits for it."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments:
        return int(importlib.import_module("docexam.app.command_line").run(arguments))
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 -- there is no window to say it in
        return 1
    return int(importlib.import_module("docexam.app.bootstrap").open_window())


def has_display() -> bool:
    """Tell whether a window can be opened."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
