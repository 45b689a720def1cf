"""Boards to measure on: as many cards as asked for, the same each time."""

import random

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.kinds import JOURNEY_CARDS, JourneyKind
from desktop.model.sides import Side
from desktop.model.template import JourneyTemplate, LaneTemplate

WORDS = [
    "borger",
    "sagsbehandler",
    "kontaktpædagog",
    "ønsker",
    "udredning",
    "bestilling",
    "opfølgning",
    "økonomi",
    "mål",
]
WORDS += ["bolig", "støtte", "ringer", "venter", "skriver", "mødes", "pårørende", "læge", "træning", "kvittering"]


def board(cards: int, seed: int = 7) -> BoardDocument:
    """A board whose as-is journey has that many cards, half as many arrows, and room for them."""
    rng = random.Random(seed)
    columns = 8 if cards <= 1_000 else 40
    lanes = tuple(LaneTemplate(side.value, side, f"Bane {side.letter}") for side in Side)
    feelings = LaneTemplate("citizen_emotion", Side.CITIZEN, "Det jeg tænker og føler", emotional=True)
    template = JourneyTemplate(
        "bench", "Måling", (lanes[0], feelings, *lanes[1:]), tuple(f"Fase {n}" for n in range(columns))
    )
    made = BoardDocument([board_start(template)])
    journey = made.board.journey(JourneyKind.AS_IS)
    kinds = list(JOURNEY_CARDS)
    ids = []
    for number in range(cards):
        text = f"{number} " + " ".join(rng.choices(WORDS, k=rng.randint(3, 10)))
        lane, phase = rng.choice(journey.lanes).id, rng.choice(journey.phases).id
        ids.append(made.add_card(JourneyKind.AS_IS, lane, phase, text=text, sort=rng.choice(kinds)))
    for source in rng.sample(ids, cards // 2):
        made.add_link(source, rng.choice(_near(made, source)))
    for phase in journey.phases:
        made.feel(phase.id, rng.randint(-3, 3))
    return made


def _near(made: BoardDocument, source: str) -> list[str]:
    """Cards a group would draw an arrow to: in the same phase or the next one."""
    journey = made.board.journey(JourneyKind.AS_IS)
    column = [phase.id for phase in journey.phases].index(journey.cards[source].place.phase)
    phases = {phase.id for phase in journey.phases[column : column + 2]}
    cells = [held for (_, phase), held in journey.cells.items() if phase in phases]
    return [card.id for held in cells for card in held if card.id != source]
