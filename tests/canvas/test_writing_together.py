"""Two write in one card: nobody's letters are lost, the cursor stays with its words, and undo takes back one's own."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from desktop.canvas.picks import CardPick
from desktop.canvas.typing import letters_before, units
from desktop.document.board import BoardDocument
from tests.canvas.conftest import CTRL, Hands

START = "ja ja æø😀"
PIECES = ("ja ", "j", "a", "æ", "😀", "\n", " ")


class Colleague:
    """Another laptop, that writes letter by letter in the same card; what it writes arrives at once."""

    def __init__(self, hands: Hands, key: str) -> None:
        self._hands, self._key = hands, key
        self._board = BoardDocument([hands.board.state()])

    def write(self, at: int, gone: int, came: str) -> None:
        """Take letters out of the text at a place and put others in."""
        self._board.merge(self._hands.board.missing(self._board.vector()))
        held = self._board.entity("cards", self._key)["text"]
        text = str(held)
        start, end = len(text[:at].encode()), len(text[: at + gone].encode())
        with self._board.edit():
            if end > start:
                del held[start:end]
            if came:
                held.insert(start, came)
        self._hands.board.merge(self._board.missing(self._hands.board.vector()))


@pytest.fixture
def begin(hands: Hands) -> Callable[[str], tuple[Colleague, str]]:
    def begin(words: str) -> tuple[Colleague, str]:
        key = hands.put("citizen", 0, words)
        hands.view.set_pick(CardPick(key))
        hands.view.edit()
        return Colleague(hands, key), key

    return begin


def caret(editor: QPlainTextEdit) -> int:
    return letters_before(editor.toPlainText(), editor.textCursor().position())


def put_caret(editor: QPlainTextEdit, letters: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(units(editor.toPlainText()[:letters]))
    editor.setTextCursor(cursor)


edits = st.tuples(st.booleans(), st.integers(0, 30), st.integers(0, 4), st.sampled_from(("", *PIECES)))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.integers(0, 9), steps=st.lists(edits, max_size=10))
def test_the_cursor_stays_after_the_letter_it_stood_after_whatever_a_colleague_writes(
    hands: Hands, begin: Callable[[str], tuple[Colleague, str]], start: int, steps: list[tuple[bool, int, int, str]]
) -> None:
    colleague, key = begin(START)
    editor = hands.view.editor
    letters = [(letter, number) for number, letter in enumerate(START)]
    number, at = len(letters), min(start, len(letters))
    put_caret(editor, at)
    for mine, place, most, came in steps:
        fresh = [(letter, number + index) for index, letter in enumerate(came)]
        number += len(fresh)
        if mine:
            editor.insertPlainText(came)
            letters[at:at] = fresh
            at += len(fresh)
        else:
            where = min(place, len(letters))
            gone = min(most, len(letters) - where)
            colleague.write(where, gone, came)
            letters[where : where + gone] = fresh
            if where < at <= where + gone:  # in what is gone: anywhere in what has come
                assert where <= caret(editor) <= where + len(fresh)
                at = caret(editor)
            elif at > where:
                at += len(fresh) - gone
        text = "".join(letter for letter, _ in letters)
        assert editor.toPlainText() == hands.journey.cards[key].text == text
        assert caret(editor) == at
    hands.view.stop_editing()


def test_what_i_type_at_the_end_stays_one_word_while_a_colleague_types_there_too(
    hands: Hands, begin: Callable[[str], tuple[Colleague, str]]
) -> None:
    colleague, _ = begin("Jeg ")
    editor = hands.view.editor
    for number, letter in enumerate("ringer"):
        QTest.keyClicks(editor, letter)
        colleague.write(len("Jeg ") + 2 * (number + 1) - 1, 0, "æ😀åøæ "[number])
    assert editor.toPlainText() == "Jeg ringeræ😀åøæ "[: len(editor.toPlainText())]
    assert "ringer" in editor.toPlainText()


def test_undo_while_writing_takes_back_my_words_and_none_of_a_colleagues(
    hands: Hands, begin: Callable[[str], tuple[Colleague, str]]
) -> None:
    colleague, key = begin("Jeg ringer")
    editor = hands.view.editor
    QTest.keyClicks(editor, " til kommunen")
    colleague.write(0, 0, "😀 ")
    colleague.write(len("😀 Jeg ringer til kom"), 0, "ÆØÅ")
    assert editor.toPlainText() == "😀 Jeg ringer til komÆØÅmunen"
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "😀 Jeg ringer til ÆØÅ"
    for _ in range(3):  # one more than there are
        QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == hands.journey.cards[key].text == "😀 Jeg ringerÆØÅ"
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Y, CTRL)
    assert editor.toPlainText() == "😀 Jeg ringer til ÆØÅ"
    QTest.keyClicks(editor, "!")
    assert hands.view.editing == key
    hands.press(Qt.Key.Key_Escape)
    hands.board.undo()
    assert hands.journey.cards[key].text == "😀 Jeg ringerÆØÅ"


def test_a_selection_stays_on_its_words_and_typing_replaces_just_them(
    hands: Hands, begin: Callable[[str], tuple[Colleague, str]]
) -> None:
    colleague, key = begin("Jeg ringer til dem")
    editor = hands.view.editor
    cursor = editor.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(10, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    colleague.write(0, 0, "😀😀")
    assert editor.textCursor().selectedText() == "ringer"
    QTest.keyClicks(editor, "skriver")
    assert hands.journey.cards[key].text == "😀😀Jeg skriver til dem"


def test_a_letter_that_is_being_composed_survives_what_a_colleague_writes(
    hands: Hands, begin: Callable[[str], tuple[Colleague, str]]
) -> None:
    colleague, key = begin("caf")
    editor = hands.view.editor
    QApplication.sendEvent(editor, QInputMethodEvent("´", []))
    colleague.write(0, 0, "En ")
    commit = QInputMethodEvent("", [])
    commit.setCommitString("é")
    QApplication.sendEvent(editor, commit)
    assert editor.toPlainText() == hands.journey.cards[key].text == "En café"
