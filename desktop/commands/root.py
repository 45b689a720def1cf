"""The command `brobyg` itself: the window when nothing else is said, and the way from trouble to an exit code."""

import sys
from pathlib import Path
from typing import Any

import click

from desktop import __version__
from desktop.commands import (
    agreements,
    boards,
    carried,
    cases,
    check,
    days,
    demo,
    guideline,
    host,
    projects,
    reports,
    roomtest,
    surveys,
)
from desktop.commands.clicks import name_parts, teach
from desktop.commands.office import Office, default_folder
from desktop.overriding import override
from desktop.paths import Places
from desktop.trouble import Trouble
from desktop.words import Translate

TROUBLE = 1


class Brobyg(click.Group):
    """Tells trouble as one sentence and ends with exit code 1."""

    translate: Translate

    @override
    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Trouble as trouble:
            click.echo(trouble.say(self.translate), err=True)
            ctx.exit(TROUBLE)


def build(translate: Translate) -> click.Group:
    """Make the whole command line in a language."""
    teach(translate)

    @click.group(
        cls=Brobyg,
        invoke_without_command=True,
        help=translate("Commands", "Theme days where authority and provider build the citizen's journey together."),
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    @click.option(
        "--data-dir",
        envvar="BROBYG_DATA_DIR",
        type=click.Path(file_okay=True, path_type=Path),
        help=translate("Commands", "Use the library in this folder."),
    )
    @click.version_option(__version__, prog_name="brobyg")
    @click.pass_context
    def brobyg(context: click.Context, data_dir: Path | None) -> None:
        context.obj = Office(Places((data_dir or default_folder()).absolute()), translate)
        if context.invoked_subcommand is None:
            from desktop.app import run  # the window and all of Qt

            sys.exit(run(context.obj.places))

    if isinstance(brobyg, Brobyg):
        brobyg.translate = translate
    for command in (
        *days.commands(translate),
        *boards.commands(translate),
        *reports.commands(translate),
        *guideline.commands(translate),
        *carried.commands(translate),
        *surveys.commands(translate),
    ):
        brobyg.add_command(command)
    for room in (agreements, cases, check, demo, host, projects, roomtest):
        brobyg.add_command(room.command(translate))
    name_parts(brobyg, translate)
    return brobyg
