"""A parsed line read for the child's voice: for every verb, whether its subject is a child and whether it lets the child be heard."""

from __future__ import annotations

import re

from planlint.language.syntax import Parse
from planlint.language.told.referents import Person
from planlint.language.voices.kinds import (
    ABSENCE,
    ABSTRACT,
    ACCOUNTS,
    ACTS_OF_FEELING,
    BARE_PICTURE,
    BODY,
    DONE_TO_BODY,
    DULL,
    EMPTY_SAYING,
    FEELING,
    HOME,
    LIKING,
    LONGED_FOR,
    MADE,
    NO_REFUSAL,
    OWN_THINGS,
    PLAYS_WELL,
    SAYING,
    SAYS_WHAT,
    SHOWN,
    STILL,
    TOPICAL,
    TURNS,
    UNWILLING,
    WANTING,
)
from planlint.language.voices.shapes import (
    ALWAYS,
    BEHIND_WORDS,
    CONDITIONS,
    DRAWS_ON,
    ENOUGH_SEEN,
    FORM_ALONE,
    FORM_VERBS,
    KNOWN,
    LETS_OUT,
    LOOKS_AT,
    NEGATION,
    NO_OCCASION,
    NO_SPEECH,
    NO_WORDS,
    NOISE,
    NOT_YET,
    NOTHING,
    SENTENCES_OF_PLAY,
    SHARED_PLACE,
    SMILES,
    SURE,
    TARGETS,
    TELLING,
    THE_SAME,
    THINGS_TO_SAY,
    TOLD_NOTHING,
    VERDICTS,
    WITH_EYES,
    WITH_WHAT_WAS_SAID,
)
from planlint.language.voices.subjects import LineSubjects
from planlint.language.voices.tree import PERCEIVING, SUBJECTS
from planlint.language.voices.who import Cast


class LineReader(LineSubjects):
    """One line read for what it tells of a child; ``acts`` tells that elsewhere too what a child is seen to do (hides, clings) lets it be heard, for one who ``talks`` only where more than one thing is seen."""

    def __init__(
        self,
        parse: Parse,
        cast: Cast,
        own: bool,
        topic: frozenset[str],
        acts: bool = True,
        who: tuple[Person | None, ...] = (),
        talks: bool = False,
    ) -> None:
        super().__init__(parse, cast, own, topic, who)
        self._acts = acts
        self._talks = talks
        self._speechless = NO_SPEECH.search(parse.text) is not None

    def heard(self) -> set[str]:
        """The children whom this line lets be heard."""
        found: set[str] = set()
        seen: dict[tuple[int, frozenset[str]], int] = {}
        for at, word in enumerate(self._words):
            if not self._is_predicate(at):
                continue
            subject, passive = self._subject(at)
            if subject is None and not passive and self._own and word.tag in ("VBD", "VBZ"):
                subject = self._nearest_subject(at)
            who = self._who(subject) if subject is not None else frozenset[str]()
            if who and self._own and self._will_not(at):
                found |= who
                continue
            if not who or passive or self._is_not_yet(at) or self._is_untold(at):
                continue
            if not self._own and subject is not None and self._crossed(subject, at):
                continue
            if self._speaks(at, subject):
                found |= who
            elif not self._own and self._acts and self._is_seen_deed_of_child(at):
                key = (0 if self._talks else self._roots[at], who)
                seen[key] = seen.get(key, 0) + 1
                if seen[key] >= (1 if self._speechless else ENOUGH_SEEN):
                    found |= who
        return found

    def _is_seen_deed_of_child(self, at: int) -> bool:
        """What a child is seen to do, and not what it does it at ("cries when she bites")."""
        lemma = self._words[at].lemma
        if self._talks and self._words[at].dep == "advcl":
            return False
        if lemma in SHOWN or self._is_bodily(at):
            return True
        negated = any(self._words[child].text.casefold() in NEGATION for child in self._below(at))
        return lemma in ACTS_OF_FEELING and not negated

    def _is_bodily(self, at: int) -> bool:
        """ "Took Jo's hand", "goes stiff": what a body says, whatever the verb."""
        lemma = self._words[at].lemma
        if lemma in DONE_TO_BODY or any(
            self._words[child].text.casefold() in NEGATION for child in self._below(at)
        ):
            return False
        below = [self._words[child] for child in self._below(at)]
        if lemma in TURNS:
            return any(word.text.casefold() in STILL for word in below)
        return any(word.dep in ("obj", "obl") and word.lemma in BODY for word in below)

    def _will_not(self, at: int) -> bool:
        """ "Won't be put down", "would not let go": what a child refuses, though no word of talking or coming."""
        aux = {self._words[child].text.casefold() for child in self._below(at, "aux")}
        negated = any(self._words[child].text.casefold() in NEGATION for child in self._below(at))
        if not negated or not aux & {"wo", "will", "would", "won't", "won’t"}:
            return False
        word = self._words[at]
        plain = word.tag in ("VB", "VBN") and word.lemma not in NO_REFUSAL
        return plain and not UNWILLING.match(self._parse.text[word.start :])

    def _is_not_yet(self, at: int) -> bool:
        """What is hoped for, planned, asked after or only supposed."""
        if self._words[at].lemma in WANTING and any(
            self._words[child].text.casefold() in ("what", "how", "where", "whom", "whether") and child < at
            for child in self._below(at)
        ):
            return True
        if self._is_infinitive_after(at) or self._goes_on_if(at):
            return True
        for child in self._below(at, "aux", "mark"):
            low = self._words[child].text.casefold()
            if low in NOT_YET:
                return True
            if low in CONDITIONS:
                return True
            if low == "to" and self._words[self._words[at].head].lemma not in PERCEIVING:
                return True
        return False

    def _goes_on_if(self, at: int) -> bool:
        """ "If Amina tells anyone, or asks to stay, …": the second verb of a case is as far off as the first."""
        head = self._words[at].head
        if self._words[at].dep != "conj" or head == at or self._below(at, *SUBJECTS):
            return False
        return any(
            self._words[child].text.casefold() in CONDITIONS for child in self._below(head, "mark", "advmod")
        )

    def _is_infinitive_after(self, at: int) -> bool:
        """ "Was happy to chat and show me her room": a bare verb joined to one with "to", wherever the parse hangs it."""
        word = self._words[at]
        if word.dep != "conj" or word.tag != "VB" or self._below(at, "aux", "nsubj"):
            return False
        last = next(
            (other for other in range(at - 1, -1, -1) if self._words[other].tag.startswith("VB")), None
        )
        return (
            last is not None
            and self._words[last].tag == "VB"
            and any(self._words[child].text.casefold() == "to" for child in self._below(last, "mark"))
            and self._words[self._words[last].head].lemma not in WANTING
        )

    def _speaks(self, at: int, subject: int | None) -> bool:
        word = self._words[at]
        lemma = word.lemma
        negated = any(self._words[child].text.casefold() in NEGATION for child in self._below(at))
        rest = self._rest(at)
        if self._below(at, "cop") or not (word.tag.startswith("VB") or lemma in SHOWN):
            return self._feels(at, subject, negated, rest)
        if self._is_retold(at):
            return (
                lemma in SAYING
                and lemma not in TOPICAL
                and not negated
                and not self._would(at)  # what somebody thinks that a child would say nobody has heard
                and self._has_content(at, lemma, rest)
            )
        special = self._special(at, lemma, negated, rest)
        if special is not None:
            return special
        if lemma in WANTING:
            return self._wants(at, lemma, negated, rest)
        if lemma in SAYING:
            return not negated and self._has_content(at, lemma, rest)
        if self._answers(at):
            return not negated and bool(rest.strip(" .,;"))
        if lemma in ACTS_OF_FEELING and not negated and (self._own or (self._acts and not self._talks)):
            return not self._is_habit_of_smiling(at, lemma, rest)
        return self._own and self._shows(at, subject, negated, rest)

    def _is_habit_of_smiling(self, at: int, lemma: str, rest: str) -> bool:
        """ "Is always smiling": a worker's portrait, which tells of no hour and of nothing smiled at."""
        if lemma not in SMILES:
            return False
        always = any(
            self._words[child].text.casefold() in ALWAYS for child in self._below(at, "advmod", "amod")
        )
        return always and NO_OCCASION.match(rest) is not None

    def _shows(self, at: int, subject: int | None, negated: bool, rest: str) -> bool:
        """What a child does in its own place, though it neither says nor wants anything by it."""
        lemma = self._words[at].lemma
        if lemma in ("keep", "start", "begin", "stop") and not negated and self._goes_on_saying(at):
            return True
        if lemma in ("make", "do") and not negated:
            return MADE.match(rest) is not None
        if lemma in SHOWN:
            return bool(rest.strip(" .,;")) or not negated
        if self._would(at) and not negated and lemma not in ACCOUNTS:
            return bool(rest.strip(" .,;"))
        if (
            self._with_writer(subject)
            or NOTHING.match(rest)
            or (lemma in FORM_VERBS and FORM_ALONE.match(rest))
        ):
            return False
        if self._is_bodily(at):
            return True
        return lemma not in DULL and not negated and self._shows_more(lemma, rest)

    def _answers(self, at: int) -> bool:
        """ "Asked which house felt safest, Tom put a star on …": whatever is done is the answer."""
        head = self._words[self._words[at].head]
        if head.text.casefold() == "asked" and not self._below(self._words[at].head, *SUBJECTS):
            return self._words[at].dep in ("ccomp", "parataxis") and head.start < self._words[at].start
        return any(
            self._words[child].text.casefold() == "asked" and self._words[child].tag == "VBN" and child < at
            for child in self._below(at, "advcl", "acl", "csubj", "dep")
        )

    def _with_writer(self, subject: int | None) -> bool:
        """ "Tom and I played Uno": what both did is no word of the child's."""
        return subject is not None and any(
            self._words[other].text in ("I", "we", "me") for other in self._below(subject, "conj")
        )

    def _special(self, at: int, lemma: str, negated: bool, rest: str) -> bool | None:
        """Verbs whose next words decide: "looks forward to", "looked away", "follows with his eyes", "takes part", "reaches milestones"."""
        if lemma == "let" and LETS_OUT.match(rest):
            return not negated
        if lemma == "look" and any(
            self._words[child].text.casefold() == "forward" for child in self._below(at)
        ):
            return True
        if lemma == "look" and self._own and not negated and LOOKS_AT.match(rest):
            return True
        if lemma == "follow" and WITH_EYES.search(rest):
            return not negated
        if (lemma == "make" and KNOWN.match(rest)) or (lemma == "have" and THINGS_TO_SAY.match(rest)):
            return not negated
        if lemma == "stand" and not rest.strip(" .,;"):
            return False  # "with matters as they stand"
        if (lemma == "take" and rest.startswith("part")) or (lemma == "reach" and TARGETS.match(rest)):
            return False
        return None

    def _goes_on_saying(self, at: int) -> bool:
        """ "Keeps asking when Dad is coming": the verb of saying hangs on the one that tells how often."""
        return any(
            self._words[child].lemma in SAYING
            and self._words[child].tag == "VBG"
            and self._rest(child).strip(" .") != ""
            for child in self._below(at, "xcomp", "ccomp", "advcl")
        )

    def _would(self, at: int) -> bool:
        """ "Would go back tomorrow if Mum stopped drinking": in the child's own place what it would do is what it wants."""
        return any(
            self._words[child].text.casefold() in ("would", "'d", "’d") for child in self._below(at, "aux")
        )

    def _wants(self, at: int, lemma: str, negated: bool, rest: str) -> bool:
        would = self._would(at)
        if THE_SAME.match(rest) or (lemma == "want" and rest.startswith("for nothing")):
            return False
        if (
            lemma == "miss"
            and self._words[at].text.casefold() == "missing"
            and not self._below(at, "obj", "ccomp")
        ):
            return False  # gone from home, and longing for nobody
        if lemma == "miss":
            return not ABSENCE.match(rest) if self._own else LONGED_FOR.match(rest) is not None
        if lemma == "trust" and not self._own:
            return False
        if lemma == "mind" and not (negated or would or self._below(at, "ccomp")):
            return False  # "minds the twins"
        if lemma in LIKING and not negated and not would:
            return HOME.search(rest) is not None and (
                self._own or lemma != "like" or "to" not in rest.split()[:1]
            )
        if negated and lemma in ("want", "wish", "like") and UNWILLING.match(rest.strip()):
            return False
        # "Friday is the day she dreads": what it is stands before.
        return bool(rest.strip(" .,;:")) or (self._own and self._words[at].dep == "acl:relcl")

    def _has_content(self, at: int, lemma: str, rest: str) -> bool:
        if lemma in NOISE and NO_WORDS.match(rest):
            return False
        if lemma in TELLING and TOLD_NOTHING.match(rest):
            return False
        stripped = rest.strip(" .,;:")
        if lemma == "share" and SHARED_PLACE.match(rest):
            return False
        if not stripped and lemma in BEHIND_WORDS and self._ends_sentence(at):
            return True
        if not stripped:
            return lemma in ("nod", "sign", "scribble", "point") and self._own
        if EMPTY_SAYING.fullmatch(stripped) or (UNWILLING.match(stripped) and lemma == "refuse"):
            return False
        if lemma in ("choose", "decide", "elect", "prefer") and stripped.startswith("not "):
            return not UNWILLING.match(stripped[4:])
        if lemma == "show":
            return bool(self._below(at, "obj", "iobj", "ccomp")) and not ABSTRACT.match(rest)
        if lemma in TOPICAL:
            return SAYS_WHAT.search(rest) is not None and not EMPTY_SAYING.fullmatch(
                re.sub(r"^(?:with|about|that) ", "", stripped)
            )
        if lemma in ("draw", "paint", "colour"):
            return not BARE_PICTURE.fullmatch(rest) and (self._own or not DRAWS_ON.match(rest))
        if not self._own and lemma in WITH_WHAT_WAS_SAID:
            return bool(self._below(at, "ccomp")) or lemma in ("beg", "plead", "rate")
        told = re.sub(
            r"^(?:(?:to )?(?:me|us|him|her|them|the|his|her|their|mum|dad|[A-Z][\w’'-]*|social|worker|teacher|sw|school|staff|nurse|health|visitor)\s+){1,4}",
            "",
            stripped,
        )
        return not EMPTY_SAYING.fullmatch(told)

    def _ends_sentence(self, at: int) -> bool:
        """ "His dad's is long too, he says": what is said stands before a comma."""
        before = self._parse.text[: self._words[at].start].rstrip()
        return re.search(r"\w[^.!?]{3,},\W*(?:s?he|they|[A-Z][\w’'-]+)$", before) is not None

    def _feels(self, at: int, subject: int | None, negated: bool, rest: str) -> bool:
        word = self._words[at]
        if subject is not None and self._words[subject].lemma.casefold() in OWN_THINGS:
            return not negated and self._own and word.text.casefold() not in VERDICTS
        firm = word.text.casefold() in ("clear", "adamant", "desperate", "keen")
        if self._is_retold(at) or not (self._own or firm):
            return False
        if negated and word.text.casefold() in SURE:
            return bool(rest.strip(" ."))
        return word.text.casefold() in FEELING and (not negated or bool(rest.strip(" .")))

    def _shows_more(self, lemma: str, rest: str) -> bool:
        if lemma == "play":
            return not PLAYS_WELL.match(rest) and len(rest.split()) >= SENTENCES_OF_PLAY
        return len(rest.split()) > 1 and not ABSTRACT.match(rest)

    def _is_retold(self, at: int) -> bool:
        """Whether an adult is the one who says or thinks it: then it is the adult's account of the child."""
        here = at
        for _ in range(6):
            word = self._words[here]
            if word.head == here:
                return False
            that = word.dep == "conj" and any(
                self._words[child].text.casefold() == "that" for child in self._below(here, "mark")
            )
            if (word.dep in ("ccomp", "parataxis") or that) and (
                self._words[word.head].lemma in SAYING
                or self._words[word.head].lemma in WANTING
                or self._words[word.head].text.casefold() in SURE
            ):
                subject, _passive = self._subject(word.head)
                if subject is not None and not self._who(subject):
                    return True
            here = word.head
        return False
