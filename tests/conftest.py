"""What every test stands on: no screen, Danish words and dates, repeatable chance, a library of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.archive.archive import Archive
from desktop.archive.example import example_day
from desktop.model.template import JourneyTemplate, load_templates
from desktop.paths import Places, resources
from tests.opened import Window

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nobody's own library or language may reach a test, nor a test somebody's library.
for name in ("BROBYG_DATA_DIR", "BROBYG_LANGUAGE"):
    os.environ.pop(name, None)
if "PYTEST_XDIST_WORKER" in os.environ:  # a worker is measured by coverage, the programs that it starts are not
    os.environ.pop("COVERAGE_PROCESS_START", None)

settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("searching", deadline=None, max_examples=2_000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("BROBYG_HYPOTHESIS", "steady"))


def pytest_configure() -> None:
    """Speak as a Danish computer would, with the words as they stand in the source."""
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    tool = Path(sys.executable).with_name("pyside6-lrelease" + (".exe" if os.name == "nt" else ""))
    for written in (resources() / "i18n").glob("*.ts"):
        compiled = written.with_suffix(".qm")
        if tool.is_file() and not (compiled.is_file() and compiled.stat().st_mtime > written.stat().st_mtime):
            fresh = compiled.with_suffix(f".{os.getpid()}.qm")
            subprocess.run([tool, "-silent", written, "-qm", fresh], check=True)
            fresh.replace(compiled)


@pytest.fixture(autouse=True)
def _no_window_outlives_its_test() -> Iterator[None]:
    """Delete windows, and what was to be deleted later: outside an event loop "later" never comes.

    Those left would take the focus of the next test's window, and every change of dress goes through them all.
    """
    yield
    app = QCoreApplication.instance()
    if app is None:
        return
    QCoreApplication.sendPostedEvents()  # answers first, as they stand in the queue of a running program
    if isinstance(app, QApplication):
        for window in QApplication.topLevelWidgets():
            if window.parent() is None:
                window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def templates() -> Mapping[str, JourneyTemplate]:
    return load_templates(resources())


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "data")


@pytest.fixture
def open_archive(places: Places, templates: Mapping[str, JourneyTemplate]) -> Iterator[Callable[..., Archive]]:
    """Open the library of this test, or another one, as a program would; closed with the test."""
    opened: list[Archive] = []

    def open_one(where: Places | None = None) -> Archive:
        opened.append(Archive(where or places, templates))
        return opened[-1]

    yield open_one
    for archive in opened:
        archive.close()


@pytest.fixture
def archive(open_archive: Callable[..., Archive]) -> Archive:
    return open_archive()


@pytest.fixture(scope="session")
def made_example(tmp_path_factory: pytest.TempPathFactory, templates: Mapping[str, JourneyTemplate]) -> Places:
    """A library with the example day, to be copied: making it takes as long as ten other tests."""
    places = Places(tmp_path_factory.mktemp("example") / "data")
    archive = Archive(places, templates)
    example_day(archive, resources(), "2026-05-12")
    archive.close()
    return places


@pytest.fixture
def example(places: Places, made_example: Places) -> None:
    """Have the example day in this test's library from the beginning; to be asked for before the library is."""
    shutil.copytree(made_example.data, places.data)


@pytest.fixture
def window(qtbot: QtBot, places: Places, templates: Mapping[str, JourneyTemplate]) -> Iterator[Callable[..., Window]]:
    """Open one more window's shelf on this test's library, or on another one."""
    opened: list[Window] = []

    def one_more(where: Places | None = None) -> Window:
        opened.append(Window(qtbot, lambda: Archive(where or places, templates)))
        return opened[-1]

    yield one_more
    for each in opened:
        each.close()
