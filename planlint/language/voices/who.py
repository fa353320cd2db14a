"""Who is who in a text about children: which words mean one of them, all of them, or somebody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planlint.language.voices.kinds import ADULTS, CHILD_NOUNS, EMPTY_SAYING, MANY
from planlint.language.voices.quotes import Quote, quotes_of

SOMEBODY = ""
"""A child whom the text does not name."""
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SPEECH = (
    r"(?:sa(?:id|ys?)|tells?|told|asks?|asked|wrote|writes|texted|texts|shouted|whispered|explain(?:s|ed)|describ(?:es|ed)|repl(?:y|ies|ied)|"
    r"answer(?:s|ed)|add(?:s|ed)|call(?:s|ed)|wants?|wanted|feels?|felt|thinks?|thought|believes?|hopes?|likes?|loves?|hates?|drew|draws|put|puts|named|names|"
    r"chose|picked|reports?|reported|states?|stated|likened|joked|signed|signs|insist(?:s|ed)|complain(?:s|ed)|read|sang|mentioned|agreed?s?|was clear|is clear)"
)
_SPEAKS = re.compile(rf"(?:\W+\w[\w’']*+(?:-[\w’']+)*+){{0,5}}?\W+{_SPEECH}\b", re.IGNORECASE)
_COLON = re.compile(r"\s*(?:\([^)]{1,30}\))?\s*(?:[:–—-]\s*|,\s*$)")
_LABELS_ONLY = re.compile(
    r"\b(?:described|known|labelled|seen|referred to|regarded|viewed|nicknamed|called|titled|entitled|marked|headed|so-called|the word|the term)\s+(?:by [\w ]{2,30} )?(?:as )?(?:an? )?\W*$",
    re.IGNORECASE,
)
# A “when it's bad” card, the "Who's in charge?" group: words in marks that are the name of a thing.
_TITLE = re.compile(
    r"\s(?:\w+\s)?(?:cards?|sheets?|charts?|books?|booklets?|leaflets?|boxe?s?|maps?|posters?|groups?|clubs?|courses?|programmes?|games?|apps?|worksheets?|tools?|schemes?|projects?|sessions?|workshops?|packs?|clinics?|exercises?)\b"
)
_CALLS_SOMEBODY = re.compile(
    r"\b(?:call|label|name|brand|describe)\w* (?:him|her|them|[A-Z][\w’-]+) (?:as )?(?:an? )?\W*$"
)
_IS_SO = re.compile(
    r"(?:\b(?:is|are|was|were|being)|(?<=\w)[’']s) (?:(?:just|only|too|so|very|really|an?|the|being) )*\W*$"
)
_AFTER = re.compile(rf"\W{{0,3}}(?:{_SPEECH}\s+)?(?P<who>[^\W\d_][\w’'-]*)(?:\s+(?P<next>[^\W\d_][\w’'-]*))?")
_SPEECH_FIRST = re.compile(rf"\W{{0,3}}{_SPEECH}\s+(?:to\s+)?(?P<who>[^\W\d_][\w’'-]*)", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[A-Z“\"‘'(])")
_OPENING = re.compile(r"\W{0,4}(?P<who>[^\W\d_][\w’' -]{0,40}?)\s*(?:\([^)\n]{1,25}\))?\s*(?:[:–—]|-\s)")
_PRONOUNS = frozenset("he she they you i we".split())
# “Was it me?” he asks at bedtime.
_SAYS_BEHIND = re.compile(
    rf"\W{{0,3}}(?P<who>s?he|they|[A-Z][\w’'-]+)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:has |had |have )?{_SPEECH}\b"
)
_ORDINARY = frozenset(
    "the a an when at in on if and but then also his her their its this that these those there both asked after before during while who what why where how "
    "what's it once sometimes usually today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december as for from with about to no not yes all some one two three".split()
)
_INSTITUTIONS = frozenset("school nursery police social".split())
# Whoever stands behind one of these does not speak: "shouts at Tia and calls her".
_HANGS_ON = re.compile(r"\b(?:at|towards|with|near|beside|behind|without|against|of)\s+$", re.IGNORECASE)
# The names of plans, meetings and services hold a child who is nobody's.
_NO_CHILD = re.compile(
    r"(?:child(?:ren)?(?:['’]?s)?|family)['’]?\s+(?:protection|in (?:need|care)|and family|arrangements|benefit|tax|minder|care|services?|social|centre|home|hub|team|support|looked[- ]after)\b",
    re.IGNORECASE,
)
_FAR_ENOUGH = 700
_SHORTEST_NICKNAME = 3


class Cast:
    """The children of a plan as their names are written, and whoever is known to be somebody else; ``spoken_to`` tells whether "you" may be a child."""

    def __init__(
        self, children: Sequence[str], adults: Sequence[str] = (), *, spoken_to: bool = True
    ) -> None:
        self.spoken_to = spoken_to
        self.children = tuple(child for child in children if child.split())
        self._by_word: dict[str, str] = {}
        for child in self.children:
            self._by_word.setdefault(_plain(child.split()[0]), child)
            for nickname in re.findall(r"\(([^\W\d_]+)\)", child):
                self._by_word.setdefault(_plain(nickname), child)
        self._adults = frozenset(_plain(word) for name in adults for word in name.split()[:1]) - set(
            self._by_word
        )
        self._initials = {child.split()[0][0].upper(): child for child in self.children}

    @property
    def all(self) -> frozenset[str]:
        """Every child, or the one that nobody names."""
        return frozenset(self.children) or frozenset({SOMEBODY})

    @property
    def given_names(self) -> frozenset[str]:
        """The first names and nicknames of everyone known, in small letters."""
        return frozenset(self._by_word) | self._adults

    def child(self, word: str) -> str | None:
        """The child that a word names: first name, a short form of it, or its initial."""
        plain = _plain(word)
        if plain in self._by_word:
            return self._by_word[plain]
        if word.rstrip(".") in self._initials and word.rstrip(".") != "I":
            return self._initials[word.rstrip(".")]
        if not word[:1].isupper() or plain in self._adults or plain in ADULTS or plain in _ORDINARY:
            return None
        for known, child in self._by_word.items():
            if (
                len(plain) >= _SHORTEST_NICKNAME
                and plain[:2] == known[:2]
                and (known.startswith(plain) or plain[:-1] == known[: len(plain) - 1])
            ):
                return child
            if len(plain) > _SHORTEST_NICKNAME and known.endswith(plain):
                return child
        return None

    def is_adult(self, word: str) -> bool:
        """Whether a word means somebody who is none of the children."""
        plain = _plain(word)
        if plain in ADULTS or plain in self._adults:
            return True
        return (
            word[:1].isupper()
            and self.child(word) is None
            and plain not in _ORDINARY | _PRONOUNS | MANY | CHILD_NOUNS
        )

    def is_known_adult(self, word: str) -> bool:
        """Whether a word is the name of somebody known to be none of the children."""
        return word[:1].isupper() and _plain(word) in self._adults

    def has_adult(self, text: str) -> bool:
        """Whether a text speaks of anybody who is none of the children."""
        return any(
            self.is_adult(match.group()) and _plain(match.group()) not in _INSTITUTIONS
            for match in _WORD.finditer(text)
        )

    def named_in(self, text: str) -> frozenset[str]:
        """The children named anywhere in a text."""
        words = (match.group() for match in _WORD.finditer(text))
        return frozenset(child for word in words if len(word) > 1 and (child := self.child(word)))

    def opening(self, line: str) -> frozenset[str]:
        """The child whose name stands before a line like a speaker's in a play ("Zofia (13): …")."""
        match = _OPENING.match(line)
        if match is None:
            return frozenset()
        words = match["who"].split()
        return frozenset(child for word in words if (child := self.child(word)))

    def speaker(self, line: str, quote: Quote, own: bool, topic: frozenset[str]) -> frozenset[str]:
        """The children whose words a quotation gives: nobody where an adult speaks, or where it only labels somebody."""
        if EMPTY_SAYING.fullmatch(quote.words):
            return frozenset()
        before = _without_quotes(line[max(0, quote.start - _FAR_ENOUGH) : quote.start])
        if _LABELS_ONLY.search(before) or _TITLE.match(line, quote.end):
            return frozenset()
        # The mark that opens the words begins a sentence too.
        sentence = _SENTENCE_END.split(f"{before}“")[-1].removesuffix("“")
        if before.rstrip()[-1:] not in (":", ",") and (says := _SAYS_BEHIND.match(line, quote.end)):
            return self._resolved(says["who"], before, own, topic)
        told = self._told_by(sentence)
        if not own and self._only_labels(before, sentence, told):
            return frozenset()
        if told is not None:
            return self._resolved(told, before, own, topic)
        if len(sentence.strip(" \t-–•*,.;:…")) == 0:
            follows = self._behind(line[quote.end :], not topic and not self.named_in(before))
            if follows is not None:
                return self._resolved(follows, before, own, topic)
        last = self._last_named(before)
        if last is not None:
            return self._resolved(last, before, own, topic)
        if topic:
            return topic
        return frozenset({SOMEBODY}) if own else frozenset()

    def _only_labels(self, before: str, sentence: str, told: str | None) -> bool:
        """Whether the words in marks are what somebody calls somebody, or said by a "she" ahead of the child's name, who is another."""
        if told is None:
            return _IS_SO.search(before) is not None
        if _plain(told) not in ("he", "she"):
            return False
        pronoun = re.search(rf"\b{told}\b", sentence)
        ahead = pronoun is not None and not self.named_in(sentence[: pronoun.start()])
        behind = sentence[pronoun.end() :] if pronoun is not None else ""
        return _CALLS_SOMEBODY.search(before) is not None or (ahead and bool(self.named_in(behind)))

    def _told_by(self, sentence: str) -> str | None:
        """The last person of a sentence who is followed by a verb of speech, or by a colon and the words."""
        told: str | None = None
        named = False
        for match in _WORD.finditer(sentence):
            word = match.group()
            plain = _plain(word)
            person = self.child(word) is not None or self.is_adult(word)
            other = plain in _PRONOUNS or plain in MANY or plain in CHILD_NOUNS
            if not person and not other:
                continue
            if _HANGS_ON.search(sentence[: match.start()]) or _NO_CHILD.match(sentence, match.start()):
                continue
            rest = sentence[match.end() :]
            speaks = _SPEAKS.match(rest)
            if word.endswith(("’s", "'s")) and self.child(word) is None and plain not in ADULTS:
                continue
            is_speaker = (speaks and not _crosses(speaks.group(), self)) or _COLON.fullmatch(rest)
            if is_speaker and (person or not named):
                told, named = word, named or person
        return told

    def _behind(self, after: str, without_verb: bool) -> str | None:
        """Who is named as the speaker behind the words (“…,” said Shirin; ``without_verb`` also “…” Noah did show …)."""
        match = _SPEECH_FIRST.match(after) or _AFTER.match(after)
        if match is None:
            return None
        word = match["who"]
        plain = _plain(word)
        known = self.child(word) is not None or self.is_adult(word) or plain in _PRONOUNS | MANY | CHILD_NOUNS
        return (
            word
            if known
            and (
                match.re is _SPEECH_FIRST
                or _SPEAKS.match(after[match.end("who") :])
                or (without_verb and self.child(word))
            )
            else None
        )

    def _last_named(self, before: str) -> str | None:
        """The subject of the nearest sentence before that has somebody in it: the first person it names."""
        for sentence in reversed(_SENTENCE_END.split(before)):
            for match in _WORD.finditer(sentence):
                if _plain(match.group()) in _INSTITUTIONS or _NO_CHILD.match(sentence, match.start()):
                    continue
                if (
                    self.child(match.group()) is not None
                    or _plain(match.group()) in ADULTS | MANY | CHILD_NOUNS
                ):
                    return match.group()
        return None

    def _resolved(self, word: str, before: str, own: bool, topic: frozenset[str]) -> frozenset[str]:
        plain = _plain(word)
        child = self.child(word)
        if child is not None:
            return frozenset({child})
        if plain == "you" and not self.spoken_to:
            return frozenset()
        if plain in MANY or plain == "you":
            return self.all
        if plain in CHILD_NOUNS:
            return self.all if len(self.children) <= 1 else topic or frozenset({SOMEBODY})
        if plain in _PRONOUNS - {"i", "we"}:
            last = self._last_named(before)
            if last is not None and _plain(last) not in _PRONOUNS:
                return self._resolved(last, "", own, topic)
            return topic or (frozenset({SOMEBODY}) if own else frozenset())
        return frozenset()


def _crosses(words: str, cast: Cast) -> bool:
    """Whether somebody else stands between a person and the verb, who is then the one that speaks."""
    return any(
        (cast.child(match.group()) is not None or match.group().casefold() in ADULTS | _PRONOUNS)
        and not _HANGS_ON.search(words[: match.start()])
        for match in _WORD.finditer(words)
    )


def _without_quotes(text: str) -> str:
    found = quotes_of(text)
    for quote in reversed(found):
        closed = "." if quote.words[-1:] in ".!?" else ""
        text = f"{text[: quote.start]}it{closed}{text[quote.end :]}"
    return text


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    return re.sub(r"[’']s$", "", word.casefold()).strip("’'-").replace("’", "'")
