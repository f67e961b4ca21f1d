"""No test asserts a time: figures are measured by benchmarks, never judged on somebody's busy machine."""

import ast
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
CLOCKS = frozenset(
    {"perf_counter", "perf_counter_ns", "monotonic", "monotonic_ns", "process_time", "thread_time"}
)
WALL_CLOCKS = frozenset({"time.time", "time.time_ns", "timeit.timeit", "timeit.repeat"})


def reads_a_clock(node: ast.AST, names: set[str]) -> bool:
    """Whether an expression calls a clock, or names something that was made of one."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call):
            called = ast.unparse(part.func)
            if called in WALL_CLOCKS or called.split(".")[-1] in CLOCKS:
                return True
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load) and part.id in names:
            return True
    return False


def asserted_times(code: str) -> Iterator[int]:
    """Yield the line of every assertion about something measured with a clock."""
    for function in ast.walk(ast.parse(code)):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from _asserted_in(function)


def _asserted_in(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[int]:
    times: set[str] = set()
    for node in sorted(_statements(function), key=lambda statement: statement.lineno):
        if isinstance(node, ast.Assert) and reads_a_clock(node.test, times):
            yield node.lineno
        if isinstance(node, ast.Assign) and reads_a_clock(node.value, times):
            times.update(target.id for target in node.targets if isinstance(target, ast.Name))
        if (
            isinstance(node, ast.AugAssign)
            and reads_a_clock(node.value, times)
            and isinstance(node.target, ast.Name)
        ):
            times.add(node.target.id)


def _statements(function: ast.AST) -> Iterator[ast.stmt]:
    return (node for node in ast.walk(function) if isinstance(node, ast.stmt))


def test_no_test_asserts_a_time() -> None:
    found = [
        f"{path.relative_to(TESTS)}:{line}"
        for path in sorted(TESTS.rglob("*.py"))
        for line in asserted_times(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_an_asserted_time_is_found_behind_a_name() -> None:
    code = """
def test_it_is_quick():
    start = time.perf_counter()
    work()
    taken = time.perf_counter() - start
    assert taken < 0.1
"""
    assert list(asserted_times(code)) == [6]


def test_a_deadline_of_a_waiting_loop_is_no_asserted_time() -> None:
    code = """
def test_it_comes_in_the_end():
    end = time.monotonic() + 10
    while not done() and time.monotonic() < end:
        process()
    assert done()
"""
    assert list(asserted_times(code)) == []
