"""Words: compiles the translation files, collects new source texts into them, and tells what is not translated yet."""

import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from checkout import Checkout, command_line
from speech import Stop, say

LANGUAGES: dict[str, tuple[str, ...]] = {"en": ("-pluralonly",), "da": ()}
"""What is collected for each: English stands in the source, all but what one and what several are called."""


@dataclass(frozen=True, slots=True)
class Text:
    """One thing to translate. The same words in another context, or with another hint, are another text."""

    context: str
    source: str
    hint: str
    finished: bool


def compile_stale(checkout: Checkout) -> None:
    """Compile each translation that is newer than what was compiled from it."""
    for written in sorted(checkout.words.glob("*.ts")):
        if is_stale(written, written.with_suffix(".qm")):
            compile_one(checkout, written)


def is_stale(written: Path, compiled: Path) -> bool:
    try:
        return compiled.stat().st_mtime_ns <= written.stat().st_mtime_ns
    except FileNotFoundError:
        return True


def compile_one(checkout: Checkout, written: Path) -> None:
    """Compile beside and put in place whole: another program may be reading the old one, or compiling as well."""
    fresh = written.with_suffix(f".{os.getpid()}.qm")
    run(checkout, "pyside6-lrelease", "-silent", str(written), "-qm", str(fresh))
    fresh.replace(written.with_suffix(".qm"))


def update(checkout: Checkout) -> None:
    """Collect the source texts of the program into the files; what is gone from the source goes from there."""
    checkout.words.mkdir(parents=True, exist_ok=True)
    for code in LANGUAGES:
        written = checkout.words / f"{code}.ts"
        collect(checkout, written)
        texts = read(written)
        waiting = [text for text in texts if not text.finished]
        say(f"{written}: {len(texts)} texts, {len(waiting)} of them to translate.")


def collect(checkout: Checkout, into: Path) -> None:
    """Run lupdate over the program's source; paths go in a file, relative, for no command line is long enough."""
    sources = sorted(path.relative_to(checkout.root).as_posix() for path in (checkout.root / "desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources"
        listed.write_text("\n".join(sources), "utf-8")
        options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
        options += ["-target-language", into.stem, *LANGUAGES[into.stem]]
        run(checkout, "pyside6-lupdate", f"@{listed}", *options, "-ts", str(into))


def faults(checkout: Checkout) -> list[str]:
    """Tell, a line for each, what keeps the words from being complete."""
    return [line for code in LANGUAGES for line in faults_of(checkout, checkout.words / f"{code}.ts")]


def faults_of(checkout: Checkout, written: Path) -> list[str]:
    """Tell what keeps one file from being complete."""
    if not written.is_file():
        return [f"{written} does not exist. Make it with: {command_line('translate')}"]
    known = {(text.context, text.source, text.hint): text for text in read(written)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / written.name
        fresh.write_bytes(written.read_bytes())
        collect(checkout, fresh)
        wanted = read(fresh)
    new = [text for text in wanted if (text.context, text.source, text.hint) not in known]
    lines = [f"not in {written.name}: {text.context}: {text.source!r}" for text in new]
    unfinished = [text for text in known.values() if not text.finished]
    return lines + [f"not translated in {written.name}: {text.context}: {text.source!r}" for text in unfinished]


def read(path: Path) -> list[Text]:
    """Read the texts in use from a translation file."""
    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as fault:
        raise Stop(f"{path} is not a translation file ({fault}). Mend it or take it back from Git.") from fault
    texts = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "unfinished" if translation is None else translation.get("type", "")
            if kind not in {"vanished", "obsolete"}:
                finished = kind != "unfinished" and translation is not None and all(words_of(translation))
                names = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
                texts.append(Text(*names, finished))
    return texts


def words_of(translation: ElementTree.Element) -> list[str]:
    """The words of a translation; of one with plurals each form by itself."""
    forms = translation.findall("numerusform") or [translation]
    return ["".join(form.itertext()).strip() for form in forms]


def run(checkout: Checkout, tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools, and stop with its own words where it fails."""
    env = {**os.environ, "LC_ALL": "C"} if os.name == "posix" else None
    command = [str(checkout.tool(tool)), *arguments]
    made = subprocess.run(command, cwd=checkout.root, env=env, capture_output=True, check=False)
    if made.returncode != 0:
        said = (made.stderr + made.stdout).decode("utf-8", "replace").strip().splitlines() or ["no reason given"]
        raise Stop(f"The translations could not be made: {said[0]}. Mend the file that is named and run this again.")
