"""`brobyg roomtest`: what a room would do to a day, tried without a window, alone or with another laptop."""

import json
import queue
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop.commands.office import Office
from desktop.words import Translate

if TYPE_CHECKING:
    from desktop.link.roomtest.caller import Other
    from desktop.link.roomtest.finding import Check, Finding
    from desktop.link.roomtest.room import Standing

WAITING = 60.0
ALONE = 12.0
"""Seconds for what is found without another laptop, at most."""
Say = Callable[[str], None]


def command(translate: Translate) -> click.Command:
    """Make `roomtest`."""

    @click.command("roomtest", help=translate("Commands", "Test the room: network, firewall, speed, printer, disk."))
    @click.option("--with", "address", help=translate("Commands", "The address another laptop's room test shows."))
    @click.option("--code", default="", help=translate("Commands", "The four digits it shows."))
    @click.option("--internet", is_flag=True, help=translate("Commands", "Ask the internet once for a login page."))
    @click.option("--json", "as_json", is_flag=True, help=translate("Commands", "Print JSON."))
    @click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path),
        help=translate("Commands", "Write the fallback plan to this file (PDF)."),
    )
    @click.option(
        "--seconds",
        default=WAITING,
        show_default=True,
        type=click.FloatRange(0, 86_400),
        help=translate("Commands", "How long to wait for another laptop."),
    )
    @click.pass_context
    def roomtest(  # noqa: PLR0913 - one for each option
        context: click.Context,
        address: str | None,
        code: str,
        *,
        internet: bool,
        as_json: bool,
        output: Path | None,
        seconds: float,
    ) -> None:
        from desktop.link.roomtest.caller import other_from
        from desktop.link.roomtest.finding import Verdict, worst

        office: Office = context.obj
        other = other_from(address, code) if address is not None else None
        run = Run(office, other, internet=internet, seconds=seconds)
        findings = run.wait()
        if as_json:
            office.say(json.dumps([_as_json(each, translate) for each in findings.values()], ensure_ascii=False))
        else:
            for each in findings.values():
                _print(each, office.say, translate)
        if output is not None:
            _write_plan(office, run.standing, output)
        context.exit(1 if worst(findings) is Verdict.BAD else 0)

    return roomtest


class Run:
    """A room test on a terminal: begins, waits for what is found, and stops."""

    def __init__(self, office: Office, other: "Other | None", *, internet: bool, seconds: float) -> None:
        from desktop.link.roomtest.room import Place, RoomTest

        self._office, self._other, self._internet, self._seconds = office, other, internet, seconds
        self._news: queue.SimpleQueue[Finding | Standing | None] = queue.SimpleQueue()
        self._findings: dict[Check, Finding] = {}
        self.standing: Standing | None = None
        self._test: RoomTest = RoomTest(Place(office.places.data), self._news.put, self._news.put)

    def wait(self) -> "dict[Check, Finding]":
        """Everything that was found, in the order it is told."""
        from desktop.link.roomtest.finding import Check
        from desktop.link.roomtest.screens import judge_screens

        self._test.start()
        try:
            self._hear(ALONE, lambda: self.standing is not None and Check.PRINTER in self._findings)
            if self._internet:
                self._test.ask_outside(lambda: self._news.put(None))
                self._hear(ALONE, lambda: False)
            if self._other is not None:
                self._test.meet(self._other, lambda: self._news.put(None))
                self._hear(ALONE * 5, lambda: False)
            elif self._seconds and self.standing is not None and self.standing.address:
                self._invite(self.standing)
                self._hear(self._seconds, self._is_met)
        finally:
            self._test.stop()
        self._findings[Check.SCREEN] = judge_screens(None)
        return {check: self._findings[check] for check in Check if check in self._findings}

    def _invite(self, standing: "Standing") -> None:
        words = self._office.translate(
            "Commands",
            "On another laptop in the room: brobyg roomtest --with {address} --code {code}\n"
            "Waiting for it for {seconds} seconds …",
        )
        click.echo(words.format(address=standing.address, code=standing.code, seconds=round(self._seconds)), err=True)

    def _is_met(self) -> bool:
        from desktop.link.roomtest.finding import Check, Verdict

        speed = self._findings.get(Check.SPEED)
        return speed is not None and speed.verdict is not Verdict.NOT_CHECKED

    def _hear(self, seconds: float, enough: Callable[[], bool]) -> None:
        """Take news until it is enough, or a task says that it is done, or time is up."""
        from desktop.link.roomtest.finding import Finding

        ends = time.monotonic() + seconds
        while not enough():
            try:
                news = self._news.get(timeout=max(0.0, ends - time.monotonic()))
            except queue.Empty:
                return
            if news is None:
                return
            if isinstance(news, Finding):
                self._findings[news.check] = news
            else:
                self.standing = news


def _as_json(finding: "Finding", translate: Translate) -> dict[str, object]:
    return {
        "check": finding.check.value,
        "verdict": finding.verdict.value,
        "cause": finding.say(translate),
        "advice": finding.advise(translate),
        "values": {name: value for name, value in finding.values.items() if value not in ("", 0)},
    }


def _print(finding: "Finding", say: Say, translate: Translate) -> None:
    from desktop.link.roomtest.finding import CHECK_NAMES, SIGNS, VERDICT_NAMES

    name, verdict = CHECK_NAMES[finding.check], VERDICT_NAMES[finding.verdict]
    head = f"{SIGNS[finding.verdict]} {translate('RoomTest', name)} ({translate('RoomTest', verdict).lower()})"
    say(f"{head}: {finding.say(translate)}")
    advice = finding.advise(translate)
    if advice:
        say(f"    {advice}")


def _write_plan(office: Office, standing: "Standing | None", output: Path) -> None:
    from desktop.link.ports import PORT
    from desktop.model.fallback import FallbackPlan
    from desktop.report.fallback import fallback_plan
    from desktop.report.pdf import write_pdf

    addresses = standing.addresses if standing is not None else ()
    port = standing.port if standing is not None else 0
    write_pdf(fallback_plan(FallbackPlan(addresses, port or PORT), office.translate), output, office.translate)
    click.echo(str(output), err=True)
