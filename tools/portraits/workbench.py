"""The maker's own tools: Blender, SciPy and the like, installed only where portraits are made.

docexam itself needs none of them, so they are fetched by name here, and only here.
"""

import importlib
from functools import cache
from typing import Any, Final

TOOLS: Final = {"bpy": "bpy==4.5.*", "scipy": "scipy", "skimage": "scikit-image"}


@cache
def tool(name: str) -> Any:
    """Return the module `name`, such as ``scipy.spatial``.

    Raises:
        SystemExit: it is not installed here.
    """
    try:
        return importlib.import_module(name)
    except ImportError as missing:
        package = TOOLS.get(name.split(".")[0], name)
        raise SystemExit(f"making portraits needs {package}: see tools/portraits/README.md") from missing
