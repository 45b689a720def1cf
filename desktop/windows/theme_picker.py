"""Choosing themes, sub-themes and conditions out of the code systems: first the system, then its lines."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.icons import Look
from desktop.language import Language, long_date
from desktop.model.case import Assessment
from desktop.model.vocabulary import CodeSystem, Subtheme, Theme, Vocabulary, whole
from desktop.overriding import override
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.finder import Find, Finder, FindGroup
from desktop.windows.labels import label


class ThemePicker(Finder):
    """The finder with a choice of systems over it; what is ticked stands in the case."""

    system_chosen = Signal()

    def __init__(self, look: Look, language: Language, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._language = language
        self._vocabulary = vocabulary
        self.systems, self._about = CalmChoice(), label("muted", wrap=True)
        for system in vocabulary.systems:
            self.systems.addItem(system.name, system.id)
        self.column.insertWidget(0, self.systems)
        self.column.insertWidget(1, self._about)
        self.systems.currentIndexChanged.connect(self._show_system)

    @property
    def system(self) -> CodeSystem | None:
        """The code system chosen."""
        return self._vocabulary.system(self.systems.currentData())

    def choose_system(self, system: str) -> None:
        """Go to a system."""
        at = self.systems.findData(system)
        if at >= 0:
            self.systems.setCurrentIndex(at)

    def show_lines(self, lines: tuple[Assessment, ...]) -> None:
        """Tick what stands in a case."""
        system = self.system
        if system is not None:
            self.show_ticks(frozenset(key for line in lines if (key := key_of(system, self._vocabulary, line))))

    def choice(self, key: str) -> tuple[CodeSystem, Theme | None, Subtheme] | None:
        """What a key means."""
        system = self.system
        if system is None:
            return None
        return next(((system, theme, each) for theme, each in all_of(system) if each.code == key), None)

    @override
    def groups(self) -> Sequence[FindGroup]:
        system = self.system
        if system is None:
            return []
        groups = [self._group(theme) for theme in system.themes]
        if system.evaluations:
            finds = tuple(Find(each.code, each.label, also=" ".join(each.also)) for each in system.evaluations)
            groups.append(FindGroup(self.tr("Overall evaluations"), finds))
        return groups

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.systems.setAccessibleName(self.tr("Code system"))
        self.search.setPlaceholderText(self.tr("Search among themes and sub-themes …"))
        self.search.setAccessibleName(self.tr("Search among themes and sub-themes"))
        self.tree.setAccessibleName(self.tr("Themes and sub-themes"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self._show_system()

    def _show_system(self) -> None:
        system = self.system
        if system is None:
            return
        self._about.setText(" · ".join(filter(None, (self._validity(system), system.note))))
        self.renew()
        self.system_chosen.emit()

    def _group(self, theme: Theme) -> FindGroup:
        title = " · ".join(filter(None, (theme.category, theme.label)))
        lines = ((whole(theme),) if theme.has_level else ()) + theme.subthemes
        return FindGroup(title, tuple(self._find(theme, each) for each in lines))

    def _find(self, theme: Theme, line: Subtheme) -> Find:
        words = self.tr("{theme} as a whole").format(theme=line.label) if line == whole(theme) else line.label
        aside = "" if line.has_level else self.tr("without level")
        return Find(line.code, words, aside, " ".join((line.short, *line.also, *line.former)))

    def _validity(self, system: CodeSystem) -> str:
        words = self.tr("Version {version}").format(version=system.version)
        code = self._language.code
        if system.valid_from is not None:
            words += " · " + self.tr("valid from {date}").format(date=long_date(system.valid_from.isoformat(), code))
        if system.valid_to is not None:
            words += " · " + self.tr("valid until {date}").format(date=long_date(system.valid_to.isoformat(), code))
        return words


def all_of(system: CodeSystem) -> Iterator[tuple[Theme | None, Subtheme]]:
    """Every line a system offers, with its theme."""
    for theme in system.themes:
        if theme.has_level:
            yield theme, whole(theme)
        yield from ((theme, each) for each in theme.subthemes)
    yield from ((None, each) for each in system.evaluations)


def key_of(system: CodeSystem, vocabulary: Vocabulary, line: Assessment) -> str:
    """The key of a line of a case, if it is one of this system's."""
    if system not in vocabulary.named(line.system):
        return ""
    found = system.find(line.code) or system.find(line.label)
    return found.code if found is not None else ""
