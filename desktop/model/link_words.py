"""The one sentence that tells where what was written here is safe by now, for every way the link can stand.

It never says more than is known: "at the host" only where the host has said that it has committed it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.model.link_state import LinkState, Phase
from desktop.words import QT_TRANSLATE_NOOP, Translate, untranslated

Said = tuple[str, str, str]
"""What is said where nothing waits, where one change does, and where more do."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A source text in the context "Link" with `{names}`, and what is filled in. `since` is seconds since 1970."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    since: float | None = None

    def say(self, clock: Callable[[float], str], translate: Translate = untranslated) -> str:
        """Tell it in the reader's language; `clock` writes a time of day."""
        since = {} if self.since is None else {"since": clock(self.since)}
        return translate("Link", self.text).format(**self.values, **since)


def sentence(state: LinkState) -> Sentence:
    """What is true of a state."""
    if state.refused and state.phase in (Phase.TOGETHER, Phase.CATCHING_UP):
        return _counted(NOT_TAKEN, state, state.refused)
    if state.unsaved:
        return _unsaved(state)
    match state.phase:
        case Phase.ALONE if state.left:
            return Sentence(LEFT)
        case Phase.TOGETHER:
            return _together(state)
        case Phase.APART:
            return _counted(_apart(state), state, state.waiting)
        case phase:
            return _counted(PHASES[phase], state, state.waiting)


def _together(state: LinkState) -> Sentence:
    if state.host_full:
        return _counted(HOSTING_FULL if state.hosting else HOST_FULL, state, state.waiting)
    if state.server:
        return _counted(AT_SERVER, state, state.waiting)
    if state.hosting:
        return _counted(HOSTING_SPREAD if state.spread else HOSTING, state, state.waiting)
    return _counted(SPREAD if state.spread else AT_HOST, state, state.waiting)


def _apart(state: LinkState) -> Said:
    if state.hosting:
        return HOST_COMES_BACK
    return APART_FROM_SERVER if state.server else APART


def _unsaved(state: LinkState) -> Sentence:
    """The own disk refuses: only what the host has confirmed is safe anywhere."""
    linked = state.phase is Phase.TOGETHER and not state.hosting and not state.host_full
    return _counted(UNSAVED_LINKED if linked else UNSAVED, state, state.waiting)


def _counted(said: Said, state: LinkState, count: int) -> Sentence:
    text = said[min(count, 2)]
    values: dict[str, object] = {"count": count} if "{count}" in text else {}
    return Sentence(text, values, state.since if "{since}" in text else None)


LEFT = QT_TRANSLATE_NOOP("Link", "Takes part no longer – everything is saved here")
AT_HOST = (
    QT_TRANSLATE_NOOP("Link", "Saved here and at the host"),
    QT_TRANSLATE_NOOP("Link", "Saved here – 1 change is on its way to the host"),
    QT_TRANSLATE_NOOP("Link", "Saved here – {count} changes are on their way to the host"),
)
SPREAD = (QT_TRANSLATE_NOOP("Link", "Saved here, at the host and on one more laptop"), *AT_HOST[1:])
HOSTING = (
    QT_TRANSLATE_NOOP("Link", "Saved on this laptop, which hosts the day"),
    QT_TRANSLATE_NOOP("Link", "Saved here – 1 change is on its way to the others"),
    QT_TRANSLATE_NOOP("Link", "Saved here – {count} changes are on their way to the others"),
)
HOSTING_SPREAD = (
    QT_TRANSLATE_NOOP("Link", "Saved on this laptop, which hosts the day, and on another one"),
    *HOSTING[1:],
)
AT_SERVER = (
    QT_TRANSLATE_NOOP("Link", "Saved here, and the server has it"),
    QT_TRANSLATE_NOOP("Link", "Saved here – 1 change is on its way to the server"),
    QT_TRANSLATE_NOOP("Link", "Saved here – {count} changes are on their way to the server"),
)
HOST_FULL = (
    QT_TRANSLATE_NOOP("Link", "The host cannot save right now – everything is saved here"),
    QT_TRANSLATE_NOOP("Link", "The host cannot save right now – 1 change is saved here only"),
    QT_TRANSLATE_NOOP("Link", "The host cannot save right now – {count} changes are saved here only"),
)
HOSTING_FULL = (
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save what the others write right now – it waits on theirs"),
    *HOST_FULL[1:],
)
APART = (
    QT_TRANSLATE_NOOP("Link", "Apart from the host since {since} – everything is saved here"),
    QT_TRANSLATE_NOOP("Link", "Apart from the host since {since} – 1 change waits and is saved here"),
    QT_TRANSLATE_NOOP("Link", "Apart from the host since {since} – {count} changes wait and are saved here"),
)
APART_FROM_SERVER = (
    QT_TRANSLATE_NOOP("Link", "Apart from the server since {since} – everything is saved here"),
    QT_TRANSLATE_NOOP("Link", "Apart from the server since {since} – 1 change waits and is saved here"),
    QT_TRANSLATE_NOOP("Link", "Apart from the server since {since} – {count} changes wait and are saved here"),
)
HOST_COMES_BACK = (
    QT_TRANSLATE_NOOP("Link", "The connection to the others is coming back – everything is saved here"),
    QT_TRANSLATE_NOOP("Link", "The connection to the others is coming back – 1 change waits and is saved here"),
    QT_TRANSLATE_NOOP("Link", "The connection to the others is coming back – {count} changes wait and are saved here"),
)
NOT_TAKEN = (
    AT_HOST[0],
    QT_TRANSLATE_NOOP("Link", "The host does not take 1 change – it is saved here only"),
    QT_TRANSLATE_NOOP("Link", "The host does not take {count} changes – they are saved here only"),
)
UNSAVED = (
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now"),
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now – 1 change is only in its memory"),
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now – {count} changes are only in its memory"),
)
UNSAVED_LINKED = (
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now – everything is saved at the host"),
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now – 1 change is on its way to the host"),
    QT_TRANSLATE_NOOP("Link", "This laptop cannot save right now – {count} changes are on their way to the host"),
)
SAVED_HERE = QT_TRANSLATE_NOOP("Link", "Saved here")
PHASES: dict[Phase, Said] = {
    Phase.ALONE: (SAVED_HERE, SAVED_HERE, SAVED_HERE),
    Phase.CONNECTING: (
        QT_TRANSLATE_NOOP("Link", "Looking for the host – everything is saved here"),
        QT_TRANSLATE_NOOP("Link", "Looking for the host – 1 change waits and is saved here"),
        QT_TRANSLATE_NOOP("Link", "Looking for the host – {count} changes wait and are saved here"),
    ),
    Phase.WAITING: (
        QT_TRANSLATE_NOOP("Link", "Waiting to be let in – everything is saved here"),
        QT_TRANSLATE_NOOP("Link", "Waiting to be let in – 1 change is saved here"),
        QT_TRANSLATE_NOOP("Link", "Waiting to be let in – {count} changes are saved here"),
    ),
    Phase.CATCHING_UP: (
        QT_TRANSLATE_NOOP("Link", "Fetching what the others have written – everything is saved here"),
        QT_TRANSLATE_NOOP("Link", "Catching up with the others – 1 change is saved here and on its way"),
        QT_TRANSLATE_NOOP("Link", "Catching up with the others – {count} changes are saved here and on their way"),
    ),
    Phase.REFUSED: (
        QT_TRANSLATE_NOOP("Link", "The host does not let this laptop in – everything is saved here"),
        QT_TRANSLATE_NOOP("Link", "The host does not let this laptop in – 1 change is saved here only"),
        QT_TRANSLATE_NOOP("Link", "The host does not let this laptop in – {count} changes are saved here only"),
    ),
    Phase.PUT_OUT: (
        QT_TRANSLATE_NOOP("Link", "The facilitator has put this laptop out – everything is saved here"),
        QT_TRANSLATE_NOOP("Link", "The facilitator has put this laptop out – 1 change is saved here only"),
        QT_TRANSLATE_NOOP("Link", "The facilitator has put this laptop out – {count} changes are saved here only"),
    ),
}
