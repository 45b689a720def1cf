"""Cases on the overview of a day: only what was looked through is given, and a newer version is offered, not forced."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.archive.cases import archive_case, keep_case, settle_review
from desktop.model.case import Case
from desktop.model.privacy import Review

CASE = Case(id="kim", title="En sag om nattero", situation="Bor i en lejlighed.")
NEWER = replace(CASE, situation="Bor i et rækkehus.")
LOOKED = Review("Ida", 1)


def in_library(desktop, job):
    """Have something done with the library as another window would, and wait until the lists have come."""
    done = []
    desktop.shelf.ask(job, done.append)
    desktop.wait(lambda: done)
    desktop.settle()


@pytest.fixture
def page(desktop):
    desktop.new_day(groups=2)
    return desktop.overview


def choose(card, title):
    """Choose a case by its title, as somebody at the keyboard does."""
    index = next(at for at in range(card.case.count()) if card.case.itemText(at).startswith(title))
    card.case.setFocus()
    card.case.setCurrentIndex(index)
    card.case.activated.emit(index)


def test_a_case_nobody_has_looked_through_is_shown_but_cannot_be_chosen(desktop, page):
    in_library(desktop, lambda archive: keep_case(archive, CASE))
    choice = page.cards[0].case
    assert choice.itemText(1) == "En sag om nattero (not looked through yet)"
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Down)
    assert (choice.currentIndex(), desktop.shell.session.day.groups[0].case) == (0, "")
    in_library(desktop, lambda archive: settle_review(archive, CASE, LOOKED))
    assert choice.itemText(1) == "En sag om nattero"
    choose(page.cards[0], "En sag")
    desktop.wait(lambda: desktop.shell.session.day.groups[0].case == "kim")


def test_archived_cases_are_not_offered(desktop, page):
    in_library(desktop, lambda archive: keep_case(archive, CASE, LOOKED))
    in_library(desktop, lambda archive: archive_case(archive, "kim", archived=True))
    assert page.cards[0].case.count() == 1


def test_a_newer_version_is_offered_taken_and_taken_back(desktop, page):
    session = desktop.shell.session
    in_library(desktop, lambda archive: keep_case(archive, CASE, LOOKED))
    choose(page.cards[0], "En sag")
    desktop.wait(lambda: session.day.groups[0].case == "kim")
    in_library(desktop, lambda archive: keep_case(archive, NEWER))
    assert not page.cards[0].newer.isVisible()
    in_library(desktop, lambda archive: settle_review(archive, NEWER, LOOKED))
    assert session.day.cases["kim"] == CASE
    assert page.cards[0].newer.isVisible()
    assert not page.cards[1].newer.isVisible()
    assert desktop.says("A newer version exists.", page.cards[0])

    page.cards[0].newer.setFocus()
    QTest.keyClick(page.cards[0].newer, Qt.Key.Key_Space)
    desktop.wait(lambda: session.day.cases["kim"] == NEWER)
    assert not page.cards[0].newer.isVisible()
    assert page.cards[0].case.hasFocus()
    desktop.settle()
    session.document.undo()
    assert session.day.cases["kim"] == CASE
    assert page.cards[0].newer.isVisible()


def test_the_hint_follows_the_language(desktop, page):
    in_library(desktop, lambda archive: keep_case(archive, CASE))
    desktop.language.use("da")
    card = page.cards[0]
    desktop.wait(lambda: card.case.itemText(0) == "Ingen case endnu")
    assert card.case.itemText(1).startswith("En sag om nattero (")
    assert card.case.currentIndex() == 0
