"""Printing the fallback plan: one page with the address of this laptop."""

from desktop.model.fallback import FallbackPlan
from desktop.overriding import override
from desktop.windows.desk import Desk
from desktop.windows.preview_dialog import PreviewDialog
from desktop.windows.report_orders import FallbackOrder


class FallbackDialog(PreviewDialog):
    """Shows the page before it is saved."""

    def __init__(self, desk: Desk, plan: FallbackPlan) -> None:
        self._plan = plan
        super().__init__(desk, self._order, self._file)

    def _order(self) -> FallbackOrder:
        return FallbackOrder(self._plan)

    def _file(self) -> str:
        return self.tr("Fallback plan")

    @override
    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Fallback plan"),
            self.tr("For the facilitator's folder: your own hotspot, cables, and a USB stick, on one page of A4."),
            self.tr("Preview"),
        )
