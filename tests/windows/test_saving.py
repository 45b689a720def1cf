"""When the library cannot be written: it is said as long as it lasts, and nothing is lost without a yes."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from db.errors import Unwritable
from desktop.archive.archive import Archive
from desktop.archive.faults import as_trouble
from desktop.archive.transfer import import_day
from desktop.paths import Places
from desktop.windows.rescue_dialog import RescueDialog


class Disk:
    """A disk that can be full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.full = False
        keep = Archive.append
        disk = self

        def append(archive: Archive, *rows: object) -> None:
            if disk.full:
                raise as_trouble(Unwritable("full"), archive.places.library)
            keep(archive, *rows)

        monkeypatch.setattr(Archive, "append", append)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def test_the_light_says_saved_only_when_it_is(desktop):
    desktop.new_day()
    light = desktop.overview.bar.light
    assert light.words == "Saved"
    desktop.shell.session.document.write("place", "Et sted")
    assert light.words == "Saving …"
    desktop.wait(lambda: light.words == "Saved")


def test_a_full_disk_is_warned_of_until_there_is_room_and_nothing_is_lost(desktop, disk, start):
    desktop.new_day()
    disk.full = True
    desktop.overview.about.title.setFocus()
    desktop.shell.session.document.write("title", "Skrevet uden plads")
    desktop.wait(lambda: desktop.window.warning.words)
    assert str(desktop.places.data) in desktop.window.warning.words
    assert desktop.overview.bar.light.words == "Not saved"
    disk.full = False
    desktop.wait(lambda: not desktop.window.warning.words)
    assert desktop.overview.bar.light.words == "Saved"
    desktop.settle()
    desktop.quit()
    assert start().titles == ["Skrevet uden plads"]


def test_a_folder_that_cannot_be_made_is_warned_of_and_work_goes_on(qtbot, qapp, tmp_path, start, places):
    places.data.parent.mkdir(parents=True, exist_ok=True)
    places.data.write_text("in the way")
    desktop = start()
    desktop.wait(lambda: desktop.window.warning.words)
    desktop.window.errands.open_example()
    desktop.wait(lambda: desktop.window.shell is not None)
    assert len(desktop.overview.cards) == 6
    places.data.unlink()
    desktop.wait(lambda: not desktop.window.warning.words)
    assert places.library.exists()


def test_leaving_with_unsaved_work_offers_another_place(desktop, disk, tmp_path, monkeypatch, templates):
    desktop.new_day("Temadag")
    disk.full = True
    desktop.shell.session.document.write("title", "Må ikke gå tabt")
    desktop.wait(lambda: desktop.window.warning.words)
    assert not desktop.quit()
    assert desktop.window.isVisible()
    dialog = desktop.dialog(RescueDialog)
    target = tmp_path / "stick" / "reddet.brobyg"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desktop.press("Save as a file …", dialog)
    assert not desktop.window.isVisible()
    disk.full = False
    elsewhere = Archive(Places(tmp_path / "another"), templates)
    assert import_day(elsewhere, target).title == "Må ikke gå tabt"
    elsewhere.close()


def test_one_may_stay_instead(desktop, disk):
    desktop.new_day()
    disk.full = True
    desktop.shell.session.document.write("place", "x")
    desktop.wait(lambda: desktop.window.warning.words)
    assert not desktop.quit()
    desktop.press("Stay", desktop.dialog(RescueDialog))
    assert desktop.window.isVisible()
    disk.full = False
    desktop.wait(lambda: not desktop.window.warning.words)
    assert desktop.quit()


def test_the_rescue_says_so_when_that_place_cannot_be_written_either(desktop, disk, tmp_path, monkeypatch):
    desktop.new_day()
    disk.full = True
    desktop.shell.session.document.write("place", "x")
    desktop.wait(lambda: desktop.window.warning.words)
    desktop.quit()
    dialog = desktop.dialog(RescueDialog)
    missing = tmp_path / "not" / "there" / "x.brobyg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(missing), ""))
    desktop.press("Save as a file …", dialog)
    assert dialog.isVisible()
    assert desktop.says(str(missing.parent), dialog)
    disk.full = False


def test_a_day_goes_out_as_a_file_and_comes_in_again(desktop, tmp_path, monkeypatch):
    desktop.new_day("På stick")
    target = tmp_path / "dag"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    desktop.shell.session.document.write("place", "Skrevet lige nu")
    desktop.press("Save as file …")
    file = Path(f"{target}.brobyg")
    desktop.wait(lambda: file.exists() and "dag.brobyg" in desktop.window.notices.words)
    desktop.window.open_start()
    desktop.shelf.remove_day(desktop.window.start.cards[0].entry.id)
    desktop.wait(lambda: desktop.titles == [])
    assert desktop.drop(file)
    desktop.wait(lambda: desktop.titles == ["På stick"])
    desktop.wait(lambda: "now among your theme days" in desktop.window.notices.words)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.press("Open it")
    assert desktop.shell.session.day.place == "Skrevet lige nu"


def test_a_file_that_is_no_day_is_refused_by_name(desktop, tmp_path):
    bad = tmp_path / "falsk.brobyg"
    bad.write_bytes(b"not a day" * 1000)
    desktop.drop(bad)
    desktop.wait(lambda: "falsk.brobyg" in desktop.window.notices.words)
    assert desktop.titles == []


def test_a_day_of_the_list_is_exported_by_its_menu(desktop, tmp_path, monkeypatch):
    desktop.new_day("Fra listen")
    desktop.window.open_start()
    desktop.settle()
    target = tmp_path / "fra.brobyg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    menu = desktop.window.start.cards[0].menu()
    next(action for action in menu.actions() if ".brobyg" in action.text()).trigger()
    desktop.wait(target.exists)
    shutil.copy(target, tmp_path / "igen.brobyg")
    desktop.drop(tmp_path / "igen.brobyg")
    desktop.wait(lambda: "nothing in the file was new" in desktop.window.notices.words)
