"""Pictograms a card may carry, for people who read with difficulty: what each is called, and what else finds it."""

from collections.abc import Iterator
from enum import StrEnum

from desktop.words import QT_TRANSLATE_NOOP, Translate


class Pictogram(StrEnum):
    """The values are written in shared documents: they are never changed, and unknown ones are passed over."""

    HOME = "home"
    SLEEP = "sleep"
    FOOD = "food"
    COOKING = "cooking"
    SHOPPING = "shopping"
    CLEANING = "cleaning"
    LAUNDRY = "laundry"
    BATH = "bath"
    TOILET = "toilet"
    COFFEE = "coffee"
    WALK = "walk"
    BICYCLE = "bicycle"
    BUS = "bus"
    TRAIN = "train"
    CAR = "car"
    WHEELCHAIR = "wheelchair"
    PLACE = "place"
    DOCTOR = "doctor"
    HOSPITAL = "hospital"
    MEDICINE = "medicine"
    TEETH = "teeth"
    HEARING = "hearing"
    GLASSES = "glasses"
    SMOKING = "smoking"
    ALCOHOL = "alcohol"
    SPORT = "sport"
    PHONE = "phone"
    MOBILE = "mobile"
    LETTER = "letter"
    DIGITAL_POST = "digital_post"
    COMPUTER = "computer"
    MEETING = "meeting"
    TALK = "talk"
    PAPER = "paper"
    SIGNATURE = "signature"
    LAW = "law"
    MONEY = "money"
    SAVINGS = "savings"
    CALENDAR = "calendar"
    CLOCK = "clock"
    WAITING = "waiting"
    SCHOOL = "school"
    JOB = "job"
    BOOK = "book"
    FAMILY = "family"
    CHILD = "child"
    FRIENDS = "friends"
    ALONE = "alone"
    DOG = "dog"
    CAT = "cat"
    HAPPY = "happy"
    SAD = "sad"
    ANGRY = "angry"
    AFRAID = "afraid"
    NEUTRAL = "neutral"
    HEART = "heart"
    HELP = "help"
    AGREEMENT = "agreement"
    QUESTION = "question"
    IDEA = "idea"
    GOAL = "goal"
    STOP = "stop"
    WARNING = "warning"
    KEY = "key"
    LOCK = "lock"
    MUSIC = "music"
    GAMES = "games"
    TELEVISION = "television"
    NATURE = "nature"
    SUN = "sun"
    NIGHT = "night"
    CELEBRATION = "celebration"


PICTOGRAM_NAMES: dict[Pictogram, tuple[str, str]] = {
    Pictogram.HOME: (QT_TRANSLATE_NOOP("Pictograms", "Home"), QT_TRANSLATE_NOOP("Pictograms", "house flat live")),
    Pictogram.SLEEP: (QT_TRANSLATE_NOOP("Pictograms", "Sleep"), QT_TRANSLATE_NOOP("Pictograms", "bed night rest")),
    Pictogram.FOOD: (QT_TRANSLATE_NOOP("Pictograms", "Food"), QT_TRANSLATE_NOOP("Pictograms", "eat meal lunch")),
    Pictogram.COOKING: (QT_TRANSLATE_NOOP("Pictograms", "Cooking"), QT_TRANSLATE_NOOP("Pictograms", "kitchen meal")),
    Pictogram.SHOPPING: (QT_TRANSLATE_NOOP("Pictograms", "Shopping"), QT_TRANSLATE_NOOP("Pictograms", "buy groceries")),
    Pictogram.CLEANING: (QT_TRANSLATE_NOOP("Pictograms", "Cleaning"), QT_TRANSLATE_NOOP("Pictograms", "broom tidy")),
    Pictogram.LAUNDRY: (QT_TRANSLATE_NOOP("Pictograms", "Laundry"), QT_TRANSLATE_NOOP("Pictograms", "wash clothes")),
    Pictogram.BATH: (QT_TRANSLATE_NOOP("Pictograms", "Bath"), QT_TRANSLATE_NOOP("Pictograms", "shower wash hygiene")),
    Pictogram.TOILET: (QT_TRANSLATE_NOOP("Pictograms", "Toilet"), ""),
    Pictogram.COFFEE: (QT_TRANSLATE_NOOP("Pictograms", "Coffee"), QT_TRANSLATE_NOOP("Pictograms", "break cup visit")),
    Pictogram.WALK: (QT_TRANSLATE_NOOP("Pictograms", "Walking"), QT_TRANSLATE_NOOP("Pictograms", "go out exercise")),
    Pictogram.BICYCLE: (QT_TRANSLATE_NOOP("Pictograms", "Bicycle"), QT_TRANSLATE_NOOP("Pictograms", "bike ride")),
    Pictogram.BUS: (QT_TRANSLATE_NOOP("Pictograms", "Bus"), QT_TRANSLATE_NOOP("Pictograms", "transport go")),
    Pictogram.TRAIN: (QT_TRANSLATE_NOOP("Pictograms", "Train"), QT_TRANSLATE_NOOP("Pictograms", "transport go")),
    Pictogram.CAR: (QT_TRANSLATE_NOOP("Pictograms", "Car"), QT_TRANSLATE_NOOP("Pictograms", "drive transport")),
    Pictogram.WHEELCHAIR: (
        QT_TRANSLATE_NOOP("Pictograms", "Wheelchair"),
        QT_TRANSLATE_NOOP("Pictograms", "disability aid"),
    ),
    Pictogram.PLACE: (QT_TRANSLATE_NOOP("Pictograms", "Place"), QT_TRANSLATE_NOOP("Pictograms", "address where map")),
    Pictogram.DOCTOR: (QT_TRANSLATE_NOOP("Pictograms", "Doctor"), QT_TRANSLATE_NOOP("Pictograms", "ill health nurse")),
    Pictogram.HOSPITAL: (
        QT_TRANSLATE_NOOP("Pictograms", "Hospital"),
        QT_TRANSLATE_NOOP("Pictograms", "admitted ward treatment"),
    ),
    Pictogram.MEDICINE: (QT_TRANSLATE_NOOP("Pictograms", "Medicine"), QT_TRANSLATE_NOOP("Pictograms", "pill")),
    Pictogram.TEETH: (QT_TRANSLATE_NOOP("Pictograms", "Teeth"), QT_TRANSLATE_NOOP("Pictograms", "dentist")),
    Pictogram.HEARING: (
        QT_TRANSLATE_NOOP("Pictograms", "Hearing"),
        QT_TRANSLATE_NOOP("Pictograms", "ear sound listen"),
    ),
    Pictogram.GLASSES: (QT_TRANSLATE_NOOP("Pictograms", "Glasses"), QT_TRANSLATE_NOOP("Pictograms", "sight eyes see")),
    Pictogram.SMOKING: (QT_TRANSLATE_NOOP("Pictograms", "Smoking"), QT_TRANSLATE_NOOP("Pictograms", "cigarette drugs")),
    Pictogram.ALCOHOL: (QT_TRANSLATE_NOOP("Pictograms", "Alcohol"), QT_TRANSLATE_NOOP("Pictograms", "drink drugs")),
    Pictogram.SPORT: (QT_TRANSLATE_NOOP("Pictograms", "Sport"), QT_TRANSLATE_NOOP("Pictograms", "football exercise")),
    Pictogram.PHONE: (QT_TRANSLATE_NOOP("Pictograms", "Telephone"), QT_TRANSLATE_NOOP("Pictograms", "call ring")),
    Pictogram.MOBILE: (QT_TRANSLATE_NOOP("Pictograms", "Mobile"), QT_TRANSLATE_NOOP("Pictograms", "app text message")),
    Pictogram.LETTER: (QT_TRANSLATE_NOOP("Pictograms", "Letter"), QT_TRANSLATE_NOOP("Pictograms", "post mail")),
    Pictogram.DIGITAL_POST: (
        QT_TRANSLATE_NOOP("Pictograms", "Digital post"),
        QT_TRANSLATE_NOOP("Pictograms", "e-Boks mit.dk e-mail MitID"),
    ),
    Pictogram.COMPUTER: (QT_TRANSLATE_NOOP("Pictograms", "Computer"), QT_TRANSLATE_NOOP("Pictograms", "screen online")),
    Pictogram.MEETING: (
        QT_TRANSLATE_NOOP("Pictograms", "Meeting"),
        QT_TRANSLATE_NOOP("Pictograms", "together group network"),
    ),
    Pictogram.TALK: (
        QT_TRANSLATE_NOOP("Pictograms", "Talk"),
        QT_TRANSLATE_NOOP("Pictograms", "say speak conversation"),
    ),
    Pictogram.PAPER: (QT_TRANSLATE_NOOP("Pictograms", "Paper"), QT_TRANSLATE_NOOP("Pictograms", "form application")),
    Pictogram.SIGNATURE: (
        QT_TRANSLATE_NOOP("Pictograms", "Signature"),
        QT_TRANSLATE_NOOP("Pictograms", "sign consent"),
    ),
    Pictogram.LAW: (
        QT_TRANSLATE_NOOP("Pictograms", "Law"),
        QT_TRANSLATE_NOOP("Pictograms", "decision right complaint"),
    ),
    Pictogram.MONEY: (QT_TRANSLATE_NOOP("Pictograms", "Money"), QT_TRANSLATE_NOOP("Pictograms", "pay rent benefit")),
    Pictogram.SAVINGS: (QT_TRANSLATE_NOOP("Pictograms", "Saving"), QT_TRANSLATE_NOOP("Pictograms", "budget economy")),
    Pictogram.CALENDAR: (QT_TRANSLATE_NOOP("Pictograms", "Calendar"), QT_TRANSLATE_NOOP("Pictograms", "day date plan")),
    Pictogram.CLOCK: (QT_TRANSLATE_NOOP("Pictograms", "Clock"), QT_TRANSLATE_NOOP("Pictograms", "time when")),
    Pictogram.WAITING: (QT_TRANSLATE_NOOP("Pictograms", "Waiting"), QT_TRANSLATE_NOOP("Pictograms", "hourglass time")),
    Pictogram.SCHOOL: (QT_TRANSLATE_NOOP("Pictograms", "School"), QT_TRANSLATE_NOOP("Pictograms", "education learn")),
    Pictogram.JOB: (QT_TRANSLATE_NOOP("Pictograms", "Job"), QT_TRANSLATE_NOOP("Pictograms", "work employment")),
    Pictogram.BOOK: (QT_TRANSLATE_NOOP("Pictograms", "Book"), QT_TRANSLATE_NOOP("Pictograms", "read write")),
    Pictogram.FAMILY: (
        QT_TRANSLATE_NOOP("Pictograms", "Family"),
        QT_TRANSLATE_NOOP("Pictograms", "mother father relatives"),
    ),
    Pictogram.CHILD: (QT_TRANSLATE_NOOP("Pictograms", "Child"), QT_TRANSLATE_NOOP("Pictograms", "boy girl")),
    Pictogram.FRIENDS: (
        QT_TRANSLATE_NOOP("Pictograms", "Friends"),
        QT_TRANSLATE_NOOP("Pictograms", "together two people"),
    ),
    Pictogram.ALONE: (QT_TRANSLATE_NOOP("Pictograms", "Alone"), QT_TRANSLATE_NOOP("Pictograms", "person me lonely")),
    Pictogram.DOG: (QT_TRANSLATE_NOOP("Pictograms", "Dog"), QT_TRANSLATE_NOOP("Pictograms", "pet animal")),
    Pictogram.CAT: (QT_TRANSLATE_NOOP("Pictograms", "Cat"), QT_TRANSLATE_NOOP("Pictograms", "pet animal")),
    Pictogram.HAPPY: (QT_TRANSLATE_NOOP("Pictograms", "Happy"), QT_TRANSLATE_NOOP("Pictograms", "feeling smile good")),
    Pictogram.SAD: (QT_TRANSLATE_NOOP("Pictograms", "Sad"), QT_TRANSLATE_NOOP("Pictograms", "feeling cry sorry")),
    Pictogram.ANGRY: (QT_TRANSLATE_NOOP("Pictograms", "Angry"), QT_TRANSLATE_NOOP("Pictograms", "feeling annoyed")),
    Pictogram.AFRAID: (
        QT_TRANSLATE_NOOP("Pictograms", "Afraid"),
        QT_TRANSLATE_NOOP("Pictograms", "feeling worried anxious"),
    ),
    Pictogram.NEUTRAL: (QT_TRANSLATE_NOOP("Pictograms", "So-so"), QT_TRANSLATE_NOOP("Pictograms", "feeling neutral")),
    Pictogram.HEART: (QT_TRANSLATE_NOOP("Pictograms", "Heart"), QT_TRANSLATE_NOOP("Pictograms", "love important")),
    Pictogram.HELP: (QT_TRANSLATE_NOOP("Pictograms", "Help"), QT_TRANSLATE_NOOP("Pictograms", "hands support care")),
    Pictogram.AGREEMENT: (
        QT_TRANSLATE_NOOP("Pictograms", "Agreement"),
        QT_TRANSLATE_NOOP("Pictograms", "handshake deal"),
    ),
    Pictogram.QUESTION: (QT_TRANSLATE_NOOP("Pictograms", "Question"), QT_TRANSLATE_NOOP("Pictograms", "ask doubt")),
    Pictogram.IDEA: (QT_TRANSLATE_NOOP("Pictograms", "Idea"), QT_TRANSLATE_NOOP("Pictograms", "bulb think wish")),
    Pictogram.GOAL: (QT_TRANSLATE_NOOP("Pictograms", "Goal"), QT_TRANSLATE_NOOP("Pictograms", "target dream")),
    Pictogram.STOP: (QT_TRANSLATE_NOOP("Pictograms", "Stop"), QT_TRANSLATE_NOOP("Pictograms", "no hand")),
    Pictogram.WARNING: (QT_TRANSLATE_NOOP("Pictograms", "Look out"), QT_TRANSLATE_NOOP("Pictograms", "danger problem")),
    Pictogram.KEY: (QT_TRANSLATE_NOOP("Pictograms", "Key"), QT_TRANSLATE_NOOP("Pictograms", "door own home")),
    Pictogram.LOCK: (QT_TRANSLATE_NOOP("Pictograms", "Lock"), QT_TRANSLATE_NOOP("Pictograms", "closed private safe")),
    Pictogram.MUSIC: (QT_TRANSLATE_NOOP("Pictograms", "Music"), QT_TRANSLATE_NOOP("Pictograms", "sing play leisure")),
    Pictogram.GAMES: (QT_TRANSLATE_NOOP("Pictograms", "Games"), QT_TRANSLATE_NOOP("Pictograms", "gaming play leisure")),
    Pictogram.TELEVISION: (
        QT_TRANSLATE_NOOP("Pictograms", "Television"),
        QT_TRANSLATE_NOOP("Pictograms", "watch film"),
    ),
    Pictogram.NATURE: (QT_TRANSLATE_NOOP("Pictograms", "Nature"), QT_TRANSLATE_NOOP("Pictograms", "tree garden wood")),
    Pictogram.SUN: (QT_TRANSLATE_NOOP("Pictograms", "Sun"), QT_TRANSLATE_NOOP("Pictograms", "day morning summer")),
    Pictogram.NIGHT: (QT_TRANSLATE_NOOP("Pictograms", "Night"), QT_TRANSLATE_NOOP("Pictograms", "moon evening dark")),
    Pictogram.CELEBRATION: (
        QT_TRANSLATE_NOOP("Pictograms", "Celebration"),
        QT_TRANSLATE_NOOP("Pictograms", "party birthday"),
    ),
}
"""The name of each, and other words to find it by."""


PICTOGRAM = QT_TRANSLATE_NOOP("Pictograms", "Pictogram")
PICTURED = QT_TRANSLATE_NOOP("Pictograms", "picture: {name}")


def pictogram_name(pictogram: Pictogram, translate: Translate) -> str:
    return translate("Pictograms", PICTOGRAM_NAMES[pictogram][0])


def pictured(pictogram: Pictogram | None, translate: Translate) -> tuple[str, ...]:
    """What is said of a card's pictogram to whoever does not see it; nothing where there is none."""
    if pictogram is None:
        return ()
    return (translate("Pictograms", PICTURED).format(name=pictogram_name(pictogram, translate)),)


def found_by(asked: str, translate: Translate) -> Iterator[Pictogram]:
    """The pictograms that have each of the words asked for among theirs, those whose name begins so first."""
    words = asked.casefold().split()
    hits = []
    for number, (pictogram, (name, others)) in enumerate(PICTOGRAM_NAMES.items()):
        called = translate("Pictograms", name).casefold()
        known = [called, *called.split(), *(translate("Pictograms", others).casefold().split() if others else ())]
        if all(any(each.startswith(word) for each in known) for word in words):
            hits.append((not called.startswith(" ".join(words)), number, pictogram))
    return (pictogram for _, _, pictogram in sorted(hits))
