"""The programme of a theme day: its blocks, and what each asks of the room, the projector and the groups' laptops.

When they begin is reckoned in `timing.py`; how the day runs against the clock, in `clock.py`.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from desktop.words import QT_TRANSLATE_NOOP

LONGEST_BLOCK = 600
"""Minutes."""
MOST_BLOCKS = 200
BEGINS = 9 * 60
"""Minutes after midnight at which a day begins where nobody has said."""


class BlockKind(StrEnum):
    """What sort of thing a block is: it decides how short it may become when the day runs late."""

    ARRIVAL = "arrival"
    WELCOME = "welcome"
    EXPECTATIONS = "expectations"
    TALK = "talk"
    EXERCISE = "exercise"
    GROUP_WORK = "group_work"
    FEEDBACK = "feedback"
    BREAK = "break"
    LUNCH = "lunch"
    GALLERY = "gallery"
    PLENUM = "plenum"
    AGREEMENTS = "agreements"
    MEASUREMENT = "measurement"
    EVALUATION = "evaluation"
    PARALLEL = "parallel"
    """Holds blocks that run side by side, each for some of the groups."""

    @property
    def is_pause(self) -> bool:
        return self in (BlockKind.BREAK, BlockKind.LUNCH)


class Screen(StrEnum):
    """What the projector shows during a block."""

    WELCOME = "welcome"
    INSTRUCTIONS = "instructions"
    TIMER = "timer"
    TABLE_PLAN = "table_plan"
    GROUND_RULES = "ground_rules"
    EXPECTATIONS = "expectations"
    PROMPT = "prompt"
    BOARD = "board"
    GALLERY = "gallery"
    RESULTS = "results"
    SURVEY = "survey"
    """What a closed round of the collaboration survey says."""
    JOIN = "join"
    """How to come in with a laptop of one's own."""
    BLACK = "black"


class Opens(StrEnum):
    """Which page opens on the groups' laptops."""

    NOTHING = "nothing"
    CASE = "case"
    AS_IS = "as_is"
    IDEAL = "ideal"
    PLAN = "plan"
    ASSESSMENT = "assessment"
    WALL = "wall"
    GALLERY = "gallery"
    SURVEY = "survey"
    EVALUATION = "evaluation"
    AGREEMENTS = "agreements"


class Allowed(StrEnum):
    """What groups may do on the page that opened."""

    WRITE = "write"
    COMMENT = "comment"
    LOOK = "look"


KIND_NAMES = {
    BlockKind.ARRIVAL: QT_TRANSLATE_NOOP("Programme", "Arrival"),
    BlockKind.WELCOME: QT_TRANSLATE_NOOP("Programme", "Welcome"),
    BlockKind.EXPECTATIONS: QT_TRANSLATE_NOOP("Programme", "Expectations"),
    BlockKind.TALK: QT_TRANSLATE_NOOP("Programme", "Talk"),
    BlockKind.EXERCISE: QT_TRANSLATE_NOOP("Programme", "Exercise"),
    BlockKind.GROUP_WORK: QT_TRANSLATE_NOOP("Programme", "Group work"),
    BlockKind.FEEDBACK: QT_TRANSLATE_NOOP("Programme", "Feedback between groups"),
    BlockKind.BREAK: QT_TRANSLATE_NOOP("Programme", "Break"),
    BlockKind.LUNCH: QT_TRANSLATE_NOOP("Programme", "Lunch"),
    BlockKind.GALLERY: QT_TRANSLATE_NOOP("Programme", "Gallery walk"),
    BlockKind.PLENUM: QT_TRANSLATE_NOOP("Programme", "Plenum"),
    BlockKind.AGREEMENTS: QT_TRANSLATE_NOOP("Programme", "Agreements"),
    BlockKind.MEASUREMENT: QT_TRANSLATE_NOOP("Programme", "Collaboration survey"),
    BlockKind.EVALUATION: QT_TRANSLATE_NOOP("Programme", "Evaluation"),
    BlockKind.PARALLEL: QT_TRANSLATE_NOOP("Programme", "Side by side"),
}
SCREEN_NAMES = {
    Screen.WELCOME: QT_TRANSLATE_NOOP("Programme", "Title and purpose"),
    Screen.INSTRUCTIONS: QT_TRANSLATE_NOOP("Programme", "Instructions and time"),
    Screen.TIMER: QT_TRANSLATE_NOOP("Programme", "Only the time"),
    Screen.TABLE_PLAN: QT_TRANSLATE_NOOP("Programme", "Table plan"),
    Screen.GROUND_RULES: QT_TRANSLATE_NOOP("Programme", "Ground rules"),
    Screen.EXPECTATIONS: QT_TRANSLATE_NOOP("Programme", "Expectations"),
    Screen.PROMPT: QT_TRANSLATE_NOOP("Programme", "A prompt to discuss"),
    Screen.BOARD: QT_TRANSLATE_NOOP("Programme", "A group's board"),
    Screen.GALLERY: QT_TRANSLATE_NOOP("Programme", "Gallery"),
    Screen.RESULTS: QT_TRANSLATE_NOOP("Programme", "Results"),
    Screen.SURVEY: QT_TRANSLATE_NOOP("Programme", "The collaboration survey"),
    Screen.JOIN: QT_TRANSLATE_NOOP("Programme", "The code for joining"),
    Screen.BLACK: QT_TRANSLATE_NOOP("Programme", "Nothing"),
}
OPENS_NAMES = {
    Opens.NOTHING: QT_TRANSLATE_NOOP("Programme", "Stays as it is"),
    Opens.CASE: QT_TRANSLATE_NOOP("Programme", "The case"),
    Opens.AS_IS: QT_TRANSLATE_NOOP("Programme", "The journey as it is"),
    Opens.IDEAL: QT_TRANSLATE_NOOP("Programme", "The ideal journey"),
    Opens.PLAN: QT_TRANSLATE_NOOP("Programme", "The goal plan"),
    Opens.ASSESSMENT: QT_TRANSLATE_NOOP("Programme", "The assessment"),
    Opens.WALL: QT_TRANSLATE_NOOP("Programme", "The wall"),
    Opens.GALLERY: QT_TRANSLATE_NOOP("Programme", "The gallery"),
    Opens.SURVEY: QT_TRANSLATE_NOOP("Programme", "The collaboration survey"),
    Opens.EVALUATION: QT_TRANSLATE_NOOP("Programme", "The evaluation"),
    Opens.AGREEMENTS: QT_TRANSLATE_NOOP("Programme", "The agreements"),
}
ALLOWED_NAMES = {
    Allowed.WRITE: QT_TRANSLATE_NOOP("Programme", "Write"),
    Allowed.COMMENT: QT_TRANSLATE_NOOP("Programme", "Comment and set dots"),
    Allowed.LOOK: QT_TRANSLATE_NOOP("Programme", "Look"),
}

BLOCK_TEXTS = ("title", "goal", "instructions", "method", "materials", "roles", "prompts")
"""The texts of a block that everybody may read; the facilitator's own notes lie in the script."""


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the day. `materials`, `roles` and `prompts` are a line for each.

    `inside` is the id of the block it runs side by side with others in, for the groups named in `groups`; where that
    is empty it is for all groups that no other block beside it names. `template` names the phases that a journey gets.
    """

    id: str
    kind: BlockKind = BlockKind.TALK
    title: str = ""
    minutes: int = 15
    order: str = ""
    goal: str = ""
    instructions: str = ""
    method: str = ""
    materials: str = ""
    roles: str = ""
    prompts: str = ""
    screen: Screen = Screen.INSTRUCTIONS
    opens: Opens = Opens.NOTHING
    allowed: Allowed = Allowed.WRITE
    template: str = ""
    shortest: int | None = None
    """Fewest minutes it may be cut to; nothing where its kind decides (`least_minutes`)."""
    inside: str = ""
    groups: tuple[str, ...] = ()

    def lines(self, name: str) -> tuple[str, ...]:
        """The lines of one of its texts that say something."""
        return tuple(line.strip() for line in str(getattr(self, name)).splitlines() if line.strip())


SHORTEST_PAUSE = {BlockKind.BREAK: 10, BlockKind.LUNCH: 30}
SHARE = {
    BlockKind.ARRIVAL: 0.5,
    BlockKind.WELCOME: 0.5,
    BlockKind.GROUP_WORK: 0.75,
    BlockKind.EVALUATION: 1.0,
    BlockKind.MEASUREMENT: 1.0,
    BlockKind.AGREEMENTS: 0.75,
}
OTHER_SHARE = 0.6


def least_minutes(block: Block, minutes: int | None = None) -> int:
    """How short a block of so many minutes (its own, unless given) may become."""
    whole = block.minutes if minutes is None else minutes
    if block.shortest is not None:
        return min(whole, block.shortest)
    if block.kind in SHORTEST_PAUSE:
        return min(whole, SHORTEST_PAUSE[block.kind])
    return ceil(whole * SHARE.get(block.kind, OTHER_SHARE))


@dataclass(frozen=True, slots=True)
class Programme:
    """All blocks of a day in order, those inside another one among them.

    `begins` is minutes after midnight; a block of arrival at the top lies before it. `booked_until` is when the room
    must be left, in the same minutes, or nothing where nobody has said.
    """

    blocks: tuple[Block, ...] = ()
    title: str = ""
    begins: int = BEGINS
    booked_until: int | None = None

    @property
    def tops(self) -> tuple[Block, ...]:
        """The blocks that follow one another."""
        return tuple(block for block in self.blocks if not block.inside)

    def beside(self, block_id: str) -> tuple[Block, ...]:
        """The blocks that run side by side inside one."""
        return tuple(block for block in self.blocks if block.inside == block_id) if block_id else ()

    def block(self, block_id: str) -> Block | None:
        return next((block for block in self.blocks if block.id == block_id), None)

    def minutes_of(self, block: Block) -> int:
        """How long a block takes: of those side by side, the longest."""
        if block.kind is not BlockKind.PARALLEL:
            return block.minutes
        return max((inner.minutes for inner in self.beside(block.id)), default=block.minutes)

    def for_group(self, block: Block, group_id: str) -> Block:
        """What a block is for one group: itself, or the one of those side by side that the group takes part in."""
        inner = self.beside(block.id)
        named = next((each for each in inner if group_id in each.groups), None)
        return named or next((each for each in inner if not each.groups), block)
