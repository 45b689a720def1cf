"""The projector: what it shows and never shows, black, frozen, screens that come and go."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from desktop.archive.answers import give_answers
from desktop.model.day import Day
from desktop.model.evaluation import Answer, load_questionnaire
from desktop.model.kinds import JourneyKind
from desktop.model.link_state import Invitation
from desktop.model.people import Person
from desktop.model.programme import Screen
from desktop.model.ready_programme import load_programmes
from desktop.model.showing import Choice, Room, join_code, picture, steps
from desktop.model.shown import (
    BoardShown,
    Clockface,
    Dark,
    JoinCode,
    Judged,
    Measured,
    Mosaic,
    Opening,
    Prompt,
    Remaining,
    Results,
    Rules,
    Slide,
    TablePlan,
    Task,
    WallShown,
)
from desktop.model.sides import Side
from desktop.model.survey import Cell, Dimension, Result
from desktop.model.survey_items import load_items
from desktop.model.wall import Met, NoteKind
from desktop.paths import resources
from desktop.theme import load_fonts
from desktop.windows.projector import Place
from desktop.windows.projector_picture import ProjectorPicture
from desktop.windows.projector_type import BODY, HEADING, Lettering
from desktop.windows.wall_page import Part
from tests.windows.running import BLOCKS, TestScreens, pass_on, run

Key = Qt.Key


@pytest.fixture
def day(desktop):
    desktop.new_day("Temadag om overgange")
    return run(desktop, screens=TestScreens())


def shown(page):
    return page.running.slide().shown


def painted(page, width=1920, height=1080) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    page.picture.paint(painter, QRectF(0, 0, width, height), page.running.slide())
    painter.end()
    return image


def test_it_shows_what_the_block_asks_for(desktop, day):
    page, watch, _ = day
    assert shown(page) == Opening("Temadag om overgange", "", "", "2026-05-12")
    QTest.keyClick(page, Key.Key_PageDown)
    assert isinstance(shown(page), Opening)
    QTest.keyClick(page, Key.Key_PageDown)
    assert shown(page) == Clockface("Oplæg om mål")
    QTest.keyClick(page, Key.Key_PageDown)
    assert shown(page) == Task("Casearbejde", ("Læs casen.", "Skriv et mål."))
    pass_on(page, watch, 39.5)
    assert page.running.slide().remaining.is_near
    calm = painted(page)
    pass_on(page, watch, 1)
    assert page.running.slide().remaining.is_over
    assert painted(page) != calm  # the band says that the time is up
    assert painted(page).pixelColor(1700, 960).name() == page.picture.mark.name()


def measure(document):
    """Close a round in which three of each role found the other middling."""
    key = document.surveys.add("fra bestilling til opfølgning", load_items(resources()))
    sides = (("Visitator", Side.AUTHORITY), ("Pædagog", Side.PROVIDER))
    roles = [document.surveys.add_role(key, label, side) for label, side in sides]
    held = document.surveys.add_round(key, "Før")
    document.surveys.open_round(held, "2026-05-12")
    cells = {(one, other, each): Cell(9, 3) for one in roles for other in roles if one != other for each in Dimension}
    document.surveys.close_round(held, Result(cells, sheets=dict.fromkeys(roles, 3)), "2026-05-12")


def test_everything_that_can_be_chosen_is_painted(desktop, day):
    page, _, _ = day
    session = desktop.shell.session
    group = session.day.groups[0].id
    session.board(group).add_card(JourneyKind.AS_IS, "as_is.citizen", "as_is.0", text="Ringer")
    hope = session.room.add_note(NoteKind.HOPE, "Får navne på")
    session.room.say_met(hope, Met.YES)
    session.room.vote(hope, on=True, voter="a")
    session.room.talk_about("Hvem har bolden mellem fredag og mandag?")
    measure(session.document)
    QTest.keyClick(page, Key.Key_PageDown)
    kinds = {
        Screen.WELCOME: Opening,
        Screen.INSTRUCTIONS: Task,
        Screen.TIMER: Clockface,
        Screen.TABLE_PLAN: TablePlan,
        Screen.GROUND_RULES: Rules,
        Screen.EXPECTATIONS: WallShown,
        Screen.PROMPT: Prompt,
        Screen.BOARD: BoardShown,
        Screen.GALLERY: Mosaic,
        Screen.RESULTS: Results,
        Screen.SURVEY: Measured,
        Screen.JOIN: JoinCode,
    }
    page.running.take_join(join_code(Invitation("bus-guld-hjem", ("192.168.1.20",), 8420, "hemmelige-ord")))
    assert set(page.running.screens()) == set(kinds)
    pictures = []
    for screen, kind in kinds.items():
        page.running.show(screen)
        assert isinstance(shown(page), kind)
        pictures.append(painted(page))
        assert pictures[-1] != painted(page, 1024, 768)
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[:index])
    assert "Chosen by you" in page.now.alarm.text()
    QTest.keyClick(page, Key.Key_PageDown)
    assert isinstance(shown(page), Clockface)  # the next block is asked again


def test_the_code_for_joining_is_on_the_projector_while_it_lets_somebody_in(desktop, day):
    page, _, _ = day
    held = Invitation("bus-guld-hjem", ("192.168.1.20", "10.0.0.4"), 8420, "fem-meget-hemmelige-ord-her")
    QTest.keyClick(page, Key.Key_PageDown)
    assert Screen.JOIN not in page.running.screens()
    page.running.take_join(join_code(held))
    page.running.show(Screen.JOIN)
    assert shown(page) == JoinCode("bus-guld-hjem", "192.168.1.20:8420", "192.168.1.20:8420 bus-guld-hjem")
    assert "hemmelige" not in repr(page.running.slide())
    first = painted(page)
    page.running.take_join(join_code(replace(held, words="hagl-halm-have")))
    assert painted(page) != first
    page.running.take_join(join_code(replace(held, locked=True)))
    assert isinstance(shown(page), Opening)  # words that let nobody in are not shown
    assert page.running.choice == Choice()


def test_a_prompt_is_picked_from_the_blocks_own_and_from_the_bank(desktop, day):
    page, _, made = day
    session = desktop.shell.session
    session.document.blocks.write(made["w"], "prompts", "Hvem har bolden?")
    QTest.keyClick(page, Key.Key_PageDown)
    menu = next(each.menu() for each in page.now.menu().actions() if each.menu() is not None)
    menu.actions()[0].trigger()
    assert shown(page) == Prompt("Hvem har bolden?")
    assert session.room.wall.prompt == "Hvem har bolden?"
    topics = [each.menu() for each in page.now._prompts(menu).actions() if each.menu() is not None]
    topics[-1].actions()[0].trigger()
    assert shown(page).words == page.now.prompts[-1].text
    session.room.talk_about("Hvad gør vi på mandag?")  # picked on the wall
    menu = page.now.menu()
    assert [each.text() for each in menu.actions()].count("A prompt to discuss") == 1
    offered = next(each for each in menu.actions() if each.menu() is not None)
    assert offered.isChecked()
    assert [each.text() for each in offered.menu().actions()][:2] == ["Hvad gør vi på mandag?", "Hvem har bolden?"]
    offered.menu().actions()[0].trigger()
    assert shown(page) == Prompt("Hvad gør vi på mandag?")


def test_what_is_taken_on_the_wall_to_talk_about_is_on_the_projector_until_it_is_put_away(desktop, day):
    page, _, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    wall = desktop.shell.show_wall()
    wall.show_part(Part.PROMPTS)
    QTest.mouseClick(wall.prompts.cards[0].take, Qt.MouseButton.LeftButton)
    assert shown(page) == Prompt(wall.prompts.cards[0].prompt.text)
    desktop.press("Stop talking about it")
    assert isinstance(shown(page), Opening)
    QTest.mouseClick(wall.prompts.cards[1].take, Qt.MouseButton.LeftButton)
    page.running.show(Screen.GALLERY)
    desktop.press("Stop talking about it")
    assert isinstance(shown(page), Mosaic)  # what was chosen since stays


def test_a_screen_there_is_nothing_for_says_what_the_room_is_to_do(desktop):
    desktop.new_day("Tomme vægge")
    blocks = (
        replace(BLOCKS[2], screen=Screen.EXPECTATIONS),
        replace(BLOCKS[3], screen=Screen.RESULTS, instructions="Tal sammen."),
    )
    page, _, _ = run(desktop, blocks)
    QTest.keyClick(page, Key.Key_PageDown)
    assert isinstance(shown(page), Task)
    desktop.shell.session.room.add_note(NoteKind.FEAR, "Intet sker")
    assert isinstance(shown(page), WallShown)
    QTest.keyClick(page, Key.Key_PageDown)
    assert shown(page) == Task("Plenum", ("Tal sammen.",))


def test_the_evaluation_is_shown_when_enough_have_answered(desktop, day):
    page, _, _ = day
    questionnaire = load_questionnaire(resources())
    item, day_id = questionnaire.items[0], desktop.shell.session.day.id

    def answer(value: int) -> None:
        answers = [Answer(item.id, value), Answer(questionnaire.items[-1].id, words="Sagt af Erik")]
        desktop.shelf.ask(lambda archive: give_answers(archive, day_id, questionnaire, answers), lambda _: None)

    for value in (5, 4, 4, 3):
        answer(value)
    page.ask_results()
    desktop.settle()
    page.running.show(Screen.RESULTS)
    assert shown(page).tallies == ()  # four are too few
    answer(4)
    page.ask_results()
    desktop.settle()
    assert shown(page).tallies == (Judged(item.text, 4.0, 5),)
    assert "Erik" not in repr(shown(page))
    assert painted(page) is not None


def test_the_table_plan_holds_no_names(desktop, day):
    page, _, _ = day
    session = desktop.shell.session
    group = session.day.groups[0]
    people = session.people.add_all(
        [Person("", "Erik Hansen", Side.AUTHORITY, "Rådgiver"), Person("", "Lone Friis", Side.PROVIDER, "Pædagog")]
    )
    session.people.seat_all(1, dict.fromkeys(people, group.id))
    page.running.show(Screen.TABLE_PLAN)
    table = shown(page).tables[0]
    assert (table.name, dict(table.sides)) == ("Gruppe 1", {Side.AUTHORITY: 1, Side.PROVIDER: 1})
    assert table.roles == ("Rådgiver", "Pædagog")
    assert "Erik" not in repr(shown(page))
    assert "Lone" not in repr(shown(page))


def test_the_room_never_sees_notes_and_sees_what_the_miniature_shows(desktop, day):
    page, _, made = day
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_PageDown)
    before = painted(page)
    desktop.shell.session.script.write(made["t"], "Kun for mig")
    assert painted(page) == before
    page.projector.stand_alone()
    window = page.projector.window
    assert not window.findChildren(object)  # no control of any kind
    desktop.window.resize(1600, 1000)
    small = page.now.miniature.grab().toImage()
    large = window.grab().toImage().scaled(small.size(), mode=Qt.TransformationMode.SmoothTransformation)
    spots = [(x, y) for x in range(380) for y in range(213)]
    apart = [abs(small.pixelColor(*spot).value() - large.pixelColor(*spot).value()) for spot in spots]
    assert sum(apart) / len(apart) < 8  # the same, as far as scaling lets it be


def test_black_and_frozen(desktop, day):
    page, watch, _ = day
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_PageDown)
    QTest.keyClick(page, Key.Key_B)
    assert shown(page) == Dark()
    assert painted(page).pixelColor(5, 5).name() == "#000000"
    assert "Black" in page.now.alarm.text()
    QTest.keyClick(page, Key.Key_B)
    QTest.keyClick(page, Key.Key_F)
    pass_on(page, watch, 1)
    assert page.running.slide().remaining.text == "19:00"  # its time goes on as long as its block is on
    QTest.keyClick(page, Key.Key_PageDown)
    assert shown(page) == Clockface("Oplæg om mål")
    assert page.running.slide().remaining is None
    assert "Frozen" in page.now.alarm.text()
    assert page.now.title.text() == "Casearbejde"
    QTest.keyClick(page, Key.Key_F)
    assert isinstance(shown(page), Task)
    assert not page.now.alarm.isVisible()


def test_it_is_found_again_when_the_cable_is_back(desktop, day):
    page, _, _ = day
    projector, screens = page.projector, page.projector._screens
    screens.plug("HDMI-1", "DP-2")
    projector.open("DP-2")
    assert projector.window.isFullScreen()
    assert page.bar.projector.text() == "Projector: DP-2"
    screens.plug("HDMI-1")
    assert projector.place is Place.GONE
    assert not projector.window.isVisible()
    assert "unplugged" in page.now.alarm.text()
    projector.close()
    screens.plug("HDMI-1", "DP-2")
    projector.toggle()
    assert projector.spot.name == "DP-2"  # remembered, though another one is first
    screens.plug()
    screens.plug("DP-2")
    assert projector.place is Place.SCREEN
    assert projector.window.isVisible()


def test_on_one_screen_it_is_a_window_that_can_fill_it(desktop, day):
    page, _, _ = day
    QTest.mouseClick(page.bar.projector, Qt.MouseButton.LeftButton)
    window = page.projector.window
    assert page.projector.place is Place.WINDOW
    assert not window.isFullScreen()
    QTest.mouseDClick(window, Qt.MouseButton.LeftButton)
    assert window.isFullScreen()
    QTest.keyClick(window, Key.Key_PageDown)  # the remote works there too
    assert desktop.shell.session.day.clock.started
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.isVisible()
    window.close()
    assert page.projector.place is Place.OFF
    assert desktop.window.isVisible()


def test_a_groups_board_goes_on_the_projector(desktop, day):
    page, _, _ = day
    session = desktop.shell.session
    second = session.day.groups[1].id
    session.board(second).add_card(JourneyKind.IDEAL, "ideal.citizen", "ideal.0", text="Får svar")
    QTest.mouseClick(page.groups.cards[second].show_board, Qt.MouseButton.LeftButton)
    assert (shown(page).group, shown(page).journey.kind) == ("Gruppe 2", JourneyKind.IDEAL)
    before = painted(page)
    session.board(second).add_card(JourneyKind.IDEAL, "ideal.citizen", "ideal.1", text="Får besked")
    assert painted(page) != before


def test_words_are_never_smaller_than_can_be_read_from_ten_metres(desktop, qapp):
    desktop.new_day("Læseprøve")
    long = "\n".join(30 * ("Skriv, hvad der sker, og hvem der gør det, så alle ved bordet kan se det.",))
    page, _, _ = run(desktop, (replace(BLOCKS[2], instructions=long, title="En meget lang overskrift " * 6),))
    sizes: list[float] = []
    plain = Lettering.font

    def noting(self, size, *, bold=False):
        sizes.append(size)
        return plain(self, size, bold=bold)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Lettering, "font", noting)
        QTest.keyClick(page, Key.Key_PageDown)
        painted(page)
    assert min(sizes) == BODY == 40
    assert HEADING == 72


def test_what_was_written_in_one_go_is_a_line_for_each_sentence():
    assert steps(("Læs casen. Skriv ét mål pr. Gruppe. Hvad ser I?",)) == (
        "Læs casen.",
        "Skriv ét mål pr. Gruppe.",
        "Hvad ser I?",
    )
    assert steps(("1. Vælg. 2. Byg rejsen: 8–12 trin. 3. Giv den en titel.",)) == (
        "1. Vælg.",
        "2. Byg rejsen: 8–12 trin.",
        "3. Giv den en titel.",
    )
    assert steps(("Skriv: Jeg håber, at vi … Jeg er bange for, at vi … Mød kl. 9.15 ved bordet",)) == (
        "Skriv: Jeg håber, at vi … Jeg er bange for, at vi … Mød kl. 9.15 ved bordet",
    )
    assert steps(("To linjer. Som de er.", "Bliver.")) == ("To linjer. Som de er.", "Bliver.")


def test_no_ready_programme_says_more_than_the_projector_has_room_for(qapp, monkeypatch):
    cut: list[str] = []
    whole = Lettering.block

    def noting(self, painter, words, room, size, *, bold=False):
        if self.height(words, room.width(), size, bold=bold) > room.height():
            cut.append(words)
        return whole(self, painter, words, room, size, bold=bold)

    monkeypatch.setattr(Lettering, "block", noting)
    drawn = ProjectorPicture(load_fonts(), lambda: "da")
    image = QImage(1024, 768, QImage.Format.Format_RGB32)
    for ready in load_programmes(resources()).values():
        for block in ready.programme.blocks:
            shown = picture(Room(Day("d", "", programme=ready.programme)), block, Choice(Screen.INSTRUCTIONS))
            painter = QPainter(image)
            drawn.paint(painter, QRectF(image.rect()), Slide(shown, Remaining(1_000, 30, 700)))
            painter.end()
    assert cut == []
