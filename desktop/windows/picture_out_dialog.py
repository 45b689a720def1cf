"""What is asked before a journey, a plan or a chart is saved as a picture: how much of it, and in which form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.overriding import override
from desktop.windows.labels import label
from desktop.windows.picture_out_work import Form
from desktop.windows.sheet import Sheet


class PictureDialog(Sheet):
    """Asks; makes nothing itself."""

    wanted = Signal(object, bool)
    """A `Form`, and whether only what is picked is wanted."""

    def __init__(self, parent: QWidget, picked: int, *, plan: bool = False, lead: str = "") -> None:
        super().__init__(parent, width=520)
        self._picked, self._plan, self._told = picked, plan, lead
        self._lead = label("lead", wrap=True)
        self._part_caption, self._form_caption = label("kicker"), label("kicker")
        self.part, self.form = QComboBox(), QComboBox()
        self._cancel, self.save = self.add_button(), self.add_button("primary")
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for _ in range(2):
            self.part.addItem("")
        for form in Form:
            self.form.addItem("", form)
        self.part.setCurrentIndex(int(self._picked > 1))
        for widget in (self._lead, self._part_caption, self.part, self._form_caption, self.form):
            self.body.addWidget(widget)
        self._part_caption.setVisible(self._picked > 0)
        self.part.setVisible(self._picked > 0)
        self._cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._want)

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("Save as picture"))
        journey = self.tr("The journey as it is on the board, for slides, letters and walls.")
        plan = self.tr("The goal plan as it is on the board, for slides, letters and walls.")
        self._lead.setText(self._told or (plan if self._plan else journey))
        self._part_caption.setText(self.tr("What is shown").upper())
        self._form_caption.setText(self.tr("Kind of picture").upper())
        self.part.setAccessibleName(self.tr("What is shown"))
        self.form.setAccessibleName(self.tr("Kind of picture"))
        self.part.setItemText(0, self.tr("The whole plan") if self._plan else self.tr("The whole journey"))
        self.part.setItemText(1, self.tr("The part with the %n picked card(s)", "", self._picked))
        words = {
            Form.LARGE: self.tr("PNG, large: for slides and print"),
            Form.SMALL: self.tr("PNG, small: for mail and screens"),
            Form.SVG: self.tr("SVG: sharp at any size, can be edited"),
            Form.PDF: self.tr("PDF: one page as large as the drawing"),
        }
        for index, form in enumerate(Form):
            self.form.setItemText(index, words[form])
        self._cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save as …"))

    def _want(self) -> None:
        form, part = self.form.currentData(), self.part.currentIndex() == 1
        self.accept()
        self.wanted.emit(Form(form), part)
