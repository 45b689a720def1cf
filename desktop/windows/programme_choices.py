"""What is chosen for a block and not written: its kind, the projector's picture, and what the groups' laptops open."""

from collections.abc import Callable, Iterator, Mapping

from desktop.document.blocks import Blocks
from desktop.language import Language
from desktop.model.programme import (
    ALLOWED_NAMES,
    OPENS_NAMES,
    SCREEN_NAMES,
    Allowed,
    Block,
    BlockKind,
    Opens,
    Screen,
)
from desktop.windows.calm_choice import CalmChoice
from desktop.windows.programme_words import kind_name


class BlockChoices:
    """Five lists, to be laid out by whoever shows a block; `block` gives the one that is shown."""

    def __init__(self, verbs: Blocks, block: Callable[[], Block], templates: Mapping[str, str]) -> None:
        self._block, self._templates = block, dict(templates)
        self.kind, self.screen, self.opens = CalmChoice(), CalmChoice(), CalmChoice()
        self.allowed, self.template = CalmChoice(), CalmChoice()
        for choice, put in (
            (self.kind, lambda value: verbs.set_kind(block().id, BlockKind(value))),
            (self.screen, lambda value: verbs.set_screen(block().id, Screen(value))),
            (self.opens, lambda value: verbs.set_opens(block().id, Opens(value))),
            (self.allowed, lambda value: verbs.set_allowed(block().id, Allowed(value))),
            (self.template, lambda value: verbs.set_template(block().id, str(value))),
        ):
            choice.activated.connect(lambda at, choice=choice, put=put: put(choice.itemData(at)))

    def show(self) -> None:
        """Show what is chosen."""
        block = self._block()
        self._fill_kinds(block.kind)
        for choice, value in self._chosen(block):
            choice.setCurrentIndex(choice.findData(value))
        self.kind.setEnabled(block.kind is not BlockKind.PARALLEL)

    def retranslate(self, phases_of_the_day: str) -> None:
        """Say what is offered in the language in use; the first template is that of the day."""
        for choice, names in ((self.screen, SCREEN_NAMES), (self.opens, OPENS_NAMES), (self.allowed, ALLOWED_NAMES)):
            choice.clear()
            for value, words in names.items():
                choice.addItem(Language.translate("Programme", words), value.value)
        self.kind.clear()
        self.template.clear()
        self.template.addItem(phases_of_the_day, "")
        for key, name in self._templates.items():
            self.template.addItem(name, key)
        self.show()

    def _chosen(self, block: Block) -> Iterator[tuple[CalmChoice, str]]:
        yield self.kind, block.kind.value
        yield self.screen, block.screen.value
        yield self.opens, block.opens.value
        yield self.allowed, block.allowed.value
        yield self.template, block.template

    def _fill_kinds(self, kind: BlockKind) -> None:
        # Side by side is made of two blocks, not chosen for one.
        offered = [each for each in BlockKind if each is not BlockKind.PARALLEL or kind is each]
        if [self.kind.itemData(at) for at in range(self.kind.count())] != [each.value for each in offered]:
            self.kind.clear()
            for each in offered:
                self.kind.addItem(kind_name(each), each.value)
