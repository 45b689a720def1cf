"""What a day's process plan begins with: a lane for each side and one for documents, and the phases of its journeys."""

from desktop.model.sides import Side
from desktop.model.template import JourneyTemplate, LaneTemplate

LANES = (
    LaneTemplate("citizen", Side.CITIZEN, "Borger"),
    LaneTemplate("relatives", Side.RELATIVES, "Pårørende og netværk"),
    LaneTemplate("provider", Side.PROVIDER, "Leverandør"),
    LaneTemplate("authority", Side.AUTHORITY, "Myndighed"),
    LaneTemplate("others", Side.OTHERS, "Andre"),
    LaneTemplate("artefacts", Side.ARTEFACTS, "Dokumenter og systemer"),
)
"""In the words of the room, whatever language a window speaks: like those of every template, they can be rewritten."""


def process_template(template: JourneyTemplate) -> JourneyTemplate:
    """Make the template of the process plan from that of a day's journeys."""
    return JourneyTemplate(f"process.{template.id}", "", LANES, template.phases)
