"""`brobyg check`: examines the library, the parts the program is built of, the typeface and the translations."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

import click

from desktop.commands.office import Office
from desktop.paths import resources
from desktop.trouble import Trouble
from desktop.words import Translate

BAD_QT = (6, 12)
"""PySide6 6.12 drops a reference to None in nearly every call; Python before 3.12 dies of it."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing examined: its name, and what is wrong with it, nothing if it is well."""

    name: str
    faults: tuple[str, ...]


def command(translate: Translate) -> click.Command:
    """Make `check`."""

    @click.command("check", help=translate("Commands", "Examine the library and the program; non-zero on trouble."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_context
    def check(context: click.Context, *, as_json: bool) -> None:
        office: Office = context.obj
        findings = list(_examine(office))
        if as_json:
            office.say(json.dumps({each.name: list(each.faults) for each in findings}, ensure_ascii=False))
        else:
            for each in findings:
                well = translate("Commands", "in order")
                office.say(f"{'✗' if each.faults else '✓'} {each.name}: {'; '.join(each.faults) or well}")
        context.exit(1 if any(each.faults for each in findings) else 0)

    return check


def _examine(office: Office) -> Iterator[Finding]:
    translate = office.translate
    examinations: tuple[tuple[str, Callable[[Office], list[str]]], ...] = (
        (translate("Commands", "The library"), _library),
        (translate("Commands", "Qt and Python"), _qt),
        (translate("Commands", "Shared documents"), _documents),
        (translate("Commands", "The typeface"), _typeface),
        (translate("Commands", "Translations"), _translations),
    )
    for name, examine in examinations:
        yield Finding(name, tuple(examine(office)))


def _library(office: Office) -> list[str]:
    try:
        with office.archive() as archive:
            return archive.library.check()
    except Trouble as trouble:
        return [trouble.say(office.translate)]


def _qt(office: Office) -> list[str]:
    from PySide6 import __version__ as version

    pair = tuple(int(part) for part in version.split(".")[:2])
    if pair >= BAD_QT and sys.version_info < (3, 12):
        text = office.translate("Commands", "PySide6 {qt} does not work with Python {python}; use 6.11.3.")
        return [text.format(qt=version, python=sys.version.split()[0])]
    return []


def _documents(office: Office) -> list[str]:
    from desktop.document.text import counts_bytes

    return [] if counts_bytes() else [office.translate("Commands", "This pycrdt counts letters in another way.")]


def _typeface(office: Office) -> list[str]:
    from desktop.layout.typeface import can_write, font_file
    from desktop.layout.weight import Weight

    text = office.translate("Commands", "{file} is missing.")
    missing = [text.format(file=font_file(weight).name) for weight in Weight if not font_file(weight).is_file()]
    if not missing and not can_write("ÆØÅæøå“”–…"):
        missing.append(office.translate("Commands", "Danish letters are missing."))
    return missing


def _translations(office: Office) -> list[str]:
    folder = resources() / "i18n"
    if not (folder / "da.qm").is_file():
        return [office.translate("Commands", "The Danish words are not compiled; run packaging/dev.py.")]
    source = folder / "da.ts"
    if not source.is_file():
        return []
    tree = ElementTree.parse(source)  # noqa: S314 - our own file
    left = sum(each.get("type") == "unfinished" for each in tree.iter("translation"))
    return [office.translate("Commands", "{count} texts have no Danish words.").format(count=left)] if left else []
