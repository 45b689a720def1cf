"""The wall of the room: people say what they expect, it is gathered and voted on, and comes back at the end."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.model.wall import Met, NoteKind, Wall
from desktop.windows.wall_note import NoteCard
from desktop.windows.wall_page import Part, WallPage
from desktop.windows.wall_words import NOTE
from tests.windows.conftest import Desktop

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


class Room:
    """A day with the wall open."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        desktop.new_day()
        self.page: WallPage = desktop.shell.show_wall()
        desktop.window.resize(1366, 768)

    @property
    def wall(self) -> Wall:
        return self.desktop.window.session.room.wall

    @property
    def texts(self) -> dict[str, str]:
        return {note.text: note.id for note in self.wall.notes}

    def say(self, kind: NoteKind, words: str) -> NoteCard:
        part, board = next((part, board) for part, board in self.page.boards.items() if kind in board.loose)
        self.page.show_part(part)
        field = board.loose[kind].field
        field.setFocus()
        field.insertPlainText(words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        note = next(note for note in reversed(self.wall.notes) if note.kind is kind)
        self.desktop.wait(lambda: note.id in board.cards)
        return board.cards[note.id]

    def choose(self, menu: QMenu, *words: str) -> None:
        for word in words[:-1]:
            menu = next(action.menu() for action in menu.actions() if action.text() == word)
        next(action for action in menu.actions() if action.text() == words[-1]).trigger()

    def lay(self, card: NoteCard, on: QWidget) -> None:
        data = QMimeData()
        data.setData(NOTE, card.note.id.encode())
        move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(on, QDragEnterEvent(QPoint(5, 5), move, data, LEFT, none))
        QApplication.sendEvent(on, QDropEvent(QPointF(5, 5), move, data, LEFT, none))


@pytest.fixture
def room(desktop: Desktop) -> Room:
    return Room(desktop)


def test_people_say_what_they_expect_in_their_tables_name_and_no_cpr_number_gets_up(room: Room):
    page = room.page
    page.writer.setCurrentIndex(page.writer.findText("Gruppe 2"))
    page.writer.activated.emit(page.writer.currentIndex())
    card = room.say(NoteKind.HOPE, "at vi forstår hinanden, også om 010190-1234")
    note = room.wall.notes[0]
    assert note.text.startswith("at vi forstår hinanden")
    assert "1234" not in note.text
    assert room.desktop.window.session.day.group(note.group).name == "Gruppe 2"
    assert "Gruppe 2" in card.accessibleName()
    QTest.keyClick(card, Qt.Key.Key_Return)
    card.editor.insertPlainText("!")
    QTest.keyClick(card.editor, Qt.Key.Key_Return)
    assert card.editor is None
    assert card.hasFocus()
    assert room.wall.notes[0].text.endswith("!")
    room.desktop.window.undo()
    assert not room.wall.notes[0].text.endswith("!")
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert not room.wall.notes
    room.desktop.window.undo()
    assert room.wall.notes


def test_notes_are_gathered_under_headings_by_drag_and_by_keys_and_merged(room: Room):
    board = room.page.boards[Part.EXPECTATIONS]
    one, two = room.say(NoteKind.HOPE, "samme sprog"), room.say(NoteKind.FEAR, "for meget snak")
    same = room.say(NoteKind.HOPE, "et fælles sprog")
    room.lay(one, board.new)
    heap = next(iter(board.headed.values()))
    QTest.keyClicks(heap.title, "Sprog")
    assert [cluster.title for cluster in room.wall.clusters] == ["Sprog"]
    assert heap.notes == (one,)
    QTest.keyClick(two, Qt.Key.Key_Right, CONTROL)
    assert heap.notes == (one, two)
    assert two.hasFocus()
    assert "Headings: 1" in room.page.headings.text()
    room.lay(same, one)
    assert heap.notes == (one, two)
    assert "et fælles sprog" in one.accessibleName()
    room.choose(board.menu(one.note), "Not the same: et fælles sprog")
    assert [card.note.text for card in board.loose[NoteKind.HOPE].notes] == ["et fælles sprog"]
    QTest.keyClick(two, Qt.Key.Key_Up)
    assert one.hasFocus()
    heap.remove.click()
    assert not board.headed
    assert len(room.wall.shown()) == 3
    room.desktop.window.undo()
    assert [card.note.text for card in next(iter(board.headed.values())).notes] == ["samme sprog", "for meget snak"]


def test_a_room_votes_one_after_another_at_one_laptop_and_can_take_a_dot_back(room: Room):
    card = room.say(NoteKind.PARKED, "Hvem betaler for kørsel?")
    QTest.mouseClick(card, LEFT, pos=card.plus.center().toPoint())
    QTest.keyClick(card, Qt.Key.Key_Plus)
    QTest.keyClick(card, Qt.Key.Key_Plus)
    assert room.wall.notes[0].votes == 3
    assert "Dots: 3" in card.accessibleName()
    QTest.keyClick(card, Qt.Key.Key_Minus)
    assert room.wall.notes[0].votes == 2
    room.desktop.window.undo()
    assert room.wall.notes[0].votes == 3


def test_expectations_come_back_at_the_end_and_what_became_of_them_is_counted(room: Room):
    for kind, words in ((NoteKind.HOPE, "a"), (NoteKind.FEAR, "b"), (NoteKind.CONTRIBUTE, "c")):
        room.say(kind, words)
    room.say(NoteKind.PARKED, "ikke en forventning")
    room.desktop.press("Were they met?")
    rows = list(room.page.met.rows.values())
    assert len(rows) == 3
    assert rows[0].hasFocus()
    QTest.keyClick(rows[0], Qt.Key.Key_1)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_2)
    QTest.mouseClick(rows[2].answers[Met.NO], LEFT)
    assert [note.met for note in room.wall.notes[:3]] == [Met.YES, Met.PARTLY, Met.NO]
    assert room.page.met.summary.text() == "✓ Met: 1 · ◐ Partly: 1 · ✕ Not met: 1 · Not said yet: 0"
    QTest.mouseClick(rows[2].answers[Met.NO], LEFT)
    assert room.wall.notes[2].met is None


def test_expectations_come_back_under_the_headings_they_were_gathered_under(room: Room):
    for words in ("a", "b", "c"):
        room.say(NoteKind.HOPE, words)
    room.desktop.press("Were they met?")
    ids = room.texts
    assert list(room.page.met.rows) == [ids["a"], ids["b"], ids["c"]]
    room.desktop.window.session.room.gather([ids["c"], ids["b"]], "Sprog")
    rows = room.page.met.rows
    assert list(rows) == [ids["b"], ids["c"], ids["a"]]
    assert [row.accessibleName() for row in rows.values()] == ["Sprog: Hopes: b", "Sprog: Hopes: c", "Hopes: a"]
    room.desktop.wait(lambda: rows[ids["b"]].y() < rows[ids["c"]].y() < rows[ids["a"]].y())
    rows[ids["b"]].setFocus()
    QTest.keyClick(rows[ids["b"]], Qt.Key.Key_3)
    assert rows[ids["c"]].hasFocus()
    cluster = room.wall.clusters[0].id
    late = room.desktop.window.session.room.add_note(NoteKind.FEAR, "d", cluster=cluster)
    assert list(room.page.met.rows) == [ids["b"], ids["c"], late, ids["a"]]


def test_a_prompt_is_picked_from_the_bank_or_written_and_the_day_knows_it(room: Room):
    room.desktop.press("Talk about")
    prompts = room.page.prompts
    assert len(prompts.cards) == 21
    prompts.topic.setCurrentIndex(prompts.topic.findText("Overgange"))
    prompts.topic.activated.emit(prompts.topic.currentIndex())
    shown = [card for card in prompts.cards if card.isVisible()]
    assert [card.prompt.text for card in shown] == ["Hvem har bolden mellem fredag og mandag?"]
    QTest.mouseClick(shown[0].take, LEFT)
    assert room.wall.prompt == "Hvem har bolden mellem fredag og mandag?"
    assert prompts.now.isVisible()
    prompts.own.insertPlainText("Hvad gør vi på mandag?")
    QTest.mouseClick(prompts.take_own, LEFT)
    assert room.wall.prompt == "Hvad gør vi på mandag?"
    room.desktop.press("Stop talking about it")
    assert not room.wall.prompt
    room.desktop.window.undo()
    assert room.wall.prompt == "Hvad gør vi på mandag?"
