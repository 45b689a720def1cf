"""A municipality's own templates: saved from a journey, chosen for a new day, passed on, renamed and deleted."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.archive.archive import Archive
from desktop.archive.templates import SUFFIX, TEMPLATES
from desktop.archive.transfer import export_day
from desktop.canvas.picks import LanePick, PhasePick
from desktop.model.kinds import JOURNEYS, JourneyKind
from desktop.model.template import JourneyTemplate, own_template
from desktop.paths import Places
from desktop.windows.new_day_dialog import NewDayDialog
from desktop.windows.template_name import TemplateName
from desktop.windows.template_sheet import TemplateSheet
from tests.windows.conftest import Desktop
from tests.windows.test_grid import OTHERS, PROVIDER, Table

pytestmark = pytest.mark.qt_log_ignore("does not support", extend=True)

Key = Qt.Key


@pytest.fixture
def table(desktop: Desktop) -> Table:
    return Table(desktop)


@pytest.fixture
def ours(templates: dict[str, JourneyTemplate]) -> JourneyTemplate:
    return own_template("Vejen til egen bolig", templates["young"].lanes[:3], ("Før", "Under", "Efter"))


def save(table: Table, name: str) -> None:
    """Save the journey in view as a template, from the menu of a head."""
    table.menu(PhasePick("as_is.0"), "Save as a template …")
    sheet = table.desktop.dialog(TemplateName)
    assert isinstance(sheet, TemplateName)
    assert not sheet.save.isEnabled()
    QTest.keyClicks(sheet.name, name)
    QTest.keyClick(sheet.name, Key.Key_Return)
    table.desktop.wait(lambda: table.desktop.window.errands.templates.own)


def templates_in(dialog: NewDayDialog) -> list[str]:
    return [dialog.template.itemText(at) for at in range(dialog.template.count())]


def list_of(desktop: Desktop) -> TemplateSheet:
    QTest.keySequence(desktop.window, "Ctrl+Shift+T")
    sheet = desktop.dialog(TemplateSheet)
    assert isinstance(sheet, TemplateSheet)
    return sheet


def fetch(desktop: Desktop, file: Path) -> None:
    assert desktop.drop(file)
    desktop.wait(lambda: desktop.window.errands.templates.own)


def test_a_journey_becomes_the_template_of_the_next_day(table: Table) -> None:
    desktop = table.desktop
    table.put(PROVIDER, "as_is.0", "Et kort")
    table.board.grid.rename("as_is.0", "Hverdagen før")
    table.menu(LanePick(OTHERS), "Hide")
    save(table, "Vores kommune")
    assert desktop.says("“Vores kommune” is now among the templates for new theme days.")
    desktop.window.errands.new_day()
    dialog = desktop.dialog(NewDayDialog)
    assert isinstance(dialog, NewDayDialog)
    assert templates_in(dialog)[5:] == ["Vores kommune"]
    dialog.template.setCurrentText("Vores kommune")
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.press("Create theme day", dialog)
    board = desktop.shell.session.board(desktop.shell.session.day.groups[0].id).board
    for kind in JOURNEYS:
        journey = board.journey(kind)
        assert journey.phases[0].title == "Hverdagen før"
        assert [lane.title for lane in journey.lanes] == [title for title in table.lanes() if title != "Andre"]
        assert not journey.cards


def test_a_group_added_later_gets_the_days_own_template(table: Table) -> None:
    desktop = table.desktop
    table.board.grid.rename("as_is.0", "Hverdagen før")
    save(table, "Vores")
    own = desktop.window.errands.templates.own[0].id
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.shelf.create_day("Dag", "", own, ("Gruppe 1",), desktop.window.errands.open_day)
    session = desktop.shell.session
    group = session.add_group("Gruppe 2")
    assert session.board(group).board.journey(JourneyKind.AS_IS).phases[0].title == "Hverdagen før"


def test_a_template_is_passed_on_as_a_file(table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(table, "Vores kommune")
    table.menu(PhasePick("as_is.0"), "Templates …")
    sheet = table.desktop.dialog(TemplateSheet)
    assert isinstance(sheet, TemplateSheet)
    assert sheet.save.isVisible()
    file = tmp_path / f"Vores{SUFFIX}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    sheet.rows[0].share.click()
    table.desktop.wait(file.exists)
    sheet.accept()
    table.desktop.wait(lambda: table.desktop.says(f"The template is saved as {file.name}."))
    assert TEMPLATES.read(file) == table.desktop.window.errands.templates.own[0]


def test_a_dropped_file_is_offered_for_new_days(desktop: Desktop, ours: JourneyTemplate, tmp_path: Path) -> None:
    fetch(desktop, TEMPLATES.write(tmp_path / f"Vores{SUFFIX}", ours))
    assert desktop.says("“Vejen til egen bolig” is now among the templates for new theme days.")
    desktop.window.errands.new_day()
    assert "Vejen til egen bolig" in templates_in(desktop.dialog(NewDayDialog))


def test_a_file_is_fetched_while_the_new_day_is_asked_for(
    desktop: Desktop, ours: JourneyTemplate, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = TEMPLATES.write(tmp_path / f"Vores{SUFFIX}", ours)
    desktop.window.errands.new_day()
    dialog = desktop.dialog(NewDayDialog)
    dialog.template.setCurrentIndex(2)
    desktop.press("Templates …", dialog)
    sheet = desktop.dialog(TemplateSheet)
    assert desktop.says("There are none yet.", sheet)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    desktop.press("Fetch from a file …", sheet)
    desktop.wait(lambda: sheet.rows)
    sheet.accept()
    assert templates_in(dialog)[5:] == ["Vejen til egen bolig"]
    assert dialog.template.currentIndex() == 2


def test_a_template_is_renamed_in_the_list(desktop: Desktop, ours: JourneyTemplate, tmp_path: Path) -> None:
    fetch(desktop, TEMPLATES.write(tmp_path / f"Vores{SUFFIX}", ours))
    row = list_of(desktop).rows[0]
    row.name.selectAll()
    QTest.keyClicks(row.name, "Hjemmefra")
    QTest.keyClick(row.name, Key.Key_Return)
    desktop.wait(lambda: [each.name for each in desktop.window.errands.templates.own] == ["Hjemmefra"])
    assert desktop.window.errands.templates.own[0].id == ours.id


def test_a_deleted_template_can_be_brought_back(desktop: Desktop, ours: JourneyTemplate, tmp_path: Path) -> None:
    fetch(desktop, TEMPLATES.write(tmp_path / f"Vores{SUFFIX}", ours))
    sheet = list_of(desktop)
    desktop.press("Delete", sheet)
    desktop.wait(lambda: not desktop.window.errands.templates.own)
    assert not list((desktop.places.data / "templates").glob("*.json"))
    desktop.press("Bring it back", sheet)
    desktop.wait(lambda: desktop.window.errands.templates.own)
    assert desktop.window.errands.templates.own == (ours,)
    desktop.wait(sheet.rows[0].remove.isVisible)


def test_a_hostile_file_is_told_in_a_sentence(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / f"Fjendtlig{SUFFIX}"
    file.write_text(json.dumps({"schema": "brobyg-journey-template/1", "lanes": [1] * 5_000, "phases": []}), "utf-8")
    assert desktop.drop(file)
    desktop.wait(lambda: desktop.says(f"The template {file.name} has more lanes or phases than a journey can have."))
    assert desktop.window.errands.templates.own == ()


def test_a_number_is_hidden_in_the_name_of_a_template(table: Table) -> None:
    save(table, "Vores " + "010170" + "-" + "1234" + " her")
    assert "1234" not in table.desktop.window.errands.templates.own[0].name


def test_a_day_from_elsewhere_brings_its_template_and_new_groups_get_its_phases(desktop, tmp_path, templates):
    elsewhere = Archive(Places(tmp_path / "other"), templates)
    ours = own_template("Nabokommunen", templates["social"].lanes[:3], ("Før", "Under", "Efter"))
    TEMPLATES.keep(elsewhere.places, ours)
    file = export_day(
        elsewhere, elsewhere.create_day("Dag fra naboen", "", ours.id, ("Gruppe 1",)), tmp_path / "d.brobyg"
    )
    elsewhere.close()
    desktop.drop(file)
    desktop.wait(lambda: "Nabokommunen" in desktop.window.notices.words)
    with desktop.qtbot.waitSignal(desktop.window.day_shown):
        desktop.press("Open it")
    session = desktop.shell.session
    group = session.document.add_group("Gruppe 2")
    titles = [phase.title for phase in session.board(group).board.journey(JourneyKind.AS_IS).phases]
    assert titles == ["Før", "Under", "Efter"]
