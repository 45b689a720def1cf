"""JSON as a plain tree; numbers stay the text they are."""

import json

from desktop.exchange.case_tree import Tree, TreeBuilder, too_deep
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP


class _Pairs(list[tuple[str, object]]):
    """A JSON object as it is written, before keys that stand twice are found."""


def read_json(text: str, name: str) -> Tree:
    """Read one JSON document; truth is "true" or "false", and null is nothing."""
    builder = TreeBuilder(name)
    try:
        document = json.loads(text, parse_int=str, parse_float=str, parse_constant=str, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        fault = QT_TRANSLATE_NOOP("Trouble", "{file} is not valid JSON: see line {line}.")
        raise Trouble(fault, file=name, line=error.lineno) from None
    except RecursionError:
        raise too_deep(name) from None
    _build(document, builder)
    return builder.result()


def _build(value: object, builder: TreeBuilder) -> None:
    """Hand a value to the builder, whose bound on depth also bounds this recursion."""
    match value:
        case _Pairs():
            builder.open({})
            for key, entry in value:
                builder.add(key)
                _build(entry, builder)
            builder.close()
        case list():
            builder.open([])
            for entry in value:
                _build(entry, builder)
            builder.close()
        case None:
            builder.add("")
        case bool():
            builder.add("true" if value else "false")
        case _:
            builder.add(str(value))
