"""Precision and recall of the coach over some goals, rule by rule and together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.coach.coach import Coach
from desktop.coach.hint import Rule
from tests.coach.corpus import Sample


@dataclass
class Measure:
    right: Counter[Rule] = field(default_factory=Counter)
    wanted: Counter[Rule] = field(default_factory=Counter)
    given: Counter[Rule] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    alarmed: int = 0
    """Good goals that got any hint."""

    def precision(self, *rules: Rule) -> float:
        return _share(self.right, self.given, rules or tuple(Rule))

    def recall(self, *rules: Rule) -> float:
        return _share(self.right, self.wanted, rules or tuple(Rule))

    def table(self) -> list[str]:
        rows = [(rule.value, (rule,)) for rule in Rule if self.wanted[rule] or self.given[rule]]
        return [
            f"{name:13} precision {self.precision(*rules):.3f}  recall {self.recall(*rules):.3f}  "
            f"of {sum(self.wanted[rule] for rule in rules or Rule)}"
            for name, rules in (*rows, ("together", ()))
        ]


def measure(coach: Coach, samples: Iterable[Sample]) -> Measure:
    """Look at goals, and count what is said; what is arguable counts neither way."""
    result = Measure()
    for sample in samples:
        found = {hint.rule for hint in coach.look(sample.facts)} - sample.arguable
        result.right.update(found & sample.expected)
        result.wanted.update(sample.expected)
        result.given.update(found)
        result.alarmed += bool(found and not sample.expected)
        if found != sample.expected:
            missed, extra = sorted(sample.expected - found), sorted(found - sample.expected)
            result.faults.append(f"{sample.facts.text}\n      missed {missed}, too much {extra}")
    return result


def _share(part: Counter[Rule], whole: Counter[Rule], rules: tuple[Rule, ...]) -> float:
    total = sum(whole[rule] for rule in rules)
    return sum(part[rule] for rule in rules) / total if total else 1.0
