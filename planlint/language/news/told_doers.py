"""Whoever a sentence gives its task to, told by its parse: for where the who engine, which reads words alone, finds nobody.

Somebody does a task who is the subject of a deed done now or to come ("Every Thursday after swimming Grandad walks him
home"), who has taken it on ("Tanya said she'd do it") or been asked to by us, whose job it is called, whom it falls to, or
who is told apart as the one ("It'll be Joan who picks them up"). Whoever a deed is done to, for or with does nothing yet, and
who did something before has no task.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planlint.language.people import KnownPeople, Owner, OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.patterns import later

_NOBODY = KnownPeople()
_SELVES = frozenset("i we you".split())
_THIRD = frozenset("he she".split())
_ANYBODY = frozenset("everyone everybody someone somebody anyone anybody those people others whoever".split())
# "Bathing him is something Dad's agreed to take over."
_WHAT = frozenset("something what one thing that".split())
_ORDERS = frozenset("will 'll ’ll ll must should shall".split())
_ASKED = frozenset("could can would".split())
_MAIN = frozenset(["ROOT", "parataxis"])
_VERBS = frozenset("VB VBZ VBP VBG VBN VBD".split())
_NOW = frozenset(["VBZ", "VBP"])
# What somebody is, feels, owns or goes through is nothing that they do for a plan.
_NO_DEEDS = frozenset(
    "be have need want like feel know think seem look appear remain struggle miss love enjoy report find mean worry hear "
    "believe hope understand suffer wake cry scream hate prefer wish dislike refuse fear lack live own cost deserve depend "
    "involve include concern mind matter exist happen present respond react become grow get sound smell taste act die forget".split()
)
_TAKING_ON = frozenset(
    "agree offer promise volunteer undertake pledge commit say take sign vow swear".split()
)
_ASKING = frozenset("ask get book have arrange engage instruct commission task request".split())
_JOB = r"(?:job|task|turn|responsibility|duty|department|go|shout|role|part|errand|chore|undertaking|business|bit|remit|side of (?:it|things)|one to (?:do|sort|see to))"
# Behind these words stands whoever the task falls to: "is down to", "falls to", "sits with", "over to", "that's one for".
_FALLS_TO = later(
    r"(?:\b(?:is|are|be|it['’]s|that['’]s|this['’]s|'s|’s|['’]ll be)(?: all| now| again| entirely| still)? (?:down|up|over) to"
    r"|\b(?:falls|fall|belongs|is left|be left|leave (?:it|that|this|them|those|these)|comes down|delegated|assigned|allocated|entrusted) to"
    r"|\bfalls? (?:up)?on|(?<=\w )(?:sits|rests|lies|lands|resides|is left|be left) with|^\W*(?:one|job|task|down|over|up) (?:to|for)"
    r"|\b(?:is|['’]s|are|be) (?:one|a job|a task|the job|the task|a matter|an action|work|something|an? \w+ (?:job|task)) (?:for|of)"
    r"|\b(?:lead|responsibility|ownership|charge) (?:is |lies |rests |sits |stays )?(?:for (?:this|that|it) )?(?:with|for|of)|\bin the hands of)"
    r"\s+(?:(?:the|a|our|my|his|her|their|your)\s+)?(?:\w+\s+)?$",
    re.IGNORECASE,
)
_JOB_BEHIND = later(rf"['’]?s?\s+(?:\w+\s+)?{_JOB}\b", re.IGNORECASE)
_IS = later(
    r"(?:\b(?:is|are|be|becomes|stays|remains)|['’]s)(?: now| still| also| going to be)?\s+(?:the |our |his |her |my )?$",
    re.IGNORECASE,
)
_OWN_JOB = later(
    rf"(?:\b(?:is|be|becomes|stays|remains)|['’]s)(?: now| still| also)? (?P<who>my|your|his|her|our) (?:own )?{_JOB}\b"
    rf"|^\W*(?P<whose>my|your|his|her|our) {_JOB}(?:,? [A-Z]\w+)?,?(?:\s*[:–—-]| (?:is|will be) to\b|, [A-Z]\w+)",
    re.IGNORECASE,
)
_BY_SEVERAL = later(
    r"\bby (?P<who>(?:those|everyone|everybody|all|people|someone|somebody|anyone|whoever)(?: (?:of us|of them|present|there|(?:who|at|in|from|on|around|round)\b[^.,;\n]{0,40}))?)",
    re.IGNORECASE,
)
_CLEFT = later(
    r"\b(?:it|that|this|the (?:one|person|adult|parent|worker) (?:to|who)\b[^.;\n]{0,40}?)(?:['’]s| is|['’]ll be| will be| should be| must be| is to be| has to be)\s+"
    r"(?:the |our |his |her |my )?$",
    re.IGNORECASE,
)
# "Leave the door open for Tia-May to come back": whoever is to come is given the chance, and no task.
_FOR = re.compile(r"\bfor (?:(?:the|a|an|his|her|their|our|my|your) )?$", re.IGNORECASE)
_RELATES = later(r"\s+(?:who|that|to|doing)\b|\s*$|\s*[.;,]", re.IGNORECASE)
_THE_ONE = later(
    r"(?:['’]s| is| are|['’]ll be| will be)(?: now| still)? (?:the|our|in charge|on|down) (?:(?:named |main |lead )?(?:one|ones|person|people|adult|adults|parent|lead|contact)\b (?:who|to|for|doing|responsible|on)|of|for|as the)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def told_doers(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Everybody to whom the sentences of a text give something to do, in order; empty where they only tell what is to be done."""
    people = _joined(text, people_in(text, known))
    # "Dad sits with the baby" tells who does it; only where nobody acts can a task sit with somebody.
    found = {*_in_parse(text, people)} or {*_in_turns(text, people)}
    return tuple(sorted(found, key=lambda owner: (owner.start, owner.end)))


def _joined(text: str, people: tuple[Owner, ...]) -> list[Owner]:
    """People with nothing but a space between them ("Grandma", "Joan") as one."""
    whole: list[Owner] = []
    for each in people:
        if whole and not text[whole[-1].end : each.start].strip() and each.start - whole[-1].end < 2:
            last = whole.pop()
            whole.append(Owner(text[last.start : each.end], last.start, each.end, last.kind, each.name))
        else:
            whole.append(each)
    return whole


def _in_turns(text: str, people: list[Owner]) -> Iterator[Owner]:
    """Whoever a turn of phrase names as the one whose task it is."""
    for each in people:
        ahead, behind = text[: each.start], text[each.end :]
        owned = _JOB_BEHIND.match(behind) is not None and behind[:1] in "'’s"
        if owned and (_IS.search(ahead) or not ahead.strip()):
            yield each
        elif _is_owner(behind):
            continue
        elif (
            _FALLS_TO.search(ahead)
            or (_CLEFT.search(ahead) and _RELATES.match(behind))
            or _THE_ONE.match(behind)
        ):
            yield each
    for match in _BY_SEVERAL.finditer(text):
        yield Owner(match["who"], match.start("who"), match.end("who"), OwnerKind.GROUP)
    for match in _OWN_JOB.finditer(text):
        name = "who" if match["who"] else "whose"
        kind = OwnerKind.FAMILY if match[name].casefold() in ("his", "her") else OwnerKind.SELF
        yield Owner(match[name], match.start(name), match.end(name), kind)


def _is_owner(behind: str) -> bool:
    return re.match(r"['’]s?\s+\w", behind) is not None


def _in_parse(text: str, people: list[Owner]) -> Iterator[Owner]:
    """Whoever is the subject of a deed, and whom such a subject has asked."""
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        if word.dep != "nsubj":
            continue
        who = _somebody(parse, at, people)
        verb = word.head
        if who is None or parse.words[verb].tag not in _VERBS or not _is_main(parse, verb):
            continue
        if _FOR.search(text, 0, who.start):
            continue
        if _asks_another(parse, verb):
            yield from _asked(parse, verb, people)
        elif any(_acts(parse, each, who) for each in (verb, *_further_verbs(parse, verb))):
            yield who


def _further_verbs(parse: Parse, verb: int) -> tuple[int, ...]:
    """What the same subject is said to do besides: "Lou has the cloth and sews them"."""
    return tuple(at for at in parse.children(verb, "conj") if not parse.children(at, "nsubj", "nsubj:pass"))


def _somebody(parse: Parse, at: int, people: list[Owner]) -> Owner | None:
    word = parse.words[at]
    low = word.text.casefold()
    if low in _SELVES or low in _THIRD:
        return Owner(word.text, word.start, word.end, OwnerKind.SELF if low in _SELVES else OwnerKind.FAMILY)
    if low in _ANYBODY:
        last = parse.words[max(parse.subtree(at))]
        end = last.end if low == "those" else word.end
        return Owner(parse.text[word.start : end], word.start, end, OwnerKind.GROUP)
    # "Two of the uncles will shift it", "The other lad, Kofi, brings …".
    within = (at, *parse.children(at, "appos", "nmod", "flat"))
    places = within if word.tag in ("CD", "DT", "JJ", "NN", "NNS") else (at,)
    for place in places:
        start = parse.words[place].start
        found = next((each for each in people if each.start <= start < each.end), None)
        if found is not None and (place == at or _is_the_same(parse, at, place)):
            return found
    return None


def _is_the_same(parse: Parse, at: int, place: int) -> bool:
    """Whether what hangs on a word is who it stands for: an apposition, or those of whom some are told."""
    if parse.words[place].dep == "appos":
        return True
    of = any(parse.words[each].text.casefold() == "of" for each in parse.children(place, "case"))
    return of and parse.words[at].tag in ("CD", "DT")


def _is_main(parse: Parse, verb: int) -> bool:
    """Whether a verb is what its sentence says, or goes on with that."""
    for _ in parse.words:
        word = parse.words[verb]
        if word.dep in _MAIN or word.head == verb:
            return True
        if word.dep == "acl:relcl" and parse.words[word.head].text.casefold() in _WHAT:
            return True
        if word.dep == "acl:relcl" and word.lemma.casefold() in _TAKING_ON:
            return True  # "a mattress, which Nan has said she will buy"
        if word.dep != "conj":
            return False
        verb = word.head
    return False


def _helpers(parse: Parse, verb: int) -> set[str]:
    return {
        parse.words[at].text.casefold().replace("’", "'")
        for at in parse.children(verb, "aux", "aux:pass", "cop")
    }


def _acts(parse: Parse, verb: int, who: Owner) -> bool:
    """Whether the subject of a verb does it, now or in future, or has taken it on."""
    helpers = _helpers(parse, verb)
    word = parse.words[verb]
    lemma = word.lemma.casefold()
    if any(parse.words[at].dep in ("aux:pass", "nsubj:pass") for at in parse.children(verb)):
        return False
    if lemma in _TAKING_ON and _has_taken_on(parse, verb, lemma):
        return True
    if lemma in _NO_DEEDS and not (lemma == "have" and _has_somebody(parse, verb)):
        return False
    if who.text.casefold() in _THIRD and not helpers & _ORDERS:
        return False
    asked = any(
        parse.words[each].text.casefold() in _ASKED and parse.words[each].start < who.start
        for each in parse.children(verb, "aux")
    )
    if (
        asked
        or helpers & _ORDERS
        or any(parse.words[at].text.casefold() == "to" for at in parse.children(verb, "mark", "aux"))
    ):
        return True
    if word.tag == "VBG":
        return bool(helpers & {"is", "are", "am", "'s", "'re", "'m"})
    return word.tag in _NOW and not helpers & {"has", "have", "had", "was", "were", "did"}


def _has_taken_on(parse: Parse, verb: int, lemma: str) -> bool:
    if lemma in ("take", "sign"):
        helpers = {parse.words[at].text.casefold() for at in parse.children(verb)} | {
            parse.words[verb + 1].text.casefold() if verb + 1 < len(parse.words) else ""
        }
        return bool(helpers & {"on", "up", "over", "charge", "responsibility"})
    for at in parse.children(verb, "xcomp", "ccomp", "obj", "obl", "advcl"):
        child = parse.words[at]
        told = _helpers(parse, at) & {"will", "'ll", "would", "'d", "shall", "'s", "is", "are"}
        marked = any(
            parse.words[each].text.casefold() == "to" for each in parse.children(at, "mark", "case", "aux")
        )
        if told or marked or (child.dep == "xcomp" and lemma != "say"):
            return True
    return False


def _has_somebody(parse: Parse, verb: int) -> bool:
    """ "Is having both boys", "has them overnight": who has somebody looks after them."""
    whom = {"them", "him", "her", "boys", "girls", "twins", "children", "baby", "both"}
    return any(
        parse.words[at].text.casefold() in whom or parse.words[at].tag == "NNP"
        for at in parse.children(verb, "obj")
    )


def _asks_another(parse: Parse, verb: int) -> bool:
    return (
        parse.words[verb].lemma.casefold() in _ASKING
        and bool(parse.children(verb, "obj"))
        and bool(parse.children(verb, "xcomp", "ccomp", "advcl"))
    )


def _asked(parse: Parse, verb: int, people: list[Owner]) -> Iterator[Owner]:
    for at in parse.children(verb, "obj"):
        if (who := _somebody(parse, at, people)) is not None:
            yield who
