"""The lines of the outline in words: as they are read on the screen, and as a sentence for whoever hears them."""

from PySide6.QtCore import QObject

from desktop.language import Language
from desktop.model.journey import Card, Lane
from desktop.model.kinds import CARD_NAMES, FEELINGS
from desktop.model.pictograms import pictured
from desktop.model.quoting import quoted
from desktop.model.service_lines import UNSEEN
from desktop.windows.grid_words import PHASE, side_name
from desktop.windows.outline_tree import CardLine, CellLine, FeelingLine, Line, LinkLine, PhaseLine
from desktop.words import QT_TRANSLATE_NOOP

EMPTY = QT_TRANSLATE_NOOP("Outline", "{lane}: no cards")
HANDOVER = QT_TRANSLATE_NOOP("Outline", "Handover {number} to {lane}: {card}")
ARROW = QT_TRANSLATE_NOOP("Outline", "Arrow to {lane}: {card}")
FEELING = QT_TRANSLATE_NOOP("Outline", "The citizen feels: {feeling}")
NOTHING_SAID = QT_TRANSLATE_NOOP("Outline", "nothing said")
NEW = QT_TRANSLATE_NOOP("Outline", "New card")
WRITTEN_BY = QT_TRANSLATE_NOOP("Outline", "written by {name}")


class OutlineWords(QObject):
    """Says the lines; a child of whoever shows them. What lies in an `unseen` lane the citizen does not see."""

    unseen: frozenset[str] = frozenset()

    def shown(self, line: Line) -> str:
        """What stands in a line."""
        match line:
            case PhaseLine(phase):
                return phase.title
            case FeelingLine():
                return _feeling(line)
            case CellLine(lane, _, 0):
                return self._of_lane(lane, _say(EMPTY, lane=lane.title))
            case CellLine(lane):
                return self._of_lane(lane, lane.title)
            case CardLine(card):
                return "   ·   ".join(
                    [card_words(card), *pictured(card.pictogram, Language.translate), *self._badges(card)]
                )
            case LinkLine():
                return f"→ {_link(line)}"

    def spoken(self, line: Line) -> str:
        """The whole line as a sentence, with where it lies."""
        match line:
            case PhaseLine(phase, number, count, cards):
                return f"{_say(PHASE, 'Grid', number=number, count=count, title=phase.title)}, {self._cards(cards)}"
            case FeelingLine(phase):
                return f"{_feeling(line)}, {phase.title}"
            case CellLine(lane, phase, cards):
                named = self._of_lane(lane, lane.title)
                return ", ".join(filter(None, (named, side_name(lane.side), phase, self._cards(cards))))
            case CardLine(card, lane, phase):
                by = [_say(WRITTEN_BY, name=card.by)] if card.by else []
                said = [card_words(card), *pictured(card.pictogram, Language.translate)]
                where = self._of_lane(lane, lane.title)
                return ", ".join(filter(None, [*said, where, phase, *by, *self._badges(card)]))
            case LinkLine(link):
                filled = (link.what, link.how, link.deadline, link.receipt, link.risk)
                return ", ".join([_link(line), *(_in_one_line(words) for words in filled if words.strip())])

    def _of_lane(self, lane: Lane, words: str) -> str:
        """Words about a lane, with where it lies from the citizen's place."""
        return f"{words} ({_say(UNSEEN, 'ServiceLines')})" if lane.id in self.unseen else words

    def _badges(self, card: Card) -> list[str]:
        """What others have put on a card."""
        counted = (
            (card.dots, self.tr("%n dot(s)", "", card.dots)),
            (card.comments, self.tr("%n comment(s)", "", card.comments)),
            (card.doubts, self.tr("%n time(s) “not so”", "", card.doubts)),
        )
        return [words for number, words in counted if number]

    def _cards(self, number: int) -> str:
        return self.tr("%n card(s)", "", number)


def card_words(card: Card) -> str:
    """A card in one line: what it is, and its words."""
    text = _in_one_line(card.text) or _say(NEW)
    return f"{Language.translate('Kinds', CARD_NAMES[card.kind])}: {text}"


def _feeling(line: FeelingLine) -> str:
    phase = line.phase
    feeling = Language.translate("Kinds", FEELINGS[phase.feeling]) if phase.feeling is not None else _say(NOTHING_SAID)
    quote = _in_one_line(phase.quote)
    return _say(FEELING, feeling=feeling) + (f"   {quoted(quote)}" if quote else "")


def _link(line: LinkLine) -> str:
    shape = HANDOVER if line.number else ARROW
    return _say(shape, number=line.number, lane=line.lane, card=_in_one_line(line.target.text))


def _say(words: str, context: str = "Outline", **parts: object) -> str:
    return Language.translate(context, words).format(**parts)


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
