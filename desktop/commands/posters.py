"""Posters by command: a board as one large sheet or as several to put together; words too small are told."""

from collections.abc import Callable
from pathlib import Path
from typing import TypedDict, TypeVar

import click

from desktop.commands.boards import find_group
from desktop.commands.office import Office
from desktop.model.day_record import Sender
from desktop.model.posters import MOST_PARTS, PosterSize, PosterWish, Subject, TilePaper
from desktop.trouble import Trouble
from desktop.words import QT_TRANSLATE_NOOP, Translate

Command = TypeVar("Command", bound=Callable[..., object])


NOBODY = Sender()


class PosterWords(TypedDict):
    """What was said of a poster on the command line."""

    poster: str | None
    subject: str
    tiles: str | None
    parts: int


def poster_options(translate: Translate) -> Callable[[Command], Command]:
    """The options of a poster, for the command that prints."""
    options = (
        click.option(
            "--poster",
            type=click.Choice([size.value for size in PosterSize]),
            help=translate("Commands", "A poster of one group's board, as large as this."),
        ),
        click.option(
            "--board",
            "subject",
            default=Subject.AS_IS.value,
            type=click.Choice([subject.value for subject in Subject]),
            help=translate("Commands", "What is on the poster."),
        ),
        click.option(
            "--tiles",
            type=click.Choice([paper.value for paper in TilePaper]),
            help=translate("Commands", "Put the poster together from sheets of this paper."),
        ),
        click.option(
            "--parts",
            default=1,
            type=click.IntRange(1, MOST_PARTS),
            help=translate("Commands", "Divide what is on the poster between so many posters."),
        ),
    )

    def with_options(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return with_options


def wish_of(said: PosterWords) -> PosterWish | None:
    """The poster that is wished for, if one is."""
    if said["poster"] is None:
        return None
    tiles = TilePaper(said["tiles"]) if said["tiles"] else None
    return PosterWish(Subject(said["subject"]), PosterSize(said["poster"]), tiles, said["parts"])


def write_poster(
    office: Office, day_id: str, output: Path, group: str, wish: PosterWish, sender: Sender = NOBODY
) -> None:
    """Write the poster of a group's board, or of the day's process plan."""
    from desktop.report.posters.advice import advice  # reportlab, 250 ms
    from desktop.report.posters.contents import Pinned, poster_report
    from desktop.report.writing import save_report

    with office.archive(reading=True) as archive:
        opened = archive.read_day(day_id)
    day, translate = opened.day.day, office.translate
    if wish.subject is Subject.PROCESS:
        pinned = Pinned(day, None, opened.beside.process.board, sender)
    else:
        if not group and len(day.groups) != 1:
            raise Trouble(
                QT_TRANSLATE_NOOP("Trouble", "A poster is of one group."),
                QT_TRANSLATE_NOOP("Trouble", "Say which with --group. The groups are: {names}."),
                names=", ".join(each.name for each in day.groups) or "–",
            )
        found = find_group(day, group) if group else day.groups[0]
        pinned = Pinned(day, found, opened.boards[found.id].board, sender)
    told = advice(pinned, wish, translate)
    if not told.is_readable:
        click.echo(told.words, err=True)
    for sentence in save_report(poster_report(pinned, wish, translate), output, translate):
        click.echo(sentence, err=True)
