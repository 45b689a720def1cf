"""Where on a journey some words stand: in names, cards, arrows, quotes and comments, in reading order."""

from collections.abc import Iterable, Iterator

from db.words import folded
from desktop.canvas.picks import CardPick, FeelingPick, LanePick, LinkPick, PhasePick
from desktop.language import Language
from desktop.model.journey import Board, Card, Journey, Link, Phase
from desktop.model.kinds import JourneyKind
from desktop.model.pictograms import pictogram_name
from desktop.model.plan import AIM_TEXTS

Hit = CardPick | FeelingPick | LanePick | LinkPick | PhasePick


def hits(board: Board, kind: JourneyKind, asked: str) -> tuple[Hit, ...]:
    """All that has each of the words asked for somewhere in it; none when nothing is asked."""
    words = folded(asked).split()
    if not words:
        return ()
    return tuple(hit for hit, texts in _texts(board, board.journey(kind)) if _has(texts, words))


def _has(texts: Iterable[str], words: list[str]) -> bool:
    text = folded("\n".join(filter(None, texts)))
    return all(word in text for word in words)


def _texts(board: Board, journey: Journey) -> Iterator[tuple[Hit, list[str]]]:
    """Everything there is to read, with what picks it: the lanes' names first, as they stand beside the first phase."""
    leaving: dict[str, list[Link]] = {}
    for link in journey.links.values():
        leaving.setdefault(link.source, []).append(link)
    plan = journey.kind is JourneyKind.PLAN  # its rungs are named alike on every plan, and its columns after goals
    for lane in () if plan else journey.lanes:
        yield LanePick(lane.id), [lane.title]
    for phase in journey.phases:
        if not plan:
            yield PhasePick(phase.id), [phase.title]
            yield FeelingPick(phase.id), _quotes(board, phase)
        for lane in journey.lanes:
            for card in journey.cells.get((lane.id, phase.id), ()):
                yield CardPick(card.id), _words_of(board, card)
                for link in leaving.get(card.id, ()):
                    yield LinkPick(link.id), [link.what, link.how, link.deadline, link.receipt, link.risk]


def _quotes(board: Board, phase: Phase) -> list[str]:
    return [
        phase.quote,
        *(reading.text for reading in board.readings.get(phase.id, ())),
        *(worth.because for worth in phase.worth),
    ]


def _words_of(board: Board, card: Card) -> list[str]:
    return [
        *(card.text, card.who, card.needs, card.why, card.law, card.due),
        pictogram_name(card.pictogram, Language.translate) if card.pictogram is not None else "",
        *(worth.because for worth in card.worth),
        *(getattr(card.aims, name) for name in AIM_TEXTS),
        *(reading.text for reading in board.readings.get(card.id, ())),
        *(card.aims.subject.label if card.aims.subject is not None else "", *card.aims.gas.words),
        *(comment.text for comment in board.comments.get(card.id, ())),
    ]
