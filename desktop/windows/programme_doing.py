"""What is done to the blocks of a programme from its page: added, copied, carried, put side by side, taken out."""

from PySide6.QtCore import QObject, Signal

from desktop.language import Language
from desktop.model.programme import BlockKind, Programme
from desktop.session import Session
from desktop.windows.desk import Desk
from desktop.windows.last_step import LastStep
from desktop.windows.trail import Trail


class ProgrammeDoing(QObject):
    """Each is one step for undo."""

    begun = Signal()
    """Something is about to be done: what is being written must end first."""
    made = Signal(str)
    """A block is new, and waits for its title."""
    removed = Signal()
    moved = Signal(str)
    """This block is the one to look at now."""

    def __init__(self, desk: Desk, session: Session, trail: Trail, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._trail = session, trail
        self._step = LastStep(desk, session, self)

    def lying_with(self, block_id: str) -> list[str]:
        """The blocks among which one lies."""
        block = self._programme.block(block_id)
        if block is None:
            return []
        lying = self._programme.beside(block.inside) if block.inside else self._programme.tops
        return [each.id for each in lying]

    def add_below(self, block_id: str) -> None:
        """Add a block below another, or at the end."""
        self.begun.emit()
        block = self._programme.block(block_id)
        index = self.lying_with(block_id).index(block_id) + 1 if block is not None else None
        inside = block.inside if block is not None else ""
        made = self._session.document.blocks.add(BlockKind.GROUP_WORK, index=index, inside=inside)
        if made:
            self.made.emit(made)

    def copy(self, block_id: str) -> None:
        """Put a copy below, with the notes to it."""
        self.begun.emit()
        notes = self._session.script.notes.get(block_id, "")
        with self._trail.together():
            made = self._session.document.blocks.copy(block_id)
            if made and notes:
                self._session.script.write(made, notes)
        if made:
            self.moved.emit(made)

    def step(self, block_id: str, step: int) -> None:
        """Carry a block up (-1) or down (1) among those it lies with."""
        lying, block = self.lying_with(block_id), self._programme.block(block_id)
        if block is not None and 0 <= lying.index(block_id) + step < len(lying):
            self.begun.emit()
            self._session.document.blocks.move(block_id, lying.index(block_id) + step, block.inside)
            self.moved.emit(block_id)

    def split(self, block_id: str) -> None:
        """Let a block run side by side with a new one: both go inside one that holds them."""
        self.begun.emit()
        block, document = self._programme.block(block_id), self._session.document
        if block is None:
            return
        document.hold()
        holder = block.inside or (block.id if block.kind is BlockKind.PARALLEL else self._hold(block_id))
        kind = block.kind if block.kind is not BlockKind.PARALLEL else BlockKind.GROUP_WORK
        made = document.blocks.add(kind, "", block.minutes, inside=holder)
        document.release()
        if made:
            self.made.emit(made)

    def stand_alone(self, block_id: str) -> None:
        """Take a block out of those that run side by side; it goes on after them."""
        self.begun.emit()
        block, document = self._programme.block(block_id), self._session.document
        if block is None or not block.inside:
            return
        document.hold()
        document.blocks.move(block_id, self.lying_with(block.inside).index(block.inside) + 1)
        document.blocks.set_groups(block_id, ())
        if not self._programme.beside(block.inside):
            document.blocks.remove([block.inside])
        document.release()
        self.moved.emit(block_id)

    def remove(self, block_id: str) -> None:
        """Take a block out, and offer to bring it back; with the last of those side by side goes what held them."""
        self.begun.emit()
        block = self._programme.block(block_id)
        if block is None:
            return
        name = block.title.strip() or Language.translate("ProgrammeDoing", "The block")
        alone = block.inside if len(self.lying_with(block_id)) == 1 else ""
        self._session.document.blocks.remove([alone or block_id])
        self.removed.emit()
        self._step.tell(
            lambda: Language.translate("ProgrammeDoing", "“{name}” is out of the programme.").format(name=name),
            self._trail.undo,
        )

    def _hold(self, block_id: str) -> str:
        """Put a block inside a new one that holds blocks side by side, for half of the groups; the holder's id."""
        block, verbs = self._programme.block(block_id), self._session.document.blocks
        minutes = block.minutes if block is not None else 1
        index = self.lying_with(block_id).index(block_id)
        holder = verbs.add(BlockKind.PARALLEL, self.tr("Side by side"), minutes, index=index)
        verbs.move(block_id, 0, holder)
        groups = [group.id for group in self._session.day.groups]
        verbs.set_groups(block_id, groups[: (len(groups) + 1) // 2])
        return holder

    @property
    def _programme(self) -> Programme:
        return self._session.day.programme
