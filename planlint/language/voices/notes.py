"""A child's voice in notes: what stands behind a label, behind the child's name, or in set forms of speech that need no parse."""

from __future__ import annotations

import re

from planlint.language.pipeline import verb_forms
from planlint.language.voices.kinds import (
    ACTS_OF_FEELING,
    BODY,
    CHILD_NOUNS,
    EMPTY_SAYING,
    NO_REFUSAL,
    NOT_VOICE,
    SHOWN,
    STILL,
    TURNS,
    UNWILLING,
)
from planlint.language.voices.quotes import Quote
from planlint.language.voices.who import SOMEBODY, Cast

_LISTED = re.compile(
    r"\W*(?:(?:my|his|her|their|the|[A-Z][\w-]+[’']s|three|3|two|2|one|biggest|worst|best|main)\s+){0,3}(?:wish(?:es)?|worr(?:y|ies)|dreams?|hopes?|fears?|hates?|wants?|dislikes?|sad things|bad things|good things|"
    r"(?:lists?|agenda|requests?|rules|ideas?|answers?|verdict|score|advice)\b[^:\n]{0,30}|houses? of [\w ]{3,20}|(?:best|worst|favourite|scariest|hardest) (?:thing|part|bit)[^:\n]{0,30}|what (?:matters|makes|helps|hurts)[^:\n]{0,40}|(?:message|question|letter)s?\b[^:\n]{0,30}|"
    r"important to (?:me|him|her|them)[^:\n]{0,20}|(?:if|what) (?:i|he|she) could change[^:\n]{0,30})\s*[:–—-]\s*(?P<content>\S[^\n]{2,})",
    re.IGNORECASE,
)
# "Ella came with her own agenda: …": what a child has brought along to be talked of.
_CAME_WITH = re.compile(
    r"(?:^|(?<=[.;!?•\n]\s))[*•\s]*(?P<who>[A-Z][\w’'-]+)\s*(?:\([^)\n]{1,20}\)\s*)?(?:(?:also|had|has|then)\s+)*(?:came|comes|come|arrived|turned up|brought|brings|had|has|made|kept)\s+(?:\w+\s+){0,2}?(?:with\s+)?(?:his|her|their|an?|two|three|four|five|six)\s+(?:(?:own|short|long|whole|new|clear)\s+){0,2}"
    r"(?:agenda|lists?|questions?|requests?|rules|ideas?|demands?|wishes|wish list|complaints?|worries|things (?:to (?:say|ask|tell)|s?he wanted)|points?)\b[^:\n]{0,30}:\s*(?P<content>\S[^\n]{2,})"
)
_OWN_WISH = re.compile(
    r"\b(?:his|her|their|my|[A-Z][\w-]+[’']s)\s+(?:\w+\s+){0,2}(?:(?:happi|sadd|b|wor|scari|loneli|hard|proud|nic|funni)e?st \w+|wish(?:es)?|worr(?:y|ies)|fears?|hopes?|dreams?|favourite \w+)(?:,[^,.]{1,60},)?\s+(?:is|are|was|were|would be)\s+(?!to be\b|being\b|central|consider|important|known|sought|obtained|heard|met|unknown|not\b|that\b[^.]*\b(?:considered|heard))\S",
)
_FEELS = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]*|she|he|they|you)(?:['’]re|['’]s|\s+(?:is|was|are|were|gets?|feels?|felt))\s+(?:\w+ly\s+|so\s+|very\s+|not\s+)?(?:fed up|sick of|keen|looking forward|scared|frightened|bothered by|cross)\b|\b(?P<rather>[A-Z][\w’'-]*|she|he|they)(?:(?:\s+would|['’]d)\s+(?:(?:much|far|so much|really)\s+)?(?:rather|sooner|prefer)|\s+(?:can(?:not|['’]t)|could(?:n['’]t| not)) wait)\b",
    re.IGNORECASE,
)
# No parse is asked: "Kobi quietens", "Bo, 2, trails", "and arches" are too rare for one.
_ACTS = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)(?:\s*\([^)\n]{1,20}\)|,\s[^,.\n]{1,15},)?\s+(?:(?:\w+ly|also|then|still|just|always)\s+)?(?P<verb>[a-z]+)\b"
)
# What children call things; of "attendance is 98%" a worker speaks.
_CALLED = re.compile(
    r"(?:^|(?<=[.;!?•\n]\s)|(?<=[.;!?•\n]))[*•\s]*(?P<who>[A-Z][\w’'-]+)\s*(?:\([^)\n]{1,20}\))?\s*(?:[:–—]|-\s)\s*(?:[\w’'-]+\s+){1,5}(?:is|are|was|were|feels?|felt)\s+(?:(?:really|so|too|very|a bit|just|always|pretty|dead|well)\s+)*"
    r"(?:rubbish|boring|horrible|scary|unfair|not fair|rank|stupid|annoying|noisy|loud|lonely|sad|the (?:best|worst|nicest|only)|nice|mean|gross|weird|awful|hard|long|dark|cold|smelly|minging|pants|alright with|nothing like|like (?:a|being|living))\b"
)
# Lines as in a play: "Lena: can I bring my fish?"
_PLAYED = re.compile(
    r"(?:^|(?<=[.;!?•\n]\s)|(?<=[.;!?•\n]))[*•\s]*(?P<who>[A-Z][\w’'-]+)\s*(?:\([^)\n]{1,20}\))?\s*:\s*(?=[^.!?\n]{0,60}\b(?:I|me|my|we|us|our)\b)(?![A-Z]\w+ (?:said|told|asked) )"
)
_PAST = frozenset(
    "threw tore hid ran clung shook held lay bit spat drew crept flung swung slid knelt".split()
)
_SAID_SO = re.compile(
    r"\b(?:said|says|wrote|writes|texted|added|told \w+|replied|answered)\s*[:–—]\s*(?P<words>[^\s“\"][^“\"\n]{2,})$",
    re.IGNORECASE,
)
_STILL_TO_COME = re.compile(
    r"(?:(?!that\b|if\b|when\b|who\b|mum\b|dad\b)\w[\w’']*+(?:-[\w’']+)*+\W+){0,3}(?:to be|will be|not yet|needs? to|tbc|awaiting|to (?:seek|gather|obtain|ask|find out|complete))\b",
    re.IGNORECASE,
)
# "Wishes: see assessment": where to look, and no wish.
_ELSEWHERE = re.compile(
    r"(?:please )?(?:see|refer to|as (?:in|per)|held (?:in|on)|recorded (?:in|on)) (?:the |his |her |their )?(?:\w+ ){0,2}(?:assessments?|reports?|file|attached|above|below|overleaf|appendix|minutes|notes|records?|form|system|mosaic|liquidlogic)\b",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    rf"(?:^|(?<=[.;!?•\n]\s)|(?<=[.;!?•\n]))[*•\s]*(?P<who>[A-Z][\w’'-]+)\s*(?:\([^)\n]{{1,20}}\))?\s*(?:[:–—]|-\s)\s*(?P<wants>(?:(?:to|more|less|no more|not|no|same|stay|see|live|go|keep|have|be with|move back|come|get|a (?!\w+ (?:{'|'.join(sorted(CHILD_NOUNS))})\b)|an?other)\b)[^.;\n]+)"
)
"""Notes in which each child's wish stands behind its name: "Rory – see Mum more. Demi – a cat"."""
_IN_WORDS = re.compile(
    r"\bin (?:(?P<who>[A-Z][\w-]+)[’']s|his|her|their) own words\b\s*[:,–—-]\s*(?=\w+\W+\w+)", re.IGNORECASE
)
_FEELS_FIRST = re.compile(
    r"(?:^|[.;!?•]\s+)(?:(?:Not|Very|Really|So|Still|Too|Feels?|Felt)\s+)?(?:[Kk]een|[Ff]ussed|[Bb]othered|[Ss]cared|[Ww]orried|[Ss]ad|[Ff]rightened|[Aa]ngry|[Ff]ed up|[Ee]xcited|[Nn]ervous|[Uu]pset|[Uu]nsure|[Ss]ure|[Cc]ertain|[Pp]roud|[Gg]lad|[Ss]afest|[Ll]onely|[Tt]errified)\s+(?:about|of|on|by|when|that|to|at|in|because|without|with)\b(?! school\W*$)"
)
"""Notes that begin with what the child feels: "Not keen on …", "Scared of …"."""
_IF_COULD = re.compile(
    r"\bif (?:s?he|they|i|[A-Z]\w+) (?:could|had|was|were)\b[^.\n]{3,70}\b(?:would|['’]d)\b", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"\W*(?:My|I(?:['’](?:m|d|ve))?)\s+(?!(?:visited|saw|spoke|met|asked|observed|have (?:seen|visited|spoken)|will|am (?:the|your|her|his))\b)(?![^.\n]*\b(?:his|her|him|he|she)\b[^.\n]*\b(?:view|wish|feeling)s)\w+\W+\w+"
)


def heard_in_notes(line: str, cast: Cast, own: bool, topic: frozenset[str]) -> set[str]:
    """The children whom a line lets be heard by its form alone; most forms count only under the child's ``own`` heading."""
    found = _in_words(line, cast, topic) | _felt(line, cast, own, topic) | _written(line, cast, topic)
    if not own:
        return found
    if _tells_by_form(line, cast):
        found |= topic or cast.named_in(line) or {SOMEBODY}
    listed = _LISTED.match(line)
    if (
        listed is not None
        and not _STILL_TO_COME.match(listed["content"])
        and not _ELSEWHERE.match(listed["content"])
        and not EMPTY_SAYING.fullmatch(listed["content"])
        and not NOT_VOICE.fullmatch(listed["content"])
    ):
        found |= topic or {SOMEBODY}
    for match in _CAME_WITH.finditer(line):
        who = cast.child(match["who"])
        if who is not None and not _STILL_TO_COME.match(match["content"]):
            found.add(who)
        elif match["who"].casefold() in ("she", "he", "they") and not cast.has_adult(line[: match.start()]):
            found |= topic or {SOMEBODY}
    said = _SAID_SO.search(line)
    if said is not None:
        found |= cast.speaker(line, Quote(said["words"], said.start("words"), said.end()), own, topic)
    return found | _behind_a_name(line, cast)


def seen_to(line: str, cast: Cast, talks: bool = False) -> set[str]:
    """Children who in one sentence are seen to do two things that show, or one that tells of feeling, right behind the name.

    Of a child who ``talks`` a feeling shown counts as one thing. "Each time Ann comes Lottie runs upstairs and locks herself in": no parse of such a sentence is sure.
    """
    found: set[str] = set()
    for match in _CHAIN.finditer(line):
        who = cast.child(match["who"])
        if who is None:
            continue
        seen = 0
        for verb in _IN_CHAIN.finditer(match["deeds"]):
            stems = _stems(verb["verb"])
            if verb["refused"] is not None:
                seen += not UNWILLING.match(f"{verb['refused']} {verb['next']}{verb['rest']}") and (
                    verb["refused"] not in NO_REFUSAL or verb["next"] in ("out", "near", "down", "off")
                )
            elif stems & ACTS_OF_FEELING:
                seen += 1 if talks else 2
            elif (
                (stems & TURNS and verb["next"] in STILL)
                or (
                    stems & SHOWN
                    and not stems
                    & {"sit", "lie", "stand", "offer", "bring", "pass", "follow", "watch", "turn", "hold"}
                )
                or (
                    BODY & {word.removesuffix("s") for word in verb["rest"].split()}
                    and not stems
                    & {
                        "have",
                        "break",
                        "hurt",
                        "wash",
                        "brush",
                    }
                )
            ):
                seen += 1
        if seen > 1:
            found.add(who)
    return found


_CHAIN = re.compile(
    r"(?<![\w’'-])(?P<who>[A-Z][\w’'-]+)(?:\s*\([^)\n]{1,20}\))? (?=(?P<deeds>(?:(?:\w+ly|also|then|just|always) )?(?:[a-z]+s|[a-z]+ed)\b[^.;!?\n]{0,120}))"
)
_IN_CHAIN = re.compile(
    r"(?:^|,? and |, )(?:(?:then|also|just|always|\w+ly) )*(?P<verb>[a-z]+(?:s|ed)|wet|(?:(?:would|will) not|wouldn[’']t|won[’']t) (?P<refused>[a-z]+))\b ?(?P<next>[a-z]*)(?P<rest>[^,]{0,60}?)(?=,| and |$)"
)


def _stems(verb: str) -> set[str]:
    """The base forms of a verb by the dictionary; by its ending only where no dictionary has it."""
    return set(verb_forms(verb)) or {verb, verb[:-1], verb[:-2]}


def _written(line: str, cast: Cast, topic: frozenset[str]) -> set[str]:
    """Children whose letter, note or thumb is told of with what it says: "Jos's note from the fridge: …"."""
    found: set[str] = set()
    for pattern in (_WROTE, _OWN_PAPER, _THUMBS):
        for match in pattern.finditer(line):
            who = cast.child(match["who"])
            if who is not None:
                found.add(who)
    for match in _VIEW.finditer(line):
        who = cast.child(next(filter(None, match.groups())))
        if who is not None:
            found.add(who)
    for match in _PUSHED.finditer(line):
        who = cast.child(match["who"])
        if who is not None:
            found.add(who)
        elif match["who"].islower():
            found |= topic
    return found


_PAPER = r"(?:letter|note|card|text|message|e-?mail|poem|diary|list|story|voice ?note|postcard|drawing|picture|recording|poster|song)s?"
_SAYS_THAT = r"(?:[:–—]\s*\S|\b(?:says?|said|reads?|asks?|asked|begs?|shows?|showed)\s+\S|[“\"‘'](?=\w))"
_WROTE = re.compile(
    rf"\b{_PAPER}\b(?: that| which)?\s+(?P<who>[A-Z][\w’'-]+)\s+(?:had\s+|has\s+)?(?:left|wrote|pushed|sent|posted|gave|put|made|pinned|slipped|drew|written|stuck|hid|typed|handed|recorded)\b[^.:\n]{{0,50}}?{_SAYS_THAT}"
)
_OWN_PAPER = re.compile(rf"\b(?P<who>[A-Z][\w-]+)[’']s?\s+(?:\w+\s+)?{_PAPER}\b[^.:\n]{{0,40}}?{_SAYS_THAT}")
_VIEW = re.compile(
    r"\b(?:[Aa]ccording to (?P<who>[A-Z][\w-]+)(?=,)|[Ii]n (?P<eyes>[A-Z][\w-]+)[’']s? (?:own )?(?:view|opinion|eyes|account|telling)\b|[Aa]s (?P<sees>[A-Z][\w-]+) (?:sees|tells|puts|told|put) it\b"
    r"|\b(?:[Gg]iven|[Oo]ffered) (?:the|a) choice\b[^,.\n]{0,50}, (?P<chooses>[A-Z][\w-]+) \w+"
    r"|(?P<asks>[A-Z][\w-]+)[’']s? (?:own )?(?:plea|request|demand|complaint|answer|reply|suggestion|one wish|only wish|biggest (?:wish|fear|worry))\b (?:is|was|that|to(?! be (?:consider|record|sought|met|heard)))\b)"
)
_PUSHED = re.compile(
    rf"(?<![\w’'-])(?P<who>[A-Z][\w’'-]+|s?he|they)\b(?:(?!\b(?:Mum|Dad|Nan|Mr|Mrs|Ms|who)\b)[^.:;\n]){{0,60}}?\b(?:pushed|left|wrote|sent|passed|gave|handed|texted|slid|posted|held up|showed)\b (?:\w+ ){{0,2}}(?:an?|the|this|his|her|one) (?:\w+ )?{_PAPER}\b[^.:\n]{{0,40}}:\s*\S"
)
_THUMBS = re.compile(r"\b[Tt]humbs (?:up|down) from (?P<who>[A-Z][\w-]+)")


def _tells_by_form(line: str, cast: Cast) -> bool:
    """Whether a line of the child's own place is a wish ("Her wish is …"), begins with a feeling, or is in the first person."""
    return (
        _OWN_WISH.search(line) is not None
        or _FEELS_FIRST.search(line) is not None
        or _IF_COULD.search(line) is not None
        or (_FIRST_PERSON.match(line) is not None and not cast.named_in(line))
    )


def _behind_a_name(line: str, cast: Cast) -> set[str]:
    """Children whose wish or deed stands right behind the name: "Rory – see Mum more", "Tia hides"."""
    found: set[str] = set()
    for match in _PLAYED.finditer(line):
        who = cast.child(match["who"])
        if who is not None:
            found.add(who)
    for match in _ACTS.finditer(line):
        who = cast.child(match["who"])
        inflected = match["verb"].endswith(("s", "ed")) or match["verb"] in _PAST
        stems = _stems(match["verb"])
        if who is not None and inflected and stems & SHOWN:
            found.add(who)
    for match in _CALLED.finditer(line):
        who = cast.child(match["who"])
        if who is not None and not NOT_VOICE.search(match.group()):
            found.add(who)
    for match in _SPEAKERS.finditer(line):
        who = cast.child(match["who"])
        if who is not None and not _STILL_TO_COME.match(match["wants"]):
            found.add(who)
    return found


def _felt(line: str, cast: Cast, own: bool, topic: frozenset[str]) -> set[str]:
    """Children who would rather, cannot wait or, in their own place, feel something."""
    found: set[str] = set()
    for match in _FEELS.finditer(line):
        word = match["who"] or match["rather"]
        who = cast.child(word)
        if who is not None and (own or match["rather"] is not None):
            found.add(who)
        elif (
            own
            and word.casefold() in ("she", "he", "they", "you")
            and not cast.has_adult(line[: match.start()])
        ):
            found |= topic or {SOMEBODY}
    return found


def _in_words(line: str, cast: Cast, topic: frozenset[str]) -> set[str]:
    """Whoever a line gives the own words of ("In his own words: …")."""
    found: set[str] = set()
    for match in _IN_WORDS.finditer(line):
        who = cast.child(match["who"]) if match["who"] else None
        if who is not None:
            found.add(who)
        elif not cast.has_adult(line[: match.start()]):
            found |= topic or cast.named_in(line[: match.start()]) or {SOMEBODY}
    return found
