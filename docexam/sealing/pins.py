"""PINs are kept as argon2id hashes only."""

from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError

from docexam.domain.errors import EnvironmentFault, FaultCode, ProgramFault

_HASHER: Final = PasswordHasher(time_cost=2, memory_cost=24 * 1024, parallelism=1, hash_len=32, salt_len=16)
"""About a tenth of a second on an old laptop, and 24 MiB that an attacker must have for each guess."""


def seal_pin(pin: str) -> str:
    """Return the hash under which `pin` is kept."""
    return _HASHER.hash(pin)


def open_with_pin(sealed: str, pin: str) -> None:
    """Return only if `pin` belongs to `sealed`.

    Raises:
        EnvironmentFault: PIN_WRONG.
        ProgramFault: DEFECT, when what was kept is no hash of ours.
    """
    try:
        _HASHER.verify(sealed, pin)
    except VerifyMismatchError as error:
        raise EnvironmentFault(FaultCode.PIN_WRONG) from error
    except (InvalidHashError, VerificationError) as error:
        raise ProgramFault(FaultCode.DEFECT, what="pin-hash") from error


def needs_resealing(sealed: str) -> bool:
    """Tell whether `sealed` was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(sealed)
