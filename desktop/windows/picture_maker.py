"""Pictures made beside the window, one after the other as they are ordered, and what came of each told."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from desktop.language import Language
from desktop.trouble import Trouble
from desktop.windows.asking import ask_where_to_save, file_name
from desktop.windows.desk import Desk
from desktop.windows.notices import Offer, Tone
from desktop.windows.picture_out_work import ChartOrder, Copied, Form, PictureJob, PictureOrder

SVG_TYPE = "image/svg+xml"


class PictureMaker(QObject):
    """Keeps a job until it has ended."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: set[PictureJob] = set()

    def ask_where(self, title: str, form: Form) -> Path | None:
        """Ask where a picture is to be saved; nothing where nobody says."""
        kinds = f"{form.suffix[1:].upper()} (*{form.suffix})"
        offered = file_name(title, form.suffix)
        return ask_where_to_save(self._desk.window, self._desk.settings, self.tr("Save as picture"), offered, kinds)

    def make(self, order: PictureOrder | ChartOrder | None) -> None:
        """Make a picture, if one is wanted."""
        if order is None:
            return
        job = PictureJob(order)
        self._jobs.add(job)
        job.ended.connect(self._take)
        job.start()

    def _take(self, job: PictureJob, made: Path | Copied | Trouble) -> None:
        self._jobs.discard(job)
        match made:
            case Copied():
                data = QMimeData()
                data.setImageData(made.image)
                data.setData(SVG_TYPE, made.svg)
                QGuiApplication.clipboard().setMimeData(data)
                self._desk.notices.tell(lambda: self.tr("The picture is on the clipboard."), Tone.GOOD)
            case Path():
                self._tell_saved(made)
            case Trouble():
                self._desk.notices.tell(lambda: made.say(Language.translate))

    def _tell_saved(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

        words = self.tr("The picture is saved as {file}.")
        self._desk.notices.tell(
            lambda: words.format(file=path.name), Tone.GOOD, Offer(lambda: self.tr("Show in folder"), show)
        )
