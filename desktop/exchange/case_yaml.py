"""YAML as a plain tree. Aliases, anchors and tags are refused: no case needs them, and they hide bombs and commands.

Importing this costs what PyYAML costs, so it is imported when the first such file is opened.
"""

import yaml

from desktop.exchange.case_tree import Tree, TreeBuilder
from desktop.model.cpr import mask
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP

_NOTHING = ("~", "null", "Null", "NULL")


def read_yaml(text: str, name: str) -> Tree:
    """Read one YAML document; every value stays the text it is, so that no number or date is reinterpreted."""
    loader = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
    builder = TreeBuilder(name)
    documents = 0
    try:
        for event in yaml.parse(text, Loader=loader):
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1:
                raise _refused(name, "---")
            _refuse_references(event, name)
            _build(event, builder)
    except yaml.MarkedYAMLError as error:
        raise _not_yaml(name, error.problem_mark.line + 1 if error.problem_mark else 1) from None
    except (yaml.YAMLError, RecursionError):
        raise _not_yaml(name, 1) from None
    return builder.result()


def _build(event: yaml.Event, builder: TreeBuilder) -> None:
    match event:
        case yaml.ScalarEvent():
            builder.add("" if event.implicit[0] and event.value in _NOTHING else event.value)
        case yaml.MappingStartEvent():
            builder.open({})
        case yaml.SequenceStartEvent():
            builder.open([])
        case yaml.CollectionEndEvent():
            builder.close()


def _refuse_references(event: yaml.Event, name: str) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _refused(name, f"*{event.anchor}")
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        raise _refused(name, f"&{event.anchor}")
    if isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag not in (None, "!"):
        raise _refused(name, str(event.tag))


def _refused(name: str, sign: str) -> Trouble:
    text = QT_TRANSLATE_NOOP("Trouble", "{file} uses a part of YAML that a case file may not have: {sign}")
    return Trouble(text, file=name, sign=mask(sign)[0][:40])


def _not_yaml(name: str, line: int) -> Trouble:
    return Trouble(QT_TRANSLATE_NOOP("Trouble", "{file} is not valid YAML: see line {line}."), file=name, line=line)
