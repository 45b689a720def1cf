"""What stands in place of the shared guideline while there is none: what it is for, and how to begin."""

from PySide6.QtWidgets import QWidget

from desktop.overriding import override
from desktop.windows.begin_place import BeginPlace


class GuidelineBegin(BeginPlace):
    """Some sentences and a button; on a laptop that only reads, the sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._offers, self._locked = 0, False
        super().__init__(560, parent)

    def show_offers(self, count: int, *, locked: bool) -> None:
        """Say how much there is to make a draft from."""
        self._offers, self._locked = count, locked
        self._retranslate()

    @override
    def _retranslate(self) -> None:
        self._head.setText(self.tr("One guideline for both sides' handbook"))
        if self._locked:
            words = self.tr("There is no shared guideline yet. The facilitator puts a draft together; then it is here.")
        elif self._offers:
            words = self.tr(
                "A draft is put together from the process plan and the agreements, under headings you can rewrite: who "
                "does what, by when, with which document. What nobody has said is marked as missing."
            )
        else:
            words = self.tr(
                "There is neither a process plan nor an agreement to make a draft from yet. You can begin with the "
                "headings alone and fetch the rest later."
            )
        self._how.setText(words)
        self.begin.setText(self.tr("Put a draft together") if self._offers else self.tr("Begin with the headings"))
        self.begin.setVisible(not self._locked)
