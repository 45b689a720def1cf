"""What is said about time while a day runs: how late it is, when things end."""

from desktop.language import Language
from desktop.model.clock import Clock, Standing
from desktop.model.programme import SCREEN_NAMES, Screen
from desktop.model.shown import Remaining
from desktop.model.timing import clock_text, length_text

MINUTE = 60


translate = Language.translate


def minutes_late(standing: Standing) -> int:
    """Whole minutes that the day will end late; below nothing when early."""
    return int(standing.at_end / MINUTE)


def standing_words(clock: Clock, standing: Standing) -> str:
    """Ahead or behind, at a glance."""
    if clock.done:
        return translate("RunDay", "The day is over")
    if not clock.started:
        return translate("RunDay", "Not started")
    late = minutes_late(standing)
    if late > 0:
        return behind_words(late)
    return (
        translate("RunDay", "{length} ahead").format(length=length_text(-late, translate))
        if late < 0
        else translate("RunDay", "On time")
    )


def behind_words(minutes: int) -> str:
    """So late."""
    return translate("RunDay", "{length} behind").format(length=length_text(minutes, translate))


def end_words(standing: Standing) -> str:
    """When the day is over as things stand."""
    return translate("RunDay", "ends {time}").format(time=clock_text(int(standing.ends // MINUTE)))


def left_words(time: Remaining) -> str:
    """The line under the large time."""
    end = clock_text(time.ends)
    if time.paused:
        return translate("RunDay", "paused · of {minutes} min").format(minutes=time.minutes)
    if time.is_over:
        over = time.over_by
        if not over:
            return translate("RunDay", "the time is up · of {minutes} min").format(minutes=time.minutes)
        return translate("RunDay", "{over} min. over · of {minutes} min").format(over=over, minutes=time.minutes)
    return translate("RunDay", "left of {minutes} min · ends {time}").format(minutes=time.minutes, time=end)


def screen_name(screen: Screen) -> str:
    return translate("Programme", SCREEN_NAMES[screen])
