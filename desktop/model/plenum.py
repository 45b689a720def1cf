"""What the whole room said on a day: its wall, and the evaluation as all answered it together."""

from dataclasses import dataclass

from desktop.model.evaluation import Outcome, Questionnaire
from desktop.model.wall import Wall


@dataclass(frozen=True, slots=True)
class Plenum:
    """As it is printed in the report of the day."""

    wall: Wall
    questionnaire: Questionnaire
    outcome: Outcome
