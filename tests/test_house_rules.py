"""What holds the house together and no tool of its own checks."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("desktop", "db")
SOURCES = [path for room in (*ROOMS, "packaging") for path in sorted((ROOT / room).rglob("*.py"))]
PROGRAM = [path for path in SOURCES if path.parts[len(ROOT.parts)] in ROOMS]
WITHOUT_QT = (
    "db",
    "desktop.model",
    "desktop.trouble",
    "desktop.words",
    "desktop.paths",
    "desktop.document",
    "desktop.guard",
    "desktop.coach",
    "desktop.layout",
    "desktop.link",
    "desktop.archive",
    "desktop.exchange",
    "desktop.link",
    "desktop.report",
    "desktop.tagged",
)
LONGEST_FUNCTION = 60
LONGEST_FILE = 400
TRANSLATING = {"tr", "translate", "QT_TRANSLATE_NOOP"}

NO_QT = """
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6", "qtawesome"):
    sys.modules[name] = None  # importing it now fails
count = 0
for name in sys.argv[1:]:
    room = importlib.import_module(name)
    for found in pkgutil.walk_packages(getattr(room, "__path__", []), name + "."):
        importlib.import_module(found.name)
        count += 1
print(count)
"""


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def test_the_lower_floors_can_be_imported_where_there_is_no_qt():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", NO_QT, *WITHOUT_QT],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 60


def test_nothing_is_filled_in_before_it_is_translated():
    """The translators' tool passes over such texts without a word."""
    calls = [(path, call) for path in PROGRAM for call in translations(tree_of(path))]
    assert [f"{name_of(path)}:{call.lineno}" for path, call in calls if is_filled_in(call)] == []
    assert len(calls) > 1_000


def test_nothing_is_translated_inside_a_text_that_is_filled_in():
    """The translators' tool passes over these, too."""
    filled = [(path, node) for path in PROGRAM for node in ast.walk(tree_of(path)) if isinstance(node, ast.JoinedStr)]
    calls = [(path, call) for path, node in filled for call in translations(node)]
    assert [f"{name_of(path)}:{call.lineno}" for path, call in calls if is_text(call.args[-1])] == []
    assert len(filled) > 200


def translations(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in TRANSLATING:
                yield node


def is_filled_in(call: ast.Call) -> bool:
    for argument in call.args:
        for part in ast.walk(argument):
            is_sum = isinstance(part, ast.BinOp) and any(map(is_text, (part.left, part.right)))
            if isinstance(part, ast.JoinedStr) or is_sum:
                return True
    return False


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def test_a_file_is_one_thought():
    assert [fault for path in SOURCES for fault in too_much(path)] == []


def too_much(path: Path) -> Iterator[str]:
    """Tell what makes a file more than one thought, or no thought at all."""
    if (lines := len(path.read_text("utf-8").splitlines())) > LONGEST_FILE:
        yield f"{name_of(path)} has {lines} lines"
    tree = tree_of(path)
    if not ast.get_docstring(tree):
        yield f"{name_of(path)} does not say what lives in it"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                yield f"{name_of(path)}: {node.name} has {length} lines"


def test_packaging_is_no_package_and_hides_no_library():
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_package_of_the_program_is_installed_with_it():
    declared = re.search(
        r"^packages = \[(.*?)\]", (ROOT / "pyproject.toml").read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert declared is not None
    found = {name_of(path.parent).replace("/", ".") for path in PROGRAM if path.name == "__init__.py"}
    # The resources are no package in a checkout, and lie inside the program when it is installed.
    assert set(re.findall(r'"([^"]+)"', declared.group(1))) == found | {"desktop.resources"}


def test_danish_lacks_nothing():
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / "da.ts")
    messages = [
        (context.findtext("name"), message) for context in tree.iter("context") for message in context.iter("message")
    ]
    assert len(messages) > 300
    faults = []
    for context, message in messages:
        translation = message.find("translation")
        source, done = message.findtext("source", ""), translation is not None and translation.get("type") is None
        forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
        written = forms or [translation.text or "" if translation is not None else ""]
        if not done or not all(text.strip() for text in written):
            faults.append(f"{context}: {source!r} is not translated")
        faults += [f"{context}: {source!r} loses or invents a name" for text in written if extra_names(source, text)]
    assert faults == []


def test_all_danish_texts_have_the_same_quotation_marks():
    texts = [path for kind in ("ts", "json", "yaml") for path in (ROOT / "resources").rglob(f"*.{kind}")]
    others = re.compile("[»«„‘]|\\S”\\w")
    faults = [
        f"{name_of(path)}:{number}: {line.strip()[:80]}"
        for path in texts
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if others.search(line) or line.count("“") != line.count("”")
    ]
    assert faults == []
    assert len(texts) > 30


def test_english_says_every_plural():
    """Otherwise "(s)" is read by whoever chose English."""
    danish, english = plurals("da"), plurals("en")
    assert danish.keys() == english.keys()
    assert [key for key, forms in english.items() if len(forms) != 2 or not all(forms)] == []


def plurals(code: str) -> dict[tuple[str, str, str], list[str]]:
    """The forms of each text that says how many, by context, source and hint."""
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / f"{code}.ts")
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): [
            (form.text or "").strip() for form in message.iter("numerusform")
        ]
        for context in tree.iter("context")
        for message in context.iter("message")
        if message.get("numerus")
    }


def extra_names(source: str, translated: str) -> set[str]:
    """Names to fill in that only the translation has: filling it in would fail."""
    return names(translated) - names(source)


def names(text: str) -> set[str]:
    return set(re.findall(r"\{(\w*)", text))


def test_every_source_text_with_a_name_is_filled_by_that_name_in_danish():
    """A sentence about a file that does not name the file is no help."""
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / "da.ts")
    lost = []
    for context in tree.iter("context"):
        if context.findtext("name") == "Trouble":
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and names(message.findtext("source", "")) - names(translation.text or ""):
                    lost.append(message.findtext("source"))
    assert lost == []


def test_nothing_is_left_for_later():
    marks = re.compile("|".join(("TODO", "FIXME", "raise NotImplementedError")))
    here = Path(__file__).resolve()
    tests = [path for path in sorted((ROOT / "tests").rglob("*.py")) if path.resolve() != here]
    texts = [*SOURCES, *tests, ROOT / "README.md"]
    faults = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in texts
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if marks.search(line)
    ]
    assert faults == []
