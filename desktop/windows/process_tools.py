"""The strip under the process plan: that of a journey, with the list of handovers in place of the checklist."""

from desktop.overriding import override
from desktop.windows.journey_tools import JourneyTools


class ProcessTools(JourneyTools):
    """`hints` shows the list."""

    @override
    def show_hints(self, met: int, points: int) -> None:
        """Say how many handovers are in the plan, and how many there are to be taken along."""
        self._met = (met, points)
        self.hints.setText(self.tr("Handovers · {count}").format(count=met) if met else self.tr("Handovers"))
