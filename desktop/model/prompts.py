"""What a room can be asked to talk about, and how it agrees to talk: ready words that a municipality can change."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to discuss; `first` are the three of the bridge-building workshop, offered before the others."""

    topic: str
    text: str
    first: bool = False


def load_prompts(resources: Path) -> tuple[Prompt, ...]:
    """Read the bank of prompts, in the order they are offered."""
    data = json.loads((resources / "prompts.json").read_text("utf-8"))
    return tuple(Prompt(each["topic"], each["text"], each.get("first", False)) for each in data["prompts"])


def load_ground_rules(resources: Path) -> tuple[str, ...]:
    """Read the ground rules of the room."""
    return tuple(json.loads((resources / "ground_rules.json").read_text("utf-8"))["rules"])
