"""Build hook of hatchling: writes docexam/_build.py before any build, editable ones too."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class BuildDateHook(BuildHookInterface):  # type: ignore[type-arg]  # the configuration class is hatchling's own
    """Calls tools/build_date.py, which needs no package at all."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the module; `version` names the kind of build and does not matter here."""
        subprocess.run([sys.executable, str(Path(self.root) / "tools" / "build_date.py")], check=True)
