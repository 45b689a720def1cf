"""What a picture of a journey or a plan shows, in words: for those who do not see it."""

from collections.abc import Iterator, Sequence

from desktop.layout.drawing import JourneyDrawing
from desktop.model.journey import Card, Journey
from desktop.model.kinds import CARD_NAMES, CardKind
from desktop.model.pictograms import pictured
from desktop.report.plan_facts import goal_name, kinds_in_figures
from desktop.words import Translate


def picture_words(
    drawing: JourneyDrawing, shown: Sequence[Card], title: str, translate: Translate, *, whole: bool
) -> str:
    """A sentence that counts, and a line for each card that is seen; `whole` is a drawing of which all is seen."""
    if drawing.is_plan:
        lines = _plan_lines(drawing.journey, shown, translate)
        return "\n".join([kinds_in_figures(shown, title, translate), *lines])
    counted = translate("Report", "{name}: a drawing of {lanes} lanes, {phases} phases and {cards} cards.").format(
        name=title,
        lanes=len(drawing.journey.lanes) if whole else len({card.place.lane for card in shown}),
        phases=len(drawing.journey.phases) if whole else len({card.place.phase for card in shown}),
        cards=len(shown),
    )
    places = (", ".join(drawing.journey.titles_of(card.place.cell)) for card in shown)
    return "\n".join(
        [counted, *(f"{place}: {_said(card, translate)}" for place, card in zip(places, shown, strict=True))]
    )


def _plan_lines(plan: Journey, shown: Sequence[Card], translate: Translate) -> Iterator[str]:
    """The cards of a plan by what they are and under which goal."""
    numbers = {goal.id: number for number, goal in enumerate(plan.goals, start=1)}
    for card in shown:
        number = numbers.get(card.place.phase)
        names = [goal_name(number, translate)] if number is not None else []
        if card.kind is not CardKind.GOAL:
            names.append(translate("Kinds", CARD_NAMES[card.kind]))
        yield f"{', '.join(names)}: {_said(card, translate)}"


def _said(card: Card, translate: Translate) -> str:
    return ", ".join((card.text, *pictured(card.pictogram, translate)))
