"""What a small trained classifier makes of a cell, for those that lists and shapes leave open.

It is a weighted vote of the features of ``features``: for each label the weights of the features that are there are added up.
The weights were learned by logistic regression from cells that were written and labelled for it (``corpus/language/verdicts``)
and ship with the language pipeline, packed, so that all of it stays under ten megabytes.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from planlint.language.pipeline import shipped_file
from planlint.language.tasks.features import features_for, parsed_features


@dataclass(frozen=True, slots=True)
class Weights:
    """A trained vote: its labels, what each starts with, and what each feature adds to each."""

    labels: tuple[str, ...]
    start: tuple[float, ...]
    added: Mapping[str, tuple[float, ...]]

    def shares(self, features: frozenset[str]) -> dict[str, float]:
        """Each label's share of the vote; the shares add up to one."""
        sums = list(self.start)
        for feature in sorted(features):
            for place, weight in enumerate(self.added.get(feature, ())):
                sums[place] += weight
        top = max(sums)
        powers = [math.exp(each - top) for each in sums]
        return {label: power / sum(powers) for label, power in zip(self.labels, powers, strict=True)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The label with the largest share of the vote, and that share (0 to 1)."""

    label: str
    share: float


@lru_cache(maxsize=16384)
def plain_verdict(text: str, what: str) -> Verdict:
    """The vote without a parser on a text of ``what``: "actions" ("concrete", "vague", "news"), "outcomes" and others."""
    return _best(_weights(what, "plain").shares(features_for(what)(text)))


@lru_cache(maxsize=16384)
def parsed_verdict(text: str, what: str) -> Verdict:
    """The vote on the parsed sentence; the labels of outcomes are "finish", "wish" and "service"."""
    return _best(_weights(what, "parsed").shares(parsed_features(text)))


@lru_cache(maxsize=4096)
def plain_shares(text: str, what: str) -> Mapping[str, float]:
    """Every label's share of a vote that needs no parser (0 to 1)."""
    return _weights(what, "plain").shares(features_for(what)(text))


@lru_cache(maxsize=4096)
def parsed_shares(text: str, what: str) -> Mapping[str, float]:
    """Every label's share of the vote on the parsed sentence (0 to 1)."""
    return _weights(what, "parsed").shares(parsed_features(text))


# Where the vote without a parser is so clear, the parsed one would hardly differ.
_CLEAR = 0.97


def is_clear(shares: Mapping[str, float]) -> bool:
    """Whether a vote without a parser needs no parsed one beside it."""
    return max(shares.values()) >= _CLEAR


def mean_shares(text: str, what: str) -> Mapping[str, float]:
    """Every label's share (0 to 1): without a parser where that is clear, else the mean of both votes."""
    plain = plain_shares(text, what)
    if is_clear(plain):
        return plain
    told = parsed_shares(text, what)
    return {label: (plain[label] + told[label]) / 2 for label in plain}


def share_by(features: frozenset[str], what: str, label: str) -> float:
    """A label's share of a vote that looks at features of its own kind (0 to 1)."""
    return _weights(what, "own").shares(features)[label]


def plain_share(text: str, what: str, label: str) -> float:
    """A label's share of a vote that needs no parser (0 to 1)."""
    return plain_shares(text, what)[label]


def _best(shares: Mapping[str, float]) -> Verdict:
    label = max(shares, key=lambda each: (shares[each], each))
    return Verdict(label, shares[label])


@cache
def _weights(what: str, features: str) -> Weights:
    read = json.loads(gzip.decompress(shipped_file(f"verdicts/{what}-{features}.json.gz")))
    return Weights(
        tuple(read["labels"]),
        _each(read["start"]),
        {name: _each(added) for name, added in read["added"].items()},
    )


def _each(written: float | list[float]) -> tuple[float, ...]:
    """A weight for each label; of two labels only the second's is written, the first stands at nought."""
    return tuple(written) if isinstance(written, list) else (0.0, written)
