"""A parsed line as a tree: what hangs on a word, how far its sentence goes, and which word is the subject of a verb."""

from __future__ import annotations

import re

from planlint.language.pipeline import verb_forms
from planlint.language.syntax import Parse
from planlint.language.voices.kinds import BODY, SHOWN

SUBJECTS = ("nsubj", "nsubj:pass")
PERCEIVING = frozenset("see observe watch hear note notice find spot".split())
"""The object of one of these is the one who acts in the verb below it: "HV saw him crawl to Dad"."""

_BRACKET = re.compile(r"\s*\([^()\n]{1,25}\)\s*(?:(?:also|then|\w+ly)\s+)?")
_TELLS = frozenset("tell say explain express describe share show put".split())
_NOT = frozenset({"not", "n't", "n’t", "never", "cannot", "unable", "cant"})


class LineTree:
    """One line with its parse."""

    def __init__(self, parse: Parse) -> None:
        self._parse = parse
        self._words = parse.words
        self._roots = [self._root_of(at) for at in range(len(parse.words))]
        self._ends: dict[int, int] = {}
        for root, word in zip(self._roots, parse.words, strict=True):
            self._ends[root] = max(self._ends.get(root, 0), word.end)

    def _is_predicate(self, at: int) -> bool:
        word = self._words[at]
        if word.dep in ("aux", "aux:pass", "cop", "punct"):
            return False
        if (
            word.dep == "conj"
            and word.tag == "NNS"
            and self._words[word.head].tag == "VBZ"
            and word.lemma in SHOWN
        ):
            return True
        return (
            word.tag.startswith("VB")
            or self._is_seen_deed(at)
            or (word.tag.startswith(("JJ", "VBN", "NN")) and bool(self._below(at, "cop")))
        )

    def _is_seen_deed(self, at: int) -> bool:
        """ "Saw him crawl": right behind whoever is seen a bare verb tells the deed, though it is tagged as a noun."""
        word = self._words[at]
        if word.tag != "NN" or self._words[word.head].lemma not in PERCEIVING or at - 1 <= word.head:
            return False
        seen = self._words[at - 1]
        # "Her crawl" is "she crawls" too, unless it is a part of her.
        hers = seen.text.casefold() == "her" and word.lemma not in BODY
        return (
            (hers or seen.tag in ("PRP", "NNP"))
            and word.text.casefold() in verb_forms(word.text)
            and word.lemma in SHOWN
        )

    def _subject(self, at: int, depth: int = 0) -> tuple[int | None, bool]:
        """The word that is the subject of a verb, and whether something is done to it instead."""
        for relation in SUBJECTS:
            # "With Nan he smiles": whoever has a preposition is no subject, whatever the parse says.
            below = [child for child in self._below(at, relation) if not self._below(child, "case")]
            if below:
                first = below[0]
                if self._words[first].tag in ("WP", "WDT") and self._words[at].dep == "acl:relcl":
                    return self._words[at].head, False
                return first, bool(self._below(at, "aux:pass"))
        word = self._words[at]
        astray = self._astray(at)
        if astray is not None or depth > 3 or word.head == at:
            return astray, False
        head = self._words[word.head]
        if word.dep == "conj":
            if word.tag == "VBG" and head.tag != "VBG" and not self._below(at, "aux"):
                return None, True
            subject, passive = self._subject(word.head, depth + 1)
            if self._below(at, "aux:pass"):
                return subject, True  # "knows of it and was given a copy"
            return subject, passive and not self._is_active(at)
        if word.dep in ("xcomp", "ccomp", "acl", "advcl") and head.lemma in PERCEIVING:
            objects = self._below(word.head, "obj", "nsubj:pass")
            return (objects[0], False) if objects else (None, False)
        if word.dep == "acl" and word.tag == "VBG":
            return word.head, False
        if word.dep == "advcl" and word.tag == "VBG":
            return self._subject(word.head, depth + 1)[0], False
        return None, word.dep in ("xcomp", "advcl", "acl")

    def _astray(self, at: int) -> int | None:
        """The subject of a verb that the parse cut off from it: by a bracket, or from whoever is seen to do it."""
        if self._is_seen_deed(at):
            return at - 1
        word = self._words[at]
        if word.head == at:
            return self._ahead_of_bracket(at)
        head = self._words[word.head]
        # "Saw him crawl and hold up his arms": a bare verb cannot be joined to "saw".
        bare = word.dep == "conj" and word.tag == "VB" and head.tag != "VB"
        if not bare or head.lemma not in PERCEIVING or self._below(at, "aux", "mark"):
            return None
        return next((child for child in self._below(word.head, "obj") if child < at), None)

    def _ahead_of_bracket(self, at: int) -> int | None:
        """ "Tia (8) told her teacher": the name ahead of a bracket, where the parse begins a new sentence behind it."""
        word = self._words[at]
        if word.tag not in ("VBD", "VBZ"):
            return None
        names = (
            other
            for other in range(at - 1, -1, -1)
            if self._words[other].head == other and self._words[other].tag in ("NNP", "NN", "PRP")
        )
        last = next(names, None)
        if last is None or not _BRACKET.fullmatch(self._parse.text[self._words[last].end : word.start]):
            return None
        return last

    def _is_active(self, at: int) -> bool:
        """ "Was spoken to and says that …": joined to what was done to somebody, and yet their own deed."""
        word = self._words[at]
        if word.tag in ("VBZ", "VBP"):
            return not self._below(at, "aux:pass")
        own_deed = not word.text.casefold().endswith("ed") or bool(self._below(at, "obj", "ccomp"))
        return word.tag == "VBD" and own_deed and not self._below(at, "aux:pass")

    def _nearest_subject(self, at: int) -> int | None:
        """Where the parse left a verb of the child's own place without a subject: the one before it in its sentence."""
        before = (
            other
            for other in range(at - 1, -1, -1)
            if self._roots[other] == self._roots[at] and self._words[other].dep in SUBJECTS
        )
        return next(before, None)

    def _rest(self, at: int) -> str:
        end = self._words[at].end
        return self._parse.text[end : max(end, self._ends[self._roots[at]])].lstrip()

    def _below(self, at: int, *relations: str) -> tuple[int, ...]:
        """The words that hang on a word by one of these relations, by any where none is given."""
        return self._parse.children(at, *relations)

    def _root_of(self, at: int) -> int:
        here = at
        for _ in range(60):
            head = self._words[here].head
            if head == here:
                return here
            here = head
        return here

    def _is_untold(self, at: int) -> bool:
        """ "Isn't able to tell us how he finds life": what a child could not tell is told by nobody."""
        word = self._words[at]
        if word.dep not in ("ccomp", "obj", "advcl") or word.head == at:
            return False
        asked = any(
            self._words[child].text.casefold() in ("how", "what", "whether", "why", "if", "where")
            for child in self._below(at)
        )
        if not asked or self._words[word.head].lemma not in _TELLS:
            return False
        here = word.head
        for _ in range(3):
            if any(self._words[child].text.casefold() in _NOT for child in self._below(here)):
                return True
            here = self._words[here].head
        return False
