"""A card of the goal plan in the side panel: its words on top, then what its rung asks for, the rest folded away."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from desktop.coach.verdict import View
from desktop.document.ladder import Ladder
from desktop.model.journey import Card
from desktop.model.kinds import CardKind, JourneyKind
from desktop.model.plan import WHOLE, WISHES
from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.live_text import LiveText
from desktop.windows.panel_agreed import AgreedSection
from desktop.windows.panel_details import DetailsSection
from desktop.windows.panel_form import Ground, PanelForm, push
from desktop.windows.panel_written import written_words
from desktop.windows.plan_coach import LOOKED_AT, CoachSection
from desktop.windows.plan_folds import FoldPlan, GasPart, PlanFolds
from desktop.windows.plan_head import PlanHead
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_rows import DATES, TEXTS, AimTexts, DateRows
from desktop.windows.plan_section import Fold
from desktop.windows.plan_status import StatusSection
from desktop.windows.plan_ties import TiesSection
from desktop.windows.plan_words import OwnWords, PlanWords
from desktop.windows.wrap import Wrap

PLACES = {"baseline": "time", "wish": "ties", "own_words": "own", "levels": "theme", "gas": "gas"}
"""The folds in which what the coach and others point at is written."""


class PlanForm(PanelForm):
    """One form for all rungs: another card shows the parts of its rung, each made when it is first seen."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground)
        self._kind: CardKind | None = None
        self.head, self.words = PlanHead(ground), PlanWords(ground)
        self.dates, self.texts = DateRows(ground, kit), AimTexts(ground, ("baseline", "target"))
        self.details, self.coach = DetailsSection(ground), CoachSection(ground, kit)
        self._plans: dict[str, FoldPlan] = {}
        self.folds: dict[str, Fold] = {}
        self._written = label("muted", wrap=True)
        self._plans_of = PlanFolds(ground, kit, self.coach)
        self.agreed = AgreedSection(ground)
        self._build(self._plans_of, kit)
        self._connect()
        self.show_newest()

    @property
    @override
    def fields(self) -> dict[str, LiveText]:
        found: dict[str, LiveText] = {**self.words.fields, **self.texts.fields, **self.details.fields}
        for fold in self._shown_folds():
            found = {**fold.fields, **found}
        return found

    @override
    def show_newest(self) -> None:
        card = self._card
        if card is None:
            return
        if card.kind is not self._kind:
            self._take_kind(card.kind)
        for part in (self.head, self.words, self.dates, self.texts):
            part.show_card(card)
        self.details.show_card(card)
        if card.kind in LOOKED_AT:
            self.coach.show_card(card)
        for fold in self._shown_folds():
            fold.show_card(card)
        self.agreed.show_newest()
        words = written_words(card)
        self._written.setText(words)
        self._written.setVisible(bool(words))

    @override
    def begin(self) -> None:
        self.coach.begin()
        self.words.underline(())
        for fold in self.folds.values():
            fold.begin()

    @override
    def leave(self) -> None:
        super().leave()
        for fold in self.folds.values():
            fold.leave()

    @property
    def _card(self) -> Card | None:
        return self.ground.journey.cards.get(self.ground.about)

    @property
    def _ladder(self) -> Ladder:
        return self.ground.board.ladder

    def _build(self, plans: PlanFolds, kit: PlanKit) -> None:
        self.add(self.head, self.words)
        self._add_folds(plans.over(), kit)
        self.add(self.dates, self.texts, self.details)
        self._add_folds(plans.under(), kit)
        self.add(self.agreed)
        self.column.addSpacing(10)
        doing = QWidget()
        row = Wrap(doing, gap=8)
        row.addWidget(push(self.tr("Duplicate"), self.duplicate_wanted.emit))
        row.addWidget(push(self.tr("Delete card"), self.remove_wanted.emit))
        self.column.addWidget(doing)
        self.column.addWidget(self._written)
        self.column.addStretch(1)

    def _add_folds(self, plans: tuple[FoldPlan, ...], kit: PlanKit) -> None:
        for plan in plans:
            fold = self.folds[plan.name] = Fold(self.ground, kit.look, plan.name, open_at_first=plan.open_at_first)
            fold.hold(plan.title, plan.make, plan.say)
            fold.card_wanted.connect(self._go_to)
            self._plans[plan.name] = plan
            self.add(fold)

    def _connect(self) -> None:
        self.head.card_wanted.connect(self._go_to)
        self.follow_agreed(self.agreed)
        self.coach.looked.connect(self._take_view)
        self.coach.place_wanted.connect(self.go_to_place)
        self.coach.rewording.closed.connect(lambda: self._show(self.words.field))
        self._plans_of.words_wanted.connect(self._write_anew)

    def _shown_folds(self) -> Iterator[Fold]:
        return (fold for name, fold in self.folds.items() if self._kind in self._plans[name].kinds)

    def _take_kind(self, kind: CardKind) -> None:
        self._kind = kind
        until = self.tr("Date") if kind is CardKind.FOLLOW_UP else ""
        self.dates.offer(DATES.get(kind, ()), until)
        self.texts.offer(TEXTS.get(kind, ()))
        captions = {
            CardKind.SIGN: {"baseline": self.tr("Now"), "target": self.tr("When the goal is reached")},
            CardKind.SUB_GOAL: {"baseline": self.tr("Where it starts")},
        }
        for name, caption in captions.get(kind, {}).items():
            self.texts.rows[name].entitle(caption)
        for name, fold in self.folds.items():
            fold.setVisible(kind in self._plans[name].kinds)
        self.reshaped.emit()

    def _take_view(self, view: View) -> None:
        self.words.underline([span for hint in view.hints for span in hint.spans])
        self.folds["coach"].show_summary()

    def _write_anew(self) -> None:
        self._show(self.words.field)
        self.words.field.selectAll()

    # Going where something is written

    def _go_to(self, kind: JourneyKind, card: str) -> None:
        self.card_wanted.emit(kind, card)

    def go_to_place(self, place: str) -> None:
        """Unfold the place and give it the keyboard; a wish or a follow-up that is not there is made."""
        match place:
            case "wish" if not self.ground.journey.cells.get((WISHES, WHOLE)):
                self._make(CardKind.WISH, "")
            case "follow_up":
                self._make(CardKind.FOLLOW_UP, self.ground.about)
            case _:
                found = self._field_of(place)
                if found is not None:
                    self._show(found)

    def _field_of(self, place: str) -> QWidget | None:
        name = PLACES.get(place, "time")
        if place == "until" and self._kind is CardKind.SUB_GOAL:
            return self.dates.buttons["until"]
        section = self.folds[name].unfold()
        match section:
            case OwnWords():
                return section.stop
            case StatusSection():
                at_start = place == "baseline"
                return section.baseline.rows["baseline"].field if at_start else section.dates.buttons["until"]
            case GasPart():
                return section.gas.lines[0].field
            case TiesSection():
                section.open_finder()
                return section.finder.search if section.finder is not None else None
        return self.folds[name].head

    def _make(self, kind: CardKind, goal: str) -> None:
        made = self._ladder.add(kind, "", goal)
        if made:
            self.card_wanted.emit(JourneyKind.PLAN, made)

    def _show(self, widget: QWidget) -> None:
        widget.setFocus()
        self.sight_wanted.emit(widget)
