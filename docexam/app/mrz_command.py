"""``docexam mrz``: machine-readable zones explained at a terminal, as tables or as JSON."""

import json
import os
import re
import sys
from collections.abc import Iterable, Iterator
from typing import Final

import click

from docexam.app.mrz_table import print_explanation, print_unreadable
from docexam.domain.errors import EnvironmentFault
from docexam.domain.mrz import (
    CheckName,
    Explanation,
    FieldName,
    Problem,
    explain,
    problem_of,
    problem_text,
)

STANDARD_INPUT: Final = "-"
_LINE_END: Final = re.compile(r"\r\n|\r|\n|\\n")
"""Lines given as one argument; some shells pass a typed ``\\n`` on as it is."""
_REPORTED_FIELDS: Final = (
    FieldName.DOCUMENT_CODE,
    FieldName.ISSUER,
    FieldName.NUMBER,
    FieldName.SURNAME,
    FieldName.GIVEN_NAMES,
    FieldName.NATIONALITY,
    FieldName.BIRTH_DATE,
    FieldName.SEX,
    FieldName.EXPIRY_DATE,
    FieldName.OPTIONAL,
    FieldName.OPTIONAL2,
)


@click.group()
def mrz() -> None:
    """Machine-readable zones of travel documents (ICAO Doc 9303)."""


@mrz.command("explain")
@click.argument("lines", metavar="LINE...", nargs=-1, required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
def explain_command(lines: tuple[str, ...], as_json: bool) -> None:
    """Explain a zone: every field, every check digit with its sum, what is wrong and where.

    Give the lines of one document, each in quotes so that the shell leaves the < alone. With - documents are
    read from standard input, parted by blank lines, and printed as one JSON object a line.

    Ends with 0 when the document could be read, valid or not, and with 1 when one could not.
    """
    try:
        all_read = _explain(lines, as_json=as_json)
    except BrokenPipeError:
        # Whoever reads has seen enough; what is left in the buffer must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        all_read = False
    sys.exit(0 if all_read else 1)


def _explain(lines: tuple[str, ...], *, as_json: bool) -> bool:
    if lines == (STANDARD_INPUT,):
        return _print_records(sys.stdin.buffer)
    document = [part for line in lines for part in _LINE_END.split(line)]
    return _print_record(document) if as_json else _print_tables(document)


def documents_in(stream: Iterable[bytes]) -> Iterator[list[str]]:
    """Yield the documents of a stream of lines, which blank lines part."""
    document: list[str] = []
    for encoded in stream:
        # Windows editors put a mark at the head of a file; what is not UTF-8 is a character to complain of.
        line = encoded.decode("utf-8-sig", errors="replace").strip()
        if line:
            document.append(line)
        elif document:
            yield document
            document = []
    if document:
        yield document


def record_of(explanation: Explanation) -> dict[str, object]:
    """Return the object that ``--json`` prints for a zone that could be read."""
    fields = {name.value: explanation.value(name) for name in _REPORTED_FIELDS}
    checks = {check.name: check.passed for check in explanation.checks}
    return {
        "format": explanation.format.value,
        **fields,
        "check_digits": {name.value: checks.get(name) for name in CheckName},
        "valid": explanation.valid,
        "problems": [_problem_record(problem) for problem in explanation.problems],
    }


def record_of_unreadable(problem: Problem) -> dict[str, object]:
    """Return the object that ``--json`` prints where nothing could be read: the same keys, without values."""
    return {
        "format": None,
        **{name.value: None for name in _REPORTED_FIELDS},
        "check_digits": {name.value: None for name in CheckName},
        "valid": False,
        "problems": [_problem_record(problem)],
    }


def _problem_record(problem: Problem) -> dict[str, object]:
    return {
        "code": problem.code.value,
        "line": problem.line,
        "position": problem.position,
        "message": problem_text(problem).en,
    }


def _print_records(stream: Iterable[bytes]) -> bool:
    all_read = True
    for document in documents_in(stream):
        all_read = _print_record(document) and all_read
    return all_read


def _print_record(document: list[str]) -> bool:
    """Print the object for one document and tell whether it could be read."""
    try:
        record = record_of(explain(document))
    except EnvironmentFault as fault:
        record = record_of_unreadable(problem_of(fault))
    click.echo(json.dumps(record))
    return record["format"] is not None


def _print_tables(document: list[str]) -> bool:
    try:
        explanation = explain(document)
    except EnvironmentFault as fault:
        print_unreadable(problem_of(fault))
        return False
    print_explanation(explanation)
    return True
