"""The command line's own words in the reader's language: usage, headings, and what is wrong with a command."""

import click
from click import core, decorators, exceptions, formatting, parser, types

from desktop.words import QT_TRANSLATE_NOOP, Translate

WORDS = (
    QT_TRANSLATE_NOOP("Click", "Usage:"),
    QT_TRANSLATE_NOOP("Click", "Options"),
    QT_TRANSLATE_NOOP("Click", "Commands"),
    QT_TRANSLATE_NOOP("Click", "Show the version and exit."),
    QT_TRANSLATE_NOOP("Click", "Show this message and exit."),
    QT_TRANSLATE_NOOP("Click", "%(prog)s, version %(version)s"),
    QT_TRANSLATE_NOOP("Click", "default: {default}"),
    QT_TRANSLATE_NOOP("Click", "Error: {message}"),
    QT_TRANSLATE_NOOP("Click", "Aborted!"),
    QT_TRANSLATE_NOOP("Click", "Try '{command} {option}' for help."),
    QT_TRANSLATE_NOOP("Click", "Missing argument"),
    QT_TRANSLATE_NOOP("Click", "Missing option"),
    QT_TRANSLATE_NOOP("Click", "Missing command."),
    QT_TRANSLATE_NOOP("Click", "No such option {name!r}."),
    QT_TRANSLATE_NOOP("Click", "No such command {name!r}."),
    QT_TRANSLATE_NOOP("Click", "Did you mean {possibility}?"),
    QT_TRANSLATE_NOOP("Click", "(Did you mean one of: {possibilities}?)"),
    QT_TRANSLATE_NOOP("Click", "Got unexpected extra argument ({args})"),
    QT_TRANSLATE_NOOP("Click", "Got unexpected extra arguments ({args})"),
    QT_TRANSLATE_NOOP("Click", "Option {name!r} does not take a value."),
    QT_TRANSLATE_NOOP("Click", "Option {name!r} requires an argument."),
    QT_TRANSLATE_NOOP("Click", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("Click", "Invalid value for {param_hint}: {message}"),
    QT_TRANSLATE_NOOP("Click", "{value!r} is not one of {choices}."),
    QT_TRANSLATE_NOOP("Click", "{value!r} is not a valid {number_type}."),
    QT_TRANSLATE_NOOP("Click", "{value} is not in the range {range}."),
    QT_TRANSLATE_NOOP("Click", "{name} {filename!r} is a file."),
)
"""What click may have to say here; anything else it says in English."""

METAVARS = {
    "title": QT_TRANSLATE_NOOP("Commands", "TITLE"),
    "case": QT_TRANSLATE_NOOP("Commands", "CASE"),
    "words": QT_TRANSLATE_NOOP("Commands", "WORDS..."),
    "day": QT_TRANSLATE_NOOP("Commands", "DAY"),
    "group": QT_TRANSLATE_NOOP("Commands", "GROUP"),
    "file": QT_TRANSLATE_NOOP("Commands", "FILE"),
    "files": QT_TRANSLATE_NOOP("Commands", "FILE..."),
}


def teach(translate: Translate) -> None:
    """Let click speak like the rest of the program."""

    def one(text: str) -> str:
        return translate("Click", text)

    def one_or_many(single: str, many: str, count: int) -> str:
        return translate("Click", single if count == 1 else many)

    # click asks gettext, which only reads files; each of its rooms holds on to the two functions it was imported with.
    for room in (core, decorators, exceptions, formatting, parser, types):
        vars(room).update({"_": one, "ngettext": one_or_many})


def name_parts(command: click.Command, translate: Translate) -> None:
    """Name the parts of a command and its subcommands as its usage line shows them."""
    command.options_metavar = translate("Commands", "[OPTIONS]")
    for parameter in command.params:
        if isinstance(parameter, click.Argument) and parameter.name in METAVARS:
            parameter.metavar = translate("Commands", METAVARS[parameter.name])
    if isinstance(command, click.Group):
        command.subcommand_metavar = translate("Commands", "COMMAND [ARGUMENTS]...")
        for part in command.commands.values():
            name_parts(part, translate)
