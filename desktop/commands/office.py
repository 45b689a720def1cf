"""What every command works with: the data folder, the library, and words in the reader's language."""

import configparser
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.model.ids import new_id
from desktop.paths import Places, resources
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

if TYPE_CHECKING:
    from desktop.archive.archive import Archive

LANGUAGES = ("da", "en")
CHOOSE = QT_TRANSLATE_NOOP("Trouble", "Free some space or choose another folder and try again.")


@dataclass(frozen=True, slots=True)
class Office:
    """Where a command works and how it speaks."""

    places: Places
    translate: Translate

    @contextmanager
    def archive(self, *, reading: bool = False) -> Iterator["Archive"]:
        """Open the library for the time of a command; raises `Trouble` when it cannot be opened.

        One that cannot be written serves commands that are only `reading`, and none besides.
        """
        # Here, because documents and library cost more to import than most commands take.
        from desktop.archive.archive import Archive
        from desktop.model.template import load_templates

        archive = Archive(self.places, load_templates(resources()))
        try:
            if archive.homeless is not None and not (reading and self.places.library.is_file()):
                # A command is over before the folder can be written again: nothing it did would be kept.
                raise Trouble(archive.homeless.text, CHOOSE, **archive.homeless.values)
            yield archive
        finally:
            archive.close()

    @property
    def device(self) -> str:
        """What tells this computer from others: as in the window, or a new id where no window was ever open here."""
        return _kept(self.places, "device") or new_id()

    def say(self, text: str) -> None:
        """Print an answer."""
        click.echo(text)


def default_folder() -> Path:
    """Give the folder that this system keeps the program's data in."""
    import platformdirs  # only here

    return Path(platformdirs.user_data_dir("Brobyg", appauthor=False))


def language_of(environment: Mapping[str, str], arguments: Sequence[str] = ()) -> str:
    """The language to speak: BROBYG_LANGUAGE, or what was chosen in the window, or Danish."""
    wanted = environment.get("BROBYG_LANGUAGE", "")
    if wanted in LANGUAGES:
        return wanted
    folder = _folder_in(arguments) or environment.get("BROBYG_DATA_DIR")
    chosen = _kept(Places(Path(folder) if folder else default_folder()), "language")
    return chosen if chosen in LANGUAGES else "da"


def words(arguments: Sequence[str]) -> Translate:
    """Give words in the language of whoever sits at the terminal."""
    from desktop.language import words_of  # QtCore, 60 ms

    return words_of(language_of(os.environ, arguments), resources() / "i18n")


def _kept(places: Places, name: str) -> str:
    """What the window keeps among its settings by a name; nothing where that cannot be read."""
    kept = configparser.ConfigParser(strict=False, interpolation=None)
    try:
        kept.read(places.settings, "utf-8")
        return kept.get("General", name, fallback="")
    except (configparser.Error, OSError, ValueError):
        return ""


def _folder_in(arguments: Sequence[str]) -> str:
    """What `--data-dir` says, before there is a command line that could be asked: its help must be spoken too."""
    for argument, following in zip(arguments, [*arguments, ""][1:], strict=True):
        if argument == "--data-dir":
            return following
        if argument.startswith("--data-dir="):
            return argument.removeprefix("--data-dir=")
    return ""
