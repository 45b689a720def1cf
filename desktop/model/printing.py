"""What of a group's work is printed."""

from enum import StrEnum


class Part(StrEnum):
    """All of it, or the goal plan alone: as a drawing on A3, as tables on A4, or both."""

    ALL = "all"
    PLAN = "plan"
    PLAN_DRAWING = "plan-drawing"
    PLAN_TABLE = "plan-table"


DRAWN = (Part.PLAN, Part.PLAN_DRAWING)
TOLD = (Part.PLAN, Part.PLAN_TABLE)
