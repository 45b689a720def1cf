"""What each kind of card asks for beside its text (domain reference 7.5): the fields of its form, in their order."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from desktop.model.kinds import CardKind, JourneyKind
from desktop.words import QT_TRANSLATE_NOOP

LONGEST_WAIT = 3650
"""Days; ten years."""

DETAIL_TEXTS = ("why", "law", "due")
"""Texts of a card that only some kinds have; they lie beside the card in the shared document."""
DETAIL_VALUES = ("channel", "days", "knows", "solves", "source", "pictogram")
"""Plain values of a card that only some cards have."""


class Form(Enum):
    """How a field is filled in."""

    TEXT = auto()
    DAYS = auto()
    CHANNEL = auto()
    YES_NO = auto()
    PAIN_POINT = auto()
    INFORMANT = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a card's form. `name` is the field of `Card`; `title` and `help` are source texts in "Elements"."""

    name: str
    form: Form
    title: str
    help: str = ""


_WHO = Field(
    "who",
    Form.TEXT,
    QT_TRANSLATE_NOOP("Elements", "Who has the responsibility"),
    QT_TRANSLATE_NOOP("Elements", "A role"),
)
_NEEDS = Field("needs", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "What it needs"))
_SOURCE = Field("source", Form.INFORMANT, QT_TRANSLATE_NOOP("Elements", "Who says so"))

FIELDS: dict[CardKind, tuple[Field, ...]] = {
    CardKind.STEP: (
        _WHO,
        Field("days", Form.DAYS, QT_TRANSLATE_NOOP("Elements", "How many days it takes")),
        _NEEDS,
        _SOURCE,
    ),
    CardKind.TOUCHPOINT: (
        Field("channel", Form.CHANNEL, QT_TRANSLATE_NOOP("Elements", "How they meet")),
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Whom the citizen meets")),
        _NEEDS,
        _SOURCE,
    ),
    CardKind.WAITING: (
        Field("days", Form.DAYS, QT_TRANSLATE_NOOP("Elements", "How many days")),
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who waits for whom")),
        Field("knows", Form.YES_NO, QT_TRANSLATE_NOOP("Elements", "Does the citizen know why?")),
        _SOURCE,
    ),
    CardKind.PAIN_POINT: (
        Field("why", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "What causes it")),
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who can change it")),
        _SOURCE,
    ),
    CardKind.IDEA: (
        Field("solves", Form.PAIN_POINT, QT_TRANSLATE_NOOP("Elements", "The pain point it is for")),
        _WHO,
        _NEEDS,
    ),
    CardKind.MOMENT: (
        Field("why", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Why it matters so much")),
        _WHO,
        _SOURCE,
    ),
    CardKind.DECISION: (
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who decides")),
        Field("why", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "On what basis")),
        Field(
            "law",
            Form.TEXT,
            QT_TRANSLATE_NOOP("Elements", "Law"),
            QT_TRANSLATE_NOOP("Elements", "Such as SEL § 85"),
        ),
    ),
    CardKind.AGREEMENT: (
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who does it")),
        Field(
            "due",
            Form.TEXT,
            QT_TRANSLATE_NOOP("Elements", "When"),
            QT_TRANSLATE_NOOP("Elements", "Such as from Monday, or 1 March"),
        ),
        _NEEDS,
    ),
    CardKind.QUESTION: (
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who is to be asked")),
        Field("why", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "What we need it for")),
    ),
    # What a plan asks for beside these lies in `Aims` (desktop/model/plan.py).
    CardKind.WISH: (_SOURCE,),
    CardKind.PURPOSE: (),
    CardKind.GOAL: (_WHO,),
    CardKind.SUB_GOAL: (_WHO,),
    CardKind.SIGN: (Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who measures")),),
    CardKind.EFFORT: (
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who does it")),
        Field(
            "needs",
            Form.TEXT,
            QT_TRANSLATE_NOOP("Elements", "How much"),
            QT_TRANSLATE_NOOP("Elements", "Such as 6 hours a week, 4 weeks"),
        ),
    ),
    CardKind.FOLLOW_UP: (
        Field("who", Form.TEXT, QT_TRANSLATE_NOOP("Elements", "Who follows up")),
        Field(
            "needs",
            Form.TEXT,
            QT_TRANSLATE_NOOP("Elements", "Together with whom"),
            QT_TRANSLATE_NOOP("Elements", "The citizen first"),
        ),
    ),
}
"""The form of each kind."""

_DEADLINE = Field(
    "due",
    Form.TEXT,
    QT_TRANSLATE_NOOP("Elements", "Deadline"),
    QT_TRANSLATE_NOOP("Elements", "Such as within three days"),
)
_DOCUMENTS = Field(
    "needs",
    Form.TEXT,
    QT_TRANSLATE_NOOP("Elements", "Documents"),
    QT_TRANSLATE_NOOP("Elements", "Such as the order, the status"),
)
PLANNED = (CardKind.STEP, CardKind.TOUCHPOINT, CardKind.DECISION)
"""The kinds of cards that on a process plan have a deadline and documents."""


@cache
def fields_of(kind: CardKind, grid: JourneyKind) -> tuple[Field, ...]:
    """The form of a kind on one of the grids."""
    fields = FIELDS[kind]
    if grid is not JourneyKind.PROCESS or kind not in PLANNED:
        return fields
    return (*(field for field in fields if field.name not in ("needs", "source")), _DEADLINE, _DOCUMENTS)
