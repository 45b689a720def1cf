"""What is printed: of a group's work, and of a day before it begins."""

from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class Part(StrEnum):
    """All of it, or a part alone; the goal plan is drawn on A3, told in tables on A4, or both."""

    ALL = "all"
    PLAN = "plan"
    PLAN_DRAWING = "plan-drawing"
    PLAN_TABLE = "plan-table"
    ORDER = "order"
    ASSESSMENT = "assessment"
    INDICATORS = "indicators"


DRAWN = (Part.PLAN, Part.PLAN_DRAWING)
TOLD = (Part.PLAN, Part.PLAN_TABLE)


class DaySheet(StrEnum):
    """A sheet that is printed for the day itself."""

    MINUTES = "minutes"
    SCRIPT = "script"
    PROGRAMME = "programme"
    POSTER = "poster"
    MATERIALS = "materials"
    SIGN_IN = "sign-in"
    TABLE_SIGNS = "table-signs"
    BADGES = "badges"


SHEET_NAMES = {
    DaySheet.MINUTES: QT_TRANSLATE_NOOP("DaySheets", "Minute programme"),
    DaySheet.SCRIPT: QT_TRANSLATE_NOOP("DaySheets", "Facilitator's script"),
    DaySheet.PROGRAMME: QT_TRANSLATE_NOOP("DaySheets", "Programme for participants"),
    DaySheet.POSTER: QT_TRANSLATE_NOOP("DaySheets", "Poster for the door"),
    DaySheet.MATERIALS: QT_TRANSLATE_NOOP("DaySheets", "List of materials"),
    DaySheet.SIGN_IN: QT_TRANSLATE_NOOP("DaySheets", "Sign-in list"),
    DaySheet.TABLE_SIGNS: QT_TRANSLATE_NOOP("DaySheets", "Table signs"),
    DaySheet.BADGES: QT_TRANSLATE_NOOP("DaySheets", "Name badges"),
}
OF_PROGRAMME = (DaySheet.MINUTES, DaySheet.SCRIPT, DaySheet.PROGRAMME, DaySheet.POSTER, DaySheet.MATERIALS)
"""Those that there is nothing on without a programme."""
