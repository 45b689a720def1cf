"""The level of a goal's sub-theme now and the one expected, each set on a bar or in the words of its own scale."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.coach.checks import fits
from desktop.coach.plan_facts import level_facts
from desktop.language import Language
from desktop.model.assessed import LevelRow
from desktop.model.case import NOT_ASSESSED, NOT_RELEVANT
from desktop.model.code_system import Scale
from desktop.model.goal_subjects import scale_named, scale_of
from desktop.model.journey import Card
from desktop.model.level_say import MISFITS
from desktop.model.level_views import When
from desktop.model.plan import GOAL_TYPE_NAMES, GoalType, Level
from desktop.overriding import override
from desktop.text_size import hold, tall
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.labels import for_tip, label
from desktop.windows.level_lane import LevelLane
from desktop.windows.level_offers import LevelOffers, offered_by
from desktop.windows.panel_form import Ground, Section, kicker
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_rows import AimChoice
from desktop.windows.plan_section import PlanSection

Shown = tuple[Scale | None, Level | None]


class LevelChoice(Section):
    """A bar, and under it the same steps in words. A level of another scale is kept as it was set."""

    def __init__(self, ground: Ground, kit: PlanKit, name: str, when: When) -> None:
        super().__init__()
        self._ground, self._kit, self._name, self._when = ground, kit, name, when
        self._caption, self.choice = kicker(""), CalmChoice()
        self.bar, self.offers = LevelLane(kit.look, whens=(when,)), LevelOffers()
        self._levels: list[Level | None] = []
        self._shown: Shown | None = None
        self.column.setSpacing(2)
        for widget in (self._caption, self.bar, self.choice, self.offers):
            self.column.addWidget(widget)
        hold(self.choice, QWidget.setMinimumHeight, 38, tall)
        self.choice.activated.connect(lambda index: self._choose(self._levels[index]))
        self.bar.chosen.connect(self._set)
        self.offers.wanted.connect(lambda value: self._set(when, value))

    def entitle(self, caption: str) -> None:
        """Say which level it is."""
        self._caption.setText(caption.upper())
        self.bar.entitle(caption)
        self.choice.setAccessibleName(caption)

    def show_level(self, level: Level | None, scale: Scale | None, assessed: LevelRow | None = None) -> None:
        """Offer the steps of a scale, the level that is set, and what the views have set in the udredning."""
        here = level.value if level is not None and scale is not None and level.scale == scale.id else None
        self.offers.offer(offered_by(assessed, scale, self._when), scale, here)
        if self._shown == (scale, level):
            return
        self._shown = scale, level
        self.bar.show_scale(scale)
        self.bar.show_levels(*((here, None) if self._when is When.NOW else (None, here)))
        offered: dict[Level | None, str] = {None: self.tr("Not said")}
        if scale is not None:
            offered |= {Level(scale.id, step.value): step.words for step in scale.steps}
        if level not in offered:
            offered[level] = self._foreign(level) if level is not None else ""
        self._levels = list(offered)
        self.choice.clear()
        for words in offered.values():
            self.choice.addItem(words)
        room = max(self.choice.fontMetrics().horizontalAdvance(words) for words in offered.values())
        self.choice.view().setMinimumWidth(room + tall(40))
        self.choice.setCurrentIndex(self._levels.index(level))
        self.choice.setToolTip(for_tip(self.choice.currentText()))

    def _set(self, _when: When, value: int | None) -> None:
        scale = self._shown[0] if self._shown is not None else None
        if scale is not None:
            self._choose(None if value is None else Level(scale.id, value))

    def _choose(self, level: Level | None) -> None:
        self._ground.board.ladder.aims.choose(self._ground.about, self._name, level)

    def _foreign(self, level: Level) -> str:
        scale = scale_named(self._kit.vocabulary, level)
        step = scale.step(level.value) if scale is not None else None
        words = step.words if step is not None else str(level.value)
        return f"{words} ({scale.name if scale is not None else level.scale})"


class LevelsSection(PlanSection):
    """The type of goal, both levels, and a word where they do not go together."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self._kit = kit
        self.type = AimChoice(ground, "goal_type")
        self.now = LevelChoice(ground, kit, "level_now", When.NOW)
        self.target = LevelChoice(ground, kit, "level_target", When.EXPECTED)
        self._first, self._hint, self._hint_words = label("muted", wrap=True), QFrame(), label(wrap=True)
        self._build()

    @override
    def show_card(self, card: Card) -> None:
        aims, scale = card.aims, scale_of(self._kit.vocabulary, card.aims.subject)
        levels = (aims.level_now, aims.level_target)
        known = scale or next((scale_named(self._kit.vocabulary, each) for each in levels if each), None)
        self.type.show_card(card)
        rows = self.ground.board.board.assessed.levels_of(aims.subject.system) if aims.subject is not None else ()
        assessed = next((row for row in rows if aims.subject is not None and row.code == aims.subject.code), None)
        self.now.show_level(aims.level_now, known, assessed)
        self.target.show_level(aims.level_target, known, assessed)
        for row in (self.now, self.target):
            row.setVisible(known is not None)
        self._first.setVisible(known is None)
        words = self._hints(card, known)
        self._hint_words.setText(words)
        self._hint.setVisible(bool(words))

    def _build(self) -> None:
        self.type.entitle(self.tr("Type of goal"))
        names = [(each, Language.translate("Plan", GOAL_TYPE_NAMES[each])) for each in GoalType]
        self.type.offer([(None, self.tr("Not said")), *names])
        self.now.entitle(self.tr("Level now"))
        self.target.entitle(self.tr("Level expected"))
        self._first.setText(self.tr("Choose a sub-theme first: levels are on its scale."))
        inside = QVBoxLayout(self._hint)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._hint_words)
        self._hint.setProperty("role", "warning")
        for widget in (self.type, self._first, self.now, self.target, self._hint):
            self.column.addWidget(widget)

    def _hints(self, card: Card, scale: Scale | None) -> str:
        """What to think about: levels of another scale, and levels that do not go with the type of goal."""
        levels = [level for level in (card.aims.level_now, card.aims.level_target) if level is not None]
        found = []
        for other in dict.fromkeys(level.scale for level in levels if scale is not None and level.scale != scale.id):
            named = scale_named(self._kit.vocabulary, Level(other, 0))
            words = self.tr(
                "A level was set on another scale, {other}, and stays as it was: levels of two scales are never "
                "converted. Choose it again on {scale} when you agree."
            )
            found.append(words.format(other=named.name if named else other, scale=scale.name if scale else ""))
        if not fits(level_facts(card.aims)):
            kind = card.aims.goal_type
            found.append(Language.translate("Levels", MISFITS[kind]) if kind in MISFITS else "")
        return "\n".join(found)


def levels_words(card: Card, kit: PlanKit) -> str:
    """Both levels in few words, such as "3 → 2"."""
    levels = [level for level in (card.aims.level_now, card.aims.level_target) if level is not None]
    words = []
    for level in levels:
        scale = scale_named(kit.vocabulary, level)
        step = scale.step(level.value) if scale is not None else None
        alone = step is not None and level.value in (NOT_ASSESSED, NOT_RELEVANT)
        words.append(step.label if step is not None and alone else str(level.value))
    same = len({level.scale for level in levels}) < 2
    return " → ".join(words) if same else " · ".join(words)
