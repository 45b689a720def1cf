"""Which parts of a plan's form are folded under a heading, for which kinds of cards, and in which order."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.language import Language
from desktop.layout.plan_facts import REACHED, SCALE
from desktop.model.gas import STEPS
from desktop.model.journey import Card
from desktop.model.kinds import CardKind
from desktop.model.plan import GOAL_TYPE_NAMES
from desktop.overriding import override
from desktop.windows.gas_section import GasSection
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground
from desktop.windows.panel_scale import signed
from desktop.windows.plan_coach import LOOKED_AT, CoachSection
from desktop.windows.plan_followed import FollowedSection, followed_words
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_levels import LevelsSection, levels_words
from desktop.windows.plan_rewritten import RewrittenSection, rewritten_words
from desktop.windows.plan_section import PlanSection, Together
from desktop.windows.plan_status import StatusSection, status_words
from desktop.windows.plan_subject import SubjectSection
from desktop.windows.plan_talk import TalkSection
from desktop.windows.plan_ties import TiesSection, ties_words
from desktop.windows.plan_voice import VoiceSection, voice_words
from desktop.windows.plan_words import OwnWords, own_words

ALL = frozenset(CardKind)
GOALS = frozenset({CardKind.GOAL})
SPOKEN = frozenset(LOOKED_AT)


@dataclass(frozen=True, slots=True)
class FoldPlan:
    """A folded part: how it is made when somebody first looks at it, and what it says while it is folded."""

    name: str
    title: str
    kinds: frozenset[CardKind]
    make: Callable[[], PlanSection]
    say: Callable[[Card], str]
    open_at_first: bool = False


class PlanFolds(QObject):
    """What stands over the fields of the rung, and what stands under them."""

    words_wanted = Signal()
    """The card's words are to be written now."""

    def __init__(self, ground: Ground, kit: PlanKit, coach: CoachSection) -> None:
        super().__init__()
        self._ground, self._kit, self._coach = ground, kit, coach

    def over(self) -> tuple[FoldPlan, ...]:
        """The citizen's own words and the coach."""
        ground, coach = self._ground, self._coach
        own = self.tr("The citizen's own words")
        return (
            FoldPlan("own", own, GOALS, lambda: OwnWords(ground), own_words, open_at_first=True),
            FoldPlan("coach", self.tr("Goal coach"), SPOKEN, lambda: coach, coach.words, open_at_first=True),
        )

    def under(self) -> tuple[FoldPlan, ...]:
        """What is used less."""
        ground, kit = self._ground, self._kit
        titles = {
            "theme": self.tr("Theme and level"),
            "time": self.tr("Time and status"),
            "gas": self.tr("Measured on (GAS)"),
            "followed": self.tr("Indicators"),
            "rewritten": self.tr("Before and after"),
            "voice": self.tr("The form of the plan"),
            "ties": self.tr("Ties"),
            "talk": self.tr("Comments and dots"),
        }
        return (
            FoldPlan("theme", titles["theme"], GOALS, self._theme, lambda card: theme_words(card, kit)),
            FoldPlan("time", titles["time"], GOALS, lambda: StatusSection(ground, kit), lambda c: status_words(c, kit)),
            FoldPlan("gas", titles["gas"], GOALS, lambda: GasPart(ground, kit), gas_words),
            FoldPlan(
                "followed",
                titles["followed"],
                GOALS,
                lambda: FollowedSection(ground),
                lambda card: followed_words(ground, card),
            ),
            FoldPlan("rewritten", titles["rewritten"], GOALS, self._rewritten, rewritten_words),
            FoldPlan(
                "voice", titles["voice"], SPOKEN, lambda: VoiceSection(ground, kit), lambda _: voice_words(ground)
            ),
            FoldPlan(
                "ties",
                titles["ties"],
                ALL,
                lambda: TiesSection(ground, kit),
                lambda card: ties_words(ground, card),
                open_at_first=True,
            ),
            FoldPlan("talk", titles["talk"], ALL, lambda: TalkSection(ground), self._say_talk),
        )

    def _say_talk(self, card: Card) -> str:
        """How much was said about a card."""
        said = []
        if card.comments:
            said.append(self.tr("%n comment(s)", "", card.comments))
        if card.dots:
            said.append(self.tr("%n dot(s)", "", card.dots))
        if card.doubts:
            said.append(self.tr("“not so” %n time(s)", "", card.doubts))
        return " · ".join(said)

    def _rewritten(self) -> PlanSection:
        section = RewrittenSection(self._ground)
        section.begun.connect(self.words_wanted)
        return section

    def _theme(self) -> PlanSection:
        ground, kit = self._ground, self._kit
        return Together(ground, SubjectSection(ground, kit), LevelsSection(ground, kit))


class GasPart(PlanSection):
    """The scale of a goal, with the coach looking at its words."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self.gas = GasSection(ground)
        self.gas.use_coach(kit.coach)
        self.gas.reshaped.connect(self.reshaped)
        self.column.addWidget(self.gas)

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {f"gas{level:+d}": line.field for level, line in self.gas.lines.items()}

    @override
    def show_card(self, card: Card) -> None:
        self.gas.show_card(card)


def gas_words(card: Card) -> str:
    """How far the scale of a goal is, in one line."""
    gas = card.aims.gas
    if gas.score is not None:
        return Language.translate("Drawing", REACHED).format(score=signed(gas.score))
    written = sum(1 for level in STEPS if gas.at(level).strip())
    return Language.translate("Drawing", SCALE).format(written=written) if written else ""


def theme_words(card: Card, kit: PlanKit) -> str:
    """What a goal is about and from which level to which, in one line."""
    aims = card.aims
    subject = aims.subject.label if aims.subject is not None else ""
    kind = Language.translate("Plan", GOAL_TYPE_NAMES[aims.goal_type]) if aims.goal_type is not None else ""
    return " · ".join(filter(None, (subject, kind, levels_words(card, kit))))
