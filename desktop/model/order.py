"""The *bestilling*: what the authority orders from the provider, and what the provider answers (domain reference 2.6).

Goals, purposes and the citizen's wishes stay on the plan; an order only says which of the goals it does not order.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP


class Block(StrEnum):
    """The blocks of an order, from the citizen's wishes down; the last four make it dialogue."""

    WISHES = "wishes"
    PURPOSE = "purpose"
    GOALS = "goals"
    TARGET_GROUP = "target_group"
    SERVICE = "service"
    PARTNERS = "partners"
    DOUBT = "doubt"
    ADJUST = "adjust"
    FOLLOW_UP = "follow_up"
    CONTACT = "contact"


DIALOGUE = (Block.DOUBT, Block.ADJUST, Block.FOLLOW_UP, Block.CONTACT)
"""What a classic order does not say, and a dialogue-based one does."""
WRITTEN = (Block.TARGET_GROUP, Block.SERVICE, *DIALOGUE)
"""Blocks with a text of the order's own."""

# The field's own terms, as the rungs of the plan are: content, and so Danish in every interface language.
TITLES = {
    Block.WISHES: "Borgerens mål og ønsker",
    Block.PURPOSE: "Formål",
    Block.GOALS: "Indsatsmål",
    Block.TARGET_GROUP: "Målgruppe",
    Block.SERVICE: "Ydelse og omfang",
    Block.PARTNERS: "Samarbejdspartnere",
    Block.DOUBT: "Hvad vi er i tvivl om",
    Block.ADJUST: "Hvad leverandøren selv må justere",
    Block.FOLLOW_UP: "Hvornår og hvordan vi følger op",
    Block.CONTACT: "Hvem ringer til hvem, hvis noget ændrer sig",
}


class Answer(StrEnum):
    """What the provider says to a block."""

    ACCEPTS = "accepts"
    ASKS = "asks"
    PROPOSES = "proposes"

    @property
    def wants_words(self) -> bool:
        """Whether it says nothing without words."""
        return self is not Answer.ACCEPTS


ANSWER_NAMES = {
    Answer.ACCEPTS: QT_TRANSLATE_NOOP("Order", "Accepts"),
    Answer.ASKS: QT_TRANSLATE_NOOP("Order", "Asks"),
    Answer.PROPOSES: QT_TRANSLATE_NOOP("Order", "Proposes"),
}


class Every(StrEnum):
    """How often it is followed up after the first time."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    WHEN_NEEDED = "when_needed"


EVERY_NAMES = {
    Every.MONTH: QT_TRANSLATE_NOOP("Order", "then every month"),
    Every.QUARTER: QT_TRANSLATE_NOOP("Order", "then every third month"),
    Every.HALF_YEAR: QT_TRANSLATE_NOOP("Order", "then every half year"),
    Every.YEAR: QT_TRANSLATE_NOOP("Order", "then every year"),
    Every.WHEN_NEEDED: QT_TRANSLATE_NOOP("Order", "then when one of us asks for it"),
}


class Role(StrEnum):
    """What somebody else takes part as: three codes of KL's, and two for those they leave out."""

    COORDINATING_AUTHORITY = "coordinating_authority"
    COOPERATING_AUTHORITY = "cooperating_authority"
    COORDINATING_PROVIDER = "coordinating_provider"
    RELATIVES = "relatives"
    OTHER = "other"


ROLE_NAMES = {
    Role.COORDINATING_AUTHORITY: QT_TRANSLATE_NOOP("Order", "coordinating authority"),
    Role.COOPERATING_AUTHORITY: QT_TRANSLATE_NOOP("Order", "cooperating authority"),
    Role.COORDINATING_PROVIDER: QT_TRANSLATE_NOOP("Order", "coordinating provider"),
    Role.RELATIVES: QT_TRANSLATE_NOOP("Order", "relatives"),
    Role.OTHER: QT_TRANSLATE_NOOP("Order", "somebody else"),
}


@dataclass(frozen=True, slots=True)
class Service:
    """What is ordered, in KL's words or in one's own, how much of it, and the days it begins and ends."""

    id: str
    name: str = ""
    amount: str = ""
    since: str = ""
    until: str = ""
    order: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.name.strip() or self.amount.strip() or self.since or self.until)


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody else who takes part: an organisation or relatives, as what, and what is agreed with them."""

    id: str
    name: str = ""
    agreed: str = ""
    role: Role | None = None
    order: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.name.strip() or self.agreed.strip())


@dataclass(frozen=True, slots=True)
class Order:
    """All that an order says beside the plan. Days are ISO dates, empty where nothing is said.

    `texts` are the authority's, `replies` the provider's; `left_out` are the goals of the plan that it does not order;
    `knows` is whether the citizen knows what stands in it.
    """

    texts: Mapping[Block, str] = field(default_factory=dict)
    answers: Mapping[Block, Answer] = field(default_factory=dict)
    replies: Mapping[Block, str] = field(default_factory=dict)
    services: tuple[Service, ...] = ()
    partners: tuple[Partner, ...] = ()
    left_out: frozenset[str] = frozenset()
    target_group: str = ""
    first: str = ""
    every: Every | None = None
    knows: bool | None = None

    def text(self, block: Block) -> str:
        return self.texts.get(block, "")

    def reply(self, block: Block) -> str:
        return self.replies.get(block, "")

    def own_lines(self, block: Block) -> tuple[str, ...]:
        """What a block says that is not on the plan, as it was written."""
        listed: tuple[str, ...] = ()
        match block:
            case Block.TARGET_GROUP:
                listed = (self.target_group,)
            case Block.SERVICE:
                listed = tuple(": ".join(filter(None, (each.name, each.amount))) for each in self.services)
            case Block.PARTNERS:
                listed = tuple(": ".join(filter(None, (each.name, each.agreed))) for each in self.partners)
        return tuple(line for line in (*listed, self.text(block)) if line.strip())

    @property
    def says_nothing(self) -> bool:
        """Whether nobody has begun it; what the plan says alone is no order."""
        written = any(words.strip() for words in (*self.texts.values(), *self.replies.values()))
        listed = not all(each.is_empty for each in self.services) or not all(each.is_empty for each in self.partners)
        chosen = bool(self.answers or self.target_group or self.first or self.every) or self.knows is not None
        return not (written or listed or chosen)


NOTHING_ORDERED = Order()
