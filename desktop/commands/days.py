"""Theme days by command: make one, list them, and carry them between laptops."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.commands.office import Office
from desktop.trouble import Trouble
from desktop.words import Translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop.model.template import JourneyTemplate

MOST_GROUPS = 40


def commands(translate: Translate) -> tuple[click.Command, ...]:
    """Make `new`, `list`, `export` and `import`."""
    return (_new(translate), _list(translate), _export(translate), _import(translate))


def _new(translate: Translate) -> click.Command:
    @click.command("new", help=translate("Commands", "Make a theme day and print its id."))
    @click.argument("title")
    @click.option("--date", "when", default="", help=translate("Commands", "The date, as 2026-05-12."))
    @click.option(
        "--groups", default=0, type=click.IntRange(0, MOST_GROUPS), help=translate("Commands", "How many groups.")
    )
    @click.option(
        "--template",
        default="social",
        help=translate(
            "Commands", "Which lanes and phases the journeys have: social, elderly, young, or one of your own."
        ),
    )
    @click.pass_obj
    def new(office: Office, title: str, when: str, groups: int, template: str) -> None:
        if not title.strip():
            raise click.BadParameter(translate("Commands", "A theme day needs a title."))
        names = [translate("Commands", "Group {number}").format(number=number) for number in range(1, groups + 1)]
        day = _date(when, translate)
        with office.archive() as archive:
            office.say(archive.create_day(title.strip(), day, _template(archive.templates, template, translate), names))

    return new


def _list(translate: Translate) -> click.Command:
    @click.command("list", help=translate("Commands", "List the theme days."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.pass_obj
    def list_days(office: Office, *, as_json: bool) -> None:
        with office.archive(reading=True) as archive:
            days = archive.days()
        if as_json:
            names = ("id", "title", "date", "place", "groups", "cards")
            office.say(json.dumps([{name: getattr(day, name) for name in names} for day in days], ensure_ascii=False))
            return
        for day in days:
            counts = translate("Commands", "{groups} groups, {cards} cards").format(groups=day.groups, cards=day.cards)
            office.say("  ".join(part for part in (day.id, day.date or "–", day.title, f"({counts})") if part))
        if not days:
            office.say(translate("Commands", 'There are no theme days yet. Make one with: brobyg new "TITLE"'))

    return list_days


def _export(translate: Translate) -> click.Command:
    @click.command("export", help=translate("Commands", "Write a theme day as a .brobyg file."))
    @click.argument("day")
    @click.option(
        "-o",
        "--output",
        required=True,
        type=click.Path(path_type=Path),
        help=translate("Commands", "The file to write."),
    )
    @click.option("--people", is_flag=True, help=translate("Commands", "With the participants."))
    @click.option(
        "--no-script", "script", flag_value=False, default=True, help=translate("Commands", "Without my own notes.")
    )
    @click.pass_obj
    def export(office: Office, day: str, output: Path, *, people: bool, script: bool) -> None:
        from desktop.archive.transfer import export_day  # documents and library

        with office.archive(reading=True) as archive:
            office.say(str(export_day(archive, archive.find_day(day).id, output, people=people, script=script)))

    return export


def _import(translate: Translate) -> click.Command:
    @click.command("import", help=translate("Commands", "Merge a .brobyg file into the library."))
    @click.argument("file", type=click.Path(path_type=Path))
    @click.pass_obj
    def import_file(office: Office, file: Path) -> None:
        from desktop.archive.transfer import import_day  # documents and library
        from desktop.model.news_words import as_text

        with office.archive() as archive:
            came = import_day(archive, file)
        if came.new_day:
            office.say(translate("Commands", "{title}: new here ({id})").format(title=came.title, id=came.day))
        elif came.new_changes:
            text = translate("Commands", "{title}: {count} changes taken in ({id})")
            office.say(text.format(title=came.title, count=came.new_changes, id=came.day))
            office.say(as_text(came.news, translate))
        else:
            office.say(translate("Commands", "{title}: nothing new ({id})").format(title=came.title, id=came.day))

    return import_file


def _template(templates: "Mapping[str, JourneyTemplate]", wanted: str, translate: Translate) -> str:
    """The id of the template with an id or a name."""
    from desktop.archive.templates import find_template  # the library

    try:
        return find_template(templates, wanted).id
    except Trouble as fault:
        raise click.BadParameter(fault.say(translate), param_hint="--template") from fault


def _date(written: str, translate: Translate) -> str:
    if not written:
        return ""
    try:
        return date.fromisoformat(written).isoformat()
    except ValueError as fault:
        text = translate("Commands", "{date} is not a date; write it as 2026-05-12.").format(date=written)
        raise click.BadParameter(text) from fault
