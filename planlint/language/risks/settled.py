"""Whether a risk that a sentence names is none today: denied, over, foretold, or somebody else's far away."""

from __future__ import annotations

import re
from collections import deque

from planlint.language.risks.holders import ADULT, SOMEBODY
from planlint.language.risks.kinds import risk_kinds

_BREAK = r"(?:\bbut\b|\balthough\b|\bhowever\b|\bthough\b|\bwhile\b|\bwhilst\b|\band now\b|\band (?:he|she|they|mum|dad) (?:is|are|has|have|was)\b|, (?:and )?that\b|, (?:and )?(?:he|she|they)\b(?! or\b))"
_REASON = rf"{_BREAK}|\b(?:when|whenever|because|while|whilst|since|after|as)\b"
_LONG_NO = re.compile(
    r"\b(?:no|nor|without|any lack of) (?:\w+ ){0,3}?(?:evidence|concerns?|signs?|worr(?:y|ies)|reports?|suggestion|indicat\w+|suspicion|"
    r"disclosures?|incidents?|known|history|current|further|more|recent|identified|reported)\b"
    r"|\b(?:denie[sd]|denying|ruled out|rules out|never|free (?:of|from)|no longer|does not|doesn['’]t|did not|didn['’]t|do not|don['’]t|has not|hasn['’]t|have not|"
    r"haven['’]t|not (?:known|thought|believed|found) to|(?:is|are|was|were) not|(?:is|are|was|were)n['’]t|neither|nothing|there is no|there are no|(?:nobody|no[ -]one) (?:\w+ ){0,3}(?:worr\w+|concern\w*|reported|saw|seen|any))\b",
    re.IGNORECASE,
)
_SHORT_NO = re.compile(
    r"(?:\b(?:no|not|nobody|none|without|zero|nil)\b|☐)\s*(?:\w+[\s,]+){0,2}$|\bno (?:[\w-]+[\s,/]+){1,5}(?:or|nor)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_AFTER_NO = re.compile(
    r"^\W{0,3}(?:(?:much |a lot |far )?less\b(?! than)|(?:(?!(?:and|but|so|because|who|when)\b)\w+ ){0,4}?(?:is|are|was|were|has|have)(?:n['’]t| not| no longer) (?:\w+ ){0,3}?(?:concern|worry|issue|problem|present|factor|feature|happening|risk|been|identified|known|seen|reported)"
    r"|(?:\w+ ){0,3}?(?:has|have) (?:now |since |all )?(?:stopped|ended|ceased|resolved|gone)|(?:\w+ ){0,2}?(?:was|were|has been|have been) (?:ruled out|resolved|unfounded|addressed)"
    r"|(?:is|are|was|were|has been|have been|remains?) (?:\w+ ){0,2}?(?:good|clean|fine|tidy|better|improved|acceptable|managed|under control|stable)\b|(?:none|no|nil|n/a|not known|not identified|not a concern|no concerns?)\b(?! \w+ing)|(?:\w+ ){0,3}?(?:is|was) denied|denied by)",
    re.IGNORECASE,
)
_STILL = re.compile(
    r"\b(?:still|even now|continu\w+|relaps\w+|(?<!well )again|currently|at present|ongoing|persist\w*|remains?|returned|resumed|(?:been|is|are|come|came|moved|moving) back\b(?! (?:to|in) (?:prison|custody|court|work))|back (?:at|in|with|on|living) (?:the|her|his|their) (?:address|house|home|flat|family|scene|property)|this (?:week|month|year)|last (?:week|month|night|weekend)|"
    r"recent\w*|(?:and|but|he|she|they|who)(?: is| are)? (?:now|still) (?:drink|us|smok|ring|phon|text|messag|wait|follow|turn|com|visit|stay|call|sit|watch|park|hang|threat|shout|hit|contact|turning|liv\w+ (?:with|at home|next|round)|see|steal|tak|cut|go(?!od)|run)\w*\b|now (?:drinks|uses|smokes)|as (?:he|she) (?:had|did))\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:in the past|in (?:his|her|their) (?:past|childhood|teens|youth)|previous(?:ly)?|historic\w*|formerly|years? ago|as a (?:child|teenager|girl|boy|baby|young)|grew up|growing up|"
    r"(?:his|her|their) own (?:childhood|upbringing)|was (?:homeless|in care|in prison|addicted|assaulted|abused|depressed|drinking|using) (?:\w+ )?at (?:the age of )?(?:\d+|\w+teen|twenty)|(?<!is )(?<!are )(?<!was )(?<!get )(?<!gets )(?<!got )(?<!getting )used to (?!it\b|the\b|being\b|\w+ing\b)\w+|"
    r"when (?:she|he|mum|dad|you|they|[A-Z][a-zà-ÿ]+) (?:was|were) (?:all |both )?(?:a |at |very |still )?(?:child|baby|teenager|toddler|little|small|school|young\w*|pregnant|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)|"
    r"when (?:she|he|they|we) (?:first )?met\b|(?:early|start) in the(?:ir)? relationship|before (?:she|he|they|[A-Z][a-zà-ÿ]+|the \w+) (?:was|were|came|moved|met)\b|(?<!periods )(?<!period )(?:has|have) (?:now |since |long )?(?:stopped(?! (?:all|her|his|the)\b)(?! (?!drink|us|smok|hit|cut|gambl|shout|self|inject|sniff|bet|deal|steal)\w+ing\b)|recovered|given up|been (?:sober|clean|well|abstinent|drug[- ]free|alcohol[- ]free|stable|discharged)|overcome|left all that)|"
    r"well (?:again|since)|full recovery|fully recovered|(?:sober|clean|abstinent|dry|well|stable) (?:for|since|by)|nothing since|none since|not (?:happened|recurred|been repeated)|"
    r"(?:not|n['’]t|never) (?:had (?:a drink|any)|drunk|drank|used|taken|smoked|cut|self-harmed|hit|gone missing|relapsed|happened|hurt|touched|been (?:any|violent|drunk|missing|abusive))\b[^.]*\b(?:since|for|in)\b|"
    r"no (?:\w+ )?(?:incidents?|episodes?|use|drinking|violence|call-?outs?|reports?|concerns?|further \w+)\b[^.]*\b(?:since|for|in)\b|perpetrator (?:is |was )?(?:now )?(?:in (?:custody|prison)|deceased|dead)|gave (?:it |them )?up|overcame|came through|in recovery|is behind (?:her|him|them)|has ended|resolved|came into (?:local authority |our |the )?care|in care (?:since|from)|looked after since|"
    r"entered care|into foster care|became looked after|was removed|were removed|had (?:\w+ ){1,6}(?:at (?:university|uni|college|school)|as a student|in (?:her|his) (?:teens|twenties|youth))|closed (?:in|when|after|once))\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"^\W*(?:Grandad|Grandpa|Nan|Nana|Gran|Grandma|Uncle \w+|Aunt(?:ie)? \w+)\b|\b(?:(?:mum|dad|mother|father|partner|[A-Z][a-zà-ÿ]+)['’]s |(?i:her|his|their|an?|the) )(?:\w+ )?(?:sister|brother|half-brother|half-sister|cousin|aunt\w*|uncle|nan|grandmother|grandfather|gran|grandad|neighbours?|friends?(?! group)|"
    r"colleagues?|school ?friend|best friend|classmates?|flatmate|tenant|previous (?:partner|husband|wife)|first husband|ex-husband's new \w+)\b|\bown (?:mum|mother|dad|father|parents|brother|sister|family)\b|"
    r"\b(?:another|other) (?:child|pupil|young person|resident|boy|girl|family|tenant|resident)\w*\b|\b(?:boy|girl|pupil|lad)s? (?:in|at|from)\b|\b(?:flat|house|floor|people|couple|neighbours?|man|woman|family) (?:above|below|opposite|next door)\b|\b(?:downstairs|next door|upstairs|on the (?:estate|landing|stairwell))\b",
)
_PEER = re.compile(r"\b(?:friends?|classmates?|pupils?|neighbours?|cousins?)\b")
_NEAR = re.compile(
    r"\b(?:(?:home|house|flat)(?! (?:above|below|opposite|next door))|lives? (?:with|there|at)|living with|stays?|staying|visits?|minds?|minding|babysits?|ha(?:s|ve) had (?:him|her|them) (?:since|from)|ha(?:s|ve) (?:the (?:children|kids|boys|girls|twins|baby)|him|her|them)\b|moved in|brings?|sleeps|in front of|cares? for|looks? after|contact|supplies|gives (?:him|her|them)|household|unsupervised|on (?:his|her|their) (?:lap|knee|hip)|in the (?:front|living|sitting|same) room|lounge)\b",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^\W*(?:\d+[.)] *)?(?:if|should|unless|in the event|were)\b(?! (?:nothing|this|it|things))",
    re.IGNORECASE,
)
_FORETELLING = re.compile(
    r"(?:\b(?:could(?! (?:smell|hear|see|tell|not))|would|can(?!['’]t\b)(?! (?:smell|hear|see))|(?-i:will|may|might))\b|['’]ll\b)(?! (?:still |also )?be (?:us|drink|be|carry|self|groom|exploit|smok|tak|hid)\w+)(?! (?:often|still|sometimes|be being|get through|drink (?:most|every|each|until)|go through|(?:all |both |much )?(?:be (?:\w+ )?(?:better|happier) off|be happier|rather|sooner|prefer)))|\brisk that\b|\bso that\b|\bto (?:avoid|prevent|stop)\b|\bin case\b|\bwhether\b",
    re.IGNORECASE,
)
_AT_RISK = re.compile(
    r"\b(?:risks? (?:of|from|around)|vulnerable to|vulnerability to|concerns? (?:re|about|around|of))\W+(?:\w+\W+){0,4}$",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:is|are|has been|have been|uses|drinks|smokes|takes|hits|owes|keeps|hides|carries|threatens|shouts|follows|controls|steals|gambles|hears|sells|suffers?|struggles?|lives? with|self-harms|cuts|goes|argues?|fights?|remains?|most|every|daily|"
    r"has (?:used|drunk|smoked|suffered|had|lived|taken)\b[^.]*\bsince)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SINCE = re.compile(r"\b(?:has|have|had)\b[^.]*\bsince\b|\bsince\b[^.]*\b(?:has|have)\b", re.IGNORECASE)


# Right behind a risk: "… has lifted", "was called off", "treated and gone", "was poor last year and is now good".
_PUT_RIGHT = re.compile(
    r"^\W{0,3}(?:(?!(?:and|but|so|because|who|when|if)\b)[\w’'-]+ ){0,6}?(?:"
    r"(?:has|have|had|was|were)(?: (?:now|since|all|both|then))?(?: been)? (?:lifted|gone(?! (?:on|missing|to|up|out|into|back|through)\b)|cleared|treated|mended|repaired|rehomed|rehoused|replaced|fixed|dealt with|paid off|paid in full|withdrawn|called off|dropped|written off|settled)\b"
    r"|(?:is|are|was|were) [^.;]{0,40}\b(?:and|but) (?:is|are) now (?:good|clean|fine|tidy|well|better|settled|safe|warm|dry)\b"
    r"|treated and gone\b)",
    re.IGNORECASE,
)
# Anywhere beside it, with nothing that goes on: a clear test, somebody who stopped, a doctor who is satisfied.
_SETTLED = re.compile(
    r"\b(?:tests?|screens?|strands?|samples?|swabs?|bloods|readings)\b[^.;]{0,40}\b(?:was|were|is|are|came back|all)(?: all| both)? (?:clear|negative|clean)\b|\bnegative for\b"
    r"|(?<!not )\bstopped (?:drink|us|smok|gambl|cutt|self-harm|hurt)\w*ing\b"
    r"|\b(?:but|and) (?:these|those|they|this|that|it) (?:have|has) (?:now |since |all )?(?:gone|stopped|passed|eased|ended|lifted)\b"
    r"|\b(?:satisfied|content|agreed|happy|clear) that (?:it|this|they|the \w+) (?:came|was|were|had)\b[^.;]*\b(?:falls?|fell|accident\w*|bike|football|play\w*|birthmarks?|games?)\b",
    re.IGNORECASE,
)


def is_if(words: str) -> bool:
    """Whether a sentence tells only what would be done ("If he drinks …")."""
    return _IF.match(words) is not None


def is_denied(words: str, start: int, end: int) -> bool:
    """Whether the words round a risk say that it is not so."""
    before = re.split(_BREAK, words[:start], flags=re.IGNORECASE)[-1]
    if _SHORT_NO.search(before) or _AFTER_NO.match(words[end:]):
        return True
    if _PUT_RIGHT.match(words[end:]) and not _STILL.search(words):
        return True
    said = _last(_LONG_NO, before)
    return said is not None and not re.search(
        r"\b(?:because|when|whenever|as|since|after|if)\b", before[said.end() :], re.IGNORECASE
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    return deque(pattern.finditer(text), maxlen=1)[0] if pattern.search(text) else None


def is_over(words: str, year: int | None) -> bool:
    """Whether a sentence tells of the past alone; ``year`` is the plan's."""
    if _STILL.search(words):
        return False
    if _OVER.search(words) or _SETTLED.search(words):
        return True
    years = [int(found) for found in _YEAR.findall(words)]
    old = year is not None and bool(years) and max(years) < year - 1
    return old and not _SINCE.search(words) and not _STORED.search(words)


# What somebody keeps is there, whenever the paper for it was given up.
_STORED = re.compile(r"\b(?:keeps|stores|can reach)\b", re.IGNORECASE)


_BACK = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)? (?:has |is |have |was )?(?:since |now |then |again )?(?:(?:came|come|moved|gone|went|let|allowed) )?"
    r"(?:back|home again|returned|round again)\b(?! (?:to|in) (?:prison|custody|court|work|school|[A-Z]))"
)
_DOING_HARM = re.compile(
    r"\b(?:hit|hits|broke|broken|punch\w*|kick\w*|slap\w*|assault\w*|attack\w*|hurt|beat\w*|strangl\w*|threat\w*|abus\w*|violen\w*|push\w*|held)\b",
    re.IGNORECASE,
)


def is_back(words: str, text: str) -> bool:
    """Whether somebody whose violence is told of the past is told elsewhere to be back ("Lee came back last Christmas")."""
    if not _DOING_HARM.search(words) or _DONE_WITH.search(words):
        return False
    return any(
        re.search(rf"\b{re.escape(match['who'])}\b", words) and match.group() not in words
        for match in _BACK.finditer(text)
    )


# "… broke her arm in 2023; he came to the house again on 22 February".
_CAME_AGAIN = re.compile(
    r"\W*(?:(?:and|but|now|since then|then)\W+)*(?:he|she|they|[A-Z][\w’'-]+)\b(?![^.!?\n]{0,40}\b(?:not|never|no)\b|[^.!?\n]{0,40}n[’']t\b)[^.!?\n]{0,60}?\b(?:again|back|still (?:com|liv|ring|visit|hit|ha[sv]|drink|is|stay|turn|call|wait|text|see|around|there|at|in|sleep|shout|threat|follow)\w*|"
    r"came (?:to|round|in)|comes (?:to|round|in)|turn(?:s|ed) up|(?:been|was) seen (?:at|outside|near|on))\b(?! (?:to|in|at) (?:prison|custody|court|work|school))",
)


def comes_again(words: str, after: str) -> bool:
    """Whether what stands right behind a telling of past violence says that whoever did it has come again."""
    return (
        _DOING_HARM.search(words) is not None
        and _DONE_WITH.search(words) is None
        and _CAME_AGAIN.match(after[:160]) is not None
    )


_DONE_WITH = re.compile(
    r"\b(?:none since|nothing since|when (?:he|she) was (?:a|\w+teen)|as a child)\b", re.IGNORECASE
)


_ENDED = re.compile(
    r"\W*+(?:(?:there|it|that|this|they|he|she|and|but|since then|[A-Z][\w’']*+(?:-[\w’']+)*+)\W+){0,3}(?:(?:has|have|had|is|was|were|been)(?: not|n[’']t)?\W+){0,2}"
    r"(?:nothing|none|no (?:\w+ ){0,3}?(?:incidents?|repeats?|more|reports?|further|call-?outs?|trouble|violence)|not (?:happened|been repeated|been any|done|hit|touched|drunk|used)|never (?:again|since))\b[^.;!?\n]{0,50}\b(?:since|after|again|then)\b",
    re.IGNORECASE,
)


_WELL = re.compile(
    r"\W*(?:she|he|they|mum|dad|[A-Z][\w’'-]+) (?:is|are|has been|have been) (?:now |very |quite |keeping |feeling |much |still )*"
    r"(?:well|stable|sober|clean|dry|recovered|better now|in good health|managing well|doing well)\b(?!,? (?:below|under|over|but|only|until))",
    re.IGNORECASE,
)


# "…; the hair strand test of 14 November was clear and the matter is closed".
_CLEARED = re.compile(
    r"\W*+(?:and |but )?(?:[^.;!?\n]{0,60}?\b(?:tests?|strands?|samples?|swabs?|bloods)\b[^.;!?\n]{0,40}?\b(?:clear|negative|clean)\b|(?:the |that |this )?matter (?:is|was) closed)",
    re.IGNORECASE,
)


def is_ended(after: str) -> bool:
    """Whether what stands right behind a sentence says that it is over ("… hit her in 2023; nothing since", "She is well.")."""
    told = ((_ENDED, 160), (_WELL, 80), (_CLEARED, 160))
    return any(pattern.match(after[:width]) is not None for pattern, width in told)


def is_current(words: str, year: int | None) -> bool:
    """Whether a sentence says that what it tells is so today."""
    years = [int(found) for found in _YEAR.findall(words)]
    lately = year is not None and bool(years) and max(years) >= year - 1 and not _OVER.search(words)
    return bool(_STILL.search(words) or _SINCE.search(words) or _PRESENT.search(words)) or lately


def is_foretold(words: str, start: int) -> bool:
    """Whether a risk is what may come, and not what is."""
    if _WISHED.match(words, start):
        return False
    before = re.split(_REASON, words[:start], flags=re.IGNORECASE)[-1]
    if _COMES_TO.search(before):
        return True
    # Read with what stands behind it: "you will get through a bottle" is what you do.
    foretelling = any(match.start() < start for match in _FORETELLING.finditer(words, start - len(before)))
    return foretelling and not _AT_RISK.search(before)


# "Everyone would be better off if he were dead" is thought today.
_WISHED = re.compile(
    r"(?:better|happier) (?:off )?(?:dead|without|if)\b|(?:better|happier) off\b", re.IGNORECASE
)
# "… are worried that if Jo becomes very low again": it is not so yet.
_COMES_TO = re.compile(
    r"\bif (?:[\w’'-]+ ){1,3}?(?:becomes?|became|gets?|got|goes back|went back|starts?|started|begins?|returns?|relapses?|slips? back|falls? back|were to)(?: [\w’'-]+){0,3} $",
    re.IGNORECASE,
)


# Whoever is told of it is not the one of whom it is told.
_TOLD = re.compile(
    r"\b(?:told|tells?|telling|texted|texts|messaged|messages|wrote to|writes to|said to|says to|confided in|asked)\W*$",
    re.IGNORECASE,
)


# "Nan noticed …", "she thinks that the neighbours …": whoever only tells of it, or is imagined, is not the one who does it.
_TELLS_OF = re.compile(
    r"(?:['’]s)?(?: [A-Z][\w’'-]+)?(?: (?:has|have|had|also|often))? (?:notic\w+|finds?|found|saw|sees?|seen|says?|said|reports?|reported|tells?|told|hears?|heard|spotted|mentioned|describes?|complain\w*)\b"
)
_IMAGINED = re.compile(
    r"\b(?:thinks?|believes?|sure|convinced|certain|insists?) (?:that )?(?:the |her |his |their )?$"
)


def is_elsewhere(words: str, start: int, kind: str) -> bool:
    """Whether a risk is that of somebody who is no part of the child's life."""
    if kind in ("sexual harm", "physical harm"):
        return False
    somebody = _last(_OTHER, words[:start])
    if (
        somebody
        and risk_kinds()[kind].foretold
        and kind != "domestic abuse"
        and not _PEER.search(somebody.group())
    ):
        return False
    if somebody is None or _NEAR.search(words) or _TOLD.search(words[: somebody.start()]):
        return False
    if _TELLS_OF.match(words, somebody.end()) or _IMAGINED.search(words[: somebody.start()]):
        return False
    # "Tia's friend Callum was stabbed": the name is the friend's.
    between = re.sub(r"^(?:['’]s? \w+|\s+[A-Z][\w’'-]+)", "", words[somebody.end() : start])
    return not (ADULT.search(between) or SOMEBODY.search(between))
