"""The order out of shared values: total, as `decode.py` is."""

from collections.abc import Mapping

from desktop.document.aims_read import day
from desktop.document.beside import Values
from desktop.document.values import Raw, text, word
from desktop.model.order import NOTHING_ORDERED, WRITTEN, Answer, Block, Every, Order, Partner, Role, Service

HEAD, ANSWERS, REPLIES, GOALS = "order", "order.answer", "order.reply", "order.goal"
SERVICE, PARTNER = "order.service", "order.partner"
"""Sorts of rows."""
MOST_ROWS, MOST_LEFT_OUT, LONGEST_LABEL = 60, 500, 200

Words = Mapping[str, Mapping[str, str]]


def is_ordered(entity: str) -> bool:
    """Whether something of that name belongs to the order."""
    return entity == HEAD or entity.startswith(("order.", "rows.order."))


def read_order(said: Values, words: Words, rows: Mapping[str, Raw]) -> Order:
    """Read all of it out of what the board holds beside its grids."""
    head, answered, told = dict(said.get(HEAD, {})), dict(said.get(ANSWERS, {})), words.get(HEAD, {})
    answers = {block: word(answered, block, Answer) for block in Block}
    left_out = (key for key, held in said.get(GOALS, {}).items() if held is False)
    found = Order(
        texts={block: told[block] for block in WRITTEN if told.get(block)},
        answers={block: answer for block, answer in answers.items() if answer is not None},
        replies={block: reply for block in Block if (reply := words.get(REPLIES, {}).get(block))},
        services=tuple(_service(key, raw) for key, raw in _rows(SERVICE, rows)),
        partners=tuple(_partner(key, raw) for key, raw in _rows(PARTNER, rows)),
        left_out=frozenset(sorted(left_out)[:MOST_LEFT_OUT]),
        target_group=text(head, "target_group")[:LONGEST_LABEL],
        first=day(head.get("first")),
        every=word(head, "every", Every),
        knows=knows if isinstance(knows := head.get("knows"), bool) else None,
    )
    return NOTHING_ORDERED if found == NOTHING_ORDERED else found


def _rows(sort: str, rows: Mapping[str, Raw]) -> list[tuple[str, Raw]]:
    """The rows of a sort in their order."""
    held = [(key, raw) for key, raw in rows.items() if raw.get("sort") == sort]
    return sorted(held, key=lambda each: (text(each[1], "order"), each[0]))[:MOST_ROWS]


def _service(key: str, raw: Raw) -> Service:
    days = day(raw.get("since")), day(raw.get("until"))
    return Service(key, text(raw, "name"), text(raw, "amount"), *days, text(raw, "order"))


def _partner(key: str, raw: Raw) -> Partner:
    return Partner(key, text(raw, "name"), text(raw, "agreed"), word(raw, "role", Role), text(raw, "order"))
