"""The theme day as a shared document: its verbs, each one gesture, and its latest reading."""

import json
import weakref
from collections.abc import Iterable, Mapping
from dataclasses import replace

from pycrdt import Map, Text

from desktop.document.blocks import Blocks
from desktop.document.blocks_read import read_programme
from desktop.document.day_clock import DayClock, read_clock
from desktop.document.forgotten import FORGOTTEN, Forgetting, read_forgotten
from desktop.document.order import between, spread
from desktop.document.shared import Change, Origin, Shared
from desktop.document.surveys import Surveys
from desktop.document.surveys_read import ROUNDS, SURVEYS, Measured, read_surveys
from desktop.document.text import fit, reads, sound, write_text
from desktop.document.values import Raw, flag, read_all, text
from desktop.model.case import Case, case_from_dict, case_to_dict
from desktop.model.cpr import mask_case
from desktop.model.day import Day, Group
from desktop.model.ids import new_id
from desktop.model.template import JourneyTemplate, is_own, template_from_dict, template_to_dict
from desktop.overriding import override
from desktop.trouble import Trouble

ROOTS = ("meta", "groups", "cases", "templates", "blocks", "clock", SURVEYS, ROUNDS, FORGOTTEN)
DAY_TEXTS = ("title", "place", "purpose")
SCHEMA = 1
LARGEST_TEMPLATE = 256 * 1024
"""Letters of a template that are looked at."""


class DayDocument(Shared):
    """The shared document of one theme day: what, when, where and why, its groups, and frozen copies of its cases.

    `blocks` are the verbs of its programme, `clock` those of the day while it runs, `surveys` those of its measuring,
    `answers` the one that deletes what was answered.
    """

    def __init__(self, day_id: str, updates: Iterable[bytes] = ()) -> None:
        super().__init__(ROOTS, updates)
        self.id = day_id
        here = weakref.proxy(self)  # so that a document nobody holds is gone at once, without the collector
        self.blocks, self.clock, self.surveys = Blocks(here), DayClock(here), Surveys(here)
        self.answers = Forgetting(here)
        self._frozen: dict[str, tuple[str, Case | None]] = {}
        self._template: tuple[str, JourneyTemplate | None] = ("", None)
        self._measured: Measured | None = None
        self._day = self._read()

    @property
    def day(self) -> Day:
        """The latest reading."""
        return self._day

    def begin(
        self, title: str, date: str, template: str, groups: Iterable[str] = (), own: JourneyTemplate | None = None
    ) -> None:
        """Make a new day. Only once, by the one who makes it: texts made on two laptops apart would lose a side.

        `own` is the template where it is the municipality's own: other laptops may not have it.
        """
        names = list(groups)
        with self.edit(Origin.CREATED):
            meta = self.root("meta")
            meta["schema"] = SCHEMA
            meta["date"] = fit(date)
            meta["template"] = sound(template)
            if own is not None:
                self.root("templates")[own.id] = sound(json.dumps(template_to_dict(own), ensure_ascii=False))
            for name, words in (("title", title), ("place", ""), ("purpose", "")):
                meta[name] = Text(fit(words))
            for name, order in zip(names, spread(len(names)), strict=True):
                self.root("groups")[new_id()] = _group_map(name, order, gone=False)

    def write(self, name: str, words: str) -> None:
        """Make one of the day's texts (`DAY_TEXTS`) read `words`."""
        meta = self.root("meta")
        if name in DAY_TEXTS and not reads(meta, name, words):
            with self.edit():
                write_text(meta, name, words)

    def set_date(self, date: str) -> None:
        """Set the date, ISO 8601, or empty when it is not known."""
        if date != self.day.date:
            with self.edit():
                self.root("meta")["date"] = fit(date)

    def add_group(self, name: str) -> str:
        """Add a group after the others and give its id."""
        return self.add_groups([name])[0]

    def add_groups(self, names: Iterable[str]) -> list[str]:
        """Add groups after the others, as one gesture, and give their ids."""
        last = self.day.groups[-1].order if self.day.groups else ""
        made: list[str] = []
        with self.edit(Origin.CREATED):
            for name in names:
                last = between(last)
                made.append(new_id())
                self.root("groups")[made[-1]] = _group_map(name, last, gone=True)
        with self.edit():
            for key in made:
                self._group(key)["del"] = False
        return made

    def rename_group(self, group_id: str, name: str) -> None:
        if self.day.group(group_id) is not None:
            group = self._group(group_id)
            if not reads(group, "name", name):
                with self.edit():
                    write_text(group, "name", name)

    def remove_group(self, group_id: str) -> None:
        """Take a group off the day; its board stays on disk and comes back when this is undone."""
        if self.day.group(group_id) is not None:
            with self.edit():
                self._group(group_id)["del"] = True

    def bring_back_group(self, group_id: str) -> None:
        """Put a group that was taken off the day back on it, with its board; a step of its own."""
        if self.day.group(group_id) is None and group_id in self.root("groups"):
            with self.edit():
                self._group(group_id)["del"] = False

    def give_case(self, group_id: str, case_id: str) -> None:
        """Let a group work on one of the day's cases, or on none when `case_id` is empty."""
        group = self.day.group(group_id)
        if group is not None and group.case != case_id and (not case_id or case_id in self.day.cases):
            with self.edit():
                self._group(group_id)["case"] = case_id

    def give_cases(self, cases: Mapping[str, str]) -> None:
        """Give several groups a case each, by group id, as one gesture."""
        self.hold()
        for group_id, case_id in cases.items():
            self.give_case(group_id, case_id)
        self.release()

    def add_case(self, case: Case) -> None:
        """Take a frozen copy of a case into the day."""
        hidden = replace(mask_case(case)[0], id=case.id)
        frozen = sound(json.dumps(case_to_dict(hidden), ensure_ascii=False, sort_keys=True))
        if self.root("cases").get(case.id) != frozen:
            with self.edit():
                self.root("cases")[case.id] = frozen

    def _group(self, key: str) -> "Map[object]":
        return self.entity("groups", key)

    @override
    def _absorb(self, change: Change) -> None:
        if any(root in (SURVEYS, ROUNDS) for root, _ in change.touched):
            self._measured = None
        self._day = self._read()

    @override
    def _renew(self, fresh: Shared) -> None:
        assert isinstance(fresh, DayDocument)  # noqa: S101 - a document only becomes one of its kind
        self._day = fresh._day  # noqa: SLF001 - of the same class
        self._frozen = fresh._frozen  # noqa: SLF001 - of the same class
        self._template = fresh._template  # noqa: SLF001 - of the same class
        self._measured = fresh._measured  # noqa: SLF001 - of the same class

    def _read(self) -> Day:
        meta: Raw = {key: _plain(value) for key, value in self.root("meta").items()}
        measured = self._read_measured()
        groups = [_read_group(key, raw) for key, raw in read_all(self.root("groups")).items()]
        return Day(
            id=self.id,
            title=text(meta, "title"),
            date=text(meta, "date"),
            place=text(meta, "place"),
            purpose=text(meta, "purpose"),
            template=text(meta, "template"),
            groups=tuple(sorted((group for group in groups if group is not None), key=lambda g: (g.order, g.id))),
            cases=self._read_cases(),
            own_template=self._read_template(text(meta, "template")),
            programme=read_programme(meta, self.root("blocks")),
            clock=read_clock({key: _plain(value) for key, value in self.root("clock").items()}),
            surveys=measured.surveys,
            rounds=measured.rounds,
            forgotten=read_forgotten(self.root(FORGOTTEN)),
        )

    def _read_measured(self) -> Measured:
        """Results are long, and most changes of a day touch no survey."""
        if self._measured is None:
            self._measured = read_surveys(self.root(SURVEYS), self.root(ROUNDS))
        return self._measured

    def _read_template(self, template_id: str) -> JourneyTemplate | None:
        """The copy of the day's own template; nothing for one that is not what its id says."""
        written = self.root("templates").get(template_id) if is_own(template_id) else None
        if not isinstance(written, str) or len(written) > LARGEST_TEMPLATE:
            return None
        if written != self._template[0]:
            self._template = (written, _read_own(written))
        found = self._template[1]
        return found if found is not None and found.id == template_id else None

    def _read_cases(self) -> dict[str, Case]:
        held = {key: value for key, value in sorted(self.root("cases").items()) if isinstance(value, str)}
        known = self._frozen
        self._frozen = {
            key: known[key] if key in known and known[key][0] == written else (written, _read_case(written))
            for key, written in held.items()
        }
        return {key: case for key, (_, case) in self._frozen.items() if case is not None}


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Text) else value


def _group_map(name: str, order: str, *, gone: bool) -> "Map[object]":
    return Map({"name": Text(fit(name)), "order": order, "case": "", "del": gone})


def _read_group(key: str, raw: Raw) -> Group | None:
    return None if flag(raw, "del") else Group(key, text(raw, "name"), text(raw, "order"), text(raw, "case"))


def _read_own(written: str) -> JourneyTemplate | None:
    try:
        return template_from_dict(json.loads(written))
    except (ValueError, RecursionError):  # `NotATemplate` is a `ValueError`
        return None


def _read_case(written: str) -> Case | None:
    try:
        found = json.loads(written)
        return case_from_dict(found) if isinstance(found, dict) else None
    except (ValueError, RecursionError, Trouble):
        return None
