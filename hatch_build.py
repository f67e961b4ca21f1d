"""Build hook of hatchling: the build date for every build, the data folders for real wheels."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA_FOLDERS = ("assets", "curricula")


class BuildHook(BuildHookInterface):  # type: ignore[type-arg]  # the configuration class is hatchling's own
    """Writes docexam/_build.py; puts assets and curricula into the package as docexam/_data."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Prepare one build; `version` is its kind, ``standard`` or ``editable``."""
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "tools" / "build_date.py")], check=True)
        if self.target_name == "wheel" and version == "standard":
            # an editable install reads them where they are, at the top of the repository
            for folder in DATA_FOLDERS:
                build_data["force_include"][str(root / folder)] = f"docexam/_data/{folder}"
