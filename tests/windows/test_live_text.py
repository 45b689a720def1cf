"""A field that grows with its words, whatever its width becomes, and also before it is seen."""

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.windows.guarded_text import GuardedText
from desktop.windows.live_text import LiveText

SENTENCE = "Et afsnit, der er langt nok til at fylde flere linjer i et smalt felt. "
PARAGRAPHS = "\n\n".join([SENTENCE * 2] * 2)


@pytest.mark.parametrize("kind", [LiveText, GuardedText])
def test_all_paragraphs_are_seen_and_no_room_is_left_under_them(qtbot, qapp, kind):
    window, page = QScrollArea(), QWidget()
    column = QVBoxLayout(page)
    field = kind(lines=3)
    column.addWidget(field)
    column.addStretch(1)
    window.setWidget(page)
    window.setWidgetResizable(True)
    qtbot.addWidget(window)
    window.resize(500, 800)
    field.show_text(PARAGRAPHS)
    window.show()
    heights = []
    for width in (500, 340, 500):
        window.resize(width, 800)
        for _ in range(4):
            qapp.processEvents()
        assert field.verticalScrollBar().maximum() == 0, width
        heights.append(field.height())
    assert heights[1] > heights[0]
    assert heights[2] == heights[0]
