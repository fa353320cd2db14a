"""Whether a text says how many times something is done, and so when it is over: "six sessions", "a five-evening course", "ten in all".

A number alone is no such thing: "three mornings a week" and "the three of them" end nothing.
"""

from __future__ import annotations

import re

from planlint.language.tasks.lexicon import noun_kind

_NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty"
    r"|(?:half )?a dozen)"
)
# Behind these a number tells a rhythm: "two visits a week", "six of his lessons each week", "four nights out of seven", "three in every ten".
_RHYTHM = (
    r"(?! (?:an?|per|each|every|out of|weekly|daily|monthly|fortnightly)\b"
    rf"| in (?:(?:every|each) {_NUMBER}\b|{_NUMBER}\s*(?:$|[,.;)])))"
)
_OCCASION = (
    r"(?:sessions?|visits?|lessons?|weeks?|appointments?|meetings?|times|matches|games|\w+days|weekends|fortnights|mornings|afternoons|evenings|nights|"
    r"books|goes|turns|rounds|trips|outings|swims|walks|rides|calls|chapters|slots|shifts|clinics|drop-ins|stories|classes|workshops|"
    r"occasions|stays|sleepovers|overnights|sittings|tutorials|modules|units|blocks|runs|drives|rehearsals|practices|screenings|tests|swabs|samples|"
    r"check-ups|catch-ups|meet-ups|get-togethers|(?:weigh|read|sitt|cook|view|hear|clean|feed|wash)ings|parts|instalments|tries|attempts)"
)
_NUMBERED = re.compile(
    rf"\b(?<!\bevery )(?<!\beach ){_NUMBER}(?: (?:(?!(?:an?|per|each|every) )[\w-]+ ){{0,2}}?|-){_OCCASION}\b{_RHYTHM}"
    rf"|\b{_NUMBER} [^.;]{{0,40}}\bone (?:\w+ )?(?:a|each|every|per) (?:day|week|fortnight|month)\b"
    r"|\bx ?\d+\b|\b\d+ ?x\b",
    re.IGNORECASE,
)
# A course that says in its name how long it is: "five-evening", "8-part". A stay of two nights is one of many.
_COURSE = re.compile(
    rf"\b{_NUMBER}[ -](?:session|lesson|part|module|unit|chapter|workshop|class|meeting|visit|block|stage|step(?! (?:program\w*|fellowship|recovery|group)\b))s?\b(?!-old)"
    rf"|\b(?:one|{_NUMBER})[ -](?:hour|day|evening|morning|afternoon|night|week|weekend)s?\b(?:[ ][\w’'&-]+){{0,5}}? (?:course|program(?:me)?|training|workshop|class|group|block|series|scheme|retreat|camp)\b",
    re.IGNORECASE,
)
# "A month's course", "two weeks' trial".
_SPELL = re.compile(
    rf"\b(?:an?|one|{_NUMBER}) (?:day|week|fortnight|month|term)(?:['’]s|s['’]) (?:course|trial|run|stay|block|placement|supply|worth|holiday)\b",
    re.IGNORECASE,
)
# "Six of them", "ten in all", "eight hours altogether": what was named ahead is counted.
_SUM = re.compile(
    rf"\b{_NUMBER}(?: [a-z]+)? (?:in (?:all|total)|altogether|all told|to start with|times over|in a row|on the trot|running|in succession|on end|back to back)\b"
    rf"|\b(?:a )?total of {_NUMBER}\b|(?:^|[,;:(–—-])\s*{_NUMBER} (?:of (?:them|these|those))\b(?=\W*(?:$|[.:;,)\n]))",
    re.IGNORECASE,
)
# "Tuesdays, eight from 29 September", "first fortnight": what is counted off from its start. An hour of the clock counts nothing.
_OFF_FROM = re.compile(
    rf"(?:^|[,;:(\n–—-])\s*{_NUMBER},? (?:from|starting|beginning|commencing)\b(?! \d{{1,2}}(?:[.:]\d\d|\s?[ap]m))"
    r"|\b(?:half a|an?|one|a whole|the whole) (?:half[- ]term|term|fortnight|week|month|year),? (?:from|starting|beginning)\b"
    rf"|\b(?:the )?first (?:fortnight|month|(?:school |working )?week|half[ -]term|{_NUMBER} (?:weeks|days|months))(?=\W*$|[,.;)\n]|\s(?:back|only|home|after|at|of)\b)",
    re.IGNORECASE,
)
# "Play sessions at nursery, six": the number stands last, behind what can be counted.
_LAST = re.compile(
    rf"(?:^|[.;\n])(?P<counted>[^.;\n]*?)(?P<mark>\s*[,:(]|\s[–—-])\s*{_NUMBER}\)?\s*(?=$|[.;\n])",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\b[A-Za-z][a-z-]+s\b")
_NAME_LAST = re.compile(r"\b[A-Z][\w-]*$")
# "Starts 20 January, six swabs": so many of anything, told behind the start.
_BEHIND_START = re.compile(
    rf"[,;(–-]\s*{_NUMBER} (?!minutes|hours|mins|hrs|years)[a-z]+s\b(?! (?:an?|per|each|every)\b)",
    re.IGNORECASE,
)


def counts_occasions(text: str) -> bool:
    """Whether a text tells a number of occasions, or a course of so many."""
    if any(each.search(text) for each in (_NUMBERED, _COURSE, _SPELL, _SUM, _OFF_FROM)):
        return True
    return any(_can_be_counted(found["counted"], found["mark"].strip()) for found in _LAST.finditer(text))


def counts_behind_start(when: str) -> bool:
    """Whether a when cell tells a number of anything behind its start: "from 3 March, four swabs"."""
    return _BEHIND_START.search(when) is not None


def _can_be_counted(text: str, mark: str) -> bool:
    """Whether a phrase tells of occasions in the plural; a number set off from a name may be an age ("with Kayla, six")."""
    if mark in {",", "("} and _NAME_LAST.search(text.rstrip()):
        return False
    return any(
        noun_kind(word) == "event" or re.fullmatch(_OCCASION, word.casefold())
        for word in _PLURAL.findall(text)
    )
