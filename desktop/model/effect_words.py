"""The counts of courses as sentences, as the bridge-building project told them; nobody is compared with anybody."""

from collections.abc import Iterator

from desktop.model.course import Effect
from desktop.words import QT_TRANSLATE_NOOP, Translate

SMALL_NUMBERS = QT_TRANSLATE_NOOP(
    "Project", "Small numbers swing: one course more or less changes them. Courses are not compared with each other."
)
NOTHING = QT_TRANSLATE_NOOP("Project", "No course is done yet, so there is nothing to count.")


def effect_sentences(effect: Effect, translate: Translate) -> Iterator[str]:
    """What can be said of all courses together; what is nought and was never so is left out."""
    if not effect.done:
        yield translate("Project", NOTHING)
        return
    done = translate("Project", "Courses that are done: {done}.").format(done=effect.done)
    if effect.staying:
        living = translate("Project", "Of them, so many live on there, in training to live alone: {count}.")
        done = f"{done} {living.format(count=effect.staying)}"
    yield done
    if effect.thought_residential:
        words = translate(
            "Project",
            "Citizens who before were thought to need a residential home, and now live in a home of their own "
            "with support or in flats with a shared staircase: {count} of {all}.",
        )
        yield words.format(count=effect.to_home, all=effect.thought_residential)
    if effect.expected_home:
        words = translate("Project", "Further citizens who are expected to move to a home of their own: {count}.")
        yield words.format(count=effect.expected_home)
    if effect.going:
        yield translate("Project", "Courses that are still going: {count}.").format(count=effect.going)
