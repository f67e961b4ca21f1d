"""Every proof comes round, and the same seed always brings the same ones."""

from hypothesis import given
from hypothesis import strategies as st

from tools.proofs import PARTS, part_of

PROOFS = st.lists(st.text(min_size=1), max_size=60, unique=True)


@given(PROOFS)
def test_as_many_changes_as_there_are_parts_bring_every_proof(proofs: list[str]) -> None:
    come_round = [proof for seed in range(PARTS) for proof in part_of(proofs, seed)]
    assert set(come_round) == set(proofs)


@given(PROOFS.filter(bool), st.integers(0, 2**40))
def test_no_turn_is_empty_while_there_is_a_proof(proofs: list[str], seed: int) -> None:
    assert part_of(proofs, seed)
    assert part_of(proofs, seed) == part_of(proofs, seed)
