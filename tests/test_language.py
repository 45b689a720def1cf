"""The words of a running program, whatever happens to the files that they came from."""

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtWidgets import QApplication

from desktop.language import Language, words_of
from desktop.paths import resources
from desktop.windows.date_button import date_words


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy(resources() / "i18n" / "da.qm", tmp_path)
    return tmp_path


@pytest.fixture
def language(qapp: QApplication, folder: Path) -> Iterator[Language]:
    language = Language(folder)
    yield language
    language.use("en")


def test_a_date_is_said_in_words_and_what_is_none_is_given_back():
    said = [date_words(each, "en") for each in ("2026-05-12", "2026-05", "", "i maj 🙂", "2026-13", "x" * 7)]
    assert said == ["12 May 2026", "May 2026", "", "i maj 🙂", "2026-13", "x" * 7]


def write_over(path: Path) -> None:
    """Write in the file itself, as a compiler does that knows nothing of who reads it."""
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())


def test_words_stay_when_their_file_is_written_anew_beneath_the_program(language: Language, folder: Path) -> None:
    language.use("da")
    said = words_of("da", folder)
    write_over(folder / "da.qm")
    assert language.translate("Checklist", "Checklist") == "Tjekliste"
    assert said("Checklist", "Checklist") == "Tjekliste"
    language.use("da")
    assert language.translate("Checklist", "Checklist") == "Checklist"


def test_without_its_file_a_language_says_what_stands_in_the_source(language: Language, folder: Path) -> None:
    (folder / "da.qm").unlink()
    language.use("da")
    assert language.translate("Checklist", "Checklist") == "Checklist"
    assert words_of("da", folder)("Checklist", "Checklist") == "Checklist"
