"""An explained zone on a terminal of 80 columns: the lines, the fields, each sum worked out, what is wrong."""

import io
import sys
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from docexam.domain.document import DocumentFormat
from docexam.domain.mrz import (
    CHECK_TEXT,
    FIELD_TEXT,
    FILLER,
    LAYOUTS,
    CheckDigit,
    Explanation,
    Field,
    FieldName,
    Problem,
    problem_text,
)

_FORMAT_NAMES: Final = {
    DocumentFormat.TD1: "TD1, card",
    DocumentFormat.TD2: "TD2, card",
    DocumentFormat.TD3: "TD3, passport",
    DocumentFormat.MRVA: "MRV-A, visa",
    DocumentFormat.MRVB: "MRV-B, visa",
}
_SEX_WORDS: Final = {"F": "F (female)", "M": "M (male)", FILLER: "< (unspecified)"}
_DATES: Final = frozenset({FieldName.BIRTH_DATE, FieldName.EXPIRY_DATE})
_SUM_COLUMNS: Final = 13
"""Characters of a sum side by side: with the captions they fill 80 columns."""
_GOOD: Final = "green"
_BAD: Final = "bold red"
_QUIET: Final = "dim"


def print_unreadable(problem: Problem) -> None:
    """Say why the lines given are no zone."""
    console = _console()
    console.print(Text("Not readable as a machine-readable zone", style=_BAD))
    console.print(_place(problem) + problem_text(problem).en, highlight=False, markup=False)


def print_explanation(explanation: Explanation) -> None:
    """Print a zone that could be read."""
    console = _console()
    _print_verdict(console, explanation)
    _print_lines(console, explanation)
    _print_fields(console, explanation)
    console.print(Text("\nCheck digits", style="bold"))
    for check in explanation.checks:
        _print_sum(console, check)
    _print_problems(console, explanation)
    _print_corrections(console, explanation)


def _console() -> Console:
    # A line may hold any character at all; a terminal that cannot show one gets its code instead.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    return Console(file=sys.stdout, highlight=False)


def _print_verdict(console: Console, explanation: Explanation) -> None:
    layout = LAYOUTS[explanation.format]
    verdict = Text(f"{_FORMAT_NAMES[explanation.format]}, {layout.line_count} lines of {layout.width}: ")
    if explanation.valid:
        verdict.append("valid", style=_GOOD)
    else:
        verdict.append("NOT valid", style=_BAD)
    console.print(verdict)


def _print_lines(console: Console, explanation: Explanation) -> None:
    """Print the lines under a ruler of positions, with a caret below each place named by a problem."""
    width = LAYOUTS[explanation.format].width
    tens = "".join(f"{tens * 10:>10}" for tens in range(1, width // 10 + 1))
    console.print(Text(f"\n    {tens}", style=_QUIET))
    for number, line in enumerate(explanation.lines, start=1):
        console.print(Text(f" {number}  {_shown(line)}", no_wrap=True))
        marked = {problem.position for problem in explanation.problems if problem.line == number}
        if marked:
            carets = "".join("^" if at in marked else " " for at in range(1, width + 2))
            console.print(Text(f"    {carets.rstrip()}", style=_BAD, no_wrap=True))


def _print_fields(console: Console, explanation: Explanation) -> None:
    table = Table(title="Fields", title_justify="left", title_style="bold", width=78)
    table.add_column("Line", justify="right")
    table.add_column("Positions", justify="right")
    table.add_column("Field", ratio=2)
    table.add_column("Value", ratio=3, overflow="fold")
    for field in explanation.fields:
        positions = str(field.start) if field.start == field.end else f"{field.start}-{field.end}"
        table.add_row(str(field.line), positions, FIELD_TEXT[field.name].en, _value(field))
    console.print()
    console.print(table)
    if explanation.name_may_be_truncated:
        console.print("The name field is full to its end: a part of the name may have been cut.")


def _value(field: Field) -> Text:
    if field.name is FieldName.SEX:
        return Text(_SEX_WORDS.get(field.value, _shown(field.value)))
    if field.name in _DATES and not any(letter.isalpha() for letter in field.value):
        return Text(f"{_shown(field.value)} ({'-'.join(_date_parts(field.value))})")
    return Text(_shown(field.value)) if field.value else Text("empty", style=_QUIET)


def _shown(text: str) -> str:
    """Return `text` without characters that would steer the terminal instead of being seen."""
    return "".join([letter if letter.isprintable() else "?" for letter in text])


def _date_parts(printed: str) -> list[str]:
    pairs = zip(("year", "month", "day"), (printed[:2], printed[2:4], printed[4:]), strict=True)
    return [f"{name} unknown" if pair == FILLER * 2 else pair for name, pair in pairs]


def _print_sum(console: Console, check: CheckDigit) -> None:
    """Print the sum in blocks of columns: characters, values, weights and products under each other."""
    console.print()
    console.print(_outcome(check))
    rows = {
        "character": _shown(check.characters),
        "value": check.values,
        "x weight": check.weights,
        "= product": check.products,
    }
    for start in range(0, len(check.characters), _SUM_COLUMNS):
        if start:
            console.print()
        for caption, cells in rows.items():
            block = "".join([f"{cell:>5}" for cell in cells[start : start + _SUM_COLUMNS]])
            console.print(Text(f"  {caption:<11}{block}", no_wrap=True))
    console.print(Text(_remainder(check)))


def _remainder(check: CheckDigit) -> str:
    if not check.due:
        return "  A character it covers has no value: the sum cannot be worked out."
    return f"  Sum of products {check.total}, divided by 10 leaves {check.total % 10}: {check.due} is due."


def _outcome(check: CheckDigit) -> Text:
    place = f"line {check.line}, position {check.position}"
    name = CHECK_TEXT[check.name].en
    text = Text()
    text.append(f"{name[0].upper()}{name[1:]}", style="bold")
    text.append(f" ({place}): ")
    if check.passed is None:
        return text.append("field and check digit are empty, as is allowed", style=_QUIET)
    text.append(f"{_shown(check.printed)} printed, ")
    if not check.due:
        return text.append("cannot be worked out", style=_BAD)
    text.append(f"{check.due} due: ")
    return text.append("agrees", style=_GOOD) if check.passed else text.append("DOES NOT AGREE", style=_BAD)


def _print_problems(console: Console, explanation: Explanation) -> None:
    if not explanation.problems:
        return
    table = Table(title="What is wrong, and where", title_justify="left", title_style="bold", width=78)
    table.add_column("Line", justify="right")
    table.add_column("Position", justify="right")
    table.add_column("Problem", ratio=1)
    for problem in explanation.problems:
        table.add_row(str(problem.line), str(problem.position), Text(problem_text(problem).en))
    console.print()
    console.print(table)


def _print_corrections(console: Console, explanation: Explanation) -> None:
    if not explanation.corrections:
        return
    table = Table(title="Proposed corrections", title_justify="left", title_style="bold", width=78)
    for caption in ("Choice", "Line", "Position", "Printed", "Proposed"):
        table.add_column(caption, justify="right")
    table.add_column("Decided by the check digit of", ratio=1)
    for found in explanation.corrections:
        places = (str(found.alternative), str(found.line), str(found.position))
        cells = (*places, found.printed, found.proposed)
        table.add_row(*map(Text, cells), CHECK_TEXT[found.check].en)
    console.print()
    console.print(table)


def _place(problem: Problem) -> str:
    return f"Line {problem.line}, position {problem.position}: "
