"""The evaluation of a day in the library: one person's answers in, only what all say together out."""

from collections.abc import Iterable, Sequence

from desktop.archive.archive import Archive
from desktop.archive.faults import telling
from desktop.model.cpr import mask
from desktop.model.evaluation import Answer, HeldAnswer, Outcome, Questionnaire, outcome, sound_answers
from desktop.model.forgetting import Forgotten

EVALUATION = "evaluation"


def give_answers(archive: Archive, day_id: str, questionnaire: Questionnaire, answers: Sequence[Answer]) -> None:
    """Keep what one person answered; CPR numbers are hidden, and what was not asked is left out."""
    kept = sound_answers(questionnaire, answers)
    with archive.writing():
        archive.library.answers.add(
            day_id, EVALUATION, [(answer.item, answer.value, mask(answer.words)[0]) for answer in kept]
        )


def receive_answers(
    archive: Archive, day_id: str, questionnaire: Questionnaire, parcel: str, answers: Sequence[Answer]
) -> bool:
    """Keep what one person answered on another laptop, once however often the parcel comes; tell whether it was new."""
    with archive.writing():
        new = archive.library.answers.receive(parcel)
        if new:
            give_answers(archive, day_id, questionnaire, answers)
    return new


def answers_held(archive: Archive, day_id: str) -> tuple[HeldAnswer, ...]:
    """Every answer of a day, each with the number by which it is known in every library."""
    with telling(archive.places.library):
        return tuple(archive.library.answers.rows(day_id, EVALUATION))


def copy_answers(archive: Archive, day_id: str, questionnaire: Questionnaire, held: Iterable[HeldAnswer]) -> None:
    """Keep answers that lie on the host's laptop on a facilitator's, too, each once however often it comes."""
    rows = [
        (number, answer.item, answer.value, mask(answer.words)[0])
        for number, item, value, words in held
        for answer in sound_answers(questionnaire, [Answer(item, value, words)])
    ]
    with archive.writing():
        archive.library.answers.copy(day_id, EVALUATION, rows)


def evaluation_of(archive: Archive, day_id: str) -> Outcome:
    """What all answers of a day say together."""
    with telling(archive.places.library):
        answers = archive.library.answers
        return outcome(answers.counts(day_id, EVALUATION), answers.words(day_id, EVALUATION))


def forget_answers(archive: Archive, day_id: str, forgotten: Forgotten) -> None:
    """Delete a day's answers, as after a rehearsal, once for each stamp: what is answered after it stays.

    `forgotten` are those of the day's document, by which every laptop hears of it.
    """
    with archive.writing():
        for survey, stamps in forgotten.items():
            new = [archive.library.answers.receive(f"forgotten {day_id} {survey} {stamp}") for stamp in stamps]
            if any(new):
                archive.library.answers.forget(day_id, survey)
