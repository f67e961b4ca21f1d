"""Run the longer proofs: all of them, or the part whose turn it is.

The part is chosen by a seed (CI passes the commit's date), so that every proof comes round and the same
commit always runs the same ones.
"""

import argparse
import subprocess
import sys
from collections.abc import Sequence
from typing import Final

PARTS: Final = 64
TOO_LONG_FOR_A_PART: Final = ("test_two_thousand_specimens_leak_nothing",)
"""Takes a third of an hour: of the whole, not of a part."""
DRAWN: Final = "tests/unit/imaging/"
"""Proofs that only draw: two at a time. The others have servers and files of their own and run one by one."""
PYTEST: Final = (sys.executable, "-m", "pytest")
NO_TESTS_COLLECTED: Final = 5


def all_proofs() -> list[str]:
    """Return the node ids of every test marked as a proof.

    Raises:
        SystemExit: the tests cannot be collected.
    """
    # pytest's own addopts hold the -q that makes it list one node id a line
    command = [*PYTEST, "-m", "proof", "--collect-only", "--no-header", "tests"]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    if answer.returncode not in (0, NO_TESTS_COLLECTED):
        sys.exit(f"{answer.stdout}{answer.stderr}proofs cannot be collected")
    return sorted(line for line in answer.stdout.splitlines() if "::" in line)


def part_of(proofs: Sequence[str], seed: int) -> list[str]:
    """Return every sixty-fourth proof, beginning where the seed says; never none of some."""
    short = [proof for proof in proofs if not proof.endswith(TOO_LONG_FOR_A_PART)]
    parts = min(PARTS, max(1, len(short)))
    return short[seed % parts :: parts]


def main() -> int:
    """Choose, run, and return pytest's exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("which", choices=("all", "part"))
    parser.add_argument("--seed", type=int, default=0)
    choice = parser.parse_args()
    proofs = all_proofs()
    chosen = proofs if choice.which == "all" else part_of(proofs, choice.seed)
    print(f"{len(chosen)} of {len(proofs)} proofs", flush=True)
    if not chosen:
        return 0
    drawn = [proof for proof in chosen if proof.startswith(DRAWN)]
    others = [proof for proof in chosen if not proof.startswith(DRAWN)]
    codes = [run(*options, *proofs) for options, proofs in ((("-n", "2"), drawn), ((), others)) if proofs]
    return max(codes)


def run(*arguments: str) -> int:
    """Run proofs and return pytest's exit code."""
    # -rs: what this machine cannot prove (PostgreSQL, say) is named with the reason
    return subprocess.run([*PYTEST, "-m", "proof", "-rs", *arguments], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
