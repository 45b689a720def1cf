"""Where a goal starts, when it is, and how it goes: the part of its form that is folded under "Time and status"."""

from collections.abc import Mapping

from desktop.language import Language
from desktop.model.journey import Card
from desktop.model.plan import RESULT_NAMES, STATUS_NAMES, Result, Status
from desktop.overriding import override
from desktop.windows.live_text import LiveText
from desktop.windows.panel_form import Ground
from desktop.windows.plan_kit import PlanKit
from desktop.windows.plan_rows import AimChoice, AimTexts, DateRows, span_words
from desktop.windows.plan_section import PlanSection


class StatusSection(PlanSection):
    """Baseline and dates, then status, the result of the follow-up, and how it went."""

    def __init__(self, ground: Ground, kit: PlanKit) -> None:
        super().__init__(ground, 0)
        self.baseline, self.outcome = AimTexts(ground, ["baseline"]), AimTexts(ground, ["outcome"])
        self.dates = DateRows(ground, kit)
        self.status, self.result = AimChoice(ground, "status"), AimChoice(ground, "result")
        self._build()

    @property
    @override
    def fields(self) -> Mapping[str, LiveText]:
        return {**self.baseline.fields, **self.outcome.fields}

    @override
    def show_card(self, card: Card) -> None:
        for part in (self.baseline, self.dates, self.status, self.result, self.outcome):
            part.show_card(card)

    def _build(self) -> None:
        # First of all: what is shown before it lies in something would be a window of its own.
        for part in (self.baseline, self.dates, self.status, self.result, self.outcome):
            self.column.addWidget(part)
        nothing = (None, self.tr("Not said"))
        self.baseline.rows["baseline"].entitle(self.tr("Where it starts"), self.tr("How it is today"))
        self.outcome.rows["outcome"].entitle(self.tr("How it went"))
        self.dates.offer(["since", "until"])
        self.status.entitle(self.tr("Status"))
        self.status.offer([nothing, *((each, Language.translate("Plan", STATUS_NAMES[each])) for each in Status)])
        self.result.entitle(self.tr("Result of the follow-up"))
        self.result.offer([nothing, *((each, Language.translate("Plan", RESULT_NAMES[each])) for each in Result)])


def status_words(card: Card, kit: PlanKit) -> str:
    """When a goal is and how it goes, in one line."""
    aims = card.aims
    status = Language.translate("Plan", STATUS_NAMES[aims.status]) if aims.status is not None else ""
    return " · ".join(filter(None, (span_words(aims, kit.language.code), status)))
