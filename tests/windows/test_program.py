"""The program as a whole: one window per library, faults told once, pictures, and what waits for the first frame."""

import logging
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop import app
from desktop.archive.archive import Archive
from desktop.archive.example import example_day
from desktop.language import Language
from desktop.paths import Places, resources
from desktop.windows.bug_dialog import BugDialog, BugHook
from desktop.windows.lock import WindowLock

HOLD = """
import sys, pathlib
from desktop.paths import Places
from desktop.windows.lock import WindowLock
lock = WindowLock(Places(pathlib.Path(sys.argv[1])))
print("held" if lock.holder is None else "refused", flush=True)
sys.stdin.read(1)
"""


@pytest.fixture
def holder(places: Places):
    """Another process that has the library open."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(places.data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    yield other
    other.kill()
    other.communicate()


def test_a_second_window_says_who_holds_the_library_and_ends(qapp, places, holder, capsys):
    Language(resources() / "i18n").use("en")
    seen: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        box.accept()

    QTimer.singleShot(0, answer)
    assert app.run(places) == app.HELD_BY_ANOTHER
    assert str(holder.pid) in seen[0]
    assert str(holder.pid) in capsys.readouterr().err
    assert not places.library.exists()


def test_a_lock_whose_process_was_killed_is_taken_over(places, holder):
    assert WindowLock(places).holder is not None
    holder.kill()
    holder.wait()
    lock = WindowLock(places)
    assert lock.holder is None
    lock.release()


def test_a_folder_that_cannot_be_written_needs_no_lock(tmp_path):
    (tmp_path / "file").write_text("in the way")
    assert WindowLock(Places(tmp_path / "file")).holder is None


def test_the_window_opens_on_the_wanted_day_and_ends_with_0(qapp, places, templates, qtbot, monkeypatch):
    archive = Archive(places, templates)
    day = archive.create_day("Fra kommandolinjen", "", "social", ("Gruppe 1",))
    archive.close()
    titles: list[str] = []

    def look() -> None:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, app.MainWindow)), None)
        if window is not None and window.shell is not None:
            titles.append(window.windowTitle())
            timer.stop()
            window.close()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    hooks = sys.excepthook
    assert app.run(places, day=day) == 0
    assert titles == ["Brobyg – Fra kommandolinjen"]
    assert sys.excepthook is hooks
    assert WindowLock(places).holder is None


@pytest.fixture
def hook(qapp, places):
    made = BugHook(places.log)
    made.install()
    yield made
    made.remove()


def raise_it(words: str) -> None:
    raise RuntimeError(words)


def test_a_fault_is_logged_and_told_once_for_each_place(hook, places):
    told: list[str] = []
    hook.met.connect(told.append)
    for _ in range(3):
        try:
            raise_it("knækket")
        except RuntimeError:
            sys.excepthook(*sys.exc_info())
    assert len(told) == 1
    assert "knækket" in told[0]
    assert places.log.read_text("utf-8").count("RuntimeError: knækket") == 3


def test_neither_log_nor_story_of_a_fault_holds_a_cpr_number(hook, places):
    serial = str(2) * 4
    number = f"{17}{'03'}{64}-{serial}"
    told: list[str] = []
    hook.met.connect(told.append)
    try:
        raise_it(f"kan ikke læse {number}")
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
        logging.getLogger("brobyg").exception("%s igen", number)
    logging.getLogger("brobyg").warning("og %s", number)
    qWarning(f"fra Qt: {number}")
    logged = places.log.read_text("utf-8")
    assert logged.count("XXXXXX-XXXX") >= 5
    assert serial not in logged
    assert "kan ikke læse XXXXXX-XXXX" in told[0]
    assert serial not in told[0]


def test_a_fault_in_a_thread_is_told_too(hook, qtbot):
    with qtbot.waitSignal(hook.met) as waited:
        threading.Thread(target=raise_it, args=("i en tråd",)).start()
    assert "i en tråd" in waited.args[0]


def test_the_log_does_not_grow_for_ever(hook, places):
    for _ in range(60):
        logging.getLogger("brobyg").error("x" * 30_000)
    assert sum(path.stat().st_size for path in places.data.glob("brobyg.log*")) < 2_200_000


def test_the_story_of_a_fault_can_be_copied(qapp, qtbot, places):
    dialog = BugDialog("Traceback: alt sammen", places.log, None)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: alt sammen"


def test_pictures_of_the_main_screens(qapp, example, places, templates, tmp_path):
    archive = Archive(places, templates)
    day = example_day(archive, resources(), "2026-05-12")
    archive.close()
    made = app.pictures(places, day, tmp_path / "pictures", ((1366, 768),))
    assert [path.name for path in made] == [
        "start-1366x768.png",
        "day-1366x768.png",
        "cases-1366x768.png",
        "case-edit-1366x768.png",
        "case-check-1366x768.png",
        "case-read-1366x768.png",
        "journey-as-is-1366x768.png",
        "journey-ideal-1366x768.png",
        "groups-1366x768.png",
        "run-1366x768.png",
        "plan-1366x768.png",
        "assessment-1366x768.png",
    ]
    looks = [QImage(str(path)) for path in made]
    assert {(picture.width(), picture.height()) for picture in looks} == {(1366, 768)}
    assert len({bytes(picture.constBits()) for picture in looks}) == len(made)


def test_the_window_needs_neither_documents_nor_icons_to_be_shown():
    heavy = ("pycrdt", "sqlite_utils", "qtawesome", "reportlab", "pikepdf", "yaml", "multiprocessing")
    code = f"import sys, desktop.app; print([name for name in {heavy} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_start_page_does_not_wait_for_the_boards_and_the_projector_of_a_day(tmp_path):
    heavy = ("desktop.canvas.view", "desktop.windows.day_shell", "desktop.windows.projector", "websockets")
    code = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.paths import Places
begin = app._begin
def begun(*args, **choices):
    app.import_module = lambda _: None  # what another thread brings meanwhile is another matter
    begin(*args, **choices)
    args[0].links.stop()
    print([name for name in {heavy} if name in sys.modules])
    sys.stdout.flush()
    QTimer.singleShot(0, QApplication.quit)
app._begin = begun
app.run(Places(Path(sys.argv[1])))
"""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(
        [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True, env=around, timeout=60
    )
    assert run.stdout.strip() == "[]"


def test_resources_of_the_look_are_there():
    for shade in ("light", "dark"):
        for name in ("down", "up", "check"):
            assert (Path(resources()) / "look" / f"{name}-{shade}.svg").is_file()
