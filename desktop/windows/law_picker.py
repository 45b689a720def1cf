"""Choosing provisions of the law and target groups: what they are called, and when a provision holds."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop.icons import Look
from desktop.language import Language, long_date
from desktop.model.law import Law, law_names
from desktop.model.vocabulary import TargetGroup, Vocabulary
from desktop.overriding import override
from desktop.windows.finder import Find, Finder, FindGroup


class LawPicker(Finder):
    """The laws by name; what the case's legal basis names, in whatever words, is ticked."""

    def __init__(self, look: Look, language: Language, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._language = language
        self._laws = vocabulary.laws

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Tick what is named in a legal basis."""
        self.show_ticks(frozenset((*law_names(texts), *texts)))

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.search.setPlaceholderText(self.tr("Search among laws …"))
        self.search.setAccessibleName(self.tr("Search among laws"))
        self.tree.setAccessibleName(self.tr("Laws"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self.renew()

    @override
    def groups(self) -> Sequence[FindGroup]:
        names = dict.fromkeys(law.law for law in self._laws)
        return [FindGroup(name, tuple(self._find(law) for law in self._laws if law.law == name)) for name in names]

    def _find(self, law: Law) -> Find:
        words = f"{law.short}  {law.title}" if law.title else law.short
        return Find(law.short, words, self._validity(law), law.note, law.note)

    def _validity(self, law: Law) -> str:
        code = self._language.code
        if law.valid_to is not None:
            return self.tr("until {date}").format(date=_said(law.valid_to, code))
        if law.valid_from is not None:
            return self.tr("from {date}").format(date=_said(law.valid_from, code))
        return ""


class TargetPicker(Finder):
    """The target groups, each under the wider one it belongs to."""

    def __init__(self, look: Look, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._groups = vocabulary.target_groups

    def retranslate(self) -> None:
        """Say all words again in the language in use."""
        self.search.setPlaceholderText(self.tr("Search among target groups …"))
        self.search.setAccessibleName(self.tr("Search among target groups"))
        self.tree.setAccessibleName(self.tr("Target groups"))
        self.close_button.setAccessibleName(self.tr("Close the list"))
        self.close_button.setToolTip(self.tr("Close the list"))
        self.renew()

    @override
    def groups(self) -> Sequence[FindGroup]:
        finds = tuple(Find(group.label, group.label, level=depth) for group, depth in _in_order(self._groups, ""))
        return [FindGroup("", finds)]


def _in_order(groups: tuple[TargetGroup, ...], parent: str, depth: int = 0) -> Iterator[tuple[TargetGroup, int]]:
    for group in groups:
        if group.parent == parent:
            yield group, depth
            yield from _in_order(groups, group.label, depth + 1)


def _said(day: date, code: str) -> str:
    return long_date(day.isoformat(), code)
