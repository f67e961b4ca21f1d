"""The program's own words: from the code to docexam_<language>.ts, and from there to .qm.

``update``   reads every ``self.tr("...")`` and ``QCoreApplication.translate("Context", "...")``, the latter also
             under the local name ``translate``, and brings both .ts files up to date: Arabic holds every
             message, English the plurals only.
``compile``  makes the .qm files the program loads (pyside6-lrelease).
``check``    prints what is missing and fails if anything is.

The code is read with `ast`, not with lupdate: its Python reader gives ``self.tr`` a wrong context after a
call of ``QCoreApplication.translate`` in the same method, and does not see that the latter may be a plural
(docs/decisions/0002-words.md). The .ts files are Qt's own format and open in Qt Linguist.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = ROOT / "docexam"
FOLDER: Final = PACKAGE / "ui" / "i18n"
PLURAL_FORMS: Final = {"en": 2, "ar": 6}
"""Languages and how many forms Qt asks of a plural in each."""

PLURALS_ONLY: Final = frozenset({"en"})
TRANSLATE: Final = frozenset({"QCoreApplication.translate", "translate"})
"""How the function is called: by its full name, or by the short one a function gives it for many texts."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text of the program, as Qt looks it up: context, source, remark for the translator."""

    context: str
    source: str
    remark: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Translation:
    """What stands in a .ts file for a message; a plural has several forms, one left empty is not finished."""

    forms: tuple[str, ...]

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return bool(self.forms) and all(form.strip() for form in self.forms)


class NotLiteral(Exception):
    """A text that is put together at run time cannot be translated; says where it stands."""


# --- reading the code -----------------------------------------------------------------------------------


class _Reader(ast.NodeVisitor):
    """Collects the messages of one module; the context of ``self.tr`` is the class around it."""

    def __init__(self, where: str) -> None:
        self.messages: list[Message] = []
        self._where = where
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # the name ast asks for
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:  # the name ast asks for
        called = ast.unparse(node.func)
        if called == "self.tr":
            self._add(node, self._classes[-1], node.args)
        elif called in TRANSLATE:
            self._add(node, self._literal(node, node.args[0]), node.args[1:])
        elif called.endswith(".tr") or called == "tr":
            raise NotLiteral(
                f"{self._where}:{node.lineno}: the context of {called} cannot be read; call self.tr"
            )
        self.generic_visit(node)

    def _add(self, call: ast.Call, context: str, arguments: Sequence[ast.expr]) -> None:
        if call.keywords or not 1 <= len(arguments) <= 3:
            raise NotLiteral(f"{self._where}:{call.lineno}: text, remark and number stand in their places")
        source = self._literal(call, arguments[0])
        remark = self._literal(call, arguments[1]) if len(arguments) > 1 else ""
        self.messages.append(Message(context, source, remark, plural=len(arguments) == 3))

    def _literal(self, call: ast.Call, argument: ast.expr) -> str:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str | None):
            return argument.value or ""
        raise NotLiteral(f"{self._where}:{call.lineno}: a text for translation must stand there literally")


def messages_of(code: str, where: str) -> list[Message]:
    """Return the messages of one module, in the order they stand in.

    Raises:
        NotLiteral: a text is not a literal, so that no translation could be found for it.
    """
    reader = _Reader(where)
    reader.visit(ast.parse(code))
    return reader.messages


def messages_of_program(package: Path = PACKAGE) -> list[Message]:
    """Return every message of the program once, sorted."""
    found: set[Message] = set()
    for path in sorted(package.rglob("*.py")):
        found.update(messages_of(path.read_text(encoding="utf-8"), str(path.relative_to(package.parent))))
    return sorted(found)


# --- the .ts files --------------------------------------------------------------------------------------


def ts_path(language: str) -> Path:
    """Return the file a translator edits."""
    return FOLDER / f"docexam_{language}.ts"


def qm_path(language: str) -> Path:
    """Return the file the program loads."""
    return FOLDER / f"docexam_{language}.qm"


def read_ts(path: Path) -> dict[Message, Translation]:
    """Return the translations of a .ts file; none where there is no file."""
    if not path.exists():
        return {}
    return dict(_entries(ET.parse(path).getroot()))


def _entries(root: ET.Element) -> Iterator[tuple[Message, Translation]]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            plural = entry.get("numerus") == "yes"
            message = Message(name, entry.findtext("source", ""), entry.findtext("comment", ""), plural)
            yield message, _translation_of(entry, plural=plural)


def _translation_of(entry: ET.Element, *, plural: bool) -> Translation:
    element = entry.find("translation")
    if element is None or element.get("type") == "unfinished":
        return Translation(())
    forms = [form.text or "" for form in element.iter("numerusform")] if plural else [element.text or ""]
    return Translation(tuple(forms))


def write_ts(path: Path, language: str, translations: dict[Message, Translation]) -> None:
    """Write a .ts file: contexts and messages sorted, no line numbers, so that changes read well."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in sorted(translations):
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        _write_entry(contexts[message.context], message, translations[message], PLURAL_FORMS[language])
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")


def _write_entry(context: ET.Element, message: Message, translation: Translation, forms: int) -> None:
    entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(entry, "source").text = message.source
    if message.remark:
        ET.SubElement(entry, "comment").text = message.remark
    wanted_forms = forms if message.plural else 1
    padded = Translation((*translation.forms, *[""] * wanted_forms)[:wanted_forms])
    element = ET.SubElement(entry, "translation", {} if padded.finished else {"type": "unfinished"})
    if not message.plural:
        element.text = padded.forms[0]
        return
    for text in padded.forms:
        ET.SubElement(element, "numerusform").text = text


def wanted(language: str, messages: Sequence[Message]) -> list[Message]:
    """Return the messages that must stand in this language: in English the plurals only."""
    return [message for message in messages if message.plural or language not in PLURALS_ONLY]


def update(language: str, messages: Sequence[Message]) -> int:
    """Bring one .ts file up to date, keep what is translated, and return how many are left to do."""
    known = read_ts(ts_path(language))
    merged = {message: known.get(message, Translation(())) for message in wanted(language, messages)}
    write_ts(ts_path(language), language, merged)
    return sum(not translation.finished for translation in merged.values())


# --- the .qm files --------------------------------------------------------------------------------------


def compile_to(ts: Path, qm: Path) -> None:
    """Compile one .ts file.

    Raises:
        subprocess.CalledProcessError: lrelease refuses it.
    """
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    # A running program has the old file mapped: it is replaced, never written over.
    fresh = qm.with_suffix(".part")
    command = [str(lrelease), "-silent", "-nounfinished", str(ts), "-qm", str(fresh)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    fresh.replace(qm)


def _compiles_to(language: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_to(ts_path(language), fresh)
        return fresh.read_bytes()


# --- the gate -------------------------------------------------------------------------------------------


def problems_of(language: str, messages: Sequence[Message]) -> list[str]:
    """Return one line for everything that keeps a language from being complete."""
    ts, qm = ts_path(language), qm_path(language)
    if not ts.exists():
        return [f"{ts.name} is missing"]
    known = read_ts(ts)
    needed = wanted(language, messages)
    problems = [
        f"{ts.name}: not in the file: {_short(message)}" for message in needed if message not in known
    ]
    problems += [
        f"{ts.name}: no longer in the code: {_short(message)}" for message in known if message not in needed
    ]
    for message, translation in known.items():
        problems += [
            f"{ts.name}: {fault}: {_short(message)}" for fault in _faults(language, message, translation)
        ]
    if not qm.exists() or qm.read_bytes() != _compiles_to(language):
        problems.append(f"{qm.name} is not what {ts.name} compiles to")
    return problems


def _faults(language: str, message: Message, translation: Translation) -> Iterator[str]:
    if not translation.finished:
        yield "not translated"
        return
    if message.plural and len(translation.forms) != PLURAL_FORMS[language]:
        yield f"{len(translation.forms)} plural forms, not {PLURAL_FORMS[language]}"
    for placeholder in _placeholders(message.source):
        # a plural may leave its number out: "one mark" and the Arabic dual say it in the noun
        if placeholder != "%n" and any(placeholder not in form for form in translation.forms):
            yield f"{placeholder} is lost"


def _placeholders(source: str) -> set[str]:
    percent = {source[index : index + 2] for index in range(len(source) - 1) if source[index] == "%"}
    braces = {"{" + part.split("}")[0] + "}" for part in source.split("{")[1:] if "}" in part}
    return {mark for mark in percent if mark[1].isdigit() or mark == "%n"} | braces


def _short(message: Message) -> str:
    return f"{message.context}: {message.source[:70]!r}"


def main() -> int:
    """Update, compile or check; the exit code is 1 if the check finds anything."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("what", choices=("update", "compile", "check"))
    what = parser.parse_args().what
    messages = messages_of_program()
    if what == "update":
        for language in PLURAL_FORMS:
            print(f"{ts_path(language).name}: {update(language, messages)} to translate")
        return 0
    if what == "compile":
        for language in PLURAL_FORMS:
            compile_to(ts_path(language), qm_path(language))
        return 0
    problems = [problem for language in PLURAL_FORMS for problem in problems_of(language, messages)]
    print("\n".join(problems) or f"{len(messages)} messages, all translated")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
