"""The sentence at the foot of a shared day: what it says in each state, in Danish, and that it never says too much."""

from dataclasses import replace

import pytest

from desktop.language import words_of
from desktop.model.link_state import LinkState, Phase
from desktop.model.link_words import sentence
from desktop.paths import resources

TOGETHER, APART = LinkState(Phase.TOGETHER), LinkState(Phase.APART, since=1_000.0)


def danish(state: LinkState, words) -> str:
    return sentence(state).say(lambda at: {1_000.0: "10.42"}[at], words)


@pytest.fixture(scope="module")
def words():
    return words_of("da", resources() / "i18n")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (LinkState(), "Gemt her"),
        (LinkState(Phase.CONNECTING), "Leder efter værten – alt er gemt her"),
        (LinkState(Phase.CONNECTING, waiting=1), "Leder efter værten – 1 ændring venter og er gemt her"),
        (LinkState(Phase.WAITING), "Venter på at blive lukket ind – alt er gemt her"),
        (LinkState(Phase.CATCHING_UP), "Henter, hvad de andre har skrevet – alt er gemt her"),
        (LinkState(Phase.CATCHING_UP, waiting=4), "Indhenter de andre – 4 ændringer er gemt her og på vej"),
        (TOGETHER, "Gemt her og hos værten"),
        (replace(TOGETHER, spread=True), "Gemt her, hos værten og på en maskine mere"),
        (replace(TOGETHER, waiting=1), "Gemt her – 1 ændring er på vej til værten"),
        (replace(TOGETHER, waiting=3, spread=True), "Gemt her – 3 ændringer er på vej til værten"),
        (replace(TOGETHER, hosting=True), "Gemt på denne maskine, som er vært for dagen"),
        (replace(TOGETHER, hosting=True, spread=True), "Gemt på denne maskine, som er vært for dagen, og på en til"),
        (replace(TOGETHER, hosting=True, waiting=2), "Gemt her – 2 ændringer er på vej til de andre"),
        (replace(TOGETHER, server=True), "Gemt her, og serveren har det"),
        (
            replace(TOGETHER, host_full=True, hosting=True),
            "Denne maskine kan ikke gemme det, de andre skriver lige nu – det venter hos dem",
        ),
        (replace(TOGETHER, host_full=True), "Værten kan ikke gemme lige nu – alt er gemt her"),
        (replace(TOGETHER, host_full=True, waiting=3), "Værten kan ikke gemme lige nu – 3 ændringer er kun gemt her"),
        (replace(TOGETHER, refused=2, waiting=2), "Værten tager ikke imod 2 ændringer – de er kun gemt her"),
        (replace(TOGETHER, unsaved=True), "Denne maskine kan ikke gemme lige nu – alt er gemt hos værten"),
        (
            replace(APART, unsaved=True, waiting=2),
            "Denne maskine kan ikke gemme lige nu – 2 ændringer er kun i dens hukommelse",
        ),
        (APART, "Adskilt fra værten siden 10.42 – alt er gemt her"),
        (replace(APART, waiting=1), "Adskilt fra værten siden 10.42 – 1 ændring venter og er gemt her"),
        (replace(APART, waiting=3), "Adskilt fra værten siden 10.42 – 3 ændringer venter og er gemt her"),
        (replace(APART, hosting=True), "Forbindelsen til de andre er på vej tilbage – alt er gemt her"),
        (LinkState(Phase.REFUSED, waiting=2), "Værten lukker ikke denne maskine ind – 2 ændringer er kun gemt her"),
        (LinkState(Phase.PUT_OUT), "Facilitatoren har lukket denne maskine ude – alt er gemt her"),
    ],
)
def test_each_state_has_its_sentence(state, said, words):
    assert danish(state, words) == said


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("waiting", [0, 1, 5])
@pytest.mark.parametrize("hosting", [False, True])
def test_at_the_host_is_said_only_where_the_host_has_confirmed_everything(phase, waiting, hosting):
    state = LinkState(phase, hosting=hosting, waiting=waiting, since=1_000.0)
    said = sentence(state).say(str)
    assert ("at the host" in said) == (phase is Phase.TOGETHER and not waiting and not hosting)


def test_nothing_is_said_to_be_saved_on_a_laptop_whose_disk_refuses():
    for phase in Phase:
        said = sentence(LinkState(phase, unsaved=True, waiting=1, since=1_000.0)).say(str)
        assert "saved here" not in said.casefold(), said
