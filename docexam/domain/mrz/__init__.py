"""Machine-readable zones of ICAO Doc 9303: TD1, TD2, TD3, MRV-A and MRV-B written, read and explained."""

from docexam.domain.mrz.check_digits import CheckDigit, check_digit
from docexam.domain.mrz.corrections import Correction
from docexam.domain.mrz.explaining import Explanation, explain
from docexam.domain.mrz.fields import Field
from docexam.domain.mrz.layout import FILLER, LAYOUTS, CheckName, FieldName, Layout, Span
from docexam.domain.mrz.problems import (
    CHECK_TEXT,
    FIELD_TEXT,
    Problem,
    ProblemCode,
    problem_of,
    problem_text,
)
from docexam.domain.mrz.writing import write

__all__ = [
    "CHECK_TEXT",
    "FIELD_TEXT",
    "FILLER",
    "LAYOUTS",
    "CheckDigit",
    "CheckName",
    "Correction",
    "Explanation",
    "Field",
    "FieldName",
    "Layout",
    "Problem",
    "ProblemCode",
    "Span",
    "check_digit",
    "explain",
    "problem_of",
    "problem_text",
    "write",
]
