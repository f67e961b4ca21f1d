"""Zones of fictional holders that several tests read, and what these tests ask of an explanation."""

from typing import Final

from docexam.domain.mrz import CheckName, Explanation, ProblemCode, explain

ERIKSSON: Final = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
)
SAMAWI: Final = (
    "PPUTOAL<SAMAWI<<ZAYNAB<KARIM<<<<<<<<<<<<<<<<",
    "U4710923K8UTO9103177F3108022UT19910317042<60",
)
KARWAN_ZERO: Final = (
    "PPUTOKARWAN<<DILSHAD<<<<<<<<<<<<<<<<<<<<<<<<",
    "UX00428179UTO8411305M2902153<<<<<<<<<<<<<<00",
)
KARWAN_FILLER: Final = (KARWAN_ZERO[0], "UX00428179UTO8411305M2902153<<<<<<<<<<<<<<<0")
HALABI_TD2: Final = (
    "I<UTOHALABI<<SAMIR<YUSUF<<<<<<<<<<<<",
    "C7310045<8UTO7809246M3301018<<<<<<<4",
)
RAHMANI_TD1: Final = (
    "I<UTOUD22077193<<<<<<<<<<<<<<<",
    "0002299F3402281UTO<<<<<<<<<<<4",
    "RAHMANI<<LEILA<<<<<<<<<<<<<<<<",
)
RAHMANI_LONG: Final = (
    "I<UTOUD2207719<432109<<<<<<<<<",
    "0002299F3402281UTO<<<<<<<<<<<8",
    "RAHMANI<<LEILA<<<<<<<<<<<<<<<<",
)
OKONKWO_MRVA: Final = (
    "V<UTOOKONKWO<<CHIDI<EMEKA<<<<<<<<<<<<<<<<<<<",
    "V201188454UTO6505057M2706306SINGLE<ENTRY<<<<",
)
OKONKWO_MRVB: Final = (
    "V<UTOOKONKWO<<CHIDI<EMEKA<<<<<<<<<<<",
    "V201188454UTO6505057M2706306<<<<<<<<",
)
SAMAWI_FORGED: Final = (SAMAWI[0], SAMAWI[1].replace("910317", "980317", 1))

GENUINE: Final = (
    ERIKSSON,
    SAMAWI,
    KARWAN_ZERO,
    KARWAN_FILLER,
    HALABI_TD2,
    RAHMANI_TD1,
    RAHMANI_LONG,
    OKONKWO_MRVA,
    OKONKWO_MRVB,
)


def with_character(lines: tuple[str, ...], *, line: int, position: int, character: str) -> tuple[str, ...]:
    """Return `lines` with one character replaced (line and position from 1)."""
    changed = list(lines)
    old = changed[line - 1]
    changed[line - 1] = old[: position - 1] + character + old[position:]
    return tuple(changed)


def passed(explanation: Explanation) -> dict[str, bool | None]:
    """Return the outcome of each check digit."""
    return {check.name.value: check.passed for check in explanation.checks}


def failed(lines: tuple[str, ...]) -> set[CheckName]:
    """Return the check digits of `lines` that do not agree."""
    return {check.name for check in explain(lines).checks if check.passed is False}


def places(explanation: Explanation, code: ProblemCode) -> list[tuple[int, int]]:
    """Return line and position of each problem of one kind."""
    return [(problem.line, problem.position) for problem in explanation.problems if problem.code is code]


def codes(explanation: Explanation) -> set[ProblemCode]:
    """Return the kinds of problem found."""
    return {problem.code for problem in explanation.problems}
