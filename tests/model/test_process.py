"""Handovers of several groups gathered for the process plan: which say the same, and which contradict each other."""

from desktop.document.board import BoardDocument
from desktop.document.template import board_start
from desktop.model.agreement import Agreement, Agreements, Origin, Source
from desktop.model.kinds import JourneyKind
from desktop.model.process import Gathered, Ground, gist
from desktop.model.process_gathering import Gatherer, gather
from desktop.model.sides import Side

AS_IS, IDEAL = JourneyKind.AS_IS, JourneyKind.IDEAL
PHASES = tuple(f"Fase {number}" for number in range(1, 9))
ORDER, STATUS = ("authority", 3, "provider", 4), ("provider", 6, "authority", 6)


class Table:
    """A group's board, on which handovers are drawn in a line each."""

    def __init__(self, templates) -> None:
        self.board = BoardDocument([board_start(templates["social"])])

    def hand(self, what: str, way=ORDER, kind=IDEAL, cards=("Sender bestilling", "Tager imod"), **said: str) -> str:
        lane, phase, other, later = way
        giver = self.board.add_card(kind, f"{kind}.{lane}", f"{kind}.{phase}", text=cards[0])
        taker = self.board.add_card(kind, f"{kind}.{other}", f"{kind}.{later}", text=cards[1])
        link = self.board.add_link(giver, taker)
        for name, words in {"what": what, **said}.items():
            self.board.write_link(link, name, words)
        return link


def gathered(agreements: Agreements | None = None, **tables: Table) -> list[Gathered]:
    boards = {name: table.board.board for name, table in tables.items()}
    return list(gather(boards, agreements or Agreements(), PHASES))


def groups_of(**tables: Table) -> list[tuple[str, ...]]:
    return [each.groups for each in gathered(**tables)]


def test_groups_that_say_the_same_in_other_words_are_one(templates):
    one, two, three = Table(templates), Table(templates), Table(templates)
    one.hand("Bestilling med mål", deadline="3 dage")
    two.hand("bestillingen, med målene for indsatsen", deadline="senest tre dage")
    three.hand("Bestilling og mål", deadline="3 dage", receipt="Svar i journalen")
    (only,) = gathered(one=one, two=two, three=three)
    assert only.groups == ("one", "two", "three")
    assert (only.sides, only.says("deadline")) == ((Side.AUTHORITY, Side.PROVIDER), "3 dage")
    assert only.says("receipt") == "Svar i journalen", "what one group alone has thought of is not lost"
    assert only.clashes == (), "one that says a little less does not contradict"


def test_other_words_another_way_or_another_phase_are_another_handover(templates):
    one, words, way, phase = (Table(templates) for _ in range(4))
    one.hand("Bestilling med mål")
    words.hand("Bestillingen bekræftes")
    way.hand("Bestilling med mål", ("provider", 3, "authority", 4))
    phase.hand("Bestilling med mål", ("authority", 4, "provider", 5))
    assert groups_of(one=one, words=words, way=way, phase=phase) == [("one",), ("words",), ("way",), ("phase",)]


def test_phases_of_other_names_count_as_those_as_far_along(templates):
    social, young = Table(templates), Table(templates)
    young.board = BoardDocument([board_start(templates["young"])])
    for table in (social, young):
        table.hand("Bestilling med mål")
    assert groups_of(social=social, young=young) == [("social", "young")]
    phases = [*templates["social"].phases]
    moved = young.board.board.journey(IDEAL).phases[0].id
    young.board.grid.rename(moved, phases[3])
    late = young.hand("Status", ("provider", 0, "authority", 6))
    found = gather({"young": young.board.board}, Agreements(), phases)
    assert {each.found[0].link.id: each.found[0].columns for each in found}[late] == (3, 6), "a name comes first"


def test_what_is_not_said_is_known_by_its_cards_and_nothing_at_all_by_nothing(templates):
    one, two = Table(templates), Table(templates)
    one.hand("", cards=("Ringer til bostøtten", "Svarer"))
    two.hand("", cards=("ringer bostøtten op", "svarer"))
    assert groups_of(one=one, two=two) == [("one", "two")]
    bare = Table(templates), Table(templates)
    for table in bare:
        table.hand("", cards=("", ""))
    assert groups_of(one=bare[0], two=bare[1]) == [("one",), ("two",)]


def test_what_one_group_drew_twice_it_means_twice(templates):
    one, two = Table(templates), Table(templates)
    one.hand("Status")
    one.hand("Status")
    two.hand("Status")
    assert groups_of(one=one, two=two) == [("one", "two"), ("one",)]


def test_groups_that_contradict_each_other_are_told_with_what_each_says(templates):
    one, two = Table(templates), Table(templates)
    one.hand("Bestilling", deadline="3 dage", how="i journalen")
    two.hand("Bestilling", deadline="14 dage", how="pr. telefon")
    (only,) = gathered(one=one, two=two)
    assert [clash.name for clash in only.clashes] == ["deadline", "how"]
    assert only.clashes[0].said == (("one", "3 dage"), ("two", "14 dage"))


def test_how_it_is_today_counts_only_without_an_ideal_journey_or_where_something_was_agreed(templates):
    one, two = Table(templates), Table(templates)
    one.hand("Bestilling", kind=AS_IS)
    agreed = two.hand("Status", STATUS, kind=AS_IS)
    two.hand("Epikrise", kind=AS_IS)
    two.hand("Bestilling")
    origin = Origin(Source.HANDOVER, agreed, "two", AS_IS)
    found = gathered(Agreements((Agreement("a", origin=origin),)), one=one, two=two)
    assert [[each.ground for each in heap.found] for heap in found] == [[Ground.AS_IS, Ground.IDEAL], [Ground.AGREED]]
    assert [(heap.as_is, heap.agreed, heap.says("what")) for heap in found] == [
        (False, False, "Bestilling"),
        (False, True, "Status"),
    ]
    (alone,) = gathered(one=one)
    assert alone.as_is


def test_they_come_in_the_order_of_the_phases_whichever_group_is_first(templates):
    one, two = Table(templates), Table(templates)
    one.hand("Status", STATUS)
    two.hand("Henvendelse", ("relatives", 1, "authority", 1))
    assert [each.says("what") for each in gathered(one=one, two=two)] == ["Henvendelse", "Status"]


def test_a_gatherer_sees_what_changes_and_gives_what_gathering_anew_gives(templates):
    one, two = Table(templates), Table(templates)
    one.hand("Bestilling")
    gatherer = Gatherer()

    def both() -> list[str]:
        boards = {"one": one.board.board, "two": two.board.board}
        assert gatherer.gather(boards, Agreements(), PHASES) == gather(boards, Agreements(), PHASES)
        return [",".join(each.groups) for each in gatherer.gather(boards, Agreements(), PHASES)]

    assert both() == ["one"]
    link = two.hand("Bestilling")
    assert both() == ["one,two"]
    two.board.write_link(link, "what", "Noget helt andet")
    assert both() == ["one", "two"]
    two.board.remove_link(link)
    assert both() == ["one"]


def test_numbers_count_and_small_words_do_not():
    assert gist("senest inden tre dage") == gist("3 dage") != gist("4 dage")
    assert gist("og til den") == frozenset()
