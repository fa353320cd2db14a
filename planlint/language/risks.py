"""The risks a text says are there, and whether an action deals with one; which texts of a plan to ask is for rules.

A risk that is denied, over, past or somebody else's far away is none; nor is what a person is quoted as saying, a
contingency ("If he drinks …") or the name of a service.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.language.risk_kinds import Holder, RiskKind, risk_kinds

__all__ = ["Holder", "Risk", "answers", "helpers_named", "risks_named"]


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk where a text names it: ``kind`` as the list has it, ``holder`` whose it is where the sentence tells."""

    kind: str
    start: int
    end: int
    holder: Holder = Holder.UNKNOWN
    foretold: bool = False


_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,600}[”\"]")
_SENTENCE = re.compile(r"(?:[^.;!?\n]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Ms|Dr|St))\.|(?<=Mrs)\.)+")
_BREAK = r"(?:\bbut\b|\balthough\b|\bhowever\b|\bthough\b|\bwhile\b|\bwhilst\b|\band now\b|\band (?:he|she|they|mum|dad) (?:is|are|has|have|was)\b)"
_REASON = rf"{_BREAK}|\b(?:when|whenever|because|while|whilst|since|after|as)\b"
_LONG_NO = re.compile(
    r"\b(?:no|nor|without|any lack of) (?:\w+ ){0,3}?(?:evidence|concerns?|signs?|worr(?:y|ies)|reports?|suggestion|indicat\w+|suspicion|"
    r"disclosures?|incidents?|known|history|current|further|more|recent|identified|reported)\b"
    r"|\b(?:denie[sd]|denying|ruled out|rules out|never|free (?:of|from)|no longer|does not|doesn['’]t|did not|didn['’]t|do not|don['’]t|has not|hasn['’]t|have not|"
    r"haven['’]t|not (?:known|thought|believed|found) to|(?:is|are|was|were) not|(?:is|are|was|were)n['’]t|neither|nothing|there is no|there are no|(?:nobody|no[ -]one) (?:\w+ ){0,3}(?:worr\w+|concern\w*|reported|saw|seen|any))\b",
    re.IGNORECASE,
)
_SHORT_NO = re.compile(
    r"(?:\b(?:no|not|nobody|none|without|zero|nil)\b|☐)\s*(?:\w+[\s,]+){0,2}$", re.IGNORECASE
)
_AFTER_NO = re.compile(
    r"^\W{0,3}(?:(?:\w+ ){0,4}?(?:is|are|was|were|has|have)(?:n['’]t| not| no longer) (?:\w+ ){0,3}?(?:concern|worry|issue|problem|present|factor|feature|happening|risk|been|identified|known|seen|reported)"
    r"|(?:\w+ ){0,3}?(?:has|have) (?:now |since |all )?(?:stopped|ended|ceased|resolved|gone)|(?:\w+ ){0,2}?(?:was|were|has been|have been) (?:ruled out|resolved|unfounded|addressed)"
    r"|(?:is|are|was|were|has been|have been|remains?) (?:\w+ ){0,2}?(?:good|clean|fine|tidy|better|improved|acceptable|managed|under control|stable)\b|(?:none|no|nil|n/a|not known|not identified|not a concern|no concerns?)\b(?! \w+ing)|(?:\w+ ){0,3}?(?:is|was) denied|denied by)",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:still|even now|continu\w+|relaps\w+|(?<!well )again|currently|at present|ongoing|persist\w*|remains?|returned|resumed|this (?:week|month|year)|last (?:week|month|night|weekend)|"
    r"recent\w*|now (?:drinks|uses|smokes)|as (?:he|she) (?:had|did))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:in the past|in (?:his|her|their) (?:past|childhood|teens|youth)|previous(?:ly)?|historic\w*|formerly|years? ago|as a (?:child|teenager|girl|boy|baby|young)|grew up|growing up|"
    r"(?:his|her|their) own (?:childhood|upbringing)|was (?:homeless|in care|in prison|addicted|assaulted|abused|depressed|drinking|using) (?:\w+ )?at (?:the age of )?(?:\d+|\w+teen|twenty)|used to (?:drink|use|take|smoke|cut|self|go|run|be|hit|argue|fight|hear|suffer|have)|"
    r"when (?:she|he|mum|dad|[A-Z][a-z]+) was (?:a |at |very |still )?(?:child|baby|teenager|toddler|little|small|school|young\w*|pregnant|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|\d+)|"
    r"before (?:she|he|they|[A-Z][a-z]+|the \w+) (?:was|were|came|moved|met)\b|(?:has|have) (?:now |since |long )?(?:stopped(?! (?:taking|going|eating|attending|all|her|his|the))|recovered|given up|been (?:sober|clean|well|abstinent|drug[- ]free|alcohol[- ]free|stable|discharged)|overcome|left all that)|"
    r"well (?:again|since)|full recovery|fully recovered|(?:sober|clean|abstinent|dry|well|stable) (?:for|since|by)|nothing since|none since|not (?:happened|recurred|been repeated)|"
    r"(?:not|n['’]t|never) (?:had (?:a drink|any)|drunk|drank|used|taken|smoked|cut|self-harmed|hit|gone missing|relapsed|happened|hurt|touched|been (?:any|violent|drunk|missing|abusive))\b[^.]*\b(?:since|for|in)\b|"
    r"no (?:\w+ )?(?:incidents?|episodes?|use|drinking|violence|call-?outs?|reports?|concerns?|further \w+)\b[^.]*\b(?:since|for|in)\b|perpetrator (?:is |was )?(?:now )?(?:in (?:custody|prison)|deceased|dead)|gave (?:it |them )?up|overcame|came through|in recovery|is behind (?:her|him|them)|has ended|resolved|came into (?:local authority |our |the )?care|"
    r"entered care|into foster care|became looked after|was removed|were removed|closed (?:in|when|after|once))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"^\W*(?:Grandad|Grandpa|Nan|Nana|Gran|Grandma|Uncle \w+|Aunt(?:ie)? \w+)\b|\b(?:(?:mum|dad|mother|father|partner|[A-Z][a-z]+)['’]s |(?i:her|his|their|an?|the) )(?:\w+ )?(?:sister|brother|half-brother|half-sister|cousin|aunt\w*|uncle|nan|grandmother|grandfather|gran|grandad|neighbours?|friends?(?! group)|"
    r"colleagues?|school ?friend|best friend|classmates?|flatmate|tenant|previous (?:partner|husband|wife)|first husband|ex-husband's new \w+)\b|\bown (?:mum|mother|dad|father|parents|brother|sister|family)\b|"
    r"\b(?:another|other) (?:child|pupil|young person|resident|boy|girl|family|tenant|resident)\w*\b|\b(?:boy|girl|pupil|lad)s? (?:in|at|from)\b|\b(?:downstairs|next door|upstairs|on the (?:estate|landing|stairwell))\b",
)
_PEER = re.compile(r"\b(?:friends?|classmates?|pupils?|neighbours?|cousins?)\b")
_NEAR = re.compile(
    r"\b(?:home|house|flat|lives? (?:with|there|at)|living with|stays?|staying|visits?|moved in|brings?|sleeps|in front of|cares? for|looks? after|contact|supplies|gives (?:him|her|them)|household|unsupervised)\b",
    re.IGNORECASE,
)
_SERVICE_AFTER = re.compile(
    r"^[\s-]*(?:and (?:drugs?|alcohol) )?(?:\w+ )?(?:services?|workers?|teams?|nurses?|clinics?|courses?|programmes?|charit(?:y|ies)|groups?|polic(?:y|ies)|awareness|training|leads?|project|officer|hub|helpline|anonymous|"
    r"practitioners?|navigators?|adviser|advisor|unit|partnership|education|lessons?|diary|tests?|testing|screen(?:ing)?|act|form|register|support (?:worker|service|group))\b",
    re.IGNORECASE,
)
# "The school runs a lesson on drugs and alcohol".
_LESSON = re.compile(
    r"\b(?:lessons?|assembl\w+|sessions?|workshops?|talks?|courses?|training|films?|leaflets?|education|advice) (?:on|about|around)\b[^.]{0,40}$",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^\W*(?:\d+[.)] *)?(?:if|should|unless|in the event|were)\b(?! (?:nothing|this|it|things))",
    re.IGNORECASE,
)
_FORETELLING = re.compile(
    r"(?:\b(?:could(?! (?:smell|hear|see|tell|not))|would|can(?! (?:smell|hear|see))|(?-i:will|may|might))\b|['’]ll\b)(?! (?:still |also )?be (?:us|drink|be|carry|self|groom|exploit|smok|tak|hid)\w+)(?! (?:often|still|sometimes|be being))|\brisk that\b|\bso that\b|\bto (?:avoid|prevent|stop)\b|\bin case\b|\bwhether\b",
    re.IGNORECASE,
)
_AT_RISK = re.compile(
    r"\b(?:risks? (?:of|from|around)|vulnerable to|vulnerability to|concerns? (?:re|about|around|of))\W+(?:\w+\W+){0,4}$",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|has been|have been|uses|drinks|smokes|takes|hits|suffers?|struggles?|lives? with|self-harms|cuts|goes|argues?|fights?|remains?|most|every|daily|"
    r"has (?:used|drunk|smoked|suffered|had|lived|taken)\b[^.]*\bsince)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SINCE = re.compile(r"\b(?:has|have|had)\b[^.]*\bsince\b|\bsince\b[^.]*\b(?:has|have)\b", re.IGNORECASE)
_ADULT = re.compile(
    r"\b(?:mum|mummy|mam|mom|mother|dad|daddy|father|step-?(?:mum|dad|mother|father)|parents?|partner|boyfriend|girlfriend|husband|wife|carers?|mr|mrs|ms|miss|nan|gran|grand\w+|adults?|couple|(?-i:MGM|PGM|MOC|FOC))\b\.?",
    re.IGNORECASE,
)
_CHILD = re.compile(
    r"\b(?:child|children|young person|boys?|girls?|twins?|teenager|baby|son|daughter|siblings?|(?-i:YP))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-z’'-]+\b")
# A name that is no place ("in Spain").
_SOMEBODY = re.compile(r"(?<!in )(?<!at )(?<!from )\b[A-Z][a-z’'-]+\b")
_STRUCK = re.compile(
    r"\b(?:hit|hits|hitting|punch(?:ed|es|ing)?|slap(?:ped|s|ping)?|push(?:ed|es|ing)?|shov(?:ed|es|ing)|kick(?:ed|s|ing)?|strangl(?:e|ed|es|ing)|drag(?:s|ged|ging)?|chok(?:e|ed|es|ing)|grab(?:bed|s|bing)?|assault(?:ed|s|ing)?|"
    r"attack(?:ed|s|ing)?|beat(?:s|en|ing)?(?: up)?|threaten(?:ed|s|ing)?|shook|smack(?:ed|s|ing)?|headbutt(?:ed|s|ing)?)(?: and \w+| or \w+)? (?:at )?(?P<whom>her|him|[A-Z][a-z’'-]+|each other|one another)\b(?! (?:with|by) (?:toys?|words))"
)
_LONGEST = 1500
_PERSONAL = frozenset(["poor mental health", "drinking", "drugs", "drink or drugs", "self-harm"])


def risks_named(
    text: str, children: tuple[str, ...] = (), year: int | None = None, history: bool = False
) -> tuple[Risk, ...]:
    """Every risk that a text says is there, in order; ``history`` asks for a sign that it is so today."""
    return tuple(sorted(_named(text, children, year, history), key=lambda risk: (risk.start, -risk.end)))


def _named(text: str, children: tuple[str, ...], year: int | None, history: bool) -> Iterator[Risk]:
    masked = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
    last = Holder.UNKNOWN
    for words, offset in _sentences(masked):
        if _IF.match(words):
            continue
        if _is_over(words, year) or (history and not _is_current(words, year)):
            continue
        taken: list[tuple[int, int]] = []
        before, last = last, _first_person(words, children) or last
        for kind, start, end in _matches(words, children):
            if any(start < last and first < end for first, last in taken) or _is_denied(words, start, end):
                continue
            foretold = _is_foretold(words, start)
            if foretold and not risk_kinds()[kind].foretold:
                continue
            if _is_elsewhere(words, start, kind):
                continue
            taken.append((start, end))
            holder = _holder(words, start, end, children, before) if kind in _PERSONAL else Holder.UNKNOWN
            yield Risk(kind, offset + start, offset + end, holder, foretold)


def _sentences(text: str) -> Iterator[tuple[str, int]]:
    """Each sentence with its place; one without end, as a broken file may hold, is cut."""
    for sentence in _SENTENCE.finditer(text):
        for start in range(0, len(sentence.group()), _LONGEST):
            yield sentence.group()[start : start + _LONGEST], sentence.start() + start


def _matches(words: str, children: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    for kind in risk_kinds().values():
        for match in kind.named.finditer(words):
            if not _SERVICE_AFTER.match(words[match.end() :]) and not _LESSON.search(words[: match.start()]):
                yield kind.name, match.start(), match.end()
    for match in _STRUCK.finditer(words):
        kind_name = _struck(words, match, children)
        if kind_name:
            yield kind_name, match.start(), match.end()


def _struck(words: str, match: re.Match[str], children: tuple[str, ...]) -> str:
    """Hitting a child is one thing and hitting a grown-up another; "" where the sentence does not tell whom."""
    whom, before = match["whom"], words[: match.start()]
    firsts = {name.split()[0] for name in children if name.split()}
    if any(re.search(rf"\b{re.escape(first)}\b[^,]{{0,20}}$", before) for first in firsts):
        return ""
    if re.match(r"[\w’'-]*['’]s (?:\w+ )?(?:mum|mother|mam|step-?mum)\b", words[match.start("whom") :]):
        return "domestic abuse"
    if whom in firsts or whom.removesuffix("’s").removesuffix("'s") in firsts:
        return "physical harm"
    if whom in ("each other", "one another") or whom[:1].isupper():
        return "domestic abuse" if _ADULT.search(words) or whom[:1].isupper() else ""
    if re.search(
        r"\b(?:mum|mother|mam|wife|partner|girlfriend)\b(?!['’]s (?:partner|boyfriend))",
        before,
        re.IGNORECASE,
    ):
        return "domestic abuse"
    child = _CHILD.search(before) or any(re.search(rf"\b{re.escape(first)}\b", before) for first in firsts)
    return "physical harm" if child else ""


def _is_denied(words: str, start: int, end: int) -> bool:
    before = re.split(_BREAK, words[:start], flags=re.IGNORECASE)[-1]
    if _SHORT_NO.search(before) or _AFTER_NO.match(words[end:]):
        return True
    said = _last(_LONG_NO, before)
    return said is not None and not re.search(
        r"\b(?:because|when|whenever|as|since|after|if)\b", before[said.end() :], re.IGNORECASE
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return deque(pattern.finditer(text), maxlen=1)[0] if pattern.search(text) else None


def _is_over(words: str, year: int | None) -> bool:
    if _STILL.search(words):
        return False
    if _OVER.search(words):
        return True
    years = [int(found) for found in _YEAR.findall(words)]
    old = year is not None and bool(years) and max(years) < year - 1
    return old and not _SINCE.search(words)


def _is_current(words: str, year: int | None) -> bool:
    years = [int(found) for found in _YEAR.findall(words)]
    lately = year is not None and bool(years) and max(years) >= year - 1 and not _OVER.search(words)
    return bool(_STILL.search(words) or _SINCE.search(words) or _PRESENT.search(words)) or lately


def _is_foretold(words: str, start: int) -> bool:
    before = re.split(_REASON, words[:start], flags=re.IGNORECASE)[-1]
    return _FORETELLING.search(before) is not None and not _AT_RISK.search(before)


def _is_elsewhere(words: str, start: int, kind: str) -> bool:
    if kind == "sexual harm":
        return False
    somebody = _last(_OTHER, words[:start])
    if (
        somebody
        and risk_kinds()[kind].foretold
        and kind != "domestic abuse"
        and not _PEER.search(somebody.group())
    ):
        return False
    if somebody is None or _NEAR.search(words):
        return False
    between = words[somebody.end() : start]
    return not (_ADULT.search(between) or _SOMEBODY.search(between))


def _holder(words: str, start: int, end: int, children: tuple[str, ...], before: Holder) -> Holder:
    """The last person before the words, else whom a pronoun takes up from the sentence before, else the first after."""
    ahead = _people(words[:end], children)
    if ahead:
        return ahead[-1][1]
    if _opens_with_name(words, start):
        return Holder.ADULT
    if _PRONOUN.search(words[:end]):
        return before
    behind = _people(words[end:], children)
    return behind[0][1] if behind else Holder.UNKNOWN


def _first_person(words: str, children: tuple[str, ...]) -> Holder:
    """Whom a sentence begins with, as the next one's "she" will mean."""
    found = _people(words, children)
    if _opens_with_name(words) and not (found and found[0][0] <= len(words) - len(words.lstrip())):
        return Holder.ADULT
    return found[0][1] if found else Holder.UNKNOWN


def _opens_with_name(words: str, before: int | None = None) -> bool:
    """Whether a sentence begins with a name or initials, which are a grown-up's where they are no child's of the plan."""
    opening = _OPENING.match(words)
    in_time = opening is not None and (before is None or opening.end() <= before)
    return opening is not None and in_time and opening[1] not in _NO_NAMES


def _people(text: str, children: tuple[str, ...]) -> list[tuple[int, Holder]]:
    firsts = {name.split()[0] for name in children if name.split()}
    found = [(match.start(), Holder.ADULT) for match in _ADULT.finditer(text)]
    found += [(match.start(), Holder.CHILD) for match in _CHILD.finditer(text)]
    names = ((match.start(), match.group()) for match in _NAME.finditer(text))
    found += [(at, Holder.CHILD) for at, name in names if re.split(r"['’]", name)[0] in firsts]
    found += [
        (match.start(), Holder.ADULT)
        for match in _ACTING.finditer(text)
        if match[1] not in firsts and match[1] not in _NO_NAMES
    ]
    return sorted(found)


# A name that does something; whoever is no child of the plan is a grown-up.
_ACTING = re.compile(
    r"\b([A-Z][a-z’'-]+) (?:was|is|has|had|uses|used|drinks|drank|smokes|takes|took|sleeps|says|said|feels|cannot|could|would|who)\b"
)
_PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_OPENING = re.compile(r"\W*([A-Z][a-z’'-]+|[A-Z]{2,3})(?: [A-Z][a-z]+)? (?=[a-z])")
_NO_NAMES = frozenset(
    "The There This That These Those It He She They We I In On At By For From With When While Since After Before Both All Concerns SW HV CSC CIN CP Police School Health Nursery Two Three Four There’s When Last This Each Every Some Neither None Officers Staff Professionals Currently Recently Previously According Children Family Current Past Risk Risks Worry Reason Category Alcohol Drugs Cannabis Missing Worries Low Poor Has Had His Her Their".split()
)


def answers(
    text: str, kind: str, holder: Holder = Holder.UNKNOWN, of_adult: bool = True, of_child: bool = True
) -> bool:
    """Whether the words of an action deal with a risk; ``of_adult`` and ``of_child`` tell whom the action is about."""
    known = risk_kinds()
    for each in (known[kind], *(known[name] for name in known[kind].like)):
        if holder is not Holder.CHILD and each.adult.search(text):
            return True
        if holder is not Holder.ADULT and each.child.search(text):
            return True
        if (holder is Holder.ADULT and not of_adult) or (holder is Holder.CHILD and not of_child):
            continue
        if each.named.search(text) or each.answered.search(text):
            return True
    return False


_LINK = r"(?:\s*[,(–:-]\s*|\s+)(?:(?:is|at|from|of|with|called|the|an?|her|his|their|our|mum['’]s|dad['’]s)\s+){0,2}"
_PROPER = r"(?P<name>(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))"
_AHEAD_OF_POST = re.compile(rf"{_PROPER}{_LINK}$", re.IGNORECASE)
_BEHIND_POST = re.compile(rf"(?:['’]s)?{_LINK}{_PROPER}", re.IGNORECASE)
_BESIDE = 80


def helpers_named(text: str, kind: str) -> frozenset[str]:
    """Names that stand beside a post or service whose business the risk is ("Imran Saddiq, drug worker": Imran, Saddiq)."""
    return frozenset(_helpers(text, risk_kinds()[kind]))


def _helpers(text: str, kind: RiskKind) -> Iterator[str]:
    for post in kind.helper.finditer(text):
        ahead = _AHEAD_OF_POST.search(text[max(0, post.start() - _BESIDE) : post.start()])
        behind = _BEHIND_POST.match(text[post.end() : post.end() + _BESIDE])
        for beside in filter(None, (ahead, behind)):
            for part in beside["name"].split():
                if len(part) > 2 and part not in _NO_NAMES and not _ADULT.fullmatch(part):
                    yield part
