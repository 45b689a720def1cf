"""What was said about a card of the plan: comments, dots and "not so", folded until somebody wants them."""

from collections.abc import Mapping

from desktop.model.journey import Card
from desktop.overriding import override
from desktop.windows.live_text import LiveText
from desktop.windows.panel_comments import CommentsSection
from desktop.windows.panel_form import Ground
from desktop.windows.panel_marks import MarksSection
from desktop.windows.plan_section import PlanSection


class TalkSection(PlanSection):
    """The same parts as on a card of a journey."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, 0)
        self.comments, self.marks = CommentsSection(ground), MarksSection(ground)
        for section in (self.comments, self.marks):
            section.reshaped.connect(self.reshaped)
            self.column.addWidget(section)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {"comment": self.comments.field}

    @override
    def show_card(self, card: Card) -> None:
        self.comments.show_comments(self.ground.board.board.comments.get(card.id, ()))
        self.marks.show_card(card)

    @override
    def begin(self) -> None:
        self.comments.begin()

    @override
    def leave(self) -> None:
        self.comments.field.settle()
