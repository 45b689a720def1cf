"""The indicators that follow a goal, in its form: what was seen last of each, and the ways to them."""

from functools import partial

from desktop.language import Language
from desktop.layout.timeline_words import latest_said
from desktop.model.followed import Followed, linked_to
from desktop.model.journey import Card
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.panel_form import Ground, push, say_on
from desktop.windows.plan_section import PlanSection


class FollowedSection(PlanSection):
    """A press on one goes to it; what is not followed yet leads to the catalogue."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        self.ways: dict[str, Way] = {}
        self._none = label("muted", self.tr("Nothing follows this goal yet: what can one see or hear?"), wrap=True)
        self.choose = push(self.tr("Choose an indicator …"), partial(self._go, ""))
        self.column.addWidget(self._none)
        self.column.addWidget(self.choose)

    @override
    def show_card(self, card: Card) -> None:
        found = {each.id: each for each in linked_to(self.ground.board.board.followed, card.id)}
        changed = found.keys() != self.ways.keys()
        for key in self.ways.keys() - found.keys():
            gone = self.ways.pop(key)
            self.column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for key, each in found.items():
            if key not in self.ways:
                way = self.ways[key] = Way(self.ground, partial(self._go, key))
                self.column.insertWidget(self.column.count() - 1, way)
                way.show()
            self.ways[key].show_followed(each)
        self._none.setVisible(not found)
        self.choose.setVisible(self.ground.follow is not None)
        if changed:
            self.reshaped.emit()

    def _go(self, indicator: str) -> None:
        if self.ground.follow is not None:
            self.ground.follow(indicator, self.ground.about)


class Way(PlanSection):
    """One indicator: a button with its name, and what was seen last under it."""

    def __init__(self, ground: Ground, go: "partial[None]") -> None:
        super().__init__(ground, 0)
        self.column.setSpacing(2)
        self.button, self._latest = push("", go, "row"), label("muted", wrap=True)
        self._latest.setIndent(11)
        self.column.addWidget(self.button)
        self.column.addWidget(self._latest)

    def show_followed(self, each: Followed) -> None:
        """Say what was seen last."""
        words = each.name or self.tr("An indicator of our own")
        latest = latest_said(each, Language.translate)
        say_on(self.button, words)
        self.button.setAccessibleName(f"{words}. {latest}")
        self._latest.setText(latest)


def followed_words(ground: Ground, card: Card) -> str:
    """How many indicators follow a goal, by name, in one line."""
    return " · ".join(each.name for each in linked_to(ground.board.board.followed, card.id) if each.name)
