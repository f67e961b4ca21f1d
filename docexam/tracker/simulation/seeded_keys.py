"""Keys that follow from a seed: for simulations alone, where the same seed must give the same country."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from docexam.sealing.age_files import recipient_of
from docexam.sealing.ssh_signatures import SigningKey

_BECH32: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_PREFIX: Final = "age-secret-key-"


@dataclass(frozen=True, slots=True)
class CountryKeys:
    """The keys of a simulated head office."""

    head_office: str = field(repr=False)
    escrow: str = field(repr=False)
    signing: SigningKey
    programme_key: bytes = field(repr=False)

    @property
    def recipients(self) -> tuple[str, str]:
        """What stations seal to."""
        return recipient_of(self.head_office), recipient_of(self.escrow)


def country_keys(chance: random.Random) -> CountryKeys:
    """Draw the keys of a simulated head office."""
    return CountryKeys(
        head_office=identity_of(chance.randbytes(32)),
        escrow=identity_of(chance.randbytes(32)),
        signing=SigningKey(chance.randbytes(32)),
        programme_key=chance.randbytes(32),
    )


def identity_of(secret: bytes) -> str:
    """Return 32 secret bytes as an age identity (Bech32, BIP 173)."""
    values = _in_fives(secret)
    spread = [*(ord(letter) >> 5 for letter in _PREFIX), 0, *(ord(letter) & 31 for letter in _PREFIX)]
    check = _checksum([*spread, *values, *([0] * 6)]) ^ 1
    values += [(check >> 5 * (5 - place)) & 31 for place in range(6)]
    return f"{_PREFIX}1{''.join(_BECH32[value] for value in values)}".upper()


def _in_fives(secret: bytes) -> list[int]:
    bits = int.from_bytes(secret, "big") << 4  # 256 bits fill 52 groups of five with four to spare
    return [(bits >> 5 * place) & 31 for place in range(51, -1, -1)]


def _checksum(values: Iterable[int]) -> int:
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for place, part in enumerate(_GENERATOR):
            check ^= part if (top >> place) & 1 else 0
    return check
