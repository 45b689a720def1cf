"""Words and signs of the programme that several of its widgets say: times, lengths, and an icon for each kind."""

from desktop.language import Language
from desktop.model.programme import KIND_NAMES, BlockKind
from desktop.model.timing import Slot, clock_text, length_text

ICONS = {
    BlockKind.ARRIVAL: "door-open",
    BlockKind.WELCOME: "hand-wave-outline",
    BlockKind.EXPECTATIONS: "lightbulb-on-outline",
    BlockKind.TALK: "presentation",
    BlockKind.EXERCISE: "account-switch-outline",
    BlockKind.GROUP_WORK: "account-group-outline",
    BlockKind.FEEDBACK: "swap-horizontal",
    BlockKind.BREAK: "coffee-outline",
    BlockKind.LUNCH: "silverware-fork-knife",
    BlockKind.GALLERY: "image-multiple-outline",
    BlockKind.PLENUM: "forum-outline",
    BlockKind.AGREEMENTS: "handshake-outline",
    BlockKind.MEASUREMENT: "chart-bar",
    BlockKind.EVALUATION: "clipboard-check-outline",
    BlockKind.PARALLEL: "view-column-outline",
}


def length(minutes: int) -> str:
    """How long something takes, in the language in use."""
    return length_text(minutes, Language.translate)


def between(slot: Slot) -> str:
    """When a block is: 09.15–09.35."""
    return f"{clock_text(slot.begins)}–{clock_text(slot.ends)}"


def kind_name(kind: BlockKind) -> str:
    """What a kind of block is called, in the language in use."""
    return Language.translate("Programme", KIND_NAMES[kind])
