"""Levels that views have set in the udredning, offered where a goal asks for one; none is ever filled in by itself."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.language import Language
from desktop.model.assessed import VIEWS, LevelRow
from desktop.model.code_system import Scale
from desktop.model.level_say import view_name
from desktop.model.level_views import When, value_of
from desktop.model.sides import Side
from desktop.text_size import hold, tall
from desktop.theme import TARGET
from desktop.windows.labels import for_tip, label
from desktop.windows.panel_form import push
from desktop.windows.wrap import Wrap


class LevelOffers(QWidget):
    """A small button for each view that says something else than the goal."""

    wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._caption = label("muted")
        self.buttons = {view: push("", partial(self._want, view), "small") for view in VIEWS}
        self._offered: dict[Side, int] = {}
        hold(self._caption, QWidget.setFixedHeight, TARGET, tall)
        line = Wrap(self, gap=6)
        line.setContentsMargins(0, 4, 0, 0)
        line.addWidget(self._caption)
        for button in self.buttons.values():
            line.addWidget(button)

    def offer(self, levels: Mapping[Side, int], scale: Scale | None, now: int | None) -> None:
        """Offer these levels but for the one that is chosen already."""
        self._offered = {view: level for view, level in levels.items() if level != now}
        self._caption.setText(self.tr("In the assessment:"))
        for view, button in self.buttons.items():
            level = self._offered.get(view)
            step = scale.step(level) if scale is not None else None
            button.setVisible(step is not None)
            if step is not None:
                short = str(step.value) if step.is_level else step.label
                button.setText(f"{view.letter} {short}")
                words = self.tr("{view}: {level}. Use this level")
                button.setAccessibleName(words.format(view=view_name(view, Language.translate), level=step.words))
                button.setToolTip(for_tip(button.accessibleName()))
        self.setVisible(bool(self._offered))

    def _want(self, view: Side) -> None:
        self.wanted.emit(self._offered[view])


def offered_by(row: LevelRow | None, scale: Scale | None, when: When) -> dict[Side, int]:
    """What the views have set for a sub-theme on a scale, also where it is no number."""
    if row is None or scale is None:
        return {}
    found = ((view, value_of(said, when)) for view, said in row.views.items() if said.scale == scale.id)
    return {view: value for view, value in found if value is not None and scale.step(value) is not None}
